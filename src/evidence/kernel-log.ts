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

const telling =
  /\boom-kill:|\bKilled process \d|\bOut of memory: Kill|\bNVRM: |\bI\/O error\b|\bsegfault at \d|\btraps: \S|\bEXT4-fs error\b|\bRemounting filesystem read-only\b/
const maxLines = 200
const maxLineChars = 400

/** Those of the lines of a kernel log that can tell why a program ended, the last ones. */
export const tellingLines = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => telling.test(line))
    .slice(-maxLines)
    .map((line) => line.slice(0, maxLineChars))

/** The text of a record of /dev/kmsg: "6,344,1345858,-;text", with lines of keys after it. Null for no record. */
export function recordText(record: string): string | null {
  const head = /^\d+,\d+,\d+,[^;\n]*;/.exec(record)
  return head === null ? null : (record.slice(head[0].length).split('\n')[0] ?? '')
}

/** The lines of `dmesg` not older than a moment, in seconds since the machine started. */
export const linesSince = (dmesg: string, seconds: number): readonly string[] =>
  dmesg.split('\n').flatMap((line) => {
    const [, at, text] = /^(?:<\d+>)?\[ *(\d+\.\d+)\] (.*)$/.exec(line) ?? []
    return at !== undefined && text !== undefined && Number(at) >= seconds ? [text] : []
  })

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
