import { expect, it } from 'vitest';
import { tableSchema } from '../../../src/components/table/schema.ts';
import { table } from '../../../src/components/table/table.ts';
import { describeRow, placeRows, readRows } from '../../../src/components/table/table-rows.ts';
import type { TableState } from '../../../src/components/table/table-state.ts';
import { makeContext, readData } from '../counts/read-data.ts';

function drawTable(): HTMLTableElement {
  const drawing = table.layout(readData('data/ejes.yaml', tableSchema), { width: 1136, height: 497 });
  return table.render(drawing, makeContext()).querySelector('table')!;
}

/** Rows from the top, `eje-2×2 educacion`: eje and rowspan where the row has an «Eje» cell. */
function describe(node: HTMLTableElement): string[] {
  return [...node.querySelectorAll('tbody:not([hidden]) tr')].map((row) => {
    const cell = row.querySelector('.eje');
    const eje = cell ? `${cell.getAttribute('data-eje')}×${cell.getAttribute('rowspan')} ` : '';
    return `${eje}${row.getAttribute('data-tema')}`;
  });
}

it('placeRows(table, rows, state) by date gives each row its eje', () => {
  const node = drawTable();
  placeRows(node, readRows(node), { orden: 'fecha' });
  expect(describe(node)).toEqual([
    'eje-1×1 corrupcion',
    'eje-3×1 desarrollo-rural',
    'eje-2×1 educacion',
    'eje-2×1 salud',
    'eje-3×1 empleo',
    'eje-1×1 paz-y-seguridad',
  ]);
});

it('placeRows(table, rows, state) with a filter hides the other rows and spans what is left', () => {
  const node = drawTable();
  const shown = placeRows(node, readRows(node), { busca: 'derechos' });
  expect(shown.map((row) => row.tema)).toEqual(['paz-y-seguridad', 'salud']);
  expect(describe(node)).toEqual(['eje-1×1 paz-y-seguridad', 'eje-2×1 salud']);
  expect(node.querySelectorAll('tbody[hidden] tr').length).toBe(4);
});

it('placeRows(table, rows, {}) brings the table back as it was drawn, after any other state', () => {
  const states: TableState[] = [
    { orden: 'fecha' },
    { busca: 'nada de esto' },
    { eje: 'eje-3', orden: 'fecha-desc' },
    { orden: 'eje-desc', busca: 'salud' },
    { eje: 'eje-2' },
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
    'Eliminar la corrupción y falta de consecuencias a quien la comete. Mesa del miércoles 21 de agosto de 2019. ' +
      'Una [sic] ineficiente e ineficaz del gasto público, derivado de la corrupción e impunidad. ' +
      '[sic]: a la frase de la lámina le falta un sustantivo; no se completa.',
  );
});
