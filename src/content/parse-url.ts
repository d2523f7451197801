/**
 * An absolute address; undefined where it is none. Not by `URL.canParse`: that of Node.js 20 refuses every address with «ñ» or an
 * accent once it has been asked some thousand times.
 */
export function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
