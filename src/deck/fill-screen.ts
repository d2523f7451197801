import { tellLater } from './tell-later.ts';

/** Fills the screen, or says that a phone's browser, or the frame around the page, does not allow it. */
export async function fillScreen(options?: FullscreenOptions): Promise<void> {
  try {
    await document.documentElement.requestFullscreen(options);
  } catch {
    tellLater('noFullScreen');
  }
}
