/** Whether there is a reading edition beside this deck; none in the one file. */
export function hasReading(): boolean {
  return Boolean(document.documentElement.dataset.lectura);
}

/** Goes to the same slide of the reading edition. */
export function openReading(deck: { current: { id: string } }): void {
  const page = document.documentElement.dataset.lectura;
  if (page) location.href = `./${page}#${encodeURIComponent(deck.current.id)}`;
}
