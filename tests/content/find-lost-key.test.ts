import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { timelineSchema } from '../../src/components/timeline/schema.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { questionsSchema } from '../../src/content/questions-schema.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { tallerSchema } from '../../src/content/taller-schema.ts';
import { collectErrors } from './collect-errors.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/taller');
const SCHEMAS = {
  'taller.yaml': tallerSchema,
  'data/linea.yaml': timelineSchema,
};

it.each([
  ['taller.yaml', 'convoca'],
  ['taller.yaml', 'organizaciones'],
  ['data/linea.yaml', 'epocas'],
  ['data/linea.yaml', 'periodos'],
] as const)('parseYaml(…) says once that the line is gone, below which %s has what %s names', (file, key) => {
  const text = readFileSync(join(FIXTURE, file), 'utf-8');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === `${key}:`);
  const without = new SourceText('a.yaml', lines.toSpliced(at, 1).join('\n'));
  const { errors, report } = collectErrors();
  const read = parseYaml(without, SCHEMAS[file], report);
  expect(errors).toEqual([
    expect.stringMatching(new RegExp(`^${at + 1}:\\d+ falta el renglón «${key}:»: .*; escríbalo encima`)),
  ]);
  expect(read?.value).toEqual(parseYaml(new SourceText('a.yaml', text), SCHEMAS[file], report)?.value);
});

it('parseYaml(…) says where a list surely begins that may begin above', () => {
  const text = readFileSync(join(FIXTURE, 'data/linea.yaml'), 'utf-8').replace('eventos:\n', '');
  const { errors, report } = collectErrors();
  parseYaml(new SourceText('a.yaml', text), timelineSchema, report);
  expect(errors).toEqual([
    expect.stringMatching(
      /^31:3 falta el renglón «eventos:»: .*; escríbalo encima, o antes si más renglones son suyos$/,
    ),
  ]);
});

it('parseYaml(…) says which line is gone where a list became part of the text above', () => {
  const { errors, report } = collectErrors();
  const question =
    '- id: uno\n  lamina: a\n  pregunta: ¿Uno?\n    - Sí\n    - No\n  correcta: 1\n  explicacion: Porque sí.\n';
  const read = parseYaml(new SourceText('a.yaml', question), questionsSchema, report);
  expect(errors).toEqual([expect.stringMatching(/^4:5 falta el renglón «opciones:»: «- Sí» /)]);
  expect(read?.value[0]).toMatchObject({ pregunta: '¿Uno?', opciones: ['Sí', 'No'] });
});

it('parseYaml(…) says that the list below a value has no key', () => {
  const { errors, report } = collectErrors();
  parseYaml(new SourceText('a.yaml', 'titulo: Uno\n# dos\n  - id: a\n'), timelineSchema, report);
  expect(errors).toEqual([expect.stringMatching(/^3:3 .*la lista que empieza aquí no tiene clave.*; escriba encima/)]);
});
