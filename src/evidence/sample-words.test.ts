import { expect, it } from 'vitest'
import { complaintOfInput } from './input-words.ts'
import { isUnfitData } from './sample-words.ts'
import type { Exception } from './traceback.ts'

const raised = (text: string, some: Partial<Exception> & { readonly files?: readonly string[] } = {}) =>
  complaintOfInput({
    type: /^[\w.]*/.exec(text)?.[0] ?? '',
    text,
    line: 1,
    frames: (some.files ?? []).map((file) => ({ file, line: 4 })),
    isWhole: true,
    link: 'none',
    ...some,
  })

const pandas = '/venv/lib/python3.11/site-packages/pandas'
const lookUp = ['/app/train.py', `${pandas}/core/frame.py`, `${pandas}/core/indexes/base.py`]

it('takes a column that a table does not have for a fault of the table', () => {
  expect(raised("KeyError: 'label'", { files: lookUp })).toBe('dataset_schema_mismatch')
  expect(raised("KeyError: 'label'", { files: [...lookUp, 'pandas/_libs/hashtable_class_helper.pxi'] })).toBe(
    'dataset_schema_mismatch',
  )
  expect(raised("KeyError: ('id', 'day')", { files: lookUp })).toBe('dataset_schema_mismatch')
})

it('takes a key that a dictionary, a series or a row does not have for a fault of the program', () => {
  expect(raised("KeyError: 'lr'", { files: ['/app/train.py'] })).toBeUndefined()
  expect(
    raised("KeyError: 'f1'", { files: ['/app/a.py', `${pandas}/core/series.py`, `${pandas}/core/indexes/base.py`] }),
  ).toBeUndefined()
  expect(raised('KeyError: 7', { files: lookUp })).toBeUndefined()
})

it('takes a field that a reader of annotations looks up for a fault of the file', () => {
  const reader = '/venv/lib/python3.11/site-packages/pycocotools/coco.py'
  expect(raised("KeyError: 'images'", { files: ['/app/train.py', reader] })).toBe('dataset_schema_mismatch')
})

it('reads what was asserted where the message is empty', () => {
  const asserted = (condition: string) =>
    raised('AssertionError', { source: `assert ${condition}`, files: ['/app/data.py'] })
  expect(asserted('os.path.exists(self.root)')).toBe('file_missing')
  expect(asserted('len(imgs) == len(lbls) and len(imgs) > 0')).toBe('dataset_schema_mismatch')
  expect(asserted('self.labels.shape[0] == self.ncells')).toBe('dataset_schema_mismatch')
  expect(asserted('len(self.files) > 0')).toBe('dataset_empty')
  expect(asserted('img is not None, path')).toBe('media_corrupt')
  expect(asserted('len(logits) == len(labels)')).toBeUndefined()
  expect(asserted('not os.path.exists(out)')).toBeUndefined()
  expect(asserted('os.path.exists(args.config)')).toBeUndefined()
  expect(asserted('hidden % heads == 0')).toBeUndefined()
})

it('tells a text that a reader of data takes for a number from one that the program was told', () => {
  const text = 'ValueError: could not convert string to float: abc'
  expect(raised(text, { within: 'load_vectors' })).toBe('text_malformed')
  expect(raised(text, { within: '__getitem__' })).toBe('text_malformed')
  expect(raised(text, { within: 'parse_args' })).toBeUndefined()
  expect(raised(text, { within: 'main' })).toBeUndefined()
  expect(raised(text, { within: 'load_data', files: [`${pandas}/core/frame.py`] })).toBeUndefined()
})

it('takes an endless search for a sample that can be used for a fault of the data', () => {
  const fetch = '/venv/lib/python3.11/site-packages/torch/utils/data/_utils/fetch.py'
  const text = 'RecursionError: maximum recursion depth exceeded'
  expect(raised(text, { files: [fetch, '/app/data.py'] })).toBe('samples_unusable')
  expect(raised(text, { files: ['/app/model.py'] })).toBeUndefined()
})

it('knows that nothing was found where a data set is put together', () => {
  const text = 'ValueError: need at least one array to concatenate'
  expect(raised(text, { files: ['/app/train.py', '/app/datasets/coco.py'] })).toBe('dataset_empty')
  expect(raised(text, { files: ['/app/train.py', '/app/model.py'] })).toBeUndefined()
  const label = "ValueError: 'dog' is not in list"
  expect(raised(label, { files: ['/app/train.py', '/app/my_dataset.py'] })).toBe('labels_unexpected')
  expect(raised(label, { files: ['/app/train.py'] })).toBeUndefined()
})

it('takes a line of a file with too few fields for a fault of the file', () => {
  const fields = 'IndexError: list index out of range'
  const reader = ['/app/train.py', '/venv/lib/python3.11/site-packages/TTS/tts/datasets/formatters.py']
  expect(raised(fields, { files: reader, source: 'text = cols[2]' })).toBe('text_malformed')
  expect(raised(fields, { files: ['/app/main.py'], within: 'load_triples', source: 'h = parts[1]' })).toBe(
    'text_malformed',
  )
  expect(raised(fields, { files: reader, source: 'path = self.files[index]' })).toBeUndefined()
  expect(raised(fields, { files: ['/app/train.py'], source: 'gpu = args.gpus[1]' })).toBeUndefined()
  const values = 'ValueError: not enough values to unpack (expected 4, got 3)'
  expect(
    raised(values, { files: ['/app/data_utils.py'], source: 'for path, sid, text, cleaned in self.audiopaths:' }),
  ).toBe('text_malformed')
  expect(raised(values, { files: ['/app/data_utils.py'], source: 'image, label = model(batch)' })).toBeUndefined()
  expect(raised(values, { files: ['/app/train.py'], source: 'a, b, c, d = step(x)' })).toBeUndefined()
})

it('takes a picture that OpenCV could not read for a fault of the file', () => {
  const text = "AttributeError: 'NoneType' object has no attribute 'shape'"
  const files = ['/app/train.py', '/app/dataset.py']
  expect(raised(text, { files, source: 'h, w, _ = img.shape' })).toBe('media_corrupt')
  expect(raised(text, { files, source: 'h = self.head.shape' })).toBeUndefined()
  expect(raised(text, { files: ['/app/model.py'], source: 'h, w, _ = img.shape' })).toBeUndefined()
})

it('takes a number where a text should be for an empty cell', () => {
  expect(raised("AttributeError: 'float' object has no attribute 'lower'")).toBe('dataset_schema_mismatch')
  expect(raised("AttributeError: 'float' object has no attribute 'backward'")).toBeUndefined()
})

it('takes a division by the length of an empty loader for an empty data set', () => {
  const text = 'ZeroDivisionError: division by zero'
  expect(raised(text, { source: 'return total / len(self.train_loader)' })).toBe('dataset_empty')
  expect(raised(text, { source: 'scale = 1 / warmup' })).toBeUndefined()
  expect(raised('StopIteration', { source: 'batch = next(iter(train_loader))' })).toBe('dataset_empty')
})

it('takes a label that nobody declared for a fault of the labels', () => {
  const files = ['/app/train.py', '/app/dataset.py']
  expect(raised("KeyError: 'dog'", { files, source: 'y = self.class_to_idx[name]' })).toBe('labels_unexpected')
  expect(raised("KeyError: 'dog'", { files, source: 'y = label2id[row.label]' })).toBe('labels_unexpected')
  expect(raised("KeyError: 'labels'", { files, source: "y = batch['labels']" })).toBeUndefined()
})

it('takes shapes that do not fit where data are prepared for a fault of the data', () => {
  const text = 'ValueError: operands could not be broadcast together with shapes (1,76,464,510) (1,84,464,510)'
  const at = (file: string) =>
    isUnfitData({ type: 'ValueError', text, line: 1, frames: [{ file, line: 3 }], isWhole: true, link: 'none' })
  expect(at('/opt/nnUNet/nnunetv2/preprocessing/cropping/cropping.py')).toBe(true)
  expect(at('/app/model.py')).toBe(false)
})

it('does not run away on long hostile lines', () => {
  const startedAt = performance.now()
  for (const seed of ['img.', 'len(images', 'a.b/', 'label2', 'x, ', 'data.']) {
    const long = seed.repeat(Math.ceil(32_768 / seed.length))
    for (const source of [`assert len(${long}`, long]) raised('AssertionError', { source })
    raised(`ValueError: ${long}`, { within: long, source: long })
    raised('IndexError: list index out of range', { within: 'load_data', source: long })
  }
  // One that runs away takes seconds for each.
  expect(performance.now() - startedAt).toBeLessThan(1_000)
})
