import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from '../support/dist.ts'
import { hasTrackers, trackersPython } from '../support/mlflow.ts'
import { needs } from '../support/needs.ts'
import { tempDir } from '../support/temp-dir.ts'

const train = `
import os, signal, wandb
run = wandb.init(project='flowers')
run.log({'loss': 0.5})
print('run', run.id, 'resume', run.settings.resume, 'tags', run.tags, 'notes', run.notes, flush=True)
if os.environ['ML_RUN_ATTEMPT'] == '1': os.kill(os.getpid(), signal.SIGKILL)
run.finish()
`

async function trained(env: Readonly<Record<string, string>> = {}) {
  const cwd = tempDir()
  writeFileSync(join(cwd, 'train.py'), train)
  const result = await cli(['--', trackersPython, 'train.py'], { cwd, env: { WANDB_MODE: 'offline', ...env } })
  const runs = readdirSync(join(cwd, 'wandb')).filter((name) => name.startsWith('offline-run-'))
  const ids = runs.map((name) => name.replace(/^offline-run-\d+_\d+-/, ''))
  return { ...result, ids, said: result.out.split('\n').filter((line) => line.startsWith('run ')) }
}

test('all attempts of a task are one run of W&B', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const { cwd, code, manifest, ids, said } = await trained()
  const id = manifest?.task.id
  const cause = manifest?.attempts[0]?.failure?.context.cause
  expect(code).toBe(0)
  expect(ids).toEqual([id, id])
  expect(said).toEqual([
    `run ${id} resume allow tags ('ml-run',) notes ml-run: attempt 1 of task ${id}`,
    `run ${id} resume allow tags ('ml-run',) notes ml-run: attempt 2 of task ${id}; the last one failed: infrastructure, ${cause}`,
  ])
  expect(manifest?.attempts.map(({ tracked }) => tracked)).toEqual(Array(2).fill([{ tracker: 'wandb', id }]))
  expect(readFileSync(join(cwd, '.ml-run', id ?? '', 'summary.md'), 'utf8')).toContain('**Tracked:** W&amp;B ')
}, 180_000)

test('what the user has set stays', async (context) => {
  needs(context, hasTrackers, 'trackers')
  const { ids, said } = await trained({ WANDB_RUN_ID: 'mine', WANDB_TAGS: 'a,b', WANDB_NOTES: 'my own' })
  expect(ids).toEqual(['mine', 'mine'])
  for (const line of said) expect(line).toMatch(/^run mine resume \S+ tags \('a', 'b'\) notes my own$/)
}, 180_000)
