import { describeState } from '../components/describe-state.ts';
import type { Stage } from './stage.ts';

/** What the component of the current slide shows on the projector; hidden where there is none. */
export function showNow(card: HTMLElement, stage: Stage): void {
  const { components } = stage.read();
  const state = components[stage.current.id] ?? {};
  const lines = [...stage.current.element.querySelectorAll('.componente')]
    .map((element) => describeState(element, state))
    .filter((line) => line !== undefined);
  card.hidden = lines.length === 0;
  card.querySelector('.ahora-que')!.textContent = lines.join(' · ');
}
