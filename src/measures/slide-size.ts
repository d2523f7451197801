/** A slide, in its own pixels. */
export const SLIDE_WIDTH = 1280;
export const SLIDE_HEIGHT = 720;
