import { expect, it } from 'vitest';
import { errorsOf, FUENTES, warningsOf } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

const RIGHT = { 'a.md': '# A\n', 'taller.yaml': tallerYaml(['a.md']) };

it.each(['b.markdown', 'b.mdx', 'B.MD', 'b.md.txt', '01-b.txt'])(
  'readTaller(…) doubts %s beside the chapters: it looks like one and is in no edition',
  (name) => {
    expect(warningsOf({ ...RIGHT, [name]: '# B\n' })).toEqual([
      expect.stringMatching(/^slides\/.*:1:1 aviso: el archivo no se usa: .* termina en \.md; .*«.*\.md»/),
    ]);
  },
);

it.each([
  'a_LOCAL_123.md',
  'b_BASE_7.md',
  'a_REMOTE_123.md',
  'a-copia.md',
  'a (1).md',
  "a (Ana's conflicted copy 2021-03-25).md",
  'a-DESKTOP-4F2K.md',
  'Copia de a.md',
])('readTaller(…) takes %s for a copy and no chapter that is missing in the list', (name) => {
  expect(warningsOf({ ...RIGHT, [name]: '# B\n' })).toEqual([
    expect.stringMatching(/^slides\/.*:1:1 aviso: el archivo no se usa: parece una copia/),
  ]);
});

it.each(['04-respaldo.md', 'b-copia.md', 'b_v2.md'])(
  'readTaller(…) refuses %s, which is a copy of nothing here and not in the list',
  (name) => {
    expect(errorsOf({ ...RIGHT, [name]: '# B\n' })).toEqual([
      expect.stringContaining(`el capítulo «${name}» no está en «capitulos»`),
    ]);
  },
);

it('readTaller(…) doubts the copy of a file of data, which a browser saved beside the one in use', () => {
  expect(warningsOf({ ...RIGHT, 'data/fuentes (1).yaml': FUENTES, 'data/otras.yaml': FUENTES })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes \(1\)\.yaml:1:1 aviso: .* una copia de «fuentes\.yaml»/),
  ]);
});

it('readTaller(…) says nothing of the editor’s own words and other texts', () => {
  expect(warningsOf({ ...RIGHT, 'palabras.txt': 'uno\n', 'notas.txt': 'x', 'README.md': '# x' })).toEqual([]);
});

it.each([
  'data/glosario.yml',
  'glosario.yaml',
  'data/Preguntas.yaml',
  'data/pregunta.yaml',
  'Palabras.txt',
  'palabra.txt',
])('readTaller(…) doubts %s, which is nearly the name of a file that may be left out', (name) => {
  expect(warningsOf({ ...RIGHT, [name]: '' })).toEqual([
    expect.stringMatching(
      /aviso: el archivo no se usa: parece «(?:data\/glosario\.yaml|data\/preguntas\.yaml|palabras\.txt)»/,
    ),
  ]);
});

it.each(['tema única.md', '01.tema.md', 'a&b.md'])(
  'readTaller(…) says once that %s can be no chapter’s name',
  (name) => {
    expect(errorsOf({ [name]: '# A\n' })).toEqual([expect.stringContaining('no es un archivo de capítulo')]);
    expect(() => warningsOf({ [name]: '# A\n' })).toThrow(/^slides\/taller\.yaml:10:14 [^\n]*$/);
  },
);
