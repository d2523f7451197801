import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/content/source-text.ts';
import { splitNotes } from '../../src/content/split-notes.ts';

function split(text: string): { parts: Record<string, string>; errors: string[] } {
  const errors: string[] = [];
  const chapter = new SourceText('a.md', text);
  const piece = { text, offset: 0, below: false };
  const parts = splitNotes(chapter, piece, ({ line, column }, problem) => errors.push(`${line}:${column} ${problem}`));
  for (const part of parts) expect(text.slice(part.offset, part.offset + part.text.length)).toBe(part.text);
  return { parts: Object.fromEntries(parts.map(({ kind, text: each }) => [kind, each.trim()])), errors };
}

describe('splitNotes(chapter, piece, report)', () => {
  it('splitNotes(…) knows Nota, Notas, Note and Notes, in capitals too', () => {
    for (const marker of ['Nota:', 'Notas:', 'Note:', 'Notes:', 'NOTA:', 'note:']) {
      expect(split(`cuerpo\n\n${marker}\n\nsecreto`)).toEqual({
        parts: { body: 'cuerpo', notes: 'secreto' },
        errors: [],
      });
    }
  });

  it('splitNotes(…) takes notes and context in either order', () => {
    const expected = { body: 'cuerpo', notes: 'n', context: 'c' };
    expect(split('cuerpo\nNota: n\n\nContexto: c').parts).toEqual(expected);
    expect(split('cuerpo\nContexto: c\n\nNota: n').parts).toEqual(expected);
  });

  it('splitNotes(…) finds a marker on the first line, on the last, under text and under a list', () => {
    expect(split('Nota: solo notas').parts).toEqual({ body: '', notes: 'solo notas' });
    expect(split('texto\nNota: n').parts).toEqual({ body: 'texto', notes: 'n' });
    expect(split('- a\n- b\nNota: n').parts).toEqual({ body: '- a\n- b', notes: 'n' });
    expect(split('- a\n  Nota: n').parts).toEqual({ body: '- a', notes: 'n' });
    expect(split('| a |\n|---|\n| b |\nNota: n').parts).toEqual({ body: '| a |\n|---|\n| b |', notes: 'n' });
    expect(split('texto\n\nNota:').parts).toEqual({ body: 'texto', notes: '' });
  });

  it('splitNotes(…) never shows notes that stand right under closed HTML', () => {
    expect(split('<div>\nx\n</div>\nNota: secreto').parts).toEqual({ body: '<div>\nx\n</div>', notes: 'secreto' });
    expect(split('<br>\nNota: secreto').parts).toEqual({ body: '<br>', notes: 'secreto' });
    expect(split('<!-- .slide: id="a" -->\nNota: secreto').parts.notes).toBe('secreto');
  });

  it('splitNotes(…) leaves a marker in code alone: fence, indented, in a list, in a quote, over two lines', () => {
    for (const code of [
      '```\nNota: código\n```',
      'a\n\n    Nota: código',
      '- a\n\n  ```\n  uno\n  dos\n  tres\n  cuatro\n  Nota: código\n  ```',
      '- a\n  - b\n\n    ~~~\n    uno\n    dos\n    Nota: código\n    ~~~',
      'texto `uno\nNota: dos` fin',
      '```\nsin cerrar\nNota: código',
    ]) {
      expect(Object.keys(split(code).parts), code).toEqual(['body']);
    }
  });

  it('splitNotes(…) leaves a marker in HTML or in a comment alone', () => {
    for (const html of [
      '<div>\nNota: texto\n</div>',
      '<pre>\n\nNota: texto\n\n</pre>',
      '<!--\nNota: de quien edita\n-->',
      '<div><p>a</p>\nNota: texto\n</div>',
      'texto <!-- uno\nNota: dos --> fin',
    ]) {
      expect(Object.keys(split(html).parts), html).toEqual(['body']);
    }
  });

  it('splitNotes(…) does not take a word in the middle of a line for a marker', () => {
    expect(Object.keys(split('Una Nota: no\n\n**Nota:** no\n\n- Nota: no\n\n> Nota: no\n\nAnota: no').parts)).toEqual([
      'body',
    ]);
  });

  it('splitNotes(…) does not turn notes into code where white space follows the marker', () => {
    expect(split('a\n\nNota:\tcon tabulador').parts.notes).toBe('con tabulador');
    const [, notes] = splitNotes(
      new SourceText('a.md', 'a\nNota:\n\n    sangrada'),
      { text: 'a\nNota:\n\n    sangrada', offset: 0, below: false },
      () => {},
    );
    expect(notes).toEqual({ kind: 'notes', text: 'sangrada', offset: 13 });
  });

  it('splitNotes(…) reports a second marker of the same kind, next to the first or not', () => {
    expect(split('a\nNota: b\nNota: c').errors).toEqual(['3:1 «Nota:» está dos veces en la lámina']);
    expect(split('a\n\nContexto: b\n\nNota: c\n\n  contexto: d').errors).toEqual([
      '7:3 «contexto:» está dos veces en la lámina',
    ]);
    expect(split('a\nNota: b\nNotes: c').errors).toEqual(['3:1 «Notes:» está dos veces en la lámina']);
  });

  it('splitNotes(…) keeps the second text out of the body', () => {
    expect(split('a\nNota: b\nNota: c').parts.body).toBe('a');
  });
});
