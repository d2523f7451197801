import type { DayWords } from './describe-day.ts';

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
  day: DayWords;
  tema: Piece[];
  problematica: Piece[];
  contexto: Piece[];
  fuentes: readonly string[];
}

export interface AxisGroup {
  id: string;
  numero: number;
  titulo: string;
  /** 1, 2 or 3: which of the three bar colours. */
  tone: number;
  rows: TopicRow[];
}
