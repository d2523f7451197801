import { text } from '../language/es-mx.ts';

/** Loads a part of the program and uses it; says so on the page, once, when it can't be had (no network, new version). */
export async function loadPart<Part>(load: () => Promise<Part>, use: (part: Part) => void): Promise<void> {
  let part: Part;
  try {
    part = await load();
  } catch {
    const notice = document.querySelector<HTMLElement>('.aviso');
    if (notice) {
      notice.textContent = text.loadFailed;
      notice.hidden = false;
    }
    return;
  }
  use(part);
}
