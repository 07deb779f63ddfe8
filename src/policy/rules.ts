import type { Conditions, Rule } from '../domain/own-policy.ts'
import type { Failed } from './policy.ts'

/** The first rule all of whose conditions hold. */
export const firstRule = (rules: readonly Rule[], failed: Failed): Rule | undefined =>
  rules.find(({ when }) => holds(when, failed))

function holds(when: Conditions, failed: Failed): boolean {
  const { exitCode, signal } = failed
  return [
    when.exitCodes?.some(([from, to]) => exitCode !== null && from <= exitCode && exitCode <= to),
    when.signals?.some((one) => one === signal),
    when.endedBy?.includes(failed.endedBy),
    when.match && failed.matched.has(when.match.id),
    when.classes?.includes(failed.class),
    when.causes?.includes(failed.cause),
  ].every((condition) => condition ?? true)
}
