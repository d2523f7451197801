import { expect, it } from 'vitest';
import { map } from '../../../src/components/map/map.ts';
import { readWith, mapSpec, dataFile } from './map-data.ts';

const csv = dataFile('data/estados.csv');
const taller = dataFile('taller.yaml');
const DAY = 86_400_000;
const lineOf = (text: string, start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

it('readMap(options, files, at) takes the state from taller.yaml', () => {
  expect(mapSpec().highlighted).toBe('04');
  const { spec, messages } = readWith({ 'taller.yaml': taller.replace('estado: Campeche', 'estado: Yucatán') });
  expect(messages).toEqual([]);
  expect(spec?.highlighted).toBe('31');
});

it('readMap(options, files, at) reports a state that no row has, where taller.yaml says it', () => {
  const { spec, messages } = readWith({ 'taller.yaml': taller.replace('estado: Campeche', 'estado: Atlántida') });
  expect(spec).toBeUndefined();
  expect(messages).toEqual([
    `slides/taller.yaml:${lineOf(taller, 'estado')}:9 no hay entidad «Atlántida» en slides/data/estados.csv; revise cómo se escribe`,
  ]);
});

it.each([
  [
    'a key that is no entity',
    '32,Zacatecas',
    '33,Zacatecas',
    ['no hay entidad con la clave «33», y no está 32 Zacatecas'],
  ],
  ['a key given twice', '32,Zacatecas', '31,Zacatecas', ['la clave «31» está dos veces, y no está 32 Zacatecas']],
  [
    'a year that is not the date’s',
    '1,2020,2020-02-14',
    '1,2018,2020-02-14',
    ['el año 2018 no es el de la fecha 2020-02-14'],
  ],
  ['an unknown source', '2020-02-14,boletin-13', '2020-02-14,boletin-31', ['fuente desconocida «boletin-31»']],
  ['an unknown source in a note', '[@boletin-13].', '[@boletin-14].', ['fuente desconocida «boletin-14»']],
  [
    'a misspelt name',
    '14,Jalisco,',
    '14,Jalizco,',
    ['«Jalizco» no es el nombre de la entidad 14; ¿quiso decir «Jalisco»?'],
  ],
  [
    'a misspelt official name',
    'Coahuila de Zaragoza',
    'Coahuila de Saragoza',
    ['«Coahuila de Saragoza» no es el nombre de la entidad 05; ¿quiso decir «Coahuila de Zaragoza»?'],
  ],
  [
    'a name that is another entity’s',
    '14,Jalisco,Jalisco',
    '14,Nayarit,Nayarit',
    [
      '«Nayarit» tiene la clave 18; la 14 es de «Jalisco»; corrija la clave o el nombre',
      '«Nayarit» tiene la clave 18; la 14 es de «Jalisco»; corrija la clave o el nombre',
    ],
  ],
  [
    'a date without its year',
    '1,2017,2017-04-27',
    '1,,2017-04-27',
    ['falta el año de la fecha 2017-04-27; escriba 2017'],
  ],
  [
    'a year before the Alliance',
    '1,2017,,boletin',
    '1,1019,,boletin',
    ['el año 1019 no puede ser; escriba uno de 2011, cuando nace la AGA, a 2021, el año del taller'],
  ],
  ['a year after the workshop', '1,2017,,boletin', '1,2022,,boletin', ['el año 2022 no puede ser']],
])('readMap(options, files, at) reports %s (%s)', (_what, before, after, problems) => {
  const { messages } = readWith({ 'data/estados.csv': csv.replace(before, after) });
  expect(messages).toHaveLength(problems.length);
  for (const [index, problem] of problems.entries()) {
    expect(messages[index]).toContain(problem);
    expect(messages[index]).toMatch(/^slides\/data\/estados\.csv:\d+:\d+ /);
  }
});

it('readMap(options, files, at) points at the cell that is wrong', () => {
  const { messages } = readWith({ 'data/estados.csv': csv.replace('14,Jalisco,', '14,Jalizco,') });
  expect(messages).toEqual([expect.stringContaining(`estados.csv:${lineOf(csv, '14,')}:4 «Jalizco»`)]);
});

it('readMap(options, files, at) finds no year too late while the workshop’s date is wrong', () => {
  const { messages } = readWith({ 'taller.yaml': taller.replace('fecha: 2021-05-08', 'fecha: ayer') });
  expect(messages.filter((message) => message.includes('estados.csv'))).toEqual([]);
});

it('map.cites(spec) names the sources of dates, institutes and notes', () => {
  const cited = map.cites(mapSpec());
  expect(cited).toEqual(expect.arrayContaining(['acta-fundadora', 'directorio', 'diario-del-golfo', 'registro-2006']));
});

it.each([
  ['as days', (days: number) => new Date((days - 1462) * DAY).toISOString().slice(0, 10)],
  ['as numbers of days', (days: number) => String(days - Date.UTC(1904, 0, 1) / DAY)],
])('readMap(options, files, at) takes the days of a sheet that counts from 1904, written %s', (_what, write) => {
  const earlier = csv.replace(/(?<=,20\d\d,)20\d\d-\d\d-\d\d/g, (day) => write(Date.parse(day) / DAY));
  expect(earlier).not.toBe(csv);
  const { spec, messages } = readWith({ 'data/estados.csv': earlier });
  expect(messages).toEqual([]);
  expect(spec?.entities).toEqual(mapSpec().entities);
});

it('readMap(options, files, at) says once that one column was sorted and the others not, and that rows are there twice', () => {
  const [head = '', ...rows] = csv.trim().split('\n');
  const names = rows.map((row) => row.split(',')[1]!).reverse();
  const sorted = rows.map((row, index) => row.replace(/^(\d\d),[^,]*/, `$1,${names[index]}`));
  const { messages } = readWith({ 'data/estados.csv': [head, ...sorted].join('\n') });
  expect(messages).toEqual([
    expect.stringMatching(/\(así en \d+ renglones, hasta el \d+\); si ordenó una sola columna/),
  ]);
  expect(readWith({ 'data/estados.csv': [head, ...rows, ...rows].join('\n') }).messages).toEqual([
    expect.stringMatching(/está dos veces \(así en 32 renglones/),
  ]);
});

it('readMap(options, files, at) doubts rows without a source once, and takes the ids that autocorrection changed', () => {
  const [head = '', ...rows] = csv.trim().split('\n');
  const without = rows.map((row) => row.replace(/,directorio,/, ',,'));
  expect(without).not.toEqual(rows);
  expect(readWith({ 'data/estados.csv': [head, ...without].join('\n') }).messages).toEqual([
    expect.stringMatching(/«organo_fuente_id» está vacío \(así en .*\); escriba la de cada una; .* combinadas/),
  ]);
  const changed = csv.replaceAll(',boletin-13,', ',@Boletin–13,');
  expect(changed).not.toBe(csv);
  const { spec, messages } = readWith({ 'data/estados.csv': changed });
  expect(messages).toEqual([]);
  expect(spec?.entities).toEqual(mapSpec().entities);
});

it.each([
  ['clave_inegi', 'entidad'],
  ['participa_en_lamina', 'anio'],
  ['anio', 'fecha_declaratoria'],
  ['fuente_id', 'confianza'],
  ['organo_garante_2021', 'organo_fuente_id'],
])('readMap(options, files, at) says once that the headings %s and %s changed places', (one, other) => {
  const [header = '', ...rows] = csv.split('\n');
  const names = header.split(',').map((name) => (name === one ? other : name === other ? one : name));
  const { messages } = readWith({ 'data/estados.csv': [names.join(','), ...rows].join('\n') });
  expect(messages).toEqual([
    expect.stringContaining(
      `los encabezados «${other}» y «${one}» están cambiados: cada uno está sobre los datos del otro`,
    ),
  ]);
});

it('readMap(options, files, at) says once that the two kinds of names changed places', () => {
  const changed = csv.replace('entidad,nombre_oficial', 'nombre_oficial,entidad');
  expect(readWith({ 'data/estados.csv': changed }).messages).toEqual([
    expect.stringMatching(
      /^slides\/data\/estados\.csv:6:13 .*: «entidad» y «nombre_oficial» están cambiados \(así en 4 renglones, hasta el 31\); .* cambie solo los encabezados$/,
    ),
  ]);
});

it('readMap(options, files, at) says once that a sheet was cut, where it ends', () => {
  for (const rest of [10, 7, 3]) {
    const row = csv.split('\n').slice(0, 20).join('\n');
    const { messages } = readWith({ 'data/estados.csv': row.split(',').slice(0, -rest).join(',') });
    // Of a doubt at the place of a mistake nothing is said.
    expect(new Set(messages.map((each) => each.split(' ')[0]))).toEqual(new Set(['slides/data/estados.csv:20:1']));
  }
});

it('readMap(options, files, at) says once that a column moved, and takes what a sheet or a hand put round a name or an id', () => {
  const cells = (change: (row: string[], index: number) => string[]) =>
    readWith({
      'data/estados.csv': csv
        .trim()
        .split('\n')
        .map((line, index) => (index === 0 ? line : change(line.split(','), index).join(',')))
        .join('\n')
        .concat('\n'),
    }).messages;
  const key = (index: number) => String(index).padStart(2, '0');
  expect(cells(([, ...row], index) => [key(index - 1), ...row])).toEqual([
    expect.stringContaining('«Baja California» tiene la clave 02; la 01 es de «Aguascalientes» (así en 31 renglones'),
  ]);
  expect(cells(([, ...row]) => ['01', ...row])).toEqual([
    expect.stringContaining('la clave «01» está dos veces, y no están'),
  ]);
  expect(cells(([first = '', name, ...row]) => [first, `${name}*`, ...row])).toEqual([]);
  expect(
    cells((row) =>
      row.map((cell) => cell.replace(/^boletin-13$/, 'boletin 13').replace(/^acta-fundadora$/, '[@acta-fundadora]')),
    ),
  ).toEqual([]);
});
