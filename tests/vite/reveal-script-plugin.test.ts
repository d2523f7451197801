import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { expect, it } from 'vitest';
import { revealScriptPlugin } from '../../src/vite/reveal-script-plugin.ts';

type Hooks = {
  resolveId: { handler(id: string, importer?: string): string | undefined };
  load: { handler(id: string): string | undefined };
};

const plugin = revealScriptPlugin() as Plugin & Hooks;
const file = join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), '../js/reveal.js');
const source = readFileSync(file, 'utf-8');
const imports = [...source.matchAll(/^import (\w+) from '(\.\/[^']+)'/gm)].map(([, name = '', id = '']) => ({
  name,
  id,
}));
const off = imports.filter(({ id }) => plugin.resolveId.handler(id, file) !== undefined);

// Behind `scrollView.isActive()`, which is never true.
const ONLY_IN_SCROLL_VIEW = ['prev', 'next', 'getSlideByIndices', 'scrollToSlide'];

it('revealScriptPlugin() finds every part that it leaves out in the reveal.js that is installed', () => {
  expect(off.map(({ name }) => name).sort()).toEqual([
    'AutoAnimate',
    'Backgrounds',
    'Controls',
    'Focus',
    'JumpToSlide',
    'Keyboard',
    'Notes',
    'Overlay',
    'Playback',
    'Plugins',
    'PrintView',
    'Progress',
    'ScrollView',
    'SlideNumber',
  ]);
});

it('what stands in for a part answers all that reveal.js binds of it when it starts', () => {
  const code = plugin.load.handler(plugin.resolveId.handler(off[0]!.id, file)!)!;
  const Part = new Function(`${code.replace('export default', 'return')}`)() as new () => Record<string, unknown>;
  const part = new Part();
  for (const { name } of off) {
    const variable = name[0]!.toLowerCase() + name.slice(1);
    const asked = [...source.matchAll(new RegExp(`\\b${variable}\\.(\\w+)(?:\\(|\\.bind)`, 'g'))].map(
      (match) => match[1]!,
    );
    for (const method of asked.filter((each) => !ONLY_IN_SCROLL_VIEW.includes(each))) {
      expect(part[method], `${variable}.${method}`).toBeTypeOf('function');
    }
  }
});
