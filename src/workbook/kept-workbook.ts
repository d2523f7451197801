import { type Outcome, readText, writeText } from '../storage/device-storage.ts';
import { keyOf } from '../storage/key-of.ts';
import { mergeTexts } from './merge-workbooks.ts';
import { ORDER, parseWorkbook, serializeWorkbook, type Workbook, withEntries } from './workbook.ts';

const NAME = 'cuaderno';
/** Storage events carry whole keys. */
export const WORKBOOK_KEY = keyOf(NAME);

/**
 * The workbook on this device and what has been written since. Other windows write to the same place: saving puts only what
 * changed here into what is there now, and where both changed the same text, both stay.
 */
export class KeptWorkbook {
  #known: Workbook;
  #pending: Workbook = {};
  #closed = false;

  readonly #storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
    this.#known = this.#read();
  }

  /** All of it, saved or not. */
  get entries(): Workbook {
    return withEntries(this.#known, this.#pending);
  }

  get isSaved(): boolean {
    return Object.keys(this.#pending).length === 0;
  }

  set(name: string, text: string): void {
    this.#pending = { ...this.#pending, [name]: text };
  }

  /** Writes what changed. What could not be kept stays here for the next try. */
  save(): Outcome {
    if (this.#closed || this.isSaved) return 'kept';
    const stored = this.#read();
    const resolved = Object.entries(this.#pending).map(([name, text]): [string, string] => {
      const theirs = stored[name] ?? '';
      const untouched = theirs === (this.#known[name] ?? '') || name === ORDER;
      return [name, untouched ? text : mergeTexts(text, theirs)];
    });
    const next = withEntries(stored, Object.fromEntries(resolved));
    const outcome = writeText(this.#storage, NAME, serializeWorkbook(next));
    if (outcome === 'kept') {
      this.#known = next;
      this.#pending = {};
    }
    return outcome;
  }

  /** Takes over what another window has written; what is being written here waits for `save`. */
  refresh(): void {
    const stored = this.#read();
    const mine = Object.keys(this.#pending).map((name) => [name, this.#known[name] ?? '']);
    this.#known = withEntries(stored, Object.fromEntries(mine));
  }

  /** Replaces all of it, for an imported file or to undo one; the next `save` writes it. */
  replace(workbook: Workbook): void {
    const gone = Object.keys(this.entries).map((name) => [name, '']);
    this.#pending = { ...Object.fromEntries(gone), ...workbook };
  }

  /** From here on nothing is written any more: the reader has asked to erase everything. */
  close(): void {
    this.#closed = true;
  }

  #read(): Workbook {
    const text = readText(this.#storage, NAME);
    if (text === undefined) return {};
    const workbook = parseWorkbook(text);
    // From a newer version, or spoilt: put aside, never written over.
    if (!workbook) writeText(this.#storage, `${NAME}:ilegible`, text);
    return workbook ?? {};
  }
}
