import type { Report } from './content-error.ts';
import { parseAttributes, type WrittenAttribute } from './parse-attributes.ts';
import type { SourceText } from './source-text.ts';

const STRAY = /^[(){}[\],;|‐–—-]+/;

/** The attributes of a `.slide:` or `.element:` comment, whose text begins at `start`; what is not understood is reported. */
export function readAttributes(text: string, start: number, chapter: SourceText, report: Report): WrittenAttribute[] {
  const { attributes, rest } = parseAttributes(text);
  const colon = attributes.findIndex(({ name, value }) => /.[:：;]$/.test(name) && value === '');
  const wrong = colon === -1 ? rest : attributes[colon]!.offset;
  if (wrong !== -1)
    report(chapter.place(start + wrong), 'no se entiende este atributo', 'escriba nombre="valor", con comillas');
  const understood = colon === -1 ? attributes : attributes.slice(0, colon);
  // A quote that never closes: the name before it has no value that could be judged.
  if (rest !== -1 && colon === -1 && understood.at(-1)?.value === '') understood.pop();
  const stray = understood.find(({ name }) => STRAY.test(name));
  if (stray) {
    const remedy = 'quítelo: los atributos van separados con espacios';
    report(chapter.place(start + stray.offset), `«${STRAY.exec(stray.name)![0]}» sobra`, remedy);
  }
  const twice = understood.find(({ name }, index) => understood.findIndex((other) => other.name === name) < index);
  if (twice) report(chapter.place(start + twice.offset), `«${twice.name}» está dos veces`, 'deje solo uno');
  return understood
    .map((attribute) => ({ ...attribute, name: attribute.name.replace(STRAY, '') }))
    .filter(({ name }) => name !== '');
}
