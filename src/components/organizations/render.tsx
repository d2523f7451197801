import type { Markup } from '../component.ts';
import { untranslated } from '../untranslated.ts';
import type { FittedNames, NameSizes } from './layout.ts';

/** The names as a list, with the sizes in which they fit a slide. */
export function renderNames({ names, sizes }: FittedNames): Markup {
  return (
    <figure class={sizes.wide ? 'organizaciones a-lo-ancho' : 'organizaciones'} style={styleOf(sizes)}>
      <ul>
        {names.map((name) => (
          <li {...untranslated}>{name}</li>
        ))}
      </ul>
    </figure>
  );
}

function styleOf({ columns, size, height, gap, padding }: NameSizes): string {
  const measures = { letra: size, alto: height, entre: gap, arriba: padding[0], lado: padding[1] };
  const written = Object.entries(measures).map(([name, pixels]) => `--nombre-${name}: ${pixels}px`);
  return [`--columnas: ${columns}`, ...written].join('; ');
}
