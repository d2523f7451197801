import { buildSite, printContentErrors } from './build-site.ts';

/** `npm run build`: the site into `dist/`. Prints what an editor must mend and exits with 1 when the content has errors. */
const start = performance.now();
try {
  await buildSite();
  console.log(`Listo en ${((performance.now() - start) / 1000).toFixed(1)} s: dist/ (véalo con: npm run preview)`);
} catch (error) {
  if (!printContentErrors(error)) throw error;
  process.exitCode = 1;
}
