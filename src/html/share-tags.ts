import type { Taller } from '../content/model.ts';
import { escapeHtml } from './escape-html.ts';
import { publicAddress } from './public-address.ts';

/** The picture that stands for the workshop in a chat: its file in the site, its size in pixels. */
export const SHARE_PICTURE = { file: 'compartir.png', width: 1200, height: 630 };

/**
 * What a chat or a search engine shows of a link to `page`, as tags for its head: Open Graph (https://ogp.me) and the card that
 * X reads. Without a public address there is nothing true to say.
 */
export function shareTags({ config }: Taller, page: string): string {
  const { direccion, titulo, estado, convoca, idioma } = config;
  if (!direccion) return '';
  const address = publicAddress(direccion, page === 'index.html' ? '.' : page);
  const name = `${titulo} ${estado}`;
  return [
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    ...metaTags({
      'og:type': 'website',
      'og:url': address,
      'og:title': name,
      'og:description': `${name}. ${convoca.nombre}.`,
      'og:locale': idioma.replace('-', '_'),
    }),
  ].join('\n');
}

/** The tags of the picture, once it is there. */
export function pictureTags({ config: { direccion, titulo, estado } }: Taller): string {
  const { file, width, height } = SHARE_PICTURE;
  if (!direccion) return '';
  return metaTags({
    'og:image': publicAddress(direccion, file),
    'og:image:width': String(width),
    'og:image:height': String(height),
    'og:image:alt': `${titulo} ${estado}`,
    'twitter:card': 'summary_large_image',
  }).join('\n');
}

function metaTags(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => {
    const key = name.startsWith('twitter:') ? 'name' : 'property';
    return `<meta ${key}="${name}" content="${escapeHtml(value)}">`;
  });
}
