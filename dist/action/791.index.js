export const id = 791;
export const ids = [791];
export const modules = {

/***/ 96293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ DatasetResult),
/* harmony export */   S: () => (/* binding */ DatasetSpec)
/* harmony export */ });
/* unused harmony export DatasetProblem */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A data set that a task reads, and how to tell that it is the right one. */
const DatasetSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('a file or folder, relative to the working directory'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().optional().describe('http or https; what may be secret in it is left out of records'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-fA-F]{64}$/)
        .optional()
        .describe('of the file'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional().describe('bytes, of all files together'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('a glob below path: these files count, and one must be there'),
    checksums: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('a file in the format of sha256sum, relative to the working directory; its names are relative to path'),
});
/** What is wrong with a file of a data set. */
const DatasetProblem = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('docs/failures.md has a heading for each'),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('path or address'),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what is wrong, in one sentence'),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What a look at a data set showed, before an attempt. */
const DatasetResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'failed']),
    checked: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['sha256', 'size', 'presence', 'unchanged'])
        .describe('by what; unchanged: as it was when it was checked before an earlier attempt'),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('how long it took'),
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(DatasetProblem).max(20),
    problem_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
});


/***/ }),

/***/ 51791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDatasetsText: () => (/* binding */ readDatasetsText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _domain_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96293);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84577);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78898);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19474);






const maxDatasets = 1_000;
const keys = Object.keys(_domain_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .DatasetSpec */ .S.shape);
/** Reads a list of data sets in YAML; problems are `LINE:COLUMN: what`, from 1. */
function readDatasetsText(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const refused = (problems) => ({
        datasets: [],
        problems: (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .GS)(problems, lines),
    });
    const unread = [...document.errors, ...document.warnings];
    if (unread.length > 0) {
        return refused(unread.map(({ message, pos }) => ({ offset: pos[0], text: (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .saidByYaml */ .Ee)(message) })));
    }
    let value;
    try {
        value = document.toJS();
    }
    catch (error) {
        return refused([{ offset: 0, text: `it cannot be read: ${(0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}` }]);
    }
    // All is commented out.
    if (value === null || value === undefined)
        return { datasets: [], problems: [] };
    const at = (path, what, ofKey = false) => ({
        offset: (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetOf */ .b4)(document, path, ofKey),
        text: what,
    });
    if (!Array.isArray(value))
        return refused([at([], 'it is not a list; begin each data set with "- name: …"')]);
    const read = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_domain_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .DatasetSpec */ .S).max(maxDatasets).safeParse(value);
    const problems = [
        ...(read.error?.issues.flatMap((issue) => problemsOf(issue, value, document)) ?? []),
        ...value.flatMap((item, i) => contradictions(item).map(({ key, what }) => at([i, key], what, true))),
        ...sameNames(value).map((i) => at([i, 'name'], `name: "${value[i].name}" is given twice; each needs its own`)),
    ];
    return read.success && problems.length === 0 ? { datasets: read.data, problems: [] } : refused(problems);
}
function problemsOf(issue, value, document) {
    const { path } = issue;
    const found = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, path);
    const name = String(path.findLast((part) => typeof part === 'string') ?? '');
    const at = (what) => [
        { offset: (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetOf */ .b4)(document, path), text: name === '' ? what : `${name}: ${what}` },
    ];
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            offset: (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetOf */ .b4)(document, [...path, key], true),
            text: `${key}: there is no such key; ${hintFor(key)}`,
        }));
    }
    if (path.length === 0)
        return at(`there are more than ${maxDatasets} data sets`);
    if (path.length === 1)
        return at(`${shown(found)} is no data set; write it as "- name: …" with its keys below`);
    if (found === undefined)
        return at('it is missing');
    if (found === null || found === '')
        return at('it is empty; give a value or leave it out');
    switch (name) {
        case 'sha256':
            return at(typeof found === 'number' ? 'it was read as a number; put it in quotes' : wrongDigits(String(found)));
        case 'size':
            return at(`${shown(found)} is not a whole number of bytes`);
        case 'url':
            return at(`${shown(found)} is no address; write it as https://host/path`);
        default:
            return at(issue.code === 'too_big' ? 'it is too long' : `${shown(found)} is not text; put it in quotes`);
    }
}
const wrongDigits = (text) => /^[0-9a-fA-F]*$/.test(text)
    ? `it has ${text.length} digits, and SHA-256 has 64 (\`sha256sum FILE\`)`
    : `"${text.slice(0, 80)}" is no SHA-256: 64 hexadecimal digits (\`sha256sum FILE\`)`;
/** What a schema of single keys does not say. */
function contradictions(item) {
    if (typeof item !== 'object' || item === null)
        return [];
    const given = (key) => item[key] !== undefined;
    const { url } = item;
    const problems = [];
    if (given('path') && given('url'))
        problems.push({ key: 'url', what: 'url: path is given as well; keep one of them' });
    if (!given('path') && !given('url'))
        problems.push({ key: 'name', what: 'path or url is missing: where the data are' });
    for (const key of ['files', 'checksums']) {
        if (given(key) && given('url'))
            problems.push({ key, what: `${key}: it goes with path, not with url` });
    }
    if (given('sha256') && given('checksums'))
        problems.push({ key: 'sha256', what: 'sha256: checksums is given as well; keep one of them' });
    else if (given('sha256') && given('files'))
        problems.push({ key: 'sha256', what: 'sha256: it is for one file, and files is for several; use checksums' });
    if (typeof url === 'string' && URL.canParse(url) && !/^https?:$/.test(new URL(url).protocol)) {
        const scheme = new URL(url).protocol;
        const instead = scheme === 'file:' ? 'give the file as path' : 'fetch it in a step before, and give its place as path';
        problems.push({ key: 'url', what: `url: ${scheme}// is not http or https; ${instead}` });
    }
    return problems;
}
/** The places of names that stood before. */
const sameNames = (items) => {
    const names = items.map((item) => (typeof item?.name === 'string' ? item.name : undefined));
    return names.flatMap((name, i) => (name !== undefined && names.indexOf(name) < i ? [i] : []));
};
function hintFor(key) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(key, keys);
    return meant === undefined ? `known are ${keys.join(', ')}` : `did you mean ${meant}?`;
}
const shown = (value) => {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'a mapping' : `"${String(value)}"`;
};


/***/ }),

/***/ 19474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ saidByYaml),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Problems as `LINE:COLUMN: what`, from 1, in the order of the text. */
const placed = (problems, lines) => [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(1, line)}:${Math.max(1, col)}: ${text}`;
});
/** What the reader of YAML complains of, to be told after a place. */
const saidByYaml = (message) => message.charAt(0).toLowerCase() + message.slice(1).replace(/; please use YAML\.\w+\(\)/, '');
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
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : (node ?? undefined);
        const isLast = i === path.length - 1;
        let next;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target)) {
            // Of a key that is given twice the last is the one that is read.
            const pair = target.items.findLast(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === part);
            // A value that is left out has no place of its own.
            next = pair === undefined ? undefined : (isLast && ofKey) || isEmpty(pair.value) ? pair.key : pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
            next = target.items[Number(part)];
        if (next === undefined)
            break;
        node = next;
    }
    return node?.range?.[0] ?? 0;
}
const isEmpty = (node) => node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null && !node.source);


/***/ })

};
