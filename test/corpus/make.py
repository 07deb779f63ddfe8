"""
Makes cases.jsonl by running the cases of make/ again: all of them, or those named (a name may end in *).
    sudo python3 test/corpus/make.py [ID ...]
A case whose program is not on this machine keeps the line it has.
"""

import fnmatch
import glob
import importlib
import json
import os
import sys
import traceback

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, 'make'))
from lab import CASES, Lab, Missing  # noqa: E402

SUBJECTS = sorted(os.path.basename(path)[:-3] for path in glob.glob(os.path.join(here, 'make', '*_cases.py')))


def main(names):
    for subject in SUBJECTS:
        importlib.import_module(subject)
    unknown = [name for name in names if not fnmatch.filter(CASES, name)]
    if unknown:
        sys.exit(f'no such case: {", ".join(unknown)}')
    file = os.path.join(here, 'cases.jsonl')
    lines = {case['id']: case for case in read(file) if case['id'] in CASES}
    failed = []
    for name in CASES:
        if names and not any(fnmatch.fnmatch(name, pattern) for pattern in names):
            continue
        try:
            lines[name] = made(name)
            print(f'{name}: {lines[name]["class"]}, exit {lines[name]["exit_code"]} {lines[name]["signal"] or ""}', flush=True)
        except Missing as missing:
            print(f'{name}: left as it is, this machine has no {missing}')
        except Exception:
            failed.append(name)
            traceback.print_exc()
        write(file, [lines[key] for key in CASES if key in lines])
    print(f'{len(lines)} cases of {len(CASES)}' + (f'; not made: {" ".join(failed)}' if failed else ''))
    return 1 if failed else 0


def made(name):
    make, label = CASES[name]
    lab = Lab(name)
    try:
        make(lab)
        if lab.exit_code == 0:
            raise RuntimeError(f'{name} succeeded\n{lab.log[-1500:]}')
        return lab.line(label)
    finally:
        lab.close()


def read(file):
    if not os.path.exists(file):
        return []
    with open(file, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def write(file, cases):
    with open(file, 'w', encoding='utf-8') as out:
        for line in cases:
            out.write(json.dumps(line, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
