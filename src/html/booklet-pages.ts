import type { Taller } from '../content/model.ts';
import { bookletText } from '../language/booklet-es-mx.ts';
import { readingText } from '../language/reading-es-mx.ts';

/**
 * The style sheet that the booklet's running heads need: each chapter prints on pages of its own name, which carry the
 * chapter's title. (CSS has `string-set` for this; no browser prints it.)
 */
export function bookletPages({ config, chapters }: Taller): string {
  const title = quote(bookletText.runningHead(`${config.titulo} ${config.estado}`));
  const pages = chapters.map(
    (chapter, index) =>
      `@page capitulo-${index}{@top-right{content:${quote(chapter.title)}}}` +
      `.capitulo-lectura[data-capitulo=${quote(chapter.file)}]{page:capitulo-${index}}`,
  );
  return [
    `@page{@top-left{content:${title}}@bottom-left{content:${quote(bookletText.sourcesAtEnd)}}}`,
    ...pages,
    `@page contenido{@top-right{content:${quote(bookletText.contents)}}}`,
    `@page siglas{@top-right{content:${quote(readingText.glossary)}}}`,
    `@page fuentes{@top-right{content:${quote(readingText.sources)}}@bottom-left{content:""}}`,
  ].join('');
}

/** A CSS string; `<` would end the style element that it stands in. */
function quote(text: string): string {
  return `"${text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}
