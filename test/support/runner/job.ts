import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionDefinition } from './action-definition.ts'
import { type Contexts, evaluate, type Json } from './expressions.ts'

/** What a test says about the job around the action; everything else has a plausible value. */
export interface JobContext {
  /** Properties of the github context, such as job, run_id, run_attempt, repository, server_url. */
  readonly github?: Readonly<Record<string, string>>
  /** The values of this job's cell; null when the job has no matrix. */
  readonly matrix?: { readonly [key: string]: Json } | null
  readonly strategy?: { readonly [key: string]: Json }
  readonly runner?: Readonly<Record<string, string>>
}

/** The values given under `with:`. */
export type Inputs = Readonly<Record<string, string | number | boolean>>

/** A job on the runner: what its steps can see, and by which variable its processes are known. */
export interface Job {
  readonly contexts: Contexts
  /** The variables that the runner sets for every step, whatever `env:` says. */
  readonly environment: Readonly<Record<string, string>>
  /** The variable, as NAME=value, that every process of the job inherits. */
  readonly trackingMark: string
  readonly workspace: string
  readonly temp: string
}

const GITHUB: Readonly<Record<string, string>> = {
  action: '__self',
  actor: 'octocat',
  api_url: 'https://api.github.com',
  base_ref: '',
  event_name: 'push',
  graphql_url: 'https://api.github.com/graphql',
  head_ref: '',
  job: 'train',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_protected: 'false',
  ref_type: 'branch',
  repository: 'octo-org/octo-repo',
  repository_owner: 'octo-org',
  retention_days: '90',
  run_attempt: '1',
  run_id: '1658821493',
  run_number: '3',
  server_url: 'https://github.com',
  sha: 'ffac537e6cbbf934b08745a378932722df287a53',
  triggering_actor: 'octocat',
  workflow: 'training',
  workflow_ref: 'octo-org/octo-repo/.github/workflows/training.yml@refs/heads/main',
}

const RUNNER: Readonly<Record<string, string>> = {
  arch: 'X64',
  environment: 'self-hosted',
  name: 'stand-in',
  os: 'Linux',
}

const STRATEGY = { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 }

/** Sets up a job: `root` takes the runner's own directories, the workspace may be anywhere. */
export function createJob(root: string, workspace: string, context: JobContext = {}): Job {
  const [temp, tools] = [join(root, '_temp'), join(root, '_tool')]
  mkdirSync(temp, { recursive: true })
  mkdirSync(tools, { recursive: true })
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, '{}')
  const github = { ...GITHUB, ...context.github, event_path: eventPath, workspace }
  const runner = { ...RUNNER, ...context.runner, temp, tool_cache: tools, workspace: root }
  const trackingId = `github_${randomUUID()}`
  return {
    contexts: {
      github,
      runner,
      matrix: context.matrix ?? null,
      strategy: { ...STRATEGY, ...context.strategy },
      job: { status: 'success' },
    },
    environment: {
      ...prefixed('GITHUB_', github),
      ...prefixed('RUNNER_', runner),
      GITHUB_ACTIONS: 'true',
      RUNNER_TRACKING_ID: trackingId,
    },
    trackingMark: `RUNNER_TRACKING_ID=${trackingId}`,
    workspace,
    temp,
  }
}

/** The INPUT_ variables of a step: what it was given, and the evaluated defaults of the rest. */
export function inputEnvironment(action: ActionDefinition, inputs: Inputs, contexts: Contexts): Record<string, string> {
  const given = Object.entries(inputs).map(([name, value]) => [inputVariable(name), String(value)])
  const defaults = [...action.inputs].map(([name, text]) => [inputVariable(name), evaluate(text ?? '', contexts)])
  return Object.fromEntries([...defaults, ...given])
}

/** The given inputs that action.yml does not declare; the runner warns, and passes them all the same. */
export function unexpectedInputs(action: ActionDefinition, inputs: Inputs): string[] {
  const declared = new Set([...action.inputs.keys()].map((name) => name.toLowerCase()))
  return Object.keys(inputs).filter((name) => !declared.has(name.toLowerCase()))
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name.toUpperCase(), value]))
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}
