import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/content/decode-text.ts';
import { collectErrors } from './collect-errors.ts';

function decode(bytes: Uint8Array | string) {
  const { errors, report } = collectErrors();
  return { text: decodeText('a.md', typeof bytes === 'string' ? Buffer.from(bytes) : bytes, report)?.text, errors };
}

describe('decodeText(file, bytes, report)', () => {
  it('decodeText(…) drops a byte-order mark', () => {
    expect(decode('\uFEFF# Uno')).toEqual({ text: '# Uno', errors: [] });
  });

  it('decodeText(…) turns Windows and old Mac line ends into \\n', () => {
    expect(decode('a\r\nb\rc\nd\r\n').text).toBe('a\nb\nc\nd\n');
  });

  it('decodeText(…) reports the first byte that is not UTF-8', () => {
    const latin1 = Buffer.from('uno\r\ndos y gestión', 'latin1');
    expect(decode(latin1)).toEqual({
      text: undefined,
      errors: [
        '2:12 el archivo no está en UTF-8; guárdelo con la codificación UTF-8 (en el editor: «Guardar con codificación»)',
      ],
    });
  });

  it('decodeText(…) reads UTF-16 that says so, and composes letters', () => {
    expect(decode(Buffer.from('\uFEFFgestio\u0301n\r\n', 'utf16le')).text).toBe('gestión\n');
  });

  it('decodeText(…) says once where Git left both versions of a change, and nothing of a line of equal signs', () => {
    expect(decode('uno\n<<<<<<< HEAD\ndos\n=======\ntres\n>>>>>>> otra\n')).toEqual({
      text: undefined,
      errors: [expect.stringMatching(/^2:1 Git dejó aquí las dos versiones de un cambio; .*<<<<<<</)],
    });
    for (const mark of ['<<<<<<< HEAD', '>>>>>>> otra'])
      expect(decode(`uno\n${mark}\ndos\n`).errors).toEqual([
        expect.stringMatching(/^2:1 Git dejó aquí una marca de un cambio; .*borre los renglones que empiezan/),
      ]);
    for (const half of ['<<<<<<< HEAD\ndos\n=======\ntres\n', 'dos\n=======\ntres\n>>>>>>> otra\n'])
      expect(decode(half).errors, half).toEqual([expect.stringContaining('Git dejó aquí')]);
    expect(decode('Uno\n=======\n\ndos << 7\n').errors).toEqual([]);
  });

  it('decodeText(…) says once of a text that went through another encoding that its letters are lost', () => {
    const twice = Buffer.from('# Uno\n\nMéxico y Querétaro', 'utf-8').toString('latin1');
    expect(decode(twice).errors).toEqual([
      expect.stringMatching(/^3:2 «MÃ©xico» perdió sus letras: .*; recupere una copia/),
    ]);
    expect(decode('SÃO PAULO, Â y «ñ»').errors).toEqual([]);
    const { errors, report } = collectErrors();
    expect(decodeText('a.csv', Buffer.from('a\nM\uFFFDxico\nQuer\uFFFDtaro'), report)).toBe(undefined);
    expect(errors).toEqual([expect.stringMatching(/^2:2 «M\uFFFDxico» perdió sus letras.*Excel/)]);
  });

  it('decodeText(…) says once that a text is UTF-7, and nothing of a plus sign', () => {
    expect(decode('# M+AOk-xico\n\nQuer+AOk-taro').errors).toEqual([
      expect.stringMatching(/^1:4 el archivo está en UTF-7: «M\+AOk-xico»; guárdelo con la codificación UTF-8/),
    ]);
    expect(decode('1+AOk-x, también').errors).toEqual([]);
  });

  it('decodeText(…) reports a NUL', () => {
    expect(decode('uno\ndos\0').errors[0]).toMatch(/^2:4 el archivo contiene un carácter nulo; /);
  });
});
