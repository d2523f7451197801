/** Makes elements of `document`: a tag, its attributes, what stands in it. */
export function nodeMaker(document: Document) {
  return (tag: string, attributes: Record<string, string>, ...content: (string | Node)[]): HTMLElement => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...content);
    return node;
  };
}
