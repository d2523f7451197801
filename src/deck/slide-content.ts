import { options } from './options.ts';

/**
 * In the place of reveal.js's own, which also embeds other sites, loads late and measures: which slides are shown, and what
 * plays on them by itself.
 */
export default class SlideContent {
  readonly #muted = new WeakSet<HTMLMediaElement>();

  load(slide: HTMLElement): void {
    slide.style.display = options.display ?? '';
  }

  unload(slide: HTMLElement): void {
    slide.style.display = 'none';
  }

  startEmbeddedContent(part: Element | undefined): void {
    // From its first picture.
    for (const image of part?.querySelectorAll<HTMLImageElement>('img[src$=".gif"]') ?? [])
      image.setAttribute('src', image.getAttribute('src') ?? '');
    for (const media of part?.querySelectorAll<HTMLMediaElement>('[data-autoplay]:is(video, audio)') ?? []) {
      const isShown = media.closest('.present') && !media.closest('.fragment:not(.visible)');
      if (!isShown || !(media.paused || media.ended)) continue;
      media.currentTime = 0;
      media.play().catch((error: Error) => this.#playMuted(media, error));
    }
  }

  stopEmbeddedContent(part: Element | undefined | null): void {
    for (const media of part?.querySelectorAll<HTMLMediaElement>(':is(video, audio):not([data-ignore])') ?? []) {
      media.pause();
      if (this.#muted.delete(media)) media.muted = false;
    }
  }

  /** Not known: after a touch, which allows it, what plays by itself is started anew. */
  isAllowedToPlayAudio(): boolean {
    return false;
  }

  layout(): void {}
  formatEmbeddedContent(): void {}
  afterSlideChanged(): void {}

  /** A browser lets a film without sound play before anyone has touched the page; with its controls it can be given its sound. */
  #playMuted(media: HTMLMediaElement, { name }: Error): void {
    if (name !== 'NotAllowedError' || media.muted || !media.matches('.present video')) return;
    this.#muted.add(media);
    media.muted = true;
    media.controls = true;
    media.play().catch(() => {});
  }
}
