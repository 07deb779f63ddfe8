"""Writes checkpoints with the libraries that trainings use, into the folder given. safetensors only where it is installed."""
import dataclasses
import json
import pickle
import shutil
import sys
import zipfile
from pathlib import Path

import h5py
import numpy
import torch

folder = Path(sys.argv[1])
torch.manual_seed(0)
weights = {"layer.weight": torch.randn(40, 30), "layer.bias": torch.randn(30), "half": torch.randn(99).half(),
           "steps": torch.arange(17), "mask": torch.ones(5, dtype=torch.bool)}
optimizer = {"state": {0: {"exp_avg": torch.randn(40, 30)}}, "param_groups": [{"lr": 1e-3, "betas": (0.9, 0.999)}]}


def save_files(files):
    files.mkdir()
    torch.save({"model": weights, "optimizer": optimizer, "step": 100}, files / "zip.pt")
    torch.save({"model": weights, "optimizer": optimizer, "step": 100}, files / "old.pth", _use_new_zipfile_serialization=False)
    torch.save(torch.randn(300_000), files / "large.ckpt")
    numpy.savez(files / "stored.npz", weights=numpy.random.rand(50, 20), step=numpy.int64(3))
    numpy.savez_compressed(files / "deflated.npz", weights=numpy.zeros((200, 200)), noise=numpy.random.rand(1000))
    numpy.save(files / "plain.npy", numpy.random.rand(30, 7).astype("float32"))
    numpy.save(files / "names.npy", numpy.array(["a", "bcd"]))
    limits = zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT
    zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT = 100, 0  # what an archive of more than 4 GiB looks like
    numpy.savez(files / "zip64.npz", weights=numpy.random.rand(30, 20), step=numpy.int64(3))
    zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT = limits
    for name, options in {"earliest": {}, "latest": {"libver": "latest"}, "block": {"userblock_size": 512}}.items():
        with h5py.File(files / f"{name}.h5", "w", **options) as file:
            file.create_dataset("weights", data=numpy.random.rand(40, 10))
            file.create_dataset("chunked", data=numpy.arange(5000), chunks=(500,), compression="gzip")
    with zipfile.ZipFile(files / "model.keras", "w") as archive:  # as Keras 3 does
        archive.writestr("metadata.json", '{"keras_version": "3.4.1"}')
        archive.write(files / "earliest.h5", "model.weights.h5")
    state = {"weights": numpy.random.rand(20, 20), "step": 3, "names": ["x" * 300, "ü", b"bytes"], "big": 1 << 90, "none": None}
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        (files / f"protocol-{protocol}.pkl").write_bytes(pickle.dumps(state, protocol))
    (files / "state.json").write_text(json.dumps({"step": 3, "weights": [0.1] * 200}))


def save_safetensors(files, save_file):
    files.mkdir(exist_ok=True)
    save_file({name: tensor.contiguous() for name, tensor in weights.items()}, files / "model.safetensors")
    save_file({"empty": torch.zeros(0), "one": torch.zeros(())}, files / "small.safetensors", metadata={"format": "pt"})


def save_trainer(folder, save_file):
    """As Trainer of Transformers leaves it."""
    folder.mkdir(parents=True)
    shards = {"a": weights["layer.weight"], "b": weights["layer.bias"]}
    for number, (name, tensor) in enumerate(shards.items(), 1):
        shard = folder / f"model-{number:05}-of-00002.safetensors"
        save_file({name: tensor}, shard) if save_file else torch.save({name: tensor}, shard.with_suffix(".bin"))
    suffix = ".safetensors" if save_file else ".bin"
    index = {"metadata": {"total_size": 1}, "weight_map": {name: f"model-{n:05}-of-00002{suffix}" for n, name in enumerate(shards, 1)}}
    (folder / f"model{suffix}.index.json").write_text(json.dumps(index))
    (folder / "config.json").write_text('{"model_type": "bert"}')
    (folder / "trainer_state.json").write_text('{"global_step": 500, "log_history": []}')
    torch.save({"lr": 1e-3}, folder / "training_args.bin")
    torch.save(optimizer, folder / "optimizer.pt")
    torch.save({"last_epoch": 3}, folder / "scheduler.pt")
    torch.save({"python": [1, 2]}, folder / "rng_state.pth")


def save_deepspeed(root, step):
    """The files of DeepSpeed, ZeRO stage 1 on four ranks; its engine writes them with torch.save too."""
    folder = root / f"global_step{step}"
    folder.mkdir(parents=True)
    common = {"dp_world_size": 4, "mp_world_size": 1, "global_steps": step}
    torch.save({"module": weights, **common}, folder / "mp_rank_00_model_states.pt")
    for rank in range(4):
        torch.save({"optimizer_state_dict": optimizer, "ds_version": "0.14"}, folder / f"bf16_zero_pp_rank_{rank}_mp_rank_00_optim_states.pt")
    (root / "latest").write_text(folder.name)


def save_distributed(folder):
    """With torch.distributed.checkpoint, which before 2.0 is elsewhere and there needs help on Python 3.11."""
    original = dataclasses.dataclass

    def hashable(cls=None, **options):
        if cls is None:
            return original(**options)
        return original(cls, unsafe_hash=True) if cls.__name__ == "TensorProperties" else original(cls, **options)

    try:
        dataclasses.dataclass = hashable
        try:
            from torch.distributed import checkpoint
        except ImportError:
            from torch.distributed._shard import checkpoint
    finally:
        dataclasses.dataclass = original
    folder.mkdir(parents=True)
    if hasattr(checkpoint, "save"):
        checkpoint.save(weights, checkpoint_id=folder)
    else:
        checkpoint.save_state_dict(weights, checkpoint.FileSystemWriter(folder), no_dist=True)


try:
    from safetensors.torch import save_file
except ImportError:
    save_file = None
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir()
save_files(folder / "files")
if save_file:
    save_safetensors(folder / "safetensors", save_file)
save_trainer(folder / "trainer" / "checkpoint-500", save_file)
save_deepspeed(folder / "deepspeed", 10)
save_distributed(folder / "distributed" / "step-7")
