/** Where a tab keeps the name of the talk that it has begun. */
export const TALK_KEY = 'taller-sala';

/** Where a tab keeps that somebody presents with it. */
export const PRESENTING_KEY = 'taller-presentando';

/** True if somebody presents with this tab: asked for by the address, or before the page was loaded again. */
export function isPresenting(): boolean {
  if (new URLSearchParams(location.search).has('presentar')) return true;
  try {
    return sessionStorage.getItem(PRESENTING_KEY) === '1';
  } catch {
    return false;
  }
}

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
