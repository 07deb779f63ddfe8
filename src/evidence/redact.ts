/** Takes secrets out of a text. */
export type Redact = (text: string) => string

const mask = '***'
const minSecretChars = 6

// A part of the name says it: HF_TOKEN, AWS_SECRET_ACCESS_KEY, DB_PASSWORD; not TOKENIZERS_PARALLELISM, MONKEY.
const sensitiveName =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY|AUTH)(?:_|$)/i

// Shapes that the issuers document: GitHub, Hugging Face, AWS, OpenAI-style, Slack, Google, a JWT, a URL with a password.
const tokenShapes: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{22,}\b/g,
  /\bhf_[A-Za-z0-9]{30,}\b/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bsk-[A-Za-z0-9_-]{20,}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/g,
  /(?<=:\/\/[^\s:/@]{0,200}:)[^\s:/@]{1,200}(?=@)/g,
]

/** Makes a redaction for the secrets of an environment, in the forms that programs print them in. */
export function redactionFor(env: Readonly<Record<string, string | undefined>>): Redact {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && sensitiveName.test(name) ? value.split('\n').map((line) => line.trim()) : [],
  )
  const withoutValues = redactionOf(values.filter((value) => value.length >= minSecretChars))
  return (text) => tokenShapes.reduce((rest, shape) => rest.replace(shape, mask), withoutValues(text))
}

/** Makes a redaction for these values, in the forms that programs print them in. */
export function redactionOf(values: readonly string[]): Redact {
  const secrets = [...new Set(values.flatMap(forms))]
  // The longest first: of a secret within a secret nothing may be left over.
  secrets.sort((a, b) => b.length - a.length)
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, mask), text)
}

const forms = (secret: string): readonly string[] => [
  secret,
  Buffer.from(secret).toString('base64'),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]
