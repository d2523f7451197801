import { openDialog } from '../../deck/panels/dialog.ts';
import { makeNode } from '../../dom/make-node.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import { type DeskOrder, type DeskReport, deskChannel, isReport } from '../../room/desk-channel.ts';
import { votesIn } from '../../vote/votes-in.ts';
import type { Stage } from '../stage.ts';
import { drawRoom } from './draw-room.ts';
import { pairClicker } from './pair-clicker.ts';
import './room.css';
import { showVoteControls } from './vote-controls.ts';

// The wall answers at once; silent for this long it is not there.
const SILENT = 4000;

/** The presenter's part in a room: who is there, the vote on screen, and a panel with votes, questions and what one takes along. */
export function startRoom(board: HTMLElement, stage: Stage, room: string): void {
  const channel = deskChannel(room);
  const order = (given: DeskOrder) => channel.post(given);
  let report: DeskReport | undefined;
  let heard = 0;
  let draw: ((report: DeskReport | undefined) => void) | undefined;
  const button = makeButton(deskText.room, open, 'boton-sala');
  button.setAttribute('aria-haspopup', 'dialog');
  board.querySelector('.tablero-enlace')!.append(' ', button);
  pairClicker(board.querySelector('.tablero-mas > div')!, room);
  const controls = makeNode('div', { class: 'ahora-votacion', hidden: '' });
  board.querySelector('.tablero-fichas')!.before(controls);

  function open(): void {
    const panel = openDialog('sala', deskText.room);
    draw = drawRoom(panel.body, order, { stage, room });
    panel.dialog.addEventListener('close', () => {
      draw = undefined;
    });
    show();
  }
  function show(): void {
    const view = report?.view;
    const fresh = view?.dudas.filter(({ estado }) => estado === 'nueva').length ?? 0;
    const words = view ? deskText.roomWith(view.dispositivos, fresh, view.guardado) : deskText.room;
    if (button.textContent !== words) button.textContent = words;
    draw?.(Date.now() - heard < SILENT ? report : undefined);
    const [asked] = votesIn(stage.current.element);
    const here = view?.votaciones.find(({ pregunta }) => pregunta === asked?.pregunta);
    controls.hidden = !here;
    if (here) showVoteControls(controls, here, order);
  }
  channel.listen((message) => {
    if (!isReport(message)) return;
    heard = Date.now();
    report = message;
    show();
  });
  stage.onChange(show);
  order({ orden: 'hola' });
  setInterval(() => {
    order({ orden: 'hola' });
    if (Date.now() - heard >= SILENT) show();
  }, SILENT / 2);
}
