import { isRecord } from '../sync/show-state.ts';

// What a window that leads says once a minute.
const GONE_AFTER = 150_000;
// Each new one is answered: not without end.
const MOST = 20;

export interface SeekOptions {
  /** Of this browser: its windows lead together. */
  name: string;
  say(said: { dirige: string }): void;
  now(): number;
}

/** Tells whoever else leads the room that this browser does too, and hears of them. */
export function seekLeaders({ name, say, now }: SeekOptions) {
  const heard = new Map<string, number>();
  const sayHere = () => say({ dirige: name });
  return {
    sayHere,
    /** What came from somebody who leads: anything at all. */
    hear(said: unknown): void {
      if (!isRecord(said) || typeof said.dirige !== 'string' || said.dirige === name) return;
      const isNew = !heard.has(said.dirige);
      if (isNew && heard.size === MOST) return;
      heard.set(said.dirige, now());
      // It has come after this one last said so.
      if (isNew) sayHere();
    },
    /** Another browser leads too. */
    isOther(): boolean {
      for (const [other, at] of heard) if (now() - at > GONE_AFTER) heard.delete(other);
      return heard.size > 0;
    },
  };
}
