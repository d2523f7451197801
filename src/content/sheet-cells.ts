import { z } from 'zod';
import { daySchema } from './dates.ts';
import { AS_DAY, AS_NUMBER } from './sheet-menus.ts';

const CURRENCY = /^(?:[A-Z]{2,3}|[A-Z]{0,3}\$|€) ?(?=\d)|(?<=\d) ?(?:[A-Z]{3}|[$€])$/g;

/**
 * A number without the format that a spreadsheet gave it: zeros around, a currency, percents, an exponent. What has lost figures, or
 * is no number, stays as it is.
 */
function bare(text: string): string {
  const number = text.normalize('NFKC').replace(CURRENCY, '');
  const [, first = '', rest = '', power = ''] = /^(\d{1,3})(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(number) ?? [];
  const isWhole = first !== '' && rest.length >= Number(power) && /^0*$/.test(rest.slice(Number(power)));
  if (isWhole) return first + rest.slice(0, Number(power));
  return number
    .replace(/^(\d+)[.,]0+(?= ?%?$)/, '$1')
    .replace(/^(?:(\d+)00|0) ?%$/, (_, ones) => ones ?? '0')
    .replace(/^0+(?=\d+$)/, '');
}

const DATE =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:\d{1,2}[-/])?\p{L}{3,}[-/]\d{1,4}|\d{1,2}[-/](?:\d{1,4}|\p{L}{3,}))(?: \d{1,2}:.*)?$/u;

/** What a format made of a number that can't be told from it. */
const shown = (
  [
    [DATE, 'es una fecha y no un número'],
    [/^\d+:\d\d(?::\d\d)?(?: ?[ap]\.? ?m\.?)?$/i, 'es una hora y no un número'],
    [/^\d{1,3}(?:[.,]\d+)?E[+-]?\d+$/i, 'perdió cifras en notación científica'],
    [/^(?:verdadero|falso|true|false)$/i, 'es un valor lógico y no un número'],
  ] as const
).reduce((schema, [format, problem]) => {
  const isOther = (text: string) => !format.test(text);
  return schema.refine(isOther, { message: `${problem}; ${AS_NUMBER}`, abort: true });
}, z.string());

/** A number of `digits` figures with as many zeros in front: `1`, `1.0` or `001` is `01`. */
export function codeCell(digits: number, message: string) {
  return z
    .string()
    .transform((text) => bare(text).padStart(text === '' ? 0 : digits, '0'))
    .pipe(shown)
    .pipe(z.string().regex(new RegExp(`^\\d{${digits}}$`), message))
    .meta({ cell: 'code', format: AS_NUMBER });
}

const TRUE = /^(1|verdadero|true|[vt]|s[ií]?|yes|x|[✓✔☑])$/i;
const FALSE = /^(0|\$ ?-|falso|false|f|no?|[✗✘☐])$/iu;

/** 1 or 0. */
export const flagCell = z
  .string()
  .transform((text) => (TRUE.test(bare(text)) ? '1' : FALSE.test(bare(text)) ? '0' : text))
  .pipe(shown)
  .pipe(z.enum(['0', '1']))
  .transform((text) => text === '1')
  .meta({ format: AS_NUMBER });

// How people say that there is nothing.
const NOTHING = /^(?:-{1,3}|[–—]|n\/?[da]\.?|s\/?[df]\.?|sin (?:dato|fecha)|nan|null|none)$/i;
const orNothing = (text: string) => text.replace(NOTHING, '');

/** A year or nothing. */
export const yearCell = z
  .string()
  // With a sign between its thousands too.
  .transform((text) => bare(orNothing(text)).replace(/^(\d)[., '\u2019](\d{3})(?:[.,]0+)?$/, '$1$2'))
  .pipe(shown)
  .pipe(z.string().regex(/^(\d{4})?$/, 'no es un año; escriba cuatro cifras o deje la celda vacía'))
  .transform((text) => (text === '' ? undefined : Number(text)))
  .meta({ cell: 'year', format: AS_NUMBER });

// A month with a year or with a day, day and month, a year alone.
const NOT_WHOLE =
  /^(?:\p{L}{3,}\.?[-/. ]+(?:de )?\d{1,4}|\d{1,2}[-/. ]+(?:de )?\p{L}{3,}\.?|\d{1,2}[-/]\d{1,4}|\d{4}(?:[-/]\d{1,2})?)$/u;

/** A full day or nothing. Days that a spreadsheet has rewritten are put right by column: see cellKind. */
export const dayCell = z
  .preprocess(
    (text) => orNothing(String(text)),
    z
      .string()
      .refine((text) => !NOT_WHOLE.test(text), {
        message: `no está completa; si la hoja escondió el día o el año, ${AS_DAY}; si no se sabe, déjela vacía`,
        abort: true,
      })
      .regex(/^(?!\d(?:[.,]\d+)?E\+\d+$)/i, {
        message: `perdió cifras en notación científica; ${AS_DAY}`,
        abort: true,
      })
      .pipe(z.union([z.literal(''), daySchema as z.ZodType<string, string>])),
  )
  .transform((text) => (text === '' ? undefined : text))
  .meta({ cell: 'day', format: AS_DAY });

/** How a spreadsheet is told to show the cells of a column so that they can be read. */
export const cellFormat = (schema: z.ZodType | undefined) => schema?.meta()?.format as string | undefined;

/** What the cells of a column are: codes, days, years, sources, nothing of their own. */
export const cellKind = (schema: z.ZodType | undefined): unknown => schema?.meta()?.cell;

/** The id of a source, as autocorrection may have changed it; or nothing. */
export const sourceCell = z
  .string()
  .transform(
    (text) =>
      orNothing(text)
        .replace(/^\[?@|\]$/g, '')
        // Words of one id that spaces part.
        .replace(/^[\w-]+(?: (?![ye] )[\w-]+)+$/, (id) => id.replaceAll(' ', '-'))
        .replace(/[_\u2010-\u2015\u2212]/g, '-')
        .toLowerCase() || undefined,
  )
  .meta({ cell: 'source' });

/** One of `words`, in any case. */
export function wordCell<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .string()
    .transform((text) => text.toLowerCase().replace(/\.$/, ''))
    .pipe(z.enum(words));
}

/** Any text, or nothing. */
export const textCell = z.string().transform((text) => orNothing(text) || undefined);
