"""The failures behind `train.py --fail KIND`. None is imitated: each error comes from where it comes from in real life."""
import atexit
import http.client
import os
import shutil
import signal
import socket
import sys
import tempfile
from pathlib import Path

KINDS = {
    "code": "a bug in the script: KeyError",
    "dataset-missing": "a data path that does not exist, before training: FileNotFoundError",
    "dataset-corrupt": "a truncated copy of the data, before training: ChecksumError",
    "disk-full": "a checkpoint written to /dev/full: OSError 28 (Linux)",
    "memory": "more memory than the process allows itself: MemoryError (Linux)",
    "sigkill": "the process kills itself: SIGKILL",
    "network": "a connection to a port where nothing listens: ConnectionRefusedError",
}
DATASET = ("dataset-missing", "dataset-corrupt")


def possible_here(kind):
    needs = {"disk-full": os.path.exists("/dev/full"), "memory": sys.platform == "linux", "sigkill": hasattr(signal, "SIGKILL")}
    return needs.get(kind, True)


def broken_dataset(kind, data):
    """Return the path of a dataset that cannot be used; `data` itself stays as it is."""
    if kind == "dataset-missing":
        return data.with_name("iris-v2.csv")
    directory = Path(tempfile.mkdtemp(prefix="iris-"))
    atexit.register(shutil.rmtree, str(directory), ignore_errors=True)
    shutil.copy(str(data.with_name("SHA256SUMS")), str(directory))
    content = data.read_bytes()
    (directory / data.name).write_bytes(content[:len(content) // 2])
    return directory / data.name


def fill_disk(temporary):
    """Turn the file that is to be written next into one whose disk is always full."""
    temporary.unlink(missing_ok=True)
    temporary.symlink_to("/dev/full")


def exhaust_memory():
    import resource  # not at the top: only Unix has it
    limit_bytes = 512 << 20
    resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))
    cache = []
    while True:
        cache.append(bytearray(32 << 20))


def kill_process():
    os.kill(os.getpid(), signal.SIGKILL)


def lose_network():
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))  # bound but not listening: no one else can take the port, and who connects is refused
        host, port = deaf.getsockname()
        http.client.HTTPConnection(host, port, timeout=5).request("POST", "/metrics")


AT_STEP = {"memory": exhaust_memory, "sigkill": kill_process, "network": lose_network}
