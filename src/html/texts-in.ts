/** The texts below `node`, in order, but for those in elements that the selector `left` names. */
export function textsIn(node: Node, left: string): Text[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return [child as Text];
    return child.nodeType === 1 && !(child as Element).matches(left) ? textsIn(child, left) : [];
  });
}
