type Show = (era: string | undefined, fact: string | undefined) => void;

/** Shows the era and the fact that stand at the reader's line, a little above the middle of the screen, until `signal` aborts. */
export function followReading(timeline: Element, show: Show, signal: AbortSignal): void {
  const tell = (part: Element) => {
    const era = part.closest<HTMLElement>('.epoca')?.dataset.epoca;
    show(era, (part as HTMLElement).dataset.hecho);
  };
  const parts = [...timeline.querySelectorAll('.epoca[data-epoca] :is(.relato, .hecho)')];
  const tellLast = () => {
    const last = parts.findLast((part) => part.getBoundingClientRect().top <= 0.4 * innerHeight) ?? parts[0];
    if (last) tell(last);
  };
  // All above the line counts: a jump that leaves the list behind is seen too.
  const line = new IntersectionObserver(tellLast, { rootMargin: '999999px 0px -60% 0px' });
  tellLast();
  for (const part of parts) line.observe(part);
  signal.addEventListener('abort', () => line.disconnect());
}
