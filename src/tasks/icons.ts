import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './find-browser.ts';

/**
 * `npm run icons`: writes the icons of a phone's screen from assets/icono.svg: as it is, with its ground up to the edges where
 * iOS rounds it, and with room around it where Android cuts a shape of its own (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
const assets = join(import.meta.dirname, '../../assets');
const icon = readFileSync(join(assets, 'icono.svg'), 'utf-8');
const square = icon.replace(' rx="20"', '');
const roomy = square
  .replace('viewBox="0 0 100 100"', 'viewBox="-12 -12 124 124"')
  .replace('<rect ', '<rect x="-12" y="-12" ')
  .replace('width="100" height="100"', 'width="124" height="124"');
const browser = await openBrowser('npm run icons');
for (const [name, side, drawing] of [
  ['icono-180', 180, square],
  ['icono-192', 192, icon],
  ['icono-512', 512, icon],
  ['icono-recortable-512', 512, roomy],
] as const) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path: join(assets, `${name}.png`), omitBackground: true });
}
await browser.close();
