export const id = 202;
export const ids = [202];
export const modules = {

/***/ 1008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ aboutMachine),
/* harmony export */   $i: () => (/* binding */ aboutOutput),
/* harmony export */   Bo: () => (/* binding */ partOfData),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   QN: () => (/* binding */ notDataFile),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   Zr: () => (/* binding */ dataFile),
/* harmony export */   ez: () => (/* binding */ aboutProgram),
/* harmony export */   hg: () => (/* binding */ complaintOfInput),
/* harmony export */   jN: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _sample_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);
/* harmony import */ var _traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);


// What is raised for a mistake in the program, whatever it says.
const ofProgram = /(?:^|\.)(?:Type|Attribute|Name|UnboundLocal|Import|ModuleNotFound|NotImplemented|Syntax|Indentation|ZeroDivision|Recursion|Key|Index|InvalidParameter|NotFitted|Timeout|Connection\w*|Memory)(?:Error|Exception)?$/;
// Names that people and libraries give to errors of their data.
const ofData = /(?:^|\.)\w*?(?:Data(?:set|Frame)?|Sample|Record|Annotation|Label|Manifest|Schema|Metadata|Corrupt(?:ed|ion)?|Checksum)(?:File|Quality|Format|Validation|Integrity|Mismatch)?(?:Error|Exception)$/;
const dataFile = /(?<![\w.])[\w./\\*{}:-]*\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|orc|avro|npy|npz|h5|hdf5|h5ad|tfrecords?|mdb|txt|xml|zip|tar|t?gz|zst|bz2|png|jpe?g|tiff?|bmp|webp|wav|flac|mp3|ogg|mp4|avi|nii|dcm|las|laz|ply|pcd|fasta?|fastq|vcf|xlsx?|bin|idx|mat|stl|obj|off|glb|gltf|vtk|pdb|cif|mol2?|sdf|smi|fq|bam|sam|cram|bed|gtf|gff3?|bcf|bim|fam|ped|ark|scp|conllu?|spacy|ply|svm|libsvm|arff|dat|vec|exr|hdr|tga|heic|avif|jp2|dng|m4a|aac|opus|mkv|mov|webm|flv|pcap|rec|mds|beton|record|bag|lmdb|msgpack|sas7bdat|dta|sav|rds|rdata|ods|edf|bdf|fif|shp|geojson|gpkg|svs|czi|mha|mhd|nrrd|nc|grib2?)\b/i;
const notDataFile = /\b(?:requirements|constraints|config|settings?|hparams|params|args|options|pytorch_model|model)[\w-]*\.\w+/i;
const numbered = /\b(?:row|line|record|sample|example|entry|document|sentence|utterance|image|frame|shard|file|annotation|molecule|mesh|scan|clip|video|page|patient|subject|study|slice|series|camera|pose|tree|doc|segment|entity|word|volume|session|trajectory|fold|gene|contig|question|prompt|conversation|dialog(?:ue)?|turn|caption|polygon|bbox|point cloud|utt|speaker|recording|scene|cell|residue|atom|protein|crystal|spectrum|meter|pair|transition|take|amino acid)s?\b(?: (?:number|no\.?|nr\.?|id|index))?[ #:=]+\d+\b|\b(?:case|patient|subject|sub|study|scan|clip|utt|img|image|graph|tile|seq|rec|run|video|audio|scene|doc|sample|frame|mol|item|user|user_id|session|spectrum|crystal|shard|part)[_ -]\d[\w-]*\b/i;
const partOfData = /\b(?:data ?set|data ?frame|dataset|table|csv|(?:train(?:ing)?|valid(?:ation)?|test|eval(?:uation)?|input) (?:data|set|file|split)|manifest|annotations?(?: file)?|corpus|vocab(?:ulary)?(?: file)?|time series|(?:data|image|audio|video|mesh|index|binary|text|mat|zip) files?|file (?:signature|header|magic|trailer|footer)|labels?(?: file)?|columns?|header|rows?|samples?|records?)\b/i;
const complaint = /\b(?:expected|expects|unexpected|invalid|malformed|corrupt(?:ed)?|truncated|incomplete|missing|empty|duplicate[sd]?|mismatch(?:es|ed)?|(?:do(?:es)?n.t|does not|do not) match|inconsistent|bad|broken|unreadable|unknown|undeclared|NaNs?|nulls?|infinite|not (?:an? |valid|in |one of|found|numeric|finite|unique|sorted|present)|no such|has no|have no|zero|negative|out of range|out of bounds|differs?|wrong|too (?:short|long|small|few|many)|only \d+|has \d+ [^\n]{1,40} but (?:only )?\d+|gaps|premature|failed (?:validation|verification|the check)|non-monotonic|overlap(?:ping|s)?|reversed|unbalanced|cycl(?:e|es|ic)|outside|another (?:size|shape|length|type)|different (?:sizes?|shapes?|lengths?|types?)|longer than|shorter than|cannot align|unaligned|mis-?aligned|contradict\w*|garbled|lacks?|lacking|refers? to|backwards|ends (?:before|without)|begins with|beyond|disagree|trailing|instead of|all zeros?|inverted|identical|silent|has 0|unrecogni[sz]ed|not (?:uniform|watertight|supported by)|never in|(?:sums? up|add up) to)\b/i;
// The same, but only of what is named: a reader says so too when it was called wrongly.
const unreadable = /\berror (?:when |while )?(?:reading|loading|parsing|decoding|processing)\b|\bno suitable (?:reader|decoder|codec)\b|\bfind a suitable (?:reader|decoder|codec)\b|\bconflicting values for\b|<(?:!doctype|html)\b|\b(?:could not|cannot|can't|failed to|unable to) (?:be )?(?:decoded?|parsed?|read|load(?:ed)?|sanitized?|opened|converted?|interpreted)\b/i;
// Of a file that is named, this too is said; of a kind of data it would be a limit of the program.
const unfit = /\bunsupported\b|\b(?:is|are) not supported\b|\b(?:is|are) (?:stereo|mono|encrypted|password-protected|a directory)\b/i;
// Who names a file of the data in an error mostly complains of it, unless it could not be got at.
const aboutMachine = /\b(?:retr(?:y|ies|ied)|attempts?|time(?:d[ -]?)?outs?|connect\w*|network|servers?|(?:down|up)load\w*|https?|mount\w*|nfs|disk|nodes?|hosts?|kill\w*|memory|busy|lock\w*|temporar\w*|i\/o|errno|reset|refused|unreachable|unavailable|quota|permission|denied|space|interrupt\w*|abort\w*|process|workers?|ranks?|threads?|please|set|specify|provided?|pass(?:ed)?|choose|must be|should be|use|relative|absolute|extensions?)\b/i;
// A message about these is about the program, though it may name a column too.
const aboutProgram = /\b(?:librar(?:y|ies)|config(?:uration)?|arguments?|kwargs?|parameters?|hyper-?param\w*|options?|flags?|settings?|hidden|heads?|layers?|optimizer|scheduler|models?|modules?|embeddings?|\w+_(?:size|dims?|len(?:gth)?)|tensors?|gradients?|logits|batch(?:es)?|learning[ _]rate|attributes?|functions?|methods?|dtype|device|cuda|gpus?|fit|call(?:ed)?|step|smoothing|loss(?:es)?|backbone|anchors?|population|fixtures?|returned|agents?|tokenizers?|canvas|render\w*|transforms?)\b/i;
const aboutOutput = /\b(?:writ(?:e|ing)|sav(?:e|ing)|output|already exists|creat(?:e|ing)|overwrite|open(?:ed)? for)\b/i;
// Modules that read what others wrote; what they complain of is the file, unless they were called wrongly.
const readers = /[\\/](?:pandas[\\/]io|pyarrow[\\/](?:parquet|csv|json|feather|orc|ipc)|numpy[\\/]lib[\\/](?:_?npyio|_?format)|PIL[\\/]\w*Image\w*|h5py|tifffile|imageio|soundfile|librosa[\\/]core[\\/]audio|torchaudio|torchcodec|nibabel|pydicom|SimpleITK|openpyxl|xlrd|lxml|defusedxml|fastavro|tfrecord|webdataset[\\/]tariterators|rasterio|laspy|anndata|zarr|lmdb|mne[\\/]io|wfdb)\w*[\\/.]|[\\/]python\d(?:\.\d+)?t?[\\/](?:csv|zipfile(?:[\\/]__init__)?|gzip|tarfile|lzma|bz2|xml[\\/]\w+[\\/]\w+)\.py$/;
// What reads the data is not there itself.
const aboutReader = /\blibrar(?:y|ies)\b[^\n]{0,40}\bnot (?:found|installed|available)\b|\bno (?:such )?library\b/i;
/** Of a message so much is read; patterns take their time on long ones. */
const maxChars = 2_000;
/**
 * What an exception that no row knows says of an input of the program: its data are wrong, and not the program.
 * By the name of its type, by a message that complains of a file, a row or a column of the data, or by the reader that raised it.
 */
function complaintOfInput(exception) {
    const { type, text } = exception;
    const complained = (0,_sample_words_js__WEBPACK_IMPORTED_MODULE_0__/* .complaintOfSample */ .V)(exception);
    if (complained !== undefined)
        return complained;
    const message = text.slice(type.length, type.length + maxChars);
    if (ofProgram.test(type) || aboutOutput.test(message) || aboutReader.test(message))
        return undefined;
    if (ofData.test(type))
        return causeOf(message);
    const namesFile = dataFile.test(message.replace(notDataFile, ''));
    const isPlaced = namesFile || ((numbered.test(message) || partOfData.test(message)) && !aboutProgram.test(message));
    if (isPlaced && (complaint.test(message) || unreadable.test(message)))
        return causeOf(message);
    if (namesFile && (unfit.test(message) || !(aboutProgram.test(message) || aboutMachine.test(message))))
        return causeOf(message);
    return readers.test((0,_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .raisedIn */ .qh)(exception) ?? '') && /(?:Error|Exception)$/.test(type) && complaint.test(message)
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


/***/ }),

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ NeedleSearch),
  p: () => (/* binding */ maxPlacedBytes)
});

;// CONCATENATED MODULE: ./build/evidence/scan/ordinary.js
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

;// CONCATENATED MODULE: ./build/evidence/scan/module.js
// Made by `npm run generate` from scan.as.
/** WebAssembly, in base64. */
const scanModule = 'AGFzbQEAAAABJwVgBX9/f39/AX9gAn9/AX9gA39/fwF/YAZ/f39/f38Bf2ADf39/AAIPAQNlbnYGbWVtb3J5AgAAAwkIAwAAAQIE' +
    'AgEGGwR/AEGQgBALfwBBoIAYC38AQbCAHAt/AUEACwdWCQZwbGFjZWQDAAZjb3BpZWQDAQRmcmVlAwIEZmluZAAEB2NvbGxlY3QA' +
    'BglsaW5lRmVlZHMAAw1jb3VudE9yZGluYXJ5AAUDYWRkAAcGbWVtb3J5AgAK4w8IrgEBBX8DQCAABEACQCAAKAIAIAFHDQAgAiAA' +
    'KAIMayIIIAAoAggiCS8BBiIKaiAESyADIAhLcgR/QQEFIAUEf0EABSAJKAIICwsNAEEAIQYCfwNAIAYgCkkEQEEAIAlBDGogBmot' +
    'AAAgBiAIai0AACIHQSByIAcgB0HaAE0gB0HBAE9xG0H/AXFHDQIaIAZBAWohBgwBCwtBAQsEQCAADwsLIAAoAgQhAAwBCwtBAAtw' +
    'AQJ/IABBsfPd8XlsQRJ2QQJ0QZCADGooAgAgACABIAIgA0EAEAAhBQNAIAUEQCMDIAUoAggiBigCAEcEQCAGIwM2AgAgBCAGLwEE' +
    'OwEAIARBAmohBAsgBSgCBCAAIAEgAiADQQAQACEFDAELCyAECy8AIABBldPH3gVzIAEgAiADIAAgAS0AAkEgckGv1tO+AmxzIAEg' +
    'AiADIAQQARABC18BAn8DQCAAQRBqIgIgAU0EQCADIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGlqIQMgAiEADAELCwNAIAAg' +
    'AUkEQCADIAAtAABBCkZqIQMgAEEBaiEADAELCyADC8YEAgZ/AX5BkIAGQRAgAhshBCAAIQMDQCABIANLBEAgBCADKQMAIgmnQaDA' +
    'gIECciIFQbHz3fF5bCIGQRF2ai0AACAGQQ52QQdxdkEBcQR/IAUgAy8BBEGgwAByQeuUr694bHMiBkGx893xeWxBEnZBAnRBkIAM' +
    'aigCACIHBH8gByAGIAMgACABIAIQAAVBAAsEf0EBBSAFIANBAmsvAQBBoMAAckG13MqVfGxzIgZBsfPd8XlsQRJ2QQJ0QZCADGoo' +
    'AgAiBwR/IAcgBiADIAAgASACEAAFQQALCwVBAAsEQCADDwsgBUH//wNxIgYgBEGAgAJqai0AACAFQRB2QQdxdkEBcQR/IAYgAy0A' +
    'AkEgckGv1tO+AmxzIgdBsfPd8XlsQRJ2QQJ0QZCADGooAgAiCAR/IAggByADIAAgASACEAAFQQALBH9BAQUgBkGV08feBXMiBkGx' +
    '893xeWxBEnZBAnRBkIAMaigCACIHBH8gByAGIAMgACABIAIQAAVBAAsLBUEACwRAIAMPCyAFQRB2IgUgBEGAgAJqai0AACAJQiCI' +
    'p0EHcXZBAXEEfyAFIANBAmoiBi0AAkEgckGv1tO+AmxzIgdBsfPd8XlsQRJ2QQJ0QZCADGooAgAiCAR/IAggByAGIAAgASACEAAF' +
    'QQALBH9BAQUgBUGV08feBXMiBUGx893xeWxBEnZBAnRBkIAMaigCACIHBH8gByAFIAYgACABIAIQAAVBAAsLBUEACwRAIANBAmoP' +
    'CyADQQRqIQMMAQsLQX8LbwEBfwNAIABBBGogAU0EQCAAKAIAQaDAgIECckGx893xeWxBEXZBAXRBkIAQaiIDIAMvAQAgAmo7AQAg' +
    'AC8BAEGgwAByQbHz3fF5bEERdkEBdEGQgBBqIgMgAy8BACACajsBACAAQQFqIQAMAQsLC4ECAgR/AX4gAiEEIwNBAWokAyAAIQMD' +
    'QCABIANLBEAgAykDACIHp0GgwICBAnIiBUGx893xeWwiBkERdi0AECAGQQ52QQdxdkEBcQRAIAUgAy8BBEGgwAByQeuUr694bHMg' +
    'AyAAIAEgAhABIQIgBSADQQJrLwEAQaDAAHJBtdzKlXxscyADIAAgASACEAEhAgsgBUH//wNxIgZBkIACai0AACAFQRB2QQdxdkEB' +
    'cQRAIAYgAyAAIAEgAhACIQILIAVBEHYiBUGQgAJqLQAAIAdCIIinQQdxdkEBcQRAIAUgA0ECaiAAIAEgAhACIQILIANBBGohAwwB' +
    'CwsgAiAEa0EBdgv0BAEKfyAAQQxqIQhBBEECIAAvAQYiCUEHTyIHGyEKQX8hBQNAIAMgCkEBdGpBAWsgCU0EQEEAIQYgAyEEA0Ag' +
    'BCADIApqSQRAIAQgCGohCyAHBH8gCygCAEGgwICBAnIFIAsvAQBBoMAAcgshCyAGIAcEfyALQbHz3fF5bCIGQRF2QZCABmotAAAg' +
    'BkEOdkEHcXZBAXEFIAtBkIAIai0AAEEARwtFIAtBsfPd8XlsQRF2QQF0QZCAEGovAQBB6AdsamohBiAEQQFqIQQMAQsLIAUgBksE' +
    'QCAGIQUgAyECCyADQQFqIQMMAQsLIAIhAwNAIAMgAkEEQQIgBxtqSQRAIAMgCGohBCAHBH8gBCgCAEGgwICBAnIFIAQvAQBBoMAA' +
    'cgshBCADIAhqIQUgA0EGQQMgBxtqIAlNIQYgASAHBH8gBgR/IAQgBS8BBEGgwAByQeuUr694bHMFIAQgBUECay8BAEGgwAByQbXc' +
    'ypV8bHMLBSAGBH8gBCAFLQACQSByQa/W074CbHMFIARBldPH3gVzCwsiBTYCACABIAVBsfPd8XlsQRJ2QQJ0QZCADGoiBSgCADYC' +
    'BCABIAA2AgggASADNgIMIAUgATYCACABQRBqIQEgACgCCEUhBSAHBEAgBEGx893xeWwiBEERdiIGQZCABmoiCkEBIARBDnZBB3F0' +
    'IgQgCi0AAHI6AAAgBQRAIAZBEGogBi0AECAEcjoAAAsFIARBkIAIaiIKIAYEf0EBIAMgCGotAAJBB3F0BUH/AQsiBiAKLQAAcjoA' +
    'ACAFBEAgBEGQgAJqIgQgBC0AACAGcjoAAAsLIANBAWohAwwBCwsgAQs=';

;// CONCATENATED MODULE: ./build/evidence/scan/scan.js

/** Without its needles; more than a new process ever starts with. */
const fixedBytes = 512 * 1024;
const pageBytes = 64 * 1024;
/**
 * A search with a memory of its own.
 * @param freeBytes for the needles
 */
function newScan(freeBytes) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((fixedBytes + freeBytes) / pageBytes) });
    const module = new WebAssembly.Module(Buffer.from(scanModule, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    const { placed, copied, free } = exports;
    return {
        ...exports,
        bytes: new Uint8Array(memory.buffer),
        placed: placed.value,
        copied: copied.value,
        free: free.value,
    };
}

;// CONCATENATED MODULE: ./build/evidence/needles.js


/** What is searched at once; longer outputs come in parts. */
const maxPlacedBytes = 64 * 1024;
const minNeedleBytes = 3;
const maxNeedleBytes = 0xffff;
/** As scan.as lays them out. */
const headBytes = 12;
const bytesOfEntries = 4 * 16;
/** What stands in every step is met so much more often. */
const everyStepTimes = 16;
const encoder = new TextEncoder();
/**
 * Finds the lines of an output that hold any of many texts, in one pass whatever their number, ignoring the case of ASCII
 * letters; WebAssembly (scan/scan.as) looks at the bytes.
 *
 * Texts come in two ranks: those that always count, and those that a caller may ask for as well.
 */
class NeedleSearch {
    #needles;
    #scan;
    /** Where there is room for the numbers of needles. */
    #numbers;
    /** @param needles lower case, three bytes or more */
    constructor(needles, onDemand = []) {
        this.#needles = needles;
        const all = [...needles, ...onDemand].map((text) => bytesOf(text));
        const entries = all.length * bytesOfEntries;
        const heads = all.reduce((sum, { length }) => sum + headBytes + length, 0);
        this.#scan = newScan(entries + heads + 2 * all.length);
        this.#countOrdinary(everyStep, everyStepTimes);
        this.#countOrdinary(nowAndThen, 1);
        const view = new DataView(this.#scan.bytes.buffer);
        let entry = this.#scan.free;
        let at = entry + entries;
        for (const [number, bytes] of all.entries()) {
            view.setUint16(at + 4, number, true);
            view.setUint16(at + 6, bytes.length, true);
            view.setUint32(at + 8, number < needles.length ? 0 : 1, true);
            this.#scan.bytes.set(bytes, at + headBytes);
            entry = this.#scan.add(at, entry);
            at += headBytes + bytes.length;
        }
        this.#numbers = at;
    }
    /**
     * Copies bytes to where they can be searched without another copy, until the next call.
     * @param before at most {@link maxPlacedBytes}, as `bytes`
     */
    place(before, bytes) {
        const middle = this.#scan.placed + maxPlacedBytes;
        this.#scan.bytes.set(before, middle - before.length);
        this.#scan.bytes.set(bytes, middle);
        return Buffer.from(this.#scan.bytes.buffer, middle - before.length, before.length + bytes.length);
    }
    /**
     * A place within the first text at or after `from`; -1 for none.
     * @param onDemand look for the texts of the second rank too
     */
    find(bytes, from, onDemand) {
        const base = bytes.buffer === this.#scan.bytes.buffer ? bytes.byteOffset : this.#copied(bytes);
        const found = this.#scan.find(base + from, base + bytes.length, onDemand);
        return found === -1 ? -1 : found - base;
    }
    /** The texts of the first rank that a text holds, in no order; of a text of more than 64 KiB only those in its beginning. */
    textsIn(text) {
        const { bytes, copied } = this.#scan;
        const { written } = encoder.encodeInto(text, bytes.subarray(copied, copied + maxPlacedBytes));
        const count = this.#scan.collect(copied, copied + written, this.#numbers);
        const view = new DataView(bytes.buffer, this.#numbers, 2 * count);
        return Array.from({ length: count }, (_, i) => this.#needles[view.getUint16(2 * i, true)] ?? '');
    }
    /** How many line feeds stand in a part of what was placed. */
    lineFeeds(placed, from, to) {
        return this.#scan.lineFeeds(placed.byteOffset + from, placed.byteOffset + to);
    }
    #copied(bytes) {
        if (bytes.length > maxPlacedBytes)
            throw new RangeError(`${bytes.length} bytes cannot be searched at once`);
        this.#scan.bytes.set(bytes, this.#scan.copied);
        return this.#scan.copied;
    }
    #countOrdinary(text, times) {
        const { bytes, copied } = this.#scan;
        const { written } = encoder.encodeInto(text, bytes.subarray(copied));
        this.#scan.countOrdinary(copied, copied + written, times);
    }
}
function bytesOf(text) {
    const bytes = encoder.encode(text);
    if (bytes.length >= minNeedleBytes && bytes.length <= maxNeedleBytes)
        return bytes;
    throw new RangeError(`${JSON.stringify(text)} is too ${bytes.length < minNeedleBytes ? 'short' : 'long'} to search for`);
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b8: () => (/* binding */ isUsers),
/* harmony export */   ib: () => (/* binding */ isNative),
/* harmony export */   yq: () => (/* binding */ isFrameworks)
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
/** True for a source of C, C++, CUDA or HIP. */
const isNative = (file) => /\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)$/.test(file);
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
const isUsers = (file) => !notTheUsers.some((pattern) => pattern.test(file)) && !(isNative(file) && notTheUsersNative.test(file));


/***/ }),

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ProgressLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7701);


const blockBytes = 64 * 1024;
/** Most programs tell of progress all the time: their last words on it are near the end of a block. */
const nearBytes = 2 * 1024;
/** Where so many blocks tell nothing, only their ends are looked at, until one does. */
const maxIdleBlocks = 16;
/** So many lines that tell something are read closely at the start of an output, and at the end of a block. */
const maxFirstLines = 40;
const maxLastLines = 4;
/** Of bars that draw other work, so many are looked through. */
const maxOtherLines = 1_000;
const maxQuoteChars = 300;
/** More than is quoted, so that no secret is cut before it is redacted. */
const maxLineChars = 2_000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** How far a training came, from all of its output, in bounded memory: of each block only the first or last lines are read. */
class ProgressLines {
    #onBlock;
    #block = Buffer.allocUnsafeSlow(blockBytes);
    #bytes = 0;
    #idle = 0;
    #first = { step: null, epoch: null };
    #last;
    /** @param onBlock gets all of the output, in blocks of whole lines */
    constructor(onBlock = () => { }) {
        this.#onBlock = onBlock;
    }
    /** What is held of the output. */
    get keptBytes() {
        return this.#bytes;
    }
    push(chunk) {
        for (let at = 0; at < chunk.length;) {
            const taken = chunk.copy(this.#block, this.#bytes, at);
            this.#bytes += taken;
            at += taken;
            if (this.#bytes === blockBytes)
                this.#settle(false);
        }
    }
    /**
     * Null when nothing was told.
     * @param redact is asked for the line that is quoted
     */
    end(redact) {
        this.#settle(true);
        if (this.#last === undefined)
            return null;
        const { line, ...last } = this.#last;
        return {
            ...last,
            first_step: this.#first.step,
            first_epoch: this.#first.epoch,
            quote: redact(line).slice(0, maxQuoteChars),
        };
    }
    #settle(isEnd) {
        const all = this.#block.subarray(0, this.#bytes);
        const cut = isEnd ? all.length : Math.max(all.lastIndexOf(lineFeed), all.lastIndexOf(carriageReturn)) + 1;
        // A line that never ends is none that tells of progress.
        const read = cut === 0 ? all.length : cut;
        const block = all.subarray(0, read);
        this.#read(block);
        this.#onBlock(block);
        this.#bytes = all.copy(this.#block, 0, read);
    }
    #read(block) {
        const found = lastOf(linesIn(near(block))) ?? (this.#idle > maxIdleBlocks ? undefined : lastOf(linesIn(block)));
        this.#idle = found === undefined ? this.#idle + 1 : 0;
        if (found === undefined)
            return;
        const { told, isNewEpoch } = found;
        const before = isNewEpoch ? undefined : this.#last;
        if (this.#first.step === null || this.#first.epoch === null)
            this.#begin(block);
        this.#last = {
            step: told.step ?? before?.step ?? null,
            epoch: told.epoch ?? lineWith(block, 'poch')?.epoch ?? this.#last?.epoch ?? null,
            loss: told.loss ?? lineWith(block, 'oss')?.loss ?? this.#last?.loss ?? null,
            line: told.line,
        };
    }
    #begin(block) {
        for (const line of linesIn(block).filter(mayTell).slice(0, maxFirstLines)) {
            const told = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgress */ .gQ)(line);
            const { step, epoch } = this.#first;
            this.#first = { step: step ?? told?.step ?? null, epoch: epoch ?? told?.epoch ?? null };
        }
    }
}
/** The end of a block, from the start of a line. */
function near(block) {
    if (block.length <= nearBytes)
        return block;
    const end = block.subarray(-nearBytes);
    return end.subarray(end.findIndex((byte) => byte === lineFeed || byte === carriageReturn) + 1);
}
/** All lines, without control sequences; none where none may tell of progress. */
function linesIn(block) {
    if (!_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .toldOf */ .dc.test(block.toString('latin1')))
        return [];
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(block.toString('utf8')).split(/[\r\n]/);
}
const mayTell = (line) => _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .toldOf */ .dc.test(line) || line.includes('━');
// "Epoch 4/10": what stands above it belongs to the epoch before.
const heading = /\bepoch:?\s*\[?\d+\s*(?:\/|of)\s*\d+\W*$/i;
/** What was told last of each, up to where an epoch began; undefined when nothing was. */
function lastOf(lines) {
    let all;
    let looked = 0;
    let read = 0;
    for (let at = lines.length - 1; at >= 0 && looked < maxOtherLines; at--) {
        const line = lines[at] ?? '';
        if (!mayTell(line))
            continue;
        looked++;
        const told = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgress */ .gQ)(line);
        if (told === undefined)
            continue;
        all = {
            step: all?.step ?? told.step,
            epoch: all?.epoch ?? told.epoch,
            loss: all?.loss ?? told.loss,
            line: all?.line ?? line.trim().slice(0, maxLineChars),
        };
        if (heading.test(line))
            return { told: all, isNewEpoch: true };
        if (++read === maxLastLines || (all.step !== null && all.epoch !== null && all.loss !== null))
            break;
    }
    return all === undefined ? undefined : { told: all, isNewEpoch: false };
}
/** The last line of a block with a text; an epoch or a loss may be told far above the last steps. */
function lineWith(block, text) {
    const at = block.lastIndexOf(text);
    if (at === -1)
        return undefined;
    const start = Math.max(block.lastIndexOf(lineFeed, at), block.lastIndexOf(carriageReturn, at)) + 1;
    const [line = ''] = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(block.toString('utf8', start, at + 200)).split(/[\r\n]/);
    return (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .readProgress */ .gQ)(line);
}


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   dc: () => (/* binding */ toldOf),
/* harmony export */   gQ: () => (/* binding */ readProgress),
/* harmony export */   qZ: () => (/* binding */ progressNeedles)
/* harmony export */ });
/** Nothing about progress stands further out in a line. */
const maxChars = 2_000;
const sign = String.raw `['"\]]?\s*[:=#|]?\s*[[("']?\s*`;
// What is counted, and what only looks so: "Num Epochs = 3", "Total optimization steps = 7,680", "every 50 steps".
const setting = /\b(?:num(?:ber of)?|total(?: \w+)?|max(?:imum)?|min|warm-?up|sav(?:e|ing)|eval|logging|log|per|every|each)[ _.-]?$/i;
const stepName = new RegExp(String.raw `\b(?:(?:train(?:er)?/)?global[ _]?step|num_updates|total[_ ]timesteps|training_iteration|step|iteration|iter|it)(s?)\b${sign}(\d+)(?![\d.]*[a-z%])`, 'gi');
const epochName = new RegExp(String.raw `\b(?:epoch|ep)(s?)\b${sign}(\d+(?:\.\d+)?)(?!\w)`, 'gi');
const batchName = /\bbatch['"]?\s*[:=#]?\s*[[(]?\s*(\d+)\s*(?:\/|of\b)/i;
// "Epoch(train)  [1][ 50/1251]", "Epoch: [0]  [ 10/100]", "Train: 0 [  50/1251 (  4%)]", "Train Epoch: 1 [640/60000 (1%)]"
const within = /\b(?:epoch|train)(?:\(train\))?:?\s*(?:\[\s*)?(\d+)(?:\s*\/\d+)?\]?[\s:,]*\[\s*(\d+)\s*\/\s*\d+/i;
const mmIter = /\biter\(train\)\s*\[\s*(\d+)\//i;
// Keras "12/500 ━━━━ 5s", "12/500 [=====>....] - ETA: 5s", "500/500 - 5s - 10ms/step"; fairseq "100 / 4000 loss=7.1"
const ofTotal = /(?:^|[\s\u0008])(\d+)\s?\/\s?\d+ (?:[━╸╺╶─]|\[[=>.]{3,}\]|- \d+m?s\b|(?:train_)?loss=)/;
// rich, as Lightning uses it: "Epoch 0/4 ━━━━━━━━ 10/20 0:00:01 • 0:00:03"
const richBar = /[━╸╺─] (\d+)\/\d+ \d+:\d\d/;
const barPlace = /^[^|]*\|\s*(\d+(?:\.\d+)?)([kMG]?)\/\d[\d.]*[kMG]?(?:\s|\[|$)/;
const bareBarEnd = /(?:^|[\s:])(\d+)$/;
// XGBoost "[12]\ttrain-rmse:0.3", LightGBM "[10]\ttraining's l2: 0.24", CatBoost "12:\tlearn: 0.3456"
const boosted = /(?:^|\s)(?:\[(\d+)\]\s+(?:[\w-]+-[\w@.-]+:|(?:training|train|valid\w*)'s [\w@.-]+:\s*)|(\d+):\s+learn:\s+)(-?\d[\d.]*(?:e[+-]?\d+)?)/i;
// Ultralytics: "      1/100      2.31G      1.24      3.1"
const ultralytics = /^\s*(\d+)\/\d+\s+\d[\d.]*G?\s+\d[\d.]*\s+\d/;
const lossName = new RegExp(String.raw `(?<!\b(?:val|valid|validation|eval|test)[ _/.-]?)(?<![\w-])(?:train(?:ing)?[ _/.-]+|total[ _]|lm |avr?_|box_|mean[ _]|running[ _])?loss(?:[/_](?:train|total|step))?(?:[/_]total)?${sign}(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`, 'i');
// A step of a scheduler: "*** STEP 717.0 ON dgx3 CANCELLED".
const notTraining = /^\s*(?:slurmstepd|srun|salloc|sbatch)\b|\*\*\* (?:JOB|STEP) \d|\bSTEP \d+\.\d/;
// Work around a training, with bars of its own.
const otherWork = /\b(?:download|fetch|load|map\b|filter|token|generat|resolv|extract|upload|sav|evaluat|eval\b|valid|test|predict|infer|sanity|prepar|preprocess|process|pack|truncat|cast|convert|read|collect|comput|build|cach|encod|render|unpack|scan|copy|import|compil|captur|warm|shard)/i;
const isOtherWork = (bar) => otherWork.test(bar) && !/\b(?:train|epoch|step|iter)/i.test(bar);
/** Texts of which each line that counts something holds at least one. */
const progressNeedles = ['step', 'iter', 'batch', 'epoch', ...Array.from('0123456789', (digit) => `${digit}%|`)];
/** Texts of which each line that tells of a training holds one; for bytes read as Latin-1. */
const toldOf = /step|iter|epoch|loss|num_updates|%\||\dit \[|\]\s+\S+-\S+:|'s \w+:|learn:|\xe2\x94\x81|\d\/\d+ +\d/i;
const numberOf = (text) => (text === undefined ? null : Number(text));
/** What a line says about how far the training has come; undefined when it says nothing of that. */
function readProgress(text) {
    const line = text.length > maxChars ? text.slice(0, maxChars) : text;
    if (notTraining.test(line))
        return undefined;
    const drawn = barIn(line);
    if (drawn !== undefined && isOtherWork(drawn.bar))
        return undefined;
    const loss = lossIn(line);
    const inner = within.exec(line);
    const epoch = numberOf(inner?.[1]) ?? epochIn(line, loss !== null) ?? numberOf(ultralytics.exec(line)?.[1]);
    const step = named(line, loss !== null) ?? numberOf(inner?.[2]) ?? drawn?.step ?? otherStep(line);
    return step === null && epoch === null ? undefined : { step, epoch, loss };
}
/** What a line counts, of whatever kind; undefined when it counts nothing. */
function readCount(text) {
    const told = readProgress(text);
    const drawn = barIn(text.slice(0, maxChars));
    if (told !== undefined)
        return { step: told.step, epoch: told.epoch, bar: drawn?.bar ?? '' };
    return drawn === undefined || notTraining.test(text) ? undefined : { ...drawn, epoch: null };
}
const units = { k: 1e3, M: 1e6, G: 1e9 };
/** The place of a progress bar as tqdm draws them: "Epoch 3:  45%|####  | 9/20 [00:01<00:01]", "9it [00:01, 8.9it/s]". */
function barIn(line) {
    const at = line.indexOf('%|');
    if (at !== -1) {
        const [, place, unit = ''] = barPlace.exec(line.slice(at + 2)) ?? [];
        return place === undefined
            ? undefined
            : { step: Number(place) * (units[unit] ?? 1), bar: nameOf(line.slice(0, at)) };
    }
    const end = line.indexOf('it [');
    const place = end === -1 ? undefined : bareBarEnd.exec(line.slice(Math.max(0, end - 20), end))?.[1];
    return place === undefined ? undefined : { step: Number(place), bar: nameOf(line.slice(0, end)) };
}
const nameOf = (text) => text
    .slice(-200)
    .replace(/\s*\d+(?:\.\d+)?/g, '#')
    .trim();
/** A step by its name. In the plural it is a setting, unless a loss stands beside it. */
function named(line, hasLoss) {
    for (const { 0: all, 1: plural, 2: number, index } of foundIn(line, stepName)) {
        if (plural !== '' && !(hasLoss && all.includes(':')))
            continue;
        if (!/^total/i.test(all) && setting.test(line.slice(Math.max(0, index - 20), index)))
            continue;
        if (/^it\b/i.test(all) && !hasLoss)
            continue;
        return Number(number);
    }
    return null;
}
function epochIn(line, hasLoss) {
    for (const { 1: plural, 2: number, index } of foundIn(line, epochName)) {
        if (plural !== '' && !hasLoss)
            continue;
        if (setting.test(line.slice(Math.max(0, index - 20), index)))
            continue;
        return Number(number);
    }
    return null;
}
/** As `matchAll`, which makes a copy of the pattern each time: that takes longer than to search a line. */
function* foundIn(line, pattern) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
        const next = pattern.lastIndex;
        yield found;
        pattern.lastIndex = next;
    }
}
const otherStep = (line) => {
    const boost = boosted.exec(line);
    const batch = batchName.exec(line) ?? mmIter.exec(line) ?? richBar.exec(line) ?? ofTotal.exec(line);
    return numberOf(boost?.[1] ?? boost?.[2] ?? batch?.[1]);
};
const lossIn = (line) => numberOf(lossName.exec(line)?.[1] ?? boosted.exec(line)?.[3]);


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ complaintOfSample),
/* harmony export */   j: () => (/* binding */ isUnfitData)
/* harmony export */ });
/* harmony import */ var _traceback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

// A table has no column of that name: pandas raises it below a look-up in a frame, and not in a series or a row.
const columnMissing = /^KeyError: (?:'[^'\n]{1,120}'$|\('[^\n]{1,200}'\)$|"(?:None of )?\[[^\n]{1,400} (?:not in index|not found in axis|are in the))/;
const lookUp = /[\\/]pandas[\\/]core[\\/](?:frame|groupby[\\/]\w+|reshape[\\/]\w+)\.py$/;
const ofPandas = /[\\/]pandas[\\/]|^pandas[\\/]|^index\.pyx$/;
const ofAnnotations = /[\\/](?:pycocotools|lvis|nuscenes|xtcocotools|panopticapi|cityscapesscripts|motmetrics)[\\/]/;
// What is asserted of files and samples, and what makes it an assertion about the program.
const dataName = String.raw `(?:\w|\.)*(?:im(?:g|age)s?|la?be?ls?|masks?|files?|paths?|samples?|sent(?:ence)?s?|tokens?|tags?|lines?|rows?|data(?:set)?|captions?|annot\w*|wavs?|audios?|src|tgt|texts?|utt\w*|records?|frames?|videos?|clips?|pairs?|cells?|ids?|names?|triples?|examples?|docs?|documents?)\w*`;
const ofComputation = /logits?|pred|output|param|layer|hidden|head|grad|weight|loss|optim|batch|device|rank|world|gpu|config|cfg|arg/i;
const ofProgramFile = /\bnot\b|conf|cfg|ya?ml|outp?u?t?_?(?:dir|path|file)|save|log|cache|tmp/i;
const assertions = [
    ['file_missing', /^assert\b.*\b(?:exists|isfile|isdir|is_file|is_dir|lexists)\(/, ofProgramFile],
    ['media_corrupt', /^assert\b.*\b(?:im(?:g|age)|frame|mask|audio|wav|video)\w* is not None\b/i, ofComputation],
    [
        'dataset_schema_mismatch',
        new RegExp(String.raw `^assert\b.*(?:\blen\(${dataName}\)|\b${dataName}\.shape\[0\]) ?==|^assert\b.*== ?(?:len\(${dataName}\)|\w*${dataName}\.shape\[0\])`, 'i'),
        ofComputation,
    ],
    [
        'dataset_empty',
        new RegExp(String.raw `^assert\b.*\blen\(${dataName}\)? ?(?:> ?0|>= ?1|!= ?0)(?!\d)`, 'i'),
        ofComputation,
    ],
];
// A loader takes another sample for one that it cannot use; when it finds none, it goes on until Python stops it.
const noSampleLeft = /\bDataLoader worker\(\d+\) caught RecursionError\b/;
const fetching = /[\\/]torch[\\/]utils[\\/]data[\\/]_utils[\\/]fetch\.py$/;
// A text that a reader takes for a number. What is told to a program, and tables that are in memory, are converted elsewhere.
const notNumber = /^ValueError: (?:could not convert string to float|invalid literal for int\(\) with base \d+): /;
const reading = /^_*(?:load|read|parse|import|get|build|process|prepare|convert)_?\w*(?:data|file|corpus|emb|vec|vocab|glove|w2v|word|feat|label|annot|csv|txt|tsv|sample|triple|graph|edge|node|line|xml|lexicon|dict|record|image|box|mask|points?|cloud)|^_*(?:load|read|parse)(?:er|_from)?$|^(?:__getitem__|__iter__|from_(?:file|csv|txt|json|text))$|embeddings?|vectors?(?!i)|glove|word2vec/i;
const notReading = /arg|conf|cfg|param|option|setting|schedule|model|checkpoint|ckpt|env|version|flag/i;
const ofTables = /[\\/](?:pandas|sklearn|xgboost|lightgbm)[\\/]/;
// Where scans and pictures are made ready, shapes that do not fit are theirs.
const preparing = /[\\/](?:experiment_planning|dataset_fingerprint|preprocess\w*|prepare_?data\w*|data_?prep\w*)(?:[\\/]|\.py$)/i;
/** True for arrays that do not fit together where data are prepared, before any model sees them. */
const isUnfitData = ({ text, frames }) => /\boperands could not be broadcast together\b|\bcould not broadcast input array\b/.test(text) &&
    frames.some(({ file }) => preparing.test(file));
// A line of a file has fewer fields than its reader takes from it: by their places, or all at once.
const tooFewFields = /^(?:IndexError: (?:list|string|tuple) index out of range|ValueError: not enough values to unpack \(expected \d+, got \d+\)|ValueError: too many values to unpack \(expected \d+(?:, got \d+)?\)|ValueError: need more than \d values? to unpack)$/;
const fieldsTaken = /\w(?:\(.{0,60}\))?\[-?\d\]|^(?:\w+, ?)+\w+ = .{0,80}\b(?:split|strip|line|row|cols?|fields?|parts?|items?|entry|record)\b|\bfor (?:\w+, ?)+\(?\w+\)? in\b/;
const toldToProgram = /\b(?:args?|argv|sys|cfg|config|opt|gpus?|devices?|shape|size|outputs?|preds?|logits)\b/;
// OpenCV gives nothing for a picture that is not there or broken; what is done with it then fails.
const ofNone = /^(?:AttributeError: 'NoneType' object has no attribute '(?:shape|astype|copy|ndim|dtype|transpose|size)'|TypeError: 'NoneType' object is not (?:subscriptable|iterable))$/;
const pictureUsed = /\bimread\(|\b(?:im(?:g|age|s)?|frame|mask|pic(?:ture)?|bgr|rgb|gray|depth)\w*(?:\.(?:shape|astype|copy|ndim|dtype|transpose|size)|\[)/i;
// An empty cell of a table is a number to pandas, where a text should be.
const emptyCell = /^(?:AttributeError: 'float' object has no attribute '(?:lower|upper|split|strip|encode|decode|replace|startswith|endswith|find)'|TypeError: expected string or bytes-like object, got 'float')$/;
// Nothing to count, to take or to choose from.
const nothing = /^(?:ZeroDivisionError: .*\b(?:by zero|modulo by zero)|StopIteration|IndexError: Cannot choose from an empty sequence)$/;
const takenFromData = /(?:\/|%) ?len\((?:\w|\.)*(?:loader|dataset|data|files|images|samples|dl)\w*\)|\bnext\(iter\((?:\w|\.)*(?:loader|dataset|data|dl)\w*\)|\bchoice\((?:\w|\.)*(?:files|images|samples|paths|list|data|names)\w*/i;
// A label, looked up by its name among those that were declared.
const labelLookUp = /(?:label|class|cls|tag|category|cat|speaker|spk|char|phoneme|entity|relation|ent|rel|intent|slot)\w*?(?:_?to_?|2)(?:id|idx|ix|index|int|num)\w*\[(?!['"\d])/i;
// Files of people and libraries that make the data; PyTorch's loaders stand above anything.
const ofDataset = /(?<!torch[\\/]utils[\\/]data[\\/].*)(?:data(?:set|sets|loader|feeder)?|loaders?|readers?|formatters?|corpus|corpora|preprocess\w*)[\\/]?\w*\.py$/i;
/** No line that says something is longer, and patterns take their time on those that are. */
const maxChars = 600;
/**
 * What an exception says of the data by where it was raised and by what was looked up, read or asserted there; its
 * message alone could as well be of the program.
 */
const complaintOfSample = (exception) => {
    const { type, frames } = exception;
    const text = exception.text.slice(0, maxChars);
    const within = (exception.within ?? '').slice(0, maxChars);
    const source = (exception.source ?? '').slice(0, maxChars);
    if (type === 'AssertionError') {
        return assertions.find(([, pattern, not]) => pattern.test(source) && !not.test(source))?.[0];
    }
    if (type === 'RecursionError') {
        return noSampleLeft.test(text) || frames.some(({ file }) => fetching.test(file)) ? 'samples_unusable' : undefined;
    }
    if (isUnfitData(exception))
        return 'dataset_schema_mismatch';
    const isAtReader = reading.test(within) || ofDataset.test((0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .raisedIn */ .qh)(exception) ?? '');
    if (ofNone.test(text))
        return isAtReader && pictureUsed.test(source) ? 'media_corrupt' : undefined;
    if (emptyCell.test(text))
        return 'dataset_schema_mismatch';
    if (nothing.test(text))
        return takenFromData.test(source) ? 'dataset_empty' : undefined;
    if (type === 'KeyError' && labelLookUp.test(source))
        return isAtReader ? 'labels_unexpected' : undefined;
    if (tooFewFields.test(text) && fieldsTaken.test(source) && !toldToProgram.test(source)) {
        return isAtReader && !notReading.test(within) ? 'text_malformed' : undefined;
    }
    if (type === 'KeyError') {
        // What reads annotations looks up the fields that their format has.
        if (ofAnnotations.test((0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .raisedIn */ .qh)(exception) ?? ''))
            return 'dataset_schema_mismatch';
        const isColumn = columnMissing.test(text) && ofPandas.test(frames.at(-1)?.file ?? '');
        return isColumn && frames.some(({ file }) => lookUp.test(file)) ? 'dataset_schema_mismatch' : undefined;
    }
    if (/\bneed at least one array to (?:concatenate|stack)$/.test(text))
        return frames.some(({ file }) => ofDataset.test(file)) ? 'dataset_empty' : undefined;
    if (/^ValueError: (?:'[^'\n]{1,80}'|-?\d+) is not in (?:list|tuple)$/.test(text))
        return reading.test(within) || frames.some(({ file }) => ofDataset.test(file)) ? 'labels_unexpected' : undefined;
    const isRead = reading.test(within) && !notReading.test(within) && !frames.some(({ file }) => ofTables.test(file));
    return notNumber.test(text) && isRead ? 'text_malformed' : undefined;
};


/***/ }),

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bx: () => (/* binding */ SignatureTable),
  qO: () => (/* binding */ strength)
});

// UNUSED EXPORTS: patternOf

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(4512);
// EXTERNAL MODULE: ./build/evidence/needles.js + 3 modules
var needles = __webpack_require__(3315);
;// CONCATENATED MODULE: ./build/evidence/tone.js
const advice = /\b(?:might|may|could (?:be|have|also|indicate|mean)|possibly|perhaps|potential(?:ly)?|likely|consider|try (?:to|using|setting|reducing|increasing)|hint|tip|to (?:avoid|prevent|reduce)|in case|if (?:you|this|the|an?)|when(?:ever)? (?:you|an?)|such as|for example|e\.g\.|caused by either|causes include|this (?:usually |often )?(?:indicates|suggests))\b/i;
// The last is TensorFlow's and absl's letter for INFO.
const report = /\b(?:INFO|DEBUG|TRACE|NOTICE)\b|^\s*I\d{4} \d\d:|\blevel=(?:info|debug|trace)\b|: I (?:tensorflow|external|xla)\//;
const harmless = /\b(?:not a failure|(?:is|are) harmless|(?:safely|can be) ignore[d]?)\b/i;
// NCCL says "WARN" of what it gives up on; it has no other word for an error.
const warning = /(?<!\bNCCL )\bWARN(?:ING)?\b|\b\w{1,60}Warning: |^\s*W\d{4} \d\d:|: W (?:tensorflow|external|xla)\/|\[W(?:\d{3,4} [\d:.]+)? ?[\w./-]+\.\w+:\d+\]|\blevel=warn|\b(?:retrying|retry in|will retry|will be retried|retries left|trying again|recovered|recovering|ignoring|ignored|skipping|skipped|falling back|fallback|continuing|thrown while requesting|trying to resume)\b|\battempt \d+\s*(?:\/|of)\s*\d+|\bretry \d+\s*(?:\/|of)\s*\d+/i;
// Kubernetes calls every event that is not normal a warning: "Warning  Evicted  3m  kubelet  …".
const eventColumn = /(?<=^|\s)Warning {2,}(?=[A-Z][A-Za-z]+ {2,})/;
// pip's last try, and an index it gave up: what follows from them is told as an error of the package.
const lastTry = /\b(?:WARNING: )?Retrying \(Retry\(total=0\b|\bCould not fetch URL [^\n]{1,400}? - skipping$/;
// "no timeouts", "0 timeouts", "without OOM": said of something that did not happen. "non-zero", "worker-0" and "717.0" are words.
const absent = /(?<![\w.:-])(?:no|not|never|without|zero|(?<!\b(?:rank|gpu|device|node|worker|task|process|step|epoch|core|cpu|card|id) )0|disable[sd]?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?)\s+(?:\w+\s+){0,2}$/i;
// One of the counts of a report: "3 timed out, 1 CUDA out of memory (scored nan)".
const tallied = /\b\d+ [^,;\d]{2,80}[,;](?: and)? \d+ $/;
// What somebody else said: "> Killed process 77", 'Q: why "CUDA out of memory"?'; an error quotes its reason too.
const repeated = /^\s*>+ /;
const opened = /[\s(:=,[]["'“‘`]$/;
// A value of the data, which may be any words: "no column 'timeout'", "'disk full' is not a known label".
const valueOfData = /\b(?:labels?|columns?|tokens?|templates?|class|intent|category|tag|string to float:)[ :=]{1,2}['"`][^'"`]{0,80}$/i;
const inQuotes = /['"`][^'"`]{0,80}$/;
const isNoValue = /^[^'"`]{0,80}['"`] (?:is )?not (?:an? (?:known|valid) |in |one of |found in |among )/;
const error = /(?:error|exception)\b|\b(?:fatal|critical|failed|failure|panic(?:ked)?|abort(?:ed|ing)?)\b/i;
const clauseEnds = ['. ', '; ', '! ', '? '];
/** The tone of a line about what stands at `index`: advice counts only in the same clause and before it. */
function toneBefore(line, index) {
    const before = line.slice(0, index);
    const clause = before.slice(Math.max(...clauseEnds.map((end) => before.lastIndexOf(end))) + 1);
    if (advice.test(clause))
        return 'advice';
    if (report.test(before) || absent.test(clause) || harmless.test(line))
        return 'report';
    if (valueOfData.test(before) || (inQuotes.test(before) && isNoValue.test(line.slice(index))))
        return 'report';
    if (repeated.test(line) || tallied.test(before) || (opened.test(before) && !error.test(line)))
        return 'warning';
    return warning.test(line.replace(eventColumn, '')) && !lastTry.test(line) ? 'warning' : 'plain';
}

;// CONCATENATED MODULE: ./build/evidence/signature.js



const made = new WeakMap();
/** The pattern of a row as one, made when a line asks for it: most rows are never asked. */
function patternOf(row) {
    if (row.pattern instanceof RegExp)
        return row.pattern;
    const known = made.get(row);
    if (known !== undefined)
        return known;
    const one = new RegExp(row.pattern.map(({ source }) => source).join('|'), row.pattern[0]?.flags);
    made.set(row, one);
    return one;
}
/** What says more about a failure has the greater number. */
const strength = { root: 4, usual: 3, exception: 2, weak: 1, echo: 0 };
// What Python raises for a mistake in the program: a "memory" or a "timeout" in it is a name there.
const mistakeOfProgram = /^(?:builtins\.)?(?:Type|Attribute|Name|UnboundLocal|NotImplemented|ZeroDivision|Recursion|Syntax|Indentation|Tab)Error: (?!fetch failed|Failed to fetch)/;
// Raised mostly for a value that the program made or was given; of data it may speak all the same.
const mistakenValue = /^(?:builtins\.)?(?:Value|Assertion|Index|Key)Error: /;
// What is looked up by a name that there is not: the name may be that of an error.
const missingName = /^(?:builtins\.)?(?:ImportError: cannot import name |ModuleNotFoundError: |NameError: name |AttributeError: [^\n]*? has no attribute |KeyError: ['"]\w+['"]$)/;
/** Rows to match lines against, and the search that finds the lines worth matching. */
class SignatureTable {
    rows;
    needles;
    #bare;
    /** By needle, the places in `rows` of those that have it. */
    #owners = new Map();
    /** Made when a line is matched that no other search was made for. */
    #search;
    /** @param bare rows that are asked only when no other knows a line */
    constructor(rows, bare = []) {
        this.rows = [...rows, ...bare];
        this.#bare = new Set(bare);
        for (const [place, row] of this.rows.entries()) {
            for (const needle of row.needles) {
                const owners = this.#owners.get(needle);
                if (owners === undefined)
                    this.#owners.set(needle, [place]);
                else
                    owners.push(place);
            }
        }
        this.needles = [...this.#owners.keys()];
    }
    /** The rows that have a needle in a line, in their order. Hundreds of patterns on each line would take too long. */
    #rowsFor(line, search) {
        const places = new Set((search ?? this.#ownSearch()).textsIn(line).flatMap((needle) => this.#owners.get(needle) ?? []));
        return [...places].sort((a, b) => a - b).flatMap((place) => this.rows[place] ?? []);
    }
    #ownSearch() {
        this.#search ??= new needles/* NeedleSearch */.e(this.needles);
        return this.#search;
    }
    /**
     * The strongest row that a line matches; the first of equals.
     * @param search one that knows the needles, where there is one already
     */
    match(line, search) {
        const isNameMissing = missingName.test(line);
        const rows = this.#rowsFor(line, search).filter(({ cause }) => !(isNameMissing && isOfMachine(cause)));
        const known = strongest(line, rows.filter((row) => !this.#bare.has(row)));
        if (known !== undefined && known.signature.role !== 'exception')
            return known;
        const isMistake = mistakeOfProgram.test(line);
        const isMistakenValue = mistakenValue.test(line);
        const bare = strongest(line, rows.filter((row) => this.#bare.has(row) && !(row.role === 'usual' && (isMistake || (isMistakenValue && isOfMachine(row.cause))))));
        if (known === undefined || bare === undefined)
            return known ?? bare;
        return bare.role === 'usual' ? { ...bare, role: 'exception' } : known;
    }
}
const isOfMachine = (cause) => (0,causes/* about */.Cv)(cause).class === 'infrastructure' || (0,causes/* about */.Cv)(cause).class === 'resource';
/**
 * What repeats a failure elsewhere often holds words of its own ("timed out", "connection reset"): rows after an echo
 * are not asked.
 */
function strongest(line, rows) {
    let best;
    let isUncaught = false;
    for (const signature of rows) {
        if (best?.role === 'echo')
            break;
        const role = roleIn(line, signature);
        if (role === 'exception')
            isUncaught = true;
        if (role !== undefined && (best === undefined || strength[role] > strength[best.role]))
            best = { signature, role };
    }
    // Nothing caught it: what a row only mostly means counts as much as any other error that ends a program.
    return isUncaught && best?.role === 'usual' ? { ...best, role: 'exception' } : best;
}
function roleIn(line, signature) {
    const found = patternOf(signature).exec(line);
    if (found === null)
        return undefined;
    switch (toneBefore(line, found.index)) {
        case 'advice':
        case 'report':
            return undefined;
        case 'warning':
            return signature.role === 'echo' ? 'echo' : 'weak';
        case 'plain':
            return signature.role;
    }
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ signatures)
});

// EXTERNAL MODULE: ./build/evidence/signature.js + 1 modules
var signature = __webpack_require__(3227);
;// CONCATENATED MODULE: ./build/evidence/signatures/accelerator.js
/** What CUDA and HIP say when they know more than "CUDA error". */
const accelerator = [
    {
        id: 'cuda-device-side-assert',
        cause: 'cuda_device_assert',
        role: 'root',
        pattern: /\bdevice-side assert triggered\b|\bcudaErrorAssert\b|\bCUDA_ERROR_ASSERT\b|: block: \[\d+,\s?\d+,\s?\d+\],? thread: \[\d+,\s?\d+,\s?\d+\] Assertion|\bDevice-side assertion\b[^\n]{0,300}?\bfailed\b/i,
        needles: ['device-side assert', 'cudaerrorassert', 'cuda_error_assert', ': block: ['],
        examples: [
            'RuntimeError: CUDA error: device-side assert triggered',
            '../aten/src/ATen/native/cuda/Loss.cu:250: nll_loss: block: [0,0,0], thread: [3,0,0] Assertion `t >= 0 && t < n_classes` failed.',
            '/pytorch/aten/src/ATen/native/cuda/IndexKernel.cu:92: operator(): block: [12,0,0], thread: [64,0,0] Assertion `-sizes[i] <= index && index < sizes[i] && "index out of bounds"` failed.',
            "Device-side assertion `idx < num_embeddings' failed.",
        ],
        lookAlikes: ['Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.'],
        source: 'CUDA runtime cudaErrorAssert; device assert() output; HIP device assert',
    },
    {
        id: 'cuda-illegal-memory-access',
        cause: 'cuda_illegal_memory_access',
        role: 'root',
        pattern: /\ban illegal memory access was encountered\b|\bcudaErrorIllegalAddress\b|\bCUDA_ERROR_ILLEGAL_ADDRESS\b|\bWarp Illegal Address\b/i,
        needles: ['illegal memory access', 'illegaladdress', 'illegal_address', 'illegal address'],
        examples: [
            'RuntimeError: CUDA error: an illegal memory access was encountered',
            'torch.AcceleratorError: CUDA error: an illegal memory access was encountered',
            'RuntimeError: Triton Error [CUDA]: an illegal memory access was encountered',
            "terminate called after throwing an instance of 'thrust::system::system_error' what(): cudaErrorIllegalAddress: parallel_for failed",
        ],
        lookAlikes: ['checking for illegal memory accesses'],
        source: 'CUDA runtime cudaErrorIllegalAddress',
    },
    {
        id: 'cuda-no-kernel-image',
        cause: 'cuda_no_kernel_image',
        role: 'root',
        pattern: [
            /\bno kernel image is available\b/i,
            /\bCUDA_ERROR_NO_BINARY_FOR_GPU\b/i,
            /\b(?:cuda|hip)Error(?:NoKernelImageForDevice|NoBinaryForGpu)\b/i,
            /\binvalid device function\b/i,
            /\bcudaErrorInvalidDeviceFunction\b/i,
            /\bonly supports? Ampere GPUs or newer\b/i,
            /\bCannot read \S{0,200}TensileLibrary\S{0,40}: (?:No such file|Illegal seek)/i,
            /\ba PTX JIT compilation failed\b/i,
            /\bnamed symbol not found\b/i,
            /\bdevice kernel image is invalid\b/i,
            /\bcudaErrorInvalidKernelImage\b/i,
            /\bCUDA_ERROR_INVALID_(?:IMAGE|PTX)\b/i,
            /\binvalid value for --gpu-architecture\b/i,
        ],
        needles: [
            'no kernel image',
            'no_binary_for_gpu',
            'nokernelimage',
            'nobinaryforgpu',
            'device function',
            'devicefunction',
            'ampere gpus',
            'tensilelibrary',
            'ptx jit',
            'named symbol',
            'kernel image is invalid',
            'invalidkernelimage',
            'cuda_error_invalid',
            'gpu-architecture',
        ],
        examples: [
            'RuntimeError: CUDA error: no kernel image is available for execution on the device',
            'Error no kernel image is available for execution on the device at line 167 in file /src/csrc/ops.cu',
            'RuntimeError: HIP error: invalid device function',
            'RuntimeError: Triton Error [CUDA]: device kernel image is invalid',
            'RuntimeError: FlashAttention only supports Ampere GPUs or newer.',
            'rocBLAS error: Cannot read /opt/rocm/lib/rocblas/library/TensileLibrary.dat: No such file or directory for GPU arch : gfx1032',
            'nvrtc: error: invalid value for --gpu-architecture (-arch)',
        ],
        lookAlikes: ['kernel image loaded', 'device function compiled in 3 ms'],
        source: 'CUDA runtime 209, 98, 218, 500; HIP hip_error.cpp; FlashAttention; rocBLAS; NVRTC',
    },
    {
        id: 'cuda-capability-warning',
        cause: 'cuda_no_kernel_image',
        role: 'weak',
        pattern: /\bwith CUDA capability sm_\d+ is not compatible with the current PyTorch installation\b/i,
        needles: ['with cuda capability'],
        examples: [
            'NVIDIA GeForce RTX 4090 with CUDA capability sm_89 is not compatible with the current PyTorch installation.',
        ],
        lookAlikes: ['The current PyTorch install supports CUDA capabilities sm_37 sm_50 sm_60 sm_70.'],
        source: 'PyTorch torch/cuda/__init__.py',
    },
    {
        id: 'cuda-launch-out-of-resources',
        cause: 'cuda_launch_out_of_resources',
        role: 'root',
        pattern: [
            /\btoo many resources requested for launch\b/i,
            /\bcudaErrorLaunchOutOfResources\b/i,
            /\bCUDA_ERROR_LAUNCH_OUT_OF_RESOURCES\b/i,
            /(?<!autotuning: )\bout of resource: (?:shared memory|tensor memory|registers|threads)\b(?![^\n]{0,160}\b(?:Ignoring this choice|skipping))/i,
            /\bptxas error\s*: [^\n]{0,200}?\buses too much shared (?:data|memory)\b/i,
        ],
        needles: ['too many resources', 'launchoutofresources', 'launch_out_of', 'out of resource', 'too much shared'],
        examples: [
            'RuntimeError: CUDA error: too many resources requested for launch',
            'triton.runtime.errors.OutOfResources: out of resource: shared memory, Required: 131072, Hardware limit: 101376. Reducing block sizes or `num_stages` may help.',
            "ptxas error   : Entry function 'kernel' uses too much shared data (0x12000 bytes, 0xc000 max)",
        ],
        lookAlikes: [
            'Runtime error during autotuning: out of resource: shared memory, Required: 196608, Hardware limit: 166912. Ignoring this choice.',
            'requested resources for launch',
        ],
        source: 'CUDA runtime cudaErrorLaunchOutOfResources; Triton runtime/errors.py; ptxas',
    },
    {
        id: 'cuda-invalid-device',
        cause: 'cuda_invalid_device',
        role: 'root',
        pattern: /\binvalid device ordinal\b|\b(?:cuda|hip)ErrorInvalidDevice\b|\bCUDA_ERROR_INVALID_DEVICE\b|\bAssertionError: Invalid device id\b|\bAttempting to deserialize object on CUDA device \d+ but torch\.cuda\.device_count\(\) is \d+/i,
        needles: ['invalid device', 'errorinvaliddevice', 'error_invalid_device', 'attempting to deserialize'],
        examples: [
            'RuntimeError: CUDA error: invalid device ordinal',
            'AssertionError: Invalid device id',
            'RuntimeError: Attempting to deserialize object on CUDA device 3 but torch.cuda.device_count() is 1. Please use torch.load with map_location to map your storages to an existing device.',
        ],
        lookAlikes: ['device ordinal 0 is used', 'deserialize object on CUDA device 0'],
        source: 'CUDA runtime cudaErrorInvalidDevice; PyTorch torch/serialization.py',
    },
    {
        id: 'cuda-illegal-instruction',
        cause: 'cuda_illegal_instruction',
        role: 'usual',
        pattern: [
            /\ban illegal instruction was encountered\b/i,
            /\b(?:CUDA|HIP|GPU) (?:driver )?error: (?:misaligned address|invalid program counter|hardware stack error|operation not supported on global\/shared address space|invalid address space)\b/i,
            /\bcudaError(?:IllegalInstruction|MisalignedAddress|InvalidPc|HardwareStackError|InvalidAddressSpace)\b/i,
            /\bCUDA_ERROR_(?:ILLEGAL_INSTRUCTION|MISALIGNED_ADDRESS|INVALID_PC|HARDWARE_STACK_ERROR|INVALID_ADDRESS_SPACE)\b/i,
        ],
        needles: [
            'illegal instruction was',
            'misaligned address',
            'invalid program counter',
            'hardware stack error',
            'address space',
            'illegalinstruction',
            'misalignedaddress',
            'errorinvalidpc',
            'hardwarestackerror',
            'invalidaddressspace',
            'cuda_error_',
        ],
        examples: [
            'RuntimeError: CUDA error: an illegal instruction was encountered',
            'RuntimeError: CUDA error: misaligned address',
            'CUDA_ERROR_MISALIGNED_ADDRESS',
        ],
        lookAlikes: ['misaligned address of the customer in row 3', 'Illegal instruction (core dumped)'],
        source: 'CUDA runtime 714-718',
    },
    {
        id: 'cuda-launch-failure',
        cause: 'cuda_launch_failure',
        role: 'usual',
        pattern: /\bunspecified launch failure\b|\b(?:cuda|hip)ErrorLaunchFailure\b|\bCUDA_ERROR_LAUNCH_FAILED\b/i,
        needles: ['unspecified launch', 'errorlaunchfailure', 'cuda_error_launch'],
        examples: [
            'RuntimeError: CUDA error: unspecified launch failure',
            'RuntimeError: HIP error: unspecified launch failure',
            'failed to synchronize the stop event: CUDA_ERROR_LAUNCH_FAILED: unspecified launch failure',
        ],
        lookAlikes: ['no unspecified launch failure so far', 'unspecified launch options'],
        source: 'CUDA runtime cudaErrorLaunchFailure',
    },
    {
        id: 'cuda-launch-timeout',
        cause: 'cuda_launch_timeout',
        role: 'root',
        pattern: /\bthe launch timed out and was terminated\b|\bcudaErrorLaunchTimeout\b|\bCUDA_ERROR_LAUNCH_TIMEOUT\b/i,
        needles: ['the launch timed out', 'errorlaunchtimeout', 'error_launch_timeout'],
        examples: ['RuntimeError: CUDA error: the launch timed out and was terminated', 'CUDA_ERROR_LAUNCH_TIMEOUT'],
        lookAlikes: ['launch timeout=30', 'the launch of the job timed out'],
        source: 'CUDA runtime cudaErrorLaunchTimeout',
    },
    {
        id: 'cuda-invalid-call',
        cause: 'cuda_invalid_call',
        role: 'usual',
        pattern: [
            /\b(?:CUDA|HIP) (?:driver |runtime )?error: (?:invalid (?:argument|configuration argument|resource handle|pitch argument|texture reference)|peer access is not supported|peer access (?:is|has) already|operation not permitted when stream is capturing|operation failed due to a previous error during capture|operation would make the legacy stream depend|operation not supported\b(?! on))/i,
            /\bcudaError(?:InvalidValue|InvalidConfiguration|InvalidResourceHandle|StreamCapture\w+|PeerAccessUnsupported)\b/i,
            /\bCUDA_ERROR_(?:INVALID_VALUE|INVALID_HANDLE|STREAM_CAPTURE_\w+)\b/i,
        ],
        needles: ['error: invalid', 'error: peer access', 'error: operation', 'cudaerror', 'cuda_error_'],
        examples: [
            'RuntimeError: CUDA error: invalid configuration argument',
            'RuntimeError: CUDA error: invalid argument',
            'RuntimeError: CUDA error: invalid resource handle',
            'torch.AcceleratorError: CUDA error: operation not permitted when stream is capturing',
            'RuntimeError: CUDA error: peer access is not supported between these two devices',
        ],
        lookAlikes: ['train.py: error: invalid choice: 3', 'CUDA error handling is on'],
        source: 'CUDA runtime 1, 9, 217, 400, 900-907',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-budget-words.js
/** Budgets of devices, time, accounts and the system that ran out, in anybody's words; asked only where no other row knows the line. */
const bareBudgetWords = [
    {
        id: 'words-no-device-memory',
        cause: 'device_oom',
        role: 'usual',
        pattern: [
            /\b(?:GPU|VRAM|device|video|graphics) memory (?:is |was )?(?:not (?:enough|sufficient)|insufficient|exhausted|full|used up|too (?:small|low))/i,
            /\b(?:no|not enough|insufficient|too little) (?:free |more )?(?:(?:GPU|device|video|graphics) memory|VRAM)\b/i,
            /\bout of VRAM\b/i,
        ],
        needles: [
            ...['gpu', 'vram', 'device', 'video', 'graphics'].flatMap((whose) => ['is', 'was', 'not', 'insufficient', 'exhausted', 'full', 'used up', 'too'].map((how) => `${whose} memory ${how}`)),
            'no free ',
            'no more ',
            'no gpu memory',
            'no device memory',
            'no video memory',
            'no graphics memory',
            'no vram',
            'not enough ',
            'insufficient ',
            'too little ',
            'out of vram',
        ],
        examples: ['GPU memory is not enough for this batch size', 'no GPU memory left', 'out of VRAM'],
        lookAlikes: ['GPU memory: 12 GB', 'VRAM 24 GB'],
        source: 'plain words',
    },
    {
        id: 'words-account-used-up',
        cause: 'service_quota',
        role: 'usual',
        pattern: [
            /(?<!\b(?:privacy|step|token|search|trial|iteration|evaluation|epsilon|error|memory|latency) )\b(?:allocation|budget|allowance|credits?|(?:GPU|node|core|CPU|compute|service)[- ](?:hours|units)) (?:is |are |was |were |has been |have been )?(?:used up|exhausted|exceeded|spent|depleted)\b/i,
            /\bno (?:remaining|more|available) (?:\w+ ){0,2}(?:hours|credits?|budget|allocation)\b/i,
            /\b(?:hit|reached|exceeded|over) (?:the |your |its |our )?(?:\w+ ){0,2}(?:usage|spending|monthly|daily) (?:cap|limit|allowance)\b/i,
            /\busage (?:cap|limit) (?:was |is |has been )?(?:hit|reached|exceeded)\b/i,
        ],
        needles: [
            'used up',
            'exhausted',
            'exceeded',
            ' spent',
            'depleted',
            'no remaining',
            'no more ',
            'no available',
            ' cap',
            'usage limit',
            'spending limit',
            'monthly limit',
            'daily limit',
            ' allowance',
        ],
        examples: [
            'your storage allocation is used up',
            'project has no remaining GPU hours',
            'allocation exhausted: 0 SU left',
            'hit the API usage cap for this month',
        ],
        lookAlikes: ['privacy budget exhausted', 'the search budget is spent', 'patience exhausted, early stop'],
        source: 'plain words',
    },
    {
        id: 'words-time-is-up',
        cause: 'timeout',
        role: 'usual',
        pattern: [
            /\b(?:reached|hit|exceeded|exceeds|passed|ran into) (?:the |its |a |our |my )?(?:\w+ ){0,2}?(?:wall[ -]?clock|wall ?time|run ?time|time|duration)[ -]limit\b/i,
            /\b(?:wall[ -]?clock|wall ?time|run ?time|time|duration) limit (?:was |is |has been )?(?:hit|reached|exceeded|passed|expired)\b/i,
            /\bexceeded (?:the |its )?max(?:imum)? (?:allowed )?(?:wall ?time|run ?time|duration|time|execution time)\b/i,
            /\bdid not (?:finish|complete|return|come back|terminate) (?:in time|within (?:the )?(?:time|\d+ ?(?:s|sec\w*|m|min\w*|h|hours?)\b))/i,
            /\bno progress (?:for|in|since) (?:the last )?\d+ ?(?:s|sec\w*|m|min\w*|h|hours?)\b/i,
            /\b(?:hung|stuck|stalled) for (?:more than |over )?\d+ ?(?:s|sec\w*|m|min\w*|h|hours?)\b/i,
        ],
        needles: [
            'limit',
            'maximum ',
            'exceeded max',
            'exceeded the max',
            'exceeded its max',
            'did not finish',
            'did not complete',
            'did not return',
            'did not come',
            'did not terminate',
            'no progress',
            ' hung for',
            'stuck for',
            'stalled for',
        ],
        examples: [
            'reached the wall clock limit',
            'job time limit hit',
            'run exceeded the maximum duration of 12 h',
            'evaluation did not finish in time',
            'watchdog: no progress for 1800 s, aborting',
        ],
        lookAlikes: ['time limit: 3600 s', 'maximum duration is 12 h', 'rate limit of 10'],
        source: 'plain words',
    },
    {
        id: 'words-system-limit-hit',
        cause: 'thread_limit',
        role: 'usual',
        pattern: [
            /\btoo many open (?:file )?(?:descriptors|sockets|handles)\b/i,
            /\b(?:process|thread|descriptor|file handle|open files?|inode|pid)s? limit (?:was |is |has been )?(?:reached|exceeded|hit)\b/i,
            /\b(?:cannot|can't|could not|unable to) (?:create|start|spawn) (?:any )?(?:more|new|another|additional) (?:threads?|process(?:es)?)\b/i,
            /\b(?:shared memory|\/dev\/shm|shm)\b(?: segment)? (?:is |was )?(?:too small|full|exhausted|insufficient)\b/i,
        ],
        needles: [
            'too many open',
            ' limit ',
            'more threads',
            'new threads',
            'more process',
            'new process',
            'another thread',
            'another process',
            'new thread',
            'additional thread',
            'shared memory',
            '/dev/shm',
            'shm ',
        ],
        examples: [
            'too many open file descriptors',
            'process limit reached',
            'cannot create more threads',
            'shared memory segment too small',
            '/dev/shm is full',
        ],
        lookAlikes: ['thread limit: 64', 'shared memory is 64 GB'],
        source: 'plain words',
    },
    {
        id: 'words-nothing-free',
        cause: 'capacity_unavailable',
        role: 'usual',
        pattern: /\bno (?:free|idle|spare) (?:GPUs?|devices?|nodes?|slots?|machines?|instances?|accelerators?)\b(?![^\n]{0,60}\b(?:using|falling|fallback|CPU|wait\w*)\b)|\ball (?:the )?(?:\d+ )?(?:GPUs|devices|nodes|slots|machines|accelerators) (?:are )?(?:currently )?(?:in use|busy|taken|occupied|allocated|reserved)\b(?![^\n]{0,60}\bwait)/i,
        needles: ['no free ', 'no idle ', 'no spare ', 'in use', ' busy', ' taken', ' occupied', ' allocated', ' reserved'],
        examples: ['no free GPU available', 'all GPUs are in use', 'no free slots in queue, giving up'],
        lookAlikes: ['no free GPU, using the CPU', 'memory is allocated'],
        source: 'plain words',
    },
    {
        id: 'words-login-expired',
        cause: 'credentials_invalid',
        role: 'usual',
        pattern: /\b(?:credentials?|(?:access|auth\w*|bearer|API|refresh|session|security|login) tokens?|API keys?|passwords?|log-?in|session) (?:has |have |is |are |was |were )?(?:expired|revoked|rejected|no longer valid|not (?:accepted|valid)|invalid)\b(?! (?:seq|id|in\b))|\b(?:invalid|expired|revoked) (?:credentials|(?:access|bearer|API|refresh|security) token(?! (?:seq|id|in\b))|API key|password)\b/i,
        needles: ['expired', 'revoked', ' rejected', 'longer valid', 'not valid', 'invalid', 'not accepted'],
        examples: ['credentials expired', 'access token is invalid', 'Error: invalid credentials'],
        lookAlikes: ['session 3 is valid', 'the token is invalid: 50257'],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-content-words.js
/** What is not in the data, or stands there wrongly, in short words; asked only where no other row knows the line. */
const bareContentWords = [
    {
        id: 'words-nothing-found',
        cause: 'dataset_empty',
        role: 'usual',
        pattern: [
            /\b(?:no|found no|there are no|contains no|has no|without any) (?:(?:valid|usable|train(?:ing)?|label(?:led)?|annotated|matching|supported|input|test|such|image|audio|video|text|data) ){0,3}(?:images?|labels?|samples?|sentences?|text|lines|files?|annotations?|utterances?|records?|documents?|audio|wavs?|videos?|masks?|examples?|data|transcripts?|molecules|structures|frames|cases|subjects|scans|speakers)(?: files?)? (?:(?:was|were|is|are) )?(?:found|provided|given|available|detected|in (?:the )?(?:folder|directory|dataset|file|path|input|list|split|['"]?[./~\w-]*[/\\]))(?!.{0,120}\b(?:skip|scratch|start|creat|download|resum|using|fall|default|generat|build|ignor)\w*)/i,
            /\b(?:cannot|could not|can't|couldn't) find (?:any )?(?:valid|usable|training|suitable) (?:samples|examples|images|data|files|records|sentences)\b/i,
            /\bfailed to (?:fetch|decode) (?:the )?(?:video|clip|audio|sample)s?\b[^\n]{0,30}\b(?:after|retries)\b/i,
            /\b(?:input|image|audio|video|vocabulary|dictionary|dataset|corpus|training data)(?: (?:image|file|set|list|audio))? is empty\b/i,
            /\bnothing to (?:train|learn|fit) on\b/i,
            /\bno (?:usable|valid|remaining) (?:data|samples|examples|rows|records) (?:after|left|remain)/i,
            /\bfilters should not remove\b[^\n]{0,20}\ball entries\b/i,
        ],
        needles: [
            'no valid ',
            'no usable ',
            'no training ',
            'no train ',
            'no label',
            'no annotat',
            'no matching ',
            'no supported ',
            'no input ',
            'no test ',
            'no such ',
            'no image',
            'no audio',
            'no video',
            'no text ',
            'no data ',
            'no sample',
            'no sentence',
            'no lines ',
            'no file',
            'no utterance',
            'no record',
            'no document',
            'no wav',
            'no mask',
            'no example',
            'no transcript',
            'no molecules',
            'no structures',
            'no frames',
            'no cases',
            'no subjects',
            'no scans',
            'no speakers',
            'without any ',
            'not remove ',
            ' is empty',
            'nothing to train',
            'nothing to learn',
            'nothing to fit',
            'no remaining ',
            'cannot find ',
            'could not find ',
            "can't find ",
            "couldn't find ",
            'failed to fetch ',
            'failed to decode ',
        ],
        examples: [
            'RuntimeError: Found no images in /data/train',
            'Exception: There are no images in the folder /data/train',
            'ValueError: No sentences found in train.txt',
            'Vocabulary is empty, exiting',
            'RuntimeError: Cannot find valid samples, check `data/README.md` for the data format.',
            'RuntimeError: Failed to fetch video after 10 retries.',
            'kraken.lib.exceptions.KrakenInputException: No training data was provided',
            'Error: no valid label files found in dataset',
        ],
        lookAlikes: [
            'no files found, starting from scratch',
            'no validation data provided, skipping evaluation',
            'there are no files in use',
        ],
        source: 'plain words; pytorch-forecasting',
    },
    {
        id: 'words-unknown-label',
        cause: 'labels_unexpected',
        role: 'usual',
        pattern: [
            /\bunknown (?:class name|class label|class id|label|category|tag)s?:? ['"`]?[\w./-]{1,60}['"`]?(?: (?:in|at|for|found|on line)\b|\.?['"]?$)/i,
            /\b[Cc]ould not find (?:the |a )?(?:class index|class id|id|index) for (?:label|class|category) ['"]/i,
            /\bcategory[ _]?id ?[=:]? ?-?\d+\b[^\n]{0,40}?\b(?:not (?:available|exist|in|found|defined)|but this id)\b/i,
            /\b(?:mask|target|label|class|segmentation|gt)s?(?: map)?(?: values?| contains?| ids?){1,2}\b[^\n]{0,60}?\b(?:outside|must be in|out of range|exceeds? the number|not in range)\b(?!.{0,40}\blogits)/i,
            /\b(?:label|class|target|category)\b[^\n]{0,40}?\bnot (?:found|listed|defined) in (?:\S*\.(?:txt|names|pbtxt|ya?ml|json|csv)|(?:the )?(?:label ?map|classes|categories|names file))\b/i,
            /\bEncoding of string failed! Failure bytes\b/i,
            /\bCan't encode transcription\b/i,
            /\bAPPLY_BOXES: FATALITY\b/i,
            /\bFound (?:NaN|infinity|inf|null)s? in (?:the )?column\b/i,
            /\btimestamps unexpectedly violate the tolerance\b/i,
        ],
        needles: [
            'unknown class',
            'unknown label',
            'unknown category',
            'unknown tag',
            'could not find class',
            'could not find the ',
            'could not find id',
            'could not find index',
            'could not find a ',
            'category_id',
            'category id',
            'categoryid',
            'mask value',
            'masks value',
            'mask contain',
            'masks contain',
            'mask id',
            'target value',
            'targets value',
            'target contain',
            'targets contain',
            'label value',
            'labels value',
            'label contain',
            'labels contain',
            'label id',
            'class id',
            'class value',
            'segmentation value',
            'segmentation contain',
            'map value',
            'map contain',
            'gt value',
            ' not found in ',
            ' not listed in ',
            ' not defined in ',
            'encoding of string failed',
            'encode transcription',
            'apply_boxes: ',
            'found nan in',
            'found infinity in',
            'found inf in',
            'found null',
            'timestamps unexpectedly',
        ],
        examples: [
            "KeyError: 'unknown label dog'",
            'ValueError: Unknown class name: dog',
            "ValueError: Could not find class index for label 'dog' in classes.txt",
            'KeyError: "Encountered category_id=2 but this id does not exist in \'categories\' of the json file."',
            'RuntimeError: mask contains value 255 outside the 21 classes',
            'Error: label "dog" not found in labelmap.txt',
            "Can't encode transcription: 'x' in language ''",
            'AssertionError: One or several query timestamps unexpectedly violate the tolerance (tensor([460.4000]) > tolerance_s=0.05).',
        ],
        lookAlikes: [
            "ValueError: unknown label smoothing mode 'lin'",
            'unknown class of optimizers',
            'label values are fine',
        ],
        source: 'plain words; detectron2; Tesseract; Prophet',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-data-words.js
/** Inputs that cannot be used, in anybody's words; asked only where no other row knows the line. */
const bareDataWords = [
    {
        id: 'words-malformed',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\b(?:malformed|ill-formed|badly formatted|unparsable|unparseable) (?:record|row|line|entry|input|sample|example|file|data|header|json|csv|xml|annotation|label)s?\b/i,
            /\bunknown input format\b/i,
            /\bcould not parse [`'"][^\n]{1,120}[`'"] as\b/i,
            /\b(?:CSV|JSON|XML|TSV) (?:parse |parsing |read(?:ing)? )?Error (?:on|at|in) [Ll]ine\b/i,
            /\bfailed to parse (?:line|row|record|sample|example|entry|file) /i,
            /\b(?:line|row|record) \d+(?: of \S{1,200})?(?::| has| contains| is)[^\n]{0,40}?\b(?:invalid|malformed|broken|wrong number of|expected \d+ (?:fields|columns|values|tokens))\b/i,
            /\bParseError: /i,
        ],
        needles: [
            'malformed',
            'ill-formed',
            'badly formatted',
            'unparsable',
            'unparseable',
            'unknown input format',
            'could not parse',
            'csv ',
            'json ',
            'xml ',
            'tsv ',
            'failed to parse',
            'invalid',
            'broken',
            'wrong number of',
            'expected ',
            'parseerror: ',
        ],
        examples: [
            'ValueError: Malformed record at line 77: expected 5 fields',
            'Error in readRDS(file) : unknown input format',
            "polars.exceptions.ComputeError: could not parse `abc` as dtype `i64` at column 'label' (column number 3)",
            'duckdb.duckdb.InvalidInputException: Invalid Input Error: CSV Error on Line: 1204',
        ],
        lookAlikes: [
            'malformed node or string: <ast.Call object>',
            'could not parse the arguments',
            'ValueError: expected 5 fields',
        ],
        source: 'plain words; R utils; polars; DuckDB',
    },
    {
        id: 'words-schema',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /\bschemas? (?:of \S{1,200} )?(?:mismatch(?:ed)?|differs?|do(?:es)? not match|is (?:invalid|different|incompatible))\b/i,
            /\bpandera\.errors\.Schema\w*Error\b/i,
            /\bdata (?:validation|quality|drift|integrity)\b[^\n]{0,40}?\b(?:failed|error|detected|\d+ rows)\b/i,
            /\bdata validation: \d+/i,
            /\bexpect_(?:column|table)_\w+/i,
            /\bColumnNotFoundError: /i,
            /\bmissing in (?:record|row|line|sample|example|entry) \d/i,
            /\b(?:record|row|line|sample|example|entry) \d+ (?:has no|is missing|lacks) /i,
        ],
        needles: [
            'schema',
            'data validation',
            'data quality',
            'data drift',
            'data integrity',
            'expect_column_',
            'expect_table_',
            'columnnotfound',
            'missing in ',
            ' has no ',
            ' is missing',
            ' lacks ',
        ],
        examples: [
            "pandera.errors.SchemaError: expected series 'age' to have type int64, got object",
            'Great Expectations: Validation failed: expect_column_values_to_not_be_null',
            'ERROR data validation: 413 rows with null target',
            'polars.exceptions.ColumnNotFoundError: label',
            'ValueError: Sample 1207 has no annotation',
            "KeyError: 'input_ids' missing in record 42 of train.jsonl",
        ],
        lookAlikes: ['schema version 3', 'data validation passed', 'jsonschema.ValidationError: 3 is not of type string'],
        source: 'pandera; Great Expectations; polars; plain words',
    },
    {
        id: 'words-data-file-lacking',
        cause: 'file_missing',
        role: 'usual',
        pattern: [
            /\bpoints? to (?:a )?missing file\b/,
            /\b(?:cannot|could not|can't|failed to|unable to) (?:find|locate|load|read|open) (?:the )?(?:\w+ ){0,3}(?:file|embeddings?|vectors?|vocab(?:ulary)?|dictionary|manifest|corpus|annotations?) [^\n]{0,120}?[\w-]\.(?:txt|vec|bin|json|jsonl|csv|tsv|npy|npz|pkl|idx|parquet|h5|wav|jpg|png|gz|zip|tar|model)\b/,
            /\bTableNotFoundError\b/,
            /\bdirectory not found\b/,
            /\b(?:file|\.json|\.jsonl|\.csv|\.txt|\.tsv|\.parquet|\.npy) is empty\b/,
            /\b[Ss]hard \d+ (?:of \d+ )?(?:is )?missing\b/,
            /\bmissing shards?\b/,
        ],
        needles: [
            'missing file',
            'find ',
            'locate ',
            'load ',
            'read ',
            'open ',
            'tablenotfound',
            'directory not found',
            ' is empty',
            'missing',
        ],
        examples: [
            'Reading manifest failed: entry 12 points to missing file audio/0012.wav',
            'RuntimeError: cannot find embedding file glove.6B.300d.txt',
            'AssertionError: Annotations file annotations/instances_train2017.json is empty',
            'AssertionError: Checkpoint shard 3 of 8 missing',
            'rclone: Failed to copy: directory not found',
        ],
        lookAlikes: ['the queue is empty', 'loading file a.txt', 'reading a file b.csv'],
        source: 'plain words',
    },
    {
        id: 'words-access-denied',
        cause: 'data_access_denied',
        role: 'usual',
        pattern: [
            /\b40[13][:)]? ?(?:Unauthorized|Forbidden)\b/i,
            /\((?:401|403)\)[^\n]{0,20}?\b(?:Forbidden|Unauthorized)\b/i,
            /\bReason: (?:Forbidden|Unauthorized)\b/i,
            /\baccept th(?:is|e) (?:competition's |dataset's |model's )?(?:rules|licen[cs]e|terms|conditions)\b/i,
            /\b(?:access|permission) (?:is |was )?denied\b[^\n]{0,60}?\b(?:bucket|object|dataset|data|blob|storage|model|repo\w*)\b/i,
            /\bdoes not have (?:storage|bigquery)\.\w+/i,
        ],
        needles: [
            'forbidden',
            'unauthorized',
            'accept this',
            'accept the',
            'denied',
            'does not have storage.',
            'does not have bigquery.',
        ],
        examples: [
            'HTTP request failed: 401 Unauthorized for url https://data.example.org/private.zip',
            "kaggle.rest.ApiException: (403) Reason: Forbidden; You must accept this competition's rules",
        ],
        lookAlikes: ['step 403 done', '401 files'],
        source: 'RFC 9110; Kaggle API; Google Cloud Storage',
    },
];

// EXTERNAL MODULE: ./build/evidence/input-words.js
var input_words = __webpack_require__(1008);
;// CONCATENATED MODULE: ./build/evidence/signatures/bare-error-lines.js

const any = (...patterns) => `(?:${patterns.map(({ source }) => source).join('|')})`;
// The end of a data file's name; what stands before it may be anything.
const named = new RegExp(input_words/* dataFile */.Zr.source.slice(input_words/* dataFile */.Zr.source.indexOf(String.raw `\.(?:`)));
const marked = String.raw `(?=.*(?:\b(?:error|fatal|panic|exception|err|aborting|exiting|giving up)\b|\bchecks? failed\b|✘|what\(\):))`;
// Python's exceptions are judged with their frames, and these are mistakes of the program.
const notPython = String.raw `(?!::|##\[|(?:[\w.]+\.)?\w+Error\b|.*\b(?:NullPointer|NullReference|IndexOutOfBounds|ClassCast|IllegalState|NoSuchMethod)\w*Exception\b)`;
const notProgram = `(?!.*${any(input_words/* aboutOutput */.$i, input_words/* aboutMachine */.$, input_words/* notDataFile */.QN, /\b(?:docker|containers?|registry|pods?|kernel)\b/)})`;
const complains = `(?=.*${any(input_words/* complaint */.U4, input_words/* unreadable */.O$, /\b(?:different|fewer|differ)\b/)})`;
// A row or a column says little alone: which one, or what stood there, must be told.
const told = String.raw `(?=.*[\d'"\x60])`;
const inBulk = /\b(?:clips|images|videos|recordings|reads|vcf|bam|fast[aq]|genome|transcripts?|(?:input|label) image)\b/;
const ofData = `(?:(?=.*${any(named)})|(?=.*${any(input_words/* numbered */.jN, input_words/* partOfData */.Bo, inBulk)})${told}(?!.*${any(input_words/* aboutProgram */.ez)}))`;
/** Lines that are called an error and complain of a file, a row or a column of the data, in any program's words. */
const bareErrorLines = [
    {
        id: 'words-error-of-data',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: new RegExp(`^${notPython}${marked}${notProgram}${complains}${ofData}`, 'i'),
        needles: [
            'error: ',
            'error ',
            'err! ',
            'fatal ',
            'aborting: ',
            'check failed',
            'checks failed',
            'giving up',
            ', exiting',
            '. exiting',
            'what(): ',
            'error - ',
            '[error]',
            'error in ',
            'fatal: ',
            'fatal error',
            '[fatal]',
            'panic: ',
            'exception: ',
        ],
        examples: [
            'Error: Duplicate ID in row 12 of the table',
            '  what():  data.csv:12: expected 5 columns, got 4',
            'ERROR: File a_R1.fastq.gz and a_R2.fastq.gz have different number of reads',
            '2024-01-01 10:00:00 - prepare - ERROR - record 17: missing caption',
            '10:00:00 ERROR Skipped too many bad records (1200 of 2000), giving up',
            'preprocess.py: ERROR - 12 of 400 clips have no transcript',
        ],
        lookAlikes: [
            'train error: 0.12 at row 12',
            'error: unexpected argument --rows',
            'ERROR: the model has no header',
            'Error: cannot write row 12 of out.csv: no such folder',
            'ERROR: part.tar from the server is incomplete',
            "KeyError: 'row 12 has no label'",
        ],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-file-words.js
/** Files that are not what they should be, and samples that do not fit, in short words; asked only where no other row knows the line. */
const bareFileWords = [
    {
        id: 'words-not-that-format',
        cause: 'file_corrupt',
        role: 'usual',
        pattern: [
            /\b[Nn]ot a valid (?:\w+ ){0,3}(?:file|checkpoint|archive|[Tt][Ff][Rr]ecord|image|audio|video|record|dataset|parquet|zip|model file)\b/,
            /\b(?:corrupt(?:ed)?|damaged|unsupported or corrupted) (?:\w+ )?(?:file|checkpoint|model|tokenizer|archive|shard|weights)\b/,
            /\bintegrity (?:check|error)[^\n]{0,20}?\b(?:fail|error)/,
            /\bfile signature (?:is )?(?:invalid|wrong|not found|mismatch)/,
            /\bbad marshal data\b/,
            /\bEOF read where object expected\b/,
            /\b[Pp]remature EOF\b/,
            /\bDecodeError: (?:Error parsing message|Wrong wire type|Truncated message)/,
            /\bTAPE_ERROR\b/,
            /\bExpected object or value\b/,
            /\bdoes not start with RIFF\b/,
            /\bbuffer is smaller than requested size\b/,
            /\b(?:buffer|string) size must be a multiple of element size\b/,
        ],
        needles: [
            'not a valid',
            'corrupt',
            'damaged',
            'integrity',
            'file signature',
            'marshal data',
            'eof read',
            'premature eof',
            'parsing message',
            'wrong wire type',
            'truncated message',
            'tape_error',
            'expected object',
            'start with riff',
            'smaller than requested',
            'multiple of element',
        ],
        examples: [
            'RuntimeError: not a valid TFRecord',
            'integrity check failed: weights.bin',
            'OSError: file signature invalid',
            'EOFError: EOF read where object expected',
            'google.protobuf.message.DecodeError: Error parsing message',
            'ValueError: Expected object or value',
            'ValueError: buffer is smaller than requested size',
            'ValueError: buffer size must be a multiple of element size',
        ],
        lookAlikes: [
            "ValueError: 'foo' is not a valid optimizer",
            'integrity check passed',
            'TypeError: x is not a valid JAX type.',
        ],
        source: 'CPython marshal, array; protobuf; simdjson; ujson; numpy; plain words',
    },
    {
        id: 'words-media-unusable',
        cause: 'media_corrupt',
        role: 'usual',
        pattern: [
            /\bimread returned None\b/i,
            /\b[Nn]o (?:audio|video) stream (?:found )?in\b/i,
            /\b(?:image|frame|video|audio|clip) (?:\S{1,200} )?has (?:zero|no|invalid) (?:width|height|size|length|frames|duration|samples|channels)\b/i,
            /\bcannot load (?:image|audio|video)\b/i,
        ],
        needles: [
            'imread returned',
            'no audio stream',
            'no video stream',
            ' has zero',
            ' has no ',
            ' has invalid',
            'cannot load ',
        ],
        examples: [
            'RuntimeError: No audio stream found in clip_9.mp4',
            'ValueError: image has zero width',
            'OSError: cannot load image: the header is odd',
        ],
        lookAlikes: ['the frame has no name', 'cannot load images twice is a warning'],
        source: 'plain words',
    },
    {
        id: 'words-sample-unusable',
        cause: 'labels_unexpected',
        role: 'usual',
        pattern: [
            /\b[Ll]abels? \S{1,60} (?:is )?not in (?:the )?(?:label|class|category) (?:map|list|set|names)\b/,
            /\b(?:images?|samples?|files?|records?) without (?:labels?|annotations?|captions?)\b/,
            /\b[Cc]lass count mismatch\b/,
            /\bmissing (?:keys?|fields?|columns?) in (?:sample|record|row|example|dataset|line)\b/,
            /\bbut labels? (?:hold|holds|contain|contains) \d+ classes\b/,
        ],
        needles: [
            'label map',
            'class map',
            'category map',
            'label list',
            'class list',
            'category list',
            'label set',
            'class set',
            'class names',
            'label names',
            'without label',
            'without annotation',
            'without caption',
            'count mismatch',
            'missing key',
            'missing field',
            'missing column',
            'classes',
        ],
        examples: [
            'Label 12 not in label map',
            'found 3 images without labels, aborting',
            'Class count mismatch: data.yaml nc=5 but labels hold 7 classes',
            "missing keys in sample: {'caption'}",
        ],
        lookAlikes: ['images without labels: 0, skipping them', 'Missing key(s) in state_dict: "fc.weight".'],
        source: 'plain words',
    },
    {
        id: 'words-table-unusable',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: /\bNone of \[Index\(\[[^\n]{1,400}\] are in the \[columns\]|\bscan\(\) expected '|\bUnable to parse string "[^"\n]{0,200}" at position \d/,
        needles: ['are in the [columns]', 'scan() expected', 'unable to parse string'],
        examples: [
            "KeyError: \"None of [Index(['a', 'b'], dtype='object')] are in the [columns]\"",
            'ValueError: Unable to parse string "abc" at position 12',
        ],
        lookAlikes: ['unable to parse string as a date format option'],
        source: 'pandas; R scan()',
    },
    {
        id: 'words-input-gone',
        cause: 'dataset_missing',
        role: 'usual',
        pattern: /\bdata ?set (?:has been |was |is )(?:moved|deleted|removed|renamed|withdrawn)\b|\b[Nn]o such file: \S|\boutput '[^'\n]{1,200}' is missing\b|\bDataAccessError\b|\brun dvc pull\b/,
        needles: ['dataset ', 'data set ', 'no such file: ', "output '", 'dataaccesserror', 'dvc pull'],
        examples: ['RuntimeError: The dataset has been moved or deleted', 'OSError: No such file: s3://b/k'],
        lookAlikes: ['dataset is ready', 'No such file or directory'],
        source: 'plain words; s3fs; DVC; Azure ML',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-form-words.js
/** Formats and columns that are not as a reader wants them, in short words; asked only where no other row knows the line. */
const bareFormWords = [
    {
        id: 'words-format-wrong',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\b(?:malformed|misformatted|ill-formed|badly formed)\b[^\n]{0,60}?\b(?:(?:on|at|in) line \d+|file|line|record)/i,
            /\b(?:line|file|record)\b[^\n]{0,120}?\bis (?:misformatted|badly formatted|wrongly formatted|not (?:correctly|properly) formatted)\b/i,
            /\b[Ww]rong (?:input|data|file) (?:file )?format\b/i,
            /\b(?:does|do) not look like an? [^\n]{1,40}? file\b/i,
            /\bhas (?:a )?format error\b/i,
            /\b[Nn]ot able to read records\b/i,
            /\b[Ii]nvalid \w+ file format\b/i,
            /\bData too short when trying to read\b/i,
            /\b[Ee]rror (?:reading|parsing|loading) (?:the )?(?:corpus|dataset|data file|input file|manifest|vocab\w*|lexicon|annotations?|labels? file|alignments?|transcripts?)\b/i,
            /\b(?:unable to|could not|cannot|failed to) parse (?:the )?(?:timestamp|date|row|line|record|field|number|header|label|sample|entry|annotation)\b(?!.* --)/i,
            /\billegal input sequence at position\b/i,
            /\bis not "utf-8" encoded\b/i,
            /\bDeserialize header failed\b/i,
            /\bFailed to load list of training filenames\b/i,
            /\bcannot open \S{1,200} for (?:input|reading)\b/i,
        ],
        needles: [
            'malformed',
            'misformatted',
            'ill-formed',
            'badly form',
            'wrongly formatted',
            'correctly formatted',
            'properly formatted',
            'wrong input ',
            'wrong data ',
            'wrong file ',
            'not look like a',
            'format error',
            'able to read records',
            ' file format',
            'data too short',
            'error reading ',
            'error parsing ',
            'error loading ',
            'deserialize header',
            'unable to parse',
            'could not parse',
            'cannot parse',
            'failed to parse',
            'illegal input sequence',
            '"utf-8" encoded',
            'of training filenames',
            'cannot open ',
        ],
        examples: [
            "ERROR: in script rum2sam.pl: the first line of the file '/p/x' is misformatted,",
            'Malformed context window separator on line 4877 in file train.deft',
            'Wrong input file format. Stop!',
            "Unable to parse the timestamp '2021-13-01' at line 17",
            'Error reading corpus prefix /data/fake-mult.dat. Failing.',
            'ERROR: Cannot open EFILE for input.',
        ],
        lookAlikes: ['malformed node or string: <ast.Call object>', 'error loading the model'],
        source: 'plain words; TensorFlow wav_io.cc; Tesseract',
    },
    {
        id: 'words-column-lacking',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /\b[Cc]olumns? ['"`]?[\w .-]{1,60}['"`]? (?:(?:is|was|are) )?(?:not (?:found|present)|do(?:es)? not exist|missing) in (?:the )?(?:\w+ )?(?:data|table|csv|file|frame|dataframe|header|columns)\b/,
            /\b[Ll]abel column ['"`]?\w+['"`]? (?:(?:is|was) )?(?:not found|missing|does not exist)/,
            /\b(?:must|should) (?:supply|have|contain|include) (?:the )?(?:columns? ["'`]|['"`]\w+['"`][^\n]{0,60} columns?\b)/,
            /\bNone of \[[^\n]{1,300}\] are in the columns\b/,
            /\bmust have as many rows as\b/,
            /\b(?:index|timestamps?|dates?) must be monotonic\b/,
            /\b(?:time ?index|index|timestamps?|ids?) (?:is|are) not unique\b/,
            /\b(?:series|index|data) (?:contains|has) missing (?:dates|timestamps|time ?steps)\b/,
            /\b[Cc]ontains? \d+ (?:\(of \d+\) )?missing values\b/,
            /\b(?:[Pp]oint ?clouds?|points) (?:points )?must have (?:the )?(?:format|shape)\b/,
            /\bnot a (?:valid )?(?:directory|folder)\.?['"]?$(?<!\b(?:out|log|save|config|cache|tmp)[^\n]{0,200})/,
            /\b(?:images?|img|labels?|masks?)(?:_\w+|s| \w+)? and (?:image|img|label|mask)\w* (?:do not|don't|does not) match\b/,
            /\b(?:all )?(?:aligned )?sequences must (?:all )?(?:be|have) (?:of )?(?:the )?same length\b/,
        ],
        needles: [
            'column',
            'must have as many',
            'be monotonic',
            'not unique',
            'missing dates',
            'missing timestamps',
            'missing time',
            'missing values',
            'must have format',
            'must have the format',
            'must have shape',
            'must have the shape',
            'not a directory',
            'not a valid directory',
            'not a folder',
            'not a valid folder',
            'not match',
            "don't match",
            'sequences must',
        ],
        examples: [
            'KeyError: "Label column \'y\' does not exist in train data"',
            "ValueError: You must supply 'ds' and 'y' columns in dataframe",
            'KeyError: "None of [\'Trade Date\'] are in the columns"',
            'ValueError: Observations annot. `var` must have as many rows as `X` has columns (1), but has 33538 rows.',
            'ValueError: time index is not unique',
            'AssertionError: ./datasets/x/trainA is not a valid directory',
            "AssertionError: The label_path and image_path don't match.",
        ],
        lookAlikes: ['AssertionError: ./logs/run1 is not a directory', 'ValueError: columns must be a list'],
        source: 'plain words; Prophet; anndata; pandas; CycleGAN; SPADE; nuScenes devkit',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-happenings.js
/** What happened to a machine, a link or a budget, told in a short sentence; asked only where no other row knows the line. */
const bareHappenings = [
    {
        id: 'happened-to-machine',
        cause: 'cloud_host_lost',
        role: 'usual',
        pattern: /\b(?:node|host|machine|instance|vm|server|backend|service|peer|executor|agent|GPU|TPU)s?\b(?: [\w.:-]{1,40})? (?:has |have |was |is )?(?:failed (?:its |the |a )?health ?check|powered off|powered down|hung up|hung\b(?! on)|went down\b|went away\b|marked (?:as )?(?:dead|down|unhealthy|failed))|\b(?:TPU|GPU|spot|cloud) (?:slice|VM|node|pod|host) (?:was|has been|got) (?:reclaimed|revoked|stopped|deleted|terminated)\b/i,
        needles: [
            'health check',
            'healthcheck',
            'powered off',
            'powered down',
            ' hung',
            'went down',
            'went away',
            'marked ',
            'reclaimed',
            'revoked',
            ' deleted',
            'stopped',
            'terminated',
        ],
        examples: [
            'ERROR: Node gpu17 failed health check, no more work is sent there',
            'job 4411 ended: host gpu17 powered off',
            'remote dataset server hung up',
            'GPU went away (driver reset)',
            'TPU slice was reclaimed',
        ],
        lookAlikes: ['the loss went down', 'server hung on to its old name', 'the node passed its health check'],
        source: 'plain words',
    },
    {
        id: 'happened-to-service',
        cause: 'service_unavailable',
        role: 'usual',
        pattern: [
            /\b(?:server|service|endpoint|API|backend|gateway|proxy|registry|hub|store|bucket|upstream) (?:has |kept )?(?:said|says|returned|returning|answered|answering|replied|responded|gave|sent)(?: us)?(?: with)?(?: an?)?(?: HTTP| status| code)* (?:5(?:0\d|1[01]|2\d|30)|429)\b(?! (?:bytes|[KMG]i?B|samples|items|records|files|rows|steps))/i,
            /\b(?:API|server|service|endpoint|hub|provider) (?:has )?(?:throttled|rate[- ]limited) (?:us|the (?:client|request)|this)\b/i,
            /\bproxy (?:has )?(?:refused|rejected|denied|dropped)\b/i,
        ],
        needles: [
            ...[
                'server',
                'service',
                'endpoint',
                'api',
                'backend',
                'gateway',
                'proxy',
                'registry',
                'hub',
                'store',
                'bucket',
                'upstream',
                'provider',
            ].map((who) => `${who} `),
        ],
        examples: [
            'failed to upload metrics: server said 502',
            'API throttled us, giving up',
            'proxy refused the CONNECT request',
        ],
        lookAlikes: ['server sent 512 bytes', 'GPU clocks throttled', 'proxy task finished'],
        source: 'plain words',
    },
    {
        id: 'happened-to-trust',
        cause: 'tls_failure',
        role: 'usual',
        pattern: /\bcertificate\b[^\n]{0,60}?\b(?:not trusted|untrusted|self[- ]signed|not (?:yet )?valid|invalid|expired|rejected|unknown (?:authority|issuer|CA))\b|\bclocks?\b[^\n]{0,60}?\b\d+ ?(?:s|sec\w*|min\w*|hours?|h) (?:off|ahead|behind|slow|fast)\b/i,
        needles: ['certificate', 'clock'],
        examples: [
            'certificate of the artifact store is not trusted',
            'clock of this host is 9 minutes off, signed requests are refused',
        ],
        lookAlikes: ['certificate loaded', 'wall clock: 9 minutes'],
        source: 'plain words',
    },
    {
        id: 'happened-to-memory',
        cause: 'host_out_of_memory',
        role: 'usual',
        pattern: [
            /\b(?:kernel|OOM[- ]killer|operating system|oomd) (?:has )?killed\b/i,
            /\b(?:memory of the (?:host|machine|node)|(?:host|system|main|node) memory|RAM) (?:has )?(?:ran out|run out|gave out)\b/i,
            /\ballocation of [\d.]+ ?[KMGT]i?B (?:of )?(?:host|system|pinned|main) memory failed\b/i,
        ],
        needles: ['killed', 'ran out', 'run out', 'gave out', 'memory failed'],
        examples: [
            'ERROR: kernel killed the data loader (low memory)',
            'memory of the host ran out at sample 120034',
            'allocation of 64 GiB host memory failed',
        ],
        lookAlikes: ['the user killed the run', 'samples ran out'],
        source: 'plain words',
    },
    {
        id: 'happened-to-storage',
        cause: 'shared_filesystem_fault',
        role: 'usual',
        pattern: /\b(?:file ?system|mount|volume|NFS|Lustre|GPFS|share)\b(?: (?:of|at|on) \S{1,100})? (?:has |was |is |got |went )?(?:hung|lost|gone|away|stale|frozen|disconnected|unmounted|not (?:answering|responding|mounted|available))\b|\b(?:InfiniBand|IB|ethernet|fabric|network|RDMA|NVLink) (?:link|port|card|interface) (?:has |was |is |went )?(?:flapped|flapping|lost|failed|down|reset)\b/i,
        needles: [
            ' hung',
            'lost',
            ' gone',
            ' away',
            'stale',
            'frozen',
            'disconnected',
            'unmounted',
            'answering',
            'responding',
            'not mounted',
            'not available',
            'flapp',
            ' failed',
            ' down',
            ' reset',
        ],
        examples: [
            'the shared file system hung',
            'mount of /datasets was lost',
            'InfiniBand link flapped, collective aborted',
            '/data: volume is not mounted',
        ],
        lookAlikes: ['the volume is reset to zero', 'mounts: 3'],
        source: 'plain words',
    },
    {
        id: 'happened-to-device-memory',
        cause: 'device_oom',
        role: 'usual',
        pattern: /\b(?:does|do|did|will|would)(?: not|n't) fit (?:on|into|in|onto) (?:the |a |one |this |any )?(?:single )?(?:GPU|VRAM|HBM|accelerator|(?:GPU|device|accelerator) memory|graphics card|TPU|NPU)\b|\b(?:cannot|can't|could not|unable to) (?:reserve|get|obtain|find) [\d.]+ ?[KMG]i?B (?:of memory )?on (?:GPU|device|cuda)\b/i,
        needles: [' fit on', ' fit in', ' reserve', ' get ', ' obtain', ' find '],
        examples: ['model does not fit on the GPU', 'the model does not fit into VRAM', 'cannot reserve 12 GiB on GPU 0'],
        lookAlikes: ['the curve does not fit in the plot'],
        source: 'plain words',
    },
    {
        id: 'happened-to-disk',
        cause: 'disk_full',
        role: 'usual',
        pattern: /\b(?:ran|run|running|was|is) out of (?:disk|storage|scratch|inodes)\b|\b(?:out of|no more|no free) (?:disk|storage|scratch) (?:space|room)\b|\bquota (?:of|on|for) \S{1,80} (?:was |is |has been )?(?:reached|exceeded|exhausted|full)\b/i,
        needles: ['out of ', 'no more ', 'no free ', 'quota '],
        examples: ['ran out of disk while writing the cache', 'quota of /home reached'],
        lookAlikes: ['quota of /home: 50 GB', 'the disk cache ran out of order'],
        source: 'plain words',
    },
    {
        id: 'happened-to-time',
        cause: 'timeout',
        role: 'usual',
        pattern: /\bwall[ -]?(?:clock )?time (?:is |was |has been )?(?:used up|over|up|exhausted|spent)\b|\btook (?:longer|more) than (?:the )?(?:allowed|permitted|maximum|max)\b|\bran (?:for )?longer than (?:the )?(?:allowed|permitted|maximum)\b/i,
        needles: ['wall time', 'walltime', 'wall-time', 'clock time', 'took longer', 'took more', 'longer than'],
        examples: ['wall time used up', 'evaluation server took longer than the allowed 600 s'],
        lookAlikes: ['wall time 3 h', 'step took longer than usual'],
        source: 'plain words',
    },
    {
        id: 'happened-to-capacity',
        cause: 'capacity_unavailable',
        role: 'usual',
        pattern: /\bno (?:node|machine|host|GPU|instance)s? (?:with [^\n]{1,40} )?(?:is|are) (?:currently )?free\b/i,
        needles: [' free'],
        examples: ['no node with 8 GPUs is free'],
        lookAlikes: ['no node is freed before the end'],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-incomplete-words.js
/** Inputs of which something is lacking or outside of what is allowed, in anybody's words; asked only where no other row knows the line. */
const bareIncompleteWords = [
    {
        id: 'words-incomplete-file',
        cause: 'file_corrupt',
        role: 'usual',
        pattern: [
            /\b(?:incomplete|truncated|damaged|corrupt(?:ed)?) (?:input|file|data|record|header|archive|footer|stream|shard|object|sample|image|message)\b/i,
            /(?<!\b(?:config|configuration|setup|install|installation|state) )\b(?:is|are|was|seems to be|appears to be|may be|looks) (?:corrupt(?:ed)?|truncated|damaged|incomplete)\b/i,
            /\bUnpack failed\b/i,
            /\bExtraData: /i,
            /\bgot EOF\b/i,
            /\bFailed to read (?:matrix|vector|token|object) from stream\b/i,
            /\bHDF error\b/i,
            /\bhas zero length\b/i,
            /\berror while decoding (?:sample|record|image|audio|frame)\b/i,
            /\bReading audio from [^\n]{1,200} failed\b/i,
            /\bAudioLoadingError: /i,
            /\b[Ii]nvalid (?:parquet|csv|json|avro|orc|tiff|wav|flac|image|audio|video|zip|archive|npy|hdf5) (?:file|data|header)\b/i,
            /\bply reading error\b/i,
            /\bfile has \d+ (?:bytes|floats|values|columns|fields|channels|lines)\b/i,
        ],
        needles: [
            'incomplete',
            'truncated',
            'damaged',
            'corrupt',
            'unpack failed',
            'extradata: ',
            'got eof',
            'from stream',
            'hdf error',
            'zero length',
            'error while decoding',
            'reading audio',
            'audioloadingerror',
            'invalid ',
            'ply reading',
            'file has ',
        ],
        examples: [
            'ValueError: Unpack failed: incomplete input',
            'RuntimeError: the recording is damaged',
            'OSError: [Errno -101] NetCDF: HDF error: /data/era5.nc',
            'RuntimeError: webdataset: error while decoding sample 000123.jpg',
            "lhotse.audio.utils.AudioLoadingError: Reading audio from '/data/a.flac' failed",
            'AssertionError: image 0001.jpg: label file has 6 columns, 5 required',
        ],
        lookAlikes: [
            'ValueError: the configuration is incomplete',
            'log file has been opened',
            'ignoring corrupt image/label: negative label values',
        ],
        source: 'plain words; msgpack; netCDF; Kaldi; lhotse; webdataset',
    },
    {
        id: 'words-nothing-to-train-on',
        cause: 'dataset_empty',
        role: 'usual',
        pattern: [
            /\bno (?:valid |usable |remaining |matching |training )?(?:samples?|examples?|records?|rows?|images?|utterances?|documents?|sentences?)(?: \w+)? (?:left|remain(?:ing)?|match(?:es)?|survived)\b/i,
            /\bempty after (?:filtering|cleaning|preprocessing|the filter)\b/i,
            /\bempty (?:corpus|data ?set|vocabulary|manifest|split)\b/i,
            /\b(?:training|validation|data) ?set has (?:0|no) \w+/i,
            /\bleast populated class in y has only\b/i,
        ],
        needles: [
            ' left',
            ' remain',
            ' match',
            ' survived',
            'empty after',
            'empty corpus',
            'empty data',
            'empty vocabulary',
            'empty manifest',
            'empty split',
            'set has ',
            'least populated',
        ],
        examples: [
            'RuntimeError: No valid samples left after filtering',
            'ValueError: the split is empty after filtering',
            'ValueError: empty vocabulary; perhaps the documents only contain stop words',
            'ValueError: The least populated class in y has only 1 member, which is too few.',
        ],
        lookAlikes: ['no child left behind', 'training set has 12000 rows'],
        source: 'plain words; scikit-learn',
    },
    {
        id: 'words-not-in-archive',
        cause: 'file_missing',
        role: 'usual',
        pattern: [
            /\bThere is no item named [^\n]{1,200} in the archive\b/i,
            /\b(?:group|array) not found at path\b/i,
            /\bCouldn't find cache for\b/i,
            /\bManual directory \S{1,300} does not exist\b/i,
            /\bmissing (?:in|from) \S{1,200}\.(?:jsonl?|csv|tsv|ya?ml|parquet|h5)\b/i,
            /\bCannot retrieve the public link\b/i,
        ],
        needles: [
            'no item named',
            'not found at path',
            'find cache for',
            'manual directory',
            'missing in ',
            'missing from ',
            'the public link',
        ],
        examples: [
            'KeyError: "There is no item named \'img/000.png\' in the archive"',
            "zarr.errors.GroupNotFoundError: group not found at path ''",
            'AssertionError: Manual directory /root/tensorflow_datasets/downloads/manual does not exist or is empty',
            "KeyError: 'annotations' missing in instances.json",
        ],
        lookAlikes: ['the key lr is missing in the config'],
        source: 'CPython zipfile; zarr; tensorflow_datasets; gdown; plain words',
    },
    {
        id: 'words-value-outside',
        cause: 'labels_unexpected',
        role: 'usual',
        pattern: [
            /\bexceeds? (?:the )?image (?:size|bounds|dimensions|width|height)\b/i,
            /\btime data '[^'\n]{1,80}' does not match format\b/i,
            /\bOutOfBoundsDatetime\b/i,
            /\bOut of bounds nanosecond timestamp\b/i,
            /\binvalid (?:\w{1,20} )?(?:tag|label) sequence\b/i,
            /\bbad object for id: nan\b/i,
            /\bnp\.nan is an invalid document\b/i,
            /\bExplicit valence for atom\b/i,
            /\blabels? should be (?:of )?(?:int\w*|numeric|float\w*|binary|positive|non-negative|in (?:\[|range))/i,
        ],
        needles: [
            'exceed image',
            'exceeds image',
            'exceed the image',
            'exceeds the image',
            'time data ',
            'outofboundsdatetime',
            'nanosecond timestamp',
            'tag sequence',
            'label sequence',
            'for id: nan',
            'np.nan is an invalid',
            'explicit valence',
            'should be ',
        ],
        examples: [
            'RuntimeError: Bounding box coordinates exceed image size in annotation 1204',
            'LightGBMError: Label should be int type (met 0.500000) for ranking task',
            "ValueError: invalid BIO tag sequence: 'I' without a preceding 'B'",
            "ValueError: time data '2021-13-01' does not match format '%Y-%m-%d'",
        ],
        lookAlikes: ['the crop may exceed image size', 'batch exceeds image budget'],
        source: 'plain words; CPython _strptime.py; pandas; spaCy errors.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-infrastructure-words.js
/** What lies under a program, failing in anybody's words; asked only where no other row knows the line. */
const bareInfrastructureWords = [
    {
        id: 'words-node-gone',
        cause: 'cloud_host_lost',
        role: 'usual',
        pattern: [
            /\b(?:node|host|machine|instance|vm|executor|agent|runner|server|pod|container|worker|job|storage target)\b(?: [\w.:-]{1,60})? (?:is |was |has been |has |got |went )?(?:(?<=\b(?:is|was|went) )down\b|lost\b(?! (?:its )?(?:connection|focus))|unreachable\b|not ready\b|drained\b|evicted\b|rebooted\b|gone\b|terminated by\b|preempted\b|reclaimed\b|cordoned\b|(?<=\b(?:node|host|machine|instance|vm)\b[^\n]{0,60})terminated unexpectedly\b|offline\b(?! mode)|restarted\b(?! from)|not responding\b|unresponsive\b)/i,
            /\bNode(?:NotReady|Lost)\b/i,
            /^(?:\S{1,40} ){0,3}node failure on \S/i,
            /\bnode drain\b/i,
            /\bjob requeued\b/i,
            /\bSparkContext was shut down\b/i,
        ],
        needles: [
            'down',
            ' lost',
            'unreachable',
            'not ready',
            'drained',
            'evicted',
            'rebooted',
            ' gone',
            'terminated by',
            'preempted',
            'reclaimed',
            'cordoned',
            'terminated unexpectedly',
            'offline',
            'restarted',
            'not responding',
            'nodenotready',
            'nodelost',
            'unresponsive',
            'node failure on',
            'node drain',
            'requeued',
            'sparkcontext was',
        ],
        examples: [
            'Node gpu-12 is down, job requeued',
            'The node gpu-3 has been cordoned and its pods deleted',
            'Spot instance terminated unexpectedly',
            "Pod has status 'Failed', reason NodeLost: Node gke-gpu-7 which was running pod fit-k2l is unresponsive",
            'Node failure on gpu-014; requeue not enabled for this job',
            '004 (1234.000.000) Job was evicted.',
            'error: instance i-0abc was reclaimed',
            'org.apache.spark.SparkException: Job 4 cancelled because SparkContext was shut down',
        ],
        lookAlikes: [
            'the loss went down',
            'worker 3 started',
            'max_restarts on node failure = 3',
            'server shut down cleanly at the end',
            'node 3 is ready',
        ],
        source: 'plain words of schedulers',
    },
    {
        id: 'words-device-failed',
        cause: 'gpu_lost',
        role: 'usual',
        pattern: [
            /\b(?:device|gpu|npu|hpu|tpu|xpu|accelerator|card|chip|core)\b(?:[ [(]?[\w:.[\]-]{1,40}[\])]?)? (?:is |was |has )?(?:lost\b|acquire failed\b|unavailable\b|hung\b|hang\b|not responding\b|halted\b|unhealthy\b|lost heartbeat\b|been lost\b|fell off\b)/i,
            /\bfailed to (?:start|acquire|open|reset) (?:the )?(?:device|accelerator|npu|hpu)\b/i,
            /\bDEVICE_LOST\b/i,
            /\bDevice_(?:Absent|Abnormal)\b/i,
            /\bhardware (?:error|fault|failure|hang|exception)\b/i,
            /\b(?:DBE|double.bit|volatile) (?:volatile )?errors?\b/i,
            /\baicore execution is abnormal\b/i,
            /\bDevice already acquired\b/i,
            /\bCallbackErrorHang\b/i,
            /\bno neuron devices? found\b/i,
            /\blost (?:the )?GPU\b/i,
        ],
        needles: [
            'lost',
            'acquire',
            'unavailable',
            ' hung',
            ' hang',
            'not responding',
            'halted',
            'unhealthy',
            'fell off',
            'failed to start',
            'failed to open',
            'failed to reset',
            'device_lost',
            'device_absent',
            'device_abnormal',
            'hardware ',
            'dbe ',
            'double',
            'volatile',
            'aicore',
            'callbackerrorhang',
            'no neuron',
        ],
        examples: [
            '        Device[0] lost heartbeat.[FUNC:SyncTask][FILE:direct_hwts_engine.cc][LINE:407]',
            'dcgm health check failed: GPU 3 DBE volatile errors',
        ],
        lookAlikes: ['hardware: 8 x H100', 'device 0 is available', 'the best model was lost'],
        source: 'Habana SynapseAI, Ascend CANN, Intel Level Zero, Apple Metal, AWS Neuron; plain words',
    },
    {
        id: 'words-mount-failed',
        cause: 'shared_filesystem_fault',
        role: 'usual',
        pattern: [
            /\b(?:mount|attach)(?:ing)?\b[^\n]{0,80}?\b(?:failed|error|timed out|timing out)\b/i,
            /\bMountVolume\.\w+ failed\b/i,
            /\bno loop devices? available\b/i,
            /\bfailed to find loop device\b/i,
            /\btransport endpoint is not connected\b/i,
            /\bLustreError: /i,
            /\bmetadata corruption detected\b/i,
            /\b(?:xfs_repair|fsck)\b[^\n]{0,40}?\b(?:run|needed|required)\b/i,
            /\bcan't mount\b/i,
        ],
        needles: [
            'mount',
            'attach',
            'loop device',
            'transport endpoint',
            'lustreerror',
            'metadata corruption',
            'xfs_repair',
            'fsck',
        ],
        examples: [
            'Unable to attach or mount volumes: unmounted volumes=[data], timed out waiting for the condition',
            'MountVolume.SetUp failed for volume "pvc-1": rpc error: code = Internal desc = mount failed: exit status 32',
            'XFS (nvme0n1p1): Metadata corruption detected; Unmount and run xfs_repair',
        ],
        lookAlikes: ['mounted /data', 'attached the hook'],
        source: 'Kubernetes, Apptainer, Lustre, XFS; plain words',
    },
    {
        id: 'words-link-down',
        cause: 'rdma_transport_error',
        role: 'usual',
        pattern: /\bport is (?:DOWN|down)\b|\bno active IB port\b|\b(?:transport )?retry (?:counter|count) exceeded\b|\blink (?:is |went )?down\b/i,
        needles: ['port is down', 'active ib port', 'retry count', 'link down', 'link is down', 'link went down'],
        examples: [
            'mlx5_0:1 port is DOWN, no active IB port',
            'ibv_poll_cq completed with error: transport retry counter exceeded',
        ],
        lookAlikes: ['port is 29500', 'retry count 3'],
        source: 'libibverbs; plain words',
    },
    {
        id: 'words-host-memory',
        cause: 'host_out_of_memory',
        role: 'usual',
        pattern: /\bout of (?:host|system|pinned|main|physical) memory\b|\b(?:failed|unable|could not|cannot) to? ?(?:allocate|alloc|malloc|mmap)\b[^\n]{0,40}?\bbytes\b|\boomd killed\b|\bpinned allocation\b[^\n]{0,40}?\bfailed\b/i,
        needles: [
            'out of host',
            'out of system',
            'out of pinned',
            'out of main',
            'out of physical',
            'alloc',
            'mmap',
            'oomd killed',
        ],
        examples: [
            'Out of host memory: pinned allocation of 8589934592 bytes failed',
            'RuntimeError: failed to allocate 34359738368 bytes of pinned memory',
            'systemd-oomd killed 3 process(es) in this unit.',
        ],
        lookAlikes: ['allocated 34359738368 bytes', 'allocator settings'],
        source: 'plain words',
    },
    {
        id: 'words-killed-from-outside',
        cause: 'sigkill',
        role: 'usual',
        pattern: /\b(?:killed|terminated|ended|stopped)\b[^\n]{0,40}?\b(?:by (?:the )?(?:operating system|kernel|OS|system|signal 9|SIGKILL)|with signal 9)(?![\w-])/i,
        needles: [
            'operating system',
            'the kernel',
            'by kernel',
            'by the os',
            'by os',
            'by the system',
            'signal 9',
            'sigkill',
        ],
        examples: ['Python process was killed by the operating system', 'A worker was terminated unexpectedly by signal 9'],
        lookAlikes: ['the kernel size is 3', 'killed by the user'],
        source: 'plain words',
    },
    {
        id: 'words-machine-check',
        cause: 'node_crash',
        role: 'usual',
        pattern: /\bmachine check (?:exception|error|event)\b|\bkernel panic\b|\bhard LOCKUP\b/i,
        needles: ['machine check', 'kernel panic', 'hard lockup'],
        examples: ['Machine check exception on CPU 12'],
        lookAlikes: ['the machine checks its clock'],
        source: 'Linux arch/x86/kernel/cpu/mce',
    },
    {
        id: 'words-no-capacity',
        cause: 'capacity_unavailable',
        role: 'usual',
        pattern: [
            /\b(?:insufficient|not enough|(?:not|n't) have (?:sufficient|enough)|no (?:more|spare|free)?) ?(?:\S{1,30} )?capacity\b/i,
            /\bno longer any (?:GPUs?|instances?|machines?|VMs?|accelerators?) available\b/i,
            /\bno (?:GPUs?|instances?|machines?|VMs?|accelerators?|spot \w+)\b[^\n]{0,40}?\b(?:currently|left|at the moment) available\b/i,
        ],
        needles: ['capacity', ' available'],
        examples: [
            'We do not have sufficient capacity for the requested VM size in this region.',
            'RuntimeError: No GPU of type H100 is currently available, try again later',
            'QueryError: There are no longer any instances available with the requested specifications.',
        ],
        lookAlikes: ['No GPU available, using the CPU', 'capacity factor 1.25', 'GPU 0: 24 GiB capacity, 12 GiB available'],
        source: 'Azure, RunPod and other clouds',
    },
    {
        id: 'words-process-killed',
        cause: 'worker_killed',
        role: 'usual',
        // As Python counts: a negative code is the number of a signal, and nobody but the kernel or a person sends 9.
        pattern: /\b(?:process|worker|child|task|rank|actor|job)\b[^\n]{0,80}?\b(?:code|status|signal)[ :=(]{1,2}-9\b/i,
        needles: ['code -9', 'code: -9', 'code=-9', 'code (-9', 'status -9', 'status: -9', 'status=-9', 'signal -9'],
        examples: ['RuntimeError: Grain worker process 11 was terminated unexpectedly with exit code -9'],
        lookAlikes: ['worker 3 exited with code -11', 'process lr 1e-9', 'worker exit code 0-9'],
        source: 'CPython multiprocessing Process.exitcode, subprocess returncode',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-machine-words.js
/** Machines, devices and limits that give way, in short words; asked only where no other row knows the line. */
const bareMachineWords = [
    {
        id: 'words-device-memory',
        cause: 'device_oom',
        role: 'usual',
        pattern: [
            /\b(?:GPU|VRAM|CUDA|device|accelerator)\b[^\n]{0,30}?\b(?:memory exhausted|ran out of memory|failed to allocate|memory is full|out of (?:its )?memory)\b/i,
            /\b(?:GPU|VRAM|device|accelerator)\b[^\n]{0,30}?\b(?:insufficient|not enough|too little) (?:free |available )?memory\b/i,
            /\bVRAM (?:is )?exhausted\b/i,
            /\b(?:not enough|insufficient|too little) (?:free |available )?memory (?:on|in|of) (?:the )?(?:GPU|device|accelerator)/i,
            /\bnot enough (?:VRAM|GPU memory|device memory)\b/i,
            /\bfailed to allocate (?:the )?KV cache\b/i,
        ],
        needles: [
            'memory exhausted',
            'ran out of memory',
            'failed to allocate',
            'memory is full',
            'out of memory',
            'out of its memory',
            'not enough',
            'insufficient',
            'too little',
            'vram exhausted',
            'vram is exhausted',
        ],
        examples: [
            'GPU 2: insufficient free memory: need 38.2 GiB, have 11.0 GiB',
            'Not enough memory on the GPU to hold the optimizer states',
            'Device ran out of memory',
            'RuntimeError: CUDA: failed to allocate 2147483648 bytes',
        ],
        lookAlikes: ['device 0 has enough memory', 'not enough arguments'],
        source: 'plain words',
    },
    {
        id: 'words-memory-limit-hit',
        cause: 'host_out_of_memory',
        role: 'usual',
        pattern: /\b(?:host |system )?(?:RAM|swap) (?:is )?exhausted\b|\bnot enough memory\b|\bmemory limit\b[^\n]{0,30}?\b(?:reached|exceeded|hit)\b|\bmemory exhausted\b|\bmemory pressure\b[^\n]{0,40}?\b(?:killed|evicted|terminated)\b/i,
        needles: ['exhausted', 'not enough memory', 'memory limit', 'memory pressure'],
        examples: [
            'malloc failed: host RAM exhausted',
            'vector memory limit of 16.0 Gb reached, see mem.maxVSize()',
            'container killed: memory limit exceeded',
        ],
        lookAlikes: ['memory limit: 64 GiB', 'patience exhausted, early stop'],
        source: 'plain words; R memory.c',
    },
    {
        id: 'words-storage-full',
        cause: 'disk_full',
        role: 'usual',
        pattern: /\b(?:device|file ?system|volume|partition|storage|inode table|drive|disk) (?:is )?(?:9\d% |100% )?full\b|\bno space for\b|\binsufficient (?:disk|storage) space\b/i,
        needles: [' full', 'no space for', 'insufficient disk', 'insufficient storage'],
        examples: [
            'the volume is 100% full, cannot save the checkpoint',
            'cannot write checkpoint: device full',
            'write failed: file system full',
        ],
        lookAlikes: ['the device is fully used', 'full volume scan'],
        source: 'plain words',
    },
    {
        id: 'words-hardware-fault',
        cause: 'node_crash',
        role: 'usual',
        pattern: /\bunrecoverable state\b|\bNVLink error\b|\bthermal shutdown\b|\bPCIe bus error\b|\bseverity=Uncorrected\b|\bECC error limit\b|\bbad sectors?\b|\bdisk (?:read|write|I\/O) error\b|\bremote I\/O error\b|\bhost rebooted\b/i,
        needles: [
            'unrecoverable',
            'nvlink error',
            'thermal shut',
            'pcie bus',
            'severity=uncorr',
            'ecc error',
            'bad sector',
            'disk read',
            'disk write',
            'disk i/o',
            'remote i/o',
            'host rebooted',
        ],
        examples: [
            'GPU 3 is in an unrecoverable state',
            'PCIe bus error: severity=Uncorrected (Fatal)',
            'bad sector on /dev/sdb',
            'disk read error',
        ],
        lookAlikes: ['disk read 3 GB/s', 'ECC errors: 0'],
        source: 'plain words; Linux drivers',
    },
    {
        id: 'words-link-broken',
        cause: 'connection_reset',
        role: 'usual',
        pattern: [
            /\bname resolution failed\b/i,
            /\bsocket hang up\b/i,
            /\bupstream connect error\b/i,
            /\bdisconnect\/reset before headers\b/i,
            /\b(?:SSL|TLS) handshake (?:failed|failure|error)\b/i,
            /\b503 slow down\b/i,
            /\b(?:server|service) is overloaded\b/i,
            /\b(?:host|peer|server|remote) (?:closed|reset|dropped) (?:the )?connection\b/i,
            /\bnetwork is down\b/i,
            /\bheartbeats? missed\b/i,
            /\blost quorum\b/i,
            /\b(?:storage|backend|database|broker) (?:\w+ )?unavailable\b/i,
            /\bspot interruption\b/i,
            /\b(?:runner|agent) (?:\w+ )?stopped unexpectedly\b/i,
        ],
        needles: [
            'resolution failed',
            'hang up',
            'upstream connect',
            'before headers',
            'handshake',
            'slow down',
            'overloaded',
            'connection',
            'network is down',
            'missed',
            'quorum',
            'unavailable',
            'spot interruption',
            'stopped unexpectedly',
        ],
        examples: [
            'name resolution failed for minio',
            'socket hang up',
            'SSL handshake failed',
            'server is overloaded, try later',
            'peer reset the connection',
            'storage backend unavailable',
        ],
        lookAlikes: ['the learning rate will slow down at step 300', 'handshake done', 'residual connection'],
        source: 'plain words; Envoy; Node.js',
    },
    {
        id: 'words-too-many',
        cause: 'thread_limit',
        role: 'usual',
        pattern: /\btoo many (?:processes|threads)\b|\bnumber of inotify instances has been reached\b/i,
        needles: ['too many processes', 'too many threads', 'inotify instances'],
        examples: ['too many processes'],
        lookAlikes: ['too many values to unpack (expected 2)'],
        source: 'plain words',
    },
    {
        id: 'words-run-time-passed',
        cause: 'timeout',
        role: 'usual',
        pattern: /\b(?:maximum|max|allowed) (?:run ?time|execution time|duration) (?:was |is )?(?:exceeded|reached)\b|\bdeadline (?:passed|reached|expired)\b/i,
        needles: ['maximum run', 'max run', 'allowed run', 'execution time', 'duration', 'deadline'],
        examples: ['maximum run time exceeded', 'deadline passed, stopping'],
        lookAlikes: ['deadline: 3600 s', 'maximum run time is 2 h'],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-network-words.js
/** Services and connections that fail, in anybody's words; asked only where no other row knows the line. */
const bareNetworkWords = [
    {
        id: 'words-service-error',
        cause: 'service_unavailable',
        role: 'usual',
        pattern: [
            /\binternal (?:server )?error\b(?=[^\n]{0,60}?\b(?:occurred|encountered|try again|retry)\b)/i,
            /\bremote: Internal Server Error\b/i,
            /\b(?:internal server error|bad gateway|gateway time-?out|service (?:is )?(?:temporarily )?unavailable)\b/i,
            /\b(?:failed|error|code|status|returned|response)\b[^\n\d]{0,12}\b50[0234]\b(?!\s*(?:steps?|images?|samples?|files?|ms|s)\b)/i,
            /\bplease (?:try|retry) (?:again|the request|your request)\b/i,
            /\bInternalServerError\b/i,
            /\bno healthy upstream\b/i,
            /\b(?:backend|server|gateway|upstream) error\b[,: (]{1,3}50[0234]\b/i,
            /\bservice is unable to (?:process|handle|serve)\b/i,
            /\b(?:cluster|backend|endpoint|registry|scheduler) is (?:temporarily |currently )?(?:unavailable|unreachable)\b/i,
            /\b(?:server|service|backend|endpoint|database(?: system)?|redis|broker)(?: \S{1,40})? (?:is|was) (?:busy|overloaded|loading|starting up|shutting down|not ready|in recovery|under maintenance)\b/i,
        ],
        needles: [
            'internal error',
            'server error',
            'bad gateway',
            'gateway time',
            'unavailable',
            ...['failed', 'error', 'code', 'status', 'returned', 'response', 'http'].flatMap((word) => [
                `${word} 50`,
                `${word}: 50`,
                `${word}=50`,
                `${word} (50`,
                `${word} [50`,
            ]),
            'try again',
            'please retry',
            'internalservererror',
            'healthy upstream',
            'backend error',
            'upstream error',
            'gateway error',
            'service is unable',
            'unreachable',
            ' busy',
            'overloaded',
            ' is loading',
            'starting up',
            'shutting down',
            'not ready',
            'in recovery',
            'under maintenance',
        ],
        examples: [
            'InternalServerError: We encountered an internal error. Please try again.',
            'comet_ml.exceptions.CometRestApiException: GET https://www.comet.example/api failed: 502',
            'LoginError: Failed getting token (error 502 from https://api.clear.example): Bad Gateway',
            'remote: Internal Server Error',
            'no healthy upstream',
            'gcsfs.retry.HttpError: Backend Error, 503',
            'redis.exceptions.BusyLoadingError: Redis is loading the dataset in memory',
            'psycopg2.OperationalError: FATAL: the database system is starting up',
        ],
        lookAlikes: [
            'step 500 loss 0.1',
            'failed 500 samples of 10000',
            'RuntimeError: INTERNAL ASSERT FAILED',
            'internal error codes are listed below',
        ],
        source: 'plain words; RFC 9110',
    },
    {
        id: 'words-cannot-connect',
        cause: 'connection_refused',
        role: 'usual',
        pattern: [
            /\b(?:could not|cannot|can't|failed to|unable to|fail to|couldn't) (?:re-?)?connect (?:to|with) (?!proxy|"None")/i,
            /\bconnection to (?:the )?(?:server|host|database|broker|scheduler|master|coordinator|worker|node|peer)\b[^\n]{0,80}?\b(?:refused|reset|lost|closed|failed|terminated|aborted)\b/i,
            /\bTCP connection\b[^\n]{0,40}?\b(?:reset|lost|closed|broken|refused)\b/i,
            /\bNoBrokersAvailable\b/i,
            /\bno brokers? available\b/i,
            /\bServerSelectionTimeout\w*/i,
            /\bSOCKET_TIMEOUT\b/i,
            /\bfailed to establish a (?:new )?connection\b/i,
            /\bsoftware caused connection abort\b/i,
            /\bFailed to retrieve https?:\/\/metadata\b/i,
            /\ball connection attempts failed\b/i,
            /^(?:\w+\.){0,6}\w{0,40}(?:Connection(?:Failed|Closed|Aborted|Refused)?|Disconnect(?:ed)?|Comm(?:unication)?|RemoteProtocol|ServiceResponse|BrokenResource|Unreachable)(?:Error|Exception)(?:: |$)/i,
            /\bfail(?:ed|ing|s)? connecting to\b/i,
            /\bno (?:cluster )?leader\b(?: (?:elected|available|found)|$)/i,
        ],
        needles: [
            'connect to',
            'connect with',
            'connection to',
            'tcp connection',
            'broker',
            'serverselectiontimeout',
            'socket_timeout',
            'establish a ',
            'connection abort',
            'retrieve http',
            'connection attempts',
            'connectionerror',
            'connectionexception',
            'connectionfailed',
            'connectionclosed',
            'connectionaborted',
            'disconnect',
            'commerror',
            'communicationerror',
            'remoteprotocol',
            'serviceresponse',
            'brokenresource',
            'unreachableerror',
            'connecting to',
            'leader',
        ],
        examples: [
            'snowflake.connector.errors.OperationalError: 250001: Could not connect to Snowflake backend after 2 attempt(s)',
            'The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?',
            'kafka.errors.NoBrokersAvailable: NoBrokersAvailable',
            'pymongo.errors.ServerSelectionTimeoutError: db:27017: timed out',
            'distributed.client - ERROR - Failed to reconnect to scheduler after 30.00 seconds, closing client',
            'worker 3 lost: TCP connection to master reset',
            'etcd3.exceptions.ConnectionFailedError',
            'anyio.BrokenResourceError: the stream was closed by the other end',
            'MilvusException: (code=2, message=Fail connecting to server on 10.0.0.3:19530)',
            'redis.exceptions.ConnectionError: Error while reading from socket',
        ],
        lookAlikes: [
            'the ring has no leader yet, waiting',
            'will connect to node0:29500',
            'ValueError: cannot connect layers of different sizes',
            'residual connection to the decoder failed',
        ],
        source: 'plain words of clients',
    },
    {
        id: 'words-connection-lost',
        cause: 'connection_reset',
        role: 'usual',
        pattern: [
            /\bCommClosedError\b/i,
            /\b(?:lost|dropped) (?:the )?(?:connection|communication|contact) (?:to|with)\b/i,
            /(?<!\b(?:residual|skip|recurrent|dense|shortcut) )\bconnection (?:was |has been |is )?(?:lost|terminated|dropped|closed by remote|interrupted)\b/i,
            /\bterminating connection due to\b/i,
            /\bClientOSError\b/i,
            /\bserver disconnected\b/i,
            /\bServerDisconnectedError\b/i,
            /\bdisconnected from (?:the )?(?:server|scheduler|master|cluster|worker)\b/i,
            /\blost-connection\b/i,
            /\b(?:peer|rank|remote|server|client|host)\b[^\n]{0,30}?\bclosed (?:the )?(?:channel|stream|socket|connection)\b/i,
            /\bconnection closed unexpectedly\b/i,
            /\bGetting socket times out\b/i,
        ],
        needles: [
            'commclosederror',
            'lost ',
            'lost-connection',
            'closed the ',
            'closed channel',
            'closed stream',
            'closed socket',
            'closed connection',
            'dropped ',
            'connection ',
            'clientoserror',
            'disconnected from',
            'server disconnected',
            'serverdisconnected',
            'getting socket',
        ],
        examples: [
            'distributed.comm.core.CommClosedError: in <TCP (closed) Scheduler>: Stream is closed',
            'Lost communication with the agent',
            'rpc.RpcError: server disconnected',
            'RuntimeError: peer rank 3 closed the channel unexpectedly',
            'aiohttp.client_exceptions.ClientOSError: [Errno 32] Broken pipe',
        ],
        lookAlikes: ['lost 3 samples', 'the connection was made in 3 ms'],
        source: 'plain words of clients',
    },
    {
        id: 'words-network-timeout',
        cause: 'http_timeout',
        role: 'usual',
        // What was on the wire when the time was over: "download timed out", "TLS handshake timeout", "request for url (…): timed out".
        pattern: [
            /\b(?:downloads?|downloading|uploads?|uploading|fetch(?:ing)?|transfers?|TLS handshake|handshake|connect(?:ing|ion)?|(?:data )?send\/receive|DNS|name resolution|name lookup|socket|object storage|https?:\/\/\S{1,200}|tcp:\/\/\S{1,100}|send request|sending request|response body)\b[^\n]{0,60}?\b(?:timed[ -]out|time-?out|Timeout(?:Error|Exception)|deadline has elapsed|deadline exceeded)\b(?!\s*(?:[=:(]|of|is|set|must|should)|['"])/i,
            /\b(?:timed[ -]out|time-?out) (?:while |on |in |during |when |trying to )?(?:connect(?:ing)?|download(?:ing)?|upload(?:ing)?|fetch(?:ing)?|resolv(?:e|ing)|transferr?(?:ing)?|data send)\b/i,
            /^\s*(?:\[\d+\] )?Caused by: (?:\[28\] )?(?:operation timed out|Timeout was reached|tcp connect error: |dns error: )/i,
            /\bSocket Timeout$/i,
            /\bAxiosError: timeout of\b/i,
            /\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\b/i,
            /\btime-?out of \d+ ?ms while waiting for the simulator\b/i,
        ],
        needles: [
            'timeout',
            'timed out',
            'timed-out',
            'time-out',
            'deadline has',
            'deadline exceeded',
            'tcp connect error',
            'dns error: ',
        ],
        examples: [
            'wget: download timed out',
            'net/http: TLS handshake timeout',
            '  Caused by: operation timed out',
            '  Caused by: tcp connect error: deadline has elapsed',
            'rsync error: timeout in data send/receive (code 30) at io.c(197)',
            'OSError: Timed out trying to connect to tcp://10.0.0.1:8786 after 30 s',
            'ERROR: GitError(Code:ERROR, Class:OS, failed to send request: The operation timed out)',
        ],
        lookAlikes: [
            'ERROR: timeout while waiting for rank 3',
            'download timeout: 30 s',
            'ValueError: connect timeout must be positive',
            'RuntimeError: the evaluation timed out',
        ],
        source: 'plain words of clients; reqwest; Go net/http; rsync; Dask; libgit2',
    },
    {
        id: 'words-client-timeout',
        cause: 'connection_timed_out',
        role: 'usual',
        // Whom it waited for makes it the network's; alone, a timeout is a budget that ran out.
        pattern: [
            /\b(?:peer|endpoint|server|broker|remote host|database|gateway|registry|bucket|API|RPC)\b[^\n]{0,30}?\b(?:timed[ -]out|time-?out)\b(?!\s*(?:[=:(]|of|is|set)|['"])/i,
            /\b(?:timed[ -]out|time-?out) (?:while |on |in |during |when )?(?:waiting for |reading from |writing to |talking to |contacting |calling |reaching )?(?:(?:an? )?(?:answer|response|reply) (?:of|from) )?(?:an? |the |its )?(?:peer|endpoint|server|broker|remote host|database|gateway|registry|bucket|API|RPC|https?:)/i,
            /\b(?:kafka|redis|pymongo|cassandra|elasticsearch|pika|paramiko|ftplib|smtplib|google|azure|openai|anthropic)\.[\w.]{0,60}Timeout\w*/i,
        ],
        needles: ['timeout', 'timed out', 'timed-out', 'time-out'],
        examples: [
            'kafka.errors.KafkaTimeoutError: KafkaTimeoutError: Failed to update metadata after 60.0 secs.',
            'ucx: Endpoint timeout on rank 12, peer unreachable',
            'RuntimeError: timed out waiting for a response from the server',
        ],
        lookAlikes: [
            'ERROR: timeout while waiting for rank 3',
            'server timeout: 30 s',
            'RuntimeError: the evaluation timed out',
        ],
        source: 'plain words of clients',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-open-words.js
/** Files that did not open, are of another length, or are not all there, in anybody's words; asked only where no other row knows the line. */
const bareOpenWords = [
    {
        id: 'words-did-not-open',
        cause: 'file_missing',
        role: 'usual',
        pattern: [
            /\b(?:unable to|could not|couldn't|cannot|can't|failed to|fail to|error) open(?:ing)?(?: (?:the|input|data|train(?:ing)?|test|labels?|vocab(?:ulary)?|source|corpus|annotations?|images?|text|audio|video|reference|index|embeddings?|query|dictionary|lexicon|feature|vector|mesh|point cloud)){0,3} (?:files?|corpus|database|sources?|datasets?|image|volume)\b(?!.*\b(?:writ|output|logs?\b|lock|socket|shared object|descriptor|device|tty|errno = (?:5|116)\b)\w*)/i,
            /\b(?:could not|cannot|can't) find file ['"]/i,
            /\bopen failed: \S+$/i,
            /\bFile \S+ (?:is )?not exists?\b/i,
            /\b(?:path|director(?:y|ies)|folder|dir)\b(?![^\n]*\b(?:config|conf|yaml|output|out|log|logs|save|saved|script|module|executable|binary|cuda|python|venv|working)\b)[^\n]{0,200}?\bdo(?:es)? not exist\b(?!.{0,120}\b(?:creat|download|generat|build|skip|default|instead|scratch|mak)\w*)/i,
            /\b(?:doesn't|does not) contain (?:any|an?) \S+\.(?:json|csv|txt|tsv|parquet|tar|idx|bin)\b/i,
        ],
        needles: [
            'to open ',
            'not open ',
            "n't open ",
            "can't open ",
            'cannot open ',
            'error open',
            'find file ',
            'open failed: ',
            'not exist',
            'contain any ',
            'contain a ',
            'contain an ',
        ],
        examples: [
            'ERROR: Unable to open training file: train.dat',
            'Unable to open vocab file vocab.txt.',
            "[pcl::PCDReader::readHeader] Could not find file 'x.pcd'.",
            'feature_index.cpp(174) [ifs] open failed: train.data',
            'RuntimeError: Relative path /data/x does not exist and no remote was provided',
            "RuntimeError: The provided folder `/data/opt` doesn't contain any index.json file.",
        ],
        lookAlikes: [
            'cannot open output file x.csv',
            'ValueError: config path x.yaml does not exist',
            'directory /data/cache does not exist, creating it',
        ],
        source: 'plain words; CRF++; PCL; HTK; MosaicML Streaming; LitData',
    },
    {
        id: 'words-count-expected',
        cause: 'dataset_size_mismatch',
        role: 'usual',
        pattern: [
            /\bexpected \d+ (?:\w+ ){0,2}(?:images|samples|files|rows|records|examples|documents|lines|shards|sentences|frames|cases|subjects|speakers|utterances)\b(?![^\n]*\b(?:batch|tensor|config|result|response|input|output|gpus?|ranks?)\b)[^\n]{0,40}?\b(?:but|found|got|have|has|only)\b/i,
            /\blists? \d+ (?:images|samples|files|rows|records|shards)\b[^\n]{0,30}\b(?:found|but|only)\b/i,
            /\bunexpected number of (?:images|samples|files|rows|records|shards|lines|columns|fields)\b/i,
            /\btoken ids?\b[^\n]{0,24}\d[^\n]{0,24}\b(?:exceeds?|outside|out of range|not in)\b[^\n]{0,40}\bvocab/i,
        ],
        needles: ['expected ', 'list ', 'lists ', 'unexpected number', 'token id'],
        examples: [
            'AssertionError: Expected 1281167 training images, found 1281160',
            'ValueError: metadata.json lists 100 files, found 98',
            'AssertionError: unexpected number of files in /data/train: 12',
            'ValueError: text contains token id 40000 outside of vocab (32000)',
        ],
        lookAlikes: ['ValueError: expected 2 images per input, got 3', 'expected 12 files in an hour'],
        source: 'plain words',
    },
    {
        id: 'words-rows-of-a-trainer',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\binconsistent column size\b/,
            /\bLine must start with label\b/,
            /\b[Pp]arsing error in line \d+/,
            /\bFeature numbers must be (?:in increasing|larger)/,
            /\bline \d+: (?:format|parse|parsing) error\b/,
            /\b[Ee]rror in line \d+(?: of \S+)?: (?!.*\bsyntax\b)/,
            /\b[Pp]hone '\w+' is mis+ing\b/,
            /\b(?:[Ee]rror|[Pp]roblem|[Ff]ailed) (?:reading|parsing|to read|to parse)(?:(?! request| response| http) \w+){0,2} header\b/,
            /\b[Cc]olumn not found: ?\S/,
            /\bH5::\w*IException\b/,
            /\brapidcsv::no_converter\b/,
            /\bpcl::IOException\b/,
            /\bimage_load_error\b/,
            /\b[Ll]abels must be in \[0\b/,
        ],
        needles: [
            'inconsistent column',
            'must start with label',
            'error in line ',
            'feature numbers must',
            ': format error',
            ': parse error',
            ': parsing error',
            "' is missing",
            "' is mising",
            ' header',
            'column not found',
            'h5::',
            'rapidcsv::',
            'pcl::ioexception',
            'image_load_error',
            'labels must be in [',
        ],
        examples: [
            'feature_index.cpp(135) [max_size == size] inconsistent column size: 3 4 train.data',
            'Reading examples into memory...Line must start with label or 0!!!',
            'Parsing error in line 12!',
            'ngram-count: text.txt: line 12: format error',
            'ERROR: "dict.c", line 195: Line 12: Phone \'AX\' is mising in the acoustic model',
            "terminate called after throwing an instance of 'H5::FileIException'",
            '[pcl::PLYReader] problem parsing header!',
            '[FATAL] Labels must be in [0, numClasses)!',
        ],
        lookAlikes: ['Error in line 3: syntax error', 'failed to read the request header'],
        source: 'CRF++; SVM-light; SRILM; Sphinx; HDF5 C++; rapidcsv; PCL; dlib; mlpack',
    },
    {
        id: 'words-web-page',
        cause: 'dataset_is_web_page',
        role: 'usual',
        pattern: /\b(?:(?:is|contains?) (?:an? |only )?HTML|(?:got|received|found|downloaded|returned) (?:an? |only )?(?:HTML|web)) ?(?:page|document|file)\b|\bserver returned error: HTTP\/1\.\d 40[34]\b/i,
        needles: ['html page', 'html document', 'html file', 'web page', 'server returned error'],
        examples: ['RuntimeError: downloaded file is an HTML page, not a tar'],
        lookAlikes: ['the report is a web page'],
        source: 'plain words; BusyBox wget',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-resource-words.js
/** Budgets that ran out, in anybody's words; asked only where no other row knows the line. */
const bareResourceWords = [
    {
        id: 'words-over-quota',
        cause: 'disk_quota',
        role: 'usual',
        pattern: /\b(?:over (?:its |your |the )?quota|quota (?:is )?(?:reached|exceeded|exhausted|used up)|(?:storage|disk|space|block|file) (?:limit|quota) (?:is |was )?(?:reached|exceeded)|exceeded (?:its|your|the) (?:\w+ ){0,2}(?:hours|allowance|allocation))\b(?![^\n]{0,80}?\b(?:metric|requests?|per (?:minute|second|day)|API|rate)\b)/i,
        needles: [
            'quota',
            'exceeded its',
            'exceeded your',
            'exceeded the',
            'limit reached',
            'limit exceeded',
            'limit is ',
            'limit was ',
        ],
        examples: [
            'user quota reached on /home: block limit',
            'Your home directory is over quota',
            'Storage limit exceeded for your session',
            'Your project has exceeded its GPU hours for this month',
        ],
        lookAlikes: ["Quota exceeded for quota metric 'Read requests' per minute", 'quota: 5 TiB'],
        source: 'plain words',
    },
    {
        id: 'words-short-write',
        cause: 'disk_full',
        role: 'usual',
        pattern: /\b\d+ requested and \d+ written\b|\bshort write\b|\bwrote only \d+ of \d+ bytes\b/i,
        needles: ['requested and', 'short write', 'wrote only'],
        examples: ['OSError: 1048576 requested and 4096 written'],
        lookAlikes: ['4096 requested, all written'],
        source: 'numpy tofile; GNU tar; plain words',
    },
    {
        id: 'words-time-budget',
        cause: 'timeout',
        role: 'usual',
        pattern: [
            /\b(?:exceeded|exceeds|reached|hit|ran over) (?:its |the |a )?(?:\w+ )?(?:wall ?(?:clock )?)?time[ -]?(?:limit|budget|out)\b/i,
            /\bwall ?time (?:limit )?(?:was |is )?(?:exceeded|reached)\b/i,
            /\btime (?:limit|budget) (?:was |is )?(?:exceeded|reached|exhausted|used up)\b/i,
            /\bran out of time\b/i,
            /\bbudget of [\d.]+ ?(?:s|sec\w*|min\w*|h|hours?)\b/i,
        ],
        needles: [
            'time limit',
            'budget of ',
            'time budget',
            'timelimit',
            'time-limit',
            'walltime',
            'wall time',
            'out of time',
            'wallclock',
            'time-budget',
            'timeout',
            'time out',
        ],
        examples: [
            'Job exceeded its time limit and was terminated',
            'Walltime exceeded',
            'evaluation exceeded the time budget',
        ],
        lookAlikes: ['time limit 3600 s', 'walltime=24:00:00'],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-sample-words.js
/** Too few samples, and files that a failed check of compiled code did not find; asked only where no other row knows the line. */
const bareSampleWords = [
    {
        id: 'words-too-few-samples',
        cause: 'dataset_empty',
        role: 'usual',
        pattern: [
            /\bcannot be greater than the number of (?:members in each class|samples|groups)\b/i,
            /\bsplits n_splits=\d+ greater than the number of samples\b/i,
            /\bnumber of classes has to be greater than one\b/i,
            /\bn_samples ?= ?\d+ should be >= n_clusters\b/i,
            /\bbut n_samples = \d+\b/i,
            /\b(?:not enough|too few|insufficient)(?: \w+)? (?:samples|training instances|instances|examples|images|rows|data ?points|observations|records|documents|sentences|utterances|speakers|training data)\b(?! (?:in|per|for) (?:the |a |this )?(?:batch|mini|gpu|memory|cache))/i,
            /\b(?:at least|minimum(?: of)?) \d+ (?:samples|examples|images|rows|observations|records|documents|sentences|classes)\b(?![^\n]*\bconfig)[^\n]{0,40}?\b(?:required|needed|necessary|expected|per class|but (?:got|found|only))/i,
            /\bonly (?:found )?(?:\d+|one|two) (?:samples?|examples?|images?|rows?|observations?|records?|documents?|sentences?|class(?:es)?) (?:found|left(?! to\b)|available|remain\w*|present|in (?:the )?(?:data|train\w*|test|val\w*|file|split|fold|y\b))/i,
            /\b(?:class(?:es)?|labels?) \S{1,80} (?:is|are|has|have)(?: \w+)? (?:missing|absent|not present|no (?:samples|examples|images)) (?:in|from|for) (?:the )?(?:train\w*|test|val\w*|split|fold)/i,
            /\b(?:series|dataset|sequence|recording)s?\b[^\n]{0,60}?\bmust (?:have|contain) (?:at least|>=|more than) ?\d+ (?:observations|samples|points|time ?steps|rows|values|frames)\b/i,
            /\b[Ff]requency (?:was )?not provided and cannot be inferred\b/i,
            /\b(?:target|label|fold|split|class|y)s?\b(?: column)?[^\n]{0,20}?\b(?:has|have|contains?) only (?:one|1|a single) (?:unique )?(?:class|value|label)\b/i,
            /\bno (?:positive|negative) (?:samples|examples|pairs|labels|cases)\b/i,
            /\b(?:target|label|y)s? (?:column )?(?:is|are) constant\b/i,
            /\bclass(?:es)? (?:differ|mismatch)\b[^\n]{0,30}\b(?:train|val|test)/i,
            /\b(?:train\w*|val\w*|test)(?: split| set)? (?:has|contains) (?:unseen |new )?class(?:es)?\b/i,
            /\bfeatures? (?:contains?|has|have) (?:infinite|inf\b|nan|missing|null)/i,
            /\bMissingDataError: /i,
            /\bPerfectSeparationError: /i,
            /\bendog has more than 2\b/i,
        ],
        needles: [
            'cannot be greater than the',
            'splits n_splits',
            'number of classes has',
            '>= n_clusters',
            'but n_samples',
            'not enough',
            'too few',
            'insufficient',
            'at least ',
            'minimum ',
            'only ',
            ' missing',
            ' absent',
            'not present',
            ' no samples',
            ' no examples',
            ' no images',
            'must have ',
            'must contain ',
            'cannot be inferred',
            'no positive ',
            'no negative ',
            ' constant',
            'classes differ',
            'class mismatch',
            'classes mismatch',
            'has class',
            'contains class',
            'contains unseen',
            'has unseen',
            'has new class',
            'infinite',
            'contain inf',
            'contain nan',
            'contain missing',
            'have missing',
            'has missing',
            'missingdataerror',
            'perfectseparation',
            'endog has',
        ],
        examples: [
            'ValueError: n_splits=5 cannot be greater than the number of members in each class.',
            'ValueError: Cannot have number of splits n_splits=5 greater than the number of samples: 3.',
            'ValueError: The number of classes has to be greater than one; got 1 class',
            'weka.core.WekaException: Not enough training instances with class labels (required: 1, provided: 0)!',
            'ValueError: at least 2 samples are required in fold 3',
            'AssertionError: only 3 images found',
            'ValueError: At least some time series in train_data must have >= 97 observations. Please provide longer time series',
            'ValueError: class truck is missing in the test split',
            'ValueError: fold 2 has only one class',
            "ValueError: classes differ between train and val: {'dog'}",
            'ValueError: No positive samples in fold 3',
        ],
        lookAlikes: [
            'RuntimeError: not enough samples in the batch for the contrastive loss',
            'ValueError: not enough values to unpack (expected 2, got 1)',
            'only 3 images left to do',
            'only 2 classes are shown',
        ],
        source: 'scikit-learn model_selection; Weka; statsmodels; plain words',
    },
    {
        id: 'words-check-found-no-file',
        cause: 'file_missing',
        role: 'usual',
        pattern: /\b(?:Check failed|Assert(?:ion)?(?: on)?|ASSERT|CHECK|ENFORCE|Enforce failed)\b[^\n]{1,300}?(?:\bNo such file\b|\b[Ff]ile not found\b|\bdo(?:es)? not exist\b|\b[Ff]ailed to (?:open|parse|load|read) \S|\b[Cc](?:ould|an) ?not (?:open|find|load|read)\b)(?!.*\b(?:shared object|socket|device)\b)/,
        needles: [
            'no such file',
            'file not found',
            'does not exist',
            'do not exist',
            'failed to ',
            'could not open',
            'could not find',
            'could not load',
            'could not read',
            'cannot open',
            'cannot find',
            'cannot load',
            'cannot read',
            'can not ',
        ],
        examples: [
            'F1019 12:53:16.296841 14010 db_lmdb.hpp:14] Check failed: mdb_status == 0 (2 vs. 0) No such file or directory',
            'F0101 10:00:00.000000 1 upgrade_proto.cpp:90] Check failed: ReadProto(param_file, param) Failed to parse NetParameter file: model.caffemodel',
        ],
        lookAlikes: [
            'F0101 10:00:00.000000 1 layer_factory.hpp:81] Check failed: registry.count(type) == 1 (0 vs. 1) Unknown layer type: Python',
        ],
        source: 'glog, dmlc-core, PaddlePaddle, Caffe',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-subject-words.js
/** Whoever a program talks to or runs on, and that it is gone: in anybody's words; asked only where no other row knows the line. */
const bareSubjectWords = [
    {
        id: 'words-nobody-answers',
        cause: 'cloud_host_lost',
        role: 'usual',
        pattern: [
            /\b(?:node|host|machine|instance|vm|server|service|cluster|master|coordinator|controller|scheduler|executor|agent|worker|peer|rank|remote|backend|broker|database|endpoint|registry|gateway|store|storage|tracker|daemon|simulator|replica|leader|head|control plane|gateway)s?\b(?:[- ]?\S{1,40})?(?:[^\n:]{0,20}?|(?: at| on) \S{1,80} )\b(?:vanished|disappeared|went away|(?:has|is) gone away|stopped (?:answering|responding|replying)|(?:did|does|do|is|was)(?: not|n't) (?:answer|respond|reply)(?:ing)?\b|(?:can(?:not| not|'t)|could(?: not|n't)) be (?:reached|contacted)|unreachable\b(?! from)|is (?:dead|down)\b(?! to)|assum(?:ed|ing) (?:it is |to be )?dead|did not check in|(?:is |went |gone )?offline\b(?! (?:mode|cop))|lost (?:its |the )?lease\b|failed to (?:check in|respond|answer|reply))/i,
            /\blost (?:the )?leader(?:ship)?\b/i,
            /\bno (?:response|answer|reply|heartbeats?|sign of life|contact) (?:from|of|with)\b/i,
            /\b(?:can(?:not| not|'t)|could(?: not|n't)) (?:reach|contact|talk to) (?:the |a |any |our )?(?:\w+ ){0,2}?(?:node|host|machine|server|service|cluster|master|coordinator|controller|scheduler|agent|worker|peer|rank|backend|broker|database|endpoint|registry|gateway|store|tracker|leader|internet|network|API)\b/i,
            /\b(?:reach|contact|connect to) (?:https?:\/\/|[\w.-]+:\d{2,5}\b)[^\n]{0,60}?\b(?:failed|gave up|giving up)\b/i,
        ],
        needles: [
            'vanished',
            'disappeared',
            'went away',
            'gone away',
            'stopped answering',
            'stopped responding',
            'stopped replying',
            ' answer',
            ' respond',
            ' reply',
            'be reached',
            'be contacted',
            'unreachable',
            'is dead',
            'is down',
            'dead',
            'check in',
            'offline',
            'lost ',
            'no response',
            'no heartbeat',
            'no sign of life',
            'no contact',
            'reach ',
            'contact ',
            'talk to ',
            'connect to ',
        ],
        examples: [
            'ERROR: the head node stopped answering, aborting run',
            'fatal: cluster master went away',
            'rank 4: peer vanished during broadcast',
            'worker-2 did not check in within 300 s, assuming it is dead',
            'metadata service did not answer',
            'tracker: no response from 10.0.0.9',
            'could not reach the feature store',
            'artifact store is down',
        ],
        lookAlikes: [
            'could not reach the target accuracy',
            'ValueError: node id 17 is unreachable from the root in the graph',
            'the scale is down to 0.5',
            'the gradient vanished',
            'unreachable code',
        ],
        source: 'plain words',
    },
    {
        id: 'words-link-broke',
        cause: 'connection_reset',
        role: 'usual',
        pattern: [
            /\b(?:SSH|VPN|TCP|network|RPC|control) (?:tunnel|connection|session|link|channel) (?:to \S{1,60} )?(?:was |has been |is |has )?(?:broke|broken|dropped|lost|closed|collapsed|failed|gone|torn down|went down)\b/i,
            /\b(?:remote (?:host|end|side|peer)|other (?:end|side)) (?:has |unexpectedly )?(?:terminated|closed|reset|dropped|ended|hung up)\b/i,
            /\b(?:DNS|host ?name|name) (?:lookup|resolution|query)(?: of \S{1,100}| for \S{1,100})? (?:has )?failed\b/i,
            /\b(?:unable|failed) to resolve (?:the )?(?:host ?name|host|name|address)\b(?! to a \(local\))/i,
            /\bstream (?:was )?(?:closed|reset|ended) by (?:the )?(?:peer|server|remote)\b/i,
        ],
        needles: [
            'tunnel',
            'connection',
            'session',
            ' link ',
            'channel',
            'remote ',
            'other end',
            'other side',
            'lookup',
            'resolution',
            'dns query',
            'name query',
            'to resolve',
            'stream ',
        ],
        examples: [
            'the SSH tunnel broke',
            'Remote host terminated the session',
            'DNS lookup of minio.local failed',
            'unable to resolve hostname registry.local',
        ],
        lookAlikes: [
            'the residual connection is dropped',
            '[W ProcessGroupGloo.cpp:715] Warning: Unable to resolve hostname to a (local) address. Using the loopback address as fallback.',
            'remote sensing images',
            'failed to resolve interpolation in config',
        ],
        source: 'plain words',
    },
    {
        id: 'words-machine-taken',
        cause: 'cloud_preempted',
        role: 'usual',
        pattern: /\b(?:node|host|machine|instance|vm|server|job|allocation|pod|worker|reservation|slot|GPU)s?\b(?: [\w.:-]{1,40})? (?:has been|have been|was|were|is being|are being|will be|is|got) (?:shut ?down|stopped|terminated|drained|reclaimed|revoked|taken away|taken back|deallocated|deleted|recycled|evicted|preempted)\b[^\n]{0,40}?\b(?:by (?:the )?(?:\w+ )?(?:provider|cloud|scheduler|operator|administrator|platform|autoscaler|host)|for (?:a |an |the )?(?:\w+ )?(?:maintenance|upgrade|reboot|job)|due to (?:a )?(?:\w+ )?(?:maintenance|preemption|upgrade|capacity))|\b(?:allocation|reservation|lease) (?:was |has been |is |got )?(?:revoked|withdrawn|reclaimed)\b/i,
        needles: [
            'shut down',
            'shutdown',
            'stopped',
            'terminated',
            'drained',
            'reclaimed',
            'revoked',
            'withdrawn',
            'taken away',
            'taken back',
            'deallocated',
            'deleted',
            'recycled',
            'evicted',
            'preempted',
        ],
        examples: [
            'ERROR training node has been shut down by the provider',
            'instance will be stopped by the cloud provider',
            'node is being drained for maintenance',
            'allocation revoked',
        ],
        lookAlikes: ['the worker was stopped by the user', 'workers are shut down at the end'],
        source: 'plain words',
    },
    {
        id: 'words-device-gone',
        cause: 'gpu_lost',
        role: 'usual',
        pattern: [
            /\b(?:GPU|NPU|TPU|HPU|XPU|accelerator|graphics card)s?(?: device)?(?: [\w:.-]{1,20})? (?:has |have |had )?(?:stopped responding|disappeared|vanished|went missing|crashed\b(?! the)|died\b|is in (?:an? )?(?:error|bad|failed|faulty|unrecoverable) state|needs? (?:a )?reset\b|requires? (?:a )?(?:reset|reboot))/i,
            /\b(?:nvidia|amdgpu|amd|cuda|rocm|gpu|graphics|kernel|accelerator) driver (?:has )?(?:crashed|hung|died|stopped|failed to (?:initiali[sz]e|load|start|respond))\b/i,
            /\bdriver lost the (?:device|GPU)\b/i,
            /\bPCI-?e (?:link|bus) (?:error|down|failure)\b/i,
            /\b(?:uncorrectable|unrecoverable) (?:memory|ECC|hardware) errors?\b/i,
        ],
        needles: [
            'stopped responding',
            'disappeared',
            'vanished',
            'went missing',
            'crashed',
            ' died',
            ' state',
            ' reset',
            ' reboot',
            'driver ',
            'pcie ',
            'pci-e ',
            'uncorrectable',
            'unrecoverable',
        ],
        examples: [
            'GPU 3 stopped responding',
            'GPU 2 disappeared during training',
            'GPU device 0 is in an error state, reset needed',
            'nvidia driver crashed',
            'Error: driver lost the device',
            'PCIe link error on GPU 1',
            'CUDA driver failed to initialize',
        ],
        lookAlikes: ['GPU state dict loaded', 'the driver program started', 'GPU 0 needs resetting its counters: no'],
        source: 'plain words',
    },
    {
        id: 'words-out-of-ram',
        cause: 'host_out_of_memory',
        role: 'usual',
        pattern: [
            /\b(?:ran|run|running|went) out of (?:RAM|swap|(?:main|host|system|physical|CPU) memory)\b/i,
            /\bout of RAM\b/i,
            /\b(?:not enough|insufficient|too little|no more|no free) (?:RAM|swap|(?:main|host|system|physical|CPU) memory)\b/i,
            /\bOOM[- ]killed\b/i,
            /\b(?:RAM|swap(?: space)?|(?:system|host|main|physical) memory) (?:is |was |has been )?(?:exhausted|used up|full)\b/i,
        ],
        needles: [
            'out of ',
            'ram',
            'swap',
            'enough ',
            'insufficient',
            'too little',
            'no more ',
            'no free ',
            'oom-killed',
            'oom killed',
            'exhausted',
            'used up',
        ],
        examples: [
            'host ran out of RAM',
            'not enough RAM to load the index',
            'process was OOM-killed',
            'swap space exhausted',
        ],
        lookAlikes: ['program ran out of order', 'RAM: 64 GB', 'parameters are not enough'],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-type-names.js
/** Names that people give to their errors, where they say what kind of trouble it is; asked only where no other row knows the line. */
const bareTypeNames = [
    {
        id: 'named-unreachable',
        cause: 'service_unavailable',
        role: 'usual',
        pattern: /^(?:Caused by: |Error: |ERROR: |Exception in thread "[^"\n]{1,80}" )?(?:[\w-]+[.$])*\w*(?:Unavailable|Unreachable|Disconnected|ConnectionLoss|ConnectionLost|Transport|Upstream|TemporaryFailure|Transient|ServerBusy|Overloaded|SessionExpired|RemoteCallFailed|EndpointAssociation|UnresolvedAddress|DnsLookup|Gateway|ServiceDown|Retryable|BackendDown)(?:Error|Exception|Failure)?(?:: |$)(?<!(?:^|\s)(?:Unavailable|Unreachable|Disconnected|Transport|Upstream|Transient|Overloaded|Gateway|Retryable): )/,
        needles: [
            'unavailable',
            'unreachable',
            'disconnected',
            'connectionloss',
            'connectionlost',
            'transport',
            'upstream',
            'temporaryfailure',
            'transient',
            'serverbusy',
            'overloaded',
            'sessionexpired',
            'remotecallfailed',
            'endpointassociation',
            'unresolvedaddress',
            'dnslookup',
            'gateway',
            'servicedown',
            'retryable',
            'backenddown',
        ],
        examples: [
            'infra.TransportError: stream reset',
            'client.UpstreamError: shard 7',
            'storage.BackendUnavailable: bucket one',
            'Caused by: java.nio.channels.UnresolvedAddressException',
            'org.apache.zookeeper.KeeperException$ConnectionLossException: KeeperErrorCode = ConnectionLoss for /brokers/ids',
            'org.apache.zookeeper.KeeperException$SessionExpiredException: KeeperErrorCode = x',
        ],
        lookAlikes: [
            'Network: resnet50',
            'Transport: tcp',
            'models.errors.NetworkError: block 4 has no outgoing edge',
            'Upstream: main',
        ],
        source: 'plain words',
    },
    {
        id: 'named-machine-lost',
        cause: 'cloud_host_lost',
        role: 'usual',
        pattern: /^(?:Caused by: |Error: |ERROR: )?(?:[\w-]+[.$])*\w*(?:Node|Worker|Host|Machine|Instance|Executor|Peer|Agent|Replica|Rank)(?:Lost|Failure|Failed|Down|Dead|Died|Gone|Crashed|Evicted|Terminated|Preempted)(?:Error|Exception)?(?:: |$)|^(?:[\w-]+[.$])*\w*Preempt(?:ed|ion)(?:Error|Exception)(?:: |$)/,
        needles: [
            'lost',
            'failure',
            'failed',
            'down',
            'dead',
            'died',
            'gone',
            'crashed',
            'evicted',
            'terminated',
            'preempt',
        ],
        examples: [
            'myproj.errors.WorkerLostError: worker 3 (pid 4242)',
            'trainer.exceptions.NodeFailure: gpu-07',
            'PreemptedError: saving first',
        ],
        lookAlikes: ['the node failed a test: WorkerTest', 'HostDown = 3'],
        source: 'plain words',
    },
    {
        id: 'named-budget',
        cause: 'service_quota',
        role: 'usual',
        pattern: /^(?:Caused by: |Error: |ERROR: )?(?:[\w-]+[.$])*\w*(?:Quota|Budget|DiskFull|NoSpace|OutOfSpace|StorageFull|OutOfDisk|SpaceExhausted)(?:Exceeded|Exhausted)?(?:Error|Exception)(?:: |$)/,
        needles: ['quota', 'budget', 'diskfull', 'nospace', 'outofspace', 'storagefull', 'outofdisk', 'spaceexhausted'],
        examples: ['billing.QuotaError: team vision', 'storage.DiskFullError: /scratch'],
        lookAlikes: ['PrivacyBudget: 3.0', 'QuotaConfig: 5'],
        source: 'plain words',
    },
    {
        id: 'named-by-status',
        cause: 'data_access_denied',
        role: 'usual',
        pattern: [
            /\bStatusRuntimeException: (?:UNAUTHENTICATED|PERMISSION_DENIED)\b/,
            /\bStatusCode\.(?:UNAUTHENTICATED|PERMISSION_DENIED)\b/,
            /\bcode = (?:Unauthenticated|PermissionDenied)\b/,
            /\bStatus Code: 40[13];/,
            /\boss2\.exceptions\.AccessDenied\b/,
            /\bAccessControlException: Permission denied\b/,
            /\bPassword incorrect while getting\b/,
            /\bNo credentials cache found\b/,
        ],
        needles: [
            'unauthenticated',
            'permission_denied',
            'permissiondenied',
            'status code: 40',
            'exceptions.accessdenied',
            'accesscontrol',
            'password incorrect',
            'credentials cache',
        ],
        examples: [
            'io.grpc.StatusRuntimeException: UNAUTHENTICATED: missing token',
            'com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied)',
            'org.apache.hadoop.security.AccessControlException: Permission denied: user=x, access=WRITE, inode="/user":hdfs',
            'kinit: Password incorrect while getting initial credentials',
        ],
        lookAlikes: ['Status Code: 200;', 'io.grpc.StatusRuntimeException: INVALID_ARGUMENT: bad request'],
        source: 'gRPC; AWS SDK for Java; Hadoop; Kerberos; Aliyun OSS',
    },
    {
        id: 'named-cluster-trouble',
        cause: 'connection_refused',
        role: 'usual',
        pattern: [
            /\bHost not found \((?:authoritative|non-authoritative)/,
            /\bfailed on connection exception\b/,
            /\bCannot contact any KDC\b/,
            /\bCluster setup failed\b/,
            /\bworkers failed to connect\b/,
            /\bconnection to the workers was lost\b/,
            /\bCould not establish a secure connection\b/,
            /\bmax-retries exceeded\b/,
            /\bFailed(?:AttachVolume|Mount)\b/,
            /\bBlacklisted datanodes\b/,
            /\btransport is closing\b/,
            /\bAssociation failed with \[/,
            /^Error in socketConnection\(/,
        ],
        needles: [
            'host not found',
            'connection exception',
            'any kdc',
            'setup failed',
            'failed to connect',
            'to the workers',
            'secure connection',
            'max-retries',
            'failedattach',
            'failedmount',
            'blacklisted data',
            'transport is',
            'association failed',
            'socketconnection',
        ],
        examples: [
            '  what():  resolve: Host not found (authoritative)',
            'copyFromLocal: Call From n1/10.0.0.1 to nn:8020 failed on connection exception',
            "kinit: Cannot contact any KDC for realm 'X' while getting initial credentials",
            'Error in makePSOCKcluster(names = spec, ...) : Cluster setup failed. 3 of 8 workers failed to connect.',
            'Error using webread: Could not establish a secure connection to "x".',
        ],
        lookAlikes: ['max-retries: 5', 'cluster setup done'],
        source: 'Boost.Asio; Hadoop; Kerberos; R parallel; MATLAB; lftp; Kubernetes; gRPC',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/bare-words.js
/**
 * The words that everyone prints, with what they mostly mean where no other row knows the line;
 * last, what says only that something failed.
 */
const bareWords = [
    {
        id: 'words-cuda-error',
        cause: 'cuda_error',
        role: 'usual',
        pattern: /\b(?:CUDA (?:runtime |driver )?error\b(?!: Failed call to cuInit)|CUDA_ERROR_\w+)(?<!\bcuInit\b.{0,120})/i,
        needles: ['cuda'],
        examples: ['CUDA error', 'RuntimeError: CUDA error: OS call failed', 'CUDA_ERROR_OPERATING_SYSTEM'],
        lookAlikes: [
            'CUDA errors: 0',
            'using CUDA 12.4',
            'no CUDA error was seen',
            'failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected',
        ],
        source: 'PyTorch c10/cuda/CUDAException.cpp; CUDA driver API names',
    },
    {
        id: 'words-out-of-memory',
        cause: 'host_out_of_memory',
        role: 'usual',
        pattern: /\bout of memory\b|(?<![\w.-])OOM(?![\w.-])(?!\s*(?:guard|handler|protection|detect\w*|check|watch\w*|policy|safe|score|test))|\bcannot allocate (?:memory|vector)\b|\b(?:std::)?bad_alloc\b|\b\w*MemoryError\b/i,
        needles: ['out of memory', 'oom', 'cannot allocate', 'bad_alloc', 'memoryerror'],
        examples: [
            'out of memory',
            'ERROR: OOM',
            'OSError: [Errno 12] Cannot allocate memory',
            'MemoryError',
            'numpy.core._exceptions.MemoryError: Unable to allocate 61.9 GiB for an array',
            'worker 3: std::bad_alloc',
            'Error: cannot allocate vector of size 61.9 Gb',
        ],
        lookAlikes: [
            'BLOOM is loading',
            'zoom=2 room=5',
            'oom_score_adj 500',
            'free host mem 91 GiB, oom guard armed',
            '--oom-retries 3',
            'ran without OOM',
            'tests/test_oom.py passed',
        ],
        source: 'errno ENOMEM; C++ std::bad_alloc; CPython MemoryError; R memory.c',
    },
    {
        id: 'words-timeout',
        cause: 'timeout',
        role: 'usual',
        // A setting is not an event: "timeout=1800", "--timeout 60", "init timeout 1800 s".
        pattern: [
            /(?<!\b(?:Connection|Read|read operation) )\btimed[ -]out\b/i,
            /\bdeadline[ _]exceeded\b/i,
            /\bcontext deadline\b/i,
            /\b(?!Read|Connect)\w*Timeout(?:Error|Exception|Expired)\b/i,
            /(?<![\w.-])(?<!\bthan )timeouts?\b(?!\s*(?:=|\()|['"]?\s*(?::|of|is|to|set)?\s*['"]?(?:\d|none\b|null\b|set\b|default\b|seconds\b))(?!\s+(?:guard|limit|budget|threshold|watchdog)s?\b["']?\s*[:=])(?!\s+(?:settings?|value|config\w*|handler|policy|ms|in seconds|arguments?|options?|parameters?|keyword|attribute|field|flag|must|should|cannot|can't|has to|needs|is (?:not|too|invalid|negative))\b)/i,
        ],
        needles: ['timeout', 'timed out', 'timed-out', 'deadline'],
        examples: [
            'timeout',
            'ERROR: timeout while waiting for rank 3',
            'RuntimeError: the evaluation timed out',
            'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
            'grpc: DEADLINE_EXCEEDED',
        ],
        lookAlikes: [
            'AssertionError: timeout must be a positive number',
            'RuntimeError: Expected timeout argument to be of type datetime.timedelta',
            'timeout guard: 60 s',
            '> cat("timeout limit:", getOption("timeout"), "s")',
            'timeout=1800',
            'Namespace(timeout=30.0)',
            '--timeout 60',
            'init timeout 1800 s ignored',
            'timeout: 30',
            "{'backend': 'nccl', 'timeout': 3600}",
            'no timeouts so far',
            'Read timed out. Trying to resume download...',
            'read_timeout is 10',
        ],
        source: 'errno ETIMEDOUT; gRPC status codes; Go context; plain words',
    },
    {
        id: 'words-connection-reset',
        cause: 'connection_reset',
        role: 'usual',
        pattern: /\bconnection reset\b|\bECONNRESET\b/i,
        needles: ['connection reset', 'econnreset'],
        examples: ['ConnectionResetError: [Errno 104] Connection reset by peer', 'read ECONNRESET'],
        lookAlikes: ['reset the connection pool', 'WARNING connection reset, retrying'],
        source: 'errno ECONNRESET',
    },
    {
        id: 'python-exception-line',
        cause: 'uncaught_exception',
        role: 'weak',
        // Without a traceback it may as well have been logged by who caught it.
        pattern: /^(?:[A-Za-z_][\w$]*\.){0,8}[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?: (?![-+.\d])\S/,
        needles: ['error: ', 'exception: ', 'error [err_'],
        examples: [
            'ValueError: all shards are taken',
            'java.lang.IllegalStateException: no partitions',
            'TypeError: x is not a function',
        ],
        lookAlikes: ['MeanSquaredError: 0.12', 'INFO ValueError: shown as an example'],
        source: 'CPython, JVM, V8',
    },
    {
        id: 'cpp-terminate',
        cause: 'cpp_exception',
        role: 'weak',
        pattern: /\bterminate called (?:after throwing an instance of|recursively)|\bterminating (?:due to|with) uncaught exception\b/i,
        needles: ['terminate called', 'uncaught exception'],
        examples: [
            "terminate called after throwing an instance of 'std::runtime_error'",
            'libc++abi: terminating due to uncaught exception of type c10::Error',
        ],
        lookAlikes: ['terminate called by the user: no', 'sys.excepthook for an uncaught exception installed'],
        source: 'libstdc++ vterminate.cc; libc++abi',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/disks.js
/** Disks, shared memory and what counts as full. */
const disks = [
    {
        id: 'shm-no-space',
        cause: 'shared_memory_exhausted',
        role: 'root',
        // The same words stand for other reasons too (too many open files): the end of the line decides.
        pattern: [
            /\bshared memory\b[^\n]{0,160}?: No space left on device/i,
            /\bunable to (?:mmap|resize|write)\b[^\n]{0,120}?<\/torch_[^\n]{0,80}?No space left on device/i,
            /\/dev\/shm\b[^\n]{0,160}?\bNo space left on device/i,
            /\bNo space left on device\b[^\n]{0,80}?\/dev\/shm\b/i,
        ],
        needles: ['no space left on device'],
        examples: [
            'RuntimeError: unable to write to file </torch_1234_5678>: No space left on device (28)',
            'RuntimeError: unable to allocate shared memory(shm) for file </torch_81_2>: No space left on device (28)',
            'RuntimeError: unable to open shared memory object </torch_28_1> in read-write mode: No space left on device (28)',
            "OSError: [Errno 28] No space left on device: '/dev/shm/psm_1f2e3d4c'",
            'Error: failed to extend /dev/shm/nccl-Xa12bC to 9637892 bytes, error: No space left on device (28)',
        ],
        lookAlikes: [
            "OSError: [Errno 28] No space left on device: '/data/ckpt.pt'",
            'unable to open shared memory object </torch_28_1> in read-write mode: Too many open files (24)',
            'tmpfs /dev/shm 64M used 12M',
        ],
        source: 'PyTorch ATen/MapAllocator.cpp; CPython shared_memory; NCCL src/misc/shmutils.cc, src/os/linux.cc',
    },
    {
        id: 'shm-nccl-segment',
        cause: 'shared_memory_exhausted',
        role: 'root',
        pattern: /\b(?:failed to extend|error while (?:creating|attaching to) shared memory segment) \/dev\/shm\/nccl-/i,
        needles: ['/dev/shm/nccl-'],
        examples: [
            'node1:88:120 [0] misc/shmutils.cc:72 NCCL WARN Error: failed to extend /dev/shm/nccl-7Qk1xW to 33030532 bytes',
            'Error while creating shared memory segment /dev/shm/nccl-7Qk1xW (size 9637888)',
        ],
        lookAlikes: ['removed /dev/shm/nccl-7Qk1xW', 'NCCL INFO MMAP allocated shareable host buffer /dev/shm/nccl-7Qk1xW'],
        source: 'NCCL src/misc/shmutils.cc',
    },
    {
        id: 'shm-worker-bus-error',
        cause: 'shared_memory_exhausted',
        role: 'root',
        pattern: /\bUnexpected bus error encountered in (?:DataLoader )?worker\b|\bkilled by signal: Bus error\b/i,
        needles: ['unexpected bus error', 'killed by signal: bus error'],
        examples: [
            'ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).',
            'ERROR: Unexpected BUS error encountered in DataLoader worker. This might be caused by insufficient shared memory (shm), please check whether use_shared_memory is set and storage space in /dev/shm is enough',
            "RuntimeError: DataLoader worker (pid 123) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.",
        ],
        lookAlikes: ['RuntimeError: DataLoader worker (pid 123) is killed by signal: Killed.', 'pci bus error count 0'],
        source: 'PyTorch torch/csrc/DataLoader.cpp; Paddle python/paddle/fluid/imperative/data_loader.cc',
    },
    {
        id: 'file-watch-limit',
        cause: 'file_watch_limit',
        role: 'root',
        pattern: /\binotify (?:watch|instance) limit (?:was )?reached\b|\blimit for number of file watchers reached\b|\binotify_add_watch\b[^\n]{0,80}?\bNo space left\b/i,
        needles: ['inotify', 'file watchers reached'],
        examples: [
            'OSError: [Errno 28] inotify watch limit reached',
            "Error: ENOSPC: System limit for number of file watchers reached, watch '/app/src'",
            'OSError: [Errno 24] inotify instance limit reached',
        ],
        lookAlikes: ['inotify watches: 8192', 'OSError: [Errno 28] No space left on device'],
        source: 'watchdog inotify_c.py; Node.js fs.watch',
    },
    {
        id: 'inodes-exhausted',
        cause: 'inodes_exhausted',
        role: 'root',
        pattern: /\b(?:no (?:free|more) inodes|(?:out of|ran out of|insufficient) (?:free )?inodes|inodes? (?:are |is |quota )?(?:exhausted|exceeded))\b/i,
        needles: ['inode'],
        examples: [
            'EXT4-fs warning (device sda1): no free inodes',
            'error: ran out of inodes on /scratch',
            'inode quota exceeded',
        ],
        lookAlikes: ['inodes 12% used', 'No space left on device'],
        source: 'Linux ext4 ialloc.c; quota messages of cluster file systems',
    },
    {
        id: 'torch-checkpoint-write-failed',
        cause: 'disk_full',
        role: 'usual',
        pattern: /\bPytorchStreamWriter failed writing\b|\binline_container\.cc:\d+\] ?\. unexpected pos \d+ vs \d+/,
        needles: ['pytorchstreamwriter failed', 'unexpected pos'],
        examples: [
            'RuntimeError: PytorchStreamWriter failed writing file data/12: file write failed',
            'RuntimeError: [enforce fail at inline_container.cc:603] . unexpected pos 3460864 vs 3460758',
        ],
        lookAlikes: [
            'RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central directory',
            'RuntimeError: Parent directory /ckpt does not exist.',
        ],
        source: 'PyTorch caffe2/serialize/inline_container.cc',
    },
    {
        id: 'disk-too-small',
        cause: 'disk_full',
        role: 'usual',
        pattern: /\b(?:not enough|insufficient|out of)(?: free| available)? (?:disk|storage) space\b(?! to download the file)|\bnot enough (?:free )?space on (?:the )?(?:disk|drive|device)\b|\bWinError 112\b/i,
        needles: ['disk space', 'storage space', 'space on', 'winerror 112'],
        examples: [
            'OSError: [WinError 112] There is not enough space on the disk',
            'Error: not enough disk space to save the checkpoint',
            'ray.exceptions.RaySystemError: insufficient disk space for spilling',
        ],
        lookAlikes: [
            'disk usage 12%',
            'checking for enough disk space',
            'error: insufficient storage class',
            'INFO not enough disk space is checked first',
        ],
        source: 'Windows ERROR_DISK_FULL; plain words',
    },
    {
        id: 'hub-download-does-not-fit',
        cause: 'disk_full',
        role: 'weak',
        pattern: /\bNot enough free disk space to download the file\b/,
        needles: ['not enough free disk space'],
        examples: [
            'file_download.py:747: UserWarning: Not enough free disk space to download the file. The expected file size is: 4976.70 MB. The target location /root/.cache only has 812.00 MB free disk space.',
        ],
        lookAlikes: ['checked free disk space before the download'],
        source: 'huggingface_hub file_download.py',
    },
    {
        id: 'ray-out-of-disk',
        cause: 'disk_full',
        role: 'root',
        pattern: /\bOutOfDiskError: |\blocal disk's utilization is over capacity\b/,
        needles: ['outofdiskerror', 'utilization is over capacity'],
        examples: [
            'ray.exceptions.OutOfDiskError: Local disk is full',
            "The object cannot be created because the local object store is full and the local disk's utilization is over capacity (95% by default).",
        ],
        lookAlikes: ['Tip: Use `df` on this node to check disk usage'],
        source: 'Ray python/ray/exceptions.py',
    },
    {
        id: 'download-quota',
        cause: 'download_quota',
        role: 'root',
        pattern: [
            /\bis over its data quota\b/i,
            /\bBandwidth limit exceeded\b/i,
            /\bToo many users have (?:viewed or downloaded|downloaded)\b/i,
            /\b(?:download|bandwidth|egress|transfer) quota\b[^\n]{0,40}?\bexceeded\b/i,
            /\bexceeded (?:its|your|the) (?:\w+ )?(?:download|bandwidth|LFS) (?:quota|budget|limit)\b/i,
        ],
        needles: [
            'over its data quota',
            'too many users have',
            ...['download', 'bandwidth', 'egress', 'transfer', 'lfs'].flatMap((what) => ['quota', 'budget', 'limit'].map((end) => `${what} ${end}`)),
        ],
        examples: [
            'batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.',
            'Too many users have viewed or downloaded this file recently. Please try accessing the file again later.',
            'LFS: Bandwidth limit exceeded: https://lfs.example/objects/ab12',
            'batch response: This repository exceeded its LFS budget.',
        ],
        lookAlikes: ['disk quota exceeded', 'memory bandwidth 1.9 TB/s', 'git lfs pull finished'],
        source: 'Git LFS lfshttp/errors.go and its batch API; Google Drive; gdown',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/limits.js
/** Limits of the system: descriptors, threads, locked memory, ports. */
const limits = [
    {
        id: 'descriptors-lost-in-worker',
        cause: 'too_many_open_files',
        role: 'root',
        pattern: /\breceived \d+ items of ancdata\b|\btoo many fds\b/i,
        needles: ['items of ancdata', 'too many fds'],
        examples: ['RuntimeError: received 0 items of ancdata'],
        lookAlikes: ['received 12 items of data', 'OSError: [Errno 24] Too many open files'],
        source: 'CPython Lib/multiprocessing/reduction.py recvfds',
    },
    {
        id: 'descriptors-of-the-system',
        cause: 'too_many_open_files',
        role: 'root',
        pattern: /\btoo many open files in system\b|\bENFILE\b|\bfile-max limit \d+ reached\b/i,
        needles: ['too many open files in system', 'enfile', 'file-max limit'],
        examples: ['OSError: [Errno 23] Too many open files in system', 'VFS: file-max limit 1000000 reached'],
        lookAlikes: ['fs.file-max = 1000000'],
        source: 'errno ENFILE; Linux fs/file_table.c',
    },
    {
        id: 'thread-start-failed',
        cause: 'thread_limit',
        role: 'root',
        pattern: [
            /\bcan't start new thread\b/i,
            /\b[Ff]ailed to create (?:a )?thread\b/i,
            /\bpthread_create failed\b/i,
            /\blibgomp: Thread creation failed\b/i,
            /\bOMP: Error #34\b/i,
            /\bunable to create (?:new )?native thread\b/i,
            /\bThread creation failed:/i,
            /\b(?:spawn|create|start)\w* (?:a )?(?:new |worker )?threads?\b[^\n]{0,120}?\bResource temporarily unavailable\b/i,
            /^what\(\):\s+Resource temporarily unavailable/i,
        ],
        needles: [
            "can't start new thread",
            'failed to create thread',
            'failed to create a thread',
            'pthread_create failed',
            'thread creation failed',
            'omp: error #34',
            'native thread',
            'resource temporarily unavailable',
        ],
        examples: [
            "RuntimeError: can't start new thread",
            'OpenBLAS blas_thread_init: pthread_create failed for thread 12 of 64: Resource temporarily unavailable',
            'libgomp: Thread creation failed: Resource temporarily unavailable',
            'create command failed: exit status 1: FATAL ERROR:Failed to create thread',
            'OMP: Error #34: System unable to allocate necessary resources for OMP thread:',
            'thread main panicked: failed to spawn thread: Os { code: 11, kind: WouldBlock, message: "Resource temporarily unavailable" }',
            '  what():  Resource temporarily unavailable',
        ],
        lookAlikes: ['starting 12 threads', 'recv failed: Resource temporarily unavailable', 'pthread_create ok'],
        source: 'CPython _thread; OpenBLAS; libgomp; LLVM OpenMP; Rust std; libstdc++ std::thread',
    },
    {
        id: 'process-start-failed',
        cause: 'thread_limit',
        role: 'root',
        pattern: /\bfork: (?:retry: )?Resource temporarily unavailable\b|\bCannot fork$|\bfork failed: Resource temporarily unavailable\b|\blimit exceeded on number of processes that can be started\b/,
        needles: ['fork: r', 'cannot fork', 'fork failed', 'limit exceeded on number of processes'],
        examples: [
            'bash: fork: retry: Resource temporarily unavailable',
            'sh: 1: Cannot fork',
            'train.sh: fork: Resource temporarily unavailable',
            'The system limit exceeded on number of processes that can be started',
        ],
        lookAlikes: ['fork: retry later', 'forked 12 workers', 'cannot fork a public repository'],
        source: 'bash, dash; PRRTE help-prun.txt',
    },
    {
        id: 'process-start-would-block',
        cause: 'thread_limit',
        role: 'usual',
        // Of a socket it would say more; alone it is what os.fork() raises.
        pattern: /^BlockingIOError: \[Errno 11\] Resource temporarily unavailable$/,
        needles: ['blockingioerror: [errno 11] resource'],
        examples: ['BlockingIOError: [Errno 11] Resource temporarily unavailable'],
        lookAlikes: ['BlockingIOError: [Errno 11] write could not complete without blocking'],
        source: 'CPython os.fork; errno EAGAIN',
    },
    {
        id: 'locked-memory-limit',
        cause: 'locked_memory_limit',
        role: 'root',
        pattern: /\b(?:ibv_reg_mr\w*|ibv_reg_dmabuf_mr|ibv_create_cq|ibv_create_qp)\b[^\n]{0,80}?\bCannot allocate memory\b|\bset max locked memory \(ulimit -l\)|\bfailed to (?:register|pin|lock)\b[^\n]{0,60}?\bRLIMIT_MEMLOCK\b/i,
        needles: ['ibv_reg_', 'ibv_create_', 'max locked memory', 'rlimit_memlock'],
        examples: [
            'gpu1:7:88 [0] misc/ibvwrap.cc:190 NCCL WARN Call to ibv_reg_mr failed with error Cannot allocate memory',
            "ib_md.c:309 UCX ERROR ibv_reg_mr(address=0x7f, length=4096) failed: Cannot allocate memory. Please set max locked memory (ulimit -l) to 'unlimited' (current: 64 kbytes)",
            'NCCL WARN Call to ibv_create_cq failed with error Cannot allocate memory',
        ],
        lookAlikes: ['max locked memory (kbytes, -l) unlimited', 'RuntimeError: [Errno 12] Cannot allocate memory'],
        source: 'NCCL src/misc/ibvwrap.cc; UCX uct/ib',
    },
    {
        id: 'locked-memory-small',
        cause: 'locked_memory_limit',
        role: 'weak',
        pattern: /\bRLIMIT_MEMLOCK is \d+ bytes\b/,
        needles: ['rlimit_memlock is'],
        examples: ['libibverbs: Warning: RLIMIT_MEMLOCK is 65536 bytes.'],
        lookAlikes: ['RLIMIT_MEMLOCK unlimited'],
        source: 'rdma-core libibverbs/init.c',
    },
    {
        id: 'address-in-use',
        cause: 'address_in_use',
        role: 'root',
        pattern: /(?:\bEADDRINUSE\b|\baddress (?:is )?already in use\b|\berrno: 98\b|\bport \d+ (?:is )?already in use\b)(?![^\n]{0,40}?\b(?:trying|using|instead)\b)|\bOnly one usage of each socket address\b|\bworker number \d+ is still in use\b/i,
        needles: ['eaddrinuse', 'already in use', 'errno: 98', 'only one usage of each socket', 'is still in use'],
        examples: [
            'RuntimeError: The server socket has failed to listen on any local network address. port: 29500, useIpv6: false, code: -98, name: EADDRINUSE, message: address already in use',
            'RuntimeError: The server socket has failed to listen on any local network address. The server socket has failed to bind to [::]:29500 (errno: 98 - Address already in use).',
            'torch.distributed.DistNetworkError: The server socket has failed to listen on any local network address. port: 29500, useIpv6: 0, code: -98, name: EADDRINUSE, message: address already in use',
            'OSError: [Errno 98] Address already in use',
            'zmq.error.ZMQError: Address already in use (addr="tcp://*:5555")',
            'ValueError: port 6379 is already in use',
        ],
        lookAlikes: [
            'Address already in use, trying port 6007',
            'Port 6006 is already in use. Using 6007 instead.',
            'the port is used by TensorBoard',
            '[W socket.cpp:426] [c10d] The server socket has failed to bind to [::]:29500 (errno: 98 - Address already in use).',
        ],
        source: 'errno EADDRINUSE; PyTorch torch/csrc/distributed/c10d/socket.cpp; ZeroMQ; Ray',
    },
    {
        id: 'address-not-local',
        cause: 'address_not_local',
        role: 'usual',
        pattern: /\b(?:bind|listen)\b[^\n]{0,160}?\b(?:EADDRNOTAVAIL|Cannot assign requested address|errno: 99)\b/i,
        needles: ['eaddrnotavail', 'cannot assign requested', 'errno: 99'],
        examples: [
            'RuntimeError: The server socket has failed to listen on any local network address. port: 29500, code: -99, name: EADDRNOTAVAIL, message: address not available',
            '[E socket.cpp:1011] [c10d] The server socket has failed to bind to [node1]:29500 (errno: 99 - Cannot assign requested address).',
        ],
        lookAlikes: ['NewConnectionError: [Errno 99] Cannot assign requested address', 'bind to 0.0.0.0:29500 ok'],
        source: 'errno EADDRNOTAVAIL; PyTorch torch/csrc/distributed/c10d/socket.cpp',
    },
    {
        id: 'resource-temporarily-unavailable',
        cause: 'thread_limit',
        role: 'weak',
        pattern: /\b(?:OSError|RuntimeError|BlockingIOError|std::system_error|error)\b[^\n]{0,60}?\bResource temporarily unavailable\b/,
        needles: ['resource temporarily unavailable'],
        examples: ['OSError: [Errno 11] Resource temporarily unavailable'],
        lookAlikes: ['the resource is temporarily unavailable, retrying'],
        source: 'errno EAGAIN of fork and pthread_create',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/waiting.js
/** Limits on waiting for other ranks and for data. */
const waiting = [
    {
        id: 'nccl-collective-timeout',
        cause: 'collective_timeout',
        role: 'usual',
        pattern: [
            /\bWatchdog caught collective operation timeout\b/i,
            /\bTimeout at (?:NCCL|collective) work: ?\d/i,
            /\bcollective operation timeout: Work\w+\(/i,
            /\bWork(?:NCCL|HCCL|XCCL)\([^\n]{0,240}?\bran for \d+ milliseconds before timing out\b/i,
            /\bfailure detected by watchdog at work sequence id\b/i,
            /\bncclTimeout\b/i,
        ],
        needles: [
            'watchdog caught',
            'timeout at nccl',
            'timeout at collective',
            'collective operation timeout',
            'before timing out',
            'detected by watchdog',
            'nccltimeout',
        ],
        examples: [
            '[E ProcessGroupNCCL.cpp:737] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=469508, OpType=ALLREDUCE, Timeout(ms)=1800000) ran for 1802210 milliseconds before timing out.',
            '  what():  [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=6, OpType=BROADCAST, Timeout(ms)=600000) ran for 600026 milliseconds before timing out.',
            '[rank2]:[E1119 12:44:01.114 ProcessGroupNCCL.cpp:1537] [PG 0 Rank 2] Timeout at NCCL work: 19, last enqueued NCCL work: 19, last completed NCCL work: 18.',
            '[rank3]:[E ProcessGroupNCCL.cpp:632] [Rank 3] failure detected by watchdog at work sequence id: 5 PG status: last enqueued work: 6, last completed work: 5',
            '[rank1]:[E ProcessGroupNCCL.cpp:1414] [PG 0 Rank 1] Process group watchdog thread terminated with exception: [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=19, OpType=ALLREDUCE, Timeout(ms)=1800000) ran for 1800093 milliseconds before timing out.',
        ],
        lookAlikes: [
            'NCCL timeout=1800 s',
            'Received a dump signal due to a collective timeout from rank 3 and we will try our best to dump the debug info.',
            'torch.distributed.DistBackendError: NCCL error: remote process exited or there was a network error',
        ],
        source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp',
    },
    {
        id: 'gloo-collective-timeout',
        cause: 'collective_timeout',
        role: 'usual',
        pattern: /\bTimed out waiting \d+ms for (?:send|recv)\w* operation\b|\bfailed to pass monitoredBarrier in \d+ ms\b|\btimed out in monitoredBarrier after\b|\bBarrier timed out\b/i,
        needles: ['timed out waiting', 'monitoredbarrier', 'barrier timed out'],
        examples: [
            'RuntimeError: [../third_party/gloo/gloo/transport/tcp/unbound_buffer.cc:81] Timed out waiting 1800000ms for recv operation to complete',
            'RuntimeError: Ranks 1, 2 failed to pass monitoredBarrier in 60000 ms',
            '[E ProcessGroupGloo.cpp:2810] Rank 0 timed out in monitoredBarrier after 60000 ms.',
            'jaxlib.xla_extension.XlaRuntimeError: DEADLINE_EXCEEDED: Barrier timed out. Id: init. This usually happens because a task triggered the barrier too early or too slowly.',
        ],
        lookAlikes: ['using gloo with a timeout of 1800 s', 'monitoredBarrier passed in 12 ms'],
        source: 'Gloo transport/tcp/unbound_buffer.cc; PyTorch ProcessGroupGloo.cpp; XLA coordination service',
    },
    {
        id: 'store-wait-timeout',
        cause: 'collective_timeout',
        role: 'usual',
        // The store answers; what another rank should have written is not there in time.
        pattern: /\bDistStoreError: (?:Socket Timeout|wait timeout)|\bwait timeout after \d+ms, keys: |\bretrieving nccl\w* from \[\d+\] via c10d key-value store\b[^\n]{0,120}?\bgot error: (?:Socket Timeout|wait timeout)/i,
        needles: ['diststoreerror', 'wait timeout after', 'via c10d key-value store'],
        examples: [
            'torch.distributed.DistStoreError: Socket Timeout',
            'torch.distributed.DistStoreError: wait timeout after 600000ms, keys: /default_pg/0//cuda//barrier',
            "torch.distributed.DistBackendError: [1] is setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by key '0', but store->get('0') got error: Socket Timeout",
            'RuntimeError: wait timeout after 1800000ms, keys: /default_pg/0/store_based_barrier_key:1',
        ],
        lookAlikes: [
            "torch.distributed.DistBackendError: [7] is setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by key '0', but store->get('0') got error: Connection reset by peer",
            'store timeout 1800 s, rank 0 / size 16',
        ],
        source: 'PyTorch torch/csrc/distributed/c10d/TCPStore.cpp, ProcessGroupNCCL.cpp',
    },
    {
        id: 'store-barrier-timeout',
        cause: 'collective_timeout',
        role: 'usual',
        pattern: /\bTimed out initializing process group in store based barrier\b/i,
        needles: ['store based barrier'],
        examples: [
            'RuntimeError: Timed out initializing process group in store based barrier on rank: 1, for key: store_based_barrier_key:1 (world_size=8, worker_count=7, timeout=0:30:00)',
        ],
        lookAlikes: ['INFO Rank 0: Completed store-based barrier for key:store_based_barrier_key:1 with 8 nodes.'],
        source: 'PyTorch torch/distributed/distributed_c10d.py',
    },
    {
        id: 'nccl-watchdog-stuck',
        cause: 'collective_watchdog_stuck',
        role: 'usual',
        pattern: /\bwatchdog got stuck for \d+ ?(?:seconds|ms|milliseconds)\b|\bHeartbeat monitor timed out\b|\bNCCL watchdog thread hang\b|\bProcessGroup\w+ watchdog hang\b|\bCould not acquire GIL within \d+ ms on exit\b/i,
        needles: [
            'watchdog got stuck',
            'heartbeat monitor timed out',
            'watchdog thread hang',
            'watchdog hang',
            'could not acquire gil',
        ],
        examples: [
            "[rank0]:[F ProcessGroupNCCL.cpp:1250] [PG 0 Rank 0] [PG 0 Rank 0] ProcessGroupNCCL's watchdog got stuck for 480 seconds without making progress in monitoring enqueued collectives.",
            '[E ProcessGroupNCCL.cpp:1182] [Rank 0] Heartbeat monitor timed out! Process will be terminated after dumping debug info. workMetaList_.size()=3',
            '[Rank 0] Terminating the process after attempting to dump debug info, due to ProcessGroupNCCL watchdog hang.',
            'Could not acquire GIL within 300 ms on exit, possible GIL induced hang',
        ],
        lookAlikes: ['TORCH_NCCL_HEARTBEAT_TIMEOUT_SEC=480', 'INFO watchdog thread started'],
        source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp',
    },
    {
        id: 'data-loader-timeout',
        cause: 'data_loader_timeout',
        role: 'root',
        pattern: /\bDataLoader timed out after \d+/,
        needles: ['dataloader timed out'],
        examples: ['RuntimeError: DataLoader timed out after 60 seconds'],
        lookAlikes: ['DataLoader(timeout=60)', 'DataLoader worker (pid 12) is killed by signal: Killed.'],
        source: 'PyTorch torch/utils/data/dataloader.py',
    },
    {
        id: 'horovod-stalled-ranks',
        cause: 'collective_timeout',
        role: 'weak',
        pattern: /\bsubmitted to be reduced, gathered or broadcasted by subset of ranks\b|^Stalled ranks:$/i,
        needles: ['by subset of ranks', 'stalled ranks:'],
        examples: [
            'W /tmp/horovod/common/stall_inspector.cc:107] One or more tensors were submitted to be reduced, gathered or broadcasted by subset of ranks and are waiting for remainder of ranks for more than 60 seconds.',
            'Stalled ranks:',
        ],
        lookAlikes: ['no stalled ranks: all 8 are there'],
        source: 'Horovod horovod/common/stall_inspector.cc',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/budgets.js



/** Disks, descriptors, shared memory and other limits. */
const budgets = [...disks, ...limits, ...waiting];

;// CONCATENATED MODULE: ./build/evidence/signatures/cuda-libraries.js
/** cuBLAS, cuDNN and their kin, builds without CUDA, and CUDA after a fork. */
const cudaLibraries = [
    {
        id: 'cuda-fork-reinit',
        cause: 'cuda_fork_reinit',
        role: 'root',
        pattern: /\bCannot re-initialize (?:CUDA|HIP|XPU|NPU|MUSA) in forked subprocess\b/i,
        needles: ['cannot re-initialize'],
        examples: [
            "RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the 'spawn' start method",
        ],
        lookAlikes: ['re-initialize CUDA graphs', 'start method: spawn'],
        source: 'PyTorch torch/cuda/__init__.py',
    },
    {
        id: 'torch-without-cuda',
        cause: 'torch_without_cuda',
        role: 'root',
        pattern: [
            /\bTorch not compiled with (?:CUDA|XPU|ROCm|HIP|MPS|NPU) enabled\b/i,
            /\bcompiled without (?:CUDA|GPU|NCCL) support\b/i,
            /\bAttempting to deserialize object on a CUDA device but\b/i,
            /\bAttempted to use bitsandbytes native library functionality but it's not available\b/i,
            /\bCUDA is required but not available for bitsandbytes\b/i,
            /\bNot compiled with (?:CUDA|GPU) support\b/i,
            /\bXGBoost version not compiled with GPU support\b/i,
            /\b(?:GPU|CUDA) Tree Learner was not enabled in this build\b/i,
            /\bPyTorch is not linked with support for (?:cuda|hip|xpu) devices\b/i,
        ],
        needles: [
            'not compiled with',
            'compiled without',
            'attempting to deserialize',
            'attempted to use bitsandbytes',
            'cuda is required',
            'tree learner was not',
            'not linked with',
        ],
        examples: [
            'AssertionError: Torch not compiled with CUDA enabled',
            'RuntimeError: Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location',
            "RuntimeError: Attempted to use bitsandbytes native library functionality but it's not available.",
            'RuntimeError: Not compiled with GPU support',
            '[LightGBM] [Fatal] CUDA Tree Learner was not enabled in this build.',
        ],
        lookAlikes: ['compiled with CUDA 12.4', 'this binary is not compiled with AVX512'],
        source: 'PyTorch torch/cuda/__init__.py, torch/serialization.py; bitsandbytes; detectron2; LightGBM',
    },
    {
        id: 'cuda-library-starved',
        cause: 'cuda_library_starved',
        role: 'usual',
        pattern: [
            /\b(?:CUBLAS|CUDNN|CUSOLVER|CUSPARSE|HIPBLAS|CURAND)_STATUS_NOT_INITIALIZED\b/i,
            /\bCUDNN_STATUS_INTERNAL_ERROR\b(?!_)/i,
            /\bCould not create cu(?:dnn|blas) handle\b/i,
            /\bfailed to create cu(?:blas|dnn) handle\b/i,
            /\bFailed to get convolution algorithm\b/i,
            /\bDNN library (?:initialization failed|is not found)\b/i,
            /\bunable to find an engine to execute this computation\b/i,
            /\bUnable to find a valid cuDNN algorithm\b/i,
            /\boperation (?:gpusolver|cusolver)DnCreate\(\S{0,40}\) failed\b/i,
            /\bBlas x?GEMM\w* launch failed\b/i,
            /\bStreamExecutor without BLAS support\b/i,
        ],
        needles: [
            'status_not_initialized',
            'cudnn_status_internal',
            'create cudnn handle',
            'create cublas handle',
            'convolution algorithm',
            'dnn library',
            'unable to find an engine',
            'valid cudnn algorithm',
            'solverdncreate',
            'launch failed',
            'without blas support',
        ],
        examples: [
            'RuntimeError: CUDA error: CUBLAS_STATUS_NOT_INITIALIZED when calling `cublasCreate(handle)`',
            'RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED',
            'RuntimeError: GET was unable to find an engine to execute this computation',
            'Could not create cudnn handle: CUDNN_STATUS_INTERNAL_ERROR',
            'tensorflow.python.framework.errors_impl.InternalError: Blas GEMM launch failed : a.shape=(32, 512), b.shape=(512, 10)',
            'XlaRuntimeError: FAILED_PRECONDITION: DNN library initialization failed. Look at the errors above for more details.',
            'tensorflow.python.framework.errors_impl.UnknownError: Failed to get convolution algorithm. This is probably because cuDNN failed to initialize',
        ],
        lookAlikes: [
            'CUBLAS_STATUS_SUCCESS',
            'found convolution algorithm 6 in 3 ms',
            'Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN when one has already been registered',
        ],
        source: 'PyTorch ATen/cuda/Exceptions.h, cudnn/Conv_v8.cpp; TensorFlow and XLA stream_executor',
    },
    {
        id: 'cudnn-version',
        cause: 'cudnn_failed',
        // It says which two versions do not fit; what fails afterwards only follows from that.
        role: 'root',
        pattern: /\bLoaded runtime CuDNN library: [\d.]+ but source was compiled with\b|\bcuDNN version incompatibility\b/i,
        needles: ['runtime cudnn library', 'cudnn version incomp'],
        examples: [
            'Loaded runtime CuDNN library: 8.2.1 but source was compiled with: 8.6.0.  CuDNN library needs to have matching major version',
            'RuntimeError: cuDNN version incompatibility: PyTorch was compiled against (8, 9, 2) but found runtime version (8, 5, 0).',
        ],
        lookAlikes: ['Loaded runtime CuDNN library: 8.9.2', 'Loaded cuDNN version 8902'],
        source: 'TensorFlow and XLA cuda_dnn.cc; PyTorch torch/backends/cudnn',
    },
    {
        id: 'cudnn-failed',
        cause: 'cudnn_failed',
        role: 'usual',
        pattern: /\bCUDNN_STATUS_(?!SUCCESS\b|ALLOC_FAILED\b|NOT_INITIALIZED\b|INTERNAL_ERROR\b)[A-Z]{3}\w*|\bmiopenStatus(?!Success)[A-Z]\w+/i,
        needles: ['cudnn_status_', 'miopenstatus'],
        examples: [
            'RuntimeError: cuDNN error: CUDNN_STATUS_EXECUTION_FAILED',
            'RuntimeError: cuDNN error: CUDNN_STATUS_NOT_SUPPORTED. This error may appear if you passed in a non-contiguous input.',
            'RuntimeError: cuDNN error: CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH',
            'RuntimeError: miopenStatusUnknownError',
        ],
        lookAlikes: ['CUDNN_STATUS_SUCCESS', 'Loaded cuDNN version 8902'],
        source: 'cuDNN cudnnStatus_t; MIOpen; TensorFlow cuda_dnn.cc',
    },
    {
        id: 'cublas-failed',
        cause: 'cublas_failed',
        role: 'usual',
        pattern: [
            /\b(?:CUBLAS|CUSOLVER|CUSPARSE|CUSPARSELT|CURAND|HIPBLAS|ROCBLAS)_STATUS_(?!SUCCESS\b|ALLOC_FAILED\b|NOT_INITIALIZED\b)[A-Z]{3}\w*/i,
            /\bCUFFT_(?!SUCCESS\b|ALLOC_FAILED\b)[A-Z]+_?(?:ERROR|FAILED|VALUE|SIZE|DEVICE|SUPPORTED)\b/i,
            /\bcusolver error: \d+/i,
        ],
        needles: [
            'cublas_status',
            'cusolver_status',
            'cusparse_status',
            'cusparselt_status',
            'curand_status',
            'hipblas_status',
            'rocblas_status',
            'cufft_',
            'cusolver error',
        ],
        examples: [
            'RuntimeError: CUDA error: CUBLAS_STATUS_EXECUTION_FAILED when calling `cublasSgemm( handle, opa, opb, m, n, k, &alpha, a, lda, b, ldb, &beta, c, ldc)`',
            'RuntimeError: CUDA error: CUBLAS_STATUS_INVALID_VALUE when calling `cublasGemmEx( handle, opa, opb)`',
            'torch._C._LinAlgError: cusolver error: CUSOLVER_STATUS_INTERNAL_ERROR',
            'RuntimeError: cuFFT error: CUFFT_INTERNAL_ERROR',
            'RuntimeError: CUDA error: HIPBLAS_STATUS_INTERNAL_ERROR when calling `hipblasCreate(handle)`',
        ],
        lookAlikes: ['CUBLAS_WORKSPACE_CONFIG=:4096:8', 'CUFFT_SUCCESS'],
        source: 'cuBLAS, cuSOLVER, cuSPARSE, cuFFT, hipBLAS status names; PyTorch ATen/cuda/Exceptions.h',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/native.js
/** Native libraries and compiled extensions, and what native code prints when it dies. */
const native_native = [
    {
        id: 'shared-library-missing',
        cause: 'shared_library_missing',
        role: 'root',
        // Frameworks warn when they find no CUDA library and go on: only an exception or the loader itself counts.
        pattern: [
            /\b(?:Import|OS|Runtime)Error: [^\n]{0,300}?: cannot open shared object file\b/i,
            /\berror while loading shared libraries: /i,
            /\.so[\w.]*: undefined symbol: /i,
            /\bsymbol lookup error: /i,
            /\bversion [`'](?:GLIBC|GLIBCXX|CXXABI|GOMP)_[\d.]+' not found\b/i,
            /\bDLL load failed\b/i,
            /\bOSError: \[WinError (?:126|127|1114|193)\]/i,
            /\bCould not load library lib\w+\.so/i,
            /\bUnable to load any of \{lib/i,
            /\bCannot load symbol cu\w+/i,
            /\bLibrary not loaded: @?\w*\//i,
            /\bLibrary cublas64_\d+\.dll is not found\b/i,
            /\bLibrary lib\w+\.so[\d.]* is not found or cannot be loaded\b/i,
        ],
        needles: [
            'cannot open shared object',
            'loading shared libraries',
            'undefined symbol',
            'symbol lookup error',
            "' not found",
            'dll load failed',
            '[winerror 1',
            'could not load library',
            'unable to load any of',
            'cannot load symbol',
            'library not loaded',
            'is not found',
        ],
        examples: [
            'ImportError: libcudart.so.12: cannot open shared object file: No such file or directory',
            './train: error while loading shared libraries: libnccl.so.2: cannot open shared object file: No such file or directory',
            'ImportError: /venv/lib/python3.10/site-packages/flash_attn_2_cuda.cpython-310-x86_64-linux-gnu.so: undefined symbol: _ZN3c104cuda9SetDeviceEi',
            "ImportError: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by /venv/lib/x.so)",
            'Could not load library libcudnn_cnn_infer.so.8. Error: libnvrtc.so: cannot open shared object file: No such file or directory',
            'ImportError: DLL load failed while importing _C: The specified module could not be found.',
        ],
        lookAlikes: [
            "W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libnvinfer.so.7'; dlerror: libnvinfer.so.7: cannot open shared object file: No such file or directory",
            'the dataset is not found in the cache',
            'Cannot dlopen some GPU libraries. Please make sure the missing libraries mentioned above are installed properly',
        ],
        source: 'glibc ld.so; macOS dyld; Windows loader; cuDNN loader',
    },
    {
        id: 'native-build-failed',
        cause: 'native_build_failed',
        role: 'root',
        pattern: [
            /\bError building extension '/i,
            /\bCUDA_HOME (?:environment variable is not set|does not exist)\b/i,
            /\bNinja is required to load C\+\+ extensions\b/i,
            /\bThe detected CUDA version \([\d.]+\) mismatches the version\b/i,
            /\bInstalled CUDA version [\d.]+ does not match the version torch was compiled with\b/i,
            /\bUnable to JIT load the \S{1,60} op\b/i,
            /\bnvcc fatal\s*: /i,
            /\bunsupported GNU version\b/i,
            /\bfatal error: (?:cuda\w*\.h|Python\.h|cu\w+\.h|omp\.h)/i,
            /\bcannot find -l[\w:+]/i,
            /\bFailed to find C compiler\b/i,
            /\bInvalidCxxCompiler\b/i,
            /\bninja: build stopped: subcommand failed\b/i,
        ],
        needles: [
            'error building extension',
            'cuda_home',
            'ninja is required',
            'cuda version',
            'unable to jit load',
            'nvcc fatal',
            'unsupported gnu',
            'fatal error: ',
            'cannot find -l',
            'failed to find c compiler',
            'invalidcxxcompiler',
            'build stopped',
        ],
        examples: [
            "RuntimeError: Error building extension 'fused_adam'",
            'OSError: CUDA_HOME environment variable is not set. Please set it to your CUDA install root.',
            'RuntimeError: Ninja is required to load C++ extensions (pip install ninja to get it)',
            "nvcc fatal   : Unsupported gpu architecture 'compute_86'",
            '/tmp/main.c:4:10: fatal error: Python.h: No such file or directory',
            '/usr/bin/ld: cannot find -lcuda: No such file or directory',
        ],
        lookAlikes: ['CUDA_HOME=/usr/local/cuda', 'Detected CUDA version 12.4', 'ninja: no work to do.'],
        source: 'PyTorch torch/utils/cpp_extension.py; DeepSpeed op_builder/builder.py; nvcc, gcc, ld; Triton',
    },
    {
        id: 'heap-corruption',
        cause: 'heap_corruption',
        role: 'root',
        pattern: [
            /\bdouble free or corruption\b/i,
            /\bfree\(\): (?:double free detected|invalid (?:pointer|size|next size)|corrupted unsorted chunks)/i,
            /\bmalloc\(\): (?:corrupted|invalid|unaligned|memory corruption|unsorted|smallbin)/i,
            /\brealloc\(\): invalid/i,
            /\bmunmap_chunk\(\): invalid pointer\b/i,
            /\bcorrupted (?:size vs\. prev_size|double-linked list)\b/i,
            /\bstack smashing detected\b/i,
            /\bFatal glibc error\b/i,
            /\bmalloc\.c:\d+: \w+: Assertion\b/i,
            /\bpointer being freed was not allocated\b/i,
            /\bAddressSanitizer: [a-z-]+(?:overflow|use-after-free)\b/i,
        ],
        needles: [
            'double free',
            'free(): ',
            'malloc(): ',
            'realloc(): ',
            'munmap_chunk',
            'corrupted ',
            'stack smashing',
            'glibc error',
            'malloc.c:',
            'being freed',
            'addresssanitizer',
        ],
        examples: [
            'double free or corruption (!prev)',
            'free(): invalid pointer',
            "*** Error in `python': double free or corruption (out): 0x00007f1c2c0008c0 ***",
            'malloc(): corrupted top size',
            '*** stack smashing detected ***: terminated',
            'corrupted size vs. prev_size',
            "python: malloc.c:2379: sysmalloc: Assertion `(old_top == initial_top (av) && old_size == 0)' failed.",
        ],
        lookAlikes: ['skipped 3 corrupted images', 'malloc(): 12 calls', 'double free of charge'],
        source: 'glibc malloc/malloc.c, debug/stack_chk_fail.c; macOS libmalloc; AddressSanitizer',
    },
    {
        id: 'text-illegal-instruction',
        cause: 'illegal_instruction',
        role: 'root',
        pattern: /\bFatal Python error: Illegal instruction\b|\bcompiled to use (?:AVX|SSE|FMA)\S* instructions, but these aren't available\b|\bbuilt using (?:AVX|SSE|FMA)\S* instructions, which your CPU\b/i,
        needles: ['error: illegal instruction', 'instructions, '],
        examples: [
            'Fatal Python error: Illegal instruction',
            "The TensorFlow library was compiled to use AVX instructions, but these aren't available on your machine.",
            'RuntimeError: This version of jaxlib was built using AVX instructions, which your CPU and/or operating system do not support.',
        ],
        lookAlikes: [
            'This TensorFlow binary is optimized with oneDNN to use the following CPU instructions in performance-critical operations:  AVX2 FMA',
            'illegal instruction count: 0',
        ],
        source: 'CPython faulthandler, TensorFlow cpu_feature_guard.cc, jaxlib',
    },
    {
        id: 'text-arithmetic-fault',
        cause: 'arithmetic_fault',
        role: 'root',
        pattern: /\bFatal Python error: Floating.point exception\b|\bUnexpected floating-point exception encountered in worker\b/i,
        needles: ['floating point exception', 'floating-point exception'],
        examples: [
            'Fatal Python error: Floating point exception',
            'ERROR: Unexpected floating-point exception encountered in worker.',
        ],
        lookAlikes: ['trap floating point exceptions: off', 'FloatingPointError: underflow'],
        source: 'CPython faulthandler; PyTorch torch/csrc/DataLoader.cpp',
    },
    {
        id: 'text-forbidden-system-call',
        cause: 'forbidden_system_call',
        role: 'root',
        pattern: /\bdoes not support the pidfd_open syscall\b/i,
        needles: ['pidfd_open syscall'],
        examples: [
            'RuntimeError: The kernel on this machine does not support the pidfd_open syscall needed to use IPC for CUDA tensors when expandable_segments:True is set.',
        ],
        lookAlikes: ['traced system call 12', 'no bad system call'],
        source: 'PyTorch c10/cuda/CUDACachingAllocator.cpp',
    },
    {
        id: 'text-segfault',
        cause: 'segfault',
        role: 'usual',
        pattern: [
            /\bFatal Python error: Segmentation fault\b/i,
            /\bSegfault encountered\b/i,
            /\bSignal: Segmentation fault \(11\)/i,
            /\bsignal \(11(?:\.\d+)?\): Segmentation fault\b/i,
            /\bsegfault at [0-9a-f]+ ip [0-9a-f]+\b/i,
            /\bUnexpected segmentation fault encountered in worker\b/i,
            /\*\*\* SIGSEGV\b/i,
            /^#\s+SIGSEGV \(0xb\) at pc=/i,
            /\bcaught segfault\b/i,
            /\bWindows fatal exception: access violation\b/i,
        ],
        needles: ['segmentation fault', 'segfault', '*** sigsegv', 'sigsegv (0xb)', 'windows fatal'],
        examples: [
            'Fatal Python error: Segmentation fault',
            'pt_main_thread[2536443]: segfault at 7f8a ip 00007f8b sp 00007ffd error 4 in libnccl.so.2[7f8b+1000]',
            '*** SIGSEGV received at time=1786031662 on cpu 10 ***',
        ],
        lookAlikes: ['segmentation loss 0.3', 'segmentation fault tolerance on', 'no segfault in 100 runs'],
        source: 'CPython faulthandler; Open MPI stacktrace.c; PyTorch DataLoader.cpp; Linux; Julia; R; JVM; absl',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/cuda-program.js


/** CUDA programs and native code. */
const cudaProgram = [...cudaLibraries, ...native_native];

;// CONCATENATED MODULE: ./build/evidence/signatures/device-memory-more.js
/** Memory of GPUs in the words of other libraries and other makers' devices. */
const deviceMemoryMore = [
    {
        id: 'cuda-oom-by-name',
        cause: 'cuda_oom',
        role: 'root',
        pattern: [
            /\b(?:CUDA|HIP)_ERROR_?OUT_?OF_?MEMORY\b/i,
            /\bMIOpen Error: [^\n]{0,200}?\bMemory not available\b/i,
            /\bcatboost\/cuda\/[^\n]{0,120}?\bOut of memory\b/i,
            /\benforce allocating <= available failed\b/i,
            /\b(?:cuda|hip)Error(?:MemoryAllocation|OutOfMemory)\b/i,
            /\bcu(?:da)?(?:Malloc|MemAlloc|MemCreate|HostAlloc)\w*(?: retry)? failed: out of memory\b/i,
            /\b(?:cupy|numba)\.cuda\.(?:\w+\.)?OutOfMemoryError\b/i,
            /\btorch\.(?:cuda\.)?OutOfMemoryError\b(?!: (?:CUDA|HIP|MPS|XPU|NPU)\b)/i,
            /\bOut of GPU memory\b/i,
            /\bOut of memory error on GPU\b/i,
            /\bout_of_memory: CUDA error\b/i,
            /\bbad_alloc: (?:out_of_memory: )?(?:RMM|CUDA)\b/i,
            /\bMemory allocation error on worker \d+/i,
            /\[CUDA\] out of memory\b/i,
            /\bError out of memory at line \d+ in file\b/i,
            /\bcudaSuccess \(2 vs\. 0\)/i,
            /\bTOutOfMemoryError\b/i,
            /\bOut of memory\. Requested [\d.]+ ?\w?B; Free\b/i,
            /\bError Code \d+: OutOfMemory\b/i,
            /\bFailed to allocate memory for requested buffer of size \d+/i,
            /\bRequested amount of GPU memory \(\d+ bytes\) could not be allocated\b/i,
            /\bAllocation on device\b[^\n]{0,80}?\bout of memory\b/i,
        ],
        needles: [
            'cuda_error_out_of_memory',
            'hip_error_outofmemory',
            'memory not available',
            'allocating <= available',
            'errormemoryallocation',
            'erroroutofmemory',
            'failed: out of memory',
            'outofmemoryerror',
            'out of gpu memory',
            'out of memory error on gpu',
            'out_of_memory: cuda',
            'bad_alloc: ',
            'memory allocation error on',
            '[cuda] out of memory',
            'error out of memory at',
            'cudasuccess (2',
            'requested amount of gpu',
            'out of memory. requested',
            'catboost/cuda/',
            ': outofmemory',
            'for requested buffer of size',
            'allocation on device',
        ],
        examples: [
            'failed to allocate 890.06M (933298432 bytes) from device: HIP_ERROR_OutOfMemory',
            'MIOpen Error: /src/hip/handlehip.cpp:70: Memory not available to allocate buffer: 655360000',
            'ERROR: LoadError: Out of GPU memory trying to allocate 1.236 GiB',
            'xgboost.core.XGBoostError: [10:11:12] ../src/data/../common/device_helpers.cuh:431: Memory allocation error on worker 0: std::bad_alloc: cudaErrorMemoryAllocation: out of memory',
            'cupy.cuda.memory.OutOfMemoryError: Out of memory allocating 1,073,741,824 bytes (allocated so far: 23,622,320,128 bytes).',
            'ggml_backend_cuda_buffer_type_alloc_buffer: allocating 5120.00 MiB on device 0: cudaMalloc failed: out of memory',
            '[LightGBM] [Fatal] [CUDA] out of memory /src/cuda/cuda_utils.cpp 20',
            'MemoryError: std::bad_alloc: out_of_memory: CUDA error at: /opt/include/rmm/mr/device/cuda_memory_resource.hpp:70: cudaErrorMemoryAllocation out of memory',
            'ResourceExhaustedError: Out of memory error on GPU 0. Cannot allocate 256.000000MB memory on GPU 0, 31.7GB memory has been allocated',
            'torch.OutOfMemoryError: Allocation on device 0 would exceed allowed memory. (out of memory)',
        ],
        lookAlikes: [
            'WARNING caught torch.cuda.OutOfMemoryError, retrying with batch size 8',
            'MemoryError: std::bad_alloc',
        ],
        source: 'CUDA and HIP names; CUDA.jl; XGBoost; CuPy; llama.cpp; LightGBM; RMM; PaddlePaddle; CatBoost; TensorRT; MIOpen',
    },
    {
        id: 'device-oom',
        cause: 'device_oom',
        role: 'root',
        pattern: [
            /\b(?:NPU|MLU|HPU|MUSA|GCU|XLA|TPU|DML|VRAM)\b[^.\n]{0,20}?\bout of memory\b/i,
            /\bUR_RESULT_ERROR_OUT_OF_(?:DEVICE_MEMORY|RESOURCES)\b/i,
            /\bZE_RESULT_ERROR_OUT_OF_DEVICE_MEMORY\b/i,
            /\bPI_ERROR_(?:OUT_OF_RESOURCES|MEM_OBJECT_ALLOCATION_FAILURE)\b/i,
            /\bCL_(?:MEM_OBJECT_ALLOCATION_FAILURE|OUT_OF_RESOURCES)\b/i,
            /\bMemory object allocation failure\b/i,
            /\bVK_ERROR_OUT_OF_DEVICE_MEMORY\b/i,
            /\bErrorOutOfDeviceMemory\b/i,
            /\bkIOGPUCommandBufferCallbackErrorOutOfMemory\b/i,
            /\bPT_DEVMEM Allocation failed\b/i,
            /\bNRT_RESOURCE\b/i,
            /\bnrt_tensor_allocate\b[^\n]{0,80}?\bstatus[=: ]+4\b/i,
            /\[metal::malloc\] (?:Attempting to allocate|Unable to allocate)/i,
            /^RuntimeError: Invalid buffer size: [\d.]+ [GT]i?B/i,
            /\bHSA_STATUS_ERROR_OUT_OF_RESOURCES\b/i,
        ],
        needles: [
            'out of memory',
            'result_error_out_of',
            'pi_error_',
            'cl_mem_object',
            'cl_out_of_resources',
            'memory object allocation',
            'out_of_device_memory',
            'outofdevicememory',
            'erroroutofmemory',
            'pt_devmem',
            'nrt_',
            'metal::malloc',
            'invalid buffer size',
            'hsa_status_error_',
        ],
        examples: [
            'RuntimeError: NPU out of memory. Tried to allocate 728.00 MiB (NPU 7; 60.97 GiB total capacity; 59.10 GiB already allocated)',
            'RuntimeError: Native API failed. Native API returns: 39 (UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY)',
            'RuntimeError: [METAL] Command buffer execution failed: Insufficient Memory (00000008:kIOGPUCommandBufferCallbackErrorOutOfMemory)',
            'RuntimeError: FATAL ERROR :: MODULE:PT_DEVMEM Allocation failed for size::268435456 (256)MB',
            'RuntimeError: Invalid buffer size: 24.00 GB',
            'lightgbm.basic.LightGBMError: Memory object allocation failure',
        ],
        lookAlikes: ['NPU memory: 61 GiB', 'nrt_tensor_allocate status=0', 'TPU v4 is used, out of 8'],
        source: 'torch_npu; Intel oneAPI; OpenCL; Vulkan; Metal, MLX; Habana; AWS Neuron; ROCm',
    },
    {
        id: 'batch-size-search-exhausted',
        cause: 'batch_size_search_exhausted',
        role: 'root',
        pattern: /\bNo executable batch size found, reached zero\b/i,
        needles: ['no executable batch size'],
        examples: ['RuntimeError: No executable batch size found, reached zero.'],
        lookAlikes: ['executable batch size found: 8'],
        source: 'Accelerate utils/memory.py',
    },
    {
        id: 'gpu-memory-plainly',
        cause: 'cuda_oom',
        role: 'usual',
        pattern: /\b(?:not enough|insufficient|ran out of|run out of|no free) (?:free |available )?(?:(?:GPU|CUDA|video|graphics|device) (?:memory|RAM)|VRAM|HBM)\b|\b(?:(?:GPU|CUDA|device) memory|VRAM|HBM) (?:is |was )?exhausted\b/i,
        needles: [
            'not enough ',
            'insufficient ',
            ' out of gpu',
            ' out of vram',
            ' out of device',
            'no free ',
            ' exhausted',
        ],
        examples: [
            'RuntimeError: not enough GPU memory for batch of 64',
            'ERROR: GPU memory exhausted',
            'fatal: insufficient VRAM',
        ],
        lookAlikes: [
            'retries exhausted',
            'not enough GPUs for tensor parallel 8',
            'To avoid insufficient GPU memory lower the batch size',
        ],
        source: 'plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/device-memory.js

/**
 * Memory of GPUs and TPUs, where the plain words would not see it, or would take it for the host's.
 * What is plainly "CUDA out of memory" is among the plain words.
 */
const deviceMemory = [
    {
        id: 'torch-allocation-absurd',
        cause: 'allocation_absurd',
        role: 'root',
        pattern: /\bTried to allocate more than 1EB memory\b/i,
        needles: ['more than 1eb'],
        examples: ['RuntimeError: CUDA out of memory. Tried to allocate more than 1EB memory.'],
        lookAlikes: ['more than 1EB of data was read'],
        source: 'PyTorch c10/cuda/CUDACachingAllocator.cpp',
    },
    {
        id: 'gpu-memory-of-others',
        cause: 'gpu_memory_in_use',
        role: 'root',
        // Asks for little, holds little itself, on a GPU that is not small: others hold the rest.
        pattern: /\bTried to allocate [\d.]+ (?:bytes|[KM]iB) \(GPU \d+; (?:[4-9]|\d\d+)\.\d+ GiB total capacity; [\d.]+ (?:bytes|[KM]iB) already allocated; [^;\n]{1,30} free; [\d.]+ (?:bytes|[KM]iB) (?:reserved|cached)|\bTried to allocate [\d.]+ (?:bytes|[KM]iB)\. GPU \d+ has a total capaci?ty of (?:[4-9]|\d\d+)\.\d+ GiB [^\n]{0,600}?\bOf the allocated memory [\d.]+ (?:bytes|[KM]iB) is allocated by PyTorch, and [\d.]+ (?:bytes|[KM]iB) is reserved\b/i,
        needles: ['tried to allocate'],
        examples: [
            'RuntimeError: CUDA out of memory. Tried to allocate 20.00 MiB (GPU 0; 79.15 GiB total capacity; 0 bytes already allocated; 1.69 MiB free; 0 bytes reserved in total by PyTorch)',
            'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 224.00 MiB. GPU 0 has a total capacity of 23.69 GiB of which 10.94 MiB is free. Process 31890 has 22.52 GiB memory in use. Including non-PyTorch memory, this process has 0 bytes memory in use. Of the allocated memory 0 bytes is allocated by PyTorch, and 0 bytes is reserved by PyTorch but unallocated.',
        ],
        lookAlikes: [
            'RuntimeError: CUDA out of memory. Tried to allocate 552.00 MiB (GPU 0; 14.76 GiB total capacity; 12.86 GiB already allocated; 277.75 MiB free; 13.17 GiB reserved in total by PyTorch)',
            'torch.OutOfMemoryError: HIP out of memory. Tried to allocate 124.00 MiB. GPU 0 has a total capacity of 19.94 GiB of which 554.47 MiB is free. Of the allocated memory 15.87 GiB is allocated by PyTorch, and 165.29 MiB is reserved by PyTorch but unallocated.',
        ],
        source: 'PyTorch c10/cuda/CUDACachingAllocator.cpp',
    },
    {
        id: 'gpu-memory-in-use',
        cause: 'gpu_memory_in_use',
        role: 'root',
        pattern: /\bFree memory on device\b[^\n]{0,80}? is less than desired GPU memory utilization\b|\bError in memory profiling\b[^\n]{0,200}?\bmemory was not properly cleaned up\b|\bNo available memory on GPU\b/i,
        needles: ['less than desired gpu', 'error in memory profiling', 'no available memory on gpu'],
        examples: [
            'ValueError: Free memory on device (16.61/23.68 GiB) on startup is less than desired GPU memory utilization (0.8, 18.95 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
            'ValueError: Free memory on device cuda:0 (19.77/22.05 GiB) on startup is less than desired GPU memory utilization (0.9, 19.84 GiB).',
            'AssertionError: Error in memory profiling. Initial free memory 8.1 GiB, current free memory 9.2 GiB. This happens when the GPU memory was not properly cleaned up before initializing the vLLM instance.',
        ],
        lookAlikes: ['free memory on device: 21 GiB', 'desired GPU memory utilization 0.9'],
        source: 'vLLM v1/worker/gpu_worker.py',
    },
    {
        id: 'model-exceeds-gpu',
        cause: 'model_exceeds_gpu',
        role: 'root',
        pattern: [
            /\bNo available memory for the cache blocks\b/i,
            /\bmax(?:imum)? seq(?:uence)? len(?:gth)? \(\d+\)[^\n]{0,120}?\b(?:larger than the maximum number of tokens that can be stored in KV cache|larger than the available KV cache memory)/i,
            /\bKV cache is needed, which is larger than the available KV cache memory\b/i,
            /\bNot enough memory\. Please try to increase --mem-fraction-static\b/i,
            /\bSome modules are dispatched on the CPU or the disk\b/i,
        ],
        needles: ['for the cache blocks', 'kv cache', 'not enough memory. please', 'modules are dispatched'],
        examples: [
            'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
            "ValueError: The model's max seq len (131072) is larger than the maximum number of tokens that can be stored in KV cache (26672). Try increasing `gpu_memory_utilization` or decreasing `max_model_len` when initializing the engine.",
            'ValueError: Some modules are dispatched on the CPU or the disk. Make sure you have enough GPU RAM to fit the quantized model.',
            'RuntimeError: Not enough memory. Please try to increase --mem-fraction-static.',
        ],
        lookAlikes: ['GPU KV cache size: 26,672 tokens', 'no available memory leak check'],
        source: 'vLLM v1/core/kv_cache_utils.py; SGLang model_runner.py; transformers quantizers',
    },
    {
        id: 'cuda-library-oom',
        cause: 'cuda_oom',
        role: 'root',
        pattern: /\b(?:CUBLAS|CUSOLVER|CUDNN|CUSPARSE|CURAND|HIPBLAS|MIOPEN)_STATUS_ALLOC_FAILED\b|\bmiopenStatusAllocFailed\b|\bCUFFT_ALLOC_FAILED\b|\bFailed to CUDA calloc (?:async )?\d+ bytes\b/i,
        needles: ['alloc_failed', 'statusallocfailed', 'cuda calloc'],
        examples: [
            'RuntimeError: CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`',
            'RuntimeError: cuFFT error: CUFFT_ALLOC_FAILED',
            'RuntimeError: cuDNN error: CUDNN_STATUS_ALLOC_FAILED',
            '[0] include/alloc.h:228 Failed to CUDA calloc async 4194304 bytes',
        ],
        lookAlikes: ['CUBLAS_STATUS_SUCCESS', 'alloc_failed=0'],
        source: 'cuBLAS, cuSOLVER, cuDNN, cuFFT status names; NCCL src/include/alloc.h',
    },
    {
        id: 'tpu-hbm-oom',
        cause: 'tpu_hbm_oom',
        role: 'root',
        pattern: [
            /\bRan out of memory in memory space (?:hbm|vmem|smem|cmem)\b/i,
            /\bExceeded hbm capacity by\b/i,
            /\bThat was not possible\. There are [\d.]+\w* free\b/i,
            /\bError (?:allocating device buffer|loading program): Attempting to (?:allocate|reserve)\b/i,
            /\bAttempting to reserve [\d.]+\w at the bottom of memory\b/i,
        ],
        needles: [
            'in memory space',
            'exceeded hbm',
            'that was not possible',
            'attempting to allocate',
            'attempting to reserve',
        ],
        examples: [
            'RESOURCE_EXHAUSTED: XLA:TPU compile permanent error. Ran out of memory in memory space hbm. Used 20.45G of 15.48G hbm. Exceeded hbm capacity by 4.97G.',
            '(0) RESOURCE_EXHAUSTED: Ran out of memory in memory space hbm. Used 29.80G of 7.98G hbm. Exceeded hbm capacity by 21.82G.',
            'jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Error allocating device buffer: Attempting to allocate 2.00G. That was not possible. There are 1.17G free.; (0x0x0_HBM0)',
        ],
        lookAlikes: ['Total hbm usage >= 30.32G:', 'Program hbm requirement 10.2G'],
        source: 'XLA:TPU compiler and runtime',
    },
    {
        id: 'tensorflow-oom',
        cause: 'tensorflow_gpu_oom',
        role: 'root',
        pattern: [
            /\bOOM when allocating tensor\b(?![^\n]{0,400}(?:device:CPU|by allocator (?:cpu|mklcpu)))/i,
            /\bDst tensor is not initialized\b/i,
            /\bfailed to allocate [\d.]+\w? \(\d+ bytes\) from device: CUDA_ERROR_OUT_OF_MEMORY/i,
            /\bResourceExhaustedError: (?:failed to allocate memory|\d+ root error\(s\) found|OOM\b)(?![^\n]{0,400}(?:device:CPU|by allocator (?:cpu|mklcpu)))/i,
        ],
        needles: ['oom when allocating', 'dst tensor is', 'from device: cuda_error', 'resourceexhaustederror'],
        examples: [
            'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,1024,1024] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
            'tensorflow.python.framework.errors_impl.ResourceExhaustedError: failed to allocate memory [Op:AddV2]',
            'failed to allocate 9.77G (10490281984 bytes) from device: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
        ],
        lookAlikes: [
            'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,1024,1024] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu [Op:Mul]',
            'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.19GiB. The caller indicates that this is not a failure, but may mean that there could be performance gains if more memory were available.',
            'Hint: If you want to see a list of allocated tensors when OOM happens, add report_tensor_allocations_upon_oom to RunOptions for current allocation info.',
        ],
        source: 'TensorFlow core/framework/op_kernel.cc, gpu_cudamallocasync_allocator',
    },
    {
        id: 'xla-oom',
        cause: 'xla_oom',
        role: 'root',
        pattern: [
            /\bRESOURCE_EXHAUSTED: (?:[^\n]{0,120}?\b)?(?:out of memory|OOM|failed to allocate)\b/i,
            /\bOut of memory (?:while trying to allocate|allocating) \d+ bytes\b/i,
            /\bFailed to allocate request for [\d.]+\w+ \(\d+B\) on device ordinal \d+/i,
            /\bFailed to allocate \d+ bytes for new constant\b/i,
        ],
        needles: [
            'resource_exhausted',
            'out of memory while',
            'out of memory alloc',
            'failed to allocate request',
            'bytes for new constant',
        ],
        examples: [
            'jaxlib.xla_extension.XlaRuntimeError: RESOURCE_EXHAUSTED: Out of memory while trying to allocate 33762398024 bytes.',
            'jax.errors.JaxRuntimeError: RESOURCE_EXHAUSTED: Out of memory allocating 8589934592 bytes.',
            'RuntimeError: RESOURCE_EXHAUSTED: Failed to allocate request for 2.00GiB (2147483648B) on device ordinal 0',
            'jaxlib.xla_extension.XlaRuntimeError: INTERNAL: Failed to allocate 1207959552 bytes for new constant',
        ],
        lookAlikes: [
            'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.19GiB. The caller indicates that this is not a failure, but may mean that there could be performance gains if more memory were available.',
            "Can't reduce memory use below 2.58GiB by rematerialization; only reduced to 31.49GiB",
            'grpc: RESOURCE_EXHAUSTED: Received message larger than max (5242880 vs. 4194304)',
        ],
        source: 'XLA BFC allocator and compiler; JAX; PyTorch/XLA',
    },
    {
        id: 'xla-resource-exhausted',
        cause: 'xla_oom',
        role: 'usual',
        pattern: /\b(?:RESOURCE_EXHAUSTED|ResourceExhaustedError): (?![^\n]{0,200}\b(?:larger than max|quota|rate limit|CPU:0))|\bAllocator \(GPU_\d+_bfc\) ran out of memory\b(?![^\n]{0,300}not a failure)/i,
        needles: ['resource_exhausted: ', 'resourceexhaustederror: ', '_bfc) ran out'],
        examples: [
            'RuntimeError: RESOURCE_EXHAUSTED: From /job:localservice/replica:0/task:0:',
            'tensorflow.python.framework.errors_impl.ResourceExhaustedError: Graph execution error:',
            'Allocator (GPU_0_bfc) ran out of memory trying to allocate 8.00GiB (rounded to 8589934592)requested by op',
        ],
        lookAlikes: [
            'RESOURCE_EXHAUSTED: Received message larger than max (5242880 vs. 4194304)',
            'RESOURCE_EXHAUSTED: Quota exceeded for quota metric',
            'Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.19GiB. The caller indicates that this is not a failure, but may mean that there could be performance gains if more memory were available.',
        ],
        source: 'XLA and TensorFlow status codes',
    },
    {
        id: 'tensorflow-host-oom',
        cause: 'host_out_of_memory',
        role: 'root',
        pattern: /\bOOM when allocating tensor\b[^\n]{0,400}?(?:device:CPU|by allocator (?:cpu|mklcpu))|\bfailed to alloc \d+ bytes on host: CUDA_ERROR_OUT_OF_MEMORY\b/i,
        needles: ['oom when allocating', 'bytes on host: cuda'],
        examples: [
            'tensorflow.python.framework.errors_impl.ResourceExhaustedError: OOM when allocating tensor with shape[64,1024,1024] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu [Op:Mul]',
            'failed to alloc 17179869184 bytes on host: CUDA_ERROR_OUT_OF_MEMORY: out of memory',
        ],
        lookAlikes: [
            'OOM when allocating tensor with shape[8,8] and type float on /job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc',
        ],
        source: 'TensorFlow core/framework/op_kernel.cc',
    },
    ...deviceMemoryMore,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/collectives.js
/** Distributed code that is wrong in the same way each time. */
const collectives = [
    {
        id: 'collective-mismatch',
        cause: 'collective_mismatch',
        role: 'root',
        pattern: /\bDetected mismatch between collectives on ranks\b|\bcollective(?:s| operations?)? mismatch(?:ed)? (?:detected|on rank|between ranks)/i,
        needles: ['mismatch between collectives', 'collective mismatch', 'collectives mismatch', 'collective operation'],
        examples: [
            'RuntimeError: Detected mismatch between collectives on ranks. Rank 0 is running collective: CollectiveFingerPrint(SequenceNumber=3, OpType=ALLREDUCE), but Rank 1 is running collective: CollectiveFingerPrint(SequenceNumber=3, OpType=BROADCAST).',
            'RuntimeError: collective mismatch detected on rank 3',
        ],
        lookAlikes: ['checks for collective mismatches are on', 'collective operations: 19'],
        source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupWrapper.cpp',
    },
    {
        id: 'ddp-unused-parameters',
        cause: 'ddp_unused_parameters',
        role: 'root',
        pattern: /\bExpected to have finished reduction in the prior iteration\b|\bExpected to mark a variable ready only once\b|\bParameters? (?:at|which) [^\n]{0,80}?\b(?:has been marked as ready twice|did not receive grad)/i,
        needles: [
            'finished reduction in the prior',
            'variable ready only once',
            'marked as ready twice',
            'did not receive grad',
        ],
        examples: [
            'RuntimeError: Expected to have finished reduction in the prior iteration before starting a new one. This error indicates that your module has parameters that were not used in producing loss.',
            'RuntimeError: Expected to mark a variable ready only once. This error is caused by one of the following reasons: 1) Use of a module parameter outside the `forward` function.',
        ],
        lookAlikes: [
            'UserWarning: find_unused_parameters=True was specified in DDP constructor, but did not find any unused parameters in the forward pass.',
            'reduction finished in the prior iteration',
        ],
        source: 'PyTorch torch/csrc/distributed/c10d/reducer.cpp',
    },
    {
        id: 'master-address-of-itself',
        cause: 'bad_master_address',
        role: 'weak',
        pattern: /--node[_-]rank[= ]["']?[1-9]\d{0,4}\b[^\n]{0,400}?--master[_-]addr[= ]["']?(?:localhost|127\.0\.0\.1|::1)(?![\w.])|--master[_-]addr[= ]["']?(?:localhost|127\.0\.0\.1|::1)(?![\w.])[^\n]{0,400}?--node[_-]rank[= ]["']?[1-9]/,
        needles: ['--node_rank', '--node-rank'],
        examples: [
            'torchrun --nnodes 2 --node_rank 1 --nproc_per_node 8 --master_addr 127.0.0.1 --master_port 22391 train.py',
            '+ torchrun --nnodes=2 --master-addr=localhost --node-rank=3 train.py',
        ],
        lookAlikes: [
            'torchrun --nnodes 2 --node_rank 0 --master_addr localhost train.py',
            'torchrun --nnodes 2 --node_rank 1 --master_addr 10.0.0.1 train.py',
        ],
        source: 'PyTorch torch/distributed/run.py',
    },
    {
        id: 'process-group-missing',
        cause: 'process_group_missing',
        role: 'root',
        pattern: [
            /\bDefault process group (?:has not been initialized|is not initialized)\b/i,
            /\b(?:Invalid|not part of the) process group (?:specified|is not initialized)/i,
            /\bdistributed package doesn't have NCCL built in\b/i,
            /\bDistributed package doesn't have (?:NCCL|MPI|GLOO|UCC) built in\b/i,
        ],
        needles: ['default process group', 'process group specified', 'process group is not', 'distributed package'],
        examples: [
            'ValueError: Default process group has not been initialized, please make sure to call init_process_group.',
            'RuntimeError: Default process group has not been initialized, please make sure to call init_process_group.',
            'AssertionError: Default process group is not initialized',
        ],
        lookAlikes: ['the default process group has been initialized', 'Process group watchdog thread terminated'],
        source: 'PyTorch torch/distributed/distributed_c10d.py',
    },
    {
        id: 'launch-variables-missing',
        cause: 'launch_variables_missing',
        role: 'root',
        pattern: /\benvironment variable (?:RANK|WORLD_SIZE|LOCAL_RANK|MASTER_ADDR|MASTER_PORT) expected, but not set\b|^KeyError: '(?:RANK|WORLD_SIZE|LOCAL_RANK|MASTER_ADDR|MASTER_PORT|LOCAL_WORLD_SIZE)'$/,
        needles: [
            'expected, but not set',
            "keyerror: 'rank'",
            "keyerror: 'world_size'",
            "keyerror: 'local_",
            "keyerror: 'master_",
        ],
        examples: [
            'ValueError: Error initializing torch.distributed using env:// rendezvous: environment variable RANK expected, but not set',
            "KeyError: 'LOCAL_RANK'",
            "KeyError: 'MASTER_ADDR'",
        ],
        lookAlikes: ["KeyError: 'rank'", 'RANK=0 WORLD_SIZE=8 MASTER_ADDR=10.0.0.1'],
        source: 'PyTorch torch/distributed/rendezvous.py; CPython os.environ',
    },
    {
        id: 'mpi-too-few-slots',
        cause: 'too_few_slots',
        role: 'root',
        pattern: /\bThere are not enough slots available in the system\b|\bAll nodes which are allocated for this job are already filled\b/,
        needles: ['not enough slots', 'are already filled'],
        examples: [
            'There are not enough slots available in the system to satisfy the 8',
            'All nodes which are allocated for this job are already filled.',
        ],
        lookAlikes: ['4 slots available in the system'],
        source: 'Open MPI and PRRTE help-prte-rmaps-base.txt',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/exit-reports.js
/** How a launcher reports that a signal ended a process of it. */
function reported(cause, role, number, name) {
    const forms = [
        String.raw `\bexitcode\s*[:=]\s*(?:-(?:${number}|${name})|${128 + number})\b`,
        String.raw `\bSignal ${number} \(${name}\) received by PID\b`,
        String.raw `\bexits with return code = (?:-${number}|${128 + number})\b`,
        String.raw `\bdied with <Signals\.${name}: ${number}>`,
        String.raw `\bterminated with (?:signal ${name}|code (?:-${number}|${128 + number}))\b`,
        String.raw `\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:${number}\b|${name}\b)`,
        String.raw `\bEXIT STRING: [^\n]{0,60}?\(signal ${number}\)`,
        String.raw `\b${name}\(-${number}\)`,
        String.raw `\bnon-zero exit status ${128 + number}\b`,
    ];
    return {
        id: `launcher-reports-${name.toLowerCase()}`,
        cause,
        role,
        pattern: new RegExp(forms.join('|')),
        needles: [
            'exitcode',
            'received by pid',
            'exits with return code',
            'died with <signals',
            'terminated with code',
            'by signal',
            'on signal',
            'with signal',
            'to signal',
            'exit string',
            `${name.toLowerCase()}(-`,
            'non-zero exit status',
        ],
        examples: [
            `E0819 07:21:02.011000 901 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: -${number}) local_rank: 4 (pid: 984) of binary: /usr/bin/python`,
            `  exitcode  : -${number} (pid: 984)`,
            `  traceback : Signal ${number} (${name}) received by PID 984`,
            `[2023-10-17 04:41:12,731] [ERROR] [launch.py:321:sigkill_handler] ['/usr/bin/python', '-u', 'train.py', '--local_rank=3'] exits with return code = -${number}`,
            `subprocess.CalledProcessError: Command '['/usr/bin/python', 'train.py']' died with <Signals.${name}: ${number}>.`,
            `torch.multiprocessing.spawn.ProcessExitedException: process 1 terminated with signal ${name}`,
            `mpirun noticed that process rank 1 with PID 0 on node gpu2 exited on signal ${number} (said so).`,
        ],
        lookAlikes: [
            '  exitcode  : 1 (pid: 984)',
            `the handler of ${name} is installed`,
            'torch.multiprocessing.spawn.ProcessExitedException: process 0 terminated with exit code 17',
        ],
        source: 'PyTorch elastic/multiprocessing and multiprocessing/spawn.py; DeepSpeed launcher/launch.py; CPython subprocess.py; Open MPI and PRRTE help-prun.txt; MPICH hydra; joblib loky',
    };
}
/**
 * What happened to a process that its launcher saw ending, where its own output is not there.
 * Less than the process's own words, and more than the exit code of the launcher, which is 1 for all of them.
 */
const exitReports = [
    reported('sigkill', 'weak', 9, 'SIGKILL'),
    reported('segfault', 'weak', 11, 'SIGSEGV'),
    reported('bus_error', 'weak', 7, 'SIGBUS'),
    reported('illegal_instruction', 'weak', 4, 'SIGILL'),
    reported('arithmetic_fault', 'weak', 8, 'SIGFPE'),
    // Who lost a peer aborts: what it printed before says more.
    reported('abort', 'echo', 6, 'SIGABRT'),
    // Launchers end the rest with it when one has failed.
    reported('worker_failed', 'echo', 15, 'SIGTERM'),
    ...[
        { cause: 'sigterm', number: 15, name: 'SIGTERM' },
        { cause: 'sighup', number: 1, name: 'SIGHUP' },
        { cause: 'interrupted', number: 2, name: 'SIGINT' },
    ].map(({ cause, number, name }) => ({
        id: `launcher-received-${name.toLowerCase()}`,
        cause: cause,
        role: 'weak',
        pattern: new RegExp(String.raw `\bReceived (?:${number}|(?:Signals\.)?${name}) death signal\b|\bMain process received ${name}, exiting\b|\bgot signal: (?:${number}|(?:Signals\.)?${name})\b`),
        needles: ['death signal', 'main process received', 'got signal: '],
        examples: [
            `Main process received ${name}, exiting`,
            `WARNING:torch.distributed.elastic.agent.server.api:Received ${number} death signal, shutting down workers`,
            `W1003 18:22:09.770000 41208 torch/distributed/elastic/agent/server/api.py:719] Received Signals.${name} death signal, shutting down workers`,
            `torch.distributed.elastic.multiprocessing.api.SignalException: Process 41208 got signal: ${number}`,
        ],
        lookAlikes: ['got signal: 30', `Sending process 985 closing signal ${name}`],
        source: 'PyTorch torch/distributed/elastic/agent/server/api.py, elastic/multiprocessing/api.py; DeepSpeed launcher/launch.py',
    })),
];

;// CONCATENATED MODULE: ./build/evidence/signatures/launchers.js
/** Launchers that end the rest and report, and processes that end without cleaning up. None of it is a reason. */
const launchers = [
    {
        id: 'launcher-ends-others',
        cause: 'worker_failed',
        role: 'echo',
        pattern: /\b(?:Sending process(?:es)? \d+(?: closing signal)?|Closing process \d+ via signal|Terminating process \d+ via signal|Unable to shutdown process(?:es)? \S+ via)\b|\bKilling subprocess \d+|\b(?:terminating|terminate) all other processes\b/i,
        needles: [
            'sending process',
            'closing process',
            'terminating process ',
            'unable to shutdown process',
            'killing subprocess',
            'all other processes',
        ],
        examples: [
            'W0819 07:20:59.640000 901 torch/distributed/elastic/multiprocessing/api.py:897] Sending process 985 closing signal SIGTERM',
            'WARNING:torch.distributed.elastic.multiprocessing.api:Sending process 518 closing signal SIGTERM',
            'W0227 17:39:41.936000 293814 torch/distributed/elastic/multiprocessing/api.py:766] Closing process 293866 via signal SIGTERM',
            'Killing subprocess 71001',
            '[rank: 1] Child process with PID 31890 terminated with code 1. Forcefully terminating all other processes to avoid zombies',
        ],
        lookAlikes: ['sending process group options', 'Terminating at step 300', 'subprocess 71001 started'],
        source: 'PyTorch elastic/multiprocessing/api.py, multiprocessing/spawn.py; DeepSpeed launcher/launch.py; Lightning',
    },
    {
        id: 'torchrun-epilogue',
        cause: 'worker_failed',
        role: 'echo',
        pattern: [
            /\bChildFailedError\b/,
            /\bfailed \(exitcode: \d+\) local_rank: \d+\b/,
            /^exitcode\s*: \d+ \(pid: \d+\)/,
            /\bRoot Cause \(first observed failure\):/,
            /\bTo enable traceback see: https?:\/\/pytorch\.org\b/,
            /\b[Ll]ocal worker group finished \(WorkerState\.FAILED/,
            /\bworker group (?:status )?FAILED\b/,
        ],
        needles: ['childfailederror', 'exitcode', 'first observed failure', 'to enable traceback see', 'worker group'],
        examples: [
            'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: ',
            'E1121 10:02:44.601000 511 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: 1) local_rank: 1 (pid: 589) of binary: /usr/bin/python3',
            'ERROR:torch.distributed.elastic.multiprocessing.api:failed (exitcode: 1) local_rank: 0 (pid: 1201) of binary: /opt/conda/bin/python',
            'Root Cause (first observed failure):',
            '  exitcode  : 1 (pid: 589)',
        ],
        lookAlikes: ['  exitcode  : -9 (pid: 589)', "INFO [default] Rendezvous'ing worker group"],
        source: 'PyTorch torch/distributed/elastic/multiprocessing/errors, api.py',
    },
    {
        id: 'deepspeed-epilogue',
        cause: 'worker_failed',
        role: 'echo',
        pattern: /\bexits with return code = \d+|\bpdsh@\S{1,200}: \S{1,200}: ssh exited with exit code [1-9]/,
        needles: ['exits with return code', 'ssh exited with exit code'],
        examples: [
            "[2023-10-17 04:41:12,731] [ERROR] [launch.py:321:sigkill_handler] ['/usr/bin/python', '-u', 'train.py', '--local_rank=3'] exits with return code = 1",
            'pdsh@node1: node2: ssh exited with exit code 1',
        ],
        lookAlikes: ['exits with return code = -9', '[INFO] [launch.py:351:main] Process 4711 exits successfully.'],
        source: 'DeepSpeed launcher/launch.py; pdsh',
    },
    {
        id: 'wrapper-command-failed',
        cause: 'worker_failed',
        role: 'echo',
        // A launcher's or a script's own command; a tool that the program calls (ninja, ffmpeg, pip) can be the reason itself.
        pattern: /\bCalledProcessError: Command ['"]?\[?['"]?(?:[^\s'"]{0,300}[\\/])?(?:(?:python[\d.]{0,6}(?:\.exe)?|torchrun|accelerate|deepspeed|horovodrun|mpirun|mpiexec|srun)['",\s](?![^\n]{0,40}?\b(?:pip|ensurepip|venv|setup\.py)\b)|(?:ba)?sh['",\s]{1,4}[^\s'"]{1,300}\.sh\b)/,
        needles: ['calledprocesserror: command'],
        examples: [
            "subprocess.CalledProcessError: Command '['/opt/conda/bin/python', '-u', 'pretrain_gpt.py', '--local_rank=1']' returned non-zero exit status 1.",
            "subprocess.CalledProcessError: Command 'torchrun --nnodes 2 --node_rank 1 launcher.py sft.yaml' returned non-zero exit status 1.",
            "subprocess.CalledProcessError: Command '['bash', 'scripts/train.sh']' returned non-zero exit status 1.",
        ],
        lookAlikes: [
            "subprocess.CalledProcessError: Command '['ninja', '-v']' returned non-zero exit status 1.",
            "subprocess.CalledProcessError: Command '['/usr/bin/python', '-m', 'pip', 'install', 'flash-attn']' returned non-zero exit status 1.",
            "subprocess.CalledProcessError: Command 'ffmpeg -i a.wav b.mp3' returned non-zero exit status 1.",
        ],
        source: 'CPython Lib/subprocess.py, as raised by accelerate, DeepSpeed and torch.distributed.launch',
    },
    {
        id: 'mpi-epilogue',
        cause: 'worker_failed',
        role: 'echo',
        pattern: [
            /\bMPI_ABORT was invoked on rank \d+/,
            /\bapplication called MPI_Abort\(/,
            /\bMPI_ERRORS_ARE_FATAL \(processes in this communicator\b/,
            /\bPrimary job +terminated normally, but \d+ process/,
            /\b(?:mpirun|prterun|mpiexec|orterun)\S* (?:noticed that process rank|detected that one or more processes exited)\b/,
            /\bhas exited due to process rank \d+\b/,
            /\bBAD TERMINATION OF ONE OF YOUR APPLICATION PROCESSES\b/,
            /\bHorovod detected that one or more processes exited with non-zero status\b/,
        ],
        needles: [
            'mpi_abort',
            'mpi_errors_are_fatal',
            'primary job',
            'noticed that process rank',
            'detected that one or more processes',
            'exited due to process rank',
            'bad termination',
        ],
        examples: [
            'MPI_ABORT was invoked on rank 0 in communicator MPI_COMM_WORLD',
            'application called MPI_Abort(MPI_COMM_WORLD, 1) - process 0',
            'Primary job  terminated normally, but 1 process returned',
            'mpirun detected that one or more processes exited with non-zero status, thus causing',
            '=   BAD TERMINATION OF ONE OF YOUR APPLICATION PROCESSES',
            'RuntimeError: Horovod detected that one or more processes exited with non-zero status, thus causing the job to be terminated.',
        ],
        lookAlikes: ['mpirun noticed nothing', 'MPI_Abort is registered as a handler'],
        source: 'Open MPI help-mpi-api.txt, help-mpi-errors.txt; PRRTE help-prun.txt; MPICH hydra; Horovod',
    },
    {
        id: 'training-service-epilogue',
        cause: 'worker_failed',
        role: 'echo',
        pattern: /\bsagemaker-training-toolkit ERROR\b|\bExecuteUserScriptError\b/,
        needles: ['sagemaker-training-toolkit error', 'executeuserscripterror'],
        examples: [
            '2023-08-28 17:03:01,771 sagemaker-training-toolkit ERROR    Reporting training FAILURE',
            '2023-08-28 17:03:01,771 sagemaker-training-toolkit ERROR    ExecuteUserScriptError:',
        ],
        lookAlikes: ['sagemaker-training-toolkit INFO     Reporting training SUCCESS'],
        source: 'SageMaker training toolkit',
    },
    {
        id: 'unclean-exit',
        cause: 'unclean_exit',
        role: 'echo',
        pattern: [
            /\b(?:resource|semaphore)_tracker: (?:There appear to be|process died unexpectedly)\b/,
            /\bdestroy_process_group\(\) was not called\b/,
            /\bProducer process has been terminated before all shared CUDA tensors\b/,
            /\bcould not acquire lock for <_io\.BufferedWriter\b/,
            /\bterminate called without an active exception\b/,
        ],
        needles: [
            '_tracker: ',
            'destroy_process_group() was',
            'producer process has been terminated',
            'could not acquire lock for',
            'without an active exception',
        ],
        examples: [
            '/usr/lib/python3.10/multiprocessing/resource_tracker.py:224: UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up at shutdown',
            '[rank0]:[W1119 12:44:07.090 ProcessGroupNCCL.cpp:1250] Warning: WARNING: destroy_process_group() was not called before program exit, which can leak resources.',
            'UserWarning: semaphore_tracker: There appear to be 36 leaked semaphores to clean up at shutdown',
            "Fatal Python error: _enter_buffered_busy: could not acquire lock for <_io.BufferedWriter name='<stderr>'> at interpreter shutdown, possibly due to daemon threads",
        ],
        lookAlikes: ['calling destroy_process_group() at the end', 'experiment tracker: wandb'],
        source: 'CPython multiprocessing/resource_tracker.py; PyTorch ProcessGroupNCCL.cpp, CudaIPCTypes.cpp',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/nccl.js
/** What NCCL (and RCCL) say. Their "WARN" is an error; their result codes name little and mostly repeat another failure. */
const nccl = [
    {
        id: 'nccl-duplicate-gpu',
        cause: 'duplicate_gpu',
        role: 'root',
        pattern: /\bDuplicate GPU detected\b/,
        needles: ['duplicate gpu detected'],
        examples: [
            'gpu03:139993:140100 [0] init.cc:821 NCCL WARN Duplicate GPU detected : rank 0 and rank 1 both on CUDA device 2000',
            'Duplicate GPU detected : rank 1 and rank 0 both on CUDA device 2000',
        ],
        lookAlikes: ['no duplicate GPUs', 'GPU 0 detected'],
        source: 'NCCL src/init.cc',
    },
    {
        id: 'nccl-version-mismatch',
        cause: 'nccl_version_mismatch',
        role: 'root',
        pattern: /\bMismatched NCCL version detected\b/,
        needles: ['mismatched nccl version'],
        examples: ['NCCL WARN Mismatched NCCL version detected : rank 0 version 22304 rank 1 version 21805'],
        lookAlikes: ['NCCL version 2.20.5+cuda12.4'],
        source: 'NCCL src/init.cc',
    },
    {
        id: 'nccl-invalid-usage',
        cause: 'nccl_invalid_usage',
        role: 'root',
        pattern: /\bncclInvalid(?:Usage|Argument): |\binvalid (?:usage|argument) \(run with NCCL_DEBUG=|\bNCCL error\b[^\n]{0,120}?, invalid (?:usage|argument)\b|\bmismatchs with NCCL device\b|\bTensors must be (?:CUDA and dense|contiguous)\b/,
        needles: ['ncclinvalid', 'run with nccl_debug', 'nccl error', 'mismatchs with nccl', 'tensors must be'],
        examples: [
            'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, invalid usage (run with NCCL_DEBUG=WARN for details), NCCL version 2.19.3',
            'ncclInvalidUsage: This usually reflects invalid usage of NCCL library.',
            'ncclInvalidArgument: Invalid value for an argument.',
            'RuntimeError: Tensors must be CUDA and dense',
        ],
        lookAlikes: ['ncclSystemError: System call failed', 'invalid argument --lr'],
        source: 'NCCL src/init.cc ncclGetErrorString; PyTorch NCCLUtils.hpp',
    },
    {
        id: 'nccl-ib-transport',
        cause: 'rdma_transport_error',
        role: 'usual',
        // 5 is a flush: the queue was torn down after another error. 12 is retries exceeded, 13 receiver not ready.
        pattern: /\bGot completion from peer \S+ with (?:error |status=(?:\w+\()?)(?!5\b)\d+\b|\basync fatal event(?:: | on QP\b)|\bTransport retry count exceeded\b|\bGot non-fatal async event: port error\b|\bIBV_WC_RETRY_EXC_ERR\b/i,
        needles: [
            'got completion from peer',
            'async fatal event',
            'retry count exceeded',
            'async event: port error',
            'retry_exc_err',
        ],
        examples: [
            'w-0:2710:3144 [4] ib_plugin.c:1615 NCCL WARN NET/IB : Got completion from peer 10.88.3.41<47120> with status=12 opcode=0 len=0 vendor err 129 (Recv) localGid fd00::1 remoteGidsfd00::2',
            'NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with error 12, opcode 0, len 0, vendor err 129 (Recv)',
            'NCCL WARN NET/IB: Got completion from peer 10.2.0.5<33092> with status=RETRY_EXC_ERR(12) opcode=0 reqSize=0 vendor_err=129 hca mlx5_0',
            'NCCL WARN NET/IB : mlx5_0:1 async fatal event: local catastrophic error',
            'NCCL WARN NET/IB : mlx5_1:1 async fatal event on QP (0x7309dc3bb338): local access violation work queue error',
            'ib_mlx5_log.c:171 UCX ERROR Transport retry count exceeded on mlx5_0:1/IB (synd 0x15 vend 0x81 hw_synd 0/0)',
        ],
        lookAlikes: [
            'NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with status=5 opcode=32656 len=32659 vendor err 249 (Recv)',
            'NCCL INFO NET/IB : Using [0]mlx5_0:1/IB [1]mlx5_1:1/IB',
            'NCCL INFO NCCL_IB_TIMEOUT set by environment to 22.',
        ],
        source: 'NCCL src/transport/net_ib; rdma-core ibv_wc_status; UCX uct/ib/mlx5',
    },
    {
        id: 'nccl-ib-flush',
        cause: 'peer_lost',
        role: 'echo',
        pattern: /\bGot completion from peer \S+ with (?:error |status=(?:\w+\()?)5\b/i,
        needles: ['got completion from peer'],
        examples: [
            'NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with status=5 opcode=32656 len=32659 vendor err 249 (Recv)',
        ],
        lookAlikes: ['NCCL WARN NET/IB : Got completion from peer 10.2.0.5<33092> with error 12, opcode 0, len 0'],
        source: 'NCCL src/transport/net_ib; rdma-core IBV_WC_WR_FLUSH_ERR',
    },
    {
        id: 'nccl-cannot-connect',
        cause: 'ranks_cannot_connect',
        // A peer that died while starting refuses connections too.
        role: 'echo',
        pattern: [
            /\b(?:socketStartConnect|ncclOsSocket\w*Connect|socketPollConnect)\b[^\n]{0,40}?\bto \S+ (?:failed|returned)\b/i,
            /\bBootstrap : no socket interface found\b/i,
            /\bno device found matching\b[^\n]{0,80}?IFNAME\b/i,
            /\bNo usable listening interface found\b/i,
        ],
        needles: [
            'socketstartconnect',
            'ncclossocket',
            'socketpollconnect',
            'no socket interface',
            'ifname',
            'usable listening interface',
        ],
        examples: [
            'node1:88:120 [0] misc/socket.cc:483 NCCL WARN socketStartConnect: Connect to 10.0.0.5<40953> failed : Connection refused',
            'NCCL WARN socketStartConnect: Connect to 10.0.0.2<45763> failed : Software caused connection abort',
            'NCCL WARN socketPollConnect: Connect to 10.0.0.2<45763> returned Connection timed out, exceeded error retry count after 34 attempts',
            'NCCL WARN Bootstrap : no socket interface found',
            'NCCL WARN NET/Socket : No usable listening interface found',
        ],
        lookAlikes: [
            'NCCL INFO NCCL_SOCKET_IFNAME set to eno1',
            'NCCL INFO Call to connect returned Connection refused, retrying',
        ],
        source: 'NCCL src/misc/socket.cc, src/os/linux.cc, src/bootstrap.cc',
    },
    {
        id: 'nccl-cuda-failure',
        cause: 'nccl_cuda_failure',
        role: 'echo',
        // The text in quotes decides; what is known of it stands in rows of its own.
        pattern: /\bncclUnhandledCudaError\b(?![^\n]{0,200}?out of memory)|\bunhandled cuda error\b(?![^\n]{0,200}?out of memory)|\bNCCL WARN Cuda failure (?:\d+ )?'(?!out of memory)/i,
        needles: ['unhandledcudaerror', 'unhandled cuda error', 'cuda failure'],
        examples: [
            'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1331, unhandled cuda error (run with NCCL_DEBUG=INFO for details), NCCL version 2.18.1',
            'ncclUnhandledCudaError: Call to CUDA function failed.',
            "tomte:1850301:1881341 [0] transport.cc:154 NCCL WARN Cuda failure 'invalid argument'",
        ],
        lookAlikes: ["NCCL WARN Cuda failure 2 'out of memory'", 'CUDA error: unspecified launch failure'],
        source: 'NCCL src/include/checks.h, src/init.cc; PyTorch NCCLUtils.hpp',
    },
    {
        id: 'nccl-remote-error',
        cause: 'peer_lost',
        role: 'echo',
        pattern: [
            /\bncclRemoteError: /i,
            /\bremote process exited or there was a network error\b/i,
            /\b(?:socketProgress|ncclOsSocketProgress\w*): Connection closed by remote peer\b/i,
            /\bCall to (?:recv|send) (?:from|to) \S+ failed\b/i,
            /\bcan be also caused by unexpected exit of a remote peer\b/i,
            /\bsocketRecv\w*: Connection closed\b/i,
        ],
        needles: [
            'ncclremoteerror',
            'remote process exited',
            'closed by remote peer',
            'call to recv from',
            'call to send to',
            'exit of a remote peer',
            'socketrecv',
        ],
        examples: [
            'ncclRemoteError: A call failed possibly due to a network error or a remote process exiting prematurely.',
            'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1723, remote process exited or there was a network error, NCCL version 2.20.5',
            'node1:88:120 [0] misc/socket.cc:49 NCCL WARN socketProgress: Connection closed by remote peer node1<57557>',
            'NCCL WARN ncclOsSocketProgressOpt: Call to recv from 10.0.0.2<41235> failed : Connection reset by peer',
            'ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error. It can be also caused by unexpected exit of a remote peer, you can check NCCL warnings for failure reason and see if there is connection closure by a peer.',
        ],
        lookAlikes: ['NCCL INFO [Service thread] Connection closed by localRank 0', 'remote process started'],
        source: 'NCCL src/init.cc, src/misc/socket.cc; PyTorch NCCLUtils.hpp',
    },
    {
        id: 'nccl-system-error',
        cause: 'nccl_system_error',
        role: 'echo',
        pattern: /\bncclSystemError: |\bunhandled system error\b/i,
        needles: ['ncclsystemerror', 'unhandled system error'],
        examples: [
            'ncclSystemError: System call (e.g. socket, malloc) or external library call failed or device error.',
            'RuntimeError: NCCL error in: ../torch/lib/c10d/ProcessGroupNCCL.cpp:911, unhandled system error, NCCL version 2.7.8',
        ],
        lookAlikes: ['ncclUnhandledCudaError: Call to CUDA function failed.'],
        source: 'NCCL src/init.cc ncclGetErrorString',
    },
    {
        id: 'nccl-internal-error',
        cause: 'nccl_internal_error',
        role: 'echo',
        pattern: /\bncclInternalError: |\binternal error - please report this issue to the NCCL developers\b|\bNCCL error\b[^\n]{0,120}?, internal error\b/i,
        needles: ['ncclinternalerror', 'to the nccl developers', 'nccl error'],
        examples: [
            'ncclInternalError: Internal check failed.',
            'torch.distributed.DistBackendError: NCCL error in: ../torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp:1691, internal error - please report this issue to the NCCL developers, NCCL version 2.19.3',
            'RuntimeError: NCCL error in: /opt/pytorch/torch/csrc/ProcessGroupNCCL.cpp:825, internal error, NCCL version 2.4.8',
        ],
        lookAlikes: ['Internal error in the optimizer', 'ncclSystemError: System call failed'],
        source: 'NCCL src/init.cc ncclGetErrorString',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/peers.js
/** What is printed by those who lost a peer. They go down after it, and say nothing about why it went. */
const peers = [
    {
        id: 'gloo-peer-closed-here',
        cause: 'local_peer_exited',
        role: 'echo',
        // The peer is on this machine: no network is between them.
        pattern: /\bConnection closed by peer \[(?:127\.0\.0\.1|::1|localhost)\]/,
        needles: ['closed by peer ['],
        examples: [
            'RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:598] Connection closed by peer [127.0.0.1]:28048',
        ],
        lookAlikes: ['RuntimeError: [/pytorch/gloo/transport/tcp/pair.cc:534] Connection closed by peer [10.0.0.2]:4321'],
        source: 'Gloo gloo/transport/tcp/pair.cc',
    },
    {
        id: 'gloo-peer-closed',
        cause: 'peer_lost',
        role: 'echo',
        pattern: [
            /\bgloo\/transport\/\w+\/\w+\.cc:\d+\][^\n]{0,40}?\b(?:Connection closed by peer|(?:Read|Write) error|Application timeout caused pair closure|Socket closed|read: |write: |writev: )/,
            /\bConnection closed by peer \[/,
            /\bApplication timeout caused pair closure\b/,
            /\bsuccessfully reached monitoredBarrier, but received errors\b/,
        ],
        needles: ['gloo/transport', 'closed by peer [', 'caused pair closure', 'reached monitoredbarrier'],
        examples: [
            'RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:534] Connection closed by peer [10.0.0.2]:4321',
            'RuntimeError: [/pytorch/third_party/gloo/gloo/transport/tcp/pair.cc:598] Read error [10.0.0.2]:4321: Connection reset by peer',
            'RuntimeError: Application timeout caused pair closure',
            'RuntimeError: Rank 3 successfully reached monitoredBarrier, but received errors while waiting for send/recv from rank 0. Please check rank 0 logs for faulty rank.',
        ],
        lookAlikes: [
            'RuntimeError: [../third_party/gloo/gloo/transport/tcp/unbound_buffer.cc:81] Timed out waiting 1800000ms for recv operation to complete',
            'RuntimeError: [../third_party/gloo/gloo/transport/tcp/device.cc:83] Unable to find address for: eth7',
        ],
        source: 'Gloo gloo/transport/tcp/pair.cc; PyTorch ProcessGroupGloo.cpp',
    },
    {
        id: 'tcpstore-lost',
        cause: 'peer_lost',
        role: 'echo',
        pattern: [
            /\bFailed to recv, got 0 bytes\b/i,
            /\b(?:sendBytes|recvValue|recvVector|recvBytes|sendValue) failed on SocketImpl\b/i,
            /\bstore unavailable, not absent key\b/i,
            /\bDist(?:Network|Store)Error: (?:Connection (?:reset|closed)|Broken pipe)/i,
            /\bvia c10d key-value store\b[^\n]{0,120}?\bgot error: (?!Socket Timeout|wait timeout)/i,
            /\bDid the remote server shutdown or crash\?/i,
        ],
        needles: [
            'failed to recv, got',
            'failed on socketimpl',
            'not absent key',
            'distnetworkerror',
            'diststoreerror',
            'via c10d key-value store',
            'remote server shutdown',
        ],
        examples: [
            'torch.distributed.DistNetworkError: Failed to recv, got 0 bytes. Connection was likely closed. Did the remote server shutdown or crash?',
            '[rank3]:[W819 07:20:51.190122041 TCPStore.cpp:106] [c10d] sendBytes failed on SocketImpl(fd=3, addr=[node1]:41234, remote=[node0]:29500): Broken pipe',
            'torch.distributed.DistNetworkError: Connection reset by peer',
            "torch.distributed.DistBackendError: [7] is setting up NCCL communicator and retrieving ncclUniqueId from [0] via c10d key-value store by key '0', but store->get('0') got error: Connection reset by peer",
        ],
        lookAlikes: ['torch.distributed.DistStoreError: Socket Timeout', 'TCPStore listens on port 29500'],
        source: 'PyTorch torch/csrc/distributed/c10d/TCPStore.cpp, Utils.hpp, socket.cpp',
    },
    {
        id: 'nccl-taken-down',
        cause: 'worker_failed',
        role: 'echo',
        pattern: [
            /\bSome NCCL operations have failed or timed out\b/i,
            /\bTo avoid (?:data|this) inconsistency, we are taking the entire process down\b/i,
            /\bwatchdog thread terminated with exception\b/i,
            /\bReceived a dump signal (?:due to|from)\b/i,
            /\bObserved flight recorder dump signal\b/i,
            /\bAborting ncclComm_/i,
            /\bNCCL communicator (?:encountered error set by ProcessGroupNCCL|was aborted)\b/i,
            /\bremote error detected from rank: /i,
            /\bexception: NCCL error\b/i,
        ],
        needles: [
            'some nccl operations',
            'we are taking the entire process',
            'thread terminated with exception',
            'received a dump signal',
            'flight recorder dump signal',
            'aborting ncclcomm_',
            'nccl communicator',
            'remote error detected from',
            'exception: nccl error',
        ],
        examples: [
            '[rank2]:[E ProcessGroupNCCL.cpp:577] [Rank 2] Some NCCL operations have failed or timed out. Due to the asynchronous nature of CUDA kernels, subsequent GPU operations might run on corrupted/incomplete data.',
            '[rank2]:[E ProcessGroupNCCL.cpp:583] [Rank 2] To avoid data inconsistency, we are taking the entire process down.',
            '[PG 0 Rank 2] Received a dump signal due to a collective timeout from rank 3 and we will try our best to dump the debug info.',
            '[PG 0 Rank 2] Observed flight recorder dump signal from another rank via TCPStore.',
            'RuntimeError: NCCL communicator was aborted on rank 1.',
        ],
        lookAlikes: ['NCCL INFO comm 0x5581c0de rank 0 nranks 8 - Init COMPLETE', 'watchdog thread started'],
        source: 'PyTorch torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp',
    },
    {
        id: 'coordination-service-lost',
        cause: 'peer_lost',
        role: 'echo',
        pattern: [
            /\bJAX distributed service detected fatal errors\b/i,
            /\bThe tasks have crashed\. Check the task logs\b/i,
            /\bheartbeat timeout\b[^\n]{0,80}?\b(?:remote task|task has)\b/i,
            /\bCollective ops is aborted by: /i,
            /\/job:\w+\/replica:\d+\/task:\d+[^\n]{0,80}?\bheartbeat timeout\b/i,
            /\b(?:task|worker|peer|node|process|coordinator|rank|executor|client)\b[^\n]{0,80}?\bheartbeats? (?:timeout|timed out|expired|lost|missing)\b/i,
            /\b(?:missed|missing|no|lost|without) (?:\w+ ){0,3}heartbeats? (?:from|of|for)\b/i,
            /\bdetected missing heartbeats\b/i,
            /\bHorovod has been shut ?down\b/i,
            /\bHorovodInternalError\b/i,
        ],
        needles: [
            'jax distributed service',
            'the tasks have crashed',
            'heartbeat timeout',
            'heartbeats timeout',
            'heartbeat timed out',
            'heartbeats timed out',
            'heartbeat expired',
            'heartbeat lost',
            'heartbeat missing',
            'heartbeats missing',
            'heartbeats lost',
            'heartbeats expired',
            'heartbeat from',
            'heartbeats from',
            'heartbeat of',
            'heartbeats of',
            'heartbeat for',
            'heartbeats for',
            'missing heartbeats',
            'collective ops is aborted',
            'horovod has been shut',
            'horovodinternalerror',
        ],
        examples: [
            'Terminating process because the JAX distributed service detected fatal errors. This most likely indicates that another task died; see the other task logs for more details.',
            'The tasks have crashed. Check the task logs for an earlier error, or scheduler events (e.g. preemption, eviction) to debug further.',
            '/job:jax_worker/replica:0/task:3 heartbeat timeout. This indicates that the remote task has failed, got preempted, or crashed unexpectedly.',
            'Collective ops is aborted by: Connection reset by peer',
            'Stopping coordination service as heartbeat has stopped. Error: UNAVAILABLE: Task /job:jax_worker/replica:0/task:22 heartbeat timeout.',
            'XlaRuntimeError: ABORTED: The coordination service is shutting down because a task heartbeat timed out',
            'master: no heartbeat from worker 3 for 120 s, giving up',
            'horovod.common.exceptions.HorovodInternalError: Horovod has been shut down. This was caused by an exception on one of the ranks or an attempt to allreduce, allgather or broadcast a tensor after one of the ranks finished execution.',
        ],
        lookAlikes: ['heartbeat_timeout_seconds=100', 'sending heartbeat for worker 3', 'Horovod is initialised, size 8'],
        source: 'XLA coordination service; JAX; TensorFlow collective ops; Horovod common/operations.cc',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/ray.js
/** What Ray says; most of it repeats what failed inside a task. */
const ray = [
    {
        id: 'ray-object-store-full',
        cause: 'ray_object_store_full',
        role: 'root',
        pattern: /\bObjectStoreFullError\b|\blocal object store is full of objects that are still in scope\b/,
        needles: ['objectstorefullerror', 'object store is full of'],
        examples: [
            'ray.exceptions.ObjectStoreFullError: Failed to put object 00ffff in object store because it is full.',
            'The local object store is full of objects that are still in scope and cannot be evicted.',
        ],
        lookAlikes: [
            'object store memory: 9 GiB',
            "the local object store is full and the local disk's utilization is high",
        ],
        source: 'Ray python/ray/exceptions.py',
    },
    {
        id: 'ray-node-died',
        cause: 'ray_node_died',
        role: 'root',
        pattern: [
            /\b(?:NodeDiedError|LocalRayletDiedError)\b/i,
            /\bThe actor died because its node has died\b/i,
            /\bthe actor's node was terminated unexpectedly\b/i,
            /\bthe node it was running on is dead or unavailable\b/i,
            /\bhas been marked dead because the (?:detector|monitor) has missed too many heartbeats\b/i,
            /\bhave been lost due to node failure\b/i,
        ],
        needles: [
            'nodediederror',
            'localrayletdiederror',
            'its node has died',
            'node was terminated unexpectedly',
            'is dead or unavailable',
            'missed too many heartbeats',
            'due to node failure',
        ],
        examples: [
            'The actor died because its node has died. Node Id: 7c2f',
            'ray.exceptions.NodeDiedError: Task failed because the node it was running on is dead or unavailable. Node IP: 10.4.1.17.',
            'The node with node id: 7c2f and address: 10.4.1.17 has been marked dead because the detector has missed too many heartbeats from it.',
            "ray.exceptions.LocalRayletDiedError: The task's local raylet died. Check raylet.out for more information.",
        ],
        lookAlikes: ['node 10.4.1.17 joined the cluster', 'the node is alive'],
        source: 'Ray python/ray/exceptions.py; src/ray/gcs',
    },
    {
        id: 'ray-setup-failed',
        cause: 'ray_setup_failed',
        role: 'usual',
        pattern: /\bRuntimeEnvSetupError\b|\bFailed to set ?up runtime environment\b|\b(?:Actor|Task)UnschedulableError\b|\bThe (?:actor|task) is not schedulable\b|\bplacement group corresponding to this (?:task|Actor) has been removed\b/i,
        needles: [
            'runtimeenvsetuperror',
            'runtime environment',
            'unschedulableerror',
            'is not schedulable',
            'placement group corresponding',
        ],
        examples: [
            'ray.exceptions.RuntimeEnvSetupError: Failed to set up runtime environment.',
            'ray.exceptions.ActorUnschedulableError: The actor is not schedulable: The node specified via NodeAffinitySchedulingStrategy no longer exists',
            'ray.exceptions.TaskPlacementGroupRemoved: The placement group corresponding to this task has been removed.',
        ],
        lookAlikes: ['INFO runtime environment is set up', 'placement group created'],
        source: 'Ray python/ray/exceptions.py',
    },
    {
        id: 'ray-worker-died',
        cause: 'ray_worker_died',
        role: 'echo',
        pattern: [
            /\b(?:ActorDiedError|ActorUnavailableError|WorkerCrashedError|RayActorError|OwnerDiedError)\b/i,
            /\bThe actor died unexpectedly before finishing this task\b/i,
            /\bThe actor is dead because its worker process has died\b/i,
            /\bThe worker died unexpectedly while executing this task\b/i,
            /\bWorker exit type: SYSTEM_ERROR\b/i,
            /\b(?:A )?worker died or was killed while executing (?:a|the)? ?task\b/i,
        ],
        needles: [
            'actordiederror',
            'actorunavailableerror',
            'workercrashederror',
            'rayactorerror',
            'ownerdiederror',
            'actor died unexpectedly',
            'worker process has died',
            'worker died',
            'worker exit type',
        ],
        examples: [
            'ray.exceptions.ActorDiedError: The actor died unexpectedly before finishing this task.',
            'The actor is dead because its worker process has died. Worker exit type: SYSTEM_ERROR Worker exit detail: Worker unexpectedly exits with a connection error code 2. End of file. Some common causes include: (1) the process was killed by the OOM killer due to high memory usage, (2) ray stop --force was called, or (3) the worker crashed unexpectedly due to SIGSEGV or another unexpected error.',
            'ray.exceptions.WorkerCrashedError: The worker died unexpectedly while executing this task. Check python-core-worker-*.log files for more information.',
            'ray.exceptions.RayActorError: The actor died unexpectedly before finishing this task.',
            '(raylet) A worker died or was killed while executing a task by an unexpected system error. To troubleshoot the problem, check the logs for the dead worker.',
        ],
        lookAlikes: ['actor started with pid 4711', '6 Workers (tasks / actors) killed due to memory pressure (OOM)'],
        source: 'Ray python/ray/exceptions.py; src/ray/raylet/node_manager.cc',
    },
    {
        id: 'ray-task-error',
        cause: 'worker_failed',
        role: 'echo',
        pattern: /\bRayTaskError: |\bThe actor died because of an error raised in its creation task\b|\bAt least one of the input arguments for this task could not be computed\b|\bTrainingFailedError\b/,
        needles: ['raytaskerror: ', 'in its creation task', 'input arguments for this task', 'trainingfailederror'],
        examples: [
            'ray.exceptions.RayTaskError: ray::train() (pid=61002, ip=10.4.1.17)',
            'The actor died because of an error raised in its creation task, ray::Trainer.__init__() (pid=61002)',
            'At least one of the input arguments for this task could not be computed:',
            'ray.train.base_trainer.TrainingFailedError: The Ray Train run failed. Please inspect the previous error messages for a cause.',
        ],
        lookAlikes: ['ray::train() started', 'ray.exceptions.OutOfDiskError: Local disk is full'],
        source: 'Ray python/ray/exceptions.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/rendezvous.js
/** Processes that must find each other before anything starts. */
const rendezvous = [
    {
        id: 'gloo-full-mesh',
        cause: 'ranks_cannot_connect',
        role: 'usual',
        pattern: /\bGloo connectFullMesh failed\b/,
        needles: ['connectfullmesh failed'],
        examples: [
            'RuntimeError: Gloo connectFullMesh failed with [../third_party/gloo/gloo/transport/tcp/pair.cc:144] no error',
        ],
        lookAlikes: ['Gloo connectFullMesh done', 'connecting the full mesh'],
        source: 'PyTorch ProcessGroupGloo.cpp',
    },
    {
        id: 'gloo-no-interface',
        cause: 'network_interface_not_found',
        role: 'root',
        pattern: /\bUnable to find (?:address|interface) for: /,
        needles: ['unable to find address for', 'unable to find interface for'],
        examples: [
            'RuntimeError: [../third_party/gloo/gloo/transport/tcp/device.cc:83] Unable to find address for: eth7',
            'RuntimeError: [enforce fail at ../third_party/gloo/gloo/transport/tcp/device.cc:83] ifa != nullptr. Unable to find interface for: [0.0.31.64]',
        ],
        lookAlikes: ['NCCL INFO Bootstrap : Using eno1:10.0.0.1<0>'],
        source: 'Gloo gloo/transport/tcp/device.cc',
    },
    {
        id: 'rendezvous-timeout',
        cause: 'rendezvous_timeout',
        role: 'usual',
        pattern: [
            /\bRendezvousTimeoutError\b/i,
            /\bcan't complete rendezvous: /i,
            /\bTimed out after \d+ seconds waiting for clients\b/i,
            /\bThe client socket has (?:timed out after \d+|failed to connect to any network address)/i,
            /\bTCP client failed to connect\/validate to host\b/i,
        ],
        needles: [
            'rendezvoustimeouterror',
            'complete rendezvous',
            'waiting for clients',
            'client socket has timed out',
            'to any network address',
            'failed to connect/validate',
        ],
        examples: [
            'torch.distributed.elastic.rendezvous.api.RendezvousTimeoutError',
            'TimeoutError: The client socket has timed out after 60s while trying to connect to (10.9.1.4, 29400).',
            'torch.distributed.DistNetworkError: The client socket has timed out after 60000ms while trying to connect to (10.0.0.1, 29500).',
            'RuntimeError: The client socket has failed to connect to any network address of (node1, 29500).',
            'torch.distributed.DistStoreError: Timed out after 901 seconds waiting for clients. 1/2 clients joined.',
        ],
        lookAlikes: [
            '[W socket.cpp:663] [c10d] The client socket has failed to connect to [::ffff:10.9.1.4]:29400 (errno: 110 - Connection timed out).',
            'rendezvous completed in 12 s',
        ],
        source: 'PyTorch torch/distributed/elastic/rendezvous; torch/csrc/distributed/c10d/socket.cpp, TCPStore.cpp',
    },
    {
        id: 'c10d-connect-attempt',
        cause: 'rendezvous_timeout',
        role: 'weak',
        pattern: /\[c10d\] The client socket has failed to connect to (?!any\b)\S+ \(errno: |\[c10d\] The IPv[46] network addresses of \([^)\n]{1,120}\) cannot be retrieved \(gai error: -\d+/,
        needles: ['client socket has failed to connect to', 'cannot be retrieved (gai error'],
        examples: [
            '[W socket.cpp:663] [c10d] The client socket has failed to connect to [node1]:29500 (errno: 111 - Connection refused).',
        ],
        lookAlikes: ['RuntimeError: The client socket has failed to connect to any network address of (node1, 29500).'],
        source: 'PyTorch torch/csrc/distributed/c10d/socket.cpp',
    },
    {
        id: 'rendezvous-connection-failed',
        cause: 'rendezvous_timeout',
        role: 'weak',
        pattern: /\bRendezvous(?:Connection|State)Error\b|\bThe connection to the C10d store has failed\b/,
        needles: ['rendezvousconnectionerror', 'rendezvousstateerror', 'c10d store has failed'],
        examples: [
            'torch.distributed.elastic.rendezvous.api.RendezvousConnectionError: The connection to the C10d store has failed. See inner exception for details.',
        ],
        lookAlikes: ['rdzv_backend=c10d', 'The connection to the C10d store is open'],
        source: 'PyTorch torch/distributed/elastic/rendezvous',
    },
    {
        id: 'rendezvous-closed',
        cause: 'peer_lost',
        role: 'echo',
        pattern: /\bRendezvous(?:Closed|GracefulExit)Error\b/,
        needles: ['rendezvousclosederror', 'rendezvousgracefulexiterror'],
        examples: ['torch.distributed.elastic.rendezvous.api.RendezvousClosedError'],
        lookAlikes: ['rendezvous closed after training'],
        source: 'PyTorch torch/distributed/elastic/rendezvous/dynamic_rendezvous.py',
    },
    {
        id: 'mpi-daemon-lost',
        cause: 'launcher_daemon_lost',
        role: 'usual',
        pattern: /\b(?:PRTE|ORTE) has lost communication with (?:a remote|its) daemon\b|\bwas unable to reliably start one or more daemons\b|\b(?:An? )?(?:PRTE|ORTE) daemon has unexpectedly failed after launch\b/,
        needles: [
            'lost communication with a remote daemon',
            'lost communication with its daemon',
            'start one or more daemons',
            'daemon has unexpectedly failed',
        ],
        examples: [
            'ORTE has lost communication with a remote daemon.',
            'ORTE has lost communication with its daemon located on node:',
            'PRTE has lost communication with a remote daemon.',
            'ORTE was unable to reliably start one or more daemons.',
            'An ORTE daemon has unexpectedly failed after launch and before',
        ],
        lookAlikes: ['daemon started on node gpu2'],
        source: 'Open MPI ORTE help-errmgr-base.txt; PRRTE help-errmgr-base.txt',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/workers.js
/** A worker of PyTorch's data loader that a signal ended; the words are those of strsignal(3). */
const killed = (word, cause, role) => ({
    id: `loader-worker-${word.toLowerCase().replaceAll(' ', '-')}`,
    cause,
    role,
    pattern: new RegExp(String.raw `\bDataLoader worker \(pid(?:\(s\))? [\d, ]{1,200}\) (?:is|was) killed by signal: ${word}\b`),
    needles: ['killed by signal: '],
    examples: [
        `RuntimeError: DataLoader worker (pid 50217) is killed by signal: ${word}. `,
        `RuntimeError: DataLoader worker (pid(s) 1, 2) was killed by signal: ${word}.`,
    ],
    lookAlikes: [
        'RuntimeError: DataLoader worker (pid(s) 8819) exited unexpectedly',
        'RuntimeError: DataLoader worker (pid 123) is killed by signal: Bus error.',
    ],
    source: 'PyTorch torch/csrc/DataLoader.cpp',
});
/** Workers of data loaders and process pools: what their parents say of them. */
const workers = [
    killed('Killed', 'sigkill', 'usual'),
    killed('Segmentation fault', 'segfault', 'usual'),
    killed('Aborted', 'abort', 'usual'),
    killed('Illegal instruction', 'illegal_instruction', 'usual'),
    killed('Floating point exception', 'arithmetic_fault', 'usual'),
    killed('Terminated', 'worker_failed', 'echo'),
    {
        id: 'loader-worker-exited',
        cause: 'loader_worker_died',
        role: 'echo',
        pattern: /\bDataLoader worker \(pid(?:\(s\))? [\d, ]{1,200}\) exited unexpectedly\b|\bPin memory thread exited unexpectedly\b/,
        needles: ['exited unexpectedly'],
        examples: [
            'RuntimeError: DataLoader worker (pid(s) 8819) exited unexpectedly',
            'RuntimeError: DataLoader worker (pid(s) 1, 2) exited unexpectedly with exit code 1. Details are lost due to multiprocessing. Rerunning with num_workers=0 may give better error trace.',
            'RuntimeError: Pin memory thread exited unexpectedly',
        ],
        lookAlikes: ['worker 3 exited as expected'],
        source: 'PyTorch torch/utils/data/dataloader.py',
    },
    {
        id: 'worker-exception-wrapper',
        cause: 'python_exception',
        role: 'echo',
        // The traceback of the exception itself follows.
        pattern: /^(?:[\w.]+: )?Caught \w[\w.]* in (?:DataLoader worker process \d+|replica \d+ on device \d+|pin memory thread for device \d+)|\bRayTaskError\(\w+\): ray::/,
        needles: ['in dataloader worker process', 'in replica ', 'in pin memory thread', 'raytaskerror('],
        examples: [
            'RuntimeError: Caught RuntimeError in DataLoader worker process 0.',
            'FileNotFoundError: Caught FileNotFoundError in DataLoader worker process 2.',
            'ValueError: Caught ValueError in replica 0 on device 0.',
            'cv2.error: Caught error in DataLoader worker process 5.',
            'ray.exceptions.RayTaskError(ValueError): ray::train() (pid=61002, ip=10.4.1.17)',
        ],
        lookAlikes: ['caught up with the queue', 'Caught KeyboardInterrupt, stopping', 'ray::train() started'],
        source: 'PyTorch torch/_utils.py ExceptionWrapper; Ray python/ray/exceptions.py',
    },
    {
        id: 'process-pool-broken',
        cause: 'worker_killed',
        role: 'echo',
        pattern: [
            /\bDeadKernelError\b/,
            /\bkernel [^\n]{0,80}?appears to have died\b/,
            /\bBrokenProcessPool\b/,
            /\bOne of the subprocesses has abruptly died during map operation\b/,
            /\bTerminatedWorkerError\b/,
            /\bA worker process managed by the executor was unexpectedly terminated\b/,
            /\bKilledWorker\b/,
            /\ball those workers died while running it\b/,
        ],
        needles: [
            'deadkernelerror',
            'to have died',
            'brokenprocesspool',
            'has abruptly died',
            'terminatedworkererror',
            'managed by the executor',
            'killedworker',
            'all those workers died',
        ],
        examples: [
            'BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.',
            "distributed.scheduler.KilledWorker: Attempted to run task ('fit', 7) on 3 different workers, but all those workers died while running it.",
            'RuntimeError: One of the subprocesses has abruptly died during map operation.To debug the error, disable multiprocessing.',
            'joblib.externals.loky.process_executor.TerminatedWorkerError: A worker process managed by the executor was unexpectedly terminated. This could be caused by a segmentation fault while calling the function or by an excessive memory usage causing the Operating System to kill the worker.',
        ],
        lookAlikes: ['the process pool has 8 workers'],
        source: 'CPython concurrent.futures; Hugging Face datasets utils/py_utils.py; joblib loky; Dask distributed',
    },
    {
        id: 'r-cluster-worker-gone',
        cause: 'worker_killed',
        role: 'root',
        pattern: /^Error in (?:un)?serialize\([^\n]{1,80}\) ?: *error (?:reading from|writing to) connection\b/,
        needles: ['error in unserialize', 'error in serialize'],
        examples: [
            'Error in unserialize(socklist[[n]]) : error reading from connection',
            'Error in serialize(data, node$con) : error writing to connection',
        ],
        lookAlikes: ['Error in unserialize(x) : unknown input format'],
        source: 'R parallel, src/main/serialize.c',
    },
    {
        id: 'spawned-process-failed',
        cause: 'worker_failed',
        role: 'echo',
        pattern: /\bProcess(?:Exited|Raised)Exception\b|-- Process \d+ terminated with the following error:|\bterminated with exit code [1-9]\d*\b/,
        needles: [
            'processexitedexception',
            'processraisedexception',
            'terminated with the following error',
            'terminated with exit code',
        ],
        examples: [
            'torch.multiprocessing.spawn.ProcessExitedException: process 0 terminated with exit code 17',
            'torch.multiprocessing.spawn.ProcessRaisedException: ',
            '-- Process 3 terminated with the following error:',
        ],
        lookAlikes: ['Process 3 started', 'process 0 terminated with exit code 0'],
        source: 'PyTorch torch/multiprocessing/spawn.py',
    },
    {
        id: 'engine-process-failed',
        cause: 'worker_failed',
        role: 'echo',
        pattern: [
            /\bSee root cause above\b/,
            /\bSee stack trace \(above\) for the root cause\b/,
            /\b(?:EngineDeadError|MQEngineDeadError|AsyncEngineDeadError)\b/,
            /\bEngine (?:core|process) (?:initialization failed|failed to start)\b/,
            /\bWorkerProc initialization failed due to an exception in a background process\b/,
        ],
        needles: ['root cause', 'enginedeaderror', 'engine core', 'engine process', 'workerproc initialization'],
        examples: [
            'RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}',
            'vllm.v1.engine.exceptions.EngineDeadError: EngineCore encountered an issue. See stack trace (above) for the root cause.',
            'Exception: WorkerProc initialization failed due to an exception in a background process',
            'RuntimeError: Engine process failed to start. See stack trace for the root cause.',
        ],
        lookAlikes: ['engine core is ready'],
        source: 'vLLM vllm/v1/engine',
    },
    {
        id: 'process-to-end-is-gone',
        cause: 'worker_failed',
        role: 'echo',
        pattern: /\bpsutil\.NoSuchProcess\b|\bProcessLookupError: \[Errno 3\]/,
        needles: ['nosuchprocess', 'processlookuperror'],
        examples: [
            'psutil.NoSuchProcess: process no longer exists (pid=190812)',
            'ProcessLookupError: [Errno 3] No such process',
        ],
        lookAlikes: ['process 190812 exists'],
        source: 'psutil; CPython errno ESRCH',
    },
    {
        id: 'executor-lost',
        cause: 'worker_killed',
        role: 'root',
        pattern: /\bExecutorLostFailure\b|\bLost executor \S+ on \S+|\bRemote RPC client disassociated\b|\bFetchFailedException\b|\bexecutor heartbeat timed out\b/i,
        needles: ['executorlost', 'lost executor', 'client disassociated', 'fetchfailed', 'executor heartbeat'],
        examples: [
            'ExecutorLostFailure (executor 3 exited unrelated to the running tasks) Reason: worker lost',
            'ERROR TaskSchedulerImpl: Lost executor 3 on 10.249.34.11: Remote RPC client disassociated.',
            'org.apache.spark.shuffle.FetchFailedException: Failed to connect to n12:7337',
        ],
        lookAlikes: ['executor 3 registered on 10.0.0.4'],
        source: 'Apache Spark core/scheduler',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/distributed.js








/**
 * Many processes: who failed first, and who only noticed.
 * What tells a root stands before the echoes: rows after an echo are not asked.
 */
const distributed = [
    ...collectives,
    ...nccl,
    ...rendezvous,
    ...ray,
    ...exitReports,
    ...workers,
    ...peers,
    ...launchers,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/accelerator-runtimes.js
/** Graphcore IPUs, Habana Gaudi, Ascend NPUs, Cambricon MLUs, AWS Neuron, Intel and Apple GPUs: codes of their runtimes. */
const acceleratorRuntimes = [
    {
        id: 'accelerator-memory-code',
        cause: 'device_oom',
        role: 'root',
        pattern: [
            /\bpop(?:lar|art)\w*(?:::|_)(?:\w+_)?(?:graph_|stream_)?memory_allocation_err(?:or)?\b/i,
            /\bOut of memory on (?:\d+ )?tiles?\b/i,
            /\bCannot fit all variable data onto\b/i,
            /\bSingle stream of length \d+ in bufferIndex\b/i,
            /\bEL0004:/i,
            /\bFailed to allocate memory on device\b/i,
            /\bcnrt\w*(?:NoMem|ERR_NOMEM)\b/i,
            /\bCNRT_RET_ERR_NOMEM\b/i,
            /\bcnrtMalloc\b[^\n]{0,40}(?:failed|out of memory)/i,
            /\bFailed to allocate \d+ bytes on ND\b/i,
            /\bNRT_RESOURCE\b/i,
            /\b(?:CL_)?MEM_OBJECT_ALLOCATION_FAILURE\b/i,
            /\bCL_OUT_OF_(?:RESOURCES|HOST_MEMORY)\b/i,
            /\b(?:Error|VK_ERROR_)?OutOfDeviceMemory\w*/i,
            /\bVK_ERROR_OUT_OF_DEVICE_MEMORY\b/i,
            /\bTHCudaCheck FAIL\b[^\n]{0,200}\berror=2\b/i,
            /\bMaximum pool size exceeded\b/i,
            /\[FlashInfer\] Allocator out of memory/i,
            /\bNCCL [Ee]rror 2: out of memory/i,
            /\bdue to insufficient workspace\b/i,
            /\bcould not find a batch size that fits\b/i,
            /\bfailed to allocate buffer for (?:the )?kv cache\b/i,
            /\b(?:GPU|device) memory (?:is )?insufficient\b/i,
            /\bout of device memory\b/i,
            /\b[Oo]ut of memory on device\b/i,
            /\brtMalloc\b[^\n]{0,60}\bfail/i,
            /\bhbm (?:memory )?(?:is )?(?:exhausted|full|insufficient)\b/i,
        ],
        needles: [
            'memory_allocation_err',
            'out of memory on',
            'cannot fit all var',
            'single stream of',
            'pt_devmem',
            'el0004',
            'memory on device',
            'nomem',
            'cnrtmalloc',
            'bytes on nd',
            'nrt_resource',
            'allocation_failure',
            'cl_out_of',
            'outofdevicememory',
            'vk_error_out',
            'thcudacheck',
            'maximum pool size',
            'allocator out of memory',
            'nccl error 2',
            'insufficient workspace',
            'batch size that fits',
            'for kv cache',
            'for the kv cache',
            'memory insufficient',
            'memory is insufficient',
            'out of device memory',
            'rtmalloc',
            'hbm',
            'memory space',
        ],
        examples: [
            "poptorch.poptorch_core.Error: In include/poptorch_err/ExceptionHandling.hpp:76: 'poplar_stream_memory_allocation_error': irlowering.cpp:3516 Out of memory. Single stream of length 149766584 in bufferIndex 1",
            "poptorch.poptorch_core.Error: In unknown:0: 'popart_memory_allocation_err': Out of memory on tile 12: 651012 bytes used but tiles only have 638976 bytes of memory",
            'EL0004: Failed to allocate memory. Possible Cause: Available memory is insufficient.',
            'RuntimeError: Allocation is out of device memory on current platform.',
            'Failed to allocate 1073741824 bytes on ND 0:NC 0: NRT_RESOURCE',
            'THCudaCheck FAIL file=/pytorch/aten/src/THC/generic/THCStorage.cu line=58 error=2 : out of memory',
            'pyopencl._cl.MemoryError: clEnqueueNDRangeKernel failed: MEM_OBJECT_ALLOCATION_FAILURE',
            'llama_kv_cache_init: failed to allocate buffer for kv cache',
        ],
        lookAlikes: ['memory on device: 32 GB', 'tiles: 1472'],
        source: 'Poplar, PopART, PopTorch; Habana SynapseAI; Ascend CANN; Cambricon CNRT; AWS Neuron; Intel SYCL',
    },
    {
        id: 'accelerator-failed-code',
        cause: 'gpu_lost',
        role: 'usual',
        pattern: [
            /\b(?:IPU|PARTITION|LINK)_RESET\b/,
            /\b(?:un)?recoverable_runtime_error\b/,
            /\bRecoverableError: /,
            /\bdevice_connection_error\b/,
            /\bFailed to (?:attach to|acquire) (?:any of the )?(?:\d+ )?(?:device|IPU|NPU|HPU|TPU|MLU)/,
            /\bDevice acquisition failed\b/,
            /\bHL device in reset\b/,
            /\bdevice (?:went|is) in(?:to)? (?:hard )?reset\b/,
            /\bsynStatus=(?:9|1[0-9]|2[0-9]) /,
            /\bNIC link down\b/,
            /\baclrtSetDevice\b[^\n]{0,30}\b507\d{3}\b/,
            /\berror code is 507\d{3}\b/,
            /\bret(?: is)? -80\d\d\b/,
            /\bdcmi (?:model|module) initiali[sz]ed? failed\b/,
            /\bE39999: Inner Error!/,
            /\bEI9999: /,
            /\bEJ0001: /,
            /\bEI000[1-9]: /,
            /\bHeartbeat lost\b/,
            /!!!! FATAL ERROR !!!! for \[\/dev\//,
            /\bsynDeviceAcquire\([^)\n]{0,80}\) failed\b/,
            /\btsd client wait response fail\b/,
            /\bunknown device error\b/,
            /\bDIST call hccl api failed\b/,
            /\bFailed to initialize the HCCP process\b/,
            /\bNotify register times? out\b/,
            /\bchip fault\b/,
            /\bhealth status (?:Critical|Alarm)\b/,
            /\bCNRT_RET_ERR_MLU_LOST\b/,
            /\bNo MLU can be found\b/,
            /\bNRT_(?:FAILURE|TIMEOUT|UNINITIALIZED|CLOSED)\b/,
            /\bNeuron device not found\b/,
            /\bUnable to determine Neuron Driver version\b/,
            /\bHW hang detected\b/,
            /\b(?:NC|ND) \d+[^\n]{0,40}execution timeout\b/,
            /\bCHIP_DRIVER_ERROR\b/,
            /\bSLICE_FAILURE\w*/,
            /\bPI_ERROR_(?:DEVICE_NOT_FOUND|INVALID_QUEUE|DEVICE_NOT_AVAILABLE|PLATFORM_NOT_FOUND)\b/,
            /\bUR_RESULT_ERROR_(?:DEVICE_LOST|DEVICE_NOT_AVAILABLE|ADAPTER_SPECIFIC|UNINITIALIZED|HARDWARE)\w*/,
            /\bZE_RESULT_ERROR_(?:DEVICE_LOST|UNINITIALIZED|DEVICE_REQUIRES_RESET|HANDLE_OBJECT_IN_USE)\b/,
            /CallbackErrorTimeout\b/,
            /\b(?:vk::DeviceLostError|ErrorDeviceLost|VK_ERROR_DEVICE_LOST|CL_DEVICE_NOT_AVAILABLE)\b/,
            /\bGot async event : port error\b/,
        ],
        needles: [
            '_reset',
            'recoverable',
            'device_connection',
            'failed to attach',
            'failed to acquire',
            'device acquisition',
            'device in reset',
            'hard reset',
            'synstatus=',
            'nic link down',
            'aclrtsetdevice',
            'error code is 507',
            'ret is -80',
            'ret -80',
            'dcmi mod',
            'inner error!',
            'ei9999',
            'ej0001',
            'ei000',
            'heartbeat lost',
            'fatal error !!!!',
            'syndeviceacquire',
            'tsd client',
            'unknown device error',
            'hccl api',
            'hccp process',
            'notify register',
            'chip fault',
            'health status',
            'mlu_lost',
            'no mlu can',
            'nrt_',
            'neuron device not',
            'neuron driver version',
            'hw hang',
            'execution timeout',
            'chip_driver_error',
            'slice_failure',
            'pi_error_',
            'ur_result_error',
            'ze_result_error',
            'errortimeout',
            'devicelost',
            'device_lost',
            'cl_device_not',
            'got async event',
        ],
        examples: [
            'poptorch.poptorch_core.RecoverableError: PARTITION_RESET',
            'Device acquisition failed: Failed to acquire 4 IPU(s) within 60 seconds, all devices are in use',
            'synStatus=9 [Device reset]: HL device in reset',
            'RuntimeError: synStatus=20 [Device already acquired] Device acquire failed.',
            'RuntimeError: NPU function error: call aclnnMatmul failed, error code is 507015 the aicore execution is abnormal',
            'EI0002: The wait execution of the Notify register times out. Reason: The Notify register has not received the Notify record from remote rank',
            'EJ0001: Failed to initialize the HCCP process, perhaps the last one is running',
            'dcmi module initialize failed. ret is -8005',
            '[CNRT] [Error] [CNRT: 100001] No MLU can be found!',
            'NRT_TIMEOUT: Execution timed out on nd0 nc1',
            'RuntimeError: Native API failed. Native API returns: -36 (PI_ERROR_INVALID_QUEUE)',
            'libtpu.so: slice failure: SLICE_FAILURE_CHIP_DRIVER_ERROR',
            'Caused GPU Timeout Error (00000002:kIOGPUCommandBufferCallbackErrorTimeout)',
            'gpu1:7:88 [0] NCCL WARN NET/IB : mlx5_0:1 Got async event : port error',
        ],
        lookAlikes: ['nrt_init ok', 'synStatus=0 [Success]', 'health status OK', 'WARM_RESET is off'],
        source: 'Poplar; Habana SynapseAI; Ascend CANN error codes; Cambricon CNRT; AWS Neuron; libtpu; Intel SYCL and Level Zero; Apple Metal; NCCL',
    },
    {
        id: 'tpu-state-wrong',
        cause: 'tpu_unavailable',
        role: 'root',
        pattern: /\bTPU has state b?['"](?!READY)\w+|\bAborted(?:Error)?: Session \w{1,40} is not found\b|\bCloud TPU \S{1,60} is in state "?(?!READY)\w+/,
        needles: ['tpu has state', 'abortederror: session', 'aborted: session', 'is in state', 'pjrt_client_connect'],
        examples: [
            "RuntimeError: TPU has state b'STOPPED' but expected 'READY'",
            'tensorflow.python.framework.errors_impl.AbortedError: Session 5a1de3b1 is not found.',
            'Exception in device=TPU:5: Aborted: Session f2e012c73a7016d0 is not found.',
        ],
        lookAlikes: ["TPU has state b'READY'"],
        source: 'TensorFlow TPU; JAX distributed',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/driver.js
/** The NVIDIA driver: not there, not fitting, or not starting. Said in a warning, most of it is the normal state of a machine without GPU. */
const driver = [
    {
        id: 'driver-mismatch',
        cause: 'nvidia_driver_mismatch',
        role: 'root',
        pattern: [
            /\bDriver\/library version mismatch\b/i,
            /\bNVRM: API mismatch\b/i,
            /\bkernel version [\d.]+ does not match DSO version\b/i,
            /\bunsupported display driver \/ cuda driver combination\b/i,
            /\bcudaErrorSystemDriverMismatch\b/i,
            /\bforward compatibility was attempted on non supported HW\b/i,
            /\bUnexpected error from cudaGetDeviceCount\(\)(?<!Warning: .{0,90})[^\n]{0,200}?\bError 80[34]\b/i,
            /\bNVMLError_LibRmVersionMismatch\b/i,
            /\bCUDA_ERROR_(?:SYSTEM_DRIVER_MISMATCH|COMPAT_NOT_SUPPORTED_ON_DEVICE)\b/i,
        ],
        needles: [
            'library version mismatch',
            'api mismatch',
            'dso version',
            'unsupported display driver',
            'drivermismatch',
            'forward compatibility was',
            'librmversionmismatch',
            'system_driver_mismatch',
            'compat_not_supported',
        ],
        examples: [
            'Failed to initialize NVML: Driver/library version mismatch',
            "NVRM: API mismatch: the client 'python' (pid 4242)",
            'RuntimeError: CUDA error: system has unsupported display driver / cuda driver combination',
            'RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 804: forward compatibility was attempted on non supported HW',
        ],
        lookAlikes: ['driver version 550.90 matches', 'library version mismatch ignored: numpy'],
        source: 'NVML; open-gpu-kernel-modules osapi.c; TensorFlow cuda_diagnostics.cc; CUDA runtime 803, 804',
    },
    {
        id: 'driver-too-old',
        cause: 'nvidia_driver_too_old',
        role: 'root',
        pattern: [
            /\bNVIDIA driver on your system is too old\b(?<!Warning: .{0,90})/i,
            /\bdriver version is insufficient for (?:the )?(?:CUDA )?runtime version\b/i,
            /\bcudaErrorInsufficientDriver\b/i,
            /\bPTX was compiled with an unsupported toolchain\b/i,
            /\bCUDA_ERROR_UNSUPPORTED_PTX_VERSION\b/i,
        ],
        needles: ['is too old', 'is insufficient for', 'insufficientdriver', 'unsupported toolchain', 'unsupported_ptx'],
        examples: [
            'RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU driver by downloading and installing a new version',
            'RuntimeError: CUDA error: CUDA driver version is insufficient for CUDA runtime version',
            'CUDA error: the provided PTX was compiled with an unsupported toolchain.',
        ],
        lookAlikes: [
            '/opt/torch/cuda/__init__.py:107: UserWarning: CUDA initialization: The NVIDIA driver on your system is too old (found version 11040).',
            'the checkpoint is too old',
        ],
        source: 'PyTorch c10/cuda/CUDAFunctions.cpp; CUDA runtime 35, 222',
    },
    {
        id: 'driver-missing',
        cause: 'nvidia_driver_missing',
        role: 'root',
        pattern: [
            /\bFound no NVIDIA driver on your system\b(?<!Warning: .{0,80})/i,
            /\bcouldn't communicate with the NVIDIA driver\b/i,
            /\b(?:Import|OS|Runtime)Error: [^\n]{0,80}?\blib(?:cuda|nvidia-ml)\.so(?:\.1)?: cannot open shared object\b/i,
            /\bNVML: Driver Not Loaded\b/i,
            /\bNVMLError_(?:LibraryNotFound|DriverNotLoaded)\b/i,
        ],
        needles: ['found no nvidia', 'nvidia driver', 'cannot open shared', 'driver not loaded', 'nvmlerror_'],
        examples: [
            'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from the vendor',
            "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
            'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory',
            'pynvml.nvml.NVMLError_LibraryNotFound: NVML Shared Library Not Found',
        ],
        lookAlikes: [
            '/opt/torch/cuda/__init__.py:141: UserWarning: CUDA initialization: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU',
            "Could not load dynamic library 'libcuda.so.1'; dlerror: libcuda.so.1: cannot open shared object file: No such file or directory",
            'Could not find cuda drivers on your machine, GPU will not be used.',
        ],
        source: 'PyTorch c10/cuda/CUDAFunctions.cpp; nvidia-smi; glibc dlopen; pynvml',
    },
    {
        id: 'driver-missing-hint',
        cause: 'nvidia_driver_missing',
        role: 'weak',
        pattern: /Warning: (?:CUDA initialization: )?(?:The NVIDIA driver on your system is too old|Found no NVIDIA driver on your system|CUDA unknown error|CUDA driver initialization failed|Unexpected error from cudaGetDeviceCount)\b|^No devices were found$/i,
        needles: ['nvidia driver', 'cuda unknown error', 'cuda driver init', 'cudagetdevicecount', 'no devices were found'],
        examples: [
            '/opt/torch/cuda/__init__.py:141: UserWarning: CUDA initialization: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU',
        ],
        lookAlikes: ['UserWarning: CUDA initialization took 3 s', 'no devices were found in the config'],
        source: 'PyTorch torch/cuda/__init__.py: is_available() on a machine without a working GPU; nvidia-smi',
    },
    {
        id: 'cuda-init-failed',
        cause: 'cuda_init_failed',
        role: 'usual',
        pattern: [
            /\b(?:CUDA driver initialization failed|CUDA unknown error|Unexpected error from (?:cuda|hip)GetDeviceCount)\b(?<!Warning: .{0,80})/i,
            /\bCUDA (?:driver )?error: (?:initialization error|unknown error)\b/i,
            /\bcuda(?:ErrorInitializationError|ErrorUnknown)\b/i,
            /\bCUDA_ERROR_(?:UNKNOWN|NOT_INITIALIZED)\b(?<!\bcuInit\b.{0,120})/i,
        ],
        needles: [
            'initialization failed',
            'cuda unknown',
            'getdevicecount',
            'initialization error',
            'unknown error',
            'errorinitialization',
            'errorunknown',
            'cuda_error_',
        ],
        examples: [
            'RuntimeError: CUDA driver initialization failed, you might not have a CUDA gpu.',
            'RuntimeError: CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero.',
            'RuntimeError: CUDA error: unknown error',
            'RuntimeError: CUDA error: initialization error',
            'CUDA_ERROR_NOT_INITIALIZED',
        ],
        lookAlikes: [
            'UserWarning: CUDA initialization: CUDA unknown error - this may be due to an incorrectly set up environment',
            'initialization error of 0.01 in the filter',
        ],
        source: 'PyTorch c10/cuda/CUDAFunctions.cpp; CUDA runtime 3, 999',
    },
    {
        id: 'gpu-not-visible',
        cause: 'gpu_not_visible',
        role: 'usual',
        pattern: [
            /\bNo (?:CUDA|HIP|XPU|GPU|ROCm|NPU) (?:GPUs|devices) are available\b/i,
            /\b(?:no (?:CUDA|ROCm)-capable device is detected|CUDA_ERROR_NO_DEVICE)\b(?<!\bcuInit\b.{0,160})/i,
            /\bcudaErrorNoDevice\b/i,
            /\bhipErrorNoDevice\b/i,
            /\bNo supported gpu backend found\b/i,
            /\bUnable to initialize backend '(?:cuda|gpu|rocm)'/i,
            /\bNo visible GPU devices\b/i,
            /\bBut your machine only has: \[\]/i,
        ],
        needles: [
            'gpus are available',
            'devices are available',
            'capable device is',
            'cuda_error_no_device',
            'errornodevice',
            'no supported gpu',
            'initialize backend',
            'no visible gpu',
            'your machine only has',
        ],
        examples: [
            'RuntimeError: No CUDA GPUs are available',
            'RuntimeError: No HIP GPUs are available',
            'RuntimeError: CUDA error: no CUDA-capable device is detected',
            'lightning.fabric.utilities.exceptions.MisconfigurationException: No supported gpu backend found!',
            "RuntimeError: Unable to initialize backend 'cuda': FAILED_PRECONDITION: No visible GPU devices.",
        ],
        lookAlikes: [
            'no CUDA GPUs in use',
            'GPU available: False, used: False',
            "INFO:jax._src.xla_bridge:Unable to initialize backend 'cuda': module 'jaxlib.xla_extension' has no attribute 'GpuAllocatorConfig'",
        ],
        source: 'PyTorch c10; CUDA runtime 100; HIP; Lightning accelerator_connector.py; JAX xla_bridge.py',
    },
    {
        id: 'driver-cuinit',
        cause: 'gpu_not_visible',
        role: 'weak',
        // TensorFlow says it on every machine without GPU, and goes on.
        pattern: /\bcuInit\b[^\n]{0,120}?\b(?:CUDA_ERROR_\w+|UNKNOWN ERROR|no CUDA-capable device)/i,
        needles: ['cuinit'],
        examples: [
            'failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected',
            'failed call to cuInit: INTERNAL: CUDA error: Failed call to cuInit: UNKNOWN ERROR (303)',
        ],
        lookAlikes: ['cuInit took 0.3 s'],
        source: 'TensorFlow stream_executor cuda_driver.cc; Numba',
    },
    {
        id: 'visible-devices-in-brackets',
        cause: 'bad_visible_devices',
        role: 'weak',
        pattern: /\b(?:CUDA|HIP|ROCR)_VISIBLE_DEVICES=["']?[[({][\d, ]{0,80}[\])}]/,
        needles: ['visible_devices=[', 'visible_devices=(', 'visible_devices={', 'visible_devices="', "visible_devices='"],
        examples: ["+ export 'CUDA_VISIBLE_DEVICES=[1,2,3]'", 'CUDA_VISIBLE_DEVICES="[0, 1]" python train.py'],
        lookAlikes: [
            'LOCAL_RANK: 0 - CUDA_VISIBLE_DEVICES: [0,1]',
            'CUDA_VISIBLE_DEVICES=1,2,3',
            'CUDA_VISIBLE_DEVICES=${GPUS}',
        ],
        source: 'CUDA C++ Programming Guide, CUDA environment variables',
    },
    {
        id: 'precision-without-gpu',
        cause: 'gpu_not_visible',
        role: 'echo',
        // Said on a CPU: why the GPU is not seen stands above it, or nothing is.
        pattern: /\bYour setup doesn't support (?:bf16|fp16|tf32)/,
        needles: ["setup doesn't support"],
        examples: [
            "ValueError: Your setup doesn't support bf16/gpu.",
            "ValueError: Your setup doesn't support bf16/gpu. You need torch>=1.10, using Ampere GPU with cuda>=11.0",
        ],
        lookAlikes: ['your setup supports bf16'],
        source: 'transformers training_args.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/gpu-hardware.js
/** What is said of a broken or busy NVIDIA GPU, by CUDA, NVML, the kernel, DCGM and Fabric Manager. */
const gpuHardware = [
    {
        id: 'gpu-row-remap-failed',
        cause: 'gpu_row_remap_failed',
        role: 'root',
        pattern: /\brow remapping failed\b|\bDynamic Page Retirement: Fatal error\b|\bRemapping Failure Occurred\s*: Yes\b/i,
        needles: ['row remapping failed', 'dynamic page retirement', 'remapping failure'],
        examples: [
            'GPU 3 had uncorrectable memory errors and row remapping failed.',
            '        Remapping Failure Occurred : Yes',
        ],
        lookAlikes: ['Remapping Failure Occurred : No', 'row remapping is supported'],
        source: 'DCGM dcgm_errors.h; nvidia-smi -q',
    },
    {
        id: 'gpu-ecc-uncorrectable',
        cause: 'gpu_ecc_uncorrectable',
        role: 'root',
        pattern: [
            /\buncorrectable (?:ECC|memory) error(?!s?\s*[:=]\s*0)/i,
            /\buncorrectable double bit error\b/i,
            /\bcudaErrorECCUncorrectable\b/i,
            /\bCUDA_ERROR_ECC_UNCORRECTABLE\b/i,
            /\bhipErrorECCNotCorrectable\b/i,
            /\bcudaErrorContained\b/i,
            /\bInvalid access of peer GPU memory over nvlink or a hardware error\b/i,
        ],
        needles: ['uncorrectable', 'errorecc', 'errorcontained', 'peer gpu memory'],
        examples: [
            'RuntimeError: CUDA error: uncorrectable ECC error encountered',
            'F tensorflow/stream_executor/lib/statusor.cc:34] failed call to cuDevicePrimaryCtxRetain: CUDA_ERROR_ECC_UNCORRECTABLE: uncorrectable ECC error encountered',
            'hipErrorECCNotCorrectable',
            'GPU 2 had uncorrectable memory errors and 2 rows were remapped',
        ],
        lookAlikes: [
            'Uncorrectable ECC: 0',
            'no uncorrectable ECC error so far',
            'uncorrectable memory errors: 0',
            'Volatile Uncorr. ECC',
        ],
        source: 'CUDA runtime cudaErrorECCUncorrectable; HIP hip_error.cpp; DCGM dcgm_errors.h',
    },
    {
        id: 'gpu-fallen-off-bus',
        cause: 'gpu_fallen_off_bus',
        role: 'root',
        pattern: /\bfallen off the bus\b/i,
        needles: ['fallen off the bus'],
        examples: [
            'NVRM: GPU 0000:29:00.0: GPU has fallen off the bus.',
            'NVRM: fallen off the bus and is not responding to commands.',
            'GPU 4 has fallen off the bus',
        ],
        lookAlikes: ['checking whether a GPU has fallen off', 'If the GPU has fallen off the bus, reboot'],
        source: 'NVIDIA open-gpu-kernel-modules osinit.c; DCGM dcgm_errors.h',
    },
    {
        id: 'gpu-nvlink-error',
        cause: 'gpu_nvlink_error',
        role: 'root',
        pattern: /\buncorrectable NVLink error\b|\bcudaErrorNvlinkUncorrectable\b|\bCUDA_ERROR_NVLINK_UNCORRECTABLE\b/i,
        needles: ['uncorrectable nvlink', 'nvlinkuncorrectable', 'nvlink_uncorrectable'],
        examples: [
            'RuntimeError: CUDA error: uncorrectable NVLink error detected during the execution',
            'cudaErrorNvlinkUncorrectable',
        ],
        lookAlikes: ['NVLink is up on 18 links', 'no uncorrectable NVLink error'],
        source: 'CUDA runtime cudaErrorNvlinkUncorrectable',
    },
    {
        id: 'gpu-fabric',
        cause: 'gpu_fabric_not_ready',
        role: 'root',
        pattern: [
            /\bSXid \([^)\n]{1,40}\): \d{5}, (?:[\w<>='" ]{0,40}, )?Fatal\b/i,
            /\bNVSwitch fatal error\b/i,
            /\baborting fabric manager\b/i,
            /\bin the multicast team\b/i,
            /\bsystem not yet initialized\b/i,
            /\bUnexpected error from cudaGetDeviceCount\(\)[^\n]{0,200}?\bError 802\b/i,
            /\bcudaErrorSystemNotReady\b/i,
            /\bCUDA_ERROR_SYSTEM_NOT_READY\b/i,
        ],
        needles: [
            'sxid (',
            'nvswitch fatal',
            'aborting fabric',
            'multicast team',
            'not yet initialized',
            'systemnotready',
            'system_not_ready',
        ],
        examples: [
            'RuntimeError: CUDA error: system not yet initialized',
            'RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 802: system not yet initialized',
            'detected NVSwitch fatal error 20034 on fid 0 on NVSwitch pci bus id 00000000:C1:00.0 physical id 0 port 61',
            'nvidia-nvswitch3: SXid (PCI:0000:c1:00.0): 20034, Fatal, Link 28 LTSSM Fault Up',
        ],
        lookAlikes: [
            'SXid (PCI:0000:c1:00.0): 12028, Non-fatal, Link 32 egress non-posted PRIV error',
            'the model is not yet initialized',
            'detected NVSwitch version 3',
        ],
        source: 'CUDA runtime cudaErrorSystemNotReady; nvidia-fabricmanager; NVSwitch kernel module',
    },
    {
        id: 'gpu-gsp-timeout',
        cause: 'gpu_firmware_hang',
        role: 'root',
        pattern: /\bwaiting for RPC response from GPU\d* GSP\b|\bmay be in uninterruptible kernel sleep\b/i,
        needles: ['rpc response from gpu', 'uninterruptible kernel'],
        examples: [
            'NVRM: Timeout after 6s of waiting for RPC response from GPU2 GSP! Expected function 4097 (GSP_INIT_DONE).',
        ],
        lookAlikes: ['waiting for RPC response from worker 3'],
        source: 'NVIDIA open-gpu-kernel-modules kernel_gsp.c',
    },
    {
        id: 'gpu-lost',
        cause: 'gpu_lost',
        role: 'root',
        pattern: [
            /\bGPU is lost\b/i,
            /\bGPU requires (?:a )?reset\b/i,
            /\bNVML_ERROR_(?:GPU_IS_LOST|RESET_REQUIRED)\b/i,
            /\bNVMLError_(?:GpuIsLost|ResetRequired)\b/i,
            /\bRmInitAdapter failed\b/i,
            /\bUnable to determine the device handle for (?:gpu|GPU)/i,
            /\bUR_RESULT_ERROR_DEVICE_LOST\b/i,
            /\bZE_RESULT_ERROR_DEVICE_LOST\b/i,
        ],
        needles: [
            'gpu is lost',
            'gpu requires',
            'nvml_error_',
            'nvmlerror_',
            'rminitadapter',
            'device handle for',
            'error_device_lost',
        ],
        examples: [
            'Unable to determine the device handle for GPU0000:8A:00.0: GPU is lost.  Reboot the system to recover this GPU',
            'Unable to determine the device handle for GPU 0000:02:00.0: Unknown Error',
            'pynvml.nvml.NVMLError_GpuIsLost: GPU is lost',
            'NVRM: GPU 0000:81:00.0: RmInitAdapter failed! (0x25:0x40:1470)',
            'RuntimeError: Native API failed. Native API returns: 20 (UR_RESULT_ERROR_DEVICE_LOST)',
        ],
        lookAlikes: ['no GPU is lost', 'this GPU requires 300 W', 'pynvml.nvml.NVMLError_NotSupported: Not Supported'],
        source: 'nvidia-smi and NVML error strings; open-gpu-kernel-modules osinit.c; Intel oneAPI',
    },
    {
        id: 'gpu-thermal',
        cause: 'gpu_thermal_limit',
        role: 'usual',
        pattern: /\bHW (?:Thermal |Power Brake )?Slowdown\s*: Active\b|\bdue to thermal violation\b|\bDetected insufficient power on the PCIe slot\b|\bPort module event[^\n]{0,60}?High Temperature\b/i,
        needles: ['slowdown', 'thermal violation', 'insufficient power', 'high temperature'],
        examples: [
            '            HW Thermal Slowdown                       : Active',
            'Detected clocks event due to thermal violation in GPU 3.',
            'mlx5_core 0000:86:00.0: mlx5_pcie_event:301:(pid 268269): Detected insufficient power on the PCIe slot (27W).',
        ],
        lookAlikes: [
            '            HW Thermal Slowdown                       : Not Active',
            '            SW Power Cap                              : Active',
            'slowdown factor 1.2',
        ],
        source: 'nvidia-smi -q -d PERFORMANCE; DCGM dcgm_errors.h; Linux mlx5 driver',
    },
    {
        id: 'gpu-busy',
        cause: 'gpu_busy',
        role: 'root',
        pattern: /\bCUDA-capable devices?(?:\(s\))? (?:is\/)?are busy or unavailable\b|\bexclusive-thread device already in use\b|\bcudaErrorDevices?Unavailable\b|\bCUDA_ERROR_DEVICE_UNAVAILABLE\b|\bcudaErrorDeviceAlreadyInUse\b/i,
        needles: [
            'busy or unavailable',
            'exclusive-thread',
            'devicesunavailable',
            'deviceunavailable',
            'device_unavailable',
            'alreadyinuse',
        ],
        examples: [
            'RuntimeError: CUDA error: CUDA-capable device(s) is/are busy or unavailable',
            'RuntimeError: CUDA error: all CUDA-capable devices are busy or unavailable',
            'cudaErrorDevicesUnavailable',
        ],
        lookAlikes: ['the service is busy or unavailable', 'device busy 97%'],
        source: 'CUDA runtime cudaErrorDevicesUnavailable; HIP hip_error.cpp',
    },
    {
        id: 'cuda-mps',
        cause: 'cuda_mps_failed',
        role: 'root',
        pattern: /\bMPS client failed to connect\b|\bMPS server and the MPS client failed\b|\bMPS server is not ready\b|\bcudaErrorMps\w+|\bCUDA_ERROR_MPS_\w+/i,
        needles: ['mps client', 'mps server', 'errormps', 'error_mps_'],
        examples: [
            'RuntimeError: CUDA error: MPS client failed to connect to the MPS control daemon or the MPS server',
            'CUDA error: the remote procedural call between the MPS server and the MPS client failed',
            'CUDA_ERROR_MPS_SERVER_NOT_READY',
        ],
        lookAlikes: ['MPS backend is used', 'MPS client connected'],
        source: 'CUDA runtime cudaErrorMpsConnectionFailed and its kin',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/machine-messages.js
/** What the kernel and drivers of storage, buses and accelerators say when the machine gives way. */
const machineMessages = [
    {
        id: 'bus-device-inaccessible',
        cause: 'gpu_fallen_off_bus',
        role: 'root',
        pattern: /\bUnable to change power state from \S+ to \S+, device inaccessible\b|\b(?:amdgpu|nvidia|nouveau|i915|xe|pcieport)\b[^\n]{0,80}?\b(?:device (?:is )?inaccessible|device lost from bus|not responding on the bus|can't change power state from)\b/,
        needles: [
            'unable to change power state',
            'device inaccessible',
            'device is inaccessible',
            'lost from bus',
            'on the bus',
            "can't change power state",
        ],
        examples: [
            'amdgpu 0000:0a:00.0: Unable to change power state from D3hot to D0, device inaccessible',
            '[200584.540184] pcieport 0000:08:00.0: Unable to change power state from D3hot to D0, device inaccessible',
        ],
        lookAlikes: ['pcieport 0000:08:00.0: PME: Signaling with IRQ 122'],
        source: 'Linux drivers/pci/pci.c',
    },
    {
        id: 'gpu-driver-timeout',
        cause: 'rocm_gpu_hang',
        role: 'usual',
        pattern: [
            /\bamdgpu\b[^\n]{0,80}?\b(?:Timeout waiting for|GPU reset\(\d+\)|Failed to (?:disallow|suspend|resume)|SDMA\d? .*(?:hung|timeout))\b/,
            /\bGPU reset\(\d+\) succeeded\b/,
            /\b(?:i915|xe)\b[^\n]{0,60}?\b(?:GPU HANG|Timedout job|Engine reset|GuC .*(?:failed|crash))/,
        ],
        needles: ['amdgpu', 'gpu reset(', 'gpu hang', 'timedout job', 'engine reset'],
        examples: [
            '[drm:gmc_v11_0_flush_gpu_tlb [amdgpu]] *ERROR* Timeout waiting for sem acquire in VM flush!',
            'amdgpu 0000:0a:00.0: amdgpu: GPU reset(2) succeeded!',
            'xe 0000:03:00.0: [drm] *ERROR* GT0: Timedout job: seqno=1',
        ],
        lookAlikes: ['amdgpu 0000:0a:00.0: amdgpu: PSP is resuming...'],
        source: 'Linux drivers/gpu/drm amdgpu, i915, xe',
    },
    {
        id: 'driver-state-broken',
        cause: 'cuda_init_failed',
        role: 'root',
        pattern: [
            /\bcudaSuccess \((?:3|30|802|803|999) vs\. 0\)/i,
            /\bcuda runtime error \((?:3|30|802|803|999)\)/i,
            /\bcuda(?:Runtime|Driver)GetVersion\(\) failed with error #\d+/i,
            /\bcuInit\(\d?\) (?:failed|returned)[^\n]{0,30}?\b(?:3|999|802|803)\b/i,
            /\bnvidia-persistenced failed to initialize\b/i,
            /\bnvidia-modprobe: unrecoverable\b/i,
            /\bNVLink fabric not initiali[sz]ed\b/i,
            /\bhardware stack error\b/i,
            /\bROCk module is NOT loaded\b/i,
            /\bUnable to open \/dev\/kfd read-write: (?!Permission)/i,
            /\bcould not communicate with (?:the )?(?:Habana|NVIDIA|AMD|Intel) driver\b/i,
        ],
        needles: [
            'cudasuccess (',
            'cuda runtime error (',
            'getversion() failed',
            'cuinit(',
            'nvidia-persistenced',
            'nvidia-modprobe',
            'nvlink fabric',
            'hardware stack',
            'rock module',
            '/dev/kfd',
            'not communicate with',
        ],
        examples: [
            'F0504 12:30:02.978602  2662 common.cpp:163] Check failed: error == cudaSuccess (30 vs. 0)  unknown error',
            'RuntimeError: cuda runtime error (30) : unknown error at /pytorch/aten/src/THC/THCGeneral.cpp:50',
            'cudaRuntimeGetVersion() failed with error #30',
            'ROCk module is NOT loaded, possibly no GPU devices',
            'hl-smi: could not communicate with Habana driver',
        ],
        lookAlikes: [
            'Check failed: error == cudaSuccess (8 vs. 0)  invalid device function',
            'cuda runtime error (59) : device-side assert triggered',
        ],
        source: 'CUDA runtime codes 3, 30, 802, 999 as Caffe and Torch print them; NVIDIA and AMD drivers',
    },
    {
        id: 'disk-controller-failed',
        cause: 'disk_io_error',
        role: 'root',
        pattern: [
            /\bEXT4-fs error \(/,
            /\bXFS \([^)\n]{1,40}\): (?:[^\n]{0,40}(?:I\/O error|shutting down|Corruption))/,
            /\bBTRFS(?: \w+)? \([^)\n]{1,80}\): (?:[^\n]{0,60}(?:I\/O failure|corrupt|forced readonly))/,
            /\bnvme\d* nvme\d+: (?:I\/O [^\n]{1,40}timeout|controller is down|Device not ready|Abort status)/,
            /\bata\d+(?:\.\d+)?: (?:failed command|exception Emask|hard resetting link)/,
            /\bsd[a-z]+: (?:rejecting I\/O|\[sd[a-z]+\] [^\n]{0,40}(?:FAILED|hostbyte=DID_(?!OK)))/,
            /\brejecting I\/O to (?:offline|dead) device\b/,
            /\bmd\/raid\S*: [^\n]{0,60}\b(?:failed|failure)\b/,
        ],
        needles: [
            'ext4-fs error',
            'xfs (',
            'btrfs',
            'controller is down',
            'nvme',
            'failed command',
            'exception emask',
            'resetting link',
            'rejecting i/o',
            'hostbyte=',
            'md/raid',
        ],
        examples: [
            'EXT4-fs error (device nvme0n1p1): ext4_find_entry:1455: inode #2: comm python: reading directory lblock 0',
            'nvme nvme0: controller is down; will reset: CSTS=0xffffffff, PCI_STATUS=0xffff',
            'nvme nvme0: I/O 12 QID 3 timeout, aborting',
            'ata1.00: failed command: READ FPDMA QUEUED',
        ],
        lookAlikes: [
            'nvme nvme0: 16/0/0 default/read/poll queues',
            'EXT4-fs (sda1): mounted filesystem with ordered data mode',
        ],
        source: 'Linux fs/ext4, fs/xfs, fs/btrfs, drivers/nvme, drivers/ata, drivers/scsi',
    },
    {
        id: 'mount-gone',
        cause: 'shared_filesystem_fault',
        role: 'root',
        pattern: [
            /\bmount\.\w+: [^\n]{0,120}?(?:denied|timed out|refused|failed|unreachable|No such device)/,
            /\bmount error\(\d+\): /,
            /\bmount: \S+: (?:wrong fs type|can't read superblock|special device \S+ does not exist)/,
            /\bmount(?:ing)?: running fusermount: exit status\b/,
            /\bfuse: (?:device not found|failed to (?:open|exec|access))/,
            /\bfusermount3?: (?:failed|mount failed|fuse device not found)/,
            /\bclient was evicted by\b/,
            /\b(?:stale|lost) mount\b/,
            /\blibceph: (?:mon|osd)\d+ [^\n]{1,60}(?:socket closed|connect error|session lost)/,
            /\brbd: (?:map|sysfs write) failed\b/,
            /^(?!.*\bStale)[^\n]*?\bstale file handle\b/,
            /\bGPFS: 6027-\w+[^\n]{0,80}\b(?:unmounted|stale|lost|panic)\b/,
        ],
        needles: [
            'mount.',
            'mount error(',
            'mount: ',
            'fusermount',
            'fuse: ',
            'was evicted by',
            'stale mount',
            'lost mount',
            'libceph: ',
            'rbd: ',
            'stale file handle',
            'gpfs: ',
        ],
        examples: [
            'mount.nfs: access denied by server while mounting 10.0.0.1:/x',
            'mount error(13): Permission denied',
            'mount: /mnt: wrong fs type, bad option, bad superblock on /dev/sdb, missing codepage or helper program, or other error.',
            "fuse: device not found, try 'modprobe fuse' first",
            'fusermount: failed to open /dev/fuse: Operation not permitted',
            'libceph: mon0 10.0.0.1:6789 socket closed (con state OPEN)',
        ],
        lookAlikes: ['mount: /data mounted on /dev/sdb', 'fuse: modules loaded'],
        source: 'util-linux; nfs-utils; cifs-utils; libfuse; Ceph; Lustre; GPFS',
    },
    {
        id: 'device-node-gone',
        cause: 'shared_filesystem_fault',
        role: 'usual',
        pattern: [
            /\[Errno (?:6|19|61)\] (?:No such device(?: or address)?|No data available)\b(?![^\n]{0,40}\btty)/,
            /\[Errno 16\] Device or resource busy: b?['"][^'"\n]*\.nfs/,
            /: Device or resource busy: b?['"][^'"\n]*\.nfs/,
            /\/dev\/infiniband\/\S+: No such (?:device|file)/,
            /\bassign_context command failed\b/,
            /\bPSM2_EP_NO_RESOURCES\b/,
        ],
        needles: ['[errno 6]', '[errno 19]', '[errno 61]', '.nfs', '/dev/infiniband', 'assign_context', 'psm2_ep_no'],
        examples: [
            "OSError: [Errno 6] No such device or address: '/dev/nvme1n1'",
            "OSError: [Errno 16] Device or resource busy: '.nfs000000000012'",
            'OSError: [Errno 61] No data available',
            'open /dev/infiniband/uverbs0: No such device',
        ],
        lookAlikes: [
            'OSError: [Errno 2] No such file or directory: a.nfs',
            'ConnectionRefusedError: [Errno 61] Connection refused',
        ],
        source: 'errno ENXIO, ENODEV, ENODATA, EBUSY of NFS; PSM2',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/other-accelerators.js
/** AMD GPUs, TPUs and AWS Neuron devices. */
const otherAccelerators = [
    {
        id: 'rocm-gpu-hang',
        cause: 'rocm_gpu_hang',
        role: 'root',
        pattern: /\bHW Exception by GPU node-\d+\b|\breason\s?: ?GPU Hang\b|\bVRAM is lost due to GPU reset\b/i,
        needles: ['hw exception by', 'gpu hang', 'vram is lost'],
        examples: [
            'HW Exception by GPU node-4 (Agent handle: 0x1ebc04e0) reason :GPU Hang',
            '[drm] VRAM is lost due to GPU reset!',
        ],
        lookAlikes: ['GPU hang check is on', 'no GPU hang seen'],
        source: 'ROCm ROCR-Runtime; Linux amdgpu driver',
    },
    {
        id: 'rocm-gpu-reset',
        cause: 'rocm_gpu_hang',
        role: 'usual',
        pattern: /\bamdgpu\b[^\n]{0,60}?\b(?:GPU reset begin|GPU BACO reset|ring \S{1,30} timeout|MES failed to respond)|\bqcm fence wait loop timeout expired\b|\bThe cp might be in an unrecoverable state\b|\bHSA_STATUS_ERROR_EXCEPTION\b/i,
        needles: ['gpu reset begin', 'gpu baco', 'amdgpu', 'qcm fence', 'the cp might', 'hsa_status_error'],
        examples: [
            'amdgpu 0000:21:00.0: amdgpu: GPU reset begin!',
            '[drm:amdgpu_job_timedout [amdgpu]] *ERROR* ring gfx_0.0.0 timeout, signaled seq=1, emitted seq=3',
            ':0:rocdevice.cpp:2993: 39201 us: Callback: Queue 0x7f9 aborting with error : HSA_STATUS_ERROR_EXCEPTION: An HSAIL operation resulted in a hardware exception. code: 0x1016',
        ],
        lookAlikes: [
            'amdgpu: GPU reset is not supported on this ASIC',
            'amdgpu 0000:21:00.0: ring gfx_0.0.0 uses VM inv eng 0',
        ],
        source: 'Linux amdgpu driver; ROCm rocdevice.cpp',
    },
    {
        id: 'rocm-memory-access-fault',
        cause: 'rocm_memory_access_fault',
        role: 'root',
        pattern: /\bMemory access fault by GPU node-\d+\b|\bHSA_STATUS_ERROR_(?:MEMORY_FAULT|MEMORY_APERTURE_VIOLATION|ILLEGAL_INSTRUCTION)\b|\bhipErrorIllegalAddress\b/i,
        needles: ['memory access fault', 'hsa_status_error_', 'hiperrorillegaladdress'],
        examples: [
            'Memory access fault by GPU node-1 (Agent handle: 0x55ac14d27600) on address 0x7f9587e00000. Reason: Page not present or supervisor privilege.',
            'Memory access fault by GPU node-2 on address (nil). Reason: Unknown.',
            'Queue at 0x7f1 aborting with error: HSA_STATUS_ERROR_MEMORY_APERTURE_VIOLATION: The agent attempted to access memory beyond the largest legal address.',
        ],
        lookAlikes: ['memory access faults: 0', 'no Memory access fault by GPU node-1'],
        source: 'ROCm ROCR-Runtime',
    },
    {
        id: 'tpu-unavailable',
        cause: 'tpu_unavailable',
        role: 'root',
        pattern: [
            /\bTPU is already in use by\b/i,
            /\bUnable to initialize backend 'tpu': (?:UNAVAILABLE|INTERNAL|ABORTED|DEADLINE_EXCEEDED|UNKNOWN)/i,
            /\bTPU initialization failed\b/i,
            /\bCouldn't open device: \/dev\/(?:accel|vfio)/i,
            /\bopen\(\/dev\/(?:accel|vfio)[^)\n]{0,20}\): (?:Device or resource busy|Operation not permitted)/i,
            /\bFailed to get global TPU topology\b/i,
            /\bCore halted unexpectedly\b/i,
            /\bTPU_WORKER\b[^\n]{0,60}\bmaintenance event\b/i,
        ],
        needles: [
            'tpu is already',
            "backend 'tpu'",
            'tpu initialization',
            "couldn't open device",
            'open(/dev/',
            'global tpu topology',
            'core halted',
            'tpu_worker',
        ],
        examples: [
            'RuntimeError: The TPU is already in use by process with pid 4242. Not attempting to load libtpu.so in this process',
            'jaxlib.xla_extension.XlaRuntimeError: ABORTED: The TPU is already in use by another process probably owned by another user.',
            "RuntimeError: Unable to initialize backend 'tpu': UNAVAILABLE: TPU initialization failed: open(/dev/accel0): Operation not permitted: Operation not permitted; Couldn't open device: /dev/accel0",
            'RuntimeError: Bad StatusOr access: UNKNOWN: TPU initialization failed: Failed to establish SliceBuilder grpc channel to 10.130.0.4:8471.',
        ],
        lookAlikes: [
            "INFO:jax._src.xla_bridge:Unable to initialize backend 'tpu': INTERNAL: Failed to open libtpu.so",
            'Unable to initialize backend \'tpu\': NOT_FOUND: Could not find registered platform with name: "tpu"',
            'TPU initialization took 12 s',
        ],
        source: 'libtpu; JAX xla_bridge.py; PyTorch/XLA',
    },
    {
        id: 'neuron-hardware',
        cause: 'neuron_hardware_error',
        role: 'root',
        pattern: /\bNRT_(?:EXEC_)?HW_ERR\w*|\bNRT_EXEC_NC_BUSY\b|\bNRT_EXEC_UNIT_UNRECOVERABLE\b|\bnrt_\w+[^\n]{0,80}?\bstatus[=: ]+120[0-6]\b/i,
        needles: ['nrt_'],
        examples: [
            'ERROR  NRT:nrt_infodump NRT_EXEC_HW_ERR_HBM_UE: uncorrectable HBM memory error',
            'RuntimeError: nrt_execute status=1200',
            'NRT_HW_ERROR',
        ],
        lookAlikes: ['nrt_execute status=0', 'NRT_EXEC_BAD_INPUT'],
        source: 'AWS Neuron runtime status codes',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/xid.js
/** The forms in which the driver, device plugins and monitors report one of these Xid numbers. */
const xid = (...numbers) => {
    const any = `(?:${numbers.join('|')})\\b`;
    return new RegExp(`\\bNVRM: Xid \\([^)\\n]{1,40}\\)[^:\\n]{0,20}: ${any}|\\bXidCriticalError: Xid=${any}|\\(XID ${any}\\)|\\bXID error:? ${any}`, 'i');
};
const needles = ['nvrm: xid (', 'xidcriticalerror', '(xid ', 'xid error'];
/**
 * What the NVIDIA driver writes to the kernel log, by number. 43 and 45 follow another error, 63, 92 and 154 inform:
 * they say nothing about why.
 */
const xids = [
    {
        id: 'xid-memory',
        cause: 'gpu_ecc_uncorrectable',
        role: 'root',
        pattern: xid(48, 94, 95, 140, 171, 172),
        needles,
        examples: [
            'NVRM: Xid (PCI:0000:10:1c): 94, pid=7194, name=python, Contained: SM (0x1). RST: No, D-RST: No',
            '[ 9120.1] NVRM: Xid (PCI:0000:3b:00): 48, pid=311, An uncorrectable double bit error (DBE) has been detected on GPU in the framebuffer at partition 5, subpartition 0.',
            'GPU 3 had an uncontained error (XID 95)',
        ],
        lookAlikes: [
            'NVRM: Xid (PCI:0000:10:1c): 92, pid=7194, High single-bit ECC error rate',
            'NVRM: Xid (PCI:0000:10:1c): 63, pid=1896, Row Remapper: New row marked for remapping, reset gpu to activate.',
            'no Xid errors in the last hour',
        ],
        source: 'NVIDIA open-gpu-kernel-modules kernel_rc.c; NVIDIA Xid catalogue; DCGM dcgm_errors.h',
    },
    {
        id: 'xid-row-remap',
        cause: 'gpu_row_remap_failed',
        role: 'root',
        pattern: xid(64),
        needles,
        examples: [
            'NVRM: Xid (PCI:0000:3b:00): 64, pid=1896, name=python3, Row Remapper: All reserved rows for bank are remapped.',
            'NVRM: Xid (PCI:0000:3b:00): 64, Dynamic Page Retirement: Fatal error, unable to retire page',
        ],
        lookAlikes: ['NVRM: Xid (PCI:0000:3b:00): 63, pid=1896, Row Remapper: New row marked for remapping'],
        source: 'NVIDIA Xid catalogue, 64',
    },
    {
        id: 'xid-off-bus',
        cause: 'gpu_fallen_off_bus',
        role: 'root',
        pattern: xid(79, 54),
        needles,
        examples: [
            "NVRM: Xid (PCI:0000:05:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.",
            'XidCriticalError: Xid=79 on Device=GPU-6b1f3c0d, the device will go unhealthy.',
        ],
        lookAlikes: ['NVRM: Xid (PCI:0000:79:00): 45, pid=79, Ch 00000008'],
        source: 'NVIDIA Xid catalogue, 79 and 54; k8s-device-plugin',
    },
    {
        id: 'xid-nvlink',
        cause: 'gpu_nvlink_error',
        role: 'root',
        pattern: /\bNVRM: Xid \([^)\n]{1,40}\)[^:\n]{0,20}: (?:74\b|(?:14[4-9]|150),[^\n]{0,60}?\bFatal\b|(?:136|137|155)\b)/i,
        needles: ['nvrm: xid ('],
        examples: [
            'NVRM: Xid (PCI:0018:01:00): 149, NETIR_LINK_EVT Fatal XC0 i0 Link 08 (0x004505c6 0x00000000)',
            'NVRM: Xid (PCI:0000:86:00): 74, pid=1234, NVLink: fatal error detected on link 2(0x10000, 0x0, 0x0)',
        ],
        lookAlikes: ['NVRM: Xid (PCI:0018:01:00): 145, RLW_SRC_TRACK Nonfatal XC0 i0 Link 04'],
        source: 'NVIDIA Xid catalogue, 74, 144-150',
    },
    {
        id: 'xid-firmware',
        cause: 'gpu_firmware_hang',
        role: 'root',
        pattern: xid(46, 61, 62, 110, 119, 120, 143, 158, 167, 168, 169),
        needles,
        examples: [
            'NVRM: Xid (PCI:0000:0f:00): 119, pid=1512, name=python, Timeout after 45s of waiting for RPC response from GPU0 GSP! Expected function 76 (GSP_RM_CONTROL)',
            'NVRM: Xid (PCI:0000:1b:00): 62, pid=88, 0000(0000) 00000000 00000000',
        ],
        lookAlikes: [
            'NVRM: Xid (PCI:0000:0f:00): 154, GPU recovery action changed from 0x0 (None) to 0x1 (GPU Reset Required)',
        ],
        source: 'NVIDIA Xid catalogue, reset of the GPU required',
    },
    {
        id: 'xid-context-switch',
        cause: 'gpu_firmware_hang',
        role: 'usual',
        pattern: xid(109, 156),
        needles,
        examples: ['NVRM: Xid (PCI:0000:41:00): 109, pid=2817, name=python3, Ch 00000008, errorString CTX SWITCH TIMEOUT'],
        lookAlikes: ['NVRM: Xid (PCI:0000:41:00): 43, pid=2817, name=python3, Ch 00000008'],
        source: 'NVIDIA Xid catalogue, 109',
    },
    {
        id: 'xid-program',
        cause: 'gpu_program_fault',
        role: 'weak',
        pattern: xid(8, 11, 13, 25, 31, 32, 68, 69, 80),
        needles,
        examples: [
            'NVRM: Xid (PCI:0000:65:00): 31, pid=4242, name=python, Ch 00000018, intr 00000000. MMU Fault: ENGINE GRAPHICS GPCCLIENT_T1_0 faulted @ 0x7f11_22000000',
            'NVRM: Xid (PCI:0000:65:00): 13, pid=4242, Graphics SM Warp Exception on (GPC 2, TPC 1, SM 0): Out Of Range Address',
        ],
        lookAlikes: ['NVRM: Xid (PCI:0000:65:00): 45, pid=4242, Ch 00000018'],
        source: 'NVIDIA Xid catalogue, restart of the application',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/hardware.js






/** GPU hardware, drivers and accelerator runtimes. */
const hardware = [
    ...xids,
    ...gpuHardware,
    ...driver,
    ...otherAccelerators,
    ...acceleratorRuntimes,
    ...machineMessages,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/annotations.js
/** Pictures and what is marked on them: boxes, masks, classes, and files that do not pair. */
const annotations = [
    {
        id: 'boxes-unusable',
        cause: 'labels_unexpected',
        role: 'usual',
        pattern: [
            /\b[xy]_max is less than or equal to [xy]_min\b/i,
            /\bcoordinates must be float and in range\b/i,
            /\b(?:bounding[ _]?)?box(?:es)?\b[^\n]{0,60}?\b(?:zero|negative|no|invalid|degenerate) (?:area|width|height|size|extent)\b/i,
            /\b(?:degenerate|invalid|malformed|empty) (?:bounding[ _]?box(?:es)?|bbox(?:es)?|polygons?|segmentations?)\b/i,
            /\bpolygons? must have at least\b/i,
            /\blabels? requires? \d+ columns\b/i,
            /\bhas empty (?:segmentation|bbox|polygon|annotation)/i,
            /\bNon-existent category id\b/i,
            /\bResults do not correspond to current coco set\b/i,
            /\binvalid image format \w+/i,
            /\bimage size \(\d+, \d+\) <10 pixels\b/i,
            /\bdoes not matches the length of `CLASSES`/i,
            /\bClass label \d+ greater than configured\b/i,
            /\bLabel map id 0 is reserved\b/i,
            /\bSizeMismatchError: /i,
            /\bMismatched image shape\b/i,
            /\bClass (?:id|index|label) \d+ (?:is )?(?:not in|out of|exceeds|greater)\b/i,
            /\bmissing (?:bndbox|bbox|segmentation|polygon)\b/i,
        ],
        needles: [
            'x_max is less',
            'y_max is less',
            'must be float and',
            ' bbox',
            'bounding box',
            'bounding_box',
            'boxes ',
            'box with',
            'box has ',
            'box of ',
            'empty polygon',
            'invalid polygon',
            'malformed polygon',
            'degenerate ',
            'polygon must have',
            'polygons must have',
            'empty segmentation',
            'invalid segmentation',
            'malformed segmentation',
            'empty box',
            'invalid box',
            'malformed box',
            'labels require',
            'label requires',
            'missing bbox',
            'missing segmentation',
            'missing polygon',
            'has empty ',
            'non-existent category',
            'current coco set',
            'invalid image format',
            '<10 pixels',
            'length of `classes`',
            'class label ',
            'class id ',
            'class index ',
            'label map id',
            'sizemismatcherror',
            'mismatched image',
            'missing bndbox',
        ],
        examples: [
            'ValueError: x_max is less than or equal to x_min for bbox (0.3, 0.9, 0.3, 0.93, 2).',
            'ValueError: In YOLO format all coordinates must be float and in range (0, 1]',
            'RuntimeError: bounding box 7 of image 12 has zero area',
            "KeyError: 'Non-existent category id 91'",
            'AssertionError: labels require 5 columns, 6 columns detected',
            'AssertionError: The `num_classes` (80) in ConvFCBBoxHead of MMDistributedDataParallel does not matches the length of `CLASSES` 3) in CocoDataset',
            'ValueError: Class label 5 greater than configured num_classes 5',
            'detectron2.data.detection_utils.SizeMismatchError: Mismatched image shape for image a.jpg, got (480, 640), expect (640, 480).',
        ],
        lookAlikes: ['skipping an empty polygon of image 3', 'the box head requires 256 channels', 'segmentation loss 0.3'],
        source: 'albumentations; torchvision; YOLOv5, Ultralytics; pycocotools; MMDetection; detectron2; TensorFlow Object Detection API',
    },
    {
        id: 'files-do-not-pair',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /(?<!\b(?:size|shape|dims?) of )\b(?:image|img|scan|volume)s?,? (?:and|&|\/|to|vs\.?) (?:\w+ )?(?:mask|label|annotation|segmentation|seg|caption|target|gt)s?\b(?! and logits)[^\n]{0,80}?\b(?:same (?:size|shape|number|length)|different (?:size|shape|number|length)s?|differ|mismatch\w*|do(?:es)? not match|don't match|not equal|unequal)\b/i,
            /\b(?:Origin|Shape|Spacing|Direction|Size|Geometry|Affine) mismatch between\b/i,
            /\bEither no (?:mask|image|label) or multiple\b/i,
            /\b(?:has|have) no (?:corresponding|matching) (?:images?|labels?|masks?|annotations?|texts?|captions?|transcripts?|audio|wavs?|files?)\b/i,
            /\bno (?:corresponding|matching) (?:image|label|mask|annotation|text|caption|transcript|audio|wav)s?\b[^\n]{0,20}\b(?:for|found)\b/i,
            /\b(?:do(?:es)?|did) not have (?:a )?(?:label|mask|annotation|image|caption|transcript) files?\b/i,
            /\btraining cases have a label file\b/i,
            /\bUnexpected number of modalities\b/i,
            /\bNo input file found in\b/i,
            /\b(?:Found )?\d+ (?:images|samples|audio files|wavs|videos|sentences|rows)(?: but|,? and only| vs\.?) \d+ (?:labels|masks|annotations|captions|transcripts|targets|tags)\b/i,
            /\blen\((?:images?|imgs|img_\w+|samples|texts|labels|masks|x|data)\) ?(?:!=|==) ?len\((?:labels?|masks?|targets?|captions?|annotations?|y)\)/i,
            /\bnumbers? of (?:the )?(?:\w+ )?(?:images|masks|samples|rows|annotations|captions|utterances|transcripts|pairs|cases|files|videos|clips|labels|targets)\b(?![^\n]*\b(?:config|logits|model|argument|params?|tensor|batch|predictions|weights|num_classes|hidden|layer|heads|devices?|gpus?|outputs?|workers?|shards?|ranks?|processes)\b)(?=[^\n]*(?:\b(?:and|vs|than|to|in|between|from)\b|\d))[^\n]{0,100}?\b(?:do(?:es)? not match|don't match|doesn't match|mismatch\w*|differs?|(?:is|are) (?:not (?:the )?(?:same|equal)|different|unequal))\b/i,
        ],
        needles: [
            'same size',
            'same shape',
            'same number',
            'same length',
            'differ',
            'mismatch',
            'not match',
            "don't match",
            "doesn't match",
            'not equal',
            'unequal',
            'either no ',
            'no corresponding',
            'no matching',
            'not have ',
            'have a label file',
            'number of modalities',
            'no input file found',
            'images but ',
            'images and only',
            'images vs',
            'samples but ',
            'samples and only',
            'samples vs',
            'files but ',
            'files and only',
            'files vs',
            'wavs but ',
            'wavs and only',
            'wavs vs',
            'videos but ',
            'videos and only',
            'videos vs',
            'sentences but ',
            'sentences and only',
            'sentences vs',
            'rows but ',
            'rows and only',
            'rows vs',
            'len(im',
            'len(sa',
            'len(te',
            'len(la',
            'len(ma',
            'len(x)',
            'len(data)',
            'not the same',
        ],
        examples: [
            'AssertionError: Image and mask 0012 should be the same size, but are (1918, 1280) and (959, 640)',
            'Error: Shape mismatch between segmentation and corresponding images.',
            'AssertionError: Either no mask or multiple masks found for the ID 0012: []',
            'AssertionError: Some cases in the labelsTr have no corresponding images in imagesTr',
            'RuntimeError: No input file found in data/imgs, make sure you put your images there',
            'AssertionError: number of images (100) and masks (99) do not match',
            'AssertionError: len(images) != len(labels)',
            'RuntimeError: Found 100 images but 99 labels',
            'ValueError: number of images: 12 is not equal to number of annotations: 13',
        ],
        lookAlikes: [
            'ValueError: labels and logits must have the same shape ((32, 1) vs (32, 10))',
            'ValueError: number of labels (3) does not match num_classes of the config',
            'System.ArgumentException: number of rows differ',
            'ValueError: Batch size of images and captions do not match',
            'AssertionError: image and text encoders must have the same width',
        ],
        source: 'nnU-Net; Pytorch-UNet; plain words',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/archives.js
/** What the unpackers say of archives that are cut short, damaged or none. */
const archives = [
    {
        id: 'unpacker-refused',
        cause: 'archive_corrupt',
        role: 'usual',
        pattern: [
            /\binvalid compressed data to inflate\b/i,
            /\bneed PK compat\. v\d/i,
            /\bzipfile comment truncated\b/i,
            /\bbad zipfile offset\b/i,
            /\bbad CRC [0-9a-f]{8}\b/i,
            /\bCan ?not open (?:the )?file as (?:\[\w+\] )?archive\b/i,
            /^ERROR: (?:Data Error|CRC Failed|Headers Error|Unexpected end of (?:archive|data)|Unsupported Method)\b/i,
            /^Is not archive$/i,
            /\bdata after the end of (?:archive|the payload data)\b/i,
            /\bis not (?:a )?(?:RAR|7z|bzip2|xz|zstd|lz4) (?:archive|file)\b/i,
            /\bChecksum error in (?:the encrypted file )?\S/i,
            /\.rar\S* - (?:checksum|CRC|the volume header is corrupt|the file header is corrupt)/i,
            /\bCannot find volume \S/i,
            /\bBad(?:Rar|7z)File: /i,
            /\bNot(?:Rar|7z)File: /i,
            /\bNoRarEntry: /i,
            /\btar: (?:Skipping to next header|Error is not recoverable|A lone zero block)/i,
            /\btar: Child returned status [12]\b/i,
            /\bData integrity error when (?:decompress|test)ing\b/i,
            /\bFile format not recognized\b/i,
            /\bCompressed data is corrupt\b/i,
            /\bDecoding error \(\d+\)/i,
            /\bUnrecognized header : file cannot be decoded\b/i,
            /\bLZ4F_\w+ failed with code\b/i,
            /\bZSTD_error_\w+/i,
            /\bThat compression method is not supported\b/i,
            /\bis encrypted, password required\b/i,
            /\bwrong password\b[^\n]{0,40}\b(?:archive|zip|rar|7z)\b/i,
            /\bZipException: (?!duplicate entry)/i,
            /\bincorrect (?:data|header|length) check\b/i,
            /\binvalid (?:stored block lengths|block type|distance too far back|code lengths set|bit length repeat|literal\/lengths? set|distances set)\b/i,
            /\berror during blosc decompression\b/i,
            /\bSnappy: RawUncompress failed\b/i,
            /\bUncompressedError\b/i,
            /\bBadArchive\w*: /i,
            /\bnot a SequenceFile\b/i,
            /\bnot an? (?:ORC|TIFF|LAS|GRIB|FITS|HDF5?|PLY|NIfTI|NetCDF) (?:data )?file\b/i,
            /\bInvalid sync!/i,
        ],
        needles: [
            'compressed data to inflate',
            'need pk compat',
            'comment truncated',
            'zipfile offset',
            'bad crc ',
            'as archive',
            '] archive',
            'error: data error',
            'error: crc failed',
            'error: headers error',
            'error: unexpected end of',
            'error: unsupported method',
            'is not archive',
            'after the end of',
            'is not rar',
            'is not a rar',
            'is not a 7z',
            'is not a bzip2',
            'is not a xz',
            'is not zstd',
            'is not a zstd',
            'is not lz4',
            'is not a lz4',
            'is not 7z',
            'is not xz',
            'is not bzip2',
            'checksum error in',
            '.rar',
            'cannot find volume',
            'badrarfile',
            'bad7zfile',
            'notrarfile',
            'norarentry',
            'tar: ',
            'data integrity error',
            'format not recognized',
            'compressed data is corrupt',
            'decoding error (',
            'file cannot be decoded',
            'lz4f_',
            'zstd_error',
            'compression method is not',
            'password required',
            'wrong password',
            'zipexception',
            'incorrect data check',
            'incorrect header check',
            'incorrect length check',
            'stored block lengths',
            'invalid block type',
            'distance too far back',
            'code lengths set',
            'bit length repeat',
            'invalid literal/length',
            'invalid distances set',
            'blosc decompression',
            'rawuncompress failed',
            'uncompressederror',
            'badarchive',
            'not a sequencefile',
            'not an orc',
            'not a tiff',
            'not a las ',
            'not a grib',
            'not a fits',
            'not a hdf',
            'not an hdf',
            'not a ply',
            'not a nifti',
            'not a netcdf',
            'invalid sync!',
        ],
        examples: [
            '  error:  invalid compressed data to inflate',
            'file #1:  bad zipfile offset (local header sig):  0',
            'ERROR: Can not open file as archive',
            'ERROR: Data Error : images/1.jpg',
            'x.rar is not RAR archive',
            'x.part2.rar - the file header is corrupt',
            'rarfile.BadRarFile: Failed the read enough data: req=12 got=3',
            'tar: Error is not recoverable: exiting now',
            'bzip2: Data integrity error when decompressing.',
            'xz: x.xz: File format not recognized',
            "x.zst : Decoding error (36) : Restored data doesn't match checksum",
            'lz4: Error 44 : Unrecognized header : file cannot be decoded',
            'java.util.zip.ZipException: Not in GZIP format',
            'RuntimeError: error during blosc decompression: -1',
            'laspy.errors.LaspyException: Not a LAS file',
        ],
        lookAlikes: [
            "tar: Removing leading `/' from member names",
            'java.util.zip.ZipException: duplicate entry: META-INF/x',
            'skipping x.xz: is not a xz file',
        ],
        source: 'Info-ZIP; 7-Zip; unrar; rarfile; GNU tar; bzip2; xz; zstd; lz4; zlib; blosc; JVM; Hadoop',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/boosted-trees.js
/** Model files and tables that XGBoost, LightGBM, CatBoost and Vowpal Wabbit cannot use. */
const boostedTrees = [
    {
        id: 'boosted-trees-corrupt',
        cause: 'checkpoint_corrupt',
        role: 'root',
        pattern: [
            /\bXGBoostError: [^\n]{0,200}?\b(?:json\.cc|json_io\.h|ubjson\.\w+):\d+: /,
            /\bXGBoostError: [^\n]{0,300}?(?:\bCheck failed: (?:fi->Read|fs->Read|fp->Read|str\[0\] == '\{'|!data\.empty\(\)|str\.size\(\) >= |IsA<Object>|header == )|\b(?:Invalid UBJSON|Unknown construct|Failed to parse (?:the )?model|Unexpected end of (?:file|input)|Invalid serialization|EOF)\b)/,
            /\bModel format error, expect a tree here\b/,
            /\bModel file doesn't (?:specify|contain)\b/,
            /\bUnknown model format or submodel type in model file\b/,
            /\bLightGBMError: [^\n]{0,80}?\b(?:Unexpected|Invalid|Unknown) model (?:format|file)\b/,
            /\bIncorrect model file descriptor\b/,
            /\bCatBoostError: [^\n]{0,200}?(?:\bmodel (?:file|blob)[^\n]{0,80}?\b(?:corrupt|invalid|truncated|too short)|\bIncorrect model\b|\bFlatbuffers model verification failed\b)/,
        ],
        needles: [
            'xgboosterror',
            'model format error',
            "model file doesn't",
            'unknown model format',
            'lightgbmerror',
            'incorrect model file',
            'catboosterror',
        ],
        examples: [
            'xgboost.core.XGBoostError: [22:31:12] /xgboost/src/common/json.cc:409: Expecting: """, got: "EOF", around character position: 42',
            'xgboost.core.XGBoostError: [10:00:00] /xgboost/src/learner.cc:905: Check failed: fi->Read(&tparam_, sizeof(tparam_)) == sizeof(tparam_) (0 vs. 136) : BoostLearner: wrong model format',
            'lightgbm.basic.LightGBMError: Model format error, expect a tree here. met Tre',
            "[LightGBM] [Fatal] Model file doesn't specify the number of classes",
            'lightgbm.basic.LightGBMError: Unknown model format or submodel type in model file model.txt',
            '_catboost.CatBoostError: catboost/libs/model/model.cpp:1028: Incorrect model file descriptor',
        ],
        lookAlikes: [
            'xgboost.core.XGBoostError: [10:17:34] src/learner.cc:90: Check failed: mparam_.num_feature != 0 (0 vs. 0)',
            'lightgbm.basic.LightGBMError: Label should be int type for multiclass objective',
        ],
        source: 'XGBoost src/common/json.cc, src/learner.cc; LightGBM src/boosting/gbdt_model_text.cpp; CatBoost libs/model',
    },
    {
        id: 'boosted-trees-table-refused',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /\bCheck failed: \(num_data\) > \(0\)/,
            /\bthere are not useful features\b/,
            /\bdoesn't contain (?:label|weight|group|query) column\b/,
            /\bCould not find (?:label|weight|group|query|ignore|categorical)\w* column\b/,
            /\bUnknown token \S{1,60} in data file\b/,
            /\bInput format error when parsing as\b/,
            /\bshould be the first column in a LibSVM\b/,
            /\bLength of (?:label|labels|weights?|init_score|queries) is not same with #data\b/,
            /\b[Ss]um of query counts is not same\b/,
            /\bLabel excel \d+/,
            /\bQuery data \d+ in line\b/,
            /\bexceed upper limit of \d+ for a query\b/,
            /\bNaN or Inf in (?:label|weight|init_score)s?\b/,
            /\bSize of (?:labels|weights) must (?:be )?equal to number of rows\b/,
            /\blabel set cannot be empty\b/,
            /\bany files that matches the URI\b/,
            /\bXGBoostError: (?:Unknown file format|Encountered parser error)\b/,
            /\bInvalid type for cat_feature\b/,
            /\bAll train targets are (?:greater|less) than border\b/,
            /\bAll features are either constant or ignored\b/,
            /\bDictionary size is 0\b/,
            /\bqueryIds should be grouped\b/,
            /\bcolumn description\b[^\n]{0,40}?\b(?:wrong|invalid|error)\b/,
            /\bError in dsv data\b/,
            /\bcannot be parsed as a float\b/,
            /\blabel -?\d+ is not in \{/,
            /\bTarget is (?:constant|empty)\b/,
            /\bnumber of rows in (?:the )?(?:data|label|group|weight)\w* (?:file )?(?:is|does) not\b/,
        ],
        needles: [
            '(num_data) > (0)',
            'not useful features',
            'contain label column',
            'contain weight column',
            'contain group column',
            'contain query column',
            'could not find label',
            'could not find weight',
            'could not find group',
            'could not find query',
            'could not find ignore',
            'could not find categorical',
            'in data file',
            'when parsing as',
            'first column in a libsvm',
            'is not same with',
            'query counts is not',
            'label excel ',
            'query data ',
            'limit of ',
            'nan or inf in',
            'to number of rows',
            'label set cannot',
            'matches the uri',
            'unknown file format',
            'encountered parser error',
            'for cat_feature',
            'all train targets',
            'all features are either',
            'dictionary size is 0',
            'queryids should',
            'column description',
            'error in dsv',
            'parsed as a float',
            'is not in {',
            'target is constant',
            'target is empty',
            'number of rows in',
        ],
        examples: [
            '[LightGBM] [Fatal] Check failed: (num_data) > (0) at /src/io/dataset.cpp, line 53 .',
            "lightgbm.basic.LightGBMError: Data file data.csv doesn't contain label column named y",
            '[LightGBM] [Fatal] Unknown token abc in data file',
            'lightgbm.basic.LightGBMError: Length of label is not same with #data',
            'Label excel 947753232',
            'xgboost.core.XGBoostError: [10:00:00] src/data/data.cc:583: Check failed: labels_.Size() == num_row_ (10 vs. 12) : Size of labels must equal to number of rows.',
            'xgboost.core.XGBoostError: input_split_base.cc:98: Check failed: size() != 0: Cannot find any files that matches the URI pattern train.libsvm',
            '_catboost.CatBoostError: All train targets are greater than border 0.5',
            '_catboost.CatBoostError: queryIds should be grouped',
            'vw: label 5 is not in {1,4}',
        ],
        lookAlikes: [
            'xgboost.core.XGBoostError: value 0 for Parameter num_class should be greater equal to 1',
            '[LightGBM] [Warning] There are no meaningful features which satisfy the provided configuration.',
        ],
        source: 'LightGBM src/io; XGBoost src/data, dmlc-core src/io; CatBoost libs/data; Vowpal Wabbit',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/checkpoints.js
/** Weights, checkpoints and tokenizers that are there and cannot be read. */
const checkpoints = [
    {
        id: 'pickle-of-pointer-or-page',
        cause: 'lfs_pointer',
        role: 'root',
        // The first letter of "version https://git-lfs", of "<html" and of "{" tells what the file is.
        pattern: /\bUnpicklingError: invalid load key, '[v<{]'/,
        needles: ['unpicklingerror'],
        examples: ["_pickle.UnpicklingError: invalid load key, 'v'.", "pickle.UnpicklingError: invalid load key, '<'."],
        lookAlikes: ["_pickle.UnpicklingError: invalid load key, '\\x00'."],
        source: 'CPython Modules/_pickle.c',
    },
    {
        id: 'torch-checkpoint-corrupt',
        cause: 'checkpoint_corrupt',
        role: 'root',
        pattern: [
            /\bPytorchStreamReader failed (?:reading (?:zip archive|file)|locating file (?!constants\.pkl))/i,
            /\bfile in archive is not in a subdirectory\b/i,
            /\bInvalid magic number; corrupt file\b/i,
            /\bunexpected EOF, expected \d+ more bytes\b/i,
            /\bstorage has wrong (?:byte )?size: expected\b/i,
            /\bUnable to load weights from (?:pytorch|PyTorch) checkpoint file\b/i,
            /\bCheckpointException\b/i,
            /\b(?:checkpoint|model|weights?)(?: file)?(?: \S+)? (?:is|seems|appears)(?: to be)? (?:corrupt(?:ed)?|truncated|incomplete|damaged)\b/i,
            /\bcorrupt(?:ed)? checkpoint\b/i,
        ],
        needles: [
            'pytorchstreamreader',
            'file in archive',
            'invalid magic number',
            'unexpected eof',
            'storage has wrong',
            'unable to load weights',
            'checkpointexception',
            'corrupt',
            'truncated',
            'incomplete',
            'damaged',
        ],
        examples: [
            'RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central directory',
            'RuntimeError: PytorchStreamReader failed reading file data/12: file read failed',
            'RuntimeError: Invalid magic number; corrupt file?',
            'RuntimeError: unexpected EOF, expected 278891 more bytes. The file might be corrupted.',
            "OSError: Unable to load weights from pytorch checkpoint file for './ckpt' at './ckpt/pytorch_model.bin'.",
            'ValueError: checkpoint ckpt/step_100.pt is corrupted',
        ],
        lookAlikes: [
            '14034 images, 212 backgrounds, 0 corrupt',
            'the checkpoint is complete',
            'skipping corrupted checkpoint ckpt/step_100.pt',
        ],
        source: 'PyTorch caffe2/serialize/inline_container.cc, torch/serialization.py; transformers modeling_utils.py',
    },
    {
        id: 'pickle-corrupt',
        cause: 'checkpoint_corrupt',
        role: 'root',
        pattern: /\bUnpicklingError: (?!Caught |Weights only load failed|A load persistent id)|^EOFError: Ran out of input$|\bpickle data was truncated\b/,
        needles: ['unpicklingerror', 'ran out of input', 'pickle data was'],
        examples: [
            '_pickle.UnpicklingError: pickle data was truncated',
            'EOFError: Ran out of input',
            "_pickle.UnpicklingError: invalid load key, '\\x00'.",
            '_pickle.UnpicklingError: unpickling stack underflow',
        ],
        lookAlikes: ['_pickle.UnpicklingError: Weights only load failed. In PyTorch 2.6, we changed the default value'],
        source: 'CPython Modules/_pickle.c',
    },
    {
        id: 'safetensors-corrupt',
        cause: 'checkpoint_corrupt',
        role: 'root',
        pattern: [
            /\bSafetensorError: (?:Error while deserializing header|Error while deserializing: )/,
            /\b(?:HeaderTooLarge|HeaderTooSmall|InvalidHeaderLength|InvalidHeaderDeserialization|InvalidHeaderStart|MetadataIncompleteBuffer)\b/,
            /\bincomplete metadata, file not fully covered\b/,
        ],
        needles: ['safetensorerror', 'headertoo', 'invalidheader', 'metadataincomplete', 'incomplete metadata'],
        examples: [
            'safetensors_rust.SafetensorError: Error while deserializing header: MetadataIncompleteBuffer',
            'safetensors_rust.SafetensorError: Error while deserializing header: header too large',
            'safetensors_rust.SafetensorError: Error while deserializing header: incomplete metadata, file not fully covered',
            'OSError: Error while deserializing header: HeaderTooLarge',
        ],
        lookAlikes: ['SafetensorError: device cuda:9 is invalid', 'loading model.safetensors'],
        source: 'safetensors src/tensor.rs, bindings/python/src/lib.rs',
    },
    {
        id: 'framework-checkpoint-corrupt',
        cause: 'checkpoint_corrupt',
        role: 'root',
        pattern: [
            /\bUnable to open table file\b/,
            /\bnot an sstable\b/,
            /\bChecksum does not match: stored\b/,
            /\bCRC32C checksum mismatch\b/,
            /\bINVALID_PROTOBUF\b/,
            /\bProtobuf parsing failed\b/,
            /\bError parsing message with type '(?:onnx|tensorflow)\./,
            /\bCannot parse file \S+\.pb\b/,
            /\binvalid (?:gguf|ggml|GGUF) magic\b/,
            /\btensor '[^'\n]{1,120}' data is not within the file bounds\b/,
        ],
        needles: [
            'table file',
            'sstable',
            'checksum does not match',
            'crc32c checksum',
            'invalid_protobuf',
            'protobuf parsing',
            'parsing message with',
            'cannot parse file',
            'invalid gguf',
            'invalid ggml',
            'file bounds',
        ],
        examples: [
            'tensorflow.python.framework.errors_impl.DataLossError: Unable to open table file ./model.ckpt: Data loss: not an sstable (bad magic number): perhaps your file is in a different file format',
            'onnxruntime.capi.onnxruntime_pybind11_state.InvalidProtobuf: [ONNXRuntimeError] : 7 : INVALID_PROTOBUF : Load model from model.onnx failed:Protobuf parsing failed.',
            "google.protobuf.message.DecodeError: Error parsing message with type 'onnx.ModelProto'",
        ],
        lookAlikes: ['parsed the protobuf in 0.1 s'],
        source: 'TensorFlow core/util/tensor_bundle; ONNX Runtime; protobuf; llama.cpp gguf',
    },
    {
        id: 'tokenizer-corrupt',
        cause: 'tokenizer_corrupt',
        role: 'root',
        pattern: [
            /\bcould not parse ModelProto\b/i,
            /\bmodel_proto->ParseFromArray\b/i,
            /^Exception: (?:expected value|EOF while parsing|stream did not contain valid UTF-8|expected ident|missing field|invalid type)\b[^\n]{0,80}/i,
            /\bplease check that the provided vocabulary is accessible and not corrupted\b/i,
        ],
        needles: ['modelproto', 'model_proto', 'exception: ', 'provided vocabulary'],
        examples: [
            'RuntimeError: Internal: could not parse ModelProto from ./chatglm/tokenizer.model',
            'RuntimeError: Internal: src/sentencepiece_processor.cc(1101) [model_proto->ParseFromArray(serialized.data(), serialized.size())]',
            'Exception: expected value at line 1 column 1',
            'Exception: EOF while parsing a string at line 1 column 99',
        ],
        lookAlikes: ['Exception: expected 3 workers, got 2', 'loading file tokenizer.model'],
        source: 'sentencepiece sentencepiece_processor.cc; tokenizers (serde_json)',
    },
    {
        id: 'language-resource-missing',
        cause: 'model_files_missing',
        role: 'usual',
        pattern: /\bLookupError: Resource \S{1,80} not found\b|^\s*Resource \S{1,80} not found\.$/,
        needles: ['resource '],
        examples: ['  Resource punkt not found.', 'LookupError: Resource punkt_tab not found.'],
        lookAlikes: ['resource usage: 12 GB'],
        source: 'NLTK nltk/data.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/corpora.js
/** Corpora of text and speech: their lists, dictionaries, annotations and conversations. */
const corpora = [
    {
        id: 'speech-lists-inconsistent',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /\bvalidate_(?:data_dir|dict_dir|lang|text)\.(?:sh|pl): (?!SUCCESS|Successfully)\S/,
            /^--> ERROR: /,
            /\b(?:utt2spk|spk2utt|wav\.scp|feats\.scp|utt2num_frames|segments|text)\b[^\n]{0,80}?\b(?:not (?:in )?sorted|has duplicates|do(?:es)? not seem to match|mismatch)\b/,
            /\bno utterances remained\b/,
            /\bRefusing to split data because\b/,
            /\bFailed to load object from \S/,
            /\bWaveData: /,
            /\bBad FST header\b/,
            /\bNo features read\b/,
            /\b(?:Duplicated? key|Duplicated? utterance)\b[^\n]{0,20}: ?\S/,
            /^(?:RuntimeError|ValueError): 0 lines in \S/,
            /\bExpecting \d+ columns?, got \d+\b/,
        ],
        needles: [
            'validate_data_dir.sh: ',
            'validate_dict_dir.pl: ',
            'validate_lang.pl: ',
            'validate_text.pl: ',
            '--> error: ',
            'utt2spk',
            'spk2utt',
            'wav.scp',
            'feats.scp',
            'utt2num_frames',
            'not in sorted',
            'not sorted',
            'no utterances remained',
            'refusing to split',
            'load object from',
            'wavedata: ',
            'bad fst header',
            'no features read',
            'duplicated key',
            'duplicate key',
            'duplicated utterance',
            'duplicate utterance',
            'error: 0 lines in',
            'expecting ',
        ],
        examples: [
            'utils/validate_data_dir.sh: utt2spk is not in sorted order when sorted first on speaker-id ',
            'utils/validate_lang.pl: --> ERROR: phones.txt is not sorted',
            '--> ERROR: phone "SPN" is not in {, non}silence.txt (line 3)',
            'utils/fix_data_dir.sh: no utterances remained: not proceeding further.',
            'utils/split_scp.pl: error: split_scp.pl: Refusing to split data because number of speakers 3 is less than 4',
            'ERROR (copy-feats[5.5]:Value():util/kaldi-table-inl.h:135) Failed to load object from raw_mfcc.ark:45',
            'ERROR (compute-mfcc-feats[5.5]:Read():wave-reader.cc:131) WaveData: expected RIFF or RIFX, got <htm',
            'RuntimeError: Duplicated key: utt001',
            'ValueError: Expecting 2 columns, got 1 columns in line 5 of wav.scp',
        ],
        lookAlikes: [
            'utils/validate_data_dir.sh: Successfully validated data-directory data/train',
            'utils/validate_lang.pl: SUCCESS [validating language directory data/lang]',
            'utils/utt2spk_to_spk2utt.pl data/train/utt2spk > data/train/spk2utt',
        ],
        source: 'Kaldi egs/wsj/s5/utils, src/feat/wave-reader.cc; ESPnet fileio; OpenFst',
    },
    {
        id: 'parallel-lines-differ',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /\b(?:source|src|target|tgt|train|corpus|files?|\w+\.\w{2})\b[^\n]{0,80}?\b(?:different|same|equal) (?:number|amount) of (?:lines|sentences|segments|rows)\b/,
            /\bnumbers? of (?:lines|sentences|segments)\b[^\n]{0,120}?\b(?:differs?|mismatch(?:es)?|not equal|do(?:es)? not match)\b/,
            /^(?:AssertionError|ValueError|ERROR): [^\n]{0,20}\b[Ss]ource and target (?:should|must|do not|have) (?:have |be )?(?:the )?(?:same|of equal|different) length\b/,
            /\bSizes do not match: src\b/,
            /\bLine \d+ of \S{1,200} is not aligned\b/,
        ],
        needles: [
            'number of lines',
            'number of sentences',
            'number of segments',
            'number of rows',
            'numbers of lines',
            'numbers of sentences',
            'amount of lines',
            'amount of sentences',
            'source and target',
            'sizes do not match',
            'is not aligned',
        ],
        examples: [
            'Error: Corpus file train.src and train.tgt have different number of lines',
            'ERROR: number of lines in train.de (100) and train.en (101) differ',
            'AssertionError: Source and target should have the same length',
        ],
        lookAlikes: ['number of lines in train.de: 100', 'AssertionError: source and target tensors must be on one device'],
        source: 'OpenNMT; Marian; Sockeye; fairseq; Moses scripts',
    },
    {
        id: 'dictionary-malformed',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\bIncorrect dictionary format\b/,
            /\bDuplicate word found when loading Dictionary\b/,
            /\bSize of sample #\S{1,20} is invalid\b/,
            /\bis expected to contain an entry for\b/,
            /\berror while parsing line \d+ in vocab/,
            /\bCould not infer language pair\b/,
            /\bVector for token [^\n]{1,80} has \d+ dimensions\b/,
            /\binvalid vector on line \d+/,
            /\bhas wrong file format!/,
            /\b(?:FormatLoad|EndOfFile|BadDiscount|Lexicon|Vocab\w{0,12}Load)Exception\b/,
            /\bSpecial word \S{1,20} is not allowed in the corpus\b/,
            /\bVocabulary size (?:is )?too (?:high|large) \(\d+\)/,
            /\[!sentences_\.empty\(\)\]/,
            /\bEmpty vocabulary\b/,
            /\bAfter pruning, no terms remain\b/,
            /\bWrong input format at line \d+/,
            /\bToken `[^`\n]{1,80}` out of vocabulary\b/,
            /\bdid not match any variant of untagged enum\b/,
        ],
        needles: [
            'incorrect dictionary',
            'duplicate word found',
            'size of sample #',
            'to contain an entry',
            'error while parsing line',
            'infer language pair',
            'vector for token',
            'invalid vector on',
            'wrong file format!',
            'formatloadexception',
            'endoffileexception',
            'baddiscountexception',
            'lexiconexception',
            'loadexception',
            'special word ',
            'vocabulary size',
            '[!sentences_',
            'empty vocabulary',
            'no terms remain',
            'wrong input format',
            'out of vocabulary',
            'untagged enum',
        ],
        examples: [
            'ValueError: Incorrect dictionary format, expected \'<token> <cnt> [flags]\': "2"',
            'Exception: Size of sample #1234 is invalid (={}) since max_positions=1024, skip this example',
            'cc.en.300.bin has wrong file format!',
            "lm/model.cc:49 in void lm::ngram::detail threw FormatLoadException because `counts.size() < 2'.",
            'RuntimeError: Internal: trainer_interface.cc(407) [!sentences_.empty()]',
            'Wrong input format at line 1',
            'ValueError: After pruning, no terms remain. Try a lower min_df or a higher max_df.',
            'Exception: data did not match any variant of untagged enum ModelWrapper at line 250373 column 3',
        ],
        lookAlikes: ['vocabulary size 8000', 'found 3 words out of vocabulary'],
        source: 'fairseq dictionary.py; Marian; torchtext vocab; gensim; fastText; KenLM; SentencePiece; liblinear, libsvm; tokenizers',
    },
    {
        id: 'text-annotations-unusable',
        cause: 'labels_unexpected',
        role: 'usual',
        pattern: [
            /\[E(?:022|024|067|103|143|190|864|923|973|981|984|985|986|1010|1012|1013|1048)\]/i,
            /\bStoryParseError: /i,
            /\bneed at least 2 different classes\b/i,
            /\bNo training data given\b/i,
            /\bconllu\S{0,20}ParseException\b/i,
            /\bUDError: /i,
            /\bConversation roles must alternate\b/i,
            /\bConflicting doc\.ents\b/i,
            /\bAfter the optional system message, conversation roles\b/i,
            /\bMissing `\w{1,30}` key on line \d+/i,
            /\bno valid prompts\b/i,
            /\bInvalid role tag\b/i,
            /\bArgument array lengths differ: \[class\b/i,
            /\bmust (?:contain|have) (?:at least one |an? )?['"`](?:messages|prompt|completion|text|chosen|rejected|conversations|instruction|labels?)['"`] (?:field|column|key)\b/i,
            /\b(?:has|have) no ['"`](?:messages|prompt|completion|text|chosen|rejected|conversations|instruction|labels?)['"`] (?:field|column|key)\b/i,
        ],
        needles: [
            '[e022]',
            '[e024]',
            '[e067]',
            '[e103]',
            '[e143]',
            '[e190]',
            '[e864]',
            '[e923]',
            '[e973]',
            '[e981]',
            '[e984]',
            '[e985]',
            '[e986]',
            '[e1010]',
            '[e1012]',
            '[e1013]',
            '[e1048]',
            'storyparseerror',
            'at least 2 different',
            'no training data given',
            'parseexception',
            'uderror: ',
            'roles must alternate',
            'conflicting doc.ents',
            'conversation roles',
            '` key on line',
            'no valid prompts',
            'invalid role tag',
            'array lengths differ',
            "messages' ",
            "prompt' ",
            "completion' ",
            "text' ",
            "chosen' ",
            "rejected' ",
            "conversations' ",
            "instruction' ",
            "label' ",
            "labels' ",
        ],
        examples: [
            "ValueError: [E024] Could not find an optimal move to supervise the parser. Usually, this means that the model can't be updated in a way that's valid",
            "ValueError: [E103] Trying to set conflicting doc.ents: '(0, 5, 'ORG')' and '(0, 3, 'PER')'.",
            '⚠ Aborting and saving the final best model. Encountered exception: ValueError("[E024]")',
            'rasa.shared.core.training_data.story_reader.StoryParseError: Invalid story',
            'UDError: Cycle in sentence',
            "ValueError: Invalid role tag in [{'role': 'human'}].",
            'jinja2.exceptions.TemplateError: Conversation roles must alternate user/assistant/user/assistant/...',
            "ValueError: dataset must contain at least one 'messages' field in each row",
            "ValueError: Some examples in the dataset have no 'chosen' field",
        ],
        lookAlikes: ["ValueError: [E913] Corpus path can't be None.", "the 'labels' column is used"],
        source: 'spaCy errors.py; Rasa; conllu; CoNLL 2018 evaluation script; chat templates; TRL, axolotl, OpenAI fine-tuning',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/data-words.js
/** What trainers say in their own words about data that they cannot use. They are `usual`: a row that knows more wins. */
const dataWords = [
    {
        id: 'words-image-unreadable',
        cause: 'media_corrupt',
        role: 'usual',
        pattern: /\b(?:image|img|frame|video|audio)\b[^\n]{0,120}?\b(?:is None|could not be (?:read|decoded|loaded)|cannot be (?:read|decoded|loaded)|unreadable)\b|\bcan't open\/read file: check file path\/integrity\b/i,
        needles: [
            'is none',
            'not be read',
            'not be decoded',
            'not be loaded',
            'cannot be ',
            'unreadable',
            "can't open/read",
        ],
        examples: ['ValueError: image /data/1.png could not be read', 'AssertionError: img is None: /data/1.jpg'],
        lookAlikes: ['skipping image 1.png: could not be read', 'frame rate is 30'],
        source: 'plain words; OpenCV modules/imgcodecs/src/loadsave.cpp',
    },
    {
        id: 'words-checkpoint-missing',
        cause: 'model_files_missing',
        role: 'usual',
        pattern: /\b(?:checkpoint|weights|pretrained model|model (?:file|path|dir(?:ectory)?|folder)|adapter|tokenizer(?! class|\.\w+_token)(?: file|\.(?:model|json))?)\b[^\n,;]{0,160}?(?:\bnot found\b|\b(?:is|are|was) missing\b|\bdo(?:es)?(?: not|n't) exist\b|\bcould(?: not|n't) be found\b)(?!.{0,120}\b(?:scratch|download|creat|skip|fresh|instead|train|start|default|initiali[sz])\w*)|(?<!=> )\b(?:no|cannot find|could not find|can't find|couldn't find)(?: any| a| the)?(?: valid)? (?:checkpoints?|pretrained (?:model|weights)) (?:found )?(?:at|in|under|for) [^\n,;]{1,200}$/i,
        needles: [
            'not found',
            'is missing',
            'are missing',
            'was missing',
            'not exist',
            "n't exist",
            'not be found',
            "n't be found",
            'no checkpoint',
            'no pretrained',
            'find ',
        ],
        examples: [
            'RuntimeError: checkpoint /ckpt/last.pt does not exist',
            'ValueError: pretrained model weights not found at /models/llama',
            'Error: could not find checkpoint in /ckpt/run7',
        ],
        lookAlikes: [
            'checkpoint not found, starting from scratch',
            'no checkpoint found at out/, training from scratch',
            "=> no checkpoint found at 'model_best.pth.tar'",
            'Some weights of BertModel were not initialized from the model checkpoint',
        ],
        source: 'plain words of trainers',
    },
    {
        id: 'words-file-missing',
        cause: 'file_missing',
        role: 'usual',
        pattern: [
            /\b(?:data(?:[ _-]?(?:dir(?:ectory)?|file|path|folder|root|source))|(?:train(?:ing)?|valid(?:ation)?|eval|test|input|source)[ _-]?(?:data|file|set|path|dir(?:ectory)?|images?|corpus)|images?(?: file| dir(?:ectory)?| folder)?|annotations?(?: file)?|labels? file|manifest(?: file)?|vocab(?:ulary)?(?: file)?|corpus|shards?|index file|audio file|video file|input file)\b[^\n]{0,160}?\b(?:not found\b|(?:is|are|was) missing\b|do(?:es)?(?: not|n't) exist\b|could(?: not|n't) be (?:found|opened|read)\b|cannot be (?:found|opened|read)\b)(?!.{0,120}\b(?:download|creat|generat|build|skip|default|instead|scratch)\w*)/i,
            /\.(?:csv|tsv|jsonl?|parquet|arrow|npy|npz|h5|hdf5|tfrecords?|tar|tgz|gz|zip|jpe?g|png|wav|flac|mp3|mp4|nii|dcm|pkl|lmdb|idx|bin)['"]?[^\n\d]{0,30}?\b(?:(?:is |was )?not found|(?:is|was) missing|(?:does )?not exists?|doesn't exist|cannot be found|could not be found)\b(?!.{0,120}\b(?:download|creat|generat|build|skip|default|instead|scratch)\w*)/i,
            /\b[Ff]ile not found: \S/i,
            /\bCould not open data file\b/i,
            /\b(?:Couldn't|Could not|Cannot) open file: \S/i,
            /\bcannot find or open \S/i,
            /\bError opening input stream\b/i,
            /\bcannot be opened for training\b/i,
            /\bfail(?:ed)? to open "[^"\n]{1,200}"/i,
            /\b(?:No such|Cannot find|Could not find|Can't find) (?:the )?(?:data|input|train(?:ing)?|image|annotation|label|manifest|corpus)\w* (?:file|dir|folder|path)/i,
        ],
        needles: [
            'not found',
            'is missing',
            'are missing',
            'was missing',
            'not exist',
            "n't exist",
            'not be found',
            "n't be found",
            'cannot be ',
            'could not be ',
            "couldn't be ",
            'could not open data',
            ' open file: ',
            'find or open',
            'opening input stream',
            'to open "',
            'no such ',
            'cannot find ',
            'could not find ',
            "can't find ",
        ],
        examples: [
            'ValueError: data directory /data/imagenet/train does not exist',
            'AssertionError: Image Not Found /data/coco/images/1.jpg',
            'Exception: annotation file instances_train.json not found',
            'File not found: /data/train.jsonl',
            'train.txt cannot be opened for training!',
            '[LightGBM] [Fatal] Could not open data file train.csv',
            'Check failed: allow_null:  LocalFileSystem: fail to open "train.txt"',
            'RuntimeError: training data is missing under /data',
            'AssertionError: dataset /data/corpus_text_document.idx not exist',
            'AssertionError: One or both of the .idx and .bin files cannot be found at the path prefix /data/corpus',
        ],
        lookAlikes: [
            'data file not found, downloading it',
            'image size is 224',
            'vocab file does not exist, building it',
            'all data files were found',
            'KeyError: image',
        ],
        source: 'plain words; LightGBM; XGBoost dmlc-core; fastText; YOLOv5',
    },
    {
        id: 'words-dataset-empty',
        cause: 'dataset_empty',
        role: 'usual',
        pattern: /\b(?:data ?set|training (?:data|set)|train(?:ing)? split|data ?loader|corpus|input file)\b[^\n]{0,80}?\b(?:is empty|has (?:no|zero|0) (?:samples|examples|rows|items|records|data)|contains no (?:samples|examples|rows|items|records|data)|has length 0)\b|\bempty (?:training )?(?:data ?set|training set|corpus)\b/i,
        needles: ['is empty', 'has no ', 'has zero', 'has 0', 'contains no', 'has length 0', 'empty '],
        examples: [
            'ValueError: the training dataset is empty',
            'RuntimeError: Dataset /data/train contains no examples',
            'Error: empty dataset',
        ],
        lookAlikes: ['the dataset has 100 examples', 'the queue is empty'],
        source: 'plain words',
    },
    {
        id: 'words-data-file-unreadable',
        cause: 'file_corrupt',
        role: 'usual',
        pattern: /\b(?:failed to|failed|unable to|cannot|could not|couldn't|can't|error(?: while)?|problem) (?:open|read|load|decode|deseriali[sz]e|parse)(?:ing)?\b[^\n]{0,160}?\.(?:csv|tsv|jsonl|parquet|arrow|feather|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|zst|7z|jpe?g|png|tiff?|webp|wav|flac|mp3|ogg|mp4|avi|mkv|nii|dcm|pkl|pickle|lmdb|mdb|idx|bin|onnx|gguf)\b|\.(?:csv|tsv|jsonl|parquet|arrow|feather|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|zst|7z|jpe?g|png|tiff?|webp|wav|flac|mp3|ogg|mp4|avi|mkv|nii|dcm|pkl|pickle|lmdb|mdb|idx|bin|onnx|gguf)['"]? (?:is|was|has|seems|appears)(?: to be| been)? (?:corrupt\w*|truncated|damaged|malformed|empty|invalid|incomplete|not (?:a valid|valid|readable)|unreadable)\b/i,
        needles: [
            'failed to ',
            'failed opening',
            'failed reading',
            'failed loading',
            'failed parsing',
            'failed decoding',
            'unable to ',
            'cannot ',
            'could not ',
            "couldn't ",
            "can't ",
            'error reading',
            'error loading',
            'error while ',
            'error decoding',
            'error opening',
            'error parsing',
            'problem ',
            'corrupt',
            'truncated',
            'damaged',
            'malformed',
            ' empty',
            ' invalid',
            'incomplete',
            'not valid',
            'not a valid',
            'not readable',
            'unreadable',
        ],
        examples: [
            'ValueError: cannot decode sample 000123.jpg',
            "OSError: Failed to open file b'/data/train.arrow'",
            'RuntimeError: /data/shard-0001.tar is truncated',
            'Error reading /data/train.csv: unexpected header',
        ],
        lookAlikes: [
            'skipping 1.jpg: cannot decode 1.jpg',
            'reading /data/train.csv',
            'could not load libfoo.so',
            'saved model.pt',
        ],
        source: 'plain words with the name of a data file',
    },
    {
        id: 'words-file-corrupt',
        cause: 'file_corrupt',
        role: 'usual',
        pattern: [
            /\b(?:data ?set|data file|file|sample|record|shard|archive|index|cache)\b[^\n]{0,120}?\b(?:is|are|was|seems?(?: to be)?|appears?(?: to be)?|may be|might be)\s+(?:corrupt(?:ed)?|truncated|damaged|malformed)\b/i,
            /\bcorrupt(?:ed)? (?:data ?set|data file|file|sample|record|shard|archive|input)\b/i,
            /\bFile not found or corrupted\b/i,
            /\bnot found or corrupted\b/i,
        ],
        needles: ['corrupt', 'truncated', 'damaged', 'malformed'],
        examples: [
            'RuntimeError: shard 17 is corrupted',
            'RuntimeError: File not found or corrupted.',
            'Error: corrupt input at byte 12',
        ],
        lookAlikes: [
            'ignoring corrupt file 1.txt',
            '14034 images, 212 backgrounds, 0 corrupt',
            'corruption robustness: 0.71',
            'If the file is corrupted, delete it',
        ],
        source: 'plain words; torchvision datasets/utils.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/dataset-parts.js
/** Parts, scripts and labels of data sets that are not what a program expects. */
const datasetParts = [
    {
        id: 'dataset-part-unknown',
        cause: 'dataset_part_unknown',
        role: 'root',
        pattern: /\bUnknown split ['"][^\n]{1,200}?Should be one of\b|\bBuilderConfig '[^'\n]{1,200}' not found\b|\bnot in the dataset\. Current columns in the dataset\b|\bConfig name is missing\b|\bBad split: \S/,
        needles: ['unknown split', 'builderconfig', 'columns in the dataset', 'config name is missing', 'bad split: '],
        examples: [
            'ValueError: Unknown split "val". Should be one of [\'train\'].',
            "ValueError: BuilderConfig 'en-de' not found. Available: ['de-en', 'fr-en']",
            'KeyError: "Column text not in the dataset. Current columns in the dataset: [\'content\']"',
        ],
        lookAlikes: ['split train has 100 rows'],
        source: 'datasets arrow_reader.py, builder.py, formatting.py',
    },
    {
        id: 'dataset-script-unsupported',
        cause: 'dataset_script_unsupported',
        role: 'root',
        pattern: /\bDataset scripts are no longer supported\b|\brequires you to execute the (?:dataset|configuration|model\w*|\S+) (?:script|file) in that repo\b|\bcontains custom code which must be executed\b/,
        needles: ['dataset scripts', 'requires you to execute', 'contains custom code'],
        examples: [
            'RuntimeError: Dataset scripts are no longer supported, but found wiki.py',
            'ValueError: Loading a/b requires you to execute the dataset script in that repo on your local machine.',
            'ValueError: The repository for a/b contains custom code which must be executed to correctly load the dataset.',
        ],
        lookAlikes: ['`trust_remote_code` is not supported anymore.'],
        source: 'datasets load.py; transformers dynamic_module_utils.py',
    },
    {
        id: 'labels-unexpected',
        cause: 'labels_unexpected',
        role: 'root',
        pattern: [
            /\b[Uu]nexpected labels?\b[^\n]{0,80}?\b(?:in|found)\b/,
            /\b[Ll]abel class \d+ exceeds nc=\d+/,
            /\bcontains previously unseen labels\b/,
            /\bExpected \w+ for bbox [^\n]{1,200}? to be in the range\b/,
            /\bbounding boxes should have positive height and width\b/,
            /\bLabel contains NaN\b/,
            /\bInput data contains `inf`/,
            /\b[Ll]abels?\b[^\n]{0,60}?\b(?:out of range|out of bounds|outside (?:of )?(?:the )?(?:range|\[)|not in (?:the )?(?:declared|expected|allowed))/,
            /\bnon-normalized or out of bounds coordinates\b/,
            /\bSome images have errors\b/,
            /\b[Nn]o labels (?:found )?in [^\n]{1,300}?\b(?:[Cc]an ?not|[Cc]an't) (?:start )?train(?:ing)?\b/,
            /\btarget labels? (?:is|are) negative\b/,
            /\bsum of query counts is not same\b/,
            /\bTarget contains only one unique value\b/,
            /\b(?:Only one class present|contains only one class)\b/,
            /\bunseen (?:labels?|values?|categor(?:y|ies)|classes)\b/,
            /\bBad value for num_feature\b/,
            /\bannotation file format\b[^\n]{0,80}\bnot supported\b/,
            /\bmin(?:imum)? label value (?:is )?-\d+/,
        ],
        needles: [
            'unexpected label',
            'label class',
            'previously unseen',
            'for bbox',
            'bounding boxes',
            'contains nan',
            'contains `inf`',
            'out of range',
            ' outside ',
            'out of bounds',
            'not in the ',
            'not in ',
            'some images have',
            'no labels ',
            'target label',
            'sum of query counts',
            'only one ',
            'unseen ',
            'bad value for',
            'annotation file format',
            'label value',
        ],
        examples: [
            'AssertionError: Found unexpected labels in the training dataset. Please correct that or adjust your dataset.json accordingly',
            'AssertionError: Label class 7 exceeds nc=5 in data.yaml. Possible class labels are 0-4',
            "ValueError: y contains previously unseen labels: ['truck']",
            'ValueError: Expected x_max for bbox (0.9, 0.1, 1.0042, 0.2, 3) to be in the range [0.0, 1.0], got 1.0042.',
            'AssertionError: train: No labels in data/train.cache. Can not train without labels. See https://github.com/ultralytics/yolov5/wiki',
            'lightgbm.basic.LightGBMError: [tweedie]: at least one target label is negative',
            "lightgbm.basic.LightGBMError: b'sum of query counts is not same with #data'",
            '_catboost.CatBoostError: Target contains only one unique value',
            'Check failed: valid: Label contains NaN, infinity or a value too large.',
            "RuntimeError: Some images have errors. Please check text output above to see which one(s) and what's going on.",
        ],
        lookAlikes: [
            'IndexError: list index out of range',
            'index 7 is out of bounds for axis 0 with size 5',
            'ignoring corrupt image/label: non-normalized or out of bounds coordinates [1.04]',
        ],
        source: 'nnU-Net; YOLOv5; scikit-learn; albumentations; torchvision; XGBoost; CatBoost',
    },
    {
        id: 'dataset-size-zero',
        cause: 'dataset_empty',
        role: 'usual',
        pattern: /\bInvalid key: 0 is out of bounds for size 0\b/,
        needles: ['bounds for size 0'],
        examples: ['IndexError: Invalid key: 0 is out of bounds for size 0'],
        lookAlikes: ['IndexError: Invalid key: 7 is out of bounds for size 0'],
        source: 'datasets formatting.py',
    },
    {
        id: 'dataset-generation-failed',
        cause: 'dataset_schema_mismatch',
        role: 'weak',
        // What was wrong with the files is in the exception before it, when that is shown.
        pattern: /\bDatasetGenerationError: /,
        needles: ['datasetgenerationerror'],
        examples: ['datasets.exceptions.DatasetGenerationError: An error occurred while generating the dataset'],
        lookAlikes: ['generating the dataset'],
        source: 'datasets builder.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/datasets.js
/** Data sets that are empty, of another shape than expected, or wrongly labelled. */
const datasets = [
    {
        id: 'dataset-files-missing',
        cause: 'dataset_missing',
        role: 'root',
        pattern: [
            /\bDataFilesNotFoundError\b/i,
            /\bCouldn't find (?:any data file|a dataset script) at\b(?![^\n]{0,400}?\bHub either: \w*(?:Connection|Timeout|Offline|Unreachable))/i,
            /\bNo \(supported\) data files found\b/i,
            /\bAt least one (?:valid )?data file must be specified\b/i,
            /\bNo \(?supported\)? data files or dataset script found\b/i,
            /\bis neither a `?Dataset`? directory nor a\b/i,
            /\bcould not find data in \S+/i,
            /\bdataset_builder\.download_and_prepare\(\)/i,
            /\bDatasetNotFoundError: (?!.*\b(?:gated|on the Hub)\b)/i,
            /\bDataset not found: \S/i,
            /\bCouldn't find any class folder\b/i,
            /\bFound no valid file for the classes\b/i,
            /\bThe directory at \S+ doesn't contain any data files\b/i,
            /\bEmptyDatasetError\b/i,
        ],
        needles: [
            'datafilesnotfound',
            'any data file',
            'dataset script',
            'data files ',
            'data file must be',
            'neither a ',
            'could not find data',
            'download_and_prepare',
            'datasetnotfound',
            'dataset not found',
            'any class folder',
            'no valid file for',
            'emptydataseterror',
        ],
        examples: [
            "FileNotFoundError: Couldn't find any data file at /work/squadd. Couldn't find 'squadd' on the Hugging Face Hub either: x",
            'datasets.exceptions.DataFilesNotFoundError: No (supported) data files found in /data/train',
            'FileNotFoundError: Directory /data/prepared is neither a `Dataset` directory nor a `DatasetDict` directory.',
            'AssertionError: Dataset mnist: could not find data in /data/tfds. Please make sure to call dataset_builder.download_and_prepare()',
            "FileNotFoundError: Couldn't find any class folder in /data/imagenet/train.",
            "ValueError: At least one valid data file must be specified, all the data_files are invalid: {'train': []}",
            'ValueError: At least one data file must be specified, but got data_files=None',
            "datasets.data_files.EmptyDatasetError: The directory at /data doesn't contain any data files",
        ],
        lookAlikes: ['found 12 data files in /data'],
        source: 'datasets load.py, data_files.py; tensorflow_datasets; torchvision datasets/folder.py; fairseq',
    },
    {
        id: 'dataset-empty',
        cause: 'dataset_empty',
        role: 'usual',
        pattern: [
            /\bNo objects to concatenate$/i,
            /\b[Nn]o (?!checkpoint)(?:\w+ )?(?:files|shards) (?:were )?(?:found|match)(?=[^\n]{0,40}?(?:pattern|glob|[*/]))(?!.*\b(?:skip|scratch|start|creat|download)\w*)/i,
            /\bnum_samples should be a positive integer\b(?![^\n]{0,60}=-\d)/i,
            /\bnum_samples=0\b/i,
            /\bNo samples found in dataset\b/i,
            /\bFound 0 (?:files|images|samples|examples|records|labels|items|valid)\b/i,
            /\bthe resulting train set will be empty\b/i,
            /\bFound array with 0 (?:sample|feature)/i,
            /\bExpected input data to be non-empty\b/i,
            /\bUnexpected result of `?\w+_function`? \(Empty Logs\)/i,
            /\bcorresponds to no data\b/i,
            /\bTotal length of \S{1,40} across ranks is zero\b/i,
            /\bperhaps you have fewer shards than workers\b/i,
            /\bNo (?:training |validation |valid )?(?:images|labels|samples|examples|data|annotations|records|training data) (?:were |was )?found(?: in \S+|[.,]?$)/i,
            /\b(?:No training batches|no data to train on)\b/i,
            /\bthe (?:Py)?(?:Sequence|Dataset) has length 0\b/i,
            /\b[Dd]ata[Ll]oader`? returned 0 length\b/i,
        ],
        needles: [
            'num_samples',
            'no objects to',
            'files found',
            'files were found',
            'files match',
            'files were match',
            'shards found',
            'shards were found',
            'shards match',
            'shards were match',
            'no samples',
            'found 0 ',
            'set will be empty',
            'found array with 0',
            'to be non-empty',
            '(empty logs)',
            'to no data',
            'fewer shards',
            'across ranks is zero',
            ' found in ',
            'no images',
            'no labels',
            'no data found',
            'no examples',
            'no records',
            'no annotations',
            'no training ',
            'no valid',
            'no training batches',
            'no data to train',
            'has length 0',
            'returned 0 length',
        ],
        examples: [
            'ValueError: No objects to concatenate',
            'No files found for pattern /data/train/*.tar',
            'ValueError: num_samples should be a positive integer value, but got num_samples=0',
            'ValueError: No samples found in dataset; perhaps you have fewer shards than workers.',
            'RuntimeError: Found 0 files in subfolders of: /data/train',
            'ValueError: Found array with 0 sample(s) (shape=(0, 4)) while a minimum of 1 is required by LogisticRegression.',
            'ValueError: With n_samples=0, test_size=0.2 and train_size=None, the resulting train set will be empty.',
            'AssertionError: train: No images found in /data/train.cache',
        ],
        lookAlikes: [
            'no checkpoint files found in /ckpt, starting from scratch',
            'found 12000 images',
            'num_samples=60000',
            'ValueError: num_samples should be a positive integer value, but got num_samples=-1',
            'WARNING No labels found in /data/valid/labels.cache',
        ],
        source: 'PyTorch torch/utils/data/sampler.py; webdataset compat.py; scikit-learn; Keras; datasets; YOLOv5',
    },
    {
        id: 'dataset-schema-mismatch',
        cause: 'dataset_schema_mismatch',
        role: 'root',
        pattern: [
            /\bDatasetGenerationCastError\b/i,
            /\bCastError: /i,
            /\bbecause column names don't match\b/i,
            /\bAll the data files must have the same columns\b/i,
            /\bCouldn't cast (?:array|\S+|[^\n]{1,200}? to\b)/i,
            /\bchanged from \w+ to \w+ in row \d+/i,
            /\bCouldn't infer the same data file format\b/i,
            /\bUnable to (?:synchronously )?open object \(object '[^'\n]{1,200}' doesn't exist\)/i,
            /\bis required but could not be found\b/i,
            /\bSchema at index \d+ was different\b/i,
            /\bUsecols do not match columns\b/i,
            /\bNumber of passed names did not match\b/i,
            /\bArrow(?:Invalid|TypeError): (?:Could not convert|Expected (?:bytes|integer))/i,
        ],
        needles: [
            'generationcasterror',
            'casterror: ',
            'names don',
            'the same columns',
            "couldn't cast",
            'changed from ',
            'the same data file',
            "doesn't exist)",
            'required but could not',
            'schema at index',
            'usecols do not',
            'of passed names',
            'arrowinvalid',
            'arrowtypeerror',
        ],
        examples: [
            'datasets.exceptions.DatasetGenerationCastError: An error occurred while generating the dataset',
            "All the data files must have the same columns, but at some point there are 1 new columns ({'x'})",
            "TypeError: Couldn't cast array of type string to int64",
            'pyarrow.lib.ArrowInvalid: JSON parse error: Column(/x) changed from object to string in row 3',
            "KeyError: \"Unable to synchronously open object (object 'images' doesn't exist)\"",
            'tensorflow.python.framework.errors_impl.InvalidArgumentError: Feature: label (data type: int64) is required but could not be found.',
        ],
        lookAlikes: ['cast the model to bfloat16', 'learning rate changed from 0.1 to 0.01 in epoch 3'],
        source: 'datasets exceptions.py, table.py; Apache Arrow; h5py; TensorFlow example parsing; pandas',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/files.js
/**
 * Files that are not there or may not be used. The path says whose mistake it is: a missing program, script or
 * configuration and a place to write to are the program's; everything else that is read is data.
 */
const files = [
    {
        id: 'python-program-missing',
        cause: 'command_not_found',
        role: 'root',
        pattern: /\bFileNotFoundError: \[(?:Errno|WinError) 2\] [^\n']{1,60}?: '(?:git|git-lfs|nvcc|nvidia-smi|ninja|cmake|make|c\+\+|g\+\+|gcc|cc|clang|ld|ldconfig|java|ffmpeg|ffprobe|sox|espeak(?:-ng)?|tesseract|dot|which|curl|wget|aria2c|unzip|tar|rsync|ssh|scp|aws|gsutil|gcloud|az|docker|conda|bash|sh|zsh|perl|node|npm|python3?|torchrun|deepspeed|accelerate|srun|mpirun|ptxas|cuobjdump|taskset|numactl|lscpu|ip|hostname)'/,
        needles: ['filenotfounderror'],
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'",
            "FileNotFoundError: [Errno 2] No such file or directory: 'nvcc'",
        ],
        lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: 'data/git'"],
        source: 'CPython subprocess.py, errno ENOENT of a program without a path',
    },
    {
        id: 'python-file-renamed-by-another',
        cause: 'file_race',
        role: 'root',
        // The file to rename was there a moment ago: another process of the same job was faster.
        pattern: /\bFileNotFoundError: \[(?:Errno|WinError) 2\] [^\n']{1,60}?: '[^'\n]{1,400}' -> '/,
        needles: ['filenotfounderror'],
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: 'cache/index.json.tmp' -> 'cache/index.json'",
            "[1,mpirank:7,algo-1]<stderr>:FileNotFoundError: [Errno 2] No such file or directory: 'cache/index.json.tmp' -> 'cache/index.json'",
        ],
        lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: 'cache/index.json'"],
        source: 'CPython os.rename, os.replace: errno ENOENT',
    },
    {
        id: 'python-program-file-missing',
        cause: 'program_file_missing',
        role: 'root',
        pattern: /\bFileNotFoundError: \[(?:Errno|WinError) [23]\] [^\n']{1,60}?: '(?:[^'\n]*\.(?:ya?ml|toml|ini|cfg|conf|env|gin|py|sh|so(?:\.\d+)*|dll|dylib|cu|cpp)|[^'\n]*(?:^|[/\\'])?(?:configs?|conf|deepspeed)[/\\][^'\n]*\.json|[^'\n]*\b(?:ds|deepspeed|zero\d?)_?\w*\.json|pyproject\.toml)'/,
        needles: ['filenotfounderror'],
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: 'configs/base.yaml'",
            "FileNotFoundError: [Errno 2] No such file or directory: 'ds_config_zero3.json'",
            "FileNotFoundError: [Errno 2] No such file or directory: '/opt/lib/libfoo.so.1'",
        ],
        lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: '/models/llama/config.json'"],
        source: 'CPython errno ENOENT',
    },
    {
        id: 'output-folder-missing',
        cause: 'output_folder_missing',
        role: 'root',
        pattern: [
            /\bParent directory \S+ does not exist\b/,
            /\bFileNotFoundError: \[(?:Errno|WinError) [23]\] [^\n']{1,60}?: '(?:[^'\n]*[/\\])?(?:outputs?|results?|logs?|lightning_logs|plots?|figures?|tensorboard)[/\\][^'\n]*\.(?:txt|log|json|jsonl|csv|png|jpe?g|pdf|svg|html|md|pkl|out)'/,
            /\bCannot save file into a non-existent directory\b/,
        ],
        needles: ['filenotfounderror', 'parent directory', 'cannot save file into'],
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: 'outputs/run1/metrics.json'",
            'RuntimeError: Parent directory ./checkpoints does not exist.',
            "OSError: Cannot save file into a non-existent directory: 'results'",
        ],
        lookAlikes: ["FileNotFoundError: [Errno 2] No such file or directory: 'runs/train/weights/best.pt'"],
        source: 'CPython errno ENOENT; PyTorch caffe2/serialize/inline_container.cc; pandas io/common.py',
    },
    {
        id: 'python-file-missing',
        cause: 'file_missing',
        role: 'root',
        // Not the sockets and segments of other processes, which vanish when those end; and the copy of a worker's exception says more.
        pattern: /^FileNotFoundError: (?!Caught )(?!\[Errno 2\] No such file or directory$)(?!.*(?:\/pymp-|\/listener-|'\/?(?:torch|psm|sem|wnsm|mp)[_.-]))/,
        needles: ['filenotfounderror'],
        examples: [
            "FileNotFoundError: [Errno 2] No such file or directory: 'data/train.bin'",
            "FileNotFoundError: [Errno 2] Unable to synchronously open file (unable to open file: name = 'x.h5', errno = 2, error message = 'No such file or directory', flags = 0, o_flags = 0)",
            'FileNotFoundError: /data/train.npy not found.',
        ],
        lookAlikes: [
            'handled FileNotFoundError: no cache yet',
            "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/pymp-abc/listener-1'",
        ],
        source: 'CPython errno ENOENT; h5py; numpy',
    },
    {
        id: 'tensorflow-file-missing',
        cause: 'file_missing',
        role: 'root',
        pattern: /\b(?:NOT_FOUND|Not found): {1,3}[^\n]{1,400}; No such file or directory\b/,
        needles: ['; no such file'],
        examples: [
            'OP_REQUIRES failed at whole_file_read_ops.cc:116 : NOT_FOUND: /data/img/1.jpg; No such file or directory',
            '  (0) NOT_FOUND:  /data/img/1.jpg; No such file or directory',
        ],
        lookAlikes: ['NOT_FOUND: No registered kernel'],
        source: 'TensorFlow tsl/platform/default/posix_file_system.cc',
    },
    {
        id: 'program-text-file-missing',
        cause: 'file_missing',
        role: 'usual',
        pattern: [
            /\bFileNotFoundError: \[(?:Errno|WinError) [23]\] [^\n]{1,80}?: '(?!\/tmp\/)/i,
            /\b(?:fopen|open file failed because of errno 2 on fopen)\b[^\n]{0,80}?No such file or directory/i,
            /\b(?:cannot|can't|could not|couldn't|unable to|failed to|fail to) (?:be )?(?:open|opened|read|stat|access|load|find)(?: for \w+)?\b(?![^\n]*(?:shared object|dynamic library))(?! file '[^'\n]{1,300}\.(?:py|sh)')[^\n]{0,160}?\bNo such file or directory\b/i,
            /\.(?:csv|tsv|jsonl?|parquet|txt|bin|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|jpe?g|png|wav|flac|mp3|mp4|nii|pkl|model|onnx|arrow|idx|lmdb)['"]?(?:: | \()no such file or directory/i,
            /; No such file or directory\b/i,
            /(?<!cannot (?:remove|unlink) )["'][^"'\n]{1,300}["']: No such file or directory\b/i,
            /\bNo such file or directory \(os error 2\)/i,
            /\bkind: NotFound, message: "No such file/i,
            /\bCannot open: No such file or directory\b/i,
            /\bENOENT: no such file or directory, (?:open|scandir|stat)\b/i,
            /\bjava\.io\.FileNotFoundException: /i,
            /\bInput path does not exist: /i,
            /\bPATH_NOT_FOUND\b/i,
            /\blink_stat "[^"\n]{1,300}" failed: No such file/i,
        ],
        needles: ['filenotfound', 'no such file', 'input path does not', 'path_not_found'],
        examples: [
            "ERROR: training stopped: FileNotFoundError: [Errno 2] No such file or directory: 'data/train.bin'",
            "cp: cannot stat '/data/train.bin': No such file or directory",
            'Error in file(file, "rt") : cannot open file \'train.csv\': No such file or directory',
            'tensorflow.python.framework.errors_impl.NotFoundError: /data/train.tfrecord; No such file or directory [Op:IteratorGetNext]',
            'Error: No such file or directory (os error 2)',
            'tar: train.tar.gz: Cannot open: No such file or directory',
            'OSError: Not found: "spm.model": No such file or directory Error #2',
            'org.apache.hadoop.mapred.InvalidInputException: Input path does not exist: hdfs://nn/data/train',
            'terminate called after throwing an instance of c10::Error: open file failed because of errno 2 on fopen: No such file or directory, file path: model.pt',
        ],
        lookAlikes: [
            "ls: cannot access '/tmp/x': no file",
            'No such file or directory',
            "rm: cannot remove 'core.*': No such file or directory",
            "Could not load dynamic library 'libnvinfer.so.7'; dlerror: libnvinfer.so.7: cannot open shared object file: No such file or directory",
            'run.sh: line 3: ./train.sh: No such file or directory',
            "python: can't open file '/w/train.py': [Errno 2] No such file or directory",
        ],
        source: 'GNU coreutils, R, TensorFlow, Rust std, Node.js, Hadoop, rsync: errno ENOENT with a path',
    },
    {
        id: 'output-not-writable',
        cause: 'output_not_writable',
        role: 'root',
        pattern: [
            /\bPermissionError: \[(?:Errno (?:13|1)|WinError 5)\] [^\n']{1,60}?: '[^'\n]*(?:\/\.(?:cache|config|local|triton|keras|matplotlib|nv|aws|conda)\b|[/\\'](?:outputs?|results?|logs?|runs?|wandb|mlruns|lightning_logs|tensorboard|site-packages|dist-packages)\b|'\/(?:[\w.-]+)?'$)/,
            /\bAn error occurred \((?:AccessDenied|403)\) when calling the (?:Put|Create|Complete|Upload|Delete|Copy)\w+ operation/,
            /\bproblem when trying to write in your cache folder\b/,
            /\[Errno 30\] Read-only file system: '(?:\/{1,2}[\w.-]+\/?'|\/(?:usr|opt|etc|root|app|var\/task|proc|sys)\/|[^'\n]*\/\.(?:cache|config|local)\b|[^'\n]*(?:site|dist)-packages)/,
        ],
        needles: ['permissionerror', 'an error occurred (', 'in your cache folder', '[errno 30]'],
        examples: [
            "PermissionError: [Errno 13] Permission denied: '/.cache'",
            "PermissionError: [Errno 13] Permission denied: '/home/a/outputs/run1/log.txt'",
            "OSError: [Errno 30] Read-only file system: '//logdir'",
            'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
        ],
        lookAlikes: [
            "PermissionError: [Errno 13] Permission denied: '/data/train.bin'",
            "OSError: [Errno 30] Read-only file system: '/mnt/scratch/run1/ckpt.pt'",
        ],
        source: 'CPython errno EACCES, EROFS; botocore; transformers utils/hub.py',
    },
    {
        id: 'python-permission-denied',
        cause: 'permission_denied',
        role: 'root',
        pattern: /^PermissionError: \[(?:Errno 1?3|Errno 1|WinError 5)\][^\n]*['"]/,
        needles: ['permissionerror'],
        examples: [
            "PermissionError: [Errno 13] Permission denied: '/data/train.bin'",
            "PermissionError: [Errno 13] Unable to synchronously open file (unable to open file: name = '/data/x.h5', errno = 13)",
        ],
        lookAlikes: ['caught PermissionError: [Errno 13]', 'PermissionError: [Errno 1] Operation not permitted'],
        source: 'CPython errno EACCES, EPERM',
    },
    {
        id: 'program-permission-denied',
        cause: 'permission_denied',
        role: 'usual',
        pattern: [
            /\b(?:cannot|can't|could not|unable to|failed to) (?:open|read|access|stat|load)\b[^\n]{0,160}?: Permission denied\b/i,
            /\bPermissionError: \[Errno 13\] [^\n]{1,60}?: '/i,
            /\bPermission denied \(os error 13\)/i,
            /\bEACCES: permission denied, (?:open|scandir|stat)\b/i,
            /\.(?:csv|tsv|jsonl?|parquet|bin|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|gz|zip|pkl)['"]?: Permission denied/i,
        ],
        needles: ['permission denied'],
        examples: [
            "tail: cannot open '/data/train.csv' for reading: Permission denied",
            'Error: Permission denied (os error 13)',
            "ERROR: stopped by PermissionError: [Errno 13] Permission denied: '/data/train.bin'",
        ],
        lookAlikes: ['run.sh: line 1: ./train.sh: Permission denied', 'git@host: Permission denied (publickey).'],
        source: 'GNU coreutils, Rust std, Node.js: errno EACCES with a path',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/git.js
/** What git and Git LFS say about servers and repositories; who may read them is told by the rows of credentials. */
const git = [
    {
        id: 'git-server-unreachable',
        cause: 'connection_refused',
        role: 'root',
        pattern: /\b(?:unable to access '[^'\n]{1,400}'|batch request|Smudge error[^\n]{0,200}?): [^\n]{0,200}?(?:\bFailed to connect to\b|\bCouldn't connect to server\b|\bEmpty reply from server\b|\bConnection refused\b)|^ssh: connect to host \S+ port \d+: Connection refused/i,
        needles: ['failed to connect to', "couldn't connect to", 'empty reply from', 'connection refused'],
        examples: [
            "fatal: unable to access 'http://git.example:8080/a.git/': Failed to connect to git.example port 8080 after 0 ms: Couldn't connect to server",
            "fatal: unable to access 'https://git.example/a.git/': Failed to connect to git.example port 443: Connection refused",
            "fatal: unable to access 'https://git.example/a.git/': Empty reply from server",
            'batch request: Post "http://lfs.example/objects/batch": dial tcp 10.0.0.7:80: connect: connection refused',
            'ssh: connect to host git.example port 22: Connection refused',
        ],
        lookAlikes: ["unable to access '/root/.config/git/attributes': Permission denied", 'failed to connect to 0 peers'],
        source: 'git http.c; curl lib/connect.c; git-lfs tq/api.go; OpenSSH sshconnect.c',
    },
    {
        id: 'lfs-server-error',
        cause: 'service_unavailable',
        role: 'root',
        // The pointer that stays in the place of the file follows from it.
        pattern: /\b(?:batch response|LFS|Smudge error|Error downloading [^\n]{1,200}?|[Ff]atal error|Downloading LFS objects): [^\n]{0,300}?(?:\bService (?:Temporarily )?Unavailable\b|\bServer error\b|\bInternal Server Error\b|\bBad Gateway\b|\bGateway Time-?out\b|\bHTTP 5\d\d\b|\bRate limit exceeded\b|\bInsufficient server storage\b)/,
        needles: ['unavailable', 'server error', 'bad gateway', 'gateway time', 'http 5', 'rate limit', 'server storage'],
        examples: [
            'Error downloading object: a.bin (50e721e): Smudge error: Error downloading a.bin (50e721e4): batch response: Fatal error: Service Unavailable',
            'batch response: Fatal error: Server error: https://lfs.example/a.git/info/lfs/objects/batch',
            'LFS: Server error: https://lfs.example/objects/ab12',
            'batch response: Rate limit exceeded: https://lfs.example/a.git/info/lfs/objects/batch',
        ],
        lookAlikes: [
            'batch response: Repository or object not found: https://lfs.example/objects/batch',
            'Downloading LFS objects: 100% (3/3), 14 MB | 0 B/s',
        ],
        source: 'git-lfs lfshttp/errors.go, commands/command_smudge.go',
    },
    {
        id: 'lfs-transfer-broken',
        cause: 'connection_reset',
        role: 'root',
        pattern: /\b(?:batch (?:request|response)|LFS|Smudge error): [^\n]{0,300}?(?:\bi\/o timeout\b|\bTLS handshake timeout\b|\bunexpected EOF\b|\bconnection reset by peer\b|\bcontext deadline exceeded\b|: EOF$)/i,
        needles: ['i/o timeout', 'handshake timeout', 'unexpected eof', 'reset by peer', 'deadline exceeded', ': eof'],
        examples: [
            'batch response: Post "https://lfs.example/objects/batch": dial tcp 10.0.0.7:443: i/o timeout',
            'LFS: Get "https://lfs.example/objects/ab12": read tcp 10.0.0.1:5->10.0.0.7:443: read: connection reset by peer',
            'batch response: Post "https://lfs.example/objects/batch": EOF',
        ],
        lookAlikes: ['LFS: done', 'batch response: timeout is 30 s'],
        source: 'git-lfs tq/api.go, lfshttp; Go net',
    },
    {
        id: 'git-transfer-broken',
        cause: 'connection_reset',
        role: 'root',
        pattern: [
            /\berror: RPC failed; (?!HTTP 4)/,
            /\bunable to access '[^'\n]{1,400}': (?:Recv failure|Send failure|GnuTLS recv error|gnutls_handshake\(\) failed|OpenSSL SSL_(?:read|connect)|HTTP\/2 stream|Operation too slow|transfer closed|Connection timed out)/,
            /^fatal: (?:early EOF|fetch-pack: invalid index-pack output|the remote end hung up (?:unexpectedly|upon initial contact))/,
            /^fetch-pack: unexpected disconnect\b/,
            /^kex_exchange_identification: /,
        ],
        needles: [
            'rpc failed',
            'unable to access',
            'early eof',
            'index-pack output',
            'remote end hung',
            'unexpected disconnect',
            'kex_exchange',
        ],
        examples: [
            'error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.',
            'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502',
            "fatal: unable to access 'https://git.example/a.git/': Recv failure: Connection reset by peer",
            'fatal: early EOF',
            'fatal: fetch-pack: invalid index-pack output',
            'fetch-pack: unexpected disconnect while reading sideband packet',
            'kex_exchange_identification: Connection closed by remote host',
        ],
        lookAlikes: [
            'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403',
            'early EOF handling is on',
        ],
        source: 'git remote-curl.c, fetch-pack.c, index-pack.c; OpenSSH kex.c',
    },
    {
        id: 'git-credentials',
        cause: 'credentials_invalid',
        role: 'root',
        pattern: [
            /\bfatal: Authentication failed for '/,
            /\bfatal: could not read (?:Username|Password) for '/,
            /^remote: (?:HTTP Basic: Access denied|Invalid username or (?:password|token)|Support for password authentication was removed|Permission to \S{1,200} denied|Write access to repository not granted)/,
            /\bHost key verification failed\.$/,
            /^remote: (?:Your|The) (?:token|credentials)\b[^\n]{0,80}\b(?:expired|revoked|invalid)/,
            /\bunable to access '[^'\n]{1,400}': The requested URL returned error: 40[13]\b/,
            /\b(?:batch response|LFS|Smudge error): [^\n]{0,200}?\b(?:Authentication required|Authorization error|Bad credentials)\b/,
        ],
        needles: [
            'authentication failed for',
            'could not read username',
            'could not read password',
            'remote: ',
            'host key verification',
            'returned error: 40',
            'authentication required',
            'authorization error',
            'bad credentials',
        ],
        examples: [
            "fatal: Authentication failed for 'https://git.example/a.git/'",
            "fatal: could not read Username for 'https://git.example': No such device or address",
            "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
            'remote: HTTP Basic: Access denied',
            'Host key verification failed.',
            "fatal: unable to access 'https://git.example/a.git/': The requested URL returned error: 403",
            'batch response: Authentication required: Authorization error: https://lfs.example/objects/batch',
        ],
        lookAlikes: ['remote: Enumerating objects: 12, done.', 'remote: Resolving deltas: 100% (3/3)'],
        source: 'git http.c, credential.c; GitHub, GitLab; git-lfs lfshttp/errors.go; OpenSSH',
    },
    {
        id: 'git-repository-missing',
        cause: 'repository_not_found',
        role: 'root',
        pattern: [
            /\bfatal: repository '[^'\n]{1,400}' (?:not found|does not exist)/,
            /^(?:remote: |ERROR: )?Repository not found\.?$/,
            /^remote: The project you were looking for could not be found/,
            /\bfatal: '[^'\n]{1,400}' does not appear to be a git repository/,
            /^remote: Not Found$/,
            /\b(?:batch response|LFS): [^\n]{0,80}?\bRepository or object not found\b/,
        ],
        needles: [
            'fatal: repository',
            'repository not found',
            'the project you were',
            'to be a git repository',
            'remote: not found',
            'repository or object',
        ],
        examples: [
            "fatal: repository 'http://git.example/team/recipies.git/' not found",
            "fatal: repository '/srv/git/a' does not exist",
            'remote: Repository not found.',
            'ERROR: Repository not found.',
            "fatal: 'origin' does not appear to be a git repository",
        ],
        lookAlikes: [
            'repository found in the cache',
            'fatal: not a git repository (or any of the parent directories): .git',
        ],
        source: 'git remote-curl.c, connect.c, upload-pack.c; GitHub, GitLab; git-lfs lfshttp/errors.go',
    },
    {
        id: 'git-revision-missing',
        cause: 'revision_not_found',
        role: 'root',
        pattern: [
            /\b(?:fatal|error): (?:Remote branch \S{1,200} not found in upstream|couldn't find remote ref \S|pathspec '[^'\n]{1,200}' did not match any file|reference is not a tree: |ambiguous argument '[^'\n]{1,200}': unknown revision|bad object [0-9a-f]{7}|No url found for submodule path|remote error: upload-pack: not our ref)/,
            /^fatal: not a git repository\b/,
            /^fatal: detected dubious ownership in repository\b/,
        ],
        needles: [
            'remote branch',
            'find remote ref',
            'pathspec ',
            'is not a tree',
            'ambiguous argument',
            'bad object ',
            'no url found for',
            'not our ref',
            'not a git repository',
            'dubious ownership',
        ],
        examples: [
            'fatal: Remote branch v2 not found in upstream origin',
            "fatal: couldn't find remote ref refs/heads/main2",
            "error: pathspec 'v1.2' did not match any file(s) known to git",
            'fatal: reference is not a tree: 0123abcd',
            "fatal: No url found for submodule path 'third_party/apex' in .gitmodules",
            'fatal: not a git repository (or any of the parent directories): .git',
        ],
        lookAlikes: ['warning: remote branch main set up to track', 'the pathspec is *.py'],
        source: 'git builtin/clone.c, fetch.c, checkout.c, submodule--helper.c; setup.c',
    },
    {
        id: 'git-would-overwrite',
        cause: 'working_tree_in_the_way',
        role: 'usual',
        pattern: [
            /^fatal: destination path '[^'\n]{1,400}' already exists and is not an empty directory/,
            /^error: (?:Your local changes to the following files|The following untracked working tree files) would be overwritten by/,
            /^error: cannot (?:pull with rebase|rebase): You have unstaged changes/,
            /^CONFLICT \(\w+\): /,
            /^fatal: Not possible to fast-forward/,
            /^fatal: refusing to merge unrelated histories/,
        ],
        needles: [
            'fatal: destination path',
            'would be overwritten by',
            'you have unstaged changes',
            'conflict (',
            'to fast-forward',
            'refusing to merge',
        ],
        examples: [
            "fatal: destination path 'recipes' already exists and is not an empty directory.",
            'error: Your local changes to the following files would be overwritten by checkout:',
            'CONFLICT (content): Merge conflict in train.py',
        ],
        lookAlikes: ['the cache would be overwritten by this run'],
        source: 'git builtin/clone.c, unpack-trees.c, merge-ort.c',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/hub.js
/** Models, tokenizers and data sets of a hub, and model folders on disk. */
const hub = [
    {
        id: 'hub-offline-cache-miss',
        cause: 'hub_offline_cache_miss',
        role: 'root',
        pattern: [
            /\bOfflineModeIsEnabled\b/i,
            /\boffline mode is enabled\b(?=[^\n]*\bunset\b)/i,
            /\bdisk cache and outgoing traffic has been disabled\b/i,
            /\bis not cached in \S+/i,
            /\bIncompleteSnapshotError\b/i,
            /\bcannot find the requested files in the (?:disk|local) cache and (?:outgoing|offline)/i,
        ],
        needles: ['offlinemode', 'offline mode', 'outgoing traffic', 'is not cached', 'incompletesnapshot'],
        examples: [
            'huggingface_hub.errors.OfflineModeIsEnabled: Cannot reach https://huggingface.co/api/models/a/b: offline mode is enabled. To disable it, please unset the `HF_HUB_OFFLINE` environment variable.',
            "huggingface_hub.errors.LocalEntryNotFoundError: Cannot find the requested files in the disk cache and outgoing traffic has been disabled. To enable hf.co look-ups and downloads online, set 'local_files_only' to False.",
            'FileNotFoundError: Dataset squad is not cached in /cache/datasets',
        ],
        lookAlikes: [
            'HF_HUB_OFFLINE=1',
            'wandb: W&B syncing is set to `offline` in this directory.',
            'offline mode is enabled',
        ],
        source: 'huggingface_hub utils/_http.py, errors.py; datasets load.py',
    },
    {
        id: 'hub-gated',
        cause: 'hub_gated',
        role: 'root',
        pattern: [
            /\bGatedRepoError\b/i,
            /\bCannot access gated repo\b/i,
            /\b(?:trying to access|is) a gated (?:repo|dataset|model)\b/i,
            /\bis restricted and you are not in the authorized list\b/i,
            /\bAccess to (?:model|dataset) \S+ is restricted\b/i,
            /\bawaiting a review from the repo authors\b/i,
            /\b403 (?:Client Error: )?Forbidden\b[^\n]{0,80}\bhuggingface\.co\//i,
            /\bDisabledRepoError\b/i,
        ],
        needles: [
            'gatedrepo',
            'gated repo',
            'a gated ',
            'authorized list',
            'is restricted',
            'awaiting a review',
            'forbidden',
            'disabledrepo',
        ],
        examples: [
            'huggingface_hub.errors.GatedRepoError: 403 Client Error. (Request ID: Root=1-2)',
            'OSError: You are trying to access a gated repo.',
            "datasets.exceptions.DatasetNotFoundError: Dataset 'imagenet-1k' is a gated dataset on the Hub. Visit the dataset page at https://huggingface.co/datasets/imagenet-1k to ask for access.",
            'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://huggingface.co/a/b/resolve/main/config.json',
            'Cannot access gated repo for url https://huggingface.co/a/b/resolve/main/config.json.',
        ],
        lookAlikes: ['gated linear unit with 3 heads', 'If this is a gated repo, log in with a token'],
        source: 'huggingface_hub errors.py; transformers utils/hub.py; datasets load.py',
    },
    {
        id: 'hub-unreachable',
        cause: 'hub_unreachable',
        role: 'root',
        pattern: [
            /\bWe couldn't connect to '?https?:\/\/\S+/i,
            /\berror happened while trying to locate the files? on the Hub\b/i,
            /\bCouldn't reach \S+ (?:on the Hub )?\((?!error 40[134])/i,
            /\bCouldn't reach the Hugging ?Face Hub\b/i,
            /\bConnection error, and we cannot find the requested files\b/i,
            /\bcannot send a request to the Hub\b/i,
            /\bHub either: \w*(?:Connection|Timeout)\w*/i,
            /\bspecific connection error when trying to load\b/i,
        ],
        needles: [
            "couldn't connect to",
            'on the hub',
            "couldn't reach",
            'connection error, and',
            'hub either: ',
            'specific connection error',
            'to the hub',
        ],
        examples: [
            "OSError: We couldn't connect to 'https://huggingface.co' to load the files, and couldn't find them in the cached files.",
            'huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache. Please check your connection and try again or make sure your Internet connection is on.',
            "ConnectionError: Couldn't reach 'allenai/c4' on the Hub (ConnectionError)",
            "ConnectionError: Couldn't reach https://raw.example/data.json (ConnectTimeout(MaxRetryError()))",
        ],
        lookAlikes: ["Couldn't reach https://raw.example/data.json (error 404)", 'pushed the model to the Hub'],
        source: 'transformers utils/hub.py; huggingface_hub file_download.py; datasets load.py',
    },
    {
        id: 'hub-entry-missing',
        cause: 'hub_entry_missing',
        role: 'root',
        pattern: [
            /\b(?:Remote)?EntryNotFoundError: (?!.*\bcannot find the requested files\b)/i,
            /\bRevisionNotFoundError\b/i,
            /\b(?:Entry|Revision) Not Found for url\b/i,
            /\bis not a valid git identifier\b/i,
            /\bdoes not appear to have (?:a file named|files named|any) (?!.*\bfound in directory\b)/i,
            /\b404 (?:Client Error: )?Not Found\b[^\n]{0,80}\bhuggingface\.co\/\S+\/resolve\//i,
            /\bUnable to find 'hf:\/\//i,
        ],
        needles: [
            'entrynotfound',
            'revisionnotfound',
            'not found for url',
            'git identifier',
            'does not appear to have',
            'not found',
            "find 'hf://",
        ],
        examples: [
            'huggingface_hub.errors.EntryNotFoundError: 404 Client Error. (Request ID: Root=1-2)',
            'Entry Not Found for url: https://huggingface.co/a/b/resolve/main/adapter_config.json.',
            "OSError: a/b does not appear to have a file named config.json. Checkout 'https://huggingface.co/a/b/tree/main' for available files.",
            'huggingface_hub.errors.RevisionNotFoundError: 404 Client Error. (Request ID: Root=1-2)',
            'OSError: v9 is not a valid git identifier (branch name, tag name or commit id) that exists for this model name.',
            "FileNotFoundError: Unable to find 'hf://datasets/a/b@main/train.csv'",
        ],
        lookAlikes: ['entry not found in the cache, computing it'],
        source: 'huggingface_hub errors.py; transformers utils/hub.py; datasets data_files.py',
    },
    {
        id: 'hub-repo-not-found',
        cause: 'hub_repo_not_found',
        role: 'root',
        pattern: [
            /\bRepositoryNotFoundError\b/i,
            /\bRepository Not Found for url\b/i,
            /\bis not a (?:local folder and is not a )?valid model identifier\b/i,
            /\bDatasetNotFoundError: Dataset [^\n]{1,200}? doesn't exist on the Hub\b/i,
            /\b40[14] Client Error: (?:Unauthorized|Not Found) for url: https:\/\/huggingface\.co\//i,
            /\bBucketNotFoundError\b/i,
            /\bmodelscope\.[\w.]*NotExistError\b/i,
        ],
        needles: [
            'repositorynotfound',
            'repository not found',
            'valid model identifier',
            'datasetnotfound',
            'client error: ',
            'bucketnotfound',
            'notexisterror',
        ],
        examples: [
            'huggingface_hub.errors.RepositoryNotFoundError: 401 Client Error. (Request ID: Root=1-2)',
            'Repository Not Found for url: https://huggingface.co/api/models/a/b.',
            "OSError: bert-bose is not a local folder and is not a valid model identifier listed on 'https://huggingface.co/models'",
            "datasets.exceptions.DatasetNotFoundError: Dataset 'a/b' doesn't exist on the Hub or cannot be accessed.",
            'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://huggingface.co/api/models/a/b',
        ],
        lookAlikes: ['a valid model identifier was given'],
        source: 'huggingface_hub errors.py; transformers utils/hub.py; datasets load.py',
    },
    {
        id: 'hub-download-truncated',
        cause: 'download_truncated',
        role: 'root',
        pattern: /\bConsistency check failed: file should be of size\b|\bDownloaded file (?:size|is) [^\n]{0,60}?\b(?:mismatch|differs?|smaller|incomplete)|\b(?:incomplete|truncated) download\b|\b416 (?:Client Error: )?Requested Range Not Satisfiable\b/i,
        needles: [
            'consistency check failed',
            'downloaded file',
            'incomplete download',
            'truncated download',
            'requested range',
        ],
        examples: [
            'OSError: Consistency check failed: file should be of size 4999819336 but has size 14099570832 (model-00002-of-00003.safetensors).',
            'requests.exceptions.HTTPError: 416 Client Error: Requested Range Not Satisfiable for url: https://x.invalid/a',
        ],
        lookAlikes: ['downloaded file train.tar (3.1 GB)'],
        source: 'huggingface_hub file_download.py; RFC 9110',
    },
    {
        id: 'model-files-missing',
        cause: 'model_files_missing',
        role: 'root',
        pattern: [
            /\bError no files? named [^\n]{1,300}? found in directory\b/i,
            /\bCan't load (?:the )?(?:tokenizer|configuration of|config for|image processor|feature extractor|processor|model|video processor)\b[^\n]{0,10}? (?:for )?'/i,
            /\bUnable to load vocabulary from file\b/i,
            /\bHFValidationError: Repo id must\b/i,
            /\bCan't find (?:a valid checkpoint|'?(?:adapter_config\.json|config\.json)'?|a vocabulary file) (?:at|in)\b/i,
            /\bNo valid checkpoint found in output directory\b/i,
            /\bIncorrect path_or_model_id\b/i,
            /\bFailed to find any matching files for\b/i,
            /\bSavedModel file does not exist at\b/i,
            /\bNo file or directory found at \S+/i,
            /\bFile not found: filepath=/i,
            /\bNO_SUCHFILE\b/i,
            /\bThe provided filename \S+ does not exist\b/i,
            /\[E050\] Can't find model\b/i,
            /\bNLTK Downloader to obtain the resource\b/i,
        ],
        needles: [
            'error no file',
            "can't load ",
            'unable to load vocabulary',
            'repo id must',
            "can't find ",
            'no valid checkpoint',
            'path_or_model_id',
            'does not exist',
            'file not found: ',
            'any matching files',
            'no file or directory',
            'no_suchfile',
            'nltk downloader',
        ],
        examples: [
            'OSError: Error no file named pytorch_model.bin, model.safetensors, tf_model.h5, model.ckpt.index or flax_model.msgpack found in directory ./ckpt.',
            "OSError: Can't load tokenizer for 'merged_ckpt'. If you were trying to load it from 'https://huggingface.co/models', make sure you don't have a local directory with the same name.",
            "huggingface_hub.errors.HFValidationError: Repo id must be in the form 'repo_name' or 'namespace/repo_name': './out/checkpoint-500'. Use `repo_type` argument if needed.",
            'ValueError: No valid checkpoint found in output directory (out)',
            'NotFoundError: Unsuccessful TensorSliceReader constructor: Failed to find any matching files for model.ckpt',
            'OSError: SavedModel file does not exist at: export/{saved_model.pbtxt|saved_model.pb}',
            "ValueError: Can't find 'adapter_config.json' at './lora'",
        ],
        lookAlikes: [
            'checkpoint not found, starting from scratch',
            'no checkpoint found at out/, training from scratch',
            'Some weights of BertModel were not initialized from the model checkpoint',
            'tokenizer loaded',
        ],
        source: 'transformers modeling_utils.py, tokenization_utils_base.py, trainer.py; TensorFlow; Keras; ONNX Runtime; spaCy; NLTK',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/malformed-texts.js
/** Texts and headers of files that no reader understands. */
const malformedTexts = [
    {
        id: 'lmdb-missing',
        cause: 'file_missing',
        role: 'root',
        pattern: /\blmdb\.Error: [^\n]{1,300}: No such file or directory\b/,
        needles: ['lmdb.error'],
        examples: ['lmdb.Error: /data/train.lmdb: No such file or directory'],
        lookAlikes: ['lmdb.Error: mdb_put: MDB_MAP_FULL'],
        source: 'py-lmdb',
    },
    {
        id: 'text-malformed',
        cause: 'text_malformed',
        role: 'root',
        pattern: [
            /\b(?:pandas\.\w+(?:\.\w+)*\.)?(?<!yaml\.parser\.)ParserError: (?!Caught )/i,
            /\bEmptyDataError\b/i,
            /\bError tokenizing data\b/i,
            /\bNo columns to parse from file\b/i,
            /^(?:json\.decoder\.|simplejson\.\w+\.)?JSONDecodeError: (?!Caught )/i,
            /\bUnicodeDecodeError: (?!Caught )/i,
            /\b(?:CSV|JSON) parse error: (?!Column)/i,
            /\bxml\.etree\.ElementTree\.ParseError\b/i,
            /\bExpatError\b/i,
            /\blxml\.etree\.XMLSyntaxError\b/i,
            /^_csv\.Error: /i,
            /\bUnknown format of training data\b/i,
            /\bis not a valid JSON file\b/i,
            /\bcould not convert string to float: (?:''|b''|['"](?:[-+]?\.?\d|[?#<{[\\]|n\/?a\b|null|none|nan|-['"])[^\n]*)/i,
            /\bNoDataError: /i,
            /\bWrong number of columns at line \d+/i,
            /\bsome errors were detected ![\s\S]{0,4}Line #\d+/i,
        ],
        needles: [
            'parsererror',
            'emptydataerror',
            'tokenizing data',
            'no columns to parse',
            'jsondecodeerror',
            'unicodedecodeerror',
            'parse error: ',
            'parseerror',
            'expaterror',
            'xmlsyntaxerror',
            '_csv.error',
            'unknown format of',
            'not a valid json',
            'string to float',
            'nodataerror',
            'number of columns at',
        ],
        examples: [
            'pandas.errors.ParserError: Error tokenizing data. C error: Expected 5 fields in line 3, saw 7',
            'pandas.errors.EmptyDataError: No columns to parse from file',
            'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
            'pyarrow.lib.ArrowInvalid: CSV parse error: Expected 5 columns, got 7: a,b',
            "ValueError: could not convert string to float: '3,14'",
            '[LightGBM] [Fatal] Unknown format of training data.',
        ],
        lookAlikes: [
            "ValueError: could not convert string to float: 'male'",
            'yaml.scanner.ScannerError: mapping values are not allowed here',
            'argparse parse error: unknown flag',
            'json.decoder.JSONDecodeError: Caught JSONDecodeError in DataLoader worker process 1.',
        ],
        source: 'pandas; CPython json, codecs, csv, xml; Apache Arrow; LightGBM; polars; NumPy',
    },
    {
        id: 'bad-magic',
        cause: 'file_corrupt',
        role: 'usual',
        pattern: [
            /\b(?:bad|wrong|invalid|incorrect|unexpected|unknown) (?:\w+ )?magic(?: number| bytes?| header)?\b/i,
            /\bmagic (?:number|bytes?)\b[^\n]{0,60}?\b(?:mismatch|incorrect|invalid|wrong|not match|not found)/i,
            /\bmagic mismatch\b/i,
            /\bunexpectedly reached end of file\b/i,
            /\bmust read exactly \d+ bytes\b/i,
            /\bis smaller than expected\b/i,
            /(?<!\bJPEG data: )\b(?:premature|unexpected) end of (?:the )?(?:file|data|stream|input|archive)\b/i,
        ],
        needles: [
            'bad magic',
            'wrong magic',
            'invalid magic',
            'incorrect magic',
            'unexpected magic',
            'unknown magic',
            ' magic number',
            'magic number',
            'magic byte',
            'magic mismatch',
            'unexpectedly reached',
            'must read exactly',
            'smaller than expected',
            'premature end of ',
            'unexpected end of ',
        ],
        examples: [
            'ValueError: Corrupt MNIST images file: bad magic number',
            'ValueError: Invalid magic number 1196314761 in file: data/train-images.idx',
            'RuntimeError: shard 7 is smaller than expected',
            'RuntimeError: unexpected end of file in shard 3',
        ],
        lookAlikes: ['%matplotlib magic', 'SyntaxError: unexpected end of input'],
        source: 'plain words; CPython mmap',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/media.js
/** Images, sound, video and scans that cannot be read. */
const media = [
    {
        id: 'pillow-image-corrupt',
        cause: 'media_corrupt',
        role: 'root',
        pattern: [
            /\bUnidentifiedImageError: (?!Caught )/,
            /\bcannot identify image file\b/,
            /\bimage file is truncated\b/,
            /\bbroken data stream when reading image file\b/,
            /\bTruncated File Read\b/,
            /\bSyntaxError: (?:broken|not a) (?:PNG|TIFF|GIF) file\b/,
            /\bDecompressionBombError\b/,
            /\bunrecognized data stream contents when reading image file\b/,
            /\bbroken PNG file\b/,
        ],
        needles: [
            'unidentifiedimage',
            'cannot identify image',
            'file is truncated',
            'when reading image',
            'truncated file read',
            'syntaxerror: ',
            'decompressionbomb',
            'broken png',
        ],
        examples: [
            "PIL.UnidentifiedImageError: cannot identify image file '/data/1.jpg'",
            'OSError: image file is truncated (26 bytes not processed)',
            'OSError: broken data stream when reading image file',
            "SyntaxError: broken PNG file (chunk b'\\x00\\x00\\x00\\x00')",
            'PIL.Image.DecompressionBombError: Image size (400000000 pixels) exceeds limit of 178956970 pixels, could be decompression bomb DOS attack.',
        ],
        lookAlikes: [
            "SyntaxError: '(' was never closed",
            'WARNING skipping 1.jpg: cannot identify image file',
            'PIL.UnidentifiedImageError: Caught UnidentifiedImageError in DataLoader worker process 3.',
        ],
        source: 'Pillow Image.py, ImageFile.py, PngImagePlugin.py',
    },
    {
        id: 'image-decoder-refused',
        cause: 'media_corrupt',
        role: 'root',
        pattern: [
            /\bInvalid (?:JPEG|PNG|GIF|BMP) data\b/i,
            /\bUnknown image file format\b/i,
            /\bunknown (?:image|audio|video) (?:type|format)\b/i,
            /\bgot unknown format starting with\b/i,
            /\bNot a JPEG file: starts with\b/i,
            /\bUnsupported image file\b/i,
            /\bINVALID_ARGUMENT: Input is empty\b/i,
            /^Input is empty\.?$/i,
            /\bjpeg::Uncompress failed\b/i,
            /\b(?:Image|JPEG|PNG) is (?:incomplete or truncated|corrupt(?:ed)?)\b/i,
            /\bCould not find a backend to open\b/i,
            /\bFailed to (?:decode|read|load) (?:the )?(?:image|jpe?g|png)\b/i,
            /\b(?:corrupt(?:ed)?|truncated|unreadable|broken) (?:image|jpe?g|png|picture)\b(?! data: )/i,
            /\bunrecognized image format\b/i,
            /\bEmpty input file\b/i,
            /\bTIFF(?:Read|Fill)\w{1,20}(?:\(\) failed\b|: ?Read error\b)/i,
            /\bIReadBlock failed\b/i,
        ],
        needles: [
            'tiffread',
            'unknown audio',
            'unknown video',
            'unknown image',
            'tifffill',
            'ireadblock failed',
            'invalid jpeg',
            'invalid png',
            'invalid gif',
            'invalid bmp',
            'unknown image file',
            'unknown format',
            'not a jpeg',
            'unsupported image',
            'input is empty',
            'jpeg::',
            'incomplete or trunc',
            ' is corrupt',
            'backend to open',
            'failed to decode',
            'failed to read',
            'failed to load',
            'corrupt image',
            'corrupted image',
            'corrupt j',
            'corrupted j',
            'corrupt p',
            'corrupted p',
            'truncated ',
            'unreadable ',
            'broken ',
            'unrecognized image',
            'empty input file',
        ],
        examples: [
            'rasterio._err.CPLE_AppDefinedError: t.tif, band 1: IReadBlock failed at X offset 11, Y offset 22: TIFFReadEncodedTile() failed.',
            'ERROR 1: TIFFFillStrip:Read error at scanline 4294967295; got 0 bytes, expected 25709',
            'tensorflow.python.framework.errors_impl.InvalidArgumentError: Invalid JPEG data or crop window, data size 12345 [Op:DecodeJpeg]',
            'Unknown image file format. One of JPEG, PNG, GIF, BMP required.',
            'RuntimeError: Not a JPEG file: starts with 0x89 0x50',
            'INVALID_ARGUMENT: Input is empty.',
            'RuntimeError: Failed to read image /data/1.png',
        ],
        lookAlikes: ['ignoring corrupt image/label: negative label values', '0 corrupt images', 'reading image 3'],
        source: 'TensorFlow core/kernels/image; libjpeg; torchvision io/image; imageio; NVIDIA DALI',
    },
    {
        id: 'libjpeg-warning',
        cause: 'media_corrupt',
        role: 'weak',
        pattern: /\bCorrupt JPEG data: |\bPremature end of JPEG file\b|\blibpng error: /,
        needles: ['corrupt jpeg data', 'end of jpeg file', 'libpng error'],
        examples: [
            'Corrupt JPEG data: premature end of data segment',
            'Premature end of JPEG file',
            'libpng error: IDAT: CRC error',
        ],
        lookAlikes: ['corrupt JPEG restored and saved'],
        source: 'libjpeg jerror.h; the decoder goes on after it',
    },
    {
        id: 'opencv-empty-image',
        cause: 'media_corrupt',
        role: 'root',
        // imread gives nothing for a file that it cannot read, and the next call finds an empty image.
        pattern: /\(-215:Assertion failed\) !_?(?:src|img|image|buf|ssize|dsize)\.empty\(\)|\bimread_\('[^'\n]{1,300}'\): can't open\/read file\b|\b(?:src|img|image) is not a numpy array, neither a scalar\b/,
        needles: ['-215:assertion', 'imread_(', 'is not a numpy array'],
        examples: [
            "cv2.error: OpenCV(4.6.0) /io/opencv/modules/imgproc/src/color.cpp:182: error: (-215:Assertion failed) !_src.empty() in function 'cvtColor'",
            "cv2.error: OpenCV(4.9.0) /io/opencv/modules/imgproc/src/resize.cpp:4152: error: (-215:Assertion failed) !ssize.empty() in function 'resize'",
        ],
        lookAlikes: [
            'x is not a numpy array',
            "cv2.error: OpenCV(4.9.0) error: (-215:Assertion failed) size.width>0 && size.height>0 in function 'imshow'",
            'cv2.error: Caught error in DataLoader worker process 5.',
        ],
        source: 'OpenCV modules/imgproc, modules/imgcodecs/src/loadsave.cpp',
    },
    {
        id: 'sound-or-video-corrupt',
        cause: 'media_corrupt',
        role: 'root',
        pattern: [
            /\bLibsndfileError: /i,
            /\bError opening (?:'[^'\n]{1,300}'|<[^\n]{1,120}>): (?:File contains data in an unknown format|Format not recogni[sz]ed|Error in \w+ file)/i,
            /\bwave\.Error: /i,
            /\bFile format b'[^'\n]{1,40}'[. ]{1,4}not understood\b/i,
            /\bcannot find (?:video|audio) stream\b/i,
            /\bOnly 'RIFF' and 'RIFX' supported\b/i,
            /\bInvalid data found when processing input\b/i,
            /\bmoov atom not found\b/i,
            /\bDECORDError\b/i,
            /\b(?:av\.error\.)?InvalidDataError\b/i,
            /\bFailed to (?:load|open|decode|read) (?:the )?(?:audio|video|input)\b/i,
            /\bsox FAIL formats: can't open input file\b/i,
            /\bvideo file (?:is )?corrupt/i,
        ],
        needles: [
            'libsndfile',
            'error opening ',
            'wave.error',
            'file format b',
            "'riff'",
            'processing input',
            'moov atom',
            'decorderror',
            'invaliddataerror',
            'failed to load ',
            'failed to open ',
            'failed to decode ',
            'failed to read ',
            'sox fail',
            'video file',
            'cannot find video',
            'cannot find audio',
        ],
        examples: [
            "soundfile.LibsndfileError: Error opening '/data/1.wav': Format not recognised.",
            "RuntimeError: Error opening '/data/1.wav': File contains data in an unknown format.",
            "ValueError: File format b'<HTM'... not understood.",
            'RuntimeError: [15:02:11] /src/video/video_reader.cc:151: (/data/1.mp4) cannot find video stream with wanted index: -1',
            "ValueError: File format b'\\x00\\x00\\x00\\x00' not understood. Only 'RIFF' and 'RIFX' supported.",
            'av.error.InvalidDataError: [Errno 1094995529] Invalid data found when processing input',
            'RuntimeError: Failed to open the input "/data/1.mp3" (Invalid data found when processing input).',
            '[mov,mp4,m4a @ 0x1] moov atom not found',
        ],
        lookAlikes: ['opening /data/1.wav', 'video file 3 of 10'],
        source: 'libsndfile; CPython wave.py; SciPy io/wavfile.py; FFmpeg; decord; torchaudio',
    },
    {
        id: 'scan-corrupt',
        cause: 'media_corrupt',
        role: 'root',
        pattern: [
            /\bImageFileError: /,
            /\bHeaderDataError: /,
            /\bInvalidDicomError\b/,
            /\bcould the file be damaged\b/,
            /\bUnable to determine ImageIO reader for\b/,
            /\bSimpleITK Image(?:File|Series)Reader_Execute\b/,
            /\bRasterioIOError\b/,
            /\bnot recognized as (?:being in )?a supported file format\b/,
            /\bTiffFileError\b/,
        ],
        needles: [
            'imagefileerror',
            'headerdataerror',
            'invaliddicom',
            'file be damaged',
            'imageio reader',
            'simpleitk image',
            'rasterioioerror',
            'supported file format',
            'tifffileerror',
        ],
        examples: [
            "nibabel.filebasedimages.ImageFileError: Empty file: '/data/1.nii.gz'",
            'OSError: Expected 16777216 bytes, got 8388608 bytes from object - could the file be damaged?',
            "pydicom.errors.InvalidDicomError: File is missing DICOM File Meta Information header or the 'DICM' prefix is missing from the header.",
            'rasterio.errors.RasterioIOError: /data/1.tif: not recognized as being in a supported file format.',
        ],
        lookAlikes: ['reading DICOM series 3'],
        source: 'nibabel; pydicom; SimpleITK; rasterio (GDAL); tifffile',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/node.js
// Nothing handled an error that stands at the beginning of a line; what Node.js prints at the end says no more.
const uncaught = String.raw `^(?:\[cause\]: )?(?:Uncaught )?\[?(?:\w*Error|AggregateError \[\w+\])(?: \[\w+\])?: `;
const connection = (id, cause, code, examples) => ({
    id,
    cause,
    role: 'root',
    pattern: new RegExp(String.raw `${uncaught}(?:connect |read |write )?${code}\b`),
    needles: [code.toLowerCase()],
    examples,
    lookAlikes: [`retrying after Error: connect ${code}`, `${code} is handled by the pool`],
    source: 'Node.js lib/internal/errors.js; libuv',
});
/** What Node.js says about connections. */
const nodeConnections = [
    connection('node-connection-refused', 'connection_refused', 'ECONNREFUSED', [
        'Error: connect ECONNREFUSED 127.0.0.1:5000',
        '[cause]: Error: connect ECONNREFUSED 10.0.0.7:443',
    ]),
    connection('node-connection-reset', 'connection_reset', 'ECONNRESET', ['Error: read ECONNRESET']),
    connection('node-connection-timed-out', 'connection_timed_out', 'ETIMEDOUT', [
        'Error: connect ETIMEDOUT 10.0.0.7:443',
    ]),
];
/** What Node.js says about files. */
const nodeFiles = [
    {
        id: 'node-program-file-missing',
        cause: 'program_file_missing',
        role: 'root',
        pattern: new RegExp(String.raw `${uncaught}ENOENT: no such file or directory, (?:open|stat|lstat|access|scandir|opendir) '[^'\n]*(?:\.(?:[cm]?[jt]sx?|ya?ml|toml|ini|env|wasm|node)|package(?:-lock)?\.json|[jt]sconfig[\w.-]*\.json|configs?[\\/][^'\n]*\.json|config\.json)'`),
        needles: ['enoent'],
        examples: [
            "Error: ENOENT: no such file or directory, open 'config/base.yaml'",
            "[Error: ENOENT: no such file or directory, open '/app/package.json'] {",
        ],
        lookAlikes: ["Error: ENOENT: no such file or directory, open '/data/labels.json'"],
        source: 'Node.js lib/fs.js; libuv UV_ENOENT',
    },
    {
        id: 'node-file-missing',
        cause: 'file_missing',
        role: 'root',
        pattern: new RegExp(`${uncaught}ENOENT: no such file or directory, (?:open|stat|lstat|access|scandir|opendir|readlink|realpath|copyfile) '`),
        needles: ['enoent'],
        examples: [
            "Error: ENOENT: no such file or directory, open '/data/labels.json'",
            "[Error: ENOENT: no such file or directory, scandir '/data/train'] {",
        ],
        lookAlikes: [
            "Error: ENOENT: no such file or directory, mkdir '/out/run1/x'",
            "no cache yet (Error: ENOENT: no such file or directory, open 'cache.json')",
        ],
        source: 'Node.js lib/fs.js; libuv UV_ENOENT',
    },
    {
        id: 'node-json-malformed',
        cause: 'text_malformed',
        role: 'root',
        // Python's messages never end so.
        pattern: /^(?:Uncaught )?SyntaxError: [^\n]{0,300}?(?:\bis not valid JSON\b|\bin JSON at position \d+|\bUnexpected end of JSON input\b)/,
        needles: ['syntaxerror: '],
        examples: [
            'SyntaxError: Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON',
            'SyntaxError: /data/labels.json: Unexpected end of JSON input',
            'SyntaxError: Unexpected token } in JSON at position 12',
        ],
        lookAlikes: ["SyntaxError: Unexpected token '}'", 'SyntaxError: invalid syntax'],
        source: 'V8 messages',
    },
    {
        id: 'node-file-denied',
        cause: 'permission_denied',
        role: 'root',
        pattern: new RegExp(`${uncaught}(?:EACCES: permission denied|EPERM: operation not permitted), (?:open|scandir|stat|access) '`),
        needles: ['eacces', 'eperm'],
        examples: ["Error: EACCES: permission denied, open '/data/labels.json'"],
        lookAlikes: ["Error: EACCES: permission denied, mkdir '/usr/lib/node_modules'"],
        source: 'Node.js lib/fs.js; libuv UV_EACCES',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/object-storage.js
/** Buckets, web addresses, DVC and Git LFS, and the credentials for them. */
const objectStorage = [
    {
        id: 'credentials-invalid',
        cause: 'credentials_invalid',
        role: 'root',
        pattern: [
            /\bNoCredentialsError\b/,
            /\bUnable to locate credentials\b/,
            /\bPartial credentials found in\b/,
            /\bThe config profile \([^)\n]{1,80}\) could not be found\b/,
            /\bError when retrieving token from\b/,
            /\bError loading SSO Token\b/,
            /\bThe SSO session associated with this profile has expired\b/,
            /\bYou must specify a region\b/,
            /\b(?:ExpiredToken(?:Exception)?|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidClientTokenId|UnrecognizedClientException|InvalidToken|AuthFailure)\b/,
            /\bThe (?:provided|security) token (?:included in the request )?(?:has|is) (?:expired|invalid)\b/,
            /\bDefaultCredentialsError\b/,
            /\bRefreshError\b/,
            /\btoken is either not valid, or expired\b/,
            /\bLocalTokenNotFoundError\b/,
            /\bToken is required \(/,
        ],
        needles: [
            'nocredentials',
            'locate credentials',
            'partial credentials',
            'the config profile',
            'retrieving token',
            'sso ',
            'specify a region',
            'expiredtoken',
            'invalidaccesskey',
            'signaturedoesnot',
            'invalidclienttoken',
            'unrecognizedclient',
            'invalidtoken',
            'authfailure',
            'provided token',
            'security token',
            'defaultcredentials',
            'refresherror',
            'not valid, or expired',
            'localtoken',
            'token is required',
        ],
        examples: [
            'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
            'fatal error: Unable to locate credentials',
            'botocore.exceptions.ClientError: An error occurred (ExpiredToken) when calling the GetObject operation: The provided token has expired.',
            'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
            'huggingface_hub.errors.LocalTokenNotFoundError: Token is required (`token=True`), but no token found.',
            'botocore.exceptions.ProfileNotFound: The config profile (train) could not be found',
        ],
        lookAlikes: ['Found credentials in environment variables.', 'refreshing the token'],
        source: 'botocore exceptions.py; google-auth; gcsfs credentials.py; huggingface_hub utils/_headers.py',
    },
    {
        id: 'login-failed',
        cause: 'credentials_invalid',
        role: 'usual',
        pattern: /\bClientAuthenticationError\b|\bErrorCode:\s?AuthenticationFailed\b|\bServer failed to authenticate the request\b|\bInvalid user token\b|\bCould not find kaggle\.json\b|\bAnonymous caller does not have\b|\bPermission denied \(publickey\b/i,
        needles: [
            'clientauthentication',
            'authenticationfailed',
            'failed to authenticate',
            'invalid user token',
            'kaggle.json',
            'anonymous caller',
            '(publickey',
        ],
        examples: [
            'azure.core.exceptions.ClientAuthenticationError: Server failed to authenticate the request.',
            'OSError: Could not find kaggle.json. Make sure it is located in /root/.kaggle.',
            'git@example.invalid: Permission denied (publickey).',
        ],
        lookAlikes: ['found kaggle.json', 'authenticated as trainer'],
        source: 'Azure SDK; Kaggle API; git; OpenSSH; Google Cloud Storage',
    },
    {
        id: 'storage-access-denied',
        cause: 'data_access_denied',
        role: 'root',
        pattern: [
            /\bAn error occurred \((?:AccessDenied\w*|403|AllAccessDisabled|AccountProblem|InvalidObjectState|KMS\.\w+)\) when calling the (?!Put|Create|Complete|Upload|Delete|Copy)\w+ operation\b/,
            /^PermissionError: (?:Access Denied|Forbidden)\b/,
            /\bOSError: Forbidden: /,
            /\bdoes not have (?:storage\.\w+\.\w+|serviceusage\.\w+\.\w+) (?:access|permission)/,
            /\bAuthorizationPermissionMismatch\b/,
            /\bnot authorized to perform this operation using this permission\b/,
            /\bAuthorizationFailure\b/,
            /\bAccessDeniedException: 403\b/,
            /\bForbidden: 403 (?:GET|POST|HEAD)\b/,
            /\bHTTP response code 403\b/,
            /\bCannot retrieve the public link of the file\b/,
            /\bmount\.nfs: access denied by server\b/,
        ],
        needles: [
            'an error occurred (',
            'permissionerror: ',
            'oserror: forbidden',
            'does not have ',
            'authorizationpermission',
            'not authorized to perform',
            'authorizationfailure',
            'accessdeniedexception',
            'forbidden: 403',
            'response code 403',
            'the public link',
            'access denied by server',
        ],
        examples: [
            'botocore.exceptions.ClientError: An error occurred (403) when calling the HeadObject operation: Forbidden',
            'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
            'PermissionError: Access Denied',
            'OSError: Forbidden: https://storage.example/b/o',
            'google.api_core.exceptions.Forbidden: 403 GET https://storage.example/b: trainer@p.iam does not have storage.objects.get access to the object.',
            'gdown.exceptions.FileURLRetrievalError: Cannot retrieve the public link of the file. You may need to change the permission.',
        ],
        lookAlikes: [
            'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
        ],
        source: 'botocore exceptions.py; s3fs errors.py; gcsfs retry.py; Azure Storage error codes; gsutil; gdown',
    },
    {
        id: 'http-access-denied',
        cause: 'data_access_denied',
        role: 'usual',
        // A tracking server that says no is a matter of its configuration.
        pattern: /(?:\bHTTP Error 40[13]\b|\b40[13] Client Error\b|\breturned error: 40[13]\b|\bClient error '40[13]|\bERROR 40[13]: |\b40[13], message=|\bURL fetch failure on \S+: 40[13]\b|\(error 40[13]\)|\b403 - Forbidden\b)(?!.*(?:mlflow|wandb|\/api\/2\.0\/|comet|neptune|clearml))/i,
        needles: [
            'http error',
            'client error',
            'returned error',
            'error 40',
            ', message=',
            'fetch failure',
            '403 - forbidden',
        ],
        examples: [
            'urllib.error.HTTPError: HTTP Error 403: Forbidden',
            'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://data.example/a.tar',
            'curl: (22) The requested URL returned error: 403',
            'Exception: URL fetch failure on https://storage.example/mnist.npz: 403 -- Forbidden',
        ],
        lookAlikes: ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: http://mlflow:5000/api/2.0/x'],
        source: 'RFC 9110; requests; urllib; curl; wget; httpx; Keras data_utils',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/parsers.js
/** What parsers of JSON, CSV, XML and numbers say in C++, Go, Rust, JavaScript, R and Julia. */
const parsers = [
    {
        id: 'json-elsewhere',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\[json\.exception\.parse_error\.\d+\]/,
            /\bparse error at line \d+, column \d+: syntax error while parsing\b/,
            /\binvalid character '[^\n]{1,6}' (?:looking for|after|in (?:literal|string|numeric))/,
            /\bunexpected end of JSON input\b/,
            /\bjson: cannot unmarshal \w+ into Go\b/,
            /\bUnexpected token '?[^\n]{1,12}?'?,? [^\n]{0,80}?\b(?:in JSON at position|is not valid JSON)/,
            /\bUnexpected (?:non-whitespace character after JSON|string in JSON|number in JSON|end of JSON)/,
            /\b(?:expected value|trailing characters|EOF while parsing a \w+|expected `[^`\n]{1,4}`(?: or `[^`\n]{1,4}`)?|key must be a string|invalid type: \w+ [^\n]{0,60}, expected [^\n]{1,60}|missing field `\w{1,60}`|control character[^\n]{0,60}|invalid number|recursion limit exceeded) at line \d+ column \d+/,
            /\bError\("[^"\n]{1,80}", line: \d+, column: \d+\)/,
            /\bMissing a (?:name for object member|comma or \} after|closing quotation mark)/,
            /\bThe document (?:root must not|is empty)/,
            /\bThe JSON document has an improper structure\b/,
            /\bdid not match any variant of untagged enum\b/,
        ],
        needles: [
            '[json.exception',
            'syntax error while parsing',
            "invalid character '",
            'of json input',
            ', column: ',
            'cannot unmarshal',
            'unexpected token',
            'character after json',
            'string in json',
            'number in json',
            'end of json',
            ' at line ',
            'missing a ',
            'the document ',
            'improper structure',
            'untagged enum',
        ],
        examples: [
            "  what():  [json.exception.parse_error.101] parse error at line 1, column 1: syntax error while parsing value - invalid literal; last read: '<'",
            "panic: invalid character '<' looking for beginning of value",
            'panic: json: cannot unmarshal string into Go struct field Row.id of type int',
            'Error: invalid type: string "abc", expected f32 at line 1 column 12',
            'Error: trailing characters at line 2 column 1',
        ],
        lookAlikes: ['SyntaxError: invalid syntax at line 3', 'Unexpected token in the prompt'],
        source: 'nlohmann/json; RapidJSON; simdjson; Go encoding/json; V8; serde_json',
    },
    {
        id: 'rows-elsewhere',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\b(?:DateTimeParse|CsvMalformedLine|TextParsing|CsvValidation|CsvRequiredFieldEmpty)Exception: /,
            /\bMalformedCSVError\b/,
            /\bSystem\.FormatException: /,
            /\bJsonException: /,
            /\binvalid char between encapsulated token\b/,
            /\bCannot convert String "/,
            /\brecord on line \d+: /,
            /\bparse error on line \d+, column \d+: /,
            /\bbare " in non-quoted/,
            /\bstrconv\.Parse(?:Float|Int|Uint): parsing "(?!-{1,2}[a-z]|auto"|true"|false")/,
            /\bUnequalLengths \{/,
            /\bCSV (?:error|parse error|deserialize error): /,
            /\bfound record with \d+ fields, but\b/,
            /\bParse(?:Float|Int)Error \{ kind: /,
            /^what\(\): +sto(?:i|f|d|l|ul|ll|ull|ld)\b/,
            /\b[Pp]arse error on line \d+\b/,
            /\bInvalid (?:Record Length|Opening Quote|Closing Quote|Column Names)\b/,
            /\bNumber of columns on line \d+ does not match\b/,
            /\bstd::invalid_argument: sto\w+\b/,
            /\bXML_ERROR_\w+/,
            /\bparser error : /,
            /\bOpening and ending tag mismatch\b/,
            /\bStart tag expected\b/,
            /\bnot well-formed \(invalid token\)/,
            /\bno element found: line \d/,
            /\bmismatched tag: line \d/,
            /\bcannot parse line \d+\b/,
            /\bDecoding\(DecodingError\b/,
            /\bkind: InvalidData\b/,
            /\bkind: UnexpectedEof\b/,
            /\bfailed to fill whole buffer\b/,
        ],
        needles: [
            'datetimeparseexception',
            'csvmalformedline',
            'textparsingexception',
            'csvvalidationexception',
            'csvrequiredfield',
            'malformedcsverror',
            'system.formatexception',
            'jsonexception: ',
            'encapsulated token',
            'cannot convert string',
            'record on line',
            'parse error on line',
            'in non-quoted',
            'strconv.parse',
            'unequallengths',
            'what():  sto',
            'csv error: ',
            'csv parse error: ',
            'csv deserialize error: ',
            'found record with',
            'parsefloaterror',
            'parseinterror',
            'invalid record length',
            'invalid opening quote',
            'invalid closing quote',
            'invalid column names',
            'number of columns on',
            'invalid_argument: sto',
            'xml_error_',
            'parser error : ',
            'ending tag mismatch',
            'start tag expected',
            'not well-formed',
            'no element found',
            'mismatched tag',
            'cannot parse line',
            'decodingerror',
            'invaliddata',
            'unexpectedeof',
            'fill whole buffer',
        ],
        examples: [
            '2024/01/01 10:00:00 record on line 12: wrong number of fields',
            'panic: strconv.ParseFloat: parsing "n/a": invalid syntax',
            'Error: CSV error: record 12 (line: 13, byte: 500): found record with 4 fields, but the previous record has 5 fields',
            'called `Result::unwrap()` on an `Err` value: ParseFloatError { kind: Invalid }',
            'com.opencsv.exceptions.CsvMalformedLineException: Unterminated quoted field at end of CSV line.',
            'CsvError: Invalid Record Length: expect 5, got 4 on line 12',
            'libc++abi: terminating due to uncaught exception of type std::invalid_argument: stof: no conversion',
            'x.xml:1: parser error : Document is empty',
            'Error: failed to fill whole buffer',
        ],
        lookAlikes: ['panic: strconv.ParseInt: parsing "--epochs": invalid syntax', 'HTML parser error handling is on'],
        source: 'Go encoding/csv, strconv; Rust csv, std; csv-parse; libstdc++; TinyXML-2; libxml2; expat',
    },
    {
        id: 'r-or-julia-table',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\bmore columns than column names\b/,
            /\bline \d+ did not have \d+ elements\b/,
            /\bno lines available in input\b/,
            /\binvalid multibyte (?:string|character)\b/,
            /\bbad restore file magic number\b/,
            /\berror reading from connection\b/,
            /\bembedded nul in string\b/,
            /\bStopped early on line \d+/,
            /\bcontrasts can be applied only to factors with 2 or more\b/,
            /\bfactor \S{1,60} has new levels?\b/,
            /\bmissing values in object\b/,
            /\bNA not permitted in\b/,
            /\b[Mm]issing (?:data|values) in (?:columns?:|data\.)/,
            /\bhas missing values in column/,
            /\bappears to be constant within groups\b/,
            /\b0 \(non-NA\) cases\b/,
            /\bincomplete final line found\b/,
            /\bduplicate 'row\.names' are not allowed\b/,
            /\bsubscript out of bounds in the (?:table|data)\b/,
            /\bHDF5\. File accessibility\b/,
            /\b(?:Barcode|Gene name|Expression matrix) file missing\b/,
            /\bCSV\.Error\(/,
            /\bEOFError: read end of file\b/,
            /\bcannot parse "[^"\n]{0,60}" as (?:Float|Int)\d/,
            /\bcolumn name :?"?\w{1,60}"? not found in the data frame\b/,
            /\bundefined columns selected\b/,
            /\b[Cc]an't subset columns that don't exist\b/,
            /\b[Cc]olumn `[^`\n]{1,80}` (?:doesn't exist|not found)/,
            /\bSampled data has no rows\b/,
            /\bnot a proper (?:data|RDS) file\b/,
            /\bReadItem: unknown type \d+/,
        ],
        needles: [
            'more columns than',
            ' did not have ',
            'no lines available',
            'invalid multibyte',
            'bad restore file',
            'reading from connection',
            'embedded nul',
            'stopped early on line',
            'contrasts can be',
            ' has new level',
            'missing values in object',
            'na not permitted',
            'missing data in column',
            'missing values in column',
            'missing values in data',
            'missing data in data',
            'constant within groups',
            '(non-na) cases',
            'incomplete final line',
            "duplicate 'row.names'",
            'subscript out of bounds in',
            'hdf5. file',
            ' file missing',
            'csv.error(',
            'eoferror: read end',
            'cannot parse "',
            'found in the data frame',
            'undefined columns',
            'subset columns that',
            'column `',
            'data has no rows',
            'not a proper ',
            'readitem: unknown',
        ],
        examples: [
            'Error in scan(file = file, what = what) : line 12 did not have 5 elements',
            'Error in read.table("x.csv") : no lines available in input',
            "Error in type.convert.default(data[[i]]) : invalid multibyte string at '<e9>'",
            'Error in readRDS("x.rds") : error reading from connection',
            'Error in model.frame.default(Terms, newdata) : factor x has new levels truck',
            'ERROR: LoadError: ArgumentError: cannot parse "abc" as Float64',
            'Error in `[.data.frame`(df, , "label") : undefined columns selected',
            "Error: Can't subset columns that don't exist.",
        ],
        lookAlikes: ['cannot parse "abc" as a date', 'the log file missing entry'],
        source: 'R utils, stats, base; readr, dplyr, data.table, randomForest, Seurat; CSV.jl, DataFrames.jl',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/records.js
/** Binary tables, records and archives that are truncated or not what their name says. */
const records = [
    {
        id: 'archive-corrupt',
        cause: 'archive_corrupt',
        role: 'root',
        pattern: [
            /\bBadZip[Ff]ile: (?!Caught )/i,
            /\bBadGzipFile: (?!Caught )/i,
            /\bNot a gzipped file\b/i,
            /\bCompressed file ended before the end-of-stream\b/i,
            /\bzlib\.error: /i,
            /\bError -[35] while (?:decompressing|preparing)\b/i,
            /\btarfile\.(?:ReadError|\w*HeaderError): (?!Caught )/i,
            /\b_?lzma\.LZMAError: /i,
            /\bInvalid data stream$/i,
            /\bCRC check failed 0x/i,
            /\bEnd-of-central-directory signature not found\b/i,
            /\bcannot find zipfile directory\b/i,
            /\btar: (?:Unexpected EOF in archive|This does not look like a tar archive)/i,
            /\bgzip: (?:stdin|\S+): (?:unexpected end of file|not in gzip format|invalid compressed data)/i,
            /\bzstd[^\n]{0,80}?(?:Data corruption detected|unsupported format|premature end)/i,
            /\bZstdError: /i,
            /\bnot a (?:zip|gzip|tar) (?:file|archive)\b/i,
            /\binvalid gzip header\b/i,
            /\bgzip: invalid header\b/i,
        ],
        needles: [
            'badzipfile',
            'badgzipfile',
            'gzipped file',
            'compressed file ended',
            'zlib.error',
            'while decompressing',
            'while preparing',
            'tarfile.',
            'lzmaerror',
            'invalid data stream',
            'crc check failed',
            'end-of-central',
            'tar: ',
            'gzip: ',
            'zstd',
            'not a zip',
            'not a gzip',
            'not a tar',
            'gzip header',
        ],
        examples: [
            'zipfile.BadZipFile: File is not a zip file',
            "gzip.BadGzipFile: Not a gzipped file (b'<h')",
            'EOFError: Compressed file ended before the end-of-stream marker was reached',
            'zlib.error: Error -3 while decompressing data: incorrect header check',
            'tarfile.ReadError: unexpected end of data',
            'tar: Unexpected EOF in archive',
            '_lzma.LZMAError: Input format not supported by decoder',
            'gzip: stdin: not in gzip format',
        ],
        lookAlikes: ['extracting train.zip', 'zipfile.BadZipFile: Caught BadZipFile in DataLoader worker process 0.'],
        source: 'CPython zipfile, gzip, zlib, tarfile, lzma; GNU tar; gzip; Info-ZIP; zstd',
    },
    {
        id: 'parquet-corrupt',
        cause: 'table_file_corrupt',
        role: 'root',
        pattern: [
            /\bParquet magic bytes not found\b/i,
            /\bParquet file size is \d+ bytes?\b/i,
            /\bCould not open Parquet input source\b/i,
            /\bCouldn't deserialize thrift\b/i,
            /\bCorrupt snappy compressed data\b/i,
            /\bUnexpected end of stream: Page was smaller\b/i,
            /\bNot an Arrow file\b/i,
            /\bNot a Feather\b/i,
            /\bInvalid flatbuffers message\b/i,
            /\bExpected to (?:be able to )?read \d+ (?:metadata |)bytes\b/i,
            /\bTried reading schema message, was null\b/i,
            /\bis not a Parquet file\b/i,
            /\bmust end with PAR1\b/i,
            /\bNo magic bytes found at end of file\b/i,
            /\bNot an Avro data file\b/i,
            /\bdatabase disk image is malformed\b/i,
            /\bfile is not a database\b/i,
        ],
        needles: [
            'parquet',
            'deserialize thrift',
            'corrupt snappy',
            'page was smaller',
            'not an arrow',
            'not a feather',
            'flatbuffers message',
            'expected to ',
            'reading schema message',
            'end with par1',
            'no magic bytes',
            'not an avro',
            'image is malformed',
            'not a database',
        ],
        examples: [
            "pyarrow.lib.ArrowInvalid: Could not open Parquet input source '<Buffer>': Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file.",
            'pyarrow.lib.ArrowInvalid: Parquet file size is 0 bytes',
            "OSError: Couldn't deserialize thrift: TProtocolException: Invalid data",
            'pyarrow.lib.ArrowInvalid: Not an Arrow file',
            'pyarrow.lib.ArrowInvalid: Expected to read 538970747 metadata bytes, but only read 1194',
            'polars.exceptions.ComputeError: parquet: File out of specification: The file must end with PAR1',
            'sqlite3.DatabaseError: database disk image is malformed',
        ],
        lookAlikes: ['wrote train.parquet (12 MB)', 'loading parquet files'],
        source: 'Apache Arrow C++; parquet-mr; polars; DuckDB; Avro; SQLite',
    },
    {
        id: 'record-file-corrupt',
        cause: 'record_file_corrupt',
        role: 'root',
        pattern: [
            /\bDataLossError\b/,
            /\b(?:corrupted|truncated) record at \d+/,
            /\bUnable to (?:synchronously )?open file \((?:file signature not found|truncated file|bad |addr overflow|unable to (?:read|decode))/,
            /\bfile signature not found\b/,
            /\bCan't (?:synchronously )?(?:read data|open \w+) \((?!file read failed)/,
            /\bfilter returned failure during read\b/,
            /\bMDB_(?:CORRUPTED|INVALID|PAGE_NOTFOUND|VERSION_MISMATCH)\b/,
            /\blmdb\.(?:CorruptedError|InvalidError|PageNotFoundError)\b/,
            /\bCan't parse serialized Example\b/,
            /\bNo data left in file\b/,
            /\bFailed to interpret file \S+ as a pickle\b/,
            /\bEOF: reading array data, expected \d+ bytes got \d+/,
            /\bmmap (?:length|offset) is greater than file size\b/,
            /\bcannot mmap an empty file\b/,
            /\bSize of available data is not a multiple of the data-type size\b/,
            /\bCannot load file containing pickled data when allow_pickle=False\b/,
            /\bunpack requires a buffer of \d+ bytes\b/,
            /\bdidn't find \[[^\n]{1,120}\] in \[[^\n]{0,40}__key__/,
            /\bInvalid index file\b/,
            /\bIndex (?:file )?doesn't match expected format\b/,
            /\bPackException\b/,
        ],
        needles: [
            'datalosserror',
            'corrupted record',
            'truncated record',
            'open file (',
            'file signature',
            "can't read data",
            "can't synchronously",
            "can't open ",
            'filter returned failure',
            'mdb_',
            'lmdb.',
            'serialized example',
            'no data left in',
            'as a pickle',
            'eof: reading array',
            'greater than file size',
            'an empty file',
            'multiple of the data-type',
            'containing pickled data',
            'unpack requires',
            'invalid index file',
            '__key__',
            'match expected format',
            'packexception',
        ],
        examples: [
            'tensorflow.python.framework.errors_impl.DataLossError: corrupted record at 15458974733',
            'OSError: Unable to synchronously open file (file signature not found)',
            'OSError: Unable to open file (truncated file: eof = 1024, sblock->base_addr = 0, stored_eof = 4096)',
            "OSError: Can't synchronously read data (inflate() failed)",
            'lmdb.CorruptedError: mdb_get: MDB_CORRUPTED: Located page was wrong type',
            'struct.error: unpack requires a buffer of 8 bytes',
            'ValueError: EOF: reading array data, expected 262144 bytes got 118432',
        ],
        lookAlikes: [
            'wrote 12 records to train.tfrecord',
            'Local rendezvous is aborting with status: OUT_OF_RANGE: End of sequence',
            "OSError: [Errno 5] Can't read data (file read failed: time = Sat",
        ],
        source: 'TensorFlow core/lib/io/record_reader.cc; HDF5; LMDB; NumPy lib/format.py; CPython mmap, struct; Megatron',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/scans.js
/** Sound, video, scans, maps and point clouds, in the words of less common readers. */
const scans = [
    {
        id: 'media-reader-refused',
        cause: 'media_corrupt',
        role: 'usual',
        pattern: [
            /\b(?:encoder|decoder) error -\d+ when reading image file\b/,
            /\bCould not find a format to read\b/,
            /\bnot enough image data\b/,
            /\binsufficient image data in file\b/,
            /\bno decode delegate for\b/,
            /\bimproper image header\b/,
            /\bIIOException: /,
            /\bbuffer is not large enough\b/,
            /\bErrno 541478725\b/,
            /\bnot a PNG\/JPEG\b/,
            /\bnvjpeg error \d+/,
            /\bDECORDLimitReachedError: /,
            /\bNo valid (?:audio |video )?stream found in\b/,
            /\bno handler for file extension\b/,
            /\bno handler for detected file type\b/,
            /\bNoBackendError\b/,
            /\b[Aa]udio buffer is not finite\b/,
            /\bcan't extend empty axis \d/,
            /\b[Ii]ncomplete wav chunk\b/,
            /\b[Nn]o data chunk\b/,
            /\b[Uu]nsupported bit depth\b/,
            /\bCouldntDecodeError: /,
            /\bffmpeg error \(see stderr\b/,
            /\b(?:sampl(?:e|ing) rate|SR)\b[^\n]{0,40}?\b(?:doesn't|does not|do not|don't) match\b/,
            /\bavcodec_\w+\b[^\n]{0,20}\b(?:failed|error)\b/,
            /\bCould not read frame\b/,
            /\b(?:[Cc]ould not|[Cc]annot|[Uu]nable to|[Ff]ailed to) (?:decode|seek|grab|retrieve|read)\b[^\n]{0,40}\b(?:frames?|video|audio|image|waveform|clip|stream)\b/,
            /\bBad audio format for WAV\b/,
            /\bTrying to decode \w+ format using a wrong op\b/,
            /\bThe image format could not be determined\b/,
            /\bimage: unknown format\b/,
            /\b(?:Decoding|Image)Error ?[({][^\n]{0,40}\b(?:format|Exact)\b/,
            /^error: Error -?\d+ while decoding\b/,
            /\bInvalid SOS parameters\b/,
            /\bUnsupported (?:marker type|color conversion|JPEG process)\b/,
            /\breader\.ptr != NULL\b/,
            /\bNo files found\.?$/,
            /\bimage_label_pairs_\.empty\(\)/,
        ],
        needles: [
            'when reading image file',
            'find a format to read',
            'not enough image data',
            'insufficient image data',
            'no decode delegate',
            'improper image header',
            'iioexception: ',
            'buffer is not large',
            'errno 541478725',
            'not a png/jpeg',
            'nvjpeg error',
            'decordlimitreached',
            'stream found in',
            'no handler for',
            'nobackenderror',
            'buffer is not finite',
            'extend empty axis',
            'incomplete wav',
            'no data chunk',
            'unsupported bit depth',
            'couldntdecodeerror',
            'ffmpeg error (',
            "doesn't match",
            'does not match',
            'do not match',
            "don't match",
            'avcodec_',
            'not read frame',
            'could not ',
            'cannot ',
            'unable to ',
            'failed to ',
            'bad audio format',
            'using a wrong op',
            'image format could not',
            'image: unknown format',
            'decodingerror',
            'imageerror',
            'while decoding',
            'invalid sos',
            'unsupported marker',
            'unsupported color',
            'unsupported jpeg',
            'reader.ptr',
            'no files found',
            'image_label_pairs_',
        ],
        examples: [
            'OSError: decoder error -2 when reading image file',
            'ValueError: Could not find a format to read the specified file in single-image mode',
            'RuntimeError: video_reader: No valid stream found in input file. Is -1 of the desired media type?',
            "sox FAIL formats: no handler for file extension `xyz'",
            'audioread.exceptions.NoBackendError',
            'librosa.util.exceptions.ParameterError: Audio buffer is not finite everywhere',
            'pydub.exceptions.CouldntDecodeError: Decoding failed. ffmpeg returned error code: 1',
            "ValueError: 16000 SR doesn't match target 22050 SR",
            'panic: image: unknown format',
            'RuntimeError: could not decode frame 12 of clip_7.mp4',
        ],
        lookAlikes: ['skipping clip 3: could not decode frame 7', 'cannot read images twice'],
        source: 'Pillow; imageio; nvJPEG, DALI; decord; TorchVision; SoX; audioread; librosa; SciPy; pydub; FFmpeg; Rust image; Go image',
    },
    {
        id: 'scan-header-unusable',
        cause: 'media_corrupt',
        role: 'usual',
        pattern: [
            /\bITK ERROR: (?!.*\b(?:writ|memory|alloc)\w*)/,
            /\bonly supports orthonormal direction\b/,
            /'FileDataset' object has no attribute '/,
            /\bUnable to convert the pixel data\b/,
            /\bapplying transform <monai\.transforms\.io\b/,
            /\bCould not find a dataset with the ID \d+/,
            /\bMore than one dataset name found\b/,
        ],
        needles: [
            'itk error: ',
            'orthonormal direction',
            "'filedataset' object",
            'convert the pixel data',
            'monai.transforms.io',
            'dataset with the id',
            'than one dataset name',
        ],
        examples: [
            'ITK ERROR: ImageSeriesReader: Size mismatch! The size of  x.dcm is [512, 512, 1] and does not match the required size [256, 256, 1]',
            "AttributeError: 'FileDataset' object has no attribute 'PixelData'",
            'AttributeError: Unable to convert the pixel data: one of Pixel Data must be present in the dataset',
            'RuntimeError: applying transform <monai.transforms.io.dictionary.LoadImaged object at 0x7f0>',
        ],
        lookAlikes: ['ITK ERROR: failed to write the output'],
        source: 'ITK; pydicom; MONAI transforms/transform.py; nnU-Net',
    },
    {
        id: 'map-or-mesh-unusable',
        cause: 'file_corrupt',
        role: 'usual',
        pattern: [
            /^ERROR \d{1,2}: (?!.*\b(?:writ|creat|memory|curl|http|libcurl)\w*)\S/,
            /\b(?:DataSource|DataLayer|FeatureRead|FionaValue|Driver)Error: /,
            /\bTopolog(?:yException|icalError): /,
            /\bTopologyException\b/,
            /\bWK[TB]ReadingError: /,
            /\bCould not create geometry because\b/,
            /\bCRSError: /,
            /\bInput shapes do not overlap raster\b/,
            /\bWindowError: Intersection\b/,
            /\b(?:EndOfResource|DatasetBuild)Error: /,
            /\bCannot transform naive geometries\b/,
            /\bNetCDF: Unknown file format\b/,
            /\b[Oo]pen failed on \S/,
            /\bUnable to open datasource\b/,
            /\bdid not find a match in any of xarray's\b/,
            /\bRead (?:PLY|OBJ|STL|PCD|XYZ|PTS|geometry::\w+) failed\b/,
            /\bPly(?:Element|Header)ParseError\b/,
            /\bLaspyException: /,
            /\bmesh (?:\S{1,120} )?has no (?:vertices|faces|triangles)\b/,
            /\bCould not recognize scene type\b/,
            /\bColmap camera model not handled\b/,
            /\bnothing found at path\b/,
            /\bpath '[^'\n]{0,80}' contains an? (?:group|array)\b/,
            /\bfile_type '\w{1,12}' not supported\b/,
            /\bthe magic string is not correct\b/,
            /\bis not a file in the archive\b/,
            /\bUnknown mat file type\b/,
            /\bPlease use HDF reader for matlab\b/,
            /\binput contained no data\b/,
            /\bcannot reshape array of size \d+ into shape \((?:-1|newaxis),\d\)/,
            /\bcannot reshape array of size \d+ into shape \(\d{4,7},\d{3,4}\)/,
        ],
        needles: [
            'error 1: ',
            'error 2: ',
            'error 3: ',
            'error 4: ',
            'error 5: ',
            'error 6: ',
            'error 7: ',
            'error 8: ',
            'error 9: ',
            'error 10: ',
            'error 11: ',
            'datasourceerror',
            'datalayererror',
            'featurereaderror',
            'fionavalueerror',
            'drivererror: ',
            'topologyexception',
            'topologicalerror',
            'readingerror: ',
            'not create geometry',
            'crserror: ',
            'not overlap raster',
            'windowerror: ',
            'endofresourceerror',
            'datasetbuilderror',
            'naive geometries',
            'netcdf: unknown',
            'open failed on ',
            'open datasource',
            "any of xarray's",
            'read ply failed',
            'read obj failed',
            'read stl failed',
            'read pcd failed',
            'read xyz failed',
            'read pts failed',
            'read geometry::',
            'plyelementparse',
            'plyheaderparse',
            'laspyexception',
            'has no vertices',
            'has no faces',
            'has no triangles',
            'recognize scene type',
            'camera model not handled',
            'nothing found at path',
            "' contains a",
            "file_type '",
            'the magic string',
            'not a file in the archive',
            'unknown mat file',
            'use hdf reader',
            'contained no data',
            'cannot reshape array of size',
        ],
        examples: [
            'ERROR 4: x.tif: No such file or directory',
            'pyogrio.errors.DataLayerError: Layer x could not be opened',
            'shapely.errors.GEOSException: TopologyException: Input geom 1 is invalid: Self-intersection at 1 2',
            'ValueError: Input shapes do not overlap raster.',
            "ValueError: did not find a match in any of xarray's currently installed IO backends ['netcdf4'].",
            '[Open3D ERROR] Read PLY failed: unable to open file: x.ply',
            "plyfile.PlyElementParseError: element 'vertex': row 12: early end-of-file",
            'AssertionError: Could not recognize scene type!',
            "ValueError: the magic string is not correct; expected b'x93NUMPY', got b'<html>'",
            "KeyError: 'arr_0 is not a file in the archive'",
            'ValueError: cannot reshape array of size 32735104 into shape (60000,784)',
            'ValueError: cannot reshape array of size 122345 into shape (newaxis,4)',
        ],
        lookAlikes: [
            'ERROR 1: failed to write the file',
            'error 1: 0.12',
            'ValueError: cannot reshape array of size 12 into shape (3,5)',
        ],
        source: 'GDAL; pyogrio, Fiona; GEOS, Shapely; pyproj; rasterio; ecCodes, cfgrib; xarray; zarr; Open3D; plyfile; laspy; trimesh; 3D Gaussian Splatting; NumPy; SciPy',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/sequences.js
/** Reads, alignments, variants, genomes and molecules that their tools cannot use. */
const sequences = [
    {
        id: 'alignment-format-unknown',
        cause: 'file_corrupt',
        role: 'root',
        // htslib has no other errno for a file that is none of its formats; the shell says so of programs.
        pattern: /\bfailed to open "[^"\n]{1,300}" for reading: Exec format error\b/,
        needles: ['for reading: exec format'],
        examples: ['samtools view: failed to open "x.bam" for reading: Exec format error'],
        lookAlikes: ['./train: Exec format error'],
        source: 'htslib hts.c: errno ENOEXEC',
    },
    {
        id: 'sequence-file-unusable',
        cause: 'text_malformed',
        role: 'usual',
        // htslib speaks so of what it reads; what it could not write is told otherwise.
        pattern: [
            /^\[E::\w+\] (?!.*\b(?:writ|memory|alloc|space|thread|permission))/,
            /\[W::bam_hdr_read\] EOF marker is absent\b/,
            /\btruncated file\. Aborting\b/,
            /\[main_\w+\] fail to read the header\b/,
            /\bfail(?:ed)? to read the header from\b/,
            /\bFatal INPUT FILE error\b/,
            /\bFATAL (?:INPUT )?ERROR in (?:reads )?input\b/,
            /\bbecause of (?:fatal )?INPUT (?:FILE )?ERROR\b/,
            /\bno valid exon lines\b/,
            /\bis not equal to the value at the genome generation step\b/,
            /\b(?:quality|qualities)\b[^\n]{0,60}?\b(?:different lengths?|lengths? differ|differs?|not equal to sequence length)\b/,
            /\bpaired reads have different names\b/,
            /\bReads are improperly paired\b/,
            /\bfewer reads in file specified\b/,
            /\bexpected 33-based Phred\b/,
            /\bRead \S{1,80} (?:has more|with length 0)/,
            /\b(?:SAMFormat|SAM|Picard|Tribble|SequenceFormat|Fastq|FastqFormat|Vcf|GFF|Gtf)(?:Exception|Error): /,
            /\bA USER ERROR has occurred: (?!.*\b(?:[Aa]rgument|option|not a recognized|Illegal|command))/,
            /\bREF_MISMATCH\b/,
            /\bReference allele mismatch at\b/,
            /\bsequence "[^"\n]{1,80}" (?:not|is not|was not) defined in the header\b/,
            /\bincompatible contigs\b/,
            /\bfail(?:ed)? to (?:locate|open|load) (?:the )?index files?\b/,
            /\bError in (?:FASTQ|FASTA|VCF|BAM|SAM|GTF|GFF|BED) file at line\b/,
            /(?:\b(?:FASTQ|FASTA|VCF|GTF|GFF3?)|\.(?:ped|map|bim|fam|bed|pvar|psam|vcf|gtf|gff3?)) (?:file|record|line)\b[^\n]{0,120}?\b(?:line \d|malformed|invalid|fewer|more tokens|without|does not look|not sorted|does not have|doesn't have)/,
            /\b(?:line \d+ of|in) \S{0,200}\.(?:ped|map|bim|fam|pvar|psam)\b[^\n]{0,60}?\b(?:fewer|more|malformed|invalid|missing|duplicate)/,
            /\b(?:[Mm]alformed|[Ii]nvalid|[Dd]uplicate)\b[^\n]{0,60}?\.(?:ped|map|bim|fam|pvar|psam)\b/,
            /\bAll (?:people|variants|samples) removed due to\b/,
            /\b(?:No|0) (?:samples|variants|people) remaining\b/,
            /\bvariants? with 3\+ alleles\b/,
            /\b(?:does|do) not look like a FAST[AQ] file\b/,
            /\bRecords in Fast[aq] files should start\b/,
            /\bSequence contains letters not in\b/,
            /\bPlease check (?:input )?samplesheet\b/,
            /\bMissing input files for rule\b/,
            /\bMissingInputException\b/,
            /^ERROR: '[+@]' expected/,
            /\bDuplicate (?:variant |sample )?ID '/,
            /\bObservation names are not unique\b/,
            /\bAnnDataReadError: /,
        ],
        needles: [
            '[e::',
            'eof marker is absent',
            'truncated file. abort',
            'to read the header',
            'fatal input file error',
            'error in reads input',
            'error in input',
            'because of input ',
            'because of fatal input ',
            'valid exon lines',
            'genome generation step',
            'qualities ',
            'quality ',
            'paired reads have',
            'improperly paired',
            'fewer reads in file',
            '33-based phred',
            ' has more',
            'with length 0',
            'samformatexception',
            'samexception',
            'picardexception',
            'tribbleexception',
            'sequenceformatexception',
            'fastqformaterror',
            'fastqerror',
            'vcferror',
            'a user error has',
            'ref_mismatch',
            'reference allele mismatch',
            'defined in the header',
            'incompatible contigs',
            'index file',
            'error in fast',
            'error in vcf',
            'error in bam',
            'error in sam',
            'error in gtf',
            'error in gff',
            'error in bed',
            'fastq ',
            'fasta ',
            'vcf ',
            'gtf ',
            'gff',
            '.ped',
            '.map',
            '.bim',
            '.fam',
            '.bed',
            '.pvar',
            '.psam',
            'removed due to',
            ' remaining',
            'with 3+ alleles',
            'look like a fast',
            'fastq files should',
            'fasta files should',
            'letters not in',
            'samplesheet',
            'input files for rule',
            'missinginputexception',
            'observation names are',
            "' expected",
            'duplicate id ',
            'duplicate variant id',
            'duplicate sample id',
            'anndatareaderror',
        ],
        examples: [
            '[E::sam_parse1] CIGAR and query sequence are of different length',
            '[main_samview] fail to read the header from "x.bam".',
            'Fatal INPUT FILE error, no valid exon lines in the GTF file: genes.gtf',
            'EXITING because of FATAL ERROR in reads input: short read sequence line: 0',
            'ERROR: sequence and quality have different length:',
            'EXITING because of FATAL PARAMETERS ERROR: present --sjdbOverhang=100 is not equal to the value at the genome generation step',
            '[mem_sam_pe] paired reads have different names: "read1", "read2"',
            'A USER ERROR has occurred: Input files reference and reads have incompatible contigs: No overlapping contigs found.',
            'htsjdk.samtools.SAMFormatException: SAM validation error: ERROR: Record 1, Read name x, MAPQ should be 0 for unmapped read.',
            'cutadapt: error: Error in FASTQ file at line 4: Length of sequence and qualities differ.',
            'Error: Line 12 of .ped file has fewer tokens than expected.',
            'Error: Invalid chromosome code on line 12 of x.bim.',
            'ERROR: Please check samplesheet -> FastQ file does not have extension',
            'Missing input files for rule align:',
        ],
        lookAlikes: [
            'A USER ERROR has occurred: Argument --reference was missing: required',
            'sequence length 2048',
            'the sequence length and hidden size differ in length',
            '[W::sam_parse1] mapped query cannot have zero coordinate; treated as unmapped',
            '[E::hts_close] failed to write the last block',
        ],
        source: 'htslib, samtools, BWA; STAR; fastp; Bowtie 2; GATK, Picard; cutadapt; PLINK; Biopython; nf-core; Snakemake; anndata',
    },
    {
        id: 'molecule-unusable',
        cause: 'text_malformed',
        role: 'root',
        pattern: [
            /\b(?:Kekulize|AtomValence|AtomSanitize|MolSanitize|AtomKekulize)Exception\b/,
            /\bSMILES Parse Error\b/,
            /\b[Ii]nvalid (?:SMILES|InChI|SELFIES|CIF|PDB|MOL|SDF)\b/,
            /\bBad input file \S/,
            /\bPython argument types in\b[^\n]{0,120}\bNoneType\b/,
            /\bPDBConstructionException\b/,
            /\bNo residue template found\b/,
            /\b[Uu]nknown residue name\b/,
            /\bUnknownFileTypeError: /,
            /\bCIF file does not start with\b/,
            /\bnot a multiple of the number of the loop's columns\b/,
            /\bInvalid '_\w+\.' loop\b/,
            /\bcould not sanitize\b/,
            /\bSmilesParseException\b/,
        ],
        needles: [
            'kekulizeexception',
            'atomvalenceexception',
            'sanitizeexception',
            'smiles parse error',
            'invalid smiles',
            'invalid inchi',
            'invalid selfies',
            'invalid cif',
            'invalid pdb',
            'invalid mol',
            'invalid sdf',
            'bad input file',
            'python argument types',
            'pdbconstruction',
            'residue template',
            'unknown residue',
            'unknownfiletype',
            'file does not start with',
            "of the loop's columns",
            "invalid '_",
            'could not sanitize',
            'smilesparse',
        ],
        examples: [
            "rdkit.Chem.rdchem.KekulizeException: Can't kekulize mol.  Unkekulized atoms: 1 2 3",
            'ValueError: Invalid SMILES: CC(C',
            "ValueError: INVALID_ARGUMENT: The number of values (1958407) in a loop is not a multiple of the number of the loop's columns (19)",
            'ase.io.formats.UnknownFileTypeError: Could not guess file type',
        ],
        lookAlikes: ['skipping an invalid SMILES of row 3', 'smiles tokenizer ready'],
        source: 'RDKit; OpenMM; Biopython PDB; ASE; pymatgen',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/stored-objects.js
/** Objects in buckets, pages, files of Git LFS and of DVC that are not there. */
const storedObjects = [
    {
        id: 'object-not-found',
        cause: 'object_not_found',
        role: 'root',
        pattern: [
            /\bAn error occurred \((?:404|NoSuchKey|NoSuchBucket|ResourceNotFoundException)\) when calling\b/,
            /\b(?:BlobNotFound|ContainerNotFound|NoSuchKey|NoSuchBucket)\b/,
            /\bThe specified (?:blob|container|bucket|key) does not exist\b/,
            /\bgoogle\.[\w.]{1,80}\.NotFound: 404\b/,
            /\bNo URLs matched\b/,
            /\bURLs matched no objects or files\b/,
            /\bBucketNotFoundException\b/,
            /\bHTTP response code 404\b/,
            /^FileNotFoundError: (?:b\/|(?:s3|gs|gcs|abfss?|hdfs):\/\/)/,
        ],
        needles: [
            'an error occurred (',
            'blobnotfound',
            'containernotfound',
            'nosuchkey',
            'nosuchbucket',
            'the specified ',
            'notfound: 404',
            'no urls matched',
            'urls matched no',
            'bucketnotfoundexc',
            'response code 404',
            'filenotfounderror',
        ],
        examples: [
            'botocore.errorfactory.NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.',
            'fatal error: An error occurred (404) when calling the HeadObject operation: Key "a" does not exist',
            'azure.core.exceptions.ResourceNotFoundError: The specified blob does not exist.',
            'google.api_core.exceptions.NotFound: 404 GET https://storage.example/b: No such object',
            'CommandException: No URLs matched: gs://bucket/data/*',
            'FileNotFoundError: b/bucket/o/train.bin',
        ],
        lookAlikes: ['An error occurred (AccessDenied) when calling the GetObject operation'],
        source: 'botocore exceptions.py; gcsfs; Azure Storage error codes; gsutil; TensorFlow gfile',
    },
    {
        id: 'http-not-found',
        cause: 'object_not_found',
        role: 'usual',
        pattern: /(?:\bHTTP Error 4(?:04|10|51)\b|\b4(?:04|10|51) Client Error\b|\breturned error: 4(?:04|10|51)\b|\bClient error '4(?:04|10|51)|\bERROR 4(?:04|10|51): |\b404, message=|\bURL fetch failure on \S+: 404\b|\(error 404\)|\(404\)[\s\S]{0,8}Reason: Not Found)(?!.*(?:mlflow|wandb|\/api\/2\.0\/|comet|neptune|clearml))/i,
        needles: [
            'http error',
            'client error',
            'returned error',
            'error 4',
            ', message=',
            'fetch failure',
            'reason: not found',
        ],
        examples: [
            'urllib.error.HTTPError: HTTP Error 404: Not Found',
            'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://data.example/a.tar',
            'curl: (22) The requested URL returned error: 404',
            '2026-01-01 10:00:00 ERROR 404: Not Found.',
            "ConnectionError: Couldn't reach https://raw.example/data.json (error 404)",
        ],
        lookAlikes: ['requests.exceptions.HTTPError: 404 Client Error: Not Found for url: http://mlflow:5000/api/2.0/x'],
        source: 'RFC 9110; requests; urllib; curl; wget; httpx; Keras data_utils; datasets',
    },
    {
        id: 'lfs-object-missing',
        cause: 'lfs_pointer',
        role: 'root',
        pattern: [
            /\bSmudge error\b(?![^\n]{0,300}?\b(?:dial tcp|timeout|timed out|connection|EOF|TLS|50[0234]|429|no such host))/i,
            /\bObject does not exist on the server\b/i,
            /\bgit-lfs filter-process'? failed\b/i,
            /\berror: failed to fetch some objects from\b/i,
            /\bversion https:\/\/git-lfs\.github\.com\/spec/i,
            /\b(?:is|be)(?: it)? a Git[ -]?LFS pointer\b/i,
            /\bwithout having git-lfs installed\b/i,
        ],
        needles: ['smudge error', 'exist on the server', 'git-lfs', 'fetch some objects', 'lfs pointer'],
        examples: [
            'Error downloading object: model.bin (4f2a1b): Smudge error: Error downloading model.bin (4f2a1b): [4f2a1b] Object does not exist on the server: [404] Object does not exist on the server',
            "error: failed to fetch some objects from 'https://example.invalid/a.git/info/lfs'",
            "error: external filter 'git-lfs filter-process' failed",
        ],
        lookAlikes: ['git-lfs/3.4.0 (GitHub; linux amd64)', 'git lfs pull: done'],
        source: 'git-lfs commands/command_smudge.go, command_fetch.go',
    },
    {
        id: 'dvc-download-failed',
        cause: 'dvc_data_missing',
        role: 'weak',
        // Said last; why, the lines before it say.
        pattern: /\b[1-9]\d* files? failed to download\b/i,
        needles: ['failed to download'],
        examples: ['ERROR: failed to pull data from the cloud - 3 files failed to download'],
        lookAlikes: ['0 files failed to download'],
        source: 'DVC commands/data_sync.py',
    },
    {
        id: 'dvc-data-missing',
        cause: 'dvc_data_missing',
        role: 'root',
        pattern: [
            /\bfailed to pull data from the cloud\b(?! - \d+ files? failed)/i,
            /\bCheckout failed for following targets\b/i,
            /\bneither locally nor on remote\b/i,
            /\bNo DVC remote is specified\b/i,
            /\berror\.dvc\.org\/missing-files\b/i,
            /\bERROR: (?:failed to reproduce [^\n]{0,120}: )?dependency '[^'\n]{1,200}' does not exist\b/i,
        ],
        needles: [
            'data from the cloud',
            'checkout failed for',
            'neither locally',
            'no dvc remote',
            'error.dvc.org',
            'dependency ',
        ],
        examples: [
            'ERROR: failed to pull data from the cloud - Checkout failed for following targets:',
            "ERROR: dependency 'data/raw' does not exist",
        ],
        lookAlikes: ['ERROR: Unable to acquire lock. Most likely another DVC process is running'],
        source: 'dvc exceptions.py, dependency/base.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/tables.js
/** Tables whose columns, types or cells are not what their readers expect: pandas, Arrow, Polars, Spark, SQL. */
const tables = [
    {
        id: 'table-types-differ',
        cause: 'dataset_schema_mismatch',
        role: 'usual',
        pattern: [
            /\bParquet column cannot be converted\b/,
            /\bSchemaColumnConvertNotSupportedException\b/,
            /\bPlainValuesDictionary\$Plain\w+Dictionary\b/,
            /\bUnimplemented type: \w+Type\b/,
            /\b(?:UNABLE_TO_INFER_SCHEMA|CANNOT_MERGE_SCHEMAS|FAILED_READ_FILE\.\w+)\b/,
            /\bUnable to infer schema for\b/,
            /\bFailed (?:to merge|merging) (?:incompatible )?(?:schemas?|fields?|data types)\b/,
            /\bFound duplicate column\(s\)/,
            /\bAvro(?:Type|Runtime)Exception: /,
            /\bParquetDecodingException\b/,
            /\bUnable to merge: Field \S/,
            /\bNo match for FieldRef\./,
            /\bInteger value -?\d+ (?:not in range|is outside)/,
            /\bConversion failed for column\b/,
            /\bas a scalar of type\b/,
            /\bstraddling object straddles\b/,
            /\bMalformed levels\. min\b/,
            /\bSchemaFieldNotFoundError\b/,
            /\bStructFieldNotFoundError\b/,
            /\bmore fields than defined in 'Schema'/,
            /\bconversion from `\w+` to `\w+` failed in (?:column|series)\b/,
            /\bcannot extend\/append \w+ with \w+/,
            /\bMetadata mismatch found in\b/,
            /\bMismatched dtypes found in `pd\.read_/,
            /\bInteger column has NA values in column\b/,
            /\bcannot safely convert passed user dtype\b/,
            /\bIndex contains duplicate entries, cannot reshape\b/,
            /\bconflicting values for variable\b/,
            /\bConversion Error: /,
        ],
        needles: [
            'parquet column cannot',
            'columnconvertnotsupported',
            'plainvaluesdictionary',
            'unimplemented type: ',
            'unable_to_infer_schema',
            'cannot_merge_schemas',
            'failed_read_file.',
            'unable to infer schema',
            'failed to merge ',
            'failed merging ',
            'duplicate column(s)',
            'avrotypeexception',
            'avroruntimeexception',
            'parquetdecodingexception',
            'to merge: field',
            'for fieldref.',
            'integer value ',
            'failed for column',
            'as a scalar of type',
            'straddling object',
            'malformed levels',
            'fieldnotfounderror',
            "defined in 'schema'",
            '` failed in ',
            'cannot extend/append',
            'metadata mismatch',
            'mismatched dtypes',
            'integer column has',
            'passed user dtype',
            'contains duplicate entries',
            'conflicting values for',
            'conversion error: ',
        ],
        examples: [
            'Caused by: org.apache.spark.sql.execution.QueryExecutionException: Parquet column cannot be converted in file part-1.parquet. Column: [id], Expected: bigint, Found: BINARY',
            'java.lang.UnsupportedOperationException: org.apache.parquet.column.values.dictionary.PlainValuesDictionary$PlainLongDictionary',
            'pyspark.sql.utils.AnalysisException: Unable to infer schema for CSV. It must be specified manually.;',
            'org.apache.avro.AvroTypeException: Found string, expecting long',
            'pyarrow.lib.ArrowInvalid: Unable to merge: Field label has incompatible types: int64 vs string',
            'pyarrow.lib.ArrowInvalid: Integer value 300 not in range: -128 to 127',
            "pyarrow.lib.ArrowInvalid: Failed to parse string: 'abc' as a scalar of type double",
            "polars.exceptions.ComputeError: found more fields than defined in 'Schema'",
            'polars.exceptions.InvalidOperationError: conversion from `str` to `i64` failed in column \'x\' for 3 out of 100 values: ["a"]',
            'ValueError: Integer column has NA values in column 3',
            'ValueError: cannot safely convert passed user dtype of int64 for object dtyped data in column 5',
            'ValueError: Mismatched dtypes found in `pd.read_csv`/`pd.read_table`.',
            "duckdb.duckdb.ConversionException: Conversion Error: Could not convert string 'abc' to INT32",
        ],
        lookAlikes: [
            'DtypeWarning: Columns (3) have mixed types. Specify dtype option on import',
            'conversion from torch to onnx failed in step 3',
            'TypeError: cannot cast the model to int8',
        ],
        source: 'Apache Spark, Parquet, Avro, Arrow; Polars; Dask; pandas; DuckDB',
    },
    {
        id: 'table-cell-unusable',
        cause: 'text_malformed',
        role: 'usual',
        pattern: [
            /\b(?:MalformedInput|UnmappableCharacter|BadRecord|MalformedJson|JsonParse|JsonMapping|SAXParse|MalformedCSV|CSVParse)Exception\b/i,
            /\bNumberFormatException: (?:null$|empty String|For input string: "(?!-{1,2}[a-z]|auto"|true"|false"))/i,
            /\bMalformed records are detected\b/i,
            /\bDateParseError: /i,
            /\bUnknown (?:datetime )?string format(?:: |, unable to parse)/i,
            /\bdoesn't match format "%/i,
            /\bIntCastingNaNError: /i,
            /\bCannot convert non-finite values \(NA or inf\)/i,
            /\bExcel file format cannot be determined\b/i,
            /\bInvalidFileException: openpyxl\b/i,
            /\bXLRDError: /i,
            /\bWorksheet (?:named|index) \S{1,60} (?:not found|is invalid)/i,
            /\bUnexpected character found when decoding\b/i,
            /^ValueError: Trailing data$/i,
            /\bInvalid UTF-?8 (?:payload|data|sequence)\b/i,
            /\binvalid utf-?8 sequence\b/i,
            /\b(?:are|is) not valid UTF-?8\b/i,
            /\bdid not contain valid UTF-?8\b/i,
            /\bcould not convert string to float: '?(?:HEAD\b|<{7}|={7}|>{7}|version https)/i,
            /\bcould not convert string '[^'\n]{0,80}' to \w+ at row \d/i,
            /\bnumber of columns changed from \d+ to \d+ at row\b/i,
            /\bExpect(?:ed)? \d+ (?:fields|columns|values|tokens|entries|elements)\b[^\n]{0,40}?\b(?:but|got|have|found|saw)\b[^\n]{0,40}?(?:\d+ )?in (?:record|line|row|\S{1,80} line)\b/i,
            /\bUnquoted fields cannot have\b/i,
            /\bStringToNumberOp could not\b/i,
            /\bStringToNumber(?:Op)?\b[^\n]{0,40}?\bcould not correctly convert\b/i,
            /\bCould not parse example input\b/i,
            /\bNumber of (?:float|int64|bytes|string) values != expected\b/i,
        ],
        needles: [
            'malformedinput',
            'unmappablecharacter',
            'badrecord',
            'malformedjson',
            'jsonparseexception',
            'jsonmappingexception',
            'saxparse',
            'malformedcsv',
            'csvparseexception',
            'numberformatexception',
            'malformed records',
            'dateparseerror',
            'string format',
            'match format "%',
            'intcastingnan',
            'non-finite values (',
            'excel file format',
            'invalidfileexception',
            'xlrderror',
            'worksheet ',
            'found when decoding',
            'trailing data',
            'invalid utf',
            'not valid utf',
            'contain valid utf',
            'string to float: ',
            'could not convert string',
            'columns changed from',
            'expect ',
            'expected ',
            'unquoted fields',
            'stringtonumber',
            'parse example input',
            'values != expected',
        ],
        examples: [
            'Caused by: org.apache.spark.sql.catalyst.util.BadRecordException: java.lang.NumberFormatException: For input string: "abc"',
            'Exception in thread "main" java.lang.NumberFormatException: For input string: "NULL"',
            'java.nio.charset.MalformedInputException: Input length = 1',
            'org.xml.sax.SAXParseException; lineNumber: 5; columnNumber: 12; The element type "object" must be terminated',
            'pandas._libs.tslibs.parsing.DateParseError: Unknown datetime string format, unable to parse: 2020-13-45, at position 12',
            'pandas.errors.IntCastingNaNError: Cannot convert non-finite values (NA or inf) to integer',
            'ValueError: Excel file format cannot be determined, you must specify an engine manually.',
            'pyarrow.lib.ArrowInvalid: Invalid UTF8 payload',
            'ValueError: could not convert string to float: <<<<<<< HEAD',
            "ValueError: could not convert string '1,2' to float64 at row 0, column 1.",
            'tensorflow.python.framework.errors_impl.InvalidArgumentError: Expect 5 fields but have 4 in record',
            'tensorflow.python.framework.errors_impl.InvalidArgumentError: StringToNumberOp could not correctly convert string: abc',
            'tensorflow.python.framework.errors_impl.InvalidArgumentError: Key: x.  Number of float values != expected.  values size: 3 but output shape: [4]',
        ],
        lookAlikes: [
            'java.lang.NumberFormatException: For input string: "--epochs"',
            'java.lang.NumberFormatException: For input string: "auto"',
            'ValueError: unknown string format of the learning rate',
            "ValueError: could not convert string to float: 'male'",
        ],
        source: 'JVM; Apache Spark; Jackson; Gson; pandas; NumPy lib/_npyio_impl.py; Apache Arrow; TensorFlow kernels; git merge',
    },
    {
        id: 'table-missing',
        cause: 'dataset_missing',
        role: 'usual',
        pattern: [
            /\bNoSuchTableError: /,
            /\bUndefined(?:Table|Column): /,
            /\bno such (?:table|column): \S/,
            /\brelation "[^"\n]{1,120}" does not exist\b/,
            /\bcolumn "[^"\n]{1,120}" does not exist\b/,
            /\bTable '[^'\n]{1,120}' doesn't exist\b/,
            /\bTABLE_OR_VIEW_NOT_FOUND\b/,
            /\bTable or view not found: \S/,
            /\bPath does not exist: (?!.*\bwrit)\S/,
            /\bNot found: (?:Table|Dataset) \S/,
        ],
        needles: [
            'nosuchtable',
            'undefinedtable',
            'undefinedcolumn',
            'no such table',
            'no such column',
            '" does not exist',
            "' doesn't exist",
            'table_or_view_not_found',
            'view not found: ',
            'path does not exist: ',
            'not found: table',
            'not found: dataset',
        ],
        examples: [
            'sqlalchemy.exc.NoSuchTableError: samples',
            'psycopg2.errors.UndefinedTable: relation "features" does not exist',
            'org.apache.spark.sql.AnalysisException: Path does not exist: hdfs://nn/data/train;',
        ],
        lookAlikes: ['the table of results does not exist yet'],
        source: 'SQLAlchemy; PostgreSQL; MySQL; SQLite; Apache Spark; BigQuery',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/inputs.js





















/** Data sets, checkpoints and other files that a program reads. */
const inputs = [
    ...hub,
    ...git,
    ...objectStorage,
    ...storedObjects,
    ...checkpoints,
    ...boostedTrees,
    ...media,
    ...records,
    ...malformedTexts,
    ...datasets,
    ...datasetParts,
    ...nodeFiles,
    ...files,
    ...tables,
    ...archives,
    ...sequences,
    ...corpora,
    ...annotations,
    ...scans,
    ...parsers,
    ...dataWords,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/allocations.js
/** Host memory that could not be had, as runtimes of other languages say it, and what was killed for want of it. */
const allocations = [
    {
        id: 'runtime-allocation-refused',
        cause: 'host_out_of_memory',
        role: 'root',
        // What names a device is said of its memory.
        pattern: /^(?!.*\b(?:CUDA|cuda\w*|GPU|NPU|HIP|device memory|HBM)\b)(?:.*?\bmemory allocation of \d+ bytes failed\b|.*?\b[Mm]emory allocation (?:has )?failed\b|.*?\b[Ii]nsufficient memory (?:for|to continue)\b|.*?\b[Cc]ouldn't allocate memory\b|.*?\bfail to allocate$|.*?\bspawn ENOMEM\b|.*?\bNative memory allocation \(\w+\) failed\b|.*?\bos::commit_memory\([^)\n]{1,80}\) failed\b|.*?\bCould not (?:reserve|allocate|create) (?:enough space|heap|the Java Virtual Machine heap)\b|.*?\bOutOfMemoryError: (?:Metaspace|Direct buffer memory|Compressed class space|Map failed)|.*?\barray exceeds maximum array size preference\b|.*?\b(?:near|[Rr]eached) heap limit\b|.*?\bbad allocation\b|.*?\bvirtual memory exhausted\b|.*?\bghc: out of memory\b|.*?\b(?:cc1(?:plus)?|ld|lld|clang|rustc|as)(?:\.exe)?: (?:error: )?out of memory\b|.*?\bOutOfMemoryException\b|.*?\bexceeded (?:the )?(?:available |process )?(?:host |system |physical )memory\b|.*?\busing all available (?:RAM|memory)\b|.*?\bC stack usage +\d+ is too close to the limit\b)/,
        needles: [
            'memory allocation',
            'insufficient memory for',
            'insufficient memory to',
            "couldn't allocate",
            'fail to allocate',
            'spawn enomem',
            'os::commit_memory',
            'could not reserve',
            'could not allocate',
            'could not create',
            'outofmemory',
            'maximum array size',
            'heap limit',
            'bad allocation',
            'memory exhausted',
            'out of memory',
            'exceeded the',
            'exceeded available',
            'exceeded process',
            'available ram',
            'available memory',
            'c stack usage',
        ],
        examples: [
            'memory allocation of 17179869184 bytes failed',
            'There is insufficient memory for the Java Runtime Environment to continue.',
            'Native memory allocation (mmap) failed to map 12288 bytes for committing reserved memory.',
            'Could not reserve enough space for 16777216KB object heap',
            'Requested 100000x100000 (74.5GB) array exceeds maximum array size preference (32.0GB). This might cause MATLAB to become unresponsive.',
            'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - process out of memory',
            'xgboost.core.XGBoostError: bad allocation',
            'duckdb.duckdb.OutOfMemoryException: failed to offload data block',
            'cc1plus: out of memory allocating 65536 bytes after a total of 123 bytes',
        ],
        lookAlikes: [
            'GPU memory allocation failed',
            'std::bad_alloc: cudaErrorMemoryAllocation: out of memory',
            'memory allocation strategy: best fit',
        ],
        source: 'Rust std::alloc; OpenJDK; MATLAB; V8; MSVC; DuckDB; GHC; gcc; Colab; R',
    },
    {
        id: 'pinned-or-mapped-refused',
        cause: 'host_out_of_memory',
        role: 'root',
        // The runtime of a GPU says it, of the memory of the host.
        pattern: /\bcudaHostAlloc Cannot allocate\b|\bcudaHostAlloc failed\b|\bCan't allocate \[HOST\] memory\b|\bfailed to map segment from shared object: Cannot allocate memory\b|\bcannot map zero-fill pages: Cannot allocate memory\b/,
        needles: ['cudahostalloc', 'allocate [host]', 'failed to map segment', 'zero-fill pages'],
        examples: [
            'cudaHostAlloc Cannot allocate 32 bytes in CUDAPinnedPlace',
            "Can't allocate [HOST] memory: 123456; threadId: 12;",
            'ImportError: /lib64/libc.so.6: failed to map segment from shared object: Cannot allocate memory',
            'error while loading shared libraries: libcublas.so.12: cannot map zero-fill pages: Cannot allocate memory',
        ],
        lookAlikes: [
            'cudaHostAlloc took 3 ms',
            'ImportError: libfoo.so: failed to map segment from shared object: Operation not permitted',
        ],
        source: 'PaddlePaddle; DL4J; TensorFlow cuda_driver.cc; glibc elf/dl-map-segments.h',
    },
    {
        id: 'build-step-killed',
        cause: 'host_oom_kill',
        role: 'root',
        pattern: [
            /\bdied due to signal 9\b/,
            /\btarget signal 9 \(Killed\)/,
            /\breturned non-zero exit status -9\b/,
            /\(signal: 9, SIGKILL: kill\)/,
            /\bcompile: signal: killed$/,
            /^signal: killed$/,
            /\breturned a non-zero code: 137\b/,
            /\bdid not complete successfully: (?:exit code: 137|cannot allocate memory)/,
            /\bexecutor failed running [^\n]{1,400}: exit code: 137\b/,
            /\b(?:exit|status) code:? 137 \(OOM/,
        ],
        needles: [
            'due to signal 9',
            'target signal 9',
            'exit status -9',
            'sigkill: kill',
            'signal: killed',
            'non-zero code: 137',
            'exit code: 137',
            'cannot allocate memory',
            'code 137',
            'code: 137',
            'with signal 9',
        ],
        examples: [
            "nvcc error   : 'cicc' died due to signal 9 (Kill signal)",
            "  process didn't exit successfully: `rustc --crate-name x` (signal: 9, SIGKILL: kill)",
            'go build x: /usr/lib/go/pkg/tool/linux_amd64/compile: signal: killed',
            "The command '/bin/sh -c pip install flash-attn' returned a non-zero code: 137",
            'ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 137',
        ],
        lookAlikes: ["The command '/bin/sh -c make' returned a non-zero code: 2", 'died due to signal 11'],
        source: 'nvcc; cargo; Go toolchain; Docker builder; BuildKit',
    },
    {
        id: 'mpi-rank-killed',
        cause: 'worker_killed',
        role: 'root',
        pattern: /\bKILLED BY SIGNAL: 9 \(Killed\)|\bEXIT STRING: Killed \(signal 9\)/,
        needles: ['killed by signal: 9', 'exit string: killed'],
        examples: [
            '=   KILLED BY SIGNAL: 9 (Killed)',
            'YOUR APPLICATION TERMINATED WITH THE EXIT STRING: Killed (signal 9)',
        ],
        lookAlikes: ['=   KILLED BY SIGNAL: 11 (Segmentation fault)'],
        source: 'MPICH Hydra; Intel MPI',
    },
    {
        id: 'more-thread-limits',
        cause: 'thread_limit',
        role: 'root',
        pattern: [
            /\bfailed to create new OS thread\b/,
            /\bunable to fork, possible reason: Resource temporarily\b/,
            /\bspawn EAGAIN\b/,
            /\bprogram exceeds \d+-thread limit\b/,
            /\bRLIMIT_NPROC\b[^\n]{0,60}\b(?:exceeded|reached)\b/,
            /\bcannot allocate (?:a )?thread stack\b/,
            /\bsetuid: Resource temporarily unavailable\b/,
        ],
        needles: [
            'new os thread',
            'unable to fork',
            'spawn eagain',
            '-thread limit',
            'rlimit_nproc',
            'thread stack',
            'setuid: resource',
        ],
        examples: [
            'runtime: failed to create new OS thread (have 1234 already; errno=11)',
            'runtime: program exceeds 10000-thread limit',
            'Error: spawn EAGAIN',
        ],
        lookAlikes: ['number of threads: 8', 'RLIMIT_NPROC=4096'],
        source: 'Go runtime; Linux',
    },
    {
        id: 'more-descriptor-limits',
        cause: 'too_many_open_files',
        role: 'root',
        pattern: /\bfiledescriptor out of range in select\(\)/,
        needles: ['filedescriptor out of range'],
        examples: ['ValueError: filedescriptor out of range in select()'],
        lookAlikes: ['filedescriptor 3 is open'],
        source: 'CPython Modules/selectmodule.c',
    },
    {
        id: 'no-temporary-directory',
        cause: 'disk_full',
        role: 'root',
        // Each candidate was tried by writing to it: that all refuse is mostly a full disk.
        pattern: /\bNo usable temporary directory found in\b|\bdon't have enough free space in\b|\bFailure writing output to destination\b/,
        needles: ['usable temporary', 'have enough free', 'writing output to dest'],
        examples: [
            "FileNotFoundError: [Errno 2] No usable temporary directory found in ['/tmp', '/var/tmp', '/usr/tmp', '/home/x']",
            "E: You don't have enough free space in /var/cache/apt/archives/.",
            'curl: (23) Failure writing output to destination',
        ],
        lookAlikes: ['enough free space: yes'],
        source: 'CPython tempfile.py; apt; curl',
    },
    {
        id: 'cpp-bad-alloc',
        cause: 'host_out_of_memory',
        role: 'root',
        // It ended the process that says so; what fails in others afterwards mostly lacks what that one should have made.
        pattern: /\bterminate called after throwing an instance of '(?:std::)?bad_alloc'|^\s*what\(\):\s+std::bad_alloc$|\bterminating (?:due to|with) uncaught exception of type (?:std::)?bad_alloc\b(?!: (?:out_of_memory|cuda))/,
        needles: ["instance of 'std::bad_alloc'", "instance of 'bad_alloc'", ' std::bad_alloc', 'type bad_alloc'],
        examples: [
            "terminate called after throwing an instance of 'std::bad_alloc'",
            '  what():  std::bad_alloc',
            'libc++abi: terminating due to uncaught exception of type std::bad_alloc: std::bad_alloc',
        ],
        lookAlikes: [
            'caught std::bad_alloc, trying a smaller buffer',
            'what():  std::bad_alloc: out_of_memory: CUDA error at: /opt/rmm/cuda_memory_resource.hpp:70',
        ],
        source: 'GCC libstdc++-v3/libsupc++/vterminate.cc; LLVM libcxxabi/src/cxa_default_handlers.cpp',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/signal-words.js
/**
 * What a shell, make or srun says about a program that a signal ended: the word alone in its line,
 * or after "run.sh: line 21:  7915", "[1]+ ", "zsh: ", "make: *** [train] " or "srun: error: node1: task 0: ".
 */
const shellSays = (words, not = '') => new RegExp(`^(?:\\S{1,200}: line \\d+:\\s{1,9}\\d+\\s+|\\[\\d+\\][+-]?\\s+(?:\\d+\\s+)?|zsh: (?:\\d+ )?|g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]\\n]{1,200}\\] |srun: error: \\S{1,200}: tasks? [\\d,-]{1,200}: )(?:${words})\\b${not}` +
    `|^(?:${words})(?:: \\d+)?(?:\\s{0,30}\\(core dumped\\))?$`, 'i');
/** An exit code in the words of containers, make and scripts; launchers of many processes have rows of their own. */
const endedWith = (code) => new RegExp(`(?<!non-zero )\\b(?:exit[ _-](?:code|status|value)|return(?:ed)? (?:code|status|value)|(?:exited|failed|finished|ended|completed|returned|died|exits) with[^\\n]{0,20}? (?:code|status))s?['"]?(?: of| was| is)?\\s{0,4}[:=(]?\\s{0,2}${code}(?!\\w|\\.\\d)` +
    `|^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]\\n]{1,200}\\] Error ${code}$`, 'i');
/** Texts of which each match of `endedWith` holds at least one. */
const endedWithNeedles = [
    'exit code',
    'exit status',
    'exit_code',
    'exit value',
    'exit-code',
    'return code',
    'return status',
    'return value',
    'returned ',
    'with code',
    'with status',
    '*** [',
];

;// CONCATENATED MODULE: ./build/evidence/signatures/crash-signals.js

/** Shell words for signals that a program raises against itself. */
const crashSignals = [
    {
        id: 'signal-segfault-shell',
        cause: 'segfault',
        role: 'usual',
        pattern: shellSays('Segmentation fault'),
        needles: ['segmentation fault'],
        examples: [
            'Segmentation fault (core dumped)',
            'Segmentation fault',
            'bash: line 1: 30976 Segmentation fault      python train.py',
            'srun: error: node1: task 3: Segmentation fault (core dumped)',
        ],
        lookAlikes: [
            'a segmentation fault occurred in an earlier version',
            'TerminatedWorkerError: caused by a segmentation fault',
        ],
        source: 'bash, dash and zsh job messages',
    },
    {
        id: 'signal-bus-error-shell',
        cause: 'bus_error',
        role: 'usual',
        pattern: shellSays('Bus error'),
        needles: ['bus error'],
        examples: [
            'Bus error (core dumped)',
            'Bus error: 10',
            'run.sh: line 2:  52 Bus error               python train.py',
        ],
        lookAlikes: ['i2c bus errors: 0', 'no bus error so far'],
        source: 'bash, dash and zsh job messages',
    },
    {
        id: 'signal-illegal-instruction-shell',
        cause: 'illegal_instruction',
        role: 'usual',
        pattern: shellSays('Illegal (?:hardware )?instruction'),
        needles: ['illegal instruction', 'illegal hardware'],
        examples: ['Illegal instruction (core dumped)', 'zsh: illegal hardware instruction  python train.py'],
        lookAlikes: ['CUDA error: an illegal instruction was encountered'],
        source: 'bash, dash and zsh job messages',
    },
    {
        id: 'signal-arithmetic-shell',
        cause: 'arithmetic_fault',
        role: 'usual',
        pattern: shellSays('(?:Floating point|Arithmetic) exception'),
        needles: ['floating point exc', 'arithmetic exc'],
        examples: [
            'Floating point exception (core dumped)',
            'run.sh: line 2:  52 Floating point exception python train.py',
        ],
        lookAlikes: ['floating point exceptions are masked'],
        source: 'bash and dash job messages',
    },
    {
        id: 'signal-system-call-shell',
        cause: 'forbidden_system_call',
        role: 'usual',
        pattern: shellSays('Bad system call'),
        needles: ['bad system call'],
        examples: ['Bad system call (core dumped)', 'run.sh: line 2:  52 Bad system call         python train.py'],
        lookAlikes: ['bad system calls: 0'],
        source: 'bash and dash job messages',
    },
    {
        id: 'signal-abort-shell',
        cause: 'abort',
        role: 'weak',
        pattern: new RegExp(`${shellSays('Aborted|Abort trap|(?<=zsh: )abort|Trace\\/breakpoint trap|trace trap').source}|\\bFatal Python error: Aborted\\b`, 'i'),
        needles: ['aborted', 'abort trap', 'zsh: abort', 'breakpoint trap', 'trace trap'],
        examples: [
            'Aborted (core dumped)',
            'Abort trap: 6',
            'Fatal Python error: Aborted',
            'scripts/train.sh: line 8:  4117 Aborted                 (core dumped) python main.py',
        ],
        lookAlikes: ['Aborted!', 'upload aborted by the user', 'the collective was aborted'],
        source: 'bash, dash and zsh job messages',
    },
    {
        id: 'signal-pipe',
        cause: 'broken_pipe',
        role: 'weak',
        pattern: /^BrokenPipeError: \[Errno 32\]|^(?:\S{1,200}: line \d+:\s+\d+ )?Broken pipe\b|: write error: Broken pipe$/,
        needles: ['brokenpipeerror', 'broken pipe'],
        examples: ['BrokenPipeError: [Errno 32] Broken pipe', 'tee: standard output: write error: Broken pipe'],
        lookAlikes: ['sendBytes failed on SocketImpl(fd=9): Broken pipe', 'client_loop: send disconnect: Broken pipe'],
        source: 'CPython errno EPIPE; GNU coreutils',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/signals.js

// Side programs of a job script, whose end says nothing about the training.
const helpers = `(?!\\s+(?:\\(core dumped\\)\\s+)?(?:\\S*\\/)?(?:sleep|nvidia-smi|tail|tee|top|htop|watch|dstat|vmstat|iostat|free|tensorboard|ssh|kubectl|while)\\b)`;
/** Words for signals that come from outside the program. */
const signals = [
    {
        id: 'signal-kill-shell',
        cause: 'sigkill',
        role: 'usual',
        pattern: shellSays('Killed', helpers),
        needles: ['killed'],
        examples: [
            'Killed',
            'run.sh: line 21:  7915 Killed                  python train.py',
            'bash: line 1: 30978 Killed    python train.py',
            'zsh: killed     python train.py',
            'make: *** [Makefile:41: train] Killed',
            'srun: error: node1: task 0: Killed',
            '[1]+  Killed                  python train.py',
        ],
        lookAlikes: [
            'run.sh: line 30: 4242 Killed                  sleep 86400',
            '[rank: 1] Child process killed',
            'Memory usage high (0.81), no worker killed',
            'killed mid-rotation marker found',
        ],
        source: 'bash, dash and zsh job messages; GNU make; Slurm src/srun/launch.c',
    },
    {
        id: 'signal-kill-reported',
        cause: 'sigkill',
        role: 'usual',
        pattern: endedWith(137),
        needles: endedWithNeedles,
        examples: [
            'command terminated with exit code 137',
            'make: *** [Makefile:41: train] Error 137',
            'container train exited with code 137',
        ],
        lookAlikes: [
            'finished with exit code 0',
            '  exitcode  : 137 (pid: 984)',
            'step 137/1000 status 137',
            'if you see exit code 137, raise the memory limit',
        ],
        source: 'kubectl, docker; GNU make',
    },
    {
        id: 'signal-term-shell',
        cause: 'sigterm',
        role: 'usual',
        // "srun: error: n1: task 0: Terminated" is what srun did to it after another task had failed.
        pattern: new RegExp(`^(?!srun: )(?:${shellSays('Terminated', helpers).source})`, 'i'),
        needles: ['terminated'],
        examples: [
            'Terminated',
            'run.sh: line 3:  5120 Terminated              torchrun train.py',
            'make: *** [Makefile:7: train] Terminated',
            'zsh: terminated  python train.py',
        ],
        lookAlikes: [
            'run.sh: line 30: 4242 Terminated              nvidia-smi dmon -s u',
            'srun: error: gn014: task 0: Terminated',
            'Primary job  terminated normally, but 1 process returned',
        ],
        source: 'bash, dash and zsh job messages; GNU make',
    },
    {
        id: 'signal-term-reported',
        cause: 'sigterm',
        role: 'usual',
        pattern: /\b(?:received|caught|got)(?: (?:a|an|the|signal|termination signal|unix signal))?:? ['"]?(?:Signals\.)?SIGTERM\b(?! death signal|, exiting)|^SIGTERMException\b|\bgot SIGTERM\b/i,
        needles: ['sigterm'],
        examples: ['[rank: 0] Received SIGTERM: 15', 'ERROR: caught SIGTERM, saving checkpoint and leaving'],
        lookAlikes: [
            'Sending process 985 closing signal SIGTERM',
            'Training subprocess has not exited yet. Sending SIGTERM.',
            'Received Signals.SIGTERM death signal, shutting down workers',
            'Main process received SIGTERM, exiting',
            'SIGTERM handler installed',
            'on SIGTERM a checkpoint is saved',
            'submitit WARNING (2022-08-13 01:02:12,301) - Bypassing signal SIGTERM',
        ],
        source: 'Lightning signal_connector.py; plain words of training programs',
    },
    {
        id: 'signal-term-weak',
        cause: 'sigterm',
        role: 'weak',
        // What lost one worker ends the others in this way: believed only when nothing else is known.
        pattern: endedWith(143),
        needles: endedWithNeedles,
        examples: ['command terminated with exit code 143', 'make: *** [Makefile:41: train] Error 143'],
        lookAlikes: ['exited with code 14', 'return code = 1', '  exitcode  : -15 (pid: 2763)'],
        source: 'kubectl, docker; GNU make',
    },
    {
        id: 'signal-hangup',
        cause: 'sighup',
        role: 'usual',
        pattern: new RegExp(`${shellSays('Hangup').source}|\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\.)?SIGHUP\\b(?! death signal|, exiting)|\\bclient_loop: send disconnect: `, 'i'),
        needles: ['hangup', 'sighup', 'send disconnect'],
        examples: ['Hangup', 'caught SIGHUP, saving a checkpoint', 'client_loop: send disconnect: Broken pipe'],
        lookAlikes: [
            'Received Signals.SIGHUP death signal, shutting down workers',
            'nohup: ignoring input',
            'Sending process 41280 closing signal SIGHUP',
        ],
        source: 'bash job messages; OpenSSH clientloop.c',
    },
    {
        id: 'signal-interrupt',
        cause: 'interrupted',
        role: 'usual',
        pattern: /^KeyboardInterrupt(?::|$)|\bDetected KeyboardInterrupt\b|\b(?:received|caught|got)(?: signal)?:? (?:Signals\.)?SIGINT\b(?! death signal|, exiting)/i,
        needles: ['keyboardinterrupt', 'sigint'],
        examples: [
            'KeyboardInterrupt',
            'Detected KeyboardInterrupt, attempting graceful shutdown ...',
            'caught SIGINT, stopping after this batch',
        ],
        lookAlikes: [
            'press ^C to stop',
            'SIGINT handler installed',
            'except KeyboardInterrupt:',
            'Received Signals.SIGINT death signal, shutting down workers',
        ],
        source: 'CPython; Lightning trainer/call.py',
    },
    {
        id: 'signal-scheduler-warning',
        cause: 'scheduler_warning_signal',
        role: 'usual',
        pattern: new RegExp(`${shellSays('User defined signal [12]').source}|\\bHandling auto-requeue signal\\b|\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\.)?SIGUSR[12]\\b`, 'i'),
        needles: ['user defined signal', 'auto-requeue signal', 'sigusr'],
        examples: [
            'User defined signal 1',
            'job.sh: line 9:  811 User defined signal 2   python train.py',
            'Handling auto-requeue signal: 10',
            'Received SIGUSR1, saving a checkpoint',
        ],
        lookAlikes: ['SIGUSR1 handler installed', 'auto_requeue=True'],
        source: 'bash job messages; Lightning signal_connector.py; submitit job_environment.py',
    },
    {
        id: 'signal-cpu-time',
        cause: 'cpu_time_limit',
        role: 'root',
        pattern: new RegExp(`${shellSays('CPU time limit exceeded|cpu limit exceeded').source}|\\bTERM_CPULIMIT\\b`, 'i'),
        needles: ['time limit exceeded', 'cpu limit exceeded', 'term_cpulimit'],
        examples: [
            'CPU time limit exceeded',
            'run.sh: line 4:  991 CPU time limit exceeded (core dumped) python train.py',
            'TERM_CPULIMIT: job killed after reaching LSF CPU usage limit.',
        ],
        lookAlikes: ['cpu time limit: 3600 s', 'time limit exceeded by 0 s'],
        source: 'bash and zsh job messages; IBM Spectrum LSF',
    },
    {
        id: 'signal-file-size',
        cause: 'file_size_limit',
        role: 'root',
        pattern: new RegExp(`${shellSays('File ?size limit exceeded').source}|\\[Errno 27\\] File too large\\b|\\bEFBIG\\b`, 'i'),
        needles: ['size limit exceeded', 'file too large', 'efbig'],
        examples: [
            'File size limit exceeded',
            'run.sh: line 4:  991 File size limit exceeded(core dumped) python train.py',
            "OSError: [Errno 27] File too large: 'ckpt/model.pt'",
        ],
        lookAlikes: ['file size limit: 5 GB', '413 Request Entity Too Large'],
        source: 'bash job messages; errno EFBIG',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/storage-numbers.js
/** Errors of files, storage and killed programs by number, or in the languages that people's machines speak. */
const storageNumbers = [
    {
        id: 'number-storage',
        cause: 'shared_filesystem_fault',
        role: 'root',
        pattern: /\[WinError (?:53|59|64|67|240|1117|483|1392|31|21|1167)\]|输入\/输出错误|\bErreur d'entr\S{1,3}e\/sortie\b|\[Errno (?:35|512|52[1-9])\] |\[Errno (?:14|74|85)\] [^\n]{0,60}: b?['"]|\bEingabe-\/Ausgabefehler\b|\bError de entrada\/salida\b/,
        needles: [
            '[winerror 53]',
            '[winerror 59]',
            '[winerror 64]',
            '[winerror 67]',
            '[winerror 240]',
            '[winerror 1117]',
            '[winerror 483]',
            '[winerror 1392]',
            '[winerror 31]',
            '[winerror 21]',
            '[winerror 1167]',
            '输入/输出错误',
            "erreur d'entr",
            'ausgabefehler',
            '[errno 14]',
            '[errno 35]',
            '[errno 512]',
            '[errno 52',
            '[errno 74]',
            '[errno 85]',
            'entrada/salida',
        ],
        examples: [
            "OSError: [WinError 59] An unexpected network error occurred: '//nas/data/x.npy'",
            'OSError: [WinError 64] The specified network name is no longer available',
            "OSError: [Errno 512] Unknown error 512: '/lustre/x'",
            'OSError: [WinError 1117] The request could not be performed because of an I/O device error',
        ],
        lookAlikes: ['OSError: [WinError 193] %1 is not a valid Win32 application'],
        source: 'Windows system error codes; glibc po/',
    },
    {
        id: 'number-file-unreadable',
        cause: 'file_missing',
        role: 'usual',
        pattern: [
            /没有那个文件或目录/,
            /系统找不到指定的(?:文件|路径)/,
            /そのようなファイルやディレクトリはありません/,
            /그런 파일이나 디렉터리가 없/,
            /\bAucun fichier ou dossier de ce type\b/,
            /\bDatei oder Verzeichnis nicht gefunden\b/,
            /\bNo existe el (?:archivo|fichero) o el directorio\b/,
            /\bArquivo ou diret\S{1,3}rio inexistente\b/,
        ],
        needles: [
            '没有那个文件或目录',
            '系统找不到指定的',
            'そのようなファイル',
            '그런 파일이나',
            'aucun fichier ou',
            'verzeichnis nicht gefunden',
            'no existe el ',
            'arquivo ou diret',
        ],
        examples: ['cat: data/train.txt: 没有那个文件或目录', 'ls: data: Datei oder Verzeichnis nicht gefunden'],
        lookAlikes: ['cat: data/train.txt: No such file or directory'],
        source: 'glibc po/; Windows system error codes',
    },
    {
        id: 'number-killed',
        cause: 'sigkill',
        role: 'usual',
        pattern: /^(?:[^\n]{1,200}?\d+ +)?(?:已杀死|被杀死|已终止被杀|強制終了|죽었음)(?:\s|$)|^(?:julia: )?signal \(9\): Killed/,
        needles: ['已杀死', '被杀死', '已终止被杀', '強制終了', '죽었음', 'signal (9)'],
        examples: [
            '已杀死',
            'signal (9): Killed',
            './train.sh: 行 3: 12345 已杀死               python train.py',
            '強制終了',
        ],
        lookAlikes: ['进程没有被杀死'],
        source: 'glibc po/ (strsignal); bash po/',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/system-numbers.js
/** Errors of the system by number, or in the languages that people's machines speak: the words behind a number are translated. */
const systemNumbers = [
    {
        id: 'number-host-memory',
        cause: 'host_out_of_memory',
        role: 'root',
        pattern: [
            /\[WinError (?:1455|8|14)\]/,
            /\bpaging file is too small\b/,
            /页面文件太小/,
            /内存资源不足/,
            /无法分配内存/,
            /內存不足/,
            /内存不足/,
            /メモリを確保できません/,
            /메모리를 할당할 수 없/,
            /\bImpossible d'allouer (?:de )?la m/,
            /\bNicht gen\S{1,3}gend Hauptspeicher\b/,
            /\bNo se pudo asignar (?:la )?memoria\b/,
            /^(?:\w+\.)?OSError: \[Errno 12\] (?!Cannot allocate)/,
        ],
        needles: [
            '[winerror 1455]',
            '[winerror 8]',
            '[winerror 14]',
            'paging file is too',
            '页面文件太小',
            '内存资源不足',
            '无法分配内存',
            '內存不足',
            '内存不足',
            'メモリを確保',
            '메모리를 할당',
            "impossible d'allouer",
            'gend hauptspeicher',
            'no se pudo asignar',
            '[errno 12]',
        ],
        examples: [
            'OSError: [WinError 1455] The paging file is too small for this operation to complete. Error loading "torch_cuda.dll" or one of its dependencies.',
            'OSError: [WinError 1455] 页面文件太小，无法完成操作。 Error loading "torch_cuda.dll" or one of its dependencies.',
            'ImportError: DLL load failed: The paging file is too small for this operation to complete.',
            'bash: fork: 无法分配内存',
            'OSError: [WinError 8] Not enough memory resources are available to process this command',
        ],
        lookAlikes: ['OSError: [WinError 126] The specified module could not be found.', 'the paging file is 16 GB'],
        source: 'Windows system error codes; glibc po/',
    },
    {
        id: 'number-disk-full',
        cause: 'disk_full',
        role: 'root',
        pattern: [
            /\[WinError (?:112|39)\] (?!There is not enough)/,
            /\[Errno 28\]$/,
            /磁盘空间不足/,
            /设备上没有空间/,
            /裝置上已無多餘空間/,
            /デバイスに空き領域がありません/,
            /장치에 남은 공간이 없/,
            /\bAucun espace disponible sur le\b/,
            /\bkein Speicherplatz mehr\b/,
            /\bNo queda espacio en el\b/,
            /\bespa\S{1,3}o (?:dispon\S{1,3}vel )?no dispositivo\b/,
        ],
        needles: [
            '[winerror 112]',
            '[winerror 39]',
            '[errno 28]',
            '磁盘空间不足',
            '设备上没有空间',
            '裝置上已無',
            'デバイスに空き',
            '장치에 남은',
            'aucun espace disp',
            'kein speicherplatz',
            'no queda espacio',
            'no dispositivo',
        ],
        examples: [
            'OSError: [WinError 112] 磁盘空间不足。',
            'OSError: [Errno 28] 设备上没有空间',
            'tar: x: Kann nicht schreiben: Auf dem Gerät ist kein Speicherplatz mehr verfügbar',
        ],
        lookAlikes: ['OSError: [WinError 3] The system cannot find the path specified'],
        source: 'Windows system error codes; glibc po/',
    },
    {
        id: 'number-other-budgets',
        cause: 'thread_limit',
        role: 'root',
        pattern: /\[WinError (?:1450|10055|1816)\]|打开的文件过多|打开文件过多|\bTrop de fichiers ouverts\b|\bZu viele offene Dateien\b|\bDemasiados (?:archivos|ficheros) abiertos\b|超出磁盘限额/,
        needles: [
            '[winerror 1450]',
            '[winerror 10055]',
            '[winerror 1816]',
            '打开的文件过多',
            '打开文件过多',
            'fichiers ouverts',
            'viele offene dateien',
            'demasiados ',
            '超出磁盘限额',
        ],
        examples: [
            'OSError: [WinError 1450] Insufficient system resources exist to complete the requested service',
            'OSError: [WinError 10055] An operation on a socket could not be performed because the system lacked sufficient buffer space or because a queue was full',
            'OSError: [Errno 24] 打开的文件过多',
        ],
        lookAlikes: ['OSError: [WinError 14] x'],
        source: 'Windows system error codes; glibc po/',
    },
    {
        id: 'number-connection',
        cause: 'connection_reset',
        role: 'root',
        pattern: [
            /\[WinError (?:1005[0-4]|1006[045]|121|1225|1231|1236|11001|1100[24])\]/,
            /远程主机强迫关闭了一个现有的连接/,
            /连接超时/,
            /拒绝连接/,
            /连接被(?:拒绝|对方重[设置]|对端重[设置])/,
            /没有到主机的路由/,
            /网络不可达/,
            /域名解析(?:暂时)?失败/,
            /未知的名称或服务/,
            /无法解析主机/,
            /无法建立 SSL 连接/,
            /接続がタイムアウトしました/,
            /接続を拒否されました/,
            /연결이 거부됨/,
            /\bConnexion refus/,
            /\bVerbindungsaufbau abgelehnt\b/,
            /\bWartezeit f\S{1,3}r die Verbindung ist abgelaufen\b/,
            /\bConexi\S{1,3}n rehusada\b/,
            /\bConex\S{1,3}o recusada\b/,
            /\bFehler bei der Namensaufl/,
            /\bdans la r\S{1,3}solution du nom\b/,
            /\btemporal en la resoluci/,
        ],
        needles: [
            '[winerror 1005',
            '[winerror 1006',
            '[winerror 121]',
            '[winerror 122',
            '[winerror 123',
            '[winerror 1100',
            '远程主机强迫',
            '连接超时',
            '拒绝连接',
            '连接被',
            '没有到主机的路由',
            '网络不可达',
            '域名解析',
            '未知的名称或服务',
            '无法解析主机',
            '无法建立 ssl',
            '接続がタイムアウト',
            '接続を拒否',
            '연결이 거부',
            'connexion refus',
            'verbindungsaufbau',
            'die verbindung ist',
            'n rehusada',
            'o recusada',
            'der namensaufl',
            'solution du nom',
            'temporal en la',
        ],
        examples: [
            'ConnectionResetError: [WinError 10054] 远程主机强迫关闭了一个现有的连接。',
            'OSError: [WinError 10051] A socket operation was attempted to an unreachable network',
            'OSError: [WinError 121] The semaphore timeout period has expired',
            "wget: 无法解析主机地址 'example.org'",
            'curl: (7) Failed: Connexion refusée',
        ],
        lookAlikes: [
            'OSError: [WinError 123] The filename, directory name, or volume label syntax is incorrect',
            'OSError: [WinError 1224] x',
        ],
        source: 'Windows Sockets error codes; glibc po/; wget po/',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/memory.js





const hostMemory = [
    {
        id: 'kernel-oom-machine',
        cause: 'host_oom_machine',
        role: 'root',
        pattern: /(?<!cgroup )\bOut of memory: Kill(?:ed)? process \d+ \([^)\n]{1,64}\),?\s(?:total-vm:|score \d+ or sacrifice|UID|anon-rss)|\boom-kill:constraint=CONSTRAINT_(?:NONE|CPUSET|MEMORY_POLICY)\b/i,
        needles: ['out of memory: kill', 'oom-kill:constraint'],
        examples: [
            '[77123.500112] Out of memory: Killed process 91734 (python) total-vm:98304512kB, anon-rss:62914560kB, file-rss:0kB, shmem-rss:4096kB, UID:1000 pgtables:123456kB oom_score_adj:0',
            'kernel: Out of memory: Kill process 4242 (python3) score 913 or sacrifice child',
            'oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/user.slice,task=python,pid=4242,uid=1000',
        ],
        lookAlikes: [
            'Memory cgroup out of memory: Killed process 1234 (python) total-vm:83886080kB, anon-rss:1kB',
            'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),oom_memcg=/job,task=python,pid=1,uid=0',
            'RuntimeError: CUDA out of memory',
        ],
        source: 'Linux mm/oom_kill.c',
    },
    {
        id: 'kernel-oom-cgroup',
        cause: 'host_oom_kill',
        role: 'root',
        pattern: /\bconstraint=CONSTRAINT_MEMCG\b|\bTask in \/\S{0,300} killed as a result of limit of \/|(?<!not )\bkilled by the (?:kernel )?OOM[- ]killer\b/i,
        needles: ['constraint_memcg', 'as a result of limit of', 'killed by the'],
        examples: [
            'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=docker-1f,mems_allowed=0,oom_memcg=/docker/1f,task_memcg=/docker/1f,task=python,pid=31415,uid=0',
            'Task in /slurm/uid_1000/job_77/step_0 killed as a result of limit of /slurm/uid_1000/job_77',
            'systemd[1]: train.service: A process of this unit has been killed by the OOM killer.',
        ],
        lookAlikes: [
            'The worker may have been killed by the OOM killer.',
            'If the process is killed by the OOM killer, raise the limit',
            'memory.oom_control: oom_kill_disable 0',
        ],
        source: 'Linux mm/oom_kill.c, mm/memcontrol.c; systemd src/core/unit.c',
    },
    {
        id: 'oom-daemon-kill',
        cause: 'memory_pressure_kill',
        role: 'root',
        pattern: [
            /\bKilled \/?\S{1,300}\.(?:scope|service|slice)\b[^\n]{0,60}? due to memory (?:pressure|used)\b/i,
            /\bsystemd-oomd(?:\[\d+\])?: Killed \S/i,
            /\bearlyoom(?:\[\d+\])?: (?:\S+ )?(?:sending|escalating to) SIG(?:TERM|KILL)\b/i,
            /\bsending SIG(?:TERM|KILL) to process \d+ (?:uid \d+ )?"[^"\n]{1,64}": (?:oom_score|badness) \d/i,
        ],
        needles: ['due to memory', 'systemd-oomd', 'earlyoom', 'sending sig'],
        examples: [
            'systemd-oomd[812]: Killed /user.slice/user-1000.slice/user@1000.service/app.slice/train.scope due to memory pressure for /user.slice being 72.20% > 50.00% for > 20s with reclaim activity',
            'systemd-oomd[812]: Killed /system.slice/run-u88.service due to memory used (66000000000) / total (67000000000) and swap used (8000000000) / total (8589930496) being more than 90.00%',
            'earlyoom[611]: sending SIGTERM to process 4242 uid 1000 "python": oom_score 1204, VmRSS 60211 MiB, cmdline "python train.py"',
        ],
        lookAlikes: [
            'systemd-oomd[812]: Starting to monitor memory pressure',
            'earlyoom v1.7',
            'Sending process 4242 closing signal SIGTERM',
        ],
        source: 'systemd src/oom/oomd-util.c; earlyoom kill.c',
    },
    {
        id: 'allocation-absurd',
        cause: 'allocation_absurd',
        role: 'root',
        pattern: [
            /\bUnable to allocate (?:\d+(?:\.\d+)? [PEZ]iB|\d{2,}(?:\.\d+)? TiB)\b/i,
            /\bDefaultCPUAllocator: [^\n]{0,40}tried to allocate (?:-\d+|\d{14,}) bytes/i,
            /\bcannot allocate vector of size \d{6,}(?:\.\d+)? Gb\b/i,
            /^ValueError: array is too big; `?arr\.size/i,
            /\bStorage size calculation overflowed\b/i,
        ],
        needles: [
            'unable to allocate',
            'defaultcpuallocator',
            'cannot allocate vector',
            'array is too big',
            'size calculation overflowed',
        ],
        examples: [
            'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 7.45 PiB for an array with shape (1048576, 1000000000) and data type float64',
            "RuntimeError: [enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 98304000000000000 bytes. Error code 12 (Cannot allocate memory)",
            'ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.',
        ],
        lookAlikes: [
            'numpy.core._exceptions._ArrayMemoryError: Unable to allocate 61.9 GiB for an array with shape (8, 8) and data type float64',
            'DefaultCPUAllocator: not enough memory: you tried to allocate 1073741824 bytes.',
            'Error: cannot allocate vector of size 61.9 Gb',
        ],
        source: 'NumPy _core/_exceptions.py; PyTorch c10/core/impl/alloc_cpu.cpp; R memory.c',
    },
    {
        id: 'allocation-refused',
        cause: 'host_out_of_memory',
        role: 'root',
        pattern: /\bUnable to allocate \d+(?:\.\d+)? (?:bytes|[KMGT]iB) for an array with shape\b|\bDefaultCPUAllocator: (?:can't allocate|not enough) memory\b|\bC10 Out of Memory\b|\bArrowMemoryError: /i,
        needles: ['unable to allocate', 'defaultcpuallocator', 'c10 out of memory', 'arrowmemoryerror'],
        examples: [
            'numpy._core._exceptions._ArrayMemoryError: Unable to allocate 29.8 GiB for an array with shape (4000000000,) and data type float64',
            'RuntimeError: [enforce fail at CPUAllocator.cpp:67] . DefaultCPUAllocator: not enough memory: you tried to allocate 4294967296 bytes. Buy new RAM!',
            'pyarrow.lib.ArrowMemoryError: malloc of size 8589934592 failed',
        ],
        lookAlikes: [
            'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
            'unable to allocate a port',
        ],
        source: 'NumPy _core/_exceptions.py; PyTorch c10/core/impl/alloc_cpu.cpp; Arrow memory_pool.cc',
    },
    {
        id: 'jvm-heap',
        cause: 'jvm_heap_exhausted',
        role: 'root',
        pattern: /\bOutOfMemoryError: (?:Java heap space|GC overhead limit exceeded|Requested array size exceeds VM limit)/,
        needles: ['outofmemoryerror: '],
        examples: [
            'java.lang.OutOfMemoryError: Java heap space',
            'Exception in thread "main" java.lang.OutOfMemoryError: GC overhead limit exceeded',
        ],
        lookAlikes: [
            'torch.cuda.OutOfMemoryError: CUDA out of memory.',
            'java.lang.OutOfMemoryError: unable to create native thread',
        ],
        source: 'OpenJDK java.lang.OutOfMemoryError',
    },
    {
        id: 'container-memory-limit',
        cause: 'container_memory_limit',
        role: 'root',
        pattern: [
            /\bkilled by YARN for exceeding\b/i,
            /\brunning beyond (?:the )?['"]?(?:physical|virtual)['"]? memory limits?\b/i,
            /\bexecutor [^\n]{0,80}exceed(?:ed|ing) memory limits\b/i,
            /\bContainer killed due to memory usage\b/i,
            /\bSIGKILL, possible container OOM\b/i,
            /\breplica \S{1,100} ran out[- ]of[- ]memory\b/i,
            /\bcontainer\b[^\n]{0,60} exceed(?:ed|s) (?:its |the )?memory limit\b/i,
        ],
        needles: [
            'killed by yarn',
            'running beyond',
            'memory limit',
            'killed due to memory',
            'possible container oom',
            'out-of-memory',
        ],
        examples: [
            'ERROR YarnScheduler:70 - Lost executor 7 on worker-3: Container killed by YARN for exceeding memory limits. 10.4 GB of 10 GB physical memory used.',
            'Container [pid=2101,containerID=container_1521_01_000002] is running beyond physical memory limits. Current usage: 4.1 GB of 4 GB physical memory used; Killing container.',
            'OutOfMemoryError: Container killed due to memory usage',
            'The replica workerpool0-0 ran out-of-memory and exited with a non-zero status of 137(SIGKILL).',
        ],
        lookAlikes: [
            'container memory limit: 64 GiB',
            'memory limits: 10 GB',
            'To avoid that the container exceeded its memory limit, lower the batch size',
        ],
        source: 'Hadoop ContainersMonitorImpl; Spark YarnAllocator, ExecutorPodsLifecycleManager; AWS Batch; Vertex AI',
    },
    {
        id: 'ray-memory-monitor',
        cause: 'ray_memory_kill',
        role: 'root',
        pattern: [
            /\b(?:was|were) killed due to (?:the )?node running low on memory\b/i,
            /\b[1-9]\d* Workers \(tasks \/ actors\) killed due to memory pressure\b/i,
            /\bexceeds the memory usage threshold of [\d.]+\. Ray killed\b/i,
            /^ray\.exceptions\.OutOfMemoryError\b/i,
            /\bNODE_OUT_OF_MEMORY\b/i,
        ],
        needles: [
            'node running low on memory',
            'due to memory pressure',
            'memory usage threshold of',
            'ray.exceptions.outofmemoryerror',
            'node_out_of_memory',
        ],
        examples: [
            'ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.',
            '(raylet) node_manager.cc:3084: 4 Workers (tasks / actors) killed due to memory pressure (OOM), 0 Workers crashed due to other reasons at node (ID: 8f, IP: 10.0.0.4)',
            'Memory on the node (IP: 10.0.0.4, ID: 8f) where the task was running was 121.35GB / 125.53GB (0.966714), which exceeds the memory usage threshold of 0.95. Ray killed this worker (ID: 2a) because it was the most recently scheduled task',
            '3 worker(s) were killed due to the node running low on memory.',
        ],
        lookAlikes: [
            '0 Workers (tasks / actors) killed due to memory pressure (OOM), 2 Workers crashed due to other reasons at node',
            'RAY_memory_usage_threshold=0.95',
            'Memory usage high (0.81), no worker killed',
        ],
        source: 'Ray src/ray/raylet/node_manager.cc, python/ray/exceptions.py',
    },
];
/** Host memory, and what shells and launchers say about signals. */
const memory = [
    ...hostMemory,
    ...allocations,
    ...signals,
    ...crashSignals,
    ...systemNumbers,
    ...storageNumbers,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/cluster-frameworks.js
/** Hadoop and frameworks of clusters that are not ready, or lost their workers. */
const clusterFrameworks = [
    {
        id: 'hadoop-unavailable',
        cause: 'shared_filesystem_fault',
        role: 'root',
        pattern: [
            /\bBlockMissingException\b/,
            /\bCould not obtain block\b/,
            /\bAll datanodes [^\n]{1,300} are bad\b/,
            /\bSafeModeException\b/,
            /\bName ?node is in safe mode\b/,
            /\bStandbyException\b/,
            /\bnot supported in state standby\b/,
            /\bcould only be (?:replicated|written) to 0 (?:nodes|of the)\b/,
            /\bNotServingRegionException\b/,
            /\bregion is not online\b/,
            /\bRetriableException\b/,
            /\bNoRouteToHostException\b/,
            /\bDataNode[^\n]{0,60}(?:is dead|excluded)\b/,
        ],
        needles: [
            'blockmissing',
            'obtain block',
            'all datanodes',
            'safemodeexception',
            'in safe mode',
            'standbyexception',
            'state standby',
            'could only be',
            'notservingregion',
            'region is not',
            'retriableexception',
            'noroutetohost',
            'datanode',
        ],
        examples: [
            'org.apache.hadoop.hdfs.BlockMissingException: Could not obtain block: BP-1:blk_1 file=/x',
            'java.io.IOException: All datanodes [DatanodeInfoWithStorage[10.0.0.1:50010,DS-1,DISK]] are bad. Aborting...',
            'org.apache.hadoop.ipc.RemoteException(org.apache.hadoop.hdfs.server.namenode.SafeModeException): Cannot create file/x. Name node is in safe mode.',
            'File /x could only be replicated to 0 nodes instead of minReplication (=1). There are 3 datanode(s) running and 3 node(s) are excluded in this operation.',
        ],
        lookAlikes: ['datanodes: 3 live', 'the loss could only be computed'],
        source: 'Hadoop HDFS; HBase',
    },
    {
        id: 'cluster-framework-lost-workers',
        cause: 'cloud_host_lost',
        role: 'usual',
        pattern: [
            /\bMetadataFetchFailedException\b/,
            /\bMissing an output location for shuffle\b/,
            /\bCould not find CoarseGrainedScheduler\b/,
            /\bdue to node and executor (?:excludeOnFailure|blacklist)/,
            /\bblacklisted executors\b/,
            /\b[Aa]ll masters are unresponsive\b/,
            /\bMaster removed our application\b/,
            /\bCoarseGrainedExecutorBackend: RECEIVED SIGNAL TERM\b/,
            /\bhas not accepted any resources\b/,
            /\bTaskManager with id [^\n]{1,120} (?:is no longer reachable|timed out)\b/,
            /\bCould not acquire the minimum required resources\b/,
            /\bWorker stream died during communication\b/,
            /\bOnly \d+\/\d+ workers arrived\b/,
            /\braylet (?:client disconnected|exited unexpectedly)\b/,
            /\bThe raylet exited\b/,
            /\bhave not registered within the timeout\b/,
            /\bObjectFetchTimedOutError\b/,
            /\bkilled as zombie\b/,
            /\bterminated for an unknown reason\b/,
            /\binfrastructure exited with non-zero status code -9\b/,
            /\bInfrastructure fail: /,
            /\bChannelClosedException\b/,
            /\bClosedChannelException\b/,
            /\bpod (?:was )?deleted(?: during operation|; node)/,
        ],
        needles: [
            'metadatafetchfailed',
            'output location for',
            'coarsegrained',
            'node and executor',
            'blacklisted exec',
            'masters are unresp',
            'removed our appl',
            'accepted any resources',
            'taskmanager with id',
            'minimum required res',
            'worker stream died',
            'workers arrived',
            'raylet',
            'not registered within',
            'objectfetchtimedout',
            'killed as zombie',
            'for an unknown reason',
            'infrastructure exited',
            'infrastructure fail',
            'channelclosedexc',
            'closedchannelexc',
            'pod deleted',
            'pod was deleted',
        ],
        examples: [
            'org.apache.spark.shuffle.MetadataFetchFailedException: Missing an output location for shuffle 0',
            'ERROR StandaloneSchedulerBackend: Application has been killed. Reason: All masters are unresponsive! Giving up.',
            'java.util.concurrent.TimeoutException: Heartbeat of TaskManager with id x timed out.',
            'distributed.worker - ERROR - Worker stream died during communication: tcp://10.0.0.1:1234',
            'TimeoutError: Only 3/8 workers arrived after 120s',
            'Process `fit (1)` terminated for an unknown reason -- Likely it has been terminated by the external system',
            'hudson.remoting.ChannelClosedException: Channel "unknown": Remote call on n1 failed. The channel is closing down or has closed down',
        ],
        lookAlikes: ['raylet started', 'spark.excludeOnFailure.enabled=true is the default'],
        source: 'Spark; Flink; Dask distributed; Ray; Nextflow; Prefect; Airflow; CircleCI; Jenkins remoting; Argo',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/connections.js
/** Names, connections and everything between two machines. */
const connections = [
    {
        id: 'dns-failure',
        cause: 'dns_failure',
        role: 'root',
        // What c10d says of an IPv6 address is the next row.
        pattern: /(?<!gai error: -\d - )(?:\bTemporary failure (?:in name resolution|resolving)|\bName or service not known|\bName does not resolve|\bNo address associated with hostname|\bnodename nor servname provided|\bCould not resolve (?:host|proxy)\b|\bunable to resolve host\b|\bFailed to resolve '|\bNameResolutionError\b|\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|\blookup [^\s:]+(?: on \S+)?: no such host\b|\bUnknownHostException\b|\bFailed to get addr info\b|\bsocket\.gaierror: )/i,
        needles: [
            'name resolution',
            'failure resolving',
            'name or service',
            'does not resolve',
            'associated with hostname',
            'nodename nor',
            'could not resolve',
            'to resolve',
            'nameresolution',
            'getaddrinfo',
            'no such host',
            'unknownhost',
            'get addr info',
            'gaierror',
        ],
        examples: [
            'socket.gaierror: [Errno -3] Temporary failure in name resolution',
            'curl: (6) Could not resolve host: no-such-host.invalid',
            'Error: getaddrinfo ENOTFOUND no-such-host.invalid',
            "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='huggingface.co', port=443): Max retries exceeded with url: /a (Caused by NameResolutionError(\"<urllib3.connection.HTTPSConnection object>: Failed to resolve 'huggingface.co' ([Errno -2] Name or service not known)\"))",
            'dial tcp: lookup minio.internal on 10.0.0.2:53: no such host',
            "fatal: unable to access 'https://example.invalid/a.git/': Could not resolve host: example.invalid",
        ],
        lookAlikes: [
            'resolved host to 10.0.0.1',
            '[W socket.cpp:601] [c10d] The IPv6 network addresses of (node1, 29500) cannot be retrieved (gai error: -2 - Name or service not known).',
        ],
        source: 'glibc and musl gai_strerror; curl; urllib3; Node.js dns; Go net; XGBoost collective/socket.cc',
    },
    {
        id: 'dns-c10d-ipv6',
        cause: 'dns_failure',
        role: 'weak',
        pattern: /\bIPv6 network addresses of [^\n]{1,200}? cannot be retrieved \(gai error/,
        needles: ['ipv6 network addresses'],
        examples: [
            '[W socket.cpp:601] [c10d] The IPv6 network addresses of (node1, 29500) cannot be retrieved (gai error: -2 - Name or service not known).',
        ],
        lookAlikes: ['IPv6 network addresses of all nodes were retrieved'],
        source: 'PyTorch torch/csrc/distributed/c10d/socket.cpp; printed too where IPv4 then works',
    },
    {
        id: 'proxy-failure',
        cause: 'proxy_failure',
        role: 'usual',
        pattern: /\bProxyError\b|\b(?:Cannot|Unable to|Failed to) connect to (?:the )?proxy\b|\bTunnel connection failed: [45]\d\d\b|\b407 Proxy Authentication Required\b|\bHTTP code [45]\d\d from proxy after CONNECT\b/i,
        needles: ['proxyerror', 'connect to proxy', 'to the proxy', 'tunnel connection', 'proxy auth', 'from proxy'],
        examples: [
            "requests.exceptions.ProxyError: HTTPSConnectionPool(host='huggingface.co', port=443): Max retries exceeded with url: / (Caused by ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 403 Forbidden')))",
            'OSError: Tunnel connection failed: 407 Proxy Authentication Required',
            'curl: (56) Received HTTP code 403 from proxy after CONNECT',
        ],
        lookAlikes: ['using proxy http://proxy:3128', 'proxy error rate 0.0'],
        source: 'urllib3 exceptions.py; CPython http/client.py; curl lib/cf-h1-proxy.c',
    },
    {
        id: 'tls-failure',
        cause: 'tls_failure',
        role: 'usual',
        pattern: [
            /\bCERTIFICATE_VERIFY_FAILED\b/i,
            /\bcertificate verif(?:y|ication) failed\b/i,
            /\bSSL certificate (?:problem|verification)\b/i,
            /\bcertificate has expired\b/i,
            /\bunable to get local issuer certificate\b/i,
            /\bx509: certificate (?:signed by unknown|has expired|is not valid|relies)/i,
            /\bSSL validation failed for\b/i,
            /\[SSL: (?!UNEXPECTED_EOF)[A-Z_]{4,60}\]/i,
            /\b(?:CERT_HAS_EXPIRED|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b/i,
        ],
        needles: [
            'certificate_verify',
            'certificate verif',
            'ssl certificate',
            'certificate has expired',
            'issuer certificate',
            'x509: cert',
            'ssl validation',
            '[ssl: ',
            'cert_has_expired',
            'self_signed_cert',
            'unable_to_verify',
        ],
        examples: [
            'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)',
            'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)',
            'curl: (60) SSL certificate problem: certificate has expired',
            'tls: failed to verify certificate: x509: certificate signed by unknown authority',
            'botocore.exceptions.SSLError: SSL validation failed for https://s3.example/bucket [Errno 2] No such file or directory',
        ],
        lookAlikes: [
            'InsecureRequestWarning: Adding certificate verification is strongly advised.',
            'loaded 120 certificates',
        ],
        source: 'OpenSSL; CPython _ssl.c; curl; Go crypto/x509; botocore exceptions.py; Node.js tls',
    },
    {
        id: 'connection-broken',
        cause: 'connection_reset',
        role: 'usual',
        pattern: [
            /\bRemoteDisconnected\b/i,
            /\bRemote end closed connection\b/i,
            /\bConnection aborted\b/i,
            /\bConnection broken: /i,
            /\bIncompleteRead(?:Error)?\b/i,
            /\bChunkedEncodingError\b/i,
            /\b(?:Server|Client)(?:Disconnected|Payload)Error\b/i,
            /\bpeer closed connection without sending\b/i,
            /\bServer disconnected without\b/i,
            /\bResponse payload is not completed\b/i,
            /\bConnection was closed before we received a valid response\b/i,
            /\berror occurred while reading from response stream\b/i,
            /\bretrieval incomplete: got only\b/i,
            /\bUNEXPECTED_EOF_WHILE_READING\b/i,
            /\bSSLEOFError\b/i,
            /\bEOF occurred in violation of protocol\b/i,
            /\btransfer closed with \d+ bytes remaining\b/i,
            /\bdownloading using [`']?hf_transfer\b/i,
            /\bResponse ended prematurely\b/i,
            /\blibcurl code \d+ meaning\b/i,
            /\bforcibly closed by the remote host\b/i,
            /\[WinError 10054\]/i,
            /\bCAS service error\b/i,
            /\bconnection unexpectedly closed\b/i,
        ],
        needles: [
            'remotedisconnected',
            'remote end',
            'connection aborted',
            'connection broken',
            'incompleteread',
            'chunkedencoding',
            'disconnectederror',
            'payloaderror',
            'peer closed connection',
            'server disconnected',
            'response payload',
            'connection was closed',
            'response stream',
            'retrieval incomplete',
            'unexpected_eof',
            'ssleoferror',
            'eof occurred',
            'transfer closed',
            'hf_transfer',
            'ended prematurely',
            'libcurl code',
            'forcibly closed',
            'winerror 10054',
            'cas service',
            'unexpectedly closed',
        ],
        examples: [
            'http.client.RemoteDisconnected: Remote end closed connection without response',
            "requests.exceptions.ChunkedEncodingError: ('Connection broken: IncompleteRead(1 bytes read, 99 more expected)', IncompleteRead(1 bytes read, 99 more expected))",
            'httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)',
            'botocore.exceptions.ConnectionClosedError: Connection was closed before we received a valid response from endpoint URL: "https://s3.example/".',
            'urllib.error.ContentTooShortError: <urlopen error retrieval incomplete: got only 7 out of 99 bytes>',
        ],
        lookAlikes: [
            'WARNING: connection broken by NewConnectionError, retrying',
            'HF_HUB_ENABLE_HF_TRANSFER=1',
            'closed connection to the tracker',
        ],
        source: 'CPython http/client.py, _ssl.c; urllib3; requests; httpx; aiohttp; botocore; rsync',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/databases.js
/** Databases, clusters and shells far away that went or did not answer. */
const databases = [
    {
        id: 'database-connection-lost',
        cause: 'connection_reset',
        role: 'root',
        pattern: [
            /\bserver closed the connection unexpectedly\b/,
            /\bterminating connection due to administrator command\b/,
            /\bLost connection to MySQL server\b/,
            /\bMySQL server has gone away\b/,
            /\bAutoReconnect: /,
            /\bStorageInternalError: An exception is raised during the commit\b/,
            /\bError reading SSH protocol banner\b/,
        ],
        needles: [
            'server closed the connection',
            'terminating connection due',
            'lost connection to mysql',
            'mysql server has gone',
            'autoreconnect: ',
            'raised during the commit',
            'ssh protocol banner',
        ],
        examples: [
            'psycopg2.OperationalError: server closed the connection unexpectedly',
            'pymysql.err.OperationalError: (2013, "Lost connection to MySQL server during query")',
            'optuna.exceptions.StorageInternalError: An exception is raised during the commit.',
            'paramiko.ssh_exception.SSHException: Error reading SSH protocol banner',
        ],
        lookAlikes: ['WARNING: MySQL server has gone away, retrying', 'autoreconnect: on'],
        source: 'libpq; MySQL client; PyMongo; Optuna storages; Paramiko',
    },
    {
        id: 'cluster-api-unavailable',
        cause: 'service_unavailable',
        role: 'root',
        pattern: /\bApiException: \(5\d\d\)|\bError from server \((?:ServiceUnavailable|InternalError|Timeout|TooManyRequests)\): /,
        needles: ['apiexception: (5', 'error from server ('],
        examples: [
            'kubernetes.client.exceptions.ApiException: (503)',
            'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
        ],
        lookAlikes: ['kubernetes.client.exceptions.ApiException: (404)'],
        source: 'Kubernetes Python client; kubectl',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/download-tools.js
/** What the tools that people download with say of a download that did not come. */
const downloadTools = [
    {
        id: 'download-tool-reasons',
        cause: 'service_unavailable',
        role: 'usual',
        pattern: [
            /\berrorCode=(?:[26]|19|29) /,
            /\bInternetOpenUrl failed\b/,
            /\bHTTP status was '(?:5\d\d|429)/,
            /\bReceived status code 5\d\d from server\b/,
            /\b(?:ServiceException|ResumableUploadAbortException|AbortException): 5\d\d\b/,
            /\bServer Error: 5\d\d\b/,
            /\bserver misbehaving\b/,
            /\b(?:Error|error) fetching artifacts?: download error\b/,
            /\bdownload error: Caught\b/,
            /\bESOCKETTIMEDOUT\b/,
            /\bTimeout of \d+ seconds was reached\b/,
            /\bTimeout was reached\b/,
            /\bOperation too slow\b/,
            /\bCouldn't resolve host\b/,
            /\bName resolution for \S+ failed\b/,
            /\bwget: bad address\b/,
            /\bmulti(?:part)? upload failed\b/,
            /\bCondaSSLError\b/,
            /\bunable to pull secrets or registry auth\b/,
            /\bFailed to create pod sandbox\b/,
            /\bwithin network system module\b/,
            /\bMirror sync in progress\b/,
        ],
        needles: [
            'errorcode=',
            'internetopenurl',
            'http status was',
            'received status code',
            'exception: 50',
            'server error: 50',
            'server misbehaving',
            'fetching artifact',
            'download error: ',
            'esockettimedout',
            'seconds was reached',
            'timeout was reached',
            'operation too slow',
            'resolve host',
            'name resolution for',
            'bad address',
            'upload failed',
            'condasslerror',
            'pull secrets',
            'pod sandbox',
            'network system module',
            'mirror sync',
        ],
        examples: [
            ' -> [SocketCore.cc:1019] errorCode=6 Network problem has occurred. cause:Connection was closed',
            "In download.file(url, dest) : InternetOpenUrl failed: 'The operation timed out'",
            'ServiceException: 503 Backend Error',
            'dial tcp: lookup registry.ollama.ai on 127.0.0.53:53: server misbehaving',
            'error An unexpected error occurred: "https://registry.yarnpkg.com/x: ESOCKETTIMEDOUT".',
            'Timeout of 60 seconds was reached',
            "wget: bad address 'example.org'",
            'prefetch.3.0.0 int: connection not found while validating within network system module - failed to open',
        ],
        lookAlikes: ['errorCode=3 Resource not found', "HTTP status was '404 Not Found'", 'timeout was set to 60 s'],
        source: 'aria2; R download.file; gsutil; Go net; coursier; Yarn; curl; busybox; conda; AWS ECS; SRA toolkit',
    },
    {
        id: 'r-url-unopened',
        cause: 'service_unavailable',
        role: 'weak',
        // Why, the warnings after it say.
        pattern: /\bcannot open (?:URL|the connection to) ['"]?https?:|\bdownload from ['"]https?:[^\n]{1,300}['"] failed$/,
        needles: ['cannot open url', 'connection to', 'download from'],
        examples: [
            "Error in download.file(url, dest) : cannot open URL 'https://x/y.rds'",
            "  download from 'https://x/y' failed",
        ],
        lookAlikes: ["cannot open file 'train.csv'"],
        source: 'R src/main/connections.c, src/library/utils/R/unix/download.file.R',
    },
    {
        id: 'download-tool-missing',
        cause: 'object_not_found',
        role: 'usual',
        pattern: [
            /\berrorCode=3 /,
            /\bHTTP status was '(?:404|410)/,
            /\bftplib\.error_perm: 550\b/,
            /\bCannot retrieve the public link of the file\b/,
            /\bFileURLRetrievalError\b/,
            /\bVideo unavailable\b/,
            /\bRESOURCE_DOES_NOT_EXIST\b/,
            /\bRequest failed with status code 404\b/,
            /\bObject does not exist on the server\b/,
        ],
        needles: [
            'errorcode=3',
            'http status was',
            'error_perm: 550',
            'the public link',
            'fileurlretrieval',
            'video unavailable',
            'resource_does_not',
            'status code 404',
            'not exist on the server',
        ],
        examples: [
            ' -> [HttpSkipResponseCommand.cc:239] errorCode=3 Resource not found',
            "In download.file(u, f) : cannot open URL 'https://x/y': HTTP status was '404 Not Found'",
            'ftplib.error_perm: 550 Failed to open file.',
            'mlflow.exceptions.RestException: RESOURCE_DOES_NOT_EXIST: Registered Model with name=x not found',
            'gdown.exceptions.FileURLRetrievalError: Failed to retrieve file url:',
        ],
        lookAlikes: ['errorCode=31 checksum', 'the video is available'],
        source: 'aria2; R download.file; CPython ftplib; gdown; yt-dlp; MLflow',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/installers.js
/** What installers are asked for and cannot do, index or not. */
const installers = [
    {
        id: 'requirements-unreadable',
        cause: 'requirements_invalid',
        role: 'root',
        pattern: [
            /\bERROR: (?:Could not open requirements file|Invalid requirement|Directory '[^'\n]{1,200}' is not installable|[^\n]{1,200}? is not a supported wheel on this platform|[^\n]{1,120}? does not appear to be a Python project|Unexpected end of expression)/,
            /\berror: (?:File not found: `[^`\n]{1,200}`|Failed to parse: `|Couldn't parse requirement in `)/,
            /\bEnvironmentFileNotFound\b/,
            /\bEnvironmentFileInvalid\b/,
            /\bInvalidSpec: /,
            /\bCondaValueError: /,
            /\bCondaToSNonInteractiveError\b/,
            /^npm (?:ERR!|error) (?:code (?:E404|ETARGET|EJSONPARSE|EBADENGINE|EUSAGE)|404 )/,
            /^npm (?:ERR!|error) (?:enoent )?Could not read package\.json/,
        ],
        needles: [
            'requirements file',
            'invalid requirement',
            'is not installable',
            'is not a supported wheel',
            'to be a python project',
            'unexpected end of expression',
            'error: file not found: `',
            'failed to parse: `',
            'parse requirement in',
            'environmentfile',
            'invalidspec: ',
            'condavalueerror',
            'condatosnoninteractive',
            'npm err!',
            'npm error',
        ],
        examples: [
            "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
            "ERROR: Invalid requirement: 'torch=2.0': Expected end or semicolon (after name and no valid version specifier)",
            'ERROR: torch-2.0-cp39-cp39-linux_x86_64.whl is not a supported wheel on this platform.',
            'error: File not found: `requirements.txt`',
            'npm error code E404',
            'npm error code ETARGET',
            "EnvironmentFileNotFound: '/work/environment.yml' file not found",
        ],
        lookAlikes: [
            'npm error code ENOTFOUND',
            'reading the requirements file',
            'npm error A complete log of this run can be found in: /x',
        ],
        source: 'pip req/req_file.py, req/constructors.py; uv; conda exceptions.py; npm',
    },
    {
        id: 'apt-repository-unusable',
        cause: 'package_index_unreachable',
        role: 'usual',
        pattern: [
            /\bE: The repository '[^'\n]{1,300}' (?:does not have a Release file|no longer has a Release file)/,
            /\bE: (?:Failed to fetch|Release file for) [^\n]{1,300}?\b(?:Hash Sum mismatch|is not valid yet|File has unexpected size)/,
            /\b(?:Mirror sync in progress|Error: Failed to download metadata for repo)\b/,
            /\bCannot find a valid baseurl for repo\b/,
        ],
        needles: [
            'e: the repository',
            'hash sum mismatch',
            'is not valid yet',
            'unexpected size',
            'mirror sync in',
            'download metadata for repo',
            'valid baseurl for repo',
        ],
        examples: [
            "E: The repository 'http://archive.example jammy Release' does not have a Release file.",
            "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist",
            'Cannot find a valid baseurl for repo: base/7/x86_64',
        ],
        lookAlikes: ['the repository has a Release file'],
        source: 'apt-pkg acquire-item.cc; dnf; yum',
    },
    {
        id: 'apt-repository-untrusted',
        cause: 'package_source_untrusted',
        role: 'usual',
        pattern: [
            /\bE: The repository '[^'\n]{1,300}' is (?:not signed|no longer signed)/,
            /\bThe following signatures (?:couldn't be verified|were invalid)/,
            /\bE: There were unauthenticated packages\b/,
            /\bPublic key for \S{1,200} is not installed\b/,
            /\bError: GPG check FAILED\b/,
        ],
        needles: [
            'e: the repository',
            'the following signatures',
            'unauthenticated packages',
            'public key for',
            'gpg check failed',
        ],
        examples: [
            "E: The repository 'http://x.example InRelease' is not signed.",
            'E: There were unauthenticated packages and -y was used without --allow-unauthenticated',
            'Error: GPG check FAILED',
        ],
        lookAlikes: ['public key for run1 installed'],
        source: 'apt-pkg; dnf',
    },
    {
        id: 'registry-timeout',
        cause: 'connection_timed_out',
        role: 'root',
        pattern: /\b(?:Error response from daemon|[Ff]ailed to (?:pull|resolve|do request|copy|fetch \w+)|error (?:pulling|pinging)|Get|Head|Post)\b[^\n]{0,300}?(?:\bnet\/http: (?:TLS handshake timeout|request canceled while waiting for connection)|\bClient\.Timeout (?:or context cancellation )?(?:exceeded )?while\b|\bcontext deadline exceeded\b|\bi\/o timeout\b)/,
        needles: ['net/http: ', 'client.timeout', 'deadline exceeded', 'i/o timeout'],
        examples: [
            'Error response from daemon: Get "https://registry.example/v2/": net/http: TLS handshake timeout',
            'Error response from daemon: Get "https://registry.example/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
            'Error response from daemon: Get "https://registry.example/v2/": context deadline exceeded',
        ],
        lookAlikes: ['client timeout is 30 s', 'Get "https://registry.example/v2/": unauthorized'],
        source: 'Go net/http; Docker; containerd',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/locks.js
/** Locks that another process holds, or left behind, and licences that nobody gives out. */
const locks = [
    {
        id: 'lock-held',
        cause: 'file_lock_failed',
        role: 'root',
        pattern: [
            /\b(?:OperationalError|sqlite3?\.\w*Error|SQLITE_BUSY)\b[^\n]{0,80}?\bdatabase (?:table )?is locked\b/,
            /\bUnable to acquire lock\b/,
            /\bLockError: /,
            /\bThe file lock '[^'\n]{1,400}' could not be acquired\b/,
            /\bE: (?:Could not get lock|Unable to (?:acquire the dpkg frontend lock|lock (?:the administration )?directory)) /,
            /\bfatal: Unable to create '[^'\n]{1,400}\.lock': File exists\b/,
            /\b(?:LOCKERROR|LockError)\b: (?:It looks like conda|Failed to acquire)/,
            /\blmdb\.LockError\b/,
            /\bIO Error: Could not set lock on file\b/,
        ],
        needles: [
            'is locked',
            'to acquire lock',
            'lockerror',
            'the file lock',
            'could not get lock',
            'frontend lock',
            'unable to lock',
            ".lock': file exists",
            'could not set lock',
        ],
        examples: [
            'sqlite3.OperationalError: database is locked',
            'sqlalchemy.exc.OperationalError: (sqlite3.OperationalError) database is locked',
            'ERROR: Unable to acquire lock. Most likely another DVC process is running or was terminated abruptly.',
            "filelock._error.Timeout: The file lock '/home/a/.cache/hf.lock' could not be acquired.",
            'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (unattended-upgr)',
            "fatal: Unable to create '/work/a/.git/index.lock': File exists.",
            'duckdb.duckdb.IOException: IO Error: Could not set lock on file "/work/runs.db": Conflicting lock is held in python3.11 (PID 7)',
        ],
        lookAlikes: [
            'WARNING: database is locked, retrying (attempt 2/5)',
            'the checkpoint folder is locked while writing',
            'Waiting to acquire lock on /root/.cache/x.lock ...',
        ],
        source: 'SQLite; SQLAlchemy; DVC lock.py; filelock; apt-pkg; git lockfile.c; conda; LMDB; DuckDB',
    },
    {
        id: 'licence-unavailable',
        cause: 'licence_unavailable',
        role: 'root',
        pattern: [
            /\bLicen[sc]e (?:Manager Error -?\d|checkout failed|server (?:machine )?is (?:down|not responding|unreachable))/i,
            /\bFlex(?:Net|lm) Licensing error\b/i,
            /\bGurobiError: (?:Failed to connect to token server|No (?:Gurobi license|server licenses available)|License (?:expired|has expired)|HostID mismatch|Unable to contact)/i,
            /\bCannot connect to license server\b/i,
            /\bCplexSolverError: [^\n]{0,80}?\blicen[sc]e\b/i,
            /\bLicensed number of users already reached\b/i,
            /\bMosekException: [^\n]{0,80}?\blicen[sc]e\b/i,
            /\bMSK_RES_ERR_(?:LICENSE|MISSING_LICENSE)\w*/i,
        ],
        needles: [
            'license manager error',
            'licence manager error',
            'license checkout failed',
            'licence checkout failed',
            'license server',
            'licence server',
            'licensing error',
            'gurobierror',
            'cplexsolvererror',
            'licensed number of users',
            'mosekexception',
            'msk_res_err_',
        ],
        examples: [
            'License Manager Error -15',
            'License checkout failed.',
            "gurobipy.GurobiError: Failed to connect to token server 'lic01' (port 41954)",
            'FlexNet Licensing error:-96,7. The desired vendor daemon is down.',
            'gurobipy.GurobiError: No server licenses available',
        ],
        lookAlikes: ['gurobipy.GurobiError: Model too large for size-limited license', 'license server: lic01:27000'],
        source: 'FlexNet; MATLAB; Gurobi; CPLEX; MOSEK',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/managed-work.js
/** Task queues, query engines and databases of companies: what they say of work that they gave up. */
const managedWork = [
    {
        id: 'managed-worker-killed',
        cause: 'worker_killed',
        role: 'root',
        pattern: /\bWorker exited prematurely: signal 9\b|\bwas sent SIGKILL! Perhaps out of memory\b|\bNegsignal\.SIGKILL\b|\bContainer killed: OutOfMemory\b|\b[Ss]tate[:=] ?OUT_OF_MEMORY\b/,
        needles: [
            'exited prematurely',
            'was sent sigkill',
            'negsignal',
            'container killed: out',
            'state: out_of',
            'state=out_of',
            'state:out_of',
        ],
        examples: [
            'billiard.exceptions.WorkerLostError: Worker exited prematurely: signal 9 (SIGKILL)',
            'Worker (pid:12) was sent SIGKILL! Perhaps out of memory?',
            'Task exited with return code Negsignal.SIGKILL',
            'submitit.core.utils.UncompletedJobError: Job 123 (task: 0) with path x has not produced any output (state: OUT_OF_MEMORY)',
        ],
        lookAlikes: ['billiard.exceptions.WorkerLostError: Worker exited prematurely: signal 11 (SIGSEGV)'],
        source: 'Celery billiard; Gunicorn; Airflow; Metaflow; Slurm sacct; submitit',
    },
    {
        id: 'managed-preempted',
        cause: 'cloud_preempted',
        role: 'root',
        pattern: /\b[Ss]tate[:=] ?(?:PREEMPTED|REVOKED)\b/,
        needles: ['state: preempted', 'state=preempted', 'state:preempted', 'state: revoked', 'state=revoked'],
        examples: [
            'submitit.core.utils.UncompletedJobError: Job 123 (task: 0) with path x has not produced any output (state: PREEMPTED)',
        ],
        lookAlikes: ['state: RUNNING'],
        source: 'Slurm sacct; submitit',
    },
    {
        id: 'managed-time-limit',
        cause: 'timeout',
        role: 'root',
        pattern: /\b(?:Soft)?TimeLimitExceeded(?:\(|: |$)|\bWORKER TIMEOUT \(pid\b|\breached its statement or warehouse timeout\b|\bEXCEEDED_TIME_LIMIT\b|\bQuery exceeded (?:the )?maximum (?:run|execution|time)/,
        needles: ['timelimitexceeded', 'worker timeout', 'warehouse timeout', 'exceeded_time_limit', 'query exceeded'],
        examples: [
            'celery.exceptions.SoftTimeLimitExceeded: SoftTimeLimitExceeded()',
            '[2024-01-01 00:00:00 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:12)',
            '000604: Statement reached its statement or warehouse timeout of 3,600 second(s) and was canceled.',
        ],
        lookAlikes: ['on_TimeLimitExceeded = retry'],
        source: 'Celery; Gunicorn; Snowflake; Trino',
    },
    {
        id: 'managed-query-budget',
        cause: 'service_quota',
        role: 'root',
        pattern: /\bQuotas were exceeded\b|\bResources exceeded during query execution\b|\bORA-(?:0165[0-9]|01536|00257|01114|00020|00018)\b|\bEXCEEDED_(?:SPILL|CPU)_LIMIT\b/,
        needles: ['quotas were exceeded', 'resources exceeded during', 'ora-0', 'exceeded_spill', 'exceeded_cpu'],
        examples: [
            'Workflow failed. Causes: Quotas were exceeded: CPUS_ALL_REGIONS',
            'ORA-01653: unable to extend table X by 128 in tablespace USERS',
            'google.api_core.exceptions.BadRequest: 400 Resources exceeded during query execution: The query could not be executed in the allotted memory.',
        ],
        lookAlikes: ['ORA-00942: table or view does not exist'],
        source: 'Google Dataflow and BigQuery; Oracle; Trino',
    },
    {
        id: 'managed-query-memory',
        cause: 'host_out_of_memory',
        role: 'root',
        pattern: /\bEXCEEDED_\w*MEMORY_LIMIT\b|\bQuery exceeded (?:per-node |distributed )?(?:\w+ )?memory limit\b/,
        needles: ['memory_limit', 'memory limit'],
        examples: [
            'trino.exceptions.TrinoQueryError: EXCEEDED_LOCAL_MEMORY_LIMIT: Query exceeded per-node memory limit of 1GB',
        ],
        lookAlikes: ['memory limit: 1 GB'],
        source: 'Trino, Presto',
    },
    {
        id: 'managed-database-unreachable',
        cause: 'connection_refused',
        role: 'root',
        pattern: [
            /\bORA-(?:12541|12170|12514|12537|12560|0311[34]|03135|01033|01034|01089|12154)\b/,
            /\bTNS:no listener\b/,
            /\bCould not open client transport\b/,
            /\[(?:08S01|08001|08003|08006|08004|HYT00|HYT01)\]/,
            /'(?:08S01|08001|08003|08006|HYT00|HYT01)'/,
            /\bNO_NODES_AVAILABLE\b/,
            /\bNoHostAvailable\b/,
        ],
        needles: [
            'ora-12',
            'ora-03',
            'ora-01',
            'tns:no',
            'open client transport',
            '08s01',
            '[08001]',
            "'08001'",
            '[08003]',
            "'08003'",
            '[08006]',
            "'08006'",
            '[08004]',
            "'08004'",
            'hyt0',
            'no_nodes_available',
            'nohostavailable',
        ],
        examples: [
            'cx_Oracle.DatabaseError: ORA-12541: TNS:no listener',
            'ORA-03113: end-of-file on communication channel',
            'pyhive.exc.OperationalError: Could not open client transport with any of the provided URIs',
            "pyodbc.OperationalError: ('HYT00', '[HYT00] [Microsoft][ODBC Driver 17 for SQL Server]Login timeout expired (0) (SQLDriverConnect)')",
        ],
        lookAlikes: ['ORA-01403: no data found', 'step 08001'],
        source: 'Oracle; ODBC SQLSTATE classes 08 and HYT; Hive; Trino; Cassandra',
    },
    {
        id: 'managed-login-refused',
        cause: 'credentials_invalid',
        role: 'root',
        pattern: /\bORA-(?:01017|28000|28001|01005)\b|\bLogin failed for user '|\blogon denied\b/,
        needles: ['ora-01', 'ora-28', 'login failed for user', 'logon denied'],
        examples: [
            'ORA-01017: invalid username/password; logon denied',
            "pyodbc.InterfaceError: ('28000', \"[28000] Login failed for user 'x'. (18456)\")",
        ],
        lookAlikes: ['ORA-01403: no data found'],
        source: 'Oracle; SQL Server',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/more-databases.js
/** Databases, queues and search engines that are full, locked, not ready or not the leader. */
const moreDatabases = [
    {
        id: 'database-busy',
        cause: 'service_unavailable',
        role: 'root',
        pattern: [
            /\bsorry, too many clients already\b/,
            /\bremaining connection slots are reserved\b/,
            /(?:\(1040, ['"]|\b(?:FATAL|ERROR|Error): +)[Tt]oo many connections\b(?! from your)/,
            /\bmax number of clients reached\b/,
            /\bconnection pool (?:is )?(?:exhausted|full)\b(?!, discarding)/,
            /\bDeadlock found when trying\b/,
            /\bDeadlockDetected\w*/,
            /\bERROR: +deadlock detected\b/,
            /\bcould not serialize access\b/,
            /\bcanceling statement due to (?:conflict with recovery|lock timeout)\b/,
            /\bLock wait timeout exceeded\b/,
            /\bUnable to acquire lock within\b/,
            /\bNotPrimaryError\b/,
            /\bread only replica\b/,
            /\bMISCONF Redis\b/,
            /\bCLUSTERDOWN\b/,
            /\bLink with MASTER is down\b/,
            /\bMasterDownError\b/,
            /\bNodeNotReadyError\b/,
            /\b_ALL_BROKERS_DOWN\b/,
            /\b\d+\/\d+ brokers are down\b/,
            /\b_TRANSPORT\b[^\n]{0,40}?\bKafka/,
            /\bKafkaError\{code=(?:_TRANSPORT|_MSG_TIMED_OUT|_TIMED_OUT|LEADER_NOT_AVAILABLE|NOT_COORDINATOR|_ALL_BROKERS_DOWN|REQUEST_TIMED_OUT|NOT_ENOUGH_REPLICAS)/,
            /\b(?:Broker|Local): (?:Leader not available|Broker transport failure|All broker connections are down)/,
            /\bSERVICE_UNAVAILABLE\/1\b/,
            /\bApiError\(50[0234]\b/,
            /\bTransportError\(50[0234]\b/,
            /\bstate not recovered\b/,
            /\bAll shards failed\b(?! to)/,
            /\bNo (?:alive nodes|shard available)\b/,
            /\bcode: (?:209|210|279), e\.displayText\b/,
        ],
        needles: [
            'too many clients',
            'connection slots',
            'too many connections',
            'number of clients',
            'connection pool',
            'deadlock',
            'serialize access',
            'canceling statement',
            'lock wait timeout',
            'acquire lock within',
            'notprimary',
            'read only replica',
            'misconf redis',
            'clusterdown',
            'link with master',
            'masterdown',
            'nodenotready',
            '_all_brokers',
            'brokers are down',
            'kafkaerror{',
            'leader not available',
            'broker transport',
            'broker connections',
            'service_unavailable',
            'apierror(50',
            'transporterror(50',
            'not recovered',
            'shards failed',
            'no alive nodes',
            'no shard available',
            'e.displaytext',
        ],
        examples: [
            'psycopg2.OperationalError: FATAL:  sorry, too many clients already',
            "pymysql.err.OperationalError: (1213, 'Deadlock found when trying to get lock; try restarting transaction')",
            "pymysql.err.OperationalError: (1205, 'Lock wait timeout exceeded; try restarting transaction')",
            'psycopg2.errors.SerializationFailure: could not serialize access due to concurrent update',
            "redis.exceptions.ReadOnlyError: You can't write against a read only replica.",
            'confluent_kafka.KafkaException: KafkaError{code=LEADER_NOT_AVAILABLE,val=5,str="Broker: Leader not available"}',
            "elasticsearch.ApiError: ApiError(503, 'cluster_block_exception', 'blocked by: [SERVICE_UNAVAILABLE/1/state not recovered / initialized];')",
            'pymongo.errors.NotPrimaryError: not primary',
        ],
        lookAlikes: [
            'the learning rate goes down',
            'too many connections in the graph of layers is a warning only: ignored',
            'deadlock free by design',
        ],
        source: 'PostgreSQL; MySQL; Redis; MongoDB; librdkafka; Elasticsearch; ClickHouse',
    },
    {
        id: 'service-login-refused',
        cause: 'credentials_invalid',
        role: 'root',
        pattern: [
            /\bpassword authentication failed\b/,
            /\bAccess denied for user '/,
            /\bWRONGPASS\b/,
            /\bNOAUTH Authentication required\b/,
            /\bOperationFailure: (?:Authentication failed|bad auth)/,
            /\bAuthenticationException: Authentication failed\b/,
            /\bIncorrect API key provided\b/,
            /\b(?:[Ii]nvalid|[Ii]ncorrect|[Ww]rong) (?:API[- ]key|access token(?! (?:seq|id|in ))|auth(?:entication|orization) token)\b/,
            /\bAPI key verification failed\b/,
            /\binvalid authentication credentials\b/,
            /\bNotAuthenticated\b/,
            /\b(?:Unauthenticated|AuthenticationError|Unauthorized): (?:Error code: )?401\b/,
            /\binvalid_grant\b/,
            /\bcannot fetch token: 40\d\b/,
            /\bFailed to find any Kerberos tgt\b/,
            /\bGSS initiate failed\b/,
            /\bHDFS_DELEGATION_TOKEN\b[^\n]{0,80}\b(?:can't be found|expired)\b/,
            /\bCredentialUnavailableError\b/,
            /\b[Pp]lease run 'az login'/,
            /\bno SAS token or OAuth token is present\b/,
            /\bmust be logged in to the server \(Unauthorized\)/,
            /\bYou must (?:log ?in|authenticate|be logged in)\b/,
            /\bHTTP Error 401\b/,
        ],
        needles: [
            'password authentication',
            'access denied for user',
            'wrongpass',
            'noauth ',
            'operationfailure: ',
            'authenticationexception',
            'incorrect api',
            'invalid api',
            'wrong api',
            'access token',
            'auth token',
            'authentication token',
            'authorization token',
            'cannot fetch token',
            'delegation_token',
            'no sas token',
            'api key verification',
            'authentication credentials',
            'notauthenticated',
            'unauthenticated: ',
            'authenticationerror: ',
            'unauthorized: ',
            'invalid_grant',
            'kerberos tgt',
            'gss initiate',
            'credentialunavailable',
            'az login',
            'logged in to the server',
            'you must log',
            'you must authenticate',
            'you must be logged',
            'http error 401',
        ],
        examples: [
            'psycopg2.OperationalError: FATAL:  password authentication failed for user "x"',
            "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-xx.'}}",
            'google.api_core.exceptions.Unauthenticated: 401 Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
            'javax.security.sasl.SaslException: GSS initiate failed [Caused by GSSException: No valid credentials provided (Mechanism level: Failed to find any Kerberos tgt)]',
            'error: You must be logged in to the server (Unauthorized)',
            'failed to perform copy command due to error: no SAS token or OAuth token is present and the resource is not public',
        ],
        lookAlikes: ['ValueError: invalid token id 50257', 'the tokenizer has no such token', 'NotAuthenticatedYet = True'],
        source: 'PostgreSQL; MySQL; Redis; MongoDB; Paramiko; OpenAI; Google Cloud; OAuth 2; Kerberos; Azure; Kubernetes',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/package-index.js
/** Installers that reach no index. That no version is found then only follows from it, and is said after it. */
const packageIndex = [
    {
        id: 'pip-last-try',
        cause: 'package_index_unreachable',
        role: 'usual',
        pattern: /\bRetrying \(Retry\(total=0\b[^\n]{0,200}\bafter connection broken by\b/,
        needles: ['after connection broken'],
        examples: [
            "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPConnection object at 0x7f26eb03fa40>: Failed to establish a new connection: x')': /simple/tinytrain/",
            "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError(\"HTTPSConnectionPool(host='packages.example', port=443): Read timed out. (read timeout=15)\")': /simple/torch/",
            "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ProxyError('Cannot connect to proxy.', NewConnectionError('x'))': /simple/torch/",
        ],
        lookAlikes: [
            "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by 'NewConnectionError': /simple/torch/",
        ],
        source: 'pip index/collector.py; urllib3 connectionpool.py',
    },
    {
        id: 'npm-network',
        cause: 'package_index_unreachable',
        role: 'root',
        pattern: /^npm (?:ERR!|error) (?:code|errno) (?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ESOCKETTIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E5\d\d|E429)\b|^npm (?:ERR!|error) (?:5\d\d|429) /,
        needles: ['npm err!', 'npm error'],
        examples: [
            'npm error code ENOTFOUND',
            'npm ERR! code ETIMEDOUT',
            'npm error code E503',
            'npm ERR! 502 Bad Gateway - GET https://packages.example/x',
        ],
        lookAlikes: ['npm error code E404', 'npm error code ERESOLVE'],
        source: 'npm lib/utils/error-message.js',
    },
    {
        id: 'conda-network',
        cause: 'package_index_unreachable',
        role: 'root',
        pattern: [
            /\bCondaHTTPError: HTTP (?:5\d\d|429)\b/,
            /\bCondaSSLError\b/,
            /\bAn HTTP error occurred when trying to retrieve this URL\b/,
            /\bCollecting package metadata \([^)\n]{1,40}\): failed$/,
            /\b(?:critical libmamba|error +libmamba) [^\n]{0,80}?\b(?:Download error|Multiple errors occured|Could not (?:resolve|connect))/,
            /\berror: Failed to (?:download|fetch) `[^`\n]{1,200}` ?(?:from|\(|$)/,
            /\bW: Failed to fetch [^\n]{1,300}?\b(?:Could not (?:connect|resolve)|Temporary failure|Connection (?:timed out|failed|refused)|Unable to connect)\b/,
            /\bE: (?:Unable to fetch some archives|Some index files failed to download)\b/,
        ],
        needles: [
            'condahttperror',
            'condasslerror',
            'an http error occurred',
            'collecting package metadata',
            'libmamba',
            'error: failed to download',
            'error: failed to fetch',
            'w: failed to fetch',
            'unable to fetch some',
            'some index files failed',
        ],
        examples: [
            'CondaHTTPError: HTTP 503 SERVICE UNAVAILABLE for url <https://conda.example/main/linux-64/repodata.json>',
            'An HTTP error occurred when trying to retrieve this URL.',
            'critical libmamba Multiple errors occured:',
            'W: Failed to fetch http://mirror.example/dists/jammy/InRelease  Could not connect to mirror.example:80',
            'E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?',
        ],
        lookAlikes: ['Collecting package metadata (repodata.json): done', 'W: Failed to fetch optional icons'],
        source: 'conda exceptions.py; libmamba; apt-pkg acquire-item.cc',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/services.js
/** What services answer, when it is not the thing asked for. */
const services = [
    {
        id: 'http-server-error',
        cause: 'service_unavailable',
        role: 'root',
        pattern: [
            /\b5(?:0[0234]|2[0-4]|29) (?:Server Error|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Web Server )/i,
            /\bHTTP Error 5(?:0[0234]|2[0-4]|29)\b/i,
            /\b(?:returned error:|HTTP|status[ _]code[:=]?|Error code:|response code:?) ?5(?:0[0234]|2[0-4]|29)\b/i,
            /\bERROR 5(?:0[0234]|2[0-4]): /i,
            /\bServer error '5\d\d/i,
            /\btoo many 5\d\d error responses\b/i,
            /\b5\d\d, message=/i,
            /\bURL fetch failure on \S+: 5\d\d\b/i,
            /\b(?:ServiceUnavailable|BadGateway|GatewayTimeout|InternalServerError): 5\d\d\b/i,
            /\bInternalServerError: 5\d\d /i,
            /\b(?:408 Request Time-?out|425 Too Early)\b/i,
        ],
        needles: [
            'internalservererror',
            'server error',
            'bad gateway',
            'unavailable',
            'gateway time',
            'web server',
            'http error',
            'returned error',
            'error 50',
            'error 52',
            'http 50',
            'http 52',
            'status code',
            'status_code',
            'error code',
            'response code',
            'error responses',
            ', message=',
            'fetch failure',
            'gatewaytimeout',
            'badgateway',
            'request time',
            '425 too early',
        ],
        examples: [
            'requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: http://127.0.0.1/',
            'urllib.error.HTTPError: HTTP Error 502: Bad Gateway',
            'curl: (22) The requested URL returned error: 503',
            "httpx.HTTPStatusError: Server error '503 Service Unavailable' for url 'http://127.0.0.1/'",
            'huggingface_hub.errors.HfHubHTTPError: 500 Server Error: Internal Server Error for url: https://huggingface.co/api/models/a/b (Request ID: Root=1-2;3)',
            "requests.exceptions.RetryError: HTTPSConnectionPool(host='x.invalid', port=443): Max retries exceeded with url: /a (Caused by ResponseError('too many 503 error responses'))",
            '2026-01-01 10:00:00 ERROR 503: Service Unavailable.',
            'google.api_core.exceptions.InternalServerError: 500 An internal error occurred',
            'google.api_core.exceptions.ServiceUnavailable: 503 GET https://storage.example/b: backend error',
        ],
        lookAlikes: ['step 503 loss 0.1', 'processed 502 files', 'status code 200', '501 Not Implemented'],
        source: 'RFC 9110; requests models.py; urllib; curl; wget; httpx; aiohttp; google-api-core',
    },
    {
        id: 'service-quota-used-up',
        cause: 'service_quota',
        role: 'root',
        pattern: /\byou exceeded your current quota\b|\binsufficient_quota\b|\bbilling (?:hard )?limit (?:has been )?reached\b/i,
        needles: ['your current quota', 'insufficient_quota', 'billing limit', 'billing hard limit'],
        examples: [
            "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'code': 'insufficient_quota'}}",
        ],
        lookAlikes: ['quota: 5000 requests'],
        source: 'OpenAI API error codes',
    },
    {
        id: 'http-rate-limited',
        cause: 'rate_limited',
        role: 'root',
        pattern: [
            /\b429 (?:Client Error|Too Many Requests)\b/i,
            /\b(?:HTTP Error|returned error:|ERROR|HTTP|status code|Error code:?) 429\b/i,
            /\bToo ?Many ?Requests\b/i,
            /\bWe had to rate limit (?:you|your)\b/i,
            /\brate limit (?:exceeded|reached)\b/i,
            /\bRateLimitExceeded/i,
            /\bResourceExhausted: 429\b/i,
            /\b429 Quota exceeded\b/i,
            /\bRateLimitError\b/i,
        ],
        needles: [
            'client error',
            'too many requests',
            'toomanyrequests',
            'http error',
            'returned error',
            'error 429',
            'http 429',
            'status code',
            'error code',
            'had to rate limit',
            'rate limit exceeded',
            'rate limit reached',
            'ratelimitexceeded',
            'resourceexhausted: 429',
            '429 quota',
            'ratelimiterror',
        ],
        examples: [
            'requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: http://127.0.0.1/',
            "huggingface_hub.errors.HfHubHTTPError: 429 Too Many Requests: you have reached your 'api' rate limit.",
            'urllib.error.HTTPError: HTTP Error 429: Too Many Requests',
            'urllib.error.HTTPError: HTTP Error 403: rate limit exceeded',
            "google.api_core.exceptions.ResourceExhausted: 429 Quota exceeded for quota metric 'Read requests' per minute",
        ],
        lookAlikes: [
            'step 429/1000',
            'wandb: Filestream rate limit exceeded, retrying in 2.0 seconds.',
            'rate limit: 5000 per hour',
        ],
        source: 'RFC 6585; requests models.py; huggingface_hub utils/_http.py',
    },
    {
        id: 'object-storage-busy',
        cause: 'service_unavailable',
        role: 'root',
        pattern: [
            /\bAn error occurred \((?:SlowDown|ServiceUnavailable|InternalError|InternalServerError|RequestTimeout|50[0234]|Throttling\w*|BandwidthLimitExceeded)\) when calling\b/,
            /\bErrorCode:\s?(?:ServerBusy|InternalError|OperationTimedOut)\b/,
            /\bserver is busy\b/,
            /\bPlease reduce your request rate\b/,
            /\[Errno 121\] Remote I\/O error/,
        ],
        needles: ['an error occurred (', 'errorcode:', 'server is busy', 'your request rate', 'errno 121'],
        examples: [
            'botocore.exceptions.ClientError: An error occurred (SlowDown) when calling the GetObject operation (reached max retries: 4): Please reduce your request rate.',
            'botocore.exceptions.ClientError: An error occurred (503) when calling the HeadObject operation (reached max retries: 4): Service Unavailable',
            'ErrorCode:ServerBusy',
            'OSError: [Errno 121] Remote I/O error',
        ],
        lookAlikes: [
            'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: x',
        ],
        source: 'botocore exceptions.py; s3fs errors.py; Azure Storage error codes',
    },
    {
        id: 'upload-failed',
        cause: 'upload_failed',
        role: 'usual',
        pattern: /\bS3UploadFailedError: (?!.*\b(?:AccessDenied|403|InvalidAccessKeyId|ExpiredToken|SignatureDoesNotMatch|NoSuchBucket)\b)|\b(?:failed|unable) to (?:save|upload|push|write) [^\n]{0,80}?\bto ['"]?(?:s3|gs|gcs|abfss?|hdfs|oss):\/\//i,
        needles: ['s3uploadfailed', 'to save ', 'to upload ', 'to push ', 'to write '],
        examples: [
            'boto3.exceptions.S3UploadFailedError: Failed to upload ckpt.pt to bucket/ckpt.pt: could not finish the multipart upload',
            'RuntimeError: Failed to save checkpoint to s3://bucket/run1/step_1000',
            'Failed to upload model.tar.gz to gs://bucket/models',
        ],
        lookAlikes: ['uploading checkpoint to s3://bucket/run1', 'saved checkpoint to s3://bucket/run1'],
        source: 'boto3 exceptions.py; plain words of trainers',
    },
    {
        id: 'grpc-unavailable',
        cause: 'peer_lost',
        role: 'echo',
        pattern: [
            /\bStatusCode\.UNAVAILABLE\b/,
            /\bUnavailableError: /,
            /\bUNAVAILABLE: (?!Task )/,
            /\b[Uu]navailable: Socket closed\b/,
            /\bGOAWAY received\b/,
            /\bSession \w{1,40} is not found\. Possibly, this master has restarted\b/,
            /\bAbortedError: [^\n]{0,80}?\brestarted\b/,
            /\bdetails ?= ?"Socket closed"/,
        ],
        needles: [
            'statuscode.unavailable',
            'unavailableerror: ',
            'unavailable: ',
            'goaway received',
            'master has restarted',
            'abortederror: ',
            'socket closed',
        ],
        examples: [
            'grpc._channel._InactiveRpcError: status = StatusCode.UNAVAILABLE details = "Socket closed"',
            'tensorflow.python.framework.errors_impl.UnavailableError: Socket closed',
            'RuntimeError: Unavailable: Session 5a1de3b1 is not found. Possibly, this master has restarted.',
            'jaxlib.xla_extension.XlaRuntimeError: UNAVAILABLE: failed to connect to all addresses',
            'tensorflow.python.framework.errors_impl.AbortedError: Session was aborted; worker restarted',
        ],
        lookAlikes: ['the metric is unavailable: no data yet was seen', 'ServiceUnavailable: 503 GET https://x'],
        source: 'gRPC status codes; TensorFlow, XLA',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/storage.js
/** Disks, shared file systems and the machine under them. */
const storage = [
    {
        id: 'shared-filesystem-fault',
        cause: 'shared_filesystem_fault',
        role: 'root',
        pattern: [
            /\bStale (?:NFS )?file handle\b/,
            /\bESTALE\b/,
            /\[Errno (?:70|107|108|126|127)\] [^\n:]{0,60}: b?['"]/,
            /\bCannot send after transport endpoint shutdown\b/,
            /\bTransport endpoint is not connected\b(?=[^\n]{0,40}\/)/,
            /: Transport endpoint is not connected$/,
            /\bnfs: server \S+ not responding, timed out\b/,
            /\bLock reclaim failed\b/,
            /\bLustreError: [^\n]{0,200}?\bevicted\b/,
            /\bKey has expired\b/,
            /\bRequired key not available\b/,
            /\bCommunication error on send\b/,
        ],
        needles: [
            'stale file handle',
            'stale nfs',
            'estale',
            '[errno 70]',
            '[errno 10',
            '[errno 12',
            'transport endpoint',
            'not responding, timed out',
            'lock reclaim failed',
            'lustreerror',
            'key has expired',
            'required key not',
            'communication error on send',
        ],
        examples: [
            "OSError: [Errno 116] Stale file handle: '/share/cache/data.arrow'",
            "OSError: [Errno 107] Transport endpoint is not connected: '/mnt/bucket/run'",
            "ls: cannot access '/mnt/bucket': Transport endpoint is not connected",
            'OSError: [Errno 108] Cannot send after transport endpoint shutdown',
            '[812.1] nfs: server 10.0.0.5 not responding, timed out',
            "OSError: [Errno 127] Key has expired: '/afs/x/y'",
        ],
        lookAlikes: ['nfs: server 10.0.0.5 OK', 'OSError: [Errno 107] Transport endpoint is not connected'],
        source: 'errno ESTALE, ENOTCONN, ESHUTDOWN, EKEYEXPIRED, ECOMM; Linux fs/nfs, Lustre',
    },
    {
        id: 'socket-not-connected',
        cause: 'connection_reset',
        role: 'weak',
        pattern: /\bTransport endpoint is not connected\b/,
        needles: ['transport endpoint'],
        examples: ['OSError: [Errno 107] Transport endpoint is not connected'],
        lookAlikes: ["OSError: [Errno 107] Transport endpoint is not connected: '/mnt/bucket/run'"],
        source: 'errno ENOTCONN, of a socket when it names no path',
    },
    {
        id: 'disk-io-error',
        cause: 'disk_io_error',
        role: 'root',
        pattern: [
            /\[Errno 5\] (?!.*\btty\b)/,
            /\berrno = 5, error message = 'Input\/output error'/,
            /\bInput\/output error\b(?![^\n]{0,40}\btty\b)/,
            /\bBuffer I\/O error on dev\b/,
            /\bblk_update_request: (?:critical )?I\/O error\b/,
            /\bI\/O error, dev \w+, sector\b/,
            /\bDisabling device after reset failure\b/,
            /\bno available path - failing I\/O\b/,
            /\bDisk failure on \w+ detected\b/,
            /\bStructure needs cleaning\b/,
            /\bdisk I\/O error\b/,
            /\bI\/O tag \d+ [^\n]{0,60}?timeout, reset controller\b/,
        ],
        needles: [
            '[errno 5]',
            'input/output error',
            'i/o error',
            'disabling device after',
            'failing i/o',
            'disk failure on',
            'structure needs cleaning',
            'i/o tag',
        ],
        examples: [
            "OSError: [Errno 5] Input/output error: '/data/train/0001.npy'",
            "OSError: [Errno 5] Can't read data (file read failed: time = Sat Sep  2 22:40:03 2026",
            "cp: error reading '/data/train.bin': Input/output error",
            'Buffer I/O error on dev dm-0, logical block 1234, async page read',
            'blk_update_request: I/O error, dev sdb, sector 7814037',
            'sqlite3.OperationalError: disk I/O error',
        ],
        lookAlikes: ['disk I/O 120 MB/s', '0 input/output errors', 'stdin: tcgetattr: no tty'],
        source: 'errno EIO, EUCLEAN; Linux block and nvme drivers; HDF5; SQLite',
    },
    {
        id: 'read-only-filesystem',
        cause: 'read_only_filesystem',
        role: 'usual',
        pattern: /\bRead-only file system\b|\bEROFS\b|\bRemounting filesystem read-only\b/i,
        needles: ['read-only file system', 'erofs', 'filesystem read-only'],
        examples: [
            "OSError: [Errno 30] Read-only file system: '/mnt/scratch/run1/ckpt.pt'",
            "mkdir: cannot create directory '/models': Read-only file system",
            'EXT4-fs (md0): Remounting filesystem read-only',
        ],
        lookAlikes: ['mounted as a read-only filesystem', 'opened dataset in read-only mode'],
        source: 'errno EROFS; Linux fs/ext4/super.c',
    },
    {
        id: 'file-lock-failed',
        cause: 'file_lock_failed',
        role: 'root',
        pattern: /\bunable to lock file, errno = (?:11|37)\b|\bNo locks available\b|\bENOLCK\b/,
        needles: ['unable to lock file', 'no locks available', 'enolck'],
        examples: [
            "BlockingIOError: [Errno 11] Unable to synchronously open file (unable to lock file, errno = 11, error message = 'Resource temporarily unavailable')",
            'OSError: [Errno 37] No locks available',
        ],
        lookAlikes: ['file locks available: 1024'],
        source: 'HDF5 H5FDsec2.c; errno ENOLCK',
    },
    {
        id: 'node-crash',
        cause: 'node_crash',
        role: 'root',
        pattern: /\bKernel panic - not syncing\b|\bmce: \[Hardware Error\]|\bEDAC \S+: \d+ UE\b|\bMachine check events logged\b/,
        needles: ['kernel panic', 'mce: [hardware', 'edac ', 'machine check events'],
        examples: [
            'Kernel panic - not syncing: Fatal exception in interrupt',
            'mce: [Hardware Error]: CPU 12: Machine Check Exception: 5 Bank 7: be00000000800400',
            'EDAC MC0: 1 UE memory read error on CPU_SrcID#0',
        ],
        lookAlikes: ['EDAC MC0: 1 CE memory read error', 'the kernel size is 3'],
        source: 'Linux kernel/panic.c, arch/x86/kernel/cpu/mce, drivers/edac',
    },
    {
        id: 'node-soft-lockup',
        cause: 'node_crash',
        role: 'weak',
        pattern: /\bBUG: soft lockup - CPU#\d+ stuck for \d+s|\bblocked for more than \d+ seconds\b/,
        needles: ['soft lockup', 'blocked for more than'],
        examples: ['watchdog: BUG: soft lockup - CPU#18 stuck for 27s! [python3:2254956]'],
        lookAlikes: ['soft lockup detector enabled'],
        source: 'Linux kernel/watchdog.c, kernel/hung_task.c',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/transfers.js
/** Transfers that break: TLS, HTTP, SSH and FTP, in the words of the tools that people download with. */
const transfers = [
    {
        id: 'tls-handshake-failed',
        cause: 'tls_failure',
        role: 'usual',
        pattern: [
            /\bUnable to establish SSL connection\b/i,
            /\b(?:SSL|TLS)[^\n]{0,60}?\bwrong version number\b/i,
            /\bgnutls_handshake\(\) failed\b/i,
            /\bGnuTLS: /i,
            /\bTLS connection was non-properly terminated\b/i,
            /\bSSL_ERROR_SYSCALL\b/i,
            /\bSSL[ _]SYSCALL error\b/i,
            /\bSSL connection has been closed unexpectedly\b/i,
            /\bSSLHandshakeException\b/i,
            /\bPKIX path building failed\b/i,
            /\binvalid peer certificate\b/i,
            /\bSSL\/TLS handshake failure\b/i,
            /\btls: (?:internal error|handshake failure|bad certificate|failed to verify)/i,
            /\bserver certificate verification failed\b/i,
            /\bcannot verify \S{1,200}'s certificate\b/i,
            /\bDECRYPTION_FAILED_OR_BAD_RECORD_MAC\b/i,
            /\bmbedtls_ssl_(?:read|handshake) returned -/i,
            /\bSEC_E_\w+/i,
            /\bschannel: (?:failed|next InitializeSecurityContext failed)/i,
        ],
        needles: [
            'ssl connection',
            'wrong version number',
            'gnutls',
            'non-properly terminated',
            'ssl_error_syscall',
            'syscall error',
            'sslhandshake',
            'pkix path',
            'peer certificate',
            'handshake failure',
            'tls: internal',
            'tls: bad cert',
            'tls: failed',
            'certificate verification failed',
            'cannot verify',
            'bad_record_mac',
            'mbedtls_ssl',
            'sec_e_',
            'schannel: ',
        ],
        examples: [
            'OpenSSL: error:1408F10B:SSL routines:ssl3_get_record:wrong version number',
            'Unable to establish SSL connection.',
            'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to example.org:443',
            'curl: (35) gnutls_handshake() failed: Handshake failed',
            'javax.net.ssl.SSLHandshakeException: PKIX path building failed',
            'psycopg2.OperationalError: SSL SYSCALL error: EOF detected',
            '  Caused by: invalid peer certificate: UnknownIssuer',
            'error dialing backend: remote error: tls: internal error',
        ],
        lookAlikes: ['TLS is enabled', 'wrong version number of the checkpoint format'],
        source: 'wget; curl; GnuTLS; OpenSSL; JDK JSSE; libpq; rustls; Go crypto/tls; SRA toolkit',
    },
    {
        id: 'transfer-broken',
        cause: 'connection_reset',
        role: 'usual',
        pattern: [
            /\bHTTP\/[23] stream \d+ was not closed cleanly\b/,
            /\bHTTP\/?2 framing layer\b/,
            /\bEmpty reply from server\b/,
            /\b[Ss]end failure: /,
            /\bRecv failure: /,
            /\bNo data received\.$/,
            /\bearly EOF$/,
            /\bconnection (?:unexpectedly )?closed before (?:the )?(?:message|response|body)\b/,
            /\bunexpected EOF (?:during chunk|while reading (?:the )?(?:response|body|from (?:server|socket|remote)))/,
            /\bserver closed idle connection\b/,
            /\bserver sent GOAWAY\b/,
            /\bhttp2: client connection lost\b/,
            /\bGet "?https?:\/\/[^\s"]{1,300}"?: (?:unexpected )?EOF\b/,
            /\bmax retries exceeded: unexpected EOF\b/,
            /\berror reading (?:from )?(?:server|response body|a body from connection)[^\n]{0,20}(?:: EOF|end of file)/,
            /\berror decoding response body\b/,
            /\bserver closed the control connection\b/,
            /\bNoHttpResponseException\b/,
            /\bBadStatusLine\b/,
            /\bIOError\(DNSError\(/,
            /\bdownload (?:is )?incomplete, content_length\b/,
            /\brsync error: error in (?:rsync protocol data stream|socket IO) \(code 1[02]\)/,
            /\bCurl error \(\d\d?\): /,
            /\b[Dd]ownload error \(\d\d?\) /,
            /\bConnectionFailed: Connection failed for url\b/,
            /\bspurious network error\b/,
            /\bnetwork failure seems to have happened\b/,
            /\bcode = Unavailable desc = /,
        ],
        needles: [
            'not closed cleanly',
            'framing layer',
            'empty reply',
            'send failure',
            'recv failure',
            'no data received',
            'early eof',
            'closed before',
            'unexpected eof',
            'idle connection',
            'sent goaway',
            'client connection lost',
            'get "http',
            'get http',
            'error reading',
            'decoding response body',
            'control connection',
            'nohttpresponse',
            'badstatusline',
            'dnserror',
            'content_length',
            'rsync error: ',
            'curl error (',
            'download error (',
            'connectionfailed: ',
            'spurious network',
            'network failure',
            'code = unavailable',
        ],
        examples: [
            'curl: (92) HTTP/2 stream 0 was not closed cleanly: INTERNAL_ERROR (err 2)',
            'curl: (52) Empty reply from server',
            'curl: (55) Send failure: Broken pipe',
            'HTTP request sent, awaiting response... No data received.',
            '  Caused by: connection closed before message completed',
            'Get "https://registry.example.org/v2/": EOF',
            'org.apache.http.NoHttpResponseException: repo.maven.apache.org:443 failed to respond',
            'modelscope.hub.errors.FileDownloadError: File model.bin download incomplete, content_length: 123 but the file downloaded length: 100, please download again',
            'rsync error: error in rsync protocol data stream (code 12) at io.c(228) [receiver=3.2.3]',
            'error: network failure seems to have happened',
            'ERROR: failed to solve: rpc error: code = Unavailable desc = error reading from server: EOF',
        ],
        lookAlikes: [
            'unexpected EOF while parsing the template',
            'Get "https://registry.example.org/v2/": 200',
            'WARNING: Recv failure: Connection reset by peer, retrying',
        ],
        source: 'curl; wget; git; hyper; Go net/http; gRPC; Apache HttpClient; ModelScope; rsync; libdnf; mamba; cargo',
    },
    {
        id: 'ssh-link-lost',
        cause: 'connection_reset',
        role: 'usual',
        pattern: [
            /\b(?:client_loop: send disconnect|packet_write_wait: Connection to [^\n]{1,80}): /,
            /^(?:scp|sftp): Connection closed\b/,
            /^lost connection$/,
            /^Connection (?:to \S{1,80} )?closed by (?:remote host|UNKNOWN|\d[\d.]+|\S+ port \d+)\b/,
            /\bkex_exchange_identification: /,
            /\bssh_exchange_identification: /,
            /\bControlSocket [^\n]{1,120} already closed\b/,
            /\brsync: [^\n]{0,40}write error: Broken pipe\b/,
            /\bTimeout, server \S+ not responding\b/,
        ],
        needles: [
            'send disconnect',
            'packet_write_wait',
            'connection closed',
            'lost connection',
            'closed by',
            'exchange_identification',
            'controlsocket',
            'write error: broken pipe',
            'not responding',
        ],
        examples: [
            'packet_write_wait: Connection to 10.0.0.4 port 22: Broken pipe',
            'scp: Connection closed',
            'lost connection',
            'Connection to 10.0.0.1 closed by remote host.',
            'rsync: [sender] write error: Broken pipe (32)',
        ],
        lookAlikes: ['Connection to the tracker closed by the user', 'the debugger lost connection to nothing'],
        source: 'OpenSSH; rsync',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/unanswered.js
/** Requests that nobody answered, and addresses that cannot be reached. */
const unanswered = [
    {
        id: 'http-timeout',
        cause: 'http_timeout',
        role: 'usual',
        pattern: /(?:\b(?:Read|Connect|Write|Pool)Timeout(?:Error)?\b(?!\s*=)|(?<!\bError while downloading from [^\n]{0,300})\bRead timed out\b|\b(?:read|write|handshake) operation timed out\b|\burlopen error (?:_ssl\.c:\d+: The handshake operation )?timed out\b|^\s*(?:socket\.timeout|TimeoutError): timed out$|\bFSTimeoutError\b|\b(?:Read|Connect) timeout on endpoint URL\b|\basyncio\.exceptions\.TimeoutError\b|\bServerTimeoutError\b|\bAPITimeoutError\b|\bRequest timed out\.?$|\bSocketTimeoutError?\b|\bConnection to \S+ timed out\b|\bcurl: \(28\)|\bOperation timed out after \d+ milliseconds\b|\bRetryError: (?:Deadline|Timeout) of \S+ exceeded\b|\bDeadlineExceeded: 504\b)(?!.*(?:entering retry loop|rying to resume|thrown while requesting))/,
        needles: [
            'timeouterror',
            'readtimeout',
            'connecttimeout',
            'writetimeout',
            'pooltimeout',
            'timed out',
            'sockettimeout',
            'timeout on endpoint',
            'curl: (28)',
            'retryerror: ',
            'deadlineexceeded: 504',
        ],
        examples: [
            "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='huggingface.co', port=443): Read timed out. (read timeout=10)",
            'TimeoutError: The read operation timed out',
            'socket.timeout: timed out',
            'botocore.exceptions.ReadTimeoutError: Read timeout on endpoint URL: "https://s3.example/bucket/key"',
            'fsspec.exceptions.FSTimeoutError',
            "urllib3.exceptions.ConnectTimeoutError: (<HTTPSConnection object>, 'Connection to example.invalid timed out. (connect timeout=10)')",
            'curl: (28) Failed to connect to example.invalid port 443 after 130000 ms: Timeout was reached',
            'urllib.error.URLError: <urlopen error timed out>',
        ],
        lookAlikes: [
            'read_timeout=10 connect_timeout=5',
            "WARNING: Error while downloading from https://x.invalid: HTTPSConnectionPool(host='x.invalid', port=443): Read timed out. Trying to resume download, retrying",
            'wandb: Network error (ConnectTimeout), entering retry loop.',
            "Error while downloading from https://x.invalid/a: HTTPSConnectionPool(host='x.invalid', port=443): Read timed out.",
            'Watchdog caught collective operation timeout',
        ],
        source: 'requests; urllib3; CPython socket; botocore; fsspec asyn.py; httpx; aiohttp; curl; google-api-core',
    },
    {
        id: 'connection-timed-out',
        cause: 'connection_timed_out',
        role: 'usual',
        pattern: /(?<!\b(?:ok|done|succeeded)\b[^\n]{0,80})(?<!errno: \d{2,3} - )(?<!\bNCCL WARN\b[^\n]{0,200})\bConnection timed out\b|\[(?:Errno 60|WinError 10060)\]|\bETIMEDOUT\b|\bi\/o timeout\b/i,
        needles: ['connection timed out', '[errno 60]', 'winerror 10060', 'etimedout', 'i/o timeout'],
        examples: [
            'TimeoutError: [Errno 110] Connection timed out',
            'ssh: connect to host node7 port 22: Connection timed out',
            'dial tcp 10.0.0.7:443: i/o timeout',
        ],
        lookAlikes: [
            '[W socket.cpp:663] [c10d] The client socket has failed to connect to [::ffff:10.9.1.4]:29400 (errno: 110 - Connection timed out).',
            'mounting nas ... ok (first try: connection timed out)',
            'connection timed out, retrying (2/5)',
            'connection timeout is 30 s',
        ],
        source: 'errno ETIMEDOUT; Go net',
    },
    {
        id: 'endpoint-unreachable',
        cause: 'network_unreachable',
        role: 'root',
        pattern: /\bCould not connect to the endpoint URL\b|\bHost is down\b|\bEHOSTDOWN\b/,
        needles: ['endpoint url', 'host is down', 'ehostdown'],
        examples: [
            'botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "https://s3.us-east-1.example/bucket"',
            'OSError: [Errno 112] Host is down',
        ],
        lookAlikes: ['endpoint URL: https://s3.example'],
        source: 'botocore exceptions.py; errno EHOSTDOWN',
    },
    {
        id: 'http-no-connection',
        cause: 'connection_refused',
        role: 'usual',
        pattern: [
            /\bMax retries exceeded with url\b/i,
            /\bFailed to establish a new connection\b/i,
            /\bfailed to connect to all addresses\b/i,
            /\bCannot connect to host \S+/i,
            /\bAll connection attempts failed\b/i,
            /\bAPIConnectionError\b/i,
            /\bNoValidConnectionsError\b/i,
            /\bNo connection could be made because\b/i,
            /\[WinError 10061\]/i,
            /\bcurl: \(7\)/i,
        ],
        needles: [
            'max retries exceeded',
            'a new connection',
            'connect to all addresses',
            'cannot connect to host',
            'connection attempts failed',
            'apiconnection',
            'novalidconnections',
            'connection could be',
            'winerror 10061',
            'curl: (7)',
        ],
        examples: [
            "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='example.invalid', port=443): Max retries exceeded with url: /a (Caused by ResponseError('too many redirects'))",
            'httpx.ConnectError: All connection attempts failed',
            'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host example.invalid:443 ssl:default',
            'curl: (7) Failed to connect to 127.0.0.1 port 5000 after 0 ms',
        ],
        lookAlikes: ['max_retries=5', 'WARNING: Retrying after NewConnectionError: Failed to establish a new connection'],
        source: 'urllib3; gRPC; aiohttp; httpx; curl',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/network.js














/** Networks, the services behind them, and the storage that programs reach through them. */
const network = [
    ...storage,
    ...packageIndex,
    ...installers,
    ...locks,
    ...databases,
    ...moreDatabases,
    ...clusterFrameworks,
    ...managedWork,
    ...nodeConnections,
    ...services,
    ...connections,
    ...unanswered,
    ...transfers,
    ...downloadTools,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/plain-words.js
/** The words that everyone prints, where they name the reason by themselves. */
const plainWords = [
    {
        id: 'words-gpu-oom',
        cause: 'cuda_oom',
        role: 'root',
        // The maker's name may stand a few words before: "CUDA error: out of memory", "HIP out of memory".
        pattern: /\b(?:CUDA|GPU|HIP|MPS|XPU|NPU|HPU|VRAM|cuDNN|cuBLAS|cudaMalloc\w*)\b[^.\n]{0,60}?(?:\bout of memory\b|(?<![\w-])OOM(?![\w-]))/i,
        needles: ['out of memory', 'oom'],
        examples: [
            'CUDA out of memory',
            'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. If reserved memory is large try setting max_split_size_mb to avoid fragmentation.',
            'RuntimeError: CUDA error: out of memory',
            'GPU OOM',
            'RuntimeError: HIP out of memory. Tried to allocate 20.00 MiB',
            'RuntimeError: MPS backend out of memory (MPS allocated: 5.05 GB)',
        ],
        lookAlikes: [
            'loading bigscience/bloom-560m on GPU 0',
            'GPU zoom level 2',
            'INFO CUDA out of memory guard is on',
            'If you see CUDA out of memory, lower the batch size',
        ],
        source: 'PyTorch c10/cuda/CUDACachingAllocator.cpp; CUDA runtime cudaErrorMemoryAllocation',
    },
    {
        id: 'words-oom-kill',
        cause: 'host_oom_kill',
        role: 'root',
        pattern: /\boom[-_]kill(?:er)?\b(?!\s*[:=]?\s*0\b)|\bOut of memory: Kill(?:ed)? process\b|\bMemory cgroup out of memory\b/i,
        needles: ['oom-kill', 'oom_kill', 'out of memory'],
        examples: [
            'kernel: python invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0',
            'Memory cgroup out of memory: Killed process 4242 (python) total-vm:83886080kB',
            'Out of memory: Killed process 77 (python3)',
        ],
        lookAlikes: [
            'oom_kill 0',
            'The worker may have been killed by the OOM killer',
            'vm.oom_kill_allocating_task is a setting',
        ],
        source: 'Linux mm/oom_kill.c; plain words',
    },
    {
        id: 'words-checksum',
        cause: 'dataset_checksum_mismatch',
        role: 'root',
        pattern: [
            /\b(?:hash|checksum|md5|sha-?(?:1|256|512)|digest|crc(?:32)?)(?:\s?sums?)?\b(?:[^.\n]|\.(?! )){0,120}?\b(?:mismatch(?:ed)?|do(?:es)? ?n[o']t match|did ?n[o']t match|failed|differs?|incorrect|invalid|wrong)\b/i,
            /\b(?:bad|wrong|invalid) (?:checksum|hash|crc)\b/i,
            /\bchecksum (?:error|failure)\b/i,
            /\bNonMatching(?:Checksum|SplitsSizes)Error\b/i,
            /\b(?:ExpectedMore|Unexpected)(?:DownloadedFiles?|Splits)Error\b/i,
            /\bChecksumMismatch/i,
            /\bhas wrong checksum\b/i,
            /^\S+\.\w{1,8}: FAILED(?: open or read)?$/i,
        ],
        needles: [
            'hash',
            'checksum',
            'md5',
            'sha1',
            'sha256',
            'sha-',
            'sha512',
            'digest',
            'crc',
            'splitssizeserror',
            'downloadedfile',
            'splitserror',
            ': failed',
        ],
        examples: [
            'hash mismatch',
            'checksum failed',
            'ValueError: checksum of train.bin does not match',
            'RuntimeError: invalid hash value (expected "abc", got "def")',
            'train.bin: FAILED',
            "datasets.exceptions.NonMatchingSplitsSizesError: [{'expected': SplitInfo(name='train'), 'recorded': SplitInfo(name='train')}]",
            'botocore.exceptions.FlexibleChecksumError: Expected checksum abc did not match calculated checksum: def',
            'sha256sum: WARNING: 1 computed checksum did NOT match',
            'RuntimeError: The MD5 checksum of the download file ./data/img.zip does not match the one on record.',
        ],
        lookAlikes: [
            'verifying checksum of train.bin',
            'checksum ok',
            'hash table has 12 buckets',
            'sharding failed over to rank 2',
        ],
        source: 'GNU coreutils sha256sum; torchvision datasets/utils.py; plain words',
    },
    {
        id: 'words-digest-unexpected',
        cause: 'dataset_checksum_mismatch',
        role: 'usual',
        // A digest, and that it should have been another, in any order.
        pattern: /^(?!.*\b(?:ok|passed|verified|matches)\b)(?=.*\b(?:hash|checksum|md5|sha-?(?:1|256|384|512)|digest|crc(?:32)?|fingerprint|etag)(?:sum)?\b)(?=.*\b(?:expect(?:ed|s|ing)?|instead of|rather than|should (?:be|have been)|supposed to be|want(?:ed)?|but (?:got|is|was|found|has|computed)|not equal)\b|.*!=).*?\b(?=[a-z]{0,32}\d)[0-9a-f]{8,128}\b/i,
        needles: [
            'hash',
            'checksum',
            'md5',
            'sha1',
            'sha256',
            'sha384',
            'sha512',
            'sha-',
            'digest',
            'crc',
            'fingerprint',
            'etag',
        ],
        examples: [
            'RuntimeError: sha256 of vocab.bin is 20817f99b5c06efd, expected 9f86d081884c7d65; delete the file and fetch it again',
            'ValueError: train.bin: expected md5 d41d8cd98f00b204, got 9e107d9d372bb682',
            'AssertionError: md5 9e107d9d372bb682 != d41d8cd98f00b204',
            'Error: expected digest 9f86d081884c7d65 but found 20817f99b5c06efd for shard-3.tar',
            'CRC32 of part 7 should be 0x1a2b3c4d5e but is 00ff00ff1',
        ],
        lookAlikes: [
            'sha256 of vocab.bin is 9f86d081884c7d65, as expected: ok',
            'image digest: sha256:9f86d081884c7d65',
            'expected 3 hash buckets, got 4',
        ],
        source: 'plain words',
    },
    {
        id: 'words-dataset-missing',
        cause: 'dataset_missing',
        role: 'root',
        pattern: /(?<!version of the )\bdata ?sets?\b(?! class| type|.{0,120}regist)(?:[^.\n]|\.(?! )){0,120}?(?:\bnot found\b|\b(?:is|are) missing\b|\bdo(?:es)?(?: not|n't) exist\b|\bnot exists\b|\bcould(?: not|n't) be found\b)|\b(?:missing|no such) data ?set\b/i,
        needles: ['dataset', 'datasets', 'data set'],
        examples: ['dataset not found', "RuntimeError: Dataset 'coco128.yaml' images not found, missing path '/data/val'"],
        lookAlikes: ['dataset found', 'If the dataset is not found it is downloaded', 'dataset has 150 rows'],
        source: 'plain words',
    },
    {
        id: 'words-dataset-unreachable',
        cause: 'dataset_unreachable',
        role: 'root',
        pattern: /\bdata ?sets?\b(?:[^.\n]|\.(?! )){0,120}?\b(?:unreachable|(?:could not|cannot|can't) be reached|not reachable)\b/i,
        needles: ['dataset', 'datasets', 'data set'],
        examples: ['dataset unreachable', 'the data set at nfs:/data cannot be reached'],
        lookAlikes: ['dataset reached', 'unreachable code after return'],
        source: 'plain words',
    },
    {
        id: 'words-disk-full',
        cause: 'disk_full',
        role: 'root',
        pattern: /\bno space left\b|\bdisk (?:is )?full\b|\bENOSPC\b/i,
        needles: ['no space left', 'disk', 'enospc'],
        examples: [
            'OSError: [Errno 28] No space left on device',
            'disk full',
            'Error: ENOSPC: no space left on device, write',
        ],
        lookAlikes: ['disk usage 12%', 'no space characters in names', 'the disk is nearly full'],
        source: 'errno ENOSPC',
    },
    {
        id: 'words-disk-quota',
        cause: 'disk_quota',
        role: 'root',
        pattern: /\bdisk quota exceeded\b|\bEDQUOT\b|\bquota exceeded\b[^.\n]{0,40}\bdisk\b/i,
        needles: ['quota', 'edquot'],
        examples: ['OSError: [Errno 122] Disk quota exceeded', 'EDQUOT'],
        lookAlikes: ['quota: 5 TiB', 'disk quota is 5 TiB'],
        source: 'errno EDQUOT',
    },
    {
        id: 'words-open-files',
        cause: 'too_many_open_files',
        role: 'root',
        pattern: /\btoo many open files\b|\bEMFILE\b/i,
        needles: ['too many open files', 'emfile'],
        examples: ['OSError: [Errno 24] Too many open files'],
        lookAlikes: ['open files 12'],
        source: 'errno EMFILE',
    },
    {
        id: 'words-connection-refused',
        cause: 'connection_refused',
        role: 'root',
        pattern: /\bconnection refused\b|\bECONNREFUSED\b/i,
        needles: ['connection refused', 'econnrefused'],
        examples: [
            'ConnectionRefusedError: [Errno 111] Connection refused',
            'urllib.error.URLError: <urlopen error [Errno 111] Connection refused>',
        ],
        lookAlikes: ['connection refused, retrying (1/3)', 'connection accepted'],
        source: 'errno ECONNREFUSED',
    },
    {
        id: 'words-no-route',
        cause: 'no_route_to_host',
        role: 'root',
        pattern: /\bno route to host\b|\bEHOSTUNREACH\b/i,
        needles: ['no route to host', 'ehostunreach'],
        examples: ['OSError: [Errno 113] No route to host'],
        lookAlikes: ['route to host found'],
        source: 'errno EHOSTUNREACH',
    },
    {
        id: 'words-network-unreachable',
        cause: 'network_unreachable',
        role: 'root',
        pattern: /\bnetwork (?:is )?unreachable\b|\bENETUNREACH\b/i,
        needles: ['network', 'enetunreach'],
        examples: ['OSError: [Errno 101] Network is unreachable', 'network unreachable'],
        lookAlikes: ['network has 12 layers'],
        source: 'errno ENETUNREACH',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/arguments.js
/** Command lines that a program refuses. */
const commandLine = [
    {
        id: 'argparse-usage',
        cause: 'usage_error',
        role: 'root',
        pattern: /^(?:[\w.-]+ )?[\w./-]+(?: -m)?(?: [\w.-]+)?: error: (?:unrecognized arguments|the following arguments are required|one of the arguments|argument [^:\n]{1,80}:|ambiguous option|too few arguments|invalid choice)/i,
        needles: [': error: '],
        examples: [
            'train.py: error: unrecognized arguments: --lerning-rate 0.1',
            'train.py: error: the following arguments are required: --data',
            "train.py: error: argument --steps: invalid int value: 'many'",
            "usage.py: error: argument --opt: invalid choice: 'adm' (choose from 'adam', 'sgd')",
            'python -m mypkg.train: error: one of the arguments --config --resume is required',
        ],
        lookAlikes: ['main.c:12: error: expected declaration', 'step 3: error: 0.25', 'validation: error: 0.1'],
        source: 'CPython Lib/argparse.py',
    },
    {
        id: 'jsonargparse-usage',
        cause: 'usage_error',
        role: 'root',
        pattern: /^(?:[\w./-]+: )?error: (?:Parser key "|Key "[^"\n]{1,120}" is required|Validation failed:|Unrecognized arguments:|Option '[^'\n]{1,80}' is not accepted|Problem with given class_path|Configuration check failed|unexpected argument '|the following required arguments were not provided|invalid value ')/i,
        needles: [
            'error: parser key',
            'error: key "',
            'error: validation failed',
            'error: unrecognized arguments',
            "error: option '",
            'error: problem with',
            'error: configuration check',
            'error: unexpected argument',
            'error: the following',
            'error: invalid value',
        ],
        examples: [
            'error: Parser key "trainer.max_epochs": Expected a <class \'int\'>. Got value: many',
            'main.py: error: Key "model.lr" is required but not included in config object or its value is None.',
            "error: unexpected argument '--epoch' found",
        ],
        lookAlikes: ['validation error: 0.12', 'no error: parser is ready'],
        source: 'jsonargparse core.py; Rust clap error/format.rs',
    },
    {
        id: 'click-usage',
        cause: 'usage_error',
        role: 'root',
        pattern: /^(?:Error: |│ )(?:No such (?:option|command)\b|Missing (?:option|argument|parameter|command)\b|Got unexpected extra argument|Invalid value(?: for|:)|Option ['"]?--?[\w-]+['"]? requires an argument|Unrecognized options?:)/,
        needles: [
            'no such option',
            'no such command',
            'missing option',
            'missing argument',
            'missing parameter',
            'missing command',
            'unexpected extra argument',
            'invalid value',
            'requires an argument',
            'unrecognized option',
        ],
        examples: [
            'Error: No such option: --lr Did you mean --learning-rate?',
            "Error: Missing option '--data'.",
            "Error: Invalid value for '--epochs': 'many' is not a valid integer.",
            '│ No such option: --lrr                                                        │',
            "Error: No such command 'trian'.",
        ],
        lookAlikes: ['Missing argument docs were skipped', 'INFO Error: Invalid value for x, default used'],
        source: 'click exceptions.py; typer rich_utils.py; tyro',
    },
    {
        id: 'flags-usage',
        cause: 'usage_error',
        role: 'root',
        pattern: /^(?:FATAL Flags parsing error:|\s*Unknown command line flag '|ERROR: (?:Could not consume arg(?:s|ument)?:|The function received no value for the required argument:)|flag provided but not defined: -|(?:\S+: )?(?:unrecognized|unknown|invalid|bad|illegal) option(?:: -| -- ?'?|\s+['"]?-)|(?:\S+: )?option ['"]?-\S+ requires an argument)/,
        needles: [
            'flags parsing error',
            'unknown command line flag',
            'could not consume arg',
            'received no value for',
            'flag provided but',
            'unrecognized option',
            'unknown option',
            'invalid option',
            'bad option',
            'illegal option',
            'requires an argument',
        ],
        examples: [
            'FATAL Flags parsing error:',
            "  Unknown command line flag 'lr'. Did you mean: 'learning_rate' ?",
            'ERROR: Could not consume arg: --lr',
            'ERROR: The function received no value for the required argument: data',
            "torchx: unrecognized option '--foo'",
            'node: bad option: --max-old-space',
        ],
        lookAlikes: ['unknown options are ignored', 'parsed 12 flags'],
        source: 'absl flags/_exceptions.py, app.py; python-fire core.py; Go flag; GNU getopt',
    },
    {
        id: 'python-cannot-open-script',
        cause: 'program_file_missing',
        role: 'root',
        pattern: /\bcan't open file '[^'\n]{1,300}': \[Errno 2\]|\bcan't find '__main__' module in /,
        needles: ["can't open file", "can't find '__main__'"],
        examples: [
            "python: can't open file '/app/trian.py': [Errno 2] No such file or directory",
            "/usr/bin/python3: can't open file 'train.py': [Errno 2] No such file or directory",
            "/usr/bin/python3: can't find '__main__' module in 'src'",
        ],
        lookAlikes: ["warning: can't open file 'cache.db', building it"],
        source: 'CPython Modules/main.c, Lib/runpy.py',
    },
    {
        id: 'launcher-usage',
        cause: 'usage_error',
        role: 'root',
        pattern: /\bSome specified arguments are not used by the HfArgumentParser\b|^ValueError: Bad hostfile text\b|\bHostfile is not formatted correctly\b/,
        needles: ['hfargumentparser', 'bad hostfile text', 'hostfile is not'],
        examples: [
            "ValueError: Some specified arguments are not used by the HfArgumentParser: ['--lrr', '1e-4']",
            'ValueError: Bad hostfile text: node1 slot=8',
        ],
        lookAlikes: ['hostfile has 2 hosts'],
        source: 'transformers hf_argparser.py; DeepSpeed launcher/runner.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/builds.js
/** Linkers and make. */
const builds = [
    {
        id: 'linker-error',
        cause: 'link_error',
        role: 'usual',
        pattern: [
            /(?:^|[\s:])undefined reference to [`'‘"]/,
            /\bmultiple definition of [`'‘"]/,
            /(?:\bld(?:\.\w+)?|\bcollect2)(?:\.exe)?: (?:error: )?(?:library not found for -l|symbol\(s\) not found for|undefined symbol: |duplicate symbol|unable to find library -l|cannot open output file|skipping incompatible \S{1,200} when searching for -l\S+$)/,
            /^Undefined symbols for architecture \w/,
            /\brelocation truncated to fit: R_/,
            /\bfile format not recognized(?:;|$)/,
            /\berror LNK\d{4}: /,
            /: DSO missing from command line$/,
        ],
        needles: [
            'undefined reference to',
            'multiple definition of',
            'library not found for',
            'symbol(s) not found',
            'undefined symbol: ',
            'duplicate symbol',
            'unable to find library',
            'cannot open output file',
            'skipping incompatible',
            'undefined symbols for',
            'relocation truncated',
            'format not recognized',
            'error lnk',
            'dso missing',
        ],
        examples: [
            "main.cpp:(.text+0xa): undefined reference to `train(int)'",
            "/usr/bin/ld: main.cpp:(.text+0x5): undefined reference to 'omp_get_max_threads'",
            'ld.lld: error: undefined symbol: at::_ops::zeros::call',
            'ld: symbol(s) not found for architecture arm64',
            "b.o:(.bss+0x0): multiple definition of `counter'; a.o:(.bss+0x0): first defined here",
            'kernel.obj : error LNK2019: unresolved external symbol',
        ],
        lookAlikes: ['linking with -lcudart', 'no undefined references to old names'],
        source: 'GNU ld, gold, lld, Apple ld, MSVC link',
    },
    {
        id: 'linker-gave-up',
        cause: 'link_error',
        role: 'weak',
        pattern: /\bld returned \d+ exit status\b|\blinker command failed with exit code \d+|\berror: linking with `\w+` failed\b/,
        needles: ['ld returned', 'linker command failed', 'error: linking with'],
        examples: [
            'collect2: error: ld returned 1 exit status',
            'clang: error: linker command failed with exit code 1 (use -v to see invocation)',
            'error: linking with `cc` failed: exit status: 1',
        ],
        lookAlikes: ['the linker returned 0'],
        source: 'gcc collect2.c; clang Driver.cpp; rustc',
    },
    {
        id: 'compiler-out-of-memory',
        cause: 'host_oom_kill',
        role: 'root',
        pattern: /\bfatal error: Killed signal terminated program\b|\binternal compiler error: Killed \(program \w+\)|\bld terminated with signal 9 \[Killed\]|\b(?:cc1plus|ld)(?:\.exe)?: [^\n]{0,80}?\b(?:memory exhausted|virtual memory exhausted)\b/,
        needles: ['killed signal terminated', 'error: killed (program', 'terminated with signal 9', 'memory exhausted'],
        examples: [
            'c++: fatal error: Killed signal terminated program cc1plus',
            'c++: internal compiler error: Killed (program cc1plus)',
            'collect2: fatal error: ld terminated with signal 9 [Killed]',
            '/usr/bin/ld: final link failed: memory exhausted',
        ],
        lookAlikes: ['c++: internal compiler error: Segmentation fault signal terminated program cc1plus'],
        source: 'gcc.cc, collect2.c, libiberty xmalloc.c',
    },
    {
        id: 'compiler-command-failed',
        cause: 'native_build_failed',
        role: 'usual',
        pattern: /^error: command '[^'\n]{1,300}' failed with exit (?:code|status) \d+|^(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|x86_64-\S+-g(?:cc|\+\+)): error: (?!linker command)/,
        needles: ["error: command '", 'gcc: error: ', '++: error: ', 'cc: error: ', 'clang: error: '],
        examples: [
            "error: command '/usr/bin/gcc' failed with exit code 1",
            "gcc: error: unrecognized command-line option '-std=c++23'",
            'g++: error: kernel.cpp: No such file or directory',
        ],
        lookAlikes: ['clang: error: linker command failed with exit code 1 (use -v to see invocation)'],
        source: 'setuptools; gcc, clang drivers',
    },
    {
        id: 'make-rule-missing',
        cause: 'build_rule_missing',
        role: 'usual',
        pattern: [
            /^g?make(?:\[\d+\])?: \*\*\* No (?:rule to make target|targets specified)\b/i,
            /^[^\s:]{1,200}:\d+: \*\*\* (?:commands commence before|recipe commences before|multiple target patterns|unterminated call)\b/i,
            /^ninja: error: (?:'[^'\n]{1,200}', needed by|unknown target|loading 'build\.ninja')/i,
            /^error: Justfile does not contain recipe\b/i,
            /^npm (?:ERR!|error) Missing script: /i,
        ],
        needles: [
            'no rule to make',
            'no targets specified',
            'commence before',
            'commences before',
            'multiple target patterns',
            'unterminated call',
            'ninja: error: ',
            'justfile does not',
            'missing script: ',
        ],
        examples: [
            "make: *** No rule to make target 'data/tokens.bin', needed by 'train'.  Stop.",
            'make[1]: *** No targets specified and no makefile found.  Stop.',
            "ninja: error: 'kernel.cu', needed by 'kernel.o', missing and no known rule to make it",
            'npm error Missing script: "train"',
        ],
        lookAlikes: ["make: 'train' is up to date.", "make: Nothing to be done for 'all'."],
        source: 'GNU make src/remake.c, src/read.c; ninja; just; npm',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/configuration.js
/** Settings that a program refuses, most often while it starts. */
const configuration = [
    {
        id: 'environment-variable-missing',
        cause: 'environment_variable_missing',
        role: 'root',
        pattern: [
            /^(?:[^\s:]+: )?(?:line )?\d+: \w+: (?:unbound variable|parameter null or not set|parameter not set)$/,
            /\bEnvironment variable '\w+' not found\b/,
            /\bThe environment variable \w+ (?:is|was) not set\b/,
            /\b(?:environment|env) var(?:iable)? ['"`]?[A-Z_]{3,}['"`]? (?:is not set|is missing|is required|must be set|not set)\b(?![^\n]{0,40}\b(?:default|using|assum\w+|fall\w*)\b)/,
        ],
        needles: ['unbound variable', 'parameter null', 'parameter not set', 'environment var', 'env var'],
        examples: [
            'run.sh: line 4: WANDB_API_KEY: unbound variable',
            '/tmp/run.sh: 4: DATA_DIR: parameter not set',
            "omegaconf.errors.InterpolationResolutionError: Environment variable 'DATA_DIR' not found",
            'RuntimeError: environment variable DATA_ROOT must be set',
        ],
        lookAlikes: [
            'environment variable OMP_NUM_THREADS is set to 1',
            'INFO env var HF_TOKEN not set',
            'environment variable OMP_NUM_THREADS is not set, using the default',
        ],
        source: 'bash 5.2 and dash error texts; OmegaConf resolvers/oc',
    },
    {
        id: 'hydra-config',
        cause: 'config_error',
        role: 'root',
        pattern: [
            /^(?:Could not (?:override|append|delete) (?:from |to )?'|Could not append to config\. An item is already at|Error (?:merging|parsing) override|Cannot find primary config |Primary config (?:module|directory) not found|In '[^'\n]{1,200}': (?:Could not find|ConfigKeyError|Validation error)|You must specify '[^'\n]{1,120}', e\.g|Key '[^'\n]{1,200}' (?:is not in struct|not in '))/,
            /^(?:hydra|omegaconf)\.errors\.(?!InstantiationException)\w+:/,
            /\bMissingMandatoryValue\b/,
            /\bMissing mandatory value: /,
            /^Error locating target '/,
        ],
        needles: [
            'could not override',
            'could not append',
            'could not delete',
            'merging override',
            'parsing override',
            'primary config',
            "': could not find",
            "': configkeyerror",
            "': validation error",
            'you must specify',
            'is not in struct',
            "not in '",
            'hydra.errors.',
            'omegaconf.errors.',
            'missingmandatoryvalue',
            'missing mandatory value',
            'error locating target',
        ],
        examples: [
            "Could not override 'trainer.max_epoch'.",
            "Key 'perferences' is not in struct",
            'Error merging override +a.j=2',
            "In 'config': Could not find 'db/mysq'",
            "omegaconf.errors.ConfigAttributeError: Key 'lr' is not in struct",
            'omegaconf.errors.MissingMandatoryValue: Missing mandatory value: data.path',
        ],
        lookAlikes: [
            "Key 'x' not found in cache, computing",
            "hydra.errors.InstantiationException: Error in call to target 'm.Net':",
        ],
        source: 'Hydra _internal/config_loader_impl.py, core/override_parser; OmegaConf errors.py',
    },
    {
        id: 'config-file-parse',
        cause: 'config_error',
        role: 'usual',
        pattern: [
            /^(?:yaml|ruamel\.yaml)\.(?:scanner|parser|constructor|composer|reader)\.\w+/,
            /^(?:tomllib|tomli|toml|tomlkit)\.[\w.]*(?:Decode|Parse)Error\b/,
            /^configparser\.\w+Error\b/,
            /^(?:pydantic|pydantic_core|jsonschema|marshmallow|dacite|draccus|msgspec|cattrs)[\w.]*\.(?:ValidationError|DecodingError|\w*MissingValueError|WrongTypeError|UnexpectedDataError|ParsingError)\b/,
            /^\w*ValidationError: \d+ validation errors? for /,
        ],
        needles: [
            'yaml.scanner',
            'yaml.parser',
            'yaml.constructor',
            'yaml.composer',
            'yaml.reader',
            'decodeerror',
            'parseerror',
            'configparser.',
            'validationerror',
            'decodingerror',
            'missingvalueerror',
            'wrongtypeerror',
            'unexpecteddataerror',
            'parsingerror',
        ],
        examples: [
            'yaml.scanner.ScannerError: mapping values are not allowed here',
            'pydantic_core._pydantic_core.ValidationError: 1 validation error for TrainConfig',
            'pydantic.error_wrappers.ValidationError: 2 validation errors for Settings',
            'tomllib.TOMLDecodeError: Expected newline or end of document after a statement (at line 3, column 5)',
            "configparser.NoSectionError: No section: 'train'",
        ],
        lookAlikes: ['yaml.safe_load took 0.1 s', 'loaded config.toml', 'ValidationErrors: 0'],
        source: 'PyYAML scanner.py, parser.py; pydantic; CPython tomllib, configparser',
    },
    {
        id: 'trainer-misconfigured',
        cause: 'config_error',
        role: 'root',
        pattern: [
            /\bMisconfigurationException: (?!No supported gpu|You requested gpu)/,
            /\bDeepSpeedConfigError\b/,
            /\bCheck batch related parameters\b/,
            /--load_best_model_at_end requires/,
            /\bTrainer: training requires a train_dataset\b/,
            /\b(?:[Mm]ixed|[Hh]alf) precision\b[^\n]{0,120}\b(?:can only be used|requires? (?:a )?(?:GPU|CUDA|PyTorch))/,
            /\bis not a valid \w+, please select one of\b/,
            /\bNon-existent config key: /,
            /\bfor config key: /,
            /\bis not in the [\w: ./-]{1,60} registry\b/,
            /\bNo configurable matching '/,
        ],
        needles: [
            'misconfigurationexception',
            'deepspeedconfigerror',
            'batch related parameters',
            'load_best_model_at_end',
            'training requires a',
            'mixed precision',
            'half precision',
            'please select one of',
            'config key: ',
            ' registry',
            'no configurable matching',
        ],
        examples: [
            'lightning.fabric.utilities.exceptions.MisconfigurationException: `Trainer(strategy=...)` got an invalid value.',
            'AssertionError: Check batch related parameters. train_batch_size is not equal to micro_batch_per_gpu * gradient_acc_step * world_size 32 != 4 * 1 * 4',
            'ValueError: --load_best_model_at_end requires the save and eval strategy to match, but found',
            "ValueError: epochs is not a valid IntervalStrategy, please select one of ['no', 'steps', 'epoch']",
            'ValueError: FP16 Mixed precision training with AMP or APEX (`--fp16`) can only be used on CUDA devices.',
            "KeyError: 'Non-existent config key: MODEL.BACKBON'",
            "KeyError: 'FooNet is not in the mmdet::model registry. Please check whether the value of `FooNet` is correct'",
        ],
        lookAlikes: ['Using 16bit Automatic Mixed Precision (AMP)', 'registry has 12 models', 'mixed precision: bf16'],
        source: 'Lightning exceptions.py; DeepSpeed runtime/config.py; transformers training_args.py; yacs; mmengine registry',
    },
    {
        id: 'setting-not-divisible',
        cause: 'config_error',
        role: 'root',
        pattern: /^(?:\w+\.)*(?:AssertionError|ValueError|RuntimeError|Exception): [^\n]{0,300}?\b(?:divisible|a multiple of(?! element size)|divide evenly)\b/,
        needles: ['divisible', 'a multiple of', 'divide evenly'],
        examples: [
            'AssertionError: embed_dim must be divisible by num_heads',
            'AssertionError: world size (8) is not divisible by tensor model parallel size (3)',
            'RuntimeError: world_size (6) is not divisible by 4',
            'ValueError: hidden_size 1000 is not divisible by num_attention_heads 12',
        ],
        lookAlikes: ['padded vocab to be divisible by 64', 'batch is a multiple of 8'],
        source: 'Megatron-LM arguments.py; PyTorch nn/functional.py; plain words',
    },
    {
        id: 'setting-unknown-choice',
        cause: 'config_error',
        role: 'usual',
        pattern: /^(?:ValueError|KeyError|NotImplementedError|AssertionError|RuntimeError): (?:['"]?(?:Unknown|Unsupported|Invalid)|Unrecognized|Unexpected) (?:[\w-]+ ){0,2}?(?:optimizer|scheduler|loss|activation|model|architecture|backbone|precision|strategy|accelerator|backend|argument|option|config\w*|parameter|keyword|key|mode|type|value|metric)s?\b/i,
        needles: [
            'error: unknown ',
            'error: unsupported ',
            'error: unrecognized ',
            'error: invalid ',
            'error: unexpected ',
            "error: 'unknown ",
            "error: 'unsupported ",
            "error: 'invalid ",
            'error: "unknown ',
        ],
        examples: [
            'ValueError: Unknown optimizer: adamx',
            'NotImplementedError: Unsupported model type resnet51',
            'ValueError: Invalid precision fp12',
        ],
        lookAlikes: ['unknown model type, using default', 'Unsupported optimizer options: 0'],
        source: 'plain words',
    },
    {
        id: 'columns-removed',
        cause: 'config_error',
        role: 'root',
        // The set had rows; the Trainer dropped every column of it, and nothing is left to index.
        pattern: /\bInvalid key: [1-9]\d* is out of bounds for size 0\b/,
        needles: ['bounds for size 0'],
        examples: ['IndexError: Invalid key: 47682 is out of bounds for size 0'],
        lookAlikes: [
            'IndexError: Invalid key: 0 is out of bounds for size 0',
            'IndexError: Invalid key: 9 is out of bounds for size 8',
        ],
        source: 'datasets formatting.py under transformers Trainer with remove_unused_columns',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/languages.js
/** Errors that nothing handled in programs that are not Python's, and failed checks of compiled code. */
const languages = [
    {
        id: 'module-missing-elsewhere',
        cause: 'import_error',
        role: 'root',
        pattern: [
            /^Error in [^\n]{0,120}there is no package called\b/,
            /\bArgumentError: Package \w+ not found in current path\b/,
            /^Error: Cannot find (?:module|package) '/,
            /^Error \[ERR_MODULE_NOT_FOUND\]/,
            /\bjava\.lang\.(?:ClassNotFoundException|NoClassDefFoundError)\b/,
            /^Error: Could not find or load main class\b/,
            /^Can't locate \S+ in @INC\b/,
        ],
        needles: [
            'no package called',
            'not found in current path',
            'cannot find module',
            'cannot find package',
            'err_module_not_found',
            'classnotfoundexception',
            'noclassdeffounderror',
            'load main class',
            'in @inc',
        ],
        examples: [
            "Error in library(xgboost) : there is no package called 'xgboost'",
            'ERROR: LoadError: ArgumentError: Package Flux not found in current path.',
            "Error: Cannot find module '@tensorflow/tfjs-node'",
            'Exception in thread "main" java.lang.NoClassDefFoundError: org/apache/spark/sql/SparkSession',
        ],
        lookAlikes: ["there is no package called 'x' in the cache", 'looking for classes'],
        source: 'R library(); Julia loading.jl; Node.js internal/modules; JVM',
    },
    {
        id: 'julia-error',
        cause: 'uncaught_exception',
        role: 'exception',
        pattern: /^ERROR: (?:LoadError: |InitError: |TaskFailedException|(?:Method|UndefVar|Bounds|Argument|Domain|System|StackOverflow|Inexact|Undef(?:Ref|Keyword)|CU(?:DA)?|Cu)Error\b|DimensionMismatch\b|KeyError: key |TypeError: in )/,
        needles: [
            'error: loaderror',
            'error: initerror',
            'taskfailedexception',
            'error: methoderror',
            'error: undefvarerror',
            'error: boundserror',
            'error: argumenterror',
            'error: domainerror',
            'error: systemerror',
            'error: stackoverflowerror',
            'error: inexacterror',
            'error: undefreferror',
            'error: undefkeyworderror',
            'error: cudaerror',
            'error: cuerror',
            'error: dimensionmismatch',
            'error: keyerror: key',
            'error: typeerror: in',
        ],
        examples: [
            'ERROR: LoadError: MethodError: no method matching iterate(::Nothing)',
            'ERROR: UndefVarError: `lr` not defined',
            'ERROR: LoadError: Something went wrong',
        ],
        lookAlikes: ['ERROR: LoadErrors 0', 'INFO ERROR: LoadError: shown as an example'],
        source: 'Julia base/client.jl, errorshow.jl',
    },
    {
        id: 'r-error',
        cause: 'uncaught_exception',
        role: 'exception',
        pattern: /^Error in (?!socketConnection\()[\w.$:`]+\([^\n]{0,200}?\) ?:(?!\s*[-\d.]+$|\s*$|\s*cannot open (?:URL|the connection to ['"]?https?))|^Error: (?:object '|unexpected |Problem |! )/,
        needles: ['error in ', "error: object '", 'error: unexpected ', 'error: problem ', 'error: ! '],
        examples: [
            "Error in train(x, y) : object 'y' not found",
            "Error: object 'fit' not found",
            'Error: unexpected \'}\' in "}"',
        ],
        lookAlikes: ['Error in % by class: 0.1', 'Error in epoch(3) : 0.12', 'mean error in cm : 3.2'],
        source: 'R src/main/errors.c',
    },
    {
        id: 'r-error-head',
        cause: 'uncaught_exception',
        role: 'exception',
        // The message stands in the next line.
        pattern: /^Error in [\w.$:`]+\([^\n]{0,200}?\) ?:\s*$/,
        needles: ['error in '],
        examples: ['Error in xgb.train(params, dtrain, nrounds = 10) :'],
        lookAlikes: ["Error in train(x, y) : object 'y' not found"],
        source: 'R src/main/errors.c',
    },
    {
        id: 'r-halted',
        cause: 'uncaught_exception',
        role: 'weak',
        pattern: /^Execution halted$/,
        needles: ['execution halted'],
        examples: ['Execution halted'],
        lookAlikes: ['Execution halted for a checkpoint'],
        source: 'R src/main/errors.c',
    },
    {
        id: 'r-connection',
        cause: 'file_missing',
        role: 'usual',
        pattern: /^Error in (?!socketConnection)[^\n]{1,200}\) ?: cannot open (?:the connection|compressed file)\b(?! to )/,
        needles: ['cannot open the connection', 'cannot open compressed file'],
        examples: ['Error in file(file, "rt") : cannot open the connection'],
        lookAlikes: ["Error in url(u) : cannot open the connection to 'http://x'"],
        source: 'R src/main/connections.c',
    },
    {
        id: 'jvm-uncaught',
        cause: 'uncaught_exception',
        role: 'exception',
        pattern: /^Exception in thread "main" |\bUser class threw exception: |^(?:\S+ )?(?:\S+ )?ERROR [^\n]{0,80}?\bJob aborted due to stage failure\b|^org\.apache\.spark\.SparkException: Job aborted\b/,
        needles: ['exception in thread "main"', 'class threw exception', 'job aborted'],
        examples: [
            'Exception in thread "main" ml.dmlc.xgboost4j.java.XGBoostError: XGBoostModel training failed',
            'Exception in thread "main" java.lang.NullPointerException',
            'org.apache.spark.SparkException: Job aborted due to stage failure: Task 3 in stage 5.0 failed 4 times',
        ],
        lookAlikes: ['Exception in thread "pool-1" was handled', 'job aborted: 0'],
        source: 'JVM java.lang.ThreadGroup; Spark ApplicationMaster, DAGScheduler',
    },
    {
        id: 'rust-panic',
        cause: 'uncaught_exception',
        role: 'exception',
        pattern: /^thread '[^'\n]{0,80}' (?:\(\d+\) )?panicked at /,
        needles: ['panicked at'],
        examples: [
            "thread 'main' panicked at src/main.rs:3:5:",
            "thread 'main' panicked at 'index out of bounds: the len is 3 but the index is 7', src/main.rs:3:5",
        ],
        lookAlikes: ['nobody panicked at noon'],
        source: 'Rust library/std/src/panicking.rs',
    },
    {
        id: 'go-panic',
        cause: 'uncaught_exception',
        role: 'exception',
        pattern: /^panic: \S|^fatal error: all goroutines are asleep/,
        needles: ['panic: ', 'all goroutines are asleep'],
        examples: [
            'panic: runtime error: index out of range [3] with length 3',
            'fatal error: all goroutines are asleep - deadlock!',
        ],
        lookAlikes: ['no panic: all is well'],
        source: 'Go runtime/panic.go',
    },
    {
        id: 'node-uncaught',
        cause: 'uncaught_exception',
        role: 'exception',
        pattern: /^Uncaught \w*(?:Error|Exception)\b|^ReferenceError: |^\[?UnhandledPromiseRejection\w*\b|^Error(?: \[ERR_\w+\])?: (?!\d)(?=[^\n]{0,200}$)Cannot |^Node\.js v\d+\.\d+\.\d+$/,
        needles: ['uncaught ', 'referenceerror', 'unhandledpromiserejection', 'error: cannot ', 'node.js v'],
        examples: ['ReferenceError: tf is not defined', 'Uncaught TypeError: x is not a function', 'Node.js v20.11.1'],
        lookAlikes: ['running on Node.js v20.11.1 (LTS)', 'uncaught errors: 0'],
        source: 'V8 messages; Node.js node_errors.cc',
    },
    {
        id: 'compiler-error',
        cause: 'compile_error',
        role: 'usual',
        pattern: /^[^\s:()]{1,300}\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)(?::\d+(?::\d+)?|\(\d+\)): (?:fatal )?error\b|^error\[E\d{4}\]: |^CMake Error\b/,
        needles: [': error', ': fatal error', 'error[e', 'cmake error'],
        examples: [
            "ops/kernel.cpp:12:5: error: 'x' was not declared in this scope",
            'ops/kernel.cu(45): error: identifier "x" is undefined',
            'error[E0425]: cannot find value `lr` in this scope',
            'CMake Error at CMakeLists.txt:20 (find_package):',
        ],
        lookAlikes: ['main.cpp:12:5: warning: unused variable', 'compiled kernel.cu: error 0'],
        source: 'gcc, clang, nvcc, rustc, CMake',
    },
    {
        id: 'c-assertion',
        cause: 'assertion_failed',
        role: 'usual',
        pattern: /^(?:[^\s:]{1,200}: )?[^\s:]{1,300}\.(?:c|cc|cpp|cxx|cu|h|hpp):\d+: [^\n]{0,300}?\bAssertion [`'][^\n]{1,300}' failed\b|\bINTERNAL ASSERT FAILED\b|\bGGML_ASSERT\([^\n]{1,200}\) failed\b/,
        needles: ['assertion `', "assertion '", 'internal assert failed', 'ggml_assert'],
        examples: [
            "fit: src/fit.cpp:11: int main(): Assertion `m == 7' failed.",
            'RuntimeError: t == DeviceType::CUDA INTERNAL ASSERT FAILED at "../c10/cuda/impl/CUDAGuardImpl.h":24, please report a bug to PyTorch.',
        ],
        lookAlikes: ['assertions are on', 'checked 12 assertions, none failed'],
        source: 'glibc assert/assert.c; PyTorch c10/util/Exception.h',
    },
    {
        id: 'library-check-failed',
        cause: 'assertion_failed',
        role: 'exception',
        pattern: /^F\d{4} \d\d:\d\d:[^\n]{0,120}\] (?:Check failed: |Non-OK-status: )|: F (?:tensorflow|external)\/[^\n]{0,120}\] |^\[LightGBM\] \[Fatal\] |\bXGBoostError: [^\n]{0,200}?\bCheck failed: |^\[\d\d:\d\d:\d\d\] [^\n]{0,120}\bCheck failed: /,
        needles: ['check failed: ', '[fatal]', 'non-ok-status: ', ' f tensorflow/', ' f external/'],
        examples: [
            'F0101 12:00:00.000000  123 trainer.cc:45] Check failed: batch > 0 (0 vs. 0)',
            '2024-03-05 08:55:05.337902: F tensorflow/core/framework/tensor.cc:853] Check failed: dtype() == expected_dtype (3 vs. 9)',
            '[LightGBM] [Fatal] Check failed: (best_split_info.left_count) > (0) at src/treelearner/serial_tree_learner.cpp, line 653 .',
            'xgboost.core.XGBoostError: [10:17:34] src/learner.cc:90: Check failed: mparam_.num_feature != 0 (0 vs. 0)',
        ],
        lookAlikes: [
            '2024-03-05 08:55:05.337902: I tensorflow/core/platform/x.cc:1] F is set',
            '[LightGBM] [Info] Check failed: 0',
            'health Check failed: 0 times',
        ],
        source: 'glog; dmlc-core logging.h; LightGBM utils/log.h',
    },
    {
        id: 'child-command-failed',
        cause: 'child_command_failed',
        role: 'weak',
        pattern: /^g?make(?:\[\d+\])?: \*\*\* \[[^\n]{1,200}\] Error \d+|^npm (?:ERR!|error) (?:code ELIFECYCLE|Lifecycle script)|^error: Recipe `[^`\n]{1,80}` failed\b|^task: Failed to run task\b|^ERROR: failed to reproduce '/,
        needles: [
            '] error ',
            'elifecycle',
            'lifecycle script',
            'error: recipe',
            'failed to run task',
            'failed to reproduce',
        ],
        examples: [
            'make: *** [Makefile:12: train] Error 1',
            'npm ERR! code ELIFECYCLE',
            "ERROR: failed to reproduce 'train': failed to run: python train.py, exited with 1",
        ],
        lookAlikes: ['make: Nothing to be done', '[batch 3] Error 0.12'],
        source: 'GNU make; npm; just; DVC',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/model-code.js
/** Checkpoints, labels and losses that do not fit the model; models that cannot be compiled or handed on. */
const modelCode = [
    {
        id: 'state-dict',
        cause: 'state_dict_mismatch',
        role: 'root',
        pattern: [
            /\bError\(s\) in loading state_dict for\b/,
            /^\s*(?:Missing|Unexpected) key\(s\) in state_dict: /,
            /\bsize mismatch for [\w.]{1,200}: copying a param\b/,
            /\bloaded state dict (?:has|contains) a (?:parameter group|different number)/,
            /\bLayer count mismatch when loading weights\b/,
            /\bYou are trying to load a weight file containing\b/,
            /^ValueError: A total of \d+ objects could not be loaded\b/,
            /\bexpects \d+ (?:weight|variable)\(?s?\)?, but (?:it )?received \d+/,
            /\bZeRO checkpoint\b[^\n]{0,80}\bmismatch\b/,
            /\bScopeParamShapeError\b/,
        ],
        needles: [
            'loading state_dict',
            'in state_dict: ',
            'size mismatch for',
            'loaded state dict',
            'layer count mismatch',
            'load a weight file',
            'could not be loaded',
            'but received',
            'but it received',
            'zero checkpoint',
            'scopeparamshapeerror',
        ],
        examples: [
            'RuntimeError: Error(s) in loading state_dict for Net:',
            'size mismatch for fc.weight: copying a param with shape torch.Size([10, 512]) from checkpoint, the shape in current model is torch.Size([5, 512]).',
            "ValueError: loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
            'ValueError: Layer count mismatch when loading weights from file. Model expected 12 layers, found 10 saved layers.',
        ],
        lookAlikes: [
            'Some weights of BertModel were not initialized from the model checkpoint',
            'loaded state dict has 12 entries',
        ],
        source: 'PyTorch torch/nn/modules/module.py, optim/optimizer.py; Keras legacy_h5_format.py; DeepSpeed; Flax',
    },
    {
        id: 'torch-weights-only',
        cause: 'weights_only_load',
        role: 'root',
        pattern: /\bWeights only load failed\b|\bserious vulnerability issue in `?torch\.load\b/,
        needles: ['weights only load', 'serious vulnerability'],
        examples: [
            '_pickle.UnpicklingError: Weights only load failed. This file can still be loaded, to do so you have two options, do those steps only if you trust the source of the checkpoint.',
            'ValueError: Due to a serious vulnerability issue in `torch.load`, even with `weights_only=True`, we now require users to upgrade torch to at least v2.6',
        ],
        lookAlikes: ['FutureWarning: You are using `torch.load` with `weights_only=False`'],
        source: 'PyTorch torch/serialization.py; transformers utils/import_utils.py',
    },
    {
        id: 'pickled-class-missing',
        cause: 'pickled_class_missing',
        role: 'root',
        pattern: /\bCan't get attribute '[\w.<>]{1,120}' on <module\b/,
        needles: ["can't get attribute"],
        examples: ["AttributeError: Can't get attribute 'Net' on <module '__main__' from 'eval.py'>"],
        lookAlikes: ["can't get attribute 'x' yet"],
        source: 'CPython Lib/pickle.py',
    },
    {
        id: 'label-range',
        cause: 'label_out_of_range',
        role: 'root',
        pattern: [
            /\blabel must be in \[0/i,
            /\bInvalid classes inferred from unique values of `?y/i,
            /\bLabel \d+ is not less than the number of label mappings\b/i,
            /\bNumber of classes should be specified and greater than 1\b/i,
            /\bTarget -?\d+ is out of bounds\b/i,
            /\bReceived a label value of -?\d+ which is outside the valid range\b/i,
            /\blabels are not correctly provided\b/i,
            /\bdoes not tolerate element \[#/i,
        ],
        needles: [
            'label must be in',
            'invalid classes inferred',
            'number of label mappings',
            'number of classes should',
            ' is out of bounds',
            'received a label value',
            'labels are not correctly',
            'does not tolerate element',
        ],
        examples: [
            'xgboost.core.XGBoostError: [17:19:30] src/objective/multiclass_obj.cc:75: Check failed: label_error >= 0 && label_error < nclass SoftmaxMultiClassObj: label must be in [0, num_class).',
            'ValueError: Invalid classes inferred from unique values of `y`.  Expected: [0 1 2], got [1 2 3]',
            'IndexError: Target 10 is out of bounds.',
            '[LightGBM] [Fatal] Number of classes should be specified and greater than 1 for multiclass training',
        ],
        lookAlikes: ['IndexError: index 7 is out of bounds for axis 0 with size 7'],
        source: 'XGBoost src/objective; LightGBM src/objective; PyTorch LossNLL.cpp; TensorFlow sparse_xent_op.cc',
    },
    {
        id: 'input-not-finite',
        cause: 'input_not_finite',
        role: 'root',
        pattern: [
            /\bInput (?:X |y |\w+ )?contains (?:NaN|infinity)\b/,
            /\bInput contains NaN, infinity\b/,
            /\bInput data contains `?inf`?/,
            /\barray must not contain infs or NaNs\b/,
            /\bmissing value where TRUE\/FALSE needed\b/,
            /\bNA\/NaN\/Inf in '[xy]'/,
            /\bLabel contains NaN, infinity\b/,
        ],
        needles: [
            'contains nan',
            'contains infinity',
            'data contains',
            'must not contain infs',
            'missing value where',
            'na/nan/inf in',
        ],
        examples: [
            'ValueError: Input X contains NaN.',
            "ValueError: Input contains NaN, infinity or a value too large for dtype('float64').",
            'ValueError: array must not contain infs or NaNs',
            "Error in lm.fit(x, y) : NA/NaN/Inf in 'y'",
        ],
        lookAlikes: ['WARNING Input contains NaN, ignoring those rows', 'column 3 contains nan: no'],
        source: 'scikit-learn utils/validation.py; NumPy lib; XGBoost data.cc; R lm.fit',
    },
    {
        id: 'nan-guard',
        cause: 'training_diverged',
        role: 'root',
        pattern: [
            /\bThe loss returned in `?training_step`? is (?:nan|inf)/i,
            /\bInvalid loss, terminating training\b/i,
            /\bLoss is (?:nan|inf), stopping\b/i,
            /\bLoss became infinite or NaN\b/i,
            /\bMinimum loss scale reached\b/i,
            /\bCurrent loss scale already at minimum\b/i,
            /\bfound NaN in\b(?! (?:the )?column)/i,
            /\breturned nan values in its \d+th output\b/i,
            /\bprobability tensor contains either\b/i,
            /\bTensor had (?:NaN|Inf)\b/i,
            /\bNaN loss during training\b/i,
            /\bModel diverged with loss = NaN\b/i,
            /\bDetected nan and\/or inf values in\b/i,
            /\bNanLossDuringTrainingError\b/i,
        ],
        needles: [
            'returned in `training_step`',
            'returned in training_step',
            'terminating training',
            ', stopping',
            'became infinite',
            'minimum loss scale',
            'scale already at minimum',
            'found nan in',
            'returned nan values',
            'probability tensor',
            'tensor had ',
            'nan loss during',
            'model diverged',
            'detected nan',
            'nanlossduring',
        ],
        examples: [
            'ValueError: The loss returned in `training_step` is nan.',
            'Loss is nan, stopping training',
            'Batch 12: Invalid loss, terminating training',
            'FloatingPointError: Loss became infinite or NaN at iteration=812!',
            'Exception: Current loss scale already at minimum - cannot decrease scale anymore. Exiting run.',
            "RuntimeError: Function 'MulBackward0' returned nan values in its 0th output.",
            'RuntimeError: probability tensor contains either `inf`, `nan` or element < 0',
        ],
        lookAlikes: [
            "{'loss': nan, 'epoch': 3}",
            'Gradient overflow. Skipping step, loss scaler 0 reducing loss scale to 32768.0',
        ],
        source: 'Lightning loops/utilities.py; Keras terminate_on_nan.py; DETR engine.py; detectron2; fairseq; DeepSpeed loss_scaler.py; TensorFlow',
    },
    {
        id: 'nan-words',
        cause: 'training_diverged',
        role: 'usual',
        pattern: /\b(?:loss|gradients?|grad[_ ]norm)\b[^\n]{0,40}?\b(?:is|are|was|became|has|contains?)\b[^\n]{0,20}?(?<!\bnot )\b(?:nan|inf(?:inite|inity)?|not finite|non-finite)\b/i,
        needles: [
            'is nan',
            'are nan',
            'was nan',
            'became nan',
            'is inf',
            'is not finite',
            'non-finite',
            'has nan',
            'contains nan',
            'contain nan',
            'became inf',
            'nan or inf',
        ],
        examples: [
            'ValueError: loss is nan at step 812',
            'AssertionError: Loss is infinite',
            'RuntimeError: gradient norm is non-finite',
        ],
        lookAlikes: ['loss: nan', 'loss is nan, skipping this batch', 'the loss is finite', 'loss is not nan'],
        source: 'plain words',
    },
    {
        id: 'torch-compile',
        cause: 'compile_failed',
        role: 'usual',
        pattern: /\btorch\._(?:dynamo|inductor)\.exc\.\w+|\bBackendCompilerFailed\b|\bInternalTorchDynamoError\b|\btriton\.compiler\.errors\.\w+|\btorch\.jit\.frontend\.\w+Error\b|\btorch\.fx\.proxy\.TraceError\b|\btorch\.onnx\.errors\.\w+/,
        needles: [
            'torch._dynamo.exc',
            'torch._inductor.exc',
            'backendcompilerfailed',
            'internaltorchdynamoerror',
            'triton.compiler.errors',
            'torch.jit.frontend',
            'torch.fx.proxy',
            'torch.onnx.errors',
        ],
        examples: [
            "torch._dynamo.exc.BackendCompilerFailed: backend='inductor' raised:",
            'torch._inductor.exc.InductorError: CppCompileError: C++ compile error',
            'triton.compiler.errors.CompilationError: at 12:8:',
        ],
        lookAlikes: ['torch._dynamo hit config.recompile_limit (8)', 'torch._dynamo.config is set'],
        source: 'PyTorch torch/_dynamo/exc.py, torch/_inductor/exc.py; Triton compiler/errors.py',
    },
    {
        id: 'not-picklable',
        cause: 'not_picklable',
        role: 'root',
        pattern: [
            /\b[Cc]an't pickle (?:local object|<(?:function|class|built-in|module)|[\w.]+ objects?\b)/,
            /\bcan(?:no|')t pickle '?[\w.]+'? objects?\b/,
            /\bGot pickle error when attempting to start\b/,
            /\bAn attempt has been made to start a new process before\b/,
            /\bPicklingError: /,
        ],
        needles: ["can't pickle", 'cannot pickle', 'got pickle error', 'start a new process before', 'picklingerror'],
        examples: [
            "AttributeError: Can't pickle local object 'create_loader.<locals>.collate_fn'",
            "TypeError: cannot pickle '_thread.lock' object",
            "_pickle.PicklingError: Can't pickle <function <lambda> at 0x7f>: attribute lookup <lambda> on __main__ failed",
            'An attempt has been made to start a new process before the current process has finished its bootstrapping phase.',
        ],
        lookAlikes: ['pickled 12 objects', 'pickle protocol 5'],
        source: 'CPython pickle.py, multiprocessing/spawn.py; PyTorch utils/data/dataloader.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/package-sources.js
/** Packages that cannot be built, and package indexes that cannot be reached. */
const packageSources = [
    {
        id: 'package-build',
        cause: 'package_build_failed',
        role: 'root',
        pattern: [
            /\berror: (?:subprocess-exited-with-error|metadata-generation-failed|legacy-install-failure)\b/,
            /\bERROR: Failed building (?:wheel|editable) for\b/,
            /\bERROR: Failed to build\b/,
            /\bFailed to build (?:installable wheels for some|`[\w.-]+)/,
            /\bERROR: Could not build wheels for\b/,
            /\bFlashAttention is only supported on CUDA\b/,
            /^ERROR: compilation failed for package\b/,
            /\bnon-zero exit status\b[^\n]{0,40}installation of package\b/,
            /\binstallation of package [^\n]{1,80} had non-zero exit status\b/,
        ],
        needles: [
            'subprocess-exited-with',
            'metadata-generation-failed',
            'legacy-install-failure',
            'failed building',
            'failed to build',
            'could not build wheels',
            'flashattention is only',
            'compilation failed for',
            'had non-zero exit',
        ],
        examples: [
            '  error: subprocess-exited-with-error',
            'ERROR: Failed building wheel for flash-attn',
            'ERROR: Failed to build installable wheels for some pyproject.toml based projects (flash-attn)',
            '  × Failed to build `flash-attn==2.7.4`',
            "installation of package 'xgboost' had non-zero exit status",
        ],
        lookAlikes: ['Building wheel for flash-attn (setup.py): started', 'failed to build the index, using linear search'],
        source: 'pip exceptions.py, wheel_builder.py; uv; R install.packages',
    },
    {
        id: 'container-build',
        cause: 'container_build_failed',
        role: 'weak',
        pattern: /\bfailed to solve: process "|\bThe command '[^'\n]{1,300}' returned a non-zero code: \d+|\bfailed to solve: (?:dockerfile parse error|rpc error: code = Unknown desc = (?:dockerfile parse|executor failed))/,
        needles: ['failed to solve: ', 'returned a non-zero code'],
        examples: [
            'ERROR: failed to solve: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1',
            "The command '/bin/sh -c pip install .' returned a non-zero code: 1",
        ],
        lookAlikes: ['failed to solve the system, using least squares'],
        source: 'BuildKit solver; Docker builder',
    },
    {
        id: 'package-index-unreachable',
        cause: 'package_index_unreachable',
        role: 'root',
        pattern: [
            /\bCondaHTTPError: HTTP 000 CONNECTION FAILED\b/,
            /\bFailed to download distribution due to network timeout\b/,
            /\bCould not fetch URL [^\n]{1,200}\bThere was a problem confirming/,
            /\bError: Failed to fetch [^\n]{1,200}\b/,
            /\bE: Failed to fetch [^\n]{1,200}/,
            /\bcannot open URL '[^'\n]{1,300}\/src\/contrib\b/,
            /\bunable to access index for repository\b/,
            /\bnpm (?:ERR!|error) network\b/,
            /\bCould not connect to (?:archive|security|ports|deb)\./,
            /\bMultiple Errors encountered\.\s*CondaHTTPError/,
        ],
        needles: [
            'condahttperror',
            'due to network timeout',
            'could not fetch url',
            'failed to fetch ',
            'cannot open url',
            'unable to access index',
            'npm err! network',
            'npm error network',
            'could not connect to',
        ],
        examples: [
            'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.example/pkgs/main/linux-64/repodata.json>',
            'Failed to download distribution due to network timeout. Try increasing UV_HTTP_TIMEOUT (current value: 30s).',
            'E: Failed to fetch http://mirror.example/pool/main/g/git.deb  Could not connect to mirror.example:80',
            'npm ERR! network request to https://registry.example/x failed',
        ],
        lookAlikes: ['network request 12 of 40', 'failed to fetch 0 of 12 shards'],
        source: 'conda exceptions.py; uv registry_client.rs; apt; R available.packages; npm',
    },
    {
        id: 'package-index-retries',
        cause: 'package_index_unreachable',
        role: 'weak',
        pattern: /\bRequest failed after \d+ retries\b|\bFailed to fetch: `https?:/,
        needles: ['request failed after', 'failed to fetch: `'],
        examples: [
            'Request failed after 3 retries in 12.3s',
            'error: Failed to fetch: `https://index.example/simple/torch/`',
        ],
        lookAlikes: [
            "WARNING: Retrying (Retry(total=4, connect=None)) after connection broken by 'NewConnectionError': /simple/torch/",
        ],
        source: 'pip network/session.py; uv error.rs',
    },
    {
        id: 'package-hash',
        cause: 'package_hash_mismatch',
        role: 'root',
        pattern: /\bTHESE PACKAGES DO NOT MATCH THE HASHES\b|^\s*(?:×|╰─▶|├─▶|error:)?\s*Hash mismatch for `|\bChecksumMismatchError\b|\bnpm (?:ERR!|error) code EINTEGRITY\b/,
        needles: ['do not match the hashes', 'hash mismatch for `', 'checksummismatcherror', 'eintegrity'],
        examples: [
            'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.',
            '  ╰─▶ Hash mismatch for `torch==2.6.0`',
            'npm ERR! code EINTEGRITY',
        ],
        lookAlikes: ['hash mismatches: 0'],
        source: 'pip exceptions.py; uv error.rs; conda; npm',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/packages.js
/** What installers, and packages that do not fit each other, say. */
const packages_packages = [
    {
        id: 'binary-mismatch',
        cause: 'dependency_mismatch',
        role: 'root',
        pattern: [
            /\bnumpy\.(?:dtype|ufunc|ndarray) size changed\b/,
            /\bnumpy\.core\.multiarray failed to import\b/,
            /\bmodule compiled against (?:ABI|API) version\b/,
            /\bDescriptors cannot(?: not)? be created directly\b/,
            /\bDistributionNotFound\b/,
            /\b(?:Contextual)?VersionConflict\b/,
            /\bis required for a normal functioning of this module, but found\b/,
            /\bnumpy\.core\.umath failed to import\b/,
        ],
        needles: [
            'size changed',
            'failed to import',
            'module compiled against',
            'descriptors cannot',
            'distributionnotfound',
            'versionconflict',
            'normal functioning of this',
        ],
        examples: [
            'ValueError: numpy.dtype size changed, may indicate binary incompatibility. Expected 96 from C header, got 88 from PyObject',
            'ImportError: numpy.core.multiarray failed to import',
            'RuntimeError: module compiled against ABI version 0x1000009 but this version of numpy is 0x2000000',
            'TypeError: Descriptors cannot be created directly.',
            'ImportError: tokenizers>=0.21,<0.22 is required for a normal functioning of this module, but found tokenizers==0.15.2.',
        ],
        lookAlikes: ['batch size changed to 8', 'A module that was compiled using NumPy 1.x cannot be run in'],
        source: 'NumPy __init__.pxd, multiarray; protobuf descriptor.py; setuptools; transformers dependency_versions_check.py',
    },
    {
        id: 'pip-unresolvable',
        cause: 'package_unresolvable',
        role: 'root',
        pattern: [
            /\bERROR: Cannot install [^\n]{1,300} because these package versions have conflicting dependencies\b/,
            /\bResolutionImpossible\b/,
            /\bERROR: Package '[^'\n]{1,120}' requires a different Python\b/,
            /\bNo solution found when resolving\b/,
            /\b(?:Lib[Mm]amba)?UnsatisfiableError\b/,
            /\bPackagesNotFoundError\b/,
            /\bResolvePackageNotFound\b/,
            /\bSolverProblemError\b/,
            /^\s*nothing provides [\w.=<>-]+ needed by\b/,
            /\bnpm (?:ERR!|error) code ERESOLVE\b/,
            /\bE: Unable to locate package\b/,
            /\bCould not solve for environment specs\b/,
            /\bis not available for this version of R\b/,
            /\bpackage ['‘][\w.]+['’] is not available\b/,
            /^ERROR: Unsatisfiable requirements detected\b/,
        ],
        needles: [
            'conflicting dependencies',
            'resolutionimpossible',
            'requires a different python',
            'no solution found',
            'unsatisfiableerror',
            'packagesnotfounderror',
            'resolvepackagenotfound',
            'solverproblemerror',
            'nothing provides',
            'eresolve',
            'unable to locate package',
            'could not solve for',
            'is not available',
            'unsatisfiable requirements',
        ],
        examples: [
            'ERROR: Cannot install a==1 and b==2 because these package versions have conflicting dependencies.',
            '  × No solution found when resolving dependencies:',
            'PackagesNotFoundError: The following packages are not available from current channels:',
            "ERROR: Package 'x' requires a different Python: 3.8.10 not in '>=3.9'",
            'E: Unable to locate package libcudnn9',
        ],
        lookAlikes: [
            "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
            'resolved 112 packages in 3 ms',
        ],
        source: 'pip resolution; uv-resolver error.rs; conda exceptions.py; Poetry; npm; apt; R install.packages; Julia Pkg',
    },
    {
        id: 'pip-no-version',
        cause: 'package_unresolvable',
        role: 'usual',
        // What follows from an index that could not be reached is said in the same words, after the reason.
        pattern: /\bERROR: (?:Could not find a version that satisfies the requirement|No matching distribution found for)\b/,
        needles: ['could not find a version', 'no matching distribution'],
        examples: [
            'ERROR: No matching distribution found for torch==2.6.0',
            'ERROR: Could not find a version that satisfies the requirement torch==2.6.0 (from versions: 2.13.0+cpu, 2.14.1)',
        ],
        lookAlikes: ['could not find a version, using the default'],
        source: 'pip resolution/resolvelib/factory.py',
    },
    {
        id: 'lockfile-outdated',
        cause: 'lockfile_outdated',
        role: 'root',
        pattern: [
            /\bThe lockfile at `[^`\n]{1,200}` needs to be updated\b/i,
            /\bpyproject\.toml changed significantly since poetry\.lock\b/i,
            /\bpoetry\.lock is not up to date\b/i,
            /\bnpm ci\b[^\n]{0,80}\bcan only install\b/i,
            /\block ?file[^\n]{0,60}\b(?:is out of date|is outdated|is not up[ -]to[ -]date)\b/i,
            /\bERR_PNPM_OUTDATED_LOCKFILE\b/i,
        ],
        needles: [
            'the lockfile at',
            'changed significantly',
            'poetry.lock is not',
            'can only install',
            'is out of date',
            'is outdated',
            'up to date',
            'up-to-date',
            'outdated_lockfile',
        ],
        examples: [
            'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.',
            'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
        ],
        lookAlikes: ['the lock file is up to date', 'wrote the lockfile at `uv.lock`'],
        source: 'uv project/mod.rs; Poetry; npm; pnpm',
    },
    {
        id: 'environment-missing',
        cause: 'environment_missing',
        role: 'root',
        pattern: [
            /\bEnvironmentNameNotFound\b/,
            /\bEnvironmentLocationNotFound\b/,
            /\bCould not find conda environment: /,
            /\bCondaError: Run 'conda init' before\b/,
            /\bYour shell has not been properly configured to use 'conda activate'/,
            /\berror: externally-managed-environment\b/,
            /^error: No virtual environment found\b/,
            /^[^\s:]+: (?:line )?\d+: [^\s:]*\/activate: No such file or directory$/,
        ],
        needles: [
            'environmentnamenotfound',
            'environmentlocationnotfound',
            'find conda environment',
            "run 'conda init'",
            'properly configured to use',
            'externally-managed-environment',
            'no virtual environment',
            '/activate: no such',
        ],
        examples: [
            'EnvironmentNameNotFound: Could not find conda environment: rl',
            "CondaError: Run 'conda init' before 'conda activate'",
            'error: externally-managed-environment',
            'run.sh: line 2: .venv/bin/activate: No such file or directory',
        ],
        lookAlikes: ['environment found at /opt/conda/envs/rl'],
        source: 'conda exceptions.py; pip; uv; bash',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/tensors.js
/** Shapes, types and gradients that do not fit, as the frameworks word it. */
const tensors = [
    {
        id: 'tensor-shapes',
        cause: 'tensor_shape_mismatch',
        role: 'root',
        pattern: [
            /\bshapes cannot be multiplied \(/,
            /\bThe size of tensor a \(\d+\) must match the size of tensor b\b/,
            /\bThe expanded size of the tensor \(\d+\) must match\b/,
            /\bSizes of tensors must match except in dimension\b/,
            /\bshape '\[[^\n]{0,80}\]' is invalid for input of size\b/,
            /\bGiven groups=\d+, (?:weight|expected weight)/,
            /\bstack expects each tensor to be equal size\b/,
            /\bExpected input batch_size \(\d+\) to match target\b/,
            /\bTarget size \([^\n]{0,120}must be the same as input size\b/,
            /\bsize mismatch, m1: /,
            /\bmat1 dim 1 must match mat2 dim 0\b/,
            /\bCalculated padded input size per channel\b/,
            /\bExpected more than 1 value per channel when training\b/,
            /\bExpected \d+(?:D|-dimensional)[^\n]{0,60} (?:input|tensor)\b/,
            /\bDimension out of range \(expected to be in range\b/,
        ],
        needles: [
            'cannot be multiplied',
            'must match',
            'is invalid for input',
            'given groups=',
            'to be equal size',
            'to match target',
            'must be the same as input',
            'size mismatch, m1',
            'padded input size',
            'more than 1 value',
            'd (unbatched)',
            '1d or ',
            '2d or ',
            '3d or ',
            '-dimensional',
            'dimension out of range',
        ],
        examples: [
            'RuntimeError: mat1 and mat2 shapes cannot be multiplied (64x512 and 256x10)',
            'RuntimeError: The size of tensor a (117) must match the size of tensor b (113) at non-singleton dimension 0',
            "RuntimeError: shape '[32, 784]' is invalid for input of size 3072",
            'RuntimeError: stack expects each tensor to be equal size, but got [3, 224, 224] at entry 0 and [1, 224, 224] at entry 1',
            'ValueError: Expected input batch_size (32) to match target batch_size (16).',
        ],
        lookAlikes: ['sizes must match the config: ok', 'Expected 3D volume or 12 minutes'],
        source: 'PyTorch aten/src/ATen; torch/utils/data/_utils/collate.py; torch/nn/functional.py',
    },
    {
        id: 'array-shapes',
        cause: 'tensor_shape_mismatch',
        role: 'root',
        pattern: [
            /\boperands could not be broadcast together with\b/i,
            /\bcould not broadcast input array from shape\b/i,
            /\bIncompatible shapes(?: for broadcasting)?: /i,
            /\bMatrix size-incompatible\b/i,
            /\bDimensions must be equal, but are\b/i,
            /\bShapes \([^\n]{0,120}\) (?:and|vs) \([^\n]{0,120}\) (?:are incompatible|are not (?:compatible|aligned)|not aligned)/i,
            /\bshapes \([^\n]{0,60}\) and \([^\n]{0,60}\) not aligned\b/i,
            /\bis incompatible with the layer: expected\b/i,
            /\bdot_general requires contracting dimensions\b/i,
            /\bmismatch in its core dimension\b/i,
            /\blogits and labels must (?:be broadcastable|have the same)\b/i,
            /\bFound input variables with inconsistent numbers of samples\b/i,
            /\bfeatures, but \w+ is expecting \d+ features\b/i,
            /\bDimensionMismatch\b/i,
            /\bnon-conformable (?:arguments|arrays)\b/i,
            /\bIndexError: index out of range in self\b/i,
        ],
        needles: [
            'be broadcast',
            'could not broadcast',
            'incompatible shapes',
            'size-incompatible',
            'dimensions must be equal',
            'shapes (',
            'incompatible with the layer',
            'contracting dimensions',
            'core dimension',
            'logits and labels must',
            'inconsistent numbers of',
            'is expecting',
            'dimensionmismatch',
            'non-conformable',
            'out of range in self',
        ],
        examples: [
            'ValueError: operands could not be broadcast together with shapes (32,10) (32,)',
            'tensorflow.python.framework.errors_impl.InvalidArgumentError: Incompatible shapes: [32,10] vs. [32]',
            'TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (4,).',
            'ValueError: Found input variables with inconsistent numbers of samples: [100, 90]',
            'ValueError: X has 12 features, but StandardScaler is expecting 10 features as input.',
            'IndexError: index out of range in self',
        ],
        lookAlikes: [
            'incompatible shapes found: 0',
            'shapes (3, 4) and (3, 4) are compatible',
            'WARNING Polygonizer failed: operands could not be broadcast together with shapes, skipping',
        ],
        source: 'NumPy core; TensorFlow kernels; Keras input_spec.py; JAX lax.py; scikit-learn validation.py; R arithmetic.c',
    },
    {
        id: 'tensor-type-or-device',
        cause: 'dtype_device_mismatch',
        role: 'root',
        pattern: [
            /\bExpected all tensors to be on the same device\b/i,
            /\bInput type \([^\n]{1,80}\) and (?:weight|bias) type \([^\n]{1,80}\) should be the same\b/i,
            /\bexpected (?:m1 and m2|mat1 and mat2|scalar type|query, key, and value|self and \w+) [^\n]{0,60}\b(?:but found|dtype|same)\b/i,
            /\bmust have the same dtype, but got\b/i,
            /\bShould be the same dtype\b/i,
            /\bCannot convert a MPS Tensor to float64\b/i,
            /\bindices should be either on cpu or on the same device\b/i,
            /\b(?:not|isn't) implemented for '(?:Half|BFloat16|Float8\w*|Long|Int|Bool)'/i,
        ],
        needles: [
            'on the same device',
            'should be the same',
            'expected scalar type',
            'expected m1 and',
            'expected mat1 and',
            'expected query',
            'expected self and',
            'same dtype',
            'convert a mps tensor',
            "implemented for '",
        ],
        examples: [
            'RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!',
            'RuntimeError: Input type (torch.cuda.FloatTensor) and weight type (torch.FloatTensor) should be the same',
            'RuntimeError: expected scalar type Half but found Float',
            'RuntimeError: mat1 and mat2 must have the same dtype, but got Half and Float',
            'RuntimeError: "LayerNormKernelImpl" not implemented for \'Half\'',
        ],
        lookAlikes: ['all tensors are on the same device: cuda:0'],
        source: 'PyTorch aten/src/ATen/native',
    },
    {
        id: 'autograd',
        cause: 'autograd_misuse',
        role: 'root',
        pattern: [
            /\b(?:element \d+ of tensors )?does not require grad and does not have a grad_fn\b/,
            /\bTrying to backward through the graph a second time\b/,
            /\bhas been modified by an inplace operation\b/,
            /\bgrad can be implicitly created only for scalar outputs\b/,
            /\bappears to not have been used in the graph\b/,
            /\bExpected to mark a variable ready only once\b/,
            /\ba leaf Variable that requires grad\b/,
            /\bNo gradients provided for any variable\b/,
            /\bCan't call numpy\(\) on Tensor that requires grad\b/,
        ],
        needles: [
            'does not require grad',
            'through the graph a second',
            'by an inplace operation',
            'grad can be implicitly',
            'been used in the graph',
            'ready only once',
            'a leaf variable',
            'no gradients provided',
            "can't call numpy()",
        ],
        examples: [
            'RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn',
            'RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed).',
            'RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.cuda.FloatTensor [64]]',
        ],
        lookAlikes: ['gradients provided for 12 variables'],
        source: 'PyTorch torch/csrc/autograd; reducer.cpp; Keras optimizers',
    },
    {
        id: 'traced-value',
        cause: 'traced_value_misuse',
        role: 'root',
        pattern: [
            /\bjax\.errors\.(?:Tracer\w*|Concretization\w*|NonConcrete\w*|UnexpectedTracer\w*)/,
            /\b(?:UnexpectedTracerError|ConcretizationTypeError|TracerArrayConversionError|TracerBoolConversionError|TracerIntegerConversionError|OperatorNotAllowedInGraphError)\b/,
            /\btf\.function-decorated function tried to create variables on non-first call\b/,
            /\bAttempting to capture an EagerTensor without building a function\b/,
        ],
        needles: [
            'jax.errors.',
            'tracererror',
            'concretizationtypeerror',
            'conversionerror',
            'notallowedingrapherror',
            'on non-first call',
            'capture an eagertensor',
        ],
        examples: [
            'jax.errors.TracerBoolConversionError: Attempted boolean conversion of traced array with shape bool[].',
            'jax.errors.ConcretizationTypeError: Abstract tracer value encountered where concrete value is expected',
            'ValueError: tf.function-decorated function tried to create variables on non-first call.',
        ],
        lookAlikes: ['see jax.errors for details'],
        source: 'JAX errors.py; TensorFlow polymorphic_function.py',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/trackers.js
/** Experiment trackers that stop a training. */
const trackers = [
    {
        id: 'tracker-rejected',
        cause: 'tracker_rejected',
        role: 'root',
        pattern: [
            /\bapi_key not configured \(no-tty\)/i,
            /\bNo API key configured\. Use `wandb login`/i,
            /\bwandb\.(?:sdk\.lib\.)?(?:errors\.)?(?:errors\.)?(?:AuthenticationError|UsageError)\b/i,
            /\bCommError: [^\n]{0,200}\b(?:permission|not authorized|permission denied|Error 40[134]|entity \S+ not found|project not found)/i,
            /\bMlflowException: [^\n]{0,300}\b(?:error code 40[0134]|RESOURCE_DOES_NOT_EXIST|INVALID_PARAMETER_VALUE|PERMISSION_DENIED|RESOURCE_ALREADY_EXISTS)/i,
            /\bMlflowException: (?:No Experiment with id|Changing param values is not allowed|Run '\w+' not found)/i,
            /\bNeptune(?:InvalidApiToken|MissingApiToken|MissingProjectName)Exception\b/i,
            /\bComet\w{0,20}(?:KeyMissing|InvalidAPIKey)\w*/i,
            /\bcomet[^\n]{0,60}\b(?:API key is (?:not set|required|invalid))/i,
        ],
        needles: [
            'api_key not configured',
            'no api key configured',
            'wandb.errors',
            'wandb.sdk',
            'commerror',
            'mlflowexception',
            'neptuneinvalid',
            'neptunemissing',
            'keymissing',
            'invalidapikey',
            'api key is',
        ],
        examples: [
            'wandb.errors.UsageError: api_key not configured (no-tty). call wandb.login(key=[your_api_key])',
            'wandb.errors.errors.UsageError: No API key configured. Use `wandb login` to log in.',
            'wandb.errors.CommError: It appears that you do not have permission to access the requested resource. (Error 404: Not Found)',
            "mlflow.exceptions.MlflowException: API request to endpoint /api/2.0/mlflow/runs/create failed with error code 403 != 200. Response body: ''",
            'mlflow.exceptions.RestException: INVALID_PARAMETER_VALUE: Changing param values is not allowed. MlflowException: Changing param values is not allowed.',
        ],
        lookAlikes: [
            'wandb: WARNING no permission to read history',
            'wandb: Tracking run with wandb version 0.19.1',
            'comet training loop',
        ],
        source: 'wandb errors, wbauth; MLflow rest_utils.py; Neptune; Comet',
    },
    {
        id: 'tracker-unreachable',
        cause: 'tracker_unreachable',
        role: 'root',
        pattern: [
            /\bCommError: [^\n]{0,120}\b(?:timed out|Error communicating|network error|Error uploading|Error 5\d\d)\b/i,
            /\bRun initialization has timed out\b/i,
            /\bTimed out waiting for wandb service\b/i,
            /\bMlflowException: API request to [^\n]{1,300} failed with (?:exception|error code (?:5\d\d|429|408))/i,
            /\bwandb\.errors\.\w*(?:ServiceStart\w*|MailboxError)\b/i,
            /\bNeptuneConnectionLostException\b/i,
        ],
        needles: [
            'commerror',
            'initialization has timed out',
            'waiting for wandb service',
            'mlflowexception',
            'wandb.errors.',
            'neptuneconnectionlost',
        ],
        examples: [
            'wandb.errors.CommError: Run initialization has timed out after 90.0 sec.',
            'wandb.sdk.service.service.ServiceStartTimeoutError: Timed out waiting for wandb service to start after 30.0 seconds.',
            "mlflow.exceptions.MlflowException: API request to http://tracking:5000/api/2.0/mlflow/runs/create failed with exception HTTPConnectionPool(host='tracking', port=5000): Max retries exceeded with url",
        ],
        lookAlikes: ['wandb: Network error (ConnectTimeout), entering retry loop.', 'wandb: 429 encountered, retrying'],
        source: 'wandb errors, mailbox.py; MLflow rest_utils.py',
    },
    {
        id: 'tracker-artifact-missing',
        cause: 'object_not_found',
        role: 'usual',
        pattern: /\bartifact '[^'\n]{1,200}' not found\b|\b[Nn]o such artifact\b|\bartifact \S{1,200} (?:does not exist|is not found)\b/,
        needles: ["artifact '", 'no such artifact', 'artifact '],
        examples: [
            "wandb.errors.CommError: artifact 'acme/p/ds:v3' not found in 'acme/p'",
            'mlflow.exceptions.MlflowException: No such artifact: model/data',
        ],
        lookAlikes: ['logged artifact ds:v3'],
        source: 'W&B sdk/artifacts; MLflow store/artifact',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/program.js









// What Python and the shell say about the program and its inputs. The exception's type stands first in its line.
const pythonAndShell = [
    {
        id: 'tool-not-found',
        cause: 'command_not_found',
        role: 'root',
        pattern: /^(?:\/usr\/bin\/)?env: [^\n]{1,80}: No such file or directory|\bspawn [\w./-]+ ENOENT\b|\bexec: "[^"\n]{1,200}": (?:executable file not found in \$PATH|stat [^\n]{1,200}: no such file)/,
        needles: ['env: ', 'enoent', 'executable file not found', '": stat '],
        examples: [
            "/usr/bin/env: 'python': No such file or directory",
            "/usr/bin/env: 'python\\r': No such file or directory",
            'Error: spawn python3 ENOENT',
        ],
        lookAlikes: ['env: /opt/env, no such file needed', "Error: ENOENT: no such file or directory, open 'x'"],
        source: 'coreutils env; Node.js child_process; Go os/exec',
    },
    {
        id: 'python-import-error',
        cause: 'import_error',
        role: 'root',
        pattern: /^(?:ModuleNotFoundError|ImportError): |^\S*python[\d.]*(?:\.exe)?: (?:No module named |Error while finding module specification for )|\bPackageNotFoundError: |^RuntimeError: Failed to import [\w.]+ because of the following error/,
        needles: [
            'modulenotfounderror',
            'importerror',
            ': no module named',
            'finding module specification',
            'packagenotfounderror',
            'failed to import',
        ],
        examples: [
            "ModuleNotFoundError: No module named 'torch'",
            "ImportError: cannot import name 'x' from 'y'",
            '/usr/bin/python3: No module named train',
            'importlib.metadata.PackageNotFoundError: No package metadata was found for bitsandbytes',
        ],
        lookAlikes: ['caught ImportError: optional dependency not there', 'apex: No module named apex, using torch'],
        source: 'CPython Lib/importlib, Lib/runpy.py; transformers utils/import_utils.py',
    },
    {
        id: 'python-syntax-error',
        cause: 'syntax_error',
        role: 'root',
        // Pillow raises SyntaxError for files that it cannot read.
        pattern: /^(?:SyntaxError|IndentationError|TabError): (?!(?:broken|not an?|bad|corrupt|invalid|truncated) (?:PNG|TIFF|JPEG|GIF|PPM|BMP|WebP|image)\b)/i,
        needles: ['syntaxerror', 'indentationerror', 'taberror'],
        examples: [
            "SyntaxError: '(' was never closed",
            'IndentationError: unexpected indent',
            'SyntaxError: invalid syntax',
        ],
        lookAlikes: ['checked for SyntaxError: none', 'SyntaxError: broken PNG file'],
        source: 'CPython parser',
    },
    {
        id: 'shell-syntax-error',
        cause: 'syntax_error',
        role: 'root',
        pattern: /^[^\s:]+: (?:-c: )?(?:line )?\d+: (?:syntax error\b|Syntax error\b|unexpected EOF while looking for matching|\S+: bad substitution|conditional binary operator expected)|^Makefile:\d+: \*\*\* (?:missing separator|commands commence)/i,
        needles: [
            'syntax error',
            'unexpected eof while',
            'bad substitution',
            'conditional binary operator',
            'missing separator',
            'commands commence',
        ],
        examples: [
            "run.sh: line 3: syntax error near unexpected token `done'",
            'run.sh: 3: Syntax error: end of file unexpected (expecting "fi")',
            'run.sh: line 9: ${x@}: bad substitution',
            'Makefile:12: *** missing separator.  Stop.',
        ],
        lookAlikes: ['found 0 syntax errors in run.sh'],
        source: 'bash 5.2 and dash parsers; GNU make',
    },
    {
        id: 'python-api-mismatch',
        cause: 'api_mismatch',
        role: 'root',
        pattern: /^TypeError: [^\n]{0,200}?(?:got (?:an unexpected keyword argument|multiple values for)|missing \d+ required (?:positional|keyword-only) arguments?|takes (?:from )?\d+ (?:to \d+ )?positional arguments?|takes no (?:keyword )?arguments)|^AttributeError: (?:partially initialized )?module '[^'\n]{1,120}' has no attribute/,
        needles: [
            'unexpected keyword',
            'got multiple values',
            ' required positional',
            ' required keyword',
            ' positional argument',
            'takes no ',
            "attributeerror: module '",
            'partially initialized',
        ],
        examples: [
            "TypeError: TrainingArguments.__init__() got an unexpected keyword argument 'evaluation_strategy'",
            "TypeError: forward() missing 1 required positional argument: 'labels'",
            "AttributeError: module 'numpy' has no attribute 'float'.",
        ],
        lookAlikes: ["TypeError: unsupported operand type(s) for +: 'int' and 'str'"],
        source: 'CPython Objects/call.c, ceval.c, moduleobject.c',
    },
    {
        id: 'shell-path-missing',
        cause: 'path_missing',
        role: 'root',
        pattern: /^[^\s:]+: (?:line )?\d+: (?:cd|source|\.|pushd|can't cd to)(?:: can't cd to)?:? \S+(?:: No such file or directory)?$/,
        needles: [': cd: ', ': source: ', ': .: ', ': pushd: ', "can't cd to"],
        examples: ['run.sh: line 2: cd: data: No such file or directory', "run.sh: 2: cd: can't cd to data"],
        lookAlikes: ['run.sh: line 2: cat: data: No such file or directory'],
        source: 'bash 5.2 and dash builtins',
    },
    {
        id: 'shell-command-not-found',
        cause: 'command_not_found',
        role: 'root',
        pattern: [
            /^(?:[^\s:]+: )?(?:line )?\d+: [^:]+: (?:command )?not found$/,
            /^[\w-]+: command not found: \S+$/,
            /^bash: [^:]+: command not found$/,
            /^(?:[^\s:]+: )?(?:line )?(?:\d+: )?\S+: cannot execute: required file not found$/,
            /^[^\s:]+: line \d+: (?!cd:|source:|\.:|pushd:)[^\s:]*\/[^\s:]+: (?:bad interpreter: )?No such file or directory$/,
            /\bis not recognized as an internal or external command\b/,
            /\bis not recognized as (?:the|a) name of a cmdlet\b/,
        ],
        needles: ['not found', 'no such file or', 'is not recognized as'],
        examples: [
            'run.sh: line 1: torchrun: command not found',
            '/tmp/run.sh: 2: torchrun: not found',
            'bash: torchrun: command not found',
            'bash: ./x: cannot execute: required file not found',
            'run.sh: line 2: ./build/train: No such file or directory',
        ],
        lookAlikes: ['checkpoint not found', 'dataset not found'],
        source: 'bash 5.2 and dash execute errors',
    },
    {
        id: 'shell-not-executable',
        cause: 'not_executable',
        role: 'root',
        pattern: /^(?:[^\s:]+: )?(?:line )?\d+: \S+: Permission denied$|^bash: \S+: Permission denied$|\bExec format error\b|\bexec format error\b|\bcannot execute binary file\b/,
        needles: ['permission denied', 'exec format error', 'cannot execute binary'],
        examples: [
            'run.sh: line 1: ./train.sh: Permission denied',
            'bash: ./train.sh: Permission denied',
            "OSError: [Errno 8] Exec format error: './train'",
            'exec /usr/bin/python: exec format error',
            './train: cannot execute binary file: Exec format error',
        ],
        lookAlikes: ['scp: /data: Permission denied'],
        source: 'bash 5.2 and dash execute errors',
    },
];
/** The program, its arguments, its dependencies and the services it reports to. */
const program = [
    ...packages_packages,
    ...packageSources,
    ...commandLine,
    ...configuration,
    ...tensors,
    ...modelCode,
    ...trackers,
    ...pythonAndShell,
    ...builds,
    ...languages,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/batch.js
/** PBS, LSF, Grid Engine, HTCondor, cloud batch services, spot machines, and limits around a command. */
const batch = [
    {
        id: 'batch-memory-limit',
        cause: 'batch_memory_limit',
        role: 'root',
        pattern: [
            /\bPBS: job killed: (?:v?p?mem|cgroup mem\w*) [^\n]{0,40}exceeded\b/i,
            /\bTERM_(?:MEMLIMIT|SWAP)\b/i,
            /\bjob [\d.]+ exceeds job (?:hard|soft) limit "(?:h_vmem|s_vmem|h_rss|m_mem_free)"/i,
            /\bmemory usage exceeded request_memory\b/i,
            /\bPBS: job killed: cgroup/i,
        ],
        needles: ['job killed: ', 'term_memlimit', 'term_swap', 'exceeds job ', 'exceeded request_memory'],
        examples: [
            '=>> PBS: job killed: mem 68719476736kb exceeded limit 67108864kb',
            'TERM_MEMLIMIT: job killed after reaching LSF memory usage limit.',
            'job 4242.1 exceeds job hard limit "h_vmem" of queue "gpu.q@n1" (9123456.0 > limit:8589934.0) - sending SIGKILL',
        ],
        lookAlikes: ['=>> PBS: job killed: walltime 3650 exceeded limit 3600', 'exceeds job expectations'],
        source: 'OpenPBS mom; IBM Spectrum LSF; Grid Engine execd; HTCondor',
    },
    {
        id: 'batch-time-limit',
        cause: 'batch_time_limit',
        role: 'root',
        pattern: [
            /\bjob killed: (?:walltime|cput|ncpus) [^\n]{0,40}exceeded limit\b/,
            /\bTERM_RUNLIMIT\b/,
            /\bjob exceeded wallclock limit\b/,
            /\bexceeded hard wallclock time\b/,
            /\bexceeds job (?:hard|soft) limit "[hs]_(?:rt|cpu)"/,
            /\bJob attempt duration exceeded timeout\b/,
            /\bMaxRuntimeExceeded\b/,
            /\bMaximum ?[Rr]untime exceeded\b/,
        ],
        needles: [
            'job killed: ',
            'term_runlimit',
            'wallclock limit',
            'hard wallclock',
            'exceeds job ',
            'duration exceeded timeout',
            'maxruntimeexceeded',
            'runtime exceeded',
        ],
        examples: [
            '=>> PBS: job killed: walltime 86415 exceeded limit 86400',
            'TERM_RUNLIMIT: job killed after reaching LSF run time limit.',
            'job 4242 exceeded hard wallclock time - initiate terminate method',
            'Job attempt duration exceeded timeout',
        ],
        lookAlikes: ['walltime=24:00:00', 'wallclock time: 3600 s'],
        source: 'OpenPBS and Torque mom; IBM Spectrum LSF; Grid Engine execd; AWS Batch; SageMaker',
    },
    {
        id: 'batch-job-removed',
        cause: 'batch_job_removed',
        role: 'usual',
        pattern: /\bTERM_(?:OWNER|ADMIN|FORCE_OWNER|FORCE_ADMIN)\b|\bJob deleted at request of \S|\bJob was (?:aborted|removed) by the user\b/i,
        needles: ['term_owner', 'term_admin', 'term_force', 'deleted at request', 'by the user'],
        examples: [
            'TERM_OWNER: job killed by owner.',
            'Job deleted at request of root@sched1',
            '009 (4242.000.000) 2026-01-05 10:00:00 Job was aborted by the user.',
        ],
        lookAlikes: ['settings chosen by the user'],
        source: 'IBM Spectrum LSF; Torque; HTCondor',
    },
    {
        id: 'cloud-preempted',
        cause: 'cloud_preempted',
        role: 'root',
        pattern: [
            /["']action["']\s*:\s*["'](?:terminate|stop|hibernate)["']\s*,\s*["']time["']/i,
            /\bcompute\.instances\.preempted\b/i,
            /\bTERMINATE_ON_HOST_MAINTENANCE\b(?!["']?\s*[:=,]?\s*(?:false|NONE))/i,
            /["']EventType["']\s*:\s*["']Preempt["']/i,
            /\bSPOT_INSTANCE_TERMINATION\b/i,
            /\b(?:spot|preemptible)\b[^\n]{0,60}?\b(?:was|were|has been|have been|been|is being|got) (?:interrupted|reclaimed|terminated|preempted|evicted)\b/i,
            /\bTERM_PREEMPT\b/i,
            /\btermination is imminent\b/i,
        ],
        needles: [
            '"terminate"',
            "'terminate'",
            '"stop"',
            "'stop'",
            'hibernate',
            'instances.preempted',
            'on_host_maintenance',
            'preempt"',
            "preempt'",
            'spot_instance_term',
            'interrupted',
            'reclaimed',
            'terminated',
            'preempted',
            'evicted',
            'term_preempt',
            'termination is imminent',
        ],
        examples: [
            '{"action": "terminate", "time": "2026-09-18T08:22:00Z"}',
            'ERROR: Spot instance i-0abc was interrupted by EC2',
            'The preemptible node gke-gpu-7 has been preempted',
            'GCP Metadata Service says termination is imminent',
            'compute.instances.preempted',
        ],
        lookAlikes: [
            'use_spot_instances=True',
            'spot instance termination handler started',
            '{"action": "read", "time": 3}',
        ],
        source: 'AWS, GCE and Azure metadata and events; Databricks; IBM Spectrum LSF',
    },
    {
        id: 'cloud-preempted-words',
        cause: 'cloud_preempted',
        role: 'usual',
        pattern: [
            /\b(?:instance|vm|node|worker|machine|host|cluster|tpu|job|replica|task|slice|pod|allocation)s?\b[^\n]{0,60}?\b(?:was|were|is|has been|have been|been|got|being) preempted\b/i,
            /\b(?:spot|preemption|preemptible|maintenance)\b[^\n]{0,30}\b(?:interruption|termination|preemption) (?:notice|warning|event|signal)s? (?:was |has been )?(?:received|detected)\b/i,
            /\breceived (?:a |an |the )?(?:spot |EC2 )?(?:interruption|termination|preemption|maintenance) (?:notice|warning|event)\b/i,
            /\b(?:tpu|instance|vm|worker)\b[^\n]{0,60}?\bterminated due to (?:a )?(?:maintenance|preemption|host maintenance)/i,
        ],
        needles: [
            'preempted',
            'ion notice',
            'ion warning',
            'ion event',
            'ion signal',
            'nance notice',
            'nance warning',
            'nance event',
            'terminated due to',
        ],
        examples: [
            'ERROR: The TPU worker (node: tpu-v4-0) was preempted',
            'submitit WARNING (2022-08-13 01:02:11,453) - Caught signal on dgx3: this job is preempted.',
            'received spot interruption notice, saving checkpoint',
            'Instance was terminated due to host maintenance',
        ],
        lookAlikes: [
            'the job may be preempted at any time',
            'preemptible: true',
            'If the node is preempted, the job starts again',
        ],
        source: 'plain words of schedulers and cloud agents',
    },
    {
        id: 'cloud-host-lost',
        cause: 'cloud_host_lost',
        role: 'root',
        pattern: /\bHost EC2 \(instance [^)\n]{1,60}\) (?:terminated|stopped)\b|\bTERM_(?:EXTERNAL_SIGNAL_HOST|ZOMBIE|RC_RECLAIM)\b|\bhost (?:machine )?error occurred on\b|\bcompute\.instances\.hostError\b/i,
        needles: [
            'host ec2',
            'term_external',
            'term_zombie',
            'term_rc_reclaim',
            'error occurred on',
            'instances.hosterror',
        ],
        examples: ['Host EC2 (instance i-0123456789abcdef0) terminated.', 'compute.instances.hostError'],
        lookAlikes: ['EC2 instance i-0123 started'],
        source: 'AWS Batch; GCE system events; IBM Spectrum LSF',
    },
    {
        id: 'cloud-no-capacity',
        cause: 'capacity_unavailable',
        role: 'root',
        pattern: /\bInsufficientInstanceCapacity\b|\bZONE_RESOURCE_POOL_EXHAUSTED|\bCapacityError: Unable to provision\b|\bdoes not have enough resources available to fulfill\b|\bResourcesUnavailableError\b|\bno more capacity in the zone\b/i,
        needles: [
            'insufficientinstancecapacity',
            'resource_pool_exhausted',
            'capacityerror: ',
            'enough resources available',
            'resourcesunavailableerror',
            'no more capacity in',
        ],
        examples: [
            'botocore.exceptions.ClientError: An error occurred (InsufficientInstanceCapacity) when calling the RunInstances operation: We currently do not have sufficient p4d.24xlarge capacity',
            'ZONE_RESOURCE_POOL_EXHAUSTED_WITH_DETAILS',
            'CapacityError: Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.',
            'sky.exceptions.ResourcesUnavailableError: Failed to provision all possible launchable resources.',
        ],
        lookAlikes: ['capacity: 8 GPUs'],
        source: 'AWS EC2 and SageMaker; GCE; SkyPilot',
    },
    {
        id: 'command-time-limit',
        cause: 'command_time_limit',
        role: 'root',
        pattern: /\btimeout: sending signal \w{1,12} to command\b|\bTimeoutExpired: Command [^\n]{0,4000} timed out after [\d.]+ seconds\b/,
        needles: ['timeout: sending signal', 'timeoutexpired: '],
        examples: [
            "timeout: sending signal TERM to command 'python'",
            "subprocess.TimeoutExpired: Command '['python', 'train.py']' timed out after 3600 seconds",
        ],
        lookAlikes: ['timeout: 3600', 'socket.timeout: timed out'],
        source: 'GNU coreutils timeout; CPython subprocess',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/batch-links.js
/** Batch systems and MPI launchers that lose their daemons, nodes or links; and the limits that they put on memory and time. */
const batchLinks = [
    {
        id: 'batch-daemon-lost',
        cause: 'launcher_daemon_lost',
        role: 'usual',
        pattern: [
            /\bPBS: job killed: node \S+ (?:down|\(?\S* ?requested job terminate)/,
            /\bSISTER_EOF\b/,
            /\bgot no response from JSV\b/,
            /\bunable to send message to qmaster\b/,
            /\bcommlib error: /,
            /\bShadow exception!/,
            /\bsubmit and execute hosts closed unexpectedly\b/,
            /\bJob (?:disconnected, attempting|reconnection failed)\b/,
            /\bLSF daemon \(\w+\) not responding\b/,
            /\bSTARTER at \S+ failed to\b/,
            /\bunable to complete a TCP connection to another process\b/,
            /\bHYD_\w+[^\n]{0,80}\b(?:assert \(!closed\) failed|unable to connect|sock error)\b/,
            /\bfailed to TCP connect to a peer\b/,
            /\bOFI (?:addrinfo|call \w+)\(?\)? ?failed\b/,
            /\bOFI addrinfo\(\) failed\b/,
            /\bucp_ep_create failed\b/,
            /\bDestination is unreachable\b/,
            /\bUCX +ERROR Local QP operation\b/,
            /\bpdsh@\S+: \S+: connect: timed out\b/,
            /\b(?:Prolog|prolog) (?:failed|error)\b/,
            /\bSlurm (?:temporarily unable to accept job|controller not responding)\b/,
            /\bsrun: error: (?:Unable to resolve "|fwd_tree_thread: can't find address|timeout waiting for task launch)/,
            /\bDUE TO NODE \S{1,60} FAILURE\b/,
            /\bpmixp?_\w+[^\n]{0,60}?\b(?:Collective timeout|send failed)/,
            /\bp2p_send: send failed\b/,
            /\bPMIX ERROR: (?:UNREACHABLE|PMIX_ERR_UNREACH|LOST-CONNECTION)\b/,
            /\bNode \S{1,60} appears to be down\b/,
            /\breceived unexpected process identifier\b/,
            /\bOFI fi_getinfo\(\) failed\b/,
            /\bUnresponsive receiver\b/,
            /\bNET\/OFI Request \S+ completed with error\b/,
            /\bsocketStartConnect: exceeded retries\b/,
            /\bNCCL WARN Timeout waiting for connection\b/,
            /\bconnect to scheduler failed\b/,
            /\bUnable to register worker with raylet\b/,
            /\bconnection is draining\b/,
            /\bnode is dead\b/,
            /\bexecve\(\): \S*slurm_script: No such file\b/,
            /\b(?:fetch_config: DNS SRV lookup|_establish_config_source: failed)/,
            /\bCould not establish a configuration source\b/,
            /\bcontainer_[pg]_join\b[^\n]{0,40}\bfailed\b/,
            /\bslurmstepd failed to send return code\b/,
            /\bMunge encode failed\b/,
            /\bhas authentication error\b/,
        ],
        needles: [
            'job killed: node',
            'sister_eof',
            'from jsv',
            'to qmaster',
            'commlib error',
            'shadow exception',
            'execute hosts closed',
            'job disconnected',
            'job reconnection',
            'not responding',
            'starter at',
            'complete a tcp',
            'hyd_',
            'tcp connect to',
            'ofi ',
            'ucp_ep_create',
            'destination is unr',
            'local qp operation',
            'connect: timed out',
            'prolog failed',
            'prolog error',
            'requested job term',
            'temporarily unable',
            'controller not resp',
            'unable to resolve',
            'fwd_tree_thread',
            'for task launch',
            'due to node',
            'pmix',
            'p2p_send',
            'to be down',
            'process identifier',
            'unresponsive receiver',
            'net/ofi request',
            'exceeded retries',
            'waiting for connection',
            'connect to scheduler',
            'worker with raylet',
            'is draining',
            'node is dead',
            'slurm_script: no such',
            'dns srv lookup',
            '_establish_config',
            'configuration source',
            'container_p_join',
            'container_g_join',
            'slurmstepd failed to',
            'munge encode',
            'authentication error',
        ],
        examples: [
            "=>> PBS: job killed: node 3 (n3) requested job terminate, 'EOF' (code 1099) - received SISTER_EOF attempting to communicate with sister MOM's",
            '007 (123.000.000) Shadow exception! Error from slot1@n1: STARTER at 10.0.0.1 failed to send file(s) to SHADOW',
            'error: unable to send message to qmaster using port 6444 on host "q": got send error',
            'A process or daemon was unable to complete a TCP connection to another process:',
            '[proxy:0:1@n2] HYD_pmcd_pmip_control_cmd_cb (proxy/pmip_cb.c:480): assert (!closed) failed',
            'Abort(1) on node 0: Fatal error in MPI_Init: Other MPI error, error stack: OFI addrinfo() failed',
            'UCX  ERROR Local QP operation on mlx5_0:1/RoCE (synd 0x8d vend 0x0 hw_synd 0/0)',
            'pdsh@n1: worker-1: connect: timed out',
            'slurmstepd: error: execve(): /tmp/slurmd/job2997814/slurm_script: No such file or directory',
            'sbatch: fatal: Could not establish a configuration source',
            'srun: error: Munge encode failed: Failed to access "/var/run/munge/munge.socket.2": No such file or directory',
            'srun: error: timeout waiting for task launch, started 15 of 16 tasks',
            'slurmstepd: error: *** STEP 1.0 ON n1 CANCELLED AT 2024-01-01T00:00:00 DUE TO NODE n2 FAILURE ***',
            'PMIX ERROR: UNREACHABLE in file base/ptl_base_fns.c at line 172',
            'gpu1:7:88 [0] NCCL WARN socketStartConnect: exceeded retries (20000)',
            'libfabric:12:efa:cq: Unresponsive receiver (reachable by EFA device but handshake failed)',
        ],
        lookAlikes: ['OFI provider: tcp', 'Prolog finished', 'HYDRA_LAUNCHER=ssh'],
        source: 'OpenPBS; Grid Engine; HTCondor; IBM Spectrum LSF; Open MPI; MPICH Hydra; UCX; pdsh; Slurm',
    },
    {
        id: 'batch-held-for-memory',
        cause: 'batch_memory_limit',
        role: 'root',
        pattern: /\b[Ee]xceeded job memory limit\b|\bJob has gone over memory limit\b|\bmemory (?:usage|use) (?:has )?exceeded (?:the )?(?:memory )?(?:limit|request)\b/,
        needles: [
            'exceeded job memory',
            'over memory limit',
            'exceeded memory',
            'exceeded the memory',
            'exceeded limit',
            'exceeded request',
            'exceeded the limit',
        ],
        examples: [
            'slurmstepd: error: Exceeded job memory limit',
            'Error from slot1@n1: Job has gone over memory limit of 4096 megabytes. Peak usage: 5000',
        ],
        lookAlikes: ['job memory limit: 4 GB'],
        source: 'Slurm; HTCondor',
    },
    {
        id: 'batch-held-for-budget',
        cause: 'batch_time_limit',
        role: 'root',
        pattern: [
            /\bJob runtime longer than reserved\b/,
            /\bexceeded allowed (?:disk|execute|run) (?:usage|duration|time)\b/,
            /\bMAX_DURATION_EXCEEDED\b/,
            /\bINACTIVITY_DURATION_EXCEEDED\b/,
            /\bmax_run_duration_seconds\b(?=[^\n]{0,40}exceed)/,
            /\bexceeded max_run_duration_seconds\b/,
            /\bExecutionTimedOut\b/,
            /\bNo output has been received in the last\b/,
            /\breaching its maximum duration\b/,
            /\bMaxWallTime(?:Exceeded|Reached)\b/,
            /\bWALLTIME_EXCEEDED\b/,
            /\b(?:TIMEOUT|TIMELIMIT|TIME_LIMIT)_(?:EXCEEDED|REACHED)\b/,
        ],
        needles: [
            'longer than reserved',
            'exceeded allowed',
            'term_cpulimit',
            'duration_exceeded',
            'max_run_duration',
            'executiontimedout',
            'no output has been',
            'maximum duration',
            'maxwalltime',
            'walltime_exceeded',
            'timeout_exceeded',
            'timelimit_exceeded',
            'time_limit_exceeded',
            'limit_reached',
            'timeout_reached',
        ],
        examples: [
            '012 Job was held. Job runtime longer than reserved 48 hours',
            'Run failed with error code MAX_DURATION_EXCEEDED.',
            'ExecutionTimedOut: the job exceeded max_run_duration_seconds',
            'No output has been received in the last 10m0s, this potentially indicates a stalled build or something wrong with the build itself.',
        ],
        lookAlikes: ['max_run_duration_seconds=3600', 'the maximum duration is 3 h'],
        source: 'HTCondor; IBM Spectrum LSF; dstack; Azure ML; Travis CI',
    },
    {
        id: 'locked-memory-openib',
        cause: 'locked_memory_limit',
        role: 'root',
        pattern: /\btrying to allocate some locked memory\b|\bmemlock limits? (?:is|are) (?:set )?too low\b/i,
        needles: ['locked memory', 'memlock limit'],
        examples: ['The OpenFabrics (openib) BTL failed to initialize while trying to allocate some locked memory.'],
        lookAlikes: ['memlock limit: unlimited'],
        source: 'Open MPI help-mpi-btl-openib.txt',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/ci-runners.js
/** GitHub Actions, GitLab CI, Jenkins, Azure Pipelines and others: what they print when they end a job. */
const ciRunners = [
    {
        id: 'ci-runner-lost',
        cause: 'ci_runner_lost',
        role: 'root',
        pattern: [
            /\b(?:runner|agent)\b[^\n]{0,120}\blost communication with the server\b/i,
            /\bWe stopped hearing from agent\b/i,
            /\bJob failed \(system failure\)/i,
            /\brunner system failure\b/i,
            /\bCannot contact [^\n:]{1,100}: (?:java\.|hudson\.)/i,
            /\bAgent was removed\b/i,
            /\bwas marked offline: Connection was broken\b/i,
        ],
        needles: [
            'lost communication with',
            'stopped hearing from',
            'system failure',
            'cannot contact ',
            'agent was removed',
            'was marked offline',
        ],
        examples: [
            'The hosted runner: GitHub Actions 8 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
            'The self-hosted runner: gpu-7 lost communication with the server. Verify the machine is running and has a healthy network connection.',
            '##[error]We stopped hearing from agent gpu-7. Verify the agent machine is running and has a healthy network connection.',
            'ERROR: Job failed (system failure): pods "runner-x" not found',
        ],
        lookAlikes: ['runner is online', 'The runner has received a shutdown signal.'],
        source: 'GitHub Actions; Azure Pipelines; GitLab Runner; Jenkins',
    },
    {
        id: 'ci-runner-shutdown',
        cause: 'ci_runner_shutdown',
        role: 'root',
        pattern: /\brunner has received a shutdown signal\b|\bagent (?:has )?received (?:a )?shut ?down signal\b/i,
        needles: ['shutdown signal', 'shut down signal'],
        examples: [
            '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
        ],
        lookAlikes: ['shutdown signal handler installed'],
        source: 'GitHub Actions runner JobDispatcher',
    },
    {
        id: 'ci-job-timeout',
        cause: 'ci_job_timeout',
        role: 'root',
        pattern: [
            /\bhas exceeded the maximum execution time of \d/i,
            /\bThe (?:action|job|step)\b[^\n]{0,200} has timed out after \d+ minutes?\b/i,
            /\bran longer than the maximum time of \d+ minutes?\b/i,
            /\bJob failed: execution took longer than \S/i,
            /\bexceeded the maximum time limit for jobs\b/i,
            /\bBuild timed out \(after \d/i,
            /\bCancelling nested steps due to timeout\b/i,
            /\bToo long with no output \(exceeded\b/i,
            /\bcould not run to completion because the timeout was exceeded\b/i,
        ],
        needles: [
            'maximum execution time',
            'has timed out after',
            'the maximum time',
            'execution took longer',
            'build timed out',
            'nested steps due to',
            'too long with no output',
            'the timeout was exceeded',
        ],
        examples: [
            'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.',
            "##[error]The action 'Train' has timed out after 60 minutes.",
            'ERROR: Job failed: execution took longer than 1h0m0s seconds',
            'Cancelling nested steps due to timeout',
            'Too long with no output (exceeded 10m0s): context deadline exceeded',
        ],
        lookAlikes: ['timeout-minutes: 360', 'maximum execution time: 360 minutes', 'The operation was canceled.'],
        source: 'GitHub Actions; Azure Pipelines; GitLab Runner; Jenkins; CircleCI; Travis CI',
    },
    {
        id: 'ci-cancelled',
        cause: 'cancelled',
        role: 'usual',
        pattern: /^(?:##\[error\]|Error: )?The (?:operation|run|workflow run) was cancell?ed(?:\.| by )|\bCanceling since a higher priority waiting request\b|^(?:ERROR: )?Job failed: canceled\b|\bYour build was canceled\b|^Aborted by [\w@. -]{1,80}$/,
        needles: ['was cancel', 'canceling since', 'job failed: cancel', 'aborted by '],
        examples: [
            '##[error]The operation was canceled.',
            "Canceling since a higher priority waiting request for 'train-main' exists",
            'ERROR: Job failed: canceled',
            'Aborted by jane doe',
        ],
        lookAlikes: ['asyncio task was cancelled', 'The upload was canceled.'],
        source: 'GitHub Actions runner; GitLab Runner; Jenkins; Travis CI',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/cloud-capacity.js
/** Clouds and queues that have no room, and results that are larger than a driver takes. */
const cloudCapacity = [
    {
        id: 'cloud-capacity-code',
        cause: 'capacity_unavailable',
        role: 'root',
        pattern: [
            /\bout of host capacity\b/i,
            /\b(?:currently|we are|region|zone|instance|VM|GPUs?)\b[^\n]{0,40}?\bout of capacity\b/i,
            /\bOutOf(?:Host)?Capacity\b/i,
            /\bInsufficient\w{0,20}Capacity(?:Error|Exception)?\b/i,
            /\binsufficient[-_]capacity\b/i,
            /INSUFFICIENT_(?:[A-Z]{1,20}_){0,3}CAPACITY/i,
            /(?<!INTERRUPTED_BY_)NO_CAPACITY\b/i,
            /\bSkuNotAvailable\b/i,
            /\bOverconstrained(?:Zonal)?AllocationRequest\b/i,
            /\b(?:Zonal)?AllocationFailed\b/i,
            /\bResources are insufficient in (?:region|zone)\b/i,
            /\bno_such_ask\b/i,
            /\bMaxWaitTimeExceeded\b/i,
            /\bNo available node types can fulfill\b/i,
            /\bspot training could not get capacity\b/i,
            /\bNO_INSTANCE_MATCHING_REQUIREMENTS\b/i,
            /\bis currently not available in (?:location|region|zone)\b/i,
        ],
        needles: [
            'capacity',
            'skunotavailable',
            'allocationrequest',
            'allocationfailed',
            'resources are insufficient',
            'no_such_ask',
            'maxwaittimeexceeded',
            'no available node',
            'no_instance_matching',
            'currently not available',
        ],
        examples: [
            "oci.exceptions.ServiceError: {'status': 500, 'code': 'InternalError', 'message': 'Out of host capacity.'}",
            'Error for Training job test: Failed. Reason: InsufficientCapacityError: Please try again later',
            'Run failed with error code FAILED_TO_START_DUE_TO_NO_CAPACITY.',
            "(SkuNotAvailable) The requested VM size for resource 'Standard_NC6' is currently not available in location 'eastus'.",
            'Internal error occurred for the current attempt: Resources are insufficient in region: us-central1. Please try a different region or use a different accelerator.',
            'Cluster terminated. Reason: AWS_INSUFFICIENT_INSTANCE_CAPACITY_FAILURE',
        ],
        lookAlikes: [
            'Run failed with error code INTERRUPTED_BY_NO_CAPACITY.',
            'expert capacity factor 1.25',
            'GPU 0 has a total capacity of 23.65 GiB',
        ],
        source: 'error codes of AWS, Azure, Google Cloud, OCI, Lambda, Vast.ai and dstack',
    },
    {
        id: 'queue-limit',
        cause: 'service_quota',
        role: 'root',
        pattern: [
            /\bQOS(?:Max|Grp)\w*Limit\b/i,
            /\bAssoc(?:Max|Grp)\w*Limit\b/i,
            /\bMaximum number of jobs already in queue\b/i,
            /\bpending job (?:slot )?limit reached\b/i,
            /\b(?:would exceed|exceeds) (?:\w+ )?(?:limit on|per-user limit)\b/i,
            /\bmaximum number of (?:\w+ ){0,3}(?:jobs|pods|sessions|notebooks) (?:\w+ ){0,3}(?:reached|exceeded)\b/i,
            /\bqueue (?:instance )?\S{1,80} dropped because it is full\b/i,
        ],
        needles: [
            'qosmax',
            'qosgrp',
            'assocmax',
            'assocgrp',
            'number of jobs',
            'job slot limit',
            'pending job limit',
            'would exceed',
            'maximum number of',
            'because it is full',
            'per-user limit',
            'limit on',
        ],
        examples: [
            'sbatch: error: QOSMaxSubmitJobPerUserLimit',
            'qsub: Maximum number of jobs already in queue for user',
            "User's pending job slot limit reached. Job not submitted.",
        ],
        lookAlikes: ['the maximum number of epochs is reached', 'the queue is full'],
        source: 'Slurm job reasons; OpenPBS; IBM Spectrum LSF; Grid Engine',
    },
    {
        id: 'driver-result-limit',
        cause: 'service_quota',
        role: 'root',
        pattern: [
            /\bis bigger than spark\.driver\.maxResultSize\b/i,
            /\bInsufficient number of network buffers\b/i,
            /\bDB::Exception: (?:Memory|Disk) (?:limit|quota)[^\n]{0,60} exceeded\b/i,
            /\bTable '[^'\n]{1,80}' is full\b/i,
            /\bThe table '[^'\n]{1,80}' is full\b/i,
            /\bmax_user_connections'? resource\b/i,
            /\bStorage backend has reached its minimum free drive threshold\b/i,
            /\bXMinioStorageFull\b/i,
            /\bread-only \/ allow delete\b/i,
            /\bOSDs?\b[^\n]{0,20}\bfull\b/i,
        ],
        needles: [
            'maxresultsize',
            'network buffers',
            'db::exception',
            "' is full",
            'max_user_connections',
            'free drive threshold',
            'xminiostoragefull',
            'allow delete',
            'osd',
        ],
        examples: [
            'org.apache.spark.SparkException: Job aborted: Total size of serialized results of 12 tasks (1024.0 MiB) is bigger than spark.driver.maxResultSize (1024.0 MiB)',
            'java.io.IOException: Insufficient number of network buffers: required 65, but only 38 available.',
            'pymysql.err.OperationalError: (1114, "The table \'runs\' is full")',
            'mc: <ERROR> Failed to copy `a`. Storage backend has reached its minimum free drive threshold. Please delete a few objects to proceed.',
            "elasticsearch.AuthorizationException: (403, 'cluster_block_exception', 'index [x] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];')",
        ],
        lookAlikes: ['the cluster is fully used', 'spark.driver.maxResultSize=4g'],
        source: 'Spark TaskSetManager; Flink NetworkBufferPool; ClickHouse; MySQL; MinIO; Elasticsearch; Ceph',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/cloud-limits.js
/** Quotas, budgets and capacity of clouds and services: what their interfaces answer when there is no more to be had. */
const cloudLimits = [
    {
        id: 'quota-code',
        cause: 'service_quota',
        role: 'root',
        // A limit on the rate passes by itself, and one of the program's own limits is the program's.
        pattern: [
            /\b(?!\w*(?:Request|Rate|Throttl|Bandwidth|Throughput|Recursion|Token|Context|Iteration|Depth|Length|Size|Time|Memory|Download|Attempt|Retr(?:y|ies)|Gradient|Step|Epoch|Early|Patience|Episode|Trial)\w*(?:Exceed|Reach))(?:[A-Z][A-Za-z]{1,40})?(?:Limit|Quota|InstanceCount)s?(?:Exceeded|Exceed|Reached)(?:Exception|Error)?\b/,
            /\b(?:storage|daily|user|team|project)?[qQ]uotaExceeded\b/,
            /(?<!DOWNLOAD_)(?:QUOTA|INSTANCE_LIMIT|RESOURCE_LIMIT|SPENDING_LIMIT|SPEND_LIMIT)_EXCEEDED\b/,
            /\bClusterCoreQuotaReached\b/,
        ],
        needles: [
            'limitexceed',
            'limitsexceed',
            'quotaexceed',
            'quotasexceed',
            'countexceed',
            'limitreached',
            'quotareached',
            'countreached',
            'quota_exceeded',
            '_limit_exceeded',
        ],
        examples: [
            "botocore.errorfactory.ResourceLimitExceeded: An error occurred (ResourceLimitExceeded) when calling the CreateTrainingJob operation: The account-level service limit 'ml.p3.2xlarge for training job usage' is 0 Instances",
            'An error occurred (VcpuLimitExceeded) when calling the RunInstances operation: You have requested more vCPU capacity than your current vCPU limit of 0 allows',
            'An error occurred (MaxSpotInstanceCountExceeded) when calling the RequestSpotInstances operation: Max spot instance count exceeded',
            'azure.core.exceptions.HttpResponseError: (QuotaExceeded) Operation could not be completed as it results in exceeding approved Total Regional Cores quota.',
            "oci.exceptions.ServiceError: {'status': 400, 'code': 'LimitExceeded', 'message': 'The following service limits were exceeded: gpu-a10-count.'}",
            "<HttpError 403 when requesting https://www.googleapis.com/upload/drive/v2/files returned \"The user has exceeded their Drive storage quota\". Details: \"[{'domain': 'usageLimits', 'reason': 'storageQuotaExceeded'}]\">",
            'Run failed with error code WAITING_INSTANCE_LIMIT_EXCEEDED.',
        ],
        lookAlikes: [
            'RequestLimitExceeded when calling the RunInstances operation',
            'googleapi: Error 403: userRateLimitExceeded',
            'ValueError: RecursionLimitExceeded in the config',
            'openai.ContextLengthExceeded',
        ],
        source: 'error codes of AWS, Azure, Google Cloud and OCI; dstack',
    },
    {
        id: 'quota-words',
        cause: 'service_quota',
        role: 'root',
        pattern: [
            /\baccount-level service limit\b/i,
            /\bservice limits? (?:were|was|is|are) exceeded\b/i,
            /\bquota metrics exceed quota limits\b/i,
            /\bexceeding approved\b[^\n]{0,80}?\bquota\b/i,
            /\bQuota (?:limit )?['"`][^'"`\n]{1,120}['"`] (?:has been )?exceeded\b/i,
            /\binsufficient (?:\w+ ){0,3}quota\b/i,
            /\bforbidden: exceeded quota: /i,
            /\bYour quota allows for\b/i,
            /\bCannot exceed quota\b/i,
            /\bproject has no quota\b/i,
            /\b(?:not enough|no (?:remaining|available)) (?:\w+ ){0,2}quota\b/i,
            /\b(?:storage|GPU|compute|weekly|daily|monthly) quota (?:of [^\n]{1,40} )?(?:has been |have been |was |is )?(?:exceeded|reached|exhausted|used up)\b/i,
            /\b(?:used up|exceeded|exhausted|reached) (?:your|their|its|the) (?!current)(?:\w+ ){0,4}quota\b(?! metric)/i,
            /\bover (?:your|its|the) (?:\w+ )?(?:space|storage|disk) quota\b/i,
            /\busage limits in Colab\b/i,
        ],
        needles: ['service limit', 'exceed quota', 'exceeding approved', 'quota', 'exceeded quota: ', 'usage limits in'],
        examples: [
            'ERROR: (gcloud.ai.custom-jobs.create) RESOURCE_EXHAUSTED: The following quota metrics exceed quota limits: aiplatform.googleapis.com/custom_model_training_nvidia_l4_gpus',
            " - Quota 'GPUS_ALL_REGIONS' exceeded.  Limit: 0.0 globally.",
            "RESOURCE_EXHAUSTED: Quota limit 'TPUV3sPreemptiblePerProjectPerZoneForTPUAPI' has been exceeded. Limit: 0 in zone us-central1-a.",
            'Error from server (Forbidden): pods "fit" is forbidden: exceeded quota: gpu, requested: requests.nvidia.com/gpu=8, used: 8, limited: 8',
            'You have used up your weekly GPU quota of 30 hours',
            'pymongo.errors.OperationFailure: you are over your space quota',
            "Error: googleapi: Error 403: Insufficient regional quota to satisfy request: resource \"CPUS\": request requires '96.0' and is short '72.0'.",
        ],
        lookAlikes: [
            "429 Quota exceeded for quota metric 'Read requests' per minute",
            'quota: 8 GPUs',
            'disk quota exceeded',
            'This repository is over its data quota',
        ],
        source: 'AWS Service Quotas; Google Cloud; Azure; Kubernetes; Kaggle; MongoDB Atlas',
    },
    {
        id: 'credit-used-up',
        cause: 'service_quota',
        role: 'root',
        pattern: [
            /\bcredit balance is too low\b/i,
            /\binsufficient credits?\b/i,
            /\b402 (?:Client Error|Payment Required)\b/i,
            /\b(?:Error code|status code|HTTP|ERROR)[: ]{1,2}402\b/i,
            /\bPayment Required\b/i,
            /\bexceeded (?:your|its|the) (?:monthly |included |free )*(?:credits?|spend(?:ing)?|budget)\b/i,
            /\b(?:spend(?:ing)?|billing|credit|plan|workspace) limits? (?:has been |have been |was |is )?(?:reached|exceeded|hit)\b/i,
            /\b(?:workspace|account|organi[sz]ation|project|subscription|plan|team) has exceeded its (?:\w+ )?limits?\b/i,
            /\bover its storage limit\b/i,
            /\bout of credits\b/i,
            /\bno credits? (?:left|remaining)\b/i,
            /\bsize-limited license\b/i,
            /\bArtifact storage quota has been hit\b/i,
        ],
        needles: [
            'credit balance',
            'insufficient credit',
            'payment required',
            '402 client',
            'code: 402',
            'http 402',
            'code 402',
            'error 402',
            'exceeded your',
            'exceeded its',
            'exceeded the',
            ' limit reached',
            ' limit exceeded',
            ' limit has been',
            ' limit was',
            ' limit is',
            ' limit hit',
            'limits exceeded',
            'limits reached',
            'storage limit',
            'out of credits',
            'no credit',
            'size-limited',
            'quota has been hit',
        ],
        examples: [
            "anthropic.BadRequestError: Error code: 400 - {'error': {'message': 'Your credit balance is too low to access the API.'}}",
            'huggingface_hub.errors.HfHubHTTPError: 402 Client Error: Payment Required for url: https://router.example/v1',
            'modal.exception.Error: Workspace has exceeded its spend limit',
            'gurobipy.GurobiError: Model too large for size-limited license',
            'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.',
        ],
        lookAlikes: ['plan limits: 8 GPUs', 'step 402 loss 0.3', 'the storage limit is 5 TB'],
        source: 'RFC 9110; APIs of model hosts, trackers and clouds; Gurobi; GitHub Actions',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/cloud-services.js
/** Clouds that take machines back, limit the rate of requests, or disagree about the time. */
const cloudServices = [
    {
        id: 'clock-skewed',
        cause: 'clock_skewed',
        role: 'root',
        pattern: [
            /\bRequestTime(?:Too)?Skewed\b/i,
            /\bdifference between the request time and the (?:current|server'?s?) time\b/i,
            /\bSignature (?:has )?expired: \d/i,
            /\bSignature not yet current\b/i,
            /\bRequest date header too old\b/i,
            /\bRequestExpired\b/i,
            /\biat and exp values in the JWT\b/i,
            /\bin a reasonable timeframe\b/i,
            /\bToken used too early\b/i,
            /\bInvalid JWT: (?:Token|iat)/i,
            /\b(?:Rewound|Expired) credential\b/i,
            /\bInvalid job credential\b/i,
            /\bReplayed credential\b/i,
            /\bnot valid yet \(invalid for another\b/i,
            /\bcertificate is not yet valid\b/i,
            /\bClock skew too great\b/i,
            /\b(?:clock|time) (?:skew|drift) (?:is )?(?:too (?:great|large|high|big)|detected between)\b/i,
            /\bclocks? (?:is|are) (?:not synchronized|out of sync|skewed)\b/i,
            /\bis before \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/i,
        ],
        needles: [
            'timetooskewed',
            'timeskewed',
            'request time and the',
            'signature expired: ',
            'signature has expired: ',
            'signature not yet',
            'date header too old',
            'requestexpired',
            'iat and exp',
            'reasonable timeframe',
            'used too early',
            'invalid jwt: ',
            ' credential',
            'not valid yet',
            'not yet valid',
            'clock skew',
            'time skew',
            'clock drift',
            'time drift',
            'clock is ',
            'clocks are ',
            'is before 20',
        ],
        examples: [
            'ERROR: unexpected error - The difference between the request time and the current time is too large.: An error occurred (RequestTimeTooSkewed) when calling the GetObject operation: The difference between the request time and the current time is too large.',
            'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: 20240101T000000Z is now earlier than 20240101T001200Z (20240101T001700Z - 5 min.)',
            "google.auth.exceptions.RefreshError: ('invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.', {'error': 'invalid_grant'})",
            "AuthenticationErrorDetail:Request date header too old: 'Tue, 05 Sep 2023 10:00:00 GMT'",
            'srun: error: Authentication: Munge decode failed: Expired credential',
            'E: Release file for http://deb.debian.org/debian/dists/x/InRelease is not valid yet (invalid for another 3h 2min 1s).',
            'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid (_ssl.c:1129)',
        ],
        lookAlikes: ['make: warning:  Clock skew detected.  Your build may be incomplete.', 'invalid credentials'],
        source: 'AWS, Azure, GCP and MinIO request signing; MUNGE; apt; OpenSSL; Kerberos',
    },
    {
        id: 'request-rate-limited',
        cause: 'rate_limited',
        role: 'root',
        pattern: [
            /\b\w*(?:Request|Rate|Bandwidth|Throughput|TPS)Limit(?:Exceeded|Reached)\w*/,
            /\bREQUEST_LIMIT_EXCEEDED\b/,
            /(?:\bThrottl(?:ing|ed)(?:Exception|Error)\b|(?<=['"])Throttl(?:ing|ed)\b)(?=[)'",:])/,
            /\bProvisionedThroughputExceeded\w*/,
            /(?<!An error occurred \()\bSlowDown(?:Read|Write)?\b(?=[)'",:])/,
            /(?<!Please )\breduce your request rate\b/,
            /(?:^|: |\()Rate [Ee]xceeded\b/,
            /\bUser rate limit exceeded\b/,
            /\bes_rejected_execution_exception\b/,
            /\b(?:Transport|Api)Error\(429\b/,
            /\bClient error: \S{1,300} 429$/,
            /\btoo many connections from your (?:internet|IP) address\b/,
            /\brequest is being throttled\b/,
            /\b(?:request|call)s? (?:was |were |is |are |has been |been )?throttled\b/,
            /\bcircuit_breaking_exception\b/,
        ],
        needles: [
            'limitexceeded',
            'limitreached',
            'request_limit',
            'throttl',
            'throughputexceeded',
            'slowdown',
            'your request rate',
            'rate exceeded',
            'rate limit exceeded',
            'rejected_execution',
            'error(429',
            'client error: http',
            'too many connections from',
            'circuit_breaking',
        ],
        examples: [
            'An error occurred (RequestLimitExceeded) when calling the RunInstances operation: Request limit exceeded.',
            'An error occurred (ProvisionedThroughputExceededException) when calling the PutItem operation: The level of configured provisioned throughput for the table was exceeded.',
            'minio.error.S3Error: S3 operation failed; code: SlowDownRead, message: Resource requested is unreadable, please reduce your request rate',
            "elasticsearch.exceptions.TransportError: TransportError(429, 'es_rejected_execution_exception')",
            'ftplib.error_temp: 421 There are too many connections from your internet address.',
            'googleapi: Error 403: User rate limit exceeded., userRateLimitExceeded',
        ],
        lookAlikes: ['GPU clocks throttled: SW power cap', 'thermal throttling: active', 'learning rate exceeded'],
        source: 'error codes of AWS, MinIO, Elasticsearch, Google Drive and Azure; RFC 959',
    },
    {
        id: 'machine-taken-back',
        cause: 'cloud_preempted',
        role: 'root',
        pattern: [
            /\bINTERRUPTED_BY_\w+/i,
            /\bSpotInstance(?:Termination|Shutdown|Interruption)\b/i,
            /\b(?:in|has) state b?['"]?PREEMPTED\b/i,
            /\bNodePreempted\b/i,
            /\b(?:due to|because of|by) (?:a )?(?:(?:worker|node|instance|spot|host|VM|TPU|provider) )?preemption\b/i,
            /\bpreempted by (?:the |a )?(?:provider|cloud|scheduler|pod|another|higher)\b/i,
            /\bin state "?UNHEALTHY_MAINTENANCE\b/i,
            /\bis being (?:reclaimed|preempted|taken back)\b/i,
            /\bSpot Instance Lost\b/i,
            /\bCLOUD_PROVIDER_SHUTDOWN\b/i,
            /\b(?:stopped|killed|shut down|ended|interrupted|terminated(?! due)) (?:by|for|due to|because of) (?:a )?(?:scheduled |host |planned )?maintenance\b/i,
            /\bManaged Spot [Tt]raining was interrupted\b/i,
            /\bPreemptionByScheduler\b/i,
            /\bDisruptionTarget\b/i,
            /\bexitCode: -102\b/i,
            /\b(?:VM|TPU|instance|machine|node) (?:was )?(?:deleted|recreated) (?:by|due to) (?:preemption|maintenance)/i,
        ],
        needles: [
            'interrupted_by',
            'spotinstance',
            'preempted',
            'preemption',
            'unhealthy_maint',
            'is being reclaimed',
            'is being taken',
            'spot instance lost',
            'provider_shutdown',
            'maintenance',
            'spot training',
            'disruptiontarget',
            'exitcode: -102',
        ],
        examples: [
            'Run failed with error code INTERRUPTED_BY_NO_CAPACITY.',
            "RuntimeError: TPU has state b'PREEMPTED' but expected 'READY'",
            'modal.exception.RemoteError: Runner interrupted due to worker preemption. Your Function will be restarted with the same input.',
            'Instance i-0123456789 is being reclaimed by EC2',
            'job stopped by maintenance event',
            'Client.Error: Server.SpotInstanceTermination: Spot instance termination',
            'Cluster terminated. Reason: Spot Instance Lost',
        ],
        lookAlikes: [
            'handles preemption: true',
            'Preemption is enabled',
            'maintenance window: Sunday',
            'the job may be stopped by maintenance',
        ],
        source: 'dstack, AWS, Google Cloud, Modal, Databricks, YARN and Kubernetes',
    },
    {
        id: 'tpu-workers-lame',
        cause: 'cloud_preempted',
        role: 'root',
        pattern: /\bTPUPollingThread found TPU \S+ in state (?!READY)|\bShutdownHook: lame workers found\b/,
        needles: ['tpupollingthread', 'lame workers'],
        examples: ["TPUPollingThread found TPU b'ja-t5-pre-3' in state STOPPING"],
        lookAlikes: ["TPUPollingThread found TPU b't' in state READY, and health HEALTHY."],
        source: 'TensorFlow python/tpu/preempted_hook.py, session_support.py',
    },
    {
        id: 'machine-status-code',
        cause: 'cloud_host_lost',
        role: 'root',
        pattern: [
            /(?<![a-z])(?:NODE|INSTANCE|HOST|WORKER|VM|AGENT|MACHINE|RUNNER|DRIVER|EXECUTOR)_(?:FAIL(?:ED|URE)?|LOST|UNREACHABLE|DOWN|TERMINATED|DEAD|DIED|EVICTED|UNHEALTHY|NOT_RESPONDING)\b(?!["']?\s*[:=]\s*["']?(?:0|false|true|null|\d)|,? [A-Z][A-Z_]{3,}\b)/,
            /\b(?:JobNode|Node)Unreachable\b/,
            /\bLostNode\b/,
            /\bDNSLookupFailed\b/,
            /\berror code GATEWAY_ERROR\b/,
            /\bPORTS_BINDING_FAILED\b/,
            /\bContainer released on a \*lost\* node/,
            /\bexitCode: -100\b/,
            /\bRunner terminated, in-progress inputs\b/,
            /\bdriver has stopped unexpectedly\b/,
        ],
        needles: [
            '_fail',
            '_lost',
            '_unreachable',
            '_down',
            '_terminated',
            '_dead',
            '_died',
            '_evicted',
            '_unhealthy',
            '_not_responding',
            'nodeunreachable',
            'lostnode',
            'dnslookupfailed',
            'gateway_error',
            'ports_binding',
            '*lost* node',
            'exitcode: -100',
            'runner terminated',
            'driver has stopped',
        ],
        examples: [
            'Run failed with error code INSTANCE_UNREACHABLE.',
            'Error executing rule fit on cluster (jobid: 1, external: Submitted batch job 2): NODE_FAIL',
            'AzureMLCompute job failed. JobNodeUnreachable: the node was lost',
            'Diagnostics: Container released on a *lost* node',
            'com.databricks.backend.common.rpc.SparkDriverExceptions: The spark driver has stopped unexpectedly and is restarting.',
        ],
        lookAlikes: ['WORKER_FAILED: 0', 'on_node_fail=requeue', 'NODE_FAILURES=0'],
        source: 'dstack, Slurm, Azure ML, YARN, Databricks and Modal',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/containers.js
/** Container runtimes: docker, the NVIDIA container toolkit, enroot and apptainer. */
const containers = [
    {
        id: 'container-driver-too-old',
        cause: 'container_driver_too_old',
        role: 'root',
        pattern: /\bunsatisfied condition: (?:cuda|driver|brand)\s*[<>=]/i,
        needles: ['unsatisfied condition: '],
        examples: [
            'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4, please update your driver to a newer version, or use an earlier cuda container: unknown.',
        ],
        lookAlikes: ['nvidia-container-cli: initialization error: nvml error: driver not loaded', 'condition: cuda>=12'],
        source: 'libnvidia-container',
    },
    {
        id: 'container-gpu-runtime',
        cause: 'container_gpu_runtime',
        role: 'root',
        pattern: [
            /\bnvidia-container-cli(?:\.real)?: (?:initialization|detection|mount|device|ldcache|container|input|permission) error\b/i,
            /\bcould not select device driver ["']?(?:nvidia)?["']? with capabilities\b/i,
            /\bunknown or invalid runtime name: nvidia\b/i,
            /\bunresolvable CDI devices?\b/i,
            /\bfailed to stat[^\n]{0,60}\/dev\/nvidia/i,
            /\bfailed to (?:inject|get) CDI\b/i,
            /\bno adapters were found\b/i,
            /\bexec: "[^"\n]{0,60}nvidia-container-(?:runtime|cli|toolkit)[^\n]{0,80}?\b(?:not found|no such file)\b/i,
        ],
        needles: [
            'nvidia-container-',
            'could not select device',
            'runtime name: nvidia',
            'cdi device',
            'failed to stat',
            'failed to inject cdi',
            'failed to get cdi',
            'no adapters were',
        ],
        examples: [
            'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
            'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown.',
            'nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown',
            'docker: Error response from daemon: unknown or invalid runtime name: nvidia.',
            'FATAL:   container creation failed: exec: "/usr/bin/nvidia-container-cli": stat /usr/bin/nvidia-container-cli: no such file or directory',
            'Error: setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all',
        ],
        lookAlikes: [
            'nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.4',
            'nvidia-container-toolkit is already the newest version',
            'nvidia-container-cli -V',
        ],
        source: 'libnvidia-container; Docker daemon; podman',
    },
    {
        id: 'container-gpu-lost',
        cause: 'container_gpu_lost',
        role: 'root',
        pattern: /\bFailed to initialize NVML: Unknown Error\b/i,
        needles: ['to initialize nvml'],
        examples: ['Failed to initialize NVML: Unknown Error'],
        lookAlikes: ['Failed to initialize NVML: Driver/library version mismatch', 'NVML initialized'],
        source: 'nvidia-smi in a container whose device cgroup was reloaded',
    },
    {
        id: 'container-runtime-down',
        cause: 'container_runtime_down',
        role: 'root',
        pattern: /\bCannot connect to the Docker daemon\b|\bpermission denied while trying to connect to the Docker daemon\b|^(?:docker: )?error during connect: /i,
        needles: ['the docker daemon', 'error during connect'],
        examples: [
            'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
            'error during connect: this error may indicate that the docker daemon is not running: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.43/containers/4a1/wait": EOF',
            'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
        ],
        lookAlikes: ['the Docker daemon pulled the "latest" image'],
        source: 'Docker client',
    },
    {
        id: 'container-command-missing',
        cause: 'command_not_found',
        role: 'root',
        pattern: /\bexec: "(?![^"\n]{0,60}nvidia-container-)[^"\n]{1,300}": (?:executable file not found in \$PATH|stat [^\n]{1,300}: no such file or directory)/i,
        needles: ['executable file not found', 'exec: "'],
        examples: [
            'docker: Error response from daemon: failed to create task for container: runc create failed: unable to start container process: exec: "trian": executable file not found in $PATH: unknown.',
            'exec: "/opt/run.sh": stat /opt/run.sh: no such file or directory',
        ],
        lookAlikes: ['exec: "python" started'],
        source: 'runc; Go os/exec',
    },
    {
        id: 'container-start-failed',
        cause: 'container_start_failed',
        role: 'root',
        pattern: /\bpyxis: (?:container start failed|couldn't (?:start|join|get|execute)|container exited too soon|failed to (?:import|create|start|configure)|failed executing)|^FATAL: [^\n]{0,300}?(?:\bloop device|\bwhile mounting (?:image|overlay)\b)/i,
        needles: ['pyxis: ', 'loop device', 'while mounting '],
        examples: [
            'slurmstepd: error: pyxis: container start failed with error code: 1',
            "slurmstepd: error: pyxis: couldn't start container",
            'slurmstepd: error: pyxis: container exited too soon',
            'slurmstepd: error: pyxis: failed to import docker image',
            'FATAL:   container creation failed: mount /proc/self/fd/3->/var/session/rootfs error: while mounting image /proc/self/fd/3: failed to find loop device: no loop devices available',
        ],
        lookAlikes: ['pyxis: imported docker image: nvcr.io/nvidia/pytorch:24.01', 'pyxis: importing docker image ...'],
        source: 'NVIDIA pyxis pyxis_slurmstepd.c; Apptainer',
    },
    {
        id: 'container-setup-wrong',
        cause: 'container_setup_wrong',
        role: 'root',
        pattern: [
            /^FATAL: +(?![^\n]{0,300}?(?:loop device|while mounting (?:image|overlay)|[Ff]ailed to create thread|nvidia-container-|no space left|disk quota|pinging container registry|i\/o timeout|toomanyrequests|connection re|TLS handshake|no such host))(?:container creation failed|could not open image|while (?:loading|making image|checking))/i,
            /\binvalid mount config for type\b/i,
            /\bbind source path does not exist\b/i,
            /\binvalid reference format\b/i,
        ],
        needles: ['fatal: ', 'invalid mount config', 'bind source path', 'invalid reference format'],
        examples: [
            'FATAL:   container creation failed: mount /data->/data error: while mounting /data: no such file or directory',
            'FATAL:   could not open image /images/train.sif: failed to retrieve path',
            'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /data.',
            'docker: invalid reference format: repository name must be lowercase.',
        ],
        lookAlikes: [
            'fatal: not a git repository',
            'FATAL: 0 errors',
            'FATAL:   While making image from oci registry: unpack entry: opt/lib.so: write: no space left on device',
        ],
        source: 'Apptainer; Docker client and daemon',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/kubernetes.js
/** Kubernetes: what kubectl, events and workflow engines print about pods. */
const kubernetes = [
    {
        id: 'k8s-oom-killed',
        cause: 'k8s_oom_killed',
        role: 'root',
        pattern: /\bOOMKilled\b(?!["']?\s*[:=]\s*["']?(?:false|0|no)\b)|\bOOMKilling\b|\bSystemOOM\b/i,
        needles: ['oomkill', 'systemoom'],
        examples: [
            '    Reason:       OOMKilled',
            'Last State: Terminated, Reason: OOMKilled',
            'main: OOMKilled (exit code 137)',
            '{"terminated": {"exitCode": 137, "reason": "OOMKilled"}}',
            '"OOMKilled": true,',
        ],
        lookAlikes: ['"OOMKilled": false,', 'retryOn: OOMKilled=false', 'Reason: Completed'],
        source: 'Kubernetes container states and kubelet events; Argo Workflows; docker inspect',
    },
    {
        id: 'k8s-ephemeral-storage',
        cause: 'k8s_ephemeral_storage',
        role: 'root',
        pattern: [
            /\blow on resource: (?:ephemeral-storage|inodes|nodefs|imagefs|pids)\b/i,
            /\bexceeded its local ephemeral storage limit\b/i,
            /\bephemeral local storage usage exceeds\b/i,
            /\bUsage of EmptyDir volume "?[^"\n]{1,200}"? exceeds\b/i,
            /\bnode had condition: \[(?:Disk|PID)Pressure\b/i,
        ],
        needles: [
            'low on resource: ',
            'ephemeral storage',
            'ephemeral local storage',
            'usage of emptydir',
            'node had condition: ',
        ],
        examples: [
            'Message: The node was low on resource: ephemeral-storage. Container main was using 91Gi, which exceeds its request of 0.',
            'Container main exceeded its local ephemeral storage limit "10Gi".',
            'Pod ephemeral local storage usage exceeds the total limit of containers 20Gi.',
            'Usage of EmptyDir volume "dshm" exceeds the limit "8Gi".',
        ],
        lookAlikes: [
            'The node was low on resource: memory. Threshold quantity: 100Mi, available: 78Mi.',
            'ephemeral-storage: 10Gi',
        ],
        source: 'Kubernetes pkg/kubelet/eviction/helpers.go',
    },
    {
        id: 'k8s-evicted',
        cause: 'k8s_evicted',
        role: 'root',
        pattern: /\blow on resource: memory\b|\bnode had condition: \[MemoryPressure\b|\b(?:reason|status)["']?\s*[:=]\s*["']?Evicted\b|^\S{1,200}\s+\d+\/\d+\s+Evicted\s/i,
        needles: ['low on resource: ', 'node had condition: ', 'evicted'],
        examples: [
            'Reason:             Evicted',
            'The node was low on resource: memory. Threshold quantity: 100Mi, available: 78Mi.',
            'The node had condition: [MemoryPressure].',
            'train-gpu-0   0/1     Evicted   0          12m',
        ],
        lookAlikes: ['evicted 12 entries from the cache', 'The node was low on resource: ephemeral-storage.'],
        source: 'Kubernetes pkg/kubelet/eviction/helpers.go; kubectl',
    },
    {
        id: 'k8s-disrupted',
        cause: 'k8s_disrupted',
        role: 'root',
        pattern: [
            /\b(?:PreemptionBy(?:Kube)?Scheduler|DeletionByTaintManager|EvictionByEvictionAPI|DeletionByPodGC|TerminationByKubelet|TaintManagerEviction)\b/i,
            /\bPreempted (?:by (?:a )?pod\b|in order to admit critical pod\b)/i,
            /\bin response to imminent node shutdown\b/i,
            /\breason["']?\s*[:=]\s*["']?(?:NodeShutdown|NodeLost|Preempting|NodeNotReady)\b/i,
            /\bNodeNotReady\s[^\n]{0,120}\bNode is not ready\b/i,
        ],
        needles: [
            'preemptionby',
            'deletionbytaint',
            'evictionbyeviction',
            'deletionbypodgc',
            'terminationbykubelet',
            'taintmanagereviction',
            'preempted by',
            'preempted in order',
            'imminent node shutdown',
            'nodeshutdown',
            'nodelost',
            'preempting',
            'nodenotready',
        ],
        examples: [
            'DisruptionTarget  True  PreemptionByScheduler',
            'Message: Pod was terminated in response to imminent node shutdown.',
            'Preempted by pod 5b1f in namespace prod on node gpu-7',
            'Reason: NodeLost',
            '{"type":"DisruptionTarget","reason":"EvictionByEvictionAPI"}',
        ],
        lookAlikes: ['onPodConditions: [{type: DisruptionTarget}]', 'preemptionPolicy: Never', 'Node gpu-7 is Ready'],
        source: 'Kubernetes pod conditions and node lifecycle controller; kubelet nodeshutdown_manager',
    },
    {
        id: 'k8s-deadline',
        cause: 'k8s_deadline_exceeded',
        role: 'root',
        pattern: /\b(?:Pod|Job) was active (?:on the node )?longer than (?:the )?specified deadline\b|\breason["']?\s*[:=]\s*["']?DeadlineExceeded\b|\bStep exceeded its deadline\b|\bMax duration limit exceeded\b/i,
        needles: ['specified deadline', 'deadlineexceeded', 'exceeded its deadline', 'duration limit exceeded'],
        examples: [
            'DeadlineExceeded: Pod was active on the node longer than the specified deadline',
            'Job was active longer than specified deadline',
            'Reason: DeadlineExceeded',
        ],
        lookAlikes: ['rpc error: code = DeadlineExceeded desc = context deadline exceeded', 'activeDeadlineSeconds: 3600'],
        source: 'Kubernetes kubelet active_deadline.go, job controller; Argo Workflows',
    },
    {
        id: 'k8s-image-registry',
        cause: 'image_pull_failed',
        role: 'root',
        pattern: /\b(?:failed to pull (?:and unpack )?image|error pulling image|ErrImagePull|failed to resolve reference)\b[^\n]{0,400}?(?:\bi\/o timeout\b|\b(?:500|502|503|504|429)\b|\btoomanyrequests\b|\bTLS handshake timeout\b|\bconnection (?:reset|refused)\b|\bno such host\b|\bunexpected EOF\b)|\btoomanyrequests: You have reached\b/i,
        needles: ['failed to pull', 'error pulling image', 'errimagepull', 'failed to resolve ref', 'toomanyrequests'],
        examples: [
            'Failed to pull image "registry.example/train:1": rpc error: code = Unknown desc = failed to resolve reference: unexpected status code 503 Service Unavailable',
            'docker: Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
            'ErrImagePull: rpc error: code = Unknown desc = dial tcp 10.0.0.1:443: i/o timeout',
        ],
        lookAlikes: [
            'Failed to pull image "registry.example/trian:1": not found',
            'Successfully pulled image "registry.example/train:1" in 503ms',
        ],
        source: 'kubelet image manager; containerd; Docker daemon',
    },
    {
        id: 'k8s-start-failed',
        cause: 'k8s_start_failed',
        role: 'root',
        pattern: [
            /\b(?:ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|ContainerCannotRun)\b/,
            /\b[Ff]ailed to pull (?:and unpack )?image\b/,
            /\bError response from daemon: (?:manifest for|pull access denied|no matching manifest|No such image)/,
            /\breason["']?\s*[:=]\s*["']?StartError\b/,
        ],
        needles: [
            'errimage',
            'imagepullbackoff',
            'invalidimagename',
            'createcontainer',
            'runcontainererror',
            'containercannotrun',
            'failed to pull',
            'response from daemon: ',
            'starterror',
        ],
        examples: [
            'Reason: ImagePullBackOff',
            'Failed to pull image "registry.example/trian:1": not found',
            "docker: Error response from daemon: pull access denied for trian, repository does not exist or may require 'docker login'.",
            'train-0   0/1   CreateContainerConfigError   0   2m',
        ],
        lookAlikes: ['Successfully pulled image "registry.example/train:1"', 'imagePullPolicy: Always'],
        source: 'kubelet image and container reasons; Docker daemon',
    },
    {
        id: 'k8s-device-plugin',
        cause: 'gpu_device_plugin_failed',
        role: 'root',
        pattern: /\bUnexpectedAdmissionError\b|\bAllocate failed due to (?:requested number of devices unavailable|rpc error|device plugin)/i,
        needles: ['unexpectedadmissionerror', 'allocate failed due to'],
        examples: [
            'Pod was rejected: Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0, which is unexpected',
            'train-0   0/1   UnexpectedAdmissionError   0   2m',
        ],
        lookAlikes: ['device plugin registered nvidia.com/gpu'],
        source: 'kubelet device manager',
    },
    {
        id: 'k8s-unschedulable',
        cause: 'capacity_unavailable',
        role: 'root',
        pattern: /\b0\/\d+ nodes are available\b|\bInsufficient (?:nvidia|amd|google)\.com\/\w|\bFailedScheduling\b|\breason["']?\s*[:=]\s*["']?Unschedulable\b/i,
        needles: ['nodes are available', 'insufficient ', 'failedscheduling', 'unschedulable'],
        examples: [
            '0/12 nodes are available: 12 Insufficient nvidia.com/gpu.',
            'FailedScheduling  5m  default-scheduler  pod has unbound immediate PersistentVolumeClaims',
            'reason: Unschedulable',
        ],
        lookAlikes: ['3/12 nodes are available', 'insufficient data for the statistic'],
        source: 'Kubernetes default scheduler',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/slurm.js
/** Slurm: slurmstepd, srun, sbatch. */
const slurm = [
    {
        id: 'slurm-oom',
        cause: 'slurm_oom',
        role: 'root',
        pattern: /\bDetected [1-9]\d{0,6} oom[-_]kill events?\b|^(?:srun: )?error: \S{1,200}: tasks? [\d,-]{1,200}: Out Of Memory\b|\bexceeded (?:virtual |job |step )?memory limit (?:\([\d\s>.]{1,60}\),? ?)?(?:being killed|at some point)/i,
        needles: ['oom-kill event', 'oom_kill event', ': out of memory', 'memory limit'],
        examples: [
            'slurmstepd: error: Detected 1 oom_kill event in StepId=5120933.batch. Some of the step tasks have been OOM Killed.',
            'slurmstepd: error: Detected 3 oom-kill event(s) in StepId=5120933.0 cgroup. Some of your processes may have been killed by the cgroup out-of-memory handler.',
            'slurmstepd: error: Detected 1 oom-kill event(s) in step 14037828.batch cgroup.',
            'srun: error: gpu004: task 13: Out Of Memory',
            'slurmstepd: error: Job 123 exceeded memory limit (67108999 > 67108864), being killed',
            'slurmstepd: error: Exceeded step memory limit at some point.',
        ],
        lookAlikes: [
            'slurmstepd: StepId=5120933.0 hit memory limit at least once during execution. This may or may not result in some failure.',
            'Detected 0 oom_kill events',
            'CUDA error: Out Of Memory',
        ],
        source: 'Slurm src/plugins/task/cgroup/task_cgroup_memory.c, src/srun/launch.c, job_mem_limit.c',
    },
    {
        id: 'slurm-time-limit',
        cause: 'slurm_time_limit',
        role: 'root',
        pattern: /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bCANCELLED AT \S{1,40} DUE TO TIME LIMIT\b|\bthis job is timed-out\b/i,
        needles: ['due to time limit', 'this job is timed-out'],
        examples: [
            'slurmstepd: error: *** JOB 717 ON dgx3 CANCELLED AT 2026-08-13T01:02:12 DUE TO TIME LIMIT ***',
            '0: slurmstepd: error: *** STEP 717.0 ON dgx3 CANCELLED AT 2026-08-13T01:02:12 DUE TO TIME LIMIT ***',
            'slurmd[n12]: *** JOB 717 CANCELLED AT 2014-01-02T03:04:05 DUE TO TIME LIMIT ***',
        ],
        lookAlikes: ['Job 4471120 on nodes gn[014-017], time limit 2-00:00:00', '#SBATCH --time=24:00:00 # time limit'],
        source: 'Slurm src/slurmd/slurmstepd/req.c; submitit job_environment.py',
    },
    {
        id: 'slurm-preempted',
        cause: 'slurm_preempted',
        role: 'root',
        pattern: /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bDUE TO (?:PREEMPTION|JOB REQUEUE)\b/i,
        needles: ['due to preemption', 'due to job requeue'],
        examples: [
            'slurmstepd: error: *** JOB 33801142 ON cn208 CANCELLED AT 2021-11-02T13:05:36 DUE TO PREEMPTION ***',
            'slurmstepd: error: *** STEP 33801142.0 ON cn208 CANCELLED AT 2021-11-02T13:05:36 DUE TO JOB REQUEUE ***',
        ],
        lookAlikes: ['PreemptMode=REQUEUE', 'this partition allows preemption'],
        source: 'Slurm src/slurmd/slurmstepd/req.c',
    },
    {
        id: 'slurm-node-failed',
        cause: 'slurm_node_failed',
        role: 'root',
        pattern: /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bDUE TO NODE FAILURE\b|\berror: Node failure on \S|\bJob killed due (?:to )?node failure\b/i,
        needles: ['node failure'],
        examples: [
            'slurmstepd: error: *** JOB 91 ON n7 CANCELLED AT 2026-01-05T10:00:00 DUE TO NODE FAILURE, SEE SLURMCTLD LOG FOR DETAILS ***',
            'srun: error: Node failure on cn208',
            'srun: error: Job killed due node failure',
        ],
        lookAlikes: ['node failures tolerated: 2', 'max_restarts on node failure = 3'],
        source: 'Slurm src/slurmd/slurmstepd/req.c, src/common/slurm_errno.c',
    },
    {
        id: 'slurm-step-would-not-end',
        cause: 'slurm_node_failed',
        role: 'usual',
        pattern: /(?:\*\*\* STEP \S{1,40} )?\bSTEPD TERMINATED ON \S{1,200} AT \S{1,40} DUE TO JOB NOT ENDING WITH SIGNALS\b/i,
        needles: ['stepd terminated on'],
        examples: [
            'slurmstepd: error: *** STEP 91.0 STEPD TERMINATED ON n7 AT 2026-01-05T10:00:00 DUE TO JOB NOT ENDING WITH SIGNALS ***',
        ],
        lookAlikes: ['slurmstepd terminated'],
        source: 'Slurm src/slurmd/slurmstepd/step_terminate_monitor.c',
    },
    {
        id: 'slurm-request-rejected',
        cause: 'slurm_request_rejected',
        role: 'root',
        pattern: /\b(?:Batch job submission failed|Unable to allocate resources|Unable to create step for job \d+|Unable to submit batch job): (?=[^\n]{0,80}(?:invalid|not available|not permitted|not valid|violates|denied|more \w+ requested|exceed|limit|memory required|specification|specified|not allowed|unknown|missing))(?![^\n]{0,80}(?:Required nodes? not available|already complet|Job credential|Invalid job id|expired))/i,
        needles: ['submission failed', 'unable to allocate res', 'unable to create step', 'unable to submit'],
        examples: [
            'sbatch: error: Batch job submission failed: Requested node configuration is not available',
            'sbatch: error: Batch job submission failed: Invalid account or account/partition combination specified',
            "salloc: error: Unable to allocate resources: Job violates accounting/QOS policy (job submit limit, user's size and/or time limits)",
            'srun: error: Unable to create step for job 123: More processors requested than permitted',
        ],
        lookAlikes: [
            'sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)',
            'srun: error: Unable to create step for job 123: Job credential expired',
            'Submitted batch job 4242',
        ],
        source: 'Slurm src/common/slurm_errno.c, src/sbatch/sbatch.c',
    },
    {
        id: 'slurm-nodes-busy',
        cause: 'capacity_unavailable',
        role: 'root',
        pattern: /\b(?:submission failed|Unable to allocate resources): [^\n]{0,40}?(?:nodes? are busy|Required nodes? not available)/i,
        needles: ['nodes are busy', 'required node'],
        examples: [
            'srun: error: Unable to allocate resources: Requested nodes are busy',
            'salloc: error: Unable to allocate resources: Required node not available (down, drained or reserved)',
        ],
        lookAlikes: ['srun: Job 123 step creation temporarily disabled, retrying (Requested nodes are busy)'],
        source: 'Slurm src/common/slurm_errno.c',
    },
    {
        id: 'slurm-unreachable',
        cause: 'slurm_unreachable',
        role: 'usual',
        pattern: /\bUnable to contact slurm controller\b|\bSocket timed out on send\/recv operation\b|\bZero Bytes were transmitted or received\b|^(?:srun|sbatch|squeue|salloc|scontrol|sacct|slurm_\w+)\b[^\n]{0,80}\bCommunication connection failure\b/i,
        needles: ['slurm controller', 'timed out on send', 'zero bytes were', 'communication connection failure'],
        examples: [
            'sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)',
            'slurm_load_jobs error: Unable to contact slurm controller (connect failure)',
            'srun: error: Unable to confirm allocation for job 123: Socket timed out on send/recv operation',
        ],
        lookAlikes: ['slurm controller is up', 'srun: error: Node failure on cn208'],
        source: 'Slurm src/common/slurm_errno.c',
    },
    {
        id: 'slurm-command-missing',
        cause: 'command_not_found',
        role: 'root',
        pattern: /\bexecve\(\): (?![^\n]{0,200}slurm_script)[^\n:]{1,300}: No such file or directory$/,
        needles: ['execve(): '],
        examples: [
            'slurmstepd: error: execve(): accelerate: No such file or directory',
            '3: slurmstepd: error: execve(): /opt/train.sh: No such file or directory',
        ],
        lookAlikes: [
            'slurmstepd: error: execve(): /var/spool/slurmd/job00089/slurm_script: No such file or directory',
            'strace: execve("/bin/true") = 0',
            'slurmstepd: error: execve(): train.sh: Permission denied',
        ],
        source: 'Slurm src/slurmd/slurmstepd/task.c',
    },
    {
        id: 'slurm-command-not-executable',
        cause: 'not_executable',
        role: 'root',
        pattern: /\bexecve\(\): [^\n:]{1,300}: (?:Permission denied|Exec format error)$/,
        needles: ['execve(): '],
        examples: ['slurmstepd: error: execve(): train.sh: Permission denied'],
        lookAlikes: ['slurmstepd: error: execve(): accelerate: No such file or directory'],
        source: 'Slurm src/slurmd/slurmstepd/task.c',
    },
    {
        id: 'slurm-launch-failed',
        cause: 'slurm_launch_failed',
        role: 'root',
        pattern: /^(?:srun: )?error: Task \d+ launch failed: |\bUnable to create step for job \d+: |\bSlurmd could not (?:execve job|set up environment|create)|\bJob credential (?:expired|revoked)\b|\berror: (?:\w+ )?prolog (?:failed|error|hung)/i,
        needles: ['launch failed: ', 'unable to create step', 'slurmd could not', 'job credential', 'prolog '],
        examples: [
            'srun: error: Task 0 launch failed: Slurmd could not set up environment for batch job',
            'srun: error: Unable to create step for job 123: Job credential expired',
            'slurmstepd: error: Prolog failed on node cn208',
        ],
        lookAlikes: ['### Slurm prolog: job 5120933 on gpu004 (ok)', 'relaunch failed: 0'],
        source: 'Slurm src/api/step_launch.c, src/srun/launch.c, src/common/slurm_errno.c',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/slurm-endings.js
/** How Slurm ends jobs and steps, without saying why. */
const slurmEndings = [
    {
        id: 'slurm-job-cancelled',
        cause: 'slurm_cancelled',
        role: 'usual',
        pattern: /\*\*\* JOB \S{1,40}(?: ON \S{1,200})? CANCELLED AT \S{1,40} (?:\*\*\*|DUE to SIGNAL\b)|\bJob allocation \d+ has been revoked\b/i,
        needles: ['cancelled at', 'has been revoked'],
        examples: [
            'slurmstepd: error: *** JOB 123 ON node1 CANCELLED AT 2026-08-13T01:02:12 ***',
            'slurmstepd: error: *** JOB 123 ON node1 CANCELLED AT 2026-08-13T01:02:12 DUE to SIGNAL Terminated ***',
            'salloc: Job allocation 123 has been revoked.',
        ],
        lookAlikes: [
            'slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 ***',
            'the token has been revoked',
        ],
        source: 'Slurm src/slurmd/slurmstepd/req.c, src/srun/allocate.c',
    },
    {
        id: 'slurm-step-cancelled',
        cause: 'slurm_cancelled',
        role: 'weak',
        // Also said when srun ends the other tasks after one has failed.
        pattern: /\*\*\* STEP \S{1,40}(?: ON \S{1,200})? CANCELLED AT \S{1,40} (?:\*\*\*|DUE to SIGNAL\b)/i,
        needles: ['cancelled at'],
        examples: [
            'slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 ***',
            'slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 DUE to SIGNAL Killed ***',
        ],
        lookAlikes: ['slurmstepd: error: *** STEP 123.0 ON node1 CANCELLED AT 2026-08-13T01:02:12 DUE TO TIME LIMIT ***'],
        source: 'Slurm src/slurmd/slurmstepd/req.c',
    },
    {
        id: 'slurm-step-aborted',
        cause: 'slurm_step_aborted',
        role: 'echo',
        pattern: [
            /(?:\*\*\* (?:JOB|STEP) [^\n]{1,240}? )?\bDUE TO TASK FAILURE\b/i,
            /\*\*\* (?:STEP|JOB) \S{1,40} ON \S{1,200} FAILED \(/i,
            /^srun: (?:Job step aborted: |(?:Force )?Terminat(?:ed|ing) (?:StepId=|job step )|First task exited\b)/i,
            /^(?:srun: )?error: \S{1,200}: tasks? [\d,-]{1,200}: (?:Exited with exit code|Terminated)\b/i,
        ],
        needles: [
            'due to task failure',
            ' failed (',
            'srun: job step',
            'srun: terminating',
            'srun: force',
            'srun: first task',
            'exited with exit code',
            ': terminated',
        ],
        examples: [
            'srun: Job step aborted: Waiting up to 32 seconds for job step to finish.',
            'srun: Terminating StepId=8819120.0',
            'srun: First task exited. Terminating job in 60s',
            'srun: error: node1: tasks 0-7: Exited with exit code 1',
            'srun: error: u14g02: task 1: Terminated',
            'slurmstepd: error: *** STEP 5.0 ON n1 CANCELLED AT 2026-01-05T10:00:00 DUE TO TASK FAILURE ***',
            'slurmstepd: error: *** STEP 5.0 ON n1 FAILED (non-zero exit code or other failure mode) ***',
        ],
        lookAlikes: ['srun: job 717 queued and waiting for resources', 'srun: error: node1: task 0: Killed'],
        source: 'Slurm src/api/step_launch.c, src/srun/launch.c, src/slurmd/slurmstepd/req.c',
    },
];

;// CONCATENATED MODULE: ./build/evidence/signatures/schedulers.js










/** Slurm, Kubernetes, cloud and CI runners: who ends a job from above. */
const schedulers = [
    ...slurm,
    ...slurmEndings,
    ...kubernetes,
    ...containers,
    ...batch,
    ...batchLinks,
    ...cloudServices,
    ...cloudLimits,
    ...cloudCapacity,
    ...ciRunners,
];

;// CONCATENATED MODULE: ./build/evidence/signatures/index.js






























/** Every row. Of rows of the same strength the first wins, so what knows more stands before what knows less. */
const signatures = new signature/* SignatureTable */.Bx([
    ...schedulers,
    ...memory,
    ...hardware,
    ...deviceMemory,
    ...accelerator,
    ...cudaProgram,
    ...budgets,
    ...inputs,
    ...network,
    ...distributed,
    ...program,
    ...plainWords,
], [
    ...bareFileWords,
    ...bareDataWords,
    ...bareIncompleteWords,
    ...bareSampleWords,
    ...bareContentWords,
    ...bareFormWords,
    ...bareOpenWords,
    ...bareMachineWords,
    ...bareNetworkWords,
    ...bareInfrastructureWords,
    ...bareTypeNames,
    ...bareResourceWords,
    ...bareBudgetWords,
    ...bareSubjectWords,
    ...bareHappenings,
    ...bareErrorLines,
    ...bareWords,
]);


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wo: () => (/* binding */ TracebackReader),
  i6: () => (/* binding */ exceptionLine),
  ao: () => (/* binding */ frameLine),
  Os: () => (/* binding */ group),
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
const oldNotebookFile = /^(?<file>(?:[~/]|[A-Za-z]:\\)[^\n]*\.py|<ipython-input-[^>\n]+>|[\w./-]+\.(?:pyx|pxi)) in \S[^\n]*$/;
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
;// CONCATENATED MODULE: ./build/evidence/quoted-traceback.js

// "KeyError: 'Traceback (most recent call last):\\n  File …": a message that is printed with quotes, each break two characters.
const quoted = /^\S+: ['"]Traceback \(most recent call last\):\\n/;
/** The exception that another process raised and this one only repeats, below the frames of both. */
function quotedIn(exception) {
    if (!quoted.test(exception.text))
        return undefined;
    const lines = exception.text.replaceAll("\\'", "'").split(/(?:\\n)+/);
    const frames = lines.flatMap((line) => {
        const [, , file, number] = frameLine.exec(line) ?? [];
        return file === undefined ? [] : [{ file, line: Number(number) }];
    });
    const text = lines.findLast((line) => exceptionLine.test(line)) ?? exception.text;
    const type = exceptionLine.exec(text)?.[1] ?? exception.type;
    return { ...exception, type, text, frames: [...exception.frames, ...frames] };
}

;// CONCATENATED MODULE: ./build/evidence/traceback.js



const header = 'Traceback (most recent call last):';
/** Indentation, file, line and function of a frame. */
const frameLine = /^(\s*)File "(.+?)", line (\d+)(?:, in (.+))?$/;
const outermost = /^(?:<module>|_bootstrap(?:_inner)?|_run_module_as_main|_wrap)$/;
/** The type of an exception at the start of its line. */
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
/** The types of a group of exceptions. */
const group = /(?:^|\.)(?:Base)?ExceptionGroup$/;
/** The margin that the report of a group has; a group in none begins with the cross. */
const margin = /^\s*(?:[|+] ?)+-*/;
const outermostGroup = /^\s*\+ Exception Group Traceback /;
// An exception whose message is a traceback of its own: "mxnet.base.MXNetError: Traceback (most recent call last):"
const withTraceback = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:Error|Exception|\.error): $/;
// "2026-01-01 10:00:00,123 - trainer - ERROR - ", "ERROR:root:", "[E 10:00:00 app] "
const isLabel = /^[^\s|+].{0,120}[\]:|>)\w-] *$/;
const shapeOf = (text) => text.replace(/\d/g, '#');
const maxSourceChars = 200;
const maxFrames = 200;
const maxLines = 2_000;
/** Reads the tracebacks of one rank, a line at a time. */
class TracebackReader {
    #frames = [];
    #within = '';
    #source = '';
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
        if (this.isOpen && withTraceback.test(before))
            return line;
        this.#label = isLabel.test(before) ? { chars: begin, shape: shapeOf(before) } : { chars: 0, shape: '' };
        return line.slice(this.#label.chars);
    }
    #readOn(text, number) {
        const begin = text.indexOf(header);
        if (begin !== -1) {
            // NumPy writes the first frame on the same line.
            const rest = text.slice(begin + header.length);
            if (this.isOpen && rest === '' && withTraceback.test(text.slice(0, begin)))
                return this.#beginInside(text, number);
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
            if ((0,own_files/* isUsers */.b8)(frame[2]))
                this.#within = frame[4] ?? '';
            this.#source = '';
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
        this.#within = '';
        this.#source = '';
        this.#isWhole = false;
        this.#lines = 0;
        this.#margin = 0;
    }
    /** Ends a traceback where the message of its exception begins with another. */
    #beginInside(text, number) {
        const outer = this.#readInside(text, number) ?? this.end();
        this.#begin('header');
        this.#link = 'inner';
        return outer;
    }
    #readInside(text, number) {
        this.#lines++;
        const last = this.#frames.at(-1);
        if (last?.line === lineToCome)
            this.#frames.splice(-1, 1, { ...last, line: pointedLine(text) ?? lineToCome });
        // Source lines, carets and "[Previous line repeated ...]" are indented further than the exception.
        // Some tools put empty lines between the frames.
        const isInside = text.search(/\S/) > this.#margin || (text === '' && this.#open === 'header');
        if (isInside && this.#source === '')
            this.#source = text.trim().slice(0, maxSourceChars);
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
        const exception = {
            type,
            text: said,
            line: number,
            frames,
            within: this.#within,
            source: this.#source,
            isWhole,
            link,
        };
        const quoted = quotedIn(exception);
        if (quoted !== undefined)
            return quoted;
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
    // What a library in C++ adds to a traceback are its own sources.
    const users = frames.filter(({ file }) => (0,own_files/* isUsers */.b8)(file) && !(0,own_files/* isNative */.ib)(file));
    const apart = users.map(({ file }) => file).filter((file) => !(0,own_files/* isFrameworks */.yq)(file, []));
    const nearest = users.filter(({ file }) => !(0,own_files/* isFrameworks */.yq)(file, apart));
    const candidates = nearest.length > 0 ? nearest : users;
    return candidates.findLast((frame) => isOwnFile(frame.file)) ?? candidates.at(-1);
}


/***/ }),

/***/ 3509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ asCandidate),
/* harmony export */   OK: () => (/* binding */ counters),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   sA: () => (/* binding */ withSomethingThatFits),
/* harmony export */   uE: () => (/* binding */ reports)
/* harmony export */ });
/* harmony import */ var _domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _domain_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);


const deadWorker = /\b(?:died|dead|killed|terminated abruptly|exited|gone|lost|disconnected|broken ?pipe|EOFError|connection (?:reset|closed)|SIGKILL|signal:? 9|exit ?code:? (?:-9|137))\b|\bout of memory\b|\bMemoryError\b|\bCannot allocate memory\b/i;
const failedWrite = /\b(?:writ(?:e|ing|ten)|sav(?:e|ing)|flush(?:ing)?|truncate|extract(?:ing)?|ENOSPC|Errno 28|No space left|inline_container|database or disk is full)\b/i;
const sharedMemory = /\/dev\/shm|\bshm\w*|\bshared.?memory\b|\bbus error\b|\bsem_open\b|\bDataLoader worker\b|\bErrno 28\b/i;
const faultyDisk = /\b(?:Errno 5|Input\/output|I\/O|corrupt\w*|truncated|read-only|Errno 30|bus error|unexpected EOF)\b/i;
const gpuWords = /\b(?:cuda\w*|nccl|gpu|nvml|nvidia|cublas\w*|cudnn\w*|cusolver|xla|triton|all_?reduce|collective|watchdog|peer)\b/i;
const refusedFork = /\bResource temporarily unavailable\b|\bErrno 11\b|\bstart new thread\b|\bpthread_create\b|\bfork\b/i;
const causeIs = (...causes) => (fact) => causes.includes(fact.cause);
// Texts of GPUs that say better than the hardware why: the program is wrong, or its memory is full.
const gpuTextsOfOtherCause = causeIs('cuda_device_assert', 'cuda_oom', 'tensorflow_gpu_oom', 'xla_oom', 'device_oom');
const fullGpu = causeIs('cuda_oom', 'tensorflow_gpu_oom', 'xla_oom', 'device_oom', 'model_exceeds_gpu');
const killedForMemory = causeIs('sigkill', 'host_oom_kill', 'host_oom_machine', 'host_out_of_memory', 'container_memory_limit', 'loader_worker_died', 'worker_killed', 'worker_failed', 'ray_worker_died', 'peer_lost', 'connection_reset', 'collective_timeout', 'unclean_exit');
const fullDisk = causeIs('disk_full');
const explanations = {
    memory: {
        text: (fact) => killedForMemory(fact) || (isVague(fact) && deadWorker.test(fact.quote)),
        signals: ['SIGKILL'],
    },
    disk: {
        // "No space left" is what a program says of inodes too.
        text: (fact, machine) => fullDisk(fact) ? machine.cause !== 'disk_full' : isVague(fact) && failedWrite.test(fact.quote),
        signals: ['SIGBUS'],
    },
    'shared memory': {
        text: (fact) => (fullDisk(fact) || isVague(fact) || fact.cause === 'bus_error') && sharedMemory.test(fact.quote),
        signals: ['SIGBUS'],
    },
    'disk fault': { text: (fact) => faultyDisk.test(fact.quote), signals: ['SIGBUS'] },
    processes: { text: (fact) => refusedFork.test(fact.quote), signals: [] },
    gpu: { text: (fact) => gpuWords.test(fact.quote) && !gpuTextsOfOtherCause(fact), signals: [] },
    'gpu memory': { text: fullGpu, signals: [] },
    crash: { text: (fact) => deadWorker.test(fact.quote), signals: [] },
};
/** True for what names no reason of its own. */
const isVague = (fact) => fact.role !== 'root' || (0,_domain_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(fact.cause).class === 'unknown';
/** What the kernel counted as done to this attempt, unless a text says decisively what it cannot explain. */
function counters(evidence) {
    const { endedBy } = evidence.ending;
    if (endedBy === 'cancel' || endedBy === 'spawn_error' || endedBy === 'preflight')
        return [];
    return machine(evidence)
        .filter((fact) => fact.strength === 'sure' && decisive(evidence).every((text) => explains(fact, text)))
        .map(asCandidate);
}
/** What the machine showed and the text or the signal speaks of too. */
function withSomethingThatFits(evidence) {
    const death = deathOf(evidence);
    if (death === undefined)
        return [];
    const texts = decisive(evidence);
    const said = evidence.facts.filter((fact) => !fact.handled);
    return machine(evidence)
        .filter(({ strength }) => strength === 'likely' || strength === 'when-fitting')
        .filter((fact) => texts.every((text) => explains(fact, text) && text.cause !== fact.cause))
        .filter((fact) => said.some((text) => explains(fact, text)) || explanations[fact.subject].signals.includes(death))
        .map(asCandidate);
}
/** What the machine showed, where nothing else says why. */
function alone(evidence) {
    const used = [...counters(evidence), ...withSomethingThatFits(evidence)];
    if (deathOf(evidence) === undefined)
        return [];
    return machine(evidence)
        .filter(({ strength }) => strength === 'sure' || strength === 'likely' || strength === 'when-alone')
        .map(asCandidate)
        .filter(({ rule, quote }) => !used.some((other) => other.rule === rule && other.quote === quote));
}
/** The first error that a launcher kept, with what it says decisively. */
const reports = (...roles) => (evidence) => (evidence.launchers ?? [])
    .filter((fact) => roles.includes(fact.role))
    .map(({ line: _, ...fact }) => {
    // The same words in the output have a line that a reader can go to.
    const printed = evidence.facts.find(({ quote }) => quote === fact.quote);
    return { ...fact, source: 'launcher', ...(printed === undefined ? {} : { line: printed.line }) };
});
const machine = ({ machine: facts }) => facts ?? [];
const decisive = ({ facts, launchers }) => [...facts, ...(launchers ?? [])].filter(({ role, handled }) => !handled && (role === 'root' || role === 'exception'));
const explains = (fact, text) => explanations[fact.subject].text(text, fact);
/** The signal, or '' for an exit; undefined when ml-run ended it. */
function deathOf({ ending: { endedBy, signal, exitCode } }) {
    if (endedBy !== 'exit' && endedBy !== 'signal')
        return undefined;
    return signal ?? (exitCode === null ? undefined : (0,_domain_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .signalOfExitCode */ .X$)(exitCode)) ?? '';
}
/** A fact of the machine as the verdict weighs it. */
const asCandidate = ({ rule, cause, quote }) => ({
    source: 'machine',
    rule,
    cause,
    quote,
    count: 1,
    handled: false,
});


/***/ })

};
