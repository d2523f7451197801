import { expect, it } from 'vitest';
import { tableSchema } from '../../../../src/components/table/schema.ts';
import { table } from '../../../../src/components/table/table.ts';
import { describeRow, placeRows, readRows } from '../../../../src/components/table/browser/table-rows.ts';
import type { TableState } from '../../../../src/components/table/browser/table-state.ts';
import { makeContext, readData } from '../../counts/read-data.ts';
import { toNode } from '../../../../src/html/to-node.ts';

function drawTable(): HTMLTableElement {
  const drawing = table.layout(readData('ejes.yaml', tableSchema), { width: 1136, height: 497 });
  return toNode(table.render(drawing, makeContext())).querySelector('table')!;
}

/** Rows from the top, `medio×2 drenaje`: eje and rowspan where the row has an «Eje» cell. */
function describe(node: HTMLTableElement): string[] {
  return [...node.querySelectorAll('tbody:not([hidden]) tr')].map((row) => {
    const cell = row.querySelector('.tabla-eje');
    const eje = cell ? `${cell.getAttribute('data-eje')}×${cell.getAttribute('rowspan')} ` : '';
    return `${eje}${row.getAttribute('data-tema')}`;
  });
}

it('placeRows(table, rows, state) by date gives each row its eje', () => {
  const node = drawTable();
  placeRows(node, readRows(node), { orden: 'fecha' });
  expect(describe(node)).toEqual([
    'alto×1 tala',
    'bajo×1 manglar',
    'medio×1 drenaje',
    'medio×1 riego',
    'bajo×1 pesca',
    'alto×1 manantiales',
  ]);
});

it('placeRows(table, rows, state) with a filter hides the other rows and spans what is left', () => {
  const node = drawTable();
  const { shown } = placeRows(node, readRows(node), { busca: 'derechos' });
  expect(shown.map((row) => row.tema)).toEqual(['manantiales', 'riego']);
  expect(describe(node)).toEqual(['alto×1 manantiales', 'medio×1 riego']);
  expect(node.querySelectorAll('tbody[hidden] tr').length).toBe(4);
});

it('placeRows(table, rows, {}) brings the table back as it was drawn, after any other state', () => {
  const states: TableState[] = [
    { orden: 'fecha' },
    { busca: 'nada de esto' },
    { eje: 'bajo', orden: 'fecha-desc' },
    { orden: 'eje-desc', busca: 'riego' },
    { eje: 'medio' },
  ];
  const node = drawTable();
  const drawn = node.outerHTML;
  const rows = readRows(node);
  for (const state of states) placeRows(node, rows, state);
  placeRows(node, rows, {});
  expect(node.outerHTML).toBe(drawn);
});

it('readRows(table) of a copy made while it was sorted still knows the order given', () => {
  const node = drawTable();
  placeRows(node, readRows(node), { orden: 'fecha', busca: 'de' });
  const copy = node.cloneNode(true) as HTMLTableElement;
  const rows = readRows(copy);
  expect(rows.map((row) => row.index)).toEqual([0, 1, 2, 3, 4, 5]);
  placeRows(copy, rows, {});
  expect(copy.outerHTML).toBe(drawTable().outerHTML);
});

it('describeRow(row) is a sentence: topic, day, problem, context', () => {
  const node = drawTable();
  expect(describeRow(readRows(node)[0]!)).toBe(
    'Detener la tala clandestina y falta de vigilancia en los bosques. Mesa del lunes 14 de mayo de 2018. ' +
      'Una [sic] tardía y dispersa de la vigilancia, que deja solas a las brigadas. ' +
      '[sic]: a la frase del acta le falta un sustantivo; no se completa.',
  );
});
