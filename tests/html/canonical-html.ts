/** HTML of what is inside `element`, attributes in order of name and white space as a browser shows it. */
export function canonicalHtml(element: Element): string {
  return [...element.childNodes].map(write).join('');
}

function write(node: Node): string {
  if (node.nodeType === 3) return inCode(node) ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.tagName.toLowerCase();
  // That a page translator leaves code alone changes nothing of it.
  const attributes = [...element.attributes]
    .filter((attribute) => attribute.name !== 'translate')
    .map((attribute) => ` ${attribute.name}="${attribute.value}"`)
    .sort()
    .join('');
  return `<${name}${attributes}>${canonicalHtml(element)}</${name}>`;
}

function inCode(node: Node): boolean {
  return node.parentElement?.closest('pre') != null;
}
