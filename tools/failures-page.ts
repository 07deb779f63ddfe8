import type { Outlook } from '../src/domain/causes/cause-text.ts'
import { about, type Cause, causes } from '../src/domain/causes/index.ts'
import { FailureClass } from '../src/domain/failure.ts'
import type { Signature } from '../src/evidence/signature.ts'
import { bareRows, rows } from '../src/evidence/signatures/rows.ts'

const outlookInWords: Readonly<Record<Outlook, string>> = {
  transient: 'may help: the fault may pass by itself',
  recurrent: 'may help once; it often comes again at the same place',
  permanent: 'does not help: something must be changed first',
}

const maxExamples = 6
const maxExampleChars = 240

/** docs/failures.md: every cause, by class, with a heading that bears its name. */
export function failuresPage(): string {
  const names = Object.keys(causes) as Cause[]
  const byClass = FailureClass.options.map((name) => ({
    name,
    causes: names.filter((cause) => about(cause).class === name).sort(),
  }))
  return `<!-- Made by \`npm run generate\` from src/domain/causes and src/evidence/signatures. -->

# Failures

Every cause that ml-run can name, by class: what it means, how it is recognised, and what to do. A
[policy file](policy.md#failures-of-your-own) adds causes of your own.

## Contents

| class | causes |
| --- | --- |
${byClass.map(contents).join('\n')}
${byClass.map(chapter).join('')}`
}

interface Chapter {
  readonly name: FailureClass
  readonly causes: readonly Cause[]
}

const contents = ({ name, causes: all }: Chapter): string =>
  `| [${name}](#${name}) (${all.length}) | ${all.map((cause) => `[${cause}](#${cause})`).join(', ')} |`

const chapter = ({ name, causes: all }: Chapter): string => `
## ${name}

${prose(meanings[name])}
${all.map(section).join('')}`

// As the description of FailureClass has it: "name: meaning; name: meaning".
const meanings = Object.fromEntries(
  (FailureClass.description ?? '').split('; ').map((part) => {
    const [name = '', meaning = ''] = part.split(': ')
    return [name, `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`]
  }),
) as Record<FailureClass, string>

function section(cause: Cause): string {
  const { title, outlook, suggestion } = about(cause)
  const ofCause = [...rows, ...bareRows].filter((row) => row.cause === cause)
  return `
### ${cause}

${sentence(title)}

- **Class:** ${about(cause).class}
- **An unchanged retry:** ${outlookInWords[outlook]}
- **What to do:** ${prose(suggestion)}

${recognised(ofCause)}
`
}

function recognised(rows: readonly Signature[]): string {
  if (rows.length === 0) return 'Recognised by how the command ended, or by what ml-run did or found itself.'
  const lines = examplesOf(rows)
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)))
  const rules = rows.map(({ id }) => `\`${id}\``).join(', ')
  return `Recognised in lines such as (${rules}):

${fence}text
${lines.join('\n')}
${fence}`
}

/** One of each row first, then more of them. */
function examplesOf(rows: readonly Signature[]): readonly string[] {
  const most = Math.max(...rows.map(({ examples }) => examples.length))
  const all = Array.from({ length: most }, (_, i) => rows.flatMap(({ examples }) => examples.slice(i, i + 1))).flat()
  return [...new Set(all.flatMap((example) => example.split(/[\r\n]+/)).map(shown))].slice(
    0,
    Math.max(maxExamples, rows.length),
  )
}

const shown = (line: string): string => {
  const text = line.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '\ufffd')
  return text.length <= maxExampleChars ? text : `${text.slice(0, maxExampleChars - 1)}…`
}

const longestRun = (line: string): number => Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))

/** A sentence in which `this` is code and all else text. */
const prose = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\*_<>[\]|]/g, '\\$&')))
    .join('')

const sentence = (title: string): string => `${prose(`${title.charAt(0).toUpperCase()}${title.slice(1)}`)}.`
