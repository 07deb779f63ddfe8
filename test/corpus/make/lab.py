"""What a case needs: a folder to fail in, programs with their versions, limits, servers, and the log as a run sees it."""

import glob
import http.server
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import textwrap
import threading
import time
import zlib

from preludes import PRELUDES

CASES = {}
LOG_LIMIT = 20_000
TIME_LIMIT_S = 180

# Where the logs say that a case ran; which one is chosen by the case's id.
HOMES = ['/work/train', '/home/ana/ranker', '/workspace/speech', '/srv/jobs/4711/src', '/opt/ml/code', '/home/ci/project']
SERVERS = ['mirror.corp.example', 'data.corp.example', 'hub.corp.example', 'files.lab.example']

VENV = os.path.realpath(os.environ.get('CORPUS_VENV', '/tmp/corpus-venv'))
TORCH_VENV = os.path.realpath(os.environ.get('CORPUS_TORCH_VENV', '/tmp/corpus-torch-venv'))


class Missing(Exception):
    """A program that this machine does not have; the case keeps its old line."""


def case(cls, cause, why, accept=(), retry=False):
    """Declares a case; its id is the function's name. `accept` holds further classes that would be right, too."""

    def declare(make):
        name = make.__name__.strip('_').replace('_', '-')
        assert name not in CASES, f'two cases are called {name}'
        label = {'class': cls, 'accept': [cls, *accept], 'cause': cause, 'retry_helps': retry, 'why': why}
        CASES[name] = (make, label)
        return make

    return declare


def python(version):
    found = glob.glob(os.path.expanduser(f'~/.pyenv/versions/{version}.*/bin/python')) or [shutil.which(f'python{version}')]
    if not found[0]:
        raise Missing(f'Python {version}')
    return found[0]


def program(name):
    """The path of a program: `py3.8` is Python 3.8, `py` has the data packages, `torch` has PyTorch, `sys` is Debian's."""
    special = {'py': f'{VENV}/bin/python', 'torch': f'{TORCH_VENV}/bin/python', 'torchrun': f'{TORCH_VENV}/bin/python', 'sys': '/usr/bin/python3'}
    path = python(name[2:]) if re.match(r'py\d', name) else special.get(name) or shutil.which(name)
    if not path or not os.path.exists(path):
        raise Missing(name)
    return path


def version_of(path, package=None):
    if package:
        code = f'from importlib.metadata import version; print(version("{package}"))'
        return f'{package} {first_line([path, "-c", code])}'
    text = first_line([path, '--version'])
    number = re.search(r'\d+(\.\d+)+', text)
    name = 'Python' if 'python' in os.path.basename(path).lower() else os.path.basename(path)
    return f'{name} {number.group(0)}' if number else name


def first_line(argv):
    done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True)
    return next((line for line in done.stdout.splitlines() if re.search(r'\d+\.\d+', line)), '')


class Lab:
    """The folder in which one case fails."""

    def __init__(self, name):
        self.name = name
        self.seed = zlib.crc32(name.encode())
        self.home = HOMES[self.seed % len(HOMES)]
        self.folder = os.path.realpath(tempfile.mkdtemp(prefix='corpus-'))
        os.chmod(self.folder, 0o755)
        self.marked = None
        self.made_by = []
        self.renames = []
        self.env = {}
        self.undo = []
        self.log, self.exit_code, self.signal = '', None, None

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text, mode=0o644):
        """Writes a file. A line that ends in `#@` (`//@`) is where the failure is to be located; the mark itself is left out."""
        data = text
        if isinstance(text, str):
            lines = textwrap.dedent(text).lstrip('\n').split('\n')
            for number, line in enumerate(lines, 1):
                if re.search(r'(#|//)@$', line):
                    self.marked = (name, number)
                    lines[number - 1] = re.sub(r'\s*(#|//)@$', '', line)
            data = '\n'.join(lines).encode()
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), 'wb') as file:
            file.write(data)
        os.chmod(self.path(name), mode)
        return self.path(name)

    def prelude(self):
        """The beginning of a training script: settings, messages and look-alikes; defines `steps(n)`."""
        return PRELUDES[self.seed // 7 % len(PRELUDES)].replace('SEED', str(self.seed % 9973))

    def train(self, interpreter, source, args=(), name='train.py', package=None, **limits):
        """Runs a training script of prelude and source."""
        self.write(name, self.prelude() + '\n' + textwrap.dedent(source))
        return self.run([interpreter, name, *args], package=package, **limits)

    def bash(self, script, programs=('bash',), prelude=True, **limits):
        """Runs a script as a step of a workflow does."""
        talk = 'echo "job setup: node ok, free mem 61 GiB, oom guard armed, timeout=1800s"\necho "fetch.sh: attempt 1/3"\n'
        self.write('step.sh', (talk if prelude else '') + textwrap.dedent(script).lstrip('\n'))
        others = [version_of(program(name)) for name in programs]
        self.run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], **limits)
        self.made_by = others

    def run(self, argv, package=None, env=None, user=None, limits=None, memory=None, after=None, prefix=(), packages=()):
        """
        Runs a program, its output and errors in one pipe.
        `limits`: name of an rlimit to its value; `memory`: bytes of a cgroup of its own; `after`: (seconds, signal) sent to it.
        """
        path = program(argv[0])
        self.made_by = [version_of(path)] + [version_of(path, name) for name in [package, *packages] if name]
        rest = list(argv[1:])
        if argv[0] == 'torchrun':
            rest = ['-m', 'torch.distributed.run', *rest]
        environment = {
            'PATH': f'{os.path.dirname(path)}:/usr/local/bin:/usr/bin:/bin', 'HOME': self.folder, 'LANG': 'C.UTF-8',
            'PYTHONUNBUFFERED': '1', 'PYTHONDONTWRITEBYTECODE': '1', **self.env, **(env or {}),
        }
        group = self.memory_group(memory) if memory else None

        def prepare():
            os.setpgid(0, 0)
            for key, value in (limits or {}).items():
                soft, hard = value if isinstance(value, tuple) else (value, value)
                resource.setrlimit(getattr(resource, f'RLIMIT_{key}'), (soft, hard))
            if group:
                with open(f'{group}/cgroup.procs', 'w') as file:
                    file.write(str(os.getpid()))
            if user:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)

        child = subprocess.Popen([*prefix, path, *rest], cwd=self.folder, env=environment, preexec_fn=prepare,
                                 stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if after:
            threading.Timer(after[0], lambda: child.poll() is None and os.kill(child.pid, after[1])).start()
        try:
            output, _ = child.communicate(timeout=TIME_LIMIT_S)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            raise RuntimeError(f'{self.name} did not end in {TIME_LIMIT_S} s')
        self.exit_code = child.returncode if child.returncode >= 0 else None
        self.signal = signal.Signals(-child.returncode).name if child.returncode < 0 else None
        self.log = output.decode('utf-8', 'replace')
        return self.log

    def memory_group(self, limit):
        group = f'/sys/fs/cgroup/memory/corpus-{os.getpid()}-{self.seed}'
        os.makedirs(group, exist_ok=True)
        for name in ('memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'):
            with open(f'{group}/{name}', 'w') as file:
                file.write(str(limit))
        self.undo.append(lambda: os.rmdir(group))
        return group

    def mount(self, name, options):
        """A small file system of its own in the case's folder."""
        os.makedirs(self.path(name), exist_ok=True)
        subprocess.run(['mount', '-t', 'tmpfs', '-o', options, 'tmpfs', self.path(name)], check=True)
        self.undo.append(lambda: subprocess.run(['umount', '-l', self.path(name)]))
        return self.path(name)

    def serve(self, answer, tls=False):
        """
        A real server; `answer(path)` gives (status, headers, body), or `reset`, `hang`, or ('cut', body).
        Gives its address; in the log it has a name and port 8080.
        """
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def respond(self):
                length = int(self.headers.get('Content-Length') or 0)
                if length:
                    self.rfile.read(length)
                reply = answer(self.path)
                if reply == 'reset':
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b'\1\0\0\0\0\0\0\0')
                    self.connection.close()
                elif reply == 'hang':
                    time.sleep(20)
                elif reply[0] == 'cut':
                    self.send_response(200)
                    self.send_header('Content-Length', str(len(reply[1]) * 4))
                    self.end_headers()
                    self.wfile.write(reply[1])
                    self.wfile.flush()
                    self.connection.shutdown(socket.SHUT_RDWR)
                else:
                    status, headers, body = reply
                    self.send_response(status)
                    for key, value in headers.items():
                        self.send_header(key, value)
                    self.send_header('Content-Length', str(len(body)))
                    self.end_headers()
                    if self.command != 'HEAD':
                        self.wfile.write(body)
                self.close_connection = True

            do_GET = do_HEAD = do_POST = do_PUT = respond

            def log_message(self, *_):
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        server = Quiet(('127.0.0.1', 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.undo.append(server.shutdown)
        self.named_server(server.server_port)
        return f'http://127.0.0.1:{server.server_port}'

    def free_port(self):
        """A port on which nobody listens."""
        with socket.socket() as s:
            s.bind(('127.0.0.1', 0))
            port = s.getsockname()[1]
        self.named_server(port)
        return port

    def named_server(self, port):
        self.renames.append((rf'\b{port}\b', '8080'))
        self.renames.append((r'\b127\.0\.0\.1\b|\blocalhost\b', SERVERS[self.seed % len(SERVERS)]))

    def line(self, label):
        """The case as it is written down."""
        log = self.neutral(self.log)
        return {
            'id': self.name, 'made_by': ', '.join(dict.fromkeys(self.made_by)), 'exit_code': self.exit_code, 'signal': self.signal,
            'log': log, 'class': label['class'], 'accept': label['accept'], 'cause': label['cause'],
            'location': self.location(log), 'retry_helps': label['retry_helps'], 'why': label['why'],
        }

    def neutral(self, log):
        """The log without what is particular to the machine on which it was made."""
        log = log.replace(self.folder, self.home)
        renames = self.renames + [
            (re.escape(VENV), '/opt/venv'), (re.escape(TORCH_VENV), '/opt/torch-env'),
            (r'/root/\.pyenv/versions/[\d.]+', '/usr/local'), (r'/root/', '/home/ci/'),
            (r'datasets-[a-z]+\.invalid', 'data.corp.example'),
            (rf'\b{re.escape(socket.gethostname())}\b(?![.:]\w)', 'gpu-node-07'),
        ]
        for pattern, text in renames:
            log = re.sub(pattern, text, log)
        if len(log) > LOG_LIMIT:
            half = LOG_LIMIT // 2
            head, tail = log[:half].rsplit('\n', 1)[0], log[-half:].split('\n', 1)[1]
            log = f'{head}\n[... {len(log) - len(head) - len(tail)} characters left out ...]\n{tail}'
        return log

    def location(self, log):
        """Where the marked line is, with the file as the log prints it."""
        if self.marked is None:
            return None
        name, number = self.marked
        log = re.sub('\x1b\\[[0-9;]*m', '', log)
        for file in (f'{self.home}/{name}', f'./{name}', name):
            if re.search(rf'(^|[^\w./-]){re.escape(file)}("?,? ?\(?(on )?line |["\s]*:|\D{{1,4}}){number}\b', log, re.M):
                return {'file': file, 'line': number}
        raise RuntimeError(f'{self.name}: the log does not name {name}:{number}\n{log[-2500:]}')

    def close(self):
        for step in reversed(self.undo):
            for _ in range(20):
                try:
                    step()
                    break
                except OSError:
                    time.sleep(0.1)
        shutil.rmtree(self.folder, ignore_errors=True)
