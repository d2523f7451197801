import { expect, it } from 'vitest';
import { lexMarkdown, plainText } from '../../../src/content/markdown-lexer.ts';
import { alternativeTexts } from '../../../src/pdf/check/alternative-texts.ts';

const variables = { lugar: 'Mérida' };

it('alternativeTexts(tokens) has those of Markdown and of raw HTML, in lists and headings too, in their order', () => {
  const tokens = lexMarkdown(`## ![Logo](l.png) Título

- Punto ![Plano de **{{lugar}}** &amp; más](p.png)

<figure><img src="f.png" alt="Sala &quot;llena&quot;"></figure>

Texto <img src="a.png" alt=""> ![fin](z.png)`);
  expect(alternativeTexts(tokens, variables)).toEqual(['Logo', 'Plano de Mérida & más', 'Sala "llena"', 'fin']);
});

it('plainText(tokens, …, { alt: false }) has only what stands there to be read', () => {
  const tokens = lexMarkdown('## ![Logo](l.png) Título de **{{lugar}}**');
  expect(plainText(tokens, variables, { alt: false })).toBe('Título de Mérida');
  expect(plainText(tokens, variables)).toBe('Logo Título de Mérida');
});
