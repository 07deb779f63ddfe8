"""What the machine refuses: memory, disks, descriptors, limits; and processes that crash."""

import signal
import subprocess

from lab import case

MIB = 1 << 20

# --- host memory ---


@case('infrastructure', 'host_oom_kill', 'The kernel killed the process at the memory limit of its cgroup; a SIGKILL is all there is to see.')
def cgroup_oom_kill(lab):
    lab.train('py3.11', '''
        steps(3)
        cache = []
        while True:
            cache.append(bytearray(8 << 20))
    ''', memory=64 * MIB)


@case('infrastructure', 'host_oom_kill', 'The kernel killed the training in its cgroup; the shell says Killed.')
def cgroup_oom_kill_under_bash(lab):
    lab.write('train.py', lab.prelude() + '\nsteps(3)\ncache = []\nwhile True:\n    cache.append(bytearray(8 << 20))\n')
    lab.bash('''
        python3 train.py
        echo "uploading metrics"
    ''', memory=64 * MIB)


@case('infrastructure', 'host_oom_kill', 'The kernel killed the child that preprocesses; the parent reports its signal.')
def cgroup_oom_kill_of_a_child(lab):
    lab.train('py3.9', '''
        import subprocess
        import sys
        steps(1)
        subprocess.check_call([sys.executable, '-c', 'b = []\\nwhile True: b.append(bytearray(8 << 20))'])  #@
    ''', memory=80 * MIB)


@case('infrastructure', 'host_out_of_memory', 'The process may not have more memory.')
def memory_error(lab):
    lab.train('py3.8', '''
        def preload(n):
            return [bytearray(64 << 20) for _ in range(n)]  #@

        steps(2)
        preload(64)
    ''', limits={'AS': 700 * MIB})


@case('infrastructure', 'host_out_of_memory', 'NumPy cannot have the memory of a plausible array.')
def numpy_cannot_allocate(lab):
    lab.train('py', '''
        import numpy as np
        steps(2)
        features = np.zeros((60000, 3072), dtype=np.float32)  #@
    ''', package='numpy', limits={'AS': 600 * MIB}, env={'OPENBLAS_NUM_THREADS': '1'})


@case('code', 'host_out_of_memory', 'Nobody has a pebibyte: the shape is wrong.', accept=['infrastructure'])
def absurd_allocation(lab):
    lab.train('py', '''
        import numpy as np
        n = 12_000_000
        steps(1)
        distances = np.zeros((n, n))  #@
    ''', package='numpy')


# --- disks ---


@case('resource', 'disk_full', 'The file system of the checkpoints is full.')
def disk_full_while_saving(lab):
    lab.mount('checkpoints', 'size=1m')
    lab.write('checkpoint.py', '''
        def save(step, state):
            with open(f'checkpoints/step-{step}.pt', 'wb') as file:
                file.write(state)  #@
    ''')
    lab.train('py3.12', '''
        from checkpoint import save
        for i in range(4):
            steps(2, start=2 * i)
            save(i * 100, bytes(400_000))
    ''')


@case('resource', 'disk_full', 'cp finds no space for the dataset.')
def disk_full_while_copying(lab):
    lab.mount('scratch', 'size=1m')
    lab.write('shard-0.bin', bytes(3 * MIB))
    lab.bash('''
        echo "staging 3 MB to scratch"
        cp shard-0.bin scratch/
        python3 train.py
    ''', programs=('bash', 'cp'))


@case('resource', 'disk_full', 'tar finds no space for what it unpacks.')
def disk_full_while_unpacking(lab):
    lab.mount('scratch', 'size=1m')
    lab.write('data/a.bin', bytes(2 * MIB))
    lab.write('data/b.bin', bytes(2 * MIB))
    subprocess.run(['tar', 'cf', lab.path('data.tar'), '-C', lab.folder, 'data'], check=True)
    lab.bash('''
        tar xf data.tar -C scratch
    ''', programs=('bash', 'tar'))


@case('resource', 'inodes_exhausted', 'There is space, but no inode for another file.')
def no_inodes_left(lab):
    lab.mount('cache', 'size=4m,nr_inodes=16')
    lab.train('py3.10', '''
        def keep(i):
            with open(f'cache/sample-{i:06d}.npy', 'wb') as file:  #@
                file.write(b'x')

        for i in range(40):
            keep(i)
    ''')


@case('infrastructure', 'read_only_fs', 'The file system of the results is mounted read-only.', accept=['resource', 'code'])
def read_only_file_system(lab):
    lab.mount('results', 'ro,size=1m')
    lab.train('py3.9', '''
        steps(3)
        with open('results/metrics.json', 'w') as file:  #@
            file.write('{}')
    ''')


@case('infrastructure', 'io_error', 'The storage gives an input/output error for a shard.')
def input_output_error(lab):
    lab.write('data/shard-00001.bin', b'x')
    subprocess.run(['ln', '-s', '/proc/self/mem', lab.path('data/shard-00002.bin')], check=True)
    lab.train('py3.11', '''
        def read(path):
            with open(path, 'rb', buffering=0) as file:
                return file.read(4096)  #@

        steps(3)
        for i in (1, 2):
            read(f'data/shard-0000{i}.bin')
    ''')


@case('resource', 'file_size_limit', 'A file would grow over the limit for files.')
def file_size_limit(lab):
    lab.train('py3.8', '''
        steps(2)
        with open('dump.bin', 'wb') as file:
            file.write(bytes(8 << 20))  #@
    ''', limits={'FSIZE': MIB})


@case('resource', 'file_size_limit', 'A file would grow over the limit for files; the program dies by SIGXFSZ.')
def file_size_signal(lab):
    lab.write('step.sh', '')
    lab.bash('''
        echo "exporting 8 MB"
        dd if=/dev/zero of=export.bin bs=1M count=8
    ''', programs=('bash', 'dd'), limits={'FSIZE': MIB})


# --- descriptors, threads, time ---


@case('resource', 'too_many_open_files', 'More files are opened than the process may have.')
def too_many_open_files(lab):
    lab.write('data/x.npy', b'x')
    lab.train('py3.10', '''
        class Shards:
            def __init__(self, n):
                self.files = [open('data/x.npy', 'rb') for _ in range(n)]  #@

        steps(2)
        Shards(400)
    ''', limits={'NOFILE': 128})


@case('resource', 'threads_exhausted', 'The user may not have more threads.')
def no_more_threads(lab):
    lab.train('sys', '''
        import threading
        import time
        steps(1)
        threads = [threading.Thread(target=time.sleep, args=(1,), daemon=True) for _ in range(64)]
        for thread in threads:
            thread.start()  #@
    ''', user='nobody', limits={'NPROC': 12})


@case('resource', 'threads_exhausted', 'The shell may not have more processes.', accept=['infrastructure'])
def fork_refused(lab):
    lab.bash('''
        for i in $(seq 40); do sleep 1 & done
        wait
    ''', user='nobody', limits={'NPROC': 12})


@case('resource', 'cpu_time_limit', 'The limit for CPU time ended the program.')
def cpu_time_limit(lab):
    lab.train('py3.13', 'steps(4)\nwhile True:\n    pass\n', limits={'CPU': (1, 5)})


@case('resource', 'cpu_time_limit', 'The limit for CPU time ended the program; the shell says so.')
def cpu_time_limit_under_bash(lab):
    lab.write('train.py', lab.prelude() + '\nsteps(4)\nwhile True:\n    pass\n')
    lab.bash('''
        ulimit -t 1 -S
        python3 train.py
        echo done
    ''')


@case('resource', 'wrapper_wall_clock', 'timeout ended the training after its time.')
def ended_by_timeout(lab):
    lab.write('train.py', lab.prelude() + '\nimport time\nsteps(4)\ntime.sleep(30)\n')
    lab.bash('''
        timeout --verbose 2 python3 train.py
    ''', programs=('bash', 'timeout'))


@case('resource', 'wrapper_wall_clock', 'timeout ended the training after its time, without a word but its exit code.')
def ended_by_timeout_silently(lab):
    lab.write('train.py', lab.prelude() + '\nimport time\nsteps(9)\ntime.sleep(30)\n')
    lab.bash('''
        timeout 2 python3 train.py
    ''', programs=('bash', 'timeout'), prelude=False)


@case('infrastructure', 'address_in_use', 'The port is taken by another process.', accept=['resource', 'code'], retry=True)
def address_in_use(lab):
    port = lab.serve(lambda path: (200, {}, b'')).rsplit(':', 1)[1]
    lab.train('py3.12', f'''
        import socket
        steps(1)
        listener = socket.socket()
        listener.bind(('127.0.0.1', {port}))  #@
    ''')


# --- crashes ---


@case('code', 'segfault', 'A native call reads address 0.', accept=['unknown'])
def segmentation_fault(lab):
    lab.train('py3.11', 'import ctypes\nsteps(4)\nctypes.string_at(0)\n')


@case('code', 'segfault', 'A native call reads address 0; faulthandler shows from where.')
def segmentation_fault_with_faulthandler(lab):
    lab.train('py3.12', '''
        import ctypes
        import faulthandler
        faulthandler.enable()

        def kernel():
            return ctypes.string_at(0)  #@

        steps(4)
        kernel()
    ''')


@case('code', 'segfault', 'A native call reads address 0; the shell says so.', accept=['unknown'])
def segmentation_fault_under_bash(lab):
    lab.write('train.py', lab.prelude() + '\nimport ctypes\nsteps(4)\nctypes.string_at(0)\n')
    lab.bash('''
        python3 train.py
        echo done
    ''')


@case('code', 'abort', 'A C++ exception that nobody catches.')
def uncaught_cpp_exception(lab):
    lab.write('loader.cpp', '''
        #include <cstdio>
        #include <stdexcept>
        #include <vector>
        int main() {
          std::puts("loader: 4 threads, retry_on_oom=1");
          std::fflush(stdout);
          std::vector<int> shard(3);
          return shard.at(7);
        }
    ''')
    lab.bash('''
        g++ -o loader loader.cpp
        ./loader
    ''', programs=('bash', 'g++'))


@case('infrastructure', 'host_out_of_memory', 'A C++ program cannot have the memory that it asks for.')
def bad_alloc(lab):
    lab.write('index.cpp', '''
        #include <cstdio>
        #include <vector>
        int main() {
          std::puts("building index over 4,000,000 vectors");
          std::fflush(stdout);
          std::vector<float> vectors(400u << 20);
          return 0;
        }
    ''')
    lab.bash('''
        g++ -o index index.cpp
        ulimit -v 300000
        ./index
    ''', programs=('bash', 'g++'))


@case('code', 'heap_corruption', 'A native program frees memory twice; glibc ends it.')
def double_free(lab):
    lab.write('ext.c', '''
        #include <stdio.h>
        #include <stdlib.h>
        int main(void) {
          char *buffer = malloc(2000), *other = malloc(2000);
          puts("ext: warming up");
          fflush(stdout);
          free(buffer);
          free(other);
          free(buffer);
          return 0;
        }
    ''')
    lab.bash('''
        gcc -w -O0 -o ext ext.c
        ./ext
    ''', programs=('bash', 'gcc'))


@case('code', 'arithmetic_fault', 'A native program divides by zero.')
def floating_point_exception(lab):
    lab.write('bins.c', '''
        #include <stdio.h>
        int main(int count, char **args) {
          puts("bins: 0 buckets");
          fflush(stdout);
          return 64 / (count - 1);
        }
    ''')
    lab.bash('''
        gcc -O0 -o bins bins.c
        ./bins
        echo done
    ''', programs=('bash', 'gcc'))


@case('code', 'illegal_instruction', 'A native program holds an instruction that the processor does not have.')
def illegal_instruction(lab):
    lab.write('simd.c', 'int main(void) { __builtin_trap(); }\n')
    lab.bash('''
        gcc -O0 -o simd simd.c
        ./simd
        echo done
    ''', programs=('bash', 'gcc'))


@case('code', 'abort', 'The program ends itself by abort after a failed check.', accept=['unknown'])
def aborted(lab):
    lab.train('py3.9', '''
        import os
        steps(3)
        print('F0000 trainer.cc:88] Check failed: num_buckets > 0 (0 vs. 0)')
        os.abort()
    ''')


@case('resource', 'bus_error', 'A mapped file lies on a full file system; SIGBUS is all there is to see.', accept=['infrastructure', 'unknown', 'code'])
def bus_error_on_a_full_tmpfs(lab):
    lab.mount('shm', 'size=1m')
    lab.train('py3.10', '''
        import mmap
        steps(2)
        file = open('shm/ring', 'wb+')
        file.truncate(8 << 20)
        ring = mmap.mmap(file.fileno(), 8 << 20)
        for i in range(0, 8 << 20, 4096):
            ring[i] = 1
    ''')


@case('infrastructure', 'sigkill', 'The training was killed from outside; the shell says Killed.', retry=True)
def killed_from_outside_under_bash(lab):
    lab.write('train.py', lab.prelude() + '\nimport os\nimport signal\nsteps(4)\nos.kill(os.getpid(), signal.SIGKILL)\n')
    lab.bash('''
        python3 train.py
        echo done
    ''')


@case('infrastructure', 'sigterm', 'The training was terminated from outside; the shell says Terminated.', retry=True)
def terminated_from_outside_under_bash(lab):
    lab.write('train.py', lab.prelude() + '\nimport os\nimport signal\nsteps(4)\nos.kill(os.getpid(), signal.SIGTERM)\n')
    lab.bash('''
        python3 train.py
        echo done
    ''')
