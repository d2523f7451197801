import './room.css';
import { loadElements } from '../components/load-elements.ts';
import type { State, StatefulElement } from '../components/stateful-element.ts';
import { wakeComponent } from '../components/wake-component.ts';
import { makeNode } from '../dom/make-node.ts';
import { roomText } from '../language/room-es-mx.ts';
import { joinRoom } from '../room/join-room.ts';
import type { LinkState } from '../room/room-link.ts';
import type { ShowState } from '../sync/show-state.ts';
import type { Voter, VotesTold } from '../vote/vote-result.ts';
import { votesIn } from '../vote/votes-in.ts';
import { offerDoubts } from './ask-room.ts';
import { goTo } from './go-to.ts';
import type { Reader } from './reader.ts';
import { readStored, writeStored } from './stored.ts';

// What a hand does to a page; the page's own moves come without.
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Follows the room: the slide, the step and what its components show, until a person looks elsewhere; then a button leads
 * back. Nobody is moved who is writing, choosing or reading on their own.
 */
export function followRoom(reader: Reader, own: Window, room: string): void {
  const { document } = own;
  const line = makeNode('span', { class: 'sala-estado', role: 'status' });
  const back = makeNode('button', { type: 'button', class: 'sala-volver', hidden: '' });
  const place = document.querySelector('.paginas-lugar');
  place?.before(line);
  place?.parentElement?.prepend(back);
  document.documentElement.classList.add('en-sala');

  let link: LinkState = 'conectando';
  let shown: Partial<ShowState> | undefined;
  let follows = true;
  // No window that the hall sees says anything any more.
  let isDark = false;
  // Somebody has moved the page since it moved itself.
  let isTouched = false;
  for (const type of HANDS)
    document.addEventListener(
      type,
      ({ target }) => {
        isTouched ||= !back.contains(target as Node);
      },
      true,
    );

  const slide = () => reader.parts.find(({ id }) => id === shown?.slide);
  const say = () => {
    const words =
      link !== 'lista'
        ? roomText[link]
        : isDark || !shown
          ? roomText.waiting
          : follows
            ? roomText.following
            : roomText.roaming;
    if (line.textContent !== words) line.textContent = words;
    const part = slide();
    back.hidden = follows || !part;
    back.textContent = roomText.back + part?.dataset.numero;
    document.documentElement.classList.toggle('sala-sigue', words === roomText.following);
  };
  const move = () => {
    const part = slide();
    if (!part || !shown) return;
    const step = markStep(part, shown.step);
    void showComponents(part, shown.components?.[part.id]);
    if (!follows) return;
    isTouched = false;
    const head = part.querySelector<HTMLElement>('.encabezado') ?? part;
    if (reader.current !== part || !(step || isInSight(head))) goTo(`#${part.id}`, { replace: true });
    if (step && !isInSight(step)) step.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  reader.onMove((part) => {
    if (!follows || !isTouched || part.id === shown?.slide) return;
    follows = false;
    say();
  });
  back.addEventListener('click', () => {
    follows = true;
    move();
    say();
  });
  const votes = votesIn(document);
  const kept = (pregunta: string) => `sala:voto:${room}:${pregunta}`;
  const hearVotes = async ({ votaciones, ...desk }: VotesTold) => {
    for (const { pregunta, element } of votes) {
      const result = votaciones[pregunta];
      if (!result) continue;
      await wakeComponent(element);
      const before = element.dataset.estado;
      element.voter = voter;
      element.results = { ...desk, ...result };
      // A form that opens, or gives way to results, is begun with its question.
      if (element.dataset.estado !== before) move();
    }
  };
  const lookAgain = () => {
    for (const { element } of votes) element.lookAgain?.();
  };
  const joined = joinRoom(own, room, {
    onMessage(topic, said) {
      if (topic === 'lider') {
        isDark = !(said as { vivo: unknown }).vivo;
        // The window that counts is back: what was voted meanwhile went to nobody.
        lookAgain();
        say();
      }
      if (topic === 'resultados') void hearVotes(said as VotesTold).catch(() => {});
      if (topic === 'dudas') doubts.hear(said);
      // Said by those who lead; what it names is looked for here, and may be missing.
      const state = (said as { state?: Partial<ShowState> } | null)?.state;
      if (topic !== 'estado' || !state) return;
      // Whoever is busy here looks elsewhere from now on.
      if (isBusy(document) && state.slide !== shown?.slide) follows = false;
      // Of two such windows one was closed. The first that is heard may be what a broker kept.
      isDark &&= !shown;
      shown = state;
      move();
      say();
    },
    onState(state) {
      link = state;
      lookAgain();
      say();
    },
  });
  const voter: Voter = {
    device: joined.device,
    kept: (pregunta) => readStored(kept(pregunta)),
    keep: (pregunta, text) => writeStored(kept(pregunta), text),
    say: (said) => joined.say('voto', said),
    isLinked: () => link === 'lista',
  };
  const doubts = offerDoubts(reader, joined);
  say();
}

/** Writing, choosing, or in a dialog or the contents. */
function isBusy({ activeElement }: Document): boolean {
  return Boolean(activeElement?.closest('input, textarea, select, dialog, .indice'));
}

/** Marks what the room has just been shown of a slide, if the reading has it as a part; returns it. */
function markStep(part: HTMLElement, step = 0): HTMLElement | undefined {
  for (const old of document.querySelectorAll('.sala-aqui')) {
    old.parentElement?.removeAttribute('aria-current');
    old.remove();
  }
  // reveal.js: those with a number first, in its order; those without follow as they stand.
  const indexOf = ({ dataset }: HTMLElement) => Number(dataset.fragmentIndex ?? 1e9);
  const fragments = [...part.querySelectorAll<HTMLElement>('.fragment')].sort((a, b) => indexOf(a) - indexOf(b));
  const current = fragments[step - 1];
  current?.prepend(makeNode('span', { class: 'sala-aqui' }, roomText.here));
  current?.setAttribute('aria-current', 'step');
  return current;
}

async function showComponents(part: HTMLElement, state: State = {}): Promise<void> {
  if (!part.querySelector('.componente')) return;
  try {
    await loadElements([part]);
  } catch {
    return;
  }
  for (const element of part.querySelectorAll<StatefulElement>('.componente'))
    if ('state' in element) element.state = state;
}

function isInSight(node: HTMLElement): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 60 && bottom <= innerHeight - 80;
}
