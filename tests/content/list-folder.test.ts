import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFolder } from '../../src/content/list-folder.ts';

it('listFolder(folder) finds nothing in a folder that was moved away', () => {
  expect(listFolder(join(import.meta.dirname, 'no-hay'))).toEqual({
    files: new Map(),
    folders: new Set(),
    closed: new Set(),
  });
});
