export const id = 853;
export const ids = [853];
export const modules = {

/***/ 2848:
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

// EXTERNAL MODULE: ./build/evidence/uncaught.js + 1 modules
var uncaught = __webpack_require__(1485);
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
var needles = __webpack_require__(3315);
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
            const start = found === undefined ? at : lineStart(bytes, at, found);
            const judgedFrom = Math.max(start, (found ?? at) - judgedBeforeBytes);
            const stop = lineEnd(bytes, found ?? at);
            this.#count.lineFeeds += needles.lineFeeds(bytes, counted, start);
            counted = start;
            const judgedTo = Math.min(stop, judgedFrom + maxJudgedBytes);
            this.#judge.judge({
                text: bytes.toString('utf8', judgedFrom, judgedTo),
                number: this.#count.lineFeeds + 1,
                isQuiet: needles.find(bytes.subarray(judgedFrom, judgedTo), 0, false) === -1,
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
        return Buffer.concat([this.#bytes.subarray(0, this.#length), bytes.subarray(-beforeBytes)]).subarray(-beforeBytes);
    }
}
const isBreak = (byte) => byte === lineFeed || byte === carriageReturn;
function lineStart(bytes, from, within) {
    let start = within;
    while (start > from && !isBreak(bytes[start - 1]))
        start--;
    return start;
}
function lineEnd(bytes, within) {
    let end = within;
    while (end < bytes.length && !isBreak(bytes[end]))
        end++;
    return end;
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
            const end = loss_curve_lineEnd(block, found);
            isFound = this.#read((0,external_node_util_.stripVTControlCharacters)(block.toString('utf8', loss_curve_lineStart(block, found), end))) || isFound;
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
const loss_curve_isBreak = (byte) => byte === loss_curve_lineFeed || byte === loss_curve_carriageReturn;
function loss_curve_lineStart(block, within) {
    let start = within;
    while (start > 0 && within - start < aroundChars && !loss_curve_isBreak(block[start - 1]))
        start--;
    return start;
}
function loss_curve_lineEnd(block, within) {
    let end = within;
    while (end < block.length && end - within < aroundChars && !loss_curve_isBreak(block[end]))
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
/** The place in the user's own files that a line names. */
function placeIn(text) {
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

;// CONCATENATED MODULE: ./build/evidence/output.js





















const readersNeedles = [...traceback/* tracebackNeedles */.H4, ...placeNeedles, ...commandNeedles, ...retry_after/* retryAfterNeedles */.Ls, ...linkNeedles];
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
        if (this.#search !== undefined)
            return this.#search;
        const all = [...this.#table.needles, ...readersNeedles, ...this.#ownRows.needles];
        this.#search = new needles/* NeedleSearch */.e(all, progress/* progressNeedles */.qZ);
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
    #judge(stream, { text: raw, number: line, isQuiet, before }) {
        const plain = (0,external_node_util_.stripVTControlCharacters)(raw);
        const { rank, text } = this.#ranks.split(plain);
        // What a control sequence cuts in two was not seen by the search.
        const saysNothing = isQuiet && plain.length === raw.length && this.#openTracebacks[stream] === 0;
        if (saysNothing && !this.#readsEveryLine) {
            if (this.#places[stream].isLooking)
                this.#places[stream].read(text, rank, line);
            this.#noteCount(text, stream, rank);
            return;
        }
        this.#commands.read(plain);
        this.#retryAfter.read(plain, line);
        this.#links.read(plain);
        const own = this.#ownRows.match(plain.trimEnd(), text.trimEnd());
        if (own !== undefined)
            this.#addOwn(own, text, stream, rank, line, before);
        // Handed over for nothing but the user's own rows, or for commands.
        if (this.#readsEveryLine && this.#wanted(stream, Buffer.from(raw), 0) === -1)
            return;
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
            this.#judgeText(text, stream, rank, line, before);
    }
    #addOwn(own, text, stream, rank, line, before) {
        this.#noteProgress(stream, before);
        this.#facts.add({ ...this.#fact(text, stream, rank, line), ...own });
        this.#lastOwn.set(own.rule, line);
    }
    #judgeText(text, stream, rank, line, before) {
        const match = this.#table.match(text.trim(), this.#needles());
        const frame = this.#places[stream].read(text, rank, line);
        if (match !== undefined) {
            const { id, cause } = match.signature;
            const fact = {
                ...this.#fact(text, stream, rank, line, frame),
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
        const meaning = own ?? (0,uncaught/* meaningOf */.Pr)(exception, (text) => this.#table.match(text, this.#needles()));
        const place = frame ?? (meaning.cause === 'samples_unusable' ? before?.fact.frame : undefined);
        const fact = {
            ...this.#fact(exception.text, stream, rank, exception.line, place),
            ...meaning,
            isUncaught: true,
        };
        const isSameSighting = this.#lastOwn.get(fact.rule) === fact.line;
        this.#lastExceptions.add(key, { exception, fact, isWhole: exception.isWhole }, isSameSighting);
    }
    #fact(text, stream, rank, line, frame) {
        return {
            quote: text.trim().slice(0, maxQuotedChars),
            line,
            stream,
            rank,
            count: 1,
            handled: false,
            ...(frame === undefined ? {} : { frame }),
        };
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

/***/ 1485:
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

// EXTERNAL MODULE: ./build/evidence/input-words.js
var input_words = __webpack_require__(1008);
// EXTERNAL MODULE: ./build/evidence/sample-words.js
var sample_words = __webpack_require__(2020);
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
    const match = (0,sample_words/* isUnfitData */.j)(exception) ? undefined : rowOf(exception.text);
    // That nothing caught it is what the traceback says already.
    if (match === undefined || match.signature.cause === 'uncaught_exception') {
        const cause = (0,input_words/* complaintOfInput */.hg)(exception);
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


/***/ }),

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


/***/ })

};
