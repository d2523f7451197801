import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { writeWorkshop } from './build-ours.ts';
import { readDeckSource, repeatSlides } from './deck-source.ts';
import { EXAMPLE } from '../content/example-files.ts';
import { makeTaller } from '../content/make-taller.ts';

it('writeWorkshop(slides) makes a workshop that builds, though slides of the one it is made of are left out', async () => {
  // Words only: made decks take no files with them.
  const text = EXAMPLE['1-inicio.md'].replace('![Un plano](plano.svg)', 'Un plano.');
  const vote = '\n---\n\n<!-- .slide: id="voto" -->\n\n## ¿Cuál?\n\n```votacion\nid: voto\n```\n';
  const source = readDeckSource(makeTaller({ ...EXAMPLE, '1-inicio.md': `${text}\n${vote}` }));
  const folder = mkdtempSync(join(tmpdir(), 'taller-'));
  try {
    await writeWorkshop(repeatSlides(source, 40), source, folder);
    expect(readTaller(folder, registry.values()).slides).toHaveLength(40);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
