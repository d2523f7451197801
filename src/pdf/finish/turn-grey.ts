import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFNumber, type PDFObject, PDFRawStream, type PDFRef } from 'pdf-lib';
import { allDicts } from '../read/all-dicts.ts';
import { isContent } from '../read/find-colour.ts';
import { streamBytes, streamText } from '../read/stream-bytes.ts';
import { name } from '../read/name.ts';
import { numbersIn } from '../read/plain-value.ts';

const GREY = name('DeviceGray');
const RGB = name('DeviceRGB');

const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** Turns every colour of a file as the browser writes it into its grey: operators, gradients, pictures. */
export function turnGrey(doc: PDFDocument): void {
  for (const dict of [...allDicts(doc)]) turnSpaces(doc, dict);
  for (const [ref, object] of doc.context.enumerateIndirectObjects())
    if (object instanceof PDFRawStream) turnStream(doc, ref, object);
}

function turnStream(doc: PDFDocument, ref: PDFRef, stream: PDFRawStream): void {
  const { dict } = stream;
  if (dict.lookup(name('Subtype')) === name('Image')) {
    if (hasThreeColours(dict.lookup(name('ColorSpace'))))
      write(doc, ref, dict, greyPoints(stream), { ColorSpace: GREY });
    return;
  }
  if (!isContent(dict)) return;
  const before = streamText(stream);
  const after = greyOperators(before);
  if (after !== before) write(doc, ref, dict, Buffer.from(after, 'latin1'));
}

/** Also where the browser says which red, green and blue are meant: those of its own canvas. */
function hasThreeColours(space: PDFObject | undefined): boolean {
  if (!(space instanceof PDFArray)) return space === RGB;
  const profile = space.lookup(1);
  return profile instanceof PDFRawStream && String(profile.dict.lookup(name('N'))) === '3';
}

/** Content with its colour operators as grey ones. */
export function greyOperators(content: string): string {
  return content.replace(
    /(?<![\w.-])(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(rg|RG)(?![\w])/g,
    (_, red, green, blue, operator) =>
      `${greyOf([Number(red), Number(green), Number(blue)])} ${operator === 'rg' ? 'g' : 'G'}`,
  );
}

function greyOf(colour: readonly number[]): number {
  const grey = WEIGHTS.reduce((sum, weight, at) => sum + weight * (colour[at] ?? 0), 0);
  return Math.round(grey * 1000) / 1000;
}

function greyPoints(stream: PDFRawStream): Buffer {
  const points = streamBytes(stream);
  const grey = Buffer.alloc(points.length / 3);
  for (let at = 0; at < grey.length; at++)
    grey[at] = Math.round(greyOf([points[3 * at]!, points[3 * at + 1]!, points[3 * at + 2]!]));
  return grey;
}

/** A gradient, or the space that a drawing blends in. */
function turnSpaces(doc: PDFDocument, object: PDFDict): void {
  if (object.lookup(name('CS')) === RGB) object.set(name('CS'), GREY);
  if (!object.has(name('ShadingType')) || object.lookup(name('ColorSpace')) !== RGB) return;
  object.set(name('ColorSpace'), GREY);
  const ref = object.get(name('Function'));
  turnFunction(doc, object.lookup(name('Function')), ref as PDFRef);
}

function turnFunction(doc: PDFDocument, object: PDFObject | undefined, ref: PDFRef | undefined): void {
  // Code of its own: what leaves three numbers is made to leave one.
  if (object instanceof PDFRawStream && ref) {
    const code = streamText(object).trimEnd().replace(/\}$/, '');
    const [red, green, blue] = WEIGHTS;
    const more = ` ${blue} mul exch ${green} mul add exch ${red} mul add}`;
    write(doc, ref, object.dict, Buffer.from(code + more, 'latin1'), { Range: [0, 1] });
  }
  if (!(object instanceof PDFDict)) return;
  for (const key of ['C0', 'C1']) {
    const colour = object.lookup(name(key));
    if (!(colour instanceof PDFArray) || colour.size() !== 3) continue;
    const grey = greyOf(numbersIn(colour));
    object.set(name(key), doc.context.obj([grey]));
  }
  const parts = object.lookup(name('Functions'));
  if (parts instanceof PDFArray)
    for (const [at, part] of parts.asArray().entries()) turnFunction(doc, parts.lookup(at), part as PDFRef);
}

function write(
  doc: PDFDocument,
  ref: PDFRef,
  old: PDFDict,
  content: Buffer,
  entries: Record<string, unknown> = {},
): void {
  const dict = doc.context.obj({ Filter: 'FlateDecode', ...entries } as never) as unknown as PDFDict;
  const stream = doc.context.stream(deflateSync(content, { level: 9 }), {});
  for (const [key, value] of [...old.entries(), ...dict.entries()]) stream.dict.set(key, value);
  stream.dict.set(name('Length'), PDFNumber.of(stream.getContentsSize()));
  stream.dict.delete(name('DecodeParms'));
  doc.context.assign(ref, stream);
}
