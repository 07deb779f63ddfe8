import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FailureInfo } from '../../src/domain/failure.ts'
import type { Manifest } from '../../src/domain/manifest.ts'
import { root } from '../support/dist.ts'

const ajv = new Ajv2020({ allErrors: true })
// As RFC 3339 has it, in UTC.
ajv.addFormat('date-time', (text: string) => {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
})
ajv.addFormat('uri', (text: string) => URL.canParse(text))

function validator(name: string): (value: unknown) => void {
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'schema', `${name}.v1.schema.json`), 'utf8')))
  return (value) => {
    if (!validate(value)) throw new Error(`no valid ${name}: ${ajv.errorsText(validate.errors)}`)
  }
}

const validateManifest = validator('manifest')
const validateFailureInfo = validator('failure-info')

/** Reads a manifest; throws when it, or a failure in it, is not what the published schemas say. */
export function readManifest(json: string | Buffer | undefined): Manifest {
  if (json === undefined) throw new Error('there is no manifest')
  const manifest: Manifest = JSON.parse(json.toString())
  validateManifest(manifest)
  for (const failure of failuresOf(manifest)) validateFailureInfo(failure)
  return manifest
}

/** The same for a file. */
export const readManifestAt = (path: string | undefined): Manifest => readManifest(readFileSync(path ?? 'no path'))

/** Every failure that a manifest holds. */
export const failuresOf = (manifest: Manifest): readonly FailureInfo[] =>
  [manifest.failure, ...manifest.attempts.map(({ failure }) => failure)].filter((failure) => failure !== null)
