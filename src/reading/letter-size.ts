import { pageText } from '../language/reading-page-es-mx.ts';
import { LETTER_SIZES } from '../measures/letter-sizes.ts';
import { showNotice } from './notice.ts';
import type { Reader } from './reader.ts';
import { readStored, writeStored } from './stored.ts';

/**
 * Two buttons for the letter's size, kept on this device; the reader stays at the same words. The page's head sets the kept one
 * before the first paint.
 */
export function startLetterSize(reader: Reader, document: Document): void {
  const { dataset } = document.documentElement;
  // Where that script did not run: see editions/reading/lectura.html.
  dataset.letra ??= readStored('lectura:letra') ?? '';
  const buttons = { menor: -1, mayor: 1 } as const;
  const size = () => Math.min(Math.max(Number(dataset.letra) || 0, 0), LETTER_SIZES.length - 1);
  const all = Object.entries(buttons).flatMap(([name, step]) => {
    const button = document.querySelector<HTMLElement>(`.indice [data-accion='${name}']`);
    return button ? [{ button, step }] : [];
  });
  const show = () => {
    for (const { button, step } of all)
      button.setAttribute('aria-disabled', String(LETTER_SIZES[size() + step] === undefined));
  };
  for (const { button, step } of all) {
    button.addEventListener('click', () => {
      const wanted = size() + step;
      if (LETTER_SIZES[wanted] === undefined) return;
      reader.keep(() => {
        dataset.letra = String(wanted);
      });
      writeStored('lectura:letra', String(wanted));
      show();
      showNotice(pageText.letterSize(Math.round(LETTER_SIZES[wanted])));
    });
  }
  show();
}
