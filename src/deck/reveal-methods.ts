import type { RevealApi } from 'reveal.js';

/** What the deck asks of reveal.js; the rest is not built (src/vite/trim-reveal.ts). */
export const REVEAL_METHODS = [
  'down',
  'getCurrentSlide',
  'getIndices',
  'getRevealElement',
  'getSlidesElement',
  'initialize',
  'isOverview',
  'isPaused',
  'isReady',
  'left',
  'next',
  'on',
  'prev',
  'right',
  'slide',
  'syncFragments',
  'toggleOverview',
  'togglePause',
  'up',
] as const satisfies (keyof RevealApi)[];

export type AskedReveal = Pick<RevealApi, (typeof REVEAL_METHODS)[number]>;
