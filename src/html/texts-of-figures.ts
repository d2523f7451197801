import type { Where } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import type { Slide } from '../content/model.ts';

/** What the figures of a slide must show `where`, from its data and not from how they were drawn. */
export function textsOfFigures({ body }: Slide, where: Where): string[] {
  return body.flatMap((token) =>
    token.type === 'component' ? registry.get(token.name)!.texts(token.spec, where) : [],
  );
}
