import { pageOfTarget } from '../check/check-links.ts';
import type { PdfFile } from './open-pdf.ts';
import { namedTarget } from '../finish/write-outline.ts';

/** The page on which what has `id` in the printed page stands, where the file itself knows. */
export function pageOfId(file: PdfFile, id: string): number | undefined {
  const target = namedTarget(file.doc, id);
  return target && pageOfTarget(file, target);
}
