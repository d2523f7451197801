import { z } from 'zod';
import { isLanguage } from './foreign-text.ts';
import { isSite, NO_SITE } from './is-site.ts';
import { dateSchema } from './dates.ts';

const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'solo lleva minúsculas sin acento, cifras y guiones; cámbiela'),
  titulo: z.string().min(1),
  /** Of its title, where it isn't the workshop's. */
  idioma: z
    .string()
    .refine(isLanguage, { error: 'debe ser la clave de un idioma; escriba en, fr, pt… o quítelo' })
    .optional(),
  editor: z.string().min(1),
  fecha: z.union([z.null(), dateSchema]),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'no es una dirección; escríbala completa, con http:// o https://')
    .refine(isSite, NO_SITE),
  prueba: z.string().min(1),
  confianza: z.enum(['alta', 'media']),
});

/** `slides/data/fuentes.yaml`: where each verified claim comes from. */
export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
