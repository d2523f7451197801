import '../styles/version-notice.css';
import { versionText } from '../language/version-es-mx.ts';

/** Says that a newer version is ready, with a button to use it and one to go on as before. Takes the focus from nobody. */
export function showVersionNotice(use: () => void): void {
  document.querySelector('.aviso-version')?.remove();
  const notice = document.createElement('div');
  notice.className = 'aviso aviso-version';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const words = document.createElement('p');
  words.textContent = versionText.newVersion;
  // Only what comes into a live region that is there already is read out.
  setTimeout(() => {
    notice.append(
      words,
      button(versionText.useNewVersion, use),
      button(versionText.later, () => notice.remove()),
    );
  });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
