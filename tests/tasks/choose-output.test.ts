import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseOutput } from '../../src/tasks/choose-output.ts';
import { makeTaller } from '../content/make-taller.ts';
import { refusalOf } from './refusal-of.ts';

const folderWith = (...files: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'taller-salida-'));
  for (const file of files) writeFileSync(join(folder, file), '');
  return folder;
};

it('chooseOutput(typed) takes a new folder, an empty one and a former site', () => {
  const site = folderWith('index.html', 'taller.webmanifest');
  for (const folder of [join(site, 'nueva'), folderWith(), site]) expect(chooseOutput(folder)).toBe(folder);
});

it('chooseOutput(typed) refuses a folder that a build would empty of other things: slides, documents, a repository', () => {
  const slides = makeTaller({ 'a.md': '# A\n' });
  for (const folder of [slides, folderWith('tesis.docx'), folderWith('index.html', 'taller.webmanifest', '.git')])
    expect(refusalOf(() => chooseOutput(folder))).toBe(
      `La carpeta «${folder}» tiene otras cosas, y se perderían; escriba una carpeta nueva, o la de un sitio anterior.`,
    );
  expect(refusalOf(() => chooseOutput(join(slides, 'a.md')))).toMatch(/a\.md» no es una carpeta; .+\.$/);
});
