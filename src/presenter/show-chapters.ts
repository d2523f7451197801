import type { PaceReading } from '../pace/read-pace.ts';

/** The chapters as a bar: each as long as its planned minutes, filled as far as they are used, the current one marked. */
export function showChapters(list: HTMLElement, { chapters }: PaceReading): void {
  const items = [...list.children] as HTMLElement[];
  for (const [index, { title, minutes, filled, place }] of chapters.entries()) {
    const item = items[index] ?? list.appendChild(document.createElement('li'));
    item.style.flexGrow = String(minutes);
    item.style.setProperty('--lleno', `${Math.round(filled * 100)}%`);
    if (place === 'current') item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
    if (item.textContent !== title) item.textContent = title;
  }
}
