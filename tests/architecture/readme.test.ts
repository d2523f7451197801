import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf-8');
const named = (pattern: RegExp) => [...new Set([...readme.matchAll(pattern)].map((match) => match[1]!))];

// What lies in slides/ is the editor's, who may rename it.
it('every file and folder of the program that README names exists', () => {
  const paths = named(/(?<![\w/.-])((?:src|tests|assets|\.github)\/[\w./-]*\w)/g);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('every command that README names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf-8')) as { scripts: object };
  expect(named(/npm run\s+([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]);
});

it('README says what the rooms of a large component are for', () => {
  const components = join(root, 'src/components');
  const rooms = readdirSync(components, { recursive: true, withFileTypes: true })
    .filter((each) => each.isDirectory() && resolve(each.parentPath) !== components)
    .map(({ name }) => name);
  expect(rooms.length).toBeGreaterThan(5);
  expect(rooms.filter((name) => !readme.includes(`\`${name}/\``))).toEqual([]);
});
