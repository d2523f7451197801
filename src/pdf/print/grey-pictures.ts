import type { Page } from '@playwright/test';

/**
 * Turns the pictures of the page grey, point by point: a filter would print, but take the picture and what is said of it out
 * of the tags. None stays a JPEG: only what is stored point by point can be stored as grey alone (see turnGrey).
 */
export async function greyPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures: [string, HTMLElement][] = [...document.images].map((image) => [
      image.currentSrc || image.src,
      image,
    ]);
    for (const node of document.querySelectorAll<HTMLElement>('.fondo, [style*="background"]')) {
      const [, address] = /^url\("(.*)"\)$/.exec(getComputedStyle(node).backgroundImage) ?? [];
      if (address) pictures.push([address, node]);
    }
    const films = document.createElement('style');
    films.textContent = 'video { filter: grayscale(1); }';
    document.head.append(films);
    for (const [address, node] of pictures) {
      const image = new Image();
      image.src = address;
      await image.decode().catch(() => undefined);
      if (image.naturalWidth === 0) continue;
      // A drawing has no size of its own that counts; three points for each of a photo's are more than paper shows.
      const drawing = /\.svg$|^data:image\/svg/i.test(address);
      const wanted = (3 * node.clientWidth) / image.naturalWidth;
      const scale = drawing ? Math.max(1, wanted) : Math.min(1, wanted || 1);
      const grey = document.createElement('canvas');
      [grey.width, grey.height] = [Math.ceil(image.naturalWidth * scale), Math.ceil(image.naturalHeight * scale)];
      const brush = grey.getContext('2d')!;
      brush.filter = 'grayscale(1)';
      brush.drawImage(image, 0, 0, grey.width, grey.height);
      const made = grey.toDataURL('image/png');
      if (!(node instanceof HTMLImageElement)) {
        node.style.setProperty('background-image', `url("${made}")`, 'important');
        continue;
      }
      node.loading = 'eager';
      node.removeAttribute('srcset');
      node.src = made;
      await node.decode().catch(() => undefined);
    }
  });
}
