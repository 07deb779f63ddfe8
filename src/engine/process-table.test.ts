import { describe, expect, it } from 'vitest'
import { parseTcp } from './listeners.ts'
import { parsePs } from './process-table.ts'

describe('ps of macOS', () => {
  const text = `    1     0     1 Ss   Mon Nov 30 16:56:54 2026 /sbin/launchd
  501     1   501 R+   Mon Nov 30 16:57:01 2026 /usr/local/bin/python3 -u
  502   501   501 Z    Mon Nov 30 16:57:02 2026 (python3)
`
  it('gives id, parent, group, state, start and name; a zombie is no process any more', () => {
    expect(parsePs(text)).toMatchObject([
      { pid: 1, parent: 0, group: 1, state: 'S', name: 'launchd' },
      { pid: 501, parent: 1, group: 501, state: 'R', startedAt: 'Mon Nov 30 16:57:01 2026', name: 'python3 -u' },
    ])
  })

  it('that says something else gives nothing', () => {
    expect(parsePs('ps: illegal option\n')).toEqual([])
  })
})

describe('the sockets of the kernel', () => {
  const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n'

  it('that listen are given with port and descriptor, of both families', () => {
    const text = `${head}   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0
   1: 0100007F:1F90 0100007F:D3A2 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 20 4 30 10 -1
   2: 00000000000000000000000001000000:73C4 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4713 1 0 100 0 0 10 0
`
    expect(parseTcp(text)).toEqual([
      { port: 8080, descriptor: 'socket:[4711]' },
      { port: 29636, descriptor: 'socket:[4713]' },
    ])
  })

  it('are none where there is no such file', () => {
    expect(parseTcp('')).toEqual([])
  })
})
