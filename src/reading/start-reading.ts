import { parseAddress } from '../address/address.ts';
import { ignoreHeldKeys } from '../dom/ignore-held-keys.ts';
import { pageText } from '../language/reading-page-es-mx.ts';
import { startOffline } from '../offline/start-offline.ts';
import { startAbbreviations } from './abbreviation-card.ts';
import { startActions } from './actions.ts';
import { addressedPart } from './addressed-part.ts';
import { askedRoom } from '../room/asked-room.ts';
import { startComponents } from './start-components.ts';
import { startLetterSize } from './letter-size.ts';
import { markRead } from './mark-read.ts';
import { showNotice } from './notice.ts';
import { offerPlace } from './offer-place.ts';
import { Reader } from './reader.ts';
import { startOwnWork } from './own-work.ts';
import { startSharing } from './share.ts';
import { showPlace } from './show-place.ts';
import { stayInFrame } from './stay-in-frame.ts';

/** Adds to the page what needs a script; its text was there before. */
export function startReading(document: Document): void {
  const parts = document.querySelectorAll<HTMLElement>('.lectura :is(article, #mi-cuaderno, #glosario, #fuentes)');
  const reader = new Reader([...parts]);
  showPlace(reader, document);
  markRead(reader, document);
  const room = askedRoom(window);
  // There it begins where the room is.
  if (room) void import('./follow-room.ts').then(({ followRoom }) => followRoom(reader, window, room)).catch(() => {});
  else offerPlace(reader, document);
  ignoreHeldKeys(document, { scrolls: ' ' });
  startLetterSize(reader, document);
  startSharing(document);
  stayInFrame(document);
  startActions(document);
  startAbbreviations(document);
  startComponents(reader, document);
  startOwnWork(reader, document);
  const asked = document.documentElement.dataset.parte ?? location.hash;
  if (parseAddress(asked).id !== '' && !addressedPart(document, asked)) showNotice(pageText.unknownAddress);
  reader.start();
  startOffline();
}
