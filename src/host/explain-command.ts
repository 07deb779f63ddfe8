import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { Manifest } from '../domain/manifest.ts'
import { fileReasonOf, misfitsOf } from '../domain/reason.ts'
import { OwnRows } from '../evidence/own-rows.ts'
import { explain } from '../explain.ts'
import { explanationJson, explanationLines } from '../report/explanation.ts'
import { readExplainArgv } from '../settings/explain-argv.ts'
import { readPolicy } from './policy-source.ts'
import type { Terminal } from './terminal.ts'

const badUsage = 2

/** `ml-run explain MANIFEST`; gives the exit code: 0 when it was judged, 2 when it could not be read. */
export async function explainOnTerminal(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = readExplainArgv(argv)
  if ('problems' in request) return refused(request.problems, terminal)
  const { policy, problems } = await readPolicy(request.written, '.')
  if (problems.length > 0) return refused(problems, terminal)
  const manifest = readManifest(request.file)
  if (typeof manifest === 'string') return refused([`${request.file}: ${manifest}`], terminal)
  const explanation = explain(manifest, new OwnRows(policy.rows))
  const text = request.json
    ? explanationJson(explanation)
    : stripVTControlCharacters(explanationLines(explanation).join('\n'))
  await terminal.pass('stdout', Buffer.from(`${text}\n`))
  return 0
}

function refused(problems: readonly string[], terminal: Terminal): number {
  for (const problem of problems) terminal.say(problem)
  return badUsage
}

/** A manifest, or what is wrong with the file. */
function readManifest(file: string): Manifest | string {
  try {
    const read = Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : `it is not a manifest of ml-run: ${misfitsOf(read.error)}`
  } catch (error) {
    return fileReasonOf(error)
  }
}
