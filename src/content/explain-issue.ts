import type { z } from 'zod';
import { suggestWord } from './closest-word.ts';
import { parsePartialDate } from './dates.ts';
import { readSheetDays } from './sheet-days.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista (renglones que empiezan con «- »)',
  object: 'un grupo de claves',
  null: 'nada',
};

/** Says what is wrong with a value and what to do, in Spanish, from zod's finding; `value` is what was read, if known, and `written` how. */
export function explainIssue(
  issue: Issue,
  name: string,
  value?: unknown,
  written = String(value),
): { problem: string; remedy: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (value === null)
        return { problem: `«${name}» está vacío`, remedy: `escriba ${TYPES[issue.expected] ?? 'su valor'}` };
      // YAML takes what looks like a number for one.
      if (issue.expected === 'string' && /^(number|boolean|bigint)$/.test(typeof value))
        return {
          problem: `«${name}» no es un texto para YAML`,
          remedy: `escríbalo entre comillas: "${written}"`,
        };
      return {
        problem: `«${name}» no es del tipo esperado`,
        remedy: `escriba ${TYPES[issue.expected] ?? issue.expected}${issue.expected === 'string' && isCollection(value) ? '; si empieza con [ o {, entre comillas' : ''}`,
      };
    case 'invalid_value':
      return {
        problem: `«${name}» tiene un valor desconocido`,
        remedy: `use ${issue.values.map((value) => `«${String(value)}»`).join(', ')}`,
      };
    case 'too_small':
      if (issue.origin === 'string') return { problem: `«${name}» está vacío`, remedy: 'escriba un texto' };
      if (issue.origin === 'array') return { problem: `«${name}» está vacío`, remedy: 'agregue al menos un elemento' };
      return {
        problem: `«${name}» es demasiado pequeño`,
        remedy: `escriba ${issue.inclusive ? `${String(issue.minimum)} o más` : `un número mayor que ${String(issue.minimum)}`}`,
      };
    case 'too_big':
      if (issue.origin === 'string')
        return { problem: `«${name}» es demasiado largo`, remedy: `use ${String(issue.maximum)} letras o menos` };
      return { problem: `«${name}» es demasiado grande`, remedy: `escriba ${String(issue.maximum)} o menos` };
    case 'invalid_union': {
      // The choice that came nearest; that the value may also be left empty is no help.
      const choices = issue.errors.flat();
      const known =
        choices.find((inner) => inner.code !== 'invalid_type') ??
        choices.find((inner) => inner.code === 'invalid_type' && inner.expected !== 'null');
      return known
        ? explainIssue(known, name, value, written)
        : { problem: `«${name}» no es válido`, remedy: 'corríjalo' };
    }
    default: {
      // Our own schemas word their messages as «problem; remedy».
      const [problem, ...remedy] = issue.message.split('; ');
      // A day in other words than ours, and no doubt which.
      const asked = /-\d\d-\d\d/.test(issue.message) ? readSheetDays([String(value)]) : undefined;
      const [only] = asked && !asked.unclear ? asked.days : [];
      // Of two figures nobody knows whether they are a year's or a day's.
      const day =
        only !== String(value) && !/^\d\d-\d\d-\d\d$/.test(String(value)) && parsePartialDate(only ?? '')
          ? only
          : undefined;
      return {
        problem: `«${name}» ${problem}`,
        remedy: day ? `escriba ${day}` : remedy.join('; ') || 'corríjalo',
      };
    }
  }
}

const isCollection = (value: unknown) => typeof value === 'object' && value !== null;

/** Problem and remedy for a key or column that the schema does not know. */
export function explainUnknown(kind: 'clave' | 'columna', key: string, known: Iterable<string>) {
  return { problem: `${kind} desconocida «${key}»`, remedy: suggestWord(key, known) };
}
