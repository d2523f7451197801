import { describe, expect, it } from 'vitest';
import { resolveAddresses } from '../../src/html/resolve-addresses.ts';
import { canonicalHtml } from './canonical-html.ts';
import { makeContext, makeRoot } from './make-context.ts';

function resolve(html: string): string {
  const root = makeRoot(html);
  resolveAddresses(root, makeContext());
  return canonicalHtml(root);
}

describe('resolveAddresses(root, context)', () => {
  it('resolveAddresses(root, context) turns addresses of slides and files into those of the edition', () => {
    expect(resolve('<a href="#uno">a</a><a href="#/dos">b</a>')).toBe('<a href="#/uno">a</a><a href="#/dos">b</a>');
    expect(resolve('<img src="img/a.png" alt="">')).toBe('<img alt="" src="laminas/img/a.png"></img>');
    expect(resolve('<video src="a.mp4" poster="b.png"></video>')).toBe(
      '<video poster="laminas/b.png" src="laminas/a.mp4"></video>',
    );
  });

  it('resolveAddresses(root, context) keeps what follows a path and writes names as addresses', () => {
    expect(resolve('<a href="guía 1.pdf#page=2">a</a>')).toBe('<a href="laminas/gu%C3%ADa%201.pdf#page=2">a</a>');
    expect(resolve('<a href="50%25.pdf">a</a>')).toBe('<a href="laminas/50%25.pdf">a</a>');
  });

  it('resolveAddresses(root, context) writes no sign that a host would take for the end of the path or leave encoded', () => {
    expect(resolve('<a href="a%231%3F b+c&amp;d,e.pdf?x#page=2">a</a>')).toBe(
      '<a href="laminas/a~231~3f%20b+c~26d,e.pdf?x#page=2">a</a>',
    );
  });

  it('resolveAddresses(root, context) leaves other sites as written and empties what must not be followed', () => {
    expect(resolve('<a href="https://ejemplo.mx/?a=1&amp;copy=2">a</a>')).toBe(
      '<a href="https://ejemplo.mx/?a=1&copy=2">a</a>',
    );
    expect(resolve('<a href="javascript:a()">a</a>')).toBe('<a href="">a</a>');
  });

  it('resolveAddresses(root, context) reaches the root itself', () => {
    const root = makeRoot('');
    root.setAttribute('data-background-image', 'a.png');
    resolveAddresses(root, makeContext());
    expect(root.getAttribute('data-background-image')).toBe('laminas/a.png');
  });
});
