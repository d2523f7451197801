import { countWarnings } from '../language/count-warnings.ts';
import { CHECKS, type Check, type Finding } from './finding.ts';
import type { Preflight } from './run-preflight.ts';

/** The report that an editor reads: each finding in a line, and a table of all checks at the end. */
export function formatPreflight({ findings, skipped }: Preflight): string {
  const rows = (Object.keys(CHECKS) as Check[]).map((check) => {
    const found = findings.filter((finding) => finding.check === check);
    const mark = skipped[check] ? '–' : found.length === 0 ? '✓' : found.every(isWarning) ? '!' : '✗';
    return `  ${mark} ${CHECKS[check].padEnd(58)} ${skipped[check] ?? (count(found) || 'bien')}`;
  });
  const ready = findings.every(isWarning) ? 'Todo listo para presentar' : '';
  const total = `${[ready, count(findings)].filter(Boolean).join('; ')}.`;
  return [...findings.map(formatFinding), ...(findings.length > 0 ? [''] : []), ...rows, '', total].join('\n');
}

/** Perhaps nothing to mend. */
export const isWarning = ({ kind }: Finding): boolean => kind === 'aviso';

/** «3 por corregir, 1 aviso»; empty for none. */
function count(findings: readonly Finding[]): string {
  const warnings = findings.filter(isWarning).length;
  const wrong = findings.length - warnings;
  return [wrong > 0 ? `${wrong} por corregir` : '', warnings > 0 ? countWarnings(warnings) : '']
    .filter(Boolean)
    .join(', ');
}

/** `file:line:column [slide] problem (where); remedy`. */
function formatFinding(finding: Finding): string {
  const { slide, place, problem, where, remedy } = finding;
  const start = place ? `${place.file}:${place.line}:${place.column} ` : '';
  const mark = isWarning(finding) ? 'aviso: ' : '';
  return `${start}${slide ? `[${slide}] ` : ''}${mark}${problem}${where && where !== slide ? ` (${where})` : ''}; ${remedy}`;
}
