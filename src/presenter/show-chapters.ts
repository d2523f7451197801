import type { Stage } from './stage.ts';

/** The chapters as a bar, each as long as its planned minutes, the current one marked. */
export function showChapters(list: HTMLElement, stage: Stage) {
  const chapters = new Map<string, { title: string; item: HTMLLIElement }>();
  for (const { chapter } of stage.slides) {
    const { capitulo = '', nombre = '', minutos = '1' } = stage.stackOf(chapter).dataset;
    if (chapters.has(capitulo)) continue;
    const item = document.createElement('li');
    item.style.flexGrow = minutos;
    const name = document.createElement('span');
    name.textContent = nombre;
    item.append(name);
    list.append(item);
    chapters.set(capitulo, { title: nombre, item });
  }
  const current = () => stage.stackOf(stage.current.chapter).dataset.capitulo ?? '';
  return {
    /** Title of the chapter that is on screen. */
    get title(): string {
      return chapters.get(current())?.title ?? '';
    },
    show(): void {
      const now = current();
      let past = true;
      for (const [key, { item }] of chapters) {
        if (key === now) past = false;
        item.classList.toggle('pasado', past);
        if (key === now) item.setAttribute('aria-current', 'step');
        else item.removeAttribute('aria-current');
      }
    },
  };
}
