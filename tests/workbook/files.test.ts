import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Names } from '../../src/workbook/file-contents.ts';
import { readWorkbookFile } from '../../src/workbook/read-workbook-file.ts';
import { toCsv } from '../../src/workbook/to-csv.ts';
import { toMarkdown } from '../../src/workbook/to-markdown.ts';
import { withEntries } from '../../src/workbook/workbook.ts';

const NAMES: Names = {
  workshop: 'Taller de prueba',
  slides: [
    { id: 'uno', title: 'La primera, con «comillas» y coma' },
    { id: 'dos', title: 'La segunda' },
  ],
  problems: [
    { id: 'salud', title: 'Servicios de salud' },
    { id: 'empleo', title: 'Oportunidades de empleo' },
    { id: 'rural', title: 'Desarrollo rural' },
  ],
};
const WRITERS = { toMarkdown, toCsv };
const bytes = (text: string) => new TextEncoder().encode(text);
const FULL = withEntries(
  {},
  {
    'nota/uno': 'Una nota',
    'nota/ya-no-esta': 'De una lámina que ya no está',
    orden: 'empleo rural salud',
    'motivo/rural': 'Porque sí',
    'propio/problema': 'El agua',
    'propio/motivo': 'No llega',
  },
);

const HARD: Record<string, string> = {
  'emoji and accents': 'Ñandú, pingüino, ¿qué? 👩🏽‍🌾🇲🇽 e\u0301 \u2028 ‎עברית',
  '10,000 characters': 'áé🙂 '.repeat(2000),
  'Windows line ends': 'uno\r\ndos\r\r\ntres',
  'empty lines at both ends': '\n\nuno\n\n\n',
  'spaces at both ends': '  uno  \n  dos\t',
  'a line of dashes': 'uno\n\n---\n\ndos',
  'a heading': '# Título\n## Otro\nuno\n===',
  'a fence': '```js\nconst a = "b";\n```\n~~~',
  'a quote of a quote': '> uno\n>> dos\n>\n> ',
  'a comment like ours': '<!-- taller:fin 0 -->\n<!-- taller:nota/dos -->\nfalso',
  'a byte order mark inside': 'a\uFEFFb',
  'quotes and separators': '"a","b";c\td\n""\n"',
  'a row like ours': 'fin,0,,,\nnota,dos,,,falso',
  'a formula': '=HYPERLINK("http://ejemplo.mx")',
  'a formula after a quote mark': "'=1+1",
  'a formula after two': "''-1",
  'a formula after a line end': '\n=1+1',
  'a quote mark that guards nothing': "'hola'",
  'a sum': '+52 998 000 0000',
  'a full-width formula': '＝1+1',
  'a number': '007',
  'a number after a quote mark': "'3.50",
  'a negative number': '-5',
  'a truth': 'VERDADERO',
  'an at sign': '@nadie',
  'only spaces': '   ',
};

describe.each(Object.entries(WRITERS))('%s(workbook, names), erased and read again', (_name, write) => {
  it.each(Object.entries(HARD))('gives the same with %s', (_what, text) => {
    const workbook = withEntries({}, { 'nota/uno': text, 'motivo/salud': text, 'propio/problema': text });
    expect(Object.keys(workbook)).toHaveLength(3);
    expect(readWorkbookFile(bytes(write(workbook, NAMES)))).toEqual({ workbook });
  });

  it('gives the same with everything filled in, and what the workshop no longer has', () => {
    expect(readWorkbookFile(bytes(write(FULL, NAMES)))).toEqual({ workbook: FULL });
  });

  it('gives the same with nothing at all', () => {
    expect(readWorkbookFile(bytes(write({}, NAMES)))).toEqual({ workbook: {} });
  });

  it('gives the same with any texts of odd signs', () => {
    const signs = [...'\'"=+-@|%,;\t\n\r >#`~<!áñ🙂\u2028\uFEFF:', 'fin', 'taller:', '-->', '\r\n', '\n\n'];
    const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.record({ 'nota/uno': text, 'nota/dos': text, 'motivo/rural': text }), (entries) => {
        const workbook = withEntries({}, entries);
        expect(readWorkbookFile(bytes(write(workbook, NAMES)))).toEqual({ workbook });
      }),
      // A fixed seed, so that what fails here fails everywhere.
      { numRuns: 300, seed: 20210325 },
    );
  });

  it('is refused, with a reason, wherever it is cut off', () => {
    const whole = write(FULL, NAMES);
    // Beyond this nothing is missing but the last signs of the closing mark.
    const enough = whole.search(/fin,\d+,|<!-- taller:fin \d+ -->/);
    expect(enough).toBeGreaterThan(100);
    for (let length = 0; length < enough; length += 7) {
      const { workbook, problem } = readWorkbookFile(bytes(whole.slice(0, length)));
      expect(workbook, `${length} signs`).toBeUndefined();
      expect(problem).toMatch(/está dañado|le falta una parte|no es un cuaderno/);
    }
  });
});

describe('toCsv(workbook, names)', () => {
  it('saved by a spreadsheet that took it for another encoding, is refused for that', () => {
    const mistaken = new TextDecoder('latin1').decode(bytes(toCsv(FULL, NAMES)));
    expect(readWorkbookFile(bytes(mistaken)).problem).toContain('no está en UTF-8');
  });

  it('lets no cell begin like a formula', () => {
    const csv = toCsv(withEntries({}, { 'nota/uno': '=1', 'nota/dos': ' +1', 'propio/problema': '\t@a' }), NAMES);
    expect(csv).toMatch(/^\uFEFFTipo,/);
    expect(csv).toContain(",'=1\r\n");
    expect(csv).toContain("' +1");
    expect(csv).not.toMatch(/(^|[,"\n])\s*[=+@]/);
  });

  it.each([
    '007',
    '3.50',
    '1e5',
    '1/2/2021',
    '3-mar',
    '10:30 a. m.',
    '50%',
    '$5',
    '1,000',
    'VERDADERO',
    'false',
    ' 7 ',
  ])('lets no spreadsheet take the note «%s» for a value and write it in its own way', (note) => {
    const csv = toCsv(withEntries({}, { 'nota/uno': note }), NAMES);
    expect(csv).toMatch(new RegExp(`,"?'${note.replace(/[.$/]/g, '\\$&')}"?\r\n`));
  });

  it.each(['7 de cada 10', 'Falso amigo', 'marzo', '3 marinas'])('leaves «%s» as it is', (note) => {
    expect(toCsv(withEntries({}, { 'nota/uno': note }), NAMES)).toContain(`,${note}\r\n`);
  });

  it('is read again after a spreadsheet that parts cells with semicolons', () => {
    const csv = toCsv(withEntries({}, { 'nota/uno': 'a;b' }), { ...NAMES, slides: [{ id: 'uno', title: 'Una' }] });
    const other = csv.replace(/("[^"]*")|,/g, (_whole, quoted?: string) => quoted ?? ';');
    expect(readWorkbookFile(bytes(other))).toEqual({ workbook: { 'nota/uno': 'a;b' } });
  });
});

describe('toMarkdown(workbook, names)', () => {
  it('reads well: titles as headings, the problems numbered, the text quoted', () => {
    const text = toMarkdown(FULL, NAMES);
    expect(text).toContain('# Mi cuaderno · Taller de prueba');
    expect(text).toContain('### La primera, con «comillas» y coma');
    expect(text).toContain('1. Oportunidades de empleo\n2. Desarrollo rural\n3. Servicios de salud');
    expect(text).toContain('\n> Una nota\n');
  });
});

describe('readWorkbookFile(bytes)', () => {
  it.each([
    ['nothing', '', 'no es un cuaderno'],
    ['another text', '# Lista\n\n- pan\n', 'no es un cuaderno'],
    ['another table', 'a,b\n1,2\n', 'no es un cuaderno'],
    ['an open quote', toCsv(FULL, NAMES).replace('Porque sí', '"Porque sí'), 'dañado'],
    ['an entry that is none', toMarkdown(FULL, NAMES).replace('nota/uno', 'nada'), 'dañado'],
    [
      'a place that is none',
      toCsv(FULL, NAMES).replace('rural,Desarrollo rural,2', 'rural,Desarrollo rural,dos'),
      'dañado',
    ],
    ['a row less', toCsv(FULL, NAMES).replace(/propio,problema.*\r\n/, ''), 'le falta una parte'],
  ])('refuses %s', (_what, text, problem) => {
    expect(readWorkbookFile(bytes(text)).problem).toContain(problem);
  });

  it('refuses bytes that are no text, and a file beyond any reason', () => {
    expect(readWorkbookFile(new Uint8Array([0x54, 0xe1, 0x2c])).problem).toContain('UTF-8');
    expect(readWorkbookFile(bytes('# a\0b')).problem).toContain('dañado');
    expect(readWorkbookFile(new Uint8Array(5_000_001)).problem).toContain('demasiado grande');
  });
});
