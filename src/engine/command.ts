import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../domain/task.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** A command as the operating system takes it. */
export interface Program {
  readonly file: string
  readonly args: readonly string[]
  /** Removes what was written for it. */
  readonly dispose: () => void
}

interface Shell {
  readonly file: string
  readonly args: (script: string) => readonly string[]
  readonly ending: string
  readonly script?: (text: string) => string
}

const powershell = (file: string): Shell => ({
  file,
  args: (script) => ['-command', `. '${script.replaceAll("'", "''")}'`],
  ending: '.ps1',
  script: (text) =>
    `$ErrorActionPreference = 'stop'\n${text}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
})

// As a `run:` step starts them (actions/runner, ScriptHandlerHelpers.cs).
const shells: Readonly<Record<string, Shell>> = {
  bash: { file: 'bash', args: (script) => ['--noprofile', '--norc', '-eo', 'pipefail', script], ending: '.sh' },
  sh: { file: 'sh', args: (script) => ['-e', script], ending: '.sh' },
  python: { file: 'python', args: (script) => [script], ending: '.py' },
  pwsh: powershell('pwsh'),
  powershell: powershell('powershell'),
  cmd: {
    file: process.env.ComSpec ?? 'cmd',
    args: (script) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `CALL "${script}"`],
    ending: '.cmd',
    script: (text) => `@echo off\r\n${text}`,
  },
}

/** Makes a command ready to start; a script is written to a file of its own. Throws what writing the file throws. */
export function prepare(command: Command, attemptId: string): Program {
  if (command.kind === 'program') {
    const [file = '', ...args] = command.argv
    return { file, args, dispose: () => {} }
  }
  const shell = shells[command.shell.toLowerCase()] ?? customShell(command.shell)
  const folder = makeTemporaryFolder(attemptId, 'script')
  const script = join(folder, `run${shell.ending}`)
  writeFileSync(script, shell.script?.(command.script) ?? `${command.script}\n`)
  return { file: shell.file, args: shell.args(script), dispose: () => rmSync(folder, { recursive: true, force: true }) }
}

// "perl {0}", "docker run … {0}": words, where quotes keep blanks together, as the runner does.
function customShell(template: string): Shell {
  const words = template.match(/(?:[^\s"]|"[^"]*")+/g) ?? []
  const [file = '', ...args] = words.map((word) => word.replaceAll('"', ''))
  const name = file.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '')
  return {
    file,
    args: (script) => args.map((arg) => arg.replaceAll('{0}', script)),
    ending: shells[name.replace(/^python[\d.]+$/, 'python')]?.ending ?? '',
  }
}
