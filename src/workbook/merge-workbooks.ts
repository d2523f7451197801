import { workbookWords } from '../language/workbook-es-mx.ts';
import { normalizeText, ORDER, type Workbook, withEntries } from './workbook.ts';

export interface Merge {
  workbook: Workbook;
  /** Names of the entries that were not there before. */
  added: string[];
  /** Names of those where two texts differed: both are kept. */
  joined: string[];
}

/** Two texts of one field as one that holds both; the same text twice, or one inside the other, is kept once. */
export function mergeTexts(ours: string, theirs: string): string {
  if (theirs === '' || ours.includes(theirs)) return ours;
  if (theirs.includes(ours)) return theirs;
  return `${ours}\n\n${workbookWords.otherVersion}\n\n${theirs}`;
}

/**
 * `ours` with all that `theirs` says. Nothing is lost: where both have a text, both stay, one below the other. Two orders
 * can't both stay: theirs becomes a text, worded by `describeOrder`, in the entry `orderNote`.
 */
export function mergeWorkbooks(
  ours: Workbook,
  theirs: Workbook,
  { orderNote, describeOrder }: { orderNote: string; describeOrder: (order: string) => string },
): Merge {
  let workbook = ours;
  const added: string[] = [];
  const joined: string[] = [];
  const put = (name: string, text: string) => {
    const mine = workbook[name];
    const merged = mergeTexts(mine ?? '', text);
    if (merged === (mine ?? '')) return;
    (mine === undefined ? added : joined).push(name);
    workbook = withEntries(workbook, { [name]: merged });
  };
  for (const [name, text] of Object.entries(theirs)) {
    if (name !== ORDER || ours[ORDER] === undefined) put(name, normalizeText(text));
    else if (ours[ORDER] !== text) put(orderNote, describeOrder(text));
  }
  return { workbook, added, joined };
}
