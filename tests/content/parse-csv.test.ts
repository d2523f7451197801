import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../../src/content/parse-csv.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { collectErrors } from './collect-errors.ts';

const schema = z.strictObject({
  clave: z.string().regex(/^\d{2}$/, 'no es una clave; escriba dos cifras'),
  nombre: z.string(),
  nota: z.string(),
});

function parse(text: string) {
  const { errors, report } = collectErrors();
  return { rows: parseCsv(new SourceText('a.csv', text), schema, report), errors };
}

describe('parseCsv(source, schema, report)', () => {
  it('parseCsv(…) reads rows, in any order of columns, and places each cell', () => {
    const text = 'nombre,clave,nota\nUno,01,a\nDos,02,\n';
    const { rows, errors } = parse(text);
    expect(errors).toEqual([]);
    expect(rows?.map(({ value }) => value)).toEqual([
      { nombre: 'Uno', clave: '01', nota: 'a' },
      { nombre: 'Dos', clave: '02', nota: '' },
    ]);
    expect(rows?.[1]?.placeOf('clave')).toEqual({ file: 'a.csv', line: 3, column: 5 });
    expect(rows?.[1]?.placeOf('nombre')).toEqual({ file: 'a.csv', line: 3, column: 1 });
  });

  it('parseCsv(…) reads quotes, doubled quotes, commas and line ends inside a cell', () => {
    expect(parse('clave,nombre,nota\n01,"a, ""b""","uno\ndos"\n').rows?.[0]?.value).toEqual({
      clave: '01',
      nombre: 'a, "b"',
      nota: 'uno\ndos',
    });
  });

  it('parseCsv(…) reads semicolons, as spreadsheets in Spanish save them', () => {
    expect(parse('clave;nombre;nota\n01;a, b;c\n').rows?.[0]?.value.nombre).toBe('a, b');
  });

  it('parseCsv(…) forgives blank lines, a missing last line end and white space around cells', () => {
    expect(parse('clave , nombre,nota\n\n01, a ,b\n,,\n02,c,').rows?.map(({ value }) => value.nombre)).toEqual([
      'a',
      'c',
    ]);
  });

  it('parseCsv(…) gives no rows for a header alone and reports an empty file', () => {
    expect(parse('clave,nombre,nota\n')).toEqual({ rows: [], errors: [] });
    expect(parse('\n').errors).toEqual([
      expect.stringMatching(/^1:1 el archivo está vacío; empiece con el renglón clave,nombre,nota; .* la hoja abierta/),
    ]);
  });

  it('parseCsv(…) reports columns that are unknown, missing or double', () => {
    expect(parse('clave,nombree,nota,nota\n').errors).toEqual([
      '1:7 columna desconocida «nombree»; ¿quiso decir «nombre»?',
      '1:20 la columna «nota» está dos veces; deje solo una',
    ]);
    expect(parse('clave,nota\n').errors).toEqual(['1:1 falta la columna «nombre»; agréguela']);
  });

  it('parseCsv(…) reports rows with too few or too many cells', () => {
    expect(parse('clave,nombre,nota\n01\n02,b,c,d\n').errors).toEqual([
      '2:1 el renglón tiene una celda y el encabezado 3; agregue las que faltan, aunque queden vacías',
      '3:1 el renglón tiene 4 celdas y el encabezado 3; una celda con comas va entre comillas dobles',
    ]);
  });

  it('parseCsv(…) reports an unclosed quote where it opens, and only that', () => {
    expect(parse('clave,nombre,nota\n01,"a,b\n02,c,d\n').errors).toEqual([
      '2:4 comillas sin cerrar; cierre la celda con comillas dobles',
    ]);
  });

  it('parseCsv(…) reports text after a closing quote', () => {
    expect(parse('clave,nombre,nota\n01,"a"b,c\n').errors).toEqual([
      '2:7 hay texto después de unas comillas de cierre; duplique las comillas que van dentro de la celda («""»)',
    ]);
  });

  it('parseCsv(…) reports every wrong cell where it stands', () => {
    expect(parse('clave,nombre,nota\n1,a,b\n02,c,d\n x,e,f\n').errors).toEqual([
      '2:1 «clave» no es una clave; escriba dos cifras',
      '4:1 «clave» no es una clave; escriba dos cifras',
    ]);
  });
});
