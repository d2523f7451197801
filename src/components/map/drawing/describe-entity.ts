import { parsePartialDate } from '../../../content/dates.ts';
import { formatDate } from '../../../language/format-date.ts';
import type { Entity } from '../schema.ts';
import { hasInferredYear } from '../steps.ts';

export const ABSENT = 'No figura en la lámina';
const UNDATED = 'sin fecha documentada';

/** Since when an entity takes part, for a cell: «2017», «hacia 2015», «sin fecha documentada», «No figura en la lámina». */
export function describeSince(entity: Entity): string {
  if (!entity.participa_en_lamina) return ABSENT;
  if (entity.anio === undefined) return UNDATED;
  return hasInferredYear(entity) ? `hacia ${entity.anio}` : String(entity.anio);
}

/** The day of its declaration in words, or undefined when no source gives it. */
export function describeDeclaration(entity: Entity): string | undefined {
  const date = entity.fecha_declaratoria === undefined ? undefined : parsePartialDate(entity.fecha_declaratoria);
  return date && formatDate(date);
}

/** One sentence for the card and for a screen reader. */
export function describeEntity(entity: Entity): string {
  const declaration = describeDeclaration(entity);
  if (!entity.participa_en_lamina) return declaration ? `${ABSENT}; declaratoria del ${declaration}.` : `${ABSENT}.`;
  if (declaration) return `Se sumó el ${declaration}.`;
  if (entity.anio === undefined) return `Participa, ${UNDATED}.`;
  return `Se sumó ${hasInferredYear(entity) ? 'hacia' : 'en'} ${entity.anio}.`;
}

/** What sorts a column of dates: known days and years first, then what has none, then what is not on the slide. */
export function sortKey(entity: Entity): string {
  if (!entity.participa_en_lamina) return '9999';
  return entity.fecha_declaratoria ?? (entity.anio === undefined ? '9998' : String(entity.anio));
}
