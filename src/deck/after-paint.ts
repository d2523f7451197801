/**
 * Makes `task` one that runs soon after the next frame, once however often it is asked for: what nobody sees must not hold
 * up what everybody sees. In a hidden window, where no frame comes, it runs at once.
 */
export function afterPaint(task: () => void): () => void {
  let waiting = false;
  const run = () => {
    waiting = false;
    task();
  };
  return () => {
    if (waiting) return;
    waiting = true;
    if (document.hidden) setTimeout(run);
    else requestAnimationFrame(() => setTimeout(run));
  };
}
