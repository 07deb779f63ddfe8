const boxed = /^\s*│ (?<file>[^\s❱│╭╰][^\n│]*?):(?<line>\d+) in(?: (?<name>[^\n│]*?))?\s*│?$/
const framed = /^\s*[│╰]/

/** A line of a traceback that rich or loguru drew, as Python itself prints it; any other line as it is. */
export function asPythonPrints(line: string): string {
  if (/╭─+ Traceback \(most recent call last\) ─/.test(line)) return 'Traceback (most recent call last):'
  if (line.startsWith('> File "')) return line.replace('>', ' ')
  if (!framed.test(line)) return line
  const { file, line: number, name } = boxed.exec(line)?.groups ?? {}
  return file === undefined ? `    ${line}` : `  File "${file}", line ${number}, in ${name || '?'}`
}
