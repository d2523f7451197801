const LEAST = 0.6;

/**
 * Makes the letters of a table on a slide smaller while it is higher than its place: a page translator writes longer words,
 * and a machine without our letters has wider ones. Ends with `signal`.
 */
export function keepInPlace(host: HTMLElement, table: HTMLTableElement, signal: AbortSignal): void {
  const figure = host.querySelector<HTMLElement>('[data-cabe]');
  if (!figure || typeof ResizeObserver === 'undefined') return;
  const place = Number.parseFloat(getComputedStyle(figure).getPropertyValue('--alto')) + 2;
  const observer = new ResizeObserver(() => {
    let share = Number(figure.style.getPropertyValue('--ajuste') || 1);
    while (table.offsetHeight > place && share > LEAST) {
      share -= 0.05;
      figure.style.setProperty('--ajuste', share.toFixed(2));
    }
  });
  observer.observe(table);
  signal.addEventListener('abort', () => observer.disconnect());
}
