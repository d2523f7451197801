import type { Markup } from '../components/component.ts';

// Millimetres between lines, and as many as a whole sheet could take.
const STEP = 8.5;
const COUNT = 28;
const WIDTH = 200;

/** Lines to write on, for paper only; the place that they are given shows as many as it holds. Drawn: a gradient prints unevenly. */
export function renderWritingLines(): Markup {
  return (
    <div class="solo-papel renglones" aria-hidden="true">
      {/* Paper's style sheet gives it a size; without one it must not push the text apart. */}
      <svg viewBox={`0 0 ${WIDTH} ${STEP * COUNT}`} preserveAspectRatio="none" height={0}>
        {/* One stroke as wide as the sheet, in dashes as thin as a line (editions/reading/booklet/slide.css): a page has dozens of these. */}
        <path d={`M${WIDTH / 2} ${STEP - 0.2}V${STEP * COUNT}`} />
      </svg>
    </div>
  );
}
