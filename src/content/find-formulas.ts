import { type NearMiss, WRITE_FORMULA } from './near-miss.ts';

// Brackets with a \ before them may be only brackets, and a letter in them at the head of a line only its number.
const BRACKETS =
  /(?!(?<=^[ \t]{0,9})\\\([\p{L}\d]{1,2}\\\)[ \t]+\p{L})\\(?:\((?:[^\n\\]|\\(?![()[\]])|\n(?!\s*\n)){1,300}\\\)|\[(?:[^\n\\]|\\(?![()[\]])|\n(?!\s*\n)){1,300}\\\](?!\\?\())/gmu;
const LINES = /^ {0,3}\$\$[ \t]*\n[^$]{1,500}\$\$[ \t]*$/gm;
const COMMAND = /\\(?!end\{|note\{|\w*cite)[a-z]{2,20}\*?\{[^}\n]{0,200}\}?/gi;

const FORMULA = { problem: 'esta fórmula no se dibuja', remedy: WRITE_FORMULA };

/** What TeX would draw in Markdown (code and comments blanked), and here stands as it was written. */
export function findFormulas(masked: string): NearMiss[] {
  const formulas = [
    ...Array.from(masked.matchAll(BRACKETS)).filter(([whole]) => isFormula(whole.slice(2, -2))),
    ...masked.matchAll(LINES),
  ];
  return [
    ...formulas.map(({ index }) => ({ ...FORMULA, offset: index })),
    ...Array.from(masked.matchAll(COMMAND), ({ index, 0: whole }) => ({
      offset: index,
      problem: `«${whole.slice(0, 40)}» es de LaTeX, y aquí se ve tal cual`,
      remedy: 'escríbalo con letras y signos, **negritas** o *cursivas*',
    })),
  ];
}

/** Of what stands between brackets of TeX: true with signs of mathematics in it, or where it is but a letter. */
function isFormula(text: string): boolean {
  const inside = text.replace(/\\[^\p{L}]/gu, '').trim();
  return /^\d*\p{L}\d*$/u.test(inside) || (/[=^_\\+<>≤≥×÷∑√]/.test(inside) && !/:\/\/|@/.test(inside));
}
