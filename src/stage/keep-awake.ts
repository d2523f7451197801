/** Keeps the screen from going dark while `signal` holds, where the browser can; otherwise nothing happens. */
export function keepAwake(own: Window, signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;
  const release = () => void lock?.release().catch(() => {});
  const ask = async () => {
    if (own.document.hidden || signal.aborted) return;
    try {
      lock = await own.navigator.wakeLock.request('screen');
    } catch {
      // Unknown to the browser, forbidden in a frame, refused on an empty battery: then the machine's own settings count.
    }
    if (signal.aborted) release();
  };
  void ask();
  // The browser lets go of it whenever the window is hidden.
  own.document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', release);
}
