import { makeNode } from '../../dom/make-node.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import type { DeskOrder, DeskReport } from '../../room/desk-channel.ts';
import { votesIn } from '../../vote/votes-in.ts';
import type { Stage } from '../stage.ts';
import { type NamedVote, roomCsv, roomMarkdown } from './export-room.ts';
import { voteButtons } from './vote-buttons.ts';

/** Draws the panel of the room anew; what has the focus keeps it. `report` is undefined where no wall answers. */
export function drawRoom(
  body: HTMLElement,
  report: DeskReport | undefined,
  order: (given: DeskOrder) => void,
  stage: Stage,
): void {
  const focused = body.contains(document.activeElement) ? labelOf(document.activeElement!) : undefined;
  if (!report) {
    body.replaceChildren(makeNode('p', { role: 'status' }, deskText.noWall));
    return;
  }
  const { link, view, entrada } = report;
  const votes = view.votaciones.map((vote) => nameVote(vote, stage));
  const voteItems = votes.map((vote) =>
    makeNode('li', { 'data-de': vote.pregunta }, makeNode('h4', {}, vote.titulo), ...voteButtons(vote, order)),
  );
  const doubtItems = view.dudas.map(({ id, texto, estado }) => {
    const act = (label: string, orden: 'aprobar' | 'apartar') =>
      makeButton(label, () => order({ orden, duda: id }), 'boton');
    const buttons = [
      ...(estado === 'aprobada' ? [] : [act(deskText.approve, 'aprobar')]),
      ...(estado === 'apartada' ? [] : [act(deskText.putAside, 'apartar')]),
    ];
    return makeNode(
      'li',
      { 'data-de': id },
      makeNode('p', {}, texto, ' ', makeNode('small', {}, `(${deskText.doubtState[estado]})`)),
      ...buttons,
    );
  });
  body.replaceChildren(
    makeNode('p', { role: 'status' }, `${deskText.link[link]} ${deskText.devices(view.dispositivos)}`),
    makeButton(entrada ? deskText.codeOn : deskText.code, () => order({ orden: 'entrada' }), 'boton'),
    makeNode('h3', {}, deskText.votes),
    voteItems.length > 0 ? makeNode('ul', {}, ...voteItems) : makeNode('p', {}, deskText.noVotes),
    makeNode('h3', {}, deskText.doubts),
    doubtItems.length > 0 ? makeNode('ul', {}, ...doubtItems.reverse()) : makeNode('p', {}, deskText.noDoubts),
    makeNode('h3', {}, deskText.keep),
    makeNode(
      'p',
      {},
      download(deskText.csv, deskText.csvName, 'text/csv', roomCsv(votes)),
      ' ',
      download(deskText.markdown, deskText.markdownName, 'text/markdown', roomMarkdown(votes, view.dudas)),
    ),
  );
  if (focused) [...body.querySelectorAll<HTMLElement>('button, a')].find((each) => labelOf(each) === focused)?.focus();
}

const labelOf = (node: Element) => `${node.closest('[data-de]')?.getAttribute('data-de') ?? ''} ${node.textContent}`;

/** A vote with the words of its slide. */
function nameVote(vote: DeskReport['view']['votaciones'][number], stage: Stage): NamedVote {
  const slide = stage.slides.find(({ element }) =>
    votesIn(element).some(({ poll }) => poll.pregunta === vote.pregunta),
  );
  const options = [
    ...(slide?.element.querySelectorAll<HTMLElement>(`[data-votacion='${vote.pregunta}'] li[data-opcion]`) ?? []),
  ];
  const words = new Map(
    options.map((option) => [option.dataset.opcion!, (option.lastElementChild?.textContent ?? '').trim()]),
  );
  return { ...vote, titulo: slide?.title ?? vote.pregunta, palabras: words };
}

function download(label: string, name: string, type: string, text: string): HTMLAnchorElement {
  const href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  return makeNode('a', { class: 'boton', download: name, href }, label);
}
