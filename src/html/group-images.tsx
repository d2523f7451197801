import { copyAttributes } from './copy-attributes.ts';
import { toNode } from './to-node.ts';

/**
 * Paragraphs that hold nothing but images (or films) stand as blocks of pictures, class `imagenes`, side by side where they are
 * several; with `captions`, the title of a picture that stands alone becomes what is read below it.
 */
export function groupImages(root: Element, { captions }: { captions: boolean }): void {
  for (const paragraph of root.querySelectorAll('p')) {
    const nodes = [...paragraph.childNodes].filter(
      (node) => !(node.nodeType === 3 && (node.nodeValue ?? '').trim() === '') && (node as Element).tagName !== 'BR',
    );
    const pictures = nodes.filter((node): node is Element => node.nodeType === 1 && isPicture(node as Element));
    if (pictures.length === 0 || pictures.length < nodes.length) continue;
    for (const node of [...paragraph.childNodes]) if (!pictures.includes(node as Element)) node.remove();
    const title = captions && pictures.length === 1 ? pictureIn(pictures[0]!).getAttribute('title') : null;
    let block: Element = paragraph;
    if (title) {
      block = toNode(
        <figure>
          <figcaption>{title}</figcaption>
        </figure>,
      );
      copyAttributes(paragraph, block);
      pictureIn(pictures[0]!).removeAttribute('title');
      block.prepend(...paragraph.childNodes);
      paragraph.replaceWith(block);
    }
    block.classList.add('imagenes');
    if (pictures.length > 1) (block as HTMLElement).style.setProperty('--cuantas', String(pictures.length));
  }
}

/** A picture, or one that leads somewhere. */
function isPicture(element: Element): boolean {
  if (/^(IMG|VIDEO|PICTURE)$/.test(element.tagName)) return true;
  const [only, ...more] = [...element.childNodes];
  return element.tagName === 'A' && more.length === 0 && only?.nodeType === 1 && isPicture(only as Element);
}

function pictureIn(element: Element): Element {
  return element.tagName === 'A' ? pictureIn(element.firstElementChild!) : element;
}
