import { pageText } from '../language/reading-page-es-mx.ts';
import { showNotice, showToCopy } from './notice.ts';

/** «Compartir» of each slide: the device's own way where it has one, else the address to the clipboard, else to copy by hand. */
export function startSharing(document: Document): void {
  document.querySelector('.lectura')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-accion='compartir']") : null;
    const slide = button?.closest<HTMLElement>('article');
    if (!slide) return;
    const url = new URL(`#${slide.id}`, location.href).href;
    void share(url, slide.dataset.titulo ?? '', document);
  });
}

async function share(url: string, title: string, document: Document): Promise<void> {
  const workshop = document.documentElement.dataset.titulo ?? '';
  try {
    if (navigator.share) return await navigator.share({ title: `${title} · ${workshop}`, url });
  } catch (error) {
    // Closed without choosing anyone: nothing to say. Refused: there are other ways.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  try {
    await navigator.clipboard.writeText(url);
    showNotice(pageText.copied);
  } catch {
    // No clipboard outside https, or refused.
    showToCopy(pageText.copyThis, url);
  }
}
