import { loadElements } from './load-elements.ts';

/** Loads a component that waits to be asked for (`data-espera`). Rejects when it can't be had; its drawing stays. */
export function wakeComponent(component: Element): Promise<void> {
  component.removeAttribute('data-espera');
  return loadElements([component.parentElement ?? component]);
}
