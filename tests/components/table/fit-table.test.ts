import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitPages } from '../../../src/components/table/split-pages.ts';
import { table } from '../../../src/components/table/table.ts';
import { ContentErrors } from '../../../src/content/content-error.ts';
import { makeContext } from '../../html/make-context.ts';
import { makeAxes } from './make-axes.ts';
import { toNode } from '../../../src/html/to-node.ts';

const SIZE = { width: 1136, height: 517 };

const heights = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 300 }), fc.constantFrom(50, 150, 300)), { minLength: 1, maxLength: 60 })
  .map((rows) => rows.map(([height, shared]) => ({ height, shared, group: String(shared) })));

it('splitPages(rows, room) keeps the order, leaves no page out, and fills none over its room', () => {
  fc.assert(
    fc.property(heights, fc.integer({ min: 300, max: 600 }), (rows, room) => {
      const pages = splitPages(rows, room);
      expect(pages[0]).toBe(1);
      for (const [at, page] of pages.entries()) expect(page - (pages[at - 1] ?? 1)).toBeOneOf([0, 1]);
      for (const page of new Set(pages)) {
        let total = 0;
        const own = rows.filter((_, at) => pages[at] === page);
        for (let at = 0; at < own.length; ) {
          const { group, shared } = own[at]!;
          let sum = 0;
          for (; at < own.length && own[at]!.group === group; at++) sum += own[at]!.height;
          total += Math.max(sum, shared);
        }
        expect(total).toBeLessThanOrEqual(room);
      }
    }),
  );
});

it('layoutTable(axes) holds every row of 1 to 8 ejes and up to 60 rows in letters of 16 to 20 px, one row or more a page', () => {
  const shapes = fc.record({
    ejes: fc.integer({ min: 1, max: 8 }),
    more: fc.integer({ min: 0, max: 52 }),
    words: fc.integer({ min: 1, max: 30 }),
    word: fc.constantFrom('de', 'palabras', 'corresponsabilidad', 'desinstitucionalizaciónadministrativa'),
  });
  fc.assert(
    fc.property(shapes, ({ ejes, more, words, word }) => {
      const { fit, groups } = table.layout(makeAxes({ ejes, rows: ejes + more, words, word }), SIZE);
      expect(fit.size).toBeGreaterThanOrEqual(16);
      expect(fit.size).toBeLessThanOrEqual(20);
      expect(fit.pages).toHaveLength(ejes + more);
      expect(groups.flatMap(({ rows }) => rows)).toHaveLength(ejes + more);
      for (const { row, shared, byDate } of fit.rows)
        expect(Math.max(row, shared, byDate)).toBeLessThanOrEqual(fit.room);
    }),
    { numRuns: 60 },
  );
});

it('layoutTable(axes) of several pages has a step for each page after the first, and says what is on it', () => {
  const { fit, steps } = table.layout(makeAxes({ ejes: 4, rows: 24 }), SIZE);
  const last = Math.max(...fit.pages);
  expect(last).toBeGreaterThan(1);
  expect(steps).toHaveLength(last - 1);
  expect(steps[0]).toMatch(/^Página 2 de \d+\. Eje \d: /);
});

it('layoutTable(axes) with a row higher than a page says how many letters fit, and that many do', () => {
  const axes = makeAxes({ ejes: 1, rows: 2 });
  const text = 'palabra '.repeat(400).trim();
  axes.ejes[0]!.temas[1]!.problematica = text;
  let message = '';
  try {
    table.layout(axes, SIZE);
  } catch (error) {
    if (error instanceof ContentErrors) message = error.message;
  }
  const fits = Number(/«problematica» tiene 3199 letras y en una página de la tabla caben (\d+);/.exec(message)?.[1]);
  expect(fits).toBeGreaterThan(500);
  axes.ejes[0]!.temas[1]!.problematica = text.slice(0, fits);
  expect(() => table.layout(axes, SIZE)).not.toThrow();
});

it('renderTable(drawing) on a slide puts rows of other pages aside, in the reading shows all', () => {
  const drawing = table.layout(makeAxes({ ejes: 4, rows: 24 }), SIZE);
  const deck = toNode(table.render(drawing, { ...makeContext(), edition: 'deck' }));
  const last = Number(deck.getAttribute('data-paginas'));
  expect(last).toBe(Math.max(...drawing.fit.pages));
  expect(deck.querySelectorAll('tbody:not([data-fuera]) tr').length).toBe(
    drawing.fit.pages.filter((page) => page === 1).length,
  );
  for (const body of deck.querySelectorAll('tbody'))
    expect(body.querySelector('.tabla-eje')?.getAttribute('rowspan')).toBe(String(body.children.length));
  const reading = toNode(table.render(drawing, makeContext()));
  expect(reading.querySelectorAll('tbody').length).toBe(4);
  expect(reading.querySelectorAll('[data-fuera], [data-pagina]').length).toBe(0);
});

it('layoutTable(axes) gives the filter a line of its own where a heading or the ejes leave no room', () => {
  expect(table.layout(makeAxes({ ejes: 3, rows: 3 }), SIZE).fit.bar).toBe(0);
  expect(table.layout(makeAxes({ ejes: 8, rows: 8, words: 2 }), SIZE).fit.bar).toBeGreaterThan(0);
  const columnas = { problematica: 'Avance y pendientes de cada acción comprometida' };
  expect(table.layout(makeAxes({ ejes: 3, rows: 3, columnas, words: 2 }), SIZE).fit.bar).toBeGreaterThan(0);
});

it('renderTable(drawing) says the names of the columns that the data give, in headings, labels and sentences', () => {
  const columnas = { eje: 'Región', fecha: 'Sesión', tema: 'Acción', problematica: 'Avance' };
  const figure = toNode(table.render(table.layout(makeAxes({ ejes: 2, rows: 3, columnas }), SIZE), makeContext()));
  expect([...figure.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual(Object.values(columnas));
  expect(figure.querySelector('caption')?.textContent).toBe('3 filas: Región, Sesión, Acción y Avance.');
  expect(figure.querySelector('.tabla-eje-numero')?.textContent).toBe('Región 1 ');
  expect(figure.textContent).not.toMatch(/Eje|Mesa/);
});
