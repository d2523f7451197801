import { makeNode } from '../../dom/make-node.ts';
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
  body.append(makeNode('p', {}, words));
  if (!address) return;
  const link = makeNode('a', { href: address, target: '_blank' }, label);
  if (download) link.download = download;
  body.append(makeNode('p', {}, link));
}
