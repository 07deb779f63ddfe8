import { stepIn, type TrainingStep } from './training-step.ts'

/** A file or folder that may be a checkpoint. */
export interface CheckpointCandidate {
  /** With forward slashes. */
  readonly path: string
  readonly mtimeMs: number
}

/** A candidate with its step. */
export type SteppedCandidate = CheckpointCandidate & { readonly step: TrainingStep | null }

interface Family {
  readonly members: readonly SteppedCandidate[]
  readonly newestMs: number
}

/**
 * The newest first. Checkpoints of one folder are ordered by their steps; one without a step stands where its time puts
 * it among them. Folders are ordered by their latest change, for a step of another run says nothing about this one.
 */
export function newestFirst(candidates: readonly CheckpointCandidate[]): readonly SteppedCandidate[] {
  const families = new Map<string, SteppedCandidate[]>()
  for (const candidate of candidates) {
    const { family, step } = placed(candidate.path)
    families.set(family, [...(families.get(family) ?? []), { ...candidate, step }])
  }
  return [...families.values()]
    .map((members): Family => ({ members, newestMs: Math.max(...members.map(({ mtimeMs }) => mtimeMs)) }))
    .sort((a, b) => b.newestMs - a.newestMs)
    .flatMap(({ members }) => inFamily(members))
}

/** The step of a path and what it shares with others of the same run: its folder, or with `step-100/model.pt` the one above. */
function placed(path: string): { readonly family: string; readonly step: TrainingStep | null } {
  const parts = path.split('/')
  for (const at of [parts.length - 1, parts.length - 2]) {
    const step = stepIn(parts[at] ?? '')
    if (step === null || (at < parts.length - 1 && step.unit === 'number')) continue
    return { family: [...parts.slice(0, at), '*', ...parts.slice(at + 1, -1)].join('/'), step }
  }
  return { family: [...parts.slice(0, -1), '*'].join('/'), step: null }
}

function inFamily(members: readonly SteppedCandidate[]): readonly SteppedCandidate[] {
  const unit = mostUsed(members.flatMap(({ step }) => (step === null ? [] : [step.unit])))
  const stepped = members
    .filter(({ step }) => step !== null && step.unit === unit)
    .sort((a, b) => (b.step?.value ?? 0) - (a.step?.value ?? 0) || b.mtimeMs - a.mtimeMs)
  const others = members
    .filter((member) => !stepped.includes(member) && !isBest(member))
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
  const ordered: SteppedCandidate[] = []
  for (const member of stepped) {
    while (others[0] !== undefined && others[0].mtimeMs > member.mtimeMs) ordered.push(...others.splice(0, 1))
    ordered.push(member)
  }
  const best = members.filter((member) => !stepped.includes(member) && isBest(member))
  return [...ordered, ...others, ...best.sort((a, b) => b.mtimeMs - a.mtimeMs)]
}

// The best one is not where the training was; it is better than nothing.
const isBest = ({ path }: CheckpointCandidate): boolean => /(?:^|[^a-z])best(?:[^a-z]|$)/i.test(nameOf(path))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function mostUsed(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
