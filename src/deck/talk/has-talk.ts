import { keyOf } from '../../storage/key-of.ts';

/** Where a tab keeps the name of the talk that it has begun. */
export const TALK_KEY = keyOf('sala');

/** Where a tab keeps that somebody presents with it. */
export const PRESENTING_KEY = keyOf('presentando');

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
  return asToken(new URLSearchParams(location.search).get('sala'));
}

/** The talk that this tab began before it was loaded again; undefined too where the browser keeps nothing. */
export function storedTalk(): string | undefined {
  try {
    return asToken(sessionStorage.getItem(TALK_KEY));
  } catch {
    return undefined;
  }
}

/** True if this tab has begun a talk with a presenter window; false too where the browser keeps nothing. */
export function hasTalk(): boolean {
  return (askedTalk() ?? storedTalk()) !== undefined;
}

/** Anything may stand in an address and in storage: only what could be a key of ours is one. */
function asToken(text: string | null): string | undefined {
  return text && /^\w{1,64}$/.test(text) ? text : undefined;
}
