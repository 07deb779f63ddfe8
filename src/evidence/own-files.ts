const notTheUsers = [
  // Python: packages, the standard library, code made at run time, compiled modules, scripts that pip makes
  /(?:^|[\\/])(?:site-packages|dist-packages)[\\/]/,
  /[\\/]lib(?:64)?[\\/]python\d(?:\.\d+)?t?[\\/]/,
  /\\Lib\\|(?:conda\d?|mamba\d?|miniforge\d?|[\\/]envs[\\/][^\\/]+|\bPython\d+|\bc?python-\d[\w.-]*|[\\/]\.?v?env)[\\/]lib[\\/]/,
  /^</,
  /\.(?:pyx|pxi|pxd)$/,
  /[\\/]s?bin[\\/][^\\/.]+$|[\\/]Scripts[\\/][^\\/]+(?:\.exe[\\/]__main__\.py|-script\.py|\.exe)$/,
  // Debuggers that run the program
  /[\\/]\.?(?:vscode|vscode-server|pycharm[\w.-]*)[\\/]|[\\/]pydevd?[\\/]|[\\/]pydevd\w*\.py$/i,
  // Downloaded or generated
  /[\\/]huggingface[\\/]modules[\\/]|[\\/]torch[\\/]hub[\\/]|torch_extensions[\\/]|torchinductor_|[\\/]\.triton[\\/]|__autograph_generated_file/,
  /^\/tmp\/ray\/(?!.*(?:_ray_pkg_|working_dir_files|py_modules_files))/,
  /[\\/](?:pyspark|py4j)[\w.-]*\.zip[\\/]|[\\/]spark[\w.-]*[\\/]python[\\/]|\.egg[\\/]|^\/opt\/pytorch\/pytorch\//,
  // What a runner or a scheduler makes of the user's commands
  /[\\/]_temp[\\/]|[\\/]slurm_script$|[\\/]slurmd[\\/]/,
  // Julia, whose own files are printed as "./loading.jl"
  /[\\/]\.julia[\\/]|[\\/]share[\\/]julia[\\/]|[\\/]julia-\d|^\.[\\/]\w+\.jl$|[\\/](?:buildworker|cache[\\/]build)[\\/]/,
  // Rust, Go, Node.js, R
  /(?:^|[\\/])crates[\\/](?:polars|arrow|datafusion|parquet|delta|lance)[\w-]*[\\/]|[\\/]\.cargo[\\/]|[\\/]\.rustup[\\/]|^\/rustc\/|[\\/]pkg[\\/]mod[\\/]|[\\/]local[\\/]go[\\/]src[\\/]/,
  /(?:^|[\\/])node_modules[\\/]|^node:|^internal[\\/]/,
  /[\\/]lib(?:64)?[\\/]R[\\/]|[\\/]R[\\/](?:[\w.-]+-library|win-library)[\\/]/,
]
/** True for a source of C, C++, CUDA or HIP. */
export const isNative = (file: string): boolean => /\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)$/.test(file)
// Paths of the machine that built a library, and of its sources.
const notTheUsersNative =
  /(?:^|[\\/])(?:aten|ATen|c10|torch\w*[\\/]csrc|third_party|external|jaxlib|xla|thrust|cub|cutlass|nccl|gloo)[\\/]|^\/(?:usr|io|build|opt\/pytorch|tmp\/pip-)/

// Packages that people clone and change beside their own program, and build on; what is there is seldom what they wrote.
const frameworks =
  'accelerate|allennlp|alphafold|apex|bitsandbytes|catboost|colossalai|deepspeed|detectron2|diffusers|espnet2?|fairseq2?|fastai|flash_attn|flax|fvcore|gluonts|gpytorch|gymnasium|kornia|lightgbm|litgpt|llamafactory|lm_eval|megatron|mmaction|mmcls|mmcv|mmdet3d|mmdet|mmengine|mmocr|mmpose|mmpretrain|mmseg|monai|nnunetv2|open_clip|openfold|opennmt|optimum|paddle|peft|pytorch_lightning|pytorch3d|sentence_transformers|sglang|speechbrain|stable_baselines3|tianshou|timm|torch_geometric|torchaudio|torchtitan|torchtune|torchvision|transformers|trl|ultralytics|verl|vllm|xformers|xgboost|yolox'
const parts = String.raw`lightning[\\/](?:pytorch|fabric)|nemo[\\/](?:collections|core|lightning|utils)|ray[\\/](?:train|tune|data|util|_private|rllib)`
// Of a clone, programs that are meant to be run and changed: "transformers/examples/…", "fairseq/train.py".
const programFolder = String.raw`(?:examples?|scripts?|tools|projects|recipes|configs?|tests?|research)[\\/]`
const framework = new RegExp(
  String.raw`(?:^|[\\/])(?:src[\\/])?(?:${parts}|${frameworks})[\\/](?!${programFolder}|(?:train|main|run|finetune|pretrain)(?:_\w+)?\.py$)`,
)
const programPath = new RegExp(`^${programFolder}`)
const program = new RegExp(String.raw`^(?:${programFolder}|[^\\/]+$)`)

/**
 * True for a file of a framework that lies beside the user's program, wherever that is. Where the program itself is of
 * the same clone ("tools/train.py" of mmdetection), the user works on the framework, and its files are the user's.
 * @param others the files that are no framework's
 */
export function isFrameworks(file: string, others: readonly string[]): boolean {
  const at = framework.exec(file)
  if (at === null) return false
  const root = file.slice(0, at.index + 1)
  return !others.some((other) => {
    const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(other)
    // Megatron is not installed; its scripts run where it lies.
    if (!isAbsolute) return (/megatron[\\/]$/.test(at[0]) && program.test(other)) || programPath.test(other)
    return root !== '' && other.startsWith(root) && program.test(other.slice(root.length))
  })
}

/** False for files of packages, of a language's own library, of launchers, and for generated code. */
export const isUsers = (file: string): boolean =>
  !notTheUsers.some((pattern) => pattern.test(file)) && !(isNative(file) && notTheUsersNative.test(file))
