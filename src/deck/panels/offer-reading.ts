import { readingOfferText } from '../../language/reading-offer-es-mx.ts';
import { offerChoice } from '../../notice/offer-choice.ts';
import { deviceStorage, readText, writeText } from '../../storage/device-storage.ts';
import type { Deck } from '../deck.ts';
import { openReading } from './open-reading.ts';

// With the reading edition's own keys: «Borrar mis datos» erases it as well.
const NAME = 'lectura:ofrecida';

/** Tells who opens the deck on a narrow screen that there is an edition to read. Once a device; the deck stays usable. */
export function offerReading(deck: Deck): void {
  const storage = deviceStorage(window);
  // Where it can't be remembered: better unsaid than said every time.
  if (readText(storage, NAME) || writeText(storage, NAME, '1') !== 'kept') return;
  const { offer, read, stay } = readingOfferText;
  offerChoice('lectura', offer, read, () => openReading(deck), stay);
}
