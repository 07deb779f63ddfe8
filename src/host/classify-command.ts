import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { classify, type JudgedWith } from '../classify.ts'
import { noPolicy } from '../domain/own-policy.ts'
import { fileReasonOf, misfitsOf, reasonOf } from '../domain/reason.ts'
import { progressLines, retryLine, verdictLines, workLines } from '../report/plain.ts'
import { readClassifyArgv } from '../settings/classify-argv.ts'
import { systemClock } from './clock.ts'
import { readPolicy } from './policy-source.ts'
import { secrets } from './secrets.ts'
import type { Terminal } from './terminal.ts'

const badUsage = 2
const chunkBytes = 64 * 1024

/** `ml-run classify …`; gives the exit code: 0 when all was judged, 2 when something could not be read. */
export async function classifyOnTerminal(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = readClassifyArgv(argv)
  const { policy, problems } =
    request.kind === 'bad' ? { ...request, policy: noPolicy } : await readPolicy(request.written, '.')
  if (request.kind === 'bad' || problems.length > 0) {
    for (const problem of problems) terminal.say(problem)
    return badUsage
  }
  const judgedWith = { redact: secrets.redact, policy, now: now() }
  try {
    switch (request.kind) {
      case 'jsonl':
        return await classifyLines(request.file, judgedWith, terminal)
      case 'log': {
        if (request.file === '-' && process.stdin.isTTY) terminal.say('reading the log from here; Ctrl-D ends it')
        const { failure, verdict, progress } = await classify(chunksOf(request.file), request, judgedWith)
        const lines = [...verdictLines(failure), ...progressLines(progress), retryLine(failure), ...workLines(verdict)]
        const text = request.json ? JSON.stringify(failure, null, 2) : lines.join('\n')
        await print(terminal, `${text}\n`)
        return 0
      }
    }
  } catch (error) {
    terminal.say(`${request.file}: ${fileReasonOf(error)}`)
    return badUsage
  }
}

const LogLine = z.object({
  id: z.union([z.string(), z.number()]),
  exit_code: z.int().nullish(),
  signal: z.string().nullish(),
  log: z.string(),
})

/** Judges each line by itself; one that cannot be read is named, and the others are judged all the same. */
async function classifyLines(file: string, judgedWith: JudgedWith, terminal: Terminal): Promise<number> {
  let number = 0
  let unread = 0
  for await (const text of createInterface({ input: bytesOf(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (text.trim() === '') continue
    const line = readLine(text)
    if (typeof line === 'string') {
      unread++
      terminal.say(`${file}: line ${number}: ${line}`)
      continue
    }
    const ending = { exitCode: line.exit_code ?? null, signal: line.signal ?? null }
    const { failure } = await classify([Buffer.from(line.log)], ending, { ...judgedWith, now: now() })
    await print(terminal, `${JSON.stringify({ id: line.id, failure })}\n`)
  }
  return unread === 0 ? 0 : badUsage
}

function readLine(text: string): z.infer<typeof LogLine> | string {
  try {
    const read = LogLine.safeParse(JSON.parse(text))
    return read.success ? read.data : misfitsOf(read.error)
  } catch (error) {
    return reasonOf(error)
  }
}

const bytesOf = (file: string) => (file === '-' ? process.stdin : createReadStream(file))

/** The chunks of a log; those of a file lie in the same memory each time, which is several times as fast. */
function chunksOf(file: string): AsyncIterable<Buffer> | Iterable<Buffer> {
  return file !== '-' && statSync(file).isFile() ? readInPlace(file) : bytesOf(file)
}

function* readInPlace(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r')
  try {
    const memory = Buffer.allocUnsafeSlow(chunkBytes)
    for (let read = readSync(descriptor, memory); read > 0; read = readSync(descriptor, memory)) {
      yield memory.subarray(0, read)
    }
  } finally {
    closeSync(descriptor)
  }
}
const print = async (terminal: Terminal, text: string) => terminal.pass('stdout', Buffer.from(text))
const now = () => systemClock.iso(systemClock.now())
