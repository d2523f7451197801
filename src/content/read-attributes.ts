import type { Report } from './content-error.ts';
import { parseAttributes, type WrittenAttribute } from './parse-attributes.ts';
import type { SourceText } from './source-text.ts';

// These need no value.
const BARE = /^(?:data-|aria-|hidden$)/;
const STRAY = /^[(){}[\],;|‐–—-]+/;

/** The attributes of a `.slide:` or `.element:` comment, whose text begins at `start`; what is not understood is reported. */
export function readAttributes(text: string, start: number, chapter: SourceText, report: Report): WrittenAttribute[] {
  const { attributes, rest } = parseAttributes(text);
  const colon = attributes.findIndex(({ name, value }) => /.[:：;]$/.test(name) && value === '');
  const wrong = colon === -1 ? rest : attributes[colon]!.offset;
  const tell = (at: number, problem: string, remedy: string) => report(chapter.place(start + at), problem, remedy);
  // `id="a layout="b"`: the value goes on to the next quote.
  const unclosed = wrong === -1 ? -1 : attributes.findIndex(({ value }) => /\s[\p{L}-]+=$/u.test(value));
  if (unclosed !== -1) {
    const { name, value, offset } = attributes[unclosed]!;
    tell(offset, `a «${name}» le falta una comilla`, `escriba ${name}="${value.split(/\s/)[0]}"`);
  } else if (wrong !== -1) tell(wrong, 'no se entiende este atributo', 'escriba nombre="valor", con comillas');
  const bare = attributes.filter(
    ({ name, value }) => value === '' && /^[#.]?[\p{L}\p{N}-]+$/u.test(name) && !BARE.test(name),
  );
  const isBare = wrong === -1 && bare.length > 1;
  if (isBare) {
    const names = bare.map(({ name }) => `«${name}»`).join(', ');
    tell(bare[0]!.offset, `${names} no dicen de qué son`, 'escriba nombre="valor", con comillas');
  }
  // What has no value beside something that is not understood is part of it.
  const understood = attributes
    .slice(0, unclosed !== -1 ? unclosed + 1 : colon !== -1 ? colon : undefined)
    .map((each, index) => (index === unclosed ? { ...each, value: each.value.split(/\s/)[0]! } : each))
    .filter((each) => !(isBare && bare.includes(each)) && (rest === -1 || colon !== -1 || each.value !== ''));
  const stray = understood.find(({ name }) => STRAY.test(name));
  if (stray) {
    const remedy = 'quítelo: los atributos van separados con espacios';
    tell(stray.offset, `«${STRAY.exec(stray.name)![0]}» sobra`, remedy);
  }
  const twice = understood.find(({ name }, index) => understood.findIndex((other) => other.name === name) < index);
  if (twice) tell(twice.offset, `«${twice.name}» está dos veces`, 'deje solo uno');
  return understood
    .map((attribute) => ({ ...attribute, name: attribute.name.replace(STRAY, '') }))
    .filter(({ name }) => name !== '');
}
