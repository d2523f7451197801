import { expect, it } from 'vitest';
import { tableSchema } from '../../../src/components/table/schema.ts';
import { table } from '../../../src/components/table/table.ts';
import { figurePage } from '../counts/figure-page.ts';
import { makeContext, readData } from '../counts/read-data.ts';
import { toNode } from '../../../src/html/to-node.ts';

const data = readData('ejes.yaml', tableSchema);
const topics = data.ejes.flatMap((eje) => eje.temas);
const lay = (spec = data) => table.layout(spec, { width: 1136, height: 497 });
const draw = (spec = data) => toNode(table.render(lay(spec), makeContext()));

it('renderTable(drawing) of the three ejes looks as it did', async () => {
  await expect(figurePage(draw(), 'table/table.css')).toMatchFileSnapshot('./__snapshots__/tabla-ejes.html');
});

it('renderTable(drawing) holds the whole text of all problems, word by word', () => {
  const texts = (selector: string) => [...draw().querySelectorAll(selector)].map((node) => node.textContent);
  expect(texts('.tabla-problema-texto')).toEqual(topics.map((tema) => tema.problematica));
  expect(texts('.tabla-tema-texto')).toEqual(topics.map((tema) => tema.tema));
  expect(texts('tbody .tabla-eje-nombre')).toEqual(data.ejes.map((eje) => eje.titulo));
  expect(topics.length).toBe(6);
});

it('renderTable(drawing) gives each table its weekday and date', () => {
  expect([...draw().querySelectorAll('time')].map((time) => time.textContent)).toEqual([
    'lun 14 may 2018',
    'vie 8 jun 2018',
    'vie 25 may 2018',
    'lun 28 may 2018',
    'vie 1 jun 2018',
    'lun 21 may 2018',
  ]);
});

it('renderTable(drawing) is a true table: caption, scopes, aria-sort, and roles that survive a change of display', () => {
  const figure = draw();
  expect(figure.querySelector('caption')?.textContent).toContain('3 ejes y 6 temas');
  const heads = [...figure.querySelectorAll('thead th')];
  expect(heads.map((head) => head.getAttribute('scope'))).toEqual(['col', 'col', 'col', 'col']);
  expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual(['ascending', 'none', null, null]);
  const axes = [...figure.querySelectorAll('tbody .tabla-eje')];
  expect(axes.map((cell) => [cell.getAttribute('scope'), cell.getAttribute('rowspan')])).toEqual([
    ['rowgroup', '2'],
    ['rowgroup', '2'],
    ['rowgroup', '2'],
  ]);
  expect(figure.querySelectorAll('tbody th[scope="row"]').length).toBe(6);
  const bare = [...figure.querySelectorAll('table, thead, tbody, tr, th, td')].filter(
    (node) => !node.hasAttribute('role'),
  );
  expect(bare).toEqual([]);
});

it('renderTable(drawing) sets [sic] apart and changes nothing else', () => {
  const marks = [...draw().querySelectorAll('.tabla-problema-texto .tabla-sic')];
  expect(marks.map((mark) => mark.textContent)).toEqual(['[sic]']);
});

it('table.steps(drawing) is a sentence for each eje and one for the whole', () => {
  expect(table.steps!(lay())).toEqual([
    'Eje 1: Tramo alto y manantiales, 2 temas.',
    'Eje 2: Tramo medio y presas, 2 temas.',
    'Eje 3: Tramo bajo y estuario, 2 temas.',
    'Todos los ejes.',
  ]);
  expect(table.steps!(lay({ ...data, ejes: data.ejes.slice(0, 1) }))).toEqual([]);
});

it('table.describe(spec) has words for each topic and each eje', () => {
  const { tema, eje } = table.describe!(data).chosen;
  expect(Object.values(tema!)).toEqual(topics.map((topic) => topic.tema));
  expect(Object.values(eje!)).toEqual(['Eje 1', 'Eje 2', 'Eje 3']);
});

it('renderTable(drawing) puts sources with their row and all of them below the table', () => {
  const [first, ...rest] = data.ejes;
  const temas = first!.temas.map((tema) => ({ ...tema, fuentes: ['boletin-12'] }));
  const figure = draw({ ...data, ejes: [{ ...first!, temas }, ...rest] });
  expect(figure.querySelectorAll('.tabla-mas a').length).toBe(2);
  expect(figure.querySelectorAll(':scope > .fuentes-de-figura a').length).toBe(1);
});

it('renderTable(drawing) has nothing to press that is not inert until a script comes, no id and no colour', () => {
  const figure = draw();
  for (const inert of figure.querySelectorAll('[inert]')) inert.remove();
  expect(figure.outerHTML).not.toMatch(/<button|<input| id=|<script|style="[^"]*#/);
});
