import { registry } from '../components/registry.ts';
import { ContentErrors, formatContentError } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import { readTaller } from '../content/read-taller.ts';
import { countWarnings } from '../language/count-warnings.ts';

/**
 * The workshop of `folder`, for a command that builds something of it; what may be wrong is printed. With `strict`
 * (`--estricto`) that stops the command as a mistake does: throws ContentErrors.
 */
export function readWorkshop(folder: string, { strict = false }: { strict?: boolean } = {}): Taller {
  const taller = readTaller(folder, registry.values());
  const { warnings } = taller;
  if (strict && warnings.length > 0) throw new ContentErrors(warnings, { strict });
  for (const warning of warnings) console.error(formatContentError(warning));
  if (warnings.length > 0)
    console.error(`${countWarnings(warnings.length)}; con --estricto detienen la construcción.\n`);
  return taller;
}
