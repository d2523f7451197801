import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { map } from '../../../src/components/map/map.ts';
import { figurePage } from '../counts/figure-page.ts';
import { mapContext, mapSpec, SLOT } from './map-data.ts';
import { toNode } from '../../../src/html/to-node.ts';

const spec = mapSpec();
const figure = toNode(map.render(map.layout(spec, SLOT), mapContext()));
const all = (selector: string) => [...figure.querySelectorAll(selector)];
const texts = (selector: string) => all(selector).map((node) => node.textContent);

it('map.render(drawing, context) draws 32 entities within a fixed viewBox', () => {
  expect(all('.mapa-entidades path')).toHaveLength(32);
  expect(all('.mapa-entidades path').every((path) => /^M[-\d. lmz]+z$/.test(path.getAttribute('d') ?? ''))).toBe(true);
  const svg = figure.querySelector('.mapa-dibujo')!;
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
});

it('map.render(drawing, context) is one labelled image whose texts are not read twice', () => {
  const svg = figure.querySelector('.mapa-dibujo')!;
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe(
    'Mapa de México: 28 de 32 entidades participan. No figuran en la lámina: Chihuahua, Guerrero, Jalisco y Oaxaca. Resaltada: Campeche.',
  );
  for (const text of all('svg text'))
    expect(text.closest('[aria-hidden="true"]'), text.textContent ?? '').not.toBeNull();
});

it('map.render(drawing, context) keeps page translators from the names of entities', () => {
  for (const selector of ['.mapa-tabla tbody th', 'svg text']) expect(all(selector), selector).not.toEqual([]);
  const names = new Set(spec.entities.map(({ entidad }) => entidad));
  for (const node of all('.mapa-tabla th, svg text').filter(({ textContent }) => names.has(textContent ?? '')))
    expect(node.closest('[translate="no"]'), node.outerHTML).not.toBeNull();
});

it('map.render(drawing, context) uses no id and no reference to one', () => {
  expect(figure.outerHTML).not.toMatch(/\sid=|url\(#|href="#|aria-labelledby/);
});

it('map.render(drawing, context) has a step for every year and the undated, and every step’s text', () => {
  const steps = map.steps!(map.layout(spec, SLOT));
  expect(steps).toEqual(texts('.mapa-relato').slice(1, -1));
  expect(steps).toHaveLength(5);
  expect(texts('.mapa-relato').map((text) => text?.split(' ')[0])).toEqual(['32', '9', '17', '21', '23', '28', '28']);
  expect(texts('.mapa-relato:not([hidden])')).toEqual(['28 de 32 entidades participan']);
});

it('map.describe(spec) has words for each entity and for each stop', () => {
  const { name, chosen } = map.describe!(spec);
  expect(name).toBe('Mapa');
  expect(chosen.entidad!['31']).toBe('Yucatán');
  expect(Object.keys(chosen.entidad!)).toHaveLength(32);
  expect(chosen.anio).toEqual({ inicio: 'al inicio', 'sin-fecha': 'las 28', '%': 'hasta %' });
});

it('map.render(drawing, context) gives the same facts as a table', () => {
  expect(all('tbody tr')).toHaveLength(32);
  expect(texts('thead th')).toEqual([
    'Entidad',
    'Desde',
    'Declaratoria',
    'Órgano garante',
    'Fuente',
    'Confianza',
    'Nota',
  ]);
  const cells = (key: string) => texts(`tr[data-clave="${key}"] > *`);
  expect(cells('04').slice(0, 4)).toEqual([
    'Campeche',
    '2017',
    '27 de abril de 2017',
    expect.stringMatching(/^INST04\u00a0\[\d+\]$/),
  ]);
  expect(cells('13')[1]).toBe('hacia 2014');
  expect(cells('18').slice(0, 3)).toEqual(['Nayarit', 'sin fecha documentada', 'sin dato']);
  expect(cells('14').slice(0, 3)).toEqual(['Jalisco', 'No figura en la lámina', '20 de noviembre de 2018']);
  expect(all('tbody th[scope="row"]')).toHaveLength(32);
  expect(figure.querySelector('caption')?.textContent).toContain('32 entidades');
});

it('map.render(drawing, context) shows the card of the highlighted state, and links every source', () => {
  expect(texts('.mapa-ficha-nombre, .mapa-ficha-frase')).toEqual(['Campeche', 'Se sumó el 27 de abril de 2017.']);
  expect(
    all('.mapa-ficha a, .fuentes-de-figura a, tbody a').every((link) => link.getAttribute('href')?.startsWith('http')),
  ).toBe(true);
  expect(new Set(all('tbody a').map((link) => link.textContent)).size).toBe(all('.fuentes-de-figura a').length);
});

it('map.render(drawing, context) follows taller.yaml to another state', () => {
  const yucatan = toNode(map.render(map.layout({ ...spec, highlighted: '31' }, SLOT), mapContext()));
  expect(yucatan.querySelector('.mapa-rotulo text')?.textContent).toBe('Yucatán');
  expect(yucatan.querySelector('.mapa-ficha-frase')?.textContent).toBe('Se sumó el 14 de febrero de 2020.');
  const own = [...yucatan.querySelectorAll('.mapa-entidades [data-propia]')].map((path) =>
    path.getAttribute('data-clave'),
  );
  expect(own).toEqual(['31']);
});

it('map.render(drawing, context) stays under 24 kB compressed', () => {
  expect(gzipSync(figure.outerHTML, { level: 9 }).length).toBeLessThan(24_000);
});

it('map.render(drawing, context) draws the same picture as before', async () => {
  await expect(figurePage(figure, 'map/map.css')).toMatchFileSnapshot('./__snapshots__/mapa-ejercicios.html');
});
