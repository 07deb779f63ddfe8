export const id = 157;
export const ids = [157];
export const modules = {

/***/ 73315:
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
const scanModule = 'AGFzbQEAAAABLwZgA39/fwF/YAJ/fwF/YAZ/f39/f38Bf2AFf39/f38Bf2AEf39/fwF/YAN/f38AAg8BA2VudgZtZW1vcnkCAAAD' +
    'DQwCBAMDAAEBAQAFAAIGLwh/AEGQgCALfwBBoIAoC38AQbCCPAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2wLBnBsYWNlZAMA' +
    'BmNvcGllZAMBBGZyZWUDAgRmaW5kAAgHY29sbGVjdAAKCWxpbmVTdGFydAAFB2xpbmVFbmQABwlsaW5lRmVlZHMABg1jb3VudE9y' +
    'ZGluYXJ5AAkDYWRkAAsGbWVtb3J5AgAKxBoMrgEBBX8DQCAABEACQCAAKAIAIAFHDQAgAiAAKAIMayIHIAAoAggiCS8BBiIIaiAE' +
    'SyADIAdLcgR/QQAFIAkoAgggBXELRQ0AQQAhBiAJKAIMIQoCfwNAIAYgCEkEQEEAIAYgCmotAAAgBiAHai0AACIJQSByIAkgCUHa' +
    'AE0gCUHBAE9xG0H/AXFHDQIaIAZBAWohBgwBCwtBAQsEQCAADwsLIAAoAgQhAAwBCwtBAAu7BAIFfwF+IAAhBANAIAEgBEsEQCAC' +
    'IAQpAwAiCadBoMCAgQJyIgVBsfPd8XlsIgZBEHZqLQAAIAZBDXZBB3F2QQFxBH8gBSAELwEEQaDAAHJB65Svr3hscyIGQbHz3fF5' +
    'bEEQdkECdEGQgBBqKAIAIgcEfyAHIAYgBCAAIAEgAxAABUEACwR/QQEFIAUgBEECay8BAEGgwAByQbXcypV8bHMiBkGx893xeWxB' +
    'EHZBAnRBkIAQaigCACIHBH8gByAGIAQgACABIAMQAAVBAAsLBUEACwRAIAQPCyAFQf//A3EiBiACQYCABGpqLQAAIAVBEHZBB3F2' +
    'QQFxBH8gBiAELQACQSByQa/W074CbHMiB0Gx893xeWxBEHZBAnRBkIAQaigCACIIBH8gCCAHIAQgACABIAMQAAVBAAsEf0EBBSAG' +
    'QZXTx94FcyIGQbHz3fF5bEEQdkECdEGQgBBqKAIAIgcEfyAHIAYgBCAAIAEgAxAABUEACwsFQQALBEAgBA8LIAVBEHYiBSACQYCA' +
    'BGpqLQAAIAlCIIinQQdxdkEBcQR/IAUgBEECaiIGLQACQSByQa/W074CbHMiB0Gx893xeWxBEHZBAnRBkIAQaigCACIIBH8gCCAH' +
    'IAYgACABIAMQAAVBAAsEf0EBBSAFQZXTx94FcyIFQbHz3fF5bEEQdkECdEGQgBBqKAIAIgcEfyAHIAUgBiAAIAEgAxAABUEACwsF' +
    'QQALBEAgBEECag8LIARBBGohBAwBCwtBfwtwAQJ/IABBsfPd8XlsQRB2QQJ0QZCAEGooAgAgACABIAIgA0EBEAAhBQNAIAUEQCMD' +
    'IAUoAggiBigCAEcEQCAGIwM2AgAgBCAGLwEEOwEAIARBAmohBAsgBSgCBCAAIAEgAiADQQEQACEFDAELCyAECy8AIABBldPH3gVz' +
    'IAEgAiADIAAgAS0AAkEgckGv1tO+AmxzIAEgAiADIAQQAhACC9MDAQZ/QQRBAiACGyEHA0AgBSAHSQRAIAAgBWohAyACBH8gAygC' +
    'AEGgwICBAnIFIAMvAQBBoMAAcgshAyAEIAIEfyADQbHz3fF5bCIEQRB2QZCACGotAAAgBEENdkEHcXZBAXEFIANBkIAMai0AAEEA' +
    'RwtFIANBsfPd8XlsQRF2QQF0QZCAIGovAQBB6AdsamohBCAFQQFqIQUMAQsLIAQhA0EBIQUDQCAFIAdBAXRqQQFrIAFNBEAgACAF' +
    'akEBayEIIAIEfyAIKAIAQaDAgIECcgUgCC8BAEGgwAByCyEIIAQgAgR/IAhBsfPd8XlsIgRBEHZBkIAIai0AACAEQQ12QQdxdkEB' +
    'cQUgCEGQgAxqLQAAQQBHC0UgCEGx893xeWxBEXZBAXRBkIAgai8BAEHoB2xqayEEIAAgBWogB2pBAWshCCACBH8gCCgCAEGgwICB' +
    'AnIFIAgvAQBBoMAAcgshCCADIAQgAgR/IAhBsfPd8XlsIgRBEHZBkIAIai0AACAEQQ12QQdxdkEBcQUgCEGQgAxqLQAAQQBHC0Ug' +
    'CEGx893xeWxBEXZBAXRBkIAgai8BAEHoB2xqaiIESwRAIAUhBiAEIQMLIAVBAWohBQwBCwsgBgs6AANAIAAgAUkEfyABQQFrLQAA' +
    'QQpHBUEACwR/IAFBAWstAABBDUcFQQALBEAgAUEBayEBDAELCyABC18BAn8DQCAAQRBqIgIgAU0EQCADIAD9AAQA/QwKCgoKCgoK' +
    'CgoKCgoKCgoK/SP9ZGlqIQMgAiEADAELCwNAIAAgAUkEQCADIAAtAABBCkZqIQMgAEEBaiEADAELCyADC2gCAXsBfwNAIAAgAUkE' +
    'QCAA/QAEACIC/QwKCgoKCgoKCgoKCgoKCgoK/SMgAv0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/VD9ZCIDBEAgACADaGoiACABIAAgAUkb' +
    'DwsgAEEQaiEADAELCyABC6gHAwN/AnsBfiACBEAgACABQZCACEEDEAEPCwNAIAAgAUkEQCMHQQBIBEAjByABIABrQQx2QQFqaiQH' +
    'IAAgAUEQQQEQAQ8L/QwAAAAAAAAAAAAAAAAAAAAAIQYgASAAIgJB8AFqIgMgASADSRshAwJAA0AgAiADSQRAIAL9AAQAIgf9DAoK' +
    'CgoKCgoKCgoKCgoKCgr9IyAH/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1kIgRoQRAgBBsiBCABIAJrIgUgBCAFSBshBCACIABrQbCA' +
    'PGr9DDAwMDAwMDAwMDAwMDAwMDAgByAH/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1SIgf9DAABAgME' +
    'BQYHCAkKCwwNDg8gBP0P/Sb9TiAHIARBEEgiBRsiB/0LBAAgBkEF/asBIAZBG/2tAf1RIAf9rgEhBiAFBEAgAiAEaiQEDAMLIAJB' +
    'EGohAgwBCwsgASEDA0AgAiADSQRAAkAgAv0ABAAiB/0MCgoKCgoKCgoKCgoKCgoKCv0jIAf9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q' +
    '/WQiBARAIAIgBGhqIgIgAyACIANJGyEDDAELIAJBEGohAgwCCwsLIAMkBAsjBCAAayQFIAb9HQBC95Svr5i23puef34gBv0dAULP' +
    '1tO+0ser2UJ+fCIIpyAIQiCIp3MkBgJAIwVB8AFNIgQEf0EAIQICf0EAIwUjBiMFc0Gx893xeWxBFnZBCHRBsIAsaiIDKAIARw0A' +
    'GgNAIAIjBUkEQEEAIANBEGogAmr9AAQAIAJBsIA8av0ABAD9Uf1TDQIaIAJBEGohAgwBCwtBAQsEf0EBBUEAIQMCf0EAIwUjBiMF' +
    'c0Gx893xeWxBFnZBAXNBCHRBsIAsaiICKAIARw0AGgNAIAMjBUkEQEEAIAJBEGogA2r9AAQAIANBsIA8av0ABAD9Uf1TDQIaIANB' +
    'EGohAwwBCwtBAQsLBUEACwRAQSAjB0EBaiIAIABBIE4bJAcMAQsgACMEQRBBARABIgBBf0cEQCAADwsgBEUNACMHQQFrJAdBsIA8' +
    'IwVBsIA8akGQgAhBBBABQX9GBEAjBiMFc0Gx893xeWxBFnYiAkEIdEGwgCxqIgAoAgAEfyACQQFzQQh0QbCALGoFIAALIQIgACAC' +
    'RwRAIAIgAEGAAvwKAAALIABBEGpBsIA8QfAB/AoAACAAIwU2AgALCyMEQQFqIQAMAQsLQX8LbwEBfwNAIABBBGogAU0EQCAAKAIA' +
    'QaDAgIECckGx893xeWxBEXZBAXRBkIAgaiIDIAMvAQAgAmo7AQAgAC8BAEGgwAByQbHz3fF5bEERdkEBdEGQgCBqIgMgAy8BACAC' +
    'ajsBACAAQQFqIQAMAQsLC4ECAgR/AX4gAiEEIwNBAWokAyAAIQMDQCABIANLBEAgAykDACIHp0GgwICBAnIiBUGx893xeWwiBkEQ' +
    'di0AECAGQQ12QQdxdkEBcQRAIAUgAy8BBEGgwAByQeuUr694bHMgAyAAIAEgAhACIQIgBSADQQJrLwEAQaDAAHJBtdzKlXxscyAD' +
    'IAAgASACEAIhAgsgBUH//wNxIgZBkIAEai0AACAFQRB2QQdxdkEBcQRAIAYgAyAAIAEgAhADIQILIAVBEHYiBUGQgARqLQAAIAdC' +
    'IIinQQdxdkEBcQRAIAUgA0ECaiAAIAEgAhADIQILIANBBGohAwwBCwsgAiAEa0EBdgu9AwEHfyAAIAM7AQQgACACOwEGIAAgBDYC' +
    'CCAAIAE2AgwgASACIAJBB08iBhAEIgchAwNAIAMgB0EEQQIgBhtqSQRAIAEgA2ohCCAGBH8gCCgCAEGgwICBAnIFIAgvAQBBoMAA' +
    'cgshCyABIANqIQkgA0EGQQMgBhtqIAJNIQggBSAGBH8gCAR/IAsgCS8BBEGgwAByQeuUr694bHMFIAsgCUECay8BAEGgwAByQbXc' +
    'ypV8bHMLBSAIBH8gCyAJLQACQSByQa/W074CbHMFIAtBldPH3gVzCwsiCTYCACAFIAlBsfPd8XlsQRB2QQJ0QZCAEGoiCSgCADYC' +
    'BCAFIAA2AgggBSADNgIMIAkgBTYCACAFQRBqIQUgBEEBcSEJIAYEQCALQbHz3fF5bCIIQRB2QZCACGoiCiAKLQAAQQEgCEENdkEH' +
    'cXQiCnI6AAAgCQRAIAhBEHYiCEEQaiAILQAQIApyOgAACwUgC0GQgAxqIgotAAAhDCAKIAwgCAR/QQEgASADai0AAkEHcXQFQf8B' +
    'CyIIcjoAACAJBEAgC0GQgARqIgkgCS0AACAIcjoAAAsLIANBAWohAwwBCwsgBQs=';

;// CONCATENATED MODULE: ./build/evidence/scan/scan.js

/** Without its needles; more than a new process ever starts with. */
const fixedBytes = 1024 * 1024;
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
const bytesOfNeedle = 16;
const bytesOfEntries = 4 * 16;
const bytesOfNumber = 2;
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
    #scan;
    /** Where there is room for the numbers of needles, and what stands there. */
    #numbers;
    #found;
    /** @param needles lower case, three bytes or more */
    constructor(needles, onDemand = []) {
        const inShapes = needles.filter((text) => /\d/.test(text)).map((text) => text.replace(/\d/g, '0'));
        const all = [...needles, ...onDemand, ...inShapes];
        const kinds = [needles, onDemand, inShapes].flatMap((texts, kind) => texts.map(() => 1 << kind));
        const texts = encoder.encode(all.join('\n'));
        const scan = newScan(all.length * (bytesOfEntries + bytesOfNeedle + bytesOfNumber) + texts.length);
        this.#scan = scan;
        this.#countOrdinary(everyStep, everyStepTimes);
        this.#countOrdinary(nowAndThen, 1);
        let entry = scan.free;
        let needle = entry + all.length * bytesOfEntries;
        this.#numbers = needle + all.length * bytesOfNeedle;
        this.#found = new Uint16Array(scan.bytes.buffer, this.#numbers, all.length);
        let text = this.#numbers + all.length * bytesOfNumber;
        scan.bytes.set(texts, text);
        for (const [number, needleText] of all.entries()) {
            const length = lengthOf(needleText);
            entry = scan.add(needle, text, length, number, kinds[number] ?? 0, entry);
            needle += bytesOfNeedle;
            text += length + 1;
        }
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
    /** The numbers of the texts of the first rank that a text holds, in no order; of more than 64 KiB only its beginning. */
    numbersIn(text) {
        const { bytes, copied } = this.#scan;
        const { written } = encoder.encodeInto(text, bytes.subarray(copied, copied + maxPlacedBytes));
        return this.#collect(copied, copied + written);
    }
    /** The same for a part of what was placed. */
    numbersAt(placed, from, to) {
        return this.#collect(placed.byteOffset + from, placed.byteOffset + to);
    }
    /** The line that a place in what was placed is in, without its break, from a place on. */
    lineAt(placed, from, within) {
        const base = placed.byteOffset;
        return {
            start: this.#scan.lineStart(base + from, base + within) - base,
            end: this.#scan.lineEnd(base + within, base + placed.length) - base,
        };
    }
    /** How many line feeds stand in a part of what was placed. */
    lineFeeds(placed, from, to) {
        return this.#scan.lineFeeds(placed.byteOffset + from, placed.byteOffset + to);
    }
    #collect(from, to) {
        const count = this.#scan.collect(from, to, this.#numbers);
        const numbers = [];
        const held = this.#found;
        for (let i = 0; i < count; i++)
            numbers.push(held[i] ?? 0);
        return numbers;
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
function lengthOf(text) {
    const length = Buffer.byteLength(text);
    if (length >= minNeedleBytes && length <= maxNeedleBytes)
        return length;
    throw new RangeError(`${JSON.stringify(text)} is too ${length < minNeedleBytes ? 'short' : 'long'} to search for`);
}


/***/ }),

/***/ 37884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ OutputReader)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/domain/reason.js
var reason = __webpack_require__(84577);
;// CONCATENATED MODULE: ./build/evidence/progress.js
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
    return notTraining.test(line) ? undefined : toldBeside(barIn(line), line);
}
function toldBeside(drawn, line) {
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
    const line = text.length > maxChars ? text.slice(0, maxChars) : text;
    if (notTraining.test(line))
        return undefined;
    const drawn = barIn(line);
    const told = toldBeside(drawn, line);
    if (told !== undefined)
        return { step: told.step, epoch: told.epoch, bar: drawn?.bar ?? '' };
    return drawn === undefined ? undefined : { ...drawn, epoch: null };
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

;// CONCATENATED MODULE: ./build/evidence/count-reader.js


const maxKinds = 1_024;
/** Where some counts come so often before a complaint, all that go on have come. */
const maxLooks = 3;
/** Follows what the lines of one stream count, and tells what goes on from what only repeats how far it came. */
class CountReader {
    #ranks;
    #last = new Map();
    constructor(ranks) {
        this.#ranks = ranks;
    }
    /**
     * True when a line counts, and is not where the last count of the same kind was, as a progress bar is when it is closed.
     * Where nothing is known of its kind, it is believed.
     */
    moves(rank, text) {
        const count = readCount(text);
        return count !== undefined && this.#moved(rank, count);
    }
    /** Reads the last lines before a complaint. */
    lookBack(before) {
        const counts = [];
        const looks = new Map();
        for (const line of before.split(/[\r\n]/).reverse()) {
            const { rank, text } = this.#ranks.split((0,external_node_util_.stripVTControlCharacters)(line));
            const count = readCount(text);
            if (count === undefined)
                continue;
            counts.push({ rank, count });
            const kind = kindOf(rank, count);
            const times = (looks.get(kind) ?? 0) + 1;
            if (times === maxLooks)
                break;
            looks.set(kind, times);
        }
        for (const { rank, count } of counts.reverse())
            this.#moved(rank, count);
    }
    #moved(rank, count) {
        const { step, epoch } = count;
        const kind = kindOf(rank, count);
        const last = this.#last.get(kind);
        if (last === undefined && this.#last.size >= maxKinds)
            this.#last.clear();
        this.#last.set(kind, { step: step ?? last?.step ?? null, epoch: epoch ?? last?.epoch ?? null });
        const differs = (now, then) => now !== null && now !== then;
        return last === undefined || differs(step, last.step) || differs(epoch, last.epoch);
    }
}
const kindOf = (rank, { bar }) => `${rank}\n${bar}`;

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(94512);
// EXTERNAL MODULE: ./build/evidence/own-files.js
var own_files = __webpack_require__(64726);
// EXTERNAL MODULE: ./build/evidence/signature.js + 1 modules
var signature = __webpack_require__(83227);
;// CONCATENATED MODULE: ./build/evidence/facts.js



const maxFacts = 100;
/** Other threads and ranks may still print a line when one has failed. */
const progressAfterUncaught = 2;
/** What stands in buffers is written to the other stream after a failure: some thousand lines where several processes print. */
const progressElsewhere = 2_000;
/** A scheduler ends a job some time after it says so; a training may use that time, and still be ended. */
const progressInGrace = 2_000;
const endsWithGrace = new Set([
    'slurm_time_limit',
    'slurm_cancelled',
    'slurm_preempted',
    'slurm_node_failed',
    'batch_time_limit',
    'batch_memory_limit',
    'batch_job_removed',
    'cloud_preempted',
]);
/**
 * Keeps the facts of an output in bounded memory: the first of each kind that says most, and how often it came.
 * Progress closes an episode: what was complained of before it was survived (in the other stream, before much of it),
 * and the next complaint of the same kind counts as a new one.
 */
class Facts {
    #open = new Map();
    /** How often there was progress after those that are open. */
    #progress = new Map();
    /** The same, in the other stream. */
    #elsewhere = new Map();
    #handled = new Map();
    /**
     * True when it is the first of its kind, or the first to say as much.
     * @param isSameSighting it tells more of what was added just before
     */
    add(fact, isSameSighting = false) {
        const explained = this.#explainedBy(fact);
        if (explained !== undefined && fact.role === 'usual') {
            this.replace(explained, { ...(explained.frame ? { frame: explained.frame } : {}), ...fact, role: 'exception' });
            return true;
        }
        const key = keyOf(fact);
        const known = this.#open.get(key);
        if (known === undefined) {
            if (this.#open.size < maxFacts || fact.role === 'own')
                this.#open.set(key, fact);
            return true;
        }
        const isStronger = fact.role !== 'own' && known.role !== 'own' && signature/* strength */.qO[fact.role] > signature/* strength */.qO[known.role];
        const [first, other] = isStronger ? [fact, known] : [known, fact];
        const frame = nearer(first, other);
        const count = known.count + (isSameSighting ? 0 : fact.count);
        const isUncaught = first.isUncaught === true || other.isUncaught === true;
        this.#open.set(key, {
            ...first,
            count,
            ...(isUncaught ? { isUncaught } : {}),
            ...(frame === undefined ? {} : { frame }),
        });
        this.#forget(key);
        return isStronger;
    }
    /**
     * The uncaught error whose message stands in the next line, as R and Rust print it, or further down as the JVM's cause.
     * What follows one of Python's, which has a message mostly, explains it only when it is about the data.
     */
    #explainedBy({ quote, line, stream, rank, cause, own }) {
        const last = [...this.#open.values()].filter((open) => open.stream === stream && open.rank === rank).at(-1);
        if (last?.role !== 'exception' || own !== undefined)
            return undefined;
        const isCauseOfJvm = /^\s*Caused by: /.test(quote);
        if (last.cause === 'uncaught_exception')
            return line === last.line + 1 || isCauseOfJvm ? last : undefined;
        const isJvmInPython = isCauseOfJvm && /\bPy4JJavaError\b/.test(last.quote);
        const isDetail = line === last.line + 1 && (0,causes/* about */.Cv)(cause).class === 'data';
        return last.cause === 'python_exception' && (isJvmInPython || isDetail) ? last : undefined;
    }
    /** Adds the place that was found after the fact. */
    locate(fact, frame) {
        const key = keyOf(fact);
        for (const facts of [this.#open, this.#handled]) {
            const known = facts.get(key);
            if (known?.line === fact.line)
                facts.set(key, { ...known, frame });
        }
    }
    /** Puts another fact in the place of one already added. */
    replace(old, fact) {
        this.#open.delete(keyOf(old));
        this.#forget(keyOf(old));
        this.add(fact);
    }
    /** True when progress would change anything. */
    get awaitsProgress() {
        return this.#open.size > 0;
    }
    /** True when something in the stream was complained of and not survived yet. */
    hasOpen(stream) {
        for (const fact of this.#open.values())
            if (fact.stream === stream)
                return true;
        return false;
    }
    /** True when it was complained of and not survived yet. */
    isOpen(fact) {
        return this.#open.has(keyOf(fact));
    }
    progressed(stream, rank) {
        for (const [key, fact] of this.#open) {
            if (fact.rank !== '' && rank !== '' && fact.rank !== rank)
                continue;
            const isElsewhere = fact.stream !== stream;
            const counts = isElsewhere ? this.#elsewhere : this.#progress;
            const progress = (counts.get(key) ?? 0) + 1;
            counts.set(key, progress);
            if (progress >= (isElsewhere ? progressElsewhere : progressToSurvive(fact)))
                this.#survive(key, fact);
        }
    }
    /** Notes that the program went on after a fact, which something else than progress shows. */
    survived(fact) {
        const known = this.#open.get(keyOf(fact));
        if (known !== undefined)
            this.#survive(keyOf(fact), known);
    }
    #survive(key, fact) {
        this.#open.delete(key);
        this.#forget(key);
        if (this.#handled.size < maxFacts)
            this.#handled.set(key, { ...fact, handled: true });
    }
    #forget(key) {
        this.#progress.delete(key);
        this.#elsewhere.delete(key);
    }
    /** All facts, by line. */
    all() {
        return [...this.#open.values(), ...this.#handled.values()].sort((a, b) => a.line - b.line);
    }
}
function progressToSurvive({ cause, isUncaught }) {
    if (endsWithGrace.has(cause))
        return progressInGrace;
    return isUncaught ? progressAfterUncaught : 1;
}
/** The same error, logged by a framework and raised through the program: the place in the program is the nearer one. */
function nearer(first, other) {
    if (first.frame === undefined || other.frame === undefined || first.quote !== other.quote) {
        return first.frame ?? other.frame;
    }
    return (0,own_files/* isFrameworks */.yq)(first.frame.file, []) && !(0,own_files/* isFrameworks */.yq)(other.frame.file, []) ? other.frame : first.frame;
}
// Of an echo it matters little whose it is: a thousand ranks that lost one peer must not crowd out the peer.
// The user's own rows are few, and there is always room for them.
const keyOf = (fact) => fact.role === 'echo' || fact.role === 'own' ? fact.rule : `${fact.rule} ${fact.rank}`;

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

;// CONCATENATED MODULE: ./build/evidence/exception-links.js

// Raised to steer, and often the first half of "During handling of the above exception".
const steering = new Set([
    'KeyError',
    'IndexError',
    'AttributeError',
    'StopIteration',
    'FileNotFoundError',
    'ImportError',
    'ModuleNotFoundError',
]);
/** Of two linked exceptions, true when the first is the reason for the second and not only what led to trying it. */
const isReason = (first, second) => (second.link === 'member' && !group.test(first.type)) ||
    second.link === 'cause' ||
    (second.link === 'context' && !steering.has(first.type));
const goneTypes = /^(?:EOFError|BrokenPipeError|Connection(?:Reset|Refused|Aborted)Error)$/;
/** True for what the multiprocessing module raises when the process at the other end of a pipe is gone. */
const isPeerProcessGone = ({ type, frames }) => goneTypes.test(type) && /[\\/]multiprocessing[\\/]\w+\.py$/.test(frames.at(-1)?.file ?? '');

;// CONCATENATED MODULE: ./build/evidence/sample-words.js

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
const sample_words_maxChars = 600;
/**
 * What an exception says of the data by where it was raised and by what was looked up, read or asserted there; its
 * message alone could as well be of the program.
 */
const complaintOfSample = (exception) => {
    const { type, frames } = exception;
    const text = exception.text.slice(0, sample_words_maxChars);
    const within = (exception.within ?? '').slice(0, sample_words_maxChars);
    const source = (exception.source ?? '').slice(0, sample_words_maxChars);
    if (type === 'AssertionError') {
        return assertions.find(([, pattern, not]) => pattern.test(source) && !not.test(source))?.[0];
    }
    if (type === 'RecursionError') {
        return noSampleLeft.test(text) || frames.some(({ file }) => fetching.test(file)) ? 'samples_unusable' : undefined;
    }
    if (isUnfitData(exception))
        return 'dataset_schema_mismatch';
    const isAtReader = reading.test(within) || ofDataset.test(raisedIn(exception) ?? '');
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
        if (ofAnnotations.test(raisedIn(exception) ?? ''))
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

;// CONCATENATED MODULE: ./build/evidence/input-words.js


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
const input_words_maxChars = 2_000;
/**
 * What an exception that no row knows says of an input of the program: its data are wrong, and not the program.
 * By the name of its type, by a message that complains of a file, a row or a column of the data, or by the reader that raised it.
 */
function complaintOfInput(exception) {
    const { type, text } = exception;
    const complained = complaintOfSample(exception);
    if (complained !== undefined)
        return complained;
    const message = text.slice(type.length, type.length + input_words_maxChars);
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
    return readers.test(raisedIn(exception) ?? '') && /(?:Error|Exception)$/.test(type) && complaint.test(message)
        ? causeOf(message)
        : undefined;
}
const input_words_causes = [
    ['file_missing', /\b(?:no such file|file not found|does not exist|doesn't exist)\b/i],
    ['dataset_checksum_mismatch', /\b(?:checksum|sha-?\d+|md5|hash)\b/i],
    ['file_corrupt', /\b(?:corrupt\w*|truncated|incomplete|unreadable|broken|fully written)\b/i],
    [
        'dataset_empty',
        /\b(?:is empty|empty (?:data ?set|file|table|split)|has no (?:rows|samples|records)|no (?:rows|samples|records|images|files))\b/i,
    ],
    ['labels_unexpected', /\b(?:labels?|annotations?|class(?:es)?)\b/i],
];
const causeOf = (message) => input_words_causes.find(([, pattern]) => pattern.test(message))?.[0] ?? 'dataset_schema_mismatch';

;// CONCATENATED MODULE: ./build/evidence/uncaught.js



// Raised anew where a worker had raised it, whatever its type; the one of the worker follows.
const ofWorker = /^[\w.]+: Caught \w[\w.]* in (?:DataLoader worker process|replica|pin memory thread)\b/;
/**
 * What an exception means that nothing caught.
 * @param rowOf what the table knows of a text
 */
function meaningOf(exception, rowOf) {
    if (isPeerProcessGone(exception))
        return { rule: 'python-peer-gone', cause: 'loader_worker_died', role: 'echo' };
    if (ofWorker.test(exception.text))
        return { rule: 'worker-exception-wrapper', cause: 'python_exception', role: 'echo' };
    // What a row says of such shapes is meant for a model.
    const match = isUnfitData(exception) ? undefined : rowOf(exception.text);
    // That nothing caught it is what the traceback says already.
    if (match === undefined || match.signature.cause === 'uncaught_exception') {
        const cause = complaintOfInput(exception);
        return cause === undefined
            ? { rule: 'python-traceback', cause: 'python_exception', role: 'exception' }
            : { rule: 'python-says-of-input', cause, role: 'exception' };
    }
    const { id, cause } = match.signature;
    // What a row only mostly means counts as much as any other exception; launchers, and processes that lost their
    // peers, raise exceptions of their own too.
    return { rule: id, cause, role: match.role === 'usual' ? 'exception' : match.role };
}
/** How much an uncaught exception says about what is wrong: a row that knows it says more than that there was one. */
function says({ cause, role }) {
    if (role === 'own')
        return 3;
    if (role === 'echo')
        return 0;
    return role === 'weak' || cause === 'python_exception' ? 1 : 2;
}
// What a parent says of a child that failed.
const ofAnother = /\b(?:workers?|child(?:ren)?|sub-?process(?:es)?|process(?:es)?|tasks?|jobs?|trials?|ranks?|commands?|exit(?:ed)?|failed|died|terminated)\b/i;
/**
 * True when an exception was caught and only shown, though nothing says so: it begins below a `try`, and later the same
 * process ends by another that nothing caught, and that does not speak of it.
 */
function wasCaught(first, last) {
    if (first.isWhole || !last.isWhole || first.fact.role === 'own' || says(last.fact) === 0)
        return false;
    return says(last.fact) >= says(first.fact) && !(says(last.fact) === 1 && ofAnother.test(last.exception.text));
}
/** The root of two linked exceptions: the first, unless the second says more about what is wrong. */
function rootOf(first, second) {
    // What the user knows better is not lost to what followed from it.
    if (first.fact.role === 'own')
        return first;
    const saysMore = says(second.fact) > says(first.fact);
    const chosen = isReason(first.exception, second.exception) && !saysMore ? first : second;
    const root = { ...chosen, isWhole: first.isWhole || second.isWhole };
    if (root.fact.frame !== undefined && root.isLent !== true)
        return root;
    const frame = second.fact.frame ?? first.fact.frame;
    return frame === undefined ? root : { ...root, fact: { ...root.fact, frame }, isLent: true };
}

;// CONCATENATED MODULE: ./build/evidence/last-exceptions.js

const maxSpeakers = 1_024;
/** The last exception that each process showed: the next one follows from it, or shows that it was caught. */
class LastExceptions {
    #facts;
    #last = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    of(speaker) {
        return this.#last.get(speaker);
    }
    /** @param isSameSighting it tells more of what was added just before */
    add(speaker, now, isSameSighting) {
        const before = this.#last.get(speaker);
        if (now.exception.link === 'none' || before === undefined) {
            if (before !== undefined && wasCaught(before, now))
                this.#facts.survived(before.fact);
            this.#facts.add(now.fact, isSameSighting);
            if (this.#last.size >= maxSpeakers)
                this.#last.clear();
            this.#last.set(speaker, now);
            return;
        }
        const winner = rootOf(before, now);
        this.#facts.replace(before.fact, winner.fact);
        this.#last.set(speaker, winner);
    }
}

// EXTERNAL MODULE: ./build/evidence/needles.js + 3 modules
var needles = __webpack_require__(73315);
;// CONCATENATED MODULE: ./build/evidence/lines.js

/** A line longer than this is judged in pieces that overlap, so that memory stays bounded and no text is cut in two. */
const pieceBytes = needles/* maxPlacedBytes */.p;
const overlapBytes = 256;
/** So much of a line is judged at once, around what was found in it; patterns never see more. */
const maxJudgedBytes = 8 * 1024;
const judgedBeforeBytes = 6 * 1024;
/** So much of what stands before a line can be looked at. */
const beforeBytes = 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Cuts the chunks of one stream into lines at \n, \r\n and lone \r, and hands over only those worth judging.
 * Most output is never decoded: a search over the raw bytes says which lines are wanted.
 */
class LineScanner {
    #judge;
    #count;
    #carry = Buffer.alloc(0);
    #recent = new Recent();
    constructor(judge, count) {
        this.#judge = judge;
        this.#count = count;
    }
    /** Takes bytes that the caller may use again afterwards. */
    push(chunk) {
        for (let at = 0; at < chunk.length; at += pieceBytes)
            this.#take(chunk.subarray(at, at + pieceBytes));
    }
    #take(part) {
        const bytes = this.#judge.needles().place(this.#carry, part);
        const end = endOfLines(bytes);
        this.#scan(bytes.subarray(0, end));
        const rest = bytes.subarray(end);
        if (rest.length <= pieceBytes) {
            this.#carry = Buffer.from(rest);
        }
        else {
            this.#scan(rest);
            this.#carry = Buffer.from(rest.subarray(-overlapBytes));
        }
    }
    /** Judges what is left without a line break. */
    end() {
        if (this.#carry.length === 0)
            return;
        this.#scan(this.#judge.needles().place(this.#carry, Buffer.alloc(0)));
        this.#carry = Buffer.alloc(0);
    }
    #scan(bytes) {
        const needles = this.#judge.needles();
        let counted = 0;
        for (let at = 0; at < bytes.length;) {
            const found = this.#judge.search(bytes, at);
            if (found === -1)
                break;
            const { start, end: stop } = needles.lineAt(bytes, at, found ?? at);
            const judgedFrom = Math.max(start, (found ?? at) - judgedBeforeBytes);
            this.#count.lineFeeds += needles.lineFeeds(bytes, counted, start);
            counted = start;
            const judgedTo = Math.min(stop, judgedFrom + maxJudgedBytes);
            this.#judge.judge({
                text: bytes.toString('utf8', judgedFrom, judgedTo),
                number: this.#count.lineFeeds + 1,
                held: needles.numbersAt(bytes, judgedFrom, judgedTo),
                before: () => wholeLines(this.#recent.with(bytes.subarray(0, start))),
            });
            if (judgedTo < stop)
                at = judgedTo - overlapBytes;
            else
                at = stop + (bytes[stop] === carriageReturn && bytes[stop + 1] === lineFeed ? 2 : 1);
        }
        this.#count.lineFeeds += needles.lineFeeds(bytes, counted, bytes.length);
        this.#recent.push(bytes);
    }
}
/** Where the last line that is whole ends; a \r at the very end may be the first half of \r\n. */
function endOfLines(bytes) {
    const feed = bytes.lastIndexOf(lineFeed);
    const rest = bytes.subarray(feed + 1);
    return feed + 1 + (rest.length < 2 ? 0 : rest.lastIndexOf(carriageReturn, -2) + 1);
}
/** What may begin within a line, from the next line on. */
function wholeLines(bytes) {
    const text = bytes.toString('utf8');
    return bytes.length < beforeBytes ? text : text.slice(text.search(/[\r\n]/) + 1);
}
/** The last bytes of what went by. */
class Recent {
    #bytes = Buffer.alloc(beforeBytes);
    #length = 0;
    push(bytes) {
        const last = bytes.subarray(-beforeBytes);
        const kept = Math.min(this.#length, beforeBytes - last.length);
        this.#bytes.copyWithin(0, this.#length - kept, this.#length);
        this.#bytes.set(last, kept);
        this.#length = kept + last.length;
    }
    /** With these after them. */
    with(bytes) {
        if (bytes.length >= beforeBytes)
            return bytes.subarray(-beforeBytes);
        return Buffer.concat([this.#bytes.subarray(0, this.#length), bytes.subarray(-beforeBytes)]).subarray(-beforeBytes);
    }
}

// EXTERNAL MODULE: ./build/domain/curve-points.js
var curve_points = __webpack_require__(61876);
// EXTERNAL MODULE: ./build/evidence/series.js
var series = __webpack_require__(51571);
;// CONCATENATED MODULE: ./build/evidence/loss-curve.js




/** So many lines are read of each block up to a number of them: most outputs have no more than a few blocks. */
const linesOfBlocks = [
    { blocks: 8, lines: 64 },
    { blocks: 64, lines: 8 },
];
/** After so many blocks that tell nothing, only the ends are looked at, until one does. */
const maxIdleBlocks = 16;
const endBytes = 4 * 1024;
/** No number of a training stands further from its name. */
const aroundChars = 1_000;
const loss_curve_lineFeed = 0x0a;
const loss_curve_carriageReturn = 0x0d;
/** The loss over the steps of a training, from samples of the lines that tell both. */
class LossCurve {
    #series = new series/* Series */.s(curve_points/* maxCurvePoints */.V);
    /** What the first line counted by; others would not be comparable. */
    #over;
    /** The steps of the epochs before, where each epoch counts its own. */
    #offset = 0;
    #lastStep = 0;
    #blocks = 0;
    #idle = 0;
    /** @param block whole lines of the output */
    push(block) {
        const isFound = this.#sample(this.#idle > maxIdleBlocks ? block.subarray(-endBytes) : block);
        this.#idle = isFound ? 0 : this.#idle + 1;
    }
    /** @returns whether a loss was told */
    #sample(block) {
        let isFound = false;
        const lines = linesOfBlocks.find(({ blocks }) => this.#blocks < blocks)?.lines ?? 1;
        this.#blocks++;
        const stride = block.length / lines;
        for (let at = 0; at < block.length;) {
            // The end of "loss" and "Loss"; to look for bytes is next to free.
            const found = block.indexOf('oss', at);
            if (found === -1)
                break;
            const end = lineEnd(block, found);
            isFound = this.#read((0,external_node_util_.stripVTControlCharacters)(block.toString('utf8', lineStart(block, found), end))) || isFound;
            at = Math.max(end + 1, at + Math.floor(stride));
        }
        return isFound;
    }
    /** Null where there is nothing to draw. */
    end() {
        const { x, y } = this.#series.get();
        return this.#over === undefined || x.length < 2
            ? null
            : { name: 'loss', source: 'output', over: this.#over, x: [...x], y: [...y] };
    }
    #read(line) {
        const told = readProgress(line);
        if (told === undefined || told.loss === null)
            return false;
        this.#over ??= told.step === null ? 'epoch' : 'step';
        const x = this.#over === 'step' ? this.#stepOf(told.step) : told.epoch;
        if (x !== null)
            this.#series.add(x, told.loss);
        return x !== null;
    }
    #stepOf(step) {
        if (step === null)
            return null;
        // Far back is a new epoch; a little back is another process that is a little behind.
        if (step < this.#lastStep / 2) {
            this.#offset += this.#lastStep;
            this.#lastStep = step;
        }
        this.#lastStep = Math.max(this.#lastStep, step);
        return this.#offset + step;
    }
}
const isBreak = (byte) => byte === loss_curve_lineFeed || byte === loss_curve_carriageReturn;
function lineStart(block, within) {
    let start = within;
    while (start > 0 && within - start < aroundChars && !isBreak(block[start - 1]))
        start--;
    return start;
}
function lineEnd(block, within) {
    let end = within;
    while (end < block.length && end - within < aroundChars && !isBreak(block[end]))
        end++;
    return end;
}

// EXTERNAL MODULE: ./build/evidence/own-rows.js
var own_rows = __webpack_require__(78868);
;// CONCATENATED MODULE: ./build/evidence/places.js

/** Texts of which each place that stands ahead of its complaint holds one. */
const placeNeedles = [
    'dockerfile:',
    ' of file ',
    'panicked at',
    '.js:',
    '.mjs:',
    '.cjs:',
    '.ts:',
    '.mts:',
    '.cts:',
];
const places_native = String.raw `[^\s:()]+\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)`;
// Each of them is read against one line of at most 8 KiB; none holds a repetition in a repetition.
const places_forms = [
    // Rust: "thread 'main' panicked at src/main.rs:3:5:", before 1.73 "… panicked at 'message', src/main.rs:3:5"
    { kind: 'ahead', pattern: /\bpanicked at (?:'[^\n]*', )?(?<file>[^\s:']+\.rs):(?<line>\d+):\d+/ },
    // BuildKit, above the failed step
    { kind: 'ahead', pattern: /^(?<file>(?:\S*[\\/])?(?:[\w.-]*\.)?Dockerfile(?:\.[\w-]+)?):(?<line>\d+)$/ },
    // Node.js, above the source line
    { kind: 'ahead', pattern: /^(?:file:\/\/)?(?<file>(?:\/|[A-Za-z]:[\\/])[^\s:]+\.[cm]?[jt]s):(?<line>\d+)$/ },
    // bash "run.sh: line 3: …", dash "run.sh: 3: …"; what it says of a child that a signal ended is no mistake in that line
    {
        kind: 'here',
        pattern: /^(?<file>[^\s:]+\.(?:sh|bash)): (?:line )?(?<line>\d+): (?!\s*\d+ (?:Killed|Terminated|Aborted|Segmentation|Bus|Hangup|Illegal|Floating|Quit|Trace|User|CPU|File))/,
    },
    { kind: 'here', pattern: /^CMake Error at (?<file>[^\s:]+):(?<line>\d+) \(/ },
    // C: assert(); CUDA: the same in a kernel
    {
        kind: 'here',
        pattern: new RegExp(`^(?:[^\\s:]+: )?(?<file>${places_native}):(?<line>\\d+): [^\\n]*\\bAssertion [\`'][^\\n]* failed`),
    },
    // glog and Abseil: "F0102 10:00:00.000000 77 ops/kernel.cc:123] Check failed: …"; what is no more than an error, "E", is
    // said by libraries, and the program goes on to say more
    { kind: 'here', pattern: new RegExp(`^F\\d{4} [\\d:.]+ +\\d+ (?<file>${places_native}):(?<line>\\d+)\\] `) },
    // gcc and clang "kernel.cpp:12:5: error: …", nvcc "kernel.cu(45): error: …"
    { kind: 'here', pattern: new RegExp(`^(?<file>${places_native}):(?<line>\\d+)(?::\\d+)?: (?:fatal )?error: `) },
    { kind: 'here', pattern: new RegExp(`^(?<file>${places_native})\\((?<line>\\d+)\\): (?:fatal )?error\\b`) },
    // R: "Error in source("fit.R") : fit.R:14:3: unexpected symbol", the place often on a line of its own
    { kind: 'here', pattern: /^Error\b[^\n]{0,200}?:\s(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
    { kind: 'stack', pattern: /^\s+(?<file>[^\s:"'()]+\.[Rr]):(?<line>\d+):\d+: / },
    { kind: 'stack', pattern: /\bat (?<file>[^\s:#]+\.[Rr])[#:](?<line>\d+)/ },
    { kind: 'here', pattern: /\bat (?<file>[^\s:]+\.p[lm]) line (?<line>\d+)\b/ },
    // Ruby and Lua, above their stacks
    { kind: 'here', pattern: /^(?<file>[^\s:]+\.rb):(?<line>\d+):in [`'][^\n']{1,200}'/ },
    { kind: 'here', pattern: /^(?:\S*lua\S*|\S*\/?th): (?<file>[^\s:]+\.lua):(?<line>\d+): / },
    { kind: 'stack', pattern: /^\s+(?:from )?(?<file>[^\s:]+\.(?:lua|rb)):(?<line>\d+):\s?in / },
    // .NET "   at Acme.Fit.Save(String path) in /src/Fit.cs:line 48"
    {
        kind: 'stack',
        pattern: /^\s+at [^\n]{1,400}\) in (?<file>[^\n:]*(?::\\[^\n:]*)?\.(?:cs|fs|vb)):line (?<line>\d+)$/,
    },
    // The run-time library of gfortran, above its message
    { kind: 'ahead', pattern: /^At line (?<line>\d+) of file (?<file>\S+\.f\w{0,3})\b/i },
    // JVM
    {
        kind: 'stack',
        pattern: /^\s*at (?:[\w.@-]*\/){0,2}(?<owner>[\w$.]+)\.[\w$<>]+\((?<file>[\w$-]+\.(?:java|scala|kt|groovy)):(?<line>\d+)\)/,
    },
    // Node.js "at fit (/app/fit.js:3:5)", "at file:///app/fit.mjs:3:5"; Rust's backtrace "at ./src/main.rs:4:5"
    {
        kind: 'stack',
        pattern: /^\s+at (?:[^\n(]{0,200}\(|async )?(?:file:\/\/)?(?<file>(?:[A-Za-z]:)?[^\s:()]+\.(?:[cm]?[jt]sx?|rs)):(?<line>\d+):\d+\)?$/,
    },
    { kind: 'stack', pattern: /^\s*--> (?<file>[^\s:]+\.rs):(?<line>\d+):\d+$/ },
    { kind: 'stack', pattern: /^\s+(?<file>[^\s:]+\.go):(?<line>\d+)(?: \+0x[0-9a-f]+)?$/ },
    // Julia from 1.6 on "  @ Main ~/fit.jl:14", before " [3] main() at /home/me/fit.jl:14"
    { kind: 'stack', pattern: /^\s+@ (?:[\w.]+ )?(?<file>\S+\.jl):(?<line>\d+)(?: \[inlined\])?$/ },
    { kind: 'stack', pattern: /^\s*\[\d+\] [^\n]{0,400}(?:@ (?:[\w.]+ )?| at )(?<file>[^\s@]+\.jl):(?<line>\d+)/ },
    { kind: 'entry', pattern: /^in expression starting at (?<file>\S+):(?<line>\d+)$/ },
    // Snakemake, of the rule that failed, before and since version 8
    { kind: 'stack', pattern: /^[A-Z]\w*(?:Error|Exception)\w* in line (?<line>\d+) of (?<file>[^\s:]+):$/ },
    { kind: 'stack', pattern: /^[A-Z]\w*(?:Error|Exception)\w* in file "?(?<file>[^\s:"]+)"?, line (?<line>\d+):$/ },
    { kind: 'stack', pattern: /^At (?<file>\S[^\n:]*(?::\\[^\n:]*)?\.ps1):(?<line>\d+) char:\d+$/ },
    // Python's faulthandler, the deepest frame first
    { kind: 'stack', pattern: /^\s+File "(?<file>[^"\n]+)", line (?<line>\d+) in \S/ },
    // PyYAML, below its message
    { kind: 'stack', pattern: /^\s+in "(?<file>[^"\n<]+\.ya?ml)", line (?<line>\d+), column \d+/ },
];
// Each form has the number of the line behind a name, or behind the word for it: many complaints hold neither.
const mayNamePlace = /\S[:(#] ?\d|\bline \d/i;
/** The place in the user's own files that a line names. */
function placeIn(text) {
    if (!mayNamePlace.test(text))
        return undefined;
    for (const { kind, pattern } of places_forms) {
        const { file, line, owner } = pattern.exec(text)?.groups ?? {};
        if (file === undefined || line === undefined)
            continue;
        return (0,own_files/* isUsers */.b8)(file) && !isLibraryClass(owner ?? '') ? { kind, frame: { file, line: Number(line) } } : undefined;
    }
    return undefined;
}
const libraryClass = /^(?:javax?|jdk|sun|scala|kotlin|kotlinx|groovy|clojure|akka|org\.(?:apache|codehaus|eclipse|springframework|junit|slf4j|scalatest|tensorflow|pytorch|nd4j|deeplearning4j|bytedeco|jetbrains)|com\.(?:sun|google|fasterxml|databricks|twitter|typesafe|amazonaws|microsoft|intel|github)|io\.(?:netty|grpc|delta)|ml\.(?:dmlc|combust)|ai\.(?:djl|onnxruntime|rapids|h2o)|py4j|hex|water)\./;
const isLibraryClass = (owner) => libraryClass.test(`${owner}.`);

;// CONCATENATED MODULE: ./build/evidence/place-finder.js

const unindented = /^(?:Stacktrace:|stack traceback:|stack backtrace:|Backtrace:|caused by:|goroutine \d|[\w/.*()]+\(.*\)$|in expression)/i;
const threadHead = /^(?:Current t|T)hread 0x[0-9a-f]+ [^\n]{0,80}\(most recent call first\):/;
const maxOther = 8;
const place_finder_maxLines = 300;
/** Looks for the place of a complaint in the lines below it. */
class StackReader {
    #isOtherThread = false;
    #other = 0;
    #lines = 0;
    #found;
    #isOpen = true;
    /** True as long as the lines may belong to the stack. */
    get isOpen() {
        return this.#isOpen;
    }
    /** Takes a line; gives the place once it is known. */
    read(text) {
        const place = placeIn(text);
        this.#lines++;
        // faulthandler shows all threads, and says which one crashed.
        if (threadHead.test(text))
            this.#isOtherThread = text.startsWith('T');
        if (place?.kind === 'stack' && this.#found === undefined && !this.#isOtherThread) {
            this.#found = place.frame;
            // Julia shortens the home folder; the line at the end does not.
            if (!place.frame.file.startsWith('~'))
                return this.#close();
        }
        if (place?.kind === 'entry') {
            this.#found = this.#found === undefined ? place.frame : withoutTilde(this.#found, place.frame);
            return this.#close();
        }
        if (text === '' || /^\s/.test(text) || unindented.test(text))
            this.#other = 0;
        else
            this.#other++;
        return this.#other > maxOther || this.#lines > place_finder_maxLines ? this.#close() : undefined;
    }
    /** Ends it; gives what was found. */
    end() {
        return this.isOpen ? this.#close() : undefined;
    }
    #close() {
        this.#isOpen = false;
        return this.#found;
    }
}
/** The place with its home folder written out, when the entry shows it. */
function withoutTilde(place, entry) {
    const home = /^((?:\/(?:home|Users)\/[^/]+)|\/root)\//.exec(entry.file)?.[1];
    return home === undefined ? place : { ...place, file: place.file.replace(/^~/, home) };
}
const reachOfAhead = 30;
/** Finds the places of the complaints of one stream: on their own line, shortly above, or in the stack below. */
class PlaceFinder {
    #facts;
    #ahead;
    #below;
    constructor(facts) {
        this.#facts = facts;
    }
    /** True when the next lines may be the stack of a complaint that was not survived, whatever they say. */
    get isLooking() {
        return this.#below !== undefined && this.#facts.isOpen(this.#below.fact);
    }
    /** Takes a line that is not Python's; gives the place that a complaint on it has. */
    read(text, rank, line) {
        const place = placeIn(text);
        if (place?.kind === 'ahead')
            this.#ahead = { frame: place.frame, rank, line };
        if (this.#below !== undefined && this.#below.fact.rank === rank) {
            const frame = this.#below.stack.read(text);
            if (!this.#below.stack.isOpen)
                this.#found(frame);
        }
        if (place?.kind === 'here')
            return place.frame;
        const ahead = this.#ahead;
        return ahead !== undefined && ahead.rank === rank && line - ahead.line <= reachOfAhead ? ahead.frame : undefined;
    }
    /** Looks for the place of a complaint in the lines that follow it. */
    lookBelow(fact) {
        this.end();
        this.#below = { stack: new StackReader(), fact };
    }
    end() {
        if (this.#below !== undefined)
            this.#found(this.#below.stack.end());
    }
    #found(frame) {
        if (this.#below !== undefined && frame !== undefined)
            this.#facts.locate(this.#below.fact, frame);
        this.#below = undefined;
    }
}

;// CONCATENATED MODULE: ./build/evidence/progress-lines.js


const blockBytes = 64 * 1024;
/** Most programs tell of progress all the time: their last words on it are near the end of a block. */
const nearBytes = 2 * 1024;
/** Where so many blocks tell nothing, only their ends are looked at, until one does. */
const progress_lines_maxIdleBlocks = 16;
/** So many lines that tell something are read closely at the start of an output, and at the end of a block. */
const maxFirstLines = 40;
const maxLastLines = 4;
/** Of bars that draw other work, so many are looked through. */
const maxOtherLines = 1_000;
const maxQuoteChars = 300;
/** More than is quoted, so that no secret is cut before it is redacted. */
const maxLineChars = 2_000;
const progress_lines_lineFeed = 0x0a;
const progress_lines_carriageReturn = 0x0d;
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
        const cut = isEnd ? all.length : Math.max(all.lastIndexOf(progress_lines_lineFeed), all.lastIndexOf(progress_lines_carriageReturn)) + 1;
        // A line that never ends is none that tells of progress.
        const read = cut === 0 ? all.length : cut;
        const block = all.subarray(0, read);
        this.#read(block);
        this.#onBlock(block);
        this.#bytes = all.copy(this.#block, 0, read);
    }
    #read(block) {
        const found = lastOf(linesIn(near(block))) ?? (this.#idle > progress_lines_maxIdleBlocks ? undefined : lastOf(linesIn(block)));
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
            const told = readProgress(line);
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
    return end.subarray(end.findIndex((byte) => byte === progress_lines_lineFeed || byte === progress_lines_carriageReturn) + 1);
}
/** All lines, without control sequences; none where none may tell of progress. */
function linesIn(block) {
    if (!toldOf.test(block.toString('latin1')))
        return [];
    return (0,external_node_util_.stripVTControlCharacters)(block.toString('utf8')).split(/[\r\n]/);
}
const mayTell = (line) => toldOf.test(line) || line.includes('━');
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
        const told = readProgress(line);
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
    const start = Math.max(block.lastIndexOf(progress_lines_lineFeed, at), block.lastIndexOf(progress_lines_carriageReturn, at)) + 1;
    const [line = ''] = (0,external_node_util_.stripVTControlCharacters)(block.toString('utf8', start, at + 200)).split(/[\r\n]/);
    return readProgress(line);
}

;// CONCATENATED MODULE: ./build/evidence/quote.js
const quote_maxQuoteChars = 500;
/** What would ring, move or overwrite on a terminal that shows a quote. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** A line that is shorter was not cut by the scanner. */
const minCutChars = 60;
/** A line that is not shorter may have been cut at its end… */
const maxWholeChars = 1_990;
/** …where a token of this length may have lost its shape. */
const maxTokenChars = 300;
/** What is quoted of a line, redacted. */
function quoteOf(line, redact) {
    const shown = line.replace(control, '').trim();
    const quote = redact(shown, shown.length >= minCutChars);
    const room = shown.length >= maxWholeChars ? Math.max(0, quote.length - maxTokenChars) : quote.length;
    // Not half a character.
    return quote.slice(0, Math.min(room, quote_maxQuoteChars)).replace(/[\ud800-\udbff]$/, '');
}

;// CONCATENATED MODULE: ./build/evidence/ranks.js
const timeStamp = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) /;
// torchrun "[rank3]:" and "[default0]:", mpirun "[1,3]<stderr>:", Ray and vLLM "(train_fn pid=4711, ip=10.0.0.2)",
// SkyPilot "(worker1, rank=1, pid=2211, ip=10.0.0.3)".
const certain = /^(?:\[(?:rank|default|trainer|worker|node)\d+\]:|\[[^\]\s]{1,80}\]<std(?:out|err)>:|\((?:raylet|autoscaler|pid=\w+|[\w.:<>-]+ pid=\d+|[\w.-]+, (?:rank=\d+, )?pid=\d+)[^)]{0,200}\)) ?/;
// What vLLM's logger puts before each line of a traceback.
const logged = /^(?:ERROR|CRITICAL) \d\d-\d\d \d\d:\d\d:\d\d \[?[\w./-]+:\d+\](?: |$)/;
// srun -l "12: ", pdsh "node2: ", mpirun and others "[7] " and "[rank2] ", docker compose "worker-1  | ", kubectl "[pod/train-0/main] ".
const label = /^(?: {0,4}\d{1,5}:|\[(?:rank ?|pod\/)?[\w./-]{0,100}\d[\w./-]{0,60}\]|[a-z][\w.-]{0,60}\d:|[a-z][\w.-]{0,60} {0,20}\|)(?: |$)/;
// What no ordinary list or table has behind its number.
const unmistakable = new RegExp(String.raw `^(?:Traceback \(most recent call last\)| {2}File "[^"\n]{1,300}", line \d|slurmstepd: error: |\S{1,200}: line \d+: +\d+ |(?:Killed|Terminated|Segmentation fault|Bus error|Aborted)(?: \(core dumped\))?$|(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt): )|${certain.source}`);
const maxShapes = 32;
const maxPrefixes = 3;
/** Tells whose a line is. What stood before a traceback once is a label before other lines too. */
class RankReader {
    #shapes = new Set();
    split(line) {
        const stamp = timeStamp.exec(line)?.[0].length ?? 0;
        let rank = '';
        let text = line.slice(stamp);
        for (let i = 0; i < maxPrefixes; i++) {
            const found = this.#prefixOf(text);
            if (found === '')
                break;
            rank = `${rank} ${found.trim()}`.trim();
            text = text.slice(found.length);
        }
        return { rank, text: text.replace(logged, '') };
    }
    #prefixOf(text) {
        const known = certain.exec(text)?.[0];
        if (known !== undefined)
            return known;
        const found = label.exec(text)?.[0];
        if (found === undefined)
            return '';
        const shape = found.replace(/ *\d+/g, '#');
        if (unmistakable.test(text.slice(found.length)) && this.#shapes.size < maxShapes)
            this.#shapes.add(shape);
        return this.#shapes.has(shape) ? found : '';
    }
}

// EXTERNAL MODULE: ./build/evidence/retry-after.js
var retry_after = __webpack_require__(49653);
;// CONCATENATED MODULE: ./build/evidence/tail.js

const tail_lineFeed = 0x0a;
const tail_carriageReturn = 0x0d;
/** Of a line that is longer, this much of its beginning is left out; no secret is longer. */
const maxCutBytes = 4 * 1024;
/** Of what was written over, this much is kept until the end. */
const maxBeforeBytes = 512;
/** A private key takes no more. */
const maxSecretLines = 100;
/** The end of an output, as a terminal would show it, in bounded memory. */
class Tail {
    #limitBytes;
    /** Made with the first bytes; more than is kept, so that it is tidied up now and then and not at each push. */
    #memory;
    #length = 0;
    #isCut = false;
    constructor(limitBytes) {
        this.#limitBytes = limitBytes;
    }
    /** Takes bytes that the caller may use again afterwards. */
    push(chunk) {
        this.#memory ??= Buffer.allocUnsafeSlow(4 * this.#limitBytes);
        for (let at = 0; at < chunk.length;) {
            if (this.#length === this.#memory.length)
                this.#compact();
            const taken = chunk.copy(this.#memory, this.#length, at);
            this.#length += taken;
            at += taken;
        }
    }
    /**
     * The last lines: at most `lines`, redacted, control sequences removed, of overwritten progress only what was left standing.
     * Secrets are taken out before the parts that others were written over, and before lines that a secret may begin in.
     */
    text(lines, redact) {
        this.#compact();
        return this.#shown(this.#whole(), lines, redact);
    }
    /** The same without a line that has not ended yet: half a secret is not known for one. */
    textSoFar(lines, redact) {
        this.#compact();
        const whole = this.#whole();
        const end = 1 + Math.max(whole.lastIndexOf(tail_lineFeed), whole.lastIndexOf(tail_carriageReturn));
        return this.#shown(whole.subarray(0, end), lines, redact);
    }
    #shown(whole, lines, redact) {
        const all = whole.toString('utf8').split('\n');
        const last = all.slice(-(lines + maxSecretLines));
        return asShown(redact(last.join('\n'), this.#isCut || last.length < all.length), lines, redact);
    }
    /** What is kept, from the start of a line: a line cut in two could begin with the end of a secret. */
    #whole() {
        const all = this.#kept();
        if (!this.#isCut)
            return all;
        const feed = all.indexOf(tail_lineFeed);
        return all.subarray(feed === -1 || feed > maxCutBytes ? wordAfter(all, maxCutBytes) : feed + 1);
    }
    #kept() {
        return this.#memory?.subarray(0, this.#length) ?? Buffer.alloc(0);
    }
    #compact() {
        const end = this.#kept().subarray(-this.#limitBytes);
        // Where nothing is drawn over in what is kept at most, what stands before it is not kept anyway.
        if (this.#length <= this.#limitBytes || end.includes(tail_carriageReturn))
            this.#length = dropOverdrawn(this.#kept());
        if (this.#length <= this.#limitBytes)
            return;
        this.#isCut = true;
        this.#memory?.copyWithin(0, this.#length - this.#limitBytes, this.#length);
        this.#length = this.#limitBytes;
    }
}
/** Where something begins that is not a part of what stands before it, from a place on; that place when it is not near. */
function wordAfter(bytes, from) {
    for (let at = from; at < Math.min(from + maxCutBytes, bytes.length); at++) {
        if (betweenWords.includes(bytes[at] ?? 0))
            return at;
    }
    return Math.min(from, bytes.length);
}
const betweenWords = Buffer.from(' \t\r\n,;"\'<>()[]{}|');
function asShown(text, lines, redact) {
    const shown = (0,external_node_util_.stripVTControlCharacters)(text).split('\n');
    if (shown.at(-1) === '')
        shown.pop();
    // Once more, since the control sequences of terminals are more than ours.
    return redact(shown.slice(-lines).map(lastDrawn).join('\n'));
}
/**
 * Of "10%\r20%\r30%\n" the terminal shows "30%": moves what is shown together. A secret may have begun before that, so a
 * little more is kept.
 * @returns how many bytes are left
 */
function dropOverdrawn(bytes) {
    if (!bytes.includes(tail_carriageReturn))
        return bytes.length;
    let kept = 0;
    for (let at = 0; at < bytes.length;) {
        const feed = bytes.indexOf(tail_lineFeed, at);
        const next = feed === -1 ? bytes.length : feed + 1;
        const line = bytes.subarray(at, feed === -1 ? next : feed);
        const start = Math.max(0, startOfLastDrawn(line) - maxBeforeBytes);
        bytes.copyWithin(kept, at + start, next);
        kept += next - at - start;
        at = next;
    }
    return kept;
}
function lastDrawn(line) {
    const bytes = Buffer.from(line);
    return bytes.toString('utf8', startOfLastDrawn(bytes)).replaceAll('\r', '');
}
/** Where the last part begins that shows anything. */
function startOfLastDrawn(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === tail_carriageReturn)
        end--;
    return line.subarray(0, end).lastIndexOf(tail_carriageReturn) + 1;
}

;// CONCATENATED MODULE: ./build/evidence/tracker-links.js
/** A text that each such line holds, in lower case. */
const linkNeedles = ['view run '];
// W&B at the start "🚀 View run at https://wandb.ai/team/project/runs/id", at the end "View run bold-sun-1 at: https://…"
const wandb = /\bView run (?:(\S{1,128}) )?at:? (https?:\/\/[^\s\u001b]{1,500}\/runs\/([\w.-]{1,128}))(?=[\s\u001b]|$)/;
/** A sweep may print more. */
const maxRuns = 20;
/** The pages of runs that W&B prints; its client is the only one who knows whose run it is. */
class TrackerLinks {
    #runs = new Map();
    read(line) {
        const [, name, url = '', id = ''] = wandb.exec(line) ?? [];
        // MLflow prints such a line too, with a page below #/experiments, and is asked itself.
        if (!URL.canParse(url) || url.includes('#/') || (this.#runs.size >= maxRuns && !this.#runs.has(id)))
            return;
        this.#runs.set(id, { tracker: 'wandb', id, ...(name === undefined ? {} : { name }), url: withoutUser(url) });
    }
    /** In the order of their first lines. */
    get runs() {
        return [...this.#runs.values()];
    }
}
const withoutUser = (url) => url.replace(/(:\/\/)[^/@]*@/, '$1');

;// CONCATENATED MODULE: ./build/evidence/workflow-commands.js
/** Texts that lines with commands for the runner hold. */
const commandNeedles = ['::add-mask', '##[add-mask', '::stop-commands', '##[stop-commands'];
/** What is shorter stands in too many words. */
const minMaskChars = 4;
// The runner takes both, in any case: `::name properties::value` at the beginning of a line, `##[name properties]value` anywhere
// in it (actions/runner, ActionCommand.cs).
const current = /^\s*::([\w.-]+)(?:\s(?:(?!::).)*)?::(.*)$/i;
const old = /##\[([a-z-]+)(?:\s[^\]]*)?\](.*)$/i;
/** What a program tells GitHub's runner in its output, as far as we have to heed it too. */
class WorkflowCommands {
    #onMask;
    #stopToken = null;
    /** @param onMask told each value that the program wants nobody to see */
    constructor(onMask) {
        this.#onMask = onMask;
    }
    /** With this the runner listens to commands again, when the program has told it not to; null otherwise. */
    get stopToken() {
        return this.#stopToken;
    }
    read(printed) {
        const line = printed.trimEnd();
        if (this.#stopToken !== null && current.exec(line)?.[1]?.toLowerCase() === this.#stopToken.toLowerCase()) {
            this.#stopToken = null;
        }
        for (const [, name = '', value = ''] of [current.exec(line) ?? [], old.exec(line) ?? []]) {
            // What is not a name ends no silence.
            if (/^stop-commands$/i.test(name) && /^[\w.-]+$/.test(value))
                this.#stopToken = value;
            if (/^add-mask$/i.test(name))
                this.#onMask(masksIn(value));
        }
    }
}
/** A mask of several lines hides each of them too, as the runner does. */
function masksIn(value) {
    const text = decoded(value).trim();
    return [value.trim(), text, ...text.split(/[\r\n]+/).map((line) => line.trim())].filter((part) => part.length >= minMaskChars);
}
const decoded = (value) => value.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%25/g, '%');

;// CONCATENATED MODULE: ./build/evidence/topics.js





/** What a line may be about, as bits, by the texts that it holds. */
const topics = { traceback: 1, place: 2, command: 4, retryAfter: 8, link: 16, own: 32 };
const needlesByTopic = [
    [topics.traceback, tracebackNeedles],
    [topics.place, placeNeedles],
    [topics.command, commandNeedles],
    [topics.retryAfter, retry_after/* retryAfterNeedles */.Ls],
    [topics.link, linkNeedles],
];
/** All texts that an output is searched for, and what each of them is there for. */
class SoughtTexts {
    needles;
    #known;
    #topics;
    /**
     * @param known those of the table, which come first
     * @param own those of the user's own rows
     */
    constructor(known, own) {
        const others = [...needlesByTopic, [topics.own, own]];
        this.needles = [...known, ...others.flatMap(([, needles]) => needles)];
        this.#known = known.length;
        this.#topics = others.flatMap(([topic, needles]) => needles.map(() => topic));
    }
    /**
     * What a line is about, apart from the table.
     * @param held the places of its texts in `needles`
     */
    topicsOf(held) {
        let bits = 0;
        for (const number of held)
            bits |= number < this.#known ? 0 : (this.#topics[number - this.#known] ?? 0);
        return bits;
    }
}

;// CONCATENATED MODULE: ./build/evidence/output.js





















const maxTailBytes = 256 * 1024;
const maxRanks = 1_024;
/** Of a complaint, so much is kept; a line that is not shorter than what is quoted counts as cut. */
const maxQuotedChars = 4_000;
/** Reads all of an output once, as it arrives, and keeps what tells something. Memory does not grow with the output. */
class OutputReader {
    #table;
    #options;
    /** Made when there is something to search: it takes longer than many a command. */
    #search;
    #sought;
    #ownRows;
    #facts = new Facts();
    #tail = new Tail(maxTailBytes);
    #curve = new LossCurve();
    #progressLines = new ProgressLines((block) => this.#curve.push(block));
    #ranks = new RankReader();
    #counts = { stdout: new CountReader(this.#ranks), stderr: new CountReader(this.#ranks) };
    #speakers = new Map();
    #lastExceptions = new LastExceptions(this.#facts);
    #scanners;
    #count = { lineFeeds: 0 };
    #openTracebacks = { stdout: 0, stderr: 0 };
    #places;
    /** Where each of the user's own rows matched last. */
    #lastOwn = new Map();
    #commands;
    #retryAfter = new retry_after/* RetryAfterReader */.ez();
    #links = new TrackerLinks();
    #bytes = 0;
    #endsInLine = false;
    #problem = null;
    constructor(table, options) {
        this.#table = table;
        this.#options = options;
        this.#ownRows = options.ownRows ?? own_rows/* noOwnRows */.h;
        this.#sought = new SoughtTexts(table.needles, this.#ownRows.needles);
        this.#commands = new WorkflowCommands(options.onMask ?? (() => { }));
        this.#scanners = { stdout: this.#scanner('stdout'), stderr: this.#scanner('stderr') };
        this.#places = { stdout: new PlaceFinder(this.#facts), stderr: new PlaceFinder(this.#facts) };
    }
    push(stream, chunk) {
        if (chunk.length === 0)
            return;
        this.#bytes += chunk.length;
        this.#endsInLine = chunk.at(-1) !== 0x0a;
        this.#tail.push(chunk);
        this.#reading(() => this.#progressLines.push(chunk));
        this.#reading(() => this.#scanners[stream].push(chunk));
    }
    /** The end of the output so far, redacted. */
    tailSoFar = (tailLines) => this.#tail.textSoFar(tailLines, this.#options.redact);
    /** @param tailLines how many lines of the end to keep */
    end(tailLines) {
        for (const scanner of Object.values(this.#scanners))
            this.#reading(() => scanner.end());
        for (const { reader, stream, rank } of this.#speakers.values()) {
            this.#reading(() => this.#addException(reader.end(), stream, rank));
        }
        for (const places of Object.values(this.#places))
            this.#reading(() => places.end());
        const { redact } = this.#options;
        let progress = null;
        this.#reading(() => {
            progress = this.#progressLines.end((line) => quoteOf(line, redact));
        });
        return {
            // Redacted only now: of most complaints nothing is quoted, and what was masked late may stand in early ones.
            facts: this.#facts.all().map((fact) => ({ ...fact, quote: quoteOf(fact.quote, redact) })),
            tail: this.#tail.text(tailLines, redact),
            progress,
            curve: this.#curve.end(),
            asked: this.#retryAfter.asked,
            tracked: this.#links.runs,
            bytes: this.#bytes,
            lines: this.#count.lineFeeds + (this.#endsInLine ? 1 : 0),
            stopToken: this.#commands.stopToken,
            problem: this.#problem,
        };
    }
    /** A training must not end because of a mistake in reading what it prints. */
    #reading(read) {
        if (this.#problem !== null)
            return;
        try {
            read();
        }
        catch (error) {
            this.#problem = (0,reason/* reasonOf */.A3)(error);
        }
    }
    #scanner(stream) {
        return new LineScanner({
            needles: () => this.#needles(),
            search: (bytes, from) => (this.#readsEveryLine ? undefined : this.#wanted(stream, bytes, from)),
            judge: (line) => this.#judge(stream, line),
        }, this.#count);
    }
    #needles() {
        this.#search ??= new needles/* NeedleSearch */.e(this.#sought.needles, progressNeedles);
        return this.#search;
    }
    /** The next place worth a look; -1 for none, undefined when every line is wanted. */
    #wanted(stream, bytes, from) {
        if (this.#openTracebacks[stream] > 0 || this.#places[stream].isLooking)
            return undefined;
        return this.#needles().find(bytes, from, this.#facts.awaitsProgress);
    }
    /** While the runner is told not to listen, any line may tell it to listen again. */
    get #readsEveryLine() {
        return this.#ownRows.readsEveryLine || this.#commands.stopToken !== null;
    }
    #judge(stream, { text: raw, number: line, held: heldRaw, before }) {
        const plain = (0,external_node_util_.stripVTControlCharacters)(raw);
        const { rank, text } = this.#ranks.split(plain);
        // What a control sequence cuts in two was not seen by the search.
        const held = plain.length === raw.length ? heldRaw : this.#needles().numbersIn(plain);
        const isInTraceback = this.#openTracebacks[stream] > 0;
        if (held.length === 0 && !isInTraceback && !this.#readsEveryLine) {
            if (this.#places[stream].isLooking)
                this.#places[stream].read(text, rank, line);
            this.#noteCount(text, stream, rank);
            return;
        }
        const about = this.#sought.topicsOf(held);
        if ((about & topics.command) !== 0 || this.#commands.stopToken !== null)
            this.#commands.read(plain);
        if ((about & topics.retryAfter) !== 0)
            this.#retryAfter.read(plain, line);
        if ((about & topics.link) !== 0)
            this.#links.read(plain);
        if ((about & topics.own) !== 0 || this.#ownRows.readsEveryLine) {
            const own = this.#ownRows.match(plain.trimEnd(), text.trimEnd());
            if (own !== undefined)
                this.#addOwn(own, { text, stream, rank, line }, before);
        }
        // Handed over for nothing but the user's own rows, or for commands.
        if (this.#readsEveryLine && this.#wanted(stream, Buffer.from(raw), 0) === -1)
            return;
        // Whatever it holds: a frame of a notebook or a drawn box begins a traceback without its words.
        const { reader } = this.#speaker(stream, rank);
        const wasOpen = reader.isOpen;
        const exception = reader.read(text, line);
        if (reader.isOpen !== wasOpen)
            this.#openTracebacks[stream] += wasOpen ? -1 : 1;
        if (reader.isOpen && !wasOpen)
            this.#noteProgress(stream, before);
        if (exception !== undefined)
            this.#addException(exception, stream, rank);
        else if (!reader.isOpen)
            this.#judgeText({ text, stream, rank, line }, plain.length, held, before);
    }
    #addOwn(own, said, before) {
        this.#noteProgress(said.stream, before);
        this.#facts.add({ ...factOf(said), ...own });
        this.#lastOwn.set(own.rule, said.line);
    }
    #judgeText(said, searchedChars, held, before) {
        const { text, stream, rank, line } = said;
        const bare = text.trim();
        const match = this.#table.match(bare, () => bare.length === searchedChars ? held : this.#needles().numbersIn(bare));
        const frame = this.#places[stream].read(text, rank, line);
        if (match !== undefined) {
            const { id, cause } = match.signature;
            const fact = {
                ...factOf(said, frame),
                rule: id,
                cause,
                role: match.role,
            };
            this.#noteProgress(stream, before);
            if (this.#facts.add(fact) && frame === undefined)
                this.#places[stream].lookBelow(fact);
            return;
        }
        this.#noteCount(text, stream, rank);
    }
    #noteCount(text, stream, rank) {
        if (this.#counts[stream].moves(rank, text))
            this.#facts.progressed(stream, rank);
    }
    /** Remembers how far the training had come when a complaint begins; until then nobody looked. */
    #noteProgress(stream, before) {
        if (!this.#facts.hasOpen(stream))
            this.#counts[stream].lookBack(before());
    }
    #addException(exception, stream, rank) {
        if (exception === undefined)
            return;
        const frame = userFrame(exception.frames, this.#options.isOwnFile);
        const key = `${stream} ${rank}`;
        const before = this.#lastExceptions.of(key);
        if (exception.link === 'user code') {
            if (before !== undefined && frame !== undefined)
                this.#facts.locate(before.fact, frame);
            return;
        }
        const own = this.#ownRows.match(exception.text, exception.text);
        const meaning = own ?? meaningOf(exception, (said) => this.#table.match(said, () => this.#needles().numbersIn(said)));
        const place = frame ?? (meaning.cause === 'samples_unusable' ? before?.fact.frame : undefined);
        const fact = {
            ...factOf({ text: exception.text, stream, rank, line: exception.line }, place),
            ...meaning,
            isUncaught: true,
        };
        const isSameSighting = this.#lastOwn.get(fact.rule) === fact.line;
        this.#lastExceptions.add(key, { exception, fact, isWhole: exception.isWhole }, isSameSighting);
    }
    #speaker(stream, rank) {
        const key = `${stream} ${rank}`;
        const known = this.#speakers.get(key);
        if (known !== undefined)
            return known;
        const speaker = { reader: new TracebackReader(), stream, rank };
        if (this.#speakers.size < maxRanks)
            this.#speakers.set(key, speaker);
        return speaker;
    }
}
const factOf = ({ text, stream, rank, line }, frame) => ({
    quote: text.trim().slice(0, maxQuotedChars),
    line,
    stream,
    rank,
    count: 1,
    handled: false,
    ...(frame === undefined ? {} : { frame }),
});


/***/ }),

/***/ 64726:
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

/***/ 49653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ retryAfterNeedles),
/* harmony export */   ez: () => (/* binding */ RetryAfterReader),
/* harmony export */   vk: () => (/* binding */ askedMs)
/* harmony export */ });
/* unused harmony export readRetryAfter */
/** Texts of which each such line holds at least one, in lower case. */
const retryAfterNeedles = ['retry-after', 'retry after', 'try again in', 'retry in '];
// "Retry-After: 120", "'retry-after': '120'", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT"
const header = /\bretry-after(?:-ms)?\b["'\]]?\s*[:=,]\s*["'[]?\s*(\d+(?:\.\d+)?(?![\d-])|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)/i;
// "retry after 30 seconds", "Please try again in 1m26.4s", "will retry in 5 minutes"
const words = /\b(?:retry after|try again in|retry in)\s+(?:about |approximately )?(\d[\d.]*\s*[a-z]*(?:\s*\d[\d.]*\s*[a-z]+)*)/i;
const units = [
    [/^(?:ms|milliseconds?)$/, 1],
    [/^(?:s|secs?|seconds?|)$/, 1_000],
    [/^(?:m|mins?|minutes?)$/, 60_000],
    [/^(?:h|hrs?|hours?)$/, 3_600_000],
];
/** Longer is no wait of a service but a mistake in reading. */
const maxMs = 24 * 3_600_000;
/** What a line asks for; undefined when it asks for nothing. */
function readRetryAfter(text) {
    const [whole = '', value = ''] = header.exec(text) ?? [];
    if (/^\d/.test(value))
        return bounded(Number(value) * (/^retry-after-ms/i.test(whole) ? 1 : 1_000));
    if (value !== '') {
        const atMs = readHttpDate(value);
        return atMs === undefined ? undefined : { atMs };
    }
    const [, said = ''] = words.exec(text) ?? [];
    return said === '' ? undefined : bounded(readSpan(said));
}
const bounded = (ms) => ms === undefined || ms > maxMs ? undefined : { afterMs: Math.ceil(ms) };
/** Milliseconds of `1m26.4s`, `30 seconds`, `20`; undefined for other words. */
function readSpan(said) {
    let total;
    for (const [, number = '', unit = ''] of said.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)/g)) {
        const factor = units.find(([name]) => name.test(unit))?.[1];
        // "retry in 3 attempts", or a word that follows a time.
        if (factor === undefined)
            return total;
        total = (total ?? 0) + Number(number) * factor;
    }
    return total;
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Milliseconds since 1970 of a date as HTTP writes it, without a clock. */
function readHttpDate(text) {
    const [, day, name = '', year, hours, minutes, seconds] = /(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT/i.exec(text) ?? [];
    const month = months.indexOf(name.toLowerCase());
    if (month === -1)
        return undefined;
    // Years that begin in March have their leap day at the end.
    const y = Number(year) - (month < 2 ? 1 : 0);
    const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + Number(day) - 1;
    const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
    return ((days * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000;
}
const maxKept = 20;
/** So near to the decisive line it is said, or after it. */
const nearLines = 50;
/** Keeps what was asked for, as an output goes by. */
class RetryAfterReader {
    #asked = [];
    read(text, line) {
        const lower = text.toLowerCase();
        if (!retryAfterNeedles.some((needle) => lower.includes(needle)))
            return;
        const ask = readRetryAfter(text);
        if (ask === undefined)
            return;
        this.#asked.push({ ask, line });
        if (this.#asked.length > maxKept)
            this.#asked.shift();
    }
    get asked() {
        return this.#asked;
    }
}
/**
 * Milliseconds from now that were asked for around the line that decides; null when nothing was.
 * @param nowMs since 1970
 */
function askedMs(asked, decisiveLine, nowMs) {
    const last = asked.findLast(({ line }) => decisiveLine !== undefined && line >= decisiveLine - nearLines);
    if (last === undefined)
        return null;
    return 'afterMs' in last.ask ? last.ask.afterMs : Math.max(0, last.ask.atMs - nowMs);
}


/***/ }),

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bx: () => (/* binding */ SignatureTable),
  qO: () => (/* binding */ strength),
  KZ: () => (/* binding */ unpacked)
});

// UNUSED EXPORTS: packed, patternOf

// EXTERNAL MODULE: ./build/domain/causes/index.js + 24 modules
var causes = __webpack_require__(94512);
// EXTERNAL MODULE: ./build/evidence/needles.js + 3 modules
var needles = __webpack_require__(73315);
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
    const known = made.get(row);
    if (known !== undefined)
        return known;
    const { pattern } = row;
    const one = pattern instanceof RegExp ? pattern : new RegExp(pattern.map(({ source }) => source).join('|'), pattern[0]?.flags);
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
/** So many lines are remembered with what they match: programs say the same again and again. */
const maxRemembered = 512;
const maxRememberedChars = 1_000;
/** Rows to match lines against, and the search that finds the lines worth matching. */
class SignatureTable {
    rows;
    needles;
    /** From this place on, rows are asked only when no other knows a line. */
    #firstBare;
    /** By the number of a needle, the places in `rows` of those that have it. */
    #owners;
    #remembered = new Map();
    /** Made when a line is matched that no other search was made for. */
    #search;
    /** @param bare rows that are asked only when no other knows a line */
    constructor(rows, bare = []) {
        this.rows = [...rows, ...bare];
        this.#firstBare = rows.length;
        const owners = new Map();
        for (const [place, row] of this.rows.entries()) {
            for (const needle of row.needles) {
                const known = owners.get(needle);
                if (known === undefined)
                    owners.set(needle, [place]);
                else
                    known.push(place);
            }
        }
        this.needles = [...owners.keys()];
        this.#owners = [...owners.values()];
    }
    /**
     * The strongest row that a line matches; the first of equals.
     * @param held the places in `needles` of all that the line holds, where they are known; it may give greater numbers too
     */
    match(line, held = () => this.#ownSearch().numbersIn(line)) {
        const known = this.#remembered.get(line);
        if (known !== undefined)
            return known.match;
        const match = this.#matchAnew(line, this.#placesOf(held()));
        if (this.#remembered.size === maxRemembered)
            this.#remembered.clear();
        if (line.length <= maxRememberedChars)
            this.#remembered.set(line, { match });
        return match;
    }
    #ownSearch() {
        this.#search ??= new needles/* NeedleSearch */.e(this.needles);
        return this.#search;
    }
    /** Where the rows stand that have some needles. Hundreds of patterns on each line would take too long. */
    #placesOf(held) {
        const places = new Set();
        for (const needle of held)
            for (const place of this.#owners[needle] ?? [])
                places.add(place);
        return [...places].sort((a, b) => a - b);
    }
    #matchAnew(line, places) {
        if (places.length === 0)
            return undefined;
        const isNameMissing = missingName.test(line);
        const rowsAt = (some) => some.flatMap((place) => this.rows[place] ?? []).filter(({ cause }) => !(isNameMissing && isOfMachine(cause)));
        const known = strongest(line, rowsAt(places.filter((place) => place < this.#firstBare)));
        if (known !== undefined && known.signature.role !== 'exception')
            return known;
        const isMistake = mistakeOfProgram.test(line);
        const isMistakenValue = mistakenValue.test(line);
        const bare = strongest(line, rowsAt(places.filter((place) => place >= this.#firstBare)).filter(({ role, cause }) => !(role === 'usual' && (isMistake || (isMistakenValue && isOfMachine(cause))))));
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
        if (best?.role === 'echo' || best?.role === 'root')
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
/** What it takes to recognise a text, without what tests it. */
function packed(row) {
    const { id, cause, role, needles } = row;
    const { source, flags } = patternOf(row);
    return { id, cause, role, needles, pattern: source, flags };
}
/** The row that was packed; its pattern is made when it is asked for. */
const unpacked = ({ id, cause, role, needles, pattern, flags }) => ({
    id,
    cause,
    role,
    needles,
    get pattern() {
        return new RegExp(pattern, flags);
    },
});


/***/ }),

/***/ 14906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signatures)
/* harmony export */ });
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83227);

const [rows, bareRows] = JSON.parse(`[[
{"id":"slurm-oom","cause":"slurm_oom","role":"root","needles":["oom-kill event","oom_kill event",": out of memory","memory limit"],"pattern":"\\\\bDetected [1-9]\\\\d{0,6} oom[-_]kill events?\\\\b|^(?:srun: )?error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: Out Of Memory\\\\b|\\\\bexceeded (?:virtual |job |step )?memory limit (?:\\\\([\\\\d\\\\s>.]{1,60}\\\\),? ?)?(?:being killed|at some point)","flags":"i"},
{"id":"slurm-time-limit","cause":"slurm_time_limit","role":"root","needles":["due to time limit","this job is timed-out"],"pattern":"(?:\\\\*\\\\*\\\\* (?:JOB|STEP) [^\\\\n]{1,240}? )?\\\\bCANCELLED AT \\\\S{1,40} DUE TO TIME LIMIT\\\\b|\\\\bthis job is timed-out\\\\b","flags":"i"},
{"id":"slurm-preempted","cause":"slurm_preempted","role":"root","needles":["due to preemption","due to job requeue"],"pattern":"(?:\\\\*\\\\*\\\\* (?:JOB|STEP) [^\\\\n]{1,240}? )?\\\\bDUE TO (?:PREEMPTION|JOB REQUEUE)\\\\b","flags":"i"},
{"id":"slurm-node-failed","cause":"slurm_node_failed","role":"root","needles":["node failure"],"pattern":"(?:\\\\*\\\\*\\\\* (?:JOB|STEP) [^\\\\n]{1,240}? )?\\\\bDUE TO NODE FAILURE\\\\b|\\\\berror: Node failure on \\\\S|\\\\bJob killed due (?:to )?node failure\\\\b","flags":"i"},
{"id":"slurm-step-would-not-end","cause":"slurm_node_failed","role":"usual","needles":["stepd terminated on"],"pattern":"(?:\\\\*\\\\*\\\\* STEP \\\\S{1,40} )?\\\\bSTEPD TERMINATED ON \\\\S{1,200} AT \\\\S{1,40} DUE TO JOB NOT ENDING WITH SIGNALS\\\\b","flags":"i"},
{"id":"slurm-request-rejected","cause":"slurm_request_rejected","role":"root","needles":["submission failed","unable to allocate res","unable to create step","unable to submit"],"pattern":"\\\\b(?:Batch job submission failed|Unable to allocate resources|Unable to create step for job \\\\d+|Unable to submit batch job): (?=[^\\\\n]{0,80}(?:invalid|not available|not permitted|not valid|violates|denied|more \\\\w+ requested|exceed|limit|memory required|specification|specified|not allowed|unknown|missing))(?![^\\\\n]{0,80}(?:Required nodes? not available|already complet|Job credential|Invalid job id|expired))","flags":"i"},
{"id":"slurm-nodes-busy","cause":"capacity_unavailable","role":"root","needles":["nodes are busy","required node"],"pattern":"\\\\b(?:submission failed|Unable to allocate resources): [^\\\\n]{0,40}?(?:nodes? are busy|Required nodes? not available)","flags":"i"},
{"id":"slurm-unreachable","cause":"slurm_unreachable","role":"usual","needles":["slurm controller","timed out on send","zero bytes were","communication connection failure"],"pattern":"\\\\bUnable to contact slurm controller\\\\b|\\\\bSocket timed out on send\\\\/recv operation\\\\b|\\\\bZero Bytes were transmitted or received\\\\b|^(?:srun|sbatch|squeue|salloc|scontrol|sacct|slurm_\\\\w+)\\\\b[^\\\\n]{0,80}\\\\bCommunication connection failure\\\\b","flags":"i"},
{"id":"slurm-command-missing","cause":"command_not_found","role":"root","needles":["execve(): "],"pattern":"\\\\bexecve\\\\(\\\\): (?![^\\\\n]{0,200}slurm_script)[^\\\\n:]{1,300}: No such file or directory$","flags":""},
{"id":"slurm-command-not-executable","cause":"not_executable","role":"root","needles":["execve(): "],"pattern":"\\\\bexecve\\\\(\\\\): [^\\\\n:]{1,300}: (?:Permission denied|Exec format error)$","flags":""},
{"id":"slurm-launch-failed","cause":"slurm_launch_failed","role":"root","needles":["launch failed: ","unable to create step","slurmd could not","job credential","prolog "],"pattern":"^(?:srun: )?error: Task \\\\d+ launch failed: |\\\\bUnable to create step for job \\\\d+: |\\\\bSlurmd could not (?:execve job|set up environment|create)|\\\\bJob credential (?:expired|revoked)\\\\b|\\\\berror: (?:\\\\w+ )?prolog (?:failed|error|hung)","flags":"i"},
{"id":"slurm-job-cancelled","cause":"slurm_cancelled","role":"usual","needles":["cancelled at","has been revoked"],"pattern":"\\\\*\\\\*\\\\* JOB \\\\S{1,40}(?: ON \\\\S{1,200})? CANCELLED AT \\\\S{1,40} (?:\\\\*\\\\*\\\\*|DUE to SIGNAL\\\\b)|\\\\bJob allocation \\\\d+ has been revoked\\\\b","flags":"i"},
{"id":"slurm-step-cancelled","cause":"slurm_cancelled","role":"weak","needles":["cancelled at"],"pattern":"\\\\*\\\\*\\\\* STEP \\\\S{1,40}(?: ON \\\\S{1,200})? CANCELLED AT \\\\S{1,40} (?:\\\\*\\\\*\\\\*|DUE to SIGNAL\\\\b)","flags":"i"},
{"id":"slurm-step-aborted","cause":"slurm_step_aborted","role":"echo","needles":["due to task failure"," failed (","srun: job step","srun: terminating","srun: force","srun: first task","exited with exit code",": terminated"],"pattern":"(?:\\\\*\\\\*\\\\* (?:JOB|STEP) [^\\\\n]{1,240}? )?\\\\bDUE TO TASK FAILURE\\\\b|\\\\*\\\\*\\\\* (?:STEP|JOB) \\\\S{1,40} ON \\\\S{1,200} FAILED \\\\(|^srun: (?:Job step aborted: |(?:Force )?Terminat(?:ed|ing) (?:StepId=|job step )|First task exited\\\\b)|^(?:srun: )?error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: (?:Exited with exit code|Terminated)\\\\b","flags":"i"},
{"id":"k8s-oom-killed","cause":"k8s_oom_killed","role":"root","needles":["oomkill","systemoom"],"pattern":"\\\\bOOMKilled\\\\b(?![\\"']?\\\\s*[:=]\\\\s*[\\"']?(?:false|0|no)\\\\b)|\\\\bOOMKilling\\\\b|\\\\bSystemOOM\\\\b","flags":"i"},
{"id":"k8s-ephemeral-storage","cause":"k8s_ephemeral_storage","role":"root","needles":["low on resource: ","ephemeral storage","ephemeral local storage","usage of emptydir","node had condition: "],"pattern":"\\\\blow on resource: (?:ephemeral-storage|inodes|nodefs|imagefs|pids)\\\\b|\\\\bexceeded its local ephemeral storage limit\\\\b|\\\\bephemeral local storage usage exceeds\\\\b|\\\\bUsage of EmptyDir volume \\"?[^\\"\\\\n]{1,200}\\"? exceeds\\\\b|\\\\bnode had condition: \\\\[(?:Disk|PID)Pressure\\\\b","flags":"i"},
{"id":"k8s-evicted","cause":"k8s_evicted","role":"root","needles":["low on resource: ","node had condition: ","evicted"],"pattern":"\\\\blow on resource: memory\\\\b|\\\\bnode had condition: \\\\[MemoryPressure\\\\b|\\\\b(?:reason|status)[\\"']?\\\\s*[:=]\\\\s*[\\"']?Evicted\\\\b|^\\\\S{1,200}\\\\s+\\\\d+\\\\/\\\\d+\\\\s+Evicted\\\\s","flags":"i"},
{"id":"k8s-disrupted","cause":"k8s_disrupted","role":"root","needles":["preemptionby","deletionbytaint","evictionbyeviction","deletionbypodgc","terminationbykubelet","taintmanagereviction","preempted by","preempted in order","imminent node shutdown","nodeshutdown","nodelost","preempting","nodenotready"],"pattern":"\\\\b(?:PreemptionBy(?:Kube)?Scheduler|DeletionByTaintManager|EvictionByEvictionAPI|DeletionByPodGC|TerminationByKubelet|TaintManagerEviction)\\\\b|\\\\bPreempted (?:by (?:a )?pod\\\\b|in order to admit critical pod\\\\b)|\\\\bin response to imminent node shutdown\\\\b|\\\\breason[\\"']?\\\\s*[:=]\\\\s*[\\"']?(?:NodeShutdown|NodeLost|Preempting|NodeNotReady)\\\\b|\\\\bNodeNotReady\\\\s[^\\\\n]{0,120}\\\\bNode is not ready\\\\b","flags":"i"},
{"id":"k8s-deadline","cause":"k8s_deadline_exceeded","role":"root","needles":["specified deadline","deadlineexceeded","exceeded its deadline","duration limit exceeded"],"pattern":"\\\\b(?:Pod|Job) was active (?:on the node )?longer than (?:the )?specified deadline\\\\b|\\\\breason[\\"']?\\\\s*[:=]\\\\s*[\\"']?DeadlineExceeded\\\\b|\\\\bStep exceeded its deadline\\\\b|\\\\bMax duration limit exceeded\\\\b","flags":"i"},
{"id":"k8s-image-registry","cause":"image_pull_failed","role":"root","needles":["failed to pull","error pulling image","errimagepull","failed to resolve ref","toomanyrequests"],"pattern":"\\\\b(?:failed to pull (?:and unpack )?image|error pulling image|ErrImagePull|failed to resolve reference)\\\\b[^\\\\n]{0,400}?(?:\\\\bi\\\\/o timeout\\\\b|\\\\b(?:500|502|503|504|429)\\\\b|\\\\btoomanyrequests\\\\b|\\\\bTLS handshake timeout\\\\b|\\\\bconnection (?:reset|refused)\\\\b|\\\\bno such host\\\\b|\\\\bunexpected EOF\\\\b)|\\\\btoomanyrequests: You have reached\\\\b","flags":"i"},
{"id":"k8s-start-failed","cause":"k8s_start_failed","role":"root","needles":["errimage","imagepullbackoff","invalidimagename","createcontainer","runcontainererror","containercannotrun","failed to pull","response from daemon: ","starterror"],"pattern":"\\\\b(?:ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|ContainerCannotRun)\\\\b|\\\\b[Ff]ailed to pull (?:and unpack )?image\\\\b|\\\\bError response from daemon: (?:manifest for|pull access denied|no matching manifest|No such image)|\\\\breason[\\"']?\\\\s*[:=]\\\\s*[\\"']?StartError\\\\b","flags":""},
{"id":"k8s-device-plugin","cause":"gpu_device_plugin_failed","role":"root","needles":["unexpectedadmissionerror","allocate failed due to"],"pattern":"\\\\bUnexpectedAdmissionError\\\\b|\\\\bAllocate failed due to (?:requested number of devices unavailable|rpc error|device plugin)","flags":"i"},
{"id":"k8s-unschedulable","cause":"capacity_unavailable","role":"root","needles":["nodes are available","insufficient ","failedscheduling","unschedulable"],"pattern":"\\\\b0\\\\/\\\\d+ nodes are available\\\\b|\\\\bInsufficient (?:nvidia|amd|google)\\\\.com\\\\/\\\\w|\\\\bFailedScheduling\\\\b|\\\\breason[\\"']?\\\\s*[:=]\\\\s*[\\"']?Unschedulable\\\\b","flags":"i"},
{"id":"container-driver-too-old","cause":"container_driver_too_old","role":"root","needles":["unsatisfied condition: "],"pattern":"\\\\bunsatisfied condition: (?:cuda|driver|brand)\\\\s*[<>=]","flags":"i"},
{"id":"container-gpu-runtime","cause":"container_gpu_runtime","role":"root","needles":["nvidia-container-","could not select device","runtime name: nvidia","cdi device","failed to stat","failed to inject cdi","failed to get cdi","no adapters were"],"pattern":"\\\\bnvidia-container-cli(?:\\\\.real)?: (?:initialization|detection|mount|device|ldcache|container|input|permission) error\\\\b|\\\\bcould not select device driver [\\"']?(?:nvidia)?[\\"']? with capabilities\\\\b|\\\\bunknown or invalid runtime name: nvidia\\\\b|\\\\bunresolvable CDI devices?\\\\b|\\\\bfailed to stat[^\\\\n]{0,60}\\\\/dev\\\\/nvidia|\\\\bfailed to (?:inject|get) CDI\\\\b|\\\\bno adapters were found\\\\b|\\\\bexec: \\"[^\\"\\\\n]{0,60}nvidia-container-(?:runtime|cli|toolkit)[^\\\\n]{0,80}?\\\\b(?:not found|no such file)\\\\b","flags":"i"},
{"id":"container-gpu-lost","cause":"container_gpu_lost","role":"root","needles":["to initialize nvml"],"pattern":"\\\\bFailed to initialize NVML: Unknown Error\\\\b","flags":"i"},
{"id":"container-runtime-down","cause":"container_runtime_down","role":"root","needles":["the docker daemon","error during connect"],"pattern":"\\\\bCannot connect to the Docker daemon\\\\b|\\\\bpermission denied while trying to connect to the Docker daemon\\\\b|^(?:docker: )?error during connect: ","flags":"i"},
{"id":"container-command-missing","cause":"command_not_found","role":"root","needles":["executable file not found","exec: \\""],"pattern":"\\\\bexec: \\"(?![^\\"\\\\n]{0,60}nvidia-container-)[^\\"\\\\n]{1,300}\\": (?:executable file not found in \\\\$PATH|stat [^\\\\n]{1,300}: no such file or directory)","flags":"i"},
{"id":"container-start-failed","cause":"container_start_failed","role":"root","needles":["pyxis: ","loop device","while mounting "],"pattern":"\\\\bpyxis: (?:container start failed|couldn't (?:start|join|get|execute)|container exited too soon|failed to (?:import|create|start|configure)|failed executing)|^FATAL: [^\\\\n]{0,300}?(?:\\\\bloop device|\\\\bwhile mounting (?:image|overlay)\\\\b)","flags":"i"},
{"id":"container-setup-wrong","cause":"container_setup_wrong","role":"root","needles":["fatal: ","invalid mount config","bind source path","invalid reference format"],"pattern":"^FATAL: +(?![^\\\\n]{0,300}?(?:loop device|while mounting (?:image|overlay)|[Ff]ailed to create thread|nvidia-container-|no space left|disk quota|pinging container registry|i\\\\/o timeout|toomanyrequests|connection re|TLS handshake|no such host))(?:container creation failed|could not open image|while (?:loading|making image|checking))|\\\\binvalid mount config for type\\\\b|\\\\bbind source path does not exist\\\\b|\\\\binvalid reference format\\\\b","flags":"i"},
{"id":"batch-memory-limit","cause":"batch_memory_limit","role":"root","needles":["job killed: ","term_memlimit","term_swap","exceeds job ","exceeded request_memory"],"pattern":"\\\\bPBS: job killed: (?:v?p?mem|cgroup mem\\\\w*) [^\\\\n]{0,40}exceeded\\\\b|\\\\bTERM_(?:MEMLIMIT|SWAP)\\\\b|\\\\bjob [\\\\d.]+ exceeds job (?:hard|soft) limit \\"(?:h_vmem|s_vmem|h_rss|m_mem_free)\\"|\\\\bmemory usage exceeded request_memory\\\\b|\\\\bPBS: job killed: cgroup","flags":"i"},
{"id":"batch-time-limit","cause":"batch_time_limit","role":"root","needles":["job killed: ","term_runlimit","wallclock limit","hard wallclock","exceeds job ","duration exceeded timeout","maxruntimeexceeded","runtime exceeded"],"pattern":"\\\\bjob killed: (?:walltime|cput|ncpus) [^\\\\n]{0,40}exceeded limit\\\\b|\\\\bTERM_RUNLIMIT\\\\b|\\\\bjob exceeded wallclock limit\\\\b|\\\\bexceeded hard wallclock time\\\\b|\\\\bexceeds job (?:hard|soft) limit \\"[hs]_(?:rt|cpu)\\"|\\\\bJob attempt duration exceeded timeout\\\\b|\\\\bMaxRuntimeExceeded\\\\b|\\\\bMaximum ?[Rr]untime exceeded\\\\b","flags":""},
{"id":"batch-job-removed","cause":"batch_job_removed","role":"usual","needles":["term_owner","term_admin","term_force","deleted at request","by the user"],"pattern":"\\\\bTERM_(?:OWNER|ADMIN|FORCE_OWNER|FORCE_ADMIN)\\\\b|\\\\bJob deleted at request of \\\\S|\\\\bJob was (?:aborted|removed) by the user\\\\b","flags":"i"},
{"id":"cloud-preempted","cause":"cloud_preempted","role":"root","needles":["\\"terminate\\"","'terminate'","\\"stop\\"","'stop'","hibernate","instances.preempted","on_host_maintenance","preempt\\"","preempt'","spot_instance_term","interrupted","reclaimed","terminated","preempted","evicted","term_preempt","termination is imminent"],"pattern":"[\\"']action[\\"']\\\\s*:\\\\s*[\\"'](?:terminate|stop|hibernate)[\\"']\\\\s*,\\\\s*[\\"']time[\\"']|\\\\bcompute\\\\.instances\\\\.preempted\\\\b|\\\\bTERMINATE_ON_HOST_MAINTENANCE\\\\b(?![\\"']?\\\\s*[:=,]?\\\\s*(?:false|NONE))|[\\"']EventType[\\"']\\\\s*:\\\\s*[\\"']Preempt[\\"']|\\\\bSPOT_INSTANCE_TERMINATION\\\\b|\\\\b(?:spot|preemptible)\\\\b[^\\\\n]{0,60}?\\\\b(?:was|were|has been|have been|been|is being|got) (?:interrupted|reclaimed|terminated|preempted|evicted)\\\\b|\\\\bTERM_PREEMPT\\\\b|\\\\btermination is imminent\\\\b","flags":"i"},
{"id":"cloud-preempted-words","cause":"cloud_preempted","role":"usual","needles":["preempted","ion notice","ion warning","ion event","ion signal","nance notice","nance warning","nance event","terminated due to"],"pattern":"\\\\b(?:instance|vm|node|worker|machine|host|cluster|tpu|job|replica|task|slice|pod|allocation)s?\\\\b[^\\\\n]{0,60}?\\\\b(?:was|were|is|has been|have been|been|got|being) preempted\\\\b|\\\\b(?:spot|preemption|preemptible|maintenance)\\\\b[^\\\\n]{0,30}\\\\b(?:interruption|termination|preemption) (?:notice|warning|event|signal)s? (?:was |has been )?(?:received|detected)\\\\b|\\\\breceived (?:a |an |the )?(?:spot |EC2 )?(?:interruption|termination|preemption|maintenance) (?:notice|warning|event)\\\\b|\\\\b(?:tpu|instance|vm|worker)\\\\b[^\\\\n]{0,60}?\\\\bterminated due to (?:a )?(?:maintenance|preemption|host maintenance)","flags":"i"},
{"id":"cloud-host-lost","cause":"cloud_host_lost","role":"root","needles":["host ec2","term_external","term_zombie","term_rc_reclaim","error occurred on","instances.hosterror"],"pattern":"\\\\bHost EC2 \\\\(instance [^)\\\\n]{1,60}\\\\) (?:terminated|stopped)\\\\b|\\\\bTERM_(?:EXTERNAL_SIGNAL_HOST|ZOMBIE|RC_RECLAIM)\\\\b|\\\\bhost (?:machine )?error occurred on\\\\b|\\\\bcompute\\\\.instances\\\\.hostError\\\\b","flags":"i"},
{"id":"cloud-no-capacity","cause":"capacity_unavailable","role":"root","needles":["insufficientinstancecapacity","resource_pool_exhausted","capacityerror: ","enough resources available","resourcesunavailableerror","no more capacity in"],"pattern":"\\\\bInsufficientInstanceCapacity\\\\b|\\\\bZONE_RESOURCE_POOL_EXHAUSTED|\\\\bCapacityError: Unable to provision\\\\b|\\\\bdoes not have enough resources available to fulfill\\\\b|\\\\bResourcesUnavailableError\\\\b|\\\\bno more capacity in the zone\\\\b","flags":"i"},
{"id":"command-time-limit","cause":"command_time_limit","role":"root","needles":["timeout: sending signal","timeoutexpired: "],"pattern":"\\\\btimeout: sending signal \\\\w{1,12} to command\\\\b|\\\\bTimeoutExpired: Command [^\\\\n]{0,4000} timed out after [\\\\d.]+ seconds\\\\b","flags":""},
{"id":"batch-daemon-lost","cause":"launcher_daemon_lost","role":"usual","needles":["job killed: node","sister_eof","from jsv","to qmaster","commlib error","shadow exception","execute hosts closed","job disconnected","job reconnection","not responding","starter at","complete a tcp","hyd_","tcp connect to","ofi ","ucp_ep_create","destination is unr","local qp operation","connect: timed out","prolog failed","prolog error","requested job term","temporarily unable","controller not resp","unable to resolve","fwd_tree_thread","for task launch","due to node","pmix","p2p_send","to be down","process identifier","unresponsive receiver","net/ofi request","exceeded retries","waiting for connection","connect to scheduler","worker with raylet","is draining","node is dead","slurm_script: no such","dns srv lookup","_establish_config","configuration source","container_p_join","container_g_join","slurmstepd failed to","munge encode","authentication error"],"pattern":"\\\\bPBS: job killed: node \\\\S+ (?:down|\\\\(?\\\\S* ?requested job terminate)|\\\\bSISTER_EOF\\\\b|\\\\bgot no response from JSV\\\\b|\\\\bunable to send message to qmaster\\\\b|\\\\bcommlib error: |\\\\bShadow exception!|\\\\bsubmit and execute hosts closed unexpectedly\\\\b|\\\\bJob (?:disconnected, attempting|reconnection failed)\\\\b|\\\\bLSF daemon \\\\(\\\\w+\\\\) not responding\\\\b|\\\\bSTARTER at \\\\S+ failed to\\\\b|\\\\bunable to complete a TCP connection to another process\\\\b|\\\\bHYD_\\\\w+[^\\\\n]{0,80}\\\\b(?:assert \\\\(!closed\\\\) failed|unable to connect|sock error)\\\\b|\\\\bfailed to TCP connect to a peer\\\\b|\\\\bOFI (?:addrinfo|call \\\\w+)\\\\(?\\\\)? ?failed\\\\b|\\\\bOFI addrinfo\\\\(\\\\) failed\\\\b|\\\\bucp_ep_create failed\\\\b|\\\\bDestination is unreachable\\\\b|\\\\bUCX +ERROR Local QP operation\\\\b|\\\\bpdsh@\\\\S+: \\\\S+: connect: timed out\\\\b|\\\\b(?:Prolog|prolog) (?:failed|error)\\\\b|\\\\bSlurm (?:temporarily unable to accept job|controller not responding)\\\\b|\\\\bsrun: error: (?:Unable to resolve \\"|fwd_tree_thread: can't find address|timeout waiting for task launch)|\\\\bDUE TO NODE \\\\S{1,60} FAILURE\\\\b|\\\\bpmixp?_\\\\w+[^\\\\n]{0,60}?\\\\b(?:Collective timeout|send failed)|\\\\bp2p_send: send failed\\\\b|\\\\bPMIX ERROR: (?:UNREACHABLE|PMIX_ERR_UNREACH|LOST-CONNECTION)\\\\b|\\\\bNode \\\\S{1,60} appears to be down\\\\b|\\\\breceived unexpected process identifier\\\\b|\\\\bOFI fi_getinfo\\\\(\\\\) failed\\\\b|\\\\bUnresponsive receiver\\\\b|\\\\bNET\\\\/OFI Request \\\\S+ completed with error\\\\b|\\\\bsocketStartConnect: exceeded retries\\\\b|\\\\bNCCL WARN Timeout waiting for connection\\\\b|\\\\bconnect to scheduler failed\\\\b|\\\\bUnable to register worker with raylet\\\\b|\\\\bconnection is draining\\\\b|\\\\bnode is dead\\\\b|\\\\bexecve\\\\(\\\\): \\\\S*slurm_script: No such file\\\\b|\\\\b(?:fetch_config: DNS SRV lookup|_establish_config_source: failed)|\\\\bCould not establish a configuration source\\\\b|\\\\bcontainer_[pg]_join\\\\b[^\\\\n]{0,40}\\\\bfailed\\\\b|\\\\bslurmstepd failed to send return code\\\\b|\\\\bMunge encode failed\\\\b|\\\\bhas authentication error\\\\b","flags":""},
{"id":"batch-held-for-memory","cause":"batch_memory_limit","role":"root","needles":["exceeded job memory","over memory limit","exceeded memory","exceeded the memory","exceeded limit","exceeded request","exceeded the limit"],"pattern":"\\\\b[Ee]xceeded job memory limit\\\\b|\\\\bJob has gone over memory limit\\\\b|\\\\bmemory (?:usage|use) (?:has )?exceeded (?:the )?(?:memory )?(?:limit|request)\\\\b","flags":""},
{"id":"batch-held-for-budget","cause":"batch_time_limit","role":"root","needles":["longer than reserved","exceeded allowed","term_cpulimit","duration_exceeded","max_run_duration","executiontimedout","no output has been","maximum duration","maxwalltime","walltime_exceeded","timeout_exceeded","timelimit_exceeded","time_limit_exceeded","limit_reached","timeout_reached"],"pattern":"\\\\bJob runtime longer than reserved\\\\b|\\\\bexceeded allowed (?:disk|execute|run) (?:usage|duration|time)\\\\b|\\\\bMAX_DURATION_EXCEEDED\\\\b|\\\\bINACTIVITY_DURATION_EXCEEDED\\\\b|\\\\bmax_run_duration_seconds\\\\b(?=[^\\\\n]{0,40}exceed)|\\\\bexceeded max_run_duration_seconds\\\\b|\\\\bExecutionTimedOut\\\\b|\\\\bNo output has been received in the last\\\\b|\\\\breaching its maximum duration\\\\b|\\\\bMaxWallTime(?:Exceeded|Reached)\\\\b|\\\\bWALLTIME_EXCEEDED\\\\b|\\\\b(?:TIMEOUT|TIMELIMIT|TIME_LIMIT)_(?:EXCEEDED|REACHED)\\\\b","flags":""},
{"id":"locked-memory-openib","cause":"locked_memory_limit","role":"root","needles":["locked memory","memlock limit"],"pattern":"\\\\btrying to allocate some locked memory\\\\b|\\\\bmemlock limits? (?:is|are) (?:set )?too low\\\\b","flags":"i"},
{"id":"clock-skewed","cause":"clock_skewed","role":"root","needles":["timetooskewed","timeskewed","request time and the","signature expired: ","signature has expired: ","signature not yet","date header too old","requestexpired","iat and exp","reasonable timeframe","used too early","invalid jwt: "," credential","not valid yet","not yet valid","clock skew","time skew","clock drift","time drift","clock is ","clocks are ","is before 20"],"pattern":"\\\\bRequestTime(?:Too)?Skewed\\\\b|\\\\bdifference between the request time and the (?:current|server'?s?) time\\\\b|\\\\bSignature (?:has )?expired: \\\\d|\\\\bSignature not yet current\\\\b|\\\\bRequest date header too old\\\\b|\\\\bRequestExpired\\\\b|\\\\biat and exp values in the JWT\\\\b|\\\\bin a reasonable timeframe\\\\b|\\\\bToken used too early\\\\b|\\\\bInvalid JWT: (?:Token|iat)|\\\\b(?:Rewound|Expired) credential\\\\b|\\\\bInvalid job credential\\\\b|\\\\bReplayed credential\\\\b|\\\\bnot valid yet \\\\(invalid for another\\\\b|\\\\bcertificate is not yet valid\\\\b|\\\\bClock skew too great\\\\b|\\\\b(?:clock|time) (?:skew|drift) (?:is )?(?:too (?:great|large|high|big)|detected between)\\\\b|\\\\bclocks? (?:is|are) (?:not synchronized|out of sync|skewed)\\\\b|\\\\bis before \\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\dZ$","flags":"i"},
{"id":"request-rate-limited","cause":"rate_limited","role":"root","needles":["limitexceeded","limitreached","request_limit","throttl","throughputexceeded","slowdown","your request rate","rate exceeded","rate limit exceeded","rejected_execution","error(429","client error: http","too many connections from","circuit_breaking"],"pattern":"\\\\b\\\\w*(?:Request|Rate|Bandwidth|Throughput|TPS)Limit(?:Exceeded|Reached)\\\\w*|\\\\bREQUEST_LIMIT_EXCEEDED\\\\b|(?:\\\\bThrottl(?:ing|ed)(?:Exception|Error)\\\\b|(?<=['\\"])Throttl(?:ing|ed)\\\\b)(?=[)'\\",:])|\\\\bProvisionedThroughputExceeded\\\\w*|(?<!An error occurred \\\\()\\\\bSlowDown(?:Read|Write)?\\\\b(?=[)'\\",:])|(?<!Please )\\\\breduce your request rate\\\\b|(?:^|: |\\\\()Rate [Ee]xceeded\\\\b|\\\\bUser rate limit exceeded\\\\b|\\\\bes_rejected_execution_exception\\\\b|\\\\b(?:Transport|Api)Error\\\\(429\\\\b|\\\\bClient error: \\\\S{1,300} 429$|\\\\btoo many connections from your (?:internet|IP) address\\\\b|\\\\brequest is being throttled\\\\b|\\\\b(?:request|call)s? (?:was |were |is |are |has been |been )?throttled\\\\b|\\\\bcircuit_breaking_exception\\\\b","flags":""},
{"id":"machine-taken-back","cause":"cloud_preempted","role":"root","needles":["interrupted_by","spotinstance","preempted","preemption","unhealthy_maint","is being reclaimed","is being taken","spot instance lost","provider_shutdown","maintenance","spot training","disruptiontarget","exitcode: -102"],"pattern":"\\\\bINTERRUPTED_BY_\\\\w+|\\\\bSpotInstance(?:Termination|Shutdown|Interruption)\\\\b|\\\\b(?:in|has) state b?['\\"]?PREEMPTED\\\\b|\\\\bNodePreempted\\\\b|\\\\b(?:due to|because of|by) (?:a )?(?:(?:worker|node|instance|spot|host|VM|TPU|provider) )?preemption\\\\b|\\\\bpreempted by (?:the |a )?(?:provider|cloud|scheduler|pod|another|higher)\\\\b|\\\\bin state \\"?UNHEALTHY_MAINTENANCE\\\\b|\\\\bis being (?:reclaimed|preempted|taken back)\\\\b|\\\\bSpot Instance Lost\\\\b|\\\\bCLOUD_PROVIDER_SHUTDOWN\\\\b|\\\\b(?:stopped|killed|shut down|ended|interrupted|terminated(?! due)) (?:by|for|due to|because of) (?:a )?(?:scheduled |host |planned )?maintenance\\\\b|\\\\bManaged Spot [Tt]raining was interrupted\\\\b|\\\\bPreemptionByScheduler\\\\b|\\\\bDisruptionTarget\\\\b|\\\\bexitCode: -102\\\\b|\\\\b(?:VM|TPU|instance|machine|node) (?:was )?(?:deleted|recreated) (?:by|due to) (?:preemption|maintenance)","flags":"i"},
{"id":"tpu-workers-lame","cause":"cloud_preempted","role":"root","needles":["tpupollingthread","lame workers"],"pattern":"\\\\bTPUPollingThread found TPU \\\\S+ in state (?!READY)|\\\\bShutdownHook: lame workers found\\\\b","flags":""},
{"id":"machine-status-code","cause":"cloud_host_lost","role":"root","needles":["_fail","_lost","_unreachable","_down","_terminated","_dead","_died","_evicted","_unhealthy","_not_responding","nodeunreachable","lostnode","dnslookupfailed","gateway_error","ports_binding","*lost* node","exitcode: -100","runner terminated","driver has stopped"],"pattern":"(?<![a-z])(?:NODE|INSTANCE|HOST|WORKER|VM|AGENT|MACHINE|RUNNER|DRIVER|EXECUTOR)_(?:FAIL(?:ED|URE)?|LOST|UNREACHABLE|DOWN|TERMINATED|DEAD|DIED|EVICTED|UNHEALTHY|NOT_RESPONDING)\\\\b(?![\\"']?\\\\s*[:=]\\\\s*[\\"']?(?:0|false|true|null|\\\\d)|,? [A-Z][A-Z_]{3,}\\\\b)|\\\\b(?:JobNode|Node)Unreachable\\\\b|\\\\bLostNode\\\\b|\\\\bDNSLookupFailed\\\\b|\\\\berror code GATEWAY_ERROR\\\\b|\\\\bPORTS_BINDING_FAILED\\\\b|\\\\bContainer released on a \\\\*lost\\\\* node|\\\\bexitCode: -100\\\\b|\\\\bRunner terminated, in-progress inputs\\\\b|\\\\bdriver has stopped unexpectedly\\\\b","flags":""},
{"id":"quota-code","cause":"service_quota","role":"root","needles":["limitexceed","limitsexceed","quotaexceed","quotasexceed","countexceed","limitreached","quotareached","countreached","quota_exceeded","_limit_exceeded"],"pattern":"\\\\b(?!\\\\w*(?:Request|Rate|Throttl|Bandwidth|Throughput|Recursion|Token|Context|Iteration|Depth|Length|Size|Time|Memory|Download|Attempt|Retr(?:y|ies)|Gradient|Step|Epoch|Early|Patience|Episode|Trial)\\\\w*(?:Exceed|Reach))(?:[A-Z][A-Za-z]{1,40})?(?:Limit|Quota|InstanceCount)s?(?:Exceeded|Exceed|Reached)(?:Exception|Error)?\\\\b|\\\\b(?:storage|daily|user|team|project)?[qQ]uotaExceeded\\\\b|(?<!DOWNLOAD_)(?:QUOTA|INSTANCE_LIMIT|RESOURCE_LIMIT|SPENDING_LIMIT|SPEND_LIMIT)_EXCEEDED\\\\b|\\\\bClusterCoreQuotaReached\\\\b","flags":""},
{"id":"quota-words","cause":"service_quota","role":"root","needles":["service limit","exceed quota","exceeding approved","quota","exceeded quota: ","usage limits in"],"pattern":"\\\\baccount-level service limit\\\\b|\\\\bservice limits? (?:were|was|is|are) exceeded\\\\b|\\\\bquota metrics exceed quota limits\\\\b|\\\\bexceeding approved\\\\b[^\\\\n]{0,80}?\\\\bquota\\\\b|\\\\bQuota (?:limit )?['\\"\`][^'\\"\`\\\\n]{1,120}['\\"\`] (?:has been )?exceeded\\\\b|\\\\binsufficient (?:\\\\w+ ){0,3}quota\\\\b|\\\\bforbidden: exceeded quota: |\\\\bYour quota allows for\\\\b|\\\\bCannot exceed quota\\\\b|\\\\bproject has no quota\\\\b|\\\\b(?:not enough|no (?:remaining|available)) (?:\\\\w+ ){0,2}quota\\\\b|\\\\b(?:storage|GPU|compute|weekly|daily|monthly) quota (?:of [^\\\\n]{1,40} )?(?:has been |have been |was |is )?(?:exceeded|reached|exhausted|used up)\\\\b|\\\\b(?:used up|exceeded|exhausted|reached) (?:your|their|its|the) (?!current)(?:\\\\w+ ){0,4}quota\\\\b(?! metric)|\\\\bover (?:your|its|the) (?:\\\\w+ )?(?:space|storage|disk) quota\\\\b|\\\\busage limits in Colab\\\\b","flags":"i"},
{"id":"credit-used-up","cause":"service_quota","role":"root","needles":["credit balance","insufficient credit","payment required","402 client","code: 402","http 402","code 402","error 402","exceeded your","exceeded its","exceeded the"," limit reached"," limit exceeded"," limit has been"," limit was"," limit is"," limit hit","limits exceeded","limits reached","storage limit","out of credits","no credit","size-limited","quota has been hit"],"pattern":"\\\\bcredit balance is too low\\\\b|\\\\binsufficient credits?\\\\b|\\\\b402 (?:Client Error|Payment Required)\\\\b|\\\\b(?:Error code|status code|HTTP|ERROR)[: ]{1,2}402\\\\b|\\\\bPayment Required\\\\b|\\\\bexceeded (?:your|its|the) (?:monthly |included |free )*(?:credits?|spend(?:ing)?|budget)\\\\b|\\\\b(?:spend(?:ing)?|billing|credit|plan|workspace) limits? (?:has been |have been |was |is )?(?:reached|exceeded|hit)\\\\b|\\\\b(?:workspace|account|organi[sz]ation|project|subscription|plan|team) has exceeded its (?:\\\\w+ )?limits?\\\\b|\\\\bover its storage limit\\\\b|\\\\bout of credits\\\\b|\\\\bno credits? (?:left|remaining)\\\\b|\\\\bsize-limited license\\\\b|\\\\bArtifact storage quota has been hit\\\\b","flags":"i"},
{"id":"cloud-capacity-code","cause":"capacity_unavailable","role":"root","needles":["capacity","skunotavailable","allocationrequest","allocationfailed","resources are insufficient","no_such_ask","maxwaittimeexceeded","no available node","no_instance_matching","currently not available"],"pattern":"\\\\bout of host capacity\\\\b|\\\\b(?:currently|we are|region|zone|instance|VM|GPUs?)\\\\b[^\\\\n]{0,40}?\\\\bout of capacity\\\\b|\\\\bOutOf(?:Host)?Capacity\\\\b|\\\\bInsufficient\\\\w{0,20}Capacity(?:Error|Exception)?\\\\b|\\\\binsufficient[-_]capacity\\\\b|INSUFFICIENT_(?:[A-Z]{1,20}_){0,3}CAPACITY|(?<!INTERRUPTED_BY_)NO_CAPACITY\\\\b|\\\\bSkuNotAvailable\\\\b|\\\\bOverconstrained(?:Zonal)?AllocationRequest\\\\b|\\\\b(?:Zonal)?AllocationFailed\\\\b|\\\\bResources are insufficient in (?:region|zone)\\\\b|\\\\bno_such_ask\\\\b|\\\\bMaxWaitTimeExceeded\\\\b|\\\\bNo available node types can fulfill\\\\b|\\\\bspot training could not get capacity\\\\b|\\\\bNO_INSTANCE_MATCHING_REQUIREMENTS\\\\b|\\\\bis currently not available in (?:location|region|zone)\\\\b","flags":"i"},
{"id":"queue-limit","cause":"service_quota","role":"root","needles":["qosmax","qosgrp","assocmax","assocgrp","number of jobs","job slot limit","pending job limit","would exceed","maximum number of","because it is full","per-user limit","limit on"],"pattern":"\\\\bQOS(?:Max|Grp)\\\\w*Limit\\\\b|\\\\bAssoc(?:Max|Grp)\\\\w*Limit\\\\b|\\\\bMaximum number of jobs already in queue\\\\b|\\\\bpending job (?:slot )?limit reached\\\\b|\\\\b(?:would exceed|exceeds) (?:\\\\w+ )?(?:limit on|per-user limit)\\\\b|\\\\bmaximum number of (?:\\\\w+ ){0,3}(?:jobs|pods|sessions|notebooks) (?:\\\\w+ ){0,3}(?:reached|exceeded)\\\\b|\\\\bqueue (?:instance )?\\\\S{1,80} dropped because it is full\\\\b","flags":"i"},
{"id":"driver-result-limit","cause":"service_quota","role":"root","needles":["maxresultsize","network buffers","db::exception","' is full","max_user_connections","free drive threshold","xminiostoragefull","allow delete","osd"],"pattern":"\\\\bis bigger than spark\\\\.driver\\\\.maxResultSize\\\\b|\\\\bInsufficient number of network buffers\\\\b|\\\\bDB::Exception: (?:Memory|Disk) (?:limit|quota)[^\\\\n]{0,60} exceeded\\\\b|\\\\bTable '[^'\\\\n]{1,80}' is full\\\\b|\\\\bThe table '[^'\\\\n]{1,80}' is full\\\\b|\\\\bmax_user_connections'? resource\\\\b|\\\\bStorage backend has reached its minimum free drive threshold\\\\b|\\\\bXMinioStorageFull\\\\b|\\\\bread-only \\\\/ allow delete\\\\b|\\\\bOSDs?\\\\b[^\\\\n]{0,20}\\\\bfull\\\\b","flags":"i"},
{"id":"ci-runner-lost","cause":"ci_runner_lost","role":"root","needles":["lost communication with","stopped hearing from","system failure","cannot contact ","agent was removed","was marked offline"],"pattern":"\\\\b(?:runner|agent)\\\\b[^\\\\n]{0,120}\\\\blost communication with the server\\\\b|\\\\bWe stopped hearing from agent\\\\b|\\\\bJob failed \\\\(system failure\\\\)|\\\\brunner system failure\\\\b|\\\\bCannot contact [^\\\\n:]{1,100}: (?:java\\\\.|hudson\\\\.)|\\\\bAgent was removed\\\\b|\\\\bwas marked offline: Connection was broken\\\\b","flags":"i"},
{"id":"ci-runner-shutdown","cause":"ci_runner_shutdown","role":"root","needles":["shutdown signal","shut down signal"],"pattern":"\\\\brunner has received a shutdown signal\\\\b|\\\\bagent (?:has )?received (?:a )?shut ?down signal\\\\b","flags":"i"},
{"id":"ci-job-timeout","cause":"ci_job_timeout","role":"root","needles":["maximum execution time","has timed out after","the maximum time","execution took longer","build timed out","nested steps due to","too long with no output","the timeout was exceeded"],"pattern":"\\\\bhas exceeded the maximum execution time of \\\\d|\\\\bThe (?:action|job|step)\\\\b[^\\\\n]{0,200} has timed out after \\\\d+ minutes?\\\\b|\\\\bran longer than the maximum time of \\\\d+ minutes?\\\\b|\\\\bJob failed: execution took longer than \\\\S|\\\\bexceeded the maximum time limit for jobs\\\\b|\\\\bBuild timed out \\\\(after \\\\d|\\\\bCancelling nested steps due to timeout\\\\b|\\\\bToo long with no output \\\\(exceeded\\\\b|\\\\bcould not run to completion because the timeout was exceeded\\\\b","flags":"i"},
{"id":"ci-cancelled","cause":"cancelled","role":"usual","needles":["was cancel","canceling since","job failed: cancel","aborted by "],"pattern":"^(?:##\\\\[error\\\\]|Error: )?The (?:operation|run|workflow run) was cancell?ed(?:\\\\.| by )|\\\\bCanceling since a higher priority waiting request\\\\b|^(?:ERROR: )?Job failed: canceled\\\\b|\\\\bYour build was canceled\\\\b|^Aborted by [\\\\w@. -]{1,80}$","flags":""},
{"id":"kernel-oom-machine","cause":"host_oom_machine","role":"root","needles":["out of memory: kill","oom-kill:constraint"],"pattern":"(?<!cgroup )\\\\bOut of memory: Kill(?:ed)? process \\\\d+ \\\\([^)\\\\n]{1,64}\\\\),?\\\\s(?:total-vm:|score \\\\d+ or sacrifice|UID|anon-rss)|\\\\boom-kill:constraint=CONSTRAINT_(?:NONE|CPUSET|MEMORY_POLICY)\\\\b","flags":"i"},
{"id":"kernel-oom-cgroup","cause":"host_oom_kill","role":"root","needles":["constraint_memcg","as a result of limit of","killed by the"],"pattern":"\\\\bconstraint=CONSTRAINT_MEMCG\\\\b|\\\\bTask in \\\\/\\\\S{0,300} killed as a result of limit of \\\\/|(?<!not )\\\\bkilled by the (?:kernel )?OOM[- ]killer\\\\b","flags":"i"},
{"id":"oom-daemon-kill","cause":"memory_pressure_kill","role":"root","needles":["due to memory","systemd-oomd","earlyoom","sending sig"],"pattern":"\\\\bKilled \\\\/?\\\\S{1,300}\\\\.(?:scope|service|slice)\\\\b[^\\\\n]{0,60}? due to memory (?:pressure|used)\\\\b|\\\\bsystemd-oomd(?:\\\\[\\\\d+\\\\])?: Killed \\\\S|\\\\bearlyoom(?:\\\\[\\\\d+\\\\])?: (?:\\\\S+ )?(?:sending|escalating to) SIG(?:TERM|KILL)\\\\b|\\\\bsending SIG(?:TERM|KILL) to process \\\\d+ (?:uid \\\\d+ )?\\"[^\\"\\\\n]{1,64}\\": (?:oom_score|badness) \\\\d","flags":"i"},
{"id":"allocation-absurd","cause":"allocation_absurd","role":"root","needles":["unable to allocate","defaultcpuallocator","cannot allocate vector","array is too big","size calculation overflowed"],"pattern":"\\\\bUnable to allocate (?:\\\\d+(?:\\\\.\\\\d+)? [PEZ]iB|\\\\d{2,}(?:\\\\.\\\\d+)? TiB)\\\\b|\\\\bDefaultCPUAllocator: [^\\\\n]{0,40}tried to allocate (?:-\\\\d+|\\\\d{14,}) bytes|\\\\bcannot allocate vector of size \\\\d{6,}(?:\\\\.\\\\d+)? Gb\\\\b|^ValueError: array is too big; \`?arr\\\\.size|\\\\bStorage size calculation overflowed\\\\b","flags":"i"},
{"id":"allocation-refused","cause":"host_out_of_memory","role":"root","needles":["unable to allocate","defaultcpuallocator","c10 out of memory","arrowmemoryerror"],"pattern":"\\\\bUnable to allocate \\\\d+(?:\\\\.\\\\d+)? (?:bytes|[KMGT]iB) for an array with shape\\\\b|\\\\bDefaultCPUAllocator: (?:can't allocate|not enough) memory\\\\b|\\\\bC10 Out of Memory\\\\b|\\\\bArrowMemoryError: ","flags":"i"},
{"id":"jvm-heap","cause":"jvm_heap_exhausted","role":"root","needles":["outofmemoryerror: "],"pattern":"\\\\bOutOfMemoryError: (?:Java heap space|GC overhead limit exceeded|Requested array size exceeds VM limit)","flags":""},
{"id":"container-memory-limit","cause":"container_memory_limit","role":"root","needles":["killed by yarn","running beyond","memory limit","killed due to memory","possible container oom","out-of-memory"],"pattern":"\\\\bkilled by YARN for exceeding\\\\b|\\\\brunning beyond (?:the )?['\\"]?(?:physical|virtual)['\\"]? memory limits?\\\\b|\\\\bexecutor [^\\\\n]{0,80}exceed(?:ed|ing) memory limits\\\\b|\\\\bContainer killed due to memory usage\\\\b|\\\\bSIGKILL, possible container OOM\\\\b|\\\\breplica \\\\S{1,100} ran out[- ]of[- ]memory\\\\b|\\\\bcontainer\\\\b[^\\\\n]{0,60} exceed(?:ed|s) (?:its |the )?memory limit\\\\b","flags":"i"},
{"id":"ray-memory-monitor","cause":"ray_memory_kill","role":"root","needles":["node running low on memory","due to memory pressure","memory usage threshold of","ray.exceptions.outofmemoryerror","node_out_of_memory"],"pattern":"\\\\b(?:was|were) killed due to (?:the )?node running low on memory\\\\b|\\\\b[1-9]\\\\d* Workers \\\\(tasks \\\\/ actors\\\\) killed due to memory pressure\\\\b|\\\\bexceeds the memory usage threshold of [\\\\d.]+\\\\. Ray killed\\\\b|^ray\\\\.exceptions\\\\.OutOfMemoryError\\\\b|\\\\bNODE_OUT_OF_MEMORY\\\\b","flags":"i"},
{"id":"runtime-allocation-refused","cause":"host_out_of_memory","role":"root","needles":["memory allocation","insufficient memory for","insufficient memory to","couldn't allocate","fail to allocate","spawn enomem","os::commit_memory","could not reserve","could not allocate","could not create","outofmemory","maximum array size","heap limit","bad allocation","memory exhausted","out of memory","exceeded the","exceeded available","exceeded process","available ram","available memory","c stack usage"],"pattern":"^(?!.*\\\\b(?:CUDA|cuda\\\\w*|GPU|NPU|HIP|device memory|HBM)\\\\b)(?:.*?\\\\bmemory allocation of \\\\d+ bytes failed\\\\b|.*?\\\\b[Mm]emory allocation (?:has )?failed\\\\b|.*?\\\\b[Ii]nsufficient memory (?:for|to continue)\\\\b|.*?\\\\b[Cc]ouldn't allocate memory\\\\b|.*?\\\\bfail to allocate$|.*?\\\\bspawn ENOMEM\\\\b|.*?\\\\bNative memory allocation \\\\(\\\\w+\\\\) failed\\\\b|.*?\\\\bos::commit_memory\\\\([^)\\\\n]{1,80}\\\\) failed\\\\b|.*?\\\\bCould not (?:reserve|allocate|create) (?:enough space|heap|the Java Virtual Machine heap)\\\\b|.*?\\\\bOutOfMemoryError: (?:Metaspace|Direct buffer memory|Compressed class space|Map failed)|.*?\\\\barray exceeds maximum array size preference\\\\b|.*?\\\\b(?:near|[Rr]eached) heap limit\\\\b|.*?\\\\bbad allocation\\\\b|.*?\\\\bvirtual memory exhausted\\\\b|.*?\\\\bghc: out of memory\\\\b|.*?\\\\b(?:cc1(?:plus)?|ld|lld|clang|rustc|as)(?:\\\\.exe)?: (?:error: )?out of memory\\\\b|.*?\\\\bOutOfMemoryException\\\\b|.*?\\\\bexceeded (?:the )?(?:available |process )?(?:host |system |physical )memory\\\\b|.*?\\\\busing all available (?:RAM|memory)\\\\b|.*?\\\\bC stack usage +\\\\d+ is too close to the limit\\\\b)","flags":""},
{"id":"pinned-or-mapped-refused","cause":"host_out_of_memory","role":"root","needles":["cudahostalloc","allocate [host]","failed to map segment","zero-fill pages"],"pattern":"\\\\bcudaHostAlloc Cannot allocate\\\\b|\\\\bcudaHostAlloc failed\\\\b|\\\\bCan't allocate \\\\[HOST\\\\] memory\\\\b|\\\\bfailed to map segment from shared object: Cannot allocate memory\\\\b|\\\\bcannot map zero-fill pages: Cannot allocate memory\\\\b","flags":""},
{"id":"build-step-killed","cause":"host_oom_kill","role":"root","needles":["due to signal 9","target signal 9","exit status -9","sigkill: kill","signal: killed","non-zero code: 137","exit code: 137","cannot allocate memory","code 137","code: 137","with signal 9"],"pattern":"\\\\bdied due to signal 9\\\\b|\\\\btarget signal 9 \\\\(Killed\\\\)|\\\\breturned non-zero exit status -9\\\\b|\\\\(signal: 9, SIGKILL: kill\\\\)|\\\\bcompile: signal: killed$|^signal: killed$|\\\\breturned a non-zero code: 137\\\\b|\\\\bdid not complete successfully: (?:exit code: 137|cannot allocate memory)|\\\\bexecutor failed running [^\\\\n]{1,400}: exit code: 137\\\\b|\\\\b(?:exit|status) code:? 137 \\\\(OOM","flags":""},
{"id":"mpi-rank-killed","cause":"worker_killed","role":"root","needles":["killed by signal: 9","exit string: killed"],"pattern":"\\\\bKILLED BY SIGNAL: 9 \\\\(Killed\\\\)|\\\\bEXIT STRING: Killed \\\\(signal 9\\\\)","flags":""},
{"id":"more-thread-limits","cause":"thread_limit","role":"root","needles":["new os thread","unable to fork","spawn eagain","-thread limit","rlimit_nproc","thread stack","setuid: resource"],"pattern":"\\\\bfailed to create new OS thread\\\\b|\\\\bunable to fork, possible reason: Resource temporarily\\\\b|\\\\bspawn EAGAIN\\\\b|\\\\bprogram exceeds \\\\d+-thread limit\\\\b|\\\\bRLIMIT_NPROC\\\\b[^\\\\n]{0,60}\\\\b(?:exceeded|reached)\\\\b|\\\\bcannot allocate (?:a )?thread stack\\\\b|\\\\bsetuid: Resource temporarily unavailable\\\\b","flags":""},
{"id":"more-descriptor-limits","cause":"too_many_open_files","role":"root","needles":["filedescriptor out of range"],"pattern":"\\\\bfiledescriptor out of range in select\\\\(\\\\)","flags":""},
{"id":"no-temporary-directory","cause":"disk_full","role":"root","needles":["usable temporary","have enough free","writing output to dest"],"pattern":"\\\\bNo usable temporary directory found in\\\\b|\\\\bdon't have enough free space in\\\\b|\\\\bFailure writing output to destination\\\\b","flags":""},
{"id":"cpp-bad-alloc","cause":"host_out_of_memory","role":"root","needles":["instance of 'std::bad_alloc'","instance of 'bad_alloc'"," std::bad_alloc","type bad_alloc"],"pattern":"\\\\bterminate called after throwing an instance of '(?:std::)?bad_alloc'|^\\\\s*what\\\\(\\\\):\\\\s+std::bad_alloc$|\\\\bterminating (?:due to|with) uncaught exception of type (?:std::)?bad_alloc\\\\b(?!: (?:out_of_memory|cuda))","flags":""},
{"id":"signal-kill-shell","cause":"sigkill","role":"usual","needles":["killed"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Killed)\\\\b(?!\\\\s+(?:\\\\(core dumped\\\\)\\\\s+)?(?:\\\\S*\\\\/)?(?:sleep|nvidia-smi|tail|tee|top|htop|watch|dstat|vmstat|iostat|free|tensorboard|ssh|kubectl|while)\\\\b)|^(?:Killed)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$","flags":"i"},
{"id":"signal-kill-reported","cause":"sigkill","role":"usual","needles":["exit code","exit status","exit_code","exit value","exit-code","return code","return status","return value","returned ","with code","with status","*** ["],"pattern":"(?<!non-zero )\\\\b(?:exit[ _-](?:code|status|value)|return(?:ed)? (?:code|status|value)|(?:exited|failed|finished|ended|completed|returned|died|exits) with[^\\\\n]{0,20}? (?:code|status))s?['\\"]?(?: of| was| is)?\\\\s{0,4}[:=(]?\\\\s{0,2}137(?!\\\\w|\\\\.\\\\d)|^g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] Error 137$","flags":"i"},
{"id":"signal-term-shell","cause":"sigterm","role":"usual","needles":["terminated"],"pattern":"^(?!srun: )(?:^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Terminated)\\\\b(?!\\\\s+(?:\\\\(core dumped\\\\)\\\\s+)?(?:\\\\S*\\\\/)?(?:sleep|nvidia-smi|tail|tee|top|htop|watch|dstat|vmstat|iostat|free|tensorboard|ssh|kubectl|while)\\\\b)|^(?:Terminated)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$)","flags":"i"},
{"id":"signal-term-reported","cause":"sigterm","role":"usual","needles":["sigterm"],"pattern":"\\\\b(?:received|caught|got)(?: (?:a|an|the|signal|termination signal|unix signal))?:? ['\\"]?(?:Signals\\\\.)?SIGTERM\\\\b(?! death signal|, exiting)|^SIGTERMException\\\\b|\\\\bgot SIGTERM\\\\b","flags":"i"},
{"id":"signal-term-weak","cause":"sigterm","role":"weak","needles":["exit code","exit status","exit_code","exit value","exit-code","return code","return status","return value","returned ","with code","with status","*** ["],"pattern":"(?<!non-zero )\\\\b(?:exit[ _-](?:code|status|value)|return(?:ed)? (?:code|status|value)|(?:exited|failed|finished|ended|completed|returned|died|exits) with[^\\\\n]{0,20}? (?:code|status))s?['\\"]?(?: of| was| is)?\\\\s{0,4}[:=(]?\\\\s{0,2}143(?!\\\\w|\\\\.\\\\d)|^g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] Error 143$","flags":"i"},
{"id":"signal-hangup","cause":"sighup","role":"usual","needles":["hangup","sighup","send disconnect"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Hangup)\\\\b|^(?:Hangup)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$|\\\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\\\.)?SIGHUP\\\\b(?! death signal|, exiting)|\\\\bclient_loop: send disconnect: ","flags":"i"},
{"id":"signal-interrupt","cause":"interrupted","role":"usual","needles":["keyboardinterrupt","sigint"],"pattern":"^KeyboardInterrupt(?::|$)|\\\\bDetected KeyboardInterrupt\\\\b|\\\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\\\.)?SIGINT\\\\b(?! death signal|, exiting)","flags":"i"},
{"id":"signal-scheduler-warning","cause":"scheduler_warning_signal","role":"usual","needles":["user defined signal","auto-requeue signal","sigusr"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:User defined signal [12])\\\\b|^(?:User defined signal [12])(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$|\\\\bHandling auto-requeue signal\\\\b|\\\\b(?:received|caught|got)(?: signal)?:? (?:Signals\\\\.)?SIGUSR[12]\\\\b","flags":"i"},
{"id":"signal-cpu-time","cause":"cpu_time_limit","role":"root","needles":["time limit exceeded","cpu limit exceeded","term_cpulimit"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:CPU time limit exceeded|cpu limit exceeded)\\\\b|^(?:CPU time limit exceeded|cpu limit exceeded)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$|\\\\bTERM_CPULIMIT\\\\b","flags":"i"},
{"id":"signal-file-size","cause":"file_size_limit","role":"root","needles":["size limit exceeded","file too large","efbig"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:File ?size limit exceeded)\\\\b|^(?:File ?size limit exceeded)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$|\\\\[Errno 27\\\\] File too large\\\\b|\\\\bEFBIG\\\\b","flags":"i"},
{"id":"signal-segfault-shell","cause":"segfault","role":"usual","needles":["segmentation fault"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Segmentation fault)\\\\b|^(?:Segmentation fault)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$","flags":"i"},
{"id":"signal-bus-error-shell","cause":"bus_error","role":"usual","needles":["bus error"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Bus error)\\\\b|^(?:Bus error)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$","flags":"i"},
{"id":"signal-illegal-instruction-shell","cause":"illegal_instruction","role":"usual","needles":["illegal instruction","illegal hardware"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Illegal (?:hardware )?instruction)\\\\b|^(?:Illegal (?:hardware )?instruction)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$","flags":"i"},
{"id":"signal-arithmetic-shell","cause":"arithmetic_fault","role":"usual","needles":["floating point exc","arithmetic exc"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:(?:Floating point|Arithmetic) exception)\\\\b|^(?:(?:Floating point|Arithmetic) exception)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$","flags":"i"},
{"id":"signal-system-call-shell","cause":"forbidden_system_call","role":"usual","needles":["bad system call"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Bad system call)\\\\b|^(?:Bad system call)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$","flags":"i"},
{"id":"signal-abort-shell","cause":"abort","role":"weak","needles":["aborted","abort trap","zsh: abort","breakpoint trap","trace trap"],"pattern":"^(?:\\\\S{1,200}: line \\\\d+:\\\\s{1,9}\\\\d+\\\\s+|\\\\[\\\\d+\\\\][+-]?\\\\s+(?:\\\\d+\\\\s+)?|zsh: (?:\\\\d+ )?|g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\]\\\\n]{1,200}\\\\] |srun: error: \\\\S{1,200}: tasks? [\\\\d,-]{1,200}: )(?:Aborted|Abort trap|(?<=zsh: )abort|Trace\\\\/breakpoint trap|trace trap)\\\\b|^(?:Aborted|Abort trap|(?<=zsh: )abort|Trace\\\\/breakpoint trap|trace trap)(?:: \\\\d+)?(?:\\\\s{0,30}\\\\(core dumped\\\\))?$|\\\\bFatal Python error: Aborted\\\\b","flags":"i"},
{"id":"signal-pipe","cause":"broken_pipe","role":"weak","needles":["brokenpipeerror","broken pipe"],"pattern":"^BrokenPipeError: \\\\[Errno 32\\\\]|^(?:\\\\S{1,200}: line \\\\d+:\\\\s+\\\\d+ )?Broken pipe\\\\b|: write error: Broken pipe$","flags":""},
{"id":"number-host-memory","cause":"host_out_of_memory","role":"root","needles":["[winerror 1455]","[winerror 8]","[winerror 14]","paging file is too","\u9875\u9762\u6587\u4ef6\u592a\u5c0f","\u5185\u5b58\u8d44\u6e90\u4e0d\u8db3","\u65e0\u6cd5\u5206\u914d\u5185\u5b58","\u5167\u5b58\u4e0d\u8db3","\u5185\u5b58\u4e0d\u8db3","\u30e1\u30e2\u30ea\u3092\u78ba\u4fdd","\uba54\ubaa8\ub9ac\ub97c \ud560\ub2f9","impossible d'allouer","gend hauptspeicher","no se pudo asignar","[errno 12]"],"pattern":"\\\\[WinError (?:1455|8|14)\\\\]|\\\\bpaging file is too small\\\\b|\u9875\u9762\u6587\u4ef6\u592a\u5c0f|\u5185\u5b58\u8d44\u6e90\u4e0d\u8db3|\u65e0\u6cd5\u5206\u914d\u5185\u5b58|\u5167\u5b58\u4e0d\u8db3|\u5185\u5b58\u4e0d\u8db3|\u30e1\u30e2\u30ea\u3092\u78ba\u4fdd\u3067\u304d\u307e\u305b\u3093|\uba54\ubaa8\ub9ac\ub97c \ud560\ub2f9\ud560 \uc218 \uc5c6|\\\\bImpossible d'allouer (?:de )?la m|\\\\bNicht gen\\\\S{1,3}gend Hauptspeicher\\\\b|\\\\bNo se pudo asignar (?:la )?memoria\\\\b|^(?:\\\\w+\\\\.)?OSError: \\\\[Errno 12\\\\] (?!Cannot allocate)","flags":""},
{"id":"number-disk-full","cause":"disk_full","role":"root","needles":["[winerror 112]","[winerror 39]","[errno 28]","\u78c1\u76d8\u7a7a\u95f4\u4e0d\u8db3","\u8bbe\u5907\u4e0a\u6ca1\u6709\u7a7a\u95f4","\u88dd\u7f6e\u4e0a\u5df2\u7121","\u30c7\u30d0\u30a4\u30b9\u306b\u7a7a\u304d","\uc7a5\uce58\uc5d0 \ub0a8\uc740","aucun espace disp","kein speicherplatz","no queda espacio","no dispositivo"],"pattern":"\\\\[WinError (?:112|39)\\\\] (?!There is not enough)|\\\\[Errno 28\\\\]$|\u78c1\u76d8\u7a7a\u95f4\u4e0d\u8db3|\u8bbe\u5907\u4e0a\u6ca1\u6709\u7a7a\u95f4|\u88dd\u7f6e\u4e0a\u5df2\u7121\u591a\u9918\u7a7a\u9593|\u30c7\u30d0\u30a4\u30b9\u306b\u7a7a\u304d\u9818\u57df\u304c\u3042\u308a\u307e\u305b\u3093|\uc7a5\uce58\uc5d0 \ub0a8\uc740 \uacf5\uac04\uc774 \uc5c6|\\\\bAucun espace disponible sur le\\\\b|\\\\bkein Speicherplatz mehr\\\\b|\\\\bNo queda espacio en el\\\\b|\\\\bespa\\\\S{1,3}o (?:dispon\\\\S{1,3}vel )?no dispositivo\\\\b","flags":""},
{"id":"number-other-budgets","cause":"thread_limit","role":"root","needles":["[winerror 1450]","[winerror 10055]","[winerror 1816]","\u6253\u5f00\u7684\u6587\u4ef6\u8fc7\u591a","\u6253\u5f00\u6587\u4ef6\u8fc7\u591a","fichiers ouverts","viele offene dateien","demasiados ","\u8d85\u51fa\u78c1\u76d8\u9650\u989d"],"pattern":"\\\\[WinError (?:1450|10055|1816)\\\\]|\u6253\u5f00\u7684\u6587\u4ef6\u8fc7\u591a|\u6253\u5f00\u6587\u4ef6\u8fc7\u591a|\\\\bTrop de fichiers ouverts\\\\b|\\\\bZu viele offene Dateien\\\\b|\\\\bDemasiados (?:archivos|ficheros) abiertos\\\\b|\u8d85\u51fa\u78c1\u76d8\u9650\u989d","flags":""},
{"id":"number-connection","cause":"connection_reset","role":"root","needles":["[winerror 1005","[winerror 1006","[winerror 121]","[winerror 122","[winerror 123","[winerror 1100","\u8fdc\u7a0b\u4e3b\u673a\u5f3a\u8feb","\u8fde\u63a5\u8d85\u65f6","\u62d2\u7edd\u8fde\u63a5","\u8fde\u63a5\u88ab","\u6ca1\u6709\u5230\u4e3b\u673a\u7684\u8def\u7531","\u7f51\u7edc\u4e0d\u53ef\u8fbe","\u57df\u540d\u89e3\u6790","\u672a\u77e5\u7684\u540d\u79f0\u6216\u670d\u52a1","\u65e0\u6cd5\u89e3\u6790\u4e3b\u673a","\u65e0\u6cd5\u5efa\u7acb ssl","\u63a5\u7d9a\u304c\u30bf\u30a4\u30e0\u30a2\u30a6\u30c8","\u63a5\u7d9a\u3092\u62d2\u5426","\uc5f0\uacb0\uc774 \uac70\ubd80","connexion refus","verbindungsaufbau","die verbindung ist","n rehusada","o recusada","der namensaufl","solution du nom","temporal en la"],"pattern":"\\\\[WinError (?:1005[0-4]|1006[045]|121|1225|1231|1236|11001|1100[24])\\\\]|\u8fdc\u7a0b\u4e3b\u673a\u5f3a\u8feb\u5173\u95ed\u4e86\u4e00\u4e2a\u73b0\u6709\u7684\u8fde\u63a5|\u8fde\u63a5\u8d85\u65f6|\u62d2\u7edd\u8fde\u63a5|\u8fde\u63a5\u88ab(?:\u62d2\u7edd|\u5bf9\u65b9\u91cd[\u8bbe\u7f6e]|\u5bf9\u7aef\u91cd[\u8bbe\u7f6e])|\u6ca1\u6709\u5230\u4e3b\u673a\u7684\u8def\u7531|\u7f51\u7edc\u4e0d\u53ef\u8fbe|\u57df\u540d\u89e3\u6790(?:\u6682\u65f6)?\u5931\u8d25|\u672a\u77e5\u7684\u540d\u79f0\u6216\u670d\u52a1|\u65e0\u6cd5\u89e3\u6790\u4e3b\u673a|\u65e0\u6cd5\u5efa\u7acb SSL \u8fde\u63a5|\u63a5\u7d9a\u304c\u30bf\u30a4\u30e0\u30a2\u30a6\u30c8\u3057\u307e\u3057\u305f|\u63a5\u7d9a\u3092\u62d2\u5426\u3055\u308c\u307e\u3057\u305f|\uc5f0\uacb0\uc774 \uac70\ubd80\ub428|\\\\bConnexion refus|\\\\bVerbindungsaufbau abgelehnt\\\\b|\\\\bWartezeit f\\\\S{1,3}r die Verbindung ist abgelaufen\\\\b|\\\\bConexi\\\\S{1,3}n rehusada\\\\b|\\\\bConex\\\\S{1,3}o recusada\\\\b|\\\\bFehler bei der Namensaufl|\\\\bdans la r\\\\S{1,3}solution du nom\\\\b|\\\\btemporal en la resoluci","flags":""},
{"id":"number-storage","cause":"shared_filesystem_fault","role":"root","needles":["[winerror 53]","[winerror 59]","[winerror 64]","[winerror 67]","[winerror 240]","[winerror 1117]","[winerror 483]","[winerror 1392]","[winerror 31]","[winerror 21]","[winerror 1167]","\u8f93\u5165/\u8f93\u51fa\u9519\u8bef","erreur d'entr","ausgabefehler","[errno 14]","[errno 35]","[errno 512]","[errno 52","[errno 74]","[errno 85]","entrada/salida"],"pattern":"\\\\[WinError (?:53|59|64|67|240|1117|483|1392|31|21|1167)\\\\]|\u8f93\u5165\\\\/\u8f93\u51fa\u9519\u8bef|\\\\bErreur d'entr\\\\S{1,3}e\\\\/sortie\\\\b|\\\\[Errno (?:35|512|52[1-9])\\\\] |\\\\[Errno (?:14|74|85)\\\\] [^\\\\n]{0,60}: b?['\\"]|\\\\bEingabe-\\\\/Ausgabefehler\\\\b|\\\\bError de entrada\\\\/salida\\\\b","flags":""},
{"id":"number-file-unreadable","cause":"file_missing","role":"usual","needles":["\u6ca1\u6709\u90a3\u4e2a\u6587\u4ef6\u6216\u76ee\u5f55","\u7cfb\u7edf\u627e\u4e0d\u5230\u6307\u5b9a\u7684","\u305d\u306e\u3088\u3046\u306a\u30d5\u30a1\u30a4\u30eb","\uadf8\ub7f0 \ud30c\uc77c\uc774\ub098","aucun fichier ou","verzeichnis nicht gefunden","no existe el ","arquivo ou diret"],"pattern":"\u6ca1\u6709\u90a3\u4e2a\u6587\u4ef6\u6216\u76ee\u5f55|\u7cfb\u7edf\u627e\u4e0d\u5230\u6307\u5b9a\u7684(?:\u6587\u4ef6|\u8def\u5f84)|\u305d\u306e\u3088\u3046\u306a\u30d5\u30a1\u30a4\u30eb\u3084\u30c7\u30a3\u30ec\u30af\u30c8\u30ea\u306f\u3042\u308a\u307e\u305b\u3093|\uadf8\ub7f0 \ud30c\uc77c\uc774\ub098 \ub514\ub809\ud130\ub9ac\uac00 \uc5c6|\\\\bAucun fichier ou dossier de ce type\\\\b|\\\\bDatei oder Verzeichnis nicht gefunden\\\\b|\\\\bNo existe el (?:archivo|fichero) o el directorio\\\\b|\\\\bArquivo ou diret\\\\S{1,3}rio inexistente\\\\b","flags":""},
{"id":"number-killed","cause":"sigkill","role":"usual","needles":["\u5df2\u6740\u6b7b","\u88ab\u6740\u6b7b","\u5df2\u7ec8\u6b62\u88ab\u6740","\u5f37\u5236\u7d42\u4e86","\uc8fd\uc5c8\uc74c","signal (9)"],"pattern":"^(?:[^\\\\n]{1,200}?\\\\d+ +)?(?:\u5df2\u6740\u6b7b|\u88ab\u6740\u6b7b|\u5df2\u7ec8\u6b62\u88ab\u6740|\u5f37\u5236\u7d42\u4e86|\uc8fd\uc5c8\uc74c)(?:\\\\s|$)|^(?:julia: )?signal \\\\(9\\\\): Killed","flags":""},
{"id":"xid-memory","cause":"gpu_ecc_uncorrectable","role":"root","needles":["nvrm: xid (","xidcriticalerror","(xid ","xid error"],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:48|94|95|140|171|172)\\\\b|\\\\bXidCriticalError: Xid=(?:48|94|95|140|171|172)\\\\b|\\\\(XID (?:48|94|95|140|171|172)\\\\b\\\\)|\\\\bXID error:? (?:48|94|95|140|171|172)\\\\b","flags":"i"},
{"id":"xid-row-remap","cause":"gpu_row_remap_failed","role":"root","needles":["nvrm: xid (","xidcriticalerror","(xid ","xid error"],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:64)\\\\b|\\\\bXidCriticalError: Xid=(?:64)\\\\b|\\\\(XID (?:64)\\\\b\\\\)|\\\\bXID error:? (?:64)\\\\b","flags":"i"},
{"id":"xid-off-bus","cause":"gpu_fallen_off_bus","role":"root","needles":["nvrm: xid (","xidcriticalerror","(xid ","xid error"],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:79|54)\\\\b|\\\\bXidCriticalError: Xid=(?:79|54)\\\\b|\\\\(XID (?:79|54)\\\\b\\\\)|\\\\bXID error:? (?:79|54)\\\\b","flags":"i"},
{"id":"xid-nvlink","cause":"gpu_nvlink_error","role":"root","needles":["nvrm: xid ("],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:74\\\\b|(?:14[4-9]|150),[^\\\\n]{0,60}?\\\\bFatal\\\\b|(?:136|137|155)\\\\b)","flags":"i"},
{"id":"xid-firmware","cause":"gpu_firmware_hang","role":"root","needles":["nvrm: xid (","xidcriticalerror","(xid ","xid error"],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:46|61|62|110|119|120|143|158|167|168|169)\\\\b|\\\\bXidCriticalError: Xid=(?:46|61|62|110|119|120|143|158|167|168|169)\\\\b|\\\\(XID (?:46|61|62|110|119|120|143|158|167|168|169)\\\\b\\\\)|\\\\bXID error:? (?:46|61|62|110|119|120|143|158|167|168|169)\\\\b","flags":"i"},
{"id":"xid-context-switch","cause":"gpu_firmware_hang","role":"usual","needles":["nvrm: xid (","xidcriticalerror","(xid ","xid error"],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:109|156)\\\\b|\\\\bXidCriticalError: Xid=(?:109|156)\\\\b|\\\\(XID (?:109|156)\\\\b\\\\)|\\\\bXID error:? (?:109|156)\\\\b","flags":"i"},
{"id":"xid-program","cause":"gpu_program_fault","role":"weak","needles":["nvrm: xid (","xidcriticalerror","(xid ","xid error"],"pattern":"\\\\bNVRM: Xid \\\\([^)\\\\n]{1,40}\\\\)[^:\\\\n]{0,20}: (?:8|11|13|25|31|32|68|69|80)\\\\b|\\\\bXidCriticalError: Xid=(?:8|11|13|25|31|32|68|69|80)\\\\b|\\\\(XID (?:8|11|13|25|31|32|68|69|80)\\\\b\\\\)|\\\\bXID error:? (?:8|11|13|25|31|32|68|69|80)\\\\b","flags":"i"},
{"id":"gpu-row-remap-failed","cause":"gpu_row_remap_failed","role":"root","needles":["row remapping failed","dynamic page retirement","remapping failure"],"pattern":"\\\\brow remapping failed\\\\b|\\\\bDynamic Page Retirement: Fatal error\\\\b|\\\\bRemapping Failure Occurred\\\\s*: Yes\\\\b","flags":"i"},
{"id":"gpu-ecc-uncorrectable","cause":"gpu_ecc_uncorrectable","role":"root","needles":["uncorrectable","errorecc","errorcontained","peer gpu memory"],"pattern":"\\\\buncorrectable (?:ECC|memory) error(?!s?\\\\s*[:=]\\\\s*0)|\\\\buncorrectable double bit error\\\\b|\\\\bcudaErrorECCUncorrectable\\\\b|\\\\bCUDA_ERROR_ECC_UNCORRECTABLE\\\\b|\\\\bhipErrorECCNotCorrectable\\\\b|\\\\bcudaErrorContained\\\\b|\\\\bInvalid access of peer GPU memory over nvlink or a hardware error\\\\b","flags":"i"},
{"id":"gpu-fallen-off-bus","cause":"gpu_fallen_off_bus","role":"root","needles":["fallen off the bus"],"pattern":"\\\\bfallen off the bus\\\\b","flags":"i"},
{"id":"gpu-nvlink-error","cause":"gpu_nvlink_error","role":"root","needles":["uncorrectable nvlink","nvlinkuncorrectable","nvlink_uncorrectable"],"pattern":"\\\\buncorrectable NVLink error\\\\b|\\\\bcudaErrorNvlinkUncorrectable\\\\b|\\\\bCUDA_ERROR_NVLINK_UNCORRECTABLE\\\\b","flags":"i"},
{"id":"gpu-fabric","cause":"gpu_fabric_not_ready","role":"root","needles":["sxid (","nvswitch fatal","aborting fabric","multicast team","not yet initialized","systemnotready","system_not_ready"],"pattern":"\\\\bSXid \\\\([^)\\\\n]{1,40}\\\\): \\\\d{5}, (?:[\\\\w<>='\\" ]{0,40}, )?Fatal\\\\b|\\\\bNVSwitch fatal error\\\\b|\\\\baborting fabric manager\\\\b|\\\\bin the multicast team\\\\b|\\\\bsystem not yet initialized\\\\b|\\\\bUnexpected error from cudaGetDeviceCount\\\\(\\\\)[^\\\\n]{0,200}?\\\\bError 802\\\\b|\\\\bcudaErrorSystemNotReady\\\\b|\\\\bCUDA_ERROR_SYSTEM_NOT_READY\\\\b","flags":"i"},
{"id":"gpu-gsp-timeout","cause":"gpu_firmware_hang","role":"root","needles":["rpc response from gpu","uninterruptible kernel"],"pattern":"\\\\bwaiting for RPC response from GPU\\\\d* GSP\\\\b|\\\\bmay be in uninterruptible kernel sleep\\\\b","flags":"i"},
{"id":"gpu-lost","cause":"gpu_lost","role":"root","needles":["gpu is lost","gpu requires","nvml_error_","nvmlerror_","rminitadapter","device handle for","error_device_lost"],"pattern":"\\\\bGPU is lost\\\\b|\\\\bGPU requires (?:a )?reset\\\\b|\\\\bNVML_ERROR_(?:GPU_IS_LOST|RESET_REQUIRED)\\\\b|\\\\bNVMLError_(?:GpuIsLost|ResetRequired)\\\\b|\\\\bRmInitAdapter failed\\\\b|\\\\bUnable to determine the device handle for (?:gpu|GPU)|\\\\bUR_RESULT_ERROR_DEVICE_LOST\\\\b|\\\\bZE_RESULT_ERROR_DEVICE_LOST\\\\b","flags":"i"},
{"id":"gpu-thermal","cause":"gpu_thermal_limit","role":"usual","needles":["slowdown","thermal violation","insufficient power","high temperature"],"pattern":"\\\\bHW (?:Thermal |Power Brake )?Slowdown\\\\s*: Active\\\\b|\\\\bdue to thermal violation\\\\b|\\\\bDetected insufficient power on the PCIe slot\\\\b|\\\\bPort module event[^\\\\n]{0,60}?High Temperature\\\\b","flags":"i"},
{"id":"gpu-busy","cause":"gpu_busy","role":"root","needles":["busy or unavailable","exclusive-thread","devicesunavailable","deviceunavailable","device_unavailable","alreadyinuse"],"pattern":"\\\\bCUDA-capable devices?(?:\\\\(s\\\\))? (?:is\\\\/)?are busy or unavailable\\\\b|\\\\bexclusive-thread device already in use\\\\b|\\\\bcudaErrorDevices?Unavailable\\\\b|\\\\bCUDA_ERROR_DEVICE_UNAVAILABLE\\\\b|\\\\bcudaErrorDeviceAlreadyInUse\\\\b","flags":"i"},
{"id":"cuda-mps","cause":"cuda_mps_failed","role":"root","needles":["mps client","mps server","errormps","error_mps_"],"pattern":"\\\\bMPS client failed to connect\\\\b|\\\\bMPS server and the MPS client failed\\\\b|\\\\bMPS server is not ready\\\\b|\\\\bcudaErrorMps\\\\w+|\\\\bCUDA_ERROR_MPS_\\\\w+","flags":"i"},
{"id":"driver-mismatch","cause":"nvidia_driver_mismatch","role":"root","needles":["library version mismatch","api mismatch","dso version","unsupported display driver","drivermismatch","forward compatibility was","librmversionmismatch","system_driver_mismatch","compat_not_supported"],"pattern":"\\\\bDriver\\\\/library version mismatch\\\\b|\\\\bNVRM: API mismatch\\\\b|\\\\bkernel version [\\\\d.]+ does not match DSO version\\\\b|\\\\bunsupported display driver \\\\/ cuda driver combination\\\\b|\\\\bcudaErrorSystemDriverMismatch\\\\b|\\\\bforward compatibility was attempted on non supported HW\\\\b|\\\\bUnexpected error from cudaGetDeviceCount\\\\(\\\\)(?<!Warning: .{0,90})[^\\\\n]{0,200}?\\\\bError 80[34]\\\\b|\\\\bNVMLError_LibRmVersionMismatch\\\\b|\\\\bCUDA_ERROR_(?:SYSTEM_DRIVER_MISMATCH|COMPAT_NOT_SUPPORTED_ON_DEVICE)\\\\b","flags":"i"},
{"id":"driver-too-old","cause":"nvidia_driver_too_old","role":"root","needles":["is too old","is insufficient for","insufficientdriver","unsupported toolchain","unsupported_ptx"],"pattern":"\\\\bNVIDIA driver on your system is too old\\\\b(?<!Warning: .{0,90})|\\\\bdriver version is insufficient for (?:the )?(?:CUDA )?runtime version\\\\b|\\\\bcudaErrorInsufficientDriver\\\\b|\\\\bPTX was compiled with an unsupported toolchain\\\\b|\\\\bCUDA_ERROR_UNSUPPORTED_PTX_VERSION\\\\b","flags":"i"},
{"id":"driver-missing","cause":"nvidia_driver_missing","role":"root","needles":["found no nvidia","nvidia driver","cannot open shared","driver not loaded","nvmlerror_"],"pattern":"\\\\bFound no NVIDIA driver on your system\\\\b(?<!Warning: .{0,80})|\\\\bcouldn't communicate with the NVIDIA driver\\\\b|\\\\b(?:Import|OS|Runtime)Error: [^\\\\n]{0,80}?\\\\blib(?:cuda|nvidia-ml)\\\\.so(?:\\\\.1)?: cannot open shared object\\\\b|\\\\bNVML: Driver Not Loaded\\\\b|\\\\bNVMLError_(?:LibraryNotFound|DriverNotLoaded)\\\\b","flags":"i"},
{"id":"driver-missing-hint","cause":"nvidia_driver_missing","role":"weak","needles":["nvidia driver","cuda unknown error","cuda driver init","cudagetdevicecount","no devices were found"],"pattern":"Warning: (?:CUDA initialization: )?(?:The NVIDIA driver on your system is too old|Found no NVIDIA driver on your system|CUDA unknown error|CUDA driver initialization failed|Unexpected error from cudaGetDeviceCount)\\\\b|^No devices were found$","flags":"i"},
{"id":"cuda-init-failed","cause":"cuda_init_failed","role":"usual","needles":["initialization failed","cuda unknown","getdevicecount","initialization error","unknown error","errorinitialization","errorunknown","cuda_error_"],"pattern":"\\\\b(?:CUDA driver initialization failed|CUDA unknown error|Unexpected error from (?:cuda|hip)GetDeviceCount)\\\\b(?<!Warning: .{0,80})|\\\\bCUDA (?:driver )?error: (?:initialization error|unknown error)\\\\b|\\\\bcuda(?:ErrorInitializationError|ErrorUnknown)\\\\b|\\\\bCUDA_ERROR_(?:UNKNOWN|NOT_INITIALIZED)\\\\b(?<!\\\\bcuInit\\\\b.{0,120})","flags":"i"},
{"id":"gpu-not-visible","cause":"gpu_not_visible","role":"usual","needles":["gpus are available","devices are available","capable device is","cuda_error_no_device","errornodevice","no supported gpu","initialize backend","no visible gpu","your machine only has"],"pattern":"\\\\bNo (?:CUDA|HIP|XPU|GPU|ROCm|NPU) (?:GPUs|devices) are available\\\\b|\\\\b(?:no (?:CUDA|ROCm)-capable device is detected|CUDA_ERROR_NO_DEVICE)\\\\b(?<!\\\\bcuInit\\\\b.{0,160})|\\\\bcudaErrorNoDevice\\\\b|\\\\bhipErrorNoDevice\\\\b|\\\\bNo supported gpu backend found\\\\b|\\\\bUnable to initialize backend '(?:cuda|gpu|rocm)'|\\\\bNo visible GPU devices\\\\b|\\\\bBut your machine only has: \\\\[\\\\]","flags":"i"},
{"id":"driver-cuinit","cause":"gpu_not_visible","role":"weak","needles":["cuinit"],"pattern":"\\\\bcuInit\\\\b[^\\\\n]{0,120}?\\\\b(?:CUDA_ERROR_\\\\w+|UNKNOWN ERROR|no CUDA-capable device)","flags":"i"},
{"id":"visible-devices-in-brackets","cause":"bad_visible_devices","role":"weak","needles":["visible_devices=[","visible_devices=(","visible_devices={","visible_devices=\\"","visible_devices='"],"pattern":"\\\\b(?:CUDA|HIP|ROCR)_VISIBLE_DEVICES=[\\"']?[[({][\\\\d, ]{0,80}[\\\\])}]","flags":""},
{"id":"precision-without-gpu","cause":"gpu_not_visible","role":"echo","needles":["setup doesn't support"],"pattern":"\\\\bYour setup doesn't support (?:bf16|fp16|tf32)","flags":""},
{"id":"rocm-gpu-hang","cause":"rocm_gpu_hang","role":"root","needles":["hw exception by","gpu hang","vram is lost"],"pattern":"\\\\bHW Exception by GPU node-\\\\d+\\\\b|\\\\breason\\\\s?: ?GPU Hang\\\\b|\\\\bVRAM is lost due to GPU reset\\\\b","flags":"i"},
{"id":"rocm-gpu-reset","cause":"rocm_gpu_hang","role":"usual","needles":["gpu reset begin","gpu baco","amdgpu","qcm fence","the cp might","hsa_status_error"],"pattern":"\\\\bamdgpu\\\\b[^\\\\n]{0,60}?\\\\b(?:GPU reset begin|GPU BACO reset|ring \\\\S{1,30} timeout|MES failed to respond)|\\\\bqcm fence wait loop timeout expired\\\\b|\\\\bThe cp might be in an unrecoverable state\\\\b|\\\\bHSA_STATUS_ERROR_EXCEPTION\\\\b","flags":"i"},
{"id":"rocm-memory-access-fault","cause":"rocm_memory_access_fault","role":"root","needles":["memory access fault","hsa_status_error_","hiperrorillegaladdress"],"pattern":"\\\\bMemory access fault by GPU node-\\\\d+\\\\b|\\\\bHSA_STATUS_ERROR_(?:MEMORY_FAULT|MEMORY_APERTURE_VIOLATION|ILLEGAL_INSTRUCTION)\\\\b|\\\\bhipErrorIllegalAddress\\\\b","flags":"i"},
{"id":"tpu-unavailable","cause":"tpu_unavailable","role":"root","needles":["tpu is already","backend 'tpu'","tpu initialization","couldn't open device","open(/dev/","global tpu topology","core halted","tpu_worker"],"pattern":"\\\\bTPU is already in use by\\\\b|\\\\bUnable to initialize backend 'tpu': (?:UNAVAILABLE|INTERNAL|ABORTED|DEADLINE_EXCEEDED|UNKNOWN)|\\\\bTPU initialization failed\\\\b|\\\\bCouldn't open device: \\\\/dev\\\\/(?:accel|vfio)|\\\\bopen\\\\(\\\\/dev\\\\/(?:accel|vfio)[^)\\\\n]{0,20}\\\\): (?:Device or resource busy|Operation not permitted)|\\\\bFailed to get global TPU topology\\\\b|\\\\bCore halted unexpectedly\\\\b|\\\\bTPU_WORKER\\\\b[^\\\\n]{0,60}\\\\bmaintenance event\\\\b","flags":"i"},
{"id":"neuron-hardware","cause":"neuron_hardware_error","role":"root","needles":["nrt_"],"pattern":"\\\\bNRT_(?:EXEC_)?HW_ERR\\\\w*|\\\\bNRT_EXEC_NC_BUSY\\\\b|\\\\bNRT_EXEC_UNIT_UNRECOVERABLE\\\\b|\\\\bnrt_\\\\w+[^\\\\n]{0,80}?\\\\bstatus[=: ]+120[0-6]\\\\b","flags":"i"},
{"id":"accelerator-memory-code","cause":"device_oom","role":"root","needles":["memory_allocation_err","out of memory on","cannot fit all var","single stream of","pt_devmem","el0004","memory on device","nomem","cnrtmalloc","bytes on nd","nrt_resource","allocation_failure","cl_out_of","outofdevicememory","vk_error_out","thcudacheck","maximum pool size","allocator out of memory","nccl error 2","insufficient workspace","batch size that fits","for kv cache","for the kv cache","memory insufficient","memory is insufficient","out of device memory","rtmalloc","hbm","memory space"],"pattern":"\\\\bpop(?:lar|art)\\\\w*(?:::|_)(?:\\\\w+_)?(?:graph_|stream_)?memory_allocation_err(?:or)?\\\\b|\\\\bOut of memory on (?:\\\\d+ )?tiles?\\\\b|\\\\bCannot fit all variable data onto\\\\b|\\\\bSingle stream of length \\\\d+ in bufferIndex\\\\b|\\\\bEL0004:|\\\\bFailed to allocate memory on device\\\\b|\\\\bcnrt\\\\w*(?:NoMem|ERR_NOMEM)\\\\b|\\\\bCNRT_RET_ERR_NOMEM\\\\b|\\\\bcnrtMalloc\\\\b[^\\\\n]{0,40}(?:failed|out of memory)|\\\\bFailed to allocate \\\\d+ bytes on ND\\\\b|\\\\bNRT_RESOURCE\\\\b|\\\\b(?:CL_)?MEM_OBJECT_ALLOCATION_FAILURE\\\\b|\\\\bCL_OUT_OF_(?:RESOURCES|HOST_MEMORY)\\\\b|\\\\b(?:Error|VK_ERROR_)?OutOfDeviceMemory\\\\w*|\\\\bVK_ERROR_OUT_OF_DEVICE_MEMORY\\\\b|\\\\bTHCudaCheck FAIL\\\\b[^\\\\n]{0,200}\\\\berror=2\\\\b|\\\\bMaximum pool size exceeded\\\\b|\\\\[FlashInfer\\\\] Allocator out of memory|\\\\bNCCL [Ee]rror 2: out of memory|\\\\bdue to insufficient workspace\\\\b|\\\\bcould not find a batch size that fits\\\\b|\\\\bfailed to allocate buffer for (?:the )?kv cache\\\\b|\\\\b(?:GPU|device) memory (?:is )?insufficient\\\\b|\\\\bout of device memory\\\\b|\\\\b[Oo]ut of memory on device\\\\b|\\\\brtMalloc\\\\b[^\\\\n]{0,60}\\\\bfail|\\\\bhbm (?:memory )?(?:is )?(?:exhausted|full|insufficient)\\\\b","flags":"i"},
{"id":"accelerator-failed-code","cause":"gpu_lost","role":"usual","needles":["_reset","recoverable","device_connection","failed to attach","failed to acquire","device acquisition","device in reset","hard reset","synstatus=","nic link down","aclrtsetdevice","error code is 507","ret is -80","ret -80","dcmi mod","inner error!","ei9999","ej0001","ei000","heartbeat lost","fatal error !!!!","syndeviceacquire","tsd client","unknown device error","hccl api","hccp process","notify register","chip fault","health status","mlu_lost","no mlu can","nrt_","neuron device not","neuron driver version","hw hang","execution timeout","chip_driver_error","slice_failure","pi_error_","ur_result_error","ze_result_error","errortimeout","devicelost","device_lost","cl_device_not","got async event"],"pattern":"\\\\b(?:IPU|PARTITION|LINK)_RESET\\\\b|\\\\b(?:un)?recoverable_runtime_error\\\\b|\\\\bRecoverableError: |\\\\bdevice_connection_error\\\\b|\\\\bFailed to (?:attach to|acquire) (?:any of the )?(?:\\\\d+ )?(?:device|IPU|NPU|HPU|TPU|MLU)|\\\\bDevice acquisition failed\\\\b|\\\\bHL device in reset\\\\b|\\\\bdevice (?:went|is) in(?:to)? (?:hard )?reset\\\\b|\\\\bsynStatus=(?:9|1[0-9]|2[0-9]) |\\\\bNIC link down\\\\b|\\\\baclrtSetDevice\\\\b[^\\\\n]{0,30}\\\\b507\\\\d{3}\\\\b|\\\\berror code is 507\\\\d{3}\\\\b|\\\\bret(?: is)? -80\\\\d\\\\d\\\\b|\\\\bdcmi (?:model|module) initiali[sz]ed? failed\\\\b|\\\\bE39999: Inner Error!|\\\\bEI9999: |\\\\bEJ0001: |\\\\bEI000[1-9]: |\\\\bHeartbeat lost\\\\b|!!!! FATAL ERROR !!!! for \\\\[\\\\/dev\\\\/|\\\\bsynDeviceAcquire\\\\([^)\\\\n]{0,80}\\\\) failed\\\\b|\\\\btsd client wait response fail\\\\b|\\\\bunknown device error\\\\b|\\\\bDIST call hccl api failed\\\\b|\\\\bFailed to initialize the HCCP process\\\\b|\\\\bNotify register times? out\\\\b|\\\\bchip fault\\\\b|\\\\bhealth status (?:Critical|Alarm)\\\\b|\\\\bCNRT_RET_ERR_MLU_LOST\\\\b|\\\\bNo MLU can be found\\\\b|\\\\bNRT_(?:FAILURE|TIMEOUT|UNINITIALIZED|CLOSED)\\\\b|\\\\bNeuron device not found\\\\b|\\\\bUnable to determine Neuron Driver version\\\\b|\\\\bHW hang detected\\\\b|\\\\b(?:NC|ND) \\\\d+[^\\\\n]{0,40}execution timeout\\\\b|\\\\bCHIP_DRIVER_ERROR\\\\b|\\\\bSLICE_FAILURE\\\\w*|\\\\bPI_ERROR_(?:DEVICE_NOT_FOUND|INVALID_QUEUE|DEVICE_NOT_AVAILABLE|PLATFORM_NOT_FOUND)\\\\b|\\\\bUR_RESULT_ERROR_(?:DEVICE_LOST|DEVICE_NOT_AVAILABLE|ADAPTER_SPECIFIC|UNINITIALIZED|HARDWARE)\\\\w*|\\\\bZE_RESULT_ERROR_(?:DEVICE_LOST|UNINITIALIZED|DEVICE_REQUIRES_RESET|HANDLE_OBJECT_IN_USE)\\\\b|CallbackErrorTimeout\\\\b|\\\\b(?:vk::DeviceLostError|ErrorDeviceLost|VK_ERROR_DEVICE_LOST|CL_DEVICE_NOT_AVAILABLE)\\\\b|\\\\bGot async event : port error\\\\b","flags":""},
{"id":"tpu-state-wrong","cause":"tpu_unavailable","role":"root","needles":["tpu has state","abortederror: session","aborted: session","is in state","pjrt_client_connect"],"pattern":"\\\\bTPU has state b?['\\"](?!READY)\\\\w+|\\\\bAborted(?:Error)?: Session \\\\w{1,40} is not found\\\\b|\\\\bCloud TPU \\\\S{1,60} is in state \\"?(?!READY)\\\\w+","flags":""},
{"id":"bus-device-inaccessible","cause":"gpu_fallen_off_bus","role":"root","needles":["unable to change power state","device inaccessible","device is inaccessible","lost from bus","on the bus","can't change power state"],"pattern":"\\\\bUnable to change power state from \\\\S+ to \\\\S+, device inaccessible\\\\b|\\\\b(?:amdgpu|nvidia|nouveau|i915|xe|pcieport)\\\\b[^\\\\n]{0,80}?\\\\b(?:device (?:is )?inaccessible|device lost from bus|not responding on the bus|can't change power state from)\\\\b","flags":""},
{"id":"gpu-driver-timeout","cause":"rocm_gpu_hang","role":"usual","needles":["amdgpu","gpu reset(","gpu hang","timedout job","engine reset"],"pattern":"\\\\bamdgpu\\\\b[^\\\\n]{0,80}?\\\\b(?:Timeout waiting for|GPU reset\\\\(\\\\d+\\\\)|Failed to (?:disallow|suspend|resume)|SDMA\\\\d? .*(?:hung|timeout))\\\\b|\\\\bGPU reset\\\\(\\\\d+\\\\) succeeded\\\\b|\\\\b(?:i915|xe)\\\\b[^\\\\n]{0,60}?\\\\b(?:GPU HANG|Timedout job|Engine reset|GuC .*(?:failed|crash))","flags":""},
{"id":"driver-state-broken","cause":"cuda_init_failed","role":"root","needles":["cudasuccess (","cuda runtime error (","getversion() failed","cuinit(","nvidia-persistenced","nvidia-modprobe","nvlink fabric","hardware stack","rock module","/dev/kfd","not communicate with"],"pattern":"\\\\bcudaSuccess \\\\((?:3|30|802|803|999) vs\\\\. 0\\\\)|\\\\bcuda runtime error \\\\((?:3|30|802|803|999)\\\\)|\\\\bcuda(?:Runtime|Driver)GetVersion\\\\(\\\\) failed with error #\\\\d+|\\\\bcuInit\\\\(\\\\d?\\\\) (?:failed|returned)[^\\\\n]{0,30}?\\\\b(?:3|999|802|803)\\\\b|\\\\bnvidia-persistenced failed to initialize\\\\b|\\\\bnvidia-modprobe: unrecoverable\\\\b|\\\\bNVLink fabric not initiali[sz]ed\\\\b|\\\\bhardware stack error\\\\b|\\\\bROCk module is NOT loaded\\\\b|\\\\bUnable to open \\\\/dev\\\\/kfd read-write: (?!Permission)|\\\\bcould not communicate with (?:the )?(?:Habana|NVIDIA|AMD|Intel) driver\\\\b","flags":"i"},
{"id":"disk-controller-failed","cause":"disk_io_error","role":"root","needles":["ext4-fs error","xfs (","btrfs","controller is down","nvme","failed command","exception emask","resetting link","rejecting i/o","hostbyte=","md/raid"],"pattern":"\\\\bEXT4-fs error \\\\(|\\\\bXFS \\\\([^)\\\\n]{1,40}\\\\): (?:[^\\\\n]{0,40}(?:I\\\\/O error|shutting down|Corruption))|\\\\bBTRFS(?: \\\\w+)? \\\\([^)\\\\n]{1,80}\\\\): (?:[^\\\\n]{0,60}(?:I\\\\/O failure|corrupt|forced readonly))|\\\\bnvme\\\\d* nvme\\\\d+: (?:I\\\\/O [^\\\\n]{1,40}timeout|controller is down|Device not ready|Abort status)|\\\\bata\\\\d+(?:\\\\.\\\\d+)?: (?:failed command|exception Emask|hard resetting link)|\\\\bsd[a-z]+: (?:rejecting I\\\\/O|\\\\[sd[a-z]+\\\\] [^\\\\n]{0,40}(?:FAILED|hostbyte=DID_(?!OK)))|\\\\brejecting I\\\\/O to (?:offline|dead) device\\\\b|\\\\bmd\\\\/raid\\\\S*: [^\\\\n]{0,60}\\\\b(?:failed|failure)\\\\b","flags":""},
{"id":"mount-gone","cause":"shared_filesystem_fault","role":"root","needles":["mount.","mount error(","mount: ","fusermount","fuse: ","was evicted by","stale mount","lost mount","libceph: ","rbd: ","stale file handle","gpfs: "],"pattern":"\\\\bmount\\\\.\\\\w+: [^\\\\n]{0,120}?(?:denied|timed out|refused|failed|unreachable|No such device)|\\\\bmount error\\\\(\\\\d+\\\\): |\\\\bmount: \\\\S+: (?:wrong fs type|can't read superblock|special device \\\\S+ does not exist)|\\\\bmount(?:ing)?: running fusermount: exit status\\\\b|\\\\bfuse: (?:device not found|failed to (?:open|exec|access))|\\\\bfusermount3?: (?:failed|mount failed|fuse device not found)|\\\\bclient was evicted by\\\\b|\\\\b(?:stale|lost) mount\\\\b|\\\\blibceph: (?:mon|osd)\\\\d+ [^\\\\n]{1,60}(?:socket closed|connect error|session lost)|\\\\brbd: (?:map|sysfs write) failed\\\\b|^(?!.*\\\\bStale)[^\\\\n]*?\\\\bstale file handle\\\\b|\\\\bGPFS: 6027-\\\\w+[^\\\\n]{0,80}\\\\b(?:unmounted|stale|lost|panic)\\\\b","flags":""},
{"id":"device-node-gone","cause":"shared_filesystem_fault","role":"usual","needles":["[errno 6]","[errno 19]","[errno 61]",".nfs","/dev/infiniband","assign_context","psm2_ep_no"],"pattern":"\\\\[Errno (?:6|19|61)\\\\] (?:No such device(?: or address)?|No data available)\\\\b(?![^\\\\n]{0,40}\\\\btty)|\\\\[Errno 16\\\\] Device or resource busy: b?['\\"][^'\\"\\\\n]*\\\\.nfs|: Device or resource busy: b?['\\"][^'\\"\\\\n]*\\\\.nfs|\\\\/dev\\\\/infiniband\\\\/\\\\S+: No such (?:device|file)|\\\\bassign_context command failed\\\\b|\\\\bPSM2_EP_NO_RESOURCES\\\\b","flags":""},
{"id":"torch-allocation-absurd","cause":"allocation_absurd","role":"root","needles":["more than 1eb"],"pattern":"\\\\bTried to allocate more than 1EB memory\\\\b","flags":"i"},
{"id":"gpu-memory-of-others","cause":"gpu_memory_in_use","role":"root","needles":["tried to allocate"],"pattern":"\\\\bTried to allocate [\\\\d.]+ (?:bytes|[KM]iB) \\\\(GPU \\\\d+; (?:[4-9]|\\\\d\\\\d+)\\\\.\\\\d+ GiB total capacity; [\\\\d.]+ (?:bytes|[KM]iB) already allocated; [^;\\\\n]{1,30} free; [\\\\d.]+ (?:bytes|[KM]iB) (?:reserved|cached)|\\\\bTried to allocate [\\\\d.]+ (?:bytes|[KM]iB)\\\\. GPU \\\\d+ has a total capaci?ty of (?:[4-9]|\\\\d\\\\d+)\\\\.\\\\d+ GiB [^\\\\n]{0,600}?\\\\bOf the allocated memory [\\\\d.]+ (?:bytes|[KM]iB) is allocated by PyTorch, and [\\\\d.]+ (?:bytes|[KM]iB) is reserved\\\\b","flags":"i"},
{"id":"gpu-memory-in-use","cause":"gpu_memory_in_use","role":"root","needles":["less than desired gpu","error in memory profiling","no available memory on gpu"],"pattern":"\\\\bFree memory on device\\\\b[^\\\\n]{0,80}? is less than desired GPU memory utilization\\\\b|\\\\bError in memory profiling\\\\b[^\\\\n]{0,200}?\\\\bmemory was not properly cleaned up\\\\b|\\\\bNo available memory on GPU\\\\b","flags":"i"},
{"id":"model-exceeds-gpu","cause":"model_exceeds_gpu","role":"root","needles":["for the cache blocks","kv cache","not enough memory. please","modules are dispatched"],"pattern":"\\\\bNo available memory for the cache blocks\\\\b|\\\\bmax(?:imum)? seq(?:uence)? len(?:gth)? \\\\(\\\\d+\\\\)[^\\\\n]{0,120}?\\\\b(?:larger than the maximum number of tokens that can be stored in KV cache|larger than the available KV cache memory)|\\\\bKV cache is needed, which is larger than the available KV cache memory\\\\b|\\\\bNot enough memory\\\\. Please try to increase --mem-fraction-static\\\\b|\\\\bSome modules are dispatched on the CPU or the disk\\\\b","flags":"i"},
{"id":"cuda-library-oom","cause":"cuda_oom","role":"root","needles":["alloc_failed","statusallocfailed","cuda calloc"],"pattern":"\\\\b(?:CUBLAS|CUSOLVER|CUDNN|CUSPARSE|CURAND|HIPBLAS|MIOPEN)_STATUS_ALLOC_FAILED\\\\b|\\\\bmiopenStatusAllocFailed\\\\b|\\\\bCUFFT_ALLOC_FAILED\\\\b|\\\\bFailed to CUDA calloc (?:async )?\\\\d+ bytes\\\\b","flags":"i"},
{"id":"tpu-hbm-oom","cause":"tpu_hbm_oom","role":"root","needles":["in memory space","exceeded hbm","that was not possible","attempting to allocate","attempting to reserve"],"pattern":"\\\\bRan out of memory in memory space (?:hbm|vmem|smem|cmem)\\\\b|\\\\bExceeded hbm capacity by\\\\b|\\\\bThat was not possible\\\\. There are [\\\\d.]+\\\\w* free\\\\b|\\\\bError (?:allocating device buffer|loading program): Attempting to (?:allocate|reserve)\\\\b|\\\\bAttempting to reserve [\\\\d.]+\\\\w at the bottom of memory\\\\b","flags":"i"},
{"id":"tensorflow-oom","cause":"tensorflow_gpu_oom","role":"root","needles":["oom when allocating","dst tensor is","from device: cuda_error","resourceexhaustederror"],"pattern":"\\\\bOOM when allocating tensor\\\\b(?![^\\\\n]{0,400}(?:device:CPU|by allocator (?:cpu|mklcpu)))|\\\\bDst tensor is not initialized\\\\b|\\\\bfailed to allocate [\\\\d.]+\\\\w? \\\\(\\\\d+ bytes\\\\) from device: CUDA_ERROR_OUT_OF_MEMORY|\\\\bResourceExhaustedError: (?:failed to allocate memory|\\\\d+ root error\\\\(s\\\\) found|OOM\\\\b)(?![^\\\\n]{0,400}(?:device:CPU|by allocator (?:cpu|mklcpu)))","flags":"i"},
{"id":"xla-oom","cause":"xla_oom","role":"root","needles":["resource_exhausted","out of memory while","out of memory alloc","failed to allocate request","bytes for new constant"],"pattern":"\\\\bRESOURCE_EXHAUSTED: (?:[^\\\\n]{0,120}?\\\\b)?(?:out of memory|OOM|failed to allocate)\\\\b|\\\\bOut of memory (?:while trying to allocate|allocating) \\\\d+ bytes\\\\b|\\\\bFailed to allocate request for [\\\\d.]+\\\\w+ \\\\(\\\\d+B\\\\) on device ordinal \\\\d+|\\\\bFailed to allocate \\\\d+ bytes for new constant\\\\b","flags":"i"},
{"id":"xla-resource-exhausted","cause":"xla_oom","role":"usual","needles":["resource_exhausted: ","resourceexhaustederror: ","_bfc) ran out"],"pattern":"\\\\b(?:RESOURCE_EXHAUSTED|ResourceExhaustedError): (?![^\\\\n]{0,200}\\\\b(?:larger than max|quota|rate limit|CPU:0))|\\\\bAllocator \\\\(GPU_\\\\d+_bfc\\\\) ran out of memory\\\\b(?![^\\\\n]{0,300}not a failure)","flags":"i"},
{"id":"tensorflow-host-oom","cause":"host_out_of_memory","role":"root","needles":["oom when allocating","bytes on host: cuda"],"pattern":"\\\\bOOM when allocating tensor\\\\b[^\\\\n]{0,400}?(?:device:CPU|by allocator (?:cpu|mklcpu))|\\\\bfailed to alloc \\\\d+ bytes on host: CUDA_ERROR_OUT_OF_MEMORY\\\\b","flags":"i"},
{"id":"cuda-oom-by-name","cause":"cuda_oom","role":"root","needles":["cuda_error_out_of_memory","hip_error_outofmemory","memory not available","allocating <= available","errormemoryallocation","erroroutofmemory","failed: out of memory","outofmemoryerror","out of gpu memory","out of memory error on gpu","out_of_memory: cuda","bad_alloc: ","memory allocation error on","[cuda] out of memory","error out of memory at","cudasuccess (2","requested amount of gpu","out of memory. requested","catboost/cuda/",": outofmemory","for requested buffer of size","allocation on device"],"pattern":"\\\\b(?:CUDA|HIP)_ERROR_?OUT_?OF_?MEMORY\\\\b|\\\\bMIOpen Error: [^\\\\n]{0,200}?\\\\bMemory not available\\\\b|\\\\bcatboost\\\\/cuda\\\\/[^\\\\n]{0,120}?\\\\bOut of memory\\\\b|\\\\benforce allocating <= available failed\\\\b|\\\\b(?:cuda|hip)Error(?:MemoryAllocation|OutOfMemory)\\\\b|\\\\bcu(?:da)?(?:Malloc|MemAlloc|MemCreate|HostAlloc)\\\\w*(?: retry)? failed: out of memory\\\\b|\\\\b(?:cupy|numba)\\\\.cuda\\\\.(?:\\\\w+\\\\.)?OutOfMemoryError\\\\b|\\\\btorch\\\\.(?:cuda\\\\.)?OutOfMemoryError\\\\b(?!: (?:CUDA|HIP|MPS|XPU|NPU)\\\\b)|\\\\bOut of GPU memory\\\\b|\\\\bOut of memory error on GPU\\\\b|\\\\bout_of_memory: CUDA error\\\\b|\\\\bbad_alloc: (?:out_of_memory: )?(?:RMM|CUDA)\\\\b|\\\\bMemory allocation error on worker \\\\d+|\\\\[CUDA\\\\] out of memory\\\\b|\\\\bError out of memory at line \\\\d+ in file\\\\b|\\\\bcudaSuccess \\\\(2 vs\\\\. 0\\\\)|\\\\bTOutOfMemoryError\\\\b|\\\\bOut of memory\\\\. Requested [\\\\d.]+ ?\\\\w?B; Free\\\\b|\\\\bError Code \\\\d+: OutOfMemory\\\\b|\\\\bFailed to allocate memory for requested buffer of size \\\\d+|\\\\bRequested amount of GPU memory \\\\(\\\\d+ bytes\\\\) could not be allocated\\\\b|\\\\bAllocation on device\\\\b[^\\\\n]{0,80}?\\\\bout of memory\\\\b","flags":"i"},
{"id":"device-oom","cause":"device_oom","role":"root","needles":["out of memory","result_error_out_of","pi_error_","cl_mem_object","cl_out_of_resources","memory object allocation","out_of_device_memory","outofdevicememory","erroroutofmemory","pt_devmem","nrt_","metal::malloc","invalid buffer size","hsa_status_error_"],"pattern":"\\\\b(?:NPU|MLU|HPU|MUSA|GCU|XLA|TPU|DML|VRAM)\\\\b[^.\\\\n]{0,20}?\\\\bout of memory\\\\b|\\\\bUR_RESULT_ERROR_OUT_OF_(?:DEVICE_MEMORY|RESOURCES)\\\\b|\\\\bZE_RESULT_ERROR_OUT_OF_DEVICE_MEMORY\\\\b|\\\\bPI_ERROR_(?:OUT_OF_RESOURCES|MEM_OBJECT_ALLOCATION_FAILURE)\\\\b|\\\\bCL_(?:MEM_OBJECT_ALLOCATION_FAILURE|OUT_OF_RESOURCES)\\\\b|\\\\bMemory object allocation failure\\\\b|\\\\bVK_ERROR_OUT_OF_DEVICE_MEMORY\\\\b|\\\\bErrorOutOfDeviceMemory\\\\b|\\\\bkIOGPUCommandBufferCallbackErrorOutOfMemory\\\\b|\\\\bPT_DEVMEM Allocation failed\\\\b|\\\\bNRT_RESOURCE\\\\b|\\\\bnrt_tensor_allocate\\\\b[^\\\\n]{0,80}?\\\\bstatus[=: ]+4\\\\b|\\\\[metal::malloc\\\\] (?:Attempting to allocate|Unable to allocate)|^RuntimeError: Invalid buffer size: [\\\\d.]+ [GT]i?B|\\\\bHSA_STATUS_ERROR_OUT_OF_RESOURCES\\\\b","flags":"i"},
{"id":"batch-size-search-exhausted","cause":"batch_size_search_exhausted","role":"root","needles":["no executable batch size"],"pattern":"\\\\bNo executable batch size found, reached zero\\\\b","flags":"i"},
{"id":"gpu-memory-plainly","cause":"cuda_oom","role":"usual","needles":["not enough ","insufficient "," out of gpu"," out of vram"," out of device","no free "," exhausted"],"pattern":"\\\\b(?:not enough|insufficient|ran out of|run out of|no free) (?:free |available )?(?:(?:GPU|CUDA|video|graphics|device) (?:memory|RAM)|VRAM|HBM)\\\\b|\\\\b(?:(?:GPU|CUDA|device) memory|VRAM|HBM) (?:is |was )?exhausted\\\\b","flags":"i"},
{"id":"cuda-device-side-assert","cause":"cuda_device_assert","role":"root","needles":["device-side assert","cudaerrorassert","cuda_error_assert",": block: ["],"pattern":"\\\\bdevice-side assert triggered\\\\b|\\\\bcudaErrorAssert\\\\b|\\\\bCUDA_ERROR_ASSERT\\\\b|: block: \\\\[\\\\d+,\\\\s?\\\\d+,\\\\s?\\\\d+\\\\],? thread: \\\\[\\\\d+,\\\\s?\\\\d+,\\\\s?\\\\d+\\\\] Assertion|\\\\bDevice-side assertion\\\\b[^\\\\n]{0,300}?\\\\bfailed\\\\b","flags":"i"},
{"id":"cuda-illegal-memory-access","cause":"cuda_illegal_memory_access","role":"root","needles":["illegal memory access","illegaladdress","illegal_address","illegal address"],"pattern":"\\\\ban illegal memory access was encountered\\\\b|\\\\bcudaErrorIllegalAddress\\\\b|\\\\bCUDA_ERROR_ILLEGAL_ADDRESS\\\\b|\\\\bWarp Illegal Address\\\\b","flags":"i"},
{"id":"cuda-no-kernel-image","cause":"cuda_no_kernel_image","role":"root","needles":["no kernel image","no_binary_for_gpu","nokernelimage","nobinaryforgpu","device function","devicefunction","ampere gpus","tensilelibrary","ptx jit","named symbol","kernel image is invalid","invalidkernelimage","cuda_error_invalid","gpu-architecture"],"pattern":"\\\\bno kernel image is available\\\\b|\\\\bCUDA_ERROR_NO_BINARY_FOR_GPU\\\\b|\\\\b(?:cuda|hip)Error(?:NoKernelImageForDevice|NoBinaryForGpu)\\\\b|\\\\binvalid device function\\\\b|\\\\bcudaErrorInvalidDeviceFunction\\\\b|\\\\bonly supports? Ampere GPUs or newer\\\\b|\\\\bCannot read \\\\S{0,200}TensileLibrary\\\\S{0,40}: (?:No such file|Illegal seek)|\\\\ba PTX JIT compilation failed\\\\b|\\\\bnamed symbol not found\\\\b|\\\\bdevice kernel image is invalid\\\\b|\\\\bcudaErrorInvalidKernelImage\\\\b|\\\\bCUDA_ERROR_INVALID_(?:IMAGE|PTX)\\\\b|\\\\binvalid value for --gpu-architecture\\\\b","flags":"i"},
{"id":"cuda-capability-warning","cause":"cuda_no_kernel_image","role":"weak","needles":["with cuda capability"],"pattern":"\\\\bwith CUDA capability sm_\\\\d+ is not compatible with the current PyTorch installation\\\\b","flags":"i"},
{"id":"cuda-launch-out-of-resources","cause":"cuda_launch_out_of_resources","role":"root","needles":["too many resources","launchoutofresources","launch_out_of","out of resource","too much shared"],"pattern":"\\\\btoo many resources requested for launch\\\\b|\\\\bcudaErrorLaunchOutOfResources\\\\b|\\\\bCUDA_ERROR_LAUNCH_OUT_OF_RESOURCES\\\\b|(?<!autotuning: )\\\\bout of resource: (?:shared memory|tensor memory|registers|threads)\\\\b(?![^\\\\n]{0,160}\\\\b(?:Ignoring this choice|skipping))|\\\\bptxas error\\\\s*: [^\\\\n]{0,200}?\\\\buses too much shared (?:data|memory)\\\\b","flags":"i"},
{"id":"cuda-invalid-device","cause":"cuda_invalid_device","role":"root","needles":["invalid device","errorinvaliddevice","error_invalid_device","attempting to deserialize"],"pattern":"\\\\binvalid device ordinal\\\\b|\\\\b(?:cuda|hip)ErrorInvalidDevice\\\\b|\\\\bCUDA_ERROR_INVALID_DEVICE\\\\b|\\\\bAssertionError: Invalid device id\\\\b|\\\\bAttempting to deserialize object on CUDA device \\\\d+ but torch\\\\.cuda\\\\.device_count\\\\(\\\\) is \\\\d+","flags":"i"},
{"id":"cuda-illegal-instruction","cause":"cuda_illegal_instruction","role":"usual","needles":["illegal instruction was","misaligned address","invalid program counter","hardware stack error","address space","illegalinstruction","misalignedaddress","errorinvalidpc","hardwarestackerror","invalidaddressspace","cuda_error_"],"pattern":"\\\\ban illegal instruction was encountered\\\\b|\\\\b(?:CUDA|HIP|GPU) (?:driver )?error: (?:misaligned address|invalid program counter|hardware stack error|operation not supported on global\\\\/shared address space|invalid address space)\\\\b|\\\\bcudaError(?:IllegalInstruction|MisalignedAddress|InvalidPc|HardwareStackError|InvalidAddressSpace)\\\\b|\\\\bCUDA_ERROR_(?:ILLEGAL_INSTRUCTION|MISALIGNED_ADDRESS|INVALID_PC|HARDWARE_STACK_ERROR|INVALID_ADDRESS_SPACE)\\\\b","flags":"i"},
{"id":"cuda-launch-failure","cause":"cuda_launch_failure","role":"usual","needles":["unspecified launch","errorlaunchfailure","cuda_error_launch"],"pattern":"\\\\bunspecified launch failure\\\\b|\\\\b(?:cuda|hip)ErrorLaunchFailure\\\\b|\\\\bCUDA_ERROR_LAUNCH_FAILED\\\\b","flags":"i"},
{"id":"cuda-launch-timeout","cause":"cuda_launch_timeout","role":"root","needles":["the launch timed out","errorlaunchtimeout","error_launch_timeout"],"pattern":"\\\\bthe launch timed out and was terminated\\\\b|\\\\bcudaErrorLaunchTimeout\\\\b|\\\\bCUDA_ERROR_LAUNCH_TIMEOUT\\\\b","flags":"i"},
{"id":"cuda-invalid-call","cause":"cuda_invalid_call","role":"usual","needles":["error: invalid","error: peer access","error: operation","cudaerror","cuda_error_"],"pattern":"\\\\b(?:CUDA|HIP) (?:driver |runtime )?error: (?:invalid (?:argument|configuration argument|resource handle|pitch argument|texture reference)|peer access is not supported|peer access (?:is|has) already|operation not permitted when stream is capturing|operation failed due to a previous error during capture|operation would make the legacy stream depend|operation not supported\\\\b(?! on))|\\\\bcudaError(?:InvalidValue|InvalidConfiguration|InvalidResourceHandle|StreamCapture\\\\w+|PeerAccessUnsupported)\\\\b|\\\\bCUDA_ERROR_(?:INVALID_VALUE|INVALID_HANDLE|STREAM_CAPTURE_\\\\w+)\\\\b","flags":"i"},
{"id":"cuda-fork-reinit","cause":"cuda_fork_reinit","role":"root","needles":["cannot re-initialize"],"pattern":"\\\\bCannot re-initialize (?:CUDA|HIP|XPU|NPU|MUSA) in forked subprocess\\\\b","flags":"i"},
{"id":"torch-without-cuda","cause":"torch_without_cuda","role":"root","needles":["not compiled with","compiled without","attempting to deserialize","attempted to use bitsandbytes","cuda is required","tree learner was not","not linked with"],"pattern":"\\\\bTorch not compiled with (?:CUDA|XPU|ROCm|HIP|MPS|NPU) enabled\\\\b|\\\\bcompiled without (?:CUDA|GPU|NCCL) support\\\\b|\\\\bAttempting to deserialize object on a CUDA device but\\\\b|\\\\bAttempted to use bitsandbytes native library functionality but it's not available\\\\b|\\\\bCUDA is required but not available for bitsandbytes\\\\b|\\\\bNot compiled with (?:CUDA|GPU) support\\\\b|\\\\bXGBoost version not compiled with GPU support\\\\b|\\\\b(?:GPU|CUDA) Tree Learner was not enabled in this build\\\\b|\\\\bPyTorch is not linked with support for (?:cuda|hip|xpu) devices\\\\b","flags":"i"},
{"id":"cuda-library-starved","cause":"cuda_library_starved","role":"usual","needles":["status_not_initialized","cudnn_status_internal","create cudnn handle","create cublas handle","convolution algorithm","dnn library","unable to find an engine","valid cudnn algorithm","solverdncreate","launch failed","without blas support"],"pattern":"\\\\b(?:CUBLAS|CUDNN|CUSOLVER|CUSPARSE|HIPBLAS|CURAND)_STATUS_NOT_INITIALIZED\\\\b|\\\\bCUDNN_STATUS_INTERNAL_ERROR\\\\b(?!_)|\\\\bCould not create cu(?:dnn|blas) handle\\\\b|\\\\bfailed to create cu(?:blas|dnn) handle\\\\b|\\\\bFailed to get convolution algorithm\\\\b|\\\\bDNN library (?:initialization failed|is not found)\\\\b|\\\\bunable to find an engine to execute this computation\\\\b|\\\\bUnable to find a valid cuDNN algorithm\\\\b|\\\\boperation (?:gpusolver|cusolver)DnCreate\\\\(\\\\S{0,40}\\\\) failed\\\\b|\\\\bBlas x?GEMM\\\\w* launch failed\\\\b|\\\\bStreamExecutor without BLAS support\\\\b","flags":"i"},
{"id":"cudnn-version","cause":"cudnn_failed","role":"root","needles":["runtime cudnn library","cudnn version incomp"],"pattern":"\\\\bLoaded runtime CuDNN library: [\\\\d.]+ but source was compiled with\\\\b|\\\\bcuDNN version incompatibility\\\\b","flags":"i"},
{"id":"cudnn-failed","cause":"cudnn_failed","role":"usual","needles":["cudnn_status_","miopenstatus"],"pattern":"\\\\bCUDNN_STATUS_(?!SUCCESS\\\\b|ALLOC_FAILED\\\\b|NOT_INITIALIZED\\\\b|INTERNAL_ERROR\\\\b)[A-Z]{3}\\\\w*|\\\\bmiopenStatus(?!Success)[A-Z]\\\\w+","flags":"i"},
{"id":"cublas-failed","cause":"cublas_failed","role":"usual","needles":["cublas_status","cusolver_status","cusparse_status","cusparselt_status","curand_status","hipblas_status","rocblas_status","cufft_","cusolver error"],"pattern":"\\\\b(?:CUBLAS|CUSOLVER|CUSPARSE|CUSPARSELT|CURAND|HIPBLAS|ROCBLAS)_STATUS_(?!SUCCESS\\\\b|ALLOC_FAILED\\\\b|NOT_INITIALIZED\\\\b)[A-Z]{3}\\\\w*|\\\\bCUFFT_(?!SUCCESS\\\\b|ALLOC_FAILED\\\\b)[A-Z]+_?(?:ERROR|FAILED|VALUE|SIZE|DEVICE|SUPPORTED)\\\\b|\\\\bcusolver error: \\\\d+","flags":"i"},
{"id":"shared-library-missing","cause":"shared_library_missing","role":"root","needles":["cannot open shared object","loading shared libraries","undefined symbol","symbol lookup error","' not found","dll load failed","[winerror 1","could not load library","unable to load any of","cannot load symbol","library not loaded","is not found"],"pattern":"\\\\b(?:Import|OS|Runtime)Error: [^\\\\n]{0,300}?: cannot open shared object file\\\\b|\\\\berror while loading shared libraries: |\\\\.so[\\\\w.]*: undefined symbol: |\\\\bsymbol lookup error: |\\\\bversion [\`'](?:GLIBC|GLIBCXX|CXXABI|GOMP)_[\\\\d.]+' not found\\\\b|\\\\bDLL load failed\\\\b|\\\\bOSError: \\\\[WinError (?:126|127|1114|193)\\\\]|\\\\bCould not load library lib\\\\w+\\\\.so|\\\\bUnable to load any of \\\\{lib|\\\\bCannot load symbol cu\\\\w+|\\\\bLibrary not loaded: @?\\\\w*\\\\/|\\\\bLibrary cublas64_\\\\d+\\\\.dll is not found\\\\b|\\\\bLibrary lib\\\\w+\\\\.so[\\\\d.]* is not found or cannot be loaded\\\\b","flags":"i"},
{"id":"native-build-failed","cause":"native_build_failed","role":"root","needles":["error building extension","cuda_home","ninja is required","cuda version","unable to jit load","nvcc fatal","unsupported gnu","fatal error: ","cannot find -l","failed to find c compiler","invalidcxxcompiler","build stopped"],"pattern":"\\\\bError building extension '|\\\\bCUDA_HOME (?:environment variable is not set|does not exist)\\\\b|\\\\bNinja is required to load C\\\\+\\\\+ extensions\\\\b|\\\\bThe detected CUDA version \\\\([\\\\d.]+\\\\) mismatches the version\\\\b|\\\\bInstalled CUDA version [\\\\d.]+ does not match the version torch was compiled with\\\\b|\\\\bUnable to JIT load the \\\\S{1,60} op\\\\b|\\\\bnvcc fatal\\\\s*: |\\\\bunsupported GNU version\\\\b|\\\\bfatal error: (?:cuda\\\\w*\\\\.h|Python\\\\.h|cu\\\\w+\\\\.h|omp\\\\.h)|\\\\bcannot find -l[\\\\w:+]|\\\\bFailed to find C compiler\\\\b|\\\\bInvalidCxxCompiler\\\\b|\\\\bninja: build stopped: subcommand failed\\\\b","flags":"i"},
{"id":"heap-corruption","cause":"heap_corruption","role":"root","needles":["double free","free(): ","malloc(): ","realloc(): ","munmap_chunk","corrupted ","stack smashing","glibc error","malloc.c:","being freed","addresssanitizer"],"pattern":"\\\\bdouble free or corruption\\\\b|\\\\bfree\\\\(\\\\): (?:double free detected|invalid (?:pointer|size|next size)|corrupted unsorted chunks)|\\\\bmalloc\\\\(\\\\): (?:corrupted|invalid|unaligned|memory corruption|unsorted|smallbin)|\\\\brealloc\\\\(\\\\): invalid|\\\\bmunmap_chunk\\\\(\\\\): invalid pointer\\\\b|\\\\bcorrupted (?:size vs\\\\. prev_size|double-linked list)\\\\b|\\\\bstack smashing detected\\\\b|\\\\bFatal glibc error\\\\b|\\\\bmalloc\\\\.c:\\\\d+: \\\\w+: Assertion\\\\b|\\\\bpointer being freed was not allocated\\\\b|\\\\bAddressSanitizer: [a-z-]+(?:overflow|use-after-free)\\\\b","flags":"i"},
{"id":"text-illegal-instruction","cause":"illegal_instruction","role":"root","needles":["error: illegal instruction","instructions, "],"pattern":"\\\\bFatal Python error: Illegal instruction\\\\b|\\\\bcompiled to use (?:AVX|SSE|FMA)\\\\S* instructions, but these aren't available\\\\b|\\\\bbuilt using (?:AVX|SSE|FMA)\\\\S* instructions, which your CPU\\\\b","flags":"i"},
{"id":"text-arithmetic-fault","cause":"arithmetic_fault","role":"root","needles":["floating point exception","floating-point exception"],"pattern":"\\\\bFatal Python error: Floating.point exception\\\\b|\\\\bUnexpected floating-point exception encountered in worker\\\\b","flags":"i"},
{"id":"text-forbidden-system-call","cause":"forbidden_system_call","role":"root","needles":["pidfd_open syscall"],"pattern":"\\\\bdoes not support the pidfd_open syscall\\\\b","flags":"i"},
{"id":"text-segfault","cause":"segfault","role":"usual","needles":["segmentation fault","segfault","*** sigsegv","sigsegv (0xb)","windows fatal"],"pattern":"\\\\bFatal Python error: Segmentation fault\\\\b|\\\\bSegfault encountered\\\\b|\\\\bSignal: Segmentation fault \\\\(11\\\\)|\\\\bsignal \\\\(11(?:\\\\.\\\\d+)?\\\\): Segmentation fault\\\\b|\\\\bsegfault at [0-9a-f]+ ip [0-9a-f]+\\\\b|\\\\bUnexpected segmentation fault encountered in worker\\\\b|\\\\*\\\\*\\\\* SIGSEGV\\\\b|^#\\\\s+SIGSEGV \\\\(0xb\\\\) at pc=|\\\\bcaught segfault\\\\b|\\\\bWindows fatal exception: access violation\\\\b","flags":"i"},
{"id":"shm-no-space","cause":"shared_memory_exhausted","role":"root","needles":["no space left on device"],"pattern":"\\\\bshared memory\\\\b[^\\\\n]{0,160}?: No space left on device|\\\\bunable to (?:mmap|resize|write)\\\\b[^\\\\n]{0,120}?<\\\\/torch_[^\\\\n]{0,80}?No space left on device|\\\\/dev\\\\/shm\\\\b[^\\\\n]{0,160}?\\\\bNo space left on device|\\\\bNo space left on device\\\\b[^\\\\n]{0,80}?\\\\/dev\\\\/shm\\\\b","flags":"i"},
{"id":"shm-nccl-segment","cause":"shared_memory_exhausted","role":"root","needles":["/dev/shm/nccl-"],"pattern":"\\\\b(?:failed to extend|error while (?:creating|attaching to) shared memory segment) \\\\/dev\\\\/shm\\\\/nccl-","flags":"i"},
{"id":"shm-worker-bus-error","cause":"shared_memory_exhausted","role":"root","needles":["unexpected bus error","killed by signal: bus error"],"pattern":"\\\\bUnexpected bus error encountered in (?:DataLoader )?worker\\\\b|\\\\bkilled by signal: Bus error\\\\b","flags":"i"},
{"id":"file-watch-limit","cause":"file_watch_limit","role":"root","needles":["inotify","file watchers reached"],"pattern":"\\\\binotify (?:watch|instance) limit (?:was )?reached\\\\b|\\\\blimit for number of file watchers reached\\\\b|\\\\binotify_add_watch\\\\b[^\\\\n]{0,80}?\\\\bNo space left\\\\b","flags":"i"},
{"id":"inodes-exhausted","cause":"inodes_exhausted","role":"root","needles":["inode"],"pattern":"\\\\b(?:no (?:free|more) inodes|(?:out of|ran out of|insufficient) (?:free )?inodes|inodes? (?:are |is |quota )?(?:exhausted|exceeded))\\\\b","flags":"i"},
{"id":"torch-checkpoint-write-failed","cause":"disk_full","role":"usual","needles":["pytorchstreamwriter failed","unexpected pos"],"pattern":"\\\\bPytorchStreamWriter failed writing\\\\b|\\\\binline_container\\\\.cc:\\\\d+\\\\] ?\\\\. unexpected pos \\\\d+ vs \\\\d+","flags":""},
{"id":"disk-too-small","cause":"disk_full","role":"usual","needles":["disk space","storage space","space on","winerror 112"],"pattern":"\\\\b(?:not enough|insufficient|out of)(?: free| available)? (?:disk|storage) space\\\\b(?! to download the file)|\\\\bnot enough (?:free )?space on (?:the )?(?:disk|drive|device)\\\\b|\\\\bWinError 112\\\\b","flags":"i"},
{"id":"hub-download-does-not-fit","cause":"disk_full","role":"weak","needles":["not enough free disk space"],"pattern":"\\\\bNot enough free disk space to download the file\\\\b","flags":""},
{"id":"ray-out-of-disk","cause":"disk_full","role":"root","needles":["outofdiskerror","utilization is over capacity"],"pattern":"\\\\bOutOfDiskError: |\\\\blocal disk's utilization is over capacity\\\\b","flags":""},
{"id":"download-quota","cause":"download_quota","role":"root","needles":["over its data quota","too many users have","download quota","download budget","download limit","bandwidth quota","bandwidth budget","bandwidth limit","egress quota","egress budget","egress limit","transfer quota","transfer budget","transfer limit","lfs quota","lfs budget","lfs limit"],"pattern":"\\\\bis over its data quota\\\\b|\\\\bBandwidth limit exceeded\\\\b|\\\\bToo many users have (?:viewed or downloaded|downloaded)\\\\b|\\\\b(?:download|bandwidth|egress|transfer) quota\\\\b[^\\\\n]{0,40}?\\\\bexceeded\\\\b|\\\\bexceeded (?:its|your|the) (?:\\\\w+ )?(?:download|bandwidth|LFS) (?:quota|budget|limit)\\\\b","flags":"i"},
{"id":"descriptors-lost-in-worker","cause":"too_many_open_files","role":"root","needles":["items of ancdata","too many fds"],"pattern":"\\\\breceived \\\\d+ items of ancdata\\\\b|\\\\btoo many fds\\\\b","flags":"i"},
{"id":"descriptors-of-the-system","cause":"too_many_open_files","role":"root","needles":["too many open files in system","enfile","file-max limit"],"pattern":"\\\\btoo many open files in system\\\\b|\\\\bENFILE\\\\b|\\\\bfile-max limit \\\\d+ reached\\\\b","flags":"i"},
{"id":"thread-start-failed","cause":"thread_limit","role":"root","needles":["can't start new thread","failed to create thread","failed to create a thread","pthread_create failed","thread creation failed","omp: error #34","native thread","resource temporarily unavailable"],"pattern":"\\\\bcan't start new thread\\\\b|\\\\b[Ff]ailed to create (?:a )?thread\\\\b|\\\\bpthread_create failed\\\\b|\\\\blibgomp: Thread creation failed\\\\b|\\\\bOMP: Error #34\\\\b|\\\\bunable to create (?:new )?native thread\\\\b|\\\\bThread creation failed:|\\\\b(?:spawn|create|start)\\\\w* (?:a )?(?:new |worker )?threads?\\\\b[^\\\\n]{0,120}?\\\\bResource temporarily unavailable\\\\b|^what\\\\(\\\\):\\\\s+Resource temporarily unavailable","flags":"i"},
{"id":"process-start-failed","cause":"thread_limit","role":"root","needles":["fork: r","cannot fork","fork failed","limit exceeded on number of processes"],"pattern":"\\\\bfork: (?:retry: )?Resource temporarily unavailable\\\\b|\\\\bCannot fork$|\\\\bfork failed: Resource temporarily unavailable\\\\b|\\\\blimit exceeded on number of processes that can be started\\\\b","flags":""},
{"id":"process-start-would-block","cause":"thread_limit","role":"usual","needles":["blockingioerror: [errno 11] resource"],"pattern":"^BlockingIOError: \\\\[Errno 11\\\\] Resource temporarily unavailable$","flags":""},
{"id":"locked-memory-limit","cause":"locked_memory_limit","role":"root","needles":["ibv_reg_","ibv_create_","max locked memory","rlimit_memlock"],"pattern":"\\\\b(?:ibv_reg_mr\\\\w*|ibv_reg_dmabuf_mr|ibv_create_cq|ibv_create_qp)\\\\b[^\\\\n]{0,80}?\\\\bCannot allocate memory\\\\b|\\\\bset max locked memory \\\\(ulimit -l\\\\)|\\\\bfailed to (?:register|pin|lock)\\\\b[^\\\\n]{0,60}?\\\\bRLIMIT_MEMLOCK\\\\b","flags":"i"},
{"id":"locked-memory-small","cause":"locked_memory_limit","role":"weak","needles":["rlimit_memlock is"],"pattern":"\\\\bRLIMIT_MEMLOCK is \\\\d+ bytes\\\\b","flags":""},
{"id":"address-in-use","cause":"address_in_use","role":"root","needles":["eaddrinuse","already in use","errno: 98","only one usage of each socket","is still in use"],"pattern":"(?:\\\\bEADDRINUSE\\\\b|\\\\baddress (?:is )?already in use\\\\b|\\\\berrno: 98\\\\b|\\\\bport \\\\d+ (?:is )?already in use\\\\b)(?![^\\\\n]{0,40}?\\\\b(?:trying|using|instead)\\\\b)|\\\\bOnly one usage of each socket address\\\\b|\\\\bworker number \\\\d+ is still in use\\\\b","flags":"i"},
{"id":"address-not-local","cause":"address_not_local","role":"usual","needles":["eaddrnotavail","cannot assign requested","errno: 99"],"pattern":"\\\\b(?:bind|listen)\\\\b[^\\\\n]{0,160}?\\\\b(?:EADDRNOTAVAIL|Cannot assign requested address|errno: 99)\\\\b","flags":"i"},
{"id":"resource-temporarily-unavailable","cause":"thread_limit","role":"weak","needles":["resource temporarily unavailable"],"pattern":"\\\\b(?:OSError|RuntimeError|BlockingIOError|std::system_error|error)\\\\b[^\\\\n]{0,60}?\\\\bResource temporarily unavailable\\\\b","flags":""},
{"id":"nccl-collective-timeout","cause":"collective_timeout","role":"usual","needles":["watchdog caught","timeout at nccl","timeout at collective","collective operation timeout","before timing out","detected by watchdog","nccltimeout"],"pattern":"\\\\bWatchdog caught collective operation timeout\\\\b|\\\\bTimeout at (?:NCCL|collective) work: ?\\\\d|\\\\bcollective operation timeout: Work\\\\w+\\\\(|\\\\bWork(?:NCCL|HCCL|XCCL)\\\\([^\\\\n]{0,240}?\\\\bran for \\\\d+ milliseconds before timing out\\\\b|\\\\bfailure detected by watchdog at work sequence id\\\\b|\\\\bncclTimeout\\\\b","flags":"i"},
{"id":"gloo-collective-timeout","cause":"collective_timeout","role":"usual","needles":["timed out waiting","monitoredbarrier","barrier timed out"],"pattern":"\\\\bTimed out waiting \\\\d+ms for (?:send|recv)\\\\w* operation\\\\b|\\\\bfailed to pass monitoredBarrier in \\\\d+ ms\\\\b|\\\\btimed out in monitoredBarrier after\\\\b|\\\\bBarrier timed out\\\\b","flags":"i"},
{"id":"store-wait-timeout","cause":"collective_timeout","role":"usual","needles":["diststoreerror","wait timeout after","via c10d key-value store"],"pattern":"\\\\bDistStoreError: (?:Socket Timeout|wait timeout)|\\\\bwait timeout after \\\\d+ms, keys: |\\\\bretrieving nccl\\\\w* from \\\\[\\\\d+\\\\] via c10d key-value store\\\\b[^\\\\n]{0,120}?\\\\bgot error: (?:Socket Timeout|wait timeout)","flags":"i"},
{"id":"store-barrier-timeout","cause":"collective_timeout","role":"usual","needles":["store based barrier"],"pattern":"\\\\bTimed out initializing process group in store based barrier\\\\b","flags":"i"},
{"id":"nccl-watchdog-stuck","cause":"collective_watchdog_stuck","role":"usual","needles":["watchdog got stuck","heartbeat monitor timed out","watchdog thread hang","watchdog hang","could not acquire gil"],"pattern":"\\\\bwatchdog got stuck for \\\\d+ ?(?:seconds|ms|milliseconds)\\\\b|\\\\bHeartbeat monitor timed out\\\\b|\\\\bNCCL watchdog thread hang\\\\b|\\\\bProcessGroup\\\\w+ watchdog hang\\\\b|\\\\bCould not acquire GIL within \\\\d+ ms on exit\\\\b","flags":"i"},
{"id":"data-loader-timeout","cause":"data_loader_timeout","role":"root","needles":["dataloader timed out"],"pattern":"\\\\bDataLoader timed out after \\\\d+","flags":""},
{"id":"horovod-stalled-ranks","cause":"collective_timeout","role":"weak","needles":["by subset of ranks","stalled ranks:"],"pattern":"\\\\bsubmitted to be reduced, gathered or broadcasted by subset of ranks\\\\b|^Stalled ranks:$","flags":"i"},
{"id":"hub-offline-cache-miss","cause":"hub_offline_cache_miss","role":"root","needles":["offlinemode","offline mode","outgoing traffic","is not cached","incompletesnapshot"],"pattern":"\\\\bOfflineModeIsEnabled\\\\b|\\\\boffline mode is enabled\\\\b(?=[^\\\\n]*\\\\bunset\\\\b)|\\\\bdisk cache and outgoing traffic has been disabled\\\\b|\\\\bis not cached in \\\\S+|\\\\bIncompleteSnapshotError\\\\b|\\\\bcannot find the requested files in the (?:disk|local) cache and (?:outgoing|offline)","flags":"i"},
{"id":"hub-gated","cause":"hub_gated","role":"root","needles":["gatedrepo","gated repo","a gated ","authorized list","is restricted","awaiting a review","forbidden","disabledrepo"],"pattern":"\\\\bGatedRepoError\\\\b|\\\\bCannot access gated repo\\\\b|\\\\b(?:trying to access|is) a gated (?:repo|dataset|model)\\\\b|\\\\bis restricted and you are not in the authorized list\\\\b|\\\\bAccess to (?:model|dataset) \\\\S+ is restricted\\\\b|\\\\bawaiting a review from the repo authors\\\\b|\\\\b403 (?:Client Error: )?Forbidden\\\\b[^\\\\n]{0,80}\\\\bhuggingface\\\\.co\\\\/|\\\\bDisabledRepoError\\\\b","flags":"i"},
{"id":"hub-unreachable","cause":"hub_unreachable","role":"root","needles":["couldn't connect to","on the hub","couldn't reach","connection error, and","hub either: ","specific connection error","to the hub"],"pattern":"\\\\bWe couldn't connect to '?https?:\\\\/\\\\/\\\\S+|\\\\berror happened while trying to locate the files? on the Hub\\\\b|\\\\bCouldn't reach \\\\S+ (?:on the Hub )?\\\\((?!error 40[134])|\\\\bCouldn't reach the Hugging ?Face Hub\\\\b|\\\\bConnection error, and we cannot find the requested files\\\\b|\\\\bcannot send a request to the Hub\\\\b|\\\\bHub either: \\\\w*(?:Connection|Timeout)\\\\w*|\\\\bspecific connection error when trying to load\\\\b","flags":"i"},
{"id":"hub-entry-missing","cause":"hub_entry_missing","role":"root","needles":["entrynotfound","revisionnotfound","not found for url","git identifier","does not appear to have","not found","find 'hf://"],"pattern":"\\\\b(?:Remote)?EntryNotFoundError: (?!.*\\\\bcannot find the requested files\\\\b)|\\\\bRevisionNotFoundError\\\\b|\\\\b(?:Entry|Revision) Not Found for url\\\\b|\\\\bis not a valid git identifier\\\\b|\\\\bdoes not appear to have (?:a file named|files named|any) (?!.*\\\\bfound in directory\\\\b)|\\\\b404 (?:Client Error: )?Not Found\\\\b[^\\\\n]{0,80}\\\\bhuggingface\\\\.co\\\\/\\\\S+\\\\/resolve\\\\/|\\\\bUnable to find 'hf:\\\\/\\\\/","flags":"i"},
{"id":"hub-repo-not-found","cause":"hub_repo_not_found","role":"root","needles":["repositorynotfound","repository not found","valid model identifier","datasetnotfound","client error: ","bucketnotfound","notexisterror"],"pattern":"\\\\bRepositoryNotFoundError\\\\b|\\\\bRepository Not Found for url\\\\b|\\\\bis not a (?:local folder and is not a )?valid model identifier\\\\b|\\\\bDatasetNotFoundError: Dataset [^\\\\n]{1,200}? doesn't exist on the Hub\\\\b|\\\\b40[14] Client Error: (?:Unauthorized|Not Found) for url: https:\\\\/\\\\/huggingface\\\\.co\\\\/|\\\\bBucketNotFoundError\\\\b|\\\\bmodelscope\\\\.[\\\\w.]*NotExistError\\\\b","flags":"i"},
{"id":"hub-download-truncated","cause":"download_truncated","role":"root","needles":["consistency check failed","downloaded file","incomplete download","truncated download","requested range"],"pattern":"\\\\bConsistency check failed: file should be of size\\\\b|\\\\bDownloaded file (?:size|is) [^\\\\n]{0,60}?\\\\b(?:mismatch|differs?|smaller|incomplete)|\\\\b(?:incomplete|truncated) download\\\\b|\\\\b416 (?:Client Error: )?Requested Range Not Satisfiable\\\\b","flags":"i"},
{"id":"model-files-missing","cause":"model_files_missing","role":"root","needles":["error no file","can't load ","unable to load vocabulary","repo id must","can't find ","no valid checkpoint","path_or_model_id","does not exist","file not found: ","any matching files","no file or directory","no_suchfile","nltk downloader"],"pattern":"\\\\bError no files? named [^\\\\n]{1,300}? found in directory\\\\b|\\\\bCan't load (?:the )?(?:tokenizer|configuration of|config for|image processor|feature extractor|processor|model|video processor)\\\\b[^\\\\n]{0,10}? (?:for )?'|\\\\bUnable to load vocabulary from file\\\\b|\\\\bHFValidationError: Repo id must\\\\b|\\\\bCan't find (?:a valid checkpoint|'?(?:adapter_config\\\\.json|config\\\\.json)'?|a vocabulary file) (?:at|in)\\\\b|\\\\bNo valid checkpoint found in output directory\\\\b|\\\\bIncorrect path_or_model_id\\\\b|\\\\bFailed to find any matching files for\\\\b|\\\\bSavedModel file does not exist at\\\\b|\\\\bNo file or directory found at \\\\S+|\\\\bFile not found: filepath=|\\\\bNO_SUCHFILE\\\\b|\\\\bThe provided filename \\\\S+ does not exist\\\\b|\\\\[E050\\\\] Can't find model\\\\b|\\\\bNLTK Downloader to obtain the resource\\\\b","flags":"i"},
{"id":"git-server-unreachable","cause":"connection_refused","role":"root","needles":["failed to connect to","couldn't connect to","empty reply from","connection refused"],"pattern":"\\\\b(?:unable to access '[^'\\\\n]{1,400}'|batch request|Smudge error[^\\\\n]{0,200}?): [^\\\\n]{0,200}?(?:\\\\bFailed to connect to\\\\b|\\\\bCouldn't connect to server\\\\b|\\\\bEmpty reply from server\\\\b|\\\\bConnection refused\\\\b)|^ssh: connect to host \\\\S+ port \\\\d+: Connection refused","flags":"i"},
{"id":"lfs-server-error","cause":"service_unavailable","role":"root","needles":["unavailable","server error","bad gateway","gateway time","http 5","rate limit","server storage"],"pattern":"\\\\b(?:batch response|LFS|Smudge error|Error downloading [^\\\\n]{1,200}?|[Ff]atal error|Downloading LFS objects): [^\\\\n]{0,300}?(?:\\\\bService (?:Temporarily )?Unavailable\\\\b|\\\\bServer error\\\\b|\\\\bInternal Server Error\\\\b|\\\\bBad Gateway\\\\b|\\\\bGateway Time-?out\\\\b|\\\\bHTTP 5\\\\d\\\\d\\\\b|\\\\bRate limit exceeded\\\\b|\\\\bInsufficient server storage\\\\b)","flags":""},
{"id":"lfs-transfer-broken","cause":"connection_reset","role":"root","needles":["i/o timeout","handshake timeout","unexpected eof","reset by peer","deadline exceeded",": eof"],"pattern":"\\\\b(?:batch (?:request|response)|LFS|Smudge error): [^\\\\n]{0,300}?(?:\\\\bi\\\\/o timeout\\\\b|\\\\bTLS handshake timeout\\\\b|\\\\bunexpected EOF\\\\b|\\\\bconnection reset by peer\\\\b|\\\\bcontext deadline exceeded\\\\b|: EOF$)","flags":"i"},
{"id":"git-transfer-broken","cause":"connection_reset","role":"root","needles":["rpc failed","unable to access","early eof","index-pack output","remote end hung","unexpected disconnect","kex_exchange"],"pattern":"\\\\berror: RPC failed; (?!HTTP 4)|\\\\bunable to access '[^'\\\\n]{1,400}': (?:Recv failure|Send failure|GnuTLS recv error|gnutls_handshake\\\\(\\\\) failed|OpenSSL SSL_(?:read|connect)|HTTP\\\\/2 stream|Operation too slow|transfer closed|Connection timed out)|^fatal: (?:early EOF|fetch-pack: invalid index-pack output|the remote end hung up (?:unexpectedly|upon initial contact))|^fetch-pack: unexpected disconnect\\\\b|^kex_exchange_identification: ","flags":""},
{"id":"git-credentials","cause":"credentials_invalid","role":"root","needles":["authentication failed for","could not read username","could not read password","remote: ","host key verification","returned error: 40","authentication required","authorization error","bad credentials"],"pattern":"\\\\bfatal: Authentication failed for '|\\\\bfatal: could not read (?:Username|Password) for '|^remote: (?:HTTP Basic: Access denied|Invalid username or (?:password|token)|Support for password authentication was removed|Permission to \\\\S{1,200} denied|Write access to repository not granted)|\\\\bHost key verification failed\\\\.$|^remote: (?:Your|The) (?:token|credentials)\\\\b[^\\\\n]{0,80}\\\\b(?:expired|revoked|invalid)|\\\\bunable to access '[^'\\\\n]{1,400}': The requested URL returned error: 40[13]\\\\b|\\\\b(?:batch response|LFS|Smudge error): [^\\\\n]{0,200}?\\\\b(?:Authentication required|Authorization error|Bad credentials)\\\\b","flags":""},
{"id":"git-repository-missing","cause":"repository_not_found","role":"root","needles":["fatal: repository","repository not found","the project you were","to be a git repository","remote: not found","repository or object"],"pattern":"\\\\bfatal: repository '[^'\\\\n]{1,400}' (?:not found|does not exist)|^(?:remote: |ERROR: )?Repository not found\\\\.?$|^remote: The project you were looking for could not be found|\\\\bfatal: '[^'\\\\n]{1,400}' does not appear to be a git repository|^remote: Not Found$|\\\\b(?:batch response|LFS): [^\\\\n]{0,80}?\\\\bRepository or object not found\\\\b","flags":""},
{"id":"git-revision-missing","cause":"revision_not_found","role":"root","needles":["remote branch","find remote ref","pathspec ","is not a tree","ambiguous argument","bad object ","no url found for","not our ref","not a git repository","dubious ownership"],"pattern":"\\\\b(?:fatal|error): (?:Remote branch \\\\S{1,200} not found in upstream|couldn't find remote ref \\\\S|pathspec '[^'\\\\n]{1,200}' did not match any file|reference is not a tree: |ambiguous argument '[^'\\\\n]{1,200}': unknown revision|bad object [0-9a-f]{7}|No url found for submodule path|remote error: upload-pack: not our ref)|^fatal: not a git repository\\\\b|^fatal: detected dubious ownership in repository\\\\b","flags":""},
{"id":"git-would-overwrite","cause":"working_tree_in_the_way","role":"usual","needles":["fatal: destination path","would be overwritten by","you have unstaged changes","conflict (","to fast-forward","refusing to merge"],"pattern":"^fatal: destination path '[^'\\\\n]{1,400}' already exists and is not an empty directory|^error: (?:Your local changes to the following files|The following untracked working tree files) would be overwritten by|^error: cannot (?:pull with rebase|rebase): You have unstaged changes|^CONFLICT \\\\(\\\\w+\\\\): |^fatal: Not possible to fast-forward|^fatal: refusing to merge unrelated histories","flags":""},
{"id":"credentials-invalid","cause":"credentials_invalid","role":"root","needles":["nocredentials","locate credentials","partial credentials","the config profile","retrieving token","sso ","specify a region","expiredtoken","invalidaccesskey","signaturedoesnot","invalidclienttoken","unrecognizedclient","invalidtoken","authfailure","provided token","security token","defaultcredentials","refresherror","not valid, or expired","localtoken","token is required"],"pattern":"\\\\bNoCredentialsError\\\\b|\\\\bUnable to locate credentials\\\\b|\\\\bPartial credentials found in\\\\b|\\\\bThe config profile \\\\([^)\\\\n]{1,80}\\\\) could not be found\\\\b|\\\\bError when retrieving token from\\\\b|\\\\bError loading SSO Token\\\\b|\\\\bThe SSO session associated with this profile has expired\\\\b|\\\\bYou must specify a region\\\\b|\\\\b(?:ExpiredToken(?:Exception)?|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidClientTokenId|UnrecognizedClientException|InvalidToken|AuthFailure)\\\\b|\\\\bThe (?:provided|security) token (?:included in the request )?(?:has|is) (?:expired|invalid)\\\\b|\\\\bDefaultCredentialsError\\\\b|\\\\bRefreshError\\\\b|\\\\btoken is either not valid, or expired\\\\b|\\\\bLocalTokenNotFoundError\\\\b|\\\\bToken is required \\\\(","flags":""},
{"id":"login-failed","cause":"credentials_invalid","role":"usual","needles":["clientauthentication","authenticationfailed","failed to authenticate","invalid user token","kaggle.json","anonymous caller","(publickey"],"pattern":"\\\\bClientAuthenticationError\\\\b|\\\\bErrorCode:\\\\s?AuthenticationFailed\\\\b|\\\\bServer failed to authenticate the request\\\\b|\\\\bInvalid user token\\\\b|\\\\bCould not find kaggle\\\\.json\\\\b|\\\\bAnonymous caller does not have\\\\b|\\\\bPermission denied \\\\(publickey\\\\b","flags":"i"},
{"id":"storage-access-denied","cause":"data_access_denied","role":"root","needles":["an error occurred (","permissionerror: ","oserror: forbidden","does not have ","authorizationpermission","not authorized to perform","authorizationfailure","accessdeniedexception","forbidden: 403","response code 403","the public link","access denied by server"],"pattern":"\\\\bAn error occurred \\\\((?:AccessDenied\\\\w*|403|AllAccessDisabled|AccountProblem|InvalidObjectState|KMS\\\\.\\\\w+)\\\\) when calling the (?!Put|Create|Complete|Upload|Delete|Copy)\\\\w+ operation\\\\b|^PermissionError: (?:Access Denied|Forbidden)\\\\b|\\\\bOSError: Forbidden: |\\\\bdoes not have (?:storage\\\\.\\\\w+\\\\.\\\\w+|serviceusage\\\\.\\\\w+\\\\.\\\\w+) (?:access|permission)|\\\\bAuthorizationPermissionMismatch\\\\b|\\\\bnot authorized to perform this operation using this permission\\\\b|\\\\bAuthorizationFailure\\\\b|\\\\bAccessDeniedException: 403\\\\b|\\\\bForbidden: 403 (?:GET|POST|HEAD)\\\\b|\\\\bHTTP response code 403\\\\b|\\\\bCannot retrieve the public link of the file\\\\b|\\\\bmount\\\\.nfs: access denied by server\\\\b","flags":""},
{"id":"http-access-denied","cause":"data_access_denied","role":"usual","needles":["http error","client error","returned error","error 40",", message=","fetch failure","403 - forbidden"],"pattern":"(?:\\\\bHTTP Error 40[13]\\\\b|\\\\b40[13] Client Error\\\\b|\\\\breturned error: 40[13]\\\\b|\\\\bClient error '40[13]|\\\\bERROR 40[13]: |\\\\b40[13], message=|\\\\bURL fetch failure on \\\\S+: 40[13]\\\\b|\\\\(error 40[13]\\\\)|\\\\b403 - Forbidden\\\\b)(?!.*(?:mlflow|wandb|\\\\/api\\\\/2\\\\.0\\\\/|comet|neptune|clearml))","flags":"i"},
{"id":"object-not-found","cause":"object_not_found","role":"root","needles":["an error occurred (","blobnotfound","containernotfound","nosuchkey","nosuchbucket","the specified ","notfound: 404","no urls matched","urls matched no","bucketnotfoundexc","response code 404","filenotfounderror"],"pattern":"\\\\bAn error occurred \\\\((?:404|NoSuchKey|NoSuchBucket|ResourceNotFoundException)\\\\) when calling\\\\b|\\\\b(?:BlobNotFound|ContainerNotFound|NoSuchKey|NoSuchBucket)\\\\b|\\\\bThe specified (?:blob|container|bucket|key) does not exist\\\\b|\\\\bgoogle\\\\.[\\\\w.]{1,80}\\\\.NotFound: 404\\\\b|\\\\bNo URLs matched\\\\b|\\\\bURLs matched no objects or files\\\\b|\\\\bBucketNotFoundException\\\\b|\\\\bHTTP response code 404\\\\b|^FileNotFoundError: (?:b\\\\/|(?:s3|gs|gcs|abfss?|hdfs):\\\\/\\\\/)","flags":""},
{"id":"http-not-found","cause":"object_not_found","role":"usual","needles":["http error","client error","returned error","error 4",", message=","fetch failure","reason: not found"],"pattern":"(?:\\\\bHTTP Error 4(?:04|10|51)\\\\b|\\\\b4(?:04|10|51) Client Error\\\\b|\\\\breturned error: 4(?:04|10|51)\\\\b|\\\\bClient error '4(?:04|10|51)|\\\\bERROR 4(?:04|10|51): |\\\\b404, message=|\\\\bURL fetch failure on \\\\S+: 404\\\\b|\\\\(error 404\\\\)|\\\\(404\\\\)[\\\\s\\\\S]{0,8}Reason: Not Found)(?!.*(?:mlflow|wandb|\\\\/api\\\\/2\\\\.0\\\\/|comet|neptune|clearml))","flags":"i"},
{"id":"lfs-object-missing","cause":"lfs_pointer","role":"root","needles":["smudge error","exist on the server","git-lfs","fetch some objects","lfs pointer"],"pattern":"\\\\bSmudge error\\\\b(?![^\\\\n]{0,300}?\\\\b(?:dial tcp|timeout|timed out|connection|EOF|TLS|50[0234]|429|no such host))|\\\\bObject does not exist on the server\\\\b|\\\\bgit-lfs filter-process'? failed\\\\b|\\\\berror: failed to fetch some objects from\\\\b|\\\\bversion https:\\\\/\\\\/git-lfs\\\\.github\\\\.com\\\\/spec|\\\\b(?:is|be)(?: it)? a Git[ -]?LFS pointer\\\\b|\\\\bwithout having git-lfs installed\\\\b","flags":"i"},
{"id":"dvc-download-failed","cause":"dvc_data_missing","role":"weak","needles":["failed to download"],"pattern":"\\\\b[1-9]\\\\d* files? failed to download\\\\b","flags":"i"},
{"id":"dvc-data-missing","cause":"dvc_data_missing","role":"root","needles":["data from the cloud","checkout failed for","neither locally","no dvc remote","error.dvc.org","dependency "],"pattern":"\\\\bfailed to pull data from the cloud\\\\b(?! - \\\\d+ files? failed)|\\\\bCheckout failed for following targets\\\\b|\\\\bneither locally nor on remote\\\\b|\\\\bNo DVC remote is specified\\\\b|\\\\berror\\\\.dvc\\\\.org\\\\/missing-files\\\\b|\\\\bERROR: (?:failed to reproduce [^\\\\n]{0,120}: )?dependency '[^'\\\\n]{1,200}' does not exist\\\\b","flags":"i"},
{"id":"pickle-of-pointer-or-page","cause":"lfs_pointer","role":"root","needles":["unpicklingerror"],"pattern":"\\\\bUnpicklingError: invalid load key, '[v<{]'","flags":""},
{"id":"torch-checkpoint-corrupt","cause":"checkpoint_corrupt","role":"root","needles":["pytorchstreamreader","file in archive","invalid magic number","unexpected eof","storage has wrong","unable to load weights","checkpointexception","corrupt","truncated","incomplete","damaged"],"pattern":"\\\\bPytorchStreamReader failed (?:reading (?:zip archive|file)|locating file (?!constants\\\\.pkl))|\\\\bfile in archive is not in a subdirectory\\\\b|\\\\bInvalid magic number; corrupt file\\\\b|\\\\bunexpected EOF, expected \\\\d+ more bytes\\\\b|\\\\bstorage has wrong (?:byte )?size: expected\\\\b|\\\\bUnable to load weights from (?:pytorch|PyTorch) checkpoint file\\\\b|\\\\bCheckpointException\\\\b|\\\\b(?:checkpoint|model|weights?)(?: file)?(?: \\\\S+)? (?:is|seems|appears)(?: to be)? (?:corrupt(?:ed)?|truncated|incomplete|damaged)\\\\b|\\\\bcorrupt(?:ed)? checkpoint\\\\b","flags":"i"},
{"id":"pickle-corrupt","cause":"checkpoint_corrupt","role":"root","needles":["unpicklingerror","ran out of input","pickle data was"],"pattern":"\\\\bUnpicklingError: (?!Caught |Weights only load failed|A load persistent id)|^EOFError: Ran out of input$|\\\\bpickle data was truncated\\\\b","flags":""},
{"id":"safetensors-corrupt","cause":"checkpoint_corrupt","role":"root","needles":["safetensorerror","headertoo","invalidheader","metadataincomplete","incomplete metadata"],"pattern":"\\\\bSafetensorError: (?:Error while deserializing header|Error while deserializing: )|\\\\b(?:HeaderTooLarge|HeaderTooSmall|InvalidHeaderLength|InvalidHeaderDeserialization|InvalidHeaderStart|MetadataIncompleteBuffer)\\\\b|\\\\bincomplete metadata, file not fully covered\\\\b","flags":""},
{"id":"framework-checkpoint-corrupt","cause":"checkpoint_corrupt","role":"root","needles":["table file","sstable","checksum does not match","crc32c checksum","invalid_protobuf","protobuf parsing","parsing message with","cannot parse file","invalid gguf","invalid ggml","file bounds"],"pattern":"\\\\bUnable to open table file\\\\b|\\\\bnot an sstable\\\\b|\\\\bChecksum does not match: stored\\\\b|\\\\bCRC32C checksum mismatch\\\\b|\\\\bINVALID_PROTOBUF\\\\b|\\\\bProtobuf parsing failed\\\\b|\\\\bError parsing message with type '(?:onnx|tensorflow)\\\\.|\\\\bCannot parse file \\\\S+\\\\.pb\\\\b|\\\\binvalid (?:gguf|ggml|GGUF) magic\\\\b|\\\\btensor '[^'\\\\n]{1,120}' data is not within the file bounds\\\\b","flags":""},
{"id":"tokenizer-corrupt","cause":"tokenizer_corrupt","role":"root","needles":["modelproto","model_proto","exception: ","provided vocabulary"],"pattern":"\\\\bcould not parse ModelProto\\\\b|\\\\bmodel_proto->ParseFromArray\\\\b|^Exception: (?:expected value|EOF while parsing|stream did not contain valid UTF-8|expected ident|missing field|invalid type)\\\\b[^\\\\n]{0,80}|\\\\bplease check that the provided vocabulary is accessible and not corrupted\\\\b","flags":"i"},
{"id":"language-resource-missing","cause":"model_files_missing","role":"usual","needles":["resource "],"pattern":"\\\\bLookupError: Resource \\\\S{1,80} not found\\\\b|^\\\\s*Resource \\\\S{1,80} not found\\\\.$","flags":""},
{"id":"boosted-trees-corrupt","cause":"checkpoint_corrupt","role":"root","needles":["xgboosterror","model format error","model file doesn't","unknown model format","lightgbmerror","incorrect model file","catboosterror"],"pattern":"\\\\bXGBoostError: [^\\\\n]{0,200}?\\\\b(?:json\\\\.cc|json_io\\\\.h|ubjson\\\\.\\\\w+):\\\\d+: |\\\\bXGBoostError: [^\\\\n]{0,300}?(?:\\\\bCheck failed: (?:fi->Read|fs->Read|fp->Read|str\\\\[0\\\\] == '\\\\{'|!data\\\\.empty\\\\(\\\\)|str\\\\.size\\\\(\\\\) >= |IsA<Object>|header == )|\\\\b(?:Invalid UBJSON|Unknown construct|Failed to parse (?:the )?model|Unexpected end of (?:file|input)|Invalid serialization|EOF)\\\\b)|\\\\bModel format error, expect a tree here\\\\b|\\\\bModel file doesn't (?:specify|contain)\\\\b|\\\\bUnknown model format or submodel type in model file\\\\b|\\\\bLightGBMError: [^\\\\n]{0,80}?\\\\b(?:Unexpected|Invalid|Unknown) model (?:format|file)\\\\b|\\\\bIncorrect model file descriptor\\\\b|\\\\bCatBoostError: [^\\\\n]{0,200}?(?:\\\\bmodel (?:file|blob)[^\\\\n]{0,80}?\\\\b(?:corrupt|invalid|truncated|too short)|\\\\bIncorrect model\\\\b|\\\\bFlatbuffers model verification failed\\\\b)","flags":""},
{"id":"boosted-trees-table-refused","cause":"dataset_schema_mismatch","role":"usual","needles":["(num_data) > (0)","not useful features","contain label column","contain weight column","contain group column","contain query column","could not find label","could not find weight","could not find group","could not find query","could not find ignore","could not find categorical","in data file","when parsing as","first column in a libsvm","is not same with","query counts is not","label excel ","query data ","limit of ","nan or inf in","to number of rows","label set cannot","matches the uri","unknown file format","encountered parser error","for cat_feature","all train targets","all features are either","dictionary size is 0","queryids should","column description","error in dsv","parsed as a float","is not in {","target is constant","target is empty","number of rows in"],"pattern":"\\\\bCheck failed: \\\\(num_data\\\\) > \\\\(0\\\\)|\\\\bthere are not useful features\\\\b|\\\\bdoesn't contain (?:label|weight|group|query) column\\\\b|\\\\bCould not find (?:label|weight|group|query|ignore|categorical)\\\\w* column\\\\b|\\\\bUnknown token \\\\S{1,60} in data file\\\\b|\\\\bInput format error when parsing as\\\\b|\\\\bshould be the first column in a LibSVM\\\\b|\\\\bLength of (?:label|labels|weights?|init_score|queries) is not same with #data\\\\b|\\\\b[Ss]um of query counts is not same\\\\b|\\\\bLabel excel \\\\d+|\\\\bQuery data \\\\d+ in line\\\\b|\\\\bexceed upper limit of \\\\d+ for a query\\\\b|\\\\bNaN or Inf in (?:label|weight|init_score)s?\\\\b|\\\\bSize of (?:labels|weights) must (?:be )?equal to number of rows\\\\b|\\\\blabel set cannot be empty\\\\b|\\\\bany files that matches the URI\\\\b|\\\\bXGBoostError: (?:Unknown file format|Encountered parser error)\\\\b|\\\\bInvalid type for cat_feature\\\\b|\\\\bAll train targets are (?:greater|less) than border\\\\b|\\\\bAll features are either constant or ignored\\\\b|\\\\bDictionary size is 0\\\\b|\\\\bqueryIds should be grouped\\\\b|\\\\bcolumn description\\\\b[^\\\\n]{0,40}?\\\\b(?:wrong|invalid|error)\\\\b|\\\\bError in dsv data\\\\b|\\\\bcannot be parsed as a float\\\\b|\\\\blabel -?\\\\d+ is not in \\\\{|\\\\bTarget is (?:constant|empty)\\\\b|\\\\bnumber of rows in (?:the )?(?:data|label|group|weight)\\\\w* (?:file )?(?:is|does) not\\\\b","flags":""},
{"id":"pillow-image-corrupt","cause":"media_corrupt","role":"root","needles":["unidentifiedimage","cannot identify image","file is truncated","when reading image","truncated file read","syntaxerror: ","decompressionbomb","broken png"],"pattern":"\\\\bUnidentifiedImageError: (?!Caught )|\\\\bcannot identify image file\\\\b|\\\\bimage file is truncated\\\\b|\\\\bbroken data stream when reading image file\\\\b|\\\\bTruncated File Read\\\\b|\\\\bSyntaxError: (?:broken|not a) (?:PNG|TIFF|GIF) file\\\\b|\\\\bDecompressionBombError\\\\b|\\\\bunrecognized data stream contents when reading image file\\\\b|\\\\bbroken PNG file\\\\b","flags":""},
{"id":"image-decoder-refused","cause":"media_corrupt","role":"root","needles":["tiffread","unknown audio","unknown video","unknown image","tifffill","ireadblock failed","invalid jpeg","invalid png","invalid gif","invalid bmp","unknown image file","unknown format","not a jpeg","unsupported image","input is empty","jpeg::","incomplete or trunc"," is corrupt","backend to open","failed to decode","failed to read","failed to load","corrupt image","corrupted image","corrupt j","corrupted j","corrupt p","corrupted p","truncated ","unreadable ","broken ","unrecognized image","empty input file"],"pattern":"\\\\bInvalid (?:JPEG|PNG|GIF|BMP) data\\\\b|\\\\bUnknown image file format\\\\b|\\\\bunknown (?:image|audio|video) (?:type|format)\\\\b|\\\\bgot unknown format starting with\\\\b|\\\\bNot a JPEG file: starts with\\\\b|\\\\bUnsupported image file\\\\b|\\\\bINVALID_ARGUMENT: Input is empty\\\\b|^Input is empty\\\\.?$|\\\\bjpeg::Uncompress failed\\\\b|\\\\b(?:Image|JPEG|PNG) is (?:incomplete or truncated|corrupt(?:ed)?)\\\\b|\\\\bCould not find a backend to open\\\\b|\\\\bFailed to (?:decode|read|load) (?:the )?(?:image|jpe?g|png)\\\\b|\\\\b(?:corrupt(?:ed)?|truncated|unreadable|broken) (?:image|jpe?g|png|picture)\\\\b(?! data: )|\\\\bunrecognized image format\\\\b|\\\\bEmpty input file\\\\b|\\\\bTIFF(?:Read|Fill)\\\\w{1,20}(?:\\\\(\\\\) failed\\\\b|: ?Read error\\\\b)|\\\\bIReadBlock failed\\\\b","flags":"i"},
{"id":"libjpeg-warning","cause":"media_corrupt","role":"weak","needles":["corrupt jpeg data","end of jpeg file","libpng error"],"pattern":"\\\\bCorrupt JPEG data: |\\\\bPremature end of JPEG file\\\\b|\\\\blibpng error: ","flags":""},
{"id":"opencv-empty-image","cause":"media_corrupt","role":"root","needles":["-215:assertion","imread_(","is not a numpy array"],"pattern":"\\\\(-215:Assertion failed\\\\) !_?(?:src|img|image|buf|ssize|dsize)\\\\.empty\\\\(\\\\)|\\\\bimread_\\\\('[^'\\\\n]{1,300}'\\\\): can't open\\\\/read file\\\\b|\\\\b(?:src|img|image) is not a numpy array, neither a scalar\\\\b","flags":""},
{"id":"sound-or-video-corrupt","cause":"media_corrupt","role":"root","needles":["libsndfile","error opening ","wave.error","file format b","'riff'","processing input","moov atom","decorderror","invaliddataerror","failed to load ","failed to open ","failed to decode ","failed to read ","sox fail","video file","cannot find video","cannot find audio"],"pattern":"\\\\bLibsndfileError: |\\\\bError opening (?:'[^'\\\\n]{1,300}'|<[^\\\\n]{1,120}>): (?:File contains data in an unknown format|Format not recogni[sz]ed|Error in \\\\w+ file)|\\\\bwave\\\\.Error: |\\\\bFile format b'[^'\\\\n]{1,40}'[. ]{1,4}not understood\\\\b|\\\\bcannot find (?:video|audio) stream\\\\b|\\\\bOnly 'RIFF' and 'RIFX' supported\\\\b|\\\\bInvalid data found when processing input\\\\b|\\\\bmoov atom not found\\\\b|\\\\bDECORDError\\\\b|\\\\b(?:av\\\\.error\\\\.)?InvalidDataError\\\\b|\\\\bFailed to (?:load|open|decode|read) (?:the )?(?:audio|video|input)\\\\b|\\\\bsox FAIL formats: can't open input file\\\\b|\\\\bvideo file (?:is )?corrupt","flags":"i"},
{"id":"scan-corrupt","cause":"media_corrupt","role":"root","needles":["imagefileerror","headerdataerror","invaliddicom","file be damaged","imageio reader","simpleitk image","rasterioioerror","supported file format","tifffileerror"],"pattern":"\\\\bImageFileError: |\\\\bHeaderDataError: |\\\\bInvalidDicomError\\\\b|\\\\bcould the file be damaged\\\\b|\\\\bUnable to determine ImageIO reader for\\\\b|\\\\bSimpleITK Image(?:File|Series)Reader_Execute\\\\b|\\\\bRasterioIOError\\\\b|\\\\bnot recognized as (?:being in )?a supported file format\\\\b|\\\\bTiffFileError\\\\b","flags":""},
{"id":"archive-corrupt","cause":"archive_corrupt","role":"root","needles":["badzipfile","badgzipfile","gzipped file","compressed file ended","zlib.error","while decompressing","while preparing","tarfile.","lzmaerror","invalid data stream","crc check failed","end-of-central","tar: ","gzip: ","zstd","not a zip","not a gzip","not a tar","gzip header"],"pattern":"\\\\bBadZip[Ff]ile: (?!Caught )|\\\\bBadGzipFile: (?!Caught )|\\\\bNot a gzipped file\\\\b|\\\\bCompressed file ended before the end-of-stream\\\\b|\\\\bzlib\\\\.error: |\\\\bError -[35] while (?:decompressing|preparing)\\\\b|\\\\btarfile\\\\.(?:ReadError|\\\\w*HeaderError): (?!Caught )|\\\\b_?lzma\\\\.LZMAError: |\\\\bInvalid data stream$|\\\\bCRC check failed 0x|\\\\bEnd-of-central-directory signature not found\\\\b|\\\\bcannot find zipfile directory\\\\b|\\\\btar: (?:Unexpected EOF in archive|This does not look like a tar archive)|\\\\bgzip: (?:stdin|\\\\S+): (?:unexpected end of file|not in gzip format|invalid compressed data)|\\\\bzstd[^\\\\n]{0,80}?(?:Data corruption detected|unsupported format|premature end)|\\\\bZstdError: |\\\\bnot a (?:zip|gzip|tar) (?:file|archive)\\\\b|\\\\binvalid gzip header\\\\b|\\\\bgzip: invalid header\\\\b","flags":"i"},
{"id":"parquet-corrupt","cause":"table_file_corrupt","role":"root","needles":["parquet","deserialize thrift","corrupt snappy","page was smaller","not an arrow","not a feather","flatbuffers message","expected to ","reading schema message","end with par1","no magic bytes","not an avro","image is malformed","not a database"],"pattern":"\\\\bParquet magic bytes not found\\\\b|\\\\bParquet file size is \\\\d+ bytes?\\\\b|\\\\bCould not open Parquet input source\\\\b|\\\\bCouldn't deserialize thrift\\\\b|\\\\bCorrupt snappy compressed data\\\\b|\\\\bUnexpected end of stream: Page was smaller\\\\b|\\\\bNot an Arrow file\\\\b|\\\\bNot a Feather\\\\b|\\\\bInvalid flatbuffers message\\\\b|\\\\bExpected to (?:be able to )?read \\\\d+ (?:metadata |)bytes\\\\b|\\\\bTried reading schema message, was null\\\\b|\\\\bis not a Parquet file\\\\b|\\\\bmust end with PAR1\\\\b|\\\\bNo magic bytes found at end of file\\\\b|\\\\bNot an Avro data file\\\\b|\\\\bdatabase disk image is malformed\\\\b|\\\\bfile is not a database\\\\b","flags":"i"},
{"id":"record-file-corrupt","cause":"record_file_corrupt","role":"root","needles":["datalosserror","corrupted record","truncated record","open file (","file signature","can't read data","can't synchronously","can't open ","filter returned failure","mdb_","lmdb.","serialized example","no data left in","as a pickle","eof: reading array","greater than file size","an empty file","multiple of the data-type","containing pickled data","unpack requires","invalid index file","__key__","match expected format","packexception"],"pattern":"\\\\bDataLossError\\\\b|\\\\b(?:corrupted|truncated) record at \\\\d+|\\\\bUnable to (?:synchronously )?open file \\\\((?:file signature not found|truncated file|bad |addr overflow|unable to (?:read|decode))|\\\\bfile signature not found\\\\b|\\\\bCan't (?:synchronously )?(?:read data|open \\\\w+) \\\\((?!file read failed)|\\\\bfilter returned failure during read\\\\b|\\\\bMDB_(?:CORRUPTED|INVALID|PAGE_NOTFOUND|VERSION_MISMATCH)\\\\b|\\\\blmdb\\\\.(?:CorruptedError|InvalidError|PageNotFoundError)\\\\b|\\\\bCan't parse serialized Example\\\\b|\\\\bNo data left in file\\\\b|\\\\bFailed to interpret file \\\\S+ as a pickle\\\\b|\\\\bEOF: reading array data, expected \\\\d+ bytes got \\\\d+|\\\\bmmap (?:length|offset) is greater than file size\\\\b|\\\\bcannot mmap an empty file\\\\b|\\\\bSize of available data is not a multiple of the data-type size\\\\b|\\\\bCannot load file containing pickled data when allow_pickle=False\\\\b|\\\\bunpack requires a buffer of \\\\d+ bytes\\\\b|\\\\bdidn't find \\\\[[^\\\\n]{1,120}\\\\] in \\\\[[^\\\\n]{0,40}__key__|\\\\bInvalid index file\\\\b|\\\\bIndex (?:file )?doesn't match expected format\\\\b|\\\\bPackException\\\\b","flags":""},
{"id":"lmdb-missing","cause":"file_missing","role":"root","needles":["lmdb.error"],"pattern":"\\\\blmdb\\\\.Error: [^\\\\n]{1,300}: No such file or directory\\\\b","flags":""},
{"id":"text-malformed","cause":"text_malformed","role":"root","needles":["parsererror","emptydataerror","tokenizing data","no columns to parse","jsondecodeerror","unicodedecodeerror","parse error: ","parseerror","expaterror","xmlsyntaxerror","_csv.error","unknown format of","not a valid json","string to float","nodataerror","number of columns at"],"pattern":"\\\\b(?:pandas\\\\.\\\\w+(?:\\\\.\\\\w+)*\\\\.)?(?<!yaml\\\\.parser\\\\.)ParserError: (?!Caught )|\\\\bEmptyDataError\\\\b|\\\\bError tokenizing data\\\\b|\\\\bNo columns to parse from file\\\\b|^(?:json\\\\.decoder\\\\.|simplejson\\\\.\\\\w+\\\\.)?JSONDecodeError: (?!Caught )|\\\\bUnicodeDecodeError: (?!Caught )|\\\\b(?:CSV|JSON) parse error: (?!Column)|\\\\bxml\\\\.etree\\\\.ElementTree\\\\.ParseError\\\\b|\\\\bExpatError\\\\b|\\\\blxml\\\\.etree\\\\.XMLSyntaxError\\\\b|^_csv\\\\.Error: |\\\\bUnknown format of training data\\\\b|\\\\bis not a valid JSON file\\\\b|\\\\bcould not convert string to float: (?:''|b''|['\\"](?:[-+]?\\\\.?\\\\d|[?#<{[\\\\\\\\]|n\\\\/?a\\\\b|null|none|nan|-['\\"])[^\\\\n]*)|\\\\bNoDataError: |\\\\bWrong number of columns at line \\\\d+|\\\\bsome errors were detected ![\\\\s\\\\S]{0,4}Line #\\\\d+","flags":"i"},
{"id":"bad-magic","cause":"file_corrupt","role":"usual","needles":["bad magic","wrong magic","invalid magic","incorrect magic","unexpected magic","unknown magic"," magic number","magic number","magic byte","magic mismatch","unexpectedly reached","must read exactly","smaller than expected","premature end of ","unexpected end of "],"pattern":"\\\\b(?:bad|wrong|invalid|incorrect|unexpected|unknown) (?:\\\\w+ )?magic(?: number| bytes?| header)?\\\\b|\\\\bmagic (?:number|bytes?)\\\\b[^\\\\n]{0,60}?\\\\b(?:mismatch|incorrect|invalid|wrong|not match|not found)|\\\\bmagic mismatch\\\\b|\\\\bunexpectedly reached end of file\\\\b|\\\\bmust read exactly \\\\d+ bytes\\\\b|\\\\bis smaller than expected\\\\b|(?<!\\\\bJPEG data: )\\\\b(?:premature|unexpected) end of (?:the )?(?:file|data|stream|input|archive)\\\\b","flags":"i"},
{"id":"dataset-files-missing","cause":"dataset_missing","role":"root","needles":["datafilesnotfound","any data file","dataset script","data files ","data file must be","neither a ","could not find data","download_and_prepare","datasetnotfound","dataset not found","any class folder","no valid file for","emptydataseterror"],"pattern":"\\\\bDataFilesNotFoundError\\\\b|\\\\bCouldn't find (?:any data file|a dataset script) at\\\\b(?![^\\\\n]{0,400}?\\\\bHub either: \\\\w*(?:Connection|Timeout|Offline|Unreachable))|\\\\bNo \\\\(supported\\\\) data files found\\\\b|\\\\bAt least one (?:valid )?data file must be specified\\\\b|\\\\bNo \\\\(?supported\\\\)? data files or dataset script found\\\\b|\\\\bis neither a \`?Dataset\`? directory nor a\\\\b|\\\\bcould not find data in \\\\S+|\\\\bdataset_builder\\\\.download_and_prepare\\\\(\\\\)|\\\\bDatasetNotFoundError: (?!.*\\\\b(?:gated|on the Hub)\\\\b)|\\\\bDataset not found: \\\\S|\\\\bCouldn't find any class folder\\\\b|\\\\bFound no valid file for the classes\\\\b|\\\\bThe directory at \\\\S+ doesn't contain any data files\\\\b|\\\\bEmptyDatasetError\\\\b","flags":"i"},
{"id":"dataset-empty","cause":"dataset_empty","role":"usual","needles":["num_samples","no objects to","files found","files were found","files match","files were match","shards found","shards were found","shards match","shards were match","no samples","found 0 ","set will be empty","found array with 0","to be non-empty","(empty logs)","to no data","fewer shards","across ranks is zero"," found in ","no images","no labels","no data found","no examples","no records","no annotations","no training ","no valid","no training batches","no data to train","has length 0","returned 0 length"],"pattern":"\\\\bNo objects to concatenate$|\\\\b[Nn]o (?!checkpoint)(?:\\\\w+ )?(?:files|shards) (?:were )?(?:found|match)(?=[^\\\\n]{0,40}?(?:pattern|glob|[*/]))(?!.*\\\\b(?:skip|scratch|start|creat|download)\\\\w*)|\\\\bnum_samples should be a positive integer\\\\b(?![^\\\\n]{0,60}=-\\\\d)|\\\\bnum_samples=0\\\\b|\\\\bNo samples found in dataset\\\\b|\\\\bFound 0 (?:files|images|samples|examples|records|labels|items|valid)\\\\b|\\\\bthe resulting train set will be empty\\\\b|\\\\bFound array with 0 (?:sample|feature)|\\\\bExpected input data to be non-empty\\\\b|\\\\bUnexpected result of \`?\\\\w+_function\`? \\\\(Empty Logs\\\\)|\\\\bcorresponds to no data\\\\b|\\\\bTotal length of \\\\S{1,40} across ranks is zero\\\\b|\\\\bperhaps you have fewer shards than workers\\\\b|\\\\bNo (?:training |validation |valid )?(?:images|labels|samples|examples|data|annotations|records|training data) (?:were |was )?found(?: in \\\\S+|[.,]?$)|\\\\b(?:No training batches|no data to train on)\\\\b|\\\\bthe (?:Py)?(?:Sequence|Dataset) has length 0\\\\b|\\\\b[Dd]ata[Ll]oader\`? returned 0 length\\\\b","flags":"i"},
{"id":"dataset-schema-mismatch","cause":"dataset_schema_mismatch","role":"root","needles":["generationcasterror","casterror: ","names don","the same columns","couldn't cast","changed from ","the same data file","doesn't exist)","required but could not","schema at index","usecols do not","of passed names","arrowinvalid","arrowtypeerror"],"pattern":"\\\\bDatasetGenerationCastError\\\\b|\\\\bCastError: |\\\\bbecause column names don't match\\\\b|\\\\bAll the data files must have the same columns\\\\b|\\\\bCouldn't cast (?:array|\\\\S+|[^\\\\n]{1,200}? to\\\\b)|\\\\bchanged from \\\\w+ to \\\\w+ in row \\\\d+|\\\\bCouldn't infer the same data file format\\\\b|\\\\bUnable to (?:synchronously )?open object \\\\(object '[^'\\\\n]{1,200}' doesn't exist\\\\)|\\\\bis required but could not be found\\\\b|\\\\bSchema at index \\\\d+ was different\\\\b|\\\\bUsecols do not match columns\\\\b|\\\\bNumber of passed names did not match\\\\b|\\\\bArrow(?:Invalid|TypeError): (?:Could not convert|Expected (?:bytes|integer))","flags":"i"},
{"id":"dataset-part-unknown","cause":"dataset_part_unknown","role":"root","needles":["unknown split","builderconfig","columns in the dataset","config name is missing","bad split: "],"pattern":"\\\\bUnknown split ['\\"][^\\\\n]{1,200}?Should be one of\\\\b|\\\\bBuilderConfig '[^'\\\\n]{1,200}' not found\\\\b|\\\\bnot in the dataset\\\\. Current columns in the dataset\\\\b|\\\\bConfig name is missing\\\\b|\\\\bBad split: \\\\S","flags":""},
{"id":"dataset-script-unsupported","cause":"dataset_script_unsupported","role":"root","needles":["dataset scripts","requires you to execute","contains custom code"],"pattern":"\\\\bDataset scripts are no longer supported\\\\b|\\\\brequires you to execute the (?:dataset|configuration|model\\\\w*|\\\\S+) (?:script|file) in that repo\\\\b|\\\\bcontains custom code which must be executed\\\\b","flags":""},
{"id":"labels-unexpected","cause":"labels_unexpected","role":"root","needles":["unexpected label","label class","previously unseen","for bbox","bounding boxes","contains nan","contains \`inf\`","out of range"," outside ","out of bounds","not in the ","not in ","some images have","no labels ","target label","sum of query counts","only one ","unseen ","bad value for","annotation file format","label value"],"pattern":"\\\\b[Uu]nexpected labels?\\\\b[^\\\\n]{0,80}?\\\\b(?:in|found)\\\\b|\\\\b[Ll]abel class \\\\d+ exceeds nc=\\\\d+|\\\\bcontains previously unseen labels\\\\b|\\\\bExpected \\\\w+ for bbox [^\\\\n]{1,200}? to be in the range\\\\b|\\\\bbounding boxes should have positive height and width\\\\b|\\\\bLabel contains NaN\\\\b|\\\\bInput data contains \`inf\`|\\\\b[Ll]abels?\\\\b[^\\\\n]{0,60}?\\\\b(?:out of range|out of bounds|outside (?:of )?(?:the )?(?:range|\\\\[)|not in (?:the )?(?:declared|expected|allowed))|\\\\bnon-normalized or out of bounds coordinates\\\\b|\\\\bSome images have errors\\\\b|\\\\b[Nn]o labels (?:found )?in [^\\\\n]{1,300}?\\\\b(?:[Cc]an ?not|[Cc]an't) (?:start )?train(?:ing)?\\\\b|\\\\btarget labels? (?:is|are) negative\\\\b|\\\\bsum of query counts is not same\\\\b|\\\\bTarget contains only one unique value\\\\b|\\\\b(?:Only one class present|contains only one class)\\\\b|\\\\bunseen (?:labels?|values?|categor(?:y|ies)|classes)\\\\b|\\\\bBad value for num_feature\\\\b|\\\\bannotation file format\\\\b[^\\\\n]{0,80}\\\\bnot supported\\\\b|\\\\bmin(?:imum)? label value (?:is )?-\\\\d+","flags":""},
{"id":"dataset-size-zero","cause":"dataset_empty","role":"usual","needles":["bounds for size 0"],"pattern":"\\\\bInvalid key: 0 is out of bounds for size 0\\\\b","flags":""},
{"id":"dataset-generation-failed","cause":"dataset_schema_mismatch","role":"weak","needles":["datasetgenerationerror"],"pattern":"\\\\bDatasetGenerationError: ","flags":""},
{"id":"node-program-file-missing","cause":"program_file_missing","role":"root","needles":["enoent"],"pattern":"^(?:\\\\[cause\\\\]: )?(?:Uncaught )?\\\\[?(?:\\\\w*Error|AggregateError \\\\[\\\\w+\\\\])(?: \\\\[\\\\w+\\\\])?: ENOENT: no such file or directory, (?:open|stat|lstat|access|scandir|opendir) '[^'\\\\n]*(?:\\\\.(?:[cm]?[jt]sx?|ya?ml|toml|ini|env|wasm|node)|package(?:-lock)?\\\\.json|[jt]sconfig[\\\\w.-]*\\\\.json|configs?[\\\\\\\\/][^'\\\\n]*\\\\.json|config\\\\.json)'","flags":""},
{"id":"node-file-missing","cause":"file_missing","role":"root","needles":["enoent"],"pattern":"^(?:\\\\[cause\\\\]: )?(?:Uncaught )?\\\\[?(?:\\\\w*Error|AggregateError \\\\[\\\\w+\\\\])(?: \\\\[\\\\w+\\\\])?: ENOENT: no such file or directory, (?:open|stat|lstat|access|scandir|opendir|readlink|realpath|copyfile) '","flags":""},
{"id":"node-json-malformed","cause":"text_malformed","role":"root","needles":["syntaxerror: "],"pattern":"^(?:Uncaught )?SyntaxError: [^\\\\n]{0,300}?(?:\\\\bis not valid JSON\\\\b|\\\\bin JSON at position \\\\d+|\\\\bUnexpected end of JSON input\\\\b)","flags":""},
{"id":"node-file-denied","cause":"permission_denied","role":"root","needles":["eacces","eperm"],"pattern":"^(?:\\\\[cause\\\\]: )?(?:Uncaught )?\\\\[?(?:\\\\w*Error|AggregateError \\\\[\\\\w+\\\\])(?: \\\\[\\\\w+\\\\])?: (?:EACCES: permission denied|EPERM: operation not permitted), (?:open|scandir|stat|access) '","flags":""},
{"id":"python-program-missing","cause":"command_not_found","role":"root","needles":["filenotfounderror"],"pattern":"\\\\bFileNotFoundError: \\\\[(?:Errno|WinError) 2\\\\] [^\\\\n']{1,60}?: '(?:git|git-lfs|nvcc|nvidia-smi|ninja|cmake|make|c\\\\+\\\\+|g\\\\+\\\\+|gcc|cc|clang|ld|ldconfig|java|ffmpeg|ffprobe|sox|espeak(?:-ng)?|tesseract|dot|which|curl|wget|aria2c|unzip|tar|rsync|ssh|scp|aws|gsutil|gcloud|az|docker|conda|bash|sh|zsh|perl|node|npm|python3?|torchrun|deepspeed|accelerate|srun|mpirun|ptxas|cuobjdump|taskset|numactl|lscpu|ip|hostname)'","flags":""},
{"id":"python-file-renamed-by-another","cause":"file_race","role":"root","needles":["filenotfounderror"],"pattern":"\\\\bFileNotFoundError: \\\\[(?:Errno|WinError) 2\\\\] [^\\\\n']{1,60}?: '[^'\\\\n]{1,400}' -> '","flags":""},
{"id":"python-program-file-missing","cause":"program_file_missing","role":"root","needles":["filenotfounderror"],"pattern":"\\\\bFileNotFoundError: \\\\[(?:Errno|WinError) [23]\\\\] [^\\\\n']{1,60}?: '(?:[^'\\\\n]*\\\\.(?:ya?ml|toml|ini|cfg|conf|env|gin|py|sh|so(?:\\\\.\\\\d+)*|dll|dylib|cu|cpp)|[^'\\\\n]*(?:^|[/\\\\\\\\'])?(?:configs?|conf|deepspeed)[/\\\\\\\\][^'\\\\n]*\\\\.json|[^'\\\\n]*\\\\b(?:ds|deepspeed|zero\\\\d?)_?\\\\w*\\\\.json|pyproject\\\\.toml)'","flags":""},
{"id":"output-folder-missing","cause":"output_folder_missing","role":"root","needles":["filenotfounderror","parent directory","cannot save file into"],"pattern":"\\\\bParent directory \\\\S+ does not exist\\\\b|\\\\bFileNotFoundError: \\\\[(?:Errno|WinError) [23]\\\\] [^\\\\n']{1,60}?: '(?:[^'\\\\n]*[/\\\\\\\\])?(?:outputs?|results?|logs?|lightning_logs|plots?|figures?|tensorboard)[/\\\\\\\\][^'\\\\n]*\\\\.(?:txt|log|json|jsonl|csv|png|jpe?g|pdf|svg|html|md|pkl|out)'|\\\\bCannot save file into a non-existent directory\\\\b","flags":""},
{"id":"python-file-missing","cause":"file_missing","role":"root","needles":["filenotfounderror"],"pattern":"^FileNotFoundError: (?!Caught )(?!\\\\[Errno 2\\\\] No such file or directory$)(?!.*(?:\\\\/pymp-|\\\\/listener-|'\\\\/?(?:torch|psm|sem|wnsm|mp)[_.-]))","flags":""},
{"id":"tensorflow-file-missing","cause":"file_missing","role":"root","needles":["; no such file"],"pattern":"\\\\b(?:NOT_FOUND|Not found): {1,3}[^\\\\n]{1,400}; No such file or directory\\\\b","flags":""},
{"id":"program-text-file-missing","cause":"file_missing","role":"usual","needles":["filenotfound","no such file","input path does not","path_not_found"],"pattern":"\\\\bFileNotFoundError: \\\\[(?:Errno|WinError) [23]\\\\] [^\\\\n]{1,80}?: '(?!\\\\/tmp\\\\/)|\\\\b(?:fopen|open file failed because of errno 2 on fopen)\\\\b[^\\\\n]{0,80}?No such file or directory|\\\\b(?:cannot|can't|could not|couldn't|unable to|failed to|fail to) (?:be )?(?:open|opened|read|stat|access|load|find)(?: for \\\\w+)?\\\\b(?![^\\\\n]*(?:shared object|dynamic library))(?! file '[^'\\\\n]{1,300}\\\\.(?:py|sh)')[^\\\\n]{0,160}?\\\\bNo such file or directory\\\\b|\\\\.(?:csv|tsv|jsonl?|parquet|txt|bin|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|jpe?g|png|wav|flac|mp3|mp4|nii|pkl|model|onnx|arrow|idx|lmdb)['\\"]?(?:: | \\\\()no such file or directory|; No such file or directory\\\\b|(?<!cannot (?:remove|unlink) )[\\"'][^\\"'\\\\n]{1,300}[\\"']: No such file or directory\\\\b|\\\\bNo such file or directory \\\\(os error 2\\\\)|\\\\bkind: NotFound, message: \\"No such file|\\\\bCannot open: No such file or directory\\\\b|\\\\bENOENT: no such file or directory, (?:open|scandir|stat)\\\\b|\\\\bjava\\\\.io\\\\.FileNotFoundException: |\\\\bInput path does not exist: |\\\\bPATH_NOT_FOUND\\\\b|\\\\blink_stat \\"[^\\"\\\\n]{1,300}\\" failed: No such file","flags":"i"},
{"id":"output-not-writable","cause":"output_not_writable","role":"root","needles":["permissionerror","an error occurred (","in your cache folder","[errno 30]"],"pattern":"\\\\bPermissionError: \\\\[(?:Errno (?:13|1)|WinError 5)\\\\] [^\\\\n']{1,60}?: '[^'\\\\n]*(?:\\\\/\\\\.(?:cache|config|local|triton|keras|matplotlib|nv|aws|conda)\\\\b|[/\\\\\\\\'](?:outputs?|results?|logs?|runs?|wandb|mlruns|lightning_logs|tensorboard|site-packages|dist-packages)\\\\b|'\\\\/(?:[\\\\w.-]+)?'$)|\\\\bAn error occurred \\\\((?:AccessDenied|403)\\\\) when calling the (?:Put|Create|Complete|Upload|Delete|Copy)\\\\w+ operation|\\\\bproblem when trying to write in your cache folder\\\\b|\\\\[Errno 30\\\\] Read-only file system: '(?:\\\\/{1,2}[\\\\w.-]+\\\\/?'|\\\\/(?:usr|opt|etc|root|app|var\\\\/task|proc|sys)\\\\/|[^'\\\\n]*\\\\/\\\\.(?:cache|config|local)\\\\b|[^'\\\\n]*(?:site|dist)-packages)","flags":""},
{"id":"python-permission-denied","cause":"permission_denied","role":"root","needles":["permissionerror"],"pattern":"^PermissionError: \\\\[(?:Errno 1?3|Errno 1|WinError 5)\\\\][^\\\\n]*['\\"]","flags":""},
{"id":"program-permission-denied","cause":"permission_denied","role":"usual","needles":["permission denied"],"pattern":"\\\\b(?:cannot|can't|could not|unable to|failed to) (?:open|read|access|stat|load)\\\\b[^\\\\n]{0,160}?: Permission denied\\\\b|\\\\bPermissionError: \\\\[Errno 13\\\\] [^\\\\n]{1,60}?: '|\\\\bPermission denied \\\\(os error 13\\\\)|\\\\bEACCES: permission denied, (?:open|scandir|stat)\\\\b|\\\\.(?:csv|tsv|jsonl?|parquet|bin|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|gz|zip|pkl)['\\"]?: Permission denied","flags":"i"},
{"id":"table-types-differ","cause":"dataset_schema_mismatch","role":"usual","needles":["parquet column cannot","columnconvertnotsupported","plainvaluesdictionary","unimplemented type: ","unable_to_infer_schema","cannot_merge_schemas","failed_read_file.","unable to infer schema","failed to merge ","failed merging ","duplicate column(s)","avrotypeexception","avroruntimeexception","parquetdecodingexception","to merge: field","for fieldref.","integer value ","failed for column","as a scalar of type","straddling object","malformed levels","fieldnotfounderror","defined in 'schema'","\` failed in ","cannot extend/append","metadata mismatch","mismatched dtypes","integer column has","passed user dtype","contains duplicate entries","conflicting values for","conversion error: "],"pattern":"\\\\bParquet column cannot be converted\\\\b|\\\\bSchemaColumnConvertNotSupportedException\\\\b|\\\\bPlainValuesDictionary\\\\$Plain\\\\w+Dictionary\\\\b|\\\\bUnimplemented type: \\\\w+Type\\\\b|\\\\b(?:UNABLE_TO_INFER_SCHEMA|CANNOT_MERGE_SCHEMAS|FAILED_READ_FILE\\\\.\\\\w+)\\\\b|\\\\bUnable to infer schema for\\\\b|\\\\bFailed (?:to merge|merging) (?:incompatible )?(?:schemas?|fields?|data types)\\\\b|\\\\bFound duplicate column\\\\(s\\\\)|\\\\bAvro(?:Type|Runtime)Exception: |\\\\bParquetDecodingException\\\\b|\\\\bUnable to merge: Field \\\\S|\\\\bNo match for FieldRef\\\\.|\\\\bInteger value -?\\\\d+ (?:not in range|is outside)|\\\\bConversion failed for column\\\\b|\\\\bas a scalar of type\\\\b|\\\\bstraddling object straddles\\\\b|\\\\bMalformed levels\\\\. min\\\\b|\\\\bSchemaFieldNotFoundError\\\\b|\\\\bStructFieldNotFoundError\\\\b|\\\\bmore fields than defined in 'Schema'|\\\\bconversion from \`\\\\w+\` to \`\\\\w+\` failed in (?:column|series)\\\\b|\\\\bcannot extend\\\\/append \\\\w+ with \\\\w+|\\\\bMetadata mismatch found in\\\\b|\\\\bMismatched dtypes found in \`pd\\\\.read_|\\\\bInteger column has NA values in column\\\\b|\\\\bcannot safely convert passed user dtype\\\\b|\\\\bIndex contains duplicate entries, cannot reshape\\\\b|\\\\bconflicting values for variable\\\\b|\\\\bConversion Error: ","flags":""},
{"id":"table-cell-unusable","cause":"text_malformed","role":"usual","needles":["malformedinput","unmappablecharacter","badrecord","malformedjson","jsonparseexception","jsonmappingexception","saxparse","malformedcsv","csvparseexception","numberformatexception","malformed records","dateparseerror","string format","match format \\"%","intcastingnan","non-finite values (","excel file format","invalidfileexception","xlrderror","worksheet ","found when decoding","trailing data","invalid utf","not valid utf","contain valid utf","string to float: ","could not convert string","columns changed from","expect ","expected ","unquoted fields","stringtonumber","parse example input","values != expected"],"pattern":"\\\\b(?:MalformedInput|UnmappableCharacter|BadRecord|MalformedJson|JsonParse|JsonMapping|SAXParse|MalformedCSV|CSVParse)Exception\\\\b|\\\\bNumberFormatException: (?:null$|empty String|For input string: \\"(?!-{1,2}[a-z]|auto\\"|true\\"|false\\"))|\\\\bMalformed records are detected\\\\b|\\\\bDateParseError: |\\\\bUnknown (?:datetime )?string format(?:: |, unable to parse)|\\\\bdoesn't match format \\"%|\\\\bIntCastingNaNError: |\\\\bCannot convert non-finite values \\\\(NA or inf\\\\)|\\\\bExcel file format cannot be determined\\\\b|\\\\bInvalidFileException: openpyxl\\\\b|\\\\bXLRDError: |\\\\bWorksheet (?:named|index) \\\\S{1,60} (?:not found|is invalid)|\\\\bUnexpected character found when decoding\\\\b|^ValueError: Trailing data$|\\\\bInvalid UTF-?8 (?:payload|data|sequence)\\\\b|\\\\binvalid utf-?8 sequence\\\\b|\\\\b(?:are|is) not valid UTF-?8\\\\b|\\\\bdid not contain valid UTF-?8\\\\b|\\\\bcould not convert string to float: '?(?:HEAD\\\\b|<{7}|={7}|>{7}|version https)|\\\\bcould not convert string '[^'\\\\n]{0,80}' to \\\\w+ at row \\\\d|\\\\bnumber of columns changed from \\\\d+ to \\\\d+ at row\\\\b|\\\\bExpect(?:ed)? \\\\d+ (?:fields|columns|values|tokens|entries|elements)\\\\b[^\\\\n]{0,40}?\\\\b(?:but|got|have|found|saw)\\\\b[^\\\\n]{0,40}?(?:\\\\d+ )?in (?:record|line|row|\\\\S{1,80} line)\\\\b|\\\\bUnquoted fields cannot have\\\\b|\\\\bStringToNumberOp could not\\\\b|\\\\bStringToNumber(?:Op)?\\\\b[^\\\\n]{0,40}?\\\\bcould not correctly convert\\\\b|\\\\bCould not parse example input\\\\b|\\\\bNumber of (?:float|int64|bytes|string) values != expected\\\\b","flags":"i"},
{"id":"table-missing","cause":"dataset_missing","role":"usual","needles":["nosuchtable","undefinedtable","undefinedcolumn","no such table","no such column","\\" does not exist","' doesn't exist","table_or_view_not_found","view not found: ","path does not exist: ","not found: table","not found: dataset"],"pattern":"\\\\bNoSuchTableError: |\\\\bUndefined(?:Table|Column): |\\\\bno such (?:table|column): \\\\S|\\\\brelation \\"[^\\"\\\\n]{1,120}\\" does not exist\\\\b|\\\\bcolumn \\"[^\\"\\\\n]{1,120}\\" does not exist\\\\b|\\\\bTable '[^'\\\\n]{1,120}' doesn't exist\\\\b|\\\\bTABLE_OR_VIEW_NOT_FOUND\\\\b|\\\\bTable or view not found: \\\\S|\\\\bPath does not exist: (?!.*\\\\bwrit)\\\\S|\\\\bNot found: (?:Table|Dataset) \\\\S","flags":""},
{"id":"unpacker-refused","cause":"archive_corrupt","role":"usual","needles":["compressed data to inflate","need pk compat","comment truncated","zipfile offset","bad crc ","as archive","] archive","error: data error","error: crc failed","error: headers error","error: unexpected end of","error: unsupported method","is not archive","after the end of","is not rar","is not a rar","is not a 7z","is not a bzip2","is not a xz","is not zstd","is not a zstd","is not lz4","is not a lz4","is not 7z","is not xz","is not bzip2","checksum error in",".rar","cannot find volume","badrarfile","bad7zfile","notrarfile","norarentry","tar: ","data integrity error","format not recognized","compressed data is corrupt","decoding error (","file cannot be decoded","lz4f_","zstd_error","compression method is not","password required","wrong password","zipexception","incorrect data check","incorrect header check","incorrect length check","stored block lengths","invalid block type","distance too far back","code lengths set","bit length repeat","invalid literal/length","invalid distances set","blosc decompression","rawuncompress failed","uncompressederror","badarchive","not a sequencefile","not an orc","not a tiff","not a las ","not a grib","not a fits","not a hdf","not an hdf","not a ply","not a nifti","not a netcdf","invalid sync!"],"pattern":"\\\\binvalid compressed data to inflate\\\\b|\\\\bneed PK compat\\\\. v\\\\d|\\\\bzipfile comment truncated\\\\b|\\\\bbad zipfile offset\\\\b|\\\\bbad CRC [0-9a-f]{8}\\\\b|\\\\bCan ?not open (?:the )?file as (?:\\\\[\\\\w+\\\\] )?archive\\\\b|^ERROR: (?:Data Error|CRC Failed|Headers Error|Unexpected end of (?:archive|data)|Unsupported Method)\\\\b|^Is not archive$|\\\\bdata after the end of (?:archive|the payload data)\\\\b|\\\\bis not (?:a )?(?:RAR|7z|bzip2|xz|zstd|lz4) (?:archive|file)\\\\b|\\\\bChecksum error in (?:the encrypted file )?\\\\S|\\\\.rar\\\\S* - (?:checksum|CRC|the volume header is corrupt|the file header is corrupt)|\\\\bCannot find volume \\\\S|\\\\bBad(?:Rar|7z)File: |\\\\bNot(?:Rar|7z)File: |\\\\bNoRarEntry: |\\\\btar: (?:Skipping to next header|Error is not recoverable|A lone zero block)|\\\\btar: Child returned status [12]\\\\b|\\\\bData integrity error when (?:decompress|test)ing\\\\b|\\\\bFile format not recognized\\\\b|\\\\bCompressed data is corrupt\\\\b|\\\\bDecoding error \\\\(\\\\d+\\\\)|\\\\bUnrecognized header : file cannot be decoded\\\\b|\\\\bLZ4F_\\\\w+ failed with code\\\\b|\\\\bZSTD_error_\\\\w+|\\\\bThat compression method is not supported\\\\b|\\\\bis encrypted, password required\\\\b|\\\\bwrong password\\\\b[^\\\\n]{0,40}\\\\b(?:archive|zip|rar|7z)\\\\b|\\\\bZipException: (?!duplicate entry)|\\\\bincorrect (?:data|header|length) check\\\\b|\\\\binvalid (?:stored block lengths|block type|distance too far back|code lengths set|bit length repeat|literal\\\\/lengths? set|distances set)\\\\b|\\\\berror during blosc decompression\\\\b|\\\\bSnappy: RawUncompress failed\\\\b|\\\\bUncompressedError\\\\b|\\\\bBadArchive\\\\w*: |\\\\bnot a SequenceFile\\\\b|\\\\bnot an? (?:ORC|TIFF|LAS|GRIB|FITS|HDF5?|PLY|NIfTI|NetCDF) (?:data )?file\\\\b|\\\\bInvalid sync!","flags":"i"},
{"id":"alignment-format-unknown","cause":"file_corrupt","role":"root","needles":["for reading: exec format"],"pattern":"\\\\bfailed to open \\"[^\\"\\\\n]{1,300}\\" for reading: Exec format error\\\\b","flags":""},
{"id":"sequence-file-unusable","cause":"text_malformed","role":"usual","needles":["[e::","eof marker is absent","truncated file. abort","to read the header","fatal input file error","error in reads input","error in input","because of input ","because of fatal input ","valid exon lines","genome generation step","qualities ","quality ","paired reads have","improperly paired","fewer reads in file","33-based phred"," has more","with length 0","samformatexception","samexception","picardexception","tribbleexception","sequenceformatexception","fastqformaterror","fastqerror","vcferror","a user error has","ref_mismatch","reference allele mismatch","defined in the header","incompatible contigs","index file","error in fast","error in vcf","error in bam","error in sam","error in gtf","error in gff","error in bed","fastq ","fasta ","vcf ","gtf ","gff",".ped",".map",".bim",".fam",".bed",".pvar",".psam","removed due to"," remaining","with 3+ alleles","look like a fast","fastq files should","fasta files should","letters not in","samplesheet","input files for rule","missinginputexception","observation names are","' expected","duplicate id ","duplicate variant id","duplicate sample id","anndatareaderror"],"pattern":"^\\\\[E::\\\\w+\\\\] (?!.*\\\\b(?:writ|memory|alloc|space|thread|permission))|\\\\[W::bam_hdr_read\\\\] EOF marker is absent\\\\b|\\\\btruncated file\\\\. Aborting\\\\b|\\\\[main_\\\\w+\\\\] fail to read the header\\\\b|\\\\bfail(?:ed)? to read the header from\\\\b|\\\\bFatal INPUT FILE error\\\\b|\\\\bFATAL (?:INPUT )?ERROR in (?:reads )?input\\\\b|\\\\bbecause of (?:fatal )?INPUT (?:FILE )?ERROR\\\\b|\\\\bno valid exon lines\\\\b|\\\\bis not equal to the value at the genome generation step\\\\b|\\\\b(?:quality|qualities)\\\\b[^\\\\n]{0,60}?\\\\b(?:different lengths?|lengths? differ|differs?|not equal to sequence length)\\\\b|\\\\bpaired reads have different names\\\\b|\\\\bReads are improperly paired\\\\b|\\\\bfewer reads in file specified\\\\b|\\\\bexpected 33-based Phred\\\\b|\\\\bRead \\\\S{1,80} (?:has more|with length 0)|\\\\b(?:SAMFormat|SAM|Picard|Tribble|SequenceFormat|Fastq|FastqFormat|Vcf|GFF|Gtf)(?:Exception|Error): |\\\\bA USER ERROR has occurred: (?!.*\\\\b(?:[Aa]rgument|option|not a recognized|Illegal|command))|\\\\bREF_MISMATCH\\\\b|\\\\bReference allele mismatch at\\\\b|\\\\bsequence \\"[^\\"\\\\n]{1,80}\\" (?:not|is not|was not) defined in the header\\\\b|\\\\bincompatible contigs\\\\b|\\\\bfail(?:ed)? to (?:locate|open|load) (?:the )?index files?\\\\b|\\\\bError in (?:FASTQ|FASTA|VCF|BAM|SAM|GTF|GFF|BED) file at line\\\\b|(?:\\\\b(?:FASTQ|FASTA|VCF|GTF|GFF3?)|\\\\.(?:ped|map|bim|fam|bed|pvar|psam|vcf|gtf|gff3?)) (?:file|record|line)\\\\b[^\\\\n]{0,120}?\\\\b(?:line \\\\d|malformed|invalid|fewer|more tokens|without|does not look|not sorted|does not have|doesn't have)|\\\\b(?:line \\\\d+ of|in) \\\\S{0,200}\\\\.(?:ped|map|bim|fam|pvar|psam)\\\\b[^\\\\n]{0,60}?\\\\b(?:fewer|more|malformed|invalid|missing|duplicate)|\\\\b(?:[Mm]alformed|[Ii]nvalid|[Dd]uplicate)\\\\b[^\\\\n]{0,60}?\\\\.(?:ped|map|bim|fam|pvar|psam)\\\\b|\\\\bAll (?:people|variants|samples) removed due to\\\\b|\\\\b(?:No|0) (?:samples|variants|people) remaining\\\\b|\\\\bvariants? with 3\\\\+ alleles\\\\b|\\\\b(?:does|do) not look like a FAST[AQ] file\\\\b|\\\\bRecords in Fast[aq] files should start\\\\b|\\\\bSequence contains letters not in\\\\b|\\\\bPlease check (?:input )?samplesheet\\\\b|\\\\bMissing input files for rule\\\\b|\\\\bMissingInputException\\\\b|^ERROR: '[+@]' expected|\\\\bDuplicate (?:variant |sample )?ID '|\\\\bObservation names are not unique\\\\b|\\\\bAnnDataReadError: ","flags":""},
{"id":"molecule-unusable","cause":"text_malformed","role":"root","needles":["kekulizeexception","atomvalenceexception","sanitizeexception","smiles parse error","invalid smiles","invalid inchi","invalid selfies","invalid cif","invalid pdb","invalid mol","invalid sdf","bad input file","python argument types","pdbconstruction","residue template","unknown residue","unknownfiletype","file does not start with","of the loop's columns","invalid '_","could not sanitize","smilesparse"],"pattern":"\\\\b(?:Kekulize|AtomValence|AtomSanitize|MolSanitize|AtomKekulize)Exception\\\\b|\\\\bSMILES Parse Error\\\\b|\\\\b[Ii]nvalid (?:SMILES|InChI|SELFIES|CIF|PDB|MOL|SDF)\\\\b|\\\\bBad input file \\\\S|\\\\bPython argument types in\\\\b[^\\\\n]{0,120}\\\\bNoneType\\\\b|\\\\bPDBConstructionException\\\\b|\\\\bNo residue template found\\\\b|\\\\b[Uu]nknown residue name\\\\b|\\\\bUnknownFileTypeError: |\\\\bCIF file does not start with\\\\b|\\\\bnot a multiple of the number of the loop's columns\\\\b|\\\\bInvalid '_\\\\w+\\\\.' loop\\\\b|\\\\bcould not sanitize\\\\b|\\\\bSmilesParseException\\\\b","flags":""},
{"id":"speech-lists-inconsistent","cause":"dataset_schema_mismatch","role":"usual","needles":["validate_data_dir.sh: ","validate_dict_dir.pl: ","validate_lang.pl: ","validate_text.pl: ","--> error: ","utt2spk","spk2utt","wav.scp","feats.scp","utt2num_frames","not in sorted","not sorted","no utterances remained","refusing to split","load object from","wavedata: ","bad fst header","no features read","duplicated key","duplicate key","duplicated utterance","duplicate utterance","error: 0 lines in","expecting "],"pattern":"\\\\bvalidate_(?:data_dir|dict_dir|lang|text)\\\\.(?:sh|pl): (?!SUCCESS|Successfully)\\\\S|^--> ERROR: |\\\\b(?:utt2spk|spk2utt|wav\\\\.scp|feats\\\\.scp|utt2num_frames|segments|text)\\\\b[^\\\\n]{0,80}?\\\\b(?:not (?:in )?sorted|has duplicates|do(?:es)? not seem to match|mismatch)\\\\b|\\\\bno utterances remained\\\\b|\\\\bRefusing to split data because\\\\b|\\\\bFailed to load object from \\\\S|\\\\bWaveData: |\\\\bBad FST header\\\\b|\\\\bNo features read\\\\b|\\\\b(?:Duplicated? key|Duplicated? utterance)\\\\b[^\\\\n]{0,20}: ?\\\\S|^(?:RuntimeError|ValueError): 0 lines in \\\\S|\\\\bExpecting \\\\d+ columns?, got \\\\d+\\\\b","flags":""},
{"id":"parallel-lines-differ","cause":"dataset_schema_mismatch","role":"usual","needles":["number of lines","number of sentences","number of segments","number of rows","numbers of lines","numbers of sentences","amount of lines","amount of sentences","source and target","sizes do not match","is not aligned"],"pattern":"\\\\b(?:source|src|target|tgt|train|corpus|files?|\\\\w+\\\\.\\\\w{2})\\\\b[^\\\\n]{0,80}?\\\\b(?:different|same|equal) (?:number|amount) of (?:lines|sentences|segments|rows)\\\\b|\\\\bnumbers? of (?:lines|sentences|segments)\\\\b[^\\\\n]{0,120}?\\\\b(?:differs?|mismatch(?:es)?|not equal|do(?:es)? not match)\\\\b|^(?:AssertionError|ValueError|ERROR): [^\\\\n]{0,20}\\\\b[Ss]ource and target (?:should|must|do not|have) (?:have |be )?(?:the )?(?:same|of equal|different) length\\\\b|\\\\bSizes do not match: src\\\\b|\\\\bLine \\\\d+ of \\\\S{1,200} is not aligned\\\\b","flags":""},
{"id":"dictionary-malformed","cause":"text_malformed","role":"usual","needles":["incorrect dictionary","duplicate word found","size of sample #","to contain an entry","error while parsing line","infer language pair","vector for token","invalid vector on","wrong file format!","formatloadexception","endoffileexception","baddiscountexception","lexiconexception","loadexception","special word ","vocabulary size","[!sentences_","empty vocabulary","no terms remain","wrong input format","out of vocabulary","untagged enum"],"pattern":"\\\\bIncorrect dictionary format\\\\b|\\\\bDuplicate word found when loading Dictionary\\\\b|\\\\bSize of sample #\\\\S{1,20} is invalid\\\\b|\\\\bis expected to contain an entry for\\\\b|\\\\berror while parsing line \\\\d+ in vocab|\\\\bCould not infer language pair\\\\b|\\\\bVector for token [^\\\\n]{1,80} has \\\\d+ dimensions\\\\b|\\\\binvalid vector on line \\\\d+|\\\\bhas wrong file format!|\\\\b(?:FormatLoad|EndOfFile|BadDiscount|Lexicon|Vocab\\\\w{0,12}Load)Exception\\\\b|\\\\bSpecial word \\\\S{1,20} is not allowed in the corpus\\\\b|\\\\bVocabulary size (?:is )?too (?:high|large) \\\\(\\\\d+\\\\)|\\\\[!sentences_\\\\.empty\\\\(\\\\)\\\\]|\\\\bEmpty vocabulary\\\\b|\\\\bAfter pruning, no terms remain\\\\b|\\\\bWrong input format at line \\\\d+|\\\\bToken \`[^\`\\\\n]{1,80}\` out of vocabulary\\\\b|\\\\bdid not match any variant of untagged enum\\\\b","flags":""},
{"id":"text-annotations-unusable","cause":"labels_unexpected","role":"usual","needles":["[e022]","[e024]","[e067]","[e103]","[e143]","[e190]","[e864]","[e923]","[e973]","[e981]","[e984]","[e985]","[e986]","[e1010]","[e1012]","[e1013]","[e1048]","storyparseerror","at least 2 different","no training data given","parseexception","uderror: ","roles must alternate","conflicting doc.ents","conversation roles","\` key on line","no valid prompts","invalid role tag","array lengths differ","messages' ","prompt' ","completion' ","text' ","chosen' ","rejected' ","conversations' ","instruction' ","label' ","labels' "],"pattern":"\\\\[E(?:022|024|067|103|143|190|864|923|973|981|984|985|986|1010|1012|1013|1048)\\\\]|\\\\bStoryParseError: |\\\\bneed at least 2 different classes\\\\b|\\\\bNo training data given\\\\b|\\\\bconllu\\\\S{0,20}ParseException\\\\b|\\\\bUDError: |\\\\bConversation roles must alternate\\\\b|\\\\bConflicting doc\\\\.ents\\\\b|\\\\bAfter the optional system message, conversation roles\\\\b|\\\\bMissing \`\\\\w{1,30}\` key on line \\\\d+|\\\\bno valid prompts\\\\b|\\\\bInvalid role tag\\\\b|\\\\bArgument array lengths differ: \\\\[class\\\\b|\\\\bmust (?:contain|have) (?:at least one |an? )?['\\"\`](?:messages|prompt|completion|text|chosen|rejected|conversations|instruction|labels?)['\\"\`] (?:field|column|key)\\\\b|\\\\b(?:has|have) no ['\\"\`](?:messages|prompt|completion|text|chosen|rejected|conversations|instruction|labels?)['\\"\`] (?:field|column|key)\\\\b","flags":"i"},
{"id":"boxes-unusable","cause":"labels_unexpected","role":"usual","needles":["x_max is less","y_max is less","must be float and"," bbox","bounding box","bounding_box","boxes ","box with","box has ","box of ","empty polygon","invalid polygon","malformed polygon","degenerate ","polygon must have","polygons must have","empty segmentation","invalid segmentation","malformed segmentation","empty box","invalid box","malformed box","labels require","label requires","missing bbox","missing segmentation","missing polygon","has empty ","non-existent category","current coco set","invalid image format","<10 pixels","length of \`classes\`","class label ","class id ","class index ","label map id","sizemismatcherror","mismatched image","missing bndbox"],"pattern":"\\\\b[xy]_max is less than or equal to [xy]_min\\\\b|\\\\bcoordinates must be float and in range\\\\b|\\\\b(?:bounding[ _]?)?box(?:es)?\\\\b[^\\\\n]{0,60}?\\\\b(?:zero|negative|no|invalid|degenerate) (?:area|width|height|size|extent)\\\\b|\\\\b(?:degenerate|invalid|malformed|empty) (?:bounding[ _]?box(?:es)?|bbox(?:es)?|polygons?|segmentations?)\\\\b|\\\\bpolygons? must have at least\\\\b|\\\\blabels? requires? \\\\d+ columns\\\\b|\\\\bhas empty (?:segmentation|bbox|polygon|annotation)|\\\\bNon-existent category id\\\\b|\\\\bResults do not correspond to current coco set\\\\b|\\\\binvalid image format \\\\w+|\\\\bimage size \\\\(\\\\d+, \\\\d+\\\\) <10 pixels\\\\b|\\\\bdoes not matches the length of \`CLASSES\`|\\\\bClass label \\\\d+ greater than configured\\\\b|\\\\bLabel map id 0 is reserved\\\\b|\\\\bSizeMismatchError: |\\\\bMismatched image shape\\\\b|\\\\bClass (?:id|index|label) \\\\d+ (?:is )?(?:not in|out of|exceeds|greater)\\\\b|\\\\bmissing (?:bndbox|bbox|segmentation|polygon)\\\\b","flags":"i"},
{"id":"files-do-not-pair","cause":"dataset_schema_mismatch","role":"usual","needles":["same size","same shape","same number","same length","differ","mismatch","not match","don't match","doesn't match","not equal","unequal","either no ","no corresponding","no matching","not have ","have a label file","number of modalities","no input file found","images but ","images and only","images vs","samples but ","samples and only","samples vs","files but ","files and only","files vs","wavs but ","wavs and only","wavs vs","videos but ","videos and only","videos vs","sentences but ","sentences and only","sentences vs","rows but ","rows and only","rows vs","len(im","len(sa","len(te","len(la","len(ma","len(x)","len(data)","not the same"],"pattern":"(?<!\\\\b(?:size|shape|dims?) of )\\\\b(?:image|img|scan|volume)s?,? (?:and|&|\\\\/|to|vs\\\\.?) (?:\\\\w+ )?(?:mask|label|annotation|segmentation|seg|caption|target|gt)s?\\\\b(?! and logits)[^\\\\n]{0,80}?\\\\b(?:same (?:size|shape|number|length)|different (?:size|shape|number|length)s?|differ|mismatch\\\\w*|do(?:es)? not match|don't match|not equal|unequal)\\\\b|\\\\b(?:Origin|Shape|Spacing|Direction|Size|Geometry|Affine) mismatch between\\\\b|\\\\bEither no (?:mask|image|label) or multiple\\\\b|\\\\b(?:has|have) no (?:corresponding|matching) (?:images?|labels?|masks?|annotations?|texts?|captions?|transcripts?|audio|wavs?|files?)\\\\b|\\\\bno (?:corresponding|matching) (?:image|label|mask|annotation|text|caption|transcript|audio|wav)s?\\\\b[^\\\\n]{0,20}\\\\b(?:for|found)\\\\b|\\\\b(?:do(?:es)?|did) not have (?:a )?(?:label|mask|annotation|image|caption|transcript) files?\\\\b|\\\\btraining cases have a label file\\\\b|\\\\bUnexpected number of modalities\\\\b|\\\\bNo input file found in\\\\b|\\\\b(?:Found )?\\\\d+ (?:images|samples|audio files|wavs|videos|sentences|rows)(?: but|,? and only| vs\\\\.?) \\\\d+ (?:labels|masks|annotations|captions|transcripts|targets|tags)\\\\b|\\\\blen\\\\((?:images?|imgs|img_\\\\w+|samples|texts|labels|masks|x|data)\\\\) ?(?:!=|==) ?len\\\\((?:labels?|masks?|targets?|captions?|annotations?|y)\\\\)|\\\\bnumbers? of (?:the )?(?:\\\\w+ )?(?:images|masks|samples|rows|annotations|captions|utterances|transcripts|pairs|cases|files|videos|clips|labels|targets)\\\\b(?![^\\\\n]*\\\\b(?:config|logits|model|argument|params?|tensor|batch|predictions|weights|num_classes|hidden|layer|heads|devices?|gpus?|outputs?|workers?|shards?|ranks?|processes)\\\\b)(?=[^\\\\n]*(?:\\\\b(?:and|vs|than|to|in|between|from)\\\\b|\\\\d))[^\\\\n]{0,100}?\\\\b(?:do(?:es)? not match|don't match|doesn't match|mismatch\\\\w*|differs?|(?:is|are) (?:not (?:the )?(?:same|equal)|different|unequal))\\\\b","flags":"i"},
{"id":"media-reader-refused","cause":"media_corrupt","role":"usual","needles":["when reading image file","find a format to read","not enough image data","insufficient image data","no decode delegate","improper image header","iioexception: ","buffer is not large","errno 541478725","not a png/jpeg","nvjpeg error","decordlimitreached","stream found in","no handler for","nobackenderror","buffer is not finite","extend empty axis","incomplete wav","no data chunk","unsupported bit depth","couldntdecodeerror","ffmpeg error (","doesn't match","does not match","do not match","don't match","avcodec_","not read frame","could not ","cannot ","unable to ","failed to ","bad audio format","using a wrong op","image format could not","image: unknown format","decodingerror","imageerror","while decoding","invalid sos","unsupported marker","unsupported color","unsupported jpeg","reader.ptr","no files found","image_label_pairs_"],"pattern":"\\\\b(?:encoder|decoder) error -\\\\d+ when reading image file\\\\b|\\\\bCould not find a format to read\\\\b|\\\\bnot enough image data\\\\b|\\\\binsufficient image data in file\\\\b|\\\\bno decode delegate for\\\\b|\\\\bimproper image header\\\\b|\\\\bIIOException: |\\\\bbuffer is not large enough\\\\b|\\\\bErrno 541478725\\\\b|\\\\bnot a PNG\\\\/JPEG\\\\b|\\\\bnvjpeg error \\\\d+|\\\\bDECORDLimitReachedError: |\\\\bNo valid (?:audio |video )?stream found in\\\\b|\\\\bno handler for file extension\\\\b|\\\\bno handler for detected file type\\\\b|\\\\bNoBackendError\\\\b|\\\\b[Aa]udio buffer is not finite\\\\b|\\\\bcan't extend empty axis \\\\d|\\\\b[Ii]ncomplete wav chunk\\\\b|\\\\b[Nn]o data chunk\\\\b|\\\\b[Uu]nsupported bit depth\\\\b|\\\\bCouldntDecodeError: |\\\\bffmpeg error \\\\(see stderr\\\\b|\\\\b(?:sampl(?:e|ing) rate|SR)\\\\b[^\\\\n]{0,40}?\\\\b(?:doesn't|does not|do not|don't) match\\\\b|\\\\bavcodec_\\\\w+\\\\b[^\\\\n]{0,20}\\\\b(?:failed|error)\\\\b|\\\\bCould not read frame\\\\b|\\\\b(?:[Cc]ould not|[Cc]annot|[Uu]nable to|[Ff]ailed to) (?:decode|seek|grab|retrieve|read)\\\\b[^\\\\n]{0,40}\\\\b(?:frames?|video|audio|image|waveform|clip|stream)\\\\b|\\\\bBad audio format for WAV\\\\b|\\\\bTrying to decode \\\\w+ format using a wrong op\\\\b|\\\\bThe image format could not be determined\\\\b|\\\\bimage: unknown format\\\\b|\\\\b(?:Decoding|Image)Error ?[({][^\\\\n]{0,40}\\\\b(?:format|Exact)\\\\b|^error: Error -?\\\\d+ while decoding\\\\b|\\\\bInvalid SOS parameters\\\\b|\\\\bUnsupported (?:marker type|color conversion|JPEG process)\\\\b|\\\\breader\\\\.ptr != NULL\\\\b|\\\\bNo files found\\\\.?$|\\\\bimage_label_pairs_\\\\.empty\\\\(\\\\)","flags":""},
{"id":"scan-header-unusable","cause":"media_corrupt","role":"usual","needles":["itk error: ","orthonormal direction","'filedataset' object","convert the pixel data","monai.transforms.io","dataset with the id","than one dataset name"],"pattern":"\\\\bITK ERROR: (?!.*\\\\b(?:writ|memory|alloc)\\\\w*)|\\\\bonly supports orthonormal direction\\\\b|'FileDataset' object has no attribute '|\\\\bUnable to convert the pixel data\\\\b|\\\\bapplying transform <monai\\\\.transforms\\\\.io\\\\b|\\\\bCould not find a dataset with the ID \\\\d+|\\\\bMore than one dataset name found\\\\b","flags":""},
{"id":"map-or-mesh-unusable","cause":"file_corrupt","role":"usual","needles":["error 1: ","error 2: ","error 3: ","error 4: ","error 5: ","error 6: ","error 7: ","error 8: ","error 9: ","error 10: ","error 11: ","datasourceerror","datalayererror","featurereaderror","fionavalueerror","drivererror: ","topologyexception","topologicalerror","readingerror: ","not create geometry","crserror: ","not overlap raster","windowerror: ","endofresourceerror","datasetbuilderror","naive geometries","netcdf: unknown","open failed on ","open datasource","any of xarray's","read ply failed","read obj failed","read stl failed","read pcd failed","read xyz failed","read pts failed","read geometry::","plyelementparse","plyheaderparse","laspyexception","has no vertices","has no faces","has no triangles","recognize scene type","camera model not handled","nothing found at path","' contains a","file_type '","the magic string","not a file in the archive","unknown mat file","use hdf reader","contained no data","cannot reshape array of size"],"pattern":"^ERROR \\\\d{1,2}: (?!.*\\\\b(?:writ|creat|memory|curl|http|libcurl)\\\\w*)\\\\S|\\\\b(?:DataSource|DataLayer|FeatureRead|FionaValue|Driver)Error: |\\\\bTopolog(?:yException|icalError): |\\\\bTopologyException\\\\b|\\\\bWK[TB]ReadingError: |\\\\bCould not create geometry because\\\\b|\\\\bCRSError: |\\\\bInput shapes do not overlap raster\\\\b|\\\\bWindowError: Intersection\\\\b|\\\\b(?:EndOfResource|DatasetBuild)Error: |\\\\bCannot transform naive geometries\\\\b|\\\\bNetCDF: Unknown file format\\\\b|\\\\b[Oo]pen failed on \\\\S|\\\\bUnable to open datasource\\\\b|\\\\bdid not find a match in any of xarray's\\\\b|\\\\bRead (?:PLY|OBJ|STL|PCD|XYZ|PTS|geometry::\\\\w+) failed\\\\b|\\\\bPly(?:Element|Header)ParseError\\\\b|\\\\bLaspyException: |\\\\bmesh (?:\\\\S{1,120} )?has no (?:vertices|faces|triangles)\\\\b|\\\\bCould not recognize scene type\\\\b|\\\\bColmap camera model not handled\\\\b|\\\\bnothing found at path\\\\b|\\\\bpath '[^'\\\\n]{0,80}' contains an? (?:group|array)\\\\b|\\\\bfile_type '\\\\w{1,12}' not supported\\\\b|\\\\bthe magic string is not correct\\\\b|\\\\bis not a file in the archive\\\\b|\\\\bUnknown mat file type\\\\b|\\\\bPlease use HDF reader for matlab\\\\b|\\\\binput contained no data\\\\b|\\\\bcannot reshape array of size \\\\d+ into shape \\\\((?:-1|newaxis),\\\\d\\\\)|\\\\bcannot reshape array of size \\\\d+ into shape \\\\(\\\\d{4,7},\\\\d{3,4}\\\\)","flags":""},
{"id":"json-elsewhere","cause":"text_malformed","role":"usual","needles":["[json.exception","syntax error while parsing","invalid character '","of json input",", column: ","cannot unmarshal","unexpected token","character after json","string in json","number in json","end of json"," at line ","missing a ","the document ","improper structure","untagged enum"],"pattern":"\\\\[json\\\\.exception\\\\.parse_error\\\\.\\\\d+\\\\]|\\\\bparse error at line \\\\d+, column \\\\d+: syntax error while parsing\\\\b|\\\\binvalid character '[^\\\\n]{1,6}' (?:looking for|after|in (?:literal|string|numeric))|\\\\bunexpected end of JSON input\\\\b|\\\\bjson: cannot unmarshal \\\\w+ into Go\\\\b|\\\\bUnexpected token '?[^\\\\n]{1,12}?'?,? [^\\\\n]{0,80}?\\\\b(?:in JSON at position|is not valid JSON)|\\\\bUnexpected (?:non-whitespace character after JSON|string in JSON|number in JSON|end of JSON)|\\\\b(?:expected value|trailing characters|EOF while parsing a \\\\w+|expected \`[^\`\\\\n]{1,4}\`(?: or \`[^\`\\\\n]{1,4}\`)?|key must be a string|invalid type: \\\\w+ [^\\\\n]{0,60}, expected [^\\\\n]{1,60}|missing field \`\\\\w{1,60}\`|control character[^\\\\n]{0,60}|invalid number|recursion limit exceeded) at line \\\\d+ column \\\\d+|\\\\bError\\\\(\\"[^\\"\\\\n]{1,80}\\", line: \\\\d+, column: \\\\d+\\\\)|\\\\bMissing a (?:name for object member|comma or \\\\} after|closing quotation mark)|\\\\bThe document (?:root must not|is empty)|\\\\bThe JSON document has an improper structure\\\\b|\\\\bdid not match any variant of untagged enum\\\\b","flags":""},
{"id":"rows-elsewhere","cause":"text_malformed","role":"usual","needles":["datetimeparseexception","csvmalformedline","textparsingexception","csvvalidationexception","csvrequiredfield","malformedcsverror","system.formatexception","jsonexception: ","encapsulated token","cannot convert string","record on line","parse error on line","in non-quoted","strconv.parse","unequallengths","what():  sto","csv error: ","csv parse error: ","csv deserialize error: ","found record with","parsefloaterror","parseinterror","invalid record length","invalid opening quote","invalid closing quote","invalid column names","number of columns on","invalid_argument: sto","xml_error_","parser error : ","ending tag mismatch","start tag expected","not well-formed","no element found","mismatched tag","cannot parse line","decodingerror","invaliddata","unexpectedeof","fill whole buffer"],"pattern":"\\\\b(?:DateTimeParse|CsvMalformedLine|TextParsing|CsvValidation|CsvRequiredFieldEmpty)Exception: |\\\\bMalformedCSVError\\\\b|\\\\bSystem\\\\.FormatException: |\\\\bJsonException: |\\\\binvalid char between encapsulated token\\\\b|\\\\bCannot convert String \\"|\\\\brecord on line \\\\d+: |\\\\bparse error on line \\\\d+, column \\\\d+: |\\\\bbare \\" in non-quoted|\\\\bstrconv\\\\.Parse(?:Float|Int|Uint): parsing \\"(?!-{1,2}[a-z]|auto\\"|true\\"|false\\")|\\\\bUnequalLengths \\\\{|\\\\bCSV (?:error|parse error|deserialize error): |\\\\bfound record with \\\\d+ fields, but\\\\b|\\\\bParse(?:Float|Int)Error \\\\{ kind: |^what\\\\(\\\\): +sto(?:i|f|d|l|ul|ll|ull|ld)\\\\b|\\\\b[Pp]arse error on line \\\\d+\\\\b|\\\\bInvalid (?:Record Length|Opening Quote|Closing Quote|Column Names)\\\\b|\\\\bNumber of columns on line \\\\d+ does not match\\\\b|\\\\bstd::invalid_argument: sto\\\\w+\\\\b|\\\\bXML_ERROR_\\\\w+|\\\\bparser error : |\\\\bOpening and ending tag mismatch\\\\b|\\\\bStart tag expected\\\\b|\\\\bnot well-formed \\\\(invalid token\\\\)|\\\\bno element found: line \\\\d|\\\\bmismatched tag: line \\\\d|\\\\bcannot parse line \\\\d+\\\\b|\\\\bDecoding\\\\(DecodingError\\\\b|\\\\bkind: InvalidData\\\\b|\\\\bkind: UnexpectedEof\\\\b|\\\\bfailed to fill whole buffer\\\\b","flags":""},
{"id":"r-or-julia-table","cause":"text_malformed","role":"usual","needles":["more columns than"," did not have ","no lines available","invalid multibyte","bad restore file","reading from connection","embedded nul","stopped early on line","contrasts can be"," has new level","missing values in object","na not permitted","missing data in column","missing values in column","missing values in data","missing data in data","constant within groups","(non-na) cases","incomplete final line","duplicate 'row.names'","subscript out of bounds in","hdf5. file"," file missing","csv.error(","eoferror: read end","cannot parse \\"","found in the data frame","undefined columns","subset columns that","column \`","data has no rows","not a proper ","readitem: unknown"],"pattern":"\\\\bmore columns than column names\\\\b|\\\\bline \\\\d+ did not have \\\\d+ elements\\\\b|\\\\bno lines available in input\\\\b|\\\\binvalid multibyte (?:string|character)\\\\b|\\\\bbad restore file magic number\\\\b|\\\\berror reading from connection\\\\b|\\\\bembedded nul in string\\\\b|\\\\bStopped early on line \\\\d+|\\\\bcontrasts can be applied only to factors with 2 or more\\\\b|\\\\bfactor \\\\S{1,60} has new levels?\\\\b|\\\\bmissing values in object\\\\b|\\\\bNA not permitted in\\\\b|\\\\b[Mm]issing (?:data|values) in (?:columns?:|data\\\\.)|\\\\bhas missing values in column|\\\\bappears to be constant within groups\\\\b|\\\\b0 \\\\(non-NA\\\\) cases\\\\b|\\\\bincomplete final line found\\\\b|\\\\bduplicate 'row\\\\.names' are not allowed\\\\b|\\\\bsubscript out of bounds in the (?:table|data)\\\\b|\\\\bHDF5\\\\. File accessibility\\\\b|\\\\b(?:Barcode|Gene name|Expression matrix) file missing\\\\b|\\\\bCSV\\\\.Error\\\\(|\\\\bEOFError: read end of file\\\\b|\\\\bcannot parse \\"[^\\"\\\\n]{0,60}\\" as (?:Float|Int)\\\\d|\\\\bcolumn name :?\\"?\\\\w{1,60}\\"? not found in the data frame\\\\b|\\\\bundefined columns selected\\\\b|\\\\b[Cc]an't subset columns that don't exist\\\\b|\\\\b[Cc]olumn \`[^\`\\\\n]{1,80}\` (?:doesn't exist|not found)|\\\\bSampled data has no rows\\\\b|\\\\bnot a proper (?:data|RDS) file\\\\b|\\\\bReadItem: unknown type \\\\d+","flags":""},
{"id":"words-image-unreadable","cause":"media_corrupt","role":"usual","needles":["is none","not be read","not be decoded","not be loaded","cannot be ","unreadable","can't open/read"],"pattern":"\\\\b(?:image|img|frame|video|audio)\\\\b[^\\\\n]{0,120}?\\\\b(?:is None|could not be (?:read|decoded|loaded)|cannot be (?:read|decoded|loaded)|unreadable)\\\\b|\\\\bcan't open\\\\/read file: check file path\\\\/integrity\\\\b","flags":"i"},
{"id":"words-checkpoint-missing","cause":"model_files_missing","role":"usual","needles":["not found","is missing","are missing","was missing","not exist","n't exist","not be found","n't be found","no checkpoint","no pretrained","find "],"pattern":"\\\\b(?:checkpoint|weights|pretrained model|model (?:file|path|dir(?:ectory)?|folder)|adapter|tokenizer(?! class|\\\\.\\\\w+_token)(?: file|\\\\.(?:model|json))?)\\\\b[^\\\\n,;]{0,160}?(?:\\\\bnot found\\\\b|\\\\b(?:is|are|was) missing\\\\b|\\\\bdo(?:es)?(?: not|n't) exist\\\\b|\\\\bcould(?: not|n't) be found\\\\b)(?!.{0,120}\\\\b(?:scratch|download|creat|skip|fresh|instead|train|start|default|initiali[sz])\\\\w*)|(?<!=> )\\\\b(?:no|cannot find|could not find|can't find|couldn't find)(?: any| a| the)?(?: valid)? (?:checkpoints?|pretrained (?:model|weights)) (?:found )?(?:at|in|under|for) [^\\\\n,;]{1,200}$","flags":"i"},
{"id":"words-file-missing","cause":"file_missing","role":"usual","needles":["not found","is missing","are missing","was missing","not exist","n't exist","not be found","n't be found","cannot be ","could not be ","couldn't be ","could not open data"," open file: ","find or open","opening input stream","to open \\"","no such ","cannot find ","could not find ","can't find "],"pattern":"\\\\b(?:data(?:[ _-]?(?:dir(?:ectory)?|file|path|folder|root|source))|(?:train(?:ing)?|valid(?:ation)?|eval|test|input|source)[ _-]?(?:data|file|set|path|dir(?:ectory)?|images?|corpus)|images?(?: file| dir(?:ectory)?| folder)?|annotations?(?: file)?|labels? file|manifest(?: file)?|vocab(?:ulary)?(?: file)?|corpus|shards?|index file|audio file|video file|input file)\\\\b[^\\\\n]{0,160}?\\\\b(?:not found\\\\b|(?:is|are|was) missing\\\\b|do(?:es)?(?: not|n't) exist\\\\b|could(?: not|n't) be (?:found|opened|read)\\\\b|cannot be (?:found|opened|read)\\\\b)(?!.{0,120}\\\\b(?:download|creat|generat|build|skip|default|instead|scratch)\\\\w*)|\\\\.(?:csv|tsv|jsonl?|parquet|arrow|npy|npz|h5|hdf5|tfrecords?|tar|tgz|gz|zip|jpe?g|png|wav|flac|mp3|mp4|nii|dcm|pkl|lmdb|idx|bin)['\\"]?[^\\\\n\\\\d]{0,30}?\\\\b(?:(?:is |was )?not found|(?:is|was) missing|(?:does )?not exists?|doesn't exist|cannot be found|could not be found)\\\\b(?!.{0,120}\\\\b(?:download|creat|generat|build|skip|default|instead|scratch)\\\\w*)|\\\\b[Ff]ile not found: \\\\S|\\\\bCould not open data file\\\\b|\\\\b(?:Couldn't|Could not|Cannot) open file: \\\\S|\\\\bcannot find or open \\\\S|\\\\bError opening input stream\\\\b|\\\\bcannot be opened for training\\\\b|\\\\bfail(?:ed)? to open \\"[^\\"\\\\n]{1,200}\\"|\\\\b(?:No such|Cannot find|Could not find|Can't find) (?:the )?(?:data|input|train(?:ing)?|image|annotation|label|manifest|corpus)\\\\w* (?:file|dir|folder|path)","flags":"i"},
{"id":"words-dataset-empty","cause":"dataset_empty","role":"usual","needles":["is empty","has no ","has zero","has 0","contains no","has length 0","empty "],"pattern":"\\\\b(?:data ?set|training (?:data|set)|train(?:ing)? split|data ?loader|corpus|input file)\\\\b[^\\\\n]{0,80}?\\\\b(?:is empty|has (?:no|zero|0) (?:samples|examples|rows|items|records|data)|contains no (?:samples|examples|rows|items|records|data)|has length 0)\\\\b|\\\\bempty (?:training )?(?:data ?set|training set|corpus)\\\\b","flags":"i"},
{"id":"words-data-file-unreadable","cause":"file_corrupt","role":"usual","needles":["failed to ","failed opening","failed reading","failed loading","failed parsing","failed decoding","unable to ","cannot ","could not ","couldn't ","can't ","error reading","error loading","error while ","error decoding","error opening","error parsing","problem ","corrupt","truncated","damaged","malformed"," empty"," invalid","incomplete","not valid","not a valid","not readable","unreadable"],"pattern":"\\\\b(?:failed to|failed|unable to|cannot|could not|couldn't|can't|error(?: while)?|problem) (?:open|read|load|decode|deseriali[sz]e|parse)(?:ing)?\\\\b[^\\\\n]{0,160}?\\\\.(?:csv|tsv|jsonl|parquet|arrow|feather|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|zst|7z|jpe?g|png|tiff?|webp|wav|flac|mp3|ogg|mp4|avi|mkv|nii|dcm|pkl|pickle|lmdb|mdb|idx|bin|onnx|gguf)\\\\b|\\\\.(?:csv|tsv|jsonl|parquet|arrow|feather|npy|npz|h5|hdf5|pt|pth|ckpt|safetensors|tfrecords?|tar|tgz|gz|zip|zst|7z|jpe?g|png|tiff?|webp|wav|flac|mp3|ogg|mp4|avi|mkv|nii|dcm|pkl|pickle|lmdb|mdb|idx|bin|onnx|gguf)['\\"]? (?:is|was|has|seems|appears)(?: to be| been)? (?:corrupt\\\\w*|truncated|damaged|malformed|empty|invalid|incomplete|not (?:a valid|valid|readable)|unreadable)\\\\b","flags":"i"},
{"id":"words-file-corrupt","cause":"file_corrupt","role":"usual","needles":["corrupt","truncated","damaged","malformed"],"pattern":"\\\\b(?:data ?set|data file|file|sample|record|shard|archive|index|cache)\\\\b[^\\\\n]{0,120}?\\\\b(?:is|are|was|seems?(?: to be)?|appears?(?: to be)?|may be|might be)\\\\s+(?:corrupt(?:ed)?|truncated|damaged|malformed)\\\\b|\\\\bcorrupt(?:ed)? (?:data ?set|data file|file|sample|record|shard|archive|input)\\\\b|\\\\bFile not found or corrupted\\\\b|\\\\bnot found or corrupted\\\\b","flags":"i"},
{"id":"shared-filesystem-fault","cause":"shared_filesystem_fault","role":"root","needles":["stale file handle","stale nfs","estale","[errno 70]","[errno 10","[errno 12","transport endpoint","not responding, timed out","lock reclaim failed","lustreerror","key has expired","required key not","communication error on send"],"pattern":"\\\\bStale (?:NFS )?file handle\\\\b|\\\\bESTALE\\\\b|\\\\[Errno (?:70|107|108|126|127)\\\\] [^\\\\n:]{0,60}: b?['\\"]|\\\\bCannot send after transport endpoint shutdown\\\\b|\\\\bTransport endpoint is not connected\\\\b(?=[^\\\\n]{0,40}\\\\/)|: Transport endpoint is not connected$|\\\\bnfs: server \\\\S+ not responding, timed out\\\\b|\\\\bLock reclaim failed\\\\b|\\\\bLustreError: [^\\\\n]{0,200}?\\\\bevicted\\\\b|\\\\bKey has expired\\\\b|\\\\bRequired key not available\\\\b|\\\\bCommunication error on send\\\\b","flags":""},
{"id":"socket-not-connected","cause":"connection_reset","role":"weak","needles":["transport endpoint"],"pattern":"\\\\bTransport endpoint is not connected\\\\b","flags":""},
{"id":"disk-io-error","cause":"disk_io_error","role":"root","needles":["[errno 5]","input/output error","i/o error","disabling device after","failing i/o","disk failure on","structure needs cleaning","i/o tag"],"pattern":"\\\\[Errno 5\\\\] (?!.*\\\\btty\\\\b)|\\\\berrno = 5, error message = 'Input\\\\/output error'|\\\\bInput\\\\/output error\\\\b(?![^\\\\n]{0,40}\\\\btty\\\\b)|\\\\bBuffer I\\\\/O error on dev\\\\b|\\\\bblk_update_request: (?:critical )?I\\\\/O error\\\\b|\\\\bI\\\\/O error, dev \\\\w+, sector\\\\b|\\\\bDisabling device after reset failure\\\\b|\\\\bno available path - failing I\\\\/O\\\\b|\\\\bDisk failure on \\\\w+ detected\\\\b|\\\\bStructure needs cleaning\\\\b|\\\\bdisk I\\\\/O error\\\\b|\\\\bI\\\\/O tag \\\\d+ [^\\\\n]{0,60}?timeout, reset controller\\\\b","flags":""},
{"id":"read-only-filesystem","cause":"read_only_filesystem","role":"usual","needles":["read-only file system","erofs","filesystem read-only"],"pattern":"\\\\bRead-only file system\\\\b|\\\\bEROFS\\\\b|\\\\bRemounting filesystem read-only\\\\b","flags":"i"},
{"id":"file-lock-failed","cause":"file_lock_failed","role":"root","needles":["unable to lock file","no locks available","enolck"],"pattern":"\\\\bunable to lock file, errno = (?:11|37)\\\\b|\\\\bNo locks available\\\\b|\\\\bENOLCK\\\\b","flags":""},
{"id":"node-crash","cause":"node_crash","role":"root","needles":["kernel panic","mce: [hardware","edac ","machine check events"],"pattern":"\\\\bKernel panic - not syncing\\\\b|\\\\bmce: \\\\[Hardware Error\\\\]|\\\\bEDAC \\\\S+: \\\\d+ UE\\\\b|\\\\bMachine check events logged\\\\b","flags":""},
{"id":"node-soft-lockup","cause":"node_crash","role":"weak","needles":["soft lockup","blocked for more than"],"pattern":"\\\\bBUG: soft lockup - CPU#\\\\d+ stuck for \\\\d+s|\\\\bblocked for more than \\\\d+ seconds\\\\b","flags":""},
{"id":"pip-last-try","cause":"package_index_unreachable","role":"usual","needles":["after connection broken"],"pattern":"\\\\bRetrying \\\\(Retry\\\\(total=0\\\\b[^\\\\n]{0,200}\\\\bafter connection broken by\\\\b","flags":""},
{"id":"npm-network","cause":"package_index_unreachable","role":"root","needles":["npm err!","npm error"],"pattern":"^npm (?:ERR!|error) (?:code|errno) (?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ESOCKETTIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E5\\\\d\\\\d|E429)\\\\b|^npm (?:ERR!|error) (?:5\\\\d\\\\d|429) ","flags":""},
{"id":"conda-network","cause":"package_index_unreachable","role":"root","needles":["condahttperror","condasslerror","an http error occurred","collecting package metadata","libmamba","error: failed to download","error: failed to fetch","w: failed to fetch","unable to fetch some","some index files failed"],"pattern":"\\\\bCondaHTTPError: HTTP (?:5\\\\d\\\\d|429)\\\\b|\\\\bCondaSSLError\\\\b|\\\\bAn HTTP error occurred when trying to retrieve this URL\\\\b|\\\\bCollecting package metadata \\\\([^)\\\\n]{1,40}\\\\): failed$|\\\\b(?:critical libmamba|error +libmamba) [^\\\\n]{0,80}?\\\\b(?:Download error|Multiple errors occured|Could not (?:resolve|connect))|\\\\berror: Failed to (?:download|fetch) \`[^\`\\\\n]{1,200}\` ?(?:from|\\\\(|$)|\\\\bW: Failed to fetch [^\\\\n]{1,300}?\\\\b(?:Could not (?:connect|resolve)|Temporary failure|Connection (?:timed out|failed|refused)|Unable to connect)\\\\b|\\\\bE: (?:Unable to fetch some archives|Some index files failed to download)\\\\b","flags":""},
{"id":"requirements-unreadable","cause":"requirements_invalid","role":"root","needles":["requirements file","invalid requirement","is not installable","is not a supported wheel","to be a python project","unexpected end of expression","error: file not found: \`","failed to parse: \`","parse requirement in","environmentfile","invalidspec: ","condavalueerror","condatosnoninteractive","npm err!","npm error"],"pattern":"\\\\bERROR: (?:Could not open requirements file|Invalid requirement|Directory '[^'\\\\n]{1,200}' is not installable|[^\\\\n]{1,200}? is not a supported wheel on this platform|[^\\\\n]{1,120}? does not appear to be a Python project|Unexpected end of expression)|\\\\berror: (?:File not found: \`[^\`\\\\n]{1,200}\`|Failed to parse: \`|Couldn't parse requirement in \`)|\\\\bEnvironmentFileNotFound\\\\b|\\\\bEnvironmentFileInvalid\\\\b|\\\\bInvalidSpec: |\\\\bCondaValueError: |\\\\bCondaToSNonInteractiveError\\\\b|^npm (?:ERR!|error) (?:code (?:E404|ETARGET|EJSONPARSE|EBADENGINE|EUSAGE)|404 )|^npm (?:ERR!|error) (?:enoent )?Could not read package\\\\.json","flags":""},
{"id":"apt-repository-unusable","cause":"package_index_unreachable","role":"usual","needles":["e: the repository","hash sum mismatch","is not valid yet","unexpected size","mirror sync in","download metadata for repo","valid baseurl for repo"],"pattern":"\\\\bE: The repository '[^'\\\\n]{1,300}' (?:does not have a Release file|no longer has a Release file)|\\\\bE: (?:Failed to fetch|Release file for) [^\\\\n]{1,300}?\\\\b(?:Hash Sum mismatch|is not valid yet|File has unexpected size)|\\\\b(?:Mirror sync in progress|Error: Failed to download metadata for repo)\\\\b|\\\\bCannot find a valid baseurl for repo\\\\b","flags":""},
{"id":"apt-repository-untrusted","cause":"package_source_untrusted","role":"usual","needles":["e: the repository","the following signatures","unauthenticated packages","public key for","gpg check failed"],"pattern":"\\\\bE: The repository '[^'\\\\n]{1,300}' is (?:not signed|no longer signed)|\\\\bThe following signatures (?:couldn't be verified|were invalid)|\\\\bE: There were unauthenticated packages\\\\b|\\\\bPublic key for \\\\S{1,200} is not installed\\\\b|\\\\bError: GPG check FAILED\\\\b","flags":""},
{"id":"registry-timeout","cause":"connection_timed_out","role":"root","needles":["net/http: ","client.timeout","deadline exceeded","i/o timeout"],"pattern":"\\\\b(?:Error response from daemon|[Ff]ailed to (?:pull|resolve|do request|copy|fetch \\\\w+)|error (?:pulling|pinging)|Get|Head|Post)\\\\b[^\\\\n]{0,300}?(?:\\\\bnet\\\\/http: (?:TLS handshake timeout|request canceled while waiting for connection)|\\\\bClient\\\\.Timeout (?:or context cancellation )?(?:exceeded )?while\\\\b|\\\\bcontext deadline exceeded\\\\b|\\\\bi\\\\/o timeout\\\\b)","flags":""},
{"id":"lock-held","cause":"file_lock_failed","role":"root","needles":["is locked","to acquire lock","lockerror","the file lock","could not get lock","frontend lock","unable to lock",".lock': file exists","could not set lock"],"pattern":"\\\\b(?:OperationalError|sqlite3?\\\\.\\\\w*Error|SQLITE_BUSY)\\\\b[^\\\\n]{0,80}?\\\\bdatabase (?:table )?is locked\\\\b|\\\\bUnable to acquire lock\\\\b|\\\\bLockError: |\\\\bThe file lock '[^'\\\\n]{1,400}' could not be acquired\\\\b|\\\\bE: (?:Could not get lock|Unable to (?:acquire the dpkg frontend lock|lock (?:the administration )?directory)) |\\\\bfatal: Unable to create '[^'\\\\n]{1,400}\\\\.lock': File exists\\\\b|\\\\b(?:LOCKERROR|LockError)\\\\b: (?:It looks like conda|Failed to acquire)|\\\\blmdb\\\\.LockError\\\\b|\\\\bIO Error: Could not set lock on file\\\\b","flags":""},
{"id":"licence-unavailable","cause":"licence_unavailable","role":"root","needles":["license manager error","licence manager error","license checkout failed","licence checkout failed","license server","licence server","licensing error","gurobierror","cplexsolvererror","licensed number of users","mosekexception","msk_res_err_"],"pattern":"\\\\bLicen[sc]e (?:Manager Error -?\\\\d|checkout failed|server (?:machine )?is (?:down|not responding|unreachable))|\\\\bFlex(?:Net|lm) Licensing error\\\\b|\\\\bGurobiError: (?:Failed to connect to token server|No (?:Gurobi license|server licenses available)|License (?:expired|has expired)|HostID mismatch|Unable to contact)|\\\\bCannot connect to license server\\\\b|\\\\bCplexSolverError: [^\\\\n]{0,80}?\\\\blicen[sc]e\\\\b|\\\\bLicensed number of users already reached\\\\b|\\\\bMosekException: [^\\\\n]{0,80}?\\\\blicen[sc]e\\\\b|\\\\bMSK_RES_ERR_(?:LICENSE|MISSING_LICENSE)\\\\w*","flags":"i"},
{"id":"database-connection-lost","cause":"connection_reset","role":"root","needles":["server closed the connection","terminating connection due","lost connection to mysql","mysql server has gone","autoreconnect: ","raised during the commit","ssh protocol banner"],"pattern":"\\\\bserver closed the connection unexpectedly\\\\b|\\\\bterminating connection due to administrator command\\\\b|\\\\bLost connection to MySQL server\\\\b|\\\\bMySQL server has gone away\\\\b|\\\\bAutoReconnect: |\\\\bStorageInternalError: An exception is raised during the commit\\\\b|\\\\bError reading SSH protocol banner\\\\b","flags":""},
{"id":"cluster-api-unavailable","cause":"service_unavailable","role":"root","needles":["apiexception: (5","error from server ("],"pattern":"\\\\bApiException: \\\\(5\\\\d\\\\d\\\\)|\\\\bError from server \\\\((?:ServiceUnavailable|InternalError|Timeout|TooManyRequests)\\\\): ","flags":""},
{"id":"database-busy","cause":"service_unavailable","role":"root","needles":["too many clients","connection slots","too many connections","number of clients","connection pool","deadlock","serialize access","canceling statement","lock wait timeout","acquire lock within","notprimary","read only replica","misconf redis","clusterdown","link with master","masterdown","nodenotready","_all_brokers","brokers are down","kafkaerror{","leader not available","broker transport","broker connections","service_unavailable","apierror(50","transporterror(50","not recovered","shards failed","no alive nodes","no shard available","e.displaytext"],"pattern":"\\\\bsorry, too many clients already\\\\b|\\\\bremaining connection slots are reserved\\\\b|(?:\\\\(1040, ['\\"]|\\\\b(?:FATAL|ERROR|Error): +)[Tt]oo many connections\\\\b(?! from your)|\\\\bmax number of clients reached\\\\b|\\\\bconnection pool (?:is )?(?:exhausted|full)\\\\b(?!, discarding)|\\\\bDeadlock found when trying\\\\b|\\\\bDeadlockDetected\\\\w*|\\\\bERROR: +deadlock detected\\\\b|\\\\bcould not serialize access\\\\b|\\\\bcanceling statement due to (?:conflict with recovery|lock timeout)\\\\b|\\\\bLock wait timeout exceeded\\\\b|\\\\bUnable to acquire lock within\\\\b|\\\\bNotPrimaryError\\\\b|\\\\bread only replica\\\\b|\\\\bMISCONF Redis\\\\b|\\\\bCLUSTERDOWN\\\\b|\\\\bLink with MASTER is down\\\\b|\\\\bMasterDownError\\\\b|\\\\bNodeNotReadyError\\\\b|\\\\b_ALL_BROKERS_DOWN\\\\b|\\\\b\\\\d+\\\\/\\\\d+ brokers are down\\\\b|\\\\b_TRANSPORT\\\\b[^\\\\n]{0,40}?\\\\bKafka|\\\\bKafkaError\\\\{code=(?:_TRANSPORT|_MSG_TIMED_OUT|_TIMED_OUT|LEADER_NOT_AVAILABLE|NOT_COORDINATOR|_ALL_BROKERS_DOWN|REQUEST_TIMED_OUT|NOT_ENOUGH_REPLICAS)|\\\\b(?:Broker|Local): (?:Leader not available|Broker transport failure|All broker connections are down)|\\\\bSERVICE_UNAVAILABLE\\\\/1\\\\b|\\\\bApiError\\\\(50[0234]\\\\b|\\\\bTransportError\\\\(50[0234]\\\\b|\\\\bstate not recovered\\\\b|\\\\bAll shards failed\\\\b(?! to)|\\\\bNo (?:alive nodes|shard available)\\\\b|\\\\bcode: (?:209|210|279), e\\\\.displayText\\\\b","flags":""},
{"id":"service-login-refused","cause":"credentials_invalid","role":"root","needles":["password authentication","access denied for user","wrongpass","noauth ","operationfailure: ","authenticationexception","incorrect api","invalid api","wrong api","access token","auth token","authentication token","authorization token","cannot fetch token","delegation_token","no sas token","api key verification","authentication credentials","notauthenticated","unauthenticated: ","authenticationerror: ","unauthorized: ","invalid_grant","kerberos tgt","gss initiate","credentialunavailable","az login","logged in to the server","you must log","you must authenticate","you must be logged","http error 401"],"pattern":"\\\\bpassword authentication failed\\\\b|\\\\bAccess denied for user '|\\\\bWRONGPASS\\\\b|\\\\bNOAUTH Authentication required\\\\b|\\\\bOperationFailure: (?:Authentication failed|bad auth)|\\\\bAuthenticationException: Authentication failed\\\\b|\\\\bIncorrect API key provided\\\\b|\\\\b(?:[Ii]nvalid|[Ii]ncorrect|[Ww]rong) (?:API[- ]key|access token(?! (?:seq|id|in ))|auth(?:entication|orization) token)\\\\b|\\\\bAPI key verification failed\\\\b|\\\\binvalid authentication credentials\\\\b|\\\\bNotAuthenticated\\\\b|\\\\b(?:Unauthenticated|AuthenticationError|Unauthorized): (?:Error code: )?401\\\\b|\\\\binvalid_grant\\\\b|\\\\bcannot fetch token: 40\\\\d\\\\b|\\\\bFailed to find any Kerberos tgt\\\\b|\\\\bGSS initiate failed\\\\b|\\\\bHDFS_DELEGATION_TOKEN\\\\b[^\\\\n]{0,80}\\\\b(?:can't be found|expired)\\\\b|\\\\bCredentialUnavailableError\\\\b|\\\\b[Pp]lease run 'az login'|\\\\bno SAS token or OAuth token is present\\\\b|\\\\bmust be logged in to the server \\\\(Unauthorized\\\\)|\\\\bYou must (?:log ?in|authenticate|be logged in)\\\\b|\\\\bHTTP Error 401\\\\b","flags":""},
{"id":"hadoop-unavailable","cause":"shared_filesystem_fault","role":"root","needles":["blockmissing","obtain block","all datanodes","safemodeexception","in safe mode","standbyexception","state standby","could only be","notservingregion","region is not","retriableexception","noroutetohost","datanode"],"pattern":"\\\\bBlockMissingException\\\\b|\\\\bCould not obtain block\\\\b|\\\\bAll datanodes [^\\\\n]{1,300} are bad\\\\b|\\\\bSafeModeException\\\\b|\\\\bName ?node is in safe mode\\\\b|\\\\bStandbyException\\\\b|\\\\bnot supported in state standby\\\\b|\\\\bcould only be (?:replicated|written) to 0 (?:nodes|of the)\\\\b|\\\\bNotServingRegionException\\\\b|\\\\bregion is not online\\\\b|\\\\bRetriableException\\\\b|\\\\bNoRouteToHostException\\\\b|\\\\bDataNode[^\\\\n]{0,60}(?:is dead|excluded)\\\\b","flags":""},
{"id":"cluster-framework-lost-workers","cause":"cloud_host_lost","role":"usual","needles":["metadatafetchfailed","output location for","coarsegrained","node and executor","blacklisted exec","masters are unresp","removed our appl","accepted any resources","taskmanager with id","minimum required res","worker stream died","workers arrived","raylet","not registered within","objectfetchtimedout","killed as zombie","for an unknown reason","infrastructure exited","infrastructure fail","channelclosedexc","closedchannelexc","pod deleted","pod was deleted"],"pattern":"\\\\bMetadataFetchFailedException\\\\b|\\\\bMissing an output location for shuffle\\\\b|\\\\bCould not find CoarseGrainedScheduler\\\\b|\\\\bdue to node and executor (?:excludeOnFailure|blacklist)|\\\\bblacklisted executors\\\\b|\\\\b[Aa]ll masters are unresponsive\\\\b|\\\\bMaster removed our application\\\\b|\\\\bCoarseGrainedExecutorBackend: RECEIVED SIGNAL TERM\\\\b|\\\\bhas not accepted any resources\\\\b|\\\\bTaskManager with id [^\\\\n]{1,120} (?:is no longer reachable|timed out)\\\\b|\\\\bCould not acquire the minimum required resources\\\\b|\\\\bWorker stream died during communication\\\\b|\\\\bOnly \\\\d+\\\\/\\\\d+ workers arrived\\\\b|\\\\braylet (?:client disconnected|exited unexpectedly)\\\\b|\\\\bThe raylet exited\\\\b|\\\\bhave not registered within the timeout\\\\b|\\\\bObjectFetchTimedOutError\\\\b|\\\\bkilled as zombie\\\\b|\\\\bterminated for an unknown reason\\\\b|\\\\binfrastructure exited with non-zero status code -9\\\\b|\\\\bInfrastructure fail: |\\\\bChannelClosedException\\\\b|\\\\bClosedChannelException\\\\b|\\\\bpod (?:was )?deleted(?: during operation|; node)","flags":""},
{"id":"managed-worker-killed","cause":"worker_killed","role":"root","needles":["exited prematurely","was sent sigkill","negsignal","container killed: out","state: out_of","state=out_of","state:out_of"],"pattern":"\\\\bWorker exited prematurely: signal 9\\\\b|\\\\bwas sent SIGKILL! Perhaps out of memory\\\\b|\\\\bNegsignal\\\\.SIGKILL\\\\b|\\\\bContainer killed: OutOfMemory\\\\b|\\\\b[Ss]tate[:=] ?OUT_OF_MEMORY\\\\b","flags":""},
{"id":"managed-preempted","cause":"cloud_preempted","role":"root","needles":["state: preempted","state=preempted","state:preempted","state: revoked","state=revoked"],"pattern":"\\\\b[Ss]tate[:=] ?(?:PREEMPTED|REVOKED)\\\\b","flags":""},
{"id":"managed-time-limit","cause":"timeout","role":"root","needles":["timelimitexceeded","worker timeout","warehouse timeout","exceeded_time_limit","query exceeded"],"pattern":"\\\\b(?:Soft)?TimeLimitExceeded(?:\\\\(|: |$)|\\\\bWORKER TIMEOUT \\\\(pid\\\\b|\\\\breached its statement or warehouse timeout\\\\b|\\\\bEXCEEDED_TIME_LIMIT\\\\b|\\\\bQuery exceeded (?:the )?maximum (?:run|execution|time)","flags":""},
{"id":"managed-query-budget","cause":"service_quota","role":"root","needles":["quotas were exceeded","resources exceeded during","ora-0","exceeded_spill","exceeded_cpu"],"pattern":"\\\\bQuotas were exceeded\\\\b|\\\\bResources exceeded during query execution\\\\b|\\\\bORA-(?:0165[0-9]|01536|00257|01114|00020|00018)\\\\b|\\\\bEXCEEDED_(?:SPILL|CPU)_LIMIT\\\\b","flags":""},
{"id":"managed-query-memory","cause":"host_out_of_memory","role":"root","needles":["memory_limit","memory limit"],"pattern":"\\\\bEXCEEDED_\\\\w*MEMORY_LIMIT\\\\b|\\\\bQuery exceeded (?:per-node |distributed )?(?:\\\\w+ )?memory limit\\\\b","flags":""},
{"id":"managed-database-unreachable","cause":"connection_refused","role":"root","needles":["ora-12","ora-03","ora-01","tns:no","open client transport","08s01","[08001]","'08001'","[08003]","'08003'","[08006]","'08006'","[08004]","'08004'","hyt0","no_nodes_available","nohostavailable"],"pattern":"\\\\bORA-(?:12541|12170|12514|12537|12560|0311[34]|03135|01033|01034|01089|12154)\\\\b|\\\\bTNS:no listener\\\\b|\\\\bCould not open client transport\\\\b|\\\\[(?:08S01|08001|08003|08006|08004|HYT00|HYT01)\\\\]|'(?:08S01|08001|08003|08006|HYT00|HYT01)'|\\\\bNO_NODES_AVAILABLE\\\\b|\\\\bNoHostAvailable\\\\b","flags":""},
{"id":"managed-login-refused","cause":"credentials_invalid","role":"root","needles":["ora-01","ora-28","login failed for user","logon denied"],"pattern":"\\\\bORA-(?:01017|28000|28001|01005)\\\\b|\\\\bLogin failed for user '|\\\\blogon denied\\\\b","flags":""},
{"id":"node-connection-refused","cause":"connection_refused","role":"root","needles":["econnrefused"],"pattern":"^(?:\\\\[cause\\\\]: )?(?:Uncaught )?\\\\[?(?:\\\\w*Error|AggregateError \\\\[\\\\w+\\\\])(?: \\\\[\\\\w+\\\\])?: (?:connect |read |write )?ECONNREFUSED\\\\b","flags":""},
{"id":"node-connection-reset","cause":"connection_reset","role":"root","needles":["econnreset"],"pattern":"^(?:\\\\[cause\\\\]: )?(?:Uncaught )?\\\\[?(?:\\\\w*Error|AggregateError \\\\[\\\\w+\\\\])(?: \\\\[\\\\w+\\\\])?: (?:connect |read |write )?ECONNRESET\\\\b","flags":""},
{"id":"node-connection-timed-out","cause":"connection_timed_out","role":"root","needles":["etimedout"],"pattern":"^(?:\\\\[cause\\\\]: )?(?:Uncaught )?\\\\[?(?:\\\\w*Error|AggregateError \\\\[\\\\w+\\\\])(?: \\\\[\\\\w+\\\\])?: (?:connect |read |write )?ETIMEDOUT\\\\b","flags":""},
{"id":"http-server-error","cause":"service_unavailable","role":"root","needles":["internalservererror","server error","bad gateway","unavailable","gateway time","web server","http error","returned error","error 50","error 52","http 50","http 52","status code","status_code","error code","response code","error responses",", message=","fetch failure","gatewaytimeout","badgateway","request time","425 too early"],"pattern":"\\\\b5(?:0[0234]|2[0-4]|29) (?:Server Error|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Web Server )|\\\\bHTTP Error 5(?:0[0234]|2[0-4]|29)\\\\b|\\\\b(?:returned error:|HTTP|status[ _]code[:=]?|Error code:|response code:?) ?5(?:0[0234]|2[0-4]|29)\\\\b|\\\\bERROR 5(?:0[0234]|2[0-4]): |\\\\bServer error '5\\\\d\\\\d|\\\\btoo many 5\\\\d\\\\d error responses\\\\b|\\\\b5\\\\d\\\\d, message=|\\\\bURL fetch failure on \\\\S+: 5\\\\d\\\\d\\\\b|\\\\b(?:ServiceUnavailable|BadGateway|GatewayTimeout|InternalServerError): 5\\\\d\\\\d\\\\b|\\\\bInternalServerError: 5\\\\d\\\\d |\\\\b(?:408 Request Time-?out|425 Too Early)\\\\b","flags":"i"},
{"id":"service-quota-used-up","cause":"service_quota","role":"root","needles":["your current quota","insufficient_quota","billing limit","billing hard limit"],"pattern":"\\\\byou exceeded your current quota\\\\b|\\\\binsufficient_quota\\\\b|\\\\bbilling (?:hard )?limit (?:has been )?reached\\\\b","flags":"i"},
{"id":"http-rate-limited","cause":"rate_limited","role":"root","needles":["client error","too many requests","toomanyrequests","http error","returned error","error 429","http 429","status code","error code","had to rate limit","rate limit exceeded","rate limit reached","ratelimitexceeded","resourceexhausted: 429","429 quota","ratelimiterror"],"pattern":"\\\\b429 (?:Client Error|Too Many Requests)\\\\b|\\\\b(?:HTTP Error|returned error:|ERROR|HTTP|status code|Error code:?) 429\\\\b|\\\\bToo ?Many ?Requests\\\\b|\\\\bWe had to rate limit (?:you|your)\\\\b|\\\\brate limit (?:exceeded|reached)\\\\b|\\\\bRateLimitExceeded|\\\\bResourceExhausted: 429\\\\b|\\\\b429 Quota exceeded\\\\b|\\\\bRateLimitError\\\\b","flags":"i"},
{"id":"object-storage-busy","cause":"service_unavailable","role":"root","needles":["an error occurred (","errorcode:","server is busy","your request rate","errno 121"],"pattern":"\\\\bAn error occurred \\\\((?:SlowDown|ServiceUnavailable|InternalError|InternalServerError|RequestTimeout|50[0234]|Throttling\\\\w*|BandwidthLimitExceeded)\\\\) when calling\\\\b|\\\\bErrorCode:\\\\s?(?:ServerBusy|InternalError|OperationTimedOut)\\\\b|\\\\bserver is busy\\\\b|\\\\bPlease reduce your request rate\\\\b|\\\\[Errno 121\\\\] Remote I\\\\/O error","flags":""},
{"id":"upload-failed","cause":"upload_failed","role":"usual","needles":["s3uploadfailed","to save ","to upload ","to push ","to write "],"pattern":"\\\\bS3UploadFailedError: (?!.*\\\\b(?:AccessDenied|403|InvalidAccessKeyId|ExpiredToken|SignatureDoesNotMatch|NoSuchBucket)\\\\b)|\\\\b(?:failed|unable) to (?:save|upload|push|write) [^\\\\n]{0,80}?\\\\bto ['\\"]?(?:s3|gs|gcs|abfss?|hdfs|oss):\\\\/\\\\/","flags":"i"},
{"id":"grpc-unavailable","cause":"peer_lost","role":"echo","needles":["statuscode.unavailable","unavailableerror: ","unavailable: ","goaway received","master has restarted","abortederror: ","socket closed"],"pattern":"\\\\bStatusCode\\\\.UNAVAILABLE\\\\b|\\\\bUnavailableError: |\\\\bUNAVAILABLE: (?!Task )|\\\\b[Uu]navailable: Socket closed\\\\b|\\\\bGOAWAY received\\\\b|\\\\bSession \\\\w{1,40} is not found\\\\. Possibly, this master has restarted\\\\b|\\\\bAbortedError: [^\\\\n]{0,80}?\\\\brestarted\\\\b|\\\\bdetails ?= ?\\"Socket closed\\"","flags":""},
{"id":"dns-failure","cause":"dns_failure","role":"root","needles":["name resolution","failure resolving","name or service","does not resolve","associated with hostname","nodename nor","could not resolve","to resolve","nameresolution","getaddrinfo","no such host","unknownhost","get addr info","gaierror"],"pattern":"(?<!gai error: -\\\\d - )(?:\\\\bTemporary failure (?:in name resolution|resolving)|\\\\bName or service not known|\\\\bName does not resolve|\\\\bNo address associated with hostname|\\\\bnodename nor servname provided|\\\\bCould not resolve (?:host|proxy)\\\\b|\\\\bunable to resolve host\\\\b|\\\\bFailed to resolve '|\\\\bNameResolutionError\\\\b|\\\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN|failed)|\\\\blookup [^\\\\s:]+(?: on \\\\S+)?: no such host\\\\b|\\\\bUnknownHostException\\\\b|\\\\bFailed to get addr info\\\\b|\\\\bsocket\\\\.gaierror: )","flags":"i"},
{"id":"dns-c10d-ipv6","cause":"dns_failure","role":"weak","needles":["ipv6 network addresses"],"pattern":"\\\\bIPv6 network addresses of [^\\\\n]{1,200}? cannot be retrieved \\\\(gai error","flags":""},
{"id":"proxy-failure","cause":"proxy_failure","role":"usual","needles":["proxyerror","connect to proxy","to the proxy","tunnel connection","proxy auth","from proxy"],"pattern":"\\\\bProxyError\\\\b|\\\\b(?:Cannot|Unable to|Failed to) connect to (?:the )?proxy\\\\b|\\\\bTunnel connection failed: [45]\\\\d\\\\d\\\\b|\\\\b407 Proxy Authentication Required\\\\b|\\\\bHTTP code [45]\\\\d\\\\d from proxy after CONNECT\\\\b","flags":"i"},
{"id":"tls-failure","cause":"tls_failure","role":"usual","needles":["certificate_verify","certificate verif","ssl certificate","certificate has expired","issuer certificate","x509: cert","ssl validation","[ssl: ","cert_has_expired","self_signed_cert","unable_to_verify"],"pattern":"\\\\bCERTIFICATE_VERIFY_FAILED\\\\b|\\\\bcertificate verif(?:y|ication) failed\\\\b|\\\\bSSL certificate (?:problem|verification)\\\\b|\\\\bcertificate has expired\\\\b|\\\\bunable to get local issuer certificate\\\\b|\\\\bx509: certificate (?:signed by unknown|has expired|is not valid|relies)|\\\\bSSL validation failed for\\\\b|\\\\[SSL: (?!UNEXPECTED_EOF)[A-Z_]{4,60}\\\\]|\\\\b(?:CERT_HAS_EXPIRED|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\\\\b","flags":"i"},
{"id":"connection-broken","cause":"connection_reset","role":"usual","needles":["remotedisconnected","remote end","connection aborted","connection broken","incompleteread","chunkedencoding","disconnectederror","payloaderror","peer closed connection","server disconnected","response payload","connection was closed","response stream","retrieval incomplete","unexpected_eof","ssleoferror","eof occurred","transfer closed","hf_transfer","ended prematurely","libcurl code","forcibly closed","winerror 10054","cas service","unexpectedly closed"],"pattern":"\\\\bRemoteDisconnected\\\\b|\\\\bRemote end closed connection\\\\b|\\\\bConnection aborted\\\\b|\\\\bConnection broken: |\\\\bIncompleteRead(?:Error)?\\\\b|\\\\bChunkedEncodingError\\\\b|\\\\b(?:Server|Client)(?:Disconnected|Payload)Error\\\\b|\\\\bpeer closed connection without sending\\\\b|\\\\bServer disconnected without\\\\b|\\\\bResponse payload is not completed\\\\b|\\\\bConnection was closed before we received a valid response\\\\b|\\\\berror occurred while reading from response stream\\\\b|\\\\bretrieval incomplete: got only\\\\b|\\\\bUNEXPECTED_EOF_WHILE_READING\\\\b|\\\\bSSLEOFError\\\\b|\\\\bEOF occurred in violation of protocol\\\\b|\\\\btransfer closed with \\\\d+ bytes remaining\\\\b|\\\\bdownloading using [\`']?hf_transfer\\\\b|\\\\bResponse ended prematurely\\\\b|\\\\blibcurl code \\\\d+ meaning\\\\b|\\\\bforcibly closed by the remote host\\\\b|\\\\[WinError 10054\\\\]|\\\\bCAS service error\\\\b|\\\\bconnection unexpectedly closed\\\\b","flags":"i"},
{"id":"http-timeout","cause":"http_timeout","role":"usual","needles":["timeouterror","readtimeout","connecttimeout","writetimeout","pooltimeout","timed out","sockettimeout","timeout on endpoint","curl: (28)","retryerror: ","deadlineexceeded: 504"],"pattern":"(?:\\\\b(?:Read|Connect|Write|Pool)Timeout(?:Error)?\\\\b(?!\\\\s*=)|(?<!\\\\bError while downloading from [^\\\\n]{0,300})\\\\bRead timed out\\\\b|\\\\b(?:read|write|handshake) operation timed out\\\\b|\\\\burlopen error (?:_ssl\\\\.c:\\\\d+: The handshake operation )?timed out\\\\b|^\\\\s*(?:socket\\\\.timeout|TimeoutError): timed out$|\\\\bFSTimeoutError\\\\b|\\\\b(?:Read|Connect) timeout on endpoint URL\\\\b|\\\\basyncio\\\\.exceptions\\\\.TimeoutError\\\\b|\\\\bServerTimeoutError\\\\b|\\\\bAPITimeoutError\\\\b|\\\\bRequest timed out\\\\.?$|\\\\bSocketTimeoutError?\\\\b|\\\\bConnection to \\\\S+ timed out\\\\b|\\\\bcurl: \\\\(28\\\\)|\\\\bOperation timed out after \\\\d+ milliseconds\\\\b|\\\\bRetryError: (?:Deadline|Timeout) of \\\\S+ exceeded\\\\b|\\\\bDeadlineExceeded: 504\\\\b)(?!.*(?:entering retry loop|rying to resume|thrown while requesting))","flags":""},
{"id":"connection-timed-out","cause":"connection_timed_out","role":"usual","needles":["connection timed out","[errno 60]","winerror 10060","etimedout","i/o timeout"],"pattern":"(?<!\\\\b(?:ok|done|succeeded)\\\\b[^\\\\n]{0,80})(?<!errno: \\\\d{2,3} - )(?<!\\\\bNCCL WARN\\\\b[^\\\\n]{0,200})\\\\bConnection timed out\\\\b|\\\\[(?:Errno 60|WinError 10060)\\\\]|\\\\bETIMEDOUT\\\\b|\\\\bi\\\\/o timeout\\\\b","flags":"i"},
{"id":"endpoint-unreachable","cause":"network_unreachable","role":"root","needles":["endpoint url","host is down","ehostdown"],"pattern":"\\\\bCould not connect to the endpoint URL\\\\b|\\\\bHost is down\\\\b|\\\\bEHOSTDOWN\\\\b","flags":""},
{"id":"http-no-connection","cause":"connection_refused","role":"usual","needles":["max retries exceeded","a new connection","connect to all addresses","cannot connect to host","connection attempts failed","apiconnection","novalidconnections","connection could be","winerror 10061","curl: (7)"],"pattern":"\\\\bMax retries exceeded with url\\\\b|\\\\bFailed to establish a new connection\\\\b|\\\\bfailed to connect to all addresses\\\\b|\\\\bCannot connect to host \\\\S+|\\\\bAll connection attempts failed\\\\b|\\\\bAPIConnectionError\\\\b|\\\\bNoValidConnectionsError\\\\b|\\\\bNo connection could be made because\\\\b|\\\\[WinError 10061\\\\]|\\\\bcurl: \\\\(7\\\\)","flags":"i"},
{"id":"tls-handshake-failed","cause":"tls_failure","role":"usual","needles":["ssl connection","wrong version number","gnutls","non-properly terminated","ssl_error_syscall","syscall error","sslhandshake","pkix path","peer certificate","handshake failure","tls: internal","tls: bad cert","tls: failed","certificate verification failed","cannot verify","bad_record_mac","mbedtls_ssl","sec_e_","schannel: "],"pattern":"\\\\bUnable to establish SSL connection\\\\b|\\\\b(?:SSL|TLS)[^\\\\n]{0,60}?\\\\bwrong version number\\\\b|\\\\bgnutls_handshake\\\\(\\\\) failed\\\\b|\\\\bGnuTLS: |\\\\bTLS connection was non-properly terminated\\\\b|\\\\bSSL_ERROR_SYSCALL\\\\b|\\\\bSSL[ _]SYSCALL error\\\\b|\\\\bSSL connection has been closed unexpectedly\\\\b|\\\\bSSLHandshakeException\\\\b|\\\\bPKIX path building failed\\\\b|\\\\binvalid peer certificate\\\\b|\\\\bSSL\\\\/TLS handshake failure\\\\b|\\\\btls: (?:internal error|handshake failure|bad certificate|failed to verify)|\\\\bserver certificate verification failed\\\\b|\\\\bcannot verify \\\\S{1,200}'s certificate\\\\b|\\\\bDECRYPTION_FAILED_OR_BAD_RECORD_MAC\\\\b|\\\\bmbedtls_ssl_(?:read|handshake) returned -|\\\\bSEC_E_\\\\w+|\\\\bschannel: (?:failed|next InitializeSecurityContext failed)","flags":"i"},
{"id":"transfer-broken","cause":"connection_reset","role":"usual","needles":["not closed cleanly","framing layer","empty reply","send failure","recv failure","no data received","early eof","closed before","unexpected eof","idle connection","sent goaway","client connection lost","get \\"http","get http","error reading","decoding response body","control connection","nohttpresponse","badstatusline","dnserror","content_length","rsync error: ","curl error (","download error (","connectionfailed: ","spurious network","network failure","code = unavailable"],"pattern":"\\\\bHTTP\\\\/[23] stream \\\\d+ was not closed cleanly\\\\b|\\\\bHTTP\\\\/?2 framing layer\\\\b|\\\\bEmpty reply from server\\\\b|\\\\b[Ss]end failure: |\\\\bRecv failure: |\\\\bNo data received\\\\.$|\\\\bearly EOF$|\\\\bconnection (?:unexpectedly )?closed before (?:the )?(?:message|response|body)\\\\b|\\\\bunexpected EOF (?:during chunk|while reading (?:the )?(?:response|body|from (?:server|socket|remote)))|\\\\bserver closed idle connection\\\\b|\\\\bserver sent GOAWAY\\\\b|\\\\bhttp2: client connection lost\\\\b|\\\\bGet \\"?https?:\\\\/\\\\/[^\\\\s\\"]{1,300}\\"?: (?:unexpected )?EOF\\\\b|\\\\bmax retries exceeded: unexpected EOF\\\\b|\\\\berror reading (?:from )?(?:server|response body|a body from connection)[^\\\\n]{0,20}(?:: EOF|end of file)|\\\\berror decoding response body\\\\b|\\\\bserver closed the control connection\\\\b|\\\\bNoHttpResponseException\\\\b|\\\\bBadStatusLine\\\\b|\\\\bIOError\\\\(DNSError\\\\(|\\\\bdownload (?:is )?incomplete, content_length\\\\b|\\\\brsync error: error in (?:rsync protocol data stream|socket IO) \\\\(code 1[02]\\\\)|\\\\bCurl error \\\\(\\\\d\\\\d?\\\\): |\\\\b[Dd]ownload error \\\\(\\\\d\\\\d?\\\\) |\\\\bConnectionFailed: Connection failed for url\\\\b|\\\\bspurious network error\\\\b|\\\\bnetwork failure seems to have happened\\\\b|\\\\bcode = Unavailable desc = ","flags":""},
{"id":"ssh-link-lost","cause":"connection_reset","role":"usual","needles":["send disconnect","packet_write_wait","connection closed","lost connection","closed by","exchange_identification","controlsocket","write error: broken pipe","not responding"],"pattern":"\\\\b(?:client_loop: send disconnect|packet_write_wait: Connection to [^\\\\n]{1,80}): |^(?:scp|sftp): Connection closed\\\\b|^lost connection$|^Connection (?:to \\\\S{1,80} )?closed by (?:remote host|UNKNOWN|\\\\d[\\\\d.]+|\\\\S+ port \\\\d+)\\\\b|\\\\bkex_exchange_identification: |\\\\bssh_exchange_identification: |\\\\bControlSocket [^\\\\n]{1,120} already closed\\\\b|\\\\brsync: [^\\\\n]{0,40}write error: Broken pipe\\\\b|\\\\bTimeout, server \\\\S+ not responding\\\\b","flags":""},
{"id":"download-tool-reasons","cause":"service_unavailable","role":"usual","needles":["errorcode=","internetopenurl","http status was","received status code","exception: 50","server error: 50","server misbehaving","fetching artifact","download error: ","esockettimedout","seconds was reached","timeout was reached","operation too slow","resolve host","name resolution for","bad address","upload failed","condasslerror","pull secrets","pod sandbox","network system module","mirror sync"],"pattern":"\\\\berrorCode=(?:[26]|19|29) |\\\\bInternetOpenUrl failed\\\\b|\\\\bHTTP status was '(?:5\\\\d\\\\d|429)|\\\\bReceived status code 5\\\\d\\\\d from server\\\\b|\\\\b(?:ServiceException|ResumableUploadAbortException|AbortException): 5\\\\d\\\\d\\\\b|\\\\bServer Error: 5\\\\d\\\\d\\\\b|\\\\bserver misbehaving\\\\b|\\\\b(?:Error|error) fetching artifacts?: download error\\\\b|\\\\bdownload error: Caught\\\\b|\\\\bESOCKETTIMEDOUT\\\\b|\\\\bTimeout of \\\\d+ seconds was reached\\\\b|\\\\bTimeout was reached\\\\b|\\\\bOperation too slow\\\\b|\\\\bCouldn't resolve host\\\\b|\\\\bName resolution for \\\\S+ failed\\\\b|\\\\bwget: bad address\\\\b|\\\\bmulti(?:part)? upload failed\\\\b|\\\\bCondaSSLError\\\\b|\\\\bunable to pull secrets or registry auth\\\\b|\\\\bFailed to create pod sandbox\\\\b|\\\\bwithin network system module\\\\b|\\\\bMirror sync in progress\\\\b","flags":""},
{"id":"r-url-unopened","cause":"service_unavailable","role":"weak","needles":["cannot open url","connection to","download from"],"pattern":"\\\\bcannot open (?:URL|the connection to) ['\\"]?https?:|\\\\bdownload from ['\\"]https?:[^\\\\n]{1,300}['\\"] failed$","flags":""},
{"id":"download-tool-missing","cause":"object_not_found","role":"usual","needles":["errorcode=3","http status was","error_perm: 550","the public link","fileurlretrieval","video unavailable","resource_does_not","status code 404","not exist on the server"],"pattern":"\\\\berrorCode=3 |\\\\bHTTP status was '(?:404|410)|\\\\bftplib\\\\.error_perm: 550\\\\b|\\\\bCannot retrieve the public link of the file\\\\b|\\\\bFileURLRetrievalError\\\\b|\\\\bVideo unavailable\\\\b|\\\\bRESOURCE_DOES_NOT_EXIST\\\\b|\\\\bRequest failed with status code 404\\\\b|\\\\bObject does not exist on the server\\\\b","flags":""},
{"id":"collective-mismatch","cause":"collective_mismatch","role":"root","needles":["mismatch between collectives","collective mismatch","collectives mismatch","collective operation"],"pattern":"\\\\bDetected mismatch between collectives on ranks\\\\b|\\\\bcollective(?:s| operations?)? mismatch(?:ed)? (?:detected|on rank|between ranks)","flags":"i"},
{"id":"ddp-unused-parameters","cause":"ddp_unused_parameters","role":"root","needles":["finished reduction in the prior","variable ready only once","marked as ready twice","did not receive grad"],"pattern":"\\\\bExpected to have finished reduction in the prior iteration\\\\b|\\\\bExpected to mark a variable ready only once\\\\b|\\\\bParameters? (?:at|which) [^\\\\n]{0,80}?\\\\b(?:has been marked as ready twice|did not receive grad)","flags":"i"},
{"id":"master-address-of-itself","cause":"bad_master_address","role":"weak","needles":["--node_rank","--node-rank"],"pattern":"--node[_-]rank[= ][\\"']?[1-9]\\\\d{0,4}\\\\b[^\\\\n]{0,400}?--master[_-]addr[= ][\\"']?(?:localhost|127\\\\.0\\\\.0\\\\.1|::1)(?![\\\\w.])|--master[_-]addr[= ][\\"']?(?:localhost|127\\\\.0\\\\.0\\\\.1|::1)(?![\\\\w.])[^\\\\n]{0,400}?--node[_-]rank[= ][\\"']?[1-9]","flags":""},
{"id":"process-group-missing","cause":"process_group_missing","role":"root","needles":["default process group","process group specified","process group is not","distributed package"],"pattern":"\\\\bDefault process group (?:has not been initialized|is not initialized)\\\\b|\\\\b(?:Invalid|not part of the) process group (?:specified|is not initialized)|\\\\bdistributed package doesn't have NCCL built in\\\\b|\\\\bDistributed package doesn't have (?:NCCL|MPI|GLOO|UCC) built in\\\\b","flags":"i"},
{"id":"launch-variables-missing","cause":"launch_variables_missing","role":"root","needles":["expected, but not set","keyerror: 'rank'","keyerror: 'world_size'","keyerror: 'local_","keyerror: 'master_"],"pattern":"\\\\benvironment variable (?:RANK|WORLD_SIZE|LOCAL_RANK|MASTER_ADDR|MASTER_PORT) expected, but not set\\\\b|^KeyError: '(?:RANK|WORLD_SIZE|LOCAL_RANK|MASTER_ADDR|MASTER_PORT|LOCAL_WORLD_SIZE)'$","flags":""},
{"id":"mpi-too-few-slots","cause":"too_few_slots","role":"root","needles":["not enough slots","are already filled"],"pattern":"\\\\bThere are not enough slots available in the system\\\\b|\\\\bAll nodes which are allocated for this job are already filled\\\\b","flags":""},
{"id":"nccl-duplicate-gpu","cause":"duplicate_gpu","role":"root","needles":["duplicate gpu detected"],"pattern":"\\\\bDuplicate GPU detected\\\\b","flags":""},
{"id":"nccl-version-mismatch","cause":"nccl_version_mismatch","role":"root","needles":["mismatched nccl version"],"pattern":"\\\\bMismatched NCCL version detected\\\\b","flags":""},
{"id":"nccl-invalid-usage","cause":"nccl_invalid_usage","role":"root","needles":["ncclinvalid","run with nccl_debug","nccl error","mismatchs with nccl","tensors must be"],"pattern":"\\\\bncclInvalid(?:Usage|Argument): |\\\\binvalid (?:usage|argument) \\\\(run with NCCL_DEBUG=|\\\\bNCCL error\\\\b[^\\\\n]{0,120}?, invalid (?:usage|argument)\\\\b|\\\\bmismatchs with NCCL device\\\\b|\\\\bTensors must be (?:CUDA and dense|contiguous)\\\\b","flags":""},
{"id":"nccl-ib-transport","cause":"rdma_transport_error","role":"usual","needles":["got completion from peer","async fatal event","retry count exceeded","async event: port error","retry_exc_err"],"pattern":"\\\\bGot completion from peer \\\\S+ with (?:error |status=(?:\\\\w+\\\\()?)(?!5\\\\b)\\\\d+\\\\b|\\\\basync fatal event(?:: | on QP\\\\b)|\\\\bTransport retry count exceeded\\\\b|\\\\bGot non-fatal async event: port error\\\\b|\\\\bIBV_WC_RETRY_EXC_ERR\\\\b","flags":"i"},
{"id":"nccl-ib-flush","cause":"peer_lost","role":"echo","needles":["got completion from peer"],"pattern":"\\\\bGot completion from peer \\\\S+ with (?:error |status=(?:\\\\w+\\\\()?)5\\\\b","flags":"i"},
{"id":"nccl-cannot-connect","cause":"ranks_cannot_connect","role":"echo","needles":["socketstartconnect","ncclossocket","socketpollconnect","no socket interface","ifname","usable listening interface"],"pattern":"\\\\b(?:socketStartConnect|ncclOsSocket\\\\w*Connect|socketPollConnect)\\\\b[^\\\\n]{0,40}?\\\\bto \\\\S+ (?:failed|returned)\\\\b|\\\\bBootstrap : no socket interface found\\\\b|\\\\bno device found matching\\\\b[^\\\\n]{0,80}?IFNAME\\\\b|\\\\bNo usable listening interface found\\\\b","flags":"i"},
{"id":"nccl-cuda-failure","cause":"nccl_cuda_failure","role":"echo","needles":["unhandledcudaerror","unhandled cuda error","cuda failure"],"pattern":"\\\\bncclUnhandledCudaError\\\\b(?![^\\\\n]{0,200}?out of memory)|\\\\bunhandled cuda error\\\\b(?![^\\\\n]{0,200}?out of memory)|\\\\bNCCL WARN Cuda failure (?:\\\\d+ )?'(?!out of memory)","flags":"i"},
{"id":"nccl-remote-error","cause":"peer_lost","role":"echo","needles":["ncclremoteerror","remote process exited","closed by remote peer","call to recv from","call to send to","exit of a remote peer","socketrecv"],"pattern":"\\\\bncclRemoteError: |\\\\bremote process exited or there was a network error\\\\b|\\\\b(?:socketProgress|ncclOsSocketProgress\\\\w*): Connection closed by remote peer\\\\b|\\\\bCall to (?:recv|send) (?:from|to) \\\\S+ failed\\\\b|\\\\bcan be also caused by unexpected exit of a remote peer\\\\b|\\\\bsocketRecv\\\\w*: Connection closed\\\\b","flags":"i"},
{"id":"nccl-system-error","cause":"nccl_system_error","role":"echo","needles":["ncclsystemerror","unhandled system error"],"pattern":"\\\\bncclSystemError: |\\\\bunhandled system error\\\\b","flags":"i"},
{"id":"nccl-internal-error","cause":"nccl_internal_error","role":"echo","needles":["ncclinternalerror","to the nccl developers","nccl error"],"pattern":"\\\\bncclInternalError: |\\\\binternal error - please report this issue to the NCCL developers\\\\b|\\\\bNCCL error\\\\b[^\\\\n]{0,120}?, internal error\\\\b","flags":"i"},
{"id":"gloo-full-mesh","cause":"ranks_cannot_connect","role":"usual","needles":["connectfullmesh failed"],"pattern":"\\\\bGloo connectFullMesh failed\\\\b","flags":""},
{"id":"gloo-no-interface","cause":"network_interface_not_found","role":"root","needles":["unable to find address for","unable to find interface for"],"pattern":"\\\\bUnable to find (?:address|interface) for: ","flags":""},
{"id":"rendezvous-timeout","cause":"rendezvous_timeout","role":"usual","needles":["rendezvoustimeouterror","complete rendezvous","waiting for clients","client socket has timed out","to any network address","failed to connect/validate"],"pattern":"\\\\bRendezvousTimeoutError\\\\b|\\\\bcan't complete rendezvous: |\\\\bTimed out after \\\\d+ seconds waiting for clients\\\\b|\\\\bThe client socket has (?:timed out after \\\\d+|failed to connect to any network address)|\\\\bTCP client failed to connect\\\\/validate to host\\\\b","flags":"i"},
{"id":"c10d-connect-attempt","cause":"rendezvous_timeout","role":"weak","needles":["client socket has failed to connect to","cannot be retrieved (gai error"],"pattern":"\\\\[c10d\\\\] The client socket has failed to connect to (?!any\\\\b)\\\\S+ \\\\(errno: |\\\\[c10d\\\\] The IPv[46] network addresses of \\\\([^)\\\\n]{1,120}\\\\) cannot be retrieved \\\\(gai error: -\\\\d+","flags":""},
{"id":"rendezvous-connection-failed","cause":"rendezvous_timeout","role":"weak","needles":["rendezvousconnectionerror","rendezvousstateerror","c10d store has failed"],"pattern":"\\\\bRendezvous(?:Connection|State)Error\\\\b|\\\\bThe connection to the C10d store has failed\\\\b","flags":""},
{"id":"rendezvous-closed","cause":"peer_lost","role":"echo","needles":["rendezvousclosederror","rendezvousgracefulexiterror"],"pattern":"\\\\bRendezvous(?:Closed|GracefulExit)Error\\\\b","flags":""},
{"id":"mpi-daemon-lost","cause":"launcher_daemon_lost","role":"usual","needles":["lost communication with a remote daemon","lost communication with its daemon","start one or more daemons","daemon has unexpectedly failed"],"pattern":"\\\\b(?:PRTE|ORTE) has lost communication with (?:a remote|its) daemon\\\\b|\\\\bwas unable to reliably start one or more daemons\\\\b|\\\\b(?:An? )?(?:PRTE|ORTE) daemon has unexpectedly failed after launch\\\\b","flags":""},
{"id":"ray-object-store-full","cause":"ray_object_store_full","role":"root","needles":["objectstorefullerror","object store is full of"],"pattern":"\\\\bObjectStoreFullError\\\\b|\\\\blocal object store is full of objects that are still in scope\\\\b","flags":""},
{"id":"ray-node-died","cause":"ray_node_died","role":"root","needles":["nodediederror","localrayletdiederror","its node has died","node was terminated unexpectedly","is dead or unavailable","missed too many heartbeats","due to node failure"],"pattern":"\\\\b(?:NodeDiedError|LocalRayletDiedError)\\\\b|\\\\bThe actor died because its node has died\\\\b|\\\\bthe actor's node was terminated unexpectedly\\\\b|\\\\bthe node it was running on is dead or unavailable\\\\b|\\\\bhas been marked dead because the (?:detector|monitor) has missed too many heartbeats\\\\b|\\\\bhave been lost due to node failure\\\\b","flags":"i"},
{"id":"ray-setup-failed","cause":"ray_setup_failed","role":"usual","needles":["runtimeenvsetuperror","runtime environment","unschedulableerror","is not schedulable","placement group corresponding"],"pattern":"\\\\bRuntimeEnvSetupError\\\\b|\\\\bFailed to set ?up runtime environment\\\\b|\\\\b(?:Actor|Task)UnschedulableError\\\\b|\\\\bThe (?:actor|task) is not schedulable\\\\b|\\\\bplacement group corresponding to this (?:task|Actor) has been removed\\\\b","flags":"i"},
{"id":"ray-worker-died","cause":"ray_worker_died","role":"echo","needles":["actordiederror","actorunavailableerror","workercrashederror","rayactorerror","ownerdiederror","actor died unexpectedly","worker process has died","worker died","worker exit type"],"pattern":"\\\\b(?:ActorDiedError|ActorUnavailableError|WorkerCrashedError|RayActorError|OwnerDiedError)\\\\b|\\\\bThe actor died unexpectedly before finishing this task\\\\b|\\\\bThe actor is dead because its worker process has died\\\\b|\\\\bThe worker died unexpectedly while executing this task\\\\b|\\\\bWorker exit type: SYSTEM_ERROR\\\\b|\\\\b(?:A )?worker died or was killed while executing (?:a|the)? ?task\\\\b","flags":"i"},
{"id":"ray-task-error","cause":"worker_failed","role":"echo","needles":["raytaskerror: ","in its creation task","input arguments for this task","trainingfailederror"],"pattern":"\\\\bRayTaskError: |\\\\bThe actor died because of an error raised in its creation task\\\\b|\\\\bAt least one of the input arguments for this task could not be computed\\\\b|\\\\bTrainingFailedError\\\\b","flags":""},
{"id":"launcher-reports-sigkill","cause":"sigkill","role":"weak","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigkill(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:9|SIGKILL)|137)\\\\b|\\\\bSignal 9 \\\\(SIGKILL\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-9|137)\\\\b|\\\\bdied with <Signals\\\\.SIGKILL: 9>|\\\\bterminated with (?:signal SIGKILL|code (?:-9|137))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:9\\\\b|SIGKILL\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 9\\\\)|\\\\bSIGKILL\\\\(-9\\\\)|\\\\bnon-zero exit status 137\\\\b","flags":""},
{"id":"launcher-reports-sigsegv","cause":"segfault","role":"weak","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigsegv(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:11|SIGSEGV)|139)\\\\b|\\\\bSignal 11 \\\\(SIGSEGV\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-11|139)\\\\b|\\\\bdied with <Signals\\\\.SIGSEGV: 11>|\\\\bterminated with (?:signal SIGSEGV|code (?:-11|139))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:11\\\\b|SIGSEGV\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 11\\\\)|\\\\bSIGSEGV\\\\(-11\\\\)|\\\\bnon-zero exit status 139\\\\b","flags":""},
{"id":"launcher-reports-sigbus","cause":"bus_error","role":"weak","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigbus(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:7|SIGBUS)|135)\\\\b|\\\\bSignal 7 \\\\(SIGBUS\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-7|135)\\\\b|\\\\bdied with <Signals\\\\.SIGBUS: 7>|\\\\bterminated with (?:signal SIGBUS|code (?:-7|135))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:7\\\\b|SIGBUS\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 7\\\\)|\\\\bSIGBUS\\\\(-7\\\\)|\\\\bnon-zero exit status 135\\\\b","flags":""},
{"id":"launcher-reports-sigill","cause":"illegal_instruction","role":"weak","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigill(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:4|SIGILL)|132)\\\\b|\\\\bSignal 4 \\\\(SIGILL\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-4|132)\\\\b|\\\\bdied with <Signals\\\\.SIGILL: 4>|\\\\bterminated with (?:signal SIGILL|code (?:-4|132))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:4\\\\b|SIGILL\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 4\\\\)|\\\\bSIGILL\\\\(-4\\\\)|\\\\bnon-zero exit status 132\\\\b","flags":""},
{"id":"launcher-reports-sigfpe","cause":"arithmetic_fault","role":"weak","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigfpe(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:8|SIGFPE)|136)\\\\b|\\\\bSignal 8 \\\\(SIGFPE\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-8|136)\\\\b|\\\\bdied with <Signals\\\\.SIGFPE: 8>|\\\\bterminated with (?:signal SIGFPE|code (?:-8|136))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:8\\\\b|SIGFPE\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 8\\\\)|\\\\bSIGFPE\\\\(-8\\\\)|\\\\bnon-zero exit status 136\\\\b","flags":""},
{"id":"launcher-reports-sigabrt","cause":"abort","role":"echo","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigabrt(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:6|SIGABRT)|134)\\\\b|\\\\bSignal 6 \\\\(SIGABRT\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-6|134)\\\\b|\\\\bdied with <Signals\\\\.SIGABRT: 6>|\\\\bterminated with (?:signal SIGABRT|code (?:-6|134))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:6\\\\b|SIGABRT\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 6\\\\)|\\\\bSIGABRT\\\\(-6\\\\)|\\\\bnon-zero exit status 134\\\\b","flags":""},
{"id":"launcher-reports-sigterm","cause":"worker_failed","role":"echo","needles":["exitcode","received by pid","exits with return code","died with <signals","terminated with code","by signal","on signal","with signal","to signal","exit string","sigterm(-","non-zero exit status"],"pattern":"\\\\bexitcode\\\\s*[:=]\\\\s*(?:-(?:15|SIGTERM)|143)\\\\b|\\\\bSignal 15 \\\\(SIGTERM\\\\) received by PID\\\\b|\\\\bexits with return code = (?:-15|143)\\\\b|\\\\bdied with <Signals\\\\.SIGTERM: 15>|\\\\bterminated with (?:signal SIGTERM|code (?:-15|143))\\\\b|\\\\b(?:killed|terminated|exited|ended) (?:by|on|with|due to) signal:? (?:15\\\\b|SIGTERM\\\\b)|\\\\bEXIT STRING: [^\\\\n]{0,60}?\\\\(signal 15\\\\)|\\\\bSIGTERM\\\\(-15\\\\)|\\\\bnon-zero exit status 143\\\\b","flags":""},
{"id":"launcher-received-sigterm","cause":"sigterm","role":"weak","needles":["death signal","main process received","got signal: "],"pattern":"\\\\bReceived (?:15|(?:Signals\\\\.)?SIGTERM) death signal\\\\b|\\\\bMain process received SIGTERM, exiting\\\\b|\\\\bgot signal: (?:15|(?:Signals\\\\.)?SIGTERM)\\\\b","flags":""},
{"id":"launcher-received-sighup","cause":"sighup","role":"weak","needles":["death signal","main process received","got signal: "],"pattern":"\\\\bReceived (?:1|(?:Signals\\\\.)?SIGHUP) death signal\\\\b|\\\\bMain process received SIGHUP, exiting\\\\b|\\\\bgot signal: (?:1|(?:Signals\\\\.)?SIGHUP)\\\\b","flags":""},
{"id":"launcher-received-sigint","cause":"interrupted","role":"weak","needles":["death signal","main process received","got signal: "],"pattern":"\\\\bReceived (?:2|(?:Signals\\\\.)?SIGINT) death signal\\\\b|\\\\bMain process received SIGINT, exiting\\\\b|\\\\bgot signal: (?:2|(?:Signals\\\\.)?SIGINT)\\\\b","flags":""},
{"id":"loader-worker-killed","cause":"sigkill","role":"usual","needles":["killed by signal: "],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) (?:is|was) killed by signal: Killed\\\\b","flags":""},
{"id":"loader-worker-segmentation-fault","cause":"segfault","role":"usual","needles":["killed by signal: "],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) (?:is|was) killed by signal: Segmentation fault\\\\b","flags":""},
{"id":"loader-worker-aborted","cause":"abort","role":"usual","needles":["killed by signal: "],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) (?:is|was) killed by signal: Aborted\\\\b","flags":""},
{"id":"loader-worker-illegal-instruction","cause":"illegal_instruction","role":"usual","needles":["killed by signal: "],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) (?:is|was) killed by signal: Illegal instruction\\\\b","flags":""},
{"id":"loader-worker-floating-point-exception","cause":"arithmetic_fault","role":"usual","needles":["killed by signal: "],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) (?:is|was) killed by signal: Floating point exception\\\\b","flags":""},
{"id":"loader-worker-terminated","cause":"worker_failed","role":"echo","needles":["killed by signal: "],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) (?:is|was) killed by signal: Terminated\\\\b","flags":""},
{"id":"loader-worker-exited","cause":"loader_worker_died","role":"echo","needles":["exited unexpectedly"],"pattern":"\\\\bDataLoader worker \\\\(pid(?:\\\\(s\\\\))? [\\\\d, ]{1,200}\\\\) exited unexpectedly\\\\b|\\\\bPin memory thread exited unexpectedly\\\\b","flags":""},
{"id":"worker-exception-wrapper","cause":"python_exception","role":"echo","needles":["in dataloader worker process","in replica ","in pin memory thread","raytaskerror("],"pattern":"^(?:[\\\\w.]+: )?Caught \\\\w[\\\\w.]* in (?:DataLoader worker process \\\\d+|replica \\\\d+ on device \\\\d+|pin memory thread for device \\\\d+)|\\\\bRayTaskError\\\\(\\\\w+\\\\): ray::","flags":""},
{"id":"process-pool-broken","cause":"worker_killed","role":"echo","needles":["deadkernelerror","to have died","brokenprocesspool","has abruptly died","terminatedworkererror","managed by the executor","killedworker","all those workers died"],"pattern":"\\\\bDeadKernelError\\\\b|\\\\bkernel [^\\\\n]{0,80}?appears to have died\\\\b|\\\\bBrokenProcessPool\\\\b|\\\\bOne of the subprocesses has abruptly died during map operation\\\\b|\\\\bTerminatedWorkerError\\\\b|\\\\bA worker process managed by the executor was unexpectedly terminated\\\\b|\\\\bKilledWorker\\\\b|\\\\ball those workers died while running it\\\\b","flags":""},
{"id":"r-cluster-worker-gone","cause":"worker_killed","role":"root","needles":["error in unserialize","error in serialize"],"pattern":"^Error in (?:un)?serialize\\\\([^\\\\n]{1,80}\\\\) ?: *error (?:reading from|writing to) connection\\\\b","flags":""},
{"id":"spawned-process-failed","cause":"worker_failed","role":"echo","needles":["processexitedexception","processraisedexception","terminated with the following error","terminated with exit code"],"pattern":"\\\\bProcess(?:Exited|Raised)Exception\\\\b|-- Process \\\\d+ terminated with the following error:|\\\\bterminated with exit code [1-9]\\\\d*\\\\b","flags":""},
{"id":"engine-process-failed","cause":"worker_failed","role":"echo","needles":["root cause","enginedeaderror","engine core","engine process","workerproc initialization"],"pattern":"\\\\bSee root cause above\\\\b|\\\\bSee stack trace \\\\(above\\\\) for the root cause\\\\b|\\\\b(?:EngineDeadError|MQEngineDeadError|AsyncEngineDeadError)\\\\b|\\\\bEngine (?:core|process) (?:initialization failed|failed to start)\\\\b|\\\\bWorkerProc initialization failed due to an exception in a background process\\\\b","flags":""},
{"id":"process-to-end-is-gone","cause":"worker_failed","role":"echo","needles":["nosuchprocess","processlookuperror"],"pattern":"\\\\bpsutil\\\\.NoSuchProcess\\\\b|\\\\bProcessLookupError: \\\\[Errno 3\\\\]","flags":""},
{"id":"executor-lost","cause":"worker_killed","role":"root","needles":["executorlost","lost executor","client disassociated","fetchfailed","executor heartbeat"],"pattern":"\\\\bExecutorLostFailure\\\\b|\\\\bLost executor \\\\S+ on \\\\S+|\\\\bRemote RPC client disassociated\\\\b|\\\\bFetchFailedException\\\\b|\\\\bexecutor heartbeat timed out\\\\b","flags":"i"},
{"id":"gloo-peer-closed-here","cause":"local_peer_exited","role":"echo","needles":["closed by peer ["],"pattern":"\\\\bConnection closed by peer \\\\[(?:127\\\\.0\\\\.0\\\\.1|::1|localhost)\\\\]","flags":""},
{"id":"gloo-peer-closed","cause":"peer_lost","role":"echo","needles":["gloo/transport","closed by peer [","caused pair closure","reached monitoredbarrier"],"pattern":"\\\\bgloo\\\\/transport\\\\/\\\\w+\\\\/\\\\w+\\\\.cc:\\\\d+\\\\][^\\\\n]{0,40}?\\\\b(?:Connection closed by peer|(?:Read|Write) error|Application timeout caused pair closure|Socket closed|read: |write: |writev: )|\\\\bConnection closed by peer \\\\[|\\\\bApplication timeout caused pair closure\\\\b|\\\\bsuccessfully reached monitoredBarrier, but received errors\\\\b","flags":""},
{"id":"tcpstore-lost","cause":"peer_lost","role":"echo","needles":["failed to recv, got","failed on socketimpl","not absent key","distnetworkerror","diststoreerror","via c10d key-value store","remote server shutdown"],"pattern":"\\\\bFailed to recv, got 0 bytes\\\\b|\\\\b(?:sendBytes|recvValue|recvVector|recvBytes|sendValue) failed on SocketImpl\\\\b|\\\\bstore unavailable, not absent key\\\\b|\\\\bDist(?:Network|Store)Error: (?:Connection (?:reset|closed)|Broken pipe)|\\\\bvia c10d key-value store\\\\b[^\\\\n]{0,120}?\\\\bgot error: (?!Socket Timeout|wait timeout)|\\\\bDid the remote server shutdown or crash\\\\?","flags":"i"},
{"id":"nccl-taken-down","cause":"worker_failed","role":"echo","needles":["some nccl operations","we are taking the entire process","thread terminated with exception","received a dump signal","flight recorder dump signal","aborting ncclcomm_","nccl communicator","remote error detected from","exception: nccl error"],"pattern":"\\\\bSome NCCL operations have failed or timed out\\\\b|\\\\bTo avoid (?:data|this) inconsistency, we are taking the entire process down\\\\b|\\\\bwatchdog thread terminated with exception\\\\b|\\\\bReceived a dump signal (?:due to|from)\\\\b|\\\\bObserved flight recorder dump signal\\\\b|\\\\bAborting ncclComm_|\\\\bNCCL communicator (?:encountered error set by ProcessGroupNCCL|was aborted)\\\\b|\\\\bremote error detected from rank: |\\\\bexception: NCCL error\\\\b","flags":"i"},
{"id":"coordination-service-lost","cause":"peer_lost","role":"echo","needles":["jax distributed service","the tasks have crashed","heartbeat timeout","heartbeats timeout","heartbeat timed out","heartbeats timed out","heartbeat expired","heartbeat lost","heartbeat missing","heartbeats missing","heartbeats lost","heartbeats expired","heartbeat from","heartbeats from","heartbeat of","heartbeats of","heartbeat for","heartbeats for","missing heartbeats","collective ops is aborted","horovod has been shut","horovodinternalerror"],"pattern":"\\\\bJAX distributed service detected fatal errors\\\\b|\\\\bThe tasks have crashed\\\\. Check the task logs\\\\b|\\\\bheartbeat timeout\\\\b[^\\\\n]{0,80}?\\\\b(?:remote task|task has)\\\\b|\\\\bCollective ops is aborted by: |\\\\/job:\\\\w+\\\\/replica:\\\\d+\\\\/task:\\\\d+[^\\\\n]{0,80}?\\\\bheartbeat timeout\\\\b|\\\\b(?:task|worker|peer|node|process|coordinator|rank|executor|client)\\\\b[^\\\\n]{0,80}?\\\\bheartbeats? (?:timeout|timed out|expired|lost|missing)\\\\b|\\\\b(?:missed|missing|no|lost|without) (?:\\\\w+ ){0,3}heartbeats? (?:from|of|for)\\\\b|\\\\bdetected missing heartbeats\\\\b|\\\\bHorovod has been shut ?down\\\\b|\\\\bHorovodInternalError\\\\b","flags":"i"},
{"id":"launcher-ends-others","cause":"worker_failed","role":"echo","needles":["sending process","closing process","terminating process ","unable to shutdown process","killing subprocess","all other processes"],"pattern":"\\\\b(?:Sending process(?:es)? \\\\d+(?: closing signal)?|Closing process \\\\d+ via signal|Terminating process \\\\d+ via signal|Unable to shutdown process(?:es)? \\\\S+ via)\\\\b|\\\\bKilling subprocess \\\\d+|\\\\b(?:terminating|terminate) all other processes\\\\b","flags":"i"},
{"id":"torchrun-epilogue","cause":"worker_failed","role":"echo","needles":["childfailederror","exitcode","first observed failure","to enable traceback see","worker group"],"pattern":"\\\\bChildFailedError\\\\b|\\\\bfailed \\\\(exitcode: \\\\d+\\\\) local_rank: \\\\d+\\\\b|^exitcode\\\\s*: \\\\d+ \\\\(pid: \\\\d+\\\\)|\\\\bRoot Cause \\\\(first observed failure\\\\):|\\\\bTo enable traceback see: https?:\\\\/\\\\/pytorch\\\\.org\\\\b|\\\\b[Ll]ocal worker group finished \\\\(WorkerState\\\\.FAILED|\\\\bworker group (?:status )?FAILED\\\\b","flags":""},
{"id":"deepspeed-epilogue","cause":"worker_failed","role":"echo","needles":["exits with return code","ssh exited with exit code"],"pattern":"\\\\bexits with return code = \\\\d+|\\\\bpdsh@\\\\S{1,200}: \\\\S{1,200}: ssh exited with exit code [1-9]","flags":""},
{"id":"wrapper-command-failed","cause":"worker_failed","role":"echo","needles":["calledprocesserror: command"],"pattern":"\\\\bCalledProcessError: Command ['\\"]?\\\\[?['\\"]?(?:[^\\\\s'\\"]{0,300}[\\\\\\\\/])?(?:(?:python[\\\\d.]{0,6}(?:\\\\.exe)?|torchrun|accelerate|deepspeed|horovodrun|mpirun|mpiexec|srun)['\\",\\\\s](?![^\\\\n]{0,40}?\\\\b(?:pip|ensurepip|venv|setup\\\\.py)\\\\b)|(?:ba)?sh['\\",\\\\s]{1,4}[^\\\\s'\\"]{1,300}\\\\.sh\\\\b)","flags":""},
{"id":"mpi-epilogue","cause":"worker_failed","role":"echo","needles":["mpi_abort","mpi_errors_are_fatal","primary job","noticed that process rank","detected that one or more processes","exited due to process rank","bad termination"],"pattern":"\\\\bMPI_ABORT was invoked on rank \\\\d+|\\\\bapplication called MPI_Abort\\\\(|\\\\bMPI_ERRORS_ARE_FATAL \\\\(processes in this communicator\\\\b|\\\\bPrimary job +terminated normally, but \\\\d+ process|\\\\b(?:mpirun|prterun|mpiexec|orterun)\\\\S* (?:noticed that process rank|detected that one or more processes exited)\\\\b|\\\\bhas exited due to process rank \\\\d+\\\\b|\\\\bBAD TERMINATION OF ONE OF YOUR APPLICATION PROCESSES\\\\b|\\\\bHorovod detected that one or more processes exited with non-zero status\\\\b","flags":""},
{"id":"training-service-epilogue","cause":"worker_failed","role":"echo","needles":["sagemaker-training-toolkit error","executeuserscripterror"],"pattern":"\\\\bsagemaker-training-toolkit ERROR\\\\b|\\\\bExecuteUserScriptError\\\\b","flags":""},
{"id":"unclean-exit","cause":"unclean_exit","role":"echo","needles":["_tracker: ","destroy_process_group() was","producer process has been terminated","could not acquire lock for","without an active exception"],"pattern":"\\\\b(?:resource|semaphore)_tracker: (?:There appear to be|process died unexpectedly)\\\\b|\\\\bdestroy_process_group\\\\(\\\\) was not called\\\\b|\\\\bProducer process has been terminated before all shared CUDA tensors\\\\b|\\\\bcould not acquire lock for <_io\\\\.BufferedWriter\\\\b|\\\\bterminate called without an active exception\\\\b","flags":""},
{"id":"binary-mismatch","cause":"dependency_mismatch","role":"root","needles":["size changed","failed to import","module compiled against","descriptors cannot","distributionnotfound","versionconflict","normal functioning of this"],"pattern":"\\\\bnumpy\\\\.(?:dtype|ufunc|ndarray) size changed\\\\b|\\\\bnumpy\\\\.core\\\\.multiarray failed to import\\\\b|\\\\bmodule compiled against (?:ABI|API) version\\\\b|\\\\bDescriptors cannot(?: not)? be created directly\\\\b|\\\\bDistributionNotFound\\\\b|\\\\b(?:Contextual)?VersionConflict\\\\b|\\\\bis required for a normal functioning of this module, but found\\\\b|\\\\bnumpy\\\\.core\\\\.umath failed to import\\\\b","flags":""},
{"id":"pip-unresolvable","cause":"package_unresolvable","role":"root","needles":["conflicting dependencies","resolutionimpossible","requires a different python","no solution found","unsatisfiableerror","packagesnotfounderror","resolvepackagenotfound","solverproblemerror","nothing provides","eresolve","unable to locate package","could not solve for","is not available","unsatisfiable requirements"],"pattern":"\\\\bERROR: Cannot install [^\\\\n]{1,300} because these package versions have conflicting dependencies\\\\b|\\\\bResolutionImpossible\\\\b|\\\\bERROR: Package '[^'\\\\n]{1,120}' requires a different Python\\\\b|\\\\bNo solution found when resolving\\\\b|\\\\b(?:Lib[Mm]amba)?UnsatisfiableError\\\\b|\\\\bPackagesNotFoundError\\\\b|\\\\bResolvePackageNotFound\\\\b|\\\\bSolverProblemError\\\\b|^\\\\s*nothing provides [\\\\w.=<>-]+ needed by\\\\b|\\\\bnpm (?:ERR!|error) code ERESOLVE\\\\b|\\\\bE: Unable to locate package\\\\b|\\\\bCould not solve for environment specs\\\\b|\\\\bis not available for this version of R\\\\b|\\\\bpackage ['\u2018][\\\\w.]+['\u2019] is not available\\\\b|^ERROR: Unsatisfiable requirements detected\\\\b","flags":""},
{"id":"pip-no-version","cause":"package_unresolvable","role":"usual","needles":["could not find a version","no matching distribution"],"pattern":"\\\\bERROR: (?:Could not find a version that satisfies the requirement|No matching distribution found for)\\\\b","flags":""},
{"id":"lockfile-outdated","cause":"lockfile_outdated","role":"root","needles":["the lockfile at","changed significantly","poetry.lock is not","can only install","is out of date","is outdated","up to date","up-to-date","outdated_lockfile"],"pattern":"\\\\bThe lockfile at \`[^\`\\\\n]{1,200}\` needs to be updated\\\\b|\\\\bpyproject\\\\.toml changed significantly since poetry\\\\.lock\\\\b|\\\\bpoetry\\\\.lock is not up to date\\\\b|\\\\bnpm ci\\\\b[^\\\\n]{0,80}\\\\bcan only install\\\\b|\\\\block ?file[^\\\\n]{0,60}\\\\b(?:is out of date|is outdated|is not up[ -]to[ -]date)\\\\b|\\\\bERR_PNPM_OUTDATED_LOCKFILE\\\\b","flags":"i"},
{"id":"environment-missing","cause":"environment_missing","role":"root","needles":["environmentnamenotfound","environmentlocationnotfound","find conda environment","run 'conda init'","properly configured to use","externally-managed-environment","no virtual environment","/activate: no such"],"pattern":"\\\\bEnvironmentNameNotFound\\\\b|\\\\bEnvironmentLocationNotFound\\\\b|\\\\bCould not find conda environment: |\\\\bCondaError: Run 'conda init' before\\\\b|\\\\bYour shell has not been properly configured to use 'conda activate'|\\\\berror: externally-managed-environment\\\\b|^error: No virtual environment found\\\\b|^[^\\\\s:]+: (?:line )?\\\\d+: [^\\\\s:]*\\\\/activate: No such file or directory$","flags":""},
{"id":"package-build","cause":"package_build_failed","role":"root","needles":["subprocess-exited-with","metadata-generation-failed","legacy-install-failure","failed building","failed to build","could not build wheels","flashattention is only","compilation failed for","had non-zero exit"],"pattern":"\\\\berror: (?:subprocess-exited-with-error|metadata-generation-failed|legacy-install-failure)\\\\b|\\\\bERROR: Failed building (?:wheel|editable) for\\\\b|\\\\bERROR: Failed to build\\\\b|\\\\bFailed to build (?:installable wheels for some|\`[\\\\w.-]+)|\\\\bERROR: Could not build wheels for\\\\b|\\\\bFlashAttention is only supported on CUDA\\\\b|^ERROR: compilation failed for package\\\\b|\\\\bnon-zero exit status\\\\b[^\\\\n]{0,40}installation of package\\\\b|\\\\binstallation of package [^\\\\n]{1,80} had non-zero exit status\\\\b","flags":""},
{"id":"container-build","cause":"container_build_failed","role":"weak","needles":["failed to solve: ","returned a non-zero code"],"pattern":"\\\\bfailed to solve: process \\"|\\\\bThe command '[^'\\\\n]{1,300}' returned a non-zero code: \\\\d+|\\\\bfailed to solve: (?:dockerfile parse error|rpc error: code = Unknown desc = (?:dockerfile parse|executor failed))","flags":""},
{"id":"package-index-unreachable","cause":"package_index_unreachable","role":"root","needles":["condahttperror","due to network timeout","could not fetch url","failed to fetch ","cannot open url","unable to access index","npm err! network","npm error network","could not connect to"],"pattern":"\\\\bCondaHTTPError: HTTP 000 CONNECTION FAILED\\\\b|\\\\bFailed to download distribution due to network timeout\\\\b|\\\\bCould not fetch URL [^\\\\n]{1,200}\\\\bThere was a problem confirming|\\\\bError: Failed to fetch [^\\\\n]{1,200}\\\\b|\\\\bE: Failed to fetch [^\\\\n]{1,200}|\\\\bcannot open URL '[^'\\\\n]{1,300}\\\\/src\\\\/contrib\\\\b|\\\\bunable to access index for repository\\\\b|\\\\bnpm (?:ERR!|error) network\\\\b|\\\\bCould not connect to (?:archive|security|ports|deb)\\\\.|\\\\bMultiple Errors encountered\\\\.\\\\s*CondaHTTPError","flags":""},
{"id":"package-index-retries","cause":"package_index_unreachable","role":"weak","needles":["request failed after","failed to fetch: \`"],"pattern":"\\\\bRequest failed after \\\\d+ retries\\\\b|\\\\bFailed to fetch: \`https?:","flags":""},
{"id":"package-hash","cause":"package_hash_mismatch","role":"root","needles":["do not match the hashes","hash mismatch for \`","checksummismatcherror","eintegrity"],"pattern":"\\\\bTHESE PACKAGES DO NOT MATCH THE HASHES\\\\b|^\\\\s*(?:\u00d7|\u2570\u2500\u25b6|\u251c\u2500\u25b6|error:)?\\\\s*Hash mismatch for \`|\\\\bChecksumMismatchError\\\\b|\\\\bnpm (?:ERR!|error) code EINTEGRITY\\\\b","flags":""},
{"id":"argparse-usage","cause":"usage_error","role":"root","needles":[": error: "],"pattern":"^(?:[\\\\w.-]+ )?[\\\\w./-]+(?: -m)?(?: [\\\\w.-]+)?: error: (?:unrecognized arguments|the following arguments are required|one of the arguments|argument [^:\\\\n]{1,80}:|ambiguous option|too few arguments|invalid choice)","flags":"i"},
{"id":"jsonargparse-usage","cause":"usage_error","role":"root","needles":["error: parser key","error: key \\"","error: validation failed","error: unrecognized arguments","error: option '","error: problem with","error: configuration check","error: unexpected argument","error: the following","error: invalid value"],"pattern":"^(?:[\\\\w./-]+: )?error: (?:Parser key \\"|Key \\"[^\\"\\\\n]{1,120}\\" is required|Validation failed:|Unrecognized arguments:|Option '[^'\\\\n]{1,80}' is not accepted|Problem with given class_path|Configuration check failed|unexpected argument '|the following required arguments were not provided|invalid value ')","flags":"i"},
{"id":"click-usage","cause":"usage_error","role":"root","needles":["no such option","no such command","missing option","missing argument","missing parameter","missing command","unexpected extra argument","invalid value","requires an argument","unrecognized option"],"pattern":"^(?:Error: |\u2502 )(?:No such (?:option|command)\\\\b|Missing (?:option|argument|parameter|command)\\\\b|Got unexpected extra argument|Invalid value(?: for|:)|Option ['\\"]?--?[\\\\w-]+['\\"]? requires an argument|Unrecognized options?:)","flags":""},
{"id":"flags-usage","cause":"usage_error","role":"root","needles":["flags parsing error","unknown command line flag","could not consume arg","received no value for","flag provided but","unrecognized option","unknown option","invalid option","bad option","illegal option","requires an argument"],"pattern":"^(?:FATAL Flags parsing error:|\\\\s*Unknown command line flag '|ERROR: (?:Could not consume arg(?:s|ument)?:|The function received no value for the required argument:)|flag provided but not defined: -|(?:\\\\S+: )?(?:unrecognized|unknown|invalid|bad|illegal) option(?:: -| -- ?'?|\\\\s+['\\"]?-)|(?:\\\\S+: )?option ['\\"]?-\\\\S+ requires an argument)","flags":""},
{"id":"python-cannot-open-script","cause":"program_file_missing","role":"root","needles":["can't open file","can't find '__main__'"],"pattern":"\\\\bcan't open file '[^'\\\\n]{1,300}': \\\\[Errno 2\\\\]|\\\\bcan't find '__main__' module in ","flags":""},
{"id":"launcher-usage","cause":"usage_error","role":"root","needles":["hfargumentparser","bad hostfile text","hostfile is not"],"pattern":"\\\\bSome specified arguments are not used by the HfArgumentParser\\\\b|^ValueError: Bad hostfile text\\\\b|\\\\bHostfile is not formatted correctly\\\\b","flags":""},
{"id":"environment-variable-missing","cause":"environment_variable_missing","role":"root","needles":["unbound variable","parameter null","parameter not set","environment var","env var"],"pattern":"^(?:[^\\\\s:]+: )?(?:line )?\\\\d+: \\\\w+: (?:unbound variable|parameter null or not set|parameter not set)$|\\\\bEnvironment variable '\\\\w+' not found\\\\b|\\\\bThe environment variable \\\\w+ (?:is|was) not set\\\\b|\\\\b(?:environment|env) var(?:iable)? ['\\"\`]?[A-Z_]{3,}['\\"\`]? (?:is not set|is missing|is required|must be set|not set)\\\\b(?![^\\\\n]{0,40}\\\\b(?:default|using|assum\\\\w+|fall\\\\w*)\\\\b)","flags":""},
{"id":"hydra-config","cause":"config_error","role":"root","needles":["could not override","could not append","could not delete","merging override","parsing override","primary config","': could not find","': configkeyerror","': validation error","you must specify","is not in struct","not in '","hydra.errors.","omegaconf.errors.","missingmandatoryvalue","missing mandatory value","error locating target"],"pattern":"^(?:Could not (?:override|append|delete) (?:from |to )?'|Could not append to config\\\\. An item is already at|Error (?:merging|parsing) override|Cannot find primary config |Primary config (?:module|directory) not found|In '[^'\\\\n]{1,200}': (?:Could not find|ConfigKeyError|Validation error)|You must specify '[^'\\\\n]{1,120}', e\\\\.g|Key '[^'\\\\n]{1,200}' (?:is not in struct|not in '))|^(?:hydra|omegaconf)\\\\.errors\\\\.(?!InstantiationException)\\\\w+:|\\\\bMissingMandatoryValue\\\\b|\\\\bMissing mandatory value: |^Error locating target '","flags":""},
{"id":"config-file-parse","cause":"config_error","role":"usual","needles":["yaml.scanner","yaml.parser","yaml.constructor","yaml.composer","yaml.reader","decodeerror","parseerror","configparser.","validationerror","decodingerror","missingvalueerror","wrongtypeerror","unexpecteddataerror","parsingerror"],"pattern":"^(?:yaml|ruamel\\\\.yaml)\\\\.(?:scanner|parser|constructor|composer|reader)\\\\.\\\\w+|^(?:tomllib|tomli|toml|tomlkit)\\\\.[\\\\w.]*(?:Decode|Parse)Error\\\\b|^configparser\\\\.\\\\w+Error\\\\b|^(?:pydantic|pydantic_core|jsonschema|marshmallow|dacite|draccus|msgspec|cattrs)[\\\\w.]*\\\\.(?:ValidationError|DecodingError|\\\\w*MissingValueError|WrongTypeError|UnexpectedDataError|ParsingError)\\\\b|^\\\\w*ValidationError: \\\\d+ validation errors? for ","flags":""},
{"id":"trainer-misconfigured","cause":"config_error","role":"root","needles":["misconfigurationexception","deepspeedconfigerror","batch related parameters","load_best_model_at_end","training requires a","mixed precision","half precision","please select one of","config key: "," registry","no configurable matching"],"pattern":"\\\\bMisconfigurationException: (?!No supported gpu|You requested gpu)|\\\\bDeepSpeedConfigError\\\\b|\\\\bCheck batch related parameters\\\\b|--load_best_model_at_end requires|\\\\bTrainer: training requires a train_dataset\\\\b|\\\\b(?:[Mm]ixed|[Hh]alf) precision\\\\b[^\\\\n]{0,120}\\\\b(?:can only be used|requires? (?:a )?(?:GPU|CUDA|PyTorch))|\\\\bis not a valid \\\\w+, please select one of\\\\b|\\\\bNon-existent config key: |\\\\bfor config key: |\\\\bis not in the [\\\\w: ./-]{1,60} registry\\\\b|\\\\bNo configurable matching '","flags":""},
{"id":"setting-not-divisible","cause":"config_error","role":"root","needles":["divisible","a multiple of","divide evenly"],"pattern":"^(?:\\\\w+\\\\.)*(?:AssertionError|ValueError|RuntimeError|Exception): [^\\\\n]{0,300}?\\\\b(?:divisible|a multiple of(?! element size)|divide evenly)\\\\b","flags":""},
{"id":"setting-unknown-choice","cause":"config_error","role":"usual","needles":["error: unknown ","error: unsupported ","error: unrecognized ","error: invalid ","error: unexpected ","error: 'unknown ","error: 'unsupported ","error: 'invalid ","error: \\"unknown "],"pattern":"^(?:ValueError|KeyError|NotImplementedError|AssertionError|RuntimeError): (?:['\\"]?(?:Unknown|Unsupported|Invalid)|Unrecognized|Unexpected) (?:[\\\\w-]+ ){0,2}?(?:optimizer|scheduler|loss|activation|model|architecture|backbone|precision|strategy|accelerator|backend|argument|option|config\\\\w*|parameter|keyword|key|mode|type|value|metric)s?\\\\b","flags":"i"},
{"id":"columns-removed","cause":"config_error","role":"root","needles":["bounds for size 0"],"pattern":"\\\\bInvalid key: [1-9]\\\\d* is out of bounds for size 0\\\\b","flags":""},
{"id":"tensor-shapes","cause":"tensor_shape_mismatch","role":"root","needles":["cannot be multiplied","must match","is invalid for input","given groups=","to be equal size","to match target","must be the same as input","size mismatch, m1","padded input size","more than 1 value","d (unbatched)","1d or ","2d or ","3d or ","-dimensional","dimension out of range"],"pattern":"\\\\bshapes cannot be multiplied \\\\(|\\\\bThe size of tensor a \\\\(\\\\d+\\\\) must match the size of tensor b\\\\b|\\\\bThe expanded size of the tensor \\\\(\\\\d+\\\\) must match\\\\b|\\\\bSizes of tensors must match except in dimension\\\\b|\\\\bshape '\\\\[[^\\\\n]{0,80}\\\\]' is invalid for input of size\\\\b|\\\\bGiven groups=\\\\d+, (?:weight|expected weight)|\\\\bstack expects each tensor to be equal size\\\\b|\\\\bExpected input batch_size \\\\(\\\\d+\\\\) to match target\\\\b|\\\\bTarget size \\\\([^\\\\n]{0,120}must be the same as input size\\\\b|\\\\bsize mismatch, m1: |\\\\bmat1 dim 1 must match mat2 dim 0\\\\b|\\\\bCalculated padded input size per channel\\\\b|\\\\bExpected more than 1 value per channel when training\\\\b|\\\\bExpected \\\\d+(?:D|-dimensional)[^\\\\n]{0,60} (?:input|tensor)\\\\b|\\\\bDimension out of range \\\\(expected to be in range\\\\b","flags":""},
{"id":"array-shapes","cause":"tensor_shape_mismatch","role":"root","needles":["be broadcast","could not broadcast","incompatible shapes","size-incompatible","dimensions must be equal","shapes (","incompatible with the layer","contracting dimensions","core dimension","logits and labels must","inconsistent numbers of","is expecting","dimensionmismatch","non-conformable","out of range in self"],"pattern":"\\\\boperands could not be broadcast together with\\\\b|\\\\bcould not broadcast input array from shape\\\\b|\\\\bIncompatible shapes(?: for broadcasting)?: |\\\\bMatrix size-incompatible\\\\b|\\\\bDimensions must be equal, but are\\\\b|\\\\bShapes \\\\([^\\\\n]{0,120}\\\\) (?:and|vs) \\\\([^\\\\n]{0,120}\\\\) (?:are incompatible|are not (?:compatible|aligned)|not aligned)|\\\\bshapes \\\\([^\\\\n]{0,60}\\\\) and \\\\([^\\\\n]{0,60}\\\\) not aligned\\\\b|\\\\bis incompatible with the layer: expected\\\\b|\\\\bdot_general requires contracting dimensions\\\\b|\\\\bmismatch in its core dimension\\\\b|\\\\blogits and labels must (?:be broadcastable|have the same)\\\\b|\\\\bFound input variables with inconsistent numbers of samples\\\\b|\\\\bfeatures, but \\\\w+ is expecting \\\\d+ features\\\\b|\\\\bDimensionMismatch\\\\b|\\\\bnon-conformable (?:arguments|arrays)\\\\b|\\\\bIndexError: index out of range in self\\\\b","flags":"i"},
{"id":"tensor-type-or-device","cause":"dtype_device_mismatch","role":"root","needles":["on the same device","should be the same","expected scalar type","expected m1 and","expected mat1 and","expected query","expected self and","same dtype","convert a mps tensor","implemented for '"],"pattern":"\\\\bExpected all tensors to be on the same device\\\\b|\\\\bInput type \\\\([^\\\\n]{1,80}\\\\) and (?:weight|bias) type \\\\([^\\\\n]{1,80}\\\\) should be the same\\\\b|\\\\bexpected (?:m1 and m2|mat1 and mat2|scalar type|query, key, and value|self and \\\\w+) [^\\\\n]{0,60}\\\\b(?:but found|dtype|same)\\\\b|\\\\bmust have the same dtype, but got\\\\b|\\\\bShould be the same dtype\\\\b|\\\\bCannot convert a MPS Tensor to float64\\\\b|\\\\bindices should be either on cpu or on the same device\\\\b|\\\\b(?:not|isn't) implemented for '(?:Half|BFloat16|Float8\\\\w*|Long|Int|Bool)'","flags":"i"},
{"id":"autograd","cause":"autograd_misuse","role":"root","needles":["does not require grad","through the graph a second","by an inplace operation","grad can be implicitly","been used in the graph","ready only once","a leaf variable","no gradients provided","can't call numpy()"],"pattern":"\\\\b(?:element \\\\d+ of tensors )?does not require grad and does not have a grad_fn\\\\b|\\\\bTrying to backward through the graph a second time\\\\b|\\\\bhas been modified by an inplace operation\\\\b|\\\\bgrad can be implicitly created only for scalar outputs\\\\b|\\\\bappears to not have been used in the graph\\\\b|\\\\bExpected to mark a variable ready only once\\\\b|\\\\ba leaf Variable that requires grad\\\\b|\\\\bNo gradients provided for any variable\\\\b|\\\\bCan't call numpy\\\\(\\\\) on Tensor that requires grad\\\\b","flags":""},
{"id":"traced-value","cause":"traced_value_misuse","role":"root","needles":["jax.errors.","tracererror","concretizationtypeerror","conversionerror","notallowedingrapherror","on non-first call","capture an eagertensor"],"pattern":"\\\\bjax\\\\.errors\\\\.(?:Tracer\\\\w*|Concretization\\\\w*|NonConcrete\\\\w*|UnexpectedTracer\\\\w*)|\\\\b(?:UnexpectedTracerError|ConcretizationTypeError|TracerArrayConversionError|TracerBoolConversionError|TracerIntegerConversionError|OperatorNotAllowedInGraphError)\\\\b|\\\\btf\\\\.function-decorated function tried to create variables on non-first call\\\\b|\\\\bAttempting to capture an EagerTensor without building a function\\\\b","flags":""},
{"id":"state-dict","cause":"state_dict_mismatch","role":"root","needles":["loading state_dict","in state_dict: ","size mismatch for","loaded state dict","layer count mismatch","load a weight file","could not be loaded","but received","but it received","zero checkpoint","scopeparamshapeerror"],"pattern":"\\\\bError\\\\(s\\\\) in loading state_dict for\\\\b|^\\\\s*(?:Missing|Unexpected) key\\\\(s\\\\) in state_dict: |\\\\bsize mismatch for [\\\\w.]{1,200}: copying a param\\\\b|\\\\bloaded state dict (?:has|contains) a (?:parameter group|different number)|\\\\bLayer count mismatch when loading weights\\\\b|\\\\bYou are trying to load a weight file containing\\\\b|^ValueError: A total of \\\\d+ objects could not be loaded\\\\b|\\\\bexpects \\\\d+ (?:weight|variable)\\\\(?s?\\\\)?, but (?:it )?received \\\\d+|\\\\bZeRO checkpoint\\\\b[^\\\\n]{0,80}\\\\bmismatch\\\\b|\\\\bScopeParamShapeError\\\\b","flags":""},
{"id":"torch-weights-only","cause":"weights_only_load","role":"root","needles":["weights only load","serious vulnerability"],"pattern":"\\\\bWeights only load failed\\\\b|\\\\bserious vulnerability issue in \`?torch\\\\.load\\\\b","flags":""},
{"id":"pickled-class-missing","cause":"pickled_class_missing","role":"root","needles":["can't get attribute"],"pattern":"\\\\bCan't get attribute '[\\\\w.<>]{1,120}' on <module\\\\b","flags":""},
{"id":"label-range","cause":"label_out_of_range","role":"root","needles":["label must be in","invalid classes inferred","number of label mappings","number of classes should"," is out of bounds","received a label value","labels are not correctly","does not tolerate element"],"pattern":"\\\\blabel must be in \\\\[0|\\\\bInvalid classes inferred from unique values of \`?y|\\\\bLabel \\\\d+ is not less than the number of label mappings\\\\b|\\\\bNumber of classes should be specified and greater than 1\\\\b|\\\\bTarget -?\\\\d+ is out of bounds\\\\b|\\\\bReceived a label value of -?\\\\d+ which is outside the valid range\\\\b|\\\\blabels are not correctly provided\\\\b|\\\\bdoes not tolerate element \\\\[#","flags":"i"},
{"id":"input-not-finite","cause":"input_not_finite","role":"root","needles":["contains nan","contains infinity","data contains","must not contain infs","missing value where","na/nan/inf in"],"pattern":"\\\\bInput (?:X |y |\\\\w+ )?contains (?:NaN|infinity)\\\\b|\\\\bInput contains NaN, infinity\\\\b|\\\\bInput data contains \`?inf\`?|\\\\barray must not contain infs or NaNs\\\\b|\\\\bmissing value where TRUE\\\\/FALSE needed\\\\b|\\\\bNA\\\\/NaN\\\\/Inf in '[xy]'|\\\\bLabel contains NaN, infinity\\\\b","flags":""},
{"id":"nan-guard","cause":"training_diverged","role":"root","needles":["returned in \`training_step\`","returned in training_step","terminating training",", stopping","became infinite","minimum loss scale","scale already at minimum","found nan in","returned nan values","probability tensor","tensor had ","nan loss during","model diverged","detected nan","nanlossduring"],"pattern":"\\\\bThe loss returned in \`?training_step\`? is (?:nan|inf)|\\\\bInvalid loss, terminating training\\\\b|\\\\bLoss is (?:nan|inf), stopping\\\\b|\\\\bLoss became infinite or NaN\\\\b|\\\\bMinimum loss scale reached\\\\b|\\\\bCurrent loss scale already at minimum\\\\b|\\\\bfound NaN in\\\\b(?! (?:the )?column)|\\\\breturned nan values in its \\\\d+th output\\\\b|\\\\bprobability tensor contains either\\\\b|\\\\bTensor had (?:NaN|Inf)\\\\b|\\\\bNaN loss during training\\\\b|\\\\bModel diverged with loss = NaN\\\\b|\\\\bDetected nan and\\\\/or inf values in\\\\b|\\\\bNanLossDuringTrainingError\\\\b","flags":"i"},
{"id":"nan-words","cause":"training_diverged","role":"usual","needles":["is nan","are nan","was nan","became nan","is inf","is not finite","non-finite","has nan","contains nan","contain nan","became inf","nan or inf"],"pattern":"\\\\b(?:loss|gradients?|grad[_ ]norm)\\\\b[^\\\\n]{0,40}?\\\\b(?:is|are|was|became|has|contains?)\\\\b[^\\\\n]{0,20}?(?<!\\\\bnot )\\\\b(?:nan|inf(?:inite|inity)?|not finite|non-finite)\\\\b","flags":"i"},
{"id":"torch-compile","cause":"compile_failed","role":"usual","needles":["torch._dynamo.exc","torch._inductor.exc","backendcompilerfailed","internaltorchdynamoerror","triton.compiler.errors","torch.jit.frontend","torch.fx.proxy","torch.onnx.errors"],"pattern":"\\\\btorch\\\\._(?:dynamo|inductor)\\\\.exc\\\\.\\\\w+|\\\\bBackendCompilerFailed\\\\b|\\\\bInternalTorchDynamoError\\\\b|\\\\btriton\\\\.compiler\\\\.errors\\\\.\\\\w+|\\\\btorch\\\\.jit\\\\.frontend\\\\.\\\\w+Error\\\\b|\\\\btorch\\\\.fx\\\\.proxy\\\\.TraceError\\\\b|\\\\btorch\\\\.onnx\\\\.errors\\\\.\\\\w+","flags":""},
{"id":"not-picklable","cause":"not_picklable","role":"root","needles":["can't pickle","cannot pickle","got pickle error","start a new process before","picklingerror"],"pattern":"\\\\b[Cc]an't pickle (?:local object|<(?:function|class|built-in|module)|[\\\\w.]+ objects?\\\\b)|\\\\bcan(?:no|')t pickle '?[\\\\w.]+'? objects?\\\\b|\\\\bGot pickle error when attempting to start\\\\b|\\\\bAn attempt has been made to start a new process before\\\\b|\\\\bPicklingError: ","flags":""},
{"id":"tracker-rejected","cause":"tracker_rejected","role":"root","needles":["api_key not configured","no api key configured","wandb.errors","wandb.sdk","commerror","mlflowexception","neptuneinvalid","neptunemissing","keymissing","invalidapikey","api key is"],"pattern":"\\\\bapi_key not configured \\\\(no-tty\\\\)|\\\\bNo API key configured\\\\. Use \`wandb login\`|\\\\bwandb\\\\.(?:sdk\\\\.lib\\\\.)?(?:errors\\\\.)?(?:errors\\\\.)?(?:AuthenticationError|UsageError)\\\\b|\\\\bCommError: [^\\\\n]{0,200}\\\\b(?:permission|not authorized|permission denied|Error 40[134]|entity \\\\S+ not found|project not found)|\\\\bMlflowException: [^\\\\n]{0,300}\\\\b(?:error code 40[0134]|RESOURCE_DOES_NOT_EXIST|INVALID_PARAMETER_VALUE|PERMISSION_DENIED|RESOURCE_ALREADY_EXISTS)|\\\\bMlflowException: (?:No Experiment with id|Changing param values is not allowed|Run '\\\\w+' not found)|\\\\bNeptune(?:InvalidApiToken|MissingApiToken|MissingProjectName)Exception\\\\b|\\\\bComet\\\\w{0,20}(?:KeyMissing|InvalidAPIKey)\\\\w*|\\\\bcomet[^\\\\n]{0,60}\\\\b(?:API key is (?:not set|required|invalid))","flags":"i"},
{"id":"tracker-unreachable","cause":"tracker_unreachable","role":"root","needles":["commerror","initialization has timed out","waiting for wandb service","mlflowexception","wandb.errors.","neptuneconnectionlost"],"pattern":"\\\\bCommError: [^\\\\n]{0,120}\\\\b(?:timed out|Error communicating|network error|Error uploading|Error 5\\\\d\\\\d)\\\\b|\\\\bRun initialization has timed out\\\\b|\\\\bTimed out waiting for wandb service\\\\b|\\\\bMlflowException: API request to [^\\\\n]{1,300} failed with (?:exception|error code (?:5\\\\d\\\\d|429|408))|\\\\bwandb\\\\.errors\\\\.\\\\w*(?:ServiceStart\\\\w*|MailboxError)\\\\b|\\\\bNeptuneConnectionLostException\\\\b","flags":"i"},
{"id":"tracker-artifact-missing","cause":"object_not_found","role":"usual","needles":["artifact '","no such artifact","artifact "],"pattern":"\\\\bartifact '[^'\\\\n]{1,200}' not found\\\\b|\\\\b[Nn]o such artifact\\\\b|\\\\bartifact \\\\S{1,200} (?:does not exist|is not found)\\\\b","flags":""},
{"id":"tool-not-found","cause":"command_not_found","role":"root","needles":["env: ","enoent","executable file not found","\\": stat "],"pattern":"^(?:\\\\/usr\\\\/bin\\\\/)?env: [^\\\\n]{1,80}: No such file or directory|\\\\bspawn [\\\\w./-]+ ENOENT\\\\b|\\\\bexec: \\"[^\\"\\\\n]{1,200}\\": (?:executable file not found in \\\\$PATH|stat [^\\\\n]{1,200}: no such file)","flags":""},
{"id":"python-import-error","cause":"import_error","role":"root","needles":["modulenotfounderror","importerror",": no module named","finding module specification","packagenotfounderror","failed to import"],"pattern":"^(?:ModuleNotFoundError|ImportError): |^\\\\S*python[\\\\d.]*(?:\\\\.exe)?: (?:No module named |Error while finding module specification for )|\\\\bPackageNotFoundError: |^RuntimeError: Failed to import [\\\\w.]+ because of the following error","flags":""},
{"id":"python-syntax-error","cause":"syntax_error","role":"root","needles":["syntaxerror","indentationerror","taberror"],"pattern":"^(?:SyntaxError|IndentationError|TabError): (?!(?:broken|not an?|bad|corrupt|invalid|truncated) (?:PNG|TIFF|JPEG|GIF|PPM|BMP|WebP|image)\\\\b)","flags":"i"},
{"id":"shell-syntax-error","cause":"syntax_error","role":"root","needles":["syntax error","unexpected eof while","bad substitution","conditional binary operator","missing separator","commands commence"],"pattern":"^[^\\\\s:]+: (?:-c: )?(?:line )?\\\\d+: (?:syntax error\\\\b|Syntax error\\\\b|unexpected EOF while looking for matching|\\\\S+: bad substitution|conditional binary operator expected)|^Makefile:\\\\d+: \\\\*\\\\*\\\\* (?:missing separator|commands commence)","flags":"i"},
{"id":"python-api-mismatch","cause":"api_mismatch","role":"root","needles":["unexpected keyword","got multiple values"," required positional"," required keyword"," positional argument","takes no ","attributeerror: module '","partially initialized"],"pattern":"^TypeError: [^\\\\n]{0,200}?(?:got (?:an unexpected keyword argument|multiple values for)|missing \\\\d+ required (?:positional|keyword-only) arguments?|takes (?:from )?\\\\d+ (?:to \\\\d+ )?positional arguments?|takes no (?:keyword )?arguments)|^AttributeError: (?:partially initialized )?module '[^'\\\\n]{1,120}' has no attribute","flags":""},
{"id":"shell-path-missing","cause":"path_missing","role":"root","needles":[": cd: ",": source: ",": .: ",": pushd: ","can't cd to"],"pattern":"^[^\\\\s:]+: (?:line )?\\\\d+: (?:cd|source|\\\\.|pushd|can't cd to)(?:: can't cd to)?:? \\\\S+(?:: No such file or directory)?$","flags":""},
{"id":"shell-command-not-found","cause":"command_not_found","role":"root","needles":["not found","no such file or","is not recognized as"],"pattern":"^(?:[^\\\\s:]+: )?(?:line )?\\\\d+: [^:]+: (?:command )?not found$|^[\\\\w-]+: command not found: \\\\S+$|^bash: [^:]+: command not found$|^(?:[^\\\\s:]+: )?(?:line )?(?:\\\\d+: )?\\\\S+: cannot execute: required file not found$|^[^\\\\s:]+: line \\\\d+: (?!cd:|source:|\\\\.:|pushd:)[^\\\\s:]*\\\\/[^\\\\s:]+: (?:bad interpreter: )?No such file or directory$|\\\\bis not recognized as an internal or external command\\\\b|\\\\bis not recognized as (?:the|a) name of a cmdlet\\\\b","flags":""},
{"id":"shell-not-executable","cause":"not_executable","role":"root","needles":["permission denied","exec format error","cannot execute binary"],"pattern":"^(?:[^\\\\s:]+: )?(?:line )?\\\\d+: \\\\S+: Permission denied$|^bash: \\\\S+: Permission denied$|\\\\bExec format error\\\\b|\\\\bexec format error\\\\b|\\\\bcannot execute binary file\\\\b","flags":""},
{"id":"linker-error","cause":"link_error","role":"usual","needles":["undefined reference to","multiple definition of","library not found for","symbol(s) not found","undefined symbol: ","duplicate symbol","unable to find library","cannot open output file","skipping incompatible","undefined symbols for","relocation truncated","format not recognized","error lnk","dso missing"],"pattern":"(?:^|[\\\\s:])undefined reference to [\`'\u2018\\"]|\\\\bmultiple definition of [\`'\u2018\\"]|(?:\\\\bld(?:\\\\.\\\\w+)?|\\\\bcollect2)(?:\\\\.exe)?: (?:error: )?(?:library not found for -l|symbol\\\\(s\\\\) not found for|undefined symbol: |duplicate symbol|unable to find library -l|cannot open output file|skipping incompatible \\\\S{1,200} when searching for -l\\\\S+$)|^Undefined symbols for architecture \\\\w|\\\\brelocation truncated to fit: R_|\\\\bfile format not recognized(?:;|$)|\\\\berror LNK\\\\d{4}: |: DSO missing from command line$","flags":""},
{"id":"linker-gave-up","cause":"link_error","role":"weak","needles":["ld returned","linker command failed","error: linking with"],"pattern":"\\\\bld returned \\\\d+ exit status\\\\b|\\\\blinker command failed with exit code \\\\d+|\\\\berror: linking with \`\\\\w+\` failed\\\\b","flags":""},
{"id":"compiler-out-of-memory","cause":"host_oom_kill","role":"root","needles":["killed signal terminated","error: killed (program","terminated with signal 9","memory exhausted"],"pattern":"\\\\bfatal error: Killed signal terminated program\\\\b|\\\\binternal compiler error: Killed \\\\(program \\\\w+\\\\)|\\\\bld terminated with signal 9 \\\\[Killed\\\\]|\\\\b(?:cc1plus|ld)(?:\\\\.exe)?: [^\\\\n]{0,80}?\\\\b(?:memory exhausted|virtual memory exhausted)\\\\b","flags":""},
{"id":"compiler-command-failed","cause":"native_build_failed","role":"usual","needles":["error: command '","gcc: error: ","++: error: ","cc: error: ","clang: error: "],"pattern":"^error: command '[^'\\\\n]{1,300}' failed with exit (?:code|status) \\\\d+|^(?:gcc|g\\\\+\\\\+|cc|c\\\\+\\\\+|clang(?:\\\\+\\\\+)?|x86_64-\\\\S+-g(?:cc|\\\\+\\\\+)): error: (?!linker command)","flags":""},
{"id":"make-rule-missing","cause":"build_rule_missing","role":"usual","needles":["no rule to make","no targets specified","commence before","commences before","multiple target patterns","unterminated call","ninja: error: ","justfile does not","missing script: "],"pattern":"^g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* No (?:rule to make target|targets specified)\\\\b|^[^\\\\s:]{1,200}:\\\\d+: \\\\*\\\\*\\\\* (?:commands commence before|recipe commences before|multiple target patterns|unterminated call)\\\\b|^ninja: error: (?:'[^'\\\\n]{1,200}', needed by|unknown target|loading 'build\\\\.ninja')|^error: Justfile does not contain recipe\\\\b|^npm (?:ERR!|error) Missing script: ","flags":"i"},
{"id":"module-missing-elsewhere","cause":"import_error","role":"root","needles":["no package called","not found in current path","cannot find module","cannot find package","err_module_not_found","classnotfoundexception","noclassdeffounderror","load main class","in @inc"],"pattern":"^Error in [^\\\\n]{0,120}there is no package called\\\\b|\\\\bArgumentError: Package \\\\w+ not found in current path\\\\b|^Error: Cannot find (?:module|package) '|^Error \\\\[ERR_MODULE_NOT_FOUND\\\\]|\\\\bjava\\\\.lang\\\\.(?:ClassNotFoundException|NoClassDefFoundError)\\\\b|^Error: Could not find or load main class\\\\b|^Can't locate \\\\S+ in @INC\\\\b","flags":""},
{"id":"julia-error","cause":"uncaught_exception","role":"exception","needles":["error: loaderror","error: initerror","taskfailedexception","error: methoderror","error: undefvarerror","error: boundserror","error: argumenterror","error: domainerror","error: systemerror","error: stackoverflowerror","error: inexacterror","error: undefreferror","error: undefkeyworderror","error: cudaerror","error: cuerror","error: dimensionmismatch","error: keyerror: key","error: typeerror: in"],"pattern":"^ERROR: (?:LoadError: |InitError: |TaskFailedException|(?:Method|UndefVar|Bounds|Argument|Domain|System|StackOverflow|Inexact|Undef(?:Ref|Keyword)|CU(?:DA)?|Cu)Error\\\\b|DimensionMismatch\\\\b|KeyError: key |TypeError: in )","flags":""},
{"id":"r-error","cause":"uncaught_exception","role":"exception","needles":["error in ","error: object '","error: unexpected ","error: problem ","error: ! "],"pattern":"^Error in (?!socketConnection\\\\()[\\\\w.$:\`]+\\\\([^\\\\n]{0,200}?\\\\) ?:(?!\\\\s*[-\\\\d.]+$|\\\\s*$|\\\\s*cannot open (?:URL|the connection to ['\\"]?https?))|^Error: (?:object '|unexpected |Problem |! )","flags":""},
{"id":"r-error-head","cause":"uncaught_exception","role":"exception","needles":["error in "],"pattern":"^Error in [\\\\w.$:\`]+\\\\([^\\\\n]{0,200}?\\\\) ?:\\\\s*$","flags":""},
{"id":"r-halted","cause":"uncaught_exception","role":"weak","needles":["execution halted"],"pattern":"^Execution halted$","flags":""},
{"id":"r-connection","cause":"file_missing","role":"usual","needles":["cannot open the connection","cannot open compressed file"],"pattern":"^Error in (?!socketConnection)[^\\\\n]{1,200}\\\\) ?: cannot open (?:the connection|compressed file)\\\\b(?! to )","flags":""},
{"id":"jvm-uncaught","cause":"uncaught_exception","role":"exception","needles":["exception in thread \\"main\\"","class threw exception","job aborted"],"pattern":"^Exception in thread \\"main\\" |\\\\bUser class threw exception: |^(?:\\\\S+ )?(?:\\\\S+ )?ERROR [^\\\\n]{0,80}?\\\\bJob aborted due to stage failure\\\\b|^org\\\\.apache\\\\.spark\\\\.SparkException: Job aborted\\\\b","flags":""},
{"id":"rust-panic","cause":"uncaught_exception","role":"exception","needles":["panicked at"],"pattern":"^thread '[^'\\\\n]{0,80}' (?:\\\\(\\\\d+\\\\) )?panicked at ","flags":""},
{"id":"go-panic","cause":"uncaught_exception","role":"exception","needles":["panic: ","all goroutines are asleep"],"pattern":"^panic: \\\\S|^fatal error: all goroutines are asleep","flags":""},
{"id":"node-uncaught","cause":"uncaught_exception","role":"exception","needles":["uncaught ","referenceerror","unhandledpromiserejection","error: cannot ","node.js v"],"pattern":"^Uncaught \\\\w*(?:Error|Exception)\\\\b|^ReferenceError: |^\\\\[?UnhandledPromiseRejection\\\\w*\\\\b|^Error(?: \\\\[ERR_\\\\w+\\\\])?: (?!\\\\d)(?=[^\\\\n]{0,200}$)Cannot |^Node\\\\.js v\\\\d+\\\\.\\\\d+\\\\.\\\\d+$","flags":""},
{"id":"compiler-error","cause":"compile_error","role":"usual","needles":[": error",": fatal error","error[e","cmake error"],"pattern":"^[^\\\\s:()]{1,300}\\\\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)(?::\\\\d+(?::\\\\d+)?|\\\\(\\\\d+\\\\)): (?:fatal )?error\\\\b|^error\\\\[E\\\\d{4}\\\\]: |^CMake Error\\\\b","flags":""},
{"id":"c-assertion","cause":"assertion_failed","role":"usual","needles":["assertion \`","assertion '","internal assert failed","ggml_assert"],"pattern":"^(?:[^\\\\s:]{1,200}: )?[^\\\\s:]{1,300}\\\\.(?:c|cc|cpp|cxx|cu|h|hpp):\\\\d+: [^\\\\n]{0,300}?\\\\bAssertion [\`'][^\\\\n]{1,300}' failed\\\\b|\\\\bINTERNAL ASSERT FAILED\\\\b|\\\\bGGML_ASSERT\\\\([^\\\\n]{1,200}\\\\) failed\\\\b","flags":""},
{"id":"library-check-failed","cause":"assertion_failed","role":"exception","needles":["check failed: ","[fatal]","non-ok-status: "," f tensorflow/"," f external/"],"pattern":"^F\\\\d{4} \\\\d\\\\d:\\\\d\\\\d:[^\\\\n]{0,120}\\\\] (?:Check failed: |Non-OK-status: )|: F (?:tensorflow|external)\\\\/[^\\\\n]{0,120}\\\\] |^\\\\[LightGBM\\\\] \\\\[Fatal\\\\] |\\\\bXGBoostError: [^\\\\n]{0,200}?\\\\bCheck failed: |^\\\\[\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\] [^\\\\n]{0,120}\\\\bCheck failed: ","flags":""},
{"id":"child-command-failed","cause":"child_command_failed","role":"weak","needles":["] error ","elifecycle","lifecycle script","error: recipe","failed to run task","failed to reproduce"],"pattern":"^g?make(?:\\\\[\\\\d+\\\\])?: \\\\*\\\\*\\\\* \\\\[[^\\\\n]{1,200}\\\\] Error \\\\d+|^npm (?:ERR!|error) (?:code ELIFECYCLE|Lifecycle script)|^error: Recipe \`[^\`\\\\n]{1,80}\` failed\\\\b|^task: Failed to run task\\\\b|^ERROR: failed to reproduce '","flags":""},
{"id":"words-gpu-oom","cause":"cuda_oom","role":"root","needles":["out of memory","oom"],"pattern":"\\\\b(?:CUDA|GPU|HIP|MPS|XPU|NPU|HPU|VRAM|cuDNN|cuBLAS|cudaMalloc\\\\w*)\\\\b[^.\\\\n]{0,60}?(?:\\\\bout of memory\\\\b|(?<![\\\\w-])OOM(?![\\\\w-]))","flags":"i"},
{"id":"words-oom-kill","cause":"host_oom_kill","role":"root","needles":["oom-kill","oom_kill","out of memory"],"pattern":"\\\\boom[-_]kill(?:er)?\\\\b(?!\\\\s*[:=]?\\\\s*0\\\\b)|\\\\bOut of memory: Kill(?:ed)? process\\\\b|\\\\bMemory cgroup out of memory\\\\b","flags":"i"},
{"id":"words-checksum","cause":"dataset_checksum_mismatch","role":"root","needles":["hash","checksum","md5","sha1","sha256","sha-","sha512","digest","crc","splitssizeserror","downloadedfile","splitserror",": failed"],"pattern":"\\\\b(?:hash|checksum|md5|sha-?(?:1|256|512)|digest|crc(?:32)?)(?:\\\\s?sums?)?\\\\b(?:[^.\\\\n]|\\\\.(?! )){0,120}?\\\\b(?:mismatch(?:ed)?|do(?:es)? ?n[o']t match|did ?n[o']t match|failed|differs?|incorrect|invalid|wrong)\\\\b|\\\\b(?:bad|wrong|invalid) (?:checksum|hash|crc)\\\\b|\\\\bchecksum (?:error|failure)\\\\b|\\\\bNonMatching(?:Checksum|SplitsSizes)Error\\\\b|\\\\b(?:ExpectedMore|Unexpected)(?:DownloadedFiles?|Splits)Error\\\\b|\\\\bChecksumMismatch|\\\\bhas wrong checksum\\\\b|^\\\\S+\\\\.\\\\w{1,8}: FAILED(?: open or read)?$","flags":"i"},
{"id":"words-digest-unexpected","cause":"dataset_checksum_mismatch","role":"usual","needles":["hash","checksum","md5","sha1","sha256","sha384","sha512","sha-","digest","crc","fingerprint","etag"],"pattern":"^(?!.*\\\\b(?:ok|passed|verified|matches)\\\\b)(?=.*\\\\b(?:hash|checksum|md5|sha-?(?:1|256|384|512)|digest|crc(?:32)?|fingerprint|etag)(?:sum)?\\\\b)(?=.*\\\\b(?:expect(?:ed|s|ing)?|instead of|rather than|should (?:be|have been)|supposed to be|want(?:ed)?|but (?:got|is|was|found|has|computed)|not equal)\\\\b|.*!=).*?\\\\b(?=[a-z]{0,32}\\\\d)[0-9a-f]{8,128}\\\\b","flags":"i"},
{"id":"words-dataset-missing","cause":"dataset_missing","role":"root","needles":["dataset","datasets","data set"],"pattern":"(?<!version of the )\\\\bdata ?sets?\\\\b(?! class| type|.{0,120}regist)(?:[^.\\\\n]|\\\\.(?! )){0,120}?(?:\\\\bnot found\\\\b|\\\\b(?:is|are) missing\\\\b|\\\\bdo(?:es)?(?: not|n't) exist\\\\b|\\\\bnot exists\\\\b|\\\\bcould(?: not|n't) be found\\\\b)|\\\\b(?:missing|no such) data ?set\\\\b","flags":"i"},
{"id":"words-dataset-unreachable","cause":"dataset_unreachable","role":"root","needles":["dataset","datasets","data set"],"pattern":"\\\\bdata ?sets?\\\\b(?:[^.\\\\n]|\\\\.(?! )){0,120}?\\\\b(?:unreachable|(?:could not|cannot|can't) be reached|not reachable)\\\\b","flags":"i"},
{"id":"words-disk-full","cause":"disk_full","role":"root","needles":["no space left","disk","enospc"],"pattern":"\\\\bno space left\\\\b|\\\\bdisk (?:is )?full\\\\b|\\\\bENOSPC\\\\b","flags":"i"},
{"id":"words-disk-quota","cause":"disk_quota","role":"root","needles":["quota","edquot"],"pattern":"\\\\bdisk quota exceeded\\\\b|\\\\bEDQUOT\\\\b|\\\\bquota exceeded\\\\b[^.\\\\n]{0,40}\\\\bdisk\\\\b","flags":"i"},
{"id":"words-open-files","cause":"too_many_open_files","role":"root","needles":["too many open files","emfile"],"pattern":"\\\\btoo many open files\\\\b|\\\\bEMFILE\\\\b","flags":"i"},
{"id":"words-connection-refused","cause":"connection_refused","role":"root","needles":["connection refused","econnrefused"],"pattern":"\\\\bconnection refused\\\\b|\\\\bECONNREFUSED\\\\b","flags":"i"},
{"id":"words-no-route","cause":"no_route_to_host","role":"root","needles":["no route to host","ehostunreach"],"pattern":"\\\\bno route to host\\\\b|\\\\bEHOSTUNREACH\\\\b","flags":"i"},
{"id":"words-network-unreachable","cause":"network_unreachable","role":"root","needles":["network","enetunreach"],"pattern":"\\\\bnetwork (?:is )?unreachable\\\\b|\\\\bENETUNREACH\\\\b","flags":"i"}
],[
{"id":"words-not-that-format","cause":"file_corrupt","role":"usual","needles":["not a valid","corrupt","damaged","integrity","file signature","marshal data","eof read","premature eof","parsing message","wrong wire type","truncated message","tape_error","expected object","start with riff","smaller than requested","multiple of element"],"pattern":"\\\\b[Nn]ot a valid (?:\\\\w+ ){0,3}(?:file|checkpoint|archive|[Tt][Ff][Rr]ecord|image|audio|video|record|dataset|parquet|zip|model file)\\\\b|\\\\b(?:corrupt(?:ed)?|damaged|unsupported or corrupted) (?:\\\\w+ )?(?:file|checkpoint|model|tokenizer|archive|shard|weights)\\\\b|\\\\bintegrity (?:check|error)[^\\\\n]{0,20}?\\\\b(?:fail|error)|\\\\bfile signature (?:is )?(?:invalid|wrong|not found|mismatch)|\\\\bbad marshal data\\\\b|\\\\bEOF read where object expected\\\\b|\\\\b[Pp]remature EOF\\\\b|\\\\bDecodeError: (?:Error parsing message|Wrong wire type|Truncated message)|\\\\bTAPE_ERROR\\\\b|\\\\bExpected object or value\\\\b|\\\\bdoes not start with RIFF\\\\b|\\\\bbuffer is smaller than requested size\\\\b|\\\\b(?:buffer|string) size must be a multiple of element size\\\\b","flags":""},
{"id":"words-media-unusable","cause":"media_corrupt","role":"usual","needles":["imread returned","no audio stream","no video stream"," has zero"," has no "," has invalid","cannot load "],"pattern":"\\\\bimread returned None\\\\b|\\\\b[Nn]o (?:audio|video) stream (?:found )?in\\\\b|\\\\b(?:image|frame|video|audio|clip) (?:\\\\S{1,200} )?has (?:zero|no|invalid) (?:width|height|size|length|frames|duration|samples|channels)\\\\b|\\\\bcannot load (?:image|audio|video)\\\\b","flags":"i"},
{"id":"words-sample-unusable","cause":"labels_unexpected","role":"usual","needles":["label map","class map","category map","label list","class list","category list","label set","class set","class names","label names","without label","without annotation","without caption","count mismatch","missing key","missing field","missing column","classes"],"pattern":"\\\\b[Ll]abels? \\\\S{1,60} (?:is )?not in (?:the )?(?:label|class|category) (?:map|list|set|names)\\\\b|\\\\b(?:images?|samples?|files?|records?) without (?:labels?|annotations?|captions?)\\\\b|\\\\b[Cc]lass count mismatch\\\\b|\\\\bmissing (?:keys?|fields?|columns?) in (?:sample|record|row|example|dataset|line)\\\\b|\\\\bbut labels? (?:hold|holds|contain|contains) \\\\d+ classes\\\\b","flags":""},
{"id":"words-table-unusable","cause":"dataset_schema_mismatch","role":"usual","needles":["are in the [columns]","scan() expected","unable to parse string"],"pattern":"\\\\bNone of \\\\[Index\\\\(\\\\[[^\\\\n]{1,400}\\\\] are in the \\\\[columns\\\\]|\\\\bscan\\\\(\\\\) expected '|\\\\bUnable to parse string \\"[^\\"\\\\n]{0,200}\\" at position \\\\d","flags":""},
{"id":"words-input-gone","cause":"dataset_missing","role":"usual","needles":["dataset ","data set ","no such file: ","output '","dataaccesserror","dvc pull"],"pattern":"\\\\bdata ?set (?:has been |was |is )(?:moved|deleted|removed|renamed|withdrawn)\\\\b|\\\\b[Nn]o such file: \\\\S|\\\\boutput '[^'\\\\n]{1,200}' is missing\\\\b|\\\\bDataAccessError\\\\b|\\\\brun dvc pull\\\\b","flags":""},
{"id":"words-malformed","cause":"text_malformed","role":"usual","needles":["malformed","ill-formed","badly formatted","unparsable","unparseable","unknown input format","could not parse","csv ","json ","xml ","tsv ","failed to parse","invalid","broken","wrong number of","expected ","parseerror: "],"pattern":"\\\\b(?:malformed|ill-formed|badly formatted|unparsable|unparseable) (?:record|row|line|entry|input|sample|example|file|data|header|json|csv|xml|annotation|label)s?\\\\b|\\\\bunknown input format\\\\b|\\\\bcould not parse [\`'\\"][^\\\\n]{1,120}[\`'\\"] as\\\\b|\\\\b(?:CSV|JSON|XML|TSV) (?:parse |parsing |read(?:ing)? )?Error (?:on|at|in) [Ll]ine\\\\b|\\\\bfailed to parse (?:line|row|record|sample|example|entry|file) |\\\\b(?:line|row|record) \\\\d+(?: of \\\\S{1,200})?(?::| has| contains| is)[^\\\\n]{0,40}?\\\\b(?:invalid|malformed|broken|wrong number of|expected \\\\d+ (?:fields|columns|values|tokens))\\\\b|\\\\bParseError: ","flags":"i"},
{"id":"words-schema","cause":"dataset_schema_mismatch","role":"usual","needles":["schema","data validation","data quality","data drift","data integrity","expect_column_","expect_table_","columnnotfound","missing in "," has no "," is missing"," lacks "],"pattern":"\\\\bschemas? (?:of \\\\S{1,200} )?(?:mismatch(?:ed)?|differs?|do(?:es)? not match|is (?:invalid|different|incompatible))\\\\b|\\\\bpandera\\\\.errors\\\\.Schema\\\\w*Error\\\\b|\\\\bdata (?:validation|quality|drift|integrity)\\\\b[^\\\\n]{0,40}?\\\\b(?:failed|error|detected|\\\\d+ rows)\\\\b|\\\\bdata validation: \\\\d+|\\\\bexpect_(?:column|table)_\\\\w+|\\\\bColumnNotFoundError: |\\\\bmissing in (?:record|row|line|sample|example|entry) \\\\d|\\\\b(?:record|row|line|sample|example|entry) \\\\d+ (?:has no|is missing|lacks) ","flags":"i"},
{"id":"words-data-file-lacking","cause":"file_missing","role":"usual","needles":["missing file","find ","locate ","load ","read ","open ","tablenotfound","directory not found"," is empty","missing"],"pattern":"\\\\bpoints? to (?:a )?missing file\\\\b|\\\\b(?:cannot|could not|can't|failed to|unable to) (?:find|locate|load|read|open) (?:the )?(?:\\\\w+ ){0,3}(?:file|embeddings?|vectors?|vocab(?:ulary)?|dictionary|manifest|corpus|annotations?) [^\\\\n]{0,120}?[\\\\w-]\\\\.(?:txt|vec|bin|json|jsonl|csv|tsv|npy|npz|pkl|idx|parquet|h5|wav|jpg|png|gz|zip|tar|model)\\\\b|\\\\bTableNotFoundError\\\\b|\\\\bdirectory not found\\\\b|\\\\b(?:file|\\\\.json|\\\\.jsonl|\\\\.csv|\\\\.txt|\\\\.tsv|\\\\.parquet|\\\\.npy) is empty\\\\b|\\\\b[Ss]hard \\\\d+ (?:of \\\\d+ )?(?:is )?missing\\\\b|\\\\bmissing shards?\\\\b","flags":""},
{"id":"words-access-denied","cause":"data_access_denied","role":"usual","needles":["forbidden","unauthorized","accept this","accept the","denied","does not have storage.","does not have bigquery."],"pattern":"\\\\b40[13][:)]? ?(?:Unauthorized|Forbidden)\\\\b|\\\\((?:401|403)\\\\)[^\\\\n]{0,20}?\\\\b(?:Forbidden|Unauthorized)\\\\b|\\\\bReason: (?:Forbidden|Unauthorized)\\\\b|\\\\baccept th(?:is|e) (?:competition's |dataset's |model's )?(?:rules|licen[cs]e|terms|conditions)\\\\b|\\\\b(?:access|permission) (?:is |was )?denied\\\\b[^\\\\n]{0,60}?\\\\b(?:bucket|object|dataset|data|blob|storage|model|repo\\\\w*)\\\\b|\\\\bdoes not have (?:storage|bigquery)\\\\.\\\\w+","flags":"i"},
{"id":"words-incomplete-file","cause":"file_corrupt","role":"usual","needles":["incomplete","truncated","damaged","corrupt","unpack failed","extradata: ","got eof","from stream","hdf error","zero length","error while decoding","reading audio","audioloadingerror","invalid ","ply reading","file has "],"pattern":"\\\\b(?:incomplete|truncated|damaged|corrupt(?:ed)?) (?:input|file|data|record|header|archive|footer|stream|shard|object|sample|image|message)\\\\b|(?<!\\\\b(?:config|configuration|setup|install|installation|state) )\\\\b(?:is|are|was|seems to be|appears to be|may be|looks) (?:corrupt(?:ed)?|truncated|damaged|incomplete)\\\\b|\\\\bUnpack failed\\\\b|\\\\bExtraData: |\\\\bgot EOF\\\\b|\\\\bFailed to read (?:matrix|vector|token|object) from stream\\\\b|\\\\bHDF error\\\\b|\\\\bhas zero length\\\\b|\\\\berror while decoding (?:sample|record|image|audio|frame)\\\\b|\\\\bReading audio from [^\\\\n]{1,200} failed\\\\b|\\\\bAudioLoadingError: |\\\\b[Ii]nvalid (?:parquet|csv|json|avro|orc|tiff|wav|flac|image|audio|video|zip|archive|npy|hdf5) (?:file|data|header)\\\\b|\\\\bply reading error\\\\b|\\\\bfile has \\\\d+ (?:bytes|floats|values|columns|fields|channels|lines)\\\\b","flags":"i"},
{"id":"words-nothing-to-train-on","cause":"dataset_empty","role":"usual","needles":[" left"," remain"," match"," survived","empty after","empty corpus","empty data","empty vocabulary","empty manifest","empty split","set has ","least populated"],"pattern":"\\\\bno (?:valid |usable |remaining |matching |training )?(?:samples?|examples?|records?|rows?|images?|utterances?|documents?|sentences?)(?: \\\\w+)? (?:left|remain(?:ing)?|match(?:es)?|survived)\\\\b|\\\\bempty after (?:filtering|cleaning|preprocessing|the filter)\\\\b|\\\\bempty (?:corpus|data ?set|vocabulary|manifest|split)\\\\b|\\\\b(?:training|validation|data) ?set has (?:0|no) \\\\w+|\\\\bleast populated class in y has only\\\\b","flags":"i"},
{"id":"words-not-in-archive","cause":"file_missing","role":"usual","needles":["no item named","not found at path","find cache for","manual directory","missing in ","missing from ","the public link"],"pattern":"\\\\bThere is no item named [^\\\\n]{1,200} in the archive\\\\b|\\\\b(?:group|array) not found at path\\\\b|\\\\bCouldn't find cache for\\\\b|\\\\bManual directory \\\\S{1,300} does not exist\\\\b|\\\\bmissing (?:in|from) \\\\S{1,200}\\\\.(?:jsonl?|csv|tsv|ya?ml|parquet|h5)\\\\b|\\\\bCannot retrieve the public link\\\\b","flags":"i"},
{"id":"words-value-outside","cause":"labels_unexpected","role":"usual","needles":["exceed image","exceeds image","exceed the image","exceeds the image","time data ","outofboundsdatetime","nanosecond timestamp","tag sequence","label sequence","for id: nan","np.nan is an invalid","explicit valence","should be "],"pattern":"\\\\bexceeds? (?:the )?image (?:size|bounds|dimensions|width|height)\\\\b|\\\\btime data '[^'\\\\n]{1,80}' does not match format\\\\b|\\\\bOutOfBoundsDatetime\\\\b|\\\\bOut of bounds nanosecond timestamp\\\\b|\\\\binvalid (?:\\\\w{1,20} )?(?:tag|label) sequence\\\\b|\\\\bbad object for id: nan\\\\b|\\\\bnp\\\\.nan is an invalid document\\\\b|\\\\bExplicit valence for atom\\\\b|\\\\blabels? should be (?:of )?(?:int\\\\w*|numeric|float\\\\w*|binary|positive|non-negative|in (?:\\\\[|range))","flags":"i"},
{"id":"words-too-few-samples","cause":"dataset_empty","role":"usual","needles":["cannot be greater than the","splits n_splits","number of classes has",">= n_clusters","but n_samples","not enough","too few","insufficient","at least ","minimum ","only "," missing"," absent","not present"," no samples"," no examples"," no images","must have ","must contain ","cannot be inferred","no positive ","no negative "," constant","classes differ","class mismatch","classes mismatch","has class","contains class","contains unseen","has unseen","has new class","infinite","contain inf","contain nan","contain missing","have missing","has missing","missingdataerror","perfectseparation","endog has"],"pattern":"\\\\bcannot be greater than the number of (?:members in each class|samples|groups)\\\\b|\\\\bsplits n_splits=\\\\d+ greater than the number of samples\\\\b|\\\\bnumber of classes has to be greater than one\\\\b|\\\\bn_samples ?= ?\\\\d+ should be >= n_clusters\\\\b|\\\\bbut n_samples = \\\\d+\\\\b|\\\\b(?:not enough|too few|insufficient)(?: \\\\w+)? (?:samples|training instances|instances|examples|images|rows|data ?points|observations|records|documents|sentences|utterances|speakers|training data)\\\\b(?! (?:in|per|for) (?:the |a |this )?(?:batch|mini|gpu|memory|cache))|\\\\b(?:at least|minimum(?: of)?) \\\\d+ (?:samples|examples|images|rows|observations|records|documents|sentences|classes)\\\\b(?![^\\\\n]*\\\\bconfig)[^\\\\n]{0,40}?\\\\b(?:required|needed|necessary|expected|per class|but (?:got|found|only))|\\\\bonly (?:found )?(?:\\\\d+|one|two) (?:samples?|examples?|images?|rows?|observations?|records?|documents?|sentences?|class(?:es)?) (?:found|left(?! to\\\\b)|available|remain\\\\w*|present|in (?:the )?(?:data|train\\\\w*|test|val\\\\w*|file|split|fold|y\\\\b))|\\\\b(?:class(?:es)?|labels?) \\\\S{1,80} (?:is|are|has|have)(?: \\\\w+)? (?:missing|absent|not present|no (?:samples|examples|images)) (?:in|from|for) (?:the )?(?:train\\\\w*|test|val\\\\w*|split|fold)|\\\\b(?:series|dataset|sequence|recording)s?\\\\b[^\\\\n]{0,60}?\\\\bmust (?:have|contain) (?:at least|>=|more than) ?\\\\d+ (?:observations|samples|points|time ?steps|rows|values|frames)\\\\b|\\\\b[Ff]requency (?:was )?not provided and cannot be inferred\\\\b|\\\\b(?:target|label|fold|split|class|y)s?\\\\b(?: column)?[^\\\\n]{0,20}?\\\\b(?:has|have|contains?) only (?:one|1|a single) (?:unique )?(?:class|value|label)\\\\b|\\\\bno (?:positive|negative) (?:samples|examples|pairs|labels|cases)\\\\b|\\\\b(?:target|label|y)s? (?:column )?(?:is|are) constant\\\\b|\\\\bclass(?:es)? (?:differ|mismatch)\\\\b[^\\\\n]{0,30}\\\\b(?:train|val|test)|\\\\b(?:train\\\\w*|val\\\\w*|test)(?: split| set)? (?:has|contains) (?:unseen |new )?class(?:es)?\\\\b|\\\\bfeatures? (?:contains?|has|have) (?:infinite|inf\\\\b|nan|missing|null)|\\\\bMissingDataError: |\\\\bPerfectSeparationError: |\\\\bendog has more than 2\\\\b","flags":"i"},
{"id":"words-check-found-no-file","cause":"file_missing","role":"usual","needles":["no such file","file not found","does not exist","do not exist","failed to ","could not open","could not find","could not load","could not read","cannot open","cannot find","cannot load","cannot read","can not "],"pattern":"\\\\b(?:Check failed|Assert(?:ion)?(?: on)?|ASSERT|CHECK|ENFORCE|Enforce failed)\\\\b[^\\\\n]{1,300}?(?:\\\\bNo such file\\\\b|\\\\b[Ff]ile not found\\\\b|\\\\bdo(?:es)? not exist\\\\b|\\\\b[Ff]ailed to (?:open|parse|load|read) \\\\S|\\\\b[Cc](?:ould|an) ?not (?:open|find|load|read)\\\\b)(?!.*\\\\b(?:shared object|socket|device)\\\\b)","flags":""},
{"id":"words-nothing-found","cause":"dataset_empty","role":"usual","needles":["no valid ","no usable ","no training ","no train ","no label","no annotat","no matching ","no supported ","no input ","no test ","no such ","no image","no audio","no video","no text ","no data ","no sample","no sentence","no lines ","no file","no utterance","no record","no document","no wav","no mask","no example","no transcript","no molecules","no structures","no frames","no cases","no subjects","no scans","no speakers","without any ","not remove "," is empty","nothing to train","nothing to learn","nothing to fit","no remaining ","cannot find ","could not find ","can't find ","couldn't find ","failed to fetch ","failed to decode "],"pattern":"\\\\b(?:no|found no|there are no|contains no|has no|without any) (?:(?:valid|usable|train(?:ing)?|label(?:led)?|annotated|matching|supported|input|test|such|image|audio|video|text|data) ){0,3}(?:images?|labels?|samples?|sentences?|text|lines|files?|annotations?|utterances?|records?|documents?|audio|wavs?|videos?|masks?|examples?|data|transcripts?|molecules|structures|frames|cases|subjects|scans|speakers)(?: files?)? (?:(?:was|were|is|are) )?(?:found|provided|given|available|detected|in (?:the )?(?:folder|directory|dataset|file|path|input|list|split|['\\"]?[./~\\\\w-]*[/\\\\\\\\]))(?!.{0,120}\\\\b(?:skip|scratch|start|creat|download|resum|using|fall|default|generat|build|ignor)\\\\w*)|\\\\b(?:cannot|could not|can't|couldn't) find (?:any )?(?:valid|usable|training|suitable) (?:samples|examples|images|data|files|records|sentences)\\\\b|\\\\bfailed to (?:fetch|decode) (?:the )?(?:video|clip|audio|sample)s?\\\\b[^\\\\n]{0,30}\\\\b(?:after|retries)\\\\b|\\\\b(?:input|image|audio|video|vocabulary|dictionary|dataset|corpus|training data)(?: (?:image|file|set|list|audio))? is empty\\\\b|\\\\bnothing to (?:train|learn|fit) on\\\\b|\\\\bno (?:usable|valid|remaining) (?:data|samples|examples|rows|records) (?:after|left|remain)|\\\\bfilters should not remove\\\\b[^\\\\n]{0,20}\\\\ball entries\\\\b","flags":"i"},
{"id":"words-unknown-label","cause":"labels_unexpected","role":"usual","needles":["unknown class","unknown label","unknown category","unknown tag","could not find class","could not find the ","could not find id","could not find index","could not find a ","category_id","category id","categoryid","mask value","masks value","mask contain","masks contain","mask id","target value","targets value","target contain","targets contain","label value","labels value","label contain","labels contain","label id","class id","class value","segmentation value","segmentation contain","map value","map contain","gt value"," not found in "," not listed in "," not defined in ","encoding of string failed","encode transcription","apply_boxes: ","found nan in","found infinity in","found inf in","found null","timestamps unexpectedly"],"pattern":"\\\\bunknown (?:class name|class label|class id|label|category|tag)s?:? ['\\"\`]?[\\\\w./-]{1,60}['\\"\`]?(?: (?:in|at|for|found|on line)\\\\b|\\\\.?['\\"]?$)|\\\\b[Cc]ould not find (?:the |a )?(?:class index|class id|id|index) for (?:label|class|category) ['\\"]|\\\\bcategory[ _]?id ?[=:]? ?-?\\\\d+\\\\b[^\\\\n]{0,40}?\\\\b(?:not (?:available|exist|in|found|defined)|but this id)\\\\b|\\\\b(?:mask|target|label|class|segmentation|gt)s?(?: map)?(?: values?| contains?| ids?){1,2}\\\\b[^\\\\n]{0,60}?\\\\b(?:outside|must be in|out of range|exceeds? the number|not in range)\\\\b(?!.{0,40}\\\\blogits)|\\\\b(?:label|class|target|category)\\\\b[^\\\\n]{0,40}?\\\\bnot (?:found|listed|defined) in (?:\\\\S*\\\\.(?:txt|names|pbtxt|ya?ml|json|csv)|(?:the )?(?:label ?map|classes|categories|names file))\\\\b|\\\\bEncoding of string failed! Failure bytes\\\\b|\\\\bCan't encode transcription\\\\b|\\\\bAPPLY_BOXES: FATALITY\\\\b|\\\\bFound (?:NaN|infinity|inf|null)s? in (?:the )?column\\\\b|\\\\btimestamps unexpectedly violate the tolerance\\\\b","flags":"i"},
{"id":"words-format-wrong","cause":"text_malformed","role":"usual","needles":["malformed","misformatted","ill-formed","badly form","wrongly formatted","correctly formatted","properly formatted","wrong input ","wrong data ","wrong file ","not look like a","format error","able to read records"," file format","data too short","error reading ","error parsing ","error loading ","deserialize header","unable to parse","could not parse","cannot parse","failed to parse","illegal input sequence","\\"utf-8\\" encoded","of training filenames","cannot open "],"pattern":"\\\\b(?:malformed|misformatted|ill-formed|badly formed)\\\\b[^\\\\n]{0,60}?\\\\b(?:(?:on|at|in) line \\\\d+|file|line|record)|\\\\b(?:line|file|record)\\\\b[^\\\\n]{0,120}?\\\\bis (?:misformatted|badly formatted|wrongly formatted|not (?:correctly|properly) formatted)\\\\b|\\\\b[Ww]rong (?:input|data|file) (?:file )?format\\\\b|\\\\b(?:does|do) not look like an? [^\\\\n]{1,40}? file\\\\b|\\\\bhas (?:a )?format error\\\\b|\\\\b[Nn]ot able to read records\\\\b|\\\\b[Ii]nvalid \\\\w+ file format\\\\b|\\\\bData too short when trying to read\\\\b|\\\\b[Ee]rror (?:reading|parsing|loading) (?:the )?(?:corpus|dataset|data file|input file|manifest|vocab\\\\w*|lexicon|annotations?|labels? file|alignments?|transcripts?)\\\\b|\\\\b(?:unable to|could not|cannot|failed to) parse (?:the )?(?:timestamp|date|row|line|record|field|number|header|label|sample|entry|annotation)\\\\b(?!.* --)|\\\\billegal input sequence at position\\\\b|\\\\bis not \\"utf-8\\" encoded\\\\b|\\\\bDeserialize header failed\\\\b|\\\\bFailed to load list of training filenames\\\\b|\\\\bcannot open \\\\S{1,200} for (?:input|reading)\\\\b","flags":"i"},
{"id":"words-column-lacking","cause":"dataset_schema_mismatch","role":"usual","needles":["column","must have as many","be monotonic","not unique","missing dates","missing timestamps","missing time","missing values","must have format","must have the format","must have shape","must have the shape","not a directory","not a valid directory","not a folder","not a valid folder","not match","don't match","sequences must"],"pattern":"\\\\b[Cc]olumns? ['\\"\`]?[\\\\w .-]{1,60}['\\"\`]? (?:(?:is|was|are) )?(?:not (?:found|present)|do(?:es)? not exist|missing) in (?:the )?(?:\\\\w+ )?(?:data|table|csv|file|frame|dataframe|header|columns)\\\\b|\\\\b[Ll]abel column ['\\"\`]?\\\\w+['\\"\`]? (?:(?:is|was) )?(?:not found|missing|does not exist)|\\\\b(?:must|should) (?:supply|have|contain|include) (?:the )?(?:columns? [\\"'\`]|['\\"\`]\\\\w+['\\"\`][^\\\\n]{0,60} columns?\\\\b)|\\\\bNone of \\\\[[^\\\\n]{1,300}\\\\] are in the columns\\\\b|\\\\bmust have as many rows as\\\\b|\\\\b(?:index|timestamps?|dates?) must be monotonic\\\\b|\\\\b(?:time ?index|index|timestamps?|ids?) (?:is|are) not unique\\\\b|\\\\b(?:series|index|data) (?:contains|has) missing (?:dates|timestamps|time ?steps)\\\\b|\\\\b[Cc]ontains? \\\\d+ (?:\\\\(of \\\\d+\\\\) )?missing values\\\\b|\\\\b(?:[Pp]oint ?clouds?|points) (?:points )?must have (?:the )?(?:format|shape)\\\\b|\\\\bnot a (?:valid )?(?:directory|folder)\\\\.?['\\"]?$(?<!\\\\b(?:out|log|save|config|cache|tmp)[^\\\\n]{0,200})|\\\\b(?:images?|img|labels?|masks?)(?:_\\\\w+|s| \\\\w+)? and (?:image|img|label|mask)\\\\w* (?:do not|don't|does not) match\\\\b|\\\\b(?:all )?(?:aligned )?sequences must (?:all )?(?:be|have) (?:of )?(?:the )?same length\\\\b","flags":""},
{"id":"words-did-not-open","cause":"file_missing","role":"usual","needles":["to open ","not open ","n't open ","can't open ","cannot open ","error open","find file ","open failed: ","not exist","contain any ","contain a ","contain an "],"pattern":"\\\\b(?:unable to|could not|couldn't|cannot|can't|failed to|fail to|error) open(?:ing)?(?: (?:the|input|data|train(?:ing)?|test|labels?|vocab(?:ulary)?|source|corpus|annotations?|images?|text|audio|video|reference|index|embeddings?|query|dictionary|lexicon|feature|vector|mesh|point cloud)){0,3} (?:files?|corpus|database|sources?|datasets?|image|volume)\\\\b(?!.*\\\\b(?:writ|output|logs?\\\\b|lock|socket|shared object|descriptor|device|tty|errno = (?:5|116)\\\\b)\\\\w*)|\\\\b(?:could not|cannot|can't) find file ['\\"]|\\\\bopen failed: \\\\S+$|\\\\bFile \\\\S+ (?:is )?not exists?\\\\b|\\\\b(?:path|director(?:y|ies)|folder|dir)\\\\b(?![^\\\\n]*\\\\b(?:config|conf|yaml|output|out|log|logs|save|saved|script|module|executable|binary|cuda|python|venv|working)\\\\b)[^\\\\n]{0,200}?\\\\bdo(?:es)? not exist\\\\b(?!.{0,120}\\\\b(?:creat|download|generat|build|skip|default|instead|scratch|mak)\\\\w*)|\\\\b(?:doesn't|does not) contain (?:any|an?) \\\\S+\\\\.(?:json|csv|txt|tsv|parquet|tar|idx|bin)\\\\b","flags":"i"},
{"id":"words-count-expected","cause":"dataset_size_mismatch","role":"usual","needles":["expected ","list ","lists ","unexpected number","token id"],"pattern":"\\\\bexpected \\\\d+ (?:\\\\w+ ){0,2}(?:images|samples|files|rows|records|examples|documents|lines|shards|sentences|frames|cases|subjects|speakers|utterances)\\\\b(?![^\\\\n]*\\\\b(?:batch|tensor|config|result|response|input|output|gpus?|ranks?)\\\\b)[^\\\\n]{0,40}?\\\\b(?:but|found|got|have|has|only)\\\\b|\\\\blists? \\\\d+ (?:images|samples|files|rows|records|shards)\\\\b[^\\\\n]{0,30}\\\\b(?:found|but|only)\\\\b|\\\\bunexpected number of (?:images|samples|files|rows|records|shards|lines|columns|fields)\\\\b|\\\\btoken ids?\\\\b[^\\\\n]{0,24}\\\\d[^\\\\n]{0,24}\\\\b(?:exceeds?|outside|out of range|not in)\\\\b[^\\\\n]{0,40}\\\\bvocab","flags":"i"},
{"id":"words-rows-of-a-trainer","cause":"text_malformed","role":"usual","needles":["inconsistent column","must start with label","error in line ","feature numbers must",": format error",": parse error",": parsing error","' is missing","' is mising"," header","column not found","h5::","rapidcsv::","pcl::ioexception","image_load_error","labels must be in ["],"pattern":"\\\\binconsistent column size\\\\b|\\\\bLine must start with label\\\\b|\\\\b[Pp]arsing error in line \\\\d+|\\\\bFeature numbers must be (?:in increasing|larger)|\\\\bline \\\\d+: (?:format|parse|parsing) error\\\\b|\\\\b[Ee]rror in line \\\\d+(?: of \\\\S+)?: (?!.*\\\\bsyntax\\\\b)|\\\\b[Pp]hone '\\\\w+' is mis+ing\\\\b|\\\\b(?:[Ee]rror|[Pp]roblem|[Ff]ailed) (?:reading|parsing|to read|to parse)(?:(?! request| response| http) \\\\w+){0,2} header\\\\b|\\\\b[Cc]olumn not found: ?\\\\S|\\\\bH5::\\\\w*IException\\\\b|\\\\brapidcsv::no_converter\\\\b|\\\\bpcl::IOException\\\\b|\\\\bimage_load_error\\\\b|\\\\b[Ll]abels must be in \\\\[0\\\\b","flags":""},
{"id":"words-web-page","cause":"dataset_is_web_page","role":"usual","needles":["html page","html document","html file","web page","server returned error"],"pattern":"\\\\b(?:(?:is|contains?) (?:an? |only )?HTML|(?:got|received|found|downloaded|returned) (?:an? |only )?(?:HTML|web)) ?(?:page|document|file)\\\\b|\\\\bserver returned error: HTTP\\\\/1\\\\.\\\\d 40[34]\\\\b","flags":"i"},
{"id":"words-device-memory","cause":"device_oom","role":"usual","needles":["memory exhausted","ran out of memory","failed to allocate","memory is full","out of memory","out of its memory","not enough","insufficient","too little","vram exhausted","vram is exhausted"],"pattern":"\\\\b(?:GPU|VRAM|CUDA|device|accelerator)\\\\b[^\\\\n]{0,30}?\\\\b(?:memory exhausted|ran out of memory|failed to allocate|memory is full|out of (?:its )?memory)\\\\b|\\\\b(?:GPU|VRAM|device|accelerator)\\\\b[^\\\\n]{0,30}?\\\\b(?:insufficient|not enough|too little) (?:free |available )?memory\\\\b|\\\\bVRAM (?:is )?exhausted\\\\b|\\\\b(?:not enough|insufficient|too little) (?:free |available )?memory (?:on|in|of) (?:the )?(?:GPU|device|accelerator)|\\\\bnot enough (?:VRAM|GPU memory|device memory)\\\\b|\\\\bfailed to allocate (?:the )?KV cache\\\\b","flags":"i"},
{"id":"words-memory-limit-hit","cause":"host_out_of_memory","role":"usual","needles":["exhausted","not enough memory","memory limit","memory pressure"],"pattern":"\\\\b(?:host |system )?(?:RAM|swap) (?:is )?exhausted\\\\b|\\\\bnot enough memory\\\\b|\\\\bmemory limit\\\\b[^\\\\n]{0,30}?\\\\b(?:reached|exceeded|hit)\\\\b|\\\\bmemory exhausted\\\\b|\\\\bmemory pressure\\\\b[^\\\\n]{0,40}?\\\\b(?:killed|evicted|terminated)\\\\b","flags":"i"},
{"id":"words-storage-full","cause":"disk_full","role":"usual","needles":[" full","no space for","insufficient disk","insufficient storage"],"pattern":"\\\\b(?:device|file ?system|volume|partition|storage|inode table|drive|disk) (?:is )?(?:9\\\\d% |100% )?full\\\\b|\\\\bno space for\\\\b|\\\\binsufficient (?:disk|storage) space\\\\b","flags":"i"},
{"id":"words-hardware-fault","cause":"node_crash","role":"usual","needles":["unrecoverable","nvlink error","thermal shut","pcie bus","severity=uncorr","ecc error","bad sector","disk read","disk write","disk i/o","remote i/o","host rebooted"],"pattern":"\\\\bunrecoverable state\\\\b|\\\\bNVLink error\\\\b|\\\\bthermal shutdown\\\\b|\\\\bPCIe bus error\\\\b|\\\\bseverity=Uncorrected\\\\b|\\\\bECC error limit\\\\b|\\\\bbad sectors?\\\\b|\\\\bdisk (?:read|write|I\\\\/O) error\\\\b|\\\\bremote I\\\\/O error\\\\b|\\\\bhost rebooted\\\\b","flags":"i"},
{"id":"words-link-broken","cause":"connection_reset","role":"usual","needles":["resolution failed","hang up","upstream connect","before headers","handshake","slow down","overloaded","connection","network is down","missed","quorum","unavailable","spot interruption","stopped unexpectedly"],"pattern":"\\\\bname resolution failed\\\\b|\\\\bsocket hang up\\\\b|\\\\bupstream connect error\\\\b|\\\\bdisconnect\\\\/reset before headers\\\\b|\\\\b(?:SSL|TLS) handshake (?:failed|failure|error)\\\\b|\\\\b503 slow down\\\\b|\\\\b(?:server|service) is overloaded\\\\b|\\\\b(?:host|peer|server|remote) (?:closed|reset|dropped) (?:the )?connection\\\\b|\\\\bnetwork is down\\\\b|\\\\bheartbeats? missed\\\\b|\\\\blost quorum\\\\b|\\\\b(?:storage|backend|database|broker) (?:\\\\w+ )?unavailable\\\\b|\\\\bspot interruption\\\\b|\\\\b(?:runner|agent) (?:\\\\w+ )?stopped unexpectedly\\\\b","flags":"i"},
{"id":"words-too-many","cause":"thread_limit","role":"usual","needles":["too many processes","too many threads","inotify instances"],"pattern":"\\\\btoo many (?:processes|threads)\\\\b|\\\\bnumber of inotify instances has been reached\\\\b","flags":"i"},
{"id":"words-run-time-passed","cause":"timeout","role":"usual","needles":["maximum run","max run","allowed run","execution time","duration","deadline"],"pattern":"\\\\b(?:maximum|max|allowed) (?:run ?time|execution time|duration) (?:was |is )?(?:exceeded|reached)\\\\b|\\\\bdeadline (?:passed|reached|expired)\\\\b","flags":"i"},
{"id":"words-service-error","cause":"service_unavailable","role":"usual","needles":["internal error","server error","bad gateway","gateway time","unavailable","failed 50","failed: 50","failed=50","failed (50","failed [50","error 50","error: 50","error=50","error (50","error [50","code 50","code: 50","code=50","code (50","code [50","status 50","status: 50","status=50","status (50","status [50","returned 50","returned: 50","returned=50","returned (50","returned [50","response 50","response: 50","response=50","response (50","response [50","http 50","http: 50","http=50","http (50","http [50","try again","please retry","internalservererror","healthy upstream","backend error","upstream error","gateway error","service is unable","unreachable"," busy","overloaded"," is loading","starting up","shutting down","not ready","in recovery","under maintenance"],"pattern":"\\\\binternal (?:server )?error\\\\b(?=[^\\\\n]{0,60}?\\\\b(?:occurred|encountered|try again|retry)\\\\b)|\\\\bremote: Internal Server Error\\\\b|\\\\b(?:internal server error|bad gateway|gateway time-?out|service (?:is )?(?:temporarily )?unavailable)\\\\b|\\\\b(?:failed|error|code|status|returned|response)\\\\b[^\\\\n\\\\d]{0,12}\\\\b50[0234]\\\\b(?!\\\\s*(?:steps?|images?|samples?|files?|ms|s)\\\\b)|\\\\bplease (?:try|retry) (?:again|the request|your request)\\\\b|\\\\bInternalServerError\\\\b|\\\\bno healthy upstream\\\\b|\\\\b(?:backend|server|gateway|upstream) error\\\\b[,: (]{1,3}50[0234]\\\\b|\\\\bservice is unable to (?:process|handle|serve)\\\\b|\\\\b(?:cluster|backend|endpoint|registry|scheduler) is (?:temporarily |currently )?(?:unavailable|unreachable)\\\\b|\\\\b(?:server|service|backend|endpoint|database(?: system)?|redis|broker)(?: \\\\S{1,40})? (?:is|was) (?:busy|overloaded|loading|starting up|shutting down|not ready|in recovery|under maintenance)\\\\b","flags":"i"},
{"id":"words-cannot-connect","cause":"connection_refused","role":"usual","needles":["connect to","connect with","connection to","tcp connection","broker","serverselectiontimeout","socket_timeout","establish a ","connection abort","retrieve http","connection attempts","connectionerror","connectionexception","connectionfailed","connectionclosed","connectionaborted","disconnect","commerror","communicationerror","remoteprotocol","serviceresponse","brokenresource","unreachableerror","connecting to","leader"],"pattern":"\\\\b(?:could not|cannot|can't|failed to|unable to|fail to|couldn't) (?:re-?)?connect (?:to|with) (?!proxy|\\"None\\")|\\\\bconnection to (?:the )?(?:server|host|database|broker|scheduler|master|coordinator|worker|node|peer)\\\\b[^\\\\n]{0,80}?\\\\b(?:refused|reset|lost|closed|failed|terminated|aborted)\\\\b|\\\\bTCP connection\\\\b[^\\\\n]{0,40}?\\\\b(?:reset|lost|closed|broken|refused)\\\\b|\\\\bNoBrokersAvailable\\\\b|\\\\bno brokers? available\\\\b|\\\\bServerSelectionTimeout\\\\w*|\\\\bSOCKET_TIMEOUT\\\\b|\\\\bfailed to establish a (?:new )?connection\\\\b|\\\\bsoftware caused connection abort\\\\b|\\\\bFailed to retrieve https?:\\\\/\\\\/metadata\\\\b|\\\\ball connection attempts failed\\\\b|^(?:\\\\w+\\\\.){0,6}\\\\w{0,40}(?:Connection(?:Failed|Closed|Aborted|Refused)?|Disconnect(?:ed)?|Comm(?:unication)?|RemoteProtocol|ServiceResponse|BrokenResource|Unreachable)(?:Error|Exception)(?:: |$)|\\\\bfail(?:ed|ing|s)? connecting to\\\\b|\\\\bno (?:cluster )?leader\\\\b(?: (?:elected|available|found)|$)","flags":"i"},
{"id":"words-connection-lost","cause":"connection_reset","role":"usual","needles":["commclosederror","lost ","lost-connection","closed the ","closed channel","closed stream","closed socket","closed connection","dropped ","connection ","clientoserror","disconnected from","server disconnected","serverdisconnected","getting socket"],"pattern":"\\\\bCommClosedError\\\\b|\\\\b(?:lost|dropped) (?:the )?(?:connection|communication|contact) (?:to|with)\\\\b|(?<!\\\\b(?:residual|skip|recurrent|dense|shortcut) )\\\\bconnection (?:was |has been |is )?(?:lost|terminated|dropped|closed by remote|interrupted)\\\\b|\\\\bterminating connection due to\\\\b|\\\\bClientOSError\\\\b|\\\\bserver disconnected\\\\b|\\\\bServerDisconnectedError\\\\b|\\\\bdisconnected from (?:the )?(?:server|scheduler|master|cluster|worker)\\\\b|\\\\blost-connection\\\\b|\\\\b(?:peer|rank|remote|server|client|host)\\\\b[^\\\\n]{0,30}?\\\\bclosed (?:the )?(?:channel|stream|socket|connection)\\\\b|\\\\bconnection closed unexpectedly\\\\b|\\\\bGetting socket times out\\\\b","flags":"i"},
{"id":"words-network-timeout","cause":"http_timeout","role":"usual","needles":["timeout","timed out","timed-out","time-out","deadline has","deadline exceeded","tcp connect error","dns error: "],"pattern":"\\\\b(?:downloads?|downloading|uploads?|uploading|fetch(?:ing)?|transfers?|TLS handshake|handshake|connect(?:ing|ion)?|(?:data )?send\\\\/receive|DNS|name resolution|name lookup|socket|object storage|https?:\\\\/\\\\/\\\\S{1,200}|tcp:\\\\/\\\\/\\\\S{1,100}|send request|sending request|response body)\\\\b[^\\\\n]{0,60}?\\\\b(?:timed[ -]out|time-?out|Timeout(?:Error|Exception)|deadline has elapsed|deadline exceeded)\\\\b(?!\\\\s*(?:[=:(]|of|is|set|must|should)|['\\"])|\\\\b(?:timed[ -]out|time-?out) (?:while |on |in |during |when |trying to )?(?:connect(?:ing)?|download(?:ing)?|upload(?:ing)?|fetch(?:ing)?|resolv(?:e|ing)|transferr?(?:ing)?|data send)\\\\b|^\\\\s*(?:\\\\[\\\\d+\\\\] )?Caused by: (?:\\\\[28\\\\] )?(?:operation timed out|Timeout was reached|tcp connect error: |dns error: )|\\\\bSocket Timeout$|\\\\bAxiosError: timeout of\\\\b|\\\\bUND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT\\\\b|\\\\btime-?out of \\\\d+ ?ms while waiting for the simulator\\\\b","flags":"i"},
{"id":"words-client-timeout","cause":"connection_timed_out","role":"usual","needles":["timeout","timed out","timed-out","time-out"],"pattern":"\\\\b(?:peer|endpoint|server|broker|remote host|database|gateway|registry|bucket|API|RPC)\\\\b[^\\\\n]{0,30}?\\\\b(?:timed[ -]out|time-?out)\\\\b(?!\\\\s*(?:[=:(]|of|is|set)|['\\"])|\\\\b(?:timed[ -]out|time-?out) (?:while |on |in |during |when )?(?:waiting for |reading from |writing to |talking to |contacting |calling |reaching )?(?:(?:an? )?(?:answer|response|reply) (?:of|from) )?(?:an? |the |its )?(?:peer|endpoint|server|broker|remote host|database|gateway|registry|bucket|API|RPC|https?:)|\\\\b(?:kafka|redis|pymongo|cassandra|elasticsearch|pika|paramiko|ftplib|smtplib|google|azure|openai|anthropic)\\\\.[\\\\w.]{0,60}Timeout\\\\w*","flags":"i"},
{"id":"words-node-gone","cause":"cloud_host_lost","role":"usual","needles":["down"," lost","unreachable","not ready","drained","evicted","rebooted"," gone","terminated by","preempted","reclaimed","cordoned","terminated unexpectedly","offline","restarted","not responding","nodenotready","nodelost","unresponsive","node failure on","node drain","requeued","sparkcontext was"],"pattern":"\\\\b(?:node|host|machine|instance|vm|executor|agent|runner|server|pod|container|worker|job|storage target)\\\\b(?: [\\\\w.:-]{1,60})? (?:is |was |has been |has |got |went )?(?:(?<=\\\\b(?:is|was|went) )down\\\\b|lost\\\\b(?! (?:its )?(?:connection|focus))|unreachable\\\\b|not ready\\\\b|drained\\\\b|evicted\\\\b|rebooted\\\\b|gone\\\\b|terminated by\\\\b|preempted\\\\b|reclaimed\\\\b|cordoned\\\\b|(?<=\\\\b(?:node|host|machine|instance|vm)\\\\b[^\\\\n]{0,60})terminated unexpectedly\\\\b|offline\\\\b(?! mode)|restarted\\\\b(?! from)|not responding\\\\b|unresponsive\\\\b)|\\\\bNode(?:NotReady|Lost)\\\\b|^(?:\\\\S{1,40} ){0,3}node failure on \\\\S|\\\\bnode drain\\\\b|\\\\bjob requeued\\\\b|\\\\bSparkContext was shut down\\\\b","flags":"i"},
{"id":"words-device-failed","cause":"gpu_lost","role":"usual","needles":["lost","acquire","unavailable"," hung"," hang","not responding","halted","unhealthy","fell off","failed to start","failed to open","failed to reset","device_lost","device_absent","device_abnormal","hardware ","dbe ","double","volatile","aicore","callbackerrorhang","no neuron"],"pattern":"\\\\b(?:device|gpu|npu|hpu|tpu|xpu|accelerator|card|chip|core)\\\\b(?:[ [(]?[\\\\w:.[\\\\]-]{1,40}[\\\\])]?)? (?:is |was |has )?(?:lost\\\\b|acquire failed\\\\b|unavailable\\\\b|hung\\\\b|hang\\\\b|not responding\\\\b|halted\\\\b|unhealthy\\\\b|lost heartbeat\\\\b|been lost\\\\b|fell off\\\\b)|\\\\bfailed to (?:start|acquire|open|reset) (?:the )?(?:device|accelerator|npu|hpu)\\\\b|\\\\bDEVICE_LOST\\\\b|\\\\bDevice_(?:Absent|Abnormal)\\\\b|\\\\bhardware (?:error|fault|failure|hang|exception)\\\\b|\\\\b(?:DBE|double.bit|volatile) (?:volatile )?errors?\\\\b|\\\\baicore execution is abnormal\\\\b|\\\\bDevice already acquired\\\\b|\\\\bCallbackErrorHang\\\\b|\\\\bno neuron devices? found\\\\b|\\\\blost (?:the )?GPU\\\\b","flags":"i"},
{"id":"words-mount-failed","cause":"shared_filesystem_fault","role":"usual","needles":["mount","attach","loop device","transport endpoint","lustreerror","metadata corruption","xfs_repair","fsck"],"pattern":"\\\\b(?:mount|attach)(?:ing)?\\\\b[^\\\\n]{0,80}?\\\\b(?:failed|error|timed out|timing out)\\\\b|\\\\bMountVolume\\\\.\\\\w+ failed\\\\b|\\\\bno loop devices? available\\\\b|\\\\bfailed to find loop device\\\\b|\\\\btransport endpoint is not connected\\\\b|\\\\bLustreError: |\\\\bmetadata corruption detected\\\\b|\\\\b(?:xfs_repair|fsck)\\\\b[^\\\\n]{0,40}?\\\\b(?:run|needed|required)\\\\b|\\\\bcan't mount\\\\b","flags":"i"},
{"id":"words-link-down","cause":"rdma_transport_error","role":"usual","needles":["port is down","active ib port","retry count","link down","link is down","link went down"],"pattern":"\\\\bport is (?:DOWN|down)\\\\b|\\\\bno active IB port\\\\b|\\\\b(?:transport )?retry (?:counter|count) exceeded\\\\b|\\\\blink (?:is |went )?down\\\\b","flags":"i"},
{"id":"words-host-memory","cause":"host_out_of_memory","role":"usual","needles":["out of host","out of system","out of pinned","out of main","out of physical","alloc","mmap","oomd killed"],"pattern":"\\\\bout of (?:host|system|pinned|main|physical) memory\\\\b|\\\\b(?:failed|unable|could not|cannot) to? ?(?:allocate|alloc|malloc|mmap)\\\\b[^\\\\n]{0,40}?\\\\bbytes\\\\b|\\\\boomd killed\\\\b|\\\\bpinned allocation\\\\b[^\\\\n]{0,40}?\\\\bfailed\\\\b","flags":"i"},
{"id":"words-killed-from-outside","cause":"sigkill","role":"usual","needles":["operating system","the kernel","by kernel","by the os","by os","by the system","signal 9","sigkill"],"pattern":"\\\\b(?:killed|terminated|ended|stopped)\\\\b[^\\\\n]{0,40}?\\\\b(?:by (?:the )?(?:operating system|kernel|OS|system|signal 9|SIGKILL)|with signal 9)(?![\\\\w-])","flags":"i"},
{"id":"words-machine-check","cause":"node_crash","role":"usual","needles":["machine check","kernel panic","hard lockup"],"pattern":"\\\\bmachine check (?:exception|error|event)\\\\b|\\\\bkernel panic\\\\b|\\\\bhard LOCKUP\\\\b","flags":"i"},
{"id":"words-no-capacity","cause":"capacity_unavailable","role":"usual","needles":["capacity"," available"],"pattern":"\\\\b(?:insufficient|not enough|(?:not|n't) have (?:sufficient|enough)|no (?:more|spare|free)?) ?(?:\\\\S{1,30} )?capacity\\\\b|\\\\bno longer any (?:GPUs?|instances?|machines?|VMs?|accelerators?) available\\\\b|\\\\bno (?:GPUs?|instances?|machines?|VMs?|accelerators?|spot \\\\w+)\\\\b[^\\\\n]{0,40}?\\\\b(?:currently|left|at the moment) available\\\\b","flags":"i"},
{"id":"words-process-killed","cause":"worker_killed","role":"usual","needles":["code -9","code: -9","code=-9","code (-9","status -9","status: -9","status=-9","signal -9"],"pattern":"\\\\b(?:process|worker|child|task|rank|actor|job)\\\\b[^\\\\n]{0,80}?\\\\b(?:code|status|signal)[ :=(]{1,2}-9\\\\b","flags":"i"},
{"id":"named-unreachable","cause":"service_unavailable","role":"usual","needles":["unavailable","unreachable","disconnected","connectionloss","connectionlost","transport","upstream","temporaryfailure","transient","serverbusy","overloaded","sessionexpired","remotecallfailed","endpointassociation","unresolvedaddress","dnslookup","gateway","servicedown","retryable","backenddown"],"pattern":"^(?:Caused by: |Error: |ERROR: |Exception in thread \\"[^\\"\\\\n]{1,80}\\" )?(?:[\\\\w-]+[.$])*\\\\w*(?:Unavailable|Unreachable|Disconnected|ConnectionLoss|ConnectionLost|Transport|Upstream|TemporaryFailure|Transient|ServerBusy|Overloaded|SessionExpired|RemoteCallFailed|EndpointAssociation|UnresolvedAddress|DnsLookup|Gateway|ServiceDown|Retryable|BackendDown)(?:Error|Exception|Failure)?(?:: |$)(?<!(?:^|\\\\s)(?:Unavailable|Unreachable|Disconnected|Transport|Upstream|Transient|Overloaded|Gateway|Retryable): )","flags":""},
{"id":"named-machine-lost","cause":"cloud_host_lost","role":"usual","needles":["lost","failure","failed","down","dead","died","gone","crashed","evicted","terminated","preempt"],"pattern":"^(?:Caused by: |Error: |ERROR: )?(?:[\\\\w-]+[.$])*\\\\w*(?:Node|Worker|Host|Machine|Instance|Executor|Peer|Agent|Replica|Rank)(?:Lost|Failure|Failed|Down|Dead|Died|Gone|Crashed|Evicted|Terminated|Preempted)(?:Error|Exception)?(?:: |$)|^(?:[\\\\w-]+[.$])*\\\\w*Preempt(?:ed|ion)(?:Error|Exception)(?:: |$)","flags":""},
{"id":"named-budget","cause":"service_quota","role":"usual","needles":["quota","budget","diskfull","nospace","outofspace","storagefull","outofdisk","spaceexhausted"],"pattern":"^(?:Caused by: |Error: |ERROR: )?(?:[\\\\w-]+[.$])*\\\\w*(?:Quota|Budget|DiskFull|NoSpace|OutOfSpace|StorageFull|OutOfDisk|SpaceExhausted)(?:Exceeded|Exhausted)?(?:Error|Exception)(?:: |$)","flags":""},
{"id":"named-by-status","cause":"data_access_denied","role":"usual","needles":["unauthenticated","permission_denied","permissiondenied","status code: 40","exceptions.accessdenied","accesscontrol","password incorrect","credentials cache"],"pattern":"\\\\bStatusRuntimeException: (?:UNAUTHENTICATED|PERMISSION_DENIED)\\\\b|\\\\bStatusCode\\\\.(?:UNAUTHENTICATED|PERMISSION_DENIED)\\\\b|\\\\bcode = (?:Unauthenticated|PermissionDenied)\\\\b|\\\\bStatus Code: 40[13];|\\\\boss2\\\\.exceptions\\\\.AccessDenied\\\\b|\\\\bAccessControlException: Permission denied\\\\b|\\\\bPassword incorrect while getting\\\\b|\\\\bNo credentials cache found\\\\b","flags":""},
{"id":"named-cluster-trouble","cause":"connection_refused","role":"usual","needles":["host not found","connection exception","any kdc","setup failed","failed to connect","to the workers","secure connection","max-retries","failedattach","failedmount","blacklisted data","transport is","association failed","socketconnection"],"pattern":"\\\\bHost not found \\\\((?:authoritative|non-authoritative)|\\\\bfailed on connection exception\\\\b|\\\\bCannot contact any KDC\\\\b|\\\\bCluster setup failed\\\\b|\\\\bworkers failed to connect\\\\b|\\\\bconnection to the workers was lost\\\\b|\\\\bCould not establish a secure connection\\\\b|\\\\bmax-retries exceeded\\\\b|\\\\bFailed(?:AttachVolume|Mount)\\\\b|\\\\bBlacklisted datanodes\\\\b|\\\\btransport is closing\\\\b|\\\\bAssociation failed with \\\\[|^Error in socketConnection\\\\(","flags":""},
{"id":"words-over-quota","cause":"disk_quota","role":"usual","needles":["quota","exceeded its","exceeded your","exceeded the","limit reached","limit exceeded","limit is ","limit was "],"pattern":"\\\\b(?:over (?:its |your |the )?quota|quota (?:is )?(?:reached|exceeded|exhausted|used up)|(?:storage|disk|space|block|file) (?:limit|quota) (?:is |was )?(?:reached|exceeded)|exceeded (?:its|your|the) (?:\\\\w+ ){0,2}(?:hours|allowance|allocation))\\\\b(?![^\\\\n]{0,80}?\\\\b(?:metric|requests?|per (?:minute|second|day)|API|rate)\\\\b)","flags":"i"},
{"id":"words-short-write","cause":"disk_full","role":"usual","needles":["requested and","short write","wrote only"],"pattern":"\\\\b\\\\d+ requested and \\\\d+ written\\\\b|\\\\bshort write\\\\b|\\\\bwrote only \\\\d+ of \\\\d+ bytes\\\\b","flags":"i"},
{"id":"words-time-budget","cause":"timeout","role":"usual","needles":["time limit","budget of ","time budget","timelimit","time-limit","walltime","wall time","out of time","wallclock","time-budget","timeout","time out"],"pattern":"\\\\b(?:exceeded|exceeds|reached|hit|ran over) (?:its |the |a )?(?:\\\\w+ )?(?:wall ?(?:clock )?)?time[ -]?(?:limit|budget|out)\\\\b|\\\\bwall ?time (?:limit )?(?:was |is )?(?:exceeded|reached)\\\\b|\\\\btime (?:limit|budget) (?:was |is )?(?:exceeded|reached|exhausted|used up)\\\\b|\\\\bran out of time\\\\b|\\\\bbudget of [\\\\d.]+ ?(?:s|sec\\\\w*|min\\\\w*|h|hours?)\\\\b","flags":"i"},
{"id":"words-no-device-memory","cause":"device_oom","role":"usual","needles":["gpu memory is","gpu memory was","gpu memory not","gpu memory insufficient","gpu memory exhausted","gpu memory full","gpu memory used up","gpu memory too","vram memory is","vram memory was","vram memory not","vram memory insufficient","vram memory exhausted","vram memory full","vram memory used up","vram memory too","device memory is","device memory was","device memory not","device memory insufficient","device memory exhausted","device memory full","device memory used up","device memory too","video memory is","video memory was","video memory not","video memory insufficient","video memory exhausted","video memory full","video memory used up","video memory too","graphics memory is","graphics memory was","graphics memory not","graphics memory insufficient","graphics memory exhausted","graphics memory full","graphics memory used up","graphics memory too","no free ","no more ","no gpu memory","no device memory","no video memory","no graphics memory","no vram","not enough ","insufficient ","too little ","out of vram"],"pattern":"\\\\b(?:GPU|VRAM|device|video|graphics) memory (?:is |was )?(?:not (?:enough|sufficient)|insufficient|exhausted|full|used up|too (?:small|low))|\\\\b(?:no|not enough|insufficient|too little) (?:free |more )?(?:(?:GPU|device|video|graphics) memory|VRAM)\\\\b|\\\\bout of VRAM\\\\b","flags":"i"},
{"id":"words-account-used-up","cause":"service_quota","role":"usual","needles":["used up","exhausted","exceeded"," spent","depleted","no remaining","no more ","no available"," cap","usage limit","spending limit","monthly limit","daily limit"," allowance"],"pattern":"(?<!\\\\b(?:privacy|step|token|search|trial|iteration|evaluation|epsilon|error|memory|latency) )\\\\b(?:allocation|budget|allowance|credits?|(?:GPU|node|core|CPU|compute|service)[- ](?:hours|units)) (?:is |are |was |were |has been |have been )?(?:used up|exhausted|exceeded|spent|depleted)\\\\b|\\\\bno (?:remaining|more|available) (?:\\\\w+ ){0,2}(?:hours|credits?|budget|allocation)\\\\b|\\\\b(?:hit|reached|exceeded|over) (?:the |your |its |our )?(?:\\\\w+ ){0,2}(?:usage|spending|monthly|daily) (?:cap|limit|allowance)\\\\b|\\\\busage (?:cap|limit) (?:was |is |has been )?(?:hit|reached|exceeded)\\\\b","flags":"i"},
{"id":"words-time-is-up","cause":"timeout","role":"usual","needles":["limit","maximum ","exceeded max","exceeded the max","exceeded its max","did not finish","did not complete","did not return","did not come","did not terminate","no progress"," hung for","stuck for","stalled for"],"pattern":"\\\\b(?:reached|hit|exceeded|exceeds|passed|ran into) (?:the |its |a |our |my )?(?:\\\\w+ ){0,2}?(?:wall[ -]?clock|wall ?time|run ?time|time|duration)[ -]limit\\\\b|\\\\b(?:wall[ -]?clock|wall ?time|run ?time|time|duration) limit (?:was |is |has been )?(?:hit|reached|exceeded|passed|expired)\\\\b|\\\\bexceeded (?:the |its )?max(?:imum)? (?:allowed )?(?:wall ?time|run ?time|duration|time|execution time)\\\\b|\\\\bdid not (?:finish|complete|return|come back|terminate) (?:in time|within (?:the )?(?:time|\\\\d+ ?(?:s|sec\\\\w*|m|min\\\\w*|h|hours?)\\\\b))|\\\\bno progress (?:for|in|since) (?:the last )?\\\\d+ ?(?:s|sec\\\\w*|m|min\\\\w*|h|hours?)\\\\b|\\\\b(?:hung|stuck|stalled) for (?:more than |over )?\\\\d+ ?(?:s|sec\\\\w*|m|min\\\\w*|h|hours?)\\\\b","flags":"i"},
{"id":"words-system-limit-hit","cause":"thread_limit","role":"usual","needles":["too many open"," limit ","more threads","new threads","more process","new process","another thread","another process","new thread","additional thread","shared memory","/dev/shm","shm "],"pattern":"\\\\btoo many open (?:file )?(?:descriptors|sockets|handles)\\\\b|\\\\b(?:process|thread|descriptor|file handle|open files?|inode|pid)s? limit (?:was |is |has been )?(?:reached|exceeded|hit)\\\\b|\\\\b(?:cannot|can't|could not|unable to) (?:create|start|spawn) (?:any )?(?:more|new|another|additional) (?:threads?|process(?:es)?)\\\\b|\\\\b(?:shared memory|\\\\/dev\\\\/shm|shm)\\\\b(?: segment)? (?:is |was )?(?:too small|full|exhausted|insufficient)\\\\b","flags":"i"},
{"id":"words-nothing-free","cause":"capacity_unavailable","role":"usual","needles":["no free ","no idle ","no spare ","in use"," busy"," taken"," occupied"," allocated"," reserved"],"pattern":"\\\\bno (?:free|idle|spare) (?:GPUs?|devices?|nodes?|slots?|machines?|instances?|accelerators?)\\\\b(?![^\\\\n]{0,60}\\\\b(?:using|falling|fallback|CPU|wait\\\\w*)\\\\b)|\\\\ball (?:the )?(?:\\\\d+ )?(?:GPUs|devices|nodes|slots|machines|accelerators) (?:are )?(?:currently )?(?:in use|busy|taken|occupied|allocated|reserved)\\\\b(?![^\\\\n]{0,60}\\\\bwait)","flags":"i"},
{"id":"words-login-expired","cause":"credentials_invalid","role":"usual","needles":["expired","revoked"," rejected","longer valid","not valid","invalid","not accepted"],"pattern":"\\\\b(?:credentials?|(?:access|auth\\\\w*|bearer|API|refresh|session|security|login) tokens?|API keys?|passwords?|log-?in|session) (?:has |have |is |are |was |were )?(?:expired|revoked|rejected|no longer valid|not (?:accepted|valid)|invalid)\\\\b(?! (?:seq|id|in\\\\b))|\\\\b(?:invalid|expired|revoked) (?:credentials|(?:access|bearer|API|refresh|security) token(?! (?:seq|id|in\\\\b))|API key|password)\\\\b","flags":"i"},
{"id":"words-nobody-answers","cause":"cloud_host_lost","role":"usual","needles":["vanished","disappeared","went away","gone away","stopped answering","stopped responding","stopped replying"," answer"," respond"," reply","be reached","be contacted","unreachable","is dead","is down","dead","check in","offline","lost ","no response","no heartbeat","no sign of life","no contact","reach ","contact ","talk to ","connect to "],"pattern":"\\\\b(?:node|host|machine|instance|vm|server|service|cluster|master|coordinator|controller|scheduler|executor|agent|worker|peer|rank|remote|backend|broker|database|endpoint|registry|gateway|store|storage|tracker|daemon|simulator|replica|leader|head|control plane|gateway)s?\\\\b(?:[- ]?\\\\S{1,40})?(?:[^\\\\n:]{0,20}?|(?: at| on) \\\\S{1,80} )\\\\b(?:vanished|disappeared|went away|(?:has|is) gone away|stopped (?:answering|responding|replying)|(?:did|does|do|is|was)(?: not|n't) (?:answer|respond|reply)(?:ing)?\\\\b|(?:can(?:not| not|'t)|could(?: not|n't)) be (?:reached|contacted)|unreachable\\\\b(?! from)|is (?:dead|down)\\\\b(?! to)|assum(?:ed|ing) (?:it is |to be )?dead|did not check in|(?:is |went |gone )?offline\\\\b(?! (?:mode|cop))|lost (?:its |the )?lease\\\\b|failed to (?:check in|respond|answer|reply))|\\\\blost (?:the )?leader(?:ship)?\\\\b|\\\\bno (?:response|answer|reply|heartbeats?|sign of life|contact) (?:from|of|with)\\\\b|\\\\b(?:can(?:not| not|'t)|could(?: not|n't)) (?:reach|contact|talk to) (?:the |a |any |our )?(?:\\\\w+ ){0,2}?(?:node|host|machine|server|service|cluster|master|coordinator|controller|scheduler|agent|worker|peer|rank|backend|broker|database|endpoint|registry|gateway|store|tracker|leader|internet|network|API)\\\\b|\\\\b(?:reach|contact|connect to) (?:https?:\\\\/\\\\/|[\\\\w.-]+:\\\\d{2,5}\\\\b)[^\\\\n]{0,60}?\\\\b(?:failed|gave up|giving up)\\\\b","flags":"i"},
{"id":"words-link-broke","cause":"connection_reset","role":"usual","needles":["tunnel","connection","session"," link ","channel","remote ","other end","other side","lookup","resolution","dns query","name query","to resolve","stream "],"pattern":"\\\\b(?:SSH|VPN|TCP|network|RPC|control) (?:tunnel|connection|session|link|channel) (?:to \\\\S{1,60} )?(?:was |has been |is |has )?(?:broke|broken|dropped|lost|closed|collapsed|failed|gone|torn down|went down)\\\\b|\\\\b(?:remote (?:host|end|side|peer)|other (?:end|side)) (?:has |unexpectedly )?(?:terminated|closed|reset|dropped|ended|hung up)\\\\b|\\\\b(?:DNS|host ?name|name) (?:lookup|resolution|query)(?: of \\\\S{1,100}| for \\\\S{1,100})? (?:has )?failed\\\\b|\\\\b(?:unable|failed) to resolve (?:the )?(?:host ?name|host|name|address)\\\\b(?! to a \\\\(local\\\\))|\\\\bstream (?:was )?(?:closed|reset|ended) by (?:the )?(?:peer|server|remote)\\\\b","flags":"i"},
{"id":"words-machine-taken","cause":"cloud_preempted","role":"usual","needles":["shut down","shutdown","stopped","terminated","drained","reclaimed","revoked","withdrawn","taken away","taken back","deallocated","deleted","recycled","evicted","preempted"],"pattern":"\\\\b(?:node|host|machine|instance|vm|server|job|allocation|pod|worker|reservation|slot|GPU)s?\\\\b(?: [\\\\w.:-]{1,40})? (?:has been|have been|was|were|is being|are being|will be|is|got) (?:shut ?down|stopped|terminated|drained|reclaimed|revoked|taken away|taken back|deallocated|deleted|recycled|evicted|preempted)\\\\b[^\\\\n]{0,40}?\\\\b(?:by (?:the )?(?:\\\\w+ )?(?:provider|cloud|scheduler|operator|administrator|platform|autoscaler|host)|for (?:a |an |the )?(?:\\\\w+ )?(?:maintenance|upgrade|reboot|job)|due to (?:a )?(?:\\\\w+ )?(?:maintenance|preemption|upgrade|capacity))|\\\\b(?:allocation|reservation|lease) (?:was |has been |is |got )?(?:revoked|withdrawn|reclaimed)\\\\b","flags":"i"},
{"id":"words-device-gone","cause":"gpu_lost","role":"usual","needles":["stopped responding","disappeared","vanished","went missing","crashed"," died"," state"," reset"," reboot","driver ","pcie ","pci-e ","uncorrectable","unrecoverable"],"pattern":"\\\\b(?:GPU|NPU|TPU|HPU|XPU|accelerator|graphics card)s?(?: device)?(?: [\\\\w:.-]{1,20})? (?:has |have |had )?(?:stopped responding|disappeared|vanished|went missing|crashed\\\\b(?! the)|died\\\\b|is in (?:an? )?(?:error|bad|failed|faulty|unrecoverable) state|needs? (?:a )?reset\\\\b|requires? (?:a )?(?:reset|reboot))|\\\\b(?:nvidia|amdgpu|amd|cuda|rocm|gpu|graphics|kernel|accelerator) driver (?:has )?(?:crashed|hung|died|stopped|failed to (?:initiali[sz]e|load|start|respond))\\\\b|\\\\bdriver lost the (?:device|GPU)\\\\b|\\\\bPCI-?e (?:link|bus) (?:error|down|failure)\\\\b|\\\\b(?:uncorrectable|unrecoverable) (?:memory|ECC|hardware) errors?\\\\b","flags":"i"},
{"id":"words-out-of-ram","cause":"host_out_of_memory","role":"usual","needles":["out of ","ram","swap","enough ","insufficient","too little","no more ","no free ","oom-killed","oom killed","exhausted","used up"],"pattern":"\\\\b(?:ran|run|running|went) out of (?:RAM|swap|(?:main|host|system|physical|CPU) memory)\\\\b|\\\\bout of RAM\\\\b|\\\\b(?:not enough|insufficient|too little|no more|no free) (?:RAM|swap|(?:main|host|system|physical|CPU) memory)\\\\b|\\\\bOOM[- ]killed\\\\b|\\\\b(?:RAM|swap(?: space)?|(?:system|host|main|physical) memory) (?:is |was |has been )?(?:exhausted|used up|full)\\\\b","flags":"i"},
{"id":"happened-to-machine","cause":"cloud_host_lost","role":"usual","needles":["health check","healthcheck","powered off","powered down"," hung","went down","went away","marked ","reclaimed","revoked"," deleted","stopped","terminated"],"pattern":"\\\\b(?:node|host|machine|instance|vm|server|backend|service|peer|executor|agent|GPU|TPU)s?\\\\b(?: [\\\\w.:-]{1,40})? (?:has |have |was |is )?(?:failed (?:its |the |a )?health ?check|powered off|powered down|hung up|hung\\\\b(?! on)|went down\\\\b|went away\\\\b|marked (?:as )?(?:dead|down|unhealthy|failed))|\\\\b(?:TPU|GPU|spot|cloud) (?:slice|VM|node|pod|host) (?:was|has been|got) (?:reclaimed|revoked|stopped|deleted|terminated)\\\\b","flags":"i"},
{"id":"happened-to-service","cause":"service_unavailable","role":"usual","needles":["server ","service ","endpoint ","api ","backend ","gateway ","proxy ","registry ","hub ","store ","bucket ","upstream ","provider "],"pattern":"\\\\b(?:server|service|endpoint|API|backend|gateway|proxy|registry|hub|store|bucket|upstream) (?:has |kept )?(?:said|says|returned|returning|answered|answering|replied|responded|gave|sent)(?: us)?(?: with)?(?: an?)?(?: HTTP| status| code)* (?:5(?:0\\\\d|1[01]|2\\\\d|30)|429)\\\\b(?! (?:bytes|[KMG]i?B|samples|items|records|files|rows|steps))|\\\\b(?:API|server|service|endpoint|hub|provider) (?:has )?(?:throttled|rate[- ]limited) (?:us|the (?:client|request)|this)\\\\b|\\\\bproxy (?:has )?(?:refused|rejected|denied|dropped)\\\\b","flags":"i"},
{"id":"happened-to-trust","cause":"tls_failure","role":"usual","needles":["certificate","clock"],"pattern":"\\\\bcertificate\\\\b[^\\\\n]{0,60}?\\\\b(?:not trusted|untrusted|self[- ]signed|not (?:yet )?valid|invalid|expired|rejected|unknown (?:authority|issuer|CA))\\\\b|\\\\bclocks?\\\\b[^\\\\n]{0,60}?\\\\b\\\\d+ ?(?:s|sec\\\\w*|min\\\\w*|hours?|h) (?:off|ahead|behind|slow|fast)\\\\b","flags":"i"},
{"id":"happened-to-memory","cause":"host_out_of_memory","role":"usual","needles":["killed","ran out","run out","gave out","memory failed"],"pattern":"\\\\b(?:kernel|OOM[- ]killer|operating system|oomd) (?:has )?killed\\\\b|\\\\b(?:memory of the (?:host|machine|node)|(?:host|system|main|node) memory|RAM) (?:has )?(?:ran out|run out|gave out)\\\\b|\\\\ballocation of [\\\\d.]+ ?[KMGT]i?B (?:of )?(?:host|system|pinned|main) memory failed\\\\b","flags":"i"},
{"id":"happened-to-storage","cause":"shared_filesystem_fault","role":"usual","needles":[" hung","lost"," gone"," away","stale","frozen","disconnected","unmounted","answering","responding","not mounted","not available","flapp"," failed"," down"," reset"],"pattern":"\\\\b(?:file ?system|mount|volume|NFS|Lustre|GPFS|share)\\\\b(?: (?:of|at|on) \\\\S{1,100})? (?:has |was |is |got |went )?(?:hung|lost|gone|away|stale|frozen|disconnected|unmounted|not (?:answering|responding|mounted|available))\\\\b|\\\\b(?:InfiniBand|IB|ethernet|fabric|network|RDMA|NVLink) (?:link|port|card|interface) (?:has |was |is |went )?(?:flapped|flapping|lost|failed|down|reset)\\\\b","flags":"i"},
{"id":"happened-to-device-memory","cause":"device_oom","role":"usual","needles":[" fit on"," fit in"," reserve"," get "," obtain"," find "],"pattern":"\\\\b(?:does|do|did|will|would)(?: not|n't) fit (?:on|into|in|onto) (?:the |a |one |this |any )?(?:single )?(?:GPU|VRAM|HBM|accelerator|(?:GPU|device|accelerator) memory|graphics card|TPU|NPU)\\\\b|\\\\b(?:cannot|can't|could not|unable to) (?:reserve|get|obtain|find) [\\\\d.]+ ?[KMG]i?B (?:of memory )?on (?:GPU|device|cuda)\\\\b","flags":"i"},
{"id":"happened-to-disk","cause":"disk_full","role":"usual","needles":["out of ","no more ","no free ","quota "],"pattern":"\\\\b(?:ran|run|running|was|is) out of (?:disk|storage|scratch|inodes)\\\\b|\\\\b(?:out of|no more|no free) (?:disk|storage|scratch) (?:space|room)\\\\b|\\\\bquota (?:of|on|for) \\\\S{1,80} (?:was |is |has been )?(?:reached|exceeded|exhausted|full)\\\\b","flags":"i"},
{"id":"happened-to-time","cause":"timeout","role":"usual","needles":["wall time","walltime","wall-time","clock time","took longer","took more","longer than"],"pattern":"\\\\bwall[ -]?(?:clock )?time (?:is |was |has been )?(?:used up|over|up|exhausted|spent)\\\\b|\\\\btook (?:longer|more) than (?:the )?(?:allowed|permitted|maximum|max)\\\\b|\\\\bran (?:for )?longer than (?:the )?(?:allowed|permitted|maximum)\\\\b","flags":"i"},
{"id":"happened-to-capacity","cause":"capacity_unavailable","role":"usual","needles":[" free"],"pattern":"\\\\bno (?:node|machine|host|GPU|instance)s? (?:with [^\\\\n]{1,40} )?(?:is|are) (?:currently )?free\\\\b","flags":"i"},
{"id":"words-error-of-data","cause":"dataset_schema_mismatch","role":"usual","needles":["error: ","error ","err! ","fatal ","aborting: ","check failed","checks failed","giving up",", exiting",". exiting","what(): ","error - ","[error]","error in ","fatal: ","fatal error","[fatal]","panic: ","exception: "],"pattern":"^(?!::|##\\\\[|(?:[\\\\w.]+\\\\.)?\\\\w+Error\\\\b|.*\\\\b(?:NullPointer|NullReference|IndexOutOfBounds|ClassCast|IllegalState|NoSuchMethod)\\\\w*Exception\\\\b)(?=.*(?:\\\\b(?:error|fatal|panic|exception|err|aborting|exiting|giving up)\\\\b|\\\\bchecks? failed\\\\b|\u2718|what\\\\(\\\\):))(?!.*(?:\\\\b(?:writ(?:e|ing)|sav(?:e|ing)|output|already exists|creat(?:e|ing)|overwrite|open(?:ed)? for)\\\\b|\\\\b(?:retr(?:y|ies|ied)|attempts?|time(?:d[ -]?)?outs?|connect\\\\w*|network|servers?|(?:down|up)load\\\\w*|https?|mount\\\\w*|nfs|disk|nodes?|hosts?|kill\\\\w*|memory|busy|lock\\\\w*|temporar\\\\w*|i\\\\/o|errno|reset|refused|unreachable|unavailable|quota|permission|denied|space|interrupt\\\\w*|abort\\\\w*|process|workers?|ranks?|threads?|please|set|specify|provided?|pass(?:ed)?|choose|must be|should be|use|relative|absolute|extensions?)\\\\b|\\\\b(?:requirements|constraints|config|settings?|hparams|params|args|options|pytorch_model|model)[\\\\w-]*\\\\.\\\\w+|\\\\b(?:docker|containers?|registry|pods?|kernel)\\\\b))(?=.*(?:\\\\b(?:expected|expects|unexpected|invalid|malformed|corrupt(?:ed)?|truncated|incomplete|missing|empty|duplicate[sd]?|mismatch(?:es|ed)?|(?:do(?:es)?n.t|does not|do not) match|inconsistent|bad|broken|unreadable|unknown|undeclared|NaNs?|nulls?|infinite|not (?:an? |valid|in |one of|found|numeric|finite|unique|sorted|present)|no such|has no|have no|zero|negative|out of range|out of bounds|differs?|wrong|too (?:short|long|small|few|many)|only \\\\d+|has \\\\d+ [^\\\\n]{1,40} but (?:only )?\\\\d+|gaps|premature|failed (?:validation|verification|the check)|non-monotonic|overlap(?:ping|s)?|reversed|unbalanced|cycl(?:e|es|ic)|outside|another (?:size|shape|length|type)|different (?:sizes?|shapes?|lengths?|types?)|longer than|shorter than|cannot align|unaligned|mis-?aligned|contradict\\\\w*|garbled|lacks?|lacking|refers? to|backwards|ends (?:before|without)|begins with|beyond|disagree|trailing|instead of|all zeros?|inverted|identical|silent|has 0|unrecogni[sz]ed|not (?:uniform|watertight|supported by)|never in|(?:sums? up|add up) to)\\\\b|\\\\berror (?:when |while )?(?:reading|loading|parsing|decoding|processing)\\\\b|\\\\bno suitable (?:reader|decoder|codec)\\\\b|\\\\bfind a suitable (?:reader|decoder|codec)\\\\b|\\\\bconflicting values for\\\\b|<(?:!doctype|html)\\\\b|\\\\b(?:could not|cannot|can't|failed to|unable to) (?:be )?(?:decoded?|parsed?|read|load(?:ed)?|sanitized?|opened|converted?|interpreted)\\\\b|\\\\b(?:different|fewer|differ)\\\\b))(?:(?=.*(?:\\\\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|orc|avro|npy|npz|h5|hdf5|h5ad|tfrecords?|mdb|txt|xml|zip|tar|t?gz|zst|bz2|png|jpe?g|tiff?|bmp|webp|wav|flac|mp3|ogg|mp4|avi|nii|dcm|las|laz|ply|pcd|fasta?|fastq|vcf|xlsx?|bin|idx|mat|stl|obj|off|glb|gltf|vtk|pdb|cif|mol2?|sdf|smi|fq|bam|sam|cram|bed|gtf|gff3?|bcf|bim|fam|ped|ark|scp|conllu?|spacy|ply|svm|libsvm|arff|dat|vec|exr|hdr|tga|heic|avif|jp2|dng|m4a|aac|opus|mkv|mov|webm|flv|pcap|rec|mds|beton|record|bag|lmdb|msgpack|sas7bdat|dta|sav|rds|rdata|ods|edf|bdf|fif|shp|geojson|gpkg|svs|czi|mha|mhd|nrrd|nc|grib2?)\\\\b))|(?=.*(?:\\\\b(?:row|line|record|sample|example|entry|document|sentence|utterance|image|frame|shard|file|annotation|molecule|mesh|scan|clip|video|page|patient|subject|study|slice|series|camera|pose|tree|doc|segment|entity|word|volume|session|trajectory|fold|gene|contig|question|prompt|conversation|dialog(?:ue)?|turn|caption|polygon|bbox|point cloud|utt|speaker|recording|scene|cell|residue|atom|protein|crystal|spectrum|meter|pair|transition|take|amino acid)s?\\\\b(?: (?:number|no\\\\.?|nr\\\\.?|id|index))?[ #:=]+\\\\d+\\\\b|\\\\b(?:case|patient|subject|sub|study|scan|clip|utt|img|image|graph|tile|seq|rec|run|video|audio|scene|doc|sample|frame|mol|item|user|user_id|session|spectrum|crystal|shard|part)[_ -]\\\\d[\\\\w-]*\\\\b|\\\\b(?:data ?set|data ?frame|dataset|table|csv|(?:train(?:ing)?|valid(?:ation)?|test|eval(?:uation)?|input) (?:data|set|file|split)|manifest|annotations?(?: file)?|corpus|vocab(?:ulary)?(?: file)?|time series|(?:data|image|audio|video|mesh|index|binary|text|mat|zip) files?|file (?:signature|header|magic|trailer|footer)|labels?(?: file)?|columns?|header|rows?|samples?|records?)\\\\b|\\\\b(?:clips|images|videos|recordings|reads|vcf|bam|fast[aq]|genome|transcripts?|(?:input|label) image)\\\\b))(?=.*[\\\\d'\\"\\\\x60])(?!.*(?:\\\\b(?:librar(?:y|ies)|config(?:uration)?|arguments?|kwargs?|parameters?|hyper-?param\\\\w*|options?|flags?|settings?|hidden|heads?|layers?|optimizer|scheduler|models?|modules?|embeddings?|\\\\w+_(?:size|dims?|len(?:gth)?)|tensors?|gradients?|logits|batch(?:es)?|learning[ _]rate|attributes?|functions?|methods?|dtype|device|cuda|gpus?|fit|call(?:ed)?|step|smoothing|loss(?:es)?|backbone|anchors?|population|fixtures?|returned|agents?|tokenizers?|canvas|render\\\\w*|transforms?)\\\\b)))","flags":"i"},
{"id":"words-cuda-error","cause":"cuda_error","role":"usual","needles":["cuda"],"pattern":"\\\\b(?:CUDA (?:runtime |driver )?error\\\\b(?!: Failed call to cuInit)|CUDA_ERROR_\\\\w+)(?<!\\\\bcuInit\\\\b.{0,120})","flags":"i"},
{"id":"words-out-of-memory","cause":"host_out_of_memory","role":"usual","needles":["out of memory","oom","cannot allocate","bad_alloc","memoryerror"],"pattern":"\\\\bout of memory\\\\b|(?<![\\\\w.-])OOM(?![\\\\w.-])(?!\\\\s*(?:guard|handler|protection|detect\\\\w*|check|watch\\\\w*|policy|safe|score|test))|\\\\bcannot allocate (?:memory|vector)\\\\b|\\\\b(?:std::)?bad_alloc\\\\b|\\\\b\\\\w*MemoryError\\\\b","flags":"i"},
{"id":"words-timeout","cause":"timeout","role":"usual","needles":["timeout","timed out","timed-out","deadline"],"pattern":"(?<!\\\\b(?:Connection|Read|read operation) )\\\\btimed[ -]out\\\\b|\\\\bdeadline[ _]exceeded\\\\b|\\\\bcontext deadline\\\\b|\\\\b(?!Read|Connect)\\\\w*Timeout(?:Error|Exception|Expired)\\\\b|(?<![\\\\w.-])(?<!\\\\bthan )timeouts?\\\\b(?!\\\\s*(?:=|\\\\()|['\\"]?\\\\s*(?::|of|is|to|set)?\\\\s*['\\"]?(?:\\\\d|none\\\\b|null\\\\b|set\\\\b|default\\\\b|seconds\\\\b))(?!\\\\s+(?:guard|limit|budget|threshold|watchdog)s?\\\\b[\\"']?\\\\s*[:=])(?!\\\\s+(?:settings?|value|config\\\\w*|handler|policy|ms|in seconds|arguments?|options?|parameters?|keyword|attribute|field|flag|must|should|cannot|can't|has to|needs|is (?:not|too|invalid|negative))\\\\b)","flags":"i"},
{"id":"words-connection-reset","cause":"connection_reset","role":"usual","needles":["connection reset","econnreset"],"pattern":"\\\\bconnection reset\\\\b|\\\\bECONNRESET\\\\b","flags":"i"},
{"id":"python-exception-line","cause":"uncaught_exception","role":"weak","needles":["error: ","exception: ","error [err_"],"pattern":"^(?:[A-Za-z_][\\\\w$]*\\\\.){0,8}[A-Z]\\\\w*(?:Error|Exception)(?: \\\\[\\\\w+\\\\])?: (?![-+.\\\\d])\\\\S","flags":""},
{"id":"cpp-terminate","cause":"cpp_exception","role":"weak","needles":["terminate called","uncaught exception"],"pattern":"\\\\bterminate called (?:after throwing an instance of|recursively)|\\\\bterminating (?:due to|with) uncaught exception\\\\b","flags":"i"}
]]`)
const signatures = new _signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SignatureTable */ .Bx(rows.map(_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ), bareRows.map(_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .KZ))


/***/ })

};
