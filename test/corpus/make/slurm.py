"""A Slurm of two nodes on this machine, started by the first case that needs it and stopped at the end. Debian 12, as root."""

import atexit
import os
import shutil
import socket
import subprocess
import tempfile
import time

from lab import Missing

CONF = """
ClusterName=corpus
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CryptoType=crypto/munge
StateSaveLocation={state}/state
SlurmdSpoolDir={state}/spool.%n
SlurmctldPidFile={state}/slurmctld.pid
SlurmdPidFile={state}/slurmd.%n.pid
SlurmctldLogFile={state}/slurmctld.log
SlurmdLogFile={state}/slurmd.%n.log
SlurmctldPort=16917
ProctrackType=proctrack/cgroup
TaskPlugin=task/cgroup
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
JobAcctGatherType=jobacct_gather/cgroup
JobAcctGatherFrequency=task=1
ReturnToService=2
SlurmdTimeout=10
KillWait=3
MinJobAge=300
SchedulerParameters=sched_interval=1,bf_interval=1
MpiDefault=none
AccountingStorageType=accounting_storage/none
NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port=17101 CPUs=2 RealMemory=4000
NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port=17102 CPUs=2 RealMemory=4000
PartitionName=gpu Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
DefMemPerNode=300
"""
CGROUP = """
CgroupPlugin=cgroup/v1
CgroupMountpoint=/sys/fs/cgroup
CgroupAutomount=no
ConstrainRAMSpace=yes
ConstrainSwapSpace=yes
AllowedSwapSpace=0
ConstrainCores=no
"""
state = None


def cluster():
    """The environment in which srun, sbatch and scancel find the cluster."""
    global state
    if state is None:
        if not shutil.which('slurmctld'):
            raise Missing('Slurm')
        state = tempfile.mkdtemp(prefix='corpus-slurm-')
        os.environ['SLURM_CONF'] = f'{state}/slurm.conf'
        start()
        atexit.register(stop)
    return {'SLURM_CONF': f'{state}/slurm.conf'}


def start():
    for folder in ('state', 'spool.n1', 'spool.n2'):
        os.mkdir(f'{state}/{folder}')
    with open(f'{state}/slurm.conf', 'w') as file:
        file.write(CONF.format(host=socket.gethostname().split('.')[0], state=state))
    with open(f'{state}/cgroup.conf', 'w') as file:
        file.write(CGROUP)
    os.makedirs('/run/munge', exist_ok=True)
    shutil.chown('/run/munge', 'munge', 'munge')
    run('su', '-s', '/bin/sh', 'munge', '-c', f'/usr/sbin/munged --force --pid-file=/run/munge/corpus.pid')
    time.sleep(1)
    run('slurmctld', '-c', '-i')
    for node in ('n1', 'n2'):
        start_node(node)
    for _ in range(200):
        if run('sinfo', '-h', '-N', '-o', '%T').split() == ['idle', 'idle']:
            return
        time.sleep(0.1)
    raise RuntimeError('Slurm does not come up')


def start_node(node):
    run('slurmd', '-N', node)


def pid_of(name):
    with open(f'{state}/{name}.pid') as file:
        return int(file.read())


def stop():
    run('scancel', '-u', 'root')
    time.sleep(5)
    for name in ('slurmd.n1', 'slurmd.n2', 'slurmctld'):
        try:
            os.kill(pid_of(name), 9)
        except (OSError, ValueError):
            pass
    with open('/run/munge/corpus.pid') as file:
        os.kill(int(file.read()), 15)
    time.sleep(1)
    shutil.rmtree(state, ignore_errors=True)


def run(*argv):
    return subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
