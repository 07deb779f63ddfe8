import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '../support/dist.ts'
import { yamlBlocksOf } from '../support/documentation.ts'
import { tempDir } from '../support/temp-dir.ts'

/** The policy that docs/policy.md shows after a sentence. */
function recipe(sentence: string): string {
  const block = yamlBlocksOf('docs/policy.md').find(({ lead }) => lead.startsWith(sentence))
  if (block === undefined) throw new Error(`docs/policy.md has no recipe that begins with: ${sentence}`)
  return block.text
}

/** Runs a training as it would be with the recipe in the usual file. */
async function train(policy: string, program: string, env: Readonly<Record<string, string>> = {}, cwd = tempDir()) {
  mkdirSync(join(cwd, '.github'), { recursive: true })
  writeFileSync(join(cwd, '.github', 'ml-run.yml'), policy)
  writeFileSync(join(cwd, 'train.py'), program)
  return cli(['--', 'python3', 'train.py'], { cwd, env })
}

const causesOf = ({ manifest }: Awaited<ReturnType<typeof train>>) =>
  manifest?.attempts.map(({ failure }) => failure?.context.cause ?? 'none')

// What PyTorch says, from a GPU that has room for 16 samples.
const gpu = `
import os, sys
class OutOfMemoryError(RuntimeError): pass
OutOfMemoryError.__module__ = 'torch'
def forward(batch, fragmented):
    if batch > 16 or fragmented:
        raise OutOfMemoryError('CUDA out of memory. Tried to allocate %d.00 MiB. GPU 0 has a total capacity of 15.77 GiB of which 12.19 MiB is free.' % (batch * 64))
`

describe('the recipe', () => {
  it('for the batch halves it until it fits', async () => {
    const result = await train(
      recipe('Halve the batch'),
      `${gpu}
batch = int(os.environ.get('BATCH_SIZE', '64'))
print('batch', batch, flush=True)
forward(batch, False)
print('trained with', batch)`,
    )
    expect(result.out).toBe('batch 64\nbatch 32\nbatch 16\ntrained with 16\n')
    expect(causesOf(result)).toEqual(['cuda_oom', 'cuda_oom', 'none'])
    expect(result.code).toBe(0)
  })

  it('for fragmentation sets what the allocator reads', async () => {
    const result = await train(
      recipe('Try it once with less fragmentation'),
      `${gpu}
forward(1, 'expandable_segments:True' not in os.environ.get('PYTORCH_CUDA_ALLOC_CONF', ''))
print('trained')`,
    )
    expect([result.out, result.code]).toEqual(['trained\n', 0])
  })

  it('for a busy port takes one that is free', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { readonly port: number }
    const result = await train(
      recipe('Another port'),
      `
import os, socket
s = socket.socket()
s.bind(('127.0.0.1', int(os.environ['MASTER_PORT'])))
print('listening on another port:', os.environ['MASTER_PORT'] != '${port}')`,
      { MASTER_PORT: String(port) },
    )
    server.close()
    expect(causesOf(result)).toEqual(['address_in_use', 'none'])
    expect(result.out).toBe('listening on another port: True\n')
  })

  it.each([
    [
      'unreachable',
      "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
    ],
    [
      'limiting',
      'huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: https://huggingface.co/api/models/a/b',
    ],
    [
      'down',
      'huggingface_hub.errors.HfHubHTTPError: 503 Server Error: Service Unavailable for url: https://huggingface.co/a/b/resolve/main/config.json',
    ],
  ])('for a hub that is %s goes on offline, at once', async (_, message) => {
    const result = await train(
      recipe('Go on with what is cached'),
      `
import os, sys
if os.environ.get('HF_HUB_OFFLINE') != '1': sys.exit(${JSON.stringify(message)})
print('trained offline')`,
    )
    expect(result.out).toBe('trained offline\n')
    expect(result.manifest?.attempts[0]?.decision).toMatchObject({ kind: 'retry', delay_ms: 0 })
  })

  it('for a compiler that fails runs another command', async () => {
    const result = await train(
      recipe('Another command'),
      `
import sys
class BackendCompilerFailed(RuntimeError): pass
BackendCompilerFailed.__module__ = 'torch._dynamo.exc'
if '--eager' not in sys.argv: raise BackendCompilerFailed("backend='inductor' raised:\\nRuntimeError: no working C compiler")
print('trained without')`,
    )
    expect(causesOf(result)).toEqual(['compile_failed', 'none'])
    expect(result.out).toBe('trained without\n')
  })

  it('for a full disk makes room, and keeps the newest checkpoint', async () => {
    const cwd = tempDir()
    const result = await train(
      recipe('Make room'),
      `
import os, time
saved = os.listdir('out') if os.path.isdir('out') else []
for step in range(len(saved) + 1, 6):
    # A disk with room for three, whose error comes from the kernel.
    full = len(os.listdir('out')) >= 3 if os.path.isdir('out') else False
    os.makedirs('out/checkpoint-%d' % step if not full else 'out', exist_ok=True)
    with open('/dev/full' if full else 'out/checkpoint-%d/model' % step, 'w') as f: f.write('x' * 100000)
    os.utime('out/checkpoint-%d' % step, (step, step))
    if os.environ['ML_RUN_ATTEMPT'] == '2': break
print('trained')`,
      {},
      cwd,
    )
    expect(causesOf(result)).toEqual(['disk_full', 'none'])
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['checkpoint-2', 'checkpoint-3'])
    expect(result.code).toBe(0)
  })

  it('for a maintenance waits by exit code, longer each time', async () => {
    const policy = recipe('Wait out a maintenance').replace('delay: 30s', 'delay: 100ms')
    const { manifest } = await train(
      policy,
      `import os, sys\nsys.exit(75 if os.environ['ML_RUN_ATTEMPT'] < '4' else 0)`,
    )
    const waits = (manifest?.attempts ?? []).flatMap(({ decision }) =>
      decision?.kind === 'retry' ? decision.delay_ms : [],
    )
    expect(waits).toHaveLength(3)
    for (const [i, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(80 * 2 ** i)
      expect(wait).toBeLessThanOrEqual(100 * 2 ** i)
    }
  })
})
