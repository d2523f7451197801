import type { Where } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import type { Slide } from '../content/model.ts';
import { countdownWords } from '../language/countdown-es-mx.ts';
import { describeDuration } from '../language/describe-duration.ts';

/** What the figures of a slide must show `where`, from its data and not from how they were drawn. */
export function textsOfFigures({ body, exercise }: Slide, where: Where): string[] {
  const texts = body.flatMap((token) =>
    token.type === 'component' ? registry.get(token.name)!.texts(token.spec, where) : [],
  );
  // On the screen it is a clock.
  if (exercise !== undefined && (where === 'pagina' || where === 'cuaderno'))
    texts.push(countdownWords.exercise(describeDuration(exercise)));
  return texts;
}
