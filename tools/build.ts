/**
 * Makes dist from src: TypeScript to JavaScript, then one bundle for each entry.
 * In two steps, because ncc 0.45 cannot read the sources itself with TypeScript 7.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

function build(): void {
  for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
  execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  for (const entry of ['action', 'post', 'cli']) {
    const out = join(root, 'dist', entry)
    execFileSync(
      bin('ncc'),
      ['build', `build/${entry}.js`, '--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet'],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    for (const name of readdirSync(out)) if (name.endsWith('.js')) check(join(out, name))
  }
}

// A bundle must be the same wherever it was built.
function check(file: string): void {
  if (readFileSync(file, 'utf8').includes(root)) throw new Error(`${file} holds the path of this machine`)
}

build()
if (!existsSync(join(root, 'dist/cli/index.js'))) throw new Error('dist/cli/index.js was not made')
