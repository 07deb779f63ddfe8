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
