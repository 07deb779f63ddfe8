"""PyTorch on the CPU, its data loader, torchrun with two processes, Lightning and Transformers."""

import io
import signal
import zipfile

from lab import case

MIB = 1 << 20


def torch(lab, source, **options):
    lab.train('torch', 'import torch\nfrom torch import nn\n' + __import__('textwrap').dedent(source), package=options.pop('package', 'torch'),
              env={'OMP_NUM_THREADS': '1', **options.pop('env', {})}, **options)


@case('code', 'tensor_shape_mismatch', 'Two layers do not fit each other.')
def layers_do_not_fit(lab):
    lab.write('net.py', '''
        from torch import nn


        class Net(nn.Module):
            def __init__(self):
                super().__init__()
                self.body = nn.Linear(64, 128)
                self.head = nn.Linear(256, 10)

            def forward(self, x):
                return self.head(self.body(x).relu())  #@
    ''')
    torch(lab, '''
        from net import Net
        steps(2)
        loss = Net()(torch.randn(8, 64)).sum()
    ''')


@case('code', 'tensor_shape_mismatch', 'Two tensors of different length are added.')
def tensors_of_different_length(lab):
    torch(lab, '''
        steps(3)
        positions = torch.zeros(16, 512)
        hidden = torch.zeros(16, 513) + positions  #@
    ''')


@case('code', 'dtype_device_mismatch', 'The labels are floats where class indices are needed.')
def labels_of_the_wrong_type(lab):
    torch(lab, '''
        steps(1)
        loss = nn.functional.cross_entropy(torch.randn(4, 3), torch.zeros(4))  #@
    ''')


@case('code', 'torch_built_without_cuda', 'This PyTorch is built without CUDA.')
def built_without_cuda(lab):
    torch(lab, '''
        print('cuda memory guard: on, max_split_size_mb=128')
        model = nn.Linear(4, 4).to('cuda')  #@
    ''')


@case('code', 'autograd_misuse', 'The graph is walked a second time after it was freed.')
def backward_twice(lab):
    torch(lab, '''
        model = nn.Linear(4, 1)
        loss = model(torch.randn(2, 4)).pow(2).sum()
        loss.backward()
        steps(2)
        loss.backward()  #@
    ''')


@case('code', 'autograd_misuse', 'A tensor needed for the gradient was changed in place; the anomaly trace shows where it was made.')
def changed_in_place(lab):
    torch(lab, '''
        w = torch.ones(3, requires_grad=True)
        y = w.exp()
        y += 1
        steps(2)
        y.sum().backward()  #@
    ''')


@case('code', 'state_dict_mismatch', 'The checkpoint is of another model.', accept=['data'])
def state_dict_of_another_model(lab):
    torch(lab, '''
        torch.save(nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2)).state_dict(), 'base.pt')
        print('loading base.pt')
        model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
        model.load_state_dict(torch.load('base.pt'))  #@
    ''')


@case('data', 'label_out_of_range', 'A label of the data is not among the classes.', accept=['code'])
def label_out_of_range(lab):
    torch(lab, '''
        criterion = nn.CrossEntropyLoss()
        steps(5)
        loss = criterion(torch.randn(4, 10), torch.tensor([1, 3, 11, 0]))  #@
    ''')


@case('code', 'python_exception', 'A token is beyond the vocabulary of the embedding.', accept=['data'])
def token_beyond_the_vocabulary(lab):
    torch(lab, '''
        embedding = nn.Embedding(1000, 16)
        steps(2)
        hidden = embedding(torch.tensor([5, 17, 1000]))  #@
    ''')


@case('code', 'nan_guard', 'Anomaly detection finds a NaN in a gradient.')
def nan_found_by_anomaly_detection(lab):
    torch(lab, '''
        torch.autograd.set_detect_anomaly(True)
        x = torch.zeros(3, requires_grad=True)
        steps(6)
        loss = (x.sqrt() * 0).sum()
        loss.backward()  #@
    ''')


def checkpoint_bytes():
    """As torch.save writes it, broken off."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as z:
        z.writestr('last/data.pkl', b'x' * 4000)
    return buffer.getvalue()[:2000]


@case('data', 'checkpoint_corrupt', 'The checkpoint was written halfway.')
def truncated_checkpoint(lab):
    lab.write('last.pt', checkpoint_bytes())
    torch(lab, '''
        print('resuming from last.pt')
        state = torch.load('last.pt')  #@
    ''')


@case('data', 'checkpoint_corrupt', 'A web page was saved in place of the weights.')
def web_page_as_checkpoint(lab):
    lab.write('weights.pth', '<!DOCTYPE html><html><title>Sign in</title></html>')
    lab.write('backbone.py', '''
        import torch


        def pretrained():
            return torch.load('weights.pth', map_location='cpu')  #@
    ''')
    torch(lab, 'import backbone\nbackbone.pretrained()\n')


@case('data', 'git_lfs_pointer', 'The weights are a Git LFS pointer.')
def lfs_pointer_as_checkpoint(lab):
    lab.write('weights.pth', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 48120331\n')
    torch(lab, '''
        steps(1)
        state = torch.load('weights.pth')  #@
    ''')


@case('data', 'checkpoint_missing', 'The checkpoint to start from is not there.')
def checkpoint_missing(lab):
    torch(lab, '''
        print('=> loading checkpoint /models/vit-b16/epoch_90.pth')
        state = torch.load('/models/vit-b16/epoch_90.pth')  #@
    ''')


@case('resource', 'disk_full', 'There is no space for the checkpoint.')
def disk_full_in_torch_save(lab):
    lab.mount('checkpoints', 'size=1m')
    lab.write('saver.py', '''
        import torch


        def save(model, step):
            torch.save(model.state_dict(), f'checkpoints/{step}.pt')  #@
    ''')
    torch(lab, '''
        from saver import save
        model = nn.Linear(300, 300)
        for step in range(5):
            steps(1, start=step)
            save(model, step)
    ''')


@case('infrastructure', 'host_out_of_memory', 'The CPU allocator cannot have the memory.')
def cpu_allocator_out_of_memory(lab):
    torch(lab, '''
        steps(2)
        cache = torch.zeros(40, 1024, 1024, 64)  #@
    ''', limits={'AS': 6000 * MIB})


LOADER = '''
    class Pictures(torch.utils.data.Dataset):
        def __len__(self):
            return 32

        def __getitem__(self, i):
            {}
            return torch.zeros(3)

    loader = torch.utils.data.DataLoader(Pictures(), batch_size=4, num_workers=2{})
    steps(2)
    for batch in loader:  {}
        pass
'''


@case('code', 'python_exception', 'The dataset reads a key that the sample does not have, in a worker of the loader.')
def wrong_key_in_a_loader_worker(lab):
    torch(lab, LOADER.format("label = {'image': i}['label']  #@", '', ''))


@case('data', 'image_corrupt', 'A picture of the dataset is broken, in a worker of the loader.')
def broken_picture_in_a_loader_worker(lab):
    lab.write('data/000000000042.jpg', b'\xff\xd8\xff\xe0' + b'broken')
    lab.write('pictures.py', '''
        from PIL import Image


        def read(i):
            return Image.open(f'data/0000000000{42 if i > 20 else 42}.jpg').convert('RGB')  #@
    ''')
    torch(lab, LOADER.format('import pictures; pictures.read(i)', '', ''))


@case('data', 'dataset_file_missing', 'A file of the dataset is missing, in a worker of the loader.')
def missing_file_in_a_loader_worker(lab):
    torch(lab, LOADER.format("open(f'/data/librispeech/flac/{i}.flac', 'rb')  #@", '', ''))


@case('infrastructure', 'dataloader_worker_killed', 'A worker of the loader was killed from outside.', retry=True)
def loader_worker_killed(lab):
    torch(lab, LOADER.format('import os, signal, time; time.sleep(0.2); i == 9 and os.kill(os.getpid(), signal.SIGKILL)', '', '#@'))


@case('infrastructure', 'host_oom_kill', 'A worker of the loader was killed at the memory limit of the cgroup.')
def loader_worker_oom_killed(lab):
    torch(lab, LOADER.format("hoard.append(bytearray(96 << 20)) if i else None", '', '#@').replace('class Pictures', 'hoard = []\n\n    class Pictures'),
          memory=900 * MIB)


@case('code', 'segfault', 'A worker of the loader crashed in native code.', accept=['unknown'])
def loader_worker_crashed(lab):
    torch(lab, LOADER.format('import ctypes; i == 9 and ctypes.string_at(0)', '', '#@'))


@case('resource', 'dataloader_timeout', 'A worker of the loader does not answer within the time of the loader.', accept=['infrastructure'])
def loader_timeout(lab):
    torch(lab, LOADER.format('import time; i > 8 and time.sleep(20)', ', timeout=2', '#@'))


@case('resource', 'shm_exhausted', 'The shared memory of the machine is too small for the batches.')
def shared_memory_too_small(lab):
    torch(lab, LOADER.format('return torch.zeros(3, 400, 400)', '', '#@'),
          prefix=('unshare', '-m', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /dev/shm; exec "$@"', 'sh'))


@case('resource', 'too_many_open_files', 'The tensors that the workers share take more descriptors than the process may have.')
def too_many_files_in_the_loader(lab):
    torch(lab, LOADER.format('', '', '').replace('        pass\n', '        kept.append(batch)\n')
          .replace('steps(2)', 'steps(2)\n    kept = []').replace('return 32', 'return 4000'), limits={'NOFILE': 96})


@case('data', 'dataset_empty_or_exhausted', 'The dataset has no samples.', accept=['code'])
def empty_dataset(lab):
    torch(lab, '''
        from torch.utils.data import DataLoader
        samples = [line for line in open('/dev/null')]
        loader = DataLoader(samples, batch_size=8, shuffle=True)  #@
    ''')


@case('code', 'python_exception', 'A process of mp.spawn raises; the parent repeats its trace.')
def spawned_process_raises(lab):
    lab.write('train.py', lab.prelude() + '''
import torch


def worker(rank, world):
    model = torch.nn.Linear(4, 4)
    model.wieght.data.zero_()  #@


if __name__ == '__main__':
    steps(2)
    torch.multiprocessing.spawn(worker, args=(2,), nprocs=2)
''')
    lab.run(['torch', 'train.py'], package='torch')


@case('infrastructure', 'sigkill', 'A process of mp.spawn was killed from outside.', retry=True)
def spawned_process_killed(lab):
    lab.write('train.py', lab.prelude() + '''
import os
import signal
import time

import torch


def worker(rank, world):
    if rank == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(30)


if __name__ == '__main__':
    steps(3)
    torch.multiprocessing.spawn(worker, args=(2,), nprocs=2)  #@
''')
    lab.run(['torch', 'train.py'], package='torch')


# --- torchrun, two processes, gloo ---


# On Python 3.11 this torchrun only starts with redirected and repeated output.
TEE = ('-r', '2', '-t', '2', '--log_dir', 'ranks')


def torchrun(lab, body, script='ddp.py', arguments=TEE, **options):
    lab.write(script, lab.prelude() + '''
import os
import signal
import sys
import time
from datetime import timedelta

import torch
import torch.distributed as dist

rank = int(os.environ['RANK'])
dist.init_process_group('gloo', timeout=timedelta(seconds=20))
print(f'[rank {rank}] process group of {dist.get_world_size()} ready, nccl not available, using gloo')
x = torch.ones(4)
for step in range(3):
    dist.all_reduce(x)
    print(f'[rank {rank}] step {step} loss {1.4 / (step + 1):.4f}')
    time.sleep(0.1)
''' + __import__('textwrap').dedent(body))
    port = lab.free_port()
    lab.renames.clear()
    lab.run(['torchrun', '--nproc_per_node', '2', '--master_port', str(port), *arguments, script], package='torch',
            env={'PYTHONWARNINGS': 'ignore', **options.pop('env', {})}, **options)


@case('code', 'python_exception', 'Rank 1 raises; rank 0 only sees that its peer is gone.')
def torchrun_rank_raises(lab):
    torchrun(lab, '''
        if rank == 1:
            batch = {'input_ids': x}
            mask = batch['attention_mask']  #@
        dist.all_reduce(x)
    ''')


@case('code', 'assertion', 'Rank 1 fails on an assertion.')
def torchrun_rank_asserts(lab):
    torchrun(lab, '''
        if rank == 1:
            assert x.numel() == 8, f'expected 8 experts, got {x.numel()}'  #@
        dist.all_reduce(x)
    ''')


@case('infrastructure', 'sigkill', 'Rank 1 was killed from outside; rank 0 only sees that its peer is gone.', retry=True)
def torchrun_rank_killed(lab):
    torchrun(lab, '''
        if rank == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        dist.all_reduce(x)
    ''')


@case('infrastructure', 'sigkill', 'Rank 1 was killed from outside while rank 0 was busy.', retry=True)
def torchrun_rank_killed_while_the_other_is_busy(lab):
    torchrun(lab, '''
        if rank == 1:
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(30)
    ''')


@case('infrastructure', 'host_oom_kill', 'Rank 1 hit the memory limit of its cgroup and was killed by the kernel.')
def torchrun_rank_oom_killed(lab):
    torchrun(lab, '''
        hoard = []
        while rank == 1:
            hoard.append(torch.ones(1 << 22))
        time.sleep(30)
    ''', memory=1200 * MIB)


@case('code', 'segfault', 'Rank 1 crashed in native code.', accept=['unknown'])
def torchrun_rank_crashes(lab):
    torchrun(lab, '''
        if rank == 1:
            import ctypes
            ctypes.string_at(0)
        time.sleep(30)
    ''')


@case('code', 'silent_nonzero_exit', 'Rank 1 ends itself with status 3 and says nothing.', accept=['unknown'])
def torchrun_rank_exits_3(lab):
    torchrun(lab, '''
        if rank == 1:
            sys.exit(3)
        time.sleep(30)
    ''')


@case('data', 'dataset_file_missing', 'The shard of rank 1 is missing.')
def torchrun_shard_missing(lab):
    torchrun(lab, '''
        def shard():
            return open(f'/mnt/fineweb/shard-{rank}.bin' if rank else '/dev/null', 'rb')  #@

        shard()
        dist.all_reduce(x)
    ''', script='pretrain.py')


@case('resource', 'collective_timeout', 'Rank 1 is so late that rank 0 gives up waiting in a collective.', accept=['infrastructure'])
def torchrun_collective_timeout(lab):
    torchrun(lab, '''
        if rank == 1:
            time.sleep(40)
        dist.all_reduce(x)  #@
    ''')


@case('infrastructure', 'sigterm', 'The launcher got a SIGTERM from outside and ended its workers.', retry=True)
def torchrun_terminated(lab):
    torchrun(lab, 'time.sleep(60)\n', after=(7, signal.SIGTERM))


@case('infrastructure', 'address_in_use', 'The port of the rendezvous is taken by another process.', accept=['resource', 'code'], retry=True)
def tcp_store_port_taken(lab):
    port = lab.serve(lambda path: (200, {}, b'')).rsplit(':', 1)[1]
    lab.write('ddp.py', '''
        import torch.distributed as dist
        print('init, timeout=1800s')
        dist.init_process_group('gloo', init_method='tcp://127.0.0.1:%s', rank=0, world_size=1)  #@
    ''' % port)
    lab.run(['torch', 'ddp.py'], package='torch')


@case('code', 'usage_error', 'The script that torchrun is to start does not exist.', accept=['data'])
def torchrun_script_missing(lab):
    lab.run(['torchrun', '--nproc_per_node', '2', '--master_port', '29577', *TEE, 'pretrian.py'], package='torch')


@case('code', 'launcher_env_misconfigured', 'The script is started without a launcher, so the variables of the launcher are not set.')
def started_without_a_launcher(lab):
    torch(lab, '''
        import torch.distributed as dist
        dist.init_process_group('gloo')  #@
    ''')


@case('code', 'nccl_missing', 'This PyTorch is built without NCCL.')
def built_without_nccl(lab):
    torch(lab, '''
        import torch.distributed as dist
        dist.init_process_group('nccl', init_method='tcp://127.0.0.1:29555', rank=0, world_size=1)  #@
    ''')


# --- Lightning, Transformers ---

@case('code', 'python_exception', 'Installed packages do not fit the Python: importing Lightning raises inside PyTorch.')
def lightning_on_a_newer_python(lab):
    torch(lab, '''
        print('callbacks: ModelCheckpoint(save_top_k=3), Timer(duration="00:12:00:00")')
        import pytorch_lightning as pl  #@
    ''', package='pytorch-lightning')


OFFLINE = {'HF_HUB_OFFLINE': '1', 'TRANSFORMERS_OFFLINE': '1', 'TRANSFORMERS_VERBOSITY': 'info'}


@case('data', 'tokenizer_files_missing', 'The folder of the model holds no tokenizer.', accept=['code'])
def tokenizer_files_missing(lab):
    lab.write('model/config.json', '{"model_type": "gpt2", "vocab_size": 100}')
    lab.write('finetune.py', '''
        from transformers import AutoTokenizer

        print('loading ./model')
        tokenizer = AutoTokenizer.from_pretrained('./model')  #@
    ''')
    lab.run(['torch', 'finetune.py'], package='transformers', env=OFFLINE)


@case('data', 'checkpoint_corrupt', 'The folder of the model holds a tokenizer file that is cut off.')
def tokenizer_file_corrupt(lab):
    lab.write('model/config.json', '{"model_type": "gpt2", "vocab_size": 100}')
    lab.write('model/tokenizer.json', '{"version": "1.0", "truncation": null, "model": {"type": "BPE", "vo')
    lab.write('finetune.py', '''
        from transformers import PreTrainedTokenizerFast


        def load(path):
            return PreTrainedTokenizerFast.from_pretrained(path)  #@


        load('./model')
    ''')
    lab.run(['torch', 'finetune.py'], package='transformers', env=OFFLINE)


@case('data', 'model_files_missing', 'The folder of the model holds no weights.', accept=['code'])
def weights_missing(lab):
    lab.write('model/config.json', '{"model_type": "gpt2", "vocab_size": 100, "n_layer": 1, "n_embd": 8, "n_head": 2}')
    lab.write('finetune.py', '''
        from transformers import AutoModelForCausalLM

        model = AutoModelForCausalLM.from_pretrained('./model')  #@
    ''')
    lab.run(['torch', 'finetune.py'], package='transformers', env=OFFLINE)


@case('code', 'python_exception', 'The dataset gives no labels, so the model returns no loss.', accept=['data'])
def trainer_without_labels(lab):
    lab.write('finetune.py', '''
        import torch
        from transformers import GPT2Config, GPT2LMHeadModel, Trainer, TrainingArguments

        model = GPT2LMHeadModel(GPT2Config(vocab_size=100, n_layer=1, n_embd=8, n_head=2))
        data = [{'input_ids': torch.arange(16)} for _ in range(16)]
        arguments = TrainingArguments('out', max_steps=4, logging_steps=1, report_to=[], use_cpu=True, ddp_timeout=1800)
        Trainer(model, arguments, train_dataset=data).train()  #@
    ''')
    lab.run(['torch', 'finetune.py'], package='transformers', env=OFFLINE)


@case('code', 'api_change', 'An argument does not exist in this version of the library.')
def unexpected_keyword_argument(lab):
    lab.write('finetune.py', '''
        from transformers import TrainingArguments

        print('model: bigscience/bloom-560m, ddp_timeout=1800, save_on_oom=False')
        arguments = TrainingArguments('out', evaluation_strategi='steps')  #@
    ''')
    lab.run(['torch', 'finetune.py'], package='transformers', env=OFFLINE)
