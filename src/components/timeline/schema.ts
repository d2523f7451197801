import { z } from 'zod';
import { dateSchema, dateSpanSchema } from '../../content/dates.ts';

export const timelineOptions = z.strictObject({ datos: z.string() });

const item = {
  id: z.string().regex(/^[a-z0-9-]+$/, 'solo lleva minúsculas sin acento, cifras y guiones; cámbiela'),
  carril: z.string(),
  titulo: z.string().min(1),
  detalle: z.string().optional(),
  fecha: dateSpanSchema,
  texto: z.string().min(1),
  lamina: z.string().optional(),
  fuentes: z.array(z.string()).default([]),
};

/** `data/aga.yaml`: lanes, eras (the steps), periods (bars) and events (points). */
export const timelineSchema = z.strictObject({
  titulo: z.string(),
  pregunta: z.string().min(1).optional(),
  desde: dateSchema,
  hasta: dateSchema,
  carriles: z.array(z.strictObject({ id: z.string(), titulo: z.string() })).min(1),
  epocas: z
    .array(
      z.strictObject({
        id: z.string(),
        titulo: z.string(),
        desde: dateSchema,
        hasta: dateSchema,
        frase: z.string().min(1).optional(),
        texto: z.string(),
      }),
    )
    .default([]),
  periodos: z.array(z.strictObject({ ...item, aproximada: z.boolean().optional() })).default([]),
  eventos: z
    .array(
      z.strictObject({ ...item, cantidad: z.number().int().positive().optional(), destacado: z.boolean().optional() }),
    )
    .default([]),
});

export type Timeline = z.infer<typeof timelineSchema>;
