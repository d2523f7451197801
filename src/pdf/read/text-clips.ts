import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { around, type Bounds, type Matrix, meet, times } from './matrix.ts';

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
    state = { ...state, clip: meet(state.clip, around(bounds, state.matrix)) };
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
