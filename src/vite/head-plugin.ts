import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { type HtmlTagDescriptor, minifySync, type Plugin } from 'vite';
import { drawnEditions } from '../editions/editions.ts';
import { dropRules } from '../html/drop-rules.ts';
import { optionalLetters } from '../html/optional-letters.ts';
import { securityPolicy } from '../html/security-policy.ts';
import { unknownClass } from '../html/unknown-class.ts';

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
        const page = serving ? html : shrinkScripts(html);
        const content = securityPolicy(page, serving ? 'dev' : 'site');
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        };
        const isText = drawnEditions.some((edition) => edition.isText && path.endsWith(`/${edition.page}`));
        return { html: orderHead(page, preloads(isText)), tags: [policy] };
      },
    },
    generateBundle: {
      // The page itself is among the files by then.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        for (const { page, without, isText } of drawnEditions) {
          const html = files.find(({ fileName }) => fileName === page);
          if (html?.type !== 'asset') continue;
          const code = files.map((file) => (file.type === 'chunk' ? file.code : ''));
          const isMissing = unknownClass([html.source, ...code].join('\n'), without);
          for (const sheet of files) {
            if (sheet.type !== 'asset' || !sheet.fileName.endsWith('.css')) continue;
            const css = dropRules(String(sheet.source), isMissing, { minify: true });
            const isOfPage = sheet.names[0] === page.replace('.html', '.css');
            const source = isText && isOfPage ? optionalLetters(css) : css;
            // What is left depends on the page: a browser that has kept the sheet of another one must ask anew.
            const fileName = sheet.fileName.replace(
              /[\w-]{8}(?=\.css$)/,
              hash('sha256', source, 'base64url').slice(0, 8),
            );
            html.source = String(html.source).replace(sheet.fileName, fileName);
            // Parts name their own sheets, and those of their page.
            const [oldName, newName] = [basename(sheet.fileName), basename(fileName)];
            for (const file of files) if (file.type === 'chunk') file.code = file.code.replaceAll(oldName, newName);
            delete bundle[sheet.fileName];
            this.emitFile({ type: 'asset', fileName, source });
          }
        }
      },
    },
  };
}

/** The scripts that stand in a shell, without their comments; older browsers still have to understand them. */
function shrinkScripts(html: string): string {
  const compress = { target: 'es2015' } as const;
  return html.replace(
    /(?<=<script>)[\s\S]*?(?=<\/script>)/g,
    (code) => minifySync('shell.js', code, { compress }).code,
  );
}

/** A browser asks for what the head names in its order: styles and letters, which the first picture needs, then the script. */
function orderHead(html: string, letters: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const script = /[ \t]*<script type="module" crossorigin[^>]*><\/script>\n?/.exec(head)?.[0] ?? '';
  // A style sheet asked for with an origin is refused to a frame that has none (`sandbox`).
  const sheets = head.replace(/(<link rel="stylesheet") crossorigin(?:="")?/g, '$1');
  return `${sheets.replace(script, '')}${letters}${script}${html.slice(end)}`;
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
