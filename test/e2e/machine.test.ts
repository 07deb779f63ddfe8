import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cli, cliPath, installed, latestManifest } from '../support/dist.ts'
import { needs, type Skippable } from '../support/needs.ts'
import { runProgram } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

const isRoot = process.getuid?.() === 0
/** Room for ml-run itself, and little for a program. */
const limitBytes = 256 * 1024 * 1024
// Cuts the wait before the retry of a failure of class resource.
const quick = ['--total-timeout', '2s']

const versions = [
  {
    version: 1,
    folder: '/sys/fs/cgroup/memory',
    limit: 'memory.limit_in_bytes',
    isThere: existsSync('/sys/fs/cgroup/memory/memory.limit_in_bytes'),
  },
  {
    version: 2,
    folder: '/sys/fs/cgroup',
    limit: 'memory.max',
    isThere: existsSync('/sys/fs/cgroup/cgroup.subtree_control') && enablesMemory(),
  },
] as const

function enablesMemory(): boolean {
  return readFileSync('/sys/fs/cgroup/cgroup.subtree_control', 'utf8').split(/\s/).includes('memory')
}

/** A group of its own with a limit of memory, as a container has it; gives its file of members. */
function limitedGroup({ folder, limit }: (typeof versions)[number]): string {
  const group = join(folder, `ml-run-test-${randomUUID()}`)
  mkdirSync(group)
  onTestFinished(() => rmdirSync(group))
  writeFileSync(join(group, limit), String(limitBytes))
  return join(group, 'cgroup.procs')
}

/** The first attempt of ml-run as a member of a group. */
async function firstAttemptIn(members: string, args: readonly string[]) {
  const cwd = tempDir()
  await runProgram('sh', ['-c', 'echo $$ > "$0"; exec "$@"', members, process.execPath, cliPath, ...args], { cwd })
  return latestManifest(cwd)?.attempts[0]
}

const grow = 'b = []\nwhile True: b.append(bytearray(8 << 20))'

describe.each(versions)('a memory limit of cgroup version $version', (group) => {
  const needsIt = (test: Skippable) => {
    needs(test, isRoot, 'root')
    needs(test, group.isThere, `the memory controller of cgroup version ${group.version}`)
  }

  it('that kills the command is named', async (test) => {
    needsIt(test)
    const attempt = await firstAttemptIn(limitedGroup(group), ['--', 'python3', '-c', grow])
    expect(attempt).toMatchObject({
      signal: 'SIGKILL',
      failure: { class: 'infrastructure', context: { cause: 'host_oom_kill', confidence: 'certain' } },
    })
    expect(attempt?.failure?.context.evidence).toContain('oom_kill 0 → 1')
    expect(attempt?.resources).toMatchObject({ oom_kills: 1, memory_limit_bytes: limitBytes })
    expect(attempt?.resources?.peak_memory_bytes).toBeGreaterThan(limitBytes / 2)
  })

  it('that kills a child of a parent that says nothing and exits 1 is named', async (test) => {
    needsIt(test)
    const parent = `import subprocess, sys
sys.exit(1 if subprocess.run([sys.executable, '-c', ${JSON.stringify(grow)}]).returncode else 0)`
    const attempt = await firstAttemptIn(limitedGroup(group), ['--', 'python3', '-c', parent])
    expect(attempt).toMatchObject({
      exit_code: 1,
      signal: null,
      failure: { class: 'infrastructure', context: { cause: 'host_oom_kill', confidence: 'certain' } },
      resources: { output_bytes: 0, oom_kills: 1 },
    })
  })

  it('that kills a child is not the reason for a mistake of the program', async (test) => {
    needsIt(test)
    const parent = `import subprocess, sys
subprocess.run([sys.executable, '-c', ${JSON.stringify(grow)}])
{}['epoch']`
    const attempt = await firstAttemptIn(limitedGroup(group), ['--', 'python3', '-c', parent])
    expect(attempt?.failure).toMatchObject({ class: 'code', context: { cause: 'python_exception' } })
    expect(attempt?.evidence).toContainEqual(expect.objectContaining({ source: 'machine', cause: 'host_oom_kill' }))
    expect(attempt?.rivals).toContainEqual(expect.objectContaining({ cause: 'host_oom_kill' }))
  })
})

/** Takes memory until its parent is gone, and leaves a child behind. It may go over the limit itself before it notices. */
const growOnParent = `import os, subprocess
parent, b = os.getppid(), []
subprocess.Popen(['sleep', '600'])
while os.getppid() == parent: b.append(bytearray(4 << 20))`

describe.each(versions)('ml-run itself as the victim of a memory limit of cgroup version $version', (group) => {
  it('is told by post as such a kill, and nothing of the command is left', async (test) => {
    needs(test, isRoot, 'root')
    needs(test, group.isThere, `the memory controller of cgroup version ${group.version}`)
    const workspace = tempDir()
    writeFileSync(join(workspace, 'grow.py'), growOnParent)
    // As in a container, main and post are in one group.
    const node = join(tempDir(), 'node')
    writeFileSync(node, `#!/bin/sh\necho $$ > '${limitedGroup(group)}'\nexec '${process.execPath}' "$@"\n`, {
      mode: 0o755,
    })
    const step = await runAction({
      actionDir: installed,
      workspace,
      node,
      // The kernel prefers main, as it may when main has grown itself; the runner has it prefer commands.
      inputs: {
        run: 'echo 1000 > /proc/$PPID/oom_score_adj; echo 0 > /proc/$$/oom_score_adj; exec python3 grow.py',
        upload: 'never',
      },
    })
    expect(step.main.signal).toBe('SIGKILL')
    expect(step.post).toMatchObject({ code: 0, annotations: { warning: [] } })
    expect(step.orphans).toEqual([])
    const manifest = readManifestAt(join(step.main.state.folder ?? '', 'manifest.json'))
    expect(manifest?.recovered?.processes_ended).toBeGreaterThanOrEqual(1)
    expect(manifest).toMatchObject({
      status: 'failed',
      failure: { class: 'infrastructure', context: { cause: 'host_oom_kill' } },
      recovered: { by: 'post' },
      attempts: [{ status: 'failed', evidence: [{ rule: 'cgroup-oom-kill', cause: 'host_oom_kill' }] }],
    })
  })
})

/** A small file system of its own. */
function smallDisk(test: Skippable, options: string): string {
  const disk = tempDir()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk])
  needs(test, status === 0, 'the right to mount a file system')
  onTestFinished(() => void spawnSync('umount', ['--lazy', disk]))
  return disk
}

const manyBytes = "open('checkpoint', 'wb').write(b'x' * (4 << 20))"
const manyFiles = "[open(f'sample-{i}', 'w').close() for i in range(99)]"
const mapped = `import mmap
f = open('x', 'wb+'); f.truncate(8 << 20); m = mmap.mmap(f.fileno(), 8 << 20)
for i in range(0, 8 << 20, 4096): m[i] = 1`
const silently = (write: string) => `try: ${write}\nexcept OSError: raise SystemExit(1)`

describe('a full file system as working directory', () => {
  it.for([
    ['by bytes, of a program that says nothing and exits 1', 'size=1m', silently(manyBytes), 'disk_full'],
    ['by inodes, of such a program', 'size=4m,nr_inodes=40', silently(manyFiles), 'inodes_exhausted'],
    ['by inodes, of which programs say "no space"', 'size=4m,nr_inodes=40', manyFiles, 'inodes_exhausted'],
    ['by bytes, of which a write into mapped memory dies', 'size=1m', mapped, 'disk_full'],
    ['by bytes, as the program says', 'size=1m', manyBytes, 'disk_full'],
  ] as const)('is named: %s', async ([, options, program, cause], test) => {
    const disk = smallDisk(test, options)
    const { manifest } = await cli([...quick, '--working-directory', disk, '--', 'python3', '-c', program])
    expect(manifest?.attempts[0]?.failure).toMatchObject({ class: 'resource', context: { cause } })
    expect(manifest?.attempts[0]?.resources).toMatchObject(
      cause === 'disk_full' ? { disk_free_bytes: 0 } : { disk_free_inodes: 0 },
    )
  })

  it('is not the reason for a mistake of the program', async (test) => {
    const disk = smallDisk(test, 'size=1m')
    const program = `try: ${manyBytes}\nexcept OSError: pass\n{}['epoch']`
    const { manifest } = await cli(['--working-directory', disk, '--', 'python3', '-c', program])
    expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'python_exception' } })
  })
})

it('a limit of ml-run is named without any output', async () => {
  const { manifest } = await cli([...quick, '--attempt-timeout', '300ms', '--', 'sleep', '60'])
  expect(manifest?.attempts[0]).toMatchObject({
    failure: { class: 'resource', context: { cause: 'attempt_timeout' } },
    resources: { output_bytes: 0 },
  })
})

describe('GPUs', () => {
  const [first, second] = ['GPU-6b1f3c0d-0a3e-1f4b-9d3c-3a6f0d1c2b3a', 'GPU-77aa10f2-93cd-4be7-8a51-0c9d8e7f6a5b']
  const both = `echo '${first}, 0, 81559, 0'; echo '${second}, 0, 81559, 0'`

  /** A folder with an nvidia-smi that prints what the real one does; in it, "failed" is there once the command is done. */
  async function cliWith(gpus: string, processes: string, command: string) {
    const folder = tempDir()
    const script = `#!/bin/sh
cd '${folder}'
case $1 in
  --query-gpu=*) ${gpus}; touch asked;;
  --query-compute-apps=*) ${processes};;
esac`
    writeFileSync(join(folder, 'nvidia-smi'), script, { mode: 0o755 })
    const wait = `until [ -e '${folder}/asked' ]; do sleep 0.02; done; touch '${folder}/failed'; `
    const result = await cli([...quick, '--run', wait + command], { env: { PATH: `${folder}:${process.env.PATH}` } })
    return { ...result, first: result.manifest?.attempts[0] }
  }

  it('that are gone after a failure are named', async () => {
    const gpus = `if [ -e failed ]; then echo '${first}, 0, 81559, 0'; else ${both}; fi`
    const { first: attempt } = await cliWith(gpus, ':', 'exit 1')
    expect(attempt?.failure).toMatchObject({
      class: 'infrastructure',
      context: { cause: 'gpu_lost', confidence: 'certain' },
    })
    expect(attempt?.failure?.context.evidence).toContain(second)
    expect(attempt?.resources?.gpu_count).toBe(1)
  })

  it('that cannot be reached after a failure are named', async () => {
    const says = 'Unable to determine the device handle for GPU0000:05:00.0: Unknown Error'
    const { first: attempt } = await cliWith(
      `if [ -e failed ]; then echo '${says}'; exit 15; else ${both}; fi`,
      ':',
      'exit 1',
    )
    expect(attempt?.failure?.context).toMatchObject({ cause: 'gpu_lost', evidence: `nvidia-smi: ${says}` })
  })

  it('that report memory errors are named, whatever CUDA calls it', async () => {
    const gpus = `if [ -e failed ]; then echo '${first}, 0, 81559, 2'; else ${both}; fi; echo '${second}, 0, 81559, 0'`
    const { first: attempt } = await cliWith(gpus, ':', 'echo "RuntimeError: CUDA error: unknown error" >&2; exit 1')
    expect(attempt?.failure?.context.cause).toBe('gpu_ecc_uncorrectable')
  })

  it('whose memory others hold are told from a batch that is too large', async () => {
    const { first: attempt } = await cliWith(
      both,
      `echo '${first}, 4242, 71034'`,
      'echo "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB" >&2; exit 1',
    )
    expect(attempt?.failure).toMatchObject({ class: 'resource', context: { cause: 'gpu_memory_in_use' } })
    expect(attempt?.failure?.context.evidence).toContain('pid 4242')
  })

  it('that are well say nothing', async () => {
    const { first: attempt } = await cliWith(both, ':', 'exit 1')
    expect(attempt?.failure?.context.cause).toBe('nonzero_exit')
    expect(attempt?.resources?.gpu_count).toBe(2)
  })

  it('that hang hold up neither the start nor the end for long', async () => {
    const folder = tempDir()
    writeFileSync(join(folder, 'nvidia-smi'), '#!/bin/sh\nexec sleep 60', { mode: 0o755 })
    const env = { PATH: `${folder}:${process.env.PATH}` }
    const good = await cli(['--run', 'true'], { env })
    expect(good.code).toBe(0)
    expect(good.ms).toBeLessThan(3_000)
    const bad = await cli(['--run', 'echo "KeyError: 1"; exit 2'], { env })
    expect(bad.code).toBe(2)
    expect(bad.ms).toBeLessThan(25_000)
  })
})

describe('a torchelastic error file', () => {
  it('of the command itself is read', async () => {
    const report = {
      message: {
        message: 'ValueError: bad',
        extraInfo: {
          py_callstack:
            'Traceback (most recent call last):\n  File "/app/data.py", line 3, in f\n    g()\nValueError: bad\n',
          timestamp: '1700000000',
        },
      },
    }
    const program = `import os; open(os.environ['TORCHELASTIC_ERROR_FILE'], 'w').write(${JSON.stringify(JSON.stringify(report))}); raise SystemExit(1)`
    const { manifest } = await cli(['--', 'python3', '-c', program])
    expect(manifest?.failure).toMatchObject({
      class: 'code',
      context: { cause: 'python_exception', evidence: 'ValueError: bad', location: '/app/data.py:3' },
    })
    expect(manifest?.attempts[0]?.evidence[0]?.source).toBe('launcher')
  })

  it('stays where the user wants it', async () => {
    const file = join(tempDir(), 'mine.json')
    const { code, manifest } = await cli(
      ['--run', 'echo \'{"message": "Signal 9 (SIGKILL) received by PID 7"}\' > $TORCHELASTIC_ERROR_FILE; exit 1'],
      {
        env: { TORCHELASTIC_ERROR_FILE: file },
      },
    )
    expect(code).toBe(1)
    expect(manifest?.attempts[0]?.evidence).toContainEqual(
      expect.objectContaining({ source: 'launcher', cause: 'sigkill' }),
    )
    expect(existsSync(file)).toBe(true)
  })

  it('is one for each attempt, and leaves nothing behind', async () => {
    const tmp = tempDir()
    const { manifest } = await cli(['--run', 'echo $TORCHELASTIC_ERROR_FILE; kill -ALRM $$'], { env: { TMPDIR: tmp } })
    const printed = manifest?.attempts.map(({ failure }) => failure?.log_tail.trim())
    expect(printed).toHaveLength(2)
    expect(new Set(printed).size).toBe(2)
    expect(readdirSync(tmp)).toEqual([])
  })

  it('of a worker of torchrun says what a redirected output does not', { timeout: 120_000 }, async (test) => {
    const hasTorch = spawnSync('/usr/bin/python3', ['-c', 'import torch.distributed.run']).status === 0
    needs(test, hasTorch, 'PyTorch in /usr/bin/python3')
    const cwd = tempDir()
    writeFileSync(
      join(cwd, 'train.py'),
      `import os, time
from torch.distributed.elastic.multiprocessing.errors import record
@record
def main():
    if os.environ['RANK'] == '1': raise ValueError('labels and logits differ')
    time.sleep(60)
main()
`,
    )
    // Without these options torchrun 1.13 fails on Python 3.11.
    const launch =
      '/usr/bin/python3 -m torch.distributed.run --nproc_per_node 2 --master_port 0 -r 2 -t 2 --log_dir logs'
    const { manifest } = await cli(['--run', `${launch} train.py > /dev/null 2>&1`], { cwd })
    expect(manifest?.failure).toMatchObject({ class: 'code', context: { cause: 'python_exception' } })
    expect(manifest?.failure?.context.evidence).toBe('ValueError: labels and logits differ')
    expect(manifest?.failure?.context.location).toMatch(/train\.py:5$/)
    expect(manifest?.attempts[0]?.evidence).toContainEqual(expect.objectContaining({ source: 'launcher' }))
  })
})
