import '../styles/choice.css';
import { makeButton } from './make-button.ts';

/**
 * Says something at the foot of the page, with a button to do it and one to go on as before. Takes the focus from nobody.
 * `name` tells one kind of choice from another: a newer one of the same kind takes its place.
 */
export function offerChoice(name: string, words: string, yes: string, act: () => void, no: string): void {
  document.querySelector(`.aviso-${name}`)?.remove();
  const notice = document.createElement('div');
  notice.className = `aviso aviso-elige aviso-${name}`;
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const sentence = document.createElement('p');
  sentence.textContent = words;
  // Only what comes into a live region that is there already is read out.
  setTimeout(() => {
    notice.append(
      sentence,
      makeButton(yes, act),
      makeButton(no, () => notice.remove()),
    );
  });
}
