import { type ArtifactService, startArtifactService } from '../support/artifact-service.ts'
import type { Cleanup } from '../support/temp-dir.ts'

/** An artifact service for one test; faults in it disturb no other. */
export async function serviceFor(test: Cleanup): Promise<ArtifactService> {
  const service = await startArtifactService()
  test.onTestFinished(() => service.close())
  return service
}
