import { z } from 'zod';
import { dateSpanSchema } from '../../content/dates.ts';

export const processOptions = z.strictObject({ datos: z.string() });

/** `data/cocreacion.yaml`: the dated stages of a process. */
export const processSchema = z.strictObject({
  titulo: z.string(),
  etapas: z
    .array(
      z.strictObject({
        id: z.string(),
        titulo: z.string(),
        fecha: dateSpanSchema,
        puntos: z.array(z.string()).default([]),
        texto: z.string().optional(),
        lamina: z.string().optional(),
        fuentes: z.array(z.string()).default([]),
      }),
    )
    .min(1),
});

export type Process = z.infer<typeof processSchema>;
