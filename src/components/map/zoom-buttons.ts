import { createIcon } from './create-icon.ts';
import type { MapZoom } from './map-zoom.ts';

/** What one press or key does. */
export const ZOOM_STEP = 1.8;

export interface ZoomButtons {
  node: HTMLElement;
  /** Whether the map is zoomed: only then can it be made smaller. */
  show(zoomed: boolean): void;
}

/** Buttons for the map: closer, farther, whole. They work before d3-zoom has arrived: the first press fetches it. */
export function createZoomButtons(
  document: Document,
  {
    zoom,
    center,
    signal,
  }: { zoom: () => Promise<MapZoom>; center: () => readonly [number, number] | undefined; signal: AbortSignal },
): ZoomButtons {
  const node = document.createElement('div');
  node.className = 'mapa-zoom';
  node.setAttribute('role', 'group');
  node.setAttribute('aria-label', 'Acercamiento del mapa');
  const add = (label: string, icon: string, act: (zoom: MapZoom) => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', label);
    button.title = label;
    button.append(createIcon(document, icon));
    button.addEventListener('click', async () => act(await zoom()), { signal });
    node.append(button);
    return button;
  };
  const closer = add('Acercar', 'M4 12h16M12 4v16', (map) => map.scaleBy(ZOOM_STEP, center()));
  const farther = add('Alejar', 'M4 12h16', (map) => map.scaleBy(1 / ZOOM_STEP));
  const whole = add('Ver el mapa completo', 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5', (map) => map.reset());
  return {
    node,
    show(zoomed) {
      for (const button of [farther, whole]) {
        // A slide hides what can't be used: the focus must not go with it.
        if (!zoomed && button === document.activeElement) closer.focus();
        button.setAttribute('aria-disabled', String(!zoomed));
      }
    },
  };
}
