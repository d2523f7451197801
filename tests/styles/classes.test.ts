import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { transform } from 'lightningcss';
import { beforeAll, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { CLASSES } from '../../src/content/check-classes.ts';
import { LAYOUTS } from '../../src/content/model.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { renderReading } from '../../src/html/render-reading.tsx';
import type { SelectorPart } from '../../src/html/drop-rules.ts';
import { fixture } from '../fixture-workshop.ts';

const src = join(import.meta.dirname, '../../src');
const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf-8' }).map((name) => join(folder, name));
const files = namesIn(src).map((name) => relative(src, name).replaceAll('\\', '/'));
const reveal = join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), '../js');
const read = (file: string) => readFileSync(join(src, file), 'utf-8');

/** The sheets that style each class. */
const sheetsOf = new Map<string, Set<string>>();
/** Sheets outside components that style a component's element. */
const namingElements: string[] = [];

function note(selector: readonly SelectorPart[], sheet: string): void {
  for (const { type, name = '', selectors = [] } of selector) {
    if (type === 'class') sheetsOf.set(name, (sheetsOf.get(name) ?? new Set()).add(sheet));
    if (type === 'type' && registry.has(name) && !folderOf(sheet)) namingElements.push(`${sheet}: ${name}`);
    for (const inner of selectors) note(inner, sheet);
  }
}

beforeAll(() => {
  for (const sheet of files.filter((name) => name.endsWith('.css')))
    transform({
      filename: sheet,
      code: readFileSync(join(src, sheet)),
      visitor: { Selector: (selector) => note(selector as SelectorPart[], sheet) },
    });
});

it('every class that a style sheet names is in a page, set by a script or a word that editors may write', () => {
  const { main, contents } = renderReading(fixture);
  const pages = [renderDeck(fixture), main, contents, ...files.filter((name) => name.endsWith('.html')).map(read)];
  const drawn = pages.flatMap((html) =>
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap((match) => match[1]!.split(' ')),
  );
  // Reveal.js sets some by itself.
  const code = [...namesIn(src), ...namesIn(reveal)]
    .filter((name) => /\.(tsx?|js|html)$/.test(name))
    .map((name) => readFileSync(name, 'utf-8'));
  // A name in quotes, alone or among others; and what a template begins, such as `panel-${name}`.
  const quoted = code.flatMap((text) =>
    [...text.matchAll(/(['"`])([\w $.{}-]*)\1/g)].flatMap((match) => match[2]!.split(' ')),
  );
  const inMarkup = code.flatMap((text) =>
    [...text.matchAll(/class="([^"]*)"/g)].flatMap((match) => match[1]!.split(' ')),
  );
  const begun = code.flatMap((text) => [...text.matchAll(/([a-z]\w*(?:-\w+)*-)\$\{/g)].map((match) => match[1]!));
  const emitted = new Set([...drawn, ...quoted, ...inMarkup, ...CLASSES]);
  const unknown = [...sheetsOf.keys()].filter(
    (name) => !emitted.has(name) && !begun.some((beginning) => name.startsWith(beginning)),
  );
  expect(sheetsOf.size).toBeGreaterThan(300);
  expect(unknown).toEqual([]);
});

/** Whether a text writes a class: alone or among others, in quotes or as what a template begins. */
const writes = (text: string, name: string) =>
  new RegExp(`(['"])([\\w -]* )?${name}( [\\w -]*)?\\1|\`([\\w -]* )?${name}[ \`]`).test(text) ||
  (name.includes('-') && text.includes(`${name.replace(/\w+$/, '')}\${`));
const sourcesIn = (isWanted: (name: string) => boolean) =>
  files
    .filter((name) => /\.(tsx?|html)$/.test(name) && isWanted(name))
    .map(read)
    .join('\n');
const folderOf = (file: string) => /^components\/[\w-]+(?=\/)/.exec(file)?.[0];

// Names side by side, which the reading makes of a slide's list too.
const COMMON = [...LAYOUTS, 'celdas'];

it('a class that only one component has is styled in its folder, by no other component and by no edition', () => {
  // What is said to editors has words that are classes, and draws nothing.
  const outside = sourcesIn((name) => !folderOf(name) && !/^(content|language|preflight|tasks)\//.test(name));
  const folders = [...new Set(files.flatMap((name) => folderOf(name) ?? []))];
  const sources = new Map(folders.map((folder) => [folder, sourcesIn((name) => folderOf(name) === folder)]));
  const breaches = [...sheetsOf].flatMap(([name, sheets]) => {
    // What the page or all components have in common, such as `lectura` or `fuentes-de-figura`.
    if (writes(outside, name) || COMMON.includes(name)) return [];
    const owners = folders.filter((folder) => writes(sources.get(folder)!, name));
    // None writes it out, or several have it in common.
    if (owners.length === 0) return [];
    return [...sheets]
      .filter((sheet) => (folderOf(sheet) ? !owners.includes(folderOf(sheet)!) : owners.length === 1))
      .map((sheet) => `${sheet}: ${name}`);
  });
  expect(folders.length).toBeGreaterThan(5);
  expect([...breaches, ...namingElements]).toEqual([]);
});

// What two of them say means the same: a sign, a ballot as in the reading's exercise; for PDFs, a slide and lines to write on.
const SHARED = /^(difiere|orden(-\w+)?|solo-[\w-]+)$/;
const ON_PAPER = /^(lamina|encabezado|renglones)$/;

// A slide has the name of its layout as a class, and of what draws it.
const LAID_OUT = ['lamina', 'simple', ...LAYOUTS];

it('a class that is styled stands for one thing: no two of layouts, components, PDFs and the rest draw it', () => {
  const drawnBy = new Map<string, Set<string>>(LAID_OUT.map((name) => [name, new Set(['pages'])]));
  for (const file of files.filter((name) => /\.(tsx?|html)$/.test(name))) {
    const text = read(file);
    const written = [
      ...text.matchAll(/\bclass(?:Name)?\s*[=:]\s*(?:["'`]([^"'`]*)["'`]|\{([^}]*)\})/g),
      ...text.matchAll(/()(?:classList\.(?:add|toggle|replace)|setAttribute\('class',)(\([^)]*\)|[^)]*\))/g),
    ];
    for (const [, names = '', either = ''] of written)
      for (const name of [names, ...(either.match(/(?<=['`])[\w -]+(?=['`$])/g) ?? [])].join(' ').split(' '))
        if (sheetsOf.has(name) && !SHARED.test(name)) {
          const home = file.startsWith('pdf/') && !ON_PAPER.test(name) ? 'pdf' : (folderOf(file) ?? 'pages');
          drawnBy.set(name, (drawnBy.get(name) ?? new Set()).add(home));
        }
  }
  expect(drawnBy.size).toBeGreaterThan(250);
  expect([...drawnBy].filter(([, homes]) => homes.size > 1)).toEqual([]);
});
