import { keyOf } from './key-of.ts';

/** A text that is on the disk once it is said to be: a browser that is killed has it again, unlike what `localStorage` took last. */
export interface DurableText {
  /** What was kept before; null for nothing. */
  kept: string | null;
  /** Keeps what `merge` makes of what is there, whichever window wrote it; false where the disk does not take it. */
  write(merge: (there: string | null) => string): Promise<boolean>;
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
  const read = (texts: IDBObjectStore, done: (text: string | null) => void) => {
    const asked = texts.get(name);
    asked.onsuccess = () => done(typeof asked.result === 'string' ? asked.result : null);
    return asked;
  };
  const kept = await soon<string | null>((done, failed) => {
    read(database.transaction(PLACE).objectStore(PLACE), done).onerror = failed;
  });
  return {
    kept: kept ?? null,
    write: async (merge) =>
      (await soon<true>((done, failed) => {
        const writing = database.transaction(PLACE, 'readwrite', { durability: 'strict' });
        const texts = writing.objectStore(PLACE);
        // In one transaction: what another window writes meanwhile waits for it.
        read(texts, (there) => texts.put(merge(there), name));
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
