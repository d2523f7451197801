/** False in a frame that is not displayed, behind another tab of the page around it say: there nothing stands anywhere. */
export function isLaidOut(): boolean {
  return innerHeight > 0 && document.documentElement.getBoundingClientRect().width > 0;
}

/** Calls `act` each time such a frame is displayed again; no browser says so, and its page begins at the top. */
export function whenBack(act: () => void): void {
  let isShown = isLaidOut();
  new ResizeObserver(() => {
    const isBack = !isShown && isLaidOut();
    isShown = isLaidOut();
    if (isBack) act();
  }).observe(document.documentElement);
}
