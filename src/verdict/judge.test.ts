import { describe, expect, it } from 'vitest'
import type { Ending } from '../evidence/ending.ts'
import type { KnownFact, TextFact } from '../evidence/facts.ts'
import { judge } from './judge.ts'
import { precedence } from './precedence.ts'

const ending = (some: Partial<Ending>): Ending => ({ endedBy: 'exit', exitCode: 1, signal: null, detail: '', ...some })
const killed = (signal: string) => ending({ endedBy: 'signal', exitCode: null, signal })
const fact = (some: Partial<KnownFact>): KnownFact => ({
  rule: 'a-rule',
  cause: 'disk_full',
  role: 'root',
  quote: 'No space left on device',
  line: 5,
  stream: 'stderr',
  rank: '',
  count: 1,
  handled: false,
  ...some,
})

describe('a verdict by the ending alone', () => {
  it.each([
    [ending({}), 'code', 'nonzero_exit'],
    [ending({ exitCode: 255 }), 'code', 'nonzero_exit'],
    [ending({ exitCode: null }), 'unknown', 'unknown'],
    [ending({ exitCode: 0 }), 'unknown', 'unknown'],
    [ending({ exitCode: 124 }), 'resource', 'timeout'],
    [ending({ exitCode: 126 }), 'code', 'not_executable'],
    [ending({ exitCode: 127 }), 'code', 'command_not_found'],
    [ending({ exitCode: 137 }), 'infrastructure', 'sigkill'],
    [ending({ exitCode: 143 }), 'infrastructure', 'sigterm'],
    [ending({ exitCode: 139 }), 'code', 'segfault'],
    [ending({ exitCode: 130 }), 'unknown', 'interrupted'],
    [killed('SIGKILL'), 'infrastructure', 'sigkill'],
    [killed('SIGTERM'), 'infrastructure', 'sigterm'],
    [killed('SIGHUP'), 'infrastructure', 'sighup'],
    [killed('SIGSEGV'), 'code', 'segfault'],
    [killed('SIGBUS'), 'resource', 'bus_error'],
    [killed('SIGABRT'), 'code', 'abort'],
    [killed('SIGXCPU'), 'resource', 'cpu_time_limit'],
    [killed('SIGUSR1'), 'infrastructure', 'scheduler_warning_signal'],
    [ending({ exitCode: 140 }), 'infrastructure', 'scheduler_warning_signal'],
    [killed('SIGALRM'), 'unknown', 'unexplained_signal'],
    [ending({ endedBy: 'attempt_timeout', exitCode: 0 }), 'resource', 'attempt_timeout'],
    [ending({ endedBy: 'total_timeout', exitCode: null, signal: 'SIGKILL' }), 'resource', 'total_timeout'],
    [ending({ endedBy: 'hang', exitCode: null, signal: 'SIGABRT' }), 'resource', 'hang'],
    [ending({ endedBy: 'cancel', exitCode: 0 }), 'unknown', 'cancelled'],
    [ending({ endedBy: 'spawn_error', exitCode: 127, cause: 'command_not_found' }), 'code', 'command_not_found'],
    [ending({ endedBy: 'spawn_error', exitCode: null }), 'infrastructure', 'spawn_failed'],
  ] as const)('%o is %s (%s)', (how, failureClass, cause) => {
    expect(judge({ ending: how, facts: [] })).toMatchObject({ class: failureClass, cause })
  })
})

describe('a step that Slurm cancelled', () => {
  const cancelled = fact({ rule: 'slurm-step-cancelled', cause: 'slurm_cancelled', role: 'weak', line: 27 })
  const lost = fact({ rule: 'nccl-cannot-connect', cause: 'ranks_cannot_connect', role: 'echo', line: 9 })

  it('was ended because of what others had complained of', () => {
    expect(judge({ ending: ending({}), facts: [lost, cancelled] })).toMatchObject({ class: 'infrastructure' })
  })

  it('is the reason of what others complain of afterwards', () => {
    const later = { ...lost, line: 30 }
    expect(judge({ ending: ending({}), facts: [cancelled, later] })).toMatchObject({ cause: 'slurm_cancelled' })
  })
})

describe('precedence', () => {
  // One candidate for each rung, in the order of trust.
  const root = fact({ rule: 'root' })
  const own: TextFact = {
    ...fact({}),
    rule: 'policy-rule-1',
    role: 'own',
    cause: 'licence_lost',
    own: {
      id: 'policy-rule-1',
      cause: 'licence_lost',
      class: 'data',
      suggestion: 'Ask.',
      pattern: /./,
      needles: null,
    },
  }
  const exception = fact({ rule: 'exception', role: 'exception', cause: 'python_exception' })
  const usual = fact({ rule: 'usual', role: 'usual', cause: 'timeout' })
  const cancelled = fact({ rule: 'cancelled', role: 'usual', cause: 'slurm_cancelled', line: 9 })
  const weak = fact({ rule: 'weak', role: 'weak', cause: 'connection_reset' })
  const handled = fact({ rule: 'handled', handled: true })
  const echo = fact({ rule: 'echo', role: 'echo', cause: 'peer_lost' })
  const epilogue = fact({ rule: 'epilogue', role: 'echo', cause: 'worker_failed' })

  it.each([
    ["what we did over a rule of the user's own", ending({ endedBy: 'cancel' }), [own], 'cancelled'],
    ["a rule of the user's own over decisive text", ending({}), [{ ...root, line: 1 }, own], 'licence_lost'],
    ["a rule of the user's own over SIGKILL", killed('SIGKILL'), [own], 'licence_lost'],
    [
      "a rule of the user's own that was survived below a hint",
      ending({}),
      [{ ...own, handled: true }, weak],
      'connection_reset',
    ],
    [
      "a rule of the user's own that was survived over nothing",
      ending({}),
      [{ ...own, handled: true }],
      'licence_lost',
    ],
    ['what we did over decisive text', ending({ endedBy: 'attempt_timeout' }), [root], 'attempt_timeout'],
    ['decisive text over SIGKILL', killed('SIGKILL'), [root], 'disk_full'],
    ['SIGKILL over an exception', killed('SIGKILL'), [exception], 'sigkill'],
    ['exit code 137 over an exception', ending({ exitCode: 137 }), [exception], 'sigkill'],
    ['who sent a SIGTERM over the SIGTERM', ending({ exitCode: 143 }), [cancelled], 'slurm_cancelled'],
    [
      'who sent a signal over what a shell says of it',
      ending({}),
      [fact({ role: 'usual', cause: 'sigterm' }), cancelled],
      'slurm_cancelled',
    ],
    ['an exception over who sent a signal after it', killed('SIGTERM'), [exception, cancelled], 'python_exception'],
    [
      'an exception over the SIGTERM of its launcher',
      ending({ exitCode: 143 }),
      [exception, epilogue],
      'python_exception',
    ],
    ['a SIGTERM over an exception', ending({ exitCode: 143 }), [exception], 'sigterm'],
    ['an exception over usual text before it', ending({}), [{ ...usual, line: 1 }, exception], 'python_exception'],
    ['an exception over a crash at exit', killed('SIGSEGV'), [exception], 'python_exception'],
    ['a crash over usual text', killed('SIGSEGV'), [usual], 'segfault'],
    ['usual text over an abort', killed('SIGABRT'), [usual], 'timeout'],
    ['usual text over a telling exit code', ending({ exitCode: 127 }), [usual], 'timeout'],
    ['a telling exit code over a hint', ending({ exitCode: 127 }), [weak], 'command_not_found'],
    ['a hint over what was handled', ending({}), [weak, handled], 'connection_reset'],
    ['what was handled over an echo before it', ending({}), [{ ...echo, line: 1 }, handled], 'disk_full'],
    ['an echo over nothing', ending({}), [epilogue], 'worker_failed'],
    ['an echo that knows why over one that does not', ending({}), [epilogue, echo], 'peer_lost'],
    ['an echo that knows why over an abort', killed('SIGABRT'), [epilogue, echo], 'peer_lost'],
    ['an abort over an echo that knows nothing', killed('SIGABRT'), [epilogue], 'abort'],
  ] as const)('%s', (_, how, facts, cause) => {
    expect(judge({ ending: how, facts }).cause).toBe(cause)
  })

  it('takes the warning that says why there is no GPU for the reason of there being none', () => {
    const warned = fact({ role: 'weak', cause: 'gpu_fabric_not_ready', line: 1 })
    const missing = fact({ role: 'root', cause: 'gpu_not_visible', line: 5 })
    expect(judge({ ending: ending({}), facts: [warned, missing] }).cause).toBe('gpu_fabric_not_ready')
    const bug = fact({ role: 'exception', cause: 'python_exception', line: 4 })
    expect(judge({ ending: ending({}), facts: [warned, bug, missing] }).cause).not.toBe('gpu_fabric_not_ready')
  })

  it('takes the earliest of equals', () => {
    const facts = [fact({ line: 3, cause: 'rate_limited' }), fact({ line: 9 })]
    expect(judge({ ending: ending({}), facts })).toMatchObject({ cause: 'rate_limited', line: 3 })
  })

  it('never makes a reason of a handled warning or of a handled echo', () => {
    const facts = [
      fact({ role: 'weak', handled: true }),
      fact({ role: 'usual', handled: true }),
      fact({ role: 'echo', handled: true }),
    ]
    expect(judge({ ending: ending({}), facts }).cause).toBe('nonzero_exit')
    expect(judge({ ending: ending({ exitCode: null }), facts }).cause).toBe('unknown')
  })

  it('calls a bare exit code a guess, and says nothing of it when anything else is known', () => {
    expect(judge({ ending: ending({}), facts: [] })).toMatchObject({ confidence: 'guess', quote: 'exit code 1' })
    const { evidence, rivals } = judge({ ending: ending({}), facts: [epilogue] })
    expect([...evidence, ...rivals].map(({ cause }) => cause)).toEqual(['worker_failed'])
  })

  it('has a name for each rung', () => {
    expect(new Set(precedence.map(({ name }) => name)).size).toBe(precedence.length)
  })
})

describe('a verdict shows its work', () => {
  const frame = { file: '/app/train.py', line: 7 }
  const verdict = judge({
    ending: killed('SIGABRT'),
    facts: [fact({ frame }), fact({ rule: 'later', cause: 'timeout', role: 'usual', line: 9, quote: 'timed out' })],
  })

  it('with quote, line, location, confidence and what to do', () => {
    expect(verdict).toMatchObject({ quote: 'No space left on device', line: 5, location: frame, confidence: 'certain' })
    expect(verdict.suggestion).toMatch(/df -h/)
  })

  it('with all that was seen', () => {
    expect(verdict.evidence.map(({ rule }) => rule)).toEqual(['a-rule', 'later', 'signal-sigabrt'])
  })

  it('with the rivals and why they lost', () => {
    expect(verdict.rivals).toEqual([
      { cause: 'timeout', class: 'resource', quote: 'timed out', lost_because: 'decisive text outranks usual text' },
      { cause: 'abort', class: 'code', quote: 'ended by SIGABRT', lost_because: 'decisive text outranks an abort' },
    ])
  })
})
