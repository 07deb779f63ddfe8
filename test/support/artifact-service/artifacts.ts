import { randomUUID } from 'node:crypto'
import type { BlobStore } from './blob-store.ts'

/** An artifact whose upload is complete. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly run: string
  readonly job: string
  /** Of the blob, in bytes. */
  readonly size: number
  /** As the client gave it, `sha256:…`. */
  readonly digest: string | null
  readonly mimeType: string
  readonly createdAt: string
  readonly expiresAt: string | null
}

/** Whom a runtime token speaks for. */
export interface Caller {
  readonly run: string
  readonly job: string
}

/** What the service answers to a call. */
export interface Reply {
  readonly status: number
  readonly body: object
}

/** The fields of any request of the protocol. */
export type Call = Readonly<Record<string, unknown>>

/** One method of the protocol. */
export type Method = (caller: Caller, call: Call) => Promise<Reply> | Reply

/** The artifacts of all runs, and the methods by which clients reach those of their own run. */
export interface Artifacts {
  readonly methods: ReadonlyMap<string, Method>
  readonly list: () => readonly Artifact[]
  readonly blobOf: (artifact: Artifact) => string
}

interface Upload {
  readonly blob: string
  readonly mimeType: string
  readonly createdAt: string
  readonly expiresAt: string | null
}

const ZIP = 'application/zip'

/** Starts with no artifacts; `origin` is where clients are sent for the blobs. */
export function createArtifacts(store: BlobStore, origin: () => string): Artifacts {
  const uploads = new Map<string, Upload>()
  const finished = new Map<string, Artifact>()
  const blobs = new Map<Artifact, string>()
  let lastId = 1000

  // Names are unique in a run, not in a job: a matrix that does not tell its artifacts apart collides here.
  const keyOf = (caller: Caller, call: Call) => `${caller.run}/${call.name}`

  function create(caller: Caller, call: Call): Reply {
    const key = keyOf(caller, call)
    if (finished.has(key)) return failed(409, 'already_exists', 'an artifact with this name already exists on the run')
    const mimeType = typeof call.mime_type === 'string' ? call.mime_type : ZIP
    const blob = `${caller.run}/${caller.job}/${randomUUID()}${mimeType === ZIP ? '.zip' : ''}`
    const expiresAt = typeof call.expires_at === 'string' ? call.expires_at : null
    uploads.set(key, { blob, mimeType, expiresAt, createdAt: new Date().toISOString() })
    return done({ signed_upload_url: origin() + store.signedPath(blob, 'write') })
  }

  async function finalize(caller: Caller, call: Call): Promise<Reply> {
    const key = keyOf(caller, call)
    const upload = uploads.get(key)
    if (upload === undefined) return failed(404, 'not_found', 'artifact not found')
    const size = await store.size(upload.blob)
    if (size === undefined || String(size) !== String(call.size)) {
      return failed(400, 'invalid_argument', `the blob has ${size ?? 'no'} bytes, not ${call.size}`)
    }
    const { blob, ...facts } = upload
    const digest = typeof call.hash === 'string' ? call.hash : null
    const artifact = { id: ++lastId, name: String(call.name), ...caller, size, digest, ...facts }
    uploads.delete(key)
    finished.set(key, artifact)
    blobs.set(artifact, blob)
    return done({ artifact_id: String(artifact.id) })
  }

  function list(caller: Caller, call: Call): Reply {
    const matches = [...finished.values()]
      .filter(({ run }) => run === caller.run)
      .filter(({ name }) => call.name_filter === undefined || call.name_filter === name)
      .filter(({ id }) => call.id_filter === undefined || call.id_filter === String(id))
    return { status: 200, body: { artifacts: matches.map(toWire) } }
  }

  function sign(caller: Caller, call: Call): Reply {
    const artifact = finished.get(keyOf(caller, call))
    const blob = artifact && blobs.get(artifact)
    if (artifact === undefined || blob === undefined) return failed(404, 'not_found', 'artifact not found')
    const downloadName = artifact.mimeType === ZIP ? undefined : artifact.name
    return { status: 200, body: { signed_url: origin() + store.signedPath(blob, 'read', downloadName) } }
  }

  function remove(caller: Caller, call: Call): Reply {
    const artifact = finished.get(keyOf(caller, call))
    if (artifact === undefined) return failed(404, 'not_found', 'artifact not found')
    finished.delete(keyOf(caller, call))
    return done({ artifact_id: String(artifact.id) })
  }

  return {
    methods: new Map<string, Method>([
      ['CreateArtifact', create],
      ['FinalizeArtifact', finalize],
      ['ListArtifacts', list],
      ['GetSignedArtifactURL', sign],
      ['DeleteArtifact', remove],
    ]),
    list: () => [...finished.values()],
    blobOf: (artifact) => blobs.get(artifact) ?? '',
  }
}

/** An answer in the form that the protocol (Twirp) gives to errors. */
export function failed(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } }
}

function done(fields: object): Reply {
  return { status: 200, body: { ok: true, ...fields } }
}

function toWire(artifact: Artifact): object {
  return {
    workflow_run_backend_id: artifact.run,
    workflow_job_run_backend_id: artifact.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    ...(artifact.digest === null ? {} : { digest: artifact.digest }),
  }
}
