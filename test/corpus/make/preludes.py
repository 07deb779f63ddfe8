"""
Beginnings of training scripts, as people write them: settings, messages, progress; and words that look like failures
and are none. Each defines `steps(n)`. SEED is a number.
"""

LOGGING = '''
import logging
import sys
import time

logging.basicConfig(level=logging.INFO, format='%(asctime)s %(levelname)-8s %(name)s: %(message)s', stream=sys.stdout)
log = logging.getLogger('train')
log.info('model=bloom-560m seed=SEED batch_size=16 lr=3e-4 workers=0 init_timeout=1800')
log.info('oom guard armed (threshold 0.95), killed workers are respawned at most 3 times')
log.warning('shard 7: connection reset by peer, retrying in 0.1s (attempt 1/5)')
log.info('shard 7: ok after 2 attempts')


def steps(n, start=0):
    for i in range(start, start + n):
        log.info('epoch=0 step=%d loss=%.4f lr=3.0e-04 tokens/s=%d', i * 50, 3.2 / (1 + 0.3 * i), 10400 + SEED % 97)
'''

NAMESPACE = '''
import argparse

parser = argparse.ArgumentParser()
parser.add_argument('--batch-size', type=int, default=32)
parser.add_argument('--lr', type=float, default=1e-3)
parser.add_argument('--timeout', type=int, default=1800)
parser.add_argument('--on-oom', choices=['skip', 'fail'], default='skip')
parser.add_argument('--error-rate-limit', type=float, default=0.02)
args = parser.parse_args()
print(args)
print('[seed SEED] data error tolerance 2%, 0 corrupt files skipped')


def steps(n, start=0):
    for i in range(start, start + n):
        print(f'Epoch [{i // 4 + 1}/10] Step [{i * 100}/400] Loss: {2.31 / (1 + i):.4f} Acc: {0.11 + 0.05 * i:.3f}')
'''

BARS = '''
import sys

print('=> config: {model: resnet18, amp: false, max_failures: 0, grad_clip: 1.0, seed: SEED}')
print('=> disk usage of the experiment folder 71%, quota 100G')
print('UserWarning: This DataLoader will create 8 worker processes in total. This might get even slow or freeze, lower the worker number to avoid potential slowness/freeze if necessary.')


def steps(n, start=0):
    for i in range(start, start + n):
        for percent in (0, 37, 74, 100):
            sys.stderr.write(f'\\rEpoch {i}: {percent:3d}%|{"#" * (percent // 10):<10}| {percent}/100 [00:0{i % 9}<00:01, 31.4it/s, loss={1.9 / (1 + i):.3f}]')
        sys.stderr.write('\\n')
'''

KEYS = '''
import json

print(json.dumps({'event': 'start', 'run': 'zoom-SEED', 'retries': 3, 'ddp_timeout': 1800, 'failed': 0}))
print(json.dumps({'event': 'note', 'text': 'a former run was Killed at step 900; resuming from its checkpoint'}))


def steps(n, start=0):
    for i in range(start, start + n):
        print(json.dumps({'step': 900 + i * 10, 'loss': round(1.7 / (1 + 0.2 * i), 4), 'grad_norm': 0.8, 'errors': 0}))
'''

TRAINER = '''
print('***** Running training *****')
print('  Num examples = 20,480')
print('  Num Epochs = 3')
print('  Instantaneous batch size per device = 8')
print('  Total optimization steps = 7,680 (seed SEED)')
print('Some weights were not initialized from the checkpoint and are newly initialized: [classifier.bias]')


def steps(n, start=0):
    for i in range(start, start + n):
        print({'loss': round(2.4 / (1 + 0.3 * i), 4), 'grad_norm': 1.31, 'learning_rate': 5e-05, 'epoch': round(0.07 * (i + 1), 2)})
'''

QUIET = '''
print('run SEED: 3 folds, metric=error_rate, early stopping on no improvement (patience 10)')


def steps(n, start=0):
    for i in range(start, start + n):
        print(f'[{i}]\\ttrain-logloss:{0.69 / (1 + 0.4 * i):.5f}\\tvalid-logloss:{0.71 / (1 + 0.35 * i):.5f}')
'''

PRELUDES = [LOGGING, NAMESPACE, BARS, KEYS, TRAINER, QUIET]
