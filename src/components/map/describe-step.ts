import type { Step } from './steps.ts';

/** What the panel says at a step: the big number, how the sentence goes on after it, and who joins (legend). */
export interface StepText {
  count: number;
  sentence: string;
  joining: string | undefined;
}

/** Before the first step: the question that the steps answer. */
export function describeStart(entities: number): StepText {
  return { count: entities, sentence: 'entidades: ¿desde cuándo participa cada una?', joining: undefined };
}

/** The complete picture, which is also the one on paper. */
export function describeAll(total: number, entities: number): StepText {
  const verb = total === 1 ? 'participa' : 'participan';
  return { count: total, sentence: `de ${entities} entidades ${verb}`, joining: undefined };
}

/** One step: «23» «de 32 entidades hasta 2016», «Se suman 10 en 2016». */
export function describeStep(step: Step, index: number, entities: number): StepText {
  const joins = step.joining.length;
  const verb = joins === 1 ? 'Se suma' : 'Se suman';
  if (step.year === undefined) {
    const undated = `${joins}, sin fecha documentada`;
    return {
      count: step.total,
      sentence: `de ${entities} entidades; ${undated}`,
      joining: `${verb} ${joins} sin fecha`,
    };
  }
  const near = step.inferred === 1 ? 'se sumó' : 'se sumaron';
  const inferred = step.inferred > 0 ? `; ${step.inferred} ${near} hacia ${step.year}` : '';
  return {
    count: step.total,
    sentence: `de ${entities} entidades ${index === 0 ? 'en' : 'hasta'} ${step.year}${inferred}`,
    joining: `${verb} ${joins} en ${step.year}`,
  };
}
