import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Has `fill` make a new folder aside and puts it in the place of `final` in one swap. Whatever fails, `final` is as it was
 * and nothing is left beside it; what a killed run left is put right first.
 */
export async function replaceFolder(final: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const beside = (name: string) => join(dirname(final), `.${basename(final)}-${name}`);
  const fresh = beside('nuevo');
  const old = beside('anterior');
  if (!existsSync(final) && existsSync(old)) await rename(old, final);
  await rm(old, { recursive: true, force: true });
  await rm(fresh, { recursive: true, force: true });
  try {
    await fill(fresh);
    if (existsSync(final)) await rename(final, old);
    await rename(fresh, final);
  } catch (error) {
    if (!existsSync(final) && existsSync(old)) await rename(old, final);
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
