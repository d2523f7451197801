/** Writes into the card what the table's row says of an entity: of this workshop's `own`, or of one that is `chosen`. */
export function fillCard(
  card: HTMLElement,
  row: HTMLTableRowElement,
  { own, chosen }: { own: boolean; chosen: boolean },
): void {
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
  const [instead, lines = '', size] = row.dataset.larga?.split(' ') ?? [];
  // Nobody has chosen this workshop's own: for its card nothing goes, and a button has the whole note shown.
  const more = card.querySelector<HTMLElement>('.mapa-ficha-mas');
  const isCut = instead !== undefined && !chosen;
  if (more) more.hidden = !isCut;
  card.style.setProperty(
    '--renglones',
    String(Math.max(0, Number(row.dataset.renglones ?? 0) - (isCut && more ? 1 : 0))),
  );
  card.style.setProperty('--lugar', lines);
  card.style.setProperty('--letra-nota', `${size}px`);
  if (instead !== undefined && chosen) card.dataset.larga = instead;
  else delete card.dataset.larga;
  card.dataset.tipo = row.dataset.cohorte === '0' ? 'ausente' : 'participa';
  card.toggleAttribute('data-propia', own);
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
