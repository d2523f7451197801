import { expect, it } from 'vitest';
import { saveAs } from '../../src/content/sheet-menus.ts';
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

it.each(['08-nuevo.docx', '08-nuevo.odt', '08-nuevo.pages'])('readTaller(…) doubts the chapter %s', (name) => {
  expect(warningsOf({ ...RIGHT, [name]: new Uint8Array([80, 75, 3, 4]) })).toEqual([
    `slides/${name}:1:1 aviso: el archivo no se usa: es de un procesador de textos; si es un capítulo, guárdelo como texto en «08-nuevo.md» y agréguelo a «capitulos»; si no, llévelo a otra carpeta`,
  ]);
});

it.each(['hoja.docx', '~$08-nuevo.docx'])('readTaller(…) says nothing of %s', (name) => {
  expect(warningsOf({ ...RIGHT, [name]: new Uint8Array([80, 75, 3, 4]) })).toEqual([]);
});

it('readTaller(…) says nothing of a document that a slide links to', () => {
  const files = { ...RIGHT, 'a.md': '# A\n\n[Hoja](08-nuevo.docx)\n', '08-nuevo.docx': new Uint8Array([80, 75, 3, 4]) };
  expect(warningsOf(files)).toEqual([]);
});

it.each([
  'a_LOCAL_123.md',
  'b_BASE_7.md',
  'a_REMOTE_123.md',
  'a-copia.md',
  'a (1).md',
  "a (Ana's conflicted copy 2021-03-25).md",
  'a-DESKTOP-4F2K.md',
  'a-ANA-PC.md',
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

const SHEET = {
  ...RIGHT,
  'a.md': '# A\n\n```tabla-de-claves\ndatos: data/estados.csv\n```\n',
  'data/estados.csv': 'clave,nombre\n01,a\n',
};

it.each([
  'data/estados.csv.csv',
  'data/estados.csv.txt',
  'data/estados 2.csv',
  'data/estados_v2.csv',
  'data/estados.tsv',
  'data/Copia de estados.csv',
  'data/Copy of estados.csv',
  "data/estados (Ana's conflicted copy 2021-03-05).csv",
  'data/estados-DESKTOP-AB12CD.csv',
  'estados.csv',
  'datos/estados.csv',
])('readTaller(…) doubts %s, which nobody reads while another file of its name is read', (name) => {
  expect(warningsOf({ ...SHEET, [name]: 'clave,nombre\n02,b\n' })).toEqual([
    expect.stringMatching(
      /^slides\/.*:1:1 aviso: el archivo no se usa: parece una copia de «(?:data\/)?estados\.csv»; /,
    ),
  ]);
});

it.each(['data/estados.xlsx', 'data/estados.ods', 'datos/estados (1).xls', 'estados.numbers'])(
  'readTaller(…) says of %s once that a workbook is not read, and how to save it as text, with its CSV or without',
  (name) => {
    expect(warningsOf({ ...SHEET, [name]: 'PK' })).toEqual([
      expect.stringMatching(
        /aviso: el archivo no se usa: de un libro .*; ábralo y guárdelo como «estados\.csv»: en Excel/,
      ),
    ]);
    expect(errorsOf({ ...SHEET, 'data/estados.csv': undefined, 'data/otro.csv': '', [name]: 'PK' })).toEqual([
      `slides/a.md:4:8 no existe el archivo «slides/data/estados.csv»; está «${name}»: ${saveAs('estados.csv')}`,
    ]);
  },
);

it.each([
  '~$estados.xlsx',
  '.~lock.estados.csv#',
  '._estados.csv',
  'Icon\r',
  'desktop.ini',
  'Thumbs.db',
  'estados.csv~',
])('readTaller(…) says nothing of %j, which programs leave beside the data', (name) => {
  expect(warningsOf({ ...SHEET, [`data/${name}`]: '\0' })).toEqual([]);
});

it.each(['a.md ', ' a.md', 'a\u200b.md'])(
  'readTaller(…) reads a chapter whose name is %j, as everybody sees it',
  (name) => {
    expect(warningsOf({ ...RIGHT, 'a.md': undefined, 'taller.yaml': tallerYaml(['a.md']), [name]: '# A\n' })).toEqual(
      [],
    );
  },
);

it('readTaller(…) says nothing of other data that another slide may have had', () => {
  expect(warningsOf({ ...SHEET, 'data/municipios.csv': 'clave,nombre\n' })).toEqual([]);
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
  'palabras.txt.txt',
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
