import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tasks/copy-project.ts';
import { describeWorkshop } from './describe-workshop.ts';
import { makeEditions } from './make-editions.ts';

// Each built, with revisar, PDFs and a browser: npm run test:long.
const folder = mkdtempSync(join(tmpdir(), 'taller-ediciones-'));
const editions = makeEditions(join(root, 'slides'), folder);

for (const [name, slides] of Object.entries(editions)) describeWorkshop(name, slides);
