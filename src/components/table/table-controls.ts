import { wordsIn } from './words-in.ts';

/**
 * Adds what only works with a script: sort buttons in the headers, a filter for each eje, the search, what turns pages
 * and a button for each row. A copy of an element that already had them keeps them.
 */
export function addControls(frame: HTMLElement): void {
  if (frame.querySelector('.tabla-controles')) return;
  const { ownerDocument: document } = frame;
  const words = wordsIn(frame);
  const create = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string>) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };

  for (const head of frame.querySelectorAll<HTMLElement>('th[data-ordena]')) {
    const by = head.dataset.ordena === 'fecha' ? 'fecha' : 'eje';
    const button = create('button', { type: 'button', class: 'ordena', tabindex: '-1', title: words.sortBy[by] });
    button.append(...head.childNodes);
    head.append(button);
  }
  for (const topic of frame.querySelectorAll('tbody .tema')) {
    const button = create('button', { type: 'button', class: 'abre', tabindex: '-1', 'aria-expanded': 'false' });
    button.append(...topic.childNodes);
    topic.append(button);
  }

  const controls = create('div', { class: 'tabla-controles', role: 'group', 'aria-label': words.controls });
  const filter = create('div', { class: 'filtro', role: 'group', 'aria-label': words.filter });
  const label = create('span', { 'aria-hidden': 'true' });
  label.textContent = words.columns.eje;
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
    'aria-label': words.search,
    placeholder: words.searchHint,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '80',
  });
  // Its label is as large as a finger needs.
  const field = create('label', { class: 'busca' });
  field.append(search);
  const pager = create('div', { class: 'tabla-paginas', role: 'group', 'aria-label': words.pages, hidden: '' });
  const turn = (by: '-1' | '1', sign: string) => {
    const button = create('button', { type: 'button', 'data-pasa': by, 'aria-label': words.turn[by] });
    button.textContent = sign;
    return button;
  };
  pager.append(turn('-1', '‹'), create('span', {}), turn('1', '›'));
  const filters = frame.parentElement?.hasAttribute('data-sin-filtro') ? [] : [filter];
  controls.append(pager, ...filters, field);
  frame.prepend(controls);
  const nothing = create('p', { class: 'tabla-nada', hidden: '' });
  frame.append(nothing);
}
