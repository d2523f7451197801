/** Keeps the screen from going dark while `signal` holds, where the browser can; otherwise nothing happens. */
export function keepAwake(own: Window, signal: AbortSignal): void {
  const { wakeLock } = own.navigator;
  if (!wakeLock) return;
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (own.document.hidden || signal.aborted) return;
    // Refused on an empty battery: then the machine's own settings count.
    lock = await wakeLock.request('screen').catch(() => undefined);
    if (signal.aborted) void lock?.release();
  };
  void ask();
  // The browser lets go of it whenever the window is hidden.
  own.document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release());
}
