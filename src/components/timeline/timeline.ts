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
  render: renderTimeline,
};
