import { isUsers } from './own-files.ts'
import type { Frame } from './traceback.ts'

/**
 * Which complaint a place belongs to.
 * `here`: the one on the same line; `ahead`: that one and those that follow shortly after;
 * `stack`: one printed before, the nearest frame first; `entry`: as `stack`, but only where the run began.
 */
export type PlaceKind = 'here' | 'ahead' | 'stack' | 'entry'

/** What a line that is not Python's says about where in the user's own files something went wrong. */
export interface Place {
  readonly kind: PlaceKind
  readonly frame: Frame
}

/** Texts of which each place that stands ahead of its complaint holds one. */
export const placeNeedles = [
  'dockerfile:',
  ' of file ',
  'panicked at',
  '.js:',
  '.mjs:',
  '.cjs:',
  '.ts:',
  '.mts:',
  '.cts:',
] as const

interface Form {
  readonly kind: PlaceKind
  /** Groups `file` and `line`; `owner` when the name of a function or class tells whose it is. */
  readonly pattern: RegExp
}

const native = String.raw`[^\s:()]+\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)`

// Each of them is read against one line of at most 8 KiB; none holds a repetition in a repetition.
const forms: readonly Form[] = [
  // Rust: "thread 'main' panicked at src/main.rs:3:5:", before 1.73 "… panicked at 'message', src/main.rs:3:5"
  { kind: 'ahead', pattern: /\bpanicked at (?:'[^\n]*', )?(?<file>[^\s:']+\.rs):(?<line>\d+):\d+/ },
  // BuildKit, above the failed step
  { kind: 'ahead', pattern: /^(?<file>(?:\S*[\\/])?(?:[\w.-]*\.)?Dockerfile(?:\.[\w-]+)?):(?<line>\d+)$/ },
  // Node.js, above the source line
  { kind: 'ahead', pattern: /^(?:file:\/\/)?(?<file>(?:\/|[A-Za-z]:[\\/])[^\s:]+\.[cm]?[jt]s):(?<line>\d+)$/ },
  // bash "run.sh: line 3: …", dash "run.sh: 3: …"; what it says of a child that a signal ended is no mistake in that line
  {
    kind: 'here',
    pattern:
      /^(?<file>[^\s:]+\.(?:sh|bash)): (?:line )?(?<line>\d+): (?!\s*\d+ (?:Killed|Terminated|Aborted|Segmentation|Bus|Hangup|Illegal|Floating|Quit|Trace|User|CPU|File))/,
  },
  { kind: 'here', pattern: /^CMake Error at (?<file>[^\s:]+):(?<line>\d+) \(/ },
  // C: assert(); CUDA: the same in a kernel
  {
    kind: 'here',
    pattern: new RegExp(`^(?:[^\\s:]+: )?(?<file>${native}):(?<line>\\d+): [^\\n]*\\bAssertion [\`'][^\\n]* failed`),
  },
  // glog and Abseil: "F0102 10:00:00.000000 77 ops/kernel.cc:123] Check failed: …"; what is no more than an error, "E", is
  // said by libraries, and the program goes on to say more
  { kind: 'here', pattern: new RegExp(`^F\\d{4} [\\d:.]+ +\\d+ (?<file>${native}):(?<line>\\d+)\\] `) },
  // gcc and clang "kernel.cpp:12:5: error: …", nvcc "kernel.cu(45): error: …"
  { kind: 'here', pattern: new RegExp(`^(?<file>${native}):(?<line>\\d+)(?::\\d+)?: (?:fatal )?error: `) },
  { kind: 'here', pattern: new RegExp(`^(?<file>${native})\\((?<line>\\d+)\\): (?:fatal )?error\\b`) },
  // R: "Error in source("fit.R") : fit.R:14:3: unexpected symbol", the place often on a line of its own
  { kind: 'here', pattern: /^Error\b[^\n]{0,200}?:\s(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
  { kind: 'stack', pattern: /^\s+(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
  { kind: 'stack', pattern: /\bat (?<file>[^\s:#]+\.[Rr])[#:](?<line>\d+)/ },
  { kind: 'here', pattern: /\bat (?<file>[^\s:]+\.p[lm]) line (?<line>\d+)\b/ },
  // Ruby and Lua, above their stacks
  { kind: 'here', pattern: /^(?<file>[^\s:]+\.rb):(?<line>\d+):in [`'][^\n']{1,200}'/ },
  { kind: 'here', pattern: /^(?:\S*lua\S*|\S*\/?th): (?<file>[^\s:]+\.lua):(?<line>\d+): / },
  { kind: 'stack', pattern: /^\s+(?:from )?(?<file>[^\s:]+\.(?:lua|rb)):(?<line>\d+):\s?in / },
  // .NET "   at Acme.Fit.Save(String path) in /src/Fit.cs:line 48"
  {
    kind: 'stack',
    pattern: /^\s+at [^\n]{1,400}\) in (?<file>[^\n:]*(?::\\[^\n:]*)?\.(?:cs|fs|vb)):line (?<line>\d+)$/,
  },
  // The run-time library of gfortran, above its message
  { kind: 'ahead', pattern: /^At line (?<line>\d+) of file (?<file>\S+\.f\w{0,3})\b/i },
  // JVM
  {
    kind: 'stack',
    pattern:
      /^\s*at (?:[\w.@-]*\/){0,2}(?<owner>[\w$.]+)\.[\w$<>]+\((?<file>[\w$-]+\.(?:java|scala|kt|groovy)):(?<line>\d+)\)/,
  },
  // Node.js "at fit (/app/fit.js:3:5)", "at file:///app/fit.mjs:3:5"; Rust's backtrace "at ./src/main.rs:4:5"
  {
    kind: 'stack',
    pattern:
      /^\s+at (?:[^\n(]{0,200}\(|async )?(?:file:\/\/)?(?<file>(?:[A-Za-z]:)?[^\s:()]+\.(?:[cm]?[jt]sx?|rs)):(?<line>\d+):\d+\)?$/,
  },
  { kind: 'stack', pattern: /^\s*--> (?<file>[^\s:]+\.rs):(?<line>\d+):\d+$/ },
  { kind: 'stack', pattern: /^\s+(?<file>[^\s:]+\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/ },
  // Julia from 1.6 on "  @ Main ~/fit.jl:14", before " [3] main() at /home/me/fit.jl:14"
  { kind: 'stack', pattern: /^\s+@ (?:[\w.]+ )?(?<file>\S+\.jl):(?<line>\d+)(?: \[inlined\])?$/ },
  { kind: 'stack', pattern: /^\s*\[\d+\] [^\n]{0,400}(?:@ (?:[\w.]+ )?| at )(?<file>[^\s@]+\.jl):(?<line>\d+)/ },
  { kind: 'entry', pattern: /^in expression starting at (?<file>\S+):(?<line>\d+)$/ },
  // Snakemake, of the rule that failed, before and since version 8
  { kind: 'stack', pattern: /^[A-Z]\w*(?:Error|Exception)\w* in line (?<line>\d+) of (?<file>[^\s:]+):$/ },
  { kind: 'stack', pattern: /^[A-Z]\w*(?:Error|Exception)\w* in file "?(?<file>[^\s:"]+)"?, line (?<line>\d+):$/ },
  { kind: 'stack', pattern: /^At (?<file>\S[^\n:]*(?::\\[^\n:]*)?\.ps1):(?<line>\d+) char:\d+$/ },
  // Python's faulthandler, the deepest frame first
  { kind: 'stack', pattern: /^\s+File "(?<file>[^"\n]+)", line (?<line>\d+) in \S/ },
  // PyYAML, below its message
  { kind: 'stack', pattern: /^\s+in "(?<file>[^"\n<]+\.ya?ml)", line (?<line>\d+), column \d+/ },
]

// Each form has the number of the line behind a name, or behind the word for it: many complaints hold neither.
const mayNamePlace = /\S[:(#] ?\d|\bline \d/i

/** The place in the user's own files that a line names. */
export function placeIn(text: string): Place | undefined {
  if (!mayNamePlace.test(text)) return undefined
  for (const { kind, pattern } of forms) {
    const { file, line, owner } = pattern.exec(text)?.groups ?? {}
    if (file === undefined || line === undefined) continue
    return isUsers(file) && !isLibraryClass(owner ?? '') ? { kind, frame: { file, line: Number(line) } } : undefined
  }
  return undefined
}

const libraryClass =
  /^(?:javax?|jdk|sun|scala|kotlin|kotlinx|groovy|clojure|akka|org\.(?:apache|codehaus|eclipse|springframework|junit|slf4j|scalatest|tensorflow|pytorch|nd4j|deeplearning4j|bytedeco|jetbrains)|com\.(?:sun|google|fasterxml|databricks|twitter|typesafe|amazonaws|microsoft|intel|github)|io\.(?:netty|grpc|delta)|ml\.(?:dmlc|combust)|ai\.(?:djl|onnxruntime|rapids|h2o)|py4j|hex|water)\./

const isLibraryClass = (owner: string): boolean => libraryClass.test(`${owner}.`)
