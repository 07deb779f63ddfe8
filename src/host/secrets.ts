import { Secrets } from '../evidence/redact.ts'

/** What nobody may see, in anything that this process writes. */
export const secrets = new Secrets(process.env)
