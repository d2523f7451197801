import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeTaller } from '../content/make-taller.ts';
import { startTask } from '../tasks/run-task.ts';

const slides = makeTaller({
  'a.md': `# Portada

---

<!-- .slide: id="pasos" -->

## Tres pasos

- uno <!-- .element: class="fragment" -->
- dos <!-- .element: class="fragment" -->
- tres <!-- .element: class="fragment" -->
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
    await page.goto(`${/http\S+/.exec(said)![0]}#/pasos/2`);
    await expect(page.locator('html.arrancada .present .visible')).toHaveCount(2);
    await page.evaluate(() => document.documentElement.classList.add('la-misma-pagina'));
    save('a.md', '- dos', '- segundo');
    await expect(page.locator('.la-misma-pagina .present .visible').last()).toHaveText('segundo');
    await expect(page.locator('.present .visible')).toHaveCount(2);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.present .visible')).toHaveCount(3);
    save('a.md', '## Tres pasos', '## Otros tres pasos');
    await expect(page).toHaveTitle(/^Otros tres pasos/);
    await expect(page.locator('.la-misma-pagina .present h2')).toHaveText('Otros tres pasos');
    // Another slide more: page and address are made anew.
    save('a.md', '---', '---\n\n## Nueva\n\n---');
    await expect(page.locator('html.arrancada:not(.la-misma-pagina) .present .visible')).toHaveCount(3);
  } finally {
    server.kill();
  }
});
