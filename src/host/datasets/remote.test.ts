import { createHash } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { fileServer } from '../../../test/support/file-server.ts'
import type { DatasetSpec } from '../../domain/dataset.ts'
import { LocalDatasets } from './verify.ts'

const never = new AbortController().signal
const content = 'a,b\n1,2\n'
const sha256 = createHash('sha256').update(content).digest('hex')
const impatient = { connectMs: 2_000, silenceMs: 1_000, betweenTriesMs: [] }

const serving: RequestListener = (request, response) => {
  response.setHeader('content-length', content.length).setHeader('etag', '"1"')
  response.end(request.method === 'HEAD' ? undefined : content)
}
const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

async function verify(url: string, spec: Partial<DatasetSpec> = {}, datasets = new LocalDatasets(impatient)) {
  const [result] = await datasets.verify([{ name: 'd', url, ...spec }], '/', never, () => {})
  return result
}

describe('an address that is right', () => {
  it.each<[string, Partial<DatasetSpec>, string]>([
    ['is there', {}, 'presence'],
    ['has its size', { size: 8 }, 'size'],
    ['has its checksum', { sha256 }, 'sha256'],
    ['has both', { sha256, size: 8 }, 'sha256'],
  ])('%s', async (_, spec, checked) => {
    expect(await verify(`${await fileServer(serving)}/x.csv`, spec)).toMatchObject({
      status: 'ok',
      checked,
      files: 1,
      bytes: 8,
    })
  })

  it('may refuse HEAD', async () => {
    const url = await fileServer((request, response) =>
      request.method === 'HEAD' ? response.writeHead(403).end() : serving(request, response),
    )
    expect(await verify(url, { sha256 })).toMatchObject({ status: 'ok', checked: 'sha256' })
  })

  it('may redirect', async () => {
    const target = await fileServer(serving)
    const url = await fileServer(answering(302, { location: `${target}/moved` }))
    expect(await verify(url, { sha256 })).toMatchObject({ status: 'ok' })
  })

  it('is read once: before a later attempt its version is compared', async () => {
    let reads = 0
    const url = await fileServer((request, response) => {
      if (request.method === 'GET') reads++
      serving(request, response)
    })
    const datasets = new LocalDatasets(impatient)
    await verify(url, { sha256 }, datasets)
    expect(await verify(url, { sha256 }, datasets)).toMatchObject({ status: 'ok', checked: 'unchanged' })
    expect(reads).toBe(1)
  })

  it('may be down for a moment', async () => {
    let asked = 0
    const url = await fileServer((request, response) =>
      // HEAD and GET of the first try.
      ++asked <= 2 ? response.writeHead(503).end() : serving(request, response),
    )
    const datasets = new LocalDatasets({ ...impatient, betweenTriesMs: [10] })
    expect(await verify(url, {}, datasets)).toMatchObject({ status: 'ok' })
  })
})

it('an address is asked for through the proxy of the environment', async () => {
  const target = await fileServer(serving)
  const asked: (string | undefined)[] = []
  const proxy = createServer()
  // What is behind a made-up name is known to the proxy alone.
  proxy.on('connect', (request, socket, head) => {
    asked.push(request.url)
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    const server = connect(Number(new URL(target).port), '127.0.0.1', () => server.write(head))
    server.pipe(socket).pipe(server)
    for (const end of [server, socket]) end.on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void proxy.close())
  vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await verify('http://data.invalid/x.csv', { sha256 })).toMatchObject({ status: 'ok', checked: 'sha256' })
  expect(asked).toContain('data.invalid:80')
})

describe('an address that is wrong', () => {
  it.each<[cause: string, listener: RequestListener, spec: Partial<DatasetSpec>, text: RegExp]>([
    ['credentials_invalid', answering(401), {}, /^the server answers 401: it wants credentials$/],
    ['data_access_denied', answering(403), {}, /answers 403/],
    ['object_not_found', answering(404), {}, /answers 404/],
    ['dataset_server_error', answering(500), {}, /answers 500/],
    ['dataset_server_error', answering(429), {}, /answers 429/],
    ['dataset_unreachable', answering(418), {}, /answers 418/],
    ['dataset_is_web_page', answering(200, { 'content-type': 'text/html; charset=utf-8' }), {}, /sends a web page/],
    [
      'dataset_is_web_page',
      answering(200, {}, '<!doctype html><title>Log in</title>'),
      { sha256 },
      /web page: "Log in"/,
    ],
    ['dataset_size_mismatch', serving, { size: 9 }, /it has 8 bytes .*, expected are 9/],
    ['dataset_checksum_mismatch', serving, { sha256: 'a'.repeat(64) }, /its sha256 is \w{64}, expected is a{64}/],
    ['dataset_unreachable', answering(302, { location: '/again' }), {}, /redirects more than 10 times/],
    ['dataset_unreachable', answering(302, { location: 'ftp://h/x' }), {}, /redirects to ftp:/],
    ['dataset_unreachable', (_, response) => response.destroy(), {}, /server closed the connection|reset/],
    ['dataset_unreachable', () => {}, {}, /there is no answer in time/],
  ])('%s', async (cause, listener, spec, text) => {
    const url = await fileServer(listener)
    expect(await verify(`${url}/x.csv?token=secret`, spec)).toMatchObject({
      status: 'failed',
      problems: [{ cause, file: `${url}/x.csv?…`, text: expect.stringMatching(text) }],
    })
  })

  it('breaks off in the middle of the file', async () => {
    const url = await fileServer((request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      if (request.method === 'HEAD') response.end()
      else response.write('half', () => setTimeout(() => response.destroy(), 50))
    })
    expect(await verify(url, { sha256 })).toMatchObject({ problems: [{ cause: 'dataset_unreachable' }] })
  })

  it.each([
    ['http://127.0.0.1:1/x', /the connection is refused/],
    ['http://no-such-host.invalid/x', /its host name/],
  ])('%s: %s', async (url, text) => {
    expect(await verify(url)).toMatchObject({
      problems: [{ cause: 'dataset_unreachable', text: expect.stringMatching(text) }],
    })
  })
})

it('waiting for an answer ends when it is stopped', async () => {
  const url = await fileServer(() => {})
  const stop = AbortSignal.timeout(200)
  const datasets = new LocalDatasets({ ...impatient, silenceMs: 60_000 })
  await expect(datasets.verify([{ name: 'd', url }], '/', stop, () => {})).rejects.toThrow()
})
