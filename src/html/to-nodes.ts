import { renderToString } from 'preact-render-to-string';
import type { Markup } from '../components/component.ts';
import { createDocument } from './create-document.ts';

// There is no browser while building; what holds the nodes takes them out of here.
const { body } = createDocument();

/** Markup as elements, for what later passes change; what stays as it is goes into a page as a string. */
export function toNodes(markup: Markup | undefined): HTMLElement[] {
  body.innerHTML = markup ? renderToString(markup) : '';
  const nodes = [...body.children] as HTMLElement[];
  body.replaceChildren();
  return nodes;
}
