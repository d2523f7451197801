/** Sets attributes (null removes) that go back to what they were when `signal` aborts. */
export type SetForNow = (node: Element, name: string, value: string | null) => void;

/** Returns what sets such attributes and keeps in mind what they were. */
export function temporaryAttributes(signal: AbortSignal): SetForNow {
  const before = new Map<Element, Map<string, string | null>>();
  const write = (node: Element, name: string, value: string | null) =>
    value === null ? node.removeAttribute(name) : node.setAttribute(name, value);
  signal.addEventListener('abort', () => {
    for (const [node, names] of before) for (const [name, value] of names) write(node, name, value);
  });
  return (node, name, value) => {
    const names = before.get(node) ?? new Map<string, string | null>();
    if (!names.has(name)) names.set(name, node.getAttribute(name));
    before.set(node, names);
    if (node.getAttribute(name) !== value) write(node, name, value);
  };
}
