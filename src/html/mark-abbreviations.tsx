import { untranslated } from '../components/untranslated.ts';
import { abbreviationPattern } from '../content/abbreviation-pattern.ts';
import type { GlossaryEntry } from '../content/glossary-schema.ts';
import { slugify } from '../content/slugify.ts';
import { textsIn } from './texts-in.ts';
import { toNode } from './to-node.ts';

// Already links, said in another way, or drawn: nothing is added inside.
const LEFT = 'a, button, svg, code, pre, h1, h2, h3, h4, h5, h6, .componente, .repetido';

/** The id of an abbreviation's entry in the glossary. */
export function abbreviationId(sigla: string): string {
  return `sigla-${slugify(sigla)}`;
}

/** Makes each abbreviation, where it first stands in `root`, a link to its entry. Components are left as they are. */
export function markAbbreviations(root: Element, glossary: readonly GlossaryEntry[]): void {
  const byName = new Map(glossary.map(({ sigla }) => [sigla, abbreviationId(sigla)]));
  const pattern = abbreviationPattern(byName.keys());
  if (!pattern) return;
  const done = new Set<string>();
  for (const text of textsIn(root, LEFT)) {
    const value = text.nodeValue ?? '';
    const parts: (string | Node)[] = [];
    let at = 0;
    for (const { 0: name, index } of value.matchAll(pattern)) {
      if (done.has(name)) continue;
      done.add(name);
      const link = toNode(
        <a class="sigla" {...untranslated} href={`#${byName.get(name)}`}>
          {name}
        </a>,
      );
      parts.push(value.slice(at, index), link);
      at = index + name.length;
    }
    if (parts.length > 0) text.replaceWith(...parts, value.slice(at));
  }
}
