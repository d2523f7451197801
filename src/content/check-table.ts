import type { Tokens } from 'marked';
import { countCells } from './count-cells.ts';
import type { NearMiss } from './near-miss.ts';

/**
 * Rows of a table with more cells than its headings, which are shown nowhere, and with fewer, as cells that were merged leave
 * them: each kind once. Offsets are those in `table.raw`.
 */
export function checkTable(table: Tokens.Table): NearMiss[] {
  let offset = 0;
  const wide: NearMiss[] = [];
  const short: NearMiss[] = [];
  for (const [index, line] of table.raw.split('\n').entries()) {
    const at = offset + line.search(/\S|$/);
    offset += line.length + 1;
    const more = countCells(line) - table.header.length;
    if (index < 2 || line.trim() === '') continue;
    const rest = line
      .trim()
      .replace(/(?<!\\)\|$/, '')
      .split(/(?<!\\)\|/)
      .slice(-more);
    if (more < 0)
      short.push({
        offset: at,
        problem: 'el renglón de la tabla tiene menos celdas que los encabezados',
        remedy: 'si una celda abarcaba varios renglones, repítala en cada uno o deje su lugar vacío: | | b |',
      });
    else if (more > 0 && rest.some((cell) => cell.trim() !== ''))
      wide.push({
        offset: at,
        problem: `«${rest.join('|').trim().slice(0, 40)}» no se ve: el renglón tiene más celdas que los encabezados`,
        remedy: 'agregue un encabezado, o escriba \\| si el signo es parte del texto',
      });
  }
  return [wide, short].flatMap(([first, ...others]) => {
    const times = others.length > 0 ? ` (así en ${others.length + 1} renglones)` : '';
    return first ? [{ ...first, problem: first.problem + times }] : [];
  });
}
