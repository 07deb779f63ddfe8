import type { Cause } from '../domain/causes/index.ts'
import { complaintOfSample } from './sample-words.ts'
import { type Exception, raisedIn } from './traceback.ts'

// What is raised for a mistake in the program, whatever it says.
const ofProgram =
  /(?:^|\.)(?:Type|Attribute|Name|UnboundLocal|Import|ModuleNotFound|NotImplemented|Syntax|Indentation|ZeroDivision|Recursion|Key|Index|InvalidParameter|NotFitted|Timeout|Connection\w*|Memory)(?:Error|Exception)?$/
// Names that people and libraries give to errors of their data.
const ofData =
  /(?:^|\.)\w*?(?:Data(?:set|Frame)?|Sample|Record|Annotation|Label|Manifest|Schema|Metadata|Corrupt(?:ed|ion)?|Checksum)(?:File|Quality|Format|Validation|Integrity|Mismatch)?(?:Error|Exception)$/

export const dataFile =
  /(?<![\w.])[\w./\\*{}:-]*\.(?:csv|tsv|jsonl|ndjson|parquet|arrow|feather|orc|avro|npy|npz|h5|hdf5|h5ad|tfrecords?|mdb|txt|xml|zip|tar|t?gz|zst|bz2|png|jpe?g|tiff?|bmp|webp|wav|flac|mp3|ogg|mp4|avi|nii|dcm|las|laz|ply|pcd|fasta?|fastq|vcf|xlsx?|bin|idx|mat|stl|obj|off|glb|gltf|vtk|pdb|cif|mol2?|sdf|smi|fq|bam|sam|cram|bed|gtf|gff3?|bcf|bim|fam|ped|ark|scp|conllu?|spacy|ply|svm|libsvm|arff|dat|vec|exr|hdr|tga|heic|avif|jp2|dng|m4a|aac|opus|mkv|mov|webm|flv|pcap|rec|mds|beton|record|bag|lmdb|msgpack|sas7bdat|dta|sav|rds|rdata|ods|edf|bdf|fif|shp|geojson|gpkg|svs|czi|mha|mhd|nrrd|nc|grib2?)\b/i
export const notDataFile =
  /\b(?:requirements|constraints|config|settings?|hparams|params|args|options|pytorch_model|model)[\w-]*\.\w+/i
export const numbered =
  /\b(?:row|line|record|sample|example|entry|document|sentence|utterance|image|frame|shard|file|annotation|molecule|mesh|scan|clip|video|page|patient|subject|study|slice|series|camera|pose|tree|doc|segment|entity|word|volume|session|trajectory|fold|gene|contig|question|prompt|conversation|dialog(?:ue)?|turn|caption|polygon|bbox|point cloud|utt|speaker|recording|scene|cell|residue|atom|protein|crystal|spectrum|meter|pair|transition|take|amino acid)s?\b(?: (?:number|no\.?|nr\.?|id|index))?[ #:=]+\d+\b|\b(?:case|patient|subject|sub|study|scan|clip|utt|img|image|graph|tile|seq|rec|run|video|audio|scene|doc|sample|frame|mol|item|user|user_id|session|spectrum|crystal|shard|part)[_ -]\d[\w-]*\b/i
export const partOfData =
  /\b(?:data ?set|data ?frame|dataset|table|csv|(?:train(?:ing)?|valid(?:ation)?|test|eval(?:uation)?|input) (?:data|set|file|split)|manifest|annotations?(?: file)?|corpus|vocab(?:ulary)?(?: file)?|time series|(?:data|image|audio|video|mesh|index|binary|text|mat|zip) files?|file (?:signature|header|magic|trailer|footer)|labels?(?: file)?|columns?|header|rows?|samples?|records?)\b/i
export const complaint =
  /\b(?:expected|expects|unexpected|invalid|malformed|corrupt(?:ed)?|truncated|incomplete|missing|empty|duplicate[sd]?|mismatch(?:es|ed)?|(?:do(?:es)?n.t|does not|do not) match|inconsistent|bad|broken|unreadable|unknown|undeclared|NaNs?|nulls?|infinite|not (?:an? |valid|in |one of|found|numeric|finite|unique|sorted|present)|no such|has no|have no|zero|negative|out of range|out of bounds|differs?|wrong|too (?:short|long|small|few|many)|only \d+|has \d+ [^\n]{1,40} but (?:only )?\d+|gaps|premature|failed (?:validation|verification|the check)|non-monotonic|overlap(?:ping|s)?|reversed|unbalanced|cycl(?:e|es|ic)|outside|another (?:size|shape|length|type)|different (?:sizes?|shapes?|lengths?|types?)|longer than|shorter than|cannot align|unaligned|mis-?aligned|contradict\w*|garbled|lacks?|lacking|refers? to|backwards|ends (?:before|without)|begins with|beyond|disagree|trailing|instead of|all zeros?|inverted|identical|silent|has 0|unrecogni[sz]ed|not (?:uniform|watertight|supported by)|never in|(?:sums? up|add up) to)\b/i
// The same, but only of what is named: a reader says so too when it was called wrongly.
export const unreadable =
  /\berror (?:when |while )?(?:reading|loading|parsing|decoding|processing)\b|\bno suitable (?:reader|decoder|codec)\b|\bfind a suitable (?:reader|decoder|codec)\b|\bconflicting values for\b|<(?:!doctype|html)\b|\b(?:could not|cannot|can't|failed to|unable to) (?:be )?(?:decoded?|parsed?|read|load(?:ed)?|sanitized?|opened|converted?|interpreted)\b/i
// Of a file that is named, this too is said; of a kind of data it would be a limit of the program.
const unfit =
  /\bunsupported\b|\b(?:is|are) not supported\b|\b(?:is|are) (?:stereo|mono|encrypted|password-protected|a directory)\b/i
// Who names a file of the data in an error mostly complains of it, unless it could not be got at.
export const aboutMachine =
  /\b(?:retr(?:y|ies|ied)|attempts?|time(?:d[ -]?)?outs?|connect\w*|network|servers?|(?:down|up)load\w*|https?|mount\w*|nfs|disk|nodes?|hosts?|kill\w*|memory|busy|lock\w*|temporar\w*|i\/o|errno|reset|refused|unreachable|unavailable|quota|permission|denied|space|interrupt\w*|abort\w*|process|workers?|ranks?|threads?|please|set|specify|provided?|pass(?:ed)?|choose|must be|should be|use|relative|absolute|extensions?)\b/i
// A message about these is about the program, though it may name a column too.
export const aboutProgram =
  /\b(?:librar(?:y|ies)|config(?:uration)?|arguments?|kwargs?|parameters?|hyper-?param\w*|options?|flags?|settings?|hidden|heads?|layers?|optimizer|scheduler|models?|modules?|embeddings?|\w+_(?:size|dims?|len(?:gth)?)|tensors?|gradients?|logits|batch(?:es)?|learning[ _]rate|attributes?|functions?|methods?|dtype|device|cuda|gpus?|fit|call(?:ed)?|step|smoothing|loss(?:es)?|backbone|anchors?|population|fixtures?|returned|agents?|tokenizers?|canvas|render\w*|transforms?)\b/i
export const aboutOutput =
  /\b(?:writ(?:e|ing)|sav(?:e|ing)|output|already exists|creat(?:e|ing)|overwrite|open(?:ed)? for)\b/i

// Modules that read what others wrote; what they complain of is the file, unless they were called wrongly.
const readers =
  /[\\/](?:pandas[\\/]io|pyarrow[\\/](?:parquet|csv|json|feather|orc|ipc)|numpy[\\/]lib[\\/](?:_?npyio|_?format)|PIL[\\/]\w*Image\w*|h5py|tifffile|imageio|soundfile|librosa[\\/]core[\\/]audio|torchaudio|torchcodec|nibabel|pydicom|SimpleITK|openpyxl|xlrd|lxml|defusedxml|fastavro|tfrecord|webdataset[\\/]tariterators|rasterio|laspy|anndata|zarr|lmdb|mne[\\/]io|wfdb)\w*[\\/.]|[\\/]python\d(?:\.\d+)?t?[\\/](?:csv|zipfile(?:[\\/]__init__)?|gzip|tarfile|lzma|bz2|xml[\\/]\w+[\\/]\w+)\.py$/

// What reads the data is not there itself.
const aboutReader = /\blibrar(?:y|ies)\b[^\n]{0,40}\bnot (?:found|installed|available)\b|\bno (?:such )?library\b/i

/** Of a message so much is read; patterns take their time on long ones. */
const maxChars = 2_000

/**
 * What an exception that no row knows says of an input of the program: its data are wrong, and not the program.
 * By the name of its type, by a message that complains of a file, a row or a column of the data, or by the reader that raised it.
 */
export function complaintOfInput(exception: Exception): Cause | undefined {
  const { type, text } = exception
  const complained = complaintOfSample(exception)
  if (complained !== undefined) return complained
  const message = text.slice(type.length, type.length + maxChars)
  if (ofProgram.test(type) || aboutOutput.test(message) || aboutReader.test(message)) return undefined
  if (ofData.test(type)) return causeOf(message)
  const namesFile = dataFile.test(message.replace(notDataFile, ''))
  const isPlaced = namesFile || ((numbered.test(message) || partOfData.test(message)) && !aboutProgram.test(message))
  if (isPlaced && (complaint.test(message) || unreadable.test(message))) return causeOf(message)
  if (namesFile && (unfit.test(message) || !(aboutProgram.test(message) || aboutMachine.test(message))))
    return causeOf(message)
  return readers.test(raisedIn(exception) ?? '') && /(?:Error|Exception)$/.test(type) && complaint.test(message)
    ? causeOf(message)
    : undefined
}

const causes: readonly (readonly [Cause, RegExp])[] = [
  ['file_missing', /\b(?:no such file|file not found|does not exist|doesn't exist)\b/i],
  ['dataset_checksum_mismatch', /\b(?:checksum|sha-?\d+|md5|hash)\b/i],
  ['file_corrupt', /\b(?:corrupt\w*|truncated|incomplete|unreadable|broken|fully written)\b/i],
  [
    'dataset_empty',
    /\b(?:is empty|empty (?:data ?set|file|table|split)|has no (?:rows|samples|records)|no (?:rows|samples|records|images|files))\b/i,
  ],
  ['labels_unexpected', /\b(?:labels?|annotations?|class(?:es)?)\b/i],
]

const causeOf = (message: string): Cause =>
  causes.find(([, pattern]) => pattern.test(message))?.[0] ?? 'dataset_schema_mismatch'
