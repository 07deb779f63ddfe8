import type { CauseText } from './cause-text.ts'

/** Mistakes in models, training loops and what they are given. */
export const modelCodeCauses = {
  tensor_shape_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'the shapes of two tensors do not fit',
    suggestion:
      'Print the shapes at the line named; a last batch that is smaller (`drop_last=True`), or samples of different size (padding, `collate_fn`), are frequent reasons.',
  },
  dtype_device_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'tensors of different type or on different devices meet',
    suggestion: 'Bring both to the same place and type (`x.to(device, dtype)`), or run the step under autocast.',
  },
  autograd_misuse: {
    class: 'code',
    outlook: 'permanent',
    title: 'the gradient cannot be computed along this graph',
    suggestion:
      'Look for `.detach()`, `no_grad`, in-place operations or a second `backward()`; with DDP set `find_unused_parameters=True`, with PEFT and checkpointing call `enable_input_require_grads()`.',
  },
  traced_value_misuse: {
    class: 'code',
    outlook: 'permanent',
    title: 'a value that is only known at run time was used while the function was traced',
    suggestion:
      'Use `jax.lax.cond`/`jnp.where` (or `tf.cond`), mark arguments as static, or take the code out of the compiled function.',
  },
  state_dict_mismatch: {
    class: 'code',
    outlook: 'permanent',
    title: 'the checkpoint does not fit the model',
    suggestion:
      'Build the model with the settings of the checkpoint (number of labels, vocabulary, layers), strip a `module.` prefix, or load with `strict=False`.',
  },
  weights_only_load: {
    class: 'code',
    outlook: 'permanent',
    title: 'torch.load refuses a checkpoint that holds more than tensors',
    suggestion:
      'When the file can be trusted: `torch.load(path, weights_only=False)` or `torch.serialization.add_safe_globals([...])`; better, store safetensors.',
  },
  pickled_class_missing: {
    class: 'code',
    outlook: 'permanent',
    title: 'a stored object names a class that is not there any more',
    suggestion:
      'Import or define the class under the same module and name before loading, and store a state_dict in future.',
  },
  label_out_of_range: {
    class: 'code',
    outlook: 'permanent',
    title: 'labels do not fit the number of classes',
    suggestion:
      'Let labels run from 0 to num_class - 1 (`LabelEncoder`), and compare `max(labels)` with the size of the last layer.',
  },
  input_not_finite: {
    class: 'code',
    outlook: 'permanent',
    title: 'the input holds NaN or infinite values',
    suggestion:
      'Fill or drop them before fitting (`SimpleImputer`, `df.dropna()`); `df.isna().sum()` shows the columns.',
  },
  training_diverged: {
    class: 'code',
    outlook: 'recurrent',
    title: 'the loss became NaN or infinite',
    suggestion:
      'Lower the learning rate, clip gradients, use bf16 in place of fp16 and check the inputs of that step; when one GPU alone does it, test it (`dcgmi diag -r 3`).',
  },
  compile_failed: {
    class: 'code',
    outlook: 'recurrent',
    title: 'the model could not be compiled',
    suggestion:
      'Run once with `TORCHDYNAMO_DISABLE=1` to see whether it trains without; make sure that gcc is there, and clear `/tmp/torchinductor_*`.',
  },
  not_picklable: {
    class: 'code',
    outlook: 'permanent',
    title: 'an object cannot be handed to a worker process',
    suggestion:
      'Move lambdas and nested functions to module level, start under `if __name__ == "__main__":`, or set `num_workers=0`.',
  },
} as const satisfies Record<string, CauseText>
