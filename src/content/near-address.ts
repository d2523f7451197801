import { closestWord } from './closest-word.ts';

const SITE =
  /^(?:https?:?\/{1,2}|[a-z0-9.-]*:\/\/)?((?:www\.[a-z0-9-]+|[a-z0-9-]+)(?:\.[a-z0-9-]+)*\.(?:mx|com|org|net|gob|edu|info|io|gov|int|es|eu|us|ar|cl|co|pe|gt|br|uk|fr|de|ly|be|me|app|dev)(?::\d+)?(?:[/?#].*)?)$/i;

/** What an address of another site was meant to be that lacks its beginning or has it misspelt; undefined for other things. */
export function nearAddress(address: string): string | undefined {
  const written = address.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(written)) return `mailto:${written}`;
  if (/^\+?[\d\s().-]{8,}$/.test(written)) return `tel:${written.replace(/[^+\d]/g, '')}`;
  const [, site] = SITE.exec(written) ?? [];
  if (site) return `https://${site}`;
  const [, scheme = '', rest = ''] = /^([a-z]+)(?:[:;]\/{0,3}|\/{1,3})(.+)$/i.exec(written) ?? [];
  return closestWord(scheme, ['https', 'http'], 2) === undefined ? undefined : `https://${rest}`;
}
