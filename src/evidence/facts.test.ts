import { expect, it } from 'vitest'
import { Facts, type KnownFact } from './facts.ts'

const fact = (some: Partial<KnownFact>): KnownFact => ({
  rule: 'a-rule',
  cause: 'disk_full',
  role: 'root',
  quote: 'No space left on device',
  line: 5,
  stream: 'stderr',
  rank: '',
  count: 1,
  handled: false,
  ...some,
})

it('keeps of one rule what says most, whatever came first', () => {
  const facts = new Facts()
  expect(facts.add(fact({ role: 'weak', quote: 'WARN no space left', line: 3 }))).toBe(true)
  expect(facts.add(fact({ role: 'root', line: 5 }))).toBe(true)
  expect(facts.add(fact({ role: 'weak', line: 7 }))).toBe(false)
  expect(facts.all()).toMatchObject([{ role: 'root', quote: 'No space left on device', line: 5, count: 3 }])
})

it('keeps the place of the one that had one', () => {
  const facts = new Facts()
  const frame = { file: 'train.py', line: 3 }
  facts.add(fact({ frame }))
  facts.add(fact({ line: 9 }))
  expect(facts.all()).toMatchObject([{ line: 5, frame }])
})

it('believes that an uncaught exception was survived only when the training went on twice', () => {
  const facts = new Facts()
  facts.add(fact({ isUncaught: true }))
  facts.add(fact({ rule: 'another' }))
  facts.progressed('stderr', '')
  expect(facts.all().map(({ handled }) => handled)).toEqual([false, true])
  facts.progressed('stderr', '')
  expect(facts.all().map(({ handled }) => handled)).toEqual([true, true])
})

it('remembers that an error that was logged was also raised', () => {
  const facts = new Facts()
  facts.add(fact({}))
  facts.add(fact({ isUncaught: true, line: 9 }))
  facts.progressed('stderr', '')
  expect(facts.all()).toMatchObject([{ line: 5, handled: false }])
})

it('takes the place in the program for an error that a framework logged first', () => {
  const facts = new Facts()
  facts.add(fact({ frame: { file: '/opt/detectron2/detectron2/engine/train_loop.py', line: 239 } }))
  facts.add(fact({ frame: { file: 'train_tiles.py', line: 74 }, isUncaught: true }))
  expect(facts.all()).toMatchObject([{ frame: { file: 'train_tiles.py', line: 74 } }])
})

it('believes the other stream only after more than stands in buffers when a program ends', () => {
  const facts = new Facts()
  facts.add(fact({ stream: 'stderr', isUncaught: true }))
  for (let i = 0; i < 1_900; i++) facts.progressed('stdout', '')
  expect(facts.all()).toMatchObject([{ handled: false }])
  for (let i = 0; i < 200; i++) facts.progressed('stdout', '')
  expect(facts.all()).toMatchObject([{ handled: true }])
})

it('takes what stands below an uncaught error for its message, and what the JVM calls its cause', () => {
  const uncaught = { rule: 'r-error', cause: 'uncaught_exception', role: 'exception', line: 5 } as const
  const message = { rule: 'words', cause: 'text_malformed', role: 'usual' } as const
  const told = (some: Partial<KnownFact>) => {
    const facts = new Facts()
    facts.add(fact(uncaught))
    facts.add(fact({ ...message, ...some }))
    return facts.all().map(({ rule, role }) => `${rule} ${role}`)
  }
  expect(told({ line: 6 })).toEqual(['words exception'])
  expect(told({ line: 40, quote: 'Caused by: java.io.IOException: not a parquet file' })).toEqual(['words exception'])
  expect(told({ line: 7 })).toEqual(['r-error exception', 'words usual'])
  expect(told({ line: 6, rank: '3' })).toEqual(['r-error exception', 'words usual'])
  expect(told({ line: 6, role: 'weak' })).toEqual(['r-error exception', 'words weak'])
})
