import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTaller } from '../../src/content/read-taller.ts';
import { errorsIn, errorsOf, FUENTES, makeTaller, warningsOf } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';
import { testComponents } from './test-components.ts';

const RIGHT = { 'a.md': '# A\n' };
const cites = (id: string) => `# A\n\n${Array.from({ length: 6 }, (_, n) => `Uno [@${id}-${n}].`).join('\n\n')}\n`;

it('readTaller(…) says once that the file of sources is gone', () => {
  expect(errorsOf({ 'a.md': cites('boletin'), 'data/fuentes.yaml': undefined })).toEqual([
    expect.stringMatching(
      /^slides\/a\.md:3:5 falta el archivo «slides\/data\/fuentes\.yaml», con las fuentes de 6 citas/,
    ),
  ]);
});

it('readTaller(…) says once that the file of sources can’t be read, and not that all it held is unknown', () => {
  for (const text of ['', '@misc{primera,\n title = {x}\n}\n'])
    expect(errorsOf({ 'a.md': '# A\n\n[@primera]\n', 'data/fuentes.yaml': text })).toEqual([
      expect.stringMatching(/^slides\/data\/fuentes\.yaml:1:1 /),
    ]);
});

it('readTaller(…) says once that many sources are gone, and each misspelt one where it stands', () => {
  const found = errorsOf({ 'a.md': `${cites('boletin')}\n[@primerra]\n`, 'data/fuentes.yaml': FUENTES });
  expect(found).toEqual([
    expect.stringMatching(
      /^slides\/a\.md:3:5 6 lugares citan fuentes que no están: «boletin-0», .* y 1 más; .*\(slides\/a\.md:3, 5, 7, 9, 11, 13\)$/,
    ),
    'slides/a.md:15:1 fuente desconocida «primerra»; ¿quiso decir «primera»?',
  ]);
});

it('readTaller(…) says once that a chapter is gone, with all that still points to it', () => {
  const glossary = Array.from(
    { length: 5 },
    (_, n) => `- sigla: S${n}\n  nombre: Nombre\n  lamina: otra-cosa-${n}\n`,
  ).join('');
  const found = errorsOf({ 'a.md': '# A\n\n[ver](#/otra-cosa-9)\n', 'data/glosario.yaml': glossary });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /6 lugares apuntan a láminas que no están: .*si quitó un capítulo.*slides\/a\.md:3; slides\/data\/glosario\.yaml:3, 6/,
  );
});

it('readTaller(…) takes hidden files, locks and a page for people for no chapters, and doubts copies', () => {
  const files = { ...RIGHT, 'taller.yaml': tallerYaml(['a.md']) };
  for (const name of ['._a.md', '.#a.md', '~$a.md', 'README.md', 'LEEME.md', 'a.md~', 'a.md.orig'])
    expect(warningsOf({ ...files, [name]: '\0\u0005' }), name).toEqual([]);
  for (const name of [
    'a (copia en conflicto).md',
    'a copia.md',
    'a.sync-conflict-20210101-ABC.md',
    'a 2.md',
    'a.bak.md',
  ])
    expect(warningsOf({ ...files, [name]: '# B' }), name).toEqual([
      expect.stringMatching(/^slides\/a.*:1:1 aviso: el archivo no se usa: parece una copia/),
    ]);
  expect(errorsOf({ ...files, 'b.md': '# B' })[0]).toContain('el capítulo «b.md» no está en «capitulos»');
});

it('readTaller(…) says once that a tag is not allowed, that a block does not end, and that a key has no colon', () => {
  const once = (text: string) => {
    const found = errorsOf({ 'a.md': `# A\n\n${text}\n` });
    expect(found, text).toHaveLength(1);
    return found[0];
  };
  expect(once('<nombre del estado>')).toContain('la etiqueta <nombre> no se permite');
  expect(once('````lista-de-puntos\ntitulo: x\n```')).toContain('bloque sin cerrar');
  expect(once('```lista-de-puntos\ntitulo = x\n```')).toMatch(/:4:1 falta «: » después de una clave; escriba/);
  expect(once('```lista-de-puntos\ntitulo:\u00a0x\n```')).toContain('U+00A0');
});

it('readTaller(…) repeats a number that is meant as text as it is written', () => {
  const yaml = tallerYaml(['a.md']).replace('Taller de prueba', '1.10');
  expect(errorsOf({ ...RIGHT, 'taller.yaml': yaml })[0]).toContain('entre comillas: "1.10"');
});

it('readTaller(…) is not stopped by a link that leads nowhere', () => {
  const folder = makeTaller(RIGHT);
  symlinkSync('nadie@equipo.1:2', join(folder, '.#a.md'));
  symlinkSync('nada', join(folder, 'b.png'));
  expect(errorsIn(folder)).toEqual([]);
});

it('readTaller(…) says how to rename a taller.yml', () => {
  expect(errorsOf({ ...RIGHT, 'taller.yaml': undefined, 'taller.yml': tallerYaml(['a.md']) })[0]).toContain(
    'cambie el nombre de «taller.yml» a «taller.yaml»',
  );
});

it('readTaller(…) refuses a misspelt state where there is no map either, and doubts another place', () => {
  const where = (state: string) => ({ ...RIGHT, 'taller.yaml': tallerYaml(['a.md']).replace('Quintana Roo', state) });
  expect(errorsOf(where('Quintana Ro'))).toEqual([
    'slides/taller.yaml:2:9 «Quintana Ro» no es una entidad de México; ¿quiso decir «Quintana Roo»?',
  ]);
  expect(warningsOf(where('Municipio de Tulum'))[0]).toMatch(/^slides\/taller\.yaml:2:9 aviso: «Municipio de Tulum»/);
  for (const [state, meant] of [
    ['CDMX', 'Ciudad de México'],
    ['Michoacán de Ocampo', 'Michoacán'],
    ['México', 'Estado de México'],
  ])
    expect(warningsOf(where(state!))[0]).toContain(`¿quiso decir «${meant}»?`);
  expect(warningsOf(where('Quintana Roo,'))).toEqual([expect.stringContaining('la coma del final')]);
});

it('readTaller(…) refuses an address too long for a code to read from a wall', () => {
  const long = `${tallerYaml(['a.md'])}direccion: https://ejemplo.mx/${'a'.repeat(4000)}\n`;
  expect(errorsOf({ ...RIGHT, 'taller.yaml': long })).toEqual([
    expect.stringContaining('«direccion» es demasiado largo; use 300 letras o menos'),
  ]);
});

it('readTaller(…) doubts an address that only this network knows', () => {
  const near = `${tallerYaml(['a.md'])}direccion: http://localhost:5173/\n`;
  expect(warningsOf({ ...RIGHT, 'taller.yaml': near })).toEqual([
    'slides/taller.yaml:13:12 aviso: «direccion» solo se ve en esta red; escriba la dirección pública, o déjela vacía hasta tenerla',
  ]);
});

it('readTaller(…) reads letters composed or not as the same', () => {
  const text = '# A\n\n[@primera] gestio\u0301n\n';
  const [slide] = readTaller(makeTaller({ 'a.md': text }), testComponents).slides;
  expect(JSON.stringify(slide!.body)).toContain('gestión');
});

it('readTaller(…) says once that the list names a chapter almost as its file is called', () => {
  expect(errorsOf({ 'taller.yaml': tallerYaml(['A.md']), 'a.md': '# A' })).toEqual([
    expect.stringContaining('no existe el archivo «slides/A.md»; ¿quiso decir «a.md»?'),
  ]);
});

it.each(['→ uno\n→ dos', '▪ uno\n▪ dos', '✔ uno\n✔ dos', '👉 uno\n👉 dos'])(
  'readTaller(…) doubts the list %j once',
  (list) => {
    expect(warningsOf({ 'a.md': `# A\n\n${list}\n` })).toEqual([expect.stringContaining('no hace una lista')]);
  },
);

it('readTaller(…) says that a value is only a comment', () => {
  const settings = tallerYaml(['a.md']).replace(/titulo: .*/, 'titulo: #Taller');
  expect(errorsOf({ 'taller.yaml': settings, 'a.md': '# A' })).toEqual([
    expect.stringContaining('«titulo» está vacío; lo que sigue a # no cuenta'),
  ]);
});

it.each(['\n----\n', '\n***\n', '\n—\n—\n', '---', '\n--- <!-- fin -->\n', '\n<hr>\n', '\n§§§\n'])(
  'readTaller(…) says of the separator %j, and not of the notes that it joins, that it is wrong, and reads both slides',
  (separator) => {
    const slide = (id: string, more = '') => `${more}## ${id}\n\nTexto\n\nNota:\n\nx\n\nContexto:\n\ny [@primerra]\n`;
    const at = separator === '---' ? 12 : 13;
    const lines = `${slide('a')}${separator}`.split('\n').length;
    const [citations, ...others] = errorsOf({ 'a.md': `${slide('a')}${separator}\n${slide('b')}` });
    expect(citations).toMatch(new RegExp(`a\\.md:11:3 fuente desconocida .* \\(slides/a\\.md:11, ${lines + 11}\\)$`));
    expect(others).toEqual([expect.stringMatching(new RegExp(`a\\.md:${at}:\\d+ (?!.*dos veces)`))]);
  },
);

it('readTaller(…) says at its title that a slide begins among the notes of another, once for each', () => {
  const slide = (id: string) => `## ${id}\n\nTexto\n\nNota:\n\nx\n\n`;
  expect(errorsOf({ 'a.md': `${slide('a')}${slide('b')}${slide('c')}` })).toEqual([
    expect.stringMatching(/^slides\/a\.md:9:1 «## b» queda en las notas .*; escriba antes --- entre renglones vacíos$/),
    expect.stringMatching(/^slides\/a\.md:17:1 «## c» queda en las notas/),
  ]);
});

it('readTaller(…) says once that a source’s own id is wrong, and not that those who cite it do', () => {
  const wrong = FUENTES.replace('id: primera', 'id: Primera');
  expect(errorsOf({ 'a.md': '# A\n\n[@primera] [@segunda]\n', 'data/fuentes.yaml': wrong })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes\.yaml:1:7 «id» solo lleva minúsculas/),
  ]);
  const without = FUENTES.replace('- id: primera\n ', '-');
  expect(errorsOf({ 'a.md': '# A\n\n[@primera]\n', 'data/fuentes.yaml': without })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes\.yaml:1:3 falta la clave «id»/),
  ]);
});

it('readTaller(…) says once that a text stands where a list goes', () => {
  const glossary = (fuentes: string) => ({
    'a.md': '# A\n',
    'data/glosario.yaml': `- sigla: A\n  nombre: Uno\n  fuentes: ${fuentes}\n`,
  });
  for (const written of ['""', 'primera', '"  "'])
    expect(errorsOf(glossary(written))).toEqual([
      expect.stringMatching(/^slides\/data\/glosario\.yaml:3:12 «fuentes» no es del tipo esperado/),
    ]);
});

it('readTaller(…) says once that a note of the slide’s own stands above its notes', () => {
  expect(errorsOf({ 'a.md': '# A\n\nNota: cifras de 2021\n\nNota:\n\nSaludar.\n' })).toEqual([
    'slides/a.md:3:1 esta nota no se ve en la lámina; si es de la lámina, escríbala entre paréntesis',
  ]);
});

it('readTaller(…) says once that the folder of data has another name', () => {
  const data = { 'otros/fuentes.yaml': FUENTES, 'otros/lista.yaml': '- a\n', 'data/fuentes.yaml': undefined };
  const asks = (file: string) => `\`\`\`tabla-de-claves\ndatos: data/${file}.yaml\n\`\`\`\n`;
  const found = errorsOf({ 'a.md': `${cites('boletin')}\n${asks('lista')}\n---\n\n# B\n\n${asks('cosas')}`, ...data });
  expect(found).toEqual([
    expect.stringMatching(
      /no existe la carpeta «slides\/data», con los datos; cambie el nombre de «otros» a «data» \(slides\/a\.md:3, 16, 24\)$/,
    ),
  ]);
});

it('readTaller(…) says what stands where a file should: a folder, a link that leads nowhere or to itself', () => {
  const folder = makeTaller({
    'a.md': '# A\n\n![Foto](foto.png)\n',
    'taller.yaml': tallerYaml(['a.md', 'b.md', 'c.md', 'd.md']),
  });
  for (const name of ['b.md', 'palabras.txt']) mkdirSync(join(folder, name));
  for (const name of ['c.md', 'foto.png']) symlinkSync('nada', join(folder, name));
  symlinkSync('d.md', join(folder, 'd.md'));
  expect(errorsIn(folder)).toEqual([
    expect.stringContaining('no se puede leer «slides/foto.png»; si es un enlace, ponga ahí el archivo mismo'),
    expect.stringContaining('«slides/palabras.txt» es una carpeta y no un archivo'),
    expect.stringContaining('«slides/b.md» es una carpeta y no un archivo'),
    expect.stringContaining('«slides/c.md» es un enlace roto y no un archivo'),
    expect.stringContaining('«slides/d.md» es un enlace roto y no un archivo'),
  ]);
});

it('readTaller(…) says once that the list of chapters is wrong, and not that the slides left out of it are unknown', () => {
  const glossary = Array.from({ length: 5 }, (_, n) => `- sigla: S${n}\n  nombre: Nombre\n  lamina: b\n`).join('');
  const files = { 'a.md': '# A', 'cap/b.md': '# B', 'data/glosario.yaml': glossary };
  expect(errorsOf({ ...files, 'taller.yaml': tallerYaml(['a.md', 'cap/b.md']) })).toEqual([
    expect.stringContaining('no es un archivo de capítulo'),
  ]);
});

it('readTaller(…) says once that a chapter has another name behind its number', () => {
  expect(errorsOf({ 'taller.yaml': tallerYaml(['01-mexico.md']), '01-aga.md': '# A' })).toEqual([
    expect.stringContaining('no existe el archivo «slides/01-mexico.md»; ¿quiso decir «01-aga.md»?'),
  ]);
});

it.each(['lectura.html#/otra', 'b.md#otra'])('readTaller(…) says of %s that no slide is called so', (address) => {
  expect(errorsOf({ 'a.md': `# A\n\n[ver](${address})\n` })).toEqual([
    expect.stringContaining('no hay una lámina con el id «otra»'),
  ]);
});
