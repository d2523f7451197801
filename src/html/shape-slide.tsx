import type { Layout } from '../content/model.ts';
import { splitFigures } from './split-figures.tsx';
import { toNode } from './to-node.ts';

// Layouts that show each `###` and what follows it as one box.
const GROUPED: ReadonlySet<Layout> = new Set(['preguntas', 'comparacion', 'proceso']);

/**
 * Gives a laid-out slide its two parts, head (kicker, heading, subtitle) and body, and in grouping layouts a box for each
 * `###`. Attributes set on such a heading (`class="fragment"`) move to its box.
 */
export function shapeSlide(root: Element, layout: Layout): void {
  const head = toNode(<div class="encabezado" />);
  const body = toNode(<div class="cuerpo" />);
  const nodes = [...root.childNodes];
  const heading = nodes.findIndex((node) => isHeading(node, 'H1') || isHeading(node, 'H2'));
  for (const [index, node] of nodes.entries()) {
    if (index === heading || (index < heading && isKicker(node))) head.append(node);
    else if (isHeading(node, 'H3') && !GROUPED.has(layout) && body.children.length === 0) head.append(node);
    else body.append(node);
  }
  for (const kicker of head.querySelectorAll('p')) kicker.classList.add('antetitulo');
  if (GROUPED.has(layout)) groupByHeading(body);
  if (layout === 'imagen') splitPicture(body);
  if (layout === 'cifras') splitFigures(body);
  if (layout === 'texto') markLeads(body);
  root.append(...(head.children.length > 0 ? [head] : []), ...(body.children.length > 0 ? [body] : []));
}

function isHeading(node: Node, name: 'H1' | 'H2' | 'H3'): boolean {
  return node.nodeType === 1 && (node as Element).tagName === name;
}

function isKicker(node: Node): boolean {
  if (node.nodeType !== 1 || (node as Element).tagName !== 'P') return false;
  const meaningful = [...node.childNodes].filter(
    (child) => child.nodeType !== 3 || (child.nodeValue ?? '').trim() !== '',
  );
  return meaningful.length === 1 && (meaningful[0] as Element).tagName === 'EM';
}

function groupByHeading(body: Element): void {
  const groups = toNode(<div class="grupos" />);
  let group: Element | undefined;
  for (const node of [...body.childNodes]) {
    if (isHeading(node, 'H3')) {
      const heading = node as Element;
      if (!group) heading.before(groups);
      group = toNode(<div class="grupo" />);
      for (const { name, value } of [...heading.attributes]) {
        if (name === 'class') group.classList.add(...value.split(/\s+/).filter(Boolean));
        else group.setAttribute(name, value);
        heading.removeAttribute(name);
      }
      groups.append(group);
    }
    group?.append(node);
  }
}

/** Words and pictures side by side, in the order in which they begin. */
function splitPicture(body: Element): void {
  const parts = new Map<string, Element>();
  for (const node of [...body.childNodes]) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const isPicture = element.matches('.imagenes, img, video, audio, figure, picture, .se-reproduce');
    const name = isPicture ? 'imagen-junto' : 'texto-junto';
    const part = parts.get(name) ?? toNode(<div class={name} />);
    part.append(element);
    parts.set(name, part);
  }
  body.replaceChildren(...parts.values());
}

/** A paragraph that begins in bold, and goes on: what its author draws out. */
function markLeads(body: Element): void {
  for (const { firstChild, parentElement } of body.querySelectorAll('p > strong:first-child'))
    if (parentElement!.firstChild === firstChild!.parentNode && parentElement!.childNodes.length > 1)
      parentElement!.classList.add('destacado');
}
