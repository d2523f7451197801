import { panelText } from '../language/panels-es-mx.ts';
import { readText, writeText } from '../storage/device-storage.ts';
import type { Stage } from './stage.ts';

const NAME = 'notas';
const SIZES = [16, 18, 20, 22, 24, 28, 32, 38, 44];
/** Smaller ones are for those who ask for them: where a long note doesn't fit it scrolls. */
const SMALLEST = 2;
/** Where the whole page scrolls, and there is room for any. */
const USUAL = 3;

/**
 * Notes and verified context of the current slide, in the largest letters with which they fit; how many sizes larger or
 * smaller a presenter wants them the browser keeps.
 */
export function showNotes(card: HTMLElement, stage: Stage, storage: Storage | undefined) {
  const box = card.querySelector<HTMLElement>('.notas-texto')!;
  let wanted = Math.trunc(Number(readText(storage, NAME))) || 0;
  let shown = '';
  const setSize = (size: number) => box.style.setProperty('--notas', `${SIZES[size]}px`);
  /** Index of the largest letters with which nothing scrolls. */
  const largest = () => {
    if (getComputedStyle(box).overflowY === 'visible') return USUAL;
    for (let size = SIZES.length - 1; size > SMALLEST; size--) {
      setSize(size);
      if (box.scrollHeight <= box.clientHeight) return size;
    }
    return SMALLEST;
  };
  const within = (size: number) => Math.min(Math.max(size, 0), SIZES.length - 1);
  const fit = () => setSize(within(largest() + wanted));
  // Its room changes with the window, and with what stands beside it.
  new ResizeObserver(fit).observe(card);
  void document.fonts.ready.then(fit);
  return {
    /** One size larger (1) or smaller (-1). */
    resize(by: number): void {
      const fitting = largest();
      wanted = within(fitting + wanted + by) - fitting;
      fit();
      // Where it can't be kept, the size lasts until this window closes.
      writeText(storage, NAME, String(wanted));
    },
    show(): void {
      const { id, element } = stage.current;
      if (id === shown) return;
      shown = id;
      const notes = element.querySelector('aside.notes');
      box.replaceChildren(...(notes ? [...notes.childNodes].map((node) => node.cloneNode(true)) : [panelText.noNotes]));
      box.scrollTop = 0;
      fit();
    },
  };
}
