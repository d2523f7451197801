import { countCells } from './count-cells.ts';
import { DASHES, findSplitTables } from './find-split-tables.ts';
import { linesOf } from './mask-code.ts';
import { MAKE_TABLE, type NearMiss } from './near-miss.ts';

interface Rule extends Omit<NearMiss, 'offset'> {
  pattern: RegExp;
  /** What must hold of the lines around; `above` is the last that is not empty. */
  when?(before: string, after: string, line: string, above: string): boolean;
  /** Of two such lines it is said at the first. */
  pairs?: true;
}

const isBlank = (line: string) => line.trim() === '';
const LIST = 'escriba - y un espacio al principio de cada renglón';
const DATA = /^\s*datos[ \t]*:[ \t]*\S+\.(?:ya?ml|csv)[ \t]*$/i;
const FOOTNOTE = 'cite una fuente con [@id] o escriba la nota entre paréntesis';

// What people number with and Markdown does not.
const NUMBER =
  /^[ \t]*(?:\d{1,2}\s?(?:[.)]?[-–—º°ª]\.?|[．）])|\p{Ll}\)|\((?:\d{1,2}|\p{L}|[ivx]{1,4})\)|(?:[A-Za-h]|[IVX]{1,4}|[ivx]{1,4})[.)][-–]?|[①-⑳❶-❿➀-➓]|\d\uFE0F?\u20E3)/u;

const RULES: readonly Rule[] = [
  {
    pattern: /^ {0,3}#{2,6}[^#\s]/,
    problem: 'falta un espacio después de los #: así no es un título',
    remedy: 'escriba ## Título',
    kind: 'error',
  },
  {
    pattern: /^ {0,3}(?:[＃♯]+\s*\S|#{7,}\s)/,
    problem: 'así no es un título',
    remedy: 'escriba de uno a seis # y un espacio',
  },
  {
    pattern: DATA,
    problem: 'los datos de un componente están fuera de un bloque y se ven tal cual',
    remedy: 'escriba antes ```, pegado al nombre del componente, y después un renglón ```',
    kind: 'error',
  },
  {
    pattern:
      /^ {0,3}[{[(<]*(?!datos\b)[a-z]+(?:-[a-z]+)*(?:[ :({[]{1,3}datos)?(?:[ \t]*[:=]| )[ \t]*["']?data\/\S+\.(?:ya?ml|csv)["'}\])>]*[ \t]*$/,
    problem: 'el nombre de unos datos se ve tal cual',
    remedy: 'si es un componente, escriba ``` pegado a su nombre, debajo «datos: …» y después un renglón ```',
  },
  {
    pattern: /^ {0,3}#\p{Lu}\S* [^#\s]/u,
    when: isBlank,
    problem: '«#» pegado a la palabra no hace un título',
    remedy: 'si lo es, escriba un espacio después de #',
  },
  {
    // Private use: what word processors paste for a bullet.
    pattern: /^[ \t]*(?:(?:[•●▪◦‣⁃∙·○■□➢➤►\uf000-\uf0ff]|&(?:bull|middot|#8226|#x2022|#9679);)\s*|o\t)\S/i,
    problem: 'una viñeta escrita como signo no hace una lista',
    remedy: LIST,
  },
  {
    pattern: /^[ \t]*(?:[‐‑–—−﹣－»›~→✓✔✗§] *\s|(?:--|[-=~]>)\s*(?=\p{L})|[*+](?=\p{L}[^*]*$)|o )\S/u,
    // One line alone may be said by somebody.
    when: (_before, after, line) => after.trimStart().startsWith(line.trim()[0]!),
    problem: 'este signo no hace una lista',
    remedy: LIST,
  },
  {
    // The same sign or emoji at the head of lines below one another, if none of the above said so.
    pattern: /^[ \t]*(?!▪|[→✔] *\s)(?:\p{Extended_Pictographic}\uFE0F?|[→⇒➜✦✧★☆►])[ \t]*\p{L}/u,
    when: (_before, after, line) => [...after.trimStart()][0] === [...line.trim()][0],
    problem: 'este signo no hace una lista: los renglones se juntan en uno',
    remedy: LIST,
  },
  {
    pattern: /^[ \t]*\*\p{L}[^*]*$/u,
    when: (before) => /^[ \t]*\* /.test(before),
    problem: '«*» pegado a la palabra no hace una lista',
    remedy: LIST,
  },
  {
    pattern: /^[ \t]*\[[ xX]?\] \S/,
    problem: 'una casilla sin guion no hace una lista',
    remedy: 'escriba - [ ] al principio de cada renglón',
  },
  {
    pattern: /^(?![o•·]\t)[^\t|]*\S\t+\S.*$/,
    when: (_before, after) => /\S\t+\S/.test(after) && !/^\s*(?:[-*+]|\d+[.)])\t/.test(after),
    problem: 'estos renglones parecen pegados de una hoja de cálculo, y se juntan en uno',
    remedy: MAKE_TABLE,
  },
  {
    // Cells of a sheet without a space behind what parts them.
    pattern: /^[^;|]{1,80}(?:;(?=\S)[^;|]{1,80}){2,}$/,
    when: (_before, after, line) => after.split(/;(?=\S)/).length === line.split(/;(?=\S)/).length,
    problem: 'estos renglones parecen pegados de una hoja de cálculo, y se juntan en uno',
    remedy: MAKE_TABLE,
  },
  {
    // Headings have letters; what figures have commas of is thousands.
    pattern: /^(?=.*\p{L})[^,|]{1,80}(?:,(?=\S)[^,|]{1,80}){2,}$/u,
    when: (_before, after, line) => after.split(/,(?=\S)/).length === line.split(/,(?=\S)/).length,
    problem: 'estos renglones parecen pegados de una hoja de cálculo, y se juntan en uno',
    remedy: MAKE_TABLE,
  },
  {
    // As AsciiDoc, wikis and reStructuredText draw them.
    pattern: /^ {0,3}(?:\|={3,}|\{\||\+(?:[-=]{2,}\+)+)\s*$|^ {0,3}\{\| /,
    pairs: true,
    problem: 'así no se hace una tabla aquí: sus signos se ven',
    remedy: MAKE_TABLE,
  },
  {
    pattern: /^ {0,3}-(?:\p{L}|\*\*\p{L}|\[)/u,
    problem: '«-» pegado a la palabra no hace una lista',
    remedy: LIST,
  },
  {
    pattern: /^ {0,3}\d{1,2}[.)]\p{L}/u,
    problem: 'el número pegado a la palabra no hace una lista',
    remedy: 'deje un espacio después del punto',
  },
  {
    pattern: new RegExp(`${NUMBER.source}(?:\\s+|(?<=[^\\x00-\\xff]))\\S`, 'u'),
    when: (_before, after) => NUMBER.test(after),
    problem: 'estos números o letras no hacen una lista: los renglones se juntan en uno',
    remedy: 'escriba 1. y un espacio al principio de cada renglón',
  },
  {
    // Counted from one, without a sign behind the number: dates, hours and figures begin elsewhere.
    pattern: /^ {0,3}1\s+\p{L}/u,
    when: (_before, after) => /^\s*2\s+\p{L}/u.test(after),
    problem: 'estos números no hacen una lista: los renglones se juntan en uno',
    remedy: 'escriba un punto después de cada número: 1. uno',
  },
  {
    pattern: /^ {0,3}#{1,6}\s*$/,
    problem: 'el título está vacío',
    remedy: 'escríbalo después de # y un espacio, o quite los #',
  },
  {
    pattern: /^[^\n|]*\|.*$/,
    when: (_before, after, line) => DASHES.test(after) && countCells(after) !== countCells(line),
    problem: 'los renglones de la tabla no tienen las mismas columnas',
    remedy: 'ponga en |---|---| tantas como encabezados',
  },
  {
    pattern: /^(?![\s:|-]*$)(?:\s*\|.*\|\s*|[^|`$]{1,60}(?:\s\|\s[^|`$]{1,60})+(?<! {2}|\\))$/,
    when: (_before, after, line, above) =>
      !above.includes('|') &&
      /^(?![\s:|-]*$)/.test(after) &&
      (/^\s*\|/.test(line) ? /^\s*\|/.test(after) : after.includes(' | ') && countCells(after) === countCells(line)),
    problem: 'a la tabla le falta su segundo renglón',
    remedy: 'escriba debajo de los encabezados |---|---|; si no es una tabla, dos espacios al final de cada renglón',
  },
  {
    pattern:
      /^ {0,3}(?:\\#+){1,6} \S|\\\*\\\*[^\s*][^*\n]*\\\*\\\*|\\\{\\?\{\w+\\?\}|^ {0,3}\\\| .*\\\|\s*$|\\\[[^\]\n]+\]\\?\((?:https?:|#|\.{0,2}\/?[\w-]+[./])/,
    problem: 'estos signos llevan \\ delante y se ven tal cual',
    remedy: 'si son de Markdown, quite cada \\',
  },
  {
    // Lists that a visual editor took for plain text; one line alone is an author's own number.
    pattern: /^[ \t]*(?:\\[-+*]|\d{1,2}\\[.)]) \S/,
    when: (_before, after) => /^[ \t]*(?:\\[-+*]|\d{1,2}\\[.)]) \S/.test(after),
    problem: 'estos renglones llevan \\ delante y no hacen una lista',
    remedy: 'si lo son, quite cada \\',
  },
  {
    pattern: /^(?:\?{3}\s*(?:$|not[ae])|\^(?: \S|\p{L})|\\note\{|:{3,}\s*\{?\.?not[ae]s?\b)/u,
    problem: 'así empiezan las notas en otros programas: aquí se ven',
    remedy: 'escriba «Nota:» sola en su renglón',
  },
  {
    pattern:
      /^\s*(?::[ \t]+\S|\. \. \.\s*$|>\s*\[!\w+\]|!{3}\s+\w|\[(?:toc|TOC)\]\s*$|(?:name|class|template|exclude): *\S)/,
    // A colon defines what stands above it.
    when: (before, _after, line) => !isBlank(before) || !/^\s*:/.test(line),
    problem: 'esto lo conocen otros programas; aquí se ve tal cual',
    remedy: 'quítelo',
  },
  {
    // In LaTeX and Obsidian, in code, in templates; `[//]: # (…` that nobody closes.
    pattern:
      /^ {0,3}(?:%% ?(?=\S)(?!.*%%)|\/\/ (?=\S)(?!\s*\.(?:slide|element))|\{?\/\*|\{#(?=\s)|\{::|\[(?:\/\/|#|_|comment|comentario|pendiente)\]:\s*\S+\s*[("'][^)"'\n]*$)/i,
    problem: 'esto no es un comentario: se ve tal cual',
    remedy: 'escriba <!-- antes y --> después de lo que nadie debe ver',
  },
  {
    pattern: /^\s*:{3,}(?!\s*\{?\.?not[ae])\s*[^\s:]/,
    problem: '«:::» no se conoce',
    remedy: 'quítelo; para dar forma a la lámina elija un layout',
  },
  {
    // A number may also name the address of a link.
    pattern: /^ {0,3}\[(?:\^[^\]]+|\d{1,3}(?!\]:\s*(?:<|#|[a-z]+:|\S*[/.]\w+\s*$)))\]:/i,
    problem: 'las notas al pie no se conocen',
    remedy: FOOTNOTE,
    kind: 'error',
  },
  {
    pattern: /^ {0,3}['´‘’‛′｀]{3}[\p{L}-]*\s*$/u,
    // Said at the data that stand between.
    when: (before, after) => !DATA.test(before) && !DATA.test(after),
    pairs: true,
    problem: 'estos signos no abren ni cierran un bloque',
    remedy: 'escriba tres acentos graves: ```',
  },
];

/** Lines of Markdown (code and comments blanked) that are almost a heading, a list, a table or a block; once for each run. */
export function checkLines(masked: string): NearMiss[] {
  const lines = linesOf(masked);
  let last = '';
  const filled = lines.map(({ line }) => {
    const above = last;
    if (!isBlank(line)) last = line;
    return above;
  });
  const split = findSplitTables(lines);
  const near = RULES.flatMap(({ pattern, when, pairs, problem, remedy, kind }) =>
    lines
      .flatMap(({ line, offset }, index) => {
        const before = lines[index - 1]?.line ?? '';
        if (!pattern.test(line) || pattern.test(before)) return [];
        if (when && !when(before, lines[index + 1]?.line ?? '', line, filled[index] ?? '')) return [];
        return [{ offset: offset + line.search(/\S/), problem, remedy, kind }];
      })
      .filter((_, index) => !pairs || index % 2 === 0),
  );
  return [...near, ...split];
}
