import { expect, it } from 'vitest'
import { judge } from '../verdict/judge.ts'
import { OutputReader } from './output.ts'
import { SignatureTable } from './signature.ts'

const table = new SignatureTable([
  {
    id: 'a-complaint',
    cause: 'disk_full',
    role: 'root',
    pattern: /no space left/,
    needles: ['no space left'],
  },
])

function placeOf(log: string) {
  const reader = new OutputReader(table, { redact: (text) => text })
  reader.push('stdout', Buffer.from(log))
  const { facts } = reader.end(10)
  return judge({ ending: { endedBy: 'exit', exitCode: 1, signal: null, detail: '' }, facts }).location
}

it('is the nearest frame of the user in the stack below', () => {
  expect(
    placeOf(`Exception in thread "main" java.io.IOException: no space left
	at java.base/java.io.FileOutputStream.write(FileOutputStream.java:318)
	at com.acme.Fit$.save(Fit.scala:74)
	at com.acme.Main.main(Main.scala:9)
`),
  ).toEqual({ file: 'Fit.scala', line: 74 })
})

it('is found below a message of several lines, with the home folder written out', () => {
  expect(
    placeOf(`ERROR: LoadError: no space left
Details of it: 100%
Stacktrace:
  [1] write(io::IOStream)
    @ Base ./io.jl:10
  [2] save(x::Int64)
    @ JLD2 ~/.julia/packages/JLD2/abc/src/JLD2.jl:93
  [3] fit(n::Int64)
    @ Main ~/gomoku/fit.jl:8
in expression starting at /home/ac/gomoku/run.jl:14
`),
  ).toEqual({ file: '/home/ac/gomoku/fit.jl', line: 8 })
})

it.each([
  [
    'Lua',
    "luajit: no space left\nstack traceback:\n\t[C]: in function 'SndFile'\n\t/data/create.lua:16: in function 'copy'\n\t/data/create.lua:95: in main chunk\n",
    '/data/create.lua',
    16,
  ],
  ['Lua, with the place first', 'luajit: train.lua:12: no space left\nstack traceback:\n', 'train.lua', 12],
  [
    'C#',
    'Unhandled exception. System.IO.IOException: no space left\n   at System.IO.FileStream.Write(Byte[] b)\n   at Acme.Fit.Save(String path) in /src/Fit.cs:line 48\n',
    '/src/Fit.cs',
    48,
  ],
  [
    'Snakemake',
    'no space left\nError in rule fit:\n    jobid: 15\n\nRuleException:\nCalledProcessError in line 423 of /app/Snakefile:\n',
    '/app/Snakefile',
    423,
  ],
  [
    'Fortran',
    'At line 88 of file src/solver.f90 (unit = 10)\nFortran runtime error: no space left\n',
    'src/solver.f90',
    88,
  ],
  ['Ruby', "train.rb:7:in `write': no space left (Errno::ENOSPC)\n\tfrom train.rb:19:in `<main>'\n", 'train.rb', 7],
])('is found in the words of %s', (_, log, file, line) => {
  expect(placeOf(log)).toEqual({ file, line })
})

it('is where the run began when no frame is the user’s', () => {
  expect(
    placeOf(`ERROR: LoadError: no space left
Stacktrace:
  [1] top-level scope
    @ ~/.julia/packages/JLD2/abc/src/JLD2.jl:93
in expression starting at /home/ac/gomoku/run.jl:14`),
  ).toEqual({ file: '/home/ac/gomoku/run.jl', line: 14 })
})

it('is the line printed above: a panic, a step of a Dockerfile', () => {
  expect(placeOf("thread 'main' panicked at src/main.rs:3:5:\nno space left\n")).toEqual({
    file: 'src/main.rs',
    line: 3,
  })
  expect(placeOf('Dockerfile:14\n----\n  14 | >>> RUN pip install .\n----\nERROR: no space left\n')).toEqual({
    file: 'Dockerfile',
    line: 14,
  })
})

it('is on the line itself', () => {
  expect(placeOf('run.sh: line 3: no space left\n')).toEqual({ file: 'run.sh', line: 3 })
})

it('is not looked for far below', () => {
  expect(placeOf(`no space left\n${'copying a file\n'.repeat(20)}\tat com.acme.Main.main(Main.java:9)\n`)).toBe(
    undefined,
  )
})

it('is not taken from another rank', () => {
  expect(placeOf('[rank1]: no space left\n[rank2]: \tat com.acme.Main.main(Main.java:9)\n')).toBe(undefined)
})

it('is lent by the exception that the same failure caused elsewhere', () => {
  expect(
    placeOf('no space left\nTraceback (most recent call last):\n  File "fit.py", line 3, in f\nValueError: no data\n'),
  ).toEqual({ file: 'fit.py', line: 3 })
})

it("is the first own frame of faulthandler's crashed thread", () => {
  expect(
    placeOf(`no space left

Thread 0x00007f1 (most recent call first):
  File "/app/loader.py", line 3 in run

Current thread 0x00007f2 (most recent call first):
  File "/usr/local/lib/python3.12/ctypes/__init__.py", line 525 in string_at
  File "/app/train.py", line 17 in kernel
  File "/app/train.py", line 20 in <module>
`),
  ).toEqual({ file: '/app/train.py', line: 17 })
})
