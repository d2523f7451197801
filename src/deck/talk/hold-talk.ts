// A tab that is loaded again waits that long for what it held before it went; nobody else lets go.
const PATIENCE = 1500;

/**
 * Holds the talk `token` for this tab as long as it lives: false if another tab has it, which means that this one is a copy
 * of it («duplicate tab» copies what a tab keeps). True where the browser can't say.
 */
export function holdTalk(locks: LockManager | undefined, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE);
    const held = () => {
      clearTimeout(timer);
      resolve(true);
      return new Promise<void>(() => {});
    };
    (async () => {
      if (!locks) throw new TypeError();
      await locks.request(`taller:${token}`, { signal: impatience.signal }, held);
    })().catch((error: unknown) => resolve((error as { name?: unknown }).name !== 'AbortError'));
  });
}
