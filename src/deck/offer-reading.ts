import '../styles/reading-offer.css';
import { readingOfferText } from '../language/reading-offer-es-mx.ts';
import type { Deck } from './deck.ts';
import { openReading } from './open-reading.ts';

// With the reading edition's own keys: «Borrar mis datos» erases it as well.
const KEY = 'taller:lectura:ofrecida';

/** Tells who opens the deck on a narrow screen that there is an edition to read. Once a device; the deck stays usable. */
export function offerReading(deck: Deck): void {
  try {
    if (localStorage.getItem(KEY)) return;
    localStorage.setItem(KEY, '1');
  } catch {
    // It can't be remembered: better unsaid than said every time.
    return;
  }
  const offer = document.createElement('div');
  offer.className = 'aviso aviso-lectura';
  offer.setAttribute('role', 'status');
  document.body.append(offer);
  const words = document.createElement('p');
  words.textContent = readingOfferText.offer;
  // Only what comes into a live region that is there already is read out.
  setTimeout(() => {
    offer.append(
      words,
      button(readingOfferText.read, () => openReading(deck)),
      button(readingOfferText.stay, () => offer.remove()),
    );
  });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
