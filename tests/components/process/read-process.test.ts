import { expect, it } from 'vitest';
import { readProcess } from '../../../src/components/process/read-process.ts';
import { atFence, makeFiles } from '../counts/read-data.ts';

const yaml = (second: string, fecha = '"2019-05-24/2019-06-17"', fuente = 'conocida') => `titulo: Proceso
etapas:
  - id: uno
    titulo: Etapa 1 – Consulta
    fecha: ${fecha}
    fuentes: [${fuente}]
  - id: ${second}
    titulo: Mesas
    fecha: "2019-08-21"
`;
const read = (text: string) => {
  const { files, errors } = makeFiles(text);
  return { spec: readProcess({ datos: 'data/prueba.yaml' }, files, atFence), errors };
};

it('readProcess(options) returns the stages', () => {
  const { spec, errors } = read(yaml('dos'));
  expect(errors).toEqual([]);
  expect(spec?.etapas.map((etapa) => etapa.id)).toEqual(['uno', 'dos']);
});

it('readProcess(options) reports an id given twice and an unknown source where they stand', () => {
  expect(read(yaml('uno', undefined, 'conocido')).errors).toEqual([
    '6:14 fuente desconocida «conocido»; ¿quiso decir «conocida»?',
    '7:9 el id «uno» está dos veces; dé otro a uno de los dos',
  ]);
});

it('readProcess(options) reports an interval whose end is before its start', () => {
  const { spec, errors } = read(yaml('dos', '"2019-06-17/2019-05-24"'));
  expect(spec).toBeUndefined();
  expect(errors).toEqual([
    '5:12 «fecha» es un intervalo que termina antes de empezar; escriba primero la fecha más antigua',
  ]);
});
