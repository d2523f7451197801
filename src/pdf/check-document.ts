import { PDFBool, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { checkText as say } from '../language/check-es-mx.ts';
import type { PdfFile } from './open-pdf.ts';
import type { Problem } from './problem.ts';
import { textOf } from './tag-tree.ts';

const name = PDFName.of;

export interface DocumentExpectation {
  language: string;
  title?: string | undefined;
  maxKilobytes?: number | undefined;
}

/** What the file says of itself: language, title, metadata, and nothing that acts. */
export async function checkDocument(file: PdfFile, expected: DocumentExpectation): Promise<Problem[]> {
  const { doc } = file;
  const found: string[] = [];
  const language = textOf(doc.catalog, 'Lang');
  if (!language) found.push(say.noLanguage);
  else if (language !== expected.language) found.push(say.otherLanguage(language, expected.language));

  const title = doc.getTitle()?.trim();
  if (!title) found.push(say.noTitle);
  else if (expected.title !== undefined && title !== expected.title) found.push(say.otherTitle(title, expected.title));
  const preferences = doc.catalog.lookup(name('ViewerPreferences'));
  if (!(preferences instanceof PDFDict) || preferences.lookup(name('DisplayDocTitle')) !== PDFBool.True)
    found.push(say.hiddenTitle);

  found.push(...checkXmp(file, language));
  if (doc.catalog.has(name('AcroForm'))) found.push(say.form);
  if (await file.view.hasJSActions()) found.push(say.script);
  const kilobytes = Math.ceil(file.bytes.length / 1000);
  if (expected.maxKilobytes !== undefined && kilobytes > expected.maxKilobytes)
    found.push(say.tooLarge(kilobytes, expected.maxKilobytes));
  return found.map((text) => ({ text }));
}

function checkXmp({ doc }: PdfFile, language: string | undefined): string[] {
  const stream = doc.catalog.lookup(name('Metadata'));
  if (!(stream instanceof PDFRawStream)) return [say.noXmp];
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const has = (element: string) => new RegExp(`<dc:${element}>[\\s\\S]*?<rdf:li[^>]*>[^<]+</rdf:li>`).exec(xmp);
  return [
    ...(has('title') ? [] : [say.xmpMisses(say.xmpTitle)]),
    ...(has('language')?.[0].includes(`>${language}<`) ? [] : [say.xmpMisses(say.xmpLanguage)]),
  ];
}
