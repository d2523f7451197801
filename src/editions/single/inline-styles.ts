import { dirname, join } from 'node:path';
import { dataAddress } from './data-address.ts';

const FACE = /@font-face\s*\{[^}]*\}/g;

/**
 * The text of the style sheet `file` with its fonts and images inside. `text` is all that they will write: faces that
 * stand by for rarer letters (those which a later one of the same family and weight replaces, see assets/fonts/fonts.css) are left out
 * when it has none.
 */
export function inlineStyles(css: string, file: string, text: string): string {
  // The machine's own letters stand in for files that are on their way; here the letters are inside.
  const files = [...css.matchAll(FACE)].map(([face]) => face).filter((face) => face.includes('url('));
  const atOnce = new Set(new Map(files.map((face) => [nameOf(face), face])).values());
  const isCovered = coverage([...atOnce].join(''));
  const needsMore = [...new Set(text)].some((letter) => isWritten(letter) && !isCovered(letter.codePointAt(0)!));
  const kept = needsMore ? new Set(files) : atOnce;
  const faces = css.replace(FACE, (face) => (kept.has(face) ? face : ''));
  return faces.replace(/url\(\s*(['"]?)(?!data:|#)([^'")]+)\1\s*\)/g, (_whole, _quote, address: string) => {
    return `url(${dataAddress(join(dirname(file), decodeURIComponent(address)))})`;
  });
}

/** Family, weight and style: what two faces for different letters have in common. */
function nameOf(face: string): string {
  return [...face.matchAll(/font-(?:family|weight|style):\s*([^;}]+)/g)].map(([, value]) => value).join();
}

/** Letters and signs that a Latin text face could have; arrows, ornaments and the like come from the system anyway. */
function isWritten(letter: string): boolean {
  return /[\p{Script=Latin}\p{P}\p{Sc}\p{N}]/u.test(letter);
}

/** Whether a code point is in the ranges of the faces that are fetched at once. */
function coverage(css: string): (point: number) => boolean {
  const ranges = [...css.matchAll(/unicode-range:([^;}]+)/g)].flatMap((match) =>
    match[1]!.split(',').map((range) => {
      const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  );
  return (point) => ranges.some(([first, last]) => point >= first && point <= last);
}
