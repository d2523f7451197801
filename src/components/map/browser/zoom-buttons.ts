import type { MapZoom } from './map-zoom.ts';

/** What one press or key does. */
export const ZOOM_STEP = 1.8;

/**
 * Makes the drawn buttons work: closer, farther, whole; before d3-zoom has arrived, too: the first press fetches it. What is
 * returned shows whether the map is zoomed: only then can it be made smaller.
 */
export function startZoomButtons(
  group: HTMLElement,
  {
    zoom,
    center,
    signal,
  }: { zoom: () => Promise<MapZoom>; center: () => readonly [number, number] | undefined; signal: AbortSignal },
): (zoomed: boolean) => void {
  const acts: Record<string, (map: MapZoom) => void> = {
    mas: (map) => map.scaleBy(ZOOM_STEP, center()),
    menos: (map) => map.scaleBy(1 / ZOOM_STEP),
    todo: (map) => map.reset(),
  };
  const buttons = [...group.querySelectorAll('button')];
  for (const button of buttons)
    button.addEventListener('click', async () => acts[button.dataset.acerca!]!(await zoom()), { signal });
  const [closer, ...others] = buttons;
  return (zoomed) => {
    for (const button of others) {
      // A slide hides what can't be used: the focus must not go with it.
      if (!zoomed && button === document.activeElement) closer?.focus();
      button.setAttribute('aria-disabled', String(!zoomed));
    }
  };
}
