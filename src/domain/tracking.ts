import * as z from 'zod'

/** Which experiment trackers a task reports to. */
export const TrackingConfig = z.union([
  z.enum(['auto', 'off']),
  z.strictObject({
    mlflow: z.strictObject({ tracking_uri: z.string().min(1), experiment: z.string().min(1).optional() }).optional(),
    wandb: z.strictObject({ project: z.string().min(1).optional(), entity: z.string().min(1).optional() }).optional(),
    tensorboard: z.strictObject({ log_dir: z.string().min(1) }).optional(),
  }),
])
export type TrackingConfig = z.infer<typeof TrackingConfig>
