import { expect, test } from 'vitest';
import type { AnyComponent } from '../../src/components/component.ts';
import { layoutFigure } from '../../src/html/layout-figure.ts';

function countingComponent() {
  const drawn: unknown[] = [];
  const component = {
    name: `cuenta-${Math.random()}`,
    layout: (spec: unknown, size: unknown) => drawn.push({ spec, size }),
  } as unknown as AnyComponent;
  return { component, drawn };
}

test('the same data in the same room are laid out once, even read anew', () => {
  const { component, drawn } = countingComponent();
  const first = layoutFigure(component, { rows: new Map([['a', 1]]) }, { width: 100, height: 50 });
  expect(layoutFigure(component, { rows: new Map([['a', 1]]) }, { width: 100, height: 50 })).toBe(first);
  expect(drawn).toHaveLength(1);
});

test('other data or another room are laid out for themselves', () => {
  const { component, drawn } = countingComponent();
  layoutFigure(component, { rows: new Map([['a', 1]]) }, { width: 100, height: 50 });
  layoutFigure(component, { rows: new Map([['a', 2]]) }, { width: 100, height: 50 });
  layoutFigure(component, { rows: new Map([['a', 1]]) }, { width: 100, height: 60 });
  expect(drawn).toHaveLength(3);
});

test('what has no room is refused each time it is drawn', () => {
  const { component } = countingComponent();
  component.layout = () => {
    throw new Error('no room');
  };
  for (let time = 0; time < 2; time++)
    expect(() => layoutFigure(component, {}, { width: 100, height: 50 })).toThrow('no room');
});
