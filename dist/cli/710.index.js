export const id = 710;
export const ids = [710];
export const modules = {

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standInBytes),
/* harmony export */   u: () => (/* binding */ standIn)
/* harmony export */ });
/** So many bytes of its beginning tell. */
const standInBytes = 1024;
const pages = /\.(?:[sx]?html?|mhtml|xml|svg|md|php|vue|ipynb)$/i;
/**
 * What lies in the place of a file, by its beginning; null when nothing speaks against it.
 * @param name a page is expected under some names
 */
function standIn(head, size, name) {
    const text = head.toString('utf8');
    if (size < 1024 && /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) {
        const stated = /^size (\d+)$/m.exec(text)?.[1];
        return { kind: 'lfs_pointer', size: stated === undefined ? null : Number(stated) };
    }
    if (!pages.test(name) && /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(text)) {
        const title = /<title[^>]*>([^<]{1,120})/i.exec(text)?.[1]?.trim().replace(/\s+/g, ' ');
        return { kind: 'web_page', title: title || null };
    }
    return null;
}


/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CS: () => (/* binding */ listFiles),
  Yo: () => (/* binding */ lookInside),
  n8: () => (/* binding */ standInProblem)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/units.js
var units = __webpack_require__(3822);
;// CONCATENATED MODULE: ./build/evidence/checksum-list.js
const gnu = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/;
const bsd = /^(\\?)SHA(?:2-)?256 \((.+)\) = ([0-9a-fA-F]+)$/;
const lengths = {
    32: 'MD5',
    40: 'SHA-1',
    56: 'SHA-224',
    96: 'SHA-384',
    128: 'SHA-512',
};
/** Reads what `sha256sum` and `shasum -a 256` write, with `--tag` too. */
function readChecksums(text) {
    const checksums = [];
    for (const [i, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = raw.trimEnd();
        if (line === '' || line.startsWith('#'))
            continue;
        const tagged = bsd.exec(line);
        const plain = gnu.exec(line);
        const [escaped, sha256, name] = tagged ? [tagged[1], tagged[3], tagged[2]] : [plain?.[1], plain?.[2], plain?.[3]];
        const at = `line ${i + 1}`;
        if (sha256 === undefined || name === undefined) {
            return { ok: false, problem: `${at} is not "SHA256  NAME": ${line.slice(0, 80)}` };
        }
        if (sha256.length !== 64) {
            const kind = lengths[sha256.length];
            const other = kind === undefined ? `${sha256.length} digits` : `a checksum by ${kind}`;
            return { ok: false, problem: `${at} holds ${other}, not one by SHA-256` };
        }
        checksums.push({ name: plainName(name, escaped === '\\'), sha256: sha256.toLowerCase() });
    }
    return checksums.length === 0 ? { ok: false, problem: 'it holds no checksums' } : { ok: true, checksums };
}
// Line feeds and backslashes in names are escaped, and the line begins with a backslash then.
const plainName = (name, isEscaped) => (isEscaped ? name.replace(/\\([\\nr])/g, (_, char) => ({ n: '\n', r: '\r' })[char] ?? '\\') : name).replace(/^(?:\.\/)+/, '');

// EXTERNAL MODULE: ./build/evidence/stand-ins.js
var stand_ins = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/host/glob.js
var glob = __webpack_require__(4101);
// EXTERNAL MODULE: ./build/host/datasets/problems.js
var datasets_problems = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/host/datasets/local-files.js







/** So many files of a folder are looked into; all of them are listed. */
const maxLooks = 10_000;
const maxListBytes = 256 * 1024 * 1024;
/** @param folder what paths are relative to */
async function listFiles(spec, folder, stop) {
    const path = (0,external_node_path_.resolve)(folder, spec.path ?? '');
    const shown = (inside) => (0,external_node_path_.relative)(folder, inside).startsWith('..') ? inside : (0,external_node_path_.relative)(folder, inside) || '.';
    const looked = await (0,datasets_problems/* lookAt */.t5)(path, shown(path));
    if ('problem' in looked)
        return { files: [], problems: [looked.problem] };
    const { stat } = looked;
    if (!stat.isFile() && !stat.isDirectory()) {
        return failed({ cause: 'dataset_unreadable', file: shown(path), text: 'it is neither a file nor a folder' });
    }
    const found = await filesOf(spec, { path, stat, folder, shown, stop });
    const total = found.files.reduce((sum, file) => sum + file.stat.size, 0);
    const problems = [...found.problems];
    for (const file of found.files.slice(0, maxLooks)) {
        stop.throwIfAborted();
        // With a checksum all of it is read anyway.
        const problem = file.sha256 === undefined ? await lookInside(file) : null;
        if (problem !== null)
            problems.push(problem);
    }
    if (problems.length === 0 && spec.size !== undefined && spec.size !== total) {
        const standing = found.files.length === 1 && found.files[0] ? await lookInside(found.files[0]) : null;
        problems.push(standing ?? (0,datasets_problems/* wrongSize */.hD)(shown(path), spec.size, total));
    }
    if (problems.length === 0 &&
        total === 0 &&
        spec.size !== 0 &&
        found.files.every((file) => file.sha256 === undefined)) {
        const text = stat.isFile() ? 'it is empty (0 bytes)' : 'it holds nothing but empty files';
        problems.push({ cause: 'dataset_empty', file: shown(path), text });
    }
    return { files: found.files, problems };
}
const failed = (...problems) => ({ files: [], problems });
async function filesOf(spec, place) {
    const { path, stat, shown, stop } = place;
    const expected = spec.checksums === undefined ? null : await checksumsOf(spec.checksums, place);
    if (expected !== null && 'problem' in expected)
        return failed(expected.problem);
    if (stat.isFile()) {
        if (spec.files !== undefined) {
            return failed({ cause: 'dataset_missing', file: shown(path), text: 'it is a file, and files asks for a folder' });
        }
        const sha256 = spec.sha256?.toLowerCase() ?? expected?.get(path);
        if (expected !== null && sha256 === undefined)
            return failed(unlisted(shown(path), spec.checksums));
        return { files: [{ path, file: shown(path), stat, ...(sha256 === undefined ? {} : { sha256 }) }], problems: [] };
    }
    if (spec.sha256 !== undefined) {
        const text = 'it is a folder, and sha256 is for one file; give checksums instead';
        return failed({ cause: 'dataset_checksums_invalid', file: shown(path), text });
    }
    if (expected !== null && spec.files === undefined)
        return listed(expected, shown);
    const { matches, problems } = await (0,glob/* findMatches */.N)(spec.files ?? '**/*', path, stop, Number.POSITIVE_INFINITY);
    const files = matches.filter((match) => match.stat.isFile());
    const unseen = await Promise.all(problems.slice(0, 100).map(async (problem) => {
        const looked = await (0,datasets_problems/* lookAt */.t5)(problem.path, shown(problem.path));
        if ('problem' in looked)
            return looked.problem;
        const { why } = problem;
        return {
            cause: why.includes('EACCES') ? 'permission_denied' : 'dataset_unreadable',
            file: shown(problem.path),
            text: why,
        };
    }));
    if (files.length === 0 && unseen.length === 0) {
        return spec.files === undefined
            ? failed({ cause: 'dataset_empty', file: shown(path), text: 'the folder holds no files' })
            : failed({ cause: 'dataset_missing', file: (0,external_node_path_.join)(shown(path), spec.files), text: 'no file matches' });
    }
    const withSums = files.map((match) => ({ ...match, file: shown(match.path), sha256: expected?.get(match.path) }));
    const missing = expected === null ? [] : withSums.filter(({ sha256 }) => sha256 === undefined);
    return {
        files: withSums.map(({ path: at, file, stat: seen, sha256 }) => ({
            path: at,
            file,
            stat: seen,
            ...(sha256 === undefined ? {} : { sha256 }),
        })),
        problems: [...unseen, ...missing.map(({ file }) => unlisted(file, spec.checksums))],
    };
}
const unlisted = (file, list) => ({
    cause: 'dataset_checksums_invalid',
    file,
    text: `there is no line for it in ${list}`,
});
/** All files that a list of checksums names. */
async function listed(expected, shown) {
    const files = [];
    const problems = [];
    for (const [path, sha256] of expected) {
        const looked = await (0,datasets_problems/* lookAt */.t5)(path, shown(path));
        if ('problem' in looked)
            problems.push(looked.problem);
        else if (looked.stat.isFile())
            files.push({ path, file: shown(path), stat: looked.stat, sha256 });
        else
            problems.push({ cause: 'dataset_unreadable', file: shown(path), text: 'it is no file, and has a checksum' });
    }
    return { files, problems };
}
/** Checksums by absolute path. */
async function checksumsOf(list, place) {
    const path = (0,external_node_path_.resolve)(place.folder, list);
    const file = place.shown(path);
    const invalid = (text) => ({ problem: { cause: 'dataset_checksums_invalid', file, text } });
    const looked = await (0,datasets_problems/* lookAt */.t5)(path, file);
    if ('problem' in looked)
        return invalid(`the file with the checksums cannot be used: ${looked.problem.text}`);
    if (!looked.stat.isFile() || looked.stat.size > maxListBytes)
        return invalid('it is no file with checksums');
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return invalid(`the file with the checksums cannot be used: ${(0,datasets_problems/* unreadable */.O$)(error, file).text}`);
    }
    const reading = readChecksums(text);
    if (!reading.ok)
        return invalid(reading.problem);
    const base = place.stat.isFile() ? (0,external_node_path_.dirname)(place.path) : place.path;
    return placed(reading.checksums, [base, (0,external_node_path_.dirname)(path), place.folder]);
}
/** Names are relative to the data; but who made the list elsewhere wrote them from there. */
async function placed(checksums, bases) {
    const byPath = new Map();
    for (const { name, sha256 } of checksums) {
        let path = (0,external_node_path_.resolve)(bases[0] ?? '', name);
        for (const base of bases) {
            const there = await (0,promises_.access)((0,external_node_path_.resolve)(base, name)).then(() => true, () => false);
            if (!there)
                continue;
            path = (0,external_node_path_.resolve)(base, name);
            break;
        }
        byPath.set(path, sha256);
    }
    return byPath;
}
/** What is wrong with a file by its beginning; null when it may be what it should be. */
async function lookInside({ path, file, stat }) {
    try {
        // Cheaper than to open each of very many.
        if (stat.size > 1024 * 1024)
            return await (0,promises_.access)(path, promises_.constants.R_OK).then(() => null);
        const handle = await (0,promises_.open)(path, 'r');
        try {
            const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(stand_ins/* standInBytes */.F, stat.size)), 0);
            return standInProblem((0,stand_ins/* standIn */.u)(buffer.subarray(0, bytesRead), stat.size, (0,external_node_path_.basename)(path)), file);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return (0,datasets_problems/* unreadable */.O$)(error, file);
    }
}
/** In words. */
function standInProblem(found, file) {
    if (found === null)
        return null;
    if (found.kind === 'web_page') {
        const title = found.title === null ? '' : `: "${found.title}"`;
        return { cause: 'dataset_is_web_page', file, text: `it is a web page${title}` };
    }
    const size = found.size === null ? '' : ` of ${(0,units/* inUnits */.D)(found.size)}`;
    return { cause: 'lfs_pointer', file, text: `it is a Git LFS pointer to a file${size}, not the file` };
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ wrongSize),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4577);
/* harmony import */ var _domain_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3822);
/* harmony import */ var _settings_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8898);





/** A size in bytes that is not the declared one. */
const wrongSize = (file, expected, actual) => ({
    cause: 'dataset_size_mismatch',
    file,
    text: `it has ${actual} bytes (${(0,_domain_units_js__WEBPACK_IMPORTED_MODULE_2__/* .inUnits */ .D)(actual)}), expected are ${expected} (${(0,_domain_units_js__WEBPACK_IMPORTED_MODULE_2__/* .inUnits */ .D)(expected)})`,
    expected: String(expected),
    actual: String(actual),
});
/** Follows links. @param file how the path is told */
async function lookAt(path, file) {
    try {
        return { stat: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path) };
    }
    catch (error) {
        return { problem: await whyUnseen(error, path, file) };
    }
}
async function whyUnseen(error, path, file) {
    const { code } = error;
    if (code === 'ELOOP')
        return { cause: 'dataset_link_broken', file, text: 'its links lead in a circle' };
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
        return unreadable(error, file);
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (link?.isSymbolicLink()) {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => '');
        return {
            cause: 'dataset_link_broken',
            file,
            text: `it is a link to ${target}, which does not exist`,
            actual: target,
        };
    }
    return { cause: 'dataset_missing', file, text: `it does not exist${await hint(path)}` };
}
/** What the system said when something was read. */
function unreadable(error, file) {
    const { code } = error;
    return code === 'EACCES' || code === 'EPERM'
        ? { cause: 'permission_denied', file, text: `it may not be read (${code})` }
        : { cause: 'dataset_unreadable', file, text: `it cannot be read: ${(0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}` };
}
/** The nearest folder that is there, and what in it was probably meant. */
async function hint(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => null);
    if (names === null)
        return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) ? '' : `: there is no folder ${await firstMissing(folder)}`;
    const meant = (0,_settings_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names);
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}
async function firstMissing(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(above).catch(() => null)) === null && above !== folder ? firstMissing(above) : folder;
}


/***/ }),

/***/ 710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LocalDatasets: () => (/* binding */ LocalDatasets)
});

// EXTERNAL MODULE: ./build/evidence/shown-address.js
var shown_address = __webpack_require__(3520);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/host/datasets/hash-worker.js
/**
 * The whole program of a worker. Its text is given to a thread, so that bundles need no file for it: it may name nothing
 * from outside itself.
 */
function hashWorker() {
    const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
    const { closeSync, openSync, readSync } = process.getBuiltinModule('node:fs');
    const { createHash } = process.getBuiltinModule('node:crypto');
    const read = new BigInt64Array(workerData.read);
    // Stays in the cache of a core between the copy and the hash.
    const buffer = Buffer.allocUnsafe(256 * 1024);
    const hashOf = (path) => {
        const file = openSync(path, 'r');
        try {
            const hash = createHash('sha256');
            let size = 0;
            for (;;) {
                const count = readSync(file, buffer, 0, buffer.length, null);
                if (count === 0)
                    return { sha256: hash.digest('hex'), size };
                hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
                size += count;
                Atomics.add(read, 0, BigInt(count));
            }
        }
        finally {
            closeSync(file);
        }
    };
    parentPort?.on('message', (path) => {
        let answer;
        try {
            answer = hashOf(path);
        }
        catch (error) {
            const { code = '', message = '' } = error;
            answer = { code, message };
        }
        parentPort.postMessage(answer);
    });
}

;// CONCATENATED MODULE: ./build/host/datasets/hash-pool.js



/** Threads that hash files, each one file at a time: one for each core but one. They start when there is work. */
class HashPool {
    #read = new SharedArrayBuffer(8);
    #waiting = [];
    #busy = new Map();
    #idle = [];
    #size;
    #stop;
    /** @param stop ends the work at once: what is waited for is rejected with its reason */
    constructor(stop, size = Math.max(1, (0,external_node_os_.availableParallelism)() - 1)) {
        this.#size = size;
        this.#stop = stop;
        stop.addEventListener('abort', this.#abort);
    }
    /** Bytes read so far. */
    get bytes() {
        return Number(Atomics.load(new BigInt64Array(this.#read), 0));
    }
    /** The SHA-256 of a file, or what the system says. */
    hash(path) {
        return new Promise((resolve, reject) => {
            if (this.#stop.aborted)
                return reject(this.#stop.reason);
            this.#waiting.push({ path, resolve, reject });
            this.#next();
        });
    }
    /** Ends the threads. */
    async close() {
        this.#stop.removeEventListener('abort', this.#abort);
        await Promise.all([...this.#idle.splice(0), ...this.#busy.keys()].map((worker) => worker.terminate()));
    }
    #abort = () => {
        for (const job of [...this.#waiting.splice(0), ...this.#busy.values()])
            job.reject(this.#stop.reason);
        for (const worker of this.#busy.keys())
            void worker.terminate();
        this.#busy.clear();
    };
    #next() {
        if (this.#waiting.length === 0)
            return;
        const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined);
        const job = worker === undefined ? undefined : this.#waiting.shift();
        if (worker === undefined || job === undefined)
            return;
        this.#busy.set(worker, job);
        worker.postMessage(job.path);
    }
    #start() {
        const workerData = { read: this.#read };
        const worker = new external_node_worker_threads_.Worker(`(${hashWorker})()`, { eval: true, workerData, execArgv: [] });
        worker.on('message', (answer) => {
            this.#busy.get(worker)?.resolve(answer);
            this.#busy.delete(worker);
            this.#idle.push(worker);
            this.#next();
        });
        worker.on('error', (error) => {
            this.#busy.get(worker)?.reject(error);
            this.#busy.delete(worker);
            this.#next();
        });
        return worker;
    }
}

// EXTERNAL MODULE: ./build/host/datasets/local-files.js + 1 modules
var local_files = __webpack_require__(8701);
// EXTERNAL MODULE: ./build/host/datasets/problems.js
var problems = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/units.js
var units = __webpack_require__(3822);
;// CONCATENATED MODULE: ./build/host/datasets/progress-lines.js


const everyMs = 10_000;
/** Says how far a long check is, every ten seconds. */
class ProgressLines {
    #startedAt = performance.now();
    #timer;
    #expected = 0;
    #added = 0;
    /** @param read bytes that were read, besides those that are added here */
    constructor(say, read) {
        this.#timer = setInterval(() => say(this.#line(read() + this.#added)), everyMs);
    }
    /** More is to be read. */
    expect(bytes) {
        this.#expected += bytes;
    }
    /** Something was read. */
    add(bytes) {
        this.#added += bytes;
    }
    end() {
        clearInterval(this.#timer);
    }
    #line(done) {
        const seconds = (performance.now() - this.#startedAt) / 1000;
        const speed = done / seconds;
        const leftMs = speed > 0 && this.#expected > done ? ((this.#expected - done) / speed) * 1000 : 0;
        const of = this.#expected > done ? ` of ${(0,units/* inUnits */.D)(this.#expected)}` : '';
        const left = leftMs < 1000 ? '' : `, about ${(0,duration/* formatDuration */.a)(Math.ceil(leftMs / 1000) * 1000)} left`;
        return `checking data sets: ${(0,units/* inUnits */.D)(done)}${of}, ${(0,units/* inUnits */.D)(Math.round(speed))}/s${left}`;
    }
}

;// CONCATENATED MODULE: ./build/host/datasets/verify.js





const maxProblems = 20;
/** Checks data sets on this machine and on the network, and remembers what it has read. */
class LocalDatasets {
    #known = new Map();
    #versions = new Map();
    #patience;
    /** @param patience with servers; a usual one unless given */
    constructor(patience) {
        this.#patience = patience;
    }
    async verify(specs, folder, stop, say) {
        const pool = new HashPool(stop);
        const progress = new ProgressLines(say, () => pool.bytes);
        try {
            return await Promise.all(specs.map(async (spec) => {
                const startedAt = performance.now();
                const { url } = spec;
                const looking = url === undefined
                    ? this.#local(spec, folder, stop, pool, progress)
                    : this.#remote({ ...spec, url }, stop, progress);
                const found = await looking.catch((error) => {
                    stop.throwIfAborted();
                    const file = spec.path ?? (0,shown_address/* shownAddress */.U)(url ?? '');
                    return result(spec, 'presence', { files: 0, bytes: 0 }, [(0,problems/* unreadable */.O$)(error, file)]);
                });
                return { ...found, ms: Math.round(performance.now() - startedAt) };
            }));
        }
        finally {
            progress.end();
            await pool.close();
        }
    }
    async #local(spec, folder, stop, pool, progress) {
        const { files, problems } = await (0,local_files/* listFiles */.CS)(spec, folder, stop);
        const bytes = files.reduce((sum, { stat }) => sum + stat.size, 0);
        const counts = { files: files.length, bytes };
        if (problems.length > 0)
            return result(spec, 'presence', counts, problems);
        const toRead = files.filter((file) => file.sha256 !== undefined && !this.#isKnown(file));
        const withSums = files.filter((file) => file.sha256 !== undefined);
        progress.expect(toRead.reduce((sum, { stat }) => sum + stat.size, 0));
        const wrong = await Promise.all(toRead.map((file) => this.#hash(file, pool)));
        const checked = withSums.length === 0
            ? spec.size === undefined
                ? 'presence'
                : 'size'
            : toRead.length === 0
                ? 'unchanged'
                : 'sha256';
        return result(spec, checked, counts, wrong.filter((problem) => problem !== null));
    }
    /** A file is taken as it was when size, time and place are the same. */
    #isKnown({ path, stat, sha256 }) {
        const known = this.#known.get(path);
        return (known !== undefined &&
            known.sha256 === sha256 &&
            known.size === stat.size &&
            known.mtimeMs === stat.mtimeMs &&
            known.inode === stat.ino);
    }
    async #hash(file, pool) {
        const { path, stat, sha256: expected = '' } = file;
        const answer = await pool.hash(path);
        if ('code' in answer)
            return (0,problems/* unreadable */.O$)(Object.assign(new Error(answer.message), { code: answer.code }), file.file);
        const actual = answer.sha256;
        if (actual === expected) {
            this.#known.set(path, { size: stat.size, mtimeMs: stat.mtimeMs, inode: stat.ino, sha256: actual });
            return null;
        }
        // Why it differs may be seen at its beginning.
        const standing = stat.size === 0 ? null : await (0,local_files/* lookInside */.Yo)(file);
        const text = `its sha256 is ${actual}, expected is ${expected}${stat.size === 0 ? ' (it is empty)' : ''}`;
        return standing ?? { cause: 'dataset_checksum_mismatch', file: file.file, text, expected, actual };
    }
    async #remote(spec, stop, progress) {
        const known = this.#versions.get(spec.name) ?? null;
        if (spec.sha256 !== undefined && known === null)
            progress.expect(spec.size ?? 0);
        const { lookAtAddress, usualPatience } = await Promise.all(/* import() */[__webpack_require__.e(289), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 2311));
        const found = await lookAtAddress(spec, known, {
            stop,
            patience: this.#patience ?? usualPatience,
            onBytes: (count) => progress.add(count),
        });
        if (found.problems.length === 0 && found.version !== null)
            this.#versions.set(spec.name, found.version);
        return result(spec, found.checked, { files: 1, bytes: found.bytes }, found.problems);
    }
}
function result({ name }, checked, counts, problems) {
    return {
        name,
        status: problems.length === 0 ? 'ok' : 'failed',
        checked,
        ...counts,
        problems: problems.slice(0, maxProblems),
        problem_count: problems.length,
    };
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
