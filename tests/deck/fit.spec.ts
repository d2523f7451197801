import { expect, type Page, test } from '@playwright/test';
import { onEverySlide, openDeck } from './open-deck.ts';

/** What is wrong with the current slide's geometry, in words; sizes are those of the 1280 x 720 slide. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('.slides section.lamina.present:not(.stack)')!;
    const frame = slide.getBoundingClientRect();
    const scale = frame.width / 1280;
    const footer = slide.querySelector('.pie')?.getBoundingClientRect();
    const found: string[] = [];
    // Text for screen readers only, and what a card has scrolled or cut away, is not on show.
    const isShown = (node: Element, box: DOMRect) => {
      for (let each: Element | null = node; each && each !== slide; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.clipPath.startsWith('inset(50%')) return false;
        if (style.opacity === '0' || style.visibility === 'hidden') return false;
        if (style.overflow !== 'visible' && !(each instanceof SVGElement)) {
          const frame = each.getBoundingClientRect();
          if (box.top >= frame.bottom || box.bottom <= frame.top || box.left >= frame.right || box.right <= frame.left)
            return false;
        }
      }
      return true;
    };
    const boxes: { box: DOMRect; node: Element; text: string }[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const node = text.parentElement!;
      const words = text.textContent!.trim();
      if (words === '' || node.closest('aside.notes, .solo-lectores, .numeral, option, [hidden]')) continue;
      const style = getComputedStyle(node);
      if (style.visibility === 'hidden' || style.display === 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width < 1 || box.height < 1 || !isShown(node, box)) continue;
      const label = `«${words.slice(0, 40)}»`;
      // SVG text is scaled by its viewBox as well as by the slide.
      const svg = node.closest('svg');
      const svgScale = svg?.viewBox.baseVal.width
        ? svg.getBoundingClientRect().width / scale / svg.viewBox.baseVal.width
        : 1;
      const size = Number.parseFloat(style.fontSize) * svgScale;
      // Second lines, marks and legends of a figure are captions; what its main text is, each component's own tests say.
      const caption = node.closest('.pie, .ruta, .cita, .componente, small');
      if (size < (caption ? 15.9 : 19.9)) found.push(`${label} is ${size.toFixed(1)} px`);
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1
      )
        found.push(`${label} leaves the slide`);
      if (footer && !node.closest('.pie') && box.bottom > footer.top + 1 && box.top < footer.bottom) {
        found.push(`${label} runs into the footer`);
      }
      boxes.push({ box, node, text: label });
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        if (a.node.contains(b.node) || b.node.contains(a.node) || a.node.parentElement === b.node.parentElement)
          continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 2 && down > Math.min(a.box.height, b.box.height) * 0.35)
          found.push(`${a.text} and ${b.text} overlap`);
      }
    }
    for (const node of slide.querySelectorAll<HTMLElement>('.cuerpo, .grupo, li, td')) {
      if (node.closest('aside.notes, .solo-lectores, svg') || !isShown(node, node.getBoundingClientRect())) continue;
      if (
        node.scrollHeight > node.clientHeight + 3 &&
        node.clientHeight > 0 &&
        getComputedStyle(node).display !== 'inline'
      ) {
        found.push(`«${node.textContent!.trim().slice(0, 40)}» does not fit its ${node.className || node.tagName}`);
      }
    }
    return found;
  });
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const) {
  test(`at ${width} x ${height} every slide fits: nothing runs out, nothing collides, nothing is small`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDeck(page);
    const wrong: Record<string, string[]> = {};
    await onEverySlide(page, async (id) => {
      // All steps shown: the fullest picture.
      await page.evaluate(() => {
        for (const step of document.querySelectorAll('section.lamina.present .fragment')) step.classList.add('visible');
      });
      const found = await misfits(page);
      if (found.length > 0) wrong[id] = found;
    });
    expect(wrong).toEqual({});
  });
}

test('the deck fills a 4K screen', async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await openDeck(page, '#/transparencia');
  const box = await page.locator('section.lamina.present').boundingBox();
  expect(box!.width).toBeCloseTo(3840, -1);
});

test('on a phone held upright or turned the whole slide is seen and nothing scrolls sideways', async ({ page }) => {
  for (const [width, height] of [
    [360, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openDeck(page, '#/momentos-clave');
    const box = (await page.locator('section.lamina.present').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
    expect(Math.min(box.width / width, 1) + box.height / height).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('no layout jumps while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openDeck(page);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
});
