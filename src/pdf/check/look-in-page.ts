import type { Picture } from './take-pictures.ts';

/** What was seen of one page. */
export interface LookedAt {
  page: number;
  /** Letters that leave no trace: what they say and where they begin, in points. */
  unseen: { text: string; x: number; y: number }[];
  /** Descriptions of figures of which nothing can be seen. */
  blank: string[];
  /** How much of the page looks other than in the browser's picture, of one. */
  differs: number;
}

/** Runs in the browser, in a page that has pdf.js, with nothing else from outside. */
export async function lookInPage({
  folder,
  numbers,
  pictures,
}: {
  folder: string;
  numbers: number[];
  pictures: Omit<Picture, 'body'>[];
}): Promise<LookedAt[]> {
  // Of 255: less than this is no difference between a letter and its ground; that much more is another look.
  const [TRACE, OTHER] = [10, 40];
  // Pixels, along a side, of the squares that are compared; of a point, those of a picture in which letters are looked for.
  const [SQUARE, ZOOM, WIDTH] = [12, 0.5, 240];
  const [pdfjs, worker] = ['pdfjs', 'pdfWorker'].map((each) => Reflect.get(globalThis, each));
  const open = (file: string) => pdfjs.getDocument({ url: `${folder}${file}`, verbosity: 0, worker }).promise;
  const draw = async (view: Awaited<ReturnType<typeof open>>, number: number) => {
    const page = await view.getPage(number);
    const viewport = page.getViewport({ scale: ZOOM });
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const canvasContext = canvas.getContext('2d', { willReadFrequently: true })!;
    await page.render({ canvas: null, canvasContext, viewport, annotationMode: 0, intent: 'print' }).promise;
    return { page, viewport, canvas, paper: canvasContext };
  };
  const view = await open('archivo.pdf');
  const images = await Promise.all(
    pictures.map(async ({ printed }, index) =>
      printed ? open(String(index)) : createImageBitmap(await (await fetch(`${folder}${index}`)).blob()),
    ),
  );
  const found: LookedAt[] = [];
  for (const number of numbers) {
    const { page, viewport, canvas, paper } = await draw(view, number);
    const { data, width, height } = paper.getImageData(0, 0, canvas.width, canvas.height);
    const contrast = (box: number[]): number => {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
      let [low, high] = [255, 0];
      for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y++)
        for (let x = Math.max(0, Math.floor(x0)); x < Math.min(width, Math.ceil(x1)); x++) {
          const pixel = 4 * (y * width + x);
          const light = (2 * data[pixel]! + 5 * data[pixel + 1]! + data[pixel + 2]!) / 8;
          low = Math.min(low, light);
          high = Math.max(high, light);
        }
      return high - low;
    };
    const place = ([left = 0, bottom = 0, right = 0, top = 0]: number[]): number[] => {
      const [a, b, c, d] = [
        ...viewport.convertToViewportPoint(left, bottom),
        ...viewport.convertToViewportPoint(right, top),
      ];
      return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
    };
    const looked: LookedAt = { page: number, unseen: [], blank: [], differs: 0 };
    for (const { str, transform, width: long, height: high } of (await page.getTextContent()).items) {
      if (!str?.trim()) continue;
      const [, turned, , , x, y] = transform;
      // A breath more than the letters, so that one as large as its ground is seen against what is around.
      const box = place([x - 2, y - 0.2 * high - 2, x + long + 2, y + high + 2]);
      if (turned === 0 && contrast(box) < TRACE) looked.unseen.push({ text: str, x, y });
    }
    const open = [await page.getStructTree()];
    while (open.length > 0) {
      const tag = open.pop();
      if (tag?.role === 'Figure' && tag.bbox && contrast(place(tag.bbox)) < TRACE) looked.blank.push(tag.alt ?? '');
      open.push(...(tag?.children ?? []));
    }
    const picture = pictures.findIndex(({ first, pages }) => number > first && number <= first + pages.length);
    if (picture >= 0) {
      const { first, pages, part, printed, grey } = pictures[picture]!;
      const { top, height: tall } = pages[number - 1 - first]!;
      const [columns, rows] = [Math.floor(WIDTH / SQUARE), Math.floor(tall / SQUARE)];
      // Of each square the sums of its colours, how many pixels it has, and its darkest and its lightest.
      const shown = printed ? (await draw(images[picture], number)).canvas : images[picture];
      const squares = [canvas, shown].map((drawn, index) => {
        const small = new OffscreenCanvas(WIDTH, Math.round(tall)).getContext('2d', { willReadFrequently: true })!;
        small.imageSmoothingQuality = 'high';
        if (grey) small.filter = 'grayscale(1)';
        const [x, y, across, down] =
          index === 0 || printed
            ? [part.x * width, part.y * height, part.width * width, part.height * height]
            : [0, top, WIDTH, tall];
        small.drawImage(drawn, x!, y!, across!, down!, 0, 0, WIDTH, tall);
        const { data: colours } = small.getImageData(0, 0, WIDTH, SQUARE * rows);
        const sums = Array.from({ length: columns * rows }, () => [0, 0, 0, 0, 255, 0]);
        for (let pixel = 0; pixel < colours.length / 4; pixel++) {
          const sum = sums[Math.floor((pixel % WIDTH) / SQUARE) + columns * Math.floor(pixel / WIDTH / SQUARE)]!;
          const [red = 0, green = 0, blue = 0] = colours.subarray(4 * pixel, 4 * pixel + 3);
          const light = (2 * red + 5 * green + blue) / 8;
          sum[0]! += red;
          sum[1]! += green;
          sum[2]! += blue;
          sum[3]!++;
          sum[4] = Math.min(sum[4]!, light);
          sum[5] = Math.max(sum[5]!, light);
        }
        return sums;
      });
      let other = 0;
      for (const [at, one] of squares[0]!.entries()) {
        const two = squares[1]![at]!;
        const apart = Math.max(...[0, 1, 2].map((part) => Math.abs(one[part]! / one[3]! - two[part]! / two[3]!)));
        // Hatches and small letters come out darker or lighter: pdf.js draws no line thinner than a pixel.
        const drawn = [one, two].every((sum) => sum[5]! - sum[4]! > TRACE);
        if (apart > (drawn ? 2 : 1) * OTHER) other++;
      }
      looked.differs = other / (columns * rows);
    }
    page.cleanup();
    if (looked.unseen.length > 0 || looked.blank.length > 0 || looked.differs > 0) found.push(looked);
  }
  for (const each of [view, ...images]) await (each.destroy ?? each.close).call(each);
  return found;
}
