import type { Markup } from './component.ts';

/** Parts of a list with commas between. */
export function joinMarkup(parts: readonly Markup[]): (Markup | string)[] {
  return parts.flatMap((part, index) => (index > 0 ? [', ', part] : [part]));
}
