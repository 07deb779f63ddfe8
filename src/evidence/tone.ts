/**
 * How a line says what it says.
 * `advice` supposes or recommends; `report` informs (INFO, DEBUG, a setting, a count of zero, what does no harm);
 * `warning` says that something was tried again or worked around; `plain` states it.
 */
export type Tone = 'advice' | 'report' | 'warning' | 'plain'

const advice =
  /\b(?:might|may|could (?:be|have|also|indicate|mean)|possibly|perhaps|potential(?:ly)?|likely|consider|try (?:to|using|setting|reducing|increasing)|hint|tip|to (?:avoid|prevent|reduce)|in case|if (?:you|this|the|an?)|when(?:ever)? (?:you|an?)|such as|for example|e\.g\.|caused by either|causes include|this (?:usually |often )?(?:indicates|suggests))\b/i
// The last is TensorFlow's and absl's letter for INFO.
const report =
  /\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^\s*I\d{4} \d\d:|\blevel=(?:info|debug|trace)\b|: I (?:tensorflow|external|xla)\//
const harmless = /\b(?:not a failure|(?:is|are) harmless|(?:safely|can be) ignore[d]?)\b/i
// NCCL says "WARN" of what it gives up on; it has no other word for an error.
const warning =
  /(?<!\bNCCL )\bWARN(?:ING)?\b|\b\w{1,60}Warning: |^\s*W\d{4} \d\d:|: W (?:tensorflow|external|xla)\/|\[W(?:\d{3,4} [\d:.]+)? ?[\w./-]+\.\w+:\d+\]|\blevel=warn|\b(?:retrying|retry in|will retry|will be retried|retries left|trying again|recovered|recovering|ignoring|ignored|skipping|skipped|falling back|fallback|continuing|thrown while requesting|trying to resume)\b|\battempt \d+\s*(?:\/|of)\s*\d+|\bretry \d+\s*(?:\/|of)\s*\d+/i
// Kubernetes calls every event that is not normal a warning: "Warning  Evicted  3m  kubelet  …".
const eventColumn = /(?<=^|\s)Warning {2,}(?=[A-Z][A-Za-z]+ {2,})/
// pip's last try, and an index it gave up: what follows from them is told as an error of the package.
const lastTry = /\b(?:WARNING: )?Retrying \(Retry\(total=0\b|\bCould not fetch URL [^\n]{1,400}? - skipping$/
// "no timeouts", "0 timeouts", "without OOM": said of something that did not happen. "non-zero", "worker-0" and "717.0" are words.
const absent =
  /(?<![\w.:-])(?:no|not|never|without|zero|(?<!\b(?:rank|gpu|device|node|worker|task|process|step|epoch|core|cpu|card|id) )0|disable[sd]?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?)\s+(?:\w+\s+){0,2}$/i
// One of the counts of a report: "3 timed out, 1 CUDA out of memory (scored nan)".
const tallied = /\b\d+ [^,;\d]{2,80}[,;](?: and)? \d+ $/
// What somebody else said: "> Killed process 77", 'Q: why "CUDA out of memory"?'; an error quotes its reason too.
const repeated = /^\s*>+ /
const opened = /[\s(:=,[]["'“‘`]$/
// A value of the data, which may be any words: "no column 'timeout'", "'disk full' is not a known label".
const valueOfData =
  /\b(?:labels?|columns?|tokens?|templates?|class|intent|category|tag|string to float:)[ :=]{1,2}['"`][^'"`]{0,80}$/i
const inQuotes = /['"`][^'"`]{0,80}$/
const isNoValue = /^[^'"`]{0,80}['"`] (?:is )?not (?:an? (?:known|valid) |in |one of |found in |among )/
const error = /(?:error|exception)\b|\b(?:fatal|critical|failed|failure|panic(?:ked)?|abort(?:ed|ing)?)\b/i
const clauseEnds = ['. ', '; ', '! ', '? '] as const

/** The tone of a line about what stands at `index`: advice counts only in the same clause and before it. */
export function toneBefore(line: string, index: number): Tone {
  const before = line.slice(0, index)
  const clause = before.slice(Math.max(...clauseEnds.map((end) => before.lastIndexOf(end))) + 1)
  if (advice.test(clause)) return 'advice'
  if (report.test(before) || absent.test(clause) || harmless.test(line)) return 'report'
  if (valueOfData.test(before) || (inQuotes.test(before) && isNoValue.test(line.slice(index)))) return 'report'
  if (repeated.test(line) || tallied.test(before) || (opened.test(before) && !error.test(line))) return 'warning'
  return warning.test(line.replace(eventColumn, '')) && !lastTry.test(line) ? 'warning' : 'plain'
}
