import { setTimeout as sleep } from 'node:timers/promises'
import { reasonOf } from '../domain/reason.ts'
import type { WorkflowRun } from '../domain/task.ts'
import { artifactName } from '../report/artifact-name.ts'
import type { UploadedArtifact } from '../report/outputs.ts'

/** How an upload went; what went wrong is for people to read. */
export type Upload =
  | { readonly kind: 'uploaded'; readonly artifact: UploadedArtifact }
  | { readonly kind: 'failed'; readonly reason: string }

/** What is to be uploaded, and for how long it may be tried. */
export interface UploadPlan {
  readonly name: string
  readonly folder: string
  readonly files: readonly string[]
  /** Null: the repository's own setting. */
  readonly retentionDays: number | null
  readonly deadlineMs: number
  /** Ends the wait early when aborted. */
  readonly hurry: AbortSignal
  /** For the artifact's address, and for the host of the service; null when not known. */
  readonly run: WorkflowRun | null
}

/** Two steps of a job, or two jobs of a matrix, may want the same name; this many are tried. */
const maxNames = 100
/** GitHub's own hosts; the client refuses all others, with a warning of its own. */
const servedHosts = /(?:^|\.)(?:github\.com|ghe\.com|localhost)$/i

/**
 * Uploads files as one artifact. It never throws and never takes longer than its deadline.
 * @param onLate told when it was uploaded after all, though nobody waited any more
 */
export async function upload(plan: UploadPlan, onLate: () => void): Promise<Upload> {
  const host = plan.run === null ? null : new URL(plan.run.url).hostname
  if (host !== null && !servedHosts.test(host)) {
    return { kind: 'failed', reason: `the artifact service of ${host} (GHES) does not take artifacts of this kind` }
  }
  const done = new AbortController()
  const patience = AbortSignal.any([done.signal, plan.hurry])
  const deadline = sleep(plan.deadlineMs, undefined, { signal: patience }).then(
    (): Upload => ({ kind: 'failed', reason: `it was not done within ${plan.deadlineMs / 1_000}s` }),
    (): Upload => ({ kind: 'failed', reason: 'the job was cancelled meanwhile' }),
  )
  const uploaded = uploadUnderFreeName(plan).catch(
    (error: unknown): Upload => ({ kind: 'failed', reason: reasonOf(error) }),
  )
  const first = await Promise.race([uploaded, deadline])
  done.abort()
  void uploaded.then((late) => {
    if (first.kind === 'failed' && late.kind === 'uploaded') onLate()
  })
  return first
}

async function uploadUnderFreeName(plan: UploadPlan): Promise<Upload> {
  // Loaded only when needed: it takes longer than all the rest of ml-run.
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const options = plan.retentionDays === null ? {} : { retentionDays: plan.retentionDays }
  for (let number = 1; ; number++) {
    try {
      const { id } = await client.uploadArtifact(artifactName(plan.name, number), [...plan.files], plan.folder, options)
      if (id === undefined) return { kind: 'failed', reason: 'the service gave no id' }
      const url = plan.run === null ? '' : `${plan.run.url}/artifacts/${id}`
      return { kind: 'uploaded', artifact: { id: String(id), url } }
    } catch (error) {
      // Artifacts are immutable: 409 says that the name is taken, and no second try would change that.
      if (number === maxNames || !/\b409\b/.test(String(error))) throw error
    }
  }
}
