import { stripVTControlCharacters } from 'node:util'
import { soughtTexts } from '../domain/own-policy.ts'
import { OwnRows } from '../evidence/own-rows.ts'
import type { Situation } from '../policy/decide.ts'
import { explainPolicy, policyExplanationJson, policyExplanationLines } from '../report/policy-explanation.ts'
import { policyFileOf } from '../settings/classify-argv.ts'
import { type AskedFailure, namedBy, readPolicyArgv } from '../settings/policy-argv.ts'
import { type PolicySource, readPolicy, usualFile } from './policy-source.ts'
import type { Terminal } from './terminal.ts'

const badUsage = 2

/** `ml-run policy check|explain`; gives the exit code: 0 when the policy can be used, 2 when something is wrong. */
export async function policyOnTerminal(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = readPolicyArgv(argv)
  switch (request.kind) {
    case 'bad':
      return refused(request.problems, terminal)
    case 'check':
      return check(request.files.length === 0 ? [usualFile] : request.files, terminal)
    case 'explain':
      return explain(request.file, request.asked, request.json, terminal)
  }
}

async function check(files: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0
  for (const file of files) {
    const { policy, problems } = await readPolicy(policyFileOf(file), '.')
    if (problems.length > 0) {
      exitCode = badUsage
      for (const problem of problems) terminal.sayRaw(problem.replace(/^policy-file: /, ''))
      continue
    }
    const counts = [
      [Object.keys(policy.classes).length, 'class', 'classes'],
      [Object.keys(policy.causes).length, 'cause', 'causes'],
      [policy.rules.length, 'rule that decides', 'rules that decide'],
      [policy.rows.length, 'rule that names a failure', 'rules that name failures'],
    ] as const
    const said = counts
      .filter(([count]) => count > 0)
      .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
    await print(terminal, `${file}: fine: ${said.length === 0 ? 'it says nothing' : said.join(', ')}`)
  }
  return exitCode
}

async function explain(
  file: string | undefined,
  asked: AskedFailure,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const { policy, problems }: PolicySource = await readPolicy(policyFileOf(file), '.')
  if (problems.length > 0) return refused(problems, terminal)
  const named = namedBy(asked, policy)
  if ('problem' in named) return refused([named.problem], terminal)
  const texts = new OwnRows([], soughtTexts(policy))
  for (const line of asked.lines) texts.match(line, line)
  const explanation = explainPolicy(policy, situationOf(asked, named, texts.found))
  const text = json
    ? policyExplanationJson(explanation)
    : stripVTControlCharacters(policyExplanationLines(explanation, file ?? usualFile).join('\n'))
  await print(terminal, text)
  return 0
}

function situationOf(
  { exitCode, signal, endedBy, retryCount, remainingMs, tookMs }: AskedFailure,
  { class: failureClass, cause }: Pick<Situation['failed'], 'class' | 'cause'>,
  matched: ReadonlySet<string>,
): Situation {
  const trace = { cause, fingerprint: null, progress: null, changedAfter: false }
  return {
    failed: { class: failureClass, cause, endedBy, exitCode, signal, matched },
    traces: Array.from({ length: retryCount + 1 }, () => trace),
    retryCount,
    durationMs: tookMs,
    remainingMs,
    askedMs: null,
    resumes: false,
    survivors: [],
    onRetry: null,
    mode: 'act',
    random: 0,
    fill: (text) => text,
    redact: (text) => text,
  }
}

function refused(problems: readonly string[], terminal: Terminal): number {
  for (const problem of problems) terminal.say(problem)
  return badUsage
}

const print = async (terminal: Terminal, text: string) => terminal.pass('stdout', Buffer.from(`${text}\n`))
