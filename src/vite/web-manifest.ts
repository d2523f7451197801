import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taller } from '../content/model.ts';
import { reading } from '../editions/all-editions.ts';

/** The site's manifest, its file and what is in it: the reading on a phone's screen (https://www.w3.org/TR/appmanifest/). */
export const WEB_MANIFEST = 'taller.webmanifest';

/** With these pages carry it; iOS takes its icon from the page. */
export const MANIFEST_LINKS = `<link rel="manifest" href="./${WEB_MANIFEST}">\n<link rel="apple-touch-icon" href="./icono-180.png">`;

export function webManifest({ config }: Taller): string {
  const icon = (file: string, side: number, purpose?: string) => ({
    src: `./${file}`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    ...(purpose && { purpose }),
  });
  return JSON.stringify({
    name: `${config.titulo} ${config.estado}`,
    short_name: config.titulo,
    lang: config.idioma,
    start_url: `./${reading.page}`,
    scope: './',
    display: 'standalone',
    // The reading's ground and its bar.
    background_color: tokenOf('arena'),
    theme_color: tokenOf('selva'),
    icons: [icon('icono-192.png', 192), icon('icono-512.png', 512), icon('icono-recortable-512.png', 512, 'maskable')],
  });
}

/** What a token is in styles/tokens.css. */
function tokenOf(name: string): string {
  const sheet = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf-8');
  return new RegExp(`--${name}: ([^;]+);`).exec(sheet)![1]!;
}
