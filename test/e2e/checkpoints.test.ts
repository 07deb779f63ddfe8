import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, installed, root } from '../support/dist.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

/** A folder with the example training. */
function folderWithExample(): string {
  const cwd = tempDir()
  cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true })
  return cwd
}

const finalLoss = (out: string) => /^final loss (\S+)$/m.exec(out)?.[1]
const patterns = ['--checkpoints', 'checkpoints/step-*.json']
/** Says what it was given, then dies as if for memory, in its first attempt. */
const dying = (before: string) =>
  `echo "from \${ML_RUN_RESUME_FROM:-nothing}"; if [ "$ML_RUN_ATTEMPT" = 1 ]; then ${before}; kill -9 $$; fi`

describe('a training that is killed', () => {
  it('at random steps ends with the same loss as one that is not', async () => {
    const undisturbed = finalLoss((await cli(['--', 'python3', 'examples/train.py'], { cwd: folderWithExample() })).out)
    expect(undisturbed).toMatch(/^0\.\d+$/)
    for (let trial = 0; trial < 3; trial++) {
      const steps = [0, 1, 2].map(() => 1 + Math.floor(Math.random() * 390))
      // The last attempt is not killed. A checkpoint is half-written when the kill comes.
      const script = `case $ML_RUN_ATTEMPT in ${steps.map((step, i) => `${i + 1}) step=${step};;`).join(' ')} *) step=;; esac
        python3 examples/train.py --checkpoint-every 7 \${step:+--fail sigkill --fail-at $step} && exit
        code=$?; echo '{"step": 399, "rec' > checkpoints/step-000399.json; exit $code`
      const cwd = folderWithExample()
      const { code, out, err, manifest } = await cli([...patterns, '--run', script], { cwd })
      expect([code, finalLoss(out)], `killed at ${steps.join(', ')}: ${err}`).toEqual([0, undisturbed])
      expect(manifest?.attempts).toHaveLength(4)
      for (const { resume } of manifest?.attempts.slice(1) ?? []) {
        expect(resume?.skipped[0]).toEqual({
          path: 'checkpoints/step-000399.json',
          why: 'it is no JSON: it is truncated or damaged (19 bytes)',
        })
      }
      expect(err).toContain('ml-run: checkpoint skipped: checkpoints/step-000399.json: it is no JSON')
    }
  })
})

describe('ML_RUN_RESUME_FROM', () => {
  it('is the newest whole checkpoint in the next attempt, and nothing before there is one', async () => {
    const script = dying(`mkdir c; echo '{}' > c/step-1.json; echo '{' > c/step-2.json`)
    const { code, out, err, cwd, manifest } = await cli(['--checkpoints', 'c/*.json', '--run', script])
    expect(code).toBe(0)
    expect(out).toBe(`from nothing\nfrom ${cwd}/c/step-1.json\n`)
    expect(manifest?.attempts.map(({ resume }) => resume)).toMatchObject([
      { chosen: null, skipped_count: 0 },
      {
        chosen: join(cwd, 'c/step-1.json'),
        format: 'JSON',
        checked: true,
        step: 1,
        skipped: [{ path: 'c/step-2.json' }],
      },
    ])
    expect(err).toContain(`ml-run: ML_RUN_RESUME_FROM=${cwd}/c/step-1.json (JSON, whole)`)
  })

  it('is given to the first attempt too, when an earlier run has left a checkpoint', async () => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'step-5.json'), '{}')
    const { out } = await cli(['--checkpoints', '*.json', '--run', 'echo $ML_RUN_RESUME_FROM'], { cwd })
    expect(out).toBe(`${cwd}/step-5.json\n`)
  })

  it("is the user's own as long as none is found, and is not looked for unless asked for", async () => {
    const env = { ML_RUN_RESUME_FROM: 'mine' }
    const own = await cli(['--checkpoints', 'c/*', '--run', 'echo $ML_RUN_RESUME_FROM'], { env })
    expect(own.out).toBe('mine\n')
    const { manifest } = await cli(['--', 'true'])
    expect(manifest?.attempts[0]).not.toHaveProperty('resume')
  })

  it('is found in the action, below its working directory, and the record is as its schema says', async () => {
    const workspace = tempDir()
    mkdirSync(join(workspace, 'sub'))
    const run = dying(`mkdir -p c; echo '{}' > c/step-1.json`)
    const { main, result } = await runAction({
      actionDir: installed,
      workspace,
      inputs: { run, checkpoints: 'd/*.json\nc/*.json', 'working-directory': 'sub', upload: 'never' },
    })
    expect(result).toBe('success')
    const { attempts } = readManifestAt(main.outputs['manifest-path'])
    expect(attempts.map(({ resume }) => resume?.chosen)).toEqual([null, join(workspace, 'sub/c/step-1.json')])
    expect(main.summary).toContain('- attempt 2: goes on from <code>c/step-1.json</code> (JSON, whole)\n')
  })
})
