"""Shells, archives, checksums, compilers and other languages."""

import gzip
import subprocess

from lab import case


@case('code', 'command_not_found', 'The command is not installed.')
def command_not_found(lab):
    lab.bash('accelerate-launch --num_processes 2 train.py\n')


@case('code', 'not_executable', 'The script lacks the right to be executed.')
def script_not_executable(lab):
    lab.write('train.sh', '#!/bin/bash\necho training\n')
    lab.bash('./train.sh --epochs 3\n')


@case('code', 'syntax_error', 'A quote of the step is never closed.')
def shell_syntax_error(lab):
    lab.bash('echo "starting\nfor i in 1 2 3; do\n  echo $i\ndone\n', prelude=False)


@case('code', 'config_error', 'A variable of the step is not set.')
def unbound_variable(lab):
    lab.bash('set -u\npython3 train.py --data "$DATA_ROOT"\n')


@case('code', 'not_executable', 'The interpreter of the script does not exist.')
def bad_interpreter(lab):
    lab.write('train.sh', '#!/opt/conda/bin/bash\necho training\n', mode=0o755)
    lab.bash('./train.sh\n')


@case('code', 'not_executable', 'The program is no program of this machine.')
def exec_format_error(lab):
    lab.write('tokenize', b'\x7fELF\2\1\1' + b'\0' * 200, mode=0o755)
    lab.bash('./tokenize corpus.txt\n')


@case('data', 'dataset_file_missing', 'The dataset that the step copies is not there.')
def cp_no_such_file(lab):
    lab.bash('mkdir -p data\ncp /mnt/nfs/datasets/squad/train-v2.0.json data/\n', programs=('bash', 'cp'))


@case('code', 'command_not_found', 'cd into a folder that does not exist.', accept=['data'])
def cd_no_such_folder(lab):
    lab.bash('cd experiments/finetune\npython3 train.py\n')


@case('data', 'archive_corrupt', 'The archive ends too early.')
def tar_truncated(lab):
    lab.write('data/a.bin', bytes(range(256)) * 4000)
    subprocess.run(['tar', 'czf', lab.path('data.tgz'), '-C', lab.folder, 'data'], check=True)
    whole = open(lab.path('data.tgz'), 'rb').read()
    lab.write('data.tgz', whole[:len(whole) // 2])
    lab.bash('tar xzf data.tgz -C .\n', programs=('bash', 'tar', 'gzip'))


@case('data', 'archive_corrupt', 'The archive is a web page.')
def tar_of_a_web_page(lab):
    lab.write('cifar-10-python.tar.gz', '<html><body>moved</body></html>')
    lab.bash('tar -xzvf cifar-10-python.tar.gz\n', programs=('bash', 'tar', 'gzip'))


@case('data', 'archive_corrupt', 'The checksum inside the gzip file is wrong.')
def gzip_crc_error(lab):
    whole = bytearray(gzip.compress(b'labels' * 500))
    whole[-8] ^= 255
    lab.write('labels.gz', bytes(whole))
    lab.bash('gzip -d labels.gz\n', programs=('bash', 'gzip'))


@case('data', 'archive_corrupt', 'The zip file is cut off.')
def unzip_truncated(lab):
    import io
    import zipfile
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as z:
        z.writestr('glove.6B.50d.txt', 'the 0.1 0.2\n' * 500)
    lab.write('glove.6B.zip', buffer.getvalue()[:3000])
    lab.bash('unzip -q glove.6B.zip\n', programs=('bash',))
    lab.made_by.append('unzip 6.00')


@case('data', 'checksum_mismatch', 'One file does not have its checksum.')
def sha256sum_mismatch(lab):
    lab.write('a.bin', 'one')
    lab.write('b.bin', 'two')
    lab.bash('''
        sha256sum a.bin b.bin > SHA256SUMS
        echo changed >> b.bin
        sha256sum -c SHA256SUMS
    ''', programs=('bash', 'sha256sum'))


@case('data', 'checksum_mismatch', 'The file does not have its MD5 sum.')
def md5sum_mismatch(lab):
    lab.write('weights.bin', 'one')
    lab.bash('echo "d41d8cd98f00b204e9800998ecf8427e  weights.bin" | md5sum --check --status || { echo "weights.bin: checksum failed"; exit 1; }\n',
             programs=('bash', 'md5sum'))


@case('unknown', None, 'The step hides what failed and ends with 1.', accept=['code'])
def step_hides_the_failure(lab):
    lab.bash('python3 -c "import sys; sys.exit(1)" > /dev/null 2>&1 || { echo "something went wrong"; exit 1; }\n')


@case('unknown', None, 'There is no output and the exit code is 1.', accept=['code'])
def nothing_but_an_exit_code(lab):
    lab.bash('exit 1\n', prelude=False)


# --- compilers ---


@case('code', 'extension_build_failure', 'The extension uses a name that does not exist.')
def cpp_extension_does_not_compile(lab):
    lab.write('csrc/nms.cpp', '''
        #include <vector>
        float iou(const std::vector<float>& a, const std::vector<float>& b) {
          float area = a[2] * a[3];
          return area / (area + unoin(a, b));  //@
        }
    ''')
    lab.write('Makefile', 'nms.so: csrc/nms.cpp\n\tg++ -O2 -shared -fPIC -o nms.so csrc/nms.cpp\n')
    lab.bash('make\npython3 train.py\n', programs=('bash', 'make', 'g++'))


@case('code', 'extension_build_failure', 'A header is missing.')
def header_missing(lab):
    lab.write('ext.c', '''
        #include <stdio.h>
        #include <cuda_runtime.h>  //@
        int main(void) { return 0; }
    ''')
    lab.bash('gcc -o ext ext.c\n', programs=('bash', 'gcc'))


@case('code', 'extension_build_failure', 'A function is declared and never defined.')
def undefined_reference(lab):
    lab.write('main.cpp', 'void train(int epochs);\nint main() { train(3); }\n')
    lab.bash('g++ -o main main.cpp\n', programs=('bash', 'g++'))


@case('code', 'make_no_rule', 'make has no rule for the goal.')
def make_no_rule(lab):
    lab.write('Makefile', 'train: data/tokens.bin\n\tpython3 train.py\n')
    lab.bash('make train\n', programs=('bash', 'make'), prelude=False)


@case('code', 'shared_library_missing', 'A shared library that the program needs is not found.')
def shared_library_missing(lab):
    lab.write('k.c', 'int k(void) { return 3; }\n')
    lab.write('main.c', 'int k(void);\nint main(void) { return k() - 3; }\n')
    lab.bash('''
        gcc -shared -fPIC -o libkernels.so.2 k.c
        gcc -o main main.c ./libkernels.so.2 -Wl,-soname,main
        mv libkernels.so.2 elsewhere.so
        ./main
    ''', programs=('bash', 'gcc'))


# --- other languages ---


@case('code', 'python_exception', 'A property of undefined is read.')
def node_type_error(lab):
    lab.write('prepare.js', '''
        const config = JSON.parse('{"data": {"shards": 4}}')
        console.log('preparing', config.data.shards, 'shards, timeout 1800')
        function split(options) {
          return options.ratio.train  //@
        }
        split(config.split ?? {})
    ''')
    lab.run(['node', 'prepare.js'])


@case('data', 'dataset_file_missing', 'The file that the Node.js script reads is not there.')
def node_file_missing(lab):
    lab.write('prepare.js', '''
        const { readFileSync } = require('node:fs')
        const labels = readFileSync('/data/labels.json')  //@
    ''')
    lab.run(['node', 'prepare.js'])


@case('infrastructure', 'connection_refused', 'Nobody listens where the Node.js script fetches.', retry=True)
def node_fetch_refused(lab):
    port = lab.free_port()
    lab.write('fetch.mjs', f'''
        const answer = await fetch('http://127.0.0.1:{port}/labels.json')
        console.log(await answer.json())
    ''')
    lab.run(['node', 'fetch.mjs'])


@case('infrastructure', 'host_out_of_memory', 'The heap of Node.js is full.', accept=['resource', 'code'])
def node_heap_out_of_memory(lab):
    lab.write('index.js', "const rows = []\nconsole.log('indexing')\nfor (;;) rows.push(new Array(10000).fill('x' + rows.length))\n")
    lab.run(['node', '--max-old-space-size=64', 'index.js'])


@case('infrastructure', 'host_out_of_memory', 'The heap of Java is full.', accept=['resource'])
def java_heap_space(lab):
    lab.write('Trainer.java', '''
        import java.util.ArrayList;
        public class Trainer {
          static void cache() {
            var rows = new ArrayList<float[]>();
            while (true) rows.add(new float[1 << 20]);  //@
          }
          public static void main(String[] args) {
            System.out.println("epoch 1 of 10, -XX:+ExitOnOutOfMemoryError is off");
            cache();
          }
        }
    ''')
    lab.run(['java', '-Xmx64m', 'Trainer.java'])
    lab.marked = ('Trainer.java', 5)


@case('code', 'python_exception', 'A method is called on null in Java.')
def java_null_pointer(lab):
    lab.write('Trainer.java', '''
        public class Trainer {
          String metric;
          int score() {
            return metric.length();  //@
          }
          public static void main(String[] args) {
            System.out.println("INFO  Trainer - 0 tasks Killed, 0 failed");
            System.out.println(new Trainer().score());
          }
        }
    ''')
    lab.run(['java', 'Trainer.java'])


@case('code', 'python_exception', 'An R script stops on a wrong argument.')
def r_error(lab):
    lab.write('fit.R', '''
        cat("fitting 3 models, error rate target 0.02\\n")
        x <- matrix(rnorm(20), 10)
        y <- solve(x) %*% 1:10
    ''')
    lab.run(['Rscript', 'fit.R'])


@case('data', 'dataset_file_missing', 'The table that the R script reads is not there.')
def r_file_missing(lab):
    lab.write('fit.R', 'cat("reading\\n")\nd <- read.csv("/data/survey/2026.csv")\nsummary(lm(y ~ x, d))\n')
    lab.run(['Rscript', 'fit.R'])


@case('infrastructure', 'host_out_of_memory', 'R cannot have the memory of a vector.')
def r_cannot_allocate(lab):
    lab.write('fit.R', 'cat("building the design matrix\\n")\nm <- matrix(0, 60000, 9000)\n')
    lab.run(['Rscript', 'fit.R'], limits={'AS': 1500 << 20})


@case('code', 'import_error', 'An R package is not installed.')
def r_package_missing(lab):
    lab.write('fit.R', 'library(lightgbm)\n')
    lab.run(['Rscript', 'fit.R'])
