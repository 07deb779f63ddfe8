export const id = 948;
export const ids = [948];
export const modules = {

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ OutputReader)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
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
        const key = keyOf(fact);
        const known = this.#open.get(key);
        if (known === undefined) {
            if (this.#open.size < maxFacts || fact.role === 'own')
                this.#open.set(key, fact);
            return true;
        }
        const isStronger = fact.role !== 'own' && known.role !== 'own' && signature/* strength */.q[fact.role] > signature/* strength */.q[known.role];
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
    return (0,own_files/* isFrameworks */.y)(first.frame.file, []) && !(0,own_files/* isFrameworks */.y)(other.frame.file, []) ? other.frame : first.frame;
}
// Of an echo it matters little whose it is: a thousand ranks that lost one peer must not crowd out the peer.
// The user's own rows are few, and there is always room for them.
const keyOf = (fact) => fact.role === 'echo' || fact.role === 'own' ? fact.rule : `${fact.rule} ${fact.rank}`;

;// CONCATENATED MODULE: ./build/evidence/scan/pieces.js
/** As scan.as reads it: twice 32 KiB of bits by hash, then a byte for each pair of bytes. */
const tableBytes = 128 * 1024;
const secondAt = 32 * 1024;
const pairsAt = 64 * 1024;
const shortFrom = [0x5bd1e995, 0x1b873593, 0xcc9e2d51];
/** Needles from here on are found by four bytes, shorter ones by two. */
const minLongBytes = 7;
const minNeedleBytes = 3;
/** What a training prints at each step while all is well: pieces that stand here would stop the search for nothing. */
const everyStep = `
2026-01-31 12:34:56,789 INFO [trainer] epoch 3/10 step 1200/50000 loss=0.4821 lr=1.00e-04 grad_norm=0.93 tokens/s=10432
Epoch 12: 45%|████▌     | 450/1000 [00:10<00:12, 44.10it/s, v_num=3, train_loss=0.231, val_loss=0.310, val_acc=0.912]
{'loss': 1.2345, 'grad_norm': 0.56, 'learning_rate': 4.9e-05, 'epoch': 0.37} samples_per_second steps_per_second
iteration 100/ 5000 | consumed samples: 25600 | elapsed time per iteration (ms): 1043.2 | global batch size: 256 | tflops
 1875/1875 [==============================] - 8s 4ms/step - accuracy: 0.9123 - val_loss: 0.3412 memory throughput
[12] train-rmse:0.31245 validation-auc:0.91 iter 1000: loss 2.3, time 120.45ms, mfu 34.5%
`;
/** And what it prints now and then. */
const nowAndThen = `
saving checkpoint to output folder loading the data set with workers and device, number of parameters: 124.4M max allocated
tensor training testing validating evaluating processing running starting finished done rank world size node gpu cpu true
reading images from files mean average precision recall warning: this will be removed in a future version, none, false
`;
/** Chooses pieces of each needle, the rarer the better. */
function piecesOf(needles) {
    const table = new Uint8Array(tableBytes);
    const long = new Map();
    const short = new Map();
    const often = { 2: countPieces(2), 4: countPieces(4) };
    for (const text of new Set(needles)) {
        const needle = Buffer.from(text);
        if (needle.length < minNeedleBytes)
            throw new RangeError(`${JSON.stringify(text)} is too short to search for`);
        const [owners, size] = needle.length >= minLongBytes ? [long, 4] : [short, 2];
        const start = rarest(needle, size, often[size], owners);
        for (let offset = start; offset < start + size; offset++) {
            const piece = pieceAt(needle, offset, size);
            const known = owners.get(pieces_keyOf(piece));
            if (known === undefined)
                owners.set(pieces_keyOf(piece), [{ needle, offset }]);
            else
                known.push({ needle, offset });
            if (size === 4)
                markLong(table, needle, offset, piece);
            else
                markPair(table, needle, offset);
        }
    }
    return {
        table,
        within: (bytes, at, from, to) => {
            if (stand(long.get(pieces_keyOf(pieceAt(bytes, at, 4))), bytes, at, from, to))
                return at;
            if (stand(short.get(pieces_keyOf(pieceAt(bytes, at, 2))), bytes, at, from, to))
                return at;
            return stand(short.get(pieces_keyOf(pieceAt(bytes, at + 2, 2))), bytes, at + 2, from, to) ? at + 2 : -1;
        },
    };
}
/**
 * Where the pieces begin that are met least in what is ordinary, and add the least to what is looked for already.
 * As many pieces as each has bytes, one beside the other: one of them is looked at wherever the needle stands.
 */
function rarest(needle, size, often, known) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let start = 0; start + 2 * size - 1 <= needle.length; start++) {
        let cost = 0;
        for (let offset = start; offset < start + size; offset++) {
            const piece = pieceAt(needle, offset, size);
            cost += 1_000 * (often.get(piece) ?? 0) + (known.has(pieces_keyOf(piece)) ? 0 : 1);
        }
        if (cost >= least)
            continue;
        best = start;
        least = cost;
    }
    return best;
}
function mark(table, from, piece) {
    const hash = Math.imul(piece, 0x9e3779b1);
    const at = from + (hash >>> 17);
    table[at] = byteAt(table, at) | (1 << ((hash >>> 14) & 7));
}
/** Two more bytes on the side that has them: many a text holds the four, and few the six. */
function markLong(table, needle, offset, piece) {
    mark(table, 0, piece);
    const after = offset + 4;
    if (after + 2 <= needle.length)
        mark(table, secondAt, piece ^ Math.imul(pieceAt(needle, after, 2), 0x85ebca6b));
    else
        mark(table, secondAt, piece ^ Math.imul(pieceAt(needle, offset - 2, 2), 0xc2b2ae35));
}
/** The pair, and four bytes around it, or three where there are no more. */
function markPair(table, needle, offset) {
    table[pairsAt + pieceAt(needle, offset, 2)] = 1;
    const size = needle.length < 4 ? 3 : 4;
    const start = Math.min(offset, needle.length - size);
    mark(table, secondAt, pieceAt(needle, start, size) ^ (shortFrom[offset - start] ?? 0));
}
/** True when one of the needles stands where its piece at `at` would have it. */
function stand(owners, bytes, at, from, to) {
    if (owners === undefined)
        return false;
    for (const { needle, offset } of owners)
        if (stands(needle, bytes, at - offset, from, to))
            return true;
    return false;
}
function stands(needle, bytes, at, from, to) {
    if (at < from || at + needle.length > to)
        return false;
    for (let i = 0; i < needle.length; i++)
        if (lower(byteAt(bytes, at + i)) !== needle[i])
            return false;
    return true;
}
/** Bytes as a number, the first lowest, bit 5 set in each. */
function pieceAt(bytes, at, size) {
    const pair = byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | 0x2020;
    if (size === 2)
        return pair;
    const three = pair | ((byteAt(bytes, at + 2) | 0x20) << 16);
    return size === 3 ? three : three | ((byteAt(bytes, at + 3) | 0x20) << 24);
}
/** Few pieces share one, and it fits in 31 bits, which V8 finds in a map several times as fast as greater numbers. */
const pieces_keyOf = (piece) => Math.imul(piece, 0x9e3779b1) >>> 2;
const byteAt = (bytes, at) => bytes[at] ?? 0;
const lower = (byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);
function countPieces(size) {
    const bytes = Buffer.from(everyStep.repeat(16) + nowAndThen);
    const counts = new Map();
    for (let at = 0; at + size <= bytes.length; at++) {
        const piece = pieceAt(bytes, at, size);
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/evidence/scan/module.js
// Made by `npm run generate` from scan.as.
/** WebAssembly, in base64. */
const scanModule = 'AGFzbQEAAAABDgJgA39/fwF/YAJ/fwF/AwMCAAEFBAEBCAgHHQMEbmV4dAAACWxpbmVGZWVkcwABBm1lbW9yeQIACrkHAtYGAQN/' +
    'A0AgASACSQRAIAAgASgCAEGgwICBAnIiA0Gx893xeWwiBEERdmotAAAgBEEOdkEHcXZBAXEEfyABQQJrLwEAQaDAAHIhBCAAQYCA' +
    'AmogAyABLwEEQaDAAHJB65Svr3hsc0Gx893xeWwiBUERdmotAAAgBUEOdkEHcXZBAXEEf0EBBSAAQYCAAmogAyAEQbXcypV8bHNB' +
    'sfPd8XlsIgRBEXZqLQAAIARBDnZBB3F2QQFxCwVBAAsEQCABDwsgAEGAgARqIANB//8DcWotAAAEfyABQQFrKAIAQaDAgIECciEE' +
    'IABBgIACaiABKAIAQaDAgIECckGV08feBXNBsfPd8XlsIgVBEXZqLQAAIAVBDnZBB3F2QQFxBH9BAQUgAEGAgAJqIARBk+uc3AFz' +
    'QbHz3fF5bCIFQRF2ai0AACAFQQ52QQdxdkEBcQsEf0EBBSAAQYCAAmogAUECaygCAEGgwICBAnJB0dr45HxzQbHz3fF5bCIFQRF2' +
    'ai0AACAFQQ52QQdxdkEBcQsEf0EBBSAAQYCAAmogBEH///8HcUGT65zcAXNBsfPd8XlsIgVBEXZqLQAAIAVBDnZBB3F2QQFxCwR/' +
    'QQEFIABBgIACaiAEQQh2QZXTx94Fc0Gx893xeWwiBEERdmotAAAgBEEOdkEHcXZBAXELBUEACwRAIAEPCyAAQYCABGogA0EQdmot' +
    'AAAEfyABQQJqIgNBAWsoAgBBoMCAgQJyIQQgAEGAgAJqIAMoAgBBoMCAgQJyQZXTx94Fc0Gx893xeWwiBUERdmotAAAgBUEOdkEH' +
    'cXZBAXEEf0EBBSAAQYCAAmogBEGT65zcAXNBsfPd8XlsIgVBEXZqLQAAIAVBDnZBB3F2QQFxCwR/QQEFIABBgIACaiADQQJrKAIA' +
    'QaDAgIECckHR2vjkfHNBsfPd8XlsIgNBEXZqLQAAIANBDnZBB3F2QQFxCwR/QQEFIABBgIACaiAEQf///wdxQZPrnNwBc0Gx893x' +
    'eWwiA0ERdmotAAAgA0EOdkEHcXZBAXELBH9BAQUgAEGAgAJqIARBCHZBldPH3gVzQbHz3fF5bCIDQRF2ai0AACADQQ52QQdxdkEB' +
    'cQsFQQALBEAgAQ8LIAFBBGohAQwBCwtBfwtfAQJ/A0AgAEEQaiICIAFNBEAgAyAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRp' +
    'aiEDIAIhAAwBCwsDQCAAIAFJBEAgAyAALQAAQQpGaiEDIABBAWohAAwBCwsgAws=';

;// CONCATENATED MODULE: ./build/evidence/scan/scan.js

/** Loops with a memory of their own. */
function newScan() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(scanModule, 'base64')));
    return { bytes: new Uint8Array(exports.memory.buffer), next: exports.next, lineFeeds: exports.lineFeeds };
}

;// CONCATENATED MODULE: ./build/evidence/needles.js


/** What is searched at once; longer outputs come in parts. */
const maxPlacedBytes = 64 * 1024;
const pageBytes = 64 * 1024;
/** Loads at the edges reach a little further than the bytes that are asked for. */
const edgeBytes = 16;
/**
 * Finds the lines of an output that hold any of many texts, in one pass whatever their number, ignoring the case of ASCII
 * letters. Bytes are looked at by WebAssembly (scan/scan.as), which knows short pieces of the texts; what it stops at is
 * compared here.
 *
 * Texts come in two ranks: those that always count, and those that a caller may ask for as well.
 */
class NeedleSearch {
    #needles;
    #extra;
    #scan = newScan();
    /** Tables lie one behind the other, those bytes after them that are searched. */
    #tables = { always: undefined, all: undefined };
    /** @param needles lower case, three bytes or more */
    constructor(needles, extra = []) {
        this.#needles = needles;
        this.#extra = extra;
    }
    /**
     * Copies bytes to where they can be searched without another copy, until the next call.
     * @param before at most {@link maxPlacedBytes}, as `bytes`
     */
    place(before, bytes) {
        const at = placedAt + maxPlacedBytes - before.length;
        this.#scan.bytes.set(before, at);
        this.#scan.bytes.set(bytes, placedAt + maxPlacedBytes);
        return Buffer.from(this.#scan.bytes.buffer, at, before.length + bytes.length);
    }
    /**
     * A place within the first text at or after `from`; -1 for none.
     * @param withExtra look for the texts of the second rank too
     */
    find(bytes, from, withExtra) {
        const base = bytes.buffer === this.#scan.bytes.buffer ? bytes.byteOffset : this.#copied(bytes);
        const to = base + bytes.length;
        const which = withExtra ? 'all' : 'always';
        const pieces = this.#table(which);
        for (let at = base + from;; at += 4) {
            at = this.#scan.next(tableAt[which], at, to);
            if (at === -1)
                return -1;
            const found = pieces.within(this.#scan.bytes, at, base + from, to);
            if (found !== -1)
                return found - base;
        }
    }
    /** How many line feeds stand in a part of what was placed. */
    lineFeeds(placed, from, to) {
        return this.#scan.lineFeeds(placed.byteOffset + from, placed.byteOffset + to);
    }
    #copied(bytes) {
        if (bytes.length > maxPlacedBytes)
            throw new RangeError(`${bytes.length} bytes cannot be searched at once`);
        this.#scan.bytes.set(bytes, copiedAt);
        return copiedAt;
    }
    #table(which) {
        const known = this.#tables[which];
        if (known !== undefined)
            return known;
        const made = piecesOf(which === 'all' ? [...this.#needles, ...this.#extra] : this.#needles);
        this.#scan.bytes.set(made.table, tableAt[which]);
        this.#tables[which] = made;
        return made;
    }
}
const tableAt = { always: edgeBytes, all: edgeBytes + tableBytes };
const placedAt = edgeBytes + 2 * tableBytes;
const copiedAt = placedAt + 2 * maxPlacedBytes + edgeBytes;
/** So much memory the module is compiled for. */
const scanPages = Math.ceil((copiedAt + maxPlacedBytes + edgeBytes) / pageBytes);

;// CONCATENATED MODULE: ./build/evidence/lines.js

/** A line longer than this is judged in pieces that overlap, so that memory stays bounded and no text is cut in two. */
const pieceBytes = maxPlacedBytes;
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
            this.#judge.judge(bytes.toString('utf8', judgedFrom, judgedTo), this.#count.lineFeeds + 1, () => wholeLines(this.#recent.with(bytes.subarray(0, start))));
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
// EXTERNAL MODULE: ./build/evidence/progress.js
var progress = __webpack_require__(7701);
// EXTERNAL MODULE: ./build/evidence/series.js
var series = __webpack_require__(1571);
;// CONCATENATED MODULE: ./build/evidence/loss-curve.js




/** Of the first blocks of an output many lines are read: most outputs have no others. */
const firstBlocks = 8;
const linesOfFirst = 64;
const linesOfLater = 8;
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
        const lines = this.#blocks++ < firstBlocks ? linesOfFirst : linesOfLater;
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
const placeNeedles = ['dockerfile:', 'panicked at', '.js:', '.mjs:', '.cjs:', '.ts:', '.mts:', '.cts:'];
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
    // glog and Abseil: "F0102 10:00:00.000000 77 ops/kernel.cc:123] Check failed: …"
    { kind: 'here', pattern: new RegExp(`^[EF]\\d{4} [\\d:.]+ +\\d+ (?<file>${places_native}):(?<line>\\d+)\\] `) },
    // gcc and clang "kernel.cpp:12:5: error: …", nvcc "kernel.cu(45): error: …"
    { kind: 'here', pattern: new RegExp(`^(?<file>${places_native}):(?<line>\\d+)(?::\\d+)?: (?:fatal )?error: `) },
    { kind: 'here', pattern: new RegExp(`^(?<file>${places_native})\\((?<line>\\d+)\\): (?:fatal )?error\\b`) },
    // R: "Error in source("fit.R") : fit.R:14:3: unexpected symbol", the place often on a line of its own
    { kind: 'here', pattern: /^Error\b[^\n]{0,200}?:\s(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
    { kind: 'stack', pattern: /^\s+(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
    { kind: 'stack', pattern: /\bat (?<file>[^\s:#]+\.[Rr])[#:](?<line>\d+)/ },
    { kind: 'here', pattern: /\bat (?<file>[^\s:]+\.p[lm]) line (?<line>\d+)\b/ },
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
        return (0,own_files/* isUsers */.b)(file) && !isLibraryClass(owner ?? '') ? { kind, frame: { file, line: Number(line) } } : undefined;
    }
    return undefined;
}
const libraryClass = /^(?:javax?|jdk|sun|scala|kotlin|kotlinx|groovy|clojure|akka|org\.(?:apache|codehaus|eclipse|springframework|junit|slf4j|scalatest|tensorflow|pytorch|nd4j|deeplearning4j|bytedeco|jetbrains)|com\.(?:sun|google|fasterxml|databricks|twitter|typesafe|amazonaws|microsoft|intel|github)|io\.(?:netty|grpc|delta)|ml\.(?:dmlc|combust)|ai\.(?:djl|onnxruntime|rapids|h2o)|py4j|hex|water)\./;
const isLibraryClass = (owner) => libraryClass.test(`${owner}.`);

;// CONCATENATED MODULE: ./build/evidence/place-finder.js

const unindented = /^(?:Stacktrace:|stack backtrace:|Backtrace:|caused by:|goroutine \d|[\w/.*()]+\(.*\)$|in expression)/i;
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
    /** True when the next lines may be a stack, whatever they say. */
    get isLooking() {
        return this.#below !== undefined;
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

// EXTERNAL MODULE: ./build/evidence/traceback.js + 1 modules
var traceback = __webpack_require__(8371);
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

// EXTERNAL MODULE: ./build/evidence/uncaught.js + 1 modules
var uncaught = __webpack_require__(6712);
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
    #progress = { stdout: new progress/* ProgressWatch */.HL(), stderr: new progress/* ProgressWatch */.HL() };
    #speakers = new Map();
    #lastException = new Map();
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
            // What was masked late may stand in what was quoted early.
            facts: this.#facts.all().map((fact) => ({ ...fact, quote: redact(fact.quote) })),
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
            judge: (line, number, before) => this.#judge(stream, line, number, before),
        }, this.#count);
    }
    #needles() {
        if (this.#search !== undefined)
            return this.#search;
        const all = [...this.#table.needles, ...readersNeedles, ...this.#ownRows.needles];
        this.#search = new NeedleSearch(all, progress/* progressNeedles */.qZ);
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
    #judge(stream, raw, line, before) {
        const plain = (0,external_node_util_.stripVTControlCharacters)(raw);
        this.#commands.read(plain);
        this.#retryAfter.read(plain, line);
        this.#links.read(plain);
        const { rank, text } = this.#ranks.split(plain);
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
        const match = this.#table.match(text.trim());
        const frame = this.#places[stream].read(text, rank, line);
        if (match !== undefined) {
            const { id, cause } = match.signature;
            const fact = {
                ...this.#fact(text, stream, rank, line),
                rule: id,
                cause,
                role: match.role,
                ...(frame === undefined ? {} : { frame }),
            };
            this.#noteProgress(stream, before);
            if (this.#facts.add(fact) && frame === undefined)
                this.#places[stream].lookBelow(fact);
            return;
        }
        const count = (0,progress/* readCount */._0)(text);
        if (count !== undefined && this.#progress[stream].moves(rank, count))
            this.#facts.progressed(stream, rank);
    }
    /** Remembers how far the training had come when a complaint begins; until then nobody looked. */
    #noteProgress(stream, before) {
        if (this.#facts.hasOpen(stream))
            return;
        for (const line of before().split(/[\r\n]/)) {
            const { rank, text } = this.#ranks.split((0,external_node_util_.stripVTControlCharacters)(line));
            const count = (0,progress/* readCount */._0)(text);
            if (count !== undefined)
                this.#progress[stream].moves(rank, count);
        }
    }
    #addException(exception, stream, rank) {
        if (exception === undefined)
            return;
        const frame = (0,traceback/* userFrame */.zO)(exception.frames, this.#options.isOwnFile);
        const key = `${stream} ${rank}`;
        const before = this.#lastException.get(key);
        if (exception.link === 'user code') {
            if (before !== undefined && frame !== undefined)
                this.#facts.locate(before.fact, frame);
            return;
        }
        const own = this.#ownRows.match(exception.text, exception.text);
        const fact = {
            ...this.#fact(exception.text, stream, rank, exception.line),
            ...(own ?? (0,uncaught/* meaningOf */.Pr)(exception, this.#table)),
            isUncaught: true,
            ...(frame === undefined ? {} : { frame }),
        };
        const now = { exception, fact, isWhole: exception.isWhole };
        if (exception.link === 'none' || before === undefined) {
            if (before !== undefined && (0,uncaught/* wasCaught */.qJ)(before, now))
                this.#facts.survived(before.fact);
            this.#facts.add(fact, this.#lastOwn.get(fact.rule) === fact.line);
            if (this.#lastException.size >= maxRanks)
                this.#lastException.clear();
            this.#lastException.set(key, now);
            return;
        }
        const winner = (0,uncaught/* rootOf */.I5)(before, now);
        this.#facts.replace(before.fact, winner.fact);
        this.#lastException.set(key, winner);
    }
    #fact(text, stream, rank, line) {
        return {
            quote: quoteOf(text, this.#options.redact),
            line,
            stream,
            rank,
            count: 1,
            handled: false,
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

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isUsers),
/* harmony export */   y: () => (/* binding */ isFrameworks)
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
const isNative = /\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)$/;
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
const isUsers = (file) => !notTheUsers.some((pattern) => pattern.test(file)) && !(isNative.test(file) && notTheUsersNative.test(file));


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

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wo: () => (/* binding */ TracebackReader),
  b7: () => (/* binding */ isPeerProcessGone),
  Vs: () => (/* binding */ isReason),
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
const oldNotebookFile = /^(?<file>(?:[~/]|[A-Za-z]:\\)[^\n]*\.py|<ipython-input-[^>\n]+>) in \S[^\n]*$/;
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
;// CONCATENATED MODULE: ./build/evidence/traceback.js


const header = 'Traceback (most recent call last):';
const frameLine = /^(\s*)File "(.+?)", line (\d+)(?:, in (.+))?$/;
const outermost = /^(?:<module>|_bootstrap(?:_inner)?|_run_module_as_main|_wrap)$/;
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
const group = /(?:^|\.)(?:Base)?ExceptionGroup$/;
/** The margin that the report of a group has; a group in none begins with the cross. */
const margin = /^\s*(?:[|+] ?)+-*/;
const outermostGroup = /^\s*\+ Exception Group Traceback /;
// "2026-01-01 10:00:00,123 - trainer - ERROR - ", "ERROR:root:", "[E 10:00:00 app] "
const isLabel = /^[^\s|+].{0,120}[\]:|>)\w-] *$/;
const shapeOf = (text) => text.replace(/\d/g, '#');
const maxFrames = 200;
const maxLines = 2_000;
/** Reads the tracebacks of one rank, a line at a time. */
class TracebackReader {
    #frames = [];
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
        this.#label = isLabel.test(before) ? { chars: begin, shape: shapeOf(before) } : { chars: 0, shape: '' };
        return line.slice(this.#label.chars);
    }
    #readOn(text, number) {
        const begin = text.indexOf(header);
        if (begin !== -1) {
            // NumPy writes the first frame on the same line.
            const rest = text.slice(begin + header.length);
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
        this.#isWhole = false;
        this.#lines = 0;
        this.#margin = 0;
    }
    #readInside(text, number) {
        this.#lines++;
        const last = this.#frames.at(-1);
        if (last?.line === lineToCome)
            this.#frames.splice(-1, 1, { ...last, line: pointedLine(text) ?? lineToCome });
        // Source lines, carets and "[Previous line repeated ...]" are indented further than the exception.
        // Some tools put empty lines between the frames.
        const isInside = text.search(/\S/) > this.#margin || (text === '' && this.#open === 'header');
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
        const exception = { type, text: said, line: number, frames, isWhole, link };
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
    const users = frames.filter((frame) => (0,own_files/* isUsers */.b)(frame.file));
    const apart = users.map(({ file }) => file).filter((file) => !(0,own_files/* isFrameworks */.y)(file, []));
    const nearest = users.filter(({ file }) => !(0,own_files/* isFrameworks */.y)(file, apart));
    const candidates = nearest.length > 0 ? nearest : users;
    return candidates.findLast((frame) => isOwnFile(frame.file)) ?? candidates.at(-1);
}
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
const isReason = (first, second) => (second.link === 'member' && !group.test(first.type)) ||
    second.link === 'cause' ||
    (second.link === 'context' && !steering.has(first.type));
const goneTypes = /^(?:EOFError|BrokenPipeError|Connection(?:Reset|Refused|Aborted)Error)$/;
/** True for what the multiprocessing module raises when the process at the other end of a pipe is gone. */
const isPeerProcessGone = ({ type, frames }) => goneTypes.test(type) && /[\\/]multiprocessing[\\/]\w+\.py$/.test(frames.at(-1)?.file ?? '');


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pr: () => (/* binding */ meaningOf),
  I5: () => (/* binding */ rootOf),
  qJ: () => (/* binding */ wasCaught)
});

// EXTERNAL MODULE: ./build/evidence/traceback.js + 1 modules
var traceback = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/evidence/input-words.js

// What is raised for a mistake in the program, whatever it says.
const ofProgram = /(?:^|\.)(?:Type|Attribute|Name|UnboundLocal|Import|ModuleNotFound|NotImplemented|Syntax|Indentation|ZeroDivision|Recursion|Key|Index|InvalidParameter|NotFitted|Timeout|Connection\w*|Memory)(?:Error|Exception)?$/;
// Names that people and libraries give to errors of their data.
const ofData = /(?:^|\.)(?:Bad|Invalid|Broken|Corrupt(?:ed)?)?(?:Data(?:set)?|Sample|Record|Annotation|Label|Manifest|Schema|Metadata|Corrupt(?:ed|ion)?|Checksum)(?:File|Quality|Format|Validation|Integrity|Mismatch)?(?:Error|Exception)$/;
const dataFile = /(?<![\w.])[\w./\\*{}:-]*\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|orc|avro|npy|npz|h5|hdf5|h5ad|tfrecords?|mdb|txt|xml|zip|tar|t?gz|zst|bz2|png|jpe?g|tiff?|bmp|webp|wav|flac|mp3|ogg|mp4|avi|nii|dcm|las|laz|ply|pcd|fasta?|fastq|vcf|xlsx?|bin|idx|mat|stl|obj|off|glb|gltf|vtk|pdb|cif|mol2?|sdf|smi|edf|bdf|fif|shp|geojson|svs|czi|mha|mhd|nrrd|nc|grib2?)\b/i;
const notDataFile = /\b(?:requirements|constraints|config|settings?|hparams|params|args|options|pytorch_model|model)[\w-]*\.\w+/i;
const numbered = /\b(?:row|line|record|sample|example|entry|document|sentence|utterance|image|frame|shard|file|annotation|molecule|mesh|scan|clip|video|page|patient|subject|study)s?\b(?: (?:number|no\.?|nr\.?|id|index))?[ #:=]+\d+\b|\b(?:case|patient|subject|sub|study|scan|clip|utt|img|image)[_-]\d+\b/i;
const partOfData = /\b(?:data ?set|data ?frame|dataset|table|csv|(?:train(?:ing)?|valid(?:ation)?|test|eval(?:uation)?|input) (?:data|set|file|split)|manifest|annotations?(?: file)?|corpus|vocab(?:ulary)?(?: file)?|time series|(?:data|image|audio|video|mesh|index|binary|text|mat|zip) file|file (?:signature|header|magic|trailer|footer)|labels?(?: file)?|columns?|header|rows?|samples?|records?)\b/i;
const complaint = /\b(?:expected|expects|unexpected|invalid|malformed|corrupt(?:ed)?|truncated|incomplete|missing|empty|duplicate[sd]?|mismatch(?:es|ed)?|(?:do(?:es)?n.t|does not|do not) match|inconsistent|bad|broken|unreadable|unknown|undeclared|NaNs?|nulls?|infinite|not (?:an? |valid|in |one of|found|numeric|finite|unique|sorted|present)|no such|has no|have no|zero|negative|out of range|out of bounds|differs?|wrong|too (?:short|long|small|few|many)|only \d+|has \d+ [^\n]{1,40} but (?:only )?\d+|gaps|premature|(?:sums? up|add up) to)\b/i;
// The same, but only of what is named: a reader says so too when it was called wrongly.
const unreadable = /\bno suitable (?:reader|decoder|codec)\b|\bfind a suitable (?:reader|decoder|codec)\b|\bconflicting values for\b|<(?:!doctype|html)\b|\b(?:could not|cannot|can't|failed to|unable to) (?:be )?(?:decoded?|parsed?|read|load(?:ed)?|sanitized?|opened|converted?|interpreted)\b/i;
// A message about these is about the program, though it may name a column too.
const aboutProgram = /\b(?:config(?:uration)?|arguments?|kwargs?|parameters?|hyper-?param\w*|options?|flags?|settings?|hidden|heads?|layers?|optimizer|scheduler|models?|modules?|embeddings?|\w+_(?:size|dims?|len(?:gth)?)|tensors?|gradients?|logits|batch(?:es)?|learning[ _]rate|attributes?|functions?|methods?|dtype|device|cuda|gpus?|fit|call(?:ed)?|step)\b/i;
const aboutOutput = /\b(?:writ(?:e|ing)|sav(?:e|ing)|output|already exists|creat(?:e|ing)|overwrite|open(?:ed)? for)\b/i;
// Modules that read what others wrote; what they complain of is the file, unless they were called wrongly.
const readers = /[\\/](?:pandas[\\/]io|pyarrow[\\/](?:parquet|csv|json|feather|orc|ipc)|numpy[\\/]lib[\\/](?:_?npyio|_?format)|PIL[\\/]\w*Image\w*|h5py|tifffile|imageio|soundfile|librosa[\\/]core[\\/]audio|torchaudio|torchcodec|nibabel|pydicom|SimpleITK|openpyxl|xlrd|lxml|defusedxml|fastavro|tfrecord|webdataset[\\/]tariterators|rasterio|laspy|anndata|zarr|lmdb|mne[\\/]io|wfdb)\w*[\\/.]|[\\/]python\d(?:\.\d+)?t?[\\/](?:csv|zipfile(?:[\\/]__init__)?|gzip|tarfile|lzma|bz2|xml[\\/]\w+[\\/]\w+)\.py$/;
/**
 * What an exception that no row knows says of an input of the program: its data are wrong, and not the program.
 * By the name of its type, by a message that complains of a file, a row or a column of the data, or by the reader that raised it.
 */
function complaintOfInput(exception) {
    const { type, text } = exception;
    const message = text.slice(type.length);
    if (ofProgram.test(type) || aboutOutput.test(message))
        return undefined;
    if (ofData.test(type))
        return causeOf(message);
    const namesFile = dataFile.test(message.replace(notDataFile, ''));
    const isPlaced = namesFile || ((numbered.test(message) || partOfData.test(message)) && !aboutProgram.test(message));
    if (isPlaced && (complaint.test(message) || unreadable.test(message)))
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


/** What an exception means that nothing caught. */
function meaningOf(exception, table) {
    if ((0,traceback/* isPeerProcessGone */.b7)(exception))
        return { rule: 'python-peer-gone', cause: 'loader_worker_died', role: 'echo' };
    const match = table.match(exception.text);
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
    const chosen = (0,traceback/* isReason */.Vs)(first.exception, second.exception) && !saysMore ? first : second;
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

const explanations = [
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
        isSaidBefore: false,
    },
];
/** What was said by the way, and is the reason for all that was complained of. */
function whatStandsBehind({ facts }) {
    const complaints = facts.filter(({ role, handled }) => !handled && (role === 'root' || role === 'exception'));
    const first = complaints[0];
    if (first === undefined)
        return [];
    return explanations
        .filter((one) => complaints.every(({ cause }) => one.complaints.has(cause)))
        .flatMap(({ behind, isSaidBefore }) => facts.filter(({ role, cause, line }) => role === 'weak' && behind.has(cause) && (!isSaidBefore || line < first.line)));
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
    { name: 'what stands behind all complaints', confidence: 'likely', candidates: said(whatStandsBehind) },
    { name: 'decisive text', confidence: 'certain', candidates: said(decisive) },
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
    { name: 'a hint', confidence: 'guess', candidates: texts((fact) => fact.role === 'weak' && !fact.handled) },
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
function said(chosen) {
    return (evidence) => chosen(evidence).map((fact) => ({ ...fact, source: 'output' }));
}
function texts(wanted) {
    return said(({ facts }) => facts.filter(wanted));
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
/** Those that say what kind of failure it was first: a launcher's report says only that there was one. */
function echoesAlone(evidence) {
    if (signalsIn(gaveUp)(evidence).length > 0)
        return [];
    const all = echoes(evidence);
    return [...all.filter(knowsWhy), ...all.filter((echo) => !knowsWhy(echo))];
}
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
    return (winner.frame ??
        placed.find(({ cause }) => cause === winner.cause)?.frame ??
        placed.find(({ handled }) => !handled)?.frame);
}
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
