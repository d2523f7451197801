import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseWorkshop } from '../../src/tasks/choose-workshop.ts';
import { workshopFolder } from '../../src/tasks/workshop-folder.ts';
import { makeTaller } from '../content/make-taller.ts';
import { root } from './copy-project.ts';
import { refusalOf } from './refusal-of.ts';

beforeEach(() => {
  vi.stubEnv('TALLER_LAMINAS', undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('chooseWorkshop(typed)', () => {
  it('a path is meant from where it was typed, and shown from the project, to what the command starts too', () => {
    vi.stubEnv('INIT_CWD', join(root, 'tests'));
    const chosen = { path: join(root, 'tests/fixtures/taller'), shownAs: 'tests/fixtures/taller' };
    expect(chooseWorkshop('fixtures/taller')).toEqual(chosen);
    vi.stubEnv('INIT_CWD', root);
    expect(workshopFolder()).toEqual(chosen);
  });

  it('a folder beside the project is shown by its path from there, a whole path whole', () => {
    const folder = makeTaller({ 'a.md': '# Una' });
    vi.stubEnv('INIT_CWD', root);
    expect(chooseWorkshop(`${relative(root, folder)}/`)).toEqual({ path: folder, shownAs: relative(root, folder) });
    expect(chooseWorkshop(folder)).toEqual({ path: folder, shownAs: folder });
    expect(chooseWorkshop(join(root, 'tests/fixtures/taller')).shownAs).toBe('tests/fixtures/taller');
  });

  it('a folder is found whether its accents are typed composed or apart, with a dot or a bar at its end', () => {
    const above = mkdtempSync(join(tmpdir(), 'taller-'));
    for (const [stored, typed] of [
      ['l\u00e1minas', 'la\u0301minas'],
      ['mi\u0301a', 'm\u00eda'],
    ] as const) {
      cpSync(makeTaller({ 'a.md': '# Una' }), join(above, stored, 'Pa\u0301gs'), { recursive: true });
      for (const end of ['', '/', '/.', '/./'])
        expect(chooseWorkshop(`${join(above, typed)}/P\u00e1gs${end}`).path).toBe(join(above, stored, 'Pa\u0301gs'));
    }
  });

  it('TALLER_LAMINAS is read where nothing is typed', () => {
    vi.stubEnv('TALLER_LAMINAS', 'tests/fixtures/taller');
    expect(chooseWorkshop().path).toBe(join(root, 'tests/fixtures/taller'));
  });

  it('what is no folder of slides ends the command with a sentence', () => {
    const empty = mkdtempSync(join(tmpdir(), 'taller-vacia-'));
    writeFileSync(join(empty, 'foto.png'), '');
    const refused = (typed: string) => refusalOf(() => chooseWorkshop(typed));
    expect(refused(join(empty, 'nada'))).toBe(
      `No existe la carpeta de láminas «${join(empty, 'nada')}»; revise cómo está escrita.`,
    );
    mkdirSync(join(empty, 'Otra'));
    expect(refused(join(empty, "'otra'"))).toMatch(/; ¿quiso decir «Otra»\?$/);
    expect(refused(join(empty, 'foto.png'))).toMatch(/foto\.png» no es una carpeta; .+\.$/);
    expect(refused(empty)).toMatch(/no hay láminas; .+\.$/);
    expect(refused(root)).toBe('En la carpeta «.» no hay láminas; ¿quiso decir «slides»?');
  });
});
