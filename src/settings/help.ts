import { type Setting, settingNames, settings } from './table.ts'

const placeholder = (setting: Setting): string => {
  switch (setting.type) {
    case 'choice':
      return setting.choices.join('|')
    case 'boolean':
      return 'true|false'
    case 'duration':
      return 'DURATION'
    case 'integer':
      return 'N'
    case 'text':
      return 'TEXT'
  }
}

/** What `ml-run --help` says. */
export function help(version: string): string {
  const options = settingNames.flatMap((name) => {
    const setting: Setting = settings[name]
    if (setting.actionOnly) return []
    const initial = setting.default === null ? '' : ` [${setting.default}]`
    return [`  --${name} ${placeholder(setting)}${initial}`, `      ${setting.help}`]
  })
  return `ml-run ${version}: runs a training command, finds out why it failed, retries it when that can help, and leaves a record.

Usage:
  ml-run [options] -- COMMAND…          run a command without a shell
  ml-run [options] --run SCRIPT         run a script in a shell
  ml-run classify [FILE|-] [--exit-code N] [--signal NAME] [--policy-file FILE] [--json]
                                        say why a saved log failed
  ml-run classify --jsonl FILE          the same for many: lines {"id","exit_code","signal","log"} in, {"id","failure"} out
  ml-run recover [DIR] [--all]          end the records of runs whose ml-run was killed, and what is left of them;
                                        --all: also of other machines and containers, after a minute of silence
  ml-run explain MANIFEST [--policy-file FILE] [--json]
                                        judge a record again with the rules of today, and say what changed
  ml-run policy check [FILE…]           say what is wrong with a policy, with line and column
  ml-run policy explain [FILE] [--class C] [--cause NAME] [--exit-code N] [--signal NAME] [--ended-by X]
                [--line TEXT]… [--retry-count N] [--remaining DURATION] [--took DURATION] [--json]
                                        say what a policy does about a failure, and which line of it says so

Options:
${options.join('\n')}
  --help, --version

Exit code: 0 only when the command exited 0 by itself; else the command's own, 128 + n for signal n,
124 for a time limit, 2 for bad usage. The record is kept under .ml-run/.
`
}
