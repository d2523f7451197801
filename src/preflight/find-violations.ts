import type { Page } from '@playwright/test';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import { axeProgram } from './axe-program.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong in a page as it is shown now, or in the part that `part` selects: by `rules`, or by all of WCAG 2.2 AA
 * but `without`.
 */
export async function findViolations(
  page: Page,
  {
    part = 'html',
    rules,
    without = [],
  }: { part?: string; rules?: readonly string[]; without?: readonly string[] } = {},
): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeProgram);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: WCAG },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // Selectors for all that is right would take most of the time; none of our pages has frames of other hosts.
    resultTypes: ['violations'],
  };
  return page.evaluate(
    async ([part, options]) => {
      const { axe } = window as unknown as { axe: { run(part: string, options: RunOptions): Promise<AxeResults> } };
      return (await axe.run(part, options)).violations;
    },
    [part, options] as const,
  );
}
