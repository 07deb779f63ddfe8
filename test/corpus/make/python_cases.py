"""Failures of plain Python programs, by versions 3.8 to 3.13."""

import signal

from lab import case

# --- the program is wrong ---


@case('code', 'syntax_error', 'The match statement does not exist in this Python, so the file cannot be compiled.')
def match_in_python_3_8(lab):
    lab.train('py3.8', '''
        steps(3)
        mode = 'mixup'
        match mode:  #@
            case 'mixup':
                print('ok')
    ''')


@case('code', 'python_exception', 'Unions of types written with | need Python 3.10; the annotation is evaluated when the function is defined.')
def union_types_in_python_3_9(lab):
    lab.write('losses.py', '''
        import math


        def focal(logit: float, gamma: float | None = None) -> float:  #@
            return -math.log(logit) * (gamma or 1.0)
    ''')
    lab.train('py3.9', '''
        from losses import focal
        steps(2)
    ''')


@case('code', 'syntax_error', 'A line is indented wrongly.')
def wrong_indentation(lab):
    lab.write('model.py', '''
        class Net:
            def __init__(self, width):
                self.width = width
                 self.depth = 4  #@
    ''')
    lab.train('py3.13', '''
        from model import Net
        steps(2)
    ''')


@case('code', 'python_exception', 'A name is misspelt.')
def misspelt_name(lab):
    lab.train('py3.11', '''
        def evaluate(scores):
            best = max(scores)
            return bset / len(scores)  #@

        steps(6)
        print('validation: evaluating 3 checkpoints')
        print(evaluate([0.1, 0.4, 0.2]))
    ''')


@case('code', 'config_error', 'The configuration lacks a key that the program reads.')
def missing_key_of_the_config(lab):
    lab.write('configs/base.json', '{"model": {"width": 64}, "optimizer": {"name": "adamw"}}')
    lab.train('py3.12', '''
        import json
        config = json.load(open('configs/base.json'))
        steps(1)
        lr = config['optimizer']['lr']  #@
    ''')


@case('code', 'python_exception', 'A method is called on None.')
def none_has_no_attribute(lab):
    lab.write('engine.py', '''
        class Engine:
            scheduler = None

            def fit(self, step):
                for _ in range(3):
                    step(1)
                    self.scheduler.step()  #@
    ''')
    lab.train('py3.10', '''
        from engine import Engine
        Engine().fit(steps)
    ''')


@case('code', 'import_error', 'distutils left the standard library in Python 3.12.')
def distutils_is_gone(lab):
    lab.train('py3.12', '''
        from distutils.version import LooseVersion  #@
        steps(2)
    ''')


@case('code', 'import_error', 'collections.Mapping moved to collections.abc.')
def import_of_a_moved_name(lab):
    lab.write('cfg/node.py', '''
        from collections import Mapping  #@

        class Node(dict):
            pass
    ''')
    lab.train('py3.10', '''
        from cfg.node import Node
    ''')


@case('code', 'import_error', 'A package is not installed.')
def module_not_found(lab):
    lab.train('py3.13', '''
        steps(1)
        try:
            import apex
        except ImportError:
            print('WARNING: apex is not installed, falling back to torch.cuda.amp')
        import flash_attn  #@
    ''')


@case('code', 'usage_error', 'An option is misspelt on the command line.')
def unknown_option(lab):
    lab.train('py3.8', '''
        import argparse
        p = argparse.ArgumentParser(prog='train.py')
        p.add_argument('--learning-rate', type=float)
        p.add_argument('--timeout', type=int, default=1800)
        a = p.parse_args(['--learnin-rate=', '3e-4', '--epochs', '10'])
    ''')


@case('code', 'usage_error', 'An option has a value that is not among the choices.')
def option_with_a_wrong_choice(lab):
    lab.write('finetune.py', '''
        import argparse
        p = argparse.ArgumentParser()
        p.add_argument('--data', required=True)
        p.add_argument('--on-error', choices=['skip', 'fail', 'retry'], default='skip')
        p.add_argument('--precision', choices=['fp32', 'bf16', 'fp16'], default='bf16')
        p.parse_args()
    ''')
    lab.run(['py3.12', 'finetune.py', '--data', 'corpus', '--precision', 'fp8'])


@case('code', 'usage_error', 'A number is expected and a word is given.')
def option_of_the_wrong_type(lab):
    lab.write('finetune.py', '''
        import argparse
        p = argparse.ArgumentParser()
        p.add_argument('--timeout', type=int, default=1800, help='seconds until a stuck collective is given up')
        p.add_argument('--resume-on-oom', action='store_true')
        p.parse_args()
    ''')
    lab.run(['py3.10', 'finetune.py', '--timeout', '30min', '--resume-on-oom'])


@case('code', 'usage_error', 'The name of the script is misspelt.', accept=['data'])
def script_does_not_exist(lab):
    lab.run(['py3.11', 'trian.py', '--epochs', '3'])


@case('code', 'import_error', 'python -m is given a module that does not exist.')
def module_to_run_does_not_exist(lab):
    lab.write('trainer/__init__.py', '')
    lab.run(['py3.9', '-m', 'trainer.main', '--config', 'base.yaml'])


@case('code', 'assertion', 'The program asserts its batch shape, and it does not hold.')
def assertion_on_a_shape(lab):
    lab.train('py3.8', '''
        def forward(batch):
            assert len(batch) % 8 == 0, f'batch of {len(batch)} is not a multiple of 8'  #@
            return sum(batch)

        for size in (16, 8, 24, 13):
            steps(1)
            forward(list(range(size)))
    ''')


@case('code', 'python_exception', 'A function calls itself without end.')
def endless_recursion(lab):
    lab.train('py3.9', '''
        def flatten(tree):
            return [leaf for part in tree for leaf in flatten(part)]  #@

        steps(2)
        flatten(['tokens'])
    ''')


@case('code', 'python_exception', 'The number of validation batches is zero because of a wrong split.')
def division_by_zero(lab):
    lab.train('py3.13', '''
        def mean(losses):
            return sum(losses) / len(losses)  #@

        steps(5)
        split = [loss for loss in range(10) if loss > 10]
        print('val_loss', mean(split))
    ''')


@case('code', 'python_exception', 'A name is used before it has a value.')
def unbound_local(lab):
    lab.train('py3.10', '''
        def fit(batches):
            for batch in batches:
                loss = batch
            return loss  #@

        steps(1)
        fit([])
    ''')


@case('code', 'silent_nonzero_exit', 'The script ends itself with status 3 and says nothing about it.', accept=['unknown'])
def silent_exit_3(lab):
    lab.train('py3.12', '''
        import sys
        steps(4)
        sys.exit(3)
    ''')


@case('code', 'python_exception', 'A task of an asyncio group uses a list as a number; the other task was cancelled for it.')
def exception_group(lab):
    lab.train('py3.12', '''
        import asyncio

        async def prefetch(n):
            await asyncio.sleep(10)

        async def score(batch):
            return batch * 0.5  #@

        async def main():
            async with asyncio.TaskGroup() as group:
                group.create_task(prefetch(3))
                group.create_task(score([1, 2]))

        steps(2)
        asyncio.run(main())
    ''')


@case('code', 'python_exception', 'A wrong argument in a worker of a pool; the trace of the worker is printed inside the one of the parent.')
def pool_worker_raises(lab):
    lab.train('py3.11', '''
        import multiprocessing

        def tokenize(text):
            return text.split(sep='')  #@

        if __name__ == '__main__':
            steps(2)
            with multiprocessing.Pool(2) as pool:
                pool.map(tokenize, ['a b', 'c d'])
    ''')


@case('code', 'unpicklable_worker_args', 'A lambda cannot be sent to a spawned process.')
def lambda_to_a_spawned_worker(lab):
    lab.train('py3.9', '''
        import multiprocessing

        if __name__ == '__main__':
            steps(2)
            context = multiprocessing.get_context('spawn')
            worker = context.Process(target=print, args=(lambda x: x / 255,))
            worker.start()  #@
    ''')


@case('code', 'config_error', 'The YAML of the configuration is malformed.')
def malformed_yaml(lab):
    lab.write('config.yaml', 'model:\n  name: bloom-560m\n  layers: [12, 24\noptimizer:\n  lr: 3e-4\n')
    lab.train('py', '''
        import yaml
        with open('config.yaml') as file:
            config = yaml.safe_load(file)  #@
    ''', package='PyYAML')


@case('code', 'config_error', 'The TOML of the configuration is malformed.')
def malformed_toml(lab):
    lab.write('run.toml', '[optimizer]\nlr = 3e-4\nname = adamw\n')
    lab.train('py3.13', '''
        import tomllib
        steps(1)
        config = tomllib.load(open('run.toml', 'rb'))  #@
    ''')


@case('code', 'config_error', 'A setting has the wrong type; pydantic refuses it.')
def settings_refused_by_pydantic(lab):
    lab.train('py', '''
        from pydantic import BaseModel, PositiveInt

        class Settings(BaseModel):
            batch_size: PositiveInt
            warmup: float

        Settings(batch_size=-4, warmup='a little')  #@
    ''', package='pydantic')


@case('code', 'python_exception', 'The out-of-memory message was handled by a smaller batch; what ends the run is a missing key.')
def bug_after_a_handled_oom(lab):
    lab.train('py3.11', '''
        import sys
        steps(2)
        print('RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 15.78 GiB total capacity)', file=sys.stderr)
        print('WARNING: ran out of memory, retrying with batch size 8')
        steps(5, start=2)
        metrics = {'accuracy': 0.81}
        print('best', metrics['f1'])  #@
    ''')


@case('code', 'nan_guard', 'A broken picture was skipped and its trace printed; what ends the run is the guard against NaN.')
def nan_guard_after_a_skipped_sample(lab):
    lab.train('py3.10', '''
        import json
        import traceback

        def sample(text):
            try:
                return json.loads(text)
            except ValueError:
                traceback.print_exc()
                print('skipping one corrupt sample')

        def step(loss):
            if loss != loss:
                raise FloatingPointError('loss is nan, stopping training')  #@

        steps(2)
        sample('{"a": ')
        steps(6, start=2)
        step(float('nan'))
    ''')


@case('code', 'python_exception', 'A broken log call only prints; the run ends by an index beyond the list.')
def logging_error_is_not_the_failure(lab):
    lab.train('py3.9', '''
        import logging
        logging.warning('%d samples', 'many')
        steps(3)
        schedule = [0.1, 0.01]
        lr = schedule[2]  #@
    ''')


@case('code', 'python_exception', 'Python 3.13 prints this trace in colours.')
def coloured_traceback(lab):
    lab.train('py3.13', '''
        class Meter:
            total = 0

        steps(2)
        Meter().avearge()  #@
    ''', env={'FORCE_COLOR': '1'})


@case('code', 'python_exception', 'The exception carries notes of the step in which it happened.')
def exception_with_notes(lab):
    lab.train('py3.11', '''
        def collate(rows):
            return [a + b for a, b in rows]  #@

        steps(2)
        try:
            collate([(1, 2), (3, '4')])
        except TypeError as error:
            error.add_note('while collating batch 2 of worker 0 (timeout=0)')
            error.add_note('hint: out of memory errors can be avoided with a smaller batch')
            raise
    ''')


@case('code', 'python_exception', 'The trace is drawn by rich, in a box.')
def rich_traceback(lab):
    lab.train('py', '''
        import rich.traceback
        rich.traceback.install(width=100)

        def build(width, depth):
            return [width] * depth

        steps(3)
        build(width=64)  #@
    ''', package='rich')


@case('code', 'python_exception', 'The direct cause, a missing key, is printed first; the wrapper around it is the library\'s own.')
def raised_from_a_key_error(lab):
    lab.write('registry.py', '''
        MODELS = {'resnet18': 18, 'resnet50': 50}


        class RegistryError(Exception):
            pass


        def build(name):
            try:
                return MODELS[name]  #@
            except KeyError as error:
                raise RegistryError('cannot build the model (timeout policy: none)') from error
    ''')
    lab.train('py3.12', '''
        import registry
        steps(1)
        registry.build('resent50')
    ''')


@case('code', 'python_exception', 'A thread died of a wrong call, and the main thread gives up for it.')
def thread_raises(lab):
    lab.train('py3.10', '''
        import sys
        import threading

        def load(queue):
            queue.push(1)  #@

        steps(2)
        thread = threading.Thread(target=load, args=([],), name='prefetch-0')
        thread.start()
        thread.join()
        print('loader thread is gone, giving up')
        sys.exit(1)
    ''')


@case('code', 'bad_output_path', 'The folder for checkpoints was never made.', accept=['data'])
def checkpoint_folder_was_not_made(lab):
    lab.train('py3.8', '''
        steps(4)
        with open('checkpoints/run-17/step-000200.pt', 'wb') as file:  #@
            file.write(b'weights')
    ''')


@case('code', 'config_error', 'An environment variable that the program needs is not set.')
def environment_variable_not_set(lab):
    lab.train('py3.9', '''
        import os
        rank = int(os.environ['LOCAL_RANK'])  #@
        steps(2)
    ''')


@case('code', 'python_exception', 'One test of the training code fails on an assertion.')
def unittest_fails(lab):
    lab.write('test_loss.py', '''
        import unittest


        def smooth(labels, eps=0.1):
            return [x * (1 - eps) for x in labels]


        class SmoothingOfOOMBatches(unittest.TestCase):
            def test_timeout_is_kept(self):
                self.assertTrue(True)

            def test_sum_is_one(self):
                self.assertAlmostEqual(sum(smooth([1.0, 0.0])), 1.0)  #@


        unittest.main(verbosity=2)
    ''')
    lab.run(['py3.12', 'test_loss.py'])


# --- an input is wrong ---


@case('data', 'dataset_missing', 'The training set is not where the program reads it.')
def dataset_file_missing(lab):
    lab.write('data.py', '''
        import csv


        def read(path):
            with open(path) as file:  #@
                return list(csv.reader(file))
    ''')
    lab.train('py3.9', '''
        import data
        print('cache: 3 of 4 shards found')
        data.read('/mnt/datasets/imagenet-1k/train.csv')
    ''')


@case('data', 'dataset_missing', 'The direct cause, printed first, is a missing shard.')
def raised_from_a_missing_file(lab):
    lab.write('shards.py', '''
        class LoaderError(RuntimeError):
            pass


        def load(path):
            try:
                return open(path, 'rb').read()  #@
            except OSError as error:
                raise LoaderError(f'cannot start the epoch: {path}') from error
    ''')
    lab.train('py3.11', '''
        import shards
        steps(2)
        shards.load('/data/librispeech/train-other-500/shard-00041.tar')
    ''')


@case('data', 'permission_denied', 'The user may not read the dataset.')
def dataset_may_not_be_read(lab):
    lab.write('data/train.bin', b'\0' * 64, mode=0o600)
    lab.train('sys', '''
        steps(1)
        tokens = open('data/train.bin', 'rb').read()  #@
    ''', user='nobody')


@case('data', 'text_parse_error', 'The manifest of the dataset is cut off.')
def truncated_json_manifest(lab):
    lab.write('data/manifest.json', '{"shards": ["a.tar", "b.tar"], "samples": [10, 2')
    lab.train('py3.13', '''
        import json
        manifest = json.load(open('data/manifest.json'))  #@
    ''')


@case('data', 'text_parse_error', 'One line of a JSONL file is not JSON.', accept=['code'])
def broken_jsonl_line(lab):
    lab.write('corpus.jsonl', '{"text": "a"}\n{"text": "b"}\n{"text": "c"\n')
    lab.write('reader.py', '''
        import json


        def samples(path):
            for number, line in enumerate(open(path), 1):
                yield json.loads(line)  #@
    ''')
    lab.train('py3.8', '''
        from reader import samples
        for sample in samples('corpus.jsonl'):
            steps(1)
    ''')


@case('data', 'text_parse_error', 'The text file is not UTF-8.', accept=['code'])
def text_is_not_utf8(lab):
    lab.write('corpus/de.txt', 'Über die Größe\n'.encode('latin-1'))
    lab.train('py3.12', '''
        steps(1)
        text = open('corpus/de.txt', encoding='utf-8').read()  #@
    ''')


@case('data', 'text_parse_error', 'A cell of the table is not a number.', accept=['code'])
def cell_is_not_a_number(lab):
    lab.write('features.csv', 'a,b\n1.0,2.0\n3.0,missing\n')
    lab.train('py3.10', '''
        import csv
        steps(1)
        rows = [[float(x) for x in row] for row in list(csv.reader(open('features.csv')))[1:]]  #@
    ''')


@case('data', 'archive_corrupt', 'What was downloaded as a zip file is none.')
def bad_zip_file(lab):
    lab.write('data/coco.zip', '<html><body>502 Bad Gateway</body></html>')
    lab.train('py3.11', '''
        import zipfile
        print('extracting data/coco.zip (timeout 600 s)')
        zipfile.ZipFile('data/coco.zip').extractall('data')  #@
    ''')


@case('data', 'archive_corrupt', 'The gzip stream of the dataset ends too early.')
def truncated_gzip_stream(lab):
    import gzip
    lab.write('mnist.gz', gzip.compress(bytes(range(256)) * 900)[:400])
    lab.train('py3.8', '''
        import gzip

        def read(path):
            with gzip.open(path) as file:
                return file.read()  #@

        steps(1)
        read('mnist.gz')
    ''')


@case('data', 'archive_corrupt', 'The tar file of the dataset is damaged.')
def unreadable_tar(lab):
    lab.write('shard.tar', b'not a tar file at all' * 64)
    lab.train('py3.9', '''
        import tarfile
        with tarfile.open('shard.tar') as tar:  #@
            tar.extractall('data')
    ''')


@case('data', 'archive_corrupt', 'One member of the zip file has a wrong CRC.')
def zip_member_with_wrong_crc(lab):
    import io
    import zipfile
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as z:
        z.writestr('img/000017.png', b'A' * 300)
    lab.write('images.zip', buffer.getvalue().replace(b'A' * 300, b'A' * 150 + b'B' * 150))
    lab.train('py3.13', '''
        import zipfile
        archive = zipfile.ZipFile('images.zip')
        steps(2)
        picture = archive.read('img/000017.png')  #@
    ''')


@case('data', 'checkpoint_corrupt', 'The pickle of the checkpoint ends too early.')
def truncated_pickle(lab):
    import pickle
    lab.write('last.pkl', pickle.dumps({'step': 900, 'weights': list(range(1000))})[:500])
    lab.train('py3.10', '''
        import pickle
        print('resuming from last.pkl')
        state = pickle.load(open('last.pkl', 'rb'))  #@
        steps(3)
    ''')


@case('data', 'checkpoint_corrupt', 'The feature cache is an empty file.')
def empty_pickle(lab):
    lab.write('cache/features.pkl', b'')
    lab.write('features.py', '''
        import pickle


        def cached(path):
            with open(path, 'rb') as file:
                return pickle.load(file)  #@
    ''')
    lab.train('py3.12', '''
        from features import cached
        steps(1)
        cached('cache/features.pkl')
    ''')


@case('data', 'git_lfs_pointer', 'The checkpoint is a Git LFS pointer, not the file.')
def lfs_pointer_unpickled(lab):
    lab.write('weights/best.pkl', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 48120331\n')
    lab.train('py3.11', '''
        import pickle
        state = pickle.load(open('weights/best.pkl', 'rb'))  #@
    ''')


@case('data', 'checksum_mismatch', 'The file does not have the checksum that the program expects.')
def own_checksum_mismatch(lab):
    lab.write('vocab.bin', b'vocabulary, second edition')
    lab.train('py3.9', '''
        import hashlib
        expected = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
        got = hashlib.sha256(open('vocab.bin', 'rb').read()).hexdigest()
        if got != expected:
            raise RuntimeError(f'sha256 of vocab.bin is {got}, expected {expected}; delete the file and fetch it again')  #@
    ''')


@case('data', 'dataset_empty_or_exhausted', 'The folder of the dataset holds no samples.', accept=['code'])
def no_samples_found(lab):
    lab.write('data/train/README', 'put the pictures here')
    lab.train('py3.8', '''
        import glob
        files = sorted(glob.glob('data/train/*/*.jpg'))
        print(f'found {len(files)} files')
        if not files:
            raise RuntimeError('Found 0 images in data/train: the dataset is empty')  #@
    ''')


@case('data', 'dataset_schema_mismatch', 'A label of the dataset is not among the classes that it declares.', accept=['code'])
def label_that_nobody_declared(lab):
    lab.write('labels.csv', 'file,label\na.jpg,cat\nb.jpg,dgo\n')
    lab.train('py3.12', '''
        import csv
        classes = ['cat', 'dog']
        steps(1)
        for row in csv.DictReader(open('labels.csv')):
            if row['label'] not in classes:
                raise ValueError(f"labels.csv: unexpected label {row['label']!r} for {row['file']}, expected one of {classes}")  #@
    ''')


@case('data', 'dataset_file_missing', 'A folder of the dataset is missing.')
def dataset_folder_missing(lab):
    lab.train('py3.13', '''
        import os
        steps(1)
        names = os.listdir('/data/kinetics400/val')  #@
    ''')


@case('data', 'sqlite_corrupt', 'The feature store is no SQLite file.', accept=['code'])
def not_a_database(lab):
    lab.write('features.db', b'PK\3\4' + b'broken' * 300)
    lab.train('py3.11', '''
        import sqlite3
        store = sqlite3.connect('features.db')
        rows = store.execute('select * from features').fetchall()  #@
    ''')


# --- something outside ended or refused it ---


@case('infrastructure', 'sigkill', 'A SIGKILL from outside, with nothing said.', retry=True)
def killed_from_outside(lab):
    lab.train('py3.11', 'import time\nsteps(5)\ntime.sleep(30)\n', after=(1.5, signal.SIGKILL))


@case('infrastructure', 'sigterm', 'A SIGTERM from outside, with nothing said.', retry=True)
def terminated_from_outside(lab):
    lab.train('py3.8', 'import time\nsteps(5)\ntime.sleep(30)\n', after=(1.5, signal.SIGTERM))


@case('infrastructure', 'sigterm', 'A SIGTERM from outside; the program saves its state and ends with 143.', retry=True)
def terminated_and_saved(lab):
    lab.train('py3.12', '''
        import signal
        import sys
        import time

        def stop(number, frame):
            print(f'received signal {number}, saving state before the node goes away')
            print('saved checkpoints/step-250.pt')
            sys.exit(128 + number)

        signal.signal(signal.SIGTERM, stop)
        steps(5)
        time.sleep(30)
    ''', after=(1.5, signal.SIGTERM))


@case('infrastructure', 'sighup', 'The session that had started the program went away.', retry=True)
def hung_up(lab):
    lab.train('py3.10', 'import time\nsteps(2)\ntime.sleep(30)\n', after=(1.5, signal.SIGHUP))


@case('unknown', 'interrupted', 'Somebody interrupted the run; nothing failed.')
def interrupted(lab):
    lab.train('py3.9', 'import time\nsteps(4)\ntime.sleep(30)\n', after=(1.5, signal.SIGINT))


@case('unknown', 'unexplained_signal', 'A user signal that nobody handles ended the program; nothing says who sent it.', accept=['infrastructure'])
def ended_by_a_user_signal(lab):
    lab.train('py3.13', 'import time\nsteps(4)\ntime.sleep(30)\n', after=(1.5, signal.SIGUSR1))


@case('unknown', None, 'The program says that it failed and nothing else.', accept=['code'])
def failed_and_nothing_else(lab):
    lab.train('py3.10', '''
        import os
        steps(3)
        print('Training failed.')
        os._exit(1)
    ''')


@case('unknown', None, 'A launcher says that its child failed; what the child said went to a file that is not shown.', accept=['code'])
def output_went_elsewhere(lab):
    lab.train('py3.9', '''
        import subprocess
        import sys
        print('logs go to logs/worker-0.txt')
        with open('worker-0.txt', 'w') as log:
            done = subprocess.run([sys.executable, '-c', 'raise SystemExit("x")'], stdout=log, stderr=log)
        print(f'worker 0 finished with status {done.returncode}, see logs/worker-0.txt')
        sys.exit(done.returncode)
    ''')


@case('infrastructure', 'process_pool_broken', 'A worker of the pool was killed from outside; the pool only says that it is broken.', accept=['unknown'], retry=True)
def process_pool_worker_killed(lab):
    lab.train('py3.12', '''
        import os
        import signal
        from concurrent.futures import ProcessPoolExecutor

        def augment(i):
            if i == 3:
                os.kill(os.getpid(), signal.SIGKILL)
            return i

        if __name__ == '__main__':
            steps(2)
            with ProcessPoolExecutor(2) as pool:
                print(list(pool.map(augment, range(8))))  #@
    ''')


@case('infrastructure', 'sigkill', 'The training process was killed from outside; its launcher reports the signal.', retry=True)
def child_killed_under_a_launcher(lab):
    lab.write('worker.py', '''
        import os, signal
        print('step 200 loss 0.91')
        os.kill(os.getpid(), signal.SIGKILL)
    ''')
    lab.train('py3.11', '''
        import subprocess
        import sys
        steps(1)
        subprocess.run([sys.executable, 'worker.py'], check=True)  #@
    ''')


@case('resource', 'own_deadline', 'The program gives up because its own time budget is spent.', accept=['unknown'])
def own_time_budget(lab):
    lab.train('py3.10', '''
        import time
        deadline = time.monotonic() + 0.2
        steps(6)
        while True:
            if time.monotonic() > deadline:
                raise TimeoutError('training exceeded its time budget of 3600 s')  #@
    ''')
