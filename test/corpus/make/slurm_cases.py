"""Jobs of a real Slurm."""

import threading
import time

import slurm
from lab import case


def srun(lab, source, *options, script='train.py', after=None):
    """Runs a training under srun; `after`: (seconds, what to do then)."""
    environment = slurm.cluster()
    lab.write(script, lab.prelude() + '\n' + __import__('textwrap').dedent(source))
    lab.renames.append((r'corpus-slurm-\w+', 'slurm'))
    if after:
        threading.Timer(*after).start()
    lab.run(['srun', *options, '/usr/bin/python3', '-u', script], env=environment)
    slurm.run('scancel', '-u', 'root')


@case('infrastructure', 'slurm_oom', 'The step hit the memory limit of its cgroup.', accept=['resource'])
def srun_out_of_memory(lab):
    srun(lab, 'steps(3)\nb = []\nwhile True:\n    b.append(bytearray(8 << 20))\n', '--mem=80')


@case('infrastructure', 'slurm_oom', 'A child of the task hit the memory limit; the task itself only sees that it is gone.', accept=['resource'])
def srun_child_out_of_memory(lab):
    srun(lab, '''
        import subprocess
        import sys
        steps(3)
        subprocess.check_call([sys.executable, '-c', 'b = []\\nwhile True: b.append(bytearray(8 << 20))'])  #@
    ''', '--mem=80')


@case('resource', 'slurm_time_limit', 'The job reached its time limit.')
def srun_time_limit(lab):
    # Slurm looks at limits each half minute and counts in minutes.
    srun(lab, 'import time\nsteps(5)\ntime.sleep(170)\n', '--time=0:01')


@case('unknown', 'slurm_cancelled', 'Somebody cancelled the step.', accept=['infrastructure'])
def srun_cancelled(lab):
    srun(lab, 'import time\nsteps(5)\ntime.sleep(60)\n', after=(4, lambda: slurm.run('scancel', '-u', 'root')))


@case('code', 'python_exception', 'Task 1 divides by zero; each line carries its task, and the other task is terminated.')
def srun_task_raises(lab):
    srun(lab, '''
        import os
        import time
        task = int(os.environ['SLURM_PROCID'])
        steps(2)
        if task == 1:
            print(3 / (task - 1))  #@
        time.sleep(20)
    ''', '-n', '2', '-l', '--kill-on-bad-exit=1', '--mem=200')


@case('data', 'dataset_file_missing', 'Both tasks find no dataset.')
def srun_tasks_find_no_file(lab):
    srun(lab, '''
        steps(1)
        open('/lustre/datasets/pile/00.jsonl.zst')  #@
    ''', '-n', '2', '-l', '--mem=200', script='pretrain.py')


@case('infrastructure', 'sigkill', 'A task was killed from outside.', retry=True)
def srun_task_killed(lab):
    srun(lab, 'import os\nimport signal\nsteps(3)\nos.kill(os.getpid(), signal.SIGKILL)\n', '--mem=200')


@case('code', 'segfault', 'A task crashed in native code.', accept=['unknown'])
def srun_task_crashes(lab):
    srun(lab, 'import ctypes\nsteps(3)\nctypes.string_at(0)\n', '--mem=200')


@case('code', 'slurm_request_rejected', 'No partition has this name.')
def srun_unknown_partition(lab):
    srun(lab, 'steps(1)\n', '--partition=h100')


@case('code', 'slurm_request_rejected', 'No node has that much memory.', accept=['resource'])
def srun_more_memory_than_a_node(lab):
    srun(lab, 'steps(1)\n', '--mem=900G')


@case('infrastructure', 'slurm_controller_unreachable', 'The controller of Slurm does not answer.', retry=True)
def srun_without_a_controller(lab):
    environment = slurm.cluster()
    with open(environment['SLURM_CONF']) as conf:
        text = conf.read().replace('SlurmctldPort=16917', 'SlurmctldPort=16918').replace('MpiDefault', 'MessageTimeout=2\nMpiDefault')
    lab.write('slurm.conf', text)
    lab.bash('srun python3 train.py\n', programs=('bash', 'srun'), env={'SLURM_CONF': lab.path('slurm.conf')})


@case('infrastructure', 'slurm_node_fail', 'The node of the job went down; srun ends with 0, and the step misses the model.', retry=True)
def srun_node_fails(lab):
    def lose():
        node = slurm.run('squeue', '-h', '-o', '%N').strip()
        slurm.run('scontrol', 'update', f'nodename={node}', 'state=down', 'reason=power')

    environment = slurm.cluster()
    lab.write('train.py', lab.prelude() + '\nimport time\nsteps(5)\ntime.sleep(60)\n')
    threading.Timer(4, lose).start()
    lab.bash('''
        srun /usr/bin/python3 -u train.py
        test -f model.pt || { echo "there is no model.pt"; exit 1; }
    ''', programs=('bash', 'srun'), env=environment)
    for node in ('n1', 'n2'):
        slurm.run('scontrol', 'update', f'nodename={node}', 'state=resume')
    time.sleep(8)
