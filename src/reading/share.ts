import { pageText } from '../language/reading-page-es-mx.ts';
import { showNotice, showToCopy } from './notice.ts';

/** «Compartir» of each slide: the device's own way where it has one, else the address to the clipboard, else to copy by hand. */
export function startSharing(document: Document): void {
  document.querySelector('.lectura')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-accion='compartir']") : null;
    const slide = button?.closest<HTMLElement>('article');
    if (!slide) return;
    // A chat sees nothing that follows `#`: each chapter has a page to be shared by, where the build has drawn them.
    const pages = document.documentElement.dataset.compartir;
    const [first] = slide.closest('section')?.getElementsByTagName('article') ?? [];
    const page = pages && first ? `${pages}/${first.id}.html` : '';
    // Not the location, which in a page written into a frame is no address.
    const url = new URL(`${page}#${slide.id}`, document.baseURI).href;
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
