import type { z } from 'zod';
import { closestWord } from './closest-word.ts';
import { codePoint } from './code-point.ts';

const OTHER = 'revise qué archivo nombra la lámina, o recupere el que era';

/** One message for a file that is empty or of another kind altogether. */
export function explainWhole(
  plain: unknown,
  known: readonly string[],
  issues: readonly z.core.$ZodIssue[],
): { problem: string; remedy: string } | undefined {
  if (typeof plain === 'string') {
    const [unseen] = /[\u00a0\u2000-\u200f\u202f\u3000\ufeff]/.exec(plain) ?? [];
    const sign = unseen ? ` (hay un espacio que no es el común: ${codePoint(unseen)})` : '';
    return {
      problem: `falta «: » después de una clave${sign}`,
      remedy: 'escriba cada una con dos puntos y un espacio, como datos: data/archivo.yaml',
    };
  }
  if (Array.isArray(plain) && known.length > 0)
    return {
      problem: `parece un archivo de otra clase: es una lista, y aquí van claves (${known.join(', ')})`,
      remedy: OTHER,
    };
  const atRoot = issues.filter(({ path }) => path.length <= 1);
  const missing = atRoot.flatMap(({ code, path }) =>
    path.length === 1 && code !== 'unrecognized_keys' && Object(plain)[path[0]!] === undefined
      ? [`«${String(path[0])}»`]
      : [],
  );
  const others = atRoot.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  if (missing.length > 1 && plain === null)
    return { problem: 'no hay nada escrito', remedy: `escriba sus claves: ${known.join(', ')}` };
  const isNoneKnown = others.length > 1 && !known.some((key) => key in Object(plain));
  const isOther =
    isNoneKnown ||
    (missing.length > 1 ? others.some((key) => closestWord(key, known) === undefined) : others.length > 2);
  if (missing.length === 0 || others.length === 0 || !isOther) return undefined;
  const shown = others
    .slice(0, 4)
    .map((key) => `«${key}»`)
    .join(', ');
  const problem = `parece un archivo de otra clase: falta ${missing.join(', ')} y sobra ${shown}`;
  return { problem, remedy: OTHER };
}
