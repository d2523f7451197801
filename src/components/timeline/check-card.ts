import { ContentErrors } from '../../content/content-error.ts';
import { countLines } from '../../measures/count-lines.ts';
import { BODY_WIDTH } from '../../measures/slide-measures.ts';
import { mostThatFit, noRoom, UNPLACED } from '../no-room.ts';
import type { Timeline } from './schema.ts';
import { timelineMeasures } from './timeline-measures.ts';

interface Room {
  size: number;
  width: number;
  lines: number;
}

const { px, ratio } = timelineMeasures;
const COLUMNS = BODY_WIDTH - px['ficha-raya'] - 2 * (px['ficha-lado'] + px['ficha-entre']);
const ERA_WIDTH = COLUMNS - px['epoca-cuando'] - px['epoca-clave'];
const ITEM_WIDTH = COLUMNS - px['hecho-cuando'] - px['hecho-fuentes'];
// What the card below the picture holds: letters, and how many lines of which width.
const ERA: Room = { size: px['letra-epoca'], width: ERA_WIDTH, lines: 3 };
const LONG_ERA: Room = { size: px.letra, width: ERA_WIDTH, lines: 4 };
const ITEM: Room = { size: px.letra, width: ITEM_WIDTH, lines: 4 };

// What the card takes of the slot, with the gap above it: its most lines, and a pixel more.
export const CARD = px['bajo-dibujo'] + Math.ceil(ITEM.lines * ITEM.size * ratio['ficha-renglon']) + 1;

const holds = (text: string, { size, width, lines }: Room) =>
  countLines(text, 'regular', size, width, { breakWords: true }) <= lines;

/** Whether an era's text needs the card's smaller letters. */
export function isLongEra(texto: string): boolean {
  return !holds(texto, ERA);
}

// The question above the picture, at the slide's opening.
const MOST_LINES = 2;

const questionLines = (pregunta: string) => countLines(pregunta, 'heading', px['letra-pregunta'], px['ancho-pregunta']);

/** What a question takes of the picture's height; nothing without one. */
export function questionHeight(pregunta = ''): number {
  const lines = questionLines(pregunta);
  return lines === 0 ? 0 : lines * px['renglon-pregunta'] + 38;
}

/** Throws ContentErrors for the texts that the card of their era or item can't hold. */
export function checkCard({ pregunta, epocas, periodos, eventos }: Timeline): void {
  if (pregunta !== undefined && questionLines(pregunta) > MOST_LINES)
    throw noRoom(`la «pregunta» tiene ${pregunta.length} letras y no cabe en dos renglones`, 'acórtela');
  const eras = epocas.map(({ titulo, texto, frase }) => {
    return {
      titulo,
      kind: frase === undefined ? '«texto»' : '«frase»',
      texto: frase ?? texto,
      beside: '',
      room: LONG_ERA,
    };
  });
  const items = [...periodos, ...eventos].map(({ titulo, detalle = '', texto, lamina }) => {
    const other = lamina === undefined ? '' : ` ◆ ${lamina}`;
    return { titulo, kind: '«texto»', texto, beside: `${titulo} ${detalle}.${other} `, room: ITEM };
  });
  const refused = [...eras, ...items].flatMap(({ titulo, kind, texto, beside, room }) => {
    const fits = (count: number) => holds(beside + texto.slice(0, count), room);
    if (fits(texto.length)) return [];
    const problem = `el ${kind} de «${titulo}» tiene ${texto.length} letras y en su ficha caben ${mostThatFit(texto.length, fits)}`;
    return [{ ...UNPLACED, problem, remedy: 'acórtelo' }];
  });
  if (refused.length > 0) throw new ContentErrors(refused);
}
