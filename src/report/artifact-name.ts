import { maxArtifactNameChars } from './limits.ts'

/**
 * A name that GitHub takes: the characters it refuses, and the braces and quotes of a matrix, become dashes.
 * A job without a matrix has `null` there, which says nothing and is left out.
 * @param number 1 for the name itself, 2 and more when it is taken
 */
export function artifactName(written: string, number: number): string {
  const plain = written
    .replace(/(?:^|\s)(?:null|\{\s*\})(?=\s|$)/g, ' ')
    .replace(/[^\p{L}\p{N}._+=@-]+/gu, '-')
    .replace(/-*([._-])-*/g, '$1')
    .replace(/^[-.]+|[-.]+$/g, '')
  const suffix = number === 1 ? '' : `-${number}`
  return `${(plain || 'ml-run').slice(0, maxArtifactNameChars - suffix.length)}${suffix}`
}
