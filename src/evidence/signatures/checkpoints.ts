import type { Signature } from '../signature.ts'

/** Weights, checkpoints and tokenizers that are there and cannot be read. */
export const checkpoints: readonly Signature[] = [
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
    pattern:
      /\bPytorchStreamReader failed (?:reading (?:zip archive|file)|locating file (?!constants\.pkl))|\bfile in archive is not in a subdirectory\b|\bInvalid magic number; corrupt file\b|\bunexpected EOF, expected \d+ more bytes\b|\bstorage has wrong (?:byte )?size: expected\b|\bUnable to load weights from (?:pytorch|PyTorch) checkpoint file\b|\bCheckpointException\b|\b(?:checkpoint|model|weights?)(?: file)?(?: \S+)? (?:is|seems|appears)(?: to be)? (?:corrupt(?:ed)?|truncated|incomplete|damaged)\b|\bcorrupt(?:ed)? checkpoint\b/i,
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
    pattern:
      /\bUnpicklingError: (?!Caught |Weights only load failed|A load persistent id)|^EOFError: Ran out of input$|\bpickle data was truncated\b/,
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
    pattern:
      /\bSafetensorError: (?:Error while deserializing header|Error while deserializing: )|\b(?:HeaderTooLarge|HeaderTooSmall|InvalidHeaderLength|InvalidHeaderDeserialization|InvalidHeaderStart|MetadataIncompleteBuffer)\b|\bincomplete metadata, file not fully covered\b/,
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
    pattern:
      /\bUnable to open table file\b|\bnot an sstable\b|\bChecksum does not match: stored\b|\bCRC32C checksum mismatch\b|\bINVALID_PROTOBUF\b|\bProtobuf parsing failed\b|\bError parsing message with type '(?:onnx|tensorflow)\.|\bCannot parse file \S+\.pb\b|\binvalid (?:gguf|ggml|GGUF) magic\b|\btensor '[^'\n]{1,120}' data is not within the file bounds\b/,
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
    pattern:
      /\bcould not parse ModelProto\b|\bmodel_proto->ParseFromArray\b|^Exception: (?:expected value|EOF while parsing|stream did not contain valid UTF-8|expected ident|missing field|invalid type)\b[^\n]{0,80}|\bplease check that the provided vocabulary is accessible and not corrupted\b/i,
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
]
