import { expect, type Page } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';

/** What is on screen in a window, read from what it shows. */
export interface Shown {
  slide: string;
  step: number;
  blank: boolean;
  state: Record<string, string>;
}

/** Opens the deck and, by its key, the presenter window. */
export async function openTalk(page: Page, hash = ''): Promise<{ deck: Page; presenter: Page }> {
  await openDeck(page, hash);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await presenter.setViewportSize({ width: 1280, height: 720 });
  await joined(presenter);
  return { deck: page, presenter };
}

/** Waits until the presenter window says that it is joined to a projector. */
export function joined(presenter: Page): Promise<void> {
  return expect(presenter.locator('.tablero-enlace [role="status"]')).toContainText('Proyección unida');
}

/** What a window shows; the same for the deck and for the presenter's picture of it. */
export function shownIn(window: Page): Promise<Shown> {
  return window.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('.slides section.lamina.present')!;
    const element = slide.querySelector<HTMLElement & { state?: Record<string, string> }>('.componente');
    const steps = new Set(
      [...slide.querySelectorAll<HTMLElement>('.fragment.visible')].map((node, at) => node.dataset.fragmentIndex ?? at),
    );
    const black = document.querySelector<HTMLElement>('.tablero-negro');
    return {
      slide: slide.id,
      step: steps.size,
      blank: black ? !black.hidden : document.querySelector('.reveal.paused') !== null,
      state: element?.state ?? {},
    };
  });
}

/** Waits until both windows show the same, and says what. */
export async function agreed(one: Page, other: Page): Promise<Shown> {
  await expect(async () => expect(await shownIn(other)).toEqual(await shownIn(one))).toPass();
  return shownIn(one);
}

/** Presses what the board's menu holds. */
export async function pick(presenter: Page, name: string): Promise<void> {
  await presenter.locator('.tablero-mas > summary').click();
  await presenter.getByRole('button', { name }).click();
}
