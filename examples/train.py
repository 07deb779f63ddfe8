#!/usr/bin/env python3
"""Train a small neural network on the Iris flowers, with nothing but the standard library.

It does what a training job should: checks its data, saves checkpoints atomically, and resumes from them to exactly the
result of an uninterrupted run. With --fail it also fails, for real, in one of several ways.
"""
import argparse
import csv
import errno
import hashlib
import json
import math
import os
import random
import statistics
from pathlib import Path

import failures
from model import mean_loss, new_weights, predict, train_step

SPECIES = ("setosa", "versicolor", "virginica")
FEATURES = ("sepal_length", "sepal_width", "petal_length", "petal_width")
HIDDEN_UNITS = 8
BATCH_ROWS = 12
LOG_EVERY = 20
SPLIT_SEED = 1936  # not --seed: runs with different seeds are judged on the same test rows


# Data

class ChecksumError(ValueError):
    """The dataset is not the one that SHA256SUMS describes."""


def read_dataset(path):
    """Return the rows as (features, label) and the file's SHA-256, which SHA256SUMS beside it must confirm."""
    if not path.is_file():
        raise FileNotFoundError(errno.ENOENT, "dataset not found", str(path))
    content = path.read_bytes()
    actual = hashlib.sha256(content).hexdigest()
    sums = path.with_name("SHA256SUMS")
    lines = [line.split() for line in sums.read_text(encoding="utf-8").splitlines()]
    expected = [digest for digest, name in lines if name == path.name]
    if not expected:
        raise ChecksumError(f"no checksum for {path.name} in {sums}")
    if expected[0] != actual:
        raise ChecksumError(f"checksum mismatch for {path}: expected sha256 {expected[0]}, actual {actual}")
    table = csv.DictReader(content.decode("utf-8").splitlines())
    return [([float(row[name]) for name in FEATURES], SPECIES.index(row["species"])) for row in table], actual


def split_and_scale(rows):
    """Shuffle, set a fifth aside for the test, and scale all by the training rows' mean and deviation."""
    rows = random.Random(SPLIT_SEED).sample(rows, len(rows))
    test_count = len(rows) // 5
    columns = zip(*(features for features, _ in rows[test_count:]))
    scaling = [(statistics.fmean(column), statistics.pstdev(column)) for column in columns]
    scaled = [([(x - mean) / spread for x, (mean, spread) in zip(features, scaling)], label) for features, label in rows]
    return scaled[test_count:], scaled[:test_count], scaling


# Checkpoints

def temporary_path(path):
    return path.with_name(path.name + ".tmp")


def save_json(path, content):
    """Write beside the target, then rename: whoever looks finds the old file or the whole new one, never a half."""
    temporary = temporary_path(path)
    try:
        with open(temporary, "w", encoding="utf-8") as file:
            file.write(json.dumps(content))
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def saved_checkpoints(directory):
    return sorted(directory.glob("step-*.json"))


def find_checkpoint(directory, recipe, last_step):
    """Return the newest whole checkpoint of the same recipe, or None. The file in ML_RUN_RESUME_FROM is tried first."""
    candidates = saved_checkpoints(directory)[::-1]
    if os.environ.get("ML_RUN_RESUME_FROM"):
        candidates.insert(0, Path(os.environ["ML_RUN_RESUME_FROM"]))
    for path in candidates:
        try:
            saved = json.loads(path.read_text(encoding="utf-8"))
            fits = saved["recipe"] == recipe and saved["step"] <= last_step
        except (OSError, ValueError, KeyError, TypeError):
            print(f"Skipping checkpoint {path}: missing or not whole", flush=True)
            continue
        if fits:
            print(f"Resuming from checkpoint {path} at step {saved['step']}", flush=True)
            return saved
        print(f"Skipping checkpoint {path}: made with other data or settings", flush=True)
    return None


# Training

def accuracy_by_species(weights, rows):
    """The bug that --fail code runs into: the tally is kept by name, but a prediction is a number."""
    hits = {name: 0 for name in SPECIES}
    for features, label in rows:
        guess = predict(weights, features)
        hits[guess] += int(guess == label)
    return hits


def fail(kind, checkpoint, state, rows):
    """Fail in the way --fail asked for; `checkpoint` and `state` are path and content of a checkpoint made now."""
    if kind == "code":
        accuracy_by_species(state["weights"], rows)
    elif kind == "disk-full":
        failures.fill_disk(temporary_path(checkpoint))
        save_json(checkpoint, state)
    else:
        failures.AT_STEP[kind]()


def train(args, failure):
    """Train, from the newest checkpoint if there is one; `failure` is what has to go wrong in this attempt, or None."""
    data = failures.broken_dataset(failure, args.data) if failure in failures.DATASET else args.data
    rows, digest = read_dataset(data)
    train_rows, test_rows, scaling = split_and_scale(rows)
    recipe = {"data": digest, "seed": args.seed, "learning_rate": args.learning_rate}
    args.checkpoint_dir.mkdir(parents=True, exist_ok=True)

    rng = random.Random(args.seed)
    weights, done = new_weights(rng, len(FEATURES), HIDDEN_UNITS, len(SPECIES)), 0
    saved = None if args.fresh else find_checkpoint(args.checkpoint_dir, recipe, args.steps)
    if saved:
        weights, done = saved["weights"], saved["step"]
        version, internal, next_gauss = saved["rng"]
        rng.setstate((version, tuple(internal), next_gauss))  # JSON had made a list of the tuple
    else:
        print("Starting fresh at step 0", flush=True)

    for step in range(done + 1, args.steps + 1):
        train_step(weights, rng.sample(train_rows, BATCH_ROWS), args.learning_rate)
        if step % LOG_EVERY == 0:
            epoch = math.ceil(step * BATCH_ROWS / len(train_rows))
            print(f"step {step}/{args.steps} epoch {epoch} loss {mean_loss(weights, train_rows):.4f}", flush=True)
        checkpoint = args.checkpoint_dir / f"step-{step:06d}.json"
        state = {"step": step, "recipe": recipe, "weights": weights, "rng": rng.getstate()}
        if failure and step >= args.fail_at:
            fail(failure, checkpoint, state, train_rows)
        if step % args.checkpoint_every == 0 and step < args.steps:
            save_json(checkpoint, state)

    loss = mean_loss(weights, train_rows)
    accuracy = statistics.fmean(predict(weights, features) == label for features, label in test_rows)
    model = {"recipe": recipe, "species": SPECIES, "scaling": scaling, "weights": weights, "loss": loss, "accuracy": accuracy}
    save_json(args.checkpoint_dir / "model.json", model)
    for path in saved_checkpoints(args.checkpoint_dir):  # the model takes their place, and the next run trains anew
        path.unlink()
    print(f"final loss {loss!r}", flush=True)  # all digits, to compare runs by
    print(f"accuracy {accuracy:.2f} on {len(test_rows)} test rows", flush=True)


# Command line

def positive(kind):
    def parse(text):
        value = kind(text)
        if not 0 < value < math.inf:
            raise ValueError(text)
        return value
    parse.__name__ = f"positive {kind.__name__}"  # what argparse calls it in "invalid … value"
    return parse


def parse_arguments():
    """Return the arguments and the failure that is due in this attempt, or None."""
    kinds = "".join(f"  {kind:<17}{what}\n" for kind, what in failures.KINDS.items())
    parser = argparse.ArgumentParser(
        description="Train a small neural network on the Iris flowers; resume where the last run broke off.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"kinds of failure:\n{kinds}\nenvironment:\n"
               "  ML_RUN_ATTEMPT      number of this attempt (default: 1), which --fail-attempts is compared with\n"
               "  ML_RUN_RESUME_FROM  checkpoint to try before those in --checkpoint-dir\n")
    option = parser.add_argument
    option("--data", type=Path, default=Path(__file__).resolve().parent / "data" / "iris.csv", metavar="FILE",
           help="CSV file, with SHA256SUMS beside it (default: data/iris.csv beside this script)")
    option("--steps", type=positive(int), default=400, metavar="N", help="length of the training (default: %(default)s)")
    option("--seed", type=int, default=0, metavar="N", help="seed of weights and batches (default: %(default)s)")
    option("--learning-rate", type=positive(float), default=0.1, metavar="RATE", help="(default: %(default)s)")
    option("--checkpoint-dir", type=Path, default=Path("checkpoints"), metavar="DIR",
           help="place of step-*.json and, in the end, model.json (default: %(default)s)")
    option("--checkpoint-every", type=positive(int), default=50, metavar="N", help="in steps (default: %(default)s)")
    option("--fresh", action="store_true", help="ignore checkpoints")
    option("--fail", choices=list(failures.KINDS), metavar="KIND", help="fail in this way, see below")
    option("--fail-at", type=positive(int), default=120, metavar="STEP",
           help="fail at this step, or at the next one if resumed beyond it (default: %(default)s)")
    option("--fail-attempts", type=positive(int), metavar="N",
           help="fail in the first N attempts only; later ones leave the failure out (default: all; network: 1)")
    args = parser.parse_args()

    text = os.environ.get("ML_RUN_ATTEMPT") or "1"
    if not text.isdecimal():
        parser.error(f"ML_RUN_ATTEMPT: not a number: {text!r}")
    if args.fail and not failures.possible_here(args.fail):
        parser.error(f"--fail {args.fail}: not possible on this system")
    if args.fail and args.fail_at > args.steps:
        parser.error(f"--fail-at {args.fail_at}: after the last step, {args.steps}")
    failing_attempts = args.fail_attempts or (1 if args.fail == "network" else math.inf)
    return args, args.fail if int(text) <= failing_attempts else None


if __name__ == "__main__":
    train(*parse_arguments())
