import type { CSSOptions } from 'vite';
import { registry } from '../components/registry.ts';
import type { Measures } from '../measures/measures.ts';
import { slideMeasures } from '../measures/slide-measures.ts';

/** Custom properties that stand for a number which a layout knows too, with that number. */
export const measuredProperties: ReadonlyMap<string, string> = new Map([
  ...propertiesOf('lamina', slideMeasures),
  ...[...registry.values()].flatMap(({ name, measures = {} }) => propertiesOf(name, measures)),
]);

/** Style sheets are read in half the time of PostCSS; what older browsers need is added once, when all is made small. */
export const cssOptions: CSSOptions = {
  transformer: 'lightningcss',
  lightningcss: {
    targets: {},
    visitor: {
      Variable: ({ name }) => {
        const raw = measuredProperties.get(name.ident);
        return raw === undefined ? undefined : { raw };
      },
    },
  },
};

function propertiesOf(owner: string, { px = {}, ratio = {} }: Measures): [string, string][] {
  return [
    ...Object.entries(px).map(([name, value]): [string, string] => [`--${owner}-${name}`, `${value}px`]),
    ...Object.entries(ratio).map(([name, value]): [string, string] => [`--${owner}-${name}`, `${value}`]),
  ];
}
