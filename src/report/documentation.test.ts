import { expect, it } from 'vitest'
import { documentationAt } from './documentation.ts'

const server = 'https://github.com'

it('lies where the action was published, at the version that runs', () => {
  expect(documentationAt({ server, repository: 'acme/ml-run', ref: 'v1' })).toBe(
    'https://github.com/acme/ml-run/blob/v1/docs',
  )
  expect(documentationAt({ server, repository: 'acme/ml-run', ref: 'a/b (c)#' })).toBe(
    'https://github.com/acme/ml-run/blob/a/b%20%28c%29%23/docs',
  )
})

it.each([
  ['an action of the own checkout', { server, repository: '', ref: '' }],
  ['a command line', { server: undefined, repository: undefined, ref: undefined }],
  ['what is no repository', { server, repository: 'a/b) [x](c', ref: 'v1' }],
])('is not known for %s', (_, source) => {
  expect(documentationAt(source)).toBeNull()
})
