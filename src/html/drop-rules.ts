import { transform } from 'lightningcss';

/** A part of a selector, as lightningcss reads it. */
export interface SelectorPart {
  type: string;
  name?: string;
  kind?: string;
  selectors?: SelectorPart[][];
}

/** A style sheet without the rules whose selectors, all of them, need a part that the page will never have. */
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
    visitor: {
      Rule: {
        style: (rule) => ((rule.value.selectors as SelectorPart[][]).every(needsMissing) ? [] : undefined),
      },
    },
  });
  return new TextDecoder().decode(code);
}
