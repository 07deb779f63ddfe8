import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArtifactService, startArtifactService } from '../support/artifact-service.ts'
import { installed } from '../support/dist.ts'
import { type ActionResult, type Inputs, type RunActionOptions, runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifest, readManifestAt } from './records.ts'

let service: ArtifactService
beforeAll(async () => {
  service = await startArtifactService()
})
afterAll(() => service.close())

let runs = 0
/** Runs the action in a workflow run of its own; gives the artifacts of that run too. */
async function act(inputs: Inputs, options: Partial<RunActionOptions> = {}) {
  const run = `run-${++runs}`
  const env = { ...service.env({ run, job: 'job' }), ...options.env }
  const step = await runAction({ actionDir: installed, inputs, ...options, env })
  return { ...step, artifacts: service.artifacts(run) }
}

const recordOf = ({ main }: ActionResult) => readManifestAt(join(main.state.folder ?? '', 'manifest.json'))
const includes = (text: string) => (line: string) => line.includes(text)

describe('when main is killed, post finishes', () => {
  it('while the command ran: the record says so and is uploaded, with a summary and an error', async () => {
    const step = await act({ run: 'echo ready; sleep 30' }, { event: { killWhen: includes('ready') } })
    expect(step.main.signal).toBe('SIGKILL')
    expect(step.result).toBe('failure')
    expect(step.post).toMatchObject({ code: 0, result: 'success', annotations: { warning: [] } })
    const manifest = recordOf(step)
    expect(manifest).toMatchObject({
      status: 'failed',
      finished_at: expect.any(String),
      failure: { class: 'infrastructure', auto_retried: false, context: { cause: 'ml_run_killed' } },
      attempts: [{ number: 1, status: 'failed', exit_code: null, signal: null, decision: null }],
    })
    expect(step.post?.annotations.error).toHaveLength(1)
    expect(step.post?.summary).toMatch(/^### .*failed/)
    expect(step.post?.summary).not.toContain('still running')
    expect(step.artifacts.map(({ name }) => name)).toEqual(['ml-run-train-1'])
    const id = step.artifacts[0]?.id ?? 0
    expect(step.post?.summary).toContain(`/artifacts/${id}`)
    expect(readManifest((await service.download(id)).get('manifest.json'))).toEqual(manifest)
  })

  it('between two attempts: what is known of the first is kept', async () => {
    const run = 'echo "No space left on device"; exit 1'
    const step = await act({ run }, { event: { killWhen: includes('after 30s') } })
    expect(step.main.signal).toBe('SIGKILL')
    expect(recordOf(step)).toMatchObject({
      status: 'failed',
      failure: { context: { cause: 'ml_run_killed' } },
      attempts: [{ status: 'failed', exit_code: 1, failure: { class: 'resource', context: { cause: 'disk_full' } } }],
    })
    const files = await service.download(step.artifacts[0]?.id ?? 0)
    expect(files.get('attempt-1.log')?.toString()).toBe('No space left on device\n')
    expect(step.post?.summary).toContain('disk&#95;full')
  })

  it('in the second attempt: the output of the first is uploaded', async () => {
    const run = 'echo "this is $ML_RUN_ATTEMPT"; [ "$ML_RUN_ATTEMPT" = 1 ] && kill -ALRM $$; sleep 30'
    const step = await act({ run }, { event: { killWhen: includes('this is 2') } })
    expect(recordOf(step).attempts).toMatchObject([{ signal: 'SIGALRM' }, { exit_code: null }])
    const files = await service.download(step.artifacts[0]?.id ?? 0)
    expect(files.get('attempt-1.log')?.toString()).toBe('this is 1\n')
  })

  it('while main uploaded: the verdict stays, the reports are there once', async () => {
    const step = await act({ run: 'exit 127' }, { event: { killWhen: includes('Beginning upload') } })
    expect(step.main.signal).toBe('SIGKILL')
    expect(recordOf(step)).toMatchObject({ status: 'failed', failure: { context: { cause: 'command_not_found' } } })
    expect(step.artifacts.length).toBeGreaterThan(0)
    expect(step.post?.summary).toContain('command&#95;not&#95;found')
    expect(step.post?.annotations.error).toHaveLength(1)
  })

  it('at any moment: the record is whole', async () => {
    const run = 'echo "this is $ML_RUN_ATTEMPT"; [ "$ML_RUN_ATTEMPT" -gt 3 ] || kill -KILL $$'
    for (const killAfterMs of [10, 60, 90, 120, 150, 180, 220, 260, 300, 350, 400]) {
      const step = await act({ run, upload: 'always' }, { event: { killAfterMs } })
      expect(step.post).toMatchObject({ code: 0, result: 'success', annotations: { warning: [] } })
      const [record, ...others] = readdirSync(join(step.temp, 'ml-run'))
      expect(others).toEqual([])
      const { status, finished_at } = readManifestAt(join(step.temp, 'ml-run', record ?? '', 'manifest.json'))
      expect(['failed', 'succeeded']).toContain(status)
      expect(finished_at).not.toBeNull()
      expect(`${step.main.summary}${step.post?.summary}`).toContain(status)
      expect(step.artifacts.length).toBeGreaterThan(0)
    }
  })

  it('as the settings of the step say', async () => {
    const inputs = { run: 'echo ready; sleep 30', upload: 'never', summary: 'never', annotations: false }
    const step = await act(inputs, { event: { killWhen: includes('ready') } })
    expect(recordOf(step).status).toBe('failed')
    expect(step.artifacts).toEqual([])
    expect(step.post).toMatchObject({ summary: '', annotations: { error: [], warning: [], notice: [] } })
  })

  it('nothing, when main did it all', async () => {
    for (const run of ['true', 'exit 127']) {
      const { main, post } = await act({ run })
      expect(main.summary).toMatch(/^### /)
      expect(post).toMatchObject({ code: 0, lines: [], summary: '' })
    }
  })
})

// Saves when it is asked to end, as a training should; the signal comes to the shell around it too.
const politeTrainer = `import signal, sys, time
def save(number, frame):
    time.sleep(0.5)
    open('checkpoint', 'w').write(signal.Signals(number).name)
    print('saved', flush=True)
    sys.exit(3)
signal.signal(signal.SIGINT, save)
signal.signal(signal.SIGTERM, save)
print('ready', flush=True)
while True:
    time.sleep(0.1)
`

describe('when the job is cancelled', () => {
  function trainer(program = politeTrainer): string {
    const workspace = tempDir()
    writeFileSync(join(workspace, 'train.py'), program)
    return workspace
  }

  it('the training can save, nothing is retried, main ends at once and post uploads', async () => {
    let readyAt = 0
    const step = await act(
      { run: 'python3 train.py' },
      {
        workspace: trainer(),
        onLine: (line) => {
          if (line === 'ready') readyAt = performance.now()
        },
        event: { cancelWhen: (line) => line === 'ready' },
      },
    )
    // Post is in it too; the runner would send its second signal after 7.5 s.
    expect(performance.now() - readyAt).toBeLessThan(7_000)
    expect(step.result).toBe('cancelled')
    expect(step.main.signal).toBeNull()
    expect(step.main.lines).toContain('saved')
    expect(step.main.outputs).toMatchObject({ outcome: 'cancelled', attempts: '1', 'retry-count': '0' })
    expect(step.main.annotations.error).toEqual([])
    expect(step.orphans).toEqual([])
    const manifest = recordOf(step)
    expect(manifest).toMatchObject({
      status: 'cancelled',
      failure: { context: { cause: 'cancelled' } },
      attempts: [{ status: 'cancelled', ended_by: 'cancel', decision: { kind: 'stop' } }],
    })
    const files = await service.download(step.artifacts[0]?.id ?? 0)
    expect(readManifest(files.get('manifest.json'))).toEqual(manifest)
    expect(files.get('attempt-1.log')?.toString()).toBe('ready\nsaved\n')
    expect(`${step.main.summary}${step.post?.summary}`).toMatch(/### .*cancelled/)
    expect(step.post?.annotations.warning).toEqual([])
  })

  it('a training in the background of the script, where SIGINT is ignored, can save too', async () => {
    const workspace = trainer(politeTrainer.replace('signal.signal(signal.SIGINT, save)\n', ''))
    const run = 'python3 train.py &\nwait'
    const step = await act({ run }, { workspace, event: { cancelWhen: (line) => line === 'ready' } })
    expect(step.main.lines).toContain('saved')
    expect(step.main.ms).toBeLessThan(9_000)
    expect(step.main.outputs.outcome).toBe('cancelled')
    expect(step.orphans).toEqual([])
  })

  it('a training that does not listen is ended before the runner would kill main', async () => {
    const run = "trap '' INT TERM HUP\necho ready\nwhile :; do sleep 1; done"
    const step = await act({ run, 'grace-period': '1h' }, { event: { cancelWhen: includes('ready') } })
    expect(step.main.signal).toBeNull()
    expect(step.main.ms).toBeLessThan(9_000)
    expect(step.main.outputs.outcome).toBe('cancelled')
    expect(step.orphans).toEqual([])
    expect(recordOf(step).status).toBe('cancelled')
    expect(step.artifacts).toHaveLength(1)
  })

  it('while it waits for the next attempt, there is none', async () => {
    const run = 'echo "CUDA out of memory"; exit 1'
    const step = await act({ run }, { event: { cancelWhen: includes('after 30s') } })
    expect(step.result).toBe('cancelled')
    expect(step.main.ms).toBeLessThan(5_000)
    expect(step.main.lines.filter(includes('CUDA out of memory')).length).toBeGreaterThan(0)
    expect(step.main.outputs).toMatchObject({
      outcome: 'cancelled',
      attempts: '1',
      class: 'resource',
      cause: 'cuda_oom',
    })
    const manifest = recordOf(step)
    expect(manifest).toMatchObject({
      status: 'cancelled',
      failure: { auto_retried: false },
      attempts: [{ ended_by: 'exit', failure: { auto_retried: false }, decision: { kind: 'stop' } }],
    })
    expect(step.main.annotations.notice.filter(({ title }) => title?.includes('was retried'))).toEqual([])
    expect(step.artifacts).toHaveLength(1)
  })

  it('a command that exits 0 just then is cancelled all the same', async () => {
    const run = "trap 'exit 0' INT TERM\necho ready\nwhile :; do sleep 0.1; done"
    const step = await act({ run }, { event: { cancelWhen: includes('ready') } })
    expect(step.main).toMatchObject({ code: 1, outputs: { outcome: 'cancelled', 'exit-code': '0' } })
    expect(recordOf(step).status).toBe('cancelled')
  })
})
