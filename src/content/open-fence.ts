import type { ParsedSlide } from './parsed-slide.ts';

/** The signs that open a block of Markdown and that no line of it closes. */
export function openFence(block: string): string | undefined {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(block.trimStart()) ?? [];
  const lines = block.trimEnd().split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  const isClosed =
    lines.length > 1 && last.length >= (fence?.length ?? 0) && [...last].every((sign) => sign === fence?.[0]);
  return isClosed ? undefined : fence;
}

/** True where a slide ends in a block that nobody closes: all that stood below is lost in it. */
export function endsInBlock(slide: Pick<ParsedSlide, 'body' | 'notes' | 'context'>): boolean {
  const last = (slide.context ?? slide.notes ?? slide.body).at(-1);
  return last?.type === 'code' && openFence(last.raw) !== undefined;
}
