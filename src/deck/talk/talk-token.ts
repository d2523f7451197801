import { askedTalk, storedTalk, TALK_KEY } from './has-talk.ts';

/** What pairs the windows of one talk: no other window of the site knows it. */
export interface TalkToken {
  token: string;
  /** Where the presenter window of this talk is. */
  address: string;
}

// Where the browser keeps nothing, the talk lasts until this page is loaded again.
let begun: string | undefined;

/** The talk of this tab, the one from before it was loaded again if there was one. */
export function beginTalk(): TalkToken {
  begun ??= askedTalk() ?? storedTalk() ?? newTalk();
  return { token: begun, address: addressOf(begun) };
}

/** This tab's talk from now on is one that nobody else has. */
export function beginAnotherTalk(): void {
  begun = newTalk();
}

function newTalk(): string {
  const token = [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(36)).join('');
  try {
    sessionStorage.setItem(TALK_KEY, token);
  } catch {
    // Switched off or full.
  }
  return token;
}

function addressOf(token: string): string {
  const base = document.documentElement.dataset.presentador ?? './presentador.html';
  return `${base}${base.includes('?') ? '&' : '?'}sala=${token}`;
}
