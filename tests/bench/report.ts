import type { TalkMemory } from './measure-talk.ts';
import type { Visit } from './measure-visit.ts';
import { median } from './median.ts';

/** Who is compared; `one-chapter` is this build with the same slides in a single file. */
export type Contender = 'ours' | 'one-chapter' | 'themed' | 'markdown' | 'bare';

export const CONTENDERS: Record<Contender, string> = {
  ours: 'this build',
  'one-chapter': 'this build, one chapter',
  themed: 'reveal.js + Markdown + theme',
  markdown: 'reveal.js + Markdown',
  bare: 'bare reveal.js',
};

const COLUMNS: { key: keyof Visit; title: string; digits: number }[] = [
  { key: 'kilobytes', title: 'kB', digits: 1 },
  { key: 'requests', title: 'requests', digits: 0 },
  { key: 'firstPaint', title: 'FCP ms', digits: 0 },
  { key: 'shown', title: 'in place ms', digits: 0 },
  { key: 'ready', title: 'started ms', digits: 0 },
  { key: 'mainThread', title: 'CPU ms', digits: 0 },
  { key: 'advance', title: 'advance ms', digits: 1 },
  { key: 'heapMegabytes', title: 'heap MB', digits: 2 },
];
const WIDTH = 12;
const LABEL = 54;

/** The middle of each figure on its own. */
export function medianVisit(visits: readonly Visit[]): Visit {
  const entries = COLUMNS.map(({ key }) => [key, median(visits.map((visit) => visit[key]))]);
  return Object.fromEntries(entries) as Visit;
}

/** One deck's figures, absolute, then this build's share of each of the others. */
export function formatTable(title: string, results: ReadonlyMap<Contender, Visit>): string {
  const line = (label: string, cells: string[]) =>
    label.padEnd(LABEL) + cells.map((cell) => cell.padStart(WIDTH)).join('');
  const rows = [
    line(
      title,
      COLUMNS.map((column) => column.title),
    ),
  ];
  for (const [contender, visit] of results) {
    rows.push(
      line(
        CONTENDERS[contender],
        COLUMNS.map(({ key, digits }) => visit[key].toFixed(digits)),
      ),
    );
  }
  for (const mine of ['ours', 'one-chapter'] as const) {
    for (const other of ['themed', 'markdown', 'bare'] as const) {
      const visit = results.get(mine);
      const reference = results.get(other);
      if (!visit || !reference) continue;
      const cells = COLUMNS.map(({ key }) => `${(visit[key] / reference[key]).toFixed(2)}x`);
      rows.push(line(`  ${CONTENDERS[mine]} / ${CONTENDERS[other]}`, cells));
    }
  }
  rows.splice(1, 0, '-'.repeat(LABEL + WIDTH * COLUMNS.length));
  return rows.join('\n');
}

/** What deck and presenter's window keep in memory. */
export function formatTalks(talks: ReadonlyMap<string, TalkMemory>): string {
  const title = 'Presenting the workshop: heap, and nodes of the DOM';
  const rows = [...talks].map(
    ([name, { aloneMegabytes, togetherMegabytes, aloneNodes, togetherNodes }]) =>
      `${name.padEnd(LABEL)}deck ${aloneMegabytes.toFixed(2)} MB, ${aloneNodes} nodes; with its second window ${togetherMegabytes.toFixed(2)} MB, ${togetherNodes} nodes`,
  );
  return [title, '-'.repeat(LABEL), ...rows].join('\n');
}
