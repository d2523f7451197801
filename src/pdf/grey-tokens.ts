import type { Page } from '@playwright/test';

/** Turns every colour of the page into its grey. All colours are tokens, so none of them has to be looked for. */
export async function greyTokens(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const { style } = document.documentElement;
    const names = new Set<string>();
    const rules: CSSRule[] = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (let rule = rules.pop(); rule; rule = rules.pop()) {
      if (rule instanceof CSSStyleRule) for (const name of rule.style) if (name.startsWith('--')) names.add(name);
      if ('cssRules' in rule) rules.push(...(rule.cssRules as CSSRuleList));
    }
    for (const name of names) {
      const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      if (!/^(#|rgb)/.test(value)) continue;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
      const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
      style.setProperty(name, `rgb(${grey} ${grey} ${grey} / ${alpha / 255})`);
    }
    const images = document.createElement('style');
    images.textContent = 'img, video { filter: grayscale(1); }';
    document.head.append(images);
  });
}
