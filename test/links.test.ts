import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './support/dist.ts'
import { pages } from './support/documentation.ts'

const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** Links to files of this repository, as they are written. */
const linksOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => (/^[a-z]+:/.test(to) ? [] : [to]))

/** What GitHub makes of the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )

it.each([...pages, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'test/corpus/README.md'])(
  '%s links to files and headings that are there',
  (page) => {
    const broken = linksOf(page).filter((to) => {
      const [path = '', anchor] = to.split('#')
      const target = path === '' ? page : normalize(join(dirname(page), path))
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)
    })
    expect(broken).toEqual([])
  },
)

it('every page of documentation is reached from README.md', () => {
  const reached = new Set(['README.md'])
  for (const page of reached) {
    for (const to of linksOf(page)) {
      const [path = ''] = to.split('#')
      const target = normalize(join(dirname(page), path))
      if (path.endsWith('.md') && existsSync(join(root, target))) reached.add(target)
    }
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})
