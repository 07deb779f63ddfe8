// What most actions do: the toolkit runs the command, prints what it prints, and hands over each line.
import { exec } from '@actions/exec'

const [file, ...args] = process.argv.slice(2)
let lines = 0
const count = () => lines++
process.exitCode = await exec(file, args, { listeners: { stdline: count, errline: count } })
