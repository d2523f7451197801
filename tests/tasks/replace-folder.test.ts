import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFolder } from '../../src/tasks/replace-folder.ts';

let place: string;
let final: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'taller-carpeta-'));
  final = join(place, 'dist');
  mkdirSync(final);
  writeFileSync(join(final, 'a.html'), 'bueno');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const write = (text: string) => async (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.html'), text);
};
const shown = () => readFileSync(join(final, 'a.html'), 'utf-8');

it('replaceFolder(final, fill) puts the new folder in place and leaves nothing beside it', async () => {
  await replaceFolder(final, write('nuevo'));
  expect(shown()).toBe('nuevo');
  expect(readdirSync(place)).toEqual(['dist']);
});

it('replaceFolder(final, fill) keeps the old folder whole when fill fails half-way, and leaves nothing beside it', async () => {
  const fail = async (folder: string) => {
    await write('a medias')(folder);
    throw new Error('se acabó el disco');
  };
  await expect(replaceFolder(final, fail)).rejects.toThrow('se acabó el disco');
  expect(shown()).toBe('bueno');
  expect(readdirSync(place)).toEqual(['dist']);
});

it('replaceFolder(final, fill) puts the old folder back when the swap itself fails', async () => {
  // Nothing was made: the new folder cannot be moved.
  await expect(replaceFolder(final, async () => {})).rejects.toThrow();
  expect(shown()).toBe('bueno');
  expect(readdirSync(place)).toEqual(['dist']);
});

it('replaceFolder(final, fill) puts right what a killed run left, even when this one fails', async () => {
  renameSync(final, join(place, '.dist-anterior'));
  mkdirSync(join(place, '.dist-nuevo'));
  writeFileSync(join(place, '.dist-nuevo/medio.html'), 'a medias');
  await expect(
    replaceFolder(final, () => {
      throw new Error('otra vez');
    }),
  ).rejects.toThrow('otra vez');
  expect(shown()).toBe('bueno');
  expect(existsSync(join(place, '.dist-nuevo'))).toBe(false);
});
