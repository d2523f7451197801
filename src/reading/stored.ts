import { deviceStorage, PREFIX, readText, writeText } from '../storage/device-storage.ts';

/** What is kept on this device under `name`; undefined where there is nothing or the browser keeps nothing. */
export function readStored(name: string): string | undefined {
  return readText(deviceStorage(window), name);
}

/** Keeps `value` on this device. Refused (private mode, full): the page works as on a first visit. */
export function writeStored(name: string, value: string): void {
  writeText(deviceStorage(window), name, value);
}

/** Erases all that this site has kept on this device, whoever of it wrote it. */
export function eraseStored(): void {
  const storage = deviceStorage(window);
  for (const key of Object.keys(storage ?? {})) if (key.startsWith(PREFIX)) storage?.removeItem(key);
}
