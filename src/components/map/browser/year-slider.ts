import { createIcon } from './create-icon.ts';

export interface YearSlider {
  show(stop: number, chosen: boolean): void;
}

/**
 * Lays a slider over the chart of years (`frame`): each stop stands under its bar and has a sentence. A person's choice
 * goes to `choose`.
 */
export function createYearSlider(
  frame: HTMLElement,
  stops: readonly string[],
  { choose, resetLabel, signal }: { choose(stop: number | undefined): void; resetLabel: string; signal: AbortSignal },
): YearSlider {
  const document = frame.ownerDocument;
  const input = document.createElement('input');
  input.type = 'range';
  input.className = 'mapa-control mapa-anio';
  input.max = String(stops.length - 1);
  input.setAttribute('aria-label', 'Año');
  input.setAttribute('data-prevent-swipe', '');
  input.style.setProperty('--columnas', String(stops.length));
  const reset = document.createElement('button');
  reset.type = 'button';
  reset.className = 'mapa-control mapa-anio-soltar';
  reset.setAttribute('aria-label', resetLabel);
  reset.title = resetLabel;
  reset.append(createIcon(document, 'M4 4v6h6M4.5 10A8 8 0 1 1 4 13'));
  for (const node of [input, reset]) node.style.setProperty('--base', `${frame.dataset.base}%`);
  frame.append(reset, input);

  input.addEventListener('input', () => choose(input.valueAsNumber), { signal });
  reset.addEventListener(
    'click',
    () => {
      choose(undefined);
      input.focus();
    },
    { signal },
  );
  // A bar is as good as its stop, for whoever points at it; the keyboard has the slider.
  frame.addEventListener(
    'click',
    (event) => {
      const bar = (event.target as Element).closest<SVGElement>('[data-cohorte]');
      if (bar) choose(Number(bar.dataset.cohorte));
    },
    { signal },
  );
  return {
    show(stop, chosen) {
      input.valueAsNumber = stop;
      input.setAttribute('aria-valuetext', stops[stop] ?? '');
      reset.hidden = !chosen;
    },
  };
}
