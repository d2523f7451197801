import type { Tokens } from 'marked';
import { countCells } from './count-cells.ts';
import type { NearMiss } from './near-miss.ts';

/** Rows of a table with more cells than its headings: what they have beyond is shown nowhere. Offsets are those in `table.raw`. */
export function checkTable(table: Tokens.Table): NearMiss[] {
  let offset = 0;
  return table.raw.split('\n').flatMap((line, index): NearMiss[] => {
    const at = offset + line.search(/\S|$/);
    offset += line.length + 1;
    const more = countCells(line) - table.header.length;
    if (index < 2 || more <= 0) return [];
    const rest = line
      .trim()
      .replace(/(?<!\\)\|$/, '')
      .split(/(?<!\\)\|/)
      .slice(-more);
    if (rest.every((cell) => cell.trim() === '')) return [];
    const problem = `«${rest.join('|').trim().slice(0, 40)}» no se ve: el renglón tiene más celdas que los encabezados`;
    return [
      {
        offset: at,
        problem,
        remedy: 'agregue un encabezado, o escriba \\| si el signo es parte del texto',
      },
    ];
  });
}
