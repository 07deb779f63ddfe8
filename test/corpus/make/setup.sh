#!/bin/bash
# Installs what the cases run, on Debian 12 as root. Pythons 3.8 to 3.13 come from pyenv or from the path.
set -eu
apt-get install -y --no-install-recommends python3-torch python3-sklearn python3-xgboost python3-venv r-base-core \
  git-lfs unzip wget curl gcc make default-jdk-headless nodejs slurm-wlm munge quota
python3.11 -m venv "${CORPUS_VENV:-/tmp/corpus-venv}"
"${CORPUS_VENV:-/tmp/corpus-venv}/bin/pip" install numpy pandas pyarrow h5py Pillow safetensors soundfile tokenizers datasets \
  huggingface_hub hydra-core omegaconf click requests pyyaml ray scikit-learn xgboost lightgbm boto3 wandb mlflow-skinny pydantic jax rich
/usr/bin/python3 -m venv --system-site-packages "${CORPUS_TORCH_VENV:-/tmp/corpus-torch-venv}"
"${CORPUS_TORCH_VENV:-/tmp/corpus-torch-venv}/bin/pip" install 'pytorch-lightning<2' 'transformers<4.40' 'accelerate<0.30' 'torchmetrics<1' Pillow
