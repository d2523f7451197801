import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';
import { findViolations } from './find-violations.ts';

// What measureContents says with its place and its remedy.
const TOLD = ['image-alt', 'svg-img-alt', 'role-img-alt', 'heading-order', 'empty-heading'];

const REMEDIES: Record<string, string> = {
  'color-contrast': 'use los colores de src/styles/tokens.css o quite los que se escribieron',
  'link-name': 'escriba el texto del enlace',
  'target-size': 'sepárelo de los que tiene al lado, o agrándelo',
};

interface Contrast {
  contrastRatio?: number;
  expectedContrastRatio?: string;
}

/** What axe finds on the page as it is shown now, or in a part of it; `rules` are those to ask for, all of WCAG 2.2 AA without them. */
export async function runAxe(
  page: Page,
  { part, rules }: { part?: string; rules?: string[] } = {},
): Promise<Finding[]> {
  const violations = await findViolations(page, { part, rules, without: rules ? [] : TOLD });
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
  const facts = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const node = document.querySelector(selector);
        const text = (node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
        return { slide: node?.closest('.lamina')?.id, text };
      }),
    found.map(({ node }) => String(node.target[0])),
  );
  return found.map(({ id, node }, index): Finding => {
    const { slide, text } = facts[index]!;
    const what = text ? `«${text}»` : node.html.replace(/\s+/g, ' ').slice(0, 90);
    const remedy = REMEDIES[id] ?? 'corrija la lámina, o dé aviso a quien mantiene esto';
    return { check: 'accesibilidad', slide, problem: describe(id, what, node.any[0]?.data), remedy, text };
  });
}

function describe(id: string, what: string, data: Contrast | null | undefined): string {
  if (id === 'color-contrast' && data?.contrastRatio !== undefined) {
    const needed = data.expectedContrastRatio ?? '4.5:1';
    return `${what} tiene poco contraste: ${data.contrastRatio}:1, y hace falta ${needed}`;
  }
  return `${what}: ${rulesInSpanish()[id]?.help ?? id} (${id})`;
}

let read: Record<string, { help: string }> | undefined;

/** What axe says of its own rules in Spanish. */
function rulesInSpanish(): Record<string, { help: string }> {
  const require = createRequire(import.meta.url);
  read ??= JSON.parse(readFileSync(require.resolve('axe-core/locales/es.json'), 'utf-8')).rules;
  return read!;
}
