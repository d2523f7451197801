import type { Report } from '../../src/content/content-error.ts';

/** A report that keeps what it is told as `line:column problem; remedy`. */
export function collectErrors(): { errors: string[]; report: Report } {
  const errors: string[] = [];
  return {
    errors,
    report: ({ line, column }, problem, remedy) => errors.push(`${line}:${column} ${problem}; ${remedy}`),
  };
}
