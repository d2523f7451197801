import type { Deck } from './deck.ts';
import type { KeyAction } from './key-action.ts';
import { hasReading, openReading } from './panels/open-reading.ts';
import type { Panels } from './panels/panels.ts';

/** What keys move: the deck, or the presenter's picture of it. */
export type KeyDeck = Pick<Deck, 'next' | 'previous' | 'goTo'> & {
  current: { id: string };
  slides: readonly unknown[];
  toggleOverview?(): void;
};

/** What keys open and switch; a window that lacks a thing has no key for it. */
export type KeyPanels = Pick<Panels, 'toggleBlank' | 'openIndex' | 'useTool' | 'openHelp'> &
  Partial<Pick<Panels, 'toggleFullScreen' | 'openNotes' | 'openPresenter'>>;

/** Every key of the deck, and of the presenter window as far as a key means something there: see presenter-keys.ts. */
export function keyActions(deck: KeyDeck, panels: KeyPanels): KeyAction[] {
  return [
    {
      keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
      shown: ['→', '↓', 'Av Pág', 'Espacio'],
      description: 'Siguiente paso o lámina',
      run: () => deck.next(),
    },
    {
      keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
      shown: ['←', '↑', 'Re Pág', 'Retroceso'],
      description: 'Paso o lámina anterior',
      run: () => deck.previous(),
    },
    { keys: ['Home'], shown: ['Inicio'], description: 'Primera lámina', run: () => deck.goTo(0) },
    {
      keys: ['End'],
      shown: ['Fin'],
      description: 'Última lámina',
      run: () => deck.goTo(deck.slides.length - 1),
    },
    {
      keys: ['b', '.'],
      shown: ['B', '.'],
      description: 'Poner y quitar la pantalla en negro',
      run: () => panels.toggleBlank(),
    },
    {
      keys: ['f'],
      shown: ['F'],
      description: 'Pantalla completa',
      run: () => panels.toggleFullScreen?.(),
    },
    {
      keys: ['Escape', 'o'],
      shown: ['Esc', 'O'],
      description: 'Vista general de las láminas',
      run: () => deck.toggleOverview?.(),
    },
    {
      keys: ['g'],
      shown: ['G', '1 … 9'],
      description: 'Ir a una lámina por número, título o palabra',
      run: () => panels.openIndex(),
    },
    { keys: ['i'], shown: ['I'], description: 'Notas y contexto de la lámina', run: () => panels.openNotes?.() },
    ...(hasReading()
      ? [
          {
            keys: ['r'],
            shown: ['R'],
            description: 'Leer esta lámina en la edición de lectura',
            run: () => openReading(deck),
          },
        ]
      : []),
    {
      keys: ['p'],
      shown: ['P'],
      description: 'Presentar: pantalla despierta y salida con aviso',
      run: () => panels.useTool('presentar'),
    },
    {
      keys: ['l'],
      shown: ['L'],
      description: 'Señalar con luz mientras se mantiene',
      run: () => panels.useTool('luz'),
    },
    {
      keys: ['d'],
      shown: ['D'],
      description: 'Dibujar con el lápiz, o dejar de hacerlo',
      run: () => panels.useTool('lapiz'),
    },
    { keys: ['c'], shown: ['C'], description: 'Borrar los trazos de la lámina', run: () => panels.useTool('borrar') },
    { keys: [], shown: ['Alt + clic'], description: 'Acercar un punto al presentar, o alejarlo', run: () => {} },
    { keys: ['s'], shown: ['S'], description: 'Abrir la vista de presentador', run: () => panels.openPresenter?.() },
    { keys: ['?'], shown: ['?'], description: 'Esta ayuda', run: () => panels.openHelp() },
  ];
}
