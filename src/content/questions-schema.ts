import { z } from 'zod';

/** `slides/data/preguntas.yaml`: what a reader may check at the end of a chapter. */
export const questionsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'solo lleva minúsculas sin acento, cifras y guiones; cámbiela'),
    lamina: z.string(),
    pregunta: z.string().min(1),
    opciones: z.array(z.string().min(1)).optional(),
    correcta: z.number().int().optional(),
    verdadero: z.boolean().optional(),
    explicacion: z.string().min(1),
    fuentes: z.array(z.string()).default([]),
  }),
);

export type QuestionEntry = z.infer<typeof questionsSchema>[number];
