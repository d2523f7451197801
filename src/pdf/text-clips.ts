import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

interface State {
  matrix: Matrix;
  clip: Bounds;
}

/** Where on its page a piece of text begins, as a key. */
export const placeKey = (x: number, y: number) => `${Math.round(x)},${Math.round(y)}`;

/**
 * The part of the page in which text can be seen, by the place where each piece of it begins: what lies beyond has been cut
 * away. A clip of another shape than a box counts as the box around it.
 */
export function textClips(
  { fnArray, argsArray }: { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> },
  page: Bounds,
): Map<string, Bounds> {
  const clips = new Map<string, Bounds>();
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], clip: page };
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let clipping = false;
  const narrow = (bounds: Bounds) => {
    const [left, bottom, right, top] = around(bounds, state.matrix);
    const [l, b, r, t] = state.clip;
    state = { ...state, clip: [Math.max(l, left), Math.max(b, bottom), Math.min(r, right), Math.min(t, top)] };
  };
  for (let at = 0; at < fnArray.length; at++) {
    const args = argsArray[at] as never[];
    switch (fnArray[at]) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state = { ...state, matrix: times(state.matrix, args as unknown as Matrix) };
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(state);
        if (args[0]) state = { ...state, matrix: times(state.matrix, args[0] as unknown as Matrix) };
        if (args[1]) narrow(args[1] as unknown as Bounds);
        break;
      case OPS.clip:
      case OPS.eoClip:
        clipping = true;
        break;
      case OPS.constructPath:
        if (clipping && args[2]) narrow(args[2] as unknown as Bounds);
        clipping = false;
        break;
      case OPS.beginText:
        text = [1, 0, 0, 1, 0, 0];
        break;
      case OPS.setTextMatrix:
        text = (args.length === 1 ? args[0] : args) as unknown as Matrix;
        break;
      case OPS.moveText:
        text = times(text, [1, 0, 0, 1, args[0]!, args[1]!]);
        break;
      case OPS.showText: {
        const [, , , , x, y] = times(state.matrix, text);
        clips.set(placeKey(x, y), state.clip);
      }
    }
  }
  return clips;
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function around([x0, y0, x1, y1]: Bounds, [a, b, c, d, e, f]: Matrix): Bounds {
  const xs = [x0, x1].flatMap((x) => [y0, y1].map((y) => a * x + c * y + e));
  const ys = [x0, x1].flatMap((x) => [y0, y1].map((y) => b * x + d * y + f));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
