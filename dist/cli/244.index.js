export const id = 244;
export const ids = [244];
export const modules = {

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ kernelFacts),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _signatures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4906);

/** The names of programs that a command may start: the words of its line, without folders. */
function namesIn(command) {
    const text = command.kind === 'program' ? command.argv.slice(0, 1).join(' ') : command.script;
    const shell = command.kind === 'script' ? [command.shell] : [];
    return new Set([...text.split(/[\s;|&()]+/), ...shell].map((word) => word.replace(/^.*[\\/]/, '')).filter(isName));
}
const isName = (word) => /^[A-Za-z][\w.-]+$/.test(word);
/** What the kernel wrote of these processes, and of the hardware under them. */
function kernelFacts(lines, own) {
    const facts = lines.flatMap((line) => kill(line, lines, own) ?? crash(line, own) ?? hardware(line));
    // A storm of the same complaint is one fact.
    return facts.filter((fact, i) => facts.findIndex(({ rule }) => rule === fact.rule) === i);
}
const killed = /\b(?:Killed process|Kill process) (\d+) \(([^)]*)\)/;
function kill(line, lines, own) {
    const found = killed.exec(line);
    if (found === null)
        return /\boom-kill:/.test(line) ? [] : null;
    const isOwn = Number(found[1]) === own.processId || isIn(groupOf(found[1] ?? '', lines), own.group);
    return [
        {
            rule: isOwn ? 'kernel-oom-kill' : 'kernel-oom-kill-other',
            cause: 'host_oom_kill',
            subject: 'memory',
            strength: isOwn ? 'sure' : 'when-fitting',
            quote: `kernel: ${line}`,
        },
    ];
}
/** The group of a killed process, from the line that the kernel writes before it. */
function groupOf(processId, lines) {
    for (const line of lines) {
        const found = /\boom-kill:.*\btask_memcg=([^,]+),task=.*,pid=(\d+),/.exec(line);
        if (found?.[2] === processId)
            return found[1] ?? null;
    }
    return null;
}
const isIn = (group, own) => group !== null && own !== null && own !== '/' && (group === own || group.startsWith(`${own}/`));
// PyTorch names its threads so, whatever the program is called.
const threadNames = /^(?:pt_|pytorch)/;
function crash(line, own) {
    const [, name, pid] = /^(?:traps: )?(.{1,15})\[(\d+)\]:? (?:segfault at|general protection|trap )/.exec(line) ?? [];
    if (name === undefined)
        return null;
    const isOwn = Number(pid) === own.processId || threadNames.test(name) || isNamed(name, own.names);
    return isOwn
        ? [{ rule: 'kernel-segfault', cause: 'segfault', subject: 'crash', strength: 'likely', quote: `kernel: ${line}` }]
        : [];
}
// "python" on a command line is "python3" or "python3.11" to the kernel, which cuts names after 15 characters.
const isNamed = (name, names) => [...names].some((own) => own.slice(0, 15) === name || (own.startsWith('python') && /^python[\d.]*$/.test(name)));
/** Xid numbers and disk errors, by the rows of the table. */
function hardware(line) {
    const match = _signatures_index_js__WEBPACK_IMPORTED_MODULE_0__/* .signatures */ .E.match(line);
    if (match === undefined || match.role === 'echo')
        return [];
    const isGpu = /\bNVRM: /.test(line);
    if (!isGpu && match.signature.cause !== 'disk_io_error')
        return [];
    return [
        {
            rule: `kernel-${match.signature.id}`,
            cause: match.signature.cause,
            subject: isGpu ? 'gpu' : 'disk fault',
            strength: !isGpu ? 'likely' : match.role === 'root' ? 'sure' : 'when-alone',
            quote: `kernel: ${line}`,
        },
    ];
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ machineFacts)
});

// EXTERNAL MODULE: ./build/domain/units.js
var units = __webpack_require__(3822);
// EXTERNAL MODULE: ./build/evidence/gpus.js
var gpus = __webpack_require__(2633);
// EXTERNAL MODULE: ./build/evidence/kernel-log.js
var kernel_log = __webpack_require__(7584);
// EXTERNAL MODULE: ./build/evidence/resources.js
var resources = __webpack_require__(9449);
;// CONCATENATED MODULE: ./build/evidence/spaces.js
/** A file system is full when less than this is left, and less than a hundredth of it. */
const fullBytes = 16 * 1024 * 1024;
const isFull = ({ totalBytes, freeBytes }) => totalBytes > 0 && freeBytes < Math.min(fullBytes, totalBytes / 100);
const hasNoInodes = ({ totalInodes, freeInodes }) => totalInodes > 0 && freeInodes === 0;
/** File systems that are full after an attempt. */
function spaceFacts(before, after) {
    return after.flatMap((space) => {
        const earlier = before.find(({ path }) => path === space.path);
        const isShm = space.name === '/dev/shm';
        const fact = (rule, wasSo, quote) => ({
            rule: wasSo ? `${rule}-before` : rule,
            cause: isShm ? 'shared_memory_exhausted' : rule === 'space-inodes' ? 'inodes_exhausted' : 'disk_full',
            subject: isShm ? 'shared memory' : 'disk',
            // What was full before it started may have nothing to do with it, unless it works there.
            strength: !wasSo || space.name === 'working directory' ? 'likely' : 'when-fitting',
            quote: `${quote} in ${space.path} (${space.name})${wasSo ? ', as before it started' : ''}`,
        });
        return [
            ...(hasNoInodes(space)
                ? [
                    fact('space-inodes', earlier !== undefined && hasNoInodes(earlier), `no inodes left of ${space.totalInodes}`),
                ]
                : []),
            ...(isFull(space)
                ? [
                    fact('space-full', earlier !== undefined && isFull(earlier), `${space.freeBytes} bytes left of ${space.totalBytes}`),
                ]
                : []),
        ];
    });
}

;// CONCATENATED MODULE: ./build/evidence/machine.js





/** What changed on the machine during an attempt, and could be why it failed; the most telling first. */
function machineFacts({ before, after }, own) {
    return [
        ...groupKills(before, after),
        ...(0,kernel_log/* kernelFacts */.j)(after.kernelLines, { ...own, group: after.group?.path ?? null }),
        ...machineKills(before, after),
        ...(0,gpus/* gpuFacts */.Y3)(before.gpus, after.gpus, own.processId),
        ...spaceFacts(before.spaces, after.spaces),
        ...refusedForks(before, after),
    ];
}
function groupKills(before, after) {
    const kills = (0,resources/* groupDelta */.oy)(before, after);
    const { group } = after;
    if (group === null || kills === null || kills === 0)
        return [];
    const whose = group.isShared ? 'a group that it shares with others' : 'its cgroup';
    const limit = group.limitBytes === null ? '' : `, limit ${(0,units/* inUnits */.D)(group.limitBytes)}`;
    const peak = group.peakBytes === null ? '' : `, peak ${(0,units/* inUnits */.D)(group.peakBytes)}`;
    return [
        {
            rule: group.isShared ? 'cgroup-oom-kill-shared' : 'cgroup-oom-kill',
            cause: 'host_oom_kill',
            subject: 'memory',
            strength: group.isShared ? 'likely' : 'sure',
            quote: `the kernel killed ${kills} ${kills === 1 ? 'process' : 'processes'} of ${whose} for memory (oom_kill ${before.group?.oomKills ?? 0} → ${group.oomKills}${limit}${peak})`,
        },
    ];
}
/** A kill elsewhere on the machine; ours only when something else says that one of ours was killed. */
function machineKills(before, after) {
    const kills = (0,resources/* delta */.pU)(before.oomKills, after.oomKills);
    const ofGroup = (0,resources/* groupDelta */.oy)(before, after);
    if (kills === null || kills === 0 || (ofGroup !== null && ofGroup > 0))
        return [];
    return [
        {
            rule: 'machine-oom-kill',
            cause: 'host_oom_kill',
            subject: 'memory',
            strength: ofGroup === null ? 'likely' : 'when-fitting',
            quote: `the kernel killed ${kills} ${kills === 1 ? 'process' : 'processes'} on this machine for memory (/proc/vmstat oom_kill ${before.oomKills} → ${after.oomKills})`,
        },
    ];
}
function refusedForks(before, after) {
    const refused = (0,resources/* delta */.pU)(before.refusedForks, after.refusedForks);
    if (refused === null || refused === 0)
        return [];
    const quote = `the limit of processes of its cgroup refused a new one ${refused === 1 ? 'once' : `${refused} times`} (pids.events max ${before.refusedForks} → ${after.refusedForks})`;
    return [{ rule: 'cgroup-pids-limit', cause: 'thread_limit', subject: 'processes', strength: 'likely', quote }];
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* binding */ judged)
});

// EXTERNAL MODULE: ./build/attempt.js + 1 modules
var attempt = __webpack_require__(4952);
// EXTERNAL MODULE: ./build/evidence/retry-after.js
var retry_after = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/policy/decide.js + 1 modules
var decide = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/policy/history.js
var policy_history = __webpack_require__(3695);
// EXTERNAL MODULE: ./build/policy/next-attempt.js
var next_attempt = __webpack_require__(3846);
// EXTERNAL MODULE: ./build/report/manifest.js
var report_manifest = __webpack_require__(1938);
// EXTERNAL MODULE: ./build/settings/on-retry.js
var on_retry = __webpack_require__(8404);
;// CONCATENATED MODULE: ./build/decision.js






/** What is to be done about the last attempt of a manifest. */
function decideOn(manifest, { policy, settings, secrets }, failed) {
    const { verdict, ending, output } = failed;
    const attempts = manifest.attempts.slice(0, -1);
    const known = {
        class: verdict.class,
        cause: verdict.cause,
        endedBy: ending.endedBy,
        exitCode: ending.exitCode,
        signal: ending.signal,
        matched: failed.matched,
    };
    return (0,decide/* decide */.L)(policy, {
        failed: known,
        traces: [...(0,policy_history/* tracesOf */.Or)(attempts), traceOf(failed)],
        retryCount: (0,report_manifest/* retryCount */.cv)(manifest),
        durationMs: failed.durationMs,
        remainingMs: failed.remainingMs,
        askedMs: (0,retry_after/* askedMs */.vk)(output.asked, verdict.line, failed.endedAt),
        resumes: settings.checkpoints !== null || (0,policy_history/* resumesByItself */.R2)([...attempts.map(({ progress }) => progress), output.progress]),
        survivors: ending.survivors ?? [],
        onRetry: settings['on-retry'] === null ? null : (0,on_retry/* onRetryScript */.X)(settings['on-retry']),
        mode: settings.mode,
        random: failed.random,
        fill: (0,next_attempt/* valuesFor */.Ec)(known, attempts, manifest.task.id),
        redact: (text) => secrets.redact(text),
    });
}
const traceOf = ({ verdict, output }) => ({
    cause: verdict.cause,
    fingerprint: (0,policy_history/* fingerprintOf */.ax)({
        ...verdict,
        location: verdict.location === undefined ? '' : `${verdict.location.file}:${verdict.location.line}`,
    }),
    progress: output.progress,
    changedAfter: false,
});

// EXTERNAL MODULE: ./build/evidence/kernel-log.js
var kernel_log = __webpack_require__(7584);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/evidence/output.js + 13 modules
var output = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/evidence/signatures/index.js
var signatures = __webpack_require__(4906);
;// CONCATENATED MODULE: ./build/evidence/launchers.js



// `message` is a plain string where the error is none of Python's (torch/distributed/elastic/multiprocessing/errors).
const Timestamp = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]);
const ErrorJson = schemas/* object */.Ikc({
    message: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            message: schemas/* string */.YjP(),
            extraInfo: schemas/* object */.Ikc({ py_callstack: schemas/* string */.YjP().optional(), timestamp: Timestamp.optional() }).optional(),
        }),
    ]),
    timestamp: Timestamp.optional(),
});
/** Reads an error file; undefined when it is none, or only half written. */
function parseErrorFile(text) {
    const read = ErrorJson.safeParse(parseJson(text));
    if (!read.success)
        return undefined;
    const { message } = read.data;
    const info = typeof message === 'string' ? undefined : message.extraInfo;
    const timestamp = Number(info?.timestamp ?? read.data.timestamp ?? Number.NaN);
    return {
        message: typeof message === 'string' ? message : message.message,
        callStack: info?.py_callstack ?? '',
        timestamp: Number.isFinite(timestamp) ? timestamp : null,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * What the error files of an attempt say: the facts of the report with the smallest timestamp, as torchelastic chooses.
 * When it started its workers more than once, the last time counts. Lines are those of the report.
 */
function launcherFacts(files, options) {
    const reports = files
        .flatMap(({ path, text }) => {
        const report = parseErrorFile(text);
        return report === undefined ? [] : [{ ...report, restart: restartOf(path) }];
    })
        .sort((a, b) => (a.timestamp ?? Number.POSITIVE_INFINITY) - (b.timestamp ?? Number.POSITIVE_INFINITY));
    const last = Math.max(...reports.map(({ restart }) => restart ?? 0));
    const first = reports.find(({ restart }) => restart === null || restart === last);
    return first === undefined ? [] : read(first, options);
}
// `<log_dir>/<run_id>/attempt_<n>/<rank>/error.json`
function restartOf(path) {
    const found = /\/attempt_(\d+)\/\d+\/error\.json$/.exec(path);
    return found === null ? null : Number(found[1]);
}
function read({ callStack, message }, options) {
    const reader = new output/* OutputReader */.f(signatures/* signatures */.E, options);
    reader.push('stderr', Buffer.from(`${callStack || message}\n`));
    return reader.end(1).facts;
}

// EXTERNAL MODULE: ./build/evidence/machine.js + 1 modules
var machine = __webpack_require__(6132);
// EXTERNAL MODULE: ./build/evidence/own-files.js
var own_files = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/evidence/stacks.js

const threadOfFaulthandler = /^(?:Current thread|Thread) 0x[0-9a-f]+ [^\n]*\(most recent call first\):/;
const frameOfFaulthandler = /^\s+File "([^"\n]+)", line (\d+) in (.+)$/;
const threadOfPySpy = /^Thread \S+ \([^)\n]*\)(?:: "([^"\n]*)")?/;
const frameOfPySpy = /^\s+(.+) \(([^()\n]+):(\d+)\)$/;
/** Reads what faulthandler prints. The thread that it lists last is the first that was started. */
function parseFaulthandler(text) {
    const threads = threadsOf(text, threadOfFaulthandler, (line) => {
        const [, file, number, name] = frameOfFaulthandler.exec(line) ?? [];
        return file === undefined ? undefined : { file, line: Number(number), name: name ?? '' };
    });
    return threads.map(({ frames }, i) => ({ isMain: i === threads.length - 1, frames }));
}
/** Reads what `py-spy dump` prints. */
const parsePySpy = (text) => threadsOf(text, threadOfPySpy, (line) => {
    const [, name = '', file, number] = frameOfPySpy.exec(line) ?? [];
    // With its class, as `Queue.get`.
    return file === undefined ? undefined : { file, line: Number(number), name: name.replace(/^.*\./, '') };
}).map(({ head, frames }) => ({ isMain: threadOfPySpy.exec(head)?.[1] === 'MainThread', frames }));
function threadsOf(text, isHead, frameOf) {
    const threads = [];
    for (const line of text.split('\n')) {
        const frame = frameOf(line.trimEnd());
        if (frame !== undefined)
            threads.at(-1)?.frames.push(frame);
        else if (isHead.test(line))
            threads.push({ head: line, frames: [] });
    }
    return threads;
}
/** Where a thread waits for what another thread, process or rank is to do; the guilty one is elsewhere. */
const waitsElsewhere = [
    [/[\\/]multiprocessing[\\/](?:pool|queues|connection|process|popen_\w+|managers)\.py$/, /./],
    [/[\\/]concurrent[\\/]futures[\\/]/, /./],
    [/[\\/]threading\.py$/, /^(?:join|_wait_for_tstate_lock|wait|_shutdown)$/],
    [/[\\/]queue\.py$/, /^(?:get|put|join)$/],
    [/[\\/]subprocess\.py$/, /./],
    [/[\\/](?:selectors|asyncio[\\/]\w+|socketserver)\.py$/, /./],
    [/[\\/]torch[\\/](?:utils[\\/]data|distributed|multiprocessing)[\\/]/, /./],
    [/[\\/](?:ray|joblib|dask|distributed)[\\/]/, /./],
];
/** Below it a forked process shows what its parent did when it forked. */
const firstOfChild = (frame) => frame.name === '_bootstrap' && /[\\/]multiprocessing[\\/]process\.py$/.test(frame.file);
/**
 * The user's own line that a program hung at: the deepest of a thread that waits for nobody else, main threads before
 * others and parents before their children; when all of them wait for others, that of the last child.
 */
function hungAt(hang, isOwnFile) {
    const order = hang.processes.map(({ pid }) => pid);
    const waiting = new Set(hang.processes.filter(waitsForChild).map(({ pid }) => pid));
    const suspects = hang.stacks
        .toSorted((a, b) => order.indexOf(a.pid) - order.indexOf(b.pid))
        .flatMap(({ pid, source, text }) => {
        const stacks = source === 'py-spy' ? parsePySpy(text) : parseFaulthandler(text);
        return stacks.flatMap((stack) => suspect(stack, isOwnFile, waiting.has(pid)) ?? []);
    });
    const mainFirst = (some) => some.toSorted((a, b) => Number(b.isMain) - Number(a.isMain));
    const stuck = mainFirst(suspects.filter(({ waits }) => !waits));
    // When each of them waits for another, the last in the chain knows most.
    const waiters = mainFirst(suspects.filter(({ waits }) => waits).reverse());
    return [...stuck, ...waiters][0]?.frame ?? null;
}
function suspect(stack, isOwnFile, waits) {
    const end = stack.frames.findIndex(firstOfChild);
    const frames = end === -1 ? stack.frames : stack.frames.slice(0, end);
    const own = frames.findIndex(({ file }) => (0,own_files/* isUsers */.b8)(file) && isOwnFile(file));
    const at = own === -1 ? frames.findIndex(({ file }) => (0,own_files/* isUsers */.b8)(file)) : own;
    const frame = frames[at];
    if (frame === undefined)
        return undefined;
    const above = frames.slice(0, at);
    const { file, line } = frame;
    return { frame: { file, line }, waits: (waits && stack.isMain) || above.some(isElsewhere), isMain: stack.isMain };
}
const isElsewhere = ({ file, name }) => waitsElsewhere.some(([files, names]) => files.test(file) && names.test(name));
const waitsForChild = ({ system_call }) => /^wait(?:4|id)$/.test(system_call ?? '');

// EXTERNAL MODULE: ./build/report/failure-info.js
var failure_info = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/verdict/judge.js + 2 modules
var judge = __webpack_require__(1745);
;// CONCATENATED MODULE: ./build/judging.js









/** Why an attempt failed, and what is to be done about it. */
function judged(manifest, plan, { output, change, matched, command, errorFiles, ...seen }, when) {
    const reading = (0,attempt/* readingWith */.jW)(plan);
    const { hang } = seen.ending;
    const ending = hang === undefined ? seen.ending : { ...seen.ending, hang: { ...hang, location: hungAt(hang, reading.isOwnFile) } };
    const own = { processId: ending.processId ?? null, names: (0,kernel_log/* namesIn */.w)(command) };
    const verdict = (0,judge/* judge */.S)({
        ending,
        facts: output.facts,
        machine: (0,machine/* machineFacts */.R)(change, own).map((fact) => ({ ...fact, quote: reading.redact(fact.quote) })),
        launchers: launcherFacts(errorFiles, reading),
    });
    const { decision, retryCap } = decideOn(manifest, plan, { ...when, verdict, ending, output, matched });
    const failure = (0,failure_info/* failureInfo */.f)(verdict, {
        ending,
        logTail: output.tail,
        autoRetried: decision.kind === 'retry',
        retryCount: (0,report_manifest/* retryCount */.cv)(manifest),
        retryCap,
        classifiedAt: when.finishedAt,
    });
    return { ending, failed: { verdict, decision, failure } };
}


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/policy/history.js
var policy_history = __webpack_require__(3695);
// EXTERNAL MODULE: ./build/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(3973);
;// CONCATENATED MODULE: ./build/policy/room.js

/**
 * The wait that leaves room for an attempt, or why there is none. An attempt from the start takes as long as the last one
 * to come as far, and with less than that it would be in vain; one from a checkpoint may need less. At least half of what
 * is left is the attempt's in any case. A wait is cut, but not one that a server asked for: before it is over, it refuses.
 */
function room(wantedMs, { remainingMs, durationMs, resumes }, isAsked) {
    if (remainingMs === null)
        return { ms: wantedMs };
    if (remainingMs <= 0)
        return { problem: 'total-timeout is used up' };
    const neededMs = resumes ? 0 : durationMs;
    const spareMs = remainingMs - neededMs;
    const left = (0,duration/* formatDuration */.a)(remainingMs);
    if (spareMs <= 0)
        return {
            problem: `${left} of total-timeout are left, and from the start an attempt takes ${(0,duration/* formatDuration */.a)(durationMs)} to come as far as the last one; with a checkpoint to resume from (setting checkpoints) it would be tried`,
        };
    if (isAsked && wantedMs >= spareMs)
        return {
            problem: `the server asks to wait ${(0,duration/* formatDuration */.a)(wantedMs)}, and ${left} of total-timeout are left`,
        };
    return { ms: isAsked ? wantedMs : Math.min(wantedMs, spareMs, Math.floor(remainingMs / 2)) };
}

// EXTERNAL MODULE: ./build/policy/wait.js
var wait = __webpack_require__(8602);
;// CONCATENATED MODULE: ./build/policy/decide.js





/** Retry after a delay, or stop; and because of what, in one sentence. */
function decide(policy, situation) {
    const handling = (0,policy_policy/* handlingOf */.JY)(policy, situation.failed);
    // A retry that came further than all attempts before it has earned another, at most as many as there were to begin with.
    const givenBack = Math.min((0,policy_history/* gains */.x1)(situation.traces), handling.retries);
    const retryCap = handling.retries + givenBack;
    const decided = handling.entries.length === 0 ? {} : { decided_by: handling.entries.map(({ id }) => id) };
    const stop = (reason) => ({ decision: { kind: 'stop', reason, ...decided }, retryCap });
    const forbidden = reasonToStop(situation, handling, retryCap);
    if (forbidden !== undefined)
        return stop(forbidden);
    const wait = waitOf(situation, handling);
    const fitting = room(wait.ms, situation, wait.isAsked);
    if ('problem' in fitting)
        return stop(fitting.problem);
    const notes = [
        ...(givenBack > 0 ? [`${givenBack} of them given back for progress`] : []),
        ...(wait.isAsked ? ['the wait is what the server asked for'] : []),
        ...(fitting.ms < wait.ms ? [`the wait cut from ${(0,duration/* formatDuration */.a)(wait.ms)} to what total-timeout allows`] : []),
        ...changesInWords(handling, situation),
    ];
    const reason = [`retry ${situation.retryCount + 1} of ${retryCap} ${saidBy(handling, situation)}`, ...notes].join(', ');
    if (situation.mode === 'observe') {
        const would = `mode observe: it would be retried${fitting.ms > 0 ? ` after ${(0,duration/* formatDuration */.a)(fitting.ms)}` : ''} (${reason})`;
        return {
            decision: { kind: 'stop', reason: would, ...decided, would_retry_after_ms: fitting.ms },
            retryCap,
        };
    }
    const changes = changesOf(handling, situation);
    return {
        decision: { kind: 'retry', delay_ms: fitting.ms, reason, ...decided, ...(changes === null ? {} : { changes }) },
        retryCap,
    };
}
/** What speaks against a retry, time aside; undefined when nothing does. */
function reasonToStop(situation, handling, retryCap) {
    const { failed, traces, retryCount, survivors } = situation;
    if (failed.endedBy === 'cancel')
        return 'a cancelled task is never retried';
    if (failed.endedBy === 'total_timeout')
        return 'total-timeout is used up';
    if (survivors.length > 0)
        return `processes of the attempt cannot be ended (${survivors.join(', ')}), and the next one would run beside them`;
    if (retryCap === 0)
        return neverRetried(failed, handling);
    if (retryCount >= retryCap)
        return `the task was retried ${times(retryCount)}, and the cap ${saidBy(handling, situation)} is ${retryCap}`;
    const same = mayComeAgain(failed, handling) ? undefined : (0,policy_history/* sameBefore */.u8)(traces);
    if (same !== undefined)
        return `attempt ${same} failed in the same way, and this one came no further; another would too`;
    return undefined;
}
function neverRetried({ class: failureClass, cause }, { sources }) {
    const source = sources.retries;
    if (source.by === 'policy')
        return `${placeOf(source.entry, 'retries')} allows no retry`;
    return source.by === 'cause' && failureClass !== 'code' && failureClass !== 'data'
        ? `${cause} fails again unless something is changed`
        : `a failure of class ${failureClass} fails again unless something is changed`;
}
/** A passing fault may come again by chance, and what the user says of a cause, or by a rule, is done. */
function mayComeAgain(failed, { sources }) {
    const source = sources.retries;
    const isOwnWord = source.by === 'policy' && !source.entry.id.startsWith('classes.');
    return isOwnWord || (0,policy_policy/* outlookOf */.jH)(failed.cause, failed.class) === 'transient';
}
function saidBy({ sources }, { failed }) {
    const source = sources.retries;
    return source.by === 'policy' ? `by ${placeOf(source.entry, 'retries')}` : `for class ${failed.class}`;
}
const placeOf = ({ id, lines, line }, key) => `${id} of the policy (line ${lines[key] ?? line})`;
/** How long to wait, and whether that is because a server said so. */
function waitOf({ failed, traces, askedMs, random }, handling) {
    const ms = (0,wait/* waitMs */.C)(Math.max(1, (0,policy_history/* inARow */.F$)(traces)), handling, random);
    const asked = askedMs === null || (0,policy_policy/* outlookOf */.jH)(failed.cause, failed.class) !== 'transient'
        ? 0
        : Math.min(askedMs, handling.maxDelayMs);
    return { ms: Math.max(ms, asked), isAsked: asked > ms };
}
function changesOf({ env, run, onRetry }, { onRetry: usual, fill, redact }) {
    const script = (onRetry ?? usual)?.script ?? null;
    if (Object.keys(env).length === 0 && run === null && script === null)
        return null;
    return {
        env: Object.fromEntries(Object.entries(env).map(([name, text]) => [name, redact(fill(text))])),
        run: run === null ? null : redact(run),
        on_retry: script === null ? null : redact(script),
    };
}
const maxValueChars = 40;
function changesInWords({ env, run }, { fill, redact }) {
    const cut = (text) => (text.length > maxValueChars ? `${text.slice(0, maxValueChars - 1)}…` : text);
    const values = Object.entries(env).map(([name, text]) => `${name}=${cut(redact(fill(text)))}`);
    return [
        ...(values.length === 0 ? [] : [`with ${values.join(' ')}`]),
        ...(run === null ? [] : ['with another command']),
    ];
}
const times = (count) => (count === 1 ? 'once' : `${count} times`);


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ waitMs)
/* harmony export */ });
/**
 * Milliseconds to wait.
 * @param inARow how often the same cause has come without another between, this one included; from 1
 * @param random from 0 up to 1
 */
function waitMs(inARow, { delayMs, backoff, maxDelayMs, jitter }, random) {
    const grown = backoff === 'none' ? delayMs : backoff === 'linear' ? delayMs * inARow : delayMs * backoff ** (inARow - 1);
    return Math.round(Math.min(grown, maxDelayMs) * (1 - jitter * random));
}


/***/ })

};
