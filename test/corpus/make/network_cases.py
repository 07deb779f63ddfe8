"""Servers that refuse, break off or are not there, asked by the programs that trainings use."""

import hashlib
import io
import os
import subprocess
import tarfile

from lab import case, program

UNREACHABLE = ('unshare', '-n')


def always(status, body=b'', **headers):
    return lambda path: (status, {k.replace('_', '-'): v for k, v in headers.items()}, body)


# --- Python ---


@case('infrastructure', 'service_unavailable', 'The server of the dataset answers 503.', retry=True)
def urllib_503(lab):
    url = lab.serve(always(503))
    lab.train('py3.8', f'''
        import urllib.request

        def fetch(name):
            return urllib.request.urlopen('{url}/' + name, timeout=30).read()  #@

        steps(1)
        fetch('train-00000-of-00008.tar')
    ''')


@case('infrastructure', 'service_unavailable', 'After four tries the server still answers 503.', retry=True)
def requests_503_after_retries(lab):
    url = lab.serve(always(503))
    lab.write('download.py', f'''
        import logging
        import requests
        from requests.adapters import HTTPAdapter
        from urllib3.util import Retry

        session = requests.Session()
        session.mount('http://', HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.1, status_forcelist=[503])))


        def shard(i):
            return session.get('{url}/shard-%05d.parquet' % i, timeout=10).content  #@
    ''')
    lab.train('py', 'import download\nsteps(2)\ndownload.shard(3)\n', package='requests')


@case('infrastructure', 'bad_gateway', 'The gateway before the server answers 502.', retry=True)
def requests_502(lab):
    url = lab.serve(always(502))
    lab.train('py', f'''
        import requests
        steps(3)
        requests.get('{url}/v1/runs').raise_for_status()  #@
    ''', package='requests')


@case('infrastructure', 'rate_limited', 'The server answers 429: too many requests.', retry=True)
def requests_429(lab):
    url = lab.serve(always(429, Retry_After='60'))
    lab.train('py', f'''
        import requests

        def embed(texts):
            answer = requests.post('{url}/v1/embeddings', json=texts)
            answer.raise_for_status()  #@
            return answer.json()

        steps(2)
        embed(['a', 'b'])
    ''', package='requests')


@case('data', 'object_not_found', 'The file is not on the server.')
def requests_404(lab):
    url = lab.serve(always(404))
    lab.train('py', f'''
        import requests
        answer = requests.get('{url}/datasets/wmt19/dev.de.gz')
        answer.raise_for_status()  #@
    ''', package='requests')


@case('data', 'credentials_missing', 'The server wants credentials.')
def urllib_401(lab):
    url = lab.serve(always(401))
    lab.train('py3.12', f'''
        import urllib.request
        urllib.request.urlretrieve('{url}/private/weights.bin', 'weights.bin')  #@
    ''')


@case('data', 'permission_denied', 'The credentials are not enough for this dataset.')
def urllib_403(lab):
    url = lab.serve(always(403))
    lab.train('py3.10', f'''
        import urllib.request

        def download(name):
            with urllib.request.urlopen('{url}/' + name) as answer:  #@
                return answer.read()

        download('nlvr2/images_train.zip')
    ''')


@case('infrastructure', 'http_read_timeout', 'The server takes the request and never answers.', accept=['resource'], retry=True)
def requests_read_timeout(lab):
    url = lab.serve(lambda path: 'hang')
    lab.train('py', f'''
        import requests
        steps(2)
        requests.get('{url}/features', timeout=1)  #@
    ''', package='requests')


@case('infrastructure', 'http_read_timeout', 'The server takes the request and never answers.', accept=['resource'], retry=True)
def urllib_read_timeout(lab):
    url = lab.serve(lambda path: 'hang')
    lab.train('py3.13', f'''
        import urllib.request
        steps(2)
        urllib.request.urlopen('{url}/features', timeout=1)  #@
    ''')


@case('infrastructure', 'connection_refused', 'Nobody listens where the tracking server should be.', retry=True)
def tracking_server_refused(lab):
    port = lab.free_port()
    lab.train('py', f'''
        import mlflow
        mlflow.set_tracking_uri('http://127.0.0.1:{port}')
        steps(1)
        mlflow.set_experiment('ranker')  #@
    ''', package='mlflow-skinny', env={'MLFLOW_HTTP_REQUEST_MAX_RETRIES': '1', 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR': '1'})


@case('infrastructure', 'connection_refused', 'Nobody listens at the address of the parameter server.', retry=True)
def socket_refused(lab):
    port = lab.free_port()
    lab.train('py3.9', f'''
        import socket

        def connect():
            return socket.create_connection(('127.0.0.1', {port}), timeout=1800)  #@

        steps(1)
        connect()
    ''')


@case('infrastructure', 'dns_failure', 'The name of the server cannot be resolved.', retry=True)
def name_not_resolved(lab):
    lab.train('py', '''
        import requests
        steps(1)
        requests.get('https://datasets-a.invalid/v2/train.jsonl')  #@
    ''', package='requests')


@case('infrastructure', 'dns_failure', 'The name of the server cannot be resolved.', retry=True)
def name_not_resolved_by_urllib(lab):
    lab.train('py3.9', '''
        import urllib.request
        urllib.request.urlopen('https://datasets-b.invalid/labels.csv')  #@
    ''')


@case('infrastructure', 'connection_reset', 'The server resets the connection.', retry=True)
def connection_reset(lab):
    url = lab.serve(lambda path: 'reset')
    lab.train('py', f'''
        import requests

        def push(metrics):
            requests.post('{url}/metrics', json=metrics)  #@

        steps(4)
        push(dict(loss=0.4))
    ''', package='requests')


@case('infrastructure', 'connection_broken', 'The connection breaks in the middle of the download.', accept=['data'], retry=True)
def download_breaks_off(lab):
    url = lab.serve(lambda path: ('cut', b'x' * 5000))
    lab.train('py3.11', f'''
        import urllib.request
        answer = urllib.request.urlopen('{url}/model.safetensors')
        weights = answer.read()  #@
    ''')


@case('infrastructure', 'network_unreachable', 'The machine has no network.', retry=True)
def network_unreachable(lab):
    lab.train('py3.12', '''
        import urllib.request
        steps(1)
        urllib.request.urlopen('http://10.20.0.5:8080/labels')  #@
    ''', prefix=UNREACHABLE)


@case('infrastructure', 'no_route_to_host', 'There is no route to the server.', retry=True)
def no_route_to_host(lab):
    lab.write('probe.py', lab.prelude() + '''
import socket
steps(1)
store = socket.create_connection(('10.20.0.5', 29500), timeout=60)  #@
''')
    lab.run(['sys', 'probe.py'], prefix=('unshare', '-n', 'sh', '-c', 'ip link set lo up; ip route add unreachable 10.0.0.0/8; exec "$@"', 'sh'))


@case('infrastructure', 'tls_failure', 'The certificate of the server is signed by nobody that is trusted.', accept=['code'])
def self_signed_certificate(lab):
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', lab.path('key.pem'), '-out', lab.path('cert.pem'),
                    '-days', '1', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'], check=True, capture_output=True)
    port = lab.free_port()
    lab.write('server.py', f'''
        import http.server, ssl
        s = http.server.HTTPServer(('127.0.0.1', {port}), http.server.SimpleHTTPRequestHandler)
        c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        c.load_cert_chain('cert.pem', 'key.pem')
        s.socket = c.wrap_socket(s.socket, server_side=True)
        s.serve_forever()
    ''')
    server = subprocess.Popen([program('sys'), 'server.py'], cwd=lab.folder, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    lab.undo.append(server.kill)
    lab.train('py3.10', f'''
        import time
        import urllib.request
        time.sleep(1)
        urllib.request.urlopen('https://127.0.0.1:{port}/weights')  #@
    ''')


@case('code', 'python_exception', 'The refused connection was retried and came through; what ends the run is a wrong key.')
def bug_after_a_recovered_connection(lab):
    port = lab.free_port()
    lab.train('py', f'''
        import requests
        for attempt in range(2):
            try:
                requests.get('http://127.0.0.1:{port}/health', timeout=1)
            except requests.ConnectionError as error:
                print(f'WARNING attempt {{attempt + 1}}/3 failed: {{error}}')
        print('connected on attempt 3')
        steps(6)
        print({{'val_loss': 0.3}}['val_los'])  #@
    ''', package='requests')


# --- curl, wget ---


@case('data', 'object_not_found', 'The file is not on the server.')
def curl_404(lab):
    url = lab.serve(always(404))
    lab.bash(f'curl -fsSL {url}/vocab.txt -o vocab.txt\npython3 train.py\n', programs=('bash', 'curl'))


@case('infrastructure', 'service_unavailable', 'The server answers 503 to every try of curl.', retry=True)
def curl_503(lab):
    url = lab.serve(always(503))
    lab.bash(f'curl -fL --retry 2 --retry-delay 1 {url}/weights.tar -o weights.tar\n', programs=('bash', 'curl'))


@case('infrastructure', 'rate_limited', 'The server answers 429.', retry=True)
def curl_429(lab):
    url = lab.serve(always(429))
    lab.bash(f'curl -fsS {url}/api/models/x -o model.json\n', programs=('bash', 'curl'))


@case('infrastructure', 'connection_refused', 'Nobody listens at the address.', retry=True)
def curl_refused(lab):
    port = lab.free_port()
    lab.bash(f'curl -fsS http://127.0.0.1:{port}/data.zip -o data.zip\n', programs=('bash', 'curl'))


@case('infrastructure', 'dns_failure', 'The name of the server cannot be resolved.', retry=True)
def curl_name_not_resolved(lab):
    lab.bash('curl -fLO https://datasets-c.invalid/data.zip\n', programs=('bash', 'curl'))


@case('infrastructure', 'http_read_timeout', 'The server does not answer in the time that curl gives it.', accept=['resource'], retry=True)
def curl_timeout(lab):
    url = lab.serve(lambda path: 'hang')
    lab.bash(f'curl -fsS -m 1 {url}/data.zip -o data.zip\n', programs=('bash', 'curl'))


@case('infrastructure', 'connection_broken', 'The connection breaks in the middle of the download.', accept=['data'], retry=True)
def curl_breaks_off(lab):
    url = lab.serve(lambda path: ('cut', b'x' * 5000))
    lab.bash(f'curl -fsS {url}/data.zip -o data.zip\n', programs=('bash', 'curl'))


@case('infrastructure', 'connection_reset', 'The server resets the connection.', retry=True)
def curl_reset(lab):
    url = lab.serve(lambda path: 'reset')
    lab.bash(f'curl -fsS {url}/data.zip -o data.zip\n', programs=('bash', 'curl'))


@case('infrastructure', 'proxy_failure', 'The name of the proxy cannot be resolved.', retry=True, accept=['code'])
def curl_proxy_not_resolved(lab):
    lab.bash('curl -fsS http://mirror.corp.example/data.zip -o data.zip\n', programs=('bash', 'curl'), env={'http_proxy': 'http://datasets-d.invalid:3128'})


@case('data', 'object_not_found', 'The file is not on the server.')
def wget_404(lab):
    url = lab.serve(always(404))
    lab.bash(f'wget {url}/VOCtrainval_11-May-2012.tar\n', programs=('bash', 'wget'))


@case('infrastructure', 'service_unavailable', 'The server answers 503.', retry=True)
def wget_503(lab):
    url = lab.serve(always(503))
    lab.bash(f'wget -nv {url}/VOCtrainval_11-May-2012.tar\n', programs=('bash', 'wget'))


@case('infrastructure', 'connection_refused', 'Nobody listens at the address.', retry=True)
def wget_refused(lab):
    port = lab.free_port()
    lab.bash(f'wget -t 2 -T 5 http://127.0.0.1:{port}/glove.6B.zip\n', programs=('bash', 'wget'))


@case('data', 'permission_denied', 'The server refuses the file.')
def wget_403(lab):
    url = lab.serve(always(403))
    lab.bash(f'wget {url}/restricted/mimic.csv.gz\n', programs=('bash', 'wget'))


# --- git, git-lfs ---


@case('infrastructure', 'dns_failure', 'The name of the git server cannot be resolved.', retry=True)
def git_name_not_resolved(lab):
    lab.bash('git clone --depth 1 https://datasets-e.invalid/team/recipes.git\n', programs=('bash', 'git'))


@case('infrastructure', 'connection_refused', 'Nobody listens at the git server.', retry=True)
def git_refused(lab):
    port = lab.free_port()
    lab.bash(f'git clone http://127.0.0.1:{port}/team/recipes.git\n', programs=('bash', 'git'))


@case('infrastructure', 'service_unavailable', 'The git server answers 503.', retry=True)
def git_503(lab):
    url = lab.serve(always(503))
    lab.bash(f'git clone {url}/team/recipes.git\n', programs=('bash', 'git'))


@case('data', 'repository_not_found', 'The repository does not exist.', accept=['code'])
def git_repository_not_found(lab):
    url = lab.serve(always(404))
    lab.bash(f'git clone {url}/team/recipies.git\n', programs=('bash', 'git'))


@case('data', 'credentials_missing', 'The git server wants credentials, and there are none.', accept=['code'])
def git_without_credentials(lab):
    url = lab.serve(always(401, WWW_Authenticate='Basic realm="git"'))
    lab.bash(f'git clone {url}/team/private-data.git\n', programs=('bash', 'git'), env={'GIT_TERMINAL_PROMPT': '0'})


def lfs_repository(lab, url):
    git = ['git', '-c', 'user.name=ana', '-c', 'user.email=ana@corp.example']
    pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:' + hashlib.sha256(b'w').hexdigest() + '\nsize 1\n'
    lab.write('origin/.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n')
    lab.write('origin/weights.bin', pointer)
    lab.write('origin/.lfsconfig', f'[lfs]\n\turl = {url}/team/models.git/info/lfs\n')
    env = {**os.environ, 'GIT_CONFIG_GLOBAL': '/dev/null'}
    for step in (['init', '-q', '-b', 'main'], ['add', '.'], ['commit', '-qm', 'weights']):
        subprocess.run([*git, *step], cwd=lab.path('origin'), check=True, env=env)


LFS_CLONE = '''
    git config --global filter.lfs.smudge 'git-lfs smudge -- %f'
    git config --global filter.lfs.process 'git-lfs filter-process'
    git config --global filter.lfs.required true
    git config --global lfs.locksverify false
    git config --global lfs.transfer.maxretries 1
    git config --global lfs.transfer.maxverifies 1
    git clone origin models
'''


@case('data', 'object_not_found', 'The object that the LFS pointer names is not on the server.')
def lfs_object_missing(lab):
    oid = hashlib.sha256(b'w').hexdigest()
    body = ('{"transfer":"basic","objects":[{"oid":"%s","size":1,"error":{"code":404,"message":"Object does not exist on the server"}}]}' % oid).encode()
    lfs_repository(lab, lab.serve(always(200, body, Content_Type='application/vnd.git-lfs+json')))
    lab.bash(LFS_CLONE, programs=('bash', 'git', 'git-lfs'))


@case('infrastructure', 'service_unavailable', 'The LFS server answers 503.', retry=True)
def lfs_503(lab):
    lfs_repository(lab, lab.serve(always(503, b'{"message":"Service Unavailable"}', Content_Type='application/vnd.git-lfs+json')))
    lab.bash(LFS_CLONE, programs=('bash', 'git', 'git-lfs'))


@case('resource', 'lfs_quota', 'The LFS budget of the account is spent.', accept=['data'])
def lfs_over_quota(lab):
    message = b'{"message":"This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access."}'
    lfs_repository(lab, lab.serve(always(403, message, Content_Type='application/vnd.git-lfs+json')))
    lab.bash(LFS_CLONE, programs=('bash', 'git', 'git-lfs'))


# --- pip ---


def index(lab, files=None, status=200):
    """A package index with the given files: name of the project to {file name: bytes}."""
    files = files or {}

    def answer(path):
        if status != 200:
            return (status, {}, b'')
        parts = path.strip('/').split('/')
        if parts[0] == 'files':
            return (200, {}, next(f[parts[1]] for f in files.values() if parts[1] in f))
        if parts[-1] not in files:
            return (404, {}, b'')
        links = ''.join(f'<a href="/files/{name}">{name}</a>' for name in files[parts[-1]])
        return (200, {'Content-Type': 'text/html'}, f'<!DOCTYPE html><html><body>{links}</body></html>'.encode())

    lab.renames.append((r'http://127\.0\.0\.1:\d+', 'https://packages.example'))
    return lab.serve(answer)


def source_package(name, version, setup):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode='w:gz') as tar:
        for file, text in {'setup.py': setup, 'PKG-INFO': f'Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n'}.items():
            entry = tarfile.TarInfo(f'{name}-{version}/{file}')
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    return buffer.getvalue()


def pip(lab, url, *arguments, interpreter='py3.12', **env):
    lab.run([interpreter, '-m', 'pip', '--no-cache-dir', 'install', '--index-url', f'{url}/simple', '--retries', '1', '--timeout', '5',
             '--target', 'site', '--no-build-isolation', *arguments], package='pip',
            env={'PIP_DISABLE_PIP_VERSION_CHECK': '1', 'PIP_TRUSTED_HOST': '127.0.0.1', 'PIP_ROOT_USER_ACTION': 'ignore', **env})


@case('code', 'pip_resolution', 'No version of the package fits what is asked for.')
def pip_no_such_version(lab):
    pip(lab, index(lab, {'tinytrain': {'tinytrain-0.9.tar.gz': b'', 'tinytrain-1.0.tar.gz': b''}}), 'tinytrain==1.7')


@case('code', 'pip_resolution', 'The index has no package of this name.')
def pip_no_such_package(lab):
    lab.write('requirements.txt', 'tinytrian>=1.0\n')
    pip(lab, index(lab, {'tinytrain': {}}), '-r', 'requirements.txt')


@case('data', 'package_hash_mismatch', 'The package does not have the hash of the requirements file.', accept=['code', 'infrastructure'])
def pip_hash_mismatch(lab):
    lab.write('requirements.txt', 'tinytrain==1.0 --hash=sha256:' + '0' * 63 + '1\n')
    pip(lab, index(lab, {'tinytrain': {'tinytrain-1.0.tar.gz': source_package('tinytrain', '1.0', 'import setuptools\nsetuptools.setup(name="tinytrain")')}}),
        '-r', 'requirements.txt', interpreter='py3.11')


@case('code', 'pip_build_failure', 'The package cannot be built: its setup.py stops because there is no CUDA compiler.')
def pip_build_failure(lab):
    setup = 'import os\nprint("torch.__version__ = 2.1.0")\nif not os.environ.get("CUDA_HOME"):\n    raise OSError("CUDA_HOME environment variable is not set. Please set it to your CUDA install root.")\n'
    pip(lab, index(lab, {'flashy-attn': {'flashy_attn-2.5.tar.gz': source_package('flashy_attn', '2.5', setup)}}), 'flashy-attn', interpreter='py3.11')


@case('infrastructure', 'package_index_network', 'The index cannot be reached; that no version is found only follows from it.', retry=True)
def pip_index_refused(lab):
    port = lab.free_port()
    lab.renames.insert(0, (r'http://127\.0\.0\.1:\d+', 'https://packages.example'))
    pip(lab, f'http://127.0.0.1:{port}', 'tinytrain==1.0')


@case('infrastructure', 'package_index_network', 'The index answers 503.', retry=True, accept=['code'])
def pip_index_503(lab):
    pip(lab, index(lab, status=503), 'tinytrain==1.0', interpreter='py3.11')


@case('infrastructure', 'package_index_network', 'The name of the index cannot be resolved; that no version is found only follows from it.', retry=True)
def pip_index_not_resolved(lab):
    lab.renames.append((r'datasets-f\.invalid', 'packages.example'))
    lab.renames.insert(0, (r'datasets-f\.invalid', 'packages.example'))
    pip(lab, 'https://datasets-f.invalid', 'tinytrain==1.0', interpreter='py3.10')


@case('code', 'pip_resolution', 'The package wants a newer Python.')
def pip_wants_another_python(lab):
    setup = 'import setuptools\nsetuptools.setup(name="tinytrain", version="1.0", python_requires=">=3.13")\n'
    pip(lab, index(lab, {'tinytrain': {'tinytrain-1.0.tar.gz': source_package('tinytrain', '1.0', setup)}}), 'tinytrain', interpreter='py3.11')


# --- object stores and hubs ---


@case('data', 'credentials_missing', 'There are no credentials for the bucket.', accept=['code'])
def s3_without_credentials(lab):
    lab.train('py', '''
        import boto3
        steps(1)
        s3 = boto3.client('s3', region_name='eu-central-1')
        s3.download_file('team-data', 'train/part-0.parquet', 'part-0.parquet')  #@
    ''', package='boto3', env={'AWS_EC2_METADATA_DISABLED': 'true'})


S3_ENV = {'AWS_ACCESS_KEY_ID': 'x', 'AWS_SECRET_ACCESS_KEY': 'y', 'AWS_MAX_ATTEMPTS': '2'}


def s3(lab, status, code, text):
    body = f'<?xml version="1.0"?><Error><Code>{code}</Code><Message>{text}</Message></Error>'.encode()
    url = lab.serve(always(status, body, Content_Type='application/xml'))
    lab.write('store.py', f'''
        import boto3

        s3 = boto3.client('s3', region_name='eu-central-1', endpoint_url='{url}')


        def read(key):
            return s3.get_object(Bucket='team-data', Key=key)['Body'].read()  #@
    ''')
    lab.train('py', 'import store\nsteps(1)\nstore.read("train/part-0.parquet")\n', package='boto3', env=S3_ENV)


@case('data', 'object_not_found', 'The object is not in the bucket.')
def s3_no_such_key(lab):
    s3(lab, 404, 'NoSuchKey', 'The specified key does not exist.')


@case('data', 'permission_denied', 'The role may not read the bucket.')
def s3_access_denied(lab):
    s3(lab, 403, 'AccessDenied', 'Access Denied')


@case('infrastructure', 'rate_limited', 'The store wants fewer requests.', retry=True)
def s3_slow_down(lab):
    s3(lab, 503, 'SlowDown', 'Please reduce your request rate.')


def hub(lab, status, error=None, code=None, library='huggingface_hub', source=None):
    headers = {'X-Request-Id': 'Root=1-68a'} | ({'X-Error-Code': code} if code else {}) | ({'X-Error-Message': error} if error else {})
    url = lab.serve(lambda path: (status, headers, b''))
    lab.train('py', source or '''
        from huggingface_hub import hf_hub_download

        def weights():
            return hf_hub_download('acme/bloom-tiny', 'model.safetensors')  #@

        steps(1)
        weights()
    ''', package=library, env={'HF_ENDPOINT': url, 'HF_HUB_DISABLE_TELEMETRY': '1', 'HF_HUB_DOWNLOAD_TIMEOUT': '2'})


@case('data', 'hub_gated', 'The model is gated, and the user has no access.')
def hub_gated_model(lab):
    hub(lab, 403, 'Access to model acme/bloom-tiny is restricted and you are not in the authorized list.', 'GatedRepo')


@case('data', 'hub_repo_not_found', 'The repository does not exist, or is private.')
def hub_repository_not_found(lab):
    hub(lab, 401, 'Repository not found', 'RepoNotFound')


@case('data', 'hub_entry_missing', 'The repository holds no such file.')
def hub_file_not_found(lab):
    hub(lab, 404, 'Entry not found', 'EntryNotFound')


@case('infrastructure', 'rate_limited', 'The hub answers 429.', retry=True)
def hub_rate_limited(lab):
    hub(lab, 429, source='''
        from huggingface_hub import HfApi
        steps(1)
        info = HfApi().model_info('acme/bloom-tiny')  #@
    ''')


@case('infrastructure', 'service_unavailable', 'The hub answers 504.', retry=True)
def hub_gateway_timeout(lab):
    hub(lab, 504, source='''
        from huggingface_hub import HfApi
        steps(1)
        files = HfApi().list_repo_files('acme/corpus', repo_type='dataset')  #@
    ''')


@case('data', 'hub_offline_cache_miss', 'The hub is switched off by a variable, and the cache does not hold the file.', accept=['code'])
def hub_offline(lab):
    lab.train('py', '''
        from huggingface_hub import hf_hub_download
        config = hf_hub_download('acme/bloom-tiny', 'config.json')  #@
    ''', package='huggingface_hub', env={'HF_HUB_OFFLINE': '1'})


@case('infrastructure', 'connection_refused', 'The hub cannot be reached, and the cache does not hold the file.', accept=['data'], retry=True)
def hub_refused(lab):
    port = lab.free_port()
    lab.train('py', '''
        from huggingface_hub import hf_hub_download
        config = hf_hub_download('acme/bloom-tiny', 'config.json')  #@
    ''', package='huggingface_hub', env={'HF_ENDPOINT': f'http://127.0.0.1:{port}'})


@case('data', 'hub_repo_not_found', 'The dataset does not exist on the hub.')
def dataset_not_on_the_hub(lab):
    hub(lab, 401, 'Repository not found', 'RepoNotFound', library='datasets', source='''
        from datasets import load_dataset
        data = load_dataset('acme/no-such-corpus', split='train')  #@
    ''')


@case('code', 'tracker_fatal', 'The tracker has no key, and there is no terminal to ask for one.', accept=['data'])
def tracker_without_a_key(lab):
    lab.train('py', '''
        import wandb
        steps(1)
        run = wandb.init(project='ranker')  #@
    ''', package='wandb', env={'WANDB_SILENT': 'false'})
