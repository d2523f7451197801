import type { Markup } from '../component.ts';
import { untranslated } from '../untranslated.ts';
import type { FittedNames, NameSizes } from './layout.ts';

/** The names as a list, with their sizes where they are not the stylesheet's own. */
export function renderNames({ names, sizes }: FittedNames): Markup {
  return (
    <figure class={sizes ? 'organizaciones muchas' : 'organizaciones'} style={sizes && styleOf(sizes)}>
      <ul>
        {names.map((name) => (
          <li {...untranslated}>{name}</li>
        ))}
      </ul>
    </figure>
  );
}

function styleOf({ columns, size, height, gap }: NameSizes): string {
  return `--columnas: ${columns}; --letra-nombre: ${size}px; --alto-nombre: ${height}px; --entre: ${gap}px`;
}
