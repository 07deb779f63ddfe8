export const id = 361;
export const ids = [361,837];
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

/***/ 3837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Manifest: () => (/* binding */ Manifest)
});

// UNUSED EXPORTS: Recovered

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/domain/attempt.js + 6 modules
var attempt = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/status.js
var domain_status = __webpack_require__(7299);
// EXTERNAL MODULE: ./build/domain/dataset.js
var dataset = __webpack_require__(6293);
// EXTERNAL MODULE: ./build/domain/tracking.js
var tracking = __webpack_require__(9964);
;// CONCATENATED MODULE: ./build/domain/task.js



/** What the user asked to run: a script for a shell, or a program with its arguments. */
const Command = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('script'), script: schemas/* string */.YjP().min(1), shell: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('program'), argv: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }),
]);
/** A run of this step in GitHub Actions, for links and names. */
const WorkflowRun = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    run_id: schemas/* string */.YjP(),
    run_attempt: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().describe('the page of the run'),
});
/** What the user asked to run, with its data sets and tracking. */
const Task = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1),
    command: Command.describe('redacted'),
    working_directory: schemas/* string */.YjP().describe('absolute'),
    attempt_timeout_ms: schemas/* int */.Whr().min(1).nullable(),
    total_timeout_ms: schemas/* int */.Whr().min(1).nullable(),
    hang_timeout_ms: schemas/* int */.Whr().min(1).nullable().optional().describe('absent in records of older versions'),
    datasets: schemas/* array */.YOg(dataset/* DatasetSpec */.S),
    tracking: tracking/* TrackingConfig */.K,
    workflow_run: WorkflowRun.nullable().describe('null outside GitHub Actions'),
});

;// CONCATENATED MODULE: ./build/domain/manifest.js





/** How a record was ended whose own ml-run was killed. */
const Recovered = schemas/* strictObject */.rej({
    at: iso/* datetime */.w$(),
    by: schemas/* enum */.k5n(['post', 'recover', 'next_start'])
        .describe('the post step, `ml-run recover`, or the next ml-run in the folder'),
    processes_ended: schemas/* int */.Whr().min(0).describe('processes of the command that were left, and were ended'),
    survivors: schemas/* array */.YOg(schemas/* int */.Whr()).describe('ids of those that even SIGKILL did not end'),
});
/** The record of a task with every attempt. */
const Manifest = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('ml-run'), version: schemas/* string */.YjP() }),
    rules_version: schemas/* string */.YjP().describe('changes whenever the table of signatures does'),
    task: Task,
    status: domain_status/* JobStatus */.A,
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$().nullable(),
    failure: failure/* FailureInfo */.fH.nullable().describe('of the last failure; null when the task succeeded'),
    attempts: schemas/* array */.YOg(attempt/* Attempt */.UI),
    recovered: Recovered.optional().describe('absent when ml-run itself came to the end'),
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

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainOnTerminal: () => (/* binding */ explainOnTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/manifest.js + 1 modules
var manifest = __webpack_require__(3837);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/evidence/output.js + 13 modules
var output = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/evidence/signatures/index.js
var signatures = __webpack_require__(4906);
// EXTERNAL MODULE: ./build/evidence/signatures/version.js
var version = __webpack_require__(542);
// EXTERNAL MODULE: ./build/evidence/uncaught.js + 3 modules
var uncaught = __webpack_require__(4794);
;// CONCATENATED MODULE: ./build/report/explanation.js
const judgementKeys = ['class', 'cause', 'confidence', 'location', 'rule'];
/** For people. */
function explanationLines({ rulesVersion: { before, now }, attempts }) {
    return [
        before === now ? `rules: ${now}, as in the manifest` : `rules: ${before} → ${now}`,
        ...attempts.flatMap(attemptLines),
    ];
}
function attemptLines({ number, before, now, changed, quote }) {
    const head = `attempt ${number}: `;
    if (before === null)
        return [`${head}there is no failure to judge`];
    const was = `${before.class}, ${before.cause}, ${before.confidence}, by ${before.rule}`;
    if (now === null)
        return [`${head}it cannot be judged again, since nobody saw how it ended; it was ${was}`];
    const evidence = quote === '' ? [] : [`  evidence: ${quote}`];
    if (changed.length === 0) {
        const location = now.location === null ? [] : [`  location: ${now.location}`];
        return [`${head}nothing changed`, `  ${was}`, ...location, ...evidence];
    }
    return [
        `${head}${changed.join(', ')} changed`,
        ...judgementKeys.map((key) => changed.includes(key)
            ? `  ${key}: ${before[key] ?? 'none'} → ${now[key] ?? 'none'}`
            : `  ${key}: ${now[key] ?? 'none'}`),
        ...evidence,
    ];
}
/** For machines. */
const explanationJson = ({ rulesVersion, attempts }) => JSON.stringify({ rules_version: rulesVersion, attempts }, null, 2);

// EXTERNAL MODULE: ./build/report/failure-info.js
var failure_info = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/report/paths.js
var paths = __webpack_require__(6335);
// EXTERNAL MODULE: ./build/verdict/judge.js + 2 modules
var judge = __webpack_require__(1745);
;// CONCATENATED MODULE: ./build/explain.js








/** Judges again, with the table of today, what a manifest kept of each attempt: the end of its output and its evidence. */
function explain(manifest, ownRows) {
    return {
        rulesVersion: { before: manifest.rules_version, now: version/* rulesVersion */.y },
        attempts: manifest.attempts.map((attempt) => explainAttempt(attempt, manifest, ownRows)),
    };
}
function explainAttempt(attempt, manifest, ownRows) {
    const { number, failure, ended_by: endedBy } = attempt;
    if (failure === null)
        return { number, before: null, now: null, changed: [], quote: '' };
    const before = judgement(failure);
    // Nobody saw how it ended.
    if (endedBy === null)
        return { number, before, now: null, changed: [], quote: '' };
    const ending = {
        endedBy,
        exitCode: attempt.exit_code,
        signal: attempt.signal,
        detail: attempt.evidence.find(({ source }) => source === 'engine')?.quote ?? '',
        ...(attempt.hang === undefined ? {} : { hang: attempt.hang }),
    };
    const verdict = (0,judge/* judge */.S)({ ending, facts: factsOf(attempt, failure, manifest.task.working_directory, ownRows) });
    const again = (0,failure_info/* failureInfo */.f)(verdict, {
        ending,
        logTail: failure.log_tail,
        autoRetried: failure.auto_retried,
        retryCount: failure.retry_count,
        retryCap: failure.retry_cap,
        classifiedAt: failure.classified_at,
    });
    const now = judgement(again);
    return { number, before, now, changed: judgementKeys.filter((key) => before[key] !== now[key]), quote: verdict.quote };
}
const judgement = ({ class: failureClass, context }) => ({
    class: failureClass,
    cause: context.cause,
    confidence: context.confidence,
    location: context.location ?? null,
    rule: context.rule,
});
/** What the end of the output shows, and what the evidence quotes of the lines before it. */
function factsOf({ evidence, resources }, failure, workingDirectory, ownRows) {
    const places = { workspace: workingDirectory, workingDirectory };
    const reader = new output/* OutputReader */.f(signatures/* signatures */.E, {
        redact: (text) => text,
        isOwnFile: (file) => (0,paths/* inWorkspace */.v)(file, places) !== undefined,
        ownRows,
    });
    reader.push('stdout', Buffer.from(`${failure.log_tail}\n`));
    const lines = failure.log_tail.split('\n').length;
    const skipped = Math.max(0, (resources?.output_lines ?? lines) - lines);
    const known = evidence.filter(({ source }) => source === 'output');
    const seen = reader.end(1).facts.map((fact) => {
        const line = fact.line + skipped;
        // Of both streams in one it cannot be told whether the training went on.
        const handled = known.find((other) => other.line === line)?.handled ?? fact.handled;
        const frame = fact.frame ?? (skipped > 0 ? frameAt(line, failure) : undefined);
        return { ...fact, line, handled, ...(frame === undefined ? {} : { frame }) };
    });
    const quoted = known.filter(({ line }) => !seen.some((fact) => fact.line === line));
    return [...quoted.flatMap((one) => factOf(one, failure, ownRows)), ...seen].sort((a, b) => a.line - b.line);
}
/** What a quote means today; nothing when no row knows it any more. */
function factOf(evidence, failure, ownRows) {
    const { quote, line = 1, count, handled } = evidence;
    const frame = frameAt(line, failure);
    const wasUncaught = frame !== undefined || /^python-(?:traceback|says-of-input)$/.test(evidence.rule);
    const exception = {
        type: /^[\w.]*/.exec(quote)?.[0] ?? '',
        text: quote,
        frames: [],
        link: 'none',
        line,
        isWhole: true,
    };
    const match = signatures/* signatures */.E.match(quote);
    const meaning = ownRows.match(quote, quote) ??
        (wasUncaught ? (0,uncaught/* meaningOf */.Pr)(exception, (text) => signatures/* signatures */.E.match(text)) : undefined) ??
        (match === undefined ? undefined : { rule: match.signature.id, cause: match.signature.cause, role: match.role });
    if (meaning === undefined)
        return [];
    const seen = { quote, line, count, handled, stream: 'stdout', rank: '' };
    return [{ ...seen, ...meaning, ...(frame === undefined ? {} : { frame }) }];
}
/** The place that was named for the line that decided. */
function frameAt(line, { context }) {
    const [, file, number] = /^(.*):(\d+)$/.exec(context.location ?? '') ?? [];
    if (file === undefined || context.line !== String(line))
        return undefined;
    return { file, line: Number(number) };
}

// EXTERNAL MODULE: ./build/settings/classify-argv.js
var classify_argv = __webpack_require__(967);
;// CONCATENATED MODULE: ./build/settings/explain-argv.js



/** Reads the arguments of `ml-run explain`, or says what is wrong with them. */
function readExplainArgv(argv) {
    const options = { json: { type: 'boolean' }, 'policy-file': { type: 'string' } };
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        return { problems: [(0,reason/* reasonOf */.A3)(error)] };
    }
    const { values, positionals } = parsed;
    const [file, second] = positionals;
    const policyFile = values['policy-file'];
    if (file === undefined || second !== undefined) {
        return { problems: ['give one manifest, as in ml-run explain .ml-run/…/manifest.json'] };
    }
    if (policyFile?.trim() === '')
        return { problems: ['--policy-file: it is empty; give a value or leave it out'] };
    return { file, json: values.json ?? false, written: (0,classify_argv/* policyFileOf */.I)(policyFile) };
}

// EXTERNAL MODULE: ./build/host/policy-source.js
var policy_source = __webpack_require__(5455);
;// CONCATENATED MODULE: ./build/host/explain-command.js









const badUsage = 2;
/** `ml-run explain MANIFEST`; gives the exit code: 0 when it was judged, 2 when it could not be read. */
async function explainOnTerminal(argv, terminal) {
    const request = readExplainArgv(argv);
    if ('problems' in request)
        return refused(request.problems, terminal);
    const { policy, problems } = await (0,policy_source/* readPolicy */.T)(request.written, '.');
    if (problems.length > 0)
        return refused(problems, terminal);
    const manifest = readManifest(request.file);
    if (typeof manifest === 'string')
        return refused([`${request.file}: ${manifest}`], terminal);
    const explanation = explain(manifest, new own_rows/* OwnRows */.E(policy.rows));
    const text = request.json
        ? explanationJson(explanation)
        : (0,external_node_util_.stripVTControlCharacters)(explanationLines(explanation).join('\n'));
    await terminal.pass('stdout', Buffer.from(`${text}\n`));
    return 0;
}
function refused(problems, terminal) {
    for (const problem of problems)
        terminal.say(problem);
    return badUsage;
}
/** A manifest, or what is wrong with the file. */
function readManifest(file) {
    try {
        const read = manifest.Manifest.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
        return read.success ? read.data : `it is not a manifest of ml-run: ${(0,reason/* misfitsOf */.tc)(read.error)}`;
    }
    catch (error) {
        return (0,reason/* fileReasonOf */.g0)(error);
    }
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
