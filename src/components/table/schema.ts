import { z } from 'zod';
import { daySchema } from '../../content/dates.ts';

export const tableOptions = z.strictObject({ datos: z.string() });

/** `data/ejes.yaml`: axes of the plan, their most voted topics and the problem found in each. */
export const tableSchema = z.strictObject({
  titulo: z.string(),
  ejes: z
    .array(
      z.strictObject({
        id: z.string(),
        numero: z.number().int(),
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

export type Axes = z.infer<typeof tableSchema>;
