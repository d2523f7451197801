import { deflateSync } from 'node:zlib';
import { PDFDict, type PDFDocument, type PDFRef } from 'pdf-lib';
import { name } from '../read/name.ts';

const POINTS = /^(?:(?:[-\d. ]+ (?:[mlcvy]|re)|h)(?:\n|$))+$/;
const GOES_ON = new Set([' m', ' l', ' c', ' v', ' y', 're']);
const PAINTED = /^(?:f\*?|S|B\*?)$/;
// In signs: what is shorter is not worth an object of its own.
const LONG = 400;
// A hundredth more or less is seen by nobody: cut, not rounded, for a fifth of the time.
const FRACTION = /(\.\d\d)\d+/g;

/** Content of a page or a drawing, and what it may name. */
export interface Lean {
  lines: string[];
  resources: PDFDict | undefined;
}

/**
 * Long paths have their points to a hundredth, and those that several pages draw, such as a map on the pages of its steps, are
 * kept once: each page names them.
 */
export function sharePaths(doc: PDFDocument, contents: readonly Lean[]): void {
  const found = contents.map(({ lines, resources }) => (resources ? pathsIn(lines) : []));
  const times = new Map<string, number>();
  for (const { text } of found.flat()) times.set(text, (times.get(text) ?? 0) + 1);
  const shared = new Map<string, { key: string; ref: PDFRef }>();
  for (const [at, { lines, resources }] of contents.entries()) {
    // From the end, so that places stay what they are.
    for (const { from, to, text } of found[at]!.reverse()) {
      if (times.get(text) === 1) continue;
      if (!shared.has(text)) shared.set(text, { key: `Trazo${shared.size + 1}`, ref: keep(doc, text) });
      const { key, ref } = shared.get(text)!;
      drawingsOf(doc, resources!).set(name(key), ref);
      lines.splice(from, to - from, `/${key} Do`);
    }
  }
}

interface Path {
  from: number;
  to: number;
  text: string;
}

/** Long paths in one colour: where a pattern lies depends on who paints with it. */
function pathsIn(lines: string[]): Path[] {
  const paths: Path[] = [];
  const saved: boolean[] = [];
  let plain = true;
  let from = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === 'h' || GOES_ON.has(line.slice(-2))) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      const text = shorten(lines, from, at);
      if (text.length > LONG && plain && PAINTED.test(line)) paths.push({ from, to: at + 1, text: `${text}\n${line}` });
      from = -1;
    }
    if (line === 'q') saved.push(plain);
    else if (line === 'Q') plain = saved.pop() ?? true;
    else if (line.endsWith(' scn') || line.endsWith(' SCN')) plain = false;
    else if (line.endsWith(' rg') || line.endsWith(' RG')) plain = true;
  }
  return paths;
}

/** The points on some lines as one text, where that is long: in fewer signs, on the lines too. */
function shorten(lines: string[], from: number, to: number): string {
  const text = lines.slice(from, to).join('\n');
  if (text.length <= LONG || !POINTS.test(text)) return '';
  const short = text.replace(FRACTION, '$1');
  lines.splice(from, to - from, ...short.split('\n'));
  return short;
}

function keep(doc: PDFDocument, text: string): PDFRef {
  const dict = { Type: 'XObject', Subtype: 'Form', BBox: boundsOf(text), Resources: {}, Filter: 'FlateDecode' };
  return doc.context.register(doc.context.stream(deflateSync(text), dict as never));
}

/** Around the points of a path and the edges of its lines. */
function boundsOf(text: string): number[] {
  const [across, up]: [number[], number[]] = [[], []];
  for (const line of text.split('\n')) {
    const numbers = line.split(' ').map(Number).filter(Number.isFinite);
    const points = line.endsWith('re')
      ? [numbers[0]!, numbers[1]!, numbers[0]! + numbers[2]!, numbers[1]! + numbers[3]!]
      : numbers;
    for (const [at, value] of points.entries()) (at % 2 === 0 ? across : up).push(value);
  }
  const edge = 20;
  return [Math.min(...across) - edge, Math.min(...up) - edge, Math.max(...across) + edge, Math.max(...up) + edge];
}

function drawingsOf(doc: PDFDocument, resources: PDFDict): PDFDict {
  const known = resources.lookup(name('XObject'));
  if (known instanceof PDFDict) return known;
  const drawings = doc.context.obj({});
  resources.set(name('XObject'), drawings);
  return drawings;
}
