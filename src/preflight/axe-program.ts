import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Both run in the page, and each by itself.

/** Keeps a value on an object itself: what takes the place of a WeakMap, or of a WeakSet, that is made for good. */
function OnObjects() {
  const key = Symbol();
  return {
    has: (object: object) => key in object,
    get: (object: Record<symbol, unknown>) => object[key],
    set: (object: Record<symbol, unknown>, value: unknown) => {
      object[key] = value;
    },
    add: (object: Record<symbol, unknown>) => {
      object[key] = true;
    },
  };
}

interface Color {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(text: string): Color;
}

/** Has each colour that styles name read once. */
function rememberColors({ Color: { prototype } }: { Color: { prototype: Color } }): void {
  const known = new Map<string, Pick<Color, 'r' | 'g' | 'b' | 'alpha'>>();
  const { parseString } = prototype;
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}

const { resolve } = createRequire(import.meta.url);

/**
 * The program of axe for a page. As it comes, it spends two thirds of its time on colours: it has seven WeakMaps for the
 * parts of each, and reads that of every element under every text anew.
 */
export const axeProgram = `{
  const { WeakMap, WeakSet } = window;
  Object.assign(window, { WeakMap: ${OnObjects}, WeakSet: ${OnObjects} });
  ${readFileSync(resolve('axe-core/axe.min.js'), 'utf-8')}
  Object.assign(window, { WeakMap, WeakSet });
  (${rememberColors})(axe.commons.color);
}`;
