import { nodeMaker } from '../node-maker.ts';
import type { TableDrawing } from './layout.ts';
import type { TableWords } from './table-words.ts';

/**
 * What turns pages where there are any, a filter for each eje where there is room, and the search. Drawn at build time, so
 * that nothing moves when the script comes, and inert until then.
 */
export function renderControls(
  { groups }: TableDrawing,
  words: TableWords,
  { turns, filters }: { turns: boolean; filters: boolean },
  document: Document,
): HTMLElement {
  const create = nodeMaker(document);
  const turn = (by: '-1' | '1') => create('button', { type: 'button', 'data-pasa': by, 'aria-label': words.turn[by] });
  const pager = create(
    'div',
    { class: 'tabla-paginas', role: 'group', 'aria-label': words.pages, hidden: '' },
    turn('-1'),
    create('span', {}),
    turn('1'),
  );
  const choices = groups.map(({ id, numero, titulo }, index) => {
    const name = `${words.eje(numero)}: ${titulo}`;
    return create(
      'button',
      {
        type: 'button',
        'data-filtra': id,
        'aria-pressed': 'false',
        'aria-label': name,
        title: name,
        tabindex: index === 0 ? '0' : '-1',
      },
      String(numero),
    );
  });
  const filter = create(
    'div',
    { class: 'filtro', role: 'group', 'aria-label': words.filter },
    create('span', { 'aria-hidden': 'true' }, words.columns.eje),
    ...choices,
  );
  const search = create('input', {
    type: 'search',
    'aria-label': words.search,
    placeholder: words.searchHint,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '80',
  });
  return create(
    'div',
    { class: 'tabla-controles', role: 'group', 'aria-label': words.controls, inert: '' },
    ...(turns ? [pager] : []),
    ...(filters ? [filter] : []),
    // Its label is as large as a finger needs.
    create('label', { class: 'busca' }, search),
  );
}
