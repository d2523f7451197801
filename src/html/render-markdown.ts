import { decodeHTMLStrict } from 'entities';
import { Marked, type Token, type TokensList } from 'marked';
import type { RenderContext } from '../components/component.ts';
import { plainText } from '../content/markdown-lexer.ts';
import { mediaOf } from '../content/media-types.ts';
import { applyAttributes } from './apply-attributes.ts';
import { escapeHtml } from './escape-html.ts';
import { type AddressContext, resolveAddresses } from './resolve-addresses.ts';
import { type FindImage, namePlayers, sizeImages } from './size-images.tsx';

export interface MarkdownContext extends AddressContext {
  variables: Readonly<Record<string, string>>;
  source: RenderContext['source'];
  /** Sizes of images, where they are to be written. */
  image?: FindImage;
}

// reveal.js writes line numbers to show as ```js [1-2|4]; its Markdown plugin's markup is kept for them.
const LINE_NUMBERS = /\[\s*((\d*):)?\s*([\s\d,|-]*)\]/;

/** Checked tokens to HTML. A component fence becomes the component's element, still empty; addresses are as written. */
export function renderMarkdown(tokens: readonly Token[], context: MarkdownContext): string {
  const marked = new Marked({
    gfm: true,
    extensions: [
      { name: 'citation', renderer: (token) => renderCitations(token.ids as string[], context) },
      { name: 'variable', renderer: (token) => escapeHtml(context.variables[token.text as string] ?? token.raw) },
      {
        name: 'foreign',
        renderer({ language, tokens: inner = [] }) {
          return `<span lang="${escapeHtml(String(language))}">${this.parser.parseInline(inner)}</span>`;
        },
      },
      {
        name: 'component',
        // What stands at a slide's foot is outside of its text.
        renderer: ({ name, atFoot }) => (atFoot ? '' : `<${name} class="componente"></${name}>\n`),
      },
    ],
    renderer: {
      // Blank lines tell an attribute for a whole list from one for its last item.
      space: ({ raw }) => raw,
      code({ text, lang = '' }) {
        const numbers = LINE_NUMBERS.exec(lang);
        const start = numbers?.[2] ? ` data-ln-start-from="${escapeHtml(numbers[2].trim())}"` : '';
        const lines = numbers ? ` data-line-numbers="${escapeHtml((numbers[3] ?? '').trim())}"` : '';
        const name = (numbers ? lang.replace(LINE_NUMBERS, '') : lang).trim();
        return `<pre><code${lines}${start} class="${escapeHtml(name)}">${escapeHtml(text)}</code></pre>`;
      },
      link({ href, title, tokens: inner }) {
        return `<a href="${attribute(href)}"${titleOf(title)}>${this.parser.parseInline(inner)}</a>`;
      },
      image(token) {
        const { href, title } = token;
        const alt = escapeHtml(plainText([token], context.variables));
        const media = mediaOf(href);
        if (media === 'video' || media === 'audio')
          return `<${media} src="${attribute(href)}" aria-label="${alt}" controls preload="metadata"></${media}>`;
        return `<img src="${attribute(href)}" alt="${alt}"${titleOf(title)}>`;
      },
    },
  });
  return marked.parser(tokens as TokensList);
}

/** Checked tokens to the content of `element`, with the editor's attributes in place and addresses that work. */
export function fillElement(element: Element, tokens: readonly Token[], context: MarkdownContext): void {
  element.innerHTML = renderMarkdown(tokens, context);
  for (const mark of element.querySelectorAll('.cita')) keepWithWord(mark);
  // A page translator would break it.
  for (const code of element.querySelectorAll('code')) code.setAttribute('translate', 'no');
  applyAttributes(element);
  if (context.image) {
    sizeImages(element, context.image);
    namePlayers(element);
  }
  resolveAddresses(element, context);
}

/** The mark of a source never begins a line. */
function keepWithWord({ previousSibling: before }: Element): void {
  if (before?.nodeType === 3) before.nodeValue = before.nodeValue!.replace(/ +$/, '\u00a0');
}

/** Markdown leaves entities in addresses and titles as written. */
function attribute(text: string): string {
  return escapeHtml(decodeHTMLStrict(text));
}

function titleOf(title: string | null | undefined): string {
  return title ? ` title="${attribute(title)}"` : '';
}

function renderCitations(ids: readonly string[], context: MarkdownContext): string {
  const links = ids.map((id) => {
    const { number, url } = context.source(id);
    return `<a href="${escapeHtml(url)}" aria-label="Fuente ${number}">${number}</a>`;
  });
  return `<sup class="cita">${links.join(', ')}</sup>`;
}
