import { anchorOf } from './anchor-of.ts';
import type { MapZoom } from './map-zoom.ts';
import { type Direction, nearestEntity } from './nearest-entity.ts';
import type { SetForNow } from './temporary-attributes.ts';
import { ZOOM_STEP } from './zoom-buttons.ts';

interface Options {
  /** The entity that Tab reaches before any other has had the focus. */
  first: string;
  selected(): string | undefined;
  pick(key: string | undefined): void;
  releaseStop(): void;
  zoom(): Promise<MapZoom>;
  onFocus(shape: SVGPathElement): void;
  setForNow: SetForNow;
  signal: AbortSignal;
}

/**
 * The keyboard of the whole component. The map is one tab stop, arrows lead to the neighbour in that direction. What is
 * used here does not reach the deck. Returns what makes another entity the stop, and what answers a key.
 */
export function startMapKeys(
  root: HTMLElement,
  shapes: ReadonlyMap<string, SVGPathElement>,
  options: Options,
): { rove(key: string): void; onKey(event: KeyboardEvent): void } {
  const { setForNow, signal } = options;
  const anchors = new Map([...shapes].map(([key, shape]) => [key, anchorOf(shape)]));
  const rove = (to: string) => {
    for (const [key, shape] of shapes) setForNow(shape, 'tabindex', key === to ? '0' : '-1');
  };
  rove(options.first);

  const move = (from: string, key: string): string | undefined => {
    const all = [...shapes.keys()];
    if (key === 'Home') return all[0];
    if (key === 'End') return all.at(-1);
    return key.startsWith('Arrow') ? (nearestEntity(anchors, from, key as Direction) ?? from) : undefined;
  };
  /** Keys on an entity of the map; whether this one did something. */
  const onMap = (key: string, current: string): boolean => {
    const next = move(current, key);
    if (next !== undefined) shapes.get(next)?.focus({ preventScroll: true });
    else if (key === 'Enter' || key === ' ') options.pick(current);
    else if (key === 'Escape' && options.selected() !== undefined) options.pick(undefined);
    else if (key === 'Escape') shapes.get(current)?.blur();
    else if (key === '+' || key === '-')
      void options.zoom().then((zoom) => zoom.scaleBy(key === '+' ? ZOOM_STEP : 1 / ZOOM_STEP, anchors.get(current)));
    else if (key === '0') void options.zoom().then((zoom) => zoom.reset());
    else return false;
    return true;
  };
  /** Keys on a control; whether the deck must not see this one. */
  const onControl = (key: string, target: HTMLElement): boolean => {
    if (target.matches('input')) {
      if (key === 'Escape' && target.matches('[type="range"]')) {
        if (root.dataset.anio === undefined) target.blur();
        else options.releaseStop();
      }
      return true;
    }
    if (target.matches('.mapa-busca [role="option"]')) return true;
    // A place that does nothing keeps no key.
    if (!target.matches('a, button')) return false;
    if (key === 'Escape') target.blur();
    return ['Enter', ' ', 'Escape'].includes(key);
  };

  root.addEventListener(
    'focusin',
    ({ target }) => {
      const shape = target as SVGPathElement;
      if (shapes.get(shape.dataset.clave ?? '') !== shape) return;
      rove(shape.dataset.clave!);
      options.onFocus(shape);
    },
    { signal },
  );
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const current = shapes.get(target.dataset.clave ?? '') === (target as Element) ? target.dataset.clave : undefined;
    if (current !== undefined) {
      if (!onMap(event.key, current)) return;
      event.preventDefault();
    } else if (!onControl(event.key, target)) return;
    event.stopPropagation();
  };
  return { rove, onKey };
}
