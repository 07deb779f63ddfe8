import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../support/dist.ts'
import { minimalEnvironment, type ProgramResult, runProgram } from '../support/programs.ts'

/** What a step of a job came to. */
export interface StepResult {
  readonly step: string
  readonly stage: 'Main' | 'Post'
  readonly result: string
}

/** How a job of a workflow went; one of a matrix has the values of its own cell. */
export interface JobResult {
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  readonly steps: readonly StepResult[]
  /** All that was printed, for people to read. */
  readonly log: string
}

/** A line of act's log, as far as it is read. */
interface LogEntry {
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly stage?: 'Main' | 'Post'
  readonly step?: string
  readonly stepResult?: string
  readonly msg?: string
}

/** How to run a workflow: `folder` is empty and used for everything that act writes. */
export interface ActPlan {
  readonly act: string
  readonly workflow: string
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/**
 * Runs a workflow's jobs for a push as processes of this machine, with act, on a copy of the working tree.
 * `actions/checkout` copies that copy for each job, so that jobs do not see each other's files.
 */
export async function runWorkflow(
  plan: ActPlan,
): Promise<{ readonly code: number | null; readonly jobs: JobResult[] }> {
  const tree = join(plan.folder, 'tree')
  const home = join(plan.folder, 'home')
  mkdirSync(home, { recursive: true })
  await copyWorkingTree(tree, home)
  const args = ['push', '--json', '--rm', '--workflows', plan.workflow, '--platform', 'ubuntu-latest=-self-hosted']
  const places = ['--no-cache-server', '--action-cache-path', join(plan.folder, 'jobs')]
  // act runs actions with the first node on PATH: the one that runs this test, as new as the one that GitHub would use.
  const path = `${dirname(process.execPath)}:${minimalEnvironment().PATH}`
  const { code, stdout, stderr } = await runProgram(plan.act, [...args, ...places], {
    cwd: tree,
    env: { ...plan.env, PATH: path, HOME: home },
    timeoutMs: plan.timeoutMs,
  })
  const jobs = jobsOf(stdout.toString())
  if (jobs.length === 0) throw new Error(`act ran no job, and ended with ${code}: ${stdout}${stderr}`)
  return { code, jobs }
}

/** Copies what git tracks or would track, without history, dependencies and build outputs, into a repository of its own. */
async function copyWorkingTree(to: string, home: string): Promise<void> {
  const { stdout } = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root)
  for (const path of stdout.toString().split('\0')) {
    // A tracked file may have been removed, and the list ends with an empty name.
    if (path === '' || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(to, path)), { recursive: true })
    copyFileSync(join(root, path), join(to, path))
  }
  // A home without settings: those of the person who runs this, such as signed commits, do not matter here.
  const env = { HOME: home }
  await git(['init', '--quiet'], to, env)
  await git(['remote', 'add', 'origin', 'https://github.com/octo/flowers.git'], to, env)
  const author = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com']
  await git([...author, 'commit', '--quiet', '--allow-empty', '--message', 'a state to run on'], to, env)
}

async function git(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  const result = await runProgram('git', args, { cwd, env })
  if (result.code !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr}`)
  return result
}

function jobsOf(log: string): JobResult[] {
  const cells = new Map<string, LogEntry[]>()
  for (const entry of log.split('\n').filter(Boolean).map(parse)) {
    if (entry.jobID === undefined) continue
    const cell = JSON.stringify([entry.jobID, entry.matrix])
    cells.set(cell, [...(cells.get(cell) ?? []), entry])
  }
  return [...cells.values()].map((entries) => ({
    id: entries[0]?.jobID ?? '',
    matrix: entries[0]?.matrix ?? {},
    steps: entries.flatMap(({ step, stage, stepResult }) =>
      step === undefined || stage === undefined || stepResult === undefined
        ? []
        : [{ step, stage, result: stepResult }],
    ),
    log: entries.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
  }))
}

function parse(line: string): LogEntry {
  try {
    return JSON.parse(line)
  } catch {
    return { msg: line }
  }
}
