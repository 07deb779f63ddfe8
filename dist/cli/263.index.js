export const id = 263;
export const ids = [263];
export const modules = {

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classifyOnTerminal: () => (/* binding */ classifyOnTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/domain/own-policy.js
var own_policy = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/evidence/output.js + 13 modules
var evidence_output = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/evidence/signatures/index.js
var signatures = __webpack_require__(4906);
// EXTERNAL MODULE: ./build/policy/policy.js + 2 modules
var policy_policy = __webpack_require__(3973);
// EXTERNAL MODULE: ./build/report/failure-info.js
var failure_info = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/verdict/judge.js + 2 modules
var judge = __webpack_require__(1745);
;// CONCATENATED MODULE: ./build/classify.js







const tailLines = 200;
/**
 * Judges a log that was saved elsewhere.
 * @param chunks the bytes of the log, in order
 */
async function classify(chunks, known, { redact, policy, now }) {
    const ownRows = new own_rows/* OwnRows */.E(policy.rows, (0,own_policy/* soughtTexts */.P)(policy));
    const reader = new evidence_output/* OutputReader */.f(signatures/* signatures */.E, { redact, ownRows });
    for await (const chunk of chunks)
        reader.push('stdout', chunk);
    const output = reader.end(tailLines);
    const ending = { endedBy: known.signal === null ? 'exit' : 'signal', ...known, detail: '' };
    const verdict = (0,judge/* judge */.S)({ ending, facts: output.facts });
    const failure = (0,failure_info/* failureInfo */.f)(verdict, {
        ending,
        logTail: output.tail,
        autoRetried: false,
        retryCount: 0,
        retryCap: (0,policy_policy/* handlingOf */.JY)(policy, { ...verdict, ...ending, matched: ownRows.found }).retries,
        classifiedAt: now,
    });
    return { failure, verdict, progress: output.progress };
}

// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/settings/classify-argv.js
var classify_argv = __webpack_require__(967);
// EXTERNAL MODULE: ./build/host/clock.js
var clock = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/host/policy-source.js
var policy_source = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/host/secrets.js + 6 modules
var secrets = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/host/classify-command.js











const badUsage = 2;
const chunkBytes = 64 * 1024;
/** `ml-run classify …`; gives the exit code: 0 when all was judged, 2 when something could not be read. */
async function classifyOnTerminal(argv, terminal) {
    const request = (0,classify_argv/* readClassifyArgv */.F)(argv);
    const { policy, problems } = request.kind === 'bad' ? { ...request, policy: own_policy/* noPolicy */.W } : await (0,policy_source/* readPolicy */.T)(request.written, '.');
    if (request.kind === 'bad' || problems.length > 0) {
        for (const problem of problems)
            terminal.say(problem);
        return badUsage;
    }
    const judgedWith = { redact: secrets/* secrets */.O.redact, policy, now: now() };
    try {
        switch (request.kind) {
            case 'jsonl':
                return await classifyLines(request.file, judgedWith, terminal);
            case 'log': {
                if (request.file === '-' && process.stdin.isTTY)
                    terminal.say('reading the log from here; Ctrl-D ends it');
                const { failure, verdict, progress } = await classify(chunksOf(request.file), request, judgedWith);
                const lines = [...(0,plain/* verdictLines */.rz)(failure), ...(0,plain/* progressLines */.Ld)(progress), (0,plain/* retryLine */.Rn)(failure), ...(0,plain/* workLines */.dT)(verdict)];
                const text = request.json ? JSON.stringify(failure, null, 2) : lines.join('\n');
                await print(terminal, `${text}\n`);
                return 0;
            }
        }
    }
    catch (error) {
        terminal.say(`${request.file}: ${(0,reason/* fileReasonOf */.g0)(error)}`);
        return badUsage;
    }
}
const LogLine = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]),
    exit_code: schemas/* int */.Whr().nullish(),
    signal: schemas/* string */.YjP().nullish(),
    log: schemas/* string */.YjP(),
});
/** Judges each line by itself; one that cannot be read is named, and the others are judged all the same. */
async function classifyLines(file, judgedWith, terminal) {
    let number = 0;
    let unread = 0;
    for await (const text of (0,external_node_readline_.createInterface)({ input: bytesOf(file), crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (text.trim() === '')
            continue;
        const line = readLine(text);
        if (typeof line === 'string') {
            unread++;
            terminal.say(`${file}: line ${number}: ${line}`);
            continue;
        }
        const ending = { exitCode: line.exit_code ?? null, signal: line.signal ?? null };
        const { failure } = await classify([Buffer.from(line.log)], ending, { ...judgedWith, now: now() });
        await print(terminal, `${JSON.stringify({ id: line.id, failure })}\n`);
    }
    return unread === 0 ? 0 : badUsage;
}
function readLine(text) {
    try {
        const read = LogLine.safeParse(JSON.parse(text));
        return read.success ? read.data : (0,reason/* misfitsOf */.tc)(read.error);
    }
    catch (error) {
        return (0,reason/* reasonOf */.A3)(error);
    }
}
const bytesOf = (file) => (file === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(file));
/** The chunks of a log; those of a file lie in the same memory each time, which is several times as fast. */
function chunksOf(file) {
    return file !== '-' && (0,external_node_fs_.statSync)(file).isFile() ? readInPlace(file) : bytesOf(file);
}
function* readInPlace(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const memory = Buffer.allocUnsafeSlow(chunkBytes);
        for (let read = (0,external_node_fs_.readSync)(descriptor, memory); read > 0; read = (0,external_node_fs_.readSync)(descriptor, memory)) {
            yield memory.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
const print = async (terminal, text) => terminal.pass('stdout', Buffer.from(text));
const now = () => clock/* systemClock */.m.iso(clock/* systemClock */.m.now());


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


/***/ })

};
