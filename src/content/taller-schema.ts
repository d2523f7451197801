import { z } from 'zod';
import { daySchema } from './dates.ts';

/** `slides/taller.yaml`: everything that changes when another team makes the workshop theirs. */
export const tallerSchema = z.strictObject({
  titulo: z.string().min(1),
  estado: z.string().min(1),
  fecha: daySchema,
  idioma: z.string().regex(/^es(-[A-Z]{2})?$/, 'no es un idioma de esta interfaz; escriba es-MX'),
  direccion: z
    .union([z.null(), z.string().regex(/^https?:\/\/\S+$/, 'no es una dirección; escríbala completa, con https://')])
    .optional(),
  convoca: z.strictObject({
    nombre: z.string().min(1),
    siglas: z.string().min(1),
    organizaciones: z.array(z.string().min(1)).min(1),
  }),
  capitulos: z
    .array(
      z.strictObject({
        archivo: z.string().regex(/^[\w-]+\.md$/, 'no es un archivo de capítulo; escriba un nombre como 03-concepto.md'),
        titulo: z.string().min(1),
        minutos: z.number().positive(),
      }),
    )
    .min(1),
});

export type TallerConfig = z.infer<typeof tallerSchema>;
