/** Writes into the card what the table's row says of an entity. */
export function fillCard(card: HTMLElement, row: HTMLTableRowElement, own: boolean): void {
  const [name, , , organ, source, confidence, note] = row.cells;
  const part = (of: string) => card.querySelector<HTMLElement>(`.mapa-ficha-${of}`)!;
  const put = (line: HTMLElement, cell: HTMLTableCellElement | undefined, into = line) => {
    line.hidden = (cell?.textContent ?? '') === '' || cell?.hasAttribute('data-sin-dato') === true;
    into.replaceChildren(...[...(cell?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    // The table's links are out of the tab order where it is only read aloud; the card's are not.
    for (const link of into.querySelectorAll('a')) link.removeAttribute('tabindex');
  };
  card.dataset.clave = row.dataset.clave;
  card.dataset.tipo = row.dataset.cohorte === '0' ? 'ausente' : 'participa';
  card.toggleAttribute('data-propia', own);
  part('nombre').textContent = name?.textContent ?? '';
  part('frase').textContent = row.dataset.frase ?? '';
  put(part('organo'), organ, part('organo').querySelector('span')!);
  put(part('fuente'), source, part('fuente').querySelector('span')!);
  part('fuente').querySelector('span:last-child')!.textContent = confidence?.textContent ?? '';
  put(part('nota'), note);
}
