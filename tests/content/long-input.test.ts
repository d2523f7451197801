import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../../src/content/parse-csv.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { codeCell, dayCell } from '../../src/content/sheet-cells.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { errorsOf } from './make-taller.ts';

// In step with its length each of these takes well below half a second; with its square, many. Processor time: others may be busy.
const HANGS = 2_500_000;

function spent(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

it.each([
  ['open comments', '<!-- a\n'],
  ['open comments in a line', '<!-- a '],
  ['closed comments', '<!-- a -->\n'],
  ['comments that hide another', '<!-- a <!-- b -->\n'],
  ['open commands', '<!-- .slide: id="a" '],
  ['commands with broken signs', '- a <!— .element: class="fragment" —>\n'],
  ['backticks', '` '],
  ['fences', '```\n'],
  ['open emphasis', '*a_'],
  ['brackets', '['],
  ['brackets with words', '[a'],
  ['images', '!['],
  ['links', '[a]('],
  ['citations', '[@'],
  ['citations of nothing', '[@nada] '],
  ['notebook images', '![[a'],
  ['variables', '{{'],
  ['phrases of a language', '[a]{lang='],
  ['entities', '&amp;'],
  ['angles', '<a '],
  ['tags', '<b>'],
  ['attributes that never end', '<p><a href="'],
  ['quotes one inside the other', '>'],
  ['lists one inside the other', '- '],
  ['items', '1. a\n'],
  ['separators', '\n---\n\na\n'],
  ['notes', 'Nota:\n\na\n\n'],
  ['words', 'palabra '],
  ['letters', 'a'],
  ['spaces', ' '],
  ['unseen signs', '\u200b'],
  ['columns that spaces part', 'a    b\n'],
  ['cells that commas part', 'a,b,c\n'],
  ['links by number', '[aa] [1] [aa][1] '],
  ['formulas', '\\(x '],
  ['formulas on lines of their own', '\\[\nx\n'],
  ['names of components', '[lista-de-puntos]\n'],
  ['footnotes', '[^1]: a\n'],
  ['addresses', 'https://ejemplo.mx/a '],
  ['rows', '| a | b |\n'],
  ['slides of one title', '## T\n\n---\n\n'],
])('readTaller(…) takes time in step with the number of %s', (_, piece) => {
  expect(spent(() => errorsOf({ 'a.md': `# A\n\n${piece.repeat(1_500)}x\n` }))).toBeLessThan(HANGS);
});

it.each([
  ['comments before a text', '<!-- a -->'.repeat(1_500)],
  ['signs of emphasis before a word of a short first line', `# A\n\na\n\n---\n\n${'*'.repeat(60)}`],
  ['spaces before a word', ` ${' '.repeat(50_000)}a${' '.repeat(50_000)}b\n`],
  ['spaces and tabs behind a word', `a${' \t'.repeat(50_000)}`],
  ['lines of spaces behind a line that begins a front matter', `---\n${'  \n'.repeat(1_500)}`],
])('readTaller(…) takes time in step with the number of %s', (_, start) => {
  expect(spent(() => errorsOf({ 'a.md': `${start}x\n` }))).toBeLessThan(HANGS);
});

it('readTaller(…) says once that lists and quotes go too deep', () => {
  const deep = Array.from({ length: 60 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n');
  const expected = [expect.stringMatching(/^slides\/a\.md:43:1 hay más de 40 niveles de listas o citas/)];
  expect(errorsOf({ 'a.md': `# A\n\n${deep}\n\nfin\n` })).toEqual(expected);
  expect(errorsOf({ 'a.md': `# A\n${'\n'.repeat(41)}${'>'.repeat(5000)} a\n` })).toEqual(expected);
  expect(errorsOf({ 'a.md': `# A\n\n${'* '.repeat(60)}\n\n> - > - uno\n` })).toEqual([]);
});

it('readTaller(…) refuses a paragraph with more signs of emphasis than anybody reads, and none of a listing', () => {
  const signs = '*a_'.repeat(1_001);
  expect(errorsOf({ 'a.md': `# A\n\nUno\n${signs}\n\nDos [@nada]\n` })).toEqual([
    expect.stringMatching(/^slides\/a\.md:4:1 hay más de 2000 signos \* y _ en un párrafo: no se lee; pártalo/),
    expect.stringContaining('fuente desconocida «nada»'),
  ]);
  expect(errorsOf({ 'a.md': `# A\n\n\`\`\`js\n${'a_b\n'.repeat(3_000)}\`\`\`\n` })).toEqual([]);
});

const row = z.strictObject({
  clave: codeCell(2, 'no es una clave; escriba dos cifras'),
  nombre: z.string(),
  fecha: dayCell,
});

it.each([
  ['right', '01,a,2016-06-20\n', 0],
  ['with days of a spreadsheet', '01,a,20/06/2016\n', 0],
  ['wrong', 'xx,a,x\n', 2],
  ['of too few cells', '01\n', 1],
  ['of open quotes', '"a\n', 1],
])('parseCsv(…) takes time in step with the number of rows that are %s, and says a cause once', (_, line, count) => {
  const told: string[] = [];
  const source = new SourceText('a.csv', `clave,nombre,fecha\n${line.repeat(10_000)}`);
  expect(spent(() => parseCsv(source, row, (_place, problem) => told.push(problem)))).toBeLessThan(HANGS);
  expect(told).toHaveLength(count);
});

const options = z.strictObject({ titulo: z.string(), puntos: z.array(z.string()).default([]) });

it.each([
  ['items that are no texts', '  - 1\n'],
  ['empty items', '  -\n'],
  ['marks without their text', '  - *a\n'],
  ['marks of one text', '  - &a x\n'],
  ['comments', '  - a #b\n'],
  ['brackets', '['],
  ['braces', '{a: '],
  ['keys twice', 'titulo: a\n'],
  ['tabs', '\ta: b\n'],
  ['lines that lie deep', '        b: c\n'],
])('parseYaml(…) takes time in step with the number of %s', (_, piece) => {
  const source = new SourceText('a.yaml', `titulo: a\npuntos:\n${piece.repeat(6_000)}`);
  expect(spent(() => parseYaml(source, options, () => undefined))).toBeLessThan(HANGS);
});
