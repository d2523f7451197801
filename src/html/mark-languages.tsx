import type { ForeignPhrases } from '../content/foreign-text.ts';
import { textsIn } from './texts-in.ts';
import { toNode } from './to-node.ts';

/** Says the language of what data files have in another one, in `roots`; drawings are described elsewhere. */
export function markLanguages(roots: Iterable<Element>, foreign: ForeignPhrases): void {
  if (foreign.size === 0) return;
  // The longest first: one phrase may be part of another.
  const phrases = [...foreign].sort(([one], [other]) => other.length - one.length);
  for (const root of roots) for (const text of textsIn(root, 'svg, [lang], script, style')) mark(text, phrases);
}

function mark(text: Text, phrases: readonly [string, string][]): void {
  const value = text.nodeValue ?? '';
  for (const [phrase, language] of phrases) {
    const at = value.indexOf(phrase);
    if (at < 0) continue;
    const { ownerDocument } = text;
    const span = toNode(<span lang={language}>{phrase}</span>);
    const before = ownerDocument.createTextNode(value.slice(0, at));
    const after = ownerDocument.createTextNode(value.slice(at + phrase.length));
    text.replaceWith(before, span, after);
    mark(before, phrases);
    mark(after, phrases);
    return;
  }
}
