import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runProgram } from './programs.ts'
import { tempDir } from './temp-dir.ts'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
/** True when there is a browser to draw with. */
export const hasChromium = browser !== undefined

const library = join(dirname(createRequire(import.meta.url).resolve('mermaid')), 'mermaid.min.js')

/** What the library made of a page's pictures: SVG each, or what is wrong. */
export interface Drawn {
  readonly svgs: readonly string[]
  readonly errors: readonly string[]
}

/** The sources of the pictures in a page of Markdown. */
export const picturesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(([, source = '']) => source)

/**
 * Draws with the real library in a real browser, as GitHub does: strict, without HTML in labels.
 * @param screenshot where to put an image of it; none unless given
 */
export async function draw(sources: readonly string[], screenshot?: string): Promise<Drawn> {
  const folder = tempDir()
  const page = join(folder, 'page.html')
  writeFileSync(page, pageWith(sources))
  const result = await runProgram(
    browser ?? 'chromium',
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        `--user-data-dir=${join(folder, 'profile')}`,
      ],
      ...['--virtual-time-budget=20000', '--window-size=900,900', '--hide-scrollbars'],
      ...(screenshot === undefined ? ['--dump-dom'] : [`--screenshot=${screenshot}`]),
      pathToFileURL(page).href,
    ],
    { timeoutMs: 60_000 },
  )
  if (screenshot !== undefined) return { svgs: [], errors: [] }
  const dom = result.stdout.toString()
  const found = (name: string) =>
    [...dom.matchAll(new RegExp(`<div class="${name}">(.*?)</div><!--end-->`, 'gs'))].map(([, text = '']) => text)
  const drawn = { svgs: found('drawn'), errors: found('error') }
  if (drawn.svgs.length + drawn.errors.length !== sources.length) throw new Error(`nothing was drawn: ${result.stderr}`)
  return drawn
}

const pageWith = (sources: readonly string[]): string => `<!doctype html><meta charset="utf-8">
<style>body { width: 860px; font-family: sans-serif }</style>
<script>${readFileSync(library, 'utf8').replaceAll('</script', '<\\/script')}</script>
<script type="module">
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
for (const [i, source] of ${JSON.stringify(sources).replaceAll('<', '\\u003c')}.entries()) {
  let name = 'drawn', text
  try { text = (await mermaid.render('picture' + i, source)).svg } catch (error) { name = 'error'; text = String(error.message) }
  const div = document.createElement('div')
  div.className = name
  if (name === 'drawn') div.innerHTML = text; else div.textContent = text
  document.body.append(div, document.createComment('end'))
}
</script>`
