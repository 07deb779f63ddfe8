import { expect, it } from 'vitest'
import { OutputReader } from './output.ts'
import { Secrets } from './redact.ts'
import { signatures } from './signatures/index.ts'
import { WorkflowCommands } from './workflow-commands.ts'

const read = (text: string) => {
  const secrets = new Secrets({})
  const options = { redact: secrets.redact, onMask: (values: readonly string[]) => secrets.learn(values) }
  const reader = new OutputReader(signatures, options)
  reader.push('stdout', Buffer.from(text))
  return reader.end(10)
}

const masksOf = (line: string) => {
  const masks = new Set<string>()
  new WorkflowCommands((values) => {
    for (const value of values) masks.add(value)
  }).read(line)
  return [...masks]
}

it('what a program masks is in no quote and not in the tail, also when it was said before', () => {
  const { facts, tail } = read('disk full while sending hunter2secret\n::add-mask::hunter2secret\nsent hunter2secret\n')
  expect(facts.map(({ quote }) => quote)).toEqual(['disk full while sending ***'])
  expect(tail).toBe('disk full while sending ***\n::add-mask::***\nsent ***')
})

it.each([
  [
    '::add-mask::first part%0Asecond 100%25',
    ['first part%0Asecond 100%25', 'first part\nsecond 100%', 'first part', 'second 100%'],
  ],
  ['  ::ADD-MASK some=thing::hunter2secret  ', ['hunter2secret']],
  ['said in the old way: ##[add-mask]hunter2secret', ['hunter2secret']],
  ['::add-mask::ab', []],
  ['no command ::add-mask::hunter2secret', []],
])('%s: what the runner would hide is hidden, each line of it too, and nothing that is too short', (line, masks) => {
  expect(masksOf(line)).toEqual(masks)
})

it('a program that tells the runner not to listen is remembered with its token', () => {
  expect(read('::stop-commands::quiet-please\n::error::not seen\n').stopToken).toBe('quiet-please')
  expect(read('nothing of the kind\n').stopToken).toBeNull()
  expect(read('::stop-commands::a1b2\n::error::not seen\n::a1b2::\n::error::seen\n').stopToken).toBeNull()
  expect(read('::stop-commands::a1b2\n::a1b2::\n::stop-commands::c3d4\nmore\n').stopToken).toBe('c3d4')
})

it('a quote holds nothing that rings or moves on a terminal', () => {
  expect(read('No space left on device\u0007\u0008\n').facts[0]?.quote).toBe('No space left on device')
})

it('a token that could be a command of its own is not said for the program', () => {
  expect(read('::stop-commands::error title=mine::\n').stopToken).toBeNull()
})
