import { checkAddress } from '../content/check-address.ts';
import { decodeAddress } from '../content/decode-address.ts';
import type { Taller } from '../content/model.ts';
import { readImage, type ImageFacts } from '../content/read-image.ts';
import { toNode } from './to-node.ts';

/** Says on paper what plays on a screen. */
export function namePlayers(root: Element): void {
  for (const player of root.querySelectorAll('video, audio')) {
    const address = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? '';
    const file = decodeAddress(address).replace(/^.*\//, '');
    const label = player.getAttribute('aria-label') ?? player.getAttribute('title') ?? '';
    if (!label) player.setAttribute('aria-label', file);
    const kind = player.tagName === 'VIDEO' ? 'Video' : 'Sonido';
    const words = <p class="se-reproduce">{`${kind}: ${label ? `${label} (${file})` : file}`}</p>;
    (player.closest('p') ?? player).after(toNode(words));
  }
}

/** What is known of the image at an address as written. */
export type FindImage = (address: string) => ImageFacts | undefined;

/** Looks images up among the files of a workshop. */
export function imageFinder({ files }: Taller): FindImage {
  const known = new Map(files.map(({ path, image }) => [path, image]));
  return (address) => {
    const verdict = checkAddress(address);
    if (verdict.kind === 'file') return known.get(verdict.target.normalize('NFC'));
    return verdict.kind === 'data'
      ? readImage(Buffer.from(verdict.target.replace(/^[^,]*,/, ''), 'base64'))
      : undefined;
  };
}

/**
 * Writes into every image in `root` the size that its file has, so that nothing moves when it comes, and `--razon` (width by
 * height) and `--natural` for the style sheets, which fit it into its place. Far images wait until they are near.
 */
export function sizeImages(root: Element, find: FindImage): void {
  // reveal.js loads these when their slide is near; here the browser does, in every edition.
  for (const media of root.querySelectorAll('[data-src]:is(img, video, audio, source)')) {
    media.setAttribute('src', media.getAttribute('data-src') ?? '');
    media.removeAttribute('data-src');
  }
  for (const media of root.querySelectorAll<HTMLElement>(':is(img, video)[width]')) {
    const width = media.getAttribute('width')!;
    if (/^\d+(?:%|px)?$/.test(width) && !media.style.getPropertyValue('--ancho'))
      media.style.setProperty('--ancho', width.replace(/\d$/, '$&px'));
  }
  for (const image of root.querySelectorAll<HTMLImageElement>('img')) {
    const { type, width, height } = find(image.getAttribute('src') ?? '') ?? {};
    if (width && height) {
      if (!image.hasAttribute('width') && !image.hasAttribute('height')) {
        image.setAttribute('width', String(Math.round(width)));
        image.setAttribute('height', String(Math.round(height)));
      }
      image.style.setProperty('--razon', String(Math.round((width / height) * 1000) / 1000));
      // A drawing is as sharp at any size.
      if (type !== 'image/svg+xml') image.style.setProperty('--natural', `${width}px`);
    }
    if (!image.hasAttribute('loading')) image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
  }
}
