import { z } from 'zod';
import { daySchema } from './dates.ts';

// Cells as spreadsheets rewrite them: without zeros in front, with zeros behind, as the words of their own language.
const WHOLE = /^(\d+)[.,]0+$/;
const whole = (text: string) => text.normalize('NFKC').replace(WHOLE, '$1');
const TRUE = /^(1|100 ?%|verdadero|true|v|s[ií]|yes|x|[✓✔☑])$/i;
const FALSE = /^(0|0 ?%|falso|false|f|no|[✗✘☐]|)$/iu;

/** A number of `digits` figures with as many zeros in front: `1`, `1.0` or `001` is `01`. */
export function codeCell(digits: number, message: string) {
  return z
    .string()
    .transform((text) =>
      whole(text)
        .replace(new RegExp(`^0+(?=\\d{${digits}}$)`), '')
        .padStart(text === '' ? 0 : digits, '0'),
    )
    .pipe(z.string().regex(new RegExp(`^\\d{${digits}}$`), message));
}

/** 1 or 0. */
export const flagCell = z
  .string()
  .transform((text) => (TRUE.test(whole(text)) ? '1' : text !== '' && FALSE.test(whole(text)) ? '0' : text))
  .pipe(z.enum(['0', '1']))
  .transform((text) => text === '1');

// How people say that there is nothing.
const NOTHING = /^(?:-{1,3}|[–—]|n\/?[da]\.?|s\/?[df]\.?|sin (?:dato|fecha))$/i;
const orNothing = (text: string) => text.replace(NOTHING, '');

/** A year or nothing. */
export const yearCell = z
  .string()
  // With a sign between its thousands too.
  .transform((text) => whole(orNothing(text).replace(/^(\d)[., '\u2019](\d{3})(?:[.,]0+)?$/, '$1$2')))
  .pipe(
    z.string().regex(/^(?!\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$)/, {
      message: 'es una fecha y no un año; dé a la columna el formato «General» o «Número», y guarde otra vez',
      abort: true,
    }),
  )
  .pipe(z.string().regex(/^(\d{4})?$/, 'no es un año; escriba cuatro cifras o deje la celda vacía'))
  .transform((text) => (text === '' ? undefined : Number(text)));

/** A full day or nothing. Days that a spreadsheet has rewritten are put right by column: see isDayCell. */
export const dayCell = z
  .preprocess(
    (text) => orNothing(String(text)),
    z
      .string()
      .regex(/^(?!(?:\p{L}{3,}\.?[-/. ]+\d{2,4}|\d{1,2}\/\d{4})$)/u, {
        message: 'no tiene día: la hoja lo escondió; dé a la columna el formato AAAA-MM-DD y guarde otra vez',
        abort: true,
      })
      .pipe(z.union([z.literal(''), daySchema as z.ZodType<string, string>])),
  )
  .transform((text) => (text === '' ? undefined : text))
  .meta({ cell: 'day' });

/** True for a column of days. */
export const isDayCell = (schema: z.ZodType): boolean => schema.meta()?.cell === 'day';

/** One of `words`, in any case. */
export function wordCell<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .string()
    .transform((text) => text.toLowerCase())
    .pipe(z.enum(words));
}
