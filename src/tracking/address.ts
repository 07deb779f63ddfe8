import type { MlflowAddress } from '../domain/tracking.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a command's runs are kept, for others to read: never a password. Null when nothing says. */
export function addressIn(env: Environment): MlflowAddress | null {
  const { MLFLOW_TRACKING_URI: uri, MLFLOW_RUN_ID: run_id } = env
  return uri ? { uri: withoutUser(uri), run_id: run_id || null } : null
}

/** An address without a name and a password in it. */
export const withoutUser = (uri: string): string => uri.replace(/(:\/\/)[^\s/@]*@/, '$1')

/**
 * The environment to reach an address that stands in a record. A record may be anybody's, so what says who asks goes along
 * only when this process has been told the same address by its own settings or environment.
 * @param configured the tracking URI of the settings
 * @param asRecorded how an address is written into a record
 */
export function environmentFor(
  { uri, run_id }: MlflowAddress,
  env: Environment,
  configured: string | undefined,
  asRecorded: (uri: string) => string,
): Environment {
  const known = [configured, env.MLFLOW_TRACKING_URI].find((one) => one && asRecorded(withoutUser(one)) === uri)
  const run = run_id === null ? {} : { MLFLOW_RUN_ID: run_id }
  return known === undefined ? { MLFLOW_TRACKING_URI: uri, ...run } : { ...env, MLFLOW_TRACKING_URI: known, ...run }
}
