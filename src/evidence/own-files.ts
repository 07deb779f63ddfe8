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
  /[\\/]\.cargo[\\/]|[\\/]\.rustup[\\/]|^\/rustc\/|[\\/]pkg[\\/]mod[\\/]|[\\/]local[\\/]go[\\/]src[\\/]/,
  /(?:^|[\\/])node_modules[\\/]|^node:|^internal[\\/]/,
  /[\\/]lib(?:64)?[\\/]R[\\/]|[\\/]R[\\/](?:[\w.-]+-library|win-library)[\\/]/,
]
const isNative = /\.(?:c|cc|cpp|cxx|cu|cuh|h|hpp|hip)$/
// Paths of the machine that built a library, and of its sources.
const notTheUsersNative =
  /(?:^|[\\/])(?:aten|ATen|c10|torch\w*[\\/]csrc|third_party|external|tensorflow|jaxlib|xla|thrust|cub|cutlass|nccl|gloo)[\\/]|^\/(?:usr|io|build|opt\/pytorch|tmp\/pip-)/

/** False for files of packages, of a language's own library, of launchers, and for generated code. */
export const isUsers = (file: string): boolean =>
  !notTheUsers.some((pattern) => pattern.test(file)) && !(isNative.test(file) && notTheUsersNative.test(file))
