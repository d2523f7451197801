import type { SetForNow } from './temporary-attributes.ts';

/**
 * Makes the drawn slider below the chart (`frame`) lead through the stops, each with its sentence; a bar is as good. A
 * person's choice goes to `choose`. Returns what shows a stop.
 */
export function startYearSlider(
  frame: HTMLElement,
  stops: readonly string[],
  { choose, setForNow, signal }: { choose(stop: number): void; setForNow: SetForNow; signal: AbortSignal },
): (stop: number) => void {
  const input = frame.querySelector('input')!;
  const places = (input.dataset.lugares ?? '').split(' ').map(Number);
  let at = 0;
  const show = (stop: number) => {
    at = stop;
    input.valueAsNumber = places[stop] ?? 0;
    setForNow(input, 'aria-valuetext', stops[stop] ?? '');
    setForNow(input, 'data-inicio', stop === 0 ? '' : null);
  };
  /** A hand goes to what is nearest; a key from an empty year on to the next that has something. */
  const stopAt = (value: number) => {
    if (input.matches(':active')) {
      const far = places.map((place) => Math.abs(place - value));
      return far.indexOf(Math.min(...far));
    }
    return value > places[at]!
      ? places.findIndex((place) => place >= value)
      : places.findLastIndex((place) => place <= value);
  };
  for (const name of ['hidden', 'inert']) setForNow(input, name, null);
  input.addEventListener(
    'input',
    () => {
      const stop = stopAt(input.valueAsNumber);
      const before = at;
      show(stop);
      if (stop !== before) choose(stop);
    },
    { signal },
  );
  // For whoever points at it; the keyboard has the slider.
  frame.addEventListener(
    'click',
    (event) => {
      const bar = (event.target as Element).closest<SVGElement>('[data-cohorte]');
      if (bar) choose(Number(bar.dataset.cohorte));
    },
    { signal },
  );
  return show;
}
