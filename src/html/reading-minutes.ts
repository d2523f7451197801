import { textsIn } from './texts-in.ts';

/** Words a minute: an adult's pace in Spanish prose with figures to look at. */
const WORDS_A_MINUTE = 200;

/** Whole minutes, one at least, that it takes to read what stands in `root`; drawings and what is hidden don't count. */
export function readingMinutes(root: Element): number {
  const texts = textsIn(root, 'svg, [aria-hidden="true"]').map(({ nodeValue }) => nodeValue ?? '');
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
