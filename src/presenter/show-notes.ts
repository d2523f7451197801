import { panelText } from '../language/panels-es-mx.ts';
import { readText, writeText } from '../storage/device-storage.ts';
import type { Stage } from './stage.ts';

const NAME = 'notas';
const SIZES = [16, 18, 20, 22, 24, 28, 32, 38, 44];
const USUAL = 4;

/** Notes and verified context of the current slide, in a size that the presenter chooses and the browser keeps. */
export function showNotes(card: HTMLElement, stage: Stage, storage: Storage | undefined) {
  const box = card.querySelector<HTMLElement>('.notas-texto')!;
  const kept = Number(readText(storage, NAME) ?? USUAL);
  let size = SIZES[kept] ? kept : USUAL;
  let shown = '';
  const setSize = () => box.style.setProperty('--notas', `${SIZES[size]}px`);
  setSize();
  return {
    /** One size larger (1) or smaller (-1). */
    resize(by: number): void {
      size = Math.min(Math.max(size + by, 0), SIZES.length - 1);
      setSize();
      // Where it can't be kept, the size lasts until this window closes.
      writeText(storage, NAME, String(size));
    },
    show(): void {
      const { id, element } = stage.current;
      if (id === shown) return;
      shown = id;
      const notes = element.querySelector('aside.notes');
      box.replaceChildren(...(notes ? [...notes.childNodes].map((node) => node.cloneNode(true)) : [panelText.noNotes]));
      box.scrollTop = 0;
    },
  };
}
