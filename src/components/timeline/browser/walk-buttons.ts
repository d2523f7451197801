import { timelineWords } from '../drawing/timeline-words.ts';

/** Which way a button of the card leads. */
export type Way = 'anterior' | 'siguiente';

/**
 * Puts a button on each end of the card, before and after all else there. On a small screen the picture's marks are less
 * than a fingertip apart; these walk the same facts.
 */
export function addWalkButtons(card: HTMLElement): void {
  card.prepend(createButton(card.ownerDocument, 'anterior'));
  card.append(createButton(card.ownerDocument, 'siguiente'));
}

/** Says at which end there is nothing more. Not `disabled`: who has just pressed the button would lose the focus. */
export function showWalkEnds(card: Element, ends: Record<Way, boolean>): void {
  for (const button of card.querySelectorAll<HTMLElement>('.anda'))
    button.setAttribute('aria-disabled', String(ends[button.dataset.anda as Way]));
}

/** The way that a click or a key on a button asks for; undefined for anything else. */
export function wayOf(target: EventTarget | null, key?: string): Way | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('.anda') : null;
  if (!button) return undefined;
  if (key === undefined) return button.dataset.anda as Way;
  if (key === 'ArrowRight' || key === 'ArrowDown') return 'siguiente';
  return key === 'ArrowLeft' || key === 'ArrowUp' ? 'anterior' : undefined;
}

function createButton(document: Document, way: Way): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'anda';
  button.dataset.anda = way;
  button.setAttribute('aria-label', timelineWords.walk[way]);
  button.title = timelineWords.walk[way];
  return button;
}
