import type { RevealConfig } from 'reveal.js';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../measures/slide-size.ts';

/** How reveal.js is set up. What it does in English, slowly, or in the reader's way is switched off and done by us. */
export const options: RevealConfig = {
  width: SLIDE_WIDTH,
  height: SLIDE_HEIGHT,
  margin: 0,
  minScale: 0.1,
  maxScale: 10,
  center: false,
  display: 'flex',
  transition: 'none',
  backgroundTransition: 'none',
  navigationMode: 'linear',
  viewDistance: 2,
  mobileViewDistance: 2,
  scrollActivationWidth: 0,
  controls: false,
  progress: false,
  slideNumber: false,
  keyboard: false,
  help: false,
  hash: false,
  history: false,
  jumpToSlide: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  hideInactiveCursor: true,
  hideCursorTime: 3000,
};
