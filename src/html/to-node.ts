import type { Markup } from '../components/component.ts';
import { toNodes } from './to-nodes.ts';

/** Markup of one element as that element. */
export function toNode(markup: Markup): HTMLElement {
  return toNodes(markup)[0]!;
}
