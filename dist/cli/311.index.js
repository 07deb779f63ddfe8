export const id = 311;
export const ids = [311];
export const modules = {

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAtAddress: () => (/* binding */ lookAtAddress),
/* harmony export */   usualPatience: () => (/* binding */ usualPatience)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8182);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4371);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4577);
/* harmony import */ var _evidence_shown_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3520);
/* harmony import */ var _evidence_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3977);
/* harmony import */ var _local_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8701);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);









/** A server that restarts is back after it; one that is down costs less than a minute. */
const usualPatience = { connectMs: 10_000, silenceMs: 30_000, betweenTriesMs: [1_000, 4_000] };
const maxRedirects = 10;
/**
 * Asks for an address, and with a checksum reads all of it, once.
 * @param known the version that was right before an earlier attempt
 * @param onBytes told how much has come
 */
async function lookAtAddress(spec, known, { stop, patience, onBytes }) {
    const file = (0,_evidence_shown_address_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAddress */ .U)(spec.url);
    for (let tries = 0;; tries++) {
        const waitMs = patience.betweenTriesMs[tries];
        const found = await lookOnce(spec, known, stop, patience, onBytes).catch((error) => {
            stop.throwIfAborted();
            return failed({ cause: 'dataset_unreachable', file, text: `it cannot be reached: ${whyUnreachable(error)}` });
        });
        const mayPass = found.problems.some(({ cause }) => cause === 'dataset_unreachable' || cause === 'dataset_server_error');
        if (!mayPass || waitMs === undefined)
            return found;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(waitMs, undefined, { signal: stop }).catch(() => stop.throwIfAborted());
    }
}
const failed = (problem) => ({ problems: [problem], checked: 'presence', bytes: 0, version: null });
async function lookOnce(spec, known, stop, patience, onBytes) {
    const file = (0,_evidence_shown_address_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAddress */ .U)(spec.url);
    const agents = [];
    const ask = (method) => follow(spec.url, method, stop, patience, agents);
    try {
        // An address that is signed for GET refuses HEAD, and some servers do not know it.
        let answer = await ask('HEAD');
        if (answer.status >= 400)
            answer = await ask('GET');
        const problem = statusProblem(answer.status, file);
        if (problem !== null)
            return failed(problem);
        const version = versionOf(answer);
        if (known !== null && version === known)
            return { problems: [], checked: 'unchanged', bytes: lengthOf(answer) ?? 0, version };
        const page = pageProblem(answer, file);
        if (page !== null)
            return failed(page);
        const length = lengthOf(answer);
        if (spec.size !== undefined && length !== null && length !== spec.size)
            return failed((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongSize */ .hD)(file, spec.size, length));
        if (spec.sha256 === undefined) {
            const checked = spec.size !== undefined && length !== null ? 'size' : 'presence';
            return { problems: [], checked, bytes: length ?? 0, version };
        }
        return { ...(await readAll(spec, await ask('GET'), file, onBytes)), version };
    }
    finally {
        await Promise.all(agents.map((agent) => agent.destroy()));
    }
}
async function follow(start, method, stop, patience, agents) {
    let url = start;
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_6__/* .getProxyForUrl */ .T)(url);
        const options = {
            connect: { timeout: patience.connectMs },
            headersTimeout: patience.silenceMs,
            bodyTimeout: patience.silenceMs,
        };
        const dispatcher = proxy === '' ? new undici__WEBPACK_IMPORTED_MODULE_2__/* .Agent */ .g6(options) : new undici__WEBPACK_IMPORTED_MODULE_2__/* .ProxyAgent */ .kT({ ...options, uri: proxy });
        agents.push(dispatcher);
        const { statusCode, headers, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_2__/* .request */ .Em)(url, {
            method,
            dispatcher,
            signal: stop,
            // Sizes and checksums are of the file as it is.
            headers: { 'user-agent': 'ml-run', 'accept-encoding': 'identity' },
        });
        // Nobody listens to a connection that is given up.
        body.on('error', () => { });
        const location = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
        if (typeof location !== 'string')
            return { status: statusCode, headers, body };
        url = new URL(location, url).href;
        if (!/^https?:$/.test(new URL(url).protocol))
            throw new Error(`it redirects to ${(0,_evidence_shown_address_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAddress */ .U)(url)}`);
    }
    throw new Error(`it redirects more than ${maxRedirects} times`);
}
function statusProblem(status, file) {
    if (status >= 200 && status < 300)
        return null;
    const problem = (cause, what) => ({
        cause,
        file,
        text: `the server answers ${status}: ${what}`,
        expected: '200',
        actual: String(status),
    });
    if (status === 401 || status === 407)
        return problem('credentials_invalid', 'it wants credentials');
    if (status === 403)
        return problem('data_access_denied', 'access is denied, or a signed address has expired');
    if (status === 404 || status === 410)
        return problem('object_not_found', 'there is nothing at this address');
    if (status === 408 || status === 429 || status >= 500)
        return problem('dataset_server_error', 'it cannot serve it now');
    return problem('dataset_unreachable', 'it does not serve it');
}
function pageProblem({ headers }, file) {
    const type = String(headers['content-type'] ?? '');
    const isWanted = /\.[sx]?html?$/i.test(new URL(file).pathname);
    return /^text\/html\b/i.test(type) && !isWanted
        ? { cause: 'dataset_is_web_page', file, text: `the server sends a web page (${type})`, actual: type }
        : null;
}
/** Hashes the body as it comes; nothing is kept. */
async function readAll(spec, answer, file, onBytes) {
    const problem = statusProblem(answer.status, file);
    if (problem !== null)
        return failed(problem);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let [bytes, head] = [0, Buffer.alloc(0)];
    for await (const chunk of answer.body) {
        if (head.length < _evidence_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .standInBytes */ .F)
            head = Buffer.concat([head, chunk.subarray(0, _evidence_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .standInBytes */ .F - head.length)]);
        hash.update(chunk);
        bytes += chunk.length;
        onBytes(chunk.length);
    }
    const actual = hash.digest('hex');
    const expected = spec.sha256?.toLowerCase();
    const standing = (0,_local_files_js__WEBPACK_IMPORTED_MODULE_3__/* .standInProblem */ .n8)((0,_evidence_stand_ins_js__WEBPACK_IMPORTED_MODULE_7__/* .standIn */ .u)(head, bytes, new URL(file).pathname), file);
    if (actual !== expected && standing !== null)
        return failed(standing);
    if (spec.size !== undefined && bytes !== spec.size)
        return failed((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongSize */ .hD)(file, spec.size, bytes));
    if (actual === expected)
        return { problems: [], checked: 'sha256', bytes, version: null };
    const text = `its sha256 is ${actual}, expected is ${expected}`;
    return failed({ cause: 'dataset_checksum_mismatch', file, text, expected: expected ?? '', actual });
}
function lengthOf({ headers }) {
    const length = Number(headers['content-length'] ?? Number.NaN);
    return Number.isSafeInteger(length) && headers['content-encoding'] === undefined ? length : null;
}
function versionOf({ headers }) {
    const { etag, 'last-modified': changed, 'content-length': length } = headers;
    return etag === undefined && changed === undefined ? null : JSON.stringify([etag, changed, length]);
}
const words = {
    ENOTFOUND: 'its host name is not known (ENOTFOUND)',
    EAI_AGAIN: 'its host name could not be looked up (EAI_AGAIN)',
    ECONNREFUSED: 'the connection is refused (ECONNREFUSED)',
    ECONNRESET: 'the connection was reset (ECONNRESET)',
    UND_ERR_CONNECT_TIMEOUT: 'the connection takes too long',
    UND_ERR_HEADERS_TIMEOUT: 'there is no answer in time',
    UND_ERR_BODY_TIMEOUT: 'the answer stops before its end',
    UND_ERR_SOCKET: 'the server closed the connection',
};
function whyUnreachable(error) {
    const code = error.code ?? '';
    return words[code] ?? ((0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error) || code);
}


/***/ })

};
