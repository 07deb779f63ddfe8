const boxed = /^\s*│ (?<file>[^\s❱│╭╰][^\n│]*?):(?<line>\d+) in(?: (?<name>[^\n│]*?))?\s*│?$/
const framed = /^\s*[│╰]/
// IPython, in notebooks and papermill: "KeyError          Traceback (most recent call last)"
const notebookHeader = /^[A-Za-z_][\w.]* {2,}Traceback \(most recent call last\)$/
// "File /app/fit.py:33, in fit(cfg)", "Cell In[5], line 1", up to IPython 7 "/app/fit.py in fit(cfg)", "<ipython-input-5-d00d> in <module>"
const notebookFile = /^File (?<file>\S[^\n]*?):(?<line>\d+)(?:, in [^\n]+)?$/
const notebookCell = /^(?:Cell In ?\[\d+\], line|Input In \[\d+\], in) /
const oldNotebookFile =
  /^(?<file>(?:[~/]|[A-Za-z]:\\)[^\n]*\.py|<ipython-input-[^>\n]+>|[\w./-]+\.(?:pyx|pxi)) in \S[^\n]*$/
const arrow = /^-+> \d+ /

/** The number of a frame's line that an arrow points out below it; null for any other line. */
export function pointedLine(line: string): number | null {
  const found = /^\s*-+> (\d+) /.exec(line)
  return found === null ? null : Number(found[1])
}

/** The line of a frame that is not known yet. */
export const lineToCome = 0

/** A line of a traceback that rich, loguru or IPython drew, as Python itself prints it; any other line as it is. */
export function asPythonPrints(line: string): string {
  if (/╭─+ Traceback \(most recent call last\) ─/.test(line) || notebookHeader.test(line))
    return 'Traceback (most recent call last):'
  if (line.startsWith('> File "')) return line.replace('>', ' ')
  if (arrow.test(line) || notebookCell.test(line)) return `    ${line}`
  const drawn = boxed.exec(line) ?? notebookFile.exec(line) ?? oldNotebookFile.exec(line)
  const {
    file,
    line: number = `${lineToCome}`,
    name,
  }: Readonly<Record<string, string | undefined>> = drawn?.groups ?? {}
  if (file !== undefined) return `  File "${file}", line ${number}, in ${name || '?'}`
  return framed.test(line) ? `    ${line}` : line
}
