import { checkText as say } from '../../language/check-es-mx.ts';
import { checkDocument } from './check-document.ts';
import { checkEdition } from './check-edition.ts';
import { checkLinks } from './check-links.ts';
import { checkOutline } from './check-outline.ts';
import { checkParents } from './check-parents.ts';
import { checkResources } from './check-resources.ts';
import { checkTags } from './check-tags.ts';
import type { Expectation } from './expectation.ts';
import { openPdf } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { type PageContent, readPage } from '../read/read-text.ts';

export interface Checked {
  pages: number;
  problems: Problem[];
  /** Where letters that can be read begin, by page: see placeKey. */
  read: ReadonlySet<string>[];
}

/**
 * Reads a finished PDF and says all that is wrong with it, by page: what holds for any accessible PDF (PDF/UA-1), and of an
 * edition of ours, which is `expected`, all that it promises besides. `onPage` hears of each page read.
 */
export async function checkPdf(
  bytes: Uint8Array,
  expected?: Expectation,
  onPage: (done: number, total: number) => void = () => {},
): Promise<Checked> {
  const own = expected !== undefined;
  const file = await openPdf(bytes);
  try {
    const pages = file.view.numPages;
    const contents: PageContent[] = [];
    const problems = checkDocument(file);
    for (let number = 1; number <= pages; number++) {
      const page = await file.view.getPage(number);
      const content = await readPage(page);
      page.cleanup();
      contents.push(content);
      const report = (text: string) => problems.push({ page: number, text });
      if (file.tags && content.unmarked > 0) report(say.unmarked(content.unmarked));
      if (content.crossed > 0) report(say.crossedMarks(content.crossed));
      if (content.unknownSigns > 0) report(say.unknownSigns(content.unknownSigns));
      onPage(number, pages);
    }
    const shown = new Map(contents.map(({ marked }, index) => [index + 1, marked]));
    problems.push(
      ...checkTags(file),
      ...checkParents(file, shown, own),
      ...checkLinks(file),
      ...checkResources(file, { own, images: expected?.images }),
      ...(await checkOutline(file)),
      ...(expected ? await checkEdition(file, contents, expected) : []),
    );
    // In the order of the pages, what concerns the whole first.
    problems.sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
    return { pages, problems, read: contents.map(({ read }) => read) };
  } finally {
    await file.view.destroy();
  }
}
