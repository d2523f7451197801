import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { expect, it } from 'vitest';
import { REVEAL_METHODS } from '../../src/deck/reveal-methods.ts';
import { revealScriptPlugin } from '../../src/vite/reveal-script-plugin.ts';

type Hooks = {
  buildStart(): void;
  resolveId: { handler(id: string, importer?: string): string | undefined };
  transform: { handler(code: string): string };
};

const plugin = revealScriptPlugin() as Plugin & Hooks;
plugin.buildStart();
const folder = join(dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')), '../js');
const file = join(folder, 'reveal.js');
const source = readFileSync(file, 'utf-8');
const imports = [...source.matchAll(/^import (\w+) from '(\.\/[^']+)'/gm)].map(([, name = '', id = '']) => ({
  name,
  id,
}));
const off = imports.filter(({ id }) => plugin.resolveId.handler(id, file) !== undefined);

/** What is left of a file of reveal.js once what is dead is gone. */
const left = (path: string) => {
  const code = plugin.transform.handler(readFileSync(join(folder, path), 'utf-8'));
  return minifySync(path, code, { mangle: false, compress: true, codegen: { removeWhitespace: false } }).code;
};

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
    'SlideContent',
    'SlideNumber',
  ]);
});

const core = left('reveal.js');

it('what is left of reveal.js asks nothing of a part that is left out', () => {
  const parts = off.map(({ name }) => name).filter((name) => name !== 'SlideContent');
  for (const name of parts) {
    const variable = name[0]!.toLowerCase() + name.slice(1);
    expect(core, name).not.toMatch(new RegExp(`\\b(${variable}|Reveal\\.${variable})\\.|new ${name}\\b`));
  }
  // A part that is left out is 0 there.
  expect(core).not.toMatch(/\b0 ?\.\w/);
});

it('what is left has all that the deck and its own parts call', () => {
  const kept = imports
    .filter((each) => !off.includes(each) && each.id.includes('controllers'))
    .map(({ id }) => `${id}.js`);
  expect(kept).toHaveLength(5);
  const calls = kept.flatMap((path) => [...left(path).matchAll(/this\.Reveal\.(\w+)/g)].map(([, name]) => name!));
  const api = /API = \{[\s\S]*?\n\t\}|Util\.extend\(Reveal, \{[\s\S]*?\n\t\}/g;
  const names = new Set((core.match(api) ?? []).flatMap((block) => block.match(/(?<=^\t\t)\w+/gm)));
  expect([...new Set([...calls, ...REVEAL_METHODS])].filter((name) => !names.has(name))).toEqual([]);
});
