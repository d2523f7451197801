import type { Page } from '@playwright/test';

/**
 * Puts `list`, the section that renderSources makes, at the end of the printed page, with those sources alone that a number
 * seen on it leads to, and has the numbers lead there. False when no number is seen.
 */
export function keepCitedSources(page: Page, list: string): Promise<boolean> {
  return page.evaluate((html) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.pdf-page a[href]')];
    const text = document.createElement('template');
    text.innerHTML = html;
    const section = text.content.firstElementChild!;
    for (const item of section.querySelectorAll('li')) {
      const number = item.id.slice('fuente-'.length);
      const address = item.querySelector('a')!.href;
      const leading = links.filter((link) => {
        if (link.textContent !== number || link.href !== address) return false;
        const { width, height } = link.getBoundingClientRect();
        // What only listeners get is clipped away, and so is a number in it.
        let above: Element | null = link;
        while (above && !getComputedStyle(above).clipPath.startsWith('inset')) above = above.parentElement;
        return width * height > 0 && !above;
      });
      for (const link of leading) link.setAttribute('href', `#${item.id}`);
      item.setAttribute('value', number);
      if (leading.length === 0) item.remove();
    }
    document.querySelector('.pdf-page')!.parentElement!.append(section);
    section.querySelector('h2 + p')?.remove();
    if (section.querySelector('li')) return true;
    section.remove();
    return false;
  }, list);
}
