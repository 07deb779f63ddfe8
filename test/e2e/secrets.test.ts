import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArtifactService, startArtifactService } from '../support/artifact-service.ts'
import { cli, installed } from '../support/dist.ts'
import { type Inputs, runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifest } from './records.ts'

const secrets = {
  HF_TOKEN: 'Xq7/plain+value',
  WANDB_API_KEY: 'wb-0123456789abcdef',
  DB_PASSWORD: 'p@ss "word" \\ ünï',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

let service: ArtifactService
beforeAll(async () => {
  service = await startArtifactService()
})
afterAll(() => service.close())

/** Runs a script and gives everything that was written or sent about it: artifact, summary, annotations, outputs, our own lines. */
async function reportsOf(inputs: Inputs, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const workspace = tempDir()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text)
  const env = { ...service.env(), ...secrets }
  const { main, post } = await runAction({ actionDir: installed, workspace, env, inputs })
  const artifact = await service.download(Number(main.outputs['artifact-id']))
  readManifest(artifact.get('manifest.json'))
  const { annotations, outputs, summary, state, lines } = main
  const ownLines = [...lines, ...(post?.lines ?? [])].filter((line) => /^ml-run: |^::(?!add-mask|debug)/.test(line))
  return [...artifact.values(), JSON.stringify({ annotations, outputs, state }), summary, ...ownLines].join('\n')
}

const python = (expression: string) => `import os, base64, json, urllib.parse\nsecrets = os.environ\n${expression}\n`

describe('a secret that the command prints', () => {
  it.each(Object.entries(secrets))(
    'as it is, in base64, for a URL and in JSON is in no report: %s',
    async (name, value) => {
      const program = python(
        [
          `s = os.environ['${name}']`,
          "print('plain', s, 'base64', base64.b64encode(s.encode()).decode())",
          "print('url', urllib.parse.quote(s, safe=''), 'json', json.dumps(s, ensure_ascii=False))",
          "raise ValueError('refused with ' + s)",
        ].join('\n'),
      )
      const reports = await reportsOf({ run: 'python3 train.py' }, { 'train.py': program })
      expect(reports).toContain('refused with ***')
      for (const form of [value, Buffer.from(value).toString('base64'), encodeURIComponent(value)]) {
        expect(reports).not.toContain(form)
      }
      expect(reports).not.toContain(JSON.stringify(value).slice(1, -1))
      // As it stands in the JSON of a manifest, escaped twice.
      expect(reports).not.toContain(JSON.stringify(JSON.stringify(value)).slice(3, -3))
    },
  )

  it('is in no report when it is a token of a known shape, whatever its variable is called', async () => {
    const tokens = [`ghp_${'a1B2'.repeat(9)}`, `hf_${'Zy9x'.repeat(9)}`, `AKIA${'ABCD'.repeat(4)}`]
    const url = 'https://user:t0psecret@example.com/data'
    const reports = await reportsOf({ run: `echo "${tokens.join(' ')}"\necho ${url}\nexit 1` })
    for (const token of [...tokens, 't0psecret']) expect(reports).not.toContain(token)
  })

  it('is in no report when the command masked it', async () => {
    const reports = await reportsOf({
      run: 'secret=hunter2secret; echo "::add-mask::$secret"; echo "sent $secret"; exit 127',
    })
    expect(reports).not.toContain('hunter2secret')
  })

  it('is not in the report of the script that names it', async () => {
    const reports = await reportsOf({ run: `echo --key ${secrets.WANDB_API_KEY}\nexit 1` })
    expect(reports).not.toContain(secrets.WANDB_API_KEY)
    const shell = `env KEY=${secrets.WANDB_API_KEY} bash {0}`
    expect(await reportsOf({ run: 'exit 1', shell })).not.toContain(secrets.WANDB_API_KEY)
  })

  it('is in no report of the command line either', async () => {
    const { WANDB_API_KEY: secret } = secrets
    const { manifest, err } = await cli(['--', `./no-such-${secret}`, `--key=${secret}`], { env: secrets })
    expect(manifest?.failure?.context.cause).toBe('command_not_found')
    expect(JSON.stringify(manifest)).not.toContain(secret)
    expect(err).not.toContain(secret)
  })
})

describe('a secret that stands where a text is cut', () => {
  const { AWS_SECRET_ACCESS_KEY: secret } = secrets

  it('leaves no beginning in the quote', async () => {
    const program = python("raise ValueError('x' * 475 + os.environ['AWS_SECRET_ACCESS_KEY'])")
    const reports = await reportsOf({ run: 'python3 train.py' }, { 'train.py': program })
    expect(reports).toContain('ValueError: xxx')
    expect(reports).not.toContain(secret.slice(0, 8))
  })

  it('leaves no end in the tail of the output', async () => {
    const program = python("print(os.environ['AWS_SECRET_ACCESS_KEY'] + 'x' * (256 * 1024 - 21))\nraise SystemExit(1)")
    const reports = await reportsOf({ run: 'python3 train.py' }, { 'train.py': program })
    expect(reports.includes('xxx')).toBe(true)
    expect(reports.includes(secret.slice(-8))).toBe(false)
  })
})
