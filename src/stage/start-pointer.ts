import type { Point } from '../sync/signal.ts';
import type { Overlay } from './overlay.ts';

/** What hand and mouse do over a slide: the pen, and the hold of a key for the light. */
export interface Pointer {
  /** Switches the pen on or off; true if it is on now. */
  togglePen(): boolean;
  /** Shows the light until its key is let go; `rest` is where the mouse was seen last, before anything listened here. */
  light(rest?: MouseEvent): void;
  /** Wipes the marks of the slide away. */
  clear(): void;
}

interface Options {
  overlay: Overlay;
  /** Id of the slide on show. */
  slide(): string;
  signal: AbortSignal;
}

// Points nearer than this to the last are left out.
const STEP = 3;

/** Holding L shows where the mouse points; with the pen on, dragging draws; Alt and a click bring a spot nearer. */
export function startPointer(own: Window, { overlay, slide, signal }: Options): Pointer {
  const { node } = overlay;
  let last: Point | undefined;
  let lit = false;
  let stroke: { id: string; slide: string; pointer: number; kind: string; points: Point[] } | undefined;
  let strokes = 0;
  const prefix = Math.random().toString(36).slice(2);

  const placeOf = (event: MouseEvent) => overlay.placeOnSlide(event.clientX, event.clientY);
  const light = (on: boolean) => {
    if (!on && !lit) return;
    lit = on;
    overlay.send({ type: 'luz', at: on ? last : undefined });
  };
  const sendStroke = () => {
    if (stroke) overlay.send({ type: 'trazo', slide: stroke.slide, id: stroke.id, points: stroke.points });
  };
  const endStroke = (isMeant: boolean) => {
    // A stroke without points is none; windows that have it take it away.
    if (stroke && !isMeant) stroke.points = [];
    sendStroke();
    stroke = undefined;
  };

  own.addEventListener(
    'pointermove',
    (event) => {
      const at = placeOf(event);
      last = at;
      if (lit) light(true);
      if (stroke?.pointer !== event.pointerId) return;
      // Somebody has turned the slide: the hand goes on, the stroke stays where it was drawn.
      if (stroke.slide !== slide()) endStroke(true);
      const from = stroke?.points.at(-1);
      if (!stroke || !from || Math.hypot(at[0] - from[0], at[1] - from[1]) < STEP) return;
      stroke.points.push(at);
      sendStroke();
    },
    { signal },
  );
  node.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      if (stroke) {
        // A second finger: the hand pinches. A hand laid down beside a stylus means nothing.
        if (event.pointerType === 'touch' && stroke.kind === 'touch') endStroke(false);
        return;
      }
      try {
        node.setPointerCapture(event.pointerId);
      } catch {
        // A pointer that is gone already leaves a dot.
      }
      const { pointerId: pointer, pointerType: kind } = event;
      stroke = { id: `${prefix}-${strokes++}`, slide: slide(), pointer, kind, points: [placeOf(event)] };
      sendStroke();
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    own.addEventListener(
      type,
      ({ pointerId, pointerType }) => {
        if (stroke?.pointer === pointerId) endStroke(type === 'pointerup' || pointerType !== 'touch');
      },
      { signal },
    );
  own.addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(event.target instanceof Element && event.target.closest('input, textarea, select, dialog'))) light(true);
    },
    { signal },
  );
  own.addEventListener('keyup', (event) => event.key.toLowerCase() === 'l' && light(false), { signal });
  own.addEventListener('blur', () => light(false), { signal });
  own.addEventListener(
    'click',
    (event) => {
      const isHere = event.target instanceof Element && event.target.closest('.slides, .reveal');
      if (!event.altKey || !isHere) return;
      const at = placeOf(event);
      event.preventDefault();
      event.stopPropagation();
      overlay.send({ type: 'acerca', at: overlay.isNear ? undefined : at });
    },
    { signal, capture: true },
  );
  return {
    togglePen: () => overlay.togglePen(),
    light(rest) {
      if (rest) last ??= placeOf(rest);
      light(true);
    },
    clear: () => overlay.send({ type: 'borra', slide: slide() }),
  };
}
