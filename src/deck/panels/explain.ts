import { noticeText } from '../../language/notices-es-mx.ts';
import { openDialog } from './dialog.ts';
import { hasReading } from './open-reading.ts';

/** Says why no page to print has opened, with the address of one where there is one. */
export function explainPrinting(page: string): void {
  explain(noticeText.print, page ? noticeText.printBlocked : noticeText.printNowhere, page, noticeText.printLink);
}

/** Says what «save as» keeps of this page, and offers the file that has all of it. */
export function explainSaving(): void {
  // The one file has nothing beside it.
  const file = hasReading() ? './taller.html' : '';
  explain(noticeText.save, file ? noticeText.saveSite : noticeText.saveFile, file, noticeText.saveLink, 'taller.html');
}

function explain(title: string, words: string, address: string, label: string, download?: string): void {
  const { body } = openDialog('explica', title);
  const why = document.createElement('p');
  why.textContent = words;
  body.append(why);
  if (!address) return;
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  if (download) link.download = download;
  link.textContent = label;
  const line = document.createElement('p');
  line.append(link);
  body.append(line);
}
