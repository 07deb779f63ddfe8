import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installed } from '../support/dist.ts'
import { runAction } from '../support/runner.ts'
import { tempDir } from '../support/temp-dir.ts'
import { readManifestAt } from './records.ts'

/** Runs a command that prints this text and fails. */
async function print(text: string, script = 'cat output.txt; exit 1') {
  const workspace = tempDir()
  writeFileSync(join(workspace, 'output.txt'), text)
  const { main } = await runAction({ actionDir: installed, workspace, inputs: { run: script, upload: 'never' } })
  return { ...main, summary: main.summary ?? '', manifest: readManifestAt(main.outputs['manifest-path']) }
}

const nasty = [
  '| a | b | \\| c </td></table>',
  '</code></pre></details></summary>',
  '<script>alert(1)</script><img src=x onerror=alert(1)><!-- <b',
  '``` ~~~ `x` ``y``',
  '![i](https://example.com/i.png) [l](javascript:alert(1)) @octocat #1 :tada: $x$ &lt; &#60;',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u0000 \u202e \ufeff',
].join(' ')
const lines = [
  nasty,
  '',
  ' \t',
  '',
  '```',
  '</pre>',
  '</details>',
  '<script>',
  '| a | b |',
  '| --- | --- |',
  '# heading',
  '> quote',
  '$$x$$',
]

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const unescaped = (html: string): string =>
  html.replace(/&#(\d+);|&(?:lt|gt|amp);/g, (entity, code) => entities[entity] ?? String.fromCharCode(Number(code)))

/** Checks that only our own few tags are tags, each closed in its place; gives what stands in `<pre>`. */
function expectOnlyOwnTags(summary: string): readonly string[] {
  const open: string[] = []
  for (const [tag] of summary.matchAll(/<[^>]*>?/g)) {
    expect(tag).toMatch(/^<\/?(?:details|summary|pre|code)>$/)
    if (tag.startsWith('</')) expect(open.pop()).toBe(tag.slice(2, -1))
    else open.push(tag.slice(1, -1))
  }
  expect(open).toEqual([])
  return [...summary.matchAll(/<pre>([^<]*)<\/pre>/g)].map(([, text = '']) => unescaped(text).replaceAll('\u200b', ''))
}

/** Checks that outside `<pre>` the Markdown is ours: no fence, no image, only the known links, whole tables. */
function expectOnlyOwnMarkdown(summary: string): void {
  const outside = summary.replace(/<pre>[^<]*<\/pre>/g, '')
  expect(outside).not.toMatch(/`{3}|~{3}|!\[|@octocat|javascript:|\$\$|^# /m)
  const links = [...outside.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url)
  const ours = /^https:\/\/github\.com\/(?:octo-org\/octo-repo\/|org\/ml-run\/blob\/v1\/docs\/failures\.md#[a-z_]+$)/
  expect(links.filter((url) => !ours.test(url ?? ''))).toEqual([])
  const cells = outside
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((row) => row.split('|').length)
  expect(cells.length).toBeGreaterThan(2)
  expect(new Set(cells).size).toBe(1)
}

describe('whatever the command prints, the summary stays ours', () => {
  it.each([
    ['in its output', lines.join('\n'), 'nonzero_exit'],
    [
      'in the exception that is quoted',
      `Traceback (most recent call last):\n  File "train.py", line 3, in f\nValueError: ${nasty}\n`,
      'python_exception',
    ],
    [
      'in the name of the file that is marked',
      `Traceback (most recent call last):\n  File "${nasty.replaceAll('"', '')}", line 3, in f\nValueError: x\n`,
      'python_exception',
    ],
    ['in a line that a rule knows', `${nasty}: checksum mismatch`, 'dataset_checksum_mismatch'],
  ])('%s', async (_, text, cause) => {
    const { summary, manifest, result } = await print(text)
    expect(result).toBe('failure')
    expect(manifest.failure?.context.cause).toBe(cause)
    const tails = expectOnlyOwnTags(summary)
    expectOnlyOwnMarkdown(summary)
    expect(tails).toEqual(manifest.attempts.map(({ failure }) => failure?.log_tail))
    expect(tails[0]).toContain('<script>')
    expect(summary).not.toContain('\u001b')
  })

  it.each([
    ['a line of 1 MB', '<'.repeat(1_000_000)],
    ['1 MB of lines', `${'&<>"\n'.repeat(200_000)}`],
    [
      'an exception of 1 MB',
      `Traceback (most recent call last):\n  File "a.py", line 1\nValueError: ${'<'.repeat(1e6)}\n`,
    ],
    [
      'a path of 1 MB',
      `Traceback (most recent call last):\n  File "${'<'.repeat(1e6)}.py", line 1, in f\nValueError: short\n`,
    ],
    ['1 MB of control characters', '\u0001\u001b[31m\r'.repeat(150_000)],
    ['1 MB of bytes that are no text', Buffer.alloc(1_000_000, 0xff).toString('latin1')],
  ])('also with %s', async (_, text) => {
    const { summary, summaryBytes, annotations, outputs } = await print(text)
    expect(summaryBytes).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/^### .*failed/)
    expectOnlyOwnTags(summary)
    expectOnlyOwnMarkdown(summary)
    expect(annotations.error).toHaveLength(1)
    // GitHub refuses a job whose outputs are over 1 MB.
    expect(Object.values(outputs).join('').length).toBeLessThan(10_000)
  })

  it('also after four attempts that printed what takes five times the room', async () => {
    const { summary, summaryBytes, manifest } = await print(`${'<'.repeat(1_000_000)}\nconnection refused\n`)
    expect(manifest.attempts).toHaveLength(4)
    expect(manifest.attempts.every(({ failure }) => (failure?.log_tail.length ?? 0) > 200_000)).toBe(true)
    expect(summaryBytes).toBeLessThan(1024 * 1024)
    expect(expectOnlyOwnTags(summary)).toEqual(Array(4).fill(expect.stringMatching(/<\nconnection refused$/)))
  })
})

describe('workflow commands in the output', () => {
  it('do what they do in a `run:` step, and change nothing in our own', async () => {
    const text = [
      '::error file=x.py,line=1::forged',
      '::set-output name=outcome::success',
      '::save-state name=folder::/etc',
      '::save-state name=done::{"uploaded":true,"summarised":true}',
      '::endgroup::',
      '::group::own',
      'inside',
      'Traceback (most recent call last):',
      '  File "x,line=9::.py", line 3, in f',
      'ValueError: ::error::%0A::error::again',
    ].join('\n')
    const { annotations, outputs, state, groups } = await print(text)
    expect(annotations.error).toHaveLength(2)
    expect(annotations.error[1]).toMatchObject({ file: 'x,line=9::.py', line: 3 })
    expect(annotations.error[1]?.message).toContain('ValueError: ::error::%0A::error::again')
    expect(outputs.outcome).toBe('failure')
    expect(state.folder).not.toBe('/etc')
    expect(groups.map(({ title }) => title)).toEqual([expect.stringContaining('attempt 1'), 'own'])
  })
})

it('a command that told the runner not to listen does not silence our own annotations', async () => {
  const { annotations, result } = await print('::stop-commands::quiet\n', 'cat output.txt; exit 127')
  expect(result).toBe('failure')
  expect(annotations.error).toHaveLength(1)
})

describe('what the command wrote into the files of the step', () => {
  it('is kept and does not mix with ours, also when its last line has no end', async () => {
    const script = [
      'printf "accuracy=0.97" >> "$GITHUB_OUTPUT"',
      'printf "my own summary" >> "$GITHUB_STEP_SUMMARY"',
      'printf "EXPORTED=yes" >> "$GITHUB_ENV"',
    ].join('\n')
    const { outputs, summary, env, result } = await print('', script)
    expect(env.EXPORTED).toBe('yes')
    expect(summary).toMatch(/^my own summary\n+### .*succeeded/)
    expect(outputs).toMatchObject({ accuracy: '0.97', outcome: 'success', attempts: '1' })
    expect(result).toBe('success')
  })

  it('leaves room for our summary, as far as there is any', async () => {
    const own = `python3 -c 'print("x" * 900_000)' >> "$GITHUB_STEP_SUMMARY"`
    const { summary, summaryBytes } = await print('<'.repeat(1_000_000), `${own}\ncat output.txt\nexit 127`)
    expect(summaryBytes).toBeLessThanOrEqual(1024 * 1024)
    expect(summary).toContain('xxx')
    expect(summary).toMatch(/^### .*failed/m)
  })
})
