import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { LAYOUTS } from '../../src/content/model.ts';
import { makePng } from '../content/make-png.ts';
import { makeTaller } from '../content/make-taller.ts';
import { runTask } from '../tasks/run-task.ts';
import { ready } from './open-deck.ts';

const TEXT = 'Un renglón que dice algo de lo que se ve';
const images = {
  'foto grande.png': [2400, 1600],
  'alta.png': [200, 2600],
  'ancha.png': [2600, 120],
  'mini.png': [16, 16],
} as const;
const slide = (id: string, layout: string, body: string) =>
  `<!-- .slide: id="${id}"${layout && ` layout="${layout}"`} -->\n\n## Con ${id}\n\n${body}\n`;
/** A slide of every layout, and of none, with pictures alone, among words, in a list and in boxes. */
const ids = ['simple', ...LAYOUTS].flatMap((layout) => [0, 1, 2, 3].map((index) => `${layout}-${index}`));
const slides = ['', ...LAYOUTS].flatMap((layout) =>
  [
    '![Foto](foto grande.png)',
    `${TEXT}.\n\n![Alta](alta.png)\n\n- ${TEXT}\n- ${TEXT}`,
    `- Uno ![Foto](foto grande.png)\n- Dos ![Mini](mini.png)`,
    `### Uno\n\n![Foto](foto grande.png) ![Alta](alta.png)\n\n### Dos\n\n![Ancha](ancha.png "Un pie")\n\n${TEXT}`,
  ].map((body, index) => slide(`${layout || 'simple'}-${index}`, layout, body)),
);
const BACKGROUNDS = [
  '<!-- .slide: id="azul" data-background-color="#003366" -->\n## Azul\n\nTexto',
  '<!-- .slide: id="foto" layout="lista" data-background-image="foto grande.png" -->\n## Foto\n\n- Texto',
].join('\n\n---\n\n');

// One site for both.
test.describe.configure({ mode: 'default' });

let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imagenes-'));
  const files = Object.fromEntries(
    Object.entries(images).map(([name, [width, height]]) => [name, makePng(width, height)]),
  );
  const workshop = makeTaller({ 'a.md': slides.join('\n---\n\n'), 'b.md': BACKGROUNDS, ...files });
  const { status, stderr } = await runTask('build', [`--en=${join(folder, 'sitio')}`], { slides: workshop });
  expect(status, stderr).toBe(0);
  address = pathToFileURL(join(folder, 'sitio/taller.html')).href;
});

test.afterAll(() => rmSync(folder, { recursive: true }));

test('pictures of any size stay whole above the foot of their slide, in every layout', { tag: '@largo' }, async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await ready(page);
  const outside: string[] = [];
  for (const id of ids) {
    await page.goto(`${address}#/${id}`);
    const found = await page.locator(`#${id}.present`).evaluate(async (section) => {
      const pictures = [...section.querySelectorAll('img')];
      await Promise.all(pictures.map((picture) => picture.decode()));
      const frame = section.getBoundingClientRect();
      const foot = section.querySelector('.pie')?.getBoundingClientRect().top ?? frame.bottom;
      return pictures.flatMap((picture) => {
        const { top, right, bottom, left, width, height } = picture.getBoundingClientRect();
        const inside = left >= frame.left && right <= frame.right + 1 && top >= frame.top && bottom <= foot + 1;
        return inside && width > 4 && height > 4
          ? []
          : [`${picture.alt} ${Math.round(width)} × ${Math.round(height)} to ${Math.round(bottom)}`];
      });
    });
    outside.push(...found.map((each) => `${id}: ${each}`));
  }
  expect(outside).toEqual([]);
});

test('a background shows whichever slide was opened first, with words that can be read on it', async ({ page }) => {
  await page.goto(`${address}#/azul`);
  await ready(page);
  await expect(page.locator('#azul.present')).toHaveCSS('background-color', 'rgb(0, 51, 102)');
  await expect(page.locator('#azul.present h2')).toHaveCSS('color', 'rgb(255, 255, 255)');
  await page.goto(`${address}#/foto`);
  const behind = page.locator('#foto.present > .fondo');
  await expect(behind).toHaveCSS('background-image', /^url\("data:image\/png/);
  await expect(behind).toHaveCSS('width', '1280px');
});
