/** Where the page `name` is published, below the workshop's public address: that of its folder or of any page in it. */
export function publicAddress(address: string, name: string): string {
  const { origin, pathname } = new URL(address);
  const folder = pathname.endsWith('/') || /\.html?$/.test(pathname) ? pathname : `${pathname}/`;
  return new URL(name, origin + folder).href;
}
