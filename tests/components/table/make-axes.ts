import { type Axes, tableSchema } from '../../../src/components/table/schema.ts';

export interface AxesShape {
  ejes: number;
  rows: number;
  /** Words of each cell. */
  words?: number;
  word?: string;
  columnas?: Record<string, string>;
}

/** A table of so many ejes and rows, its words as many and as long as one likes. */
export function makeAxes({ ejes, rows, words = 12, word = 'palabras', columnas }: AxesShape): Axes {
  const text = (count: number) => Array.from({ length: count }, () => word).join(' ');
  const countOf = (eje: number) => Math.floor(rows / ejes) + (eje < rows % ejes ? 1 : 0);
  return tableSchema.parse({
    titulo: 'Prueba',
    columnas,
    ejes: Array.from({ length: ejes }, (_, e) => ({
      id: `eje-${e}`,
      numero: e + 1,
      titulo: text(3),
      temas: Array.from({ length: countOf(e) }, (__, t) => ({
        id: `tema-${e}-${t}`,
        fecha: '2024-05-06',
        tema: text(Math.ceil(words / 3)),
        problematica: text(words),
      })),
    })),
  });
}
