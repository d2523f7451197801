import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Place, Report } from '../../src/content/content-error.ts';
import { decodeText } from '../../src/content/decode-text.ts';
import { parseAttributes } from '../../src/content/parse-attributes.ts';
import { parseCsv } from '../../src/content/parse-csv.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { splitNotes } from '../../src/content/split-notes.ts';
import { splitSlides } from '../../src/content/split-slides.ts';

// A fixed seed, so that what fails here fails everywhere; `npm run test:long` tries more.
const options = {
  numRuns: Number(process.env.PROPERTY_RUNS ?? 150),
  seed: Number(process.env.PROPERTY_SEED ?? 20210325),
};

/** Texts made of what readers look for, with some of anything between. */
const textOf = (pieces: string[]) =>
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('').replace(/\r\n?/g, '\n'));

const markdown = textOf([
  '\n', '\n\n', '---', '\n---\n', '\n\n---\n\n', '\n--\n', '--', '----', '   ---', '    ---', '```', '\n```\n', '~~~\n', '`', '<div>',
  '</div>', '<!--', '-->', '<!-- .slide: id="a" -->', '- ', '\n- a\n', '1. ', '> ', '# ', 'Nota:', '\nNota:\n', '\nContexto:\n', 'notes:',
  '| a |\n|---|\n', ' ', '\t', '<pre>', '<br>', '[@a]', '{{b}}', 'texto', '[a]: b\n', '![', '](c)', '<svg', '>',
]); // biome-ignore format: a list to look through

const schema = z.strictObject({ a: z.string(), b: z.string(), c: z.string() });

/** A report that fails where a place lies outside the text; `places` are those of errors, for a doubt changes nothing. */
function placedReport(text: string): { places: Place[]; report: Report } {
  const lines = text.split('\n');
  const places: Place[] = [];
  return {
    places,
    report: (place, problem, remedy, kind) => {
      expect(lines[place.line - 1], `line ${place.line}`).toBeDefined();
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
      expect(`${problem}; ${remedy}`).not.toMatch(/undefined|NaN|\[object/);
      if (kind !== 'aviso') places.push(place);
    },
  };
}

describe('readers, with any text', () => {
  it('splitSlides(source) leaves nothing out but separators of their own line', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        let end = 0;
        for (const { text, offset } of splitSlides(source)) {
          expect(source.slice(offset, offset + text.length)).toBe(text);
          expect(source.slice(end, offset)).toMatch(end === 0 && offset === 0 ? /^$/ : /^(?: {0,3}---|--)[ \t]*\n?$/);
          end = offset + text.length;
        }
        expect(end).toBe(source.length);
      }),
      options,
    );
  });

  it('splitNotes(chapter, piece, report) leaves nothing out but markers and the space behind them', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { report } = placedReport(source);
        let end = 0;
        for (const { text, offset } of splitNotes(
          new SourceText('a.md', source),
          { text: source, offset: 0, below: false },
          report,
        )) {
          expect(source.slice(offset, offset + text.length)).toBe(text);
          expect(source.slice(end, offset)).toMatch(/^([ \t]*(notas?|notes?|contexto):\s*)?$/i);
          end = offset + text.length;
        }
        expect(end).toBe(source.length);
      }),
      options,
    );
  });

  it('parseAttributes(text) gives back what was written, and stops at the first thing that is none', () => {
    const name = fc.stringMatching(/^[a-zñ][\w:-]{0,8}$/);
    const value = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((each) => !each.includes('"'));
    const space = fc.constantFrom(' ', '\n', '\t  ');
    fc.assert(
      fc.property(fc.array(fc.tuple(space, name, value), { maxLength: 6 }), (written) => {
        const text = written.map(([before, key, each]) => `${before}${key}="${each}"`).join('');
        const { attributes, rest } = parseAttributes(text);
        expect(rest).toBe(-1);
        expect(attributes.map((each) => [each.name, each.value])).toEqual(
          written.map(([, key, each]) => [key.toLowerCase(), each]),
        );
      }),
      options,
    );
    // «İ» is longer in lower case: no place in the text can be told from it.
    const any = textOf(['a', '=', '"', "'", ' ', 'b="c"', "d='e'", '<', '>', '/', '\n', 'ñ']);
    fc.assert(
      fc.property(
        any.map((each) => each.replaceAll('İ', 'I')),
        (text) => {
          const { attributes, rest } = parseAttributes(text);
          let end = 0;
          for (const { name: key, offset } of attributes) {
            expect(offset).toBeGreaterThanOrEqual(end);
            expect(text.slice(offset, offset + key.length).toLowerCase()).toBe(key);
            end = offset + key.length;
          }
          if (rest !== -1) expect(text.slice(rest).trim()).not.toBe('');
          expect(rest).toBeLessThan(Math.max(text.length, 1));
        },
      ),
      options,
    );
  });

  it('parseCsv(source, schema, report) gives back what a spreadsheet wrote, with commas or semicolons', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), textOf([',', ';', '"', '""', '\n', ' ', 'a']))
      // What nobody sees, and the signs by which a sheet keeps a text a text, are taken away on purpose.
      .map((each) => each.replace(/[\r\0\u00a0\u00ad\u2007\u200b-\u200f\u202f\u2060\ufeff]|^['=]+/g, '').trim());
    const row = fc
      .record({ a: cell, b: cell, c: cell })
      .filter((each) => Object.values(each).some((value) => value !== ''));
    const quote = (value: string) => (/[",;\n\s]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom(',', ';'), (rows, separator) => {
        const lines = [['a', 'b', 'c'], ...rows.map(({ a, b, c }) => [a, b, c].map(quote))];
        const text = lines.map((each) => each.join(separator)).join('\n');
        const { report, places } = placedReport(text);
        expect(parseCsv(new SourceText('a.csv', text), schema, report)?.map(({ value }) => value)).toEqual(rows);
        expect(places).toEqual([]);
      }),
      options,
    );
  });

  it('parseCsv(source, schema, report) gives rows or says what is wrong and where', () => {
    fc.assert(
      fc.property(textOf(['a,b,c\n', 'a;b;c\n', ',', ';', '"', '""', '\n', ' ', 'a', 'uno', '"x,y"']), (text) => {
        const { report, places } = placedReport(text);
        const rows = parseCsv(new SourceText('a.csv', text), schema, report);
        expect(rows === undefined).toBe(places.length > 0);
      }),
      options,
    );
  });

  it('parseYaml(source, schema, report) gives back any value that was written as YAML', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).filter((each) => each !== null);
    fc.assert(
      fc.property(value, (written) => {
        const text = stringify(written);
        const { report, places } = placedReport(text);
        const read = parseYaml(new SourceText('a.yaml', text), z.any(), report)?.value as unknown;
        expect(places).toEqual([]);
        expect(stringify(read)).toBe(text);
      }),
      options,
    );
  });

  it('parseYaml(source, schema, report) gives a value or says what is wrong and where', () => {
    const pieces = [
      'a: ', 'b: ', 'c: ', 'd: ', '\n', '  ', '- ', '"', "'", '[', ']', '{', '}', '&x ', '*x', '*y', '!!str ', '!!js ', '? ', ': ', '|\n', '>\n',
      '#', '---\n', '...\n', '%YAML 1.1\n', '\t', '1', 'uno', '<<: ', '.inf', '2021-03-25', '__proto__: ', 'constructor: ', '\\', '@', '`',
    ]; // biome-ignore format: a list to look through
    fc.assert(
      fc.property(fc.oneof(textOf(pieces), textOf(['a: x\n', 'b: y\n', 'c: z\n', ...pieces])), (text) => {
        const { report, places } = placedReport(text);
        const read = parseYaml(new SourceText('a.yaml', text), schema, report);
        if (places.length === 0) expect(schema.parse(read?.value)).toEqual(read?.value);
      }),
      options,
    );
  });

  it('decodeText(file, bytes, report) gives the text with its line ends made one, or the place of what is none', () => {
    const pieces = fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '\uFEFF', '\0'), fc.string({ unit: 'grapheme' }));
    const text = fc.array(pieces, { maxLength: 12 }).map((parts) => Buffer.from(parts.join('')));
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 60 })), (bytes) => {
        fc.pre(!/^(fffe|feff)/.test(Buffer.from(bytes).toString('hex')));
        // Node's own reading: it never fails, puts U+FFFD for what is no UTF-8, and keeps a byte-order mark.
        const read = Buffer.from(bytes)
          .toString('utf-8')
          .replace(/^\uFEFF/, '')
          .replace(/\r\n?/g, '\n')
          .normalize('NFC');
        const { report, places } = placedReport(read);
        const source = decodeText('a.md', bytes, report);
        const lines = read.split('\n');
        const blamed = places.map(({ line, column }) => lines[line - 1]![column - 1]);
        if (source) expect([source.text, blamed]).toEqual([read, []]);
        else expect(blamed).toEqual([expect.stringMatching(/[\uFFFD\0]/)]);
      }),
      options,
    );
  });
});
