import { expect, type Locator, type Page } from '@playwright/test';
import type { ComponentToken } from '../../src/content/model.ts';
import { openDeck, ready } from '../deck/open-deck.ts';
import { fixture } from '../fixture-workshop.ts';

/** A component with behaviour: where it stands, its steps, and a state that selects something in it. */
export interface Interactive {
  tag: 'linea-de-tiempo' | 'tabla-ejes' | 'mapa-ejercicios';
  slide: string;
  steps: number;
  state: Record<string, string>;
  /** Says the selected thing to a screen reader. */
  sentence: RegExp;
  /** The one place of the picture that Tab reaches. */
  stop: string;
}

export const interactive: readonly Interactive[] = [
  {
    tag: 'linea-de-tiempo',
    slide: 'treinta-anos',
    steps: 6,
    state: { evento: 'nace-la-red' },
    sentence: /^24 de mayo de 2012\. Nace la red Acta en el patio\. .*La lámina la nombra antes/,
    stop: '.marca[tabindex="0"]',
  },
  {
    tag: 'tabla-ejes',
    slide: 'seis-cultivos',
    steps: 4,
    state: { tema: 'riego' },
    sentence: /turnos de riego.*Acceso deficiente a los turnos de riego/,
    stop: 'table [tabindex="0"]',
  },
  {
    tag: 'mapa-ejercicios',
    slide: 'mapa-de-huertos',
    steps: 5,
    state: { entidad: '31' },
    sentence: /^Yucatán\. Se sumó el 12 de julio de 2019/,
    stop: '.mapa-entidades [tabindex="0"]',
  },
];

export const [timeline, table, map] = interactive as [Interactive, Interactive, Interactive];

/**
 * What the three have from the same class is tried with one of them in `npm test`, with each in turn as the tests go, and with
 * the others in `npm run test:long`.
 */
export const inTurn = (test: number, { tag }: Interactive): string[] =>
  interactive[test % interactive.length]!.tag === tag ? [] : ['@largo'];

/** What a component of the fixture workshop was drawn from, as its reader gave it. */
export function specOf<Spec>(slide: string): Spec {
  const { body } = fixture.slides.find(({ id }) => id === slide)!;
  return body.find((token): token is ComponentToken => token.type === 'component')!.spec as Spec;
}

/** Address of a component's slide. */
export function hashOf({ slide }: Interactive, step = 0, state: Record<string, string> = {}): string {
  const query = new URLSearchParams(state).toString();
  return `#/${slide}${step ? `/${step}` : ''}${query ? `?${query}` : ''}`;
}

/** Opens the deck where a component is, and waits until the component answers. */
export async function openComponent(page: Page, component: Interactive, step = 0, state = {}): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, hashOf(component, step, state));
  return awake(page, component, step);
}

export async function awake(page: Page, { tag, slide }: Interactive, step = 0): Promise<Locator> {
  await ready(page);
  const element = page.locator(`#${slide}.present ${tag}`);
  await expect(element).toHaveAttribute('data-paso', String(step));
  return element;
}

/** What a component shows, in words: each thing drawn with its place, text and colours. Fonts' edges are left out. */
export function picture(element: Locator): Promise<string[]> {
  return element.evaluate((root) => {
    const unseen = '.solo-lectores, [aria-live], .paso, title, option';
    const from = root.getBoundingClientRect();
    return [...root.querySelectorAll<HTMLElement | SVGElement>('*')].flatMap((node) => {
      if (node.closest(unseen) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      if (style.clipPath.startsWith('inset(50%') || box.width + box.height === 0) return [];
      // How wide an SVG's words come out depends on hinting, which is never twice the same after a change of scale.
      const worded = node instanceof SVGElement && (node instanceof SVGGElement || node.matches('text, tspan'));
      const place = worded
        ? `${node.getAttribute('x')} ${node.getAttribute('y')} ${node.getAttribute('transform')}`
        : [box.x - from.x, box.y - from.y, box.width, box.height].map(Math.round).join(' ');
      const words = [...node.childNodes].map((child) => (child instanceof Text ? child.data.trim() : '')).join('');
      const { fill, stroke, strokeWidth, color, backgroundColor, outlineStyle, fontWeight } = style;
      const paint = [fill, stroke, strokeWidth, color, backgroundColor, outlineStyle, fontWeight].join(' ');
      return [`${node.tagName} ${node.getAttribute('class') ?? ''} «${words}» at ${place}: ${paint}`];
    });
  });
}

/** The state of a component, as it would be given to another window. */
export function stateOf(element: Locator): Promise<Record<string, string>> {
  return element.evaluate((node) => (node as unknown as { state: Record<string, string> }).state);
}

export function setState(element: Locator, state: unknown): Promise<void> {
  return element.evaluate((node, value) => {
    (node as unknown as { state: unknown }).state = value;
  }, state);
}

/** A part of the deck's address: what follows `?` in its hash. */
export function addressState(page: Page): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? ''));
}
