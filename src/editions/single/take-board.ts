/** Puts the presenter's board from its template in the place of the deck and hands it the deck's slides; null without one. */
export function takeBoard(document: Document): HTMLElement | null {
  const template = document.querySelector<HTMLTemplateElement>('template#presentador');
  const slides = document.querySelector('.slides');
  const board = template?.content.querySelector<HTMLElement>('main');
  const place = board?.querySelector('.slides');
  if (!board || !slides || !place) return null;
  place.append(...slides.children);
  const keep = document.querySelectorAll('.anuncio, .no-todo, .aviso');
  document.body.replaceChildren(board, ...keep);
  document.documentElement.className = 'js programa arrancada vista-presentador';
  return board;
}
