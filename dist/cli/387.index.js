export const id = 387;
export const ids = [387];
export const modules = {

/***/ 2808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readPattern)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(4577);
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
        return { problem: `it is not a regular expression that can be used: ${inWords((0,reason/* reasonOf */.A3)(error))}` };
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
    return { pattern: { test: (line) => compiled.test(line), spans: (text) => spansOf(compiled, text) }, needles };
}
function spansOf(compiled, text) {
    const found = [];
    const matcher = compiled.matcher(text);
    while (matcher.find())
        found.push({ start: matcher.start(), end: matcher.end() });
    return found;
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


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRedactPatterns: () => (/* binding */ readRedactPatterns)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2808);

const maxPatterns = 100;
/** Reads one regular expression a line; spaces around them do not count, nor do empty lines. */
function readRedactPatterns(text) {
    const written = text
        .split(/\r?\n/)
        .map((line, i) => ({ line: line.trim(), number: i + 1 }))
        .filter(({ line }) => line !== '');
    if (written.length > maxPatterns) {
        return { patterns: [], problems: [`redact: it has ${written.length} patterns; ${maxPatterns} are the most`] };
    }
    const read = written.map(({ line, number }) => ({ number, ...(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .Z)(line) }));
    return {
        patterns: read.flatMap((one) => ('problem' in one ? [] : [one.pattern])),
        problems: read.flatMap((one) => ('problem' in one ? [`redact: line ${one.number}: ${one.problem}`] : [])),
    };
}


/***/ })

};
