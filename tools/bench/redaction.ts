import { Secrets } from '../../src/evidence/redact.ts'
import { median } from './measure.ts'
import { rows, type Section } from './section.ts'

const line =
  'epoch 3 step 1200/5000: loss=0.4312 lr=2.5e-05 grad_norm=1.07 tokens/s=15213 eta=01:12:09 data=/mnt/data/train/shard-00042.tar ok\n'
/** Long runs of what could each be the beginning of an encoding, a token or an escape. */
const hostile = `${'eyJ'.repeat(50)}${'%2541'.repeat(40)}${'\\u0041'.repeat(40)}${'A'.repeat(200)}==${'sk-'.repeat(60)}://a:`
const largeBytes = 256 * 1024

const texts = [
  { name: 'one line', text: line, times: 2_000 },
  { name: '256 KiB of such lines', text: upTo(largeBytes, line), times: 1 },
  { name: '256 KiB of hostile text', text: upTo(largeBytes, hostile), times: 1 },
]

function upTo(bytes: number, text: string): string {
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes)
}

/** What it costs to take secrets out of a text. */
export const redaction: Section = {
  name: 'redaction',
  title: 'Taking secrets out',
  head: ['text', 'characters', 'CPU ms', 'against one line, for each character'],
  note: 'Only quotes and ends of outputs are searched, never the stream. Each text is new to the search.',
  measure: async ({ rounds }) => {
    let ofLine = Number.NaN
    return rows(texts, async ({ name, text, times }) => {
      const ms = median(Array.from({ length: rounds + 1 }, (_, round) => cpuMs(text, times, round)).slice(1))
      const each = ms / text.length
      if (Number.isNaN(ofLine)) ofLine = each
      return [name, String(text.length), ms < 1 ? ms.toFixed(3) : ms.toFixed(0), (each / ofLine).toFixed(1)]
    })
  },
}

function cpuMs(text: string, times: number, round: number): number {
  const { redact } = new Secrets({ HF_TOKEN: `not-in-any-text-${round}`, WANDB_API_KEY: 'nor-is-this-one-0123456789' })
  redact(line)
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) redact(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / times
}
