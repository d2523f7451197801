import { loadElements } from '../components/load-elements.ts';
import type { StatefulElement } from '../components/stateful-element.ts';
import { afterPaint } from './after-paint.ts';
import type { Deck } from './deck.ts';
import { loadPart } from './load-part.ts';

/** Wakes the components of the current slide and of its neighbours, so that they are ready when they are reached. */
export function startComponents(deck: Deck): void {
  const awake = new Set<Element>();
  const wake = afterPaint(() => {
    const asleep = deck.near.map((slide) => slide.element).filter((slide) => !awake.has(slide));
    if (asleep.length === 0) return;
    void loadPart(loadElements(asleep), () => {
      for (const slide of asleep) awake.add(slide);
    });
  });
  deck.reveal.on('slidechanged', wake);
  wake();
}

/** What the components of a slide show: plain, ready for an address or another window. */
export function stateOf(slide: HTMLElement): Record<string, string> {
  return Object.assign({}, ...statefulIn(slide).map((element) => element.state));
}

/** Makes the components of a slide show `state`, once they are loaded; a component that can't be had is left as drawn. */
export async function showState(slide: HTMLElement, state: Record<string, string>): Promise<void> {
  if (!slide.querySelector('.componente')) return;
  await loadPart(loadElements([slide]), () => {
    for (const element of statefulIn(slide)) element.state = state;
    // An element tells only what a person did in it; address and other windows must hear of this too.
    slide.dispatchEvent(new CustomEvent('estado', { bubbles: true }));
  });
}

function statefulIn(slide: HTMLElement): StatefulElement[] {
  return [...slide.querySelectorAll<StatefulElement>('.componente')].filter((element) => 'state' in element);
}
