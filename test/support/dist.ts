import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../src/domain/manifest.ts'
import { type ProgramOptions, type ProgramResult, runNode } from './programs.ts'
import { tempDir } from './temp-dir.ts'

/** The repository. */
export const root = join(import.meta.dirname, '..', '..')
/** A copy of all that the runner gets of it and needs, where no packages lie beside it: what is not bundled is missed. */
export const installed = copyOf(['action.yml', 'dist'])
/** The command line as a user starts it. */
export const cliPath = join(installed, 'dist', 'cli', 'index.js')

function copyOf(names: readonly string[]): string {
  const folder = tempDir()
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true })
  return folder
}

/** How a run of the command line went, with the record that it left. */
export interface CliResult extends ProgramResult {
  readonly cwd: string
  readonly out: string
  readonly err: string
  /** Null when there is none. */
  readonly manifest: Manifest | null
}

/** Runs `ml-run` of dist, from an empty folder unless told otherwise. */
export async function cli(args: readonly string[], options: ProgramOptions = {}): Promise<CliResult> {
  const cwd = options.cwd ?? tempDir()
  const result = await runNode([cliPath, ...args], { ...options, cwd })
  return { ...result, cwd, out: result.stdout.toString(), err: result.stderr.toString(), manifest: latestManifest(cwd) }
}

/** The newest record below a folder. */
export function latestManifest(cwd: string): Manifest | null {
  const folder = join(cwd, '.ml-run')
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  const newest = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'manifest.json')))
    .sort()
    .at(-1)
  return newest === undefined ? null : JSON.parse(readFileSync(join(folder, newest, 'manifest.json'), 'utf8'))
}
