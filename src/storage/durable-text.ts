import { keyOf } from './key-of.ts';

/** A text that is on the disk once it is said to be: a browser that is killed has it again, unlike what `localStorage` took last. */
export interface DurableText {
  /** What was kept before; null for nothing. */
  kept: string | null;
  /** Keeps a text in the place of the one before; false where the disk does not take it. */
  write(text: string): Promise<boolean>;
}

const PLACE = 'textos';
// A disk that has not answered for so long is not waited for.
const PATIENCE = 3000;

/** The text kept under `name`; undefined in a browser that has no such store. */
export async function openDurableText(name: string): Promise<DurableText | undefined> {
  const database = await soon<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open(keyOf(PLACE));
    asked.onupgradeneeded = () => asked.result.createObjectStore(PLACE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = failed;
  });
  if (!database) return undefined;
  // Another window erases it all.
  database.onversionchange = () => database.close();
  const kept = await soon<unknown>((done, failed) => {
    const asked = database.transaction(PLACE).objectStore(PLACE).get(name);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = failed;
  });
  return {
    kept: typeof kept === 'string' ? kept : null,
    write: async (text) =>
      (await soon<true>((done, failed) => {
        const writing = database.transaction(PLACE, 'readwrite', { durability: 'strict' });
        writing.objectStore(PLACE).put(text, name);
        writing.oncomplete = () => done(true);
        writing.onabort = failed;
      })) ?? false,
  };
}

/** Erases all that is kept so. */
export function eraseDurableTexts(): void {
  try {
    indexedDB.deleteDatabase(keyOf(PLACE));
  } catch {
    // Nothing could be kept either.
  }
}

/** What is asked for, or undefined where it fails or takes too long. */
async function soon<Got>(ask: (done: (got: Got) => void, failed: () => void) => void): Promise<Got | undefined> {
  return await new Promise((done) => {
    const failed = () => done(undefined);
    setTimeout(failed, PATIENCE);
    try {
      ask(done, failed);
    } catch {
      failed();
    }
  });
}
