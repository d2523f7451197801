import { countdownWords } from '../../language/countdown-es-mx.ts';

/** The parts of the clock that change. */
export interface Clock {
  time: HTMLElement;
  main: HTMLButtonElement;
  more: HTMLButtonElement;
  /** Says the end, to eyes and to a screen reader. */
  notice: HTMLElement;
}

/** Puts clock and buttons after the sentence. */
export function addClock(host: HTMLElement): Clock {
  const { ownerDocument: document } = host;
  const create = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string>) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    return node;
  };
  const box = create('div', { class: 'cuenta-reloj', role: 'group', 'aria-label': countdownWords.group });
  const notice = create('p', { class: 'cuenta-aviso', 'aria-live': 'polite' });
  const time = create('p', { class: 'cuenta-tiempo', role: 'timer' });
  const main = create('button', { type: 'button', class: 'cuenta-marcha' });
  const more = create('button', { type: 'button', class: 'cuenta-mas', title: countdownWords.addMinuteLong });
  more.textContent = countdownWords.addMinute;
  const buttons = create('div', { class: 'cuenta-botones' });
  buttons.append(main, more);
  box.append(notice, time, buttons);
  host.append(box);
  return { time, main, more, notice };
}
