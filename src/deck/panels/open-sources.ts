/** Lets a link to another site open in a window of its own: nobody should lose the talk for a look at a source. */
export function openSources(document: Document): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.hostname && link.host !== location.host && !link.target) link.target = '_blank';
    },
    { capture: true },
  );
}
