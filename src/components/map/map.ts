import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { describeMap } from './drawing/describe-map.ts';
import { describeStep } from './drawing/describe-step.ts';
import { UNDATED } from './drawing/layout-chart.ts';
import { panelMeasures } from './drawing/layout-panel.ts';
import { layoutMap, type MapDrawing, PANEL_WIDTH } from './layout.ts';
import { citedInNote, noteParts } from './note-parts.ts';
import { type MapSpec, readMap } from './read-map.ts';
import { renderMap } from './render.tsx';
import { mapOptions } from './schema.ts';
import { computeSteps } from './steps.ts';

/** The entities with a local open government exercise: where, since when, by which source. */
export const map: Component<z.output<typeof mapOptions>, MapSpec, MapDrawing> = {
  name: 'mapa-ejercicios',
  also: ['map'],
  styles: join(import.meta.dirname, 'map.css'),
  element: join(import.meta.dirname, 'browser/element.ts'),
  measures: panelMeasures,
  options: mapOptions,
  read: readMap,
  cites: ({ entities }) =>
    entities.flatMap(({ fuente_id, organo_fuente_id, nota }) =>
      [fuente_id, organo_fuente_id, ...citedInNote(nota ?? '')].filter((id) => id !== undefined),
    ),
  names: ({ entities }) =>
    entities.flatMap(({ nombre_oficial, organo_garante_2021 }) => [nombre_oficial, organo_garante_2021 ?? '']),
  layout: layoutMap,
  headingWidth: PANEL_WIDTH,
  // On a slide the picture has room for few names; those of all stand in the table of the reading.
  texts: ({ entities }, where) =>
    where === 'lectura' || where === 'cuaderno'
      ? entities.flatMap(({ entidad, organo_garante_2021: organ, nota }) => [
          entidad,
          ...(organ === undefined ? [] : [organ]),
          ...noteParts(nota ?? '').flatMap((part) => ('text' in part ? [part.text] : [])),
        ])
      : [],
  told: ({ entities, highlighted }) => [
    describeMap(entities, entities.find(({ clave_inegi }) => clave_inegi === highlighted)!),
    ...computeSteps(entities).map(({ year, joining }) => `${year ?? UNDATED}, ${joining.length}`),
  ],
  heads: ({ entities }, where) =>
    where === 'cuaderno' || where === 'lectura' ? entities.map(({ entidad }) => entidad) : [],
  render: renderMap,
  steps: ({ steps, entities }) =>
    steps.map((step, index) => {
      const { count, sentence } = describeStep(step, index, entities.length);
      return `${count} ${sentence}`;
    }),
  describe: ({ entities }) => ({
    name: 'Mapa',
    chosen: {
      entidad: Object.fromEntries(entities.map(({ clave_inegi, entidad }) => [clave_inegi, entidad])),
      anio: { inicio: 'al inicio', 'sin-fecha': `las ${computeSteps(entities).at(-1)?.total}`, '%': 'hasta %' },
      vista: { '%': 'acercado' },
    },
  }),
};
