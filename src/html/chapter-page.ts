import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Taller } from '../content/model.ts';
import { escapeHtml } from './escape-html.ts';
import { publicAddress } from './public-address.ts';
import { guardedPage } from './security-policy.ts';
import { pictureTags, SHARED, sharedFile, shareTags } from './share-tags.ts';

/**
 * The page by which a chapter is shared, `sharedFile(id, 'html')`: what a chat shows of it, with its own picture, and for whoever
 * opens it the way to the slide after `#` in the page `reading`, or to the chapter.
 */
export function chapterPage(taller: Taller, { title, slides: [first] }: Chapter, reading: string): string {
  const { config } = taller;
  const id = first!.id;
  const name = `${title} · ${config.titulo} ${config.estado}`;
  const address = escapeHtml(`${publicAddress(config.direccion!, reading)}#${encodeURIComponent(id)}`);
  // From its own address, so that a copy of the site somewhere else leads to itself; hosts end addresses as they like.
  const folder = `location.pathname.replace(/^(.*)\\/${SHARED.folder}\\/.*/, '$1/${reading}')`;
  const goOn = `location.replace(${folder} + (location.hash || '#${encodeURIComponent(id)}'))`;
  return guardedPage(`<!doctype html>
<html lang="${escapeHtml(config.idioma)}">
<meta charset="utf-8">
<title>${escapeHtml(name)}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
${shareTags(taller, sharedFile(id, 'html'), name)}
${pictureTags(taller, id, title)}
<script>${goOn}</script>
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
<main>
<h1>${escapeHtml(title)}</h1>
<p><a href="${address}">${escapeHtml(readingText.openChapter(title))}</a></p>
</main>
</html>
`);
}
