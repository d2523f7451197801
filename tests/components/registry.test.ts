import { expect, it } from 'vitest';
import type { AnyComponent } from '../../src/components/component.ts';
import { registry, registryOf } from '../../src/components/registry.ts';

const counts = registry.get('conteos') as AnyComponent;

it('a component that answers has a name that browsers take for an element, or the build says so', () => {
  const answering = { ...counts, element: '/element.ts' };
  expect(() => registryOf([answering])).toThrow('«conteos» has an element and no hyphen in its name: see `fence`');
  expect(registryOf([{ ...answering, name: 'conteos-vivos', fence: 'conteos' }]).size).toBe(1);
});

it('two components of one name are none: the first would be gone in silence', () => {
  expect(() => registryOf([counts, { ...counts }])).toThrow('two components are called «conteos»');
});
