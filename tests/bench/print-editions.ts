// Prints both editions of the workshop built in one folder from another, checks them, and says how many seconds that took.
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { checkedEdition } from '../../src/pdf/check/checked-edition.ts';
import { EDITIONS } from '../../src/pdf/print/edition.ts';
import { openBrowser } from '../../src/tasks/find-browser.ts';

const [site = '', slides = ''] = process.argv.slice(2);
const taller = readTaller(slides, registry.values());
const start = performance.now();
const browser = await openBrowser('npm run bench');
const how = { date: new Date(), report() {} };
// At once, as `npm run pdf` does.
const made = await Promise.all(EDITIONS.map((edition) => checkedEdition(browser, site, taller, edition, how)));
console.log((performance.now() - start) / 1000);
await browser.close();
if (made.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
