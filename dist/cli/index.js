#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ attemptVariables),
  LF: () => (/* binding */ limitOf),
  lB: () => (/* binding */ observe),
  jW: () => (/* binding */ readingWith)
});

// EXTERNAL MODULE: ./build/domain/own-policy.js
var own_policy = __nccwpck_require__(1844);
// EXTERNAL MODULE: ./build/domain/signal.js
var signal = __nccwpck_require__(4293);
// EXTERNAL MODULE: ./build/engine/environment.js
var environment = __nccwpck_require__(3302);
// EXTERNAL MODULE: ./build/evidence/ending.js
var evidence_ending = __nccwpck_require__(1589);
// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __nccwpck_require__(8868);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __nccwpck_require__(4577);
;// CONCATENATED MODULE: ./build/lazy-reader.js

/** What a command showed that printed nothing. */
const silence = {
    facts: [],
    tail: '',
    progress: null,
    curve: null,
    tracked: [],
    asked: [],
    bytes: 0,
    lines: 0,
    stopToken: null,
    problem: null,
};
/** Reads an output; what reads it is loaded when the first of it comes. */
class LazyReader {
    #options;
    #reader;
    #loading;
    #problem = null;
    constructor(options) {
        this.#options = options;
    }
    /** Takes a chunk, whose bytes may change afterwards; a promise asks to wait with the next. */
    push(stream, chunk) {
        if (this.#reader !== undefined || this.#problem !== null) {
            this.#reader?.push(stream, chunk);
            return undefined;
        }
        const kept = Buffer.from(chunk);
        this.#loading ??= this.#load();
        return this.#loading.then(() => this.#reader?.push(stream, kept));
    }
    /** The end of the output so far, redacted. */
    tailSoFar(tailLines) {
        return this.#reader?.tailSoFar(tailLines) ?? '';
    }
    /** @param tailLines how many lines of the end to keep */
    end(tailLines) {
        return this.#reader?.end(tailLines) ?? { ...silence, problem: this.#problem };
    }
    /** A training must not end because of a mistake in reading what it prints. */
    async #load() {
        try {
            const { newReader } = await Promise.all(/* import() */[__nccwpck_require__.e(676), __nccwpck_require__.e(636), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4376));
            this.#reader = newReader(this.#options);
        }
        catch (error) {
            this.#problem = (0,reason/* reasonOf */.A3)(error);
        }
    }
}

// EXTERNAL MODULE: ./build/policy/next-attempt.js
var next_attempt = __nccwpck_require__(3846);
// EXTERNAL MODULE: ./build/report/paths.js
var paths = __nccwpck_require__(6335);
// EXTERNAL MODULE: ./build/report/without-secrets.js
var without_secrets = __nccwpck_require__(1147);
;// CONCATENATED MODULE: ./build/attempt.js









/** Runs the command once, reads all that it prints, and looks at what the machine and launchers saw of it. */
async function observe(manifest, changed, plan, host, limit) {
    const { settings, secrets, policy } = plan;
    const { engine, machine, launchers, tracking, records, stepFiles, console, cancel } = host;
    const { redact } = secrets;
    const ownRows = new own_rows/* OwnRows */.E(policy.rows, (0,own_policy/* soughtTexts */.P)(policy));
    const onMask = (values) => learned(values, secrets, () => following.learned());
    const reader = new LazyReader({ ...readingWith(plan), onMask, ownRows });
    const tailLines = settings['log-tail-lines'];
    const number = manifest.attempts.length;
    const id = (0,environment/* attemptId */.X8)(plan.task.id, number);
    const place = placeOf(manifest, changed, plan, host);
    const { env: tracked, address } = await tracking.begin(manifest, place);
    let bytes = 0;
    const following = records.follow({
        id,
        number,
        address,
        redact,
        bytes: () => bytes,
        tail: () => reader.tailSoFar(tailLines),
    });
    const errors = launchers.open(place, id);
    try {
        const watch = await machine.watch(place);
        const ending = await engine.run({
            ...place,
            id,
            env: { ...place.env, ...tracked, ...errors.env, ...stepFiles.open(id) },
            limit,
            hangMs: settings['hang-timeout'],
            gracePeriodMs: settings['grace-period'],
            cancel,
            onOutput: (stream, chunk) => {
                bytes += chunk.length;
                return both(console.pass(stream, chunk), reader.push(stream, chunk));
            },
            onMarks: following.marks,
            onStart: following.started,
            onProcesses: following.processes,
        });
        following.end();
        const output = reader.end(tailLines);
        if (output.problem !== null)
            console.say(`the output was not read to its end, please report it: ${output.problem}`);
        const change = await watch.end(!(0,evidence_ending/* isSuccess */.o)(ending) && !['cancel', 'preflight'].includes(ending.endedBy));
        const errorFiles = (0,evidence_ending/* isSuccess */.o)(ending) ? [] : await errors.read();
        const written = await keepStepFiles(number, ending, redact, host);
        const clean = (0,without_secrets/* withoutSecrets */.c)(ending, redact);
        return { ...place, ending: clean, output, change, errorFiles, matched: ownRows.found, stepFiles: written };
    }
    finally {
        following.end();
        errors.dispose();
    }
}
/** What runs, and where. */
function placeOf(manifest, changed, { task, settings, policy }, { env }) {
    const command = changed.run === null ? task.command : { kind: 'script', script: changed.run, shell: settings.shell };
    return {
        command,
        workingDirectory: task.working_directory,
        env: (0,environment/* commandEnvironment */.J$)(env, { ...changed.env, ...attemptVariables(manifest, policy) }),
    };
}
/** Takes in what is a secret from now on; true when it was none before. */
function learned(values, secrets, tell) {
    const isNew = secrets.learn(values);
    if (isNew)
        tell();
    return isNew;
}
/** Keeps a copy of what an attempt has written for the runner. */
async function keepStepFiles(number, { endedBy }, redact, { stepFiles, records }) {
    const written = stepFiles.close(number, endedBy === 'exit', redact);
    for (const { about, text } of written)
        await records.saveFile(about.file, text);
    return written.map(({ about }) => about);
}
const both = (one, other) => one === undefined || other === undefined ? (one ?? other) : Promise.all([one, other]).then(() => { });
/** How an output is to be read. */
function readingWith({ task, workspace, secrets }) {
    const places = { workspace, workingDirectory: task.working_directory };
    return {
        redact: secrets.redact,
        onMask: (values) => secrets.learn(values),
        isOwnFile: (file) => (0,paths/* inWorkspace */.v)(file, places) !== undefined,
    };
}
/** What the command can know about its place among the attempts. */
function attemptVariables({ task, attempts }, policy) {
    const last = attempts.at(-2)?.failure;
    const checkpoint = attempts.at(-1)?.resume?.chosen;
    return {
        ML_RUN_TASK_ID: task.id,
        ML_RUN_ATTEMPT: String(attempts.length),
        ML_RUN_MAX_ATTEMPTS: String((0,next_attempt/* maxAttempts */.F3)(policy, attempts)),
        ...(checkpoint ? { ML_RUN_RESUME_FROM: checkpoint } : {}),
        ...(last
            ? {
                ML_RUN_LAST_CLASS: last.class,
                ML_RUN_LAST_CAUSE: last.context.cause,
                ML_RUN_LAST_EXIT: lastExit(attempts.at(-2)),
            }
            : {}),
    };
}
/** As a shell has it in `$?`; empty when it could not be started. */
const lastExit = (attempt) => attempt?.exit_code?.toString() ?? (attempt?.signal ? String(128 + ((0,signal/* signalNumber */.Al)(attempt.signal) ?? 0)) : '');
/** The nearer of the two limits. */
function limitOf(task, remainingMs) {
    const attemptMs = task.attempt_timeout_ms;
    if (remainingMs !== null && (attemptMs === null || remainingMs < attemptMs)) {
        return { ms: Math.max(1, remainingMs), by: 'total_timeout' };
    }
    return attemptMs === null ? null : { ms: attemptMs, by: 'attempt_timeout' };
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _host_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7984);
/* harmony import */ var _host_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8961);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1039);
/* harmony import */ var _settings_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5717);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8508);





async function main(argv, terminal) {
    const [first, ...rest] = argv;
    const ours = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
    if (first === 'help' || ours.includes('--help') || ours.includes('-h'))
        return print((0,_settings_help_js__WEBPACK_IMPORTED_MODULE_3__/* .help */ .y)(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r), terminal);
    if (ours.length === 1 && first === '--version')
        return print(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}\n`, terminal);
    // Each is loaded when it is asked for: a run does without, and every start would pay for it.
    if (first === 'classify') {
        const { classifyOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(676), __nccwpck_require__.e(636), __nccwpck_require__.e(302), __nccwpck_require__.e(263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6263));
        return classifyOnTerminal(rest, terminal);
    }
    if (first === 'explain') {
        const { explainOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(676), __nccwpck_require__.e(636), __nccwpck_require__.e(302), __nccwpck_require__.e(361)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2361));
        return explainOnTerminal(rest, terminal);
    }
    if (first === 'recover') {
        const { recoverOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(676), __nccwpck_require__.e(276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2276));
        return recoverOnTerminal(rest, terminal);
    }
    if (first === 'policy') {
        const { policyOnTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(160)]).then(__nccwpck_require__.bind(__nccwpck_require__, 160));
        return policyOnTerminal(rest, terminal);
    }
    return (0,_host_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runOnTerminal */ .d)(argv, terminal);
}
async function print(text, terminal) {
    await terminal.pass('stdout', Buffer.from(text));
    return 0;
}
(0,_host_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .avoidHangAtExit */ .T)();
const terminal = new _host_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .Terminal */ .B();
let exitCode = 1;
try {
    exitCode = await main(process.argv.slice(2), terminal);
}
catch (error) {
    terminal.say(`this is a mistake in ml-run, please report it: ${error instanceof Error ? error.stack : error}`);
}
await terminal.flush();
(0,_host_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .J)(exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cameFurther)
/* harmony export */ });
/**
 * True when an attempt came further than an earlier one, so that the same failure again is not the same place again.
 * Steps are compared where no epochs tell them apart; what was not told is no progress.
 */
function cameFurther(earlier, later) {
    if (later === null)
        return false;
    if (earlier === null)
        return later.step !== null || later.epoch !== null;
    if (later.epoch !== null && earlier.epoch !== null && later.epoch !== earlier.epoch)
        return later.epoch > earlier.epoch;
    return later.step !== null && earlier.step !== null && later.step > earlier.step;
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cv: () => (/* binding */ about),
  ps: () => (/* binding */ causes),
  Aj: () => (/* binding */ isCause)
});

;// CONCATENATED MODULE: ./build/domain/causes/accelerator.js
/** GPUs and what stands for them. */
const acceleratorCauses = {
    cuda_oom: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the GPU ran out of memory',
        suggestion: 'Lower the batch size and raise gradient accumulation, enable activation checkpointing or bf16, set `PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True`; `nvidia-smi` shows who else holds memory.',
    },
    cuda_error: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a CUDA call failed',
        suggestion: 'Run once with `CUDA_LAUNCH_BLOCKING=1` to get the failing line, and look at `nvidia-smi` and `dmesg | grep Xid`.',
    },
    cuda_device_assert: {
        class: 'code',
        outlook: 'permanent',
        title: 'an assertion in a CUDA kernel failed',
        suggestion: 'An index is out of range, most often a label or token id: check `labels.max() < num_classes` and the vocabulary size; run once on the CPU to get the line.',
    },
    cuda_illegal_memory_access: {
        class: 'code',
        outlook: 'recurrent',
        title: 'a CUDA kernel touched memory that is not its own',
        suggestion: 'Run with `CUDA_LAUNCH_BLOCKING=1`, then under `compute-sanitizer`; check index tensors and custom kernels.',
    },
    cuda_no_kernel_image: {
        class: 'code',
        outlook: 'permanent',
        title: 'the installed build has no kernels for this GPU',
        suggestion: 'Install a build for this GPU: compare `torch.cuda.get_arch_list()` with `nvidia-smi --query-gpu=compute_cap --format=csv`.',
    },
    cuda_launch_failure: {
        class: 'code',
        outlook: 'recurrent',
        title: 'a CUDA kernel died on the GPU',
        suggestion: 'Look for the Xid in `dmesg`: a hardware one (48, 79, 94, 119) means another node, 13 or 31 a bug in a kernel (`compute-sanitizer`).',
    },
    cuda_illegal_instruction: {
        class: 'code',
        outlook: 'recurrent',
        title: 'the GPU was given code or an address that it cannot execute',
        suggestion: 'Rebuild compiled extensions for this GPU (`TORCH_CUDA_ARCH_LIST`), look for misaligned views in custom kernels; try another GPU once.',
    },
    cuda_launch_out_of_resources: {
        class: 'code',
        outlook: 'permanent',
        title: 'a kernel asks for more shared memory or registers than this GPU has',
        suggestion: 'Lower the block size, `num_stages` or head dimension of the kernel, or choose another attention backend; freeing GPU memory does not help.',
    },
    cuda_launch_timeout: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a kernel ran longer than the display driver allows',
        suggestion: 'Use a GPU without a display, or make the kernel shorter with a smaller batch.',
    },
    cuda_invalid_device: {
        class: 'code',
        outlook: 'permanent',
        title: 'it asked for a GPU number that is not there',
        suggestion: 'Start no more processes than `nvidia-smi -L` lists (`--nproc-per-node`), use LOCAL_RANK for the device, and load checkpoints with `map_location`.',
    },
    cuda_invalid_call: {
        class: 'code',
        outlook: 'permanent',
        title: 'a CUDA call was made that is not valid here',
        suggestion: 'Run with `CUDA_LAUNCH_BLOCKING=1` to get the line; look at sizes of zero, tensors on different devices, and what runs while a CUDA graph is captured.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/limits.js
/** Limits of the system other than memory and disks: threads, ports, locked and shared memory, quotas of services. */
const limitCauses = {
    inodes_exhausted: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the file system has no inodes left',
        suggestion: 'Look at `df -i`; pack many small files into archives (tar, WebDataset shards, LMDB) and delete old caches.',
    },
    shared_memory_exhausted: {
        class: 'resource',
        outlook: 'permanent',
        title: 'shared memory (/dev/shm) is full',
        suggestion: 'Give the container more (`--shm-size=8g`, `--ipc=host`, or an emptyDir of medium Memory on /dev/shm), or lower num_workers; look at `df -h /dev/shm`.',
    },
    thread_limit: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'no more threads or processes could be started',
        suggestion: 'Set `OMP_NUM_THREADS` to cores per process, use fewer workers, or raise the limit (`ulimit -u`, `--pids-limit`).',
    },
    locked_memory_limit: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the limit of locked memory is too low for RDMA',
        suggestion: 'Raise it: `ulimit -l unlimited`, `--ulimit memlock=-1` for a container, `PropagateResourceLimitsExcept=MEMLOCK` for Slurm.',
    },
    file_watch_limit: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the limit of watched files was reached',
        suggestion: 'Raise it (`sysctl fs.inotify.max_user_watches=524288`), or switch off what watches the data directory.',
    },
    address_in_use: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the network port that it needs is taken',
        suggestion: 'Another job or an orphan holds it (`ss -ltnp | grep PORT`): end that, or take a free one with `torchrun --standalone`, `--rdzv-endpoint=localhost:0` or `MASTER_PORT`.',
    },
    address_not_local: {
        class: 'code',
        outlook: 'permanent',
        title: 'it was told to listen on an address that this machine does not have',
        suggestion: 'Set `MASTER_ADDR` or the rendezvous endpoint to an address of the node that runs rank 0 (`ip -br addr`), or use `torchrun --standalone`.',
    },
    service_quota: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the quota of the account with a service is used up',
        suggestion: 'Raise the limit in the billing settings of the account, or use a key of another project.',
    },
    download_quota: {
        class: 'data',
        outlook: 'permanent',
        title: 'the data cannot be fetched: the download quota of the service that keeps it is used up',
        suggestion: 'Keep a copy of the data in storage of your own or in a cache instead of fetching it in each run.',
    },
    collective_timeout: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a rank did not join a collective operation in time',
        suggestion: 'Find the rank that is behind and what it did then (evaluation, saving, preprocessing, a stall); when that is meant to take so long raise `init_process_group(timeout=...)`; `TORCH_NCCL_TRACE_BUFFER_SIZE=2000` records who waits.',
    },
    collective_watchdog_stuck: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the process was stuck inside CUDA or NCCL or did not let go of the GIL',
        suggestion: 'Look for Xid messages first (`dmesg | grep -i xid`), then for long CPU work in one call; otherwise raise `TORCH_NCCL_HEARTBEAT_TIMEOUT_SEC`.',
    },
    data_loader_timeout: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the workers of the data loader did not deliver in time',
        suggestion: 'Raise `timeout=` of the DataLoader or its num_workers, and look for a stall of the storage that it reads.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/budgets.js

/** Host memory, disks and other limits. */
const budgetCauses = {
    ...limitCauses,
    host_oom_kill: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the kernel killed it because host memory ran out',
        suggestion: 'Lower num_workers, prefetch_factor or cache sizes, stream the data set, or raise the memory limit (`--memory`, `--mem`).',
    },
    host_out_of_memory: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'host memory ran out',
        suggestion: 'Lower num_workers and in-memory caches, load the data in pieces (memory mapping, streaming), or use a machine with more RAM.',
    },
    disk_full: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the disk is full',
        suggestion: 'Look at `df -h` and `du -xsh *`; delete old checkpoints (save_total_limit), move caches (`HF_HOME`, `TMPDIR`) to a larger disk.',
    },
    disk_quota: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the disk quota is used up',
        suggestion: 'Look at `quota -s`; delete or move files, or point caches (`HF_HOME`, `TORCH_HOME`, `TRITON_CACHE_DIR`) elsewhere.',
    },
    too_many_open_files: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the limit of open files was reached',
        suggestion: "Raise it (`ulimit -n 65535`), or call `torch.multiprocessing.set_sharing_strategy('file_system')`.",
    },
    timeout: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a time limit inside the program passed',
        suggestion: 'Find what was slow at that moment, and raise the limit that the message names.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/cuda-program.js
/** CUDA programs and native code. */
const cudaProgramCauses = {
    cuda_fork_reinit: {
        class: 'code',
        outlook: 'permanent',
        title: 'CUDA was used before the process was forked',
        suggestion: "Call `torch.multiprocessing.set_start_method('spawn')` first, or keep CUDA tensors out of Dataset and collate_fn.",
    },
    bad_visible_devices: {
        class: 'code',
        outlook: 'permanent',
        title: '`CUDA_VISIBLE_DEVICES` is written so that it hides every GPU',
        suggestion: 'Write the numbers alone, as in `CUDA_VISIBLE_DEVICES=1,2,3`: without brackets, quotes or spaces.',
    },
    torch_without_cuda: {
        class: 'code',
        outlook: 'permanent',
        title: 'the installed build has no GPU support',
        suggestion: 'Install a GPU build (`python -c "import torch; print(torch.__version__)"` ends in +cpu), or load with `map_location="cpu"`.',
    },
    cublas_failed: {
        class: 'code',
        outlook: 'recurrent',
        title: 'a GPU maths library failed',
        suggestion: 'Look for an earlier CUDA error and for indices out of range (run once on the CPU), and unset LD_LIBRARY_PATH so that one cuBLAS is loaded.',
    },
    cudnn_failed: {
        class: 'code',
        outlook: 'recurrent',
        title: 'cuDNN could not do what it was asked',
        suggestion: 'Let only one cuDNN be loaded (`unset LD_LIBRARY_PATH`, `pip list | grep cudnn`), and pass contiguous tensors of a supported type.',
    },
    cuda_library_starved: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a CUDA library could not get going, most often because GPU memory is full',
        suggestion: 'With a full GPU lower the batch size, or stop preallocation (`TF_FORCE_GPU_ALLOW_GROWTH=true`, `XLA_PYTHON_CLIENT_MEM_FRACTION=.7`); otherwise look for two versions of cuDNN or cuBLAS.',
    },
    shared_library_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'a native library is missing or does not fit',
        suggestion: 'Reinstall the package for the installed versions (`pip install --force-reinstall --no-cache-dir NAME`), or install the system library that the message names.',
    },
    native_build_failed: {
        class: 'code',
        outlook: 'recurrent',
        title: 'a native extension could not be built',
        suggestion: "Read the first `error:` of the compiler; match `nvcc --version` to the framework's CUDA, install ninja, or use a prebuilt wheel. `MAX_JOBS=4` when the compiler was killed.",
    },
    heap_corruption: {
        class: 'code',
        outlook: 'recurrent',
        title: 'native code corrupted its memory',
        suggestion: 'Upgrade or remove the compiled package that was loaded last (two copies of jemalloc, tcmalloc or libstdc++ do this); `PYTHONFAULTHANDLER=1` shows the Python line.',
    },
    cpp_exception: {
        class: 'code',
        outlook: 'recurrent',
        title: 'an exception in native code was not caught',
        suggestion: 'The line that begins with `what():` says why; run with `PYTHONFAULTHANDLER=1` to see the Python line.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/device-memory.js
/** Memory of GPUs and TPUs. */
const deviceMemoryCauses = {
    gpu_memory_in_use: {
        class: 'resource',
        outlook: 'transient',
        title: 'other processes hold the memory of the GPU',
        suggestion: 'See who with `nvidia-smi --query-compute-apps=pid,used_memory --format=csv`: end leftovers, or ask for less (`gpu_memory_utilization`).',
    },
    model_exceeds_gpu: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the model does not fit the GPU with these settings',
        suggestion: 'Lower the context length (`max_model_len`) or raise `gpu_memory_utilization`, quantise the model, or spread it over more GPUs (`tensor_parallel_size`).',
    },
    xla_oom: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'XLA ran out of device memory',
        suggestion: 'Lower the batch size, rematerialise (`jax.checkpoint`), donate buffers or shard; when the GPU is shared set `XLA_PYTHON_CLIENT_MEM_FRACTION` or `XLA_PYTHON_CLIENT_PREALLOCATE=false`.',
    },
    tensorflow_gpu_oom: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'TensorFlow ran out of GPU memory',
        suggestion: 'Lower the batch size or use mixed precision; `TF_FORCE_GPU_ALLOW_GROWTH=true` and `TF_GPU_ALLOCATOR=cuda_malloc_async` help when the GPU is shared or fragmented.',
    },
    tpu_hbm_oom: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the program does not fit the memory of the TPU',
        suggestion: 'Shard over more cores, rematerialise, lower the batch size, and avoid small last dimensions (padding).',
    },
    device_oom: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the accelerator ran out of memory',
        suggestion: 'Lower the batch size or sequence length, use bf16 or activation checkpointing, or a larger device.',
    },
    batch_size_search_exhausted: {
        class: 'resource',
        outlook: 'permanent',
        title: 'not even the smallest batch size fits the GPU',
        suggestion: 'Shorten sequences, quantise or offload the model (`device_map="auto"`), or use a larger GPU.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/distributed.js
/** Many processes: who failed first, and who only noticed. */
const distributedCauses = {
    local_peer_exited: {
        class: 'code',
        outlook: 'permanent',
        title: 'another process of the job on this machine ended early, and its own failure is not in this output',
        suggestion: 'Let every rank wait for the others before it ends (`torch.distributed.barrier()`, `wait()` on what `isend` returned), and look at what the other rank printed.',
    },
    worker_killed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'something killed a worker process, and nothing says what',
        suggestion: 'Most often host memory ran out: look at `dmesg | grep -i oom`, start fewer workers or raise the memory limit.',
    },
    peer_lost: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'another process of the job went away, and its own failure is not in this output',
        suggestion: 'Look for the first failure in the output of the other ranks and nodes (a traceback, a signal, `dmesg`); only when there is none suspect the network between them.',
    },
    rdma_transport_error: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the RDMA network between two nodes failed',
        suggestion: 'Check the other rank first, then the link (`ibstat`, `ibqueryerrors`, `dmesg | grep mlx5`); leave the node or adapter out (`NCCL_IB_HCA`), or ride over flaps with `NCCL_IB_TIMEOUT=22 NCCL_IB_RETRY_CNT=7`.',
    },
    ranks_cannot_connect: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the ranks could not connect to each other',
        suggestion: 'Choose the interface with `NCCL_SOCKET_IFNAME` (for example `eth0`, or `^docker0,lo`), and open the ports between the nodes; `NCCL_DEBUG=INFO` shows which addresses are tried.',
    },
    network_interface_not_found: {
        class: 'code',
        outlook: 'permanent',
        title: 'the network interface that it was told to use is not there',
        suggestion: 'Set `GLOO_SOCKET_IFNAME` or `NCCL_SOCKET_IFNAME` to an interface that `ip -br addr` lists.',
    },
    rendezvous_timeout: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'not every node reached the rendezvous',
        suggestion: 'Check that all nodes started and that each reaches the address (`nc -zv "$MASTER_ADDR" "$MASTER_PORT"`); when nodes start late raise `--rdzv-conf=join_timeout=1800`.',
    },
    nccl_cuda_failure: {
        class: 'code',
        outlook: 'recurrent',
        title: 'a CUDA call inside NCCL failed',
        suggestion: 'Run once with `NCCL_DEBUG=WARN` and read the text of the CUDA failure; an earlier error of a kernel comes out here too, so look above it.',
    },
    nccl_system_error: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a system call inside NCCL failed',
        suggestion: 'Run once with `NCCL_DEBUG=WARN`: the line with the failed call names it (a peer, /dev/shm, locked memory).',
    },
    nccl_internal_error: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'an internal check of NCCL failed',
        suggestion: 'Mostly a mix of versions or a peer that died during the start: use one image on all nodes, and run once with `NCCL_DEBUG=WARN`.',
    },
    nccl_version_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'the ranks use different versions of NCCL',
        suggestion: 'Use the same image on all nodes; compare `python -c "import torch; print(torch.cuda.nccl.version())"`.',
    },
    nccl_invalid_usage: {
        class: 'code',
        outlook: 'permanent',
        title: 'NCCL is called in a way that it does not allow',
        suggestion: 'Check that each rank calls `torch.cuda.set_device(local_rank)` before `init_process_group`, and that its tensors are dense and on that device.',
    },
    duplicate_gpu: {
        class: 'code',
        outlook: 'permanent',
        title: 'two ranks use the same GPU',
        suggestion: 'Call `torch.cuda.set_device(local_rank)` before `init_process_group`, and start no more ranks than `nvidia-smi -L` lists GPUs (`--nproc-per-node`).',
    },
    bad_master_address: {
        class: 'code',
        outlook: 'permanent',
        title: 'a node looks for the first node on itself',
        suggestion: 'The command of a node other than the first says `--master_addr 127.0.0.1` or `localhost`: give it the address of the first node (`MASTER_ADDR`), which platforms set under names that change with the version of the launcher.',
    },
    collective_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'the ranks do not call the same collective operations',
        suggestion: 'Look for branches and loops that depend on the rank or on its data; `TORCH_DISTRIBUTED_DEBUG=DETAIL` names the calls that differ.',
    },
    ddp_unused_parameters: {
        class: 'code',
        outlook: 'permanent',
        title: 'some parameters got no gradient, or got it twice, under DistributedDataParallel',
        suggestion: 'Let all parameters take part in the loss or set `find_unused_parameters=True`; with activation checkpointing use `use_reentrant=False` or `static_graph=True`.',
    },
    process_group_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'a distributed call was made in a process that belongs to no process group',
        suggestion: 'Call `torch.distributed.init_process_group` first, or do without what needs it (SyncBatchNorm, DistributedSampler) when there is only one.',
    },
    launch_variables_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'the variables that tell a process its place in the job are not set',
        suggestion: 'Start it with `torchrun` (or srun, mpirun), or set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT.',
    },
    too_few_slots: {
        class: 'code',
        outlook: 'permanent',
        title: 'more processes were asked for than the launcher has slots',
        suggestion: 'Ask for fewer (`-np`), correct the slots in the hostfile, or allow it with `--oversubscribe`.',
    },
    launcher_daemon_lost: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the launcher lost its daemon on another node',
        suggestion: 'Check that node and the network to it and run without it; when it never worked, check ssh, PATH and the firewall.',
    },
    ray_node_died: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a node of the Ray cluster died',
        suggestion: 'A preemption, a memory shortage or a network fault: look at `ray list nodes --filter state=DEAD` and at that node; set max_retries or max_restarts.',
    },
    ray_worker_died: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a Ray worker process died and its own failure is not in this output',
        suggestion: 'Look at `dmesg | grep -i oom` on its node, then at python-core-worker-*.log and raylet.out of the Ray session.',
    },
    ray_object_store_full: {
        class: 'resource',
        outlook: 'recurrent',
        title: "Ray's object store is full",
        suggestion: 'Look at `ray memory`; let go of object references, use smaller blocks, or raise `--object-store-memory` (and /dev/shm).',
    },
    ray_setup_failed: {
        class: 'code',
        outlook: 'permanent',
        title: 'Ray could not set up or place a task as it was asked to',
        suggestion: 'Check runtime_env (its pip log is in the message) and the resources asked for against `ray status`.',
    },
    worker_failed: {
        class: 'unknown',
        outlook: 'recurrent',
        title: 'a worker process failed, and only the report of its launcher is in the output',
        suggestion: 'Get the output of that worker: `torchrun --tee 3 --log-dir logs`, decorate main with `@record` of torch.distributed.elastic, or run it alone.',
    },
    loader_worker_died: {
        class: 'unknown',
        outlook: 'recurrent',
        title: 'a worker of the data loader or of a process pool died without saying why',
        suggestion: 'Run once with num_workers=0 (one process) to see its error, and look at `dmesg | grep -i oom` for a kill.',
    },
    unclean_exit: {
        class: 'unknown',
        outlook: 'recurrent',
        title: 'a process ended without cleaning up, and nothing says why',
        suggestion: 'Look further up for the first error; run with `python -X faulthandler -u` so that its last words are not lost.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/hardware.js
/** GPU hardware, drivers, and the other accelerators. */
const hardwareCauses = {
    gpu_ecc_uncorrectable: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the GPU reported an uncorrectable memory error',
        suggestion: 'Take the node out of service and reset or replace the GPU (`nvidia-smi -q -d ECC`); run on another node.',
    },
    gpu_row_remap_failed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the GPU has no spare memory rows left to replace a bad one',
        suggestion: 'Look at `nvidia-smi -q -d ROW_REMAPPER`: a pending remap needs `nvidia-smi --gpu-reset`, a failed one a new GPU. Run on another node.',
    },
    gpu_fallen_off_bus: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the GPU dropped off the PCIe bus',
        suggestion: 'Drain and reboot the node; check power, heat and risers when it comes again. Run on another node.',
    },
    gpu_nvlink_error: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'an NVLink between GPUs failed',
        suggestion: 'Look at `nvidia-smi nvlink -e`, reset the GPUs of the node or run on another; `NCCL_NVLS_ENABLE=0` gets around faults of NVLink SHARP alone.',
    },
    gpu_fabric_not_ready: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the NVSwitch fabric between the GPUs is not ready',
        suggestion: "Start Fabric Manager in the driver's exact version (`systemctl restart nvidia-fabricmanager`) and check `nvidia-smi -q | grep -A2 Fabric`.",
    },
    gpu_firmware_hang: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: "the GPU's own firmware stopped answering",
        suggestion: 'Reset the GPU (`nvidia-smi --gpu-reset`) or reboot the node; when it comes often, update the driver or set `NVreg_EnableGpuFirmware=0`.',
    },
    gpu_lost: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a GPU is lost or needs a reset',
        suggestion: 'Reset the GPU or reboot the node (`nvidia-smi --gpu-reset`); run on another GPU or node until then.',
    },
    gpu_thermal_limit: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the GPU protects itself against heat or lack of power',
        suggestion: 'Check cooling and power of the node (`nvidia-smi -q -d PERFORMANCE,TEMPERATURE`), then run it again.',
    },
    gpu_program_fault: {
        class: 'code',
        outlook: 'recurrent',
        title: 'the GPU driver stopped the program for what its kernels did',
        suggestion: 'Run with `CUDA_LAUNCH_BLOCKING=1` or under `compute-sanitizer`; when only one GPU does it, suspect that GPU.',
    },
    nvidia_driver_mismatch: {
        class: 'infrastructure',
        outlook: 'permanent',
        title: 'the NVIDIA driver libraries do not fit the loaded kernel module',
        suggestion: 'The driver was upgraded underneath: reboot the machine, and hold the driver packages (`apt-mark hold`) against unattended upgrades.',
    },
    nvidia_driver_too_old: {
        class: 'code',
        outlook: 'permanent',
        title: 'the installed build needs a newer NVIDIA driver',
        suggestion: 'Install a build for the CUDA version that `nvidia-smi` shows (for PyTorch another `--index-url`, as `cu121`), or update the driver.',
    },
    nvidia_driver_missing: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'there is no working NVIDIA driver',
        suggestion: 'Choose a GPU runner or partition (`runs-on`, `--gres=gpu:1`), start the container with `--gpus all`, and check `nvidia-smi` in a step before.',
    },
    cuda_init_failed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'CUDA could not be initialised on this machine',
        suggestion: 'Check `nvidia-smi` and `dmesg | grep Xid`, load the module (`nvidia-modprobe -u -c=0`), recreate the container; otherwise run on another machine.',
    },
    gpu_not_visible: {
        class: 'code',
        outlook: 'recurrent',
        title: 'the program sees no GPU',
        suggestion: 'Print `CUDA_VISIBLE_DEVICES` and `nvidia-smi -L`: correct the variable, or ask for a GPU (`--gres=gpu:1`, `nvidia.com/gpu: 1`, `--gpus all`).',
    },
    gpu_busy: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'another process holds the GPU for itself',
        suggestion: 'End what is left over on it (`fuser -v /dev/nvidia*`), or allow sharing: `nvidia-smi -c DEFAULT`; a GPU that needs a reset says the same.',
    },
    cuda_mps_failed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the CUDA MPS server failed',
        suggestion: 'Restart it (`nvidia-cuda-mps-control -d`), or unset `CUDA_MPS_PIPE_DIRECTORY` to do without.',
    },
    rocm_gpu_hang: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the AMD GPU hung and was reset',
        suggestion: 'Run it again; when it repeats, look at `dmesg | grep amdgpu`, update ROCm and firmware, or change the node.',
    },
    rocm_memory_access_fault: {
        class: 'code',
        outlook: 'recurrent',
        title: 'a kernel touched memory that the AMD GPU does not have mapped',
        suggestion: 'Check that ROCm, the build and the GPU fit (`rocminfo | grep gfx`, no HSA_OVERRIDE_GFX_VERSION); `AMD_SERIALIZE_KERNEL=3` finds the kernel.',
    },
    tpu_unavailable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the TPU is in use or out of service',
        suggestion: 'End the process that holds it (`lsof -w /dev/accel* /dev/vfio/*`), delete `/tmp/libtpu_lockfile`, or wait for the maintenance to end.',
    },
    neuron_hardware_error: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the Neuron device reported a hardware error',
        suggestion: 'Run on another instance and look at `neuron-monitor` and `dmesg` of this one.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/corrupt.js
/** Files that are there and are not what they should be. */
const corruptCauses = {
    dataset_checksum_mismatch: {
        class: 'data',
        outlook: 'recurrent',
        title: 'a file is not what its checksum says',
        suggestion: 'Delete the file and fetch it again; when it changed on purpose, update the expected checksum.',
    },
    download_truncated: {
        class: 'data',
        outlook: 'recurrent',
        title: 'a download has the wrong size',
        suggestion: 'Delete the partial file from the cache and download it again (`force_download=True`).',
    },
    archive_corrupt: {
        class: 'data',
        outlook: 'recurrent',
        title: 'an archive or compressed file is truncated or not an archive',
        suggestion: 'Look at its size and first bytes (`file FILE`, `head -c 200 FILE`: an HTML page?), delete it and download it again.',
    },
    checkpoint_corrupt: {
        class: 'data',
        outlook: 'permanent',
        title: 'a checkpoint or weights file is truncated or corrupt',
        suggestion: 'Resume from the checkpoint before it, or download the weights again; write checkpoints to a temporary name and rename them when whole.',
    },
    tokenizer_corrupt: {
        class: 'data',
        outlook: 'permanent',
        title: 'a tokenizer file cannot be read',
        suggestion: 'Compare its size with the source, fetch it again, and look for a Git LFS pointer (`head -c 100 FILE`).',
    },
    lfs_pointer: {
        class: 'data',
        outlook: 'permanent',
        title: 'a file is a Git LFS pointer or a web page, not the data',
        suggestion: 'Run `git lfs pull`, or set `lfs: true` of actions/checkout; `head -c 100 FILE` shows what the file is.',
    },
    media_corrupt: {
        class: 'data',
        outlook: 'permanent',
        title: 'an image, sound or video file cannot be read',
        suggestion: 'Check all files once before the training and drop the broken ones (`python -m PIL FILE`, `ffmpeg -v error -i FILE -f null -`); an empty file often is a failed download.',
    },
    table_file_corrupt: {
        class: 'data',
        outlook: 'permanent',
        title: 'a Parquet, Arrow or database file is truncated or corrupt',
        suggestion: 'Write or download that file again; close writers before reading, and compare its size with the source.',
    },
    record_file_corrupt: {
        class: 'data',
        outlook: 'permanent',
        title: 'a record file (TFRecord, HDF5, LMDB, index) is truncated or corrupt',
        suggestion: 'Write or download that file again and compare its size; check that `compression_type` is the one it was written with.',
    },
    text_malformed: {
        class: 'data',
        outlook: 'permanent',
        title: 'a text file (CSV, JSON, XML, other) is malformed or in another encoding',
        suggestion: 'Look at the line or byte in the message and correct it, or tell the reader what the file is (`sep=`, `encoding=`, `on_bad_lines=`).',
    },
    file_corrupt: {
        class: 'data',
        outlook: 'permanent',
        title: 'a file is truncated or corrupt',
        suggestion: 'Fetch or write the file again and compare its size and checksum; look for a Git LFS pointer or an HTML page in its place (`head -c 200 FILE`).',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/datasets.js
/** What is found wrong with a declared data set before the command is started. */
const datasetCauses = {
    dataset_link_broken: {
        class: 'data',
        outlook: 'permanent',
        title: 'a link leads to data that are not there',
        suggestion: 'Look where it leads (`readlink -f PATH`), and mount or fetch what it names: links of DVC, git-annex and caches break when only the workspace is copied.',
    },
    dataset_unreadable: {
        class: 'data',
        outlook: 'recurrent',
        title: 'a file of the data set cannot be read',
        suggestion: 'Read it by hand (`cat FILE > /dev/null`); after an input/output error or a stale handle look at the disk or mount (`dmesg | tail`, `findmnt -T FILE`).',
    },
    dataset_size_mismatch: {
        class: 'data',
        outlook: 'permanent',
        title: 'a data set has another size than expected',
        suggestion: 'Compare `ls -l PATH` with the size that is declared; fetch the data again, or correct `size` when they changed on purpose.',
    },
    dataset_checksums_invalid: {
        class: 'data',
        outlook: 'permanent',
        title: 'the checksums of a data set cannot be used',
        suggestion: 'Make the file again in the folder of the data (`sha256sum FILE… > SHA256SUMS`), and check that `checksums` and `path` name the right places.',
    },
    dataset_is_web_page: {
        class: 'data',
        outlook: 'permanent',
        title: 'a web page is where the data should be',
        suggestion: 'Open the address in a browser without logging in: a login, a licence or a virus warning stands before the download. Use the direct address, with a token where it needs one.',
    },
    dataset_server_error: {
        class: 'data',
        outlook: 'transient',
        title: 'the server of the data set answered with an error',
        suggestion: 'Ask again later (`curl -I URL`), or keep a copy of the data nearer to the runner and give it as `path`.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/hub.js
/** Models, tokenizers and data sets from a hub, and model folders on disk. */
const hubCauses = {
    hub_repo_not_found: {
        class: 'data',
        outlook: 'permanent',
        title: 'the model or data set is not on the hub, or is private',
        suggestion: 'Check the spelling of the repository; when it is private, pass `HF_TOKEN` of an account that may read it.',
    },
    hub_gated: {
        class: 'data',
        outlook: 'permanent',
        title: 'the account has no access to a gated model or data set',
        suggestion: 'Accept its terms on its page with the account of the token, and pass that token as `HF_TOKEN`.',
    },
    hub_entry_missing: {
        class: 'data',
        outlook: 'permanent',
        title: 'a file or revision is not in the repository of the hub',
        suggestion: 'Look at the files of that revision on the hub; correct the file name, or pin a revision that has it.',
    },
    hub_offline_cache_miss: {
        class: 'data',
        outlook: 'permanent',
        title: 'offline mode is on and the files are not in the cache',
        suggestion: 'Fetch them with internet into the same cache (`HF_HOME=DIR hf download REPO`), or unset `HF_HUB_OFFLINE` and `TRANSFORMERS_OFFLINE`.',
    },
    model_files_missing: {
        class: 'data',
        outlook: 'permanent',
        title: 'files of a model, tokenizer or checkpoint are missing',
        suggestion: 'List the folder in the message (`ls -l DIR`): copy the missing files there, or correct the path of the model or checkpoint.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/inputs.js



/** Data sets, checkpoints and other files that a program reads. */
const inputCauses = {
    ...hubCauses,
    ...corruptCauses,
    ...datasetCauses,
    repository_not_found: {
        class: 'data',
        outlook: 'permanent',
        title: 'the git repository is not there, or the account may not see it',
        suggestion: 'Check its address (`git ls-remote URL`); when it is private, give the job a token or deploy key that may read it.',
    },
    revision_not_found: {
        class: 'code',
        outlook: 'permanent',
        title: 'git does not know the branch, tag, commit, path or folder that it is asked for',
        suggestion: 'Check the name (`git ls-remote URL`); a shallow checkout has no other commits: set `fetch-depth: 0` of actions/checkout.',
    },
    working_tree_in_the_way: {
        class: 'code',
        outlook: 'permanent',
        title: 'git would overwrite files that are there',
        suggestion: 'Clean the folder first (`git reset --hard`, `git clean -fdx`, or remove it), or check out elsewhere.',
    },
    dataset_missing: {
        class: 'data',
        outlook: 'permanent',
        title: 'the data set was not found',
        suggestion: 'Check the path or name in the message and that the step that provides it ran (`ls -l PATH`).',
    },
    dataset_unreachable: {
        class: 'data',
        outlook: 'recurrent',
        title: 'the data set could not be reached',
        suggestion: 'Check that the storage is mounted and its address and credentials are right.',
    },
    dataset_empty: {
        class: 'data',
        outlook: 'permanent',
        title: 'the data set holds nothing to train on',
        suggestion: 'Check path, glob, split and filters (`find DIR -type f | head`); with shards, have at least as many as workers × ranks.',
    },
    dataset_schema_mismatch: {
        class: 'data',
        outlook: 'permanent',
        title: 'a data file has other columns, keys or types than expected',
        suggestion: 'Compare the file in the message with the others (columns, types) and correct it, or state the schema when loading (`features=`, `dtype=`).',
    },
    dataset_part_unknown: {
        class: 'code',
        outlook: 'permanent',
        title: 'the program asks for a split, configuration or column that the data set does not have',
        suggestion: 'Use one of the names that the message lists.',
    },
    dataset_script_unsupported: {
        class: 'code',
        outlook: 'permanent',
        title: 'the data set comes as a script that is not run',
        suggestion: 'Load its Parquet version (`revision="refs/convert/parquet"`), pin `datasets<4`, or pass `trust_remote_code=True` when you trust it.',
    },
    samples_unusable: {
        class: 'data',
        outlook: 'permanent',
        title: 'no sample could be used in the place of broken ones',
        suggestion: 'Read what the loader printed of the first sample that it left out; the files or labels are mostly missing, or not of the format that it reads.',
    },
    labels_unexpected: {
        class: 'data',
        outlook: 'permanent',
        title: 'labels or annotations of the data are out of range or malformed',
        suggestion: 'Check the labels of the file in the message against the declared classes; convert them or drop the sample.',
    },
    file_missing: {
        class: 'data',
        outlook: 'permanent',
        title: 'a file that it reads does not exist',
        suggestion: 'Check the path in the message against the working directory (`pwd`, `ls -l PATH`), and that the step that writes it ran.',
    },
    program_file_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'a file of the program or its configuration does not exist',
        suggestion: 'Check the path in the message against the working directory (`pwd`, `git ls-files`); commit the file or correct the path.',
    },
    file_race: {
        class: 'code',
        outlook: 'recurrent',
        title: 'two processes of the job worked on the same file',
        suggestion: 'Let one rank prepare the file and the others wait (a barrier), or give each process a folder of its own; check `RANK` and `LOCAL_RANK`.',
    },
    output_folder_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'the folder that it writes to does not exist',
        suggestion: 'Create it before (`mkdir -p DIR`, or `os.makedirs(DIR, exist_ok=True)` in the program).',
    },
    output_not_writable: {
        class: 'code',
        outlook: 'permanent',
        title: 'the place that it writes to may not be written',
        suggestion: 'Write to a place of your own: set the output directory, `HF_HOME`, `XDG_CACHE_HOME` or `HOME`, or correct its owner (`ls -ld DIR`, `id`).',
    },
    permission_denied: {
        class: 'data',
        outlook: 'permanent',
        title: 'a file may not be read',
        suggestion: 'Look at the owner and mode of the path in the message (`ls -ld PATH`) and at the user of the runner (`id`).',
    },
    data_access_denied: {
        class: 'data',
        outlook: 'permanent',
        title: 'the storage or site denied access to the data',
        suggestion: 'Give the account of the job read access (bucket policy, IAM role, licence of the data set), or pass the token of one that has it.',
    },
    credentials_invalid: {
        class: 'data',
        outlook: 'permanent',
        title: 'credentials for the data are missing, wrong or expired',
        suggestion: 'Pass them to the step as secrets (`AWS_ACCESS_KEY_ID`, `GOOGLE_APPLICATION_CREDENTIALS`, `HF_TOKEN`); pull requests from forks have none, and short-lived tokens must outlive the run.',
    },
    object_not_found: {
        class: 'data',
        outlook: 'permanent',
        title: 'the object, bucket or page does not exist',
        suggestion: 'Check the address in the message for a typo, and whether the object was moved or deleted by a lifecycle rule.',
    },
    dvc_data_missing: {
        class: 'data',
        outlook: 'permanent',
        title: 'DVC cannot find the data',
        suggestion: 'Run `dvc push` where the data was added, and check remote and credentials with `dvc status -c`.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/memory.js
/** Host memory: the kernel, containers and allocators. */
const memoryCauses = {
    host_oom_machine: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the whole machine ran out of memory and the kernel killed a process',
        suggestion: 'Look at who else used memory (`ps aux --sort=-rss | head`); run on a quieter or larger machine, and lower num_workers and caches.',
    },
    memory_pressure_kill: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a memory daemon of the machine (systemd-oomd, earlyoom) killed it',
        suggestion: 'Lower num_workers and caches, or exempt the job: `systemd-run -p ManagedOOMPreference=avoid …`, `earlyoom --avoid python`.',
    },
    container_memory_limit: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'its container went over its memory limit and was killed',
        suggestion: 'Raise the memory of the container or executor (`--memory`, `spark.executor.memoryOverhead`), or lower num_workers, partitions and caches.',
    },
    ray_memory_kill: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: "Ray's memory monitor killed a worker because the node was low on memory",
        suggestion: 'Run fewer tasks at once (`num_cpus=`, `memory=` of the task or actor), or raise `RAY_memory_usage_threshold`.',
    },
    allocation_absurd: {
        class: 'code',
        outlook: 'permanent',
        title: 'it asked for more memory than any machine has',
        suggestion: 'A shape or a data type is wrong: print the shapes before the line, and look for a dense copy of something sparse or a wrong axis.',
    },
    jvm_heap_exhausted: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the heap of the Java virtual machine is full',
        suggestion: 'Raise it: `-Xmx`, `spark.driver.memory` or `spark.executor.memory`; or use more partitions and collect less.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/network.js
/** Networks, the services behind them, and storage that is reached through them. */
const networkCauses = {
    connection_refused: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a connection was refused',
        suggestion: 'Check that the server runs and listens on the address and port in the message (`curl -v URL`).',
    },
    connection_reset: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a connection was reset or closed halfway',
        suggestion: "A network or server fault: running it again mostly helps; otherwise look at the server's log at that minute.",
    },
    connection_timed_out: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a connection could not be made in time',
        suggestion: 'Nothing answered at the address in the message: check firewall and VPN (`nc -vz HOST PORT`), then again.',
    },
    no_route_to_host: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'there is no route to the host',
        suggestion: 'Check address, firewall and VPN of the runner (`ip route get ADDRESS`).',
    },
    network_unreachable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the network is unreachable',
        suggestion: 'Check the network of the runner; when it has none on purpose, provide the files beforehand and set `HF_HUB_OFFLINE=1`.',
    },
    dns_failure: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a host name could not be resolved',
        suggestion: 'Check the name and the resolver of the runner (`getent hosts NAME`).',
    },
    tls_failure: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a secure connection could not be made',
        suggestion: 'Look at the certificate (`openssl s_client -connect HOST:443`), the clock (`date`) and, behind a company proxy, set `REQUESTS_CA_BUNDLE` and `SSL_CERT_FILE` to its CA.',
    },
    proxy_failure: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the proxy refused or did not answer',
        suggestion: 'Check `HTTPS_PROXY` and its credentials, and put hosts that need no proxy into `NO_PROXY`.',
    },
    http_timeout: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a service did not answer in time',
        suggestion: 'Run it again; when it stays slow, raise the client timeout (`HF_HUB_DOWNLOAD_TIMEOUT=60`) or fetch the files in a step before.',
    },
    service_unavailable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a service answered with a server error',
        suggestion: 'Look at the status page of the service; cache what is downloaded so that the training does not depend on it.',
    },
    rate_limited: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a service limited the rate of requests',
        suggestion: 'Wait, log in with a token (`HF_TOKEN`), and cache downloads so that the ranks do not all ask at once.',
    },
    clock_skewed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the clocks of two machines differ too much, or a signed request waited too long',
        suggestion: 'Look at the clock (`timedatectl`, `chronyc tracking`) and set it right; when a slow link let signed requests wait, transfer fewer files at once (`dvc pull -j 1`).',
    },
    hub_unreachable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the model hub could not be reached',
        suggestion: 'Run it again; on machines without internet fetch the files beforehand (`hf download REPO`) and set `HF_HUB_OFFLINE=1`.',
    },
    upload_failed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'results could not be uploaded',
        suggestion: 'Repeat the upload and not the training: the files are still on the machine unless it was cleaned.',
    },
    shared_filesystem_fault: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a shared or mounted file system stopped answering',
        suggestion: 'Check the mount (`mountpoint PATH`, `dmesg | tail`) and mount it again; put locks and temporary files on a local disk (`TMPDIR`).',
    },
    file_lock_failed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a file could not be locked',
        suggestion: 'The file system has no working locks, or another process has the file open: set `HDF5_USE_FILE_LOCKING=FALSE` or use a local disk.',
    },
    licence_unavailable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'no licence could be had',
        suggestion: 'Check the licence server (`lmutil lmstat -a`), how many licences are taken, and their date; run again when one is free.',
    },
    disk_io_error: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'a disk or mount could not be read or written',
        suggestion: 'Use another machine and look at this one (`dmesg | grep -i "i/o error"`, `smartctl -a DEV`); do not trust files written there.',
    },
    read_only_filesystem: {
        class: 'infrastructure',
        outlook: 'permanent',
        title: 'the file system is read-only',
        suggestion: 'When the kernel remounted it (`dmesg | grep -i read-only`), the disk is failing; otherwise write elsewhere (`HF_HOME`, `TMPDIR`, the output directory).',
    },
    node_crash: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the machine crashed or its hardware is faulty',
        suggestion: 'Use another machine; report this one with the end of `dmesg` or `journalctl -k -b -1`.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/model-code.js
/** Mistakes in models, training loops and what they are given. */
const modelCodeCauses = {
    tensor_shape_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'the shapes of two tensors do not fit',
        suggestion: 'Print the shapes at the line named; a last batch that is smaller (`drop_last=True`), or samples of different size (padding, `collate_fn`), are frequent reasons.',
    },
    dtype_device_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'tensors of different type or on different devices meet',
        suggestion: 'Bring both to the same place and type (`x.to(device, dtype)`), or run the step under autocast.',
    },
    autograd_misuse: {
        class: 'code',
        outlook: 'permanent',
        title: 'the gradient cannot be computed along this graph',
        suggestion: 'Look for `.detach()`, `no_grad`, in-place operations or a second `backward()`; with DDP set `find_unused_parameters=True`, with PEFT and checkpointing call `enable_input_require_grads()`.',
    },
    traced_value_misuse: {
        class: 'code',
        outlook: 'permanent',
        title: 'a value that is only known at run time was used while the function was traced',
        suggestion: 'Use `jax.lax.cond`/`jnp.where` (or `tf.cond`), mark arguments as static, or take the code out of the compiled function.',
    },
    state_dict_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'the checkpoint does not fit the model',
        suggestion: 'Build the model with the settings of the checkpoint (number of labels, vocabulary, layers), strip a `module.` prefix, or load with `strict=False`.',
    },
    weights_only_load: {
        class: 'code',
        outlook: 'permanent',
        title: 'torch.load refuses a checkpoint that holds more than tensors',
        suggestion: 'When the file can be trusted: `torch.load(path, weights_only=False)` or `torch.serialization.add_safe_globals([...])`; better, store safetensors.',
    },
    pickled_class_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'a stored object names a class that is not there any more',
        suggestion: 'Import or define the class under the same module and name before loading, and store a state_dict in future.',
    },
    label_out_of_range: {
        class: 'code',
        outlook: 'permanent',
        title: 'labels do not fit the number of classes',
        suggestion: 'Let labels run from 0 to num_class - 1 (`LabelEncoder`), and compare `max(labels)` with the size of the last layer.',
    },
    input_not_finite: {
        class: 'code',
        outlook: 'permanent',
        title: 'the input holds NaN or infinite values',
        suggestion: 'Fill or drop them before fitting (`SimpleImputer`, `df.dropna()`); `df.isna().sum()` shows the columns.',
    },
    training_diverged: {
        class: 'code',
        outlook: 'recurrent',
        title: 'the loss became NaN or infinite',
        suggestion: 'Lower the learning rate, clip gradients, use bf16 in place of fp16 and check the inputs of that step; when one GPU alone does it, test it (`dcgmi diag -r 3`).',
    },
    compile_failed: {
        class: 'code',
        outlook: 'recurrent',
        title: 'the model could not be compiled',
        suggestion: 'Run once with `TORCHDYNAMO_DISABLE=1` to see whether it trains without; make sure that gcc is there, and clear `/tmp/torchinductor_*`.',
    },
    not_picklable: {
        class: 'code',
        outlook: 'permanent',
        title: 'an object cannot be handed to a worker process',
        suggestion: 'Move lambdas and nested functions to module level, start under `if __name__ == "__main__":`, or set `num_workers=0`.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/packages.js
/** Installing what the program needs. */
const packageCauses = {
    dependency_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'two installed packages do not fit each other',
        suggestion: 'Pin versions that belong together (`numpy<2` for packages built against NumPy 1, `protobuf<4` for old generated code); `pip check` names conflicts.',
    },
    package_unresolvable: {
        class: 'code',
        outlook: 'permanent',
        title: 'no version of a package satisfies what is asked for',
        suggestion: 'Ask for a version that exists for this Python and index (`pip index versions NAME`), or loosen the constraints that exclude each other.',
    },
    requirements_invalid: {
        class: 'code',
        outlook: 'permanent',
        title: 'the installer cannot use what it is asked to install',
        suggestion: 'Correct the name, path or line that the message quotes; wheels must fit Python version and platform (`pip debug --verbose`).',
    },
    package_source_untrusted: {
        class: 'code',
        outlook: 'permanent',
        title: 'the signature of a package source cannot be verified',
        suggestion: 'Install the current key of the source (`/etc/apt/keyrings`, `signed-by=`), or remove the source.',
    },
    lockfile_outdated: {
        class: 'code',
        outlook: 'permanent',
        title: 'the lock file does not belong to the project file',
        suggestion: 'Make it anew and commit it (`uv lock`, `poetry lock`, `npm install`).',
    },
    environment_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'the environment that it should run in is not there',
        suggestion: 'Create it first (`conda env create -f environment.yml`, `uv sync`), and in scripts use `conda run -n NAME` or source conda.sh before `conda activate`.',
    },
    package_build_failed: {
        class: 'code',
        outlook: 'permanent',
        title: 'a package could not be built from source',
        suggestion: 'Install a prebuilt wheel, or the compiler and headers that the lines above ask for; for CUDA packages use `--no-build-isolation` and limit `MAX_JOBS`.',
    },
    container_build_failed: {
        class: 'code',
        outlook: 'permanent',
        title: 'a step of the container build failed',
        suggestion: 'Look above for what the step printed; run it in the image of the step before (`docker build --target`).',
    },
    package_index_unreachable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the package index could not be reached',
        suggestion: 'Run it again, raise the timeout (`PIP_DEFAULT_TIMEOUT`, `UV_HTTP_TIMEOUT`), or use a mirror or a cache.',
    },
    package_hash_mismatch: {
        class: 'data',
        outlook: 'recurrent',
        title: 'a downloaded package is not what its hash says',
        suggestion: 'Clear the cache (`pip cache purge`, `uv cache clean`) and try once more; when it stays, find out who changed the package before you lock it anew.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/trackers.js
/** Experiment trackers. */
const trackerCauses = {
    tracker_rejected: {
        class: 'code',
        outlook: 'permanent',
        title: 'the experiment tracker refused the run',
        suggestion: 'Set the key (`WANDB_API_KEY`, `MLFLOW_TRACKING_TOKEN`) and check project and entity; `WANDB_MODE=offline` keeps tracking from stopping a training.',
    },
    tracker_unreachable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the experiment tracker could not be reached',
        suggestion: 'Run it again, raise `WANDB_INIT_TIMEOUT`, or track offline (`WANDB_MODE=offline`, then `wandb sync`) so that it cannot stop a training.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/program.js



/** The program, its arguments and its dependencies. */
const programCauses = {
    ...modelCodeCauses,
    ...packageCauses,
    ...trackerCauses,
    python_exception: {
        class: 'code',
        outlook: 'permanent',
        title: 'the program raised an exception that nothing caught',
        suggestion: 'Read the exception and the line it names; the same command fails again until that is changed.',
    },
    uncaught_exception: {
        class: 'code',
        outlook: 'permanent',
        title: 'the program ended with an error that nothing handled',
        suggestion: 'Read the message and the nearest line of your own in the stack below it; a retry does the same again.',
    },
    import_error: {
        class: 'code',
        outlook: 'permanent',
        title: 'a module could not be imported',
        suggestion: 'Install the package that provides it into the environment of the command (`python -m pip install NAME`), and pin its version.',
    },
    syntax_error: {
        class: 'code',
        outlook: 'permanent',
        title: 'the source does not parse',
        suggestion: 'Correct the line; `python -m compileall -q .` finds such errors before a GPU is used.',
    },
    api_mismatch: {
        class: 'code',
        outlook: 'permanent',
        title: 'a call does not fit the function or module that it uses',
        suggestion: 'The installed version has another interface than the code expects: compare with its changelog (`pip show NAME`), then change the call or pin the version.',
    },
    compile_error: {
        class: 'code',
        outlook: 'permanent',
        title: 'the compiler refused the source',
        suggestion: 'Correct the first error that the compiler names; when it stands in a library, compare the versions of compiler, CUDA and library.',
    },
    link_error: {
        class: 'code',
        outlook: 'permanent',
        title: 'the linker did not find a symbol or library, or found one twice',
        suggestion: 'Define the symbol, or name the library that has it after the objects that use it (`-lNAME`, `-L DIR`); look for libraries built for another C++ ABI.',
    },
    build_rule_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'the build file has no such target or does not parse',
        suggestion: 'Compare the target with the build file and the folder it is run in (`make -C DIR -n TARGET`).',
    },
    usage_error: {
        class: 'code',
        outlook: 'permanent',
        title: 'the command line of the program is wrong',
        suggestion: 'Compare the arguments with `--help` of the program.',
    },
    config_error: {
        class: 'code',
        outlook: 'permanent',
        title: 'a setting of the training is missing, unknown or does not fit the others',
        suggestion: 'Correct the key or value that the message names, in the configuration or in the overrides.',
    },
    environment_variable_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'an environment variable that it needs is not set',
        suggestion: 'Set the variable in `env:` of the step, or give it a default: `${NAME:-value}`.',
    },
    path_missing: {
        class: 'code',
        outlook: 'permanent',
        title: 'the script uses a path that does not exist',
        suggestion: 'Compare the path with the working directory at that line (`pwd`, `ls -la`).',
    },
    assertion_failed: {
        class: 'code',
        outlook: 'permanent',
        title: 'a check inside the program or a library failed',
        suggestion: 'The message names the condition that did not hold: make its inputs such that it does.',
    },
    child_command_failed: {
        class: 'code',
        outlook: 'permanent',
        title: 'a command that it started failed',
        suggestion: 'Look further up for what that command printed; run it alone to see all of it.',
    },
    nonzero_exit: {
        class: 'code',
        outlook: 'permanent',
        title: 'the program exited with a code that is not 0, and nothing says why',
        suggestion: 'Make the program say why before it exits: let it log the exception, run it with `python -X faulthandler -u`, and look where its output goes if it writes to files of its own.',
    },
    unknown: {
        class: 'unknown',
        outlook: 'recurrent',
        title: 'nothing in the output or on the machine says why',
        suggestion: 'Make the program say more: run it with `python -X faulthandler -u`, and let it log the exception before it exits.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/run.js
/** What ml-run did itself, and commands that could not be started. */
const runCauses = {
    cancelled: {
        class: 'unknown',
        outlook: 'permanent',
        title: 'it was cancelled',
        suggestion: 'Nothing to repair: the run was cancelled. Start it again to go on from the last checkpoint.',
    },
    attempt_timeout: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'it ran longer than attempt-timeout',
        suggestion: 'Raise attempt-timeout, or make one attempt shorter: fewer steps, a larger batch, more frequent checkpoints to resume from.',
    },
    total_timeout: {
        class: 'resource',
        outlook: 'permanent',
        title: 'the task used up total-timeout',
        suggestion: 'Raise total-timeout, or let the training resume from a checkpoint so that each attempt gets further.',
    },
    hang: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'it hung: nothing was printed for hang-timeout',
        suggestion: 'Look at the stacks in the record (`hang` in manifest.json, and the end of the output): what the line at the location waits for never came. Without a lock or a peer to blame, raise hang-timeout or print progress more often.',
    },
    ml_run_killed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'ml-run itself was killed before the command ended',
        suggestion: 'The runner ran out of memory, was cancelled hard or was shut down: look at the log of the runner and at `dmesg | grep -i oom`.',
    },
    command_not_found: {
        class: 'code',
        outlook: 'permanent',
        title: 'the command was not found',
        suggestion: 'Check the spelling and PATH: run `command -v NAME` in a step before, activate the environment that has it, or give its full path.',
    },
    not_executable: {
        class: 'code',
        outlook: 'permanent',
        title: 'the command is not executable',
        suggestion: 'Run `chmod +x FILE` and commit the mode (`git update-index --chmod=+x FILE`), or start it through its interpreter: `python FILE`.',
    },
    working_directory_gone: {
        class: 'code',
        outlook: 'permanent',
        title: 'the working directory is not there any more',
        suggestion: 'Let nothing delete the folder that the command runs in; create it in a step before.',
    },
    temporary_folder_unusable: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the folder for temporary files cannot be used',
        suggestion: 'Check that the folder in `TMPDIR` (on a runner `RUNNER_TEMP`) exists and can be written to.',
    },
    spawn_failed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the machine could not start a process',
        suggestion: 'Look at process and memory limits of the runner (`ulimit -a`, `df -h`, `free -m`).',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/batch.js
/** Other batch systems and clouds. */
const batchCauses = {
    batch_time_limit: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'its batch job reached its time limit',
        suggestion: 'Ask for more time (`-l walltime=`, `-W`, `-l h_rt=`, max_run), or save checkpoints and continue in the next job.',
    },
    batch_memory_limit: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'its batch job went over its memory limit and was killed',
        suggestion: 'Ask for more memory (`-l mem=`, `-M`, `-l h_vmem=`, request_memory), or lower num_workers and caches.',
    },
    batch_job_removed: {
        class: 'unknown',
        outlook: 'permanent',
        title: 'its batch job was removed by its owner or an administrator',
        suggestion: 'Nothing to repair in the program: ask who removed the job, and submit it again.',
    },
    cloud_preempted: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the cloud took its machine back (spot, preemptible or maintenance)',
        suggestion: 'Run it again on a fresh machine from the last checkpoint; use on-demand capacity for the last attempt.',
    },
    cloud_host_lost: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the machine under it went away',
        suggestion: "Run it again on another machine; look at the machine's events at that minute.",
    },
    command_time_limit: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a time limit around its command (`timeout`) passed',
        suggestion: 'Raise the limit at the place that sets it, or let the command resume from a checkpoint.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/ci-runners.js
/** CI runners and agents. */
const ciRunnerCauses = {
    ci_runner_lost: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the CI server lost contact with the runner',
        suggestion: 'Most often the job starved it: leave 1 to 2 GB of RAM and some disk to the runner, or use a larger one.',
    },
    ci_runner_shutdown: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the CI runner was shut down',
        suggestion: 'Look for a spot reclaim, a scale-down or a restart of the runner service; protect the pod of the runner (PodDisruptionBudget).',
    },
    ci_job_timeout: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'the CI job or step reached its time limit',
        suggestion: 'Raise it (`timeout-minutes` in GitHub Actions, `timeout:` in GitLab CI), or save checkpoints and continue in the next job.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/kubernetes.js
/** Pods and containers that are ended from above or do not start. */
const kubernetesCauses = {
    k8s_oom_killed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'its container used more memory than its limit and was killed',
        suggestion: 'Raise `resources.limits.memory` (a memory-backed /dev/shm counts too), or lower num_workers and caches.',
    },
    k8s_evicted: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'its pod was evicted because the node ran low on memory',
        suggestion: 'Set requests equal to limits so that the pod is not the first to go, and run on another node.',
    },
    k8s_ephemeral_storage: {
        class: 'resource',
        outlook: 'recurrent',
        title: "its pod was evicted because it used up the node's local disk",
        suggestion: 'Put checkpoints and caches (`HF_HOME`, `TMPDIR`) on a volume, or raise `resources.limits.ephemeral-storage`.',
    },
    k8s_disrupted: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'its pod was taken off its node (preemption, drain or node shutdown)',
        suggestion: 'Let the Job start it again (podFailurePolicy: Ignore on DisruptionTarget) and resume from the last checkpoint.',
    },
    k8s_deadline_exceeded: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'its pod ran longer than its deadline',
        suggestion: "Raise `activeDeadlineSeconds` (or the workflow step's timeout), or save checkpoints and resume.",
    },
    k8s_start_failed: {
        class: 'code',
        outlook: 'permanent',
        title: 'its container could not be started as it is described',
        suggestion: 'Look at the events (`kubectl describe pod NAME`): correct the image name, the pull secret, the config map or the command.',
    },
    image_pull_failed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the container image could not be fetched from its registry',
        suggestion: 'Try again later; keep a copy of the image in a registry near the nodes, and log in to it.',
    },
    gpu_device_plugin_failed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: "the node's device plugin could not hand out its GPUs",
        suggestion: 'Run on another node; restart the device plugin there and look at its GPUs (`nvidia-smi`).',
    },
    capacity_unavailable: {
        class: 'resource',
        outlook: 'transient',
        title: 'no machine has the requested resources free',
        suggestion: 'Wait, ask for fewer or other GPUs, another zone or partition, or check selectors and tolerations.',
    },
    container_gpu_runtime: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the container runtime could not give the container a GPU',
        suggestion: 'On the host: `nvidia-smi`, install or repair nvidia-container-toolkit (`nvidia-ctk runtime configure`), and restart the runtime after a driver update.',
    },
    container_gpu_lost: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'its container lost its GPUs while it ran',
        suggestion: 'Start the container again; pin the devices (`--device /dev/nvidia0 --device /dev/nvidiactl`) and set the cgroup driver of the runtime to cgroupfs, so that a systemd reload does not take them away.',
    },
    container_driver_too_old: {
        class: 'code',
        outlook: 'permanent',
        title: 'the image needs a newer GPU driver than the host has',
        suggestion: 'Use an image for the CUDA version that `nvidia-smi` shows on the host, or update the driver there.',
    },
    container_runtime_down: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the container runtime of the machine did not answer',
        suggestion: 'Look at `systemctl status docker` on the machine, and at the permissions of its socket.',
    },
    container_start_failed: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'the container could not be started on the node',
        suggestion: 'Read the lines of pyxis and enroot below it: a failing import, hook or GPU names the reason; run on another node otherwise.',
    },
    container_setup_wrong: {
        class: 'code',
        outlook: 'permanent',
        title: 'the container cannot be set up as it is described',
        suggestion: 'Check the image path, the bind mounts (`--bind`, `-v`) and that every path exists on this node.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/slurm.js
/** Jobs that Slurm ends or does not start. */
const slurmCauses = {
    slurm_oom: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'it used more memory than its Slurm job may, and the kernel killed it',
        suggestion: 'Raise `--mem` or `--mem-per-gpu` (`sacct -j JOB -o MaxRSS,ReqMem` shows both), or lower num_workers and caches.',
    },
    slurm_time_limit: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'its Slurm job reached its time limit',
        suggestion: 'Raise `--time`, or save checkpoints and let the job be queued again (`--signal=B:USR1@300 --requeue`).',
    },
    slurm_preempted: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'Slurm took its nodes for another job',
        suggestion: 'Submit it again and resume from the last checkpoint; `--requeue` makes Slurm do that itself.',
    },
    slurm_node_failed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'a node of its Slurm job failed',
        suggestion: 'Submit it again with `--exclude=NODE`, and tell the administrators (`sinfo -R` shows the reason).',
    },
    slurm_cancelled: {
        class: 'unknown',
        outlook: 'permanent',
        title: 'its Slurm job was cancelled',
        suggestion: 'Look at who cancelled it: `sacct -j JOB -o JobID,State,ExitCode` names the user.',
    },
    slurm_launch_failed: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'Slurm could not start it on a node',
        suggestion: 'Submit it again with `--exclude=NODE`; prolog, credential and boot faults are for the administrators.',
    },
    slurm_request_rejected: {
        class: 'code',
        outlook: 'permanent',
        title: 'Slurm does not grant what the job asks for',
        suggestion: 'Compare `--partition`, `--account`, `--gres` and `--time` with `sinfo -o "%P %l %G"` and `sacctmgr show assoc user=$USER`.',
    },
    slurm_unreachable: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the Slurm controller did not answer',
        suggestion: 'Try `scontrol ping`; the job may still run, so look at `squeue --me` before submitting it again.',
    },
    slurm_step_aborted: {
        class: 'unknown',
        outlook: 'recurrent',
        title: 'Slurm ended the step because one of its tasks failed',
        suggestion: 'This only follows from a failure: read the first failing task above it.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/schedulers.js




/** Slurm, Kubernetes, cloud and CI runners: who ends a job from above. */
const schedulersCauses = {
    ...slurmCauses,
    ...kubernetesCauses,
    ...batchCauses,
    ...ciRunnerCauses,
};

;// CONCATENATED MODULE: ./build/domain/causes/signals.js
/** Signals that ended the command. */
const signalCauses = {
    sigkill: {
        class: 'infrastructure',
        outlook: 'recurrent',
        title: 'something outside killed it with SIGKILL',
        suggestion: 'Most often the kernel or the container ran out of host memory: look at `dmesg | grep -i oom` and the memory limit; lower num_workers and prefetch_factor or raise the limit.',
    },
    sigterm: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'something outside ended it with SIGTERM',
        suggestion: "A preemption, a shutdown or a scheduler ended it: look at the machine's or the scheduler's events at that minute.",
    },
    sighup: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'its session went away (SIGHUP)',
        suggestion: 'Keep the session open, or start it under `tmux` or `setsid`.',
    },
    scheduler_warning_signal: {
        class: 'infrastructure',
        outlook: 'transient',
        title: 'the scheduler warned that its time is nearly over (SIGUSR1, SIGUSR2)',
        suggestion: 'Handle the signal: save a checkpoint and let the job be queued again (`--requeue`), or ask for it earlier (`--signal=B:USR1@300`).',
    },
    interrupted: {
        class: 'unknown',
        outlook: 'permanent',
        title: 'it was interrupted (SIGINT)',
        suggestion: 'Somebody or something sent an interrupt to the training; start it again if that was not meant.',
    },
    cpu_time_limit: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'it used up its CPU time limit',
        suggestion: 'Raise the limit: `ulimit -t unlimited`, or LimitCPU of the service.',
    },
    file_size_limit: {
        class: 'resource',
        outlook: 'permanent',
        title: 'a file grew past the file size limit',
        suggestion: 'Raise the limit: `ulimit -f unlimited`, or write smaller checkpoint shards (max_shard_size).',
    },
    segfault: {
        class: 'code',
        outlook: 'recurrent',
        title: 'native code crashed (segmentation fault)',
        suggestion: 'Run with `PYTHONFAULTHANDLER=1` to see the Python line; compare versions of compiled packages (`pip check`), and try `num_workers=0`.',
    },
    bus_error: {
        class: 'resource',
        outlook: 'recurrent',
        title: 'a bus error stopped it, most often because shared memory is full',
        suggestion: 'Look at `df -h /dev/shm`; give the container more (`--shm-size=8g`) or lower num_workers.',
    },
    abort: {
        class: 'code',
        outlook: 'recurrent',
        title: 'native code aborted',
        suggestion: 'Read the lines right above the abort; run with `PYTHONFAULTHANDLER=1` to see the Python line.',
    },
    illegal_instruction: {
        class: 'code',
        outlook: 'permanent',
        title: 'the binary uses instructions that this processor does not have',
        suggestion: 'Install a build for this processor, or run on a newer one (`lscpu | grep avx`).',
    },
    arithmetic_fault: {
        class: 'code',
        outlook: 'permanent',
        title: 'native code divided by zero',
        suggestion: 'Run with `PYTHONFAULTHANDLER=1` to see the Python line, and look for an empty batch or a zero size.',
    },
    forbidden_system_call: {
        class: 'code',
        outlook: 'permanent',
        title: 'the sandbox forbids a system call that it made',
        suggestion: 'Allow the call in the seccomp profile of the container, or run without that sandbox.',
    },
    broken_pipe: {
        class: 'code',
        outlook: 'permanent',
        title: 'the reader of its output went away',
        suggestion: 'Look at what the output is piped to (`| head`, `| tee` on a full disk); let the reader read to the end.',
    },
    unexplained_signal: {
        class: 'unknown',
        outlook: 'recurrent',
        title: 'a signal ended it, and nothing says why',
        suggestion: 'Look at `dmesg` and at what else runs on the machine at that minute.',
    },
};

;// CONCATENATED MODULE: ./build/domain/causes/index.js













/** Every cause by name. A verdict's class is its cause's class, so that it is said once. */
const causes = {
    ...runCauses,
    ...signalCauses,
    ...acceleratorCauses,
    ...cudaProgramCauses,
    ...deviceMemoryCauses,
    ...distributedCauses,
    ...hardwareCauses,
    ...memoryCauses,
    ...schedulersCauses,
    ...budgetCauses,
    ...networkCauses,
    ...inputCauses,
    ...programCauses,
};
/** True for the name of a cause of this table. */
const isCause = (name) => Object.hasOwn(causes, name);
/** What is said about a cause, with its class. */
const about = (cause) => causes[cause];


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ maxCurvePoints)
/* harmony export */ });
/** The most that a curve holds: about as many as a picture of it can show. */
const maxCurvePoints = 64;


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const written = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/;
/** Milliseconds of `90s`, `30m`, `2h30m`, `500ms`; undefined for anything else. */
function parseDuration(text) {
    const found = written.exec(text);
    if (found === null || text === '')
        return undefined;
    const [, h = '0', m = '0', s = '0', ms = '0'] = found;
    return Number(h) * units.h + Number(m) * units.m + Number(s) * units.s + Number(ms);
}
/** A duration for people: `850ms`, `4.2s`, `1m30s`, `2h5m`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${ms}ms`;
    if (ms < 60_000)
        return `${Math.round(ms / 100) / 10}s`;
    const seconds = Math.round(ms / 1_000);
    const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
    const names = ['h', 'm', 's'];
    const shown = parts.flatMap((part, i) => (part === 0 ? [] : [`${part}${names[i]}`]));
    return shown.slice(0, 2).join('');
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ soughtTexts),
/* harmony export */   W: () => (/* binding */ noPolicy)
/* harmony export */ });
/** The texts that its rules want to be in the output. */
const soughtTexts = ({ rules }) => rules.flatMap(({ when }) => when.match ?? []);
/** Of a user who says nothing. */
const noPolicy = { rows: [], classes: {}, causes: {}, rules: [] };


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeholders),
/* harmony export */   i: () => (/* binding */ placeholderPattern)
/* harmony export */ });
/** What `{…}` in a variable of the policy can stand for, and what each means. */
const placeholders = {
    attempt: 'the number of the attempt that gets it: 2 after the first failure',
    retry: 'the number of the retry: 1 after the first failure',
    class: 'the class of the last failure',
    cause: 'the cause of the last failure',
    'exit-code': 'the exit code of the last attempt; empty when there was none',
    signal: 'the signal that ended the last attempt, as `SIGKILL`; empty when none did',
    'task-id': 'the same for all attempts of a task',
    'free-port': 'a TCP port of this machine that nothing listened on a moment before',
    half: '`{half:64}`: the number, halved once for each time that this cause has come so far; never below 1',
};
/** A placeholder as it stands in a text, with a number where it takes one; doubled braces stand for themselves. */
const placeholderPattern = /\{\{|\}\}|\{([a-z][a-z-]*)(?::([^{}]*))?\}/g;


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   g0: () => (/* binding */ fileReasonOf),
/* harmony export */   tc: () => (/* binding */ misfitsOf)
/* harmony export */ });
/** What an error says, whatever was thrown. */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
/** The same for a file that whoever tells it has named: without its path and the system call. */
const fileReasonOf = (error) => /^E[A-Z0-9]+: ([^,]+), /.exec(reasonOf(error))?.[1] ?? reasonOf(error);
const maxMisfits = 5;
/** What does not fit a schema, in one line: `log: Invalid input: expected string, received undefined`. */
const misfitsOf = ({ issues }) => issues
    .slice(0, maxMisfits)
    .map(({ path, message }) => [...path.map(String), message].join(': '))
    .join('; ');


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ signalNumber),
/* harmony export */   X$: () => (/* binding */ signalOfExitCode),
/* harmony export */   b8: () => (/* binding */ signalNames)
/* harmony export */ });
// Linux numbers; a shell reports a child's death by signal n as exit code 128 + n.
const signalNumbers = new Map(Object.entries({
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGSTKFLT: 16,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGIO: 29,
    SIGPWR: 30,
    SIGSYS: 31,
}));
/** The number of a signal on Linux; undefined for an unknown name. */
const signalNumber = (name) => signalNumbers.get(name);
/** All signals that are known by name. */
const signalNames = [...signalNumbers.keys()];
/** The signal that a shell's exit code speaks of: 137 is SIGKILL. */
const signalOfExitCode = (code) => signalNames.find((name) => signalNumbers.get(name) === code - 128);


/***/ }),

/***/ 3822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inUnits)
/* harmony export */ });
const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A number of bytes as people say it. */
function inUnits(bytes) {
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    const value = bytes / 1024 ** power;
    return `${value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ commandEnvironment),
/* harmony export */   Kc: () => (/* binding */ markVariable),
/* harmony export */   X8: () => (/* binding */ attemptId)
/* harmony export */ });
/* unused harmony export withoutAction */
/**
 * The variable that tells an attempt's processes from all others, wherever they went.
 * Each attempt has a name of its own, so that the processes of an ml-run within this one carry both.
 */
const markVariable = (attemptId) => `ML_RUN_MARK_${attemptId.replace(/\W/g, '')}`;
/**
 * The name of an attempt. It follows from the record, so that whoever has the record finds what a killed ml-run left,
 * whenever that was killed.
 */
const attemptId = (taskId, number) => `${taskId}_${number}`;
// The runner gives these to an action and not to a `run:` step. Whoever holds them can act for the job:
// write artifacts and caches. What a `run:` step gets, such as the variables for OIDC, stays.
const ofTheRunner = /^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_/;
// Of an action alone: its inputs and states, and the file with which a command could steer our post step.
const ofTheAction = /^(?:INPUT_|STATE_|GITHUB_STATE$)/;
/** The environment of an action without what is the action's alone. */
const withoutAction = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheAction.test(name)));
/** The environment of a command: ours, without what only the runner's own programs may have. */
function commandEnvironment(env, added) {
    const kept = {
        // Python holds back what it prints to a pipe; then the last lines before a kill are lost, and a log comes in bursts.
        PYTHONUNBUFFERED: '1',
        // Python says where it was when a signal such as SIGSEGV ends it, and where it hung when SIGABRT does.
        PYTHONFAULTHANDLER: '1',
    };
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !ofTheRunner.test(name))
            kept[name] = value;
    }
    return { ...kept, ...added };
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unmarkedBelow),
/* harmony export */   Z: () => (/* binding */ endLeftOver)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3302);
/* harmony import */ var _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9252);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6647);




const pollMs = 20;
/** A process that does not die of SIGKILL waits inside the kernel; longer than this nobody waits for it. */
const maxKillMs = 5_000;
/** What descends from a process and has dropped the mark of its attempt. */
function unmarkedBelow(leader, attemptId) {
    return withDescendants((0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processTable */ .oI)(), ({ pid }) => pid === leader)
        .filter(({ pid }) => pid !== leader && !isMarked(pid, [(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .markVariable */ .Kc)(attemptId)]))
        .map(_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu);
}
/**
 * Ends what an attempt has left: asks with SIGTERM, waits, and kills until nothing is left.
 * @returns how many were found, and the ids of those that even SIGKILL did not end
 */
async function endLeftOver(left, graceMs) {
    const seen = new Map(left.processes.map(({ pid, started }) => [pid, started]));
    const found = new Set();
    const alive = () => {
        const members = membersOf(left, seen);
        for (const { pid, startedAt } of members) {
            found.add(pid);
            seen.set(pid, startedAt);
        }
        return members.map(({ pid }) => pid);
    };
    for (const pid of alive())
        send(pid, 'SIGTERM');
    const until = Date.now() + graceMs;
    while (alive().length > 0 && Date.now() < until)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
    const giveUp = Date.now() + maxKillMs;
    // Looked for twice: in the middle of its exec a process shows no environment.
    for (let empty = 0; empty < 2 && Date.now() < giveUp;) {
        const members = alive();
        empty = members.length === 0 ? empty + 1 : 0;
        for (const pid of members)
            send(pid, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
    }
    return { found: found.size, survivors: alive() };
}
function membersOf(left, seen) {
    const { leader, pipes, limit, knownUntil } = left;
    const marks = left.attemptIds.map(_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .markVariable */ .Kc);
    const isOfLeader = ({ group, session, startedAt }) => leader !== null &&
        (group === leader.pid || session === leader.pid) &&
        Number(startedAt) >= Number(leader.started) &&
        (Number(startedAt) <= knownUntil || (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processOf */ .hh)(leader.pid)?.startedAt === leader.started);
    const hasLimit = (pid) => limit !== null && (0,_limit_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .L)(pid) === limit;
    const holdsOutput = (pid) => pipes !== null && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorsOf */ .OA)(pid).some((target) => target.startsWith(pipes));
    // Who calls this may descend from what is left: `ml-run recover`, by the very training.
    const own = aboveThisProcess();
    return withDescendants((0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processTable */ .oI)().filter(({ pid }) => !own.has(pid)), (one) => seen.get(one.pid) === one.startedAt ||
        isOfLeader(one) ||
        isMarked(one.pid, marks) ||
        hasLimit(one.pid) ||
        holdsOutput(one.pid));
}
const isMarked = (pid, marks) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(pid, (name) => marks.includes(name)).size > 0;
function withDescendants(table, isRoot) {
    const found = new Map(table.filter(isRoot).map((one) => [one.pid, one]));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const one of table)
            if (found.has(one.parent))
                found.set(one.pid, one);
    }
    return [...found.values()];
}
function aboveThisProcess() {
    const found = new Set([0, 1, process.pid]);
    for (let pid = process.ppid; !found.has(pid); pid = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processOf */ .hh)(pid)?.parent ?? 0)
        found.add(pid);
    return found;
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // It has ended meanwhile, or belongs to another user.
    }
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   n: () => (/* binding */ limitMark)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6647);


const deadlineMs = 1_000;
const row = /^Max msgqueue size\s+(\S+)\s+(\S+)/m;
/** What Linux gives unless told otherwise, in bytes. */
const usual = 819_200;
let given;
/**
 * Marks this process, and with it all that it starts from now on, by an odd soft limit for POSIX message queues, which
 * hardly anything uses: unlike a variable, a session or an open file, nobody drops it on the way to becoming a daemon.
 * @returns the limit; null where there is no `prlimit` or no such limit
 */
function limitMark() {
    given ??= lower();
    return given;
}
/** The soft limit of a process; undefined when it is gone. */
const limitOf = (pid) => row.exec((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(`/proc/${pid}/limits`))?.[1];
function lower() {
    const hard = process.platform === 'linux' ? row.exec((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)('/proc/self/limits'))?.[2] : undefined;
    const most = hard === 'unlimited' ? usual : Number(hard);
    if (!(most >= usual / 8))
        return Promise.resolve(null);
    const limit = String(Math.floor((most / 2) * (1 + Math.random())));
    return new Promise((resolve) => {
        const args = ['--pid', String(process.pid), `--msgqueue=${limit}:`];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('prlimit', args, { timeout: deadlineMs }, () => {
            // What counts is what the kernel says.
            resolve(limitOf(process.pid) === limit ? limit : null);
        }).unref();
    });
}


/***/ }),

/***/ 6647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   OA: () => (/* binding */ descriptorsOf),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   l0: () => (/* binding */ commandLineOf),
/* harmony export */   oI: () => (/* binding */ processTable),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export parsePs */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** What tells a process from one that gets its id later. */
const identityOf = ({ pid, startedAt }) => ({ pid, started: startedAt });
/** All processes that are alive; those that wait to be reaped are not. Empty where the system does not tell. */
function processTable() {
    if (process.platform === 'linux')
        return processIds().flatMap((pid) => processOf(pid) ?? []);
    return process.platform === 'win32' ? [] : parsePs(ps());
}
/** The ids in /proc. */
const processIds = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
// The kernel counts in hundredths of a second, whatever its own clock does.
const msPerTick = 10;
/** A living process by its id; undefined when there is none. Linux only. */
function processOf(pid) {
    const stat = readText(`/proc/${pid}/stat`);
    // The name may hold anything, also ")"; fields are counted from the last one.
    const nameEnd = stat.lastIndexOf(')');
    const fields = stat.slice(nameEnd + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    const threads = Number(fields[17]);
    if (nameEnd === -1 || state === 'X')
        return undefined;
    // A main thread that has ended is shown as a zombie while other threads go on.
    if (state === 'Z' && !(threads > 1))
        return undefined;
    return {
        pid,
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        state,
        startedAt: fields[19] ?? '',
        name: stat.slice(stat.indexOf('(') + 1, nameEnd),
        threads,
        cpuMs: (Number(fields[11]) + Number(fields[12])) * msPerTick,
    };
}
const psColumns = 'pid=,ppid=,pgid=,stat=,lstart=,comm=';
function ps() {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axo', psColumns], {
            env: { ...process.env, LC_ALL: 'C' },
            encoding: 'latin1',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 5_000,
        });
    }
    catch {
        return '';
    }
}
/** Reads `ps -axo pid=,ppid=,pgid=,stat=,lstart=,comm=` of macOS and the BSDs. */
const parsePs = (text) => text.split('\n').flatMap((line) => {
    // "  501     1   501 Ss   Mon Nov 30 16:56:54 2026 /usr/sbin/cfprefsd"
    const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\w)\S*\s+((?:\S+\s+){4}\d{4})\s+(.*)$/.exec(line);
    const [, pid, parent, group, state = '', startedAt = '', name = ''] = found ?? [];
    if (found === null || state === 'Z')
        return [];
    const leader = Number(group);
    return [
        {
            pid: Number(pid),
            parent: Number(parent),
            group: leader,
            // Not told; whoever leaves its group is found by descent.
            session: leader,
            state,
            startedAt,
            name: name.replace(/^.*\//, ''),
            threads: 1,
            cpuMs: null,
        },
    ];
});
/** Of `NAME=value` lines the values of those that `wanted` accepts, as the process was started with. Linux only. */
function environmentOf(pid, wanted) {
    const found = new Map();
    for (const entry of readText(`/proc/${pid}/environ`).split('\0')) {
        const at = entry.indexOf('=');
        if (at > 0 && wanted(entry.slice(0, at)))
            found.set(entry.slice(0, at), entry.slice(at + 1));
    }
    return found;
}
/** The command line of a process, its name when it shows none; '' when it is gone. */
function commandLineOf({ pid, name }) {
    const words = readText(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    return words === '' ? name : words;
}
/** The targets of the descriptors that a process holds; none where that may not be seen. Linux only. */
function descriptorsOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`/proc/${pid}/fd`).map((fd) => targetOf(`/proc/${pid}/fd/${fd}`));
    }
    catch {
        return [];
    }
}
/** Where a link leads to; '' when it may not be seen. */
function targetOf(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(link);
    }
    catch {
        return '';
    }
}
/** A file of /proc; '' when it is gone or may not be read: a process may end between being seen and being looked at. */
function readText(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ removeTemporaryFolders),
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/** Where they are; a runner empties its own after the job. */
const place = () => process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
const prefixOf = (taskId) => `ml-run-${taskId}_`;
/**
 * Makes a folder for an attempt. Its name follows from the record, so that whoever has the record finds what a killed
 * ml-run left. Throws what the system says.
 */
const makeTemporaryFolder = (attemptId, purpose) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place(), `ml-run-${attemptId}-${purpose}-`));
/** Removes what the attempts of a task have left there, whose ml-run is gone; gives how many folders. Never throws. */
function removeTemporaryFolders(taskId) {
    const prefix = prefixOf(taskId);
    const left = namesIn(place()).filter((name) => name.startsWith(prefix) && /-(?:script|step|errors)-\w+$/.test(name));
    return left.filter((name) => removed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place(), name))).length;
}
function removed(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        return true;
    }
    catch {
        return false;
    }
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ groupPlaces),
/* harmony export */   ce: () => (/* binding */ processLimits),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hJ: () => (/* binding */ counter)
/* harmony export */ });
/**
 * Where the groups of this process are for a controller ("memory", "pids"): of version 1, of version 2, or one of each
 * when both are mounted.
 * @param cgroup the text of /proc/self/cgroup
 * @param mountinfo the text of /proc/self/mountinfo
 */
function groupPlaces(cgroup, mountinfo, controller) {
    return cgroup.split('\n').flatMap((line) => {
        const [, number, controllers, path] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? [];
        if (controllers === undefined || path === undefined)
            return [];
        const isUnified = number === '0' && controllers === '';
        if (!isUnified && !controllers.split(',').includes(controller))
            return [];
        const mount = mounts(mountinfo).find(({ type, options }) => isUnified ? type === 'cgroup2' : type === 'cgroup' && options.includes(controller));
        if (mount === undefined)
            return [];
        return [{ version: isUnified ? 2 : 1, path, folders: foldersUpTo(mount.at, within(mount.root, path)) }];
    });
}
// "35 31 0:32 /docker/1f /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory" (proc(5))
const mounts = (mountinfo) => mountinfo.split('\n').flatMap((line) => {
    const [mount, source] = line.split(' - ');
    const [, , , root, at] = mount?.split(' ') ?? [];
    const [type, , options] = source?.split(' ') ?? [];
    if (root === undefined || at === undefined || !type?.startsWith('cgroup'))
        return [];
    return [{ root, at, type, options: options?.split(',') ?? [] }];
});
/** A path below the root of a mount; '' for the root itself, and for what a container cannot see. */
function within(root, path) {
    if (path.includes('/..'))
        return '';
    if (root === '/')
        return path === '/' ? '' : path;
    return path.startsWith(`${root}/`) ? path.slice(root.length) : '';
}
function foldersUpTo(top, below) {
    const parts = below.split('/').filter((part) => part !== '');
    return [...parts.map((_, i) => `${top}/${parts.slice(0, parts.length - i).join('/')}`), top];
}
/** A number after a name, as in memory.events, memory.oom_control and /proc/vmstat; null when it is not there. */
function counter(text, name) {
    const found = text === null ? null : new RegExp(`^${name} (\\d+)$`, 'm').exec(text);
    return found === null ? null : Number(found[1]);
}
/** The largest limit that anybody sets; version 1 says "unlimited" with a number near 2^63. */
const maxLimit = 2 ** 60;
/** A number of bytes; null for "max" and what stands for it. */
function bytes(text) {
    const value = text === null ? Number.NaN : Number(text.trim() || Number.NaN);
    return Number.isFinite(value) && value < maxLimit ? value : null;
}
/** The soft limits in /proc/self/limits. */
function processLimits(text) {
    const soft = (name) => {
        const found = text === null ? null : new RegExp(`^${name} +(\\d+|unlimited) `, 'm').exec(text);
        return found === null || found[1] === 'unlimited' ? null : Number(found[1]);
    };
    return {
        openFiles: soft('Max open files'),
        processes: soft('Max processes'),
        cpuSeconds: soft('Max cpu time'),
        fileSizeBytes: soft('Max file size'),
    };
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/** The only success: the command exited 0 by itself. */
const isSuccess = (ending) => ending.endedBy === 'exit' && ending.exitCode === 0 && ending.signal === null;


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ gpuColumns),
/* harmony export */   Y3: () => (/* binding */ gpuFacts),
/* harmony export */   b_: () => (/* binding */ parseGpuProcesses),
/* harmony export */   jO: () => (/* binding */ parseGpus),
/* harmony export */   nP: () => (/* binding */ gpuProcessColumns)
/* harmony export */ });
/** The columns that {@link parseGpus} reads. */
const gpuColumns = 'uuid,memory.used,memory.total,ecc.errors.uncorrected.volatile.total';
/** The columns that {@link parseGpuProcesses} reads. */
const gpuProcessColumns = 'gpu_uuid,pid,used_memory';
/** Reads `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`. */
const parseGpus = (csv) => rows(csv, 4).map(([id = '', used, total, ecc]) => ({
    id,
    usedMiB: number(used),
    totalMiB: number(total),
    eccErrors: number(ecc),
}));
/** Reads `nvidia-smi --query-compute-apps=… --format=csv,noheader,nounits`. */
const parseGpuProcesses = (csv) => rows(csv, 3).flatMap(([gpuId = '', pid, used]) => {
    const processId = number(pid);
    return processId === null ? [] : [{ gpuId, processId, usedMiB: number(used) }];
});
const rows = (csv, columns) => csv
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
    .filter((cells) => cells.length === columns);
// "[N/A]", "[Not Supported]", "[Insufficient Permissions]" are no numbers.
const number = (text) => text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
/** A failed nvidia-smi says one of these when a GPU, and not its own call, is the reason. */
const lost = /\b(?:GPU is lost|fallen off the bus|Unable to determine the device handle|Unknown Error|No devices were found)/i;
/** Half of a GPU that others hold is room enough to be missed. */
const shareMissed = 0.5;
const shareSeen = 0.05;
/** GPUs that vanished or reported memory errors during an attempt, and memory that others hold after it. */
function gpuFacts(before, after, ownId) {
    if (after === null)
        return [];
    return [...vanished(before, after), ...eccErrors(before, after), ...heldByOthers(after, ownId)];
}
function vanished(before, after) {
    if (before === null || before.problem !== null || before.list.length === 0)
        return [];
    const fact = (rule, quote) => ({
        rule,
        cause: 'gpu_lost',
        subject: 'gpu',
        strength: 'sure',
        quote,
    });
    if (after.problem !== null) {
        return lost.test(after.problem) ? [fact('gpu-unreachable', `nvidia-smi: ${after.problem}`)] : [];
    }
    const gone = before.list.filter(({ id }) => !after.list.some((gpu) => gpu.id === id));
    if (gone.length === 0)
        return [];
    const names = gone.map(({ id }) => id).join(', ');
    return [
        fact('gpu-gone', `nvidia-smi lists ${after.list.length} of ${before.list.length} GPUs after it; gone: ${names}`),
    ];
}
const eccErrors = (before, after) => after.list.flatMap(({ id, eccErrors: now }) => {
    const then = before?.list.find((gpu) => gpu.id === id)?.eccErrors ?? null;
    if (now === null || then === null || now <= then)
        return [];
    const quote = `uncorrected memory errors of ${id} rose from ${then} to ${now} (nvidia-smi)`;
    return [{ rule: 'gpu-ecc', cause: 'gpu_ecc_uncorrectable', subject: 'gpu', strength: 'sure', quote }];
});
// All processes of the attempt have ended when this is asked.
const heldByOthers = (after, ownId) => after.list.flatMap(({ id, totalMiB }) => {
    const others = after.processes.filter(({ gpuId, processId }) => gpuId === id && processId !== ownId);
    const held = others.reduce((sum, { usedMiB }) => sum + (usedMiB ?? 0), 0);
    if (totalMiB === null || totalMiB === 0 || held / totalMiB < shareSeen)
        return [];
    const who = others.map(({ processId, usedMiB }) => `pid ${processId} ${usedMiB ?? '?'} MiB`).join(', ');
    const strength = held / totalMiB >= shareMissed ? 'when-fitting' : 'context';
    const quote = `other processes hold ${held} of ${totalMiB} MiB of ${id} (${who})`;
    return [{ rule: 'gpu-memory-held', cause: 'gpu_memory_in_use', subject: 'gpu memory', strength, quote }];
});


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ OwnRows),
/* harmony export */   h: () => (/* binding */ noOwnRows)
/* harmony export */ });
/**
 * The user's own rows, and the texts that rules of the policy look for. What rows say of a line goes before the table,
 * however the line is said.
 */
class OwnRows {
    rows;
    needles;
    /** True when a row has no text to search for: every line has to be looked at, which costs several times as much. */
    readsEveryLine;
    #sought;
    #found = new Set();
    constructor(rows, sought = []) {
        this.rows = rows;
        this.#sought = sought;
        const all = [...rows, ...sought];
        this.needles = [...new Set(all.flatMap((row) => row.needles ?? []))];
        this.readsEveryLine = all.some((row) => row.needles === null);
    }
    /** Ids of the texts that were found in the lines so far. */
    get found() {
        return this.#found;
    }
    /**
     * What the first row that matches says.
     * @param line as it was printed, without control sequences
     * @param text the line without the rank before it
     */
    match(line, text) {
        const isIn = ({ pattern }) => pattern.test(line) || (text !== line && pattern.test(text));
        for (const sought of this.#sought)
            if (!this.#found.has(sought.id) && isIn(sought))
                this.#found.add(sought.id);
        const own = this.rows.find(isIn);
        return own === undefined ? undefined : { rule: own.id, cause: own.cause, role: 'own', own };
    }
}
/** Of a user who has none. */
const noOwnRows = new OwnRows([]);


/***/ }),

/***/ 9449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f0: () => (/* binding */ machineResources),
/* harmony export */   oy: () => (/* binding */ groupDelta),
/* harmony export */   pU: () => (/* binding */ delta)
/* harmony export */ });
/** What an attempt used, and the limits that it ran under, as far as the machine tells. */
function machineResources({ before, after }) {
    const work = after.spaces.find(({ name }) => name === 'working directory');
    const shm = after.spaces.find(({ name }) => name === '/dev/shm');
    const peak = after.group?.peakBytes ?? null;
    const peakBefore = before.group?.peakBytes ?? null;
    const { limits } = after;
    return known({
        // A peak that was there before says nothing about this attempt.
        peak_memory_bytes: peak !== null && peakBefore !== null && peak > peakBefore ? peak : null,
        memory_limit_bytes: after.group?.limitBytes ?? null,
        oom_kills: after.group?.isShared === false ? groupDelta(before, after) : null,
        disk_free_bytes: work?.freeBytes ?? null,
        disk_free_inodes: work?.freeInodes ?? null,
        shm_free_bytes: shm?.freeBytes ?? null,
        open_files_limit: limits.openFiles,
        processes_limit: limits.processes,
        cpu_seconds_limit: limits.cpuSeconds,
        file_size_limit_bytes: limits.fileSizeBytes,
        gpu_count: after.gpus?.problem === null ? after.gpus.list.length : null,
    });
}
const known = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && Number.isSafeInteger(value)));
/** How many were killed in between; null when the group is not the same one, or its counters are not known. */
const groupDelta = (before, after) => before.group?.path === after.group?.path ? delta(before.group?.oomKills ?? null, after.group?.oomKills ?? null) : null;
/** How much was counted in between; null when it is not known. */
const delta = (before, after) => before === null || after === null ? null : Math.max(0, after - before);


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Series)
/* harmony export */ });
/** Points in the order of x, at most twice as many as asked for: when there are more, every second one is dropped. */
class Series {
    #limit;
    #points = [];
    /** Nearer to the last one than this, a point takes its place. */
    #gap = 0;
    /** @param limit how many points are enough */
    constructor(limit) {
        this.#limit = limit;
    }
    /** A point at the same place takes the last one's; one before it is left out. */
    add(x, y) {
        if (!Number.isFinite(x) || !Number.isFinite(y))
            return;
        if (x < (this.#points.at(-1)?.x ?? x))
            return;
        if (x === this.#points.at(-1)?.x)
            this.#points.pop();
        const [before, last] = this.#points.slice(-2);
        if (before !== undefined && last !== undefined && last.x - before.x < this.#gap)
            this.#points.pop();
        this.#points.push({ x, y });
        if (this.#points.length > 2 * this.#limit)
            this.#thin();
    }
    /** The points, of both ends and evenly between. */
    get() {
        const { length } = this.#points;
        const count = Math.min(length, this.#limit);
        const chosen = Array.from({ length: count }, (_, i) => {
            const at = count < 2 ? 0 : Math.round((i * (length - 1)) / (count - 1));
            return this.#points[at] ?? { x: 0, y: 0 };
        });
        return { x: chosen.map(({ x }) => x), y: chosen.map(({ y }) => y) };
    }
    #thin() {
        const last = this.#points.length - 1;
        const [first, end] = [this.#points[0]?.x ?? 0, this.#points[last]?.x ?? 0];
        this.#gap = (end - first) / this.#limit;
        this.#points = this.#points.filter((_, i) => i % 2 === 0 || i === last);
    }
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
/** An address without what may be secret in it: the user's name and password, and the values of its query. */
function shownAddress(address) {
    if (!URL.canParse(address))
        return address;
    const { protocol, host, pathname, search } = new URL(address);
    return `${protocol}//${host}${pathname}${search === '' ? '' : '?…'}`;
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rulesVersion)
/* harmony export */ });
/** Changes whenever a row does, so that an old verdict can be told from a new one. */
const rulesVersion = '2026.11.14';


/***/ }),

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   o7: () => (/* binding */ uniqueDigits),
/* harmony export */   ov: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7030);


/** A number from 0 up to 1. */
const chance = () => Math.random();
/**
 * Eight hexadecimal digits that hardly anybody else draws; nothing that must stay secret.
 * Not by node:crypto: every start would pay for loading it.
 */
const uniqueDigits = () => Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
/** A TCP port that nothing listened on a moment ago; 0, which lets a program choose itself, where none can be had. */
async function freePort() {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    try {
        server.listen(0, '127.0.0.1');
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
        const address = server.address();
        return typeof address === 'object' && address !== null ? address.port : 0;
    }
    catch {
        return 0;
    }
    finally {
        server.close();
    }
}


/***/ }),

/***/ 6169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/** The time of this machine. */
const systemClock = {
    // Counted on from the start of the process: a clock that is set meanwhile makes no attempt longer or shorter.
    now: () => Math.round(performance.timeOrigin + performance.now()),
    iso: (ms) => new Date(ms).toISOString(),
    sleep: (ms, abort) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: abort }).catch(() => { }),
};


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ avoidHangAtExit),
  J: () => (/* binding */ endProcess)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/host/exit.js

/** What is still open when all is said, such as an upload that hangs, is given this long. */
const patienceMs = 1_000;
/**
 * To be called first. Node.js 24 can hang at its end (nodejs/node#54918): it joins V8's threads, and one in which the
 * Maglev compiler works may wait for a garbage collection that the main thread will not do any more.
 * Nothing here runs long enough to need that compiler.
 */
const avoidHangAtExit = () => (0,external_node_v8_namespaceObject.setFlagsFromString)('--no-maglev');
/** Ends this process with a code, by letting it run out; by force when something keeps it alive. */
function endProcess(exitCode) {
    process.exitCode = exitCode;
    setTimeout(() => process.exit(exitCode), patienceMs).unref();
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GroupFiles)
/* harmony export */ });
/* harmony import */ var _evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2410);
/* harmony import */ var _plain_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2781);


/** The groups of this process; its commands run in the same ones, and it is not moved between them. */
class GroupFiles {
    #memory;
    #pids;
    /**
     * @param cgroup the text of /proc/self/cgroup
     * @param mountinfo the text of /proc/self/mountinfo
     */
    constructor(cgroup = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)('/proc/self/cgroup') ?? '', mountinfo = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)('/proc/self/mountinfo') ?? '') {
        this.#memory = (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPlaces */ .Ej)(cgroup, mountinfo, 'memory');
        this.#pids = (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .groupPlaces */ .Ej)(cgroup, mountinfo, 'pids');
    }
    /** The memory counters. */
    readMemory() {
        for (const place of this.#memory) {
            const group = place.version === 2 ? readUnified(place) : readOld(place);
            if (group !== null)
                return group;
        }
        return null;
    }
    /** What is in use and cannot be given back at once: without files that were read and lie there (as Kubernetes counts). */
    readUsage() {
        for (const { version, folders } of this.#memory) {
            const [usage, cached] = version === 2
                ? ['memory.current', 'inactive_file']
                : ['memory.usage_in_bytes', 'total_inactive_file'];
            for (const folder of version === 2 ? folders : folders.slice(0, 1)) {
                const used = (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folder}/${usage}`));
                if (used !== null)
                    return Math.max(0, used - ((0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .counter */ .hJ)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folder}/memory.stat`), cached) ?? 0));
            }
        }
        return null;
    }
    /** How often the limit of processes refused one. */
    readRefusedForks() {
        for (const { folders } of this.#pids) {
            const refused = (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .counter */ .hJ)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folders[0]}/pids.events`), 'max');
            if (refused !== null)
                return refused;
        }
        return null;
    }
}
/** Version 2 counts a group with all groups below it; a group without the memory controller is counted above. */
function readUnified({ path, folders }) {
    for (const [i, folder] of folders.entries()) {
        const oomKills = (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .counter */ .hJ)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folder}/memory.events`), 'oom_kill');
        if (oomKills === null)
            continue;
        return {
            path,
            isShared: i > 0,
            oomKills,
            peakBytes: i > 0 ? null : (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folder}/memory.peak`)),
            limitBytes: lowest(folders, 'memory.max'),
        };
    }
    return null;
}
/** Version 1 counts each group by itself, whoever set the limit that was hit. */
function readOld({ path, folders }) {
    const oomKills = (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .counter */ .hJ)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folders[0]}/memory.oom_control`), 'oom_kill');
    if (oomKills === null)
        return null;
    return {
        path,
        isShared: false,
        oomKills,
        peakBytes: (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folders[0]}/memory.max_usage_in_bytes`)),
        limitBytes: lowest(folders, 'memory.limit_in_bytes'),
    };
}
function lowest(folders, file) {
    const limits = folders.map((folder) => (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(`${folder}/${file}`))).filter((limit) => limit !== null);
    return limits.length === 0 ? null : Math.min(...limits);
}


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ killCounters)
/* harmony export */ });
/* harmony import */ var _evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2410);
/* harmony import */ var _group_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1998);
/* harmony import */ var _plain_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2781);



/** Reads how often the kernel has killed for memory, in the group of this process and on the machine. */
function killCounters(groups = new _group_files_js__WEBPACK_IMPORTED_MODULE_0__/* .GroupFiles */ .X()) {
    const group = groups.readMemory();
    return {
        group: group === null ? null : { path: group.path, isShared: group.isShared, oomKills: group.oomKills },
        machine: (0,_evidence_cgroup_js__WEBPACK_IMPORTED_MODULE_2__/* .counter */ .hJ)((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)('/proc/vmstat'), 'oom_kill'),
    };
}


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   _w: () => (/* binding */ ticksAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _engine_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6647);



/** This process, for others to know whether it is still alive. */
const thisProcess = () => ({
    pid: process.pid,
    started: startOf(process.pid),
    pid_namespace: pidNamespace(),
    boot: boot(),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
});
/** Looks for the process that keeps a record. */
function whereabouts(owner) {
    if (owner.boot !== boot())
        return owner.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() && owner.boot !== null ? 'gone' : 'elsewhere';
    if (owner.boot === null && owner.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return 'elsewhere';
    if (owner.pid_namespace !== pidNamespace())
        return 'elsewhere';
    if (owner.started === null)
        return answers(owner.pid) ? 'alive' : 'gone';
    return startOf(owner.pid) === owner.started ? 'alive' : 'gone';
}
/** A time in clock ticks since this machine was started; Linux gives 100 of them a second to programs. */
const ticksAt = (ms) => Math.ceil((ms - (Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_1__.uptime)() * 1_000)) / 10);
const startOf = (pid) => process.platform === 'linux' ? ((0,_engine_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processOf */ .hh)(pid)?.startedAt ?? null) : null;
// Where there is no /proc; an id that was given to another process counts as alive, and its record is left alone.
function answers(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
const boot = () => orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim());
const pidNamespace = () => orNull(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'));
function orNull(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** The text of a file of the kernel's, which never waits for a disk; null when it is not there or not ours to read. */
function textOf(path) {
    try {
        // An error costs more than a look.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   r: () => (/* binding */ usualFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_own_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1844);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4577);




/** The file that is read unless another is named, where it is there. */
const usualFile = '.github/ml-run.yml';
const maxFileBytes = 1024 * 1024;
/**
 * Reads the policy that is written in a setting, in the file that a setting names, or in the usual file.
 * @param base where a file's path is relative to
 */
async function readPolicy(written, base) {
    const { policy: text, 'policy-file': file } = written;
    // Both, and a value without any text, are problems of the settings.
    if (text !== undefined)
        return file === undefined ? read(text, 'policy: ') : { policy: _domain_own_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .noPolicy */ .W, problems: [] };
    const named = file ?? usualFile;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, named);
    if (file?.trim() === '' || (file === undefined && !exists(path)))
        return { policy: _domain_own_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .noPolicy */ .W, problems: [] };
    const content = contentOf(path);
    if (typeof content === 'string')
        return read(content, `policy-file: ${named}:`);
    return { policy: _domain_own_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .noPolicy */ .W, problems: [`policy-file: ${named}: ${content.problem}`] };
}
async function read(text, place) {
    if (text.trim() === '')
        return { policy: _domain_own_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .noPolicy */ .W, problems: [] };
    // YAML and regular expressions are a third of all the code, and most runs start without.
    const { readPolicyText } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(856), __nccwpck_require__.e(622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4622));
    const reading = readPolicyText(text);
    if (reading.ok)
        return { policy: reading.policy, problems: [] };
    return { policy: _domain_own_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .noPolicy */ .W, problems: reading.problems.map((problem) => `${place}${problem}`) };
}
function contentOf(path) {
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > maxFileBytes)
            return { problem: `it has ${size} bytes; ${maxFileBytes} are the most` };
        // A mark at the beginning would count as a column.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        return { problem: `it cannot be read: ${(0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .fileReasonOf */ .g0)(error)}` };
    }
}
// What cannot be looked at may be there.
function exists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ unfinishedBelow),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   J1: () => (/* binding */ journalName),
/* harmony export */   Jh: () => (/* binding */ journalText),
/* harmony export */   RM: () => (/* binding */ recordsFolder),
/* harmony export */   WP: () => (/* binding */ giveSignOfLife),
/* harmony export */   YH: () => (/* binding */ removeHalves),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   e9: () => (/* binding */ abandon),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   kD: () => (/* binding */ tailName),
/* harmony export */   l2: () => (/* binding */ newPrefix),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   x3: () => (/* binding */ lastSignOfLife),
/* harmony export */   zS: () => (/* binding */ removeUnbegun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The record of a task. */
const manifestName = 'manifest.json';
/** What led to it, state by state; there until the manifest is final. */
const journalName = 'journal.jsonl';
/** The end of an attempt's output. */
const tailName = (attempt) => `attempt-${attempt}.log`;
/** Where the command line keeps its records, below the folder that it runs in. */
const recordsFolder = '.ml-run';
/** What the folder of a record is called by before it has its own name. */
const newPrefix = '.new-';
/**
 * Makes a folder for a record under a name that is not yet its own: what has its own name has a journal too.
 * @returns the folder as it is called until {@link settle}
 */
function makeFolder(folder) {
    const made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), newPrefix + (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    // For this user alone, since an output may hold what no redaction knows. A level at a time: with `recursive` Node.js
    // never ends where the system says that a folder that is there is not.
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), made]) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, path === made ? 0o700 : 0o777);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
    // Of a run that was killed right here.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, `${journalName}.tmp`), { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, '.gitignore'), '*\n');
    return made;
}
/** Gives a new folder its own name. */
const settle = (made, folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(made, folder);
/** Takes away what would be believed in a folder that a record has moved away from. */
function abandon(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(newPrefix))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    for (const name of [manifestName, journalName])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}
/** Adds whole lines to a journal. Throws when they could not be written. */
function appendLines(folder, lines, durability) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, journalName);
    // Its first line says whose it is: a journal without it, after a kill, would be nobody's.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        writeWhole(path, lines, durability);
    // What a full disk has cut off stands on a line of its own.
    else
        writeAndClose((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a', 0o600), `\n${lines}`, durability);
}
/** The text of a journal; null when there is none. */
function journalText(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, journalName), 'utf8');
    }
    catch {
        return null;
    }
}
/** The folders below one in which a run has not come to its end. */
function unfinishedBelow(folder) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
    return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, journalName)));
}
/** Long enough for any ml-run between making a folder and its journal. */
const maxUnbegunMs = 60_000;
/** Removes the folders of runs that were killed before their record began: nothing of them had been started. */
function removeUnbegun(folder) {
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (!name.startsWith(newPrefix) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, journalName)))
                continue;
            if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs > maxUnbegunMs)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
    }
    catch {
        // There are no records yet, or another start does the same.
    }
}
/** When the journal's ml-run was last seen alive, in milliseconds since 1970; null without a journal. */
const lastSignOfLife = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, journalName), { throwIfNoEntry: false })?.mtimeMs ?? null;
/** A sign of life for those who cannot see this process. */
function giveSignOfLife(folder) {
    const now = new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, journalName), now, now);
}
/** Writes a file in the place of the last one: a kill leaves one or the other. */
function writeWhole(path, text, durability) {
    const temporary = `${path}.tmp`;
    try {
        writeAndClose((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'w', 0o600), text, durability);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Takes away what a kill has left half-written, when nobody writes there any more. */
function removeHalves(folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
        if (name.endsWith('.tmp'))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}
function writeAndClose(file, text, durability) {
    try {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
        if (durability === 'durable')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runOnTerminal)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/engine/temporary-folder.js
var temporary_folder = __nccwpck_require__(3685);
;// CONCATENATED MODULE: ./build/engine/command.js



const powershell = (file) => ({
    file,
    args: (script) => ['-command', `. '${script.replaceAll("'", "''")}'`],
    ending: '.ps1',
    script: (text) => `$ErrorActionPreference = 'stop'\n${text}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
});
// As a `run:` step starts them (actions/runner, ScriptHandlerHelpers.cs).
const shells = {
    bash: { file: 'bash', args: (script) => ['--noprofile', '--norc', '-eo', 'pipefail', script], ending: '.sh' },
    sh: { file: 'sh', args: (script) => ['-e', script], ending: '.sh' },
    python: { file: 'python', args: (script) => [script], ending: '.py' },
    pwsh: powershell('pwsh'),
    powershell: powershell('powershell'),
    cmd: {
        file: process.env.ComSpec ?? 'cmd',
        args: (script) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `CALL "${script}"`],
        ending: '.cmd',
        script: (text) => `@echo off\r\n${text}`,
    },
};
/** Makes a command ready to start; a script is written to a file of its own. Throws what writing the file throws. */
function prepare(command, attemptId) {
    if (command.kind === 'program') {
        const [file = '', ...args] = command.argv;
        return { file, args, dispose: () => { } };
    }
    const shell = shells[command.shell.toLowerCase()] ?? customShell(command.shell);
    const folder = (0,temporary_folder/* makeTemporaryFolder */.w)(attemptId, 'script');
    const script = (0,external_node_path_.join)(folder, `run${shell.ending}`);
    (0,external_node_fs_.writeFileSync)(script, shell.script?.(command.script) ?? `${command.script}\n`);
    return { file: shell.file, args: shell.args(script), dispose: () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }) };
}
// "perl {0}", "docker run … {0}": words, where quotes keep blanks together, as the runner does.
function customShell(template) {
    const words = template.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
    const [file = '', ...args] = words.map((word) => word.replaceAll('"', ''));
    const name = file.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
    return {
        file,
        args: (script) => args.map((arg) => arg.replaceAll('{0}', script)),
        ending: shells[name.replace(/^python[\d.]+$/, 'python')]?.ending ?? '',
    };
}

// EXTERNAL MODULE: ./build/engine/environment.js
var environment = __nccwpck_require__(3302);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/evidence/ending.js
var evidence_ending = __nccwpck_require__(1589);
// EXTERNAL MODULE: ./build/engine/process-table.js
var process_table = __nccwpck_require__(6647);
;// CONCATENATED MODULE: ./build/engine/clear-up.js


/** What a command leaves behind may end by itself for this long, before it is ended. */
const leaveMs = 500;
const pollMs = 20;
const maxGraceMs = 2_000;
/** An output that somebody still holds is read for this long. */
const holdMs = 2_000;
/** The same after a cancel, where the record has to be done in seconds. */
const hurriedHoldMs = 500;
const portsMs = 5_000;
const gpuMs = 10_000;
const gpuPollMs = 500;
const maxNamed = 20;
const maxCommandChars = 300;
/** What was left when the command had ended, with what became of it. */
class Leftovers {
    #found = new Map();
    /** Names processes; of one that is named again, what it holds is added. */
    name(processes, holds, ended) {
        for (const one of processes) {
            const known = this.#found.get(one.pid);
            const command = known?.command ?? (0,process_table/* commandLineOf */.l0)(one).slice(0, maxCommandChars);
            this.#found.set(one.pid, {
                pid: one.pid,
                command,
                holds: [...new Set([...(known?.holds ?? []), ...holds])],
                ended,
            });
        }
    }
    /** Says what became of those that are still said to be there. */
    ended(how, survivors) {
        const alive = new Set(survivors.map(({ pid }) => pid));
        for (const [pid, one] of this.#found) {
            if (one.ended === 'not' && !alive.has(pid))
                this.#found.set(pid, { ...one, ended: how });
        }
        this.name(survivors, [], 'not');
    }
    get all() {
        return [...this.#found.values()].slice(0, maxNamed);
    }
    /** Ids of those that nothing ended. */
    get survivors() {
        return [...this.#found.values()].filter(({ ended }) => ended === 'not').map(({ pid }) => pid);
    }
}
/** Ends what the command left behind, and reads what is still to be read. */
async function endStragglers({ tree, pumps }, plan, left) {
    const { requested, forced } = plan.cancel;
    const isHeld = () => pumps.some(({ isOpen }) => isOpen);
    const until = performance.now() + leaveMs;
    let stragglers = tree.alive();
    while (stragglers.length > 0 && performance.now() < until && !requested.aborted) {
        await (0,promises_.setTimeout)(pollMs);
        stragglers = tree.alive();
    }
    // The end of an output is known a moment after its last writer has gone.
    await Promise.all(pumps.map((pump) => pump.closedWithin(pollMs)));
    if (isHeld()) {
        // Whoever holds the output was given it by the command, wherever it runs now.
        left.name(tree.holders(), ["the command's output"], 'not');
        stragglers = tree.alive();
    }
    if (stragglers.length > 0) {
        left.name(stragglers, [], 'not');
        const end = await tree.end('SIGTERM', Math.min(plan.gracePeriodMs, maxGraceMs), requested);
        left.ended(end.forced ? 'killed' : 'asked', end.survivors);
    }
    const isCut = await Promise.all(pumps.map((pump) => pump.finish(requested.aborted ? hurriedHoldMs : holdMs, forced)));
    if (isCut.includes(true))
        left.name(tree.holders(), ["the command's output"], 'not');
}
/** Before another attempt: the ports that this one listened on are free, and it holds no memory of a GPU. */
async function awaitFreedom(remains, plan, left) {
    const { requested } = plan.cancel;
    const { tree, listeners } = remains;
    const heirs = tree.adopt(listeners.isStillOpen);
    if (heirs.length > 0) {
        left.name(heirs, ['a port that the attempt listened on'], 'not');
        left.ended('killed', await tree.kill(requested));
    }
    await listeners.free(portsMs, requested);
    await freeGpus(remains, plan, left);
}
async function freeGpus({ tree, tools }, plan, left) {
    const { requested } = plan.cancel;
    const until = performance.now() + gpuMs;
    for (;;) {
        const holders = ((await tools.gpuHolders(plan.env.PATH)) ?? []).filter((pid) => tree.seen.has(pid));
        if (holders.length === 0 || requested.aborted)
            return;
        if (performance.now() >= until) {
            left.name(holders.map(gone), ['memory of a GPU'], 'not');
            return;
        }
        await (0,promises_.setTimeout)(gpuPollMs, undefined, { signal: requested }).catch(() => { });
    }
}
/** A process that is no more, of which a driver still knows. */
const gone = (pid) => ({
    pid,
    parent: 0,
    group: 0,
    session: 0,
    state: '',
    startedAt: '',
    name: 'ended, says the kernel',
    threads: 0,
    cpuMs: null,
});

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __nccwpck_require__(4953);
;// CONCATENATED MODULE: ./build/engine/system-calls.js

// Those that a process waits in (Linux, include/uapi/asm-generic/unistd.h, arch/x86/entry/syscalls/syscall_64.tbl).
const x64 = {
    0: 'read',
    1: 'write',
    7: 'poll',
    16: 'ioctl',
    23: 'select',
    35: 'nanosleep',
    42: 'connect',
    43: 'accept',
    45: 'recvfrom',
    47: 'recvmsg',
    61: 'wait4',
    72: 'fcntl',
    73: 'flock',
    74: 'fsync',
    202: 'futex',
    230: 'clock_nanosleep',
    232: 'epoll_wait',
    247: 'waitid',
    257: 'openat',
    270: 'pselect6',
    271: 'ppoll',
    281: 'epoll_pwait',
    288: 'accept4',
};
const arm64 = {
    22: 'epoll_pwait',
    25: 'fcntl',
    29: 'ioctl',
    32: 'flock',
    56: 'openat',
    63: 'read',
    64: 'write',
    72: 'pselect6',
    73: 'ppoll',
    82: 'fsync',
    95: 'waitid',
    98: 'futex',
    101: 'nanosleep',
    115: 'clock_nanosleep',
    202: 'accept',
    203: 'connect',
    207: 'recvfrom',
    212: 'recvmsg',
    242: 'accept4',
    260: 'wait4',
};
const names = process.arch === 'x64' ? x64 : process.arch === 'arm64' ? arm64 : {};
/** Their first argument is a descriptor. */
const aboutDescriptor = /^(?:read|write|ioctl|connect|accept4?|recvfrom|recvmsg|fcntl|flock|fsync)$/;
/** What the main thread of a process waits in, as `read(socket:[4711])`; null when it runs or may not be seen. Linux only. */
function systemCallOf(pid) {
    // "0 0x3 0x7ffd…" or "running"
    const [number = '', first = ''] = (0,process_table/* readText */.yR)(`/proc/${pid}/syscall`).trim().split(' ');
    if (!/^\d+$/.test(number))
        return null;
    const name = names[Number(number)];
    if (name === undefined)
        return `system call ${number}`;
    const target = aboutDescriptor.test(name) ? (0,process_table/* targetOf */.$r)(`/proc/${pid}/fd/${Number(first)}`) : '';
    return target === '' ? name : `${name}(${target})`;
}

;// CONCATENATED MODULE: ./build/engine/hang-scene.js



/** What a process does is seen in how much it computes in this time. */
const sampleMs = 1_000;
const maxProcesses = 64;
const maxPySpy = 8;
const hang_scene_maxCommandChars = 300;
const maxKernelFrames = 20;
const maxStackChars = 32 * 1024;
/** Looks at the processes of an attempt: what each of them waits in, how much it computes, and Python's stacks where py-spy is installed. */
async function lookAtScene(tree, tools, path, abort) {
    const members = parentsFirst(tree.alive()).slice(0, maxProcesses);
    const startedAt = performance.now();
    const ask = members.filter(isPython).slice(0, maxPySpy);
    const stacks = await Promise.race([Promise.all(ask.map(({ pid }) => stackOf(pid, tools, path))), aborted(abort)]);
    const left = sampleMs - (performance.now() - startedAt);
    if (left > 0)
        await (0,promises_.setTimeout)(left, undefined, { signal: abort }).catch(() => { });
    const elapsedMs = performance.now() - startedAt;
    return { processes: members.map((member) => seen(member, elapsedMs)), stacks: (stacks ?? []).flat() };
}
async function stackOf(pid, tools, path) {
    const text = await tools.pythonStack(pid, path);
    return text === null ? [] : [{ pid, source: 'py-spy', text: text.slice(0, maxStackChars) }];
}
const aborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        resolve(null);
    else
        signal.addEventListener('abort', () => resolve(null), { once: true });
});
function seen(member, elapsedMs) {
    const { pid, parent, name, cpuMs } = member;
    const now = (0,process_table/* processOf */.hh)(pid) ?? member;
    const used = cpuMs === null || now.cpuMs === null ? null : now.cpuMs - cpuMs;
    const waitChannel = (0,process_table/* readText */.yR)(`/proc/${pid}/wchan`);
    return {
        pid,
        parent_pid: parent,
        name,
        command: (0,process_table/* commandLineOf */.l0)(member).slice(0, hang_scene_maxCommandChars),
        state: now.state,
        system_call: systemCallOf(pid),
        wait_channel: waitChannel === '' || waitChannel === '0' ? null : waitChannel,
        kernel_stack: kernelStackOf(pid),
        threads: now.threads,
        cpu_ms: now.cpuMs,
        cpu_share: used === null ? null : Math.round((100 * used) / elapsedMs) / 100,
    };
}
/** "[<0>] futex_wait_queue+0x60/0x90" and so on. */
const kernelStackOf = (pid) => (0,process_table/* readText */.yR)(`/proc/${pid}/stack`)
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, maxKernelFrames)
    .map((line) => line.replace(/^\[<[0-9a-f]+>\] /, ''));
/** True for an interpreter of Python, whatever its process calls itself. */
const isPython = ({ pid, name }) => /^(?:python|pypy)[\d.]*(?: \(deleted\))?$/.test((0,process_table/* targetOf */.$r)(`/proc/${pid}/exe`).replace(/^.*\//, '')) ||
    /^python/i.test(name);
/** A parent before its children; who has no parent among them in the order of their ids. */
function parentsFirst(members) {
    const ids = new Set(members.map(({ pid }) => pid));
    const sorted = members.toSorted((a, b) => a.pid - b.pid);
    const below = (parent) => [
        parent,
        ...sorted.filter((other) => other.parent === parent.pid && other !== parent).flatMap(below),
    ];
    return sorted.filter(({ parent }) => !ids.has(parent)).flatMap(below);
}

;// CONCATENATED MODULE: ./build/engine/interruption.js


/** A silent command may have said something that only waits to be read. */
const lastLookMs = 100;
/**
 * What comes before the command's own exit: its limit, a silence, a cancel, or nothing.
 * @param quietMs for how long the command has printed nothing, though it could have
 */
async function interruptionOf(exit, plan, quietMs) {
    const over = new AbortController();
    const first = await Promise.race([
        exit.then(() => null),
        timeLimit(plan, over.signal),
        silence(plan, quietMs, over.signal),
        cancelled(plan, over.signal),
    ]);
    over.abort();
    return first;
}
/** A cancel, when one was asked for. */
function cancelOf({ cancel, gracePeriodMs }) {
    if (!cancel.requested.aborted)
        return null;
    const signal = cancel.requested.reason;
    const graceMs = Math.min(gracePeriodMs, cancel.maxGraceMs);
    return { by: 'cancel', signal, graceMs, detail: `cancelled by ${signal}` };
}
async function timeLimit({ limit, gracePeriodMs }, over) {
    if (limit === null || !(await slept(limit.ms, over)))
        return never;
    const detail = `ended by ${limit.by.replace('_', '-')} after ${(0,duration/* formatDuration */.a)(limit.ms)}`;
    return { by: limit.by, signal: 'SIGTERM', graceMs: gracePeriodMs, detail };
}
async function silence({ hangMs, gracePeriodMs }, quietMs, over) {
    if (hangMs === null)
        return never;
    for (let isSure = false;;) {
        const left = hangMs - quietMs();
        if (left <= 0 && isSure)
            break;
        isSure = left <= 0;
        // Also after a standstill of the whole machine: what came meanwhile is read before the second look.
        if (!(await slept(Math.max(left, lastLookMs), over)))
            return never;
    }
    const detail = `it printed nothing for ${(0,duration/* formatDuration */.a)(hangMs)} (hang-timeout)`;
    return { by: 'hang', signal: 'SIGTERM', graceMs: gracePeriodMs, detail };
}
function cancelled(plan, over) {
    const { requested } = plan.cancel;
    return new Promise((resolve) => {
        const tell = () => {
            const interruption = cancelOf(plan);
            if (interruption !== null)
                resolve(interruption);
        };
        if (requested.aborted)
            tell();
        else
            requested.addEventListener('abort', tell, { once: true, signal: over });
    });
}
/** True when it slept to the end. */
const slept = (ms, over) => (0,promises_.setTimeout)(ms, true, { signal: over }).catch(() => false);
const never = new Promise(() => { });

;// CONCATENATED MODULE: ./build/engine/signals.js


/** Sends a signal, 0 to ask only; a negative id is a group. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return 'sent';
    }
    catch (error) {
        return error.code === 'EPERM' ? 'forbidden' : 'gone';
    }
}
const sudoDeadlineMs = 2_000;
/** Sends a signal to processes of another user, where sudo allows it without asking, as on GitHub's own runners. */
function sendWithSudo(pids, signal) {
    if (pids.length === 0 || process.platform === 'win32' || process.getuid?.() === 0)
        return;
    const ids = pids.map(String);
    (0,external_node_child_process_.execFile)('sudo', ['-n', 'kill', '-s', signal.replace(/^SIG/, ''), ...ids], { timeout: sudoDeadlineMs }, 
    // No sudo, or it asks for a password: what survives is named.
    () => { }).unref();
}
/** Ends a process of Windows with all that descends from it. There is no other way to end it than by force. */
function endWindowsTree(pid) {
    (0,external_node_child_process_.execFile)('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true }, () => { }).unref();
}
/** Linux only; nothing is ignored or caught by a process that may not be seen. */
function dispositionsOf(pid) {
    const status = (0,process_table/* readText */.yR)(`/proc/${pid}/status`);
    const mask = (name) => BigInt(`0x${new RegExp(`^${name}:\\t(\\w+)$`, 'm').exec(status)?.[1] ?? '0'}`);
    // The lowest bit is signal 1.
    const has = (bits) => (signal) => ((bits >> BigInt(signal - 1)) & 1n) === 1n;
    return { ignores: has(mask('SigIgn')), catches: has(mask('SigCgt')) };
}

;// CONCATENATED MODULE: ./build/engine/python-stacks.js





const python_stacks_maxProcesses = 16;
/** One that waits inside the kernel does not print. */
const maxPrintMs = 1_500;
const maxTextBytes = 64 * 1024;
const python_stacks_pollMs = 20;
const sigterm = 15;
/** SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV: faulthandler catches all of them, and hardly anything else does. */
const fatal = [4, 6, 7, 8, 11];
/** Keeps what the command prints from one moment to another. */
class Listening {
    #chunks = null;
    #bytes = 0;
    take(stream, chunk) {
        if (stream === 'stdout' || this.#chunks === null || this.#bytes >= maxTextBytes)
            return;
        this.#chunks.push(Buffer.from(chunk));
        this.#bytes += chunk.length;
    }
    begin() {
        this.#chunks = [];
        this.#bytes = 0;
    }
    end() {
        const text = Buffer.concat(this.#chunks ?? []).toString('utf8');
        this.#chunks = null;
        return text;
    }
}
/**
 * Ends Python processes in the way that makes them print the stack of each thread: by SIGABRT, where faulthandler catches
 * it. One after the other, and all others stand still meanwhile: the stacks would mix, and who sees its child or its
 * parent end would not be found where it hung. Those that catch SIGTERM may save something on it, and get that first.
 */
async function endWithStacks(tree, wanted, listening) {
    if (process.platform !== 'linux')
        return [];
    const ready = parentsFirst(tree.alive())
        .filter((one) => isPython(one) && willPrint(dispositionsOf(one.pid), wanted))
        .slice(0, python_stacks_maxProcesses);
    if (ready.length === 0)
        return [];
    tree.send('SIGSTOP');
    const stacks = [];
    for (const one of ready) {
        listening.begin();
        await endOne(one);
        const text = listening.end();
        if (text !== '')
            stacks.push({ pid: one.pid, source: 'faulthandler', text });
    }
    tree.send('SIGCONT');
    return stacks;
}
const willPrint = ({ catches }, wanted) => fatal.every(catches) && (wanted === 'all' || !catches(sigterm));
async function endOne({ pid }) {
    leaveNoCore(pid);
    send(pid, 'SIGABRT');
    send(pid, 'SIGCONT');
    const until = performance.now() + maxPrintMs;
    while ((0,process_table/* processOf */.hh)(pid) !== undefined && performance.now() < until)
        await (0,promises_.setTimeout)(python_stacks_pollMs);
    // What it printed may still be on its way through the pipe.
    await (0,promises_.setTimeout)(python_stacks_pollMs);
}
/** Nobody asked for an image of its memory, which may be as large as the machine's. */
function leaveNoCore(pid) {
    try {
        (0,external_node_fs_.writeFileSync)(`/proc/${pid}/coredump_filter`, '0');
    }
    catch {
        // Of another user, or gone.
    }
}

;// CONCATENATED MODULE: ./build/engine/end-attempt.js




/** Ends an attempt for the reason that was found: asks, waits, kills. What hung is looked at first. */
async function endAttempt(found, remains, listening, plan) {
    remains.listeners.look(remains.tree.search());
    const hang = found.by === 'hang' ? await sceneOf(remains, plan) : undefined;
    // Whoever cancels meanwhile does not wait until all has been looked at, and the reason is theirs.
    const because = cancelOf(plan) ?? found;
    const done = await (because.by === 'hang' ? endHung : endUsual)(because, remains, listening, plan);
    return {
        by: because.by,
        detail: because.detail,
        termination: done.termination,
        survivors: done.survivors,
        ...(hang === undefined || because.by !== 'hang'
            ? {}
            : { hang: { ...hang, stacks: [...hang.stacks, ...done.stacks] } }),
    };
}
async function endUsual({ signal, graceMs }, { tree }, _listening, plan) {
    const watch = stopwatch();
    const { forced, survivors } = await tree.end(signal, graceMs, impatience(plan));
    return { termination: termination(signal, forced, watch(), graceMs), survivors, stacks: [] };
}
/** Python's stacks are printed by what SIGTERM would end in any case, and by the rest before it is killed. */
async function endHung({ signal, graceMs }, { tree }, listening, plan) {
    const watch = stopwatch();
    const hurry = impatience(plan);
    const stacks = [...(await endWithStacks(tree, 'those that SIGTERM would end', listening))];
    const first = stacks.length > 0 ? 'SIGABRT' : signal;
    if (await tree.ask(signal, graceMs, hurry)) {
        return { termination: termination(first, false, watch(), graceMs), survivors: [], stacks };
    }
    const tookMs = watch();
    stacks.push(...(await endWithStacks(tree, 'all', listening)));
    const survivors = await tree.kill(hurry);
    return { termination: termination(first, true, tookMs, graceMs), survivors, stacks };
}
async function sceneOf({ tree, tools, pumps }, plan) {
    const silentMs = Math.round(Math.min(...pumps.map(({ quietMs }) => quietMs)));
    const { processes, stacks } = await lookAtScene(tree, tools, plan.env.PATH, plan.cancel.requested);
    return { silent_ms: silentMs, processes: [...processes], stacks: [...stacks], location: null };
}
/** Aborted when nobody wants to wait for the grace period any more. */
function impatience({ cancel }) {
    if (!Number.isFinite(cancel.maxGraceMs))
        return cancel.forced;
    const late = new AbortController();
    const begin = () => setTimeout(() => late.abort(), cancel.maxGraceMs).unref();
    if (cancel.requested.aborted)
        begin();
    else
        cancel.requested.addEventListener('abort', begin, { once: true });
    return AbortSignal.any([cancel.forced, late.signal]);
}
function termination(signal, forced, tookMs, graceMs) {
    const detail = forced
        ? tookMs < graceMs
            ? `killed by SIGKILL ${(0,duration/* formatDuration */.a)(tookMs)} after ${signal}, since nobody waits any longer`
            : `killed by SIGKILL after the grace period of ${(0,duration/* formatDuration */.a)(graceMs)}`
        : signal === 'SIGABRT'
            ? `ended ${(0,duration/* formatDuration */.a)(tookMs)} after SIGABRT, on which Python prints its stacks`
            : `ended politely ${(0,duration/* formatDuration */.a)(tookMs)} after ${signal}`;
    return { signal, forced, took_ms: tookMs, detail };
}
function stopwatch() {
    const startedAt = performance.now();
    return () => Math.round(performance.now() - startedAt);
}

;// CONCATENATED MODULE: ./build/engine/listeners.js


const listeners_pollMs = 50;
const listening = '0A';
/** The TCP ports on which an attempt's processes were seen to listen. Linux only; elsewhere none are seen. */
class Listeners {
    /** By descriptor, the port. */
    #known = new Map();
    /** Remembers on what these processes listen now. */
    look(processes) {
        if (processes.length === 0)
            return;
        const all = new Map(listeners().map(({ descriptor, port }) => [descriptor, port]));
        if (all.size === 0)
            return;
        for (const { pid } of processes) {
            for (const descriptor of (0,process_table/* descriptorsOf */.OA)(pid)) {
                const port = all.get(descriptor);
                if (port !== undefined)
                    this.#known.set(descriptor, port);
            }
        }
    }
    /** True for a descriptor of a socket that the attempt has opened and that still listens, whoever holds it. */
    get isStillOpen() {
        if (this.#known.size === 0)
            return () => false;
        const open = new Set(listeners().map(({ descriptor }) => descriptor));
        return (descriptor) => this.#known.has(descriptor) && open.has(descriptor);
    }
    /** Waits until the ports are free; gives those that are not when time is up. */
    async free(maxMs, hurry) {
        const until = performance.now() + maxMs;
        for (;;) {
            const held = this.#held();
            if (held.length === 0 || performance.now() >= until || hurry.aborted)
                return held;
            await (0,promises_.setTimeout)(listeners_pollMs);
        }
    }
    #held() {
        if (this.#known.size === 0)
            return [];
        const ports = new Set(this.#known.values());
        return [...new Set(listeners().map(({ port }) => port))].filter((port) => ports.has(port));
    }
}
/** Every listening TCP socket of this network. */
const listeners = () => ['tcp', 'tcp6'].flatMap((name) => parseTcp((0,process_table/* readText */.yR)(`/proc/net/${name}`)));
/** Reads /proc/net/tcp and /proc/net/tcp6. */
const parseTcp = (text) => text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
    if (state !== listening)
        return [];
    return [{ port: Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16), descriptor: `socket:[${inode}]` }];
});

;// CONCATENATED MODULE: ./build/engine/pump.js

const pump_pollMs = 50;
/**
 * Where the streams of a command wait for their reader, all of them for each: if one went on meanwhile, an error would
 * come before what was printed before it.
 */
class Gate {
    #streams = [];
    #behind = 0;
    #openedAt = 0;
    /** Those added first go on first. */
    add(stream) {
        this.#streams.push(stream);
    }
    get isOpen() {
        return this.#behind === 0;
    }
    /** When it was opened the last time, by performance.now(). */
    get openedAt() {
        return this.#openedAt;
    }
    waitFor(behind) {
        this.#behind++;
        for (const stream of this.#streams)
            stream.pause();
        void behind.then(() => {
            if (--this.#behind > 0)
                return;
            this.#openedAt = performance.now();
            for (const stream of this.#streams)
                stream.resume();
        });
    }
}
/** Carries one stream of a command to whoever takes it, no faster than it is taken. */
class Pump {
    #source;
    #gate;
    #isOpen = true;
    #lastMoved = performance.now();
    #closed;
    /** @param take takes a piece; a promise asks to wait with the next */
    constructor(open, gate, take) {
        const source = open((chunk) => {
            this.#lastMoved = performance.now();
            const behind = take(chunk);
            if (behind !== undefined)
                gate.waitFor(behind);
        });
        gate.add(source);
        this.#source = source;
        this.#gate = gate;
        this.#closed = new Promise((resolve) => source.once('close', resolve)).then(() => {
            this.#isOpen = false;
        });
        // A read error is an end like any other: the bytes so far are there, and the command's exit decides.
        source.on('error', () => { });
        source.resume();
    }
    /** False once its end has come. */
    get isOpen() {
        return this.#isOpen;
    }
    /** For how many milliseconds nothing came, though it could have; 0 while the reader is behind. */
    get quietMs() {
        return this.#gate.isOpen ? performance.now() - Math.max(this.#lastMoved, this.#gate.openedAt) : 0;
    }
    /**
     * Carries what is left. A stream that somebody still holds open is closed when it had `holdMs`, the time apart in which
     * the reader was behind.
     * @param giveUp aborted when nobody wants to wait for a reader that does not read
     * @returns true when it had to be closed
     */
    async finish(holdMs, giveUp) {
        let leftMs = holdMs;
        let isHeld = false;
        while (this.#isOpen) {
            if (giveUp.aborted || leftMs <= 0) {
                isHeld = true;
                this.#source.destroy();
            }
            const since = performance.now();
            const wasOpen = this.#gate.isOpen;
            await this.closedWithin(pump_pollMs);
            if (wasOpen && this.#gate.isOpen)
                leftMs -= performance.now() - since;
        }
        return isHeld;
    }
    /** Waits until its end has come, so long at most. */
    async closedWithin(ms) {
        const waited = new AbortController();
        await Promise.race([this.#closed, (0,promises_.setTimeout)(ms, undefined, { signal: waited.signal }).catch(() => { })]);
        waited.abort();
    }
}

;// CONCATENATED MODULE: ./build/engine/tree-watch.js

const tree_watch_pollMs = 50;
/** Where nothing starts, it is looked less and less often: each look wakes a processor that others may use. */
const maxPollMs = 200;
/** Of the time of one processor. */
const maxShare = 0.02;
const maxWaitMs = 1_000;
const portsEveryMs = 5_000;
/**
 * Sees the processes of an attempt while they are born, so that one that drops its mark and leaves its session is known by
 * its parent. Linux tells the last id that it gave: as long as that stays, there is nothing new to look at.
 */
class TreeWatch {
    #tree;
    #listeners;
    #onMembers;
    #timer;
    #pollMs = process.platform === 'linux' ? tree_watch_pollMs : maxWaitMs;
    #lastId = '';
    #nextAt = 0;
    #portsAt = 0;
    /** @param onMembers told all that are alive when some may be new */
    constructor(tree, listeners, onMembers) {
        this.#tree = tree;
        this.#onMembers = onMembers;
        this.#listeners = listeners;
        this.#timer = this.#later();
    }
    end() {
        clearTimeout(this.#timer);
    }
    #later() {
        return setTimeout(() => {
            this.#poll();
            this.#timer = this.#later();
        }, this.#pollMs).unref();
    }
    #poll() {
        const now = performance.now();
        if (now < this.#nextAt)
            return;
        const lastId = (0,process_table/* readText */.yR)('/proc/loadavg').trimEnd().split(' ').at(-1) ?? '';
        const isNew = lastId === '' || lastId !== this.#lastId;
        const isForPorts = now >= this.#portsAt;
        if (lastId !== '')
            this.#pollMs = isNew ? tree_watch_pollMs : Math.min(maxPollMs, 2 * this.#pollMs);
        if (!isNew && !isForPorts)
            return;
        this.#lastId = lastId;
        const members = this.#tree.look();
        if (isNew)
            this.#onMembers(members);
        if (isForPorts) {
            this.#listeners.look(members);
            this.#portsAt = now + portsEveryMs;
        }
        const tookMs = performance.now() - now;
        this.#nextAt = now + Math.min(maxWaitMs, tookMs / maxShare);
    }
}

;// CONCATENATED MODULE: ./build/engine/follow.js










const nothing = { code: null, signal: null };
/** Follows a command from its start until nothing of it is left. */
async function follow({ child, outputs, tree, tools }, plan) {
    const listening = new Listening();
    const gate = new Gate();
    const pumps = ['stdout', 'stderr'].map((stream, i) => {
        const take = (chunk) => {
            listening.take(stream, chunk);
            return plan.onOutput(stream, chunk);
        };
        return new Pump(outputs[i === 0 ? 0 : 1], gate, take);
    });
    const remains = { tree, pumps, tools, listeners: new Listeners() };
    const watch = new TreeWatch(tree, remains.listeners, (members) => plan.onProcesses(members.map(process_table/* identityOf */.cu)));
    const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    const interruption = await interruptionOf(exited, plan, () => Math.min(...pumps.map(({ quietMs }) => quietMs)));
    const ended = interruption === null ? null : await endAttempt(interruption, remains, listening, plan);
    // A process stuck inside the kernel may never exit; the record cannot wait for it, nor ml-run's own end for the timer.
    const exit = await (ended === null ? exited : Promise.race([exited, (0,promises_.setTimeout)(1_000, nothing, { ref: false })]));
    const left = new Leftovers();
    left.name(ended?.survivors ?? [], [], 'not');
    if (left.survivors.length === 0)
        remains.listeners.look(tree.look());
    await endStragglers(remains, plan, left);
    watch.end();
    const ending = {
        endedBy: ended?.by ?? (exit.signal === null ? 'exit' : 'signal'),
        exitCode: exit.code,
        signal: exit.signal,
        detail: ended?.detail ?? '',
        ...(child.pid === undefined ? {} : { processId: child.pid }),
        ...(ended === null ? {} : { termination: ended.termination }),
        ...(ended?.hang === undefined ? {} : { hang: ended.hang }),
    };
    if (!(0,evidence_ending/* isSuccess */.o)(ending) && ending.endedBy !== 'cancel')
        await awaitFreedom(remains, plan, left);
    return {
        ...ending,
        ...(left.all.length === 0 ? {} : { leftBehind: left.all }),
        ...(left.survivors.length === 0 ? {} : { survivors: left.survivors }),
    };
}

// EXTERNAL MODULE: ./build/engine/limit-mark.js
var limit_mark = __nccwpck_require__(9252);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/engine/pipes.js





const madeByNode = {
    stdio: ['pipe', 'pipe'],
    readers: null,
    name: null,
    release: () => { },
    dispose: () => { },
};
/**
 * Makes two pipes of the operating system.
 * What Node.js calls a pipe is a pair of sockets, and a socket cannot be opened again by its name:
 * `echo … > /dev/stderr`, `tee /dev/stdout` and Python's `open('/dev/stdout')` would fail, which work in a shell.
 */
function outputPipes() {
    if (process.platform === 'win32')
        return madeByNode;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ml-run-pipes-'));
        const paths = [(0,external_node_path_.join)(folder, 'stdout'), (0,external_node_path_.join)(folder, 'stderr')];
        (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' });
        // The reading end first and without waiting: opening the other would wait for it.
        const [out, err] = paths.map((path) => ({
            reader: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK),
            writer: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY),
        }));
        const writers = [out.writer, err.writer];
        return {
            stdio: [out.writer, err.writer],
            readers: [readerOf(out.reader), readerOf(err.reader)],
            name: `${(0,external_node_fs_.realpathSync)(folder)}/`,
            release: () => closeAll(writers.splice(0)),
            dispose: () => closeAll([...writers.splice(0), out.reader, err.reader]),
        };
    }
    catch {
        // No folder for them or no mkfifo: what Node.js makes does for nearly all programs.
        return madeByNode;
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** What the kernel holds of a pipe, and so what one read can give. */
const bufferBytes = 64 * 1024;
// Into the same memory each time: new memory for each piece costs more than all else that is done to it.
const readerOf = (fd) => (take) => new external_node_net_.Socket({
    fd,
    readable: true,
    onread: {
        buffer: Buffer.allocUnsafeSlow(bufferBytes),
        callback: (length, buffer) => {
            take(Buffer.from(buffer.buffer, buffer.byteOffset, length));
            return true;
        },
    },
});
const closeAll = (descriptors) => {
    for (const descriptor of descriptors)
        (0,external_node_fs_.closeSync)(descriptor);
};

;// CONCATENATED MODULE: ./build/engine/process-tree.js




const process_tree_pollMs = 20;
const process_tree_maxPollMs = 250;
/** A process that does not die of SIGKILL waits inside the kernel; longer than this nobody waits for it. */
const maxKillMs = 5_000;
/** The same after a cancel, where the record has to be done in seconds. */
const maxHurriedKillMs = 1_000;
const sudoEveryMs = 500;
const sigint = 2;
/**
 * The processes of one attempt: those of its session and group, those that carry its mark or the limit that marks whatever
 * this process starts, those that hold its output, and what descends from a process that once was one of them.
 */
class ProcessTree {
    #leader;
    #mark;
    #pipes;
    #limit;
    #ancestors = ancestorsOf(process.pid);
    /** When each of them started, so that another process with the id of one that ended is not taken for it. */
    #known = new Map();
    #sudoAt = 0;
    /**
     * @param leader a process that was started in a session of its own
     * @param mark the variable that it was started with; its value is the id of the ml-run that started it
     * @param pipes what the names of its output pipes begin with; null when they have none
     * @param limit the limit that marks whatever descends from this process; null when none does
     */
    constructor(leader, mark, pipes = null, limit = null) {
        this.#leader = leader;
        this.#mark = mark;
        this.#pipes = pipes;
        this.#limit = limit;
    }
    /** Every id that a process of the attempt was seen with. */
    get seen() {
        return new Set([this.#leader, ...this.#known.keys()]);
    }
    /** Those alive that are known by descent, group or session. Cheap enough to be called often: what is not seen while its parent lives may be lost. */
    look() {
        return this.#members((0,process_table/* processTable */.oI)(), () => false);
    }
    /** Those alive; zombies are not. */
    alive() {
        if (process.platform === 'win32')
            return this.#leaderOnWindows();
        const table = (0,process_table/* processTable */.oI)();
        const members = this.#members(table, () => false);
        return members.length > 0 ? members : this.search(table);
    }
    /** The same, with a look at the environment and the limits of every process of the machine. */
    search(table = (0,process_table/* processTable */.oI)()) {
        const ownStart = Number(table.find(({ pid }) => pid === process.pid)?.startedAt);
        const hasMark = ({ pid, parent, startedAt }) => 
        // Of a whole machine most processes are older than this one, and none of those was started by it.
        !(Number(startedAt) < ownStart) &&
            ((0,process_table/* environmentOf */.p7)(pid, (name) => name === this.#mark).size > 0 ||
                // What this process has started itself is a helper of its own, but for a first process, which inherits orphans.
                (this.#limit !== null && (parent !== process.pid || parent === 1) && (0,limit_mark/* limitOf */.L)(pid) === this.#limit));
        return this.#members(table, process.platform === 'linux' ? hasMark : () => false);
    }
    /** Those that hold the output of the command; from now on they are of the attempt, wherever they came from. */
    holders() {
        const pipes = this.#pipes;
        return pipes === null ? [] : this.adopt((target) => target.startsWith(pipes));
    }
    /** Takes in those that hold a descriptor of the attempt's. */
    adopt(isOurs) {
        if (process.platform !== 'linux')
            return [];
        const found = (0,process_table/* processIds */.Uj)()
            .filter((pid) => !this.#isAbove(pid) && (0,process_table/* descriptorsOf */.OA)(pid).some(isOurs))
            .flatMap((pid) => (0,process_table/* processOf */.hh)(pid) ?? []);
        for (const { pid, startedAt } of found)
            this.#known.set(pid, startedAt);
        return found;
    }
    /**
     * Asks all to end with a signal, waits, and kills what is left.
     * @param graceMs how long to wait between the two
     * @param hurry ends the wait when aborted
     */
    async end(signal, graceMs, hurry) {
        if (await this.ask(signal, graceMs, hurry))
            return { forced: false, survivors: [] };
        return { forced: true, survivors: await this.kill(hurry) };
    }
    /** Asks all to end with a signal, once each, and waits; true when none is left. */
    async ask(signal, graceMs, hurry) {
        this.#ask(signal);
        return this.#gone(graceMs, hurry);
    }
    /** Kills all; gives those that nothing ends. */
    async kill(hurry) {
        const startedAt = performance.now();
        const isLate = () => performance.now() - startedAt >= (hurry.aborted ? maxHurriedKillMs : maxKillMs);
        do {
            // Again each time, since a process may have started another while it was found.
            this.#kill();
            if (await this.#gone(process_tree_pollMs, noHurry))
                return [];
        } while (!isLate());
        return this.alive();
    }
    /** Sends each of them the signal, once, and those in the group before they can start another. */
    send(signal) {
        this.#signal(this.search(), signal);
    }
    /** Waits until none is alive; false when time is up first. */
    async #gone(ms, hurry) {
        const startedAt = performance.now();
        while (this.alive().length > 0) {
            const waitedMs = performance.now() - startedAt;
            if (waitedMs >= ms || hurry.aborted)
                return false;
            // The longer it takes, the less a moment matters: a grace period of minutes must not keep a processor busy.
            await (0,promises_.setTimeout)(Math.min(process_tree_maxPollMs, Math.max(process_tree_pollMs, waitedMs / 20)));
        }
        return true;
    }
    #ask(signal) {
        if (process.platform === 'win32')
            return;
        const members = this.search();
        const ids = new Set(members.map(({ pid }) => pid));
        // What an ml-run within this one has started it ends itself, with the same signal: a second one may interrupt a saver.
        const own = process.env;
        const isElsewhere = ({ pid }) => [...(0,process_table/* environmentOf */.p7)(pid, (name) => name.startsWith('ML_RUN_MARK_'))].some(([name, runner]) => name !== this.#mark && own[name] === undefined && Number(runner) !== pid && ids.has(Number(runner)));
        this.#signal(members.filter((member) => this.#isInGroup(member) || !isElsewhere(member)), signal);
    }
    #kill() {
        if (process.platform === 'win32')
            endWindowsTree(this.#leader);
        else
            this.#signal(this.search(), 'SIGKILL');
    }
    #signal(members, signal) {
        // What a shell starts in the background ignores SIGINT; it is asked in the way that it hears.
        const deaf = signal === 'SIGINT' ? members.filter(({ pid }) => dispositionsOf(pid).ignores(sigint)) : [];
        // The group in one call, so that no member of it can start another in between.
        if (members.some((member) => this.#isInGroup(member)))
            send(-this.#leader, signal);
        for (const member of members.filter((other) => !this.#isInGroup(other)))
            send(member.pid, signal);
        for (const { pid } of deaf)
            send(pid, 'SIGTERM');
        this.#signalOthers(members, signal);
    }
    #signalOthers(members, signal) {
        const others = members.filter(({ pid }) => send(pid, 0) === 'forbidden');
        if (others.length === 0 || performance.now() - this.#sudoAt < sudoEveryMs)
            return;
        this.#sudoAt = performance.now();
        sendWithSudo(others.map(({ pid }) => pid), signal);
    }
    #isInGroup({ group }) {
        return group === this.#leader;
    }
    #isAbove(pid) {
        return pid === process.pid || this.#ancestors.has(pid);
    }
    #members(table, isMarked) {
        const candidates = table.filter(({ pid }) => !this.#isAbove(pid));
        const children = byParent(candidates);
        const members = new Map();
        const add = (member) => {
            if (members.has(member.pid))
                return;
            members.set(member.pid, member);
            this.#known.set(member.pid, member.startedAt);
            for (const child of children.get(member.pid) ?? [])
                add(child);
        };
        const leader = this.#leader;
        for (const candidate of candidates) {
            const { pid, group, session, startedAt } = candidate;
            if (group === leader || session === leader || this.#known.get(pid) === startedAt)
                add(candidate);
        }
        for (const candidate of candidates)
            if (!members.has(candidate.pid) && isMarked(candidate))
                add(candidate);
        return [...members.values()];
    }
    #leaderOnWindows() {
        const pid = this.#leader;
        if (send(pid, 0) === 'gone')
            return [];
        const unknown = { parent: 0, group: 0, session: 0, state: '', startedAt: '', name: '', threads: 1, cpuMs: null };
        return [{ pid, ...unknown }];
    }
}
function byParent(processes) {
    const groups = new Map();
    for (const one of processes) {
        const group = groups.get(one.parent);
        if (group === undefined)
            groups.set(one.parent, [one]);
        else
            group.push(one);
    }
    return groups;
}
const noHurry = new AbortController().signal;
/** Who started a process, up to the first of all; the first of all itself is never an attempt's. */
function ancestorsOf(pid) {
    const ancestors = new Set([0, 1]);
    if (process.platform !== 'linux')
        return ancestors.add(process.ppid);
    for (let at = (0,process_table/* processOf */.hh)(pid)?.parent; at !== undefined && !ancestors.has(at); at = (0,process_table/* processOf */.hh)(at)?.parent) {
        ancestors.add(at);
    }
    return ancestors;
}

// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __nccwpck_require__(4577);
;// CONCATENATED MODULE: ./build/engine/start-problem.js



/** The ending of a command that the system refused to start: the errno alone does not say which file it is about. */
function refused(error, plan) {
    const { cause, detail } = explain(codeOf(error), plan) ?? { cause: 'spawn_failed', detail: (0,reason/* reasonOf */.A3)(error) };
    const exitCode = cause === 'command_not_found' ? 127 : cause === 'not_executable' ? 126 : null;
    return { endedBy: 'spawn_error', exitCode, signal: null, detail: `could not be started: ${detail}`, cause };
}
/** The ending of a command for which nothing could be made ready. */
function unprepared(error) {
    const isFull = ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');
    return {
        endedBy: 'spawn_error',
        exitCode: null,
        signal: null,
        detail: `could not be started: its script could not be written: ${(0,reason/* reasonOf */.A3)(error)}`,
        cause: isFull ? 'disk_full' : 'temporary_folder_unusable',
    };
}
function explain(code, { file, workingDirectory, path }) {
    if (!['ENOENT', 'ENOTDIR', 'EACCES', 'ENOEXEC'].includes(code ?? ''))
        return undefined;
    if (kindOf(workingDirectory) !== 'folder') {
        return { cause: 'working_directory_gone', detail: `the working directory ${workingDirectory} is not there` };
    }
    const found = find(file, workingDirectory, path);
    if (found === undefined)
        return { cause: 'command_not_found', detail: `${file} was not found` };
    if (kindOf(found) === 'folder')
        return { cause: 'not_executable', detail: `${found} is a folder` };
    const interpreter = interpreterOf(found);
    if (interpreter !== undefined && kindOf(interpreter) === undefined) {
        return {
            cause: 'command_not_found',
            detail: `${found} names ${interpreter} in its first line, which was not found`,
        };
    }
    return { cause: 'not_executable', detail: `${found} may not be executed (${code})` };
}
function find(file, workingDirectory, path) {
    const candidates = file.includes('/')
        ? [(0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.resolve)(workingDirectory, file)]
        : path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.resolve)(workingDirectory, (0,external_node_path_.join)(folder || '.', file)));
    return candidates.find((candidate) => kindOf(candidate) !== undefined);
}
function kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return undefined;
    }
}
function interpreterOf(file) {
    try {
        return /^#!\s*(\S+)/.exec((0,external_node_fs_.readFileSync)(file).subarray(0, 256).toString('latin1'))?.[1];
    }
    catch {
        return undefined;
    }
}
const codeOf = (error) => error instanceof Error ? error.code : undefined;

;// CONCATENATED MODULE: ./build/engine/local.js









/** Runs commands as processes of this machine, each in a session of its own. */
class LocalEngine {
    #stdin;
    #tools;
    constructor(stdin, tools) {
        this.#stdin = stdin;
        this.#tools = tools;
        // Takes a few milliseconds, and those before the first start are enough.
        void (0,limit_mark/* limitMark */.n)();
    }
    async run(plan) {
        let program;
        try {
            program = prepare(plan.command, plan.id);
        }
        catch (error) {
            return unprepared(error);
        }
        const limit = await (0,limit_mark/* limitMark */.n)();
        const pipes = outputPipes();
        const mark = (0,environment/* markVariable */.Kc)(plan.id);
        try {
            plan.onMarks({ pipes: pipes.name, limit });
            const child = (0,external_node_child_process_.spawn)(program.file, [...program.args], {
                cwd: plan.workingDirectory,
                env: { ...plan.env, [mark]: String(process.pid) },
                stdio: [this.#stdin, ...pipes.stdio],
                detached: process.platform !== 'win32',
            });
            const pid = await started(child);
            pipes.release();
            plan.onStart(pid);
            const outputs = pipes.readers ?? [local_readerOf(child.stdout), local_readerOf(child.stderr)];
            const tree = new ProcessTree(pid, mark, pipes.name, limit);
            return await follow({ child, outputs, tree, tools: this.#tools }, plan);
        }
        catch (error) {
            pipes.dispose();
            const { workingDirectory, env } = plan;
            return refused(error, { file: program.file, workingDirectory, path: env.PATH ?? '' });
        }
        finally {
            program.dispose();
        }
    }
}
const local_readerOf = (stream) => (take) => (stream ?? external_node_stream_.Readable.from([])).on('data', take);
/** The id of a process once it runs. */
const started = (child) => new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
        if (child.pid === undefined)
            reject(new Error('the system gave no process id'));
        else
            resolve(child.pid);
    });
});

// EXTERNAL MODULE: ./build/domain/signal.js
var signal = __nccwpck_require__(4293);
;// CONCATENATED MODULE: ./build/report/exit-code.js

/**
 * The exit code of the command line: 0 only on success, else the command's own, 128 + n for a signal, 124 for a time limit.
 * @param cancelledBy the signal that asked to cancel, when one did
 */
function exitCodeOf(manifest, cancelledBy) {
    if (manifest.status === 'succeeded')
        return 0;
    if (manifest.status === 'cancelled')
        return 128 + ((0,signal/* signalNumber */.Al)(cancelledBy ?? 'SIGTERM') ?? 15);
    const last = manifest.attempts.at(-1);
    switch (last?.ended_by) {
        case 'attempt_timeout':
        case 'total_timeout':
        case 'hang':
            return 124;
        case 'signal':
            return 128 + ((0,signal/* signalNumber */.Al)(last.signal ?? '') ?? 0);
        default:
            // A failure is never 0, whatever the command itself returned.
            return last?.exit_code || 1;
    }
}

// EXTERNAL MODULE: ./build/attempt.js + 1 modules
var attempt = __nccwpck_require__(4952);
// EXTERNAL MODULE: ./build/policy/next-attempt.js
var next_attempt = __nccwpck_require__(3846);
// EXTERNAL MODULE: ./build/report/manifest.js
var report_manifest = __nccwpck_require__(1938);
// EXTERNAL MODULE: ./build/settings/on-retry.js
var on_retry = __nccwpck_require__(8404);
;// CONCATENATED MODULE: ./build/between.js







/** Waits as long as was decided, and prepares the next attempt; a cancel meanwhile ends the task. */
async function beforeNext(manifest, plan, host, remainingMs) {
    const { clock, cancel } = host;
    const last = manifest.attempts.at(-1);
    if (last?.decision?.kind !== 'retry')
        return manifest;
    await clock.sleep(last.decision.delay_ms, cancel.requested);
    const usual = plan.settings['on-retry'];
    const script = (0,next_attempt/* scriptAfter */.KA)(plan.policy, last, usual === null ? null : (0,on_retry/* onRetryScript */.X)(usual));
    if (script !== null && !cancel.requested.aborted)
        await runScript(script, manifest, plan, host, remainingMs());
    return cancel.requested.aborted ? (0,report_manifest/* cancelledWhileWaiting */.Y7)(manifest) : manifest;
}
/** What the policy has changed for the attempt that begins. */
async function changedFor(manifest, { policy, task }, { freePort }) {
    const attempts = manifest.attempts.slice(0, -1);
    const port = attempts.length > 0 && (0,next_attempt/* wantsFreePort */.pq)(policy) ? await freePort() : 0;
    return (0,next_attempt/* changedBy */.IW)(policy, attempts, task.id, port);
}
/** Runs a script between two attempts. Its failure is told and nothing else: the attempt may succeed all the same. */
async function runScript({ script, timeoutMs }, manifest, plan, { between, console, cancel, env, clock, stepFiles }, remainingMs) {
    // At least half of what is left is the attempt's.
    const ms = remainingMs === null ? timeoutMs : Math.max(1, Math.min(timeoutMs, Math.floor(remainingMs / 2)));
    const startedAt = clock.now();
    console.beginGroup('on-retry');
    const next = { ...manifest, attempts: [...manifest.attempts, ...manifest.attempts.slice(-1)] };
    // That of the attempt to come, which begins when nothing of this is left.
    const id = (0,environment/* attemptId */.X8)(plan.task.id, next.attempts.length);
    const ending = await between.run({
        command: { kind: 'script', script, shell: plan.settings.shell },
        workingDirectory: plan.task.working_directory,
        // What it writes for the runner is dropped with the next attempt's beginning.
        env: (0,environment/* commandEnvironment */.J$)(env, { ...(0,attempt/* attemptVariables */.H)(next, plan.policy), ...stepFiles.open(id) }),
        id,
        limit: { ms, by: 'attempt_timeout' },
        hangMs: null,
        gracePeriodMs: Math.min(plan.settings['grace-period'], 5_000),
        cancel,
        onOutput: (stream, chunk) => console.pass(stream, chunk),
        onMarks: () => { },
        onStart: () => { },
        onProcesses: () => { },
    });
    console.endGroup();
    if ((0,evidence_ending/* isSuccess */.o)(ending) || cancel.requested.aborted)
        return;
    const took = (0,duration/* formatDuration */.a)(clock.now() - startedAt);
    console.say(`warning: on-retry ${howItFailed(ending, ms)} after ${took}; the command is started all the same`);
}
function howItFailed({ endedBy, exitCode, signal, detail }, limitMs) {
    if (endedBy === 'attempt_timeout')
        return `was ended at its limit of ${(0,duration/* formatDuration */.a)(limitMs)}`;
    if (endedBy === 'spawn_error')
        return `could not be started (${detail})`;
    return signal === null ? `failed with exit code ${exitCode}` : `was ended by ${signal}`;
}

// EXTERNAL MODULE: ./build/evidence/resources.js
var evidence_resources = __nccwpck_require__(9449);
// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __nccwpck_require__(4512);
// EXTERNAL MODULE: ./build/report/input-lines.js
var input_lines = __nccwpck_require__(6845);
// EXTERNAL MODULE: ./build/report/without-secrets.js
var without_secrets = __nccwpck_require__(1147);
;// CONCATENATED MODULE: ./build/inputs.js





const inputs_nothing = { datasets: [], resume: null, refusal: null };
/**
 * Checks the data sets, then looks for the checkpoint to go on from. Nothing is started on wrong data, nor when a cancel or
 * total-timeout comes meanwhile.
 */
async function prepareInputs(plan, host, remainingMs) {
    const patterns = patternsOf(plan.settings.checkpoints);
    if (plan.task.datasets.length + patterns.length === 0)
        return inputs_nothing;
    const limit = limited(host, remainingMs);
    try {
        const datasets = await checkedDatasets(plan, host, limit.signal);
        const refusal = refusalOf(datasets);
        if (refusal !== null)
            return { datasets, resume: null, refusal };
        return { datasets, resume: await newestCheckpoint(patterns, plan, host, limit.signal), refusal: null };
    }
    catch (error) {
        if (limit.signal.aborted)
            return { ...inputs_nothing, refusal: stopped(host, remainingMs) };
        throw error;
    }
    finally {
        limit.dispose();
    }
}
const patternsOf = (written) => (written ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
async function checkedDatasets({ task, secrets }, { datasets, console }, stop) {
    if (task.datasets.length === 0)
        return [];
    const found = await datasets.verify(task.datasets, task.working_directory, stop, (line) => console.say(line));
    const results = (0,without_secrets/* withoutSecrets */.c)(found, secrets.redact);
    for (const line of results.flatMap(input_lines/* datasetLines */.q))
        console.say(line);
    return results;
}
/** The first problem decides; the others are in the record. */
function refusalOf(results) {
    const first = results.flatMap(({ name, problems }) => problems.map((problem) => ({ name, ...problem })))[0];
    if (first === undefined)
        return null;
    const cause = (0,causes/* isCause */.Aj)(first.cause) ? first.cause : 'dataset_missing';
    const detail = `data set ${first.name}: ${first.file}: ${first.text}`;
    return { endedBy: 'preflight', exitCode: null, signal: null, cause, detail };
}
/** A search that fails is no reason not to start. */
async function newestCheckpoint(patterns, { task }, host, stop) {
    if (patterns.length === 0)
        return null;
    try {
        const resume = await host.checkpoints.newest(patterns, task.working_directory, stop, (line) => host.console.say(line));
        for (const line of (0,input_lines/* resumeLines */.z)(resume))
            host.console.say(line);
        return resume;
    }
    catch (error) {
        stop.throwIfAborted();
        host.console.say(`no checkpoint could be looked for: ${(0,reason/* reasonOf */.A3)(error)}`);
        return null;
    }
}
/** A host that starts nothing when that was refused. */
const startingOnly = ({ refusal }, host) => refusal === null ? host : { ...host, engine: { run: async () => refusal } };
/** Aborted when nothing is to be waited for any longer. */
function limited({ cancel, clock }, remainingMs) {
    const over = new AbortController();
    const late = new AbortController();
    if (remainingMs !== null) {
        void clock.sleep(Math.max(0, remainingMs), over.signal).then(() => {
            if (!over.signal.aborted)
                late.abort();
        });
    }
    return { signal: AbortSignal.any([cancel.requested, late.signal]), dispose: () => over.abort() };
}
function stopped({ cancel }, remainingMs) {
    const none = { exitCode: null, signal: null };
    return cancel.requested.aborted
        ? { ...none, endedBy: 'cancel', detail: `cancelled by ${cancel.requested.reason} before the command was started` }
        : {
            ...none,
            endedBy: 'total_timeout',
            detail: `total-timeout ended it after ${(0,duration/* formatDuration */.a)(remainingMs ?? 0)}, before the command was started`,
        };
}

// EXTERNAL MODULE: ./build/report/plain.js
var plain = __nccwpck_require__(2071);
// EXTERNAL MODULE: ./build/evidence/shown-address.js
var shown_address = __nccwpck_require__(3520);
// EXTERNAL MODULE: ./build/report/tracked.js
var tracked = __nccwpck_require__(6541);
;// CONCATENATED MODULE: ./build/report/recorded-task.js



/** A task as the record may tell it. */
const recordedTask = (task, redact) => {
    const datasets = task.datasets.map((spec) => spec.url === undefined ? spec : { ...spec, url: (0,shown_address/* shownAddress */.U)(spec.url) });
    return (0,without_secrets/* withoutSecrets */.c)({ ...task, datasets, tracking: (0,tracked/* redactedTracking */.Y)(task.tracking, redact) }, redact);
};

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/run.js












/** Runs a task to its end: attempt, evidence, verdict, decision, as often as the policy allows; then the report. */
async function run(plan, host) {
    const { clock, records, stepFiles } = host;
    const startedAt = clock.now();
    const remainingMs = () => remaining(plan.task.total_timeout_ms, clock.now() - startedAt);
    let manifest = (0,report_manifest/* begin */.qN)(recordedTask(plan.task, plan.secrets.redact), version/* version */.r, clock.iso(startedAt));
    do {
        manifest = (0,report_manifest/* withStarted */.yb)(manifest, clock.iso(clock.now()));
        await records.save(manifest);
        manifest = await run_attempt(manifest, plan, host, remainingMs);
        manifest = await run_hidden(manifest, plan, host);
        await records.save(manifest);
        tellLast(manifest, host);
        // Side by side: a slow tracker must not hold up the next attempt.
        const [known, next] = await Promise.all([
            host.tracking.settle(manifest),
            beforeNext(manifest, plan, host, remainingMs),
        ]);
        manifest = (0,tracked/* withTracked */.H)(next, known, plan.secrets.redact);
    } while (manifest.status === 'retrying');
    manifest = (0,report_manifest/* finish */.O9)((0,report_manifest/* withCommitted */.Zg)(manifest, stepFiles.commit()), clock.iso(clock.now()));
    await records.save(manifest);
    await report(manifest, host);
    return manifest;
}
/** Says how the last attempt failed and what follows; nothing when it succeeded. */
function tellLast({ attempts }, { console }) {
    for (const line of (0,plain/* attemptLines */.xS)(attempts))
        console.say(line);
}
/** Takes out of the record what nobody may see; what this attempt masked also out of what earlier ones said. */
async function run_hidden(manifest, { secrets }, { records }) {
    await records.reword(secrets.redact);
    return (0,without_secrets/* withoutSecrets */.c)(manifest, secrets.redact);
}
/** Tells how it went. A mistake in that never changes how it went. */
async function report(manifest, { publish, console }) {
    try {
        await publish(manifest);
    }
    catch (error) {
        console.say(`the report could not be made: ${(0,reason/* reasonOf */.A3)(error)}; the command's own outcome stands`);
    }
}
/** One attempt, from its start to what is to be done about it. */
async function run_attempt(started, plan, host, remainingMs) {
    const { clock, console } = host;
    const number = started.attempts.length;
    console.beginGroup(`attempt ${number}`);
    const startedAt = clock.now();
    const inputs = await prepareInputs(plan, host, remainingMs());
    const prepared = (0,without_secrets/* withoutSecrets */.c)((0,report_manifest/* withInputs */.wH)(started, inputs), plan.secrets.redact);
    if (prepared !== started)
        await host.records.save(prepared);
    const changed = await changedFor(started, plan, host);
    const limit = (0,attempt/* limitOf */.LF)(plan.task, remainingMs());
    const seen = await (0,attempt/* observe */.lB)(prepared, changed, plan, startingOnly(inputs, host), limit);
    const { ending, output, change, stepFiles } = seen;
    if (output.stopToken !== null)
        console.resumeCommands(output.stopToken);
    console.endGroup();
    const curves = [output.curve, change.memory];
    const resources = { output_bytes: output.bytes, output_lines: output.lines, ...(0,evidence_resources/* machineResources */.f0)(change) };
    const endedAt = clock.now();
    const timing = { durationMs: endedAt - startedAt, finishedAt: clock.iso(endedAt) };
    await host.records.saveTail(number, output.tail);
    const result = { ending, output, resources, curves, stepFiles, ...timing };
    if ((0,evidence_ending/* isSuccess */.o)(ending))
        return (0,report_manifest/* withEnded */.vK)(prepared, { ...result, failed: null });
    const { judged } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(676), __nccwpck_require__.e(636), __nccwpck_require__.e(302), __nccwpck_require__.e(244)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9244));
    const left = { remainingMs: remainingMs(), random: host.chance() };
    return (0,report_manifest/* withEnded */.vK)(prepared, { ...result, ...judged(prepared, plan, seen, { ...timing, endedAt, ...left }) });
}
const remaining = (totalMs, usedMs) => totalMs === null ? null : totalMs - usedMs;

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __nccwpck_require__(8898);
// EXTERNAL MODULE: ./build/settings/table.js
var table = __nccwpck_require__(4372);
;// CONCATENATED MODULE: ./build/settings/argv.js



/** Reads `[--setting value]… -- COMMAND…`. */
function readArgv(argv) {
    const end = argv.indexOf('--');
    const program = end === -1 ? [] : argv.slice(end + 1);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...(end === -1 ? argv : argv.slice(0, end))],
        options: Object.fromEntries(table/* settingNames */.H$.map((name) => [name, { type: 'string' }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const written = {};
    const problems = [];
    let isValueOfUnknown = false;
    for (const token of tokens) {
        if (token.kind === 'positional' && !isValueOfUnknown) {
            problems.push(`${token.value}: put -- before the command, as in ml-run -- ${token.value}`);
        }
        isValueOfUnknown = token.kind === 'option' && (0,table/* settingNamed */.A$)(token.name) === undefined;
        if (token.kind !== 'option')
            continue;
        const problem = flagProblem(token.name, token.rawName, token.value);
        if (problem !== undefined)
            problems.push(problem);
        else if (Object.hasOwn(written, token.name))
            problems.push(`${token.rawName}: it is given twice`);
        else
            written[token.name] = token.value ?? '';
    }
    return { written, program, problems: [...problems, ...commandProblems(written, program, end !== -1)] };
}
function flagProblem(name, rawName, value) {
    const setting = (0,table/* settingNamed */.A$)(name);
    if (setting === undefined || rawName !== `--${name}`) {
        const meant = (0,nearest/* nearest */.p)(name, table/* settingNames */.H$);
        return `${rawName}: there is no such option${meant === undefined ? '; see ml-run --help' : `; did you mean --${meant}?`}`;
    }
    // "never" is what the command line does anyway.
    if (setting.actionOnly && !(name === 'upload' && value === 'never')) {
        return `${rawName}: it is for the action; the command line uploads nothing and keeps its record under .ml-run/`;
    }
    if (value === undefined)
        return `${rawName}: it needs a value`;
    return undefined;
}
function commandProblems(written, program, hasEnd) {
    const problems = [];
    if (hasEnd && program.length === 0)
        problems.push('--: no command follows it');
    if (program[0] === '')
        problems.push('--: the name of the command is empty');
    if (program.length > 0 && 'run' in written)
        problems.push('--run: a command after -- is given as well; keep one of them');
    if (program.length > 0 && 'shell' in written)
        problems.push('--shell: it goes with --run; a command after -- is started without a shell');
    if (!hasEnd && !('run' in written))
        problems.push('no command: give one after --, as in ml-run -- python train.py');
    return problems;
}

;// CONCATENATED MODULE: ./build/settings/datasets.js
/** Reads the setting `datasets`. YAML and schemas are loaded only when there is something to read. */
async function readDatasets(written) {
    // That it is empty is a problem of the settings.
    if (written === undefined || written.trim() === '')
        return { datasets: [], problems: [] };
    const { readDatasetsText } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1791));
    const { datasets, problems } = readDatasetsText(written);
    return { datasets, problems: problems.map((problem) => `datasets: ${problem}`) };
}

// EXTERNAL MODULE: ./build/settings/read.js
var read = __nccwpck_require__(7118);
;// CONCATENATED MODULE: ./build/settings/task.js
/** The task that the settings describe. */
const taskOf = (settings, context) => ({
    id: context.id,
    command: context.command,
    working_directory: context.workingDirectory,
    attempt_timeout_ms: settings['attempt-timeout'],
    total_timeout_ms: settings['total-timeout'],
    hang_timeout_ms: settings['hang-timeout'],
    datasets: [...context.datasets],
    tracking: context.tracking,
    workflow_run: context.workflowRun,
});

;// CONCATENATED MODULE: ./build/settings/tracking.js
/** Reads the setting `tracking`: auto, off, or a mapping in YAML. */
async function readTracking({ tracking }) {
    const written = tracking?.trim() ?? 'auto';
    if (written === 'auto' || written === 'off')
        return { tracking: written, problems: [] };
    // An empty value is a problem of the settings.
    if (written === '')
        return { tracking: 'auto', problems: [] };
    // YAML is a third of all the code, and most runs start without.
    const { readTrackingText } = await Promise.all(/* import() */[__nccwpck_require__.e(857), __nccwpck_require__.e(815), __nccwpck_require__.e(675)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2675));
    return readTrackingText(written);
}

// EXTERNAL MODULE: ./build/tracking/address.js
var address = __nccwpck_require__(1932);
// EXTERNAL MODULE: ./build/tracking/settlement.js
var settlement = __nccwpck_require__(4081);
// EXTERNAL MODULE: ./build/tracking/tensorboard-folders.js
var tensorboard_folders = __nccwpck_require__(695);
;// CONCATENATED MODULE: ./build/tracking/wandb.js


/** True when the environment says that a command reports to W&B. */
const namesWandb = (env) => ['WANDB_API_KEY', 'WANDB_PROJECT', 'WANDB_ENTITY', 'WANDB_MODE', 'WANDB_BASE_URL'].some((name) => env[name]) &&
    env.WANDB_MODE !== 'disabled';
/** What W&B's client needs in its environment to take all attempts of a task for one run. What the user has set stays. */
function wandbEnvironment(manifest, env, config) {
    const { task, attempts } = manifest;
    const last = attempts.at(-2)?.failure;
    const own = {
        ...(config.project === undefined ? {} : { WANDB_PROJECT: config.project }),
        ...(config.entity === undefined ? {} : { WANDB_ENTITY: config.entity }),
    };
    const usual = {
        // A sweep names its runs itself, and an id or a way to resume of the user's own is a wish.
        ...(env.WANDB_RUN_ID || env.WANDB_RESUME || env.WANDB_SWEEP_ID
            ? {}
            : { WANDB_RUN_ID: task.id, WANDB_RESUME: 'allow' }),
        WANDB_TAGS: 'ml-run',
        WANDB_NOTES: [
            `ml-run: attempt ${attempts.length} of task ${task.id}`,
            ...(last ? [`the last one failed: ${last.class}, ${last.context.cause}`] : []),
            ...(task.workflow_run === null ? [] : [task.workflow_run.url]),
        ].join('; '),
    };
    return { ...Object.fromEntries(Object.entries(usual).filter(([name]) => !env[name])), ...own };
}
/**
 * The runs of the last attempt: those whose page it printed, and one that the client has written to its folder.
 * @param env of the command
 */
function wandbRuns(manifest, env, workingDirectory) {
    const printed = (manifest.attempts.at(-1)?.tracked ?? []).filter(({ tracker }) => tracker === 'wandb');
    const id = env.WANDB_RUN_ID;
    if (!id || printed.some((run) => run.id === id))
        return printed;
    const folder = namesIn((0,external_node_path_.resolve)(workingDirectory, env.WANDB_DIR || '.', 'wandb')).findLast((name) => /^(?:offline-)?run-\d{8}_\d{6}-/.test(name) && name.endsWith(`-${id}`));
    if (folder === undefined)
        return printed;
    const url = folder.startsWith('offline-') ? null : pageOf(id, env);
    return [...printed, { tracker: 'wandb', id, ...(url === null ? {} : { url }) }];
}
function pageOf(id, env) {
    const { WANDB_ENTITY: entity, WANDB_PROJECT: project } = env;
    if (!entity || !project)
        return null;
    const base = (env.WANDB_BASE_URL || 'https://wandb.ai').replace(/^https:\/\/api\.wandb\.ai\/?$/, 'https://wandb.ai');
    const url = `${base.replace(/\/+$/, '').replace(/(:\/\/)[^/@]*@/, '$1')}/${[entity, project, 'runs', id].map(encodeURIComponent).join('/')}`;
    return URL.canParse(url) ? url : null;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/tracking/trackers.js





/** The experiment trackers that a task reports to. Code and connections come when there is one. */
class Trackers {
    #config;
    #host;
    #settlement;
    #warned = new Set();
    #place = { command: { kind: 'program', argv: [] }, workingDirectory: '.', env: {} };
    /** @param config with its real addresses, unlike the record's */
    constructor(config, host, patienceOf) {
        this.#config = config;
        this.#host = host;
        this.#settlement = new settlement/* Settlement */.y({ ...host, warn: (problem) => this.#warn('MLflow', problem) }, patienceOf);
    }
    async begin(manifest, place) {
        const added = {};
        const mlflow = this.#mlflow(place.env);
        const wandb = this.#wandb(place.env);
        if (mlflow !== null) {
            const { mlflowEnvironment } = await __nccwpck_require__.e(/* import() */ 34).then(__nccwpck_require__.bind(__nccwpck_require__, 8034));
            const { env, problem } = mlflowEnvironment(manifest, place.env, mlflow);
            if (problem !== null)
                this.#warn('MLflow', problem);
            Object.assign(added, env);
        }
        if (wandb !== null)
            Object.assign(added, wandbEnvironment(manifest, place.env, wandb));
        this.#place = { ...place, env: { ...place.env, ...added } };
        return { env: added, address: mlflow === null ? null : (0,address/* addressIn */._Q)(this.#place.env) };
    }
    async settle(manifest) {
        const { env, workingDirectory } = this.#place;
        const [mlflow, { runs, curve }] = await Promise.all([
            this.#mlflow(env) === null ? [] : this.#settlement.settle(manifest, env),
            this.#readTensorboard(manifest),
        ]);
        const wandb = this.#wandb(env) === null ? [] : wandbRuns(manifest, env, workingDirectory);
        return { runs: [...mlflow, ...wandb, ...runs], curve };
    }
    async #readTensorboard({ attempts }) {
        const config = this.#config === 'off' ? null : this.#config === 'auto' ? {} : (this.#config.tensorboard ?? null);
        const startedAt = attempts.at(-1)?.started_at;
        if (config === null || startedAt === undefined || !(0,tensorboard_folders/* mayHaveEvents */.L)(this.#place, config))
            return { runs: [], curve: null };
        try {
            const { readTensorboard } = await __nccwpck_require__.e(/* import() */ 320).then(__nccwpck_require__.bind(__nccwpck_require__, 2320));
            return await readTensorboard(this.#place, config, Date.parse(startedAt));
        }
        catch (error) {
            this.#warn('TensorBoard', (0,reason/* reasonOf */.A3)(error));
            return { runs: [], curve: null };
        }
    }
    /** What is said about MLflow; null when the task does not use it. */
    #mlflow(env) {
        if (this.#config === 'off')
            return null;
        if (this.#config === 'auto')
            return env.MLFLOW_TRACKING_URI ? {} : null;
        return this.#config.mlflow ?? null;
    }
    /** What is said about W&B; null when the task does not use it. */
    #wandb(env) {
        if (this.#config === 'off')
            return null;
        if (this.#config === 'auto')
            return namesWandb(env) ? {} : null;
        return this.#config.wandb ?? null;
    }
    #warn(tracker, problem) {
        if (this.#warned.has(tracker))
            return;
        this.#warned.add(tracker);
        this.#host.warn(`${tracker}: ${problem}`);
    }
}

;// CONCATENATED MODULE: ./build/host/cancel.js
/**
 * Turns SIGINT, SIGTERM and SIGHUP to this process into a cancel. A second one means that nobody wants to wait.
 * @param maxGraceMs the longest that a command may take to end after it
 * @param minForceMs a signal that follows sooner is the same wish said twice, as when a terminal and a parent both pass it on
 */
function cancelOnSignal(maxGraceMs, minForceMs) {
    const requested = new AbortController();
    const forced = new AbortController();
    let firstAt = 0;
    const onSignal = (signal) => {
        if (!requested.signal.aborted) {
            firstAt = Date.now();
            requested.abort(signal);
        }
        else if (Date.now() - firstAt >= minForceMs) {
            forced.abort(signal);
        }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, onSignal);
    return { requested: requested.signal, forced: forced.signal, maxGraceMs };
}

// EXTERNAL MODULE: ./build/host/chance.js
var chance = __nccwpck_require__(3315);
;// CONCATENATED MODULE: ./build/host/checkpoints/lazy.js
/** Checkpoints of this machine; most tasks look for none, and do without the code that reads them. */
const lazyCheckpoints = {
    newest: async (patterns, folder, stop, say) => {
        const { newestCheckpoint } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(831)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4831));
        return newestCheckpoint(patterns, folder, stop, say);
    },
};

// EXTERNAL MODULE: ./build/host/clock.js
var clock = __nccwpck_require__(6169);
;// CONCATENATED MODULE: ./build/host/datasets/lazy.js
/** Data sets as this machine sees them; most tasks declare none, and do without the code that reads them. */
function lazyDatasets() {
    let loading;
    return {
        verify: async (specs, folder, stop, say) => {
            loading ??= Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 710)).then(({ LocalDatasets }) => new LocalDatasets());
            return (await loading).verify(specs, folder, stop, say);
        },
    };
}

;// CONCATENATED MODULE: ./build/host/folders.js


/** The absolute path of a folder to work in, or what is wrong with it. */
function workingFolder(written, base) {
    const path = (0,external_node_path_.resolve)(base, written || '.');
    try {
        return { path, problem: (0,external_node_fs_.statSync)(path).isDirectory() ? null : `working-directory: ${path} is not a folder` };
    }
    catch {
        return { path, problem: `working-directory: ${path} does not exist; give a folder that does, relative to ${base}` };
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/host/launcher-files.js





const variable = 'TORCHELASTIC_ERROR_FILE';
const maxFiles = 64;
const maxFileBytes = 1024 * 1024;
const maxVisits = 2_000;
const maxDepth = 4;
/** The error files of torchelastic: the launcher's own, and those of its workers. */
const torchelastic = {
    open: (place, attemptId) => {
        const startedAt = Date.now();
        const given = place.env[variable] || undefined;
        const folder = given === undefined ? newFolder(attemptId) : null;
        const launchers = given ?? (folder === null ? null : (0,external_node_path_.join)(folder, 'error.json'));
        return {
            env: folder === null || launchers === null ? {} : { [variable]: launchers },
            read: async () => {
                const own = launchers === null ? [] : [(0,external_node_path_.resolve)(place.workingDirectory, launchers)];
                const paths = [...own, ...workerFiles(place, startedAt)].filter((path) => isOfAttempt(path, startedAt));
                return (await Promise.all(paths.map(launcher_files_read))).filter((file) => file !== null);
            },
            dispose: () => {
                if (folder !== null)
                    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            },
        };
    },
};
function newFolder(attemptId) {
    try {
        return (0,temporary_folder/* makeTemporaryFolder */.w)(attemptId, 'errors');
    }
    catch {
        // A full disk; the command can do without.
        return null;
    }
}
/** `<log_dir>/<run_id>/attempt_<n>/<rank>/error.json`, where the log folder is a new one below TMPDIR or a given one. */
function workerFiles({ command, workingDirectory, env }, startedAt) {
    const text = command.kind === 'script' ? command.script : command.argv.join(' ');
    const named = [...text.matchAll(/--log[-_]dir[= ]["']?([^\s"']+)/g)].map(([, path = '']) => (0,external_node_path_.resolve)(workingDirectory, path));
    const temporary = (0,external_node_path_.resolve)(workingDirectory, env.TMPDIR || (0,external_node_os_.tmpdir)());
    const made = list(temporary)
        .filter((name) => name.startsWith('torchelastic_'))
        .map((name) => (0,external_node_path_.join)(temporary, name))
        .filter((path) => isOfAttempt(path, startedAt));
    return [...new Set([...named, ...made])].flatMap((path) => errorFilesBelow(path)).slice(0, maxFiles);
}
function errorFilesBelow(top) {
    const found = [];
    let visits = 0;
    const visit = (folder, depth) => {
        for (const name of list(folder)) {
            if (++visits > maxVisits)
                return;
            const path = (0,external_node_path_.join)(folder, name);
            if (name === 'error.json')
                found.push(path);
            else if (depth < maxDepth && !/\.(?:log|json|txt)$/.test(name))
                visit(path, depth + 1);
        }
    };
    visit(top, 1);
    return found;
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
// File systems keep coarser times than the clock.
const slackMs = 10;
function isOfAttempt(path, startedAt) {
    try {
        const { mtimeMs, size } = (0,external_node_fs_.statSync)(path);
        return mtimeMs >= startedAt - slackMs && size <= maxFileBytes;
    }
    catch {
        return false;
    }
}
async function launcher_files_read(path) {
    try {
        return { path, text: await (0,external_node_fs_promises_.readFile)(path, 'utf8') };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/evidence/cgroup.js
var cgroup = __nccwpck_require__(2410);
// EXTERNAL MODULE: ./build/host/group-files.js
var group_files = __nccwpck_require__(1998);
;// CONCATENATED MODULE: ./build/evidence/kernel-lines.js
const telling = /\boom-kill:|\bKilled process \d|\bOut of memory: Kill|\bNVRM: |\bI\/O error\b|\bsegfault at \d|\btraps: \S|\bEXT4-fs error\b|\bRemounting filesystem read-only\b/;
const maxLines = 200;
const maxLineChars = 400;
/** Those of the lines of a kernel log that can tell why a program ended, the last ones. */
const tellingLines = (lines) => lines
    .filter((line) => telling.test(line))
    .slice(-maxLines)
    .map((line) => line.slice(0, maxLineChars));
/** The text of a record of /dev/kmsg: "6,344,1345858,-;text", with lines of keys after it. Null for no record. */
function recordText(record) {
    const head = /^\d+,\d+,\d+,[^;\n]*;/.exec(record);
    return head === null ? null : (record.slice(head[0].length).split('\n')[0] ?? '');
}
/** The lines of `dmesg` not older than a moment, in seconds since the machine started. */
const linesSince = (dmesg, seconds) => dmesg.split('\n').flatMap((line) => {
    const [, at, text] = /^(?:<\d+>)?\[ *(\d+\.\d+)\] (.*)$/.exec(line) ?? [];
    return at !== undefined && text !== undefined && Number(at) >= seconds ? [text] : [];
});

// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __nccwpck_require__(2781);
;// CONCATENATED MODULE: ./build/host/short-command.js


const maxBytes = 8 * 1024 * 1024;
const noAnswer = { ok: false, text: '' };
const bareEnvironment = () => {
    const { PATH, LD_LIBRARY_PATH } = process.env;
    return { PATH, ...(LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH }), LC_ALL: 'C' };
};
/** Runs a command that only asks, such as nvidia-smi. Never throws, and never takes longer than the deadline. */
async function output(file, args, deadlineMs) {
    const over = new AbortController();
    const answer = new Promise((resolve) => {
        try {
            const child = (0,external_node_child_process_.execFile)(file, [...args], 
            // Not with our tokens: a job may put any program on the path.
            { env: bareEnvironment(), timeout: deadlineMs, killSignal: 'SIGKILL', maxBuffer: maxBytes, windowsHide: true }, (error, stdout, stderr) => resolve({ ok: error === null, text: error === null ? stdout : stdout || stderr }));
            // A command that hangs inside a driver does not even die of SIGKILL; nobody waits for it.
            child.unref();
        }
        catch {
            resolve(noAnswer);
        }
    });
    const late = (0,promises_.setTimeout)(deadlineMs + 200, noAnswer, { signal: over.signal }).catch(() => noAnswer);
    const first = await Promise.race([answer, late]);
    over.abort();
    return first;
}

;// CONCATENATED MODULE: ./build/host/kernel-log.js




/** What is old is skipped while the command starts, and holds up reading its output for no longer than this at a time. */
const maxSkipMs = 1;
const recordsAtOnce = 32;
/** The largest record of the kernel's (CONSOLE_EXT_LOG_MAX). */
const recordBytes = 8192;
const dmesgDeadlineMs = 1_000;
/** Notes where the kernel log ends now. Where it may not be read, it has no lines. */
function followKernelLog() {
    const device = openDevice();
    if (device === null) {
        // Only `dmesg` may be allowed then; it has no place to go on from, but times.
        const startedAt = Number.parseFloat((0,plain_files/* textOf */.b)('/proc/uptime') ?? 'NaN');
        return { end: async (wanted) => (wanted && startedAt > 0 ? await linesOfDmesg(startedAt) : []) };
    }
    const buffer = Buffer.alloc(recordBytes);
    let isSkipped = false;
    const skip = () => {
        const until = performance.now() + maxSkipMs;
        while (!isSkipped && performance.now() < until)
            isSkipped = isPast(device, buffer);
        if (!isSkipped)
            setImmediate(skip);
    };
    setImmediate(skip);
    return {
        end: async (wanted) => {
            // What was not even skipped in all that time is old.
            const lines = wanted && isSkipped ? rest(device, buffer) : [];
            isSkipped = true;
            (0,external_node_fs_.closeSync)(device);
            return tellingLines(lines);
        },
    };
}
function openDevice() {
    try {
        return (0,external_node_fs_.openSync)('/dev/kmsg', external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
}
/** Reads the next record and gives its length; null when there is none. */
function readRecord(device, buffer) {
    try {
        return (0,external_node_fs_.readSync)(device, buffer);
    }
    catch (error) {
        // Records were overwritten before they were read; the next read goes on with the oldest that is left.
        return error.code === 'EPIPE' ? 0 : null;
    }
}
/** Leaves a few records behind; true when there are no more. */
function isPast(device, buffer) {
    for (let i = 0; i < recordsAtOnce; i++)
        if (readRecord(device, buffer) === null)
            return true;
    return false;
}
const maxRecords = 20_000;
function rest(device, buffer) {
    const lines = [];
    for (let i = 0; i < maxRecords; i++) {
        const length = readRecord(device, buffer);
        if (length === null)
            break;
        const text = recordText(buffer.toString('utf8', 0, length));
        if (text !== null)
            lines.push(text);
    }
    return lines;
}
async function linesOfDmesg(startedAt) {
    const { text } = await output('dmesg', [], dmesgDeadlineMs);
    return tellingLines(linesSince(text, startedAt));
}

// EXTERNAL MODULE: ./build/domain/curve-points.js
var curve_points = __nccwpck_require__(1876);
// EXTERNAL MODULE: ./build/evidence/series.js
var evidence_series = __nccwpck_require__(1571);
;// CONCATENATED MODULE: ./build/host/memory-watch.js


const firstEveryMs = 1_000;
/** A reading takes some 50 µs; this is what a long attempt costs. */
const laterEveryMs = 5_000;
const laterFromMs = 60_000;
/**
 * Watches how much memory is in use while an attempt runs, in bounded memory.
 * @param usage gives bytes; null when they cannot be told
 */
function watchMemory(usage) {
    const series = new evidence_series/* Series */.s(curve_points/* maxCurvePoints */.V);
    const startedAt = performance.now();
    let timer;
    const look = () => {
        const bytes = usage();
        const passedMs = performance.now() - startedAt;
        if (bytes !== null)
            series.add(Math.round(passedMs / 100) / 10, bytes);
        timer = setTimeout(look, passedMs < laterFromMs ? firstEveryMs : laterEveryMs).unref();
    };
    timer = setTimeout(look, firstEveryMs).unref();
    return {
        end: () => {
            clearTimeout(timer);
            const { x, y } = series.get();
            return x.length < 2 ? null : { name: 'memory', source: 'machine', over: 'seconds', x: [...x], y: [...y] };
        },
    };
}

// EXTERNAL MODULE: ./build/evidence/gpus.js
var evidence_gpus = __nccwpck_require__(2633);
;// CONCATENATED MODULE: ./build/host/programs.js


/** The first program of a name on a path; null when there is none. */
function findOnPath(name, path) {
    const files = (path ?? '').split(external_node_path_.delimiter).flatMap((folder) => (folder === '' ? [] : [(0,external_node_path_.join)(folder, name)]));
    return files.find(isProgram) ?? null;
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/nvidia-smi.js



/** A driver without persistence mode takes seconds to answer; one that lost its GPU may never. */
const deadlineMs = 5_000;
const format = '--format=csv,noheader,nounits';
/** The nvidia-smi on the path; null when there is none. */
const findNvidiaSmi = (path) => findOnPath('nvidia-smi', path);
/** Asks for the GPUs of the machine, and who holds their memory. */
async function readGpus(nvidiaSmi) {
    const [gpus, processes] = await Promise.all([
        output(nvidiaSmi, [`--query-gpu=${evidence_gpus/* gpuColumns */.Sm}`, format], deadlineMs),
        output(nvidiaSmi, [`--query-compute-apps=${evidence_gpus/* gpuProcessColumns */.nP}`, format], deadlineMs),
    ]);
    if (!gpus.ok && gpus.text === '')
        return null;
    return {
        list: gpus.ok ? (0,evidence_gpus/* parseGpus */.jO)(gpus.text) : [],
        processes: processes.ok ? (0,evidence_gpus/* parseGpuProcesses */.b_)(processes.text) : [],
        problem: gpus.ok ? null : gpus.text.trim().slice(0, 300),
    };
}

;// CONCATENATED MODULE: ./build/host/spaces.js




/** A file server that does not answer in this time is left out. */
const spaces_deadlineMs = 100;
// Their free space is always 0, since nothing can be written to them: squashfs, ISO 9660, EROFS.
const readOnlyTypes = new Set([0x73717368, 0x9660, 0xe0f5e1e2]);
/** The file systems that a task writes to; each once, by the first of its names. */
async function readSpaces({ workingDirectory, env }) {
    const home = env.HOME || (0,external_node_os_.homedir)();
    const places = [
        ['working directory', workingDirectory],
        ['/dev/shm', '/dev/shm'],
        ['TMPDIR', env.TMPDIR || (0,external_node_os_.tmpdir)()],
        ['HF_HOME', env.HF_HOME ?? ''],
        ['TORCH_HOME', env.TORCH_HOME ?? ''],
        ['cache', env.XDG_CACHE_HOME || (0,external_node_path_.join)(home, '.cache')],
        ['HOME', home],
    ];
    const over = new AbortController();
    const late = (0,promises_.setTimeout)(spaces_deadlineMs, null, { signal: over.signal }).catch(() => null);
    const read = await Promise.all(places.filter(([, path]) => path !== '').map(([name, path]) => Promise.race([readSpace(name, path), late])));
    over.abort();
    const found = read.filter((place) => place !== null);
    return found
        .filter(({ device }, i) => found.findIndex((other) => other.device === device) === i)
        .map(({ space }) => space);
}
async function readSpace(name, path) {
    try {
        const [{ dev }, room] = await Promise.all([(0,external_node_fs_promises_.stat)(path), (0,external_node_fs_promises_.statfs)(path)]);
        if (readOnlyTypes.has(room.type))
            return null;
        // What is kept back for root is free for root.
        const freeBlocks = process.getuid?.() === 0 ? room.bfree : room.bavail;
        return {
            device: dev,
            space: {
                name,
                path,
                totalBytes: room.blocks * room.bsize,
                freeBytes: freeBlocks * room.bsize,
                totalInodes: room.files,
                freeInodes: room.ffree,
            },
        };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/machine.js







/**
 * What this machine counts, writes and has left, before and after an attempt.
 * Only what a command changes in its first moments is read before it starts; the rest is read while it does.
 */
class LocalMachine {
    #groups = new group_files/* GroupFiles */.X();
    #nvidiaSmi = findNvidiaSmi(process.env.PATH);
    /** As they were last seen. */
    #gpus = null;
    async watch(place) {
        const nvidiaSmi = this.#nvidiaSmi;
        const before = this.#counters();
        const log = followKernelLog();
        const memory = watchMemory(() => this.#groups.readUsage());
        const whileItStarts = new Promise((resolve) => setImmediate(resolve));
        const spacesBefore = whileItStarts.then(() => readSpaces(place));
        if (nvidiaSmi !== null)
            this.#gpus ??= whileItStarts.then(() => readGpus(nvidiaSmi));
        return {
            end: async (failed) => {
                const after = this.#counters();
                const curve = memory.end();
                const [spaces, earlierSpaces, kernelLines, gpus, earlierGpus] = await Promise.all([
                    readSpaces(place),
                    spacesBefore,
                    log.end(failed),
                    failed && nvidiaSmi !== null ? readGpus(nvidiaSmi) : null,
                    failed ? this.#gpus : null,
                ]);
                if (gpus?.problem === null)
                    this.#gpus = Promise.resolve(gpus);
                const limits = (0,cgroup/* processLimits */.ce)((0,plain_files/* textOf */.b)('/proc/self/limits'));
                return {
                    ...(curve === null ? {} : { memory: curve }),
                    before: { ...before, limits, spaces: earlierSpaces, gpus: earlierGpus, kernelLines: [] },
                    after: { ...after, limits, spaces, gpus, kernelLines },
                };
            },
        };
    }
    #counters() {
        return {
            group: this.#groups.readMemory(),
            oomKills: (0,cgroup/* counter */.hJ)((0,plain_files/* textOf */.b)('/proc/vmstat'), 'oom_kill'),
            refusedForks: this.#groups.readRefusedForks(),
        };
    }
}

// EXTERNAL MODULE: ./build/host/policy-source.js
var policy_source = __nccwpck_require__(5455);
;// CONCATENATED MODULE: ./build/host/process-tools.js




/** A large program takes a while to be read. */
const stackDeadlineMs = 8_000;
const gpuDeadlineMs = 5_000;
/** py-spy and nvidia-smi, where the command's own path has them. */
const processTools = {
    pythonStack: async (pid, path) => {
        const pySpy = findOnPath('py-spy', path);
        if (pySpy === null)
            return null;
        const { ok, text } = await output(pySpy, ['dump', '--full-filenames', '--pid', String(pid)], stackDeadlineMs);
        return ok ? text : null;
    },
    gpuHolders: async (path) => {
        const nvidiaSmi = findNvidiaSmi(path);
        if (nvidiaSmi === null)
            return null;
        const query = [`--query-compute-apps=${evidence_gpus/* gpuProcessColumns */.nP}`, '--format=csv,noheader,nounits'];
        const { ok, text } = await output(nvidiaSmi, query, gpuDeadlineMs);
        return ok ? (0,evidence_gpus/* parseGpuProcesses */.b_)(text).map(({ processId }) => processId) : null;
    },
};

// EXTERNAL MODULE: ./build/host/record-files.js
var record_files = __nccwpck_require__(2572);
// EXTERNAL MODULE: ./build/report/journal.js
var journal = __nccwpck_require__(4864);
// EXTERNAL MODULE: ./build/engine/left-over.js
var left_over = __nccwpck_require__(9165);
;// CONCATENATED MODULE: ./build/host/following.js


/** The first look comes early: what happens in the first moments is lost most easily. */
const firstMs = 250;
const everyMs = 1_000;
/** The processes are looked at in each of the first looks, and then in one of so many. */
const eager = 4;
/** Of a command that starts programs by the thousand, these are taken down, and later only those that carry no mark. */
const following_maxProcesses = 1_000;
/** Looks at an attempt about once a second, and has it written down. */
function following_follow(sight, notes) {
    let leader = null;
    let looks = 0;
    let bytes = 0;
    const known = new Set();
    const take = (processes) => {
        const fresh = processes.filter(({ pid, started }) => !known.has(`${pid} ${started}`));
        for (const { pid, started } of fresh)
            known.add(`${pid} ${started}`);
        if (fresh.length > 0)
            notes.processes(fresh);
    };
    const look = () => {
        looks++;
        timer = setTimeout(look, everyMs).unref();
        notes.signOfLife();
        if (leader !== null && (looks <= eager || looks % eager === 0))
            take((0,left_over/* unmarkedBelow */.P)(leader, sight.id));
        if (sight.bytes() === bytes)
            return;
        bytes = sight.bytes();
        notes.tail(sight.tail());
    };
    let timer = setTimeout(look, firstMs).unref();
    let rewording;
    let rewordedAt = Number.NEGATIVE_INFINITY;
    const reword = () => {
        rewording = undefined;
        rewordedAt = performance.now();
        notes.reword();
        if (bytes > 0)
            notes.tail(sight.tail());
    };
    return {
        marks: notes.marks,
        started: (processId) => {
            leader = processId;
            const process = (0,process_table/* processOf */.hh)(processId);
            notes.leader(process === undefined ? { pid: processId, started: '' } : (0,process_table/* identityOf */.cu)(process));
        },
        processes: (processes) => {
            if (known.size < following_maxProcesses)
                take(processes);
        },
        learned: () => {
            // At once, and then no more often than a program that masks by the thousand can be borne.
            rewording ??= setTimeout(reword, Math.max(0, rewordedAt + everyMs - performance.now())).unref();
        },
        end: () => {
            clearTimeout(timer);
            clearTimeout(rewording);
            if (rewording !== undefined)
                reword();
        },
    };
}

// EXTERNAL MODULE: ./build/host/kill-counters.js
var kill_counters = __nccwpck_require__(4129);
// EXTERNAL MODULE: ./build/host/owner.js
var owner = __nccwpck_require__(6700);
;// CONCATENATED MODULE: ./build/host/records.js










/**
 * A folder with the record of a task: `manifest.json`, the end of each attempt's output, and the journal from which
 * others make the manifest when this process is killed.
 * What could not be written is tried again with the next file, and when the disk stays full the whole record moves on to
 * the next folder. A manifest that is no longer true is removed rather than left.
 */
class FolderRecords {
    #options;
    #folders;
    #files = new Map();
    #unwritten = new Set();
    /** What the journal says besides the manifest, to be said again where the record moves to. */
    #notes;
    #groups = new group_files/* GroupFiles */.X();
    #unnoted;
    #manifest = null;
    /** What stands in the journal must not be read any more: a secret was found in it. */
    #isJournalUntrue = false;
    #counters = null;
    #folder = null;
    /** The folder's present name, as long as it has not been given its own. */
    #made = null;
    /** Folders that the record has moved away from. */
    #left = [];
    #announced = null;
    constructor(options) {
        this.#options = options;
        this.#folders = [...options.folders];
        this.#notes = [{ kind: 'owner', owner: (0,owner/* thisProcess */.WF)(), step: options.step ?? null, folder: options.startedIn }];
        this.#unnoted = [...this.#notes];
        this.#moveOn();
        this.#announce();
    }
    /** Where it is kept; null when it can be kept nowhere. */
    get folder() {
        return this.#folder;
    }
    /** The manifest's path; null when what is on disk is not the last one. */
    get manifestPath() {
        const isWritten = this.#files.has(record_files/* manifestName */.vS) && !this.#unwritten.has(record_files/* manifestName */.vS);
        return this.#folder !== null && isWritten ? (0,external_node_path_.join)(this.#folder, record_files/* manifestName */.vS) : null;
    }
    /** The paths of all files that are written. */
    get paths() {
        const folder = this.#folder;
        if (folder === null)
            return [];
        return [...this.#files.keys()].filter((name) => !this.#unwritten.has(name)).map((name) => (0,external_node_path_.join)(folder, name));
    }
    async save(manifest) {
        const counters = (0,kill_counters/* killCounters */.g)(this.#groups);
        if (JSON.stringify(counters) !== JSON.stringify(this.#counters))
            this.#unnoted.push({ kind: 'counters', counters });
        if (isToldOtherwise(this.#manifest, manifest))
            this.#isJournalUntrue = true;
        this.#unnoted.push(...(0,journal/* entriesBetween */.bz)(this.#manifest, manifest));
        this.#counters = counters;
        this.#manifest = manifest;
        this.write(record_files/* manifestName */.vS, asText(manifest));
    }
    async saveTail(attempt, text) {
        this.write((0,record_files/* tailName */.kD)(attempt), withEnd(text));
    }
    async saveFile(name, text) {
        this.write(name, text);
    }
    async reword(redact) {
        const clean = (0,without_secrets/* withoutSecrets */.c)(this.#manifest, redact);
        if (clean !== null && clean !== this.#manifest) {
            this.#manifest = clean;
            this.#isJournalUntrue = true;
            this.write(record_files/* manifestName */.vS, asText(clean));
        }
        for (const [name, text] of [...this.#files]) {
            if (name !== record_files/* manifestName */.vS && redact(text) !== text)
                this.write(name, redact(text));
        }
    }
    follow(sight) {
        this.#note({ kind: 'address', address: (0,without_secrets/* withoutSecrets */.c)(sight.address, sight.redact) });
        return following_follow(sight, {
            marks: (marks) => this.#note({ kind: 'marks', ...marks }),
            leader: (process) => this.#note({ kind: 'leader', process }),
            processes: (processes) => this.#note({ kind: 'processes', processes }),
            tail: (text) => this.#ifItCan((folder) => (0,record_files/* writeWhole */.f8)((0,external_node_path_.join)(folder, (0,record_files/* tailName */.kD)(sight.number)), withEnd(text), 'soon')),
            reword: () => void this.reword(sight.redact),
            signOfLife: () => this.#ifItCan(record_files/* giveSignOfLife */.WP),
        });
    }
    /** Remembers that somebody asked to cancel, in case that the answer to it is cut short. */
    noteCancel(signal) {
        this.#note({ kind: 'cancel', signal });
    }
    /** Remembers what people have been told. */
    noteReported(reported) {
        this.#note({ kind: 'reported', reported });
    }
    /** Writes a file of the record, whole or not at all; a problem is a warning. */
    write(name, text) {
        this.#files.set(name, text);
        this.#unwritten.add(name);
        this.#writeAll();
    }
    /** To be called when all is said: without a journal a record is not looked at again. */
    close() {
        if (this.manifestPath !== null)
            this.#ifItCan((folder) => (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, record_files/* journalName */.J1), { force: true }));
    }
    #note(entry) {
        this.#notes.push(entry);
        // A process that is killed loses nothing that it has written; what these say is of no use after a loss of power.
        if (!this.#ifItCan((folder) => (0,record_files/* appendLines */._g)(folder, (0,journal/* asLine */.Bd)(entry), 'soon')))
            this.#unnoted.push(entry);
    }
    /** What is lost when it fails is of use only when this process is killed as well. */
    #ifItCan(act) {
        if (this.#folder === null || this.#made !== null)
            return false;
        try {
            act(this.#folder);
            return true;
        }
        catch {
            // The next change of state says what is wrong with the folder, and moves.
            return false;
        }
    }
    #writeAll() {
        while (this.#folder !== null && (this.#unwritten.size > 0 || this.#unnoted.length > 0)) {
            const problem = this.#writeTo(this.#folder);
            if (problem === null)
                break;
            this.#options.warn(`the record could not be written to ${this.#folder}: ${problem}; the command's own outcome stands`);
            this.#left.push(this.#made ?? this.#folder);
            for (const name of this.#files.keys())
                this.#unwritten.add(name);
            this.#unnoted = [...this.#allEntries()];
            this.#moveOn();
        }
        // Not before: whoever looks for the record until then finds the old one.
        this.#announce();
        for (const folder of this.#left.splice(0))
            (0,record_files/* abandon */.e9)(folder);
    }
    #allEntries() {
        const counters = this.#counters === null ? [] : [{ kind: 'counters', counters: this.#counters }];
        return [...this.#notes, ...counters, ...(this.#manifest === null ? [] : (0,journal/* entriesBetween */.bz)(null, this.#manifest))];
    }
    /** What is wrong with a folder; null when all is written. */
    #writeTo(folder) {
        try {
            const place = this.#made ?? folder;
            // The journal first: it is never behind the manifest.
            if (this.#isJournalUntrue)
                (0,record_files/* writeWhole */.f8)((0,external_node_path_.join)(place, record_files/* journalName */.J1), this.#allEntries().map(journal/* asLine */.Bd).join(''), 'durable');
            else if (this.#unnoted.length > 0)
                (0,record_files/* appendLines */._g)(place, this.#unnoted.map(journal/* asLine */.Bd).join(''), 'durable');
            this.#unnoted = [];
            this.#isJournalUntrue = false;
            if (this.#made !== null)
                (0,record_files/* settle */.G9)(this.#made, folder);
            this.#made = null;
            for (const name of this.#unwritten) {
                const isFinal = name === record_files/* manifestName */.vS && this.#manifest?.finished_at !== null;
                (0,record_files/* writeWhole */.f8)((0,external_node_path_.join)(folder, name), this.#files.get(name) ?? '', isFinal ? 'durable' : 'soon');
                this.#unwritten.delete(name);
            }
            return null;
        }
        catch (error) {
            return (0,reason/* reasonOf */.A3)(error);
        }
    }
    /** Goes to the next folder that can be made. */
    #moveOn() {
        this.#folder = null;
        this.#made = null;
        for (let folder = this.#folders.shift(); folder !== undefined; folder = this.#folders.shift()) {
            try {
                this.#made = (0,record_files/* makeFolder */.fc)(folder);
                this.#folder = folder;
                return;
            }
            catch (error) {
                this.#options.warn(`the record could not be kept in ${folder}: ${(0,reason/* reasonOf */.A3)(error)}; the command's own outcome stands`);
            }
        }
    }
    #announce() {
        if (this.#announced === this.#folder)
            return;
        this.#announced = this.#folder;
        this.#options.onKept?.(this.#folder ?? '');
    }
}
/** True when something was taken out of what had been said already. */
const isToldOtherwise = (before, after) => before !== null &&
    (before.task !== after.task ||
        before.attempts.some((attempt, i) => attempt.finished_at !== null && attempt !== after.attempts[i]));
const asText = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
const withEnd = (text) => (text === '' ? '' : `${text}\n`);

;// CONCATENATED MODULE: ./build/host/redact-source.js
/** Reads the setting `redact`, before anything is started. */
async function readRedact({ redact }) {
    // An empty one is a problem of the settings.
    if (redact === undefined || redact.trim() === '')
        return { patterns: [], problems: [] };
    // The engine of regular expressions takes time to load, and most runs do without.
    const { readRedactPatterns } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(387)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3387));
    return readRedactPatterns(redact);
}

// EXTERNAL MODULE: ./build/host/secrets.js + 6 modules
var secrets = __nccwpck_require__(9266);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __nccwpck_require__(8587);
;// CONCATENATED MODULE: ./build/report/step-files.js
const maxQuoteChars = 80;
/**
 * Reads a file of `name=value` and `name<<delimiter` entries as the runner does (actions/runner, FileCommandManager.cs):
 * what follows an invalid line is not read, and of two values of a name the later holds.
 * @param isWhole false when the command was ended from outside: then a last line without an end may be half of one
 */
function readKeyValues(text, isWhole) {
    const { lines, problems } = linesOf(text, isWhole);
    const values = new Map();
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
        if (operator === undefined || name === '' || (operator === '<<' && rest === '')) {
            return { entries: asList(values), problems: [...problems, `line ${at + 1} is no entry: ${quoted(line)}`] };
        }
        if (operator === '=') {
            values.set(name, rest);
            continue;
        }
        const end = lines.indexOf(rest, at + 1);
        if (end === -1) {
            return { entries: asList(values), problems: [...problems, `the value of ${quoted(name)} has no end`] };
        }
        values.set(name, lines.slice(at + 1, end).join('\n'));
        at = end;
    }
    return { entries: asList(values), problems };
}
/** Reads a file with a folder on each line. */
function readFolders(text, isWhole) {
    const { lines, problems } = linesOf(text, isWhole);
    return { entries: [...new Set(lines.filter((line) => line !== ''))], problems };
}
/** Entries without those whose names are taken, whatever their case. */
function without(read, taken) {
    const isTaken = ({ name }) => taken.includes(name.toLowerCase());
    return {
        entries: read.entries.filter((entry) => !isTaken(entry)),
        problems: [...read.problems, ...read.entries.filter(isTaken).map(({ name }) => `${quoted(name)} is set by ml-run`)],
    };
}
/**
 * Entries as the runner reads them.
 * @param delimiter stands in none of the values
 */
const writtenKeyValues = (entries, delimiter) => entries.map(({ name, value }) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
/** A page that leaves room for another: at most so many bytes long, cut at a line, with nothing left open that would swallow what follows. */
function fitting(page, maxBytes) {
    const bytes = Buffer.from(page);
    if (bytes.length <= maxBytes - spareBytes)
        return { entries: page === '' ? [] : [step_files_closed(page)], problems: [] };
    const problem = `of its ${bytes.length} bytes those beyond ${Math.max(0, maxBytes)} have no room`;
    const end = bytes.lastIndexOf(0x0a, maxBytes - spareBytes);
    if (maxBytes <= spareBytes || end <= 0)
        return { entries: [], problems: [problem] };
    const cut = `${step_files_closed(bytes.subarray(0, end + 1).toString('utf8'))}\n_Cut here: GitHub takes 1 MiB in all. The whole is in the record._\n`;
    return { entries: [cut], problems: [problem] };
}
/** For what is added to a page that is cut or left open. */
const spareBytes = 256;
function step_files_closed(page) {
    const text = page.endsWith('\n') ? page : `${page}\n`;
    const opened = [...text.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)].reduce((open, [, fence = '']) => {
        if (open === null)
            return fence;
        return fence.startsWith(open) ? null : open;
    }, null);
    const comment = opened === null && text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? '-->\n' : '';
    return `${text}${opened === null ? '' : `${opened}\n`}${comment}`;
}
function linesOf(text, isWhole) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const last = lines.pop() ?? '';
    if (last === '')
        return { lines, problems: [] };
    return isWhole
        ? { lines: [...lines, last], problems: [] }
        : { lines, problems: [`its last line has no end: ${quoted(last)}`] };
}
const asList = (values) => [...values].map(([name, value]) => ({ name, value }));
const quoted = (text) => JSON.stringify(text.length <= maxQuoteChars ? text : `${text.slice(0, maxQuoteChars)}…`);

;// CONCATENATED MODULE: ./build/host/append.js

/** How long a file is; 0 when it is not there. */
const sizeOf = (path) => path === undefined ? 0 : ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
/** What was written last may have no end, and what is added must not become part of it. */
function endLastLine(path) {
    const size = sizeOf(path);
    if (path === undefined || size === 0)
        return;
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const last = Buffer.alloc(1);
        (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1);
        if (last[0] !== 0x0a)
            (0,external_node_fs_.appendFileSync)(path, '\n');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/host/step-files.js







const variables = {
    output: 'GITHUB_OUTPUT',
    env: 'GITHUB_ENV',
    path: 'GITHUB_PATH',
    summary: 'GITHUB_STEP_SUMMARY',
};
const kinds = Object.keys(variables);
/** What is longer was not meant for the runner. */
const step_files_maxBytes = 16 * 1024 * 1024;
/**
 * The files by which a command speaks to the runner, new ones for each attempt: what an attempt that failed has written,
 * perhaps by half, is not what the next one and the later steps find.
 */
class AttemptStepFiles {
    #own;
    #taken;
    #warn;
    #folder = null;
    #additions = [];
    /**
     * @param env of ml-run itself
     * @param taken names of outputs that the command may not set, in lower case
     */
    constructor(env, taken, warn) {
        this.#own = new Map(kinds.flatMap((kind) => (env[variables[kind]] ? [[kind, env[variables[kind]] ?? '']] : [])));
        this.#taken = taken;
        this.#warn = warn;
    }
    open(attemptId) {
        if (this.#own.size === 0)
            return {};
        if (this.#folder !== null)
            (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
        try {
            const folder = (0,temporary_folder/* makeTemporaryFolder */.w)(attemptId, 'step');
            this.#folder = folder;
            return Object.fromEntries([...this.#own.keys()].map((kind) => {
                const path = (0,external_node_path_.join)(folder, kind);
                (0,external_node_fs_.writeFileSync)(path, '');
                return [variables[kind], path];
            }));
        }
        catch (error) {
            this.#warn(`the attempt has no files of its own for the runner, and writes to those of the step: ${(0,reason/* reasonOf */.A3)(error)}`);
            return {};
        }
    }
    close(attempt, isWhole, redact) {
        const folder = this.#folder;
        this.#folder = null;
        if (folder === null)
            return [];
        const written = [...this.#own.keys()].flatMap((kind) => this.#read(kind, (0,external_node_path_.join)(folder, kind)));
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        const additions = written.map(({ kind, text }) => {
            const { problems, ...addition } = this.#addition(kind, text, isWhole);
            return { ...addition, problems: problems.map((problem) => redact(problem)) };
        });
        this.#additions = additions;
        return written.map(({ kind, text }, i) => ({
            about: {
                kind,
                file: `attempt-${attempt}.github-${kind}${kind === 'summary' ? '.md' : ''}`,
                bytes: Buffer.byteLength(text),
                committed: false,
                problems: [...(additions[i]?.problems ?? [])],
            },
            text: redact(text),
        }));
    }
    commit() {
        const committed = new Set();
        for (const { kind, text, problems } of this.#additions) {
            const path = this.#own.get(kind) ?? '';
            for (const problem of problems)
                this.#warn(`${variables[kind]} of the command: ${problem}; later steps do not get it`);
            try {
                endLastLine(path);
                if (text !== '')
                    (0,external_node_fs_.appendFileSync)(path, text);
                committed.add(kind);
            }
            catch (error) {
                this.#warn(`later steps do not get ${variables[kind]} of the command: ${(0,reason/* reasonOf */.A3)(error)}`);
            }
        }
        this.#additions = [];
        return committed;
    }
    #read(kind, path) {
        try {
            const stat = (0,external_node_fs_.statSync)(path);
            // Something else may have been put in its place, and a device may have no end.
            if (!stat.isFile() || stat.size === 0)
                return [];
            if (stat.size <= step_files_maxBytes)
                return [{ kind, text: (0,external_node_fs_.readFileSync)(path, 'utf8') }];
            this.#warn(`${variables[kind]} of the command has ${stat.size} bytes; it is not read`);
            return [];
        }
        catch {
            return [];
        }
    }
    #addition(kind, text, isWhole) {
        switch (kind) {
            case 'output':
            case 'env': {
                const read = readKeyValues(text, isWhole);
                const { entries, problems } = kind === 'output' ? without(read, this.#taken) : read;
                return {
                    kind,
                    text: writtenKeyValues(entries, `ml_run_${process.getBuiltinModule('node:crypto').randomUUID()}`),
                    problems,
                };
            }
            case 'path': {
                const { entries, problems } = readFolders(text, isWhole);
                return { kind, text: entries.map((folder) => `${folder}\n`).join(''), problems };
            }
            case 'summary': {
                const room = limits/* maxSummaryBytes */.aH - limits/* reservedSummaryBytes */._r - sizeOf(this.#own.get('summary'));
                const { entries, problems } = fitting(text, room);
                return { kind, text: entries.join(''), problems };
            }
        }
    }
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __nccwpck_require__(6241);
// EXTERNAL MODULE: ./build/report/summary.js + 7 modules
var summary = __nccwpck_require__(2310);
;// CONCATENATED MODULE: ./build/host/terminal-report.js




/** Tells on the terminal how a task went, and writes its summary beside the manifest. */
function reportOnTerminal(manifest, settings, records, terminal) {
    const manifestPath = records.manifestPath;
    if (settings.annotations) {
        const places = { workspace: '/', workingDirectory: manifest.task.working_directory };
        for (const { level, file, line, title } of (0,annotations/* annotations */.hk)(manifest, places)) {
            // As compilers print it, so that terminals and editors can jump there.
            if (file !== undefined)
                terminal.sayRaw(`/${file}:${line}: ${level === 'error' ? 'error' : 'note'}: ${title}`);
        }
    }
    if (settings.summary === 'always' || (settings.summary === 'on-failure' && (0,report_manifest/* isEventful */.A6)(manifest))) {
        records.write('summary.md', (0,summary/* summary */.z)(manifest, { artifact: null, manifestPath, places: null, documentation: null }));
    }
    const durationMs = Date.parse(manifest.finished_at ?? manifest.started_at) - Date.parse(manifest.started_at);
    terminal.say((0,plain/* closingLine */.oM)(manifest, durationMs, manifestPath));
}

;// CONCATENATED MODULE: ./build/host/run-command.js



























/** A person presses Ctrl-C again when it takes too long; the signal of the first press may still be on its way then. */
const minForceMs = 300;
const badUsage = 2;
/** `ml-run [options] -- COMMAND…`; gives the exit code. */
async function runOnTerminal(argv, terminal) {
    const { env } = process;
    const { written, program, problems: argvProblems } = readArgv(argv);
    const reading = (0,read/* readSettings */.s)(written);
    const cwd = currentFolder();
    if (cwd === undefined) {
        terminal.say('nothing was started: the folder that this runs in is not there any more; change to another one');
        return badUsage;
    }
    const folder = workingFolder(written['working-directory'], cwd);
    const { policy, problems: policyProblems } = await (0,policy_source/* readPolicy */.T)(written, cwd);
    const { tracking, problems: trackingProblems } = await readTracking(written);
    const hidden = await readRedact(written);
    const { datasets, problems: datasetProblems } = await readDatasets(written.datasets);
    const problems = [
        ...argvProblems,
        ...(reading.ok ? [] : reading.problems),
        ...(folder.problem === null ? [] : [folder.problem]),
        ...policyProblems,
        ...trackingProblems,
        ...hidden.problems,
        ...datasetProblems,
    ];
    secrets/* secrets */.O.learnPatterns(hidden.patterns);
    if (!reading.ok || problems.length > 0) {
        terminal.say(`nothing was started:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nml-run --help says what there is`);
        return badUsage;
    }
    const { settings } = reading;
    const id = `${clock/* systemClock */.m.iso(clock/* systemClock */.m.now()).replace(/[-:]|\.\d+/g, '')}-${(0,chance/* uniqueDigits */.o7)()}`;
    await recoverBefore(terminal, settings['grace-period']);
    const records = new FolderRecords({
        folders: [(0,external_node_path_.join)(record_files/* recordsFolder */.RM, id), (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `ml-run-${id}`)],
        warn: (text) => terminal.say(`warning: ${text}`),
        startedIn: cwd,
    });
    const cancel = cancelOnSignal(Number.POSITIVE_INFINITY, minForceMs);
    cancel.requested.addEventListener('abort', () => terminal.hurry(), { once: true });
    cancel.requested.addEventListener('abort', () => records.noteCancel(cancel.requested.reason), { once: true });
    const command = program.length > 0
        ? { kind: 'program', argv: [...program] }
        : { kind: 'script', script: settings.run ?? '', shell: settings.shell };
    const manifest = await run({
        task: taskOf(settings, { id, command, workingDirectory: folder.path, workflowRun: null, datasets, tracking }),
        settings,
        secrets: secrets/* secrets */.O,
        workspace: cwd,
        policy,
    }, {
        between: new LocalEngine('ignore', processTools),
        chance: chance/* chance */.Dz,
        freePort: chance/* freePort */.ov,
        engine: new LocalEngine('inherit', processTools),
        machine: new LocalMachine(),
        launchers: torchelastic,
        checkpoints: lazyCheckpoints,
        tracking: new Trackers(tracking, {
            warn: (text) => terminal.say(`warning: ${text}`),
            cancelled: cancel.requested,
            manifestLink: () => records.manifestPath,
        }),
        datasets: lazyDatasets(),
        clock: clock/* systemClock */.m,
        console: terminal,
        records,
        stepFiles: new AttemptStepFiles(env, [], (text) => terminal.say(`warning: ${text}`)),
        cancel,
        env,
        publish: async (ended) => reportOnTerminal(ended, settings, records, terminal),
    });
    records.close();
    return exitCodeOf(manifest, cancel.requested.aborted ? cancel.requested.reason : null);
}
/** Ends the runs in this folder whose ml-run was killed: what is left of them may hold the GPU. */
async function recoverBefore(terminal, graceMs) {
    (0,record_files/* removeUnbegun */.zS)(record_files/* recordsFolder */.RM);
    if ((0,record_files/* unfinishedBelow */.$j)(record_files/* recordsFolder */.RM).length === 0)
        return;
    const { recoverBeforeStart } = await Promise.all(/* import() */[__nccwpck_require__.e(676), __nccwpck_require__.e(276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2276));
    await recoverBeforeStart(terminal, graceMs);
}
function currentFolder() {
    try {
        return process.cwd();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ secrets)
});

;// CONCATENATED MODULE: ./build/evidence/secrets/names.js
// HF_TOKEN, PGPASSWORD, AWS_SECRET_ACCESS_KEY, SENTRY_DSN; not TOKENIZERS_PARALLELISM, MONKEY, COMPASS.
const sensitive = /(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|API_?KEY|CREDENTIALS?|(?:^|[_-])(?:PAT|PASS|CREDS?|AUTH|DSN|JWT|SAS|COOKIE|WEBHOOK|CONN(?:ECTION)?_?STR(?:ING)?|(?:ACCESS|PRIVATE|SECRET|ACCOUNT|STORAGE|SHARED|MASTER|SIGNING|ENCRYPTION|DEPLOY|SSH|GPG|LICENSE|SERVICE|FERNET)_?KEY)|[A-Z0-9]_PWD$|SSHPASS$)(?=[_-]|\d*$)/i;
// What is about a secret and is none, and what tokenizers call a token.
const harmless = /(?:^|_)(?:FILE|PATH|DIR|FOLDER|SOCK|ASKPASS|TYPE|METHOD|PROVIDER|NAME|MODE|EXPIR\w*|TTL|TIMEOUT|ENABLED?|DISABLED?|LIFETIME|COUNT|LIMIT|LENGTH|LEN|SIZE|VERSION|REGION|HOST|PORT|ENDPOINT|URL|URI|AUDIENCE|SCOPES?|ALGORITHM|BACKEND)$|^(?:GOOGLE_APPLICATION_CREDENTIALS|\w*_CREDENTIAL_FILE_OVERRIDE)$|(?:^|_)(?:PAD|BOS|EOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL|IMAGE|MAX_NEW|NUM)_TOKEN$/i;
/** True for the name of a variable that holds a secret, or a key of a JSON object that does. */
const isSensitive = (name) => sensitive.test(name) && (!harmless.test(name) || /WEBHOOK_URL$/i.test(name));
/** What is shorter stands in too many words. */
const minChars = 6;
const minLineChars = 8;
/** Values that say nothing by themselves, or that everybody knows. */
const common = new Set('true false none null undefined enabled disabled default required optional master develop development production staging localhost password postgres changeme example username anonymous kerberos'.split(' '));
/** The values in an environment that nobody may see. */
const secretValues = (env) => Object.entries(env).flatMap(([name, value]) => (value !== undefined && isSensitive(name) ? partsOf(value) : []));
/** A value; of JSON also what stands under sensitive names in it; of several lines each, as programs print them one by one. */
function partsOf(value) {
    const whole = value.trim();
    if (whole.length < minChars || common.has(whole.toLowerCase()) || /^<.*>$|^\[[A-Z]+\]$/.test(whole))
        return [];
    const lines = whole.split(/\r?\n|\\n/).map((line) => line.trim());
    const parts = keptInJson(whole) ?? (lines.length > 1 ? lines.filter((line) => line.length >= minLineChars) : []);
    return [whole, ...parts];
}
/** Such as the key of a service account; null when the value is not JSON. */
function keptInJson(value) {
    if (!/^[{[]/.test(value))
        return null;
    const found = [];
    try {
        JSON.parse(value, (name, inner) => {
            if (typeof inner === 'string' && isSensitive(name))
                found.push(...partsOf(inner));
            return inner;
        });
    }
    catch {
        return null;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/evidence/secrets/shapes.js
const shape = (name, anchor, pattern) => ({
    name,
    anchor: new RegExp(anchor, 'i'),
    pattern,
});
/** Tokens that say themselves what they are: a prefix of the issuer's, then what is random. */
const prefixed = [
    shape('GitHub', 'gh[pousr]_', /\bgh[pousr]_[A-Za-z0-9_.-]{36,2000}/dg),
    shape('GitHub, fine-grained', 'github_pat_', /\bgithub_pat_[A-Za-z0-9_]{22,255}/dg),
    shape('GitLab', 'gl[a-z]+-', /\bgl(?:pat|oas|dt|rt|cbt|ptt|ft|soat|agent|imt|ffct)-[A-Za-z0-9_.-]{20,300}/dg),
    shape('Bitbucket and Atlassian', 'AT[ACB]', /\bAT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20,400}/dg),
    shape('Hugging Face', 'hf_|api_org_', /\b(?:hf|api_org)_[A-Za-z0-9]{30,100}/dg),
    shape('Weights & Biases', 'wandb_v', /\bwandb_v\d+_[A-Za-z0-9_]{20,200}/dg),
    shape('AWS key id', 'A[KS]IA|A[BC]IA', /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/dg),
    shape('Google API key', 'AIza', /\bAIza[A-Za-z0-9_-]{35}/dg),
    shape('Google OAuth', 'ya29\\.|GOCSPX-|1//0', /(?:\bya29\.|\bGOCSPX-|\b1\/\/0)[A-Za-z0-9_-]{20,500}/dg),
    shape('OpenAI and Anthropic style', 'sk-', /\bsk-(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,300}/dg),
    shape('Slack', 'xox|xapp-', /\b(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{10,200}/dg),
    shape('Stripe', '[sr]k_|whsec_', /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{10,200}/dg),
    shape('npm', 'npm_', /\bnpm_[A-Za-z0-9]{36,100}/dg),
    shape('PyPI', 'pypi-', /\bpypi-[A-Za-z0-9_-]{50,500}/dg),
    shape('Docker', 'dckr_', /\bdckr_[op]at_[A-Za-z0-9_-]{20,100}/dg),
    shape('SendGrid', 'SG\\.', /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/dg),
    shape('Databricks', 'dapi|dose|dkea', /\b(?:dapi|dose|dkea)[0-9a-f]{32}(?:-\d{1,2})?/dg),
    shape('Replicate', 'r8_', /\br8_[A-Za-z0-9]{30,60}/dg),
    shape('Groq, xAI, NVIDIA, Perplexity', 'gsk_|xai-|nvapi-|pplx-', /\b(?:gsk_|xai-|nvapi-|pplx-)[A-Za-z0-9_-]{40,200}/dg),
    shape('Pinecone', 'pcsk_', /\bpcsk_[A-Za-z0-9_]{30,200}/dg),
    shape('LangSmith', 'lsv2_', /\blsv2_[a-z]{2}_[A-Za-z0-9_]{32,100}/dg),
    shape('Together', 'tgp_v', /\btgp_v\d_[A-Za-z0-9_-]{30,100}/dg),
    shape('Neptune', 'eyJhcGlf', /\beyJhcGlf[A-Za-z0-9+/=_-]{40,1000}/dg),
    shape('Vault', 'hv[sbr]\\.', /\bhv[sbr]\.[A-Za-z0-9_-]{20,300}/dg),
    shape('Terraform', 'atlasv1', /\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{50,100}/dg),
    shape('DigitalOcean', 'do[opr]_v1_', /\bdo[opr]_v1_[0-9a-f]{64}/dg),
    shape('Grafana', 'gl[cs]a?_', /\bgl(?:sa|c)_[A-Za-z0-9_+/=]{30,300}/dg),
    shape('New Relic', 'NRAK-', /\bNRAK-[A-Z0-9]{27}/dg),
    shape('Sentry', 'sntry[su]_', /\bsntry[su]_[A-Za-z0-9_+/=-]{40,400}/dg),
    shape('age', 'AGE-SECRET-KEY-', /\bAGE-SECRET-KEY-1[0-9A-Z]{58}/dg),
    shape('JSON Web Token', 'eyJ', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/dg),
];
/** What only its surroundings make a secret. */
const inContext = [
    shape('Weights & Biases key', 'wandb', /\bwandb[^\n]{0,60}?(?<![0-9A-Za-z])([0-9a-f]{40})(?![0-9A-Za-z])/dgi),
    shape('AWS secret key', 'secret', /secret_?(?:access_?)?key["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/dgi),
    shape('AWS session token', 'token', /(?:session|security)_?token["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9/+=]{80,3000})/dgi),
    shape('signature of a URL', 'signature=', /[?&](?:X-(?:Amz|Goog)-)?Signature=([^\s&"'<>]{20,3000})/dgi),
    shape('token of a URL', 'token=', /[?&](?:X-Amz-Security-Token|access_token|auth_token|token)=([^\s&"'<>]{8,3000})/dgi),
    shape('Azure SAS', 'sig=', /[?&;]sig=([A-Za-z0-9%+/=_-]{20,200})/dgi),
    shape('Azure key', 'accountkey|sharedaccess', /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=([^\s;"']{20,1000})/dgi),
    shape('password of a connection string', 'password|pwd', /;\s{0,4}(?:password|pwd)\s{0,4}=\s{0,4}([^\s;"']{1,200})/dgi),
    shape('password at the beginning of a connection string', 'password|pwd', /\b(?:password|pwd)=([^\s;"']{1,200});\s{0,4}[A-Za-z ]{2,30}=/dgi),
    shape('netrc', 'machine', /\bmachine\s{1,4}\S{1,200}\s{1,4}login\s{1,4}\S{1,200}\s{1,4}password\s{1,4}(\S{1,500})/dg),
    shape('id of a service account key', 'private_key_id', /"private_key_id"\s{0,4}:\s{0,4}"([0-9a-f]{20,64})"/dg),
    shape('Kaggle', '"key"', /"key"\s{0,4}:\s{0,4}"([0-9a-f]{32})"/dg),
    shape('Slack webhook', 'hooks\\.slack', /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,200})/dg),
    shape('Discord webhook', 'webhooks/', /discord(?:app)?\.com\/api\/webhooks\/(\d{10,25}\/[A-Za-z0-9_-]{40,100})/dg),
    shape('Teams webhook', 'webhook\\.office', /webhook\.office\.com\/webhookb2\/([A-Za-z0-9@/_-]{40,300})/dg),
    shape('header of authorization', 'authorization', /\bauthorization["']?\s{0,4}[:=]\s{0,4}b?["']?(?:(?:bearer|basic|token|apikey|digest|negotiate)\s{1,4}([^\s"',;]{6,4000})|([^\s"',;]{16,4000}))/dgi),
    shape('bearer', 'bearer', /\bbearer\s{1,4}(?=[A-Za-z._~+/=-]{0,200}\d)([A-Za-z0-9._~+/=-]{16,4000})/dgi),
    shape('header with a key', 'api-key|private-token', /\b(?:x-)?(?:api-key|[a-z-]{0,20}private-token)["']?\s{0,4}[:=]\s{0,4}["']?(?=[A-Za-z_-]{0,60}\d)([A-Za-z0-9._-]{16,300})/dgi),
    shape('password of a URL', '://', /:\/\/[^\s:/?#@"'<>]{0,200}:([^\s/?#"'<>]{1,200})@/dg),
    shape('token of a URL before its host', '://', /:\/\/(?=[A-Za-z_-]{0,60}\d)([A-Za-z0-9_.-]{20,300})@/dg),
];
const label = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----';
const body = '[A-Za-z0-9+/=]';
/** Keys in their armour. Where an end was cut off, as far as there is nothing else than the body of a key. */
const armoured = [
    shape('private key', 'PRIVATE KEY', new RegExp(`-----BEGIN ${label}(?:[^-]|-(?!----)){0,16384}-----END ${label}`, 'dg')),
    shape('private key without its end', 'PRIVATE KEY', new RegExp(`-----BEGIN ${label}((?:(?:\\s|\\\\[nr]){1,8}${body}{16,2000})+(?:(?:\\s|\\\\[nr]){1,8}${body}{1,100}$)?)`, 'dg')),
    shape('private key without its beginning', 'PRIVATE KEY', new RegExp(`^(?:${body}|\\s|\\\\[nr])+-----END ${label}`, 'dg')),
];
/** All shapes. */
const shapes = [...prefixed, ...inContext, ...armoured];
/** Says at once whether any shape is worth a try. */
const shapes_anchors = new RegExp([...new Set(shapes.map(({ anchor }) => anchor.source))].join('|'), 'i');

;// CONCATENATED MODULE: ./build/evidence/secrets/views.js
/** A text as bytes of UTF-8, one character each. */
const bytesOf = (text) => (isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1'));
/** True when bytes and characters are the same. */
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
/** The text as it was printed. */
const printed = (bytes) => ({ bytes, startOf: (i) => i, endOf: (i) => i + 1 });
/** Builds a view byte by byte; no encoding is shorter than what it stands for. */
class Decoding {
    #from;
    #bytes;
    #starts;
    #ends;
    length = 0;
    constructor(from) {
        this.#from = from;
        this.#bytes = Buffer.alloc(from.bytes.length);
        this.#starts = new Uint32Array(from.bytes.length);
        this.#ends = new Uint32Array(from.bytes.length);
    }
    /** Adds bytes that stand for the characters from `start` up to `end`. */
    add(bytes, start, end) {
        for (let i = 0; i < bytes.length; i++)
            this.addByte(bytes.charCodeAt(i), start, end);
    }
    addByte(byte, start, end) {
        this.#bytes[this.length] = byte;
        this.#starts[this.length] = this.#from.startOf(start);
        this.#ends[this.length] = this.#from.endOf(end - 1);
        this.length++;
    }
    /** Takes back spaces and tabs at the end. */
    trimEnd() {
        while (this.length > 0 && isBlank(this.#bytes[this.length - 1]))
            this.length--;
    }
    view() {
        const [starts, ends] = [this.#starts, this.#ends];
        return {
            bytes: this.#bytes.toString('latin1', 0, this.length),
            startOf: (i) => starts[i] ?? 0,
            endOf: (i) => ends[i] ?? 0,
        };
    }
}
const isBlank = (byte) => byte === 0x20 || byte === 0x09;
/** Puts something else in the place of each match; null when there is none. */
function replaced(view, pattern, bytesFor) {
    pattern.lastIndex = 0;
    let match = pattern.exec(view.bytes);
    if (match === null)
        return null;
    const made = new Decoding(view);
    let at = 0;
    for (; match !== null; match = pattern.exec(view.bytes)) {
        for (; at < match.index; at++)
            made.addByte(view.bytes.charCodeAt(at), at, at + 1);
        at = match.index + match[0].length;
        made.add(bytesFor(match), match.index, at);
    }
    for (; at < view.bytes.length; at++)
        made.addByte(view.bytes.charCodeAt(at), at, at + 1);
    return made.view();
}
// Sequences that colour, move or name; then what else is not shown. Line breaks and tabs are left.
const controls = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Without colours and other control characters; null when there are none. */
const withoutControls = (view) => replaced(view, controls, () => '');
/** What a line break that was put into a value looks like: \n, \r or both, with what sets the next line in. Null when there is none. */
function withoutBreaks(view) {
    const { bytes } = view;
    if (!/[\r\n]/.test(bytes))
        return null;
    const made = new Decoding(view);
    let isAtStart = false;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes.charCodeAt(i);
        if (byte === 0x0a || byte === 0x0d) {
            made.trimEnd();
            isAtStart = true;
        }
        else if (!isAtStart || !isBlank(byte)) {
            made.addByte(byte, i, i + 1);
            isAtStart = false;
        }
    }
    return made.view();
}
/** Without any space, tab or break; null when there are no breaks, at which such would be lost. */
const withoutBlanks = (view) => /[\r\n]/.test(view.bytes) ? replaced(view, /[ \t\r\n]+/g, () => '') : null;
/** As it stood before it was put into a URL; null when nothing was. */
const withoutPercents = (view) => replaced(view, /%([0-9A-Fa-f]{2})/g, ([, code = '']) => String.fromCharCode(Number.parseInt(code, 16)));
/** As it stood before it was put into a form, where a space is a plus; null when nothing was. */
const withoutPluses = (view) => replaced(view, /\+/g, () => ' ');
// JSON, repr of Python, $'…' of shells: what a backslash makes special, and what it makes plain.
const escapes = /\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3][0-7]{2})|([^\n\r]))/g;
const named = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    e: '\x1b',
};
/** As it stood before a shell quoted it: of quotes that end and begin again, only the one between them was there. Null when nothing was. */
const withoutQuotes = (view) => replaced(view, /'\\''|'"'"'/g, () => "'");
/** As it stood before it was put into a string of a program; null when nothing was. */
const withoutEscapes = (view) => replaced(view, escapes, ([, high, low, unit, point, byte, octal, other = '']) => {
    if (high !== undefined && low !== undefined) {
        return characterOf(0x10000 + ((hex(high) & 0x3ff) << 10) + (hex(low) & 0x3ff));
    }
    if (unit !== undefined || point !== undefined)
        return characterOf(hex(unit ?? point ?? ''));
    if (byte !== undefined)
        return String.fromCharCode(hex(byte));
    if (octal !== undefined)
        return String.fromCharCode(Number.parseInt(octal, 8));
    return named[other] ?? other;
});
const hex = (digits) => Number.parseInt(digits, 16);
const characterOf = (point) => (point > 0x10ffff ? '' : bytesOf(String.fromCodePoint(point)));
/**
 * Whatever may be base64, of the usual alphabet or that of URLs, decoded. Where in a run of such characters it begins is
 * not known, but there are only four ways to read four characters at a time.
 * @param minChars runs that are shorter hold nothing that is looked for
 */
function* base64Views(view, minChars) {
    for (const { 1: run = '', 2: padding = '', index } of view.bytes.matchAll(runsOf(minChars))) {
        for (let phase = 0; phase < 4; phase++) {
            const first = index + phase;
            const bytes = Buffer.from(run.slice(phase), 'base64').toString('latin1');
            yield {
                bytes,
                startOf: (i) => view.startOf(first + Math.floor((i * 8) / 6)),
                // What fills up the end says how long the last part is.
                endOf: (i) => view.endOf(i < bytes.length - 1 ? first + Math.floor((i * 8 + 7) / 6) : index + run.length + padding.length - 1),
            };
        }
    }
}
let runs = /(?:)/g;
let runsMinChars = 0;
/** Kept from call to call: it is the same for all texts of a task. */
function runsOf(minChars) {
    if (runsMinChars !== minChars) {
        runs = new RegExp(`(?<![A-Za-z0-9+/_-])([A-Za-z0-9+/_-]{${minChars},})(={0,2})`, 'g');
        runsMinChars = minChars;
    }
    return runs;
}

;// CONCATENATED MODULE: ./build/evidence/secrets/search.js


/** So many encodings may be laid one on the other: JSON in base64 in a URL. */
const maxDepth = 3;
/** No token of a known shape is shorter than this, in bytes. */
const shortestToken = 18;
/** Bytes that could be text by chance are fewer than these. */
const minTextBytes = 12;
/**
 * Where secrets stand in a text, as they are and in whatever may be an encoding of them.
 * @param isCut true when the text may begin or end within a secret
 */
function secretSpans(bytes, wanted, isCut) {
    const found = [];
    look(printed(bytes), 0);
    return found;
    function look(view, depth) {
        findIn(view, found);
        const plain = withoutControls(view) ?? view;
        if (plain !== view)
            findIn(plain, found);
        const joined = withoutBreaks(plain) ?? plain;
        if (joined !== plain)
            findValues(joined, true);
        const tight = wanted.values.hasSpaces ? withoutBlanks(plain) : null;
        if (tight !== null)
            findValues(tight, true);
        if (depth === maxDepth)
            return;
        const decoded = [
            withoutPercents(plain),
            withoutEscapes(plain),
            withoutQuotes(plain),
            wanted.values.hasSpaces ? withoutPluses(plain) : null,
        ];
        for (const inner of decoded)
            if (inner !== null)
                look(inner, depth + 1);
        lookInBase64(joined, depth);
    }
    function findIn(view, into) {
        findValues(view, true);
        findShapes(view, into);
        findPatterns(view, wanted.patterns, into);
    }
    function findValues(view, mayBeCut) {
        wanted.values.find(view, found);
        if (!isCut || !mayBeCut || view.bytes === '')
            return;
        const at = { start: view.startOf(0) === 0, end: view.endOf(view.bytes.length - 1) === bytes.length };
        if (at.start || at.end)
            wanted.values.findCut(view, at, found);
    }
    function lookInBase64(view, depth) {
        const least = Math.min(wanted.values.shortestBytes, wanted.patterns.length > 0 ? minTextBytes : shortestToken);
        // At a cut a part of a value is enough.
        const minChars = Math.floor(((isCut ? Math.ceil(least / 2) : least) * 8) / 6);
        for (const inner of base64Views(view, Math.max(6, minChars))) {
            findValues(inner, true);
            // What has no text in it may still be a value, and nothing else.
            for (const text of textsIn(inner)) {
                findShapes(text, found);
                findPatterns(text, wanted.patterns, found);
                if (depth + 1 < maxDepth)
                    look(text, depth + 1);
            }
        }
    }
}
/** The stretches of a decoded run that are text. */
function* textsIn(view) {
    for (const { 0: bytes, index } of view.bytes.matchAll(texts)) {
        yield { bytes, startOf: (i) => view.startOf(index + i), endOf: (i) => view.endOf(index + i) };
    }
}
const texts = new RegExp(`(?:[\\t\\n\\r\\x20-\\x7e]|[\\xc2-\\xf4][\\x80-\\xbf]{1,3}){${minTextBytes},}`, 'g');
function findShapes(view, found) {
    if (!shapes_anchors.test(view.bytes))
        return;
    for (const { anchor, pattern } of shapes) {
        if (!anchor.test(view.bytes))
            continue;
        pattern.lastIndex = 0;
        for (const { indices } of view.bytes.matchAll(pattern)) {
            const [whole = [0, 0], ...groups] = indices ?? [];
            const [start, end] = groups.find((group) => group !== undefined) ?? whole;
            if (end > start)
                found.push({ start: view.startOf(start), end: view.endOf(end - 1) });
        }
    }
}
function findPatterns(view, patterns, found) {
    if (patterns.length === 0)
        return;
    const text = isAscii(view.bytes) ? view.bytes : Buffer.from(view.bytes, 'latin1').toString('utf8');
    const isText = text === view.bytes || Buffer.from(text).toString('latin1') === view.bytes;
    const places = isText && text !== view.bytes ? bytePlaces(text) : null;
    for (const pattern of patterns) {
        for (const { start, end } of pattern.spans(isText ? text : view.bytes)) {
            const [first, last] = places === null ? [start, end] : [places[start] ?? 0, places[end] ?? 0];
            if (last > first)
                found.push({ start: view.startOf(first), end: view.endOf(last - 1) });
        }
    }
}
/** At which byte of UTF-8 each unit of a text begins. */
function bytePlaces(text) {
    const places = new Uint32Array(text.length + 1);
    let at = 0;
    for (let i = 0; i < text.length; i++) {
        places[i] = at;
        const unit = text.charCodeAt(i);
        // Of a pair the first half counts for both.
        at +=
            unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xdc00 ? 4 : unit >= 0xdc00 && unit < 0xe000 ? 0 : 3;
    }
    places[text.length] = at;
    return places;
}

;// CONCATENATED MODULE: ./build/evidence/secrets/values.js

/** What is shorter is found by its first bytes alone; nothing so short is a secret. */
const keyBytes = 4;
const minTightBytes = 6;
/** Of a secret that was cut off, no more than this is left standing. */
const maxLeftBytes = 6;
/** Finds known values, however many there are, in one pass over a text. */
class ValueSearch {
    #byKey = new Map();
    /** Which keys there are, roughly: most places of most texts are left at once. */
    #filter = new Uint8Array(1 << 12);
    #all = new Set();
    shortestBytes = Number.POSITIVE_INFINITY;
    hasSpaces = false;
    /** @param value as text; it is looked for as it is, and as it stands when breaks and colours are taken out of it */
    add(value) {
        const whole = printed(bytesOf(value));
        const plain = withoutControls(whole) ?? whole;
        for (const { bytes } of [whole, plain, withoutBreaks(plain) ?? plain])
            this.#addBytes(bytes);
        if (!/[ \t\r\n]/.test(value))
            return;
        this.hasSpaces = true;
        const tight = plain.bytes.replace(/[ \t\r\n]+/g, '');
        // Four words of one letter are none.
        if (tight.length >= minTightBytes)
            this.#addBytes(tight);
    }
    #addBytes(bytes) {
        if (bytes.length < keyBytes || this.#all.has(bytes))
            return;
        this.#all.add(bytes);
        this.shortestBytes = Math.min(this.shortestBytes, bytes.length);
        const key = keyAt(bytes, 0);
        this.#filter[slotOf(key)] = 1;
        const known = this.#byKey.get(key);
        if (known === undefined)
            this.#byKey.set(key, [bytes]);
        else
            known.push(bytes);
        // The longest first, so that the first that fits is enough.
        known?.sort((a, b) => b.length - a.length);
    }
    get size() {
        return this.#all.size;
    }
    /** Where the values stand in a view, as places in the printed text. */
    find({ bytes, startOf, endOf }, found) {
        if (this.#all.size === 0)
            return;
        let key = keyAt(bytes, -1);
        for (let i = 0; i + keyBytes <= bytes.length; i++) {
            key = (key >>> 8) | (bytes.charCodeAt(i + 3) << 24);
            if (this.#filter[slotOf(key)] === 0)
                continue;
            const value = this.#byKey.get(key)?.find((candidate) => bytes.startsWith(candidate, i));
            if (value !== undefined)
                found.push({ start: startOf(i), end: endOf(i + value.length - 1) });
        }
    }
    /** Where a view begins with the end of a value or ends with the beginning of one: it was cut there. */
    findCut({ bytes, startOf, endOf }, at, found) {
        for (const value of this.#all) {
            const least = Math.min(maxLeftBytes, Math.max(keyBytes, Math.ceil(value.length / 2)));
            if (bytes.length < least || value.length <= least)
                continue;
            if (at.start) {
                const length = overlap(value, bytes, least);
                if (length > 0)
                    found.push({ start: startOf(0), end: endOf(length - 1) });
            }
            if (at.end) {
                const length = overlap(bytes, value, least);
                if (length > 0)
                    found.push({ start: startOf(bytes.length - length), end: endOf(bytes.length - 1) });
            }
        }
    }
}
/** How long the end of one text is that the other begins with, at least `least`; 0 when there is none. */
function overlap(first, second, least) {
    const head = second.slice(0, least);
    const from = Math.max(0, first.length - second.length);
    for (let at = first.indexOf(head, from); at !== -1; at = first.indexOf(head, at + 1)) {
        if (second.startsWith(first.slice(at)))
            return first.length - at;
    }
    return 0;
}
/** Four bytes as a number; those before the beginning are 0. */
function keyAt(bytes, start) {
    let key = 0;
    for (let i = 0; i < keyBytes; i++)
        key |= (start + i < 0 ? 0 : bytes.charCodeAt(start + i) & 0xff) << (8 * i);
    return key;
}
const slotOf = (key) => Math.imul(key, 0x9e3779b1) >>> 20;

;// CONCATENATED MODULE: ./build/evidence/redact.js




const mask = '***';
/** A program that masks more than this hides all that is said about it. */
const maxValues = 5_000;
/** What was taken out can bring together what makes another secret; so often it is looked again. */
const maxRounds = 8;
const minRememberedChars = 1_000;
const maxRemembered = 32;
/** What nobody may see of a task: known from the start, or learned on the way. */
class Secrets {
    #env;
    #learned = new Set();
    #patterns = [];
    /** Long texts that hold no secret. */
    #clean = new Set();
    /** Made when it is needed. */
    #values;
    /** @param env whose sensitive variables are secrets */
    constructor(env) {
        this.#env = env;
    }
    /** Adds values; true when one of them is new, so that what was said before has to be looked at again. */
    learn(values) {
        const before = this.#learned.size;
        for (const value of values) {
            if (this.#learned.size > maxValues || this.#learned.has(value))
                continue;
            this.#learned.add(value);
            this.#values?.add(value);
        }
        const isNew = this.#learned.size > before;
        if (isNew)
            this.#clean.clear();
        return isNew;
    }
    /** Adds the user's own patterns. */
    learnPatterns(patterns) {
        this.#patterns.push(...patterns);
        this.#clean.clear();
    }
    redact = (text, isCut = false) => {
        if (text.length < 4)
            return text;
        if (this.#learned.size > maxValues)
            return mask;
        if (!isCut && this.#clean.has(text))
            return text;
        let rest = text;
        for (let round = 0; round < maxRounds; round++) {
            const bytes = bytesOf(rest);
            const spans = merged(secretSpans(bytes, this, isCut), bytes);
            if (spans.length === 0)
                return this.#remembered(rest);
            rest = withMasks(bytes, spans);
        }
        return mask;
    };
    /** A record is looked through each time it changes, and the ends of outputs in it are long. */
    #remembered(text) {
        if (this.#clean.size >= maxRemembered)
            this.#clean.clear();
        if (text.length >= minRememberedChars)
            this.#clean.add(text);
        return text;
    }
    get values() {
        if (this.#values === undefined) {
            this.#values = new ValueSearch();
            for (const value of [...secretValues(this.#env), ...this.#learned])
                this.#values.add(value);
        }
        return this.#values;
    }
    get patterns() {
        return this.#patterns;
    }
}
/** Makes a redaction for the secrets of an environment. */
const redactionFor = (env) => new Secrets(env).redact;
/** Spans in order that do not touch, of whole characters; what is masked already is left out. */
function merged(spans, bytes) {
    const whole = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        let { start, end } = span;
        while (start > 0 && isWithinCharacter(bytes, start))
            start--;
        while (end < bytes.length && isWithinCharacter(bytes, end))
            end++;
        const last = whole.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            whole.push({ start, end });
    }
    return whole.filter(({ start, end }) => bytes.slice(start, end) !== mask);
}
const isWithinCharacter = (bytes, at) => (bytes.charCodeAt(at) & 0xc0) === 0x80;
function withMasks(bytes, spans) {
    let made = '';
    let at = 0;
    for (const { start, end } of spans) {
        made += bytes.slice(at, start) + mask;
        at = end;
    }
    made += bytes.slice(at);
    return isAscii(made) ? made : Buffer.from(made, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./build/host/secrets.js

/** What nobody may see, in anything that this process writes. */
const secrets = new Secrets(process.env);


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Terminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/report/own-lines.js
/** What would ring, move, colour or overwrite on a terminal. */
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
/**
 * Something that ml-run says, with text from outside in it: nothing of it is a command to GitHub's runner, which takes
 * `::name::` after any spaces at the beginning of a line and `##[name]` anywhere, and nothing moves on a terminal.
 */
const ownLines = (text) => text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replaceAll('##[', '## [')
    .replace(/\n(?=\s*::)/g, '\nml-run: ');

// EXTERNAL MODULE: ./build/host/secrets.js + 6 modules
var secrets = __nccwpck_require__(9266);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/host/direct-pipe.js


/**
 * Writes to a pipe of ours without a queue: what fits into the pipe goes at once, in one call of the system.
 * A stream of Node.js takes several times as long for each piece, and keeps it in memory until it is written.
 */
class DirectPipe {
    #fd;
    constructor(fd) {
        this.#fd = fd;
    }
    /** For a descriptor that leads to a pipe; undefined for all others, and where a pipe cannot be opened a second time. */
    static of(fd) {
        if (process.platform !== 'linux')
            return undefined;
        try {
            if ((0,external_node_tty_namespaceObject.isatty)(fd) || !(0,external_node_fs_.fstatSync)(fd).isFIFO())
                return undefined;
            // Opened anew, for whether a write may block is a matter of the opening: others may share ours.
            return new DirectPipe((0,external_node_fs_.openSync)(`/proc/self/fd/${fd}`, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK));
        }
        catch {
            return undefined;
        }
    }
    /**
     * Writes as much as there is room for.
     * @returns how many bytes; those that are left, and errors too, are for the stream, which knows how to wait and to tell
     */
    write(chunk) {
        let written = 0;
        try {
            while (written < chunk.length)
                written += (0,external_node_fs_.writeSync)(this.#fd, chunk, written);
        }
        catch {
            // No room, or no reader.
        }
        return written;
    }
}

;// CONCATENATED MODULE: ./build/host/sink.js

const stuckMs = 2_000;
const pollMs = 100;
/** Writes to a stream that may be slow, closed or broken, and knows whether it stands at the start of a line. */
class Sink {
    #stream;
    #state;
    #pipe;
    #queued = 0;
    #isBroken = false;
    #caughtUp;
    #goOn = () => { };
    #written = 0;
    #lose = () => { };
    #lost = new Promise((resolve) => {
        this.#lose = resolve;
    });
    /** @param onGone told once when the reader has gone away */
    constructor(stream, state = { isAtLineStart: true }, onGone = () => { }) {
        this.#stream = stream;
        this.#state = state;
        this.#pipe = stream.fd === undefined ? undefined : DirectPipe.of(stream.fd);
        // A reader that went away ends the reading and not the training.
        stream.on('error', () => {
            if (!this.#isBroken)
                onGone();
            this.#break();
        });
    }
    /** From now on a reader that takes nothing for two seconds counts as gone: nobody wants to wait for it any more. */
    hurry() {
        let [written, since] = [-1, 0];
        setInterval(() => {
            if (this.#queued === 0 || this.#written !== written)
                [written, since] = [this.#written, performance.now()];
            else if (performance.now() - since >= stuckMs)
                this.#break();
        }, pollMs).unref();
    }
    #break() {
        this.#isBroken = true;
        this.#goOn();
        this.#lose();
    }
    /** Writes bytes, which may change afterwards; a promise asks to wait with more until the reader has caught up. */
    write(chunk) {
        if (this.#isBroken || chunk.length === 0)
            return undefined;
        this.#state.isAtLineStart = chunk.at(-1) === 0x0a;
        // Only while nothing waits: the order stays.
        const written = this.#queued === 0 ? (this.#pipe?.write(chunk) ?? 0) : 0;
        return written === chunk.length ? undefined : this.#queue(Buffer.from(chunk.subarray(written)));
    }
    #queue(rest) {
        this.#queued++;
        const isRoom = this.#stream.write(rest, () => {
            this.#written++;
            if (--this.#queued === 0)
                this.#goOn();
        });
        // A pipe that is full is waited for at once; what else is a stream keeps a little in its own memory.
        if (isRoom && this.#pipe === undefined)
            return undefined;
        this.#caughtUp ??= new Promise((resolve) => {
            this.#goOn = () => {
                this.#caughtUp = undefined;
                resolve();
            };
        });
        return this.#caughtUp;
    }
    /** Writes a line of its own, whatever stood before. */
    writeLine(line) {
        void this.write(Buffer.from(`${this.#state.isAtLineStart ? '' : '\n'}${line}\n`));
    }
    /** Resolves when all has left this process, or nobody takes it. */
    flush() {
        if (this.#isBroken)
            return Promise.resolve();
        const written = new Promise((resolve) => this.#stream.write('', () => resolve()));
        return Promise.race([written, this.#lost]);
    }
}

;// CONCATENATED MODULE: ./build/host/terminal.js




/** A terminal, a log file or another CI: what the command prints goes where it would go, our own lines to stderr. */
class Terminal {
    #stdout;
    #stderr;
    constructor() {
        // On a terminal both streams stand on the same line.
        const state = { isAtLineStart: true };
        this.#stderr = new Sink(process.stderr, state);
        this.#stdout = new Sink(process.stdout, isSame(1, 2) ? state : { isAtLineStart: true }, () => this.say('the reader of the output went away; the command goes on'));
    }
    pass(stream, chunk) {
        return stream === 'stdout' ? this.#stdout.write(chunk) : this.#stderr.write(chunk);
    }
    say(line) {
        this.#stderr.writeLine(`ml-run: ${ownLines(secrets/* secrets */.O.redact(line))}`);
    }
    /** Writes a line without our name, for other programs to read. */
    sayRaw(line) {
        this.#stderr.writeLine(ownLines(secrets/* secrets */.O.redact(line)));
    }
    beginGroup(title) {
        // The first attempt needs no word: a command that succeeds looks as it does without us.
        if (title === 'attempt 1')
            return;
        this.say(title);
        if (isUsedUp(0))
            this.say('standard input is not read again: this attempt gets what the last one left of it');
    }
    endGroup() { }
    /** A terminal listens to no commands. */
    resumeCommands() { }
    /** To be called when nobody wants to wait any longer, not even for a reader that does not read. */
    hurry() {
        this.#stdout.hurry();
        this.#stderr.hurry();
    }
    async flush() {
        await Promise.all([this.#stdout.flush(), this.#stderr.flush()]);
    }
}
/** True when two descriptors lead to the same file. */
function isSame(a, b) {
    try {
        const [one, other] = [(0,external_node_fs_.fstatSync)(a), (0,external_node_fs_.fstatSync)(b)];
        return one.dev === other.dev && one.ino === other.ino;
    }
    catch {
        return false;
    }
}
/** True for a file or a pipe: what was read of it is gone. */
function isUsedUp(descriptor) {
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        return stat.isFIFO() || stat.isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ inARow),
/* harmony export */   Or: () => (/* binding */ tracesOf),
/* harmony export */   R2: () => (/* binding */ resumesByItself),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   u8: () => (/* binding */ sameBefore),
/* harmony export */   x1: () => (/* binding */ gains)
/* harmony export */ });
/* unused harmony export neutral */
/* harmony import */ var _domain_came_further_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5132);

/** Cause, place and decisive text; null when there is no text, since two kills from outside look the same. */
function fingerprintOf({ cause, rule, quote, location, evidence }) {
    const isSeen = evidence.some((one) => one.rule === rule && one.source !== 'exit');
    return isSeen ? [cause, location, neutral(quote)].join(' | ') : null;
}
/** A text without what differs from one time to the next. */
const neutral = (text) => text
    .replace(/(?:[A-Za-z]:)?(?:[\w.~-]*[\\/])+([\w.-]*)/g, '<path>')
    .replace(/\b0x[0-9a-f]+\b|\b[0-9a-f]{8,}(?:-[0-9a-f]{4,})*\b/gi, '<hex>')
    .replace(/\d+(?:[.,:]\d+)*/g, '<n>')
    .toLowerCase();
/** The traces of attempts that are over and failed. */
const tracesOf = (attempts) => attempts.flatMap(({ failure, evidence, progress, decision }) => failure === null
    ? []
    : [
        {
            cause: failure.context.cause,
            fingerprint: fingerprintOf({
                cause: failure.context.cause,
                rule: failure.context.rule,
                quote: failure.context.evidence,
                location: failure.context.location ?? '',
                evidence,
            }),
            progress,
            changedAfter: decision?.kind === 'retry' && decision.changes !== undefined,
        },
    ]);
/** Whether an attempt came further than all before it. */
const isFurthest = (progress, before) => before.every((other) => (0,_domain_came_further_js__WEBPACK_IMPORTED_MODULE_0__/* .cameFurther */ .L)(other.progress, progress));
/** How many retries came further than all attempts before them. */
const gains = (traces) => traces.filter(({ progress }, i) => i > 0 && isFurthest(progress, traces.slice(0, i))).length;
/** How often the last cause has come without another between. */
function inARow(traces) {
    const cause = traces.at(-1)?.cause;
    return traces.length - 1 - traces.findLastIndex((trace) => trace.cause !== cause);
}
/**
 * The number of the attempt that failed in the same way as the last; undefined when none did, when the last came
 * further, or when something was changed since.
 */
function sameBefore(traces) {
    const last = traces.at(-1);
    const before = traces.slice(0, -1);
    if (last === undefined || last.fingerprint === null || isFurthest(last.progress, before))
        return undefined;
    const found = before.findLastIndex(({ fingerprint }) => fingerprint === last.fingerprint);
    if (found === -1 || before.slice(found).some(({ changedAfter }) => changedAfter))
        return undefined;
    return found + 1;
}
/** True when a later attempt began further on than the first: the program finds its checkpoints without being told. */
function resumesByItself([first, ...later]) {
    const beganAt = (progress) => progress ? { ...progress, step: progress.first_step, epoch: progress.first_epoch } : null;
    const start = beganAt(first);
    return start !== null && later.some((progress) => (0,_domain_came_further_js__WEBPACK_IMPORTED_MODULE_0__/* .cameFurther */ .L)(start, beganAt(progress)));
}


/***/ }),

/***/ 3846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   F3: () => (/* binding */ maxAttempts),
/* harmony export */   IW: () => (/* binding */ changedBy),
/* harmony export */   KA: () => (/* binding */ scriptAfter),
/* harmony export */   pq: () => (/* binding */ wantsFreePort)
/* harmony export */ });
/* harmony import */ var _domain_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8724);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3695);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3973);



const entryNamed = (policy, id) => [...policy.rules, ...Object.values(policy.causes), ...Object.values(policy.classes)].find((entry) => entry.id === id);
/** The entries that a decision was made by, the most specific first. */
const entriesOf = (policy, { decision }) => (decision?.decided_by ?? []).flatMap((id) => entryNamed(policy, id) ?? []);
/**
 * What the attempt after these has changed. What was changed after a failure stays so: a batch that was halved is not
 * doubled again because the next failure is of another kind.
 * @param attempts all that are over
 */
function changedBy(policy, attempts, taskId, freePort) {
    let changed = { env: {}, run: null };
    for (const [i, attempt] of attempts.entries()) {
        if (attempt.decision?.kind !== 'retry')
            continue;
        const entries = entriesOf(policy, attempt);
        const fill = valuesFor(failedOf(attempt), attempts.slice(0, i), taskId, String(freePort));
        const env = Object.assign({}, ...entries.toReversed().map(({ action }) => action.env));
        const filled = Object.entries(env).map(([name, text]) => [name, fill(text)]);
        changed = {
            env: { ...changed.env, ...Object.fromEntries(filled) },
            run: entries.find(({ action }) => action.run !== undefined)?.action.run ?? changed.run,
        };
    }
    return changed;
}
/** True when a variable wants a free port, which takes a moment to find. */
const wantsFreePort = ({ rules, causes, classes }) => [...rules, ...Object.values(causes), ...Object.values(classes)].some(({ action }) => Object.values(action.env ?? {}).some((text) => text.includes('{free-port}')));
/** The script that is to run before the attempt after this one; null when there is none. */
const scriptAfter = (policy, attempt, usual) => entriesOf(policy, attempt).find(({ action }) => action.onRetry !== undefined)?.action.onRetry ?? usual;
const failedOf = ({ failure, exit_code, signal }) => ({
    class: failure?.class ?? 'unknown',
    cause: failure?.context.cause ?? '',
    exitCode: exit_code,
    signal,
});
/**
 * Fills placeholders for the attempt that follows a failure.
 * @param before the attempts before the one that failed
 * @param freePort as it is to be written
 */
function valuesFor(failed, before, taskId, freePort = '{free-port}') {
    const values = {
        attempt: String(before.length + 2),
        retry: String(before.length + 1),
        class: failed.class,
        cause: failed.cause,
        'exit-code': failed.exitCode?.toString() ?? '',
        signal: failed.signal ?? '',
        'task-id': taskId,
        'free-port': freePort,
    };
    const times = 1 + before.filter(({ failure }) => failure?.context.cause === failed.cause).length;
    return (text) => text.replace(_domain_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderPattern */ .i, (whole, name, number) => {
        if (name === undefined)
            return whole.charAt(0);
        return name === 'half' ? halved(Number(number), times) : values[name];
    });
}
const halved = (number, times) => String(Math.max(1, Math.floor(number / 2 ** times)));
/** The most attempts that the policy allows, as things stand: a retry that came further than all before is given back. */
const maxAttempts = (policy, attempts) => {
    const most = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .maxRetries */ .fP)(policy);
    return 1 + most + Math.min((0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .gains */ .x1)((0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .tracesOf */ .Or)(attempts)), most);
};


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  JY: () => (/* binding */ handlingOf),
  fP: () => (/* binding */ maxRetries),
  jH: () => (/* binding */ outlookOf)
});

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __nccwpck_require__(4512);
;// CONCATENATED MODULE: ./build/policy/known-waits.js
/** A server that was restarted, a link that flapped: soon back, or not for a while. 2 s, 6 s, 18 s, less up to a half. */
const connection = { delayMs: 2_000, backoff: 3, jitter: 0.5 };
/** Who refuses because many ask is not to be asked by all of them at once again. Up to 10 s, 20 s, 40 s. */
const overload = { delayMs: 10_000, backoff: 2, jitter: 1 };
/** Limits are counted by the minute at least, so some of it is waited in any case. 30 s, 60 s, 120 s, less up to a half. */
const rateLimit = { delayMs: 30_000, backoff: 2, jitter: 0.5 };
/** Causes that are not retried at once: what passes by itself takes a moment to do so. */
const knownWaits = {
    connection_refused: connection,
    connection_reset: connection,
    connection_timed_out: connection,
    no_route_to_host: connection,
    network_unreachable: connection,
    dns_failure: connection,
    tls_failure: connection,
    proxy_failure: connection,
    http_timeout: connection,
    hub_unreachable: connection,
    package_index_unreachable: connection,
    tracker_unreachable: connection,
    upload_failed: connection,
    service_unavailable: overload,
    rate_limited: rateLimit,
};

;// CONCATENATED MODULE: ./build/policy/rules.js
/** The first rule all of whose conditions hold. */
const firstRule = (rules, failed) => rules.find(({ when }) => holds(when, failed));
function holds(when, failed) {
    const { exitCode, signal } = failed;
    return [
        when.exitCodes?.some(([from, to]) => exitCode !== null && from <= exitCode && exitCode <= to),
        when.signals?.some((one) => one === signal),
        when.endedBy?.includes(failed.endedBy),
        when.match && failed.matched.has(when.match.id),
        when.classes?.includes(failed.class),
        when.causes?.includes(failed.cause),
    ].every((condition) => condition ?? true);
}

;// CONCATENATED MODULE: ./build/policy/policy.js



/** What is done unless the user says otherwise: what an unchanged command cannot cure is not retried. */
const defaultPolicy = {
    infrastructure: { retries: 3, delayMs: 0 },
    resource: { retries: 1, delayMs: 30_000 },
    unknown: { retries: 1, delayMs: 0 },
    code: { retries: 0, delayMs: 0 },
    data: { retries: 0, delayMs: 0 },
};
/** No wait is longer unless the user says so: whoever waits holds a machine. */
const usualMaxDelayMs = 900_000;
/** What a policy says about a failure: its first rule that holds, then the cause, then the class, then ml-run itself. */
function handlingOf(policy, failed) {
    const entries = entriesFor(policy, failed);
    const ofCause = causeDefaults(failed);
    const ofClass = { ...nothing, ...defaultPolicy[failed.class] };
    const said = (key) => entries.find(({ action }) => action[key] !== undefined);
    // A wait of the user's own does not grow as ours does.
    const isOwnWait = said('delayMs') !== undefined;
    const ours = isOwnWait && ofCause.delayMs !== undefined ? {} : ofCause;
    const sourceOf = (key) => {
        const entry = said(key);
        return entry === undefined ? { by: ours[key] === undefined ? 'class' : 'cause' } : { by: 'policy', entry };
    };
    const valueFor = (key) => said(key)?.action[key] ?? ours[key] ?? ofClass[key];
    const sources = Object.fromEntries(actionKeys.map((key) => [key, sourceOf(key)]));
    return {
        retries: failed.endedBy === 'cancel' ? 0 : (valueFor('retries') ?? 0),
        delayMs: valueFor('delayMs') ?? 0,
        backoff: valueFor('backoff') ?? 'none',
        maxDelayMs: valueFor('maxDelayMs') ?? Math.max(usualMaxDelayMs, valueFor('delayMs') ?? 0),
        jitter: valueFor('jitter') ?? 0,
        env: Object.assign({}, ...entries.toReversed().map(({ action }) => action.env)),
        run: valueFor('run') ?? null,
        onRetry: valueFor('onRetry') ?? null,
        entries,
        sources,
    };
}
const nothing = {};
const actionKeys = ['retries', 'delayMs', 'backoff', 'maxDelayMs', 'jitter', 'env', 'run', 'onRetry'];
const entriesFor = (policy, failed) => [
    firstRule(policy.rules, failed),
    Object.hasOwn(policy.causes, failed.cause) ? policy.causes[failed.cause] : undefined,
    policy.classes[failed.class],
].filter((entry) => entry !== undefined);
/** What ml-run knows of the cause. */
function causeDefaults({ cause, class: failureClass }) {
    if (outlookOf(cause, failureClass) === 'permanent')
        return { retries: 0 };
    return ((0,causes/* isCause */.Aj)(cause) ? knownWaits[cause] : undefined) ?? {};
}
/** What may become of the same command, run again. A cause of the user's own is judged by its class. */
function outlookOf(cause, failureClass) {
    if ((0,causes/* isCause */.Aj)(cause) && (0,causes/* about */.Cv)(cause).class === failureClass)
        return (0,causes/* about */.Cv)(cause).outlook;
    switch (failureClass) {
        case 'infrastructure':
            return 'transient';
        case 'resource':
        case 'unknown':
            return 'recurrent';
        case 'code':
        case 'data':
            return 'permanent';
    }
}
/** The most retries that a policy allows for any failure. */
const maxRetries = (policy) => Math.max(...Object.entries(defaultPolicy).map(([name, { retries }]) => policy.classes[name]?.action.retries ?? retries), ...[...Object.values(policy.causes), ...policy.rules].map(({ action }) => action.retries ?? 0));


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ titleOfCause),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4512);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8587);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6335);



/** One error for what failed in the end, and a notice for each attempt that was retried. */
function annotations(manifest, places) {
    const notices = manifest.attempts.filter((attempt) => attempt.failure?.auto_retried).map(retried);
    const { failure } = manifest;
    if (failure === null)
        return notices.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAnnotations */ .Z6);
    const error = {
        level: manifest.status === 'cancelled' ? 'notice' : 'error',
        title: titleOf(failure),
        message: cut(`${failure.context.evidence}\n${failure.suggestion}`.trim()),
        ...placeOf(failure, places),
    };
    return [error, ...notices.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAnnotations */ .Z6 - 1)];
}
/** "code: the program raised an exception that nothing caught (python_exception)". */
const titleOf = (failure) => `${failure.class}: ${titleOfCause(failure.context.cause)} (${failure.context.cause})`;
/** A cause in plain words; the words of its name where it is not one of ours. */
const titleOfCause = (cause) => (0,_domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCause */ .Aj)(cause) ? (0,_domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(cause).title : cause.replaceAll('_', ' ');
function retried({ number, failure }) {
    const because = failure === null ? '' : `: ${titleOf(failure)}`;
    return { level: 'notice', title: `attempt ${number} was retried`, message: cut(`Attempt ${number} failed${because}`) };
}
function placeOf({ context }, places) {
    const found = /^(.*):(\d+)$/.exec(context.location ?? '');
    const file = found?.[1] === undefined ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .inWorkspace */ .v)(found[1], places);
    return file === undefined ? {} : { file, line: Number(found?.[2]) };
}
const cut = (text) => text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAnnotationChars */ .dK ? text : `${text.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAnnotationChars */ .dK - 1)}…`;


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ datasetLines),
/* harmony export */   z: () => (/* binding */ resumeLines)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4953);
/* harmony import */ var _domain_units_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3822);


const maxLines = 5;
/** What is said about a data set that was checked; one that is as it was before is not worth a line. */
function datasetLines(result) {
    const { name, status, checked, files, bytes, ms, problems, problem_count } = result;
    if (status === 'ok') {
        if (checked === 'unchanged')
            return [];
        const what = `${files === 1 ? '1 file' : `${files} files`}, ${(0,_domain_units_js__WEBPACK_IMPORTED_MODULE_1__/* .inUnits */ .D)(bytes)}`;
        const how = checked === 'presence' ? 'is there' : 'is right';
        const by = checked === 'presence' ? 'nothing given to compare it with' : `by ${checked}`;
        return [`data set ${name} ${how}: ${what}, ${by}, in ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(ms)}`];
    }
    const rest = problem_count - Math.min(problems.length, maxLines);
    return [
        ...problems.slice(0, maxLines).map(({ file, text }) => `data set ${name}: ${file}: ${text}`),
        ...(rest > 0 ? [`data set ${name}: ${rest} more problems`] : []),
    ];
}
/** What is said about the checkpoint that an attempt goes on from; nothing when there was none to be found. */
function resumeLines({ chosen, format, checked, skipped, skipped_count }) {
    const shown = skipped.slice(0, maxLines);
    const rest = skipped_count - shown.length;
    return [
        ...shown.map(({ path, why }) => `checkpoint skipped: ${path}: ${why}`),
        ...(rest > 0 ? [`checkpoint skipped: ${rest} more`] : []),
        ...(chosen === null
            ? skipped_count === 0
                ? []
                : ['no checkpoint is whole; ML_RUN_RESUME_FROM is not set']
            : [`ML_RUN_RESUME_FROM=${chosen} (${format}, ${checked ? 'whole' : 'its format has nothing to check it by'})`]),
    ];
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asLine),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   bz: () => (/* binding */ entriesBetween)
/* harmony export */ });
/** The entries that turn one state of a record into the next; null: there was none. */
function entriesBetween(before, after) {
    const { attempts, ...head } = after;
    const isSameHead = before !== null && Object.keys(head).every((name) => head[name] === before[name]);
    return [
        ...attempts
            .filter((attempt, i) => attempt !== before?.attempts[i])
            .map((attempt) => ({ kind: 'attempt', attempt })),
        ...(isSameHead ? [] : [{ kind: 'task', head }]),
    ];
}
/** An entry as a line of the file. */
const asLine = (entry) => `${JSON.stringify(entry)}\n`;
/** Reads a journal. A line that a kill or a full disk cut off counts as not written. */
function readJournal(text) {
    let journal = nothing;
    let head = null;
    const attempts = [];
    for (const line of text.split('\n')) {
        const entry = entryOf(line);
        if (entry === null)
            continue;
        switch (entry.kind) {
            case 'task':
                head = entry.head;
                break;
            case 'attempt':
                attempts[entry.attempt.number - 1] = entry.attempt;
                break;
            default:
                journal = withEntry(journal, entry);
        }
    }
    // The attempt is written before the state that follows from it: without that it has not begun, or goes on.
    return { ...journal, manifest: head === null ? null : { ...head, attempts } };
}
const nothing = {
    owner: null,
    step: null,
    folder: null,
    manifest: null,
    counters: null,
    leader: null,
    pipes: null,
    limit: null,
    processes: [],
    address: null,
    cancelledBy: null,
    reported: null,
};
function withEntry(journal, entry) {
    switch (entry.kind) {
        case 'owner':
            return { ...journal, owner: entry.owner, step: entry.step, folder: entry.folder };
        case 'counters':
            return { ...journal, counters: entry.counters };
        case 'marks':
            // Of the next attempt, which begins when nothing of the last is alive.
            return { ...journal, leader: null, pipes: entry.pipes, limit: entry.limit, processes: [] };
        case 'leader':
            return { ...journal, leader: entry.process };
        case 'processes':
            return { ...journal, processes: [...journal.processes, ...entry.processes] };
        case 'address':
            return { ...journal, address: entry.address };
        case 'cancel':
            return { ...journal, cancelledBy: entry.signal };
        case 'reported':
            return { ...journal, reported: entry.reported };
    }
}
function entryOf(line) {
    if (!line.endsWith('}'))
        return null;
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ maxAnnotations),
/* harmony export */   _r: () => (/* binding */ reservedSummaryBytes),
/* harmony export */   aH: () => (/* binding */ maxSummaryBytes),
/* harmony export */   dK: () => (/* binding */ maxAnnotationChars)
/* harmony export */ });
/* unused harmony export maxArtifactNameChars */
/** GitHub drops a summary over 1 MiB whole (actions/runner, FileCommandManager.cs); ours stays well below. */
const maxSummaryBytes = 1000 * 1024;
/** So much of it is ours, however much the command writes. */
const reservedSummaryBytes = 64 * 1024;
/** GitHub cuts an annotation's message after this many characters. */
const maxAnnotationChars = 4_096;
/** GitHub shows this many annotations of each kind per step. */
const maxAnnotations = 10;
/** Longer names are refused by file systems that an artifact may be unpacked on. */
const maxArtifactNameChars = 200;


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ isEventful),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Y7: () => (/* binding */ cancelledWhileWaiting),
/* harmony export */   Zg: () => (/* binding */ withCommitted),
/* harmony export */   cv: () => (/* binding */ retryCount),
/* harmony export */   n1: () => (/* binding */ notRetried),
/* harmony export */   qN: () => (/* binding */ begin),
/* harmony export */   vK: () => (/* binding */ withEnded),
/* harmony export */   wH: () => (/* binding */ withInputs),
/* harmony export */   yb: () => (/* binding */ withStarted)
/* harmony export */ });
/* harmony import */ var _evidence_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1589);
/* harmony import */ var _evidence_signatures_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(542);


/** A record that has just begun. */
const begin = (task, version, now) => ({
    schema_version: 1,
    tool: { name: 'ml-run', version },
    rules_version: _evidence_signatures_version_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesVersion */ .y,
    task,
    status: 'running',
    started_at: now,
    finished_at: null,
    failure: null,
    attempts: [],
});
/** The record when an attempt starts. */
const withStarted = (manifest, now) => ({
    ...manifest,
    status: 'running',
    attempts: [
        ...manifest.attempts,
        {
            number: manifest.attempts.length + 1,
            status: 'running',
            started_at: now,
            finished_at: null,
            duration_ms: null,
            ended_by: null,
            exit_code: null,
            signal: null,
            failure: null,
            evidence: [],
            rivals: [],
            decision: null,
            progress: null,
            resources: null,
        },
    ],
});
/** The record when it is known what its last attempt starts from; the same when there is nothing to say about that. */
const withInputs = (manifest, { resume, datasets }) => resume === null && datasets.length === 0
    ? manifest
    : {
        ...manifest,
        attempts: manifest.attempts.map((attempt) => attempt.number === manifest.attempts.length
            ? {
                ...attempt,
                ...(datasets.length === 0 ? {} : { datasets: [...datasets] }),
                ...(resume === null ? {} : { resume }),
            }
            : attempt),
    };
/** The record when the last attempt has ended. */
function withEnded(manifest, result) {
    const { ending, output, resources, stepFiles = [], failed } = result;
    const curves = result.curves.filter((curve) => curve !== null && curve !== undefined);
    const attempts = manifest.attempts.map((attempt, i) => i < manifest.attempts.length - 1 ? attempt : ended(attempt, result));
    const status = failed?.decision.kind === 'retry' ? 'retrying' : statusOf(ending);
    return { ...manifest, attempts, status, failure: failed?.failure ?? null };
    function ended(attempt, { durationMs, finishedAt }) {
        return {
            ...attempt,
            status: statusOf(ending),
            finished_at: finishedAt,
            duration_ms: durationMs,
            ended_by: ending.endedBy,
            exit_code: ending.exitCode,
            signal: ending.signal,
            failure: failed?.failure ?? null,
            evidence: [...(failed?.verdict.evidence ?? [])],
            rivals: [...(failed?.verdict.rivals ?? [])],
            decision: failed?.decision ?? null,
            progress: output.progress,
            resources,
            ...(ending.termination === undefined ? {} : { termination: ending.termination }),
            ...(ending.hang === undefined ? {} : { hang: ending.hang }),
            ...(ending.leftBehind === undefined ? {} : { left_behind: [...ending.leftBehind] }),
            ...(output.tracked.length === 0 ? {} : { tracked: [...output.tracked] }),
            ...(curves.length === 0 ? {} : { curves }),
            ...(stepFiles.length === 0 ? {} : { step_files: [...stepFiles] }),
        };
    }
}
/** The record when later steps have got files of its last attempt. */
function withCommitted(manifest, kinds) {
    const last = manifest.attempts.at(-1);
    if (last?.step_files === undefined)
        return manifest;
    const step_files = last.step_files.map((file) => ({ ...file, committed: kinds.has(file.kind) }));
    return { ...manifest, attempts: [...manifest.attempts.slice(0, -1), { ...last, step_files }] };
}
/** The record of a task that is over. */
const finish = (manifest, now) => ({ ...manifest, finished_at: now });
/** The record of a task that was cancelled while it waited for its next attempt. */
const cancelledWhileWaiting = (manifest) => ({
    ...notRetried(manifest, 'the task was cancelled while it waited for the next attempt'),
    status: 'cancelled',
});
/** What was to be retried, and after all was not. */
function notRetried(manifest, reason) {
    const mended = (failure) => (failure === null ? null : { ...failure, auto_retried: false });
    const last = manifest.attempts.at(-1);
    if (last?.decision?.kind !== 'retry')
        return manifest;
    const attempts = [
        ...manifest.attempts.slice(0, -1),
        { ...last, failure: mended(last.failure), decision: { kind: 'stop', reason } },
    ];
    return { ...manifest, attempts, failure: mended(manifest.failure) };
}
/** True when there is something to read about: a failure, or a success that took more than one attempt. */
const isEventful = (manifest) => manifest.status !== 'succeeded' || retryCount(manifest) > 0;
const statusOf = (ending) => (0,_evidence_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .o)(ending) ? 'succeeded' : ending.endedBy === 'cancel' ? 'cancelled' : 'failed';
/** Retries of a task so far. */
const retryCount = (manifest) => Math.max(0, manifest.attempts.length - 1);


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/** A printed path as GitHub wants it, relative to the workspace with forward slashes; undefined when it lies outside. */
function inWorkspace(printed, places) {
    const file = slashed(printed);
    const absolute = isAbsolute(file) ? file : `${slashed(places.workingDirectory)}/${file}`;
    const path = resolved(absolute);
    const root = resolved(slashed(places.workspace));
    const base = root === '/' ? root : `${root}/`;
    return path.startsWith(base) ? path.slice(base.length) : undefined;
}
const slashed = (path) => path.replaceAll('\\', '/');
const isAbsolute = (path) => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
function resolved(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return (path.startsWith('/') ? '/' : '') + parts.join('/');
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ progressLines),
/* harmony export */   Rn: () => (/* binding */ retryLine),
/* harmony export */   dT: () => (/* binding */ workLines),
/* harmony export */   mv: () => (/* binding */ endingInWords),
/* harmony export */   oM: () => (/* binding */ closingLine),
/* harmony export */   rz: () => (/* binding */ verdictLines),
/* harmony export */   xS: () => (/* binding */ attemptLines)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4953);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6241);


/** How an attempt ended, in a few words: `exit code 1`, `SIGKILL`, `attempt-timeout (exit code 0)`. */
function endingInWords({ ended_by, exit_code, signal, finished_at }) {
    const how = signal ?? (exit_code === null ? '' : `exit code ${exit_code}`);
    if (ended_by === null)
        return finished_at === null ? 'still running' : 'not known';
    if (ended_by === 'exit' || ended_by === 'signal')
        return how;
    const by = { cancel: 'cancelled', spawn_error: 'could not be started', preflight: 'not started' }[ended_by] ??
        ended_by.replaceAll('_', '-');
    return how === '' ? by : `${by} (${how})`;
}
/** A verdict in a few lines. */
const verdictLines = (failure) => [...foundLines(failure), whatToDo(failure)];
const whatToDo = ({ suggestion }) => `what to do: ${suggestion}`;
function foundLines(failure) {
    const { context } = failure;
    const at = context.line === undefined ? '' : ` (line ${context.line})`;
    return [
        `${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(failure)}, ${context.confidence}`,
        ...(context.evidence === '' ? [] : [`evidence${at}: ${context.evidence}`]),
        ...(context.location === undefined ? [] : [`location: ${context.location}`]),
    ];
}
/** How far the training came, in a line; none when it printed nothing of that. */
function progressLines(progress) {
    if (progress === null)
        return [];
    const { step, epoch, loss } = progress;
    const places = [...(epoch === null ? [] : [`epoch ${epoch}`]), ...(step === null ? [] : [`step ${step}`])];
    return [`it came to ${places.join(', ')}${loss === null ? '' : `, loss ${loss}`}`];
}
/** What the policy would do about a failure that was judged elsewhere. */
const retryLine = ({ retry_cap: cap }) => cap === 0 ? 'it would not be retried' : `it would be retried, at most ${cap === 1 ? 'once' : `${cap} times`}`;
const maxWorkLines = 10;
/** What else was seen, and why it lost, set in; nothing when there was nothing else. */
function workLines({ evidence, rivals }) {
    return [
        ...(evidence.length === 0 ? [] : ['seen:', ...setIn(evidence.map(seen))]),
        ...(rivals.length === 0
            ? []
            : [
                'rivals:',
                ...setIn(rivals.map((rival) => `${rival.cause} (${rival.class}): ${short(rival.quote)} — ${rival.lost_because}`)),
            ]),
    ];
}
function seen({ cause, rule, quote, line, count, handled }) {
    const where = line === undefined ? '' : `line ${line}: `;
    const how = [`by ${rule}`, ...(count > 1 ? [`${count} times`] : []), ...(handled ? ['the training went on'] : [])];
    return `${where}${cause}: ${short(quote)} (${how.join(', ')})`;
}
const setIn = (lines) => [
    ...lines.slice(0, maxWorkLines).map((line) => `  ${line}`),
    ...(lines.length > maxWorkLines ? [`  and ${lines.length - maxWorkLines} more`] : []),
];
const maxShortChars = 120;
const short = (quote) => quote.length <= maxShortChars ? quote : `${quote.slice(0, maxShortChars - 1)}…`;
/** What is said on the terminal after the last attempt, when it failed. */
function attemptLines(attempts) {
    const [before, attempt] = [attempts.at(-2), attempts.at(-1)];
    if (attempt === undefined || attempt.failure === null || attempt.decision === null)
        return [];
    const { failure, decision } = attempt;
    const isSaid = decision.kind === 'retry' && before?.failure?.suggestion === failure.suggestion;
    const took = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(attempt.duration_ms ?? 0);
    const ended = attempt.ended_by === 'cancel' ? 'ended' : 'failed';
    return [
        `attempt ${attempt.number} ${ended} after ${took}: ${endingInWords(attempt)}`,
        ...foundLines(failure),
        ...(isSaid ? [] : [whatToDo(failure)]),
        ...progressLines(attempt.progress),
        decision.kind === 'stop'
            ? `not retried: ${decision.reason}`
            : `${decision.reason}${decision.delay_ms === 0 ? '' : `, after ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(decision.delay_ms)}`}`,
    ];
}
/** What is said when a task is over. */
function closingLine(manifest, durationMs, manifestPath) {
    const count = manifest.attempts.length;
    const attempts = count === 1 ? '' : ` in ${count} attempts`;
    const record = manifestPath === null ? 'no record could be written' : `record: ${manifestPath}`;
    return `${manifest.status}${attempts} after ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(durationMs)}; ${record}`;
}


/***/ }),

/***/ 2310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __nccwpck_require__(4512);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __nccwpck_require__(4953);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __nccwpck_require__(6241);
;// CONCATENATED MODULE: ./build/report/mermaid.js
/** A picture in Markdown, as GitHub draws it. */
const picture = (lines) => ['```mermaid', ...lines, '```'].join('\n');
/** A name in a picture: what could end it, or begin something else, is left out. */
const plainName = (text) => text
    .replace(/[^\p{L}\p{N} _.,()/-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();

;// CONCATENATED MODULE: ./build/report/curve.js

/** Fewer are no curve. */
const minPoints = 4;
/** The chart has no points of its own: those of a line are set at even distances. */
const places = 41;
const gib = 1024 ** 3;
const mib = 1024 ** 2;
/** The loss over all attempts, what was done again as it was done last; nothing when there is too little of it. */
function lossCurve(attempts) {
    const curves = attempts.flatMap(({ curves: own = [] }) => own.find(({ source }) => source !== 'machine') ?? []);
    const last = curves.at(-1);
    if (last === undefined)
        return [];
    const points = curves
        .filter(({ name, over }) => name === last.name && over === last.over)
        .reduce((before, curve) => {
        const own = pointsOf(curve);
        return [...before.filter(([x]) => x < (own[0]?.[0] ?? 0)), ...own];
    }, []);
    return chart({ title: plainName(last.name), xName: last.over, points });
}
/** The memory of the last attempt that it was watched in. */
function memoryCurve(attempts) {
    const attempt = attempts.findLast(({ curves = [] }) => curves.some(isMemory));
    const curve = attempt?.curves?.find(isMemory);
    if (attempt === undefined || curve === undefined)
        return [];
    const peak = Math.max(...curve.y);
    const [unit, bytes] = peak < gib ? ['MiB', mib] : ['GiB', gib];
    const span = (curve.x.at(-1) ?? 0) - (curve.x[0] ?? 0);
    const [over, seconds] = span < 300 ? ['seconds', 1] : span < 18_000 ? ['minutes', 60] : ['hours', 3600];
    const limit = attempt.resources?.memory_limit_bytes;
    // A limit far away would press the curve flat.
    const isNear = limit !== undefined && limit <= 4 * peak;
    const which = attempts.length > 1 ? ` of attempt ${attempt.number}` : '';
    return chart({
        title: `memory${which} (${unit})${isNear ? ' and its limit' : ''}`,
        xName: over,
        points: pointsOf(curve).map(([x, y]) => [x / seconds, y / bytes]),
        ...(isNear ? { limit: limit / bytes } : {}),
        fromZero: true,
    });
}
const isMemory = ({ source, name }) => source === 'machine' && name === 'memory';
const pointsOf = ({ x, y }) => x.map((value, i) => [value, y[i] ?? 0]);
// Colours that stand out on a white page and on a dark one: the library's own can hardly be seen. Flat, so that a page stays one page.
const look = `%%{init: ${JSON.stringify({
    xyChart: { width: 720, height: 300, titleFontSize: 16, yAxis: { labelFontSize: 11 } },
    themeVariables: { xyChart: { plotColorPalette: '#2f81f7, #e5534b' } },
})}}%%`;
function chart({ title, xName, points, limit, fromZero = false }) {
    const from = points[0]?.[0] ?? 0;
    const to = points.at(-1)?.[0] ?? 0;
    if (points.length < minPoints || to <= from)
        return [];
    const values = Array.from({ length: places }, (_, i) => valueAt(points, from + ((to - from) * i) / (places - 1)));
    const shown = limit === undefined ? values : [...values, limit];
    const [low, high] = [Math.min(...shown, ...(fromZero ? [0] : [])), Math.max(...shown)];
    const margin = (high - low || Math.abs(high) || 1) * 0.05;
    return [
        picture([
            look,
            'xychart-beta',
            `title "${title}"`,
            `x-axis "${xName}" ${curve_short(from)} --> ${curve_short(to)}`,
            `y-axis ${curve_short(fromZero ? low : low - margin)} --> ${curve_short(high + margin)}`,
            `line [${values.map(curve_short).join(', ')}]`,
            ...(limit === undefined ? [] : [`line [${values.map(() => curve_short(limit)).join(', ')}]`]),
        ]),
    ];
}
/** Between two points as on the straight line between them. */
function valueAt(points, x) {
    const next = points.findIndex((point) => point[0] >= x);
    const [x2, y2] = points[next] ?? points.at(-1) ?? [0, 0];
    const [x1, y1] = points[next - 1] ?? [x2, y2];
    return x2 === x1 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}
// Four digits, and never 1e-7: the chart's grammar has no exponents.
function curve_short(value) {
    const rounded = Number(value.toPrecision(4));
    return Number.isInteger(rounded)
        ? rounded.toFixed(0)
        : rounded.toFixed(Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(rounded))))));
}

;// CONCATENATED MODULE: ./build/report/documentation.js

/** The address of docs/ as it was published with the action that runs; null when nothing says where that is. */
function documentationAt({ server, repository, ref }) {
    if (!server || !ref || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? ''))
        return null;
    return `${server}/${repository}/blob/${encodedPath(ref)}/docs`;
}
/** The part of docs/failures.md about a cause. */
const pageOf = (cause) => `failures.md#${cause}`;

// EXTERNAL MODULE: ./build/domain/came-further.js
var came_further = __nccwpck_require__(5132);
;// CONCATENATED MODULE: ./build/report/effort.js


/**
 * Milliseconds of a failed attempt whose work had to be done again, or was of no use at the end. Where the next attempt
 * began is taken from the steps that both printed; without them all of it counts.
 */
function lostMs(attempt, next) {
    const { duration_ms: took, status, progress } = attempt;
    if (took === null || status === 'succeeded')
        return 0;
    return Math.round(took * (1 - keptOf(progress, next?.progress ?? null)));
}
/** The part of an attempt's work that the next one did not do again, from 0 to 1. */
function keptOf(own, next) {
    const [from, to, again] = [own?.first_step, own?.step, next?.first_step];
    if (typeof from !== 'number' || typeof to !== 'number' || typeof again !== 'number' || to <= from)
        return 0;
    return Math.min(1, Math.max(0, (again - from) / (to - from)));
}
/** What a task cost and what its retries bought, in one line; nothing for one attempt, of which the table says it all. */
function effortLine({ attempts, status }) {
    if (attempts.length < 2)
        return [];
    const sum = (of) => attempts.reduce((all, one, i) => all + of(one, i), 0);
    const run = sum(({ duration_ms }) => duration_ms ?? 0);
    const lost = sum((attempt, i) => lostMs(attempt, attempts[i + 1]));
    const waited = sum((attempt, i) => waitedMs(attempt, attempts[i + 1]));
    const parts = [
        `${(0,duration/* formatDuration */.a)(run)} run in ${attempts.length} attempts`,
        ...(waited > 0 ? [`${(0,duration/* formatDuration */.a)(waited)} between them`] : []),
        ...(lost > 0 ? [`${(0,duration/* formatDuration */.a)(lost)} of it lost to failures`] : []),
    ];
    return [`**Time:** ${parts.join(', ')}. ${boughtBy(attempts, status)}`];
}
const waitedMs = ({ finished_at }, next) => finished_at === null || next === undefined ? 0 : Math.max(0, Date.parse(next.started_at) - Date.parse(finished_at));
function boughtBy(attempts, status) {
    const count = attempts.length - 1;
    const retries = count === 1 ? 'The retry' : `The ${count} retries`;
    if (status === 'succeeded')
        return `${retries} bought the success.`;
    const furthest = attempts.reduce((best, { progress }) => ((0,came_further/* cameFurther */.L)(best, progress) ? progress : best), null);
    const first = attempts[0]?.progress ?? null;
    if ((0,came_further/* cameFurther */.L)(first, furthest))
        return `${retries} came from ${placeOf(first)} to ${placeOf(furthest)}.`;
    return `${retries} bought nothing: no attempt came further than the first.`;
}
function placeOf(progress) {
    if (progress === null)
        return 'nowhere';
    const { epoch, step } = progress;
    return [...(epoch === null ? [] : [`epoch ${epoch}`]), ...(step === null ? [] : [`step ${step}`])].join(', ');
}

// EXTERNAL MODULE: ./build/report/input-lines.js
var input_lines = __nccwpck_require__(6845);
;// CONCATENATED MODULE: ./build/report/markdown.js
/** Text that stays text in Markdown: nothing in it becomes a link, a tag, a mention or a table cell. */
function escaped(text) {
    return text
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$:@-]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** A code span that holds the text whatever backticks are in it, and does not end a table cell. */
function code(text) {
    const flat = text.replace(/[\r\n]+/g, ' ');
    return `<code>${flat.replace(/[&<>|`*_\\[\]~$:@#]/g, (char) => `&#${char.charCodeAt(0)};`)}</code>`;
}
/** A sentence in which `this` is code; all else stays text. */
const prose = (text) => text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : escaped(part)))
    .join('');
/** A path in the address of a link. */
const markdown_encodedPath = (path) => path.split('/').map(encoded).join('/');
// Also what encodeURIComponent leaves and Markdown reads.
const encoded = (part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
/** A block that shows the text as it is. HTML, so that no fence in the text can end it. */
const block = (text) => `<pre>${text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)}</pre>`;
/** A part that is folded until it is clicked. */
const folded = (title, body) => `<details><summary>${escaped(title)}</summary>\n\n${body}\n\n</details>`;
/** A table; the cells are Markdown. */
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

;// CONCATENATED MODULE: ./build/report/inputs-parts.js


const maxLines = 20;
const maxSkipped = 3;
/** What the attempts started from, for the page: data sets that were looked at, and checkpoints. */
function inputsParts({ attempts, task }) {
    const said = (lines, { number }) => attempts.length === 1 ? lines : lines.map((line) => `attempt ${number}: ${line}`);
    // One that is right is told once; before each attempt it is looked at again.
    const datasets = attempts.flatMap((attempt) => {
        const told = (attempt.datasets ?? []).filter(({ status }) => status === 'failed' || attempt.number === 1);
        return said(told.flatMap(input_lines/* datasetLines */.q).map(escaped), attempt);
    });
    const checkpoints = attempts.flatMap((attempt) => said(checkpointLines(attempt, task.working_directory), attempt));
    return [...list('Data sets', datasets), ...list('Checkpoints', checkpoints)];
}
function list(title, lines) {
    if (lines.length === 0)
        return [];
    const rest = lines.length - maxLines;
    const shown = [...lines.slice(0, maxLines), ...(rest > 0 ? [`and ${rest} more`] : [])];
    return [`**${title}:**\n\n${shown.map((line) => `- ${line}`).join('\n')}`];
}
function checkpointLines({ resume }, folder) {
    if (resume === undefined || (resume.chosen === null && resume.skipped_count === 0))
        return [];
    const { chosen, format, checked, skipped, skipped_count } = resume;
    const shown = skipped.slice(0, maxSkipped);
    const rest = skipped_count - shown.length;
    const from = chosen === null
        ? 'no checkpoint is whole'
        : `goes on from ${code(below(folder, chosen))} (${escaped(format ?? '')}${checked ? ', whole' : ''})`;
    return [
        from,
        ...shown.map(({ path, why }) => `passed over ${code(path)}: ${escaped(why)}`),
        ...(rest > 0 ? [`passed over ${rest} more`] : []),
    ];
}
const below = (folder, path) => path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;

// EXTERNAL MODULE: ./build/report/limits.js
var limits = __nccwpck_require__(8587);
// EXTERNAL MODULE: ./build/report/paths.js
var paths = __nccwpck_require__(6335);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __nccwpck_require__(2071);
;// CONCATENATED MODULE: ./build/report/timeline.js


/** More would be too small to read. */
const maxAttempts = 20;
/** When each attempt ran and how it ended, as a Gantt chart; nothing for less than two. */
function timeline({ attempts, finished_at }) {
    if (attempts.length < 2)
        return [];
    const shown = attempts.slice(-maxAttempts);
    const start = Date.parse(shown[0]?.started_at ?? '');
    const end = Math.max(...shown.map((attempt) => endOf(attempt, finished_at)));
    const least = Math.max(1, Math.round((end - start) / 200));
    return [
        picture([
            'gantt',
            'dateFormat x',
            `axisFormat ${axisFormat(end - start)}`,
            'todayMarker off',
            ...shown.flatMap((attempt) => {
                const from = Date.parse(attempt.started_at);
                const to = Math.max(from + least, endOf(attempt, finished_at));
                return [`section attempt ${attempt.number}`, `${nameOf(attempt)} :${markOf(attempt)}${from}, ${to}`];
            }),
        ]),
    ];
}
const endOf = ({ started_at, finished_at }, whole) => Date.parse(finished_at ?? whole ?? started_at);
function nameOf(attempt) {
    if (attempt.status === 'succeeded')
        return 'succeeded';
    const cause = attempt.failure?.context.cause;
    return plainName(`${(0,plain/* endingInWords */.mv)(attempt)}${cause === undefined ? '' : `, ${cause}`}`) || 'failed';
}
const markOf = ({ status }) => status === 'succeeded' ? 'active, ' : status === 'cancelled' ? 'done, ' : 'crit, ';
const axisFormat = (ms) => ms < 10_000 ? '%M:%S.%L' : ms < 600_000 ? '%H:%M:%S' : ms < 86_400_000 ? '%H:%M' : '%b %d %H:%M';

;// CONCATENATED MODULE: ./build/report/summary.js












/** A page in Markdown about a task, at most `maxBytes` long: the tails are shortened until it fits. */
function summary(manifest, links, maxBytes = limits/* maxSummaryBytes */.aH) {
    for (const tailChars of [64_000, 16_000, 4_000, 0]) {
        const page = pageWith(manifest, links, tailChars);
        if (Buffer.byteLength(page) <= maxBytes)
            return page;
    }
    const short = `${heading(manifest)}\n\nThere is no room for more; the record has it all: ${recordOf(links)}\n`;
    return Buffer.byteLength(short) <= maxBytes ? short : '';
}
function pageWith(manifest, links, tailChars) {
    const { failure } = manifest;
    return [
        heading(manifest),
        code(commandOf(manifest)),
        ...(failure === null ? [] : failureParts(failure, manifest, links)),
        attemptsTable(manifest),
        ...effortLine(manifest),
        ...inputsParts(manifest),
        ...pictures(manifest),
        ...trackedPart(manifest),
        ...manifest.attempts.flatMap((attempt) => tailPart(attempt, tailChars)),
        linksLine(manifest, links),
        '',
    ].join('\n\n');
}
function heading(manifest) {
    const marks = { succeeded: '✅', failed: '❌', cancelled: '⏹️', queued: '⏳', running: '⏳', retrying: '⏳' };
    const count = manifest.attempts.length;
    const after = count > 1 ? ` after ${count} attempts` : '';
    return `### ${marks[manifest.status]} ml-run: ${manifest.status}${after}`;
}
const maxCommandChars = 120;
/** The first line of a command; several ml-run steps of a job are told apart by it. */
function commandOf({ task: { command } }) {
    const text = command.kind === 'script' ? command.script.trim() : command.argv.join(' ');
    const [first = ''] = text.split('\n');
    return first.length < text.length || first.length > maxCommandChars ? `${first.slice(0, maxCommandChars)} …` : first;
}
/** A place in the user's code, linked to the commit where it can be. */
function summary_placeOf(location, { task }, { places }) {
    const [, file = location, line = ''] = /^(.*):(\d+)$/.exec(location) ?? [];
    const path = places === null ? undefined : (0,paths/* inWorkspace */.v)(file, places);
    const run = task.workflow_run;
    if (path === undefined)
        return code(location);
    if (run === null || run.sha === '')
        return code(`${path}:${line}`);
    const repository = run.url.slice(0, run.url.indexOf('/actions/runs/'));
    const address = `${repository}/blob/${run.sha}/${markdown_encodedPath(path)}#L${line}`;
    return `[${code(`${path}:${line}`)}](${address})`;
}
function failureParts(failure, manifest, links) {
    const { class: failureClass, context, suggestion } = failure;
    const location = context.location === undefined ? '' : ` at ${summary_placeOf(context.location, manifest, links)}`;
    const line = context.line === undefined ? '' : `, line ${context.line} of the output`;
    return [
        `**${failureClass}**${location}: ${escaped((0,annotations/* titleOfCause */.Di)(context.cause))} (${code(context.cause)}, ${context.confidence})`,
        ...(context.evidence === '' ? [] : [`> ${code(context.evidence)}${line}`]),
        ...alsoSeen(manifest.attempts.at(-1)?.rivals ?? []),
        `**What to do:** ${prose(suggestion)}${more(context.cause, links)}`,
    ];
}
const maxRivals = 2;
const maxRivalChars = 200;
/** What lost, and why, in one line. */
function alsoSeen(rivals) {
    const each = rivals.slice(0, maxRivals).map(({ cause, quote, lost_because }) => {
        const cut = quote.length > maxRivalChars ? `${quote.slice(0, maxRivalChars - 1)}…` : quote;
        return `${code(cause)}: ${cut === '' ? '' : `${code(cut)} — `}${escaped(lost_because)}`;
    });
    return each.length === 0 ? [] : [`**Also seen:** ${each.join('; ')}`];
}
/** Where there is more to read about a cause of ours. */
function more(cause, { documentation }) {
    if (!(0,causes/* isCause */.Aj)(cause))
        return '';
    const page = pageOf(cause);
    return documentation === null ? ` (more: ${code(`docs/${page}`)})` : ` ([more](${documentation}/${page}))`;
}
function attemptsTable(manifest) {
    return table(['attempt', 'started', 'took', 'lost', 'ended', 'class', 'cause', 'decision'], manifest.attempts.map((attempt, i) => [
        String(attempt.number),
        attempt.started_at.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
        attempt.duration_ms === null ? '' : (0,duration/* formatDuration */.a)(attempt.duration_ms),
        lostCell(lostMs(attempt, manifest.attempts[i + 1])),
        escaped(attempt.status === 'succeeded' ? 'succeeded' : (0,plain/* endingInWords */.mv)(attempt)),
        attempt.failure?.class ?? '',
        attempt.failure === null ? '' : code(attempt.failure.context.cause),
        decisionCell(attempt),
    ]));
}
const lostCell = (ms) => (ms === 0 ? '' : (0,duration/* formatDuration */.a)(ms));
function decisionCell({ decision }) {
    if (decision === null)
        return '';
    if (decision.kind === 'stop')
        return escaped(`stop: ${decision.reason}`);
    return escaped(`${decision.reason}${decision.delay_ms > 0 ? `, after ${(0,duration/* formatDuration */.a)(decision.delay_ms)}` : ''}`);
}
function tailPart({ number, failure }, chars) {
    if (failure === null || failure.log_tail === '' || chars === 0)
        return [];
    return [folded(`End of the output of attempt ${number}`, block(failure.log_tail.slice(-chars)))];
}
/** What is sooner seen than read; nothing where there is nothing to see. */
const pictures = (manifest) => [
    ...timeline(manifest),
    ...lossCurve(manifest.attempts),
    ...memoryCurve(manifest.attempts),
];
/** The runs in experiment trackers, in one line. */
function trackedPart({ attempts }) {
    const runs = attempts.flatMap(({ number, tracked = [] }) => tracked.map((run) => ({ ...run, number })));
    if (runs.length === 0)
        return [];
    const shown = runs.slice(0, maxTrackedRuns).map(({ number, tracker, id, name, url, status }) => {
        const title = escaped(`${trackerNames[tracker]} ${name ?? id}`);
        const link = url === undefined ? title : `[${title}](${encodeURI(url)})`;
        const ofAttempt = attempts.length > 1 ? ` (attempt ${number})` : '';
        return `${link}${status === undefined ? '' : ` ${code(status)}`}${ofAttempt}`;
    });
    const rest = runs.length > shown.length ? ` · and ${runs.length - shown.length} more` : '';
    return [`**Tracked:** ${shown.join(' · ')}${rest}`];
}
const trackerNames = { mlflow: 'MLflow', wandb: 'W&B', tensorboard: 'TensorBoard' };
const maxTrackedRuns = 20;
const recordOf = ({ manifestPath }) => (manifestPath === null ? 'nowhere' : code(manifestPath));
function linksLine({ task }, links) {
    const { artifact } = links;
    const parts = [
        ...(task.workflow_run === null ? [] : [`[run](${encodeURI(task.workflow_run.url)})`]),
        ...(artifact === null ? [`record: ${recordOf(links)}`] : [`[artifact](${encodeURI(artifact.url)})`]),
    ];
    return parts.join(' · ');
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withTracked),
/* harmony export */   Y: () => (/* binding */ redactedTracking)
/* harmony export */ });
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1147);

/** The record with what trackers know of its last attempt; what they call things may hold a secret. */
function withTracked(manifest, known, redact) {
    const { runs, curve } = (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(known, redact);
    const last = manifest.attempts.at(-1);
    if (last === undefined || (runs.length === 0 && curve === null))
        return manifest;
    const printed = (last.tracked ?? []).filter(({ tracker, id }) => !runs.some((run) => run.tracker === tracker && run.id === id));
    const attempt = {
        ...last,
        tracked: [...printed, ...runs],
        ...(curve === null
            ? {}
            : { progress: last.progress ?? progressOf(curve), curves: [...(last.curves ?? []), curve] }),
    };
    return { ...manifest, attempts: [...manifest.attempts.slice(0, -1), attempt] };
}
/** How far a training came that prints nothing of it. */
const progressOf = ({ name, x, y }) => ({
    step: x.at(-1) ?? null,
    epoch: null,
    loss: /loss/i.test(name) ? (y.at(-1) ?? null) : null,
    first_step: x[0] ?? null,
    first_epoch: null,
    quote: '',
});
/** What the record says about where a task reports to: never a password. */
function redactedTracking(config, redact) {
    if (typeof config === 'string' || config.mlflow?.tracking_uri === undefined)
        return config;
    const tracking_uri = redact(config.mlflow.tracking_uri).replace(/(:\/\/)[^\s/@]*@/, '$1');
    return { ...config, mlflow: { ...config.mlflow, tracking_uri } };
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/**
 * What a record may only hold words of ours in, or what GitHub itself shows: taking something out of them would break it,
 * and a program could break it on purpose. All else is text from outside.
 */
const closed = new Set('tool rules_version id kind status started_at finished_at classified_at class cause confidence rule source ended_by signal workflow_run sha256'.split(' '));
/** A record, or a part of one, with secrets taken out of every text in it; the same object where there are none. */
function withoutSecrets(value, redact, key = '') {
    if (closed.has(key))
        return value;
    if (typeof value === 'string')
        return textWithout(value, redact, key);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([name, inner]) => {
        const clean = withoutSecrets(inner, redact, Array.isArray(value) ? key : name);
        return { name, inner, clean };
    });
    if (entries.every(({ inner, clean }) => inner === clean))
        return value;
    return (Array.isArray(value)
        ? entries.map(({ clean }) => clean)
        : Object.fromEntries(entries.map(({ name, clean }) => [name, clean])));
}
/** An address stays one, since readers of the record expect it. */
function textWithout(text, redact, key) {
    const clean = redact(text);
    return key === 'url' && clean !== text && !URL.canParse(clean) ? 'redacted:' : clean;
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4372);

const placeholder = (setting) => {
    switch (setting.type) {
        case 'choice':
            return setting.choices.join('|');
        case 'boolean':
            return 'true|false';
        case 'duration':
            return 'DURATION';
        case 'integer':
            return 'N';
        case 'text':
            return 'TEXT';
    }
};
/** What `ml-run --help` says. */
function help(version) {
    const options = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .settingNames */ .H$.flatMap((name) => {
        const setting = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0[name];
        if (setting.actionOnly)
            return [];
        const initial = setting.default === null ? '' : ` [${setting.default}]`;
        return [`  --${name} ${placeholder(setting)}${initial}`, `      ${setting.help}`];
    });
    return `ml-run ${version}: runs a training command, finds out why it failed, retries it when that can help, and leaves a record.

Usage:
  ml-run [options] -- COMMAND…          run a command without a shell
  ml-run [options] --run SCRIPT         run a script in a shell
  ml-run classify [FILE|-] [--exit-code N] [--signal NAME] [--policy-file FILE] [--json]
                                        say why a saved log failed
  ml-run classify --jsonl FILE          the same for many: lines {"id","exit_code","signal","log"} in, {"id","failure"} out
  ml-run recover [DIR] [--all]          end the records of runs whose ml-run was killed, and what is left of them;
                                        --all: also of other machines and containers, after a minute of silence
  ml-run explain MANIFEST [--policy-file FILE] [--json]
                                        judge a record again with the rules of today, and say what changed
  ml-run policy check [FILE…]           say what is wrong with a policy, with line and column
  ml-run policy explain [FILE] [--class C] [--cause NAME] [--exit-code N] [--signal NAME] [--ended-by X]
                [--line TEXT]… [--retry-count N] [--remaining DURATION] [--took DURATION] [--json]
                                        say what a policy does about a failure, and which line of it says so

Options:
${options.join('\n')}
  --help, --version

Exit code: 0 only when the command exited 0 by itself; else the command's own, 128 + n for signal n,
124 for a time limit, 2 for bad usage. The record is kept under .ml-run/.
`;
}


/***/ }),

/***/ 8898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that was most likely meant; undefined when none is near. */
function nearest(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
// Levenshtein's distance, a row at a time.
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ onRetryMs),
/* harmony export */   X: () => (/* binding */ onRetryScript)
/* harmony export */ });
/** How long a script between two attempts may take, unless the policy says otherwise. */
const onRetryMs = 300_000;
/** A script to run between two attempts, when nothing is said about its time. */
const onRetryScript = (script) => ({ script, timeoutMs: onRetryMs });


/***/ }),

/***/ 7118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4953);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8898);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4372);



/**
 * Reads what was written: every value is checked before any is used, and all problems are told at once.
 * @param unknownHint what else to say about a name that is none
 */
function readSettings(written, unknownHint = () => '') {
    const problems = Object.keys(written)
        .filter((name) => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNamed */ .A$)(name) === undefined)
        .map((name) => unknownSetting(name) + unknownHint(name));
    const values = {};
    for (const name of _table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$) {
        const text = written[name] ?? _table_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0[name].default;
        const read = text === null ? null : readValue(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0[name], text);
        if (read !== null && typeof read === 'object')
            problems.push(`${name}: ${read.problem}`);
        else
            values[name] = read;
    }
    problems.push(...contradictions(values));
    return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: values };
}
const unknownSetting = (name) => {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingNames */ .H$);
    return `${name}: there is no such setting${meant === undefined ? '' : `; did you mean ${meant}?`}`;
};
function readValue(setting, written) {
    const text = setting.type === 'text' ? written : written.trim();
    if (text.trim() === '')
        return { problem: 'it is empty; give a value or leave it out' };
    if (text.includes('\0'))
        return { problem: 'it holds a NUL character, which no command can be given' };
    switch (setting.type) {
        case 'text':
            return text;
        case 'boolean':
            if (text === 'true' || text === 'false')
                return text === 'true';
            return { problem: `"${text}" is neither true nor false` };
        case 'choice': {
            if (setting.choices.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text, setting.choices);
            return {
                problem: `"${text}" is none of ${setting.choices.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
            };
        }
        case 'integer': {
            const bounds = `a whole number from ${setting.min} to ${setting.max}`;
            if (!/^\d+$/.test(text))
                return { problem: `"${text}" is not ${bounds}` };
            const number = Number(text);
            return number >= setting.min && number <= setting.max ? number : { problem: `${text} is not ${bounds}` };
        }
        case 'duration': {
            const ms = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
            if (ms === undefined)
                return { problem: `"${text}" is not a duration; write it as 90s, 30m or 2h30m` };
            if (ms < (setting.min ?? 1) || ms > maxDurationMs)
                return { problem: `${text} is out of range; it may be from ${setting.min ?? 1}ms to 576h` };
            return ms;
        }
    }
}
/** 24 days, which is about what a timer of Node.js can wait. */
const maxDurationMs = 576 * 3_600_000;
const knownShells = ['bash', 'sh', 'python', 'pwsh', 'powershell', 'cmd'];
function contradictions(values) {
    const problems = [];
    const { shell, 'attempt-timeout': attempt, 'total-timeout': total, 'hang-timeout': hang } = values;
    if (typeof shell === 'string' && !knownShells.includes(shell.toLowerCase()) && !shell.includes('{0}')) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(shell, knownShells);
        problems.push(`shell: "${shell}" is none of ${knownShells.join(', ')}, and as a command of your own it needs {0} for the script file${meant === undefined ? '' : `; did you mean ${meant}?`}`);
    }
    if (typeof attempt === 'number' && typeof total === 'number' && attempt > total) {
        problems.push('attempt-timeout: it is longer than total-timeout, which would always end the attempt first; lower it or raise total-timeout');
    }
    for (const [name, limit] of Object.entries({ 'attempt-timeout': attempt, 'total-timeout': total })) {
        if (typeof hang === 'number' && typeof limit === 'number' && hang >= limit) {
            problems.push(`hang-timeout: it is not shorter than ${name}, which would always end the attempt first; lower it or raise ${name}`);
        }
    }
    if (typeof values.policy === 'string' && typeof values['policy-file'] === 'string') {
        problems.push('policy: policy-file is given as well; keep one of them');
    }
    return problems;
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ settingNamed),
/* harmony export */   H$: () => (/* binding */ settingNames),
/* harmony export */   W0: () => (/* binding */ settings)
/* harmony export */ });
/** Every setting, once: inputs of the action, flags of the command line and the tables of the README are made from this. */
const settings = {
    run: {
        type: 'text',
        default: null,
        help: 'The command to run, as in a `run:` step; several lines are a script.',
    },
    shell: {
        type: 'text',
        default: 'bash',
        help: 'The shell for `run`: `bash`, `sh`, `python`, `pwsh`, `powershell`, `cmd`, or a command with `{0}` for the script file.',
    },
    'working-directory': {
        type: 'text',
        default: '.',
        help: 'Where the command runs.',
    },
    'attempt-timeout': {
        type: 'duration',
        default: null,
        help: 'The longest that one attempt may take; none unless given.',
    },
    'total-timeout': {
        type: 'duration',
        default: null,
        help: 'The longest that all attempts and the waits between them may take; none unless given.',
    },
    'hang-timeout': {
        type: 'duration',
        default: null,
        help: 'After how long without output an attempt counts as hung and is ended, its stacks recorded; never unless given. Progress that redraws its line is output.',
    },
    'grace-period': {
        type: 'duration',
        default: '10s',
        min: 0,
        help: 'How long a command that is to end may take between SIGTERM and SIGKILL. On a cancel in GitHub at most 5s, since the runner allows no more.',
    },
    policy: {
        type: 'text',
        default: null,
        help: 'What is retried, how, and rules of your own, as YAML; instead of `policy-file`.',
    },
    'policy-file': {
        type: 'text',
        default: null,
        help: 'A YAML file with the same, relative to the workspace; `.github/ml-run.yml` unless given, when it is there.',
    },
    mode: {
        type: 'choice',
        choices: ['act', 'observe'],
        default: 'act',
        help: '`observe` decides and reports what it would do after a failure, and does not do it: no retry.',
    },
    'on-retry': {
        type: 'text',
        default: null,
        help: 'A script to run before each retry, for 5m at most; when it fails that is a warning. `on-retry` of the policy goes before it.',
    },
    checkpoints: {
        type: 'text',
        default: null,
        help: 'Where the command writes checkpoints: one pattern a line, such as `out/checkpoint-*`, relative to the working directory. Each attempt gets the newest whole one as `ML_RUN_RESUME_FROM`.',
    },
    tracking: {
        type: 'text',
        default: 'auto',
        help: 'Which experiment trackers the runs of the command are tied to: `auto` (those that its environment names), `off`, or YAML as in `mlflow: {tracking_uri: "http://…"}`; see docs/tracking.md.',
    },
    datasets: {
        type: 'text',
        default: null,
        help: 'Data sets to check before the command is started, as a YAML list: `name`, `path` or `url`, and `sha256`, `size`, `files`, `checksums`.',
    },
    'log-tail-lines': {
        type: 'integer',
        default: '200',
        min: 1,
        max: 5_000,
        help: 'How many lines of the end of the output the record keeps (at most 256 KiB).',
    },
    'artifact-name': {
        type: 'text',
        default: 'ml-run ${{ github.job }} ${{ toJSON(matrix) }} ${{ github.run_attempt }}',
        actionOnly: true,
        help: 'The name of the artifact. Characters that GitHub refuses become dashes; a number is added when the name is taken.',
    },
    'retention-days': {
        type: 'integer',
        default: null,
        min: 1,
        max: 400,
        actionOnly: true,
        help: "How many days the artifact is kept; the repository's own setting unless given.",
    },
    upload: {
        type: 'choice',
        choices: ['on-failure', 'always', 'never'],
        default: 'on-failure',
        actionOnly: true,
        help: 'When the record is uploaded as an artifact. A task that succeeded after a retry counts as a failure here: it has one to read.',
    },
    summary: {
        type: 'choice',
        choices: ['on-failure', 'always', 'never'],
        default: 'always',
        help: 'When a summary is written: to the page of the run, or to `summary.md` beside the manifest.',
    },
    annotations: {
        type: 'boolean',
        default: 'true',
        help: "Whether the failure is marked on the user's own line: an annotation in GitHub, `file:line: error:` in a terminal.",
    },
    redact: {
        type: 'text',
        default: null,
        help: 'What else is to be taken out of all that is recorded: regular expressions, one a line. Secrets are taken out anyway.',
    },
};
/** A setting by its name; undefined when there is none. */
const settingNamed = (name) => Object.hasOwn(settings, name) ? settings[name] : undefined;
/** All settings in the order of the table. */
const settingNames = Object.keys(settings);


/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ environmentFor),
/* harmony export */   _Q: () => (/* binding */ addressIn)
/* harmony export */ });
/* unused harmony export withoutUser */
/** Where a command's runs are kept, for others to read: never a password. Null when nothing says. */
function addressIn(env) {
    const { MLFLOW_TRACKING_URI: uri, MLFLOW_RUN_ID: run_id } = env;
    return uri ? { uri: withoutUser(uri), run_id: run_id || null } : null;
}
/** An address without a name and a password in it. */
const withoutUser = (uri) => uri.replace(/(:\/\/)[^\s/@]*@/, '$1');
/**
 * The environment to reach an address that stands in a record. A record may be anybody's, so what says who asks goes along
 * only when this process has been told the same address by its own settings or environment.
 * @param configured the tracking URI of the settings
 * @param asRecorded how an address is written into a record
 */
function environmentFor({ uri, run_id }, env, configured, asRecorded) {
    const known = [configured, env.MLFLOW_TRACKING_URI].find((one) => one && asRecorded(withoutUser(one)) === uri);
    const run = run_id === null ? {} : { MLFLOW_RUN_ID: run_id };
    return known === undefined ? { MLFLOW_TRACKING_URI: uri, ...run } : { ...env, MLFLOW_TRACKING_URI: known, ...run };
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Settlement)
/* harmony export */ });
/* unused harmony export patience */
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4577);

const patience = { usualMs: 5_000, onceDownMs: 2_000, onCancelMs: 1_500 };
/** Ends what attempts left running on an MLflow server, within a bounded moment. What it cannot do is a warning. */
class Settlement {
    #host;
    #patience;
    #wasDown = false;
    constructor(host, patienceOf = patience) {
        this.#host = host;
        this.#patience = patienceOf;
    }
    /**
     * Settles the runs of the last attempt, and gives them.
     * @param env that of the command, as far as it is about MLflow
     */
    async settle(manifest, env) {
        const uri = env.MLFLOW_TRACKING_URI;
        if (!uri)
            return [];
        const { settleMlflow, unreachable } = await __nccwpck_require__.e(/* import() */ 34).then(__nccwpck_require__.bind(__nccwpck_require__, 8034));
        const problem = unreachable(uri);
        if (problem !== null) {
            this.#host.warn(problem);
            return [];
        }
        const { requestUntil } = await __nccwpck_require__.e(/* import() */ 488).then(__nccwpck_require__.bind(__nccwpck_require__, 4488));
        const deadline = this.#deadline();
        try {
            return await settleMlflow(manifest, env, this.#host.manifestLink(manifest), requestUntil(deadline.signal));
        }
        catch (error) {
            this.#wasDown = true;
            const reason = deadline.signal.aborted ? 'it does not answer in time' : withoutPassword((0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), uri);
            this.#host.warn(`${reason}; runs that a failed attempt left RUNNING stay so`);
            return [];
        }
        finally {
            deadline.clear();
        }
    }
    #deadline() {
        const { usualMs, onceDownMs, onCancelMs } = this.#patience;
        const { cancelled } = this.#host;
        const controller = new AbortController();
        const abortIn = (ms) => setTimeout(() => controller.abort(), ms);
        const timers = [abortIn(this.#wasDown ? onceDownMs : usualMs)];
        const hurry = () => timers.push(abortIn(onCancelMs));
        if (cancelled.aborted)
            hurry();
        else
            cancelled.addEventListener('abort', hurry, { once: true });
        return {
            signal: controller.signal,
            clear: () => {
                for (const timer of timers)
                    clearTimeout(timer);
                cancelled.removeEventListener('abort', hurry);
            },
        };
    }
}
/** An address that cannot be read is quoted in its error. */
function withoutPassword(text, uri) {
    return text.replaceAll(uri, 'its address').replace(/(:\/\/)[^\s/@]*@/g, '$1');
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mayHaveEvents),
/* harmony export */   k: () => (/* binding */ logFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


// Where PyTorch, Lightning, Keras and their examples write unless told otherwise.
const usualFolders = ['runs', 'logs', 'lightning_logs', 'tb_logs', 'tensorboard'];
/** The folders that may hold event files, absolute: the one that is set, or those that the command names and the usual ones. */
function logFolders(place, { log_dir }) {
    const folders = log_dir === undefined ? [...namedIn(place), ...usualFolders] : [log_dir];
    return [...new Set(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.workingDirectory, folder)))];
}
/** True when one of them is there; most commands have none, and then nothing is loaded. */
const mayHaveEvents = (place, config) => logFolders(place, config).some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
function namedIn({ command }) {
    const text = command.kind === 'script' ? command.script : command.argv.join(' ');
    return [...text.matchAll(/--(?:log|logging|tensorboard|tb)[-_]?(?:log[-_]?)?dir[= ]["']?([^\s"']+)/g)].map(([, path = '']) => path);
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of ml-run; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
