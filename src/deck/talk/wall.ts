import { wakeComponent } from '../../components/wake-component.ts';
import { type DeskView, openDesk } from '../../room/desk.ts';
import { deskChannel, isOrder, type DeskReport } from '../../room/desk-channel.ts';
import { deviceIn } from '../../room/device-in.ts';
import { mergeTexts } from '../../room/kept.ts';
import { leadRoom } from '../../room/lead-room.ts';
import { slipsOf } from '../../room/leader-key.ts';
import type { LinkState } from '../../room/room-link.ts';
import { seekLeaders } from '../../room/seek-leaders.ts';
import { deviceStorage, readText, writeText } from '../../storage/device-storage.ts';
import { openDurableText } from '../../storage/durable-text.ts';
import { keyOf } from '../../storage/key-of.ts';
import { pollOf } from '../../vote/poll-of.ts';
import { votesIn } from '../../vote/votes-in.ts';
import type { Deck } from '../deck.ts';
import type { DeckScreen } from '../deck-screen.ts';
import { loadPart } from '../load-part.ts';
import { DoubtCard } from './doubt-card.ts';
import { hearClickers } from './hear-clickers.ts';
import { JoinCard } from './join-card.ts';

const BETWEEN_SIGNS = 60_000;

/** The window that the hall sees leads the room: people's phones follow it, and what they vote and ask comes here. */
export async function startWall(
  deck: Deck,
  screen: DeckScreen,
  { room, key }: { room: string; key: string },
): Promise<void> {
  const slides = deck.slides.map(({ element }) => element);
  const votes = slides.flatMap(votesIn);
  const storage = deviceStorage(window);
  const place = `sala:mesa:${room}`;
  const disk = await openDurableText(place);
  const channel = deskChannel(room);
  const card = new JoinCard(deck, room);
  let link: LinkState = 'conectando';
  let view: DeskView | undefined;
  const report = () => {
    if (!view) return;
    doubt.show(view);
    const [entrada, duda, otro] = [card.isShown, doubt.shown, others.isOther()];
    channel.post({ type: 'vista', link, view, entrada, duda, otro } satisfies DeskReport);
    for (const { pregunta, resultado } of view.votaciones)
      for (const { pregunta: asked, element } of votes) {
        if (asked !== pregunta) continue;
        element.results = resultado;
        if (resultado) void loadPart(wakeComponent(element), () => {});
      }
    card.show(view);
  };
  const doubt = new DoubtCard(deck, report);
  const others = seekLeaders({ name: deviceIn(window, room), say: (said) => lead.pass(said), now: Date.now });
  const lead = await leadRoom({
    own: window,
    room,
    key,
    screen,
    onMessage(topic, said) {
      if (topic === 'mando') hearClicker(said);
      else if (topic === 'senal') others.hear(said);
      else desk.hear(topic, said);
    },
    onState(state) {
      link = state;
      if (state === 'lista') others.sayHere();
      report();
    },
  });
  const hearClicker = hearClickers(deck, room, lead.present, (order) => desk.order(order));
  const desk = openDesk({
    name: crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36),
    polls: votes.map(({ element }) => pollOf(element)),
    slips: slipsOf(room),
    kept: mergeTexts(readText(storage, place), disk?.kept),
    keep(text, then) {
      // This one the other windows hear of; the disk is what a browser that is killed has again.
      const isKept = writeText(storage, place, text) === 'kept';
      if (disk) void disk.write((there) => mergeTexts(there, text)).then((isWritten) => then(isKept || isWritten));
      else then(isKept);
    },
    tell: lead.keep,
    onChange(fresh) {
      view = fresh;
      report();
    },
    now: Date.now,
    later: (task, ms) => void setTimeout(task, ms),
  });
  setInterval(others.sayHere, BETWEEN_SIGNS);
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === keyOf(place)) desk.merge(newValue);
  });
  channel.listen((message) => {
    if (isOrder(message)) {
      if (message.orden === 'entrada') card.toggle();
      else if (message.orden === 'direccion') card.choose(message.direccion);
      else if (message.orden === 'pantalla') doubt.toggle(message.duda);
      else desk.order(message);
    }
    view = desk.view();
    report();
  });
  view = desk.view();
  report();
}
