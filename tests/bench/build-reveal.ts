import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { build } from 'vite';
import { applyAttributes } from '../../src/html/apply-attributes.ts';
import { createDocument } from '../../src/html/create-document.ts';

const pages = join(import.meta.dirname, 'pages');

/**
 * Builds the pages to compare with into folders of `outDir`, from the same Markdown and with the same bundler as ours:
 * `themed` and `markdown` (with and without a theme) read it in the browser with reveal.js's plugin, `bare` holds the
 * finished slides; `speaker` does too and has the speaker view.
 */
export async function buildReveal(slides: readonly string[], outDir: string): Promise<void> {
  // One build a page: pages built together would share chunks, which costs each of them a request.
  for (const page of ['themed', 'markdown', 'bare', 'speaker']) await buildPage(page, slides, join(outDir, page));
}

async function buildPage(page: string, slides: readonly string[], outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    base: './',
    plugins: [
      {
        name: 'bench-slides',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) => html.replace('<!--slides-->', () => renderBare(slides)),
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { input: join(pages, `${page}.html`) },
    },
  });
  if (page === 'themed' || page === 'markdown') await writeFile(join(outDir, 'slides.md'), slides.join('\n\n---\n\n'));
}

function renderBare(slides: readonly string[]): string {
  const document = createDocument();
  return slides
    .map((markdown) => {
      const [body, notes] = markdown.split(/^Notas?:/m);
      const section = document.createElement('section');
      section.id = /\.slide: id="([^"]+)"/.exec(markdown)?.[1] ?? '';
      section.innerHTML = marked.parse(body ?? '', { async: false });
      applyAttributes(section);
      if (notes) section.innerHTML += `<aside class="notes">${marked.parse(notes, { async: false })}</aside>`;
      return section.outerHTML;
    })
    .join('\n');
}
