import type { Taller } from '../content/model.ts';
import { escapeHtml } from './escape-html.ts';
import { publicAddress } from './public-address.ts';

/** Folder of the site with what stands for it in a chat: pictures of `width` by `height` pixels, and a page for each chapter. */
export const SHARED = { folder: 'compartir', width: 1200, height: 630 };

/** Where the picture and the page of a chapter for chats are in the site, by the id of its first slide. */
export function sharedFile(id: string, ending: 'html' | 'png'): string {
  return `${SHARED.folder}/${id}.${ending}`;
}

/**
 * What a chat or a search engine shows of a link to `page`, as tags for its head: Open Graph (https://ogp.me) and the card that
 * X reads. Without a public address there is nothing true to say. `title` is the workshop's unless the page is about a part of it.
 */
export function shareTags({ config }: Taller, page: string, title = workshopName(config)): string {
  const { direccion, convoca, idioma } = config;
  if (!direccion) return '';
  const address = publicAddress(direccion, page === 'index.html' ? '.' : page);
  return [
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    ...metaTags({
      'og:type': 'website',
      'og:url': address,
      'og:title': title,
      'og:description': `${workshopName(config)}. ${convoca.nombre}.`,
      'og:locale': idioma.replace('-', '_'),
    }),
  ].join('\n');
}

/** The tags of the picture of the slide `id`, once it is there: of the first one unless said otherwise; `words` say what it shows. */
export function pictureTags({ config, slides }: Taller, id = slides[0]!.id, words = workshopName(config)): string {
  if (!config.direccion) return '';
  return metaTags({
    'og:image': publicAddress(config.direccion, sharedFile(id, 'png')),
    'og:image:width': String(SHARED.width),
    'og:image:height': String(SHARED.height),
    'og:image:alt': words,
    'twitter:card': 'summary_large_image',
  }).join('\n');
}

function workshopName({ titulo, estado }: Taller['config']): string {
  return `${titulo} ${estado}`;
}

function metaTags(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => {
    const key = name.startsWith('twitter:') ? 'name' : 'property';
    return `<meta ${key}="${name}" content="${escapeHtml(value)}">`;
  });
}
