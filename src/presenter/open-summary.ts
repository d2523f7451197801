import { makeNode } from '../dom/make-node.ts';
import { openDialog } from '../deck/panels/dialog.ts';
import { paceWords } from '../language/pace-es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
import type { Pace } from '../pace/pace.ts';
import { paceSummary } from '../pace/pace-summary.ts';
import type { PlannedChapter } from '../pace/read-pace.ts';
import { toCsv } from '../pace/to-csv.ts';

/** Planned against real minutes by chapter, to read, to copy or to keep as a file. */
export function openSummary(pace: Pace, chapters: readonly PlannedChapter[], now: number): void {
  const { body } = openDialog('resumen', presenterText.summaryTitle);
  const rows = paceSummary(pace, chapters, now);
  const csv = toCsv(rows);
  const titles = Object.values(paceWords.columns).map((title) => makeNode('th', { scope: 'col' }, title));
  const lines = rows.map(({ chapter, planned, real }) => {
    const minutes = [planned, real].map((each) => makeNode('td', {}, String(each)));
    return makeNode('tr', {}, makeNode('th', { scope: 'row' }, chapter), ...minutes);
  });
  const head = makeNode('thead', {}, makeNode('tr', {}, ...titles));
  const table = makeNode('table', {}, head, makeNode('tbody', {}, ...lines));
  const told = makeNode('span', { role: 'status' });
  const copyCsv = async () => {
    // Missing without https, refused by some settings.
    const copied = (async () => navigator.clipboard.writeText(csv.slice(1)))();
    told.textContent = await copied.then(
      () => presenterText.copied,
      () => presenterText.notCopied,
    );
  };
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
  const file = { class: 'boton', download: presenterText.csvName, href };
  const download = makeNode('a', file, presenterText.downloadCsv);
  body.append(table, makeButton(presenterText.copyCsv, copyCsv, 'boton'), ' ', download, ' ', told);
}
