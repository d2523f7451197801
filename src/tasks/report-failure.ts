import { existsSync } from 'node:fs';
import { type ContentErrors, formatContentError } from '../content/content-error.ts';
import { countWarnings } from '../language/count-warnings.ts';

/** Its message says all there is to say, in Spanish: nothing is wrong with the program. */
export class PlainError extends Error {}

/**
 * Says why a command failed and has it end with 1: every mistake of an editor with its place, anything else as cause and remedy
 * (with `--detalle` in full too, for whoever mends it). `outcome` says what became of the work.
 */
export function reportFailure(error: unknown, outcome: string): void {
  process.exitCode = 1;
  const found = findContentErrors(error);
  if (found) {
    for (const each of [...found.errors, ...found.warnings]) console.error(formatContentError(each));
    const warnings = found.warnings.length > 0 ? ` y ${countWarnings(found.warnings.length)}` : '';
    console.error(`\n${found.errors.length} por corregir${warnings}. ${outcome}`);
    return;
  }
  if (error instanceof PlainError) {
    console.error(error.message);
    return;
  }
  const detail = process.argv.includes('--detalle');
  const rest = detail
    ? 'dé aviso a quien mantiene esto'
    : 'repita el comando con «-- --detalle» y dé aviso a quien mantiene esto';
  console.error(`${causeOf(error) ?? `Falló por algo que no son las láminas; ${rest}.`}\n\n${outcome}`);
  if (detail) console.error(error);
}

/** What an editor can mend by themselves, and how. */
function causeOf(error: unknown): string | undefined {
  const { code, path, message } = Object(error) as { code?: string; path?: string; message?: string };
  const where = path ? ` «${path}»` : '';
  if (code === 'ENOSPC') return 'No queda lugar en el disco; libere espacio y repita el comando.';
  if (/^(EACCES|EPERM|EBUSY|EROFS|ENOTEMPTY)$/.test(code ?? ''))
    return `No se puede escribir o borrar${where}; cierre el programa que lo tenga abierto o revise sus permisos, y repita el comando.`;
  if (/browser has (been closed|disconnected)|Target (page|closed|crashed)|Page crashed/.test(message ?? ''))
    return 'El navegador que imprime y revisa se cerró antes de terminar, quizá por falta de memoria; cierre otros programas y repita el comando.';
  return undefined;
}

/** Vite wraps what a plugin throws, and its configuration carries a class of its own: only the name tells. */
function findContentErrors(error: unknown): ContentErrors | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentErrors') return error as ContentErrors;
  const inner: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [...inner, error.cause].map(findContentErrors).find(Boolean);
}

/** What a failure leaves of a folder that is only ever replaced whole; `name` is how an editor knows it. */
export function leftAsItWas(folder: string, name: string): string {
  return existsSync(folder) ? `${name} quedó como estaba.` : `No se escribió ${name}.`;
}
