import './doubt-dialog.css';
import { makeNode } from '../dom/make-node.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { doubtText } from '../language/doubt-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
import type { Joined } from '../room/join-room.ts';
import { makePacer } from '../room/make-pacer.ts';
import { LONGEST_DOUBT } from '../room/topics.ts';
import { isRecord } from '../sync/show-state.ts';
import { type Doubts, type OwnDoubts, openOwnDoubts } from './own-doubts.ts';
import { readStored, writeStored } from './stored.ts';

const AGAIN_AFTER = 4000;
const pace = makePacer('calm');
// What was written and not sent outlives the dialog.
let draft = '';
let own: OwnDoubts | undefined;
let show: () => void = () => {};

/** Says on what this device has asked, until the room has it; begun once for a page. */
export function keepAsking(joined: Joined, doubts: Doubts): OwnDoubts {
  if (own) return own;
  own = openOwnDoubts({
    kept: () => readStored(doubts.name),
    keep: (text) => writeStored(doubts.name, text),
    say: (doubt) => pace(() => joined.say('duda', doubt), doubt.id),
  });
  const { hear, sayAgain } = own;
  doubts.hear = (said) => {
    doubts.said = said;
    hear(said);
    show();
  };
  doubts.hear(doubts.said);
  setInterval(sayAgain, AGAIN_AFTER);
  return own;
}

/** Asks for a question to whoever leads, below those that were approved, as text. `typed` was written before it was there. */
export function openDoubt(joined: Joined, doubts: Doubts, typed: string): void {
  const asked = keepAsking(joined, doubts);
  const field = makeNode('textarea', { rows: '4', maxlength: String(LONGEST_DOUBT), 'aria-describedby': 'duda-pista' });
  const told = makeNode('p', { role: 'status' });
  const left = makeNode('p', {});
  field.value = (draft + typed).slice(0, LONGEST_DOUBT);
  const count = () => {
    draft = field.value;
    left.textContent = doubtText.left(LONGEST_DOUBT - draft.length);
  };
  field.addEventListener('input', count);
  count();
  const send = () => {
    const texto = draft.trim();
    if (!texto) {
      told.textContent = doubtText.empty;
      field.focus();
      return;
    }
    asked.ask(texto);
    show();
    field.value = '';
    count();
  };
  const close = makeButton(doubtText.close, () => dialog.close());
  const dialog = makeNode(
    'dialog',
    { class: 'duda', 'aria-label': doubtText.title },
    makeNode('h2', {}, doubtText.title),
    makeNode('p', { id: 'duda-pista' }, doubtText.hint),
    makeNode('label', {}, makeNode('span', {}, doubtText.field), field),
    left,
    makeNode('p', { class: 'duda-botones' }, makeButton(doubtText.send, send), ' ', close),
    told,
  );
  const items = textsOf(doubts.said).map((texto) => makeNode('li', {}, texto));
  if (items.length > 0) dialog.append(makeNode('h3', {}, doubtText.approved), makeNode('ul', {}, ...items));
  showDialog(dialog);
  field.focus();
  // A live region that comes into the page with its words in it is not heard; what came long ago is no news.
  const before = asked.fate();
  show = () => {
    const fate = asked.fate();
    if (fate && (fate !== before || told.textContent)) told.textContent = doubtText[fate];
  };
}

/** What the room says that was approved. */
function textsOf(said: unknown): string[] {
  if (!isRecord(said) || !Array.isArray(said.aprobadas)) return [];
  return said.aprobadas.flatMap((each: unknown) =>
    isRecord(each) && typeof each.texto === 'string' ? [each.texto] : [],
  );
}
