import { workbookWords } from '../language/workbook-es-mx.ts';
import type { FileContents } from './file-contents.ts';
import { parseCsvFile } from './parse-csv-file.ts';
import { parseMarkdownFile } from './parse-markdown-file.ts';

// Far more than anybody writes by hand.
const LARGEST = 5_000_000;

/** Reads either kind of file, by what is in it: a phone may well have renamed it. */
export function readWorkbookFile(bytes: Uint8Array): FileContents {
  if (bytes.length > LARGEST) return { problem: workbookWords.problems.large };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: workbookWords.problems.encoding };
  }
  // Read as Windows-1252 and saved as UTF-8.
  if (/^"?\u00EF\u00BB\u00BF/.test(text)) return { problem: workbookWords.problems.encoding };
  if (text.includes('\0')) return { problem: workbookWords.problems.damaged };
  const start = text.replace(/^\uFEFF/, '').trimStart();
  return start.startsWith('#') || start.startsWith('<!--') ? parseMarkdownFile(text) : parseCsvFile(text);
}
