import type { Token } from 'marked';
import type { Place, Report } from './content-error.ts';
import type { ReadChapter } from './doubt-chapters.ts';
import { FEWEST } from './is-cut-text.ts';
import type { ParsedSlide } from './parsed-slide.ts';

const LONGEST = 80;

// All of it bold or larger; between signs; underlined; in capitals. Quotes, brackets and what slants are no such signs.
const SIGN = '[^*_\\p{L}\\p{N}\\s"\'“”«»‘’(¿¡<>$@&`!.…,[{\\\\]';
const LIKE_TITLES: readonly RegExp[] = [
  /^(?:\*{2,3}|_{2,3})(?=\S)[^*_]*(?:\*{2,3}|_{2,3})[:.]?$/,
  /^(?:[*_]|<[^>]*>)*<(b|strong|u|big|font|center|mark)\b[^>]*>[^<]*<\/\1>(?:[*_]|<[^>]*>)*[:.]?$/i,
  new RegExp(`^(${SIGN})${SIGN}*\\s*[^\\s*_].*?\\s*${SIGN}*\\1$`, 'u'),
  /^(?=(?:.*\p{Lu}){4})[^\p{Ll}]+$/u,
];
const UNDERLINE = /^([^\p{L}\p{N}\s])\1{2,}$/u;
const ADDRESS = /^\[@|\]\(/;

// Not by one expression for all of it: many comments before other text would take it forever.
const isNothing = ({ type, raw }: Token) => type === 'space' || raw.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
const lacksTitle = ({ title, id, layout, attributes }: ParsedSlide) =>
  title === '' && id === undefined && layout === undefined && attributes['aria-label'] === undefined;

/**
 * Doubts a first line that looks like a title and is none, in a slide that has no other; where nearly all others have theirs,
 * also a plain short one. Not where `isTold` that something is wrong with it.
 */
export function doubtTitles(read: readonly ReadChapter[], isTold: (place: Place) => boolean, report: Report): void {
  const all = read.flatMap(({ slides }) => slides);
  const isOdd = all.length > FEWEST && all.filter(lacksTitle).length * 10 <= all.length;
  for (const { slides, source } of read)
    for (const slide of slides.filter(lacksTitle)) {
      const [first, ...others] = slide.body.filter((token) => !isNothing(token));
      const lines = first?.raw.trim().split('\n') ?? [];
      const isPlain = first?.type === 'paragraph' || (/^(?:list|blockquote)$/.test(first?.type ?? '') && !lines[1]);
      const line = lines[0]?.replace(/^(?:>|[-*+]|\d+[.)])(?=[ \t])/, '').trim() ?? '';
      const next = lines[1]?.trim() ?? '';
      if (!isPlain || !/\p{L}/u.test(line) || line.length > LONGEST || ADDRESS.test(line)) continue;
      const isShort = others.length > 0 && next === '' && !/[.…,;]$|^["'“«<(.…]/.test(line);
      if (!LIKE_TITLES.some((like) => like.test(line)) && !UNDERLINE.test(next) && !(isOdd && isShort)) continue;
      const words = line.replace(/<[^>]*>/g, '').replace(/^[^\p{L}\p{N}¿¡«“"(]+|[^\p{L}\p{N}?!»”")]+$/gu, '');
      const at = source.text.indexOf(line, source.startOf(slide.place.line));
      const place = source.place(at + Math.max(line.indexOf(words), 0));
      if ([slide.place, place, { ...place, line: place.line + 1 }].some(isTold)) continue;
      report(
        place,
        `«${line}» no es un título, y la lámina no tiene otro`,
        `si lo es, escriba «## ${words}»; si no, dé uno a la lámina: <!-- .slide: titulo="…" -->`,
        'aviso',
      );
    }
}
