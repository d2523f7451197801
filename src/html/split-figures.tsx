import { toNode } from './to-node.ts';

/**
 * Parts of each item of a slide of figures: what is said before its first number (`**78**`), and each number with what
 * follows it, so that all numbers of a slide stand on one line.
 */
export function splitFigures(body: Element): void {
  for (const item of body.querySelectorAll('ul > li')) {
    if (![...item.children].some(isNumber)) continue;
    let part = toNode(<span class="antes" />);
    const parts = [part];
    for (const node of [...item.childNodes]) {
      if (isNumber(node)) {
        part = toNode(<span class="cifra" />);
        parts.push(part);
      }
      part.append(node);
    }
    const numbers = toNode(<span class="numeros" />);
    numbers.append(...parts.slice(1));
    item.append(parts[0]!, numbers);
  }
}

const isNumber = (node: Node) => (node as Element).tagName === 'STRONG';
