import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// What Spanish slides are written with. The rest of Latin stays one file away: see src/styles/fonts.css.
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const SPANISH = 'áéíóúüñÁÉÍÓÚÜÑ¿¡«»ªº°–—…·“”‘’×\u00a0';

// Headings need no tabular figures nor alternates; running text does.
const FONTS = [
  { from: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-800-normal.woff2', alternates: false },
  { from: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2', alternates: true },
  { from: '@fontsource/public-sans/files/public-sans-latin-700-normal.woff2', alternates: true },
];

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../../assets/fonts');

/** `npm run fonts`: writes assets/fonts/, the three fonts with only the characters above. Same input, same bytes. */
mkdirSync(folder, { recursive: true });
for (const { from, alternates } of FONTS) {
  const whole = readFileSync(require.resolve(from));
  const small = await subsetFont(whole, ASCII + SPANISH, { targetFormat: 'woff2', noLayoutClosure: !alternates });
  const name = from.split('/').at(-1)!.replace('-latin', '').replace('-normal', '');
  writeFileSync(join(folder, name), small);
  console.log(`${name}: ${whole.length} -> ${small.length} bytes`);
}
