import { clickerText } from '../language/clicker-es-mx.ts';
import type { ShowState } from '../sync/show-state.ts';
import type { ClickerSlide } from './read-slides.ts';

/** Where the slides are, and which ways lead on. */
export interface Place {
  slide: ClickerSlide;
  hasNext: boolean;
  hasPrevious: boolean;
}

/** Shows in the page what is on screen (`state`), its notes, and what the next touch brings; undefined for a slide that it doesn't know. */
export function showSlide(root: ParentNode, slides: readonly ClickerSlide[], state: ShowState): Place | undefined {
  const index = slides.findIndex(({ id }) => id === state.slide);
  const slide = slides[index];
  if (!slide) return undefined;
  const { steps } = slide;
  const next = slides[index + 1];
  // Among all slides at once a touch goes from one to the next.
  const isStep = state.step < steps.length && !state.overview;
  write(root, '.mando-numero', clickerText.place(index + 1, slides.length));
  write(
    root,
    '.mando-paso',
    state.blank
      ? clickerText.blackNow
      : state.overview
        ? clickerText.overviewNow
        : clickerText.onScreen(Math.min(state.step, steps.length), steps.length),
  );
  write(root, '.mando-titulo', slide.title);
  for (const each of slides) each.notes.hidden = each !== slide;
  const [where, title, words] = state.blank
    ? [clickerText.light, slide.title, '']
    : isStep
      ? [clickerText.nextStep(state.step + 1, steps.length), '', steps[state.step]!]
      : next
        ? [clickerText.nextSlide(index + 2), next.title, next.words]
        : [clickerText.nothingNext, '', ''];
  write(root, '.mando-sigue', where);
  write(root, '.mando-sigue-titulo', title);
  write(root, '.mando-sigue-texto', words);
  root.querySelector('.mando-negro')!.setAttribute('aria-pressed', String(state.blank));
  return {
    slide,
    hasNext: state.blank || isStep || next !== undefined,
    hasPrevious: state.blank || index > 0 || (state.step > 0 && !state.overview),
  };
}

/** Touches a node only when its words change. */
export function write(root: ParentNode, selector: string, words: string): void {
  const node = root.querySelector<HTMLElement>(selector)!;
  if (node.textContent !== words) node.textContent = words;
  node.hidden = words === '';
}
