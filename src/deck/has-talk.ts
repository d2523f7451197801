/** Where a tab keeps the name of the talk that it has begun. */
export const TALK_KEY = 'taller-sala';

/** The talk that the page's address names, as the presenter window opens a projector again; undefined without one. */
export function askedTalk(): string | undefined {
  return new URLSearchParams(location.search).get('sala') ?? undefined;
}

/** True if this tab has begun a talk with a presenter window; false too where the browser keeps nothing. */
export function hasTalk(): boolean {
  if (askedTalk()) return true;
  try {
    return sessionStorage.getItem(TALK_KEY) !== null;
  } catch {
    return false;
  }
}
