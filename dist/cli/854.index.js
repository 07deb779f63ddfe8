export const id = 854;
export const ids = [854];
export const modules = {

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fH: () => (/* binding */ FailureInfo),
/* harmony export */   pt: () => (/* binding */ FailureClass)
/* harmony export */ });
/* unused harmony exports Confidence, FailureContext */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Why a task failed, in the five words that a policy is written in. */
const FailureClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['infrastructure', 'code', 'data', 'resource', 'unknown'])
    .describe('infrastructure: what lies under the program failed; code: the program, its configuration or its dependencies are wrong; data: an input is missing, not permitted or corrupt; resource: a budget ran out; unknown: nothing to judge by');
/** How much a verdict may be relied on. */
const Confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['certain', 'likely', 'guess']);
/** What every FailureInfo says in `context`; more keys may follow in later versions. */
const FailureContext = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the named reason, snake_case; docs/failures.md has a heading for each'),
    confidence: Confidence,
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the decisive quote, redacted; empty when nothing was printed'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the rule that decided'),
    location: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('"file:line" of the user\'s own code, as printed'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the line number of the quote in the output, from 1'),
})
    .catchall(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** One classified failure. Consumers in other languages read these names; they do not change. */
const FailureInfo = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    class: FailureClass,
    exit_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional().describe('absent when there was none'),
    signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('for example SIGKILL; absent when none'),
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the end of the output, redacted'),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what to do now'),
    auto_retried: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('true when this failure was retried'),
    retry_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('retries of the task so far'),
    retry_cap: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('the cap that applied to this failure'),
    classified_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().describe('RFC 3339, UTC'),
    context: FailureContext,
});


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicyText: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/causes/index.js + 23 modules
var causes = __webpack_require__(7073);
// EXTERNAL MODULE: ./build/domain/failure.js
var failure = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/domain/own-policy.js
var own_policy = __webpack_require__(1844);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./build/domain/policy-file.js


/** A rule of the user's own: lines that match are the reason for a failure, before all that ml-run knows itself. */
const PolicyRule = schemas/* strictObject */.rej({
    cause: schemas/* string */.YjP()
        .max(64)
        .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
        .describe('the name of the reason, in snake_case'),
    class: failure/* FailureClass */.pt,
    match: schemas/* string */.YjP()
        .min(1)
        .max(1_000)
        .describe('a regular expression, looked for in each line of the output; case is ignored unless it begins with (?-i)'),
    suggestion: schemas/* string */.YjP().min(1).max(1_000).optional().describe('what to do about it'),
});
/** What a policy file, or the setting `policy`, may say. */
const PolicyFile = schemas/* strictObject */.rej({
    rules: schemas/* array */.YOg(PolicyRule)
        .max(200)
        .optional()
        .describe('looked for in the order in which they stand; the first that matches a line wins'),
});

// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
// EXTERNAL MODULE: ./build/settings/nearest.js
var nearest = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/settings/pattern-facts.js
const minNeedleChars = 4;
const maxNeedles = 20;
/** So often a group may be repeated that holds a repetition without end: `(\d+\.){3}` is an address. */
const maxOuterRepeats = 10;
const nothing = { exact: '', needles: null, isUnbounded: false };
/** Matches what it wants to. */
const pattern_facts_open = { exact: null, needles: null, isUnbounded: false };
/** Reads a regular expression in the syntax of RE2 that is known to be a good one. */
const readPatternFacts = (pattern) => new PatternReader(pattern).read();
class PatternReader {
    #text;
    #at = 0;
    #nests = false;
    /** Something that this reader leaves to the engine. */
    #isBeyond = false;
    constructor(text) {
        this.#text = text;
    }
    read() {
        const { needles } = asNeedles(this.#alternatives());
        const isWhole = this.#at === this.#text.length && !this.#isBeyond;
        return { needles: isWhole ? needles : null, nestsRepetition: this.#nests };
    }
    #alternatives() {
        const parts = [this.#sequence()];
        while (this.#take('|'))
            parts.push(this.#sequence());
        const [only] = parts;
        if (parts.length === 1 && only !== undefined)
            return only;
        const needles = parts.map((part) => asNeedles(part).needles);
        const all = needles.flatMap((some) => some ?? []);
        return {
            exact: null,
            needles: needles.includes(null) || all.length > maxNeedles ? null : [...new Set(all)],
            isUnbounded: parts.some((part) => part.isUnbounded),
        };
    }
    #sequence() {
        let run = '';
        let isExact = true;
        let best = null;
        let isUnbounded = false;
        const offer = (needles) => {
            if (needles !== null && shortest(needles) > shortest(best ?? ['']))
                best = needles;
        };
        while (this.#at < this.#text.length && !'|)'.includes(this.#text.charAt(this.#at))) {
            const part = this.#repeated(this.#atom());
            isUnbounded ||= part.isUnbounded;
            if (part.exact !== null) {
                run += part.exact;
                continue;
            }
            offer(asNeedles({ ...pattern_facts_open, exact: run }).needles);
            offer(part.needles);
            run = '';
            isExact = false;
        }
        if (isExact)
            return { exact: run, needles: null, isUnbounded };
        offer(asNeedles({ ...pattern_facts_open, exact: run }).needles);
        return { exact: null, needles: best, isUnbounded };
    }
    #atom() {
        const char = this.#next();
        switch (char) {
            case '(':
                return this.#group();
            case '[':
                this.#skipClass();
                return pattern_facts_open;
            case '\\':
                return this.#escape();
            case '.':
                return pattern_facts_open;
            case '^':
            case '$':
                return nothing;
            default:
                return literal(char);
        }
    }
    #group() {
        const flags = /^\?[imsU-]*([:)])/.exec(this.#text.slice(this.#at, this.#at + 16));
        if (flags !== null) {
            this.#at += flags[0].length;
            if (flags[1] === ')')
                return nothing;
        }
        else if (this.#take('?<=') || this.#take('?<!')) {
            this.#alternatives();
            this.#take(')');
            return nothing;
        }
        else if (this.#take('?P<') || this.#take('?<')) {
            this.#at = this.#text.indexOf('>', this.#at) + 1;
        }
        else if (this.#text.charAt(this.#at) === '?') {
            this.#isBeyond = true;
        }
        const part = this.#alternatives();
        this.#take(')');
        return part;
    }
    /** A part with what says how often it comes. */
    #repeated(part) {
        const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#text.slice(this.#at, this.#at + 16));
        if (found === null)
            return part;
        this.#at += found[0].length;
        this.#take('?');
        const [sign, least, comma, most] = found;
        const min = sign === '+' ? 1 : Number(least ?? 0);
        const max = sign === '?' ? 1 : least === undefined || (comma === ',' && most === '') ? Infinity : Number(most || least);
        if (part.isUnbounded && max > maxOuterRepeats)
            this.#nests = true;
        const isUnbounded = part.isUnbounded || max === Infinity;
        if (part.exact === '')
            return { ...part, isUnbounded };
        return { exact: null, needles: min === 0 ? null : asNeedles(part).needles, isUnbounded };
    }
    #escape() {
        const char = this.#next();
        if (/[^A-Za-z0-9]/.test(char))
            return literal(char);
        if (char === 'Q')
            this.#isBeyond = true;
        if ('bBAz'.includes(char))
            return nothing;
        if ((char === 'p' || char === 'P' || char === 'x') && this.#take('{')) {
            this.#at = this.#text.indexOf('}', this.#at) + 1;
        }
        else if (char === 'p' || char === 'P') {
            this.#at += 1;
        }
        else if (char === 'x') {
            this.#at += 2;
        }
        else if (/\d/.test(char)) {
            while (/\d/.test(this.#text.charAt(this.#at)))
                this.#at++;
        }
        return pattern_facts_open;
    }
    #skipClass() {
        this.#take('^');
        this.#take(']');
        while (this.#at < this.#text.length && !this.#take(']')) {
            if (this.#text.startsWith('[:', this.#at))
                this.#at = Math.max(this.#at, this.#text.indexOf(':]', this.#at)) + 2;
            else if (this.#next() === '\\')
                this.#at++;
        }
    }
    #next() {
        return this.#text.charAt(this.#at++);
    }
    #take(text) {
        if (!this.#text.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
}
// Lines are searched as bytes, so what is not ASCII is no help.
const literal = (char) => (/[ -~]/.test(char) ? { ...nothing, exact: char.toLowerCase() } : pattern_facts_open);
function asNeedles(part) {
    if (part.exact === null)
        return part;
    return { ...pattern_facts_open, needles: part.exact.length < minNeedleChars ? null : [part.exact] };
}
const shortest = (texts) => Math.min(...texts.map((text) => text.length));

;// CONCATENATED MODULE: ./build/settings/pattern.js



/**
 * Reads a regular expression in the syntax of JavaScript, without lookahead and references back: it runs on an engine
 * whose time grows with the line and no faster, whatever the pattern. Case is ignored unless it begins with `(?-i)`.
 */
function readPattern(written) {
    let source;
    let compiled;
    try {
        source = build/* RE2JS */.L3.translateRegExp(written);
        compiled = build/* RE2JS */.L3.compile(source, build/* RE2JS */.L3.CASE_INSENSITIVE | build/* RE2JS */.L3.LOOKBEHINDS);
    }
    catch (error) {
        return { problem: `it is not a regular expression that can be used: ${inWords((0,reason/* reasonOf */.A)(error))}` };
    }
    if (compiled.test('')) {
        return { problem: 'it matches the empty text, so every line; say what the line must hold' };
    }
    const { needles, nestsRepetition } = readPatternFacts(source);
    if (nestsRepetition) {
        return {
            problem: 'it repeats what is itself repeated without end, as in (a+)+, which runs away in most engines; repeat once, as in a+',
        };
    }
    return { pattern: { test: (line) => compiled.test(line) }, needles };
}
function inWords(reason) {
    const said = reason.replace(/^error parsing regexp: /, '').replace('`(?i)', '`');
    const { hint } = hints.find(({ of }) => of.test(said)) ?? { hint: '' };
    return `${said}${hint}`;
}
const hints = [
    { of: /`\(\?[=!]/, hint: '; lookahead is not there, since its time has no bound' },
    { of: /escape sequence: `\\[1-9k]/, hint: '; references back are not there, since their time has no bound' },
    { of: /repeat count/, hint: '; a thousand repeats in all are the most' },
    { of: /argument to repetition/, hint: '; write \\* or \\+ for the character itself' },
];

;// CONCATENATED MODULE: ./build/settings/yaml-places.js

/** What lies at a path in a value; undefined when nothing does. */
function valueAt(value, path) {
    let at = value;
    for (const part of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part))
            return undefined;
        at = at[part];
    }
    return at;
}
/** Where a value stands in the text; with `ofKey` its key; when it is not there, what it should be in. */
function offsetOf(document, path, ofKey = false) {
    let node = document.contents;
    for (const [i, part] of path.entries()) {
        const target = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : (node ?? undefined);
        const isLast = i === path.length - 1;
        let next;
        if ((0,dist/* isMap */.jh)(target)) {
            // Of a key that is given twice the last is the one that is read.
            const pair = target.items.findLast(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === part);
            // A value that is left out has no place of its own.
            next = pair === undefined ? undefined : (isLast && ofKey) || isEmpty(pair.value) ? pair.key : pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(target))
            next = target.items[Number(part)];
        if (next === undefined)
            break;
        node = next;
    }
    return node?.range?.[0] ?? 0;
}
const isEmpty = (node) => node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null && !node.source);

;// CONCATENATED MODULE: ./build/settings/policy-text.js









/** Reads YAML. */
function readPolicyText(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const refused = (problems) => ({
        ok: false,
        problems: [...problems]
            .sort((a, b) => a.offset - b.offset)
            .map(({ offset, text: what }) => {
            const { line, col } = lines.linePos(offset);
            return `${Math.max(1, line)}:${Math.max(1, col)}: ${what}`;
        }),
    });
    const unread = [...document.errors, ...document.warnings];
    const twice = unread.filter(({ code }) => code === 'DUPLICATE_KEY').map(problemOfYaml);
    if (unread.length > twice.length)
        return refused(unread.map(problemOfYaml));
    let value;
    try {
        value = document.toJS();
    }
    catch (error) {
        return refused([{ offset: 0, text: `it cannot be read: ${(0,reason/* reasonOf */.A)(error)}` }]);
    }
    // A file in which all is commented out says nothing.
    if ((value === null || value === undefined) && twice.length === 0)
        return { ok: true, policy: own_policy/* noPolicy */.W };
    const read = PolicyFile.safeParse(value);
    const problems = [
        ...twice,
        ...(read.error?.issues.flatMap((issue) => problemsOf(issue, value, document)) ?? []),
        ...patternProblems(value, document),
    ];
    if (!read.success || problems.length > 0)
        return refused(problems);
    return { ok: true, policy: { rows: (read.data.rules ?? []).flatMap(rowOf) } };
}
function rowOf(rule, index) {
    const read = readPattern(rule.match);
    if ('problem' in read)
        return [];
    return [
        {
            id: `policy-rule-${index + 1}`,
            cause: rule.cause,
            class: rule.class,
            suggestion: rule.suggestion === undefined ? usualSuggestion(rule.cause) : inOneLine(rule.suggestion),
            ...read,
        },
    ];
}
const usualSuggestion = (cause) => (0,causes/* isCause */.Aj)(cause)
    ? (0,causes/* about */.Cv)(cause).suggestion
    : `See the line above; what to do about \`${cause}\` can be said as \`suggestion\` of its rule in the policy.`;
const inOneLine = (text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const policy_text_hints = {
    BAD_DQ_ESCAPE: '; in double quotes YAML reads backslashes itself, so put a regular expression in single quotes',
    DUPLICATE_KEY: '; keep one of them',
    MULTIPLE_DOCS: '; keep one, without ---',
};
const problemOfYaml = ({ message, code, pos }) => ({
    offset: pos[0],
    text: `${said(message)}${policy_text_hints[code] ?? ''}`,
});
const said = (message) => message.charAt(0).toLowerCase() + message.slice(1).replace(/; please use YAML\.\w+\(\)/, '');
/** What is wrong, in words, and where it stands. */
function problemsOf(issue, value, document) {
    const { path } = issue;
    const found = valueAt(value, path);
    const name = String(path.findLast((part) => typeof part === 'string') ?? '');
    const at = (text) => [
        { offset: offsetOf(document, path), text: name === '' ? text : `${name}: ${text}` },
    ];
    if (issue.code === 'unrecognized_keys') {
        const known = path.length === 0 ? Object.keys(PolicyFile.shape) : Object.keys(PolicyRule.shape);
        return issue.keys.map((key) => ({
            offset: offsetOf(document, [...path, key], true),
            text: `${key}: there is no such key; ${hintFor(key, known)}`,
        }));
    }
    if (typeof path.at(-1) === 'number' && found === null)
        return at('an item of the list is empty; fill it in or take it away');
    if (found === undefined)
        return at('it is missing');
    if (found === null || found === '')
        return at('it is empty; give a value or leave it out');
    if (name === 'class')
        return at(`${shown(found)} is none of ${failure/* FailureClass */.pt.options.join(', ')}${didYouMean(String(found), failure/* FailureClass */.pt.options)}`);
    if (issue.code === 'invalid_type')
        return at(`${shown(found)} is not ${policy_text_inWords(issue.expected)}`);
    if (name === 'cause' && issue.code === 'invalid_format')
        return at(`${shown(found)} is not in snake_case, as ${snakeCased(String(found))} is`);
    if (issue.code === 'too_big')
        return at(`it is too long; ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'items'} are the most`);
    return at(issue.message);
}
/** A pattern is looked at whatever else is wrong, so that all is told at once. */
function patternProblems(value, document) {
    const rules = valueAt(value, ['rules']);
    if (!Array.isArray(rules))
        return [];
    return rules.flatMap((rule, i) => {
        const path = ['rules', i, 'match'];
        const match = PolicyRule.shape.match.safeParse(valueAt(rule, ['match']));
        const read = match.success ? readPattern(match.data) : {};
        return 'problem' in read ? [{ offset: offsetOf(document, path), text: `match: ${read.problem}` }] : [];
    });
}
const hintFor = (key, known) => {
    const meant = (0,nearest/* nearest */.p)(key, known);
    return meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`;
};
const didYouMean = (text, known) => {
    const meant = known.find((word) => text.length > 2 && word.startsWith(text.toLowerCase())) ?? (0,nearest/* nearest */.p)(text, known);
    return meant === undefined ? '' : `; did you mean ${meant}?`;
};
function policy_text_inWords(expected) {
    return ({ string: 'text; put it in quotes', array: 'a list', object: 'a mapping of keys to values' }[expected] ?? expected);
}
const shown = (value) => {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'a mapping' : `"${String(value)}"`;
};
const snakeCased = (text) => text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '') || 'licence_lost';


/***/ })

};
