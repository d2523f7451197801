import type { Token, Tokens } from 'marked';
import { closeGaps } from '../../html/close-gaps.ts';
import { plainText, walkTokens } from '../../content/markdown-lexer.ts';
import type { Slide, Taller } from '../../content/model.ts';
import { variablesOf } from '../../content/variables.ts';

/** A heading of a slide, and its level; none where HTML of its own may move it. */
export interface Heading {
  text: string;
  level: number | undefined;
}

/** The headings of all slides, by the slide's id, as the deck numbers them or the reading edition. */
export function headingsOf({ config, chapters, slides }: Taller, deck: boolean): Map<string, Heading[]> {
  let free = false;
  const within = (tokens: readonly Token[] = []) => {
    const found: Tokens.Heading[] = [];
    walkTokens(tokens, '', (token) => {
      if (token.type === 'heading') found.push(token as Tokens.Heading);
      if (token.type === 'html' && /<h[1-6]\b/i.test(token.raw)) free = true;
    });
    return found;
  };
  let last = 0;
  const levelled = (headings: readonly Tokens.Heading[], first: number, before?: number): Heading[] => {
    const levels = closeGaps(
      headings.map(({ depth }) => depth),
      first,
      before,
    );
    last = levels.at(-1) ?? last;
    return headings.map((token, at) => ({
      text: plainText([token], variablesOf(config), { alt: false }),
      level: levels[at],
    }));
  };
  const ofSlide = ({ body, notes, context }: Slide, first: number): Heading[] => {
    const headings = within(body);
    if (deck) return levelled(headings, headings.some(({ depth }) => depth === 1) ? 1 : 2, last);
    return [headings, within(notes), within(context)].flatMap((part, at) =>
      levelled(part, at === 0 ? first : first + 2),
    );
  };
  const all = chapters.flatMap((chapter) =>
    chapter.slides.map((slide, at): [string, Heading[]] => {
      const opens = at === 0 && slide.layout === 'capitulo';
      return [slide.id, ofSlide(slide, slide === slides[0] && slide.layout === 'portada' ? 1 : opens ? 2 : 3)];
    }),
  );
  const known = ([id, headings]: [string, Heading[]]): [string, Heading[]] => [
    id,
    headings.map(({ text, level }) => ({ text, level: free ? undefined : level })),
  ];
  return new Map(all.map(known));
}
