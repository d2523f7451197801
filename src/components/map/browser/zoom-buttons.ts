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
  }: { zoom: () => Promise<MapZoom>; center: () => readonly [number, number]; signal: AbortSignal },
): (zoomed: boolean) => void {
  const button = (act: string) => group.querySelector<HTMLButtonElement>(`[data-acerca="${act}"]`)!;
  const [closer, farther, whole] = [button('mas'), button('menos'), button('todo')];
  const on = (button: HTMLButtonElement, act: (map: MapZoom) => void) =>
    button.addEventListener('click', async () => act(await zoom()), { signal });
  on(closer, (map) => map.scaleBy(ZOOM_STEP, center()));
  on(farther, (map) => map.scaleBy(1 / ZOOM_STEP));
  on(whole, (map) => map.reset());
  return (zoomed) => {
    for (const button of [farther, whole]) {
      // The focus must not be on what can't be used.
      if (!zoomed && button === document.activeElement) closer.focus();
      button.disabled = !zoomed;
    }
  };
}
