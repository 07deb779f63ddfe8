export const id = 503;
export const ids = [503];
export const modules = {

/***/ 90503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtAddress: () => (/* binding */ lookAtAddress),
  usualPatience: () => (/* binding */ usualPatience)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/proxy-from-env/index.js


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(84577);
// EXTERNAL MODULE: ./build/evidence/shown-address.js
var shown_address = __webpack_require__(93520);
// EXTERNAL MODULE: ./build/evidence/stand-ins.js
var stand_ins = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/host/datasets/local-files.js + 1 modules
var local_files = __webpack_require__(58701);
// EXTERNAL MODULE: ./build/host/datasets/problems.js
var problems = __webpack_require__(63305);
;// CONCATENATED MODULE: ./build/host/datasets/remote.js









/** A server that restarts is back after it; one that is down costs less than a minute. */
const usualPatience = { connectMs: 10_000, silenceMs: 30_000, betweenTriesMs: [1_000, 4_000] };
const maxRedirects = 10;
/**
 * Asks for an address, and with a checksum reads all of it, once.
 * @param known the version that was right before an earlier attempt
 * @param onBytes told how much has come
 */
async function lookAtAddress(spec, known, { stop, patience, onBytes }) {
    const file = (0,shown_address/* shownAddress */.U)(spec.url);
    for (let tries = 0;; tries++) {
        const waitMs = patience.betweenTriesMs[tries];
        const found = await lookOnce(spec, known, stop, patience, onBytes).catch((error) => {
            stop.throwIfAborted();
            return failed({ cause: 'dataset_unreachable', file, text: `it cannot be reached: ${whyUnreachable(error)}` });
        });
        const mayPass = found.problems.some(({ cause }) => cause === 'dataset_unreachable' || cause === 'dataset_server_error');
        if (!mayPass || waitMs === undefined)
            return found;
        await (0,promises_.setTimeout)(waitMs, undefined, { signal: stop }).catch(() => stop.throwIfAborted());
    }
}
const failed = (problem) => ({ problems: [problem], checked: 'presence', bytes: 0, version: null });
async function lookOnce(spec, known, stop, patience, onBytes) {
    const file = (0,shown_address/* shownAddress */.U)(spec.url);
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
            return failed((0,problems/* wrongSize */.hD)(file, spec.size, length));
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
        const proxy = getProxyForUrl(url);
        const options = {
            connect: { timeout: patience.connectMs },
            headersTimeout: patience.silenceMs,
            bodyTimeout: patience.silenceMs,
        };
        const dispatcher = proxy === '' ? new undici.Agent(options) : new undici.ProxyAgent({ ...options, uri: proxy });
        agents.push(dispatcher);
        const { statusCode, headers, body } = await (0,undici.request)(url, {
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
            throw new Error(`it redirects to ${(0,shown_address/* shownAddress */.U)(url)}`);
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let [bytes, head] = [0, Buffer.alloc(0)];
    for await (const chunk of answer.body) {
        if (head.length < stand_ins/* standInBytes */.F)
            head = Buffer.concat([head, chunk.subarray(0, stand_ins/* standInBytes */.F - head.length)]);
        hash.update(chunk);
        bytes += chunk.length;
        onBytes(chunk.length);
    }
    const actual = hash.digest('hex');
    const expected = spec.sha256?.toLowerCase();
    const standing = (0,local_files/* standInProblem */.n8)((0,stand_ins/* standIn */.u)(head, bytes, new URL(file).pathname), file);
    if (actual !== expected && standing !== null)
        return failed(standing);
    if (spec.size !== undefined && bytes !== spec.size)
        return failed((0,problems/* wrongSize */.hD)(file, spec.size, bytes));
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
    return words[code] ?? ((0,reason/* reasonOf */.A3)(error) || code);
}


/***/ })

};
