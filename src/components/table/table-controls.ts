import { tableWords } from './table-words.ts';

/**
 * Adds what only works with a script: sort buttons in the headers, a filter for each eje, the search and a button for each
 * row. A copy of an element that already had them keeps them.
 */
export function addControls(frame: HTMLElement): void {
  if (frame.querySelector('.tabla-controles')) return;
  const { ownerDocument: document } = frame;
  const create = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string>) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };

  for (const head of frame.querySelectorAll<HTMLElement>('th[data-ordena]')) {
    const by = head.dataset.ordena === 'fecha' ? 'fecha' : 'eje';
    const button = create('button', { type: 'button', class: 'ordena', tabindex: '-1', title: tableWords.sortBy[by] });
    button.append(...head.childNodes);
    head.append(button);
  }
  for (const topic of frame.querySelectorAll('tbody .tema')) {
    const button = create('button', { type: 'button', class: 'abre', tabindex: '-1', 'aria-expanded': 'false' });
    button.append(...topic.childNodes);
    topic.append(button);
  }

  const controls = create('div', { class: 'tabla-controles', role: 'search', 'aria-label': tableWords.controls });
  const filter = create('div', { class: 'filtro', role: 'group', 'aria-label': tableWords.filter });
  const label = create('span', { 'aria-hidden': 'true' });
  label.textContent = tableWords.columns.eje;
  filter.append(label);
  for (const axis of frame.querySelectorAll<HTMLElement>('tbody .eje')) {
    if ([...filter.children].some((button) => button.getAttribute('data-filtra') === axis.dataset.eje)) continue;
    const name = [...axis.children].map((part) => part.textContent?.trim()).join(': ');
    const button = create('button', {
      type: 'button',
      'data-filtra': axis.dataset.eje!,
      'aria-pressed': 'false',
      'aria-label': name,
      title: name,
      tabindex: filter.querySelector('button') ? '-1' : '0',
    });
    button.textContent = axis.firstElementChild?.textContent?.replace(/\D+/g, '') ?? '';
    filter.append(button);
  }
  const search = create('input', {
    type: 'search',
    'aria-label': tableWords.search,
    placeholder: tableWords.searchHint,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '80',
  });
  // Its label is as large as a finger needs.
  const field = create('label', { class: 'busca' });
  field.append(search);
  controls.append(filter, field);
  frame.prepend(controls);
  const nothing = create('p', { class: 'tabla-nada', hidden: '' });
  frame.append(nothing);
}
