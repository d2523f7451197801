import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFHexString, type PDFDocument, PDFString } from 'pdf-lib';
import { name } from '../read/name.ts';

const PROFILE = join(import.meta.dirname, '../../../assets/icc/sRGB-v2-micro.icc');

/** What an archive asks for (PDF/A-2): which colours are meant, on each page that has something transparent too, and an identifier. */
export function writeArchive(doc: PDFDocument): void {
  const { context } = doc;
  const profile = context.register(context.flateStream(readFileSync(PROFILE), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  doc.catalog.set(name('OutputIntents'), context.obj([intent]));
  const id = PDFHexString.of(fingerprint(doc));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** The same file has the same identifier whenever it is made. */
function fingerprint(doc: PDFDocument): string {
  const hash = createHash('md5').update(`${doc.getTitle()} ${doc.getModificationDate()?.toISOString()}`);
  for (const page of doc.getPages()) hash.update(String(page.node.get(name('Contents'))));
  hash.update(String(doc.context.largestObjectNumber));
  return hash.digest('hex').toUpperCase();
}
