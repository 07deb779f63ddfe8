import { describe, expect, it } from 'vitest'
import { type Gpus, gpuFacts, parseGpuProcesses, parseGpus } from './gpus.ts'

// As nvidia-smi 535 prints them; a card without ECC, and one in a container that may not see everything.
const two = `GPU-6b1f3c0d-0a3e-1f4b-9d3c-3a6f0d1c2b3a, 1024, 81559, 0
GPU-77aa10f2-93cd-4be7-8a51-0c9d8e7f6a5b, 0, 24564, [N/A]
`
const gpus = (some: Partial<Gpus> = {}): Gpus => ({ list: parseGpus(two), processes: [], problem: null, ...some })
const rules = (before: Gpus | null, after: Gpus | null, ownId: number | null = null) =>
  gpuFacts(before, after, ownId).map(({ rule, cause, strength }) => `${rule}: ${cause}, ${strength}`)
const id = 'GPU-6b1f3c0d-0a3e-1f4b-9d3c-3a6f0d1c2b3a'

describe('nvidia-smi', () => {
  it('is read, with what it does not tell', () => {
    expect(parseGpus(two)).toMatchObject([
      { id, usedMiB: 1024, totalMiB: 81_559, eccErrors: 0 },
      { usedMiB: 0, totalMiB: 24_564, eccErrors: null },
    ])
    expect(parseGpus('No devices were found\n')).toEqual([])
  })

  it('names the processes', () => {
    expect(parseGpuProcesses(`${id}, 4242, 61034\n${id}, 77, [N/A]\n`)).toEqual([
      { gpuId: id, processId: 4242, usedMiB: 61_034 },
      { gpuId: id, processId: 77, usedMiB: null },
    ])
  })
})

describe('GPUs', () => {
  const others = (usedMiB: number) => gpus({ processes: [{ gpuId: id, processId: 4242, usedMiB }] })
  it.each([
    ['say nothing when all is well', gpus(), gpus(), []],
    ['say nothing when they were not asked', null, null, []],
    ['say that one is gone', gpus(), gpus({ list: parseGpus(two).slice(1) }), ['gpu-gone: gpu_lost, sure']],
    ['say nothing of one that came', gpus({ list: parseGpus(two).slice(1) }), gpus(), []],
    [
      'cannot be reached any more',
      gpus(),
      gpus({ list: [], problem: 'Unable to determine the device handle for GPU 0000:05:00.0: Unknown Error' }),
      ['gpu-unreachable: gpu_lost, sure'],
    ],
    [
      'say nothing when only the call failed',
      gpus(),
      gpus({ list: [], problem: 'Field "x" is not a valid field' }),
      [],
    ],
    [
      'report memory errors',
      gpus(),
      gpus({ list: parseGpus(two.replace('81559, 0', '81559, 2')) }),
      ['gpu-ecc: gpu_ecc_uncorrectable, sure'],
    ],
    [
      'report old memory errors to nobody',
      gpus({ list: parseGpus(two.replace('81559, 0', '81559, 2')) }),
      gpus({ list: parseGpus(two.replace('81559, 0', '81559, 2')) }),
      [],
    ],
    ['are held by others, mostly', gpus(), others(61_034), ['gpu-memory-held: gpu_memory_in_use, when-fitting']],
    ['are held by others, a little', gpus(), others(8_000), ['gpu-memory-held: gpu_memory_in_use, context']],
    ['are hardly used by others', gpus(), others(400), []],
  ] as const)('%s', (_, before, after, expected) => {
    expect(rules(before, after)).toEqual(expected)
  })

  it('are not held by others when it is the command itself', () => {
    expect(rules(gpus(), others(61_034), 4242)).toEqual([])
  })
})
