import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { SIGNS } from './signs.ts';
import { writeFont } from './write-font.ts';

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

/** `npm run fonts`: writes assets/fonts/, the three fonts with only the characters above, and our signs. Same input, same bytes. */
mkdirSync(folder, { recursive: true });
for (const { from, alternates } of FONTS) {
  const whole = readFileSync(require.resolve(from));
  const small = await subsetFont(whole, ASCII + SPANISH, { targetFormat: 'woff2', noLayoutClosure: !alternates });
  const name = from.split('/').at(-1)!.replace('-latin', '').replace('-normal', '');
  writeFileSync(join(folder, name), small);
  console.log(`${name}: ${whole.length} -> ${small.length} bytes`);
}

const signs = SIGNS.map(({ characters }) => characters).join('');
const small = await subsetFont(writeFont('Signos del taller', SIGNS), signs, { targetFormat: 'woff2' });
writeFileSync(join(folder, 'signos.woff2'), small);
const range = [...signs].map((each) => `U+${each.codePointAt(0)!.toString(16).toUpperCase()}`).sort();
console.log(`signos.woff2: ${small.length} bytes, ${range.join(', ')}`);
