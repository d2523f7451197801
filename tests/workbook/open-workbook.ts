import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the reading edition and waits until notes and questions are awake. */
export async function openWorkbook(page: Page, hash = ''): Promise<void> {
  await page.goto(`./lectura.html${hash}`);
  await awake(page);
}

/** Moves, which wakes both on a first visit, and waits for the workbook and the questions to have shown what they keep. */
export async function awake(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await expect(page.locator('.mi-cuaderno-cuenta')).not.toBeEmpty();
  await expect(page.locator('.repaso-marcador').first()).not.toBeEmpty();
}

/** Opens a slide's note and gives its field. */
export async function openNote(page: Page, slide: string): Promise<Locator> {
  const note = page.locator(`[id="${slide}"] .nota`);
  await note.evaluate((element) => element.setAttribute('open', ''));
  return note.locator('textarea');
}

/** What the browser keeps of the workbook. */
export function keptEntries(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('taller / cuaderno') ?? '{"entries":{}}').entries);
}
