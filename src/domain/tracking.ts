import * as z from 'zod'

const text = z.string().min(1)

/** Which experiment trackers a task reports to. */
export const TrackingConfig = z.union([
  z.enum(['auto', 'off']).describe('auto: those that the environment of the command names'),
  z.strictObject({
    mlflow: z
      .strictObject({
        tracking_uri: text.optional().describe('MLFLOW_TRACKING_URI unless given; without its password'),
        experiment: text.optional(),
      })
      .optional(),
    wandb: z.strictObject({ project: text.optional(), entity: text.optional() }).optional(),
    tensorboard: z.strictObject({ log_dir: text.optional().describe('relative to the working directory') }).optional(),
  }),
])
export type TrackingConfig = z.infer<typeof TrackingConfig>

/** Where the runs of a command are kept on an MLflow server. */
export interface MlflowAddress {
  /** Without a password. */
  readonly uri: string
  /** Of a run that is taken up again; null when a new one is started. */
  readonly run_id: string | null
}

/** What trackers say before an attempt. */
export interface TrackingStart {
  /** What the command is to have in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** Where its runs will be, for whoever ends the record if this process is killed; null when nowhere. */
  readonly address: MlflowAddress | null
}

/** A run that an attempt reported to an experiment tracker. */
export const TrackedRun = z.strictObject({
  tracker: z.enum(['mlflow', 'wandb', 'tensorboard']),
  id: z.string(),
  name: z.string().optional().describe('as its tracker calls it'),
  url: z.url().optional().describe('its page, without a password'),
  status: z
    .string()
    .optional()
    .describe('as its tracker calls it, after the attempt; FAILED or KILLED may be by ml-run'),
})
export type TrackedRun = z.infer<typeof TrackedRun>
