import type { tell } from '../notice/tell.ts';
import { loadPart } from './load-part.ts';

/** Says it once the part that says such things is loaded. */
export function tellLater(what: Parameters<typeof tell>[0]): void {
  void loadPart(import('../notice/tell.ts'), (part) => part.tell(what));
}
