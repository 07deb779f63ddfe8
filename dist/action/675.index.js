export const id = 675;
export const ids = [675];
export const modules = {

/***/ 79964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TrackingConfig),
/* harmony export */   Y: () => (/* binding */ TrackedRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** Which experiment trackers a task reports to. */
const TrackingConfig = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'off']).describe('auto: those that the environment of the command names'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        mlflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            tracking_uri: text.optional().describe('MLFLOW_TRACKING_URI unless given; without its password'),
            experiment: text.optional(),
        })
            .optional(),
        wandb: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ project: text.optional(), entity: text.optional() }).optional(),
        tensorboard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ log_dir: text.optional().describe('relative to the working directory') }).optional(),
    }),
]);
/** A run that an attempt reported to an experiment tracker. */
const TrackedRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tracker: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mlflow', 'wandb', 'tensorboard']),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('as its tracker calls it'),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().optional().describe('its page, without a password'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('as its tracker calls it, after the attempt; FAILED or KILLED may be by ml-run'),
});


/***/ }),

/***/ 82675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrackingText: () => (/* binding */ readTrackingText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84577);
/* harmony import */ var _domain_tracking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79964);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78898);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19474);





const mapping = _domain_tracking_js__WEBPACK_IMPORTED_MODULE_1__/* .TrackingConfig */ .K.options[1];
const keysOf = {
    '': Object.keys(mapping.shape),
    mlflow: Object.keys(mapping.shape.mlflow.unwrap().shape),
    wandb: Object.keys(mapping.shape.wandb.unwrap().shape),
    tensorboard: Object.keys(mapping.shape.tensorboard.unwrap().shape),
};
/** Reads a mapping of trackers in YAML; `mlflow:` without anything below it means `mlflow: {}`. */
function readTrackingText(text) {
    const refused = (problems) => ({
        tracking: 'auto',
        problems: problems.map((problem) => `tracking: ${problem}`),
    });
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: true });
    if (document.errors.length > 0)
        return refused(document.errors.map(({ message }) => `it is no YAML: ${message}`));
    let value;
    try {
        value = document.toJS();
    }
    catch (error) {
        return refused([`it cannot be read: ${(0,_domain_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}`]);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(text, ['auto', 'off']);
        return refused([
            `"${text}" is neither auto nor off nor a mapping with ${keysOf['']?.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
        ]);
    }
    const given = Object.fromEntries(Object.entries(value).map(([name, below]) => [name, below ?? {}]));
    const read = mapping.safeParse(given);
    return read.success
        ? { tracking: read.data, problems: [] }
        : refused(read.error.issues.flatMap((issue) => problemsOf(issue, given)));
}
function problemsOf(issue, value) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
        const known = keysOf[path] ?? [];
        return issue.keys.map((key) => {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, known);
            const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`;
            return `${path === '' ? key : `${path}.${key}`}: there is no such key; ${hint}`;
        });
    }
    const found = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, issue.path);
    if (found === null || found === '')
        return [`${path}: it is empty; give a value or leave it out`];
    return [
        issue.path.length > 1
            ? `${path}: ${JSON.stringify(found)} is not text; put it in quotes`
            : `${path}: ${JSON.stringify(found)} is not a mapping with ${keysOf[path]?.join(', ')}`,
    ];
}


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
