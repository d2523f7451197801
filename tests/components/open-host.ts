import type { Locator, Page } from '@playwright/test';
import { map } from '../../src/components/map/map.ts';
import { mapContext, mapSpec, SLOT } from './map/map-data.ts';
import { openReading } from './open-reading.ts';
import { toNode } from '../../src/html/to-node.ts';

/** Opens the map as it is built for a workshop of another state, by its INEGI key, in a page of the reading kind. */
export async function openHost(page: Page, highlighted: string): Promise<Locator> {
  const figure = toNode(map.render(map.layout({ ...mapSpec(), highlighted }, SLOT), mapContext()));
  const html = `<mapa-ejercicios class="componente">${figure.outerHTML}</mapa-ejercicios>`;
  return openReading(page, 'mapa-ejercicios', { html });
}
