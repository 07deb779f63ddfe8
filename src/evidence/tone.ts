/**
 * How a line says what it says.
 * `advice` supposes or recommends; `report` informs (INFO, DEBUG, a setting, a count of zero);
 * `warning` says that something was tried again or worked around; `plain` states it.
 */
export type Tone = 'advice' | 'report' | 'warning' | 'plain'

const advice =
  /\b(?:might|may|could (?:be|have|also|indicate|mean)|possibly|perhaps|potential(?:ly)?|likely|consider|try (?:to|using|setting|reducing|increasing)|hint|tip|to (?:avoid|prevent|reduce)|in case|if (?:you|this|the|an?)|when(?:ever)? (?:you|an?)|such as|for example|e\.g\.|caused by either)\b/i
const report = /\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^\s*I\d{4} \d\d:|\blevel=(?:info|debug|trace)\b/
// NCCL says "WARN" of what it gives up on; it has no other word for an error.
const warning =
  /(?<!\bNCCL )\bWARN(?:ING)?\b|^\s*W\d{4} \d\d:|\[W(?:\d{3,4} [\d:.]+)? ?[\w./-]+\.\w+:\d+\]|\blevel=warn|\b(?:retrying|retry in|will retry|will be retried|retries left|trying again|recovered|recovering|ignoring|ignored|skipping|skipped|falling back|fallback|continuing)\b|\battempt \d+\s*(?:\/|of)\s*\d+|\bretry \d+\s*(?:\/|of)\s*\d+/i
// "no timeouts", "0 timeouts", "without OOM": said of something that did not happen.
const absent =
  /\b(?:no|not|never|without|zero|(?<!\b(?:rank|gpu|device|node|worker|task|process) )0|disable[sd]?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?)\s+(?:\w+\s+){0,2}$/i

/** The tone of a line about what stands at `index`: advice counts only in the same clause and before it. */
export function toneBefore(line: string, index: number): Tone {
  const before = line.slice(0, index)
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('! ')) + 1,
  )
  if (advice.test(clause)) return 'advice'
  if (report.test(before) || absent.test(clause)) return 'report'
  return warning.test(line) ? 'warning' : 'plain'
}
