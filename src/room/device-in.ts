import { keyOf } from '../storage/key-of.ts';

/**
 * A name for this device, new for each room and for nothing else: one vote a device is what a page can promise. Kept as long as
 * the browser keeps anything.
 */
export function deviceIn(own: Window, room: string): string {
  const key = keyOf(`sala:aparato:${room}`);
  try {
    const kept = own.localStorage.getItem(key);
    if (kept && /^\w{16}$/.test(kept)) return kept;
  } catch {
    // Switched off: another one after each load.
  }
  const bytes = own.crypto.getRandomValues(new Uint8Array(8));
  const device = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    own.localStorage.setItem(key, device);
  } catch {
    // Full.
  }
  return device;
}
