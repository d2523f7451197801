import { test } from '@playwright/test';
import { LISTS, turnRound } from '../reading/turn-round.ts';

for (const [where, item] of Object.entries(LISTS))
  test(`turned round in ${where} ten times, the same item is at the top each time`, async ({ page }) => {
    await turnRound(page, item, 10);
  });
