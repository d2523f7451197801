import { pageText } from '../language/reading-page-es-mx.ts';

const GONE_AFTER = 5000;
let timer = 0;

/** Says something short at the foot of the page, to eyes and to screen readers; it goes by itself. */
export function showNotice(text: string): void {
  const notice = document.querySelector<HTMLElement>('.aviso:not(.aviso-version)');
  if (!notice) return;
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    notice.hidden = true;
  }, GONE_AFTER);
}

/** Shows a text selected, to copy by hand; it stays until it is left. */
export function showToCopy(words: string, text: string): void {
  const notice = document.querySelector<HTMLElement>('.aviso:not(.aviso-version)');
  if (!notice) return;
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', words);
  const hide = () => {
    notice.hidden = true;
  };
  field.addEventListener('blur', hide, { once: true });
  field.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  clearTimeout(timer);
  notice.replaceChildren(`${words} `, field);
  notice.hidden = false;
  field.focus();
  field.select();
}

/** Uses a part of the program once it is loaded; says so when it can't be had (no network, new version). */
export function usePart<Part>(loading: Promise<Part>, use: (part: Part) => void): Promise<void> {
  return loading.then(use, () => showNotice(pageText.partMissing));
}
