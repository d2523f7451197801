import { expect, it } from 'vitest';
import { readTable } from '../../../src/components/table/read-table.ts';
import { atFence, makeFiles } from '../counts/read-data.ts';

const yaml = (tema: string, fecha = '"2019-08-21"', fuente = 'conocida') => `titulo: Ejes
ejes:
  - id: eje-1
    numero: 1
    titulo: Justicia
    temas:
      - id: uno
        fecha: ${fecha}
        tema: Un tema
        problematica: Un problema
        fuentes: [${fuente}]
      - id: ${tema}
        fecha: 2019-08-22
        tema: Otro tema
        problematica: Otro problema
`;
const read = (text: string) => {
  const { files, errors } = makeFiles(text);
  return { spec: readTable({ datos: 'data/prueba.yaml' }, files, atFence), errors };
};

it('readTable(options) returns ejes and topics', () => {
  const { spec, errors } = read(yaml('dos'));
  expect(errors).toEqual([]);
  expect(spec?.ejes[0]?.temas.map((tema) => tema.id)).toEqual(['uno', 'dos']);
});

it('readTable(options) reports an id given twice and an unknown source where they stand', () => {
  expect(read(yaml('uno', undefined, 'conosida')).errors).toEqual([
    '11:18 fuente desconocida «conosida»; ¿quiso decir «conocida»?',
    '12:13 el id «uno» está dos veces; dé otro a uno de los dos',
  ]);
});

it('readTable(options) reports a number that two ejes have', () => {
  const first = yaml('dos');
  const second = first.slice(first.indexOf('  - id: eje-1')).replaceAll(/id: (eje-1|uno|dos)/g, 'id: $1-b');
  expect(read(first + second).errors).toEqual(['17:13 el número 1 es de dos ejes; dé a cada eje el suyo']);
  expect(read(first + second.replace('numero: 1', 'numero: 2')).errors).toEqual([]);
});

it.each(['2019-08', '"2019-02-30"', 'agosto'])('readTable(options) reports %s: a table meets on a day', (fecha) => {
  const { spec, errors } = read(yaml('dos', fecha));
  expect(spec).toBeUndefined();
  expect(errors[0]).toMatch(/^8:16 /);
});
