const INLINE = /^(a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tspan|u)$/i;

/** Words and signs below some elements, in order; what a screen reader never hears is not compared. */
export function wordsOf(elements: Iterable<Element>): string[] {
  const texts: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    if (node.nodeType !== 1 || (node as Element).matches('[hidden], [aria-hidden="true"]')) return;
    // What waits for a room is no part of the page yet.
    if ((node as Element).tagName === 'TEMPLATE') return;
    // Blocks part words as a line break does.
    const gap = INLINE.test((node as Element).tagName) ? '' : ' ';
    texts.push(gap);
    node.childNodes.forEach(visit);
    texts.push(gap);
  };
  for (const element of elements) visit(element);
  return texts.join('').match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
}

export interface SlideWords {
  id: string;
  shown: string[];
  /** Its notes and its context. */
  told: string[];
}

// Each edition heads notes and context in its own way.
const isHeading = (part: Element) => /^H\d$/.test(part.tagName);

/** What the deck says on each slide, in order. */
export function deckWords(deck: Pick<Element, 'querySelectorAll'>): SlideWords[] {
  return [...deck.querySelectorAll('section.lamina')].map((slide) => {
    const shown = [...slide.children].filter((part) => !part.matches('aside, .pie, .ruta, .numeral, .codigo-lectura'));
    const told = [...slide.querySelectorAll('aside > *')].flatMap((part) =>
      part.matches('.contexto') ? [...part.children] : [part],
    );
    return { id: slide.id, shown: wordsOf(shown), told: wordsOf(told.filter((part) => !isHeading(part))) };
  });
}

/** What the reading edition says on each slide, in order. */
export function readingWords(page: Pick<Element, 'querySelectorAll'>): SlideWords[] {
  return [...page.querySelectorAll('article')].map((article) => {
    const body = article.getElementsByClassName('lamina-cuerpo')[0]!.cloneNode(true) as Element;
    for (const own of body.querySelectorAll('.minutos-de-lectura')) own.remove();
    const told = [...article.querySelectorAll('.mas-de-la-lamina :is(section, details) > :not(details, summary)')];
    return { id: article.id, shown: wordsOf([body]), told: wordsOf(told.filter((part) => !isHeading(part))) };
  });
}
