import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validate } from '../../../src/pdf/check/validate.ts';

const files = new Map([
  ['uno.pdf', new Uint8Array([1])],
  ['dos.pdf', new Uint8Array([2])],
]);

/** Something that talks like veraPDF and refuses every `dos.pdf` as an archive. */
function validator(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'taller-vera-')), 'verapdf');
  const script = `#!/usr/bin/env node
const [first, , , , flavour, ...files] = process.argv.slice(2);
if (first === '--version') console.log('veraPDF 9.9.9\\nBuilt: hoy');
else for (const file of files) {
  const fails = flavour === '2a' && file.endsWith('dos.pdf');
  console.log(\`\${fails ? 'FAIL' : 'PASS'} \${file} \${flavour}\`);
  if (fails) console.log('  FAIL 6.1.3-1');
}`;
  writeFileSync(path, script, { mode: 0o755 });
  return path;
}

it('validate(files, program) gives the validator’s version and what it says of each file and standard', () => {
  const { version, results } = validate(files, validator())!;
  expect(version).toBe('veraPDF 9.9.9');
  expect(results).toEqual([
    { standard: 'PDF/UA-1', file: 'uno.pdf', passes: true, said: [] },
    { standard: 'PDF/UA-1', file: 'dos.pdf', passes: true, said: [] },
    { standard: 'PDF/A-2a', file: 'uno.pdf', passes: true, said: [] },
    { standard: 'PDF/A-2a', file: 'dos.pdf', passes: false, said: ['FAIL 6.1.3-1'] },
  ]);
});

it('validate(files, program) is undefined where there is no such program', () => {
  expect(validate(files, join(tmpdir(), 'no-hay-tal-programa'))).toBeUndefined();
});
