import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { writeWorkshop } from './build-ours.ts';
import { readDeckSource, repeatSlides } from './deck-source.ts';

it('writeWorkshop(slides) makes a workshop that builds, though slides of the real one are left out', async () => {
  const source = readDeckSource(resolve(import.meta.dirname, '../../slides'));
  const folder = mkdtempSync(join(tmpdir(), 'taller-'));
  try {
    await writeWorkshop(repeatSlides(source, 40), source, folder);
    expect(readTaller(folder, registry.values()).slides).toHaveLength(40);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
