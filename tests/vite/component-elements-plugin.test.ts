import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { componentElementsPlugin } from '../../src/vite/component-elements-plugin.ts';

const codeOf = (shown?: ReadonlySet<string>) =>
  (componentElementsPlugin(shown).load as { handler: () => string }).handler();
const named = (code: string) => [...code.matchAll(/"([\w-]+)": \(\)/g)].map((match) => match[1]!);
const used = [...registry.values()].filter(({ element }) => element).map(({ name }) => name);

it('componentElementsPlugin(shown) loads the behaviour of components that a workshop shows, and of no other', () => {
  expect(named(codeOf())).toEqual(used);
  expect(named(codeOf(new Set(['tabla-ejes', 'conteos'])))).toEqual(['tabla-ejes']);
  expect(named(codeOf(new Set()))).toEqual([]);
});
