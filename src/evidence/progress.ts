import type { Progress } from '../domain/attempt.ts'

// "step 40/400", "Epoch 3", "iter: 17", "[Epoch 2]", tqdm's "45%|####  | 9/20 [00:01<00:01, 8.9it/s"
const step = /\b(?:global_?step|step|iteration|iter|batch)s?\b['"]?\s*[:=#[(]?\s*(\d+)/i
const epoch = /\bepochs?\b['"]?\s*[:=#[(]?\s*(\d+(?:\.\d+)?)/i
const loss = /\b(?:train_?|training )?loss['"]?\s*[:=]?\s*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/i
const bar = /\d+%\|.*\|\s*(\d+)\/\d+ \[/

/** Texts of which each progress line holds at least one. */
export const progressNeedles = ['step', 'iter', 'batch', 'epoch', '%|'] as const

const numberIn = (pattern: RegExp, line: string): number | null => {
  const found = pattern.exec(line)?.[1]
  return found === undefined ? null : Number(found)
}

/** What a line says about how far a training has come; undefined when it says nothing. */
export function readProgress(line: string): Progress | undefined {
  const steps = numberIn(step, line) ?? numberIn(bar, line)
  const epochs = numberIn(epoch, line)
  if (steps === null && epochs === null) return undefined
  return { step: steps, epoch: epochs, loss: numberIn(loss, line), quote: line.slice(0, 300).trim() }
}
