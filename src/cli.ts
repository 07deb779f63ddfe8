#!/usr/bin/env node
import { classifyOnTerminal } from './host/classify-command.ts'
import { avoidHangAtExit, endProcess } from './host/exit.ts'
import { explainOnTerminal } from './host/explain-command.ts'
import { runOnTerminal } from './host/run-command.ts'
import { Terminal } from './host/terminal.ts'
import { help } from './settings/help.ts'
import { version } from './version.ts'

async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv
  const print = (text: string) => terminal.pass('stdout', Buffer.from(text))
  if (first === 'classify') return classifyOnTerminal(rest, terminal)
  if (first === 'explain') return explainOnTerminal(rest, terminal)
  const ours = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  if (ours.includes('--help') || ours.includes('-h')) await print(help(version))
  else if (ours.includes('--version')) await print(`${version}\n`)
  else return runOnTerminal(argv, terminal)
  return 0
}

avoidHangAtExit()
const terminal = new Terminal()
const exitCode = await main(process.argv.slice(2), terminal)
await terminal.flush()
endProcess(exitCode)
