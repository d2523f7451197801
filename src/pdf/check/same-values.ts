import { PDFArray, PDFBool, PDFDict, PDFNull, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';
import { isContent } from '../read/find-colour.ts';
import { codesOf, eachOperation } from '../read/operations.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { plainValue } from '../read/plain-value.ts';
import { streamBytes, streamText } from '../read/stream-bytes.ts';

/** Where two values part: the key of the nearest dictionary, and what either says there, of short texts. */
export interface Difference {
  key: string;
  found: string;
  wanted: string;
}

// How it is kept, when it was made, which number it has; what a tag holds, and in which it is, is compared tag by tag.
const PASSED = new Set('Length Filter DecodeParms K P StructParents CreationDate ModDate'.split(' '));
const DATES = /<xmp:(Create|Modify|Metadata)Date>[^<]*</g;
// What the browser calls a tag that others name: it counts them anew in each run.
const GIVEN_NAME = /^node\d+$/;
// Of a number: others write as many digits as they like.
const NEAR = 0.005;

/** Compares what two files hold, whatever the numbers of their objects and however their streams are packed. */
export class SameValues {
  readonly #one: PdfFile;
  readonly #two: PdfFile;
  readonly #places: [Map<PDFObject, string>, Map<PDFObject, string>];
  /** Pairs that were or are being compared. */
  readonly #seen = new Map<PDFObject, Set<PDFObject>>();
  /** Names that the browser gave in the first file, with those of the same tags in the other; and back. */
  readonly #given = new Map<string, string>();
  readonly #givenBack = new Map<string, string>();

  constructor(one: PdfFile, two: PdfFile) {
    this.#one = one;
    this.#two = two;
    this.#places = [placesOf(one), placesOf(two)];
  }

  /** The first difference between two values, each of its file; `key` is where they stand. */
  differ(one: PDFObject | undefined, two: PDFObject | undefined, key: string): Difference | undefined {
    const [a, b] = [this.#one.doc.context.lookup(one), this.#two.doc.context.lookup(two)];
    // Pages, tags and what lies on pages are the same where they have the same place.
    const places = [this.#places[0].get(a!), this.#places[1].get(b!)];
    if (places[0] !== undefined || places[1] !== undefined)
      return places[0] === places[1] ? undefined : { key, found: places[0] ?? '', wanted: places[1] ?? '' };
    return this.within(a, b, key);
  }

  /** The same within values that have a place. */
  within(a: PDFObject | undefined, b: PDFObject | undefined, key: string): Difference | undefined {
    const parted = { key, found: shortly(a), wanted: shortly(b) };
    if (a instanceof PDFStream && b instanceof PDFStream)
      return this.#once(a, b) ? (this.entries(a.dict, b.dict, key)[0] ?? this.#streams(a, b, key)) : undefined;
    if (a instanceof PDFDict && b instanceof PDFDict) return this.#once(a, b) ? this.entries(a, b, key)[0] : undefined;
    if (a instanceof PDFArray && b instanceof PDFArray) {
      if (a.size() !== b.size()) return parted;
      for (let at = 0; at < a.size(); at++) {
        const found = this.differ(a.get(at), b.get(at), key);
        if (found) return found;
      }
      return undefined;
    }
    return this.#isSame(a, b) ? undefined : parted;
  }

  /** The first difference in each entry of two dictionaries that are named `above`, and are none of those in `but`. */
  entries(a: PDFDict, b: PDFDict, above: string, but: readonly string[] = []): Difference[] {
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
      const called = key.decodeText();
      const passed = PASSED.has(called) || but.includes(called);
      const found = passed ? undefined : this.differ(a.get(key), b.get(key), named(called) ?? above);
      return found ?? [];
    });
  }

  #isSame(a: PDFObject | undefined, b: PDFObject | undefined): boolean {
    const [one, two] = [a, b].map(plainValue);
    if (typeof one !== 'string' || typeof two !== 'string' || !GIVEN_NAME.test(one) || !GIVEN_NAME.test(two))
      return isSame(a, b);
    if (!this.#given.has(one) && !this.#givenBack.has(two)) {
      this.#given.set(one, two);
      this.#givenBack.set(two, one);
    }
    return this.#given.get(one) === two;
  }

  #once(a: PDFObject, b: PDFObject): boolean {
    const seen = this.#seen.get(a) ?? new Set();
    this.#seen.set(a, seen);
    if (seen.has(b)) return false;
    seen.add(b);
    return true;
  }

  #streams(a: PDFStream, b: PDFStream, key: string): Difference | undefined {
    const [one, two] = [streamBytes(a), streamBytes(b)];
    if (Buffer.compare(one, two) === 0) return undefined;
    const [text, other] = [streamText(a), streamText(b)];
    const same =
      key === 'Metadata'
        ? text.replace(DATES, '<') === other.replace(DATES, '<')
        : isContent(a.dict) && isSameContent(text, other);
    return same ? undefined : { key, found: '', wanted: '' };
  }
}

// Names that fonts and drawings have on their page say nothing to people.
function named(key: string): string | undefined {
  return /^[A-Z][A-Za-z]*$/.test(key) ? key : undefined;
}

/** Both draw the same, however their lines are parted and their texts written. */
export function isSameContent(one: string, two: string): boolean {
  return one === two || stepsOf(one).join('\n') === stepsOf(two).join('\n');
}

function stepsOf(content: string): string[] {
  const steps: string[] = [];
  const plain = (value: number | string) =>
    typeof value === 'number'
      ? String(Math.round(value / NEAR))
      : /^(\(|<(?!<))/.test(value)
        ? codesOf(value, 1).join(',')
        : value;
  eachOperation(
    content,
    (operator, operands) => steps.push(`${operands.map(plain).join(' ')} ${operator}`),
    (along, code) => steps.push(`${plain(along)} 0 Td`, `${code >> 8},${code & 255} Tj`),
    (operator, numbers) => steps.push(`${numbers.map(plain).join(' ')} ${operator}`),
  );
  return steps;
}

function placesOf({ doc, tagList }: PdfFile): Map<PDFObject, string> {
  const places = new Map<PDFObject, string>();
  for (const [at, { dict }] of tagList.entries()) places.set(dict, `etiqueta ${at + 1}`);
  for (const [index, { node }] of doc.getPages().entries()) {
    places.set(node, `página ${index + 1}`);
    for (const [at, ref] of (node.Annots()?.asArray() ?? []).entries())
      if (ref instanceof PDFRef) places.set(doc.context.lookup(ref)!, `página ${index + 1}, lugar ${at + 1}`);
  }
  return places;
}

function isSame(a: PDFObject | undefined, b: PDFObject | undefined): boolean {
  const [one, two] = [a, b].map(plainValue);
  if (typeof one === 'number' && typeof two === 'number') return Math.abs(one - two) < NEAR;
  if (one !== undefined || two !== undefined) return one === two;
  const [no, none] = [a, b].map((each) => each === undefined || each === PDFNull);
  return (no && none) || a === b || (a instanceof PDFBool && b instanceof PDFBool && a.asBoolean() === b.asBoolean());
}

function shortly(value: PDFObject | undefined): string {
  const plain = plainValue(value);
  return ['string', 'number'].includes(typeof plain) ? String(plain).slice(0, 60) : '';
}
