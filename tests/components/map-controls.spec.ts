import { expect, type Locator, test } from '@playwright/test';
import type { MapSpec } from '../../src/components/map/read-map.ts';
import { computeSteps } from '../../src/components/map/steps.ts';
import { openDeck } from '../deck/open-deck.ts';
import { hashOf, map, openComponent, setState, specOf } from './open-component.ts';
import { fixture } from '../fixture-workshop.ts';
import { openHost } from './open-host.ts';

const steps = computeSteps(specOf<MapSpec>(map.slide).entities);
const slider = (element: Locator) => element.getByRole('slider', { name: 'Año' });
const zoomIn = (element: Locator) => element.getByRole('button', { name: 'Acercar' }).click();
const zoomOf = (element: Locator) =>
  element.locator('.mapa-dibujo').evaluate((svg) => Number(getComputedStyle(svg).getPropertyValue('--zoom')));

test('Tab stops only where something answers: search, zoom, one entity, slider, links of the card', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 2);
  await element.locator('.mapa-busca input').focus();
  await page.keyboard.press('Shift+Tab');
  expect(await element.evaluate((node) => node.contains(document.activeElement))).toBe(false);
  const stops: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const stop = await element.evaluate((node) => {
      const focused = document.activeElement!;
      if (!node.contains(focused)) return undefined;
      return `${focused.tagName} ${focused.getAttribute('aria-label')?.replace(/[.;,] .*| \d+$/, '')}`;
    });
    if (stop === undefined) break;
    stops.push(stop);
  }
  expect(stops).toEqual([
    'INPUT Buscar entidad por nombre',
    'BUTTON Acercar',
    `path ${fixture.config.estado}`,
    'INPUT Año',
    'A Fuente',
    'A Fuente',
    'A Fuente',
  ]);
  // Whatever the script listens to, a group of the drawing takes no focus.
  for (const group of await element.locator('svg, svg g').all()) {
    await group.evaluate((node) => (node as SVGElement).focus());
    expect(await group.evaluate((node) => node === document.activeElement)).toBe(false);
  }
  // And a key that arrives there all the same is the deck's.
  const reached = await element.locator('.mapa-entidades').evaluate((group) => {
    const keys: string[] = [];
    addEventListener('keydown', ({ key }) => keys.push(key));
    for (const key of ['Enter', ' ', 'Escape', 'ArrowRight'])
      group.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return keys;
  });
  expect(reached).toEqual(['Enter', ' ', 'Escape', 'ArrowRight']);
});

test('the slider’s focus rings its mark alone, below the year, and an empty year is passed by', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 1);
  const chart = (await element.locator('.mapa-anios > svg').boundingBox())!;
  const labels = { ...chart, y: chart.y + chart.height - 40, height: 27 };
  await slider(element).focus();
  await page.keyboard.press('ArrowRight');
  await page.mouse.move(0, 0);
  const marks = { ...chart, y: chart.y + chart.height - 12, height: 14 };
  const look = async () => ({
    labels: await page.screenshot({ clip: labels }),
    marks: await page.screenshot({ clip: marks }),
  });
  const focused = await look();
  await slider(element).blur();
  const blurred = await look();
  expect(focused.labels.equals(blurred.labels)).toBe(true);
  expect(focused.marks.equals(blurred.marks)).toBe(false);

  await slider(element).focus();
  await page.keyboard.press('Home');
  const said: (string | null)[] = [];
  for (const _step of steps) {
    await page.keyboard.press('ArrowRight');
    said.push(await slider(element).getAttribute('aria-valuetext'));
  }
  expect(said.map((words) => words?.split(' ')[0])).toEqual(steps.map(({ total }) => String(total)));
  await page.keyboard.press('ArrowLeft');
  await expect(slider(element)).toHaveAttribute('aria-valuetext', new RegExp(`^${steps.at(-2)!.total} `));
});

test('the legend says what pale means: no date up to the step’s year', async ({ page }) => {
  const element = await openComponent(page, map);
  const pale = element.locator('.mapa-leyenda [data-de="antes"]');
  const years = steps.flatMap(({ year }) => year ?? []);
  for (const words of ['Por mostrar', ...years.map((year) => `Sin fecha hasta ${year}`)]) {
    await expect(pale).toHaveText(words);
    await page.keyboard.press('PageDown');
  }
  await expect(pale).toBeHidden();
  await expect(element.locator('.mapa-leyenda [data-de="ahora"]')).toHaveText(
    `${steps.at(-1)!.joining.length} sin fecha`,
  );
  await expect(element.locator('.mapa-relato:not([hidden])')).toContainText(String(steps.at(-1)!.total));
});

test.describe('on a rotated phone', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('slider, its button and the zoom are 24 px high and wide, and a finger beside the thumb moves it', {
    tag: '@largo',
  }, async ({ page }) => {
    await openDeck(page, hashOf(map, 2, { anio: steps[0]!.key }));
    const element = page.locator(`${map.tag}[data-paso="1"]`);
    for (const control of [slider(element), ...(await element.locator('.mapa-barra button:visible').all())]) {
      const box = (await control.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
    const track = (await slider(element).boundingBox())!;
    const reach = track.height;
    const columns = Number(await slider(element).getAttribute('max'));
    const places = (await slider(element).getAttribute('data-lugares'))!.split(' ').map(Number);
    // The upper edge of what can be touched, well off the 3 px that are drawn.
    const at = { x: track.x + reach / 2 + ((track.width - reach) * places[1]!) / columns, y: track.y + 3 };
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.className, at)).toContain('mapa-anio');
  });
});

test('common abbreviations find their entity', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, map);
  const field = element.locator('.mapa-busca input');
  for (const [typed, name] of [
    ['cdmx', 'Ciudad de México'],
    ['df', 'Ciudad de México'],
    ['D.F.', 'Ciudad de México'],
    ['edomex', 'Estado de México'],
    ['edo. mex.', 'Estado de México'],
    ['qroo', 'Quintana Roo'],
    ['Q. Roo', 'Quintana Roo'],
    ['nl', 'Nuevo León'],
    ['N.L.', 'Nuevo León'],
    ['slp', 'San Luis Potosí'],
    ['bcs', 'Baja California Sur'],
    ['bc', 'Baja California'],
    ['qro', 'Querétaro'],
    ['tamps', 'Tamaulipas'],
  ] as const) {
    await field.fill(typed);
    await expect(element.locator('.mapa-busca [role="option"]:visible').first(), typed).toContainText(name);
  }
});

test('zoomed, no name of land or sea is left to slide under the buttons', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, map, 2);
  await expect(element.locator('.mapa-lugares')).toBeVisible();
  await zoomIn(element);
  await expect(element.locator('.mapa-lugares')).toBeHidden();
});

for (const [host, name] of [
  ['23', 'Quintana Roo'],
  ['14', 'Jalisco'],
  // Where there is least room.
  ['09', 'Ciudad de México'],
] as const) {
  test(`${name}: pressed nearer, its name is whole at each press, and its neighbours’ from the second on`, {
    tag: '@largo',
  }, async ({ page }) => {
    const element = await openHost(page, host);
    const written = () =>
      element.evaluate((root) => {
        const frame = root.querySelector('.mapa-dibujo')!.getBoundingClientRect();
        const texts = [...root.querySelectorAll('.mapa-rotulo text, .mapa-nombres text')];
        return texts
          .filter((text) => text.checkVisibility({ visibilityProperty: true }))
          .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
          .map(({ name, box }) => ({
            name,
            whole:
              box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom,
          }));
      });
    for (const press of [1, 2, 3]) {
      await zoomIn(element);
      await expect.poll(() => zoomOf(element)).toBeCloseTo(1.8 ** press, 1);
      await expect.poll(async () => (await written()).map((each) => each.name)).toContain(name);
      const names = await written();
      expect(names.filter(({ whole }) => !whole)).toEqual([]);
      if (press === 2) expect(names.length).toBeGreaterThan(2);
    }
  });

  test(`${name}: a chosen name meets neither its line nor its label, zoomed or not`, { tag: '@largo' }, async ({
    page,
  }) => {
    const element = await openHost(page, host);
    for (const zoom of [1, 1.8]) {
      if (zoom > 1) await zoomIn(element);
      await expect.poll(() => zoomOf(element)).toBeCloseTo(zoom, 1);
      const found = await element.evaluate((root) => {
        const label = root.querySelector<SVGGElement>('.mapa-rotulo')!;
        const line = label.querySelector('path')!;
        const text = label.querySelector('text')!;
        const chosen = root.querySelector<SVGTextElement>('.mapa-nombre')!;
        const { vista } = (root as unknown as { state: { vista?: string } }).state;
        const touching: string[] = [];
        let clear = 0;
        for (const { dataset } of root.querySelectorAll<HTMLElement>('tbody tr')) {
          (root as unknown as { state: unknown }).state = { entidad: dataset.clave, vista };
          if (chosen.textContent === '' || getComputedStyle(label).visibility === 'hidden') continue;
          const box = chosen.getBoundingClientRect();
          const own = text.getBoundingClientRect();
          const meets = box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
          const matrix = line.getScreenCTM()!;
          const crossed = Array.from({ length: 201 }, (_, part) =>
            line.getPointAtLength((line.getTotalLength() * part) / 200).matrixTransform(matrix),
          ).some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
          if (meets || crossed) touching.push(chosen.textContent!);
          else clear++;
        }
        (root as unknown as { state: unknown }).state = { vista };
        return { touching, clear };
      });
      expect(found.touching, `zoom ${zoom}`).toEqual([]);
      // The label gives way only where it must.
      expect(found.clear).toBeGreaterThanOrEqual(zoom === 1 ? 31 : 20);
    }
  });
}

test('zoomed, the highlighted state’s label stays at the end of its line', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, map, 2);
  const gap = () =>
    element.locator('.mapa-rotulo').evaluate((group) => {
      const line = group.querySelector('path')!;
      const start = line.getPointAtLength(0).matrixTransform(line.getScreenCTM()!);
      const box = group.querySelector('text')!.getBoundingClientRect();
      return Math.max(box.left - start.x, start.x - box.right, box.top - start.y, start.y - box.bottom);
    });
  expect(await gap()).toBeLessThan(8);
  await zoomIn(element);
  await expect.poll(() => zoomOf(element)).toBeCloseTo(1.8, 1);
  expect(await gap()).toBeLessThan(8);
});

test('a state of the workshop that is not on the slide is hatched and has the bright outline', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openHost(page, '08');
  const outline = element.locator('.mapa-contorno-propio');
  const coral = await element.evaluate((root) => getComputedStyle(root).getPropertyValue('--coral').trim());
  const hex = await outline.evaluate((path) =>
    getComputedStyle(path)
      .stroke.match(/\d+/g)!
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join(''),
  );
  expect(`#${hex}`).toBe(coral);
  await expect(element.locator('.mapa-dibujo .mapa-trama').first()).toBeVisible();
  await setState(element, { entidad: '08' });
  await expect(element.locator('.mapa-ficha')).toContainText('No figura en la lámina');
});
