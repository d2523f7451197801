import { ParseSpeeds, PDFDocument, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { Pieces } from './pieces.ts';
import { type PageContent, readStreams } from './read-streams.ts';
import { RoleMap } from './role-map.ts';
import { streamBytes, streamText } from './stream-bytes.ts';
import { allTags, readTagTree, type Tag, textOf } from './tag-tree.ts';

/** A finished PDF, read. */
export interface PdfFile {
  bytes: Uint8Array;
  doc: PDFDocument;
  /** What each page shows. */
  contents: PageContent[];
  pieces: Pieces;
  /** The structure tree; undefined without tags. */
  tags: Tag[] | undefined;
  /** All its tags in reading order. */
  tagList: Tag[];
  roles: RoleMap;
  pageNumbers: ReadonlyMap<PDFRef, number>;
  /** What the catalog says of the language of all. */
  language: string | undefined;
  /** Some content says its language by itself, without a tag. */
  speaksInContent: boolean;
  /** The metadata as XML; undefined without. */
  xmp: string | undefined;
}

/** Reads a PDF; throws for what isn't one. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const contents = readStreams(doc);
  const tags = readTagTree(doc);
  const language = textOf(doc.catalog, 'Lang');
  return {
    bytes,
    doc,
    contents,
    pieces: new Pieces(contents.flatMap(({ streams }) => streams)),
    tags,
    tagList: allTags(tags ?? []),
    roles: new RoleMap(doc),
    pageNumbers: new Map(doc.getPages().map(({ ref }, index) => [ref, index + 1])),
    language,
    speaksInContent: !language && saysLanguage(doc),
    xmp: xmpOf(doc),
  };
}

function saysLanguage(doc: PDFDocument): boolean {
  return doc.context
    .enumerateIndirectObjects()
    .some(
      ([, object]) =>
        object instanceof PDFRawStream &&
        !object.dict.has(PDFName.of('Subtype')) &&
        streamText(object).includes('/Lang'),
    );
}

function xmpOf(doc: PDFDocument): string | undefined {
  const stream = doc.catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(streamBytes(stream)) : undefined;
}
