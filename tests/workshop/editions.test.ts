import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../tasks/copy-project.ts';
import { runTask } from '../tasks/run-task.ts';
import { describeWorkshop } from './describe-workshop.ts';
import { makeEditions } from './make-editions.ts';

// Each with revisar, PDFs and a browser: npm run test:long.
const folder = mkdtempSync(join(tmpdir(), 'taller-ediciones-'));
const editions = makeEditions(join(root, 'slides'), folder);

for (const [name, slides] of Object.entries(editions)) describeWorkshop(name, slides);

// The one that differs in every way from what the other builds are made of.
it('npm run build makes the site of a workshop whose chapters were taken out and put in', async () => {
  const into = join(folder, 'sitio');
  const { status, stderr } = await runTask('build', [`--en=${into}`], { slides: editions['otros-capitulos'] });
  expect(status, stderr).toBe(0);
});
