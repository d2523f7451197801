import { makeNode } from '../../dom/make-node.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import type { DeskView } from '../../room/desk.ts';
import type { DeskOrder } from '../../room/desk-channel.ts';

/** How a vote stands, and what can be done with it now. */
export function voteButtons(
  { pregunta, resultado }: DeskView['votaciones'][number],
  order: (given: DeskOrder) => void,
): Node[] {
  const words = resultado
    ? `${deskText.state[resultado.estado]}, ${deskText.answers(resultado.dispositivos)}`
    : deskText.notOpened;
  const act = (label: string, orden: 'abrir' | 'cerrar' | 'mostrar' | 'otra-vez') =>
    makeButton(
      label,
      () => {
        if (orden !== 'otra-vez' || confirm(deskText.againAsk)) order({ orden, pregunta });
      },
      'boton',
    );
  const buttons =
    resultado === undefined
      ? [act(deskText.open, 'abrir')]
      : resultado.estado === 'abierta'
        ? [act(deskText.close, 'cerrar'), act(deskText.show, 'mostrar')]
        : [
            ...(resultado.estado === 'cerrada' ? [act(deskText.show, 'mostrar')] : []),
            act(deskText.open, 'abrir'),
            act(deskText.again, 'otra-vez'),
          ];
  return [makeNode('p', { role: 'status' }, words), ...buttons];
}
