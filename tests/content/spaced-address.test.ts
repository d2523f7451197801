import type { Token, Tokens } from 'marked';
import { expect, it } from 'vitest';
import { lexMarkdown } from '../../src/content/markdown-lexer.ts';
import { errorsOf } from './make-taller.ts';

const firstOf = (text: string) =>
  (lexMarkdown(text)[0] as Tokens.Paragraph).tokens[0] as Token & { href?: string; title?: string };

it.each([
  ['![Sesión](Captura de pantalla (2).png)', 'image', 'Captura%20de%20pantalla%20(2).png'],
  ['![**Foto** 1](mis fotos/foto.JPG "Pie de foto")', 'image', 'mis%20fotos/foto.JPG'],
  ['[Guía](guia de campo.pdf)', 'link', 'guia%20de%20campo.pdf'],
  ['![f](100% real.png)', 'image', '100%25%20real.png'],
  ['![f](<con signos.png>)', 'image', 'con signos.png'],
])('lexMarkdown(%j) takes an address with spaces', (text, type, href) => {
  expect(firstOf(text)).toMatchObject({ type, href });
});

it('lexMarkdown(text) leaves words in brackets and parentheses alone', () => {
  expect(firstOf('[sic](así lo dice la nota)').type).toBe('text');
});

it('readTaller(…) names the way to write an image for who writes it as in a notebook', () => {
  expect(errorsOf({ 'a.md': '# A\n\ntexto ![[mi foto.png|300]]\n' })).toEqual([
    'slides/a.md:3:7 así no se muestra una imagen aquí; escriba ![lo que muestra](mi foto.png)',
  ]);
});

it('readTaller(…) finds files with spaces, percent signs and accents, and says which sign cuts an address', () => {
  const files = { 'Captura de pantalla.png': 'x', '100%.png': 'x', 'guía.pdf': 'x', 'Acta #2.pdf': 'x' } as const;
  const text = '# A\n\n![c](Captura de pantalla.png) ![p](100%.png) ![q](Captura%20de%20pantalla.png) [g](guía.pdf)\n';
  expect(errorsOf({ 'a.md': text, ...files })).toEqual([]);
  expect(errorsOf({ 'a.md': '# A\n\n[acta](<Acta #2.pdf>)\n', ...files })[0]).toContain('escriba %23 en su lugar');
});
