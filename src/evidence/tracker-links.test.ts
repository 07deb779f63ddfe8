import { expect, it } from 'vitest'
import { TrackerLinks } from './tracker-links.ts'

const runsOf = (...lines: readonly string[]) => {
  const links = new TrackerLinks()
  for (const line of lines) links.read(line)
  return links.runs
}

it('a run of W&B has the page that its client prints, and the name that it prints last', () => {
  expect(
    runsOf(
      'wandb: ⭐️ View project at https://wandb.ai/team/flowers',
      'wandb: 🚀 View run at https://wandb.ai/team/flowers/runs/20260101T000000Z-ab12',
      'wandb: 🚀 View run bold-sun-1 at: https://wandb.ai/team/flowers/runs/20260101T000000Z-ab12',
    ),
  ).toEqual([
    {
      tracker: 'wandb',
      id: '20260101T000000Z-ab12',
      name: 'bold-sun-1',
      url: 'https://wandb.ai/team/flowers/runs/20260101T000000Z-ab12',
    },
  ])
})

it.each([
  '🏃 View run nosy-dolphin-204 at: http://127.0.0.1:5000/#/experiments/1/runs/5f0b977f',
  'View run at the office',
  'wandb: View run at http://[/runs/x',
])('%s is none', (line) => {
  expect(runsOf(line)).toEqual([])
})

it('a password in an address is left out, and there are not too many', () => {
  expect(runsOf('View run at https://a:b@wandb.example/t/p/runs/1')[0]?.url).toBe('https://wandb.example/t/p/runs/1')
  const lines = Array.from({ length: 100 }, (_, i) => `View run at https://wandb.ai/t/p/runs/${i}`)
  expect(runsOf(...lines)).toHaveLength(20)
})
