export const id = 276;
export const ids = [276];
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

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverBeforeStart: () => (/* binding */ recoverBeforeStart),
  recoverOnTerminal: () => (/* binding */ recoverOnTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/report/journal.js
var report_journal = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/report/summary.js + 7 modules
var summary = __webpack_require__(2310);
// EXTERNAL MODULE: ./build/settings/read.js
var read = __webpack_require__(7118);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/settings/recover-argv.js


/** Reads the arguments of `ml-run recover`, or says what is wrong with them. */
function readRecoverArgv(argv) {
    const options = { all: { type: 'boolean' } };
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        return { problems: [(0,reason/* reasonOf */.A3)(error)] };
    }
    const [folder, second] = parsed.positionals;
    if (second !== undefined)
        return { problems: [`${second}: give one folder, as in ml-run recover .ml-run/…`] };
    if (folder === '')
        return { problems: ['the name of the folder is empty; give one or leave it out'] };
    return { folder: folder ?? null, all: parsed.values.all ?? false };
}

// EXTERNAL MODULE: ./build/tracking/address.js
var tracking_address = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/tracking/settlement.js
var tracking_settlement = __webpack_require__(4081);
// EXTERNAL MODULE: ./build/host/secrets.js + 6 modules
var secrets = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/host/late-settlement.js



/**
 * Makes what tells the trackers how a run ended that its own ml-run could not settle any more.
 * @param config of this process, which may hold the password of an address
 * @param warn told each problem in one sentence
 */
function lateSettlement(config, warn, manifestLink) {
    const settlement = new tracking_settlement/* Settlement */.y({
        warn: (problem) => warn(secrets/* secrets */.O.redact(`MLflow: ${problem}`)),
        cancelled: new AbortController().signal,
        manifestLink,
    });
    const configured = typeof config === 'string' ? undefined : config.mlflow?.tracking_uri;
    return (manifest, address) => settlement.settle(manifest, (0,tracking_address/* environmentFor */.DD)(address, process.env, configured, secrets/* secrets */.O.redact));
}

// EXTERNAL MODULE: ./build/host/record-files.js
var record_files = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/engine/environment.js
var environment = __webpack_require__(3302);
// EXTERNAL MODULE: ./build/engine/left-over.js
var left_over = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/engine/temporary-folder.js
var temporary_folder = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/evidence/machine.js + 1 modules
var machine = __webpack_require__(6132);
// EXTERNAL MODULE: ./build/evidence/progress-lines.js
var progress_lines = __webpack_require__(7659);
// EXTERNAL MODULE: ./build/policy/policy.js + 2 modules
var policy = __webpack_require__(3973);
// EXTERNAL MODULE: ./build/verdict/machine-rungs.js
var machine_rungs = __webpack_require__(3509);
// EXTERNAL MODULE: ./build/report/manifest.js
var report_manifest = __webpack_require__(1938);
;// CONCATENATED MODULE: ./build/report/recovered.js






/** Ends a record that its own ml-run could not end. Attempts that had ended stay as they are. */
function recovered({ manifest, journal, tail, countersNow, by }) {
    const last = manifest.attempts.at(-1);
    const ended = { ...manifest, finished_at: by.at, recovered: by };
    if (last !== undefined && last.finished_at !== null && last.decision?.kind !== 'retry') {
        return { ...ended, status: last.status, failure: last.failure };
    }
    const status = journal.cancelledBy === null ? 'failed' : 'cancelled';
    const fact = journal.cancelledBy === null ? killForMemory(journal.counters, countersNow) : undefined;
    const seen = endOfRecord(manifest);
    const isRunning = last !== undefined && last.finished_at === null;
    const failure = failureOf(manifest, {
        cause: journal.cancelledBy !== null ? 'cancelled' : (fact?.cause ?? 'ml_run_killed'),
        quote: [seen, ...(fact === undefined ? [] : [fact.quote])].join('; '),
        rule: fact?.rule ?? 'record-without-end',
        tail: isRunning ? tail : '',
        now: by.at,
    });
    const { attempts } = (0,report_manifest/* notRetried */.n1)(ended, 'ml-run was killed before the next attempt');
    return {
        ...ended,
        status,
        failure,
        attempts: attempts.map((attempt) => attempt.finished_at !== null
            ? attempt
            : {
                ...attempt,
                status,
                finished_at: by.at,
                failure,
                evidence: fact === undefined ? [] : [(0,machine_rungs/* asCandidate */.Iw)(fact)],
                progress: progressIn(tail),
            }),
    };
}
function endOfRecord({ attempts }) {
    const last = attempts.at(-1);
    if (last === undefined)
        return 'the record ends before the first attempt';
    return last.finished_at === null
        ? `the record ends while attempt ${last.number} was running`
        : `the record ends between attempts ${last.number} and ${last.number + 1}`;
}
function failureOf(manifest, { cause, quote, rule, tail, now }) {
    const { class: failureClass, suggestion } = (0,causes/* about */.Cv)(cause);
    return {
        class: failureClass,
        log_tail: tail,
        suggestion,
        auto_retried: false,
        retry_count: (0,report_manifest/* retryCount */.cv)(manifest),
        retry_cap: policy/* defaultPolicy */.G4[failureClass].retries,
        classified_at: now,
        context: { cause, confidence: 'likely', evidence: quote, rule },
    };
}
/** How far it came; where it began is known only while the tail reaches back so far. */
function progressIn(tail) {
    const lines = new progress_lines/* ProgressLines */.x();
    lines.push(Buffer.from(`${tail}\n`));
    return lines.end((text) => text);
}
/** A kill for memory since the attempt began, which could be that of ml-run itself. */
function killForMemory(before, after) {
    if (before === null || after === null)
        return undefined;
    const change = { before: snapshot(before), after: snapshot(after) };
    return (0,machine/* machineFacts */.R)(change, { processId: null, names: new Set() }).find(({ cause }) => cause === 'host_oom_kill');
}
const snapshot = ({ group, machine }) => ({
    group: group === null ? null : { ...group, peakBytes: null, limitBytes: null },
    oomKills: machine,
    refusedForks: null,
    spaces: [],
    limits: { openFiles: null, processes: null, cpuSeconds: null, fileSizeBytes: null },
    gpus: null,
    kernelLines: [],
});

// EXTERNAL MODULE: ./build/report/tracked.js
var tracked = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/host/chance.js
var chance = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/host/owner.js
var host_owner = __webpack_require__(6700);
;// CONCATENATED MODULE: ./build/host/claim.js




const claimName = /^claim-(\d+)$/;
/**
 * Makes this process the only one that ends a record.
 * Claims are counted, and none is taken away while others may still look: of all who find that the last claim's process
 * is gone, one makes the next.
 * @returns what gives it back; null when another process has it
 */
function claim(folder) {
    const written = (0,external_node_path_.join)(folder, `.claim-${process.pid}-${(0,chance/* uniqueDigits */.o7)()}`);
    // Whole before it has its name, so that nobody reads half of it.
    (0,external_node_fs_.writeFileSync)(written, JSON.stringify((0,host_owner/* thisProcess */.WF)()), { mode: 0o600 });
    try {
        for (;;) {
            const last = Math.max(0, ...numbers(folder));
            if (last > 0 && isHeld((0,external_node_path_.join)(folder, `claim-${last}`)))
                return null;
            if (isLinked(written, (0,external_node_path_.join)(folder, `claim-${last + 1}`)))
                return () => release(folder);
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(written, { force: true });
    }
}
const numbers = (folder) => (0,external_node_fs_.readdirSync)(folder).flatMap((name) => {
    const number = claimName.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
});
function isHeld(path) {
    try {
        const owner = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return (0,host_owner/* whereabouts */.CJ)(owner) !== 'gone';
    }
    catch {
        // It was given back just now, with the record ended.
        return false;
    }
}
function isLinked(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
function release(folder) {
    for (const number of numbers(folder))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, `claim-${number}`), { force: true });
}

// EXTERNAL MODULE: ./build/host/clock.js
var clock = __webpack_require__(6169);
// EXTERNAL MODULE: ./build/host/kill-counters.js
var kill_counters = __webpack_require__(4129);
;// CONCATENATED MODULE: ./build/host/recovery.js














/** Counters tell nothing about a kill that is longer ago: others run on the machine too. */
const maxCounterAgeMs = 60_000;
/** A run that cannot be seen from here counts as killed when it has been silent for so long. */
const minSilenceMs = 60_000;
/** Reads what a run has left: its journal, and where that does not do, its last manifest. */
async function readRecord(folder) {
    const journal = (0,report_journal/* readJournal */.a0)((0,record_files/* journalText */.Jh)(folder) ?? '');
    const { Manifest } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 3837));
    const fromJournal = Manifest.safeParse(journal.manifest);
    if (fromJournal.success)
        return { journal, manifest: fromJournal.data };
    const fromFile = Manifest.safeParse(jsonAt((0,external_node_path_.join)(folder, record_files/* manifestName */.vS)));
    return { journal, manifest: fromFile.success ? fromFile.data : null };
}
/** Ends what is left of the command, and gives the record its end. Nothing is written into it. */
async function finished(folder, { journal, manifest }, plan) {
    if (manifest.finished_at !== null)
        return manifest;
    const lastSeen = (0,record_files/* lastSignOfLife */.x3)(folder);
    const isHere = journal.owner !== null && (0,host_owner/* whereabouts */.CJ)(journal.owner) !== 'elsewhere';
    const last = manifest.attempts.at(-1);
    const { found, survivors } = last === undefined
        ? { found: 0, survivors: [] }
        : await (0,left_over/* endLeftOver */.Z)({
            // A script between two attempts carries the mark of the second.
            attemptIds: [last.number, last.number + 1].map((number) => (0,environment/* attemptId */.X8)(manifest.task.id, number)),
            leader: isHere ? journal.leader : null,
            pipes: isHere ? journal.pipes : null,
            limit: isHere ? journal.limit : null,
            processes: isHere ? journal.processes : [],
            knownUntil: lastSeen === null ? 0 : (0,host_owner/* ticksAt */._w)(lastSeen),
        }, plan.graceMs);
    (0,temporary_folder/* removeTemporaryFolders */.T)(manifest.task.id);
    const isFresh = plan.by === 'post' || (lastSeen !== null && Date.now() - lastSeen < maxCounterAgeMs);
    const ended = recovered({
        manifest,
        journal,
        tail: last === undefined ? '' : textAt((0,external_node_path_.join)(folder, (0,record_files/* tailName */.kD)(last.number))).replace(/\n$/, ''),
        countersNow: isFresh ? (0,kill_counters/* killCounters */.g)() : null,
        by: {
            at: clock/* systemClock */.m.iso(clock/* systemClock */.m.now()),
            by: plan.by,
            processes_ended: found - survivors.length,
            survivors: [...survivors],
        },
    });
    return journal.address === null || ended.attempts.at(-1)?.failure === null
        ? ended
        : (0,tracked/* withTracked */.H)(ended, { runs: await plan.settle(ended, journal.address), curve: null }, secrets/* secrets */.O.redact);
}
/**
 * Ends a record whose ml-run was killed, once, however many try.
 * @param evenElsewhere true to end also one of another machine or container, when it has been silent for a minute
 */
async function recoverRecord(folder, plan, evenElsewhere) {
    const owner = (0,report_journal/* readJournal */.a0)((0,record_files/* journalText */.Jh)(folder) ?? '').owner;
    const where = owner === null ? 'elsewhere' : (0,host_owner/* whereabouts */.CJ)(owner);
    if (where === 'alive')
        return { kind: 'alive' };
    const silenceMs = Date.now() - ((0,record_files/* lastSignOfLife */.x3)(folder) ?? 0);
    if (where === 'elsewhere' && !(evenElsewhere && silenceMs > minSilenceMs)) {
        return { kind: 'elsewhere', host: owner?.host ?? 'not known' };
    }
    const release = claim(folder);
    if (release === null)
        return { kind: 'alive' };
    try {
        // Who had the claim before has ended the record: then its journal is gone.
        if ((0,record_files/* journalText */.Jh)(folder) === null)
            return { kind: 'complete' };
        const found = await readRecord(folder);
        const { manifest } = found;
        if (manifest === null)
            return { kind: 'unreadable' };
        const ended = await finished(folder, { ...found, manifest }, plan);
        (0,record_files/* writeWhole */.f8)((0,external_node_path_.join)(folder, record_files/* manifestName */.vS), `${JSON.stringify(ended, null, 2)}\n`, 'durable');
        (0,record_files/* removeHalves */.YH)(folder);
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, record_files/* journalName */.J1), { force: true });
        return manifest.finished_at === null
            ? { kind: 'recovered', manifest: ended, journal: found.journal }
            : { kind: 'complete' };
    }
    finally {
        release();
    }
}
/** Gives a record its own name whose ml-run was killed before it could; the record's folder. */
function named(folder) {
    const name = (0,external_node_path_.basename)(folder);
    if (!name.startsWith(record_files/* newPrefix */.l2))
        return folder;
    const own = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), name.slice(record_files/* newPrefix */.l2.length));
    const { owner } = (0,report_journal/* readJournal */.a0)((0,record_files/* journalText */.Jh)(folder) ?? '');
    if (owner === null || (0,host_owner/* whereabouts */.CJ)(owner) !== 'gone')
        return folder;
    try {
        (0,record_files/* settle */.G9)(folder, own);
        return own;
    }
    catch {
        // Another process did it just now.
        return (0,external_node_fs_.existsSync)(own) ? own : folder;
    }
}
function textAt(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function jsonAt(path) {
    try {
        return JSON.parse(textAt(path));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/recover-command.js












const badUsage = 2;
/** `ml-run recover [DIR] [--all]`; gives the exit code: 0 when nothing is left to end, 1 when something could not be. */
async function recoverOnTerminal(argv, terminal) {
    const request = readRecoverArgv(argv);
    const defaults = (0,read/* readSettings */.s)({});
    if ('problems' in request || !defaults.ok) {
        for (const problem of 'problems' in request ? request.problems : [])
            terminal.say(problem);
        return badUsage;
    }
    const top = request.folder ?? '.';
    if (!(0,external_node_fs_.statSync)(top, { throwIfNoEntry: false })?.isDirectory()) {
        terminal.say(`${top}: there is no such folder; give a record, or a folder with ${record_files/* recordsFolder */.RM} in it`);
        return badUsage;
    }
    const records = recordsOf(top);
    if (records.length === 0)
        terminal.say(`nothing to recover: no run in ${(0,external_node_path_.resolve)(top)} was cut short`);
    const plan = planFor('recover', defaults.settings['grace-period'], terminal);
    let isAllEnded = true;
    for (const folder of records) {
        const outcome = await recover(folder, plan, request.all);
        terminal.say(inWords(outcome, folder));
        isAllEnded &&= outcome.kind === 'recovered' || outcome.kind === 'complete';
    }
    return isAllEnded ? 0 : 1;
}
/** Ends the runs of this folder whose ml-run was killed, before the next one starts. Says a line for each, and no more. */
async function recoverBeforeStart(terminal, graceMs) {
    const plan = planFor('next_start', graceMs, terminal);
    for (const folder of (0,record_files/* unfinishedBelow */.$j)(record_files/* recordsFolder */.RM)) {
        const outcome = await recover(folder, plan, false);
        if (outcome.kind === 'recovered' || outcome.kind === 'failed')
            terminal.say(inWords(outcome, folder));
    }
}
/** How records are ended here; each tells where it is itself. */
const planFor = (by, graceMs, terminal) => ({
    by,
    graceMs,
    settle: lateSettlement('auto', (text) => terminal.say(`warning: ${text}`), () => null),
});
async function recover(written, plan, evenElsewhere) {
    try {
        const folder = named(written);
        const outcome = await recoverRecord(folder, plan, evenElsewhere);
        if (outcome.kind === 'recovered')
            writeSummary(outcome.manifest, folder);
        return outcome;
    }
    catch (error) {
        return { kind: 'failed', reason: (0,reason/* reasonOf */.A3)(error) };
    }
}
function writeSummary(manifest, folder) {
    const manifestPath = (0,external_node_path_.join)(folder, record_files/* manifestName */.vS);
    (0,record_files/* writeWhole */.f8)((0,external_node_path_.join)(folder, 'summary.md'), (0,summary/* summary */.z)(manifest, { artifact: null, manifestPath, places: null, documentation: null }), 'soon');
}
function inWords(outcome, folder) {
    switch (outcome.kind) {
        case 'recovered': {
            const { manifest } = outcome;
            const ended = manifest.recovered?.processes_ended ?? 0;
            const also = ended === 0 ? '' : `; ${ended} ${ended === 1 ? 'process' : 'processes'} that it left ended`;
            const durationMs = Date.parse(manifest.finished_at ?? manifest.started_at) - Date.parse(manifest.started_at);
            return `a run that was cut short is on record now${also}: ${(0,plain/* closingLine */.oM)(manifest, durationMs, (0,external_node_path_.join)(folder, record_files/* manifestName */.vS))}`;
        }
        case 'complete':
            return `complete: ${folder}`;
        case 'alive':
            return `left alone, its ml-run is alive or another one ends it: ${folder}`;
        case 'elsewhere':
            return `left alone, it was started on another machine or in another container (${outcome.host}): ${folder}; recover it there, or with --all when it has been silent for a minute`;
        case 'unreadable':
            return `left alone, neither its journal nor its manifest can be read: ${folder}`;
        case 'failed':
            return `${folder} could not be recovered: ${outcome.reason}`;
    }
}
/** The records that a folder stands for, as far as they have no end. */
function recordsOf(top) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, record_files/* journalName */.J1)))
        return [top];
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, record_files/* manifestName */.vS)))
        return [];
    const below = (0,external_node_path_.join)(top, record_files/* recordsFolder */.RM);
    // A record that found no room under .ml-run is among the temporary files.
    const elsewhere = (0,record_files/* unfinishedBelow */.$j)((0,external_node_os_.tmpdir)()).filter((folder) => (0,report_journal/* readJournal */.a0)((0,record_files/* journalText */.Jh)(folder) ?? '').folder === (0,external_node_path_.resolve)(top));
    return [...(0,record_files/* unfinishedBelow */.$j)((0,external_node_fs_.existsSync)(below) ? below : top), ...elsewhere];
}


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
