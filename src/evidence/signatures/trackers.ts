import type { Signature } from '../signature.ts'

/** Experiment trackers that stop a training. */
export const trackers: readonly Signature[] = [
  {
    id: 'tracker-rejected',
    cause: 'tracker_rejected',
    role: 'root',
    pattern: [
      /\bapi_key not configured \(no-tty\)/i,
      /\bNo API key configured\. Use `wandb login`/i,
      /\bwandb\.(?:sdk\.lib\.)?(?:errors\.)?(?:errors\.)?(?:AuthenticationError|UsageError)\b/i,
      /\bCommError: [^\n]{0,200}\b(?:permission|not authorized|permission denied|Error 40[134]|entity \S+ not found|project not found)/i,
      /\bMlflowException: [^\n]{0,300}\b(?:error code 40[0134]|RESOURCE_DOES_NOT_EXIST|INVALID_PARAMETER_VALUE|PERMISSION_DENIED|RESOURCE_ALREADY_EXISTS)/i,
      /\bMlflowException: (?:No Experiment with id|Changing param values is not allowed|Run '\w+' not found)/i,
      /\bNeptune(?:InvalidApiToken|MissingApiToken|MissingProjectName)Exception\b/i,
      /\bComet\w{0,20}(?:KeyMissing|InvalidAPIKey)\w*/i,
      /\bcomet[^\n]{0,60}\b(?:API key is (?:not set|required|invalid))/i,
    ],
    needles: [
      'api_key not configured',
      'no api key configured',
      'wandb.errors',
      'wandb.sdk',
      'commerror',
      'mlflowexception',
      'neptuneinvalid',
      'neptunemissing',
      'keymissing',
      'invalidapikey',
      'api key is',
    ],
    examples: [
      'wandb.errors.UsageError: api_key not configured (no-tty). call wandb.login(key=[your_api_key])',
      'wandb.errors.errors.UsageError: No API key configured. Use `wandb login` to log in.',
      'wandb.errors.CommError: It appears that you do not have permission to access the requested resource. (Error 404: Not Found)',
      "mlflow.exceptions.MlflowException: API request to endpoint /api/2.0/mlflow/runs/create failed with error code 403 != 200. Response body: ''",
      'mlflow.exceptions.RestException: INVALID_PARAMETER_VALUE: Changing param values is not allowed. MlflowException: Changing param values is not allowed.',
    ],
    lookAlikes: [
      'wandb: WARNING no permission to read history',
      'wandb: Tracking run with wandb version 0.19.1',
      'comet training loop',
    ],
    source: 'wandb errors, wbauth; MLflow rest_utils.py; Neptune; Comet',
  },
  {
    id: 'tracker-unreachable',
    cause: 'tracker_unreachable',
    role: 'root',
    pattern: [
      /\bCommError: [^\n]{0,120}\b(?:timed out|Error communicating|network error|Error uploading|Error 5\d\d)\b/i,
      /\bRun initialization has timed out\b/i,
      /\bTimed out waiting for wandb service\b/i,
      /\bMlflowException: API request to [^\n]{1,300} failed with (?:exception|error code (?:5\d\d|429|408))/i,
      /\bwandb\.errors\.\w*(?:ServiceStart\w*|MailboxError)\b/i,
      /\bNeptuneConnectionLostException\b/i,
    ],
    needles: [
      'commerror',
      'initialization has timed out',
      'waiting for wandb service',
      'mlflowexception',
      'wandb.errors.',
      'neptuneconnectionlost',
    ],
    examples: [
      'wandb.errors.CommError: Run initialization has timed out after 90.0 sec.',
      'wandb.sdk.service.service.ServiceStartTimeoutError: Timed out waiting for wandb service to start after 30.0 seconds.',
      "mlflow.exceptions.MlflowException: API request to http://tracking:5000/api/2.0/mlflow/runs/create failed with exception HTTPConnectionPool(host='tracking', port=5000): Max retries exceeded with url",
    ],
    lookAlikes: ['wandb: Network error (ConnectTimeout), entering retry loop.', 'wandb: 429 encountered, retrying'],
    source: 'wandb errors, mailbox.py; MLflow rest_utils.py',
  },
  {
    id: 'tracker-artifact-missing',
    cause: 'object_not_found',
    role: 'usual',
    pattern:
      /\bartifact '[^'\n]{1,200}' not found\b|\b[Nn]o such artifact\b|\bartifact \S{1,200} (?:does not exist|is not found)\b/,
    needles: ["artifact '", 'no such artifact', 'artifact '],
    examples: [
      "wandb.errors.CommError: artifact 'acme/p/ds:v3' not found in 'acme/p'",
      'mlflow.exceptions.MlflowException: No such artifact: model/data',
    ],
    lookAlikes: ['logged artifact ds:v3'],
    source: 'W&B sdk/artifacts; MLflow store/artifact',
  },
]
