import type { PDFRef } from 'pdf-lib';
import type { Bounds } from './matrix.ts';
import type { Run } from './page-found.ts';
import type { ContentStream } from './read-streams.ts';
import { type Mark, marksOf, type Tag } from './tag-tree.ts';

/** A marked piece of content. */
export interface Piece {
  stream: ContentStream;
  runs: Run[];
  bounds: Bounds | undefined;
  /** It shows a drawing or an image. */
  drawn: boolean;
}

/** All marked pieces of a file. No two of one page share a number: see readStreams. */
export class Pieces {
  readonly #pages = new Map<PDFRef, Map<number, Piece>>();

  constructor(streams: readonly ContentStream[]) {
    for (const stream of streams) {
      for (const run of stream.runs) if (run.mcid !== undefined) this.add(stream, run.mcid).runs.push(run);
      for (const mcid of stream.bounds.keys()) this.add(stream, mcid);
      for (const { mcid } of stream.drawn) if (mcid !== undefined) this.add(stream, mcid).drawn = true;
    }
  }

  /** The piece `mcid` of `stream`, made if there is none. */
  add(stream: ContentStream, mcid: number): Piece {
    if (!this.#pages.has(stream.page)) this.#pages.set(stream.page, new Map());
    const page = this.#pages.get(stream.page)!;
    if (!page.has(mcid)) page.set(mcid, { stream, runs: [], bounds: stream.bounds.get(mcid), drawn: false });
    return page.get(mcid)!;
  }

  find({ page, mcid }: Mark): Piece | undefined {
    return page && this.#pages.get(page)?.get(mcid);
  }

  /** All that a tag says, in reading order. */
  say(tag: Tag): string {
    const runs = marksOf(tag).flatMap((mark) => this.find(mark)?.runs ?? []);
    return runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** What can be seen of a piece: nothing of what has been cut away, and what stands apart is apart. */
  seen(mark: Mark): string {
    let text = '';
    let before: Run | undefined;
    for (const run of this.find(mark)?.runs ?? []) {
      if (run.cut) continue;
      const apart = before && (Math.abs(run.y - before.y) > 1 || run.x - before.end > run.height / 4);
      text += `${apart ? ' ' : ''}${run.text}`;
      before = run;
    }
    return text;
  }
}
