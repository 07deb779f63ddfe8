export const id = 622;
export const ids = [622];
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

/***/ 2808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readPattern)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
;// CONCATENATED MODULE: ./build/settings/pattern-facts.js
const minNeedleChars = 4;
const maxNeedles = 20;
/** So often a group may be repeated that holds a repetition without end: `(\d+\.){3}` is an address. */
const maxOuterRepeats = 10;
const nothing = { exact: '', needles: null, isUnbounded: false };
/** Matches what it wants to. */
const pattern_facts_open = { exact: null, needles: null, isUnbounded: false };
/** Reads a regular expression in the syntax of RE2 that is known to be a good one. */
const readPatternFacts = (pattern) => new PatternReader(pattern).read();
class PatternReader {
    #text;
    #at = 0;
    #nests = false;
    /** Something that this reader leaves to the engine. */
    #isBeyond = false;
    constructor(text) {
        this.#text = text;
    }
    read() {
        const { needles } = asNeedles(this.#alternatives());
        const isWhole = this.#at === this.#text.length && !this.#isBeyond;
        return { needles: isWhole ? needles : null, nestsRepetition: this.#nests };
    }
    #alternatives() {
        const parts = [this.#sequence()];
        while (this.#take('|'))
            parts.push(this.#sequence());
        const [only] = parts;
        if (parts.length === 1 && only !== undefined)
            return only;
        const needles = parts.map((part) => asNeedles(part).needles);
        const all = needles.flatMap((some) => some ?? []);
        return {
            exact: null,
            needles: needles.includes(null) || all.length > maxNeedles ? null : [...new Set(all)],
            isUnbounded: parts.some((part) => part.isUnbounded),
        };
    }
    #sequence() {
        let run = '';
        let isExact = true;
        let best = null;
        let isUnbounded = false;
        const offer = (needles) => {
            if (needles !== null && shortest(needles) > shortest(best ?? ['']))
                best = needles;
        };
        while (this.#at < this.#text.length && !'|)'.includes(this.#text.charAt(this.#at))) {
            const part = this.#repeated(this.#atom());
            isUnbounded ||= part.isUnbounded;
            if (part.exact !== null) {
                run += part.exact;
                continue;
            }
            offer(asNeedles({ ...pattern_facts_open, exact: run }).needles);
            offer(part.needles);
            run = '';
            isExact = false;
        }
        if (isExact)
            return { exact: run, needles: null, isUnbounded };
        offer(asNeedles({ ...pattern_facts_open, exact: run }).needles);
        return { exact: null, needles: best, isUnbounded };
    }
    #atom() {
        const char = this.#next();
        switch (char) {
            case '(':
                return this.#group();
            case '[':
                this.#skipClass();
                return pattern_facts_open;
            case '\\':
                return this.#escape();
            case '.':
                return pattern_facts_open;
            case '^':
            case '$':
                return nothing;
            default:
                return literal(char);
        }
    }
    #group() {
        const flags = /^\?[imsU-]*([:)])/.exec(this.#text.slice(this.#at, this.#at + 16));
        if (flags !== null) {
            this.#at += flags[0].length;
            if (flags[1] === ')')
                return nothing;
        }
        else if (this.#take('?<=') || this.#take('?<!')) {
            this.#alternatives();
            this.#take(')');
            return nothing;
        }
        else if (this.#take('?P<') || this.#take('?<')) {
            this.#at = this.#text.indexOf('>', this.#at) + 1;
        }
        else if (this.#text.charAt(this.#at) === '?') {
            this.#isBeyond = true;
        }
        const part = this.#alternatives();
        this.#take(')');
        return part;
    }
    /** A part with what says how often it comes. */
    #repeated(part) {
        const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#text.slice(this.#at, this.#at + 16));
        if (found === null)
            return part;
        this.#at += found[0].length;
        this.#take('?');
        const [sign, least, comma, most] = found;
        const min = sign === '+' ? 1 : Number(least ?? 0);
        const max = sign === '?' ? 1 : least === undefined || (comma === ',' && most === '') ? Infinity : Number(most || least);
        if (part.isUnbounded && max > maxOuterRepeats)
            this.#nests = true;
        const isUnbounded = part.isUnbounded || max === Infinity;
        if (part.exact === '')
            return { ...part, isUnbounded };
        return { exact: null, needles: min === 0 ? null : asNeedles(part).needles, isUnbounded };
    }
    #escape() {
        const char = this.#next();
        if (/[^A-Za-z0-9]/.test(char))
            return literal(char);
        if (char === 'Q')
            this.#isBeyond = true;
        if ('bBAz'.includes(char))
            return nothing;
        if ((char === 'p' || char === 'P' || char === 'x') && this.#take('{')) {
            this.#at = this.#text.indexOf('}', this.#at) + 1;
        }
        else if (char === 'p' || char === 'P') {
            this.#at += 1;
        }
        else if (char === 'x') {
            this.#at += 2;
        }
        else if (/\d/.test(char)) {
            while (/\d/.test(this.#text.charAt(this.#at)))
                this.#at++;
        }
        return pattern_facts_open;
    }
    #skipClass() {
        this.#take('^');
        this.#take(']');
        while (this.#at < this.#text.length && !this.#take(']')) {
            if (this.#text.startsWith('[:', this.#at))
                this.#at = Math.max(this.#at, this.#text.indexOf(':]', this.#at)) + 2;
            else if (this.#next() === '\\')
                this.#at++;
        }
    }
    #next() {
        return this.#text.charAt(this.#at++);
    }
    #take(text) {
        if (!this.#text.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
}
// Lines are searched as bytes, so what is not ASCII is no help.
const literal = (char) => (/[ -~]/.test(char) ? { ...nothing, exact: char.toLowerCase() } : pattern_facts_open);
function asNeedles(part) {
    if (part.exact === null)
        return part;
    return { ...pattern_facts_open, needles: part.exact.length < minNeedleChars ? null : [part.exact] };
}
const shortest = (texts) => Math.min(...texts.map((text) => text.length));

;// CONCATENATED MODULE: ./build/settings/pattern.js



/**
 * Reads a regular expression in the syntax of JavaScript, without lookahead and references back: it runs on an engine
 * whose time grows with the line and no faster, whatever the pattern. Case is ignored unless it begins with `(?-i)`.
 */
function readPattern(written) {
    let source;
    let compiled;
    try {
        source = build/* RE2JS */.L3.translateRegExp(written);
        compiled = build/* RE2JS */.L3.compile(source, build/* RE2JS */.L3.CASE_INSENSITIVE | build/* RE2JS */.L3.LOOKBEHINDS);
    }
    catch (error) {
        return { problem: `it is not a regular expression that can be used: ${inWords((0,reason/* reasonOf */.A3)(error))}` };
    }
    if (compiled.test('')) {
        return { problem: 'it matches the empty text, so every line; say what the line must hold' };
    }
    const { needles, nestsRepetition } = readPatternFacts(source);
    if (nestsRepetition) {
        return {
            problem: 'it repeats what is itself repeated without end, as in (a+)+, which runs away in most engines; repeat once, as in a+',
        };
    }
    return { pattern: { test: (line) => compiled.test(line), spans: (text) => spansOf(compiled, text) }, needles };
}
function spansOf(compiled, text) {
    const found = [];
    const matcher = compiled.matcher(text);
    while (matcher.find())
        found.push({ start: matcher.start(), end: matcher.end() });
    return found;
}
function inWords(reason) {
    const said = reason.replace(/^error parsing regexp: /, '').replace('`(?i)', '`');
    const { hint } = hints.find(({ of }) => of.test(said)) ?? { hint: '' };
    return `${said}${hint}`;
}
const hints = [
    { of: /`\(\?[=!]/, hint: '; lookahead is not there, since its time has no bound' },
    { of: /escape sequence: `\\[1-9k]/, hint: '; references back are not there, since their time has no bound' },
    { of: /repeat count/, hint: '; a thousand repeats in all are the most' },
    { of: /argument to repetition/, hint: '; write \\* or \\+ for the character itself' },
];


/***/ }),

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicyText: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/own-policy.js
var own_policy = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/domain/placeholder.js
var placeholder = __webpack_require__(8724);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/domain/attempt.js + 6 modules
var attempt = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/domain/policy-file.js



const CauseName = schemas/* string */.YjP()
    .max(64)
    .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
    .describe('the name of a reason, in snake_case');
const Pattern = schemas/* string */.YjP()
    .min(1)
    .max(1_000)
    .describe('a regular expression, looked for in each line of the output; case is ignored unless it begins with (?-i)');
const Duration = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* string */.YjP().regex(/^(?=\d)(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/)]);
const Script = schemas/* string */.YjP().min(1).max(100_000);
/** A script between two attempts, with a time limit of its own. */
const OnRetry = schemas/* strictObject */.rej({ run: Script, timeout: Duration.optional() });
/** What is done about a failure. What is left out, the next that applies says: rule, cause, class, ml-run itself. */
const PolicyAction = schemas/* strictObject */.rej({
    retries: schemas/* int */.Whr()
        .min(0)
        .max(100)
        .optional()
        .describe('how often; compared with the retries of the whole task so far. 0: never'),
    delay: Duration.optional().describe('how long to wait before the next attempt, as 90s, 30m or 2h30m'),
    backoff: schemas/* union */.KCZ([schemas/* enum */.k5n(['none', 'linear', 'exponential']), schemas/* number */.aig().min(1).max(10)])
        .optional()
        .describe('how the wait grows while the same cause comes again: linear d, 2d, 3d; exponential d, 2d, 4d; a number f d, fd, ffd'),
    'max-delay': Duration.optional().describe('the longest wait, also where a server asks for more; 15m unless given'),
    jitter: schemas/* union */.KCZ([schemas/* enum */.k5n(['none', 'full']), schemas/* number */.aig().min(0).max(1)])
        .optional()
        .describe('the part of the wait that is left to chance, from 0 to 1; full is 1'),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), schemas/* union */.KCZ([schemas/* string */.YjP().max(10_000), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .describe('variables for the next attempts; {attempt}, {half:64} and the like are filled in'),
    run: Script.optional().describe("the command of the next attempts, as a script for the setting's shell"),
    'on-retry': schemas/* union */.KCZ([Script, OnRetry])
        .optional()
        .describe('a script to run before the next attempt, 5m at most unless timeout says otherwise'),
});
const OneOrMany = (item) => schemas/* union */.KCZ([item, schemas/* array */.YOg(item).min(1).max(100)]);
/** One value of each condition that takes one or several. */
const conditionItems = {
    'exit-codes': schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(4_294_967_295), schemas/* string */.YjP().regex(/^\d{1,10}-\d{1,10}$/)]),
    signal: schemas/* string */.YjP().regex(/^(?:SIG)?[A-Z0-9]+$/i),
    'ended-by': attempt/* EndedBy */.K9.exclude(['cancel']),
    class: failure/* FailureClass */.pt,
    cause: CauseName,
};
/** When a rule holds. */
const PolicyConditions = schemas/* strictObject */.rej({
    'exit-codes': OneOrMany(conditionItems['exit-codes'])
        .optional()
        .describe('the exit code is one of these; 10-19 is a range'),
    signal: OneOrMany(conditionItems.signal).optional().describe('the signal that ended it is one of these'),
    'ended-by': OneOrMany(conditionItems['ended-by']).optional().describe('what ended the attempt is one of these'),
    match: Pattern.optional(),
    class: OneOrMany(conditionItems.class).optional(),
    cause: OneOrMany(conditionItems.cause).optional(),
});
/** A rule that says what is done when all its conditions hold. */
const DecidingRule = schemas/* strictObject */.rej({ ...PolicyConditions.shape, ...PolicyAction.shape })
    .describe('decides what is done: it has at least one condition and one action, and all conditions must hold');
/** A rule that names a failure: lines that match are the reason for it, before all that ml-run knows itself. */
const NamingRule = schemas/* strictObject */.rej({
    cause: CauseName,
    class: failure/* FailureClass */.pt,
    match: Pattern,
    suggestion: schemas/* string */.YjP().min(1).max(1_000).optional().describe('what to do about it'),
})
    .describe('names a failure: a line that matches is the reason for it');
/** What a policy file, or the setting `policy`, may say. */
const PolicyFile = schemas/* strictObject */.rej({
    classes: schemas/* strictObject */.rej({
        infrastructure: PolicyAction.optional(),
        code: PolicyAction.optional(),
        data: PolicyAction.optional(),
        resource: PolicyAction.optional(),
        unknown: PolicyAction.optional(),
    })
        .optional()
        .describe('what is done about the failures of a class'),
    causes: schemas/* record */.g1P(CauseName, PolicyAction).optional().describe('what is done about a cause; before its class'),
    rules: schemas/* array */.YOg(schemas/* union */.KCZ([NamingRule, DecidingRule]))
        .max(200)
        .optional()
        .describe('in the order in which they stand; of those that name failures and of those that decide the first wins'),
});

// EXTERNAL MODULE: ./build/domain/signal.js
var signal = __webpack_require__(4293);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __webpack_require__(8898);
// EXTERNAL MODULE: ./build/settings/pattern.js + 1 modules
var pattern = __webpack_require__(2808);
// EXTERNAL MODULE: ./build/settings/policy-values.js
var policy_values = __webpack_require__(6555);
// EXTERNAL MODULE: ./build/settings/yaml-places.js
var yaml_places = __webpack_require__(9474);
;// CONCATENATED MODULE: ./build/settings/policy-words.js





const actionKeys = Object.keys(PolicyAction.shape);
const conditionKeys = Object.keys(PolicyConditions.shape);
const namingKeys = Object.keys(NamingRule.shape);
/** What a rule of either kind may say. */
const ruleKeys = [...new Set([...namingKeys, ...conditionKeys, ...actionKeys])];
/** What a value of these keys is to be. */
const wanted = {
    retries: 'a whole number from 0 to 100',
    delay: 'a duration; write it as 90s, 30m or 2h30m',
    'max-delay': 'a duration; write it as 90s, 30m or 2h30m',
    timeout: 'a duration; write it as 90s, 30m or 2h30m',
    backoff: 'none, linear, exponential, or a factor from 1 to 10',
    jitter: 'none, full, or a number from 0 to 1',
    'exit-codes': 'an exit code, a range as 10-19, or a list of them',
    signal: "a signal's name, as SIGKILL, or a list of them",
    'on-retry': 'a script, or a mapping with run and timeout',
    env: 'a mapping of names to values',
};
const choices = {
    class: failure/* FailureClass */.pt.options,
    'ended-by': attempt/* EndedBy */.K9.options.filter((one) => one !== 'cancel'),
};
/** An issue of the schema in words; one of a list or a mapping that may also be a single value is looked into. */
function problemsOf(issue, value) {
    const { path } = issue;
    const found = (0,yaml_places/* valueAt */.fK)(value, path);
    const key = keyOf(path);
    const inner = issue.code === 'invalid_union' ? issuesWithin(key, found) : [];
    if (inner.length > 0)
        return inner.flatMap((one) => problemsOf({ ...one, path: [...path, ...one.path] }, value));
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(path);
        return issue.keys.map((name) => ({ path: [...path, name], ofKey: true, text: unknownKey(name, known) }));
    }
    if (issue.code === 'invalid_key')
        return [{ path, ofKey: true, text: badName(String(path.at(-1)), path) }];
    const text = wordsFor(issue, found, key, path);
    return [{ path, text: key === '' ? text : `${key}: ${text}` }];
}
function wordsFor(issue, found, key, path) {
    if (typeof path.at(-1) === 'number' && found === null)
        return 'an item of the list is empty; fill it in or take it away';
    if (found === undefined)
        return 'it is missing';
    if (found === null || found === '')
        return 'it is empty; give a value or leave it out';
    if (Array.isArray(found) && found.length === 0)
        return 'the list is empty; give a value or leave it out';
    const known = choices[key];
    if (known !== undefined)
        return `${shown(found)} is none of ${known.join(', ')}${didYouMean(String(found), known)}`;
    if (key === 'cause' && issue.code === 'invalid_format')
        return notSnakeCase(String(found));
    if (path.at(-2) === 'env')
        return `${shown(found)} is neither text nor a number nor true or false`;
    if (issue.code === 'too_big' && issue.origin !== 'number' && issue.origin !== 'int')
        return `it is too long; ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'} are the most`;
    const better = wanted[key];
    // A rule of the list is no value of the key before it.
    if (better !== undefined)
        return `${shown(found)} is not ${better}${hintFor(key, found)}`;
    if (issue.code === 'invalid_type')
        return `${shown(found)} is not ${inWords(issue.expected)}`;
    return issue.message;
}
/** What is wrong inside a list or a mapping. */
function issuesWithin(key, found) {
    if (key === 'on-retry' && isMapping(found))
        return OnRetry.safeParse(found).error?.issues ?? [];
    const item = Object.hasOwn(conditionItems, key) ? conditionItems[key] : undefined;
    if (item === undefined || !Array.isArray(found))
        return [];
    return found.flatMap((one, i) => (item.safeParse(one).error?.issues ?? []).slice(0, 1).map((issue) => ({ ...issue, path: [i] })));
}
const keyOf = (path) => String(path.findLast((part) => typeof part === 'string') ?? '');
/** The keys that are known where a path leads. */
function keysAt(path) {
    if (path.length === 0)
        return Object.keys(PolicyFile.shape);
    if (path.at(-1) === 'on-retry')
        return Object.keys(OnRetry.shape);
    if (path[0] === 'rules')
        return ruleKeys;
    return path.length === 1 ? failure/* FailureClass */.pt.options : actionKeys;
}
const unknownKey = (key, known) => {
    const meant = nearWord(key, known);
    return `${key}: there is no such key; ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`}`;
};
const badName = (name, path) => path.at(-2) === 'env'
    ? `${name}: it is no name for a variable: letters, digits and _ only, and no digit first`
    : `${name}: ${notSnakeCase(name)}`;
const notSnakeCase = (text) => `${shown(text)} is not in snake_case, as ${snakeCased(text)} is`;
function hintFor(key, found) {
    if (key === 'backoff')
        return didYouMean(String(found), ['none', 'linear', 'exponential']);
    if (key === 'jitter')
        return didYouMean(String(found), ['none', 'full']);
    return '';
}
/** `; did you mean …?`, or nothing when no word is near. */
const didYouMean = (text, known) => {
    const meant = nearWord(text, known);
    return meant === undefined ? '' : `; did you mean ${meant}?`;
};
const nearWord = (text, known) => known.find((word) => text.length > 2 && word.toLowerCase().startsWith(text.toLowerCase())) ?? (0,nearest/* nearest */.p)(text, known);
function inWords(expected) {
    const mapping = 'a mapping of keys to values';
    return { string: 'text; put it in quotes', array: 'a list', object: mapping, record: mapping }[expected] ?? expected;
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value as it is quoted in a message. */
const shown = (value) => Array.isArray(value) ? 'a list' : isMapping(value) ? 'a mapping' : `"${String(value)}"`;
const snakeCased = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '') || 'licence_lost';

;// CONCATENATED MODULE: ./build/settings/policy-check.js









/** What an entry of `rules` is for. A misspelt key counts as the one that was meant. */
function isDeciding(rule) {
    const keys = keysMeant(rule);
    return keys.some((key) => actionKeys.includes(key) || onlyConditions.includes(key));
}
// `match`, `class` and `cause` stand in rules of both kinds.
const onlyConditions = ['exit-codes', 'signal', 'ended-by'];
const keysMeant = (rule) => isMapping(rule)
    ? Object.keys(rule).map((key) => (ruleKeys.includes(key) ? key : ((0,nearest/* nearest */.p)(key, ruleKeys) ?? key)))
    : [];
/** All that is wrong with what a policy says. */
function policyProblems(value) {
    const rules = rulesOf(value);
    // Each rule is checked as what it is for, which the schema of the whole cannot tell.
    const withoutRules = Array.isArray((0,yaml_places/* valueAt */.fK)(value, ['rules'])) ? { ...value, rules: [] } : value;
    const whole = PolicyFile.safeParse(withoutRules).error?.issues ?? [];
    const known = [...Object.keys(causes/* causes */.ps), ...rules.flatMap((rule) => namedBy(rule))];
    return [
        ...whole.flatMap((issue) => problemsOf(issue, value)),
        ...rules.flatMap((rule, i) => ruleProblems(rule, i, value)),
        ...tooMany(rules),
        ...entriesOf(value).flatMap(({ entry, path }) => entryProblems(entry, path)),
        ...causeProblems(value, rules, known),
    ];
}
const maxRules = 200;
const tooMany = (rules) => rules.length > maxRules ? [{ path: ['rules'], text: `rules: it is too long; ${maxRules} items are the most` }] : [];
const rulesOf = (value) => {
    const rules = (0,yaml_places/* valueAt */.fK)(value, ['rules']);
    return Array.isArray(rules) ? rules : [];
};
const namedBy = (rule) => {
    const cause = (0,yaml_places/* valueAt */.fK)(rule, ['cause']);
    return !isDeciding(rule) && typeof cause === 'string' ? [cause] : [];
};
/** All that may hold an action, by its path. */
function entriesOf(value) {
    const below = (key) => {
        const at = (0,yaml_places/* valueAt */.fK)(value, [key]);
        return isMapping(at) ? Object.entries(at).map(([name, entry]) => ({ entry, path: [key, name] })) : [];
    };
    return [...below('classes'), ...below('causes'), ...rulesOf(value).map((entry, i) => ({ entry, path: ['rules', i] }))];
}
function ruleProblems(rule, index, value) {
    const path = ['rules', index];
    const deciding = isDeciding(rule);
    const meant = keysMeant(rule);
    const { error } = (deciding ? DecidingRule : NamingRule).safeParse(rule);
    const problems = (error?.issues ?? [])
        .map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
        .filter((issue) => !(deciding && issue.code === 'unrecognized_keys' && issue.keys.every((key) => key === 'suggestion')))
        .flatMap((issue) => problemsOf(issue, value));
    if (deciding) {
        const action = meant.find((key) => actionKeys.includes(key));
        if (meant.includes('suggestion'))
            problems.push({
                path: [...path, 'suggestion'],
                ofKey: true,
                text: `suggestion: it is for a rule that names a failure, by cause, class and match alone; this one has ${action ?? onlyConditions.find((key) => meant.includes(key))} and decides what is done; make it two rules`,
            });
        if (action === undefined)
            problems.push({ path, text: `the rule says when and not what; give ${actionKeys.join(', ')}` });
        if (!meant.some((key) => conditionKeys.includes(key)))
            problems.push({
                path,
                text: `the rule has no condition and would hold for every failure; give ${conditionKeys.join(', ')}, or use classes`,
            });
    }
    return [...problems, ...patternProblems(rule, path), ...conditionProblems(rule, path)];
}
/** A pattern is looked at whatever else is wrong, so that all is told at once. */
function patternProblems(rule, path) {
    const match = NamingRule.shape.match.safeParse((0,yaml_places/* valueAt */.fK)(rule, ['match']));
    const read = match.success ? (0,pattern/* readPattern */.Z)(match.data) : {};
    return 'problem' in read ? [{ path: [...path, 'match'], text: `match: ${read.problem}` }] : [];
}
function conditionProblems(rule, path) {
    const each = (key) => {
        const at = (0,yaml_places/* valueAt */.fK)(rule, [key]);
        return Array.isArray(at)
            ? at.map((one, i) => ({ one, path: [...path, key, i] }))
            : [{ one: at, path: [...path, key] }];
    };
    const signals = each('signal').flatMap(({ one, path: at }) => typeof one !== 'string' || !/^[A-Z0-9]+$/i.test(one) || (0,policy_values/* signalOf */.oX)(one) !== undefined
        ? []
        : [{ path: at, text: `signal: ${shown(one)} is no signal's name${didYouMean(one, signal/* signalNames */.b8)}` }]);
    const codes = each('exit-codes').flatMap(({ one, path: at }) => {
        const [from, to] = typeof one === 'string' && /^\d+-\d+$/.test(one) ? one.split('-').map(Number) : [];
        return from === undefined || to === undefined || from <= to
            ? []
            : [{ path: at, text: `exit-codes: ${shown(one)} ends before it begins; write ${to}-${from}` }];
    });
    return [...signals, ...codes];
}
/** A cause that nothing names would be waited for in vain. */
function causeProblems(value, rules, known) {
    const check = (name, path, ofKey) => {
        if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name) || known.includes(name))
            return [];
        const hint = didYouMean(name, known) || '; docs/failures.md lists those of ml-run';
        const text = `${ofKey ? `${name}: ` : 'cause: '}"${name}" is named by neither ml-run nor a rule of this policy${hint}`;
        return [{ path, text, ...(ofKey ? { ofKey } : {}) }];
    };
    const below = (0,yaml_places/* valueAt */.fK)(value, ['causes']);
    return [
        ...(isMapping(below) ? Object.keys(below).flatMap((name) => check(name, ['causes', name], true)) : []),
        ...rules.flatMap((rule, i) => {
            const cause = isDeciding(rule) ? (0,yaml_places/* valueAt */.fK)(rule, ['cause']) : undefined;
            return Array.isArray(cause)
                ? cause.flatMap((one, j) => check(one, ['rules', i, 'cause', j]))
                : check(cause, ['rules', i, 'cause']);
        }),
    ];
}
/** What the schema cannot say about an action. */
function entryProblems(entry, path) {
    if (!isMapping(entry))
        return [];
    const problems = [];
    const say = (at, text) => problems.push({ path: [...path, ...at], text });
    const delay = (0,policy_values/* millisecondsOf */.W$)(entry.delay);
    const maxDelay = (0,policy_values/* millisecondsOf */.W$)(entry['max-delay']);
    for (const at of [['delay'], ['max-delay'], ['on-retry', 'timeout']]) {
        const ms = (0,policy_values/* millisecondsOf */.W$)((0,yaml_places/* valueAt */.fK)(entry, at));
        if (ms !== undefined && ms > policy_values/* maxWaitMs */.wJ)
            say(at, `${at.at(-1)}: ${shown((0,yaml_places/* valueAt */.fK)(entry, at))} is longer than 24h`);
    }
    if ((0,policy_values/* millisecondsOf */.W$)((0,yaml_places/* valueAt */.fK)(entry, ['on-retry', 'timeout'])) === 0)
        say(['on-retry', 'timeout'], 'timeout: 0 leaves it no time; give a duration or leave it out');
    if (delay !== undefined && maxDelay !== undefined && maxDelay < delay)
        say(['max-delay'], `max-delay: ${shown(entry['max-delay'])} is shorter than delay, ${shown(entry.delay)}`);
    if (entry.backoff !== undefined && entry.backoff !== 'none' && entry.delay === undefined)
        say(['backoff'], 'backoff: there is no delay that it could grow from; give delay as well');
    return [...problems, ...(isMapping(entry.env) ? envProblems(entry.env, path) : [])];
}
function envProblems(env, path) {
    return Object.entries(env).flatMap(([name, value]) => {
        const at = [...path, 'env', name];
        const own = /^ML_RUN_/i.test(name)
            ? [{ path: at, ofKey: true, text: `${name}: ml-run sets it itself` }]
            : [];
        if (typeof value !== 'string')
            return own;
        const wrong = [...value.matchAll(placeholder/* placeholderPattern */.i)].flatMap(([text, word, number]) => {
            if (word === undefined)
                return [];
            if (!Object.hasOwn(placeholder/* placeholders */.F, word))
                return [`${text} is no placeholder${didYouMean(word, Object.keys(placeholder/* placeholders */.F))}; {{ and }} are braces as such`];
            if (word === 'half')
                return /^[1-9]\d{0,8}$/.test(number ?? '') ? [] : [`${text}: write the number to halve, as {half:64}`];
            return number === undefined ? [] : [`${text}: write {${word}}`];
        });
        return [...own, ...wrong.map((text) => ({ path: at, text: `${name}: ${text}` }))];
    });
}

// EXTERNAL MODULE: ./build/settings/on-retry.js
var on_retry = __webpack_require__(8404);
;// CONCATENATED MODULE: ./build/settings/policy-entries.js





/** A policy without mistakes, as the stages take it. */
function ownPolicyOf({ classes = {}, causes = {}, rules = [] }, lineOf) {
    const entries = (key, all) => Object.fromEntries(Object.entries(all).map(([name, action]) => [name, entryOf(`${key}.${name}`, action, [key, name], lineOf)]));
    return {
        rows: rules.flatMap((rule, i) => (isNaming(rule) ? rowOf(rule, i) : [])),
        classes: entries('classes', classes),
        causes: entries('causes', causes),
        rules: rules.flatMap((rule, i) => (isNaming(rule) ? [] : [ruleOf(rule, i, lineOf)])),
    };
}
const isNaming = (rule) => !isDeciding(rule);
function rowOf(rule, index) {
    const read = (0,pattern/* readPattern */.Z)(rule.match);
    if ('problem' in read)
        return [];
    return [
        {
            id: `policy-rule-${index + 1}`,
            cause: rule.cause,
            class: rule.class,
            suggestion: rule.suggestion === undefined ? usualSuggestion(rule.cause) : inOneLine(rule.suggestion),
            ...read,
        },
    ];
}
const usualSuggestion = (cause) => (0,causes/* isCause */.Aj)(cause)
    ? (0,causes/* about */.Cv)(cause).suggestion
    : `See the line above; what to do about \`${cause}\` can be said as \`suggestion\` of its rule in the policy.`;
const inOneLine = (text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
function ruleOf(rule, index, lineOf) {
    const entry = entryOf(`rules[${index}]`, rule, ['rules', index], lineOf);
    return { ...entry, when: conditionsOf(rule, entry.id) };
}
function conditionsOf(rule, id) {
    const read = rule.match === undefined ? undefined : (0,pattern/* readPattern */.Z)(rule.match);
    return {
        ...given('exitCodes', policy_entries_all(rule['exit-codes'])?.map(rangeOf)),
        ...given('signals', policy_entries_all(rule.signal)?.map((one) => (0,policy_values/* signalOf */.oX)(one) ?? one)),
        ...given('endedBy', policy_entries_all(rule['ended-by'])),
        ...given('classes', policy_entries_all(rule.class)),
        ...given('causes', policy_entries_all(rule.cause)),
        ...(read === undefined || 'problem' in read ? {} : { match: { id, ...read } }),
    };
}
function rangeOf(written) {
    if (typeof written === 'number')
        return [written, written];
    const [from = 0, to = 0] = written.split('-').map(Number);
    return [from, to];
}
function entryOf(id, action, path, lineOf) {
    const line = (key) => lineOf([...path, key]);
    const lines = Object.entries(names).flatMap(([key, written]) => action[written] === undefined ? [] : [[key, line(written)]]);
    return { id, action: actionOf(action), line: lineOf(path), lines: Object.fromEntries(lines) };
}
/** How the keys of an action are written. */
const names = {
    retries: 'retries',
    delayMs: 'delay',
    backoff: 'backoff',
    maxDelayMs: 'max-delay',
    jitter: 'jitter',
    env: 'env',
    run: 'run',
    onRetry: 'on-retry',
};
function actionOf(action) {
    const { env, 'on-retry': onRetry } = action;
    return {
        ...given('retries', action.retries),
        ...given('delayMs', (0,policy_values/* millisecondsOf */.W$)(action.delay)),
        ...given('backoff', backoffOf(action.backoff)),
        ...given('maxDelayMs', (0,policy_values/* millisecondsOf */.W$)(action['max-delay'])),
        ...given('jitter', jitterOf(action.jitter)),
        ...given('env', env && Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]))),
        ...given('run', action.run),
        ...given('onRetry', onRetryOf(onRetry)),
    };
}
const backoffOf = (written) => (written === 'exponential' ? 2 : written);
const jitterOf = (written) => written === 'none' ? 0 : written === 'full' ? 1 : written;
function onRetryOf(written) {
    if (written === undefined)
        return undefined;
    if (typeof written === 'string')
        return (0,on_retry/* onRetryScript */.X)(written);
    return { script: written.run, timeoutMs: (0,policy_values/* millisecondsOf */.W$)(written.timeout) ?? on_retry/* onRetryMs */.I };
}
const policy_entries_all = (written) => written === undefined ? undefined : Array.isArray(written) ? written : [written];
/** A property that is there only when it has a value. */
const given = (key, value) => (value === undefined ? {} : { [key]: value });

;// CONCATENATED MODULE: ./build/settings/policy-text.js






/** Reads YAML. */
function readPolicyText(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const refused = (problems) => ({
        ok: false,
        problems: (0,yaml_places/* placed */.GS)(problems, lines),
    });
    const unread = [...document.errors, ...document.warnings];
    const twice = unread.filter(({ code }) => code === 'DUPLICATE_KEY').map(problemOfYaml);
    if (unread.length > twice.length)
        return refused(unread.map(problemOfYaml));
    let value;
    try {
        value = document.toJS();
    }
    catch (error) {
        return refused([{ offset: 0, text: `it cannot be read: ${(0,reason/* reasonOf */.A3)(error)}` }]);
    }
    // A file in which all is commented out says nothing.
    if ((value === null || value === undefined) && twice.length === 0)
        return { ok: true, policy: own_policy/* noPolicy */.W };
    const wrong = policyProblems(value).map(({ path, ofKey, text: what }) => ({
        offset: (0,yaml_places/* offsetOf */.b4)(document, path, ofKey ?? false),
        text: what,
    }));
    if (twice.length + wrong.length > 0)
        return refused([...twice, ...wrong]);
    const lineOf = (path) => Math.max(1, lines.linePos((0,yaml_places/* offsetOf */.b4)(document, path, true)).line);
    return { ok: true, policy: ownPolicyOf(value, lineOf) };
}
const hints = {
    BAD_DQ_ESCAPE: '; in double quotes YAML reads backslashes itself, so put a regular expression in single quotes',
    DUPLICATE_KEY: '; keep one of them',
    MULTIPLE_DOCS: '; keep one, without ---',
};
const problemOfYaml = ({ message, code, pos }) => ({
    offset: pos[0],
    text: `${(0,yaml_places/* saidByYaml */.Ee)(message)}${hints[code] ?? ''}`,
});


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

/***/ 9474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ saidByYaml),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Problems as `LINE:COLUMN: what`, from 1, in the order of the text. */
const placed = (problems, lines) => [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(1, line)}:${Math.max(1, col)}: ${text}`;
});
/** What the reader of YAML complains of, to be told after a place. */
const saidByYaml = (message) => message.charAt(0).toLowerCase() + message.slice(1).replace(/; please use YAML\.\w+\(\)/, '');
/** What lies at a path in a value; undefined when nothing does. */
function valueAt(value, path) {
    let at = value;
    for (const part of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        at = at[part];
    }
    return at;
}
/** Where a value stands in the text; with `ofKey` its key; when it is not there, what it should be in. */
function offsetOf(document, path, ofKey = false) {
    let node = document.contents;
    for (const [i, part] of path.entries()) {
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : (node ?? undefined);
        const isLast = i === path.length - 1;
        let next;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target)) {
            // Of a key that is given twice the last is the one that is read.
            const pair = target.items.findLast(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === part);
            // A value that is left out has no place of its own.
            next = pair === undefined ? undefined : (isLast && ofKey) || isEmpty(pair.value) ? pair.key : pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
            next = target.items[Number(part)];
        if (next === undefined)
            break;
        node = next;
    }
    return node?.range?.[0] ?? 0;
}
const isEmpty = (node) => node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null && !node.source);


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
