import { ContentErrors } from '../../content/content-error.ts';
import { countLines } from '../../measures/count-lines.ts';
import { mostThatFit, UNPLACED } from '../no-room.ts';
import type { Timeline } from './schema.ts';

// What the card below the picture holds, as card.css sets it: letters, and how many lines of which width.
const ERA = { size: 22, width: 600, lines: 3 };
const LONG_ERA = { size: 18, width: 600, lines: 4 };
const LONG_ITEM = { size: 18, width: 640, lines: 4 };

type Room = typeof ERA;

const holds = (text: string, { size, width, lines }: Room) =>
  countLines(text, 'regular', size, width, { breakWords: true }) <= lines;

/** Whether an era's text needs the card's smaller letters. */
export function isLongEra(texto: string): boolean {
  return !holds(texto, ERA);
}

/** Throws ContentErrors for the texts that the card of their era or item can't hold. */
export function checkCard({ epocas, periodos, eventos }: Timeline): void {
  const eras = epocas.map(({ titulo, texto }) => ({ titulo, texto, beside: '', room: LONG_ERA }));
  const items = [...periodos, ...eventos].map(({ titulo, detalle = '', texto, lamina }) => {
    const other = lamina === undefined ? '' : ` ◆ ${lamina}`;
    return { titulo, texto, beside: `${titulo} ${detalle}.${other} `, room: LONG_ITEM };
  });
  const refused = [...eras, ...items].flatMap(({ titulo, texto, beside, room }) => {
    const fits = (count: number) => holds(beside + texto.slice(0, count), room);
    if (fits(texto.length)) return [];
    const problem = `el «texto» de «${titulo}» tiene ${texto.length} letras y en su ficha caben ${mostThatFit(texto.length, fits)}`;
    return [{ ...UNPLACED, problem, remedy: 'acórtelo' }];
  });
  if (refused.length > 0) throw new ContentErrors(refused);
}
