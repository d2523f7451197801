import { closestWord, suggestWord } from './closest-word.ts';
import type { Place, Report } from './content-error.ts';
import { groupBy } from '../lists/group-by.ts';
import { listPlaces } from './list-places.ts';

/** Something that names a slide or a source which isn't there. */
export interface Unknown {
  id: string;
  place: Place;
  problem: string;
}

/** How what is gone is told. */
interface Words {
  /** What to do about one id if nothing was misspelt. */
  one: string;
  /** That a like one is known is no sign that it was meant. */
  alike?: true;
  /** Of several, from how many places. */
  several(count: number, ids: string): [problem: string, remedy: string];
}

// More of them are no help in a message.
const SHOWN_IDS = 5;

/**
 * Reports what names something unknown: an id that is surely misspelt once, with all its places; the others, which are gone, as
 * the one thing that they come from.
 */
export function reportUnknown(
  unknown: readonly Unknown[],
  known: ReadonlySet<string>,
  report: Report,
  { one, alike, several }: Words,
): void {
  const byId = groupBy(unknown, ({ id }) => id);
  const gone = [...byId].filter(([id]) => !isMisspelt(id, known));
  for (const [id, all] of byId) {
    const [{ place, problem }] = all as [Unknown];
    const near = suggestWord(id, known);
    const isTold = isMisspelt(id, known) || (gone.length === 1 && near.endsWith('?') && !alike);
    if (isTold || gone.length === 1) report(place, problem, (isTold ? near : `${one}; si no, ${near}`) + placesOf(all));
  }
  if (gone.length < 2) return;
  const places = unknown.filter(({ id }) => gone.some(([other]) => other === id));
  const more = gone.length > SHOWN_IDS ? ` y ${gone.length - SHOWN_IDS} más` : '';
  const ids = gone.slice(0, SHOWN_IDS).map(([id]) => `«${id}»`);
  const [problem, remedy] = several(places.length, ids.join(', ') + more);
  report(places[0]!.place, problem, remedy + placesOf(places));
}

/** True for an id that is one or two letters from a known one; other figures, unless swapped, make another one. */
export function isMisspelt(id: string, known: Iterable<string>): boolean {
  const near = closestWord(id, known, Math.min(2, Math.floor(id.length / 3)));
  const figuresOf = (text: string) => [...text.replace(/\D/g, '')].sort().join('');
  return near !== undefined && (near.replace(/\d/g, '') !== id.replace(/\d/g, '') || figuresOf(near) === figuresOf(id));
}

/** Where, unless it is only where the message stands. */
const placesOf = (all: readonly Unknown[]) => (all.length < 2 ? '' : ` (${listPlaces(all.map(({ place }) => place))})`);
