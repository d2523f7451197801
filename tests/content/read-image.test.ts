import { expect, it } from 'vitest';
import { readImage } from '../../src/content/read-image.ts';
import { TINY, TINY_PNG } from './tiny-files.ts';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');
const FRAME = 'ffc0 0011 08 0064 00c8 03 011100 021101 031101';
/** What a camera held sideways writes before the picture. */
const SIDEWAYS = 'ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000';

it('readImage(bytes) tells size and kind from the first bytes of a file', () => {
  expect(readImage(TINY_PNG)).toEqual({ type: 'image/png', width: 1, height: 1 });
  expect(readImage(hex(`474946383961 2c01 9600 0000`))).toEqual({ type: 'image/gif', width: 300, height: 150 });
  expect(readImage(hex(`ffd8 ffe0 0004 0000 ${FRAME}`))).toEqual({ type: 'image/jpeg', width: 200, height: 100 });
  const webp = hex('52494646 00000000 57454250 56503858 0a000000 00000000 8f0100 c70000');
  expect(readImage(webp)).toEqual({ type: 'image/webp', width: 400, height: 200 });
  const avif = hex('0000001c 66747970 61766966 00000000 6d696631 00000014 69737065 00000000 00000280 000001e0');
  expect(readImage(avif)).toEqual({ type: 'image/avif', width: 640, height: 480 });
});

it('readImage(bytes) turns what a camera took sideways', () => {
  expect(readImage(hex(`ffd8 ${SIDEWAYS} ${FRAME}`))).toMatchObject({ width: 100, height: 200 });
});

it('readImage(bytes) knows a drawing by its size, by its box, or as browsers show one without', () => {
  expect(readImage(TINY.svg)).toEqual({ type: 'image/svg+xml', width: 100, height: 50 });
  const sized = '<?xml version="1.0"?>\n<!-- hecho a mano -->\n<svg width="30px" height=\'20\' viewBox="0 0 3 2">';
  expect(readImage(Buffer.from(sized))).toMatchObject({ width: 30, height: 20 });
  expect(readImage(Buffer.from('<svg width="100%" height="100%">'))).toMatchObject({ width: 300, height: 150 });
});

it('readImage(bytes) takes nothing for a picture that is none', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('texto'), TINY.heic, TINY.mp4, Buffer.from('<html><svg></svg>')])
    expect(readImage(bytes)).toBeUndefined();
});
