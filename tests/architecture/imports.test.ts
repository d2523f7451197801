import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { drawnEditions, editions } from '../../src/editions/editions.ts';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf-8' })
  .filter((name) => /\.(tsx?|mjs)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

/** What a file imports: paths below src for our own files, names for packages. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf-8');
  const named = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  return named.map((name) =>
    name.startsWith('.') ? relative(src, resolve(src, dirname(file), name)).replaceAll('\\', '/') : name,
  );
}

const folderOf = (path: string) => path.split('/')[0]!;

// What each folder may use besides itself: slides -> content -> components -> html -> vite -> page.
const MAY_IMPORT: Record<string, string[]> = {
  language: [],
  measures: [],
  dom: [],
  address: [],
  csv: [],
  lists: [],
  pace: ['csv', 'language'],
  countdown: ['language'],
  // Polls, ballots and how they are counted.
  vote: ['language', 'lists', 'sync'],
  content: ['csv', 'language', 'lists'],
  components: ['content', 'countdown', 'dom', 'language', 'lists', 'measures', 'vote'],
  html: ['content', 'components', 'language', 'lists', 'measures'],
  storage: [],
  workbook: ['csv', 'language', 'notice', 'storage', 'dom'],
  quiz: ['language', 'storage', 'dom'],
  notice: ['language', 'dom'],
  offline: ['language', 'notice'],
  sync: [],
  stage: ['measures', 'sync'],
  // The people in front of the slides: link, follower, counter; and the broker on the facilitator's machine.
  room: ['content', 'language', 'offline', 'storage', 'sync', 'vote'],
  deck: [
    'address',
    'components',
    'language',
    'lists',
    'measures',
    'notice',
    'offline',
    'room',
    'stage',
    'storage',
    'sync',
    'dom',
    'vote',
  ],
  // The same panels and components as the deck, without reveal.js.
  search: ['language', 'dom'],
  reading: [
    'address',
    'components',
    'language',
    'measures',
    'notice',
    'offline',
    'quiz',
    'room',
    'search',
    'storage',
    'sync',
    'workbook',
    'dom',
    'vote',
  ],
  presenter: [
    'components',
    'countdown',
    'csv',
    'deck',
    'language',
    'notice',
    'pace',
    'room',
    'stage',
    'storage',
    'sync',
    'dom',
    'vote',
  ],
  // On the phone of the one who leads.
  clicker: ['dom', 'language', 'pace', 'presenter', 'room', 'storage', 'sync'],
  // A page each: its shell, what fills it, its sheets and the program that it starts.
  editions: ['clicker', 'content', 'html', 'language', 'deck', 'notice', 'presenter', 'reading', 'stage'],
  // Of the deck, how it sets up reveal.js: that is built in.
  vite: ['content', 'components', 'deck', 'editions', 'html', 'language', 'measures', 'room'],
  // Prints the finished pages and checks what came out.
  pdf: ['content', 'html', 'language', 'lists', 'measures'],
  // Looks at what the others made, from outside.
  preflight: ['components', 'content', 'deck', 'editions', 'html', 'language', 'pdf'],
  // Derives the map's borders, rarely: see tasks/geo.ts.
  geo: ['content'],
  tasks: [
    'components',
    'content',
    'editions',
    'geo',
    'html',
    'language',
    'measures',
    'offline',
    'pdf',
    'preflight',
    'room',
    'vite',
  ],
};

it('no folder of src imports from one that comes after it', () => {
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.includes('/') && statSync(join(src, target), { throwIfNoEntry: false }))
      .filter(
        (target) => folderOf(target) !== folderOf(file) && !MAY_IMPORT[folderOf(file)]?.includes(folderOf(target)),
      )
      .map((target) => `${file} -> ${target}`),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(breaches).toEqual([]);
});

it('every folder of src is known to the rule above', () => {
  const unknown = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory() && !(name in MAY_IMPORT));
  expect(unknown).toEqual(['styles']);
});

it('what a file exports somebody else names', () => {
  const code = [src, join(root, 'tests')].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf-8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf-8') })),
  );
  const namedIn = new Map<string, number>();
  for (const { text } of code)
    for (const word of new Set(text.match(/[\w$]+/g))) namedIn.set(word, (namedIn.get(word) ?? 0) + 1);
  const alone = code.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:async |abstract )*(?:function\*?|const|let|class) (\w+)/gm)]
      .map(([, name]) => name!)
      .filter((name) => path.startsWith(src) && namedIn.get(name) === 1)
      .map((name) => `${relative(src, path)}: ${name}`),
  );
  expect(alone).toEqual([]);
});

it('only the deck imports reveal.js', () => {
  const users = files.filter((file) => importsOf(file).some((name) => name.startsWith('reveal.js')));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => folderOf(file) !== 'deck')).toEqual([]);
});

it('content knows no document, no D3, no Vite', () => {
  const found = files
    .filter((file) => folderOf(file) === 'content')
    .flatMap((file) => importsOf(file).filter((name) => /^(d3|vite|linkedom|jsdom|reveal)/.test(name)));
  expect(found).toEqual([]);
});

it('what the browser gets of a component imports no data, no schema and no drawing, and D3 only to zoom', () => {
  const elements = files.filter((file) => /^components\/.*element\.ts$/.test(file));
  // The loop goes on to what it adds.
  const reached = new Set(elements);
  for (const file of reached) for (const target of importsOf(file)) if (files.includes(target)) reached.add(target);
  const heavy = [...reached].flatMap((file) =>
    importsOf(file)
      .filter((target) => /^(d3|zod|yaml|node:|topojson)|(schema|layout|render)\.tsx?$|slides\//.test(target))
      .map((target) => `${file} -> ${target}`),
  );
  // Zooming, loaded on first use.
  expect(heavy).toEqual(['components/map/browser/map-zoom.ts -> d3']);
});

it('markup is written as JSX while building, and none of it reaches a script of a page', () => {
  const reached = new Set(
    files.filter((file) => /\/main\.ts$|^components\/.*element\.ts$|^offline\/.*worker\.ts$/.test(file)),
  );
  for (const file of reached) for (const target of importsOf(file)) if (files.includes(target)) reached.add(target);
  const built = [...reached].filter(
    (file) => file.endsWith('.tsx') || /^import (?!type )[^;]*'preact/m.test(readFileSync(join(src, file), 'utf-8')),
  );
  expect(built).toEqual([]);
  const making = files
    .filter((file) => /^(html|components)\/|\.tsx$/.test(file) && !reached.has(file))
    .filter((file) => /createElement|\.attr\(/.test(readFileSync(join(src, file), 'utf-8')));
  expect(making).toEqual([]);
});

it('an edition is a folder with a short main.ts that nobody imports, and with a shell where it draws its page', () => {
  const mains = files.filter((file) => file.endsWith('/main.ts'));
  expect(mains.map((main) => join(src, dirname(main))).sort()).toEqual(editions.map(({ folder }) => folder).sort());
  for (const main of mains) expect(readFileSync(join(src, main), 'utf-8').split('\n').length).toBeLessThan(25);
  expect(files.filter((file) => importsOf(file).some((target) => mains.includes(target)))).toEqual([]);
  for (const { folder, page } of drawnEditions)
    expect(readFileSync(join(folder, page), 'utf-8')).toContain('src="./main.ts"');
});

it('no program and no style sheet is longer than 250 lines', () => {
  const written = readdirSync(src, { recursive: true, encoding: 'utf-8' }).filter((name) =>
    /\.(tsx?|mjs|css)$/.test(name),
  );
  const lines = (name: string) => readFileSync(join(src, name), 'utf-8').trimEnd().split('\n').length;
  expect(written.filter((name) => lines(name) > 250)).toEqual([]);
});

it('no folder or file is called utils, helpers, common or misc', () => {
  const names = ['src', 'tests', 'assets'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf-8' }).map((name) => join(folder, name)),
  );
  expect(names.filter((name) => /[\\/](utils?|helpers?|common|misc)(\.ts)?$/.test(name))).toEqual([]);
});

it('a class keeps what is its own behind «#», the one way that also holds when the program runs', () => {
  const others = files.filter((file) => /^\s+private\s/m.test(readFileSync(join(src, file), 'utf-8')));
  expect(others).toEqual([]);
});

it('the top level holds what was agreed and nothing else', () => {
  const allowed =
    /^(slides|src|assets|tests|vite\.config\.ts|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|\..*)$/;
  const extra = readdirSync(root).filter(
    (name) => !allowed.test(name) && !['node_modules', 'dist', 'test-results'].includes(name),
  );
  expect(extra).toEqual([]);
});

it('raw colours stand only in the sheets of tokens', () => {
  const sheets = readdirSync(src, { recursive: true, encoding: 'utf-8' }).filter((name) => name.endsWith('.css'));
  const raw = sheets
    .filter((name) => !name.endsWith('tokens.css'))
    .flatMap((name) =>
      [...readFileSync(join(src, name), 'utf-8').matchAll(/#[0-9a-f]{3,8}\b|rgba?\(/gi)].map(
        (match) => `${name} ${match[0]}`,
      ),
    );
  expect(raw).toEqual([]);
});

it('nothing outside a component’s folder names it', () => {
  const tags = [...registry.values()].filter(({ element }) => element).map(({ name }) => name);
  const folders = readdirSync(join(src, 'components'), { withFileTypes: true }).filter((each) => each.isDirectory());
  const names = [...tags, ...folders.map(({ name }) => `components/${name}/`)];
  const others = readdirSync(src, { recursive: true, encoding: 'utf-8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(tsx?|css|html)$/.test(name) && !name.startsWith('components/'));
  const found = others.flatMap((file) => {
    const code = readFileSync(join(src, file), 'utf-8');
    return names.filter((name) => code.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(tags.length).toBeGreaterThan(2);
  expect(found).toEqual([]);
});
