import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { dropUnused } from './drop-unused.ts';
import type { OutlineEntry } from '../print/edition.ts';
import { mendContent } from './mend-content.ts';
import { mendContents } from './mend-contents.ts';
import { mendTags } from './mend-tags.ts';
import { type LinkHelp, nameLinks } from './name-links.ts';
import { readStreams } from '../read/read-streams.ts';
import { saveDocument } from './save-document.ts';
import { knowWords } from './space-words.ts';
import { drawingMarks, readTagTree } from '../read/tag-tree.ts';
import { writeArchive } from './write-archive.ts';
import { writeFields } from './write-fields.ts';
import { embedLetters } from './embed-letters.ts';
import { turnGrey } from './turn-grey.ts';
import { type Description, writeMetadata } from './write-metadata.ts';
import { topOfPage, writeOutline } from './write-outline.ts';
import { namedTarget } from '../read/read-target.ts';
import { writePageLabels } from './write-page-labels.ts';
import { writeTagTree } from './write-tag-tree.ts';

/** What the browser doesn't write into a PDF and the printed page knows. */
export interface Finish extends LinkHelp {
  description: Description;
  outline: readonly OutlineEntry[];
  /** Slide ids in the order of the pages, and how many stand on each. */
  pages?: readonly string[] | undefined;
  perPage?: number | undefined;
  /** The page's words as a reader sees them. */
  words: string;
  /** What abbreviations stand for. */
  expansions: ReadonlyMap<string, string>;
  /** What the fields to type in are called, where it has some. */
  fields?: readonly string[] | undefined;
  /** All in greys. */
  grey?: boolean | undefined;
  onPage(done: number, total: number): void;
}

/** Chromium's PDF as a document to hand over: tags, spaces, names of links, outline, metadata, what an archive asks for. */
export async function finishPdf(printed: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const doc = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const tags = readTagTree(doc) ?? [];
  const targets = finish.outline.flatMap(({ target, children }) => [target, ...children.map((each) => each.target)]);
  mendContents(doc, tags, new Set(targets));
  const pieces = mendContent(doc, tags, readStreams(doc, drawingMarks(tags)), knowWords(finish.words), finish.onPage);
  mendTags(doc, tags, { pieces, expansions: finish.expansions });
  if (finish.fields) writeFields(doc, tags, finish.fields, await embedLetters(doc));
  nameLinks(doc, tags, pieces, finish);
  writeTagTree(doc, tags);
  const { pages, perPage = 1 } = finish;
  const find = (id: string) => {
    const index = pages?.indexOf(id) ?? -1;
    return index >= 0 ? topOfPage(doc, Math.floor(index / perPage)) : namedTarget(doc, id);
  };
  writeOutline(doc, finish.outline, find);
  writePageLabels(doc, perPage === 1 ? pages : undefined);
  writeMetadata(doc, finish.description);
  writeArchive(doc);
  if (finish.grey) turnGrey(doc);
  dropUnused(doc);
  return saveDocument(doc);
}
