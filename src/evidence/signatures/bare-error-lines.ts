import {
  aboutMachine,
  aboutOutput,
  aboutProgram,
  complaint,
  dataFile,
  notDataFile,
  numbered,
  partOfData,
  unreadable,
} from '../input-words.ts'
import type { Signature } from '../signature.ts'

const any = (...patterns: readonly RegExp[]) => `(?:${patterns.map(({ source }) => source).join('|')})`
// The end of a data file's name; what stands before it may be anything.
const named = new RegExp(dataFile.source.slice(dataFile.source.indexOf(String.raw`\.(?:`)))
const marked = String.raw`(?=.*(?:\b(?:error|fatal|panic|exception|err|aborting|exiting|giving up)\b|\bchecks? failed\b|✘|what\(\):))`
// Python's exceptions are judged with their frames, and these are mistakes of the program.
const notPython = String.raw`(?!::|##\[|(?:[\w.]+\.)?\w+Error\b|.*\b(?:NullPointer|NullReference|IndexOutOfBounds|ClassCast|IllegalState|NoSuchMethod)\w*Exception\b)`

const notProgram = `(?!.*${any(aboutOutput, aboutMachine, notDataFile, /\b(?:docker|containers?|registry|pods?|kernel)\b/)})`
const complains = `(?=.*${any(complaint, unreadable, /\b(?:different|fewer|differ)\b/)})`
// A row or a column says little alone: which one, or what stood there, must be told.
const told = String.raw`(?=.*[\d'"\x60])`
const inBulk = /\b(?:clips|images|videos|recordings|reads|vcf|bam|fast[aq]|genome|transcripts?|(?:input|label) image)\b/
const ofData = `(?:(?=.*${any(named)})|(?=.*${any(numbered, partOfData, inBulk)})${told}(?!.*${any(aboutProgram)}))`

/** Lines that are called an error and complain of a file, a row or a column of the data, in any program's words. */
export const bareErrorLines: readonly Signature[] = [
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
]
