/** What a deck's address says: which slide, how many of its steps are shown, what its component shows. */
export interface Address {
  id: string;
  /** Steps shown, from 0; undefined where the address doesn't say. */
  step: number | undefined;
  state: Record<string, string>;
}

// Doubled and encoded as often as it went through a program, which may have put signs of its own before it.
const BEGINNING = /^(?:[#/!]|[?&=]+(?=\/)|&?amp;|%(?:25)*(?:21|23|2F))+/i;

/**
 * `#/mapa/2?entidad=23` to its parts; `#/` and the empty hash give the first slide (id ''). Anything odd is ignored, and so
 * is what mail and trackers do to an address: all of it encoded, once or again, `&…`, `;…` or another `#…` behind it.
 */
export function parseAddress(hash: string): Address {
  const written = hash.replace(BEGINNING, '');
  const whole = (/[/?]/.test(written) ? written : decode(written)).replace(BEGINNING, '');
  const [, path = '', query = ''] = /^(.*?)(?:(?:[?&#;]|%3F|%26|%23|%3B)([^#]*).*)?$/is.exec(whole) ?? [];
  const [id = '', step = ''] = path.split('/');
  return {
    id: decode(id),
    step: /^\d{1,4}(?!\w)/.test(step) ? Number.parseInt(step, 10) : undefined,
    state: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The hash for a slide, its steps and its component's state; the shortest that leads back to the same view. */
export function formatAddress({ id, step, state }: Address): string {
  const query = new URLSearchParams(Object.entries(state).sort()).toString();
  return `#/${encodeURIComponent(id)}${step ? `/${step}` : ''}${query ? `?${query}` : ''}`;
}

/** As often as it was encoded; what can't be decoded stays as it is. */
function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? text : decode(decoded);
  } catch {
    return text;
  }
}
