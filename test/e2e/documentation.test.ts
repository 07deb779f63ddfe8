import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { placeholders } from '../../src/domain/placeholder.ts'
import { PolicyFile } from '../../src/domain/policy-file.ts'
import { actionKeys, conditionKeys } from '../../src/settings/policy-words.ts'
import { cli, installed, root } from '../support/dist.ts'
import { pages, type YamlBlock, yamlBlocksOf } from '../support/documentation.ts'
import { needs } from '../support/needs.ts'
import { minimalEnvironment, runProgram } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { findTool } from '../workflows/tools.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const ajv = new Ajv2020()
const isPolicySchema = ajv.compile(JSON.parse(readFileSync(join(root, 'schema', 'policy.v1.schema.json'), 'utf8')))

const blocks = pages.flatMap(yamlBlocksOf)
const named = (all: readonly YamlBlock[]) => all.map((block) => [`${block.page}:${block.line}`, block] as const)
const isPolicy = ({ text }: YamlBlock) => {
  const value = parse(text)
  return !Array.isArray(value) && Object.keys(value).every((key) => key in PolicyFile.shape)
}
const policies = blocks.filter(isPolicy)
const stepsOf = (value: unknown): readonly Step[] => {
  if (Array.isArray(value)) return value
  const jobs = (value as { readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>> }).jobs
  return Object.values(jobs ?? {}).flatMap(({ steps = [] }) => steps)
}
const ours = (block: YamlBlock) =>
  stepsOf(parse(block.text)).filter(({ uses = '' }) => /^(?:org\/ml-run@|\.\/$)/.test(uses))
const workflows = blocks.filter((block) => !isPolicy(block))

describe('every block of YAML in the documentation', () => {
  it('is a policy, or steps that use ml-run', () => {
    expect(policies.length).toBeGreaterThan(8)
    expect(workflows.filter((block) => ours(block).length === 0).map(({ page, line }) => `${page}:${line}`)).toEqual([])
  })

  it.each(named(policies))(
    '%s is a policy without mistakes, and each of its entries can be explained',
    async (_, block) => {
      const cwd = tempDir()
      writeFileSync(join(cwd, 'policy.yml'), block.text)
      const { code, err, out } = await cli(['policy', 'check', 'policy.yml'], { cwd })
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('fine')
      const { classes = {}, causes = {} } = PolicyFile.parse(parse(block.text))
      const asked = [
        ...Object.keys(classes).map((name) => [['--class', name], `classes.${name}`] as const),
        ...Object.keys(causes).map((name) => [['--cause', name], `causes.${name}`] as const),
      ]
      for (const [args, id] of asked) {
        const explained = await cli(['policy', 'explain', 'policy.yml', ...args, '--json'], { cwd })
        expect(JSON.parse(explained.out).decision.decided_by).toContain(id)
      }
    },
  )

  it.each(named(policies))('%s is what the published schema describes', (_, block) => {
    expect(isPolicySchema(parse(block.text)), ajv.errorsText(isPolicySchema.errors)).toBe(true)
  })

  it.each([
    '{ classes: { infra: {} } }',
    '{ classes: { code: { retries: -1 } } }',
    '{ causes: { cuda_oom: { delay: soon } } }',
    '{ rules: [{ exit-codes: [a], retries: 1 }] }',
    '{ rules: [{ class: code, match: x, cause: y, sugestion: z }] }',
    '{ rule: [] }',
  ])('is not %s by the published schema', (text) => {
    expect(isPolicySchema(parse(text))).toBe(false)
  })

  // With a training that succeeds at once: it is the settings that are tried.
  it.each(named(workflows))(
    '%s has steps that ml-run starts',
    async (_, block) => {
      for (const { with: inputs = {} } of ours(block)) {
        const workspace = tempDir()
        const bin = tempDir()
        for (const name of ['python', 'python3', 'torchrun', 'accelerate'])
          writeFileSync(join(bin, name), '#!/bin/sh\necho trained\n', { mode: 0o755 })
        mkdirSync(join(workspace, 'configs'))
        for (const name of ['examples', 'test']) symlinkSync(join(root, name), join(workspace, name))
        const { main } = await runAction({
          actionDir: installed,
          workspace,
          inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
          env: { PATH: `${bin}:${minimalEnvironment().PATH}` },
        })
        expect(main.annotations.error.filter(({ title }) => /settings are wrong/.test(title ?? ''))).toEqual([])
        expect(main.outputs['manifest-path']).toMatch(/manifest\.json$/)
      }
    },
    120_000,
  )

  it.for(named(workflows))('%s has nothing that actionlint complains of', async ([, block], context) => {
    const actionlint = findTool('actionlint') ?? ''
    needs(context, actionlint !== '', 'actionlint')
    const folder = tempDir()
    const value = parse(block.text)
    const workflow = Array.isArray(value)
      ? { on: 'push', jobs: { train: { 'runs-on': 'ubuntu-latest', steps: value } } }
      : value
    const path = join(folder, 'workflow.yml')
    // Of a local action actionlint knows the inputs.
    writeFileSync(path, stringify(workflow).replaceAll(/uses: org\/ml-run@\S+/g, 'uses: ./'))
    const args = ['-no-color', '-shellcheck=', '-pyflakes=', path]
    const { code, stdout, stderr } = await runProgram(actionlint, args, { cwd: root })
    expect(`${stdout}${stderr}`).toBe('')
    expect(code).toBe(0)
  })
})

describe('docs/policy.md', () => {
  const page = readFileSync(join(root, 'docs', 'policy.md'), 'utf8')

  it.each([...actionKeys, ...conditionKeys, ...Object.keys(PolicyFile.shape)])('has the key %s', (key) => {
    expect(page).toMatch(new RegExp(`\`${key}\``))
  })

  it.each(Object.keys(placeholders))('has the placeholder {%s}', (name) => {
    expect(page).toMatch(new RegExp(`\`\\{${name}(?::64)?\\}\``))
  })

  it('gives waits as explain gives them', async () => {
    for (const [cause, wait] of [
      ['connection_refused', '2s; now 1s to 2s'],
      ['service_unavailable', '10s; now 0ms to 10s'],
      ['rate_limited', '30s; now 15s to 30s'],
      ['cuda_oom', '30s; now 30s'],
    ] as const) {
      const cwd = tempDir()
      writeFileSync(join(cwd, 'policy.yml'), '{}')
      const { out } = await cli(['policy', 'explain', 'policy.yml', '--cause', cause], { cwd })
      expect(out).toMatch(new RegExp(`^  delay +${wait} `, 'm'))
    }
  })
})
