import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeTaller } from '../content/make-taller.ts';
import { startTask } from '../tasks/run-task.ts';

const slides = makeTaller({
  'a.md': '# Portada\n\nAyer',
  'b.md': `<!-- .slide: id="pasos" titulo="Los pasos" data-background-color="#204030" -->

## Tres pasos

- uno <!-- .element: class="fragment" -->
- dos <!-- .element: class="fragment" -->
- tres <!-- .element: class="fragment" -->

---

## La última
`,
});

function save(file: string, old: string, fresh: string): void {
  const path = join(slides, file);
  writeFileSync(path, readFileSync(path, 'utf-8').replace(old, fresh));
}

test('with npm start, a saved slide changes where it stands and keeps its step; what concerns all slides loads the page again', async ({
  page,
}) => {
  const server = startTask('start', ['--laminas', slides]);
  try {
    let said = '';
    for await (const part of server.stdout) {
      said += part;
      if (said.includes('Ctrl+C')) break;
    }
    const failed: Error[] = [];
    page.on('pageerror', (error) => failed.push(error));
    const address = /http\S+/.exec(said)![0];
    // Saved while the page comes, before it hears of anything.
    await page.route(
      /deck\/main\.ts/,
      async (route) => {
        save('a.md', 'Ayer', 'Hoy');
        await expect.poll(async () => (await page.request.get(address)).text()).toContain('Hoy');
        await route.continue();
      },
      { times: 1 },
    );
    await page.goto(address);
    await expect(page.locator('html.arrancada .lamina.present p').first()).toHaveText('Hoy');
    // Its chapter has come into the page since.
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.present .visible')).toHaveCount(2);
    await page.evaluate(() => document.documentElement.classList.add('la-misma-pagina'));
    save('b.md', '- dos', '- segundo');
    await expect(page.locator('.la-misma-pagina .present .visible').last()).toHaveText('segundo');
    await expect(page.locator('.present .visible')).toHaveCount(2);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.present .visible')).toHaveCount(3);
    save('b.md', ' titulo="Los pasos" data-background-color="#204030"', '');
    await expect(page).toHaveTitle(/^Tres pasos/);
    await expect(page.locator('#pasos')).not.toHaveAttribute('data-titulo');
    await expect(page.locator('#pasos')).not.toHaveAttribute('style', /--fondo/);
    for (let step = 3; step > 0; step--) await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.present .visible')).toHaveCount(0);
    // Without a step, nothing but the slide is new.
    save('b.md', '## Tres pasos', '# Otros tres pasos');
    await expect(page).toHaveTitle(/^Otros tres pasos/);
    await expect(page.locator('.la-misma-pagina .present h1')).toHaveText('Otros tres pasos');
    await expect(page.locator('.reveal > h1')).toBeHidden();
    expect(failed).toEqual([]);
    // Another slide more: page and address are made anew.
    save('b.md', '---', '---\n\n## Nueva\n\n---');
    await expect(page.locator('html.arrancada:not(.la-misma-pagina) .present h1')).toHaveText('Otros tres pasos');
  } finally {
    server.kill();
  }
});
