import { transform } from 'lightningcss';

/** A part of a selector, as lightningcss reads it. */
export interface SelectorPart {
  type: string;
  name?: string;
  kind?: string;
  selectors?: SelectorPart[][];
}

/** A style sheet without the selectors that need a part that the page will never have, and without the rules that are left with none. */
export function dropRules(css: string, isMissing: (part: SelectorPart) => boolean, { minify = false } = {}): string {
  const needsMissing = (selector: SelectorPart[]): boolean =>
    selector.some(
      (part) =>
        isMissing(part) ||
        (part.type === 'pseudo-class' &&
          (part.kind === 'is' || part.kind === 'where') &&
          part.selectors?.every(needsMissing)),
    );
  const { code } = transform({
    filename: 'style.css',
    code: new TextEncoder().encode(css),
    minify,
    // Not whole rules, which are as much work as all else: those without a selector go by themselves.
    visitor: { Selector: (selector) => (needsMissing(selector as SelectorPart[]) ? [] : undefined) },
  });
  return new TextDecoder().decode(code);
}
