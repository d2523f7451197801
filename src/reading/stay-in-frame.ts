import { goTo } from './go-to.ts';

/** In a frame neither the page's own links nor another `#place` that the page around gives it move anything around it. */
export function stayInFrame(document: Document): void {
  if (parent === window) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(link.hash);
  });
  // Browsers of 2023 may lack it.
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
  navigation?.addEventListener('navigate', (event) => {
    if (!event.canIntercept || !event.hashChange || event.navigationType === 'traverse') return;
    event.intercept({ scroll: 'manual', focusReset: 'manual', handler: async () => goTo(location.hash) });
  });
}
