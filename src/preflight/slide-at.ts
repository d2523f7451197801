import { decodeHTML } from 'entities';

/** The slide that the character at `offset` of a built page stands in, if it stands in one of `ids`. */
export function slideAt(html: string, offset: number, ids: ReadonlySet<string>): string | undefined {
  let slide: string | undefined;
  // An article may hold sections of its own; the next slide, or a part without one, ends it.
  for (const match of html.slice(0, offset).matchAll(/<(?:section|article)\b[^>]*?\sid="([^"]*)"|<\/article>/g)) {
    const id = match[1] === undefined ? undefined : decodeHTML(match[1]);
    slide = id !== undefined && ids.has(id) ? id : undefined;
  }
  return slide;
}
