import type { Place, Report } from './content-error.ts';
import { groupBy } from '../lists/group-by.ts';
import type { ParsedSlide } from './parsed-slide.ts';
import { names } from './report-missing.ts';
import { slugify } from './slugify.ts';

/** Ids as given; the others from their titles, with a number where two titles are the same. */
export function giveIds(slides: ParsedSlide[], report: Report): Map<ParsedSlide, string> {
  const ids = new Map<ParsedSlide, string>();
  const taken = new Map<string, Place>();
  const counts = new Map<string, number>();
  const repeated: { slide: ParsedSlide; first: Place }[] = [];
  for (const slide of slides) {
    if (slide.id === undefined) continue;
    const key = slide.id.toLowerCase();
    const first = taken.get(key);
    if (first) repeated.push({ slide, first });
    else taken.set(key, slide.place);
    ids.set(slide, slide.id);
  }
  for (const all of groupBy(repeated, ({ slide }) => slide.place.file).values()) reportRepeated(all, report);
  for (const slide of slides) {
    if (slide.id !== undefined) continue;
    // reveal.js takes an address that starts with a figure for a slide number.
    const base = slugify(slide.title)
      .replace(/^(?=\d)|^$/, 'lamina-')
      .replace(/-$/, '');
    let id = base;
    for (let n = counts.get(base) ?? 2; taken.has(id); n++) {
      id = `${base}-${n}`;
      counts.set(base, n);
    }
    taken.set(id, slide.place);
    ids.set(slide, id);
  }
  return ids;
}

/** Ids of one chapter that other slides have: several were pasted twice. */
function reportRepeated(all: readonly { slide: ParsedSlide; first: Place }[], report: Report): void {
  const [{ slide, first }] = all as [(typeof all)[number]];
  const where = `${first.file}:${first.line}`;
  if (all.length === 1) {
    const problem = `el id «${slide.id}» ya es, sin contar mayúsculas, de la lámina en ${where}`;
    report(slide.place, problem, 'dé otro id a una de las dos, o quite la que esté repetida');
  } else {
    const problem = `${all.length} ids ya son, sin contar mayúsculas, de otras láminas, desde ${where}: ${names(all.map((each) => ({ path: each.slide.id! })))}`;
    report(slide.place, problem, 'quite las láminas que estén repetidas, o déles otros ids');
  }
}
