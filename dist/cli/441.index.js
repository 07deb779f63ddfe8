export const id = 441;
export const ids = [441];
export const modules = {

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fH: () => (/* binding */ FailureInfo),
/* harmony export */   pt: () => (/* binding */ FailureClass)
/* harmony export */ });
/* unused harmony exports Confidence, FailureContext */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
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

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainOnTerminal: () => (/* binding */ explainOnTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
;// CONCATENATED MODULE: ./build/domain/status.js

/** Where a task or an attempt stands. */
const JobStatus = schemas/* enum */.k5n(['queued', 'running', 'retrying', 'succeeded', 'failed', 'cancelled']);

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
/** What was done about a failure. */
const Decision = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('retry'), delay_ms: schemas/* int */.Whr().min(0), reason: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('stop'), reason: schemas/* string */.YjP() }),
]);
/** How far the training had come, by its last progress line. */
const Progress = schemas/* strictObject */.rej({
    step: schemas/* number */.aig().nullable(),
    epoch: schemas/* number */.aig().nullable(),
    loss: schemas/* number */.aig().nullable(),
    quote: schemas/* string */.YjP(),
});
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
    status: JobStatus,
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
    progress: Progress.nullable(),
    resources: Resources.nullable(),
});

;// CONCATENATED MODULE: ./build/domain/dataset.js

/** A data set that a task reads, and how to tell that it is the right one. */
const DatasetSpec = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    path: schemas/* string */.YjP().min(1).optional().describe('a file or folder, relative to the working directory'),
    url: schemas/* url */.OZ5().optional(),
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    size: schemas/* int */.Whr().min(0).optional().describe('bytes'),
    files: schemas/* string */.YjP().min(1).optional().describe('a glob below path'),
    checksums: schemas/* string */.YjP().min(1).optional().describe('a file in the format of sha256sum'),
});

;// CONCATENATED MODULE: ./build/domain/tracking.js

/** Which experiment trackers a task reports to. */
const TrackingConfig = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['auto', 'off']),
    schemas/* strictObject */.rej({
        mlflow: schemas/* strictObject */.rej({ tracking_uri: schemas/* string */.YjP().min(1), experiment: schemas/* string */.YjP().min(1).optional() }).optional(),
        wandb: schemas/* strictObject */.rej({ project: schemas/* string */.YjP().min(1).optional(), entity: schemas/* string */.YjP().min(1).optional() }).optional(),
        tensorboard: schemas/* strictObject */.rej({ log_dir: schemas/* string */.YjP().min(1) }).optional(),
    }),
]);

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
    datasets: schemas/* array */.YOg(DatasetSpec),
    tracking: TrackingConfig,
    workflow_run: WorkflowRun.nullable().describe('null outside GitHub Actions'),
});

;// CONCATENATED MODULE: ./build/domain/manifest.js





/** The record of a task with every attempt. */
const Manifest = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('ml-run'), version: schemas/* string */.YjP() }),
    rules_version: schemas/* string */.YjP().describe('changes whenever the table of signatures does'),
    task: Task,
    status: JobStatus,
    started_at: iso/* datetime */.w$(),
    finished_at: iso/* datetime */.w$().nullable(),
    failure: failure/* FailureInfo */.fH.nullable().describe('of the last failure; null when the task succeeded'),
    attempts: schemas/* array */.YOg(Attempt),
});

// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/evidence/output.js + 9 modules
var output = __webpack_require__(7551);
// EXTERNAL MODULE: ./build/evidence/signatures/index.js + 66 modules
var signatures = __webpack_require__(9589);
// EXTERNAL MODULE: ./build/evidence/uncaught.js
var uncaught = __webpack_require__(2381);
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
var judge = __webpack_require__(3590);
;// CONCATENATED MODULE: ./build/explain.js







/** Judges again, with the table of today, what a manifest kept of each attempt: the end of its output and its evidence. */
function explain(manifest, ownRows) {
    return {
        rulesVersion: { before: manifest.rules_version, now: signatures/* rulesVersion */.y },
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
    const wasUncaught = frame !== undefined || evidence.rule === 'python-traceback';
    const exception = { type: /^[\w.]*/.exec(quote)?.[0] ?? '', text: quote, frames: [], link: 'none', line };
    const match = signatures/* signatures */.E.match(quote);
    const meaning = ownRows.match(quote, quote) ??
        (wasUncaught ? (0,uncaught/* meaningOf */.P)(exception, signatures/* signatures */.E) : undefined) ??
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
        return { problems: [(0,reason/* reasonOf */.A)(error)] };
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
        const read = Manifest.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
        return read.success ? read.data : `it is not a manifest of ml-run: ${errors/* prettifyError */.S1(read.error)}`;
    }
    catch (error) {
        return (0,reason/* reasonOf */.A)(error);
    }
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);



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
