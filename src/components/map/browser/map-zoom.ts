import type { Box } from '../../box.ts';
import { select, zoom, zoomIdentity, type ZoomTransform } from 'd3';

export interface MapZoom {
  /** Around `center`, a point of the drawing, if one is given and in view. */
  scaleBy(factor: number, center?: readonly [x: number, y: number]): void;
  reset(): void;
  /** Brings a point of the drawing into view when the zoomed picture hides it. */
  show(x: number, y: number): void;
  /** Takes a view from anywhere: «2.5-480-300», how many times as large around which thousandths of the drawing; undefined is all. */
  look(view: string | undefined): void;
}

interface Options {
  signal: AbortSignal;
  oneFingerPans: () => boolean;
  /** The map is `scale` times as large, and this of it in view: a box of the map so large. */
  onZoom: (scale: number, inView: Box) => void;
  /** A person has moved the view and left it there. */
  onView: (view: string | undefined) => void;
}

const LARGEST = 10;
/** A wheel's click moves this much at most; a trackpad's many small steps stay as they are. */
const WHEEL_STEP = 0.4;
/** What lies nearer to the edge than this is brought to the middle. */
const EDGE = 40;

/**
 * Zoom by Ctrl+wheel, two fingers, or calls; dragging pans once zoomed in. One finger alone scrolls the page, unless
 * `oneFingerPans()` says that there is no page to scroll. The only part of d3 that a browser gets, loaded on first use.
 */
export function startZoom(
  svg: SVGSVGElement,
  canvas: SVGGElement,
  { signal, oneFingerPans, onZoom, onView }: Options,
): MapZoom {
  const { width, height } = svg.viewBox.baseVal;
  // On a slide, what lies beyond its margin is cut from a zoomed map.
  const hidden = -Number.parseFloat(getComputedStyle(svg).marginLeft) || 0;
  let current = zoomIdentity;
  let smooth = false;
  const viewOf = (transform: ZoomTransform): string | undefined => {
    const [x, y] = transform.invert([width / 2, height / 2]);
    const words = [
      Math.round(transform.k * 100) / 100,
      Math.round((x / width) * 1000),
      Math.round((y / height) * 1000),
    ];
    return transform.k > 1 ? words.join('-') : undefined;
  };
  const behavior = zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([1, LARGEST])
    .wheelDelta((event) => {
      const delta = -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.01);
      return Math.max(-WHEEL_STEP, Math.min(WHEEL_STEP, delta));
    })
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey;
      if ('touches' in event) return (event as TouchEvent).touches.length > 1 || (current.k > 1 && oneFingerPans());
      return current.k > 1 && (event as MouseEvent).button === 0;
    })
    .on('zoom', ({ transform }) => {
      current = transform;
      // A step by button moves; a finger or a wheel leads, and the picture follows at once.
      canvas.classList.toggle('mapa-moviendose', smooth);
      canvas.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
      onZoom(transform.k, { x: hidden - transform.x, y: -transform.y, width: width - hidden, height });
    })
    .on('end', () => smooth || onView(viewOf(current)));
  const surface = select(svg).call(behavior).on('dblclick.zoom', null);
  /** Whether a point of the drawing is in view, not nearer to its edge than this. */
  const sees = (point: readonly [number, number], margin: number) => {
    const [x, y] = current.apply([...point]);
    return x >= margin + hidden && y >= margin && x <= width - margin && y <= height - margin;
  };
  /** All parts of a movement as one. */
  const move = (act: () => void) => {
    smooth = true;
    act();
    smooth = false;
  };
  const moveByHand = (act: () => void) => {
    move(act);
    onView(viewOf(current));
  };
  const reset = () => surface.call(behavior.transform, zoomIdentity);
  signal.addEventListener('abort', () => {
    move(reset);
    surface.on('.zoom', null);
    canvas.removeAttribute('style');
  });
  return {
    scaleBy: (factor, center) =>
      moveByHand(() => {
        const isSeen = center && sees(center, 0);
        surface.call(behavior.scaleBy, factor);
        if (isSeen) surface.call(behavior.translateTo, center[0], center[1]);
      }),
    reset: () => moveByHand(reset),
    show(x, y) {
      if (current.k > 1 && !sees([x, y], EDGE)) moveByHand(() => surface.call(behavior.translateTo, x, y));
    },
    look(view) {
      if (view === viewOf(current)) return;
      const [scale = 1, x = 0, y = 0] = (view ?? '').split('-').map(Number);
      move(() => {
        if (view === undefined) return reset();
        surface.call(behavior.scaleTo, scale);
        surface.call(behavior.translateTo, (x / 1000) * width, (y / 1000) * height);
      });
    },
  };
}
