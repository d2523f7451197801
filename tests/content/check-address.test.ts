import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../src/content/check-address.ts';

const kind = (address: string) => checkAddress(address).kind;

describe('checkAddress(written)', () => {
  it('checkAddress(written) takes #/id and #id for a slide', () => {
    expect(checkAddress('#/portada')).toEqual({ kind: 'slide', target: 'portada' });
    expect(checkAddress('#portada')).toEqual({ kind: 'slide', target: 'portada' });
    expect(checkAddress('#/rendici%C3%B3n')).toEqual({ kind: 'slide', target: 'rendición' });
  });

  it('checkAddress(written) takes a relative path for a file below slides/', () => {
    expect(checkAddress('img/a.png')).toEqual({ kind: 'file', target: 'img/a.png', suffix: '' });
    expect(checkAddress('guía%20corta.pdf#page=2')).toEqual({
      kind: 'file',
      target: 'guía corta.pdf',
      suffix: '#page=2',
    });
  });

  it('checkAddress(written) keeps addresses of other sites as they are', () => {
    const address = 'https://ejemplo.mx/?a=1&copy=2#b';
    expect(checkAddress(address)).toEqual({ kind: 'remote', target: address });
    for (const each of [
      '//ejemplo.mx',
      'HTTP://ejemplo.mx',
      '\\\\ejemplo.mx',
      '/\\ejemplo.mx',
      'mailto:a@b.mx',
      'tel:+52',
    ]) {
      expect(kind(each), each).toBe('remote');
    }
  });

  it('checkAddress(written) refuses every scheme that could run', () => {
    for (const each of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:a',
      'data:text/html,<script>a</script>',
      'data:image/svg+xml;base64,AAAA',
      'blob:https://ejemplo.mx/a',
      'file:///etc/passwd',
      'ftp://ejemplo.mx/a',
      'http:/ejemplo.mx',
    ]) {
      expect(checkAddress(each), each).toMatchObject({
        kind: 'wrong',
        problem: expect.stringMatching(/^una dirección «[a-z]+:» no se permite/),
      });
    }
  });

  it('checkAddress(written) takes bitmaps in data:', () => {
    expect(kind('data:image/png;base64,AAAA')).toBe('data');
  });

  it('checkAddress(written) refuses what leads out of slides/ or nowhere', () => {
    for (const each of ['', ' ', '/a.png', '../a.png', 'a/../../b.png', 'a\\b.png', '%E0%A4%A', '?a=1']) {
      expect(checkAddress(each), each).toMatchObject({
        kind: 'wrong',
        problem: expect.stringContaining('no lleva a ningún lado'),
      });
    }
  });

  it('checkAddress(written) gives an address without a scheme one, which a page on a stick has none of', () => {
    expect(checkAddress('//ejemplo.mx/a')).toMatchObject({ kind: 'remote', target: 'https://ejemplo.mx/a' });
  });

  it.each([
    ['htps://ejemplo.mx/a', 'escriba https://ejemplo.mx/a'],
    ['http:/ejemplo.mx', 'escriba https://ejemplo.mx'],
    ['file:///C:/guia.pdf', 'copie el archivo a la carpeta de las láminas'],
    ['C:\\guia.pdf', 'copie el archivo a la carpeta de las láminas'],
  ])('checkAddress(written) says of %s what was meant', (written, remedy) => {
    expect(checkAddress(written)).toMatchObject({ kind: 'wrong', remedy: expect.stringContaining(remedy) });
  });
});
