/** One measured thing beside what it is compared with; the smaller the better, throughout. */
export interface Ratio {
  name: string;
  ours: number;
  /** Who else was measured in the same run, and what it showed. */
  theirs?: { name: string; value: number };
  unit: 'kB' | 'MB' | 'ms' | 's' | 'phones';
  /** What must not be passed: by our figure, or by its share of theirs. */
  goal?: { figure: number } | { share: number };
}

const DIGITS: Record<Ratio['unit'], number> = { kB: 1, MB: 2, ms: 1, s: 2, phones: 0 };
const TITLES = ['', 'this build', 'beside', 'its figure', 'ratio', 'goal'];

/** All of them as one table with ✓ or ✗ where there is a goal. */
export function formatRatios(ratios: readonly Ratio[]): string {
  const rows = [TITLES, ...ratios.map(cellsOf)];
  const widths = TITLES.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, '-'.repeat(Math.max(...lines.map((line) => line.length))));
  return lines.join('\n');
}

function cellsOf({ name, ours, theirs, unit, goal }: Ratio): string[] {
  const figure = (value: number) => `${value.toFixed(DIGITS[unit])} ${unit}`;
  const share = theirs && ours / theirs.value;
  const limit = goal && ('figure' in goal ? `≤ ${figure(goal.figure)}` : `≤ ${goal.share.toFixed(2)}x`);
  return [
    `${goal ? (isMet(goal, ours, share) ? '✓' : '✗') : ' '} ${name}`,
    figure(ours),
    theirs?.name ?? '',
    theirs ? figure(theirs.value) : '',
    share === undefined ? '' : `${share.toFixed(2)}x`,
    limit ?? '',
  ];
}

/** A figure that could not be measured meets no goal. */
function isMet(goal: NonNullable<Ratio['goal']>, ours: number, share: number | undefined): boolean {
  return 'figure' in goal ? ours <= goal.figure : share !== undefined && share <= goal.share;
}
