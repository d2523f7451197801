import { presenterText } from '../language/presenter-es-mx.ts';
import type { Peer } from '../sync/sync.ts';
import { describeLink } from './describe-link.ts';

/** Says on `line` how this window is joined to the hall's, from now on; returns what to call when that changes. */
export function showLink(line: HTMLElement, token: string | null): (peers: readonly Peer[]) => void {
  const words = line.querySelector('[role="status"]')!;
  const open = line.querySelector('a')!;
  const say = (sentence: string, isBad: boolean) => {
    if (words.textContent !== sentence) words.textContent = sentence;
    line.classList.toggle('enlace-roto', isBad);
  };
  if (token) {
    say(presenterText.linkWaiting, true);
    open.href = `${document.documentElement.dataset.proyeccion ?? './index.html'}?sala=${encodeURIComponent(token)}`;
    open.target = `proyeccion-${token}`;
  } else say(presenterText.linkNone, true);
  return (peers) => {
    say(...describeLink(peers));
    open.hidden = peers.some(({ role }) => role === 'proyeccion');
  };
}
