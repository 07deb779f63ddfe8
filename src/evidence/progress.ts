import type { Progress } from '../domain/attempt.ts'

// "step 40/400", "Epoch 3", "iter: 17", "[Epoch 2]", tqdm's "45%|####  | 9/20 [00:01<00:01, 8.9it/s"
const step = /\b(?:global_?step|step|iteration|iter|batch)s?\b['"]?\s*[:=#[(]?\s*(\d+)/i
const epoch = /\bepochs?\b['"]?\s*[:=#[(]?\s*(\d+(?:\.\d+)?)/i
const loss = /\b(?:train_?|training )?loss['"]?\s*[:=]?\s*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/i
const bar = /\d+%\|.*\|\s*(\d+)\/\d+ \[/
// A step of a scheduler: "*** STEP 717.0 ON dgx3 CANCELLED".
const notTraining = /^\s*(?:slurmstepd|srun|salloc|sbatch)\b|\*\*\* (?:JOB|STEP) \d|\bSTEP \d+\.\d/

/** Texts of which each progress line holds at least one. */
export const progressNeedles = ['step', 'iter', 'batch', 'epoch', '%|'] as const

const numberIn = (pattern: RegExp, line: string): number | null => {
  const found = pattern.exec(line)?.[1]
  return found === undefined ? null : Number(found)
}

/** What a line says about how far a training has come; undefined when it says nothing. */
export function readProgress(line: string): Progress | undefined {
  if (notTraining.test(line)) return undefined
  const steps = numberIn(step, line) ?? numberIn(bar, line)
  const epochs = numberIn(epoch, line)
  if (steps === null && epochs === null) return undefined
  return { step: steps, epoch: epochs, loss: numberIn(loss, line), quote: line.slice(0, 300).trim() }
}

const maxRanks = 1_024

type Place = Pick<Progress, 'step' | 'epoch'>

/** Tells progress that goes on from a line that only repeats how far it came, as a progress bar does when it is closed. */
export class ProgressWatch {
  readonly #last = new Map<string, Place>()

  /** True when it is not where the last progress of the rank was; where nothing is known of the rank, it is believed. */
  moves(rank: string, { step, epoch }: Place): boolean {
    const last = this.#last.get(rank)
    if (last === undefined && this.#last.size >= maxRanks) this.#last.clear()
    this.#last.set(rank, { step: step ?? last?.step ?? null, epoch: epoch ?? last?.epoch ?? null })
    const differs = (now: number | null, then: number | null) => now !== null && now !== then
    return last === undefined || differs(step, last.step) || differs(epoch, last.epoch)
  }
}
