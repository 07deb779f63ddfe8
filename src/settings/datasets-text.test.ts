import { describe, expect, it } from 'vitest'
import { readDatasets } from './datasets.ts'

const sha = 'a'.repeat(64)

describe('the setting datasets', () => {
  it('is a list in YAML', async () => {
    const text = `
- name: train
  path: data/train.bin
  sha256: ${sha.toUpperCase()}
  size: 1048576
- { name: images, path: data/images, files: '**/*.jpg', checksums: data/SHA256SUMS }
- name: labels
  url: https://example.com/labels.csv?token=abc
`
    expect(await readDatasets(text)).toEqual({
      datasets: [
        { name: 'train', path: 'data/train.bin', sha256: sha.toUpperCase(), size: 1_048_576 },
        { name: 'images', path: 'data/images', files: '**/*.jpg', checksums: 'data/SHA256SUMS' },
        { name: 'labels', url: 'https://example.com/labels.csv?token=abc' },
      ],
      problems: [],
    })
  })

  it.each([undefined, '', '  ', '# all commented out'])('%j declares none', async (text) => {
    expect(await readDatasets(text)).toEqual({ datasets: [], problems: [] })
  })

  it.each([
    ['name: x', ['1:1: it is not a list; begin each data set with "- name: …"']],
    ['- data/train.bin', ['1:3: "data/train.bin" is no data set; write it as "- name: …" with its keys below']],
    ['- path: x', ['1:3: name: it is missing']],
    [
      '- name: a\n  pth: x',
      ['1:3: path or url is missing: where the data are', '2:3: pth: there is no such key; did you mean path?'],
    ],
    [
      '- name: a\n  path: x\n  owner: me',
      ['3:3: owner: there is no such key; known are name, path, url, sha256, size, files, checksums'],
    ],
    ['- name: a\n  path: x\n  url: https://h/x', ['3:3: url: path is given as well; keep one of them']],
    ['- name: a\n  path: x\n  sha256: 12', ['3:11: sha256: it was read as a number; put it in quotes']],
    ['- name: a\n  path: x\n  sha256: abc', ['3:11: sha256: it has 3 digits, and SHA-256 has 64 (`sha256sum FILE`)']],
    [
      `- name: a\n  path: x\n  sha256: md5:${sha}`,
      [`3:11: sha256: "md5:${sha}" is no SHA-256: 64 hexadecimal digits (\`sha256sum FILE\`)`],
    ],
    ['- name: a\n  path: x\n  size: 1 GB', ['3:9: size: "1 GB" is not a whole number of bytes']],
    ['- name: a\n  path: x\n  size: -1', ['3:9: size: "-1" is not a whole number of bytes']],
    ['- name: a\n  url: example.com/x', ['2:8: url: "example.com/x" is no address; write it as https://host/path']],
    [
      '- name: a\n  url: s3://bucket/x',
      ['2:3: url: s3:// is not http or https; fetch it in a step before, and give its place as path'],
    ],
    ['- name: a\n  url: https://h/x\n  files: "*"', ['3:3: files: it goes with path, not with url']],
    [
      `- name: a\n  path: x\n  sha256: ${sha}\n  files: "*"`,
      ['3:3: sha256: it is for one file, and files is for several; use checksums'],
    ],
    [
      `- name: a\n  path: x\n  sha256: ${sha}\n  checksums: S`,
      ['3:3: sha256: checksums is given as well; keep one of them'],
    ],
    ['- name: a\n  path: x\n- name: a\n  path: y', ['3:9: name: "a" is given twice; each needs its own']],
    ['- name: a\n  path:', ['2:3: path: it is empty; give a value or leave it out']],
    ['- name: 5\n  path: x', ['1:9: name: "5" is not text; put it in quotes']],
    ['- name: a\n  path: x\n  path: y', ['3:3: map keys must be unique']],
    ['- name: [', ['1:10: flow sequence in block collection must be sufficiently indented and end with a ]']],
  ])('%j: %j', async (text, problems) => {
    const reading = await readDatasets(text)
    expect(reading.datasets).toEqual([])
    expect(reading.problems).toEqual(problems.map((problem) => `datasets: ${problem}`))
  })
})
