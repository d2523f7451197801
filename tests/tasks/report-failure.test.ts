import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentErrors } from '../../src/content/content-error.ts';
import { PlainError, reportFailure } from '../../src/tasks/report-failure.ts';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation(
    (line) => void said.push(line instanceof Error ? line.stack! : String(line)),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  // Else the run itself would end with 1.
  process.exitCode = undefined;
});

/** What somebody reads when this fails, with these arguments. */
function told(error: unknown, ...args: string[]): string {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'tarea.ts', ...args]);
  reportFailure(error, 'dist/ quedó como estaba.');
  expect(process.exitCode).toBe(1);
  return said.join('\n');
}

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe('reportFailure(error, outcome)', () => {
  it('mistakes of an editor come with their places, also as Vite wraps them', () => {
    const errors = new ContentErrors([
      { file: 'a.md', line: 3, column: 1, problem: 'falta algo', remedy: 'agréguelo' },
    ]);
    expect(told(Object.assign(new Error('Build failed'), { errors: [errors] }))).toBe(
      'a.md:3:1 falta algo; agréguelo\n\n1 por corregir. dist/ quedó como estaba.',
    );
  });

  it.each<[Error, RegExp]>([
    [
      failed('ENOSPC: no space left on device, write', { code: 'ENOSPC' }),
      /^No queda lugar en el disco; libere espacio/,
    ],
    [
      failed("EBUSY: resource busy or locked, rename 'a'", { code: 'EBUSY', path: 'dist/pdf/cuaderno.pdf' }),
      /^No se puede escribir o borrar «dist\/pdf\/cuaderno\.pdf»; cierre el programa que lo tenga abierto/,
    ],
    [
      failed('page.pdf: Target page, context or browser has been closed'),
      /^El navegador .* se cerró .*; cierre otros programas/,
    ],
    [failed('page.evaluate: Target crashed'), /^El navegador .* se cerró/],
    [new RangeError('Data too long'), /^Falló por algo que no son las láminas; repita el comando con «-- --detalle»/],
  ])('%s is told as cause, remedy and outcome, in Spanish; the rest with --detalle', (error, cause) => {
    const short = told(error);
    expect(short).toMatch(cause);
    expect(short).toMatch(/\n\ndist\/ quedó como estaba\.$/);
    expect(short).not.toMatch(/\b(the|no space|busy|Target|too long|Error)\b|^\s+at /m);
    said = [];
    expect(told(error, '--detalle')).toContain(error.message);
  });

  it('what says all by itself is said as it is', () => {
    expect(told(new PlainError('No hay navegador. Instale uno.'))).toBe('No hay navegador. Instale uno.');
  });
});
