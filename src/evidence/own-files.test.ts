import { expect, it } from 'vitest'
import { isFrameworks, isUsers } from './own-files.ts'

it.each([
  '/venv/lib/python3.11/site-packages/torch/nn/functional.py',
  'crates/polars-core/src/chunked_array/ops/gather.rs',
  '/opt/conda/lib/python3.13t/json/decoder.py',
  'C:\\Users\\me\\anaconda3\\envs\\nuwave\\lib\\multiprocessing\\spawn.py',
  'C:\\Users\\me\\AppData\\Local\\Programs\\Python\\Python311\\Lib\\runpy.py',
  'C:\\work\\.venv\\lib\\site.py',
  '<frozen runpy>',
  'h5py/_proxy.pyx',
  'pandas\\_libs\\interval.pyx',
  'python/ray/_raylet.pyx',
  'stringsource.pxi',
  '/opt/envs/recon/bin/torchrun',
  '/usr/local/bin/onmt_train',
  'C:\\env\\Scripts\\ketos.exe\\__main__.py',
  'C:\\env\\Scripts\\accelerate-script.py',
  '/root/.cache/huggingface/modules/transformers_modules/chatglm/tokenization_chatglm.py',
  '/home/me/.cache/torch/hub/ultralytics_yolov5_master/models/yolo.py',
  '/tmp/torchinductor_root/ab/cabc.py',
  '/tmp/__autograph_generated_file1x2y.py',
  '/tmp/ray/session_latest/x.py',
  '/opt/spark/python/lib/pyspark.zip/pyspark/worker.py',
  '/home/me/.vscode-server/extensions/ms-python.debugpy/bundled/libs/debugpy/__main__.py',
  '/root/.cargo/registry/src/index/tch-0.15/src/lib.rs',
  '/home/me/go/pkg/mod/gorgonia.org/x.go',
  '/usr/lib/R/library/base/R/base.R',
  '../aten/src/ATen/native/cuda/Loss.cu',
  '/home/runner/work/_temp/4f1d.sh',
])("%s is not the user's", (file) => {
  expect(isUsers(file)).toBe(false)
})

it.each([
  'train.py',
  './tools/train.py',
  '/home/me/project/lib/model.py',
  '/home/me/python/lib/model.py',
  '/home/me/tensorflow/train.py',
  '/home/me/external/data.py',
  '/home/me/slurm/launch.py',
  '/proj/bin/train.py',
  '/proj/Lib/model.py',
  '/opt/ml/code/train.py',
  '/workspace/build/train.py',
  '/tmp/ray/session_1/runtime_resources/working_dir_files/_ray_pkg_ab/train.py',
  '/tmp/ipykernel_77/12.py',
  'C:\\work\\lib\\train.py',
  'src/kernels/fit.cu',
  '~/gomoku/run.jl',
])("%s is the user's own", (file) => {
  expect(isUsers(file)).toBe(true)
})

it.each([
  ['/w/third_party/transformers/src/transformers/trainer.py', ['/w/finetune.py']],
  ['/opt/detectron2/detectron2/engine/train_loop.py', ['train_tiles.py']],
  ['/opt/NeMo/nemo/collections/llm/api.py', ['/workspace/recipes/pretrain.py']],
  ['/opt/ml/code/gluonts/trainer/_base.py', ['/opt/ml/code/anomaly/train.py']],
  ['C:\\work\\libs\\mmdet\\apis\\train.py', ['C:\\work\\mine\\go.py']],
])('%s lies beside the program of the user', (file, others) => {
  expect(isFrameworks(file, others)).toBe(true)
})

it.each([
  ['/content/UniverseNet/mmdet/apis/train.py', ['tools/train.py']],
  ['/root/Megatron-LM/megatron/training.py', ['pretrain_gpt.py']],
  ['/lustre/mcore/megatron/core/parallel_state.py', ['/lustre/mcore/pretrain_gpt.py']],
  ['/home/me/transformers/examples/pytorch/run_glue.py', []],
  ['/home/me/fairseq/train.py', []],
  ['/home/me/project/models/net.py', ['/home/me/project/train.py']],
])('%s is what the user works on', (file, others) => {
  expect(isFrameworks(file, others)).toBe(false)
})
