import type { EndedBy } from './attempt.ts'
import type { FailureClass } from './failure.ts'
import type { LinePattern, OwnRow } from './own-row.ts'

/** A script that runs between two attempts. */
export interface BetweenScript {
  readonly script: string
  readonly timeoutMs: number
}

/** How the wait grows: by nothing, by the same again, or by a factor. */
export type Backoff = 'none' | 'linear' | number

/** What is done about a failure; what is left out, a less specific one says. */
export interface Action {
  readonly retries?: number
  readonly delayMs?: number
  readonly backoff?: Backoff
  readonly maxDelayMs?: number
  /** The part of the wait that is left to chance, from 0 to 1. */
  readonly jitter?: number
  /** With placeholders. */
  readonly env?: Readonly<Record<string, string>>
  /** A script in the place of the command. */
  readonly run?: string
  readonly onRetry?: BetweenScript
}

/** The keys of an action. */
export type ActionKey = keyof Action

/** An action that a policy gives, and where. */
export interface Entry {
  /** For records: `classes.resource`, `causes.cuda_oom`, `rules[0]`. */
  readonly id: string
  readonly action: Action
  /** Line of the policy's text, from 1, of the entry and of each of its keys. */
  readonly line: number
  readonly lines: Readonly<Partial<Record<ActionKey, number>>>
}

/** When a rule holds: all that are given must. */
export interface Conditions {
  /** From and to, both included. */
  readonly exitCodes?: readonly (readonly [from: number, to: number])[]
  readonly signals?: readonly string[]
  readonly endedBy?: readonly EndedBy[]
  readonly match?: SoughtText
  readonly classes?: readonly FailureClass[]
  readonly causes?: readonly string[]
}

/** A text that a rule wants to be in the output. */
export interface SoughtText {
  /** That of the rule. */
  readonly id: string
  readonly pattern: LinePattern
  /** See {@link OwnRow.needles}. */
  readonly needles: readonly string[] | null
}

/** A rule that decides. */
export interface Rule extends Entry {
  readonly when: Conditions
}

/** What the user wants to be known and done, read and checked. */
export interface OwnPolicy {
  /** In the order in which they stand. */
  readonly rows: readonly OwnRow[]
  readonly classes: Readonly<Partial<Record<FailureClass, Entry>>>
  readonly causes: Readonly<Record<string, Entry>>
  /** In the order in which they stand. */
  readonly rules: readonly Rule[]
}

/** The texts that its rules want to be in the output. */
export const soughtTexts = ({ rules }: OwnPolicy): readonly SoughtText[] =>
  rules.flatMap(({ when }) => when.match ?? [])

/** Of a user who says nothing. */
export const noPolicy: OwnPolicy = { rows: [], classes: {}, causes: {}, rules: [] }
