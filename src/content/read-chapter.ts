import { checkComments } from './check-comments.ts';
import { checkLines } from './check-lines.ts';
import { checkNoteMarks } from './check-note-marks.ts';
import { checkSeparators, endOfFrontMatter } from './check-separators.ts';
import { checkText } from './check-text.ts';
import { dedentSlides } from './dedent-slides.ts';
import { findFormulas } from './find-formulas.ts';
import { findLooseComponents } from './find-loose-components.ts';
import { limitLevels } from './limit-levels.ts';
import { limitMarks } from './limit-marks.ts';
import { maskCode } from './mask-code.ts';
import { mendComments } from './mend-comments.ts';
import type { NearMiss } from './near-miss.ts';
import { isBlank, parseSlide } from './parse-slide.ts';
import type { ParsedSlide, SlideSurroundings } from './parsed-slide.ts';
import type { Report } from './content-error.ts';
import type { SourceText } from './source-text.ts';
import { splitSlides } from './split-slides.ts';
import { tolerateMarks } from './tolerate-marks.ts';

const EMPTY = 'escriba una lámina o quítelo de taller.yaml';

/** What a chapter may refer to outside itself. */
export interface ChapterSurroundings extends SlideSurroundings {
  sourceIds: ReadonlySet<string>;
}

/** The slides of a chapter that are shown. Findings are reported, each with its place. */
export function readChapter(written: SourceText, around: ChapterSurroundings): ParsedSlide[] {
  const { report } = around;
  const dedented = dedentSlides(limitMarks(limitLevels(written, report), report), report);
  const source = mendComments(dedented.respell(tolerateMarks(dedented.text)), report);
  const start = endOfFrontMatter(source.text);
  if (start > 0) {
    const remedy = 'quítelo: título, fecha y demás van en taller.yaml';
    report(source.place(0), 'el capítulo empieza con el encabezado YAML de otro programa', remedy);
  }
  const pieces = splitSlides(source.text, start);
  if (pieces.every(isBlank)) {
    report(source.place(0), 'el capítulo está vacío', EMPTY);
    return [];
  }
  const { found, meant } = checkSeparators(pieces);
  reportNearMisses(source, start, found, around);
  const slides: ParsedSlide[] = [];
  for (const piece of meant) {
    if (!isBlank(piece)) slides.push(parseSlide(source, piece, around));
    else report(source.place(piece.offset), 'lámina vacía entre dos separadores', 'quite un --- o escriba la lámina');
  }
  if (!slides.some(showsSomething)) {
    report(source.place(0), 'las láminas del capítulo no muestran nada', EMPTY);
    return [];
  }
  for (const slide of slides) checkShown(slide, report);
  // Checked like the others, and then in no edition.
  const shown = slides.filter(({ attributes }) => attributes['data-visibility'] !== 'hidden');
  if (shown.length === 0) {
    const remedy = 'muestre una o quite el capítulo de taller.yaml';
    report(source.place(0), 'todas las láminas del capítulo están ocultas (data-visibility="hidden")', remedy);
  }
  return shown;
}

/** A slide of nothing but comments is perhaps the beginning of the next one. */
function checkShown(slide: ParsedSlide, report: Report): void {
  const first = slide.body.find(({ type, raw }) => type !== 'space' && !/^\s*<!--/.test(raw));
  const glued = /^#\p{L}\S*\s*$/mu.test(first?.raw.split('\n')[0] ?? '') && !slide.title;
  if (glued)
    report(slide.place, '«#» pegado a la palabra no hace un título', 'escriba un espacio después de #', 'aviso');
  if (!showsSomething(slide))
    report(slide.place, 'la lámina no muestra nada', 'escriba su texto o quite el --- que la separa', 'aviso');
}

const showsSomething = ({ body, attributes }: ParsedSlide) =>
  body.some((token) => token.type !== 'space' && !/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(token.raw)) ||
  Object.keys(attributes).some((name) => name.startsWith('data-background'));

function reportNearMisses(
  source: SourceText,
  start: number,
  separators: readonly NearMiss[],
  { components, sourceIds, variables, byAttribute, report }: ChapterSurroundings,
): void {
  const text = source.text.slice(start).padStart(source.text.length);
  const masked = maskCode(text, { comments: false });
  const found = [
    ...separators,
    ...checkNoteMarks(text),
    ...checkComments(text, byAttribute.keys()),
    ...findLooseComponents(masked, components.values()),
    ...findFormulas(masked),
    ...checkLines(masked),
    ...checkText(masked, { sources: sourceIds, variables: Object.keys(variables) }),
  ];
  // At one place one doubt: the first knows most of it.
  const places = found.map(({ offset }) => offset);
  for (const [index, { offset, problem, remedy, kind = 'aviso' }] of found.entries())
    if (kind === 'error' || places.indexOf(offset) === index) report(source.place(offset), problem, remedy, kind);
}
