import type { Page } from '@playwright/test';

/** One finger from `from` by so much upwards or sideways, as a hand does it. */
export async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
    });
  await touch('touchStart', 0);
  for (let part = 1; part <= 10; part++) await touch('touchMove', part / 10);
  await touch('touchEnd', 1);
}
