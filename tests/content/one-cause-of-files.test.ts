import fs, { mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { errorsIn, errorsOf, FUENTES, makeTaller } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const NAMES = ['01-uno.md', '02-dos.md', '03-tres.md', '04-cuatro.md'];
const slides = (name: string) =>
  [1, 2]
    .map((n) => `<!-- .slide: id="${name.slice(3, -3)}-lamina-${n}" -->\n\n## ${name} ${n}\n\nTexto.\n`)
    .join('\n---\n\n');
const CHAPTERS = Object.fromEntries(NAMES.map((name) => [name, slides(name)]));
/** Leads to a slide of each chapter. */
const POINTERS = NAMES.map(
  (name, n) => `- sigla: S${n}\n  nombre: Nombre\n  lamina: ${name.slice(3, -3)}-lamina-1\n`,
).join('');
const RIGHT = { ...CHAPTERS, 'taller.yaml': tallerYaml(NAMES), 'data/glosario.yaml': POINTERS };
const without = (...names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

it('readTaller(…) says once that chapters were deleted, names them, and how to bring them back or take them out', () => {
  expect(errorsOf({ ...RIGHT, ...without(...NAMES.slice(1)) })).toEqual([
    'slides/taller.yaml:13:14 no existen 3 archivos: «02-dos.md», «03-tres.md», «04-cuatro.md»; recupérelos; los que quitó, quítelos también de «capitulos», con lo que apunta a sus láminas (slides/taller.yaml:13, 16, 19)',
  ]);
  expect(errorsOf({ ...RIGHT, ...without('02-dos.md') })).toEqual([
    'slides/taller.yaml:13:14 no existe el archivo «slides/02-dos.md»; recupérelo o, si lo quitó, quítelo también de «capitulos», con lo que apunta a sus láminas',
  ]);
});

it('readTaller(…) says once that chapters lie in another folder or have other names, and takes none for unlisted', () => {
  const moved = Object.fromEntries(NAMES.map((name) => [`capitulos/${name}`, slides(name)]));
  expect(errorsOf({ ...RIGHT, ...without(...NAMES), ...moved })).toEqual([
    expect.stringMatching(/no existen 4 archivos: .*; están en «slides\/capitulos»: llévelos a «slides» \(/),
  ]);
  expect(errorsOf({ ...RIGHT, ...without('01-uno.md'), 'viejo/01-uno.md': '# A' })).toEqual([
    expect.stringMatching(/no existe el archivo «slides\/01-uno\.md»; está en «slides\/viejo»: llévelo a «slides»$/),
  ]);
  const renamed = Object.fromEntries(NAMES.slice(0, 2).map((name) => [`t-${name}`, slides(name)]));
  expect(errorsOf({ ...RIGHT, ...without('01-uno.md', '02-dos.md'), ...renamed })).toEqual([
    expect.stringMatching(/no existen 2 archivos: «01-uno\.md» \(¿«t-01-uno\.md»\?\), .*; corrija sus nombres \(/),
  ]);
  expect(errorsOf({ ...RIGHT, ...without('02-dos.md'), 'intermedio.md': '# A' })).toEqual([
    expect.stringMatching(
      /^slides\/taller\.yaml:13:14 «capitulos» no dice lo que hay .* nombra «02-dos\.md», y hay «intermedio\.md»; /,
    ),
  ]);
});

it('readTaller(…) says once that the list lacks chapters, and not that their slides are unknown', () => {
  for (const listed of [NAMES.slice(0, 3), NAMES.slice(0, 2)])
    expect(errorsOf({ ...RIGHT, 'taller.yaml': tallerYaml(listed) })).toEqual([
      expect.stringMatching(/^slides\/taller\.yaml:10:3 .*«04-cuatro\.md».*; agréguelos? a la lista/),
    ]);
});

it.each([
  [
    'its name',
    /(archivo: 02-)dos.md\n.*\n.*\n/,
    '$1\n',
    /:13:5 faltan las claves «titulo», «minutos»; agréguelas o quite/,
  ],
  ['all behind its name', /(02-dos.md\n).*\n.*\n/, '$1', /:13:5 faltan las claves/],
  ['the end', /(archivo: 03-t)[\s\S]*/, '$1', /:16:5 faltan las claves/],
  [
    'its beginning',
    / {2}- archivo: 02-dos.md\n/,
    '',
    /:13:5 .*2 claves están dos veces en el mismo elemento; si aquí empieza otro/,
  ],
  ['all but its minutes', / {2}- archivo: 02-dos.md\n.*\n/, '', /:13:5 .*la misma clave está dos veces/],
  ['a sign', /(02-dos.md\n {4}titu)lo.*\n.*\n/, '$1\n', /:14:5 YAML mal escrito/],
])('readTaller(…) says once that an entry of the list was cut: %s', (_what, entry, rest, said) => {
  expect(errorsOf({ ...RIGHT, 'taller.yaml': tallerYaml(NAMES).replace(entry, rest) })).toEqual([
    expect.stringMatching(said),
  ]);
});

it.each(['', '<!-- pendiente -->\n', '<!-- .slide: id="x" -->\n', '<!-- a -->\n\n---\n\n<!-- b -->\n'])(
  'readTaller(…) says once that the chapter %j shows nothing, and not that what pointed to it leads nowhere',
  (text) => {
    expect(errorsOf({ ...RIGHT, '02-dos.md': text })).toEqual([
      expect.stringMatching(/^slides\/02-dos\.md:1:1 .*; escriba una lámina o quítelo de taller\.yaml$/),
    ]);
  },
);

it('readTaller(…) says of one to three places that lead to a removed chapter that it may be gone, once', () => {
  const link = '\n[ver](#/dos-lamina-2)\n';
  const gone = (files: Record<string, string>) =>
    errorsOf({
      ...CHAPTERS,
      ...without('02-dos.md'),
      'taller.yaml': tallerYaml(['01-uno.md', '03-tres.md', '04-cuatro.md']),
      ...files,
    });
  expect(gone({ '01-uno.md': slides('01-uno.md') + link })).toEqual([
    expect.stringMatching(
      /^slides\/01-uno\.md:15:1 .*«dos-lamina-2»; .*si quitó su capítulo, quite o cambie también lo que apunta a ella; si no, /,
    ),
  ]);
  const two = { '01-uno.md': slides('01-uno.md') + link, '03-tres.md': slides('03-tres.md') + link };
  expect(gone(two)).toEqual([
    expect.stringMatching(/si quitó su capítulo, .* \(slides\/01-uno\.md:15; slides\/03-tres\.md:15\)$/),
  ]);
  expect(gone({ ...two, 'data/glosario.yaml': POINTERS })).toEqual([
    expect.stringMatching(/^slides\/01-uno\.md:15:1 3 lugares apuntan a láminas que no están: .*si quitó un capítulo/),
  ]);
  expect(gone({ '01-uno.md': `${slides('01-uno.md')}\n[ver](#/tres-lamnia-2)\n` })).toEqual([
    expect.stringMatching(/«tres-lamnia-2»; ¿quiso decir «tres-lamina-2»\?$/),
  ]);
});

it.each([
  './#/dos-lamina-1',
  '/#/dos-lamina-1',
  '?a=1#/dos-lamina-1',
  'index.html#dos-lamina-1',
  '02-dos.md#/dos-lamina-1',
  'http://localhost:5173/#/dos-lamina-1',
  'dos-lamina-1',
  '/dos-lamina-1',
])('readTaller(…) says what to write for %s, which was meant to lead to a slide', (address) => {
  expect(errorsOf({ ...RIGHT, '01-uno.md': `${slides('01-uno.md')}\n[ver](${address})\n` })).toEqual([
    `slides/01-uno.md:15:1 «${address}» no lleva a la lámina; escriba [texto](#/dos-lamina-1)`,
  ]);
});

it('readTaller(…) says once that the files of a folder are gone or lie elsewhere', () => {
  const text = ['plano', 'foto', 'mapa'].map((name) => `![Foto](fotos/${name}.png)\n`).join('\n');
  const shows = { ...CHAPTERS, '01-uno.md': `${slides('01-uno.md')}\n${text}` };
  expect(errorsOf(shows)).toEqual([
    'slides/01-uno.md:15:1 no existe la carpeta «slides/fotos», con 3 archivos que se usan; recupérela o créela (slides/01-uno.md:15, 17, 19)',
  ]);
  expect(errorsOf({ ...shows, 'fotos/otra.png': 'x' })).toEqual([
    expect.stringMatching(/no existen 3 archivos: «fotos\/plano\.png», .*; recupérelas o corrija sus rutas \(/),
  ]);
  const all = (folder: string) =>
    Object.fromEntries(['plano', 'foto', 'mapa'].map((name) => [`${folder}${name}.png`, 'x']));
  expect(errorsOf({ ...shows, ...all('Imágenes/') })).toEqual([
    expect.stringMatching(/no existe la carpeta «slides\/fotos», .*; cambie el nombre de «Imágenes» a «fotos» \(/),
  ]);
  expect(errorsOf({ ...shows, 'fotos/otra.png': 'x', ...all('') })).toEqual([
    expect.stringMatching(/; están en «slides»: llévelos a «slides\/fotos» o corrija sus rutas \(/),
  ]);
});

it('readTaller(…) says once that a source is gone, however often it is cited', () => {
  const cites = {
    ...CHAPTERS,
    '01-uno.md': `${slides('01-uno.md')}\nUno [@primera].\n\nDos [@primera].\n`,
    '03-tres.md': `${slides('03-tres.md')}\n[@primera]\n`,
  };
  expect(errorsOf(cites)).toEqual([]);
  expect(errorsOf({ ...cites, 'data/fuentes.yaml': FUENTES.replace(/[\s\S]*(?=- id: segunda)/, '') })).toEqual([
    expect.stringMatching(
      /^slides\/01-uno\.md:15:5 fuente desconocida «primera»; .* \(slides\/01-uno\.md:15, 17; slides\/03-tres\.md:15\)$/,
    ),
  ]);
});

it('readTaller(…) says what stands where a picture, a film or a file to download should: a folder', () => {
  const text = '\n![Foto](foto.png)\n\n![Video](cine.mp4)\n\n[Guía](guia.pdf)\n\n[Todo](varios/)\n';
  const folder = makeTaller({ ...CHAPTERS, '01-uno.md': slides('01-uno.md') + text });
  for (const name of ['foto.png', 'cine.mp4', 'guia.pdf', 'varios']) mkdirSync(join(folder, name));
  expect(errorsIn(folder)).toEqual([
    'slides/01-uno.md:15:1 «slides/foto.png» es una carpeta y no un archivo (también «slides/cine.mp4», «slides/guia.pdf», «slides/varios/» en los renglones 17, 19, 21); escriba la ruta de un archivo que esté en ella',
  ]);
});

it.each(['data', 'fotos'])(
  'readTaller(…) says once that the folder %s can’t be opened, and nothing of what lies in it',
  (name) => {
    const text = '\n![Foto](fotos/plano.png)\n\n![Foto](fotos/foto.png)\n\n[@primera]\n';
    const folder = makeTaller({
      ...RIGHT,
      '01-uno.md': slides('01-uno.md') + text,
      'fotos/plano.png': 'x',
      'fotos/foto.png': 'x',
    });
    const real = fs.readdirSync as (...given: unknown[]) => unknown;
    vi.spyOn(fs, 'readdirSync').mockImplementation((...given: unknown[]) => {
      if (given[0] === join(folder, name))
        throw Object.assign(new Error('EACCES: permission denied, scandir'), { code: 'EACCES' });
      return real(...given) as never;
    });
    syncBuiltinESMExports();
    expect(errorsIn(folder)).toEqual([`slides/${name}:1:1 esta carpeta no se puede abrir; revise sus permisos`]);
  },
);

it('readTaller(…) finds a file of data whichever way its accents are stored, and its path is written', () => {
  const shows = (path: string) => ({
    '01-uno.md': `# A\n\n\`\`\`tabla-de-claves\ndatos: ${path}\n\`\`\`\n`,
    'data/poblacio\u0301n.yaml': 'claves: [primera]\n',
  });
  for (const path of [
    'data/población.yaml',
    './data/poblacio\u0301n.yaml',
    'data//población.yaml',
    'data/./población.yaml',
  ])
    expect(errorsOf(shows(path)), path).not.toContainEqual(expect.stringContaining('no existe'));
});

it('readTaller(…) takes no slide for gone whose id stands in a comment that is misspelt', () => {
  const folder = makeTaller({
    '01-uno.md': '<!-- .silde: id="primera" -->\n\n# Una\n\n[Allá](#/tercera)\n',
    '02-dos.md': '<!-- .slide: id="tercera" -->\n\n# Dos\n\n[Acá](#/primera)\n',
    'taller.yaml': tallerYaml(['01-uno.md', '02-dos.md']),
  });
  expect(errorsIn(folder)).toEqual(['slides/01-uno.md:1:1 comentario desconocido «.silde»; ¿quiso decir «slide»?']);
});

it('readTaller(…) says once that the list names one chapter in the place of another', () => {
  const files = { 'a.md': '# A', 'b.md': '# B', 'c.md': '# C' };
  expect(errorsOf({ ...files, 'taller.yaml': tallerYaml(['a.md', 'c.md', 'c.md']) })).toEqual([
    expect.stringMatching(
      /^slides\/taller\.yaml:16:14 el capítulo «c\.md» está dos veces; .*¿quiso decir «b\.md» en el otro\?$/,
    ),
  ]);
});

it('readTaller(…) says once that the first of a list lost its dash, that figures are in curly quotes, that a list lost its bracket', () => {
  const files = { 'a.md': '# A\n\n[@primera]\n' };
  expect(errorsOf({ ...files, 'data/fuentes.yaml': FUENTES.replace('- id', 'id') })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes\.yaml:1:1 .*falta «- » antes de «id»/),
  ]);
  const curly = tallerYaml(['a.md']).replace(/: ([\w][^\n:]*)$/gm, ': “$1”');
  expect(errorsOf({ ...files, 'taller.yaml': curly })).toEqual([
    expect.stringContaining('entre comillas tipográficas'),
  ]);
  const glossary = '- sigla: A\n  nombre: Uno\n  fuentes: primera]\n';
  expect(errorsOf({ ...files, 'data/glosario.yaml': glossary })).toEqual([
    expect.stringContaining('«fuentes» no es del tipo esperado'),
  ]);
});
