/** Gives `to`, which takes the place of `from`, its attributes. */
export function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of [...from.attributes]) to.setAttribute(name, value);
}
