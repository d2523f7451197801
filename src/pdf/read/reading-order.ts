import type { Run } from './page-found.ts';
import type { Pieces } from './pieces.ts';
import type { ContentStream } from './read-streams.ts';
import { isMark, Tag } from './tag-tree.ts';

/** Letters in reading order, and what they belong to. */
export interface PlacedRun extends Run {
  /** The content that shows them: two that differ are two places. */
  place: ContentStream;
  /** The paragraph, item or cell of a table that they belong to, if any: no word goes on in another. */
  block: Tag | undefined;
  /** The link that they belong to, if any. */
  link: Tag | undefined;
}

const BLOCK = /^(?:P|H\d?|LI|Lbl|LBody|TOCI|T[HD]|Caption)$/;

/** All letters that tags hold, in the order in which they are read. */
export function readingOrder(tags: readonly Tag[], pieces: Pieces): PlacedRun[] {
  const runs: PlacedRun[] = [];
  const visit = (tag: Tag, block: Tag | undefined, link: Tag | undefined) => {
    for (const kid of tag.kids) {
      if (kid instanceof Tag) visit(kid, BLOCK.test(kid.type) ? kid : block, kid.type === 'Link' ? kid : link);
      else if (isMark(kid)) {
        const piece = pieces.find(kid);
        for (const run of piece?.runs ?? []) runs.push(Object.assign(run, { place: piece!.stream, block, link }));
      }
    }
  };
  for (const tag of tags) visit(tag, undefined, undefined);
  return runs;
}
