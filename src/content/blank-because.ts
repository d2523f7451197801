const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>/g;
const DRAWN = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|image|use|foreignObject)$/;
// What only takes part in the looks of something else, or in none.
const UNSEEN = /^(?:defs|symbol|clipPath|mask|pattern|marker|filter|metadata|(?:linear|radial)Gradient)$/;
const HIDDEN = /\sdisplay\s*=\s*["']\s*none|\sstyle\s*=\s*["'][^"']*\bdisplay\s*:\s*none/;
const ZERO = '\\s*[+-]?0*\\.?0+(?:px|mm|cm|in|pt|pc|em|%)?\\s*["\']';

/** Why nothing of a drawing (SVG, its comments taken out) is seen, and what to do; undefined where something is. */
export function blankBecause(svg: string): { why: string; remedy: string } | undefined {
  const [, root = ''] = /<(?:[\w.-]+:)?svg\b([^>]*)>/.exec(svg) ?? [];
  const flat = ['width', 'height'].find((side) => new RegExp(`\\s${side}\\s*=\\s*["']${ZERO}`).test(root));
  if (flat) return { why: `su ${flat} es 0`, remedy: `en su <svg> quite ${flat} o dele su medida` };
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(root) ?? [];
  const sides = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (sides.length === 4 && (sides[2] === 0 || sides[3] === 0))
    return { why: `su viewBox («${box.trim()}») no abarca nada`, remedy: 'expórtelo otra vez con todo lo dibujado' };
  return isDrawn(svg, root)
    ? undefined
    : { why: 'no tiene nada dibujado', remedy: 'expórtelo otra vez con lo dibujado' };
}

function isDrawn(svg: string, root: string): boolean {
  // A colour behind it all may be what it is.
  if (/background/.test(root) || /<style\b[\s\S]*?background/.test(svg)) return true;
  let [depth, unseenFrom] = [0, Number.POSITIVE_INFINITY];
  for (const [, closes, name = '', attributes = '', isEmpty] of svg.matchAll(TAG)) {
    if (closes) {
      depth--;
      if (depth <= unseenFrom) unseenFrom = Number.POSITIVE_INFINITY;
      continue;
    }
    const isUnseen = UNSEEN.test(name) || (depth > 0 && HIDDEN.test(attributes));
    if (depth < unseenFrom && !isUnseen && DRAWN.test(name) && !isBare(name, attributes, isEmpty !== '')) return true;
    if (isEmpty) continue;
    if (isUnseen) unseenFrom = Math.min(unseenFrom, depth);
    depth++;
  }
  return false;
}

/** A line without its points, or text without words. */
function isBare(name: string, attributes: string, isEmpty: boolean): boolean {
  if (name === 'path') return !/\sd\s*=\s*["']\s*[^"'\s]/.test(attributes);
  return name === 'text' && isEmpty;
}
