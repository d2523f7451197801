/** As much of the Window Management API as is used here; TypeScript doesn't know it yet. */
interface ScreenDetails {
  currentScreen: unknown;
  screens: readonly unknown[];
}
declare global {
  interface Window {
    getScreenDetails?(): Promise<ScreenDetails>;
  }
  interface Screen {
    isExtended?: boolean;
  }
}

/** True where the browser can put a window on another screen, and there is one. */
export function hasProjector(own: Window): boolean {
  return own.getScreenDetails !== undefined && own.screen.isExtended === true;
}

/** Fills the screen that this window is not on, after asking once; where that is refused, this one. */
export async function fullScreenOnProjector(
  own: Window,
  fill: (options?: FullscreenOptions) => Promise<void>,
): Promise<void> {
  const ask = async () => (hasProjector(own) ? own.getScreenDetails?.() : undefined);
  const details = await ask().catch(() => undefined);
  const projector = details?.screens.find((each) => each !== details.currentScreen);
  await fill((projector ? { screen: projector } : {}) as FullscreenOptions);
}
