import { expect, type Page } from '@playwright/test';

/** Opens the built reading edition and waits until its script has started. */
export async function openReadingPage(page: Page, hash = ''): Promise<void> {
  await page.goto(`./lectura.html${hash}`);
  await started(page);
}

/** Waits for the page's script, which shows the first place, and for its fonts. */
export async function started(page: Page): Promise<void> {
  await expect(page.locator('.paginas-lugar')).not.toBeEmpty();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Id of the slide that the page says one is at, once it has come to rest there. */
export function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
}

/** Brings a slide to the top of the window and waits until the address says so. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => document.getElementById(name)!.scrollIntoView(), id);
  await expect.poll(() => placeOf(page)).toBe(id);
}

/** How far a slide's top is from the top of the window. */
export function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate((name) => document.getElementById(name)!.getBoundingClientRect().top, id);
}

/** Scrolls past every component, and waits until all behave. */
export async function wakeComponents(page: Page): Promise<void> {
  for (const component of await page.locator('.lectura .componente').all()) await component.scrollIntoViewIfNeeded();
  await page.waitForFunction(() =>
    ['linea-de-tiempo', 'tabla-ejes', 'mapa-ejercicios', 'cuenta-regresiva'].every((tag) => customElements.get(tag)),
  );
}
