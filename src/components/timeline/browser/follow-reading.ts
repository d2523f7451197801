type Show = (era: string | undefined, fact: string | undefined) => void;

/** Shows the era and the fact that stand at the reader's line, a little above the middle of the screen, until `signal` aborts. */
export function followReading(timeline: Element, show: Show, signal: AbortSignal): void {
  const tell = (part: Element) => {
    const era = part.closest<HTMLElement>('.epoca')?.dataset.epoca;
    show(era, (part as HTMLElement).dataset.hecho);
  };
  const parts = timeline.querySelectorAll('.epoca[data-epoca] :is(.relato, .hecho)');
  const line = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) if (isIntersecting) tell(target);
      // Back above the list no part comes to the line.
      if (parts[0] && parts[0].getBoundingClientRect().top > 0.4 * innerHeight) tell(parts[0]);
    },
    { rootMargin: '-40% 0px -60% 0px' },
  );
  if (parts[0]) tell(parts[0]);
  for (const part of parts) line.observe(part);
  signal.addEventListener('abort', () => line.disconnect());
}
