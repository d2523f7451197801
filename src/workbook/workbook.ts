/**
 * All that a reader writes, as one plain value: a text by the name of its field. `nota/ID` is a note on a slide,
 * `motivo/ID` why a problem matters, `propio/problema` and `propio/motivo` the reader's own problem, `orden` the ids of the
 * problems from first to last, with spaces between them. An empty text is no entry.
 */
export type Workbook = Readonly<Record<string, string>>;

export const ORDER = 'orden';
export const OWN_PROBLEM = 'propio/problema';
export const OWN_REASON = 'propio/motivo';
export const noteOf = (slideId: string) => `nota/${slideId}`;
export const reasonOf = (problemId: string) => `motivo/${problemId}`;

const VERSION = 1;
const KNOWN = /^(?:(?:nota|motivo)\/\S+|propio\/(?:problema|motivo)|orden)$/;

/** Whether a field of the workbook may have this name. */
export function isEntry(name: string): boolean {
  return KNOWN.test(name);
}

/** Line ends as a field in a page has them; without what no UTF-8 file can hold. */
export function normalizeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** `workbook` with these texts instead of its own; an empty one takes its entry away. */
export function withEntries(workbook: Workbook, changes: Workbook): Workbook {
  const all = Object.entries({ ...workbook, ...changes }).map(([name, text]) => [name, normalizeText(text)] as const);
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

/** The workbook as kept on the device. */
export function serializeWorkbook(entries: Workbook): string {
  return JSON.stringify({ version: VERSION, entries });
}

/** What `serializeWorkbook` wrote; undefined for anything else, so that nobody writes over what they can't read. */
export function parseWorkbook(text: string): Workbook | undefined {
  let value: { version?: unknown; entries?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (value?.version !== VERSION || typeof value.entries !== 'object' || value.entries === null) return undefined;
  const entries = Object.entries(value.entries);
  if (!entries.every(([name, entry]) => isEntry(name) && typeof entry === 'string')) return undefined;
  return withEntries({}, Object.fromEntries(entries));
}
