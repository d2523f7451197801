import { decodeHTML } from 'entities';
import { Marked, type Token, type TokensList } from 'marked';
import type { RenderContext } from '../components/component.ts';
import { checkAddress } from '../content/check-address.ts';
import { escapeHtml } from './escape-html.ts';

export interface MarkdownContext {
  variables: Readonly<Record<string, string>>;
  source: RenderContext['source'];
  /** Address of a slide in the edition being made: `#/id` in the deck, `#id` in the reading. */
  slideAddress(id: string): string;
  /** Address of a file of `slides/` in the edition being made. */
  fileAddress(path: string): string;
}

// reveal.js writes line numbers to show as ```js [1-2|4]; its Markdown plugin's markup is kept for them.
const LINE_NUMBERS = /\[\s*((\d*):)?\s*([\s\d,|-]*)\]/;

/** Checked tokens to HTML. Component fences become `<div data-component="n">`, n counting from 0 in `tokens`. */
export function renderMarkdown(tokens: readonly Token[], context: MarkdownContext): string {
  let componentCount = 0;
  const marked = new Marked({
    gfm: true,
    extensions: [
      { name: 'citation', renderer: (token) => renderCitations(token.ids as string[], context) },
      { name: 'variable', renderer: (token) => escapeHtml(context.variables[token.text as string] ?? token.raw) },
      { name: 'component', renderer: () => `<div data-component="${componentCount++}"></div>\n` },
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
        const titled = title ? ` title="${escapeHtml(decodeHTML(title))}"` : '';
        return `<a href="${escapeHtml(resolve(href, context))}"${titled}>${this.parser.parseInline(inner)}</a>`;
      },
      image({ href, title, text }) {
        const titled = title ? ` title="${escapeHtml(decodeHTML(title))}"` : '';
        return `<img src="${escapeHtml(resolve(href, context))}" alt="${escapeHtml(decodeHTML(text))}"${titled}>`;
      },
    },
  });
  return marked.parser(tokens as TokensList);
}

/** An address as written to the one that works in this edition. */
export function resolve(written: string, context: MarkdownContext): string {
  const verdict = checkAddress(written);
  if (verdict.kind === 'wrong') return '';
  if (verdict.kind === 'slide') return context.slideAddress(verdict.target);
  if (verdict.kind === 'file') return context.fileAddress(verdict.target);
  return verdict.target;
}

function renderCitations(ids: readonly string[], context: MarkdownContext): string {
  const links = ids.map((id) => {
    const { number, titulo, editor, url } = context.source(id);
    const label = escapeHtml(`Fuente ${number}: ${titulo}, ${editor}`);
    return `<a href="${escapeHtml(url)}" rel="noopener" aria-label="${label}">${number}</a>`;
  });
  return `<sup class="cita">${links.join(', ')}</sup>`;
}
