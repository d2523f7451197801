import { describe, expect, it } from 'vitest';
import { errorCases, LIST, RIGHT, TABLE } from './error-cases.ts';
import { errorsOf, FUENTES, type Files } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

describe('readTaller(folder, components) says place, problem and remedy', () => {
  it.each(errorCases)('readTaller(…) reports %s', (_name, files, ...expected) => {
    expect(errorsOf({ ...RIGHT, ...files })).toEqual(expected.map((error) => `slides/${error}`));
  });

  it('readTaller(…) finds nothing wrong in the files that the cases start from', () => {
    expect(errorsOf(RIGHT)).toEqual([]);
    expect(errorsOf({ 'a.md': LIST, 'data/a.yaml': 'titulo: a\n' })).toEqual([]);
    expect(errorsOf({ 'a.md': TABLE, 'data/a.csv': 'clave,nombre\n01,a\n' })).toEqual([]);
  });

  it('readTaller(…) places errors in files with Windows line ends and BOM as an editor counts', () => {
    const wrong = '# T\n\n- a\n\n![](a.png)\n';
    const windows = `\uFEFF${wrong.replaceAll('\n', '\r\n')}`;
    expect(errorsOf({ 'a.md': windows, 'a.png': 'x' })).toEqual(errorsOf({ 'a.md': wrong, 'a.png': 'x' }));
    expect(errorsOf({ 'a.md': windows, 'a.png': 'x' })[0]).toMatch(/^slides\/a\.md:5:1 /);
  });

  it('readTaller(…) tells everything at once, in order of file and line, each thing once', () => {
    const files: Files = {
      'taller.yaml': `${tallerYaml(['a.md', 'b.md'])}sobra: 1\n`,
      'b.md': `# B\n\n![](x.png)\n\n${LIST}`,
      'a.md': `# A {{nada}}\n\n${LIST}\n[@cuarta]\n`,
      'data/a.yaml': 'titulo: 1\n',
      'data/fuentes.yaml': FUENTES.replace('alta', 'baja'),
    };
    expect(errorsOf(files).map((error) => error.split(';')[0])).toEqual([
      'slides/a.md:1:5 variable desconocida «{{nada}}»',
      'slides/a.md:9:1 fuente desconocida «cuarta»',
      'slides/b.md:3:1 imagen sin texto alternativo',
      'slides/b.md:3:1 no existe la imagen «slides/x.png»',
      'slides/data/a.yaml:1:9 «titulo» no es un texto para YAML',
      'slides/data/fuentes.yaml:7:14 «confianza» tiene un valor desconocido',
      'slides/taller.yaml:16:1 clave desconocida «sobra»',
    ]);
  });

  it('readTaller(…) does not take sources for unknown because one of them is wrong', () => {
    const errors = errorsOf({ 'a.md': '# T\n\n[@primera]', 'data/fuentes.yaml': FUENTES.replace('alta', 'baja') });
    expect(errors).toHaveLength(1);
  });
});
