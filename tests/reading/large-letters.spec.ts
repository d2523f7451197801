import { expect, test } from '@playwright/test';
import { openReadingPage } from './open-reading-page.ts';

for (const width of [320, 390])
  test(`at ${width} px with letters of 200 % the contents split no word, cut nothing and close`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.addInitScript(() => localStorage.setItem('taller / lectura:letra', '4'));
    await openReadingPage(page);
    await page.getByRole('button', { name: 'Abrir el contenido' }).click();
    const contents = page.getByRole('navigation', { name: 'Contenido' });
    const found = await contents.evaluate((drawer) => {
      const faults: string[] = [];
      if (drawer.scrollWidth > drawer.clientWidth) faults.push('scrolls sideways');
      const walker = document.createTreeWalker(drawer, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const box = node.parentElement!.closest('a, button, p')?.getBoundingClientRect();
        for (const { index, 0: word } of node.nodeValue!.matchAll(/\p{L}+/gu)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const rects = [...range.getClientRects()];
          if (new Set(rects.map(({ top }) => Math.round(top))).size > 1) faults.push(`splits ${word}`);
          if (box && rects.some(({ top, bottom }) => top < box.top - 1 || bottom > box.bottom + 1))
            faults.push(`cuts ${word}`);
        }
      }
      return faults;
    });
    expect(found).toEqual([]);
    await contents.getByRole('button', { name: 'Cerrar el contenido' }).click();
    await expect(contents).toBeHidden();
  });
