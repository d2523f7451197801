/** While the page is pinched larger, one finger moves the view and turns no slide: reveal.js asks for this attribute (see also stage.css). */
export function startPinch(own: Window, signal: AbortSignal): void {
  const view = own.visualViewport;
  const note = () => own.document.documentElement.toggleAttribute('data-prevent-swipe', (view?.scale ?? 1) > 1.01);
  view?.addEventListener('resize', note, { signal });
  note();
}
