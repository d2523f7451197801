import { Parser } from 'htmlparser2';
import { suggestWord } from './closest-word.ts';

/** Something in raw HTML that must not reach a page; `offset` counts from the start of the checked text. */
export interface HtmlFinding {
  offset: number;
  problem: string;
  remedy: string;
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

const VOID_TAGS = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

const ALLOWED_ATTRIBUTES = new Set(
  `abbr align alt class colspan controls datetime dir headers height hidden href id lang loop muted open poster
   preload reversed role rowspan scope src start style tabindex title type value width`.split(/\s+/),
);

const REMEDY_FOR_TAG: Record<string, string> = {
  script: 'quítelo: las láminas no llevan programas; para una gráfica use un componente',
  style: 'quítelo y elija un layout; los estilos viven en src/styles',
  section: 'separe las láminas con --- en un renglón propio',
  iframe: 'quítelo: nada se incrusta de otro sitio; ponga una imagen o un enlace',
  object: 'quítelo y ponga una imagen o un enlace',
  embed: 'quítelo y ponga una imagen o un enlace',
  svg: 'guárdelo como archivo en slides/ y muéstrelo con ![descripción](archivo.svg)',
};

/**
 * Raw HTML that stands in Markdown: reports tags and attributes that the pages don't allow and hands on every address.
 * Only what is listed is allowed, so that nothing of another origin, nothing that runs, gets through by a new name.
 */
export function checkHtml(html: string): { findings: HtmlFinding[]; addresses: FoundAddress[] } {
  const findings: HtmlFinding[] = [];
  const addresses: FoundAddress[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        if (implied) return;
        const offset = parser.startIndex;
        if (!ALLOWED_TAGS.has(name)) {
          findings.push({
            offset,
            problem: `la etiqueta <${name}> no se permite`,
            remedy: REMEDY_FOR_TAG[name] ?? 'quítela o escríbala en Markdown',
          });
        }
        for (const [attribute, value] of Object.entries(attributes)) {
          const finding = checkAttribute(attribute, value);
          if (finding) findings.push({ offset, ...finding });
          const address = addressOf(name, attribute, value);
          if (address) addresses.push({ ...address, offset });
        }
        if (name === 'img' && attributes.alt === undefined) {
          findings.push({
            offset,
            problem: 'imagen sin texto alternativo',
            remedy: 'agregue alt="lo que la imagen muestra" (alt="" solo si es adorno)',
          });
        }
      },
      onprocessinginstruction(name) {
        if (!name.startsWith('!--')) {
          findings.push({ offset: parser.startIndex, problem: `«<${name}…» no se permite`, remedy: 'quítelo' });
        }
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(html);
  const unfinished = lastTagIsOpen(html);
  if (unfinished !== -1) {
    findings.push({ offset: unfinished, problem: 'etiqueta HTML sin cerrar', remedy: 'ciérrela con > en el mismo párrafo' });
  }
  parser.end();
  return { findings, addresses };
}

/** A problem with one attribute, in raw HTML or in `.slide:` and `.element:`. */
export function checkAttribute(name: string, value: string): { problem: string; remedy: string } | undefined {
  const attribute = name.toLowerCase();
  if (attribute.startsWith('on')) {
    return { problem: `el atributo ${attribute} ejecuta código`, remedy: 'quítelo: las láminas no llevan programas' };
  }
  if (!ALLOWED_ATTRIBUTES.has(attribute) && !/^(data|aria)-[a-z0-9-]+$/.test(attribute)) {
    return { problem: `atributo desconocido «${attribute}»`, remedy: suggestWord(attribute, ALLOWED_ATTRIBUTES) };
  }
  if (attribute === 'style' && /url\s*\(|expression\s*\(|@import|\\/i.test(value)) {
    return { problem: 'el estilo carga un archivo', remedy: 'use una imagen o data-background-image' };
  }
  return undefined;
}

/** The address that an attribute holds, if it holds one. */
export function addressOf(tag: string, attribute: string, value: string): Omit<FoundAddress, 'offset'> | undefined {
  if (attribute === 'href') return { kind: 'link', address: value };
  if (attribute === 'src' || attribute === 'data-src' || attribute === 'poster') {
    return { kind: tag === 'img' || attribute === 'poster' ? 'image' : 'media', address: value };
  }
  if (attribute === 'data-background-image') return { kind: 'image', address: value };
  if (attribute === 'data-background-video' || attribute === 'data-background-iframe') {
    return { kind: 'media', address: value };
  }
  return undefined;
}

/** The names of tags that open and never close, or close and never open, in a slide's raw HTML. */
export function unbalancedTags(tags: readonly { name: string; closes: boolean; offset: number }[]) {
  const open: { name: string; offset: number }[] = [];
  const findings: HtmlFinding[] = [];
  for (const tag of tags) {
    if (VOID_TAGS.has(tag.name)) continue;
    if (!tag.closes) open.push(tag);
    else if (open.at(-1)?.name === tag.name) open.pop();
    else findings.push({ offset: tag.offset, problem: `</${tag.name}> cierra algo que no está abierto`, remedy: 'quítela' });
  }
  for (const tag of open) {
    findings.push({ offset: tag.offset, problem: `<${tag.name}> no se cierra`, remedy: `agregue </${tag.name}>` });
  }
  return findings;
}

function lastTagIsOpen(html: string): number {
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  const match = /<[a-z/!?](?:"[^"]*"|'[^']*'|[^"'>])*$/i.exec(withoutComments);
  return match ? match.index : -1;
}
