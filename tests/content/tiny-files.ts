import { extname } from 'node:path';
import { mediaOf } from '../../src/content/media-types.ts';

const header = (text: string) => Buffer.from(text, 'latin1');

/** A PNG of one red point. */
export const TINY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

/** As much of other kinds of files as tells them apart. */
export const TINY = {
  mp4: header('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'),
  heic: header('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  mp3: header('ID3\x04\0\0\0\0\0\0'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><path d="M0 0h100v50z"/></svg>'),
};

/** A small content for a file of that name. */
export function tinyFile(path: string): Buffer {
  if (extname(path) === '.svg') return TINY.svg;
  const media = mediaOf(path);
  if (media === 'image') return TINY_PNG;
  return media === undefined ? header('x') : media === 'video' ? TINY.mp4 : TINY.mp3;
}
