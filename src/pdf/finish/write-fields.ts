import { PDFArray, PDFDict, type PDFDocument, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import { addressOf } from './name-links.ts';
import { allTags, type Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';
import { rectOf } from '../read/rect-of.ts';

/** Where the links lead that stand for fields, each by its number: see placeFields. */
export const FIELD_ADDRESS = 'https://campo.invalid/';

// Several lines; printed with the page.
const MULTILINE = 1 << 12;
const PRINTED = 4;

const LETTERS = '/Letra 11 Tf 0 g';
const PADDING = 4;

/**
 * Makes fields to type in of the links that placeFields has laid out: called as `names` says, tagged as fields, drawn in a
 * font that the file has (`font`).
 */
export function writeFields(doc: PDFDocument, tags: readonly Tag[], names: readonly string[], font: PDFRef): void {
  const { context } = doc;
  const resources = context.obj({ Font: { Letra: font } });
  const fields = PDFArray.withContext(context);
  for (const tag of allTags(tags)) {
    const [object] = tag.objects;
    if (!object) continue;
    const place = context.lookup(object, PDFDict);
    const address = addressOf(place);
    if (!address?.startsWith(FIELD_ADDRESS)) continue;
    const number = Number(address.slice(FIELD_ADDRESS.length));
    tag.type = 'Form';
    tag.kids = tag.kids.filter((kid) => 'object' in kid);
    liftOut(tag);
    for (const key of ['A', 'Dest', 'Border', 'Contents']) place.delete(name(key));
    const [left, bottom, right, top] = rectOf(place);
    const entries = {
      Subtype: 'Widget',
      FT: 'Tx',
      Ff: MULTILINE,
      F: PRINTED,
      T: PDFString.of(`notas-${number + 1}`),
      TU: PDFHexString.fromText(names[number] ?? ''),
      DA: PDFString.of(LETTERS),
      Rect: [left + PADDING, bottom + PADDING, right - PADDING, top - PADDING],
      BS: { W: 0 },
      AP: { N: emptyAppearance(doc, right - left - 2 * PADDING, top - bottom - 2 * PADDING, resources) },
    };
    for (const [key, value] of context.obj(entries as never as Record<string, never>).entries()) place.set(key, value);
    fields.push(object);
  }
  const form = context.obj({ DA: PDFString.of(LETTERS), DR: resources });
  form.set(name('Fields'), fields);
  doc.catalog.set(name('AcroForm'), context.register(form));
}

/** A field is no words of a paragraph: one that holds nothing else gives its place to it. */
function liftOut(tag: Tag): void {
  const { parent } = tag;
  if (parent?.type !== 'P' || parent.kids.length > 1 || !parent.parent) return;
  const { kids } = parent.parent;
  kids[kids.indexOf(parent)] = tag;
  tag.parent = parent.parent;
}

/** A field without words still says what it looks like: an archive asks for it. */
function emptyAppearance(doc: PDFDocument, width: number, height: number, resources: PDFDict): PDFRef {
  const box = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: resources };
  return doc.context.register(doc.context.stream('/Tx BMC EMC', box as never));
}
