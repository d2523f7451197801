import type { Markup } from './component.ts';

/** A cited source's number, as a link to it. */
export function renderSourceLink({ number, url }: { number: number; url: string }): Markup {
  return (
    <a href={url} aria-label={`Fuente ${number}`}>
      {number}
    </a>
  );
}
