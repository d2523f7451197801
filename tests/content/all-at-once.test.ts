import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { EXAMPLE } from './example-files.ts';
import { errorsIn, makeTaller } from './make-taller.ts';

let folder = '';

beforeEach(() => {
  folder = makeTaller(EXAMPLE);
});

/** Changes a file of the workshop; what is looked for must be there. */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf-8');
  expect(text.search(from)).toBeGreaterThanOrEqual(0);
  writeFileSync(join(folder, file), text.replace(from, to));
}

const messages = () => errorsIn(folder, registry.values());

it('the workshop that the others spoil has nothing to mend', () => {
  expect(messages()).toEqual([]);
});

it('readTaller(…) reports an unknown key, an unknown lane and an unknown source of one data file in one go', () => {
  edit('data/linea.yaml', 'titulo: Nace la Red', 'titullo: Nace la Red');
  edit('data/linea.yaml', 'carril: mundo', 'carril: mundos');
  edit('data/linea.yaml', /fuentes: \[[\w-]+/, 'fuentes: [no-existe');
  const found = messages();
  expect(found).toHaveLength(3);
  for (const words of ['clave desconocida «titullo»', 'carril desconocido «mundos»', 'fuente desconocida «no-existe»'])
    expect(
      found.some((message) => message.includes(words)),
      words,
    ).toBe(true);
});

it('readTaller(…) reports an unknown source beside a value that is wrong, in YAML and in CSV', () => {
  edit('data/linea.yaml', /fecha: [^,]+/, 'fecha: "2019-02-30"');
  edit('data/linea.yaml', /fuentes: \[[\w-]+/, 'fuentes: [no-existe');
  edit('data/estados.csv', 'boletin-12', 'boletin-21');
  edit('data/estados.csv', /,alta,/, ',altta,');
  const found = messages();
  expect(found).toHaveLength(4);
  expect(found.filter((message) => message.includes('fuente desconocida'))).toHaveLength(2);
});

it('readTaller(…) reports a wrong state beside a value of another type', () => {
  edit('taller.yaml', 'estado: Quintana Roo', 'estado: Quintana Ro');
  edit('taller.yaml', /minutos: \d+/, 'minutos: x');
  expect(messages()).toEqual([
    expect.stringMatching(/^slides\/taller\.yaml:2:9 «Quintana Ro» no es una entidad/),
    expect.stringContaining('«minutos» no es del tipo esperado'),
  ]);
});

it('readTaller(…) finds a source given twice in a list with another mistake, and calls none of them unknown', () => {
  const [first = ''] = /(?<=- \{ id: )[\w-]+/.exec(readFileSync(join(folder, 'data/fuentes.yaml'), 'utf-8')) ?? [];
  edit('data/fuentes.yaml', /$/, `\n- id: ${first}\n  titullo: Otra\n`);
  const found = messages();
  expect(found.some((message) => message.includes(`la fuente «${first}» está dos veces`))).toBe(true);
  expect(found.filter((message) => message.includes('fuente desconocida'))).toEqual([]);
});

it('readTaller(…) reads on where taller.yaml can’t be read at all', () => {
  writeFileSync(join(folder, 'taller.yaml'), Buffer.from([0x74, 0xed, 0x74, 0x75, 0x6c, 0x6f]));
  edit('1-inicio.md', 'layout="lista"', 'layout="lisat"');
  writeFileSync(join(folder, '2-cuentas.md'), Buffer.from([0x23, 0x20, 0xf1]));
  const found = messages();
  expect(found.filter((message) => message.includes('UTF-8'))).toHaveLength(2);
  expect(found.some((message) => message.includes('layout desconocido «lisat»'))).toBe(true);
  expect(found).toHaveLength(3);
});

it('readTaller(…) blames open quotes where they open, and nothing else for them', () => {
  edit('taller.yaml', 'estado: Quintana Roo', 'estado: "Quintana Roo');
  expect(messages()).toEqual([expect.stringMatching(/^slides\/taller\.yaml:2:9 /)]);
  edit('taller.yaml', 'estado: "Quintana Roo', 'estado: Quintana Roo');
  edit('data/estados.csv', /^04,Campeche/m, '04,"Campeche');
  const line = readFileSync(join(folder, 'data/estados.csv'), 'utf-8')
    .split('\n')
    .findIndex((row) => row.startsWith('04,'));
  expect(messages()[0]).toMatch(new RegExp(`^slides/data/estados\\.csv:${line + 1}:4 comillas sin cerrar`));
});

it('readTaller(…) says what is open in a fence', () => {
  edit('3-lugares.md', 'datos: data/linea.yaml', 'datos: [');
  expect(messages().join('\n')).toContain('falta un signo (comillas, dos puntos, corchete o llave)');
});
