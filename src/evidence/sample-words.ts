import type { Cause } from '../domain/causes/index.ts'
import { type Exception, raisedIn } from './traceback.ts'

// A table has no column of that name: pandas raises it below a look-up in a frame, and not in a series or a row.
const columnMissing =
  /^KeyError: (?:'[^'\n]{1,120}'$|\('[^\n]{1,200}'\)$|"(?:None of )?\[[^\n]{1,400} (?:not in index|not found in axis|are in the))/
const lookUp = /[\\/]pandas[\\/]core[\\/](?:frame|groupby[\\/]\w+|reshape[\\/]\w+)\.py$/
const ofPandas = /[\\/]pandas[\\/]|^pandas[\\/]|^index\.pyx$/

const ofAnnotations = /[\\/](?:pycocotools|lvis|nuscenes|xtcocotools|panopticapi|cityscapesscripts|motmetrics)[\\/]/

// What is asserted of files and samples, and what makes it an assertion about the program.
const dataName = String.raw`(?:\w|\.)*(?:im(?:g|age)s?|la?be?ls?|masks?|files?|paths?|samples?|sent(?:ence)?s?|tokens?|tags?|lines?|rows?|data(?:set)?|captions?|annot\w*|wavs?|audios?|src|tgt|texts?|utt\w*|records?|frames?|videos?|clips?|pairs?|cells?|ids?|names?|triples?|examples?|docs?|documents?)\w*`
const ofComputation =
  /logits?|pred|output|param|layer|hidden|head|grad|weight|loss|optim|batch|device|rank|world|gpu|config|cfg|arg/i
const ofProgramFile = /\bnot\b|conf|cfg|ya?ml|outp?u?t?_?(?:dir|path|file)|save|log|cache|tmp/i
const assertions: readonly (readonly [Cause, RegExp, RegExp])[] = [
  ['file_missing', /^assert\b.*\b(?:exists|isfile|isdir|is_file|is_dir|lexists)\(/, ofProgramFile],
  ['media_corrupt', /^assert\b.*\b(?:im(?:g|age)|frame|mask|audio|wav|video)\w* is not None\b/i, ofComputation],
  [
    'dataset_schema_mismatch',
    new RegExp(
      String.raw`^assert\b.*(?:\blen\(${dataName}\)|\b${dataName}\.shape\[0\]) ?==|^assert\b.*== ?(?:len\(${dataName}\)|\w*${dataName}\.shape\[0\])`,
      'i',
    ),
    ofComputation,
  ],
  [
    'dataset_empty',
    new RegExp(String.raw`^assert\b.*\blen\(${dataName}\)? ?(?:> ?0|>= ?1|!= ?0)(?!\d)`, 'i'),
    ofComputation,
  ],
]

// A loader takes another sample for one that it cannot use; when it finds none, it goes on until Python stops it.
const noSampleLeft = /\bDataLoader worker\(\d+\) caught RecursionError\b/
const fetching = /[\\/]torch[\\/]utils[\\/]data[\\/]_utils[\\/]fetch\.py$/

// A text that a reader takes for a number. What is told to a program, and tables that are in memory, are converted elsewhere.
const notNumber = /^ValueError: (?:could not convert string to float|invalid literal for int\(\) with base \d+): /
const reading =
  /^_*(?:load|read|parse|import|get|build|process|prepare|convert)_?\w*(?:data|file|corpus|emb|vec|vocab|glove|w2v|word|feat|label|annot|csv|txt|tsv|sample|triple|graph|edge|node|line|xml|lexicon|dict|record|image|box|mask|points?|cloud)|^_*(?:load|read|parse)(?:er|_from)?$|^(?:__getitem__|__iter__|from_(?:file|csv|txt|json|text))$|embeddings?|vectors?(?!i)|glove|word2vec/i
const notReading = /arg|conf|cfg|param|option|setting|schedule|model|checkpoint|ckpt|env|version|flag/i
const ofTables = /[\\/](?:pandas|sklearn|xgboost|lightgbm)[\\/]/

// Where scans and pictures are made ready, shapes that do not fit are theirs.
const preparing =
  /[\\/](?:experiment_planning|dataset_fingerprint|preprocess\w*|prepare_?data\w*|data_?prep\w*)(?:[\\/]|\.py$)/i

/** True for arrays that do not fit together where data are prepared, before any model sees them. */
export const isUnfitData = ({ text, frames }: Exception): boolean =>
  /\boperands could not be broadcast together\b|\bcould not broadcast input array\b/.test(text) &&
  frames.some(({ file }) => preparing.test(file))

// A line of a file has fewer fields than its reader takes from it: by their places, or all at once.
const tooFewFields =
  /^(?:IndexError: (?:list|string|tuple) index out of range|ValueError: not enough values to unpack \(expected \d+, got \d+\)|ValueError: too many values to unpack \(expected \d+(?:, got \d+)?\)|ValueError: need more than \d values? to unpack)$/
const fieldsTaken =
  /\w(?:\(.{0,60}\))?\[-?\d\]|^(?:\w+, ?)+\w+ = .{0,80}\b(?:split|strip|line|row|cols?|fields?|parts?|items?|entry|record)\b|\bfor (?:\w+, ?)+\(?\w+\)? in\b/
const toldToProgram = /\b(?:args?|argv|sys|cfg|config|opt|gpus?|devices?|shape|size|outputs?|preds?|logits)\b/

// OpenCV gives nothing for a picture that is not there or broken; what is done with it then fails.
const ofNone =
  /^(?:AttributeError: 'NoneType' object has no attribute '(?:shape|astype|copy|ndim|dtype|transpose|size)'|TypeError: 'NoneType' object is not (?:subscriptable|iterable))$/
const pictureUsed =
  /\bimread\(|\b(?:im(?:g|age|s)?|frame|mask|pic(?:ture)?|bgr|rgb|gray|depth)\w*(?:\.(?:shape|astype|copy|ndim|dtype|transpose|size)|\[)/i

// An empty cell of a table is a number to pandas, where a text should be.
const emptyCell =
  /^(?:AttributeError: 'float' object has no attribute '(?:lower|upper|split|strip|encode|decode|replace|startswith|endswith|find)'|TypeError: expected string or bytes-like object, got 'float')$/

// Nothing to count, to take or to choose from.
const nothing =
  /^(?:ZeroDivisionError: .*\b(?:by zero|modulo by zero)|StopIteration|IndexError: Cannot choose from an empty sequence)$/
const takenFromData =
  /(?:\/|%) ?len\((?:\w|\.)*(?:loader|dataset|data|files|images|samples|dl)\w*\)|\bnext\(iter\((?:\w|\.)*(?:loader|dataset|data|dl)\w*\)|\bchoice\((?:\w|\.)*(?:files|images|samples|paths|list|data|names)\w*/i

// A label, looked up by its name among those that were declared.
const labelLookUp =
  /(?:label|class|cls|tag|category|cat|speaker|spk|char|phoneme|entity|relation|ent|rel|intent|slot)\w*?(?:_?to_?|2)(?:id|idx|ix|index|int|num)\w*\[(?!['"\d])/i

// Files of people and libraries that make the data; PyTorch's loaders stand above anything.
const ofDataset =
  /(?<!torch[\\/]utils[\\/]data[\\/].*)(?:data(?:set|sets|loader|feeder)?|loaders?|readers?|formatters?|corpus|corpora|preprocess\w*)[\\/]?\w*\.py$/i

/** No line that says something is longer, and patterns take their time on those that are. */
const maxChars = 600

/**
 * What an exception says of the data by where it was raised and by what was looked up, read or asserted there; its
 * message alone could as well be of the program.
 */
export const complaintOfSample = (exception: Exception): Cause | undefined => {
  const { type, frames } = exception
  const text = exception.text.slice(0, maxChars)
  const within = (exception.within ?? '').slice(0, maxChars)
  const source = (exception.source ?? '').slice(0, maxChars)
  if (type === 'AssertionError') {
    return assertions.find(([, pattern, not]) => pattern.test(source) && !not.test(source))?.[0]
  }
  if (type === 'RecursionError') {
    return noSampleLeft.test(text) || frames.some(({ file }) => fetching.test(file)) ? 'samples_unusable' : undefined
  }
  if (isUnfitData(exception)) return 'dataset_schema_mismatch'
  const isAtReader = reading.test(within) || ofDataset.test(raisedIn(exception) ?? '')
  if (ofNone.test(text)) return isAtReader && pictureUsed.test(source) ? 'media_corrupt' : undefined
  if (emptyCell.test(text)) return 'dataset_schema_mismatch'
  if (nothing.test(text)) return takenFromData.test(source) ? 'dataset_empty' : undefined
  if (type === 'KeyError' && labelLookUp.test(source)) return isAtReader ? 'labels_unexpected' : undefined
  if (tooFewFields.test(text) && fieldsTaken.test(source) && !toldToProgram.test(source)) {
    return isAtReader && !notReading.test(within) ? 'text_malformed' : undefined
  }
  if (type === 'KeyError') {
    // What reads annotations looks up the fields that their format has.
    if (ofAnnotations.test(raisedIn(exception) ?? '')) return 'dataset_schema_mismatch'
    const isColumn = columnMissing.test(text) && ofPandas.test(frames.at(-1)?.file ?? '')
    return isColumn && frames.some(({ file }) => lookUp.test(file)) ? 'dataset_schema_mismatch' : undefined
  }
  if (/\bneed at least one array to (?:concatenate|stack)$/.test(text))
    return frames.some(({ file }) => ofDataset.test(file)) ? 'dataset_empty' : undefined
  if (/^ValueError: (?:'[^'\n]{1,80}'|-?\d+) is not in (?:list|tuple)$/.test(text))
    return reading.test(within) || frames.some(({ file }) => ofDataset.test(file)) ? 'labels_unexpected' : undefined
  const isRead = reading.test(within) && !notReading.test(within) && !frames.some(({ file }) => ofTables.test(file))
  return notNumber.test(text) && isRead ? 'text_malformed' : undefined
}
