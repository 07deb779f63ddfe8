export const id = 302;
export const ids = [302];
export const modules = {

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ failureInfo)
/* harmony export */ });
/* harmony import */ var _evidence_signatures_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);

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
        rules_version: _evidence_signatures_version_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesVersion */ .y,
        ...(verdict.line === undefined ? {} : { line: String(verdict.line) }),
        ...(verdict.location === undefined ? {} : { location: `${verdict.location.file}:${verdict.location.line}` }),
    },
});


/***/ }),

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/verdict/machine-rungs.js
var machine_rungs = __webpack_require__(3509);
// EXTERNAL MODULE: ./build/domain/signal.js
var domain_signal = __webpack_require__(4293);
;// CONCATENATED MODULE: ./build/verdict/explanations.js

const said = new Set(['weak']);
const explanations = [
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
    return explanations.flatMap(({ behind, complaints: known, roles, isSaidBefore }) => {
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
function decisive({ facts }) {
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
const crash = causesBySignal({
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
    { name: 'a counter of the machine', confidence: 'certain', candidates: machine_rungs/* counters */.OK },
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
        candidates: machine_rungs/* withSomethingThatFits */.sA,
    },
    { name: "a launcher's report", confidence: 'certain', candidates: machine_rungs/* reports */.uE('root') },
    { name: 'what stands behind all complaints', confidence: 'likely', candidates: precedence_said(whatStandsBehind) },
    { name: 'decisive text', confidence: 'certain', candidates: precedence_said(decisive) },
    { name: 'a signal from outside', confidence: 'likely', candidates: signalOfNobody },
    {
        name: "an uncaught exception in a launcher's report",
        confidence: 'likely',
        candidates: machine_rungs/* reports */.uE('exception'),
    },
    {
        name: 'an uncaught exception',
        confidence: 'likely',
        candidates: texts((fact) => fact.role === 'exception' && !fact.handled),
    },
    { name: 'a crash', confidence: 'likely', candidates: signalsIn(crash) },
    { name: 'whoever ended it', confidence: 'likely', candidates: texts(isSender) },
    { name: "usual text in a launcher's report", confidence: 'likely', candidates: machine_rungs/* reports */.uE('usual', 'weak') },
    { name: 'usual text', confidence: 'likely', candidates: texts((fact) => isUsual(fact) && !isSender(fact)) },
    // What gave up because of a failure elsewhere says so.
    { name: 'an echo before an abort', confidence: 'guess', candidates: echoesBeforeAbort },
    { name: 'an abort', confidence: 'likely', candidates: signalsIn(gaveUp) },
    { name: 'any other signal', confidence: 'guess', candidates: otherSignals },
    { name: 'an exit code with a meaning', confidence: 'guess', candidates: exitCode },
    { name: 'the machine alone', confidence: 'guess', candidates: machine_rungs/* alone */.QR },
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
    const isKnown = signal !== undefined && [outside, crash, gaveUp].some((causes) => causes.has(signal));
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
    const frame = placeOf(winner, all);
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
    .map(machine_rungs/* asCandidate */.Iw)
    .filter((fact) => !all.some(({ rule, quote }) => rule === fact.rule && quote === fact.quote));
/** Where it happened: what the winner says, else what else was said of its cause, else where the program ended. */
function placeOf(winner, all) {
    const placed = all.filter(({ frame }) => frame !== undefined);
    // A JVM that a Python program called shows its own libraries; the line that a reviewer wants is the one that called it.
    const caller = isIn(jvm, winner) ? placed.find((one) => !one.handled && isIn(/\.py$/, one)) : undefined;
    return (caller?.frame ??
        winner.frame ??
        placed.find(({ cause }) => cause === winner.cause)?.frame ??
        placed.find(({ handled }) => !handled)?.frame);
}
const jvm = /\.(?:java|scala|kt)$/;
const isIn = (files, { frame }) => files.test(frame?.file ?? '');
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


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ asCandidate),
/* harmony export */   OK: () => (/* binding */ counters),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   sA: () => (/* binding */ withSomethingThatFits),
/* harmony export */   uE: () => (/* binding */ reports)
/* harmony export */ });
/* harmony import */ var _domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _domain_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);


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
const isVague = (fact) => fact.role !== 'root' || (0,_domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(fact.cause).class === 'unknown';
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
    return signal ?? (exitCode === null ? undefined : (0,_domain_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .signalOfExitCode */ .X$)(exitCode)) ?? '';
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


/***/ })

};
