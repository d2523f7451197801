import { ascending, pairs } from 'd3';
import type { Size } from '../component.ts';
import type { AxisGroup, Piece } from './axis-group.ts';
import { describeDay } from './describe-day.ts';
import { type FittedTable, fitTable } from './fit-table.ts';
import type { Axes } from './schema.ts';
import { tableMeasures } from './table-measures.ts';
import { type ColumnNames, type TableWords, tableWords } from './table-words.ts';

export interface TableDrawing {
  titulo: string;
  summary: string;
  columnas: ColumnNames;
  /** Letters, head, and the page of each row on a slide. */
  fit: FittedTable;
  /** The height that the table fills at least, in slide pixels. */
  height: number;
  /** The data come in ascending order of eje. */
  sorted: boolean;
  groups: AxisGroup[];
  /** A sentence for each step: page by page, or eje by eje and then all of them; none for a single eje on one page. */
  steps: string[];
  fuentes: string[];
}

const { px, em, ratio } = tableMeasures;
// A line of sources below the table; how wide its first word is and a number.
const SOURCE_LINE = Math.ceil(px.letra * em.fuentes * ratio.renglon);
const SOURCE_WORD = 80;
const SOURCE_NUMBER = 34;

/** Rows, groups, pages and words of the table; the widths of its columns are the stylesheet's. */
export function layoutTable(axes: Axes, { width, height }: Size): TableDrawing {
  const { titulo, ejes, columnas } = axes;
  const words = tableWords(columnas);
  let index = 0;
  const groups = ejes.map((eje, place) => ({
    id: eje.id,
    numero: eje.numero,
    titulo: eje.titulo,
    tone: (place % 3) + 1,
    rows: eje.temas.map((tema) => ({
      index: index++,
      id: tema.id,
      fecha: tema.fecha,
      day: describeDay(tema.fecha),
      tema: splitSic(tema.tema),
      problematica: splitSic(tema.problematica),
      contexto: splitSic(tema.contexto ?? ''),
      fuentes: tema.fuentes,
    })),
  }));
  const fuentes = ejes.flatMap((eje) => eje.temas.flatMap((tema) => tema.fuentes));
  const room = height - sourcesHeight(new Set(fuentes).size, width);
  const fit = fitTable(axes, groups, width, room);
  return {
    titulo,
    summary: words.summary(groups.length, index),
    columnas,
    fit,
    height: room - fit.bar * fit.size,
    sorted: pairs(ejes, (a, b) => ascending(a.numero, b.numero)).every((sign) => sign <= 0),
    groups,
    steps: describeSteps(groups, fit, words),
    fuentes,
  };
}

function describeSteps(groups: readonly AxisGroup[], { pages }: FittedTable, words: TableWords): string[] {
  const last = pages.at(-1)!;
  if (last === 1) {
    const eachEje = groups.map(({ numero, titulo, rows }) => words.stepEje(numero, titulo, rows.length));
    return groups.length > 1 ? [...eachEje, words.stepAll] : [];
  }
  return Array.from({ length: last - 1 }, (_, at) => {
    const shown = groups.flatMap(({ numero, titulo, rows }) => {
      const count = rows.filter(({ index }) => pages[index] === at + 2).length;
      return count > 0 ? [words.stepEje(numero, titulo, count)] : [];
    });
    return [words.page(at + 2, last), ...shown].join(' ');
  });
}

function sourcesHeight(count: number, width: number): number {
  if (count === 0) return 0;
  return px.letra * em['sobre-fuentes'] + SOURCE_LINE * Math.ceil((SOURCE_WORD + count * SOURCE_NUMBER) / width);
}

function splitSic(text: string): Piece[] {
  return text
    .normalize('NFC')
    .split(/(\[sic\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, sic: part === '[sic]' }));
}
