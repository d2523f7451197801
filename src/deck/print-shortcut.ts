/**
 * Ctrl+P prints all slides: what is on screen is only one of them, and the others wait outside the document. The print view
 * opens in a window of its own, which asks for the paper once it is laid out.
 */
export function startPrintShortcut(signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p')
        return;
      event.preventDefault();
      const { origin, pathname, protocol } = location;
      const page = protocol === 'file:' ? location.href.split(/[?#]/)[0] : origin + pathname;
      window.open(`${page}?print-pdf&imprimir`, '_blank');
    },
    { signal, capture: true },
  );
}
