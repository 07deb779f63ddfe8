import { randomUUID } from 'node:crypto'
import { unpack } from './artifact-service/archive.ts'
import { type Artifact, type Caller, createArtifacts, failed } from './artifact-service/artifacts.ts'
import { startBlobStore } from './artifact-service/blob-store.ts'
import { createFaults, type Fault, type FaultPoint } from './artifact-service/faults.ts'
import { listen, type RunningServer, reply, type ServiceRequest, serve } from './artifact-service/server.ts'
import { createToken } from './artifact-service/token.ts'

export type { Artifact } from './artifact-service/artifacts.ts'
export type { Fault, FaultPoint } from './artifact-service/faults.ts'
export type { ServiceRequest } from './artifact-service/server.ts'

/** The variables by which the artifact client finds the service. */
export interface ServiceEnvironment extends Readonly<Record<string, string>> {
  readonly ACTIONS_RUNTIME_TOKEN: string
  readonly ACTIONS_RESULTS_URL: string
  readonly ACTIONS_RUNTIME_URL: string
}

/** A stand-in for the service that keeps GitHub's artifacts (version 4), with azurite behind it. */
export interface ArtifactService {
  /** What to put into an action's environment; a run and job of its own for each call, unless they are given. */
  readonly env: (caller?: Partial<Caller>) => ServiceEnvironment
  /** Makes requests go wrong; a second fault at the same point takes the place of the first. */
  readonly fault: (point: FaultPoint, fault: Fault) => void
  readonly clearFaults: () => void
  /** Every request so far, in order. */
  readonly requests: readonly ServiceRequest[]
  /** The complete artifacts of all runs, or of one, in the order they were completed. */
  readonly artifacts: (run?: string) => readonly Artifact[]
  /** The files of an artifact, by its id or by the name it has in the latest run that used the name. */
  readonly download: (artifact: string | number) => Promise<ReadonlyMap<string, Buffer>>
  readonly close: () => Promise<void>
}

/** Starts the service on free ports of the loopback interface. It takes less than a second. */
export async function startArtifactService(): Promise<ArtifactService> {
  const store = await startBlobStore()
  const requests: ServiceRequest[] = []
  const faults = createFaults()
  const artifacts = createArtifacts(store, () => server.origin)
  const server = await listen((request, response) => serve({ artifacts, store, faults, requests }, request, response))
  return {
    env: (caller) => ({
      ACTIONS_RUNTIME_TOKEN: createToken({ run: randomUUID(), job: randomUUID(), ...caller }),
      ACTIONS_RESULTS_URL: `${server.origin}/`,
      ACTIONS_RUNTIME_URL: `${server.origin}/`,
    }),
    fault: faults.set,
    clearFaults: faults.clear,
    requests,
    artifacts: (run) => artifacts.list().filter((artifact) => run === undefined || artifact.run === run),
    download: async (wanted) => {
      const artifact = artifacts.list().findLast(({ id, name }) => id === wanted || name === wanted)
      if (artifact === undefined) throw new Error(`there is no artifact ${wanted}`)
      const bytes = await store.read(artifacts.blobOf(artifact))
      return artifact.mimeType === 'application/zip' ? unpack(bytes) : new Map([[artifact.name, bytes]])
    },
    close: async () => {
      await server.close()
      await store.stop()
    },
  }
}

/** Lets another process look into the service: /artifacts lists, /download/ID gives {name: base64}. */
function startControl(service: ArtifactService): Promise<RunningServer> {
  return listen(async ({ url = '' }, response) => {
    const id = /^\/download\/(\d+)$/.exec(url)?.[1]
    if (url === '/artifacts') reply(response, { status: 200, body: service.artifacts() })
    else if (id === undefined) reply(response, failed(404, 'bad_route', `no handler for ${url}`))
    else {
      const files = [...(await service.download(Number(id)))]
      reply(response, {
        status: 200,
        body: Object.fromEntries(files.map(([name, bytes]) => [name, bytes.toString('base64')])),
      })
    }
  })
}

// As a program it prints one line of JSON and serves until it is killed; azurite ends with it.
if (import.meta.main) {
  const service = await startArtifactService()
  const control = await startControl(service)
  console.log(JSON.stringify({ ...service.env(), control: control.origin }))
}
