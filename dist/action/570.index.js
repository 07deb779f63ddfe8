export const id = 570;
export const ids = [570];
export const modules = {

/***/ 62570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* binding */ judged)
});

// EXTERNAL MODULE: ./build/attempt.js + 1 modules
var attempt = __webpack_require__(94952);
// EXTERNAL MODULE: ./build/evidence/retry-after.js
var retry_after = __webpack_require__(49653);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/policy/history.js
var policy_history = __webpack_require__(53695);
// EXTERNAL MODULE: ./build/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(63973);
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

;// CONCATENATED MODULE: ./build/policy/wait.js
/**
 * Milliseconds to wait.
 * @param inARow how often the same cause has come without another between, this one included; from 1
 * @param random from 0 up to 1
 */
function waitMs(inARow, { delayMs, backoff, maxDelayMs, jitter }, random) {
    const grown = backoff === 'none' ? delayMs : backoff === 'linear' ? delayMs * inARow : delayMs * backoff ** (inARow - 1);
    return Math.round(Math.min(grown, maxDelayMs) * (1 - jitter * random));
}

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
    const ms = waitMs(Math.max(1, (0,policy_history/* inARow */.F$)(traces)), handling, random);
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

// EXTERNAL MODULE: ./build/policy/next-attempt.js
var next_attempt = __webpack_require__(13846);
// EXTERNAL MODULE: ./build/report/manifest.js
var report_manifest = __webpack_require__(21938);
// EXTERNAL MODULE: ./build/settings/on-retry.js
var on_retry = __webpack_require__(58404);
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
    return decide(policy, {
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

// EXTERNAL MODULE: ./build/evidence/signatures/index.js
var signatures = __webpack_require__(14906);
;// CONCATENATED MODULE: ./build/evidence/kernel-log.js

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
    const match = signatures/* signatures */.E.match(line);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/evidence/output.js + 22 modules
var output = __webpack_require__(37884);
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

// EXTERNAL MODULE: ./build/domain/units.js
var units = __webpack_require__(83822);
// EXTERNAL MODULE: ./build/evidence/gpus.js
var gpus = __webpack_require__(72633);
// EXTERNAL MODULE: ./build/evidence/resources.js
var resources = __webpack_require__(19449);
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
        ...kernelFacts(after.kernelLines, { ...own, group: after.group?.path ?? null }),
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

// EXTERNAL MODULE: ./build/evidence/own-files.js
var own_files = __webpack_require__(64726);
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

// EXTERNAL MODULE: ./build/evidence/signatures/version.js
var version = __webpack_require__(10542);
;// CONCATENATED MODULE: ./build/report/failure-info.js

/** A verdict as others read it. */
const failureInfo = (verdict, { ending, ...about }) => ({
    class: verdict.class,
    ...(ending.exitCode === null ? {} : { exit_code: ending.exitCode }),
    ...(ending.signal === null ? {} : { signal: ending.signal }),
    log_tail: about.logTail,
    suggestion: verdict.suggestion,
    auto_retried: about.autoRetried,
    retry_count: about.retryCount,
    retry_cap: about.retryCap,
    classified_at: about.classifiedAt,
    context: {
        cause: verdict.cause,
        confidence: verdict.confidence,
        evidence: verdict.quote,
        rule: verdict.rule,
        rules_version: version/* rulesVersion */.y,
        ...(verdict.line === undefined ? {} : { line: String(verdict.line) }),
        ...(verdict.location === undefined ? {} : { location: `${verdict.location.file}:${verdict.location.line}` }),
    },
});

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(94512);
// EXTERNAL MODULE: ./build/domain/signal.js
var domain_signal = __webpack_require__(14293);
;// CONCATENATED MODULE: ./build/verdict/machine-rungs.js


const deadWorker = /\b(?:died|dead|killed|terminated abruptly|exited|gone|lost|disconnected|broken ?pipe|EOFError|connection (?:reset|closed)|SIGKILL|signal:? 9|exit ?code:? (?:-9|137))\b|\bout of memory\b|\bMemoryError\b|\bCannot allocate memory\b/i;
const failedWrite = /\b(?:writ(?:e|ing|ten)|sav(?:e|ing)|flush(?:ing)?|truncate|extract(?:ing)?|ENOSPC|Errno 28|No space left|inline_container|database or disk is full)\b/i;
const sharedMemory = /\/dev\/shm|\bshm\w*|\bshared.?memory\b|\bbus error\b|\bsem_open\b|\bDataLoader worker\b|\bErrno 28\b/i;
const faultyDisk = /\b(?:Errno 5|Input\/output|I\/O|corrupt\w*|truncated|read-only|Errno 30|bus error|unexpected EOF)\b/i;
const gpuWords = /\b(?:cuda\w*|nccl|gpu|nvml|nvidia|cublas\w*|cudnn\w*|cusolver|xla|triton|all_?reduce|collective|watchdog|peer)\b/i;
const refusedFork = /\bResource temporarily unavailable\b|\bErrno 11\b|\bstart new thread\b|\bpthread_create\b|\bfork\b/i;
const causeIs = (...causes) => (fact) => causes.includes(fact.cause);
// Texts of GPUs that say better than the hardware why: the program is wrong, or its memory is full.
const gpuTextsOfOtherCause = causeIs('cuda_device_assert', 'cuda_oom', 'tensorflow_gpu_oom', 'xla_oom', 'device_oom');
const fullGpu = causeIs('cuda_oom', 'tensorflow_gpu_oom', 'xla_oom', 'device_oom', 'model_exceeds_gpu');
const killedForMemory = causeIs('sigkill', 'host_oom_kill', 'host_oom_machine', 'host_out_of_memory', 'container_memory_limit', 'loader_worker_died', 'worker_killed', 'worker_failed', 'ray_worker_died', 'peer_lost', 'connection_reset', 'collective_timeout', 'unclean_exit');
const fullDisk = causeIs('disk_full');
const explanations = {
    memory: {
        text: (fact) => killedForMemory(fact) || (isVague(fact) && deadWorker.test(fact.quote)),
        signals: ['SIGKILL'],
    },
    disk: {
        // "No space left" is what a program says of inodes too.
        text: (fact, machine) => fullDisk(fact) ? machine.cause !== 'disk_full' : isVague(fact) && failedWrite.test(fact.quote),
        signals: ['SIGBUS'],
    },
    'shared memory': {
        text: (fact) => (fullDisk(fact) || isVague(fact) || fact.cause === 'bus_error') && sharedMemory.test(fact.quote),
        signals: ['SIGBUS'],
    },
    'disk fault': { text: (fact) => faultyDisk.test(fact.quote), signals: ['SIGBUS'] },
    processes: { text: (fact) => refusedFork.test(fact.quote), signals: [] },
    gpu: { text: (fact) => gpuWords.test(fact.quote) && !gpuTextsOfOtherCause(fact), signals: [] },
    'gpu memory': { text: fullGpu, signals: [] },
    crash: { text: (fact) => deadWorker.test(fact.quote), signals: [] },
};
/** True for what names no reason of its own. */
const isVague = (fact) => fact.role !== 'root' || (0,causes/* about */.Cv)(fact.cause).class === 'unknown';
/** What the kernel counted as done to this attempt, unless a text says decisively what it cannot explain. */
function counters(evidence) {
    const { endedBy } = evidence.ending;
    if (endedBy === 'cancel' || endedBy === 'spawn_error' || endedBy === 'preflight')
        return [];
    return machine(evidence)
        .filter((fact) => fact.strength === 'sure' && decisive(evidence).every((text) => explains(fact, text)))
        .map(asCandidate);
}
/** What the machine showed and the text or the signal speaks of too. */
function withSomethingThatFits(evidence) {
    const death = deathOf(evidence);
    if (death === undefined)
        return [];
    const texts = decisive(evidence);
    const said = evidence.facts.filter((fact) => !fact.handled);
    return machine(evidence)
        .filter(({ strength }) => strength === 'likely' || strength === 'when-fitting')
        .filter((fact) => texts.every((text) => explains(fact, text) && text.cause !== fact.cause))
        .filter((fact) => said.some((text) => explains(fact, text)) || explanations[fact.subject].signals.includes(death))
        .map(asCandidate);
}
/** What the machine showed, where nothing else says why. */
function alone(evidence) {
    const used = [...counters(evidence), ...withSomethingThatFits(evidence)];
    if (deathOf(evidence) === undefined)
        return [];
    return machine(evidence)
        .filter(({ strength }) => strength === 'sure' || strength === 'likely' || strength === 'when-alone')
        .map(asCandidate)
        .filter(({ rule, quote }) => !used.some((other) => other.rule === rule && other.quote === quote));
}
/** The first error that a launcher kept, with what it says decisively. */
const reports = (...roles) => (evidence) => (evidence.launchers ?? [])
    .filter((fact) => roles.includes(fact.role))
    .map(({ line: _, ...fact }) => {
    // The same words in the output have a line that a reader can go to.
    const printed = evidence.facts.find(({ quote }) => quote === fact.quote);
    return { ...fact, source: 'launcher', ...(printed === undefined ? {} : { line: printed.line }) };
});
const machine = ({ machine: facts }) => facts ?? [];
const decisive = ({ facts, launchers }) => [...facts, ...(launchers ?? [])].filter(({ role, handled }) => !handled && (role === 'root' || role === 'exception'));
const explains = (fact, text) => explanations[fact.subject].text(text, fact);
/** The signal, or '' for an exit; undefined when ml-run ended it. */
function deathOf({ ending: { endedBy, signal, exitCode } }) {
    if (endedBy !== 'exit' && endedBy !== 'signal')
        return undefined;
    return signal ?? (exitCode === null ? undefined : (0,domain_signal/* signalOfExitCode */.X$)(exitCode)) ?? '';
}
/** A fact of the machine as the verdict weighs it. */
const asCandidate = ({ rule, cause, quote }) => ({
    source: 'machine',
    rule,
    cause,
    quote,
    count: 1,
    handled: false,
});

;// CONCATENATED MODULE: ./build/verdict/explanations.js

const said = new Set(['weak']);
const explanations_explanations = [
    {
        // Compilers are killed for want of memory; what started them says only that a build failed.
        behind: new Set(['sigkill', 'host_oom_kill']),
        complaints: new Set([
            'package_build_failed',
            'native_build_failed',
            'container_build_failed',
            'child_command_failed',
            'compile_failed',
            // Of the build tool, in Python: "Command '['ninja', '-v']' returned non-zero exit status 1".
            'python_exception',
        ]),
        roles: new Set(['usual', 'root']),
        isSaidBefore: false,
    },
    {
        // The kernel says it after the runtime has made something else of it.
        behind: new Set(['gpu_fallen_off_bus', 'gpu_lost']),
        complaints: new Set([
            'device_oom',
            'cuda_launch_failure',
            'cuda_illegal_memory_access',
            'cuda_error',
            'gpu_not_visible',
        ]),
        roles: new Set(['root']),
        isSaidBefore: false,
    },
    {
        // A driver that does not start is warned of; what fails is the first call that wants a GPU.
        behind: new Set([
            'gpu_fabric_not_ready',
            'gpu_fallen_off_bus',
            'gpu_lost',
            'gpu_firmware_hang',
            'gpu_ecc_uncorrectable',
            'nvidia_driver_mismatch',
            'nvidia_driver_too_old',
            'nvidia_driver_missing',
            'cuda_init_failed',
        ]),
        complaints: new Set(['gpu_not_visible']),
        roles: said,
        isSaidBefore: true,
    },
    {
        behind: new Set(['bad_visible_devices']),
        complaints: new Set([
            'gpu_not_visible',
            'cuda_init_failed',
            'cuda_invalid_device',
            'cuda_library_starved',
            'torch_without_cuda',
        ]),
        roles: said,
        isSaidBefore: true,
    },
    {
        // The command line is often shown last, by whoever started it.
        behind: new Set(['bad_master_address']),
        complaints: new Set([
            'collective_timeout',
            'rendezvous_timeout',
            'ranks_cannot_connect',
            'connection_refused',
            'connection_timed_out',
        ]),
        roles: said,
        isSaidBefore: false,
    },
];
/** What was said by the way, and is the reason for all that was complained of. */
function whatStandsBehind({ facts }) {
    const complaints = facts.filter(({ role, handled }) => !handled && (role === 'root' || role === 'exception'));
    return explanations_explanations.flatMap(({ behind, complaints: known, roles, isSaidBefore }) => {
        const isBehind = ({ role, cause, handled }) => roles.has(role) && behind.has(cause) && (!handled || role === 'weak');
        const explained = complaints.filter((fact) => !isBehind(fact));
        const first = explained[0];
        if (first === undefined || explained.every(({ cause }) => cause === 'python_exception'))
            return [];
        if (!explained.every(({ cause }) => known.has(cause)))
            return [];
        return facts.filter((fact) => isBehind(fact) && (!isSaidBefore || fact.line < first.line));
    });
}
// Nothing that happens to a machine makes a program pass a wrong shape or an argument that nobody knows.
const ownMistakes = new Set([
    'tensor_shape_mismatch',
    'dtype_device_mismatch',
    'autograd_misuse',
    'traced_value_misuse',
    'not_picklable',
    'api_mismatch',
    'syntax_error',
    'usage_error',
    'collective_mismatch',
    'ddp_unused_parameters',
]);
/**
 * The texts that name a reason by themselves, the first one first; but an exception that ended the program, and that no
 * trouble of the machine leads to, goes before what the same process only said of such trouble earlier.
 */
function explanations_decisive({ facts }) {
    const roots = facts.filter(({ role, handled }) => role === 'root' && !handled);
    const mistake = roots.findLast(({ cause, isUncaught }) => isUncaught === true && ownMistakes.has(cause));
    const first = roots[0];
    if (mistake === undefined || first === undefined)
        return roots;
    const before = roots.slice(0, roots.indexOf(mistake));
    const isUnrelated = before.every((one) => one.rank === mistake.rank && !one.isUncaught && isOfMachine(one));
    return isUnrelated ? [mistake, ...roots.filter((one) => one !== mistake)] : roots;
}
function isOfMachine(fact) {
    const { class: of } = fact.own ?? (0,causes/* about */.Cv)(fact.cause);
    return of === 'infrastructure' || of === 'resource';
}

;// CONCATENATED MODULE: ./build/verdict/precedence.js




const causesBySignal = (causes) => new Map(Object.entries(causes));
// Sent from outside the program; nobody raises these against itself.
const outside = causesBySignal({
    SIGKILL: 'sigkill',
    SIGTERM: 'sigterm',
    SIGHUP: 'sighup',
    SIGINT: 'interrupted',
    SIGXCPU: 'cpu_time_limit',
    SIGXFSZ: 'file_size_limit',
    SIGUSR1: 'scheduler_warning_signal',
    SIGUSR2: 'scheduler_warning_signal',
});
// Whoever says one of these has sent the signal, or knows who did.
const senders = new Set([
    'slurm_cancelled',
    'slurm_node_failed',
    'batch_job_removed',
    'cloud_preempted',
    'cancelled',
]);
// The processor stopped it at an instruction.
const precedence_crash = causesBySignal({
    SIGSEGV: 'segfault',
    SIGBUS: 'bus_error',
    SIGILL: 'illegal_instruction',
    SIGFPE: 'arithmetic_fault',
    SIGSYS: 'forbidden_system_call',
});
// The program gave up by itself, after saying why.
const gaveUp = causesBySignal({ SIGABRT: 'abort', SIGPIPE: 'broken_pipe' });
const exitCodes = new Map([
    [124, 'timeout'],
    [126, 'not_executable'],
    [127, 'command_not_found'],
]);
/** From the most trusted to the least; the first rung that has a candidate decides. */
const precedence = [
    { name: 'a counter of the machine', confidence: 'certain', candidates: counters },
    // That ml-run ended it, or could not start it, is known; whatever was printed before says only what it was doing.
    { name: 'what ml-run did itself', confidence: 'certain', candidates: ownDoing },
    {
        name: "a rule of the user's own",
        confidence: 'certain',
        candidates: texts(({ role, handled }) => role === 'own' && !handled),
    },
    {
        name: 'the machine, with something that fits',
        confidence: 'likely',
        candidates: withSomethingThatFits,
    },
    { name: "a launcher's report", confidence: 'certain', candidates: reports('root') },
    { name: 'what stands behind all complaints', confidence: 'likely', candidates: precedence_said(whatStandsBehind) },
    { name: 'decisive text', confidence: 'certain', candidates: precedence_said(explanations_decisive) },
    { name: 'a signal from outside', confidence: 'likely', candidates: signalOfNobody },
    {
        name: "an uncaught exception in a launcher's report",
        confidence: 'likely',
        candidates: reports('exception'),
    },
    {
        name: 'an uncaught exception',
        confidence: 'likely',
        candidates: texts((fact) => fact.role === 'exception' && !fact.handled),
    },
    { name: 'a crash', confidence: 'likely', candidates: signalsIn(precedence_crash) },
    { name: 'whoever ended it', confidence: 'likely', candidates: texts(isSender) },
    { name: "usual text in a launcher's report", confidence: 'likely', candidates: reports('usual', 'weak') },
    { name: 'usual text', confidence: 'likely', candidates: texts((fact) => isUsual(fact) && !isSender(fact)) },
    // What gave up because of a failure elsewhere says so.
    { name: 'an echo before an abort', confidence: 'guess', candidates: echoesBeforeAbort },
    { name: 'an abort', confidence: 'likely', candidates: signalsIn(gaveUp) },
    { name: 'any other signal', confidence: 'guess', candidates: otherSignals },
    { name: 'an exit code with a meaning', confidence: 'guess', candidates: exitCode },
    { name: 'the machine alone', confidence: 'guess', candidates: alone },
    { name: 'a hint', confidence: 'guess', candidates: hints },
    // The training went on after it, or so it seemed; better than nothing, and only for what names a reason by itself.
    {
        name: 'text before the last progress',
        confidence: 'guess',
        candidates: texts((fact) => fact.handled && (fact.role === 'root' || fact.role === 'exception' || fact.role === 'own')),
    },
    // It says at least that the reason is elsewhere, and where to look.
    { name: 'an echo', confidence: 'guess', candidates: echoesAlone },
    { name: 'a bare exit code', confidence: 'guess', candidates: bareExitCode, isSaidAlone: true },
];
function ownDoing({ ending }) {
    const cause = {
        cancel: 'cancelled',
        attempt_timeout: 'attempt_timeout',
        total_timeout: 'total_timeout',
        spawn_error: ending.cause ?? 'spawn_failed',
        hang: 'hang',
        preflight: ending.cause ?? 'dataset_missing',
        exit: null,
        signal: null,
    }[ending.endedBy];
    if (cause === null)
        return [];
    const quote = [ending.detail, ending.termination?.detail].filter(Boolean).join('; ');
    const found = candidate('engine', cause, `ended-by-${ending.endedBy.replaceAll('_', '-')}`, quote);
    const place = ending.hang?.location;
    return [place ? { ...found, frame: place } : found];
}
function precedence_said(chosen) {
    return (evidence) => chosen(evidence).map((fact) => ({ ...fact, source: 'output' }));
}
function texts(wanted) {
    return precedence_said(({ facts }) => facts.filter(wanted));
}
function signalsIn(causes) {
    return ({ ending }) => {
        const signal = deathBy(ending);
        const cause = signal === undefined ? undefined : causes.get(signal);
        return signal === undefined || cause === undefined ? [] : [signalCandidate(ending, signal, cause)];
    };
}
function isUsual({ role, handled }) {
    return role === 'usual' && !handled;
}
function isSender(fact) {
    return fact.role === 'usual' && !fact.handled && senders.has(fact.cause);
}
/** A signal whose sender says so is no reason by itself. */
function signalOfNobody(evidence) {
    return evidence.facts.some(isSender) || isOfLauncher(evidence) ? [] : signalsIn(outside)(evidence);
}
/** When one of its tasks has failed, a launcher ends the others with SIGTERM, and itself as they did. */
function isOfLauncher({ ending, facts }) {
    if (deathBy(ending) !== 'SIGTERM')
        return false;
    const told = facts.filter(({ handled }) => !handled);
    return (told.some(({ role }) => role === 'exception') &&
        told.some(({ role, cause }) => role === 'echo' && (cause === 'slurm_step_aborted' || cause === 'worker_failed')));
}
function echoesBeforeAbort(evidence) {
    return signalsIn(gaveUp)(evidence).length === 0 ? [] : echoes(evidence).filter(knowsWhy);
}
/** What says only that it was ended follows, where others have complained before, from what they complained of. */
function hints(evidence) {
    const firstEcho = echoes(evidence).find(knowsWhy)?.line ?? Number.POSITIVE_INFINITY;
    return weak(evidence).filter((hint) => knowsWhy(hint) || (hint.line ?? 0) < firstEcho);
}
/** Those that say what kind of failure it was first: a launcher's report says only that there was one. */
function echoesAlone(evidence) {
    if (signalsIn(gaveUp)(evidence).length > 0)
        return [];
    const all = echoes(evidence);
    return [...all.filter(knowsWhy), ...all.filter((echo) => !knowsWhy(echo))];
}
const weak = texts((fact) => fact.role === 'weak' && !fact.handled);
const echoes = texts((fact) => fact.role === 'echo' && !fact.handled);
const knowsWhy = ({ own, cause }) => (own ?? (0,causes/* about */.Cv)(cause)).class !== 'unknown';
function otherSignals({ ending }) {
    const signal = deathBy(ending);
    const isKnown = signal !== undefined && [outside, precedence_crash, gaveUp].some((causes) => causes.has(signal));
    return signal === undefined || isKnown ? [] : [signalCandidate(ending, signal, 'unexplained_signal')];
}
function exitCode({ ending }) {
    const cause = ending.exitCode === null ? undefined : exitCodes.get(ending.exitCode);
    return cause === undefined
        ? []
        : [candidate('exit', cause, `exit-code-${ending.exitCode}`, `exit code ${ending.exitCode}`)];
}
/** The program itself chose to fail: nothing that was seen happened to it, so the next try ends the same way. */
function bareExitCode({ ending: { endedBy, exitCode } }) {
    if (endedBy !== 'exit' || exitCode === null || exitCode === 0)
        return [];
    return [candidate('exit', 'nonzero_exit', 'exit-code', `exit code ${exitCode}`)];
}
// What ml-run sent does not count: it says nothing about the program.
const deathBy = ({ endedBy, signal, exitCode }) => {
    if (endedBy !== 'exit' && endedBy !== 'signal')
        return undefined;
    return signal ?? (exitCode === null ? undefined : (0,domain_signal/* signalOfExitCode */.X$)(exitCode));
};
function signalCandidate(ending, signal, cause) {
    const quote = ending.signal === null ? `exit code ${ending.exitCode}, as shells report ${signal}` : `ended by ${signal}`;
    return candidate('exit', cause, `signal-${signal.toLowerCase()}`, quote);
}
const candidate = (source, cause, rule, quote) => ({
    source,
    cause,
    rule,
    quote,
    count: 1,
    handled: false,
});

;// CONCATENATED MODULE: ./build/verdict/judge.js



const maxRivals = 10;
/** Why a failed attempt failed: the first candidate of the first rung that has one. */
function judge(evidence) {
    const asked = precedence.map((rung) => ({ ...rung, found: rung.candidates(evidence) }));
    const deciding = asked.find((rung) => rung.found.length > 0);
    const rungs = asked.filter((rung) => rung === deciding || !rung.isSaidAlone);
    const winner = deciding?.found[0];
    const all = rungs.flatMap((rung) => rung.found);
    const shown = [...all, ...undecided(evidence, all)].map(asEvidence);
    if (deciding === undefined || winner === undefined)
        return unexplained(evidence, shown);
    const { class: failureClass, suggestion } = aboutCandidate(winner);
    const frame = judge_placeOf(winner, all);
    return {
        class: failureClass,
        cause: winner.cause,
        confidence: deciding.confidence,
        rule: winner.rule,
        quote: winner.quote,
        ...(winner.line === undefined ? {} : { line: winner.line }),
        ...(frame === undefined ? {} : { location: frame }),
        suggestion,
        evidence: shown,
        rivals: rungs
            .flatMap((rung) => rung.found.map((found) => ({ found, rung: rung.name })))
            .filter(({ found }) => found !== winner && found.cause !== winner.cause)
            .slice(0, maxRivals)
            .map(({ found, rung }) => rival(found, rung === deciding.name ? 'it came later' : `${deciding.name} outranks ${rung}`)),
    };
}
/** What the machine showed and no rung believed; it is told all the same. */
const undecided = (evidence, all) => (evidence.machine ?? [])
    .map(asCandidate)
    .filter((fact) => !all.some(({ rule, quote }) => rule === fact.rule && quote === fact.quote));
/** Where it happened: what the winner says, else what else was said of its cause, else where the program ended. */
function judge_placeOf(winner, all) {
    const placed = all.filter(({ frame }) => frame !== undefined);
    // A JVM that a Python program called shows its own libraries; the line that a reviewer wants is the one that called it.
    const caller = judge_isIn(jvm, winner) ? placed.find((one) => !one.handled && judge_isIn(/\.py$/, one)) : undefined;
    return (caller?.frame ??
        winner.frame ??
        placed.find(({ cause }) => cause === winner.cause)?.frame ??
        placed.find(({ handled }) => !handled)?.frame);
}
const jvm = /\.(?:java|scala|kt)$/;
const judge_isIn = (files, { frame }) => files.test(frame?.file ?? '');
function unexplained({ ending }, evidence) {
    const quote = ending.exitCode === null ? '' : `exit code ${ending.exitCode}`;
    return {
        class: 'unknown',
        cause: 'unknown',
        confidence: 'guess',
        rule: 'nothing-known',
        quote,
        suggestion: (0,causes/* about */.Cv)('unknown').suggestion,
        evidence,
        rivals: [],
    };
}
const asEvidence = ({ source, rule, cause, quote, line, count, handled }) => ({
    source,
    rule,
    cause,
    quote,
    ...(line === undefined ? {} : { line }),
    count,
    handled,
});
const rival = (candidate, because) => ({
    cause: candidate.cause,
    class: aboutCandidate(candidate).class,
    quote: candidate.quote,
    lost_because: because,
});
/** What is said about a cause: by the user's own row, or by our table. */
const aboutCandidate = (candidate) => candidate.own ?? (0,causes/* about */.Cv)(candidate.cause);

;// CONCATENATED MODULE: ./build/judging.js









/** Why an attempt failed, and what is to be done about it. */
function judged(manifest, plan, { output, change, matched, command, errorFiles, ...seen }, when) {
    const reading = (0,attempt/* readingWith */.jW)(plan);
    const { hang } = seen.ending;
    const ending = hang === undefined ? seen.ending : { ...seen.ending, hang: { ...hang, location: hungAt(hang, reading.isOwnFile) } };
    const own = { processId: ending.processId ?? null, names: namesIn(command) };
    const verdict = judge({
        ending,
        facts: output.facts,
        machine: machineFacts(change, own).map((fact) => ({ ...fact, quote: reading.redact(fact.quote) })),
        launchers: launcherFacts(errorFiles, reading),
    });
    const { decision, retryCap } = decideOn(manifest, plan, { ...when, verdict, ending, output, matched });
    const failure = failureInfo(verdict, {
        ending,
        logTail: output.tail,
        autoRetried: decision.kind === 'retry',
        retryCount: (0,report_manifest/* retryCount */.cv)(manifest),
        retryCap,
        classifiedAt: when.finishedAt,
    });
    return { ending, failed: { verdict, decision, failure } };
}


/***/ })

};
