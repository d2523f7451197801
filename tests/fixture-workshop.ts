import { join } from 'node:path';
import { registry } from '../src/components/registry.ts';
import { readTaller } from '../src/content/read-taller.ts';

const root = join(import.meta.dirname, '..');

/** The workshop made for tests: every layout, every component, invented data. */
export const fixtureSlides = join(root, 'tests/fixtures/taller');

/** Its built site, which is what specs open; tests/serve-fixture.ts builds it where it is missing or old. */
export const fixtureSite = join(root, '.cache/taller-de-prueba');

/** What it says, read as the build reads it: where expectations come from. */
export const fixture = readTaller(fixtureSlides, registry.values());

/** The slide in which a component stands, by the name of its fence. */
export function slideWith(component: string) {
  return fixture.slides.find(({ body }) =>
    body.some((token) => token.type === 'component' && token.name === component),
  )!;
}
