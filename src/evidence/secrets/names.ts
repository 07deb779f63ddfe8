type Env = Readonly<Record<string, string | undefined>>

// HF_TOKEN, PGPASSWORD, AWS_SECRET_ACCESS_KEY, SENTRY_DSN; not TOKENIZERS_PARALLELISM, MONKEY, COMPASS.
const sensitive =
  /(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|API_?KEY|CREDENTIALS?|(?:^|[_-])(?:PAT|PASS|CREDS?|AUTH|DSN|JWT|SAS|COOKIE|WEBHOOK|CONN(?:ECTION)?_?STR(?:ING)?|(?:ACCESS|PRIVATE|SECRET|ACCOUNT|STORAGE|SHARED|MASTER|SIGNING|ENCRYPTION|DEPLOY|SSH|GPG|LICENSE|SERVICE|FERNET)_?KEY)|[A-Z0-9]_PWD$|SSHPASS$)(?=[_-]|\d*$)/i

// What is about a secret and is none, and what tokenizers call a token.
const harmless =
  /(?:^|_)(?:FILE|PATH|DIR|FOLDER|SOCK|ASKPASS|TYPE|METHOD|PROVIDER|NAME|MODE|EXPIR\w*|TTL|TIMEOUT|ENABLED?|DISABLED?|LIFETIME|COUNT|LIMIT|LENGTH|LEN|SIZE|VERSION|REGION|HOST|PORT|ENDPOINT|URL|URI|AUDIENCE|SCOPES?|ALGORITHM|BACKEND)$|^(?:GOOGLE_APPLICATION_CREDENTIALS|\w*_CREDENTIAL_FILE_OVERRIDE)$|(?:^|_)(?:PAD|BOS|EOS|UNK|SEP|CLS|MASK|STOP|START|END|SPECIAL|IMAGE|MAX_NEW|NUM)_TOKEN$/i

/** True for the name of a variable that holds a secret, or a key of a JSON object that does. */
const isSensitive = (name: string): boolean =>
  sensitive.test(name) && (!harmless.test(name) || /WEBHOOK_URL$/i.test(name))

/** What is shorter stands in too many words. */
const minChars = 6
const minLineChars = 8
/** Values that say nothing by themselves, or that everybody knows. */
const common = new Set(
  'true false none null undefined enabled disabled default required optional master develop development production staging localhost password postgres changeme example username anonymous kerberos'.split(
    ' ',
  ),
)

/** The values in an environment that nobody may see. */
export const secretValues = (env: Env): readonly string[] =>
  Object.entries(env).flatMap(([name, value]) => (value !== undefined && isSensitive(name) ? partsOf(value) : []))

/** A value; of JSON also what stands under sensitive names in it; of several lines each, as programs print them one by one. */
function partsOf(value: string): readonly string[] {
  const whole = value.trim()
  if (whole.length < minChars || common.has(whole.toLowerCase()) || /^<.*>$|^\[[A-Z]+\]$/.test(whole)) return []
  const lines = whole.split(/\r?\n|\\n/).map((line) => line.trim())
  const parts = keptInJson(whole) ?? (lines.length > 1 ? lines.filter((line) => line.length >= minLineChars) : [])
  return [whole, ...parts]
}

/** Such as the key of a service account; null when the value is not JSON. */
function keptInJson(value: string): readonly string[] | null {
  if (!/^[{[]/.test(value)) return null
  const found: string[] = []
  try {
    JSON.parse(value, (name, inner) => {
      if (typeof inner === 'string' && isSensitive(name)) found.push(...partsOf(inner))
      return inner
    })
  } catch {
    return null
  }
  return found
}
