import type { Entity } from './schema.ts';

/** The entities that join at once: a year's, or at the end all those without a documented year. */
export interface Step {
  /** In addresses: «2016», «sin-fecha». */
  key: string;
  year: number | undefined;
  joining: Entity[];
  /** How many take part from here on, these included. */
  total: number;
  /** How many of those joining have only an inferred year. */
  inferred: number;
  /** How many of all those taking part from here on have one. */
  inferredTotal: number;
}

/** The steps that tell who takes part since when: one a year, in order, and one for what has no year. */
export function computeSteps(entities: readonly Entity[]): Step[] {
  const participants = entities.filter((entity) => entity.participa_en_lamina);
  const years = [...new Set(participants.map((entity) => entity.anio))];
  const ordered = years.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  let total = 0;
  let inferredTotal = 0;
  return ordered.map((year) => {
    const joining = participants.filter((entity) => entity.anio === year);
    const inferred = joining.filter(hasInferredYear).length;
    total += joining.length;
    inferredTotal += inferred;
    return {
      key: year === undefined ? 'sin-fecha' : String(year),
      year,
      joining,
      total,
      inferred,
      inferredTotal,
    };
  });
}

/** It takes part and nobody knows since when. */
export function isUndated(entity: Entity): boolean {
  return entity.participa_en_lamina && entity.anio === undefined;
}

/** The year is likely but no source gives it with certainty: it is written «hacia 2015». */
export function hasInferredYear(entity: Entity): boolean {
  return entity.anio !== undefined && entity.fecha_declaratoria === undefined && entity.confianza !== 'alta';
}
