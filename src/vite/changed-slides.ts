/**
 * The slides that differ between two drawings of a deck, each as HTML; undefined where more has changed than what stands in
 * them. For renderDeck's markup, where `<section>` is a chapter or a slide.
 */
export function changedSlides(before: string, after: string): string[] | undefined {
  const [old, fresh] = [before, after].map((html) => html.split(/(?=<section )/)) as [string[], string[]];
  const changed = fresh.filter((piece, index) => piece !== old[index]);
  const isSame = fresh.every((piece, index) => piece === old[index] || idOf(piece) === idOf(old[index]));
  return old.length === fresh.length && isSame ? changed : undefined;
}

/** A chapter has none: itself where it has changed. */
function idOf(piece: string | undefined): string | undefined {
  return /^<section (?:[\w-]+(?:="[^"]*")? )*?id="([^"]*)"/.exec(piece ?? '')?.[1] ?? piece;
}
