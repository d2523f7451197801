import { presenterText } from '../language/presenter-es-mx.ts';
import type { Peer } from '../sync/sync.ts';

/** Who else shows this talk, in a sentence, and whether the presenter has to do something about it. */
export function describeLink(peers: readonly Pick<Peer, 'role'>[]): [words: string, isBad: boolean] {
  const halls = peers.filter(({ role }) => role === 'proyeccion').length;
  const presenters = peers.length - halls;
  if (halls === 0) return [presenterText.linkLost, true];
  if (halls > 1) return [presenterText.linkTwoHalls, false];
  return presenters > 0 ? [presenterText.linkTwo, false] : [presenterText.linkGood, false];
}
