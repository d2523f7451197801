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
    // As the reading's own ground and bar: see reading-tokens.css.
    background_color: '#fbf6ec',
    theme_color: '#00605b',
    icons: [icon('icono-192.png', 192), icon('icono-512.png', 512), icon('icono-recortable-512.png', 512, 'maskable')],
  });
}
