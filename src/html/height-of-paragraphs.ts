import { countLines } from '../measures/count-lines.ts';
import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';

/** How high paragraphs over a slide's width are, in slide pixels: letters of `size`, lines of so many of them, and what is below each. */
export function heightOfParagraphs(texts: readonly string[], size: number, lineHeight: number): number {
  const heightOf = (text: string) => countLines(text, 'regular', size, BODY_WIDTH) * size * lineHeight;
  return texts.reduce((sum, text) => sum + heightOf(text) + slideMeasures.px.entre, 0);
}
