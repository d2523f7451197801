import type { PdfFile } from './open-pdf.ts';

/** An entry of a file's outline. */
export interface FoundEntry {
  title: string;
  /** 0 for a chapter, 1 for what stands below it, and so on. */
  depth: number;
  /** Where it leads, from 1; undefined when to no page. */
  page: number | undefined;
  /** It says where it leads inside the file. */
  leads: boolean;
}

type Item = Awaited<ReturnType<PdfFile['view']['getOutline']>>[number];

/** All entries of a file's outline, as they are read from top to bottom. */
export async function readOutline({ view }: Pick<PdfFile, 'view'>): Promise<FoundEntry[]> {
  const pageOf = async (dest: Item['dest']): Promise<number | undefined> => {
    try {
      const [target] = (typeof dest === 'string' ? await view.getDestination(dest) : dest) ?? [];
      return target ? (await view.getPageIndex(target)) + 1 : undefined;
    } catch {
      return undefined;
    }
  };
  const read = async (items: readonly Item[], depth: number): Promise<FoundEntry[]> => {
    const entries: FoundEntry[] = [];
    for (const { title, dest, items: inner } of items)
      entries.push({ title, depth, page: await pageOf(dest), leads: Boolean(dest) }, ...(await read(inner, depth + 1)));
    return entries;
  };
  return read((await view.getOutline()) ?? [], 0);
}
