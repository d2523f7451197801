/** A window of that address; null where the browser lets none open, whether it says so or throws (apps, policies). */
export function openWindow(...asked: Parameters<typeof window.open>): Window | null {
  try {
    return window.open(...asked);
  } catch {
    return null;
  }
}
