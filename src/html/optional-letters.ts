const OPTIONAL = 'font-display:optional';

/** A style sheet whose letters, where they aren't there for the first picture, wait for the next visit: no line ever moves. */
export function optionalLetters(css: string): string {
  return css.replaceAll('font-display:swap', OPTIONAL);
}

/** The same sheet for a page that is printed or measured: it waits for its letters. */
export function requiredLetters(css: string): string {
  return css.replaceAll(OPTIONAL, 'font-display:block');
}
