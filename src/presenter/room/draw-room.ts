import { makeNode } from '../../dom/make-node.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import type { Doubt } from '../../room/kept.ts';
import { hallAddresses } from '../../room/hall-addresses.ts';
import type { DeskOrder, DeskReport } from '../../room/desk-channel.ts';
import { votesIn } from '../../vote/votes-in.ts';
import type { Stage } from '../stage.ts';
import { type NamedVote, roomCsv, roomMarkdown } from './export-room.ts';
import { showVoteControls } from './vote-controls.ts';

/** Fills the panel of the room; returns what takes each report, undefined where no wall answers. */
export function drawRoom(
  body: HTMLElement,
  order: (given: DeskOrder) => void,
  { stage, room }: { stage: Stage; room: string },
): (report: DeskReport | undefined) => void {
  const line = makeNode('p', { role: 'status' });
  const code = makeButton('', () => order({ orden: 'entrada' }), 'boton');
  const network = makeNode('p', { hidden: '' });
  void hallAddresses(room).then((addresses = []) => {
    // The likeliest stands first; another one is chosen where phones don't come in by it.
    if (addresses.length < 2) return;
    const options = addresses.map(({ entry, name }) => makeNode('option', { value: entry }, name));
    const select = makeNode('select', {}, ...options);
    select.addEventListener('change', () => order({ orden: 'direccion', direccion: select.value }));
    network.append(makeNode('label', {}, `${deskText.address} `, select));
    network.hidden = false;
  });
  const votes = makeNode('ul', {});
  const doubts = makeNode('ul', {});
  const noDoubts = makeNode('p', {}, deskText.noDoubts);
  const csv = makeNode('a', { class: 'boton', download: deskText.csvName }, deskText.csv);
  const markdown = makeNode('a', { class: 'boton', download: deskText.markdownName }, deskText.markdown);
  const parts = makeNode(
    'div',
    {},
    code,
    network,
    makeNode('h3', {}, deskText.votes),
    votes,
    makeNode('h3', {}, deskText.doubts),
    noDoubts,
    doubts,
    makeNode('h3', {}, deskText.keep),
    makeNode('p', {}, csv, ' ', markdown),
  );
  body.append(line, parts);

  return (report) => {
    parts.hidden = report === undefined;
    const words = report
      ? [
          deskText.link[report.link],
          deskText.devices(report.view.dispositivos),
          ...(report.view.guardado ? [] : [deskText.unkept]),
          ...(report.otro ? [deskText.otherLeader] : []),
        ].join(' ')
      : deskText.noWall;
    if (line.textContent !== words) line.textContent = words;
    if (!report) return;
    const { view, entrada, duda: onWall } = report;
    code.textContent = entrada ? deskText.codeOn : deskText.code;
    const named = view.votaciones.map((vote) => nameVote(vote, stage));
    if (named.length === 0) votes.replaceChildren(makeNode('li', {}, deskText.noVotes));
    for (const [index, vote] of named.entries()) {
      const item = votes.children[index] ?? votes.appendChild(makeNode('li', {}, makeNode('h4', {}, vote.titulo)));
      const controls = item.querySelector<HTMLElement>('div') ?? item.appendChild(makeNode('div', {}));
      showVoteControls(controls, vote, order);
    }
    noDoubts.hidden = view.dudas.length > 0;
    for (const [index, doubt] of view.dudas.entries()) {
      const item = doubts.children[index] as HTMLElement | undefined;
      const isOnWall = doubt.id === onWall;
      if (!item) doubts.append(doubtItem(doubt, isOnWall, order));
      else if (item.dataset.muestra !== keyOf(doubt, isOnWall)) {
        const hadFocus = item.contains(document.activeElement);
        const fresh = doubtItem(doubt, isOnWall, order);
        item.replaceWith(fresh);
        if (hadFocus) fresh.querySelector('button')?.focus();
      }
    }
    csv.href = fileOf('text/csv', roomCsv(named));
    markdown.href = fileOf('text/markdown', roomMarkdown(named, view.dudas));
  };
}

const keyOf = ({ estado }: Doubt, isOnWall: boolean) => `${estado} ${isOnWall}`;

function doubtItem(doubt: Doubt, isOnWall: boolean, order: (given: DeskOrder) => void): HTMLLIElement {
  const { id, texto, estado } = doubt;
  const act = (label: string, orden: 'aprobar' | 'apartar' | 'pantalla') =>
    makeButton(label, () => order({ orden, duda: id }), 'boton');
  return makeNode(
    'li',
    { 'data-muestra': keyOf(doubt, isOnWall) },
    makeNode('p', {}, texto, ' ', makeNode('small', {}, `(${deskText.doubtState[estado]})`)),
    estado === 'aprobada'
      ? act(isOnWall ? deskText.offWall : deskText.onWall, 'pantalla')
      : act(deskText.approve, 'aprobar'),
    ...(estado === 'apartada' ? [] : [act(deskText.putAside, 'apartar')]),
  );
}

/** A vote with the words of its slide. */
function nameVote(vote: DeskReport['view']['votaciones'][number], stage: Stage): NamedVote {
  const slide = stage.slides.find(({ element }) => votesIn(element).some(({ pregunta }) => pregunta === vote.pregunta));
  const figure = slide?.element.querySelector<HTMLElement>(`[data-votacion='${vote.pregunta}']`);
  const options = [...(figure?.querySelectorAll<HTMLElement>('li[data-opcion]') ?? [])];
  const words = new Map(
    options.map((option) => [option.dataset.opcion!, (option.lastElementChild?.textContent ?? '').trim()]),
  );
  const asked = figure?.querySelector('.votacion-pregunta')?.textContent;
  const titulo = asked ?? slide?.title ?? vote.pregunta;
  return { ...vote, titulo, esOrden: figure?.dataset.tipo === 'orden', palabras: words };
}

const fileOf = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
