import { expect, it } from 'vitest'
import { Secrets } from '../redact.ts'
import { shapes } from './shapes.ts'

const { redact } = new Secrets({})

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** Looks random and is the same each time. Put together here, so that no file holds what looks like a token. */
function random(length: number, alphabet = letters): string {
  let state = 12_345
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return alphabet[state % alphabet.length]
  }).join('')
}
const hex = (length: number) => random(length, '0123456789abcdef')
const base64 = (text: string) => Buffer.from(text).toString('base64')
const armour = (name: string, lines: number) =>
  [`-----BEGIN ${name}-----`, ...Array(lines).fill(random(64)), `-----END ${name}-----`].join('\n')

/** What is printed, with the secret between « and ». */
const samples: Readonly<Record<string, readonly string[]>> = {
  GitHub: [`«ghp_${random(36)}»`, `«ghs_${random(36)}»`, `«ghs_12345_${random(40)}.${random(80)}.${random(40)}»`],
  'GitHub, fine-grained': [`«github_pat_${random(22)}_${random(59)}»`],
  GitLab: [`«glpat-${random(20)}»`, `«glrt-${random(20)}»`],
  'Bitbucket and Atlassian': [`«ATATT3${random(60)}=1A2B3C4D»`],
  'Hugging Face': [`«hf_${random(34)}»`],
  'Weights & Biases': [`«wandb_v1_${random(40)}»`],
  'AWS key id': [`«AKIA${random(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}»`],
  'Google API key': [`«AIza${random(35)}»`],
  'Google OAuth': [`«ya29.${random(100)}»`, `«GOCSPX-${random(28)}»`],
  'OpenAI and Anthropic style': [`«sk-proj-${random(120)}»`, `«sk-ant-api03-${random(93)}AA»`, `«sk-${random(48)}»`],
  Slack: [`«xoxb-${random(12, '0123456789')}-${random(24)}»`, `«xapp-1-A1-2-${random(40)}»`],
  Stripe: [`«sk_live_${random(24)}»`, `«whsec_${random(32)}»`],
  npm: [`«npm_${random(36)}»`],
  PyPI: [`«pypi-AgEIcHlwaS5vcmc${random(80)}»`],
  Docker: [`«dckr_pat_${random(27)}»`],
  SendGrid: [`«SG.${random(22)}.${random(43)}»`],
  Databricks: [`«dapi${hex(32)}»`, `«dapi${hex(32)}-2»`],
  Replicate: [`«r8_${random(37)}»`],
  'Groq, xAI, NVIDIA, Perplexity': [`«gsk_${random(52)}»`, `«nvapi-${random(64)}»`],
  Pinecone: [`«pcsk_${random(60)}»`],
  LangSmith: [`«lsv2_pt_${hex(32)}_${hex(10)}»`],
  Together: [`«tgp_v1_${random(43)}»`],
  Neptune: [`«eyJhcGlfYWRkcmVzcyI6${random(80)}»`],
  Vault: [`«hvs.${random(24)}»`],
  Terraform: [`«${random(14)}.atlasv1.${random(60)}»`],
  DigitalOcean: [`«dop_v1_${hex(64)}»`],
  Grafana: [`«glsa_${random(32)}_1a2b3c4d»`],
  'New Relic': [`«NRAK-${random(27, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}»`],
  Sentry: [`«sntrys_${random(100)}»`],
  age: [`«AGE-SECRET-KEY-1${random(58, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}»`],
  'JSON Web Token': [`«eyJ${random(30)}.eyJ${random(90)}.${random(43)}»`],
  'Weights & Biases key': [`wandb login «${hex(40)}»`, `WANDB_API_KEY="«${hex(40)}»"`],
  'AWS secret key': [`aws_secret_access_key = «${random(40)}»`, `"SecretAccessKey": "«${random(40)}»",`],
  'AWS session token': [`AWS_SESSION_TOKEN=«${random(300)}»`],
  'signature of a URL': [`https://x.example/a?X-Amz-Expires=9&X-Amz-Signature=«${hex(64)}»`],
  'token of a URL': [`https://x.example/a?access_token=«${random(30)}»&b=1`],
  'Azure SAS': [`https://x.blob.core.windows.net/c/b?sv=2022-11-02&sr=b&sig=«${random(43)}%3D»`],
  'Azure key': [`DefaultEndpointsProtocol=https;AccountName=x;AccountKey=«${random(86)}==»;EndpointSuffix=y`],
  'password of a connection string': ['Server=db;User Id=me;Password=«hunter22»;Encrypt=yes'],
  'password at the beginning of a connection string': ['Pwd=«hunter22»;Server=db'],
  netrc: ['machine api.example.com login user password «hunter22»'],
  'id of a service account key': [`"private_key_id": "«${hex(40)}»",`],
  Kaggle: [`{"username":"me","key":"«${hex(32)}»"}`],
  'Slack webhook': [`https://hooks.slack.com/services/«T00000000/B00000000/${random(24)}»`],
  'Discord webhook': [`https://discord.com/api/webhooks/«123456789012345678/${random(68)}»`],
  'Teams webhook': [`https://x.webhook.office.com/webhookb2/«${hex(36)}@${hex(36)}/IncomingWebhook/${hex(32)}»`],
  'header of authorization': [
    `> Authorization: Basic «${base64(`me:${random(12)}`)}»`,
    "{'Authorization': 'Bearer «abc.def-ghi»'}",
    `http.https://github.com/.extraheader=AUTHORIZATION: basic «${base64(`x-access-token:${random(36)}`)}»`,
  ],
  bearer: [`curl -H "Bearer «${random(32)}»"`],
  'header with a key': [`x-api-key: «${random(32)}»`, `PRIVATE-TOKEN: «${random(20)}»`],
  'password of a URL': ['postgres://me:«p@ss:word»@db.example/x', 'redis://:«hunter22»@host:6379'],
  'token of a URL before its host': [`git clone https://«${random(30)}»@git.example/x`],
  'private key': [
    `«${armour('RSA PRIVATE KEY', 3)}»`,
    `{"private_key": "«${armour('PRIVATE KEY', 3).replaceAll('\n', '\\n')}»\\n"}`,
    `«${armour('OPENSSH PRIVATE KEY', 3).replaceAll('\n', '\n2026-01-01 INFO - ')}»`,
    `«${armour('EC PRIVATE KEY', 2).replace('\n', '\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A\n\n')}»`,
  ],
  'private key without its end': [`-----BEGIN PRIVATE KEY-----«\n${random(64)}\n${random(64)}»\nand more`],
  'private key without its beginning': [`«${random(40)}\n${random(64)}\n-----END PRIVATE KEY-----»`],
}

it('every shape has a sample', () => {
  expect(Object.keys(samples)).toEqual(shapes.map(({ name }) => name))
})

it.each(Object.entries(samples).flatMap(([name, texts]) => texts.map((text) => [name, text] as const)))(
  '%s is taken out, and only that: %s',
  (name, marked) => {
    const text = marked.replace(/[«»]/g, '')
    const own = shapes.find((shape) => shape.name === name)
    expect([...text.matchAll(own?.pattern ?? /(?!)/g)]).toHaveLength(1)
    const isAtStart = name === 'private key without its beginning'
    const [before, after] = isAtStart ? ['', '\nthe end'] : ['say ', ' and on']
    expect(redact(`${before}${text}${after}`)).toBe(`${before}${marked.replace(/«[^»]*»/, '***')}${after}`)
  },
)

it.each([
  'pip install scikit-learn sk-learn-contrib-lightning-of-long-name',
  'commit 0123456789abcdef0123456789abcdef01234567 of model hf_transfer and hf_hub_download',
  'wandb: Run data is saved locally in wandb/run-20260101_000000-abcd1234',
  'see https://example.com:8080/path?email=me@example.com and http://user@host/x',
  'git@github.com:org/repo.git ssh://git@github.com/org/repo.git',
  'tokens/s 12345, max_token: 20, password: required, the bearer of this letter is authorised',
  'Authorization failed: the header is missing',
  'expected "-----BEGIN PRIVATE KEY-----" at the beginning of the file, got something else in 16 characters',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'tensor([[0.1234, 0.5678], [0.9, 1.0]], device="cuda:0", grad_fn=<AddmmBackward0>)',
  'eyJ is how a token begins, and AKIA is how a key does',
])('leaves what is no secret: %s', (text) => {
  expect(redact(text)).toBe(text)
})

it.each(shapes.map((shape) => [shape.name, shape] as const))(
  '%s takes time that grows with the text only',
  (_, { anchor, pattern }) => {
    const beginnings = anchor.source.split('|').map((one) => one.replace(/\\|\[.*?\]|\+/g, ''))
    for (const beginning of beginnings) {
      for (const filler of ['', 'a1', ' ', '-', '=', '."', 'eyJabcdefgh.']) {
        const text = `${beginning}${filler}`.repeat(200_000 / (beginning.length + filler.length))
        const started = performance.now()
        for (const _found of text.matchAll(pattern));
        expect(performance.now() - started).toBeLessThan(5_000)
      }
    }
  },
)
