import type { ComponentDefinition } from './data-files.ts';
import { linesOf } from './mask-code.ts';
import { nearComponent } from './near-component.ts';
import type { NearMiss } from './near-miss.ts';

// Of `!`, `<`, `~` and `{{` something else is said, and `- nombre` is an item.
const ALONE = /^(?![!<~|]|\{\{|[-+*] )([^\p{L}\p{N}\s]{0,6}) ?(\p{L}+(?:[-_ ]\p{L}+){0,6}) ?([^\p{L}\p{N}\s]{0,6})$/u;
const BRACKETS = /^(?:[[{]|::)/;
const OPTION = /^\s*(?:datos|id|opciones|pregunta|repaso)[ \t]*:/;

/** Lines of Markdown (code and comments blanked) that are only a component's name, in other signs than those of a block. */
export function findLooseComponents(masked: string, components: Iterable<ComponentDefinition>): NearMiss[] {
  const all = [...components];
  const lines = linesOf(masked);
  return lines.flatMap(({ line, offset }, index) => {
    const [, open = '', name = '', close = ''] = ALONE.exec(line.trim()) ?? [];
    const next = lines[index + 1]?.line ?? '';
    // A word alone may be a title: only its hyphen, its brackets or what follows make it a name.
    const isName = /[-_]/.test(name) || (BRACKETS.test(open) && close !== '') || OPTION.test(next);
    // Of loose data something is said there.
    const near = isName && !/^\s*datos\s*:/i.test(next) && nearComponent(name, all);
    // `[nombre]` may have an address.
    if (!near || masked.toLowerCase().includes(`[${name.toLowerCase()}]:`)) return [];
    return {
      offset: offset + line.search(/\S/),
      problem: `«${line.trim()}» no muestra el componente: se ve tal cual`,
      remedy: `escriba un renglón \`\`\`${near}, debajo lo que pide y después un renglón \`\`\``,
    };
  });
}
