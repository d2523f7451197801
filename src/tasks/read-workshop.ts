import { registry } from '../components/registry.ts';
import { ContentErrors, formatContentError } from '../content/content-error.ts';
import type { Taller } from '../content/model.ts';
import { readTaller } from '../content/read-taller.ts';
import { countWarnings } from '../language/count-warnings.ts';
import type { WorkshopFolder } from './workshop-folder.ts';

/**
 * The workshop of a folder, for a command that builds something of it; what may be wrong is printed. With `strict`
 * (`--estricto`) that stops the command as a mistake does: throws ContentErrors.
 */
export function readWorkshop({ path, shownAs }: WorkshopFolder, { strict = false }: { strict?: boolean } = {}): Taller {
  const taller = readTaller(path, registry.values(), { shownAs });
  const { warnings } = taller;
  if (strict && warnings.length > 0) throw new ContentErrors(warnings, { strict });
  for (const warning of warnings) console.error(formatContentError(warning));
  if (warnings.length > 0)
    console.error(`${countWarnings(warnings.length)}; con --estricto detienen la construcción.\n`);
  return taller;
}
