/** Writes into the card what the table's row says of an entity. */
export function fillCard(card: HTMLElement, row: HTMLTableRowElement, own: boolean): void {
  const [name, , , organ, source, confidence, note] = row.cells;
  const part = (of: string) => card.querySelector<HTMLElement>(`.mapa-ficha-${of}`)!;
  const put = (line: HTMLElement, nodes: readonly Node[], into: Element = line) => {
    line.hidden = nodes.length === 0;
    into.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
    // The table's links are out of the tab order where it is only read aloud; the card's are not.
    for (const link of into.querySelectorAll('a')) link.removeAttribute('tabindex');
  };
  const known = (cell: HTMLTableCellElement | undefined) => (cell?.hasAttribute('data-sin-dato') ? undefined : cell);
  card.dataset.clave = row.dataset.clave;
  card.style.setProperty('--renglones', row.dataset.renglones ?? '0');
  card.dataset.tipo = row.dataset.cohorte === '0' ? 'ausente' : 'participa';
  card.toggleAttribute('data-propia', own);
  // Nobody has chosen this workshop's own: for its card the chart does not go.
  card.toggleAttribute('data-larga', !own && row.hasAttribute('data-larga'));
  part('nombre').textContent = name?.textContent ?? '';
  part('frase').textContent = row.dataset.frase ?? '';
  const links = [known(source), known(organ)].flatMap((cell) => [...(cell?.querySelectorAll('a') ?? [])]);
  const sources = links.filter((link, index) => links.findIndex(({ href }) => href === link.href) === index);
  put(
    part('organo'),
    [...(known(organ)?.querySelector('span')?.childNodes ?? [])],
    part('organo').querySelector('span')!,
  );
  put(
    part('fuente'),
    sources.flatMap((link, index) => (index === 0 ? [link] : [document.createTextNode(', '), link])),
    part('fuente').querySelector('span')!,
  );
  part('fuente').firstChild!.textContent = sources.length === 1 ? 'Fuente ' : 'Fuentes ';
  part('fuente').querySelector('span:last-child')!.textContent = confidence?.textContent ?? '';
  put(part('nota'), [...(note?.childNodes ?? [])]);
}
