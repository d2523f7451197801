/** Shows a dialog made for this once, over the page; closed, also by Escape, it is gone and the focus where it was. */
export function showDialog(dialog: HTMLDialogElement): void {
  // WebKit closes none where a program presses the key, as tests and switch controls do; a search field would only be emptied.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
