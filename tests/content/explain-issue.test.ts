import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../src/content/explain-issue.ts';

function explain(schema: z.ZodType, value: unknown): string {
  const { problem, remedy } = explainIssue(schema.safeParse(value).error!.issues[0]!, 'clave');
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
});
