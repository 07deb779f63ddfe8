/** What a line says about how far a training has come. */
export interface Told {
  readonly step: number | null
  readonly epoch: number | null
  readonly loss: number | null
}

/** What a line counts: a training, or something else that goes on, such as a download. */
export interface Count {
  readonly step: number | null
  readonly epoch: number | null
  /** Tells the progress bars of one process apart; empty for what is no bar. */
  readonly bar: string
}

/** Nothing about progress stands further out in a line. */
const maxChars = 2_000

const sign = String.raw`['"\]]?\s*[:=#|]?\s*[[("']?\s*`
// What is counted, and what only looks so: "Num Epochs = 3", "Total optimization steps = 7,680", "every 50 steps".
const setting =
  /\b(?:num(?:ber of)?|total(?: \w+)?|max(?:imum)?|min|warm-?up|sav(?:e|ing)|eval|logging|log|per|every|each)[ _.-]?$/i
const stepName = new RegExp(
  String.raw`\b(?:(?:train(?:er)?/)?global[ _]?step|num_updates|total[_ ]timesteps|training_iteration|step|iteration|iter|it)(s?)\b${sign}(\d+)(?![\d.]*[a-z%])`,
  'gi',
)
const epochName = new RegExp(String.raw`\b(?:epoch|ep)(s?)\b${sign}(\d+(?:\.\d+)?)(?!\w)`, 'gi')
const batchName = /\bbatch['"]?\s*[:=#]?\s*[[(]?\s*(\d+)\s*(?:\/|of\b)/i
// "Epoch(train)  [1][ 50/1251]", "Epoch: [0]  [ 10/100]", "Train: 0 [  50/1251 (  4%)]", "Train Epoch: 1 [640/60000 (1%)]"
const within = /\b(?:epoch|train)(?:\(train\))?:?\s*(?:\[\s*)?(\d+)(?:\s*\/\d+)?\]?[\s:,]*\[\s*(\d+)\s*\/\s*\d+/i
const mmIter = /\biter\(train\)\s*\[\s*(\d+)\//i
// Keras "12/500 ━━━━ 5s", "12/500 [=====>....] - ETA: 5s", "500/500 - 5s - 10ms/step"; fairseq "100 / 4000 loss=7.1"
const ofTotal = /(?:^|[\s\u0008])(\d+)\s?\/\s?\d+ (?:[━╸╺╶─]|\[[=>.]{3,}\]|- \d+m?s\b|(?:train_)?loss=)/
// rich, as Lightning uses it: "Epoch 0/4 ━━━━━━━━ 10/20 0:00:01 • 0:00:03"
const richBar = /[━╸╺─] (\d+)\/\d+ \d+:\d\d/
const barPlace = /^[^|]*\|\s*(\d+(?:\.\d+)?)([kMG]?)\/\d[\d.]*[kMG]?(?:\s|\[|$)/
const bareBarEnd = /(?:^|[\s:])(\d+)$/
// XGBoost "[12]\ttrain-rmse:0.3", LightGBM "[10]\ttraining's l2: 0.24", CatBoost "12:\tlearn: 0.3456"
const boosted =
  /(?:^|\s)(?:\[(\d+)\]\s+(?:[\w-]+-[\w@.-]+:|(?:training|train|valid\w*)'s [\w@.-]+:\s*)|(\d+):\s+learn:\s+)(-?\d[\d.]*(?:e[+-]?\d+)?)/i
// Ultralytics: "      1/100      2.31G      1.24      3.1"
const ultralytics = /^\s*(\d+)\/\d+\s+\d[\d.]*G?\s+\d[\d.]*\s+\d/
const lossName = new RegExp(
  String.raw`(?<!\b(?:val|valid|validation|eval|test)[ _/.-]?)(?<![\w-])(?:train(?:ing)?[ _/.-]+|total[ _]|lm |avr?_|box_|mean[ _]|running[ _])?loss(?:[/_](?:train|total|step))?(?:[/_]total)?${sign}(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`,
  'i',
)
// A step of a scheduler: "*** STEP 717.0 ON dgx3 CANCELLED".
const notTraining = /^\s*(?:slurmstepd|srun|salloc|sbatch)\b|\*\*\* (?:JOB|STEP) \d|\bSTEP \d+\.\d/
// Work around a training, with bars of its own.
const otherWork =
  /\b(?:download|fetch|load|map\b|filter|token|generat|resolv|extract|upload|sav|evaluat|eval\b|valid|test|predict|infer|sanity|prepar|preprocess|process|pack|truncat|cast|convert|read|collect|comput|build|cach|encod|render|unpack|scan|copy|import|compil|captur|warm|shard)/i

const isOtherWork = (bar: string): boolean => otherWork.test(bar) && !/\b(?:train|epoch|step|iter)/i.test(bar)

/** Texts of which each line that counts something holds at least one. */
export const progressNeedles = ['step', 'iter', 'batch', 'epoch', ...Array.from('0123456789', (digit) => `${digit}%|`)]

/** Texts of which each line that tells of a training holds one; for bytes read as Latin-1. */
export const toldOf =
  /step|iter|epoch|loss|num_updates|%\||\dit \[|\]\s+\S+-\S+:|'s \w+:|learn:|\xe2\x94\x81|\d\/\d+ +\d/i

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** What a line says about how far the training has come; undefined when it says nothing of that. */
export function readProgress(text: string): Told | undefined {
  const line = text.length > maxChars ? text.slice(0, maxChars) : text
  return notTraining.test(line) ? undefined : toldBeside(barIn(line), line)
}

function toldBeside(drawn: Bar | undefined, line: string): Told | undefined {
  if (drawn !== undefined && isOtherWork(drawn.bar)) return undefined
  const loss = lossIn(line)
  const inner = within.exec(line)
  const epoch = numberOf(inner?.[1]) ?? epochIn(line, loss !== null) ?? numberOf(ultralytics.exec(line)?.[1])
  const step = named(line, loss !== null) ?? numberOf(inner?.[2]) ?? drawn?.step ?? otherStep(line)
  return step === null && epoch === null ? undefined : { step, epoch, loss }
}

/** What a line counts, of whatever kind; undefined when it counts nothing. */
export function readCount(text: string): Count | undefined {
  const line = text.length > maxChars ? text.slice(0, maxChars) : text
  if (notTraining.test(line)) return undefined
  const drawn = barIn(line)
  const told = toldBeside(drawn, line)
  if (told !== undefined) return { step: told.step, epoch: told.epoch, bar: drawn?.bar ?? '' }
  return drawn === undefined ? undefined : { ...drawn, epoch: null }
}

interface Bar {
  readonly step: number
  /** What stands before it, without its numbers. */
  readonly bar: string
}

const units: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9 }

/** The place of a progress bar as tqdm draws them: "Epoch 3:  45%|####  | 9/20 [00:01<00:01]", "9it [00:01, 8.9it/s]". */
function barIn(line: string): Bar | undefined {
  const at = line.indexOf('%|')
  if (at !== -1) {
    const [, place, unit = ''] = barPlace.exec(line.slice(at + 2)) ?? []
    return place === undefined
      ? undefined
      : { step: Number(place) * (units[unit] ?? 1), bar: nameOf(line.slice(0, at)) }
  }
  const end = line.indexOf('it [')
  const place = end === -1 ? undefined : bareBarEnd.exec(line.slice(Math.max(0, end - 20), end))?.[1]
  return place === undefined ? undefined : { step: Number(place), bar: nameOf(line.slice(0, end)) }
}

const nameOf = (text: string): string =>
  text
    .slice(-200)
    .replace(/\s*\d+(?:\.\d+)?/g, '#')
    .trim()

/** A step by its name. In the plural it is a setting, unless a loss stands beside it. */
function named(line: string, hasLoss: boolean): number | null {
  for (const { 0: all, 1: plural, 2: number, index } of foundIn(line, stepName)) {
    if (plural !== '' && !(hasLoss && all.includes(':'))) continue
    if (!/^total/i.test(all) && setting.test(line.slice(Math.max(0, index - 20), index))) continue
    if (/^it\b/i.test(all) && !hasLoss) continue
    return Number(number)
  }
  return null
}

function epochIn(line: string, hasLoss: boolean): number | null {
  for (const { 1: plural, 2: number, index } of foundIn(line, epochName)) {
    if (plural !== '' && !hasLoss) continue
    if (setting.test(line.slice(Math.max(0, index - 20), index))) continue
    return Number(number)
  }
  return null
}

/** As `matchAll`, which makes a copy of the pattern each time: that takes longer than to search a line. */
function* foundIn(line: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
    const next = pattern.lastIndex
    yield found
    pattern.lastIndex = next
  }
}

const otherStep = (line: string): number | null => {
  const boost = boosted.exec(line)
  const batch = batchName.exec(line) ?? mmIter.exec(line) ?? richBar.exec(line) ?? ofTotal.exec(line)
  return numberOf(boost?.[1] ?? boost?.[2] ?? batch?.[1])
}

const lossIn = (line: string): number | null => numberOf(lossName.exec(line)?.[1] ?? boosted.exec(line)?.[3])
