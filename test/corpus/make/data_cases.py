"""Libraries that read data and fit models: pandas, Arrow, HDF5, pictures, sound, scikit-learn, XGBoost, Hydra, Ray, JAX."""

import subprocess

from lab import VENV, case


def made_with(lab, code):
    """Makes an input with the same packages that read it."""
    subprocess.run([f'{VENV}/bin/python', '-c', code], cwd=lab.folder, check=True, capture_output=True)


def halve(lab, name):
    whole = open(lab.path(name), 'rb').read()
    lab.write(name, whole[:len(whole) // 2])


# --- tables and arrays ---


@case('data', 'dataset_empty_or_exhausted', 'The table is an empty file.')
def pandas_empty_file(lab):
    lab.write('train.csv', b'')
    lab.train('py', '''
        import pandas as pd
        frame = pd.read_csv('train.csv')  #@
    ''', package='pandas')


@case('data', 'text_parse_error', 'A line of the table has more cells than the others.')
def pandas_ragged_table(lab):
    lab.write('train.csv', 'a,b,c\n1,2,3\n4,5,6\n7,8,9,10,11\n')
    lab.write('frames.py', '''
        import pandas as pd


        def read(path):
            return pd.read_csv(path)  #@
    ''')
    lab.train('py', "import frames\nsteps(1)\nframes.read('train.csv')\n", package='pandas')


@case('data', 'dataset_schema_mismatch', 'The table lacks the column of the labels.', accept=['code'])
def pandas_missing_column(lab):
    lab.write('train.csv', 'a,b\n1,2\n')
    lab.train('py', '''
        import pandas as pd
        steps(1)
        frame = pd.read_csv('train.csv')
        labels = frame['label']  #@
    ''', package='pandas')


@case('data', 'dataset_file_missing', 'The table is not there.')
def pandas_file_missing(lab):
    lab.train('py', '''
        import pandas as pd
        frame = pd.read_parquet('/data/features/2026-03.parquet')  #@
    ''', package='pandas')


@case('code', 'python_exception', 'A column is turned to numbers that it never held; the program picks the wrong column.', accept=['data'])
def pandas_wrong_cast(lab):
    lab.write('train.csv', 'name,size\nsmall,1\nlarge,2\n')
    lab.train('py', '''
        import pandas as pd
        steps(1)
        sizes = pd.read_csv('train.csv')['name'].astype(float)  #@
    ''', package='pandas')


@case('data', 'parquet_corrupt', 'The Parquet file is cut off.')
def parquet_truncated(lab):
    made_with(lab, "import pandas; pandas.DataFrame({'a': range(9999)}).to_parquet('part-0.parquet')")
    halve(lab, 'part-0.parquet')
    lab.train('py', '''
        import pyarrow.parquet as pq
        steps(2)
        table = pq.read_table('part-0.parquet')  #@
    ''', package='pyarrow')


@case('data', 'dataset_schema_mismatch', 'One part of the dataset has another type in a column.')
def arrow_schema_mismatch(lab):
    made_with(lab, "import pandas as p; p.DataFrame({'text': ['a']}).to_parquet('0.parquet'); p.DataFrame({'text': [{'de': 1}]}).to_parquet('1.parquet')")
    lab.train('py', '''
        import pyarrow as pa
        import pyarrow.parquet as pq
        parts = [pq.read_table(f'{i}.parquet') for i in range(2)]
        table = pa.concat_tables(parts)  #@
    ''', package='pyarrow')


@case('data', 'hdf5_corrupt', 'The HDF5 file is cut off.')
def hdf5_truncated(lab):
    made_with(lab, "import h5py, numpy; h5py.File('events.h5', 'w')['x'] = numpy.zeros(9999)")
    halve(lab, 'events.h5')
    lab.train('py', '''
        import h5py

        def events(path):
            return h5py.File(path, 'r')['x'][:]  #@

        steps(1)
        events('events.h5')
    ''', package='h5py')


@case('data', 'hdf5_corrupt', 'The file is no HDF5 file.')
def not_hdf5(lab):
    lab.write('features.h5', '<html>Sign in to continue</html>' * 30)
    lab.train('py', '''
        import h5py
        features = h5py.File('features.h5', 'r')  #@
    ''', package='h5py')


@case('data', 'checkpoint_corrupt', 'The NumPy file is cut off.', accept=['code'])
def npy_truncated(lab):
    made_with(lab, "import numpy; numpy.save('x.npy', numpy.zeros(999))")
    halve(lab, 'x.npy')
    lab.train('py', '''
        import numpy as np
        steps(1)
        x = np.load('x.npy')  #@
    ''', package='numpy')


@case('code', 'numpy_api_removed', 'np.float does not exist any more.')
def numpy_removed_alias(lab):
    lab.write('metrics/iou.py', '''
        import numpy as np


        def iou(a, b):
            return (np.logical_and(a, b).sum() / np.logical_or(a, b).sum()).astype(np.float)  #@
    ''')
    lab.train('py', 'from metrics.iou import iou\nsteps(3)\niou([1, 0], [1, 1])\n', package='numpy')


@case('code', 'tensor_shape_mismatch', 'Two arrays cannot be broadcast together.')
def numpy_shapes_do_not_fit(lab):
    lab.train('py', '''
        import numpy as np
        steps(2)
        x = np.zeros((32, 10)) * np.ones((32, 9))  #@
    ''', package='numpy')


# --- pictures, sound, weights ---


@case('data', 'image_corrupt', 'The file is no picture.')
def picture_unidentified(lab):
    lab.write('val/n01440764_18.JPEG', 'not found')
    lab.train('py', '''
        from PIL import Image
        steps(2)
        picture = Image.open('val/n01440764_18.JPEG')  #@
    ''', package='Pillow')


@case('data', 'image_corrupt', 'The picture is cut off.')
def picture_truncated(lab):
    made_with(lab, "from PIL import Image; Image.effect_noise((300, 300), 90).save('17.jpg')")
    halve(lab, '17.jpg')
    lab.write('transforms.py', '''
        from PIL import Image


        def load(path):
            return Image.open(path).convert('RGB')  #@
    ''')
    lab.train('py', "from transforms import load\nsteps(2)\nload('17.jpg')\n", package='Pillow')


@case('data', 'image_corrupt', 'The chunks of the PNG file are broken.')
def picture_broken_png(lab):
    made_with(lab, "from PIL import Image; Image.effect_noise((90, 90), 90).save('17.png')")
    whole = bytearray(open(lab.path('17.png'), 'rb').read())
    at = whole.index(b'IDAT')
    whole[at:at + 4] = b'\0\1\2\3'
    lab.write('17.png', bytes(whole))
    lab.train('py', '''
        from PIL import Image
        steps(2)
        pixels = Image.open('17.png').getdata()[0]  #@
    ''', package='Pillow')


@case('data', 'audio_corrupt', 'The sound file is none.')
def sound_file_corrupt(lab):
    lab.write('clips/common_voice_de_17.flac', b'\0' * 400)
    lab.train('py', '''
        import soundfile
        steps(2)
        signal, rate = soundfile.read('clips/common_voice_de_17.flac')  #@
    ''', package='soundfile')


@case('data', 'safetensors_corrupt', 'The weights are cut off.')
def safetensors_truncated(lab):
    made_with(lab, "import numpy; from safetensors.numpy import save_file; save_file({'w': numpy.zeros(999)}, 'model.safetensors')")
    halve(lab, 'model.safetensors')
    lab.train('py', '''
        from safetensors.numpy import load_file
        print('loading bloom-tiny/model.safetensors')
        weights = load_file('model.safetensors')  #@
    ''', package='safetensors')


@case('data', 'git_lfs_pointer', 'The weights are a Git LFS pointer.')
def safetensors_lfs_pointer(lab):
    lab.write('model.safetensors', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 48120331\n')
    lab.train('py', '''
        from safetensors import safe_open
        with safe_open('model.safetensors', framework='np') as file:  #@
            print(file.keys())
    ''', package='safetensors')


@case('data', 'tokenizer_corrupt', 'The file of the tokenizer is cut off.')
def tokenizers_file_corrupt(lab):
    lab.write('tokenizer.json', '{"version": "1.0", "model": {"type": "BPE", "vo')
    lab.train('py', '''
        from tokenizers import Tokenizer
        tokenizer = Tokenizer.from_file('tokenizer.json')  #@
    ''', package='tokenizers')


# --- datasets ---

DATASETS = {'HF_HUB_OFFLINE': '1', 'HF_DATASETS_OFFLINE': '1'}


@case('data', 'dataset_schema_mismatch', 'The second file of the dataset has other columns.')
def datasets_other_columns(lab):
    lab.write('a.jsonl', '{"text": "a", "label": 1}\n')
    lab.write('b.jsonl', '{"text": "b", "target": 1}\n')
    lab.train('py', '''
        from datasets import load_dataset
        data = load_dataset('json', data_files=['a.jsonl', 'b.jsonl'], split='train')  #@
    ''', package='datasets', env=DATASETS)


@case('data', 'dataset_file_missing', 'No file fits the pattern of the dataset.')
def datasets_no_files(lab):
    lab.train('py', '''
        from datasets import load_dataset
        data = load_dataset('parquet', data_files='corpus/train-*.parquet', split='train')  #@
    ''', package='datasets', env=DATASETS)


@case('data', 'hub_offline_cache_miss', 'Without the hub, the dataset is not in the cache.', accept=['code'])
def datasets_offline(lab):
    lab.train('py', '''
        from datasets import load_dataset
        data = load_dataset('acme/corpus', split='train')  #@
    ''', package='datasets', env=DATASETS)


@case('code', 'python_exception', 'The function of map asks for a column that does not exist.')
def datasets_map_raises(lab):
    lab.train('py', '''
        from datasets import Dataset

        def tokenize(row):
            return {'ids': [ord(c) for c in row['txt']]}  #@

        data = Dataset.from_dict({'text': ['a', 'b']})
        data.map(tokenize)
    ''', package='datasets', env=DATASETS)


# --- models ---


@case('code', 'sklearn_nan_input', 'Missing values are given to an estimator that takes none.', accept=['data'])
def sklearn_nan(lab):
    lab.train('py', '''
        import numpy as np
        from sklearn.linear_model import LogisticRegression
        x = np.random.rand(40, 3)
        x[7, 1] = np.nan
        steps(1)
        LogisticRegression().fit(x, np.arange(40) % 2)  #@
    ''', package='scikit-learn')


@case('code', 'python_exception', 'Features and labels have different length.', accept=['data'])
def sklearn_inconsistent_lengths(lab):
    lab.train('py', '''
        import numpy as np
        from sklearn.ensemble import RandomForestClassifier
        RandomForestClassifier().fit(np.zeros((40, 3)), np.zeros(39))  #@
    ''', package='scikit-learn')


@case('data', 'dataset_schema_mismatch', 'The table to predict has other columns than the one that was learnt.', accept=['code'])
def sklearn_unseen_features(lab):
    lab.train('py', '''
        import pandas as pd
        from sklearn.tree import DecisionTreeRegressor
        model = DecisionTreeRegressor().fit(pd.DataFrame({'age': [1, 2], 'size': [3, 4]}), [0, 1])
        steps(2)
        model.predict(pd.DataFrame({'age': [1, 2], 'weight': [3, 4]}))  #@
    ''', package='scikit-learn')


@case('data', 'too_few_classes', 'The labels hold a single class.', accept=['code'])
def sklearn_one_class(lab):
    lab.train('py', '''
        import numpy as np
        from sklearn.linear_model import LogisticRegression
        LogisticRegression().fit(np.random.rand(20, 2), np.zeros(20))  #@
    ''', package='scikit-learn')


@case('code', 'config_error', 'A parameter of the estimator has a value that it does not take.')
def sklearn_wrong_parameter(lab):
    lab.train('py', '''
        import numpy as np
        from sklearn.svm import SVC
        steps(1)
        SVC(kernel='guassian').fit(np.random.rand(8, 2), [0, 1] * 4)  #@
    ''', package='scikit-learn')


@case('code', 'python_exception', 'The model is used before it is fitted.')
def sklearn_not_fitted(lab):
    lab.train('py', '''
        import numpy as np
        from sklearn.linear_model import Ridge
        steps(1)
        Ridge().predict(np.zeros((3, 2)))  #@
    ''', package='scikit-learn')


@case('infrastructure', 'process_pool_broken', 'A worker of joblib was killed from outside.', accept=['unknown'], retry=True)
def joblib_worker_killed(lab):
    lab.write('search.py', '''
        import os
        import signal


        def score(i):
            if i == 2:
                os.kill(os.getpid(), signal.SIGKILL)
            return i
    ''')
    lab.train('py', '''
        from joblib import Parallel, delayed
        from search import score
        steps(2)
        Parallel(n_jobs=2)(delayed(score)(i) for i in range(6))  #@
    ''', package='joblib')


@case('code', 'xgboost_label_encoding', 'The labels do not start at 0.', accept=['data'])
def xgboost_labels(lab):
    lab.train('py', '''
        import numpy as np
        import xgboost
        xgboost.XGBClassifier(n_estimators=2).fit(np.random.rand(30, 3), np.arange(30) % 3 + 1)  #@
    ''', package='xgboost')


@case('code', 'config_error', 'A parameter of XGBoost is out of its bounds.')
def xgboost_parameter_out_of_bounds(lab):
    lab.train('py', '''
        import numpy as np
        import xgboost
        data = xgboost.DMatrix(np.random.rand(30, 3), np.arange(30) % 2)
        steps(2)
        xgboost.train({'objective': 'binary:logistic', 'subsample': 1.7}, data, 3)  #@
    ''', package='xgboost')


@case('data', 'checkpoint_corrupt', 'The saved model is cut off.')
def xgboost_model_truncated(lab):
    lab.write('model.json', '{"learner": {"attributes": {}, "feature_na')
    lab.train('py', '''
        import xgboost
        booster = xgboost.Booster()
        booster.load_model('model.json')  #@
    ''', package='xgboost')


@case('code', 'xgboost_label_encoding', 'Labels outside 0 and 1 for a logistic loss.', accept=['data'])
def xgboost_logistic_labels(lab):
    lab.train('sys', '''
        import numpy as np
        import xgboost
        data = xgboost.DMatrix(np.random.rand(30, 3), np.arange(30))
        steps(1)
        xgboost.train({'objective': 'binary:logistic'}, data, 3)  #@
    ''', package='xgboost')


@case('code', 'python_exception', 'LightGBM takes no words as labels; they were not encoded.', accept=['data'])
def lightgbm_labels_of_text(lab):
    lab.write('train.csv', 'x,y\n1,yes\n2,no\n')
    lab.train('py', '''
        import lightgbm
        import pandas as pd
        frame = pd.read_csv('train.csv')
        steps(1)
        lightgbm.train({'objective': 'binary'}, lightgbm.Dataset(frame[['x']], frame['y']))  #@
    ''', package='lightgbm')


@case('code', 'tensor_shape_mismatch', 'Two arrays do not fit for a product in JAX.')
def jax_shapes_do_not_fit(lab):
    lab.train('py', '''
        import jax
        import jax.numpy as jnp

        @jax.jit
        def forward(w, x):
            return jnp.dot(x, w)  #@

        steps(2)
        forward(jnp.ones((5, 2)), jnp.ones((8, 4)))
    ''', package='jax', env={'JAX_PLATFORMS': 'cpu'})


@case('code', 'jax_concretization_error', 'A traced value decides a branch of Python.')
def jax_traced_branch(lab):
    lab.train('py', '''
        import jax

        @jax.jit
        def clip(x):
            if x > 1:  #@
                return 1.0
            return x

        steps(1)
        clip(3.0)
    ''', package='jax', env={'JAX_PLATFORMS': 'cpu'})


# --- Hydra, click, Ray ---

HYDRA = '''
    import hydra

    @hydra.main(config_path='conf', config_name='config', version_base=None)
    def main(cfg):
        print('lr', cfg.optimizer.lr)
        {}

    main()
'''


@case('code', 'usage_error', 'An override names a key that the configuration does not have.')
def hydra_unknown_override(lab):
    lab.write('conf/config.yaml', 'optimizer:\n  lr: 0.1\n')
    lab.train('py', HYDRA.format('pass'), args=['optimizer.learning_rate=0.2'], package='hydra-core')


@case('code', 'config_error', 'The configuration that is asked for does not exist.')
def hydra_missing_config(lab):
    lab.write('conf/base.yaml', 'optimizer:\n  lr: 0.1\n')
    lab.train('py', HYDRA.format('pass'), package='hydra-core')


@case('code', 'config_error', 'A mandatory value of the configuration is missing.')
def hydra_missing_value(lab):
    lab.write('conf/config.yaml', 'optimizer:\n  lr: 0.1\ndata:\n  path: ???\n')
    lab.train('py', HYDRA.format('print(cfg.data.path)  #@'), package='hydra-core')


@case('code', 'python_exception', 'The program under Hydra divides by zero; Hydra shortens the trace.')
def hydra_program_raises(lab):
    lab.write('conf/config.yaml', 'optimizer:\n  lr: 0.1\n')
    lab.train('py', HYDRA.format('print(1 / (cfg.optimizer.lr - 0.1))  #@'), package='hydra-core')


@case('code', 'usage_error', 'An option that must be given is missing.')
def click_missing_option(lab):
    lab.write('cli.py', '''
        import click


        @click.command()
        @click.option('--data', required=True, help='folder of the dataset')
        @click.option('--timeout', default=1800)
        def train(data, timeout):
            print(data)


        train()
    ''')
    lab.run(['py', 'cli.py', '--timeout', '60'], package='click')


RAY = '''
    import ray
    ray.init(num_cpus=1, include_dashboard=False, configure_logging=True, log_to_driver=True)

    @ray.remote(max_retries=0)
    def rollout(i):
        {}
        return i

    steps(2)
    print(ray.get([rollout.remote(i) for i in range(4)]))  {}
'''
RAY_ENV = {'RAY_DEDUP_LOGS': '0', 'RAY_USAGE_STATS_ENABLED': '0', 'RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO': '0'}


@case('code', 'python_exception', 'A Ray task calls a method that does not exist.')
def ray_task_raises(lab):
    lab.train('py', RAY.format('[i].push(3)  #@', ''), package='ray', env=RAY_ENV)


@case('data', 'dataset_file_missing', 'A Ray task finds no file of its dataset.')
def ray_task_finds_no_file(lab):
    lab.train('py', RAY.format("open(f'/mnt/replay/{i}.bin')  #@", ''), package='ray', env=RAY_ENV)


@case('infrastructure', 'ray_worker_died', 'A Ray worker was killed from outside.', accept=['unknown'], retry=True)
def ray_worker_killed(lab):
    lab.train('py', RAY.format('import os, signal; i == 2 and os.kill(os.getpid(), signal.SIGKILL)', '#@'), package='ray', env=RAY_ENV)
