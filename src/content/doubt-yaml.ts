import { type Document, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { YamlFinding } from './explain-yaml.ts';
import { lostLetters } from './lost-letters.ts';

// A tab, a bell, a line's end of another time: nobody writes these; a Windows path has them by accident.
const ESCAPE = /(?<!\\)(?:\\\\)*\\[0abtvferNLP_]/;
const WINDOWS_PATH = /^"(?:[a-z]:|\\\\)[^"]*\\n/i;
// «Causa, A.C.»: the comma of a name parts it in a list between brackets.
const KIND_OF_COMPANY = /^(?:[AS]\.? ?[ACB]\.?|I\.? ?A\.? ?P\.?|S\.? ?A\.? de .*|S\.? de R\.? ?L\.?.*)$/;

// The data's texts are shown as they are written.
const MARKUP =
  /\*\*[^*\s][^*]*\*\*|(?<![\w*])\*\p{L}[^*\n]*(?<=[\p{L}.])\*(?![\w*])|\[[^\]\n]+\]\((?:https?:|#|[\w-]+\.)[^)\n]*\)|<\/?(?:b|i|em|strong|br|su[bp]|u|p|span|a)\b[^>]*>|\[@[\w-][^\]\n]*\]|\[\^[^\]\s]{1,20}\]|&(?:amp|nbsp|[lg]t|quot|[mn]dash|[a-z]acute|ntilde|#\d+);/iu;
const VARIABLE = /\{\{\s*\w+\s*\}\}/;

/** Values of YAML that can be read and may not be what was meant. A slide's own block may hold variables. */
export function doubtValues(document: Document.Parsed, text: string, isBlock: boolean): YamlFinding[] {
  const found: YamlFinding[] = [];
  const commas: number[] = [];
  const lost = lostLetters(text);
  if (lost) {
    const times = lost.count > 1 ? ` (así en ${lost.count} palabras)` : '';
    const remedy = 'corríjalo; si son muchas, el archivo pasó por otra codificación: recupere una copia anterior';
    found.push({
      offset: lost.offset,
      problem: `«${lost.word}» perdió una letra, o falta un espacio después de «?»${times}`,
      remedy,
    });
  }
  visit(document, {
    Scalar(key, node, path) {
      const { type, value, range } = node;
      if (value === null || !range) return;
      const written = text.slice(range[0], range[1]);
      const tell = (offset: number, problem: string, remedy: string) =>
        found.push({ offset, problem, remedy, value: range[0] });
      if (key === 'key') return;
      if (/^[\s\p{Cf}]*$/u.test(String(value)))
        return void tell(range[0], 'este texto está vacío', 'escríbalo, o quite su clave');
      const markup = MARKUP.exec(written) ?? (isBlock ? null : VARIABLE.exec(written));
      if (markup) {
        const problem = `«${markup[0].slice(0, 40)}» se ve tal cual: en los datos no hay Markdown, HTML ni variables`;
        const remedy = markup[0].startsWith('[@')
          ? 'quítela, y ponga su id en «fuentes» si ahí las hay'
          : 'escriba el texto sin esos signos';
        tell(range[0] + (markup.index > 1 ? markup.index : 0), problem, remedy);
      }
      if (type === 'QUOTE_DOUBLE') {
        const letter = ESCAPE.exec(written) ?? WINDOWS_PATH.exec(written);
        if (!letter) return;
        const end = letter.index + letter[0].length;
        tell(
          range[0] + end - 2,
          `«${written.slice(end - 2, end)}» entre comillas dobles es un solo signo, que no se ve`,
          'si es una \\ con su letra, escriba \\\\ o use comillas sencillas',
        );
        return;
      }
      if (type !== 'PLAIN') return;
      if (/^[“”‘’][^“”‘’]*[“”‘’]$/.test(written))
        tell(range[0], 'las comillas tipográficas de este valor se ven', 'quítelas, o escriba comillas rectas: "…"');
      const inBrackets = path.some((node) => 'flow' in node && node.flow);
      if (/\S,$/.test(written) && !inBrackets) commas.push(range[1] - 1);
      const parent = path.at(-1);
      if (key && parent && 'flow' in parent && parent.flow && KIND_OF_COMPANY.test(String(value)))
        tell(
          range[0],
          `«${String(value)}» queda como un elemento aparte: la coma lo separa de lo anterior`,
          'si es parte de un nombre, póngalo entero entre comillas',
        );
      const [, item] = /\n[ \t]*[-•*] +(\S.*)/.exec(written) ?? [];
      if (item)
        tell(
          range[0] + written.indexOf(item),
          `«${item.slice(0, 40)}» es parte del texto de arriba y no otro elemento`,
          'alinee su guion con el de arriba; si es parte del texto, póngalo todo entre comillas',
        );
      if (inBrackets && /;\s/.test(written) && inBracketsAlone(path))
        tell(range[0] + written.indexOf(';'), '«;» no separa los elementos de una lista', 'sepárelos con comas');
      const [, word] = /^[ \t]+#([^\s#]\S*| \d\S*)/.exec(text.slice(range[1], range[1] + 200)) ?? [];
      if (!word) return;
      tell(
        text.indexOf('#', range[1]),
        `«#${word}» y lo que sigue es un comentario: el valor es solo «${String(value).slice(0, 40)}»`,
        'si es parte del texto, póngalo todo entre comillas',
      );
    },
  });
  const [comma] = commas;
  if (comma !== undefined) {
    const times = commas.length > 1 ? ` (así en ${commas.length} valores)` : '';
    const problem = `la coma del final es parte del texto${times}`;
    found.push({ offset: comma, problem, remedy: 'quítela: en YAML no separa renglones' });
  }
  visit(document, {
    Seq(_key, { items, flow }) {
      for (const [index, item] of flow ? items.entries() : []) {
        const before = items[index - 1];
        if (!isScalar(before) || !isScalar(item) || !before.range || !item.range) continue;
        const [head, tail] = [before, item].map(({ range }) => text.slice(range![0], range![1])) as [string, string];
        const isCut =
          text.slice(before.range[1], item.range[0]) === ',' && /\d$/.test(head) && /^\d{3}(?!\d)/.test(tail);
        const number = isCut && /\p{L}/u.test(head + tail) ? `${/\d+$/.exec(head)},${tail.slice(0, 3)}` : undefined;
        if (number)
          found.push({
            offset: before.range[0],
            problem: `«${number}» queda partido en dos elementos: entre corchetes la coma los separa`,
            remedy: 'ponga el texto entero entre comillas',
          });
      }
      const texts = items.filter((item) => isScalar(item) && typeof item.value === 'string') as Scalar<string>[];
      for (const [index, item] of texts.entries())
        if (item.range && texts.slice(0, index).some(({ value }) => value === item.value))
          found.push({
            offset: item.range[0],
            problem: `«${item.value.slice(0, 40)}» está dos veces en la lista`,
            remedy: 'deje solo uno',
          });
    },
  });
  return found;
}

const inBracketsAlone = (path: readonly unknown[]) => {
  const list = path.at(-1);
  return isSeq(list) && list.items.length === 1;
};

/** Texts that begin with the sign of a mark which nothing repeats: `titulo: &Taller` has no value. */
export function unusedMarks(document: Document.Parsed, text: string): YamlFinding[] {
  const marks: { name: string; offset: number }[] = [];
  const used = new Set<string>();
  visit(document, {
    Alias(_key, { source }) {
      used.add(source);
    },
    Scalar(_key, { anchor, range }) {
      if (anchor && range) marks.push({ name: anchor, offset: text.lastIndexOf(`&${anchor}`, range[0]) });
    },
  });
  return marks
    .filter(({ name }) => !used.has(name))
    .map(({ name, offset }) => ({
      offset,
      problem: `un texto empieza con «&» («&${name}»), que es un signo reservado`,
      remedy: 'póngalo entero entre comillas',
    }));
}
