import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { countsWords, inDigits } from './counts-words.ts';
import { type CountsDrawing, countsMeasures, layoutCounts } from './layout.ts';
import { readCounts } from './read-counts.ts';
import { renderCounts } from './render.tsx';
import { countsOptions, type Plan } from './schema.ts';

/** `conteos`: counts of a plan's commitments as separate unit charts; they overlap, so they are never stacked or added. */
export const counts: Component<z.output<typeof countsOptions>, Plan, CountsDrawing> = {
  name: 'conteos',
  also: ['counts'],
  styles: join(import.meta.dirname, 'counts.css'),
  measures: countsMeasures,
  options: countsOptions,
  read: readCounts,
  cites: ({ total_fuentes, fuentes }) => [...total_fuentes, ...fuentes],
  layout: layoutCounts,
  texts: ({ conteos, nota, lamina }) =>
    [
      ...conteos.map(({ valor, texto }) => `${inDigits(valor)} ${texto}`),
      nota,
      ...conteos.map(({ lamina: other }) => other),
      lamina,
    ].filter((text) => text !== undefined),
  told: ({ conteos, total }) => conteos.map(({ valor }) => countsWords.units(valor, total)),
  render: renderCounts,
};
