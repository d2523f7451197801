import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../tasks/copy-project.ts';
import { runTask } from '../tasks/run-task.ts';
import { describeWorkshop } from './describe-workshop.ts';
import { makeEditions } from './make-editions.ts';

// Whole, with revisar, PDFs and a browser: npm run test:long.
const folder = mkdtempSync(join(tmpdir(), 'taller-ediciones-'));
const editions = makeEditions(join(root, 'slides'), folder);

for (const [name, slides] of Object.entries(editions)) {
  describeWorkshop(name, slides);

  it(`npm run build makes the site of ${name}`, async () => {
    const { status, stderr } = await runTask('build', [`--en=${join(folder, `${name}-sitio`)}`], { slides });
    expect(status, stderr).toBe(0);
  }, 240_000);
}
