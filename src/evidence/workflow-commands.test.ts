import { expect, it } from 'vitest'
import { OutputReader } from './output.ts'
import { signatures } from './signatures/index.ts'
import { WorkflowCommands } from './workflow-commands.ts'

const read = (text: string) => {
  const reader = new OutputReader(signatures, { redact: (line) => line })
  reader.push('stdout', Buffer.from(text))
  return reader.end(10)
}

it('what a program masks is in no quote and not in the tail, also when it was said before', () => {
  const { facts, tail } = read('disk full while sending hunter2secret\n::add-mask::hunter2secret\nsent hunter2secret\n')
  expect(facts.map(({ quote }) => quote)).toEqual(['disk full while sending ***'])
  expect(tail).toBe('disk full while sending ***\n::add-mask::***\nsent ***')
})

it('a mask of several lines hides each, and one that is too short hides nothing', () => {
  const commands = new WorkflowCommands()
  commands.read('::add-mask::first part%0Asecond 100%25')
  commands.read('::add-mask::ab')
  expect(commands.masks).toEqual(['first part', 'second 100%'])
})

it('a program that tells the runner not to listen is remembered with its token', () => {
  expect(read('::stop-commands::quiet-please\n::error::not seen\n').stopToken).toBe('quiet-please')
  expect(read('nothing of the kind\n').stopToken).toBeNull()
})

it('a quote holds nothing that rings or moves on a terminal', () => {
  expect(read('No space left on device\u0007\u0008\n').facts[0]?.quote).toBe('No space left on device')
})
