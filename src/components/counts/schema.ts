import { z } from 'zod';

export const countsOptions = z.strictObject({ datos: z.string(), plan: z.string() });

const countSchema = z.strictObject({
  id: z.string(),
  valor: z.number().int().nonnegative(),
  /** The slide's own words, which follow the number. */
  texto: z.string().min(1),
  /** What the slide prints differently in these words. */
  lamina: z.string().optional(),
});

const planSchema = z.strictObject({
  id: z.string(),
  titulo: z.string(),
  anio_analisis: z.number().int().min(1900).max(2100),
  total: z.number().int().positive(),
  total_en_lamina: z.boolean(),
  total_fuentes: z.array(z.string()).default([]),
  conteos: z.array(countSchema).min(1),
  nota: z.string().optional(),
  fuentes: z.array(z.string()).default([]),
  lamina: z.string().optional(),
});

/** `data/compromisos.yaml`: counts of commitments by action plan, each count on its own. */
export const countsSchema = z.strictObject({ planes: z.array(planSchema).min(1) });

export type Plan = z.infer<typeof planSchema>;
