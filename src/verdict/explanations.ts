import { about, type Cause } from '../domain/causes/index.ts'
import type { TextFact } from '../evidence/facts.ts'
import type { AttemptEvidence } from './verdict.ts'

/** What does not fail by itself, and the only complaints that follow from it. */
interface Explanation {
  readonly behind: ReadonlySet<string>
  readonly complaints: ReadonlySet<string>
  /** How it is said; a row that names a reason by itself needs no explanation to count. */
  readonly roles: ReadonlySet<TextFact['role']>
  /** It counts only when it was said before the first complaint. */
  readonly isSaidBefore: boolean
}

const said: Explanation['roles'] = new Set(['weak'])

const explanations: readonly Explanation[] = [
  {
    // Compilers are killed for want of memory; what started them says only that a build failed.
    behind: new Set<Cause>(['sigkill', 'host_oom_kill']),
    complaints: new Set<Cause>([
      'package_build_failed',
      'native_build_failed',
      'container_build_failed',
      'child_command_failed',
      'compile_failed',
      // Of the build tool, in Python: "Command '['ninja', '-v']' returned non-zero exit status 1".
      'python_exception',
    ]),
    roles: new Set(['usual', 'root']),
    isSaidBefore: false,
  },
  {
    // The kernel says it after the runtime has made something else of it.
    behind: new Set<Cause>(['gpu_fallen_off_bus', 'gpu_lost']),
    complaints: new Set<Cause>([
      'device_oom',
      'cuda_launch_failure',
      'cuda_illegal_memory_access',
      'cuda_error',
      'gpu_not_visible',
    ]),
    roles: new Set(['root']),
    isSaidBefore: false,
  },
  {
    // A driver that does not start is warned of; what fails is the first call that wants a GPU.
    behind: new Set<Cause>([
      'gpu_fabric_not_ready',
      'gpu_fallen_off_bus',
      'gpu_lost',
      'gpu_firmware_hang',
      'gpu_ecc_uncorrectable',
      'nvidia_driver_mismatch',
      'nvidia_driver_too_old',
      'nvidia_driver_missing',
      'cuda_init_failed',
    ]),
    complaints: new Set<Cause>(['gpu_not_visible']),
    roles: said,
    isSaidBefore: true,
  },
  {
    behind: new Set<Cause>(['bad_visible_devices']),
    complaints: new Set<Cause>([
      'gpu_not_visible',
      'cuda_init_failed',
      'cuda_invalid_device',
      'cuda_library_starved',
      'torch_without_cuda',
    ]),
    roles: said,
    isSaidBefore: true,
  },
  {
    // The command line is often shown last, by whoever started it.
    behind: new Set<Cause>(['bad_master_address']),
    complaints: new Set<Cause>([
      'collective_timeout',
      'rendezvous_timeout',
      'ranks_cannot_connect',
      'connection_refused',
      'connection_timed_out',
    ]),
    roles: said,
    isSaidBefore: false,
  },
]

/** What was said by the way, and is the reason for all that was complained of. */
export function whatStandsBehind({ facts }: AttemptEvidence): readonly TextFact[] {
  const complaints = facts.filter(({ role, handled }) => !handled && (role === 'root' || role === 'exception'))
  return explanations.flatMap(({ behind, complaints: known, roles, isSaidBefore }) => {
    const isBehind = ({ role, cause, handled }: TextFact) =>
      roles.has(role) && behind.has(cause) && (!handled || role === 'weak')
    const explained = complaints.filter((fact) => !isBehind(fact))
    const first = explained[0]
    if (first === undefined || explained.every(({ cause }) => cause === 'python_exception')) return []
    if (!explained.every(({ cause }) => known.has(cause))) return []
    return facts.filter((fact) => isBehind(fact) && (!isSaidBefore || fact.line < first.line))
  })
}

// Nothing that happens to a machine makes a program pass a wrong shape or an argument that nobody knows.
const ownMistakes: ReadonlySet<string> = new Set<Cause>([
  'tensor_shape_mismatch',
  'dtype_device_mismatch',
  'autograd_misuse',
  'traced_value_misuse',
  'not_picklable',
  'api_mismatch',
  'syntax_error',
  'usage_error',
  'collective_mismatch',
  'ddp_unused_parameters',
])

/**
 * The texts that name a reason by themselves, the first one first; but an exception that ended the program, and that no
 * trouble of the machine leads to, goes before what the same process only said of such trouble earlier.
 */
export function decisive({ facts }: AttemptEvidence): readonly TextFact[] {
  const roots = facts.filter(({ role, handled }) => role === 'root' && !handled)
  const mistake = roots.findLast(({ cause, isUncaught }) => isUncaught === true && ownMistakes.has(cause))
  const first = roots[0]
  if (mistake === undefined || first === undefined) return roots
  const before = roots.slice(0, roots.indexOf(mistake))
  const isUnrelated = before.every((one) => one.rank === mistake.rank && !one.isUncaught && isOfMachine(one))
  return isUnrelated ? [mistake, ...roots.filter((one) => one !== mistake)] : roots
}

function isOfMachine(fact: TextFact): boolean {
  const { class: of } = fact.own ?? about(fact.cause)
  return of === 'infrastructure' || of === 'resource'
}
