import type { TrackedRun } from '../domain/tracking.ts'

/** A text that each such line holds, in lower case. */
export const linkNeedles = ['view run '] as const

// W&B at the start "🚀 View run at https://wandb.ai/team/project/runs/id", at the end "View run bold-sun-1 at: https://…"
const wandb = /\bView run (?:(\S{1,128}) )?at:? (https?:\/\/[^\s\u001b]{1,500}\/runs\/([\w.-]{1,128}))(?=[\s\u001b]|$)/

/** A sweep may print more. */
const maxRuns = 20

/** The pages of runs that W&B prints; its client is the only one who knows whose run it is. */
export class TrackerLinks {
  readonly #runs = new Map<string, TrackedRun>()

  read(line: string): void {
    const [, name, url = '', id = ''] = wandb.exec(line) ?? []
    // MLflow prints such a line too, with a page below #/experiments, and is asked itself.
    if (!URL.canParse(url) || url.includes('#/') || (this.#runs.size >= maxRuns && !this.#runs.has(id))) return
    this.#runs.set(id, { tracker: 'wandb', id, ...(name === undefined ? {} : { name }), url: withoutUser(url) })
  }

  /** In the order of their first lines. */
  get runs(): readonly TrackedRun[] {
    return [...this.#runs.values()]
  }
}

const withoutUser = (url: string): string => url.replace(/(:\/\/)[^/@]*@/, '$1')
