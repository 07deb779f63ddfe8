export const id = 160;
export const ids = [160];
export const modules = {

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UI: () => (/* binding */ Attempt),
  K9: () => (/* binding */ EndedBy)
});

// UNUSED EXPORTS: Changes, Decision, Evidence, Resources, Rival

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/domain/checkpoint.js

/** A checkpoint that was passed over, and why. */
const SkippedCheckpoint = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    why: schemas/* string */.YjP().describe('what is wrong with it'),
});
/** The checkpoint that an attempt was told to go on from, in ML_RUN_RESUME_FROM. */
const Resume = schemas/* strictObject */.rej({
    chosen: schemas/* string */.YjP().nullable().describe('absolute path of the newest whole checkpoint; null when there is none'),
    format: schemas/* string */.YjP().nullable().describe('what the chosen one is'),
    checked: schemas/* boolean */.zMY().describe('false when its format has nothing to check it by'),
    step: schemas/* int */.Whr().min(0).nullable().describe('step, iteration or epoch by its name'),
    skipped: schemas/* array */.YOg(SkippedCheckpoint).max(20).describe('newer ones that are not whole, the newest first'),
    skipped_count: schemas/* int */.Whr().min(0),
});

;// CONCATENATED MODULE: ./build/domain/curve.js

/** How a number changed over an attempt, thinned to a picture's worth. */
const Curve = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().describe('loss, memory, or the tag of a tracker'),
    source: schemas/* enum */.k5n(['output', 'machine', 'tensorboard']),
    over: schemas/* enum */.k5n(['step', 'epoch', 'seconds']).describe('what x counts; seconds since the attempt began'),
    x: schemas/* array */.YOg(schemas/* number */.aig()).describe('growing'),
    y: schemas/* array */.YOg(schemas/* number */.aig()).describe('as many as x; memory in bytes'),
});

// EXTERNAL MODULE: ./build/domain/dataset.js
var dataset = __webpack_require__(6293);
;// CONCATENATED MODULE: ./build/domain/ended.js

/** How ml-run ended an attempt. */
const Termination = schemas/* strictObject */.rej({
    signal: schemas/* string */.YjP().describe('the first that was sent'),
    forced: schemas/* boolean */.zMY().describe('true when it took SIGKILL'),
    took_ms: schemas/* int */.Whr().min(0).describe('from the first signal until nothing was alive'),
    detail: schemas/* string */.YjP(),
});
/** A process that was still there when the command had ended. */
const LeftBehind = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr(),
    command: schemas/* string */.YjP().describe('redacted'),
    holds: schemas/* array */.YOg(schemas/* string */.YjP()).describe("what it kept from others: the command's output, a port, memory of a GPU"),
    ended: schemas/* enum */.k5n(['by_itself', 'asked', 'killed', 'not']).describe('not: nothing ends it, and no attempt follows'),
});

// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/domain/hang.js

/** One process of an attempt that said nothing any more. What the machine does not tell is null. */
const HangProcess = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr(),
    parent_pid: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().describe('redacted'),
    state: schemas/* string */.YjP().describe('one letter, as ps shows it: S waits, D waits inside the kernel, R runs, T is stopped'),
    system_call: schemas/* string */.YjP().nullable().describe('what its main thread waits in, with the file or socket it is about'),
    wait_channel: schemas/* string */.YjP().nullable().describe('the function of the kernel that it waits in'),
    kernel_stack: schemas/* array */.YOg(schemas/* string */.YjP()).describe('readable by root only'),
    threads: schemas/* int */.Whr(),
    cpu_ms: schemas/* int */.Whr().nullable().describe('processor time so far'),
    cpu_share: schemas/* number */.aig().nullable().describe('of one processor, while it was looked at'),
});
/** The Python stacks of a process, as a tool showed them. */
const HangStack = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr(),
    source: schemas/* enum */.k5n(['py-spy', 'faulthandler']),
    text: schemas/* string */.YjP().describe('redacted'),
});
/** What was seen of an attempt that hung, before it was ended. */
const Hang = schemas/* strictObject */.rej({
    silent_ms: schemas/* int */.Whr().min(0).describe('for how long it had printed nothing'),
    processes: schemas/* array */.YOg(HangProcess).describe('parents before their children'),
    stacks: schemas/* array */.YOg(HangStack),
    location: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) })
        .nullable()
        .describe("the user's own line that it hung at"),
});

;// CONCATENATED MODULE: ./build/domain/progress.js

const counted = (what) => schemas/* number */.aig().nullable().describe(what);
/** How far an attempt came, by what it printed of it. */
const Progress = schemas/* strictObject */.rej({
    step: counted('the last that was told; null when none was'),
    epoch: counted('the last that was told; null when none was'),
    loss: counted('the last that was told of the training; null when none was'),
    first_step: counted('the first that was told: where the attempt began, or went on from'),
    first_epoch: counted('the first that was told'),
    quote: schemas/* string */.YjP().describe('the last line that told of progress, redacted'),
});

// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __webpack_require__(7299);
;// CONCATENATED MODULE: ./build/domain/step-file.js

/** What an attempt has written for the runner: outputs, variables, folders of the path, or the summary. */
const StepFile = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['output', 'env', 'path', 'summary']),
    file: schemas/* string */.YjP().describe('its copy in the folder of the record, redacted'),
    bytes: schemas/* int */.Whr().min(0),
    committed: schemas/* boolean */.zMY().describe('true when later steps got what of it is whole: only of the last attempt'),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what of it was not whole or had no room, redacted'),
});

// EXTERNAL MODULE: ./build/domain/tracking.js
var tracking = __webpack_require__(9964);
;// CONCATENATED MODULE: ./build/domain/attempt.js











/** What ended an attempt. `exit` is the only one that can be a success. */
const EndedBy = schemas/* enum */.k5n([
    'exit',
    'signal',
    'attempt_timeout',
    'hang',
    'total_timeout',
    'cancel',
    'spawn_error',
    'preflight',
]);
/** One observed fact, and where it was seen. */
const Evidence = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(['output', 'exit', 'engine', 'machine', 'launcher']),
    rule: schemas/* string */.YjP(),
    cause: schemas/* string */.YjP(),
    quote: schemas/* string */.YjP().describe('redacted'),
    line: schemas/* int */.Whr().min(1).optional().describe('line of the output, from 1'),
    count: schemas/* int */.Whr().min(1).describe('how often it was seen'),
    handled: schemas/* boolean */.zMY().describe('the training went on after it'),
});
/** A cause that lost, and why. */
const Rival = schemas/* strictObject */.rej({
    cause: schemas/* string */.YjP(),
    class: failure/* FailureClass */.pt,
    quote: schemas/* string */.YjP(),
    lost_because: schemas/* string */.YjP(),
});
/** What is changed for the attempts that follow. */
const Changes = schemas/* strictObject */.rej({
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('redacted; {free-port} is filled in when the attempt starts'),
    run: schemas/* string */.YjP().nullable().describe('another command, redacted; null when it stays the same'),
    on_retry: schemas/* string */.YjP().nullable().describe('what was run before the attempt, redacted; null when nothing was'),
});
const DecidedBy = schemas/* array */.YOg(schemas/* string */.YjP())
    .optional()
    .describe('the entries of the policy that were used, as rules[0] or causes.cuda_oom, the most specific first');
/** What was done about a failure. */
const Decision = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('retry'),
        delay_ms: schemas/* int */.Whr().min(0),
        reason: schemas/* string */.YjP(),
        decided_by: DecidedBy,
        changes: Changes.optional().describe('absent when nothing is changed'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('stop'),
        reason: schemas/* string */.YjP(),
        decided_by: DecidedBy,
        would_retry_after_ms: schemas/* int */.Whr().min(0).optional().describe('in mode observe: it would have been retried, after this'),
    }),
]);
/** What the attempt used, as far as the machine tells. */
const Resources = schemas/* strictObject */.rej({
    output_bytes: schemas/* int */.Whr().min(0),
    output_lines: schemas/* int */.Whr().min(0),
    peak_memory_bytes: schemas/* int */.Whr().min(0).optional().describe('of its cgroup, when the attempt raised it'),
    memory_limit_bytes: schemas/* int */.Whr().min(0).optional().describe('of its cgroup or the nearest that limits it'),
    oom_kills: schemas/* int */.Whr().min(0).optional().describe('processes of its cgroup that the kernel killed for memory'),
    disk_free_bytes: schemas/* int */.Whr().min(0).optional().describe('left in the working directory'),
    disk_free_inodes: schemas/* int */.Whr().min(0).optional().describe('left in the working directory'),
    shm_free_bytes: schemas/* int */.Whr().min(0).optional().describe('left in /dev/shm'),
    open_files_limit: schemas/* int */.Whr().min(0).optional().describe('ulimit -n; absent when unlimited'),
    processes_limit: schemas/* int */.Whr().min(0).optional().describe('ulimit -u; absent when unlimited'),
    cpu_seconds_limit: schemas/* int */.Whr().min(0).optional().describe('ulimit -t; absent when unlimited'),
    file_size_limit_bytes: schemas/* int */.Whr().min(0).optional().describe('ulimit -f; absent when unlimited'),
    gpu_count: schemas/* int */.Whr().min(0).optional().describe('that nvidia-smi lists after the attempt, when it failed'),
});
/** One start of a task. */
const Attempt = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1),
    status: domain_status/* JobStatus */.A,
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$().nullable(),
    duration_ms: schemas/* int */.Whr().min(0).nullable(),
    ended_by: EndedBy.nullable(),
    exit_code: schemas/* int */.Whr().nullable(),
    signal: schemas/* string */.YjP().nullable(),
    failure: failure/* FailureInfo */.fH.nullable(),
    evidence: schemas/* array */.YOg(Evidence),
    rivals: schemas/* array */.YOg(Rival),
    decision: Decision.nullable().describe('null when it succeeded'),
    progress: Progress.nullable().describe('how far the training came; null when it printed nothing of that'),
    resources: Resources.nullable(),
    datasets: schemas/* array */.YOg(dataset/* DatasetResult */.II).optional().describe('how they were before it; absent when none are declared'),
    resume: Resume.optional().describe('absent when no checkpoints are looked for'),
    tracked: schemas/* array */.YOg(tracking/* TrackedRun */.Y).optional().describe('the runs that it reported to experiment trackers'),
    termination: Termination.optional().describe('when ml-run ended it'),
    hang: Hang.optional().describe('what was seen before a hang was ended'),
    left_behind: schemas/* array */.YOg(LeftBehind).optional().describe('processes that were still there when the command had ended'),
    curves: schemas/* array */.YOg(Curve).optional().describe('of the training and of the machine, where there is one to draw'),
    step_files: schemas/* array */.YOg(StepFile).optional().describe('what it wrote for the runner'),
});


/***/ }),

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ DatasetResult),
/* harmony export */   S: () => (/* binding */ DatasetSpec)
/* harmony export */ });
/* unused harmony export DatasetProblem */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** A data set that a task reads, and how to tell that it is the right one. */
const DatasetSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('a file or folder, relative to the working directory'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().optional().describe('http or https; what may be secret in it is left out of records'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-fA-F]{64}$/)
        .optional()
        .describe('of the file'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional().describe('bytes, of all files together'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('a glob below path: these files count, and one must be there'),
    checksums: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('a file in the format of sha256sum, relative to the working directory; its names are relative to path'),
});
/** What is wrong with a file of a data set. */
const DatasetProblem = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('docs/failures.md has a heading for each'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('path or address'),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what is wrong, in one sentence'),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What a look at a data set showed, before an attempt. */
const DatasetResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'failed']),
    checked: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['sha256', 'size', 'presence', 'unchanged'])
        .describe('by what; unchanged: as it was when it was checked before an earlier attempt'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('how long it took'),
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DatasetProblem).max(20),
    problem_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
});


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fH: () => (/* binding */ FailureInfo),
/* harmony export */   pt: () => (/* binding */ FailureClass)
/* harmony export */ });
/* unused harmony export Confidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Why a task failed, in the five words that a policy is written in. */
const FailureClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['infrastructure', 'code', 'data', 'resource', 'unknown'])
    .describe('infrastructure: what lies under the program failed; code: the program, its configuration or its dependencies are wrong; data: an input is missing, not permitted or corrupt; resource: a budget ran out; unknown: nothing to judge by');
/** How much a verdict may be relied on. */
const Confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['certain', 'likely', 'guess']);
/** What every FailureInfo says in `context`; more keys may follow in later versions. */
const FailureContext = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the named reason, snake_case; docs/failures.md has a heading for each'),
    confidence: Confidence,
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the decisive quote, redacted; empty when nothing was printed'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the rule that decided'),
    location: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('"file:line" of the user\'s own code, as printed'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the line number of the quote in the output, from 1'),
    rules_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('of the table that judged; absent in records of earlier versions'),
})
    .catchall(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** One classified failure. Consumers in other languages read these names; they do not change. */
const FailureInfo = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    class: FailureClass,
    exit_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional().describe('absent when there was none'),
    signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('for example SIGKILL; absent when none'),
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the end of the output, redacted'),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what to do now'),
    auto_retried: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('true when this failure was retried'),
    retry_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('retries of the task so far'),
    retry_cap: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('the cap that applied to this failure'),
    classified_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('RFC 3339, UTC'),
    context: FailureContext,
});


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ JobStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** Where a task or an attempt stands. */
const JobStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['queued', 'running', 'retrying', 'succeeded', 'failed', 'cancelled']);


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TrackingConfig),
/* harmony export */   Y: () => (/* binding */ TrackedRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** Which experiment trackers a task reports to. */
const TrackingConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'off']).describe('auto: those that the environment of the command names'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        mlflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            tracking_uri: text.optional().describe('MLFLOW_TRACKING_URI unless given; without its password'),
            experiment: text.optional(),
        })
            .optional(),
        wandb: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ project: text.optional(), entity: text.optional() }).optional(),
        tensorboard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ log_dir: text.optional().describe('relative to the working directory') }).optional(),
    }),
]);
/** A run that an attempt reported to an experiment tracker. */
const TrackedRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tracker: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mlflow', 'wandb', 'tensorboard']),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('as its tracker calls it'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().optional().describe('its page, without a password'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('as its tracker calls it, after the attempt; FAILED or KILLED may be by ml-run'),
});


/***/ }),

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyOnTerminal: () => (/* binding */ policyOnTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/own-policy.js
var own_policy = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/domain/duration.js
var domain_duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/policy/decide.js + 1 modules
var decide = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(3973);
// EXTERNAL MODULE: ./build/policy/wait.js
var policy_wait = __webpack_require__(8602);
;// CONCATENATED MODULE: ./build/report/policy-explanation.js




/** What would be done. */
const explainPolicy = (policy, situation) => ({
    situation,
    handling: (0,policy_policy/* handlingOf */.JY)(policy, situation.failed),
    decided: (0,decide/* decide */.L)(policy, situation),
});
/** For people. `file` is how the policy is called. */
function policyExplanationLines({ situation, handling, decided }, file) {
    const { failed, retryCount, traces } = situation;
    const how = failed.signal ?? (failed.exitCode === null ? '' : `exit code ${failed.exitCode}`);
    const { decision, retryCap } = decided;
    const said = rows(handling, Math.max(1, traces.length));
    const width = Math.max(...said.map(([name]) => name.length));
    const valueWidth = Math.min(40, Math.max(...said.map(([, value]) => value.length)));
    return [
        `failure: ${[failed.class, failed.cause, how].filter((part) => part !== '').join(', ')}, after ${retryCount} ${retryCount === 1 ? 'retry' : 'retries'}`,
        `decision: ${decision.kind}: ${decision.reason}`,
        `cap: ${retryCap}${kindOf(situation, handling)}`,
        ...said.map(([name, value, source]) => `  ${name.padEnd(width)}  ${value.padEnd(valueWidth)}  ${sayer(source, name, file)}`),
    ];
}
function kindOf({ failed }, { sources }) {
    const isOwnWord = sources.retries.by === 'policy' && !sources.retries.entry.id.startsWith('classes.');
    return (0,policy_policy/* outlookOf */.jH)(failed.cause, failed.class) === 'transient' || isOwnWord
        ? ''
        : '; no retry when it fails again in the same way and came no further';
}
function rows(handling, inARow) {
    const { sources, backoff, jitter, env, run, onRetry } = handling;
    const longest = (0,policy_wait/* waitMs */.C)(inARow, handling, 0);
    const shortest = (0,policy_wait/* waitMs */.C)(inARow, handling, 1);
    const wait = longest === shortest ? (0,domain_duration/* formatDuration */.a)(longest) : `${(0,domain_duration/* formatDuration */.a)(shortest)} to ${(0,domain_duration/* formatDuration */.a)(longest)}`;
    return [
        ['retries', String(handling.retries), sources.retries],
        ['delay', `${(0,domain_duration/* formatDuration */.a)(handling.delayMs)}; now ${wait}`, sources.delayMs],
        ['backoff', String(backoff), sources.backoff],
        ['max-delay', (0,domain_duration/* formatDuration */.a)(handling.maxDelayMs), sources.maxDelayMs],
        ['jitter', String(jitter), sources.jitter],
        ...Object.entries(env).map(([name, value]) => [`env ${name}`, value, envSource(handling, name)]),
        ...(run === null ? [] : [['run', oneLine(run), sources.run]]),
        ...(onRetry === null ? [] : [['on-retry', oneLine(onRetry.script), sources.onRetry]]),
    ];
}
/** Variables come from several entries; the most specific that has one says it. */
function envSource({ entries, sources }, name) {
    const entry = entries.find(({ action }) => action.env?.[name] !== undefined);
    return entry === undefined ? sources.env : { by: 'policy', entry };
}
const keys = {
    retries: 'retries',
    delay: 'delayMs',
    backoff: 'backoff',
    'max-delay': 'maxDelayMs',
    jitter: 'jitter',
    run: 'run',
    'on-retry': 'onRetry',
};
const sayer = (source, name, file) => {
    if (source.by !== 'policy')
        return source.by === 'cause' ? 'ml-run, for the cause' : 'ml-run, for the class';
    const { line, lines, id } = source.entry;
    return `${file}:${lines[keys[name] ?? 'env'] ?? line} ${id}`;
};
const oneLine = (script) => {
    const [first = ''] = script.trim().split('\n');
    return first === script.trim() ? first : `${first} …`;
};
/** For machines. */
function policyExplanationJson({ situation, handling, decided }) {
    const { failed } = situation;
    const from = (source, key) => source.by === 'policy'
        ? { entry: source.entry.id, line: source.entry.lines[key] ?? source.entry.line }
        : { by: source.by };
    return JSON.stringify({
        class: failed.class,
        cause: failed.cause,
        decision: decided.decision,
        retry_cap: decided.retryCap,
        from: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, from(handling.sources[key], key)])),
    }, null, 2);
}

// EXTERNAL MODULE: ./build/settings/classify-argv.js
var classify_argv = __webpack_require__(967);
// EXTERNAL MODULE: ./build/domain/attempt.js + 6 modules
var attempt = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/domain/signal.js
var domain_signal = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __webpack_require__(8898);
// EXTERNAL MODULE: ./build/settings/policy-values.js
var policy_values = __webpack_require__(6555);
;// CONCATENATED MODULE: ./build/settings/policy-argv.js









const options = {
    class: { type: 'string' },
    cause: { type: 'string' },
    'exit-code': { type: 'string' },
    signal: { type: 'string' },
    'ended-by': { type: 'string' },
    line: { type: 'string', multiple: true },
    'retry-count': { type: 'string' },
    remaining: { type: 'string' },
    took: { type: 'string' },
    json: { type: 'boolean' },
};
const usage = 'give check or explain, as in ml-run policy check .github/ml-run.yml';
/** Reads the arguments of `ml-run policy`, or says all that is wrong with them. */
function readPolicyArgv([command, ...argv]) {
    const bad = (...problems) => ({ kind: 'bad', problems });
    if (command === undefined)
        return bad(usage);
    if (command !== 'check' && command !== 'explain') {
        const meant = (0,nearest/* nearest */.p)(command, ['check', 'explain']);
        return bad(`${command}: ${meant === undefined ? usage : `there is no such command; did you mean policy ${meant}?`}`);
    }
    let parsed;
    try {
        const known = command === 'check' ? {} : options;
        parsed = (0,external_node_util_.parseArgs)({ args: argv, options: known, allowPositionals: true, strict: true });
    }
    catch (error) {
        return bad((0,reason/* reasonOf */.A3)(error));
    }
    const { values, positionals } = parsed;
    if (command === 'check')
        return { kind: 'check', files: positionals };
    const problems = [...(positionals.length > 1 ? [`${positionals[1]}: give one FILE`] : []), ...valueProblems(values)];
    if (problems.length > 0)
        return bad(...problems);
    return { kind: 'explain', file: positionals[0], asked: askedOf(values), json: values.json ?? false };
}
function valueProblems(values) {
    const { class: failureClass, signal, line, cause } = values;
    const oneOf = (name, known) => {
        const value = values[name];
        if (value === undefined || known.includes(value))
            return [];
        const meant = (0,nearest/* nearest */.p)(value, known);
        return [
            `--${name}: "${value}" is none of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
        ];
    };
    const number = (name, most) => {
        const value = values[name];
        const isFine = value === undefined || (/^\d{1,10}$/.test(value) && Number(value) <= most);
        return isFine ? [] : [`--${name}: "${value}" is not a whole number from 0 to ${most}`];
    };
    const duration = (name) => {
        const value = values[name];
        const isFine = value === undefined || (0,domain_duration/* parseDuration */.E)(value) !== undefined;
        return isFine ? [] : [`--${name}: "${value}" is not a duration; write it as 90s, 30m or 2h30m`];
    };
    const hint = signal === undefined ? undefined : (0,nearest/* nearest */.p)(signal, domain_signal/* signalNames */.b8);
    return [
        ...oneOf('class', failure/* FailureClass */.pt.options),
        ...oneOf('ended-by', attempt/* EndedBy */.K9.options),
        ...number('exit-code', 4_294_967_295),
        ...number('retry-count', 1_000),
        ...duration('remaining'),
        ...duration('took'),
        ...(signal !== undefined && (0,policy_values/* signalOf */.oX)(signal) === undefined
            ? [
                `--signal: "${signal}" is no signal's name${hint === undefined ? '; write it as SIGKILL or KILL' : `; did you mean ${hint}?`}`,
            ]
            : []),
        ...(failureClass === undefined && cause === undefined && line === undefined
            ? ['which failure? give --class, --cause, or a --line of its output, as in --class resource --cause cuda_oom']
            : []),
    ];
}
function askedOf(values) {
    const signal = values.signal === undefined ? null : ((0,policy_values/* signalOf */.oX)(values.signal) ?? null);
    const code = values['exit-code'];
    return {
        class: failure/* FailureClass */.pt.safeParse(values.class).data,
        cause: values.cause,
        exitCode: code === undefined ? (signal === null ? 1 : null) : Number(code),
        signal,
        endedBy: attempt/* EndedBy */.K9.safeParse(values['ended-by']).data ?? (signal === null ? 'exit' : 'signal'),
        lines: values.line ?? [],
        retryCount: Number(values['retry-count'] ?? 0),
        remainingMs: values.remaining === undefined ? null : ((0,domain_duration/* parseDuration */.E)(values.remaining) ?? null),
        tookMs: (0,domain_duration/* parseDuration */.E)(values.took ?? '0s') ?? 0,
    };
}
/** Class and cause of a failure, where one follows from the other or from its lines; a problem when they cannot be told. */
function namedBy({ class: failureClass, cause, lines }, { rows }) {
    const matching = rows.find(({ pattern }) => lines.some((line) => pattern.test(line)));
    if (cause === undefined) {
        if (matching !== undefined && failureClass === undefined)
            return matching;
        // A cause of the class about which nothing is known.
        return failureClass === undefined
            ? { problem: '--line: no rule of the policy names it; give --class or --cause as well' }
            : { class: failureClass, cause: '' };
    }
    const own = rows.find((row) => row.cause === cause);
    const known = failureClass ?? own?.class ?? ((0,causes/* isCause */.Aj)(cause) ? (0,causes/* about */.Cv)(cause).class : undefined);
    if (known !== undefined && (own !== undefined || (0,causes/* isCause */.Aj)(cause)))
        return { class: known, cause };
    const meant = (0,nearest/* nearest */.p)(cause, [...Object.keys(causes/* causes */.ps), ...rows.map((row) => row.cause)]);
    const hint = meant === undefined ? 'docs/failures.md lists those of ml-run' : `did you mean ${meant}?`;
    return { problem: `--cause: "${cause}" is named by neither ml-run nor a rule of the policy; ${hint}` };
}

// EXTERNAL MODULE: ./build/host/policy-source.js
var policy_source = __webpack_require__(5455);
;// CONCATENATED MODULE: ./build/host/policy-command.js







const badUsage = 2;
/** `ml-run policy check|explain`; gives the exit code: 0 when the policy can be used, 2 when something is wrong. */
async function policyOnTerminal(argv, terminal) {
    const request = readPolicyArgv(argv);
    switch (request.kind) {
        case 'bad':
            return refused(request.problems, terminal);
        case 'check':
            return check(request.files.length === 0 ? [policy_source/* usualFile */.r] : request.files, terminal);
        case 'explain':
            return explain(request.file, request.asked, request.json, terminal);
    }
}
async function check(files, terminal) {
    let exitCode = 0;
    for (const file of files) {
        const { policy, problems } = await (0,policy_source/* readPolicy */.T)((0,classify_argv/* policyFileOf */.I)(file), '.');
        if (problems.length > 0) {
            exitCode = badUsage;
            for (const problem of problems)
                terminal.sayRaw(problem.replace(/^policy-file: /, ''));
            continue;
        }
        const counts = [
            [Object.keys(policy.classes).length, 'class', 'classes'],
            [Object.keys(policy.causes).length, 'cause', 'causes'],
            [policy.rules.length, 'rule that decides', 'rules that decide'],
            [policy.rows.length, 'rule that names a failure', 'rules that name failures'],
        ];
        const said = counts
            .filter(([count]) => count > 0)
            .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`);
        await print(terminal, `${file}: fine: ${said.length === 0 ? 'it says nothing' : said.join(', ')}`);
    }
    return exitCode;
}
async function explain(file, asked, json, terminal) {
    const { policy, problems } = await (0,policy_source/* readPolicy */.T)((0,classify_argv/* policyFileOf */.I)(file), '.');
    if (problems.length > 0)
        return refused(problems, terminal);
    const named = namedBy(asked, policy);
    if ('problem' in named)
        return refused([named.problem], terminal);
    const texts = new own_rows/* OwnRows */.E([], (0,own_policy/* soughtTexts */.P)(policy));
    for (const line of asked.lines)
        texts.match(line, line);
    const explanation = explainPolicy(policy, situationOf(asked, named, texts.found));
    const text = json
        ? policyExplanationJson(explanation)
        : (0,external_node_util_.stripVTControlCharacters)(policyExplanationLines(explanation, file ?? policy_source/* usualFile */.r).join('\n'));
    await print(terminal, text);
    return 0;
}
function situationOf({ exitCode, signal, endedBy, retryCount, remainingMs, tookMs }, { class: failureClass, cause }, matched) {
    const trace = { cause, fingerprint: null, progress: null, changedAfter: false };
    return {
        failed: { class: failureClass, cause, endedBy, exitCode, signal, matched },
        traces: Array.from({ length: retryCount + 1 }, () => trace),
        retryCount,
        durationMs: tookMs,
        remainingMs,
        askedMs: null,
        resumes: false,
        survivors: [],
        onRetry: null,
        mode: 'act',
        random: 0,
        fill: (text) => text,
        redact: (text) => text,
    };
}
function refused(problems, terminal) {
    for (const problem of problems)
        terminal.say(problem);
    return badUsage;
}
const print = async (terminal, text) => terminal.pass('stdout', Buffer.from(`${text}\n`));


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


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readClassifyArgv),
/* harmony export */   I: () => (/* binding */ policyFileOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4577);
/* harmony import */ var _domain_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);



/** Reads the arguments of `ml-run classify`, or says all that is wrong with them. */
function readClassifyArgv(argv) {
    const bad = (...problems) => ({ kind: 'bad', problems });
    const options = {
        'exit-code': { type: 'string' },
        signal: { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'string' },
        'policy-file': { type: 'string' },
    };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        return bad((0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
    const { values, positionals } = parsed;
    const code = values['exit-code'];
    const { signal } = values;
    const problems = [
        ...(positionals.length > 1 ? [`${positionals[1]}: give one FILE, or - for standard input`] : []),
        ...(code !== undefined && !(/^\d{1,3}$/.test(code) && Number(code) <= 255)
            ? [`--exit-code: "${code}" is not a number from 0 to 255`]
            : []),
        ...(signal !== undefined && signalOf(signal) === undefined
            ? [`--signal: "${signal}" is no signal's name; write it as SIGKILL or KILL`]
            : []),
        ...(values['policy-file']?.trim() === '' ? ['--policy-file: it is empty; give a value or leave it out'] : []),
        ...(values.jsonl !== undefined && (positionals.length > 0 || code !== undefined || signal !== undefined)
            ? ['--jsonl: its lines say file, exit code and signal; leave out the others']
            : []),
    ];
    if (problems.length > 0)
        return bad(...problems);
    const written = policyFileOf(values['policy-file']);
    if (values.jsonl !== undefined)
        return { kind: 'jsonl', file: values.jsonl, written };
    return {
        kind: 'log',
        file: positionals[0] ?? '-',
        exitCode: code === undefined ? null : Number(code),
        signal: signal === undefined ? null : (signalOf(signal) ?? null),
        json: values.json ?? false,
        written,
    };
}
/** The setting `policy-file`, as a subcommand may be given it. */
const policyFileOf = (file) => (file === undefined ? {} : { 'policy-file': file });
const signalOf = (written) => {
    const name = written.toUpperCase();
    return _domain_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .signalNames */ .b8.find((known) => known === name || known === `SIG${name}`);
};


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   wJ: () => (/* binding */ maxWaitMs)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _domain_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);


/** The longest wait between attempts, and the longest script there: a day. */
const maxWaitMs = 24 * 3_600_000;
/** Milliseconds of a duration of the policy, where 0 needs no unit; undefined for anything else. */
const millisecondsOf = (written) => written === 0 ? 0 : typeof written === 'string' ? (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(written) : undefined;
/** The full name of a signal, written as `KILL` or `SIGKILL`; undefined when it is none. */
const signalOf = (written) => {
    const name = written.toUpperCase();
    return _domain_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .signalNames */ .b8.find((known) => known === name || known === `SIG${name}`);
};


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
