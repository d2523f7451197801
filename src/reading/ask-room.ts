import { openPart } from '../dom/open-part.ts';
import { roomText } from '../language/room-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
import type { Joined } from '../room/join-room.ts';
import { usePart } from './notice.ts';
import type { Doubts } from './own-doubts.ts';
import type { Reader } from './reader.ts';
import { readStored } from './stored.ts';

/** Puts under each slide what leads to a question for whoever leads. */
export function offerDoubts(reader: Reader, joined: Joined): Doubts {
  const doubts: Doubts = {
    name: `sala:dudas:${joined.device}`,
    hear(said) {
      doubts.said = said;
    },
  };
  const load = () => import('./doubt-dialog.ts');
  const open = () => openPart(usePart, load(), ({ openDoubt }, { typed }) => openDoubt(joined, doubts, typed));
  // What was asked before this page was loaded again, or in a tab that is closed, may not have come.
  const askOn = () => readStored(doubts.name) && void usePart(load(), ({ keepAsking }) => keepAsking(joined, doubts));
  askOn();
  addEventListener('storage', askOn);
  reader.keep(() => {
    for (const part of reader.parts)
      part.querySelector('.mas-de-la-lamina')?.append(makeButton(roomText.doubt, open, 'duda-mandar'));
  });
  return doubts;
}
