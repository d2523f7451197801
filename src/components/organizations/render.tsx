import type { Markup } from '../component.ts';
import { untranslated } from '../untranslated.ts';
import type { FittedNames } from './layout.ts';

/** The names as a list, with the sizes in which they fit a slide. */
export function renderNames({ names, sizes }: FittedNames): Markup {
  const { columns, size, height, gap, padding } = sizes;
  return (
    <figure
      class={sizes.wide ? 'organizaciones-nombres a-lo-ancho' : 'organizaciones-nombres'}
      style={{
        '--columnas': columns,
        '--nombre-letra': `${size}px`,
        '--nombre-alto': `${height}px`,
        '--nombre-entre': `${gap}px`,
        '--nombre-arriba': `${padding[0]}px`,
        '--nombre-lado': `${padding[1]}px`,
      }}
    >
      <ul class="celdas">
        {names.map((name) => (
          <li {...untranslated}>{name}</li>
        ))}
      </ul>
    </figure>
  );
}
