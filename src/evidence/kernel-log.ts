import type { Command } from '../domain/task.ts'
import type { MachineFact } from './machine.ts'
import { signatures } from './signatures/index.ts'

/** What is known of the processes of an attempt. */
export interface OwnProcesses {
  /** Of the command itself; null when it was not started. */
  readonly processId: number | null
  /** Names that the command line holds, without folders. */
  readonly names: ReadonlySet<string>
}

/** The names of programs that a command may start: the words of its line, without folders. */
export function namesIn(command: Command): ReadonlySet<string> {
  const text = command.kind === 'program' ? command.argv.slice(0, 1).join(' ') : command.script
  const shell = command.kind === 'script' ? [command.shell] : []
  return new Set([...text.split(/[\s;|&()]+/), ...shell].map((word) => word.replace(/^.*[\\/]/, '')).filter(isName))
}

const isName = (word: string): boolean => /^[A-Za-z][\w.-]+$/.test(word)

/** What the kernel wrote of these processes, and of the hardware under them. */
export function kernelFacts(
  lines: readonly string[],
  own: OwnProcesses & { readonly group: string | null },
): readonly MachineFact[] {
  const facts = lines.flatMap((line) => kill(line, lines, own) ?? crash(line, own) ?? hardware(line))
  // A storm of the same complaint is one fact.
  return facts.filter((fact, i) => facts.findIndex(({ rule }) => rule === fact.rule) === i)
}

const killed = /\b(?:Killed process|Kill process) (\d+) \(([^)]*)\)/

function kill(line: string, lines: readonly string[], own: Parameters<typeof kernelFacts>[1]): MachineFact[] | null {
  const found = killed.exec(line)
  if (found === null) return /\boom-kill:/.test(line) ? [] : null
  const isOwn = Number(found[1]) === own.processId || isIn(groupOf(found[1] ?? '', lines), own.group)
  return [
    {
      rule: isOwn ? 'kernel-oom-kill' : 'kernel-oom-kill-other',
      cause: 'host_oom_kill',
      subject: 'memory',
      strength: isOwn ? 'sure' : 'when-fitting',
      quote: `kernel: ${line}`,
    },
  ]
}

/** The group of a killed process, from the line that the kernel writes before it. */
function groupOf(processId: string, lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = /\boom-kill:.*\btask_memcg=([^,]+),task=.*,pid=(\d+),/.exec(line)
    if (found?.[2] === processId) return found[1] ?? null
  }
  return null
}

const isIn = (group: string | null, own: string | null): boolean =>
  group !== null && own !== null && own !== '/' && (group === own || group.startsWith(`${own}/`))

// PyTorch names its threads so, whatever the program is called.
const threadNames = /^(?:pt_|pytorch)/

function crash(line: string, own: OwnProcesses): MachineFact[] | null {
  const [, name, pid] = /^(?:traps: )?(.{1,15})\[(\d+)\]:? (?:segfault at|general protection|trap )/.exec(line) ?? []
  if (name === undefined) return null
  const isOwn = Number(pid) === own.processId || threadNames.test(name) || isNamed(name, own.names)
  return isOwn
    ? [{ rule: 'kernel-segfault', cause: 'segfault', subject: 'crash', strength: 'likely', quote: `kernel: ${line}` }]
    : []
}

// "python" on a command line is "python3" or "python3.11" to the kernel, which cuts names after 15 characters.
const isNamed = (name: string, names: ReadonlySet<string>): boolean =>
  [...names].some((own) => own.slice(0, 15) === name || (own.startsWith('python') && /^python[\d.]*$/.test(name)))

/** Xid numbers and disk errors, by the rows of the table. */
function hardware(line: string): MachineFact[] {
  const match = signatures.match(line)
  if (match === undefined || match.role === 'echo') return []
  const isGpu = /\bNVRM: /.test(line)
  if (!isGpu && match.signature.cause !== 'disk_io_error') return []
  return [
    {
      rule: `kernel-${match.signature.id}`,
      cause: match.signature.cause,
      subject: isGpu ? 'gpu' : 'disk fault',
      strength: !isGpu ? 'likely' : match.role === 'root' ? 'sure' : 'when-alone',
      quote: `kernel: ${line}`,
    },
  ]
}
