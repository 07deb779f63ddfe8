import { expect, it } from 'vitest'
import { readCount, readProgress } from './progress.ts'

const told = (step: number | null, epoch: number | null = null, loss: number | null = null) => ({ step, epoch, loss })

it.each([
  ['key and value', 'step 40/400 epoch 2 loss 0.5312', told(40, 2, 0.5312)],
  ['key and value', 'step=12 loss=0.3', told(12, null, 0.3)],
  ['key and value', 'Epoch 3: train_loss=1.2e-3', told(null, 3, 0.0012)],
  ['words', 'Epoch [3/10], Step [20/100], Loss: 0.4321', told(20, 3, 0.4321)],
  ['words', 'iteration 17 done', told(17)],
  ['words', 'Epoch [3/10]', told(null, 3)],
  ['JSON', '{"event": "log", "step": 900, "epoch": 1.5, "loss": 1.7, "grad_norm": 0.8}', told(900, 1.5, 1.7)],
  ['tqdm', ' 45%|####5     | 9/20 [00:01<00:01,  8.90it/s]', told(9)],
  ['tqdm', 'Epoch 3:  45%|████▌     | 9/20 [00:01<00:01,  8.90it/s, loss=0.531]', told(9, 3, 0.531)],
  ['tqdm without a total', 'training: 120it [00:13, 8.9it/s, loss=0.5]', told(120, null, 0.5)],
  ['kohya', 'steps:  10%|█         | 160/1600 [02:10<19:30,  1.23it/s, avr_loss=0.0921]', told(160, null, 0.0921)],
  ['torchtune', '1|25|Loss: 1.5234:   5%|▍         | 25/500 [00:10<03:10,  2.5it/s]', told(25, null, 1.5234)],
  [
    'Lightning',
    'Epoch 4:  50%|█████     | 10/20 [00:00<00:00, 90.00it/s, v_num=0, train_loss=0.43]',
    told(10, 4, 0.43),
  ],
  [
    'Lightning by rich',
    'Epoch 2/4  ━━━━━━━━━━━━━━━━ 10/20 0:00:01 • 0:00:03 9.1it/s v_num: 0 train_loss: 0.43',
    told(10, 2, 0.43),
  ],
  ['Lightning', "Epoch 3, global step 1200: 'val_loss' reached 0.40000", told(1200, 3)],
  ['transformers', "{'loss': 0.25, 'grad_norm': 1.3, 'learning_rate': 5e-05, 'epoch': 1.5}", told(null, 1.5, 0.25)],
  ['transformers 5', "{'loss': '0.25', 'learning_rate': '5e-05', 'epoch': '1.5'}", told(null, 1.5, 0.25)],
  ['transformers, evaluating', "{'eval_loss': 0.31, 'eval_runtime': 1.2, 'epoch': 2.0}", told(null, 2)],
  ['Keras', 'Epoch 3/10', told(null, 3)],
  ['Keras 3', ' 12/500 ━━━━━━━━━━━━━━━━━━━━ 5s 10ms/step - accuracy: 0.5 - loss: 0.4321', told(12, null, 0.4321)],
  ['Keras 2', ' 12/500 [..............................] - ETA: 5s - loss: 0.4321 - acc: 0.51', told(12, null, 0.4321)],
  [
    'Keras 2, a line an epoch',
    '500/500 - 5s - loss: 0.4321 - val_loss: 0.5 - 5s/epoch - 10ms/step',
    told(500, null, 0.4321),
  ],
  [
    'Megatron',
    ' iteration      100/    5000 | consumed samples:        12800 | elapsed time per iteration (ms): 512.3 | learning rate: 1.5E-04 | global batch size:   128 | lm loss: 6.500000E+00 | loss scale: 1.0 |',
    told(100, null, 6.5),
  ],
  ['XGBoost', '[12]\ttrain-rmse:0.30125\teval-rmse:0.41210', told(12, null, 0.30125)],
  ['LightGBM', "[10]\ttraining's l2: 0.244\tvalid_0's l2: 0.251", told(10, null, 0.244)],
  ['LightGBM', '[LightGBM] [Info] Iteration:10, training l2 : 0.2', told(10)],
  ['CatBoost', '12:\tlearn: 0.3456789\ttotal: 1.2s\tremaining: 3s', told(12, null, 0.3456789)],
  [
    'fairseq',
    '2024-01-01 10:00:00 | INFO | train_inner | epoch 001:    100 / 4000 loss=7.103, ppl=137.4, num_updates=98, lr=1e-05',
    told(98, 1, 7.103),
  ],
  [
    'fairseq in JSON',
    '{"epoch": 1, "train_loss": "7.1", "train_ppl": "137.2", "train_num_updates": "1200"}',
    told(null, 1, 7.1),
  ],
  ['timm', 'Train: 3 [  50/1251 (  4%)]  Loss: 6.912 (6.94)  Time: 0.311s, 823.15/s', told(50, 3, 6.912)],
  ['torchvision', 'Epoch: [2]  [  10/1251]  eta: 0:10:01  lr: 0.1  loss: 6.91 (6.94)', told(10, 2, 6.91)],
  ['ImageNet example', 'Epoch: [2][ 10/1251]\tTime  0.311 ( 0.421)\tLoss 6.9123e+00 (6.9e+00)', told(10, 2, 6.9123)],
  ['MNIST example', 'Train Epoch: 1 [640/60000 (1%)]\tLoss: 2.292192', told(640, 1, 2.292192)],
  [
    'mmengine',
    '05/12 10:00:00 - mmengine - INFO - Epoch(train)  [1][  50/1251]  lr: 1.0e-03  eta: 1:02:03  time: 0.31  loss: 0.5412  loss_cls: 0.3',
    told(50, 1, 0.5412),
  ],
  [
    'mmengine by iterations',
    'mmengine - INFO - Iter(train) [   50/80000]  lr: 1.0e-02  loss: 2.5',
    told(50, null, 2.5),
  ],
  [
    'detectron2',
    '[05/12 10:00:00 d2.utils.events]:  eta: 1:02:03  iter: 199  total_loss: 1.213  loss_cls: 0.3',
    told(199, null, 1.213),
  ],
  ['nanoGPT', 'iter 10: loss 2.3456, time 12.3ms, mfu 3.21%', told(10, null, 2.3456)],
  ['nanoGPT, evaluating', 'step 250: train loss 2.1000, val loss 2.2000', told(250, null, 2.1)],
  [
    'DeepSpeed',
    '[2024-01-01 10:00:00,123] [INFO] [logging.py:96:log_dist] [Rank 0] step=10, skipped=0, lr=[1e-05]',
    told(10),
  ],
  ['DeepSpeed', 'steps: 10 loss: 2.3412 iter time (s): 0.512 samples/sec: 20.1', told(10, null, 2.3412)],
  [
    'Ultralytics',
    '      3/100      2.31G      1.243      3.112      1.501         20        640: 100%|██████████| 4/4 [00:01<00:00,  3.1it/s]',
    told(4, 3),
  ],
  ['TensorFlow Estimator', 'INFO:tensorflow:loss = 7.120, step = 300 (31.2 sec)', told(300, null, 7.12)],
  ['MaxText', 'completed step: 12, seconds: 0.41, TFLOP/s/device: 12.1, loss: 10.123', told(12, null, 10.123)],
  ['Composer', '[batch=10/1000]: loss/train/total: 7.2', told(10, null, 7.2)],
  ['Stable-Baselines3', '|    total_timesteps      | 2048        |', told(2048)],
  ['a rank before it', '[rank3]: step 12 loss 0.5', told(12, null, 0.5)],
  ['a time stamp before it', '2026-01-01T10:00:00.0000000Z Epoch 2 step 7', told(7, 2)],
])('%s: %s', (_, line, progress) => {
  expect(readProgress(line)).toEqual(progress)
})

it.each([
  'Steps to reproduce',
  'loading weights',
  'stepping down',
  'loss of connection',
  '  Num Epochs = 3',
  '  Total optimization steps = 7,680',
  'epochs: 10',
  'max_steps=1000, warmup_steps: 100, save_steps=500',
  'batch_size: 32',
  'checkpoint every 50 steps',
  'INFO:tensorflow:global_step/sec: 3.21',
  'Downloading model.safetensors:  45%|████▌     | 1.2G/2.7G [00:10<00:12, 120MB/s]',
  'Loading checkpoint shards: 100%|██████████| 2/2 [00:01<00:00,  1.9it/s]',
  'Map:  45%|████▌     | 9000/20000 [00:10<00:12, 900 examples/s]',
  'Validation DataLoader 0:  50%|█████     | 5/10 [00:01<00:01]',
  '     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 10.2/10.2 MB 5.1 MB/s eta 0:00:00',
  '*** STEP 717.0 ON dgx3 CANCELLED AT 2026-08-13T01:02:12 ***',
  'srun: Terminating job step 717.0',
])('%s tells nothing of a training', (line) => {
  expect(readProgress(line)).toBeUndefined()
})

it('counts what goes on around a training too', () => {
  expect(readCount('Map:  45%|████▌     | 9/20 [00:10<00:12]')).toEqual({ step: 9, epoch: null, bar: 'Map:#' })
})
