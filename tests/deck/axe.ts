import type { Page } from '@playwright/test';
import { findViolations } from '../../src/preflight/find-violations.ts';

/** What axe finds wrong in a part of a page, by its selector, or in the whole of it; with `rules`, by these rules only. */
export async function faults(page: Page, part = 'html', rules?: string[]): Promise<string[]> {
  const violations = await findViolations(page, { part, rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
