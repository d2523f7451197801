/** Which way a button of the card leads. */
export type Way = 'anterior' | 'siguiente';

/**
 * The buttons at the ends of a slide's card. On a small screen the picture's marks are less than a fingertip apart; these
 * walk the same facts.
 */
export function walkButtons(timeline: Element): NodeListOf<HTMLElement> {
  return timeline.querySelectorAll('.anda');
}

/** Says at which end there is nothing more. Not `disabled`: who has just pressed the button would lose the focus. */
export function showWalkEnds(timeline: Element, ends: Record<Way, boolean>): void {
  for (const button of walkButtons(timeline))
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
