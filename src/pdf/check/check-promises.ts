import { PDFDict, PDFNumber, type PDFPage } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import type { Expectation } from './expectation.ts';
import { allDicts } from '../read/all-dicts.ts';
import { findColour } from '../read/find-colour.ts';
import { addressOf } from '../finish/name-links.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { readPageLabels } from '../read/read-page-labels.ts';
import type { Problem } from './problem.ts';
import { name } from '../read/name.ts';

/** What our own files say of themselves and hold as a whole: this workshop's title and language, nothing that acts or hides. */
export function checkPromises(file: PdfFile, expected: Expectation): Problem[] {
  const { doc, contents, language } = file;
  const found: string[] = [];
  if (!language) found.push(say.noLanguage);
  else if (language !== expected.language) found.push(say.otherLanguage(language, expected.language));
  const title = doc.getTitle()?.trim();
  if (!title) found.push(say.noTitle);
  else if (expected.title !== undefined && title !== expected.title) found.push(say.otherTitle(title, expected.title));
  if (file.xmp !== undefined) found.push(...checkXmp(file.xmp, title, language));
  const hasFields = doc.catalog.has(name('AcroForm'));
  if (hasFields !== (expected.fields ?? false)) found.push(hasFields ? say.form : say.noFields);
  const dicts = [...allDicts(doc)];
  const acts = ['OpenAction', 'AA'].some((key) => doc.catalog.has(name(key)));
  if (acts || dicts.some((each) => each.lookup(name('S')) === name('JavaScript'))) found.push(say.script);
  const isFile = (each: PDFDict) => each.has(name('EF')) || each.lookup(name('Type')) === name('EmbeddedFile');
  if (dicts.some(isFile)) found.push(say.attachments);
  if (doc.catalog.has(name('OCProperties'))) found.push(say.layers);
  if (!doc.catalog.has(name('OutputIntents')) || !doc.context.trailerInfo.ID) found.push(say.noArchive);
  const colour = expected.grey ? findColour(doc) : undefined;
  if (colour !== undefined) found.push(say.colour(colour));
  const kilobytes = Math.ceil(file.bytes.length / 1000);
  if (expected.maxKilobytes !== undefined && kilobytes > expected.maxKilobytes)
    found.push(say.tooLarge(kilobytes, expected.maxKilobytes));
  if (expected.pages !== undefined && contents.length !== expected.pages)
    found.push(say.pageCount(contents.length, expected.pages));
  return [...found.map((text) => ({ text })), ...checkPages(file, expected)];
}

/** Pages upright, of one size, whole, and labelled as they are counted. */
function checkPages({ doc }: PdfFile, expected: Expectation): Problem[] {
  const { labels } = expected;
  const problems: Problem[] = [];
  const pages = doc.getPages();
  const sizes = pages.map((page) => `${Math.round(page.getWidth())} × ${Math.round(page.getHeight())}`);
  const found = readPageLabels(doc);
  for (const [index, page] of pages.entries()) {
    const report = (text: string) => problems.push({ page: index + 1, text });
    const rotation = page.node.lookup(name('Rotate'));
    if (rotation instanceof PDFNumber && rotation.asNumber() % 360 !== 0) report(say.rotated(rotation.asNumber()));
    if (sizes[index] !== sizes[0]) report(say.otherSize(sizes[index]!, sizes[0]!));
    const { x, y, width, height } = page.getCropBox();
    const media = page.getMediaBox();
    if (x > media.x || y > media.y || width < media.width || height < media.height) report(say.cropped);
    for (const text of checkAddresses(page, expected)) report(text);
    const label = labels ? labels[index] : String(index + 1);
    if (label !== undefined && label !== found[index]) report(say.otherLabel(found[index] ?? '', label));
  }
  return problems;
}

/** Links lead to where the workshop does, and nothing else lies on a page. */
function checkAddresses({ node }: PDFPage, { links, published }: Expectation): string[] {
  const annotations = node.Annots();
  return (annotations?.asArray() ?? []).flatMap((_, at) => {
    const annotation = annotations!.lookup(at);
    if (!(annotation instanceof PDFDict)) return [];
    const kind = annotation.lookup(name('Subtype'));
    if (kind !== name('Link') && kind !== name('Widget')) return [say.otherAnnotation(String(kind).slice(1))];
    const address = addressOf(annotation);
    if (address === undefined) return [];
    const odd = !/^(https?:\/\/|mailto:|tel:|sms:)/.test(address) || /\.invalid\//.test(address);
    const known = links?.outside?.has(address) ?? true;
    return odd || !(known || (published && address.startsWith(published))) ? [say.oddLink(address)] : [];
  });
}

function checkXmp(xmp: string, title: string | undefined, language: string | undefined): string[] {
  const inXmp = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)<\/rdf:li>/.exec(xmp)?.[1];
  const said = inXmp?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  const spoken = /<dc:language>[\s\S]*?<rdf:li[^>]*>([^<]+)<\/rdf:li>/.exec(xmp)?.[1];
  return [
    ...(said !== undefined && title && said !== title ? [say.otherXmpTitle(said, title)] : []),
    ...(spoken === language ? [] : [say.xmpMisses('idioma')]),
    ...(/pdfaid:part>2</.test(xmp) && /pdfaid:conformance>A</.test(xmp) ? [] : [say.noArchive]),
  ];
}
