import { ParseSpeeds, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { namedTarget } from '../read/read-target.ts';

/** Where something begins in a printed draft: its page, from 1, and how much of that page is below it, in points. */
export interface Place {
  page: number;
  below: number;
}

/** Places by id. */
export type Places = ReadonlyMap<string, Place>;

/** Where those of `ids` that something links to stand in a printed draft. */
export async function draftPlaces(draft: Uint8Array, ids: readonly string[]): Promise<Places> {
  const doc = await PDFDocument.load(draft, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const pages = doc.getPages();
  const numbers = new Map(pages.map(({ ref }, index) => [ref, index + 1]));
  const places = new Map<string, Place>();
  for (const id of ids) {
    const target = namedTarget(doc, id);
    const page = numbers.get(target?.get(0) as never);
    const top = target?.get(1) === PDFName.of('XYZ') ? target.lookupMaybe(3, PDFNumber) : undefined;
    if (page !== undefined) places.set(id, { page, below: top?.asNumber() ?? 0 });
  }
  return places;
}
