import { expect, it } from 'vitest';
import { openBrowser } from '../../src/tasks/find-browser.ts';

it('openBrowser(command) without any browser says what to type, the command included', async () => {
  const failed = openBrowser('npm run pdf', [{ executablePath: '/no/hay/navegador' }]);
  await expect(failed).rejects.toThrow(/npx playwright install chromium[\s\S]*CHROMIUM_PATH=\S+ npm run pdf/);
});
