import { type PDFDict, type PDFDocument, PDFRawStream } from 'pdf-lib';
import { streamText } from './stream-bytes.ts';
import { allDicts } from './all-dicts.ts';
import { name } from './name.ts';

const OPERATOR = /(?:^|[\s\]])(rg|RG|k|K|ri)(?=\s|$)/m;
const SPACES = ['ColorSpace', 'CS', 'Alternate'].map(name);
const COLOURED = /Device(RGB|CMYK|N)|CalRGB|Lab|Separation|ICCBased/;

/** What in a file is in colour, or could be: an operator or a colour space other than grey. Undefined when all is grey. */
export function findColour(doc: PDFDocument): string | undefined {
  for (const dict of allDicts(doc))
    for (const key of SPACES) {
      const [space] = COLOURED.exec(String(dict.lookup(key) ?? '')) ?? [];
      if (space !== undefined) return space;
    }
  for (const [, object] of doc.context.enumerateIndirectObjects()) {
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
