import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { layoutTable, type TableDrawing } from './layout.ts';
import { readTable } from './read-table.ts';
import { renderTable } from './render.tsx';
import { tableMeasures } from './table-measures.ts';
import { type Axes, tableOptions } from './schema.ts';
import { tableWords } from './table-words.ts';

/** `tabla-ejes`: axes of a plan, the topic of each table and the problem found there, as a true table. */
export const table: Component<z.output<typeof tableOptions>, Axes, TableDrawing> = {
  name: 'tabla-ejes',
  also: ['table'],
  measures: tableMeasures,
  styles: join(import.meta.dirname, 'table.css'),
  element: join(import.meta.dirname, 'browser/element.ts'),
  options: tableOptions,
  read: readTable,
  cites: ({ ejes }) => ejes.flatMap((eje) => eje.temas.flatMap((tema) => tema.fuentes)),
  ranks: ({ ejes }) => ejes.flatMap(({ temas }) => temas.map(({ id, tema }) => ({ id, title: tema }))),
  layout: layoutTable,
  texts: ({ columnas, ejes }, where) => [
    // On a phone the stylesheet writes them.
    ...(where === 'lectura' ? [] : Object.values(columnas)),
    ...ejes.flatMap(({ titulo, temas }) => [
      titulo,
      ...temas.flatMap(({ tema, problematica, contexto }) => [
        tema,
        problematica,
        // On a screen it shows when its row opens.
        ...(contexto && (where === 'pagina' || where === 'cuaderno') ? [contexto] : []),
      ]),
    ]),
  ],
  heads: ({ columnas, ejes }, where) => [
    ...(where === 'lectura' ? [] : Object.values(columnas)),
    ...ejes.flatMap(({ titulo, temas }) => [titulo, ...temas.map(({ tema }) => tema)]),
  ],
  render: renderTable,
  steps: ({ steps }) => steps,
  describe: ({ ejes, columnas }) => ({
    name: 'Tabla',
    chosen: {
      tema: Object.fromEntries(ejes.flatMap(({ temas }) => temas.map(({ id, tema }) => [id, tema]))),
      eje: Object.fromEntries(ejes.map(({ id, numero }) => [id, tableWords(columnas).eje(numero)])),
      orden: { 'eje-desc': 'ejes al revés', '%': 'por fecha' },
      busca: { '%': 'busca «%»' },
      pagina: { '%': 'página %' },
    },
  }),
};
