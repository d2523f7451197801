import { startOffline } from '../offline/start-offline.ts';
import { startComponents } from './start-components.ts';

/** Adds to the page what needs a script; its text was there before. */
export function startReading(document: Document): void {
  startComponents(document);
  startOffline();
}
