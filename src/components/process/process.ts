import { join } from 'node:path';
import type { z } from 'zod';
import { parseDateSpan } from '../../content/dates.ts';
import type { Component } from '../component.ts';
import { describeSpan } from './describe-span.ts';
import { layoutProcess, type ProcessDrawing, processMeasures } from './layout.ts';
import { readProcess } from './read-process.ts';
import { renderProcess } from './render.tsx';
import { processWords } from './process-words.ts';
import { type Process, processOptions } from './schema.ts';

/** `proceso`: the dated stages of a process, to scale, with a card for each. */
export const process: Component<z.output<typeof processOptions>, Process, ProcessDrawing> = {
  name: 'proceso',
  also: ['process'],
  styles: join(import.meta.dirname, 'process.css'),
  measures: processMeasures,
  options: processOptions,
  read: readProcess,
  cites: ({ etapas }) => etapas.flatMap((etapa) => etapa.fuentes),
  layout: layoutProcess,
  texts: ({ etapas }) =>
    [
      ...etapas.flatMap(({ titulo, puntos }) => [...titulo.split(' – '), ...puntos]),
      ...etapas.flatMap(({ texto, lamina }) => [lamina, texto]),
    ].filter((text) => text !== undefined),
  told: ({ etapas }) =>
    etapas.map(({ titulo, fecha }) =>
      processWords.stage(titulo.split(' – ').at(-1)!, describeSpan(parseDateSpan(fecha)!)),
    ),
  render: renderProcess,
};
