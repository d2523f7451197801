import { deviceStorage, eraseTexts, readText, writeText } from '../storage/device-storage.ts';
import { eraseDurableTexts } from '../storage/durable-text.ts';

/** What is kept on this device under `name`; undefined where there is nothing or the browser keeps nothing. */
export function readStored(name: string): string | undefined {
  return readText(deviceStorage(window), name);
}

/** Keeps `value` on this device. Refused (private mode, full): the page works as on a first visit, which needs no message. */
export function writeStored(name: string, value: string): void {
  writeText(deviceStorage(window), name, value);
}

/** Erases all that this workshop has kept on this device, for good or for a tab's life. */
export function eraseStored(): void {
  eraseDurableTexts();
  eraseTexts(deviceStorage(window));
  eraseTexts(deviceStorage(window, 'sessionStorage'));
}
