import type { Page } from '@playwright/test';

/**
 * Has each film show its first picture, as an image: of a film the browser itself doesn't say when it is painted, and who
 * prints the page and who takes its picture would see two. Asked again until all are there: a page without scripts hears no
 * events.
 */
export async function showFilms(page: Page): Promise<void> {
  while (!(await page.evaluate(freeze)));
}

// Runs in the page; whether no film is left to wait for.
async function freeze(): Promise<boolean> {
  const { NETWORK_EMPTY, NETWORK_NO_SOURCE, HAVE_CURRENT_DATA } = HTMLMediaElement;
  const films = [...document.querySelectorAll('video')].filter(
    ({ error, networkState }) => !error && networkState !== NETWORK_EMPTY && networkState !== NETWORK_NO_SOURCE,
  );
  let waits = false;
  for (const film of films) {
    if (film.poster === '') {
      // One that loads when it is played would never be played.
      film.preload = 'auto';
      if (film.readyState < HAVE_CURRENT_DATA) {
        waits = true;
        continue;
      }
      const picture = document.createElement('canvas');
      [picture.width, picture.height] = [film.videoWidth, film.videoHeight];
      picture.getContext('2d')!.drawImage(film, 0, 0);
      film.poster = picture.toDataURL();
    }
    const poster = new Image();
    poster.src = film.poster;
    await poster.decode().catch(() => undefined);
    // Nothing but its poster is left of it.
    film.removeAttribute('src');
    for (const source of film.querySelectorAll('source')) source.remove();
    film.load();
  }
  return !waits;
}
