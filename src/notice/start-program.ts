/**
 * Starts a page's program once its styles are there (without them it would show the notes on the wall), unless the page's head has found the
 * browser too old for it. Whatever goes wrong, the text is there to read, under a sentence that says so.
 */
export async function startProgram(start: () => unknown): Promise<void> {
  const { classList } = document.documentElement;
  if (classList.contains('anterior')) return;
  const isStyled = () => getComputedStyle(document.documentElement).getPropertyValue('--tinta') !== '';
  // A browser may run this before it tells what became of the style sheet: one of its tokens is a surer sign.
  const sheet = document.querySelector('link[rel="stylesheet"]');
  if (sheet && !isStyled()) return sheet.addEventListener('load', () => startProgram(start), { once: true });
  keepStyles();
  // «js» is the head's already, unless something on the way here changed that script and the policy refused it.
  classList.add('js', 'programa');
  try {
    // The one file's own, refused by a host's policy: notes would be on the wall.
    if (!isStyled()) throw new Error('No styles');
    await start();
    // Of what was saved while it came a page of `npm start` has not heard.
    if (import.meta.hot) import.meta.hot.send('taller:abierta', document.documentElement.dataset.guardado);
  } catch (error) {
    classList.remove('js', 'arrancada', 'vista-presentador');
    document.querySelector('.sin-programa')?.removeAttribute('hidden');
    throw error;
  }
}

/** A host with a policy of its own may refuse the styles that elements carry; a program may give them all the same. */
function keepStyles(): void {
  const styled = document.querySelectorAll<HTMLElement>('[style*=":"]');
  if (styled[0]?.style.length !== 0) return;
  for (const each of styled) each.style.cssText = each.getAttribute('style') ?? '';
}
