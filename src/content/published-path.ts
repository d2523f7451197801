/**
 * Below `laminas/` of a built site, where a file of `slides/` stands: signs that hosts cut an address at and Windows has in no
 * name are written by their number.
 */
export function publishedPath(path: string): string {
  return path.replace(/[#?:&<>"|*\\]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}`);
}
