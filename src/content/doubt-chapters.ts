import type { Place, Report } from './content-error.ts';
import { endsOpen, FEWEST, IF_CUT, isCutText } from './is-cut-text.ts';
import type { Chapter } from './model.ts';
import { readAs } from './near-miss.ts';
import { endsInBlock } from './open-fence.ts';
import type { ParsedSlide } from './parsed-slide.ts';
import { names } from './report-missing.ts';
import type { SourceText } from './source-text.ts';

/** A chapter while the workshop is read. */
export interface ReadChapter {
  chapter: Omit<Chapter, 'slides' | 'number'>;
  slides: ParsedSlide[];
  source: SourceText;
}

/** Doubts chapters that begin or end amid a slide, and those whose files changed places. Returns the places where one was perhaps cut. */
export function doubtChapters(read: readonly ReadChapter[], report: Report): Place[] {
  const cut: Place[] = [];
  const all = read.flatMap(({ slides }) => slides);
  for (const [index, { slides, source }] of read.entries()) {
    const before = read[index - 1];
    if (before && beginsAmid(slides, before.slides)) {
      const problem = 'el capítulo empieza sin título, como a media lámina';
      const remedy = `si sigue a la última de «${before.chapter.file}», júntelas; si no, escriba antes ## y su título`;
      report(source.place(source.text.search(/\S/)), problem, remedy, 'aviso');
    }
    const next = read[index + 1];
    const mayBeCut = endsOpen(source.text) && !slides.slice(-1).some(endsInBlock);
    if (mayBeCut && endsAmid(slides.at(-1), all) && !(next && beginsAmid(next.slides, slides)))
      cut.push(source.place(source.text.length));
  }
  doubtOrder(read, report);
  return cut;
}

/** Says of chapters that they are perhaps cut, with the slides that are `lost` for it. */
export function reportCut(cut: readonly Place[], lost: readonly string[], report: Report): void {
  for (const place of cut) {
    const without = lost.length > 0 ? `, y no están ${names(lost.map((path) => ({ path })))}` : '';
    report(place, `el capítulo quizá está cortado aquí${without}`, IF_CUT, lost.length > 0 ? 'error' : 'aviso');
  }
}

/** True for a chapter of which the first slide has only text, where all those before have a title. */
function beginsAmid([first, ...rest]: readonly ParsedSlide[], before: readonly ParsedSlide[]): boolean {
  const token = first?.body.find(({ type }) => type !== 'space');
  const hasTitle = ({ title }: ParsedSlide) => title !== '';
  return (
    first !== undefined &&
    !hasTitle(first) &&
    first.id === undefined &&
    first.layout === undefined &&
    (token?.type === 'paragraph' || token?.type === 'list') &&
    before.every(hasTitle) &&
    rest.every(hasTitle)
  );
}

/** True for a slide that lacks the notes that all others have, or ends amid a sentence. */
function endsAmid(last: ParsedSlide | undefined, all: readonly ParsedSlide[]): boolean {
  const others = all.filter((slide) => slide !== last);
  if (!last) return false;
  if (!last.notes && !last.context) return others.length >= FEWEST && others.every(({ notes }) => notes);
  const kind = last.context ? 'context' : 'notes';
  return isCutText(
    endOf(last[kind]),
    others.flatMap((slide) => endOf(slide[kind]) || []),
  );
}

const endOf = (tokens: ParsedSlide['notes'] = []) => tokens.findLast(({ type }) => type !== 'space')?.raw ?? '';

/** Chapters that begin with each other's titles. */
function doubtOrder(read: readonly ReadChapter[], report: Report): void {
  const begin = ({ slides }: ReadChapter) => readAs(slides[0]?.title ?? '');
  const wrong = read.filter((each) => {
    const title = readAs(each.chapter.title);
    return begin(each) !== title && read.some((other) => begin(other) === title);
  });
  const all = new Set(wrong.map(({ chapter }) => readAs(chapter.title)));
  if (wrong.length < 2 || !wrong.every((each) => all.has(begin(each)))) return;
  const files = names(wrong.map(({ chapter }) => ({ path: chapter.file })));
  const problem = `${files} parecen cambiados de nombre: cada uno empieza con el título de otro`;
  report(wrong[0]!.chapter.place, problem, 'corrija los nombres, o los títulos de «capitulos»', 'aviso');
}
