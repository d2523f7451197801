import type { Markup } from './component.ts';

/** A line drawing on a grid of 24, with a size for where no style sheet comes; what it stands in has the words. */
export function lineIcon(d: string, size: number, className?: string): Markup {
  return (
    <svg class={className} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
