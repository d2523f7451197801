import { z } from 'zod';
import { daySchema } from '../../content/dates.ts';

export const mapOptions = z.strictObject({ datos: z.string() });

const optional = z.string().transform((text) => (text === '' ? undefined : text));

/** A row of `data/estados.csv`: one of the 32 entities and what is known of its local exercise. */
export const entitySchema = z.strictObject({
  clave_inegi: z.string().regex(/^\d{2}$/, 'no es una clave del INEGI; escriba dos cifras, como 05'),
  entidad: z.string().min(1),
  nombre_oficial: z.string().min(1),
  participa_en_lamina: z.enum(['0', '1']).transform((text) => text === '1'),
  anio: z
    .string()
    .regex(/^(\d{4})?$/, 'no es un año; escriba cuatro cifras o deje la celda vacía')
    .transform((text) => (text === '' ? undefined : Number(text))),
  fecha_declaratoria: z.union([z.literal(''), daySchema]).transform((text) => (text === '' ? undefined : text)),
  fuente_id: optional,
  confianza: z.enum(['alta', 'media', 'baja']),
  organo_garante_2021: optional,
  organo_fuente_id: optional,
  nota: optional,
});

export type Entity = z.infer<typeof entitySchema>;
