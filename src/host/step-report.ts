import { existsSync } from 'node:fs'
import type { Manifest } from '../domain/manifest.ts'
import type { Reported } from '../report/journal.ts'
import { isEventful } from '../report/manifest.ts'
import type { UploadedArtifact } from '../report/outputs.ts'
import type { Places } from '../report/paths.ts'
import { summary } from '../report/summary.ts'
import type { Settings } from '../settings/read.ts'
import { upload } from './artifact.ts'
import { annotate, setOutputs, warn, writeSummary } from './github.ts'
import { endGroup, startGroup } from './toolkit.ts'

/** What a report of a step is made with. */
export interface StepReport {
  readonly settings: Settings
  readonly places: Places
  /** The address of docs/; null when it is not known. */
  readonly documentation: string | null
  /** Where the record is; null when it could be kept nowhere. */
  readonly manifestPath: string | null
  /** The folder of the record and the files in it, absolute. */
  readonly folder: string
  readonly files: readonly string[]
  readonly uploadDeadlineMs: number
  /** Aborted when there is no time for an upload any more. */
  readonly hurry: AbortSignal
}

/**
 * Main's report: the artifact, the outputs, the summary and the annotations. Nothing here throws or decides the step.
 * @param tell told after each part what is done, so that a kill between them costs nothing and doubles nothing
 */
export async function reportFromMain(
  manifest: Manifest,
  report: StepReport,
  tell: (reported: Reported) => void,
): Promise<void> {
  let reported: Reported = { uploaded: false, summarised: false, annotated: false }
  const done = (part: keyof Reported) => {
    reported = { ...reported, [part]: true }
    tell(reported)
  }
  const artifact = await uploadRecord(manifest, report, () => done('uploaded'))
  if (artifact !== null || !isWanted(report.settings.upload, manifest)) done('uploaded')
  setOutputs(manifest, report.manifestPath ?? '', artifact)
  await summarise(manifest, report, artifact)
  done('summarised')
  if (report.settings.annotations) annotate(manifest, report.places)
  done('annotated')
}

/** Post's report: what main could not do. */
export async function reportFromPost(manifest: Manifest, report: StepReport, reported: Reported): Promise<void> {
  const artifact = reported.uploaded ? null : await uploadRecord(manifest, report, () => {})
  if (!reported.summarised) await summarise(manifest, report, artifact)
  if (!reported.annotated && report.settings.annotations) annotate(manifest, report.places)
}

const isWanted = (when: 'on-failure' | 'always' | 'never', manifest: Manifest): boolean =>
  when === 'always' || (when === 'on-failure' && isEventful(manifest))

async function uploadRecord(
  manifest: Manifest,
  report: StepReport,
  onLate: () => void,
): Promise<UploadedArtifact | null> {
  const { settings, folder, hurry, manifestPath } = report
  // A cancel leaves ten seconds in all; post has the time.
  if (!isWanted(settings.upload, manifest) || hurry.aborted || manifestPath === null) return null
  startGroup('upload of the record')
  const result = await upload(
    {
      name: settings['artifact-name'],
      folder,
      files: report.files.filter((path) => existsSync(path)),
      retentionDays: settings['retention-days'],
      deadlineMs: report.uploadDeadlineMs,
      hurry,
      run: manifest.task.workflow_run,
    },
    onLate,
  )
  endGroup()
  if (result.kind === 'uploaded') return result.artifact
  warn(`the record could not be uploaded: ${result.reason}. It is at ${manifestPath} on the runner.`)
  return null
}

async function summarise(manifest: Manifest, report: StepReport, artifact: UploadedArtifact | null): Promise<void> {
  const { settings, manifestPath, places, documentation } = report
  if (!isWanted(settings.summary, manifest)) return
  await writeSummary((maxBytes) => summary(manifest, { artifact, manifestPath, places, documentation }, maxBytes))
}
