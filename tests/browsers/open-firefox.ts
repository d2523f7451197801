import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser.ts';

/** Firefox, driven over WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 720 },
    extraPrefsFirefox: { 'dom.disable_open_during_load': false },
  });
  const windows: Page[] = await browser.pages();
  browser.on('targetcreated', (target) => {
    void target.page().then((page) => page && !windows.includes(page) && windows.push(page));
  });
  let page = windows[0] ?? (await browser.newPage());
  if (!windows.includes(page)) windows.push(page);
  return {
    name: `Firefox ${(await browser.version()).replace(/^\D*/, '')}`,
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    read: (expression) => page.evaluate(expression) as Promise<never>,
    press: (key) => page.keyboard.press(key as KeyInput),
    click: (selector) => page.click(selector),
    useWindow: async (number) => {
      page = windows[number]!;
    },
    windowCount: async () => windows.length,
    close: () => browser.close(),
  };
}
