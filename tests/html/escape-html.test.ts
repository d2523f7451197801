import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/html/escape-html.ts';

describe('escapeHtml(text)', () => {
  it('escapeHtml(text) makes text safe between tags and in both kinds of quotes', () => {
    expect(escapeHtml(`<a href="b" title='c'>&amp;`)).toBe('&lt;a href=&quot;b&quot; title=&#39;c&#39;&gt;&amp;amp;');
  });
});
