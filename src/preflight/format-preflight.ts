import { CHECKS, type Check, type Finding } from './finding.ts';
import type { Preflight } from './run-preflight.ts';

/** The report that an editor reads: each finding in a line, and a table of all checks at the end. */
export function formatPreflight({ findings, skipped }: Preflight): string {
  const rows = (Object.keys(CHECKS) as Check[]).map((check) => {
    const count = findings.filter((finding) => finding.check === check).length;
    const result = skipped[check] ?? (count === 0 ? 'bien' : `${count} por corregir`);
    const mark = skipped[check] ? '–' : count === 0 ? '✓' : '✗';
    return `  ${mark} ${CHECKS[check].padEnd(58)} ${result}`;
  });
  const total = findings.length === 0 ? 'Todo listo para presentar.' : `${findings.length} por corregir.`;
  return [...findings.map(formatFinding), ...(findings.length > 0 ? [''] : []), ...rows, '', total].join('\n');
}

/** `file:line:column [slide] problem (where); remedy`. */
function formatFinding({ slide, place, problem, where, remedy }: Finding): string {
  const start = place ? `${place.file}:${place.line}:${place.column} ` : '';
  return `${start}${slide ? `[${slide}] ` : ''}${problem}${where && where !== slide ? ` (${where})` : ''}; ${remedy}`;
}
