import type { CSSOptions } from 'vite';
import { registry } from '../components/registry.ts';
import { BOOKLET_LINES, BOOKLET_MARGINS } from '../measures/booklet-margins.ts';
import { LETTER_SIZES } from '../measures/letter-sizes.ts';
import type { Measures } from '../measures/measures.ts';
import { slideMeasures } from '../measures/slide-measures.ts';

const { top, side, bottom } = BOOKLET_MARGINS;
const letters = LETTER_SIZES.slice(1).map((percent, index) => [`letra-${index + 1}`, `${percent}%`] as const);

/** Custom properties that stand for a number which a layout knows too, with that number. */
export const measuredProperties: ReadonlyMap<string, string> = new Map([
  ...propertiesOf('lamina', slideMeasures),
  ...propertiesOf('cuaderno', {
    text: {
      margenes: `${top}mm ${side}mm ${bottom}mm`,
      renglon: `${BOOKLET_LINES.apart}mm`,
      'sobre-renglones': `${BOOKLET_LINES.above}mm`,
    },
  }),
  ...propertiesOf('lectura', { text: Object.fromEntries(letters) }),
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

function propertiesOf(owner: string, { px = {}, em = {}, ratio, text }: Measures): [string, string][] {
  const withUnit = (values: Readonly<Record<string, number>>, unit: string) =>
    Object.entries(values).map(([name, value]) => [name, `${value}${unit}`] as const);
  const all = [...withUnit(px, 'px'), ...withUnit(em, 'em'), ...Object.entries({ ...ratio, ...text })];
  return all.map(([name, value]) => [`--${owner}-${name}`, `${value}`]);
}
