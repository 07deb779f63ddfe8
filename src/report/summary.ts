import type { Attempt, Rival } from '../domain/attempt.ts'
import { isCause } from '../domain/causes/index.ts'
import { formatDuration } from '../domain/duration.ts'
import type { FailureInfo } from '../domain/failure.ts'
import type { Manifest } from '../domain/manifest.ts'
import { titleOfCause } from './annotations.ts'
import { lossCurve, memoryCurve } from './curve.ts'
import { pageOf } from './documentation.ts'
import { effortLine, lostMs } from './effort.ts'
import { inputsParts } from './inputs-parts.ts'
import { maxSummaryBytes } from './limits.ts'
import { block, code, encodedPath, escaped, folded, prose, table } from './markdown.ts'
import type { UploadedArtifact } from './outputs.ts'
import { inWorkspace, type Places } from './paths.ts'
import { endingInWords } from './plain.ts'
import { timeline } from './timeline.ts'

/** Where a reader can go from a summary. */
export interface Links {
  readonly artifact: UploadedArtifact | null
  /** Null when the record could be kept nowhere. */
  readonly manifestPath: string | null
  /** Where printed paths are relative to; null when there is nothing to link them to. */
  readonly places: Places | null
  /** The address of docs/; null when it is not known. */
  readonly documentation: string | null
}

/** A page in Markdown about a task, at most `maxBytes` long: the tails are shortened until it fits. */
export function summary(manifest: Manifest, links: Links, maxBytes: number = maxSummaryBytes): string {
  for (const tailChars of [64_000, 16_000, 4_000, 0]) {
    const page = pageWith(manifest, links, tailChars)
    if (Buffer.byteLength(page) <= maxBytes) return page
  }
  const short = `${heading(manifest)}\n\nThere is no room for more; the record has it all: ${recordOf(links)}\n`
  return Buffer.byteLength(short) <= maxBytes ? short : ''
}

function pageWith(manifest: Manifest, links: Links, tailChars: number): string {
  const { failure } = manifest
  return [
    heading(manifest),
    code(commandOf(manifest)),
    ...(failure === null ? [] : failureParts(failure, manifest, links)),
    attemptsTable(manifest),
    ...effortLine(manifest),
    ...inputsParts(manifest),
    ...pictures(manifest),
    ...trackedPart(manifest),
    ...manifest.attempts.flatMap((attempt) => tailPart(attempt, tailChars)),
    linksLine(manifest, links),
    '',
  ].join('\n\n')
}

function heading(manifest: Manifest): string {
  const marks = { succeeded: '✅', failed: '❌', cancelled: '⏹️', queued: '⏳', running: '⏳', retrying: '⏳' }
  const count = manifest.attempts.length
  const after = count > 1 ? ` after ${count} attempts` : ''
  return `### ${marks[manifest.status]} ml-run: ${manifest.status}${after}`
}

const maxCommandChars = 120

/** The first line of a command; several ml-run steps of a job are told apart by it. */
function commandOf({ task: { command } }: Manifest): string {
  const text = command.kind === 'script' ? command.script.trim() : command.argv.join(' ')
  const [first = ''] = text.split('\n')
  return first.length < text.length || first.length > maxCommandChars ? `${first.slice(0, maxCommandChars)} …` : first
}

/** A place in the user's code, linked to the commit where it can be. */
function placeOf(location: string, { task }: Manifest, { places }: Links): string {
  const [, file = location, line = ''] = /^(.*):(\d+)$/.exec(location) ?? []
  const path = places === null ? undefined : inWorkspace(file, places)
  const run = task.workflow_run
  if (path === undefined) return code(location)
  if (run === null || run.sha === '') return code(`${path}:${line}`)
  const repository = run.url.slice(0, run.url.indexOf('/actions/runs/'))
  const address = `${repository}/blob/${run.sha}/${encodedPath(path)}#L${line}`
  return `[${code(`${path}:${line}`)}](${address})`
}

function failureParts(failure: FailureInfo, manifest: Manifest, links: Links): readonly string[] {
  const { class: failureClass, context, suggestion } = failure
  const location = context.location === undefined ? '' : ` at ${placeOf(context.location, manifest, links)}`
  const line = context.line === undefined ? '' : `, line ${context.line} of the output`
  return [
    `**${failureClass}**${location}: ${escaped(titleOfCause(context.cause))} (${code(context.cause)}, ${context.confidence})`,
    ...(context.evidence === '' ? [] : [`> ${code(context.evidence)}${line}`]),
    ...alsoSeen(manifest.attempts.at(-1)?.rivals ?? []),
    `**What to do:** ${prose(suggestion)}${more(context.cause, links)}`,
  ]
}

const maxRivals = 2
const maxRivalChars = 200

/** What lost, and why, in one line. */
function alsoSeen(rivals: readonly Rival[]): readonly string[] {
  const each = rivals.slice(0, maxRivals).map(({ cause, quote, lost_because }) => {
    const cut = quote.length > maxRivalChars ? `${quote.slice(0, maxRivalChars - 1)}…` : quote
    return `${code(cause)}: ${cut === '' ? '' : `${code(cut)} — `}${escaped(lost_because)}`
  })
  return each.length === 0 ? [] : [`**Also seen:** ${each.join('; ')}`]
}

/** Where there is more to read about a cause of ours. */
function more(cause: string, { documentation }: Links): string {
  if (!isCause(cause)) return ''
  const page = pageOf(cause)
  return documentation === null ? ` (more: ${code(`docs/${page}`)})` : ` ([more](${documentation}/${page}))`
}

function attemptsTable(manifest: Manifest): string {
  return table(
    ['attempt', 'started', 'took', 'lost', 'ended', 'class', 'cause', 'decision'],
    manifest.attempts.map((attempt, i) => [
      String(attempt.number),
      attempt.started_at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
      attempt.duration_ms === null ? '' : formatDuration(attempt.duration_ms),
      lostCell(lostMs(attempt, manifest.attempts[i + 1])),
      escaped(attempt.status === 'succeeded' ? 'succeeded' : endingInWords(attempt)),
      attempt.failure?.class ?? '',
      attempt.failure === null ? '' : code(attempt.failure.context.cause),
      decisionCell(attempt),
    ]),
  )
}

const lostCell = (ms: number): string => (ms === 0 ? '' : formatDuration(ms))

function decisionCell({ decision }: Attempt): string {
  if (decision === null) return ''
  if (decision.kind === 'stop') return escaped(`stop: ${decision.reason}`)
  return escaped(`${decision.reason}${decision.delay_ms > 0 ? `, after ${formatDuration(decision.delay_ms)}` : ''}`)
}

function tailPart({ number, failure }: Attempt, chars: number): readonly string[] {
  if (failure === null || failure.log_tail === '' || chars === 0) return []
  return [folded(`End of the output of attempt ${number}`, block(failure.log_tail.slice(-chars)))]
}

/** What is sooner seen than read; nothing where there is nothing to see. */
const pictures = (manifest: Manifest): readonly string[] => [
  ...timeline(manifest),
  ...lossCurve(manifest.attempts),
  ...memoryCurve(manifest.attempts),
]

/** The runs in experiment trackers, in one line. */
function trackedPart({ attempts }: Manifest): readonly string[] {
  const runs = attempts.flatMap(({ number, tracked = [] }) => tracked.map((run) => ({ ...run, number })))
  if (runs.length === 0) return []
  const shown = runs.slice(0, maxTrackedRuns).map(({ number, tracker, id, name, url, status }) => {
    const title = escaped(`${trackerNames[tracker]} ${name ?? id}`)
    const link = url === undefined ? title : `[${title}](${encodeURI(url)})`
    const ofAttempt = attempts.length > 1 ? ` (attempt ${number})` : ''
    return `${link}${status === undefined ? '' : ` ${code(status)}`}${ofAttempt}`
  })
  const rest = runs.length > shown.length ? ` · and ${runs.length - shown.length} more` : ''
  return [`**Tracked:** ${shown.join(' · ')}${rest}`]
}

const trackerNames = { mlflow: 'MLflow', wandb: 'W&B', tensorboard: 'TensorBoard' } as const
const maxTrackedRuns = 20

const recordOf = ({ manifestPath }: Links): string => (manifestPath === null ? 'nowhere' : code(manifestPath))

function linksLine({ task }: Manifest, links: Links): string {
  const { artifact } = links
  const parts = [
    ...(task.workflow_run === null ? [] : [`[run](${encodeURI(task.workflow_run.url)})`]),
    ...(artifact === null ? [`record: ${recordOf(links)}`] : [`[artifact](${encodeURI(artifact.url)})`]),
  ]
  return parts.join(' · ')
}
