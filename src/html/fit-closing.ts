import { countLines } from '../measures/count-lines.ts';
import { fitSize } from '../measures/fit-size.ts';

/** The column beside the sun. */
export const CLOSING_WIDTH = 568;

// In pixels, as in editions/deck/layouts/closing.css.
const ROOM = 720 - 48 - 74;
const WORDS_WIDTH = 720;
const KICKER = 37;
const GAP = 22;
// Four lines of names.
const NAMES = 116;

/** Sizes of a closing slide's question (`--pregunta`) and words (`--talla`); returns the height that is left for names. */
export function fitClosing(root: HTMLElement): number {
  const question = root.querySelector('.encabezado h2')?.textContent ?? '';
  const heightAsked = (size: number) => countLines(question, 'heading', size, 1136, { spacing: -0.028 }) * size * 1.04;
  const large = fitSize([80, 72, 64, 56, 48], 240, (size) => heightAsked(size));
  const kicker = root.querySelector('.antetitulo') ? KICKER : 0;
  const room = ROOM - kicker - heightAsked(large) - GAP;
  const parts = [...root.querySelectorAll('.cuerpo > :not(.componente)')];
  const heightAt = (size: number) =>
    parts.reduce((sum, { tagName, textContent }) => {
      const width = tagName === 'BLOCKQUOTE' ? CLOSING_WIDTH - 26 : WORDS_WIDTH;
      return sum + countLines(textContent ?? '', 'regular', size, width) * size * 1.32 + GAP;
    }, 0);
  const size = fitSize([26, 24, 22, 20], room - NAMES, heightAt);
  root.style.setProperty('--pregunta', `${large}px`);
  root.style.setProperty('--talla', `${size}px`);
  return room - heightAt(size);
}
