import { lexPlain } from './markdown-lexer.ts';
import type { Report } from './content-error.ts';
import type { SourceText, TextEdit } from './source-text.ts';

// What a slide is made of, and no program.
const MARK = /^[ \t]*(?:<!--\s*\.slide\b|-{3}[ \t]*$|(?:notas?|notes?|contexto):[ \t]*$)/im;
const INDENT = /^(?: {4}| {0,3}\t)/gm;

/** A chapter whose slides are not indented: one that is, from its beginning on, would be code; that is reported. */
export function dedentSlides(source: SourceText, report: Report): SourceText {
  const edits: TextEdit[] = [];
  let offset = 0;
  let isFirst = true;
  for (const { type, raw, ...token } of lexPlain(source.text)) {
    const isIndented = type === 'code' && 'codeBlockStyle' in token && token.codeBlockStyle === 'indented';
    if (isIndented && isFirst && MARK.test(raw)) {
      const at = offset + raw.search(/\S/);
      report(source.place(at), 'por su sangría, esto sería código y no láminas', 'quite los espacios del principio');
      for (const { index, 0: indent } of raw.matchAll(INDENT))
        edits.push({ from: offset + index, to: offset + index + indent.length, by: '' });
    }
    offset += raw.length;
    const isComment = type === 'html' && /^\s*<!--[\s\S]*-->\s*$/.test(raw);
    if (type === 'hr' || !(type === 'space' || isComment)) isFirst = type === 'hr';
  }
  return edits.length === 0 ? source : dedentSlides(source.edit(edits), report);
}
