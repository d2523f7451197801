import { codesOf } from '../read/operations.ts';
import type { Font } from '../read/read-font.ts';

// A letter moved along its line, as Chromium writes all but the first of each: `9.6 0 Td <002C> Tj`.
const [MOVED, SHOWN] = [' 0 Td ', '> Tj'];
const MOVE = /^(-?[\d.]+) (-?[\d.]+) Td$/;
const FONT = /^\/(\S+) (-?[\d.]+) Tf$/;
// Of a letter's size, in thousandths: less is not worth a number.
const NEAR = 0.5;

/** Letters that are shown together: as they are written, and how far from its place the next would stand. */
interface Shown {
  parts: string[];
  off: number;
  /** The last of them is a space. */
  ended: boolean;
}

/** Content in fewer signs that shows the same: a word's letters together. */
export function leanContent(content: readonly string[], fonts: ReadonlyMap<string, Font>): string[] {
  const lines: string[] = [];
  let font: Font | undefined;
  let size = 1;
  let shown: Shown | undefined;
  // What letters have been moved that are no longer moved one by one.
  let moved = 0;
  const close = () => {
    if (shown) lines.push(shown.parts.length === 1 ? `<${shown.parts[0]}> Tj` : `[<${shown.parts.join('')}>]TJ`);
    shown = undefined;
  };
  const show = (to: Shown, letters: string) => {
    to.parts.push(letters.slice(1, -1));
    for (const code of codesOf(letters, font!.bytes)) {
      to.off += 1000 * font!.width(code);
      to.ended = font!.say(code).trim() === '';
    }
  };
  for (const line of content) {
    const start = line.endsWith(SHOWN) ? line.lastIndexOf('<') : -1;
    const along = start > 0 && line.startsWith(MOVED, start - MOVED.length) ? line.slice(0, start - MOVED.length) : '';
    if (along !== '' && shown) {
      moved += Number(along);
      shown.off -= (1000 * Number(along)) / size;
      const gap = Math.abs(shown.off) < NEAR ? 0 : Math.round(shown.off);
      shown.off -= gap;
      // Words stay apart.
      if (gap !== 0 || shown.ended) shown.parts.push(`>${gap || ''}<`);
      show(shown, line.slice(start, -3));
      continue;
    }
    const begins = !shown && font !== undefined && (start === 0 || along !== '');
    close();
    if (begins) {
      if (along !== '') lines.push(`${rounded(moved + Number(along))} 0 Td`);
      if (along !== '') moved = 0;
      shown = { parts: [], off: 0, ended: false };
      show(shown, line.slice(start, -3));
      continue;
    }
    const chosen = line.endsWith(' Tf') ? FONT.exec(line) : null;
    if (chosen) [font, size] = [fonts.get(chosen[1]!), Number(chosen[2]) || 1];
    const move = line.endsWith(' Td') ? MOVE.exec(line) : null;
    lines.push(move ? `${rounded(moved + Number(move[1]))} ${move[2]} Td` : line);
    if (move || line.endsWith(' Tm') || line === 'BT') moved = 0;
  }
  close();
  return lines;
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
