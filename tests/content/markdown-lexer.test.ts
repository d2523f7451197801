import { describe, expect, it } from 'vitest';
import { lexMarkdown, plainText, walkTokens } from '../../src/content/markdown-lexer.ts';

/** Every token of a type with the text that stands at its offsets. */
function found(text: string, type: string): string[] {
  const all: string[] = [];
  walkTokens(lexMarkdown(text), text, (token, offset, end) => {
    if (token.type === type) all.push(text.slice(offset, end));
  });
  return all;
}

describe('lexMarkdown(text)', () => {
  it('lexMarkdown(text) reads one or more citations in brackets', () => {
    const ids: string[] = [];
    const text = 'a [@uno], [@dos; @tres] y [@cuatro,@cinco] [@seis][@siete]';
    walkTokens(lexMarkdown(text), text, (token) => token.type === 'citation' && ids.push(...token.ids));
    expect(ids).toEqual(['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete']);
  });

  it('lexMarkdown(text) leaves links whose text starts with @ alone', () => {
    expect(found('[@cuenta](https://ejemplo.mx) [@otra][r]\n\n[r]: https://ejemplo.mx', 'citation')).toEqual([]);
    expect(found('[@cuenta](https://ejemplo.mx)', 'link')).toHaveLength(1);
  });

  it('lexMarkdown(text) takes a badly written citation for one, so that it is reported and not shown', () => {
    expect(found('[@añeja] [@uno @dos] [@]', 'citation')).toEqual(['[@añeja]', '[@uno @dos]', '[@]']);
  });

  it('lexMarkdown(text) reads variables, but neither variables nor citations in code', () => {
    expect(found('{{estado}} {{ titulo }} {{plan-4}}', 'variable')).toHaveLength(3);
    expect(found('`{{estado}} [@uno]`\n\n```\n{{estado}} [@uno]\n```', 'variable')).toEqual([]);
    expect(found('`{{estado}} [@uno]`', 'citation')).toEqual([]);
  });
});

describe('walkTokens(tokens, text, visit)', () => {
  it('walkTokens(…) gives exact offsets in nested lists, quotes and tables', () => {
    const text =
      '> cita [@a]\n> más\n\n- uno\n  - dos [@b]\n\n    tres [@c]\n\n| x | y [@d] |\n|---|---|\n| z | [@e] |\n';
    expect(found(text, 'citation')).toEqual(['[@a]', '[@b]', '[@c]', '[@d]', '[@e]']);
  });

  it('walkTokens(…) gives the whole of a fence that lost its indent', () => {
    const text = '- a\n\n  ```\n  uno\n  dos\n  ```\n\nfin';
    expect(found(text, 'code')).toEqual(['```\n  uno\n  dos\n  ```']);
    const quote = '> ```\n> uno\n> ```\nfin';
    expect(found(quote, 'code')).toEqual(['```\n> uno\n> ```']);
  });

  it('walkTokens(…) visits parents first', () => {
    const seen: string[] = [];
    walkTokens(lexMarkdown('**a _b_**'), '**a _b_**', (token) => seen.push(token.type));
    expect(seen).toEqual(['paragraph', 'strong', 'text', 'em', 'text']);
  });
});

describe('plainText(tokens, variables)', () => {
  it('plainText(tokens, variables) keeps words and drops markup, citations and HTML', () => {
    const text = '**Uno** _dos_ `tres` [cuatro](#a) ![cinco](b.png) <b>seis</b>  \nsiete [@a] {{estado}} &amp; \\*';
    expect(plainText(lexMarkdown(text), { estado: 'Oaxaca' })).toBe('Uno dos tres cuatro cinco seis siete Oaxaca & *');
  });
});
