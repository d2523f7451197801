import { toNode } from './to-node.ts';

const SIGN = '◆';

/**
 * Parts of each item of a slide of figures: what is said before its first number (`**78**`), and each number with what
 * follows it, so that all numbers of a slide stand on one line. A sign (◆) leads to the paragraph below that begins with it.
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
  for (const text of [...body.querySelectorAll('.cifra, p')].flatMap(({ childNodes }) => [...childNodes]))
    markSign(text);
}

function markSign(text: Node): void {
  if (text.nodeType !== 3) return;
  // It stays with the word before it.
  const [before = '', ...after] = (text.nodeValue ?? '').replace(` ${SIGN}`, `\u00A0${SIGN}`).split(SIGN);
  const parts = after.flatMap((each) => [toNode(<span class="difiere">{SIGN}</span>), each]);
  if (parts.length > 0) (text as ChildNode).replaceWith(before, ...parts);
}

const isNumber = (node: Node) => (node as Element).tagName === 'STRONG';
