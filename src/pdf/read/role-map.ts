import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { name } from './name.ts';

// ISO 32000-1, 14.8.4: what every reader knows.
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);

/** What a file says its own types of tags stand for. */
export class RoleMap {
  readonly #roles: ReadonlyMap<string, string>;

  constructor(doc: PDFDocument) {
    const root = doc.catalog.lookup(name('StructTreeRoot'));
    const map = root instanceof PDFDict ? root.lookup(name('RoleMap')) : undefined;
    const entries = map instanceof PDFDict ? map.entries() : [];
    this.#roles = new Map(
      entries.map(([type, role]) => [type.decodeText(), role instanceof PDFName ? role.decodeText() : '']),
    );
  }

  /** The standard type that `type` is or stands for; undefined where there is none. */
  standard(type: string): string | undefined {
    const seen = new Set<string>();
    let at: string | undefined = type;
    while (at !== undefined && !STANDARD.has(at) && !seen.has(at)) {
      seen.add(at);
      at = this.#roles.get(at);
    }
    return at !== undefined && STANDARD.has(at) ? at : undefined;
  }

  /** Standard types that the file gives a meaning, be it their own. */
  get remapped(): string[] {
    return [...this.#roles.keys()].filter((type) => STANDARD.has(type));
  }
}
