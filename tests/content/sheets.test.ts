import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entitySchema } from '../../src/components/map/schema.ts';
import { decodeText } from '../../src/content/decode-text.ts';
import { parseCsv } from '../../src/content/parse-csv.ts';
import { collectErrors } from './collect-errors.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/hojas');
const HEADER = Object.keys(entitySchema.shape).join(',');

function read(bytes: string | Uint8Array, name = 'a.csv') {
  const { errors, report } = collectErrors();
  const source = decodeText(name, Buffer.from(bytes), report);
  const rows = source && parseCsv(source, entitySchema, report);
  return { errors, values: rows?.map(({ value }) => value) };
}

const right = (day: string | undefined) => ({ clave_inegi: '01', participa_en_lamina: true, fecha_declaratoria: day });
const row = (key: string, day: string) => `${key},Uno,Uno,1,2016,${day},primera,alta,,,`;
const days = (...cells: string[]) =>
  read([HEADER, ...cells.map((cell, index) => row(`0${index + 1}`, cell))].join('\n'));

describe('a sheet that LibreOffice saved', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csv')))('%s reads as it was', (name) => {
    const { errors, values } = read(readFileSync(join(FOLDER, name)));
    expect(errors).toEqual([]);
    expect(
      values?.map(({ clave_inegi, participa_en_lamina, anio, fecha_declaratoria }) => [
        clave_inegi,
        participa_en_lamina,
        anio,
        fecha_declaratoria,
      ]),
    ).toEqual([
      ['01', true, 2016, '2016-06-20'],
      ['02', false, undefined, undefined],
      ['07', true, 2019, '2019-01-05'],
    ]);
  });
});

describe('what spreadsheets do to cells', () => {
  it.each([
    '20/06/2016',
    '20/6/16',
    '20-06-2016',
    '20.06.2016',
    '6/20/2016',
    '2016/6/20',
    '2016-06-20 00:00:00',
    '20/06/2016 12:00:00 a. m.',
    '20-jun-16',
    '20 de junio de 2016',
    'June 20, 2016',
    'lunes, 20 de junio de 2016',
    'lun 20/06/2016',
    '20º de junio de 2016',
    '20160620',
    '2016-06-20T00:00:00-06:00',
    '42541',
    '42541.0',
    '42541,5',
    '42,541',
    '41079',
    '20-jun',
    '20-Jun',
    '20 de junio',
    '20/06',
    '2016-jun-20',
    'Jun-20-2016',
    'jun/20/2016',
    'Mon Jun 20 2016',
    'lun. 20 jun 16',
    'lunes 20 junio, 2016',
    '2016 06 20',
    '20 06 2016',
    '20062016',
    '20 / 06 / 2016',
    '00:00 20/06/2016',
    '20/06/2016, 0:00',
    '2016-06-20Z',
    '2016‑06‑20.',
    '$42,541.00',
  ])('parseCsv(…) takes %j for the day it is', (cell) => {
    const { errors, values } = read(`${HEADER}\n01,Uno,Uno,1,2016,"${cell}",primera,alta,,,\n`);
    expect(errors).toEqual([]);
    expect(values).toEqual([expect.objectContaining(right('2016-06-20'))]);
  });

  it('parseCsv(…) reads the order of day and month off the whole column', () => {
    expect(days('05/04/2016', '20/06/2016').values?.[0]?.fecha_declaratoria).toBe('2016-04-05');
    expect(days('5/4/16', '6/20/16').values?.[0]?.fecha_declaratoria).toBe('2016-05-04');
    expect(days('05/05/2016').values?.[0]?.fecha_declaratoria).toBe('2016-05-05');
  });

  it('parseCsv(…) says once that day and month can’t be told apart, and how to save the sheet', () => {
    expect(days('05/04/2016', '06/07/2016', '01/02/2017').errors).toEqual([
      expect.stringMatching(
        /^2:19 la hoja de cálculo cambió las fechas .*«05\/04\/2016».*AAAA-MM-DD.*Excel.*LibreOffice/,
      ),
    ]);
  });

  it.each([
    ['jun-16', '2016', /^2:19 «fecha_declaratoria» no está completa; si la hoja escondió .*AAAA-MM-DD/],
    ['20-jun', '', /^2:15 «fecha_declaratoria» no está completa; si la hoja escondió .*AAAA-MM-DD/],
    ['4.25E+04', '2016', /^2:19 «fecha_declaratoria» perdió cifras en notación científica; .*AAAA-MM-DD/],
    ['', '07/07/1905', /^2:14 «anio» es una fecha y no un número; .*«General»/],
    ['', 'ene-16', /^2:14 «anio» es una fecha y no un número; .*«General»/],
    ['', '2.02E+03', /^2:14 «anio» perdió cifras en notación científica; .*«General» \(Excel: .*LibreOffice: /],
    ['2016-06', '2016', /^2:19 «fecha_declaratoria» no está completa/],
    ['', '0:00', /^2:14 «anio» es una hora y no un número; .*«General»/],
    ['', '08/07/1905 00:00:00', /^2:14 «anio» es una fecha y no un número; .*«General»/],
    ['', 'VERDADERO', /^2:14 «anio» es un valor lógico y no un número; .*«General»/],
  ])('parseCsv(…) names the habit that made %j of a day and %j of a year', (day, year, said) => {
    const { errors } = read([HEADER, row('01', day).replace('2016', year)].join('\n'));
    expect(errors).toEqual([expect.stringMatching(said)]);
  });

  it('parseCsv(…) refuses days that are none, those of the first century too', () => {
    expect(days('31/02/2016', '20/06/2016').errors).toHaveLength(1);
    expect(days('0021-05-06').errors).toHaveLength(1);
  });

  it.each([
    ['codes without zeros', `${HEADER}\n1,Uno,Uno,1,2016,,primera,alta,,,\n`],
    ['figures with decimals', `${HEADER}\n1.0,Uno,Uno,1.0,2016.0,,primera,alta,,,\n`],
    ['words of truth', `${HEADER}\n01,Uno,Uno,VERDADERO,2016,,primera,Alta,,,\n`],
    ['apostrophes', `${HEADER}\n'01,Uno,Uno,1,2016,,primera,alta,,,\n`],
    ['empty columns and rows', `,${HEADER},,\n,${row('01', '')},,\n,,,,,,,,,,,,,\n`],
    ['last cells left out', `${HEADER}\n01,Uno,Uno,1,2016,,primera,alta\n`],
    ['formulas that keep a text', `${HEADER}\n"=""01""",Uno,Uno,1,2016,,primera,alta,,,\n`],
    ['spaces around quotes', `${HEADER}\n"01" , "Uno",Uno,1,2016,"" ,primera, "alta" ,,,\n`],
    ['bars', `${HEADER}\n${row('01', '')}\n`.replaceAll(',', '|')],
    ['tabs', `${HEADER}\n${row('01', '')}\n`.replaceAll(',', '\t')],
    [
      'a line that names the separator',
      `sep=;\r\n${HEADER.replaceAll(',', ';')}\r\n${row('01', '').replaceAll(',', ';')}\r\n`,
    ],
    ['a title above the columns', `Estados,,,,,,,,,,\n,,,,,,,,,,\n${HEADER}\n${row('01', '')}\n`],
    ['headings of its own', `${HEADER.toUpperCase().replaceAll('_', ' ').replace('ANIO', 'AÑO')}\n${row('01', '')}\n`],
    ['zeros in front', `${HEADER}\n001,Uno,Uno,01,02016,,primera,alta,,,\n`],
    ['exponents of thousands', `${HEADER}\n1.0E+0,Uno,Uno,1.0E+0,2016,,primera,alta,,,\n`],
    ['the first letters of yes', `${HEADER}\n01,Uno,Uno,S,2016,,primera,alta,,,\n`],
    ['percents', `${HEADER}\n01,Uno,Uno,100%,2016,,primera,alta,,,\n`],
    ['a year with thousands and decimals', `${HEADER}\n01,Uno,Uno,1,"2.016,00",,primera,alta,,,\n`],
    ['ticks', `${HEADER}\n01,Uno,Uno,✔,2016,,primera,alta,,,\n`],
    ['wide figures', `${HEADER}\n０１,Uno,Uno,１,２０１６,,primera,alta,,,\n`],
    ['a word more in a heading', `${HEADER.replace('anio', 'anio (aaaa)')}\n${row('01', '')}\n`],
    ['words for nothing', `${HEADER}\n01,Uno,Uno,1,2016,s/f,primera,alta,,,\n`],
    ['headings that stand there twice', `${HEADER}\n${HEADER}\n01,Uno,Uno,1,2016,,primera,alta,,,\n`],
    ['a sign between a year’s thousands', `${HEADER}\n01,Uno,Uno,1,"2,016",,primera,alta,,,\n`],
    [
      'a title with a comma above semicolons',
      `Estados, 2021\n${HEADER}\n${row('01', '')}\n`.replaceAll(/,(?! )/g, ';'),
    ],
    ['spaces that nobody sees', `\uFEFF${HEADER}\n01,\u00a0Uno\u200b,Uno,1\u00a0,2016,,primera,alta,,,\n`],
  ])('parseCsv(…) takes %s', (_name, text) => {
    const { errors, values } = read(text);
    expect(errors).toEqual([]);
    expect(values).toEqual([
      expect.objectContaining({ ...right(undefined), entidad: 'Uno', anio: 2016, confianza: 'alta' }),
    ]);
  });

  it('parseCsv(…) says once what is wrong in a whole column, with the rows it concerns', () => {
    const rows = Array.from({ length: 6 }, (_, index) => row(`0${index + 1}`, '').replace('alta', 'mucha'));
    expect(read([HEADER, ...rows].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:\d+ «confianza» .*\(así en 6 renglones, hasta el 7\); use «alta»/),
    ]);
  });

  it('parseCsv(…) says of what a sheet may have changed in a whole column how to show it as it was', () => {
    const rows = (day: string, year: string) =>
      ['01', '02', '03', '04'].map((key) => row(key, day).replace('2016,', `${year},`));
    expect(read([HEADER, ...rows('20 juin 2016', '2016')].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:19 .*\(así en 4 renglones, hasta el 5\); .*; si los cambió la hoja, .*AAAA-MM-DD/),
    ]);
    expect(read([HEADER, ...rows('', '(2016)')].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:14 .*\(así en 4 renglones, hasta el 5\); .*; si los cambió la hoja, .*«General»/),
    ]);
  });

  it('parseCsv(…) takes no headings for exchanged where codes have become words of truth', () => {
    const rows = ['01', '02', '03', '04'].map((key) => row(key, '').replace(key, 'VERDADERO'));
    expect(read([HEADER, ...rows].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:1 «clave_inegi» es un valor lógico y no un número \(así en 4 renglones/),
    ]);
  });

  it('parseCsv(…) says once that each row is in one cell, and that a row is none of the data', () => {
    expect(
      read([HEADER, row('01', ''), `02,"Dos, ""y""",Dos,1,,,,alta,,,`].map((line) => `"${line}"`).join('\n')).errors,
    ).toEqual([expect.stringMatching(/^1:1 cada renglón está entero en una sola celda; .*Texto en columnas/)]);
    const turned = HEADER.split(',').map((name) => `${name},01,02,03`);
    expect(read(turned.join('\n')).errors).toEqual([
      expect.stringMatching(/^1:1 la tabla está volteada.*Transponer.*Trasponer/),
    ]);
    expect(read([HEADER, row('01', ''), 'Fuente: todas'].join('\n')).errors).toEqual([
      expect.stringMatching(
        /^3:1 este renglón no tiene los datos de sus columnas \(.*\); si es un total o un comentario/,
      ),
    ]);
    expect(read([HEADER, row('01', ''), ',Total,,1,,,,,,,'].join('\n')).errors).toEqual([
      expect.stringMatching(/^3:1 este renglón no tiene los datos de sus columnas \(.*\); si es un total/),
    ]);
  });

  it('parseCsv(…) says once that headings and rows are parted by different signs', () => {
    const rows = [row('01', ''), row('02', '')];
    expect(read([HEADER.replaceAll(',', ';'), ...rows].join('\n')).errors).toEqual([
      '2:1 el encabezado se separa con «;» y los renglones con «,»; escriba «,» también en el encabezado',
    ]);
    expect(read([HEADER, ...rows.map((each) => each.replaceAll(',', '\t'))].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:1 .*con «,» y los renglones con un tabulador/),
    ]);
  });

  it.each([
    ['the headings', 0, /^1:12 aquí «;» separa dos celdas, y «,» las demás; escriba «,» entre todas/],
    ['one row', 1, /^2:3 aquí «;»/],
    ['every line', undefined, /^1:12 aquí «;» .* \(así en los renglones 1, 2 y 3\)/],
  ])('parseCsv(…) says once that one sign in %s is another than the rest', (_name, at, said) => {
    const lines = [HEADER, row('01', ''), row('02', '')].map((line, index) =>
      at === undefined || at === index ? line.replace(',', ';') : line,
    );
    expect(read(lines.join('\n')).errors).toEqual([expect.stringMatching(said)]);
  });

  it('parseCsv(…) says of a row that another sign parts throughout which one parts the others', () => {
    const rows = [row('01', ''), row('02', '').replaceAll(',', ';')];
    expect(read([HEADER, ...rows].join('\n')).errors).toEqual([
      expect.stringMatching(/^3:3 aquí «;» separa dos celdas, y «,» las demás; escriba «,» entre todas/),
    ]);
  });

  it('parseCsv(…) says once that cells were merged, and how to part them', () => {
    const rows = ['01', '02', '03'].map((key) => row(key, '').replace('alta', key === '01' ? 'alta' : ''));
    expect(read([HEADER, ...rows].join('\n')).errors).toEqual([
      expect.stringMatching(
        /^3:\d+ «confianza» está vacío \(así en los renglones 3 y 4\); .*Separar celdas; LibreOffice/,
      ),
    ]);
  });

  it('parseCsv(…) doubts days of which a sheet turned some and left the others as text', () => {
    expect(days('2015-09-03', '2016-05-04', '06/20/2016', '08/31/2017').errors).toEqual([
      expect.stringMatching(/^2:19 la hoja de cálculo cambió las fechas .*«2015-09-03».*; escríbalas todas como/),
    ]);
    expect(days('2015-09-03', '2016-05-24', '06/20/2016', '08/31/2017').errors).toEqual([]);
  });

  it.each([
    [
      'columns of a fixed width',
      [HEADER, row('01', ''), row('02', '')]
        .map((line) => line.replace(/[^,]*,?/g, (cell) => cell.replace(',', '').padEnd(22)))
        .join('\n'),
      'anchura fija',
    ],
    ['another sheet', 'Pendientes\nRevisar fechas', 'un CSV guarda solo la hoja abierta'],
    ['an empty sheet', '\n\n', 'un CSV guarda solo la hoja abierta'],
    [
      'a row that explains the columns',
      `${HEADER}\ndos cifras,,,1 o 0,cuatro cifras,,,alta o baja,,,\n${row('01', '')}`,
      'este renglón no tiene',
    ],
  ])('parseCsv(…) says once of %s what it is', (_name, text, said) => {
    expect(read(text).errors).toEqual([expect.stringContaining(said)]);
  });

  it('parseCsv(…) says once that curly quotes stand around cells', () => {
    const rows = ['01', '02', '03', '04', '05', '06'].map((key) => `${row(key, '')}”uno, dos”`);
    expect(read([HEADER, ...rows].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:\d+ las comillas tipográficas \(”\) .*; escriba comillas rectas/),
    ]);
  });

  it('parseCsv(…) takes what programs write for nothing as nothing, and an id with another dash', () => {
    const { values } = read(`${HEADER}\n01,Uno,Uno,1,NaN,NULL,la_primera,alta,None,N/A,nan\n`);
    expect(values).toEqual([
      expect.objectContaining({ fuente_id: 'la-primera', anio: undefined, fecha_declaratoria: undefined }),
    ]);
    expect(values).toEqual([
      expect.objectContaining({ organo_garante_2021: undefined, organo_fuente_id: undefined, nota: undefined }),
    ]);
  });

  it('parseCsv(…) says of a column that no data have to take it out', () => {
    expect(read([`#,${HEADER}`, `1,${row('01', '')}`].join('\n')).errors).toEqual([
      '1:1 columna desconocida «#»; bórrela: no falta ninguna',
    ]);
  });

  it('parseCsv(…) says once of a heading of another name which columns are missing', () => {
    expect(read(`${HEADER.replace('clave_inegi', 'Código').replace('entidad', 'Estado')}\n`).errors).toEqual([
      '1:1 columna desconocida «Código»; use una de estas: clave_inegi, entidad',
      '1:8 columna desconocida «Estado»; use una de estas: clave_inegi, entidad',
    ]);
  });

  it('decodeText(…) says once that letters became question marks, and nothing of addresses with one', () => {
    const named = (name: string) => row('01', '').replace('Uno', name);
    expect(read([HEADER, named('M?xico'), named('Yucat?n')].join('\n')).errors).toEqual([
      expect.stringMatching(/^2:4 «M\?xico» perdió sus letras/),
    ]);
    expect(
      read([HEADER, `${row('01', '')}Véase ejemplo.mx/a?uno=1 y ejemplo.mx/b?dos ¿no?`].join('\n')).errors,
    ).toEqual([]);
  });

  it.each([
    '########',
    '#REF!',
    '#¡REF!',
    '#N/A',
    '#¿NOMBRE?',
    'Err:502',
    '=SUMA(A1:A3)',
    '=F2',
    '=+2016',
    '+F2',
    '=Hoja1!A1',
    "='Hoja 1'!A1",
    '#¡CAMPO!',
    '#CONNECT!',
    'Cargando...',
  ])('parseCsv(…) names %s as the sheet’s', (cell) => {
    expect(days(cell).errors).toEqual([expect.stringContaining(`la hoja de cálculo escribió «${cell}»`)]);
  });

  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'un libro de Excel'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'un libro de Excel'],
    ['a web page', '<html><table>', 'una página web'],
    ['another alphabet’s bytes', Buffer.from(`${HEADER}\n01,México`, 'latin1'), 'no está en UTF-8'],
    ['UTF-16 without a mark', Buffer.from(HEADER, 'utf16le'), 'carácter nulo'],
  ])('decodeText(…) says of %s what it is and where to save it anew', (_name, bytes, what) => {
    const { errors } = read(bytes);
    expect(errors).toEqual([expect.stringContaining(what)]);
    expect(errors[0]).toContain('«CSV UTF-8 (delimitado por comas)»');
    expect(errors[0]).toContain('LibreOffice');
  });
});
