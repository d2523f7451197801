import './pair-clicker.css';
import { renderSVG } from 'uqr';
import { openDialog } from '../../deck/panels/dialog.ts';
import { makeNode } from '../../dom/make-node.ts';
import { pairingText } from '../../language/pairing-es-mx.ts';
import { makeButton } from '../../notice/make-button.ts';
import { formatClock } from '../../pace/format-pace.ts';
import { type HallAddress, hallAddresses } from '../../room/hall-addresses.ts';
import { type Pairing, writePairing } from '../../room/pairing.ts';
import { type KeptPairing, type Pairings, pairingsKey, pairingsOf } from '../../room/pairings.ts';
import { deviceStorage } from '../../storage/device-storage.ts';

/** Adds to `place` what opens the clickers of `room`: the code for one more phone, and those that are paired, to end them. */
export function pairClicker(place: Element, room: string): void {
  const pairings = pairingsOf(room, deviceStorage(window), crypto);
  place.append(makeButton(pairingText.pair, () => openPairing(room, pairings)));
}

function openPairing(room: string, pairings: Pairings): void {
  const { dialog, body } = openDialog('mando', pairingText.title);
  const code = makeNode('div', {});
  const status = makeNode('p', { role: 'status' });
  const list = makeNode('ul', { 'aria-label': pairingText.list });
  const life = new AbortController();
  let addresses: readonly HallAddress[] | undefined;
  // A code that no phone has used yet is shown again.
  let shown: Pairing | undefined =
    pairings.list().find(({ heard }) => heard === undefined) ?? pairings.make(Date.now());

  const showCode = () => {
    code.replaceChildren();
    if (addresses && shown) code.append(...drawCode(addresses, room, shown));
  };
  const another = makeButton(
    pairingText.another,
    () => {
      shown = pairings.make(Date.now());
      showCode();
      show();
      code.querySelector<HTMLElement>('[tabindex]')?.focus();
    },
    'boton',
  );
  const end = (id: string) => {
    pairings.end(id);
    show();
    body.focus();
  };
  const show = () => {
    const known = pairings.list();
    const mine = known.find(({ id }) => id === shown?.id);
    const isUsed = mine === undefined || mine.heard !== undefined;
    code.hidden = isUsed;
    another.hidden = !isUsed;
    const words = !shown ? pairingText.unkept : !isUsed ? pairingText.waiting : mine ? pairingText.paired : '';
    if (status.textContent !== words) status.textContent = words;
    list.replaceChildren(...known.filter(({ heard }) => heard !== undefined).map((each, at) => drawRow(each, at, end)));
    list.hidden = list.childElementCount === 0;
  };

  body.tabIndex = -1;
  body.append(code, status, another, list);
  show();
  void hallAddresses(room).then((found) => {
    // A site that another server serves has its own.
    addresses = found ?? [{ base: new URL('./', location.href).href, entry: '', name: location.host }];
    showCode();
  });
  // The wall notes what it hears.
  window.addEventListener('storage', ({ key }) => (key === null || key === pairingsKey(room)) && show(), {
    signal: life.signal,
  });
  dialog.addEventListener('close', () => life.abort());
}

function drawCode(addresses: readonly HallAddress[], room: string, pairing: Pairing): HTMLElement[] {
  const [first] = addresses;
  if (!first) return [makeNode('p', {}, pairingText.noNetwork)];
  const how = makeNode('p', {}, pairingText.how);
  const picture = makeNode('div', {
    class: 'mando-cuadro',
    role: 'img',
    tabindex: '-1',
    'aria-label': pairingText.code,
  });
  const words = makeNode('span', { class: 'mando-direccion' });
  const draw = (base: string) => {
    const address = `${base}mando.html?sala=${room}#${writePairing(pairing)}`;
    picture.innerHTML = renderSVG(address, { ecc: 'M', border: 4 });
    words.textContent = address;
  };
  draw(first.base);
  const byHand = makeNode('p', {}, pairingText.byHand, ' ', words);
  if (addresses.length === 1) return [how, picture, byHand];
  const choice = makeNode(
    'select',
    {},
    ...addresses.map(({ base, name }) => makeNode('option', { value: base }, name)),
  );
  choice.addEventListener('change', () => draw(choice.value));
  return [how, picture, makeNode('p', {}, makeNode('label', {}, pairingText.network, ' ', choice)), byHand];
}

function drawRow({ id, since, heard = since }: KeptPairing, at: number, end: (id: string) => void): HTMLElement {
  const words = pairingText.since(at + 1, formatClock(since), formatClock(heard));
  return makeNode(
    'li',
    {},
    makeNode('span', {}, words),
    makeButton(pairingText.end(at + 1), () => end(id), 'boton'),
  );
}
