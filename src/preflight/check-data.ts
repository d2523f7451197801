import { decodeHTML } from 'entities';
import { isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import { plainForeign } from '../content/foreign-text.ts';
import { documentOf } from '../content/parse-yaml.ts';
import { readCells } from '../content/read-cells.ts';
import type { SourceText } from '../content/source-text.ts';
import type { Finding } from './finding.ts';

// What names a row, the most telling first.
const NAMES = ['titulo', 'tema', 'nombre', 'entidad', 'termino', 'pregunta', 'texto'];

interface Row {
  name: string;
  offset: number;
}

// Nobody needs to name these.
const SHARED = /\/(?:glosario|preguntas)\.ya?ml$/;

/**
 * Rows of data files that no page shows; a whole file, if none of its rows is shown or `chapters` don't name it: what a page says
 * for other reasons may be in one of its rows. `pages` are the texts readers get.
 */
export function checkData(
  files: readonly SourceText[],
  pages: readonly string[],
  chapters: readonly SourceText[],
): Finding[] {
  const shown = pages.map(plain);
  return files.flatMap((file): Finding[] => {
    const rows = file.file.endsWith('.csv') ? csvRows(file.text) : yamlRows(file.text);
    const orphans = rows.filter(({ name }) => !shown.some((page) => page.includes(plain(name))));
    const name = file.file.replace(/^.*\//, '');
    const isAsked = SHARED.test(file.file) || chapters.some(({ text }) => text.includes(name));
    if (orphans.length > 0 && (orphans.length === rows.length || !isAsked)) {
      const problem = `ninguna página muestra los datos de «${file.file}»`;
      const remedy = 'úselos en una lámina o borre el archivo';
      // A chapter that was taken out leaves them; a single row that is missing was perhaps lost.
      return [{ check: 'datos', place: file.place(0), problem, remedy, kind: 'aviso' }];
    }
    return orphans.map(({ name, offset }) => ({
      check: 'datos',
      place: file.place(offset),
      problem: `ninguna página muestra «${name}»`,
      remedy: 'revise por qué queda fuera de su figura o quite el renglón',
    }));
  });
}

function yamlRows(text: string): Row[] {
  const rows: Row[] = [];
  visit(documentOf(text), {
    Seq(_key, list) {
      if (!isSeq(list)) return;
      for (const item of list.items) {
        if (!isMap(item)) continue;
        const value = NAMES.map((name) => item.get(name, true)).find((each) => isScalar(each) && each.value);
        if (isScalar(value) && value.range) rows.push({ name: String(value.value), offset: value.range[0] });
      }
    },
    Pair(_key, pair) {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === 'fuentes') return visit.SKIP;
    },
  });
  return rows;
}

function csvRows(text: string): Row[] {
  const [header = [], ...rows] = readCells(text, () => {});
  const column = header.findIndex((name) => NAMES.includes(name.text));
  return rows.flatMap((row) => (row[column]?.text ? [{ name: row[column].text, offset: row[0]!.offset }] : []));
}

/** Text as compared: no markup, no entities, no line ends, no citations, no signs of another language. */
function plain(text: string): string {
  return decodeHTML(
    plainForeign(text, () => {})
      .replace(/<\/?(?:span|strong|em)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\[@[^\]]*\]|\*\*?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
