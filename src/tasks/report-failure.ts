import { existsSync } from 'node:fs';
import { type ContentErrors, formatContentError } from '../content/content-error.ts';
import { countWarnings } from '../language/count-warnings.ts';

/**
 * Says why a command failed and has it end with 1: every mistake of an editor with its place, anything else in a line
 * (with `--detalle` in full, for whoever mends it). `outcome` says what became of the work.
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
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Falló por algo que no son las láminas: ${reason}\n`);
  if (process.argv.includes('--detalle')) console.error(error);
  else
    console.error(`${outcome} Repita el comando con «-- --detalle» para ver dónde y dé aviso a quien mantiene esto.`);
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
