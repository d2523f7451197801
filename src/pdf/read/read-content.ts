import { DrawnPath } from './drawn-path.ts';
import { isCutAway } from './is-cut-away.ts';
import { changeState, type GraphicsState } from './graphics-state.ts';
import { around, type Bounds, type Matrix, meet, placeBox, times, widen, widenWithin } from './matrix.ts';
import { codesOf, eachOperation, type Operand } from './operations.ts';
import type { Content, Fault, PageFound, Run } from './page-found.ts';
import type { Font } from './read-font.ts';

/** What content names and others know. */
export interface Named {
  /** What is painted, and where, is asked for. */
  looks: boolean;
  font(name: string): Font | undefined;
  /** Which number a set of properties gives to a piece. */
  number(name: string): number | undefined;
  /** How much what is painted with these settings covers what is below, from 0 to 1; undefined where they say nothing of it. */
  opacity(settings: string): number | undefined;
  /** Bounds of a drawing or an image before it is placed. */
  size(name: string): Bounds;
  /** Reads a drawing placed so, and gives the bounds of its pieces; undefined for what isn't one, such as an image. */
  draw(name: string, where: Where): ReadonlyMap<number, Bounds> | undefined;
}

export type Kind = 'tag' | 'artifact' | 'other';

/** How, where and in what content begins: a drawing as it stands where it is named. */
export interface Where {
  state: GraphicsState;
  open: readonly { kind: Kind; mcid: number | undefined }[];
}

export const MARKED = /^\/\S+ <<.*?\/MCID (\d+).*>>\s*BDC$/;

const STROKED = new Set(['S', 's']);
const FILLED = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', ...STROKED]);
const POINTS = new Set(['m', 'l', 'c', 'v', 'y']);
const INVISIBLE = new Set([3, 7]);
// Of 1: letters that let through more than that nobody reads.
const FAINT = 0.05;
// Of a letter's height, what may lie between two of a word, or what they overlap.
const TOGETHER = 0.15;

/** Reads content that begins at `where`; what it shows is also added to what the page shows (`found`). */
export function readContent(content: string, where: Where, named: Named, found: PageFound): Content {
  const result: Content = { runs: [], bounds: new Map(), begins: new Map(), drawn: [], loose: [] };
  const saved: GraphicsState[] = [];
  const open = [...where.open];
  let { state } = where;
  // Where text is placed, and from there its line and its next letter.
  let text: Matrix = state.matrix;
  const pen = { rowX: 0, rowY: 0, along: 0 };
  let leading = 0;
  let path: DrawnPath | undefined;
  let pathLine = 0;
  let clipping = false;
  let mcid = open.findLast((each) => each.mcid !== undefined)?.mcid;
  // The word that is being shown, letter by letter as Chromium does, and what places it.
  let word:
    | { run: Run; state: GraphicsState; ended: boolean; box: [number, number, number, number] | undefined }
    | undefined;
  // Of the letters that are being shown: one for all of them.
  const lettersAt: [number, number, number, number] = [0, 0, 0, 0];
  let placed: { whole: Matrix; high: number; state: GraphicsState; text: Matrix } | undefined;

  // What is wrong with a piece is said of what it shows first.
  const waiting: Fault[] = [];
  const fault = (kind: Fault, bounds: Bounds) => found.faults.push({ kind, bounds: [...bounds] });
  const cover = (box: Bounds) => {
    if (mcid === undefined) return;
    const known = result.bounds.get(mcid);
    if (known) widen(known, box);
    else result.bounds.set(mcid, [...box]);
  };
  const paint = (whole: Bounds, light: number | undefined, inner?: Bounds, run?: Run) => {
    if (!named.looks) return undefined;
    if (!open.some(({ kind }) => kind !== 'other')) fault('unmarked', whole);
    while (waiting.length > 0) fault(waiting.pop()!, whole);
    const bounds = meet(whole, state.clip);
    const filled = inner && state.opacity === 1 && state.boxed ? meet(inner, state.clip) : undefined;
    // What lets all through, such as a finger's room, is no paint; in what lets some through its ground shows.
    if (state.opacity > 0 || run)
      found.paints.push({ mcid, bounds, light: state.opacity === 1 ? light : undefined, filled, run });
    return bounds;
  };
  const add = (operator: string, x: number, y: number, line: number) => {
    if (!path) {
      path = new DrawnPath();
      pathLine = line;
    }
    path.add(operator, x, y, state.matrix);
  };
  const points = (operator: string, numbers: readonly number[], line: number) => {
    for (let at = 0; at + 1 < numbers.length; at += 2) add(operator, numbers[at]!, numbers[at + 1]!, line);
  };
  const endPath = (operator: string) => {
    if (path && operator !== 'n') {
      const stroked = STROKED.has(operator);
      cover(path.bounds);
      if (open.length === 0) result.loose.push({ line: pathLine, bounds: path.bounds });
      paint(path.bounds, stroked ? state.stroke : state.fill, stroked ? undefined : path.inner);
    }
    if (path && clipping) state = { ...state, clip: meet(state.clip, path.bounds), boxed: state.boxed && path.isBox };
    clipping = false;
    path = undefined;
  };
  const show = (token: string, line: number) => {
    const font = named.font(state.font);
    const codes = codesOf(token, font?.bytes ?? 1);
    const odd: Fault[] = [];
    let words = '';
    let width = 0;
    for (const code of codes) {
      words += font?.say(code) ?? '';
      width += font?.width(code) ?? 0;
      if (code === 0 && font?.lacksZero) odd.push('unknown');
      if (INVISIBLE.has(state.mode) || state.opacity < FAINT) odd.push('unseen');
    }
    put(words, width, line);
    for (const kind of odd) fault(kind, lettersAt);
  };
  const put = (words: string, width: number, line: number) => {
    const { size } = state;
    if (placed?.state !== state || placed.text !== text) {
      const whole = times(state.matrix, text);
      placed = { whole, high: Math.sqrt(whole[2] * whole[2] + whole[3] * whole[3]) * size, state, text };
    }
    const { whole, high } = placed;
    const { along, rowY } = pen;
    const x = whole[0] * along + whole[2] * rowY + whole[4];
    const y = whole[1] * along + whole[3] * rowY + whole[5];
    const end = x + whole[0] * width * size;
    const isCut = whole[1] === 0 && isCutAway(x, end, y, high, state.clip);
    // Letters stand on their line; upside down where the page is.
    const bounds = lettersAt;
    placeBox(bounds, along, rowY - 0.25 * size, along + width * size, rowY + 0.8 * size, whole);
    // A space that is written for listeners takes no room.
    const kept = words.trimEnd();
    if (kept !== '') cover(bounds);
    const ended = kept.length < words.length;
    if (word?.state === state && !word.ended && goesOnWith(word.run, mcid, isCut, x, y)) {
      const { run, box } = word;
      run.text += words;
      run.end = end;
      run.line = line;
      word.ended = ended;
      if (box) widenWithin(box, bounds, state.clip);
    } else {
      const run: Run = { line, mcid, text: words, font: state.font, size, height: high, x, end, y };
      if (isCut) run.cut = true;
      result.runs.push(run);
      found.runs.push(run);
      const box = paint(bounds, state.mode === 0 ? state.fill : undefined, undefined, run);
      word = { run, state, ended, box };
    }
    pen.along += width * size;
  };
  const next = (dx: number, dy: number) => {
    pen.rowX += dx;
    pen.rowY += dy;
    pen.along = pen.rowX;
  };
  const place = (matrix: Matrix) => {
    text = matrix;
    pen.rowX = pen.rowY = pen.along = 0;
  };
  const begin = (operands: readonly Operand[], line: number) => {
    const at = operands.indexOf('/MCID');
    const given = String(operands[1]);
    const number =
      at >= 0 ? Number(operands[at + 1]) : given.startsWith('/') ? named.number(given.slice(1)) : undefined;
    const kind: Kind = operands[0] === '/Artifact' ? 'artifact' : number === undefined ? 'other' : 'tag';
    if (number !== undefined) found.marked.add(number);
    if (number !== undefined && !result.begins.has(number)) result.begins.set(number, line);
    const against: Kind = kind === 'tag' ? 'artifact' : 'tag';
    if (kind !== 'other' && open.some((each) => each.kind === against)) waiting.push('crossed');
    if (kind === 'artifact' && operands.length === 1) waiting.push('untyped');
    open.push({ kind, mcid: kind === 'tag' ? number : undefined });
  };

  let operands: readonly Operand[] = [];
  const number = (at: number) => Number(operands[at]);
  const visit = (operator: string, given: readonly Operand[], line: number) => {
    operands = given;
    if (operator === 'Td') next(number(0), number(1));
    else if (operator === 'Tj') show(String(operands[0] ?? ''), line);
    else if (operator === 'TJ') {
      for (const each of operands) {
        if (typeof each === 'number') pen.along -= (each / 1000) * state.size;
        else if (each !== '[' && each !== ']') show(each, line);
      }
    } else if (POINTS.has(operator)) points(operator, operands.map(Number), line);
    else if (operator === 're') {
      const [x, y, right, top] = [number(0), number(1), number(0) + number(2), number(1) + number(3)];
      add('m', x, y, line);
      add('l', right, y, line);
      add('l', right, top, line);
      add('l', x, top, line);
    } else if (FILLED.has(operator) || operator === 'n') endPath(operator);
    else if (operator === 'W' || operator === 'W*') clipping = true;
    else if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'BT') {
      place([1, 0, 0, 1, 0, 0]);
      word = undefined;
    } else if (operator === 'Tm') place(operands.map(Number) as unknown as Matrix);
    else if (operator === 'TL') leading = number(0);
    else if (operator === 'TD') {
      leading = -number(1);
      next(number(0), number(1));
    } else if (operator === 'T*') next(0, -leading);
    else if (operator === "'" || operator === '"') {
      next(0, -leading);
      show(String(operands.at(-1) ?? ''), line);
    } else if (operator === 'BMC' || operator === 'BDC' || operator === 'EMC') {
      if (operator !== 'EMC') begin(operands, line);
      else if (open.length > where.open.length) open.pop();
      mcid = open.findLast((each) => each.mcid !== undefined)?.mcid;
    } else if (operator === 'Do') {
      const drawing = String(operands[0]).slice(1);
      const bounds = around(named.size(drawing), state.matrix);
      result.drawn.push({ name: drawing, mcid });
      const inner = named.draw(drawing, { state, open });
      cover(inner?.get(mcid ?? -1) ?? bounds);
      if (!inner) paint(bounds, undefined);
    } else if (operator === 'sh') paint(state.clip, undefined);
    else if (operator === 'BI') {
      const bounds = around([0, 0, 1, 1], state.matrix);
      fault('inline', bounds);
      paint(bounds, undefined);
    } else state = changeState(state, operator, operands, named.opacity);
  };
  const letter = (dx: number, code: number, line: number) => {
    next(dx, 0);
    const font = named.font(state.font);
    // Of fonts with one byte a code it shows two.
    if (font?.bytes === 2 && code !== 0 && !INVISIBLE.has(state.mode) && state.opacity >= FAINT)
      put(font.say(code), font.width(code), line);
    else show(`<${code.toString(16).padStart(4, '0')}>`, line);
  };
  eachOperation(content, visit, letter, points);
  for (const kind of waiting) fault(kind, where.state.clip);
  return result;
}

/** What begins at a place shows more of the word that `run` shows. */
function goesOnWith(run: Run, mcid: number | undefined, isCut: boolean, x: number, y: number): boolean {
  if (run.mcid !== mcid || (run.cut ?? false) !== isCut || run.y !== y) return false;
  return Math.abs(x - run.end) < TOGETHER * run.height;
}
