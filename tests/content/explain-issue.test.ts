import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { daySchema } from '../../src/content/dates.ts';
import { explainIssue } from '../../src/content/explain-issue.ts';

function explain(schema: z.ZodType, value: unknown, isRead = false): string {
  const { problem, remedy } = explainIssue(
    schema.safeParse(value).error!.issues[0]!,
    'clave',
    ...(isRead ? [value] : []),
  );
  return `${problem}; ${remedy}`;
}

describe('explainIssue(issue, name)', () => {
  it('explainIssue(issue, name) says in Spanish which type is wanted', () => {
    expect(explain(z.string(), 1)).toBe('«clave» no es del tipo esperado; escriba un texto');
    expect(explain(z.boolean(), 'sí')).toBe('«clave» no es del tipo esperado; escriba true o false');
    expect(explain(z.number().int(), 1.5)).toBe('«clave» no es del tipo esperado; escriba un número entero');
    expect(explain(z.array(z.string()), 'a')).toMatch(/escriba una lista/);
  });

  it('explainIssue(issue, name) says what is too small or too large and by which limit', () => {
    expect(explain(z.number().positive(), 0)).toBe('«clave» es demasiado pequeño; escriba un número mayor que 0');
    expect(explain(z.number().min(3), 2)).toBe('«clave» es demasiado pequeño; escriba 3 o más');
    expect(explain(z.number().max(3), 4)).toBe('«clave» es demasiado grande; escriba 3 o menos');
    expect(explain(z.string().min(1), '')).toBe('«clave» está vacío; escriba un texto');
    expect(explain(z.array(z.string()).min(1), [])).toBe('«clave» está vacío; agregue al menos un elemento');
  });

  it('explainIssue(issue, name) explains the choice of a union that came nearest', () => {
    const address = z.union([z.null(), z.string().regex(/^https:/, 'no es una dirección; escriba https://')]);
    expect(explain(address, 'a')).toBe('«clave» no es una dirección; escriba https://');
    expect(explain(address, 1)).toBe('«clave» no es del tipo esperado; escriba un texto');
    expect(explain(z.union([z.literal(''), z.string().regex(/x/, 'no sirve; use x')]), 'a')).toBe(
      '«clave» no sirve; use x',
    );
  });

  it('explainIssue(issue, name) says a day only where it is another than what was written, and surely the one that was meant', () => {
    const any = 'escriba año-mes-día, como 2021-03-25';
    expect(explain(daySchema, '25/03/2021', true)).toMatch(/; escriba 2021-03-25$/);
    for (const written of ['2021-03', '2021', '21-03-25', 'hoy'])
      expect(explain(daySchema, written, true), written).toBe(`«clave» no es un día del calendario; ${any}`);
  });
});
