import type { Page } from '@playwright/test';

/** Turns every colour of the page into its grey. All colours are tokens, so none of them has to be looked for. */
export async function greyTokens(page: Page): Promise<void> {
  await page.evaluate(async () => {
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
    const films = document.createElement('style');
    films.textContent = 'video { filter: grayscale(1); }';
    document.head.append(films);
    // A filter would print, but take the picture and what is said of it out of the tags.
    for (const image of document.images) {
      image.loading = 'eager';
      await image.decode().catch(() => undefined);
      if (image.naturalWidth === 0) continue;
      const { clientWidth, naturalWidth, naturalHeight } = image;
      // A drawing has no size of its own that counts.
      const scale = /\.svg$/i.test(image.src) ? Math.max(1, (3 * clientWidth) / naturalWidth) : 1;
      const grey = document.createElement('canvas');
      [grey.width, grey.height] = [naturalWidth * scale, naturalHeight * scale];
      const brush = grey.getContext('2d')!;
      brush.filter = 'grayscale(1)';
      brush.drawImage(image, 0, 0, grey.width, grey.height);
      const photo = /\.jpe?g$/i.test(image.src);
      image.removeAttribute('srcset');
      image.src = grey.toDataURL(photo ? 'image/jpeg' : 'image/png', 0.9);
      await image.decode().catch(() => undefined);
    }
  });
}
