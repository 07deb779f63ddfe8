export const id = 831;
export const ids = [831];
export const modules = {

/***/ 4831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newestCheckpoint: () => (/* binding */ newestCheckpoint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/units.js
var units = __webpack_require__(3822);
;// CONCATENATED MODULE: ./build/evidence/training-step.js
// `epoch=3-step=1000.ckpt` is of step 1000: the finer unit first.
const training_step_units = [
    ['step', /(?:^|[^a-z])(?:global[-_]?)?steps?[-_=.]?(\d+)/gi],
    ['iteration', /(?:^|[^a-z])iter(?:ation)?s?[-_=.]?(\d+)/gi],
    ['checkpoint', /(?:^|[^a-z])(?:checkpoint|ckpt|chkpt)[-_=.]?(\d+)/gi],
    ['batch', /(?:^|[^a-z])(?:batch|update|round|tree)(?:e?s)?[-_=.]?(\d+)/gi],
    ['epoch', /(?:^|[^a-z])(?:epoch|ep)s?[-_=.]?(\d+)/gi],
    // `model_0004999.pth`, `12000.pt`; not the number of a shard, nor what stands behind the point of a loss.
    ['number', /(?:^|[-_])(\d+)(?=$|\.[a-z][a-z0-9]*$)/gi],
];
/** The step in the name of a file or folder; null when it has none. */
function stepIn(name) {
    const plain = name.replace(/-?\d+-of-\d+/g, '');
    for (const [unit, pattern] of training_step_units) {
        const value = Number([...plain.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);
        if (Number.isSafeInteger(value))
            return { unit, value };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/evidence/checkpoint-order.js

/**
 * The newest first. Checkpoints of one folder are ordered by their steps; one without a step stands where its time puts
 * it among them. Folders are ordered by their latest change, for a step of another run says nothing about this one.
 */
function newestFirst(candidates) {
    const families = new Map();
    for (const candidate of candidates) {
        const { family, step } = placed(candidate.path);
        families.set(family, [...(families.get(family) ?? []), { ...candidate, step }]);
    }
    return [...families.values()]
        .map((members) => ({ members, newestMs: Math.max(...members.map(({ mtimeMs }) => mtimeMs)) }))
        .sort((a, b) => b.newestMs - a.newestMs)
        .flatMap(({ members }) => inFamily(members));
}
/** The step of a path and what it shares with others of the same run: its folder, or with `step-100/model.pt` the one above. */
function placed(path) {
    const parts = path.split('/');
    for (const at of [parts.length - 1, parts.length - 2]) {
        const step = stepIn(parts[at] ?? '');
        if (step === null || (at < parts.length - 1 && step.unit === 'number'))
            continue;
        return { family: [...parts.slice(0, at), '*', ...parts.slice(at + 1, -1)].join('/'), step };
    }
    return { family: [...parts.slice(0, -1), '*'].join('/'), step: null };
}
function inFamily(members) {
    const unit = mostUsed(members.flatMap(({ step }) => (step === null ? [] : [step.unit])));
    const stepped = members
        .filter(({ step }) => step !== null && step.unit === unit)
        .sort((a, b) => (b.step?.value ?? 0) - (a.step?.value ?? 0) || b.mtimeMs - a.mtimeMs);
    const others = members
        .filter((member) => !stepped.includes(member) && !isBest(member))
        .sort((a, b) => b.mtimeMs - a.mtimeMs);
    const ordered = [];
    for (const member of stepped) {
        while (others[0] !== undefined && others[0].mtimeMs > member.mtimeMs)
            ordered.push(...others.splice(0, 1));
        ordered.push(member);
    }
    const best = members.filter((member) => !stepped.includes(member) && isBest(member));
    return [...ordered, ...others, ...best.sort((a, b) => b.mtimeMs - a.mtimeMs)];
}
// The best one is not where the training was; it is better than nothing.
const isBest = ({ path }) => /(?:^|[^a-z])best(?:[^a-z]|$)/i.test(nameOf(path));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function mostUsed(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// EXTERNAL MODULE: ./build/host/glob.js
var glob = __webpack_require__(4101);
;// CONCATENATED MODULE: ./build/evidence/checkpoint-names.js
/** Names of what is being written, or not meant to stay. */
const temporary = /(?:[._-](?:tmp|temp|part|partial|incomplete|lock|swp)(?:\d*|[._-][^/]*)|~)$|^(?:tmp|temp)[-_.]|^\./i;
/** True when a part of a path says that it is temporary or hidden. */
const isTemporary = (path) => path.split('/').some((part) => temporary.test(part));
const folderOfStep = /^(?:checkpoint|ckpt|chkpt|step|epoch|iter|iteration|global_?step)s?[-_=.]?\d+$/i;
/** True for a name that frameworks give to a folder which is one checkpoint: `checkpoint-500`, `global_step100`. */
const isStepFolder = (name) => folderOfStep.test(name);
const marks = [
    '.metadata',
    'trainer_state.json',
    'model.safetensors.index.json',
    'pytorch_model.bin.index.json',
    'saved_model.pb',
];
/** True for what a folder holds only when it is one checkpoint as a whole. */
const isMark = (name) => marks.includes(name) || name.endsWith('.distcp');
// What lies about in a folder of checkpoints, and is none.
const beside = /\.(?:txt|log|md|csv|tsv|ya?ml|toml|html|png|jpe?g|svg|sha\d+|md5|py|sh|ipynb|out|err|pid)$|^events\.out\.tfevents/i;
/** True for a file that is taken for a checkpoint only when the pattern asks for such files. */
const isBeside = (name, pattern) => {
    const found = beside.exec(name)?.[0];
    return found !== undefined && !pattern.toLowerCase().includes(found.toLowerCase());
};
/** True when the last part of a pattern names files, as `*.pt` does and `*` does not. */
function asksForFiles(pattern) {
    const last = pattern.slice(pattern.lastIndexOf('/') + 1);
    return /\.[a-z0-9_]+$|\.\{[^}]*\}$/i.test(last);
}
/** One candidate for each place, the one whose path is no link first. */
function withoutTwins(found) {
    const byPlace = new Map();
    for (const candidate of found) {
        const other = byPlace.get(candidate.realPath);
        if (other === undefined || (other.path !== other.realPath && candidate.path === candidate.realPath)) {
            byPlace.set(candidate.realPath, candidate);
        }
    }
    return [...byPlace.values()];
}

;// CONCATENATED MODULE: ./build/host/checkpoints/candidates.js




/** Files and folders that may be checkpoints. A pattern that begins with `!` takes away what others found. */
async function findCandidates(patterns, folder, stop) {
    const excluded = new Set();
    for (const pattern of patterns.filter((text) => text.startsWith('!'))) {
        for (const { path } of (await (0,glob/* findMatches */.N)(pattern.slice(1), folder, stop)).matches)
            excluded.add(path);
    }
    const paths = new Set();
    const problems = [];
    for (const pattern of patterns.filter((text) => !text.startsWith('!'))) {
        const found = await (0,glob/* findMatches */.N)(pattern, folder, stop);
        problems.push(...found.problems.filter(({ path }) => !isTemporary((0,external_node_path_.relative)(folder, path))));
        for (const match of found.matches) {
            if (!isExcluded(match.path, excluded))
                for (const path of await unitsOf(match, pattern, stop))
                    paths.add(path);
        }
    }
    const placed = [...paths].filter((path) => !isExcluded(path, excluded)).flatMap(placeOf);
    return { candidates: withoutTwins(placed), problems };
}
const isExcluded = (path, excluded) => excluded.has(path) || ((0,external_node_path_.dirname)(path) !== path && excluded.size > 0 && isExcluded((0,external_node_path_.dirname)(path), excluded));
/** The checkpoints that a match stands for: itself, the folder that it is a part of, or what lies in it. */
async function unitsOf(match, pattern, stop) {
    const { path, stat, base, isGlob } = match;
    if (isTemporary((0,external_node_path_.relative)(base, path)))
        return [];
    if (stat.isFile()) {
        const whole = asksForFiles(pattern) || !isGlob ? undefined : checkpointAbove(path, base);
        return whole !== undefined ? [whole] : isBeside((0,external_node_path_.basename)(path), pattern) ? [] : [path];
    }
    if (!stat.isDirectory())
        return [];
    const above = checkpointAbove(path, base);
    if (above !== undefined)
        return [above];
    if (isCheckpoint(path))
        return [path];
    // `**` passes through every folder, and a folder that is named is where they lie.
    if (isGlob)
        return pattern.endsWith('**') ? [] : [path];
    const inside = await (0,glob/* findMatches */.N)('*', path, stop);
    const units = await Promise.all(inside.matches.map((inner) => unitsOf(inner, '*', stop)));
    return units.flat();
}
/** The outermost folder between a path and a base that is one checkpoint. */
function checkpointAbove(path, base) {
    const folders = [];
    for (let at = (0,external_node_path_.dirname)(path); at.startsWith(base); at = (0,external_node_path_.dirname)(at)) {
        folders.push(at);
        if (at === base || at === (0,external_node_path_.dirname)(at))
            break;
    }
    return folders.findLast((folder) => isStepFolder((0,external_node_path_.basename)(folder))) ?? folders.find(isCheckpoint);
}
function isCheckpoint(folder) {
    try {
        if (isStepFolder((0,external_node_path_.basename)(folder)))
            return true;
        const names = (0,external_node_fs_.readdirSync)(folder);
        // At its end a training leaves the same files above its checkpoints.
        return names.some(isMark) && !names.some(isStepFolder);
    }
    catch {
        return false;
    }
}
function placeOf(path) {
    try {
        return [{ path, mtimeMs: changedAt(path), realPath: (0,external_node_fs_.realpathSync)(path) }];
    }
    catch {
        // It went away meanwhile.
        return [];
    }
}
/** Of a folder, when the latest of its files was written. */
function changedAt(path) {
    const stat = (0,external_node_fs_.statSync)(path);
    if (!stat.isDirectory())
        return stat.mtimeMs;
    const inside = (0,external_node_fs_.readdirSync)(path).map((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return inside.length === 0 ? stat.mtimeMs : Math.max(...inside);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/host/checkpoints/bytes.js

/** A file that ends too early or contradicts itself; the message says how. */
class NotWhole extends Error {
}
const pieceBytes = 1024 * 1024;
/** Opens a file for as long as `use` takes. @throws what the system says, {@link NotWhole}, or the reason of `stop` */
async function withBytes(path, stop, use) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await handle.stat();
        return await use(bytesOf(handle, size, stop));
    }
    finally {
        await handle.close();
    }
}
function bytesOf(handle, size, stop) {
    let piece;
    const fill = async (buffer, at) => {
        stop.throwIfAborted();
        for (let filled = 0; filled < buffer.length;) {
            const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
            if (bytesRead === 0)
                throw endsEarly(at + filled);
            filled += bytesRead;
        }
        return buffer;
    };
    const mustHold = (at, length) => {
        if (at < 0 || length < 0 || at + length > size)
            throw endsEarly(size);
    };
    return {
        size,
        read: async (at, length) => {
            mustHold(at, length);
            return fill(Buffer.allocUnsafe(length), at);
        },
        pieces: async function* (at, length) {
            mustHold(at, length);
            piece ??= Buffer.allocUnsafe(pieceBytes);
            for (let done = 0; done < length;) {
                const wanted = Math.min(piece.length, length - done);
                yield await fill(piece.subarray(0, wanted), at + done);
                done += wanted;
            }
        },
    };
}
const endsEarly = (size) => new NotWhole(`it is truncated: it ends after ${size} bytes`);
/** A part of a file as if it were one. */
const partOf = (bytes, start, size) => ({
    size,
    read: (at, length) => {
        if (at + length > size)
            throw endsEarly(size);
        return bytes.read(start + at, length);
    },
    pieces: (at, length) => bytes.pieces(start + at, length),
});

;// CONCATENATED MODULE: ./build/host/checkpoints/pickle-values.js
const code = (char) => char.charCodeAt(0);
const maxRemembered = 100_000;
/** Tells the plain values of a pickle, also those that it only refers to. Bounded: the latest of very many are not known again. */
class PickleValues {
    #seen;
    #memo = new Map();
    #memoized = 0;
    /** What was pushed last, and before; undefined for what is neither a text nor a number. */
    #last;
    #before;
    constructor(seen) {
        this.#seen = seen;
    }
    push(value) {
        this.#pushed(value);
        this.#seen(value);
    }
    /** Something else was pushed. */
    forgotten() {
        this.#pushed(undefined);
    }
    /** An opcode without an operand. */
    plain(opcode) {
        if (opcode === 0x94)
            this.#remember(this.#memoized);
        else if (opcode === 0x93)
            this.push(`${this.#before ?? ''} ${this.#last ?? ''}`);
        else if (opcode === 0x88 || opcode === 0x89)
            this.push(opcode === 0x88 ? 1 : 0);
        else
            this.forgotten();
    }
    /** An opcode with a line of text. */
    line(opcode, text) {
        if (opcode === code('p'))
            this.#remember(Number(text));
        else if (opcode === code('g'))
            this.#recall(Number(text));
        else if (opcode === code('I') || opcode === code('L'))
            this.push(Number.parseInt(text, 10));
        else
            this.push(text.replace(/^(['"])(.*)\1$/, '$2'));
    }
    /** An opcode with an operand of a fixed size. */
    fixed(opcode, bytes) {
        if (opcode === code('q') || opcode === code('r'))
            this.#remember(bytes.readUIntLE(0, bytes.length));
        else if (opcode === code('h') || opcode === code('j'))
            this.#recall(bytes.readUIntLE(0, bytes.length));
        else if (opcode === code('J'))
            this.push(bytes.readInt32LE());
        else if (opcode === code('K') || opcode === code('M'))
            this.push(bytes.readUIntLE(0, bytes.length));
        // A protocol or a frame pushes nothing.
        else if (opcode !== 0x80 && opcode !== 0x95)
            this.forgotten();
    }
    /** An opcode with its length and its data. */
    counted(opcode, isText, bytes) {
        if (isText)
            this.push(bytes.toString('utf8'));
        else if ((opcode === 0x8a || opcode === 0x8b) && bytes.length <= 8)
            this.push(integerIn(bytes));
        else
            this.forgotten();
    }
    #pushed(value) {
        this.#before = this.#last;
        this.#last = value;
    }
    #remember(place) {
        this.#memoized++;
        if (this.#last === undefined)
            this.#memo.delete(place);
        else if (this.#memo.size < maxRemembered)
            this.#memo.set(place, this.#last);
    }
    #recall(place) {
        const value = this.#memo.get(place);
        if (value === undefined)
            this.forgotten();
        else
            this.push(value);
    }
}
/** A whole number in two's complement, the lowest byte first. */
function integerIn(bytes) {
    if (bytes.length === 0)
        return 0;
    const padded = Buffer.alloc(8, (bytes.at(-1) ?? 0) >= 0x80 ? 0xff : 0);
    bytes.copy(padded);
    return Number(padded.readBigInt64LE());
}

;// CONCATENATED MODULE: ./build/host/checkpoints/pickle.js


const pickle_text = (lengthBytes) => ({ lengthBytes, isText: true });
const data = (lengthBytes) => ({ lengthBytes, isText: false });
// As in pickletools of Python.
const operands = new Map([
    ...[...'(012NQRabde]l}otsu)'].map((c) => [c.charCodeAt(0), 'none']),
    ...[...'FILPSVgp'].map((c) => [c.charCodeAt(0), 'line']),
    ...[...'ci'].map((c) => [c.charCodeAt(0), 'lines']),
    ...[...'Khq'].map((c) => [c.charCodeAt(0), 1]),
    ['M'.charCodeAt(0), 2],
    ...[...'Jjr'].map((c) => [c.charCodeAt(0), 4]),
    ['G'.charCodeAt(0), 8],
    ['T'.charCodeAt(0), pickle_text(4)],
    ['U'.charCodeAt(0), pickle_text(1)],
    ['X'.charCodeAt(0), pickle_text(4)],
    ['B'.charCodeAt(0), data(4)],
    ['C'.charCodeAt(0), data(1)],
    [0x80, 1],
    ...[0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x97, 0x98].map((code) => [code, 'none']),
    [0x82, 1],
    [0x83, 2],
    [0x84, 4],
    [0x8a, data(1)],
    [0x8b, data(4)],
    [0x8c, pickle_text(1)],
    [0x8d, pickle_text(8)],
    [0x8e, data(8)],
    [0x95, 8],
    [0x96, data(8)],
]);
const stop = '.'.charCodeAt(0);
const lineFeed = 0x0a;
const windowBytes = 256 * 1024;
/** As long as so much of the window is left, an opcode with its operand or the beginning of it is in there. */
const lowBytes = 8 * 1024;
/** Goes over a pickle from an opcode to the next, and gives where it ends. Nothing is built. @throws {NotWhole} */
async function walkPickle(bytes, start, seen) {
    const window = new Window(bytes, start);
    const values = seen === undefined ? undefined : new PickleValues(seen);
    for (;;) {
        if (window.isLow)
            await window.fill();
        const code = window.byte();
        if (code === stop)
            return window.at;
        const operand = operands.get(code);
        if (operand === undefined)
            throw new NotWhole(`it is damaged: byte ${window.at - 1} is no opcode of a pickle`);
        if (operand === 'none')
            values?.plain(code);
        else if (operand === 'line') {
            const line = await window.line();
            values?.line(code, line);
        }
        else if (operand === 'lines') {
            const [module, name] = [await window.line(), await window.line()];
            values?.push(`${module} ${name}`);
        }
        else if (typeof operand === 'number') {
            const fixed = window.take(operand);
            values?.fixed(code, fixed);
        }
        else {
            const length = numberIn(window.take(operand.lengthBytes));
            if (values !== undefined && length <= lowBytes / 2)
                values.counted(code, operand.isText, window.take(length));
            else {
                window.skip(length);
                values?.forgotten();
            }
        }
    }
}
const numberIn = (bytes) => bytes.length === 8 ? Number(bytes.readBigUInt64LE()) : bytes.readUIntLE(0, bytes.length);
/** The part of a file that is being read. */
class Window {
    #bytes;
    #buffer = Buffer.alloc(0);
    #start;
    at;
    constructor(bytes, start) {
        this.#bytes = bytes;
        this.#start = start;
        this.at = start;
    }
    get isLow() {
        const end = this.#start + this.#buffer.length;
        return end - this.at < lowBytes && end < this.#bytes.size;
    }
    async fill() {
        this.#start = this.at;
        const length = Math.min(windowBytes, this.#bytes.size - this.at);
        this.#buffer = await this.#bytes.read(this.at, length);
    }
    byte() {
        return this.take(1)[0] ?? 0;
    }
    take(length) {
        const from = this.at - this.#start;
        this.skip(length);
        return this.#buffer.subarray(from, from + length);
    }
    skip(length) {
        if (this.at + length > this.#bytes.size) {
            throw new NotWhole(`it is truncated: the pickle does not end within its ${this.#bytes.size} bytes`);
        }
        this.at += length;
    }
    /** What stands before the next line feed, or the beginning of it. */
    async line() {
        const from = this.at;
        let end = this.#buffer.indexOf(lineFeed, this.at - this.#start);
        const first = this.#buffer.toString('latin1', from - this.#start, end === -1 ? undefined : end);
        while (end === -1) {
            this.at = this.#start + this.#buffer.length;
            if (this.at >= this.#bytes.size)
                this.skip(1);
            await this.fill();
            end = this.#buffer.indexOf(lineFeed);
        }
        this.at = this.#start + end + 1;
        return first.slice(0, lowBytes);
    }
}

;// CONCATENATED MODULE: ./build/host/checkpoints/tensor-files.js

const maxHeaderBytes = 100_000_000;
const bitsOf = { BOOL: 8, F8_E4M3: 8, F8_E5M2: 8, F8_E8M0: 8, BF16: 16 };
/** Its header, and that the tensors fill the file without gaps to its last byte, as the format demands. @throws {NotWhole} */
async function checkSafetensors(bytes) {
    const length = Number((await bytes.read(0, 8)).readBigUInt64LE());
    if (length > maxHeaderBytes)
        throw new NotWhole('it is damaged: its header cannot be so long');
    const header = parsed((await bytes.read(8, length)).toString('utf8'));
    const tensors = Object.entries(header)
        .filter(([name]) => name !== '__metadata__')
        .map(([name, value]) => ({ name, ...tensor_files_placeOf(name, value) }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    for (const { name, start, end, size } of tensors) {
        if (start !== at || end < start)
            throw new NotWhole(`it is damaged: the place of ${name} is wrong`);
        if (size !== undefined && size !== end - start)
            throw new NotWhole(`it is damaged: ${name} does not fit its shape`);
        at = end;
    }
    const expected = 8 + length + at;
    if (bytes.size < expected)
        throw new NotWhole(`it is truncated: ${bytes.size} bytes instead of ${expected}`);
    if (bytes.size > expected)
        throw new NotWhole(`it is damaged: ${bytes.size} bytes instead of ${expected}`);
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Said below.
    }
    throw new NotWhole('its header is damaged: it is no JSON');
}
function tensor_files_placeOf(name, value) {
    const { dtype, shape, data_offsets: offsets } = (value ?? {});
    if (!Array.isArray(offsets) ||
        !Array.isArray(shape) ||
        typeof dtype !== 'string' ||
        !offsets.every(Number.isSafeInteger))
        throw new NotWhole(`its header is damaged: ${name} has no place`);
    const bits = bitsOf[dtype] ?? Number(/^[FIUC](\d+)$/.exec(dtype)?.[1] ?? Number.NaN);
    const size = (bits / 8) * shape.reduce((product, side) => product * side, 1);
    return { start: Number(offsets[0]), end: Number(offsets[1]), size: Number.isInteger(size) ? size : undefined };
}
/** How a file of NumPy begins. */
const numpyMagic = Buffer.from('\x93NUMPY', 'latin1');
/** Its header, and the length that follows from it; false when its elements are Python objects. @throws {NotWhole} */
async function checkNumpy(bytes) {
    const fixed = await bytes.read(0, 12);
    const isFirstVersion = fixed[6] === 1;
    const length = isFirstVersion ? fixed.readUInt16LE(8) : fixed.readUInt32LE(8);
    const start = isFirstVersion ? 10 : 12;
    const header = (await bytes.read(start, length)).toString('latin1');
    const shape = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1];
    if (shape === undefined || !header.includes("'descr'"))
        throw new NotWhole('its header is damaged');
    const [, kind, digits] = /'descr':\s*'[<>|=]?([a-zA-Z])(\d+)/.exec(header) ?? [];
    if (kind === undefined || kind === 'O')
        return false;
    const elements = shape
        .split(',')
        .filter((side) => side.trim() !== '')
        .reduce((product, side) => product * Number(side), 1);
    const expected = start + length + elements * Number(digits) * (kind === 'U' ? 4 : 1);
    if (bytes.size < expected)
        throw new NotWhole(`it is truncated: ${bytes.size} bytes instead of ${expected}`);
    return true;
}
/** How a file of HDF5 begins, or what follows a user's block in it. */
const hdfMagic = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
/** Its superblock, which says where the file ends. @throws {NotWhole} */
async function checkHdf(bytes, start) {
    const block = await bytes.read(start, Math.min(128, bytes.size - start));
    const version = block[8] ?? 0;
    const isOld = version < 2;
    const width = block[isOld ? 13 : 9] ?? 0;
    if (version > 3 || ![4, 8].includes(width))
        throw new NotWhole('its superblock is damaged');
    // An old one has the address of its free space in between, a new one that of its extension.
    const at = (isOld ? (version === 0 ? 24 : 28) : 12) + 2 * width;
    if (at + width > block.length)
        throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes`);
    const end = width === 8 ? Number(block.readBigUInt64LE(at)) : block.readUInt32LE(at);
    if (bytes.size < end)
        throw new NotWhole(`it is truncated: ${bytes.size} bytes instead of ${end}`);
    if (version === 3 && ((block[11] ?? 0) & 1) === 1)
        throw new NotWhole('it was not closed by the program that wrote it');
}

;// CONCATENATED MODULE: ./build/host/checkpoints/torch-legacy.js


/** How a file begins that PyTorch before 1.6 wrote, or a later one with `_use_new_zipfile_serialization=False`. */
const torchLegacyMagic = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
const elementBytes = {
    Byte: 1,
    Char: 1,
    Bool: 1,
    QInt8: 1,
    QUInt8: 1,
    QUInt4x2: 1,
    QUInt2x4: 1,
    Untyped: 1,
    Short: 2,
    Half: 2,
    BFloat16: 2,
    Int: 4,
    QInt32: 4,
    Float: 4,
    Long: 8,
    Double: 8,
    ComplexFloat: 8,
    ComplexDouble: 16,
};
/** Five pickles, then each storage: how many elements, and their bytes, up to the end of the file. @throws {NotWhole} */
async function checkTorchLegacy(bytes) {
    let at = 0;
    for (let i = 0; i < 3; i++)
        at = await walkPickle(bytes, at);
    const { end, sizes } = await storagesOf(bytes, at);
    const keys = [];
    at = await walkPickle(bytes, end, (value) => {
        if (typeof value === 'string')
            keys.push(value);
    });
    for (const key of keys) {
        const count = Number((await bytes.read(at, 8)).readBigUInt64LE());
        at += 8 + count * (sizes.get(key) ?? 1);
        if (at > bytes.size)
            throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes, within storage ${key}`);
    }
    if (at !== bytes.size)
        throw new NotWhole(`it is damaged: ${bytes.size - at} bytes follow its last storage`);
}
/** The element size of each storage, from what stands for it in the object: `('storage', torch.FloatStorage, key, …)`. */
async function storagesOf(bytes, at) {
    const sizes = new Map();
    let before = '';
    let type;
    const end = await walkPickle(bytes, at, (value) => {
        const storage = typeof value === 'string' ? /^torch (?:storage )?(\w+)Storage$/.exec(value)?.[1] : undefined;
        if (storage !== undefined && before === 'storage')
            type = storage;
        else if (type !== undefined) {
            sizes.set(String(value), elementBytes[type] ?? 1);
            type = undefined;
        }
        before = value;
    });
    return { end, sizes };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/host/checkpoints/zip.js


const endSize = 22;
const maxCommentBytes = 0xffff;
const maxDirectoryBytes = 256 * 1024 * 1024;
const stored = 0;
const deflated = 8;
/** Reads the whole archive: its directory, and every entry against its CRC. @throws {NotWhole} */
async function checkZip(bytes) {
    const { entries, directoryAt } = await readDirectory(bytes);
    for (const entry of entries)
        await checkEntry(bytes, entry, directoryAt);
    return entries;
}
/** The entries as the directory at the end lists them. @throws {NotWhole} */
async function readDirectory(bytes) {
    const { count, size, offset } = await endOfDirectory(bytes);
    if (size > maxDirectoryBytes)
        throw new NotWhole(`its directory is damaged: ${size} bytes long`);
    const directory = await bytes.read(offset, size);
    const entries = [];
    for (let at = 0; entries.length < count;) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
            throw new NotWhole(`its directory is damaged at entry ${entries.length + 1} of ${count}`);
        }
        const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
        const next = at + 46 + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0);
        if (next > directory.length)
            throw new NotWhole('its directory is damaged');
        entries.push(entryAt(directory, at, nameSize ?? 0, extraSize ?? 0));
        at = next;
    }
    return { entries, directoryAt: offset };
}
function entryAt(directory, at, nameSize, extraSize) {
    const extra = directory.subarray(at + 46 + nameSize, at + 46 + nameSize + extraSize);
    const large = largeNumbers(extra);
    const field = (offset) => {
        const value = directory.readUInt32LE(at + offset);
        return value === 0xffffffff ? (large.shift() ?? value) : value;
    };
    // In the order in which the large numbers follow each other.
    const [size, compressedSize, offset] = [field(24), field(20), field(42)];
    return {
        name: directory.toString('utf8', at + 46, at + 46 + nameSize),
        method: directory.readUInt16LE(at + 10),
        isEncrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
        crc: directory.readUInt32LE(at + 16),
        compressedSize: compressedSize ?? 0,
        size: size ?? 0,
        offset: offset ?? 0,
    };
}
/** What does not fit into 32 bits. */
function largeNumbers(extra) {
    for (let at = 0; at + 4 <= extra.length;) {
        const [id, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
        if (id === 1) {
            const field = extra.subarray(at + 4, at + 4 + size);
            return Array.from({ length: Math.floor(field.length / 8) }, (_, i) => Number(field.readBigUInt64LE(i * 8)));
        }
        at += 4 + size;
    }
    return [];
}
async function endOfDirectory(bytes) {
    const tailSize = Math.min(bytes.size, endSize + maxCommentBytes);
    const tail = await bytes.read(bytes.size - tailSize, tailSize);
    for (let at = tail.length - endSize; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== 0x06054b50 || at + endSize + tail.readUInt16LE(at + 20) !== tail.length)
            continue;
        const start = bytes.size - tailSize + at;
        const found = (await largeEnd(bytes, start)) ?? {
            count: tail.readUInt16LE(at + 10),
            size: tail.readUInt32LE(at + 12),
            offset: tail.readUInt32LE(at + 16),
        };
        if (found.offset + found.size > start)
            throw new NotWhole('its directory is damaged: it overlaps its own end');
        return found;
    }
    throw new NotWhole(`it is truncated: the directory that ends a zip archive is missing after ${bytes.size} bytes`);
}
/** The end of a directory as zip64 writes it; null when it is not zip64. */
async function largeEnd(bytes, endAt) {
    if (endAt < 20)
        return null;
    const locator = await bytes.read(endAt - 20, 20);
    if (locator.readUInt32LE(0) !== 0x07064b50)
        return null;
    const record = await bytes.read(Number(locator.readBigUInt64LE(8)), 56);
    if (record.readUInt32LE(0) !== 0x06064b50)
        throw new NotWhole('its directory is damaged: the zip64 record is not there');
    const [count = 0, size = 0, offset = 0] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)));
    return { count, size, offset };
}
async function checkEntry(bytes, entry, directoryAt) {
    const start = await dataOf(bytes, entry);
    if (start + entry.compressedSize > directoryAt)
        throw new NotWhole(`${entry.name} is longer than its place`);
    if (entry.isEncrypted || (entry.method !== stored && entry.method !== deflated))
        return;
    const pieces = bytes.pieces(start, entry.compressedSize);
    const { crc, size } = await (entry.method === stored ? sumOf(pieces) : sumOfInflated(pieces, entry.name));
    if (size !== entry.size)
        throw new NotWhole(`${entry.name} has ${size} bytes instead of ${entry.size}`);
    // PyTorch leaves it 0 when it is told not to compute it.
    if (entry.crc !== 0 && crc !== entry.crc)
        throw new NotWhole(`the checksum (CRC-32) of ${entry.name} is wrong`);
}
/** Where the data of an entry begin. */
async function dataOf(bytes, { name, offset }) {
    const header = await bytes.read(offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw new NotWhole(`the header of ${name} is damaged`);
    return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
async function sumOf(pieces) {
    let [crc, size] = [0, 0];
    for await (const piece of pieces) {
        crc = (0,external_node_zlib_.crc32)(piece, crc);
        size += piece.length;
    }
    return { crc, size };
}
async function sumOfInflated(pieces, name) {
    const inflate = (0,external_node_zlib_.createInflateRaw)();
    const feeding = (async () => {
        // The next piece comes into the same memory.
        for await (const piece of pieces)
            if (!inflate.write(Buffer.from(piece)))
                await drained(inflate);
        inflate.end();
    })().catch((error) => void inflate.destroy(error));
    try {
        return await sumOf(inflate);
    }
    catch (error) {
        if (error.code?.startsWith('Z_'))
            throw new NotWhole(`${name} cannot be decompressed`);
        throw error;
    }
    finally {
        await feeding;
    }
}
const drained = (stream) => new Promise((resolve) => {
    for (const event of ['drain', 'close'])
        stream.once(event, resolve);
});

;// CONCATENATED MODULE: ./build/host/checkpoints/file-check.js






const maxJsonBytes = 256 * 1024 * 1024;
const zipMagic = Buffer.from('PK\x03\x04', 'latin1');
const magics = [zipMagic, torchLegacyMagic, numpyMagic, hdfMagic];
/** A user's block may stand before an HDF5 file. */
const hdfPlaces = [0, 512, 1024, 2048, 4096];
/** Whether a file is whole, as far as its format says. @throws what the system says, or the reason of `stop` */
async function checkFile(path, stop) {
    try {
        return await withBytes(path, stop, (bytes) => checkBytes(bytes, (0,external_node_path_.extname)(path).toLowerCase()));
    }
    catch (error) {
        if (error instanceof NotWhole)
            return { kind: 'broken', why: error.message };
        throw error;
    }
}
async function checkBytes(bytes, extension) {
    if (bytes.size === 0)
        throw new NotWhole('it is empty');
    const head = await bytes.read(0, Math.min(16, bytes.size));
    const begins = (magic) => head.subarray(0, magic.length).equals(magic);
    if (begins(zipMagic)) {
        const entries = await checkZip(bytes);
        return whole(entries.some(({ name }) => name.endsWith('/data.pkl')) ? 'PyTorch' : 'zip archive');
    }
    if (begins(torchLegacyMagic))
        return checkTorchLegacy(bytes).then(() => whole('PyTorch (before 1.6)'));
    if (begins(numpyMagic))
        return (await checkNumpy(bytes)) ? whole('NumPy') : unchecked('NumPy with Python objects');
    for (const place of hdfPlaces.filter((at) => at + hdfMagic.length <= bytes.size)) {
        if (!(await bytes.read(place, hdfMagic.length)).equals(hdfMagic))
            continue;
        await checkHdf(bytes, place);
        return whole('HDF5');
    }
    if (magics.some((magic) => head.length < magic.length && magic.subarray(0, head.length).equals(head))) {
        throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes`);
    }
    return checkByName(bytes, extension, head);
}
/** What has no mark at its beginning is what its name says. */
async function checkByName(bytes, extension, head) {
    switch (extension) {
        case '.safetensors':
            await checkSafetensors(bytes);
            return whole('safetensors');
        case '.json':
            return checkJson(bytes);
        case '.npz':
        case '.keras':
        case '.zip':
            throw new NotWhole('it is damaged: it does not begin as a zip archive');
        case '.npy':
        case '.h5':
        case '.hdf5':
            throw new NotWhole(`it is damaged: it does not begin as a ${extension} file`);
        case '.pt':
        case '.pth':
        case '.pkl':
        case '.pickle':
            return checkPickle(bytes);
        case '.joblib':
            return checkEnd(bytes, 'joblib');
        default:
            return head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5 ? checkPickle(bytes) : unchecked('file');
    }
}
async function checkPickle(bytes) {
    let isJoblib = false;
    try {
        let at = 0;
        // Programs append one to another.
        while (at < bytes.size) {
            at = await walkPickle(bytes, at, (value) => {
                if (typeof value === 'string' && value.startsWith('joblib.numpy_pickle'))
                    isJoblib = true;
            });
        }
        return whole('pickle');
    }
    catch (error) {
        // Arrays stand among its opcodes, as they are.
        if (isJoblib && error instanceof NotWhole)
            return checkEnd(bytes, 'joblib');
        throw error;
    }
}
/** A pickle ends with a full stop. */
async function checkEnd(bytes, format) {
    const [last] = await bytes.read(bytes.size - 1, 1);
    if (last !== 0x2e)
        throw new NotWhole(`it is truncated: it ends after ${bytes.size} bytes, within an object`);
    return unchecked(format);
}
async function checkJson(bytes) {
    if (bytes.size > maxJsonBytes)
        return unchecked('JSON of more than 256 MiB');
    const text = (await bytes.read(0, bytes.size)).toString('utf8');
    try {
        JSON.parse(text);
    }
    catch {
        throw new NotWhole(`it is no JSON: it is truncated or damaged (${bytes.size} bytes)`);
    }
    return whole('JSON');
}
const whole = (format) => ({ kind: 'whole', format });
const unchecked = (format) => ({ kind: 'unchecked', format });

;// CONCATENATED MODULE: ./build/host/checkpoints/folder-kinds.js
/** What a folder holds that training frameworks write as one checkpoint. Names of files are relative to it. */
/** Shards by their names, `model-00001-of-00003.safetensors`: those that are missing. */
function missingShards(files) {
    const present = new Set(files);
    const expected = files.flatMap((file) => {
        const [, before, number, total, after] = /^(.*?)(\d+)-of-(\d+)([^/]*)$/.exec(file) ?? [];
        if (before === undefined || number === undefined || total === undefined)
            return [];
        // TensorFlow counts from 0.
        const first = present.has(`${before}${'0'.repeat(number.length)}-of-${total}${after}`) ? 0 : 1;
        if (Number(total) > 100_000)
            return [];
        return Array.from({ length: Number(total) }, (_, i) => {
            return `${before}${String(i + first).padStart(number.length, '0')}-of-${total}${after}`;
        });
    });
    return [...new Set(expected)].filter((file) => !present.has(file));
}
const weights = /(?:^|\/)(?:model|pytorch_model|adapter_model|diffusion_pytorch_model|tf_model|flax_model)[^/]*\.(?:safetensors|bin|h5|msgpack)$/;
const shardOfWeights = /^(?:pytorch_model|model|adapter_model)\S*-of-(\d+)\.(?:safetensors|bin)$/;
/**
 * What is missing in a folder that Transformers writes; null when nothing is, or it is not one.
 * Its Trainer writes weights first, then optimizer and scheduler, and `trainer_state.json` near the end.
 */
function missingOfTransformers(files) {
    const has = (name) => files.includes(name);
    const shard = files.find((file) => Number(shardOfWeights.exec(file)?.[1] ?? 1) > 1);
    if (shard !== undefined && !files.some((file) => /^[^/]*\.index\.json$/.test(file)))
        return `the index of ${shard}`;
    const isTrainers = ['training_args.bin', 'optimizer.pt', 'scheduler.pt', 'trainer_state.json'].some(has);
    if (!isTrainers)
        return null;
    if (!has('trainer_state.json'))
        return 'trainer_state.json';
    // DeepSpeed and FSDP have folders of their own for weights and optimizer.
    if (files.some((file) => /\.distcp$|_(?:model|optim)_states\.pt$|(?:^|\/)(?:pytorch_model|optimizer)_fsdp/.test(file)))
        return null;
    if (has('scheduler.pt') && !files.some((file) => /^optimizer\b/.test(file)))
        return 'optimizer.pt';
    return files.some((file) => weights.test(file)) ? null : 'the file with the weights';
}
/** What DeepSpeed writes: `mp_rank_00_model_states.pt`, `zero_pp_rank_0_mp_rank_00_optim_states.pt`. */
const ofDeepSpeed = /^(?:.*\/)?(?:(?:bf16|fp16)_)?(?:zero_pp_rank_(\d+)_)?mp_rank_(\d+)\w*_(model|optim)_states\.pt$/;
/** True for a file of DeepSpeed. */
const isOfDeepSpeed = (file) => ofDeepSpeed.test(file);
/** True for a file of DeepSpeed that says how many ranks there were. */
const isModelStates = (file) => ofDeepSpeed.exec(file)?.[3] === 'model';
/** The first file of DeepSpeed that is missing; null when none is. */
function missingOfDeepSpeed(files, sizes) {
    const found = files.flatMap((file) => {
        const [, dataRank, modelRank, kind] = ofDeepSpeed.exec(file) ?? [];
        return modelRank === undefined ? [] : [{ dataRank, modelRank: Number(modelRank), kind }];
    });
    if (found.length === 0)
        return null;
    const modelRanks = sizes?.modelParallel ?? 1 + Math.max(...found.map(({ modelRank }) => modelRank));
    for (const kind of ['model', 'optim']) {
        const ofKind = found.filter((file) => file.kind === kind);
        const sharded = ofKind.filter(({ dataRank }) => dataRank !== undefined);
        const dataRanks = sizes?.dataParallel ?? 1 + Math.max(0, ...found.map(({ dataRank }) => Number(dataRank ?? 0)));
        for (let model = 0; model < modelRanks; model++) {
            const inModel = ofKind.filter(({ modelRank }) => modelRank === model);
            if (inModel.length === 0 && (kind === 'model' || ofKind.length > 0))
                return `the ${kind} states of model rank ${model}`;
            if (sharded.length === 0)
                continue;
            for (let data = 0; data < dataRanks; data++) {
                if (!inModel.some(({ dataRank }) => Number(dataRank) === data))
                    return `the ${kind} states of rank ${data}`;
            }
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/host/checkpoints/folder-check.js







const maxFiles = 50_000;
/** Whether a folder is a whole checkpoint: all that it should hold is there, and each file is whole. */
async function checkFolder(folder, stop) {
    try {
        return await check(folder, stop);
    }
    catch (error) {
        if (error instanceof NotWhole)
            return { kind: 'broken', why: error.message };
        throw error;
    }
}
async function check(folder, stop) {
    const files = await filesBelow(folder, stop);
    if (files.length === 0)
        throw new NotWhole('it holds no files');
    // What costs little comes first.
    const missing = [...missingShards(files), missingOfTransformers(files)].filter((name) => name !== null);
    if (missing[0] !== undefined)
        throw isMissing(missing[0]);
    await checkFinished(folder);
    await checkIndexes(folder, files);
    const distributed = await checkDistributed(folder, files, stop);
    const isDeepSpeed = await checkDeepSpeed(folder, files, stop);
    let checked = 0;
    for (const file of files.filter((name) => !distributed.has(name) && !isNote(name))) {
        const found = await checkFile((0,external_node_path_.join)(folder, file), stop);
        if (found.kind === 'broken')
            throw new NotWhole(`${file}: ${found.why}`);
        if (found.kind === 'whole')
            checked++;
    }
    const format = formatOf(files, distributed.size > 0, isDeepSpeed);
    return checked + distributed.size > 0 ? { kind: 'whole', format } : { kind: 'unchecked', format };
}
const formatOf = (files, isDistributed, isDeepSpeed) => {
    if (files.includes('trainer_state.json'))
        return 'folder of a Trainer';
    return isDistributed ? 'distributed PyTorch' : isDeepSpeed ? 'DeepSpeed' : 'folder';
};
const isMissing = (name) => new NotWhole(`${name} is missing`);
// Texts beside the checkpoint, which nothing resumes from.
const isNote = (name) => /(?:^|\/)(?:latest|README[^/]*|.*\.(?:txt|md|lock))$/i.test(name);
async function filesBelow(folder, stop) {
    const found = [];
    const visit = async (below, depth) => {
        stop.throwIfAborted();
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
            const name = below === '' ? entry.name : `${below}/${entry.name}`;
            const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).isDirectory());
            if (!isFolder)
                found.push(name);
            else if (depth < 8)
                await visit(name, depth + 1);
            if (found.length > maxFiles)
                throw new NotWhole(`it holds more than ${maxFiles} files, which are not looked at`);
        }
    };
    await visit('', 1);
    return found.sort();
}
/** Each shard that an index names. */
async function checkIndexes(folder, files) {
    for (const file of files.filter((name) => name.endsWith('.index.json'))) {
        let index;
        try {
            index = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8'));
        }
        catch {
            throw new NotWhole(`${file} is no JSON: it is truncated or damaged`);
        }
        const shards = Object.values(index?.weight_map ?? {});
        const missing = [...new Set(shards)].find((shard) => !files.includes((0,external_node_path_.join)((0,external_node_path_.dirname)(file), String(shard))));
        if (missing !== undefined)
            throw isMissing(String(missing));
    }
}
/** What torch.distributed.checkpoint writes: every file that `.metadata` names, as long as it says. Gives those files. */
async function checkDistributed(folder, files, stop) {
    const parts = files.filter((file) => file.endsWith('.distcp'));
    const checked = new Set();
    for (const part of parts) {
        const metadata = (0,external_node_path_.join)((0,external_node_path_.dirname)(part), '.metadata');
        if (!files.includes(metadata))
            throw isMissing(metadata);
    }
    for (const metadata of files.filter((file) => (0,external_node_path_.basename)(file) === '.metadata')) {
        for (const [name, end] of await withBytes((0,external_node_path_.join)(folder, metadata), stop, placesIn)) {
            const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(metadata), name);
            if (!files.includes(file))
                throw isMissing(file);
            const { size } = await (0,promises_.stat)((0,external_node_path_.join)(folder, file));
            if (size < end)
                throw new NotWhole(`${file}: it is truncated: ${size} bytes instead of ${end}`);
            checked.add(file);
        }
        checked.add(metadata);
    }
    return checked;
}
/** The files in a `.metadata`, and how long each has to be: `relative_path`, `offset`, `length` of each part. */
async function placesIn(bytes) {
    const ends = new Map();
    let [key, path, offset] = ['', '', 0];
    const end = await walkPickle(bytes, 0, (value) => {
        if (key === 'relative_path')
            path = String(value);
        else if (key === 'offset')
            offset = Number(value);
        else if (key === 'length' && path !== '')
            ends.set(path, Math.max(ends.get(path) ?? 0, offset + Number(value)));
        key = value;
    });
    if (end !== bytes.size)
        throw new NotWhole('.metadata is damaged: something follows its end');
    return ends;
}
/** The files of all ranks. */
async function checkDeepSpeed(folder, files, stop) {
    const roots = new Set(files.filter(isOfDeepSpeed).map((file) => (0,external_node_path_.dirname)(file)));
    for (const root of roots) {
        const own = files.filter((file) => (0,external_node_path_.dirname)(file) === root);
        const states = own.find(isModelStates);
        const sizes = states === undefined ? null : await worldSizes((0,external_node_path_.join)(folder, states), stop);
        const missing = missingOfDeepSpeed(own, sizes);
        if (missing !== null)
            throw new NotWhole(`${missing} are missing`);
        await checkFinished((0,external_node_path_.join)(folder, root));
    }
    return roots.size > 0;
}
/** Frameworks whose last act is to name the step beside its folder: DeepSpeed, Megatron. */
const finishers = [
    { folder: /^global_step(\d+)$/, file: 'latest', content: /^global_step(\d+)$/ },
    { folder: /^iter_(\d+)$/, file: 'latest_checkpointed_iteration.txt', content: /^(\d+)$/ },
];
/** That what names the last finished step does not name an earlier one. */
async function checkFinished(folder) {
    for (const finisher of finishers) {
        const step = finisher.folder.exec((0,external_node_path_.basename)(folder))?.[1];
        if (step === undefined)
            continue;
        const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), finisher.file), 'utf8').catch(() => '');
        const finished = finisher.content.exec(text.trim())?.[1];
        if (finished !== undefined && Number(finished) < Number(step)) {
            throw new NotWhole(`it was not finished: the file ${finisher.file} beside it names ${text.trim()}`);
        }
    }
}
/** From the pickle in the archive, which has them as plain numbers. */
async function worldSizes(path, stop) {
    const found = new Map();
    await withBytes(path, stop, async (bytes) => {
        if ((await bytes.read(0, 2)).toString('latin1') !== 'PK')
            return;
        const entry = (await readDirectory(bytes)).entries.find(({ name }) => name.endsWith('data.pkl'));
        if (entry === undefined || entry.method !== 0)
            return;
        let key = '';
        await walkPickle(partOf(bytes, await dataOf(bytes, entry), entry.size), 0, (value) => {
            if (typeof value === 'number' && (key === 'dp_world_size' || key === 'mp_world_size'))
                found.set(key, value);
            key = value;
        });
    });
    const dataParallel = found.get('dp_world_size');
    return dataParallel === undefined ? null : { dataParallel, modelParallel: found.get('mp_world_size') ?? 1 };
}

;// CONCATENATED MODULE: ./build/host/checkpoints/newest.js








const maxSkipped = 20;
/** Takes seconds to read. */
const longBytes = 2 * 1024 ** 3;
/** Finds the newest whole checkpoint among files. Only as many are read as it takes. */
const newestCheckpoint = async (patterns, folder, stop, say) => {
    const shown = (path) => ((0,external_node_path_.relative)(folder, path).startsWith('..') ? path : (0,external_node_path_.relative)(folder, path) || '.');
    const { candidates, problems } = await findCandidates(patterns, folder, stop);
    const skipped = problems.map(({ path, why }) => ({ path: shown(path), why }));
    for (const { path, step } of newestFirst(candidates)) {
        const size = sizeOf(path);
        if (size > longBytes)
            say(`checking checkpoint ${shown(path)} (${(0,units/* inUnits */.D)(size)})`);
        const found = await look(path, stop);
        if (found.kind !== 'broken') {
            const { format } = found;
            return {
                ...withSkipped(skipped),
                chosen: path,
                format,
                checked: found.kind === 'whole',
                step: step?.value ?? null,
            };
        }
        skipped.push({ path: shown(path), why: found.why });
    }
    return { ...withSkipped(skipped), chosen: null, format: null, checked: false, step: null };
};
const withSkipped = (skipped) => ({
    skipped: skipped.slice(0, maxSkipped),
    skipped_count: skipped.length,
});
/** Of a folder, of the files directly in it. */
function sizeOf(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        if (!stat.isDirectory())
            return stat.size;
        return (0,external_node_fs_.readdirSync)(path).reduce((sum, name) => sum + ((0,external_node_fs_.statSync)((0,external_node_path_.join)(path, name), { throwIfNoEntry: false })?.size ?? 0), 0);
    }
    catch {
        return 0;
    }
}
async function look(path, stop) {
    try {
        return await ((0,external_node_fs_.statSync)(path).isDirectory() ? checkFolder(path, stop) : checkFile(path, stop));
    }
    catch (error) {
        stop.throwIfAborted();
        return { kind: 'broken', why: (0,glob/* whyNot */.O)(error) };
    }
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findMatches),
/* harmony export */   O: () => (/* binding */ whyNot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4577);





/** More than this is no folder of checkpoints. */
const usualEntries = 1_000_000;
/**
 * All that a pattern matches below a folder; links are followed, a folder is visited once.
 * @param maxEntries when there are more, that is one of the problems
 */
async function findMatches(pattern, folder, stop, maxEntries = usualEntries) {
    const { base: prefix, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(withHome(pattern));
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, prefix);
    const found = [];
    const problems = [];
    const look = async (path) => {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        }
        catch (error) {
            problems.push({ path, why: whyNot(error) });
            return null;
        }
    };
    if (!isGlob || glob === '') {
        const exists = await look(base);
        // That a file is not there yet is no problem.
        if (exists === null && problems[0]?.why === missing)
            problems.pop();
        return { matches: exists === null ? [] : [{ path: base, stat: exists, base, isGlob: false }], problems };
    }
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob);
    const maxDepth = glob.includes('**') ? 32 : glob.split('/').length;
    const visited = new Set();
    const place = (seen) => `${seen.dev}:${seen.ino}`;
    let entries = 0;
    const visit = async (below, depth) => {
        for (const entry of await list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, below), problems)) {
            stop.throwIfAborted();
            if (++entries > maxEntries)
                return;
            const name = below === '' ? entry.name : `${below}/${entry.name}`;
            const isWanted = isMatch(name);
            const mayHold = depth < maxDepth && !entry.isFile();
            if (!isWanted && !mayHold)
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, name);
            const seen = await look(path);
            if (seen === null)
                continue;
            if (isWanted)
                found.push({ path, stat: seen, base, isGlob: true });
            if (!seen.isDirectory() || !mayHold || visited.has(place(seen)))
                continue;
            visited.add(place(seen));
            await visit(name, depth + 1);
        }
    };
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(base).catch(() => null);
    if (top !== null)
        visited.add(place(top));
    await visit('', 1);
    if (entries > maxEntries)
        problems.push({ path: base, why: `it holds more than ${maxEntries} files, and the others are not looked at` });
    return { matches: found, problems };
}
async function list(folder, problems) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        const why = whyNot(error);
        if (why !== missing)
            problems.push({ path: folder, why });
        return [];
    }
}
const missing = 'it does not exist';
/** What the system says, in words. */
function whyNot(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return missing;
    if (code === 'EACCES' || code === 'EPERM')
        return `it may not be read (${code})`;
    if (code === 'ELOOP')
        return 'its links lead in a circle';
    return `it cannot be read: ${(0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}`;
}
const withHome = (pattern) => pattern.startsWith('~/')
    ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), pattern.slice(2))
    : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern)
        ? pattern
        : pattern.replace(/^(?:\.\/)+/, '');


/***/ })

};
