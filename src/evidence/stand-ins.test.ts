import { expect, it } from 'vitest'
import { shownAddress } from './shown-address.ts'
import { standIn } from './stand-ins.ts'

const found = (text: string, name = 'x.bin', size = text.length) => standIn(Buffer.from(text), size, name)
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 123456\n`

it('a pointer of Git LFS is known, with the size of the file it stands for', () => {
  expect(found(pointer)).toEqual({ kind: 'lfs_pointer', size: 123_456 })
})

it('a file that begins like a pointer and is too long for one is none', () => {
  expect(found(pointer, 'x.bin', 4_096)).toBeNull()
})

it.each([
  '<!DOCTYPE html>\n<html><head><title>Sign in\n to continue</title>',
  '\uFEFF  <!-- saved -->\n<html lang="en"><head><TITLE>Sign in to continue</TITLE>',
])('a web page is known by its beginning: %j', (text) => {
  expect(found(text)).toEqual({ kind: 'web_page', title: 'Sign in to continue' })
})

it.each(['page.html', 'page.HTM', 'feed.xml', 'README.md'])('a web page is expected as %s', (name) => {
  expect(found('<html><head>', name)).toBeNull()
})

it.each(['', 'a,b\n1,2\n', '{"html": 1}', '<htmlish>', '<?xml version="1.0"?><annotation>', '\x89HDF'])(
  '%j is neither',
  (text) => expect(found(text)).toBeNull(),
)

it('an address is shown without what may be secret in it', () => {
  expect(shownAddress('https://me:secret@host:8443/a/b.bin?X-Amz-Signature=abc#part')).toBe(
    'https://host:8443/a/b.bin?…',
  )
  expect(shownAddress('http://host/a')).toBe('http://host/a')
})
