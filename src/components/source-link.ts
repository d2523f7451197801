/** A cited source's number, as a link to it. */
export function renderSourceLink({ number, url }: { number: number; url: string }, document: Document): HTMLElement {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.setAttribute('aria-label', `Fuente ${number}`);
  link.textContent = String(number);
  return link;
}
