import { transform } from 'lightningcss';

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

/** The colours in a value of a CSS property, in order; undefined for what a browser would not take, or has colours by other means. */
export function readCss(property: string, value: string): Rgb[] | undefined {
  // One value: nothing that would end it.
  if (value.trim() === '' || /[;{}!<>\\]/.test(value)) return undefined;
  // A length without its unit: browsers take none but zero.
  const bare = value.replace(/\([^()]*\)/g, '').match(/(?<![\w#.-])-?[\d.]+(?![\w.%])/g) ?? [];
  if (property !== 'opacity' && bare.some((number) => Number(number) !== 0)) return undefined;
  const colors: Rgb[] = [];
  let understood = false;
  try {
    transform({
      filename: 'value.css',
      code: new TextEncoder().encode(`a{${property}:${value}}`),
      visitor: {
        Color(color) {
          if (typeof color === 'object' && 'type' in color && color.type === 'rgb') colors.push(color);
        },
        Declaration({ property: read }) {
          understood = read === property;
        },
      },
    });
  } catch {
    return undefined;
  }
  return understood ? colors : undefined;
}
