import { addressedPart } from './addressed-part.ts';
import { isLaidOut, whenBack } from './is-laid-out.ts';
import { BEGINNING, distanceTo, itemsOf, partAt, type Place, placeAt, placeOf, readPlace } from './place.ts';
import { replaceAddress } from './replace-address.ts';

const SETTLED_AFTER = 250;

/**
 * Where the reader is. Tells when another part is reached and when the page has come to rest, keeps the place through
 * rotation and larger letters, and writes the part into the address without a new entry of the browser's history.
 */
export class Reader {
  readonly parts: readonly HTMLElement[];
  index = -1;
  #place: Place | undefined;
  readonly #movers: ((part: HTMLElement, index: number) => void)[] = [];
  readonly #resters: (() => void)[] = [];
  readonly #wakers: (() => void)[] = [];
  #timer = 0;
  #frame = 0;
  /** Nothing is written before the page has taken its first place. */
  #begun = false;
  /** The address's hash as last seen or written here. */
  #hash = location.hash;
  /** Where it begins, if it is said before it starts. */
  resumed: Place | undefined;
  readonly #items: ReturnType<typeof itemsOf>;
  /** Somebody is here: what moves from now on is theirs. */
  #isAlive = false;
  /** Where the page has put itself. */
  #expected = 0;

  constructor(parts: readonly HTMLElement[]) {
    this.parts = parts;
    this.#items = itemsOf(parts);
  }

  get current(): HTMLElement | undefined {
    return this.parts[this.index];
  }

  onMove(listener: (part: HTMLElement, index: number) => void): void {
    this.#movers.push(listener);
  }

  onRest(listener: () => void): void {
    this.#resters.push(listener);
  }

  /** Tells once, when a person first scrolls, presses or touches; what the page does by itself is no sign of one. */
  onAwake(listener: () => void): void {
    this.#wakers.push(listener);
  }

  /** True once a person has scrolled, pressed or touched. */
  get isRead(): boolean {
    return this.#isAlive;
  }

  start(): void {
    // The browser's own way of staying at the same words knows nothing of the place that is wanted.
    document.documentElement.style.overflowAnchor = 'none';
    for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(sign, () => this.#awake(), { once: true, passive: true, capture: true });
    let width = innerWidth;
    const moved = () => {
      this.#noticeMove();
      this.#lookSoon();
    };
    // Pinched larger, a finger moves the view within the window first.
    for (const view of [window, visualViewport!]) view.addEventListener('scroll', moved, { passive: true });
    whenBack(() => this.#keepPlace());
    // Until somebody is here, what wakes late and grows moves nothing.
    new ResizeObserver(() => this.#begun && this.#stayUnlessRead()).observe(document.querySelector('.lectura')!);
    // Restored by the browser to a pixel, a page loaded anew would show other words than these.
    history.scrollRestoration = 'manual';
    addEventListener('popstate', ({ state }) => {
      const place = readPlace((state as { lugar?: unknown } | null)?.lugar);
      if (place) {
        this.#place = place;
        this.#keepPlace();
        return;
      }
      // Left before its place was kept, or bent on its way here; a link that has just been followed scrolls by itself.
      const { hash } = location;
      requestAnimationFrame(() => {
        const target = addressedPart(document, hash);
        const box = target?.getBoundingClientRect();
        if (!target || !box) return;
        const isWhole = [target.id, encodeURIComponent(target.id)].includes(hash.slice(1));
        if (isWhole && box.bottom >= this.#top && box.top <= innerHeight) return;
        this.#scroll(box.top - this.#top);
        this.#place = placeAt(this.#items, target);
      });
    });
    addEventListener('resize', () => {
      // A phone's address bar that comes and goes changes only the height.
      if (innerWidth !== width) this.#keepPlace();
      width = innerWidth;
      this.#lookSoon();
    });
    // The browser restores pixels; what they showed may be elsewhere now.
    const kept = readPlace((history.state as { lugar?: unknown } | null)?.lugar);
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const restored = visit?.type === 'navigate' ? this.resumed : kept;
    if (restored) {
      this.#place = restored;
      document.documentElement.classList.add('completa');
      this.#keepPlace();
    }
    // The browser goes to the address's place only once all has come, and only while the address still says so. Not by
    // scrollIntoView, which moves the page around a frame as well.
    const { dataset } = document.documentElement;
    const part = restored ? null : addressedPart(document, dataset.parte ?? location.hash);
    delete dataset.parte;
    if (part) {
      this.#scroll(part.getBoundingClientRect().top - this.#top);
      // Until all has come, heights are guesses and parts lie over one another: what stands here may be another.
      this.#place = placeAt(this.#items, part);
    }
    const begin = async () => {
      this.#noticeMove();
      if (!this.#place || this.#isAlive) this.#place = this.#here();
      this.#expected = visualViewport!.pageTop;
      // From here on every part has its true height (see editions/reading/page.css).
      document.documentElement.classList.add('completa');
      this.#keepPlace();
      this.#begun = true;
      await document.fonts.ready;
      this.#stayUnlessRead();
      this.#look();
    };
    if (document.readyState === 'complete') void begin();
    else addEventListener('load', begin, { once: true });
    this.#look();
  }

  /** Does what changes the page's height, and stays where the reader was. */
  keep(change: () => void): void {
    this.#notePlace();
    change();
    this.#keepPlace();
  }

  /** After something else has changed the height: whoever has not scrolled since stays at the words below the bar. */
  hold(): void {
    if (this.#begun && !this.#isMoved) this.#keepPlace();
  }

  /** Noted anew only where somebody has scrolled: one taken from where the page has put itself would drift by its rounding. */
  #notePlace(): void {
    if (this.#place && !this.#isMoved) return;
    this.#place = this.#here();
    this.#expected = visualViewport!.pageTop;
  }

  /** Somebody has scrolled; browsers round where the page has put itself. */
  get #isMoved(): boolean {
    return Math.abs(visualViewport!.pageTop - this.#expected) > 1;
  }

  #here(): Place | undefined {
    return visualViewport!.pageTop > 0 ? placeOf(this.#items, this.#top) : BEGINNING;
  }

  /** The line below the bar that stays on top or, pinched larger, where the view begins. */
  get #top(): number {
    return Math.max(document.querySelector('.barra')?.getBoundingClientRect().height ?? 0, visualViewport!.offsetTop);
  }

  #keepPlace(): void {
    const distance = this.#place && distanceTo(this.#place, this.#items, this.#top);
    if (distance !== undefined && Math.abs(distance) >= 0.5) this.#scroll(distance);
  }

  #scroll(distance: number): void {
    scrollBy({ top: distance, behavior: 'instant' });
    this.#expected = visualViewport!.pageTop;
  }

  /** By its bar or a search of the browser's, say: only the scrolling tells, and its event comes a frame later. */
  #noticeMove(): void {
    // Until all has come the browser itself goes to the address's place.
    const isBrowser = !this.#begun && location.hash !== '';
    if (!isBrowser && isLaidOut() && this.#isMoved) this.#awake();
  }

  #stayUnlessRead(): void {
    this.#noticeMove();
    if (!this.#isAlive) this.#keepPlace();
  }

  #awake(): void {
    if (this.#isAlive) return;
    this.#isAlive = true;
    for (const listener of this.#wakers) listener();
    document.documentElement.style.overflowAnchor = '';
  }

  #lookSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    if (!isLaidOut()) return;
    this.#see();
    this.#restSoon();
  }

  #see(): void {
    if (this.#begun && this.#isAlive) this.#notePlace();
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const index = atEnd ? this.parts.length - 1 : partAt(this.parts, Math.max(this.#top, innerHeight / 3));
    if (index !== this.index) {
      this.index = index;
      for (const listener of this.#movers) listener(this.parts[index]!, index);
    }
  }

  #restSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#rest(), SETTLED_AFTER);
  }

  #rest(): void {
    if (!this.#begun || !isLaidOut()) return;
    if (location.hash !== this.#hash) {
      // A link has just been followed and the page is about to scroll: where it stands is not what is wanted.
      this.#hash = location.hash;
      this.#restSoon();
      return;
    }
    // Until somebody is here the place is the one that was wanted, wherever late growth has pushed it.
    this.#stayUnlessRead();
    // The page may have moved since a frame was last drawn.
    this.#see();
    const id = this.current?.id ?? '';
    // At the very top the plain address is enough; elsewhere it may be sent to somebody as it stands.
    const address = this.index > 0 ? `#${id}` : `${location.pathname}${location.search}`;
    replaceAddress({ ...(history.state as object | null), lugar: this.#place }, address);
    this.#hash = location.hash;
    for (const listener of this.#resters) listener();
  }

  get lastPlace(): Place | undefined {
    return this.#place;
  }
}
