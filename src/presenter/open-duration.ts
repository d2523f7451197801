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
  const form = document.createElement('form');
  form.method = 'dialog';
  const label = document.createElement('label');
  const field = document.createElement('input');
  Object.assign(field, {
    type: 'number',
    min: String(fewest),
    max: '600',
    step: '1',
    required: true,
    value: String(now),
  });
  label.append(presenterText.durationLabel, ' ', field);
  const hint = document.createElement('p');
  hint.textContent = presenterText.durationHint;
  const done = (minutes: number) => {
    dialog.close();
    use(minutes);
  };
  const yes = makeButton(presenterText.durationUse, () => {}, 'boton');
  yes.type = 'submit';
  const plan = makeButton(presenterText.durationPlanned(paceWords.minutes(planned)), () => done(planned), 'boton');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(field.valueAsNumber);
  });
  form.append(label, hint, yes, ' ', plan);
  body.append(form);
  field.select();
}
