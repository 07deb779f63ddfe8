import type { Manifest } from '../domain/manifest.ts'
import { annotations } from '../report/annotations.ts'
import { isEventful } from '../report/manifest.ts'
import { closingLine } from '../report/plain.ts'
import { summary } from '../report/summary.ts'
import type { Settings } from '../settings/read.ts'
import type { FolderRecords } from './records.ts'
import type { Terminal } from './terminal.ts'

/** Tells on the terminal how a task went, and writes its summary beside the manifest. */
export function reportOnTerminal(
  manifest: Manifest,
  settings: Settings,
  records: FolderRecords,
  terminal: Terminal,
): void {
  const manifestPath = records.manifestPath
  if (settings.annotations) {
    const places = { workspace: '/', workingDirectory: manifest.task.working_directory }
    for (const { level, file, line, title } of annotations(manifest, places)) {
      // As compilers print it, so that terminals and editors can jump there.
      if (file !== undefined) terminal.sayRaw(`/${file}:${line}: ${level === 'error' ? 'error' : 'note'}: ${title}`)
    }
  }
  if (settings.summary === 'always' || (settings.summary === 'on-failure' && isEventful(manifest))) {
    records.write('summary.md', summary(manifest, { artifact: null, manifestPath, places: null, documentation: null }))
  }
  const durationMs = Date.parse(manifest.finished_at ?? manifest.started_at) - Date.parse(manifest.started_at)
  terminal.say(closingLine(manifest, durationMs, manifestPath))
}
