import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream } from 'pdf-lib';
import { streamText } from './stream-bytes.ts';
import { name } from './name.ts';

const OPERATOR = /(?:^|[\s\]])(rg|RG|k|K|ri)(?=\s|$)/m;
const SPACES = ['ColorSpace', 'CS', 'Alternate'].map(name);
const COLOURED = /Device(RGB|CMYK|N)|CalRGB|Lab|Separation|ICCBased/;

/** What in a file is in colour, or could be: an operator or a colour space other than grey. Undefined when all is grey. */
export function findColour({ context }: PDFDocument): string | undefined {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    const space = colourSpace(dict);
    if (space !== undefined) return space;
    if (!(object instanceof PDFRawStream) || !isContent(object.dict)) continue;
    const [, operator] = OPERATOR.exec(streamText(object)) ?? [];
    if (operator !== undefined) return operator;
  }
  return undefined;
}

/** Content of a page, a drawing, a pattern or a letter: all other streams say what they are. */
export function isContent(dict: PDFDict): boolean {
  const subtype = dict.lookup(name('Subtype'));
  if (subtype === name('Form') || dict.has(name('PatternType'))) return true;
  return !['Type', 'Subtype', 'FunctionType', 'Length1', 'N', 'Alternate'].some((key) => dict.has(name(key)));
}

function colourSpace(object: PDFObject): string | undefined {
  if (object instanceof PDFArray) return firstOf(object.asArray());
  if (!(object instanceof PDFDict)) return undefined;
  for (const key of SPACES) {
    const [space] = COLOURED.exec(String(object.lookup(key) ?? '')) ?? [];
    if (space !== undefined) return space;
  }
  return firstOf(object.values());
}

function firstOf(objects: readonly PDFObject[]): string | undefined {
  for (const each of objects) {
    const space = colourSpace(each);
    if (space !== undefined) return space;
  }
  return undefined;
}
