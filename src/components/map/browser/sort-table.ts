import { makeNode } from '../../../dom/make-node.ts';

const compare = new Intl.Collator('es-MX', { numeric: true }).compare;

/** Makes the words of a table's column headings buttons that sort its rows: once upwards, again downwards. */
export function sortTable(table: HTMLTableElement, announce: (text: string) => void, signal: AbortSignal): void {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const body = table.tBodies[0];
  if (!body) return;
  const given = [...body.rows];
  signal.addEventListener('abort', () => body.append(...given));
  for (const [column, heading] of headings.entries()) {
    const name = heading.textContent ?? '';
    const words = [...heading.childNodes];
    const button = makeNode('button', { type: 'button', class: 'mapa-ordena' }, name);
    heading.replaceChildren(button);
    button.addEventListener(
      'click',
      () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
        rows.sort((a, b) => (down ? -1 : 1) * compare(a.key, b.key));
        body.append(...rows.map(({ row }) => row));
        announce(`Tabla ordenada por ${name}, ${down ? 'descendente' : 'ascendente'}`);
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      heading.replaceChildren(...words);
      heading.removeAttribute('aria-sort');
    });
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.orden ?? cell?.textContent ?? '';
}
