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
  // What was filled up to a round size ends in zeros.
  const text = bytes.subarray(0, bytes.findLastIndex((byte) => byte > 32) + 1).toString('latin1');
  if (bytes.length === 0) return say.emptyFile(shown);
  if (!text.slice(0, EDGE).includes('%PDF-')) return say.notAPdf(shown);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return say.lockedPdf(shown);
  if (!text.slice(-EDGE).includes('%%EOF')) return say.cutPdf(shown);
  return new Uint8Array(bytes);
}
