import { expect, it, vi } from 'vitest';
import { tableSchema } from '../../../../src/components/table/schema.ts';
import { showTable } from '../../../../src/components/table/browser/show-table.ts';
import { table } from '../../../../src/components/table/table.ts';
import { enableControls } from '../../../../src/components/table/browser/table-controls.ts';
import { readRows } from '../../../../src/components/table/browser/table-rows.ts';
import type { TableState } from '../../../../src/components/table/browser/table-state.ts';
import { makeContext, readData } from '../../counts/read-data.ts';
import { toNode } from '../../../../src/html/to-node.ts';
import { createDocument } from '../../../../src/html/create-document.ts';

/** An element as the browser has it, with controls; `show` is what its behaviour calls. */
function makeHost(edition?: 'deck') {
  const drawing = table.layout(readData('ejes.yaml', tableSchema), { width: 1136, height: 497 });
  const context = { ...makeContext(), ...(edition && { edition }) };
  const page = createDocument();
  vi.stubGlobal('document', page);
  const host = page.createElement('tabla-ejes');
  host.append(toNode(table.render(drawing, context)));
  enableControls(host.querySelector('.tabla-marco')!);
  const rows = readRows(host.querySelector('table')!);
  return { host, show: (state: TableState, step = 0) => showTable(host, rows, state, step) };
}

const quiet = (host: HTMLElement) =>
  [...host.querySelectorAll('tr[data-tenue]')].map((row) => row.getAttribute('data-tema'));
const sorts = (host: HTMLElement) =>
  [...host.querySelectorAll('th[data-ordena]')].map((head) => head.getAttribute('aria-sort'));

it('the drawing and enableControls(frame) make a button for each row, two to sort, one for each eje and a search, and only once', () => {
  const { host } = makeHost();
  enableControls(host.querySelector('.tabla-marco')!);
  expect(host.querySelectorAll('tbody .tabla-abre').length).toBe(6);
  expect(host.querySelectorAll('thead button').length).toBe(2);
  expect([...host.querySelectorAll('[data-filtra]')].map((button) => button.getAttribute('aria-label'))).toEqual([
    'Eje 1: Tramo alto y manantiales',
    'Eje 2: Tramo medio y presas',
    'Eje 3: Tramo bajo y estuario',
  ]);
  expect(host.querySelectorAll('input').length).toBe(1);
});

it('showTable(host, rows, {}, step) dims the other ejes in steps 1 to 3, and nothing before or after', () => {
  const { host, show } = makeHost();
  const seen = [0, 1, 2, 3, 4].map((step) => {
    show({}, step);
    return quiet(host).length;
  });
  expect(seen).toEqual([0, 4, 4, 4, 0]);
  show({}, 2);
  expect(quiet(host)).not.toContain('riego');
});

it('showTable(host, rows, { tema }) opens the row, dims the others and not its eje', () => {
  const { host, show } = makeHost();
  show({ tema: 'riego' }, 1);
  expect(quiet(host).length).toBe(5);
  expect(host.querySelector('[data-abierta] .tabla-abre')?.getAttribute('aria-expanded')).toBe('true');
  expect([...host.querySelectorAll('tbody .tabla-eje')].map((cell) => cell.hasAttribute('data-tenue'))).toEqual([
    true,
    false,
    true,
  ]);
});

it('showTable(host, rows, { tema }) shows a card with the whole row, its day in words and its context', () => {
  const { host, show } = makeHost('deck');
  show({ tema: 'tala' });
  const card = host.querySelector('.tabla-ficha')!;
  expect([...card.querySelectorAll('p, button')].map((part) => part.textContent)).toEqual([
    'Eje 1 · Tramo alto y manantiales',
    'Detener la tala clandestina y falta de vigilancia en los bosques',
    'Una [sic] tardía y dispersa de la vigilancia, que deja solas a las brigadas.',
    'Mesa del lunes 14 de mayo de 2018.',
    '[sic]: a la frase del acta le falta un sustantivo; no se completa.',
    '×',
  ]);
  show({});
  expect(card.closest('[hidden]')?.textContent?.trim()).toBe('×');
});

it('showTable(host, rows, { orden }) says the order in aria-sort', () => {
  const { host, show } = makeHost();
  const said = (['eje-desc', 'fecha', 'fecha-desc', undefined] as const).map((orden) => {
    show({ orden });
    return sorts(host);
  });
  expect(said).toEqual([
    ['descending', 'none'],
    ['none', 'ascending'],
    ['none', 'descending'],
    ['ascending', 'none'],
  ]);
});

it('showTable(host, rows, { busca }) says that no topic has the words', () => {
  const { host, show } = makeHost();
  show({ busca: 'astronomía' });
  expect(host.querySelector('.tabla-nada')?.textContent).toBe('Ningún tema contiene «astronomía».');
  show({ busca: 'riego' });
  expect(host.querySelector('.tabla-nada')?.textContent).toBe('');
});

it('showTable(host, rows, { eje }) sets what a filter leaves larger, as far as it has room, and all of them as drawn', () => {
  const { host, show } = makeHost('deck');
  const growth = () => Number(host.querySelector('table')!.style.getPropertyValue('--crece'));
  show({ eje: 'medio' });
  expect(growth()).toBeGreaterThan(1);
  expect(growth()).toBeLessThanOrEqual(1.5);
  show({});
  expect(growth()).toBe(1);
});
