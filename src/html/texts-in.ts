/** The texts below `root`, in order, but for those in elements that the selector `left` names. */
export function textsIn(root: Element, left: string): Text[] {
  // Asked once: a selector is read anew for each element that it is tried on.
  const leftOut = new Set<Node>(root.querySelectorAll(left));
  const within = (node: Node): Text[] =>
    [...node.childNodes].flatMap((child) => {
      if (child.nodeType === 3) return [child as Text];
      return child.nodeType === 1 && !leftOut.has(child) ? within(child) : [];
    });
  return within(root);
}
