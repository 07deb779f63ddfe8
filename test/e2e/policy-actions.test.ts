import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, cliPath, installed, latestManifest } from '../support/dist.ts'
import { minimalEnvironment } from '../support/programs.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'

/** Runs a script with a policy, both of them texts. */
const withPolicy = (policy: string, script: string, args: readonly string[] = []) =>
  cli(['--policy', policy, ...args, '--run', script])

describe('what the next attempt gets', () => {
  it('is where it stands, why the last one failed, and what the policy says', async () => {
    const policy = `rules:
  - exit-codes: 75
    retries: 2
    env: { HOW: 'attempt {attempt}, retry {retry}, {class} {cause} {exit-code}{signal} {{x}} {task-id}' }`
    const { out, manifest } = await withPolicy(
      policy,
      'echo "$ML_RUN_ATTEMPT of $ML_RUN_MAX_ATTEMPTS: [$ML_RUN_LAST_CLASS $ML_RUN_LAST_CAUSE $ML_RUN_LAST_EXIT] $ML_RUN_TASK_ID $HOW"; exit 75',
    )
    const { id } = manifest?.task ?? {}
    const { class: failureClass, context } = manifest?.failure ?? {}
    const last = `${failureClass} ${context?.cause}`
    expect(out.split('\n')).toEqual([
      `1 of 4: [  ] ${id} `,
      `2 of 4: [${last} 75] ${id} attempt 2, retry 1, ${last} 75 {x} ${id}`,
      `3 of 4: [${last} 75] ${id} attempt 3, retry 2, ${last} 75 {x} ${id}`,
      '',
    ])
    expect(manifest?.attempts[0]?.decision).toEqual({
      kind: 'retry',
      delay_ms: 0,
      reason: 'retry 1 of 2 by rules[0] of the policy (line 3), with HOW=attempt 2, retry 1, code nonzero_exit 7…',
      decided_by: ['rules[0]'],
      changes: { env: { HOW: `attempt 2, retry 1, ${last} 75 {x} ${id}` }, run: null, on_retry: null },
    })
    expect(manifest?.failure).toMatchObject({ retry_cap: 2, retry_count: 2 })
  })

  it('stays so after a failure of another kind', async () => {
    const policy = `rules:
  - { exit-codes: 3, retries: 5, env: { BATCH: '{half:64}', PORT: '{free-port}' } }
  - { exit-codes: 4, retries: 5, env: { SAFE: 1 }, run: 'echo "safe: $BATCH $SAFE"' }`
    const { out, code } = await withPolicy(
      policy,
      'echo "$ML_RUN_ATTEMPT: $BATCH $SAFE"; case $ML_RUN_ATTEMPT in 1|2) exit 3;; 3) test "$PORT" -gt 1023; exit 4;; esac',
    )
    expect(out.split('\n').map((line) => line.trimEnd())).toEqual(['1:', '2: 32', '3: 16', 'safe: 16 1', ''])
    expect(code).toBe(0)
  })

  it('keeps secrets out of the record', async () => {
    const policy =
      "rules: [{ exit-codes: 3, retries: 1, env: { MY_TOKEN: hunter2hunter2 }, run: 'echo {attempt} hunter2hunter2' }]"
    const env = { API_TOKEN: 'hunter2hunter2' }
    const { cwd } = await cli(['--policy', policy, '--run', 'exit 3'], { env })
    const manifest = latestManifest(cwd)
    expect(manifest?.status).toBe('succeeded')
    expect(manifest?.attempts[0]?.decision).toMatchObject({
      changes: { env: { MY_TOKEN: '***' }, run: 'echo {attempt} ***' },
    })
  })

  it('comes after a line that a rule looks for, wherever in the output', async () => {
    const policy = "rules: [{ match: 'flaky \\d+', retries: 1, env: { AGAIN: 1 } }]"
    const { out, manifest } = await withPolicy(
      policy,
      '[ -n "$AGAIN" ] && echo again && exit 0; echo "a FLAKY 7 thing"; seq 20000; echo "ValueError: x" >&2; exit 1',
    )
    expect(out).toMatch(/again\n$/)
    expect(manifest?.attempts).toMatchObject([{ decision: { decided_by: ['rules[0]'] } }, { status: 'succeeded' }])
    const without = await withPolicy(policy, 'echo "flaky thing"; echo "ValueError: x" >&2; exit 1')
    expect(without.manifest?.attempts).toHaveLength(1)
  })
})

describe('on-retry', () => {
  it('is run before each retry, with what the attempt after it will know', async () => {
    const { out, err, manifest } = await withPolicy(
      'rules: [{ exit-codes: 3, retries: 2 }]',
      'echo "attempt $ML_RUN_ATTEMPT"; exit 3',
      ['--on-retry', 'echo "before $ML_RUN_ATTEMPT: $ML_RUN_LAST_EXIT"'],
    )
    expect(out.trim().split('\n')).toEqual(['attempt 1', 'before 2: 3', 'attempt 2', 'before 3: 3', 'attempt 3'])
    expect(err).not.toContain('warning')
    expect(manifest?.attempts.map(({ decision }) => decision)).toMatchObject([
      { changes: { on_retry: 'echo "before $ML_RUN_ATTEMPT: $ML_RUN_LAST_EXIT"' } },
      { kind: 'retry' },
      { kind: 'stop' },
    ])
  })

  it('of a rule is run in the place of that of the settings', async () => {
    const policy = 'rules: [{ exit-codes: 3, retries: 1, on-retry: echo rule }]'
    const { out } = await withPolicy(policy, 'exit 3', ['--on-retry', 'echo setting'])
    expect(out).toBe('rule\n')
  })

  it.each([
    [
      'fails',
      'echo no; exit 7',
      /^ml-run: warning: on-retry failed with exit code 7 after .*; the command is started all the same$/m,
    ],
    ['is killed', 'kill -KILL $$', /^ml-run: warning: on-retry was ended by SIGKILL after /m],
    [
      'takes too long',
      '{ run: sleep 60 & sleep 60, timeout: 1s }',
      /^ml-run: warning: on-retry was ended at its limit of 1s after /m,
    ],
  ])('that %s is a warning', async (_, script, warning) => {
    const { err, code } = await withPolicy(
      `rules: [{ exit-codes: 3, retries: 1, on-retry: ${script.startsWith('{') ? script : `'${script}'`} }]`,
      '[ "$ML_RUN_ATTEMPT" = 2 ] || exit 3',
    )
    expect(err).toMatch(warning)
    expect(code).toBe(0)
  })

  it('is ended by a cancel, and then nothing is started', async () => {
    const cwd = tempDir()
    const policy = "rules: [{ exit-codes: 3, retries: 1, on-retry: 'echo cleaning; sleep 60' }]"
    const child = spawn(process.execPath, [cliPath, '--policy', policy, '--run', 'touch $ML_RUN_ATTEMPT; exit 3'], {
      cwd,
      env: minimalEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('cleaning')) child.kill('SIGINT')
    })
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130)
    expect([existsSync(join(cwd, '1')), existsSync(join(cwd, '2'))]).toEqual([true, false])
    expect(latestManifest(cwd)).toMatchObject({ status: 'cancelled', attempts: [{ decision: { kind: 'stop' } }] })
  })

  it('works in the action', async () => {
    const { main, result } = await runAction({
      actionDir: installed,
      inputs: {
        run: '[ -f ready ]',
        'on-retry': 'touch ready',
        policy: 'classes: { code: { retries: 1 }, unknown: { retries: 1 } }',
        upload: 'never',
      },
    })
    expect(result).toBe('success')
    expect(main.outputs).toMatchObject({ outcome: 'success', attempts: '2' })
  })
})

describe('mode observe', () => {
  it('decides, says what it would have done, and does not do it', async () => {
    const { code, err, cwd, manifest } = await cli([
      '--mode',
      'observe',
      '--on-retry',
      'touch retried',
      '--run',
      'echo "CUDA out of memory"; exit 3',
    ])
    expect(code).toBe(3)
    expect(err).toContain(
      'ml-run: not retried: mode observe: it would be retried after 30s (retry 1 of 1 for class resource)',
    )
    expect(existsSync(join(cwd, 'retried'))).toBe(false)
    expect(manifest?.failure).toMatchObject({ auto_retried: false, retry_cap: 1 })
    expect(manifest?.attempts).toMatchObject([{ decision: { kind: 'stop', would_retry_after_ms: 30_000 } }])
  })
})

describe('a decision', () => {
  it.each([
    ['seconds', () => '3'],
    ['a date', () => new Date(Date.now() + 4_500).toUTCString()],
  ])('waits as long as a server asks in %s, as a client prints it', async (_, retryAfter) => {
    let requests = 0
    const server = createServer((_request, response) => {
      requests++
      if (requests === 1) response.writeHead(429, { 'Retry-After': retryAfter() })
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const client = `import sys, urllib.request, urllib.error
try: urllib.request.urlopen("http://127.0.0.1:${port}/model")
except urllib.error.HTTPError as e:
    print(e.headers, file=sys.stderr)
    raise`
    const policy = 'causes: { rate_limited: { delay: 0 } }'
    const { manifest, code } = await cli(['--policy', policy, '--', 'python3', '-c', client])
    server.close()
    expect(code).toBe(0)
    const [first] = manifest?.attempts ?? []
    expect(first?.failure?.context.cause).toBe('rate_limited')
    expect(first?.decision?.reason).toMatch(/the wait is what the server asked for$/)
    const wait = first?.decision?.kind === 'retry' ? first.decision.delay_ms : 0
    expect(wait).toBeGreaterThan(500)
    expect(wait).toBeLessThanOrEqual(4_500)
  })

  it('waits as long as a server asks', async () => {
    const script = `[ "$ML_RUN_ATTEMPT" = 2 ] && exit 0
echo "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://x. Retry-After: 3" >&2; exit 1`
    const policy = 'causes: { rate_limited: { delay: 0 } }'
    const { manifest } = await withPolicy(policy, script)
    expect(manifest?.attempts[0]?.decision).toMatchObject({
      kind: 'retry',
      delay_ms: 3_000,
      reason: expect.stringMatching(/the wait is what the server asked for$/),
    })
    const [first, second] = (manifest?.attempts ?? []).map((attempt) => attempt)
    const waited = Date.parse(second?.started_at ?? '') - Date.parse(first?.finished_at ?? '')
    expect(waited).toBeGreaterThanOrEqual(2_990)
  })

  it('stops when a failure that recurs comes again without progress, and goes on when there was some', async () => {
    const oom = 'echo "RuntimeError: DataLoader worker is killed by signal: Killed. $(date +%N)" >&2'
    const cause = 'rules: [{ cause: host_out_of_memory, class: infrastructure, match: worker is killed }]'
    const same = await withPolicy(cause, `echo "step 40/100 loss 0.5"; ${oom}; exit 1`)
    expect(same.manifest?.attempts).toMatchObject([
      { decision: { kind: 'retry' } },
      {
        decision: {
          kind: 'stop',
          reason: 'attempt 1 failed in the same way, and this one came no further; another would too',
        },
      },
    ])
    const further = await withPolicy(cause, `echo "step $((ML_RUN_ATTEMPT * 10))/100 loss 0.5"; ${oom}; exit 1`)
    expect(further.manifest?.attempts.map(({ failure }) => failure?.retry_cap)).toEqual([3, 4, 5, 6, 6, 6, 6])
    expect(further.manifest?.failure).toMatchObject({ retry_count: 6, retry_cap: 6 })
  })

  it('leaves no retry that cannot come as far as the last attempt in what is left of total-timeout', async () => {
    const args = ['--total-timeout', '7s', '--run', 'sleep 3.5; kill -KILL $$']
    const { manifest } = await cli(args)
    expect(manifest?.attempts).toHaveLength(1)
    expect(manifest?.attempts[0]?.decision?.reason).toMatch(
      /^[\d.]+m?s of total-timeout are left, and from the start an attempt takes [\d.]+s to come as far as the last one/,
    )
  })
})

describe('ml-run policy', () => {
  const policy = `classes:
  resource: { retries: 2 }
causes:
  cuda_oom:
    delay: 0
    env: { BATCH_SIZE: '{half:64}' }
rules:
  - { cause: licence_lost, class: infrastructure, match: no seats left }
  - { cause: licence_lost, retries: 9, delay: 1m, jitter: 0.5 }
`
  const folder = (text = policy) => {
    const cwd = tempDir()
    writeFileSync(join(cwd, 'policy.yml'), text)
    return cwd
  }

  it('check says that a policy is fine, or all that is wrong with line and column', async () => {
    const fine = await cli(['policy', 'check', 'policy.yml'], { cwd: folder() })
    expect([fine.code, fine.out]).toEqual([
      0,
      'policy.yml: fine: 1 class, 1 cause, 1 rule that decides, 1 rule that names a failure\n',
    ])
    const bad = await cli(['policy', 'check', 'policy.yml'], {
      cwd: folder('classes:\n  code: { retrys: 1 }\ncauses: all\n'),
    })
    expect([bad.code, bad.err]).toEqual([
      2,
      'policy.yml:2:11: retrys: there is no such key; did you mean retries?\npolicy.yml:3:9: causes: "all" is not a mapping of keys to values\n',
    ])
    const missing = await cli(['policy', 'check'])
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringMatching(/^\.github\/ml-run\.yml: it cannot be read: no such file or directory$/m),
    ])
  })

  it('explain says what would happen, and which line says so', async () => {
    const args = ['policy', 'explain', 'policy.yml', '--class', 'resource', '--cause', 'cuda_oom', '--retry-count', '1']
    const { code, out } = await cli(args, { cwd: folder() })
    expect(code).toBe(0)
    expect(out).toBe(`failure: resource, cuda_oom, exit code 1, after 1 retry
decision: retry: retry 2 of 2 by classes.resource of the policy (line 2), with BATCH_SIZE={half:64}
cap: 2; no retry when it fails again in the same way and came no further
  retries         2             policy.yml:2 classes.resource
  delay           0ms; now 0ms  policy.yml:5 causes.cuda_oom
  backoff         none          ml-run, for the class
  max-delay       15m           ml-run, for the class
  jitter          0             ml-run, for the class
  env BATCH_SIZE  {half:64}     policy.yml:6 causes.cuda_oom
`)
  })

  it.each([
    [
      ['--line', 'no seats left'],
      /^failure: infrastructure, licence_lost,[\s\S]*retry 1 of 9 by rules\[1\] .*\(line 9\)[\s\S]*now 30s to 1m /,
    ],
    [['--cause', 'connection_refused'], /^failure: infrastructure, [\s\S]*now 1s to 2s +ml-run, for the cause/],
    [
      ['--class', 'code'],
      /^failure: code, exit code 1, after 0 retries\ndecision: stop: a failure of class code fails again/,
    ],
    [['--class', 'unknown', '--signal', 'kill'], /^failure: unknown, SIGKILL, after 0 retries\ndecision: retry: /],
    [['--cause', 'sigterm', '--ended-by', 'cancel'], /\ndecision: stop: a cancelled task is never retried\ncap: 0/],
    [['--cause', 'sigterm', '--took', '2h', '--remaining', '1h'], /\ndecision: stop: 1h of total-timeout are left/],
  ])('explain takes a failure as %j', async (args, expected) => {
    const { code, out } = await cli(['policy', 'explain', 'policy.yml', ...args], { cwd: folder() })
    expect(out).toMatch(expected)
    expect(code).toBe(0)
  })

  it('explain gives JSON to other programs', async () => {
    const { out } = await cli(['policy', 'explain', 'policy.yml', '--cause', 'cuda_oom', '--json'], { cwd: folder() })
    expect(JSON.parse(out)).toMatchObject({
      class: 'resource',
      cause: 'cuda_oom',
      retry_cap: 2,
      decision: { kind: 'retry', decided_by: ['causes.cuda_oom', 'classes.resource'] },
      from: {
        retries: { entry: 'classes.resource', line: 2 },
        delay: { entry: 'causes.cuda_oom', line: 5 },
        backoff: { by: 'class' },
      },
    })
  })

  it.each([
    [['policy'], /give check or explain/],
    [['policy', 'chek'], /did you mean policy check\?/],
    [['policy', 'explain', 'policy.yml'], /which failure\? give --class, --cause/],
    [['policy', 'explain', 'policy.yml', '--cause', 'cuda_omm'], /did you mean cuda_oom\?/],
    [
      ['policy', 'explain', 'policy.yml', '--class', 'resourc', '--retry-count', 'x', '--signal', 'KIL'],
      /did you mean resource\?\n.*--retry-count: "x"[^\n]*\n.*--signal: "KIL"/,
    ],
    [['policy', 'explain', 'policy.yml', '--line', 'what'], /no rule of the policy names it/],
  ])('%j exits 2 and says what to do', async (args, problem) => {
    const { code, err, out } = await cli(args, { cwd: folder() })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(problem)
  })
})
