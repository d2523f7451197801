import { ignoreHeldKeys } from '../dom/ignore-held-keys.ts';
import { clickerText } from '../language/clicker-es-mx.ts';
import { text } from '../language/es-mx.ts';
import { askedRoom } from '../room/asked-room.ts';
import { joinRoom } from '../room/join-room.ts';
import { makePacer } from '../room/make-pacer.ts';
import { ORDERS, type OrderName, VOTE_ORDERS } from '../room/pairing.ts';
import type { LinkState } from '../room/room-link.ts';
import { parseMessage } from '../sync/message.ts';
import { isRecord } from '../sync/show-state.ts';
import { type OwnPairing, ownPairing } from './own-pairing.ts';
import { readSlides } from './read-slides.ts';
import { sendOrders, type Trouble } from './send-orders.ts';
import { type Place, showSlide, write } from './show-slide.ts';
import { showTime } from './show-time.ts';
import { showVote } from './show-vote.ts';

// As another program of this page's own keyboard, a remote control, sends them.
const KEYS: Readonly<Record<string, OrderName>> = {
  ArrowRight: 'siguiente',
  PageDown: 'siguiente',
  ArrowLeft: 'anterior',
  PageUp: 'anterior',
};

/** Brings the clicker's page to life: joins the room that its address names, with the pairing of its code. */
export function startClicker(own: Window): void {
  const { document } = own;
  // Another code, read with this page open.
  own.addEventListener('hashchange', () => own.location.reload());
  const room = askedRoom(own);
  const pairing = room === undefined ? undefined : ownPairing(own, room);
  if (room !== undefined && pairing) lead(own, room, pairing);
  else showUnpaired(document, clickerText.unpaired, clickerText.unpairedHow);
}

function lead(own: Window, room: string, pairing: OwnPairing): void {
  const { document } = own;
  const slides = readSlides(document);
  const vote = showVote(document.querySelector<HTMLElement>('.mando-voto')!);
  const time = showTime(document, Date.now);
  const region = document.querySelector('.anuncio')!;
  let link: LinkState = 'conectando';
  let isWall: boolean | undefined;
  let isOver = false;
  let trouble: Trouble;
  let place: Place | undefined;
  // What is known of the place is no older than the last order.
  let isAnswered = true;

  const say = () => {
    if (isOver) return;
    write(document, '.mando-enlace', describe());
    document.documentElement.classList.toggle('mando-unido', link === 'lista' && isWall === true && !trouble);
  };
  const describe = () => {
    if (link === 'negada') return clickerText.ended;
    if (link === 'rota') return trouble === 'unsent' ? clickerText.unsent : clickerText.offline;
    if (link === 'conectando' || isWall === undefined) return clickerText.connecting;
    if (!isWall) return clickerText.noWall;
    if (!pairing.isKnown) return clickerText.unknown;
    return trouble ? clickerText[trouble] : clickerText.joined;
  };
  const pace = makePacer('quick');
  const send = (order: OrderName, of?: string) => {
    const said = { ...pairing.sign(order, Date.now(), of) };
    pace(() => joined.say('mando', said));
  };
  const orders = sendOrders<{ order: OrderName; of: string | undefined }>({
    now: () => performance.now(),
    canSend: () => link === 'lista',
    send: ({ order, of }) => send(order, of),
    onTrouble(found) {
      trouble = found;
      say();
    },
  });
  const end = (why: string) => {
    isOver = true;
    pairing.drop();
    joined.link.close();
    showUnpaired(document, why, clickerText.againHow);
  };
  const give = (order: OrderName) => {
    if (isOver) return;
    if (order === 'soltar') {
      send(order);
      end(clickerText.released);
      return;
    }
    if (isAnswered && order === 'siguiente' && place?.hasNext === false) return;
    if (isAnswered && order === 'anterior' && place?.hasPrevious === false) return;
    const isVote = VOTE_ORDERS.some((each) => each === order);
    isAnswered &&= isVote;
    orders.give({ order, of: isVote ? place?.slide.vote : undefined });
  };
  const show = (said: unknown) => {
    const message = parseMessage(said);
    if (message?.type !== 'estado') return;
    orders.heard();
    isAnswered = true;
    const before = place?.slide;
    place = showSlide(document, slides, message.state) ?? place;
    if (!place) return;
    const index = slides.indexOf(place.slide);
    mark(document, 'siguiente', place.hasNext);
    mark(document, 'anterior', place.hasPrevious);
    if (before === place.slide) return;
    time.enter(place.slide.chapter);
    vote.enter(place.slide.vote);
    document.querySelector('.mando-notas')!.scrollTop = 0;
    region.textContent = text.slideOf(index + 1, slides.length, place.slide.title);
  };
  const judge = (said: unknown) => {
    if (!isRecord(said)) return;
    isWall = said.vivo === true;
    time.hear(said);
    if (Array.isArray(said.mandos)) {
      const isNamed = said.mandos.includes(pairing.id);
      if (pairing.isKnown && !isNamed) {
        end(clickerText.over);
        return;
      }
      if (isNamed) pairing.isKnown = true;
    }
    say();
  };

  document.querySelector<HTMLElement>('.mando-con')!.hidden = false;
  write(document, '.mando-sigue', clickerText.waiting);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-accion]') : null;
    const order = ORDERS.find((each) => each === button?.dataset.accion);
    if (order) give(order);
  });
  ignoreHeldKeys(document);
  document.addEventListener('keydown', (event) => {
    const order = KEYS[event.key];
    if (!order || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // A remote's button that somebody leans on is one order, too.
    if (!event.repeat) give(order);
  });
  const joined = joinRoom(own, room, {
    leads: true,
    onMessage(topic, said) {
      if (isOver) return;
      if (topic === 'estado') show(said);
      if (topic === 'lider') judge(said);
      if (topic === 'resultados') {
        orders.heard();
        vote.hear(said);
      }
    },
    onState(state) {
      if (isOver) return;
      link = state;
      if (state === 'lista') {
        // The presenter's window says that it is here.
        send('aqui');
        orders.ready();
      }
      say();
    },
  });
  own.setInterval(time.show, 1000);
  say();
}

/** A way that leads nowhere keeps the focus of whoever stands on it. */
function mark(root: ParentNode, order: OrderName, isOpen: boolean): void {
  root.querySelector(`[data-accion="${order}"]`)!.setAttribute('aria-disabled', String(!isOpen));
}

function showUnpaired(document: Document, what: string, how: string): void {
  document.querySelector<HTMLElement>('.mando-cabeza')!.hidden = true;
  document.querySelector<HTMLElement>('.mando-con')!.hidden = true;
  const page = document.querySelector<HTMLElement>('.mando-sin')!;
  write(page, '.mando-sin-que', what);
  write(page, '.mando-sin-como', how);
  page.hidden = false;
  page.tabIndex = -1;
  page.focus();
}
