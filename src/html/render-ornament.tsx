import type { Markup } from '../components/component.ts';
import { SLIDE_WIDTH } from '../measures/slide-size.ts';

// One period of the stepped fret, 80 x 50: stairs up to a hook around an open square, and on to the next.
const FRET = 'v-10h10v-10h10v-10h10v-10h10v-10h30v30h-20v10h30v10zm50-40v10h10v-10zm30 40';
const PERIOD = 80;

/** The stepped fret along the foot of a slide, as one decorative drawing. */
export function renderOrnament(): Markup {
  // Where a screen is wider than the slide, more of it is seen.
  const beyond = 8;
  const count = SLIDE_WIDTH / PERIOD + 2 * beyond;
  return (
    <svg class="greca" viewBox={`0 0 ${SLIDE_WIDTH} 50`} aria-hidden="true">
      <path fill-rule="evenodd" d={`M${-beyond * PERIOD} 50${FRET.repeat(count)}`} />
    </svg>
  );
}

// Stairs up and down around a cross, on a grid of 7.
const JOINT =
  'M3 0h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1zm0 2v1h-1v1h1v1h1v-1h1v-1h-1v-1z';

/** The stepped diamond where four cards meet. */
export function renderJoint(): Markup {
  return (
    <svg class="union" width="144" viewBox="-1 -1 9 9" aria-hidden="true">
      <path d={JOINT} />
    </svg>
  );
}
