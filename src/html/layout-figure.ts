import type { AnyComponent, Size } from '../components/component.ts';

// More than a workshop has: while serving, old data are forgotten.
const LIMIT = 200;

const kept = new Map<string, unknown>();

/** A component's drawing of `spec`: the same data and size are laid out once, however many editions show them and however often they are read. */
export function layoutFigure(component: AnyComponent, spec: unknown, size: Size): unknown {
  const data = JSON.stringify([component.name, size, spec], plain);
  if (!kept.has(data)) {
    if (kept.size >= LIMIT) kept.clear();
    kept.set(data, component.layout(spec, size));
  }
  return kept.get(data);
}

const plain = (_key: string, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value);
