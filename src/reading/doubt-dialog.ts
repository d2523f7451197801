import './doubt-dialog.css';
import { makeNode } from '../dom/make-node.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { doubtText } from '../language/doubt-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
import type { Joined } from '../room/join-room.ts';
import { makePacer } from '../room/make-pacer.ts';
import { sureWords } from '../room/sure-words.ts';
import { LONGEST_DOUBT } from '../room/topics.ts';
import { isRecord } from '../sync/show-state.ts';

const pace = makePacer('calm');
// What was written and not sent outlives the dialog.
let draft = '';
let surely: ReturnType<typeof sureWords> | undefined;

/** Asks for a question to whoever leads, below those that were approved, as text. */
export function openDoubt(joined: Joined, approved: unknown): void {
  const field = makeNode('textarea', { rows: '4', maxlength: String(LONGEST_DOUBT), 'aria-describedby': 'duda-pista' });
  const told = makeNode('p', { role: 'status' });
  const left = makeNode('p', { class: 'duda-letras' });
  field.value = draft;
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
    const id = [...crypto.getRandomValues(new Uint32Array(3))].map((word) => word.toString(36)).join('');
    const onSure = () => {
      told.textContent = doubtText.sent;
    };
    surely ??= sureWords(joined.link);
    const sure: typeof joined.link.say = (message) => surely!(message, { onSure });
    told.textContent = doubtText.waits;
    pace(() => joined.say('duda', { id, texto }, sure));
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
  const items = textsOf(approved).map((texto) => makeNode('li', {}, texto));
  if (items.length > 0) dialog.append(makeNode('h3', {}, doubtText.approved), makeNode('ul', {}, ...items));
  showDialog(dialog);
  field.focus();
}

/** What the room says that was approved. */
function textsOf(said: unknown): string[] {
  if (!Array.isArray(said)) return [];
  return said.flatMap((each: unknown) => (isRecord(each) && typeof each.texto === 'string' ? [each.texto] : []));
}
