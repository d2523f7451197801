import type { Page } from '@playwright/test';
import type { PrintedLink } from './describe-links.ts';

/** The page as a tagged PDF in the size that its style sheet asks for, and its links in order. */
export async function printPage(page: Page): Promise<{ bytes: Uint8Array; links: PrintedLink[] }> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // An image that loads when it comes near would never come near.
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const links = await page.$$eval('a[href]', (all) =>
    all.map((link) => ({
      address: (link as HTMLAnchorElement).href,
      name: (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );
  const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  return { bytes: new Uint8Array(bytes), links };
}
