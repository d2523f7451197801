import { PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib';

const name = PDFName.of;

/** What a file says of itself. */
export interface Description {
  title: string;
  language: string;
  author: string;
  subject: string;
  date: Date;
}

/**
 * Title, language and authors, in the old dictionary and as XMP, with the PDF/UA identifier: a file is only handed over
 * when every check of ours has passed.
 */
export function writeMetadata(doc: PDFDocument, { title, language, author, subject, date }: Description): void {
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setAuthor(author);
  doc.setSubject(subject);
  doc.setLanguage(language);
  doc.setCreator('Taller');
  doc.setCreationDate(date);
  doc.setModificationDate(date);
  const marks = doc.catalog.lookup(name('MarkInfo'));
  if (marks instanceof PDFDict) marks.delete(name('Type'));
  const packet = xmpPacket({ title, language, author, subject, date });
  const stream = doc.context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  doc.catalog.set(name('Metadata'), doc.context.register(stream));
  doc.catalog.set(name('Lang'), PDFString.of(language));
}

function xmpPacket({ title, language, author, subject, date }: Description): string {
  const stamp = `${date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li><rdf:li xml:lang="${language}">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:ModifyDate>${stamp}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
