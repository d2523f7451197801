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
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const title of Object.values(paceWords.columns)) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = title;
    head.append(cell);
  }
  const lines = table.createTBody();
  for (const { chapter, planned, real } of rows) {
    const line = lines.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = chapter;
    line.append(name);
    for (const minutes of [planned, real]) line.insertCell().textContent = String(minutes);
  }
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  const copyCsv = async () => {
    // Missing without https, refused by some settings.
    const copied = (async () => navigator.clipboard.writeText(csv.slice(1)))();
    told.textContent = await copied.then(
      () => presenterText.copied,
      () => presenterText.notCopied,
    );
  };
  const download = document.createElement('a');
  download.className = 'boton';
  download.textContent = presenterText.downloadCsv;
  download.download = presenterText.csvName;
  download.href = `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
  body.append(table, makeButton(presenterText.copyCsv, copyCsv, 'boton'), ' ', download, ' ', told);
}
