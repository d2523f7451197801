import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pdfText as say } from '../../language/pdf-es-mx.ts';

const EDGE = 1024;

/** The bytes of a PDF that can be read, or in one sentence why not: what the parsers say of it is English and long. */
export function readablePdf(path: string): Uint8Array | string {
  const shown = basename(path);
  if (!existsSync(path)) return say.noFile(path);
  if (!statSync(path).isFile()) return say.aFolder(path);
  const bytes = readFileSync(path);
  const text = bytes.toString('latin1');
  if (bytes.length === 0) return say.emptyFile(shown);
  if (!text.slice(0, EDGE).includes('%PDF-')) return say.notAPdf(shown);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return say.lockedPdf(shown);
  if (!text.slice(-EDGE).includes('%%EOF')) return say.cutPdf(shown);
  return new Uint8Array(bytes);
}
