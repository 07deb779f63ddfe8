// The least that a Node.js parent can do: the command writes to our own output.
import { spawn } from 'node:child_process'

const [file, ...args] = process.argv.slice(2)
spawn(file, args, { stdio: 'inherit' }).on('close', (code) => {
  process.exitCode = code ?? 1
})
