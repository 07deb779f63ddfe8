import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(src, name), 'utf8') }))

/** The path of the data. A stage imports only what stands before it, and the domain. */
const stages = ['domain', 'settings', 'evidence', 'verdict', 'policy', 'report']
const folderOf = (name: string) => (name.includes('/') ? (name.split('/')[0] ?? '') : '')
const isEntry = (name: string) => ['action.ts', 'post.ts', 'cli.ts'].includes(name)

const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export|\}).*?from '([^']+)'$|import\('([^']+)'\)/gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  )

/** The files of src that a file imports, relative to src. */
const localImports = ({ name, text }: { readonly name: string; readonly text: string }) =>
  importsOf(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(src, resolve(dirname(join(src, name)), target)))

describe('the stages', () => {
  const pure = files.filter(({ name }) => stages.includes(folderOf(name)))

  it.each(pure.map((file) => [file.name, file] as const))('%s imports only what stands before it', (name, file) => {
    const own = stages.indexOf(folderOf(name))
    for (const target of localImports(file)) {
      expect(stages.slice(0, own + 1), `${name} imports ${target}`).toContain(folderOf(target))
    }
  })

  it.each(pure.map((file) => [file.name, file] as const))('%s is pure', (_, { text }) => {
    const packages = importsOf(text).filter((target) => !target.startsWith('.'))
    for (const target of packages) expect(['zod', 'yaml', 're2js', 'node:util']).toContain(target)
    expect(text).not.toMatch(
      /\bprocess\s*[.[]|\bnew Date\b|\bDate\.(?!parse\()|\bsetTimeout\(|\bsetInterval\(|\bMath\.random\b|\bperformance\./,
    )
  })
})

describe('the rest', () => {
  it('is reached from the entries: nothing imports an entry', () => {
    for (const file of files) for (const target of localImports(file)) expect(isEntry(target)).toBe(false)
  })

  it('of the engine and the host is not known to run.ts, attempt.ts and inputs.ts, which take ports', () => {
    const loop = files.filter(({ name }) => ['run.ts', 'attempt.ts', 'inputs.ts'].includes(name)).flatMap(localImports)
    expect(loop.length).toBeGreaterThan(20)
    expect(new Set(loop.map(folderOf)).has('host')).toBe(false)
    // The environment of a command is decided by a pure function.
    expect(loop.filter((target) => folderOf(target) === 'engine')).toEqual(['engine/environment.ts'])
  })

  it('keeps @actions to host', () => {
    for (const { name, text } of files) {
      const uses = importsOf(text).some((target) => target.startsWith('@actions/'))
      if (uses) expect(['host', ''], name).toContain(folderOf(name))
    }
  })

  it('of the command line never reaches @actions', () => {
    const byName = new Map(files.map((file) => [file.name, file]))
    const seen = new Set<string>()
    const visit = (name: string): void => {
      const file = byName.get(name)
      if (file === undefined || seen.has(name)) return
      seen.add(name)
      expect(
        importsOf(file.text).filter((target) => target.startsWith('@actions/')),
        name,
      ).toEqual([])
      for (const target of localImports(file)) visit(target)
    }
    visit('cli.ts')
    expect(seen.size).toBeGreaterThan(20)
  })
})

describe('every file', () => {
  it.each(files.map((file) => [file.name, file.text] as const))('%s is short', (_, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(260)
  })

  it('is named in lower case with dashes, and is no drawer', () => {
    for (const { name } of files) {
      expect(name).toMatch(/^(?:[a-z-]+\/)*[a-z-]+\.ts$/)
      expect(name).not.toMatch(/util|helper|misc|common/)
    }
  })
})
