import { join } from 'node:path';
import type { z } from 'zod';
import type { Measures } from '../../measures/measures.ts';
import type { Component } from '../component.ts';
import { type CountdownDrawing, layoutCountdown } from './layout.ts';
import { renderCountdown } from './render.tsx';
import { countdownOptions } from './schema.ts';

const measures = { px: { alto: 96, arriba: 20 } } as const satisfies Measures;

/** `ejercicio="10m"`: the clock of a group exercise, at the slide's foot. */
export const countdown: Component<z.output<typeof countdownOptions>, number, CountdownDrawing> = {
  name: 'cuenta-regresiva',
  attribute: 'ejercicio',
  styles: join(import.meta.dirname, 'countdown.css'),
  element: join(import.meta.dirname, 'element.ts'),
  options: countdownOptions,
  read: (duration) => duration,
  time: (duration) => duration,
  cites: () => [],
  measures,
  height: measures.px.alto + measures.px.arriba,
  layout: layoutCountdown,
  // On the screen it is a clock.
  texts: (duration, where) => (where === 'pagina' || where === 'cuaderno' ? [layoutCountdown(duration).sentence] : []),
  render: renderCountdown,
};
