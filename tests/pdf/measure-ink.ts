import { viewPdf } from './view-pdf.ts';

/** How dark the first `count` pages of a finished PDF are in all: 1 for each that is black. */
export async function measureInk(bytes: Uint8Array, count: number): Promise<number> {
  const view = await viewPdf(bytes);
  const factory = view.canvasFactory as { create(width: number, height: number): { canvas: never; context: Brush } };
  let ink = 0;
  for (let number = 1; number <= count; number++) {
    const page = await view.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { canvas, context } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas, viewport }).promise;
    const { data } = context.getImageData(0, 0, Math.round(viewport.width), Math.round(viewport.height));
    let light = 0;
    for (let at = 0; at < data.length; at += 4)
      light += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
    ink += 1 - light / (255 * (data.length / 4));
  }
  await view.destroy();
  return ink;
}

interface Brush {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
}
