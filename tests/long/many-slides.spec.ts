import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../src/preflight/serve-site.ts';
import { tallerYaml } from '../content/taller-yaml.ts';
import { currentId, ready } from '../deck/open-deck.ts';

test('a workshop of 2,000 slides builds, opens anywhere and moves a slide a key', async ({ page }) => {
  test.setTimeout(5 * 60_000);
  const folder = mkdtempSync(join(tmpdir(), 'taller-largo-'));
  const chapters = Array.from({ length: 20 }, (_, chapter) => `c${chapter}.md`);
  for (const [chapter, file] of chapters.entries()) {
    const slides = Array.from({ length: 100 }, (_, slide) => {
      const number = chapter * 100 + slide + 1;
      return `<!-- .slide: id="l${number}" layout="lista" -->\n\n## Lámina ${number}\n\n- Uno\n- Dos\n\nNota:\n\nNada.\n`;
    });
    writeFileSync(join(folder, file), slides.join('\n---\n\n'));
  }
  writeFileSync(join(folder, 'taller.yaml'), tallerYaml(chapters));
  const dist = join(folder, 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['src/tasks/run.mjs', 'build', `--en=${dist}`], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TALLER_LAMINAS: folder },
    encoding: 'utf-8',
  });
  expect(status, stderr).toBe(0);
  const server = await serveSite(dist);
  try {
    await page.goto(`${server.address}#/l1234`);
    await ready(page);
    expect(await currentId(page)).toBe('l1234');
    for (let press = 0; press < 50; press++) await page.keyboard.press('PageDown');
    await expect.poll(() => currentId(page)).toBe('l1284');
    await page.keyboard.press('End');
    await expect.poll(() => currentId(page)).toBe('l2000');
    // Far slides wait outside the document.
    expect(await page.locator('.slides section.lamina').count()).toBeLessThan(200);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
