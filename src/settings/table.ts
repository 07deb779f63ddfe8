/** Every setting, once: inputs of the action, flags of the command line and the tables of the README are made from this. */
export const settings = {
  run: {
    type: 'text',
    default: null,
    help: 'The command to run, as in a `run:` step; several lines are a script.',
  },
  shell: {
    type: 'text',
    default: 'bash',
    help: 'The shell for `run`: `bash`, `sh`, `python`, `pwsh`, `powershell`, `cmd`, or a command with `{0}` for the script file.',
  },
  'working-directory': {
    type: 'text',
    default: '.',
    help: 'Where the command runs.',
  },
  'attempt-timeout': {
    type: 'duration',
    default: null,
    help: 'The longest that one attempt may take; none unless given.',
  },
  'total-timeout': {
    type: 'duration',
    default: null,
    help: 'The longest that all attempts and the waits between them may take; none unless given.',
  },
  'hang-timeout': {
    type: 'duration',
    default: null,
    help: 'After how long without output an attempt counts as hung and is ended, its stacks recorded; never unless given. Progress that redraws its line is output.',
  },
  'grace-period': {
    type: 'duration',
    default: '10s',
    min: 0,
    help: 'How long a command that is to end may take between SIGTERM and SIGKILL. On a cancel in GitHub at most 5s, since the runner allows no more.',
  },
  policy: {
    type: 'text',
    default: null,
    help: 'What is retried, how, and rules of your own, as YAML; instead of `policy-file`.',
  },
  'policy-file': {
    type: 'text',
    default: null,
    help: 'A YAML file with the same, relative to the workspace; `.github/ml-run.yml` unless given, when it is there.',
  },
  mode: {
    type: 'choice',
    choices: ['act', 'observe'],
    default: 'act',
    help: '`observe` decides and reports what it would do after a failure, and does not do it: no retry.',
  },
  'on-retry': {
    type: 'text',
    default: null,
    help: 'A script to run before each retry, for 5m at most; when it fails that is a warning. `on-retry` of the policy goes before it.',
  },
  checkpoints: {
    type: 'text',
    default: null,
    help: 'Where the command writes checkpoints: one pattern a line, such as `out/checkpoint-*`, relative to the working directory. Each attempt gets the newest whole one as `ML_RUN_RESUME_FROM`.',
  },
  tracking: {
    type: 'text',
    default: 'auto',
    help: 'Which experiment trackers the runs of the command are tied to: `auto` (those that its environment names), `off`, or YAML as in `mlflow: {tracking_uri: "http://…"}`; see docs/tracking.md.',
  },
  datasets: {
    type: 'text',
    default: null,
    help: 'Data sets to check before the command is started, as a YAML list: `name`, `path` or `url`, and `sha256`, `size`, `files`, `checksums`.',
  },
  'log-tail-lines': {
    type: 'integer',
    default: '200',
    min: 1,
    max: 5_000,
    help: 'How many lines of the end of the output the record keeps (at most 256 KiB).',
  },
  'artifact-name': {
    type: 'text',
    default: 'ml-run ${{ github.job }} ${{ toJSON(matrix) }} ${{ github.run_attempt }}',
    actionOnly: true,
    help: 'The name of the artifact. Characters that GitHub refuses become dashes; a number is added when the name is taken.',
  },
  'retention-days': {
    type: 'integer',
    default: null,
    min: 1,
    max: 400,
    actionOnly: true,
    help: "How many days the artifact is kept; the repository's own setting unless given.",
  },
  upload: {
    type: 'choice',
    choices: ['on-failure', 'always', 'never'],
    default: 'on-failure',
    actionOnly: true,
    help: 'When the record is uploaded as an artifact. A task that succeeded after a retry counts as a failure here: it has one to read.',
  },
  summary: {
    type: 'choice',
    choices: ['on-failure', 'always', 'never'],
    default: 'always',
    help: 'When a summary is written: to the page of the run, or to `summary.md` beside the manifest.',
  },
  annotations: {
    type: 'boolean',
    default: 'true',
    help: "Whether the failure is marked on the user's own line: an annotation in GitHub, `file:line: error:` in a terminal.",
  },
  redact: {
    type: 'text',
    default: null,
    help: 'What else is to be taken out of all that is recorded: regular expressions, one a line. Secrets are taken out anyway.',
  },
} as const satisfies Record<string, Setting>

interface Base {
  /** As written by a user; null: no value unless given. */
  readonly default: string | null
  /** One line for README and `--help`. */
  readonly help: string
  /** Without meaning on the command line, and refused there. */
  readonly actionOnly?: true
}

/** What a setting accepts. Durations and integers may have bounds, in milliseconds for durations. */
export type Setting = Base &
  (
    | { readonly type: 'text' | 'boolean' }
    | { readonly type: 'duration'; readonly min?: number }
    | { readonly type: 'integer'; readonly min: number; readonly max: number }
    | { readonly type: 'choice'; readonly choices: readonly string[] }
  )

/** The name of a setting, as users write it. */
export type SettingName = keyof typeof settings

/** A setting by its name; undefined when there is none. */
export const settingNamed = (name: string): Setting | undefined =>
  Object.hasOwn(settings, name) ? settings[name as SettingName] : undefined

/** All settings in the order of the table. */
export const settingNames = Object.keys(settings) as readonly SettingName[]
