import type { Step } from '../steps.ts';

/**
 * What the panel says at a step: the big number, how the sentence goes on after it, and the legend of those who join and
 * of those still pale. It counts documents and not entities: who has no date may have joined long before.
 */
export interface StepText {
  count: number;
  sentence: string;
  joining: string | undefined;
  pending: string | undefined;
}

/** Before the first step: the question that the steps answer. */
export function describeStart(entities: number): StepText {
  return {
    count: entities,
    sentence: 'entidades: ¿desde cuándo participa cada una?',
    joining: undefined,
    pending: 'Por mostrar',
  };
}

/** The complete picture, which is also the one on paper. */
export function describeAll(total: number, entities: number): StepText {
  const verb = total === 1 ? 'participa' : 'participan';
  return { count: total, sentence: `de ${entities} entidades ${verb}`, joining: undefined, pending: undefined };
}

/** One step: «25» «de 32 entidades con fecha documentada hasta 2017», «Se suman 2», «Sin fecha hasta 2017». */
export function describeStep(step: Step, index: number, entities: number): StepText {
  const joins = step.joining.length;
  if (step.year === undefined) {
    return {
      count: step.total,
      sentence: `de ${entities} entidades; ${joins},\u00a0sin fecha documentada`,
      joining: `${joins} sin fecha`,
      pending: undefined,
    };
  }
  const now = step.inferred > 0 ? ` (${step.inferred})` : '';
  const inferred = step.inferredTotal > 0 ? ` o inferida${now}` : '';
  return {
    count: step.total,
    sentence: `de ${entities} entidades con fecha documentada${inferred} ${index === 0 ? 'en' : 'hasta'} ${step.year}`,
    joining: `${joins === 1 ? 'Se suma' : 'Se suman'} ${joins}`,
    pending: `Sin fecha hasta ${step.year}`,
  };
}
