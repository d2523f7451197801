import { openDialog } from '../../deck/panels/dialog.ts';
import { makeNode } from '../../dom/make-node.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import { type DeskOrder, type DeskReport, deskChannel, isReport } from '../../room/desk-channel.ts';
import { votesIn } from '../../vote/votes-in.ts';
import type { Stage } from '../stage.ts';
import { drawRoom } from './draw-room.ts';
import { pairClicker } from './pair-clicker.ts';
import { voteButtons } from './vote-buttons.ts';
import './room.css';

// The wall answers at once; silent for this long it is not there.
const SILENT = 4000;

/** The presenter's part in a room: who is there, the vote on screen, and a panel with votes, questions and what one takes along. */
export function startRoom(board: HTMLElement, stage: Stage, room: string): void {
  const channel = deskChannel(room);
  const votes = stage.slides.flatMap(({ element }) => votesIn(element));
  const order = (given: DeskOrder) => channel.post(given);
  let report: DeskReport | undefined;
  let heard = 0;
  let body: HTMLElement | undefined;
  const button = makeButton(deskText.room, open, 'boton-sala');
  button.setAttribute('aria-haspopup', 'dialog');
  board.querySelector('.tablero-botones')!.prepend(button);
  pairClicker(board.querySelector('.tablero-mas > div')!, room);
  const controls = makeNode('div', { class: 'ahora-votacion', hidden: '' });
  board.querySelector('.ficha-ahora')!.append(controls);

  function open(): void {
    const panel = openDialog('sala', deskText.room);
    body = panel.body;
    panel.dialog.addEventListener('close', () => {
      body = undefined;
    });
    show();
  }
  const show = () => {
    const isThere = report && Date.now() - heard < SILENT;
    const view = report?.view;
    const fresh = view?.dudas.filter(({ estado }) => estado === 'nueva').length ?? 0;
    button.textContent = view ? deskText.roomWith(view.dispositivos, fresh) : deskText.room;
    if (body) drawRoom(body, isThere ? report : undefined, order, stage);
    const [asked] = votesIn(stage.current.element);
    const here = view?.votaciones.find(({ pregunta }) => pregunta === asked?.poll.pregunta);
    controls.hidden = !here;
    if (here) controls.replaceChildren(...voteButtons(here, order));
    for (const { poll, element } of votes)
      element.results = view?.votaciones.find(({ pregunta }) => pregunta === poll.pregunta)?.resultado;
  };
  channel.listen((message) => {
    if (!isReport(message)) return;
    heard = Date.now();
    report = message;
    show();
  });
  stage.onChange(show);
  order({ orden: 'hola' });
  setInterval(() => order({ orden: 'hola' }), SILENT / 2);
}
