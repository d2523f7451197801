import { describe, expect, it } from 'vitest';
import { ICONS } from '../../src/content/check-tokens.ts';
import { createDocument } from '../../src/html/create-document.ts';
import { renderIcon } from '../../src/html/render-icon.ts';

describe('renderIcon(name, document)', () => {
  it('renderIcon(name, document) draws every icon that an editor may name, and says nothing to a screen reader', () => {
    for (const name of ICONS) {
      const svg = renderIcon(name, createDocument());
      expect(svg.querySelectorAll('path').length, name).toBeGreaterThan(0);
      expect(svg.getAttribute('aria-hidden'), name).toBe('true');
    }
  });
});
