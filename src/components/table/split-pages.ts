/** How high a row is, in pixels. */
export interface RowHeight {
  height: number;
  /** Rows that follow one another with the same name share a cell, which is `shared` high at least. */
  group: string;
  shared: number;
}

// A page emptier than this beside full ones would look forgotten.
const LEAST_FILL = 0.3;

/** The page of each row, from 1: as few pages of `room` pixels as hold them in order, each about as full as the others. */
export function splitPages(rows: readonly RowHeight[], room: number): number[] {
  let best = fill(rows, room);
  for (let less = room * 0.95; less > room * LEAST_FILL; less *= 0.95) {
    const pages = fill(rows, less);
    if (pages.at(-1) !== best.at(-1)) break;
    best = pages;
  }
  return best;
}

function fill(rows: readonly RowHeight[], room: number): number[] {
  let page = 1;
  // Pixels of the groups above on this page, and of the rows of the last one.
  let above = 0;
  let own = 0;
  let last: RowHeight | undefined;
  return rows.map((row) => {
    if (last && row.group !== last.group) {
      above += Math.max(own, last.shared);
      own = 0;
    }
    last = row;
    if (above + own > 0 && above + Math.max(own + row.height, row.shared) > room) {
      page++;
      above = 0;
      own = 0;
    }
    own += row.height;
    return page;
  });
}
