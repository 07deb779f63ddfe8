/**
 * Makes dist from src: TypeScript to JavaScript, then one bundle for each entry.
 * In two steps, because ncc 0.45 cannot read the sources itself with TypeScript 7.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateLicenseFile } from 'generate-license-file'
import { packed, type Row } from '../src/evidence/signature.ts'
import { bareRows, rows } from '../src/evidence/signatures/rows.ts'

const root = join(import.meta.dirname, '..')
/** Made beside dist and put in its place when whole: whoever runs dist meanwhile finds one or the other. */
const made = join(root, 'build', 'dist')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

/** Node.js and compilers: there for tests or as tools of a package, different on each machine, and in no bundle. */
const notBundled = /^(?:node-linux-|@typescript\/|typescript$|@protobuf-ts\/protoc$|@protobuf-ts\/plugin$)/

async function build(): Promise<void> {
  rmSync(join(root, 'build'), { recursive: true, force: true })
  execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  writeFileSync(join(root, 'build', 'evidence', 'signatures', 'index.js'), tableAsData())
  for (const entry of ['action', 'post', 'cli']) bundle(entry)
  // Of all that the bundles are made from; what ncc itself collects leaves out modules that it merges into one.
  await generateLicenseFile(join(root, 'package.json'), join(made, 'licenses.txt'), {
    exclude: leftOut(),
    replace: { 'buffers@0.1.1': join(root, 'tools', 'licenses', 'buffers.txt') },
  })
  const notices = join(made, 'licenses.txt')
  // Its own heading and closing line are about the tool that wrote it.
  writeFileSync(notices, readFileSync(notices, 'utf8').replace(/^This file was generated.*\n.*\n+/gm, ''))
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(made, join(root, 'dist'))
}

/**
 * The table of signatures as data, which is read several times faster than code: every first output waits for it.
 * Texts of tests and documentation stay out, and patterns are made when a line asks for them.
 */
function tableAsData(): string {
  const data = (some: readonly Row[]) => some.map((row) => JSON.stringify(packed(row))).join(',\n')
  const text = `[[\n${data(rows)}\n],[\n${data(bareRows)}\n]]`
  const literal = text
    .replace(/[\\`]|\$\{/g, '\\$&')
    // One byte for each character is read faster.
    .replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `import { SignatureTable, unpacked } from '../signature.js'
const [rows, bareRows] = JSON.parse(\`${literal}\`)
export const signatures = new SignatureTable(rows.map(unpacked), bareRows.map(unpacked))
`
}

function bundle(entry: string): void {
  const out = join(made, entry)
  execFileSync(bin('ncc'), ['build', `build/${entry}.js`, '--out', out, '--no-cache', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const name of readdirSync(out)) {
    // A bundle must be the same wherever it was built.
    const text = readFileSync(join(out, name), 'utf8')
    if (text.includes(root)) throw new Error(`dist/${entry}/${name} holds the path of this machine`)
  }
}

/** The installed packages that are in no bundle, with their versions. */
function leftOut(): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries<{ readonly version?: string }>(lock.packages).flatMap(([path, { version }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return notBundled.test(name) && version !== undefined ? `${name}@${version}` : []
  })
}

await build()
