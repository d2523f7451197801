import { expect, type Locator, type Page, test } from '@playwright/test';
import { addressState, awake, hashOf, setState, table, timeline } from './open-component.ts';

// A phone held sideways: the slide is shown at 0.54 of its size.
test.use({ viewport: { width: 844, height: 390 }, hasTouch: true });

const FINGER = 24;

async function open(page: Page, component: typeof timeline, step = 0): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./${hashOf(component, step)}`);
  return awake(page, component, step);
}

/** Side of the largest upright square, up to 24 px, whose every point hits the element or its label. */
function reach(control: Locator): Promise<number> {
  return control.evaluate((node) => {
    const hits = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (node.contains(hit) || hit.closest('label')?.contains(node) === true);
    };
    const box = node.getBoundingClientRect();
    const filled = (left: number, top: number, side: number) => {
      const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
      return steps.every((x) => steps.every((y) => hits(left + x * side, top + y * side)));
    };
    for (let side = 24; side > 0; side--) {
      for (let left = box.left - side; left <= box.right; left += 2) {
        for (let top = box.top - side; top <= box.bottom; top++) if (filled(left, top, side)) return side;
      }
    }
    return 0;
  });
}

test('every control of the table’s head can be hit by a finger', { tag: '@largo' }, async ({ page }) => {
  const element = await open(page, table);
  for (const control of await element.locator('.tabla-ordena, [data-filtra], input').all())
    expect(await reach(control), await control.evaluate((node) => node.outerHTML)).toBe(FINGER);
  const filter = element.locator('[data-filtra="eje-2"]');
  const box = (await filter.boundingBox())!;
  // Beside what is drawn, at the edge of what a finger covers.
  await page.touchscreen.tap(box.x + box.width / 2, box.y - 4);
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  const field = (await element.locator('input').boundingBox())!;
  await page.touchscreen.tap(field.x + field.width / 2, field.y - 4);
  await expect(element.locator('input')).toBeFocused();
});

test('every row of the table can be hit by a finger, and so can what closes its card', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await open(page, table);
  for (const row of await element.locator('tbody tr').all()) expect(await reach(row)).toBe(FINGER);
  await element.locator('tbody tr').first().tap();
  expect(await reach(element.locator('.tabla-cierra'))).toBe(FINGER);
});

test('a finger walks all facts of the timeline in date order with two buttons, forwards and backwards', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await open(page, timeline);
  const ids = await element
    .locator('.marca')
    .evaluateAll((marks) => marks.map((mark) => (mark as unknown as HTMLElement).dataset.hecho!));
  const next = element.getByRole('button', { name: 'Hecho siguiente' });
  const previous = element.getByRole('button', { name: 'Hecho anterior' });
  const current = element.locator('.hecho[data-actual]');
  expect(await reach(next)).toBe(FINGER);
  expect(await reach(previous)).toBe(FINGER);
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  for (const id of ids) {
    await next.tap();
    await expect(current).toHaveAttribute('data-hecho', id);
  }
  await expect.poll(() => addressState(page)).toEqual({ evento: ids.at(-1) });
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await next.tap({ force: true });
  await expect(current).toHaveAttribute('data-hecho', ids.at(-1)!);
  await previous.tap();
  await expect(current).toHaveAttribute('data-hecho', ids.at(-2)!);
  expect(await reach(next)).toBe(FINGER);
  // The picture follows, and so does the place where Tab comes in.
  await expect(element.locator('.marca[aria-selected="true"][tabindex="0"]')).toHaveAttribute(
    'data-hecho',
    ids.at(-2)!,
  );
});

test('from an era the buttons lead to its first fact, and to the one before', { tag: '@largo' }, async ({ page }) => {
  const element = await open(page, timeline, 4);
  const current = element.locator('.hecho[data-actual]');
  await element.getByRole('button', { name: 'Hecho siguiente' }).tap();
  await expect(current).toHaveAttribute('data-hecho', 'nace-la-red');
  await setState(element, {});
  await expect(current).toHaveCount(0);
  await element.getByRole('button', { name: 'Hecho anterior' }).tap();
  await expect(current.locator('.cuando > :first-child')).toContainText('2011');
});
