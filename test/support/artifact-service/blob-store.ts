import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { minimalEnvironment } from '../programs.ts'

/** A blob store of the kind that artifacts are kept in. */
export interface BlobStore {
  /** Where it listens, without a slash at the end. */
  readonly origin: string
  /** What the path of every blob starts with. */
  readonly pathPrefix: string
  /** Path and query that give the right to write or to read one blob for an hour. */
  readonly signedPath: (blob: string, right: 'write' | 'read', downloadName?: string) => string
  /** The size in bytes; undefined when there is no such blob. */
  readonly size: (blob: string) => Promise<number | undefined>
  readonly read: (blob: string) => Promise<Buffer>
  readonly stop: () => Promise<void>
}

const ACCOUNT = 'artifacts'
const CONTAINER = 'actions-results'
const HOUR_MS = 3_600_000
const PERMISSIONS = { write: 'cw', read: 'r' } as const

// Azurite itself would outlive a test run that is killed; with this it ends when our end of its stdin is closed.
const END_WITH_PARENT = "data:text/javascript,process.stdin.resume().on('end',()=>process.exit())"

/** Starts azurite in memory on a free port of the loopback interface. */
export async function startBlobStore(): Promise<BlobStore> {
  const key = randomBytes(64).toString('base64')
  const azurite = spawnAzurite(key)
  const origin = await listening(azurite)
  const credential = new StorageSharedKeyCredential(ACCOUNT, key)
  const container = new BlobServiceClient(`${origin}/${ACCOUNT}`, credential).getContainerClient(CONTAINER)
  await container.create()
  return {
    origin,
    pathPrefix: `/${ACCOUNT}/`,
    signedPath: (blob, right, downloadName) => {
      const query = generateBlobSASQueryParameters(
        {
          containerName: CONTAINER,
          blobName: blob,
          permissions: BlobSASPermissions.parse(PERMISSIONS[right]),
          startsOn: new Date(Date.now() - HOUR_MS),
          expiresOn: new Date(Date.now() + HOUR_MS),
          protocol: SASProtocol.HttpsAndHttp,
          ...(downloadName === undefined ? {} : { contentDisposition: `attachment; filename="${downloadName}"` }),
        },
        credential,
      )
      return `/${ACCOUNT}/${CONTAINER}/${blob}?${query}`
    },
    size: async (blob) => {
      const client = container.getBlobClient(blob)
      return (await client.exists()) ? (await client.getProperties()).contentLength : undefined
    },
    read: (blob) => container.getBlobClient(blob).downloadToBuffer(),
    stop: async () => {
      const ended = once(azurite, 'exit')
      // There is nothing to save, and an orderly end would wait for idle connections.
      if (azurite.kill('SIGKILL')) await ended
    },
  }
}

function spawnAzurite(key: string) {
  const program = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  const options = ['--silent', '--disableTelemetry', '--skipApiVersionCheck', '--inMemoryPersistence']
  const address = ['--blobHost', '127.0.0.1', '--blobPort', '0']
  return spawn(process.execPath, ['--import', END_WITH_PARENT, program, ...options, ...address], {
    cwd: tmpdir(),
    env: { ...minimalEnvironment(), AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Waits for the line that names the address; rejects with what azurite printed when it ends before. */
function listening(azurite: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable }): Promise<string> {
  const printed: string[] = []
  return new Promise((resolve, reject) => {
    createInterface(azurite.stdout).on('line', (line) => {
      printed.push(line)
      const origin = /successfully listens on (http:\S+)/.exec(line)?.[1]
      if (origin !== undefined) resolve(origin)
    })
    azurite.stderr.on('data', (chunk) => printed.push(String(chunk)))
    azurite.on('error', reject)
    azurite.on('close', () => reject(new Error(`azurite did not start: ${printed.join('\n')}`)))
  })
}
