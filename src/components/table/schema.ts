import { z } from 'zod';
import type { Place } from '../../content/content-error.ts';
import { daySchema } from '../../content/dates.ts';
import { COLUMN_NAMES } from './table-words.ts';

export const tableOptions = z.strictObject({ datos: z.string() });

/** `data/ejes.yaml`: axes of the plan, their most voted topics and the problem found in each. */
export const tableSchema = z.strictObject({
  titulo: z.string(),
  /** What the columns are called. */
  columnas: z
    .strictObject({
      eje: z.string().min(1).default(COLUMN_NAMES.eje),
      fecha: z.string().min(1).default(COLUMN_NAMES.fecha),
      tema: z.string().min(1).default(COLUMN_NAMES.tema),
      problematica: z.string().min(1).default(COLUMN_NAMES.problematica),
    })
    .default(COLUMN_NAMES),
  ejes: z
    .array(
      z.strictObject({
        id: z.string(),
        numero: z.number().int().positive(),
        titulo: z.string(),
        temas: z
          .array(
            z.strictObject({
              id: z.string(),
              fecha: daySchema,
              tema: z.string(),
              problematica: z.string(),
              contexto: z.string().optional(),
              fuentes: z.array(z.string()).default([]),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type Axes = z.infer<typeof tableSchema> & {
  /** Where a value stands in the data file. */
  placeOf?: (path: readonly PropertyKey[]) => Place;
};
