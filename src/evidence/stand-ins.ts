/** What lies in the place of a file, and is not the file. */
export type StandIn =
  | { readonly kind: 'lfs_pointer'; readonly size: number | null }
  | { readonly kind: 'web_page'; readonly title: string | null }

/** So many bytes of its beginning tell. */
export const standInBytes = 1024

const pages = /\.(?:[sx]?html?|mhtml|xml|svg|md|php|vue|ipynb)$/i

/**
 * What lies in the place of a file, by its beginning; null when nothing speaks against it.
 * @param name a page is expected under some names
 */
export function standIn(head: Buffer, size: number, name: string): StandIn | null {
  const text = head.toString('utf8')
  if (size < 1024 && /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) {
    const stated = /^size (\d+)$/m.exec(text)?.[1]
    return { kind: 'lfs_pointer', size: stated === undefined ? null : Number(stated) }
  }
  if (!pages.test(name) && /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(text)) {
    const title = /<title[^>]*>([^<]{1,120})/i.exec(text)?.[1]?.trim().replace(/\s+/g, ' ')
    return { kind: 'web_page', title: title || null }
  }
  return null
}
