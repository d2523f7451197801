/** On a slide only the card's links can be seen, so Tab stops only at those. */
export function limitLinks(host: Element): void {
  const onSlide = host.closest('.reveal') !== null;
  for (const link of host.querySelectorAll('a')) {
    if (onSlide && !link.closest('[data-actual]')) link.setAttribute('tabindex', '-1');
    else link.removeAttribute('tabindex');
  }
}
