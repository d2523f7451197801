import { codePoint } from './code-point.ts';
import { decodeHTMLStrict } from 'entities';
import { lostLetters } from './lost-letters.ts';
import type { NearMiss } from './near-miss.ts';

/** What running text may have been meant to refer to. */
export interface Known {
  sources: ReadonlySet<string>;
  variables: readonly string[];
}

interface Rule {
  pattern: RegExp;
  /** Problem and remedy, or nothing to say; `labels` are those to which a line gives an address. */
  say(
    match: RegExpMatchArray,
    known: Known,
    labels: ReadonlySet<string>,
  ): [problem: string, remedy: string] | undefined;
}

const CITATION = /(?<!\\)\[@[^\]\n]{0,500}\](?!\[(?!@)|\()/g;
const DOUBLED = /(?<![\\!])\[(\[@[^\]\n]{1,500}\])\]/g;
const LABEL = /^ {0,3}\[([^\]\n]{1,50})\]:/gm;
const FOOTNOTE = /^ {0,3}\[\^[^\]]+\]:/m;

const ORNATE = '[\\u{1d400}-\\u{1d7ff}\\uff21-\\uff3a\\uff41-\\uff5a\\u1d00-\\u1d2b]{2,}';
const UNREADABLE =
  /[\u034f\u115f\u1160\u202a-\u202e\u2066-\u2069\u3164\uffa0\ufffc\ufffd\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ue000-\uf8ff]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0000}-\u{e007f}]/gu;

const RULES: readonly Rule[] = [
  {
    // A link that is called like a source; `[guía][archivo.pdf]`, whose address is no label.
    pattern: /(?<![\\!])\[@([\p{L}\p{N}_-]{3,})\]\(/gu,
    say: ([whole, name = ''], { sources }) =>
      cite(whole, name, sources) && [`«${whole}…)» es un enlace y no cita la fuente`, `escriba solo [@${name}]`],
  },
  {
    pattern: /(?<![\\!\]\w])\[[^\][\n]{1,200}\]\[([^\][\s@^]{1,80}\.\w{2,5})\](?![(:[])/g,
    say: ([whole, address = ''], _known, labels) =>
      labels.has(address.toLowerCase())
        ? undefined
        : [`«${start(whole)}» no es un enlace`, 'escriba [texto](dirección), con paréntesis'],
  },
  {
    // Markdown takes what stands right after it for the name of a link.
    pattern: /(?<!\\)\[@[^\]\n]{1,500}\]\[(?!@)[^\]\n]{0,50}\]/g,
    say: ([whole]) => [`«${start(whole)}» no cita la fuente: le sigue un corchete pegado`, 'sepárelos con un espacio'],
  },
  {
    pattern: /(?<!\\)\[@[^\]\n]{1,80}\n[^\]\n]{1,80}\]/g,
    say: ([whole]) => {
      const joined = whole.replace(/\s*\n\s*/g, whole.includes(';') ? ' ' : '');
      return [`«${start(joined)}» no cita la fuente: está en dos renglones`, 'escríbala en uno'];
    },
  },
  {
    // A letter of another alphabet that looks like one of ours.
    pattern: /(?<!\p{L})(?=\p{L}*\p{Script=Latin})\p{L}*?[аеорсухіјѕАВЕКМНОРСТХѕοανιΑΒΕΗΙΚΜΝΟΡΤΧ]\p{L}*/gu,
    say: ([whole]) =>
      whole.length > 2
        ? [`«${start(whole)}» lleva una letra de otro alfabeto, que parece de este`, 'escriba la palabra otra vez']
        : undefined,
  },
  {
    // Letters that only look bold, wide or small: nobody hears them, and no search finds them.
    pattern: new RegExp(`${ORNATE}(?: ${ORNATE})*`, 'gu'),
    say: ([whole]) => [`«${start(whole)}» está en letras de adorno, que no se oyen`, 'escríbalo con letras comunes'],
  },
  {
    pattern: /(?<!\S)\p{L}*(?:%C3%[89AB][\dA-F]|=C3=[89AB][\dA-F]|\\u00[c-f][\da-f])[^\s/]{0,40}(?!\S)/giu,
    say: ([whole]) => [`«${start(whole)}» perdió una letra, que se ve como clave`, 'escriba la letra'],
  },
  {
    pattern: /\{{3,}\s*([\p{L}_]+)\s*\}{3,}/gu,
    say: ([whole, name = '']) => [`«${whole}» lleva llaves de más`, `escriba {{${name}}}`],
  },
  {
    // `(@id)`, `@id`: not in an address, not in another word.
    pattern: /(?<![\p{L}\p{N}@./_])(?:[([{]\s*)?[@＠]{1,2}\s?([\p{L}\p{N}_-]{3,})(?:\s*[)\]}])?(?!\.\p{L})/gu,
    say: ([whole, name = ''], { sources }) => cite(whole, name, sources),
  },
  {
    // With its sign elsewhere, or words in its place.
    pattern: /(?:@\[|\[#|[[(](?:cita|cite|fuente|v[eé]ase|ver)\s*:?\s+@?)([\p{L}\p{N}_-]{3,})[\])]/giu,
    say: ([whole, name = ''], { sources }) => cite(whole, name, sources),
  },
  {
    // `[id]`, of two words at least: one may be a remark.
    pattern: /\[([\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)+)\](?![(:[])/gu,
    say: ([whole, name = ''], { sources }) => cite(whole, name, sources),
  },
  {
    pattern: /(?<![\\\]\p{L}\p{N}])\^\[[^\]\n]{1,200}\]/gu,
    say: ([whole]) => [
      `«${start(whole)}» no es una nota al pie: aquí no se conocen`,
      'escriba la nota entre paréntesis',
    ],
  },
  {
    pattern: /\[\^[^\]\s]{1,20}\](?!:)/g,
    // Where it is defined, that is said there.
    say: ([whole]) => [
      `«${whole}» no es una nota al pie: aquí no se conocen`,
      'cite una fuente con [@id] o escriba la nota entre paréntesis',
    ],
  },
  {
    pattern: /(?<!\{)\{\s*([\p{L}_]+)\s*\}(?!\})/gu,
    say: ([whole, name = ''], { variables }) =>
      variables.includes(name.toLowerCase())
        ? [`«${whole}» no toma ningún valor`, `escriba {{${name.toLowerCase()}}}`]
        : undefined,
  },
  {
    pattern: /(?<![\p{L}\p{N}$%])([$%])([\p{L}_]+)\1(?![\p{L}\p{N}])/gu,
    say: ([whole, , name = ''], { variables }) =>
      variables.includes(name.toLowerCase())
        ? [`«${whole}» no toma ningún valor`, `escriba {{${name.toLowerCase()}}}`]
        : undefined,
  },
  {
    pattern: /\\\w*cite\w*\{([\p{L}\p{N}_-]+)\}/gu,
    say: ([whole, name = '']) => [`«${whole}» no cita ninguna fuente aquí`, `escriba [@${name}]`],
  },
  {
    // `[texto] [1]`, `[texto] [etiqueta]`: only with a number or with what has an address somewhere.
    pattern: /(?<![\]!\\])\[(?=[^\][\n]{0,200}\p{L}{2})[^\][\n]{1,200}\][ \t]{1,9}\[([^\][\n@^]{1,50})\](?![(:[])/gu,
    say: ([whole, label = ''], _known, labels) =>
      /^\d{1,3}$/.test(label) || labels.has(label.toLowerCase())
        ? [`«${start(whole)}» no es un enlace: hay un espacio entre los corchetes`, 'escriba [texto](dirección)']
        : undefined,
  },
  {
    // The name of a picture in other signs than those of a picture.
    pattern:
      /(?:(?<!\])!\(|(?<![!\]\w])<|(?<![!\w\][])\[(?=[^\]\n]{0,100}\](?![([:])))([^\s()[\]<>@]{1,80}\.(?:png|jpe?g|jfif|webp|avif|gif|svg|heic))[)\]>]/gi,
    say: ([whole, name = '']) => [`«${whole}» no muestra la imagen`, `escriba ![lo que muestra](${name})`],
  },
  {
    pattern: /!\[[^\]\n]{1,200}\]\([^)\n]{1,300}\)\([^)\n]{1,200}\)/g,
    say: ([whole]) => [
      `lo que sigue a «${start(whole)}» se ve entre paréntesis`,
      'un pie de imagen va dentro, entre comillas: ![lo que muestra](foto.png "Pie")',
    ],
  },
  {
    pattern: /\{%[^%\n]{1,200}%\}(?:[^\n{]{0,200}\{%[^%\n]{1,200}%\})?|%%[^%\n]{1,200}%%/g,
    say: ([whole]) => [
      `«${start(whole)}» lo conocen otros programas; aquí se ve tal cual`,
      'quítelo, o escriba <!-- … --> alrededor de lo que nadie debe ver',
    ],
  },
  {
    pattern: /(?<=[\p{L}\p{N}])\^[\p{L}\p{N}+-]{1,4}\^/gu,
    say: ([whole]) => [`«${whole}» se ve tal cual`, `escriba <sup>${whole.replaceAll('^', '')}</sup>`],
  },
  {
    pattern: /(?<!!)\[\[[^\]\n]{1,200}\]\]/g,
    say: ([whole]) => [`«${whole}» no es un enlace aquí`, 'escriba [texto](#/id-de-la-lámina)'],
  },
  {
    pattern:
      /(?:! {1,3}\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)|¡\[[^\]\n]{0,200}\]\([^)\n]{1,500}\.(?:png|jpe?g|svg|webp|gif|avif)\))/gi,
    say: ([whole]) => [`«${start(whole)}» es un enlace y no una imagen`, 'escriba ! pegado al corchete'],
  },
  {
    // `&titulo;`, `&nbsp`.
    pattern: /&([a-z]{2,10})(;|(?![\w=;]))/gi,
    say: ([whole, name, end]) => {
      const isKnown = decodeHTMLStrict(`&${name};`) !== `&${name};`;
      if (isKnown === (end !== '')) return undefined;
      return [`«${whole}» se ve tal cual`, isKnown ? `escriba &${name};` : 'escriba el signo mismo'];
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z]{2,}(?:_[a-z]+)*:(?![\p{L}\p{N}:])/gu,
    say: ([whole]) => [`«${whole}» se ve tal cual`, 'pegue el emoji mismo, o escriba la palabra'],
  },
  {
    pattern: /<(www\.[^>\s]{1,200})>/gi,
    say: ([whole, address = '']) => [`«${whole}» no es un enlace`, `escriba <https://${address}>`],
  },
  {
    pattern: /\[[^\]\n]{1,200}\]https?:\/\//gi,
    say: ([whole]) => [`«${start(whole)}…» no es un enlace`, 'escriba [texto](dirección)'],
  },
  {
    pattern: /<[a-z][^<>\n]{0,500}\s(?!href|src)[\w-]+\s*=\s*[“”„«‘’]/gi,
    say: ([whole]) => [`«${start(whole)}» lleva comillas tipográficas`, 'escriba comillas rectas: "…"'],
  },
  {
    pattern: /==[^\s=][^=\n]{0,200}==|(?<![\p{L}\p{N}+])\+\+[^\s+][^+\n]{0,200}\+\+/gu,
    say: ([whole]) => [`«${start(whole)}» no resalta nada`, 'escriba **negritas** o <mark>texto</mark>'],
  },
];

/** Running text of Markdown (code and comments blanked) that is almost a link, a citation or a value. */
export function checkText(masked: string, known: Known): NearMiss[] {
  const text = masked.replace(CITATION, (whole) => ' '.repeat(whole.length));
  const labels = new Set(Array.from(text.matchAll(LABEL), ([, label = '']) => label.toLowerCase()));
  const hasFootnotes = FOOTNOTE.test(text);
  const lost = lostLetters(text);
  const asked: NearMiss[] = lost
    ? [
        {
          offset: lost.offset,
          problem: `«${lost.word}» perdió una letra, o falta un espacio después de «?»${lost.count > 1 ? ` (así en ${lost.count} palabras)` : ''}`,
          remedy: 'corríjalo; si son muchas, el archivo pasó por otra codificación: recupere una copia anterior',
        },
      ]
    : [];
  const found = RULES.flatMap(({ pattern, say }) =>
    [...text.matchAll(pattern)].flatMap((match): (NearMiss & { end: number })[] => {
      const said = hasFootnotes && match[0].startsWith('[^') ? undefined : say(match, known, labels);
      if (!said) return [];
      const offset = match.index + match[0].length - match[0].trimStart().length;
      return [{ offset, end: match.index + match[0].length, problem: said[0], remedy: said[1] }];
    }),
  );
  // What is part of another will be mended with it.
  const outer = found.filter((each) => !found.some(({ offset, end }) => offset < each.offset && each.end <= end));
  for (const { index, 0: whole, 1: one } of masked.matchAll(DOUBLED))
    asked.push({
      offset: index,
      problem: `«${start(whole)}» lleva corchetes de más, que se ven`,
      remedy: `escriba ${one}`,
    });
  const unseen = [...text.matchAll(UNREADABLE)];
  const [first] = unseen;
  if (first)
    asked.push({
      offset: first.index,
      problem: `hay un carácter que no se ve o no se sabe leer (${codePoint(first[0])})${unseen.length > 1 ? ` (así en ${unseen.length} lugares)` : ''}`,
      remedy: 'bórrelo',
    });
  return [...asked, ...outer.map(({ end: _end, ...each }) => each)];
}

const start = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
function cite(whole: string, name: string, sources: ReadonlySet<string>): [string, string] | undefined {
  const id = [...sources].find((known) => known.toLowerCase() === name.toLowerCase());
  return id === undefined ? undefined : [`«${whole}» no cita la fuente`, `escriba [@${id}]`];
}
