import { expect, type Locator, type Page } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';

export const SLIDE = 'ejercicio-de-mesa';
export const SENTENCE = 'Ejercicio: 10 minutos';
export const ENDED = 'Se acabó el tiempo';
export const T = Date.UTC(2021, 2, 25, 16);
export const MINUTE = 60_000;

/** The slide with its clock; time flows as it will. */
export async function openCountdown(page: Page, state: Record<string, string> = {}): Promise<Locator> {
  const query = new URLSearchParams(state).toString();
  await openDeck(page, `#/${SLIDE}${query ? `?${query}` : ''}`);
  return awakeCountdown(page);
}

export async function awakeCountdown(page: Page): Promise<Locator> {
  const element = page.locator(`#${SLIDE}.present cuenta-regresiva`);
  await expect(element.locator('.cuenta-tiempo')).toBeVisible();
  return element;
}

/** The slide with its clock at a minute past T, where time moves only by `page.clock`. */
export async function openStill(page: Page): Promise<Locator> {
  await page.clock.install({ time: T });
  const element = await openCountdown(page);
  await page.clock.pauseAt(T + MINUTE);
  return element;
}

export const press = (element: Locator, name: string) => element.getByRole('button', { name }).click();
export const time = (element: Locator) => element.getByRole('timer');
