import { describe, expect, it } from 'vitest'
import { placeIn, placeNeedles } from './places.ts'

const place = (kind: string, file: string, line: number) => ({ kind, frame: { file, line } })

describe('the place in', () => {
  it.each([
    ["thread 'main' panicked at src/main.rs:3:5:", place('ahead', 'src/main.rs', 3)],
    ["thread 'main' panicked at 'no data: x', src/fit.rs:30:9", place('ahead', 'src/fit.rs', 30)],
    ['Dockerfile:14', place('ahead', 'Dockerfile', 14)],
    ['docker/train.Dockerfile:7', place('ahead', 'docker/train.Dockerfile', 7)],
    ['Dockerfile.cu128:12', place('ahead', 'Dockerfile.cu128', 12)],
    ['CMake Error at external/torch2:12 (message):', place('here', 'external/torch2', 12)],
    ['in expression starting at /home/me/train_v2:7', place('entry', '/home/me/train_v2', 7)],
    ['/app/fit.js:3', place('ahead', '/app/fit.js', 3)],
    ['file:///app/fit.mjs:3', place('ahead', '/app/fit.mjs', 3)],
    ['run.sh: line 3: torchrun: command not found', place('here', 'run.sh', 3)],
    ['./scripts/run.sh: 2: torchrun: not found', place('here', './scripts/run.sh', 2)],
    ['CMake Error at ext/CMakeLists.txt:20 (find_package):', place('here', 'ext/CMakeLists.txt', 20)],
    ["fit: src/fit.cpp:11: int main(): Assertion `m == 7' failed.", place('here', 'src/fit.cpp', 11)],
    [
      'ops/kernel.cu:12: void f(int*): block: [0,0,0], thread: [3,0,0] Assertion `i < n` failed.',
      place('here', 'ops/kernel.cu', 12),
    ],
    ['F0102 10:00:00.123456 77 ops/kernel.cc:123] Check failed: n > 0', place('here', 'ops/kernel.cc', 123)],
    ["ops/kernel.cpp:12:5: error: 'x' was not declared in this scope", place('here', 'ops/kernel.cpp', 12)],
    ['csrc/nms.cpp:4:10: fatal error: cuda.h: No such file', place('here', 'csrc/nms.cpp', 4)],
    ['  File "/app/train.py", line 17 in kernel', place('stack', '/app/train.py', 17)],
    ['ops/kernel.cu(45): error: identifier "x" is undefined', place('here', 'ops/kernel.cu', 45)],
    ['Error in source("fit.R") : fit.R:14:3: unexpected symbol', place('here', 'fit.R', 14)],
    ['  fit.R:14:3: unexpected symbol', place('stack', 'fit.R', 14)],
    ['3: fit(x) at train.R#12', place('stack', 'train.R', 12)],
    ["Can't locate X.pm in @INC at fit.pl line 5.", place('here', 'fit.pl', 5)],
    ['\tat com.acme.ctr.TrainCtr$.main(TrainCtr.scala:74)', place('stack', 'TrainCtr.scala', 74)],
    ['    at app//com.acme.Main.run(Main.java:9)', place('stack', 'Main.java', 9)],
    ['    at fit (/app/fit.js:3:5)', place('stack', '/app/fit.js', 3)],
    ['    at async file:///app/fit.mjs:9:1', place('stack', '/app/fit.mjs', 9)],
    ['    at Object.<anonymous> (C:\\work\\fit.js:3:5)', place('stack', 'C:\\work\\fit.js', 3)],
    ['             at ./src/main.rs:4:5', place('stack', './src/main.rs', 4)],
    ['  --> src/main.rs:3:5', place('stack', 'src/main.rs', 3)],
    ['\t/home/me/fit/main.go:8 +0x1d', place('stack', '/home/me/fit/main.go', 8)],
    ['    @ Main ~/fit/run.jl:14', place('stack', '~/fit/run.jl', 14)],
    [' [3] main() at /home/me/fit/run.jl:14', place('stack', '/home/me/fit/run.jl', 14)],
    ['in expression starting at /home/me/fit/run.jl:20', place('entry', '/home/me/fit/run.jl', 20)],
    ['At C:\\work\\run.ps1:12 char:5', place('stack', 'C:\\work\\run.ps1', 12)],
    ['  in "conf/base.yaml", line 3, column 8', place('stack', 'conf/base.yaml', 3)],
  ])('%s', (line, expected) => {
    expect(placeIn(line)).toEqual(expected)
  })
})

describe('no place of the user is in', () => {
  it.each([
    'run.sh: line 21:  7915 Killed                  python train.py',
    '/home/runner/work/_temp/4f1d.sh: line 3: torchrun: command not found',
    '/var/spool/slurmd/job00042/slurm_script: line 4: module: command not found',
    'bash: line 1: torchrun: command not found',
    'train.py: error: unrecognized arguments: --x',
    'make: *** [Makefile:12: train] Error 1',
    '../aten/src/ATen/native/cuda/Loss.cu:250: nll_loss: block: [0,0,0], thread: [3,0,0] Assertion `t < n` failed.',
    '\tat org.apache.spark.util.Utils$.tryOrStopSparkContext(Utils.scala:1317)',
    '\tat java.base/java.lang.Thread.run(Thread.java:829)',
    '    at node:internal/main/run_main_module:23:47',
    '    at Module._compile (node:internal/modules/cjs/loader:1358:14)',
    '    at f (/app/node_modules/@tensorflow/tfjs/dist/tf.node.js:3:5)',
    '             at /rustc/9fc6b4312/library/std/src/panicking.rs:647:5',
    '    @ CUDA ~/.julia/packages/CUDA/35NC6/src/array.jl:93',
    '    @ ./timing.jl:393 [inlined]',
    '    @ Base ./loading.jl:1132',
    '2024-01-01 step 3: loss 0.1',
    '[E ProcessGroupNCCL.cpp:563] [Rank 2] Watchdog caught collective operation timeout',
    'loaded 3 shards from data.js: ok',
  ])('%s', (line) => {
    expect(placeIn(line)).toBeUndefined()
  })
})

it('is found through the needles when it stands ahead of its complaint', () => {
  for (const line of [
    "thread 'main' panicked at src/main.rs:3:5:",
    'Dockerfile:14',
    '/app/fit.js:3',
    '/app/fit.mts:3',
  ]) {
    const isAhead = placeIn(line)?.kind === 'ahead'
    expect(placeNeedles.some((needle) => line.toLowerCase().includes(needle))).toBe(isAhead)
  }
})

it('does not run away on long hostile lines', () => {
  const startedAt = performance.now()
  for (const seed of [
    'a',
    ' ',
    ':1',
    'at ',
    ' at (',
    '../',
    'Error: ',
    "'a', ",
    '[1] ',
    'make: *** [',
    '.R:1:1: ',
    '@ a ',
    'x.cu',
  ])
    for (const head of ['', ' at ', 'Error ', 'panicked at ', '[1] ', 'make: *** [a:1: '])
      placeIn(`${head}${seed.repeat(8_192 / seed.length)}`)
  expect(performance.now() - startedAt).toBeLessThan(1_000)
})
