import { describe, expect, it } from 'vitest';
import { ICONS } from '../../src/content/check-tokens.ts';
import { renderIcon } from '../../src/html/render-icon.tsx';
import { toNode } from '../../src/html/to-node.ts';

describe('renderIcon(name)', () => {
  it('renderIcon(name) draws every icon that an editor may name, and says nothing to a screen reader', () => {
    for (const name of ICONS) {
      const svg = toNode(renderIcon(name));
      expect(svg.querySelectorAll('path').length, name).toBeGreaterThan(0);
      expect(svg.getAttribute('aria-hidden'), name).toBe('true');
    }
  });
});
