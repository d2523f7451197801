import type { PlannedChapter } from './read-pace.ts';

/** The same chapters in `minutes` altogether (whole, at least one for each), each with its share of them in whole minutes. */
export function fitChapters(chapters: readonly PlannedChapter[], minutes: number): PlannedChapter[] {
  const total = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const share = chapters.map((chapter) => (chapter.minutes / total) * minutes);
  const whole = share.map((each) => Math.max(1, Math.floor(each)));
  let left = Math.max(minutes, chapters.length) - whole.reduce((sum, each) => sum + each, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    // Who is furthest from the own share gives or takes a minute; nobody is left without one.
    const distance = (index: number) => (whole[index]! + step < 1 ? -Infinity : step * (share[index]! - whole[index]!));
    const next = [...whole.keys()].reduce((best, index) => (distance(index) > distance(best) ? index : best));
    whole[next]! += step;
    left -= step;
  }
  return chapters.map((chapter, index) => ({ ...chapter, minutes: whole[index]! }));
}
