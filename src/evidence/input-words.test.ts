import { expect, it } from 'vitest'
import { complaintOfInput } from './input-words.ts'

const raised = (text: string, file = '/app/data.py') =>
  complaintOfInput({
    type: /^[\w.]*/.exec(text)?.[0] ?? '',
    text,
    line: 1,
    frames: [
      { file: '/app/train.py', line: 4 },
      { file, line: 7 },
    ],
    isWhole: true,
    link: 'none',
  })

it.each([
  ['ValueError: expected 128 columns, got 127 in data/x.csv line 7', 'dataset_schema_mismatch'],
  ["ValueError: row 3021 of train.parquet: label 'cta' is not one of the 12 classes", 'labels_unexpected'],
  ["ValueError: labels.csv: unexpected label 'dgo' for b.jpg, expected one of ['cat', 'dog']", 'labels_unexpected'],
  ['AssertionError: missing columns in the table: price, date', 'dataset_schema_mismatch'],
  ['RuntimeError: sample 812 has no caption: missing', 'dataset_schema_mismatch'],
  ['Exception: 31 duplicate rows in the training data', 'dataset_schema_mismatch'],
  ['ValueError: the manifest is empty', 'dataset_empty'],
  ['app.errors.BadDataError: weights do not sum up', 'dataset_schema_mismatch'],
  ['InvalidSampleError: 00012', 'dataset_schema_mismatch'],
  ['ValueError: image 000123.png has shape (0, 12), expected 3 channels', 'dataset_schema_mismatch'],
  ['RuntimeError: utterance 12: audio is truncated', 'file_corrupt'],
  ['ValueError: mesh file part_12.stl has no faces', 'dataset_schema_mismatch'],
  ['AssertionError: image and mask of case_0021 differ in size', 'dataset_schema_mismatch'],
  ['ValueError: Sentence 120 has 12 tokens but 11 tags', 'dataset_schema_mismatch'],
  ['RuntimeError: could not sanitize molecule 812', 'dataset_schema_mismatch'],
  ["UnknownMatrixHeader: The header contained b'<html>'", 'dataset_schema_mismatch'],
  ['RuntimeError: cannot find a suitable reader for file: /data/ct_9.nii.gz', 'dataset_schema_mismatch'],
  ['zarr.errors.MetadataError: error decoding metadata', 'dataset_schema_mismatch'],
  ['ValueError: sha256 mismatch in shard 12', 'dataset_checksum_mismatch'],
])('%s is about the data', (text, cause) => {
  expect(raised(text)).toBe(cause)
})

it.each([
  'ValueError: hidden size 100 is not divisible by 12 heads',
  "KeyError: 'label'",
  "TypeError: read_csv() got an unexpected keyword argument 'columns'",
  "AttributeError: 'DataFrame' object has no attribute 'colums'",
  'ValueError: expected 8 experts, got 4',
  'AssertionError: expected 8 experts, got 4',
  'ValueError: unknown scheduler cosin',
  'ValueError: invalid option in config.txt',
  'RuntimeError: cannot write samples.csv: bad name',
  'ValueError: model has 3 columns too many',
  'ValueError: empty separator',
  'ValueError: vocab_size 32000 does not match embedding rows 32001',
  'ValueError: attention_mask (4, 128) and input (4, 256) differ in size',
  'ValueError: lr must be positive',
  'RuntimeError: expected scalar type Half but found Float',
  'ValueError: You have to specify either input_ids or inputs_embeds, got an unexpected column argument',
  'ConnectionError: bad status in rows.csv',
])('%s is not', (text) => {
  expect(raised(text)).toBeUndefined()
})

it('what a reader of files complains of is the file', () => {
  const reader = '/opt/venv/lib/python3.11/site-packages/numpy/lib/_npyio_impl.py'
  const text =
    'ValueError: Failed to read all data for array. Expected (999,) = 999 elements, could only read 491 elements.'
  const refused = 'ValueError: Object arrays cannot be loaded when allow_pickle=False'
  expect(raised('OSError: sndfile library not found', '/env/lib/python3.8/site-packages/soundfile.py')).toBeUndefined()
  expect(raised(refused, reader)).toBeUndefined()
  expect(raised(text.replace('Expected', 'expected'), reader)).toBe('dataset_schema_mismatch')
  expect(raised("TypeError: load() got an unexpected keyword argument 'x'", reader)).toBeUndefined()
})

it('takes an error that names a file of the data for a complaint of it', () => {
  expect(raised('RuntimeError: audio of rec_12.wav clips in 40% of the time')).toBe('dataset_schema_mismatch')
  expect(raised('ValueError: CMYK picture 12.jpg is not supported')).toBe('dataset_schema_mismatch')
  expect(raised('RuntimeError: gave up on shard-12.tar after 3 retries')).toBeUndefined()
  expect(raised('ValueError: pass --data train.csv or set DATA')).toBeUndefined()
  expect(raised('ValueError: config train.yaml has no entry for the model')).toBeUndefined()
})
