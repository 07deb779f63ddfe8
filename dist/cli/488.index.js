export const id = 488;
export const ids = [488];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestUntil: () => (/* binding */ requestUntil)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

const maxAnswerBytes = 16 * 1024 * 1024;
const maxQuoteChars = 200;
/**
 * Makes requests that all end when the signal says so.
 * Of Node.js itself and not `fetch`, which takes no certificates of the user's own.
 */
const requestUntil = (signal) => async (method, url, body, { headers, insecure, ca }) => {
    const content = body === null ? null : JSON.stringify(body);
    const options = {
        method,
        signal,
        headers: {
            ...headers,
            accept: 'application/json',
            ...(content === null
                ? {}
                : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
        },
        ...(insecure ? { rejectUnauthorized: false } : {}),
        ...(ca === null ? {} : { ca }),
    };
    const send = url.startsWith('https:') ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const { status, text } = await answerOf(send, url, options, content);
    const value = jsonOf(text);
    if (status !== 200)
        throw new Error(`it answers ${status}${saidBy(value)}`);
    if (value === null)
        throw new Error('it answers what is no JSON; is this the address of its API?');
    return value;
};
function answerOf(send, url, options, content) {
    return new Promise((resolve, reject) => {
        const sent = send(url, options, (response) => {
            const chunks = [];
            let bytes = 0;
            response.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > maxAnswerBytes)
                    sent.destroy(new Error(`it answers more than ${maxAnswerBytes} bytes`));
                else
                    chunks.push(chunk);
            });
            response.on('error', reject);
            response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        });
        sent.on('error', reject);
        sent.end(content ?? undefined);
    });
}
function jsonOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
    }
    catch {
        return null;
    }
}
/** MLflow says in `message` what is wrong. */
function saidBy(value) {
    const message = value?.message;
    return typeof message === 'string' && message !== '' ? ` (${message.slice(0, maxQuoteChars)})` : '';
}


/***/ })

};
