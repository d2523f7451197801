import { countLines } from '../measures/count-lines.ts';
import { fitSize } from '../measures/fit-size.ts';
import { BODY_WIDTH, KICKER_HEIGHT, slideMeasures } from '../measures/slide-measures.ts';

const { px, ratio } = slideMeasures;
const ROOM = px.alto - px['cierre-arriba'] - px['cierre-abajo'];
const GAP = px['cierre-entre'];
// Four lines of names.
const NAMES = 116;

/** Sizes of a closing slide's question (`--pregunta`) and words (`--talla`); returns the height that is left for names. */
export function fitClosing(root: HTMLElement): number {
  const question = root.querySelector('.encabezado h2')?.textContent ?? '';
  const spacing = slideMeasures.em['titulo-entre'];
  const heightAsked = (size: number) =>
    countLines(question, 'heading', size, BODY_WIDTH, { spacing }) * size * ratio['titulo-renglon'];
  const large = fitSize([80, 72, 64, 56, 48], 240, heightAsked);
  const kicker = root.querySelector('.antetitulo') ? KICKER_HEIGHT : 0;
  const room = ROOM - kicker - heightAsked(large) - GAP;
  const parts = [...root.querySelectorAll('.cuerpo > :not(.componente)')];
  const heightAt = (size: number) =>
    parts.reduce((sum, { tagName, textContent }) => {
      const beside = px['cierre-columna'] - px['cierre-sangria'] - px['cierre-raya'];
      const width = tagName === 'BLOCKQUOTE' ? beside : px['cierre-texto'];
      return sum + countLines(textContent ?? '', 'regular', size, width) * size * ratio['cierre-renglon'] + GAP;
    }, 0);
  const size = fitSize([26, 24, 22, 20], room - NAMES, heightAt);
  root.style.setProperty('--pregunta', `${large}px`);
  root.style.setProperty('--talla', `${size}px`);
  return room - heightAt(size);
}
