import { untranslated } from '../components/untranslated.ts';
import { abbreviationPattern } from '../content/abbreviation-pattern.ts';
import { textsIn } from './texts-in.ts';
import { toNode } from './to-node.ts';

/** Keeps names from a browser's translator: «Guerrero» is no warrior. Drawings and whole lists of names say so themselves. */
export function markNames(root: Element, names: readonly string[]): void {
  const pattern = abbreviationPattern(names);
  if (!pattern) return;
  for (const text of textsIn(root, 'svg, [translate], [lang], pre, code, script, style, textarea')) {
    const value = text.nodeValue ?? '';
    const parts: (string | Node)[] = [];
    let at = 0;
    for (const { 0: name, index } of value.matchAll(pattern)) {
      parts.push(value.slice(at, index), toNode(<span {...untranslated}>{name}</span>));
      at = index + name.length;
    }
    if (parts.length > 0) text.replaceWith(...parts, value.slice(at));
  }
}
