/** The part of the page that a hash such as `#fuentes` names; none for a hash that is no proper address. */
export function addressedPart(document: Document, hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
