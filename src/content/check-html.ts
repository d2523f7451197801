import { Parser } from 'htmlparser2';
import { BACKGROUND_IMAGE, checkRevealAttribute, MEANT } from './reveal-attributes.ts';
import { suggestWord } from './closest-word.ts';
import { isLanguage, suggestLanguage } from './foreign-text.ts';

/** Something in raw HTML that must not reach a page; `offset` counts from the start of the checked text. */
export interface HtmlFinding {
  offset: number;
  problem: string;
  remedy: string;
  doubt?: 'aviso';
}

/** An address that raw HTML or an attribute points to. */
export interface FoundAddress {
  kind: 'image' | 'media' | 'link';
  address: string;
  offset: number;
}

const ALLOWED_TAGS = new Set(
  `a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption
   figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp small source span strong sub summary sup
   table tbody td tfoot th thead time tr track u ul var video wbr`.split(/\s+/),
);

/** A tag that slides may hold; of any other it is enough to say that they may not. */
export const isAllowedTag = (name: string): boolean => ALLOWED_TAGS.has(name);

const VOID_TAGS = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

const ALLOWED_ATTRIBUTES = new Set(
  `abbr align alt class colspan controls datetime decoding default dir headers height hidden href id kind label lang loading
   loop muted open playsinline poster preload rel reversed role rowspan scope src srclang start style tabindex target title type value width`.split(
    /\s+/,
  ),
);

const REMEDY_FOR_TAG: Record<string, string> = {
  script: 'quítela: las láminas no llevan programas; para una gráfica use un componente',
  style: 'quítela y elija un layout; los estilos viven en src/styles',
  section: 'separe las láminas con --- en un renglón propio',
  iframe: 'quítela: nada se incrusta de otro sitio; ponga una imagen o un enlace',
  object: 'quítela y ponga una imagen o un enlace',
  embed: 'quítela y ponga una imagen o un enlace',
  svg: 'guarde el dibujo como archivo junto a las láminas y muéstrelo con ![descripción](archivo.svg)',
};

// Marks of Markdown, which a block of HTML shows as they are written.
const MARKS = /(\*\*|__)[^\s*_](?:[^\n]*?[^\s*_])?\1|!?\[[^\]\n]+\]\([^)\s]+\)|^[ \t]*(?:[-*+]|#{1,6})[ \t]+\S.*$/m;

/**
 * Raw HTML that stands in Markdown: reports tags and attributes that the pages don't allow and hands on every address.
 * Only what is listed is allowed, so that nothing of another origin, nothing that runs, gets through by a new name.
 */
export function checkHtml(html: string): { findings: HtmlFinding[]; addresses: FoundAddress[] } {
  const findings: HtmlFinding[] = [];
  const addresses: FoundAddress[] = [];
  const refuseDeclaration = () => {
    const start = parser.startIndex;
    findings.push({ offset: start, problem: `«${html.slice(start, start + 2)}…» no se permite`, remedy: 'quítelo' });
  };
  let code = 0;
  const parser = new Parser(
    {
      ontext(text) {
        const marks = code === 0 && MARKS.exec(text);
        if (!marks) return;
        const problem = `«${marks[0].trim().slice(0, 40)}» se ve tal cual: dentro de un elemento HTML no se lee Markdown`;
        const remedy = 'deje un renglón vacío después de la etiqueta que abre y otro antes de la que cierra';
        findings.push({ offset: parser.startIndex + marks.index, problem, remedy, doubt: 'aviso' });
      },
      onclosetag(name) {
        if (/^(?:pre|code|kbd|samp)$/.test(name)) code--;
      },
      onopentag(name, attributes, implied) {
        if (implied) return;
        if (/^(?:pre|code|kbd|samp)$/.test(name)) code++;
        const offset = parser.startIndex;
        if (!ALLOWED_TAGS.has(name)) {
          findings.push({
            offset,
            problem: `la etiqueta <${name}> no se permite`,
            remedy: REMEDY_FOR_TAG[name] ?? 'quítela o escríbala en Markdown',
          });
          return;
        }
        if (name === 'aside' && /(^|\s)not[ae]s?(\s|$)/i.test(attributes.class ?? '')) {
          const problem = '<aside class="notes"> se vería en la lámina';
          findings.push({ offset, problem, remedy: 'escriba las notas después de «Nota:»' });
        } else if (/(^|\s)(?:speaker-)?notes(\s|$)/.test(attributes.class ?? ''))
          findings.push({
            offset,
            problem: `lo que lleva class="${attributes.class}" se ve en la lámina`,
            remedy: 'si es para quien facilita, escríbalo después de «Nota:»',
            doubt: 'aviso',
          });
        for (const [attribute, value] of Object.entries(attributes)) {
          const finding = checkAttribute(attribute, value);
          const doubtful = finding ?? checkRevealAttribute(attribute, value, 'element');
          if (doubtful) findings.push({ offset, ...doubtful });
          const address = addressOf(name, attribute, value);
          if (address) addresses.push({ ...address, offset });
        }
        if (/^(?:audio|video)$/.test(name) && !('controls' in attributes || 'data-autoplay' in attributes))
          findings.push({
            offset,
            problem: `nadie puede empezar este <${name}>: no lleva botones`,
            remedy: `escriba <${name} controls …>, o ![lo que muestra](archivo)`,
            doubt: 'aviso',
          });
        if (name === 'img' && attributes.alt === undefined) {
          findings.push({
            offset,
            problem: 'imagen sin texto alternativo',
            remedy: 'agregue alt="lo que la imagen muestra" (alt="" solo si es adorno)',
          });
        }
      },
      onprocessinginstruction: refuseDeclaration,
      oncomment() {
        // Browsers end `<!doctype`, `<![CDATA[` and the like elsewhere than comments: what hides in them could come out.
        if (!html.startsWith('<!--', parser.startIndex)) refuseDeclaration();
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  const unfinished = findUnfinished(html);
  if (unfinished) findings.push(unfinished);
  return { findings, addresses };
}

/** A problem with one attribute, in raw HTML or in `.slide:` and `.element:`; these know a few names `more`. */
export function checkAttribute(
  name: string,
  value: string,
  more: readonly string[] = [],
): { problem: string; remedy: string } | undefined {
  const attribute = name.toLowerCase();
  if (attribute.startsWith('on')) {
    return { problem: `el atributo ${attribute} ejecuta código`, remedy: 'quítelo: las láminas no llevan programas' };
  }
  const meant = more.length > 0 ? MEANT[attribute] : undefined;
  if (!ALLOWED_ATTRIBUTES.has(attribute) && !/^(data|aria)-[a-z0-9-]+$/.test(attribute)) {
    return {
      problem: `atributo desconocido «${attribute}»`,
      remedy: meant ? `¿quiso decir «${meant}»?` : suggestWord(attribute, [...more, ...ALLOWED_ATTRIBUTES]),
    };
  }
  if (attribute === 'data-background-iframe' || attribute === 'data-preview-link') {
    return {
      problem: `el atributo ${attribute} incrusta una página`,
      remedy: 'quítelo y ponga una imagen o un enlace',
    };
  }
  if (/^(?:src)?lang$/.test(attribute) && !isLanguage(value))
    return { problem: `«${value}» no es la clave de un idioma`, remedy: suggestLanguage(value) };
  if (CSS_ATTRIBUTE.test(attribute) && CSS_ADDRESS.test(value)) {
    return { problem: 'el estilo carga un archivo', remedy: 'use una imagen o data-background-image' };
  }
  return undefined;
}

// reveal.js sets these as CSS; CSS can load files in more ways than one, and hide them with a backslash.
const CSS_ATTRIBUTE = /^(style|data-background|data-background-(color|gradient|size|position))$/;
const CSS_ADDRESS = /url\s*\(|image-set\s*\(|expression\s*\(|@import|\\/i;

/** The address that an attribute holds, if it holds one. */
export function addressOf(tag: string, attribute: string, value: string): Omit<FoundAddress, 'offset'> | undefined {
  if (attribute === 'href') return { kind: 'link', address: value };
  if (attribute === 'src' || attribute === 'data-src' || attribute === 'poster') {
    return { kind: tag === 'img' || attribute === 'poster' ? 'image' : 'media', address: value };
  }
  if (attribute === 'data-background' && BACKGROUND_IMAGE.test(value)) return { kind: 'image', address: value };
  if (/^data-(background|preview)-image$/.test(attribute)) return { kind: 'image', address: value };
  if (/^data-(background|preview)-video$/.test(attribute)) return { kind: 'media', address: value };
  return undefined;
}

/** A tag of raw HTML that opens or closes an element. */
export interface RawTag {
  name: string;
  closes: boolean;
  offset: number;
}

const TAG_OR_COMMENT = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;

/** The tags in raw HTML, in their order, without those that never close and without comments. */
export function tagsOf(html: string): RawTag[] {
  return [...html.matchAll(TAG_OR_COMMENT)]
    .map((match) => ({ name: match[2]?.toLowerCase() ?? '', closes: match[1] === '/', offset: match.index }))
    .filter(({ name }) => name !== '' && !VOID_TAGS.has(name));
}

/** What opens and never closes, or closes and never opened. */
export function unbalancedTags(tags: readonly RawTag[]): HtmlFinding[] {
  const open: RawTag[] = [];
  const findings: HtmlFinding[] = [];
  const unclosed = ({ name, offset }: RawTag) =>
    findings.push({ offset, problem: `<${name}> no se cierra`, remedy: `agregue </${name}>` });
  for (const [index, tag] of tags.entries()) {
    const start = tag.closes ? open.findLastIndex(({ name }) => name === tag.name) : -1;
    if (!tag.closes) open.push(tag);
    else if (start !== -1) open.splice(start).slice(1).forEach(unclosed);
    else if (open.length > 0 && !tags.slice(index).some(({ closes, name }) => closes && name === open.at(-1)!.name)) {
      const { name } = open.pop()!;
      findings.push({
        offset: tag.offset,
        problem: `</${tag.name}> no cierra <${name}>`,
        remedy: `escriba </${name}>`,
      });
    } else
      findings.push({
        offset: tag.offset,
        problem: `</${tag.name}> cierra algo que no está abierto`,
        remedy: 'quítela',
      });
  }
  open.forEach(unclosed);
  return findings;
}

const MALFORMED_TAG = new RegExp(
  `<(?:!--|/?(?:${[...ALLOWED_TAGS, ...Object.keys(REMEDY_FOR_TAG)].join('|')})(?=[\\s/]|$))`,
  'i',
);

/** The start of a tag or comment that never ends, in raw HTML or in text that Markdown did not take for HTML. */
export function findUnfinished(text: string): HtmlFinding | undefined {
  const rest = text.replace(TAG_OR_COMMENT, (whole) => {
    const open = whole.startsWith('<!--') && !whole.endsWith('-->');
    return open ? whole : ' '.repeat(whole.length);
  });
  const match = MALFORMED_TAG.exec(rest);
  if (!match) return undefined;
  return match[0] === '<!--'
    ? { offset: match.index, problem: 'comentario sin cerrar', remedy: 'ciérrelo con -->' }
    : {
        offset: match.index,
        problem: 'etiqueta HTML sin cerrar',
        remedy: 'ciérrela con > o escriba &lt; en lugar de <',
      };
}
