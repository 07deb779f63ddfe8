import { type Exception, exceptionLine, frameLine } from './traceback.ts'

// "KeyError: 'Traceback (most recent call last):\\n  File …": a message that is printed with quotes, each break two characters.
const quoted = /^\S+: ['"]Traceback \(most recent call last\):\\n/

/** The exception that another process raised and this one only repeats, below the frames of both. */
export function quotedIn(exception: Exception): Exception | undefined {
  if (!quoted.test(exception.text)) return undefined
  const lines = exception.text.replaceAll("\\'", "'").split(/(?:\\n)+/)
  const frames = lines.flatMap((line) => {
    const [, , file, number] = frameLine.exec(line) ?? []
    return file === undefined ? [] : [{ file, line: Number(number) }]
  })
  const text = lines.findLast((line) => exceptionLine.test(line)) ?? exception.text
  const type = exceptionLine.exec(text)?.[1] ?? exception.type
  return { ...exception, type, text, frames: [...exception.frames, ...frames] }
}
