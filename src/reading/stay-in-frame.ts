import { goTo } from './go-to.ts';

/** In a frame the page's own links move nothing around it. */
export function stayInFrame(document: Document): void {
  if (parent === window) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(link.hash);
  });
}
