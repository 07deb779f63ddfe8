import { expect, test } from 'vitest'
import { splitLines } from './lines.ts'
import { readStepLog } from './step-log.ts'

function logOf(...lines: readonly string[]) {
  const log = readStepLog('/home/runner/work/repo')
  for (const line of lines) log.accept(line)
  return log.result()
}

test('chunks may end anywhere, in a character or between \\r and \\n', () => {
  const lines: string[] = []
  const splitter = splitLines((line) => lines.push(line))
  for (const byte of Buffer.from('é\r\nloss\r1\r\r\nend\r')) splitter.push(Buffer.of(byte))
  splitter.end()
  expect(lines).toEqual(['é', 'loss', '1', '', 'end'])
})

test('the escapes of an annotation are undone once', () => {
  const line = '::error file=a.py,line=12,endLine=13,title=a%2Cb%3A %252C::50%25%0Anext %250A'
  expect(logOf(line).annotations.error).toEqual([
    { message: '50%\nnext %0A', title: 'a,b: %2C', file: 'a.py', line: 12, endLine: 13 },
  ])
})

test('the file of an annotation is relative to the workspace when it lies inside', () => {
  const { error } = logOf('::error file=/home/runner/work/repo/src/a.py::', '::error file=/usr/lib/b.py::').annotations
  expect(error.map(({ file }) => file)).toEqual(['src/a.py', '/usr/lib/b.py'])
})

test('a command starts its line, but for blanks; the older form may stand anywhere', () => {
  const { annotations } = logOf('  ::warning::a', 'text ::error::b', 'text ##[warning]c', '::errors::d', '::error:e')
  expect(annotations).toEqual({ error: [], warning: [{ message: 'a' }, { message: 'c' }], notice: [] })
})

test('ten annotations of a kind are kept, each cut at 4,096 characters', () => {
  const { annotations, annotationsDropped } = logOf(
    ...Array.from({ length: 12 }, (_, i) => `::notice::${i}`),
    `::error::${'x'.repeat(5000)}`,
  )
  expect(annotations.notice.map(({ message }) => message)).toEqual([...'0123456789'])
  expect(annotations.error[0]?.message).toHaveLength(4096)
  expect(annotationsDropped).toBe(2)
})

test('groups, masks, outputs and state are kept', () => {
  const log = logOf(
    '::group::a',
    '1',
    '::group::b',
    '2',
    '::endgroup::',
    '3',
    '::add-mask::s3cret',
    '::set-output name=o::v',
  )
  expect(log.groups).toEqual([
    { title: 'a', lines: ['1'] },
    { title: 'b', lines: ['2'] },
  ])
  expect(log).toMatchObject({ masks: ['s3cret'], outputs: { o: 'v' }, failed: false })
  expect(log.lines).toHaveLength(8)
})

test('after stop-commands nothing is a command until the token comes', () => {
  const log = logOf('::group::a', '::stop-commands::Tok', '::error::forged', '::endgroup::', '::tok::', '::error::real')
  expect(log.groups).toEqual([{ title: 'a', lines: ['::error::forged', '::endgroup::'] }])
  expect(log.annotations.error).toEqual([{ message: 'real' }])
})

test('what the runner cannot obey fails the step', () => {
  for (const line of ['::set-env name=A::b', '::add-path::/x', '::stop-commands::', '::set-output::v']) {
    expect(logOf(line).failed).toBe(true)
  }
})
