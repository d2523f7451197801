import { z } from 'zod';

/** `slides/data/glosario.yaml`: abbreviations and what they stand for, or how the workshop uses them. */
export const glossarySchema = z.array(
  z.strictObject({
    sigla: z.string().min(1),
    nombre: z.string().min(1).optional(),
    texto: z.string().min(1).optional(),
    lamina: z.string().optional(),
    fuentes: z.array(z.string()).default([]),
  }),
);

export type GlossaryEntry = z.infer<typeof glossarySchema>[number];
