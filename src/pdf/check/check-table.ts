import { checkText as say } from '../../language/check-es-mx.ts';
import { spanOf, tagAttribute } from '../read/tag-attribute.ts';
import type { Tag } from '../read/tag-tree.ts';
import { textOf } from '../read/tag-tree.ts';

/** What is wrong with a table: rows of different lengths, cells on one another, header cells that nobody finds. */
export function checkTable(table: Tag, standard: (tag: Tag) => string): string[] {
  const found = new Set<string>();
  const parts = within(table, standard);
  const sections = parts.filter((tag) => /^T(Head|Body|Foot)$/.test(standard(tag))).map(standard);
  if (['THead', 'TFoot'].some((type) => sections.filter((each) => each === type).length > 1))
    found.add(say.twiceInTable);
  if (sections.some((type) => type !== 'TBody') && !sections.includes('TBody')) found.add(say.noTableBody);
  const rows = parts.filter((tag) => standard(tag) === 'TR');
  const cellsOf = (row: Tag) => within(row, standard).filter((tag) => /^T[HD]$/.test(standard(tag)));
  const grid: boolean[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    for (const cell of cellsOf(row)) {
      let column = 0;
      while (grid[at]![column]) column++;
      for (let down = 0; down < spanOf(cell, 'RowSpan'); down++) {
        const line = grid[at + down];
        if (!line) {
          found.add(say.irregularTable);
          break;
        }
        for (let along = column; along < column + spanOf(cell, 'ColSpan'); along++) {
          if (line[along]) found.add(say.crossingCells);
          line[along] = true;
        }
      }
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  // A hole has nothing, not even `false`.
  if (grid.some((line) => line.length !== width || Array.from(line).some((cell) => !cell)))
    found.add(say.irregularTable);
  const cells = rows.flatMap(cellsOf);
  for (const text of headersOf(cells, standard)) found.add(text);
  return [...found];
}

/** Each header cell says what it heads, or each other cell names its headers. */
function headersOf(cells: readonly Tag[], standard: (tag: Tag) => string): string[] {
  const heads = cells.filter((cell) => standard(cell) === 'TH');
  const ids = new Set(cells.map(({ dict }) => textOf(dict, 'ID')).filter((id) => id !== undefined));
  const named = (cell: Tag) => [tagAttribute(cell, 'Headers') ?? []].flat() as string[];
  const bodies = cells.filter((cell) => standard(cell) === 'TD');
  const unknown = bodies.some((cell) => named(cell).length > 0 && !named(cell).some((id) => ids.has(id)));
  const scoped = heads.every((cell) => /^(Row|Column|Both)$/.test(String(tagAttribute(cell, 'Scope'))));
  const reached = bodies.every((cell) => named(cell).length > 0);
  return [
    ...(unknown && !scoped ? [say.unknownHeader] : []),
    ...(scoped || (reached && bodies.length > 0) ? [] : [say.noScope]),
  ];
}

/** All tags below one, without those of a table inside. */
function within(tag: Tag, standard: (tag: Tag) => string): Tag[] {
  return tag.tags.flatMap((each) => [each, ...(standard(each) === 'Table' ? [] : within(each, standard))]);
}
