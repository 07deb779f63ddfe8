export const id = 636;
export const ids = [636];
export const modules = {

/***/ 7636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ OutputReader)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/evidence/progress.js
var progress = __webpack_require__(7701);
;// CONCATENATED MODULE: ./build/evidence/count-reader.js


const maxKinds = 1_024;
/** Where some counts come so often before a complaint, all that go on have come. */
const maxLooks = 3;
/** Follows what the lines of one stream count, and tells what goes on from what only repeats how far it came. */
class CountReader {
    #ranks;
    #last = new Map();
    constructor(ranks) {
        this.#ranks = ranks;
    }
    /**
     * True when a line counts, and is not where the last count of the same kind was, as a progress bar is when it is closed.
     * Where nothing is known of its kind, it is believed.
     */
    moves(rank, text) {
        const count = (0,progress/* readCount */._0)(text);
        return count !== undefined && this.#moved(rank, count);
    }
    /** Reads the last lines before a complaint. */
    lookBack(before) {
        const counts = [];
        const looks = new Map();
        for (const line of before.split(/[\r\n]/).reverse()) {
            const { rank, text } = this.#ranks.split((0,external_node_util_.stripVTControlCharacters)(line));
            const count = (0,progress/* readCount */._0)(text);
            if (count === undefined)
                continue;
            counts.push({ rank, count });
            const kind = kindOf(rank, count);
            const times = (looks.get(kind) ?? 0) + 1;
            if (times === maxLooks)
                break;
            looks.set(kind, times);
        }
        for (const { rank, count } of counts.reverse())
            this.#moved(rank, count);
    }
    #moved(rank, count) {
        const { step, epoch } = count;
        const kind = kindOf(rank, count);
        const last = this.#last.get(kind);
        if (last === undefined && this.#last.size >= maxKinds)
            this.#last.clear();
        this.#last.set(kind, { step: step ?? last?.step ?? null, epoch: epoch ?? last?.epoch ?? null });
        const differs = (now, then) => now !== null && now !== then;
        return last === undefined || differs(step, last.step) || differs(epoch, last.epoch);
    }
}
const kindOf = (rank, { bar }) => `${rank}\n${bar}`;

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/evidence/own-files.js
var own_files = __webpack_require__(4726);
// EXTERNAL MODULE: ./build/evidence/signature.js + 1 modules
var signature = __webpack_require__(3227);
;// CONCATENATED MODULE: ./build/evidence/facts.js



const maxFacts = 100;
/** Other threads and ranks may still print a line when one has failed. */
const progressAfterUncaught = 2;
/** What stands in buffers is written to the other stream after a failure: some thousand lines where several processes print. */
const progressElsewhere = 2_000;
/** A scheduler ends a job some time after it says so; a training may use that time, and still be ended. */
const progressInGrace = 2_000;
const endsWithGrace = new Set([
    'slurm_time_limit',
    'slurm_cancelled',
    'slurm_preempted',
    'slurm_node_failed',
    'batch_time_limit',
    'batch_memory_limit',
    'batch_job_removed',
    'cloud_preempted',
]);
/**
 * Keeps the facts of an output in bounded memory: the first of each kind that says most, and how often it came.
 * Progress closes an episode: what was complained of before it was survived (in the other stream, before much of it),
 * and the next complaint of the same kind counts as a new one.
 */
class Facts {
    #open = new Map();
    /** How often there was progress after those that are open. */
    #progress = new Map();
    /** The same, in the other stream. */
    #elsewhere = new Map();
    #handled = new Map();
    /**
     * True when it is the first of its kind, or the first to say as much.
     * @param isSameSighting it tells more of what was added just before
     */
    add(fact, isSameSighting = false) {
        const explained = this.#explainedBy(fact);
        if (explained !== undefined && fact.role === 'usual') {
            this.replace(explained, { ...(explained.frame ? { frame: explained.frame } : {}), ...fact, role: 'exception' });
            return true;
        }
        const key = keyOf(fact);
        const known = this.#open.get(key);
        if (known === undefined) {
            if (this.#open.size < maxFacts || fact.role === 'own')
                this.#open.set(key, fact);
            return true;
        }
        const isStronger = fact.role !== 'own' && known.role !== 'own' && signature/* strength */.qO[fact.role] > signature/* strength */.qO[known.role];
        const [first, other] = isStronger ? [fact, known] : [known, fact];
        const frame = nearer(first, other);
        const count = known.count + (isSameSighting ? 0 : fact.count);
        const isUncaught = first.isUncaught === true || other.isUncaught === true;
        this.#open.set(key, {
            ...first,
            count,
            ...(isUncaught ? { isUncaught } : {}),
            ...(frame === undefined ? {} : { frame }),
        });
        this.#forget(key);
        return isStronger;
    }
    /**
     * The uncaught error whose message stands in the next line, as R and Rust print it, or further down as the JVM's cause.
     * What follows one of Python's, which has a message mostly, explains it only when it is about the data.
     */
    #explainedBy({ quote, line, stream, rank, cause, own }) {
        const last = [...this.#open.values()].filter((open) => open.stream === stream && open.rank === rank).at(-1);
        if (last?.role !== 'exception' || own !== undefined)
            return undefined;
        const isCauseOfJvm = /^\s*Caused by: /.test(quote);
        if (last.cause === 'uncaught_exception')
            return line === last.line + 1 || isCauseOfJvm ? last : undefined;
        const isJvmInPython = isCauseOfJvm && /\bPy4JJavaError\b/.test(last.quote);
        const isDetail = line === last.line + 1 && (0,causes/* about */.Cv)(cause).class === 'data';
        return last.cause === 'python_exception' && (isJvmInPython || isDetail) ? last : undefined;
    }
    /** Adds the place that was found after the fact. */
    locate(fact, frame) {
        const key = keyOf(fact);
        for (const facts of [this.#open, this.#handled]) {
            const known = facts.get(key);
            if (known?.line === fact.line)
                facts.set(key, { ...known, frame });
        }
    }
    /** Puts another fact in the place of one already added. */
    replace(old, fact) {
        this.#open.delete(keyOf(old));
        this.#forget(keyOf(old));
        this.add(fact);
    }
    /** True when progress would change anything. */
    get awaitsProgress() {
        return this.#open.size > 0;
    }
    /** True when something in the stream was complained of and not survived yet. */
    hasOpen(stream) {
        for (const fact of this.#open.values())
            if (fact.stream === stream)
                return true;
        return false;
    }
    /** True when it was complained of and not survived yet. */
    isOpen(fact) {
        return this.#open.has(keyOf(fact));
    }
    progressed(stream, rank) {
        for (const [key, fact] of this.#open) {
            if (fact.rank !== '' && rank !== '' && fact.rank !== rank)
                continue;
            const isElsewhere = fact.stream !== stream;
            const counts = isElsewhere ? this.#elsewhere : this.#progress;
            const progress = (counts.get(key) ?? 0) + 1;
            counts.set(key, progress);
            if (progress >= (isElsewhere ? progressElsewhere : progressToSurvive(fact)))
                this.#survive(key, fact);
        }
    }
    /** Notes that the program went on after a fact, which something else than progress shows. */
    survived(fact) {
        const known = this.#open.get(keyOf(fact));
        if (known !== undefined)
            this.#survive(keyOf(fact), known);
    }
    #survive(key, fact) {
        this.#open.delete(key);
        this.#forget(key);
        if (this.#handled.size < maxFacts)
            this.#handled.set(key, { ...fact, handled: true });
    }
    #forget(key) {
        this.#progress.delete(key);
        this.#elsewhere.delete(key);
    }
    /** All facts, by line. */
    all() {
        return [...this.#open.values(), ...this.#handled.values()].sort((a, b) => a.line - b.line);
    }
}
function progressToSurvive({ cause, isUncaught }) {
    if (endsWithGrace.has(cause))
        return progressInGrace;
    return isUncaught ? progressAfterUncaught : 1;
}
/** The same error, logged by a framework and raised through the program: the place in the program is the nearer one. */
function nearer(first, other) {
    if (first.frame === undefined || other.frame === undefined || first.quote !== other.quote) {
        return first.frame ?? other.frame;
    }
    return (0,own_files/* isFrameworks */.yq)(first.frame.file, []) && !(0,own_files/* isFrameworks */.yq)(other.frame.file, []) ? other.frame : first.frame;
}
// Of an echo it matters little whose it is: a thousand ranks that lost one peer must not crowd out the peer.
// The user's own rows are few, and there is always room for them.
const keyOf = (fact) => fact.role === 'echo' || fact.role === 'own' ? fact.rule : `${fact.rule} ${fact.rank}`;

// EXTERNAL MODULE: ./build/evidence/uncaught.js + 3 modules
var uncaught = __webpack_require__(4794);
;// CONCATENATED MODULE: ./build/evidence/last-exceptions.js

const maxSpeakers = 1_024;
/** The last exception that each process showed: the next one follows from it, or shows that it was caught. */
class LastExceptions {
    #facts;
    #last = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    of(speaker) {
        return this.#last.get(speaker);
    }
    /** @param isSameSighting it tells more of what was added just before */
    add(speaker, now, isSameSighting) {
        const before = this.#last.get(speaker);
        if (now.exception.link === 'none' || before === undefined) {
            if (before !== undefined && (0,uncaught/* wasCaught */.qJ)(before, now))
                this.#facts.survived(before.fact);
            this.#facts.add(now.fact, isSameSighting);
            if (this.#last.size >= maxSpeakers)
                this.#last.clear();
            this.#last.set(speaker, now);
            return;
        }
        const winner = (0,uncaught/* rootOf */.I5)(before, now);
        this.#facts.replace(before.fact, winner.fact);
        this.#last.set(speaker, winner);
    }
}

// EXTERNAL MODULE: ./build/evidence/needles.js + 3 modules
var needles = __webpack_require__(5696);
;// CONCATENATED MODULE: ./build/evidence/lines.js

/** A line longer than this is judged in pieces that overlap, so that memory stays bounded and no text is cut in two. */
const pieceBytes = needles/* maxPlacedBytes */.p;
const overlapBytes = 256;
/** So much of a line is judged at once, around what was found in it; patterns never see more. */
const maxJudgedBytes = 8 * 1024;
const judgedBeforeBytes = 6 * 1024;
/** So much of what stands before a line can be looked at. */
const beforeBytes = 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Cuts the chunks of one stream into lines at \n, \r\n and lone \r, and hands over only those worth judging.
 * Most output is never decoded: a search over the raw bytes says which lines are wanted.
 */
class LineScanner {
    #judge;
    #count;
    #carry = Buffer.alloc(0);
    #recent = new Recent();
    constructor(judge, count) {
        this.#judge = judge;
        this.#count = count;
    }
    /** Takes bytes that the caller may use again afterwards. */
    push(chunk) {
        for (let at = 0; at < chunk.length; at += pieceBytes)
            this.#take(chunk.subarray(at, at + pieceBytes));
    }
    #take(part) {
        const bytes = this.#judge.needles().place(this.#carry, part);
        const end = endOfLines(bytes);
        this.#scan(bytes.subarray(0, end));
        const rest = bytes.subarray(end);
        if (rest.length <= pieceBytes) {
            this.#carry = Buffer.from(rest);
        }
        else {
            this.#scan(rest);
            this.#carry = Buffer.from(rest.subarray(-overlapBytes));
        }
    }
    /** Judges what is left without a line break. */
    end() {
        if (this.#carry.length === 0)
            return;
        this.#scan(this.#judge.needles().place(this.#carry, Buffer.alloc(0)));
        this.#carry = Buffer.alloc(0);
    }
    #scan(bytes) {
        const needles = this.#judge.needles();
        let counted = 0;
        for (let at = 0; at < bytes.length;) {
            const found = this.#judge.search(bytes, at);
            if (found === -1)
                break;
            const { start, end: stop } = needles.lineAt(bytes, at, found ?? at);
            const judgedFrom = Math.max(start, (found ?? at) - judgedBeforeBytes);
            this.#count.lineFeeds += needles.lineFeeds(bytes, counted, start);
            counted = start;
            const judgedTo = Math.min(stop, judgedFrom + maxJudgedBytes);
            this.#judge.judge({
                text: bytes.toString('utf8', judgedFrom, judgedTo),
                number: this.#count.lineFeeds + 1,
                held: needles.numbersAt(bytes, judgedFrom, judgedTo),
                before: () => wholeLines(this.#recent.with(bytes.subarray(0, start))),
            });
            if (judgedTo < stop)
                at = judgedTo - overlapBytes;
            else
                at = stop + (bytes[stop] === carriageReturn && bytes[stop + 1] === lineFeed ? 2 : 1);
        }
        this.#count.lineFeeds += needles.lineFeeds(bytes, counted, bytes.length);
        this.#recent.push(bytes);
    }
}
/** Where the last line that is whole ends; a \r at the very end may be the first half of \r\n. */
function endOfLines(bytes) {
    const feed = bytes.lastIndexOf(lineFeed);
    const rest = bytes.subarray(feed + 1);
    return feed + 1 + (rest.length < 2 ? 0 : rest.lastIndexOf(carriageReturn, -2) + 1);
}
/** What may begin within a line, from the next line on. */
function wholeLines(bytes) {
    const text = bytes.toString('utf8');
    return bytes.length < beforeBytes ? text : text.slice(text.search(/[\r\n]/) + 1);
}
/** The last bytes of what went by. */
class Recent {
    #bytes = Buffer.alloc(beforeBytes);
    #length = 0;
    push(bytes) {
        const last = bytes.subarray(-beforeBytes);
        const kept = Math.min(this.#length, beforeBytes - last.length);
        this.#bytes.copyWithin(0, this.#length - kept, this.#length);
        this.#bytes.set(last, kept);
        this.#length = kept + last.length;
    }
    /** With these after them. */
    with(bytes) {
        if (bytes.length >= beforeBytes)
            return bytes.subarray(-beforeBytes);
        return Buffer.concat([this.#bytes.subarray(0, this.#length), bytes.subarray(-beforeBytes)]).subarray(-beforeBytes);
    }
}

// EXTERNAL MODULE: ./build/domain/curve-points.js
var curve_points = __webpack_require__(1876);
// EXTERNAL MODULE: ./build/evidence/series.js
var series = __webpack_require__(1571);
;// CONCATENATED MODULE: ./build/evidence/loss-curve.js




/** So many lines are read of each block up to a number of them: most outputs have no more than a few blocks. */
const linesOfBlocks = [
    { blocks: 8, lines: 64 },
    { blocks: 64, lines: 8 },
];
/** After so many blocks that tell nothing, only the ends are looked at, until one does. */
const maxIdleBlocks = 16;
const endBytes = 4 * 1024;
/** No number of a training stands further from its name. */
const aroundChars = 1_000;
const loss_curve_lineFeed = 0x0a;
const loss_curve_carriageReturn = 0x0d;
/** The loss over the steps of a training, from samples of the lines that tell both. */
class LossCurve {
    #series = new series/* Series */.s(curve_points/* maxCurvePoints */.V);
    /** What the first line counted by; others would not be comparable. */
    #over;
    /** The steps of the epochs before, where each epoch counts its own. */
    #offset = 0;
    #lastStep = 0;
    #blocks = 0;
    #idle = 0;
    /** @param block whole lines of the output */
    push(block) {
        const isFound = this.#sample(this.#idle > maxIdleBlocks ? block.subarray(-endBytes) : block);
        this.#idle = isFound ? 0 : this.#idle + 1;
    }
    /** @returns whether a loss was told */
    #sample(block) {
        let isFound = false;
        const lines = linesOfBlocks.find(({ blocks }) => this.#blocks < blocks)?.lines ?? 1;
        this.#blocks++;
        const stride = block.length / lines;
        for (let at = 0; at < block.length;) {
            // The end of "loss" and "Loss"; to look for bytes is next to free.
            const found = block.indexOf('oss', at);
            if (found === -1)
                break;
            const end = lineEnd(block, found);
            isFound = this.#read((0,external_node_util_.stripVTControlCharacters)(block.toString('utf8', lineStart(block, found), end))) || isFound;
            at = Math.max(end + 1, at + Math.floor(stride));
        }
        return isFound;
    }
    /** Null where there is nothing to draw. */
    end() {
        const { x, y } = this.#series.get();
        return this.#over === undefined || x.length < 2
            ? null
            : { name: 'loss', source: 'output', over: this.#over, x: [...x], y: [...y] };
    }
    #read(line) {
        const told = (0,progress/* readProgress */.gQ)(line);
        if (told === undefined || told.loss === null)
            return false;
        this.#over ??= told.step === null ? 'epoch' : 'step';
        const x = this.#over === 'step' ? this.#stepOf(told.step) : told.epoch;
        if (x !== null)
            this.#series.add(x, told.loss);
        return x !== null;
    }
    #stepOf(step) {
        if (step === null)
            return null;
        // Far back is a new epoch; a little back is another process that is a little behind.
        if (step < this.#lastStep / 2) {
            this.#offset += this.#lastStep;
            this.#lastStep = step;
        }
        this.#lastStep = Math.max(this.#lastStep, step);
        return this.#offset + step;
    }
}
const isBreak = (byte) => byte === loss_curve_lineFeed || byte === loss_curve_carriageReturn;
function lineStart(block, within) {
    let start = within;
    while (start > 0 && within - start < aroundChars && !isBreak(block[start - 1]))
        start--;
    return start;
}
function lineEnd(block, within) {
    let end = within;
    while (end < block.length && end - within < aroundChars && !isBreak(block[end]))
        end++;
    return end;
}

// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __webpack_require__(8868);
;// CONCATENATED MODULE: ./build/evidence/places.js

/** Texts of which each place that stands ahead of its complaint holds one. */
const placeNeedles = [
    'dockerfile:',
    ' of file ',
    'panicked at',
    '.js:',
    '.mjs:',
    '.cjs:',
    '.ts:',
    '.mts:',
    '.cts:',
];
const places_native = String.raw `[^\s:()]+\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)`;
// Each of them is read against one line of at most 8 KiB; none holds a repetition in a repetition.
const places_forms = [
    // Rust: "thread 'main' panicked at src/main.rs:3:5:", before 1.73 "… panicked at 'message', src/main.rs:3:5"
    { kind: 'ahead', pattern: /\bpanicked at (?:'[^\n]*', )?(?<file>[^\s:']+\.rs):(?<line>\d+):\d+/ },
    // BuildKit, above the failed step
    { kind: 'ahead', pattern: /^(?<file>(?:\S*[\\/])?(?:[\w.-]*\.)?Dockerfile(?:\.[\w-]+)?):(?<line>\d+)$/ },
    // Node.js, above the source line
    { kind: 'ahead', pattern: /^(?:file:\/\/)?(?<file>(?:\/|[A-Za-z]:[\\/])[^\s:]+\.[cm]?[jt]s):(?<line>\d+)$/ },
    // bash "run.sh: line 3: …", dash "run.sh: 3: …"; what it says of a child that a signal ended is no mistake in that line
    {
        kind: 'here',
        pattern: /^(?<file>[^\s:]+\.(?:sh|bash)): (?:line )?(?<line>\d+): (?!\s*\d+ (?:Killed|Terminated|Aborted|Segmentation|Bus|Hangup|Illegal|Floating|Quit|Trace|User|CPU|File))/,
    },
    { kind: 'here', pattern: /^CMake Error at (?<file>[^\s:]+):(?<line>\d+) \(/ },
    // C: assert(); CUDA: the same in a kernel
    {
        kind: 'here',
        pattern: new RegExp(`^(?:[^\\s:]+: )?(?<file>${places_native}):(?<line>\\d+): [^\\n]*\\bAssertion [\`'][^\\n]* failed`),
    },
    // glog and Abseil: "F0102 10:00:00.000000 77 ops/kernel.cc:123] Check failed: …"; what is no more than an error, "E", is
    // said by libraries, and the program goes on to say more
    { kind: 'here', pattern: new RegExp(`^F\\d{4} [\\d:.]+ +\\d+ (?<file>${places_native}):(?<line>\\d+)\\] `) },
    // gcc and clang "kernel.cpp:12:5: error: …", nvcc "kernel.cu(45): error: …"
    { kind: 'here', pattern: new RegExp(`^(?<file>${places_native}):(?<line>\\d+)(?::\\d+)?: (?:fatal )?error: `) },
    { kind: 'here', pattern: new RegExp(`^(?<file>${places_native})\\((?<line>\\d+)\\): (?:fatal )?error\\b`) },
    // R: "Error in source("fit.R") : fit.R:14:3: unexpected symbol", the place often on a line of its own
    { kind: 'here', pattern: /^Error\b[^\n]{0,200}?:\s(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
    { kind: 'stack', pattern: /^\s+(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
    { kind: 'stack', pattern: /\bat (?<file>[^\s:#]+\.[Rr])[#:](?<line>\d+)/ },
    { kind: 'here', pattern: /\bat (?<file>[^\s:]+\.p[lm]) line (?<line>\d+)\b/ },
    // Ruby and Lua, above their stacks
    { kind: 'here', pattern: /^(?<file>[^\s:]+\.rb):(?<line>\d+):in [`'][^\n']{1,200}'/ },
    { kind: 'here', pattern: /^(?:\S*lua\S*|\S*\/?th): (?<file>[^\s:]+\.lua):(?<line>\d+): / },
    { kind: 'stack', pattern: /^\s+(?:from )?(?<file>[^\s:]+\.(?:lua|rb)):(?<line>\d+):\s?in / },
    // .NET "   at Acme.Fit.Save(String path) in /src/Fit.cs:line 48"
    {
        kind: 'stack',
        pattern: /^\s+at [^\n]{1,400}\) in (?<file>[^\n:]*(?::\\[^\n:]*)?\.(?:cs|fs|vb)):line (?<line>\d+)$/,
    },
    // The run-time library of gfortran, above its message
    { kind: 'ahead', pattern: /^At line (?<line>\d+) of file (?<file>\S+\.f\w{0,3})\b/i },
    // JVM
    {
        kind: 'stack',
        pattern: /^\s*at (?:[\w.@-]*\/){0,2}(?<owner>[\w$.]+)\.[\w$<>]+\((?<file>[\w$-]+\.(?:java|scala|kt|groovy)):(?<line>\d+)\)/,
    },
    // Node.js "at fit (/app/fit.js:3:5)", "at file:///app/fit.mjs:3:5"; Rust's backtrace "at ./src/main.rs:4:5"
    {
        kind: 'stack',
        pattern: /^\s+at (?:[^\n(]{0,200}\(|async )?(?:file:\/\/)?(?<file>(?:[A-Za-z]:)?[^\s:()]+\.(?:[cm]?[jt]sx?|rs)):(?<line>\d+):\d+\)?$/,
    },
    { kind: 'stack', pattern: /^\s*--> (?<file>[^\s:]+\.rs):(?<line>\d+):\d+$/ },
    { kind: 'stack', pattern: /^\s+(?<file>[^\s:]+\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/ },
    // Julia from 1.6 on "  @ Main ~/fit.jl:14", before " [3] main() at /home/me/fit.jl:14"
    { kind: 'stack', pattern: /^\s+@ (?:[\w.]+ )?(?<file>\S+\.jl):(?<line>\d+)(?: \[inlined\])?$/ },
    { kind: 'stack', pattern: /^\s*\[\d+\] [^\n]{0,400}(?:@ (?:[\w.]+ )?| at )(?<file>[^\s@]+\.jl):(?<line>\d+)/ },
    { kind: 'entry', pattern: /^in expression starting at (?<file>\S+):(?<line>\d+)$/ },
    // Snakemake, of the rule that failed, before and since version 8
    { kind: 'stack', pattern: /^[A-Z]\w*(?:Error|Exception)\w* in line (?<line>\d+) of (?<file>[^\s:]+):$/ },
    { kind: 'stack', pattern: /^[A-Z]\w*(?:Error|Exception)\w* in file "?(?<file>[^\s:"]+)"?, line (?<line>\d+):$/ },
    { kind: 'stack', pattern: /^At (?<file>\S[^\n:]*(?::\\[^\n:]*)?\.ps1):(?<line>\d+) char:\d+$/ },
    // Python's faulthandler, the deepest frame first
    { kind: 'stack', pattern: /^\s+File "(?<file>[^"\n]+)", line (?<line>\d+) in \S/ },
    // PyYAML, below its message
    { kind: 'stack', pattern: /^\s+in "(?<file>[^"\n<]+\.ya?ml)", line (?<line>\d+), column \d+/ },
];
// Each form has the number of the line behind a name, or behind the word for it: many complaints hold neither.
const mayNamePlace = /\S[:(#] ?\d|\bline \d/i;
/** The place in the user's own files that a line names. */
function placeIn(text) {
    if (!mayNamePlace.test(text))
        return undefined;
    for (const { kind, pattern } of places_forms) {
        const { file, line, owner } = pattern.exec(text)?.groups ?? {};
        if (file === undefined || line === undefined)
            continue;
        return (0,own_files/* isUsers */.b8)(file) && !isLibraryClass(owner ?? '') ? { kind, frame: { file, line: Number(line) } } : undefined;
    }
    return undefined;
}
const libraryClass = /^(?:javax?|jdk|sun|scala|kotlin|kotlinx|groovy|clojure|akka|org\.(?:apache|codehaus|eclipse|springframework|junit|slf4j|scalatest|tensorflow|pytorch|nd4j|deeplearning4j|bytedeco|jetbrains)|com\.(?:sun|google|fasterxml|databricks|twitter|typesafe|amazonaws|microsoft|intel|github)|io\.(?:netty|grpc|delta)|ml\.(?:dmlc|combust)|ai\.(?:djl|onnxruntime|rapids|h2o)|py4j|hex|water)\./;
const isLibraryClass = (owner) => libraryClass.test(`${owner}.`);

;// CONCATENATED MODULE: ./build/evidence/place-finder.js

const unindented = /^(?:Stacktrace:|stack traceback:|stack backtrace:|Backtrace:|caused by:|goroutine \d|[\w/.*()]+\(.*\)$|in expression)/i;
const threadHead = /^(?:Current t|T)hread 0x[0-9a-f]+ [^\n]{0,80}\(most recent call first\):/;
const maxOther = 8;
const maxLines = 300;
/** Looks for the place of a complaint in the lines below it. */
class StackReader {
    #isOtherThread = false;
    #other = 0;
    #lines = 0;
    #found;
    #isOpen = true;
    /** True as long as the lines may belong to the stack. */
    get isOpen() {
        return this.#isOpen;
    }
    /** Takes a line; gives the place once it is known. */
    read(text) {
        const place = placeIn(text);
        this.#lines++;
        // faulthandler shows all threads, and says which one crashed.
        if (threadHead.test(text))
            this.#isOtherThread = text.startsWith('T');
        if (place?.kind === 'stack' && this.#found === undefined && !this.#isOtherThread) {
            this.#found = place.frame;
            // Julia shortens the home folder; the line at the end does not.
            if (!place.frame.file.startsWith('~'))
                return this.#close();
        }
        if (place?.kind === 'entry') {
            this.#found = this.#found === undefined ? place.frame : withoutTilde(this.#found, place.frame);
            return this.#close();
        }
        if (text === '' || /^\s/.test(text) || unindented.test(text))
            this.#other = 0;
        else
            this.#other++;
        return this.#other > maxOther || this.#lines > maxLines ? this.#close() : undefined;
    }
    /** Ends it; gives what was found. */
    end() {
        return this.isOpen ? this.#close() : undefined;
    }
    #close() {
        this.#isOpen = false;
        return this.#found;
    }
}
/** The place with its home folder written out, when the entry shows it. */
function withoutTilde(place, entry) {
    const home = /^((?:\/(?:home|Users)\/[^/]+)|\/root)\//.exec(entry.file)?.[1];
    return home === undefined ? place : { ...place, file: place.file.replace(/^~/, home) };
}
const reachOfAhead = 30;
/** Finds the places of the complaints of one stream: on their own line, shortly above, or in the stack below. */
class PlaceFinder {
    #facts;
    #ahead;
    #below;
    constructor(facts) {
        this.#facts = facts;
    }
    /** True when the next lines may be the stack of a complaint that was not survived, whatever they say. */
    get isLooking() {
        return this.#below !== undefined && this.#facts.isOpen(this.#below.fact);
    }
    /** Takes a line that is not Python's; gives the place that a complaint on it has. */
    read(text, rank, line) {
        const place = placeIn(text);
        if (place?.kind === 'ahead')
            this.#ahead = { frame: place.frame, rank, line };
        if (this.#below !== undefined && this.#below.fact.rank === rank) {
            const frame = this.#below.stack.read(text);
            if (!this.#below.stack.isOpen)
                this.#found(frame);
        }
        if (place?.kind === 'here')
            return place.frame;
        const ahead = this.#ahead;
        return ahead !== undefined && ahead.rank === rank && line - ahead.line <= reachOfAhead ? ahead.frame : undefined;
    }
    /** Looks for the place of a complaint in the lines that follow it. */
    lookBelow(fact) {
        this.end();
        this.#below = { stack: new StackReader(), fact };
    }
    end() {
        if (this.#below !== undefined)
            this.#found(this.#below.stack.end());
    }
    #found(frame) {
        if (this.#below !== undefined && frame !== undefined)
            this.#facts.locate(this.#below.fact, frame);
        this.#below = undefined;
    }
}

// EXTERNAL MODULE: ./build/evidence/progress-lines.js
var progress_lines = __webpack_require__(7659);
;// CONCATENATED MODULE: ./build/evidence/quote.js
const maxQuoteChars = 500;
/** What would ring, move or overwrite on a terminal that shows a quote. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** A line that is shorter was not cut by the scanner. */
const minCutChars = 60;
/** A line that is not shorter may have been cut at its end… */
const maxWholeChars = 1_990;
/** …where a token of this length may have lost its shape. */
const maxTokenChars = 300;
/** What is quoted of a line, redacted. */
function quoteOf(line, redact) {
    const shown = line.replace(control, '').trim();
    const quote = redact(shown, shown.length >= minCutChars);
    const room = shown.length >= maxWholeChars ? Math.max(0, quote.length - maxTokenChars) : quote.length;
    // Not half a character.
    return quote.slice(0, Math.min(room, maxQuoteChars)).replace(/[\ud800-\udbff]$/, '');
}

;// CONCATENATED MODULE: ./build/evidence/ranks.js
const timeStamp = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) /;
// torchrun "[rank3]:" and "[default0]:", mpirun "[1,3]<stderr>:", Ray and vLLM "(train_fn pid=4711, ip=10.0.0.2)",
// SkyPilot "(worker1, rank=1, pid=2211, ip=10.0.0.3)".
const certain = /^(?:\[(?:rank|default|trainer|worker|node)\d+\]:|\[[^\]\s]{1,80}\]<std(?:out|err)>:|\((?:raylet|autoscaler|pid=\w+|[\w.:<>-]+ pid=\d+|[\w.-]+, (?:rank=\d+, )?pid=\d+)[^)]{0,200}\)) ?/;
// What vLLM's logger puts before each line of a traceback.
const logged = /^(?:ERROR|CRITICAL) \d\d-\d\d \d\d:\d\d:\d\d \[?[\w./-]+:\d+\](?: |$)/;
// srun -l "12: ", pdsh "node2: ", mpirun and others "[7] " and "[rank2] ", docker compose "worker-1  | ", kubectl "[pod/train-0/main] ".
const label = /^(?: {0,4}\d{1,5}:|\[(?:rank ?|pod\/)?[\w./-]{0,100}\d[\w./-]{0,60}\]|[a-z][\w.-]{0,60}\d:|[a-z][\w.-]{0,60} {0,20}\|)(?: |$)/;
// What no ordinary list or table has behind its number.
const unmistakable = new RegExp(String.raw `^(?:Traceback \(most recent call last\)| {2}File "[^"\n]{1,300}", line \d|slurmstepd: error: |\S{1,200}: line \d+: +\d+ |(?:Killed|Terminated|Segmentation fault|Bus error|Aborted)(?: \(core dumped\))?$|(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt): )|${certain.source}`);
const maxShapes = 32;
const maxPrefixes = 3;
/** Tells whose a line is. What stood before a traceback once is a label before other lines too. */
class RankReader {
    #shapes = new Set();
    split(line) {
        const stamp = timeStamp.exec(line)?.[0].length ?? 0;
        let rank = '';
        let text = line.slice(stamp);
        for (let i = 0; i < maxPrefixes; i++) {
            const found = this.#prefixOf(text);
            if (found === '')
                break;
            rank = `${rank} ${found.trim()}`.trim();
            text = text.slice(found.length);
        }
        return { rank, text: text.replace(logged, '') };
    }
    #prefixOf(text) {
        const known = certain.exec(text)?.[0];
        if (known !== undefined)
            return known;
        const found = label.exec(text)?.[0];
        if (found === undefined)
            return '';
        const shape = found.replace(/ *\d+/g, '#');
        if (unmistakable.test(text.slice(found.length)) && this.#shapes.size < maxShapes)
            this.#shapes.add(shape);
        return this.#shapes.has(shape) ? found : '';
    }
}

// EXTERNAL MODULE: ./build/evidence/retry-after.js
var retry_after = __webpack_require__(9653);
;// CONCATENATED MODULE: ./build/evidence/tail.js

const tail_lineFeed = 0x0a;
const tail_carriageReturn = 0x0d;
/** Of a line that is longer, this much of its beginning is left out; no secret is longer. */
const maxCutBytes = 4 * 1024;
/** Of what was written over, this much is kept until the end. */
const maxBeforeBytes = 512;
/** A private key takes no more. */
const maxSecretLines = 100;
/** The end of an output, as a terminal would show it, in bounded memory. */
class Tail {
    #limitBytes;
    /** Made with the first bytes; more than is kept, so that it is tidied up now and then and not at each push. */
    #memory;
    #length = 0;
    #isCut = false;
    constructor(limitBytes) {
        this.#limitBytes = limitBytes;
    }
    /** Takes bytes that the caller may use again afterwards. */
    push(chunk) {
        this.#memory ??= Buffer.allocUnsafeSlow(4 * this.#limitBytes);
        for (let at = 0; at < chunk.length;) {
            if (this.#length === this.#memory.length)
                this.#compact();
            const taken = chunk.copy(this.#memory, this.#length, at);
            this.#length += taken;
            at += taken;
        }
    }
    /**
     * The last lines: at most `lines`, redacted, control sequences removed, of overwritten progress only what was left standing.
     * Secrets are taken out before the parts that others were written over, and before lines that a secret may begin in.
     */
    text(lines, redact) {
        this.#compact();
        return this.#shown(this.#whole(), lines, redact);
    }
    /** The same without a line that has not ended yet: half a secret is not known for one. */
    textSoFar(lines, redact) {
        this.#compact();
        const whole = this.#whole();
        const end = 1 + Math.max(whole.lastIndexOf(tail_lineFeed), whole.lastIndexOf(tail_carriageReturn));
        return this.#shown(whole.subarray(0, end), lines, redact);
    }
    #shown(whole, lines, redact) {
        const all = whole.toString('utf8').split('\n');
        const last = all.slice(-(lines + maxSecretLines));
        return asShown(redact(last.join('\n'), this.#isCut || last.length < all.length), lines, redact);
    }
    /** What is kept, from the start of a line: a line cut in two could begin with the end of a secret. */
    #whole() {
        const all = this.#kept();
        if (!this.#isCut)
            return all;
        const feed = all.indexOf(tail_lineFeed);
        return all.subarray(feed === -1 || feed > maxCutBytes ? wordAfter(all, maxCutBytes) : feed + 1);
    }
    #kept() {
        return this.#memory?.subarray(0, this.#length) ?? Buffer.alloc(0);
    }
    #compact() {
        const end = this.#kept().subarray(-this.#limitBytes);
        // Where nothing is drawn over in what is kept at most, what stands before it is not kept anyway.
        if (this.#length <= this.#limitBytes || end.includes(tail_carriageReturn))
            this.#length = dropOverdrawn(this.#kept());
        if (this.#length <= this.#limitBytes)
            return;
        this.#isCut = true;
        this.#memory?.copyWithin(0, this.#length - this.#limitBytes, this.#length);
        this.#length = this.#limitBytes;
    }
}
/** Where something begins that is not a part of what stands before it, from a place on; that place when it is not near. */
function wordAfter(bytes, from) {
    for (let at = from; at < Math.min(from + maxCutBytes, bytes.length); at++) {
        if (betweenWords.includes(bytes[at] ?? 0))
            return at;
    }
    return Math.min(from, bytes.length);
}
const betweenWords = Buffer.from(' \t\r\n,;"\'<>()[]{}|');
function asShown(text, lines, redact) {
    const shown = (0,external_node_util_.stripVTControlCharacters)(text).split('\n');
    if (shown.at(-1) === '')
        shown.pop();
    // Once more, since the control sequences of terminals are more than ours.
    return redact(shown.slice(-lines).map(lastDrawn).join('\n'));
}
/**
 * Of "10%\r20%\r30%\n" the terminal shows "30%": moves what is shown together. A secret may have begun before that, so a
 * little more is kept.
 * @returns how many bytes are left
 */
function dropOverdrawn(bytes) {
    if (!bytes.includes(tail_carriageReturn))
        return bytes.length;
    let kept = 0;
    for (let at = 0; at < bytes.length;) {
        const feed = bytes.indexOf(tail_lineFeed, at);
        const next = feed === -1 ? bytes.length : feed + 1;
        const line = bytes.subarray(at, feed === -1 ? next : feed);
        const start = Math.max(0, startOfLastDrawn(line) - maxBeforeBytes);
        bytes.copyWithin(kept, at + start, next);
        kept += next - at - start;
        at = next;
    }
    return kept;
}
function lastDrawn(line) {
    const bytes = Buffer.from(line);
    return bytes.toString('utf8', startOfLastDrawn(bytes)).replaceAll('\r', '');
}
/** Where the last part begins that shows anything. */
function startOfLastDrawn(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === tail_carriageReturn)
        end--;
    return line.subarray(0, end).lastIndexOf(tail_carriageReturn) + 1;
}

// EXTERNAL MODULE: ./build/evidence/traceback.js + 2 modules
var traceback = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/evidence/tracker-links.js
/** A text that each such line holds, in lower case. */
const linkNeedles = ['view run '];
// W&B at the start "🚀 View run at https://wandb.ai/team/project/runs/id", at the end "View run bold-sun-1 at: https://…"
const wandb = /\bView run (?:(\S{1,128}) )?at:? (https?:\/\/[^\s\u001b]{1,500}\/runs\/([\w.-]{1,128}))(?=[\s\u001b]|$)/;
/** A sweep may print more. */
const maxRuns = 20;
/** The pages of runs that W&B prints; its client is the only one who knows whose run it is. */
class TrackerLinks {
    #runs = new Map();
    read(line) {
        const [, name, url = '', id = ''] = wandb.exec(line) ?? [];
        // MLflow prints such a line too, with a page below #/experiments, and is asked itself.
        if (!URL.canParse(url) || url.includes('#/') || (this.#runs.size >= maxRuns && !this.#runs.has(id)))
            return;
        this.#runs.set(id, { tracker: 'wandb', id, ...(name === undefined ? {} : { name }), url: withoutUser(url) });
    }
    /** In the order of their first lines. */
    get runs() {
        return [...this.#runs.values()];
    }
}
const withoutUser = (url) => url.replace(/(:\/\/)[^/@]*@/, '$1');

;// CONCATENATED MODULE: ./build/evidence/workflow-commands.js
/** Texts that lines with commands for the runner hold. */
const commandNeedles = ['::add-mask', '##[add-mask', '::stop-commands', '##[stop-commands'];
/** What is shorter stands in too many words. */
const minMaskChars = 4;
// The runner takes both, in any case: `::name properties::value` at the beginning of a line, `##[name properties]value` anywhere
// in it (actions/runner, ActionCommand.cs).
const current = /^\s*::([\w.-]+)(?:\s(?:(?!::).)*)?::(.*)$/i;
const old = /##\[([a-z-]+)(?:\s[^\]]*)?\](.*)$/i;
/** What a program tells GitHub's runner in its output, as far as we have to heed it too. */
class WorkflowCommands {
    #onMask;
    #stopToken = null;
    /** @param onMask told each value that the program wants nobody to see */
    constructor(onMask) {
        this.#onMask = onMask;
    }
    /** With this the runner listens to commands again, when the program has told it not to; null otherwise. */
    get stopToken() {
        return this.#stopToken;
    }
    read(printed) {
        const line = printed.trimEnd();
        if (this.#stopToken !== null && current.exec(line)?.[1]?.toLowerCase() === this.#stopToken.toLowerCase()) {
            this.#stopToken = null;
        }
        for (const [, name = '', value = ''] of [current.exec(line) ?? [], old.exec(line) ?? []]) {
            // What is not a name ends no silence.
            if (/^stop-commands$/i.test(name) && /^[\w.-]+$/.test(value))
                this.#stopToken = value;
            if (/^add-mask$/i.test(name))
                this.#onMask(masksIn(value));
        }
    }
}
/** A mask of several lines hides each of them too, as the runner does. */
function masksIn(value) {
    const text = decoded(value).trim();
    return [value.trim(), text, ...text.split(/[\r\n]+/).map((line) => line.trim())].filter((part) => part.length >= minMaskChars);
}
const decoded = (value) => value.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%');

;// CONCATENATED MODULE: ./build/evidence/topics.js





/** What a line may be about, as bits, by the texts that it holds. */
const topics = { traceback: 1, place: 2, command: 4, retryAfter: 8, link: 16, own: 32 };
const needlesByTopic = [
    [topics.traceback, traceback/* tracebackNeedles */.H4],
    [topics.place, placeNeedles],
    [topics.command, commandNeedles],
    [topics.retryAfter, retry_after/* retryAfterNeedles */.Ls],
    [topics.link, linkNeedles],
];
/** All texts that an output is searched for, and what each of them is there for. */
class SoughtTexts {
    needles;
    #known;
    #topics;
    /**
     * @param known those of the table, which come first
     * @param own those of the user's own rows
     */
    constructor(known, own) {
        const others = [...needlesByTopic, [topics.own, own]];
        this.needles = [...known, ...others.flatMap(([, needles]) => needles)];
        this.#known = known.length;
        this.#topics = others.flatMap(([topic, needles]) => needles.map(() => topic));
    }
    /**
     * What a line is about, apart from the table.
     * @param held the places of its texts in `needles`
     */
    topicsOf(held) {
        let bits = 0;
        for (const number of held)
            bits |= number < this.#known ? 0 : (this.#topics[number - this.#known] ?? 0);
        return bits;
    }
}

;// CONCATENATED MODULE: ./build/evidence/output.js





















const maxTailBytes = 256 * 1024;
const maxRanks = 1_024;
/** Of a complaint, so much is kept; a line that is not shorter than what is quoted counts as cut. */
const maxQuotedChars = 4_000;
/** Reads all of an output once, as it arrives, and keeps what tells something. Memory does not grow with the output. */
class OutputReader {
    #table;
    #options;
    /** Made when there is something to search: it takes longer than many a command. */
    #search;
    #sought;
    #ownRows;
    #facts = new Facts();
    #tail = new Tail(maxTailBytes);
    #curve = new LossCurve();
    #progressLines = new progress_lines/* ProgressLines */.x((block) => this.#curve.push(block));
    #ranks = new RankReader();
    #counts = { stdout: new CountReader(this.#ranks), stderr: new CountReader(this.#ranks) };
    #speakers = new Map();
    #lastExceptions = new LastExceptions(this.#facts);
    #scanners;
    #count = { lineFeeds: 0 };
    #openTracebacks = { stdout: 0, stderr: 0 };
    #places;
    /** Where each of the user's own rows matched last. */
    #lastOwn = new Map();
    #commands;
    #retryAfter = new retry_after/* RetryAfterReader */.ez();
    #links = new TrackerLinks();
    #bytes = 0;
    #endsInLine = false;
    #problem = null;
    constructor(table, options) {
        this.#table = table;
        this.#options = options;
        this.#ownRows = options.ownRows ?? own_rows/* noOwnRows */.h;
        this.#sought = new SoughtTexts(table.needles, this.#ownRows.needles);
        this.#commands = new WorkflowCommands(options.onMask ?? (() => { }));
        this.#scanners = { stdout: this.#scanner('stdout'), stderr: this.#scanner('stderr') };
        this.#places = { stdout: new PlaceFinder(this.#facts), stderr: new PlaceFinder(this.#facts) };
    }
    push(stream, chunk) {
        if (chunk.length === 0)
            return;
        this.#bytes += chunk.length;
        this.#endsInLine = chunk.at(-1) !== 0x0a;
        this.#tail.push(chunk);
        this.#reading(() => this.#progressLines.push(chunk));
        this.#reading(() => this.#scanners[stream].push(chunk));
    }
    /** The end of the output so far, redacted. */
    tailSoFar = (tailLines) => this.#tail.textSoFar(tailLines, this.#options.redact);
    /** @param tailLines how many lines of the end to keep */
    end(tailLines) {
        for (const scanner of Object.values(this.#scanners))
            this.#reading(() => scanner.end());
        for (const { reader, stream, rank } of this.#speakers.values()) {
            this.#reading(() => this.#addException(reader.end(), stream, rank));
        }
        for (const places of Object.values(this.#places))
            this.#reading(() => places.end());
        const { redact } = this.#options;
        let progress = null;
        this.#reading(() => {
            progress = this.#progressLines.end((line) => quoteOf(line, redact));
        });
        return {
            // Redacted only now: of most complaints nothing is quoted, and what was masked late may stand in early ones.
            facts: this.#facts.all().map((fact) => ({ ...fact, quote: quoteOf(fact.quote, redact) })),
            tail: this.#tail.text(tailLines, redact),
            progress,
            curve: this.#curve.end(),
            asked: this.#retryAfter.asked,
            tracked: this.#links.runs,
            bytes: this.#bytes,
            lines: this.#count.lineFeeds + (this.#endsInLine ? 1 : 0),
            stopToken: this.#commands.stopToken,
            problem: this.#problem,
        };
    }
    /** A training must not end because of a mistake in reading what it prints. */
    #reading(read) {
        if (this.#problem !== null)
            return;
        try {
            read();
        }
        catch (error) {
            this.#problem = (0,reason/* reasonOf */.A3)(error);
        }
    }
    #scanner(stream) {
        return new LineScanner({
            needles: () => this.#needles(),
            search: (bytes, from) => (this.#readsEveryLine ? undefined : this.#wanted(stream, bytes, from)),
            judge: (line) => this.#judge(stream, line),
        }, this.#count);
    }
    #needles() {
        this.#search ??= new needles/* NeedleSearch */.e(this.#sought.needles, progress/* progressNeedles */.qZ);
        return this.#search;
    }
    /** The next place worth a look; -1 for none, undefined when every line is wanted. */
    #wanted(stream, bytes, from) {
        if (this.#openTracebacks[stream] > 0 || this.#places[stream].isLooking)
            return undefined;
        return this.#needles().find(bytes, from, this.#facts.awaitsProgress);
    }
    /** While the runner is told not to listen, any line may tell it to listen again. */
    get #readsEveryLine() {
        return this.#ownRows.readsEveryLine || this.#commands.stopToken !== null;
    }
    #judge(stream, { text: raw, number: line, held: heldRaw, before }) {
        const plain = (0,external_node_util_.stripVTControlCharacters)(raw);
        const { rank, text } = this.#ranks.split(plain);
        // What a control sequence cuts in two was not seen by the search.
        const held = plain.length === raw.length ? heldRaw : this.#needles().numbersIn(plain);
        const isInTraceback = this.#openTracebacks[stream] > 0;
        if (held.length === 0 && !isInTraceback && !this.#readsEveryLine) {
            if (this.#places[stream].isLooking)
                this.#places[stream].read(text, rank, line);
            this.#noteCount(text, stream, rank);
            return;
        }
        const about = this.#sought.topicsOf(held);
        if ((about & topics.command) !== 0 || this.#commands.stopToken !== null)
            this.#commands.read(plain);
        if ((about & topics.retryAfter) !== 0)
            this.#retryAfter.read(plain, line);
        if ((about & topics.link) !== 0)
            this.#links.read(plain);
        if ((about & topics.own) !== 0 || this.#ownRows.readsEveryLine) {
            const own = this.#ownRows.match(plain.trimEnd(), text.trimEnd());
            if (own !== undefined)
                this.#addOwn(own, { text, stream, rank, line }, before);
        }
        // Handed over for nothing but the user's own rows, or for commands.
        if (this.#readsEveryLine && this.#wanted(stream, Buffer.from(raw), 0) === -1)
            return;
        // Whatever it holds: a frame of a notebook or a drawn box begins a traceback without its words.
        const { reader } = this.#speaker(stream, rank);
        const wasOpen = reader.isOpen;
        const exception = reader.read(text, line);
        if (reader.isOpen !== wasOpen)
            this.#openTracebacks[stream] += wasOpen ? -1 : 1;
        if (reader.isOpen && !wasOpen)
            this.#noteProgress(stream, before);
        if (exception !== undefined)
            this.#addException(exception, stream, rank);
        else if (!reader.isOpen)
            this.#judgeText({ text, stream, rank, line }, plain.length, held, before);
    }
    #addOwn(own, said, before) {
        this.#noteProgress(said.stream, before);
        this.#facts.add({ ...factOf(said), ...own });
        this.#lastOwn.set(own.rule, said.line);
    }
    #judgeText(said, searchedChars, held, before) {
        const { text, stream, rank, line } = said;
        const bare = text.trim();
        const match = this.#table.match(bare, () => bare.length === searchedChars ? held : this.#needles().numbersIn(bare));
        const frame = this.#places[stream].read(text, rank, line);
        if (match !== undefined) {
            const { id, cause } = match.signature;
            const fact = {
                ...factOf(said, frame),
                rule: id,
                cause,
                role: match.role,
            };
            this.#noteProgress(stream, before);
            if (this.#facts.add(fact) && frame === undefined)
                this.#places[stream].lookBelow(fact);
            return;
        }
        this.#noteCount(text, stream, rank);
    }
    #noteCount(text, stream, rank) {
        if (this.#counts[stream].moves(rank, text))
            this.#facts.progressed(stream, rank);
    }
    /** Remembers how far the training had come when a complaint begins; until then nobody looked. */
    #noteProgress(stream, before) {
        if (!this.#facts.hasOpen(stream))
            this.#counts[stream].lookBack(before());
    }
    #addException(exception, stream, rank) {
        if (exception === undefined)
            return;
        const frame = (0,traceback/* userFrame */.zO)(exception.frames, this.#options.isOwnFile);
        const key = `${stream} ${rank}`;
        const before = this.#lastExceptions.of(key);
        if (exception.link === 'user code') {
            if (before !== undefined && frame !== undefined)
                this.#facts.locate(before.fact, frame);
            return;
        }
        const own = this.#ownRows.match(exception.text, exception.text);
        const meaning = own ?? (0,uncaught/* meaningOf */.Pr)(exception, (said) => this.#table.match(said, () => this.#needles().numbersIn(said)));
        const place = frame ?? (meaning.cause === 'samples_unusable' ? before?.fact.frame : undefined);
        const fact = {
            ...factOf({ text: exception.text, stream, rank, line: exception.line }, place),
            ...meaning,
            isUncaught: true,
        };
        const isSameSighting = this.#lastOwn.get(fact.rule) === fact.line;
        this.#lastExceptions.add(key, { exception, fact, isWhole: exception.isWhole }, isSameSighting);
    }
    #speaker(stream, rank) {
        const key = `${stream} ${rank}`;
        const known = this.#speakers.get(key);
        if (known !== undefined)
            return known;
        const speaker = { reader: new traceback/* TracebackReader */.wo(), stream, rank };
        if (this.#speakers.size < maxRanks)
            this.#speakers.set(key, speaker);
        return speaker;
    }
}
const factOf = ({ text, stream, rank, line }, frame) => ({
    quote: text.trim().slice(0, maxQuotedChars),
    line,
    stream,
    rank,
    count: 1,
    handled: false,
    ...(frame === undefined ? {} : { frame }),
});


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b8: () => (/* binding */ isUsers),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   yq: () => (/* binding */ isFrameworks)
/* harmony export */ });
const notTheUsers = [
    // Python: packages, the standard library, code made at run time, compiled modules, scripts that pip makes
    /(?:^|[\\/])(?:site-packages|dist-packages)[\\/]/,
    /[\\/]lib(?:64)?[\\/]python\d(?:\.\d+)?t?[\\/]/,
    /\\Lib\\|(?:conda\d?|mamba\d?|miniforge\d?|[\\/]envs[\\/][^\\/]+|\bPython\d+|\bc?python-\d[\w.-]*|[\\/]\.?v?env)[\\/]lib[\\/]/,
    /^</,
    /\.(?:pyx|pxi|pxd)$/,
    /[\\/]s?bin[\\/][^\\/.]+$|[\\/]Scripts[\\/][^\\/]+(?:\.exe[\\/]__main__\.py|-script\.py|\.exe)$/,
    // Debuggers that run the program
    /[\\/]\.?(?:vscode|vscode-server|pycharm[\w.-]*)[\\/]|[\\/]pydevd?[\\/]|[\\/]pydevd\w*\.py$/i,
    // Downloaded or generated
    /[\\/]huggingface[\\/]modules[\\/]|[\\/]torch[\\/]hub[\\/]|torch_extensions[\\/]|torchinductor_|[\\/]\.triton[\\/]|__autograph_generated_file/,
    /^\/tmp\/ray\/(?!.*(?:_ray_pkg_|working_dir_files|py_modules_files))/,
    /[\\/](?:pyspark|py4j)[\w.-]*\.zip[\\/]|[\\/]spark[\w.-]*[\\/]python[\\/]|\.egg[\\/]|^\/opt\/pytorch\/pytorch\//,
    // What a runner or a scheduler makes of the user's commands
    /[\\/]_temp[\\/]|[\\/]slurm_script$|[\\/]slurmd[\\/]/,
    // Julia, whose own files are printed as "./loading.jl"
    /[\\/]\.julia[\\/]|[\\/]share[\\/]julia[\\/]|[\\/]julia-\d|^\.[\\/]\w+\.jl$|[\\/](?:buildworker|cache[\\/]build)[\\/]/,
    // Rust, Go, Node.js, R
    /(?:^|[\\/])crates[\\/](?:polars|arrow|datafusion|parquet|delta|lance)[\w-]*[\\/]|[\\/]\.cargo[\\/]|[\\/]\.rustup[\\/]|^\/rustc\/|[\\/]pkg[\\/]mod[\\/]|[\\/]local[\\/]go[\\/]src[\\/]/,
    /(?:^|[\\/])node_modules[\\/]|^node:|^internal[\\/]/,
    /[\\/]lib(?:64)?[\\/]R[\\/]|[\\/]R[\\/](?:[\w.-]+-library|win-library)[\\/]/,
];
/** True for a source of C, C++, CUDA or HIP. */
const isNative = (file) => /\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)$/.test(file);
// Paths of the machine that built a library, and of its sources.
const notTheUsersNative = /(?:^|[\\/])(?:aten|ATen|c10|torch\w*[\\/]csrc|third_party|external|jaxlib|xla|thrust|cub|cutlass|nccl|gloo)[\\/]|^\/(?:usr|io|build|opt\/pytorch|tmp\/pip-)/;
// Packages that people clone and change beside their own program, and build on; what is there is seldom what they wrote.
const frameworks = 'accelerate|allennlp|alphafold|apex|bitsandbytes|catboost|colossalai|deepspeed|detectron2|diffusers|espnet2?|fairseq2?|fastai|flash_attn|flax|fvcore|gluonts|gpytorch|gymnasium|kornia|lightgbm|litgpt|llamafactory|lm_eval|megatron|mmaction|mmcls|mmcv|mmdet3d|mmdet|mmengine|mmocr|mmpose|mmpretrain|mmseg|monai|nnunetv2|open_clip|openfold|opennmt|optimum|paddle|peft|pytorch_lightning|pytorch3d|sentence_transformers|sglang|speechbrain|stable_baselines3|tianshou|timm|torch_geometric|torchaudio|torchtitan|torchtune|torchvision|transformers|trl|ultralytics|verl|vllm|xformers|xgboost|yolox';
const parts = String.raw `lightning[\\/](?:pytorch|fabric)|nemo[\\/](?:collections|core|lightning|utils)|ray[\\/](?:train|tune|data|util|_private|rllib)`;
// Of a clone, programs that are meant to be run and changed: "transformers/examples/…", "fairseq/train.py".
const programFolder = String.raw `(?:examples?|scripts?|tools|projects|recipes|configs?|tests?|research)[\\/]`;
const framework = new RegExp(String.raw `(?:^|[\\/])(?:src[\\/])?(?:${parts}|${frameworks})[\\/](?!${programFolder}|(?:train|main|run|finetune|pretrain)(?:_\w+)?\.py$)`);
const programPath = new RegExp(`^${programFolder}`);
const program = new RegExp(String.raw `^(?:${programFolder}|[^\\/]+$)`);
/**
 * True for a file of a framework that lies beside the user's program, wherever that is. Where the program itself is of
 * the same clone ("tools/train.py" of mmdetection), the user works on the framework, and its files are the user's.
 * @param others the files that are no framework's
 */
function isFrameworks(file, others) {
    const at = framework.exec(file);
    if (at === null)
        return false;
    const root = file.slice(0, at.index + 1);
    return !others.some((other) => {
        const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(other);
        // Megatron is not installed; its scripts run where it lies.
        if (!isAbsolute)
            return (/megatron[\\/]$/.test(at[0]) && program.test(other)) || programPath.test(other);
        return root !== '' && other.startsWith(root) && program.test(other.slice(root.length));
    });
}
/** False for files of packages, of a language's own library, of launchers, and for generated code. */
const isUsers = (file) => !notTheUsers.some((pattern) => pattern.test(file)) && !(isNative(file) && notTheUsersNative.test(file));


/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ retryAfterNeedles),
/* harmony export */   ez: () => (/* binding */ RetryAfterReader),
/* harmony export */   vk: () => (/* binding */ askedMs)
/* harmony export */ });
/* unused harmony export readRetryAfter */
/** Texts of which each such line holds at least one, in lower case. */
const retryAfterNeedles = ['retry-after', 'retry after', 'try again in', 'retry in '];
// "Retry-After: 120", "'retry-after': '120'", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT"
const header = /\bretry-after(?:-ms)?\b["'\]]?\s*[:=,]\s*["'[]?\s*(\d+(?:\.\d+)?(?![\d-])|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)/i;
// "retry after 30 seconds", "Please try again in 1m26.4s", "will retry in 5 minutes"
const words = /\b(?:retry after|try again in|retry in)\s+(?:about |approximately )?(\d[\d.]*\s*[a-z]*(?:\s*\d[\d.]*\s*[a-z]+)*)/i;
const units = [
    [/^(?:ms|milliseconds?)$/, 1],
    [/^(?:s|secs?|seconds?|)$/, 1_000],
    [/^(?:m|mins?|minutes?)$/, 60_000],
    [/^(?:h|hrs?|hours?)$/, 3_600_000],
];
/** Longer is no wait of a service but a mistake in reading. */
const maxMs = 24 * 3_600_000;
/** What a line asks for; undefined when it asks for nothing. */
function readRetryAfter(text) {
    const [whole = '', value = ''] = header.exec(text) ?? [];
    if (/^\d/.test(value))
        return bounded(Number(value) * (/^retry-after-ms/i.test(whole) ? 1 : 1_000));
    if (value !== '') {
        const atMs = readHttpDate(value);
        return atMs === undefined ? undefined : { atMs };
    }
    const [, said = ''] = words.exec(text) ?? [];
    return said === '' ? undefined : bounded(readSpan(said));
}
const bounded = (ms) => ms === undefined || ms > maxMs ? undefined : { afterMs: Math.ceil(ms) };
/** Milliseconds of `1m26.4s`, `30 seconds`, `20`; undefined for other words. */
function readSpan(said) {
    let total;
    for (const [, number = '', unit = ''] of said.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/g)) {
        const factor = units.find(([name]) => name.test(unit))?.[1];
        // "retry in 3 attempts", or a word that follows a time.
        if (factor === undefined)
            return total;
        total = (total ?? 0) + Number(number) * factor;
    }
    return total;
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Milliseconds since 1970 of a date as HTTP writes it, without a clock. */
function readHttpDate(text) {
    const [, day, name = '', year, hours, minutes, seconds] = /(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT/i.exec(text) ?? [];
    const month = months.indexOf(name.toLowerCase());
    if (month === -1)
        return undefined;
    // Years that begin in March have their leap day at the end.
    const y = Number(year) - (month < 2 ? 1 : 0);
    const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + Number(day) - 1;
    const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
    return ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000;
}
const maxKept = 20;
/** So near to the decisive line it is said, or after it. */
const nearLines = 50;
/** Keeps what was asked for, as an output goes by. */
class RetryAfterReader {
    #asked = [];
    read(text, line) {
        const lower = text.toLowerCase();
        if (!retryAfterNeedles.some((needle) => lower.includes(needle)))
            return;
        const ask = readRetryAfter(text);
        if (ask === undefined)
            return;
        this.#asked.push({ ask, line });
        if (this.#asked.length > maxKept)
            this.#asked.shift();
    }
    get asked() {
        return this.#asked;
    }
}
/**
 * Milliseconds from now that were asked for around the line that decides; null when nothing was.
 * @param nowMs since 1970
 */
function askedMs(asked, decisiveLine, nowMs) {
    const last = asked.findLast(({ line }) => decisiveLine !== undefined && line >= decisiveLine - nearLines);
    if (last === undefined)
        return null;
    return 'afterMs' in last.ask ? last.ask.afterMs : Math.max(0, last.ask.atMs - nowMs);
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wo: () => (/* binding */ TracebackReader),
  i6: () => (/* binding */ exceptionLine),
  ao: () => (/* binding */ frameLine),
  Os: () => (/* binding */ group),
  qh: () => (/* binding */ raisedIn),
  H4: () => (/* binding */ tracebackNeedles),
  zO: () => (/* binding */ userFrame)
});

;// CONCATENATED MODULE: ./build/evidence/drawn-traceback.js
const boxed = /^\s*│ (?<file>[^\s❱│╭╰][^\n│]*?):(?<line>\d+) in(?: (?<name>[^\n│]*?))?\s*│?$/;
const framed = /^\s*[│╰]/;
// IPython, in notebooks and papermill: "KeyError          Traceback (most recent call last)"
const notebookHeader = /^[A-Za-z_][\w.]* {2,}Traceback \(most recent call last\)$/;
// "File /app/fit.py:33, in fit(cfg)", "Cell In[5], line 1", up to IPython 7 "/app/fit.py in fit(cfg)", "<ipython-input-5-d00d> in <module>"
const notebookFile = /^File (?<file>\S[^\n]*?):(?<line>\d+)(?:, in [^\n]+)?$/;
const notebookCell = /^(?:Cell In ?\[\d+\], line|Input In \[\d+\], in) /;
const oldNotebookFile = /^(?<file>(?:[~/]|[A-Za-z]:\\)[^\n]*\.py|<ipython-input-[^>\n]+>|[\w./-]+\.(?:pyx|pxi)) in \S[^\n]*$/;
const arrow = /^-+> \d+ /;
/** The number of a frame's line that an arrow points out below it; null for any other line. */
function pointedLine(line) {
    const found = /^\s*-+> (\d+) /.exec(line);
    return found === null ? null : Number(found[1]);
}
/** The line of a frame that is not known yet. */
const lineToCome = 0;
/** A line of a traceback that rich, loguru or IPython drew, as Python itself prints it; any other line as it is. */
function asPythonPrints(line) {
    if (/╭─+ Traceback \(most recent call last\) ─/.test(line) || notebookHeader.test(line))
        return 'Traceback (most recent call last):';
    if (line.startsWith('> File "'))
        return line.replace('>', ' ');
    if (arrow.test(line) || notebookCell.test(line))
        return `    ${line}`;
    const drawn = boxed.exec(line) ?? notebookFile.exec(line) ?? oldNotebookFile.exec(line);
    const { file, line: number = `${lineToCome}`, name, } = drawn?.groups ?? {};
    if (file !== undefined)
        return `  File "${file}", line ${number}, in ${name || '?'}`;
    return framed.test(line) ? `    ${line}` : line;
}

// EXTERNAL MODULE: ./build/evidence/own-files.js
var own_files = __webpack_require__(4726);
;// CONCATENATED MODULE: ./build/evidence/quoted-traceback.js

// "KeyError: 'Traceback (most recent call last):\\n  File …": a message that is printed with quotes, each break two characters.
const quoted = /^\S+: ['"]Traceback \(most recent call last\):\\n/;
/** The exception that another process raised and this one only repeats, below the frames of both. */
function quotedIn(exception) {
    if (!quoted.test(exception.text))
        return undefined;
    const lines = exception.text.replaceAll("\\'", "'").split(/(?:\\n)+/);
    const frames = lines.flatMap((line) => {
        const [, , file, number] = frameLine.exec(line) ?? [];
        return file === undefined ? [] : [{ file, line: Number(number) }];
    });
    const text = lines.findLast((line) => exceptionLine.test(line)) ?? exception.text;
    const type = exceptionLine.exec(text)?.[1] ?? exception.type;
    return { ...exception, type, text, frames: [...exception.frames, ...frames] };
}

;// CONCATENATED MODULE: ./build/evidence/traceback.js



const header = 'Traceback (most recent call last):';
/** Indentation, file, line and function of a frame. */
const frameLine = /^(\s*)File "(.+?)", line (\d+)(?:, in (.+))?$/;
const outermost = /^(?:<module>|_bootstrap(?:_inner)?|_run_module_as_main|_wrap)$/;
/** The type of an exception at the start of its line. */
const exceptionLine = /^((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(?::\s|:?$)/;
const links = new Map([
    ['The above exception was the direct cause of the following exception:', 'cause'],
    ['During handling of the above exception, another exception occurred:', 'context'],
]);
// torch.compile, below an exception of its own.
const userCode = /^from user code:$/;
const innerLink = /^-- Process \d+ terminated with the following error:$/;
/** False for rules, and for what begins another traceback. */
const isMessage = (text) => /\p{L}/u.test(text) && !text.includes(header) && !links.has(text.trim()) && !innerLink.test(text);
/** Texts that a traceback may begin with. */
const tracebackNeedles = [
    'traceback (most recent',
    'file "',
    'the above exception was',
    'during handling of the above',
    'terminated with the following error',
    'from user code:',
];
/** The types of a group of exceptions. */
const group = /(?:^|\.)(?:Base)?ExceptionGroup$/;
/** The margin that the report of a group has; a group in none begins with the cross. */
const margin = /^\s*(?:[|+] ?)+-*/;
const outermostGroup = /^\s*\+ Exception Group Traceback /;
// An exception whose message is a traceback of its own: "mxnet.base.MXNetError: Traceback (most recent call last):"
const withTraceback = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:Error|Exception|\.error): $/;
// "2026-01-01 10:00:00,123 - trainer - ERROR - ", "ERROR:root:", "[E 10:00:00 app] "
const isLabel = /^[^\s|+].{0,120}[\]:|>)\w-] *$/;
const shapeOf = (text) => text.replace(/\d/g, '#');
const maxSourceChars = 200;
const maxFrames = 200;
const maxLines = 2_000;
/** Reads the tracebacks of one rank, a line at a time. */
class TracebackReader {
    #frames = [];
    #within = '';
    #source = '';
    #isWhole = false;
    #lines = 0;
    /** How far the whole traceback is set in, as in the report of torchrun. */
    #margin = 0;
    /** `header` after "Traceback", `bare` after a lone frame, as a syntax error prints. */
    #open = 'no';
    #link = 'none';
    #isInGroup = false;
    /** What a logger put before the header, with its numbers left out; it puts the same before each line. */
    #label = { chars: 0, shape: '' };
    /** An exception whose message has not come yet. */
    #unsaid;
    /** True when the next lines belong to a traceback, whatever they say. */
    get isOpen() {
        return this.#open !== 'no' || this.#unsaid !== undefined;
    }
    /** Takes a line; gives the exception that it completes. */
    read(line, number) {
        if (this.#isInGroup && (outermostGroup.test(line) || (line.includes(header) && !margin.test(line))))
            this.#isInGroup = false;
        const text = asPythonPrints(this.#unlabelled(line).replace(margin, '').trimEnd());
        if (this.#unsaid === undefined)
            return this.#readOn(text, number);
        if (text === '')
            return undefined;
        const unsaid = this.end();
        if (unsaid !== undefined && isMessage(text))
            return { ...unsaid, text: `${unsaid.text} ${text.trim()}` };
        this.#readOn(text, number);
        return unsaid;
    }
    /** Gives the exception whose message never came. */
    end() {
        const unsaid = this.#unsaid;
        this.#unsaid = undefined;
        return unsaid;
    }
    /** The line without what a logger put before it. */
    #unlabelled(line) {
        const { chars, shape } = this.#label;
        if (chars > 0 && shapeOf(line.slice(0, chars)) === shape)
            return line.slice(chars);
        const begin = line.indexOf(header);
        if (begin === -1)
            return line;
        const before = line.slice(0, begin);
        if (this.isOpen && withTraceback.test(before))
            return line;
        this.#label = isLabel.test(before) ? { chars: begin, shape: shapeOf(before) } : { chars: 0, shape: '' };
        return line.slice(this.#label.chars);
    }
    #readOn(text, number) {
        const begin = text.indexOf(header);
        if (begin !== -1) {
            // NumPy writes the first frame on the same line.
            const rest = text.slice(begin + header.length);
            if (this.isOpen && rest === '' && withTraceback.test(text.slice(0, begin)))
                return this.#beginInside(text, number);
            if (rest === '' || frameLine.test(rest))
                this.#begin('header');
            if (rest === '')
                return undefined;
        }
        const frame = frameLine.exec(begin === -1 ? text : text.slice(begin + header.length));
        if (frame?.[1] !== undefined && frame[2] !== undefined && frame[3] !== undefined) {
            if (!this.isOpen)
                this.#begin('bare');
            if (this.#frames.length === 0) {
                this.#margin = Math.max(0, frame[1].length - 2);
                this.#isWhole = outermost.test(frame[4] ?? '');
            }
            if (this.#frames.length === maxFrames)
                this.#frames.shift();
            this.#frames.push({ file: frame[2], line: Number(frame[3]) });
            if ((0,own_files/* isUsers */.b8)(frame[2]))
                this.#within = frame[4] ?? '';
            this.#source = '';
            return undefined;
        }
        if (this.isOpen)
            return this.#readInside(text, number);
        const link = innerLink.test(text) ? 'inner' : links.get(text.trim());
        if (userCode.test(text))
            this.#link = 'user code';
        if (link !== undefined)
            this.#link = link;
        return undefined;
    }
    #begin(open) {
        this.#open = open;
        this.#frames = [];
        this.#within = '';
        this.#source = '';
        this.#isWhole = false;
        this.#lines = 0;
        this.#margin = 0;
    }
    /** Ends a traceback where the message of its exception begins with another. */
    #beginInside(text, number) {
        const outer = this.#readInside(text, number) ?? this.end();
        this.#begin('header');
        this.#link = 'inner';
        return outer;
    }
    #readInside(text, number) {
        this.#lines++;
        const last = this.#frames.at(-1);
        if (last?.line === lineToCome)
            this.#frames.splice(-1, 1, { ...last, line: pointedLine(text) ?? lineToCome });
        // Source lines, carets and "[Previous line repeated ...]" are indented further than the exception.
        // Some tools put empty lines between the frames.
        const isInside = text.search(/\S/) > this.#margin || (text === '' && this.#open === 'header');
        if (isInside && this.#source === '')
            this.#source = text.trim().slice(0, maxSourceChars);
        if (isInside && this.#lines < maxLines)
            return undefined;
        const said = text.trimStart();
        const type = exceptionLine.exec(said)?.[1];
        const wasBare = this.#open === 'bare';
        const link = this.#link === 'none' && this.#isInGroup ? 'member' : this.#link;
        this.#open = 'no';
        this.#link = 'none';
        const [frames, isWhole] = [this.#frames, this.#isWhole];
        if (link === 'user code')
            return { type: '', text: '', line: number, frames, isWhole, link };
        if (type === undefined || (wasBare && !/Error$/.test(type)))
            return undefined;
        if (group.test(type))
            this.#isInGroup = true;
        const exception = {
            type,
            text: said,
            line: number,
            frames,
            within: this.#within,
            source: this.#source,
            isWhole,
            link,
        };
        const quoted = quotedIn(exception);
        if (quoted !== undefined)
            return quoted;
        if (!said.endsWith(':'))
            return exception;
        this.#unsaid = exception;
        return undefined;
    }
}
/** The file whose code raised an exception; undefined when no frame was printed. */
const raisedIn = ({ frames }) => frames.at(-1)?.file;
/**
 * The deepest frame of the user's own code: not of a package, of the standard library, or of generated code; of a
 * framework that was cloned beside it only when there is no other.
 * @param isOwnFile true for files that are the user's beyond doubt; the deepest of them comes first
 */
function userFrame(frames, isOwnFile = () => false) {
    // What a library in C++ adds to a traceback are its own sources.
    const users = frames.filter(({ file }) => (0,own_files/* isUsers */.b8)(file) && !(0,own_files/* isNative */.ib)(file));
    const apart = users.map(({ file }) => file).filter((file) => !(0,own_files/* isFrameworks */.yq)(file, []));
    const nearest = users.filter(({ file }) => !(0,own_files/* isFrameworks */.yq)(file, apart));
    const candidates = nearest.length > 0 ? nearest : users;
    return candidates.findLast((frame) => isOwnFile(frame.file)) ?? candidates.at(-1);
}


/***/ }),

/***/ 4794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pr: () => (/* binding */ meaningOf),
  I5: () => (/* binding */ rootOf),
  qJ: () => (/* binding */ wasCaught)
});

// EXTERNAL MODULE: ./build/evidence/traceback.js + 2 modules
var traceback = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/evidence/exception-links.js

// Raised to steer, and often the first half of "During handling of the above exception".
const steering = new Set([
    'KeyError',
    'IndexError',
    'AttributeError',
    'StopIteration',
    'FileNotFoundError',
    'ImportError',
    'ModuleNotFoundError',
]);
/** Of two linked exceptions, true when the first is the reason for the second and not only what led to trying it. */
const isReason = (first, second) => (second.link === 'member' && !traceback/* group */.Os.test(first.type)) ||
    second.link === 'cause' ||
    (second.link === 'context' && !steering.has(first.type));
const goneTypes = /^(?:EOFError|BrokenPipeError|Connection(?:Reset|Refused|Aborted)Error)$/;
/** True for what the multiprocessing module raises when the process at the other end of a pipe is gone. */
const isPeerProcessGone = ({ type, frames }) => goneTypes.test(type) && /[\\/]multiprocessing[\\/]\w+\.py$/.test(frames.at(-1)?.file ?? '');

;// CONCATENATED MODULE: ./build/evidence/sample-words.js

// A table has no column of that name: pandas raises it below a look-up in a frame, and not in a series or a row.
const columnMissing = /^KeyError: (?:'[^'\n]{1,120}'$|\('[^\n]{1,200}'\)$|"(?:None of )?\[[^\n]{1,400} (?:not in index|not found in axis|are in the))/;
const lookUp = /[\\/]pandas[\\/]core[\\/](?:frame|groupby[\\/]\w+|reshape[\\/]\w+)\.py$/;
const ofPandas = /[\\/]pandas[\\/]|^pandas[\\/]|^index\.pyx$/;
const ofAnnotations = /[\\/](?:pycocotools|lvis|nuscenes|xtcocotools|panopticapi|cityscapesscripts|motmetrics)[\\/]/;
// What is asserted of files and samples, and what makes it an assertion about the program.
const dataName = String.raw `(?:\w|\.)*(?:im(?:g|age)s?|la?be?ls?|masks?|files?|paths?|samples?|sent(?:ence)?s?|tokens?|tags?|lines?|rows?|data(?:set)?|captions?|annot\w*|wavs?|audios?|src|tgt|texts?|utt\w*|records?|frames?|videos?|clips?|pairs?|cells?|ids?|names?|triples?|examples?|docs?|documents?)\w*`;
const ofComputation = /logits?|pred|output|param|layer|hidden|head|grad|weight|loss|optim|batch|device|rank|world|gpu|config|cfg|arg/i;
const ofProgramFile = /\bnot\b|conf|cfg|ya?ml|outp?u?t?_?(?:dir|path|file)|save|log|cache|tmp/i;
const assertions = [
    ['file_missing', /^assert\b.*\b(?:exists|isfile|isdir|is_file|is_dir|lexists)\(/, ofProgramFile],
    ['media_corrupt', /^assert\b.*\b(?:im(?:g|age)|frame|mask|audio|wav|video)\w* is not None\b/i, ofComputation],
    [
        'dataset_schema_mismatch',
        new RegExp(String.raw `^assert\b.*(?:\blen\(${dataName}\)|\b${dataName}\.shape\[0\]) ?==|^assert\b.*== ?(?:len\(${dataName}\)|\w*${dataName}\.shape\[0\])`, 'i'),
        ofComputation,
    ],
    [
        'dataset_empty',
        new RegExp(String.raw `^assert\b.*\blen\(${dataName}\)? ?(?:> ?0|>= ?1|!= ?0)(?!\d)`, 'i'),
        ofComputation,
    ],
];
// A loader takes another sample for one that it cannot use; when it finds none, it goes on until Python stops it.
const noSampleLeft = /\bDataLoader worker\(\d+\) caught RecursionError\b/;
const fetching = /[\\/]torch[\\/]utils[\\/]data[\\/]_utils[\\/]fetch\.py$/;
// A text that a reader takes for a number. What is told to a program, and tables that are in memory, are converted elsewhere.
const notNumber = /^ValueError: (?:could not convert string to float|invalid literal for int\(\) with base \d+): /;
const reading = /^_*(?:load|read|parse|import|get|build|process|prepare|convert)_?\w*(?:data|file|corpus|emb|vec|vocab|glove|w2v|word|feat|label|annot|csv|txt|tsv|sample|triple|graph|edge|node|line|xml|lexicon|dict|record|image|box|mask|points?|cloud)|^_*(?:load|read|parse)(?:er|_from)?$|^(?:__getitem__|__iter__|from_(?:file|csv|txt|json|text))$|embeddings?|vectors?(?!i)|glove|word2vec/i;
const notReading = /arg|conf|cfg|param|option|setting|schedule|model|checkpoint|ckpt|env|version|flag/i;
const ofTables = /[\\/](?:pandas|sklearn|xgboost|lightgbm)[\\/]/;
// Where scans and pictures are made ready, shapes that do not fit are theirs.
const preparing = /[\\/](?:experiment_planning|dataset_fingerprint|preprocess\w*|prepare_?data\w*|data_?prep\w*)(?:[\\/]|\.py$)/i;
/** True for arrays that do not fit together where data are prepared, before any model sees them. */
const isUnfitData = ({ text, frames }) => /\boperands could not be broadcast together\b|\bcould not broadcast input array\b/.test(text) &&
    frames.some(({ file }) => preparing.test(file));
// A line of a file has fewer fields than its reader takes from it: by their places, or all at once.
const tooFewFields = /^(?:IndexError: (?:list|string|tuple) index out of range|ValueError: not enough values to unpack \(expected \d+, got \d+\)|ValueError: too many values to unpack \(expected \d+(?:, got \d+)?\)|ValueError: need more than \d values? to unpack)$/;
const fieldsTaken = /\w(?:\(.{0,60}\))?\[-?\d\]|^(?:\w+, ?)+\w+ = .{0,80}\b(?:split|strip|line|row|cols?|fields?|parts?|items?|entry|record)\b|\bfor (?:\w+, ?)+\(?\w+\)? in\b/;
const toldToProgram = /\b(?:args?|argv|sys|cfg|config|opt|gpus?|devices?|shape|size|outputs?|preds?|logits)\b/;
// OpenCV gives nothing for a picture that is not there or broken; what is done with it then fails.
const ofNone = /^(?:AttributeError: 'NoneType' object has no attribute '(?:shape|astype|copy|ndim|dtype|transpose|size)'|TypeError: 'NoneType' object is not (?:subscriptable|iterable))$/;
const pictureUsed = /\bimread\(|\b(?:im(?:g|age|s)?|frame|mask|pic(?:ture)?|bgr|rgb|gray|depth)\w*(?:\.(?:shape|astype|copy|ndim|dtype|transpose|size)|\[)/i;
// An empty cell of a table is a number to pandas, where a text should be.
const emptyCell = /^(?:AttributeError: 'float' object has no attribute '(?:lower|upper|split|strip|encode|decode|replace|startswith|endswith|find)'|TypeError: expected string or bytes-like object, got 'float')$/;
// Nothing to count, to take or to choose from.
const nothing = /^(?:ZeroDivisionError: .*\b(?:by zero|modulo by zero)|StopIteration|IndexError: Cannot choose from an empty sequence)$/;
const takenFromData = /(?:\/|%) ?len\((?:\w|\.)*(?:loader|dataset|data|files|images|samples|dl)\w*\)|\bnext\(iter\((?:\w|\.)*(?:loader|dataset|data|dl)\w*\)|\bchoice\((?:\w|\.)*(?:files|images|samples|paths|list|data|names)\w*/i;
// A label, looked up by its name among those that were declared.
const labelLookUp = /(?:label|class|cls|tag|category|cat|speaker|spk|char|phoneme|entity|relation|ent|rel|intent|slot)\w*?(?:_?to_?|2)(?:id|idx|ix|index|int|num)\w*\[(?!['"\d])/i;
// Files of people and libraries that make the data; PyTorch's loaders stand above anything.
const ofDataset = /(?<!torch[\\/]utils[\\/]data[\\/].*)(?:data(?:set|sets|loader|feeder)?|loaders?|readers?|formatters?|corpus|corpora|preprocess\w*)[\\/]?\w*\.py$/i;
/** No line that says something is longer, and patterns take their time on those that are. */
const maxChars = 600;
/**
 * What an exception says of the data by where it was raised and by what was looked up, read or asserted there; its
 * message alone could as well be of the program.
 */
const complaintOfSample = (exception) => {
    const { type, frames } = exception;
    const text = exception.text.slice(0, maxChars);
    const within = (exception.within ?? '').slice(0, maxChars);
    const source = (exception.source ?? '').slice(0, maxChars);
    if (type === 'AssertionError') {
        return assertions.find(([, pattern, not]) => pattern.test(source) && !not.test(source))?.[0];
    }
    if (type === 'RecursionError') {
        return noSampleLeft.test(text) || frames.some(({ file }) => fetching.test(file)) ? 'samples_unusable' : undefined;
    }
    if (isUnfitData(exception))
        return 'dataset_schema_mismatch';
    const isAtReader = reading.test(within) || ofDataset.test((0,traceback/* raisedIn */.qh)(exception) ?? '');
    if (ofNone.test(text))
        return isAtReader && pictureUsed.test(source) ? 'media_corrupt' : undefined;
    if (emptyCell.test(text))
        return 'dataset_schema_mismatch';
    if (nothing.test(text))
        return takenFromData.test(source) ? 'dataset_empty' : undefined;
    if (type === 'KeyError' && labelLookUp.test(source))
        return isAtReader ? 'labels_unexpected' : undefined;
    if (tooFewFields.test(text) && fieldsTaken.test(source) && !toldToProgram.test(source)) {
        return isAtReader && !notReading.test(within) ? 'text_malformed' : undefined;
    }
    if (type === 'KeyError') {
        // What reads annotations looks up the fields that their format has.
        if (ofAnnotations.test((0,traceback/* raisedIn */.qh)(exception) ?? ''))
            return 'dataset_schema_mismatch';
        const isColumn = columnMissing.test(text) && ofPandas.test(frames.at(-1)?.file ?? '');
        return isColumn && frames.some(({ file }) => lookUp.test(file)) ? 'dataset_schema_mismatch' : undefined;
    }
    if (/\bneed at least one array to (?:concatenate|stack)$/.test(text))
        return frames.some(({ file }) => ofDataset.test(file)) ? 'dataset_empty' : undefined;
    if (/^ValueError: (?:'[^'\n]{1,80}'|-?\d+) is not in (?:list|tuple)$/.test(text))
        return reading.test(within) || frames.some(({ file }) => ofDataset.test(file)) ? 'labels_unexpected' : undefined;
    const isRead = reading.test(within) && !notReading.test(within) && !frames.some(({ file }) => ofTables.test(file));
    return notNumber.test(text) && isRead ? 'text_malformed' : undefined;
};

;// CONCATENATED MODULE: ./build/evidence/input-words.js


// What is raised for a mistake in the program, whatever it says.
const ofProgram = /(?:^|\.)(?:Type|Attribute|Name|UnboundLocal|Import|ModuleNotFound|NotImplemented|Syntax|Indentation|ZeroDivision|Recursion|Key|Index|InvalidParameter|NotFitted|Timeout|Connection\w*|Memory)(?:Error|Exception)?$/;
// Names that people and libraries give to errors of their data.
const ofData = /(?:^|\.)\w*?(?:Data(?:set|Frame)?|Sample|Record|Annotation|Label|Manifest|Schema|Metadata|Corrupt(?:ed|ion)?|Checksum)(?:File|Quality|Format|Validation|Integrity|Mismatch)?(?:Error|Exception)$/;
const dataFile = /(?<![\w.])[\w./\\*{}:-]*\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|orc|avro|npy|npz|h5|hdf5|h5ad|tfrecords?|mdb|txt|xml|zip|tar|t?gz|zst|bz2|png|jpe?g|tiff?|bmp|webp|wav|flac|mp3|ogg|mp4|avi|nii|dcm|las|laz|ply|pcd|fasta?|fastq|vcf|xlsx?|bin|idx|mat|stl|obj|off|glb|gltf|vtk|pdb|cif|mol2?|sdf|smi|fq|bam|sam|cram|bed|gtf|gff3?|bcf|bim|fam|ped|ark|scp|conllu?|spacy|ply|svm|libsvm|arff|dat|vec|exr|hdr|tga|heic|avif|jp2|dng|m4a|aac|opus|mkv|mov|webm|flv|pcap|rec|mds|beton|record|bag|lmdb|msgpack|sas7bdat|dta|sav|rds|rdata|ods|edf|bdf|fif|shp|geojson|gpkg|svs|czi|mha|mhd|nrrd|nc|grib2?)\b/i;
const notDataFile = /\b(?:requirements|constraints|config|settings?|hparams|params|args|options|pytorch_model|model)[\w-]*\.\w+/i;
const numbered = /\b(?:row|line|record|sample|example|entry|document|sentence|utterance|image|frame|shard|file|annotation|molecule|mesh|scan|clip|video|page|patient|subject|study|slice|series|camera|pose|tree|doc|segment|entity|word|volume|session|trajectory|fold|gene|contig|question|prompt|conversation|dialog(?:ue)?|turn|caption|polygon|bbox|point cloud|utt|speaker|recording|scene|cell|residue|atom|protein|crystal|spectrum|meter|pair|transition|take|amino acid)s?\b(?: (?:number|no\.?|nr\.?|id|index))?[ #:=]+\d+\b|\b(?:case|patient|subject|sub|study|scan|clip|utt|img|image|graph|tile|seq|rec|run|video|audio|scene|doc|sample|frame|mol|item|user|user_id|session|spectrum|crystal|shard|part)[_ -]\d[\w-]*\b/i;
const partOfData = /\b(?:data ?set|data ?frame|dataset|table|csv|(?:train(?:ing)?|valid(?:ation)?|test|eval(?:uation)?|input) (?:data|set|file|split)|manifest|annotations?(?: file)?|corpus|vocab(?:ulary)?(?: file)?|time series|(?:data|image|audio|video|mesh|index|binary|text|mat|zip) files?|file (?:signature|header|magic|trailer|footer)|labels?(?: file)?|columns?|header|rows?|samples?|records?)\b/i;
const complaint = /\b(?:expected|expects|unexpected|invalid|malformed|corrupt(?:ed)?|truncated|incomplete|missing|empty|duplicate[sd]?|mismatch(?:es|ed)?|(?:do(?:es)?n.t|does not|do not) match|inconsistent|bad|broken|unreadable|unknown|undeclared|NaNs?|nulls?|infinite|not (?:an? |valid|in |one of|found|numeric|finite|unique|sorted|present)|no such|has no|have no|zero|negative|out of range|out of bounds|differs?|wrong|too (?:short|long|small|few|many)|only \d+|has \d+ [^\n]{1,40} but (?:only )?\d+|gaps|premature|failed (?:validation|verification|the check)|non-monotonic|overlap(?:ping|s)?|reversed|unbalanced|cycl(?:e|es|ic)|outside|another (?:size|shape|length|type)|different (?:sizes?|shapes?|lengths?|types?)|longer than|shorter than|cannot align|unaligned|mis-?aligned|contradict\w*|garbled|lacks?|lacking|refers? to|backwards|ends (?:before|without)|begins with|beyond|disagree|trailing|instead of|all zeros?|inverted|identical|silent|has 0|unrecogni[sz]ed|not (?:uniform|watertight|supported by)|never in|(?:sums? up|add up) to)\b/i;
// The same, but only of what is named: a reader says so too when it was called wrongly.
const unreadable = /\berror (?:when |while )?(?:reading|loading|parsing|decoding|processing)\b|\bno suitable (?:reader|decoder|codec)\b|\bfind a suitable (?:reader|decoder|codec)\b|\bconflicting values for\b|<(?:!doctype|html)\b|\b(?:could not|cannot|can't|failed to|unable to) (?:be )?(?:decoded?|parsed?|read|load(?:ed)?|sanitized?|opened|converted?|interpreted)\b/i;
// Of a file that is named, this too is said; of a kind of data it would be a limit of the program.
const unfit = /\bunsupported\b|\b(?:is|are) not supported\b|\b(?:is|are) (?:stereo|mono|encrypted|password-protected|a directory)\b/i;
// Who names a file of the data in an error mostly complains of it, unless it could not be got at.
const aboutMachine = /\b(?:retr(?:y|ies|ied)|attempts?|time(?:d[ -]?)?outs?|connect\w*|network|servers?|(?:down|up)load\w*|https?|mount\w*|nfs|disk|nodes?|hosts?|kill\w*|memory|busy|lock\w*|temporar\w*|i\/o|errno|reset|refused|unreachable|unavailable|quota|permission|denied|space|interrupt\w*|abort\w*|process|workers?|ranks?|threads?|please|set|specify|provided?|pass(?:ed)?|choose|must be|should be|use|relative|absolute|extensions?)\b/i;
// A message about these is about the program, though it may name a column too.
const aboutProgram = /\b(?:librar(?:y|ies)|config(?:uration)?|arguments?|kwargs?|parameters?|hyper-?param\w*|options?|flags?|settings?|hidden|heads?|layers?|optimizer|scheduler|models?|modules?|embeddings?|\w+_(?:size|dims?|len(?:gth)?)|tensors?|gradients?|logits|batch(?:es)?|learning[ _]rate|attributes?|functions?|methods?|dtype|device|cuda|gpus?|fit|call(?:ed)?|step|smoothing|loss(?:es)?|backbone|anchors?|population|fixtures?|returned|agents?|tokenizers?|canvas|render\w*|transforms?)\b/i;
const aboutOutput = /\b(?:writ(?:e|ing)|sav(?:e|ing)|output|already exists|creat(?:e|ing)|overwrite|open(?:ed)? for)\b/i;
// Modules that read what others wrote; what they complain of is the file, unless they were called wrongly.
const readers = /[\\/](?:pandas[\\/]io|pyarrow[\\/](?:parquet|csv|json|feather|orc|ipc)|numpy[\\/]lib[\\/](?:_?npyio|_?format)|PIL[\\/]\w*Image\w*|h5py|tifffile|imageio|soundfile|librosa[\\/]core[\\/]audio|torchaudio|torchcodec|nibabel|pydicom|SimpleITK|openpyxl|xlrd|lxml|defusedxml|fastavro|tfrecord|webdataset[\\/]tariterators|rasterio|laspy|anndata|zarr|lmdb|mne[\\/]io|wfdb)\w*[\\/.]|[\\/]python\d(?:\.\d+)?t?[\\/](?:csv|zipfile(?:[\\/]__init__)?|gzip|tarfile|lzma|bz2|xml[\\/]\w+[\\/]\w+)\.py$/;
// What reads the data is not there itself.
const aboutReader = /\blibrar(?:y|ies)\b[^\n]{0,40}\bnot (?:found|installed|available)\b|\bno (?:such )?library\b/i;
/** Of a message so much is read; patterns take their time on long ones. */
const input_words_maxChars = 2_000;
/**
 * What an exception that no row knows says of an input of the program: its data are wrong, and not the program.
 * By the name of its type, by a message that complains of a file, a row or a column of the data, or by the reader that raised it.
 */
function complaintOfInput(exception) {
    const { type, text } = exception;
    const complained = complaintOfSample(exception);
    if (complained !== undefined)
        return complained;
    const message = text.slice(type.length, type.length + input_words_maxChars);
    if (ofProgram.test(type) || aboutOutput.test(message) || aboutReader.test(message))
        return undefined;
    if (ofData.test(type))
        return causeOf(message);
    const namesFile = dataFile.test(message.replace(notDataFile, ''));
    const isPlaced = namesFile || ((numbered.test(message) || partOfData.test(message)) && !aboutProgram.test(message));
    if (isPlaced && (complaint.test(message) || unreadable.test(message)))
        return causeOf(message);
    if (namesFile && (unfit.test(message) || !(aboutProgram.test(message) || aboutMachine.test(message))))
        return causeOf(message);
    return readers.test((0,traceback/* raisedIn */.qh)(exception) ?? '') && /(?:Error|Exception)$/.test(type) && complaint.test(message)
        ? causeOf(message)
        : undefined;
}
const causes = [
    ['file_missing', /\b(?:no such file|file not found|does not exist|doesn't exist)\b/i],
    ['dataset_checksum_mismatch', /\b(?:checksum|sha-?\d+|md5|hash)\b/i],
    ['file_corrupt', /\b(?:corrupt\w*|truncated|incomplete|unreadable|broken|fully written)\b/i],
    [
        'dataset_empty',
        /\b(?:is empty|empty (?:data ?set|file|table|split)|has no (?:rows|samples|records)|no (?:rows|samples|records|images|files))\b/i,
    ],
    ['labels_unexpected', /\b(?:labels?|annotations?|class(?:es)?)\b/i],
];
const causeOf = (message) => causes.find(([, pattern]) => pattern.test(message))?.[0] ?? 'dataset_schema_mismatch';

;// CONCATENATED MODULE: ./build/evidence/uncaught.js



// Raised anew where a worker had raised it, whatever its type; the one of the worker follows.
const ofWorker = /^[\w.]+: Caught \w[\w.]* in (?:DataLoader worker process|replica|pin memory thread)\b/;
/**
 * What an exception means that nothing caught.
 * @param rowOf what the table knows of a text
 */
function meaningOf(exception, rowOf) {
    if (isPeerProcessGone(exception))
        return { rule: 'python-peer-gone', cause: 'loader_worker_died', role: 'echo' };
    if (ofWorker.test(exception.text))
        return { rule: 'worker-exception-wrapper', cause: 'python_exception', role: 'echo' };
    // What a row says of such shapes is meant for a model.
    const match = isUnfitData(exception) ? undefined : rowOf(exception.text);
    // That nothing caught it is what the traceback says already.
    if (match === undefined || match.signature.cause === 'uncaught_exception') {
        const cause = complaintOfInput(exception);
        return cause === undefined
            ? { rule: 'python-traceback', cause: 'python_exception', role: 'exception' }
            : { rule: 'python-says-of-input', cause, role: 'exception' };
    }
    const { id, cause } = match.signature;
    // What a row only mostly means counts as much as any other exception; launchers, and processes that lost their
    // peers, raise exceptions of their own too.
    return { rule: id, cause, role: match.role === 'usual' ? 'exception' : match.role };
}
/** How much an uncaught exception says about what is wrong: a row that knows it says more than that there was one. */
function says({ cause, role }) {
    if (role === 'own')
        return 3;
    if (role === 'echo')
        return 0;
    return role === 'weak' || cause === 'python_exception' ? 1 : 2;
}
// What a parent says of a child that failed.
const ofAnother = /\b(?:workers?|child(?:ren)?|sub-?process(?:es)?|process(?:es)?|tasks?|jobs?|trials?|ranks?|commands?|exit(?:ed)?|failed|died|terminated)\b/i;
/**
 * True when an exception was caught and only shown, though nothing says so: it begins below a `try`, and later the same
 * process ends by another that nothing caught, and that does not speak of it.
 */
function wasCaught(first, last) {
    if (first.isWhole || !last.isWhole || first.fact.role === 'own' || says(last.fact) === 0)
        return false;
    return says(last.fact) >= says(first.fact) && !(says(last.fact) === 1 && ofAnother.test(last.exception.text));
}
/** The root of two linked exceptions: the first, unless the second says more about what is wrong. */
function rootOf(first, second) {
    // What the user knows better is not lost to what followed from it.
    if (first.fact.role === 'own')
        return first;
    const saysMore = says(second.fact) > says(first.fact);
    const chosen = isReason(first.exception, second.exception) && !saysMore ? first : second;
    const root = { ...chosen, isWhole: first.isWhole || second.isWhole };
    if (root.fact.frame !== undefined && root.isLent !== true)
        return root;
    const frame = second.fact.frame ?? first.fact.frame;
    return frame === undefined ? root : { ...root, fact: { ...root.fact, frame }, isLent: true };
}


/***/ })

};
