import { text } from '../language/es-mx.ts';

/** Uses a part of the program once it is loaded; says so on the page when it can't be had (no network, new version). */
export function loadPart<Part>(loading: Promise<Part>, use: (part: Part) => void): Promise<void> {
  return loading.then(use, () => {
    const notice = document.querySelector<HTMLElement>('.aviso');
    if (!notice) return;
    notice.textContent = text.loadFailed;
    notice.hidden = false;
  });
}
