import { codesOf } from '../read/operations.ts';
import type { Font } from '../read/read-font.ts';

// A letter moved along its line, as Chromium writes all but the first of each: `9.6 0 Td <002C> Tj`.
const LETTER = /^(?:(-?[\d.]+) 0 Td )?<([\dA-F]+)> Tj$/;
const MOVE = /^(-?[\d.]+) (-?[\d.]+) Td$/;
const FONT = /^\/(\S+) (-?[\d.]+) Tf$/;
// Of a letter's size, in thousandths: less is not worth a number.
const NEAR = 0.5;

/** Letters that are shown together: as they are written, the last of them, and how far from its place the next would stand. */
interface Shown {
  parts: string[];
  last: readonly number[];
  off: number;
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
  for (const line of content) {
    const [, along, code] = line.endsWith(' Tj') ? (LETTER.exec(line) ?? []) : [];
    if (code !== undefined && shown && along !== undefined) {
      const { parts, last } = shown;
      moved += Number(along);
      for (const each of last) shown.off += 1000 * (font?.width(each) ?? 0);
      shown.off -= (1000 * Number(along)) / size;
      const gap = Math.abs(shown.off) < NEAR ? 0 : Math.round(shown.off);
      shown.off -= gap;
      // Words stay apart.
      if (gap !== 0 || font?.say(last.at(-1)!).trim() === '') parts.push(`>${gap || ''}<`);
      parts.push(code);
      shown.last = codesOf(`<${code}>`, font?.bytes ?? 2);
      continue;
    }
    const begins = code !== undefined && !shown && font !== undefined;
    close();
    if (begins) {
      if (along !== undefined) lines.push(`${rounded(moved + Number(along))} 0 Td`);
      if (along !== undefined) moved = 0;
      shown = { parts: [code], off: 0, last: codesOf(`<${code}>`, font?.bytes ?? 2) };
      continue;
    }
    const [, x, y] = line.endsWith(' Td') ? (MOVE.exec(line) ?? []) : [];
    const [, name, high] = line.endsWith(' Tf') ? (FONT.exec(line) ?? []) : [];
    if (name !== undefined) [font, size] = [fonts.get(name), Number(high) || 1];
    if (x !== undefined) lines.push(`${rounded(moved + Number(x))} ${y} Td`);
    else lines.push(line);
    if (x !== undefined || line.endsWith(' Tm') || line === 'BT') moved = 0;
  }
  close();
  return lines;
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
