const PARTS = '.cuando > :first-child, .rotulo, .suceso, .discrepa span:last-child';

/** What a card says when it comes into view, in sentences. */
export function cardWords(card: Element): string {
  const parts = [...card.querySelectorAll(PARTS)];
  return parts.map((part) => part.textContent?.replace(/\.?\s*$/, '.')).join(' ');
}
