import { makeNode } from '../../dom/make-node.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import type { DeskView } from '../../room/desk.ts';
import type { DeskOrder } from '../../room/desk-channel.ts';

/**
 * Shows in `holder` how a vote stands and what can be done with it now. Buttons that still hold stay the same nodes: votes come
 * in while somebody presses one.
 */
export function showVoteControls(
  holder: HTMLElement,
  { pregunta, resultado }: DeskView['votaciones'][number],
  order: (given: DeskOrder) => void,
): void {
  const state = resultado?.estado;
  const key = `${pregunta} ${state}`;
  if (holder.dataset.muestra !== key) {
    const act = (label: string, orden: 'abrir' | 'cerrar' | 'mostrar' | 'otra-vez') =>
      makeButton(
        label,
        () => {
          if (orden !== 'otra-vez' || confirm(deskText.againAsk)) order({ orden, pregunta });
        },
        'boton',
      );
    const show = state === 'abierta' || state === 'cerrada' ? [act(deskText.show, 'mostrar')] : [];
    const buttons =
      state === 'abierta'
        ? [act(deskText.close, 'cerrar'), ...show]
        : [...show, act(deskText.open, 'abrir'), ...(state ? [act(deskText.again, 'otra-vez')] : [])];
    const hadFocus = holder.contains(document.activeElement);
    holder.replaceChildren(makeNode('p', { role: 'status' }), ...buttons);
    if (hadFocus) buttons[0]?.focus();
    holder.dataset.muestra = key;
  }
  const words = resultado
    ? `${deskText.state[resultado.estado]}, ${deskText.answers(resultado.dispositivos)}${resultado.boletas ? deskText.withSlip : ''}`
    : deskText.notOpened;
  const line = holder.querySelector('p')!;
  if (line.textContent !== words) line.textContent = words;
}
