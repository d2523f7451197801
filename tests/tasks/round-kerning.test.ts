import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { roundKerning } from '../../src/tasks/round-kerning.ts';

const HEADING = '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff2';

it('roundKerning(font, step) changes nothing but kerning, by half a step at most', async () => {
  const whole = readFileSync(createRequire(import.meta.url).resolve(HEADING));
  const font = await subsetFont(whole, 'AVTo', { keepFeatures: ['kern'], targetFormat: 'truetype' });
  const rounded = roundKerning(font, 10);
  expect(rounded).toHaveLength(font.length);
  const changed = Array.from(font.keys()).filter(
    (at) => at % 2 === 0 && font.readInt16BE(at) !== rounded.readInt16BE(at),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const at of changed) {
    expect(Math.abs(rounded.readInt16BE(at)) % 10).toBe(0);
    expect(Math.abs(rounded.readInt16BE(at) - font.readInt16BE(at))).toBeLessThanOrEqual(5);
  }
});
