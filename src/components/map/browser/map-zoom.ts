import { select, zoom, zoomIdentity } from 'd3';

export interface MapZoom {
  /** Around `center`, a point of the drawing, when one is given. */
  scaleBy(factor: number, center?: readonly [x: number, y: number]): void;
  reset(): void;
  /** Brings a point of the drawing into view when the zoomed picture hides it. */
  show(x: number, y: number): void;
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
  {
    signal,
    oneFingerPans,
    onZoom,
  }: { signal: AbortSignal; oneFingerPans: () => boolean; onZoom: (scale: number) => void },
): MapZoom {
  const { width, height } = svg.viewBox.baseVal;
  let current = zoomIdentity;
  let smooth = false;
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
      onZoom(transform.k);
    });
  const surface = select(svg).call(behavior).on('dblclick.zoom', null);
  signal.addEventListener('abort', () => {
    surface.call(behavior.transform, zoomIdentity).on('.zoom', null);
    canvas.removeAttribute('style');
  });
  const move = (act: () => void) => {
    smooth = true;
    act();
    smooth = false;
  };
  return {
    scaleBy: (factor, center) =>
      move(() => {
        surface.call(behavior.scaleBy, factor);
        if (center) surface.call(behavior.translateTo, center[0], center[1]);
      }),
    reset: () => move(() => surface.call(behavior.transform, zoomIdentity)),
    show(x, y) {
      const [atX, atY] = current.apply([x, y]);
      const hidden = atX < EDGE || atY < EDGE || atX > width - EDGE || atY > height - EDGE;
      if (current.k > 1 && hidden) move(() => surface.call(behavior.translateTo, x, y));
    },
  };
}
