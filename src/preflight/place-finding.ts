import type { Place } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import type { SourceText } from '../content/source-text.ts';
import type { Finding } from './finding.ts';

// Shorter texts stand in many places.
const LEAST_IN_SLIDE = 3;
const LEAST_IN_DATA = 8;

/** A finding with the place of its words, if they stand in its slide or once in a file below `data`; else that of its slide. */
export function placeFinding(finding: Finding, taller: Taller, data: string): Finding {
  if (finding.place) return finding;
  const index = taller.slides.findIndex(({ id }) => id === finding.slide);
  const slide = taller.slides[index];
  if (!slide) return finding;
  const next = taller.slides[index + 1]?.place;
  const text = finding.text?.trim() ?? '';
  const inSlide = text.length < LEAST_IN_SLIDE ? [] : placesOf(text, taller.texts, slide.place.file);
  const [own] = inSlide.filter(
    (place) => !isBefore(place, slide.place) && !(next?.file === place.file && !isBefore(place, next)),
  );
  if (own) return { ...finding, place: own };
  const inData = text.length < LEAST_IN_DATA ? [] : placesOf(text, taller.texts, data);
  return { ...finding, place: inData.length === 1 ? inData[0] : slide.place };
}

function placesOf(text: string, files: readonly SourceText[], start: string): Place[] {
  const words = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'), 'g');
  return files
    .filter(({ file }) => file.startsWith(start))
    .flatMap((source) => [...source.text.matchAll(pattern)].map(({ index }) => source.place(index)));
}

const isBefore = (one: Place, other: Place) =>
  one.line < other.line || (one.line === other.line && one.column < other.column);
