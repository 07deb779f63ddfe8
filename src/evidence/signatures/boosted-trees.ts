import type { Signature } from '../signature.ts'

/** Model files of XGBoost, LightGBM and CatBoost that are truncated or no model files. */
export const boostedTrees: readonly Signature[] = [
  {
    id: 'boosted-trees-corrupt',
    cause: 'checkpoint_corrupt',
    role: 'root',
    pattern:
      /\bXGBoostError: [^\n]{0,200}?\b(?:json\.cc|json_io\.h|ubjson\.\w+):\d+: |\bXGBoostError: [^\n]{0,300}?(?:\bCheck failed: (?:fi->Read|fs->Read|fp->Read|str\[0\] == '\{'|!data\.empty\(\)|str\.size\(\) >= |IsA<Object>|header == )|\b(?:Invalid UBJSON|Unknown construct|Failed to parse (?:the )?model|Unexpected end of (?:file|input)|Invalid serialization|EOF)\b)|\bModel format error, expect a tree here\b|\bModel file doesn't (?:specify|contain)\b|\bUnknown model format or submodel type in model file\b|\bLightGBMError: [^\n]{0,80}?\b(?:Unexpected|Invalid|Unknown) model (?:format|file)\b|\bIncorrect model file descriptor\b|\bCatBoostError: [^\n]{0,200}?(?:\bmodel (?:file|blob)[^\n]{0,80}?\b(?:corrupt|invalid|truncated|too short)|\bIncorrect model\b|\bFlatbuffers model verification failed\b)/,
    needles: [
      'xgboosterror',
      'model format error',
      "model file doesn't",
      'unknown model format',
      'lightgbmerror',
      'incorrect model file',
      'catboosterror',
    ],
    examples: [
      'xgboost.core.XGBoostError: [22:31:12] /xgboost/src/common/json.cc:409: Expecting: """, got: "EOF", around character position: 42',
      'xgboost.core.XGBoostError: [10:00:00] /xgboost/src/learner.cc:905: Check failed: fi->Read(&tparam_, sizeof(tparam_)) == sizeof(tparam_) (0 vs. 136) : BoostLearner: wrong model format',
      'lightgbm.basic.LightGBMError: Model format error, expect a tree here. met Tre',
      "[LightGBM] [Fatal] Model file doesn't specify the number of classes",
      'lightgbm.basic.LightGBMError: Unknown model format or submodel type in model file model.txt',
      '_catboost.CatBoostError: catboost/libs/model/model.cpp:1028: Incorrect model file descriptor',
    ],
    lookAlikes: [
      'xgboost.core.XGBoostError: [10:17:34] src/learner.cc:90: Check failed: mparam_.num_feature != 0 (0 vs. 0)',
      'lightgbm.basic.LightGBMError: Label should be int type for multiclass objective',
    ],
    source:
      'XGBoost src/common/json.cc, src/learner.cc; LightGBM src/boosting/gbdt_model_text.cpp; CatBoost libs/model',
  },
]
