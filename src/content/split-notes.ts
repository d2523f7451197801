import type { Place, Report } from './content-error.ts';
import { lexPlain } from './markdown-lexer.ts';
import { isInside, protectedRanges } from './protected-ranges.ts';
import type { SourceText } from './source-text.ts';
import type { SlidePiece } from './split-slides.ts';

export interface SlidePart {
  kind: 'body' | 'notes' | 'context';
  text: string;
  /** Offset of the part's first character in the chapter. */
  offset: number;
}

const MARKER = /^[ \t]*(notas?|notes?|contexto):/i;

/**
 * A slide's text to what all see, the presenter's notes (`Nota:`) and the verified context (`Contexto:`). A marker inside
 * code or an HTML element is text. A second marker of the same kind is reported, never shown.
 */
export function splitNotes(chapter: SourceText, piece: SlidePiece, report: Report): SlidePart[] {
  const ranges = protectedRanges(lexPlain(piece.text), piece.text);
  const parts: SlidePart[] = [];
  let current: SlidePart = { kind: 'body', text: '', offset: piece.offset };
  const marks = new Map<string, { place: Place; isFootnote: boolean }>();
  let start = 0;
  const close = (end: number) => parts.push({ ...current, text: piece.text.slice(start, end) });
  for (let lineStart = 0; lineStart !== -1; lineStart = nextLine(piece.text, lineStart)) {
    if (isInside(ranges, lineStart)) continue;
    const end = piece.text.indexOf('\n', lineStart);
    const marker = MARKER.exec(piece.text.slice(lineStart, end === -1 ? undefined : end));
    if (!marker) continue;
    const kind = marker[1]!.toLowerCase() === 'contexto' ? 'context' : 'notes';
    const place = chapter.place(piece.offset + lineStart + marker[0].indexOf(marker[1]!));
    const first = marks.get(kind);
    const rest = piece.text.slice(lineStart + marker[0].length, end === -1 ? undefined : end).trim();
    // «Nota: cifras de 2021» above the notes is the slide's own.
    if (first?.isFootnote && rest === '')
      report(first.place, 'esta nota no se ve en la lámina', 'si es de la lámina, escríbala entre paréntesis');
    else if (first) report(place, `«${marker[1]}:» está dos veces en la lámina`, 'junte los dos textos en uno');
    marks.set(kind, { place, isFootnote: /^notas?$/i.test(marker[1]!) && rest !== '' });
    close(lineStart);
    // As reveal.js trims notes: what follows may be indented without being code.
    start = lineStart + marker[0].length + leadingSpace(piece.text.slice(lineStart + marker[0].length));
    current = { kind, text: '', offset: piece.offset + start };
  }
  close(piece.text.length);
  return parts;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 || end + 1 >= text.length ? -1 : end + 1;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
