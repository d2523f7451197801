/** What a deck's address says: which slide, how many of its steps are shown, what its component shows. */
export interface Address {
  id: string;
  /** Steps shown, from 0; undefined where the address doesn't say. */
  step: number | undefined;
  state: Record<string, string>;
}

/** `#/mapa/2?entidad=23` to its parts; `#/` and the empty hash give the first slide (id ''). Anything odd is ignored. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [id = '', step = ''] = path.split('/');
  return {
    id: decode(id),
    step: /^\d{1,4}$/.test(step) ? Number(step) : undefined,
    state: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** The hash for a slide, its steps and its component's state; the shortest that leads back to the same view. */
export function formatAddress({ id, step, state }: Address): string {
  const query = new URLSearchParams(Object.entries(state).sort()).toString();
  return `#/${encodeURIComponent(id)}${step ? `/${step}` : ''}${query ? `?${query}` : ''}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
