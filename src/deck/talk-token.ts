import { askedTalk, TALK_KEY } from './has-talk.ts';

/** What pairs the windows of one talk: no other window of the site knows it. */
export interface TalkToken {
  token: string;
  /** Where the presenter window of this talk is. */
  address: string;
}

/** The talk of this tab, the one from before it was loaded again if there was one. */
export function beginTalk(): TalkToken {
  const known = askedTalk() ?? readStored();
  if (known) return { token: known, address: addressOf(known) };
  const token = [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(36)).join('');
  try {
    sessionStorage.setItem(TALK_KEY, token);
  } catch {
    // Storage is switched off: the talk lasts until this page is loaded again.
  }
  return { token, address: addressOf(token) };
}

function readStored(): string | undefined {
  try {
    return sessionStorage.getItem(TALK_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function addressOf(token: string): string {
  const base = document.documentElement.dataset.presentador ?? './presentador.html';
  return `${base}${base.includes('?') ? '&' : '?'}sala=${token}`;
}
