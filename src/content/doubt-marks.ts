import type { Place, Report } from './content-error.ts';
import type { ReadChapter } from './doubt-chapters.ts';
import { FEWEST } from './is-cut-text.ts';
import type { ParsedSlide } from './parsed-slide.ts';

// A few words and a colon, or a sign, or code.
const MARK_ALONE = /^[ \t]*(?:[^\n]{1,40}[:：][*_~\s]*|`[^`\n]{1,40}`\s*|[^\p{L}\p{N}\s<|]{1,4}\s*)$/u;

const cites = ({ notes = [] }: ParsedSlide) => notes.some(({ raw }) => raw.includes('[@'));

/**
 * Doubts a short line alone, `Decir:`, in a slide without notes where nearly all others have them, and `Fuentes:` in notes that cite
 * where hardly any others do: it was perhaps meant to begin notes or context. Not where `isTold` that something is wrong with it.
 */
export function doubtMarks(read: readonly ReadChapter[], isTold: (place: Place) => boolean, report: Report): void {
  const all = read.flatMap(({ slides }) => slides);
  const isOdd = (is: (slide: ParsedSlide) => unknown) =>
    all.length > FEWEST && all.filter(is).length * 10 <= all.length;
  const lacksNotes = isOdd(({ notes }) => !notes);
  const citesInNotes = isOdd((slide) => !slide.context && cites(slide));
  for (const { slides, source } of read)
    for (const [index, slide] of slides.entries()) {
      const doubt = (tokens: ParsedSlide['body'], meant: string, why: string) => {
        const mark = tokens.slice(1, -1).find(({ type, raw }) => type === 'paragraph' && MARK_ALONE.test(raw));
        const written = mark?.raw.trim() ?? '';
        const from = slide.place.line - 1;
        const lines = source.text.split('\n').slice(from, slides[index + 1] && slides[index + 1]!.place.line - 1);
        const place = {
          file: source.file,
          line: from + lines.findLastIndex((line) => line.trim() === written) + 1,
          column: 1,
        };
        if (!mark || place.line === from || isTold(place)) return;
        report(
          place,
          `«${written}» quizá empieza ${why}`,
          `si es así, escriba «${meant}»; si no, quite los dos puntos`,
          'aviso',
        );
      };
      if (lacksNotes && !slide.notes)
        doubt(
          slide.body.slice(slide.body.findIndex(({ type }) => type === 'heading') + 1),
          'Nota:',
          'las notas, que a esta lámina le faltan y a las demás no',
        );
      if (citesInNotes && !slide.context && cites(slide))
        doubt(slide.notes ?? [], 'Contexto:', 'el contexto: lo que sigue cita fuentes');
    }
}
