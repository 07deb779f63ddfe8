/** A line, and the process that a launcher says it came from; empty when it says nothing. */
export interface RankedLine {
  readonly rank: string
  readonly text: string
}

const timeStamp = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) /
// torchrun "[rank3]:" and "[default0]:", mpirun "[1,3]<stderr>:", Ray and vLLM "(train_fn pid=4711, ip=10.0.0.2)",
// SkyPilot "(worker1, rank=1, pid=2211, ip=10.0.0.3)".
const certain =
  /^(?:\[(?:rank|default|trainer|worker|node)\d+\]:|\[[^\]\s]{1,80}\]<std(?:out|err)>:|\((?:raylet|autoscaler|pid=\w+|[\w.:<>-]+ pid=\d+|[\w.-]+, (?:rank=\d+, )?pid=\d+)[^)]{0,200}\)) ?/
// What vLLM's logger puts before each line of a traceback.
const logged = /^(?:ERROR|CRITICAL) \d\d-\d\d \d\d:\d\d:\d\d \[?[\w./-]+:\d+\](?: |$)/

// srun -l "12: ", pdsh "node2: ", mpirun and others "[7] " and "[rank2] ", docker compose "worker-1  | ", kubectl "[pod/train-0/main] ".
const label =
  /^(?: {0,4}\d{1,5}:|\[(?:rank ?|pod\/)?[\w./-]{0,100}\d[\w./-]{0,60}\]|[a-z][\w.-]{0,60}\d:|[a-z][\w.-]{0,60} {0,20}\|)(?: |$)/
// What no ordinary list or table has behind its number.
const unmistakable = new RegExp(
  String.raw`^(?:Traceback \(most recent call last\)| {2}File "[^"\n]{1,300}", line \d|slurmstepd: error: |\S{1,200}: line \d+: +\d+ |(?:Killed|Terminated|Segmentation fault|Bus error|Aborted)(?: \(core dumped\))?$|(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt): )|${certain.source}`,
)
const maxShapes = 32
const maxPrefixes = 3

/** Tells whose a line is. What stood before a traceback once is a label before other lines too. */
export class RankReader {
  readonly #shapes = new Set<string>()

  split(line: string): RankedLine {
    const stamp = timeStamp.exec(line)?.[0].length ?? 0
    let rank = ''
    let text = line.slice(stamp)
    for (let i = 0; i < maxPrefixes; i++) {
      const found = this.#prefixOf(text)
      if (found === '') break
      rank = `${rank} ${found.trim()}`.trim()
      text = text.slice(found.length)
    }
    return { rank, text: text.replace(logged, '') }
  }

  #prefixOf(text: string): string {
    const known = certain.exec(text)?.[0]
    if (known !== undefined) return known
    const found = label.exec(text)?.[0]
    if (found === undefined) return ''
    const shape = found.replace(/ *\d+/g, '#')
    if (unmistakable.test(text.slice(found.length)) && this.#shapes.size < maxShapes) this.#shapes.add(shape)
    return this.#shapes.has(shape) ? found : ''
  }
}
