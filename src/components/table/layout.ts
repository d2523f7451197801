import { ascending, pairs } from 'd3';
import type { Size } from '../component.ts';
import { type DayWords, describeDay } from './describe-day.ts';
import type { Axes } from './schema.ts';
import { tableWords } from './table-words.ts';

/** A stretch of slide text; `sic` stretches are the brackets that an editor put into it. */
export interface Piece {
  text: string;
  sic: boolean;
}

export interface TopicRow {
  /** Place in the order given, from 0. */
  index: number;
  id: string;
  fecha: string;
  dia: DayWords;
  tema: Piece[];
  problema: Piece[];
  contexto: Piece[];
  fuentes: readonly string[];
}

export interface AxisGroup {
  id: string;
  numero: number;
  titulo: string;
  /** 1, 2 or 3: which of the three bar colours. */
  tono: number;
  rows: TopicRow[];
}

export interface TableDrawing {
  titulo: string;
  resumen: string;
  /** The height that the table fills at least, in slide pixels. */
  alto: number;
  /** The data come in ascending order of eje. */
  ordenada: boolean;
  groups: AxisGroup[];
  /** A sentence for each step: eje by eje, then all of them; none for a single eje. */
  pasos: string[];
  fuentes: string[];
}

// The line of sources below the table, with its margin.
const SOURCE_LINE = 28;

/** Rows, groups and words of the table; widths are the stylesheet's, as text of a table is never measured. */
export function layoutTable({ titulo, ejes }: Axes, { height }: Size): TableDrawing {
  let index = 0;
  const groups = ejes.map((eje, place) => ({
    id: eje.id,
    numero: eje.numero,
    titulo: eje.titulo,
    tono: (place % 3) + 1,
    rows: eje.temas.map((tema) => ({
      index: index++,
      id: tema.id,
      fecha: tema.fecha,
      dia: describeDay(tema.fecha),
      tema: splitSic(tema.tema),
      problema: splitSic(tema.problematica),
      contexto: splitSic(tema.contexto ?? ''),
      fuentes: tema.fuentes,
    })),
  }));
  const fuentes = ejes.flatMap((eje) => eje.temas.flatMap((tema) => tema.fuentes));
  return {
    titulo,
    resumen: tableWords.summary(groups.length, index),
    alto: height - (fuentes.length > 0 ? SOURCE_LINE : 0),
    ordenada: pairs(ejes, (a, b) => ascending(a.numero, b.numero)).every((sign) => sign <= 0),
    groups,
    pasos: groups.length > 1 ? [...groups.map(describeStep), tableWords.stepAll] : [],
    fuentes,
  };
}

function describeStep({ numero, titulo, rows }: AxisGroup): string {
  return tableWords.stepEje(numero, titulo, rows.length);
}

function splitSic(text: string): Piece[] {
  return text
    .normalize('NFC')
    .split(/(\[sic\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, sic: part === '[sic]' }));
}
