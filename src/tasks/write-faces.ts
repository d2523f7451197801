/** One of the project's fonts: where it comes from, what it is called in `fonts/`, what that holds, and its heights in thousandths. */
export interface Letters {
  family: string;
  weight: number;
  from: string;
  file: string;
  characters: string;
  ascent: number;
  descent: number;
}

const LATIN = [
  [0x20, 0x24f],
  [0x2bc, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, index) => String.fromCodePoint(from! + index)));

/**
 * Of the machine's own letters, where they have each weight, how much larger they are set (in per cent) to be as wide as ours:
 * the width of the workshop's whole text in ours over that in theirs.
 */
const STANDING_IN: readonly [string, number, number, string[]][] = [
  ['Como Arial', 400, 103.1, ['Arial', 'Liberation Sans']],
  ['Como Arial', 700, 98.5, ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold']],
  ['Como Arial', 800, 102.6, ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold']],
  ['Como Roboto', 400, 103.5, ['Roboto', 'Roboto-Regular']],
  ['Como Roboto', 700, 104.9, ['Roboto Bold', 'Roboto-Bold']],
  ['Como Roboto', 800, 109.2, ['Roboto Bold', 'Roboto-Bold']],
  ['Como DejaVu', 400, 91.1, ['DejaVu Sans']],
  ['Como DejaVu', 700, 83, ['DejaVu Sans Bold']],
  ['Como DejaVu', 800, 86.4, ['DejaVu Sans Bold']],
];

/**
 * The pages' `@font-face` rules. Static weights: variable fonts would embed in the PDF as Type 3. Each comes in two files: what
 * Spanish needs, loaded at once, and all of Latin from Fontsource, fetched only when a slide holds another character that it has.
 * A sign such as ◆ comes from the machine's own letters on a screen, and on paper from ours (`signs`): two machines print the
 * same. Until ours have come the machine's own letters are as wide and as high as ours, so that no line moves when they do.
 */
export function writeFaces(letters: readonly Letters[], signs: string): string {
  const shown = letters.flatMap(({ family, weight, from, file, characters }) =>
    [
      // Not what the other file has: where that one is late, a browser would fetch this one too.
      [from, LATIN.filter((each) => !characters.includes(each)).join('')],
      [`/fonts/${file}`, characters],
    ].map(([url, range]) =>
      face({
        'font-family': `'${family}'`,
        'font-weight': weight,
        'font-display': 'swap',
        src: `url('${url}') format('woff2')`,
        'unicode-range': rangesOf(range!),
      }),
    ),
  );
  const printed = face({
    'font-family': "'Signos del taller'",
    'font-weight': '100 900',
    src: "url('/fonts/signos.woff2') format('woff2')",
    'unicode-range': rangesOf(signs),
  });
  const standing = STANDING_IN.map(([family, weight, percent, names]) => {
    const { ascent, descent } = letters.find((each) => each.weight === weight)!;
    const share = (height: number) => `${((10 * height) / percent).toFixed(1)}%`;
    return face({
      'font-family': `'${family}'`,
      'font-weight': weight,
      src: names.map((name) => `local('${name}')`).join(', '),
      'unicode-range': 'U+0020-024F',
      'size-adjust': `${percent.toFixed(1)}%`,
      'ascent-override': share(ascent),
      'descent-override': share(-descent),
      'line-gap-override': '0%',
    });
  });
  return `/* Written by npm run fonts: see src/tasks/write-faces.ts. SIL Open Font License 1.1, see LICENSE. */
${shown.join('')}@media print {
${printed}}
${standing.join('')}`;
}

function face(declarations: Record<string, string | number>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};\n`);
  return `@font-face {\n${lines.join('')}}\n`;
}

/** «U+0020-007E, U+00A0». */
function rangesOf(characters: string): string {
  const ranges: [number, number][] = [];
  for (const code of [...characters].map((each) => each.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
