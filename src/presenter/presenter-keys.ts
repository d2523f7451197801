import type { KeyAction } from '../deck/keys.ts';
import type { Stage } from './stage.ts';

/** Every key of the presenter window: the deck's, as far as they mean something here. */
export function presenterKeys(stage: Stage, actions: Record<string, () => void>): KeyAction[] {
  return [
    {
      keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
      shown: ['→', '↓', 'Av Pág', 'Espacio'],
      description: 'Siguiente paso o lámina',
      run: () => stage.next(),
    },
    {
      keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
      shown: ['←', '↑', 'Re Pág', 'Retroceso'],
      description: 'Paso o lámina anterior',
      run: () => stage.previous(),
    },
    { keys: ['Home'], shown: ['Inicio'], description: 'Primera lámina', run: () => stage.goTo(0) },
    { keys: ['End'], shown: ['Fin'], description: 'Última lámina', run: () => stage.goTo(stage.slides.length - 1) },
    {
      keys: ['b', '.'],
      shown: ['B', '.'],
      description: 'Poner y quitar la pantalla en negro',
      run: () => stage.toggleBlank(),
    },
    { keys: ['g'], shown: ['G'], description: 'Ir a una lámina por número o título', run: () => actions.indice?.() },
    { keys: [], shown: ['L'], description: 'Señalar con luz mientras se mantiene', run: () => {} },
    {
      keys: ['d'],
      shown: ['D'],
      description: 'Dibujar con el lápiz, o dejar de hacerlo',
      run: () => actions.lapiz?.(),
    },
    { keys: ['c'], shown: ['C'], description: 'Borrar los trazos de la lámina', run: () => actions.borrar?.() },
    { keys: [], shown: ['Alt + clic'], description: 'Acercar un punto, o alejarlo', run: () => {} },
    { keys: ['-'], shown: ['−'], description: 'Notas en letra más chica', run: () => actions.menor?.() },
    { keys: ['+'], shown: ['+'], description: 'Notas en letra más grande', run: () => actions.mayor?.() },
    { keys: ['?'], shown: ['?'], description: 'Esta ayuda', run: () => actions.ayuda?.() },
  ];
}
