import type { Signature } from '../signature.ts'

/** Linkers and make. */
export const builds: readonly Signature[] = [
  {
    id: 'linker-error',
    cause: 'link_error',
    role: 'usual',
    pattern:
      /(?:^|[\s:])undefined reference to [`'‘"]|\bmultiple definition of [`'‘"]|(?:\bld(?:\.\w+)?|\bcollect2)(?:\.exe)?: (?:error: )?(?:library not found for -l|symbol\(s\) not found for|undefined symbol: |duplicate symbol|unable to find library -l|cannot open output file|skipping incompatible \S{1,200} when searching for -l\S+$)|^Undefined symbols for architecture \w|\brelocation truncated to fit: R_|\bfile format not recognized(?:;|$)|\berror LNK\d{4}: |: DSO missing from command line$/,
    needles: [
      'undefined reference to',
      'multiple definition of',
      'library not found for',
      'symbol(s) not found',
      'undefined symbol: ',
      'duplicate symbol',
      'unable to find library',
      'cannot open output file',
      'skipping incompatible',
      'undefined symbols for',
      'relocation truncated',
      'format not recognized',
      'error lnk',
      'dso missing',
    ],
    examples: [
      "main.cpp:(.text+0xa): undefined reference to `train(int)'",
      "/usr/bin/ld: main.cpp:(.text+0x5): undefined reference to 'omp_get_max_threads'",
      'ld.lld: error: undefined symbol: at::_ops::zeros::call',
      'ld: symbol(s) not found for architecture arm64',
      "b.o:(.bss+0x0): multiple definition of `counter'; a.o:(.bss+0x0): first defined here",
      'kernel.obj : error LNK2019: unresolved external symbol',
    ],
    lookAlikes: ['linking with -lcudart', 'no undefined references to old names'],
    source: 'GNU ld, gold, lld, Apple ld, MSVC link',
  },
  {
    id: 'linker-gave-up',
    cause: 'link_error',
    role: 'weak',
    pattern:
      /\bld returned \d+ exit status\b|\blinker command failed with exit code \d+|\berror: linking with `\w+` failed\b/,
    needles: ['ld returned', 'linker command failed', 'error: linking with'],
    examples: [
      'collect2: error: ld returned 1 exit status',
      'clang: error: linker command failed with exit code 1 (use -v to see invocation)',
      'error: linking with `cc` failed: exit status: 1',
    ],
    lookAlikes: ['the linker returned 0'],
    source: 'gcc collect2.c; clang Driver.cpp; rustc',
  },
  {
    id: 'compiler-out-of-memory',
    cause: 'host_oom_kill',
    role: 'root',
    pattern:
      /\bfatal error: Killed signal terminated program\b|\binternal compiler error: Killed \(program \w+\)|\bld terminated with signal 9 \[Killed\]|\b(?:cc1plus|ld)(?:\.exe)?: [^\n]{0,80}?\b(?:memory exhausted|virtual memory exhausted)\b/,
    needles: ['killed signal terminated', 'error: killed (program', 'terminated with signal 9', 'memory exhausted'],
    examples: [
      'c++: fatal error: Killed signal terminated program cc1plus',
      'c++: internal compiler error: Killed (program cc1plus)',
      'collect2: fatal error: ld terminated with signal 9 [Killed]',
      '/usr/bin/ld: final link failed: memory exhausted',
    ],
    lookAlikes: ['c++: internal compiler error: Segmentation fault signal terminated program cc1plus'],
    source: 'gcc.cc, collect2.c, libiberty xmalloc.c',
  },
  {
    id: 'compiler-command-failed',
    cause: 'native_build_failed',
    role: 'usual',
    pattern:
      /^error: command '[^'\n]{1,300}' failed with exit (?:code|status) \d+|^(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|x86_64-\S+-g(?:cc|\+\+)): error: (?!linker command)/,
    needles: ["error: command '", 'gcc: error: ', '++: error: ', 'cc: error: ', 'clang: error: '],
    examples: [
      "error: command '/usr/bin/gcc' failed with exit code 1",
      "gcc: error: unrecognized command-line option '-std=c++23'",
      'g++: error: kernel.cpp: No such file or directory',
    ],
    lookAlikes: ['clang: error: linker command failed with exit code 1 (use -v to see invocation)'],
    source: 'setuptools; gcc, clang drivers',
  },
  {
    id: 'make-rule-missing',
    cause: 'build_rule_missing',
    role: 'usual',
    pattern:
      /^g?make(?:\[\d+\])?: \*\*\* No (?:rule to make target|targets specified)\b|^[^\s:]{1,200}:\d+: \*\*\* (?:commands commence before|recipe commences before|multiple target patterns|unterminated call)\b|^ninja: error: (?:'[^'\n]{1,200}', needed by|unknown target|loading 'build\.ninja')|^error: Justfile does not contain recipe\b|^npm (?:ERR!|error) Missing script: /i,
    needles: [
      'no rule to make',
      'no targets specified',
      'commence before',
      'commences before',
      'multiple target patterns',
      'unterminated call',
      'ninja: error: ',
      'justfile does not',
      'missing script: ',
    ],
    examples: [
      "make: *** No rule to make target 'data/tokens.bin', needed by 'train'.  Stop.",
      'make[1]: *** No targets specified and no makefile found.  Stop.',
      "ninja: error: 'kernel.cu', needed by 'kernel.o', missing and no known rule to make it",
      'npm error Missing script: "train"',
    ],
    lookAlikes: ["make: 'train' is up to date.", "make: Nothing to be done for 'all'."],
    source: 'GNU make src/remake.c, src/read.c; ninja; just; npm',
  },
]
