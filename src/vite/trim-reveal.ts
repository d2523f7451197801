import { options } from '../deck/options.ts';

const OFF =
  'AutoAnimate|Backgrounds|Controls|Focus|JumpToSlide|Keyboard|Notes|Overlay|Plugins|PrintView|Progress|ScrollView|SlideNumber';
const PARTS = OFF.replace('Plugins|', '').replace(/\b[A-Z]/g, (letter) => letter.toLowerCase());
// Statements and methods about parts that are off, and about what the deck does itself: the address, what is said aloud.
const DROPPED = new RegExp(
  [
    `(?:this\\.)?(?:Reveal\\.)?(?:${PARTS})\\.`,
    '(?:this\\.Reveal\\.)?location\\.writeURL\\(',
    'this\\.Reveal\\.announceStatus\\(',
    'requestAnimationFrame\\( \\(',
    'dom\\.statusElement = ',
    'checkResponsiveScrollView\\(\\);',
    'Util\\.toggleClass\\(',
    '(?:if\\( )?autoAnimateTransition\\b',
    '.*(?:getBackgroundsElement|onDocumentMouseScroll)\\b',
    '(?:writeURL|replaceState|debouncedReplaceState|getHash|isViewportZoomed|enable|disable)\\(.*\\{$',
  ]
    .join('|')
    .replace(/^.*$/, '^(?:$&)'),
);

/**
 * The options of reveal.js that are the same on every visit, as they are written in a program: its defaults, in its `config.ts`,
 * and the deck's own.
 */
export function fixedOptions(config: string): ReadonlyMap<string, string> {
  const defaults = [...config.matchAll(/^\t(\w+): (true|false|null|-?[\d.]+|'[^']*'),$/gm)];
  const own = Object.entries({ ...options, autoAnimate: false, autoSlide: false });
  const fixed = new Map([
    ...defaults.map(([, name = '', value = '']) => [name, value] as const),
    ...own.map(([name, value]) => [name, JSON.stringify(value)] as const),
  ]);
  return fixed;
}

/**
 * A file of reveal.js with the options written into it and without what asks parts that are off: what depends on them is dead
 * then, and left out when the script is made small. Nobody but its other files calls methods that are not `asked`.
 */
export function trimReveal(code: string, fixed: ReadonlyMap<string, string>, asked: ReadonlySet<string>): string {
  return dropStatements(code)
    .replace(/\b(?:(?:scroll|print)View\.isActive|this\.Reveal\.isScrollView)\(\)/g, 'false')
    .replace(
      /(?<![\w.])(?:this\.Reveal\.getConfig\(\)|config)\.(\w+)\b(?!\s*=[^=])/g,
      (whole, name: string) => fixed.get(name) ?? whole,
    )
    .replace(new RegExp(`new (?:${OFF})\\( Reveal \\)`, 'g'), '0')
    .replace(/plugins\.load\([^)]*\)/, 'Promise.resolve()')
    .replace(/(?<=const API = \{|Util\.extend\( Reveal, \{\n\t\t\.\.\.API,)[\s\S]*?(?=\n\t\})/g, (methods) =>
      methods
        .split('\n')
        .filter((line) => asked.has(/^\t\t(\w+)/.exec(line)?.[1] ?? ''))
        .join('\n')
        .replace(/^/, '\n'),
    );
}

/** A statement begins on a line and ends with it, or with the next line that stands as far to the left. */
function dropStatements(code: string): string {
  const lines = code.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', rest = ''] = /^(\t*)(.*)$/.exec(lines[at]!)!;
    if (indent === '' || !DROPPED.test(rest)) {
      kept.push(lines[at]!);
      continue;
    }
    if (!rest.endsWith('{')) continue;
    while (!lines[at + 1]!.startsWith(`${indent}}`)) at++;
    at++;
  }
  return kept.join('\n');
}
