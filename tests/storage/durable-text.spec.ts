import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { openDurableText } from '../../src/storage/durable-text.ts';

declare const storage: { openDurableText: typeof openDurableText };

const TIMES = 20;

/** The module as a script that any page can be given. */
async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, '../../src/storage/durable-text.ts');
  const lib = { entry, formats: ['iife' as const], name: 'storage' };
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib },
  })) as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return `${output[0].code}; globalThis.storage = storage;`;
}

test('of two windows that write at once neither loses what the other was told is on the disk', {
  tag: '@largo',
}, async ({ context }) => {
  await context.addInitScript({ content: await bundled() });
  const windows = await Promise.all(['a', 'b'].map(async (name) => ({ name, page: await context.newPage() })));
  for (const { page } of windows) await page.goto('lectura.html');
  const written = await Promise.all(
    windows.map(({ name, page }) =>
      page.evaluate(
        async ({ name, times }) => {
          const text = (await storage.openDurableText('prueba'))!;
          return await Promise.all(Array.from({ length: times }, () => text.write((there) => (there ?? '') + name)));
        },
        { name, times: TIMES },
      ),
    ),
  );
  expect(written.flat().filter(Boolean)).toHaveLength(2 * TIMES);
  for (const { page } of windows) await page.close();
  const later = await context.newPage();
  await later.goto('lectura.html');
  const kept = await later.evaluate(async () => (await storage.openDurableText('prueba'))!.kept);
  expect([...kept!].sort().join('')).toBe('a'.repeat(TIMES) + 'b'.repeat(TIMES));
});
