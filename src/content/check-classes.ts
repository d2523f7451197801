import { closestWord } from './closest-word.ts';
import { readAs } from './near-miss.ts';

const STYLES =
  `blur current-visible fade-down fade-in fade-in-then-out fade-in-then-semi-out fade-left fade-out fade-right fade-up
  grow highlight-blue highlight-current-blue highlight-current-green highlight-current-red highlight-green highlight-red
  semi-fade-out shrink strike zoom-in`.split(/\s+/);
export const CLASSES = [
  'fragment',
  ...STYLES,
  'r-fit-text',
  'r-frame',
  'r-hstack',
  'r-stack',
  'r-stretch',
  'r-vstack',
  'stretch',
];

/** What is doubtful about the names in a `class`: nearly one of those that reveal.js knows, or a step's style without the step. */
export function checkClasses(value: string): { problem: string; remedy: string; doubt: 'aviso' } | undefined {
  const names = value.split(/\s+/).filter((name) => name !== '');
  const parts = value.split(/[\s,;]+/).filter((name) => name !== '');
  if (/[,;]/.test(value) && parts.some((name) => CLASSES.includes(name)))
    return {
      problem: `las clases «${value}» van separadas con espacios`,
      remedy: `escriba class="${parts.join(' ')}"`,
      doubt: 'aviso',
    };
  for (const name of names) {
    if (CLASSES.includes(name)) continue;
    const family = names.includes('fragment') && /^(?:fade|highlight|zoom)-/.exec(name)?.[0];
    const next = names[names.indexOf(name) + 1];
    const whole = STYLES.find((style) => style === `${name}-${next}`);
    if (whole)
      return {
        problem: `las clases «${name} ${next}» no hacen nada`,
        remedy: `¿quiso decir «${whole}»?`,
        doubt: 'aviso',
      };
    if (family)
      return {
        problem: `la clase «${name}» no hace nada`,
        remedy: `use ${STYLES.filter((style) => style.startsWith(family)).join(', ')}`,
        doubt: 'aviso',
      };
    // A short name may be anyone's own.
    const near = closestWord(readAs(name), CLASSES, name.length > 6 ? 2 : name.length > 4 ? 1 : 0);
    if (near) return { problem: `la clase «${name}» no hace nada`, remedy: `¿quiso decir «${near}»?`, doubt: 'aviso' };
  }
  const split = names.includes('fragment') ? undefined : closestWord(names.join(''), ['fragment'], 1);
  if (names.length > 1 && split)
    return { problem: `las clases «${value}» no hacen nada`, remedy: '¿quiso decir «fragment»?', doubt: 'aviso' };
  const style = names.find((name) => STYLES.includes(name) && name !== 'blur');
  if (style && !names.includes('fragment'))
    return {
      problem: `la clase «${style}» no hace nada sin «fragment»`,
      remedy: `escriba class="fragment ${style}"`,
      doubt: 'aviso',
    };
  return undefined;
}
