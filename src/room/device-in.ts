import { deviceStorage, readText, writeText } from '../storage/device-storage.ts';

/**
 * A name for this device, new for each room and for nothing else: one vote a device is what a page can promise. Kept as long as
 * the browser keeps anything.
 */
export function deviceIn(own: Window, room: string): string {
  const name = `sala:aparato:${room}`;
  const storage = deviceStorage(own);
  const kept = readText(storage, name);
  if (kept && /^\w{16}$/.test(kept)) return kept;
  const device = own.crypto.getRandomValues(new BigUint64Array(1))[0]!.toString(16).padStart(16, '0');
  // Where nothing is kept: another one after each load.
  writeText(storage, name, device);
  return device;
}
