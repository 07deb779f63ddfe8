/** Takes the bytes of one stream and hands on its lines. */
export interface LineSplitter {
  readonly push: (bytes: Uint8Array) => void
  readonly end: () => void
}

/**
 * Splits at \n, \r\n and lone \r, as .NET's ReadLine does for the runner. A \r at the end of a chunk waits for what
 * follows it. Bytes that are no UTF-8 become U+FFFD; a last line needs no newline.
 */
export function splitLines(onLine: (line: string) => void): LineSplitter {
  const decoder = new TextDecoder()
  // Kept in pieces, because joining them for each chunk would be quadratic in the length of the line.
  let pieces: string[] = []
  let heldReturn = ''

  function take(decoded: string): void {
    const text = heldReturn + decoded
    heldReturn = text.endsWith('\r') ? '\r' : ''
    const parts = text.slice(0, text.length - heldReturn.length).split(/\r\n|\r|\n/)
    const last = parts.pop() ?? ''
    for (const part of parts) finishLine(part)
    if (last !== '') pieces.push(last)
  }

  function finishLine(lastPiece: string): void {
    pieces.push(lastPiece)
    onLine(pieces.join(''))
    pieces = []
  }

  return {
    push: (bytes) => take(decoder.decode(bytes, { stream: true })),
    end: () => {
      take(decoder.decode())
      if (pieces.length > 0 || heldReturn !== '') finishLine('')
    },
  }
}
