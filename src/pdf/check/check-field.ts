import { PDFDict, type PDFObject } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { name } from '../read/name.ts';
import { numberAt } from '../read/number-at.ts';
import { rectOf } from '../read/rect-of.ts';
import { textOf } from '../read/tag-tree.ts';

// ISO 32000-1, table 228: of several lines, and none of the others.
const LINES = 1 << 12;
// In points: a few words and a line of them.
const [WIDTH, HEIGHT] = [72, 16];

/** A field of ours is empty and takes any number of lines, in letters that its `form` has; `names` are those before it. */
export function checkField(field: PDFDict, form: PDFObject | undefined, names: Set<string>): string[] {
  const found: string[] = [];
  const [left, bottom, right, top] = rectOf(field);
  const ofLines = field.lookup(name('FT')) === name('Tx') && numberAt(field, 'Ff') === LINES;
  if (!ofLines || field.has(name('MaxLen')) || right - left < WIDTH || top - bottom < HEIGHT)
    found.push(say.lockedField);
  if (textOf(field, 'V') || textOf(field, 'DV')) found.push(say.filledField);
  const own = textOf(field, 'T') ?? '';
  if (own === '' || names.has(own)) found.push(say.sharedField);
  names.add(own);
  if (!hasLetters(field, form)) found.push(say.noFieldLetters);
  return found;
}

/** What is typed is drawn in a font that the form brings along. */
function hasLetters(field: PDFDict, form: PDFObject | undefined): boolean {
  if (!(form instanceof PDFDict)) return false;
  const [, font = ''] = /\/(\S+)\s+[\d.]+\s+Tf/.exec(textOf(field, 'DA') ?? textOf(form, 'DA') ?? '') ?? [];
  const resources = form.lookup(name('DR'));
  const fonts = resources instanceof PDFDict ? resources.lookup(name('Font')) : undefined;
  return fonts instanceof PDFDict && fonts.has(name(font));
}
