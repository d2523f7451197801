import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Misfit } from './measure-slide.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const REMEDIES: Record<string, string> = {
  'color-contrast': 'use los colores de src/styles/tokens.css: texto sobre fondo, 4.5:1 o más',
  'image-alt': 'diga qué muestra: ![texto](imagen.png)',
  'svg-img-alt': 'dé un título a la figura',
  'heading-order': 'no salte niveles: ## y después ###',
  'link-name': 'escriba el texto del enlace',
  'empty-heading': 'escriba el encabezado o quítelo',
};

/** What axe finds on the page as it is shown now. */
export async function runAxe(page: Page): Promise<Misfit[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => ({
      check: id === 'image-alt' || id === 'svg-img-alt' ? ('alternativo' as const) : ('accesibilidad' as const),
      problem: `${id} en ${node.html.replace(/\s+/g, ' ').slice(0, 90)}`,
      remedy: REMEDIES[id] ?? help,
    })),
  );
}
