import { text } from '../language/es-mx.ts';

/** Uses a part of the program once it is loaded; says so on the page when it can't be had (no network, new version). */
export async function loadPart<Part>(loading: Promise<Part>, use: (part: Part) => void): Promise<void> {
  let part: Part;
  try {
    part = await loading;
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
