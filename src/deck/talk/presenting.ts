import { presenterText } from '../../language/presenter-es-mx.ts';
import { keepAwake } from '../../stage/keep-awake.ts';
import { PRESENTING_KEY } from './has-talk.ts';

let life: AbortController | undefined;

/** Switches presenting on or off: while it is on the screen stays awake and leaving the page asks first. */
export function togglePresenting(): void {
  if (life) stopPresenting();
  else startPresenting();
  say(life ? presenterText.presentingOn : presenterText.presentingOff);
}

/** Presenting on, if it is not; lasts through a reload of this tab. */
export function startPresenting(): void {
  if (life) return;
  life = new AbortController();
  const { signal } = life;
  document.documentElement.classList.add('presentando');
  keep('1');
  keepAwake(window, signal);
  window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
}

/** Says it to a screen reader. */
export function say(words: string): void {
  const region = document.querySelector('.anuncio');
  if (region) region.textContent = words;
}

/** Presenting off. */
export function stopPresenting(): void {
  life?.abort();
  life = undefined;
  document.documentElement.classList.remove('presentando');
  keep('');
}

function keep(value: string): void {
  try {
    sessionStorage.setItem(PRESENTING_KEY, value);
  } catch {
    // Nothing is kept: after a reload it has to be switched on again.
  }
}
