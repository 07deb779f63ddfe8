import type { CauseText } from './cause-text.ts'

/** CUDA programs and native code. */
export const cudaProgramCauses = {
  cuda_fork_reinit: {
    class: 'code',
    outlook: 'permanent',
    title: 'CUDA was used before the process was forked',
    suggestion:
      "Call `torch.multiprocessing.set_start_method('spawn')` first, or keep CUDA tensors out of Dataset and collate_fn.",
  },
  bad_visible_devices: {
    class: 'code',
    outlook: 'permanent',
    title: '`CUDA_VISIBLE_DEVICES` is written so that it hides every GPU',
    suggestion: 'Write the numbers alone, as in `CUDA_VISIBLE_DEVICES=1,2,3`: without brackets, quotes or spaces.',
  },
  torch_without_cuda: {
    class: 'code',
    outlook: 'permanent',
    title: 'the installed build has no GPU support',
    suggestion:
      'Install a GPU build (`python -c "import torch; print(torch.__version__)"` ends in +cpu), or load with `map_location="cpu"`.',
  },
  cublas_failed: {
    class: 'code',
    outlook: 'recurrent',
    title: 'a GPU maths library failed',
    suggestion:
      'Look for an earlier CUDA error and for indices out of range (run once on the CPU), and unset LD_LIBRARY_PATH so that one cuBLAS is loaded.',
  },
  cudnn_failed: {
    class: 'code',
    outlook: 'recurrent',
    title: 'cuDNN could not do what it was asked',
    suggestion:
      'Let only one cuDNN be loaded (`unset LD_LIBRARY_PATH`, `pip list | grep cudnn`), and pass contiguous tensors of a supported type.',
  },
  cuda_library_starved: {
    class: 'resource',
    outlook: 'recurrent',
    title: 'a CUDA library could not get going, most often because GPU memory is full',
    suggestion:
      'With a full GPU lower the batch size, or stop preallocation (`TF_FORCE_GPU_ALLOW_GROWTH=true`, `XLA_PYTHON_CLIENT_MEM_FRACTION=.7`); otherwise look for two versions of cuDNN or cuBLAS.',
  },
  shared_library_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'a native library is missing or does not fit',
    suggestion:
      'Reinstall the package for the installed versions (`pip install --force-reinstall --no-cache-dir NAME`), or install the system library that the message names.',
  },
  native_build_failed: {
    class: 'code',
    outlook: 'recurrent',
    title: 'a native extension could not be built',
    suggestion:
      "Read the first `error:` of the compiler; match `nvcc --version` to the framework's CUDA, install ninja, or use a prebuilt wheel. `MAX_JOBS=4` when the compiler was killed.",
  },
  heap_corruption: {
    class: 'code',
    outlook: 'recurrent',
    title: 'native code corrupted its memory',
    suggestion:
      'Upgrade or remove the compiled package that was loaded last (two copies of jemalloc, tcmalloc or libstdc++ do this); `PYTHONFAULTHANDLER=1` shows the Python line.',
  },
  cpp_exception: {
    class: 'code',
    outlook: 'recurrent',
    title: 'an exception in native code was not caught',
    suggestion: 'The line that begins with `what():` says why; run with `PYTHONFAULTHANDLER=1` to see the Python line.',
  },
} as const satisfies Record<string, CauseText>
