import { parseDuration } from '../domain/duration.ts'
import { nearest } from './nearest.ts'
import { type Setting, type SettingName, settingNamed, settingNames, settings } from './table.ts'

type Value<S> = S extends { type: 'duration' | 'integer' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : S extends { choices: readonly (infer C)[] }
      ? C
      : string
type Optional<S> = S extends { default: null } ? null : never

/** All settings, checked. Durations are in milliseconds; null is a setting without a value. */
export type Settings = { readonly [N in SettingName]: Value<(typeof settings)[N]> | Optional<(typeof settings)[N]> }

/** What a user wrote, by the name of the setting. */
export type Written = Readonly<Record<string, string>>

/** Settings, or everything that is wrong with what was written, one sentence each. */
export type Reading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Reads what was written: every value is checked before any is used, and all problems are told at once.
 * @param unknownHint what else to say about a name that is none
 */
export function readSettings(written: Written, unknownHint: (name: string) => string = () => ''): Reading {
  const problems = Object.keys(written)
    .filter((name) => settingNamed(name) === undefined)
    .map((name) => unknownSetting(name) + unknownHint(name))
  const values: Record<string, string | number | boolean | null> = {}
  for (const name of settingNames) {
    const text = written[name] ?? settings[name].default
    const read = text === null ? null : readValue(settings[name], text)
    if (read !== null && typeof read === 'object') problems.push(`${name}: ${read.problem}`)
    else values[name] = read
  }
  problems.push(...contradictions(values))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: values as unknown as Settings }
}

const unknownSetting = (name: string): string => {
  const meant = nearest(name, settingNames)
  return `${name}: there is no such setting${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

function readValue(setting: Setting, written: string): string | number | boolean | { readonly problem: string } {
  const text = setting.type === 'text' ? written : written.trim()
  if (text.trim() === '') return { problem: 'it is empty; give a value or leave it out' }
  if (text.includes('\0')) return { problem: 'it holds a NUL character, which no command can be given' }
  switch (setting.type) {
    case 'text':
      return text
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      return { problem: `"${text}" is neither true nor false` }
    case 'choice': {
      if (setting.choices.includes(text)) return text
      const meant = nearest(text, setting.choices)
      return {
        problem: `"${text}" is none of ${setting.choices.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      }
    }
    case 'integer': {
      const bounds = `a whole number from ${setting.min} to ${setting.max}`
      if (!/^\d+$/.test(text)) return { problem: `"${text}" is not ${bounds}` }
      const number = Number(text)
      return number >= setting.min && number <= setting.max ? number : { problem: `${text} is not ${bounds}` }
    }
    case 'duration': {
      const ms = parseDuration(text)
      if (ms === undefined) return { problem: `"${text}" is not a duration; write it as 90s, 30m or 2h30m` }
      if (ms < (setting.min ?? 1) || ms > maxDurationMs)
        return { problem: `${text} is out of range; it may be from ${setting.min ?? 1}ms to 576h` }
      return ms
    }
  }
}

/** 24 days, which is about what a timer of Node.js can wait. */
const maxDurationMs = 576 * 3_600_000

const knownShells = ['bash', 'sh', 'python', 'pwsh', 'powershell', 'cmd']

function contradictions(values: Record<string, string | number | boolean | null>): readonly string[] {
  const problems: string[] = []
  const { shell, 'attempt-timeout': attempt, 'total-timeout': total, 'hang-timeout': hang } = values
  if (typeof shell === 'string' && !knownShells.includes(shell.toLowerCase()) && !shell.includes('{0}')) {
    const meant = nearest(shell, knownShells)
    problems.push(
      `shell: "${shell}" is none of ${knownShells.join(', ')}, and as a command of your own it needs {0} for the script file${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    )
  }
  if (typeof attempt === 'number' && typeof total === 'number' && attempt > total) {
    problems.push(
      'attempt-timeout: it is longer than total-timeout, which would always end the attempt first; lower it or raise total-timeout',
    )
  }
  for (const [name, limit] of Object.entries({ 'attempt-timeout': attempt, 'total-timeout': total })) {
    if (typeof hang === 'number' && typeof limit === 'number' && hang >= limit) {
      problems.push(
        `hang-timeout: it is not shorter than ${name}, which would always end the attempt first; lower it or raise ${name}`,
      )
    }
  }
  if (typeof values.policy === 'string' && typeof values['policy-file'] === 'string') {
    problems.push('policy: policy-file is given as well; keep one of them')
  }
  return problems
}
