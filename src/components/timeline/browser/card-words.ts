import { timelineWords } from '../drawing/timeline-words.ts';

const PARTS = '.cuando > :first-child, .rotulo, .suceso, .discrepa span:last-child';

/** What a card says when it comes into view, in sentences. */
export function cardWords(card: Element): string {
  const parts = [...card.querySelectorAll(PARTS)];
  return parts.map((part) => part.textContent?.replace(/\.?\s*$/, '.')).join(' ');
}

/** What a screen reader says of a fact in the picture, from its entry in the list. */
export function markWords(entry: Element): string {
  const [when, title, detail] = [...entry.querySelectorAll('.cuando > :first-child, .rotulo > *')];
  const name = [title, detail].flatMap((part) => part?.textContent?.trim() ?? []).join(', ');
  return `${when?.textContent}: ${name}.${entry.querySelector('.discrepa') ? ` ${timelineWords.otherwise}` : ''}`;
}
