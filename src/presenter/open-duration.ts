import { makeNode } from '../dom/make-node.ts';
import { openDialog } from '../deck/panels/dialog.ts';
import { paceWords } from '../language/pace-es-mx.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';

/** Asks how many minutes there are; `use` gets them, be they those of the plan. */
export function openDuration(
  { now, planned, fewest }: { now: number; planned: number; fewest: number },
  use: (minutes: number) => void,
): void {
  const { dialog, body } = openDialog('duracion', presenterText.durationTitle);
  const [min, value] = [String(fewest), String(now)];
  const field = makeNode('input', { type: 'number', min, max: '600', step: '1', required: '', value });
  const label = makeNode('label', {}, presenterText.durationLabel, ' ', field);
  const hint = makeNode('p', {}, presenterText.durationHint);
  const done = (minutes: number) => {
    dialog.close();
    use(minutes);
  };
  const yes = makeButton(presenterText.durationUse, () => {}, 'boton');
  yes.type = 'submit';
  const plan = makeButton(presenterText.durationPlanned(paceWords.minutes(planned)), () => done(planned), 'boton');
  const form = makeNode('form', { method: 'dialog' }, label, hint, yes, ' ', plan);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(field.valueAsNumber);
  });
  body.append(form);
  field.select();
}
