import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { formatSpan } from '../format-span.ts';
import { layoutTimeline, summarize, type TimelineDrawing } from './layout.ts';
import { readTimeline } from './read-timeline.ts';
import { orderItems } from './order-items.ts';
import { renderTimeline } from './render.tsx';
import { type Timeline, timelineOptions } from './schema.ts';
import { timelineMeasures } from './timeline-measures.ts';

/** `linea-de-tiempo`: periods and events on lanes, told era by era. */
export const timeline: Component<z.output<typeof timelineOptions>, Timeline, TimelineDrawing> = {
  name: 'linea-de-tiempo',
  also: ['timeline', 'cronologia'],
  styles: join(import.meta.dirname, 'timeline.css'),
  element: join(import.meta.dirname, 'browser/element.ts'),
  measures: timelineMeasures,
  options: timelineOptions,
  read: readTimeline,
  cites: ({ periodos, eventos }) => [...periodos, ...eventos].flatMap((item) => item.fuentes),
  layout: layoutTimeline,
  texts: (spec, where) => {
    const lanes = spec.carriles.map(({ titulo }) => titulo);
    // On a slide a crowded picture writes numbers for titles; its card tells of one era or item at a time, not on paper.
    if (where === 'pagina') return lanes;
    const question = spec.pregunta === undefined ? [] : [spec.pregunta];
    if (where === 'lamina')
      return [...question, ...lanes, ...spec.epocas.flatMap(({ titulo, texto, frase = texto }) => [titulo, frase])];
    const items = orderItems(spec);
    const told = [undefined, ...spec.epocas].flatMap((era) => [
      era?.titulo,
      era?.frase,
      era?.texto,
      ...items
        .filter(({ era: own }) => own === era?.id)
        .flatMap(({ titulo, detalle, texto, lamina }) => [titulo, detalle, texto, lamina]),
    ]);
    return [...question, ...told].filter((text) => text !== undefined);
  },
  told: (spec) => [summarize(spec)],
  render: renderTimeline,
  steps: ({ eras }) => eras.map(({ titulo, when, frase }) => `${titulo} ${when} · ${frase}`),
  describe: (spec) => ({
    name: 'Línea de tiempo',
    chosen: {
      evento: Object.fromEntries(
        orderItems(spec).map(({ id, titulo, detalle, span }) => [
          id,
          `${[titulo, detalle].filter(Boolean).join(' ')}, ${formatSpan(span)}`,
        ]),
      ),
    },
  }),
};
