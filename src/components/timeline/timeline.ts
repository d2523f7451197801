import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { layoutTimeline, type TimelineDrawing } from './layout.ts';
import { readTimeline } from './read-timeline.ts';
import { renderTimeline } from './render.ts';
import { type Timeline, timelineOptions } from './schema.ts';

/** `linea-de-tiempo`: periods and events on lanes, told era by era. */
export const timeline: Component<z.output<typeof timelineOptions>, Timeline, TimelineDrawing> = {
  name: 'linea-de-tiempo',
  styles: join(import.meta.dirname, 'timeline.css'),
  options: timelineOptions,
  read: readTimeline,
  cites: ({ periodos, eventos }) => [...periodos, ...eventos].flatMap((item) => item.fuentes),
  layout: layoutTimeline,
  texts: ({ carriles, epocas, periodos, eventos }, where) => {
    const lanes = carriles.map(({ titulo }) => titulo);
    const eras = epocas.flatMap(({ titulo, texto }) => [titulo, texto]);
    // On a slide a crowded picture writes numbers for titles; its card tells of one era or item at a time, not on paper.
    if (where === 'pagina') return lanes;
    if (where === 'lamina') return [...lanes, ...eras];
    const items = [...periodos, ...eventos].flatMap(({ titulo, detalle, texto, lamina }) => [
      titulo,
      detalle,
      texto,
      lamina,
    ]);
    return [...eras, ...items.filter((text) => text !== undefined)];
  },
  render: renderTimeline,
};
