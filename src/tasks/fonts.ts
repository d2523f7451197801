import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readTrueType } from '../pdf/read/read-truetype.ts';
import { roundKerning } from './round-kerning.ts';
import { SIGNS } from './signs.ts';
import { type Letters, writeFaces } from './write-faces.ts';
import { writeFont } from './write-font.ts';

// What Spanish slides are written with. The rest of Latin stays one file away.
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const CHARACTERS = `${ASCII}áéíóúüñÁÉÍÓÚÜÑ¿¡«»ªº°–—…·“”‘’×\u00a0`;

const PACKAGES = '@fontsource';
// By the names that measureText has for them.
const FONTS = [
  { name: 'heading', family: 'Bricolage Grotesque', weight: 800 },
  { name: 'regular', family: 'Public Sans', weight: 400 },
  { name: 'bold', family: 'Public Sans', weight: 700 },
];

// What the pages' text asks of a font. Headings need no tabular figures.
const FEATURES = ['kern', 'liga', 'tnum'];

// In thousandths of a letter's size.
const KERNING_STEP = 14;

// Latin and what stands among it; letters that the pages take from the machine are about as wide as these.
const MEASURED = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
]
  .flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, index) => String.fromCodePoint(from! + index)))
  // What directs others has no width of its own.
  .filter((character) => !/[\p{C}\p{M}\p{Zl}\p{Zp}]/u.test(character));

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../../assets/fonts');

/**
 * `npm run fonts`: writes assets/fonts/: the three fonts with only the characters above, our signs, the rules that show them, and
 * how wide all of their letters are (see measures/measure-text.ts). Same input, same bytes.
 */
mkdirSync(folder, { recursive: true });
const metrics: Record<string, Record<string, string>> = {};
const letters: Letters[] = [];
for (const { name, family, weight } of FONTS) {
  const id = family.toLowerCase().replace(' ', '-');
  const fromIn = (script: string) => `${PACKAGES}/${id}/files/${id}-${script}-${weight}-normal.woff2`;
  const from = fromIn('latin');
  metrics[name] = await measure([fromIn('latin-ext'), from]);
  const whole = readFileSync(require.resolve(from));
  const kept = {
    keepFeatures: name === 'heading' ? ['kern'] : FEATURES,
    // The axes of the variable font that this was one weight of.
    dropTables: ['STAT'],
  };
  const drawn = await subsetFont(whole, CHARACTERS, { ...kept, targetFormat: 'truetype' });
  const small = await subsetFont(roundKerning(drawn, KERNING_STEP), CHARACTERS, { ...kept, targetFormat: 'woff2' });
  const file = `${id}-${weight}.woff2`;
  writeFileSync(join(folder, file), small);
  const { ascent, descent } = readTrueType(drawn);
  letters.push({ family, weight, from, file, characters: CHARACTERS, ascent, descent });
  console.log(`${file}: ${whole.length} -> ${small.length} bytes`);
}

const signs = SIGNS.map(({ characters }) => characters).join('');
const small = await subsetFont(writeFont('Signos del taller', SIGNS), signs, { targetFormat: 'woff2' });
writeFileSync(join(folder, 'signos.woff2'), small);
console.log(`signos.woff2: ${small.length} bytes`);
// The bullet the letters have themselves.
writeFileSync(join(folder, 'fonts.css'), writeFaces(letters, signs.replace('•', '')));
metrics.signs = widths(SIGNS.flatMap(({ characters, width }) => [...characters].map((each) => [each, width] as const)));
writeFileSync(join(folder, 'metrics.json'), `${JSON.stringify(metrics, undefined, 2)}\n`);

/** Widths of the letters of some font files, in thousandths of their size; the last file wins. */
async function measure(files: string[]): Promise<Record<string, string>> {
  const found = new Map<string, number>();
  for (const file of files) {
    const bytes = readFileSync(require.resolve(file));
    const font = readTrueType(await subsetFont(bytes, MEASURED.join(''), { targetFormat: 'truetype' }));
    for (const each of MEASURED.filter((character) => font.has(character.codePointAt(0)!)))
      found.set(each, font.widthOf(each.codePointAt(0)!));
  }
  return widths([...found]);
}

/** Width: its characters. */
function widths(entries: (readonly [string, number])[]): Record<string, string> {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const groups: Record<string, string> = {};
  for (const [character, width] of sorted) groups[width] = (groups[width] ?? '') + character;
  return groups;
}
