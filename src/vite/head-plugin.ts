import type { HtmlTagDescriptor, Plugin } from 'vite';
import { optionalLetters } from '../html/optional-letters.ts';
import { dropRules, type SelectorPart } from './drop-rules.ts';
import { securityPolicy } from './security-policy.ts';

// Classes that a page never has: a component's sheet styles it for all.
const READING = ['lectura', 'cuaderno', 'pagina-lectura'];
const ELSEWHERE: Record<string, string[]> = {
  'lectura.css': ['reveal', 'tablero', 'print-pdf', 'reveal-print'],
  'index.css': READING,
  'presentador.css': READING,
};

/** Gives each page its Content-Security-Policy, its fonts and no other page's styles. Runs last: it must see the finished page. */
export function headPlugin(): Plugin {
  let serving = false;
  return {
    name: 'taller-head',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => {
        const content = securityPolicy(html, serving ? 'dev' : 'site');
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        };
        return { html: orderHead(html, preloads(path.endsWith('/lectura.html'))), tags: [policy] };
      },
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const elsewhere = file.type === 'asset' && ELSEWHERE[file.names[0] ?? ''];
        if (!elsewhere) continue;
        const isMissing = ({ type, name = '' }: SelectorPart) => type === 'class' && elsewhere.includes(name);
        const css = dropRules(String(file.source), isMissing, { minify: true });
        file.source = file.names[0] === 'lectura.css' ? optionalLetters(css) : css;
      }
    },
  };
}

/** A browser asks for what the head names in its order: styles and letters, which the first picture needs, then the script. */
function orderHead(html: string, letters: string): string {
  const script = /[ \t]*<script type="module" crossorigin[^>]*><\/script>\n?/.exec(html)?.[0] ?? '';
  // A style sheet asked for with an origin is refused to a frame that has none (`sandbox`).
  const sheets = html.replace(/(<link rel="stylesheet") crossorigin(?:="")?/g, '$1');
  return sheets.replace(script, '').replace('</head>', () => `${letters}${script}</head>`);
}

/** The faces that a page shows at once, as `npm run fonts` names them. A text to read (`isText`) goes before its letters. */
function preloads(isText: boolean): string {
  const rank = isText ? ' fetchpriority="low"' : '';
  return ['bricolage-grotesque-800', 'public-sans-400', 'public-sans-700']
    .map(
      (name) =>
        `  <link rel="preload" href="./fonts/${name}.woff2" as="font" type="font/woff2" crossorigin=""${rank}>\n`,
    )
    .join('');
}
