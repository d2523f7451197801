/** Every key of this site in the browser's storage begins so: one button erases all of them, whoever wrote them. */
const PREFIX = 'taller:';

/** What is kept on this device under `name`; undefined where there is nothing or the browser keeps nothing. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `value` on this device. Refused (private mode, full): the page works as on a first visit. */
export function writeStored(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Nothing that is kept here is worth a message; the reader's own notes say so themselves.
  }
}

/** Erases all that this site has kept on this device. */
export function eraseStored(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}
