import type { Page } from '@playwright/test';
import type { PrintedLink } from './describe-links.ts';

/**
 * The page as a tagged PDF in the size that its style sheet asks for, and its links in order. What links to other pages and
 * files of the site prints as plain words unless the site is `published`: a PDF alone has nothing beside it.
 */
export async function printPage(
  page: Page,
  { published = true }: { published?: boolean | undefined } = {},
): Promise<{ bytes: Uint8Array; links: PrintedLink[] }> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // An image that loads when it comes near would never come near.
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  if (!published)
    await page.$$eval('a[href]', (all) => {
      for (const link of all as HTMLAnchorElement[])
        if (link.origin === location.origin && link.pathname !== location.pathname) link.removeAttribute('href');
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
