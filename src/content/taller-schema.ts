import { parseDocument } from 'yaml';
import { z } from 'zod';
import { daySchema } from './dates.ts';
import { isLanguage } from './foreign-text.ts';
import { isPublicKey } from './is-public-key.ts';
import { isSite, NO_SITE } from './is-site.ts';

// Longer ones make a code that no phone reads from a wall (a QR code holds 2,331 letters at this strength).
const LONGEST_ADDRESS = 300;

const text = z.string().trim().min(1);

// They stand in every page, and anybody reads them there.
const entry = z
  .string()
  .regex(/^[\w.~@:+-]{1,100}$/, 'lleva espacios o signos que no se pueden usar; deje letras, números y . _ ~ @ : + -');

/** `slides/taller.yaml`: everything that changes when another team makes the workshop theirs. */
export const tallerSchema = z.strictObject({
  titulo: text,
  estado: text,
  fecha: daySchema,
  idioma: z
    .string()
    .refine(
      (tag) => /^es(-[A-Z]{2})?$/.test(tag) && isLanguage(tag),
      'no es un idioma de esta interfaz; escriba es-MX',
    ),
  direccion: z
    .union([
      z.null(),
      z
        .string()
        .regex(/^(?:https?:\/\/\S+)?$/, 'no es una dirección; escríbala completa, con https://')
        .refine((address) => address === '' || isSite(address), NO_SITE)
        .max(LONGEST_ADDRESS),
    ])
    .optional(),
  sala: z
    .strictObject({
      servidor: z
        .string()
        .regex(
          /^wss:\/\/[a-z\d.-]+(?::\d{1,5})?(?:\/[\w.~/-]*)?$/i,
          'no es la dirección de un servidor MQTT; escríbala como wss://ejemplo.mx:8084/mqtt, sin nombre ni contraseña',
        )
        .max(LONGEST_ADDRESS),
      usuario: entry.optional(),
      contrasena: entry.optional(),
      clave: z
        .string()
        .refine(
          isPublicKey,
          'no es una clave pública; cópiela entera de lo que escribe npm run sala -- --servidor wss://… --claves',
        ),
    })
    .nullish(),
  convoca: z.strictObject({
    nombre: text,
    siglas: text,
    organizaciones: z.array(text).min(1),
  }),
  capitulos: z
    .array(
      z.strictObject({
        archivo: z
          .string()
          .regex(
            /^[\w-]+\.md$/,
            'no es un archivo de capítulo; escriba un nombre como 03-concepto.md, sin acentos, espacios ni carpetas',
          ),
        titulo: text,
        // A whole day.
        minutos: z.number().positive().max(1440),
      }),
    )
    .min(1),
});

export type TallerConfig = z.infer<typeof tallerSchema>;

/** What is right in a wrong taller.yaml, the rest made up, `chapters` too, so that all else can be checked in the same go. */
export function salvageConfig(text: string, chapters: readonly string[]): TallerConfig {
  let written: Record<string, unknown> = {};
  const document = parseDocument(text, { logLevel: 'silent' });
  try {
    written = Object(document.toJS());
  } catch {
    // Not even YAML: everything is made up.
  }
  const right = Object.entries(tallerSchema.shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(written[key]);
    return result.success ? [[key, result.data]] : [];
  });
  const { capitulos = [], ...rest } = Object.fromEntries(right) as Partial<TallerConfig>;
  // Of a list that can't be read whole nobody knows what it lacks.
  const isWhole = capitulos.length > 0 && document.errors.length === 0;
  const others = chapters.filter((archivo) => !isWhole && !capitulos.some((each) => each.archivo === archivo));
  return {
    titulo: '',
    estado: '',
    fecha: '2000-01-01',
    idioma: 'es-MX',
    convoca: { nombre: '', siglas: '', organizaciones: [] },
    ...rest,
    capitulos: [...capitulos, ...others.map((archivo) => ({ archivo, titulo: archivo, minutos: 1 }))],
  };
}
