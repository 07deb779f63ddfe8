/** What a secret of a known issuer looks like. */
export interface Shape {
  /** What it is, for tests and for people. */
  readonly name: string
  /** In every match, whatever its case: where it is not, the shape is not tried. */
  readonly anchor: RegExp
  /**
   * With the flags `d` and `g`. The group that matched is the secret, all of it where there is none. Its time grows with the text and no faster:
   * what repeats without bound cannot begin within itself.
   */
  readonly pattern: RegExp
}

const shape = (name: string, anchor: string, pattern: RegExp): Shape => ({
  name,
  anchor: new RegExp(anchor, 'i'),
  pattern,
})

/** Tokens that say themselves what they are: a prefix of the issuer's, then what is random. */
const prefixed: readonly Shape[] = [
  shape('GitHub', 'gh[pousr]_', /\bgh[pousr]_[A-Za-z0-9_.-]{36,2000}/dg),
  shape('GitHub, fine-grained', 'github_pat_', /\bgithub_pat_[A-Za-z0-9_]{22,255}/dg),
  shape('GitLab', 'gl[a-z]+-', /\bgl(?:pat|oas|dt|rt|cbt|ptt|ft|soat|agent|imt|ffct)-[A-Za-z0-9_.-]{20,300}/dg),
  shape('Bitbucket and Atlassian', 'AT[ACB]', /\bAT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20,400}/dg),
  shape('Hugging Face', 'hf_|api_org_', /\b(?:hf|api_org)_[A-Za-z0-9]{30,100}/dg),
  shape('Weights & Biases', 'wandb_v', /\bwandb_v\d+_[A-Za-z0-9_]{20,200}/dg),
  shape('AWS key id', 'A[KS]IA|A[BC]IA', /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/dg),
  shape('Google API key', 'AIza', /\bAIza[A-Za-z0-9_-]{35}/dg),
  shape('Google OAuth', 'ya29\\.|GOCSPX-|1//0', /(?:\bya29\.|\bGOCSPX-|\b1\/\/0)[A-Za-z0-9_-]{20,500}/dg),
  shape('OpenAI and Anthropic style', 'sk-', /\bsk-(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,300}/dg),
  shape('Slack', 'xox|xapp-', /\b(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{10,200}/dg),
  shape('Stripe', '[sr]k_|whsec_', /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{10,200}/dg),
  shape('npm', 'npm_', /\bnpm_[A-Za-z0-9]{36,100}/dg),
  shape('PyPI', 'pypi-', /\bpypi-[A-Za-z0-9_-]{50,500}/dg),
  shape('Docker', 'dckr_', /\bdckr_[op]at_[A-Za-z0-9_-]{20,100}/dg),
  shape('SendGrid', 'SG\\.', /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/dg),
  shape('Databricks', 'dapi|dose|dkea', /\b(?:dapi|dose|dkea)[0-9a-f]{32}(?:-\d{1,2})?/dg),
  shape('Replicate', 'r8_', /\br8_[A-Za-z0-9]{30,60}/dg),
  shape(
    'Groq, xAI, NVIDIA, Perplexity',
    'gsk_|xai-|nvapi-|pplx-',
    /\b(?:gsk_|xai-|nvapi-|pplx-)[A-Za-z0-9_-]{40,200}/dg,
  ),
  shape('Pinecone', 'pcsk_', /\bpcsk_[A-Za-z0-9_]{30,200}/dg),
  shape('LangSmith', 'lsv2_', /\blsv2_[a-z]{2}_[A-Za-z0-9_]{32,100}/dg),
  shape('Together', 'tgp_v', /\btgp_v\d_[A-Za-z0-9_-]{30,100}/dg),
  shape('Neptune', 'eyJhcGlf', /\beyJhcGlf[A-Za-z0-9+/=_-]{40,1000}/dg),
  shape('Vault', 'hv[sbr]\\.', /\bhv[sbr]\.[A-Za-z0-9_-]{20,300}/dg),
  shape('Terraform', 'atlasv1', /\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{50,100}/dg),
  shape('DigitalOcean', 'do[opr]_v1_', /\bdo[opr]_v1_[0-9a-f]{64}/dg),
  shape('Grafana', 'gl[cs]a?_', /\bgl(?:sa|c)_[A-Za-z0-9_+/=]{30,300}/dg),
  shape('New Relic', 'NRAK-', /\bNRAK-[A-Z0-9]{27}/dg),
  shape('Sentry', 'sntry[su]_', /\bsntry[su]_[A-Za-z0-9_+/=-]{40,400}/dg),
  shape('age', 'AGE-SECRET-KEY-', /\bAGE-SECRET-KEY-1[0-9A-Z]{58}/dg),
  shape('JSON Web Token', 'eyJ', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/dg),
]

/** What only its surroundings make a secret. */
const inContext: readonly Shape[] = [
  shape('Weights & Biases key', 'wandb', /\bwandb[^\n]{0,60}?(?<![0-9A-Za-z])([0-9a-f]{40})(?![0-9A-Za-z])/dgi),
  shape(
    'AWS secret key',
    'secret',
    /secret_?(?:access_?)?key["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/dgi,
  ),
  shape(
    'AWS session token',
    'token',
    /(?:session|security)_?token["']?\s{0,4}[:=]\s{0,4}["']?([A-Za-z0-9/+=]{80,3000})/dgi,
  ),
  shape('signature of a URL', 'signature=', /[?&](?:X-(?:Amz|Goog)-)?Signature=([^\s&"'<>]{20,3000})/dgi),
  shape(
    'token of a URL',
    'token=',
    /[?&](?:X-Amz-Security-Token|access_token|auth_token|token)=([^\s&"'<>]{8,3000})/dgi,
  ),
  shape('Azure SAS', 'sig=', /[?&;]sig=([A-Za-z0-9%+/=_-]{20,200})/dgi),
  shape(
    'Azure key',
    'accountkey|sharedaccess',
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=([^\s;"']{20,1000})/dgi,
  ),
  shape(
    'password of a connection string',
    'password|pwd',
    /;\s{0,4}(?:password|pwd)\s{0,4}=\s{0,4}([^\s;"']{1,200})/dgi,
  ),
  shape(
    'password at the beginning of a connection string',
    'password|pwd',
    /\b(?:password|pwd)=([^\s;"']{1,200});\s{0,4}[A-Za-z ]{2,30}=/dgi,
  ),
  shape('netrc', 'machine', /\bmachine\s{1,4}\S{1,200}\s{1,4}login\s{1,4}\S{1,200}\s{1,4}password\s{1,4}(\S{1,500})/dg),
  shape('id of a service account key', 'private_key_id', /"private_key_id"\s{0,4}:\s{0,4}"([0-9a-f]{20,64})"/dg),
  shape('Kaggle', '"key"', /"key"\s{0,4}:\s{0,4}"([0-9a-f]{32})"/dg),
  shape(
    'Slack webhook',
    'hooks\\.slack',
    /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,200})/dg,
  ),
  shape('Discord webhook', 'webhooks/', /discord(?:app)?\.com\/api\/webhooks\/(\d{10,25}\/[A-Za-z0-9_-]{40,100})/dg),
  shape('Teams webhook', 'webhook\\.office', /webhook\.office\.com\/webhookb2\/([A-Za-z0-9@/_-]{40,300})/dg),
  shape(
    'header of authorization',
    'authorization',
    /\bauthorization["']?\s{0,4}[:=]\s{0,4}b?["']?(?:(?:bearer|basic|token|apikey|digest|negotiate)\s{1,4}([^\s"',;]{6,4000})|([^\s"',;]{16,4000}))/dgi,
  ),
  shape('bearer', 'bearer', /\bbearer\s{1,4}(?=[A-Za-z._~+/=-]{0,200}\d)([A-Za-z0-9._~+/=-]{16,4000})/dgi),
  shape(
    'header with a key',
    'api-key|private-token',
    /\b(?:x-)?(?:api-key|[a-z-]{0,20}private-token)["']?\s{0,4}[:=]\s{0,4}["']?(?=[A-Za-z_-]{0,60}\d)([A-Za-z0-9._-]{16,300})/dgi,
  ),
  shape('password of a URL', '://', /:\/\/[^\s:/?#@"'<>]{0,200}:([^\s/?#"'<>]{1,200})@/dg),
  shape('token of a URL before its host', '://', /:\/\/(?=[A-Za-z_-]{0,60}\d)([A-Za-z0-9_.-]{20,300})@/dg),
]

const label = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----'
const body = '[A-Za-z0-9+/=]'
/** Keys in their armour. Where an end was cut off, as far as there is nothing else than the body of a key. */
const armoured: readonly Shape[] = [
  shape(
    'private key',
    'PRIVATE KEY',
    new RegExp(`-----BEGIN ${label}(?:[^-]|-(?!----)){0,16384}-----END ${label}`, 'dg'),
  ),
  shape(
    'private key without its end',
    'PRIVATE KEY',
    new RegExp(
      `-----BEGIN ${label}((?:(?:\\s|\\\\[nr]){1,8}${body}{16,2000})+(?:(?:\\s|\\\\[nr]){1,8}${body}{1,100}$)?)`,
      'dg',
    ),
  ),
  shape(
    'private key without its beginning',
    'PRIVATE KEY',
    new RegExp(`^(?:${body}|\\s|\\\\[nr])+-----END ${label}`, 'dg'),
  ),
]

/** All shapes. */
export const shapes: readonly Shape[] = [...prefixed, ...inContext, ...armoured]

/** Says at once whether any shape is worth a try. */
export const anchors = new RegExp([...new Set(shapes.map(({ anchor }) => anchor.source))].join('|'), 'i')
