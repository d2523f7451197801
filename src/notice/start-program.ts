/**
 * Starts a page's program, unless the page's head has found the browser too old for it. Whatever goes wrong, the text is
 * there to read, under a sentence that says so.
 */
export async function startProgram(start: () => unknown): Promise<void> {
  const { classList } = document.documentElement;
  if (classList.contains('anterior')) return;
  // «js» is the head's already, unless something on the way here changed that script and the policy refused it.
  classList.add('js', 'programa');
  try {
    await start();
  } catch (error) {
    classList.remove('js', 'arrancada', 'vista-presentador');
    document.querySelector('.sin-programa')?.removeAttribute('hidden');
    throw error;
  }
}
