/** The texts below `node`, in order, but for those in elements that the selector `left` names. */
export function textsIn(node: Node, left: string, found: Text[] = []): Text[] {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) found.push(child as Text);
    else if (child.nodeType === 1 && !(child as Element).matches(left)) textsIn(child, left, found);
  }
  return found;
}
