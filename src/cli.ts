#!/usr/bin/env node
import { avoidHangAtExit, endProcess } from './host/exit.ts'
import { runOnTerminal } from './host/run-command.ts'
import { Terminal } from './host/terminal.ts'
import { help } from './settings/help.ts'
import { version } from './version.ts'

async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv
  const ours = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  if (first === 'help' || ours.includes('--help') || ours.includes('-h')) return print(help(version), terminal)
  if (ours.length === 1 && first === '--version') return print(`${version}\n`, terminal)
  // Each is loaded when it is asked for: a run does without, and every start would pay for it.
  if (first === 'classify') {
    const { classifyOnTerminal } = await import('./host/classify-command.ts')
    return classifyOnTerminal(rest, terminal)
  }
  if (first === 'explain') {
    const { explainOnTerminal } = await import('./host/explain-command.ts')
    return explainOnTerminal(rest, terminal)
  }
  if (first === 'recover') {
    const { recoverOnTerminal } = await import('./host/recover-command.ts')
    return recoverOnTerminal(rest, terminal)
  }
  if (first === 'policy') {
    const { policyOnTerminal } = await import('./host/policy-command.ts')
    return policyOnTerminal(rest, terminal)
  }
  return runOnTerminal(argv, terminal)
}

async function print(text: string, terminal: Terminal): Promise<number> {
  await terminal.pass('stdout', Buffer.from(text))
  return 0
}

avoidHangAtExit()
const terminal = new Terminal()
let exitCode = 1
try {
  exitCode = await main(process.argv.slice(2), terminal)
} catch (error) {
  terminal.say(`this is a mistake in ml-run, please report it: ${error instanceof Error ? error.stack : error}`)
}
await terminal.flush()
endProcess(exitCode)
