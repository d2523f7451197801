import { PDFArray, PDFDict, type PDFDocument, PDFNumber, type PDFPage, PDFRawStream } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import type { Expectation } from './expectation.ts';
import { allDicts } from '../read/all-dicts.ts';
import { findColour } from '../read/find-colour.ts';
import { addressOf } from '../finish/name-links.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { streamText } from '../read/stream-bytes.ts';
import { rectOf } from '../read/rect-of.ts';
import { readPageLabels } from '../read/read-page-labels.ts';
import type { Problem } from './problem.ts';
import { name } from '../read/name.ts';
import type { Run } from '../read/page-found.ts';
import { besides, wordsAt } from './words-near.ts';

// ISO 32000-1, table 198: what does more than lead somewhere.
const ACTS = new Set<unknown>(
  'JavaScript Launch GoToR GoToE SubmitForm ImportData ResetForm Rendition Movie Sound Named Hide SetOCGState'
    .split(' ')
    .map(name),
);

/** What our own files say of themselves and hold as a whole: this workshop's title and language, nothing that acts or hides. */
export function checkPromises(file: PdfFile, expected: Expectation): Problem[] {
  const { doc, contents, language } = file;
  const found: string[] = [];
  if (!language) found.push(say.noLanguage);
  else if (language !== expected.language) found.push(say.otherLanguage(language, expected.language));
  const title = doc.getTitle()?.trim();
  if (!title) found.push(say.noTitle);
  else if (expected.title !== undefined && title !== expected.title) found.push(say.otherTitle(title, expected.title));
  if (file.xmp !== undefined) found.push(...checkXmp(file.xmp, doc, language));
  const hasFields = doc.catalog.has(name('AcroForm'));
  if (hasFields !== (expected.fields ?? false)) found.push(hasFields ? say.form : say.noFields);
  const dicts = [...allDicts(doc)];
  const acts = ['OpenAction', 'AA'].some((key) => doc.catalog.has(name(key)));
  if (acts || dicts.some((each) => ACTS.has(each.lookup(name('S'))))) found.push(say.script);
  const isFile = (each: PDFDict) => each.has(name('EF')) || each.lookup(name('Type')) === name('EmbeddedFile');
  if (dicts.some(isFile)) found.push(say.attachments);
  if (doc.catalog.has(name('OCProperties'))) found.push(say.layers);
  if (!hasProfile(doc) || !doc.context.trailerInfo.ID) found.push(say.noArchive);
  const colour = expected.grey ? findColour(doc) : undefined;
  if (colour !== undefined) found.push(say.colour(colour));
  const kilobytes = Math.ceil(file.bytes.length / 1000);
  if (expected.maxKilobytes !== undefined && kilobytes > expected.maxKilobytes)
    found.push(say.tooLarge(kilobytes, expected.maxKilobytes));
  if (expected.sizes && !expected.sizes.includes(sizeOf(doc.getPage(0))))
    found.push(say.otherPaper(sizeOf(doc.getPage(0)), expected.sizes));
  if (expected.pages !== undefined && contents.length !== expected.pages)
    found.push(say.pageCount(contents.length, expected.pages));
  return [...found.map((text) => ({ text })), ...checkPages(file, expected)];
}

/** Pages upright, of one size, whole, and labelled as they are counted. */
function checkPages(file: PdfFile, expected: Expectation): Problem[] {
  const { doc, contents } = file;
  const { labels } = expected;
  const problems: Problem[] = [];
  const pages = doc.getPages();
  const sizes = pages.map(sizeOf);
  const found = readPageLabels(doc);
  for (const [index, page] of pages.entries()) {
    const report = (text: string) => problems.push({ page: index + 1, text });
    const { angle } = page.getRotation();
    if (angle % 360 !== 0) report(say.rotated(angle));
    if (sizes[index] !== sizes[0]) report(say.otherSize(sizes[index]!, sizes[0]!));
    const letters = contents[index]!.runs.filter(({ text }) => text.trim() !== '');
    if (letters.length > 0 && !letters.some(isToScale)) report(say.otherScale);
    const [backwards] = letters.filter(({ x, end }) => end < x);
    if (backwards) report(besides(say.backwards, backwards.text.trim()));
    const { x, y, width, height } = page.getCropBox();
    const media = page.getMediaBox();
    if (x > media.x || y > media.y || width < media.width || height < media.height) report(say.cropped);
    for (const text of checkAddresses(file, index + 1, expected)) report(text);
    const label = labels ? labels[index] : String(index + 1);
    if (label !== undefined && label !== found[index]) report(say.otherLabel(found[index] ?? '', label));
  }
  return problems;
}

function sizeOf(page: PDFPage): string {
  const unit = page.node.lookup(name('UserUnit'));
  const scale = unit instanceof PDFNumber ? unit.asNumber() : 1;
  return `${Math.round(scale * page.getWidth())} × ${Math.round(scale * page.getHeight())}`;
}

/** CSS pixels in points, as Chromium prints all that no style sheet makes larger or smaller. */
function isToScale({ height, size }: Run): boolean {
  return Math.abs(height - 0.75 * size) < 0.01 * size;
}

/** Links lead to where the workshop does, and nothing else lies on a page. */
function checkAddresses(file: PdfFile, page: number, { links, published }: Expectation): string[] {
  const annotations = file.doc.getPage(page - 1).node.Annots();
  return (annotations?.asArray() ?? []).flatMap((_, at) => {
    const annotation = annotations!.lookup(at);
    if (!(annotation instanceof PDFDict)) return [];
    const kind = annotation.lookup(name('Subtype'));
    if (kind !== name('Link') && kind !== name('Widget'))
      return [besides(say.otherAnnotation(String(kind).slice(1)), wordsAt(file, page, rectOf(annotation)))];
    const address = addressOf(annotation);
    if (address === undefined) return [];
    const odd = !/^(https?:\/\/|mailto:|tel:|sms:)/.test(address) || /\.invalid\//.test(address);
    const known = links?.outside?.has(address) ?? true;
    return odd || !(known || (published && address.startsWith(published))) ? [say.oddLink(address)] : [];
  });
}

/** Which colours are meant, by a profile that is one. */
function hasProfile({ catalog }: PDFDocument): boolean {
  const intents = catalog.lookup(name('OutputIntents'));
  const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined;
  const profile = intent instanceof PDFDict ? intent.lookup(name('DestOutputProfile')) : undefined;
  return profile instanceof PDFRawStream && streamText(profile).slice(36, 40) === 'acsp';
}

/** The packet says of the file what the file does. */
function checkXmp(xmp: string, doc: PDFDocument, language: string | undefined): string[] {
  const inXmp = (tag: string) =>
    new RegExp(`<${tag}>(?:\\s*<rdf:\\w+>\\s*<rdf:li[^>]*>)?([^<]+)<`)
      .exec(xmp)?.[1]
      ?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  const title = doc.getTitle()?.trim();
  const said = inXmp('dc:title');
  const day = (date: Date | undefined) => date && `${date.toISOString().slice(0, 19)}Z`;
  const others = {
    'dc:creator': doc.getAuthor(),
    'dc:description': doc.getSubject(),
    'xmp:CreateDate': day(doc.getCreationDate()),
    'xmp:ModifyDate': day(doc.getModificationDate()),
  };
  return [
    ...(said !== undefined && title && said !== title ? [say.otherXmp(said, title)] : []),
    ...Object.entries(others).flatMap(([tag, wanted]) => {
      const found = inXmp(tag) ?? '';
      return found === (wanted ?? '') ? [] : [say.otherXmp(found, wanted ?? '')];
    }),
    ...(inXmp('dc:language') === language ? [] : [say.xmpMisses('idioma')]),
    ...(['pdfaid:part>2<', 'pdfaid:conformance>A<', 'pdfaExtension:schemas'].every((each) => xmp.includes(each))
      ? []
      : [say.noArchive]),
  ];
}
