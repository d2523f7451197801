import type { Place, Report } from './content-error.ts';
import { linesOf } from './mask-code.ts';
import type { SourceText } from './source-text.ts';

// Twenty pages of a book, more than anybody says in an hour: nobody reads it in one piece, on a slide or below it.
const MOST = 50_000;
// What stands in a line and is not read: tags, and pictures written in letters.
const UNREAD = /<[^<>]*>|\bdata:[^\s)"'>]+/g;
/** Between the pieces of one line: a sheet's cells; what JSON quotes. */
const BETWEEN: readonly [RegExp, RegExp][] = [
  [/\.csv$/i, /[,;\t](?=\S)/],
  [/\.ya?ml$/i, /"\s*[:,]/],
];

/** Reports what goes on and on in one line, as a whole book pasted into a cell does, where nothing else is wrong with it. */
export function checkLengths(texts: Iterable<SourceText>, isWrong: (place: Place) => boolean, report: Report): void {
  for (const source of texts) {
    const between = BETWEEN.find(([name]) => name.test(source.file))?.[1] ?? /$/;
    for (const { line, offset } of linesOf(source.text)) {
      if (line.length <= MOST) continue;
      const pieces = line.replace(UNREAD, '').split(between);
      const isLong = pieces.some((piece) => piece.replace(/\s/g, '').length > MOST);
      const place = source.place(offset);
      if (isLong && !isWrong(place))
        report(
          place,
          `hay más de ${MOST.toLocaleString('es-MX')} letras en un renglón: nadie lo lee`,
          'acórtelo o pártalo; si se pegó aquí por error, bórrelo',
        );
    }
  }
}
