import { roomText } from '../language/room-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
import type { Joined } from '../room/join-room.ts';
import { usePart } from './notice.ts';
import type { Reader } from './reader.ts';

/** Puts under each slide what leads to a question for whoever leads; `hear` takes the approved ones of all. */
export function offerDoubts(reader: Reader, joined: Joined): { hear(said: unknown): void } {
  let approved: unknown;
  const open = () => void usePart(import('./doubt-dialog.ts'), ({ openDoubt }) => openDoubt(joined, approved));
  reader.keep(() => {
    for (const part of reader.parts)
      part.querySelector('.mas-de-la-lamina')?.append(makeButton(roomText.doubt, open, 'duda-mandar'));
  });
  return {
    hear(said) {
      approved = said;
    },
  };
}
