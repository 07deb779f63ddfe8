/** An address without what may be secret in it: the user's name and password, and the values of its query. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { protocol, host, pathname, search } = new URL(address)
  return `${protocol}//${host}${pathname}${search === '' ? '' : '?…'}`
}
