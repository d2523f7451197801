import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFRawStream } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { allDicts } from '../read/all-dicts.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { streamText } from '../read/stream-bytes.ts';
import { textOf } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

/** What any accessible file says of itself: language, title, marks of PDF/UA, layers and files inside with a name. */
export function checkDocument(file: PdfFile): Problem[] {
  const { doc, language } = file;
  const found: string[] = [];
  if (language !== undefined && !/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language))
    found.push(say.oddLanguage(language));
  const outline = doc.catalog.lookup(name('Outlines'));
  // What no tag holds can't say its language there.
  const untagged = !file.tags && file.contents.some(({ runs }) => runs.length > 0);
  const outlined = outline instanceof PDFDict && outline.has(name('First'));
  if (language === undefined && (untagged || outlined)) found.push(say.noLanguage);
  const preferences = doc.catalog.lookup(name('ViewerPreferences'));
  if (!(preferences instanceof PDFDict) || preferences.lookup(name('DisplayDocTitle')) !== PDFBool.True)
    found.push(say.hiddenTitle);
  const marks = doc.catalog.lookup(name('MarkInfo'));
  const marked = marks instanceof PDFDict && marks.lookup(name('Marked')) === PDFBool.True;
  // Of a file without tags that is all that needs saying.
  if (!marked && file.tags) found.push(say.notMarked);
  else if (marked && marks.lookup(name('Suspects')) === PDFBool.True) found.push(say.suspects);
  found.push(...checkXmp(file.xmp), ...checkLayers(doc), ...checkObjects(doc));
  return found.map((text) => ({ text }));
}

/** What the XMP packet has to say; undefined without one. */
function checkXmp(xmp: string | undefined): string[] {
  if (xmp === undefined) return [say.noXmp];
  if (!isWhole(xmp)) return [say.brokenXmp];
  const prefix = /xmlns:([\w-]+)=["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/.exec(xmp)?.[1];
  const part = new RegExp(`\\b${prefix}:part(?:>|=["'])(\\d+)`).exec(xmp)?.[1];
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp) || /\bdc:title=["'][^"']/.test(xmp);
  return [...(prefix !== 'pdfuaid' || part !== '1' ? [say.noUaMark] : []), ...(title ? [] : [say.xmpMisses('título')])];
}

/** Elements opened and closed in turn: as much as tells a packet that nobody can read. */
function isWhole(xmp: string): boolean {
  const open: string[] = [];
  for (const [, closing, element, empty] of xmp.matchAll(
    /<(\/?)([A-Za-z_][\w.:-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g,
  )) {
    if (closing) {
      if (open.pop() !== element) return false;
    } else if (!empty) open.push(element!);
  }
  return open.length === 0 && /<(?:[\w-]+:)?RDF[\s>]/.test(xmp);
}

/** Layers are called by a name where a reader chooses them, and none turns itself on and off. */
function checkLayers(doc: PDFDocument): string[] {
  const properties = doc.catalog.lookup(name('OCProperties'));
  if (!(properties instanceof PDFDict)) return [];
  const listed = properties.lookup(name('Configs'));
  const more = listed instanceof PDFArray ? listed.asArray().map((_, at) => listed.lookup(at)) : [];
  const groups = properties.lookup(name('OCGs'));
  const layers = groups instanceof PDFArray ? groups.asArray().map((_, at) => groups.lookup(at)) : [];
  const all = [properties.lookup(name('D')), ...more].filter((each) => each instanceof PDFDict);
  const named = [...all, ...layers].every((each) => each instanceof PDFDict && textOf(each, 'Name')?.trim());
  return [
    ...(named ? [] : [say.unnamedLayer]),
    ...(all.some((each) => each.has(name('AS'))) ? [say.automaticLayer] : []),
  ];
}

/** What no page need show: files inside without a name, content of other files, clips nobody describes, dynamic forms. */
function checkObjects(doc: PDFDocument): string[] {
  const found = new Set<string>();
  for (const dict of allDicts(doc)) {
    if (dict.lookup(name('S')) === name('MCD') && !(dict.has(name('CT')) && dict.has(name('Alt'))))
      found.add(say.undescribedClip);
    if (dict.has(name('EF')) && !(textOf(dict, 'F') && textOf(dict, 'UF'))) found.add(say.unnamedFile);
    if (dict.lookup(name('Subtype')) === name('Form') && dict.has(name('Ref'))) found.add(say.foreignContent);
  }
  const form = doc.catalog.lookup(name('AcroForm'));
  const xfa = form instanceof PDFDict ? form.lookup(name('XFA')) : undefined;
  const parts = xfa instanceof PDFArray ? xfa.asArray().map((_, at) => xfa.lookup(at)) : [xfa];
  for (const part of parts)
    if (part instanceof PDFRawStream && /dynamicRender>\s*required/.test(streamText(part))) found.add(say.dynamicForm);
  return [...found];
}
