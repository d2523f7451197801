import type { Page } from '@playwright/test';

/** A film that the browser can't play, and the slide that shows it. */
export interface LostFilm {
  film: string;
  slide: string;
}

/**
 * Has each film show its first picture, as an image: of a film the browser itself doesn't say when it is painted, and who
 * prints the page and who takes its picture would see two. Asked again until all are there: a page without scripts hears no
 * events. Returns those that have nothing to show.
 */
export async function showFilms(page: Page): Promise<LostFilm[]> {
  const lost: LostFilm[] = [];
  for (let waits = true; waits; ) {
    const found = await page.evaluate(freeze);
    lost.push(...found.lost);
    waits = found.waits;
  }
  // A slide stands there once for each of its steps.
  return lost.filter((one, at) => lost.findIndex(({ film, slide }) => film === one.film && slide === one.slide) === at);
}

// Runs in the page; whether a film is left to wait for, and which have nothing to show.
async function freeze(): Promise<{ waits: boolean; lost: LostFilm[] }> {
  const { NETWORK_EMPTY, NETWORK_NO_SOURCE, HAVE_CURRENT_DATA } = HTMLMediaElement;
  const lost: LostFilm[] = [];
  let waits = false;
  for (const film of document.querySelectorAll('video')) {
    if (film.networkState === NETWORK_EMPTY) continue;
    const fails = film.error !== null || film.networkState === NETWORK_NO_SOURCE;
    if (film.poster === '' && !fails) {
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
    if (film.poster === '') {
      // They are painted on the screen alone.
      film.controls = false;
      const { pathname } = new URL(film.currentSrc || (film.querySelector('source')?.src ?? ''), document.baseURI);
      lost.push({
        film: decodeURIComponent(pathname.split('/').at(-1)!),
        slide: film.closest('.lamina')?.id ?? '',
      });
    } else {
      const poster = new Image();
      poster.src = film.poster;
      await poster.decode().catch(() => undefined);
    }
    // Nothing but its poster is left of it.
    film.removeAttribute('src');
    for (const source of film.querySelectorAll('source')) source.remove();
    film.load();
  }
  return { waits, lost };
}
