import { join } from 'node:path'
import type { Manifest } from '../domain/manifest.ts'
import { isEventful } from '../report/manifest.ts'
import type { UploadedArtifact } from '../report/outputs.ts'
import type { Places } from '../report/paths.ts'
import { summary } from '../report/summary.ts'
import type { Settings } from '../settings/read.ts'
import { upload } from './artifact.ts'
import { annotate, setOutputs, warn, writeSummary } from './github.ts'

/** What main tells post, so that nothing is done twice and nothing is left out. */
export interface Done {
  readonly uploaded: boolean
  readonly summarised: boolean
}

/** What a report of a step is made with. */
export interface StepReport {
  readonly settings: Settings
  readonly places: Places
  readonly folder: string
  readonly uploadDeadlineMs: number
  /** Aborted when there is no time for an upload any more. */
  readonly hurry: AbortSignal
}

/** Main's report: the artifact, the summary, the annotations and the outputs. Nothing here throws or decides the step. */
export async function reportFromMain(manifest: Manifest, report: StepReport): Promise<Done> {
  const artifact = await uploadRecord(manifest, report)
  const summarised = await summarise(manifest, report, artifact)
  if (report.settings.annotations) annotate(manifest, report.places)
  setOutputs(manifest, join(report.folder, 'manifest.json'), artifact)
  return { uploaded: artifact !== null, summarised }
}

/** Post's report: what main could not do. */
export async function reportFromPost(manifest: Manifest, report: StepReport, done: Done): Promise<void> {
  const artifact = done.uploaded ? null : await uploadRecord(manifest, report)
  if (done.summarised) return
  await summarise(manifest, report, artifact)
  if (report.settings.annotations) annotate(manifest, report.places)
}

const isWanted = (when: 'on-failure' | 'always' | 'never', manifest: Manifest): boolean =>
  when === 'always' || (when === 'on-failure' && isEventful(manifest))

async function uploadRecord(manifest: Manifest, report: StepReport): Promise<UploadedArtifact | null> {
  const { settings, folder, hurry } = report
  // A cancel leaves ten seconds in all; post has the time.
  if (!isWanted(settings.upload, manifest) || hurry.aborted) return null
  const tails = manifest.attempts
    .filter(({ finished_at }) => finished_at !== null)
    .map(({ number }) => `attempt-${number}.log`)
  const result = await upload({
    name: settings['artifact-name'],
    folder,
    files: ['manifest.json', ...tails].map((name) => join(folder, name)),
    retentionDays: settings['retention-days'],
    deadlineMs: report.uploadDeadlineMs,
    hurry,
    runUrl: manifest.task.workflow_run?.url ?? null,
  })
  if (result.kind === 'uploaded') return result.artifact
  warn(`the record could not be uploaded: ${result.reason}. It is at ${join(folder, 'manifest.json')} on the runner.`)
  return null
}

async function summarise(
  manifest: Manifest,
  { settings, folder }: StepReport,
  artifact: UploadedArtifact | null,
): Promise<boolean> {
  if (isWanted(settings.summary, manifest)) {
    await writeSummary(summary(manifest, { artifact, manifestPath: join(folder, 'manifest.json') }))
  }
  return true
}
