import { expect, type Page, test } from '@playwright/test';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { openDeck } from './open-deck.ts';

/** What a browser inside an app, an extension or a policy makes of a page's wishes: it throws where others refuse. */
const REFUSALS: Record<string, { spoil: () => void; see: (page: Page) => Promise<void> }> = {
  'to open a window': {
    spoil: () => {
      window.open = () => {
        throw new DOMException('refused', 'InvalidAccessError');
      };
    },
    async see(page) {
      await openDeck(page);
      await page.keyboard.press('Control+p');
      await expect(page.getByRole('dialog')).toContainText('El navegador no dejó abrir la ventana que se imprime');
      await page.keyboard.press('Escape');
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog')).toContainText('El navegador no dejó abrir otra ventana');
    },
  },
  'to speak of service workers': {
    spoil: () =>
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          Object.assign(window, { asked: true });
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    async see(page) {
      await openDeck(page);
      await page.waitForFunction(() => 'asked' in window);
    },
  },
  'to hold a pointer': {
    spoil: () => {
      Element.prototype.setPointerCapture = () => {
        throw new DOMException('gone', 'NotFoundError');
      };
    },
    async see(page) {
      await openDeck(page);
      await page.keyboard.press('d');
      await expect(page.locator('.capa.lapiz')).toBeAttached();
      await page.mouse.move(400, 300);
      await page.mouse.down();
      await page.mouse.move(500, 350);
      await page.mouse.up();
      await expect(page.locator('.capa-tinta polyline')).toHaveCount(1);
    },
  },
  'to tell of its screens': {
    spoil: () => {
      Object.defineProperty(screen, 'isExtended', { value: true });
      window.getScreenDetails = () => {
        throw new DOMException('refused', 'NotAllowedError');
      };
      Element.prototype.requestFullscreen = async () => void Object.assign(window, { filled: true });
      sessionStorage.setItem('taller / sala', 'charla');
    },
    async see(page) {
      await openDeck(page);
      await page.keyboard.press('f');
      await page.waitForFunction(() => 'filled' in window);
    },
  },
  'to sound': {
    spoil: () => {
      window.AudioContext = class {
        constructor() {
          throw new DOMException('refused', 'NotSupportedError');
        }
      } as never;
    },
    async see(page) {
      await page.goto('./presentador.html');
      await page.locator('.tablero-mas > summary').click();
      await page.locator('[data-accion="sonido"]').click();
      await expect(page.getByText('no deja sonar a la página')).toBeVisible();
      await expect(page.locator('[data-accion="sonido"]')).toHaveAttribute('aria-pressed', 'false');
    },
  },
  'to make or copy a file': {
    spoil: () => {
      URL.createObjectURL = () => {
        throw new TypeError('refused');
      };
      Object.defineProperty(navigator, 'clipboard', { value: {} });
    },
    async see(page) {
      await openWorkbook(page);
      await page.locator('[data-cuaderno="markdown"]').click();
      await page.locator('[data-cuaderno="copiar"]').click();
      await expect(page.locator('.mi-cuaderno-texto')).toContainText('Mi cuaderno');
    },
  },
};

for (const [wish, { spoil, see }] of Object.entries(REFUSALS))
  test(`a browser that throws when it is asked ${wish} stops nothing, and what does not happen is said`, {
    tag: '@largo',
  }, async ({ page }) => {
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    await page.addInitScript(spoil);
    await see(page);
    expect(trouble).toEqual([]);
  });
