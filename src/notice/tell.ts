import { noticeText } from '../language/notices-es-mx.ts';
import { makeButton } from './make-button.ts';
import { showNotice } from './show-notice.ts';

/** Says why something that was asked for does not happen, until it is read. */
export function tell(what: keyof typeof noticeText): void {
  const close = showNotice('dice', noticeText[what], () => [makeButton(noticeText.read, () => close())]);
}
